"""Plausibility of days and years of weather.

A wrong unit, or a wrong accumulation period, often gives values that are possible for an hour, but
that no place on Earth has for days.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.catalog.arrays import SECOND, BoolArray, FloatArray, IntArray, TimeArray
from noahpy.catalog.forcing_quantities import COUPLED, Coupled, Range
from noahpy.forcing.checks import interpretation_of_sums
from noahpy.forcing.conversion import SOURCES, Drivers, source_of
from noahpy.forcing.series import ForcingSeries
from noahpy.forcing.sun import DEGREES_PER_DAY, HOURS_PER_DAY
from noahpy.physics.constants import STEFAN_BOLTZMANN

if TYPE_CHECKING:
    from noahpy.config.forcing import SourceConfig

LONGWAVE_RATIO = Range(0.4, 1.4, "")
"""Daily emissivity of the sky: longwave radiation over that of a black body at air temperature. Dry
plateaus have 0.5 under clear skies, and warm clouds above an inversion 1.2."""
HIGHEST_SHORTWAVE = 560.0
"""W m-2; largest daily mean at the top of the atmosphere."""
LOWEST_SHORTWAVE = 20.0
"""W m-2, mean over a year; the cloudiest places of the Arctic have three times as much."""
HIGHEST_PRECIPITATION = ((1, 950.0), (4, 1800.0), (30, 4600.0), (365, 15000.0))
"""Days, and kg m-2 in that time: half of the envelope of all records, 425 mm times the hours to the
power of 0.47 (Jennings 1950, Monthly Weather Review 78, 4)."""
LOWEST_PRECIPITATION = 0.5
"""kg m-2 in a year with any; the driest gauges have a few mm."""
DRY, HIGHEST_DRY_SHARE = 1.0, 0.1
"""%, and the share of the records that may be below it, as where instruments fail."""
FEWEST_RECORDS = 24
"""Records from which shares of them are judged."""
_LONGEST_TO_TELL_HOURS = np.timedelta64(6, "h")
"""Interval up to which records tell the hour of the sun."""
_FEWEST_DAYS = 3
"""Days from which the hour of the sun is judged."""
_LEAST_COURSE = 0.2
"""Share of a daily course from which it has an hour; that of days of 23 hours of sun."""
_HOURS_FROM_NOON = 2.0
"""Distance of the sun from noon that is noted, h; slopes, clouds and labels of hours shift it by
less."""
_CONSECUTIVE = 2
"""Consecutive days that must be implausible; a single one may be an outlier."""
_HOUR, _DAY, _YEAR = 3600.0, 86400.0, 365


@dataclass(frozen=True)
class _Suspicion:
    """An implausible driver.

    Attributes:
        driver: driver of the model.
        columns: mask of the columns where it is implausible, ``[column]``.
        text: description, by column.
    """

    driver: Coupled
    columns: BoolArray
    text: Callable[[int], str]


class _Days(NamedTuple):
    """Days that the records cover, ``[day]``."""

    first: IntArray
    """First record."""
    length: IntArray
    """Number of records."""
    date: TimeArray

    def means(self, values: FloatArray) -> FloatArray:
        """Daily means, ``[day, column]``."""
        sums = np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])
        inside = sums[self.first + self.length] - sums[self.first]
        means: FloatArray = inside / self.length[:, np.newaxis]
        return means


def accepted(config: SourceConfig) -> set[Coupled]:
    """Drivers that are not judged: accepted by the configuration, or not given by the source."""
    drivers = {*config.accept_unusual, *config.elsewhere}
    if "air_temperature" in config.elsewhere:
        drivers.add("longwave_down")
    # constant forcing is artificial, as in an experiment
    drivers |= {name for name in COUPLED if {*config.accept_constant} & {*SOURCES[name]}}
    return drivers


def suspicions(
    values: Drivers,
    time: TimeArray,
    interval: np.timedelta64 | None,
    not_judged: Collection[Coupled],
) -> dict[Coupled, str]:
    """Descriptions of drivers that are implausible in more than half of the columns.

    Args:
        values: possible values without gaps, ``[record]`` or ``[record, column]``.
        time: UTC of the records.
        interval: interval between the records; None for a single one, which is not judged.
        not_judged: drivers that are not judged.

    Returns:
        Description for the first such column, by driver.
    """
    if interval is None or not values.precipitation.size:
        return {}
    arrays = values.each(lambda array: array.reshape(len(time), -1))
    texts: dict[Coupled, str] = {}
    for suspicion in _suspicions(arrays, time, interval / SECOND):
        is_common = 2 * suspicion.columns.sum() > len(suspicion.columns)
        if is_common and suspicion.driver not in texts and suspicion.driver not in not_judged:
            texts[suspicion.driver] = suspicion.text(int(suspicion.columns.argmax()))
    return texts


def sun_at_another_hour(
    shortwave: FloatArray, time: TimeArray, interval: np.timedelta64 | None, longitude: float | None
) -> str | None:
    """Note on shortwave radiation that is not centred on noon, as of times in local time.

    Args:
        shortwave: mean downward shortwave radiation from each time on, W m-2, ``[record]``.
        time: UTC of the records.
        interval: interval between them; None for a single one, which is not judged.
        longitude: degrees east; None where it is unknown, which is not judged.

    Returns:
        The note, without the name of the quantity; None where there is nothing to note.
    """
    if interval is None or longitude is None or interval > _LONGEST_TO_TELL_HOURS:
        return None
    hours = (time + interval / 2 - time.astype("datetime64[D]")) / SECOND / _HOUR
    days = np.floor(len(time) * (interval / SECOND) / _DAY)
    sums = np.maximum(shortwave, 0.0) * np.exp(2j * np.pi * hours / HOURS_PER_DAY)
    total = np.maximum(shortwave, 0.0).sum()
    if days < _FEWEST_DAYS or abs(sums.sum()) <= _LEAST_COURSE * total:
        return None
    centre = np.angle(sums.sum()) / (2.0 * np.pi) * HOURS_PER_DAY % HOURS_PER_DAY
    noon = (HOURS_PER_DAY / 2.0 - longitude / DEGREES_PER_DAY * HOURS_PER_DAY) % HOURS_PER_DAY
    ahead = (centre - noon + HOURS_PER_DAY / 2.0) % HOURS_PER_DAY - HOURS_PER_DAY / 2.0
    if abs(ahead) < _HOURS_FROM_NOON:
        return None
    return (
        f"is centred on {centre:.1f} h UTC, and noon at {longitude:g} E is at {noon:.1f} h: the "
        f"times look {abs(ahead):.1f} h {'late' if ahead > 0.0 else 'early'}, as if they were not "
        "in UTC"
    )


def unusual(series: ForcingSeries, driver: Coupled, description: str) -> str:
    """Message on an implausible driver.

    Args:
        series: series that was judged.
        driver: driver of the model.
        description: description from `suspicions`.
    """
    quantity = source_of(series, driver)
    sums = interpretation_of_sums(series, quantity)
    return (
        f"{series.title(quantity)} {description}{f' ({sums})' if sums else ''}. If it is right, "
        f"add {driver} to `accept_unusual`"
    )


def _suspicions(values: Drivers, time: TimeArray, seconds: float) -> Iterator[_Suspicion]:
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


def _consecutive(suspicious: BoolArray) -> BoolArray:
    """Days ``[day, column]`` that are implausible like the following day."""
    if len(suspicious) < _CONSECUTIVE:
        return np.zeros((1, suspicious.shape[1]), dtype=np.bool_)
    return np.logical_and(suspicious[1:], suspicious[:-1])


def _anywhere(suspicious: BoolArray) -> BoolArray:
    """Columns ``[column]`` with an implausible day."""
    columns: BoolArray = np.any(suspicious, axis=0)
    return columns


def _longwave(values: Drivers, days: _Days) -> Iterator[_Suspicion]:
    longwave = days.means(values.longwave_down)
    black = days.means(STEFAN_BOLTZMANN * values.air_temperature**4)
    ratio = longwave / black
    suspicious = _consecutive(_outside(ratio, LONGWAVE_RATIO))

    def text(column: int) -> str:
        day = int(suspicious[:, column].argmax())
        return (
            f"is {longwave[day, column]:.4g} W m-2 on {days.date[day]} and alike on the next day, "
            f"{ratio[day, column]:.2g} of what a black body at the temperature of the air radiates "
            f"({black[day, column]:.4g}); {LONGWAVE_RATIO.low:g} to {LONGWAVE_RATIO.high:g} is "
            "possible. It looks like a wrong unit, or sums over another time"
        )

    yield _Suspicion("longwave_down", _anywhere(suspicious), text)


def _shortwave(values: Drivers, days: _Days) -> Iterator[_Suspicion]:
    means = days.means(values.shortwave_down)
    suspicious = _consecutive(means > HIGHEST_SHORTWAVE)

    def too_much(column: int) -> str:
        day = int(suspicious[:, column].argmax())
        return (
            f"is {means[day, column]:.4g} W m-2 on {days.date[day]} and alike on the next day; the "
            f"sun gives at most {HIGHEST_SHORTWAVE:g}. It looks like a wrong unit, or sums over "
            "another time"
        )

    yield _Suspicion("shortwave_down", _anywhere(suspicious), too_much)
    if len(means) >= _YEAR:
        mean = means.mean(axis=0)
        yield _Suspicion(
            "shortwave_down",
            mean < LOWEST_SHORTWAVE,
            lambda column: (
                f"is {mean[column]:.4g} W m-2 on average over {len(means)} days; no place has less "
                f"than {LOWEST_SHORTWAVE:g}. It looks like a wrong unit, or sums over another time"
            ),
        )


def _dryness(values: Drivers) -> Iterator[_Suspicion]:
    if len(values.relative_humidity) < FEWEST_RECORDS:
        return
    share = (values.relative_humidity < DRY).mean(axis=0)
    yield _Suspicion(
        "humidity",
        share > HIGHEST_DRY_SHARE,
        lambda column: (
            f"gives a relative humidity below {DRY:g} % in {100.0 * share[column]:.3g} % of the "
            f"records (median {np.median(values.relative_humidity[:, column]):.2g} %). It looks "
            "like a wrong unit, as of values a thousandth of what they should be"
        ),
    )


def _precipitation(values: Drivers, time: TimeArray, seconds: float) -> Iterator[_Suspicion]:
    amounts = values.precipitation * seconds
    fallen = np.concatenate([np.zeros((1, amounts.shape[1])), np.cumsum(amounts, axis=0)])
    for days, most in HIGHEST_PRECIPITATION:
        records = min(max(round(days * _DAY / seconds), 1), len(time))
        sums = fallen[records:] - fallen[:-records]
        first, most_fallen = sums.argmax(axis=0), sums.max(axis=0)
        covered = min(records * seconds / _DAY, days)
        text = _TooMuch(first, most_fallen, covered, time, most)
        yield _Suspicion("precipitation", most_fallen > most, text)
    years = len(time) * seconds / _DAY / _YEAR
    yearly = fallen[-1] / years
    yield _Suspicion(
        "precipitation",
        (yearly > 0.0) & (yearly < LOWEST_PRECIPITATION) & (years >= 1.0),
        lambda column: (
            f"is {yearly[column]:.2g} kg m-2 a year; the driest places have more than "
            f"{LOWEST_PRECIPITATION:g}. It looks like kg m-2 s-1 declared as mm h-1, or m declared "
            "as mm"
        ),
    )


@dataclass(frozen=True)
class _TooMuch:
    """Largest precipitation of every column over some days."""

    first: IntArray
    fallen: FloatArray
    days: float
    time: TimeArray
    most: float

    def __call__(self, column: int) -> str:
        """Description of a column."""
        return (
            f"is {self.fallen[column]:.4g} kg m-2 in {self.days:.3g} days from "
            f"{self.time[self.first[column]]}; allowed are {self.most:g}, half of what was ever "
            "measured. It looks like mm h-1 declared as kg m-2 s-1, or sums over another time"
        )
