"""Changes of windows along directions: the other side of the gradients."""

from dataclasses import dataclass

import pytest
import torch
from builders import synthetic_columns, weather_forcings

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.model import with_engine
from noahpy.gradients import push_forward, trajectory
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing
from noahpy.physics.soil_heat import CoteKonradConductivity

COLUMNS, LAYERS, STEPS, DIRECTIONS = 5, 4, 3, 2
SECONDS = 10800.0
FACTOR = torch.tensor(0.9, dtype=torch.float64)
OUTPUTS = ("latent_heat_flux", "column_water", "soil_temperature", "budget.heat_capacity")


@pytest.fixture(scope="module")
def window():
    parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=3)
    forcings = list(weather_forcings(parameters, 1, int(SECONDS), seed=4))[3 : 3 + STEPS]
    forcing = Forcing(*(torch.stack(values) for values in zip(*forcings, strict=True)))
    return parameters, state, forcing


def some(*shape, seed=1):
    draw = torch.Generator().manual_seed(seed)
    return torch.randn(shape, generator=draw, dtype=torch.float64)


def changes_of(parameters, state, forcing):
    return {
        "state.soil_temperature": some(DIRECTIONS, *state.soil_temperature.shape),
        "state.snow_depth": 1e-3 * some(DIRECTIONS, COLUMNS, seed=2),
        "forcing.air_temperature": some(DIRECTIONS, *forcing.air_temperature.shape, seed=3),
        "parameters.soil.porosity": 1e-2 * some(DIRECTIONS, LAYERS, COLUMNS, seed=4),
        "parameters.site.air_height": some(DIRECTIONS, COLUMNS, seed=5),
    }


@pytest.mark.parametrize("preset", ["permafrost", "permafrost-enthalpy"])
def test_they_are_the_transpose_of_the_gradients(window, preset):
    parameters, state, forcing = window
    schemes = Schemes.of(PRESETS[preset].names)
    changes = changes_of(*window)
    moved = push_forward(Model(parameters, schemes), state, forcing, SECONDS, changes, OUTPUTS)
    live = {
        "state.soil_temperature": state.soil_temperature,
        "state.snow_depth": state.snow_depth,
        "forcing.air_temperature": forcing.air_temperature,
        "parameters.soil.porosity": parameters.soil.porosity,
        "parameters.site.air_height": parameters.site.air_height,
    }
    live = {path: value.clone().requires_grad_() for path, value in live.items()}
    soil = parameters.soil._replace(porosity=live["parameters.soil.porosity"])
    site = parameters.site._replace(air_height=live["parameters.site.air_height"])
    before = state._replace(
        soil_temperature=live["state.soil_temperature"], snow_depth=live["state.snow_depth"]
    )
    weather = forcing._replace(air_temperature=live["forcing.air_temperature"])
    model = Model(parameters._replace(soil=soil, site=site), schemes)
    found = trajectory(model, before, weather, SECONDS, OUTPUTS)
    ends = [*found.state, *found.outputs.values()]
    cotangents = [some(*end.shape, seed=k) for k, end in enumerate(ends)]
    gradients = torch.autograd.grad(ends, list(live.values()), cotangents)
    for direction in range(DIRECTIONS):
        of_ends = [end[direction] for end in (*moved.state, *moved.outputs.values())]
        forward = [(a * b).sum() for a, b in zip(of_ends, cotangents, strict=True)]
        reverse = [
            (gradient * changes[path][direction]).sum()
            for path, gradient in zip(live, gradients, strict=True)
        ]
        scale = sum(float(part.abs()) for part in forward)
        assert float(sum(forward)) == pytest.approx(float(sum(reverse)), abs=1e-10 * scale)
        assert scale > 0.0


@pytest.mark.parametrize("columns", [1, 3, 5])
def test_directions_that_share_a_step_are_those_taken_alone(columns):
    # more than share a step, and not a multiple of what fills a strip
    directions = 21
    parameters, state = synthetic_columns(columns, LAYERS, seed=3)
    forcings = list(weather_forcings(parameters, 1, int(SECONDS), seed=4))[:STEPS]
    forcing = Forcing(*(torch.stack(values) for values in zip(*forcings, strict=True)))
    model = with_engine(Model(parameters), "compiled")
    changes = {
        "state.soil_temperature": some(directions, LAYERS, columns),
        "forcing.air_temperature": some(directions, STEPS, columns, seed=2),
        "parameters.soil.porosity": 1e-2 * some(directions, LAYERS, columns, seed=3),
    }
    together = push_forward(model, state, forcing, SECONDS, changes, OUTPUTS)
    for k in range(directions):
        own = {path: value[k : k + 1] for path, value in changes.items()}
        alone = push_forward(model, state, forcing, SECONDS, own, OUTPUTS)
        for name in OUTPUTS:
            torch.testing.assert_close(
                together.outputs[name][k], alone.outputs[name][0], rtol=0.0, atol=0.0
            )
        for one, other in zip(together.state, alone.state, strict=True):
            torch.testing.assert_close(one[k], other[0], rtol=0.0, atol=0.0)
    assert float(together.outputs["soil_temperature"].abs().min()) > 0.0


def test_directions_of_eager_steps_are_those_taken_alone(window):
    parameters, state, forcing = window

    @dataclass(frozen=True)
    class Scaled(CoteKonradConductivity):
        factor: torch.Tensor = FACTOR

        def __call__(self, total, liquid, soil):
            return self.factor * super().__call__(total, liquid, soil)

    schemes = Schemes()._replace(thermal_conductivity=Scaled())
    changes = {
        **changes_of(*window),
        # one number for all columns, another one along every direction
        "schemes.thermal_conductivity.factor": some(DIRECTIONS, seed=6),
    }
    given = Model(parameters, schemes), state, forcing, SECONDS
    together = push_forward(*given, changes, OUTPUTS)
    for k in range(DIRECTIONS):
        own = {path: value[k : k + 1] for path, value in changes.items()}
        alone = push_forward(*given, own, OUTPUTS)
        for name in OUTPUTS:
            torch.testing.assert_close(together.outputs[name][k], alone.outputs[name][0])
        for one, other in zip(together.state, alone.state, strict=True):
            torch.testing.assert_close(one[k], other[0])
    without = push_forward(*given, changes_of(*window), OUTPUTS)
    apart = together.outputs["soil_temperature"] - without.outputs["soil_temperature"]
    assert (apart.abs().amax((1, 2, 3)) > 0.0).all()


@pytest.mark.parametrize(
    ("changes", "outputs", "error", "message"),
    [
        ({}, (), ValueError, "nothing changes"),
        ({"state.snow": some(1, COLUMNS)}, (), KeyError, "state.snow"),
        ({"parameters.soil.is_gravel": some(1, LAYERS, COLUMNS)}, (), KeyError, "is_gravel"),
        ({"state.snow_depth": some(COLUMNS)}, (), ValueError, r"number of directions and \[5\]"),
        (
            {"state.snow_depth": some(1, COLUMNS), "state.snow_age": some(2, COLUMNS)},
            (),
            ValueError,
            "along 1 and along 2",
        ),
        ({"state.snow_depth": some(1, COLUMNS)}, ("snow",), KeyError, "'snow' is no quantity"),
    ],
)
def test_what_does_not_fit_is_refused(window, changes, outputs, error, message):
    parameters, state, forcing = window
    with pytest.raises(error, match=message):
        push_forward(Model(parameters), state, forcing, SECONDS, changes, outputs)
