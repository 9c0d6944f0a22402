"""Gradients of windows from stored states: equal to those of one graph over all steps."""

import re
import runpy
from pathlib import Path
from typing import NamedTuple

import pytest
import torch
from builders import synthetic_columns, weather_forcings

from noahpy.catalog.scheme_names import PRESETS
from noahpy.gradients import Seeds, Tape, _storage, _sweep, trajectory
from noahpy.gradients._storage import Record
from noahpy.model.model import Model
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import QUANTITIES, CompletedStep
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
COLUMNS, LAYERS, STEPS = 7, 5, 12
SECONDS = 10800.0
TOLERANCE = 1e-11
FLOOR = 1e-12
"""What is left where terms cancel; seeds are of order 1 or, for small outputs, larger."""
IN_TURN, JOINTLY = 0, 10**9


class Case(NamedTuple):
    """What a window starts from."""

    parameters: Parameters
    state: State
    forcings: list


class Gradient(NamedTuple):
    """By what went into a window."""

    parameters: Parameters
    state: State
    forcing: Forcing


@pytest.fixture(scope="module")
def case():
    parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=3)
    # so that every input counts in some column
    alternately = torch.arange(COLUMNS) % 2 == 0
    site = parameters.site._replace(
        use_supplied_albedo=alternately, use_supplied_leaf_area_index=~alternately
    )
    parameters = parameters._replace(site=site)
    # from a step of daylight on
    forcings = list(weather_forcings(parameters, 2, int(SECONDS), seed=4))[3 : 3 + STEPS]
    return Case(parameters, state, forcings)


@pytest.fixture(params=[IN_TURN, JOINTLY], ids=["in turn", "jointly"])
def strategy(request, monkeypatch):
    monkeypatch.setattr(_sweep, "JOINT_WORK", request.param)
    monkeypatch.setattr(_sweep, "JOINT_SHARE", 0.0)
    return request.param


def map_tensors(function, tree):
    """A tree of tuples, named or not, and lists with the function applied to its tensors."""
    if isinstance(tree, torch.Tensor):
        return function(tree)
    branches = [map_tensors(function, branch) for branch in tree]
    return type(tree)(*branches) if hasattr(tree, "_fields") else type(tree)(branches)


def take_columns(tree, columns):
    return map_tensors(lambda value: value[..., columns], tree)


def live(tree):
    return map_tensors(
        lambda t: t.clone().requires_grad_() if t.is_floating_point() else t.clone(), tree
    )


def stacked(forcings):
    return Forcing(*(torch.stack(values) for values in zip(*forcings, strict=True)))


def weights(shape, seed):
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(shape, generator=generator, dtype=torch.float64)


def tensors(tree):
    found = []
    map_tensors(found.append, tree)
    return found


def gradient(total, tree):
    """Of a number by the tensors of a tree, zeros where it does not depend on them."""
    leaves = [t for t in tensors(tree) if t.requires_grad]
    found = torch.autograd.grad(total, leaves, allow_unused=True)
    by_leaf = {id(t): g for t, g in zip(leaves, found, strict=True)}
    return map_tensors(
        lambda t: torch.zeros(t.shape) if by_leaf.get(id(t)) is None else by_leaf[id(t)], tree
    )


def assert_same(ours, expected, tolerance=TOLERANCE):
    """Equal relative to the largest entry of every tensor."""
    pairs = list(zip(tensors(ours), tensors(expected), strict=True))
    assert any(b.any() for _, b in pairs)
    for a, b in pairs:
        assert a.shape == b.shape
        # layers of snow that the model does not have have no numbers
        if b.numel():
            assert float((a - b).abs().max()) <= tolerance * float(b.abs().max()) + FLOOR


def completed_steps(model, state, forcings, seconds=SECONDS):
    """Steps with their graph."""
    for forcing in forcings:
        result = model.step(state, forcing, seconds)
        yield CompletedStep(state, forcing, result, seconds, model.coefficients.geometry)
        state = result.state


OF_IMPLICIT_GROUND = {
    "van_genuchten_alpha",
    "van_genuchten_n",
    "residual_water_content",
    "freezing_point_depression",
    "organic_fraction",
    "dry_thermal_conductivity",
    "solids_thermal_conductivity",
    "solids_heat_capacity",
    "ice_impedance_factor",
    "ponding_depth",
    "water_table_depth",
}
"""Parameters that the schemes here do not have."""
SEEDED = (
    ("soil_temperature", 11, LAYERS),
    ("soil_temperature", 5, LAYERS),
    ("liquid_water_content", 11, LAYERS),
    ("snow_depth", 3, None),
    ("skin_temperature", 0, None),
    ("latent_heat_flux", 7, None),
    ("fluxes.evaporation_rate", 8, None),
    ("budget.heat_capacity", 2, LAYERS),
    ("shortwave_up", 4, None),
    ("air_temperature", 6, None),
)
"""Outputs of single steps."""
MEANS = (("thaw_depth", 0, STEPS), ("surface_runoff", 2, 9), ("subsurface_runoff", 0, STEPS))


def cotangent(name, layers):
    shape = (COLUMNS,) if layers is None else (layers, COLUMNS)
    return weights(shape, len(name)) * (1e6 if "runoff" in name else 1.0)


def all_seeds():
    seeds = Seeds()
    for name, step, layers in SEEDED:
        seeds.add(name, cotangent(name, layers), step)
    for name, first, last in MEANS:
        seeds.add_mean(name, cotangent(name, None), first, last)
    return seeds


def output(step, name):
    group, _, field = name.partition(".")
    return getattr(getattr(step.result, group), field) if field else QUANTITIES[name](step)


def seeded_sum(steps):
    """What the seeds stand for, from steps with their graph."""
    total = 0.0
    for name, step, layers in SEEDED:
        total = total + (output(steps[step], name) * cotangent(name, layers)).sum()
    for name, first, last in MEANS:
        duration = sum(step.seconds for step in steps[first:last])
        mean = sum(output(s, name) * (s.seconds / duration) for s in steps[first:last])
        total = total + (mean * cotangent(name, None)).sum()
    return total


def recorded(model, state, forcings, seconds=SECONDS):
    tape = Tape()
    for forcing in forcings:
        state = tape.record(model, state, forcing, seconds).state
    return tape


@pytest.fixture(scope="module")
def plain(case):
    """The gradient from one graph over all steps."""
    parameters, state, forcings = live(case.parameters), live(case.state), live(case.forcings)
    steps = list(completed_steps(Model(parameters), state, forcings))
    found = gradient(seeded_sum(steps), (parameters, state, *forcings))
    return Gradient(found[0], found[1], stacked(found[2:]))


def test_a_record_gives_the_gradient_of_one_graph(case, plain, strategy):
    found = recorded(Model(case.parameters), case.state, case.forcings).gradient(all_seeds())
    assert len(found.parameters) == 1
    assert_same(found.parameters[0], plain.parameters)
    assert_same(found.initial_state, plain.state)
    assert_same(found.forcing, plain.forcing)


SCHEMES = {
    "original": Schemes.of(PRESETS["original"].names),
    "permafrost-enthalpy": Schemes.of(PRESETS["permafrost-enthalpy"].names),
    "analytic": Schemes.named(
        stability_functions="analytic", supercooled_water="converged", bottom_boundary="heat_flux"
    ),
    "Yang et al. (2008)": Schemes.named(exchange_scheme=2),
}


@pytest.mark.parametrize("schemes", SCHEMES.values(), ids=SCHEMES)
def test_every_scheme_has_the_gradient_of_one_graph(case, strategy, schemes):
    parameters, state, forcings = live(case.parameters), live(case.state), live(case.forcings)
    steps = list(completed_steps(Model(parameters, schemes), state, forcings))
    expected = gradient(seeded_sum(steps), (parameters, state, *forcings))
    found = recorded(Model(case.parameters, schemes), case.state, case.forcings).gradient(
        all_seeds()
    )
    assert_same(found.parameters[0], expected[0])
    assert_same(found.initial_state, expected[1])
    assert_same(found.forcing, stacked(expected[2:]))


OF_CALM_AIR = {"richardson_limit", "wind_floor", "windless_conductance"}


def test_every_kind_of_input_has_a_gradient(plain):
    """The comparison above is not one of zeros."""
    unused = {"leaf_area_index_min", "saturation_ratio_limit", "geothermal_heat_flux"}
    unused |= OF_IMPLICIT_GROUND | OF_CALM_AIR
    for group in (plain.parameters.soil, plain.parameters.vegetation, plain.parameters.site):
        zero = {n for n, v in group._asdict().items() if not v.any()}
        flags = {n for n in group._fields if n.startswith(("is_", "use_", "variable_", "root_"))}
        assert zero <= flags | unused
    of_layers = {name for name in plain.state._fields if name.startswith("snow_layer_")}
    assert {n for n, v in plain.state._asdict().items() if not v.any()} <= {
        "ponded_water",
        "bulk_richardson_number",
        "snow_albedo",
        "snow_surface_temperature",
        *of_layers,
    }
    assert {n for n, v in plain.forcing._asdict().items() if not v.any()} <= {"snowfall_fraction"}
    assert plain.forcing.air_temperature.all(0).any()


def test_a_trajectory_is_part_of_a_graph(case, strategy):
    names = ("soil_temperature", "thaw_depth", "fluxes.latent_heat_flux", "snow_depth")

    def loss(state, outputs):
        """Of outputs by name and step."""
        soil = (outputs["soil_temperature"] - 273.0).square().mean()
        heat = (outputs["fluxes.latent_heat_flux"] * weights((STEPS, COLUMNS), 1)).sum()
        rest = outputs["thaw_depth"].exp().sum() + outputs["snow_depth"].sum()
        return soil + 1e-3 * heat + rest + state.liquid_water_content.sum().square()

    parameters, state, forcings = live(case.parameters), live(case.state), live(case.forcings)
    steps = list(completed_steps(Model(parameters), state, forcings))
    outputs = {name: torch.stack([output(step, name) for step in steps]) for name in names}
    total = loss(steps[-1].after, outputs)
    expected = gradient(total, (parameters, state, *forcings))

    parameters, state = live(case.parameters), live(case.state)
    forcing = live(stacked(case.forcings))
    window = trajectory(Model(parameters), state, forcing, SECONDS, names)
    ours = loss(window.state, window.outputs)
    assert ours == total
    found = gradient(ours, (parameters, state, forcing))
    assert_same(found[0], expected[0])
    assert_same(found[1], expected[1])
    assert_same(found[2], stacked(expected[2:]))


def test_backward_reaches_what_parameters_are_made_of(case):
    factor = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)

    def parameters():
        soil = case.parameters.soil
        b = factor * soil.clapp_hornberger_b
        return case.parameters._replace(soil=soil._replace(clapp_hornberger_b=b))

    steps = completed_steps(Model(parameters()), case.state, case.forcings)
    total = sum(step.after.soil_temperature.sum() for step in steps)
    (expected,) = torch.autograd.grad(total, factor)
    window = trajectory(
        Model(parameters()), case.state, case.forcings, SECONDS, ["soil_temperature"]
    )
    window.outputs["soil_temperature"].sum().backward()
    torch.testing.assert_close(factor.grad, expected, rtol=1e-11, atol=0.0)


def test_means_over_several_steps_are_those_of_the_steps(case):
    seconds = [SECONDS, 0.5 * SECONDS, SECONDS, 0.25 * SECONDS, SECONDS]
    parameters = live(case.parameters)
    args = (case.state, case.forcings[:5], seconds, ["liquid_water_content"])
    by_step = trajectory(Model(parameters), *args).outputs["liquid_water_content"]
    means = trajectory(Model(parameters), *args, mean_over=2).outputs["liquid_water_content"]
    shares = torch.tensor([[1.0, 0.5, 0, 0, 0], [0, 0, 1.0, 0.25, 0], [0, 0, 0, 0, 1.0]]).double()
    expected = torch.einsum("ms,slc->mlc", shares / shares.sum(1, keepdim=True), by_step)
    torch.testing.assert_close(means, expected, rtol=1e-14, atol=0.0)
    seed = weights(means.shape, 9)
    assert_same(
        gradient((means * seed).sum(), parameters), gradient((expected * seed).sum(), parameters)
    )


def test_a_window_continues_another(case):
    parameters, state = live(case.parameters), live(case.state)
    whole = trajectory(Model(parameters), state, case.forcings, SECONDS).state
    expected = gradient(whole.soil_temperature.square().sum(), (parameters, state))
    model = Model(parameters)
    first = trajectory(model, state, case.forcings[:5], SECONDS).state
    second = trajectory(model, first, case.forcings[5:], SECONDS).state
    assert torch.equal(second.soil_temperature, whole.soil_temperature)
    found = gradient(second.soil_temperature.square().sum(), (parameters, state))
    assert_same(found, expected)


def test_models_lengths_and_states_may_change_on_the_way(case, strategy):
    """Other parameters from step 4 on, shorter steps from 7 on, temperatures set before step 9."""
    warmer, wetter = case.state.soil_temperature + 1.0, case.state.total_water_content
    first_layers = torch.zeros(LAYERS, COLUMNS, dtype=torch.bool)
    first_layers[:2] = True
    lengths = [SECONDS] * 7 + [0.5 * SECONDS] * 5
    soil = case.parameters.soil
    other = case.parameters._replace(soil=soil._replace(quartz_fraction=0.9 * soil.quartz_fraction))

    before, after = live(case.parameters), live(other)
    models = [Model(before)] * 4 + [Model(after)] * 8
    initial, state = (live(case.state),) * 2
    imposed = (warmer.clone().requires_grad_(), wetter.clone().requires_grad_())
    forcings, steps = live(case.forcings), []
    for k, (model, forcing, seconds) in enumerate(zip(models, forcings, lengths, strict=True)):
        if k == 9:
            state = state._replace(
                soil_temperature=imposed[0],
                total_water_content=torch.where(
                    first_layers, imposed[1], state.total_water_content
                ),
            )
            given = map_tensors(torch.Tensor.detach, state)
        step = next(completed_steps(model, state, [forcing], seconds))
        steps.append(step)
        state = step.after
    everything = (before, after, initial, imposed, tuple(forcings))
    expected = gradient(seeded_sum(steps), everything)

    tape = Tape()
    models = [Model(case.parameters)] * 4 + [Model(other)] * 8
    state = case.state
    with torch.no_grad():
        for k, (model, seconds) in enumerate(zip(models, lengths, strict=True)):
            replaced = None
            if k == 9:
                state = given
                replaced = {"soil_temperature": True, "total_water_content": first_layers}
            tape.add(model, state, case.forcings[k], seconds, replaced)
            state = model.step(state, case.forcings[k], seconds).state
    assert list(tape.seconds) == lengths
    found = tape.gradient(all_seeds())
    assert_same(found.parameters, expected[:2])
    assert_same(found.initial_state, expected[2])
    assert found.replaced.keys() == {0, 9}
    set_then = found.replaced[9]
    assert_same(set_then.soil_temperature, expected[3][0])
    assert_same(set_then.total_water_content, expected[3][1])
    assert not set_then.skin_temperature.any()
    assert_same(found.forcing, stacked(expected[4]))


def test_what_is_not_the_last_state_counts_as_set_from_outside(case):
    model, tape = Model(case.parameters), Tape()
    result = tape.record(model, case.state, case.forcings[0], SECONDS)
    moved = result.state._replace(snow_depth=result.state.snow_depth.clone())
    result = tape.record(model, moved, case.forcings[1], SECONDS)
    tape.record(model, map_tensors(torch.clone, result.state), case.forcings[2], SECONDS)
    found = tape.gradient(Seeds().add("snow_depth", 1.0, 1).add("skin_temperature", 1.0, 2))
    assert found.replaced.keys() == {0, 1, 2}
    assert found.replaced[1].snow_depth.any()
    assert not any(v.any() for n, v in found.replaced[1]._asdict().items() if n != "snow_depth")
    alone = recorded(model, case.state, case.forcings[:2]).gradient(
        Seeds().add("snow_depth", 1.0, 1)
    )
    # what depth at the end owes to temperatures passes, what it owes to depth does not
    assert (found.initial_state.snow_depth.abs() < alone.initial_state.snow_depth.abs()).any()
    last = Tape()
    last.add(model, result.state, case.forcings[2], SECONDS)
    expected = last.gradient(Seeds().add("skin_temperature", 1.0, 0)).initial_state
    assert_same(found.replaced[2], expected)


@pytest.mark.parametrize("way", ["one by one", "at once"])
def test_steps_that_are_discarded_count_as_not_taken(case, way):
    model = Model(case.parameters)
    other = Model(case.parameters)
    expected = recorded(model, case.state, case.forcings[:8])
    tape = recorded(model, case.state, case.forcings[:4])
    if way == "at once":
        tape = Tape()
        rows = torch.stack([expected._record.inputs(k, k + 1).rows()[0] for k in range(6)])
        height = expected._record.layout.state_rows
        tape._record = Record(model.layers, case.parameters.soil.porosity)
        states, forcing = rows[:, :height], rows[:, height:]
        tape._record.add_steps(model, states[0], states[1:], forcing[:5], SECONDS)
    for _ in range(2):
        tape.keep(3)
        assert len(tape) == 3
        for k in (5, 6, 4):
            state = expected.state(k)
            tape.add(other, state, case.forcings[k], 2.0 * SECONDS, {"snow_depth": True})
    memory = []
    for k in range(3, 8):
        tape.keep(k)
        tape.add(model, expected.state(k), case.forcings[k], SECONDS)
        memory.append(tape.stored_bytes)
        tape.add(other, expected.state(k), case.forcings[k], SECONDS)
    tape.keep(8)
    # memory that was reserved is used again
    assert memory == memory[:1] * 5
    assert tape.models == [model]
    seeds = Seeds().add("soil_temperature", 1.0, 7).add("skin_temperature", 1.0, 2)
    found, wanted = tape.gradient(seeds), expected.gradient(seeds)
    assert found.replaced.keys() == {0}
    assert_same(found.parameters, wanted.parameters, tolerance=0.0)
    assert_same(found.forcing, wanted.forcing, tolerance=0.0)
    tape.keep(0)
    with pytest.raises(ValueError, match="nothing is recorded"):
        tape.gradient(Seeds())
    for count in (-1, 1):
        with pytest.raises(IndexError, match=f"{count} steps cannot be kept of 0"):
            tape.keep(count)


def test_columns_do_not_see_each_other(case, strategy):
    chosen = [5, 2]
    seeds = [Seeds(), Seeds()]
    name, seed = "soil_temperature", weights((LAYERS, COLUMNS), 0)
    seeds[0].add_mean(name, seed, 3, STEPS)
    seeds[1].add_mean(name, seed[:, chosen], 3, STEPS)
    whole = recorded(Model(case.parameters), case.state, case.forcings).gradient(seeds[0])
    few = recorded(
        Model(take_columns(case.parameters, chosen)),
        take_columns(case.state, chosen),
        take_columns(case.forcings, chosen),
    ).gradient(seeds[1])
    assert_same(few.parameters, tuple(take_columns(p, chosen) for p in whole.parameters))
    assert_same(few.forcing, take_columns(whole.forcing, chosen))
    assert_same(few.initial_state, take_columns(whole.initial_state, chosen))


@pytest.mark.parametrize(("bytes_of_block", "joint_columns"), [(1, 1), (5000, 3 * COLUMNS)])
@pytest.mark.usefixtures("strategy")
def test_blocks_do_not_change_the_gradient(case, monkeypatch, bytes_of_block, joint_columns):
    seeds = Seeds().add("soil_temperature", cotangent("soil_temperature", LAYERS), 3)
    seeds.add_mean("surface_runoff", cotangent("surface_runoff", None), 0, 4)

    def found():
        return recorded(Model(case.parameters), case.state, case.forcings[:4]).gradient(seeds)

    expected = found()
    monkeypatch.setattr(_storage, "BLOCK_BYTES", bytes_of_block)
    monkeypatch.setattr(_sweep, "JOINT_COLUMNS", joint_columns)
    ours = found()
    assert_same(ours.parameters, expected.parameters)
    assert_same(ours.forcing, expected.forcing)


@pytest.mark.parametrize(
    ("strategy", "length"),
    # a graph of every step takes long jointly
    [(IN_TURN, 1), (IN_TURN, 5), (JOINTLY, 3), (JOINTLY, 5)],
    indirect=["strategy"],
    ids=["in turn-1", "in turn-5", "jointly-3", "jointly-5"],
)
def test_truncation_forgets_the_states_before_its_multiples(case, strategy, length):
    parameters, state, forcings = live(case.parameters), live(case.state), live(case.forcings)
    model, steps, now = Model(parameters), [], state
    for k, forcing in enumerate(forcings):
        if k and k % length == 0:
            now = map_tensors(torch.Tensor.detach, now)
        steps.append(next(completed_steps(model, now, [forcing])))
        now = steps[-1].after
    expected = gradient(seeded_sum(steps), (parameters, state, *forcings))
    tape = recorded(Model(case.parameters), case.state, case.forcings)
    found = tape.gradient(all_seeds(), truncate_after=length)
    assert_same(found.parameters[0], expected[0])
    assert_same(found.initial_state, expected[1])
    assert_same(found.forcing, stacked(expected[2:]))
    whole = tape.gradient(all_seeds())
    assert (whole.initial_state.soil_temperature != expected[1].soil_temperature).any()


def test_a_trajectory_is_truncated_like_a_record(case):
    parameters = live(case.parameters)
    tape = recorded(Model(case.parameters), case.state, case.forcings)
    seeds = Seeds().add("soil_temperature", 1.0, STEPS - 1)
    expected = tape.gradient(seeds, truncate_after=5).parameters[0]
    window = trajectory(Model(parameters), case.state, case.forcings, SECONDS, truncate_after=5)
    assert_same(gradient(window.state.soil_temperature.sum(), parameters), expected)


def test_the_forward_is_that_of_the_model_and_has_no_graph(case):
    model, tape, state = Model(live(case.parameters)), Tape(), case.state
    expected = list(Model(case.parameters).trajectory(case.state, case.forcings, SECONDS))
    for forcing, one in zip(case.forcings, expected, strict=True):
        result = tape.record(model, state, forcing, SECONDS)
        for ours, value in zip(tensors(result), tensors(one), strict=True):
            assert torch.equal(ours, value)
            assert not ours.requires_grad
        state = result.state
    assert torch.equal(tape.state(7).liquid_water_content, expected[6].state.liquid_water_content)
    assert torch.equal(tape.forcing(7).wind_speed, case.forcings[7].wind_speed)
    window = trajectory(model, case.state, case.forcings, SECONDS)
    assert all(map(torch.equal, window.state, expected[-1].state))


def test_a_record_keeps_its_own_copy(case):
    state = map_tensors(torch.clone, case.state)
    forcing = map_tensors(torch.clone, case.forcings[0])
    tape, seeds = Tape(), Seeds().add("soil_temperature", 1.0, 0)
    tape.add(Model(case.parameters), state, forcing, SECONDS)
    expected = tape.gradient(seeds)
    map_tensors(torch.Tensor.zero_, state)
    map_tensors(torch.Tensor.zero_, forcing)
    again = tape.gradient(seeds)
    assert_same(again.forcing, expected.forcing, tolerance=0.0)


def test_a_record_takes_less_than_a_kilobyte_a_column_and_step():
    columns, steps = 40, 30
    parameters, state = synthetic_columns(columns, 20, seed=1)
    forcings = list(weather_forcings(parameters, 4, 10800, seed=4))[:steps]
    parameters = live(parameters)
    kept, of_graph = [], []

    def keep(tensor):
        kept.append(tensor.numel() * tensor.element_size())
        return tensor

    model = Model(parameters)
    for count in (3, steps):
        with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
            window = trajectory(model, state, stacked(forcings[:count]), SECONDS)
        of_graph.append(sum(kept))
        kept.clear()
    # the graph holds the coefficients, whatever the number of steps
    assert of_graph[0] == of_graph[1]
    tape = recorded(model, state, forcings)
    numbers = 8 * (3 * 20 + 24) * columns
    assert numbers * steps <= tape.stored_bytes <= numbers * steps + 2**20
    assert numbers <= 1024 * columns
    window.state.soil_temperature.sum().backward()


def test_reverse_and_forward_mode_agree_over_a_window(case):
    """The product with a direction is the same from either side."""
    names = ("clapp_hornberger_b", "porosity", "saturated_hydraulic_conductivity")
    soil = case.parameters.soil
    direction = {name: getattr(soil, name) * weights(soil.porosity.shape, 1) for name in names}

    def last_temperature(values):
        changed = case.parameters._replace(soil=soil._replace(**values))
        results = Model(changed).trajectory(case.state, case.forcings, SECONDS)
        return [result.state.soil_temperature for result in results][-1]

    values = {name: getattr(soil, name) for name in names}
    _, tangent = torch.func.jvp(last_temperature, (values,), (direction,))
    seed = weights(tangent.shape, 2)
    tape = recorded(Model(case.parameters), case.state, case.forcings)
    found = tape.gradient(Seeds().add("soil_temperature", seed, STEPS - 1)).parameters[0].soil
    products = torch.stack([(getattr(found, name) * direction[name]).sum() for name in names])
    expected = (seed * tangent).sum()
    assert abs(products.sum() - expected) <= 1e-9 * products.abs().sum()


def test_a_changed_parameter_is_noticed_before_the_backward_pass(case):
    parameters = live(case.parameters)
    window = trajectory(Model(parameters), case.state, case.forcings[:2], SECONDS)
    with torch.no_grad():
        parameters.soil.porosity.mul_(1.1)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        window.state.soil_temperature.sum().backward()


def test_what_cannot_be_is_refused(case):
    model, tape = Model(case.parameters), Tape()
    with pytest.raises(ValueError, match="nothing is recorded"):
        tape.gradient(Seeds())
    tape.record(model, case.state, case.forcings[0], SECONDS)
    with pytest.raises(ValueError, match="a seed at step 1 of 1 recorded"):
        tape.gradient(Seeds().add("snow_depth", 1.0, 1))
    with pytest.raises(ValueError, match="at least 1"):
        tape.gradient(Seeds(), truncate_after=0)
    with pytest.raises(KeyError, match="'snow_dpth' is no quantity"):
        Seeds().add("snow_dpth", 1.0, 0)
    with pytest.raises(ValueError, match="no steps of a record"):
        Seeds().add("snow_depth", 1.0, -1)
    with pytest.raises(KeyError, match="'snow' is no state variable"):
        tape.add(model, case.state, case.forcings[0], SECONDS, {"snow": True})
    with pytest.raises(IndexError):
        tape.state(1)
    few = take_columns(case.state, [0])
    with pytest.raises(ValueError, match="1 columns does not continue"):
        tape.add(model, few, take_columns(case.forcings[0], [0]), SECONDS)
    with pytest.raises(ValueError, match="2 steps of forcing and 1 lengths"):
        trajectory(model, case.state, case.forcings[:2], [SECONDS])
    with pytest.raises(ValueError, match="no forcing"):
        trajectory(model, case.state, [], SECONDS)
    with pytest.raises(KeyError, match="no quantity"):
        trajectory(model, case.state, case.forcings[:2], SECONDS, ["fluxes.runoff"])


def test_freezing_responds_to_parameters_as_in_an_independent_prototype(
    shared, monkeypatch, capsys
):
    monkeypatch.setenv("NOAHPY_SHARED", str(shared))
    runpy.run_path(str(BENCHMARKS / "enthalpy.py"))["differences"](quick=True)
    written = capsys.readouterr().out
    rows = re.findall(r"^ +\S+ +(-?\d\S+) +(-?\d\S+)$", written, re.MULTILINE)
    assert len(rows) == 5
    here, prototype = torch.tensor([[float(value) for value in row] for row in rows]).T
    torch.testing.assert_close(here, prototype, rtol=0.02, atol=0.0)
