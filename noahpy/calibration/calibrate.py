"""A calibration from its configuration to its results."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from noahpy.calibration.analysis import analyse
from noahpy.calibration.failures import measured_health
from noahpy.calibration.guardrails import closure_rows, guardrails, watched_rows
from noahpy.calibration.history import Best, History, Progress
from noahpy.calibration.identity import search_identity
from noahpy.calibration.journal import Journal
from noahpy.calibration.optimizers import remarks, require_library, search
from noahpy.calibration.predictions import Predictions, Stopped
from noahpy.calibration.problem import Evaluation, Problem
from noahpy.config import Config
from noahpy.errors import RunError
from noahpy.files.result_folder import record_in
from noahpy.files.whole_files import table, write_text

JOURNAL: Final = "journal.jsonl"
"""Name of the journal of the search in the folder of results."""

PREDICTIONS: Final = "analysis.partial"
"""Name of the folder with the runs of an analysis, until it is complete."""


def identity(config: Config, problem: Problem) -> dict[str, str]:
    """What a calibration depends on, by which its journal is known, as short texts by key.

    The number of runs, the engine, the analysis and the output are not part of it.
    """
    calibration = config.calibration
    assert calibration is not None
    optimizer = calibration.optimizer.model_copy(update={"runs": 1})
    changes = {"optimizer": optimizer, "directory": Path(), "analysis": None}
    search = {"calibration": calibration.model_copy(update=changes)}
    return search_identity(config, search, problem.data())


def run_search(
    problem: Problem, journal: Journal, should_continue: Callable[[Progress], bool] = lambda _: True
) -> tuple[History, bool]:
    """Search until the method ends, the runs are spent, or the user stops it.

    Args:
        problem: problem of the calibration.
        journal: journal of the search, whose evaluations are not repeated.
        should_continue: called after every evaluation with the progress; False stops the search.

    Returns:
        History, and whether the search is complete.
    """
    config = problem.config
    history = History(config.starts)
    starts = problem.space.random_unknowns(config.starts, config.seed)
    if config.first_start == "configured":
        starts[0] = problem.space.configured_unknowns()
    method = search(starts, config)
    found: Evaluation | None = None
    number = 0
    try:
        while True:
            try:
                points = next(method) if found is None else method.send(found)
            except StopIteration:
                return history, True
            if (history.runs[list(set(points.start))] >= config.optimizer.runs).all():
                return history, True
            found = journal.recall(number, points)
            if found is None:
                found = problem.evaluate(
                    points.unknowns,
                    gradient=points.gradient,
                    validation=points.validation,
                    curvature=points.curvature,
                )
                journal.record(points, found)
            number += 1
            history.add(points, found)
            if not should_continue(history.progress()) and number >= len(journal):
                return history, False
    finally:
        method.close()


class CalibrationResult(NamedTuple):
    """Result of a calibration."""

    history: History
    files: Sequence[Path]
    """Files that were written."""
    best: Best | None = None
    """Best points; None if the calibration is not complete."""


def calibrate(
    config: Config,
    directory: str | Path,
    *,
    resume: bool = False,
    should_continue: Callable[[Progress], bool] = lambda _: True,
    note: Callable[[str], None] = lambda _: None,
) -> CalibrationResult:
    """Calibrate parameters, and write the results.

    Args:
        config: configuration with a section ``calibration``.
        directory: folder of the results; created if it does not exist.
        resume: whether to continue the search in the directory.
        should_continue: called after every evaluation; False stops the search.
        note: called with messages for the user.

    Raises:
        ConfigError: the configuration cannot be used.
        ForcingError: the forcing cannot be used.
        ObservationError: observations cannot be used.
        RunError: all runs of all starts failed.
    """
    from noahpy.calibration.results import write_results

    directory = Path(directory)
    path = record_in(directory, JOURNAL, resume=resume, of="calibration")
    problem = Problem(config, note)
    require_library(problem.config)
    for text in [*problem.notes, *remarks(problem.config, problem.space.size)]:
        note(text)
    directory.mkdir(parents=True, exist_ok=True)
    journal = Journal(path, identity(config, problem))
    if resume:
        note(f"{path} holds {len(journal)} evaluations, which are not run again")
    history, is_complete = run_search(problem, journal, should_continue)
    if not is_complete:
        return CalibrationResult(history, [path])
    if all(unknowns is None for unknowns in history.best_unknowns):
        reasons = "; ".join(measured_health(problem, history, None).warnings(None))
        raise RunError(f"every run of every start failed: {reasons}")
    best = Best.of(history, problem)
    health = measured_health(problem, history, best)
    for warning in health.warnings(best):
        note(warning)
    without = [str(k + 1) for k, unknowns in enumerate(history.best_unknowns) if unknowns is None]
    if without:
        note(f"every run of start {', '.join(without)} failed; it has no results")
    files = [path, *write_results(config, problem, history, best, health, directory)]
    found = guardrails(problem, best.unknowns[best.place])
    for warning in found.warnings:
        note(warning)
    files.append(write_text(directory / "guardrails.csv", table(watched_rows(found))))
    files.append(write_text(directory / "closure.csv", table(closure_rows(found))))
    try:
        files += _analysed(
            config, problem, best, directory, lambda: should_continue(history.progress()), note
        )
    except Stopped:
        return CalibrationResult(history, files)
    return CalibrationResult(history, files, best)


def _analysed(
    config: Config,
    problem: Problem,
    best: Best,
    directory: Path,
    should_continue: Callable[[], bool],
    note: Callable[[str], None],
) -> Sequence[Path]:
    """Analyse the best point of all starts, unless that was done; returns the files.

    Raises:
        Stopped: the user stopped the analysis.
    """
    from noahpy.calibration.analysis_files import (
        FORMAT,
        is_complete,
        remove_analysis,
        write_analysis,
    )

    settings = problem.config.analysis
    if settings is None:
        remove_analysis(directory)
        return []
    point = best.unknowns[best.place].double()
    text = f"{identity(config, problem)} {FORMAT} {settings.model_dump_json()} {point.tolist()}"
    key = hashlib.sha256(text.encode()).hexdigest()
    if is_complete(directory, key):
        return []
    remove_analysis(directory)
    predictions = Predictions(problem, directory / PREDICTIONS, should_continue)
    try:
        analysis = analyse(predictions, best.starts[best.place], point, settings, note)
    except RunError as error:
        # the results of the search are valid without the analysis
        note(f"the best point is not analysed: {error}")
        return []
    for warning in analysis.warnings:
        note(warning)
    files = write_analysis(analysis, problem, directory, key)
    predictions.remove_files()
    return files
