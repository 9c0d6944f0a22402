"""A short seeded run of the sequences of calls."""

import numpy as np
import pytest
from component_machine import call_sequence
from component_runs import configuration

from bmi_noahpy import NoahPy


@pytest.mark.parametrize(
    ("seed", "changes"),
    [(1, {}), (2, {"columns": [{}, {"soil": {"layer_class": 3}}]}), (3, {"time.end": None})],
    ids=["column", "two columns", "open end"],
)
def test_refused_calls_change_nothing_and_water_closes(tmp_path, seed, changes):
    if "time.end" in changes:
        changes = {**changes, "forcing": None}
    config = configuration(tmp_path, changes)
    model = NoahPy()
    model.initialize(config)
    counts = call_sequence(np.random.default_rng(seed), model, config, 120)
    assert sum(counts.values()) == 120
    assert len({kind for kind, _ in counts}) > 12
