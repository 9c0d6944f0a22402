"""What a compiled package takes and gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple, TypeAlias

import torch
from torch import Tensor

from noahpy.model.packing import Packing

METADATA: Final = "noahpy_interface"
"""Key of the interface in a package's own metadata."""
COLUMNS: Final = "noahpy_columns"
"""Key of the number of columns of a call."""

Kind: TypeAlias = Literal["step", "pull_back"]
"""The step, or what its inputs receive from cotangents of its results."""
Group: TypeAlias = Literal[
    "state", "forcing", "numbers", "flags", "results", "result_flags", "quantities"
]
"""What goes into a package or comes out of it as one tensor; a field of `Interface`."""

OUTPUTS: Final[Mapping[Kind, tuple[Group, ...]]] = MappingProxyType(
    {
        "step": ("state", "results", "result_flags", "quantities"),
        "pull_back": ("state", "forcing", "numbers"),
    }
)
"""What a package gives, in its order."""


class Interface(NamedTuple):
    """What goes into a compiled step and comes out of it, tensor by tensor.

    Inputs are the rows of the state, of the forcing, of the coefficients that the step uses, of
    its flags, and the length of the step; a pull-back takes cotangents of state and other results
    besides. Outputs are in `OUTPUTS`; those of a pull-back are cotangents.
    """

    state: Packing
    forcing: Packing
    numbers: Packing
    """Coefficients."""
    flags: Packing
    """Coefficients that are bool."""
    results: Packing
    """Fluxes and budget terms."""
    result_flags: Packing
    quantities: Packing
    """Those of `noahpy.model.quantities.DERIVED`."""

    def to_plain(self) -> list[list[list[Any]]]:
        """As lists, for JSON."""
        return [[list(rows.paths), list(rows.layers)] for rows in self]

    @classmethod
    def from_plain(cls, plain: Sequence[Sequence[Sequence[Any]]]) -> Interface:
        """From what `to_plain` gave."""
        return cls(*(Packing(tuple(paths), tuple(layers)) for paths, layers in plain))


def split_flags(leaves: Mapping[str, Tensor]) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """Numbers and flags of some tensors."""
    numbers = {path: value for path, value in leaves.items() if value.is_floating_point()}
    flags = {path: value for path, value in leaves.items() if value.dtype == torch.bool}
    return numbers, flags
