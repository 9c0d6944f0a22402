"""Compiled steps against eager ones; one build of a model of four layers serves all tests."""

from typing import NamedTuple

import numpy as np
import pytest
import torch

from noahpy.engine import cache
from noahpy.engine.cache import PackageKey, find_or_build
from noahpy.engine.model import CompiledModel, with_engine
from noahpy.gradients import Seeds, Tape
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import DERIVED, QUANTITIES
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State
from noahpy.model.steps import layout

pytestmark = pytest.mark.lengthy

SECONDS = 10800.0


class Swept(NamedTuple):
    """What a reverse sweep gives."""

    state: State
    forcing: Forcing
    parameters: Parameters


@pytest.fixture(scope="session")
def compiled(columns):
    """A compiled model of so many columns, its state and forcing."""

    def take(count):
        model, state, forcings = columns(count, Schemes())
        return with_engine(model, "compiled"), state, forcings

    assert type(take(2)[0]) is CompiledModel
    return take


def assert_close(found, expected):
    for (path, value), (_, reference) in zip(
        named_leaves(found), named_leaves(expected), strict=True
    ):
        assert value.dtype == reference.dtype, path
        # a runoff of less than that, in m s-1, is what rounding leaves of larger ones
        scale = reference.double().abs().max().clamp(min=1e-12)
        assert (value.double() - reference.double()).abs().max() <= 1e-10 * scale, path


def assert_same(found, expected):
    for (path, value), (_, reference) in zip(
        named_leaves(found), named_leaves(expected), strict=True
    ):
        assert torch.equal(value, reference), path


def test_compiled_steps_are_the_eager_ones(compiled, columns):
    model, state, forcings = compiled(9)
    eager, _, _ = columns(9, Schemes())
    with torch.no_grad():
        for forcing in forcings:
            expected = eager.step(state, forcing, SECONDS)
            assert_close(model.step(state, forcing, SECONDS), expected)
            state = expected.state


def test_steps_of_one_column_keep_what_they_gave(compiled, columns):
    model, state, forcings = compiled(1)
    eager, _, _ = columns(1, Schemes())
    rows = layout(model.layer_count)
    now = rows.rows_of_state(state)
    taken, expected = [], []
    with torch.no_grad():
        for forcing in forcings[:6]:
            given = rows.rows_of_forcing(forcing)
            taken.append(model.take(now, given, SECONDS))
            expected.append(eager.take(now.clone(), given, SECONDS))
            now = taken[-1].rows_after
    for found, reference in zip(taken, expected, strict=True):
        assert_close(found.before, reference.before)
        assert_close(found.after, reference.after)
        for name in ("thaw_depth", "latent_heat_flux", "column_water"):
            assert_close(found.quantity(name), reference.quantity(name))


def test_quantities_are_compiled_with_the_step(compiled, columns):
    model, state, forcings = compiled(9)
    eager, _, _ = columns(9, Schemes())
    rows = layout(model.layer_count)
    with torch.no_grad():
        for forcing in forcings[:8]:
            given = rows.rows_of_state(state), rows.rows_of_forcing(forcing)
            expected = eager.take(*given, SECONDS)
            found = model.take(*given, SECONDS)
            assert_close(found.after, expected.after)
            assert torch.equal(found.rows_after, rows.rows_of_state(found.after))
            for name in QUANTITIES:
                value, reference = found.quantity(name), expected.quantity(name)
                least = 1e3 if name.endswith(("residual", "mismatch")) else 1e-300
                scale = reference.abs().max().clamp(min=least)
                assert (value - reference).abs().max() <= 1e-10 * scale, name
            names = DERIVED[::-2]
            parts = [found.quantity(name).view(-1, 9) for name in names]
            np.testing.assert_array_equal(found.rows(names), torch.cat(parts).numpy())
            state = expected.after


@pytest.mark.parametrize("workers", [2, 3])
def test_results_do_not_depend_on_the_number_of_workers(workers, compiled):
    alone, state, forcings = compiled(1200)
    together = with_engine(Model(alone.parameters, alone.schemes), "compiled", workers=workers)
    with torch.no_grad():
        for forcing in forcings[:8]:
            expected = alone.step(state, forcing, SECONDS)
            assert_same(together.step(state, forcing, SECONDS), expected)
            state = expected.state


def test_the_length_of_a_step_may_change(compiled, columns):
    model, state, forcings = compiled(9)
    eager, _, _ = columns(9, Schemes())
    with torch.no_grad():
        for seconds in (SECONDS, 700.0, SECONDS):
            found = model.step(state, forcings[3], seconds)
            assert_close(found, eager.step(state, forcings[3], seconds))


@pytest.mark.parametrize("count", [64, 65, 512, 513, 1200])
def test_a_column_does_not_depend_on_its_chunk(count, compiled):
    narrow, state, forcings = compiled(9)
    wide, wide_state, wide_forcings = compiled(count)
    index = torch.arange(count) % 9
    with torch.no_grad():
        for forcing, wide_forcing in zip(forcings[:8], wide_forcings, strict=False):
            expected = narrow.step(state, forcing, SECONDS)
            found = wide.step(wide_state, wide_forcing, SECONDS)
            pairs = zip(named_leaves(found), named_leaves(expected), strict=True)
            for (path, value), (_, reference) in pairs:
                assert torch.equal(value, reference[..., index]), path
            state, wide_state = expected.state, found.state


def test_with_derivatives_the_step_is_the_eager_one(compiled, columns):
    model, state, forcings = compiled(3)
    eager, _, _ = columns(3, Schemes())
    leaf = state.soil_temperature.clone().requires_grad_()
    found = model.step(state._replace(soil_temperature=leaf), forcings[0], SECONDS)
    (gradient,) = torch.autograd.grad(found.state.skin_temperature.sum(), leaf)
    assert gradient.abs().sum() > 0.0

    def skin(one):
        def function(temperature):
            before = state._replace(soil_temperature=temperature)
            return one.step(before, forcings[0], SECONDS).state.skin_temperature

        with torch.no_grad():
            return torch.func.jvp(function, (leaf.detach(),), (torch.ones_like(leaf),))

    for a, b in zip(skin(model), skin(eager), strict=True):
        torch.testing.assert_close(a, b, rtol=0.0, atol=0.0)


def test_the_compiled_reverse_sweep_gives_the_eager_gradients(compiled, columns):
    model, state, forcings = compiled(3)
    eager, _, _ = columns(3, Schemes())
    find_or_build(PackageKey.of(model, "pull_back"), model)
    seeds = Seeds().add("soil_temperature", 1.0, 6).add("latent_heat_flux", 0.3, 3)
    seeds.add_mean("shortwave_up", 1e-2, 2, 7).add("fluxes.transpiration", 2.0, 4)
    seeds.add("column_water", 5.0, 6)
    found, expected = (_gradient(one, state, forcings[:7], seeds) for one in (model, eager))
    assert model.pull_back is not None
    for (path, value), (_, reference) in zip(
        named_leaves(found), named_leaves(expected), strict=True
    ):
        scale = reference.abs().max().clamp(min=1e-300)
        assert (value - reference).abs().max() <= 1e-8 * scale, path


def _gradient(model, state, forcings, seeds):
    tape = Tape()
    for forcing in forcings:
        state = tape.record(model, state, forcing, SECONDS).state
    swept = tape.gradient(seeds)
    return Swept(swept.initial_state, swept.forcing, swept.parameters[0])


def test_other_parameters_take_effect(compiled, columns):
    model, state, forcings = compiled(3)
    parameters = model.parameters
    soil = parameters.soil._replace(quartz_fraction=0.5 * parameters.soil.quartz_fraction)
    changed = model.with_parameters(parameters._replace(soil=soil))
    assert type(changed) is CompiledModel
    eager = columns(3, Schemes())[0].with_parameters(changed.parameters)
    with torch.no_grad():
        found = changed.step(state, forcings[0], SECONDS)
        assert_close(found, eager.step(state, forcings[0], SECONDS))
        before = model.step(state, forcings[0], SECONDS)
    assert not torch.equal(found.state.soil_temperature, before.state.soil_temperature)


def test_auto_finds_what_was_compiled(compiled, columns, monkeypatch):
    expected, state, forcings = compiled(2)
    monkeypatch.setattr(cache, "_loaded", {})
    model, _, _ = columns(2, Schemes())
    found = with_engine(model, "auto")
    assert type(found) is CompiledModel
    with torch.no_grad():
        assert_same(
            found.step(state, forcings[0], SECONDS), expected.step(state, forcings[0], SECONDS)
        )
