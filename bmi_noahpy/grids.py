"""Columns and layers as grids of the Basic Model Interface, and the methods that describe them.

Grid 0 holds one value per column, grid 1 one per layer and column, layer first, and grid 2, where
the snow has layers, the same of these. Depths are
positive down; longitude is x and latitude is y, in degrees.
"""

from __future__ import annotations

import math
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Final, Literal, NoReturn

import numpy as np
from bmipy import Bmi
from numpy.typing import NDArray

from noahpy.catalog.quantity import Axis
from noahpy.errors import ConfigError

COLUMN_GRID: Final = 0
LAYER_GRID: Final = 1
SNOW_GRID: Final = 2
GRID_OF_AXIS: Final[Mapping[Axis | None, int]] = MappingProxyType(
    {None: COLUMN_GRID, "soil_layer": LAYER_GRID, "snow_layer": SNOW_GRID}
)

Coordinate = NDArray[np.float64]
Kind = Literal["scalar", "vector", "unstructured", "rectilinear", "uniform_rectilinear"]
_ROUNDING: Final = 1e-6
"""By which the distances of a uniform grid may differ, as a share of the distance."""


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
        return self.kind in ("vector", "rectilinear", "uniform_rectilinear")

    @property
    def axes(self) -> tuple[Coordinate, ...]:
        """Coordinates of a uniform grid, in the order of its shape; none of other grids."""
        uniform = self.kind == "uniform_rectilinear"
        return (self.coordinates["y"], self.coordinates["x"]) if uniform else ()


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


def uniform_grids(
    depth: Coordinate, latitude: Sequence[float | None], longitude: Sequence[float | None]
) -> Grids:
    """Grids of columns at equal distances from south to north and from west to east.

    Layers differ in thickness, so that the grid of layers is rectilinear.

    Args:
        depth: depth of the layers' midpoints, m, ``[layer, column]``.
        latitude: latitudes of the columns, degrees north.
        longitude: longitudes of the columns, degrees east.

    Raises:
        ConfigError: the columns make no rectilinear grid, or their distances differ.
    """
    surface, below = rectilinear_grids(depth, latitude, longitude)
    for axis, name in (("y", "latitudes"), ("x", "longitudes")):
        values = surface.coordinates[axis]
        steps = np.diff(values)
        if steps[0] < 0.0 or np.abs(steps - steps[0]).max() > _ROUNDING * abs(steps[0]):
            raise ConfigError(
                f"component.grid: uniform_rectilinear needs {name} that rise by equal steps, "
                f"given {values.tolist()}; use rectilinear"
            )
    return replace(surface, kind="uniform_rectilinear"), below


def snow_grid(surface: Grid, layers: int) -> Grid:
    """Grid of the layers of snow, from the top.

    Their depths change, so that z of a map is the number of the layer.

    Args:
        surface: grid of the columns.
        layers: number of layers.
    """
    if surface.kind == "scalar":
        return Grid("vector", 1, (layers,))
    if surface.kind == "unstructured":
        tiled = {axis: np.tile(values, layers) for axis, values in surface.coordinates.items()}
        return Grid("unstructured", 3, (layers * surface.size,), tiled)
    number = np.arange(1.0, layers + 1.0)
    coordinates = {**surface.coordinates, "z": number}
    return Grid("rectilinear", 3, (layers, *surface.shape), coordinates)


def _numbers(values: Sequence[float | None]) -> Coordinate:
    return np.array(values, dtype=np.float64)


class GridInterface(Bmi):
    """Methods of the Basic Model Interface that describe grids.

    All methods raise `CallOrderError` if the component is not initialized, and `KeyError` if no
    grid has the number.
    """

    @abstractmethod
    def _grid(self, grid: int) -> Grid:
        """Grid with a number."""

    def get_grid_rank(self, grid: int) -> int:
        """Number of dimensions of the space of a grid: that of the columns, and one for layers."""
        return self._grid(grid).rank

    def get_grid_size(self, grid: int) -> int:
        """Number of values of a variable on a grid."""
        return self._grid(grid).size

    def get_grid_type(self, grid: int) -> str:
        """Type of a grid: scalar, vector, unstructured, rectilinear or uniform_rectilinear."""
        return self._grid(grid).kind

    def get_grid_node_count(self, grid: int) -> int:
        """Number of nodes of a grid, which is that of its values."""
        return self._grid(grid).size

    def get_grid_shape(self, grid: int, shape: NDArray[np.int_]) -> NDArray[np.int_]:
        """Write the number of values along each dimension into `shape`.

        Raises:
            NotImplementedError: the grid is a scalar or unstructured.
        """
        found = self._grid(grid)
        if not found.has_shape:
            self._inapplicable("get_grid_shape", grid)
        shape[:] = found.shape
        return shape

    def get_grid_spacing(self, grid: int, spacing: NDArray[np.float64]) -> NDArray[np.float64]:
        """Write the distances of a uniform grid into `spacing`: latitude, longitude, degrees.

        Raises:
            NotImplementedError: the grid is of another type.
        """
        spacing[:] = [(a[-1] - a[0]) / (len(a) - 1) for a in self._axes("get_grid_spacing", grid)]
        return spacing

    def get_grid_origin(self, grid: int, origin: NDArray[np.float64]) -> NDArray[np.float64]:
        """Write latitude and longitude of the first column of a uniform grid into `origin`.

        Raises:
            NotImplementedError: the grid is of another type.
        """
        origin[:] = [axis[0] for axis in self._axes("get_grid_origin", grid)]
        return origin

    def _axes(self, call: str, grid: int) -> tuple[Coordinate, ...]:
        return self._grid(grid).axes or self._inapplicable(call, grid)

    def _coordinate(self, axis: str, grid: int, dest: NDArray[np.float64]) -> NDArray[np.float64]:
        values = self._grid(grid).coordinates.get(axis)
        if values is None:
            self._inapplicable(f"get_grid_{axis}", grid)
        dest[:] = values
        return dest

    def get_grid_x(self, grid: int, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """Write longitudes into `x`, degrees east.

        Raises:
            NotImplementedError: there is a single column, or places are unknown.
        """
        return self._coordinate("x", grid, x)

    def get_grid_y(self, grid: int, y: NDArray[np.float64]) -> NDArray[np.float64]:
        """Write latitudes into `y`, degrees north.

        Raises:
            NotImplementedError: there is a single column, or places are unknown.
        """
        return self._coordinate("y", grid, y)

    def get_grid_z(self, grid: int, z: NDArray[np.float64]) -> NDArray[np.float64]:
        """Write the depths of the layers' midpoints into `z`, m.

        Those of a single column are the variable ``soil__node_depth``.

        Raises:
            NotImplementedError: there is a single column, or the grid has no layers.
        """
        return self._coordinate("z", grid, z)

    def get_grid_edge_count(self, grid: int) -> int:
        """Number of edges of an unstructured grid, 0.

        Raises:
            NotImplementedError: the grid is of another type.
        """
        self._require_points("get_grid_edge_count", grid)
        return 0

    def get_grid_face_count(self, grid: int) -> int:
        """Number of faces of an unstructured grid, 0.

        Raises:
            NotImplementedError: the grid is of another type.
        """
        self._require_points("get_grid_face_count", grid)
        return 0

    def _require_points(self, call: str, grid: int) -> None:
        if self._grid(grid).kind != "unstructured":
            self._inapplicable(call, grid)

    def get_grid_edge_nodes(self, grid: int, edge_nodes: NDArray[np.int_]) -> NDArray[np.int_]:
        """Return `edge_nodes` as it is, since an unstructured grid has no edges here.

        Raises:
            NotImplementedError: the grid is of another type.
        """
        self._require_points("get_grid_edge_nodes", grid)
        return edge_nodes

    def get_grid_face_edges(self, grid: int, face_edges: NDArray[np.int_]) -> NDArray[np.int_]:
        """Return `face_edges` as it is, since an unstructured grid has no faces here.

        Raises:
            NotImplementedError: the grid is of another type.
        """
        self._require_points("get_grid_face_edges", grid)
        return face_edges

    def get_grid_face_nodes(self, grid: int, face_nodes: NDArray[np.int_]) -> NDArray[np.int_]:
        """Return `face_nodes` as it is, since an unstructured grid has no faces here.

        Raises:
            NotImplementedError: the grid is of another type.
        """
        self._require_points("get_grid_face_nodes", grid)
        return face_nodes

    def get_grid_nodes_per_face(
        self, grid: int, nodes_per_face: NDArray[np.int_]
    ) -> NDArray[np.int_]:
        """Return `nodes_per_face` as it is, since an unstructured grid has no faces here.

        Raises:
            NotImplementedError: the grid is of another type.
        """
        self._require_points("get_grid_nodes_per_face", grid)
        return nodes_per_face

    def _inapplicable(self, call: str, grid: int) -> NoReturn:
        raise NotImplementedError(
            f"{call} does not apply to grid {grid}, which is {self._grid(grid).kind}"
        )
