"""Saved states: the whole component goes on bit for bit, and nothing else is taken for one."""

import json
import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import yaml
from component_runs import (
    LAYERS,
    all_values,
    assert_same,
    configuration,
    coupled,
    started,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from bmi_noahpy import NoahPy
from noahpy.catalog.quantity import quantities_of
from noahpy.cli.app import app
from noahpy.errors import SnapshotError, StateError
from noahpy.model.state import State
from noahpy.simulation.snapshot import FORMAT_VERSION, SIGNATURE, Snapshot

TEMPERATURE = "soil__temperature"
AIR = "land_surface_air__temperature"
CREATE, FREE, SIZE, STATE = (
    f"ngen::serialization_{name}" for name in ("create", "free", "size", "state")
)
IN_NUMBERS = ("noahpy::serialization_state_int64", "noahpy::serialization_state_float64")
TRIGGER = np.ones(1, dtype=np.int32)

SCHEMES = {
    "permafrost": {},
    "permafrost-legacy": {"preset": "permafrost-legacy"},
    "original": {"preset": "original"},
    "exchange 0": {"schemes.exchange_scheme": 0},
    "exchange 2": {"schemes.exchange_scheme": 2},
    "analytic stability": {"schemes.stability_functions": "analytic"},
    "converged": {"schemes.supercooled_water": "converged"},
    "heat flux": {"schemes.bottom_boundary": "heat_flux", "site.geothermal_heat_flux": 0.06},
    "float32": {"compute.dtype": "float32"},
    "layers of snow": {"preset": "permafrost-implicit", "initial.snow_depth": 0.3},
    "two columns": {"columns": [{}, {"site": {"latitude": 70.0}, "soil": {"layer_class": 3}}]},
}


def disturbed(component):
    """The component after some updates, with inputs, states and parameters set."""
    component.update_until(25000.0)
    columns = component.get_grid_size(0)
    component.set_value(AIR, np.full(columns, 268.0))
    component.set_value("snowpack__maximum_albedo__multiplier", np.full(columns, 0.9))
    component.set_value("land_vegetation__leaf-area_index", np.full(columns, 3.0))
    component.update()
    component.set_value(TEMPERATURE, component.get_value_ptr(TEMPERATURE) - 0.3)
    return component


@pytest.mark.parametrize("changes", SCHEMES.values(), ids=SCHEMES)
def test_a_restored_component_continues_bit_for_bit_for_every_scheme(tmp_path, changes):
    reference = disturbed(started(tmp_path, changes))
    data = reference.serialize()
    model = started(tmp_path, changes)
    model.deserialize(data)
    assert_same(model, reference)
    assert model.serialize() == data
    for _ in range(3):
        for component in (model, reference):
            component.update()
        assert_same(model, reference)
    for term in ("in", "out", "stored", "leaked"):
        name = f"ngen::mass_{term}"
        assert np.array_equal(model.get_value_ptr(name), reference.get_value_ptr(name))
    name = "noahpy::water_residual"
    assert np.array_equal(model.get_value_ptr(name), reference.get_value_ptr(name))


def test_any_moment_will_do_the_first_and_one_between_steps_too(tmp_path):
    reference = coupled(tmp_path)
    for moment in (0.0, 12345.5, 36000.0, 80000.25):
        reference.update_until(moment)
        model = started(tmp_path, {"forcing": None, "time.end": None})
        model.deserialize(reference.serialize())
        ahead = moment + 9000.0
        model.update_until(ahead)
        reference.update_until(ahead)
        assert_same(model, reference)


IN_ANOTHER_PROCESS = """
import sys
from bmi_noahpy import NoahPy
model = NoahPy()
model.initialize(sys.argv[1])
model.deserialize(open(sys.argv[2], "rb").read())
for _ in range(5):
    model.update()
sys.stdout.buffer.write(model.serialize())
"""


def test_another_process_continues_bit_for_bit(tmp_path):
    reference = disturbed(started(tmp_path))
    saved = tmp_path / "saved.bin"
    saved.write_bytes(reference.serialize())
    arguments = [sys.executable, "-c", IN_ANOTHER_PROCESS, configuration(tmp_path), saved]
    done = subprocess.run(arguments, check=True, capture_output=True)
    for _ in range(5):
        reference.update()
    assert done.stdout == reference.serialize()


def test_reserved_names_save_and_restore_as_ngen_does(tmp_path):
    reference = disturbed(started(tmp_path))
    size = np.empty(1, dtype=np.int64)
    assert reference.get_value(SIZE, size)[0] == 0
    reference.set_value(CREATE, TRIGGER)
    reference.get_value(SIZE, size)
    assert (reference.get_var_type(SIZE), reference.get_var_units(SIZE)) == ("int64", "bytes")
    assert (reference.get_var_type(STATE), reference.get_var_itemsize(STATE)) == ("uint8", 1)
    assert reference.get_var_nbytes(STATE) == size[0]
    data = np.empty(size[0], dtype=np.uint8)
    reference.get_value(STATE, data)
    assert data.tobytes() == reference.serialize()
    reference.set_value(FREE, TRIGGER)
    assert reference.get_value_ptr(SIZE)[0] == 0

    model = started(tmp_path)
    model.set_value(SIZE, np.array([data.size + 1]))
    with pytest.raises(SnapshotError, match=f"has {data.size} bytes, but .* {data.size + 1}"):
        model.set_value(STATE, data)
    model.set_value(SIZE, size)
    assert model.get_var_nbytes(STATE) == data.size
    model.set_value(STATE, data)
    assert_same(model, reference)
    # until another is saved, as the protocol has it
    assert model.get_value_ptr(SIZE)[0] == model.get_var_nbytes(STATE) == data.size
    model.set_value(SIZE, np.array([3]))
    assert [model.get_var_nbytes(name) for name in (STATE, *IN_NUMBERS)] == [3, 0, 0]
    model.set_value(CREATE, TRIGGER)
    assert model.get_value_ptr(SIZE)[0] == data.size


@pytest.mark.parametrize("changes", [{}, {"forcing": None, "time.end": None}])
def test_the_size_of_a_state_is_known_at_any_time(tmp_path, changes):
    model = coupled(tmp_path) if changes else started(tmp_path)
    sizes = [model.get_var_nbytes(STATE)]
    for moment in (0.1 + 0.2, 5000.123456789, 36000.0):
        model.update_until(moment)
        # without having saved one, a coupler gets the present one
        assert model.get_value_ptr(STATE).tobytes() == model.serialize()
        sizes += [model.get_var_nbytes(STATE), len(model.serialize())]
    assert set(sizes) == {sizes[0]}
    assert sizes[0] % 8 == 0


@pytest.mark.parametrize("name", IN_NUMBERS)
def test_the_same_bytes_as_numbers(tmp_path, name):
    reference, model = disturbed(started(tmp_path)), started(tmp_path)
    reference.set_value(CREATE, TRIGGER)
    kind = reference.get_var_type(name)
    numbers = np.empty(reference.get_var_nbytes(name) // reference.get_var_itemsize(name), kind)
    reference.get_value(name, numbers)
    assert numbers.tobytes() == reference.serialize()
    wrong = numbers.view({"int64": "float64", "float64": "int64"}[kind])
    with pytest.raises(SnapshotError, match=f"values of type {kind}, given .* {wrong.dtype}"):
        model.set_value(name, wrong)
    model.set_value(name, numbers)
    assert_same(model, reference)


def test_reserved_names_are_in_no_list_and_on_no_grid(tmp_path):
    model = started(tmp_path)
    for name in (CREATE, FREE, SIZE, STATE, "ngen::mass_in", "noahpy::water_residual"):
        assert name not in model.get_input_var_names() + model.get_output_var_names()
        for call in (model.get_var_grid, model.get_var_location):
            with pytest.raises(KeyError, match="on no grid"):
                call(name)
    with pytest.raises(ValueError, match="cannot be set"):
        model.set_value("ngen::mass_in", np.zeros(1))


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    folder = tmp_path_factory.mktemp("saved")
    return folder, disturbed(started(folder)).serialize()


@pytest.fixture(scope="module")
def model_of_module(saved):
    component = started(saved[0])
    component.update()
    return component


def assert_refused(component, data, expected):
    before, time = all_values(component), component.get_current_time()
    with pytest.raises(SnapshotError, match=expected):
        component.deserialize(data)
    assert component.get_current_time() == time
    for name, values in before.items():
        assert component.get_value_ptr(name).tobytes() == values.tobytes(), name


@settings(max_examples=80, deadline=None)
@given(position=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_any_flipped_bit_is_refused_and_changes_nothing(saved, model_of_module, position, bit):
    data = bytearray(saved[1])
    data[position % len(data)] ^= 1 << bit
    assert_refused(model_of_module, bytes(data), "not a snapshot|newer|checksum")


@settings(max_examples=40, deadline=None)
@given(length=st.integers(0, 10**6))
def test_a_part_is_refused_and_changes_nothing(saved, model_of_module, length):
    data = saved[1]
    assert_refused(model_of_module, data[: length % len(data)], "not a snapshot|checksum")


def test_foreign_and_newer_states_are_refused(saved, model_of_module):
    data = bytearray(saved[1])
    data[len(SIGNATURE)] = FORMAT_VERSION + 1
    assert_refused(model_of_module, bytes(data), "newer than format")
    assert_refused(model_of_module, pickle.dumps({"a": 1}), "is not a snapshot of NoahPy")
    assert_refused(model_of_module, b"", "is not a snapshot")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"site.layer_thickness": [0.1] * LAYERS}, "layers of other thickness"),
        (
            {"site.layer_thickness": [0.1, 0.2, 0.3], "initial.soil_temperature": 274.0},
            f"holds 3 layers and 1 columns, this run has {LAYERS} layers and 1 columns",
        ),
        ({"columns": [{}, {}]}, f"holds {LAYERS} layers and 2 columns"),
        (
            {"time.start": "2001-05-11", "time.end": "2001-06-09"},
            "reach; .* initial.restart, .* to own",
        ),
    ],
)
def test_the_state_of_another_run_is_refused(tmp_path, model_of_module, changes, expected):
    other = started(tmp_path, changes, "other")
    other.update()
    assert_refused(model_of_module, other.serialize(), expected)


def test_bytes_hold_numbers_and_a_header_nothing_that_runs(saved):
    data = saved[1]
    start = len(SIGNATURE) + 8
    length = int.from_bytes(data[start - 4 : start], "little")
    header = json.loads(data[start : start + length])
    assert {entry["dtype"][1] for entry in header["arrays"]} <= {"f", "u", "i"}


def test_states_are_read_and_set_together_or_not_at_all(tmp_path):
    model = started(tmp_path)
    state = model.get_state()
    assert len(state) == sum(line.axis != "snow_layer" for line in quantities_of(State).values())
    assert state[TEMPERATURE] is not model.get_value_ptr(TEMPERATURE)
    dry = {
        "soil_water__volume_fraction": np.full(LAYERS, 0.1),
        "soil_liquid-water__volume_fraction": np.full(LAYERS, 0.05),
        TEMPERATURE: np.full(LAYERS, 271.0),
    }
    model.set_state(dry)
    for name, values in dry.items():
        assert np.array_equal(model.get_value_ptr(name), values)
    before = all_values(model)
    wrong = (
        (dry | {"soil_liquid-water__volume_fraction": np.full(LAYERS, 0.2)}, StateError, "layer 1"),
        (dry | {TEMPERATURE: np.full(LAYERS, 20.0)}, ValueError, "allowed is 150"),
        ({TEMPERATURE: np.full(LAYERS, 260.0), AIR: [280.0]}, ValueError, "no state variable"),
        ({TEMPERATURE: np.full(LAYERS, 260.0), "SMC": [0.1]}, KeyError, "nearest"),
    )
    for values, error, message in wrong:
        with pytest.raises(error, match=message):
            model.set_state(values)
        for name, kept in before.items():
            assert np.array_equal(model.get_value_ptr(name), kept), name
    model.update()


def test_a_run_from_a_file_continues_from_a_component_and_vice_versa(tmp_path):
    config = configuration(tmp_path, {"time.end": "2001-06-10 23:00"})
    model = NoahPy()
    model.initialize(config)
    model.update_until(36000.0)
    saved, end = tmp_path / "saved.restart", tmp_path / "end.restart"
    saved.write_bytes(model.serialize())
    arguments = ["run", config, "-q", "--restart-from", str(saved), "--save-restart", str(end)]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 0, result.output
    model.update_until(86400.0)
    ended = Snapshot.load(end)
    assert ended.elapsed == 86400.0
    for values, name in zip(ended.state, Snapshot.from_bytes(model.serialize()).state, strict=True):
        assert values.numpy().tobytes() == name.numpy().tobytes()

    other = NoahPy()
    other.initialize(config)
    other.deserialize(end.read_bytes())
    assert other.get_current_time() == 86400.0
    for name, values in model.get_state().items():
        assert np.array_equal(other.get_value_ptr(name), values)
    thaw = "soil_thaw__depth"
    assert other.get_value_ptr(thaw)[0] == pytest.approx(model.get_value_ptr(thaw)[0], rel=1e-12)


def test_a_restored_state_between_steps_is_refused_by_a_run_from_a_file(tmp_path):
    config = configuration(tmp_path)
    model = NoahPy()
    model.initialize(config)
    model.update_until(5000.0)
    saved = tmp_path / "saved.restart"
    saved.write_bytes(model.serialize())
    result = CliRunner().invoke(app, ["run", config, "-q", "--restart-from", str(saved)])
    assert result.exit_code != 0
    assert "between two steps of 3600 s" in result.output


def test_a_component_can_be_initialized_again_with_another_configuration(tmp_path):
    model = started(tmp_path)
    model.update()
    model.finalize()
    model.initialize(configuration(tmp_path, {"soil.layer_class": 3}, "other"))
    assert model.get_current_time() == 0.0
    assert_same(model, started(tmp_path, {"soil.layer_class": 3}, "third"))


def test_a_refused_configuration_names_file_and_key(tmp_path):
    for number, (changes, key) in enumerate(
        (
            ({"site.slope_class": 99}, "site.slope_class"),
            ({"initial.total_water_content": 0.99}, "initial.total_water_content"),
            ({"soil.layer_class": 77}, "soil class 77"),
            ({"component.grid": "hexagons"}, "component.grid"),
        )
    ):
        model = NoahPy()
        file = Path(configuration(tmp_path, changes, f"case{number}"))
        with pytest.raises(ValueError, match=key) as caught:
            model.initialize(str(file))
        assert str(file) in str(caught.value)
        values = yaml.safe_load(file.read_text())
        assert values
        model.initialize(configuration(tmp_path))
        model.update()


def test_what_the_next_update_would_refuse_is_not_saved(tmp_path):
    model = started(tmp_path)
    liquid = "soil_liquid-water__volume_fraction"
    good = model.get_value_ptr(liquid).copy()
    model.set_value(liquid, np.full(LAYERS, 0.4))
    with pytest.raises(StateError, match="above total_water_content"):
        model.serialize()
    model.set_value(liquid, good)
    model.deserialize(model.serialize())


def test_initial_water_that_follows_the_porosity_is_saved_too(tmp_path):
    changes = {"initial.total_water_content": None, "initial.saturation": 0.8}
    model, other = started(tmp_path, changes), started(tmp_path, changes)
    model.set_value("soil__porosity__multiplier", np.array([0.7]))
    other.deserialize(model.serialize())
    for component in (model, other):
        component.update()
    assert_same(model, other)


@pytest.mark.parametrize("is_written", [False, True])
def test_parameters_that_were_set_are_kept_when_a_run_from_a_file_continues(tmp_path, is_written):
    name = "soil__saturated_hydraulic_conductivity__multiplier"
    model, other = started(tmp_path), started(tmp_path)
    model.update()
    of_run = replace(Snapshot.from_bytes(model.serialize()), component={}).to_bytes()
    if is_written:
        model.get_value_ptr(name)[:] = 1.2
        model.deserialize(of_run)
    else:
        model.set_value(name, np.array([1.2]))
        model.deserialize(of_run)
    other.deserialize(of_run)
    other.set_value(name, np.array([1.2]))
    for component in (model, other):
        component.update()
    assert_same(model, other)


def test_a_saved_state_is_read_from_any_memory_and_nothing_else(model_of_module):
    data = model_of_module.serialize()
    for memory in (bytearray(data), memoryview(data), np.frombuffer(data, np.uint8)):
        model_of_module.deserialize(memory)
    for wrong in (None, 3, "text"):
        assert_refused(model_of_module, wrong, f"must be bytes, given {type(wrong).__name__}")


def test_what_could_not_be_restored_is_not_saved(tmp_path):
    model = started(tmp_path)
    model.update()
    flux = model.get_value_ptr("land_surface_net~latent~heat__energy_flux")
    flux[0] = np.nan
    with pytest.raises(SnapshotError, match=r"latent~heat__energy_flux holds nan"):
        model.serialize()
    model.update()
    model.deserialize(model.serialize())
    # as a step may leave it
    model.initialized().buffers.arrays["land_surface__temperature"][0] = 450.0
    with pytest.raises(StateError, match=r"skin_temperature is 450\.0 .*allowed is 150 to 400"):
        model.serialize()
