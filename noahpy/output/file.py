"""The output file of a run, written as the run goes.

The format is netCDF classic with 64-bit offsets: after a synchronisation every record so far can be
read, whatever happens to the process afterwards.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.config.fields import ConfigError
from noahpy.config.output import OutputConfig
from noahpy.output.description import RunDescription
from noahpy.output.errors import OutputError, reported_for
from noahpy.output.interval_values import IntervalValues
from noahpy.output.intervals import TIME_TOLERANCE, Interval
from noahpy.output.layout import (
    Layout,
    RunStatus,
    as_stored,
    flag_attributes,
    global_attributes,
)
from noahpy.output.summary import SummaryVariables
from noahpy.permafrost import PermafrostRecorder, PermafrostSummary
from noahpy.steps import TakenStep

SYNC_SECONDS: Final = 2.0
"""Wall time after which records are written."""
BLOCK_BYTES: Final = 2**24
"""Most memory of the records that are not yet written."""
BLOCK_RECORDS: Final = 256
"""Most records that are not yet written."""


def run_status(path: str | Path) -> RunStatus:
    """What became of the run that wrote a file.

    Raises:
        OutputError: the file cannot be read or is of another kind.
    """
    path = Path(path)
    with reported_for(path, "read"), netCDF4.Dataset(path) as dataset:
        if "run_status" not in dataset.variables:
            raise OutputError(f"{path}: holds no run status")
        return RunStatus(int(dataset["run_status"][...]))


def _mark(path: Path, status: RunStatus) -> None:
    """Write the status into a file that is not open; needs no room on the disk."""
    with reported_for(path, "written"), netCDF4.Dataset(path, "a") as dataset:
        dataset["run_status"][...] = np.int8(status)


def _never_close(dataset: netCDF4.Dataset) -> None:
    """Keep an open file for the rest of the process.

    To close a file that could not be written, which the end of its object does too, ends the
    process with a segmentation fault.
    """
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(dataset))


class _Records:
    """Records on their way to the file, kept in memory for a while and written in blocks."""

    def __init__(
        self, variables: list[list[netCDF4.Variable[Any]]], time: tuple[netCDF4.Variable[Any], ...]
    ) -> None:
        self._variables = variables
        self._time, self._time_bounds = time
        self._written = 0
        self._waiting = 0
        record = sum(v.dtype.itemsize * int(np.prod(v.shape[1:])) for g in variables for v in g)
        self._capacity = int(np.clip(BLOCK_BYTES // record, 1, BLOCK_RECORDS))
        self._bounds = np.empty((self._capacity, 2))
        self._blocks: list[NDArray[Any]] = []

    @property
    def is_full(self) -> bool:
        """Whether the next record needs room."""
        return self._waiting == self._capacity

    def add(self, begin: float, end: float, values: list[NDArray[np.float64]]) -> None:
        """Keep the values of an interval, by group of variables."""
        if not self._blocks:
            self._blocks = [
                np.empty((self._capacity, *group.shape), dtype=variables[0].dtype)
                for group, variables in zip(values, self._variables, strict=True)
            ]
        self._bounds[self._waiting] = begin, end
        for block, group in zip(self._blocks, values, strict=True):
            block[self._waiting] = group
        self._waiting += 1

    def write(self) -> None:
        """Write what waits."""
        count = self._waiting
        if not count:
            return
        place = slice(self._written, self._written + count)
        for variables, block in zip(self._variables, self._blocks, strict=True):
            for index, variable in enumerate(variables):
                values = block[:count, index]
                is_layered = values.ndim == 3
                variable[place] = as_stored(values, variable, is_layered=is_layered, count=count)
        self._time_bounds[place] = self._bounds[:count]
        self._time[place] = self._bounds[:count, 1]
        self._written, self._waiting = self._written + count, 0


class OutputFile:
    """A CF netCDF file that grows with the run.

    Used as a context manager: left normally, the file is complete; left by an exception, the
    interval that is open is written as far as it came, and the file says that it was interrupted.

    Args:
        path: file to write.
        description: of the run.
        config: what to write.

    Raises:
        OutputError: the file exists and may not be replaced, or cannot be written.
        ConfigError: the interval is shorter than a step.
    """

    def __init__(self, path: str | Path, description: RunDescription, config: OutputConfig) -> None:
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
                description.start, description.layer_thickness, description.column_names
            )
            if config.permafrost_summary
            else None
        )
        self._values = IntervalValues(config.selected_variables())
        self._begin, self._end = 0.0, 0.0
        self._edge: float | None = None
        self._is_adding = False
        self._is_closed = False
        self._has_failed = False
        self._years_written = 0
        self._synced_at = time.monotonic()
        self._dataset = self._create(config.overwrite)
        try:
            with self._writing():
                self._define(description, config)
        except BaseException:
            self._close()
            self.path.unlink(missing_ok=True)
            raise

    def _create(self, overwrite: bool) -> netCDF4.Dataset:
        if self.path.exists() and not overwrite:
            raise OutputError(
                f"{self.path}: exists already; name another file or set output.overwrite"
            )
        if not self.path.parent.is_dir():
            raise OutputError(f"{self.path}: cannot be written: its folder does not exist")
        with reported_for(self.path, "written"):
            return netCDF4.Dataset(self.path, "w", clobber=overwrite, format="NETCDF3_64BIT_OFFSET")

    def _define(self, description: RunDescription, config: OutputConfig) -> None:
        dataset = self._dataset
        dataset.set_auto_maskandscale(False)
        dataset.set_auto_chartostring(False)
        dataset.setncatts(global_attributes(description, config))
        datatype = "f8" if config.precision == "float64" else "f4"
        layout = Layout(dataset, description)
        layout.add_coordinates()
        self._status = layout.add_variable(
            "run_status",
            "i1",
            (),
            {"long_name": "what became of the run", **flag_attributes(RunStatus)},
        )
        self._status[...] = np.int8(RunStatus.RUNNING)
        self._summary = None
        if self._recorder is not None:
            self._summary = SummaryVariables(dataset, layout, description.years, datatype)
        self._records = _Records(
            [
                [layout.add_output_variable(v, datatype, description.step) for v in group.variables]
                for group in self._values.groups
            ],
            (dataset["time"], dataset["time_bounds"]),
        )
        if self._summary is not None:
            self._summary.initialize()
        dataset.sync()

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
            # the error that ended the run is the one to report
            with suppress(OutputError):
                self._finish(RunStatus.INTERRUPTED)

    def add(self, taken_step: TakenStep, begin: float, end: float) -> None:
        """Add a step, which belongs to the interval in which it begins.

        Args:
            taken_step: the step.
            begin: s since the start of the run; where the step before ended.
            end: s since the start of the run.

        Raises:
            OutputError: the file cannot be written.
            ValueError: the step does not follow the one before, or the file is closed.
        """
        if self._is_closed:
            raise ValueError(f"{self.path} is closed")
        is_first = self._edge is None and self._end == 0.0
        if end <= begin or (not is_first and abs(begin - self._end) > TIME_TOLERANCE):
            raise ValueError(f"a step from {begin:g} to {end:g} s does not follow {self._end:g} s")
        # a step that is not added as a whole would spoil the interval
        self._is_adding = True
        if self._edge is None:
            self._begin = begin
            self._edge = self._interval.edge_after(self._start, begin)
        self._values.add(taken_step)
        if self._recorder is not None:
            self._recorder.add_step(taken_step, begin, end)
        self._end = end
        self._is_adding = False
        if end >= self._edge - TIME_TOLERANCE:
            self._close_interval()
        if self._records.is_full or time.monotonic() - self._synced_at >= SYNC_SECONDS:
            self._write()

    def interrupt(self) -> None:
        """Write the open interval as far as it came, and close the file as interrupted.

        Raises:
            OutputError: the file cannot be written.
        """
        self._finish(RunStatus.INTERRUPTED)

    def permafrost_summary(self) -> PermafrostSummary | None:
        """The years that are over; None if the configuration asks for no summary."""
        return None if self._recorder is None else self._recorder.summary()

    def _close_interval(self) -> None:
        # first, so that an interval that is cut off here is left out, not closed twice
        self._edge = None
        values = self._values.take(self._end - self._begin)
        self._records.add(self._begin, self._end, values)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            with reported_for(self.path, "written"):
                yield
        except OutputError:
            self._has_failed = True
            raise

    def _write(self) -> None:
        """Write what waits in memory, so that it can be read from now on."""
        with self._writing():
            if self._recorder is not None and self._summary is not None:
                new_years = self._recorder.years[self._years_written :]
                for year in new_years:
                    self._summary.write(year)
                if new_years:
                    self._summary.write_permafrost(self._recorder.permafrost)
                self._years_written += len(new_years)
            self._records.write()
            self._dataset.sync()
        self._synced_at = time.monotonic()

    def _finish(self, status: RunStatus) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        try:
            if not self._has_failed:
                self._write_rest()
                with self._writing():
                    self._status[...] = np.int8(status)
                    self._dataset.sync()
        finally:
            self._close()
            if self._has_failed:
                with suppress(OutputError):
                    _mark(self.path, RunStatus.INTERRUPTED)

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
            if not self._has_failed:
                with self._writing():
                    self._dataset.close()
        finally:
            if self._has_failed:
                _never_close(self._dataset)
