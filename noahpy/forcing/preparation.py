"""First steps for every source: the quantities that are needed, and the records around a run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from noahpy.catalog.arrays import HOUR
from noahpy.catalog.forcing_quantities import EXTREMES, QuantityName, used
from noahpy.config.forcing import Filling
from noahpy.errors import ForcingDataError, ForcingError
from noahpy.files.time_axes import snapped
from noahpy.forcing.gaps import in_order
from noahpy.forcing.problems import Problems
from noahpy.forcing.series import ForcingSeries, regular_interval, with_absent_records

if TYPE_CHECKING:
    from noahpy.config.forcing import SourceConfig

BEFORE_START = np.timedelta64(3, "D")
"""Period before the first step whose records are kept and checked, because sums and gaps need some
of them."""
BEYOND_END = np.timedelta64(31, "D")
"""Period after the last step whose records are kept and checked, because that step needs some."""


def needed(series: ForcingSeries, config: SourceConfig, needs_snowfall: bool) -> ForcingSeries:
    """Reduce a series to the quantities that the forcing is computed from.

    Raises:
        ForcingError: snowfall is needed and missing.
    """
    kept = used(series.variables, from_coupler=config.elsewhere, needs_snowfall=needs_snowfall)
    is_elsewhere = "precipitation" in {*config.elsewhere} - config.coupled
    if needs_snowfall and "snowfall" not in kept and not is_elsewhere:
        raise ForcingError(
            f"{series.source}: has no snowfall, which the scheme precipitation_phase: forcing needs"
        )
    if config.disaggregation is not None:
        kept += tuple(name for name in EXTREMES if name in series.variables)
    return replace(series, variables={name: series.variables[name] for name in kept})


def prepared_times(
    series: ForcingSeries, start: np.datetime64, end: np.datetime64, filling: Filling | None
) -> tuple[ForcingSeries, np.timedelta64 | None]:
    """Cut a series to the records around a run, and insert the records that it lacks.

    Args:
        series: series as the source states it.
        start: UTC of the first step.
        end: UTC at which the last step begins.
        filling: method of filling gaps.

    Returns:
        The series, and the regular interval between records; None for a single record.

    Raises:
        ForcingDataError: the times do not increase, are outside the run, or have no interval where
            one is needed.
    """
    problems = Problems(series.source)
    in_order(series, problems)
    problems.raise_any(ForcingDataError)
    time, moved = snapped(series.time)
    series = replace(series, time=time, notes=(*series.notes, *([moved] if moved else [])))
    interval = regular_interval(series.time)
    series = _around(series, start, end)
    if interval is None:
        if any(
            variable.accumulation != "none" or variable.time_label in ("middle", "end")
            for variable in series.variables.values()
        ):
            raise ForcingDataError(
                f"{series.source}: has one record, so that its interval is unknown"
            )
        return series, None
    series = _with_notes_on_sums(series, interval)
    longest = interval if filling is None else max(interval, filling.longest)
    return with_absent_records(series, interval, longest), interval


def _with_notes_on_sums(series: ForcingSeries, interval: np.timedelta64) -> ForcingSeries:
    """Add notes on sums over less than the interval between the records.

    Raises:
        ForcingDataError: sums over more than the interval.
    """
    shorter: dict[np.timedelta64, list[QuantityName]] = {}
    for quantity, variable in series.variables.items():
        if variable.accumulation != "interval" or variable.accumulation_length in (None, interval):
            continue
        if variable.accumulation_length > interval:
            raise ForcingDataError(
                f"{series.source}: {series.title(quantity)} is a sum over "
                f"{variable.accumulation_length / HOUR:g} h, and records are "
                f"{interval / HOUR:g} h apart; set `accumulation_length`"
            )
        shorter.setdefault(variable.accumulation_length, []).append(quantity)
    notes = [
        f"{', '.join(quantities)}: sums over {length / HOUR:g} h are used for all "
        f"{interval / HOUR:g} h between the records, since nothing else is known; if they are over "
        "another period, set `accumulation_length`"
        for length, quantities in shorter.items()
    ]
    return replace(series, notes=(*series.notes, *notes))


def _around(series: ForcingSeries, start: np.datetime64, end: np.datetime64) -> ForcingSeries:
    """Cut a series to the records around a run.

    Raises:
        ForcingDataError: the series does not overlap with the run.
    """
    last_before = max(int(np.searchsorted(series.time, start, side="right")) - 1, 0)
    first = min(int(np.searchsorted(series.time, start - BEFORE_START)), last_before)
    after = int(np.searchsorted(series.time, end + BEYOND_END, side="right"))
    if series.time[-1] < start or series.time[0] > end:
        raise ForcingDataError(
            f"{series.source}: covers {series.time[0]} to {series.time[-1]}; the run needs "
            f"{start} to {end}"
        )
    return series.part(slice(first, after))
