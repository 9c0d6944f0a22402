"""The section ``forcing.scenario``: changes of the forcing, and repeated years."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias

from pydantic import Field, create_model, field_validator, model_validator

from noahpy.catalog.forcing_changes import CHANGED, CHANGES, ChangedQuantity, ChangeKind
from noahpy.config.fields import MONTHS, Named, Section, number, shown, whole
from noahpy.config.input_files import InputFiles

_Number = Annotated[float, number(-1e6, 1e6)]
_Level: TypeAlias = (
    _Number
    | Annotated[tuple[_Number, ...], Field(min_length=MONTHS, max_length=MONTHS, fail_fast=True)]
)
Course: TypeAlias = _Level | Named[str, _Level]
"""A change: one value, twelve by month, or either of them by date."""
_YEAR: Final = re.compile(r"\d{4}")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
LongwaveRule = Literal["brutsaert", "emissivity", "unchanged"]
HumidityRule = Literal["relative", "specific"]


class ChangeConfig(Section):
    """Change of a quantity: what is added, what multiplies, or both, the factor first."""

    offset: Course | None = None
    """What is added, in K, %, Pa, m s-1 or W m-2: a number; twelve numbers, which hold on the 15th
    of January to December and are interpolated; or either by the date on which it is reached, as in
    `{2020: 0, 2050: 2.0}`, linear between the dates and constant before and after them. A year
    is its first of January."""
    factor: Course | None = None
    """What multiplies, in the same forms."""

    @field_validator("offset", "factor", mode="before")
    @classmethod
    def _dates_are_texts(cls, course: object) -> object:
        for level in course.values() if isinstance(course, Mapping) else [course]:
            if isinstance(level, (list, tuple)) and len(level) != MONTHS:
                raise ValueError(
                    f"has {len(level)} values; a list has {MONTHS}, for January to December"
                )
        if not isinstance(course, Mapping):
            return course
        # programs may give years as numbers
        return {
            date if isinstance(date, str) else str(date): level for date, level in course.items()
        }

    @field_validator("offset", "factor")
    @classmethod
    def _dates_are_dates(cls, course: object) -> object:
        if isinstance(course, Mapping):
            dates = [instant_of(text) for text in course]
            if not dates:
                raise ValueError("needs a date")
            if len(set(dates)) < len(dates):
                raise ValueError("a date stands twice")
        return course

    def given(self) -> dict[ChangeKind, Any]:
        """The courses that are given, by kind."""
        courses: dict[ChangeKind, Any] = {"factor": self.factor, "offset": self.offset}
        return {kind: course for kind, course in courses.items() if course is not None}


def instant_of(text: str) -> datetime:
    """Date of a year or of a date.

    Raises:
        ValueError: the text is neither.
    """
    if _YEAR.fullmatch(text):
        text = f"{text}-01-01"
    if not _DATE.fullmatch(text):
        raise ValueError(f"{shown(text)} is no year and no date; write 2050 or 2050-07-01")
    return datetime.fromisoformat(text)


def described(scenario: ScenarioConfig) -> str:
    """What a scenario is, in a line."""
    parts = [
        f"{quantity} {kind} {_course_text(course)}"
        for quantity, change in scenario.changes().items()
        for kind, course in change.given().items()
    ]
    if scenario.table is not None:
        parts.append(f"changes of {scenario.table.name}")
    if scenario.deltas is not None:
        parts.append(f"changes of {scenario.deltas.file.name}")
    if parts:
        parts.append(f"humidity {scenario.humidity}")
        parts.append(f"longwave {scenario.longwave}")
    if scenario.repeat is not None:
        parts.append(f"years {scenario.repeat.first} to {scenario.repeat.last} repeated")
    text = "; ".join(parts) or "no change"
    return f"{scenario.name}: {text}" if scenario.name else text


def _course_text(course: object) -> str:
    """A course in a line."""
    if isinstance(course, Mapping):
        return ", ".join(f"{_course_text(level)} in {date}" for date, level in course.items())
    return f"by month {list(course)}" if isinstance(course, tuple) else f"{course:g}"


def _numbers(course: object) -> list[float]:
    """All numbers of a course."""
    if isinstance(course, Mapping):
        return [value for part in course.values() for value in _numbers(part)]
    return list(course) if isinstance(course, tuple) else [float(str(course))]


class RepeatConfig(Section):
    """A block of years that is repeated after its end."""

    first: Annotated[int, whole(1, 9999)]
    """First calendar year of the block."""
    last: Annotated[int, whole(1, 9999)]
    """Last calendar year of the block, which the source covers to its end. The years of the run
    after it have the forcing of the block in turn: its first year again, and so on. A 29 February
    that the year of the block lacks has the forcing of its 28 February."""

    @model_validator(mode="after")
    def _last_follows_first(self) -> RepeatConfig:
        if self.last < self.first:
            raise ValueError(f"last is {self.last}, before first, {self.first}")
        return self


class DeltasConfig(Section):
    """Changes from a netCDF file with the names of CMIP, such as the differences of two climates.

    Variables are `tas`, `hurs`, `ps`, `sfcWind`, `rsds`, `rlds` and `pr`. Those in units of the
    quantity are offsets, those in `1` factors, and those in `%` but `hurs` changes in percent.
    Twelve values by month recur every year; a longer time axis is interpolated between the middles
    of its months.
    """

    file: Path
    """netCDF file or Zarr store, with one place or with latitudes and longitudes, of which the
    nearest counts."""
    maximum_distance: Annotated[float, number(0.0, 20_040.0, above=True)] = 300.0
    """Largest distance from the site to the grid point used, km; 300 suits climate models."""


class _Scenario(Section):
    name: Annotated[str, Field(max_length=200)] = ""
    """Name of the scenario in the output file."""
    table: Path | None = None
    """Text table (CSV) of changes, with a line of column names: `month` (1 to 12), `date` (a year
    or a date), or both, and columns such as `air_temperature.offset` or `precipitation.factor`."""
    deltas: DeltasConfig | None = None
    """Changes from a netCDF file with the names of CMIP."""
    humidity: HumidityRule = "relative"
    """What of the humidity is kept where the temperature or the pressure of the air change:
    `relative` humidity, or `specific` humidity up to saturation."""
    longwave: LongwaveRule = "brutsaert"
    """How downward longwave radiation follows the air, unless a change of it is given: with the
    emissivity of the clear sky by temperature and vapour pressure (`brutsaert`: Brutsaert 1975),
    with the fourth power of temperature alone (`emissivity`: that of the sky is kept), or not at
    all (`unchanged`)."""
    repeat: RepeatConfig | None = None
    """Years that are repeated after their end; the changes go on with the dates of the run."""

    @model_validator(mode="after")
    def _changes_are_possible(self) -> _Scenario:
        for quantity, change in self.changes().items():
            for kind, course in change.given().items():
                allowed = CHANGES[quantity].of(kind)
                if allowed is None:
                    other = "factor" if kind == "offset" else "offset"
                    raise ValueError(f"{quantity} changes by its {other}; it has no {kind}")
                wrong = [v for v in _numbers(course) if not allowed.low <= v <= allowed.high]
                if wrong:
                    raise ValueError(f"{quantity}.{kind} is {wrong[0]:g}; allowed are {allowed}")
        return self

    def changes(self) -> dict[ChangedQuantity, ChangeConfig]:
        """The changes that are given here, by quantity."""
        given = {quantity: getattr(self, quantity, None) for quantity in CHANGED}
        return {quantity: change for quantity, change in given.items() if change is not None}

    def resolved(self, files: InputFiles) -> Any:  # noqa: ANN401
        """The section with every file found.

        Raises:
            ConfigError: a file does not exist; the message names the key.
        """
        changes: dict[str, object] = {}
        if self.table is not None:
            changes["table"] = files.find(self.table, "table")
        if self.deltas is not None:
            file = files.find(self.deltas.file, "deltas.file")
            changes["deltas"] = self.deltas.model_copy(update={"file": file})
        return self.model_copy(update=changes) if changes else self


if TYPE_CHECKING:

    class ScenarioConfig(_Scenario):
        """Changes of the forcing, and years that are repeated."""

else:
    ScenarioConfig = create_model(
        "ScenarioConfig",
        __base__=_Scenario,
        __doc__="Changes of the forcing, and years that are repeated.",
        __module__=__name__,
        **{
            quantity: (
                ChangeConfig | None,
                Field(
                    default=None,
                    description=f"Change of the {quantity.replace('_', ' ')}: "
                    + " or ".join(
                        f"`{kind}` ({allowed})"
                        for kind in ("offset", "factor")
                        if (allowed := CHANGES[quantity].of(kind)) is not None
                    )
                    + ".",
                ),
            )
            for quantity in CHANGED
        },
    )
