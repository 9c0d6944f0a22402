"""Live tensors in and out: updates as nodes of a graph, coupled with an atmosphere in torch."""

import numpy as np
import pytest
import torch
from component_runs import LAYERS, WITHOUT_SOURCE, assert_same, coupled, started
from torch.autograd import forward_ad

from bmi_noahpy import CallOrderError, NoahPy
from noahpy.errors import DerivativeModeError

AIR = "land_surface_air__temperature"
HUMIDITY = "atmosphere_air_water~vapor__specific_humidity"
LONGWAVE = "land_surface_radiation~incoming~longwave__energy_flux"
SHORTWAVE = "land_surface_radiation~incoming~shortwave__energy_flux"
RAIN = "atmosphere_water__liquid_equivalent_precipitation_rate"
TEMPERATURE = "soil__temperature"
WATER = "soil_water__volume_fraction"
LIQUID = "soil_liquid-water__volume_fraction"
SKIN = "land_surface__temperature"
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
EVAPORATION = "land_surface_water__evaporation_volume_flux"
RUNOFF = "land_subsurface_water__runoff_depth"
QUARTZ = "soil__quartz_volume_fraction__multiplier"
BOTTOM = "soil__bottom_temperature"
FREEZING = {
    "preset": "permafrost-enthalpy",
    "schemes.stability_functions": "analytic",
    "initial.snow_water_equivalent": 0.0,
    "initial.snow_depth": 0.0,
    "initial.soil_temperature": [273.5, 273.0, 272.5, 272.5, 272.0, 272.0],
    "site.deep_soil_temperature": 276.0,
    # its schemes are of no preset, and tracing them takes longer than all steps
    "compute.engine": "eager",
}
"""A column that freezes and thaws every day, implicitly, so that differences mean something."""
TWO = {"columns": [{}, {"soil": {"layer_class": 3}, "site": {"latitude": 60.0}}]}


def leaf(values):
    return torch.tensor(values, dtype=torch.float64, requires_grad=True)


def gradient(model, name, known):
    """Gradient of a sum of values; the graph stays."""
    return torch.autograd.grad(model.get_value_tensor(name).sum(), known, retain_graph=True)[0]


def array(model, name):
    return model.get_value_ptr(name).copy()


# --- an atmosphere in torch ----------------------------------------------------------------------
HOUR, AIR_DENSITY, HEAT_CAPACITY = 3600.0, 1.2, 1005.0
GUESS = {
    "mixing_depth": 600.0,
    "exchange_time": 2e5,
    "distant_temperature": 278.0,
    "distant_humidity": 0.004,
    "emissivity": 0.8,
    "initial_soil_temperature": 0.0,
    QUARTZ: 1.0,
    "soil__porosity__multiplier": 1.0,
    "soil__clapp-hornberger_exponent__multiplier": 1.0,
    "land_vegetation__minimum_stomatal_resistance__multiplier": 1.0,
}
"""Parameters of the atmosphere, of the state and of the land."""
CHANGE = dict(zip(GUESS, (6.0, 2e3, 1.0, 1e-4, 0.01, 0.1, 0.01, 0.01, 0.01, 0.01), strict=True))
"""What is a small change of each."""


class Arrays:
    """Reads and writes a component by plain BMI, in the shape of the model."""

    def __init__(self, model):
        self.model, self.columns = model, model.get_grid_size(0)

    def get(self, name):
        size = self.model.get_var_nbytes(name) // 8
        values = self.model.get_value(name, np.empty(size))
        return values.reshape(-1, self.columns) if size > self.columns else values

    def set(self, name, values):
        self.model.set_value(name, values)


class Tensors:
    """Reads and writes a component by live tensors."""

    def __init__(self, model):
        self.get, self.set = model.get_value_tensor, model.set_value_tensor


def coupled_objective(model, exchange, given, steps):
    """A slab of air and the land coupled both ways; the same for arrays and for tensors.

    Args:
        model: a component without source of forcing.
        exchange: how to read and write it.
        given: values of the parameters, ``[column]``.
        steps: number of them.

    Returns:
        The objective, ``[column]``.
    """
    for name, value in given.items():
        if "__" in name:
            exchange.set(name, value)
    model.set_value(RAIN, np.zeros(model.get_grid_size(0)))
    exchange.set(TEMPERATURE, exchange.get(TEMPERATURE) + given["initial_soil_temperature"])
    mass = AIR_DENSITY * given["mixing_depth"]
    air, humidity = 273.0 + 0.0 * mass, 0.003 + 0.0 * mass
    total = 0.0
    for step in range(steps):
        exchange.set(AIR, air)
        exchange.set(HUMIDITY, humidity)
        sky = given["emissivity"] * (1.0 + 20.0 * humidity)
        exchange.set(LONGWAVE, 5.67e-8 * sky * air**4)
        sun = max(0.0, 150.0 * np.sin(2.0 * np.pi * (step - 6) / 24.0))
        model.set_value(SHORTWAVE, np.full(model.get_grid_size(0), sun))
        model.update()
        warming = exchange.get(SENSIBLE) / (HEAT_CAPACITY * mass)
        moistening = 1000.0 * exchange.get(EVAPORATION) / mass
        warming = warming + (given["distant_temperature"] - air) / given["exchange_time"]
        moistening = moistening + (given["distant_humidity"] - humidity) / given["exchange_time"]
        air, humidity = air + HOUR * warming, humidity + HOUR * moistening
        total = total + (air + exchange.get(TEMPERATURE)[0] - 550.0) / steps
    last = exchange.get(TEMPERATURE)[2] + exchange.get("soil_thaw__depth")
    return total + last + 1e3 * humidity


@pytest.mark.not_quick
def test_an_atmosphere_and_the_land_are_one_graph_of_a_day(tmp_path):
    """Its gradient is that of differences of plain calls, and the remainder falls quadratically.

    All runs with changed parameters are columns of one component.
    """
    steps = 24
    leaves = {name: leaf([value]) for name, value in GUESS.items()}
    live = coupled(tmp_path, FREEZING)
    objective = coupled_objective(live, Tensors(live), leaves, steps)
    objective.sum().backward()
    slopes = {name: leaves[name].grad.item() * CHANGE[name] for name in GUESS}

    random = np.random.default_rng(0)
    toward = dict(zip(GUESS, random.choice([-1.0, 1.0], len(GUESS)), strict=True))
    size, halvings = 1e-3, 2.0 ** -np.arange(7.0, 12.0)
    runs = [{}]
    runs += [{name: sign * size} for name in GUESS for sign in (1.0, -1.0)]
    runs += [{name: h * toward[name] for name in GUESS} for h in halvings]
    plain = coupled(tmp_path, FREEZING | {"columns": [{} for _ in runs]})
    given = {
        name: value + CHANGE[name] * np.array([run.get(name, 0.0) for run in runs])
        for name, value in GUESS.items()
    }
    found = coupled_objective(plain, Arrays(plain), given, steps)
    assert found[0] == pytest.approx(objective.item(), rel=1e-13)

    first = 1 + 2 * len(GUESS)
    pairs = found[1:first].reshape(-1, 2)
    differences = dict(zip(GUESS, (pairs[:, 0] - pairs[:, 1]) / (2.0 * size), strict=True))
    assert slopes == pytest.approx(differences, rel=1e-4)

    along = sum(slopes[name] * toward[name] for name in GUESS)
    remainders = np.abs(found[first:] - found[0] - halvings * along)
    orders = np.log2(remainders[:-1] / remainders[1:])
    assert orders == pytest.approx(2.0, abs=0.1)
    assert remainders[-1] < 1e-3 * halvings[-1] * abs(along)


def test_a_graph_has_one_node_for_an_update_and_changes_no_value(tmp_path):
    model, plain = coupled(tmp_path, FREEZING), coupled(tmp_path, FREEZING)
    quartz = leaf([0.9])
    model.set_value_tensor(QUARTZ, quartz)
    plain.set_value(QUARTZ, np.array([0.9]))
    for time in (3600.0, 9000.0, 10000.0, 30000.0):
        model.update_until(time)
        plain.update_until(time)
        assert_same(model, plain)
    names, stack = set(), [model.get_value_tensor(TEMPERATURE).grad_fn]
    while stack:
        node = stack.pop()
        if node is not None and node not in names:
            names.add(node)
            stack += [following for following, _ in node.next_functions]
    assert [node.name() for node in names].count("_UpdatedBackward") == 4
    assert len(names) == 4 + 3


# --- one update after another --------------------------------------------------------------------
@pytest.mark.parametrize(
    "changes",
    [
        {},
        {**TWO, "preset": "permafrost-enthalpy"},
        {"schemes.adjoint": "damped", "compute.engine": "eager"},
    ],
)
def test_every_kind_of_known_has_the_gradient_of_the_sweep(tmp_path, changes):
    """Inputs, states, parameters, multipliers; seeds on states, means, depths; split updates."""
    model, recorded = coupled(tmp_path, changes), coupled(tmp_path, changes)
    recorded.start_recording()
    names = (AIR, HUMIDITY, "land_surface_wind__x_component_of_velocity", TEMPERATURE)
    names += (BOTTOM, QUARTZ, "soil__porosity")
    leaves = {name: model.get_value_tensor(name).requires_grad_() for name in names}
    for name, tensor in leaves.items():
        model.set_value_tensor(name, tensor)
    seeds = [(9000.0, SENSIBLE), (9000.0, RUNOFF), (20000.0, TEMPERATURE), (20000.0, EVAPORATION)]
    weights = [np.linspace(1.0, 2.0, array(model, name).size) for _, name in seeds]
    total = 0.0
    for time in (9000.0, 20000.0):
        for component in (model, recorded):
            component.update_until(time)
        for (at, name), weight in zip(seeds, weights, strict=True):
            if at == time:
                value = model.get_value_tensor(name)
                total = total + (torch.from_numpy(weight).reshape(value.shape) * value).sum()
    total.backward()
    sweep = recorded.adjoint_sweep(
        [(time, name, weight) for (time, name), weight in zip(seeds, weights, strict=True)]
    )
    for name, tensor in leaves.items():
        expected = sweep.gradient(name)
        assert np.abs(expected).max() > 0.0
        assert tensor.grad.shape == tensor.shape
        np.testing.assert_allclose(
            tensor.grad.numpy().reshape(-1), expected, rtol=1e-9, err_msg=name
        )


def test_an_input_counts_in_every_update_it_stands_for_and_numbers_cut_it(tmp_path):
    model = coupled(tmp_path, FREEZING)
    air = leaf([277.0])
    model.set_value_tensor(AIR, air)
    for _ in range(2):
        model.update()
    two = gradient(model, TEMPERATURE, air)
    model.set_value("SFCTMP", np.array([277.0]))
    assert not model.get_value_tensor(AIR).requires_grad
    model.update()
    three = gradient(model, TEMPERATURE, air)
    parts = []
    for number in range(2):
        again = coupled(tmp_path, FREEZING)
        for step in range(3):
            if step == number:
                again.set_value_tensor(AIR, air)
            else:
                again.set_value(AIR, np.array([277.0]))
            again.update()
        parts.append(gradient(again, TEMPERATURE, air))
    assert three.item() == pytest.approx(sum(parts).item(), rel=1e-12)
    assert 0.0 < parts[0] < parts[1]
    assert two != three


def test_numbers_at_indices_cut_the_graph_there_alone(tmp_path):
    model = coupled(tmp_path, FREEZING)
    start = model.get_value_tensor(TEMPERATURE).requires_grad_()
    model.set_value_tensor(TEMPERATURE, start)
    model.set_value_at_indices(TEMPERATURE, np.array([1, 3]), np.array([274.5, 275.5]))
    now = model.get_value_tensor(TEMPERATURE)
    assert np.array_equal(now.detach().numpy().reshape(-1), array(model, TEMPERATURE))
    assert now[1, 0] == 274.5
    (received,) = torch.autograd.grad(now.sum(), start, retain_graph=True)
    assert received[:, 0].tolist() == [1.0, 0.0, 1.0, 0.0, 1.0, 1.0]
    model.update()
    received = gradient(model, TEMPERATURE, start)
    assert (received[[1, 3]] == 0.0).all()
    assert (received[[0, 2, 4, 5]] > 0.1).all()


def number_of_states(model):
    model.set_state({TEMPERATURE: array(model, TEMPERATURE)})


def refused_state(model):
    with pytest.raises(ValueError, match="liquid"):
        model.set_state({TEMPERATURE: array(model, TEMPERATURE), WATER: np.full(LAYERS, 0.03)})


def refused_value(model):
    with pytest.raises(ValueError, match="allowed is"):
        model.set_value(TEMPERATURE, np.full(LAYERS, 500.0))


@pytest.mark.parametrize(
    ("change", "is_cut"),
    [
        (number_of_states, True),
        (refused_state, False),
        (refused_value, False),
        (lambda model: model.set_value(TEMPERATURE, array(model, TEMPERATURE)), True),
        (lambda model: model.set_value(SKIN, array(model, SKIN)), False),
        (lambda model: model.deserialize(model.serialize()), True),
        (lambda model: model.detach_tensors(), True),
    ],
)
def test_what_writes_numbers_cuts_and_what_is_refused_does_not(tmp_path, change, is_cut):
    model = coupled(tmp_path, FREEZING)
    start = model.get_value_tensor(TEMPERATURE).requires_grad_()
    model.set_value_tensor(TEMPERATURE, start)
    before = array(model, TEMPERATURE)
    change(model)
    assert np.array_equal(array(model, TEMPERATURE), before)
    assert model.get_value_tensor(TEMPERATURE).requires_grad == (not is_cut)
    model.update()
    assert model.get_value_tensor(SENSIBLE).requires_grad == (not is_cut)


def test_a_restored_state_or_an_end_of_the_graph_leaves_nothing_live(tmp_path):
    for end in (lambda m: m.deserialize(m.serialize()), lambda m: m.detach_tensors()):
        model = coupled(tmp_path, FREEZING)
        for name in (AIR, QUARTZ, BOTTOM, TEMPERATURE):
            model.set_value_tensor(name, model.get_value_tensor(name).requires_grad_())
        model.update()
        before = array(model, TEMPERATURE)
        end(model)
        assert model.initialized().access.live == {}
        assert np.array_equal(array(model, TEMPERATURE), before)
        model.update()
        assert not model.get_value_tensor(TEMPERATURE).requires_grad


def test_a_backward_pass_may_come_later_and_again(tmp_path):
    """After more updates, other values, other parameters, an optimizer's step, and finalize."""
    model = coupled(tmp_path, FREEZING)
    air, quartz = leaf([277.0]), leaf([0.9])
    model.set_value_tensor(AIR, air)
    model.set_value_tensor(QUARTZ, quartz)
    model.update_until(9000.0)
    kept = model.get_value_tensor(TEMPERATURE).sum()
    expected = torch.autograd.grad(kept, (air, quartz), retain_graph=True)
    with torch.no_grad():
        air += 3.0
        quartz *= 1.1
    assert model.get_value_tensor(AIR) == 277.0
    model.set_value(AIR, np.array([265.0]))
    model.set_value(QUARTZ, np.array([0.5]))
    model.get_value_tensor(TEMPERATURE).mul_(0.0)
    model.update_until(30000.0)
    model.finalize()
    later = torch.autograd.grad(kept, (air, quartz))
    assert [g.item() for g in later] == [g.item() for g in expected]


def test_a_source_of_forcing_is_the_same_when_the_update_is_taken_again(tmp_path, monkeypatch):
    """Backward long after, when the source has moved on to other records."""
    monkeypatch.setattr("noahpy.simulation.simulation.BLOCK_STEPS", 4)
    model, again = started(tmp_path), started(tmp_path)
    start = model.get_value_tensor(TEMPERATURE).requires_grad_()
    model.set_value_tensor(TEMPERATURE, start)
    again.start_recording()
    for component in (model, again):
        component.update_until(9000.0)
    kept = model.get_value_tensor(TEMPERATURE).sum()
    expected = again.adjoint_sweep([(9000.0, TEMPERATURE, np.ones(LAYERS))]).gradient(TEMPERATURE)
    model.detach_tensors()
    model.update_until(86400.0)
    (received,) = torch.autograd.grad(kept, start)
    assert received.numpy().reshape(-1).tolist() == pytest.approx(expected.tolist(), rel=1e-12)


def test_without_gradients_nothing_is_kept(tmp_path):
    model = coupled(tmp_path, FREEZING)
    model.set_value_tensor(AIR, torch.tensor([270.0], dtype=torch.float64))
    with torch.no_grad():
        model.set_value_tensor(QUARTZ, leaf([0.9]))
    model.update()
    assert model.initialized().access.live == {}
    assert array(model, AIR) == 270.0
    model.set_value_tensor(QUARTZ, leaf([0.9]))
    with torch.no_grad():
        model.update()
    assert set(model.initialized().access.live) == {QUARTZ}
    assert not model.get_value_tensor(TEMPERATURE).requires_grad
    model.update()
    assert model.get_value_tensor(TEMPERATURE).requires_grad
    with torch.no_grad():
        model.update()
    assert set(model.initialized().access.live) == {QUARTZ}


def test_types_and_devices_are_converted_in_the_graph(tmp_path):
    model = coupled(tmp_path, FREEZING)
    air = torch.tensor([277.5], dtype=torch.bfloat16, requires_grad=True)
    model.set_value_tensor("TMP_2maboveground", air)
    model.set_value_tensor(RAIN, torch.tensor([0]))
    model.update()
    assert array(model, AIR) == air.item()
    assert model.get_value_tensor(TEMPERATURE).dtype == torch.float64
    assert gradient(model, TEMPERATURE, air).dtype == torch.bfloat16
    single = coupled(tmp_path, {**FREEZING, "compute.dtype": "float32"})
    start = single.get_value_tensor(TEMPERATURE).requires_grad_()
    single.set_value_tensor(TEMPERATURE, start)
    single.update()
    assert single.get_value_tensor(TEMPERATURE).dtype == start.dtype == torch.float32
    assert gradient(single, TEMPERATURE, start).max() > 0.5


def test_what_is_not_allowed_is_refused_and_changes_nothing(tmp_path):
    model = coupled(tmp_path, {**WITHOUT_SOURCE, **FREEZING})
    with pytest.raises(CallOrderError, match="set_value_tensor"):
        NoahPy().set_value_tensor(AIR, leaf([270.0]))
    with pytest.raises(CallOrderError, match="get_value_tensor"):
        NoahPy().get_value_tensor(AIR)
    kept = leaf([0.9])
    model.set_value_tensor(QUARTZ, kept)
    refused = (
        (AIR, leaf([20.0]), "allowed is 150 to 350"),
        (AIR, leaf([np.nan]), "given nan K"),
        (AIR, leaf([[270.0]]), r"takes a tensor of the shape \(1,\), given \(1, 1\)"),
        (AIR, leaf(270.0), r"shape \(1,\), given \(\)"),
        (TEMPERATURE, leaf([270.0] * LAYERS), rf"shape \({LAYERS}, 1\), given \({LAYERS},\)"),
        (AIR, np.array([270.0]), "given ndarray"),
        (AIR, torch.tensor([True]), "takes numbers"),
        (AIR, torch.tensor([270.0j]), "takes numbers"),
        (QUARTZ, leaf([1e6]), "allowed is"),
        (SENSIBLE, leaf([1.0]), "cannot be set"),
        ("noahpy::recording", leaf([1.0]), "reserved"),
    )
    before = model.get_state()
    for name, values, expected in refused:
        with pytest.raises(ValueError, match=expected):
            model.set_value_tensor(name, values)
    with pytest.raises(ValueError, match="reserved"):
        model.get_value_tensor("ngen::mass_in")
    with pytest.raises(KeyError, match=TEMPERATURE):
        model.get_value_tensor("soil__temprature")
    with pytest.raises(KeyError, match=TEMPERATURE):
        model.set_value_tensor("soil__temprature", kept)
    for name, values in model.get_state().items():
        assert np.array_equal(values, before[name])
    assert set(model.initialized().access.live) == {QUARTZ}
    assert array(model, AIR) == 277.0


def test_second_derivatives_are_refused(tmp_path):
    model = coupled(tmp_path, FREEZING)
    air = leaf([277.0])
    model.set_value_tensor(AIR, air)
    model.update()
    (first,) = torch.autograd.grad(
        model.get_value_tensor(SKIN).square().sum(), air, create_graph=True
    )
    with pytest.raises(DerivativeModeError, match=r"NoahPy\.hessian_sweep"):
        first.sum().backward()


def test_those_of_a_linear_objective_are_too(tmp_path):
    model = coupled(tmp_path, FREEZING)
    air = leaf([277.0])
    model.set_value_tensor(AIR, air)
    model.update()
    (first,) = torch.autograd.grad(model.get_value_tensor(SKIN).sum(), air, create_graph=True)
    with pytest.raises(DerivativeModeError, match=r"NoahPy\.hessian_sweep"):
        first.square().sum().backward()


def test_forward_mode_is_refused(tmp_path):
    model = coupled(tmp_path, FREEZING)
    air = torch.tensor([277.0], dtype=torch.float64)
    with forward_ad.dual_level():
        moved = forward_ad.make_dual(air, torch.ones_like(air))
        with pytest.raises(DerivativeModeError, match="get_directional_derivative"):
            model.set_value_tensor(AIR, moved)
    with pytest.raises(DerivativeModeError, match="get_directional_derivative"):
        torch.func.grad(lambda air: model.set_value_tensor(AIR, air))(air)


def test_a_failed_update_leaves_the_graph(tmp_path):
    model = coupled(tmp_path, FREEZING)
    start = model.get_value_tensor(TEMPERATURE).requires_grad_()
    model.set_value_tensor(TEMPERATURE, start)
    model.update()
    expected = gradient(model, TEMPERATURE, start)
    kept = array(model, LIQUID)
    model.set_value(LIQUID, np.full(LAYERS, 0.9))
    with pytest.raises(ValueError, match="liquid"):
        model.update()
    assert torch.equal(gradient(model, TEMPERATURE, start), expected)
    model.set_value(LIQUID, kept)
    model.update()
    assert model.get_value_tensor(TEMPERATURE).requires_grad
