"""An assimilation from its configuration to its results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from noahpy.assimilation.problem import Problem
from noahpy.assimilation.records import KIND, Entry, Progress, Stopped
from noahpy.assimilation.windows import Cycled, cycled
from noahpy.calibration.identity import search_identity
from noahpy.config import Config
from noahpy.files.line_journal import LineJournal
from noahpy.files.result_folder import record_in

JOURNAL: Final = "journal.jsonl"
"""Name of the journal in the folder of results."""


class AssimilationResult(NamedTuple):
    """Result of an assimilation."""

    files: Sequence[Path]
    """Files that were written."""
    problem: Problem
    windows: Sequence[Cycled] | None = None
    """All windows; None if the assimilation is not complete."""


def identity(config: Config, problem: Problem) -> dict[str, str]:
    """What an assimilation depends on, by which its journal is known, as short texts by key.

    The engine, bands and the output are not part of it.
    """
    section = config.assimilation
    assert section is not None
    changes = {"directory": Path(), "members": 2, "level": 0.5}
    search = {"assimilation": section.model_copy(update=changes)}
    return search_identity(config, search, problem.data())


def assimilate(
    config: Config,
    directory: str | Path,
    *,
    resume: bool = False,
    should_continue: Callable[[Progress], bool] = lambda _: True,
    note: Callable[[str], None] = lambda _: None,
) -> AssimilationResult:
    """Assimilate observations, and write the results.

    Args:
        config: configuration with a section ``assimilation``.
        directory: folder of the results; created if it does not exist.
        resume: whether to continue what is in the directory.
        should_continue: called after every iteration; False stops.
        note: called with messages for the user.

    Raises:
        ConfigError: the configuration cannot be used.
        ForcingError: the forcing cannot be used.
        ObservationError: observations cannot be used.
        RunError: the run of a first guess or of a member fails.
    """
    from noahpy.assimilation.results import write_results

    directory = Path(directory)
    path = record_in(directory, JOURNAL, resume=resume, of="assimilation")
    problem = Problem(config, note)
    for text in problem.simulation.notes:
        note(text)
    directory.mkdir(parents=True, exist_ok=True)
    journal: LineJournal[Entry] = LineJournal(path, identity(config, problem), KIND)
    if resume:
        note(f"{path} holds {len(journal)} iterations, which are not run again")
    try:
        found = cycled(problem, journal, should_continue)
    except Stopped:
        return AssimilationResult([path], problem)
    files = write_results(config, problem, found, directory)
    return AssimilationResult([path, *files] if path.exists() else files, problem, found)
