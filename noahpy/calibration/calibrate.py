"""A calibration from its configuration to its results."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from noahpy.calibration.analysis import analyse
from noahpy.calibration.guardrails import closure_rows, guardrails, watched_rows
from noahpy.calibration.history import Best, History, Progress
from noahpy.calibration.journal import Journal
from noahpy.calibration.optimizers import remarks, require_library, search
from noahpy.calibration.predictions import Predictions, Stopped
from noahpy.calibration.problem import Evaluation, Problem
from noahpy.config import Config, to_yaml, user_form
from noahpy.config.output import OutputConfig
from noahpy.config.schema import ComponentConfig
from noahpy.errors import RunError
from noahpy.files.result_folder import record_in
from noahpy.files.whole_files import table, write_text

JOURNAL: Final = "journal.jsonl"
"""Name of the record of the search in the folder of results."""

PREDICTIONS: Final = "analysis.partial"
"""Name of the folder for the runs of an analysis, until it is complete."""


def identity(config: Config, problem: Problem) -> str:
    """What tells a calibration from others that a record may be of.

    The runs that it may spend, what runs it, what is asked of its result and where that goes do not
    belong to it.
    """
    calibration = config.calibration
    assert calibration is not None
    optimizer = calibration.optimizer.model_copy(update={"runs": 1})
    changes = {"optimizer": optimizer, "directory": Path(), "analysis": None}
    same = config.model_copy(
        update={
            "calibration": calibration.model_copy(update=changes),
            "compute": config.compute.model_copy(update={"threads": 1, "engine": "auto"}),
            "output": OutputConfig(),
            "component": ComponentConfig(),
            "learning": None,
        }
    )
    digest = hashlib.sha256((to_yaml(user_form(same)) + problem.digest()).encode())
    for process in config.named_code().values():
        for file in process.files:
            digest.update(file.read_bytes())
    return digest.hexdigest()


def run_search(
    problem: Problem, journal: Journal, goes_on: Callable[[Progress], bool] = lambda _: True
) -> tuple[History, bool]:
    """Search until the method ends, the runs are spent, or someone says stop.

    Args:
        problem: of the calibration.
        journal: record of the search; what stands there already is not run again.
        goes_on: called after every evaluation with how far the search is.

    Returns:
        What was seen, and whether the search came to its end.
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
            asking = list(set(points.start))
            if (history.runs[asking] >= config.optimizer.runs).all():
                return history, True
            found = journal.recall(number, points)
            if found is None:
                found = problem.evaluate(
                    points.unknowns, gradient=points.gradient, validation=points.validation
                )
                journal.append(points, found)
            number += 1
            history.add(points, found)
            if not goes_on(history.progress()) and number >= len(journal):
                return history, False
    finally:
        method.close()


class Outcome(NamedTuple):
    """What became of a calibration."""

    history: History
    files: Sequence[Path]
    """What was written."""
    best: Best | None = None
    """What was found; None if the search is not complete."""


def calibrate(
    config: Config,
    directory: Path,
    *,
    resume: bool = False,
    goes_on: Callable[[Progress], bool] = lambda _: True,
    note: Callable[[str], None] = lambda _: None,
) -> Outcome:
    """Search for parameters, and write what was found.

    Args:
        config: with a section ``calibration``.
        directory: for the results; made if it is not there.
        resume: whether to go on with the search that the directory holds.
        goes_on: called after every evaluation; False stops the search, which can be resumed.
        note: called with what a user should know.

    Raises:
        ConfigError: what is asked for is not possible.
        ForcingError: the forcing cannot be used.
        ObservationError: observations cannot be used.
        RunError: all runs of a start failed.
    """
    from noahpy.calibration.results import write_results

    path = record_in(directory, JOURNAL, resume=resume, of="calibration")
    problem = Problem(config, note)
    require_library(problem.config)
    for text in [*problem.notes, *remarks(problem.config, problem.space.size)]:
        note(text)
    directory.mkdir(parents=True, exist_ok=True)
    journal = Journal(path, identity(config, problem))
    if resume:
        note(f"{path} holds {len(journal)} evaluations, which are not run again")
    history, is_complete = run_search(problem, journal, goes_on)
    if not is_complete:
        return Outcome(history, [path])
    failed = [k + 1 for k, unknowns in enumerate(history.best_unknowns) if unknowns is None]
    if len(failed) == len(history.best_unknowns):
        raise RunError("every run of every start failed: no state stayed finite")
    if failed:
        note(f"every run of start {', '.join(map(str, failed))} failed; it has no results")
    best = Best.of(history, problem)
    files = [path, *write_results(config, problem, history, best, directory)]
    found = guardrails(problem, best.unknowns[best.place])
    for warning in found.warnings:
        note(warning)
    files.append(write_text(directory / "guardrails.csv", table(watched_rows(found))))
    files.append(write_text(directory / "closure.csv", table(closure_rows(found))))
    try:
        files += _analysed(
            config, problem, best, directory, lambda: goes_on(history.progress()), note
        )
    except Stopped:
        return Outcome(history, files)
    return Outcome(history, files, best)


def _analysed(
    config: Config,
    problem: Problem,
    best: Best,
    directory: Path,
    goes_on: Callable[[], bool],
    note: Callable[[str], None],
) -> Sequence[Path]:
    """Analyse the best point of all starts, unless that was done; returns what was written.

    Raises:
        Stopped: someone said stop.
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
    asked = f"{FORMAT} {settings.model_dump_json()} {point.tolist()}"
    text = f"{identity(config, problem)} {asked}"
    key = hashlib.sha256(text.encode()).hexdigest()
    if is_complete(directory, key):
        return []
    remove_analysis(directory)
    predictions = Predictions(problem, directory / PREDICTIONS, goes_on)
    try:
        analysis = analyse(predictions, best.starts[best.place], point, settings, note)
    except RunError as error:
        # the results of the search stand without it
        note(f"the best point is not analysed: {error}")
        return []
    for warning in analysis.warnings:
        note(warning)
    files = write_analysis(analysis, problem, directory, key)
    predictions.forget()
    return files
