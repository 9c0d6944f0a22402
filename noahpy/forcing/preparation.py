"""What comes first with every source: the quantities that are needed, and the times of a run."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from noahpy.catalog.forcing_quantities import QuantityName, used
from noahpy.config.forcing import Filling
from noahpy.errors import ForcingDataError, ForcingError
from noahpy.files.time_axes import snapped
from noahpy.forcing.arrays import HOUR
from noahpy.forcing.gaps import in_order
from noahpy.forcing.problems import Problems
from noahpy.forcing.series import Series, regular_interval, with_absent_records

if TYPE_CHECKING:
    from noahpy.config.forcing import ForcingConfig

BEFORE_START = np.timedelta64(3, "D")
"""How far before the first step records are kept and checked; sums and gaps may need some."""
BEYOND_END = np.timedelta64(31, "D")
"""How far after the last step records are kept and checked; the last step may need some."""


def needed(series: Series, config: ForcingConfig, needs_snowfall: bool) -> Series:
    """The series with the quantities that the forcing is made of.

    Raises:
        ForcingError: it does not tell snow from rain, and must.
    """
    kept = used(series.quantities, from_coupler=config.from_coupler, needs_snowfall=needs_snowfall)
    if needs_snowfall and "snowfall" not in kept:
        raise ForcingError(
            f"{series.source}: tells no snowfall, which the scheme precipitation_phase: forcing "
            "needs"
        )
    return replace(series, quantities={name: series.quantities[name] for name in kept})


def prepared_times(
    series: Series, start: np.datetime64, end: np.datetime64, filling: Filling | None
) -> tuple[Series, np.timedelta64 | None]:
    """The records around a run, with missing ones where the source leaves some out.

    Args:
        series: as the source states it.
        start: UTC of the first step.
        end: UTC at which the last step begins.
        filling: how gaps will be filled.

    Returns:
        The series, and the regular interval between records or None for a single one.

    Raises:
        ForcingDataError: times that do not increase, that are not those of the run, or whose
            interval is needed and not known.
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
            observed.summed != "none" or observed.label in ("middle", "end")
            for observed in series.quantities.values()
        ):
            raise ForcingDataError(
                f"{series.source}: has one record, so that its interval is unknown"
            )
        return series, None
    series = _with_length_of_sums(series, interval)
    longest = interval if filling is None else max(interval, filling.longest)
    return with_absent_records(series, interval, longest), interval


def _with_length_of_sums(series: Series, interval: np.timedelta64) -> Series:
    """The series with a note where sums are over less than the interval between the records.

    Raises:
        ForcingDataError: they are over more.
    """
    shorter: dict[np.timedelta64, list[QuantityName]] = {}
    for quantity, observed in series.quantities.items():
        if observed.summed != "interval" or observed.over in (None, interval):
            continue
        if observed.over > interval:
            raise ForcingDataError(
                f"{series.source}: {series.title(quantity)} is a sum over "
                f"{observed.over / HOUR:g} h, and records are {interval / HOUR:g} h apart; say "
                "with `accumulation_length` what it is a sum over"
            )
        shorter.setdefault(observed.over, []).append(quantity)
    notes = [
        f"{', '.join(quantities)}: sums over {length / HOUR:g} h stand for all "
        f"{interval / HOUR:g} h between the records, of which nothing else is known; if they are "
        "over another time, say it with `accumulation_length`"
        for length, quantities in shorter.items()
    ]
    return replace(series, notes=(*series.notes, *notes))


def _around(series: Series, start: np.datetime64, end: np.datetime64) -> Series:
    """The series without what is long before or after the run.

    Raises:
        ForcingDataError: if nothing is left.
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
