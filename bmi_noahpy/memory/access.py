"""Changes of the memory by couplers: by setters, through pointers, and with tensors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor

from bmi_noahpy.memory.buffers import Array, Buffers
from bmi_noahpy.memory.parameter_values import ParameterValues
from bmi_noahpy.memory.pointers import WatchedBlock
from bmi_noahpy.memory.setters import BoundedSetter, Changes, LiveValues, Setter, UniformSetter
from bmi_noahpy.variables import KNOWN, Variable, VariableTable
from noahpy.catalog.ranges import FORCING_RANGES, STATE_RANGES
from noahpy.errors import DerivativeModeError
from noahpy.model.state import State
from noahpy.physics.derivatives import is_transformed


class CouplerAccess:
    """Setters of the variables, pointers into their memory, and a record of the changes.

    Args:
        table: variables of the component.
        buffers: memory of the component.
        parameters: parameters of the model in that memory.
        set_inputs: receives the quantities of the inputs that are set.
    """

    def __init__(
        self,
        table: VariableTable,
        buffers: Buffers,
        parameters: ParameterValues,
        set_inputs: Changes,
    ) -> None:
        self._table, self._buffers, self._parameters = table, buffers, parameters
        self.changed = Changes()
        """Quantities of states and parameters that were set since the last update."""
        self.live = LiveValues()
        """Values in a torch graph: those a coupler set with their graph, and all that follow."""
        self.without_graph: frozenset[str] = frozenset()
        """Quantities of inputs that outlast an update, so that no graph has their whole effect."""
        self.setters: dict[str, Setter] = self._make_setters(set_inputs)
        """Setters by the name of the variable."""
        blocks = buffers.blocks
        self._states, self._inputs, self._others = self._watchable = tuple(
            WatchedBlock(block, buffers, self.setters)
            for block in (blocks.states, blocks.inputs, blocks.others)
        )
        self._watched: list[WatchedBlock] = []
        """Those that a coupler holds a pointer into."""

    def _make_setters(self, set_inputs: Changes) -> dict[str, Setter]:
        setters: dict[str, Setter] = dict(self._parameters.setters(self.changed, self.live))
        layered = {variable.quantity: variable for variable in self._table.with_role("parameter")}
        for variable in self._table.with_role("uniform"):
            parameter = setters[layered[variable.quantity].name]
            setters[variable.name] = UniformSetter(variable, self._buffers, parameter)
        for variable in self._table.with_role("input", "state"):
            is_input = variable.role == "input"
            setters[variable.name] = BoundedSetter(
                variable,
                self._buffers,
                (FORCING_RANGES if is_input else STATE_RANGES)[variable.quantity],
                set_inputs if is_input else self.changed,
                self.live,
            )
        return setters

    # --- pointers --------------------------------------------------------------------------------
    def pointer(self, variable: Variable) -> Array:
        """The memory of a variable; from now on, values that a coupler writes there are noticed."""
        for block in self._watchable:
            if variable in block:
                if block not in self._watched:
                    self._watched.append(block)
                return block.pointer(variable)
        return self._buffers.arrays[variable.name]

    @property
    def has_state_pointers(self) -> bool:
        """Whether a coupler holds a pointer to a state."""
        return self._states.is_watched

    @property
    def is_state_changed(self) -> bool:
        """Whether a coupler has set a state, or written into one, since the last update."""
        return self._states.is_written or not self.changed.keys().isdisjoint(State._fields)

    def on_state_set(self, callback: Callable[[], object]) -> None:
        """Call a function whenever a state is set."""
        for variable in self._buffers.blocks.states:
            self.setters[variable.name].observers.append(callback)

    def accept_writes(self) -> None:
        """Treat values that a coupler wrote through pointers as if they had been set.

        Raises:
            ValueError: a value is not allowed.
        """
        for block in self._watched:
            block.accept_writes()

    def accept_parameter_writes(self) -> None:
        """Do the same for parameters and multipliers alone.

        Raises:
            ValueError: a value is not allowed.
        """
        self._others.accept_writes()

    def mark_seen(self) -> None:
        """Regard the present values as written by the component itself."""
        for block in self._watched:
            block.mark_seen()

    @contextmanager
    def states_restored_on_error(self) -> Iterator[None]:
        """Put all states back as they were if the body raises."""
        states = self._buffers.rows(self._buffers.blocks.states)
        before, changed, live = states.copy(), dict(self.changed), dict(self.live)
        try:
            yield
        except Exception:
            states[:] = before
            self.changed.clear()
            self.changed.update(changed)
            self.live.update(live)
            self._states.mark_seen()
            raise

    # --- uniform values --------------------------------------------------------------------------
    def refresh_uniform(self, variable: Variable) -> None:
        """Derive the one value of all layers anew, unless a coupler has just written it."""
        if not self._others.is_written_at(variable):
            self._buffers.arrays[variable.name][:] = self._parameters.uniform_value(variable)
            for notify in self.setters[variable.name].observers:
                notify()

    # --- tensors ---------------------------------------------------------------------------------
    def variable_of_model(self, name: str) -> Variable:
        """The variable of a name, unless it is reserved.

        Raises:
            KeyError: no variable has the name.
            ValueError: the variable is reserved, and thus no tensor.
        """
        variable = self._table.by_name[name]
        if variable.role == "reserved":
            raise ValueError(f"the reserved variable {name} is no tensor of the model")
        return variable

    def set_tensor(self, name: str, values: Tensor) -> None:
        """Set a variable to values that may be part of a graph.

        Raises:
            KeyError: no variable has the name.
            ValueError: the variable cannot be set, or type, shape or values are not allowed.
            DerivativeModeError: the values carry a tangent, or are those of a transform.
        """
        variable = self.variable_of_model(name)
        if variable.role not in KNOWN:
            raise ValueError(f"{name} cannot be set to a tensor; it is no {', '.join(KNOWN)}")
        if variable.quantity in self.without_graph and getattr(values, "requires_grad", False):
            raise ValueError(
                f"{name} is interpolated between updates and cannot be part of a graph; record the "
                "updates instead, or leave it out of component.interpolated_inputs"
            )
        present = self._buffers.read(variable)
        if not isinstance(values, Tensor) or values.shape != present.shape:
            given = tuple(values.shape) if isinstance(values, Tensor) else type(values).__name__
            raise ValueError(
                f"{name} takes a tensor of the shape {tuple(present.shape)}, given {given}"
            )
        if is_transformed(values):
            raise DerivativeModeError(
                "tensors of the component have derivatives in reverse mode; for changes along "
                "directions use NoahPy.get_directional_derivative"
            )
        plain = values.detach().cpu()
        self.setters[variable.name].set(
            (plain.double() if plain.is_floating_point() else plain).numpy()
        )
        if values.requires_grad and torch.is_grad_enabled():
            # a copy, since an optimizer may change the coupler's tensor in place
            self.live[variable.name] = values.to(present).clone()
