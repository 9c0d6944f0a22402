"""Forward and reverse mode are transposes of one another, and what they say is the derivative.

For directions v and cotangents w, <w, J v> = <J^T w, v> to rounding: of a whole step under every
choice of schemes, and of every process of a step. Both modes could still leave out the same
dependence, so that the derivatives of the processes are held to finite differences too.

The processes are taken as steps call them: the functions of `noahpy.physics` are recorded with
their arguments while columns of all climates take a step in each season.
"""

import dataclasses
import importlib
import inspect
import pkgutil
from functools import partial, wraps
from typing import NamedTuple, get_args

import numpy as np
import pytest
import torch
from builders import joined, synthetic_columns, weather_forcings

import noahpy.model.coefficients
import noahpy.model.single_snow_step
import noahpy.model.step_parts
import noahpy.model.time_step
from noahpy import physics
from noahpy.catalog.scheme_names import PRESETS, SchemeNames
from noahpy.model.schemes import Schemes
from noahpy.model.state import with_snow_layers
from noahpy.physics.ground_heat import EvenFreezing, ImplicitGround

COLUMNS, LAYERS = 28, 6
SECONDS = 3600
SEASONS = ("2001-01-15T20", "2001-05-05T16", "2001-07-10T06", "2001-10-05T20")
"""When the columns begin, UTC; a share of them in each season."""
SPIN_UP = 6
"""Steps before the one that counts."""
ROUNDING = 1e-13
"""Relative to the sum of the absolute terms of a product."""


# --- trees of tensors ----------------------------------------------------------------------------
def branches_of(tree):
    if isinstance(tree, dict):
        return list(tree.values())
    return list(tree) if isinstance(tree, (tuple, list)) else []


def leaves(tree):
    """The real tensors of nested tuples, lists and dictionaries, in order."""
    if isinstance(tree, torch.Tensor):
        return [tree] if tree.is_floating_point() else []
    return [leaf for branch in branches_of(tree) for leaf in leaves(branch)]


def with_leaves(tree, values):
    """The tree with its real tensors taken from an iterator."""
    if isinstance(tree, torch.Tensor):
        return next(values) if tree.is_floating_point() else tree
    branches = [with_leaves(branch, values) for branch in branches_of(tree)]
    if isinstance(tree, dict):
        return dict(zip(tree, branches, strict=True))
    if isinstance(tree, (tuple, list)):
        return type(tree)(*branches) if hasattr(tree, "_fields") else type(tree)(branches)
    return tree


class Call(NamedTuple):
    """A function with arguments, as a function of their real tensors."""

    function: object
    arguments: tuple
    keywords: dict

    @property
    def inputs(self):
        return tuple(leaves((self.arguments, self.keywords)))

    def __call__(self, *inputs):
        """The real tensors of the result."""
        trees = (self.arguments, self.keywords)
        arguments, keywords = with_leaves(trees, iter(inputs))
        return tuple(leaves(self.function(*arguments, **keywords)))


# --- columns -------------------------------------------------------------------------------------
def one_step(schemes, parameters, state, forcing, recorded=lambda schemes: schemes):
    """A whole step, the derivation of its coefficients included; snow takes the layers it has."""
    if state.snow_layer_ice.shape[0] != schemes.snow.layers:
        state = with_snow_layers(state, schemes.snow.layers)
    coefficients = noahpy.model.coefficients.derive_coefficients(parameters, schemes)
    chosen = recorded(coefficients.schemes)
    return noahpy.model.time_step.time_step(state, forcing, coefficients, chosen, SECONDS)


@pytest.fixture(scope="module")
def columns():
    """Parameters, state and forcing of columns of all climates, in all seasons."""
    found = []
    for seed, start in enumerate(SEASONS):
        parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=30 + seed)
        forcings = weather_forcings(parameters, 1, SECONDS, seed, np.datetime64(start, "s"))
        with torch.no_grad():
            for _, forcing in zip(range(SPIN_UP), forcings, strict=False):
                state = one_step(Schemes(), parameters, state, forcing).state
        found.append((parameters, state, next(forcings)))
    parameters, state, forcing = (joined(parts) for parts in zip(*found, strict=True))
    # rain or snow on every third column, whatever the weather
    falls = torch.arange(len(SEASONS) * COLUMNS) % 3 == 0
    rate = torch.where(falls, 3e-4, forcing.precipitation_rate)
    return parameters, state, forcing._replace(precipitation_rate=rate)


def test_the_columns_take_the_branches(columns):
    state, fluxes, budget = one_step(Schemes(), *columns)
    total = state.total_water_content
    conditions = {
        "snow lies": budget.has_snow,
        "snow melts": budget.melt_limited,
        "soil thaws": budget.phase_change > 0.0,
        "soil freezes": budget.phase_change < 0.0,
        "soil holds ice": state.liquid_water_content < total - 0.01,
        "soil gets wetter": total > columns[1].total_water_content,
        "the canopy is wet": state.canopy_water > 0.0,
        "plants transpire": fluxes.transpiration > 0.0,
        "dew falls": fluxes.dew_rate > 0.0,
        "snow sublimates": fluxes.snow_sublimation > 0.0,
        "rain freezes": fluxes.freezing_rain_heat_flux < 0.0,
        "water runs off": fluxes.surface_runoff > 0.0,
        "the air is stable": state.bulk_richardson_number > 0.0,
    }
    assert [name for name, taken in conditions.items() if not taken.any() or taken.all()] == []


# --- dot products --------------------------------------------------------------------------------
def by_column(products):
    """Sums over everything but the columns."""
    return sum(terms.reshape(-1, terms.shape[-1]).sum(0) for terms in products)


def assert_transposed(call, seed):
    """Reverse mode is the transpose of forward mode, for a random direction and cotangent.

    The direction is relative to the inputs, the cotangent to the tangents, so that results of every
    magnitude count alike.
    """
    generator = torch.Generator().manual_seed(seed)

    def random(like):
        return torch.randn(like.shape, generator=generator, dtype=like.dtype)

    def magnitude(values):
        largest = values.abs().amax(-1, keepdim=True)
        return torch.where(largest > 0.0, largest, 1.0)

    inputs = call.inputs
    direction = tuple(random(v) * torch.where(v == 0.0, magnitude(v), v.abs()) for v in inputs)
    _, tangents = torch.func.jvp(call, inputs, direction)
    cotangents = tuple(random(tangent) / magnitude(tangent) for tangent in tangents)
    gradients = torch.func.vjp(call, *inputs)[1](cotangents)
    forward = [a * b for a, b in zip(cotangents, tangents, strict=True)]
    reverse = [a * b for a, b in zip(gradients, direction, strict=True)]
    error = (by_column(forward) - by_column(reverse)).abs().sum()
    terms = sum(product.abs().sum() for product in (*forward, *reverse))
    assert torch.isfinite(terms)
    assert error <= ROUNDING * terms


def choices():
    """Schemes by name: presets, every value of every scheme, and some that act together."""
    found = {name: Schemes.of(preset.names) for name, preset in PRESETS.items()}
    for name, field in SchemeNames.model_fields.items():
        for value in get_args(field.annotation):
            if value != field.default and name not in OF_LAYERS:
                found[f"{name}: {value}"] = Schemes.of(SchemeNames.model_validate({name: value}))
    found["damped, converged"] = Schemes.named(adjoint="damped", supercooled_water="converged")
    found["enthalpy, conserving, analytic"] = Schemes.of(
        PRESETS["permafrost-enthalpy"].names.model_copy(
            update={"snow_energy": "conserving", "stability_functions": "analytic"}
        )
    )
    found["other snow in layers"] = Schemes.of(
        PRESETS["permafrost-implicit"].names.model_copy(update=OF_LAYERS)
    )
    return found


OF_LAYERS = {
    "snow": "layered",
    "snow_layers": 3,
    "layered_snow_conductivity": "sturm",
    "layered_snow_cover": "density",
    "held_water": "density",
    "settling": "vionnet",
}
"""Choices of layered snow, which needs the implicit ground."""
CHOICES = choices()


@pytest.mark.parametrize("choice", CHOICES)
def test_both_modes_of_a_step_are_transposes(columns, choice):
    assert_transposed(Call(one_step, (CHOICES[choice], *columns), {}), seed=1)


# --- processes -----------------------------------------------------------------------------------
LAYERED_SNOW = {
    *("calm_air", "layered_snow", "snow_compaction", "snow_ground", "snow_layers"),
    *("snow_parameters", "snow_properties", "snow_skin", "snow_water"),
}
"""Whole steps have them, and tests/physics/test_snow_*.py one by one."""
TOOLS = {"derivatives", "geometry", "graphs", "grid", "left_out", "numerics", "parts"}
NO_PROCESS = {"pedotransfer", "steady_ground"} | TOOLS | LAYERED_SNOW
"""Modules of the physics that hold tools, or formulas for parameters and initial states."""


def public_functions():
    """Names of the functions of the physics, their module first."""
    found = {}
    for entry in pkgutil.iter_modules(physics.__path__):
        if entry.name in NO_PROCESS:
            continue
        module = importlib.import_module(f"{physics.__name__}.{entry.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == module.__name__ and not name.startswith("_"):
                found[function] = f"{entry.name}.{name}"
    return found


def methods_of_schemes():
    """Methods of the schemes that are dataclasses, by the class and their name."""
    found = {}
    for entry in pkgutil.iter_modules(physics.__path__):
        module = importlib.import_module(f"{physics.__name__}.{entry.name}")
        for name, kind in inspect.getmembers(module, dataclasses.is_dataclass):
            if isinstance(kind, type) and kind.__module__ == module.__name__:
                for method, function in vars(kind).items():
                    if inspect.isfunction(function) and method in METHODS:
                        found[kind, method] = f"{entry.name}.{name}.{method}"
    return found


METHODS = {"__call__", "properties", "opened", "closed", "melt_heat", "old_precipitation_heat"}
OF_NO_STEP = {
    # before the first step
    "air.specific_humidity",
    "enthalpy.equilibrium_liquid",
    # iterate without a graph; derivatives of heat and of water are those of
    # ground_heat.update_ground_heat and implicit_water.advance_water
    "enthalpy.layers_after",
    "enthalpy.solve_on_curve",
    "implicit_water.solve_water",
    # where coefficients are derived; whole steps have them
    "ground_heat.clapeyron_freezing",
    "freezing.capped_exponent",
    "freezing.own_exponent",
    "ground_heat.koren_freezing",
    "ground_heat.raising_ice",
    "ground_heat.neutral_ice",
    "solids.johansen_dry",
    "solids.cote_konrad_dry",
    "solids.uniform_minerals",
    "solids.johansen_minerals",
    "solids.uniform_capacity",
    "solids.quartz_capacity",
    "water_flow.campbell_curve",
    "water_flow.brooks_corey_curve",
    "water_flow.van_genuchten_curve",
    "water_flow.draining_base",
    "water_flow.sealed_base",
    "water_flow.water_table_base",
    # give no real numbers
    "enthalpy.is_accepted",
    "enthalpy.is_on_curve",
    "ground_heat.still_water",
    "ground_heat.of_first_layer",
}
BIASED = {
    "soil_heat.damped_phase_change",
    # gives a temperature that only sizes rounding errors, without derivatives
    "ground_heat.ground_equations",
}
"""Their derivative is meant to be another one than that of what they give."""
OF_PARTS = {
    # of implicit_water.advance_water and what it takes, each of which is compared
    "water_flow.ImplicitFlow.__call__",
}
MOVED_TOGETHER = {
    # total, liquid and equilibrium water of thawed soil are one
    "freezing.phase_changed_liquid",
}
NAMES = {f: name for f, name in public_functions().items() if name not in OF_NO_STEP}
OF_NOTHING = {"coupling.Passes.__call__", "water_flow.ExplicitFlow.properties"}
"""Methods that take or give no real numbers themselves."""
METHOD_NAMES = {f: name for f, name in methods_of_schemes().items() if name not in OF_NOTHING}
ALL_NAMES = sorted([*NAMES.values(), *METHOD_NAMES.values()])
RECORDED = [
    Schemes.named(supercooled_water="converged", stability_functions="analytic"),
    Schemes.of(
        PRESETS["permafrost-enthalpy"].names.model_copy(
            update={"exchange_scheme": 0, "snow_energy": "conserving"}
        )
    ),
    Schemes.named(supercooled_water="converged", infiltration="schaake", water_flow="implicit"),
    *(
        Schemes.of(PRESETS["permafrost-implicit"].names.model_copy(update=update))
        for update in (
            {"heat_conduction": "upper", "freezing_curve": "koren"},
            {
                "retention_curve": "van_genuchten",
                "ice_impedance": "content",
                "water_base": "sealed",
                "infiltration_heat": "surface",
            },
            {"freezing_curve": "koren", "koren_ice_effect": "none", "koren_exponent": "own"},
            {"retention_curve": "brooks_corey", "water_base": "water_table"},
        )
    ),
    Schemes.named(water_flow="implicit").with_own("soil_heat", ImplicitGround(EvenFreezing(2.0))),
    Schemes.named(
        supercooled_water="converged",
        exchange_scheme=2,
        thermal_conductivity_scheme=1,
        frozen_hydraulics_scheme=1,
        kersten_transition="liquid_weighted",
        precipitation_phase="forcing",
        bottom_boundary="heat_flux",
    ),
]
CALLS_OF_A_STEP = 2
"""Of the same function, that are kept."""


class Recorder:
    """Makes functions keep their arguments."""

    def __init__(self):
        self.calls = {}

    def of(self, value):
        """The function, recording; of tuples, schemes and partial functions their parts."""
        if isinstance(value, partial):
            keywords = {name: self.of(part) for name, part in value.keywords.items()}
            return partial(self.of(value.func), *value.args, **keywords)
        if isinstance(value, tuple):
            return type(value)(*map(self.of, value))
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            parts = {f.name: self.of(getattr(value, f.name)) for f in dataclasses.fields(value)}
            return dataclasses.replace(value, **parts)
        if not inspect.isfunction(value) or value not in NAMES:
            return value
        return self.named(NAMES[value], value)

    def named(self, name, value):
        """The function, recording under a name."""
        calls = self.calls.setdefault(name, [])

        @wraps(value)
        def recording(*arguments, **keywords):
            if len(calls) < CALLS_OF_A_STEP:
                calls.append(Call(value, arguments, keywords))
            return value(*arguments, **keywords)

        return recording


def calls_of_a_step(columns, schemes):
    """Calls of the physics by name."""
    recorder = Recorder()
    holders = {
        noahpy.model.single_snow_step,
        noahpy.model.step_parts,
        noahpy.model.coefficients,
        *map(inspect.getmodule, NAMES),
    }
    with pytest.MonkeyPatch.context() as patch:
        for (kind, method), name in METHOD_NAMES.items():
            patch.setattr(kind, method, recorder.named(name, vars(kind)[method]))
        for holder in holders:
            for name, value in list(vars(holder).items()):
                if inspect.isfunction(value) and value in NAMES:
                    patch.setattr(holder, name, recorder.of(value))
        # a graph is built, since what belongs to derivatives alone does not run without
        parameters, state, forcing = columns
        warmth = state.soil_temperature.clone().requires_grad_()
        warm = state._replace(soil_temperature=warmth)
        one_step(schemes, parameters, warm, forcing, recorder.of)
    return {name: [detached(call) for call in calls] for name, calls in recorder.calls.items()}


def detached(call):
    values = iter([value.detach() for value in call.inputs])
    return Call(call.function, *with_leaves((call.arguments, call.keywords), values))


def kind(tree):
    """What distinguishes arguments of a call but for numbers: functions, shapes, what is zero."""
    if isinstance(tree, torch.Tensor):
        return tree.dtype, tree.shape, bool(tree.any())
    if isinstance(tree, partial):
        return kind((tree.func, tree.args, tree.keywords))
    if inspect.isfunction(tree):
        return tree.__module__, tree.__qualname__
    if dataclasses.is_dataclass(tree):
        return type(tree), *(kind(getattr(tree, f.name)) for f in dataclasses.fields(tree))
    if isinstance(tree, dict):
        return *tree, *map(kind, tree.values())
    return (type(tree), *map(kind, tree)) if isinstance(tree, (tuple, list)) else tree


@pytest.fixture(scope="module")
def calls(columns):
    """Calls of the physics by name, in steps whose derivatives are those of what they give.

    Of those that differ in numbers alone, one.
    """
    found = {name: {} for name in ALL_NAMES}
    for schemes in RECORDED:
        for name, of_step in calls_of_a_step(columns, schemes).items():
            for call in of_step:
                found[name].setdefault(kind(tuple(call)), call)
    return {name: list(by_kind.values()) for name, by_kind in found.items()}


@pytest.fixture(scope="module")
def biased_calls(columns):
    return calls_of_a_step(columns, Schemes.named(adjoint="damped"))


@pytest.mark.parametrize("name", ALL_NAMES)
def test_both_modes_of_a_process_are_transposes(calls, biased_calls, name):
    recorded = [*calls[name], *biased_calls.get(name, [])]
    assert recorded
    for seed, call in enumerate(recorded):
        assert_transposed(call, seed)


RELATIVE_STEP = 1e-6
AGREEING = 0.98
"""Share of the entries that agree; columns near a kink or a jump may not."""


def change_along(function):
    """Derivative of results by one number, at zero, by the reverse mode.

    What it gives back is linear in the cotangents, and its derivative by them is that of the
    results. The forward mode is its transpose, as compared above, and slow where numbers do not
    change.
    """
    zero = torch.zeros((), dtype=torch.float64).requires_grad_()
    results = function(zero)
    cotangents = [torch.zeros_like(result).requires_grad_() for result in results]
    moved = [k for k, result in enumerate(results) if result.requires_grad]
    changes = [torch.zeros_like(result) for result in results]
    if moved:
        ends = [results[k] for k in moved], zero, [cotangents[k] for k in moved]
        (pulled,) = torch.autograd.grad(*ends, create_graph=True, materialize_grads=True)
        found = torch.autograd.grad(pulled, ends[2], materialize_grads=True)
        for k, change in zip(moved, found, strict=True):
            changes[k] = change
    return changes


@pytest.mark.parametrize("name", sorted(set(ALL_NAMES) - BIASED - MOVED_TOGETHER - OF_PARTS))
def test_the_derivative_of_a_process_is_that_of_its_differences(calls, name):
    """Along every argument; at kinks it lies between the differences of both sides."""
    for call in calls[name]:
        inputs = call.inputs
        with torch.no_grad():
            value = call(*inputs)
        for k, moved in enumerate(inputs):

            def along(shift, k=k, moved=moved, call=call, inputs=inputs):
                return call(*inputs[:k], moved * (1.0 + shift), *inputs[k + 1 :])

            tangents = change_along(along)
            with torch.no_grad():
                ahead, behind = along(RELATIVE_STEP), along(-RELATIVE_STEP)
            for at, tangent, up, down in zip(value, tangents, ahead, behind, strict=True):
                right, left = (up - at) / RELATIVE_STEP, (at - down) / RELATIVE_STEP
                low, high = torch.minimum(left, right), torch.maximum(left, right)
                allowed = (
                    1e-4 * torch.maximum(low.abs(), high.abs())
                    + 1e-6 * tangent.abs().max()
                    + 1e-13 * at.abs().max() / RELATIVE_STEP
                )
                agrees = (tangent >= low - allowed) & (tangent <= high + allowed)
                assert agrees.double().mean() >= AGREEING, f"argument {k}"
