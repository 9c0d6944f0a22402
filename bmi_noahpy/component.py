"""The Basic Model Interface of NoahPy; what it does is in `bmi_noahpy.run`.

Nothing here imports torch before `NoahPy.initialize`: frameworks load components to ask for names.
Getters are look-ups in dictionaries that are filled when a run begins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from threading import RLock
from typing import TYPE_CHECKING, Any, Concatenate, Final, NoReturn, ParamSpec, TypeVar

import numpy as np
from bmipy import Bmi
from numpy.typing import ArrayLike, NDArray

from bmi_noahpy.errors import CallOrderError
from bmi_noahpy.variables import DERIVED, KNOWN, UNKNOWN, Lookup, Variable, variable_table

if TYPE_CHECKING:
    from torch import Tensor

    from bmi_noahpy.derivatives import Sweep
    from bmi_noahpy.grids import Grid
    from bmi_noahpy.memory.setters import Setter
    from bmi_noahpy.reserved.reserved_variables import ReservedVariables
    from bmi_noahpy.run.run import Run

COLUMN_GRID: Final = 0
LAYER_GRID: Final = 1
NO_END: Final = float(np.finfo(np.float64).max)
"""End time of a run that only its coupler ends, s."""
FEW_INDICES: Final = 8
"""Up to so many indices are copied one by one, which is faster."""

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


def _serialized(
    call: Callable[Concatenate[NoahPy, Arguments], Result],
) -> Callable[Concatenate[NoahPy, Arguments], Result]:
    """A method that waits until no other thread is in one of the same component."""

    @wraps(call)
    def serialized(self: NoahPy, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        with self._lock:
            return call(self, *args, **kwargs)

    return serialized


class NoahPy(Bmi):
    """The Noah land-surface model for permafrost as a BMI 2.0 component.

    Inputs, states, parameters and their multipliers can be set at any time between updates. Flux
    outputs are means over the last update, depths are accumulated over it, all other values are
    those at its end. A call that raises leaves the component as it was.

    Several threads may call one component: what changes it, or reads more than one of its arrays,
    waits for its turn. Getters of single variables do not wait for an update in another thread.

    Beyond the listed variables there are reserved names: ``noahpy::water_residual`` (m),
    ``noahpy::surface_energy_residual`` and ``noahpy::soil_energy_residual`` (W m-2) give the
    closure of the last step, ``ngen::mass_in``, ``_out``, ``_stored`` and ``_leaked`` (m) the water
    balance since the start, and ``ngen::serialization_...`` the saved state; gradients through
    ``noahpy::recording``, ``noahpy::adjoint...`` and ``noahpy::tangent...`` are described in
    `bmi_noahpy.reserved.derivative_variables`.
    """

    METADATA = "metadata"
    """Folder of the description that pymt reads, beside this module."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._acquire, self._release = self._lock.acquire, self._lock.release
        self._table = variable_table()
        self._variables = self._table.by_name
        self._grid_of: Lookup[int] = Lookup(
            {
                name: LAYER_GRID if variable.is_layered else COLUMN_GRID
                for name, variable in self._variables.items()
            },
            self._unlisted_grid_of,
        )
        self._diagnostics = tuple(n for n, v in self._variables.items() if v.role == "last")
        self._forget()

    def _forget(self) -> None:
        self._run: Run | None = None
        self._reserved: ReservedVariables | None = None
        self._input_names = self._table.names(inputs=True)
        self._grids: Mapping[int, Grid] = {}
        self._values: Lookup[NDArray[Any]] = Lookup({}, self._unlisted_value)
        self._pointers: Lookup[NDArray[Any]] = Lookup({}, self._unlisted_pointer)
        self._setters: Lookup[Setter] = Lookup({}, self._unlisted_setter)

    # --- control ---------------------------------------------------------------------------------

    @_serialized
    def initialize(self, config_file: str) -> None:
        """Read a configuration and the forcing it names, and set the initial state.

        Raises:
            CallOrderError: the component is initialized already.
            ConfigError: the configuration cannot be used; the component stays uninitialized.
        """
        if self._run is not None:
            raise CallOrderError("initialize: already initialized; call finalize first")
        from bmi_noahpy.reserved.reserved_variables import ReservedVariables
        from bmi_noahpy.run.run import Run

        run = Run(str(config_file), self._table, self._lock)
        reserved = ReservedVariables(run)
        names = [name for name, v in self._variables.items() if v.role != "reserved"]
        standard = {name: self._variables[name].name for name in names}
        arrays, setters = run.buffers.arrays, run.access.setters
        plain = [name for name in names if self._variables[name].role not in DERIVED]
        self._values.update({name: arrays[standard[name]] for name in plain})
        self._setters.update({n: setters[standard[n]] for n in names if standard[n] in setters})
        self._grids = dict(enumerate(run.grids))
        if not run.config.component.optional_inputs:
            self._input_names = run.inputs.required_names()
        run.access.on_state_set(self._drop_diagnostics)
        self._reserved, self._run = reserved, run

    @_serialized
    def update(self) -> None:
        """Advance by one model time step; the last one of a run ends with it.

        Raises:
            CallOrderError: not initialized.
            ValueError: the end of the run is reached.
            MissingInputError: a required input was never set; the message lists all of them.
            StateError: a state set before is inconsistent, or the new one would not be finite.
        """
        self._active("update").advance_by_step()
        self._refresh()

    @_serialized
    def update_until(self, time: float) -> None:
        """Advance exactly to a time, splitting into model steps and shortening the last.

        A time within a millisecond of that of a model step is the latter; nothing happens within a
        millisecond of the present time. Outputs are means over, or accumulated over, the whole
        interval.

        Raises:
            CallOrderError: not initialized.
            ValueError: the time is no number, past, or after the end of the run.
            MissingInputError: a required input was never set; the message lists all of them.
            StateError: a state set before is inconsistent, or the new one would not be finite.
        """
        self._active("update_until").advance_to(float(time))
        self._refresh()

    def _refresh(self) -> None:
        if self._reserved is not None:
            self._reserved.refresh()

    @_serialized
    def finalize(self) -> None:
        """Release everything; the component can be initialized again."""
        self._forget()

    def initialized(self) -> Run:
        """The run behind the interface.

        Raises:
            CallOrderError: not initialized.
        """
        return self._active("run")

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
        return len(self._input_names)

    def get_output_item_count(self) -> int:
        """Number of outputs; states and parameters are among them."""
        return len(self._table.names(inputs=False))

    def get_input_var_names(self) -> tuple[str, ...]:  # type: ignore[override]
        """Names of the inputs; from `initialize` on those that the configuration lists."""
        return self._input_names

    def get_output_var_names(self) -> tuple[str, ...]:  # type: ignore[override]
        """Names of the outputs; states and parameters are among them.

        Multipliers are not listed, but understood: the parameter's name and ``__multiplier``; so is
        one value for all layers of a layered parameter, its name and ``__uniform``.
        """
        return self._table.names(inputs=False)

    def get_var_grid(self, name: str) -> int:
        """Grid of a variable: 0 one value per column, 1 one per layer and column.

        Raises:
            KeyError: no such variable, or a reserved one, which has no grid unless it is a seed or
                derivative of a variable.
        """
        return self._grid_of[name]

    def get_var_type(self, name: str) -> str:
        """Type of a variable, ``float64`` for all but some reserved ones."""
        return self._variables[name].type

    def get_var_units(self, name: str) -> str:
        """Units of a variable in UDUNITS notation."""
        return self._variables[name].units

    def get_var_itemsize(self, name: str) -> int:
        """Size of one value in bytes."""
        return self._variables[name].itemsize

    def get_var_nbytes(self, name: str) -> int:
        """Size of a variable in bytes; a seed or derivative has that of its variable."""
        base = "" if name in self._values else self._variables[name].base
        return self._values[base or name].nbytes

    def get_var_location(self, name: str) -> str:
        """Where on its grid a variable lives, ``node`` for all.

        Raises:
            KeyError: no such variable, or a reserved one, which has no grid unless it is a seed or
                derivative of a variable.
        """
        self._grid_of[name]
        return "node"

    def _unlisted_grid_of(self, name: str) -> int:
        base = self._variables[name].base
        if not base:
            raise KeyError(f"the reserved variable {name} is on no grid")
        return self._grid_of[base]

    # --- time ------------------------------------------------------------------------------------

    def get_start_time(self) -> float:
        """Model time of the start, 0.0."""
        return 0.0

    def get_current_time(self) -> float:
        """Model time, s."""
        return self._active("get_current_time").time

    def get_end_time(self) -> float:
        """Model time of the end of the run, s; the largest number if only the coupler ends it."""
        return min(self._active("get_end_time").clock.duration, NO_END)

    def get_time_step(self) -> float:
        """Model time step, s."""
        return self._active("get_time_step").clock.step

    def get_time_units(self) -> str:
        """Unit of time."""
        return "s"

    # --- values ----------------------------------------------------------------------------------

    def get_value_ptr(self, name: str) -> NDArray[Any]:
        """The variable's own memory, flattened; it stays the same array and stays current.

        What is written into it of an input, a state, a parameter or a multiplier counts, and is
        looked at, at the next update as if it had been set. Diagnostics and reserved variables are
        current after every update; if a coupler changes the state before the next, when a getter
        asks for them again.

        Raises:
            CallOrderError: not initialized.
            KeyError: no such variable; the message names the nearest.
        """
        return self._pointers[name]

    def get_value(self, name: str, dest: NDArray[Any]) -> NDArray[Any]:
        """Copy a variable into `dest`.

        Raises:
            ValueError: `dest` has another size.
        """
        values = self._values[name]
        if dest.shape == values.shape:
            dest[:] = values
        elif dest.size == values.size:
            dest[...] = values.reshape(dest.shape)
        else:
            raise ValueError(f"{name} has {values.size} values, given is room for {dest.size}")
        return dest

    def get_value_at_indices(
        self, name: str, dest: NDArray[Any], inds: NDArray[np.int_]
    ) -> NDArray[Any]:
        """Copy values at flattened indices into `dest`.

        Raises:
            IndexError: an index outside the variable.
            ValueError: `dest` has another size than `inds`.
        """
        values = self._values[name]
        if type(inds) is np.ndarray and inds.ndim == 1 and dest.shape == inds.shape:
            count = len(inds)
            if count <= FEW_INDICES and inds.dtype.kind in "iu":
                size = len(values)
                for place, index in enumerate(inds.tolist()):
                    if not 0 <= index < size:
                        _refuse_index(name, index, size)
                    dest[place] = values[index]
                return dest
        indices = _checked_indices(name, inds, values.size)
        if dest.size != indices.size:
            raise ValueError(f"{name}: {indices.size} indices, given is room for {dest.size}")
        dest[...] = values[indices].reshape(dest.shape)
        return dest

    def set_value(self, name: str, src: NDArray[Any]) -> None:
        """Set an input, a state, a parameter or a multiplier; a rejected value changes nothing.

        An input stands until it is set again. A state that is inconsistent as a whole is refused
        at the next update. What is used of a parameter is its value times its multiplier.

        Raises:
            CallOrderError: not initialized.
            KeyError: no such variable; the message names the nearest.
            ValueError: the variable cannot be set, or type, shape or values are not allowed.
        """
        # two calls, since a with statement takes twice as long
        self._acquire()
        try:
            self._setters[name].set(src)
        finally:
            self._release()

    @_serialized
    def set_value_at_indices(self, name: str, inds: NDArray[np.int_], src: NDArray[Any]) -> None:
        """Set values at flattened indices; otherwise like `set_value`.

        Raises:
            IndexError: an index outside the variable.
            ValueError: the variable cannot be set, or type, shape or values are not allowed.
        """
        setter = self._setters[name]
        setter.set_at(_checked_indices(name, inds, self._values[name].size), src)

    @_serialized
    def _unlisted_value(self, name: str) -> NDArray[Any]:
        """The value of a name that has no memory of its own, or whose memory may be outdated."""
        run, variable = self._active("values"), self._variables[name]
        if variable.role in DERIVED:
            array = run.derived(variable)
            if variable.role == "last" and not run.access.has_state_pointers:
                self._values[name] = array
            return array
        if self._reserved is None or variable.role != "reserved":
            self._table.refuse(name)
        return self._reserved.get(variable)

    @_serialized
    def _unlisted_pointer(self, name: str) -> NDArray[Any]:
        """The memory of a name that no pointer was given to."""
        run, variable = self._active("get_value_ptr"), self._variables[name]
        if self._reserved is not None and variable.role == "reserved":
            return self._reserved.pointer(variable)
        if variable.role in DERIVED:
            run.derived(variable)
            return run.access.pointer(variable)
        array = self._pointers[name] = run.access.pointer(variable)
        if variable.role == "state":
            self._drop_diagnostics()
        return array

    def _drop_diagnostics(self) -> None:
        """Look at the state before a diagnostic is given again."""
        for name in self._diagnostics:
            self._values.pop(name, None)

    @_serialized
    def _unlisted_setter(self, name: str) -> Setter:
        self._active("set_value")
        variable: Variable = self._variables[name]
        if self._reserved is not None and variable.role == "reserved":
            return self._reserved.setter(variable)
        raise ValueError(
            f"{variable.name} cannot be set; it is no input, state, parameter or multiplier"
        )

    # --- tensors ---------------------------------------------------------------------------------

    @_serialized
    def set_value_tensor(self, name: str, values: Tensor) -> None:
        """Set an input, a state, a parameter or a multiplier to a tensor, with its graph.

        Otherwise like `set_value`, whenever that may be called. From the next update on, what
        depends on the values has a gradient by whatever they were computed from. Inputs, parameters
        and multipliers keep the graph until they are set again, states until the next update makes
        new ones of them. `set_value`, `set_value_at_indices` and `set_state` write numbers: they
        cut the graph where they write. Under `torch.no_grad` all values are numbers.

        Args:
            name: of the variable.
            values: ``[layer, column]`` or ``[column]``, of any type and on any device; they are
                copied.

        Raises:
            CallOrderError: not initialized.
            KeyError: no such variable; the message names the nearest.
            ValueError: the variable cannot be set, or type, shape or values are not allowed;
                nothing has changed.
        """
        self._active("set_value_tensor").access.set_tensor(name, values)

    @_serialized
    def get_value_tensor(self, name: str) -> Tensor:
        """A copy of any variable as a tensor, with its graph if live values went into it.

        All updates since then are part of the graph, one node each, which keeps the state before
        its update and what was set. A backward pass takes each of them once more, which costs about
        five updates; it may come after later updates, and after `finalize`. Derivatives exist once,
        and in reverse mode only. Without live values there is no graph and nothing is kept.

        Returns:
            ``[layer, column]`` or ``[column]``, of the type and on the device of the model.

        Raises:
            CallOrderError: not initialized.
            KeyError: no such variable; the message names the nearest.
            ValueError: a reserved variable.
        """
        return self._active("get_value_tensor").tensor(name)

    @_serialized
    def detach_tensors(self) -> None:
        """Make numbers of all live values; they stay as they are, but the graph ends here.

        Call it between two windows whose gradients are not to be connected, which frees what the
        first one keeps. Restoring a saved state does it too.

        Raises:
            CallOrderError: not initialized.
        """
        self._active("detach_tensors").access.live.clear()

    # --- state -----------------------------------------------------------------------------------

    @_serialized
    def get_state(self) -> dict[str, NDArray[np.float64]]:
        """Copies of all state variables by name, flattened.

        Raises:
            CallOrderError: not initialized.
        """
        return self._active("get_state").states.values()

    @_serialized
    def set_state(self, values: Mapping[str, ArrayLike]) -> None:
        """Set several state variables at once, all of them or none.

        Args:
            values: new values by name; states that are not named stay.

        Raises:
            CallOrderError: not initialized.
            KeyError: no such variable; the message names the nearest.
            ValueError: a variable that is no state, or type, shape or values are not allowed.
            StateError: the state would be inconsistent; the message names layer and column.
        """
        self._active("set_state").set_state(values)

    @_serialized
    def serialize(self) -> bytes:
        """The whole component as bytes: states, time, inputs, parameters and balances.

        Restored, in this or another process, with the same configuration, it goes on bit for bit
        as this one would. ``noahpy run --restart-from`` takes the same bytes from a file.

        Raises:
            CallOrderError: not initialized.
            ValueError, StateError, ParameterError, SnapshotError: what was set, or what has come of
                it, would be refused by `deserialize`.
        """
        run = self._active("serialize")
        from bmi_noahpy.run.saved_states import save

        return save(run)

    @_serialized
    def deserialize(self, data: bytes) -> None:
        """Go on from what `serialize`, or a run from a file, has saved.

        Raises:
            CallOrderError: not initialized.
            SnapshotError: no saved state, damaged, newer, or of another run; nothing has changed.
        """
        run = self._active("deserialize")
        from bmi_noahpy.run.saved_states import restore

        restore(run, data)
        self._drop_diagnostics()
        self._refresh()

    # --- derivatives -----------------------------------------------------------------------------

    def get_known_var_names(self) -> tuple[str, ...]:
        """Names of what derivatives can be taken by: inputs, states, parameters, multipliers."""
        return self._table.names_with_role(*KNOWN)

    def get_unknown_var_names(self) -> tuple[str, ...]:
        """Names of what has derivatives: states and outputs."""
        return self._table.names_with_role(*UNKNOWN)

    @_serialized
    def get_directional_derivative(
        self, unknowns: Sequence[str], seeds: Mapping[str, ArrayLike]
    ) -> dict[str, NDArray[np.float64]]:
        """Change of unknowns of the last update along a change of its knowns: J seed.

        The update is that between the last two values of `get_current_time`. Inputs are those that
        stood in it, states those at its begin as set by the coupler, unknowns those after it. It
        costs about five updates of many columns, but over twenty of a single one, because torch
        takes longer to call an operation in forward mode.

        Args:
            unknowns: names of states and outputs.
            seeds: changes of knowns by name, flattened; all others are zero.

        Returns:
            The changes by name, flattened; new arrays.

        Raises:
            CallOrderError: not initialized.
            KeyError: no such variable; the message names the nearest.
            DerivativeError: nothing was updated since the start or a restored state, a variable is
                not of its kind, or a seed has the wrong size.
        """
        run = self._active("get_directional_derivative")
        from bmi_noahpy.derivatives import directional_derivative

        return directional_derivative(run.stepper, run.derived_update(), unknowns, seeds)

    @_serialized
    def get_adjoint_derivative(
        self, knowns: Sequence[str], seeds: Mapping[str, ArrayLike]
    ) -> dict[str, NDArray[np.float64]]:
        """Derivative of seeded unknowns of the last update by its knowns: seed^T J.

        For what belongs to the update see `get_directional_derivative`. It costs about five
        updates, however many knowns there are.

        Args:
            knowns: names of inputs, states, parameters and multipliers.
            seeds: derivatives of an objective by unknowns, by name, flattened.

        Returns:
            The derivatives by name, flattened; new arrays.

        Raises:
            CallOrderError: not initialized.
            KeyError: no such variable; the message names the nearest.
            DerivativeError: nothing was updated since the start or a restored state, a variable is
                not of its kind, or a seed has the wrong size.
        """
        run = self._active("get_adjoint_derivative")
        from bmi_noahpy.derivatives import adjoint_derivative

        return adjoint_derivative(run.stepper, run.derived_update(), knowns, seeds)

    @_serialized
    def start_recording(self) -> None:
        """Record every update from now on; what was recorded before is forgotten.

        A recorded step keeps its state and inputs, ``3 layers + 24`` numbers a column. Restoring a
        state forgets what was recorded and goes on recording. Without a recording nothing is kept.

        Raises:
            CallOrderError: not initialized.
        """
        run = self._active("start_recording")
        from bmi_noahpy.stepping.updates import Recording

        run.recording = Recording()

    @_serialized
    def stop_recording(self) -> None:
        """Forget what was recorded, and record no more.

        Raises:
            CallOrderError: not initialized.
        """
        self._active("stop_recording").recording = None

    @_serialized
    def adjoint_sweep(self, seeds: Iterable[tuple[float, str, ArrayLike]]) -> Sweep:
        """Gradients of an objective over all recorded updates.

        The recording stays, so that another sweep may follow, and more updates. A sweep costs about
        five times what the recorded updates did.

        Args:
            seeds: time, name and values: the derivative of the objective by a state or output at
                the end of the recorded update that ends at that time, s. Seeds of the same time
                and name add up.

        Returns:
            An object that gives gradients by name: of parameters, multipliers, the state at the
            begin, states set in between, and every input of every update.

        Raises:
            CallOrderError: not initialized.
            KeyError: no such variable; the message names the nearest.
            DerivativeError: nothing is recorded, no recorded update ends at a time, a variable is
                no unknown, or a seed has the wrong size.
        """
        run = self._active("adjoint_sweep")
        from bmi_noahpy.derivatives import Seed, Sweep
        from bmi_noahpy.stepping.updates import Recording

        recording = Recording() if run.recording is None else run.recording
        return Sweep(run.table, recording, (Seed(*seed) for seed in seeds))

    # --- grids -----------------------------------------------------------------------------------

    def _grid(self, grid: int) -> Grid:
        self._active("grid")
        if grid not in self._grids:
            raise KeyError(f"no grid has the number {grid}; grids are {COLUMN_GRID}, {LAYER_GRID}")
        return self._grids[grid]

    def get_grid_rank(self, grid: int) -> int:
        """Number of dimensions: of the space of columns, and one more for layers."""
        return self._grid(grid).rank

    def get_grid_size(self, grid: int) -> int:
        """Number of values."""
        return self._grid(grid).size

    def get_grid_type(self, grid: int) -> str:
        """Type of the grid."""
        return self._grid(grid).kind

    def get_grid_node_count(self, grid: int) -> int:
        """Number of nodes."""
        return self._grid(grid).size

    def get_grid_shape(self, grid: int, shape: NDArray[np.int_]) -> NDArray[np.int_]:
        """Number of values by dimension; a scalar and points have no shape."""
        found = self._grid(grid)
        if not found.has_shape:
            self._inapplicable("get_grid_shape", grid)
        shape[:] = found.shape
        return shape

    def get_grid_spacing(self, grid: int, spacing: NDArray[np.float64]) -> NDArray[np.float64]:
        """Not applicable: distances differ."""
        self._inapplicable("get_grid_spacing", grid)

    def get_grid_origin(self, grid: int, origin: NDArray[np.float64]) -> NDArray[np.float64]:
        """Not applicable: distances differ."""
        self._inapplicable("get_grid_origin", grid)

    def _coordinate(self, axis: str, grid: int, dest: NDArray[np.float64]) -> NDArray[np.float64]:
        values = self._grid(grid).coordinates.get(axis)
        if values is None:
            self._inapplicable(f"get_grid_{axis}", grid)
        dest[:] = values
        return dest

    def get_grid_x(self, grid: int, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """Longitudes, degrees east, where there are several columns at known places."""
        return self._coordinate("x", grid, x)

    def get_grid_y(self, grid: int, y: NDArray[np.float64]) -> NDArray[np.float64]:
        """Latitudes, degrees north, where there are several columns at known places."""
        return self._coordinate("y", grid, y)

    def get_grid_z(self, grid: int, z: NDArray[np.float64]) -> NDArray[np.float64]:
        """Depths of the layers' mid-points, m, where there are several columns.

        Those of a single column are the variable ``soil__node_depth``.
        """
        return self._coordinate("z", grid, z)

    def get_grid_edge_count(self, grid: int) -> int:
        """Points have no edges; not applicable to other grids."""
        return self._count_of_points("get_grid_edge_count", grid)

    def get_grid_face_count(self, grid: int) -> int:
        """Points have no faces; not applicable to other grids."""
        return self._count_of_points("get_grid_face_count", grid)

    def _count_of_points(self, call: str, grid: int) -> int:
        if self._grid(grid).kind != "unstructured":
            self._inapplicable(call, grid)
        return 0

    def get_grid_edge_nodes(self, grid: int, edge_nodes: NDArray[np.int_]) -> NDArray[np.int_]:
        """Nothing, since points have no edges; not applicable to other grids."""
        self._count_of_points("get_grid_edge_nodes", grid)
        return edge_nodes

    def get_grid_face_edges(self, grid: int, face_edges: NDArray[np.int_]) -> NDArray[np.int_]:
        """Nothing, since points have no faces; not applicable to other grids."""
        self._count_of_points("get_grid_face_edges", grid)
        return face_edges

    def get_grid_face_nodes(self, grid: int, face_nodes: NDArray[np.int_]) -> NDArray[np.int_]:
        """Nothing, since points have no faces; not applicable to other grids."""
        self._count_of_points("get_grid_face_nodes", grid)
        return face_nodes

    def get_grid_nodes_per_face(
        self, grid: int, nodes_per_face: NDArray[np.int_]
    ) -> NDArray[np.int_]:
        """Nothing, since points have no faces; not applicable to other grids."""
        self._count_of_points("get_grid_nodes_per_face", grid)
        return nodes_per_face

    def _inapplicable(self, call: str, grid: int) -> NoReturn:
        raise NotImplementedError(
            f"{call} does not apply to grid {grid}, which is {self._grid(grid).kind}"
        )


def _refuse_index(name: str, index: int, size: int) -> NoReturn:
    raise IndexError(f"{name} has indices 0 to {size - 1}, given {index}")


def _checked_indices(name: str, given: NDArray[np.int_], size: int) -> NDArray[np.intp]:
    array = np.asarray(given)
    if array.dtype.kind not in "iu" and array.size:
        raise IndexError(f"{name}: indices are whole numbers, given values of type {array.dtype}")
    indices = array.reshape(-1).astype(np.intp)
    outside = (indices < 0) | (indices >= size)
    if outside.any():
        _refuse_index(name, int(indices[outside][0]), size)
    return indices
