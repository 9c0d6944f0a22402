"""Folders in which a search keeps its record, and from which it goes on."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from noahpy.errors import ConfigError

CONFIGURATION: Final = "configuration.yaml"
"""The configuration of a search among its results."""
RESULTS: Final = (
    CONFIGURATION, "journal.jsonl", "parameters.csv", "starts.csv", "scores.csv", "history.csv",
    "best_run.yaml", "series.nc", "guardrails.csv", "closure.csv", "identifiability.json",
    "uncertainty.csv", "sensitivity.csv", "profiles.csv", "ensemble.nc", "report.html",
    "training.pt", "losses.csv", "parameters_in_time.csv", "learned_run.yaml", "network.pt",
)  # fmt: skip
"""Names of all files that searches leave."""


def record_in(directory: Path, name: str, *, resume: bool, of: str) -> Path:
    """The record of a search in its folder.

    Args:
        directory: for the results.
        name: of the record.
        resume: whether to go on with the record that is there; else there must be none.
        of: what is recorded, such as a calibration.

    Raises:
        ConfigError: the record is there and should not be, or the other way round.
    """
    path = directory / name
    if path.exists() and not resume:
        raise ConfigError(f"{directory} holds a {of} already; resume it, or name another directory")
    if resume and not path.exists():
        raise ConfigError(f"{directory} holds no {of} to resume: {path} is not there")
    return path
