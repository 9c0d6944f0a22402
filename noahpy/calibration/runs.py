"""Runs of a simulation with other parameters, and what derivatives and perturbations grow to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.parameter_sets import of_both
from noahpy.calibration.space import ParameterSpace
from noahpy.catalog.arrays import FloatArray, IntArray
from noahpy.config import Config
from noahpy.engine.model import Engine, with_engine
from noahpy.gradients import LinearMap, push_forward, trajectory
from noahpy.model.initial_ground import InitialGround, with_steady_temperature
from noahpy.model.initial_water import InitialWater, fitted_state, with_initial_water
from noahpy.model.model import Model
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes
from noahpy.model.side_by_side import beside, repeated
from noahpy.model.state import Forcing, State
from noahpy.model.steps import History, step_packing
from noahpy.output.run_summary import RunSummary
from noahpy.simulation.driver import GivenForcing, KeptHistory, LostColumns, Recorder, drive
from noahpy.simulation.simulation import Simulation

EVALUATIONS: Final = 100
"""About how many runs a calibration takes at least."""
SMALL_DIFFERENCE: Final = 1e-9
"""Difference of temperature that may grow, K."""
FAR_ABOVE: Final = 64.0
"""Roundings of temperature that it has at least."""


class Growth(NamedTuple):
    """What a small difference of the initial temperature grows to in runs."""

    factor: FloatArray
    """Largest difference of soil temperature over the first one, until the state is lost,
    ``[run x column]``."""
    step: IntArray
    """Number of the step after which it is largest."""
    lost: IntArray
    """Number of the step after which the state is no longer finite; -1 if it stays so."""


class _Inputs(NamedTuple):
    """What changes with the unknowns."""

    parameters: Parameters
    state: State


class _Apart:
    """Largest difference of the soil temperature of two halves of the columns.

    Args:
        columns: number of columns of a half.
    """

    quantities = ("soil_temperature",)

    def __init__(self, columns: int) -> None:
        self._columns, self._steps = columns, 0
        self.most = np.zeros(columns)
        self.step = np.zeros(columns, dtype=np.int64)

    def record(self, history: History) -> None:
        """See `noahpy.simulation.driver.Recorder`."""
        values = history.of("soil_temperature").astype(np.float64)
        apart = np.abs(values[..., self._columns :] - values[..., : self._columns]).max(1)
        apart = np.where(np.isfinite(apart), apart, 0.0)
        most, place = apart.max(0), apart.argmax(0)
        self.step = np.where(most > self.most, self._steps + place, self.step)
        self.most = np.maximum(self.most, most)
        self._steps += len(values)


class Runs:
    """Runs of a simulation with other parameters, for any number of starts.

    The initial state is fitted to the parameters: water in excess of the porosity is removed, and
    ground in equilibrium is so with the parameters. Liquid water is in equilibrium with the
    temperature unless the configuration gives it, and always if the scheme keeps it on the freezing
    curve.

    Args:
        config: configuration of the run.
        simulation: simulation of the configuration.
        schemes: schemes of the model.
        truncate_after: time over which gradients look back, s; the whole run if None.
    """

    def __init__(
        self,
        config: Config,
        simulation: Simulation,
        schemes: Schemes,
        truncate_after: float | None = None,
    ) -> None:
        self.simulation, self._schemes = simulation, schemes
        self._engine: Engine = config.compute.engine
        self._memory = config.compute.gradient_memory
        self._truncate_after: int | None = None
        if truncate_after is not None:
            self._truncate_after = max(1, round(truncate_after / simulation.clock.step))
        self._water, self._ground = simulation.initial_water, simulation.initial_ground
        always = schemes.soil_heat.keeps_equilibrium
        self._is_in_equilibrium = torch.tensor(
            [
                always or (initial.restart is None and initial.liquid_water_content is None)
                for initial in (column.initial for column in config.columns)
            ]
        )
        clock = simulation.clock
        self._forcing = simulation.supply.at(clock.dates(0, clock.step_count))
        self._columns = len(config.columns)

    def model(self, parameters: Parameters) -> Model:
        """Model of the columns of all starts."""
        modules = self.simulation.model.modules
        steps = EVALUATIONS * self.simulation.clock.step_count
        return with_engine(Model(parameters, self._schemes, modules), self._engine, steps=steps)

    def initial_state(self, model: Model) -> State:
        """State before the first step, ``[..., start x column]``, differentiable in the parameters.

        Args:
            model: model of all starts.
        """
        starts = model.column_count // self._columns
        state = State(*(repeated(value, starts) for value in self.simulation.initial_state))
        if self._water is not None:
            water = InitialWater(*(repeated(value, starts) for value in self._water))
            state = with_initial_water(state, water, model)
        state = fitted_state(state, model, repeated(self._is_in_equilibrium, starts))
        if self._ground is not None:
            ground = InitialGround(*(repeated(value, starts) for value in self._ground))
            state = with_steady_temperature(state, ground, model)
        return state

    def outputs(
        self, parameters: Parameters, names: Sequence[str], steps: int, steps_with_graph: int
    ) -> Mapping[str, Tensor]:
        """Quantities of the first steps by name, ``[step, layer, start x column]``.

        Args:
            parameters: parameters of the columns of all starts.
            names: names of the quantities.
            steps: number of steps.
            steps_with_graph: number of steps, from the first, whose outputs have gradients.
        """
        model = self.model(parameters)
        starts = model.column_count // self._columns
        state, parts = self.initial_state(model), list[Mapping[str, Tensor]]()
        with_graph = min(steps_with_graph, steps) if torch.is_grad_enabled() else 0
        if with_graph:
            window = trajectory(
                model,
                state,
                Forcing(*(repeated(values[:with_graph], starts) for values in self._forcing)),
                self.simulation.clock.step,
                names,
                truncate_after=self._truncate_after,
                memory=self._memory,
            )
            state = window.state
            parts.append(window.outputs)
        if with_graph < steps:
            kept = KeptHistory(names)
            self._drive(model, state, range(with_graph, steps), [kept])
            parts.append({name: value.to(state[0]) for name, value in kept.values().items()})
        return {name: torch.cat([part[name] for part in parts]) for name in names}

    @property
    def has_smooth_freezing(self) -> bool:
        """Whether derivatives say what small changes of parameters do in seasons of freezing.

        Those of explicit freezing grow by orders of magnitude there.
        """
        return self._schemes.soil_heat.keeps_equilibrium

    def changes(
        self, space: ParameterSpace, unknowns: Tensor, names: Sequence[str], steps: int
    ) -> Mapping[str, Tensor]:
        """Derivatives of quantities by every unknown, in one run that all directions share.

        Args:
            space: of the unknowns.
            unknowns: ``[start, unknown]``.
            names: names of the quantities.
            steps: number of steps, from the first.

        Returns:
            By quantity, ``[step, layer, unknown x start x column]``.
        """
        points = unknowns.detach().double().requires_grad_()
        with torch.enable_grad():
            parameters = space.parameters(points)
            model = self.model(parameters)
            state = self.initial_state(model)
            near = LinearMap.of(_Inputs(parameters, state), [points])
        # an unknown of all starts at once
        along = torch.eye(points.shape[1], dtype=torch.float64)[:, None].expand(-1, len(points), -1)
        with torch.no_grad():
            found = push_forward(
                model,
                state,
                Forcing(*(repeated(values[:steps], len(points)) for values in self._forcing)),
                self.simulation.clock.step,
                near.along([along]),
                names,
            )
        return {name: beside(value) for name, value in found.outputs.items()}

    def growth(self, parameters: Parameters) -> Growth:
        """What a small difference of the initial soil temperature grows to, measured in runs.

        Args:
            parameters: parameters of the columns of all runs.
        """
        with torch.no_grad():
            model = self.model(of_both(parameters, parameters))
            state = self.initial_state(model)
            columns = model.column_count // 2
            temperature = state.soil_temperature.clone()
            rounding = torch.finfo(temperature.dtype).eps * float(temperature.nan_to_num().max())
            temperature[:, columns:] += max(SMALL_DIFFERENCE, FAR_ABOVE * rounding)
            first = (temperature[:, columns:] - temperature[:, :columns]).abs().amax(0)
        lost = np.full(2 * columns, -1, dtype=np.int64)

        def lose(column: int, step: int) -> None:
            lost[column] = step

        apart = _Apart(columns)
        steps = range(self.simulation.clock.step_count)
        self._drive(
            model, state._replace(soil_temperature=temperature), steps, [apart], LostColumns(lose)
        )
        pairs = lost.reshape(2, columns)
        # the first of both that is lost
        either = np.where(pairs < 0, len(steps), pairs).min(0)
        return Growth(
            np.maximum(apart.most / first.double().numpy(), 1.0),
            apart.step,
            np.where(either < len(steps), either, -1),
        )

    def all_outputs(
        self, parameters: Parameters, names: Sequence[str], summary: RunSummary
    ) -> Mapping[str, Tensor]:
        """Quantities of all steps by name, ``[step, layer, start x column]``, without gradients.

        Args:
            parameters: parameters of the columns of all starts.
            names: names of the quantities.
            summary: closing table, which receives the same steps.
        """
        kept = KeptHistory(names)
        with torch.no_grad():
            model = self.model(parameters)
            state = self.initial_state(model)
        summary.begin(state, model.parameters.site.layer_thickness)
        self._drive(model, state, range(self.simulation.clock.step_count), [kept, summary])
        return kept.values()

    def _drive(
        self,
        model: Model,
        state: State,
        steps: range,
        recorders: Sequence[Recorder],
        on_lost: LostColumns | None = None,
    ) -> None:
        """Run steps without gradients, to the end even if the state of a column is not finite."""
        drive(
            model,
            step_packing(model.layers).pack_state(State(*map(Tensor.detach, state))),
            GivenForcing(self._forcing, model.column_count // self._columns),
            self.simulation.clock.step,
            steps,
            recorders,
            on_lost=on_lost or LostColumns(),
        )
