"""Gradients over plain BMI by reserved variables, held to those of the component's methods."""

import re
from dataclasses import replace

import numpy as np
import pytest
from component_runs import FORCING, LAYERS, coupled, started

from bmi_noahpy import CallOrderError, DerivativeError, NoahPy
from bmi_noahpy.variables import RESERVED, variable_table
from noahpy.simulation.snapshot import Snapshot

AIR = "land_surface_air__temperature"
TEMPERATURE = "soil__temperature"
SKIN = "land_surface__temperature"
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
RUNOFF = "land_subsurface_water__runoff_depth"
QUARTZ = "soil__quartz_volume_fraction__multiplier"
POROSITY = "soil__porosity"
WIND = "land_surface_wind__x_component_of_velocity"
KNOWNS = (AIR, WIND, TEMPERATURE, SKIN, POROSITY, QUARTZ)
TWO = {"columns": [{}, {"soil": {"layer_class": 3}, "site": {"latitude": 60.0}}]}
ON, OFF = np.array([1], dtype=np.int32), np.array([0], dtype=np.int32)


def get(model, name):
    """A value as a framework asks for it: type and sizes first."""
    size = model.get_var_nbytes(name) // model.get_var_itemsize(name)
    return model.get_value(name, np.empty(size, dtype=model.get_var_type(name)))


def weights(model, name):
    return np.linspace(-1.0, 2.0, get(model, name).size)


def windows(model):
    """Four updates, of several steps and shortened, with settings on the way."""
    columns = model.get_grid_size(0)
    for number, time in enumerate((3600.0, 9000.0, 12600.0, 20000.0)):
        model.set_value(AIR, np.full(columns, 277.0 + number))
        if number == 2:
            model.set_value_at_indices(TEMPERATURE, np.array([0]), np.array([275.0]))
            model.set_value(QUARTZ, np.full(columns, 0.9))
        model.update_until(time)
        yield time


SEEDS = {3600.0: [SENSIBLE], 12600.0: [TEMPERATURE, RUNOFF], 20000.0: [TEMPERATURE]}


@pytest.mark.parametrize("changes", [{}, {**TWO, "preset": "permafrost-enthalpy"}])
def test_a_sweep_gives_what_the_method_gives(tmp_path, changes):
    """By everything at once and by every update alone, for all kinds of knowns."""
    model, other = coupled(tmp_path, changes), coupled(tmp_path, changes)
    model.set_value("noahpy::recording", ON)
    other.start_recording()
    for time in windows(model):
        for name in SEEDS.get(time, ()):
            model.set_value(f"noahpy::adjoint_seed::{name}", weights(model, name))
    for _ in windows(other):
        pass
    model.set_value("noahpy::adjoint_sweep", ON)
    seeds = [(time, n, weights(other, n)) for time, names in SEEDS.items() for n in names]
    sweep = other.adjoint_sweep(seeds)
    for name in KNOWNS:
        found = get(model, f"noahpy::adjoint::{name}")
        assert np.abs(found).max() > 0.0
        assert found.tobytes() == sweep.gradient(name).tobytes(), name
    for step in range(4):
        model.set_value("noahpy::adjoint_step", np.array([step]))
        for name, expected in (
            (AIR, sweep.input_gradient(AIR, step)),
            (WIND, sweep.input_gradient(WIND, step)),
            (TEMPERATURE, sweep.state_gradient(TEMPERATURE, step)),
            (QUARTZ, sweep.parameter_gradient(QUARTZ, step)),
        ):
            found = get(model, f"noahpy::adjoint::{name}")
            assert found.tobytes() == expected.tobytes(), (name, step)
    model.set_value("noahpy::adjoint_step", np.array([-1.0]))
    assert np.array_equal(get(model, f"noahpy::adjoint::{AIR}"), sweep.gradient(AIR))


def test_every_known_and_unknown_has_its_names(tmp_path):
    """Sizes, types, units and grids are those that frameworks ask for, and values follow."""
    model = started(tmp_path, TWO)
    unknowns, knowns = model.get_unknown_var_names(), model.get_known_var_names()
    for reserved, name in (("adjoint", AIR), ("adjoint_seed", TEMPERATURE), ("tangent", SKIN)):
        # before there are any values
        assert model.get_var_nbytes(f"noahpy::{reserved}::{name}") == model.get_var_nbytes(name)
    model.set_value("noahpy::recording", ON)
    model.update()
    for prefix, names in (("adjoint_seed", unknowns), ("tangent_seed", knowns)):
        for name in names:
            reserved = f"noahpy::{prefix}::{name}"
            assert not get(model, reserved).any()
            model.set_value(reserved, weights(model, name))
            assert np.array_equal(get(model, reserved), weights(model, name))
    model.set_value("noahpy::adjoint_sweep", ON)
    adjoint = model.get_adjoint_derivative(knowns, {n: weights(model, n) for n in unknowns})
    tangent = model.get_directional_derivative(unknowns, {n: weights(model, n) for n in knowns})
    for prefix, expected in (("adjoint", adjoint), ("tangent", tangent)):
        for name, values in expected.items():
            reserved = f"noahpy::{prefix}::{name}"
            assert get(model, reserved).tobytes() == values.tobytes(), reserved
            assert model.get_value_ptr(reserved) is model.get_value_ptr(reserved)
            assert model.get_var_nbytes(reserved) == model.get_var_nbytes(name)
            assert model.get_var_grid(reserved) == model.get_var_grid(name)
            assert model.get_var_location(reserved) == "node"
            assert model.get_var_type(reserved) == "float64"
            assert model.get_var_itemsize(reserved) == 8
    assert not {n for n in model.get_output_var_names() if "::" in n}


def powers(units):
    return {u: int(p or 1) for u, p in re.findall(r"([A-Za-z]+)(-?\d+)?", units)}


def test_units_are_those_of_changes_and_of_an_objective_without_unit():
    model = NoahPy()
    unknowns, knowns = model.get_unknown_var_names(), model.get_known_var_names()
    for kind, names in (("adjoint_seed", unknowns), ("adjoint", knowns)):
        for name in names:
            units = model.get_var_units(f"noahpy::{kind}::{name}")
            inverse = {unit: -power for unit, power in powers(units).items()}
            assert inverse == powers(model.get_var_units(name))
            assert units
    for kind, names in (("tangent_seed", knowns), ("tangent", unknowns)):
        for name in names:
            assert model.get_var_units(f"noahpy::{kind}::{name}") == model.get_var_units(name)
    assert model.get_var_units("noahpy::adjoint::land_surface__albedo") == "1"
    assert model.get_var_units(f"noahpy::adjoint_seed::{SENSIBLE}") == "W-1 m2"
    assert model.get_var_units("noahpy::adjoint::soil__saturated_hydraulic_diffusivity") == "m-2 s"
    for name in ("recording", "adjoint_sweep", "adjoint_step"):
        assert model.get_var_type(f"noahpy::{name}") == "int32"
        assert model.get_var_itemsize(f"noahpy::{name}") == 4
        assert model.get_var_units(f"noahpy::{name}") == "1"
        with pytest.raises(KeyError, match="no grid"):
            model.get_var_grid(f"noahpy::{name}")


def test_other_names_of_a_variable_are_understood(tmp_path):
    model = started(tmp_path)
    model.set_value("noahpy::recording", ON)
    model.update()
    model.set_value("noahpy::adjoint_seed::TGS", np.array([2.0]))
    assert get(model, f"noahpy::adjoint_seed::{SKIN}") == 2.0
    model.set_value("noahpy::adjoint_sweep", ON)
    expected = model.get_adjoint_derivative([AIR], {SKIN: [2.0]})[AIR]
    assert get(model, "noahpy::adjoint::TMP_2maboveground") == expected
    model.set_value("noahpy::tangent_seed::SFCTMP", np.array([1.0]))
    assert get(model, "noahpy::tangent::TGS") == pytest.approx(0.5 * expected, rel=1e-9)


def recorded(tmp_path, updates=2):
    model = coupled(tmp_path)
    model.set_value("noahpy::recording", ON)
    for _ in range(updates):
        model.update()
    return model


def test_a_seed_set_again_at_the_same_time_overwrites(tmp_path):
    model = recorded(tmp_path)
    for value in (5.0, 2.0):
        model.set_value(f"noahpy::adjoint_seed::{SKIN}", np.array([value]))
        model.set_value(f"noahpy::tangent_seed::{AIR}", np.array([value]))
    model.set_value("noahpy::adjoint_sweep", ON)
    expected = model.adjoint_sweep([(7200.0, SKIN, [2.0])]).gradient(AIR)
    assert get(model, f"noahpy::adjoint::{AIR}") == expected
    tangent = model.get_directional_derivative([SKIN], {AIR: [2.0]})[SKIN]
    assert get(model, f"noahpy::tangent::{SKIN}") == tangent
    model.set_value(f"noahpy::tangent_seed::{AIR}", np.array([4.0]))
    assert get(model, f"noahpy::tangent::{SKIN}") == pytest.approx(2.0 * tangent, rel=1e-12)


def test_seeds_belong_to_their_update(tmp_path):
    """After another update there is none for it; the former ones count on."""
    model = recorded(tmp_path)
    model.set_value(f"noahpy::adjoint_seed::{SKIN}", np.array([5.0]))
    model.set_value(f"noahpy::tangent_seed::{AIR}", np.array([1.0]))
    model.update()
    assert get(model, f"noahpy::adjoint_seed::{SKIN}") == 0.0
    assert get(model, f"noahpy::tangent_seed::{AIR}") == 0.0
    with pytest.raises(DerivativeError, match="tangent_seed"):
        get(model, f"noahpy::tangent::{SKIN}")
    model.set_value("noahpy::adjoint_sweep", ON)
    swept = get(model, f"noahpy::adjoint::{AIR}")
    assert swept == model.adjoint_sweep([(7200.0, SKIN, [5.0])]).gradient(AIR)
    model.update()
    assert get(model, f"noahpy::adjoint::{AIR}") == swept


def test_control_variables_tell_how_things_stand(tmp_path):
    model = coupled(tmp_path)

    def standing():
        names = ("recording", "adjoint_sweep", "adjoint_step")
        return [int(get(model, f"noahpy::{name}")[0]) for name in names]

    assert standing() == [0, 0, -1]
    model.set_value("noahpy::recording", ON)
    assert standing() == [1, 0, -1]
    model.update()
    model.set_value(f"noahpy::adjoint_seed::{SKIN}", np.array([5.0]))
    model.set_value("noahpy::adjoint_sweep", ON)
    model.set_value("noahpy::adjoint_step", np.array([0]))
    assert standing() == [1, 1, 0]
    model.set_value(f"noahpy::adjoint_seed::{SKIN}", np.array([4.0]))
    assert standing() == [1, 0, 0]
    model.set_value("noahpy::recording", OFF)
    assert standing() == [0, 0, -1]
    assert model.initialized().recording is None


def of_a_run(model):
    """The present state as a run of the command line saves it, which no recording knows."""
    return replace(Snapshot.from_bytes(model.serialize()), component={}).to_bytes()


@pytest.mark.parametrize(
    "end",
    [
        lambda m: m.set_value("noahpy::adjoint_sweep", OFF),
        lambda m: m.set_value("noahpy::recording", ON),
        lambda m: m.set_value("noahpy::recording", OFF),
        lambda m: m.deserialize(of_a_run(m)),
        lambda m: m.start_recording(),
        lambda m: m.stop_recording(),
    ],
)
def test_what_ends_a_recording_or_a_sweep_forgets_seeds_and_results(tmp_path, end):
    model = recorded(tmp_path)
    model.set_value(f"noahpy::adjoint_seed::{SKIN}", np.array([5.0]))
    model.set_value("noahpy::adjoint_sweep", ON)
    assert get(model, f"noahpy::adjoint::{AIR}") != 0.0
    end(model)
    with pytest.raises(DerivativeError, match="no sweep"):
        get(model, f"noahpy::adjoint::{AIR}")
    with pytest.raises(DerivativeError, match=r"no seed|no update is recorded"):
        model.set_value("noahpy::adjoint_sweep", ON)


def test_calls_in_the_wrong_order_say_what_is_to_be_done(tmp_path):
    model = coupled(tmp_path)
    seed = f"noahpy::adjoint_seed::{SKIN}"
    with pytest.raises(CallOrderError):
        NoahPy().set_value("noahpy::recording", ON)
    with pytest.raises(CallOrderError):
        NoahPy().get_var_nbytes(seed)
    wrong = [
        (lambda: model.set_value(seed, np.array([1.0])), "noahpy::recording to 1"),
        (lambda: get(model, seed), "noahpy::recording to 1"),
        (lambda: model.set_value("noahpy::adjoint_sweep", ON), "noahpy::recording to 1"),
        (lambda: get(model, f"noahpy::adjoint::{AIR}"), "noahpy::adjoint_sweep to 1"),
        (lambda: model.set_value(f"noahpy::tangent_seed::{AIR}", np.array([1.0])), "update first"),
        (lambda: get(model, f"noahpy::tangent::{SKIN}"), "update first"),
    ]
    for call, expected in wrong:
        with pytest.raises(DerivativeError, match=expected):
            call()
    model.set_value("noahpy::recording", ON)
    for call, expected in wrong:
        with pytest.raises(DerivativeError, match=expected):
            call()
    model.update()
    with pytest.raises(DerivativeError, match="noahpy::adjoint_seed::NAME"):
        model.set_value("noahpy::adjoint_sweep", ON)
    model.set_value(seed, np.array([1.0]))
    model.set_value("noahpy::adjoint_sweep", ON)
    model.set_value("noahpy::adjoint_step", np.array([1]))
    with pytest.raises(DerivativeError, match="update 1 is not among the 1 recorded"):
        get(model, f"noahpy::adjoint::{AIR}")


def test_values_that_are_not_allowed_are_refused_and_change_nothing(tmp_path):
    model = recorded(tmp_path, 1)
    seed = f"noahpy::adjoint_seed::{TEMPERATURE}"
    model.set_value(seed, np.ones(LAYERS))
    model.set_value("noahpy::adjoint_sweep", ON)
    wrong = [
        (seed, np.ones(LAYERS - 1), f"needs {LAYERS} finite values"),
        (seed, np.full(LAYERS, np.nan), f"needs {LAYERS} finite values, given nan"),
        (f"noahpy::tangent_seed::{AIR}", np.ones(2), "needs 1 finite values"),
        ("noahpy::recording", np.array([2]), "0 or 1"),
        ("noahpy::adjoint_sweep", np.array([-1]), "0 or 1"),
        ("noahpy::adjoint_step", np.array([-2]), "-1 for all"),
        ("noahpy::adjoint_step", np.array([0.5]), "one whole number"),
        ("noahpy::adjoint_step", np.array([0, 1]), "one whole number"),
        ("noahpy::adjoint_step", np.array([np.nan]), "one whole number"),
        (f"noahpy::adjoint::{AIR}", np.ones(1), "cannot be set"),
        (f"noahpy::tangent::{SKIN}", np.ones(1), "cannot be set"),
        ("noahpy::water_residual", np.ones(1), "cannot be set"),
    ]
    for name, values, expected in wrong:
        with pytest.raises(ValueError, match=expected):
            model.set_value(name, values)
    with pytest.raises(ValueError, match="as a whole"):
        model.set_value_at_indices(seed, np.array([0]), np.array([1.0]))
    assert np.array_equal(get(model, seed), np.ones(LAYERS))
    assert get(model, "noahpy::recording") == get(model, "noahpy::adjoint_sweep") == 1
    indices = np.array([3, 1])
    found = model.get_value_at_indices(f"noahpy::adjoint::{TEMPERATURE}", np.empty(2), indices)
    assert np.array_equal(found, get(model, f"noahpy::adjoint::{TEMPERATURE}")[indices])


@pytest.mark.parametrize(
    ("name", "nearest"),
    [
        ("noahpy::adjoint::soil__temprature", f"noahpy::adjoint::{TEMPERATURE}"),
        ("noahpy::adjont_step", "noahpy::adjoint_step"),
        (f"noahpy::adjoint::{SENSIBLE}", f"noahpy::adjoint_seed::{SENSIBLE}"),
        (f"noahpy::tangent::{QUARTZ}", f"noahpy::tangent_seed::{QUARTZ}"),
        (f"noahpy::tangents::{SKIN}", f"noahpy::tangent::{SKIN}"),
        (f"noahpy::adjoint::noahpy::adjoint::{AIR}", f"noahpy::adjoint::{AIR}"),
    ],
)
def test_a_name_that_does_not_exist_is_a_key_error_with_the_nearest(tmp_path, name, nearest):
    model = started(tmp_path)
    calls = (
        lambda: model.get_value(name, np.empty(1)),
        lambda: model.set_value(name, np.empty(1)),
        lambda: model.get_var_units(name),
        lambda: model.get_var_nbytes(name),
        lambda: model.get_var_grid(name),
    )
    for call in calls:
        with pytest.raises(KeyError, match=f"'{nearest}'"):
            call()


def test_the_derivative_of_a_failed_update_is_that_of_the_last_good_one(tmp_path):
    model = recorded(tmp_path, 1)
    model.set_value(f"noahpy::adjoint_seed::{SKIN}", np.array([1.0]))
    model.set_value(f"noahpy::tangent_seed::{AIR}", np.array([1.0]))
    model.set_value("noahpy::adjoint_sweep", ON)
    before = get(model, f"noahpy::adjoint::{AIR}"), get(model, f"noahpy::tangent::{SKIN}")
    model.set_value("soil_liquid-water__volume_fraction", np.full(LAYERS, 0.9))
    with pytest.raises(ValueError, match="liquid"):
        model.update()
    model.set_value("noahpy::adjoint_sweep", ON)
    after = get(model, f"noahpy::adjoint::{AIR}"), get(model, f"noahpy::tangent::{SKIN}")
    assert after == before


@pytest.mark.parametrize("wind", [(0.0, 0.0), (0.0, 2.0)])
def test_in_calm_air_the_derivative_by_the_wind_is_zero(tmp_path, wind):
    """The speed has no derivative there; along the other component it has one."""
    model = coupled(tmp_path)
    names = (WIND, WIND.replace("__x", "__y"))
    assert set(names) < set(FORCING)
    for name, value in zip(names, wind, strict=True):
        model.set_value(name, np.array([value]))
    model.start_recording()
    model.update_until(9000.0)
    found = model.get_adjoint_derivative(names, {SENSIBLE: [1.0], TEMPERATURE: np.ones(LAYERS)})
    swept = model.adjoint_sweep([(9000.0, SENSIBLE, [1.0])])
    changed = [model.get_directional_derivative([SENSIBLE], {name: [1.0]}) for name in names]
    assert found[names[0]] == swept.gradient(names[0]) == changed[0][SENSIBLE] == 0.0
    for value in (found[names[1]], swept.gradient(names[1]), changed[1][SENSIBLE]):
        assert np.isfinite(value).all()
        assert (value == 0.0) == (wind == (0.0, 0.0))


def test_reserved_names_are_in_no_list():
    model, table = NoahPy(), variable_table()
    listed = {*model.get_input_var_names(), *model.get_output_var_names(), *table.by_name}
    assert listed.isdisjoint(RESERVED)
    assert not any("::" in name for name in listed)


def test_names_of_the_extension_are_those_of_this_component(tmp_path):
    model = recorded(tmp_path)
    assert get(model, "derivatives::level") == 4
    assert get(model, "derivatives::recording") == 1
    model.set_value(f"derivatives::adjoint_seed::{SKIN}", np.array([5.0]))
    assert get(model, f"noahpy::adjoint_seed::{SKIN}") == 5.0
    model.set_value("derivatives::adjoint_sweep", ON)
    swept = get(model, f"derivatives::adjoint::{AIR}")
    assert swept == get(model, f"noahpy::adjoint::{AIR}") != 0.0
    assert model.get_var_units("derivatives::adjoint::SFCTMP") == "K-1"
    assert model.get_var_grid(f"derivatives::tangent::{TEMPERATURE}") == 1
    with pytest.raises(ValueError, match="cannot be set"):
        model.set_value("derivatives::level", ON)
    with pytest.raises(KeyError, match="'noahpy::adjoint_step'"):
        get(model, "derivatives::adjont_step")
