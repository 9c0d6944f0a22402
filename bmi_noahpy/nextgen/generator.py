"""From a table of catchment attributes to configurations."""

from __future__ import annotations

import csv
import difflib
import math
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Literal, NamedTuple, get_args

import typer
from tqdm import tqdm

Preset = Literal["permafrost", "permafrost-legacy", "permafrost-enthalpy", "original"]
SoilTable = Literal["permafrost", "tanggula", "wrf-v3.4.1", "wrf-current"]
VegetationTable = Literal["usgs", "modis"]

PATTERN: Final = "noahpy_{{id}}.yaml"
"""Name of a configuration; ngen puts the catchment in the place of ``{{id}}``."""
LAYER_THICKNESS: Final = (
    *(0.05, 0.05, 0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.3, 0.3),
    *(0.5, 0.5, 0.5, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 3.0),
)
"""Of 20 layers to 15 m, used where the table has none, m."""
STATSGO_TABLE: Final = "wrf-current"
"""Soil table with the order of classes of ``ISLTYP``: 1 is sand."""
SLOPE_CLASS_LIMITS: Final = (0.08, 0.30)
"""Slopes, m m-1, at which drainage classes 2 and 3 begin, as in the parent model's table."""
WARMEST_MONTH: Final = {"north": 7, "south": 1}
"""In which the green fraction is at its highest where only its extremes are given."""
MOST_PROBLEMS: Final = 20
"""That a message lists."""
USAGE_ERROR: Final = 2

_MISSING: Final = frozenset({"", "na", "nan", "null", "none"})
_FILE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


class CatchmentTableError(ValueError):
    """A table that cannot be used; the message names file, lines, columns and what is allowed."""


class _CellError(ValueError):
    """What is wrong with a cell, or with several of a line."""


# --- columns of the table ------------------------------------------------------------------------
Parser = Callable[[str], Any]


def _number(lowest: float, highest: float, units: str = "") -> Parser:
    allowed = f"allowed is {lowest:g} to {highest:g} {units}".rstrip()

    def parse(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            raise _CellError(f"{text!r} is not a number; {allowed}") from None
        if not lowest <= value <= highest:
            raise _CellError(f"{text!r} is out of range; {allowed}")
        return value

    return parse


def _integer(lowest: int, highest: int) -> Parser:
    number = _number(lowest, highest)

    def parse(text: str) -> int:
        value = float(number(text))
        if not value.is_integer():
            raise _CellError(f"{text!r} is not a whole number; allowed is {lowest} to {highest}")
        return int(value)

    return parse


def _list(item: Parser, counts: range | None = None) -> Parser:
    """One value, or several between blanks or semicolons."""

    def parse(text: str) -> list[Any]:
        values = [item(part) for part in text.replace(";", " ").split()]
        if counts is not None and len(values) not in counts:
            expected = f"{counts.start}" if len(counts) == 1 else f"at least {counts.start}"
            raise _CellError(f"{text!r} holds {len(values)} values; expected are {expected}")
        return values

    return parse


def _choice(*allowed: str) -> Parser:
    def parse(text: str) -> str:
        if text not in allowed:
            raise _CellError(f"{text!r} is unknown; allowed is {', '.join(allowed)}")
        return text

    return parse


def _identifier(text: str) -> str:
    if not _FILE_NAME.fullmatch(text):
        raise _CellError(f"{text!r} cannot be part of a file name; use letters, digits and . _ -")
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
    """Other names that stand for the same."""


_SHARE = _number(0.0, 1.0)
_PERCENT = _percent(_number(0.0, 100.0, "%"))
_KELVIN = _number(200.0, 330.0, "K")
_SOIL_CLASSES = _list(_integer(1, 19))

COLUMNS: Final[Mapping[str, Column]] = {
    "id": Column("catchment, as in cat-27", _identifier, ("divide_id",)),
    "latitude": Column("degrees north", _number(-90.0, 90.0, "degrees"), ("lat", "Y")),
    "longitude": Column("degrees east", _number(-180.0, 360.0, "degrees"), ("lon", "X")),
    "elevation": Column("m; only repeated in the configuration", _number(-500.0, 9000.0, "m")),
    "soil_table": Column(f"one of {', '.join(get_args(SoilTable))}", _choice(*get_args(SoilTable))),
    "soil_class": Column("class of soil_table; one, or one per layer", _SOIL_CLASSES),
    "ISLTYP": Column(
        f"the same in the order of STATSGO, table {STATSGO_TABLE}",
        _SOIL_CLASSES,
        ("isltyp", "mode.ISLTYP"),
    ),
    "sand": Column("share of the mineral soil, 1; one, or one per layer", _list(_SHARE)),
    "clay": Column("share of the mineral soil, 1; one, or one per layer", _list(_SHARE)),
    "organic": Column("organic share of the volume, 1; one, or one per layer", _list(_SHARE)),
    "vegetation_table": Column("usgs or modis", _choice(*get_args(VegetationTable))),
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
        "K; stands for the deep soil temperature where that is missing", _KELVIN
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
"""Columns that are read, by name."""

_NAMES: Final = {
    name: column for column, about in COLUMNS.items() for name in (column, *about.aliases)
}

Row = dict[str, Any]


class Catchment(NamedTuple):
    """A line of the table."""

    line: int
    values: Row


class _Problems:
    """What is wrong with a table, collected line by line."""

    def __init__(self, table: Path) -> None:
        self._table = table
        self._texts: list[str] = []

    def add(self, line: int, column: str, text: str) -> None:
        where = f"line {line}" + (f", column {column}" if column else "")
        self._texts.append(f"{where}: {text}")

    def raise_if_any(self) -> None:
        """Raise `CatchmentTableError` if there are any."""
        if not self._texts:
            return
        shown = self._texts[:MOST_PROBLEMS]
        more = len(self._texts) - len(shown)
        if more:
            shown.append(f"and {more} more")
        raise CatchmentTableError("\n  ".join([f"{self._table}:", *shown]))


def _used_columns(header: Sequence[str], table: Path) -> dict[int, str]:
    """Places of the columns that are read, by what they stand for."""
    used: dict[int, str] = {}
    for place, head in enumerate(header):
        column = _NAMES.get(head.strip())
        if column is None:
            continue
        if column in used.values():
            other = header[next(p for p, c in used.items() if c == column)]
            raise CatchmentTableError(
                f"{table}: line 1: columns {other!r} and {head.strip()!r} both stand for {column}; "
                "remove one"
            )
        used[place] = column
    return used


def ignored_columns(table: Path) -> dict[str, str | None]:
    """Columns of a table that are not read, and the name that each may have been meant for.

    Raises:
        CatchmentTableError: the table cannot be read.
    """
    header = next(_lines(table))[1]
    return {
        head: next(iter(difflib.get_close_matches(head, _NAMES, n=1, cutoff=0.8)), None)
        for head in map(str.strip, header)
        if head and head not in _NAMES
    }


def _lines(table: Path) -> Iterator[tuple[int, list[str]]]:
    """Lines of a CSV file with their numbers, the header first, without empty ones."""
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            empty = True
            for row in reader:
                if any(cell.strip() for cell in row):
                    empty = False
                    yield reader.line_num, row
    except OSError as error:
        raise CatchmentTableError(f"{table}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CatchmentTableError(f"{table}: is not UTF-8 text: {error.reason}") from error
    except csv.Error as error:
        raise CatchmentTableError(f"{table}: line {reader.line_num}: {error}") from error
    if empty:
        raise CatchmentTableError(f"{table}: is empty; expected is a line of column names")


def read_catchments(table: Path, defaults: Mapping[str, str] | None = None) -> list[Catchment]:
    """Read and check a table of catchments.

    Args:
        table: CSV file with a line of column names; see `COLUMNS`. Others are passed over.
        defaults: cells by column that stand where the table has no column or an empty cell.

    Raises:
        CatchmentTableError: with every line, column and value that cannot be used.
    """
    filled = _parsed_defaults(defaults or {})
    lines = _lines(table)
    _, header = next(lines)
    used = _used_columns(header, table)
    if "id" not in used.values():
        names = ", ".join(("id", *COLUMNS["id"].aliases))
        raise CatchmentTableError(f"{table}: line 1: no column is named {names}")
    problems = _Problems(table)
    catchments: list[Catchment] = []
    seen: dict[str, int] = {}
    for line, row in lines:
        if len(row) != len(header):
            problems.add(line, "", f"{len(row)} cells, but line 1 has {len(header)}")
            continue
        values = dict(filled)
        complete = True
        for place, column in used.items():
            text = row[place].strip()
            if text.lower() in _MISSING:
                continue
            try:
                values[column] = COLUMNS[column].parse(text)
            except _CellError as error:
                problems.add(line, header[place].strip(), str(error))
                complete = False
        identifier = values.get("id")
        if identifier is None and complete:
            problems.add(line, "id", "is missing")
        elif identifier in seen:
            problems.add(line, "id", f"{identifier!r} stands in line {seen[identifier]} too")
        elif identifier is not None:
            seen[identifier] = line
            catchments.append(Catchment(line, values))
    problems.raise_if_any()
    if not catchments:
        raise CatchmentTableError(f"{table}: holds no catchment below the line of column names")
    return catchments


def _parsed_defaults(given: Mapping[str, str]) -> Row:
    values: Row = {}
    for name, text in given.items():
        column = _NAMES.get(name)
        if column is None or column == "id":
            nearest = difflib.get_close_matches(name, _NAMES, n=1, cutoff=0.0)[0]
            raise CatchmentTableError(f"no column is named {name!r}; the nearest is {nearest!r}")
        try:
            values[column] = COLUMNS[column].parse(text)
        except _CellError as error:
            raise CatchmentTableError(f"value for {name}: {error}") from error
    return values


# --- from a line to a configuration --------------------------------------------------------------
def slope_class(slope: float) -> int:
    """Class of the bottom drainage of a terrain slope in degrees."""
    gradient = math.tan(math.radians(slope))
    return 1 + sum(gradient >= limit for limit in SLOPE_CLASS_LIMITS)


def seasonal_green_fraction(lowest: float, highest: float, latitude: float) -> list[float]:
    """Monthly green fractions between two extremes, highest in July, on the south in January."""
    peak = WARMEST_MONTH["north" if latitude >= 0.0 else "south"]
    middle, half = (highest + lowest) / 2.0, (highest - lowest) / 2.0
    return [
        round(middle + half * math.cos(2.0 * math.pi * (month - peak) / 12.0), 4)
        for month in range(1, 13)
    ]


def _required(values: Row, *names: str) -> Any:  # noqa: ANN401
    for name in names:
        if name in values:
            return values[name]
    raise _CellError(f"{' or '.join(names)} is required and missing")


def _per_layer(values: Row, name: str, layers: int) -> Any:  # noqa: ANN401
    """One value, or one a layer."""
    given = values[name]
    if len(given) not in (1, layers):
        raise _CellError(f"{name} has {len(given)} values; expected are 1 or {layers}, the layers")
    return given[0] if len(given) == 1 else given


def _soil(values: Row, layers: int) -> Row:
    ways = [name for name in ("soil_class", "ISLTYP", "sand") if name in values]
    if len(ways) != 1:
        given = f"given are {' and '.join(ways)}" if ways else "none is given"
        raise _CellError(f"soil needs one of soil_class, ISLTYP, or sand and clay; {given}")
    (way,) = ways
    if way == "sand":
        texture = {
            name: _per_layer(values, name, layers)
            for name in ("sand", "clay", "organic")
            if name in values
        }
        if "clay" not in texture:
            raise _CellError("clay is required beside sand, and missing")
        table = values.get("soil_table")
        return {**({"table": table} if table else {}), "texture": texture}
    soil: Row = {"layer_class": _per_layer(values, way, layers)}
    if "clay" in values or "organic" in values:
        raise _CellError(f"clay and organic stand beside sand, not beside {way}")
    table = values.get("soil_table", STATSGO_TABLE if way == "ISLTYP" else None)
    if way == "ISLTYP" and table not in ("wrf-v3.4.1", "wrf-current"):
        raise _CellError(f"ISLTYP is in the order of the wrf tables, not in that of {table!r}")
    return {**({"table": table} if table else {}), **soil}


def _vegetation(values: Row, latitude: float) -> Row:
    lowest = values.get("green_fraction_min", values.get("SHDMIN"))
    highest = values.get("green_fraction_max", values.get("SHDMAX"))
    monthly = values.get("green_fraction")
    if monthly is None:
        if lowest is None or highest is None:
            raise _CellError(
                "green_fraction, or green_fraction_min and green_fraction_max, is required and "
                "missing"
            )
        if lowest > highest:
            raise _CellError(f"green_fraction_min {lowest:g} is above the maximum {highest:g}")
        monthly = seasonal_green_fraction(lowest, highest, latitude)
    extremes = {"green_fraction_min": lowest, "green_fraction_max": highest}
    return {
        "table": values.get("vegetation_table", "usgs"),
        "class": _required(values, "vegetation_class"),
        "monthly_green_fraction": monthly,
        **{name: value for name, value in extremes.items() if value is not None},
    }


@cache
def _reference_water_content(
    table: str,
    classes: tuple[int, ...] | None,
    texture: tuple[tuple[float, ...], ...],
) -> list[float]:
    """Water content of a soil or of its layers at which plants are not stressed, m3 m-3."""
    import torch

    from noahpy.model.parameters import look_up_soil
    from noahpy.model.soil_texture import soil_from_texture

    if classes is not None:
        soil = look_up_soil(classes, table)
    else:
        layers = max(map(len, texture))
        shares = [share * layers if len(share) == 1 else share for share in texture]
        soil = soil_from_texture(*torch.tensor(shares, dtype=torch.float64))
    return [round(value, 4) for value in soil.reference_water_content.tolist()]


def _initial_water(values: Row, soil: Row, preset: str, layers: int) -> Any:  # noqa: ANN401
    from noahpy.errors import ParameterError
    from noahpy.model.schemes import PRESETS

    if "initial_water_content" in values:
        return _per_layer(values, "initial_water_content", layers)

    def several(value: Any) -> tuple[Any, ...]:  # noqa: ANN401
        return tuple(value) if isinstance(value, list) else (value,)

    classes = several(soil["layer_class"]) if "layer_class" in soil else None
    texture = soil.get("texture", {})
    shares = tuple(several(texture.get(name, 0.0)) for name in ("sand", "clay", "organic"))
    table = soil.get("table", PRESETS[preset].soil_table)
    try:
        contents = _reference_water_content(table, classes, shares)
    except ParameterError as error:
        raise _CellError(str(error)) from error
    return contents[0] if len(contents) == 1 else contents


def configuration(
    values: Row, *, start: datetime, step: float = 3600.0, preset: Preset = "permafrost"
) -> Row:
    """Sections of the configuration of a catchment, without forcing: ngen supplies it.

    Args:
        values: of a line of the table, by column.
        start: UTC of the first step.
        step: length of a step, s.
        preset: model of the literature.

    Raises:
        ValueError: something is missing or does not fit together.
    """
    thickness = values.get("layer_thickness", list(LAYER_THICKNESS))
    layers = len(thickness)
    latitude = _required(values, "latitude")
    deep = _required(values, "deep_soil_temperature", "mean_annual_air_temperature")
    drainage = values.get("slope_class", slope_class(values.get("slope", 0.0)))
    soil = _soil(values, layers)
    temperature: Any = deep
    if "initial_soil_temperature" in values:
        temperature = _per_layer(values, "initial_soil_temperature", layers)
    albedo = values.get("maximum_snow_albedo")
    return {
        "preset": preset,
        "time": {"start": start.strftime("%Y-%m-%d %H:%M:%S"), "step": step},
        "site": {
            "latitude": latitude,
            "longitude": _required(values, "longitude"),
            "layer_thickness": thickness,
            "deep_soil_temperature": deep,
            "slope_class": drainage,
            **({} if albedo is None else {"maximum_snow_albedo": albedo}),
        },
        "soil": soil,
        "vegetation": _vegetation(values, latitude),
        "initial": {
            "soil_temperature": temperature,
            "total_water_content": _initial_water(values, soil, preset, layers),
            # a realization may set a porosity below it
            "clip_to_porosity": True,
        },
        # ngen ends where a listed input has no provider
        "component": {"optional_inputs": False},
    }


# --- writing -------------------------------------------------------------------------------------
def _text_of(catchment: Catchment, table: Path, sections: Row) -> str:
    from noahpy.config import to_yaml

    values = catchment.values
    about = [f"{values['id']}, from line {catchment.line} of {table.name}"]
    if "elevation" in values:
        about.append(f"elevation {values['elevation']:g} m")
    return f"# {'; '.join(about)}\n{to_yaml(sections)}"


def _check(file: Path) -> None:
    """Initialize the component with a configuration.

    Raises:
        _CellError: that fails; the message does not name the file, which is a temporary one.
    """
    from bmi_noahpy.component import NoahPy
    from noahpy.errors import ConfigError

    component = NoahPy()
    try:
        component.initialize(str(file))
    except ConfigError as error:
        text = " ".join(str(error).replace(f"{file}:", "").split())
        raise _CellError(f"the configuration cannot be used: {text}") from error
    component.finalize()


def write_configurations(
    table: str | Path,
    output: str | Path,
    *,
    start: datetime,
    step: float = 3600.0,
    preset: Preset = "permafrost",
    defaults: Mapping[str, str] | None = None,
    pattern: str = PATTERN,
    overwrite: bool = False,
    progress: bool = False,
) -> list[Path]:
    """Write the configuration of every catchment of a table, or none.

    Every file is read back and a component is initialized with it before the first is put in place.

    Args:
        table: CSV file with a line of column names; `COLUMNS` has those that are read.
        output: folder, made if need be.
        start: UTC of the first step; one without a zone is taken for UTC.
        step: length of a step, s; best that of ngen's output interval.
        preset: model of the literature.
        defaults: cells by column that stand where the table has no column or an empty cell.
        pattern: name of a file, with ``{{id}}`` for the catchment.
        overwrite: whether files that exist are replaced.
        progress: whether a bar is shown.

    Returns:
        The files in the order of the table.

    Raises:
        CatchmentTableError: with every line, column and value that cannot be used.
        FileExistsError: files exist and must not be replaced.
        OSError: the folder cannot be written.
    """
    table, output = Path(table), Path(output)
    if "{{id}}" not in pattern or Path(pattern).name != pattern:
        raise CatchmentTableError(f"pattern {pattern!r}: expected is a file name with {{{{id}}}}")
    if not (math.isfinite(step) and step > 0.0):
        raise CatchmentTableError(f"step is {step:g} s; allowed is more than 0")
    start = start.replace(tzinfo=UTC) if start.tzinfo is None else start.astimezone(UTC)
    catchments = read_catchments(table, defaults)
    names = [pattern.replace("{{id}}", str(c.values["id"])) for c in catchments]
    existing = [name for name in names if (output / name).exists()]
    if existing and not overwrite:
        more = f" and {len(existing) - 1} more" if len(existing) > 1 else ""
        raise FileExistsError(f"{output / existing[0]}{more} exist already; allow overwriting")

    problems = _Problems(table)
    made = _make_folders(output)
    try:
        with tempfile.TemporaryDirectory(prefix=".writing-", dir=output) as staging:
            staged, replaced = Path(staging, "new"), Path(staging, "replaced")
            staged.mkdir()
            replaced.mkdir()
            bar = tqdm(catchments, unit="catchment", disable=not progress)
            for catchment, name in zip(bar, names, strict=True):
                try:
                    sections = configuration(
                        catchment.values, start=start, step=step, preset=preset
                    )
                    file = staged / name
                    file.write_text(_text_of(catchment, table, sections), encoding="utf-8")
                    _check(file)
                except _CellError as error:
                    problems.add(catchment.line, "", f"{catchment.values['id']}: {error}")
            problems.raise_if_any()
            _put_in_place(names, staged, replaced, output)
    except BaseException:
        for folder in made:
            folder.rmdir()
        raise
    return [output / name for name in names]


def _make_folders(output: Path) -> list[Path]:
    """Make a folder and those it stands in; gives the ones that were not there, innermost first."""
    absent = [folder for folder in (output, *output.parents) if not folder.exists()]
    output.mkdir(parents=True, exist_ok=True)
    return absent


def _put_in_place(names: Iterable[str], staged: Path, replaced: Path, output: Path) -> None:
    """Move files to their folder; if one fails, all are as before."""
    moved: list[str] = []
    try:
        for name in names:
            moved.append(name)
            if (output / name).exists():
                (output / name).replace(replaced / name)
            (staged / name).replace(output / name)
    except BaseException:
        for name in moved:
            if (replaced / name).exists():
                (replaced / name).replace(output / name)
            elif not (staged / name).exists():
                (output / name).unlink(missing_ok=True)
        raise


# --- command line --------------------------------------------------------------------------------
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


def _columns_help() -> str:
    lines = []
    for name, column in COLUMNS.items():
        aliases = f" (or {', '.join(column.aliases)})" if column.aliases else ""
        lines.append(f"{name}{aliases}: {column.description}")
    return "Columns of the table:\n\n\b\n" + "\n".join(lines)


@app.command(epilog=_columns_help())
def _main(
    table: Annotated[Path, typer.Argument(metavar="TABLE.csv", help="Attributes of catchments.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder of the configurations.")],
    start: Annotated[datetime, typer.Option(help="UTC of the first step.")],
    step: Annotated[float, typer.Option(help="Length of a step, s.")] = 3600.0,
    preset: Annotated[str, typer.Option(help=", ".join(get_args(Preset)))] = "permafrost",
    given: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="COLUMN=VALUE", help="Where the table has no value."),
    ] = None,
    pattern: Annotated[str, typer.Option(help="Name of a file.")] = PATTERN,
    overwrite: Annotated[bool, typer.Option(help="Replace existing files.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar, no note.")] = False,
) -> None:
    """Write a configuration of NoahPy for every catchment of a table, or none."""
    try:
        chosen = _choice(*get_args(Preset))(preset)
    except _CellError as error:
        raise typer.BadParameter(str(error), param_hint="--preset") from error
    defaults = {}
    for text in given or []:
        name, separator, value = text.partition("=")
        if not separator:
            raise typer.BadParameter(f"{text!r} is not COLUMN=VALUE", param_hint="--set")
        defaults[name.strip()] = value.strip()
    try:
        if not quiet:
            _note_ignored(table)
        files = write_configurations(
            table,
            output,
            start=start,
            step=step,
            preset=chosen,
            defaults=defaults,
            pattern=pattern,
            overwrite=overwrite,
            progress=not quiet,
        )
    except (CatchmentTableError, OSError) as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(USAGE_ERROR) from error
    if not quiet:
        typer.echo(f"{len(files)} configurations in {output}")


def _note_ignored(table: Path) -> None:
    ignored = ignored_columns(table)
    if not ignored:
        return
    texts = [f"{name} (meant for {near}?)" if near else name for name, near in ignored.items()]
    typer.echo(f"note: columns that are not read: {', '.join(texts)}", err=True)
