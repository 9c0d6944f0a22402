"""A search keeps to its budget, keeps what it has seen, and goes on as if it had not stopped."""

import json

import numpy as np
import pytest
import torch
from calibration_cases import Bowl, config

from noahpy.calibration import Problem
from noahpy.calibration.calibrate import identity, run_search
from noahpy.calibration.journal import Journal
from noahpy.errors import ConfigError, OutputError

A, B = {"calibration.seed": "1"}, {"calibration.seed": "2"}
"""What two searches depend on."""
METHODS = {
    "adam": {},
    "lbfgs": {},
    "levenberg_marquardt": {"trials": 2},
    "sce_ua": {"complexes": 2},
    "sobol": {"batch": 4},
}


def problem(name, runs=20):
    return Bowl(optimizer={name: METHODS[name], "runs": runs})


def stop_after(count):
    calls = iter(range(10**6))
    return lambda _: next(calls) + 1 < count


@pytest.mark.parametrize("name", METHODS)
def test_the_budget_is_kept_and_counted(name, tmp_path):
    bowl = problem(name)
    history, is_complete = run_search(bowl, Journal(tmp_path / "journal.jsonl", A))
    assert is_complete
    assert bowl.runs == history.runs.sum()
    if name == "levenberg_marquardt":
        # derivatives of all residuals count as one run for every unknown, and one
        assert [row.run for row in history.rows if row.start == 0][:4] == [4, 5, 6, 10]
        return
    assert len(history.rows) == bowl.runs
    # L-BFGS has found the minimum before
    assert (history.runs <= 20 if name == "lbfgs" else history.runs == 20).all()
    entries = len(list(Journal(tmp_path / "journal.jsonl", A)))
    assert history.seconds == pytest.approx(0.25 * entries)
    for start in range(2):
        rows = [row for row in history.rows if row.start == start]
        assert [row.run for row in rows] == list(range(1, len(rows) + 1))
        objectives = [row.objective for row in rows]
        assert [row.best_objective for row in rows] == np.minimum.accumulate(objectives).tolist()
        assert history.best[start] == min(objectives)
        again = bowl.evaluate(history.best_unknowns[start][None]).objective
        assert float(again) == history.best[start]


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("cut", [False, True])
def test_an_interrupted_search_continues_bit_by_bit(name, cut, tmp_path):
    whole, _ = run_search(problem(name), Journal(tmp_path / "whole.jsonl", A))
    path = tmp_path / "parts.jsonl"
    first = problem(name)
    _, is_complete = run_search(first, Journal(path, A), stop_after(3))
    assert not is_complete
    if cut:
        # as if the machine had stopped while the last line was written
        path.write_bytes(path.read_bytes()[:-9])
    kept = len(Journal(path, A))
    assert kept == (2 if cut else 3)
    second = problem(name)
    again, is_complete = run_search(second, Journal(path, A))
    assert is_complete
    assert again.rows == whole.rows
    for ours, theirs in zip(again.best_unknowns, whole.best_unknowns, strict=True):
        assert torch.equal(ours, theirs)
    assert path.read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    lost = sum(
        len(entry.points.start) * entry.points.runs_each for entry in list(Journal(path, A))[kept:3]
    )
    assert first.runs + second.runs == whole.runs.sum() + lost


def test_a_search_can_get_more_runs(tmp_path):
    path = tmp_path / "journal.jsonl"
    run_search(problem("adam", 5), Journal(path, A))
    longer = problem("adam", 8)
    history, _ = run_search(longer, Journal(path, A))
    assert longer.runs == 2 * 3
    assert history.runs.tolist() == [8, 8]


def test_what_runs_a_search_and_where_its_results_go_may_change(tmp_path):
    problem = Problem(config())
    same = config(
        {"compute": {"threads": 2, "engine": "eager"}, "output": {"file": "run.nc"}},
        optimizer={"runs": 99},
        directory="elsewhere",
    )
    assert identity(same, problem) == identity(config(), problem)
    for other in (
        config({"compute": {"dtype": "float32"}}),
        config(seed=1),
        config(optimizer={"runs": 3, "adam": {"patience": 3}}),
    ):
        assert identity(other, problem) != identity(config(), problem)


def test_a_search_is_not_continued_with_other_forcing_or_another_begin():
    now = identity(config(), Problem(config()))

    def differing(changes):
        then = identity(config(), Problem(config(changes)))
        return {key for key in now if then[key] != now[key]}

    assert "the digest of the forcing" in differing({"forcing": {"weather": {"climate": "arctic"}}})
    assert "the digest of the initial state" in differing(
        {"initial": {"soil_temperature": 270.0, "total_water_content": 0.25}}
    )


def test_runs_that_failed_are_kept_too(tmp_path):
    path = tmp_path / "journal.jsonl"
    bowl = problem("adam", 2)
    find = bowl.evaluate

    def evaluate(unknowns, **options):
        found = find(unknowns, **options)
        found.objective[1] = torch.nan
        return found

    bowl.evaluate = evaluate
    history, _ = run_search(bowl, Journal(path, A))
    assert history.best_unknowns[1] is None
    assert np.isnan([row.objective for row in history.rows if row.start == 1]).all()
    again, _ = run_search(problem("adam", 2), Journal(path, A))
    assert again.best_unknowns[1] is None


def test_a_journal_of_something_else_is_refused(tmp_path):
    path = tmp_path / "journal.jsonl"
    run_search(problem("adam", 2), Journal(path, A))
    with pytest.raises(ConfigError, match=r"calibration\.seed is 1, this run's is 2"):
        Journal(path, B)
    path.write_text(path.read_text().replace(json.dumps(A), '"0a1b"', 1))
    with pytest.raises(ConfigError, match=r"of another configuration.*an earlier version"):
        Journal(path, A)
    path.unlink()
    run_search(problem("adam", 2), Journal(path, A))
    other = problem("adam", 2)
    other.config = other.config.model_copy(update={"seed": 1})
    with pytest.raises(ConfigError, match="does not give the points of evaluation 1"):
        run_search(other, Journal(path, A))


def test_a_journal_that_another_search_writes_is_left_to_it(tmp_path):
    path = tmp_path / "journal.jsonl"
    journal = Journal(path, A)
    run_search(problem("adam", 2), journal)
    begun = path.read_bytes()
    with pytest.raises(OutputError, match=r"journal\.jsonl: is being written by another"):
        Journal(path, A)
    assert path.read_bytes() == begun
    del journal
    assert len(Journal(path, A)) > 0


def test_a_journal_whose_first_line_is_not_whole_is_begun_again(tmp_path):
    path = tmp_path / "journal.jsonl"
    path.write_text('{"noahpy calib')
    run_search(problem("adam", 2), Journal(path, A))
    assert len(Journal(path, A)) == 2


@pytest.mark.parametrize(
    "line",
    [
        "[]",
        "7",
        "{}",
        "{" * 5000,
        '{"unknowns": [[1, 2, 3]], "start": [0], "objective": [1], "validation": null}',
        '{"unknowns": null, "start": [0], "objective": [1], "validation": null, '
        '"gradient": null, "seconds": 1}',
        '{"unknowns": [[1, 2, 3]], "start": [0, 1], "objective": [1], "validation": null, '
        '"gradient": null, "seconds": 1}',
        '{"unknowns": [[1, 2, 3]], "start": [0], "objective": [1, 2], "validation": null, '
        '"gradient": null, "seconds": 1}',
        '{"unknowns": [[1, 2, 3]], "start": [0], "objective": [1], "validation": null, '
        '"gradient": [[1]], "seconds": 1}',
        '{"unknowns": [[1, 2, 3]], "start": [0], "objective": [1], "validation": null, '
        '"gradient": null, "seconds": "x"}',
        '{"unknowns": [[1, [2], 3]], "start": [0], "objective": [1], "validation": null, '
        '"gradient": null, "seconds": 1}',
    ],
)
def test_a_line_that_is_not_an_evaluation_is_reported_by_its_number(tmp_path, line):
    path = tmp_path / "journal.jsonl"
    header = {"noahpy calibration journal": 1, "identity": A}
    path.write_text(f"{json.dumps(header)}\n{line}\n")
    with pytest.raises(ConfigError, match=r"journal\.jsonl: is damaged in line 2: "):
        Journal(path, A)


def test_a_damaged_journal_is_refused(tmp_path):
    path = tmp_path / "journal.jsonl"
    run_search(problem("adam", 2), Journal(path, A))
    lines = path.read_text().splitlines(keepends=True)
    path.write_text(lines[0] + lines[1][:20] + "\n" + lines[2])
    with pytest.raises(ConfigError, match="is damaged"):
        Journal(path, A)
    header = json.loads(lines[0])
    header["noahpy calibration journal"] = 99
    path.write_text(json.dumps(header) + "\n")
    with pytest.raises(ConfigError, match="has format 99"):
        Journal(path, A)


def test_the_first_start_begins_where_it_is_configured(tmp_path):
    bowl = problem("adam", runs=1)
    here = torch.tensor([0.1, 0.2, 0.3], dtype=torch.float64)
    bowl.space.configured_unknowns = lambda: here
    random = bowl.space.random_unknowns(2, bowl.config.seed)
    for choice, first in (("random", random[0]), ("configured", here)):
        bowl.config = bowl.config.model_copy(update={"first_start": choice})
        journal = Journal(tmp_path / f"{choice}.jsonl", A)
        run_search(bowl, journal)
        (entry, *_) = journal
        assert torch.equal(entry.points.unknowns, torch.stack([first, random[1]]))
