"""Header of the text format of the Noah simple driver: a Fortran namelist."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from noahpy.errors import NoahTextError
from noahpy.forcing.calendar import MONTHS_PER_YEAR

_NAMELIST = "metadata_namelist"


@dataclass(frozen=True)
class NoahTextHeader:
    """Site, initial state and options of one column. Layers are counted from the surface down.

    Attributes:
        start: UTC of the first step.
        end: UTC of the last step.
        repetitions: how many times the whole period is run again from the state reached.
        output_directory: where the parent model writes; may be empty.
        latitude: degrees north.
        longitude: degrees east.
        forcing_interval: time between records, s.
        time_step: model time step, s.
        sea_ice_point: whether the point is sea ice.
        layer_thickness: m, one per layer.
        soil_temperature: initial, K, one per layer.
        total_water_content: initial water and ice, m3 m-3, one per layer.
        liquid_water_content: initial liquid water, m3 m-3, one per layer.
        layer_soil_class: soil class of each layer, from 1.
        skin_temperature: initial, K.
        canopy_water: initial intercepted water, m.
        snow_depth: initial, m.
        snow_water_equivalent: initial, m.
        deep_soil_temperature: at the bottom boundary, K.
        landuse_dataset: name of the land-cover classification.
        column_soil_class: soil class of the column as a whole, from 1.
        vegetation_class: land-cover class, from 1.
        urban_class: the land-cover class that is urban.
        glacier_class: the land-cover class that is glacier.
        slope_class: class of the bottom drainage, from 1.
        maximum_snow_albedo: 0 to 1.
        air_height: height of the air temperature and humidity, m.
        wind_height: height of the wind speed, m.
        green_fraction_min: lowest green vegetation fraction of the year, 0 to 1.
        green_fraction_max: highest green vegetation fraction of the year, 0 to 1.
        use_monthly_albedo: whether the monthly albedo replaces that of the vegetation table.
        use_monthly_lai: whether the monthly leaf area index replaces that of the table.
        exchange_scheme: number of the surface exchange scheme, 0 to 2.
        variable_zilitinkevich: whether the Zilitinkevich coefficient follows canopy height.
        monthly_albedo: snow-free, on the 15th of each month, 0 to 1.
        monthly_green_fraction: on the 15th of each month, 0 to 1.
        monthly_leaf_area_index: on the 15th of each month, m2 m-2.
        monthly_roughness_length: on the 15th of each month, m.
    """

    start: np.datetime64
    end: np.datetime64
    repetitions: int
    output_directory: str
    latitude: float
    longitude: float
    forcing_interval: int
    time_step: int
    sea_ice_point: bool
    layer_thickness: tuple[float, ...]
    soil_temperature: tuple[float, ...]
    total_water_content: tuple[float, ...]
    liquid_water_content: tuple[float, ...]
    layer_soil_class: tuple[int, ...]
    skin_temperature: float
    canopy_water: float
    snow_depth: float
    snow_water_equivalent: float
    deep_soil_temperature: float
    landuse_dataset: str
    column_soil_class: int
    vegetation_class: int
    urban_class: int
    glacier_class: int
    slope_class: int
    maximum_snow_albedo: float
    air_height: float
    wind_height: float
    green_fraction_min: float
    green_fraction_max: float
    use_monthly_albedo: bool
    use_monthly_lai: bool
    exchange_scheme: int
    variable_zilitinkevich: bool
    monthly_albedo: tuple[float, ...]
    monthly_green_fraction: tuple[float, ...]
    monthly_leaf_area_index: tuple[float, ...]
    monthly_roughness_length: tuple[float, ...]


# --- values of the header ------------------------------------------------------------------------
class _Kind(NamedTuple):
    """Type of a value: its parser, which raises ValueError, and the allowed values in words."""

    parse: Callable[[str], Any]
    allowed: str


_REAL_PATTERN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([ed][+-]?\d+)?", re.IGNORECASE)
_INTEGER_PATTERN = re.compile(r"[+-]?\d+")
_LOGICALS = {"true": True, "t": True, "false": False, "f": False}
_SWITCHES = {"0": False, "1": True}


def _bounds(low: float, high: float) -> str:
    if high == np.inf:
        return f"at least {low:g}"
    return f"from {low:g} to {high:g}"


def _real(low: float, high: float) -> _Kind:
    def parse(text: str) -> float:
        if not _REAL_PATTERN.fullmatch(text):
            raise ValueError
        value = float(text.lower().replace("d", "e"))
        if not low <= value <= high:
            raise ValueError
        return value

    return _Kind(parse, f"numbers {_bounds(low, high)}")


def _integer(low: int, high: float = np.inf) -> _Kind:
    def parse(text: str) -> int:
        if not _INTEGER_PATTERN.fullmatch(text):
            raise ValueError
        value = int(text)
        if not low <= value <= high:
            raise ValueError
        return value

    return _Kind(parse, f"whole numbers {_bounds(low, high)}")


def _parse_logical(text: str) -> bool:
    try:
        return _LOGICALS[text.lower().removeprefix(".").removesuffix(".")]
    except KeyError:
        raise ValueError from None


def _parse_switch(text: str) -> bool:
    return _SWITCHES[text] if text in _SWITCHES else _parse_logical(text)


def _parse_date(text: str) -> np.datetime64:
    if not re.fullmatch(r"\d{12}", text):
        raise ValueError
    date = f"{text[:4]}-{text[4:6]}-{text[6:8]}T{text[8:10]}:{text[10:]}"
    return np.datetime64(date, "s")


_LOGICAL = _Kind(_parse_logical, ".TRUE. or .FALSE.")
_SWITCH = _Kind(_parse_switch, "0, 1, .TRUE. or .FALSE.")
_TEXT = _Kind(str, "text in quotes")
_DATE = _Kind(_parse_date, "a date yyyymmddhhmm in quotes")
_TEMPERATURE = _real(180.0, 340.0)
_FRACTION = _real(0.0, 1.0)
_AMOUNT = _real(0.0, np.inf)
_LENGTH = _real(1e-6, 1e3)
_CLASS = _integer(1)

_ONE: int | None = 1
_LAYERS: int | None = None
"""One value per layer of the column."""

_Default = Callable[[Mapping[str, Any]], Any]


class _Entry(NamedTuple):
    """Field of a key, with the type, number and default of its values.

    A default is computed from the fields already read; a key without one is required.
    """

    field: str
    kind: _Kind
    size: int | None = _ONE
    default: _Default | None = None


def _constant(value: object) -> _Default:
    return lambda _: value


def _homogeneous_column(fields: Mapping[str, Any]) -> tuple[int, ...]:
    return (fields["column_soil_class"],) * len(fields["layer_thickness"])


_KEYS: Mapping[str, _Entry] = {
    "startdate": _Entry("start", _DATE),
    "enddate": _Entry("end", _DATE),
    "loop_for_a_while": _Entry("repetitions", _integer(0), default=_constant(0)),
    "output_dir": _Entry("output_directory", _TEXT, default=_constant("")),
    "latitude": _Entry("latitude", _real(-90.0, 90.0)),
    "longitude": _Entry("longitude", _real(-180.0, 360.0)),
    "forcing_timestep": _Entry("forcing_interval", _integer(1)),
    "noahlsm_timestep": _Entry("time_step", _integer(1)),
    "sea_ice_point": _Entry("sea_ice_point", _LOGICAL, default=_constant(False)),
    "soil_layer_thickness": _Entry("layer_thickness", _LENGTH, _LAYERS),
    "soil_temperature": _Entry("soil_temperature", _TEMPERATURE, _LAYERS),
    "soil_moisture": _Entry("total_water_content", _FRACTION, _LAYERS),
    "soil_liquid": _Entry("liquid_water_content", _FRACTION, _LAYERS),
    "skin_temperature": _Entry("skin_temperature", _TEMPERATURE),
    "canopy_water": _Entry("canopy_water", _AMOUNT),
    "snow_depth": _Entry("snow_depth", _AMOUNT),
    "snow_equivalent": _Entry("snow_water_equivalent", _AMOUNT),
    "deep_soil_temperature": _Entry("deep_soil_temperature", _TEMPERATURE),
    "landuse_dataset": _Entry("landuse_dataset", _TEXT),
    "soil_type_index": _Entry("column_soil_class", _CLASS),
    "soil_htype": _Entry("layer_soil_class", _CLASS, _LAYERS, default=_homogeneous_column),
    "vegetation_type_index": _Entry("vegetation_class", _CLASS),
    "urban_veg_category": _Entry("urban_class", _CLASS, default=_constant(1)),
    "glacial_veg_category": _Entry("glacier_class", _CLASS, default=_constant(24)),
    "slope_type_index": _Entry("slope_class", _CLASS),
    "max_snow_albedo": _Entry("maximum_snow_albedo", _FRACTION),
    "air_temperature_level": _Entry("air_height", _LENGTH),
    "wind_level": _Entry("wind_height", _LENGTH),
    "green_vegetation_min": _Entry("green_fraction_min", _FRACTION),
    "green_vegetation_max": _Entry("green_fraction_max", _FRACTION),
    "usemonalb": _Entry("use_monthly_albedo", _LOGICAL, default=_constant(False)),
    "rdlai2d": _Entry("use_monthly_lai", _LOGICAL, default=_constant(False)),
    "sfcdif_option": _Entry("exchange_scheme", _integer(0, 2), default=_constant(0)),
    "iz0tlnd": _Entry("variable_zilitinkevich", _SWITCH, default=_constant(False)),
    "albedo_monthly": _Entry("monthly_albedo", _FRACTION, MONTHS_PER_YEAR),
    "shdfac_monthly": _Entry("monthly_green_fraction", _FRACTION, MONTHS_PER_YEAR),
    "lai_monthly": _Entry("monthly_leaf_area_index", _AMOUNT, MONTHS_PER_YEAR),
    "z0brd_monthly": _Entry("monthly_roughness_length", _LENGTH, MONTHS_PER_YEAR),
}


# --- the namelist --------------------------------------------------------------------------------
_TOKEN = re.compile(
    r"""(?P<string>'(?:[^']|'')*'|"(?:[^"]|"")*")
      | (?P<comment>!.*)
      | (?P<mark>[=,/])
      | (?P<word>[^\s=,/!'"]+)""",
    re.VERBOSE,
)
_REPEATED = re.compile(r"(\d+)\*(.+)")


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


class _Assignment(NamedTuple):
    key: str
    line: int
    values: list[str]


def _tokens(lines: Sequence[str], path: Path) -> Iterator[_Token]:
    """Words, strings and separators after the name of the namelist, without comments."""
    first, start = _namelist_start(lines, path)
    for number, line in enumerate(lines[first - 1 :], start=first):
        position = start if number == first else 0
        while position < len(line):
            if line[position].isspace():
                position += 1
                continue
            match = _TOKEN.match(line, position)
            if match is None:
                raise NoahTextError(
                    "a quote is not closed", path=path, line=number, given=line.strip()
                )
            position = match.end()
            kind = str(match.lastgroup)
            if kind != "comment":
                yield _Token(kind, match.group(), number)


def _namelist_start(lines: Sequence[str], path: Path) -> tuple[int, int]:
    """Number of the line with the name of the namelist, and the position after the name."""
    for number, line in enumerate(lines, start=1):
        match = re.match(rf"\s*&{_NAMELIST}\b", line, re.IGNORECASE)
        if match is not None:
            return number, match.end()
        if line.strip() and not line.lstrip().startswith("!"):
            break
    raise NoahTextError(
        "the file does not begin with its header",
        path=path,
        line=number,
        given=repr(line.strip()),
        allowed=f"&{_NAMELIST.upper()}",
    )


def _assignments(lines: Sequence[str], path: Path) -> tuple[list[_Assignment], int]:
    """Assignments of the namelist, and the number of the line that closes it."""
    found: list[_Assignment] = []
    after_comma = False
    stream = iter(_tokens(lines, path))
    upcoming = next(stream, None)
    while upcoming is not None:
        token, upcoming = upcoming, next(stream, None)
        if token.text == "/":
            return found, token.line
        if token.kind == "word" and upcoming is not None and upcoming.text == "=":
            found.append(_Assignment(token.text, token.line, []))
            upcoming = next(stream, None)
            after_comma = False
        elif not found or token.text == "=" or (token.text == "," and after_comma):
            raise NoahTextError(
                "misplaced in the header",
                path=path,
                line=token.line,
                given=token.text,
                allowed="key = values",
            )
        elif token.text == ",":
            after_comma = True
        else:
            found[-1].values.extend(_expanded(token))
            after_comma = False
    raise NoahTextError(
        "the header is not closed", path=path, line=len(lines), allowed="/ at the end of the header"
    )


def _expanded(token: _Token) -> list[str]:
    """Values of a token, with repeat counts such as ``4*0.3`` expanded."""
    if token.kind == "string":
        quote = token.text[0]
        return [token.text[1:-1].replace(2 * quote, quote)]
    repeated = _REPEATED.fullmatch(token.text)
    return [token.text] if repeated is None else int(repeated[1]) * [repeated[2]]


def _known_entry(assignment: _Assignment, path: Path) -> _Entry:
    try:
        return _KEYS[assignment.key.lower()]
    except KeyError:
        nearest = difflib.get_close_matches(assignment.key.lower(), _KEYS, n=1, cutoff=0.0)[0]
        raise NoahTextError(
            f"unknown key; the nearest known one is {nearest}",
            path=path,
            line=assignment.line,
            key=assignment.key,
        ) from None


def _value(assignment: _Assignment, entry: _Entry, path: Path) -> object:
    """Value of a field of the header; a tuple if it may have several values."""
    given = assignment.values
    if len(given) != (entry.size or max(len(given), 1)):
        raise NoahTextError(
            "wrong number of values",
            path=path,
            line=assignment.line,
            key=assignment.key,
            given=f"{len(given)} values",
            allowed=f"{entry.size or 'at least 1'} of them, {entry.kind.allowed}",
        )
    parsed: list[object] = []
    for text in given:
        try:
            parsed.append(entry.kind.parse(text))
        except ValueError:
            raise NoahTextError(
                "not allowed",
                path=path,
                line=assignment.line,
                key=assignment.key,
                given=repr(text),
                allowed=entry.kind.allowed,
            ) from None
    return parsed[0] if entry.size == _ONE else tuple(parsed)


def read_header(lines: Sequence[str], path: Path) -> tuple[NoahTextHeader, int]:
    """Read the header of a file.

    Args:
        lines: lines of the file.
        path: path of the file, for messages.

    Returns:
        The header, and the number of the line that closes it.

    Raises:
        NoahTextError: the header is not valid; the message names line and key, what is given and
            what is allowed.
    """
    assignments, last_line = _assignments(lines, path)
    given: dict[str, _Assignment] = {}
    fields: dict[str, Any] = {}
    for assignment in assignments:
        entry = _known_entry(assignment, path)
        if entry.field in given:
            raise NoahTextError(
                f"given twice, first in line {given[entry.field].line}",
                path=path,
                line=assignment.line,
                key=assignment.key,
            )
        given[entry.field] = assignment
        fields[entry.field] = _value(assignment, entry, path)

    absent = {key: entry for key, entry in _KEYS.items() if entry.field not in given}
    missing = [key for key, entry in absent.items() if entry.default is None]
    if missing:
        raise NoahTextError(f"the header lacks {', '.join(missing)}", path=path, line=last_line)
    for entry in absent.values():
        if entry.default is not None:
            fields[entry.field] = entry.default(fields)
    _check_agreement(fields, given, path)
    return NoahTextHeader(**fields), last_line


def _check_agreement(
    fields: Mapping[str, Any], given: Mapping[str, _Assignment], path: Path
) -> None:
    """Refuse profiles of different length and a period that ends before it starts."""
    layers = len(fields["layer_thickness"])
    for entry in _KEYS.values():
        if entry.size is _LAYERS and len(fields[entry.field]) != layers:
            profile = given[entry.field]
            raise NoahTextError(
                "wrong number of values",
                path=path,
                line=profile.line,
                key=profile.key,
                given=f"{len(profile.values)} values",
                allowed=f"{layers}, one per layer of {given['layer_thickness'].key}",
            )
    if fields["end"] < fields["start"]:
        end = given["end"]
        raise NoahTextError(
            "the period ends before it starts",
            path=path,
            line=end.line,
            key=end.key,
            given=str(fields["end"]),
            allowed=f"not before {fields['start']}",
        )
