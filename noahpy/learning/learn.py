"""Parameter learning from its configuration to its results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from noahpy.config import Config
from noahpy.files.result_folder import record_in
from noahpy.learning.results import write_results
from noahpy.learning.task import Task
from noahpy.learning.training import EpochLosses
from noahpy.learning.transfer import Transfer, scored

CHECKPOINT: Final = "training.pt"
"""Name of the checkpoint in the folder of results."""


class Outcome(NamedTuple):
    """What became of a training."""

    history: Sequence[EpochLosses]
    files: Sequence[Path]
    """What was written."""
    transfer: Transfer | None = None
    """Scores; None if the training is not complete."""


def learn(
    config: Config,
    directory: Path,
    *,
    resume: bool = False,
    goes_on: Callable[[EpochLosses], bool] = lambda _: True,
) -> Outcome:
    """Train networks that give parameters, and write what was found.

    Args:
        config: with a section ``learning``.
        directory: for the results; made if it is not there.
        resume: whether to go on with the training that the directory holds.
        goes_on: called after every epoch; False stops the training, which can be resumed.

    Raises:
        ConfigError: what is asked for is not possible.
        ForcingError: the forcing cannot be used.
        ObservationError: observations cannot be used.
        RunError: the run that makes the observations of a twin failed.
    """
    path = record_in(directory, CHECKPOINT, resume=resume, of="training")
    task = Task.of(config)
    directory.mkdir(parents=True, exist_ok=True)
    history = task.training.run(path, resume=resume, goes_on=goes_on)
    settings = task.training.settings
    files = [path]
    if len(history) < settings.epochs:
        return Outcome(history, files)
    transfer = scored(task.training, task.folds, task.test_period)
    files += write_results(config, task, transfer, directory)
    return Outcome(history, files, transfer)
