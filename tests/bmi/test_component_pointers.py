"""Memory that a coupler holds: it stays current, and what is written into it counts."""

import numpy as np
import pytest
from component_runs import LAYERS, all_values, assert_same, coupled, started

from bmi_noahpy.variables import RESERVED, variable_table
from noahpy.errors import ParameterError, StateError

TABLE = variable_table()
TEMPERATURE = "soil__temperature"
LIQUID = "soil_liquid-water__volume_fraction"
TOTAL = "soil_water__volume_fraction"
SNOW, DEPTH = "snowpack__liquid-equivalent_depth", "snowpack__depth"
AIR = "land_surface_air__temperature"
MULTIPLIER = "soil__porosity__multiplier"
CURRENT = [name for name in RESERVED if "residual" in name or "mass" in name]
DIAGNOSTICS = [v.name for v in TABLE.with_role("last")]


@pytest.fixture
def model(tmp_path):
    return started(tmp_path)


def value(model, name):
    return model.get_value(name, np.empty(model.get_value_ptr(name).size))


def warmed(state):
    """A state with snow, thawed above."""
    temperature = state[TEMPERATURE].copy()
    temperature[:3] = 274.5
    return {
        TEMPERATURE: temperature,
        LIQUID: np.minimum(state[TOTAL], 0.25),
        SNOW: np.full(1, 0.2),
        DEPTH: np.full(1, 0.8),
    }


def test_reserved_pointers_stay_the_same_and_current(model):
    held = {name: model.get_value_ptr(name) for name in CURRENT}
    for _ in range(3):
        model.update()
        before = {name: array.copy() for name, array in held.items()}
        for name, array in held.items():
            assert model.get_value_ptr(name) is array
            assert np.array_equal(before[name], value(model, name)), name
    other = started_again(model)
    model.deserialize(other)
    assert held["ngen::mass_in"][0] == value(model, "ngen::mass_in")[0]


def started_again(model):
    data = model.serialize()
    model.update()
    return data


def test_switches_and_sizes_stay_the_same_and_current(model):
    held = {
        name: model.get_value_ptr(name)
        for name in ("noahpy::recording", "noahpy::adjoint_step", "ngen::serialization_size")
    }
    one = np.ones(1, dtype=np.int32)
    model.set_value("noahpy::recording", one)
    model.set_value("ngen::serialization_create", one)
    assert held["noahpy::recording"][0] == 1
    for name, array in held.items():
        assert model.get_value_ptr(name) is array
    assert held["ngen::serialization_size"][0] == len(model.serialize())


@pytest.mark.parametrize("through_pointers", [False, True])
def test_diagnostics_and_water_are_those_of_the_state_before_the_next_update(
    tmp_path, through_pointers
):
    model = started(tmp_path)
    model.update()
    held = {name: model.get_value_ptr(name) for name in DIAGNOSTICS}
    before = value(model, "ngen::mass_in")
    wanted = warmed(model.get_state())
    for name, values in wanted.items():
        if through_pointers:
            model.get_value_ptr(name)[:] = values
        else:
            model.set_value(name, values)
    found = {name: value(model, name) for name in DIAGNOSTICS}
    ice = value(model, TOTAL) - wanted[LIQUID]
    assert np.array_equal(found["soil_ice__volume_fraction"], ice)
    assert found["snowpack__cover_fraction"][0] > 0.9
    assert found["soil_thaw__depth"][0] > 0.2
    terms = {t: value(model, f"ngen::mass_{t}") for t in ("in", "out", "stored", "leaked")}
    assert found["land_column_water__depth"] == terms["stored"]
    assert terms["in"] > before + 0.1
    assert abs(terms["in"] - terms["out"] - terms["stored"] - terms["leaked"]) < 1e-12
    for name, array in held.items():
        assert np.array_equal(array, found[name])
    if not through_pointers:
        tensor = model.get_value_tensor("soil_thaw__depth")
        assert tensor.numpy() == found["soil_thaw__depth"]
    reference = started(tmp_path)
    reference.update()
    reference.set_state(wanted)
    model.update()
    reference.update()
    assert_same(model, reference)


def test_asking_changes_nothing_and_saving_in_between_loses_nothing(tmp_path, model):
    reference, restored = started(tmp_path), started(tmp_path)
    for component in (model, reference):
        component.update()
        component.set_state(warmed(component.get_state()))
    for name in (*DIAGNOSTICS, *CURRENT):
        value(model, name)
    restored.deserialize(model.serialize())
    for component in (model, reference, restored):
        component.update()
    assert_same(model, reference)
    assert_same(restored, reference)
    for name in CURRENT:
        assert value(model, name) == value(reference, name) == value(restored, name), name


WRONG = {
    "nan": (TEMPERATURE, np.nan, ValueError, "allowed is 150 to 380"),
    "inf": ("snowpack__age", np.inf, ValueError, "allowed"),
    "number": ("land_surface_air__bulk_richardson_number", np.nan, ValueError, "allowed"),
    "range": (AIR, 20.0, ValueError, r"is given 20\.0 K; allowed"),
    "consistency": (LIQUID, 0.4, StateError, "above total_water_content"),
    "parameter": ("soil__porosity", 1.5, ValueError, "soil__porosity would be"),
    "multiplier": (MULTIPLIER, -1.0, ValueError, "soil__porosity would be"),
    "set": ("soil_water__wilting_point_volume_fraction", 0.9, ParameterError, "below"),
    "static": ("soil__layer_thickness", 9.0, ValueError, "cannot be set"),
}


@pytest.mark.parametrize(("name", "wrong", "error", "expected"), WRONG.values(), ids=WRONG)
def test_what_is_written_wrong_is_refused_until_it_is_mended(
    tmp_path, model, name, wrong, error, expected
):
    reference = started(tmp_path)
    for component in (model, reference):
        component.update()
    pointer = model.get_value_ptr(name)
    good = pointer[0]
    pointer[0] = wrong
    before, time = all_values(model), model.get_current_time()
    for _ in range(2):
        with pytest.raises(error, match=expected):
            model.update()
    assert model.get_current_time() == time
    for other, values in before.items():
        assert values.tobytes() == model.get_value_ptr(other).tobytes(), other
    pointer[0] = good
    for component in (model, reference):
        component.update()
    for other in (TEMPERATURE, TOTAL, "ngen::mass_in"):
        assert np.array_equal(value(model, other), value(reference, other))


def test_what_is_written_acts_like_what_is_set(tmp_path, model):
    reference = started(tmp_path)
    written = {
        AIR: np.array([265.0]),
        "snowpack__maximum_albedo__multiplier": np.array([0.8]),
        "soil__quartz_volume_fraction": np.linspace(0.1, 0.6, LAYERS),
        "soil__temperature": np.linspace(275.0, 270.0, LAYERS),
        "soil__clapp-hornberger_exponent__uniform": np.array([5.0]),
    }
    for name, values in written.items():
        model.get_value_ptr(name)[:] = values
        reference.set_value(name, values)
    for _ in range(3):
        for component in (model, reference):
            component.update()
        assert_same(model, reference)
    untouched = started(tmp_path)
    untouched.update_until(3 * 3600.0)
    assert not np.array_equal(value(model, TEMPERATURE), value(untouched, TEMPERATURE))


def test_a_written_value_has_no_graph(tmp_path):
    import torch

    model = coupled(tmp_path)
    temperature = model.get_value_tensor(TEMPERATURE).requires_grad_()
    model.set_value_tensor(TEMPERATURE, temperature)
    model.get_value_ptr(TEMPERATURE)[2] = 271.0
    model.update()
    (gradient,) = torch.autograd.grad(model.get_value_tensor(TEMPERATURE).sum(), temperature)
    assert gradient[2] == 0.0
    assert (gradient[[0, 1, 3]] != 0.0).all()


def test_one_value_stands_for_all_layers(tmp_path):
    model = started(tmp_path, {"columns": [{}, {"soil": {"layer_class": 3}}]})
    layered = [v for v in TABLE.with_role("parameter") if v.axis]
    assert len(layered) == 9
    for variable in layered:
        name = variable.name + "__uniform"
        values = model.get_value_ptr(variable.name).reshape(LAYERS, 2)
        assert np.array_equal(value(model, name), values[0])
        assert model.get_var_grid(name) == 0
        assert model.get_var_nbytes(name) == 2 * model.get_var_itemsize(name) == 16
        assert model.get_var_units(name) == variable.units
        assert name not in model.get_output_var_names()
        given = values[0] * np.array([0.99, 1.01])
        model.set_value(name, given)
        assert np.array_equal(values, np.broadcast_to(given, (LAYERS, 2)))
        model.set_value_at_indices(name, np.array([1]), given[:1])
        assert np.array_equal(values[:, 1], np.full(LAYERS, given[0]))
        model.set_value_at_indices(variable.name, np.array([0]), values[0, :1] * 1.01)
        assert value(model, name)[0] == pytest.approx(values[:, 0].mean())
        model.set_value(name, given)
    with pytest.raises(ValueError, match="takes 2 values, given 1"):
        model.set_value("soil__porosity__uniform", np.array([0.4]))
    before = all_values(model)
    with pytest.raises(ValueError, match="allowed is"):
        model.set_value("soil__porosity__uniform", np.array([0.4, 1.4]))
    for other, values in before.items():
        assert np.array_equal(values, model.get_value_ptr(other)), other
    with pytest.raises(ValueError, match="cannot be set to a tensor"):
        model.set_value_tensor(
            "soil__porosity__uniform", model.get_value_tensor("soil__porosity__uniform")
        )
    model.update()


def test_states_one_rounding_beyond_their_bounds_are_put_back(tmp_path, model):
    def by_a_double(water):
        return water * (1.0 + 2.3e-16)

    def by_a_single(water):
        return np.nextafter(water.astype(np.float32), np.float32(1.0)).astype(np.float64)

    model.update()
    for rounded in (by_a_double, by_a_single):
        liquid = rounded(value(model, TOTAL))
        assert (liquid > value(model, TOTAL)).any()
        model.set_value(LIQUID, liquid)
        model.update()
        assert (value(model, LIQUID) <= value(model, TOTAL)).all()
    water = value(model, TOTAL)
    model.set_value("land_surface__albedo", np.array([1.0 + 1e-9]))
    assert value(model, "land_surface__albedo") == 1.0
    model.set_value(LIQUID, water * 1.001)
    with pytest.raises(StateError, match=r"liquid_water_content is 0\.\d{12,}"):
        model.update()


@pytest.mark.parametrize(
    "name",
    [
        SNOW,
        "land_vegetation_canopy_water__depth",
        "atmosphere_water__liquid_equivalent_precipitation_rate",
    ],
)
def test_a_rounding_below_zero_is_zero(model, name):
    model.set_state({SNOW: [0.0], "snowpack__depth": [0.0]})  # no depth without water
    model.set_value(name, np.array([-1e-18]))
    assert value(model, name) == 0.0
    model.get_value_ptr(name)[0] = -1e-18
    model.update()
    with pytest.raises(ValueError, match="allowed is 0 to"):
        model.set_value(name, np.array([-1e-9]))


def test_a_tensor_has_what_was_written_through_a_pointer(tmp_path):
    import torch

    model = coupled(tmp_path)
    water = model.get_value_tensor(TOTAL).requires_grad_()
    model.set_value_tensor(TOTAL, water)
    model.get_value_ptr(TOTAL)[0] = 0.29
    assert model.get_value_tensor(TOTAL)[0] == 0.29
    depth = model.get_value_tensor("land_column_water__depth")
    assert depth.item() == value(model, "land_column_water__depth")[0]
    (gradient,) = torch.autograd.grad(depth, water)
    assert gradient[0] == 0.0
    assert (gradient[1:] > 0.0).all()


def test_what_was_written_into_a_static_array_does_not_outlive_a_restored_state(model):
    saved = model.serialize()
    thickness = model.get_value_ptr("soil__layer_thickness")
    before = thickness.copy()
    thickness[0] = 99.0
    with pytest.raises(ValueError, match="soil__layer_thickness cannot be set, but 99"):
        model.update()
    model.deserialize(saved)
    assert np.array_equal(thickness, before)
    model.update()


@pytest.mark.parametrize("wrong", [np.nan, np.inf, -np.inf])
def test_no_state_is_without_number_even_one_without_range(model, wrong):
    age = model.initialized().buffers.arrays["snowpack__age"]
    before = age[0]
    # as a step may leave it
    age[0] = wrong
    with pytest.raises(StateError, match=r"snow_age is (nan|inf|-inf) in column 1"):
        model.serialize()
    age[0] = before
    model.get_value_ptr("land_surface_air__bulk_richardson_number")[0] = wrong
    with pytest.raises(ValueError, match="bulk_richardson_number is given"):
        model.update()
