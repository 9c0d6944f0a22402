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


class LearningResult(NamedTuple):
    """Result of parameter learning."""

    history: Sequence[EpochLosses]
    files: Sequence[Path]
    """Files that were written."""
    transfer: Transfer | None = None
    """Scores; None if the training is not complete."""


def learn(
    config: Config,
    directory: str | Path,
    *,
    resume: bool = False,
    should_continue: Callable[[EpochLosses], bool] = lambda _: True,
) -> LearningResult:
    """Train networks that give parameters, and write the results.

    Args:
        config: configuration with a section ``learning``.
        directory: folder of the results; created if it does not exist.
        resume: whether to continue the training in the directory.
        should_continue: called after every epoch; False stops the training, which can be resumed.

    Raises:
        ConfigError: the configuration cannot be used.
        ForcingError: the forcing cannot be used.
        ObservationError: observations cannot be used.
        RunError: the run behind a twin failed.
    """
    directory = Path(directory)
    path = record_in(directory, CHECKPOINT, resume=resume, of="training")
    task = Task.of(config)
    directory.mkdir(parents=True, exist_ok=True)
    history = task.training.run(path, resume=resume, should_continue=should_continue)
    settings = task.training.settings
    files = [path]
    if len(history) < settings.epochs:
        return LearningResult(history, files)
    transfer = scored(task.training, task.folds, task.test_period)
    files += write_results(config, task, transfer, directory)
    return LearningResult(history, files, transfer)
