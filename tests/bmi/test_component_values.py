"""Getters and setters: memory, indices, types, and that a refused value changes nothing."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import torch
from component_runs import LAYERS, all_values, assert_same, started
from hypothesis import given, settings
from hypothesis import strategies as st

from bmi_noahpy import CallOrderError, NoahPy
from bmi_noahpy.variables import variable_table
from noahpy.catalog.ranges import PARAMETER_RANGES, STATE_RANGES
from noahpy.errors import StateError

TABLE = variable_table()
NAMES = [variable.name for variable in TABLE]
SETTABLE = TABLE.with_role("input", "state", "parameter", "multiplier")
TEMPERATURE = "soil__temperature"
LIQUID = "soil_liquid-water__volume_fraction"
TOTAL = "soil_water__volume_fraction"


@pytest.fixture
def model(tmp_path):
    component = started(tmp_path)
    yield component
    component.finalize()


def test_memory_stays_the_same_and_current_for_every_variable(model):
    pointers = {name: model.get_value_ptr(name) for name in NAMES}
    addresses = {name: pointer.ctypes.data for name, pointer in pointers.items()}
    for number in range(10):
        model.update() if number % 2 else model.update_until(model.get_current_time() + 5000.0)
    model.deserialize(model.serialize())
    model.set_state(model.get_state())
    for name, pointer in pointers.items():
        assert model.get_value_ptr(name) is pointer
        assert pointer.ctypes.data == addresses[name]
        size = model.get_grid_size(model.get_var_grid(name))
        assert np.array_equal(model.get_value(name, np.empty(size)), pointer)
        assert pointer.dtype == np.float64
        assert np.isfinite(pointer).all()


def test_aliases_work_in_every_getter_and_setter_and_are_not_listed(model):
    listed = set(model.get_input_var_names() + model.get_output_var_names())
    assert listed == {v.name for v in TABLE if v.role not in ("multiplier", "uniform")}
    aliases = [(alias, v) for v in TABLE for alias in v.aliases]
    assert len(aliases) == len(set(aliases)) > 100
    index, box = np.array([0]), np.empty(1)
    for alias, variable in aliases:
        assert alias not in listed
        name = variable.name
        assert model.get_value_ptr(alias) is model.get_value_ptr(name)
        for getter in (model.get_var_units, model.get_var_grid, model.get_var_nbytes):
            assert getter(alias) == getter(name)
        values = model.get_value_ptr(name).copy()
        model.get_value_at_indices(alias, box, index)
        assert box[0] == values[0]
        if variable in SETTABLE:
            model.set_value(alias, values)
            model.set_value_at_indices(alias, index, values[:1])


def test_units_are_udunits_and_sizes_are_python_numbers(model):
    for name in NAMES:
        assert type(model.get_var_nbytes(name)) is int
        assert model.get_var_nbytes(name) == 8 * model.get_grid_size(model.get_var_grid(name))
        assert model.get_var_units(name) not in ("", "-", "none", "fraction")
        for number in (model.get_var_itemsize(name), model.get_var_grid(name)):
            assert type(number) is int
    for grid in (0, 1):
        for number in (model.get_grid_rank(grid), model.get_grid_size(grid)):
            assert type(number) is int
    for time in (model.get_start_time(), model.get_time_step(), model.get_end_time()):
        assert type(time) is float


def test_values_at_indices_are_those_of_the_whole_whatever_the_type_of_the_indices(model):
    whole = model.get_value_ptr(TEMPERATURE)
    for indices in ([2], [5, 0, 0], list(range(LAYERS)) * 3):
        for kind in (np.int32, np.int64, np.uint8):
            box = np.empty(len(indices))
            found = model.get_value_at_indices(TEMPERATURE, box, np.array(indices, dtype=kind))
            assert found is box
            assert np.array_equal(box, whole[indices])


@pytest.mark.parametrize("indices", [[LAYERS], [-1], [0, 1, -LAYERS], [0] * 20 + [99]])
def test_indices_outside_are_refused_for_reading_and_writing(model, indices):
    before = all_values(model)
    with pytest.raises(IndexError, match=f"{TEMPERATURE} has indices 0 to {LAYERS - 1}, given"):
        model.get_value_at_indices(TEMPERATURE, np.empty(len(indices)), np.array(indices))
    with pytest.raises(IndexError, match=f"indices 0 to {LAYERS - 1}, given"):
        model.set_value_at_indices(TEMPERATURE, np.array(indices), np.full(len(indices), 270.0))
    for name, values in before.items():
        assert np.array_equal(model.get_value_ptr(name), values)


def test_real_numbers_are_not_cut_to_integers(model):
    integers = np.zeros(LAYERS, dtype=np.int64)
    expected = f"{TEMPERATURE} has values of type float64, given is room for int64"
    with pytest.raises(ValueError, match=expected):
        model.get_value(TEMPERATURE, integers)
    with pytest.raises(ValueError, match=expected):
        model.get_value_at_indices(TEMPERATURE, integers, np.arange(LAYERS))
    with pytest.raises(ValueError, match=expected):
        model.get_value_at_indices(TEMPERATURE, integers[:1], np.array([0]))
    assert not integers.any()
    single = model.get_value(TEMPERATURE, np.zeros(LAYERS, dtype=np.float32))
    assert np.array_equal(single, model.get_value_ptr(TEMPERATURE).astype(np.float32))


def test_indices_are_whole_numbers_and_room_is_enough(model):
    with pytest.raises(IndexError, match="whole numbers"):
        model.get_value_at_indices(TEMPERATURE, np.empty(1), np.array([0.5]))
    with pytest.raises(ValueError, match="room"):
        model.get_value_at_indices(TEMPERATURE, np.empty(3), np.array([0, 1]))
    with pytest.raises(ValueError, match=f"{TEMPERATURE} has {LAYERS} values"):
        model.get_value(TEMPERATURE, np.empty(LAYERS + 1))


def test_values_are_copied_into_any_array_of_the_right_size(model):
    for dest in (np.empty((2, 3)), np.empty(12)[::2], np.empty(6, dtype=np.float32)):
        model.get_value(TEMPERATURE, dest)
        expected = model.get_value_ptr(TEMPERATURE).reshape(dest.shape).astype(dest.dtype)
        assert np.array_equal(dest, expected)


@pytest.mark.parametrize("dtype", [np.float64, np.float32, np.int64, np.int32])
def test_numbers_of_any_type_are_taken(model, dtype):
    model.set_value(TEMPERATURE, np.full(LAYERS, 270, dtype=dtype))
    assert (model.get_value_ptr(TEMPERATURE) == 270.0).all()
    model.set_value("SFCTMP", np.array([280], dtype=dtype))
    assert model.get_value_ptr("SFCTMP")[0] == 280.0


@pytest.mark.parametrize(
    "values",
    [
        np.full(LAYERS, "270"),
        np.full(LAYERS, None),
        np.full(LAYERS, 270.0 + 0j),
        np.full(LAYERS, True),
        np.full(LAYERS, np.datetime64("2001-01-01")),
    ],
)
def test_what_is_no_number_is_refused(model, values):
    with pytest.raises(ValueError, match="takes numbers, given values of type"):
        model.set_value(TEMPERATURE, values)


def test_masked_values_are_refused(model):
    hidden = np.ma.masked_array(np.full(LAYERS, 270.0), [True] + [False] * (LAYERS - 1))
    one = np.ma.masked_array([0.4], [True])
    calls = (
        lambda: model.set_value(TEMPERATURE, hidden),
        lambda: model.set_value_at_indices(TEMPERATURE, np.arange(LAYERS), hidden),
        lambda: model.set_state({TEMPERATURE: hidden}),
        lambda: model.set_value("snowpack__depth", one),
        lambda: model.set_value("soil__porosity__uniform", one),
    )
    before = all_values(model)
    for call in calls:
        with pytest.raises(ValueError, match="given masked values"):
            call()
    for name, values in before.items():
        assert np.array_equal(values, model.get_value_ptr(name)), name
    model.set_value(TEMPERATURE, np.ma.masked_array(np.full(LAYERS, 270.0)))


@pytest.mark.parametrize("variable", SETTABLE, ids=lambda v: v.name)
def test_a_refused_value_of_any_variable_changes_nothing(model, variable):
    name, before = variable.name, all_values(model)
    size = before[name].size
    whole = before[name].copy()
    for wrong in (np.nan, np.inf, -np.inf, -1e30, 1e30):
        values = whole.copy()
        values[-1] = wrong
        unbounded = variable.quantity in ("bulk_richardson_number", "snow_age")
        if unbounded and np.isfinite(wrong) and not (wrong < 0 and "age" in variable.quantity):
            continue
        with pytest.raises(ValueError, match=r"allowed is"):
            model.set_value(name, values)
        with pytest.raises(ValueError, match=r"allowed is"):
            model.set_value_at_indices(name, np.array([size - 1]), np.array([wrong]))
    for shape in ((size + 1,), (0,), (size, 2)):
        with pytest.raises(ValueError, match=f"takes {size} values, given"):
            model.set_value(name, np.zeros(shape))
    for other, values in before.items():
        assert np.array_equal(model.get_value_ptr(other), values), other
    model.update()


def test_outputs_and_statics_cannot_be_set(model):
    for variable in TABLE:
        if variable not in SETTABLE and variable.role != "uniform":
            values = model.get_value_ptr(variable.name).copy()
            with pytest.raises(ValueError, match=f"{variable.name} cannot be set"):
                model.set_value(variable.name, values)


def test_an_unknown_name_is_refused_everywhere_and_the_nearest_is_named(model):
    calls = (
        model.get_var_units,
        model.get_var_grid,
        model.get_value_ptr,
        lambda name: model.get_value(name, np.empty(1)),
        lambda name: model.set_value(name, np.zeros(1)),
        lambda name: model.set_value_at_indices(name, np.array([0]), np.zeros(1)),
    )
    for call in calls:
        with pytest.raises(KeyError, match="nearest name is 'soil__temperature'"):
            call("soil_temperature")


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_what_is_set_in_range_is_what_is_read(model_of_module, data):
    variable = data.draw(st.sampled_from(SETTABLE), label="variable")
    model = model_of_module
    size = model.get_value_ptr(variable.name).size
    if variable.role == "state":
        low, high = STATE_RANGES[variable.quantity]
    elif variable.role == "parameter":
        allowed = PARAMETER_RANGES[variable.quantity]
        low, high = allowed.low, allowed.high
    elif variable.role == "multiplier":
        low, high = 1.0, 1.0
    else:
        low, high = 0.0, 0.2
        if variable.quantity in ("air_temperature", "surface_pressure"):
            low, high = {"air_temperature": (150.0, 350.0)}.get(variable.quantity, (2e4, 1.2e5))
    low, high = max(low, -1e12), min(high, 1e12)
    numbers = st.floats(low, high, allow_nan=False)
    values = np.array(data.draw(st.lists(numbers, min_size=size, max_size=size), label="values"))
    model.set_value(variable.name, values)
    assert np.array_equal(model.get_value_ptr(variable.name), values)


@pytest.fixture(scope="module")
def model_of_module(tmp_path_factory):
    return started(tmp_path_factory.mktemp("values"))


@pytest.mark.parametrize(
    ("name", "values", "expected"),
    [
        (LIQUID, 0.32, r"liquid_water_content is 0\.32 in layer 3"),
        (TOTAL, 0.9, r"total_water_content is 0\.9 in layer 3, column 1, above porosity"),
    ],
)
def test_an_inconsistent_state_is_refused_at_the_next_update_until_it_is_mended(
    model, name, values, expected
):
    good = model.get_value_ptr(name)[2]
    model.set_value_at_indices(name, np.array([2]), np.array([values]))
    before = all_values(model)
    for _ in range(2):
        with pytest.raises(StateError, match=expected):
            model.update()
    for other, kept in before.items():
        assert np.array_equal(model.get_value_ptr(other), kept), other
    assert model.get_current_time() == 0.0
    model.set_value_at_indices(name, np.array([2]), np.array([good]))
    model.update()


def test_porosity_below_the_water_is_refused_with_the_layer(model):
    model.set_value("soil__porosity__multiplier", np.array([0.5]))
    with pytest.raises(StateError, match=r"total_water_content is 0\.3 in layer 1"):
        model.update()
    model.set_value("soil__porosity__multiplier", np.array([1.0]))
    model.update()


def test_a_step_that_would_end_in_no_number_changes_nothing(tmp_path, model, monkeypatch):
    reference = started(tmp_path)
    step = type(model._run.models.present.model).step

    def broken(self, state, forcing, seconds):
        result = step(self, state, forcing, seconds)
        nothing = result.state.skin_temperature * torch.nan
        return result._replace(state=result.state._replace(skin_temperature=nothing))

    with monkeypatch.context() as patched:
        patched.setattr(type(model._run.models.present.model), "step", broken)
        with pytest.raises(StateError, match=r"would no longer be finite .* nothing has changed"):
            model.update()
    assert_same(model, reference)
    model.update()
    reference.update()
    assert_same(model, reference)


@pytest.mark.parametrize("time", [float("nan"), -1.0])
def test_update_until_refuses_what_is_no_time_to_come(model, time):
    model.update()
    with pytest.raises(ValueError, match=r"is past|is no time"):
        model.update_until(time)


def test_calls_before_initialize_and_after_finalize_are_refused(tmp_path):
    ended = started(tmp_path)
    ended.finalize()
    ended.finalize()
    for component in (NoahPy(), ended):
        for call in (
            component.update,
            lambda c=component: c.update_until(1.0),
            component.get_current_time,
            component.get_end_time,
            component.get_time_step,
            lambda c=component: c.get_value_ptr(TEMPERATURE),
            lambda c=component: c.get_value(TEMPERATURE, np.empty(LAYERS)),
            lambda c=component: c.set_value(TEMPERATURE, np.full(LAYERS, 270.0)),
            lambda c=component: c.get_var_nbytes(TEMPERATURE),
            lambda c=component: c.get_grid_size(0),
            component.get_state,
            lambda c=component: c.set_state({}),
            component.serialize,
            lambda c=component: c.deserialize(b""),
            lambda c=component: c.get_value_ptr("ngen::mass_in"),
        ):
            with pytest.raises(CallOrderError, match="not initialized"):
                call()
        assert component.get_var_units(TEMPERATURE) == "K"


def test_threads_may_call_and_gradients_are_off_in_all_of_them(tmp_path):
    reference = started(tmp_path)
    models = [started(tmp_path) for _ in range(4)]
    for _ in range(3):
        reference.update()

    def drive(component):
        torch.set_grad_enabled(True)
        for _ in range(3):
            component.update()

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(drive, models))
    for component in models:
        assert_same(component, reference)
        # a tensor with a graph would not have become an array
        assert isinstance(component._run.stepper.state, np.ndarray)
