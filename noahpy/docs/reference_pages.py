"""Pages that are made from the code: configuration keys, variables, the command line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from typer.main import get_command

from bmi_noahpy.variables import variable_table as bmi_variable_table
from noahpy.cli import app
from noahpy.config import json_schema
from noahpy.output.variables import METHODS, variable_table


def write_pages(folder: Path) -> None:
    """Write all generated pages into a folder."""
    folder.mkdir(exist_ok=True)
    pages = {
        "configuration_reference.md": configuration_reference(),
        "variables.md": variables(),
        "command_line.md": command_line(),
    }
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8")


def _row(*cells: object) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"


def _table(headings: tuple[str, ...], rows: Iterator[tuple[object, ...]]) -> list[str]:
    return [_row(*headings), _row(*("---" for _ in headings)), *(_row(*row) for row in rows), ""]


# --- configuration -------------------------------------------------------------------------------
def _kind(schema: Mapping[str, Any]) -> str:
    """A few words on what a key takes."""
    if "$ref" in schema:
        return f"section [{_section_title(schema['$ref'])}](#{_anchor(schema['$ref'])})"
    if "enum" in schema:
        return ", ".join(f"`{value}`" for value in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    if "anyOf" in schema:
        kinds = [_kind(option) for option in schema["anyOf"] if option.get("type") != "null"]
        return " or ".join(dict.fromkeys(kinds))
    if schema.get("type") == "array":
        item = _kind(schema["items"]) if "items" in schema else "values"
        low, high = schema.get("minItems"), schema.get("maxItems")
        count = f"{low} x " if low == high and low is not None else ""
        return f"list of {count}{item}"
    if schema.get("type") == "object":
        return f"names, each with {_kind(schema.get('additionalProperties', {}))}"
    names = {"number": "number", "integer": "whole number", "boolean": "true or false"}
    words = names.get(str(schema.get("type")), str(schema.get("format") or "text"))
    bounds = {
        "minimum": "at least {}",
        "maximum": "at most {}",
        "exclusiveMinimum": "above {}",
        "exclusiveMaximum": "below {}",
    }
    limits = [text.format(schema[key]) for key, text in bounds.items() if key in schema]
    return " ".join([words, ", ".join(limits)]).strip()


def _section_title(reference: str) -> str:
    return reference.split("/")[-1].removesuffix("Config")


def _anchor(reference: str) -> str:
    return _section_title(reference).lower()


def _one_line(text: object) -> str:
    return " ".join(str(text or "").split())


def _default(schema: Mapping[str, Any]) -> str:
    if "default" not in schema:
        return "required"
    default = schema["default"]
    return "" if default is None or isinstance(default, Mapping) else f"`{default}`"


def _meaning(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> str:
    """What is said of a key, or else of the section it holds."""
    section = definitions.get(schema.get("$ref", "").split("/")[-1], {})
    text = schema.get("description") or section.get("description") or ""
    return _one_line(text.split("Raises:")[0])


def _keys(properties: Mapping[str, Mapping[str, Any]], definitions: Mapping[str, Any]) -> list[str]:
    def rows() -> Iterator[tuple[object, ...]]:
        for key, schema in properties.items():
            yield f"`{key}`", _kind(schema), _default(schema), _meaning(schema, definitions)

    return _table(("key", "takes", "default", "meaning"), rows())


def configuration_reference() -> str:
    """Every key of a configuration file, from the JSON schema."""
    schema = json_schema()
    lines = [
        "# Configuration reference",
        "",
        "Generated from the schema that `noahpy schema` writes. What is required may also come "
        "from the preset, from the header of a Noah text file, or, for a column, from the shared "
        "section.",
        "",
        "## Top level",
        "",
        *_keys(schema["properties"], schema["$defs"]),
    ]
    for name, section in schema["$defs"].items():
        lines += [f"## {_section_title(name)}", "", _meaning(section, {}), ""]
        lines += _keys(section.get("properties", {}), schema["$defs"])
    return "\n".join(lines)


# --- variables -----------------------------------------------------------------------------------
def variables() -> str:
    """Names and units in output files and over the BMI."""

    def output_rows() -> Iterator[tuple[object, ...]]:
        for variable in variable_table():
            others = [m for m in METHODS[variable.kind] if m != variable.default_method]
            yield (
                f"`{variable.name}`" + (" \\*" if variable.is_default else ""),
                variable.units,
                "layer" if variable.is_layered else "column",
                ", ".join([f"**{variable.default_method}**", *others]),
                f"`{variable.standard_name}`" if variable.standard_name else "",
                variable.long_name,
            )

    def bmi_rows() -> Iterator[tuple[object, ...]]:
        for variable in bmi_variable_table():
            place = "layer" if variable.is_layered else "column"
            yield f"`{variable.name}`", variable.units, place, variable.role

    headings = ("name", "units", "by", "methods", "CF standard name", "meaning")
    return "\n".join(
        [
            "# Variables",
            "",
            "## In output files",
            "",
            "An asterisk marks the default set, bold the default method.",
            "",
            *_table(headings, output_rows()),
            "## Over the Basic Model Interface",
            "",
            *_table(("name", "units", "by", "role"), bmi_rows()),
        ]
    )


# --- command line --------------------------------------------------------------------------------
def command_line() -> str:
    """Commands with their arguments and options, from the program itself."""
    group = get_command(app)
    lines = ["# Command line", "", "Generated from `noahpy --help`.", ""]
    for name, command in group.commands.items():  # type: ignore[attr-defined]
        usage = " ".join(
            command.collect_usage_pieces(command.make_context(name, [], resilient_parsing=True))
        )
        lines += [f"## noahpy {name}", "", f"`noahpy {name} {usage}`", "", command.help or "", ""]

        def rows(parameters: list[Any] = command.params) -> Iterator[tuple[object, ...]]:
            for parameter in parameters:
                shown = parameter.metavar or ", ".join(parameter.opts)
                yield f"`{shown}`", _one_line(getattr(parameter, "help", ""))

        lines += _table(("argument", "meaning"), rows())
    lines += [
        "## Exit codes",
        "",
        *_table(
            ("code", "meaning"),
            iter(
                [
                    (0, "all is done"),
                    (1, "something went wrong while running: disk full, a file that exists"),
                    (2, "arguments, configuration or forcing cannot be used"),
                    ("130, 143", "ended in order by Ctrl-C or SIGTERM"),
                ]
            ),
        ),
    ]
    return "\n".join(lines)
