"""Units of files."""

import numpy as np
import pytest

from noahpy.errors import ForcingFileError
from noahpy.forcing.units import convert


@pytest.mark.parametrize(
    ("quantity", "unit", "value", "expected", "is_sum"),
    [
        ("air_temperature", "degC", 0.0, 273.15, False),
        ("air_temperature", "K", 270.0, 270.0, False),
        ("surface_pressure", "Pa", 87000.0, 870.0, False),
        ("surface_pressure", "mbar", 870.0, 870.0, False),
        ("relative_humidity", "1", 0.5, 50.0, False),
        ("relative_humidity", "(0 - 1)", 0.5, 50.0, False),
        ("specific_humidity", "g kg-1", 4.0, 0.004, False),
        ("specific_humidity", "kg kg**-1", 0.004, 0.004, False),
        ("wind_speed", "km/h", 36.0, 10.0, False),
        ("shortwave_down", "W m**-2", 5.0, 5.0, False),
        ("shortwave_down", "J m**-2", 3600.0, 3600.0, True),
        ("shortwave_down", "MJ m-2", 1.0, 1e6, True),
        ("precipitation", "mm h-1", 3.6, 1e-3, False),
        ("precipitation", "mm hr-1", 3.6, 1e-3, False),
        ("precipitation", "mm s-1", 1e-3, 1e-3, False),
        ("precipitation", "m s-1", 1e-6, 1e-3, False),
        ("precipitation", "kg m-2 s-1", 1e-3, 1e-3, False),
        ("precipitation", "mm/day", 86.4, 1e-3, False),
        ("precipitation", "kg m-2", 2.0, 2.0, True),
        ("precipitation", "m", 0.002, 2.0, True),
        ("snowfall", "m of water equivalent", 0.002, 2.0, True),
        ("rainfall", "mm", 2.0, 2.0, True),
    ],
)
def test_units_are_converted(quantity, unit, value, expected, is_sum):
    converted = convert(np.array([value]), unit, quantity)
    assert converted.values[0] == pytest.approx(expected, rel=1e-12)
    assert converted.is_sum == is_sum


@pytest.mark.parametrize(
    ("quantity", "unit", "needed"),
    [
        ("air_temperature", "hPa", "K or"),
        ("air_temperature", "J m-2", "K or"),
        ("shortwave_down", "K", "W m-2, or an amount in J m-2"),
        ("shortwave_down", "mm", "W m-2"),
        ("precipitation", "J m-2", "mm h-1"),
        ("precipitation", "kg", "mm h-1"),
        ("wind_speed", "nonsense", "m s-1"),
        ("wind_speed", "((", "m s-1"),
        ("wind_speed", "3 m", "m s-1"),
        ("surface_pressure", "", "hPa"),
    ],
)
def test_other_units_are_refused_with_what_is_needed(quantity, unit, needed):
    with pytest.raises(ForcingFileError, match=quantity) as error:
        convert(np.array([1.0]), unit, quantity)
    assert repr(unit) in str(error.value)
    assert needed in str(error.value)
