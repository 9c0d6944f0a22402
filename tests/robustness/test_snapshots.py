"""Four hundred saved states with a valid checksum that were tampered with."""

import numpy as np
import pytest
from component_runs import all_values, configuration, started
from snapshots import WRONG, crafted_snapshot

from noahpy.errors import ConfigError, SnapshotError
from noahpy.output.run_files import continued_from
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config
from noahpy.simulation.snapshot import Snapshot

COUNT = 400


@pytest.fixture(scope="module")
def component(tmp_path_factory):
    model = started(tmp_path_factory.mktemp("snapshots"))
    model.set_value("snowpack__maximum_albedo__multiplier", np.array([0.9]))
    model.update()
    return model


def test_a_state_that_was_tampered_with_is_refused_by_one_error_and_changes_nothing(component):
    model, good = component, component.serialize()
    model.deserialize(good)
    before, recording = all_values(model), model._run.recording
    rng = np.random.default_rng(17)
    kinds = set()
    for _ in range(COUNT):
        crafted = crafted_snapshot(rng, good)
        if crafted.is_wrong:
            with pytest.raises(SnapshotError):
                model.deserialize(crafted.data)
            kinds.add(crafted.kind)
        else:
            model.deserialize(crafted.data)
        assert model.serialize() == good, crafted.kind
        assert model._run.recording is recording
    for name, values in all_values(model).items():
        assert values.tobytes() == before[name].tobytes(), name
    assert kinds == {change.__name__ for change in WRONG}


def test_a_run_from_a_file_refuses_them_too(tmp_path):
    simulation = build_simulation(load_config(configuration(tmp_path)))
    good = simulation.snapshot(simulation.initial_state, 3600.0).to_bytes()
    rng, file = np.random.default_rng(18), tmp_path / "crafted.restart"
    for _ in range(100):
        crafted = crafted_snapshot(rng, good)
        file.write_bytes(crafted.data)
        if crafted.is_wrong:
            with pytest.raises(ConfigError, match=r"crafted\.restart"):
                continued_from(simulation, file)
        else:
            assert continued_from(simulation, file).first_step == 1
    assert Snapshot.from_bytes(good).to_bytes() == good
