"""Texts of units, by UDUNITS, for forcing, observations and maps alike."""

import numpy as np
import pytest

from noahpy.catalog.units import conversion
from noahpy.errors import UnitError


@pytest.mark.parametrize(
    ("unit", "target", "value", "expected"),
    [
        ("degree_C", "K", 20.0, 293.15),
        ("degrees C", "K", 20.0, 293.15),
        ("deg C", "K", 20.0, 293.15),
        ("°C", "K", 20.0, 293.15),
        ("Degrees Celsius", "K", 20.0, 293.15),
        ("C", "K", 20.0, 293.15),
        ("Kelvin", "K", 293.0, 293.0),
        ("mb", "hPa", 870.0, 870.0),
        ("watt per square meter", "W m-2", 3.0, 3.0),
        ("Pascal", "Pa", 5.0, 5.0),
        ("mBar", "hPa", 870.0, 870.0),
        ("Watts m-2", "W m-2", 3.0, 3.0),
        ("W m⁻²", "W m-2", 3.0, 3.0),
        ("J m**-2", "(W m-2) s", 3.0, 3.0),
        ("0.1 mm/h", "m s-1", 36.0, 1e-6),
        ("m of water equivalent", "m", 2.0, 2.0),
        ("percent", "1", 50.0, 0.5),
        ("fraction", "1", 0.5, 0.5),
        ("m^3/m^3", "1", 0.5, 0.5),
    ],
)
def test_what_udunits_and_files_write_is_read(unit, target, value, expected):
    convert = conversion(unit, target)
    assert convert is not None
    assert convert(np.array([value]))[0] == pytest.approx(expected, rel=1e-12)


def test_arrays_keep_their_shape_and_missing_values():
    convert = conversion("degC", "K")
    values = np.array([[0.0, 1.0, np.nan], [3.0, 4.0, 5.0]])
    np.testing.assert_array_equal(convert(values), values + 273.15)
    np.testing.assert_array_equal(convert(values[:, ::2]), values[:, ::2] + 273.15)
    assert convert(np.zeros((3, 0))).shape == (3, 0)
    assert convert(np.float32(2.0)).shape == ()


@pytest.mark.parametrize(
    ("unit", "target"),
    [("hPa", "K"), ("C m-1", "K m-1"), ("s m-1", "m s-1"), ("lg(re 1 mW)", "W"), ("m", "1")],
)
def test_units_of_other_kinds_are_not_converted(unit, target):
    assert conversion(unit, target) is None


@pytest.mark.parametrize("unit", ["nonsense", "((", "m\x00", "m" * 1000, "0 m", "1e999 m"])
def test_what_is_no_unit_is_refused(unit):
    with pytest.raises(UnitError, match="is unknown"):
        conversion(unit, "m")
