"""Stability functions of the surface layer for exchange scheme 1 (Janjic 1994).

Unstable profiles are those of Paulson (1970), stable ones those of Holtslag and De Bruin (1988) as
the parent model has them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, NamedTuple, Protocol

import numpy as np
import torch
from torch import Tensor

from noahpy.physics.numerics import at_least, at_most

LOWEST: Final = -5.0
"""Lowest height over the Obukhov length, 1."""
HIGHEST: Final = 1.0
"""Largest height over the Obukhov length, 1."""
CELLS: Final = 10000
"""Number of intervals of the table."""
HALF_PI: Final = 3.1415926 / 2.0
"""Half of pi, with the digits of the parent model."""


def _table_nodes() -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Abscissae of the table; the parent model too finds them by repeated addition."""
    steps = np.full(CELLS + 1, (HIGHEST - LOWEST) / CELLS)
    steps[0] = LOWEST
    return np.cumsum(steps)


LARGEST_ARGUMENT: Final = float(_table_nodes()[-1]) - 1e-6
"""Upper limit of the height over the Obukhov length, 1."""


class StabilityFunctions(Protocol):
    """Integrated stability corrections at four heights, 1."""

    def __call__(self, zeta: Tensor) -> Tensor:
        """Evaluate the corrections.

        Args:
            zeta: height over the Obukhov length, 1, ``[4, column]``; two rows for momentum, then
                two for heat.

        Returns:
            The corrections, ``[4, column]``.
        """


def momentum_correction(zeta: Tensor) -> Tensor:
    """Integrated stability correction for momentum, 1."""
    x = torch.sqrt(torch.sqrt(1.0 - 16.0 * at_most(zeta, 0.0)))
    unstable = (
        -2.0 * torch.log((x + 1.0) / 2.0)
        - torch.log((x * x + 1.0) / 2.0)
        + 2.0 * torch.atan(x)
        - HALF_PI
    )
    return torch.where(zeta < 0.0, unstable, _stable_correction(zeta))


def heat_correction(zeta: Tensor) -> Tensor:
    """Integrated stability correction for heat, 1."""
    square = torch.sqrt(1.0 - 16.0 * at_most(zeta, 0.0))
    unstable = -2.0 * torch.log((square + 1.0) / 2.0)
    return torch.where(zeta < 0.0, unstable, _stable_correction(zeta))


def _stable_correction(zeta: Tensor) -> Tensor:
    stable = at_least(zeta, 0.0)
    return 0.7 * stable + 0.75 * stable * (6.0 - 0.35 * stable) * torch.exp(-0.35 * stable)


@dataclass(frozen=True)
class AnalyticStability:
    """The formulas themselves, which are smooth but for their slope at neutral stratification."""

    def __call__(self, zeta: Tensor) -> Tensor:
        """See `StabilityFunctions`."""
        return torch.cat([momentum_correction(zeta[:2]), heat_correction(zeta[2:])])


class _Table(NamedTuple):
    """Table of both corrections, that for momentum first, ``[cell]``."""

    values: Tensor
    """Correction at the lower node of a cell, 1."""
    slopes: Tensor
    """Change of the correction over a cell, 1."""
    offset: Tensor
    """First cell of the correction at each of the four heights, ``[4, 1]``."""


def _corrections() -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Values and slopes of `_Table`."""
    nodes = torch.from_numpy(_table_nodes())
    values = torch.stack([momentum_correction(nodes), heat_correction(nodes)])
    slopes = values[:, 1:] - values[:, :-1]
    return values[:, :-1].reshape(-1).numpy(), slopes.reshape(-1).numpy()


# arrays, since tensors made within a transform such as vmap end with it
_VALUES, _SLOPES = _corrections()
TABLES: Final = {
    "stability_corrections": torch.from_numpy(_VALUES),
    "stability_slopes": torch.from_numpy(_SLOPES),
}
"""The same by name, for compiled steps."""


@lru_cache
def _table(dtype: torch.dtype, device: torch.device) -> _Table:
    kind = str(dtype).removeprefix("torch.")
    values, slopes, offset = (
        torch.from_numpy(array)
        for array in (
            _VALUES.astype(kind),
            _SLOPES.astype(kind),
            np.array([[0], [0], [CELLS], [CELLS]]),
        )
    )
    return _Table(values.to(device), slopes.to(device), offset.to(device))


@dataclass(frozen=True)
class TabulatedStability:
    """The formulas by linear interpolation in a table, as in the parent model.

    No node lies at zero, so that at neutral stratification the correction is up to 4e-4, not zero.
    """

    def __call__(self, zeta: Tensor) -> Tensor:
        """See `StabilityFunctions`."""
        table = _table(zeta.dtype, zeta.device)
        position = (zeta - LOWEST) / ((HIGHEST - LOWEST) / CELLS)
        below = position.detach().trunc()
        cell = below.to(torch.int64).clamp(0, CELLS - 1) + table.offset
        return table.values[cell] + (position - below) * table.slopes[cell]
