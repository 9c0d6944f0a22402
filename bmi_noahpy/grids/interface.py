"""The methods of the Basic Model Interface that describe grids."""

from __future__ import annotations

from abc import abstractmethod
from typing import NoReturn

import numpy as np
from bmipy import Bmi
from numpy.typing import NDArray

from bmi_noahpy.grids.grid import Grid


class GridInterface(Bmi):
    """Describes grids; all methods need an initialized component."""

    @abstractmethod
    def _grid(self, grid: int) -> Grid:
        """The grid of a number.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no grid has the number.
        """

    def get_grid_rank(self, grid: int) -> int:
        """Number of dimensions of the space of a grid: that of the columns, and one for layers.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no grid has the number.
        """
        return self._grid(grid).rank

    def get_grid_size(self, grid: int) -> int:
        """Number of values of a variable on a grid.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
        """
        return self._grid(grid).size

    def get_grid_type(self, grid: int) -> str:
        """Type of a grid: scalar, vector, unstructured or rectilinear.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
        """
        return self._grid(grid).kind

    def get_grid_node_count(self, grid: int) -> int:
        """Number of nodes of a grid, which is that of its values.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
        """
        return self._grid(grid).size

    def get_grid_shape(self, grid: int, shape: NDArray[np.int_]) -> NDArray[np.int_]:
        """Write the number of values along each dimension into `shape`.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: the grid is a scalar or unstructured.
        """
        found = self._grid(grid)
        if not found.has_shape:
            self._inapplicable("get_grid_shape", grid)
        shape[:] = found.shape
        return shape

    def get_grid_spacing(self, grid: int, spacing: NDArray[np.float64]) -> NDArray[np.float64]:
        """Refuse, since no grid is uniform.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: always.
        """
        self._inapplicable("get_grid_spacing", grid)

    def get_grid_origin(self, grid: int, origin: NDArray[np.float64]) -> NDArray[np.float64]:
        """Refuse, since no grid is uniform.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: always.
        """
        self._inapplicable("get_grid_origin", grid)

    def _coordinate(self, axis: str, grid: int, dest: NDArray[np.float64]) -> NDArray[np.float64]:
        values = self._grid(grid).coordinates.get(axis)
        if values is None:
            self._inapplicable(f"get_grid_{axis}", grid)
        dest[:] = values
        return dest

    def get_grid_x(self, grid: int, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """Write longitudes into `x`, degrees east.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: there is a single column, or places are unknown.
        """
        return self._coordinate("x", grid, x)

    def get_grid_y(self, grid: int, y: NDArray[np.float64]) -> NDArray[np.float64]:
        """Write latitudes into `y`, degrees north.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: there is a single column, or places are unknown.
        """
        return self._coordinate("y", grid, y)

    def get_grid_z(self, grid: int, z: NDArray[np.float64]) -> NDArray[np.float64]:
        """Write the depths of the layers' midpoints into `z`, m.

        Those of a single column are the variable ``soil__node_depth``.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: there is a single column, or the grid has no layers.
        """
        return self._coordinate("z", grid, z)

    def get_grid_edge_count(self, grid: int) -> int:
        """Number of edges of an unstructured grid, 0.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: the grid is of another type.
        """
        return self._count_of_points("get_grid_edge_count", grid)

    def get_grid_face_count(self, grid: int) -> int:
        """Number of faces of an unstructured grid, 0.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: the grid is of another type.
        """
        return self._count_of_points("get_grid_face_count", grid)

    def _count_of_points(self, call: str, grid: int) -> int:
        if self._grid(grid).kind != "unstructured":
            self._inapplicable(call, grid)
        return 0

    def get_grid_edge_nodes(self, grid: int, edge_nodes: NDArray[np.int_]) -> NDArray[np.int_]:
        """Return `edge_nodes` as it is, since an unstructured grid has no edges here.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: the grid is of another type.
        """
        self._count_of_points("get_grid_edge_nodes", grid)
        return edge_nodes

    def get_grid_face_edges(self, grid: int, face_edges: NDArray[np.int_]) -> NDArray[np.int_]:
        """Return `face_edges` as it is, since an unstructured grid has no faces here.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: the grid is of another type.
        """
        self._count_of_points("get_grid_face_edges", grid)
        return face_edges

    def get_grid_face_nodes(self, grid: int, face_nodes: NDArray[np.int_]) -> NDArray[np.int_]:
        """Return `face_nodes` as it is, since an unstructured grid has no faces here.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: the grid is of another type.
        """
        self._count_of_points("get_grid_face_nodes", grid)
        return face_nodes

    def get_grid_nodes_per_face(
        self, grid: int, nodes_per_face: NDArray[np.int_]
    ) -> NDArray[np.int_]:
        """Return `nodes_per_face` as it is, since an unstructured grid has no faces here.

        Raises:
            CallOrderError, KeyError: as in `get_grid_rank`.
            NotImplementedError: the grid is of another type.
        """
        self._count_of_points("get_grid_nodes_per_face", grid)
        return nodes_per_face

    def _inapplicable(self, call: str, grid: int) -> NoReturn:
        raise NotImplementedError(
            f"{call} does not apply to grid {grid}, which is {self._grid(grid).kind}"
        )
