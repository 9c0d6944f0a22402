"""The generated C++: the same text for any number of layers, and what it computes."""

import sys
from pathlib import Path

import pytest
import torch
from builders import largest

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.cache import find_or_build
from noahpy.engine.key import LibraryKey
from noahpy.engine.model import CompiledModel, with_engine
from noahpy.engine.rules import RULES
from noahpy.engine.source import source
from noahpy.errors import EngineError
from noahpy.gradients import push_forward
from noahpy.gradients._coefficients import DetachedCoefficients
from noahpy.model.model import Model
from noahpy.model.packing import leaf_at, named_leaves, with_leaves
from noahpy.model.quantities import STEP_OUTPUTS, CompletedStep
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing
from noahpy.model.steps import StepInputs, step_packing
from noahpy.model.time_step import time_step

sys.path.append(str(Path(__file__).parents[1] / "model"))

from own_conductivity import ScaledConductivity

SECONDS = 10800.0


def test_an_operation_without_a_rule_is_named_with_its_function_of_the_physics(
    columns, monkeypatch
):
    monkeypatch.delitem(RULES, "expm1")
    model, _, _ = columns(1, Schemes())
    with pytest.raises(
        EngineError, match=r"no rule for the operation aten\.expm1\.default in \w+\.\w+"
    ):
        source(model, "step")


@pytest.mark.usefixtures("quick_builds")
def test_the_parameters_of_an_own_scheme_are_inputs(columns, assert_close):
    exponent = torch.full((9,), 0.9, dtype=torch.float64)
    own = Schemes(thermal_conductivity=ScaledConductivity(factor=1.5, exponent=exponent))
    model, state, forcings = columns(9, own)
    library = find_or_build(LibraryKey.of(model), model)
    assert "schemes.thermal_conductivity.exponent" in library.packing("numbers").paths
    found = []
    for value in (exponent, exponent + 0.1):
        scheme = ScaledConductivity(factor=1.5, exponent=value)
        model = Model(model.parameters, own._replace(thermal_conductivity=scheme))
        compiled = CompiledModel(model, library)
        with torch.no_grad():
            found.append(compiled.step(state, forcings[2], SECONDS))
            assert_close(found[-1], model.step(state, forcings[2], SECONDS))
    assert not torch.equal(found[0].state.soil_temperature, found[1].state.soil_temperature)


# --- the reverse mode ----------------------------------------------------------------------------
def cotangents_of(outputs):
    """Random cotangents by name."""
    draw = torch.Generator().manual_seed(5)
    return {
        name: torch.randn(value.shape, generator=draw, dtype=value.dtype)
        for name, value in outputs.items()
    }


@pytest.mark.usefixtures("quick_builds")
@pytest.mark.parametrize("preset", ["permafrost", "permafrost-enthalpy"])
def test_the_tangent_is_that_of_the_step(preset, columns):
    eager, state, forcings = columns(9, Schemes.of(PRESETS[preset].names))
    forcing = Forcing(*(torch.stack(values) for values in zip(*forcings[2:5], strict=True)))
    inputs = {
        **dict(named_leaves(state, "state")),
        **dict(named_leaves(forcing, "forcing")),
        **dict(named_leaves(eager.parameters.soil, "parameters.soil")),
        **dict(named_leaves(eager.parameters.site, "parameters.site")),
    }
    draw = torch.Generator().manual_seed(5)
    changes = {
        path: 1e-2 * value * torch.randn(2, *value.shape, generator=draw, dtype=value.dtype)
        for path, value in inputs.items()
        if value.is_floating_point()
    }
    given = state, forcing, SECONDS, changes, tuple(STEP_OUTPUTS)
    found = push_forward(with_engine(eager, "compiled"), *given)
    expected = push_forward(eager, *given)
    for path, value in named_leaves(expected.state):
        scale = largest(value).clamp(min=1e-300)
        assert largest(getattr(found.state, path) - value) <= 1e-10 * scale, path
    for name, value in expected.outputs.items():
        # residuals of balances are rounding, and so are their changes
        limit = 1e-10 * largest(value) + 1e-11
        assert largest(found.outputs[name] - value) <= limit, name


@pytest.mark.usefixtures("quick_builds")
@pytest.mark.parametrize("preset", PRESETS)
def test_the_pull_back_is_that_of_the_step(preset, columns):
    eager, state, forcings = columns(9, Schemes.of(PRESETS[preset].names))
    parameters = with_leaves(
        eager.parameters, lambda _, v: v.clone().requires_grad_() if v.is_floating_point() else v
    )
    model = with_engine(eager.with_parameters(parameters), "compiled")
    library = find_or_build(LibraryKey.of(model, "pull_back"), model)
    detached = DetachedCoefficients(model.coefficients, model).coefficients
    # what does not derive from parameters receives too, but nobody asks for it
    numbers = {p: leaf_at(detached, p).requires_grad_() for p in library.packing("numbers").paths}
    leaves = [v.clone().requires_grad_() for v in (*state, *forcings[2])]
    before = type(state)(*leaves[: len(state)])
    weather = type(forcings[2])(*leaves[len(state) :])
    result = time_step(before, weather, detached, detached.schemes, SECONDS)
    completed = CompletedStep(before, weather, result, SECONDS, detached.geometry)
    outputs = {name: completed.quantity(name) for name in STEP_OUTPUTS}
    cotangents = cotangents_of(outputs)
    ends = {name: value for name, value in outputs.items() if value.requires_grad}
    expected = torch.autograd.grad(
        list(ends.values()),
        [*leaves, *numbers.values()],
        [cotangents[path] for path in ends],
        allow_unused=True,
        materialize_grads=True,
    )
    packing = step_packing(model.layers)
    given = packing.pack_state(state), packing.pack_forcing(forcings[2])
    inputs = StepInputs(*((rows[None],) for rows in given))
    pull_back = model.pull_back(1)
    seeds = {name: value[None] for name, value in cotangents.items()}
    ((of_state, of_forcing, by_path),) = pull_back(inputs, SECONDS, [None], [seeds])
    found = [*packing.state(of_state), *packing.forcing(of_forcing[0])]
    found += [by_path[path] for path in numbers]
    paths = [*state._fields, *weather._fields, *numbers]
    for path, value, reference in zip(paths, found, expected, strict=True):
        scale = largest(reference).clamp(min=1e-300)
        assert largest(value - reference) <= 1e-10 * scale, path
