"""The Basic Model Interface of NoahPy around a run of `bmi_noahpy.run`.

Nothing here imports torch before `NoahPy.initialize`, since frameworks load components just to ask
for names. Getters are look-ups in dictionaries, which are filled when a run begins, because a
coupler calls them far more often than it updates.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from threading import RLock
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Concatenate, Final, NoReturn, ParamSpec, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from bmi_noahpy.errors import CallOrderError
from bmi_noahpy.extensions import EXTENSIONS, VariableSets
from bmi_noahpy.grids import GRID_OF_AXIS, Grid, GridInterface
from bmi_noahpy.variables import (
    DERIVED,
    KNOWN,
    UNKNOWN,
    Lookup,
    Variable,
    VariableTable,
    variable_table,
)

if TYPE_CHECKING:
    from torch import Tensor

    from bmi_noahpy.derivatives import Sweep
    from bmi_noahpy.memory.setters import Setter
    from bmi_noahpy.reserved.reserved_variables import ReservedVariables
    from bmi_noahpy.run.run import Run
    from bmi_noahpy.stepping.updates import Recording

_LOG: Final = logging.getLogger("bmi_noahpy")
NO_END: Final = float(np.finfo(np.float64).max)
"""End time of a run that only its coupler ends, s."""
FEW_INDICES: Final = 8
"""Number of indices up to which copying values one by one is faster."""

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


def _exclusive(
    call: Callable[Concatenate[NoahPy, Arguments], Result],
) -> Callable[Concatenate[NoahPy, Arguments], Result]:
    """A method that holds the lock of its component, so that calls of other threads wait."""

    @wraps(call)
    def exclusive(self: NoahPy, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> Result:
        with self._lock:
            return call(self, *args, **kwargs)

    return exclusive


class NoahPy(GridInterface):
    """The Noah land-surface model for permafrost as a BMI 2.0 component.

    Methods that describe the component may be called at any time: its name and variables, units,
    types, grids of variables, start time and time units. All others need `initialize` first and
    raise `CallOrderError` without it. A call that raises leaves the component as it was.

    Inputs, states, parameters and their multipliers can be set at any time between updates. Fluxes
    are means over the last update, and depths of water are accumulated over it; all other values
    are those at its end.

    Several threads may call one component. Calls that change it, or that read more than one of its
    arrays, wait for each other. Getters of single variables do not wait for an update in another
    thread.

    Beyond the listed variables there are reserved ones. ``noahpy::water_residual`` (m),
    ``noahpy::surface_energy_residual`` and ``noahpy::soil_energy_residual`` (W m-2) are the closure
    of the last step. ``ngen::mass_in``, ``_out``, ``_stored`` and ``_leaked`` (m) are the water
    balance since the start. ``ngen::serialization_...`` save and restore the component (see
    `bmi_noahpy.reserved.saved_state_variables`), and ``noahpy::checkpoint`` and ``noahpy::rewind``
    repeat updates. The derivatives ``noahpy::recording``, ``noahpy::adjoint...`` and
    ``noahpy::tangent...`` are described in `bmi_noahpy.reserved.derivative_variables`, and
    ``noahpy::varset::...``, ``noahpy::settable::...`` and ``noahpy::extension::...`` in
    `bmi_noahpy.reserved.description_variables`.
    """

    METADATA = "metadata"
    """Folder next to this module with the description that pymt reads."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._acquire, self._release = self._lock.acquire, self._lock.release
        self._forget()

    def _describe(self, table: VariableTable, outputs: tuple[str, ...]) -> None:
        """Have these variables, and list these outputs."""
        self._table, self._variables, self._output_names = table, table.by_name, outputs
        self._grid_of: Lookup[int] = Lookup(
            {name: GRID_OF_AXIS[variable.axis] for name, variable in self._variables.items()},
            self._unlisted_grid_of,
        )
        self._diagnostics = tuple(n for n, v in self._variables.items() if v.role == "last")

    def _forget(self) -> None:
        table = variable_table()
        self._describe(table, table.names(inputs=False))
        self._run: Run | None = None
        self._reserved: ReservedVariables | None = None
        self._input_names = self._table.names(inputs=True)
        self._grids: Mapping[int, Grid] = {}
        self._values: Lookup[NDArray[Any]] = Lookup({}, self._unlisted_value)
        self._pointers: Lookup[NDArray[Any]] = Lookup({}, self._unlisted_pointer)
        self._setters: Lookup[Setter] = Lookup({}, self._unlisted_setter)

    # --- control ---------------------------------------------------------------------------------

    @_exclusive
    def initialize(self, config_file: str) -> None:
        """Read a configuration and the forcing that it names, and set the initial state.

        Outputs are those before the first update: fluxes are zero, and diagnostics follow from the
        initial state. The logger ``bmi_noahpy`` gets a line with the engine and the date of the
        start.

        Args:
            config_file: path of the configuration, YAML.

        Raises:
            CallOrderError: the component is initialized already.
            ConfigError: the configuration cannot be used; the component stays uninitialized.
        """
        if self._run is not None:
            raise CallOrderError("initialize: already initialized; call finalize first")
        from bmi_noahpy.reserved.reserved_variables import ReservedVariables
        from bmi_noahpy.run.run import Run

        run = Run(str(config_file), self._lock)
        reserved = ReservedVariables(run, self.get_varset_members)
        self._describe(run.table, run.output_names)
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
        _LOG.info("NoahPy: %s", run)

    def update(self) -> None:
        """Advance by one time step of the model; a step across the end of the run is shortened.

        Everything that was set or written since the last update is used.

        Raises:
            CallOrderError: the component is not initialized.
            ValueError: the end of the run is reached, or a value that was written through a
                pointer is not allowed.
            MissingInputError: required inputs were never set; the message lists them.
            StateError: the state that was set is inconsistent, or the new one would not be finite.
            ParameterError: the parameters that were set are inconsistent.
        """
        # a with statement would take longer, and so would a wrapper
        self._acquire()
        try:
            self._active("update").advance_by_step()
            self._refresh()
        finally:
            self._release()

    @_exclusive
    def update_until(self, time: float) -> None:
        """Advance exactly to a time in steps of the model, of which the last may be shorter.

        Outputs are means over the whole interval, or accumulated over it. A time within a
        millisecond of the end of a model step counts as that end. Nothing happens if the time is
        within a millisecond of the present one.

        Args:
            time: model time, s.

        Raises:
            CallOrderError: the component is not initialized.
            ValueError: the time is past, after the end of the run, or not finite; or a value that
                was written through a pointer is not allowed.
            MissingInputError: required inputs were never set; the message lists them.
            StateError: the state that was set is inconsistent, or the new one would not be finite.
            ParameterError: the parameters that were set are inconsistent.
        """
        self._active("update_until").advance_to(float(time))
        self._refresh()

    def _refresh(self) -> None:
        if self._reserved is not None:
            self._reserved.refresh()

    @_exclusive
    def finalize(self) -> None:
        """Release everything; may be called at any time, and `initialize` again after it.

        Arrays that `get_value_ptr` returned keep their values, but are no longer current.
        """
        self._forget()

    def initialized(self) -> Run:
        """The run behind the interface.

        Raises:
            CallOrderError: the component is not initialized.
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
        return len(self._output_names)

    def get_input_var_names(self) -> tuple[str, ...]:  # type: ignore[override]
        """Names of the inputs.

        After `initialize`, inputs that the model can do without are among them unless the
        configuration excludes them (``component.optional_inputs``).
        """
        return self._input_names

    def get_output_var_names(self) -> tuple[str, ...]:  # type: ignore[override]
        """Names of the outputs; states and parameters are among them.

        After `initialize` they are those of the configuration, if it lists some
        (``component.outputs``), and its own (``component.scalars``) are among them.

        Two kinds of variables are accepted but not listed: the multiplier of a parameter, by the
        parameter's name and ``__multiplier``, and the one value of all layers of a layered
        parameter, by its name and ``__uniform``.
        """
        return self._output_names

    def get_varset_members(self, set_name: str) -> tuple[str, ...]:
        """Names of the variables in a set: ``input``, ``output``, or one of an extension.

        Before `initialize`, sets are those of the component; after it, those of the configuration.

        Raises:
            KeyError: there is no such set; the message lists them.
        """
        setters = {} if self._run is None else self._run.access.setters
        refused = [name for name, setter in setters.items() if setter.refusal is not None]
        inputs, outputs = self.get_input_var_names(), self.get_output_var_names()
        return VariableSets(self._table, inputs, outputs, refused).members(set_name)

    def get_varset_member_count(self, set_name: str) -> int:
        """Number of the variables in a set.

        Raises:
            KeyError: as in `get_varset_members`.
        """
        return len(self.get_varset_members(set_name))

    def get_extension(self, name: str) -> SimpleNamespace:
        """The object of an extension, whose members are the methods of this component for it.

        It has no members if the extension consists of variable sets alone.

        Raises:
            KeyError: the component does not have the extension; the message lists those it has.
        """
        if name not in EXTENSIONS:
            raise KeyError(f"no extension is named {name!r}; there are {', '.join(EXTENSIONS)}")
        functions = EXTENSIONS[name].functions
        return SimpleNamespace(**{function: getattr(self, function) for function in functions})

    def get_var_grid(self, name: str) -> int:
        """Number of the grid of a variable.

        Returns:
            0 for one value per column, 1 for one per layer and column.

        Raises:
            KeyError: no variable has the name, or the variable is reserved and neither a seed nor a
                derivative, and thus has no grid.
        """
        return self._grid_of[name]

    def get_var_type(self, name: str) -> str:
        """Type of the values of a variable, ``float64`` for all but some reserved ones.

        Raises:
            KeyError: no variable has the name; the message gives the nearest.
        """
        return self._variables[name].type

    def get_var_units(self, name: str) -> str:
        """Units of a variable in UDUNITS notation.

        Raises:
            KeyError: no variable has the name; the message gives the nearest.
        """
        return self._variables[name].units

    def get_var_itemsize(self, name: str) -> int:
        """Size of one value of a variable, bytes.

        Raises:
            KeyError: no variable has the name; the message gives the nearest.
        """
        return self._variables[name].itemsize

    def get_var_nbytes(self, name: str) -> int:
        """Size of a variable, bytes; a seed or derivative has that of its variable.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has the name; the message gives the nearest.
        """
        base = "" if name in self._values else self._variables[name].base
        return self._values[base or name].nbytes

    def get_var_location(self, name: str) -> str:
        """Element of the grid that a value belongs to, ``node`` for all variables.

        Raises:
            KeyError: as in `get_var_grid`.
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
        """Present model time, s.

        Raises:
            CallOrderError: the component is not initialized.
        """
        return self._active("get_current_time").time

    def get_end_time(self) -> float:
        """Model time of the end of the run, s; the largest number if only the coupler ends it.

        Raises:
            CallOrderError: the component is not initialized.
        """
        return min(self._active("get_end_time").clock.duration, NO_END)

    def get_time_step(self) -> float:
        """Time step of the model, s.

        Raises:
            CallOrderError: the component is not initialized.
        """
        return self._active("get_time_step").clock.step

    def get_time_units(self) -> str:
        """Unit of model times, ``s``."""
        return "s"

    # --- values ----------------------------------------------------------------------------------

    def get_value_ptr(self, name: str) -> NDArray[Any]:
        """The memory of a variable, flattened.

        Until `finalize` the array stays the same and stays current. Values that a coupler writes
        into that of an input, a state, a parameter or a multiplier are checked and used by the next
        update as if they had been set. Diagnostics and reserved variables are current after every
        update; after a change of the state, once a getter is called.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has the name; the message gives the nearest.
            DerivativeError: the variable is a derivative that was not computed yet.
        """
        return self._pointers[name]

    def get_value(self, name: str, dest: NDArray[Any]) -> NDArray[Any]:
        """Copy a variable into `dest`.

        Args:
            name: name of the variable.
            dest: array of the size of the variable, in any shape.

        Returns:
            `dest`.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has the name; the message gives the nearest.
            DerivativeError: the variable is a derivative that was not computed yet.
            ValueError: `dest` has another size, or a type that cannot hold the values.
        """
        values = self._values[name]
        _require_room(name, values, dest)
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
        """Copy the values of a variable at flattened indices into `dest`.

        Args:
            name: name of the variable.
            dest: array of the size of `inds`, in any shape.
            inds: flattened indices, from 0.

        Returns:
            `dest`.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has the name; the message gives the nearest.
            IndexError: an index is outside the variable, or no integer.
            ValueError: `dest` has another size than `inds`, or a type that cannot hold the values.
        """
        values = self._values[name]
        _require_room(name, values, dest)
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
        """Set an input, a state, a parameter or a multiplier; a refused value changes nothing.

        An input is used in every update until it is set again. The model uses the product of a
        parameter and its multiplier. Each value is checked here; whether the states are consistent
        with each other is checked by the next update.

        Args:
            name: name of the variable.
            src: array of the size of the variable, in any shape, whose values are copied.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has the name; the message gives the nearest.
            ValueError: the variable cannot be set, or the number, type or values are not allowed.
        """
        # a with statement would take twice as long
        self._acquire()
        try:
            self._setters[name].set(src)
        finally:
            self._release()

    @_exclusive
    def set_value_at_indices(self, name: str, inds: NDArray[np.int_], src: NDArray[Any]) -> None:
        """Set the values of a variable at flattened indices; otherwise like `set_value`.

        Args:
            name: name of the variable.
            inds: flattened indices, from 0.
            src: array of the size of `inds`.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has the name; the message gives the nearest.
            IndexError: an index is outside the variable, or no integer.
            ValueError: the variable cannot be set, or the number, type or values are not allowed.
        """
        setter = self._setters[name]
        setter.set_at(_checked_indices(name, inds, self._values[name].size), src)

    @_exclusive
    def _unlisted_value(self, name: str) -> NDArray[Any]:
        """Value of a variable that has no memory of its own, or whose memory may be outdated."""
        run, variable = self._active("values"), self._variables[name]
        if variable.role in DERIVED:
            array = run.derived(variable)
            if variable.role == "last" and not run.access.has_state_pointers:
                self._values[name] = array
            return array
        if self._reserved is None or variable.role != "reserved":
            self._table.refuse(name)
        return self._reserved.get(variable)

    @_exclusive
    def _unlisted_pointer(self, name: str) -> NDArray[Any]:
        """Memory of a variable that the coupler holds no pointer to yet, or that follows others."""
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
        """Have the state compared before a diagnostic is returned again."""
        for name in self._diagnostics:
            self._values.pop(name, None)

    @_exclusive
    def _unlisted_setter(self, name: str) -> Setter:
        self._active("set_value")
        variable: Variable = self._variables[name]
        if self._reserved is not None and variable.role == "reserved":
            return self._reserved.setter(variable)
        raise ValueError(
            f"{variable.name} cannot be set; it is no input, state, parameter or multiplier"
        )

    # --- tensors ---------------------------------------------------------------------------------

    @_exclusive
    def set_value_tensor(self, name: str, values: Tensor) -> None:
        """Set an input, a state, a parameter or a multiplier to a tensor with its graph.

        Values that depend on it, from the next update on, have gradients by everything that the
        tensor was computed from. Inputs, parameters and multipliers keep the graph until they are
        set again, states until the next update replaces them. `set_value`, `set_value_at_indices`
        and `set_state` cut the graph of the values that they set. Under `torch.no_grad` no graph is
        kept. In all else this is like `set_value`.

        Args:
            name: name of the variable.
            values: ``[layer, column]`` or ``[column]``, of any type and on any device; they are
                copied.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has the name; the message gives the nearest.
            ValueError: the variable cannot be set, or type, shape or values are not allowed.
        """
        self._active("set_value_tensor").access.set_tensor(name, values)

    @_exclusive
    def get_value_tensor(self, name: str) -> Tensor:
        """A copy of a variable as a tensor, with its graph if it depends on a live tensor.

        Each update since that tensor was set is one node of the graph, which keeps the state before
        the update and the values that were set. A backward pass takes every update again and costs
        about five times as much as they did. It may follow after later updates, and after
        `finalize`. Derivatives are of first order and in reverse mode only. If no tensor with a
        graph was set, there is no graph and nothing is kept.

        Returns:
            ``[layer, column]`` or ``[column]``, of the type and on the device of the model.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has the name; the message gives the nearest.
            ValueError: the variable is reserved, or a value that was written through a pointer is
                not allowed.
        """
        return self._active("get_value_tensor").tensor(name)

    @_exclusive
    def detach_tensors(self) -> None:
        """End the graph here: all values stay, but are plain numbers from now on.

        To be called between two windows whose gradients are to be separate; it frees the memory of
        the first one. Restoring a saved state does the same.

        Raises:
            CallOrderError: the component is not initialized.
        """
        self._active("detach_tensors").access.live.clear()

    # --- state -----------------------------------------------------------------------------------

    @_exclusive
    def get_state(self) -> dict[str, NDArray[np.float64]]:
        """Copies of all state variables by name, flattened.

        Raises:
            CallOrderError: the component is not initialized.
        """
        return self._active("get_state").states.values()

    @_exclusive
    def set_state(self, values: Mapping[str, ArrayLike]) -> None:
        """Set several state variables at once, all of them or none.

        Unlike `set_value`, this checks at once whether the states are consistent with each other.

        Args:
            values: new values by name; states that are not named stay as they are.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has a name; the message gives the nearest.
            ValueError: a variable is no state, or type, shape or values are not allowed.
            StateError: the state would be inconsistent; the message names layer and column.
        """
        self._active("set_state").set_state(values)

    @_exclusive
    def serialize(self) -> bytes:
        """The component as bytes: states, time, inputs, parameters and balances.

        A component with the same configuration, in this or another process, that restores them
        continues bit for bit as this one would. ``noahpy run --restart-from`` reads the same bytes
        from a file.

        Raises:
            CallOrderError: the component is not initialized.
            ValueError, StateError, ParameterError, SnapshotError: values that were set, or results
                of them, would be refused by `deserialize`.
        """
        run = self._active("serialize")
        from bmi_noahpy.run.saved_states import save

        return save(run)

    @_exclusive
    def deserialize(self, data: bytes) -> None:
        """Restore the state that `serialize`, or a run of the command line, has saved.

        Model time becomes that at which this run has the date of the state, or stays, whatever the
        date, if ``component.restored_clock`` of the configuration is ``own``. The saved state of a
        run of the command line has no inputs and parameters: inputs have to be set again, and
        parameters stay as they are.

        Args:
            data: bytes of the saved state.

        Raises:
            CallOrderError: the component is not initialized.
            SnapshotError: the bytes are no saved state, damaged, of a newer version or of another
                run.
        """
        run = self._active("deserialize")
        from bmi_noahpy.run.saved_states import restore

        restore(run, data)
        self._drop_diagnostics()
        self._refresh()

    # --- iterations ------------------------------------------------------------------------------

    def checkpoint(self) -> None:
        """Take a copy of the whole component in memory, instead of an earlier one.

        Raises:
            CallOrderError: the component is not initialized.
            ValueError: a value that was written through a pointer is not allowed.
        """
        self.set_value("noahpy::checkpoint", np.ones(1, dtype=np.int32))

    def rewind(self) -> None:
        """Take the component back to the checkpoint, as if nothing had happened since.

        Couplers that iterate repeat or discard updates with it, as often as they want. Gradients
        and recordings have the accepted pass only.

        Raises:
            CallOrderError: the component is not initialized, or has no checkpoint.
        """
        self.set_value("noahpy::rewind", np.ones(1, dtype=np.int32))

    # --- derivatives -----------------------------------------------------------------------------

    def get_known_var_names(self) -> tuple[str, ...]:
        """Names of the variables by which derivatives exist.

        These are inputs, states, parameters and multipliers.
        """
        return self._table.names_with_role(*KNOWN)

    def get_unknown_var_names(self) -> tuple[str, ...]:
        """Names of the variables that have derivatives: states and outputs."""
        return self._table.names_with_role(*UNKNOWN)

    @_exclusive
    def get_directional_derivative(
        self, unknowns: Sequence[str], seeds: Mapping[str, ArrayLike]
    ) -> dict[str, NDArray[np.float64]]:
        """Change of unknowns of the last update along a change of its knowns: J seed.

        Knowns are the inputs and parameters that the update used and the state at its beginning,
        with everything that the coupler had set. Unknowns are those at its end. With a compiled
        step this takes about a millisecond and two steps of every column; the first call may build
        the forward mode. In eager mode it takes some five updates for many columns, and more than
        twenty for a single one.

        Args:
            unknowns: names of states and outputs.
            seeds: changes of knowns by name, flattened; all others are zero.

        Returns:
            The changes of the unknowns by name, flattened, in new arrays.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has a name; the message gives the nearest.
            DerivativeError: there was no update since the start or since a state was restored; or a
                variable is no known or no unknown, or a seed has the wrong size.
        """
        run = self._active("get_directional_derivative")
        from bmi_noahpy.derivatives import directional_derivative

        return directional_derivative(run.stepper, run.derived_update(), unknowns, seeds)

    @_exclusive
    def get_adjoint_derivative(
        self, knowns: Sequence[str], seeds: Mapping[str, ArrayLike]
    ) -> dict[str, NDArray[np.float64]]:
        """Derivative of an objective of the last update by its knowns: seed^T J.

        Knowns and unknowns are those of `get_directional_derivative`. Whatever the number of
        knowns, this takes some five updates in eager mode; with a compiled step, some milliseconds
        and three steps of every column.

        Args:
            knowns: names of inputs, states, parameters and multipliers.
            seeds: derivatives of the objective by unknowns, by name, flattened; all others are
                zero.

        Returns:
            The derivatives by the knowns by name, flattened, in new arrays.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has a name; the message gives the nearest.
            DerivativeError: there was no update since the start or since a state was restored; or a
                variable is no known or no unknown, or a seed has the wrong size.
        """
        run = self._active("get_adjoint_derivative")
        from bmi_noahpy.derivatives import adjoint_derivative

        return adjoint_derivative(run.stepper, run.derived_update(), knowns, seeds)

    @_exclusive
    def start_recording(self) -> None:
        """Record every update from now on, in a new recording.

        A recorded step takes ``3 layers + 24`` numbers per column, for its state and its forcing.
        Restoring a state begins a new recording too. Updates that are not recorded keep nothing.

        Raises:
            CallOrderError: the component is not initialized.
        """
        run = self._active("start_recording")
        from bmi_noahpy.stepping.updates import Recording

        run.recording = Recording()

    @_exclusive
    def stop_recording(self) -> None:
        """Stop recording and discard the recording.

        Raises:
            CallOrderError: the component is not initialized.
        """
        self._active("stop_recording").recording = None

    @_exclusive
    def adjoint_sweep(self, seeds: Iterable[tuple[float, str, ArrayLike]]) -> Sweep:
        """Gradients of an objective over all recorded updates.

        The recording stays, so that more updates and other sweeps may follow. The cost is about
        five times that of the recorded updates.

        Args:
            seeds: model time (s), name and values of derivatives of the objective by states and
                outputs at the ends of recorded updates. Those of the same time and name add up.

        Returns:
            An object that gives the gradient by the name of any parameter, multiplier, state at
            the beginning, state that was set in between, or input of any update.

        Raises:
            CallOrderError: the component is not initialized.
            KeyError: no variable has a name; the message gives the nearest.
            DerivativeError: nothing is recorded, no recorded update ends at a time, a variable is
                no unknown, or a seed has the wrong size.
        """
        return self.adjoint_sweeps([seeds])[0]

    @_exclusive
    def adjoint_sweeps(
        self, seeds: Sequence[Iterable[tuple[float, str, ArrayLike]]]
    ) -> list[Sweep]:
        """Gradients of several objectives over all recorded updates, in one sweep.

        It costs less than one sweep after the other, most for few columns.

        Args:
            seeds: of every objective, as in `adjoint_sweep`.

        Raises:
            CallOrderError, KeyError, DerivativeError: as in `adjoint_sweep`, or there are no seeds.
        """
        run = self._active("adjoint_sweep")
        from bmi_noahpy.derivatives import Seed, Sweep

        sets = [[Seed(*seed) for seed in one] for one in seeds]
        return Sweep.several(run.table, self._recording(run), sets)

    @_exclusive
    def tangent_sweep(
        self,
        directions: Sequence[Mapping[str, ArrayLike]],
        unknowns: Sequence[tuple[float, str]],
    ) -> list[list[NDArray[np.float64]]]:
        """Changes of unknowns over all recorded updates along directions, in one run.

        Args:
            directions: changes of knowns by name, flattened: of an input in all updates alike or in
                every one, ``[update, value]``, of a parameter or multiplier in all updates, of a
                state before the first.
            unknowns: model time (s) at the end of a recorded update, and name of a state or output.

        Returns:
            By direction, the changes of the unknowns, flattened.

        Raises:
            CallOrderError, KeyError, DerivativeError: as in `adjoint_sweep`; or a variable is no
                known, or there is no direction.
        """
        run = self._active("tangent_sweep")
        from bmi_noahpy.derivatives import tangent_sweep

        return tangent_sweep(run.table, self._recording(run), directions, unknowns)

    @_exclusive
    def hessian_sweep(
        self,
        directions: Sequence[Mapping[str, ArrayLike]],
        seeds: Iterable[tuple[float, str, ArrayLike]],
        moved_seeds: Sequence[Iterable[tuple[float, str, ArrayLike]]] | None = None,
    ) -> list[Sweep]:
        """Products of the Hessian of an objective with directions: changes of its gradient.

        Args:
            directions: as in `tangent_sweep`.
            seeds: derivatives of the objective, as in `adjoint_sweep`.
            moved_seeds: their changes along every direction, for an objective that is not linear in
                unknowns; `tangent_sweep` gives the changes of the unknowns.

        Returns:
            By direction, an object that gives the change of the gradient by the name of a known.

        Raises:
            CallOrderError, KeyError, DerivativeError: as in `tangent_sweep`.
        """
        run = self._active("hessian_sweep")
        from bmi_noahpy.derivatives import Seed, hessian_sweep

        moved = [[Seed(*seed) for seed in one] for one in moved_seeds or [()] * len(directions)]
        own = [Seed(*seed) for seed in seeds]
        return hessian_sweep(run.table, self._recording(run), directions, own, moved)

    @_exclusive
    def gauss_newton_sweep(
        self,
        directions: Sequence[Mapping[str, ArrayLike]],
        weights: Iterable[tuple[float, str, ArrayLike]],
    ) -> list[Sweep]:
        """Products of the Gauss-Newton matrix with directions, in one run and one sweep.

        Args:
            directions: as in `tangent_sweep`.
            weights: model time (s), name and values of the inverse variances of the errors of
                states and outputs at the ends of recorded updates.

        Returns:
            By direction, an object that gives the product by the name of a known.

        Raises:
            CallOrderError, KeyError, DerivativeError: as in `tangent_sweep`.
        """
        run = self._active("gauss_newton_sweep")
        from bmi_noahpy.derivatives import Seed, gauss_newton_sweep

        given = [Seed(*weight) for weight in weights]
        return gauss_newton_sweep(run.table, self._recording(run), directions, given)

    def _recording(self, run: Run) -> Recording:
        """The recording, empty if none was begun."""
        from bmi_noahpy.stepping.updates import Recording

        return Recording() if run.recording is None else run.recording

    # --- grids -----------------------------------------------------------------------------------

    def _grid(self, grid: int) -> Grid:
        self._active("grid")
        if grid not in self._grids:
            raise KeyError(
                f"no grid has the number {grid}; grids are " + ", ".join(map(str, self._grids))
            )
        return self._grids[grid]


def _require_room(name: str, values: NDArray[Any], dest: NDArray[Any]) -> None:
    """Refuse integers for real numbers, which would lose their digits."""
    if dest.dtype.kind != values.dtype.kind and not np.can_cast(
        values.dtype, dest.dtype, "same_kind"
    ):
        raise ValueError(
            f"{name} has values of type {values.dtype}, given is room for {dest.dtype}"
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
