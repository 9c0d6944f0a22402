"""Folders in which a search keeps its record, from which it can be resumed."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from noahpy.errors import ConfigError

CONFIGURATION: Final = "configuration.yaml"
"""Name of the configuration among the results of a search."""
RESULTS: Final = (
    CONFIGURATION, "journal.jsonl", "parameters.csv", "starts.csv", "scores.csv", "history.csv",
    "best_run.yaml", "series.nc", "guardrails.csv", "closure.csv", "identifiability.json",
    "uncertainty.csv", "sensitivity.csv", "profiles.csv", "ensemble.nc", "report.html",
    "training.pt", "losses.csv", "parameters_in_time.csv", "learned_run.yaml", "network.pt",
    "controls.csv", "windows.csv", "innovations.csv", "iterations.csv", "screened.csv",
    "assimilated.nc", "end.restart", "failures.csv",
)  # fmt: skip
"""Names of all files that searches write."""


def record_in(directory: Path, name: str, *, resume: bool, of: str) -> Path:
    """Path of the record of a search in its folder.

    Args:
        directory: folder of the results.
        name: name of the record.
        resume: whether the search continues an existing record; else there must be none.
        of: kind of search for messages, such as calibration.

    Raises:
        ConfigError: an existing record of a new search, or a missing one of a resumed search.
    """
    path = directory / name
    if path.exists() and not resume:
        what = f"{'an' if of[0] in 'aeiou' else 'a'} {of}"
        raise ConfigError(f"{directory} holds {what} already; resume it, or name another directory")
    if resume and not path.exists():
        raise ConfigError(f"{directory} holds no {of} to resume: {path} is not there")
    return path
