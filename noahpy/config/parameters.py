"""Sections of a configuration whose keys are parameters of the catalog."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, create_model

from noahpy.catalog.quantity import Quantity, quantities_of
from noahpy.config.fields import PerLayer, Section, number


def section_of(group: type[tuple[Any, ...]]) -> type[Section]:
    """A section with a key for every parameter of a table that has one.

    A number by layer may be left to the class or the texture of the soil; any other has the default
    of the catalog, or is required.
    """
    keys: dict[str, Any] = {
        name: _by_layer(line) if line.is_layered else _single(line)
        for name, line in quantities_of(group).items()
        if line.key
    }
    return create_model(f"{group.__name__}Section", __base__=Section, **keys)


def _by_layer(line: Quantity) -> tuple[Any, Any]:
    kind = PerLayer[Annotated[float, number(*line.allowed)]] | None
    return kind, Field(None, description=line.description)


def _single(line: Quantity) -> tuple[Any, Any]:
    kind = bool if line.number == "flag" else Annotated[float, number(*line.allowed)]
    default = ... if line.default is None else line.default
    return kind, Field(default, description=line.description)
