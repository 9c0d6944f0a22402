"""Models whose JSON schema describes every key by the docstring below it."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from typing import Any

from pydantic import BaseModel, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue


class DescribedModel(BaseModel):
    """A model that reads the docstrings of its keys when they are asked for.

    Pydantic can read them as well, but does it whenever a class is made: every command would wait
    for what few of them tell.
    """

    @classmethod
    def key_descriptions(cls) -> dict[str, str]:
        """Descriptions of the keys, by name."""
        texts = attribute_docstrings(cls)
        return {name: texts[name] for name in cls.model_fields if name in texts}

    @classmethod
    def __get_pydantic_json_schema__(
        cls,
        core_schema: Any,  # noqa: ANN401
        handler: GetJsonSchemaHandler,
    ) -> JsonSchemaValue:
        """See `pydantic.BaseModel`."""
        schema = handler(core_schema)
        keys = handler.resolve_ref_schema(schema)["properties"]
        for name, text in cls.key_descriptions().items():
            field = cls.model_fields[name]
            key = keys.get(field.alias if field.alias in keys else name)
            if key is not None:
                key.setdefault("description", text)
        return schema


def attribute_docstrings(owner: type) -> dict[str, str]:
    """Docstrings below the attributes of a class in its source, or in that of a base, by name."""
    found: dict[str, str] = {}
    for one in reversed(owner.__mro__):
        if one.__module__.startswith(f"{__package__.partition('.')[0]}."):
            found |= _docstrings(one.__module__).get(one.__qualname__, {})
    return found


@cache
def _docstrings(module: str) -> Mapping[str, Mapping[str, str]]:
    """Docstrings below the attributes of the classes of a module, by their names."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {
        node.name: {
            attribute.target.id: inspect.cleandoc(text.value.value)
            for attribute, text in pairwise(node.body)
            if isinstance(attribute, ast.AnnAssign)
            and isinstance(attribute.target, ast.Name)
            and isinstance(text, ast.Expr)
            and isinstance(text.value, ast.Constant)
            and isinstance(text.value.value, str)
        }
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
