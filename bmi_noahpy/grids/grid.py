"""Columns and layers as grids of the Basic Model Interface.

Grid 0 holds one value per column, grid 1 one per layer and column, layer first. Depths are
positive down; longitude is x and latitude is y, in degrees.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from noahpy.errors import ConfigError

COLUMN_GRID: Final = 0
LAYER_GRID: Final = 1

Coordinate = NDArray[np.float64]
Kind = Literal["scalar", "vector", "unstructured", "rectilinear"]


@dataclass(frozen=True, eq=False)
class Grid:
    """A grid as BMI describes it."""

    kind: Kind
    """Type of the grid in the words of BMI."""
    rank: int
    """Number of dimensions of its space."""
    shape: tuple[int, ...]
    """Size of each dimension of an array of its values; that of points has one dimension."""
    coordinates: dict[str, Coordinate] = field(default_factory=dict)
    """Coordinates ``x``, ``y`` and ``z``, as far as they are known."""

    @property
    def size(self) -> int:
        """Number of values."""
        return math.prod(self.shape)

    @property
    def has_shape(self) -> bool:
        """Whether BMI has a shape for this type of grid."""
        return self.kind in ("vector", "rectilinear")


Grids = tuple[Grid, Grid]
"""The grid of columns and that of layers."""


def single_column_grids(layer_count: int) -> Grids:
    """Grids of a single column: a scalar, and a vector of layers."""
    return Grid("scalar", 0, ()), Grid("vector", 1, (layer_count,))


def point_grids(
    depth: Coordinate, latitude: Sequence[float | None], longitude: Sequence[float | None]
) -> Grids:
    """Grids of separate columns, with coordinates if all places are known.

    Args:
        depth: depth of the layers' midpoints, m, ``[layer, column]``.
        latitude: latitudes of the columns, degrees north.
        longitude: longitudes of the columns, degrees east.
    """
    layers, columns = depth.shape
    surface: dict[str, Coordinate] = {}
    if None not in latitude and None not in longitude:
        surface = {"x": _numbers(longitude), "y": _numbers(latitude)}
    below = {axis: np.tile(values, layers) for axis, values in surface.items()}
    return (
        Grid("unstructured", 2, (columns,), surface),
        Grid("unstructured", 3, (layers * columns,), {**below, "z": depth.reshape(-1)}),
    )


def rectilinear_grids(
    depth: Coordinate, latitude: Sequence[float | None], longitude: Sequence[float | None]
) -> Grids:
    """Grids of columns that form rows of common latitude, listed row by row.

    Args:
        depth: depth of the layers' midpoints, m, ``[layer, column]``.
        latitude: latitudes of the columns, degrees north.
        longitude: longitudes of the columns, degrees east.

    Raises:
        ConfigError: places are unknown or form no such rows, or the layers of columns differ.
    """
    where = "component.grid: rectilinear"
    unknown = [k for k, place in enumerate(zip(latitude, longitude, strict=True)) if None in place]
    if unknown:
        raise ConfigError(
            f"{where} needs site.latitude and site.longitude; column {unknown[0] + 1} lacks them"
        )
    north, east = _numbers(latitude), _numbers(longitude)
    first_row = int(np.argmax(north != north[0])) or len(north)
    rows, rest = divmod(len(north), first_row)
    x, y = east[:first_row], north[::first_row]
    is_complete = rest == 0 and rows >= 2 and first_row >= 2
    if not is_complete or (
        not np.array_equal(east, np.tile(x, rows))
        or not np.array_equal(north, np.repeat(y, first_row))
    ):
        raise ConfigError(
            f"{where} needs at least 2 latitudes with the same 2 or more longitudes each, listed "
            f"row by row; given are latitudes {north.tolist()} and longitudes {east.tolist()}"
        )
    for name, values in (("latitudes", y), ("longitudes", x)):
        steps = np.diff(values)
        if not ((steps > 0.0).all() or (steps < 0.0).all()):
            raise ConfigError(
                f"{where} needs {name} that rise or fall throughout, given {values.tolist()}"
            )
    if not (depth == depth[:, :1]).all():
        raise ConfigError(f"{where} needs the same layers in all columns; use unstructured")
    surface = {"x": x, "y": y}
    shape = (rows, first_row)
    return (
        Grid("rectilinear", 2, shape, surface),
        Grid("rectilinear", 3, (len(depth), *shape), {**surface, "z": depth[:, 0].copy()}),
    )


def _numbers(values: Sequence[float | None]) -> Coordinate:
    return np.array(values, dtype=np.float64)
