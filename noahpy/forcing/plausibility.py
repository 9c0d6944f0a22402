"""Whether days and years of weather are possible, where every single record is.

A wrong unit, or a wrong length of sums, often gives values that could be for an hour, and that no
place of the Earth has for days.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.catalog.forcing_quantities import COUPLED, Coupled, Range
from noahpy.forcing.arrays import SECOND, BoolArray, FloatArray, IntArray, TimeArray
from noahpy.forcing.checks import length_of_sums
from noahpy.forcing.conversion import TOLD_BY, Converted, source_of
from noahpy.forcing.series import Series
from noahpy.physics.constants import STEFAN_BOLTZMANN

if TYPE_CHECKING:
    from noahpy.config.forcing import ForcingConfig

LONGWAVE_RATIO = Range(0.4, 1.4, "")
"""Of the longwave radiation to that of a black body at the temperature of the air, over a day. Dry
plateaus have 0.5 under clear skies, and warm clouds over the air of an inversion 1.2."""
HIGHEST_SHORTWAVE = 560.0
"""W m-2 over a day; the sun gives no place more at the top of the atmosphere."""
LOWEST_SHORTWAVE = 20.0
"""W m-2 over a year; the cloudiest places of the Arctic have three times as much."""
MOST_PRECIPITATION = ((1, 950.0), (4, 1800.0), (30, 4600.0), (365, 15000.0))
"""kg m-2 in so many days: half of what was ever measured, 425 mm times the hours to the power of
0.47 (Jennings 1950, Monthly Weather Review 78, 4)."""
LEAST_PRECIPITATION = 0.5
"""kg m-2 in a year, if there is any; the driest gauges have a few mm."""
DRY, MOST_DRY = 1.0, 0.1
"""%, and the share of the records that may be below it; instruments read it where they fail."""
FEW = 24
"""Records that no share is told of."""
_RUN = 2
"""Days in a row that are judged together; a day may be odd."""
_DAY, _YEAR = 86400.0, 365


@dataclass(frozen=True)
class _Found:
    """What no place has.

    Attributes:
        what: is odd.
        columns: which columns have it, ``[column]``.
        text: what it is, by column.
    """

    what: Coupled
    columns: BoolArray
    text: Callable[[int], str]


class _Days(NamedTuple):
    """Days that the records cover."""

    first: IntArray
    """Their first records, ``[day]``."""
    length: IntArray
    """Numbers of their records."""
    date: TimeArray

    def means(self, values: FloatArray) -> FloatArray:
        """Means over the days, ``[day, column]``."""
        sums = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])
        inside = sums[self.first + self.length] - sums[self.first]
        means: FloatArray = inside / self.length[:, np.newaxis]
        return means


def accepted(config: ForcingConfig) -> set[Coupled]:
    """What is not judged: what a configuration lets pass, and what the source does not tell."""
    let_pass = {*config.accept_unusual, *config.from_coupler}
    if "air_temperature" in config.from_coupler:
        let_pass.add("longwave_down")
    # what rests is made up, as in an experiment
    let_pass |= {name for name in COUPLED if {*config.accept_constant} & {*TOLD_BY[name]}}
    return let_pass


def suspicions(
    values: Converted,
    time: TimeArray,
    interval: np.timedelta64 | None,
    let_pass: Collection[Coupled],
) -> dict[Coupled, str]:
    """What no place of the Earth has, told of the first column that has it.

    Args:
        values: complete and possible, ``[record]`` or ``[record, column]``.
        time: of the records, UTC.
        interval: between them; None for a single one, which is not judged.
        let_pass: what is not judged.

    Returns:
        By quantity, what is so in more than half of the columns.
    """
    if interval is None or not values.precipitation.size:
        return {}
    arrays = values.each(lambda array: array.reshape(len(time), -1))
    found: dict[Coupled, str] = {}
    for suspicion in _found(arrays, time, interval / SECOND):
        is_common = 2 * suspicion.columns.sum() > len(suspicion.columns)
        if is_common and suspicion.what not in found and suspicion.what not in let_pass:
            found[suspicion.what] = suspicion.text(int(suspicion.columns.argmax()))
    return found


def unusual(series: Series, what: Coupled, odd: str) -> str:
    """That a source has what no place has, for messages.

    Args:
        series: what was judged.
        what: is odd.
        odd: how, by `suspicions`.
    """
    quantity = source_of(series, what)
    summed = length_of_sums(series, quantity)
    return (
        f"{series.title(quantity)} {odd}{f' ({summed})' if summed else ''}. If it is right, add "
        f"{what} to `accept_unusual`"
    )


def _found(values: Converted, time: TimeArray, seconds: float) -> Iterator[_Found]:
    days = _whole_days(time, seconds)
    yield from _longwave(values, days)
    yield from _shortwave(values, days)
    yield from _dryness(values)
    yield from _precipitation(values, time, seconds)


def _whole_days(time: TimeArray, seconds: float) -> _Days:
    date, first, count = np.unique(
        time.astype("datetime64[D]"), return_index=True, return_counts=True
    )
    whole = count * seconds >= 0.9 * _DAY
    return _Days(first[whole], count[whole], date[whole])


def _outside(values: FloatArray, allowed: Range) -> BoolArray:
    outside: BoolArray = (values < allowed.low) | (values > allowed.high)
    return outside


def _in_a_row(odd: BoolArray) -> BoolArray:
    """Days ``[day, column]`` that begin some in a row which are odd."""
    if len(odd) < _RUN:
        return np.zeros((1, odd.shape[1]), dtype=np.bool_)
    return np.logical_and(odd[1:], odd[:-1])


def _anywhere(odd: BoolArray) -> BoolArray:
    columns: BoolArray = np.any(odd, axis=0)
    return columns


def _longwave(values: Converted, days: _Days) -> Iterator[_Found]:
    longwave = days.means(values.longwave_down)
    black = days.means(STEFAN_BOLTZMANN * values.air_temperature**4)
    ratio = longwave / black
    odd = _in_a_row(_outside(ratio, LONGWAVE_RATIO))

    def text(column: int) -> str:
        day = int(odd[:, column].argmax())
        return (
            f"is {longwave[day, column]:.4g} W m-2 on {days.date[day]} and alike on the next day, "
            f"{ratio[day, column]:.2g} of what a black body at the temperature of the air radiates "
            f"({black[day, column]:.4g}); {LONGWAVE_RATIO.low:g} to {LONGWAVE_RATIO.high:g} is "
            "possible. It looks like a wrong unit, or sums over another time"
        )

    yield _Found("longwave_down", _anywhere(odd), text)


def _shortwave(values: Converted, days: _Days) -> Iterator[_Found]:
    means = days.means(values.shortwave_down)
    odd = _in_a_row(means > HIGHEST_SHORTWAVE)

    def too_much(column: int) -> str:
        day = int(odd[:, column].argmax())
        return (
            f"is {means[day, column]:.4g} W m-2 on {days.date[day]} and alike on the next day; the "
            f"sun gives at most {HIGHEST_SHORTWAVE:g}. It looks like a wrong unit, or sums over "
            "another time"
        )

    yield _Found("shortwave_down", _anywhere(odd), too_much)
    if len(means) >= _YEAR:
        mean = means.mean(axis=0)
        yield _Found(
            "shortwave_down",
            mean < LOWEST_SHORTWAVE,
            lambda column: (
                f"is {mean[column]:.4g} W m-2 on average over {len(means)} days; no place has less "
                f"than {LOWEST_SHORTWAVE:g}. It looks like a wrong unit, or sums over another time"
            ),
        )


def _dryness(values: Converted) -> Iterator[_Found]:
    if len(values.relative_humidity) < FEW:
        return
    share = (values.relative_humidity < DRY).mean(axis=0)
    yield _Found(
        "humidity",
        share > MOST_DRY,
        lambda column: (
            f"gives a relative humidity below {DRY:g} % in {100.0 * share[column]:.3g} % of the "
            f"records (median {np.median(values.relative_humidity[:, column]):.2g} %). It looks "
            "like a wrong unit, as of values a thousandth of what they should be"
        ),
    )


def _precipitation(values: Converted, time: TimeArray, seconds: float) -> Iterator[_Found]:
    amounts = values.precipitation * seconds
    fallen = np.concatenate([np.zeros((1, amounts.shape[1])), np.cumsum(amounts, axis=0)])
    for days, most in MOST_PRECIPITATION:
        records = min(max(round(days * _DAY / seconds), 1), len(time))
        sums = fallen[records:] - fallen[:-records]
        first, most_fallen = sums.argmax(axis=0), sums.max(axis=0)
        covered = min(records * seconds / _DAY, days)
        text = _TooMuch(first, most_fallen, covered, time, most)
        yield _Found("precipitation", most_fallen > most, text)
    years = len(time) * seconds / _DAY / _YEAR
    yearly = fallen[-1] / years
    yield _Found(
        "precipitation",
        (yearly > 0.0) & (yearly < LEAST_PRECIPITATION) & (years >= 1.0),
        lambda column: (
            f"is {yearly[column]:.2g} kg m-2 a year; the driest places have more than "
            f"{LEAST_PRECIPITATION:g}. It looks like kg m-2 s-1 declared as mm h-1, or m declared "
            "as mm"
        ),
    )


@dataclass(frozen=True)
class _TooMuch:
    """What falls in some days of each column."""

    first: IntArray
    fallen: FloatArray
    days: float
    time: TimeArray
    most: float

    def __call__(self, column: int) -> str:
        """That it is too much."""
        return (
            f"is {self.fallen[column]:.4g} kg m-2 in {self.days:.3g} days from "
            f"{self.time[self.first[column]]}; allowed are {self.most:g}, half of what was ever "
            "measured. It looks like mm h-1 declared as kg m-2 s-1, or sums over another time"
        )
