"""Reader of the daily observations of Col de Porte.

The data set of Morin et al. (2012, Earth System Science Data 4, 13-21) as text without a heading:
year, month, day, albedo, runoff at the snow base (kg m-2 in the day), snow depth (m), snow water
equivalent (kg m-2), surface temperature (degC), soil temperature at 20 cm (degC).
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from noahpy.catalog.output_variables import variable_table
from noahpy.errors import ObservationError
from noahpy.observations.series import ObservedSeries, known_only, spans
from noahpy.observations.units import first_impossible, possible_range
from noahpy.physics.constants import FREEZING_POINT, SECONDS_PER_DAY, WATER_DENSITY

MISSING: Final = -99.0
"""Missing value of the data set."""
_DATE_PARTS: Final = 3


class _Column(NamedTuple):
    """A column after the date; values in output units are ``scale * value + offset``."""

    name: str
    depth: float | None = None
    scale: float = 1.0
    offset: float = 0.0


_COLUMNS: Final = (
    _Column("surface_albedo"),
    # runoff at the snow base is the water that reaches the soil
    _Column("soil_water_input", scale=1.0 / SECONDS_PER_DAY),
    _Column("snow_depth"),
    _Column("snow_water_equivalent", scale=1.0 / WATER_DENSITY),
    _Column("skin_temperature", offset=FREEZING_POINT),
    _Column("soil_temperature", depth=0.20, offset=FREEZING_POINT),
)
FIELDS: Final = _DATE_PARTS + len(_COLUMNS)
"""Number of fields of a line."""


def is_col_de_porte(line: str) -> bool:
    """Whether a line has the form of the data set: nine numbers."""
    try:
        return len([float(word) for word in line.split()]) == FIELDS
    except ValueError:
        return False


def read_col_de_porte(path: Path) -> list[ObservedSeries]:
    """Daily observations of Col de Porte in the format of `noahpy.observations.col_de_porte`.

    Raises:
        ObservationError: a file that cannot be used, with line and value.
    """
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ObservationError(f"{path}: cannot be read: {reason}") from error
    numbered = [(k, line) for k, line in enumerate(lines, start=1) if line.strip()]
    if not numbered:
        raise ObservationError(f"{path}: has no line of observations")
    dates: list[np.datetime64] = []
    rows = []
    for number, line in numbered:
        if not is_col_de_porte(line):
            raise ObservationError(
                f"{path}, line {number}: {line.strip()!r} is not {FIELDS} numbers: year, month, "
                "day and the observations"
            )
        year, month, day, *values = (float(word) for word in line.split())
        try:
            date = np.datetime64(f"{int(year):04d}-{int(month):02d}-{int(day):02d}", "s")
        except ValueError as error:
            raise ObservationError(f"{path}, line {number}: {error}") from error
        if dates and date <= dates[-1]:
            raise ObservationError(f"{path}, line {number}: {date} does not follow {dates[-1]}")
        dates.append(date)
        rows.append(values)
    table = np.array(rows)
    table[table == MISSING] = np.nan
    span = spans(np.array(dates))
    observed = []
    for column, given in zip(_COLUMNS, table.T, strict=True):
        values = column.scale * given + column.offset
        variable = variable_table().get(column.name)
        bad = first_impossible(values, variable) if variable is not None else None
        if variable is not None and bad is not None:
            raise ObservationError(
                f"{path}, line {numbered[bad][0]}, {column.name}: value {given[bad]:g} is not "
                f"within {possible_range(variable)}"
            )
        observed.append(
            known_only(column.name, column.depth, span, values, f"{path}, {column.name}")
        )
    return observed
