"""C++ of a compiled step, or of its pull-back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final

import torch
from torch import Tensor

from noahpy.engine import trace as tracer
from noahpy.engine.emit import function
from noahpy.engine.interface import (
    ADDED,
    INPUTS,
    OF_DIRECTIONS,
    OUTPUTS,
    FunctionKind,
    Group,
    Interface,
    Rows,
)
from noahpy.engine.lower import Lowering, Value, Weights
from noahpy.engine.networks import functions
from noahpy.engine.program import (
    ONE,
    Extent,
    Kind,
    Part,
    Row,
    Single,
    divided,
    used,
    with_early_stores,
)
from noahpy.engine.program import Rows as ArrayRows
from noahpy.engine.rules import RULES
from noahpy.physics.stability import TABLES

if TYPE_CHECKING:
    from noahpy.model.model import Model

WEIGHTS: Final = ("weights", "of_weights")
"""Groups that are the same in all columns, or summed up over layers."""
NUMBERS: Final = {torch.float64: "double", torch.float32: "float"}
"""Floating-point types in C++."""


def source(model: Model, kind: FunctionKind, layers: int = tracer.LAYERS) -> str:
    """C++ of the step of the schemes of a model, or of its pull-back, for any number of layers.

    Args:
        model: gives schemes and floating-point type.
        kind: of the function.
        layers: number of layers that it is traced with, which does not change the text.

    Raises:
        EngineError: an operation for which there is no rule.
    """
    traced = tracer.trace(model, kind, layers)
    lowering = Lowering(layers, RULES)

    def height(group: Group, value: Tensor) -> Extent | None:
        if group in WEIGHTS:
            return Extent(rows=value.numel())
        return lowering.size(value.shape[0]) if value.ndim == 2 else None

    interface = Interface(
        {
            group: Rows.of((path, height(group, value)) for path, value in values.items())
            for group, values in traced.groups.items()
        }
    )
    arguments = _arguments(interface, INPUTS[kind])
    given = [None if name is None else arguments[name] for name in traced.arguments]
    found = lowering.graph(traced.graph, given)
    results = dict(zip(traced.results, found, strict=True))
    for group in (one for one in OUTPUTS[kind] if one not in WEIGHTS):
        for entry in interface[group]:
            value = results[f"{group}/{entry.path}"]
            if entry.height and value.height != entry.height:
                value = Value(value.kind, (Part(entry.height, value.only),), is_stack=True)
            lowering.store(group, entry.start, value, is_added=group in ADDED)
    dtype = model.parameters.soil.porosity.dtype
    suffix = "f" if dtype == torch.float32 else ""
    statements = with_early_stores(used(lowering.statements, set()))
    moving = OF_DIRECTIONS.get(kind, ())
    once, repeated = divided(statements, moving)
    text = function(f"strip_{kind}", _parameters(kind), once, suffix, repeated, moving)
    return "\n".join(
        [
            f"// The {kind.replace('_', ' ')} of a strip of columns, written by noahpy.engine.",
            f"#define NUMBER {NUMBERS[dtype]}",
            '#include "strip.h"',
            "",
            *_heights(interface),
            "",
            *_tables(lowering.tables),
            f'static const char noahpy_interface[] = R"({interface.to_json()})";',
            "",
            functions(model.modules, kind, model.parameters.soil.porosity),
            text,
            f'#include "{kind}.h"',
            "",
        ]
    )


def _arguments(interface: Interface, groups: Iterable[Group]) -> dict[str, Value | Weights]:
    """Inputs as values, by name."""
    arguments: dict[str, Value | Weights] = {
        tracer.SECONDS: Value.single("real", Single(tracer.SECONDS))
    }
    for group in groups:
        for entry in interface[group]:
            if group in WEIGHTS:
                arguments[entry.path] = Weights(entry.start.rows)
                continue
            kind: Kind = "mask" if group == "flags" else "real"
            arguments[entry.path] = (
                Value(kind, (Part(entry.height, ArrayRows(group, entry.start)),), is_stack=True)
                if entry.height
                else Value(kind, (Part(ONE, Row(group, entry.start)),))
            )
    return arguments


def _parameters(kind: FunctionKind) -> str:
    """Parameters of the function in C++."""
    types = {"flags": "Mask", "result_flags": "Mask", "weights": "Number"}
    given = (f"const {types.get(one, 'Real')} *__restrict {one}" for one in INPUTS[kind])
    found = (f"{types.get(one, 'Real')} *__restrict {one}" for one in OUTPUTS[kind])
    several = ("const long directions", "const long pitch") if kind in OF_DIRECTIONS else ()
    return ", ".join([*given, f"const Real {tracer.SECONDS}", *several, *found])


def _heights(interface: Interface) -> Iterable[str]:
    """Numbers of rows in C++."""
    return (
        f"constexpr int {group.upper()}_ROWS = {rows.height};" for group, rows in interface.items()
    )


def _tables(tables: Mapping[str, Tensor]) -> Iterable[str]:
    """Tables that columns look up, in C++; known ones are written when a step is built."""
    for name, values in tables.items():
        known = next((k for k, v in TABLES.items() if _is_table(values, v)), None)
        numbers = (
            f'#include "{known}.inc"' if known else ", ".join(map(repr, values.double().tolist()))
        )
        yield f"static const Number {name}[] = {{"
        yield numbers
        yield "};"


def _is_table(values: Tensor, table: Tensor) -> bool:
    return values.shape == table.shape and torch.equal(values, table.to(values.dtype))
