"""Yearly summary of the thermal state of the ground, formed during a run.

Everything derives from daily means of soil temperature, years being calendar years in UTC. What the
terms mean, and the functions that give them, are in `noahpy.diagnostics.ground`.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Mapping, Sequence
from enum import IntEnum
from itertools import pairwise
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray, TimeArray, calendar_year
from noahpy.diagnostics.ground import (
    active_layer_thickness,
    permafrost_table_depth,
    talik_thickness,
    thaw_and_freeze_up,
    zero_annual_amplitude_depth,
)
from noahpy.model.steps import History
from noahpy.physics.constants import FREEZING_POINT, SECONDS_PER_DAY
from noahpy.physics.geometry import node_depth

PERMAFROST_DAYS: Final = 730
"""Days of frozen ground that define permafrost: two years."""
DISPLAYED_DEPTHS: Final = (0.0, 1.0, 3.0, 6.0, 10.0, np.inf)
"""Depths whose nearest layers are shown in the table, m."""

_TIME_TOLERANCE: Final = 1e-6
"""Tolerance of comparisons of model times, s."""
_OPEN: Final = "open/"


class Permafrost(IntEnum):
    """Whether a column has permafrost; undetermined if the run is shorter than two years."""

    ABSENT = 0
    PRESENT = 1
    UNDETERMINED = 2


class GroundYear(NamedTuple):
    """One calendar year; all values are NaN and NaT unless every day was simulated."""

    year: int
    days: int
    """Number of days simulated from midnight to midnight."""
    mean: FloatArray
    """Mean annual ground temperature, K, ``[layer, column]``."""
    minimum: FloatArray
    """Minimum of the daily means, K, ``[layer, column]``."""
    maximum: FloatArray
    """Maximum of the daily means, K, ``[layer, column]``."""
    surface_mean: FloatArray
    """Mean annual skin temperature, K, ``[column]`` like all fields below."""
    active_layer_thickness: FloatArray
    """Active-layer thickness, m; NaN where nothing stays frozen."""
    permafrost_table_depth: FloatArray
    """Depth of the permafrost table, m; NaN where nothing stays frozen."""
    talik_thickness: FloatArray
    """Thickness of all taliks, m; 0 without a talik, NaN where nothing stays frozen."""
    zero_annual_amplitude_depth: FloatArray
    """Depth of zero annual amplitude, m; NaN where it is below the column."""
    thaw_date: TimeArray
    """Date of thaw of the top layer; NaT where it does not thaw."""
    freeze_up_date: TimeArray
    """Date of freeze-up of the top layer; NaT where it does not freeze."""


class PermafrostSummary(NamedTuple):
    """The years of a run; fields of `GroundYear` have the year as their first dimension."""

    column_names: tuple[str, ...]
    depth: FloatArray
    """Depth of the layer mid-points, m, ``[layer, column]``."""
    permafrost: NDArray[np.int8]
    """`Permafrost` by column."""
    year: NDArray[np.int32]
    days: NDArray[np.int32]
    mean: FloatArray
    minimum: FloatArray
    maximum: FloatArray
    surface_mean: FloatArray
    active_layer_thickness: FloatArray
    permafrost_table_depth: FloatArray
    talik_thickness: FloatArray
    zero_annual_amplitude_depth: FloatArray
    thaw_date: TimeArray
    freeze_up_date: TimeArray


def _incomplete_year(year: int, days: int, shape: tuple[int, ...]) -> GroundYear:
    by_layer, by_column = np.full(shape, np.nan), np.full(shape[1], np.nan)
    dates = np.full(shape[1], np.datetime64("NaT", "D"))
    return GroundYear(year, days, *[by_layer] * 3, *[by_column] * 5, *[dates] * 2)


class _OpenYear:
    """Sums and extremes of the daily means of an incomplete year."""

    def __init__(self, year: int, thickness: FloatArray) -> None:
        self.year = year
        self._thickness = thickness
        self._sum = np.zeros_like(thickness)
        self._minimum = np.full_like(thickness, np.inf)
        self._maximum = np.full_like(thickness, -np.inf)
        self._surface_sum = np.zeros(thickness.shape[1])
        self._top: list[FloatArray] = []

    def add_day(self, soil_temperature: FloatArray, skin_temperature: FloatArray) -> None:
        self._sum += soil_temperature
        np.minimum(self._minimum, soil_temperature, out=self._minimum)
        np.maximum(self._maximum, soil_temperature, out=self._maximum)
        self._surface_sum += skin_temperature
        self._top.append(soil_temperature[0].copy())

    def progress(self) -> dict[str, NDArray[Any]]:
        """Arrays from which the year can be continued."""
        top = np.stack(self._top) if self._top else np.empty((0, self._thickness.shape[1]))
        return {
            "year": np.array([self.year]),
            "sum": self._sum.copy(),
            "minimum": self._minimum.copy(),
            "maximum": self._maximum.copy(),
            "surface_sum": self._surface_sum.copy(),
            "top": top,
        }

    @classmethod
    def from_progress(
        cls, progress: Mapping[str, NDArray[Any]], thickness: FloatArray
    ) -> _OpenYear:
        """The year of a `progress`."""
        year = cls(int(progress["year"][0]), thickness)
        year._sum[:] = progress["sum"]
        year._minimum[:] = progress["minimum"]
        year._maximum[:] = progress["maximum"]
        year._surface_sum[:] = progress["surface_sum"]
        year._top = list(progress["top"])
        return year

    def close(self) -> GroundYear:
        days = len(self._top)
        if days < 365 + isleap(self.year):
            return _incomplete_year(self.year, days, self._thickness.shape)
        first = np.datetime64(f"{self.year:04d}-01-01")
        thaw, freeze_up = (
            np.where(day < 0, np.datetime64("NaT", "D"), first + day)
            for day in thaw_and_freeze_up(np.stack(self._top))
        )
        extremes = self._minimum, self._maximum, self._thickness
        return GroundYear(
            year=self.year,
            days=days,
            mean=self._sum / days,
            minimum=self._minimum,
            maximum=self._maximum,
            surface_mean=self._surface_sum / days,
            active_layer_thickness=active_layer_thickness(*extremes),
            permafrost_table_depth=permafrost_table_depth(self._maximum, self._thickness),
            talik_thickness=talik_thickness(*extremes),
            zero_annual_amplitude_depth=zero_annual_amplitude_depth(*extremes),
            thaw_date=thaw,
            freeze_up_date=freeze_up,
        )


class PermafrostRecorder:
    """Forms the yearly summary during a run.

    It stores the yearly values and, for the incomplete year, the daily means of the top layer.

    Args:
        start: date at model time zero, UTC.
        layer_thickness: layer thickness, m, ``[layer, column]``.
        column_names: names of the columns; numbers if omitted.
    """

    quantities = ("soil_temperature", "skin_temperature")

    def __init__(
        self,
        start: np.datetime64,
        layer_thickness: FloatArray,
        column_names: Sequence[str] | None = None,
    ) -> None:
        self._start = start.astype("datetime64[s]")
        self._thickness = np.array(layer_thickness, dtype=np.float64)
        layers, columns = self._thickness.shape
        self._names = tuple(column_names or (str(k + 1) for k in range(columns)))
        self._time: float | None = None
        self._day_ends = self._year_ends = 0.0
        self._covered = 0.0
        # the skin is stored as a layer above the soil
        self._integral: FloatArray | None = None
        self._open: _OpenYear | None = None
        self._frozen_days = np.zeros((layers, columns), dtype=np.int32)
        self._longest_frozen = self._frozen_days.copy()
        self._day_count = 0
        self._years: list[GroundYear] = []

    @property
    def years(self) -> Sequence[GroundYear]:
        """Years that have ended, in order."""
        return self._years

    @property
    def permafrost(self) -> NDArray[np.int8]:
        """`Permafrost` by column, from the days so far."""
        if self._day_count < PERMAFROST_DAYS:
            return np.full(len(self._names), Permafrost.UNDETERMINED, dtype=np.int8)
        lasts = (self._longest_frozen >= PERMAFROST_DAYS).any(0)
        return np.where(lasts, Permafrost.PRESENT, Permafrost.ABSENT).astype(np.int8)

    def record(self, history: History) -> None:
        """Add steps, each with its temperatures; see `add`."""
        temperatures = history.rows(self.quantities)
        for values, (begin, end) in zip(temperatures, pairwise(history.edges), strict=True):
            self.add(values[:-1], values[-1], begin, end)

    def add(
        self, soil_temperature: FloatArray, skin_temperature: FloatArray, begin: float, end: float
    ) -> None:
        """Add the temperatures of a span of model time.

        Args:
            soil_temperature: soil temperature, K, ``[layer, column]``.
            skin_temperature: skin temperature, K, ``[column]``.
            begin: begin of the span, which is the end of the one before, s since the start.
            end: end of the span, s since the start.

        Raises:
            ValueError: the span does not follow the one before.
        """
        if self._time is None:
            self._begin(begin)
        elif abs(begin - self._time) > _TIME_TOLERANCE:
            raise ValueError(f"a span from {begin:g} s does not follow {self._time:g} s")
        integral = self._integral
        if integral is None:
            raise ValueError("the summary is closed")
        while end - begin > _TIME_TOLERANCE:
            if self._open is None:
                self._open = _OpenYear(self._year_before(self._day_ends), self._thickness)
                self._year_ends = self._end_of(self._open.year)
            part = min(end, self._day_ends) - begin
            integral[1:] += soil_temperature * part
            integral[0] += skin_temperature * part
            self._covered += part
            begin += part
            if self._day_ends - begin <= _TIME_TOLERANCE:
                self._end_day(integral, self._open)
        self._time = end

    def _begin(self, begin: float) -> None:
        layers, columns = self._thickness.shape
        self._integral = np.zeros((layers + 1, columns))
        midnight = self._start.astype("datetime64[D]").astype("datetime64[s]")
        into_day = float((self._start - midnight) / np.timedelta64(1, "s"))
        completed = np.floor((begin + into_day + _TIME_TOLERANCE) / SECONDS_PER_DAY)
        self._day_ends = float((completed + 1.0) * SECONDS_PER_DAY - into_day)

    def _year_before(self, seconds: float) -> int:
        """Calendar year of the second before a model time."""
        return calendar_year(self._start + np.timedelta64(round(seconds) - 1, "s"))

    def _end_of(self, year: int) -> float:
        """Model time at which a calendar year ends."""
        end = np.datetime64(f"{year + 1:04d}-01-01T00:00:00")
        return float((end - self._start) / np.timedelta64(1, "s"))

    def _end_day(self, integral: FloatArray, year: _OpenYear) -> None:
        if SECONDS_PER_DAY - self._covered <= _TIME_TOLERANCE * SECONDS_PER_DAY:
            mean = integral / self._covered
            year.add_day(mean[1:], mean[0])
            self._frozen_days = np.where(mean[1:] <= FREEZING_POINT, self._frozen_days + 1, 0)
            np.maximum(self._longest_frozen, self._frozen_days, out=self._longest_frozen)
            self._day_count += 1
        integral.fill(0.0)
        self._covered = 0.0
        self._day_ends += SECONDS_PER_DAY
        if self._day_ends > self._year_ends + _TIME_TOLERANCE:
            self._years.append(year.close())
            self._open = None

    def progress(self) -> dict[str, NDArray[Any]]:
        """Arrays from which the summary can be continued, without the years that have ended."""
        if self._integral is None:
            return {}
        clock = [self._time, self._day_ends, self._year_ends, self._covered]
        kept: dict[str, NDArray[Any]] = {
            "clock": np.array(clock, dtype=np.float64),
            "integral": self._integral.copy(),
            "frozen_days": self._frozen_days.copy(),
            "longest_frozen": self._longest_frozen.copy(),
            "day_count": np.array([self._day_count]),
        }
        if self._open is not None:
            kept |= {_OPEN + name: values for name, values in self._open.progress().items()}
        return kept

    def resume(self, progress: Mapping[str, NDArray[Any]]) -> None:
        """Continue the summary of a `progress`."""
        if not progress:
            return
        self._time, self._day_ends, self._year_ends, self._covered = progress["clock"].tolist()
        self._integral = progress["integral"].copy()
        self._frozen_days = progress["frozen_days"].copy()
        self._longest_frozen = progress["longest_frozen"].copy()
        self._day_count = int(progress["day_count"][0])
        year = {k.removeprefix(_OPEN): v for k, v in progress.items() if k.startswith(_OPEN)}
        if year:
            self._open = _OpenYear.from_progress(year, self._thickness)

    def close(self) -> None:
        """End the summary, with the incomplete year."""
        if self._open is not None:
            self._years.append(self._open.close())
        self._open, self._integral = None, None

    def summary(self) -> PermafrostSummary:
        """Summary of the years that have ended."""
        count, shape = len(self._years), self._thickness.shape
        years = self._years or [_incomplete_year(0, 0, shape)]
        _, _, *fields = zip(*years, strict=True)
        return PermafrostSummary(
            self._names,
            node_depth(torch.from_numpy(self._thickness)).numpy(),
            self.permafrost,
            np.array([year.year for year in self._years], dtype=np.int32),
            np.array([year.days for year in self._years], dtype=np.int32),
            *(np.stack(values)[:count] for values in fields),
        )


def _celsius(kelvin: FloatArray) -> list[str]:
    return [f"{value - FREEZING_POINT:.2f}" for value in kelvin]


def _column_lines(summary: PermafrostSummary, column: int) -> list[str]:
    depth = summary.depth[:, column]
    layers = sorted({int(np.abs(depth - min(d, depth[-1])).argmin()) for d in DISPLAYED_DEPTHS})
    header = ["year", "days", "surface", *(f"{depth[k]:.2f} m" for k in layers)]
    # most columns have no talik
    talik = ["talik"] if _has_talik(summary, column) else []
    rows = [[*header, "ALT", *talik, "ZAA", "thaw", "freeze-up"]]
    for k, (year, days) in enumerate(zip(summary.year, summary.days, strict=True)):
        temperatures = [summary.surface_mean[k, column], *summary.mean[k, layers, column]]
        derived = [summary.active_layer_thickness[k, column]]
        derived += [summary.talik_thickness[k, column]] if talik else []
        derived += [summary.zero_annual_amplitude_depth[k, column]]
        dates = (summary.thaw_date[k, column], summary.freeze_up_date[k, column])
        rows.append(
            [
                str(year),
                str(days),
                *_celsius(np.array(temperatures)),
                *(f"{value:.2f}" for value in derived),
                *(str(date)[5:] for date in dates),
            ]
        )
    cells = [["-" if cell in ("nan", "") else cell for cell in row] for row in rows]
    widths = [max(len(row[k]) for row in cells) for k in range(len(cells[0]))]
    lines = ["  ".join(c.rjust(w) for c, w in zip(row, widths, strict=True)) for row in cells]
    state = Permafrost(int(summary.permafrost[column])).name.lower()
    below = " below a talik" if talik else ""
    return [f"{summary.column_names[column]}: permafrost {state}{below}", *lines]


def _has_talik(summary: PermafrostSummary, column: int) -> bool:
    return bool((summary.talik_thickness[:, column] > 0.0).any())


def talik_notes(summary: PermafrostSummary) -> list[str]:
    """Notes on columns with a talik: ground above permafrost that stays unfrozen."""
    notes = []
    for column, name in enumerate(summary.column_names):
        years = np.flatnonzero(summary.talik_thickness[:, column] > 0.0)
        if len(years):
            last = years[-1]
            notes.append(
                f"column {name!r}: a talik of {summary.talik_thickness[last, column]:.2f} m in "
                f"{summary.year[last]}: ground that is unfrozen all year above permafrost, whose "
                f"table is at {summary.permafrost_table_depth[last, column]:.2f} m; the active "
                "layer ends above it"
            )
    return notes


def format_summary(summary: PermafrostSummary, *, most_columns: int = 5) -> str:
    """The summary as a text table, for all years, the first columns and a few depths.

    Args:
        summary: summary of a run.
        most_columns: largest number of columns.
    """
    shown = min(len(summary.column_names), most_columns)
    lines = [
        "Mean annual temperature of surface and ground (degC), active-layer thickness (ALT) and",
        "depth of zero annual amplitude (ZAA) in m; thaw and freeze-up of the top layer by date",
    ]
    for column in range(shown):
        lines += ["", *_column_lines(summary, column)]
    if shown < len(summary.column_names):
        lines += ["", f"and {len(summary.column_names) - shown} more columns"]
    return "\n".join(lines)
