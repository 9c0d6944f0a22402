"""Pages and parts of pages that are made from the code.

Pages: configuration keys, variables, soil and vegetation classes, the command line. Parts, which
written pages include: schemes and presets, climates, quantities of forcing, names of the package,
variables of the component, processes that modules can stand for.
"""

from __future__ import annotations

import math
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from rooms import rooms_page
from typer.main import get_command

import noahpy
from bmi_noahpy.variables import RESERVED, Role, Variable
from bmi_noahpy.variables import variable_table as bmi_variable_table
from noahpy.catalog.climates import CLIMATES, Climate
from noahpy.catalog.diagnostics import DIAGNOSTICS
from noahpy.catalog.forcing_quantities import QUANTITIES
from noahpy.catalog.output_variables import METHODS, variable_table
from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.ranges import FORCING_RANGES, PARAMETER_RANGES, STATE_RANGES
from noahpy.catalog.scheme_names import PRESETS, SchemeNames
from noahpy.catalog.states import Forcing
from noahpy.cli.app import app
from noahpy.config import json_schema
from noahpy.config.region import MAPPED
from noahpy.errors import ParameterError
from noahpy.model.classes import REFUSED_VEGETATION, SOIL_TABLES, VEGETATION_TABLES, class_table
from noahpy.model.learned_processes import LEARNED_PROCESSES
from noahpy.model.parameters import look_up_soil, look_up_vegetation

EXAMPLES: Final = Path(__file__).parents[2] / "config_examples" / "coupling"
"""Scripts that pages show and run."""
PARTS: Final = "parts"
"""Folder of what written pages include."""
BY_PRESET: Final = frozenset({"schemes", "site.bottom_temperature_height", "soil.table"})
"""Keys that every preset supplies."""

Schema = Mapping[str, Any]


def write_pages(folder: Path) -> None:
    """Write everything into a folder; files whose text is the same stay as they are.

    Pages that are executed after this can import the scripts of `EXAMPLES`.
    """
    paths = [str(EXAMPLES), *filter(None, [os.environ.get("PYTHONPATH")])]
    os.environ["PYTHONPATH"] = os.pathsep.join(paths)
    pages: dict[str, Callable[[], str]] = {
        "configuration_reference.md": configuration_reference,
        "variables.md": variables,
        "classes.md": classes,
        "command_line.md": command_line,
        f"{PARTS}/schemes.md": schemes,
        f"{PARTS}/climates.md": climates,
        f"{PARTS}/quantities.md": quantities,
        f"{PARTS}/diagnostics.md": diagnostics,
        f"{PARTS}/names.md": names,
        f"{PARTS}/component_variables.md": component_variables,
        f"{PARTS}/learned_processes.md": learned_processes,
        f"{PARTS}/mapped.md": mapped,
        f"{PARTS}/rooms.md": rooms_page,
    }
    (folder / PARTS).mkdir(parents=True, exist_ok=True)
    for name, page in pages.items():
        file, text = folder / name, page()
        if not file.exists() or file.read_text(encoding="utf-8") != text:
            file.write_text(text, encoding="utf-8")


def _row(cells: Iterable[object]) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"


def _table(headings: tuple[str, ...], rows: Iterable[Iterable[object]]) -> list[str]:
    return [_row(headings), _row("---" for _ in headings), *map(_row, rows), ""]


def _code(text: object) -> str:
    return f"`{text}`" if str(text) else ""


def _one_line(text: object) -> str:
    return " ".join(str(text or "").replace("``", "`").split())


# --- configuration -------------------------------------------------------------------------------
_WORDS: Final = {
    "number": ("number", "numbers"),
    "integer": ("whole number", "whole numbers"),
    "boolean": ("`true` or `false`", "`true` or `false`"),
    "path": ("file", "files"),
    "date-time": ("date and time", "dates and times"),
    "string": ("text", "texts"),
}


def _limits(schema: Schema) -> str:
    bounds = {
        "minimum": "at least {:g}",
        "exclusiveMinimum": "above {:g}",
        "maximum": "at most {:g}",
        "exclusiveMaximum": "below {:g}",
    }
    if "minimum" in schema and "maximum" in schema:
        return f", {schema['minimum']:g} to {schema['maximum']:g}"
    return "".join(f", {words.format(schema[k])}" for k, words in bounds.items() if k in schema)


def _kind(schema: Schema, *, many: bool = False) -> str:
    """A few words on what a key takes."""
    if "$ref" in schema:
        return "section"
    if "enum" in schema and "title" in schema:
        return f"[{schema['title']}](classes.md)"
    if "enum" in schema:
        return ", ".join(map(_code, schema["enum"]))
    if "const" in schema:
        return _code(schema["const"])
    if "anyOf" in schema:
        options = [option for option in schema["anyOf"] if option.get("type") != "null"]
        if len(options) == 2 and options[1].get("items") == options[0] and "enum" in options[0]:
            return f"one or several of {_kind(options[0])}"
        return " or ".join(dict.fromkeys(_kind(option, many=many) for option in options))
    if schema.get("type") == "array":
        low, high = schema.get("minItems"), schema.get("maxItems")
        count = "" if low is None else f"{low} " if low == high else f"at least {low} "
        if "prefixItems" in schema:
            return f"list of {count}{_kind(schema['prefixItems'][0], many=True)}"
        return f"list of {count}{_kind(schema['items'], many=True)}"
    if schema.get("type") == "object":
        values = schema["additionalProperties"]
        return f"names, each with {_kind(values) if isinstance(values, Mapping) else 'any value'}"
    kind = str(schema.get("format", schema.get("type")))
    return _WORDS.get(kind, _WORDS["string"])[many] + _limits(schema)


def _default(path: str, schema: Schema) -> str:
    if path in BY_PRESET:
        return "by preset"
    if "default" not in schema:
        return "" if path.startswith("schemes.") else "required"
    default = schema["default"]
    if isinstance(default, bool):
        return _code(str(default).lower())
    if default is None or default in ([], [{}]) or isinstance(default, Mapping):
        return ""
    return _code(", ".join(map(repr, default)) if isinstance(default, list) else default)


def _section_of(schema: Schema) -> tuple[str, str]:
    """Name of the section that a key holds, or empty, and what its entries are called."""
    if "$ref" in schema:
        return str(schema["$ref"]).split("/")[-1], ""
    for option in schema.get("anyOf", ()):
        if found := _section_of(option)[0]:
            return found, ""
    for key, entry in (("additionalProperties", ".NAME"), ("items", "[]")):
        if isinstance(schema.get(key), Mapping) and (found := _section_of(schema[key])[0]):
            return found, entry
    return "", ""


def _target(path: str) -> str:
    return "key-" + re.sub(r"\W+", "-", path).strip("-").lower()


class _Reference:
    """Sections of the schema by the path of keys that leads to them."""

    def __init__(self, schema: Schema) -> None:
        self._sections: Schema = schema["$defs"]
        self._written: dict[str, str] = {}
        """Path under which a section is described: the first that leads to it."""
        self.lines = self._keys("", schema["properties"])

    def _meaning(self, schema: Schema, section: str) -> str:
        """What is said of a key, or else of the section it holds."""
        text = schema.get("description") or self._sections.get(section, {}).get("description", "")
        return _one_line(str(text).split("Raises:")[0])

    def _keys(self, prefix: str, properties: Mapping[str, Schema]) -> list[str]:
        """The table of some keys, and the sections in it."""
        rows, below = [], []
        for key, schema in properties.items():
            path = f"{prefix}{key}"
            section, entry = _section_of(schema)
            kind = _kind(schema)
            if section:
                if section not in self._written:
                    self._written[section] = path + entry
                    below.append((path + entry, section))
                kind = kind.replace("section", f"[section](#{_target(self._written[section])})")
            rows.append((f"`{key}`", kind, _default(path, schema), self._meaning(schema, section)))
        lines = _table(("key", "takes", "default", "meaning"), rows)
        for path, section in below:
            definition = self._sections[section]
            lines += [f"({_target(path)})=", f"## `{path}`", "", self._meaning(definition, ""), ""]
            lines += self._keys(f"{path}.", definition.get("properties", {}))
        return lines


def configuration_reference() -> str:
    """Every key of a configuration file, from the JSON schema."""
    return "\n".join(
        [
            "# Configuration reference",
            "",
            "What is required may also come from the header of a Noah text file or, for one of "
            "several columns, from the section that all share. *By preset*: every preset has a "
            "value, see [presets and schemes](../physics.md#presets-and-schemes).",
            "",
            "## All sections",
            "",
            *_Reference(json_schema()).lines,
        ]
    )


# --- processes -----------------------------------------------------------------------------------
def learned_processes() -> str:
    """Processes that a module can stand for, and what it sees."""
    rows = (
        (
            _code(name),
            process.units,
            f"{process.low:g} to {process.high:g}",
            ", ".join(f"{_code(key)} ({units})" for key, units in process.inputs.items()),
        )
        for name, process in LEARNED_PROCESSES.items()
    )
    return "\n".join(_table(("process", "unit", "held within", "inputs"), rows))


# --- variables -----------------------------------------------------------------------------------
_KINDS: Final = {
    "state": "a value at the end of each step",
    "forcing": "a mean over each step, of what drives the model",
    "rate": "a mean over each step, which adds up in time",
    "amount": "an amount that each step adds",
}
_ROLES: Final[Mapping[Role, tuple[str, str]]] = {
    "input": (
        "Inputs",
        "What the coupler gives. A value stands until it is set again, and stands above the "
        "forcing of the configuration. After an update they hold what drove its last step.",
    ),
    "state": (
        "States",
        "What a step hands to the next, at the present model time. They can be read and set "
        "between updates.",
    ),
    "mean": (
        "Means over the update",
        "Mean fluxes over the whole of the last update, however many steps it took; zero before "
        "the first.",
    ),
    "accumulated": (
        "Amounts of the update",
        "Accumulated over the whole of the last update; zero before the first.",
    ),
    "last": ("Values at its end", "As the end of the last step of an update left them."),
    "static": ("Layers", "They never change."),
    "parameter": (
        "Parameters",
        "They come from the configuration and its classes, and can be set at any time between "
        "updates, by layer where they have layers. What is allowed is the product with the "
        "multiplier.",
    ),
    "multiplier": (
        "Multipliers",
        "One number per column and parameter, 1 at first: what the model uses is the value times "
        "its multiplier.",
    ),
    "uniform": (
        "One value for all layers",
        "A layered parameter where a framework sets one number per column: setting it sets all "
        "layers, and what is read is the mean over them.",
    ),
}
"""Heading of the variables of each role, and what they have in common."""
_PLAIN: Final = ("multiplier", "uniform")
"""Roles whose variables follow from those of parameters."""
_RANGES: Final[Mapping[Role, Mapping[str, tuple[float, float]]]] = {
    "input": FORCING_RANGES,
    "state": STATE_RANGES,
    "parameter": PARAMETER_RANGES,
}
_OPTIONAL: Final = {name for name, line in quantities_of(Forcing).items() if line.coupled is None}
"""Inputs that neither a source nor a coupler need give."""


def _possible(variable: Variable) -> str:
    """The allowed values of a variable that can be set."""
    low, high = _RANGES[variable.role][variable.quantity]
    if math.isinf(high):
        return "any" if math.isinf(low) else f"at least {low:g}"
    return f"{low:g} to {high:g}"


def _component_row(variable: Variable) -> Iterator[object]:
    also = ", ".join(map(_code, variable.aliases))
    yield _code(variable.name) + (f"<br>also {also}" if also else "")
    yield _code(variable.units)
    if variable.role not in _PLAIN:
        yield (variable.axis or "column").replace("_", " ")
        is_optional = variable.role == "input" and variable.quantity in _OPTIONAL
        yield variable.long_name + (" (optional)" if is_optional else "")
    if variable.role in _RANGES:
        yield _possible(variable)


def component_variables() -> str:
    """Every variable of the component by what it is to a coupler, and the reserved names."""
    lines: list[str] = []
    for role, (title, text) in _ROLES.items():
        headings = ["name", "units"] + ["by", "meaning"] * (role not in _PLAIN)
        headings += ["allowed"] * (role in _RANGES)
        rows = map(_component_row, bmi_variable_table(has_snow_layers=True).with_role(role))
        lines += [f"### {title}", "", text, "", *_table(tuple(headings), rows)]
    reserved = ((_code(v.name), _code(v.units), _code(v.type)) for v in RESERVED.values())
    lines += [
        "### Reserved names",
        "",
        "In no list: what frameworks and scripts ask for beyond the interface.",
        "",
        *_table(("name", "units", "type"), reserved),
    ]
    return "\n".join(lines)


def variables() -> str:
    """Names and units in output files and over the BMI."""

    def output_rows() -> Iterator[tuple[object, ...]]:
        for v in variable_table():
            meaning = v.long_name + (f" (`{v.standard_name}`)" if v.standard_name else "")
            mark = " \\*" if v.is_default else ""
            by = (v.axis or "column").replace("_", " ")
            yield f"`{v.name}`{mark}", _code(v.units), by, v.kind, v.default_method, meaning

    kinds = ((_code(kind), _KINDS[kind], ", ".join(METHODS[kind])) for kind in METHODS)
    return "\n".join(
        [
            "# Variables",
            "",
            "## In output files",
            "",
            "An asterisk marks the default set; in brackets stands the CF standard name where "
            "there is one. The method is that of the plain name; which others there are depends "
            "on the kind:",
            "",
            *_table(("kind", "what it is", "methods"), kinds),
            *_table(("name", "units", "by", "kind", "method", "meaning"), output_rows()),
            "## Over the Basic Model Interface",
            "",
            "How they are used says the page on [coupling](../coupling.md).",
            "",
            component_variables(),
        ]
    )


def quantities() -> str:
    """What a source of forcing may give, with the unit in which it is held."""
    rows = (
        (_code(name), _code(kind.unit), f"{kind.allowed.low:g} to {kind.allowed.high:g}")
        for name, kind in QUANTITIES.items()
    )
    return "\n".join(_table(("quantity", "unit", "possible values"), rows))


def diagnostics() -> str:
    """Yearly diagnostics with their definitions and sources."""
    rows = (
        (
            _code(row.name),
            _code(row.units) or "date",
            "layer" if row.axis else "column",
            row.long_name,
            row.source,
            ", ".join(map(_code, row.needs.split())),
        )
        for row in DIAGNOSTICS.values()
    )
    return "\n".join(_table(("name", "units", "by", "definition", "source", "needs"), rows))


# --- classes -------------------------------------------------------------------------------------
def _figure(value: object) -> str:
    return f"{float(str(value)):.3g}"


_SOIL_COLUMNS: Final = {
    "porosity": "porosity",
    "clapp_hornberger_b": "$b$",
    "air_entry_potential": "$\\psi_s$ (m)",
    "saturated_hydraulic_conductivity": "$K_s$ (m s⁻¹)",
    "wilting_point_water_content": "$\\theta_w$",
    "reference_water_content": "$\\theta_{\\mathrm{ref}}$",
    "quartz_fraction": "quartz",
}
_VEGETATION_COLUMNS: Final = {
    "root_layer_count": "root layers",
    "minimum_stomatal_resistance": "resistance (s m⁻¹)",
    "leaf_area_index_min": "least LAI",
    "leaf_area_index_max": "most LAI",
    "albedo_min": "least albedo",
    "albedo_max": "most albedo",
    "roughness_length_max": "roughness (m)",
    "full_cover_snow_water_equivalent": "full snow cover (m)",
}


def _class_rows(
    names: tuple[str, ...], look_up: Callable[[int], Any], columns: Iterable[str]
) -> Iterator[tuple[object, ...]]:
    columns = tuple(columns)
    for number, name in enumerate(names, start=1):
        try:
            found = look_up(number)
        except ParameterError:
            yield number, _code(name), "refused", *("" for _ in columns[1:])
            continue
        values = (_figure(getattr(found, column).reshape(-1)[0].item()) for column in columns)
        yield number, _code(name), *values


def classes() -> str:
    """Numbers, names and main parameters of the classes of soil and vegetation."""
    lines = [
        "# Soil and vegetation classes",
        "",
        "For `soil.layer_class`, `soil.column_class` and `vegetation.class`: the number in the "
        "table that the configuration names, or the name, which means the same in every table. "
        "Soil tables differ in their order: `permafrost` and `tanggula` begin with clay, those of "
        "WRF with sand. Urban land, glaciers and water are refused "
        f"({len(REFUSED_VEGETATION)} classes of the two vegetation tables, and water among the "
        "soils). Single soil values are replaced by `soil.values`.",
        "",
    ]
    for table in SOIL_TABLES:
        names = class_table("soil", table).names
        rows = _class_rows(names, lambda k, t=table: look_up_soil([k], t), _SOIL_COLUMNS)  # type: ignore[misc]
        lines += [f"## Soil table `{table}`", ""]
        lines += _table(("class", "name", *_SOIL_COLUMNS.values()), rows)
    for table in VEGETATION_TABLES:
        names = class_table("vegetation", table).names
        rows = _class_rows(names, lambda k, t=table: look_up_vegetation(k, t), _VEGETATION_COLUMNS)  # type: ignore[misc]
        lines += [f"## Vegetation table `{table}`", ""]
        lines += _table(("class", "name", *_VEGETATION_COLUMNS.values()), rows)
    return "\n".join(lines)


# --- command line --------------------------------------------------------------------------------
EXIT_CODES: Final = {
    "0": "all is done",
    "1": "something went wrong while running: the disk is full, the output file exists already",
    "2": "arguments, configuration, forcing or observations cannot be used",
    "130, 143": "ended in order by Ctrl-C or SIGTERM",
}


def _option(parameter: Any) -> tuple[str, str]:  # noqa: ANN401
    """How an argument or option is written, and what it means."""
    text = _one_line(getattr(parameter, "help", ""))
    if parameter.param_type_name == "argument":
        return _code(str(parameter.metavar).strip("{}")), text
    names = ", ".join(map(_code, sorted(parameter.opts, key=len)))
    if isinstance(parameter.default, str):
        text += f" Default: `{parameter.default}`."
    return names, text


def command_line() -> str:
    """Commands with their arguments and options, from the program itself."""
    group = get_command(app)
    lines = ["# Command line", "", "As `noahpy --help` and `noahpy COMMAND --help` say it.", ""]
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        options = [_option(parameter) for parameter in command.params]
        arguments = [
            str(p.metavar).strip("{}") for p in command.params if p.param_type_name == "argument"
        ]
        has_options = len(options) > len(arguments)
        usage = " ".join(["noahpy", name, *arguments, *(["[OPTIONS]"] if has_options else [])])
        lines += [f"## noahpy {name}", "", "```text", usage, "```", "", command.help or "", ""]
        lines += _table(("argument", "meaning"), options) if options else []
    lines += ["## Exit codes", "", *_table(("code", "meaning"), EXIT_CODES.items())]
    return "\n".join(lines)


# --- parts ---------------------------------------------------------------------------------------
def schemes() -> str:
    """What every scheme does, and what the presets choose."""
    presets = {name: preset.names.model_dump() for name, preset in PRESETS.items()}
    other = {
        "soil.table": [preset.soil_table for preset in PRESETS.values()],
        "site.bottom_temperature_height": [
            f"{preset.bottom_temperature_height:g}" for preset in PRESETS.values()
        ],
    }
    chosen = [
        (f"`schemes.{key}`", *(_code(values[key]) for values in presets.values()))
        for key in SchemeNames.model_fields
    ]
    chosen += [(_code(key), *map(_code, values)) for key, values in other.items()]
    meanings = (
        (_code(key), _one_line(text)) for key, text in SchemeNames.key_descriptions().items()
    )
    return "\n".join(
        [
            *_table(("key", *(_code(name) for name in presets)), chosen),
            *_table(("scheme", "choices"), meanings),
        ]
    )


def climates() -> str:
    """Statistics of the built-in climates, with their meaning."""
    described = json_schema()["$defs"]["WeatherConfig"]["properties"]
    rows = [
        (_code(f.name), *(f"{getattr(climate, f.name):g}" for climate in CLIMATES.values()))
        for f in fields(Climate)
    ]
    meanings = [
        (_code(f.name), _one_line(described[f.name]["description"])) for f in fields(Climate)
    ]
    return "\n".join(
        [
            *_table(("figure", "meaning"), meanings),
            *_table(("figure", *(_code(name) for name in CLIMATES)), rows),
        ]
    )


def mapped() -> str:
    """Keys that maps of a region may stand for."""
    extents = {"cell": "one", "layer": "one a layer", "month": "twelve"}
    rows = (
        (_code(key), extents[kind.extent], "class" if kind.is_class else kind.unit)
        for key, kind in MAPPED.items()
    )
    return "\n".join(_table(("key", "values of a cell", "unit"), rows))


def names() -> str:
    """What the package itself offers, with the modules where it stands."""

    def home(name: str) -> str:
        module: str = getattr(getattr(noahpy, name), "__module__", "noahpy.model.schemes")
        return "noahpy.config" if module.startswith("noahpy.config") else module

    public = (name for name in noahpy.__all__ if not name.startswith("_"))
    rows = ((f"`noahpy.{name}`", f"{{py:obj}}`{home(name)}.{name}`") for name in public)
    return "\n".join(_table(("name", "described at"), rows))
