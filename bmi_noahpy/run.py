"""A run as the component drives it: named buffers around the model of `noahpy`.

The buffers of the states are the state: a step reads them, so whatever a coupler wrote counts, and
writes the new state back into the same memory.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from bmi_noahpy.variables import TIME_TOLERANCE, Variable, VariableTable
from noahpy import balances, diagnostics
from noahpy.build import build_simulation
from noahpy.config import ConfigError, load_config
from noahpy.layers import node_depth
from noahpy.quantities import QUANTITIES, CompletedStep
from noahpy.simulation import StepForcings
from noahpy.spin_up import spin_up
from noahpy.state import FORCING_RANGES, STATE_RANGES, Forcing, State, check_state

Buffer = NDArray[np.float64]

_WIND_COMPONENTS: Final = ("wind_x", "wind_y")


class Run:
    """A configured run with a buffer per variable.

    Raises:
        ConfigError: the configuration cannot be used.
    """

    def __init__(self, config_file: str, table: VariableTable) -> None:
        config = load_config(config_file)
        if len(config.columns) > 1:
            raise ConfigError(
                f"{config_file}: columns: the component runs one column, given are "
                f"{len(config.columns)}; run several with the command noahpy run"
            )
        simulation = build_simulation(config)
        start = simulation.initial_state
        if config.spin_up is not None:
            start = spin_up(simulation, config.spin_up).state
        self._model = simulation.model
        self._supplied = StepForcings(simulation.supply, simulation.clock)
        self._table = table
        self.clock = simulation.clock
        self.time = 0.0
        self._set_by_coupler: set[str] = set()
        self._state_was_set = False
        self._last_step: CompletedStep | None = None
        self._residuals: dict[str, Buffer] = {}

        layers, columns = self._model.layer_count, self._model.column_count
        self._shapes = {True: (layers, columns), False: (columns,)}
        self.buffers: dict[str, Buffer] = {
            variable.name: np.zeros(int(np.prod(self._shapes[variable.is_layered])))
            for variable in table
        }
        self._by_quantity = {
            (v.role if v.role in ("input", "state") else "output", v.quantity): v for v in table
        }
        thickness = self._model.parameters.site.layer_thickness
        self._write_states(start)
        self._forcing(0.0)
        for variable in table:
            if variable.quantity == "layer_thickness":
                self._write(variable, thickness)
            elif variable.quantity == "node_depth":
                self._write(variable, node_depth(thickness))
        self._write_diagnostics_of_state(start, thickness)

    @property
    def layer_count(self) -> int:
        """Number of soil layers."""
        return self._model.layer_count

    def _tensor(self, variable: Variable) -> Tensor:
        values = torch.from_numpy(self.buffers[variable.name])
        porosity = self._model.parameters.soil.porosity
        return values.reshape(self._shapes[variable.is_layered]).to(porosity.device, porosity.dtype)

    def _write(self, variable: Variable, values: Tensor) -> None:
        self.buffers[variable.name][:] = values.detach().cpu().numpy().reshape(-1)

    def _write_states(self, state: State) -> None:
        for name, values in state._asdict().items():
            self._write(self._by_quantity["state", name], values)

    def _write_diagnostics_of_state(self, state: State, thickness: Tensor) -> None:
        """What outputs say before the first update, as far as the state alone determines it."""
        initial = {
            "ice_content": diagnostics.ice_content(state),
            "thaw_depth": diagnostics.thaw_depth(state.soil_temperature, thickness),
            "column_water": balances.column_water(state, thickness),
        }
        for name, values in initial.items():
            self._write(self._by_quantity["output", name], values)

    def _state(self) -> State:
        """The state that the buffers hold, in memory of its own."""
        return State(
            *(self._tensor(self._by_quantity["state", name]).clone() for name in State._fields)
        )

    def _forcing(self, seconds: float) -> Forcing:
        """Forcing of the step that begins at a model time; what a coupler set stands above."""
        step = round(seconds / self.clock.step)
        on_step = abs(seconds - step * self.clock.step) < TIME_TOLERANCE
        supplied = self._supplied[step] if on_step else self._supplied.between_steps(seconds)
        values = supplied._asdict()
        values["wind_x"] = values["wind_speed"]
        values["wind_y"] = torch.zeros_like(values["wind_speed"])
        wind_is_set = not self._set_by_coupler.isdisjoint(_WIND_COMPONENTS)
        for variable in self._table:
            if variable.role != "input":
                continue
            name = variable.quantity
            if name in self._set_by_coupler or (wind_is_set and name in _WIND_COMPONENTS):
                values[name] = self._tensor(variable)
            else:
                self._write(variable, values[name])
        if wind_is_set:
            x, y = (values[name] for name in _WIND_COMPONENTS)
            values["wind_speed"] = torch.hypot(x, y)
        return Forcing(*(values[name] for name in Forcing._fields))

    def _step_lengths(self, until: float) -> list[float]:
        """Lengths of the steps up to a model time, the last one shortened if need be, s."""
        whole, rest = divmod(until - self.time, self.clock.step)
        if self.clock.step - rest < TIME_TOLERANCE:
            whole, rest = whole + 1.0, 0.0
        return [self.clock.step] * int(whole) + ([rest] if rest > TIME_TOLERANCE else [])

    def advance(self, until: float) -> None:
        """Run to a model time in steps of the model, the last one shortened if need be.

        Raises:
            StateError: the state that a coupler set is inconsistent; nothing has changed then.
        """
        state = self._state()
        if self._state_was_set:
            check_state(state, self._model.parameters.soil.porosity)
            self._state_was_set = False
        geometry = self._model.coefficients.geometry
        lengths = self._step_lengths(until)
        total = sum(lengths)
        sums: dict[str, Tensor] = {}
        time = self.time
        with torch.no_grad():
            for seconds in lengths:
                forcing = self._forcing(time)
                result = self._model.step(state, forcing, seconds)
                step = CompletedStep(state, forcing, result, seconds, geometry)
                self._add_outputs(sums, step, total)
                state, time = result.state, time + seconds
                self._last_step = step
            self._write_states(state)
            for variable in self._table:
                if variable.name in sums:
                    self._write(variable, sums[variable.name])
        self.time, self._residuals = until, {}

    def _add_outputs(self, sums: dict[str, Tensor], step: CompletedStep, total: float) -> None:
        """Add a step of an update that lasts `total` seconds to the update's outputs."""
        weights = {"mean": step.seconds / total, "accumulated": step.seconds}
        for variable in self._table:
            if variable.role == "last":
                sums[variable.name] = QUANTITIES[variable.quantity](step)
            elif variable.role in weights:
                part = QUANTITIES[variable.quantity](step) * weights[variable.role]
                sums[variable.name] = sums[variable.name] + part if variable.name in sums else part

    def set_values(
        self, variable: Variable, values: Buffer, indices: NDArray[np.intp] | None = None
    ) -> None:
        """Set an input or a state; a rejected value changes nothing.

        Raises:
            ValueError: the variable cannot be set, or shape or values are not allowed.
        """
        ranges: Mapping[str, tuple[float, float]]
        if variable.role == "input":
            ranges = FORCING_RANGES
        elif variable.role == "state":
            ranges = STATE_RANGES
        else:
            raise ValueError(f"{variable.name} cannot be set; it is not an input or a state")
        wind = FORCING_RANGES["wind_speed"][1]
        lowest, highest = ranges.get(variable.quantity, (-wind, wind))
        buffer = self.buffers[variable.name]
        expected = buffer.size if indices is None else indices.size
        given = np.asarray(values, dtype=np.float64).reshape(-1)
        if given.size != expected:
            raise ValueError(f"{variable.name} takes {expected} values, given {given.size}")
        allowed = np.isfinite(given) & (given >= lowest) & (given <= highest)
        if not allowed.all():
            raise ValueError(
                f"{variable.name} is given {given[~allowed][0]:g} {variable.units}; "
                f"allowed is {lowest:g} to {highest:g}"
            )
        buffer[slice(None) if indices is None else indices] = given
        if variable.role == "state":
            self._state_was_set = True
        else:
            self._set_by_coupler.add(variable.quantity)
            if variable.quantity == "leaf_area_index":
                self._model.use_supplied_leaf_area_index()

    def residual(self, name: str) -> Buffer:
        """Closure of the last step by column: water in m, energy in W m-2; zero before the first.

        Raises:
            KeyError: no residual has this name.
        """
        if not self._residuals:
            self._residuals = self._close_balances()
        if name not in self._residuals:
            known = ", ".join(self._residuals)
            raise KeyError(f"no reserved variable is named {name!r}; there are {known}")
        return self._residuals[name]

    def _close_balances(self) -> dict[str, Buffer]:
        names = ("water_residual", "surface_energy_residual", "soil_energy_residual")
        if self._last_step is None:
            residuals = [torch.zeros(self._model.column_count)] * len(names)
        else:
            residuals = [QUANTITIES[name](self._last_step) for name in names]
        return {
            f"noahpy::{name}": residual.double().cpu().numpy()
            for name, residual in zip(names, residuals, strict=True)
        }
