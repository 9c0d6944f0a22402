"""Inputs and outputs of a function of a strip."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeAlias

import torch
from torch import Tensor

from noahpy.engine.program import NOTHING, ONE, Extent
from noahpy.model.packing import Packing

FunctionKind: TypeAlias = Literal["step", "pull_back", "tangent", "second_adjoint"]
"""The step; its pull-back, gradients by its inputs from cotangents of its results; its tangent, the
change of its results along a change of its inputs; or its second-order adjoint, the change of the
pull-back along a change of inputs and cotangents."""
Group: TypeAlias = Literal[
    "state",
    "forcing",
    "numbers",
    "flags",
    "weights",
    "cotangents",
    "after",
    "results",
    "result_flags",
    "quantities",
    "of_state",
    "of_forcing",
    "of_numbers",
    "of_weights",
    "moved_state",
    "moved_forcing",
    "moved_numbers",
    "moved_after",
    "moved_quantities",
    "moved_results",
    "moved_cotangents",
    "moved_of_state",
    "moved_of_forcing",
    "moved_of_numbers",
]
"""An input or an output, which is a stack of rows."""

ADDED: Final[tuple[Group, ...]] = ("of_numbers", "moved_of_numbers")
"""Outputs that are added to what is there."""
COTANGENT: Final = "cotangent."
"""What the paths of cotangents begin with."""
TANGENT: Final = "tangent."
"""What the paths of tangents begin with."""
INPUTS: Final[Mapping[FunctionKind, tuple[Group, ...]]] = MappingProxyType(
    {
        "step": ("state", "forcing", "numbers", "flags", "weights"),
        "pull_back": ("state", "forcing", "numbers", "flags", "weights", "cotangents"),
        "tangent": (
            "state",
            "forcing",
            "numbers",
            "flags",
            "weights",
            "moved_state",
            "moved_forcing",
            "moved_numbers",
        ),
        "second_adjoint": (
            "state",
            "forcing",
            "numbers",
            "flags",
            "weights",
            "cotangents",
            "moved_state",
            "moved_forcing",
            "moved_numbers",
            "moved_cotangents",
        ),
    }
)
"""Inputs in order; the length of the step follows."""
OUTPUTS: Final[Mapping[FunctionKind, tuple[Group, ...]]] = MappingProxyType(
    {
        "step": ("after", "quantities", "results", "result_flags"),
        "pull_back": ("of_state", "of_forcing", "of_numbers", "of_weights"),
        "tangent": ("after", "moved_after", "moved_quantities", "moved_results"),
        "second_adjoint": (
            "of_state",
            "of_forcing",
            "of_numbers",
            "moved_of_state",
            "moved_of_forcing",
            "moved_of_numbers",
        ),
    }
)
"""Outputs in order. Numbers and flags are coefficients, weights those of the modules of learned
processes; results are fluxes and budget terms."""

OF_DIRECTIONS: Final[Mapping[FunctionKind, tuple[Group, ...]]] = MappingProxyType(
    {
        "tangent": (
            "moved_state",
            "moved_forcing",
            "moved_numbers",
            "moved_after",
            "moved_quantities",
            "moved_results",
        )
    }
)
"""Inputs and outputs that every direction has: what depends on none of them is computed once for
several directions."""


class Entry(NamedTuple):
    """A quantity of a group."""

    path: str
    start: Extent
    """Its first row."""
    height: Extent | None
    """Number of its rows, if it has layers."""


class Rows(tuple[Entry, ...]):
    """Quantities of a group, one below the other."""

    __slots__ = ()

    @classmethod
    def of(cls, heights: Iterable[tuple[str, Extent | None]]) -> Rows:
        """Quantities of given numbers of rows."""
        entries, start = [], NOTHING
        for path, height in heights:
            entries.append(Entry(path, start, height))
            start = start + (height or ONE)
        return cls(entries)

    @property
    def height(self) -> Extent:
        """Number of rows."""
        return self[-1].start + (self[-1].height or ONE) if self else NOTHING

    def packing(self, layers: int) -> Packing:
        """The same for a number of layers."""
        heights = (entry.height for entry in self)
        return Packing(
            tuple(entry.path for entry in self),
            tuple(None if one is None else one.layers * layers + one.rows for one in heights),
        )


class Interface(dict[Group, Rows]):
    """Rows of all inputs and outputs."""

    def to_json(self) -> str:
        """The interface as text."""
        plain = {
            group: [
                [
                    entry.path,
                    *(() if entry.height is None else (entry.height.layers, entry.height.rows)),
                ]
                for entry in rows
            ]
            for group, rows in self.items()
        }
        return json.dumps(plain)

    @classmethod
    def from_json(cls, text: str) -> Interface:
        """The interface from the text of `to_json`."""
        return cls(
            {
                group: Rows.of(
                    (path, Extent(*height) if height else None) for path, *height in entries
                )
                for group, entries in json.loads(text).items()
            }
        )


def split_flags(leaves: Mapping[str, Tensor]) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """Tensors divided into numbers and flags."""
    numbers = {path: value for path, value in leaves.items() if value.is_floating_point()}
    flags = {path: value for path, value in leaves.items() if value.dtype == torch.bool}
    return numbers, flags
