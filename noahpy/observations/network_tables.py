"""Readers of tables of the permafrost networks: ground temperatures of GTN-P, thaw depths of CALM.

GTN-P (Global Terrestrial Network for Permafrost, gtnpdatabase.org) exports the temperatures of a
borehole as ``...timeserie.csv``: a first line ``Date/Depth,0,0.5,1`` with depths in m, then times
of the place and degC, with -999 where there is no value. A file ``...metadata.txt`` beside it has
the time zone.

CALM (Circumpolar Active Layer Monitoring, www2.gwu.edu/~calm) has a summary table of all sites: a
line by site with code, name, ``LAT``, ``LONG``, method, and the thaw depth at the end of the season
by year in cm. It is a workbook, which is read once it is saved as CSV.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.output_variables import variable_table
from noahpy.errors import ObservationError
from noahpy.observations.series import ObservedSeries, known_only, spans
from noahpy.observations.units import first_impossible, possible_range
from noahpy.physics.constants import FREEZING_POINT

GTNP_MARK: Final = "date/depth"
"""First cell of a table of GTN-P, in lower case."""
_METADATA: Final = ".metadata.txt"
_ZONE: Final = re.compile(r"^\s*Timezone:\s*(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?\s*$", re.M)
_YEAR: Final = re.compile(r"(19|20)\d\d")
_MISSING: Final = frozenset({"", "-", "--", "nan", "na", "nd", "inactive", "*", "**"})
_MISSING_NUMBERS: Final = frozenset({-999.0, -9999.0})
_LIMITS: Final = "<>"
"""Marks of values that are only limits of the thaw depth."""
_CENTIMETRE: Final = 0.01
"""m."""
END_OF_SEASON: Final = {"north": "09-01", "south": "03-01"}
"""Day for which a thaw depth at the end of the season stands, since the table has no dates."""
MOST_SITES: Final = 20
"""Largest number of sites in a message."""


class _Line(NamedTuple):
    number: int
    """Number of the line in the file, from 1."""
    cells: list[str]


def _lines(path: Path) -> list[_Line]:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ObservationError(f"{path}: cannot be read: {error.strerror}") from error
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # names of places, as spreadsheets write them
        text = raw.decode("latin-1")
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(text.splitlines(), delimiter=delimiter)
    return [
        _Line(reader.line_num, [cell.strip() for cell in cells])
        for cells in reader
        if any(cell.strip() for cell in cells)
    ]


def _number(path: Path, line: _Line, place: int, heading: str, text: str) -> float:
    if text.lower() in _MISSING:
        return np.nan
    try:
        number = float(text)
    except ValueError:
        number = np.inf
    if not np.isfinite(number):
        raise ObservationError(
            f"{path}, line {line.number}, column {heading!r}: {line.cells[place]!r} is not a number"
        )
    return np.nan if number in _MISSING_NUMBERS else number


def _require_possible(
    path: Path, name: str, values: FloatArray, given: FloatArray, lines: Sequence[_Line], where: str
) -> None:
    variable = variable_table().get(name)
    bad = None if variable is None else first_impossible(values, variable)
    if variable is not None and bad is not None:
        raise ObservationError(
            f"{path}, line {lines[bad].number}, column {where!r}: value {given[bad]:g} is not "
            f"within {possible_range(variable)}"
        )


# --- GTN-P ---------------------------------------------------------------------------------------
def is_gtnp(first_line: str) -> bool:
    """Whether a table with this first line is one of GTN-P."""
    return first_line.lstrip("\ufeff").strip().strip('"').lower().startswith(GTNP_MARK)


def read_gtnp(path: Path) -> list[ObservedSeries]:
    """Ground temperatures of a borehole of GTN-P, a series by depth.

    Times are those of the place; the time zone is read from the file ``...metadata.txt`` in the
    same folder whose name begins alike, and UTC without one. Depths above the ground are left out.

    Raises:
        ObservationError: a file that cannot be used, with line, column and value.
    """
    header, *body = _lines(path) or [_Line(1, [""])]
    depths = []
    for heading in header.cells[1:]:
        try:
            depths.append(float(heading))
        except ValueError as error:
            raise ObservationError(
                f"{path}, line {header.number}: {heading!r} is not a depth in m"
            ) from error
    if not body or not depths:
        raise ObservationError(f"{path}: needs a line of depths and lines of temperatures")
    for line in body:
        if len(line.cells) != len(header.cells):
            raise ObservationError(
                f"{path}, line {line.number}: has {len(line.cells)} cells, but line "
                f"{header.number} has {len(header.cells)}"
            )
    offset = np.timedelta64(_zone_minutes(path) * 60, "s")
    begin, end = spans(_times(path, body))
    series = []
    for place, (heading, depth) in enumerate(zip(header.cells[1:], depths, strict=True), start=1):
        if depth < 0.0:
            continue
        given = np.array([_number(path, k, place, heading, k.cells[place]) for k in body])
        values = given + FREEZING_POINT
        _require_possible(path, "soil_temperature", values, given, body, heading)
        source = f"{path}, column {heading!r}"
        span = begin - offset, end - offset
        series.append(known_only("soil_temperature", depth, span, values, source))
    return series


def _times(path: Path, body: Sequence[_Line]) -> TimeArray:
    times = []
    for line in body:
        try:
            moment = datetime.fromisoformat(line.cells[0])
        except ValueError as error:
            raise ObservationError(
                f"{path}, line {line.number}: time {line.cells[0]!r}: {error}"
            ) from error
        times.append(np.datetime64(moment.replace(tzinfo=None), "s"))
        if len(times) > 1 and times[-1] <= times[-2]:
            raise ObservationError(
                f"{path}, line {line.number}: time {times[-1]} does not follow {times[-2]}"
            )
    return np.array(times)


def _zone_minutes(path: Path) -> int:
    """Time of the place less UTC, minutes; 0 if there is no metadata, or no zone in them."""
    for file in sorted(path.parent.glob(f"*{_METADATA}")):
        if not path.name.startswith(file.name.removesuffix(_METADATA)):
            continue
        found = _ZONE.search(file.read_text(encoding="utf-8", errors="replace"))
        if found is not None:
            minutes = int(found[2]) * 60 + int(found[3] or 0)
            return -minutes if found[1] == "-" else minutes
    return 0


# --- CALM ----------------------------------------------------------------------------------------
def is_calm(first_line: str) -> bool:
    """Whether a table with this first line is one of CALM: places, and columns of years."""
    cells = [cell.strip().strip('"') for cell in re.split("[,;\t]", first_line)]
    return {"LAT", "LONG"} <= {cell.upper() for cell in cells} and any(
        _YEAR.fullmatch(cell) for cell in cells
    )


def read_calm(path: Path, site: str | None = None) -> list[ObservedSeries]:
    """Thaw depths at the end of the season of a site of CALM.

    The table has no dates: a value stands for the first of September, or of March in the southern
    hemisphere. Values with ``<`` or ``>`` are limits and left out; an asterisk is passed over.

    Args:
        path: summary table as CSV, whole or a part of it.
        site: code or name of the site; may be None if the table has only one.

    Raises:
        ObservationError: a file that cannot be used, with line, column and value; no such site.
    """
    header, *body = _lines(path)
    headings = [heading.lower() for heading in header.cells]
    # headings of regions and remarks have neither place nor values
    latitude, years = headings.index("lat"), _year_columns(header)
    body = [k for k in body if len(k.cells) > max(latitude, *years) and k.cells[latitude]]
    line = _site_line(path, headings, body, site)
    north = _number(path, line, latitude, "LAT", line.cells[latitude]) >= 0.0
    day = END_OF_SEASON["north" if north else "south"]
    given = np.array([_thaw_depth(path, line, place, header.cells[place]) for place in years])
    times = np.array([f"{header.cells[place]}-{day}" for place in years], dtype="datetime64[s]")
    order = np.argsort(times)
    source = f"{path}, line {line.number}, site {line.cells[0]}"
    values = given[order] * _CENTIMETRE
    return [known_only("thaw_depth", None, spans(times[order]), values, source)]


def _year_columns(header: _Line) -> list[int]:
    return [place for place, text in enumerate(header.cells) if _YEAR.fullmatch(text)]


def _site_line(
    path: Path, headings: Sequence[str], body: Sequence[_Line], site: str | None
) -> _Line:
    name_places = [place for place, heading in enumerate(headings) if heading == "site name"]
    codes = [line.cells[0] for line in body]
    if not body:
        raise ObservationError(f"{path}: has no line of a site")
    if site is None and len(body) == 1:
        return body[0]
    found = [
        line
        for line in body
        if site is not None and site in (line.cells[0], *(line.cells[k] for k in name_places))
    ]
    if len(found) == 1:
        return found[0]
    listed = ", ".join(codes[:MOST_SITES]) + (", ..." if len(codes) > MOST_SITES else "")
    problem = "needs a site" if site is None else f"has {len(found)} sites {site!r}"
    raise ObservationError(f"{path}: {problem}; its sites are {listed}")


def _thaw_depth(path: Path, line: _Line, place: int, heading: str) -> float:
    text = line.cells[place].replace("*", "").strip()
    if text and text[0] in _LIMITS:
        return np.nan
    value = _number(path, line, place, heading, text)
    if value < 0.0:
        raise ObservationError(
            f"{path}, line {line.number}, column {heading!r}: {text} cm is no thaw depth"
        )
    return value
