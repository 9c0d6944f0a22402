"""Columns of the table of catchment attributes, and the allowed values of their cells."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple, get_args

from noahpy.catalog.parameters import SiteParameters
from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.soils import RegressionsName
from noahpy.model.classes import SOIL_TABLES, VEGETATION_TABLES

Parser = Callable[[str], Any]

STATSGO_TABLE: Final = "wrf-current"
"""Soil table whose classes are in the order of ``ISLTYP``: class 1 is sand."""
_FILE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


class CellError(ValueError):
    """One or more cells of a line cannot be used."""


def _number(lowest: float, highest: float, units: str = "") -> Parser:
    allowed = f"allowed is {lowest:g} to {highest:g} {units}".rstrip()

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            raise CellError(f"{text!r} is not a number; {allowed}") from None
        if not lowest <= value <= highest:
            raise CellError(f"{text!r} is out of range; {allowed}")
        return value

    return parse


def _integer(lowest: int, highest: int) -> Parser:
    number = _number(lowest, highest)

    def parse(text: str) -> int:
        value = float(number(text))
        if not value.is_integer():
            raise CellError(f"{text!r} is not a whole number; allowed is {lowest} to {highest}")
        return int(value)

    return parse


def _list(item: Parser, counts: range | None = None) -> Parser:
    """Parser of one or more values, separated by blanks or semicolons."""

    def parse(text: str) -> list[Any]:
        values = [item(part) for part in text.replace(";", " ").split()]
        if counts is not None and len(values) not in counts:
            expected = f"{counts.start}" if len(counts) == 1 else f"at least {counts.start}"
            raise CellError(f"{text!r} holds {len(values)} values; expected are {expected}")
        return values

    return parse


def choice(*allowed: str) -> Parser:
    """Parser of one of some words."""

    def parse(text: str) -> str:
        if text not in allowed:
            raise CellError(f"{text!r} is unknown; allowed is {', '.join(allowed)}")
        return text

    return parse


def _identifier(text: str) -> str:
    if not _FILE_NAME.fullmatch(text):
        raise CellError(f"{text!r} cannot be part of a file name; use letters, digits and . _ -")
    return text


def _percent(parse: Parser) -> Parser:
    def share(text: str) -> float:
        return float(parse(text)) / 100.0

    return share


class Column(NamedTuple):
    """A column of the table of catchments."""

    description: str
    parse: Parser
    aliases: tuple[str, ...] = ()
    """Other accepted names."""


_SHARE = _number(0.0, 1.0)
_PERCENT = _percent(_number(0.0, 100.0, "%"))
_KELVIN = _number(200.0, 330.0, "K")
_REGRESSIONS: Final = get_args(RegressionsName)
_SOIL_CLASSES = _list(_integer(1, 21))

_COLUMNS: Final[dict[str, Column]] = {
    "id": Column("catchment, as in cat-27", _identifier, ("divide_id",)),
    "latitude": Column("degrees north", _number(-90.0, 90.0, "degrees"), ("lat", "Y")),
    "longitude": Column("degrees east", _number(-180.0, 360.0, "degrees"), ("lon", "X")),
    "elevation": Column("m; only written into a comment", _number(-500.0, 9000.0, "m")),
    "soil_table": Column(f"one of {', '.join(SOIL_TABLES)}", choice(*SOIL_TABLES)),
    "soil_class": Column("class of soil_table; one, or one per layer", _SOIL_CLASSES),
    "ISLTYP": Column(
        f"class in the order of STATSGO, table {STATSGO_TABLE}; one, or one per layer",
        _SOIL_CLASSES,
        ("isltyp", "mode.ISLTYP"),
    ),
    "sand": Column("share of the mineral soil, 1; one, or one per layer", _list(_SHARE)),
    "clay": Column("share of the mineral soil, 1; one, or one per layer", _list(_SHARE)),
    "organic": Column("organic share of the volume, 1; one, or one per layer", _list(_SHARE)),
    "bulk_density": Column(
        "of the mineral soil, kg m-3; one, or one per layer",
        _list(_number(500.0, 2200.0, "kg m-3")),
    ),
    "regressions": Column(
        f"one of {', '.join(_REGRESSIONS)}; parameters from sand and clay", choice(*_REGRESSIONS)
    ),
    "gravel": Column(
        "share of the volume, 1; one, or one per layer; the soil is then the fine earth",
        _list(_number(0.0, 0.95)),
    ),
    "vegetation_table": Column("usgs or modis", choice(*VEGETATION_TABLES)),
    "vegetation_class": Column(
        "class of vegetation_table", _integer(1, 27), ("IVGTYP", "ivgtyp", "mode.IVGTYP")
    ),
    "slope_class": Column("class of the bottom drainage", _integer(1, 9)),
    "slope": Column(
        "degrees; gives slope_class",
        _number(0.0, 90.0, "degrees"),
        ("terrain_slope", "mean.slope", "slope_mean"),
    ),
    "deep_soil_temperature": Column("K, at the bottom", _KELVIN, ("TBOT", "TMN")),
    "mean_annual_air_temperature": Column(
        "K; used where deep_soil_temperature is missing", _KELVIN
    ),
    "layer_thickness": Column(
        "m, from the top; 20 layers to 15 m if missing",
        _list(_number(0.001, 100.0, "m"), range(2, 1000)),
    ),
    "green_fraction": Column("12 values, January to December, 1", _list(_SHARE, range(12, 13))),
    "green_fraction_min": Column("lowest of the year, 1", _SHARE),
    "green_fraction_max": Column("highest of the year, 1", _SHARE),
    "SHDMIN": Column("lowest green fraction, %", _PERCENT, ("shdmin",)),
    "SHDMAX": Column("highest green fraction, %", _PERCENT, ("shdmax",)),
    "maximum_snow_albedo": Column("1", _SHARE, ("SNOALB",)),
    "initial_soil_temperature": Column(
        "K; one, or one per layer; the deep soil temperature if missing", _list(_KELVIN)
    ),
    "initial_water_content": Column(
        "m3 m-3; one, or one per layer; the soil's reference content if missing", _list(_SHARE)
    ),
}
SITE_PARAMETERS: Final = tuple(
    name for name, line in quantities_of(SiteParameters).items() if line.key and line.is_sought
)
"""Parameters of the site, which may be given in columns of their names."""
COLUMNS: Final[Mapping[str, Column]] = _COLUMNS | {
    name: Column(f"{line.units}; {line.long_name}", _number(*line.allowed, line.units))
    for name, line in quantities_of(SiteParameters).items()
    if name in SITE_PARAMETERS and name not in _COLUMNS
}
"""Columns that are read, by name."""

COLUMN_OF: Final[Mapping[str, str]] = {
    name: column for column, about in COLUMNS.items() for name in (column, *about.aliases)
}
"""Columns by all their accepted names."""
