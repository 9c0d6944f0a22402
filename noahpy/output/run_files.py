"""The files of a run: output as it goes, and states to go on from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, cast

import numpy as np
import torch
from numpy.typing import NDArray

from noahpy import __version__
from noahpy.config import Config, to_yaml, user_form
from noahpy.config.forcing import ForcingConfig
from noahpy.errors import ConfigError, SnapshotError
from noahpy.files.named_paths import restart_beside
from noahpy.files.whole_files import reported_for
from noahpy.model.state import State
from noahpy.model.steps import History, step_packing
from noahpy.output import OutputFile, RunDescription
from noahpy.output.file import Progress
from noahpy.output.permafrost import PermafrostRecorder, PermafrostSummary
from noahpy.simulation.simulation import TIME_TOLERANCE, Simulation
from noahpy.simulation.snapshot import Snapshot


def require_own_forcing(config: Config) -> None:
    """Refuse a configuration that only a coupler can run.

    Raises:
        ConfigError: forcing has no source, or leaves something to a coupler.
    """
    coupled = sorted(config.columns[0].forcing.coupled)
    if coupled:
        raise ConfigError(
            f"forcing leaves {', '.join(coupled)} to a coupler; drive the configuration through "
            f"bmi_noahpy.NoahPy, or name a source, one of {', '.join(ForcingConfig.SOURCES)}"
        )


class Continuation(NamedTuple):
    """Where a run goes on."""

    state: State
    first_step: int
    notes: tuple[str, ...]
    """What a user should know of the file."""
    progress: Progress
    """Where its output file stood; empty if that is not known."""


def continued_from(
    simulation: Simulation, path: Path, *, allow_foreign: bool = False
) -> Continuation:
    """The state in a restart file of this run, and the number of the step that follows it.

    Args:
        simulation: that goes on.
        path: of the file.
        allow_foreign: whether a state of another place or other schemes is taken all the same.

    Raises:
        ConfigError: the file is of another run, holds what no column can have, or cannot be read.
    """
    clock = simulation.clock
    try:
        saved = Snapshot.load(path)
        notes = simulation.check_snapshot(saved, allow_foreign=allow_foreign)
    except SnapshotError as error:
        where = "" if str(path) in str(error) else f"{path}: "
        raise ConfigError(f"restart: {where}{error}") from error
    step = round(saved.elapsed / clock.step)
    if abs(step * clock.step - saved.elapsed) > TIME_TOLERANCE:
        raise ConfigError(
            f"restart: {path}: was saved {saved.elapsed!r} s after the start, between two steps of "
            f"{clock.step:g} s; only the component that saved it goes on from there"
        )
    if saved.component:
        notes += ("is of a component: inputs and parameters set in it are not taken over",)
    like = simulation.model.parameters.site.layer_thickness
    state = State(*(value.to(like.device, like.dtype) for value in saved.state))
    return Continuation(state, step, tuple(f"{path} {note}" for note in notes), saved.output)


class RunFiles:
    """The files of a run: output as it goes, and the state at its end.

    Used as a context manager. The output file is the one given, or the configuration's, or none.

    Args:
        config: of the run.
        simulation: built from it.
        output: output file, instead of the configuration's.
        restart: file for the state at the end; an interrupted run with an output file saves its
            state beside it in any case.
        checkpoint_every: model time after which the state is saved again and again, into the same
            file, s.
        progress: where the output file stood when the state was saved that the run goes on from;
            the run goes on in it if it is there.
        title: of the output file.
        command: what started the run.
    """

    def __init__(
        self,
        config: Config,
        simulation: Simulation,
        *,
        output: Path | None = None,
        restart: Path | None = None,
        checkpoint_every: float | None = None,
        progress: Progress | None = None,
        title: str = "NoahPy run",
        command: str = "",
    ) -> None:
        path = config.output.file if output is None else output
        self.kept: list[str] = []
        """What is kept, a line a file; complete when the context is left."""
        self._restart = restart
        self._simulation, self._clock = simulation, simulation.clock
        self._thickness = simulation.model.parameters.site.layer_thickness.cpu().numpy()
        self._last: NDArray[np.float64] | None = None
        """Rows of the state after the last of the steps, where a file for it may be wanted."""
        self._end = 0.0
        self._is_interrupted = False
        self._progress: Progress = {}
        names = [column.name for column in config.columns]
        self._file: OutputFile | None = None
        self._recorder: PermafrostRecorder | None = None
        self._checkpoint_every = checkpoint_every
        if checkpoint_every is not None and path is None and restart is None:
            raise ConfigError("checkpoints need an output file, or a file for the state at the end")
        if path is not None:
            description = self._description(config, title, command)
            self._file = OutputFile(path, description, config.output, progress)
        elif config.output.permafrost_summary:
            self._recorder = PermafrostRecorder(self._clock.start, self._thickness, names)

    def _description(self, config: Config, title: str, command: str) -> RunDescription:
        names = [column.name for column in config.columns]
        return RunDescription(
            title=title,
            column_names=names,
            latitude=[column.site.latitude for column in config.columns],
            longitude=[column.site.longitude for column in config.columns],
            layer_thickness=self._thickness,
            start=self._clock.start,
            step=self._clock.step,
            duration=self._clock.duration,
            configuration=to_yaml(user_form(config)),
            command=command,
            version=__version__,
        )

    def __enter__(self) -> RunFiles:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is not None:
            is_whole = kind is None and not self._is_interrupted
            if is_whole:
                with self._file:
                    self._progress = {} if self._restart is None else self._file.save_point()
            else:
                self._file.__exit__(kind, error, trace)
            self._keep(str(self._file.path), "is complete" if is_whole else "ends")
        elif self._recorder is not None:
            self._recorder.close()
        if kind is None and self._restart is not None:
            self._save_state(self._restart)

    @property
    def quantities(self) -> tuple[str, ...]:
        """Names of the quantities that the files are made from, each once."""
        recorder = self._file or self._recorder
        own = () if recorder is None else recorder.quantities
        keeps_state = self._file is not None or self._restart is not None
        return tuple(dict.fromkeys((*own, *(State._fields if keeps_state else ()))))

    def record(self, history: History) -> None:
        """Add the steps that follow those before."""
        done = 0
        for last in self._checkpoints(history.edges):
            self._record(history.part(done, last))
            if self._file is not None:
                # what the state goes on from must never be ahead of what is on the disk
                self._progress = self._file.save_point()
            self._save(self._restart_file())
            done = last
        if done < len(history):
            self._record(history.part(done, len(history)))

    def _checkpoints(self, edges: Sequence[float]) -> Iterator[int]:
        """Numbers of steps of a history after which the state is saved."""
        every = self._checkpoint_every
        if every is not None:
            for number, (begin, end) in enumerate(pairwise(edges), start=1):
                if end // every > begin // every:
                    yield number

    def _record(self, history: History) -> None:
        """Add steps up to a checkpoint."""
        recorder = self._file or self._recorder
        if recorder is not None:
            recorder.record(history)
        if self._file is not None or self._restart is not None:
            self._last = history.rows(State._fields)[-1].copy()
        self._end = history.edges[-1]

    def interrupt(self) -> None:
        """Close the output file before the end of the run, and save the state."""
        self._is_interrupted = True
        if self._file is not None:
            self._progress = self._file.save_point()
            self._file.interrupt()
            self._restart = self._restart_file()

    def permafrost(self) -> PermafrostSummary | None:
        """The permafrost summary of the years that are over, unless it is switched off."""
        if self._file is not None:
            return self._file.permafrost_summary()
        return None if self._recorder is None else self._recorder.summary()

    def _keep(self, name: str, verb: str) -> None:
        self.kept.append(f"{name} {verb} at {self._clock.date(self._end)} UTC")

    def _save_state(self, path: Path) -> None:
        if self._last is None:
            return
        self._save(path)
        self.kept.append(f"{path} holds the state at {self._clock.date(self._end)} UTC")

    def _save(self, path: Path) -> None:
        """Save the state after the last of the steps."""
        like = self._simulation.model.parameters.site.layer_thickness
        rows = torch.from_numpy(self._last).to(like)
        state = step_packing(self._simulation.model.layer_count).state(rows)
        snapshot = self._simulation.snapshot(state, self._end)
        with reported_for(path, "written"):
            replace(snapshot, output=self._progress).save(path)

    def _restart_file(self) -> Path:
        """The file for states: the one given, or one beside the output."""
        if self._restart is not None or self._file is None:
            return cast(Path, self._restart)
        return restart_beside(self._file.path)
