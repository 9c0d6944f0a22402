"""Compiled steps against eager ones."""

from typing import NamedTuple

import numpy as np
import pytest
import torch
from builders import largest

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine import cache
from noahpy.engine.cache import find
from noahpy.engine.key import LibraryKey
from noahpy.engine.model import CompiledModel, with_engine
from noahpy.gradients import Seeds, Tape
from noahpy.model.learned_processes import LEARNED_PROCESSES, ProcessModule
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import COMPUTED, QUANTITIES
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, LayerCounts, State
from noahpy.model.steps import StepRows, quantity_packing, step_packing

SECONDS = 10800.0


class Swept(NamedTuple):
    """What a reverse sweep gives."""

    state: State
    forcing: Forcing
    parameters: Parameters


def assert_same(found, expected):
    for (path, value), (_, reference) in zip(
        named_leaves(found), named_leaves(expected), strict=True
    ):
        assert torch.equal(value, reference), path


def test_compiled_steps_are_the_eager_ones(compiled, columns, assert_close):
    model, state, forcings = compiled(9)
    eager, _, _ = columns(9, Schemes())
    with torch.no_grad():
        for forcing in forcings:
            expected = eager.step(state, forcing, SECONDS)
            assert_close(model.step(state, forcing, SECONDS), expected)
            state = expected.state


OPTIONS_OF_GROUND = PRESETS["permafrost-implicit"].names.model_copy(
    update={
        "retention_curve": "van_genuchten",
        "infiltration": "schaake",
        "infiltration_heat": "surface",
        "freezing_curve": "koren",
        "koren_ice_effect": "none",
        "koren_exponent": "own",
        "coupling_passes": 2,
    }
)
"""Schemes of the implicit ground that its preset does not have."""
CHOICES = [
    *((preset.names, layers) for preset in PRESETS.values() for layers in (3, 20)),
    (OPTIONS_OF_GROUND, 3),
]


@pytest.mark.usefixtures("quick_builds")
@pytest.mark.parametrize(("names", "layers"), CHOICES, ids=[
    *(f"{preset}-{layers}" for preset in PRESETS for layers in (3, 20)), "options of the ground"
])  # fmt: skip
def test_the_steps_of_all_presets_are_the_eager_ones(names, layers, columns, assert_close):
    eager, state, forcings = columns(9, Schemes.of(names), layers=layers)
    model = with_engine(eager, "compiled")
    assert type(model) is CompiledModel
    with torch.no_grad():
        for forcing in forcings[::2]:
            expected = eager.step(state, forcing, SECONDS)
            # snowmelt near the melting point is a small difference of large fluxes of energy
            assert_close(model.step(state, forcing, SECONDS), expected, 1e-9)
            state = expected.state


@pytest.mark.usefixtures("quick_builds")
def test_single_precision_is_close_to_eager_single_precision(columns, assert_close):
    eager, state, forcings = columns(9, Schemes(), dtype=torch.float32)
    model = with_engine(eager, "compiled")
    assert type(model) is CompiledModel
    with torch.no_grad():
        for forcing in forcings[:8]:
            expected = eager.step(state, forcing, SECONDS)
            assert_close(model.step(state, forcing, SECONDS).state, expected.state, 1e-3)
            state = expected.state


def assert_same_quantities(found, expected):
    """Every quantity of a block is that of another, but for rounding."""
    for name in QUANTITIES:
        value, reference = found.of(name), expected.of(name)
        if not reference.size:
            continue
        least = 1e3 if name.endswith(("residual", "mismatch")) else 1e-300
        scale = np.abs(reference).max(axis=tuple(range(1, reference.ndim)), keepdims=True)
        assert (np.abs(value - reference) <= 1e-10 * np.maximum(scale, least)).all(), name


def packed(state, forcings):
    packing = step_packing(LayerCounts.of(state))
    return packing.pack_state(state), torch.stack([packing.pack_forcing(f) for f in forcings])


def test_steps_of_one_column_keep_what_they_gave(compiled, columns):
    model, state, forcings = compiled(1)
    eager, _, _ = columns(1, Schemes())
    rows, names = packed(state, forcings[:6]), tuple(QUANTITIES)
    before = rows[0].clone()
    found, expected = (m.block(*rows, SECONDS, names) for m in (model, eager))
    assert_same_quantities(found.history, expected.history)
    assert torch.equal(rows[0], before)


def test_quantities_are_compiled_with_the_step(compiled, columns, assert_close):
    model, state, forcings = compiled(9)
    eager, _, _ = columns(9, Schemes())
    packing, now = step_packing(model.layers), state
    for forcing in forcings[:8]:
        rows = packed(now, [forcing])
        expected = eager.block(*rows, SECONDS, tuple(QUANTITIES))
        found = model.block(*rows, SECONDS, tuple(QUANTITIES))
        now = packing.state(expected.state)
        assert_close(packing.state(found.state), now)
        assert_same_quantities(found.history, expected.history)
        names = COMPUTED[::-2]
        some = np.empty((sum(found.history.of(name)[0].size for name in names) // 9, 9))
        found.last.write(names, some)
        np.testing.assert_array_equal(some, found.history.rows(names)[0])


def test_steps_of_a_block_follow_each_other(compiled):
    for count in (1, 9, 1200):
        model, state, forcings = compiled(count)
        rows = packed(state, forcings[:8])
        block, now = model.block(*rows, SECONDS, ("soil_temperature",)), rows[0]
        for number, forcing in enumerate(rows[1]):
            step = model.block(now, forcing[None], SECONDS, ("soil_temperature",))
            np.testing.assert_array_equal(step.history.values[0], block.history.values[number])
            now = step.state
        assert torch.equal(now, block.state)


def assert_steps_in_rows(model, state, forcing):
    """Steps in rows are those of a block, bit for bit."""
    names = ("thaw_depth", "water_residual", "soil_temperature")
    height = quantity_packing(names, model.layers).height
    block = model.block(state, forcing, SECONDS, names)
    rows = StepRows(
        state.double().numpy().copy(),
        np.empty(forcing[0].shape),
        np.empty((height, model.column_count)),
    )
    take = model.step_in_rows(rows, names)
    for number, weather in enumerate(forcing):
        rows.forcing[:] = weather
        assert take(SECONDS)
        np.testing.assert_array_equal(rows.quantities, block.history.values[number])
    np.testing.assert_array_equal(rows.state, block.last.after)
    rows.forcing[1, -1] = np.nan
    assert not take(SECONDS)
    assert np.isfinite(rows.state).all(0).tolist() == [True] * (model.column_count - 1) + [False]


@pytest.mark.parametrize("workers", [1, 2])
def test_steps_in_rows_are_those_of_a_block(compiled, workers):
    for count in (1, 9):
        model, state, forcings = compiled(count)
        model = with_engine(Model(model.parameters, model.schemes), "compiled", workers=workers)
        assert_steps_in_rows(model, *packed(state, forcings[:4]))


@pytest.mark.usefixtures("quick_builds")
def test_steps_in_rows_convert_single_precision(columns):
    model, state, forcings = columns(3, Schemes(), dtype=torch.float32)
    assert_steps_in_rows(with_engine(model, "compiled"), *packed(state, forcings[:4]))


@pytest.mark.usefixtures("quick_builds")
def test_steps_in_rows_use_the_weights_of_modules_as_they_are(columns):
    torch.manual_seed(1)
    inputs = len(LEARNED_PROCESSES["thermal_conductivity"].inputs)
    network = torch.nn.Sequential(torch.nn.Linear(inputs, 1), torch.nn.Sigmoid()).double()
    eager, state, forcings = columns(3, Schemes())
    modules = {"thermal_conductivity": ProcessModule(network)}
    model = with_engine(Model(eager.parameters, eager.schemes, modules), "compiled")
    assert type(model) is CompiledModel
    now, forcing = packed(state, forcings[:2])
    rows = StepRows(now.numpy().copy(), np.empty(forcing[0].shape), np.empty((0, 3)))
    take = model.step_in_rows(rows, ())
    for weather in forcing:
        with torch.no_grad():
            network[0].bias.add_(0.5)
        rows.forcing[:] = weather
        assert take(SECONDS)
        now = model.block(now, weather[None], SECONDS).state
        np.testing.assert_array_equal(rows.state, now)


def test_a_block_that_is_stopped_ends_with_a_call_and_continues_to_the_last_bit(compiled):
    model, state, forcings = compiled(9)
    rows, forcing = packed(state, forcings[:20])
    whole = model.block(rows, forcing, SECONDS, ("soil_temperature",))
    taken = []

    def after_steps(count):
        taken.append(count)
        return False

    first = model.block(rows, forcing, SECONDS, ("soil_temperature",), after_steps)
    assert [len(first.history)] == taken
    rest = model.block(first.state, forcing[taken[0] :], SECONDS, ("soil_temperature",))
    both = np.concatenate([first.history.values, rest.history.values])
    np.testing.assert_array_equal(both, whole.history.values)
    assert torch.equal(rest.state, whole.state)


@pytest.mark.parametrize("workers", [2, 3])
def test_results_do_not_depend_on_the_number_of_workers(workers, compiled):
    alone, state, forcings = compiled(1200)
    together = with_engine(Model(alone.parameters, alone.schemes), "compiled", workers=workers)
    with torch.no_grad():
        for forcing in forcings[:8]:
            expected = alone.step(state, forcing, SECONDS)
            assert_same(together.step(state, forcing, SECONDS), expected)
            state = expected.state


def test_the_length_of_a_step_may_change(compiled, columns, assert_close):
    model, state, forcings = compiled(9)
    eager, _, _ = columns(9, Schemes())
    with torch.no_grad():
        for seconds in (SECONDS, 700.0, SECONDS):
            found = model.step(state, forcings[3], seconds)
            assert_close(found, eager.step(state, forcings[3], seconds))


@pytest.mark.parametrize("count", [1, 2, 3, 5, 64, 1000])
def test_a_column_has_the_same_bits_in_any_batch(count, compiled):
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


def test_with_derivatives_the_step_is_the_eager_one(compiled, columns, assert_close):
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


@pytest.mark.usefixtures("quick_builds")
def test_the_compiled_reverse_sweep_gives_the_eager_gradients(compiled, columns):
    model, state, forcings = compiled(3)
    eager, _, _ = columns(3, Schemes())
    seeds = Seeds().add("soil_temperature", 1.0, 6).add("latent_heat_flux", 0.3, 3)
    seeds.add_mean("shortwave_up", 1e-2, 2, 7).add("fluxes.transpiration", 2.0, 4)
    seeds.add("column_water", 5.0, 6)
    found, expected = (_gradient(one, state, forcings[:7], seeds) for one in (model, eager))
    assert find(LibraryKey.of(model, "pull_back")) is not None
    for (path, value), (_, reference) in zip(
        named_leaves(found), named_leaves(expected), strict=True
    ):
        scale = largest(reference).clamp(min=1e-300)
        assert largest(value - reference) <= 1e-8 * scale, path


def _gradient(model, state, forcings, seeds):
    tape = Tape()
    for forcing in forcings:
        state = tape.record(model, state, forcing, SECONDS).state
    swept = tape.gradient(seeds)
    return Swept(swept.initial_state, swept.forcing, swept.parameters[0])


def test_other_parameters_take_effect(compiled, columns, assert_close):
    model, state, forcings = compiled(3)
    parameters = model.parameters
    soil = parameters.soil._replace(quartz_fraction=0.5 * parameters.soil.quartz_fraction)
    roots = torch.full_like(parameters.vegetation.root_layer_count, model.layers.soil)
    vegetation = parameters.vegetation._replace(root_layer_count=roots)
    changed = model.with_parameters(parameters._replace(soil=soil, vegetation=vegetation))
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
