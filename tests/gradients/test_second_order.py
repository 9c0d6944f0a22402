"""Second derivatives: right, or refused with the way that works."""

import pytest
import torch
from builders import synthetic_columns, weather_forcings
from torch.autograd import forward_ad

from noahpy.catalog.scheme_names import PRESETS
from noahpy.errors import DerivativeModeError
from noahpy.gradients import trajectory
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes

COLUMNS, LAYERS = 12, 5
SECONDS = 10800.0
SMOOTH = {"supercooled_water": "converged", "stability_functions": "analytic"}
"""What has gradients that are differences of values, and no jumps of the slope."""
SIZES = {
    "porosity": 1e-2,
    "air_entry_potential": 0.1,
    "clapp_hornberger_b": 0.5,
    "quartz_fraction": 0.1,
    "soil_temperature": 0.1,
    "water": 1e-3,
    "air_temperature": 1.0,
    "shortwave_down": 50.0,
}


class Objective:
    """A sum over the state after a step or two, of changes of what goes in."""

    def __init__(self, names, steps=1):
        self.parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=3)
        forcings = list(weather_forcings(self.parameters, 1, int(SECONDS), seed=4))
        self.schemes = Schemes.of(names)
        model = Model(self.parameters, self.schemes)
        # away from what a first state has in common with kinks
        for step in model.trajectory(state, forcings[:3], SECONDS):
            state = step.state
        self.state, self.forcings = state, forcings[3 : 3 + steps]
        like = state.soil_temperature
        self.zeros = {
            name: torch.zeros_like(like[0] if "air_" in name or "short" in name else like)
            for name in SIZES
        }
        self.zeros["air_entry_potential"] = torch.zeros_like(like)

    def start(self, moved):
        moved = {name: SIZES[name] * value for name, value in moved.items()}
        soil = self.parameters.soil
        names = ("porosity", "air_entry_potential", "clapp_hornberger_b", "quartz_fraction")
        soil = soil._replace(**{name: getattr(soil, name) + moved[name] for name in names})
        model = Model(self.parameters._replace(soil=soil), self.schemes)
        state = self.state._replace(
            soil_temperature=self.state.soil_temperature + moved["soil_temperature"],
            total_water_content=self.state.total_water_content + moved["water"],
            liquid_water_content=self.state.liquid_water_content + moved["water"],
        )
        forcings = [
            one._replace(
                air_temperature=one.air_temperature + moved["air_temperature"],
                shortwave_down=one.shortwave_down + moved["shortwave_down"],
            )
            for one in self.forcings
        ]
        return model, state, forcings

    def of(self, state):
        draw = torch.Generator().manual_seed(5)
        shape = (3, *state.soil_temperature.shape)
        weights = torch.randn(shape, generator=draw, dtype=torch.float64)
        parts = (
            0.1 * state.soil_temperature,
            100.0 * state.liquid_water_content,
            100.0 * state.total_water_content,
        )
        values = sum((w * part).sum() for w, part in zip(weights, parts, strict=True))
        return values + 0.1 * state.skin_temperature.sum()

    def __call__(self, moved):
        model, state, forcings = self.start(moved)
        for step in model.trajectory(state, forcings, SECONDS):
            state = step.state
        return self.of(state)

    def gradient(self, moved, *, create_graph=False):
        live = {name: value.detach().requires_grad_() for name, value in moved.items()}
        found = torch.autograd.grad(self(live), list(live.values()), create_graph=create_graph)
        return live, dict(zip(live, found, strict=True))


def direction(zeros):
    draw = torch.Generator().manual_seed(6)
    return {
        name: torch.randn(value.shape, generator=draw, dtype=value.dtype)
        for name, value in zeros.items()
    }


def by_column(values):
    """Sum of magnitudes in every column."""
    return sum(value.abs().reshape(-1, COLUMNS).sum(0) for value in values.values())


def minus(a, b):
    return {name: a[name] - b[name] for name in a}


def reverse_over_reverse(objective, along):
    live, gradient = objective.gradient(objective.zeros, create_graph=True)
    slope = sum((gradient[name] * along[name]).sum() for name in along)
    found = torch.autograd.grad(slope, list(live.values()), materialize_grads=True)
    return dict(zip(live, found, strict=True))


def forward_over_reverse(objective, along):
    with forward_ad.dual_level():
        duals = {
            name: forward_ad.make_dual(value.clone().requires_grad_(), along[name])
            for name, value in objective.zeros.items()
        }
        found = torch.autograd.grad(objective(duals), list(duals.values()))
        tangents = [forward_ad.unpack_dual(value).tangent for value in found]
    pairs = zip(duals, tangents, strict=True)
    return {n: torch.zeros_like(along[n]) if t is None else t for n, t in pairs}


def of_functions(objective, along):
    gradient = torch.func.grad(objective)
    return torch.func.jvp(gradient, (objective.zeros,), (along,))[1]


def differences(objective, along, size=1e-4):
    """Of gradients, extrapolated, and where they do not cross a kink, bool, ``[column]``."""

    def difference(size):
        ahead, behind = (
            objective.gradient({n: s * v for n, v in along.items()})[1] for s in (size, -size)
        )
        return {name: (ahead[name] - behind[name]) / (2.0 * size) for name in along}

    wide, narrow = difference(size), difference(0.5 * size)
    best = {name: (4.0 * narrow[name] - wide[name]) / 3.0 for name in along}
    return best, by_column(minus(wide, narrow)) < 1e-3 * by_column(best)


WAYS = (reverse_over_reverse, forward_over_reverse, of_functions)


@pytest.mark.parametrize("preset", PRESETS)
def test_second_derivatives_of_steps_are_differences_of_gradients(preset):
    objective = Objective(PRESETS[preset].names.model_copy(update=SMOOTH))
    along = direction(objective.zeros)
    expected, is_smooth = differences(objective, along)
    assert is_smooth.sum() >= COLUMNS // 2
    for way in WAYS:
        found = way(objective, along)
        error = by_column(minus(found, expected)) / by_column(expected)
        assert float(error[is_smooth].max()) < 1e-7, way


VAN_GENUCHTEN = PRESETS["permafrost-implicit"].names.model_copy(
    update={"retention_curve": "van_genuchten", "coupling_passes": 2, **SMOOTH}
)


def test_those_of_the_other_retention_curve_are_too():
    # the integral of its conductivity is a quadrature, its derivative the conductivity itself
    objective = Objective(VAN_GENUCHTEN)
    along = direction(objective.zeros)
    expected, is_smooth = differences(objective, along)
    error = by_column(minus(reverse_over_reverse(objective, along), expected)) / by_column(expected)
    assert is_smooth.sum() >= COLUMNS // 2
    assert float(error[is_smooth].max()) < 3e-5


@pytest.mark.parametrize("way", WAYS)
def test_a_derivative_that_is_none_of_the_step_is_refused(way):
    names = PRESETS["permafrost"].names.model_copy(update={"adjoint": "damped"})
    objective = Objective(names)
    along = direction(objective.zeros)
    objective.gradient(objective.zeros)
    with pytest.raises(DerivativeModeError, match="first order only"):
        way(objective, along)


class Windows(Objective):
    def __call__(self, moved):
        model, state, forcings = self.start(moved)
        return self.of(trajectory(model, state, forcings, SECONDS).state)


@pytest.mark.parametrize("way", WAYS)
def test_a_trajectory_refuses_what_it_has_not(way):
    objective = Windows(PRESETS["permafrost"].names, steps=2)
    along = direction(objective.zeros)
    with pytest.raises(DerivativeModeError, match=r"Model\.trajectory"):
        way(objective, along)


def test_gradients_with_a_graph_may_be_differentiated_by_their_cotangents():
    objective = Windows(PRESETS["permafrost"].names, steps=2)
    live = {n: v.detach().requires_grad_() for n, v in objective.zeros.items()}
    loss = objective(live)
    cotangent = torch.ones((), dtype=torch.float64, requires_grad=True)
    porosity = live["porosity"]
    (gradient,) = torch.autograd.grad(loss, porosity, cotangent, create_graph=True)
    with pytest.raises(DerivativeModeError):
        torch.autograd.grad(gradient.sum(), cotangent)
