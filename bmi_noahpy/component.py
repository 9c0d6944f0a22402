"""The Basic Model Interface of NoahPy; everything it does is in `bmi_noahpy.run`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np
from bmipy import Bmi
from numpy.typing import NDArray

from bmi_noahpy.variables import TIME_TOLERANCE, variable_table

if TYPE_CHECKING:
    from bmi_noahpy.run import Run

COLUMN_GRID = 0
LAYER_GRID = 1
RESERVED_PREFIX = "noahpy::"


class CallOrderError(RuntimeError):
    """A call that the component's state does not allow."""


def _inapplicable(function: str, grid: int) -> NoReturn:
    kind = "a single column" if grid == COLUMN_GRID else "the soil layers of a column"
    raise NotImplementedError(f"{function} does not apply to grid {grid}, {kind}")


class NoahPy(Bmi):
    """The Noah land-surface model for permafrost as a BMI 2.0 component.

    States and inputs can be set at any time between updates. Flux outputs are means over the last
    update, depths are accumulated over it. Beyond the listed variables, the reserved names
    ``noahpy::water_residual`` (m), ``noahpy::surface_energy_residual`` and
    ``noahpy::soil_energy_residual`` (W m-2) give the closure of the last step.
    """

    METADATA = "metadata"
    """Folder beside this module with the plugin metadata for pymt."""

    def __init__(self) -> None:
        self._table = variable_table()
        self._run: Run | None = None

    # --- control ---------------------------------------------------------------------------------

    def initialize(self, config_file: str) -> None:
        """Read a configuration and the forcing it names, and set the initial state.

        Raises:
            CallOrderError: the component is initialized already.
            ConfigError: the configuration cannot be used; the component stays uninitialized.
        """
        if self._run is not None:
            raise CallOrderError("initialize: already initialized; call finalize first")
        from bmi_noahpy.run import Run

        self._run = Run(config_file, self._table)

    def update(self) -> None:
        """Advance by one model time step.

        Raises:
            CallOrderError: not initialized.
            ValueError: the end of the run is reached.
            StateError: a state set before is inconsistent; nothing has changed then.
        """
        run = self._active("update")
        self._advance(run.time + run.clock.step)

    def update_until(self, time: float) -> None:
        """Advance exactly to a time, splitting into model steps and shortening the last.

        Outputs are means over, or accumulated over, the whole interval.

        Raises:
            CallOrderError: not initialized.
            ValueError: the time is past, or after the end of the run.
            StateError: a state set before is inconsistent; nothing has changed then.
        """
        run = self._active("update_until")
        if time < run.time:
            raise ValueError(f"update_until: {time:g} s is past; the time is {run.time:g} s")
        if time > run.time:
            self._advance(time)

    def _advance(self, until: float) -> None:
        run = self._active("update")
        end = run.clock.duration
        if until > end + TIME_TOLERANCE:
            raise ValueError(f"update: {until:g} s is after the end of the run at {end:g} s")
        run.advance(until)

    def finalize(self) -> None:
        """Release everything; the component can be initialized again."""
        self._run = None

    def _active(self, call: str) -> Run:
        if self._run is None:
            raise CallOrderError(f"{call}: not initialized; call initialize first")
        return self._run

    # --- description -----------------------------------------------------------------------------

    def get_component_name(self) -> str:
        """Name of the component."""
        return "NoahPy"

    def get_input_item_count(self) -> int:
        """Number of inputs."""
        return len(self.get_input_var_names())

    def get_output_item_count(self) -> int:
        """Number of outputs, states included."""
        return len(self.get_output_var_names())

    def get_input_var_names(self) -> tuple[str, ...]:  # type: ignore[override]
        """Names of the inputs."""
        return self._table.names(inputs=True)

    def get_output_var_names(self) -> tuple[str, ...]:  # type: ignore[override]
        """Names of the outputs, states included."""
        return self._table.names(inputs=False)

    def get_var_grid(self, name: str) -> int:
        """Grid of a variable: 0 one value per column, 1 one per soil layer."""
        return LAYER_GRID if self._table[name].is_layered else COLUMN_GRID

    def get_var_type(self, name: str) -> str:
        """Type of a variable, ``float64`` for all."""
        return str(self._buffer(name, "get_var_type").dtype)

    def get_var_units(self, name: str) -> str:
        """Units of a variable in UDUNITS notation."""
        return self._table[name].units

    def get_var_itemsize(self, name: str) -> int:
        """Size of one value in bytes."""
        return self._buffer(name, "get_var_itemsize").itemsize

    def get_var_nbytes(self, name: str) -> int:
        """Size of a variable in bytes."""
        return self._buffer(name, "get_var_nbytes").nbytes

    def get_var_location(self, name: str) -> str:
        """Where on its grid a variable lives, ``node`` for all."""
        self._table[name]
        return "node"

    # --- time ------------------------------------------------------------------------------------

    def get_start_time(self) -> float:
        """Model time of the start, 0.0."""
        return 0.0

    def get_current_time(self) -> float:
        """Model time, s."""
        return self._active("get_current_time").time

    def get_end_time(self) -> float:
        """Model time of the end of the run, s."""
        return self._active("get_end_time").clock.duration

    def get_time_step(self) -> float:
        """Model time step, s."""
        return self._active("get_time_step").clock.step

    def get_time_units(self) -> str:
        """Unit of time."""
        return "s"

    # --- values ----------------------------------------------------------------------------------

    def _buffer(self, name: str, call: str) -> NDArray[np.float64]:
        run = self._active(call)
        if name.startswith(RESERVED_PREFIX):
            return run.residual(name)
        return run.buffers[self._table[name].name]

    def get_value_ptr(self, name: str) -> NDArray[Any]:
        """The variable's own memory, flattened; it stays the same array and stays current."""
        return self._buffer(name, "get_value_ptr")

    def get_value(self, name: str, dest: NDArray[Any]) -> NDArray[Any]:
        """Copy a variable into `dest`."""
        dest[...] = self._buffer(name, "get_value").reshape(dest.shape)
        return dest

    def get_value_at_indices(
        self, name: str, dest: NDArray[Any], inds: NDArray[np.int_]
    ) -> NDArray[Any]:
        """Copy values at flattened indices into `dest`.

        Raises:
            IndexError: an index outside the variable.
        """
        buffer = self._buffer(name, "get_value_at_indices")
        dest[...] = buffer[_checked_indices(name, inds, buffer.size)].reshape(dest.shape)
        return dest

    def set_value(self, name: str, src: NDArray[Any]) -> None:
        """Set an input or a state; a rejected value changes nothing.

        An input stands until it is set again. A state that is inconsistent as a whole is refused
        at the next update.

        Raises:
            ValueError: the variable cannot be set, or shape or values are not allowed.
        """
        self._active("set_value").set_values(self._table[name], src)

    def set_value_at_indices(self, name: str, inds: NDArray[np.int_], src: NDArray[Any]) -> None:
        """Set values at flattened indices; otherwise like `set_value`.

        Raises:
            IndexError: an index outside the variable.
            ValueError: the variable cannot be set, or shape or values are not allowed.
        """
        run = self._active("set_value_at_indices")
        variable = self._table[name]
        indices = _checked_indices(name, inds, run.buffers[variable.name].size)
        run.set_values(variable, src, indices)

    # --- grids -----------------------------------------------------------------------------------

    def get_grid_rank(self, grid: int) -> int:
        """Number of dimensions: 0 for a column, 1 for its layers."""
        self._check_grid(grid)
        return grid

    def get_grid_size(self, grid: int) -> int:
        """Number of values."""
        self._check_grid(grid)
        return 1 if grid == COLUMN_GRID else self._active("get_grid_size").layer_count

    def get_grid_type(self, grid: int) -> str:
        """Type of the grid."""
        self._check_grid(grid)
        return "scalar" if grid == COLUMN_GRID else "vector"

    def get_grid_node_count(self, grid: int) -> int:
        """Number of nodes."""
        return self.get_grid_size(grid)

    def get_grid_shape(self, grid: int, shape: NDArray[np.int_]) -> NDArray[np.int_]:
        """Number of layers; a column has no shape."""
        self._check_grid(grid)
        if grid == COLUMN_GRID:
            _inapplicable("get_grid_shape", grid)
        shape[0] = self.get_grid_size(grid)
        return shape

    def get_grid_spacing(self, grid: int, spacing: NDArray[np.float64]) -> NDArray[np.float64]:
        """Not applicable: layers differ in thickness."""
        _inapplicable("get_grid_spacing", grid)

    def get_grid_origin(self, grid: int, origin: NDArray[np.float64]) -> NDArray[np.float64]:
        """Not applicable."""
        _inapplicable("get_grid_origin", grid)

    def get_grid_x(self, grid: int, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """Not applicable."""
        _inapplicable("get_grid_x", grid)

    def get_grid_y(self, grid: int, y: NDArray[np.float64]) -> NDArray[np.float64]:
        """Not applicable."""
        _inapplicable("get_grid_y", grid)

    def get_grid_z(self, grid: int, z: NDArray[np.float64]) -> NDArray[np.float64]:
        """Not applicable: depths are the variable ``soil__node_depth``."""
        _inapplicable("get_grid_z", grid)

    def get_grid_edge_count(self, grid: int) -> int:
        """Not applicable."""
        _inapplicable("get_grid_edge_count", grid)

    def get_grid_face_count(self, grid: int) -> int:
        """Not applicable."""
        _inapplicable("get_grid_face_count", grid)

    def get_grid_edge_nodes(self, grid: int, edge_nodes: NDArray[np.int_]) -> NDArray[np.int_]:
        """Not applicable."""
        _inapplicable("get_grid_edge_nodes", grid)

    def get_grid_face_edges(self, grid: int, face_edges: NDArray[np.int_]) -> NDArray[np.int_]:
        """Not applicable."""
        _inapplicable("get_grid_face_edges", grid)

    def get_grid_face_nodes(self, grid: int, face_nodes: NDArray[np.int_]) -> NDArray[np.int_]:
        """Not applicable."""
        _inapplicable("get_grid_face_nodes", grid)

    def get_grid_nodes_per_face(
        self, grid: int, nodes_per_face: NDArray[np.int_]
    ) -> NDArray[np.int_]:
        """Not applicable."""
        _inapplicable("get_grid_nodes_per_face", grid)

    def _check_grid(self, grid: int) -> None:
        if grid not in (COLUMN_GRID, LAYER_GRID):
            raise KeyError(f"no grid has the number {grid}; grids are {COLUMN_GRID}, {LAYER_GRID}")


def _checked_indices(name: str, given: NDArray[np.int_], size: int) -> NDArray[np.intp]:
    indices = np.asarray(given, dtype=np.intp).reshape(-1)
    outside = (indices < 0) | (indices >= size)
    if outside.any():
        raise IndexError(f"{name} has indices 0 to {size - 1}, given {indices[outside][0]}")
    return indices
