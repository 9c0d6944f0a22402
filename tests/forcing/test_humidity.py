"""Conversions between humidities."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from noahpy.forcing import humidity
from noahpy.physics import air

TEMPERATURE = st.floats(210.0, 320.0)
PRESSURE = st.floats(40_000.0, 108_000.0)


def array(value):
    return np.array([value])


@given(relative=st.floats(1.0, 98.0), temperature=TEMPERATURE, pressure=PRESSURE)
def test_specific_humidity_is_that_of_the_model(relative, temperature, pressure):
    ours = humidity.specific_humidity(array(relative), array(temperature), array(pressure))
    given = (
        torch.tensor([value], dtype=torch.float64) for value in (relative, temperature, pressure)
    )
    theirs = air.specific_humidity(*given).numpy()
    # the model has a least humidity
    np.testing.assert_allclose(np.maximum(ours, 1e-6), theirs, rtol=1e-13)


@given(relative=st.floats(5.0, 98.0), temperature=st.floats(235.0, 320.0), pressure=PRESSURE)
def test_the_model_turns_the_relative_humidity_back_into_the_specific_one(
    relative, temperature, pressure
):
    given = (
        torch.tensor([value], dtype=torch.float64) for value in (relative, temperature, pressure)
    )
    specific = air.specific_humidity(*given).numpy()
    vapour = humidity.vapour_pressure(specific, array(pressure))
    back = humidity.relative_humidity(vapour, array(temperature), array(pressure))
    if specific > 1e-6:
        np.testing.assert_allclose(back, relative, rtol=1e-12)


@given(temperature=TEMPERATURE, pressure=PRESSURE)
def test_saturated_air_has_a_relative_humidity_of_one_hundred(temperature, pressure):
    vapour = humidity.saturation_pressure(array(temperature))
    relative = humidity.relative_humidity(vapour, array(temperature), array(pressure))
    np.testing.assert_allclose(relative, 100.0, rtol=1e-13)


@pytest.mark.parametrize(
    ("celsius", "pascal"), [(-30.0, 50.9), (-10.0, 286.3), (0.0, 611.2), (20.0, 2339.2)]
)
def test_saturation_pressures_are_those_of_tables(celsius, pascal):
    # World Meteorological Organization, over water
    temperature = array(celsius + 273.15)
    assert 100.0 * humidity.magnus_pressure(temperature)[0] == pytest.approx(pascal, rel=1e-2)
    # the driver takes the latent heat of the one temperature for the whole way to it
    assert humidity.saturation_pressure(temperature)[0] == pytest.approx(pascal, rel=0.035)
