"""What `fuzz.py` does for minutes: a few trials of each sort, and that it sees what goes wrong."""

import time

import fuzz
import pytest
from trials import GOOD, TRIALS, trial

SEED = 20261129
COUNTS = {"configuration": 10, "forcing": 5, "snapshot": 10, "calls": 2}
BEGIN = """
import json, os, sys, time
_, seed, sort, first = sys.argv[1:]
number = int(first)
def said(*outcome):
    print(json.dumps([sort, number, *outcome]), flush=True)
said()
"""


@pytest.mark.parametrize("sort", TRIALS)
def test_generated_inputs_end_as_they_should(sort, tmp_path):
    for number in range(COUNTS[sort]):
        folder = tmp_path / str(number)
        folder.mkdir()
        outcome = trial(sort, SEED, number, folder)
        assert outcome.what in GOOD, (number, outcome)


@pytest.mark.parametrize(
    ("does", "expected"),
    [
        ("time.sleep(60)", "hang"),
        ("os.abort()", "crash"),
        ("said('thing', 'traceback', 'ValueError'); time.sleep(60)", "traceback"),
        ("while True: said('thing', 'accepted', ''); time.sleep(0.1); said()", "accepted"),
    ],
)
def test_what_becomes_of_a_trial_is_counted(does, expected, tmp_path, monkeypatch):
    monkeypatch.setattr(fuzz, "LIMIT", 0.5)
    program = tmp_path / "work.py"
    program.write_text(BEGIN + does)
    worker = fuzz.Worker(0, "snapshot", str(program))
    worker.run(time.monotonic() + 0.2)
    assert expected in {what for _, what in worker.outcomes}
    assert bool(fuzz._report({"snapshot": worker})) == (expected != "accepted")


def test_every_sort_is_tried_and_one_that_was_not_is_no_success():
    assert tuple(TRIALS) == fuzz.SORTS
    assert fuzz._report({"snapshot": fuzz.Worker(0, "snapshot")}) == 1
