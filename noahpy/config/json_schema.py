"""JSON schema of configuration files, with which editors complete and check keys."""

from __future__ import annotations

from typing import Any

from noahpy.config.schema import COLUMN_SECTIONS, Config

Schema = dict[str, Any]


def _without_required(node: object) -> object:
    """The schema without required keys: presets, headers and shared sections may supply any."""
    if isinstance(node, dict):
        kept = {k: v for k, v in node.items() if not (k == "required" and isinstance(v, list))}
        return {key: _without_required(value) for key, value in kept.items()}
    if isinstance(node, list):
        return [_without_required(item) for item in node]
    return node


def json_schema() -> Schema:
    """JSON schema (draft 2020-12) of the form that users write.

    Sections of a column are at the top level for all columns, and may be repeated in the entries
    of ``columns``.
    """
    full = Config.model_json_schema(by_alias=True)
    definitions = {name: _without_required(value) for name, value in full["$defs"].items()}
    column = definitions["ColumnConfig"]
    properties = dict(full["properties"])
    columns = {**properties.pop("columns"), "default": [{}]}
    shared: Schema = {name: column["properties"][name] for name in COLUMN_SECTIONS}  # type: ignore[index]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "NoahPy configuration",
        "description": Config.__doc__,
        "type": "object",
        "additionalProperties": False,
        "properties": {**properties, **shared, "columns": columns},
        "$defs": definitions,
    }
