"""A configured run that a coupler drives.

The memory of the states is the state: an update begins with what is in it, whatever a coupler has
written there, and writes the new state back. A call that raises leaves everything as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NoReturn

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor

from bmi_noahpy.derivatives.graph import continue_graph
from bmi_noahpy.errors import DerivativeError
from bmi_noahpy.grids import (
    Grid,
    point_grids,
    rectilinear_grids,
    single_column_grids,
    snow_grid,
    uniform_grids,
)
from bmi_noahpy.memory.access import CouplerAccess
from bmi_noahpy.memory.buffers import Array, Buffers
from bmi_noahpy.memory.parameter_values import ParameterValues
from bmi_noahpy.run.balances import Balances
from bmi_noahpy.run.diagnostics import Diagnostics
from bmi_noahpy.run.framework_start import start_of_run
from bmi_noahpy.run.models import Models, ParameterizedModel
from bmi_noahpy.run.scalars import Scalars, outputs_listed, table_with_scalars
from bmi_noahpy.run.states import States
from bmi_noahpy.stepping.inputs import InputRows, Inputs
from bmi_noahpy.stepping.updates import KEPT, Recording, StepInputs, Stepper, Update
from bmi_noahpy.variables import DERIVED, Variable, variable_table
from noahpy.config import Config
from noahpy.errors import ConfigError, ForcingError, StateError
from noahpy.model.defaults import filled
from noahpy.model.packing import on_host, tensor_of
from noahpy.model.state import State, check_state
from noahpy.model.steps import step_packing
from noahpy.physics.geometry import node_depth
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import errors_of, load_config
from noahpy.simulation.simulation import TIME_TOLERANCE, Simulation
from noahpy.simulation.spin_up import spin_up

if TYPE_CHECKING:
    from threading import RLock

_GRIDS: Final = {
    "unstructured": point_grids,
    "rectilinear": rectilinear_grids,
    "uniform_rectilinear": uniform_grids,
}
"""Functions that make the grids of several columns, by `component.grid`."""
_LATEST: Final = 1e11
"""Model time that no run reaches, s."""


class Run:
    """The state, the parameters and the clock of a component between updates.

    Args:
        config_file: path of the configuration.
        lock: lock that is held while the run is changed.

    Raises:
        ConfigError: the configuration or its forcing cannot be used; the message begins with the
            name of the file.
    """

    def __init__(self, config_file: str, lock: RLock) -> None:
        self.config, simulation = _configured(config_file)
        table = variable_table(has_snow_layers=simulation.model.layers.snow > 0)
        with errors_of(config_file):
            table = table_with_scalars(table, self.config.component)
            self.output_names = outputs_listed(table, self.config.component)
            """Names of the outputs that are listed."""
        self.simulation, self.clock, self.table = simulation, simulation.clock, table
        self.time = 0.0
        """Model time, s."""
        self.is_initial = True
        """Whether the state has seen no update."""
        self._step, self._end = self.clock.step, self.clock.duration
        self._one_step = (self._step,)
        self.last_update: Update | None = None
        """Last update since the start or since a state was restored."""
        self.recording: Recording | None = None
        """Record of all updates since recording was started; None without recording."""

        model = simulation.model
        parameters, layers = model.parameters, model.layers
        self._thickness = parameters.site.layer_thickness
        self.buffers = Buffers(table, layers, model.column_count, self._thickness, KEPT)
        self.outputs = self.buffers.rows(self.buffers.blocks.outputs)
        """Memory of the outputs, ``[row, column]``."""
        interpolated = self.config.component.interpolated_inputs
        self.inputs = Inputs(table.with_role("input"), simulation, interpolated)
        self._interpolates = bool(self.inputs.interpolated)
        self.stepper = Stepper(table, self.buffers, self.inputs, lock)
        values = ParameterValues(
            table.with_role("parameter"), self.buffers, parameters, model.schemes
        )
        set_inputs = self.inputs.set_by_coupler
        self.access = CouplerAccess(table, self.buffers, values, set_inputs)
        self.access.without_graph = frozenset(self.inputs.interpolated)
        self.models = Models(model, values, self.access.changed, set_inputs)

        start, water = simulation.initial_state, simulation.initial_water
        if self.config.spin_up is not None:
            start, water = spin_up(simulation, self.config.spin_up).state, None
        if water is not None and not water.follows_porosity:
            water = None
        self.states = States(self.buffers, start, water)
        self.diagnostics = Diagnostics(table, self.buffers, self.states, self.access, parameters)
        with errors_of(config_file):
            section = self.config.component
            self.scalars = Scalars(table, section, self.buffers, self._thickness)
        self.grids = _grids(self.config, node_depth(self._thickness), layers.snow)
        self.write_static()
        rows = InputRows.of(self.buffers.rows(self.buffers.blocks.inputs))
        self.inputs.fill(rows, self.inputs.routes, 0.0)
        self.begin_outputs()
        self.balances = Balances(self.buffers, self.states, self._thickness)

    def __str__(self) -> str:
        """How it begins, in a line."""
        model, columns = self.models.present.model, self.config.columns
        return (
            f"{model.engine} engine, start {self.clock.date(0.0)}, step {self._step:g} s, "
            f"columns {len(columns)}, layers {model.layers.soil}"
        )

    def go_by(self, simulation: Simulation) -> None:
        """Have the clock of a simulation give the dates of model times from the present one on."""
        self.simulation, self.clock = simulation, simulation.clock
        self._end = self.clock.duration
        self.inputs.follow(self.simulation, self.time)

    def write_static(self) -> None:
        """Write what never changes."""
        values = {"layer_thickness": self._thickness, "node_depth": node_depth(self._thickness)}
        for variable in self.table.with_role("static"):
            self.buffers.write(variable, values[variable.quantity])

    def begin_outputs(self) -> None:
        """Write the outputs before the first update: no fluxes, and diagnostics of the state."""
        self.outputs[:] = 0.0
        self.diagnostics.write()
        self.scalars.write_all(self.derived)

    # --- values ----------------------------------------------------------------------------------
    def derived(self, variable: Variable) -> Array:
        """Memory of a variable that follows from states or parameters, made current."""
        if variable.role == "uniform":
            self.access.refresh_uniform(variable)
        elif variable.role == "scalar":
            base = self.scalars.base(variable.name)
            if base.role in DERIVED:
                self.derived(base)
            self.scalars.write(variable.name)
        else:
            self.diagnostics.refresh()
        return self.buffers.arrays[variable.name]

    def tensor(self, name: str) -> Tensor:
        """A copy of a variable in the shape of the model, with its graph if it has one.

        Raises:
            KeyError: no variable has the name.
            ValueError: the variable is reserved, and thus no tensor; or a value that was written
                through a pointer is not allowed.
        """
        variable, live = self.access.variable_of_model(name), self.access.live
        if live:
            self.access.accept_writes()
        if variable.role == "last" and self.access.is_state_changed:
            states = self.buffers.blocks.states
            state = filled(State, **{v.quantity: self.tensor(v.name) for v in states})
            return self.diagnostics.of(state)[variable.quantity]
        if variable.role == "scalar":
            return self.scalars.of(variable.name, self.tensor(variable.quantity))
        if variable.role in DERIVED:
            self.derived(variable)
        value = live.get(variable.name)
        return self.buffers.read(variable) if value is None else value.clone()

    def set_state(self, values: Mapping[str, ArrayLike]) -> None:
        """Set several state variables at once, all or none.

        Raises:
            KeyError: no variable has a name.
            ValueError: a variable is no state, or a value is not allowed.
            StateError: the state as a whole is inconsistent.
        """
        states = {name: self.table.by_name[name] for name in values}
        for variable in states.values():
            if variable.role != "state":
                raise ValueError(f"{variable.name} is no state variable")
        self.access.accept_writes()
        with self.access.states_restored_on_error():
            for name, given in values.items():
                self.access.setters[states[name].name].set_at(None, np.asanyarray(given))
            state = self.states.read()
            check_state(state, self.models.next().model.parameters.soil.porosity)
            self.states.require_possible_pack(state, self.access.changed)

    def require_accepted(self) -> None:
        """Refuse values set by a coupler that the next update would refuse.

        Raises:
            StateError: the state is inconsistent.
            ParameterError: the parameters are inconsistent.
        """
        rows, model = self.states.read_rows(), self.models.next().model
        self.states.accepted(rows, model, self.access.changed, is_initial=self.is_initial)

    def derived_update(self) -> Update:
        """The last update, for its derivatives.

        Raises:
            DerivativeError: there was none since the start or since a state was restored.
        """
        if self.last_update is None:
            raise DerivativeError("there is no last update to differentiate; update first")
        return self.last_update

    # --- updates ---------------------------------------------------------------------------------
    def advance_by_step(self) -> None:
        """Run for a time step of the model, or to the end of the run if that is nearer.

        Raises:
            ValueError: the run is at its end.
            MissingInputError, StateError, ParameterError: see `advance_to`.
        """
        until, end = self.clock.snapped(self.time + self._step), self._end
        if until > end and end - self.time > TIME_TOLERANCE:
            until = end
        self._advance(until)

    def advance_to(self, time: float) -> None:
        """Run to a model time in steps of the model, the last one shortened if need be.

        Raises:
            MissingInputError: a required input was never set.
            StateError: the state that a coupler set is inconsistent, or the new one is not finite.
            ParameterError: the parameters that a coupler set are inconsistent.
            ValueError: the time is past, after the end of the run, or not finite.
        """
        if not abs(time) <= _LATEST:
            raise ValueError(f"update_until: {time!r} s is no time of a run")
        until = self.clock.snapped(time)
        if not until >= self.time - TIME_TOLERANCE:
            raise ValueError(f"update_until: {time!r} s is past; the time is {self.time!r} s")
        if until > self.time + TIME_TOLERANCE:
            self._advance(until)

    def _advance(self, until: float) -> None:
        used, update = self._begun(until)
        steps: list[StepInputs] | None = None if self.recording is None else []
        if not self.stepper.take(update, steps):
            self._refuse()
        self.models.present, self.time, self.is_initial = used, until, False
        self._complete(update)
        if self.recording is not None and steps is not None:
            self.recording.add(update, steps)

    def _begun(self, until: float) -> tuple[ParameterizedModel, Update]:
        """The next update with everything that goes into it; nothing is changed yet."""
        if until > self._end + TIME_TOLERANCE:
            raise ValueError(f"update: {until!r} s is after the end of the run at {self._end!r} s")
        access = self.access
        access.accept_writes()
        routes = self.inputs.routes
        routes.require_all()
        used, changed, time = self.models.next(), access.changed, self.time
        state = None
        if changed:
            rows = self.states.read_rows()
            accepted = self.states.accepted(rows, used.model, changed, is_initial=self.is_initial)
            state = on_host(accepted)
        is_one_step = until - time == self._step
        lengths = self._one_step if is_one_step else self._step_lengths(until)
        drivers = self.stepper.begin(state)
        # in the order of the fields, which is quicker than by name
        model, is_first = used.model, self.is_initial
        given = dict(changed)
        course = self.inputs.course(self.stepper.inputs) if self._interpolates else None
        update = Update(model, used.values, drivers, routes, given, time, lengths, is_first, course)
        return used, update

    def _step_lengths(self, until: float) -> tuple[float, ...]:
        """Lengths of the steps up to a model time, the last one shortened if need be, s."""
        whole, rest = divmod(until - self.time, self._step)
        if self._step - rest < TIME_TOLERANCE:
            whole, rest = whole + 1.0, 0.0
        last = (rest,) if rest > TIME_TOLERANCE else ()
        return (self._step,) * int(whole) + last

    def _refuse(self) -> NoReturn:
        """Refuse an update in which the state of columns becomes infinite or NaN."""
        column = int(np.argmin(np.isfinite(self.stepper.state).all(axis=0)))
        raise StateError(
            f"the state of column {self.config.columns[column].name!r} would no longer be "
            f"finite after the update that begins at {self.clock.date(self.time)}; nothing has "
            "changed"
        )

    def _complete(self, update: Update) -> None:
        """Write the result of an update into the memory."""
        access, stepper = self.access, self.stepper
        if access.changed:
            self.balances.add_change(update.before)
            access.changed.clear()
        self.last_update = update
        stepper.publish()
        if self._interpolates:
            self.inputs.follow_course(update.course)
        self.balances.add_update()
        self.diagnostics.mark_current()
        self.scalars.write_all(self.derived)
        if access.live:
            self._continue_graph(update)
        access.mark_seen()

    def _continue_graph(self, update: Update) -> None:
        """Make the results of an update live if anything that went into it is."""
        like = self._thickness
        state = step_packing(self.buffers.layers).state(tensor_of(self.stepper.state, like))
        results = {
            variable.name: getattr(state, variable.quantity)
            for variable in self.buffers.blocks.states
        }
        results |= {n: tensor.to(like) for n, tensor in self.stepper.by_name().items()}
        continue_graph(self.access.live, self.stepper, update, results)


def _configured(config_file: str) -> tuple[Config, Simulation]:
    """A configuration and the simulation that it describes."""
    config = load_config(config_file)
    if config.component.start_from is not None:
        with errors_of(config_file):
            start = start_of_run(config.component.start_from)
        config = load_config(config_file, {"time": {"start": start}})
    if config.ensemble is not None:
        raise ConfigError(
            f"{config_file}: ensemble: the component has no members; list columns instead, or run "
            "the ensemble by `noahpy run`"
        )
    # before the simulation is built, which takes longer than many steps
    torch.set_num_threads(config.compute.threads)
    try:
        with errors_of(config_file):
            return config, build_simulation(config)
    except ForcingError as error:
        raise ConfigError(f"{config_file}: {error}") from error


def _grids(config: Config, depth: Tensor, snow_layers: int) -> tuple[Grid, ...]:
    if len(config.columns) == 1:
        grids = single_column_grids(depth.shape[0])
    else:
        grids = _GRIDS[config.component.grid](
            on_host(depth),
            [column.site.latitude for column in config.columns],
            [column.site.longitude for column in config.columns],
        )
    return (*grids, snow_grid(grids[0], snow_layers)) if snow_layers else grids
