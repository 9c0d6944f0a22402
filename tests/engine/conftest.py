import pytest
import torch
from builders import largest

from noahpy.engine.model import CompiledModel, with_engine
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves
from noahpy.model.schemes import Schemes
from noahpy.model.state import with_snow_layers
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

LAYERS = 4
SECONDS = 10800


@pytest.fixture(scope="session")
def columns():
    """Parameters, a state and forcing of some days for so many columns that repeat nine."""

    def take(count, schemes, dtype=torch.float64, layers=LAYERS):
        parameters, state = synthetic_columns(9, layers, seed=3)
        roots = parameters.vegetation.root_layer_count.clamp(max=layers)
        vegetation = parameters.vegetation._replace(root_layer_count=roots)
        parameters = parameters._replace(vegetation=vegetation)
        forcings = list(weather_forcings(parameters, 4, SECONDS, seed=4))
        index = torch.arange(count) % 9

        def column(value):
            value = value[..., index].contiguous()
            return value.to(dtype) if value.is_floating_point() else value

        groups = (type(group)(*map(column, group)) for group in parameters)
        model = Model(type(parameters)(*groups), schemes)
        forcings = [type(forcing)(*map(column, forcing)) for forcing in forcings]
        return (
            model,
            with_snow_layers(type(state)(*map(column, state)), model.layers.snow),
            forcings,
        )

    return take


@pytest.fixture(scope="session")
def compiled(columns):
    """A compiled model of so many columns of the default schemes, its state and forcing."""

    def take(count):
        model, state, forcings = columns(count, Schemes())
        return with_engine(model, "compiled"), state, forcings

    assert type(take(2)[0]) is CompiledModel
    return take


@pytest.fixture(scope="session")
def assert_close():
    """Requires that trees of tensors are the same but for rounding, or another share."""

    def check(found, expected, share=1e-10):
        pairs = zip(named_leaves(found), named_leaves(expected), strict=True)
        for (path, value), (_, reference) in pairs:
            assert value.dtype == reference.dtype, path
            # a flux of water of less than that, in m s-1, is what rounding leaves of larger ones
            scale = largest(reference.double()).clamp(min=1e-9)
            assert largest(value.double() - reference.double()) <= share * scale, path

    return check
