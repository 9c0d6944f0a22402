"""Derivatives at bounds, which torch has changed between releases."""

import pytest
import torch
from torch.func import grad, jvp
from torch.overrides import TorchFunctionMode

from noahpy.catalog.scheme_names import PRESETS
from noahpy.model.model import Model
from noahpy.model.packing import with_leaves
from noahpy.model.schemes import Schemes
from noahpy.model.state import with_snow_layers
from noahpy.physics.numerics import at_least, at_most, within
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

BOUNDED = {
    "number below": lambda x: at_least(x, 0.0),
    "number above": lambda x: at_most(x, 0.0),
    "tensor below": lambda x: at_least(x, torch.zeros_like(x)),
    "tensor above": lambda x: at_most(x, torch.zeros_like(x)),
    "low end": lambda x: within(x, 0.0, 1.0),
    "high end": lambda x: within(x, -1.0, 0.0),
}


@pytest.mark.parametrize("name", BOUNDED)
def test_at_a_bound_the_derivative_is_that_of_what_is_bounded(name):
    at, one = torch.zeros((), dtype=torch.float64), torch.ones((), dtype=torch.float64)
    assert grad(BOUNDED[name])(at) == 1.0
    assert jvp(BOUNDED[name], (at,), (one,))[1] == 1.0


class WithoutClamp(TorchFunctionMode):
    """Fails where a tensor with derivatives is bounded by torch."""

    def __torch_function__(self, function, types, args=(), kwargs=None):
        name = getattr(function, "__name__", "")
        assert not (name.startswith("clamp") and args[0].requires_grad), "use at_least or at_most"
        return function(*args, **(kwargs or {}))


@pytest.mark.parametrize("preset", PRESETS)
def test_no_derivative_of_a_step_hangs_on_the_release_of_torch(preset):
    parameters, state = synthetic_columns(4, 6, seed=3)
    forcing = next(iter(weather_forcings(parameters, 1, 3600, seed=2)))
    free = with_leaves(
        parameters, lambda _, v: v.detach().requires_grad_() if v.is_floating_point() else v
    )
    model = Model(free, Schemes.of(PRESETS[preset].names))
    moving = with_leaves(
        with_snow_layers(state, model.layers.snow), lambda _, v: v.detach().requires_grad_()
    )
    with WithoutClamp():
        result = model.step(moving, forcing, 3600.0)
    assert result.state.soil_temperature.requires_grad
