import pytest
import torch

from noahpy.model.model import Model
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

LAYERS = 4
SECONDS = 10800


@pytest.fixture(scope="session")
def columns():
    """Parameters, a state and forcing of some days for so many columns that repeat nine."""

    def take(count, schemes, dtype=torch.float64):
        parameters, state = synthetic_columns(9, LAYERS, seed=3)
        forcings = list(weather_forcings(parameters, 4, SECONDS, seed=4))
        index = torch.arange(count) % 9

        def column(value):
            value = value[..., index].contiguous()
            return value.to(dtype) if value.is_floating_point() else value

        groups = (type(group)(*map(column, group)) for group in parameters)
        model = Model(type(parameters)(*groups), schemes)
        forcings = [type(forcing)(*map(column, forcing)) for forcing in forcings]
        return model, type(state)(*map(column, state)), forcings

    return take
