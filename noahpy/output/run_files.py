"""The files of a run: output during the run, and states from which it can be continued."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple

import torch

from noahpy import __version__
from noahpy.catalog.arrays import FloatArray
from noahpy.config import Config, to_yaml, user_form
from noahpy.config.forcing import ForcingConfig
from noahpy.config.scenario import described
from noahpy.errors import ConfigError, SnapshotError
from noahpy.files.named_paths import restart_beside
from noahpy.model.state import State, is_finite
from noahpy.model.steps import History, step_packing
from noahpy.output import OutputFile, RunDescription
from noahpy.output.existing_file import Progress
from noahpy.output.memory_file import MemoryFile
from noahpy.output.permafrost import PermafrostRecorder, PermafrostSummary
from noahpy.simulation.drawn_members import member_names
from noahpy.simulation.restart_file import read_restart, write_restart
from noahpy.simulation.simulation import TIME_TOLERANCE, Simulation
from noahpy.simulation.snapshot import Snapshot

if TYPE_CHECKING:
    import xarray as xr


def require_own_forcing(config: Config) -> None:
    """Refuse a configuration that only a coupler can run.

    Raises:
        ConfigError: quantities of the forcing have no source, or come from a coupler.
    """
    coupled = sorted(config.columns[0].forcing.coupled)
    if coupled:
        raise ConfigError(
            f"forcing leaves {', '.join(coupled)} to a coupler; drive the configuration through "
            f"bmi_noahpy.NoahPy, or name a source, one of {', '.join(ForcingConfig.SOURCES)}"
        )


def scenarios_of(config: Config) -> str:
    """What the scenarios of the forcing are, in a line; empty for none."""
    found: dict[str, list[str]] = {}
    for column in config.columns:
        scenario = column.forcing.scenario
        text = "none" if scenario is None else described(scenario)
        found.setdefault(text, []).append(column.name)
    if len(found) == 1:
        (text,) = found
        return "" if text == "none" else text
    return " | ".join(f"{', '.join(names)}: {text}" for text, names in found.items())


class Continuation(NamedTuple):
    """State from which a run continues."""

    state: State
    first_step: int
    notes: tuple[str, ...]
    """Notes for the user on the file."""
    progress: Progress
    """Progress of the output file; empty if unknown."""
    lost: tuple[int, ...] = ()
    """Columns of members of an ensemble that were lost before; their state means nothing."""


def continued_from(
    simulation: Simulation, path: Path, *, allow_foreign: bool = False
) -> Continuation:
    """The state in a restart file of this run, and the number of the step that follows it.

    Args:
        simulation: simulation that continues.
        path: restart file.
        allow_foreign: whether a state of another site or of other schemes is used too.

    Raises:
        ConfigError: the file is of another run, holds an impossible state, or cannot be read.
    """
    clock = simulation.clock
    try:
        saved = read_restart(path)
        saved, lost = _without_lost_members(saved, simulation)
        notes = simulation.check_snapshot(saved, allow_foreign=allow_foreign)
    except SnapshotError as error:
        where = "" if str(path) in str(error) else f"{path}: "
        raise ConfigError(f"restart: {where}{error}") from error
    step = round(saved.elapsed / clock.step)
    if abs(step * clock.step - saved.elapsed) > TIME_TOLERANCE:
        raise ConfigError(
            f"restart: {path}: was saved {saved.elapsed!r} s after the start, between two steps of "
            f"{clock.step:g} s; only the component that saved it can continue from there"
        )
    if saved.component:
        notes += ("is of a component: inputs and parameters set there are not used",)
    like = simulation.model.parameters.site.layer_thickness
    state = State(*(value.to(like.device, like.dtype) for value in saved.state))
    notes = tuple(f"{path} {note}" for note in notes)
    return Continuation(state, step, notes, saved.output, lost)


def _without_lost_members(
    saved: Snapshot, simulation: Simulation
) -> tuple[Snapshot, tuple[int, ...]]:
    """A saved state with the initial one where members of an ensemble were lost, and where."""
    first = simulation.initial_state
    if simulation.members is None or saved.state.skin_temperature.shape != (
        first.skin_temperature.shape
    ):
        return saved, ()
    lost = ~is_finite(saved.state)
    if not bool(lost.any()):
        return saved, ()
    state = State(
        *(
            torch.where(lost, own.to(value), value)
            for own, value in zip(first, saved.state, strict=True)
        )
    )
    return replace(saved, state=state), tuple(torch.nonzero(lost)[:, 0].tolist())


class RunFiles:
    """The files of a run: output during the run, and the state at its end.

    It is a context manager.

    Args:
        config: configuration of the run.
        simulation: simulation built from it.
        output: output file instead of the configuration's; if both are None, there is none.
        restart: file for the state at the end; an interrupted run with an output file always saves
            its state, by default beside the output file.
        checkpoint_every: model time between saved states, s; each replaces the last.
        progress: progress of the output file in the state from which the run continues, see
            `noahpy.output.OutputFile`.
        title: title of the output file.
        command: command line or call that started the run.
        in_memory: whether the output is kept in memory, and none is written; see `dataset`.
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
        in_memory: bool = False,
    ) -> None:
        path = config.output.file if output is None else output
        if in_memory:
            path = None
        self.kept: list[str] = []
        """Lines on the files that are kept; complete after the context."""
        self._simulation, self._clock = simulation, simulation.clock
        self._restart = restart
        """File for the state at the end."""
        self._checkpoint = restart
        if restart is None and path is not None:
            self._checkpoint = restart_beside(path)
        self._checkpoint_every = checkpoint_every
        self._last: FloatArray | None = None
        """Rows of the state after the last step, if a file may be written for it."""
        self._end = 0.0
        self._is_interrupted = False
        self._lost: list[int] = []
        self._progress: Progress = {}
        if checkpoint_every is not None and self._checkpoint is None:
            raise ConfigError("checkpoints need an output file, or a file for the state at the end")
        names = [column.name for column in config.columns]
        self._file: OutputFile | None = None
        self._recorder: OutputFile | PermafrostRecorder | None = None
        if path is not None or in_memory:
            description = RunDescription(
                title=title,
                column_names=names,
                latitude=[column.site.latitude for column in config.columns],
                longitude=[column.site.longitude for column in config.columns],
                layer_thickness=simulation.layer_thickness,
                snow_layers=simulation.model.layers.snow,
                start=self._clock.start,
                step=self._clock.step,
                duration=self._clock.duration,
                configuration=to_yaml(user_form(config)),
                command=command,
                version=__version__,
                members=simulation.members,
                scenario=scenarios_of(config),
            )
            self._recorder = self._file = (
                MemoryFile(description, config.output)
                if path is None
                else OutputFile(path, description, config.output, progress)
            )
        elif config.output.permafrost_summary:
            self._recorder = PermafrostRecorder(
                self._clock.start,
                simulation.layer_thickness,
                member_names(names, simulation.members),
            )

    def __enter__(self) -> RunFiles:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        end = f"at {self._clock.date(self._end)} UTC"
        if self._file is not None:
            is_complete = kind is None and not self._is_interrupted
            if is_complete and self._restart is not None:
                with self._file:
                    self._progress = self._file.save_point()
            else:
                self._file.__exit__(kind, error, trace)
            if self._file.has_failed:
                kept = "keeps what could be written"
            else:
                kept = f"{'is complete' if is_complete else 'ends'} {end}"
            self.kept.append(f"{self._file.path} {kept}")
        elif isinstance(self._recorder, PermafrostRecorder):
            self._recorder.close()
        if kind is None and self._restart is not None and self._last is not None:
            self._save(self._restart)
            self.kept.append(f"{self._restart} holds the state {end}")

    @property
    def quantities(self) -> tuple[str, ...]:
        """Names of the quantities that are recorded, each once."""
        own = () if self._recorder is None else self._recorder.quantities
        of_state = () if self._checkpoint is None else State._fields
        return tuple(dict.fromkeys((*own, *of_state)))

    def describe(self, name: str, text: str) -> None:
        """Add a global attribute to the output file, if there is one."""
        if self._file is not None:
            self._file.describe(name, text)

    def record(self, history: History) -> None:
        """Add the steps that follow those before."""
        done = 0
        for last in self._checkpoints(history.edges):
            self._record(history.part(done, last))
            if self._file is not None:
                # a saved state must never be ahead of the output file on the disk
                self._progress = self._file.save_point()
            assert self._checkpoint is not None
            self._save(self._checkpoint)
            done = last
        if done < len(history):
            self._record(history.part(done, len(history)))

    def _checkpoints(self, edges: Sequence[float]) -> Iterator[int]:
        """Numbers of steps after each of which the state is saved."""
        every = self._checkpoint_every
        if every is not None:
            for number, (begin, end) in enumerate(pairwise(edges), start=1):
                if end // every > begin // every:
                    yield number

    def _record(self, history: History) -> None:
        """Add steps up to a checkpoint."""
        if self._recorder is not None:
            self._recorder.record(history)
        if self._checkpoint is not None:
            self._last = history.rows(State._fields)[-1].copy()
        self._end = history.edges[-1]

    def lose(self, columns: Sequence[int], elapsed: float) -> None:
        """Leave columns out from now on whose state is lost; see `OutputFile.lose`."""
        self._lost += [column for column in columns if column not in self._lost]
        if self._file is not None:
            self._file.lose(columns, elapsed)

    def interrupt(self) -> None:
        """Close the output file before the end of the run, and save the state."""
        self._is_interrupted = True
        if self._file is not None:
            self._progress = self._file.save_point()
            self._file.interrupt()
            self._restart = self._checkpoint

    def permafrost(self) -> PermafrostSummary | None:
        """Permafrost summary of the years that have ended; None if it is switched off."""
        if isinstance(self._recorder, PermafrostRecorder):
            return self._recorder.summary()
        return None if self._file is None else self._file.permafrost_summary()

    def dataset(self) -> xr.Dataset:
        """The output that was kept in memory; only after the context.

        Raises:
            ValueError: the output is a file, or is not complete.
        """
        if not isinstance(self._file, MemoryFile):
            raise ValueError("the output of this run is not in memory")  # noqa: TRY004
        return self._file.dataset()

    def _save(self, path: Path) -> None:
        """Save the state after the last step."""
        like = self._simulation.model.parameters.site.layer_thickness
        rows = torch.from_numpy(self._last).to(like)
        if self._lost:
            rows = rows.clone()
            rows[:, self._lost] = torch.nan
        state = step_packing(self._simulation.model.layers).state(rows)
        snapshot = self._simulation.snapshot(state, self._end)
        write_restart(replace(snapshot, output=self._progress), path)
