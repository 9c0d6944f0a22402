"""The output file of a run, written during the run.

The format is netCDF classic with 64-bit offsets: after a synchronisation all records can be read,
even if the process is killed later. A run that continues from a saved state continues in its file:
records after that state are dropped and written again.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import calendar_year
from noahpy.config.intervals import TIME_TOLERANCE, Interval
from noahpy.config.output import OutputConfig
from noahpy.errors import ConfigError, OutputError
from noahpy.files.locks import Lock
from noahpy.files.named_paths import NamedPath, require_file
from noahpy.files.whole_files import reported_for, sync_file
from noahpy.model.steps import History
from noahpy.output.description import RunDescription
from noahpy.output.existing_file import (
    Progress,
    is_of_run,
    mark,
    require_new,
    require_same_settings,
    truncate,
)
from noahpy.output.interval_values import IntervalValues
from noahpy.output.layout import (
    RUN_ID,
    FileLayout,
    RunStatus,
    flag_attributes,
    global_attributes,
)
from noahpy.output.lost_columns import LostColumns
from noahpy.output.member_variables import MemberVariables
from noahpy.output.permafrost import PermafrostRecorder, PermafrostSummary
from noahpy.output.records import Records
from noahpy.output.summary import SummaryVariables, summary_from_file

SYNC_SECONDS: Final = 2.0
"""Wall time after which records are written, s."""
FORMAT: Final = "NETCDF3_64BIT_OFFSET"
"""Format of the files, as netCDF4 calls it."""
_LOST: Final = "lost"
_VALUES: Final = "values/"
_PERMAFROST: Final = "permafrost/"


def _never_close(dataset: netCDF4.Dataset) -> None:
    """Keep a file open until the process ends.

    Closing a file that could not be written, also by deleting its object, causes a segmentation
    fault.
    """
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(dataset))


class OutputFile:
    """A CF netCDF file that grows during the run.

    It is a context manager. At a normal exit the file is complete. At an exception the incomplete
    interval is written, and the status of the file is `RunStatus.INTERRUPTED`.

    Args:
        path: file to write.
        description: description of the run.
        config: variables, intervals and format.
        progress: result of `save_point`. If the file belongs to that run it is continued from
            there; else it is a new file.

    Raises:
        OutputError: the file exists and may not be replaced, is being written by another run, or
            cannot be written.
        ConfigError: the interval is shorter than a step, or the file to continue was begun with
            other settings.
    """

    def __init__(
        self,
        path: str | Path,
        description: RunDescription,
        config: OutputConfig,
        progress: Progress | None = None,
    ) -> None:
        self.path = Path(path)
        self._start = description.start
        self._interval = Interval.parse(config.interval)
        if 0.0 < self._interval.seconds < description.step - TIME_TOLERANCE:
            raise ConfigError(
                f"output.interval: {config.interval} is shorter than a step of "
                f"{description.step:g} s; `step` writes every step"
            )
        self._recorder = (
            PermafrostRecorder(
                description.start, description.layer_thickness, description.all_names
            )
            if config.permafrost_summary
            else None
        )
        self._values = IntervalValues(
            config.selected_variables(has_snow_layers=description.snow_layers > 0)
        )
        self._lost = LostColumns()
        self._begin, self._end = 0.0, 0.0
        self._edge: float | None = None
        self._is_adding = False
        self._is_closed = False
        self.has_failed = False
        """Whether it could not be written."""
        self._years_written = 0
        self._synced_at = time.monotonic()
        self._dataset: netCDF4.Dataset
        if not (progress and self.path.exists() and is_of_run(self.path, progress)):
            progress = None
        self.is_continued = progress is not None
        """Whether the file is that of an earlier part of the run."""
        written = 0
        if progress is not None:
            require_same_settings(self.path, description)
            written = int(progress["records"][0])
        self._lock: Lock | None = None
        self._dataset = self._opened(written, overwrite=config.overwrite)
        try:
            with self._writing():
                if progress is None:
                    self._dataset.setncatts(global_attributes(description, config))
                self._run_id = str(self._dataset.getncattr(RUN_ID))
                self._define(description, config, written)
                if progress is not None:
                    self._resume(progress)
                elif self._summary is not None:
                    self._summary.initialize()
                self._dataset.sync()
        except BaseException:
            self._close()
            if progress is None:
                self._discard()
            raise

    def describe(self, name: str, text: str) -> None:
        """Add a global attribute on how the run came about."""
        with self._writing():
            self._dataset.setncattr(name, text)

    def _opened(self, written: int, *, overwrite: bool) -> netCDF4.Dataset:
        if not self.is_continued:
            if not overwrite:
                require_new(self.path)
            require_file(NamedPath("the output", self.path))
        with reported_for(self.path, "written"):
            self._lock = Lock(self.path)
            if self.is_continued:
                truncate(self.path, written)
                return netCDF4.Dataset(self.path, "a")
            try:
                return netCDF4.Dataset(self.path, "w", format=FORMAT)
            except OSError:
                if self.path.exists() and not self.path.stat().st_size:
                    self._discard()
                raise

    def _discard(self) -> None:
        """Remove a file that could not be begun."""
        self.path.unlink(missing_ok=True)

    def _resume(self, progress: Progress) -> None:
        """Continue the incomplete interval and year."""
        self._begin, self._end, edge = progress["span"].tolist()
        self._edge = None if np.isnan(edge) else edge
        self._values.resume(_below(_VALUES, progress))
        if _LOST in progress:
            self._lost.resume(progress[_LOST])
        if self._recorder is not None and self._summary is not None:
            self._recorder.resume(_below(_PERMAFROST, progress))
            date = self._start.astype("datetime64[s]") + np.timedelta64(round(self._end), "s")
            self._summary.empty_from(calendar_year(date))

    def _define(self, description: RunDescription, config: OutputConfig, written: int = 0) -> None:
        """Define all variables, or find them in a continued file."""
        dataset = self._dataset
        dataset.set_auto_maskandscale(False)
        dataset.set_auto_chartostring(False)
        datatype = "f8" if config.precision == "float64" else "f4"
        layout = FileLayout(dataset, description)
        layout.add_coordinates()
        self._status = layout.add_variable(
            "run_status",
            "i1",
            (),
            {"long_name": "what became of the run", **flag_attributes(RunStatus)},
        )
        self._status[...] = np.int8(RunStatus.RUNNING)
        members = None
        if description.members is not None:
            members = MemberVariables(layout, description.members)
        self._summary = None
        if self._recorder is not None:
            self._summary = SummaryVariables(layout, description.years, datatype, members)
        self._records = Records(
            [
                [layout.add_output_variable(v, datatype, description.step) for v in group.variables]
                for group in self._values.groups
            ],
            (dataset["time"], dataset["time_bounds"]),
            written,
            members,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self._finish(RunStatus.COMPLETE)
        else:
            # the error that ended the run is reported instead
            with suppress(OutputError):
                self._finish(RunStatus.INTERRUPTED)

    @property
    def quantities(self) -> tuple[str, ...]:
        """Names of the quantities that are recorded, each once."""
        own = chain.from_iterable(group.quantities for group in self._values.groups)
        of_summary = () if self._recorder is None else self._recorder.quantities
        return tuple(dict.fromkeys((*own, *of_summary)))

    def record(self, history: History) -> None:
        """Add steps; each belongs to the interval in which it begins.

        Args:
            history: steps that follow those before.

        Raises:
            OutputError: the file cannot be written.
            ValueError: the steps do not follow those before, or the file is closed.
        """
        if self._is_closed:
            raise ValueError(f"{self.path} is closed")
        edges, count = history.edges, len(history)
        is_first = self._edge is None and self._end == 0.0
        if not is_first and abs(edges[0] - self._end) > TIME_TOLERANCE:
            raise ValueError(f"a step from {edges[0]:g} s does not follow {self._end:g} s")
        first = 0
        while first < count:
            # an interval with incompletely added steps is not written
            self._is_adding = True
            if self._edge is None:
                self._begin = edges[first]
                self._edge = self._interval.edge_after(self._start, self._begin)
            closes = self._edge - TIME_TOLERANCE
            last = next((k for k in range(first + 1, count) if edges[k] >= closes), count)
            part = history.part(first, last)
            self._values.add(part)
            if self._recorder is not None:
                self._recorder.record(part)
            first, self._end = last, edges[last]
            self._is_adding = False
            if self._end >= closes:
                self._close_interval()
            if self._records.is_full or time.monotonic() - self._synced_at >= SYNC_SECONDS:
                self._write()

    def lose(self, columns: Sequence[int], elapsed: float) -> None:
        """Leave values of columns out from now on, whose state is lost.

        Args:
            columns: numbers of the columns.
            elapsed: model time of the loss, s.
        """
        date = self._start.astype("datetime64[s]") + np.timedelta64(round(elapsed), "s")
        self._lost.add(columns, calendar_year(date))

    def interrupt(self) -> None:
        """Write the incomplete interval, and close the file as interrupted.

        Raises:
            OutputError: the file cannot be written.
        """
        self._finish(RunStatus.INTERRUPTED)

    def save_point(self) -> Progress:
        """Write all complete records to the disk; returns the arrays to continue from here.

        Raises:
            OutputError: the file cannot be written.
            ValueError: the file is closed.
        """
        if self._is_closed:
            raise ValueError(f"{self.path} is closed")
        self._write()
        with self._writing():
            sync_file(self.path)
        edge = np.nan if self._edge is None else self._edge
        parts = [(_VALUES, self._values.progress())]
        if self._recorder is not None:
            parts.append((_PERMAFROST, self._recorder.progress()))
        return {
            "run": np.frombuffer(self._run_id.encode(), dtype=np.uint8),
            "records": np.array([self._records.written]),
            "span": np.array([self._begin, self._end, edge]),
            _LOST: self._lost.progress(),
            **{prefix + name: array for prefix, part in parts for name, array in part.items()},
        }

    def permafrost_summary(self) -> PermafrostSummary | None:
        """Summary of the years that have ended; None if it is switched off."""
        if self._recorder is None:
            return None
        # only the file has the years before the run was continued
        is_in_file = self.is_continued and self._is_closed and not self.has_failed
        if is_in_file:
            return summary_from_file(self.path)
        return self._lost.without_in_summary(self._recorder.summary())

    def _close_interval(self) -> None:
        # first, so that an interval that fails below is left out instead of closed twice
        self._edge = None
        values = [self._lost.without(v) for v in self._values.close(self._end - self._begin)]
        self._records.add(self._begin, self._end, values)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            with reported_for(self.path, "written"):
                yield
        except OutputError:
            self.has_failed = True
            raise

    def _write(self) -> None:
        """Write the records in memory and synchronise the file, so that they can be read."""
        with self._writing():
            if self._recorder is not None and self._summary is not None:
                new_years = self._recorder.years[self._years_written :]
                for year in new_years:
                    self._summary.write(self._lost.without_in_year(year))
                if new_years:
                    self._summary.write_permafrost(self._lost.without(self._recorder.permafrost))
                self._years_written += len(new_years)
            self._records.write()
            self._dataset.sync()
        self._synced_at = time.monotonic()

    def _finish(self, status: RunStatus) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        try:
            if not self.has_failed:
                self._write_rest()
                with self._writing():
                    self._status[...] = np.int8(status)
                    self._dataset.sync()
        finally:
            self._close()
            if self.has_failed:
                with suppress(OutputError):
                    mark(self.path, RunStatus.INTERRUPTED)

    def _write_rest(self) -> None:
        if self._edge is not None and not self._is_adding:
            if self._records.is_full:
                self._write()
            self._close_interval()
        if self._recorder is not None:
            self._recorder.close()
        self._write()

    def _close(self) -> None:
        try:
            if not self.has_failed:
                with self._writing():
                    self._close_dataset()
        finally:
            if self.has_failed:
                _never_close(self._dataset)
            if self._lock is not None:
                self._lock.release()

    def _close_dataset(self) -> None:
        """Close a file without errors."""
        self._dataset.close()


def _below(prefix: str, progress: Progress) -> dict[str, NDArray[Any]]:
    """Arrays of a progress with a prefix, by the rest of their names."""
    return {k.removeprefix(prefix): v for k, v in progress.items() if k.startswith(prefix)}
