"""Origin of a saved state: foreign states are refused, other parameters are noted."""

import os

import numpy as np
import pytest
from component_runs import LAYERS, all_values, configuration, started
from snapshots import Parts
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.errors import ConfigError, SnapshotError, SnapshotWarning
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config
from noahpy.simulation.snapshot import Snapshot

ELSEWHERE = {"site.latitude": 31.0, "site.longitude": 92.0}
FOREIGN = {
    "place": (ELSEWHERE, r"column 1 is at 31 N, 92 E, this run's at 68 N, 20 E"),
    "scheme": ({"schemes.exchange_scheme": 2}, r"scheme exchange_scheme is 2, this run's is 1"),
    "preset": ({"preset": "permafrost-enthalpy"}, r"scheme \w+ is \w+, this run's is \w+"),
    "layers": ({"site.layer_thickness": [0.1] * LAYERS}, "layers of other thickness"),
}
OTHER = {
    "soil": (
        {"soil.layer_class": 3},
        "has other soil parameters than this run: its temperature and water are taken as they are",
    ),
    "vegetation": ({"vegetation.class": 10}, "other vegetation or site parameters than this run"),
    "step": ({"time.step": 1800}, "with steps of 1800 s, this one's are 3600 s"),
}
RESTART = {
    "initial.soil_temperature": None,
    "initial.total_water_content": None,
    "initial.snow_water_equivalent": None,
    "initial.snow_depth": None,
}


@pytest.fixture
def model(tmp_path):
    return started(tmp_path)


def saved(folder, changes):
    """A state an hour after the start of another run, in a file."""
    other = started(folder, changes, "other")
    other.update_until(3600.0)
    file = folder / "other.restart"
    file.write_bytes(other.serialize())
    return file


def begun_with(folder, file, changes=None):
    """A simulation that begins with a saved state."""
    given = {**RESTART, "initial.restart": str(file), **(changes or {})}
    return build_simulation(load_config(configuration(folder, given, "begun")))


@pytest.mark.parametrize(("changes", "expected"), FOREIGN.values(), ids=FOREIGN)
def test_a_state_of_foreign_ground_is_refused_wherever_it_is_read(
    tmp_path, model, changes, expected
):
    file = saved(tmp_path, changes)
    before = all_values(model)
    with pytest.raises(SnapshotError, match=expected + r".*restart_force"):
        model.deserialize(file.read_bytes())
    for name, values in before.items():
        assert values.tobytes() == model.get_value_ptr(name).tobytes()
    with pytest.raises(ConfigError, match=r"initial\.restart.*other\.restart"):
        begun_with(tmp_path, file)
    arguments = ["run", configuration(tmp_path), "-q", "--restart-from", str(file)]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 2
    assert "--restart-force" in result.output


@pytest.mark.parametrize(("changes", "_"), FOREIGN.values(), ids=FOREIGN)
def test_a_foreign_state_is_taken_where_it_is_meant(tmp_path, changes, _):
    file = saved(tmp_path, changes)
    short = {"time.end": "2001-06-10 03:00"}
    forced = started(tmp_path, {"initial.restart_force": True}, "forced")
    with pytest.warns(SnapshotWarning, match="of another run|other thickness"):
        forced.deserialize(file.read_bytes())
    forced.update()
    notes = begun_with(tmp_path, file, {"initial.restart_force": True}).notes
    assert any("of another run" in note or "other thickness" in note for note in notes)
    arguments = ["run", configuration(tmp_path, short), "-q", "--restart-from", str(file)]
    result = CliRunner().invoke(app, [*arguments, "--restart-force"])
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize(("changes", "expected"), OTHER.values(), ids=OTHER)
def test_other_parameters_and_clocks_are_accepted_with_a_note(tmp_path, model, changes, expected):
    file = saved(tmp_path, changes)
    with pytest.warns(SnapshotWarning, match=expected):
        model.deserialize(file.read_bytes())
    model.update()
    if "time.step" not in changes:
        assert any(expected in note for note in begun_with(tmp_path, file).notes)


def test_a_hot_start_at_another_time_has_a_note(tmp_path):
    file = saved(tmp_path, {})
    notes = begun_with(tmp_path, file, {"time.start": "2001-06-12"}).notes
    expected = "is the state at 2001-06-10T01:00:00; this run begins at 2001-06-12T00:00:00"
    assert any(expected in note for note in notes)


def test_an_older_format_is_taken_with_a_note(tmp_path, model):
    model.update()
    parts = Parts(model.serialize())
    del parts.header["fingerprint"]
    entries = zip(parts.header["arrays"], parts.arrays, strict=True)
    kept = [pair for pair in entries if not pair[0]["name"].startswith("fingerprint/")]
    parts.header["arrays"], parts.arrays = map(list, zip(*kept, strict=True))
    parts.version = 1
    before = all_values(model)
    with pytest.warns(SnapshotWarning, match="is unknown"):
        model.deserialize(parts.join())
    for name, values in before.items():
        assert values.tobytes() == model.get_value_ptr(name).tobytes()
    file = tmp_path / "old.restart"
    file.write_bytes(parts.join())
    assert any(
        "are those of this run is unknown" in note for note in begun_with(tmp_path, file).notes
    )


def test_columns_of_a_restart_file_are_those_of_the_run_or_one_for_all(tmp_path):
    two = {"columns": [{}, {"soil": {"layer_class": 3}}]}
    file = saved(tmp_path, two)
    assert not any("parameters" in note for note in begun_with(tmp_path, file, two).notes)
    with pytest.raises(ConfigError, match="holds 2 columns, this run has 3"):
        begun_with(tmp_path, file, {"columns": [{}, {}, {}]})
    one = saved(tmp_path, {})
    state = begun_with(tmp_path, one, {"columns": [{}, {}, {}]}).initial_state
    assert np.ptp(state.soil_temperature.numpy(), axis=1).max() == 0.0


def test_what_never_ends_is_no_restart_file(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", "/dev/zero"):
        with pytest.raises(SnapshotError, match="is not a regular file"):
            Snapshot.load(path)


def test_a_state_in_single_precision_is_of_the_same_ground(tmp_path, model):
    file = saved(tmp_path, {"compute.dtype": "float32"})
    model.deserialize(file.read_bytes())
    model.update()
    begun_with(tmp_path, file)


def test_columns_with_another_soil_are_numbered(tmp_path):
    columns = [{"name": name} for name in "abcdefgh"]
    other = begin({"columns": columns}, tmp_path)
    mixed = [{**one, "soil": {"layer_class": 3}} for one in columns]
    (note,) = begin({"columns": [columns[0], *mixed[1:]]}, tmp_path).fingerprint.changed(
        other.fingerprint
    )
    assert "other soil parameters than this run in columns 2, 3, 4, 5, 6 and 2 more: its" in note
    (note,) = begin(
        {"columns": [*columns[:6], mixed[6], columns[7]]}, tmp_path
    ).fingerprint.changed(other.fingerprint)
    assert "than this run in column 7: its" in note


def begin(changes, folder):
    return build_simulation(load_config(configuration(folder, changes, "columns")), engine="eager")
