"""What the key of a column allows: validators and ranges of single values."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, Any

from pydantic import TypeAdapter

from noahpy.catalog.ranges import ValueRange
from noahpy.config.schema import ColumnConfig


@lru_cache(maxsize=256)
def adapter(key: str) -> TypeAdapter[Any]:
    """Validator of a value under a key of the configuration of a column.

    Args:
        key: sections and name, as in ``soil.values.porosity``.
    """
    *sections, name = key.split(".")
    model: Any = ColumnConfig
    for section in sections:
        annotation = model.model_fields[section].annotation
        options = getattr(annotation, "__args__", ())
        model = next((kind for kind in options if hasattr(kind, "model_fields")), annotation)
    fields = {field.alias or own: field for own, field in model.model_fields.items()}
    field = fields[name]
    kind = field.annotation
    for constraint in field.metadata:
        kind = Annotated[kind, constraint]
    return TypeAdapter(kind)


@lru_cache(maxsize=256)
def allowed_range(key: str) -> ValueRange:
    """Lowest and highest value of a number under a key of the configuration of a column.

    Args:
        key: sections and name.
    """
    schema = next(_numbers(adapter(key).json_schema()))
    low, high = schema.get("minimum", -math.inf), schema.get("maximum", math.inf)
    # a bound that is itself excluded
    if "exclusiveMinimum" in schema:
        low = math.nextafter(schema["exclusiveMinimum"], math.inf)
    if "exclusiveMaximum" in schema:
        high = math.nextafter(schema["exclusiveMaximum"], -math.inf)
    return ValueRange(float(low), float(high))


def _numbers(schema: object) -> Iterator[dict[str, Any]]:
    """Parts of a schema that are numbers."""
    if isinstance(schema, dict):
        if schema.get("type") == "number":
            yield schema
        schema = list(schema.values())
    if isinstance(schema, list):
        for part in schema:
            yield from _numbers(part)
