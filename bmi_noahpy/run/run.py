"""A run as the component drives it: named buffers around the model of `noahpy`.

The buffers of the states are the state: a step reads them, so whatever a coupler wrote counts, and
writes the new state back into the same memory. A call that fails leaves all of it as it was.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np
import torch
from numpy.typing import ArrayLike
from torch import Tensor

from bmi_noahpy.derivatives.graph import continue_graph
from bmi_noahpy.errors import DerivativeError
from bmi_noahpy.grids import Grids, point_grids, rectilinear_grids, single_column_grids
from bmi_noahpy.memory.buffers import Array, Buffers
from bmi_noahpy.memory.parameter_values import ParameterValues, Values
from bmi_noahpy.memory.pointers import Group
from bmi_noahpy.memory.setters import AnySetter, Changes, LiveValues, Setter, UniformSetter
from bmi_noahpy.run.saved import RESIDUALS, SAVED, Saved, SavedForm
from bmi_noahpy.stepping.inputs import Inputs
from bmi_noahpy.stepping.mass import MassBalance
from bmi_noahpy.stepping.updates import Recording, Step, Stepper, Update
from bmi_noahpy.variables import DERIVED, KNOWN, OUTPUTS, Variable, VariableTable
from noahpy.catalog.ranges import FORCING_RANGES, STATE_RANGES
from noahpy.config import Config
from noahpy.errors import (
    ConfigError,
    ForcingError,
    ParameterError,
    SnapshotError,
    SnapshotWarning,
    StateError,
)
from noahpy.model import balances, diagnostics
from noahpy.model.initial_water import with_initial_water
from noahpy.model.model import Model
from noahpy.model.packing import on_host
from noahpy.model.state import State, check_state, within_bounds
from noahpy.model.steps import RowStep, layout
from noahpy.physics.geometry import node_depth
from noahpy.physics.snow import snow_cover_fraction
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import errors_of, load_config
from noahpy.simulation.simulation import TIME_TOLERANCE, require_kin, require_moment
from noahpy.simulation.snapshot import Snapshot
from noahpy.simulation.spin_up import spin_up

if TYPE_CHECKING:
    from threading import RLock

_LEAF_AREA_INDEX = "leaf_area_index"
_LONGEST = 1e11
"""Model time that no run reaches, s."""
_FOLLOWING = (
    "initial water follows a porosity that is set before the first update where "
    "initial.clip_to_porosity is true or initial.saturation is given"
)
_WATER_CONTENTS = frozenset({"total_water_content", "liquid_water_content"})
_FASTEST_WIND = FORCING_RANGES["wind_speed"][1]
_INPUT_RANGES = {
    **FORCING_RANGES,
    "wind_x": (-_FASTEST_WIND, _FASTEST_WIND),
    "wind_y": (-_FASTEST_WIND, _FASTEST_WIND),
}


class Run:
    """A configured run with a buffer per variable.

    Args:
        config_file: the configuration.
        table: variables to make buffers for.
        lock: held while the run is changed.

    Raises:
        ConfigError: the configuration or its forcing cannot be used; the message begins with the
            name of the file.
    """

    def __init__(self, config_file: str, table: VariableTable, lock: RLock) -> None:
        config = load_config(config_file)
        torch.set_num_threads(config.compute.threads)
        try:
            with errors_of(config_file):
                simulation = build_simulation(config)
        except ForcingError as error:
            raise ConfigError(f"{config_file}: {error}") from error
        start = simulation.initial_state
        if config.spin_up is not None:
            start = spin_up(simulation, config.spin_up).state
        self.config = config
        self._simulation = simulation
        self.clock = simulation.clock
        self.time = 0.0
        """Model time, s."""
        self.last_update: Update | None = None
        self.recording: Recording | None = None
        """What takes every update, if gradients are wanted later."""
        self._model = simulation.model
        self._layout = layout(self._model.layer_count)
        self._has_supplied_leaf_area = False
        self.table = table
        states = {variable.quantity: variable for variable in table.with_role("state")}
        self._states = {name: states[name] for name in State._fields}

        model = self._model
        thickness = model.parameters.site.layer_thickness
        blocks = [[*self._states.values()], table.with_role("input"), table.with_role(*OUTPUTS)]
        first = [variable for block in blocks for variable in block]
        rest = [variable for variable in table if variable not in first]
        layers = model.layer_count
        self.buffers = Buffers([*first, *rest], layers, model.column_count, thickness)
        self._state_rows, _, self._output_rows = map(self.buffers.block, blocks)
        self._outputs = self.buffers.rows(blocks[2])
        self.inputs = Inputs(table.with_role("input"), self.buffers, simulation)
        self.stepper = Stepper(table, self.inputs, layers, lock)
        self._parameters = ParameterValues(
            table.with_role("parameter"), self.buffers, model.parameters, model.schemes
        )
        self._values = self._parameters.read()
        self._changed = Changes()
        self._column_water = self.stepper.row_of("column_water")
        self.live = LiveValues()
        """Values that a coupler gave with their graph, and what has come of them."""
        self.setters: dict[str, AnySetter] = self._make_setters()
        """What sets each variable that can be set, by name."""
        self._states_in_memory, self._inputs_in_memory, self._rest_in_memory = (
            Group(group, self.buffers.rows(group), self.buffers.arrays, self.setters)
            for group in (blocks[0], blocks[1], rest)
        )
        self._given: list[Group] = []
        """Groups of variables that a coupler was given pointers into."""
        self._diagnosed: bytes | None = None
        """The state that the memory of the diagnostics is of, if not as the last update left it."""
        self._last_step: RowStep | None = None
        self._residuals: dict[str, Array] = {}

        self._saved_names = tuple(variable.name for variable in table if variable.role in SAVED)
        self._form = SavedForm(table, self.buffers.arrays, input_ranges=_INPUT_RANGES)

        self._write_static()
        self.grids = _grids(config, node_depth(thickness))
        self._write_state(start)
        self._lowest, self._highest = (self._bound(start, end) for end in (0, 1))
        given = self.inputs.given()
        self.inputs.show(self.inputs.forcing(0.0, given), given)
        self._begin_outputs()
        self._in_balance = self._stored()
        """Water in the columns that is in the balance already, m, ``[column]``."""
        self.mass = MassBalance(self._in_balance)

    # --- state -----------------------------------------------------------------------------------
    def _write_static(self) -> None:
        thickness = self._model.parameters.site.layer_thickness
        of_layers = {"layer_thickness": thickness, "node_depth": node_depth(thickness)}
        for variable in self.table.with_role("static"):
            self.buffers.write(variable, of_layers[variable.quantity])

    def _write_state(self, state: State) -> None:
        self._state_rows.write(on_host(self._layout.rows_of_state(state)))

    def _bound(self, like: State, end: int) -> Tensor:
        """The lowest, or the highest, finite number that every state may be, in rows."""
        largest = torch.finfo(like.skin_temperature.dtype).max
        states = (
            torch.full_like(value, STATE_RANGES[name][end]).clamp(-largest, largest)
            for name, value in like._asdict().items()
        )
        return self._layout.rows_of_state(State(*states))

    def _begin_outputs(self) -> None:
        """What outputs say before the first update: fluxes are zero, the rest is of the state."""
        for variable in self.stepper.outputs:
            self.buffers.arrays[variable.name][:] = 0.0
        self._write_diagnostics()

    def _write_diagnostics(self) -> None:
        """Diagnostics of the state in memory, into memory."""
        found = self._diagnostics(self._state())
        for variable in self.table.with_role("last"):
            self.buffers.write(variable, found[variable.quantity])

    def _diagnostics(self, state: State) -> dict[str, Tensor]:
        """What follows from a state alone, by quantity."""
        thickness = self._model.parameters.site.layer_thickness
        full_cover = self._model.parameters.vegetation.full_cover_snow_water_equivalent
        return {
            "ice_content": diagnostics.ice_content(state),
            "thaw_depth": diagnostics.thaw_depth(state.soil_temperature, thickness),
            "column_water": balances.column_water(state, thickness),
            "snow_cover_fraction": snow_cover_fraction(state.snow_water_equivalent, full_cover),
        }

    @property
    def _is_state_set(self) -> bool:
        """Whether a coupler has changed the state since the last update."""
        return self._states_in_memory.is_written or not self._changed.keys().isdisjoint(
            self._states
        )

    def refresh_diagnostics(self) -> None:
        """Make diagnostics those of the state in memory, if a coupler has changed it."""
        if self._diagnosed is None and not self._is_state_set:
            return
        present = b"".join(self.buffers.arrays[v.name].tobytes() for v in self._states.values())
        if present != self._diagnosed:
            self._write_diagnostics()
            self._diagnosed = present

    def derived(self, variable: Variable) -> Array:
        """Memory of a variable that follows from others, made current."""
        array = self.buffers.arrays[variable.name]
        if variable.role == "uniform":
            if not self._rest_in_memory.is_written_at(variable):
                array[:] = self._parameters.uniform_value(variable)
                for tell in self.setters[variable.name].observers:
                    tell()
        else:
            self.refresh_diagnostics()
        return array

    def pointer(self, variable: Variable) -> Array:
        """Memory of a variable, in which what a coupler writes is noticed."""
        for group in (self._states_in_memory, self._inputs_in_memory, self._rest_in_memory):
            if variable in group:
                if group not in self._given:
                    self._given.append(group)
                return group.give(variable)
        return self.buffers.arrays[variable.name]

    @property
    def is_state_given(self) -> bool:
        """Whether a coupler was given a pointer to a state."""
        return self._states_in_memory.is_given

    def tell_of_states(self, tell: Callable[[], object]) -> None:
        """Call a function whenever a state was set."""
        for variable in self._states.values():
            self.setters[variable.name].observers.append(tell)

    def _take_written(self) -> None:
        """Take what a coupler wrote through pointers as if it had set it.

        Raises:
            ValueError: a value that is not allowed.
        """
        for group in self._given:
            group.take_written()

    def _look(self) -> None:
        """Take all memory for looked at."""
        for group in self._given:
            group.look()

    def _state(self) -> State:
        """The state that the buffers hold, in memory of its own."""
        return self._layout.state(self._state_rows.read())

    def _stored(self) -> Array:
        """Water in the columns as the buffers have it, m, ``[column]``."""
        return self._stored_in(self._state())

    def _stored_in(self, state: State) -> Array:
        return on_host(balances.column_water(state, self._model.parameters.site.layer_thickness))

    def state_values(self) -> dict[str, Array]:
        """Copies of the state variables by name."""
        return {v.name: self.buffers.arrays[v.name].copy() for v in self._states.values()}

    def set_state(self, values: Mapping[str, ArrayLike]) -> None:
        """Set several state variables at once, all or none.

        Raises:
            KeyError: a name that is no variable's.
            ValueError: a variable that is no state, or a value that is not allowed.
            StateError: the state is inconsistent as a whole.
        """
        states = {name: self.table.by_name[name] for name in values}
        for variable in states.values():
            if variable.role != "state":
                raise ValueError(f"{variable.name} is no state variable")
        self._take_written()
        before, changed, live = self.state_values(), dict(self._changed), dict(self.live)
        try:
            for name, given in values.items():
                self.setters[states[name].name].set_at(None, np.asanyarray(given))
            check_state(self._state(), self._next_model().parameters.soil.porosity)
        except Exception:
            for name, array in before.items():
                self.buffers.arrays[name][:] = array
            self._changed.clear()
            self._changed.update(changed)
            self.live.update(live)
            self._states_in_memory.look()
            raise

    # --- setting ---------------------------------------------------------------------------------
    def _make_setters(self) -> dict[str, AnySetter]:
        parameters = dict(self._parameters.setters(self._changed, self.live))
        setters: dict[str, AnySetter] = dict(parameters)
        layered = {variable.quantity: variable for variable in self.table.with_role("parameter")}
        for variable in self.table.with_role("uniform"):
            setters[variable.name] = UniformSetter(
                variable,
                self.buffers.arrays[variable.name],
                parameters[layered[variable.quantity].name],
                self._model.layer_count,
            )
        for variable in self.table.with_role("input", "state"):
            is_input = variable.role == "input"
            lowest, highest = (_INPUT_RANGES if is_input else STATE_RANGES)[variable.quantity]
            setters[variable.name] = Setter(
                variable,
                self.buffers.arrays[variable.name],
                lowest,
                highest,
                f"{lowest:g} to {highest:g}",
                self.inputs.set_by_coupler if is_input else self._changed,
                self.live,
            )
        return setters

    def _next_model(self) -> Model:
        """The model with the parameters that the buffers hold; the present one if they are its."""
        is_supplied = _LEAF_AREA_INDEX in self.inputs.set_by_coupler
        if (
            self._changed.keys() <= self._states.keys()
            and is_supplied == self._has_supplied_leaf_area
        ):
            return self._model
        return self._model_of_buffers()

    def _model_of_buffers(self) -> Model:
        is_supplied = _LEAF_AREA_INDEX in self.inputs.set_by_coupler
        return self._model_with(self._parameters.read(), leaf_area_index_is_set=is_supplied)

    def _model_with(self, values: Values, *, leaf_area_index_is_set: bool) -> Model:
        parameters = self._parameters.parameters(
            values, leaf_area_index_is_set=leaf_area_index_is_set
        )
        return self._model.with_parameters(parameters)

    def set_tensor(self, name: str, values: Tensor) -> None:
        """Set a variable to values that may be part of a graph.

        Raises:
            KeyError: no such variable.
            ValueError: the variable cannot be set, or kind, shape or values are not allowed.
        """
        variable = self._of_model(name)
        if variable.role not in KNOWN:
            raise ValueError(f"{name} cannot be set to a tensor; it is no {', '.join(KNOWN)}")
        present = self.buffers.read(variable)
        if not isinstance(values, Tensor) or values.shape != present.shape:
            given = tuple(values.shape) if isinstance(values, Tensor) else type(values).__name__
            raise ValueError(
                f"{name} takes a tensor of the shape {tuple(present.shape)}, given {given}"
            )
        plain = values.detach().cpu()
        self.setters[variable.name].set(
            (plain.double() if plain.is_floating_point() else plain).numpy()
        )
        if values.requires_grad and torch.is_grad_enabled():
            # a copy, since an optimizer may change the coupler's tensor in place
            self.live[variable.name] = values.to(present).clone()

    def tensor(self, name: str) -> Tensor:
        """A copy of a variable in the shape of the model, with its graph if it has one.

        Raises:
            KeyError: no such variable.
            ValueError: a reserved variable, which is no tensor; or what was written through a
                pointer is not allowed.
        """
        variable = self._of_model(name)
        if self.live:
            self._take_written()
        if variable.role == "last" and self._is_state_set:
            state = State(*(self.tensor(v.name) for v in self._states.values()))
            return self._diagnostics(state)[variable.quantity]
        if variable.role in DERIVED:
            self.derived(variable)
        live = self.live.get(variable.name)
        return self.buffers.read(variable) if live is None else live.clone()

    def _of_model(self, name: str) -> Variable:
        variable = self.table.by_name[name]
        if variable.role == "reserved":
            raise ValueError(f"the reserved variable {name} is no tensor of the model")
        return variable

    def derived_update(self) -> Update:
        """The last update, whose derivatives are asked for.

        Raises:
            DerivativeError: there was none since the start or a restored state.
        """
        if self.last_update is None:
            raise DerivativeError("there is no last update to derive; update first")
        return self.last_update

    # --- steps -----------------------------------------------------------------------------------
    def _step_lengths(self, until: float) -> list[float]:
        """Lengths of the steps up to a model time, the last one shortened if need be, s."""
        whole, rest = divmod(until - self.time, self.clock.step)
        if self.clock.step - rest < TIME_TOLERANCE:
            whole, rest = whole + 1.0, 0.0
        return [self.clock.step] * int(whole) + ([rest] if rest > TIME_TOLERANCE else [])

    def advance_by_step(self) -> None:
        """Run for a step of the model, or to the end of the run if that is nearer.

        Raises:
            ValueError: the run is at its end.
            MissingInputError, StateError, ParameterError: see `advance_to`.
        """
        until, end = self.clock.snapped(self.time + self.clock.step), self.clock.duration
        self._advance(min(until, end) if end - self.time > TIME_TOLERANCE else until)

    def advance_to(self, time: float) -> None:
        """Run to a model time in steps of the model, the last one shortened if need be.

        Raises:
            MissingInputError: a required input was never set.
            StateError: the state that a coupler set is inconsistent, or the new one is not finite.
            ParameterError: parameters that a coupler set do not go together.
            ValueError: a time that is past, after the end of the run, or no number.
        """
        if not abs(time) <= _LONGEST:
            raise ValueError(f"update_until: {time!r} s is no time of a run")
        until = self.clock.snapped(time)
        if not until >= self.time - TIME_TOLERANCE:
            raise ValueError(f"update_until: {time!r} s is past; the time is {self.time!r} s")
        if until > self.time + TIME_TOLERANCE:
            self._advance(until)

    def _advance(self, until: float) -> None:
        end = self.clock.duration
        if until > end + TIME_TOLERANCE:
            raise ValueError(f"update: {until!r} s is after the end of the run at {end!r} s")
        self._take_written()
        given = self.inputs.given()
        given.require_all()
        model, before = self._next_model(), self._state_rows.read()
        values = self._values if model is self._model else self._parameters.read()
        if self._changed:
            before = self._begun_with_water(before, model, self.time, self._changed)
            before = self._checked(before, model)
        update = Update(
            model=model,
            values=values,
            rows_before=before,
            changed=dict(self._changed),
            given=given,
            begin=self.time,
            lengths=tuple(self._step_lengths(until)),
        )
        outputs: Array | None = None
        recorded: list[Step] = []
        for step in self.stepper.steps(update):
            if self.recording is not None:
                recorded.append(step)
            derived = step.taken.rows(self.stepper.quantities)
            outputs = self.stepper.with_step(outputs, derived, step.seconds, update.seconds)
        taken, outputs = step.taken, cast(Array, outputs)
        after = taken.host_rows_after
        self._require_finite(taken)

        if self._changed:
            self.mass.add_from_outside(self._stored_in(update.before) - self._in_balance)
        self._model, self._values = model, values
        self.last_update, self.time = update, until
        self._has_supplied_leaf_area = _LEAF_AREA_INDEX in self.inputs.set_by_coupler
        self._changed.clear()
        self._state_rows.write(after)
        if self.live:
            state = taken.after._asdict()
            results = {self._states[name].name: value for name, value in state.items()}
            reported = self.stepper.by_name(outputs)
            results |= {name: value.to(taken.rows_after) for name, value in reported.items()}
            continue_graph(self.live, self.stepper, update, results)
        self.inputs.show(step.values, given)
        shown, exchanged = self.stepper.split(outputs)
        self._output_rows.write(shown)
        self.mass.add(exchanged)
        self._in_balance, self._diagnosed = shown[self._column_water], None
        if self._given:
            self._look()
        self._last_step, self._residuals = taken, {}
        if self.recording is not None:
            self.recording.take(update, recorded)

    def _begun_with_water(
        self, rows: Tensor, model: Model, time: float, changed: Collection[str]
    ) -> Tensor:
        """The state in rows; before the first step, its water follows a porosity that was set.

        So it does where the configuration says it, unless a coupler has set the water too.

        Args:
            rows: of the state.
            model: with the porosity.
            time: of the state, s.
            changed: quantities that a coupler has set since the last update.
        """
        water = self._simulation.initial_water
        is_set = not _WATER_CONTENTS.isdisjoint(changed)
        if time > 0.0 or "porosity" not in changed or is_set or water is None:
            return rows
        if self.config.spin_up is not None or not water.follows_porosity:
            return rows
        state = with_initial_water(self._layout.state(rows), water, model)
        return self._layout.rows_of_state(state)

    def _checked(self, rows: Tensor, model: Model) -> Tensor:
        """The state that a coupler has set, without what passes a bound by a rounding.

        Raises:
            StateError: it is inconsistent.
        """
        state, porosity = self._layout.state(rows), model.parameters.soil.porosity
        if self._is_within(rows, state, porosity):
            return rows
        try:
            check_state(state, porosity)
        except StateError as error:
            if self.time > 0.0 or "porosity" not in self._changed:
                raise
            raise StateError(f"{error}; {_FOLLOWING}", error.name, error.column) from error
        return self._layout.rows_of_state(within_bounds(state, porosity))

    def _is_within(self, rows: Tensor, state: State, porosity: Tensor) -> bool:
        """Whether a state is within all bounds, without tolerance; quicker than `check_state`."""
        return bool(
            ((rows >= self._lowest) & (rows <= self._highest)).all()
            and (state.total_water_content <= porosity).all()
            and (state.liquid_water_content <= state.total_water_content).all()
            and (state.snow_water_equivalent <= state.snow_depth).all()
        )

    def _require_finite(self, step: RowStep) -> None:
        lost = step.lost_columns()
        if len(lost):
            raise StateError(
                f"the state of column {self.config.columns[lost[0]].name!r} would no longer be "
                f"finite after the update that begins at {self.clock.date(self.time)}; nothing "
                "has changed"
            )

    def residual(self, name: str) -> Array:
        """Closure of the last step by column: water in m, energy in W m-2; zero before the first.

        Args:
            name: one of `RESIDUALS`.
        """
        if not self._residuals:
            self._residuals = self._close_balances()
        return self._residuals[name]

    def _close_balances(self) -> dict[str, Array]:
        if self._last_step is None:
            return {name: np.zeros(self._model.column_count) for name in RESIDUALS}
        step = self._last_step
        return {name: on_host(step.quantity(name)) for name in RESIDUALS}

    def mass_term(self, term: str) -> Array:
        """A term of the water balance since the start, m, ``[column]``."""
        if term == "stored":
            return self._stored()
        value = self.mass.value(term)
        return value + (self._stored() - self._in_balance) if term == "in" else value

    # --- saved states ----------------------------------------------------------------------------
    def snapshot(self) -> Snapshot:
        """Everything needed to go on as if nothing had happened.

        Raises:
            ValueError, StateError, ParameterError, SnapshotError: what a coupler has set or
                written, or what has come of it, would be refused when it is restored.
        """
        self._take_written()
        model, rows = self._next_model(), self._state_rows.read()
        self._checked(self._begun_with_water(rows, model, self.time, self._changed), model)
        self.refresh_diagnostics()
        saved = Saved(
            arrays={name: self.buffers.arrays[name].copy() for name in self._saved_names},
            mass=self.mass.memory.copy(),
            residuals=np.stack([self.residual(name) for name in RESIDUALS]),
            stored=self._in_balance.copy(),
            set_inputs=frozenset(self.inputs.set_by_coupler),
            changed=frozenset(self._changed),
        )
        besides = self._form.of(saved)
        if not np.isfinite(self._outputs).all():
            self._form.read(besides)
        state = State(
            *(
                torch.from_numpy(self.buffers.shaped(self._states[name]).copy())
                for name in State._fields
            )
        )
        return replace(self._simulation.snapshot(state, self.time), besides=besides)

    def restore(self, snapshot: Snapshot) -> None:
        """Go on from a saved state; one that a run from a file saved will do.

        All that it needs is built first, so that a state that is refused changes nothing.

        Raises:
            SnapshotError: it is of another run, or of a state that no column can have.
            ValueError: it says nothing of parameters, and those written through pointers are not
                allowed.
        """
        notes = self._require_own(snapshot)
        saved = self._form.read(snapshot.besides) if snapshot.besides else None
        parts = self._model_of(saved)
        self._require_possible(snapshot, saved, parts.model)
        for note in notes:
            warnings.warn(f"the saved state {note}", SnapshotWarning, stacklevel=4)

        self._write_state(snapshot.state)
        self._write_static()
        self._model, self._values, self._has_supplied_leaf_area = parts
        self.live.clear()
        self._changed.clear()
        self.inputs.set_by_coupler.clear()
        self.time, self.last_update, self._last_step = snapshot.elapsed, None, None
        if self.recording is not None:
            self.recording = Recording()
        self._diagnosed = None
        if saved is None:
            self._begin_outputs()
            self._in_balance = self._stored()
            self.mass, self._residuals = MassBalance(self._in_balance), {}
            self._look()
            return
        for name, array in saved.arrays.items():
            self.buffers.arrays[name][:] = array
        self.mass.memory[:] = saved.mass
        self._residuals = dict(zip(RESIDUALS, saved.residuals, strict=True))
        self.inputs.set_by_coupler.update(dict.fromkeys(saved.set_inputs))
        self._changed.update(dict.fromkeys(saved.changed))
        self._in_balance = saved.stored
        self._look()

    def _model_of(self, saved: Saved | None) -> _Parts:
        """The model of a saved state, whose parameters are those in memory if it has none."""
        if saved is None:
            self._rest_in_memory.take_written()
        values = self._parameters.read() if saved is None else self._parameters.of(saved.arrays)
        is_supplied = saved is not None and _LEAF_AREA_INDEX in saved.set_inputs
        try:
            model = self._model_with(values, leaf_area_index_is_set=is_supplied)
        except ParameterError as error:
            raise SnapshotError(f"holds parameters that no soil has: {error}") from error
        return _Parts(model, values, is_supplied)

    def _require_possible(self, snapshot: Snapshot, saved: Saved | None, model: Model) -> None:
        """Refuse a state that no column of the run can have."""
        porosity = model.parameters.soil.porosity
        rows = self._layout.rows_of_state(State(*(v.to(porosity) for v in snapshot.state)))
        changed: Collection[str] = () if saved is None else saved.changed
        rows = self._begun_with_water(rows, model, snapshot.elapsed, changed)
        state = self._layout.state(rows)
        if not self._is_within(rows, state, porosity):
            replace(snapshot, state=state).require_possible(porosity)

    def _require_own(self, saved: Snapshot) -> tuple[str, ...]:
        """Refuse a state that is not of this run; what to know of one that is."""
        simulation = self._simulation
        is_meant = any(column.initial.restart_force for column in self.config.columns)
        notes = require_kin(
            saved, simulation.fingerprint, simulation.layer_thickness, is_foreign_meant=is_meant
        )
        require_moment(saved, self.clock)
        return notes


class _Parts(NamedTuple):
    """A model and what it was made from."""

    model: Model
    values: Values
    leaf_area_index_is_set: bool


def _grids(config: Config, depth: Tensor) -> Grids:
    if len(config.columns) == 1:
        return single_column_grids(depth.shape[0])
    make = rectilinear_grids if config.component.grid == "rectilinear" else point_grids
    return make(
        on_host(depth),
        [column.site.latitude for column in config.columns],
        [column.site.longitude for column in config.columns],
    )
