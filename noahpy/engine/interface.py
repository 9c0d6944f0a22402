"""Inputs and outputs of a compiled package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import torch
from torch import Tensor

from noahpy.model.packing import Packing

METADATA: Final = "noahpy_interface"
"""Key of the interface in the metadata of a package."""
COLUMNS: Final = "noahpy_columns"
"""Key of the number of columns of a call in the metadata of a package."""

Kind: TypeAlias = Literal["step", "pull_back"]
"""The step, or its pull-back: gradients by its inputs from cotangents of its results."""
Group: TypeAlias = Literal[
    "state", "forcing", "numbers", "flags", "results", "result_flags", "quantities"
]
"""An input or output of a package, which is one tensor; a field of `Interface`."""

OUTPUTS: Final[Mapping[Kind, tuple[Group, ...]]] = MappingProxyType(
    {
        "step": ("state", "results", "result_flags", "quantities"),
        "pull_back": ("state", "forcing", "numbers"),
    }
)
"""Outputs of a package, in order."""


class Interface(NamedTuple):
    """Packing of the inputs and outputs of a compiled step.

    Inputs are state, forcing, the coefficients and flags that the step uses, and the length of the
    step; a pull-back also takes cotangents of state and other results. Outputs are those in
    `OUTPUTS`; those of a pull-back are cotangents.
    """

    state: Packing
    forcing: Packing
    numbers: Packing
    """Real coefficients."""
    flags: Packing
    """Boolean coefficients."""
    results: Packing
    """Real fluxes and budget terms."""
    result_flags: Packing
    """Boolean budget terms."""
    quantities: Packing
    """Quantities of `noahpy.model.quantities.DERIVED`."""

    def to_plain(self) -> list[list[list[Any]]]:
        """The interface as lists, for JSON."""
        return [[list(rows.paths), list(rows.layers)] for rows in self]

    @classmethod
    def from_plain(cls, plain: Sequence[Sequence[Sequence[Any]]]) -> Interface:
        """The interface from the lists of `to_plain`."""
        return cls(*(Packing(tuple(paths), tuple(layers)) for paths, layers in plain))


def split_flags(leaves: Mapping[str, Tensor]) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """Tensors divided into numbers and flags."""
    numbers = {path: value for path, value in leaves.items() if value.is_floating_point()}
    flags = {path: value for path, value in leaves.items() if value.dtype == torch.bool}
    return numbers, flags
