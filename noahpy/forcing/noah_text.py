"""Reader of the text format of the Noah simple driver.

A file describes one column: a Fortran namelist ``&METADATA_NAMELIST ... /`` with the site and the
initial state, free comment lines, a line that begins with ``<Forcing>``, and then one record per
line: ``yyyy mm dd hh mi`` in UTC and eight numbers (wind speed in m s-1, wind direction, air
temperature in K, relative humidity in %, pressure in hPa, downward shortwave and longwave radiation
in W m-2, precipitation rate in kg m-2 s-1). The parent model reads fixed columns; here the numbers
are separated by blanks and read with all digits. No process uses the wind direction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import numpy as np

from noahpy.catalog.arrays import FloatArray, IntArray, TimeArray
from noahpy.errors import NoahTextError
from noahpy.forcing.calendar import MONTHS_PER_YEAR
from noahpy.forcing.noah_namelist import NoahTextHeader, read_header
from noahpy.forcing.records import ForcingRecords

_FORCING_TAG = "<forcing>"
_DATE_FIELDS = 5
_RECORD_FIELDS = 13


@dataclass(frozen=True, eq=False)
class NoahTextFile:
    """Contents of a file.

    Attributes:
        header: site, initial state and options.
        records: meteorology of the column.
        lines: line number of every record, ``[record]``.
    """

    header: NoahTextHeader
    records: ForcingRecords
    lines: IntArray


# --- the records ---------------------------------------------------------------------------------
def _time(dates: FloatArray) -> TimeArray:
    """UTC of ``[record, 5]`` numbers year, month, day, hour, minute.

    Raises:
        ValueError: a date does not exist.
    """
    year, month, day, hour, minute = dates.T.astype(np.int64)
    first = ((year - 1970) * MONTHS_PER_YEAR + month - 1).astype("datetime64[M]")
    length = ((first + 1).astype("datetime64[D]") - first.astype("datetime64[D]")).astype(np.int64)
    exists = (dates == np.trunc(dates)).all(axis=1) & (year >= 1) & (year <= 9999)
    for value, low, high in ((month, 1, 12), (day, 1, length), (hour, 0, 23), (minute, 0, 59)):
        exists &= (value >= low) & (value <= high)
    if not exists.all():
        given = " ".join(f"{value:g}" for value in dates[~exists][0])
        raise ValueError(f"no such date as yyyy mm dd hh mi = {given}")
    seconds = 60 * (60 * (24 * (day - 1) + hour) + minute)
    time: TimeArray = first.astype("datetime64[s]") + seconds
    return time


def _forcing_records(rows: Sequence[Sequence[str]]) -> ForcingRecords:
    """Records from the numbers of the lines.

    Raises:
        ValueError: a line is not a record.
    """
    for row in rows:
        if len(row) != _RECORD_FIELDS:
            raise ValueError(f"{len(row)} numbers instead of {_RECORD_FIELDS}")
    table = np.array(rows, dtype=np.float64)
    time = _time(np.nan_to_num(table[:, :_DATE_FIELDS], nan=-1.0, posinf=-1.0, neginf=-1.0))
    wind, _, temperature, humidity, pressure, shortwave, longwave, precipitation = table[
        :, _DATE_FIELDS:, np.newaxis
    ].transpose(1, 0, 2)
    return ForcingRecords(
        time=time,
        wind_speed=wind,
        air_temperature=temperature,
        relative_humidity=humidity,
        surface_pressure_hpa=pressure,
        shortwave_down=shortwave,
        longwave_down=longwave,
        precipitation_rate=precipitation,
    )


def _numbers(line: str) -> list[str]:
    return line.upper().replace("D", "E").split()


def _time_of_record(line: str, previous: np.datetime64 | None) -> np.datetime64:
    """Time of a record, which must follow the previous one.

    Raises:
        ValueError: the line is not a record, or not in order.
    """
    time = _forcing_records([_numbers(line)]).time[0]
    if previous is not None and time <= previous:
        raise ValueError(f"{time} is not after {previous} of the record before")
    return np.datetime64(time)


def _locate_bad_record(
    numbered: Sequence[tuple[int, str]], path: Path, reason: ValueError
) -> NoReturn:
    """Raise an error for the first line that is not a record, or not in order."""
    previous: np.datetime64 | None = None
    for number, line in numbered:
        try:
            previous = _time_of_record(line, previous)
        except ValueError as error:
            raise NoahTextError(
                f"not a record: {error}",
                path=path,
                line=number,
                given=repr(line.strip()),
                allowed="yyyy mm dd hh mi and eight numbers, in order of time",
            ) from error
    raise reason


def read_noah_text(path: str | Path) -> NoahTextFile:
    """Read a file in the text format of the Noah simple driver.

    Keys of the header come in any order and case; values are separated by blanks or commas and may
    continue on further lines; ``4*0.3`` means four values, and ``!`` begins a comment.

    Args:
        path: path of the file.

    Raises:
        NoahTextError: the file does not have this format; the message names file, line and key,
            what is given and what is allowed.
        OSError: the file cannot be read.
    """
    path = Path(path)
    lines = path.read_text(encoding="utf-8-sig", errors="replace").split("\n")
    header, last_line = read_header(lines, path)
    tags = (
        number
        for number, line in enumerate(lines[last_line:], start=last_line + 1)
        if line.strip().lower().startswith(_FORCING_TAG)
    )
    tag_line = next(tags, None)
    if tag_line is None:
        raise NoahTextError(
            "the records are missing",
            path=path,
            line=len(lines),
            allowed="a line that begins with <Forcing>, then the records",
        )
    numbered = [
        (number, line)
        for number, line in enumerate(lines[tag_line:], start=tag_line + 1)
        if line.strip()
    ]
    if not numbered:
        raise NoahTextError("no record follows <Forcing>", path=path, line=tag_line)
    try:
        records = _forcing_records([_numbers(line) for _, line in numbered])
    except ValueError as error:
        _locate_bad_record(numbered, path, error)
    return NoahTextFile(header, records, np.array([number for number, _ in numbered]))
