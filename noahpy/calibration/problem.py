"""The objective of a calibration and its gradient, for all starts in one batch of columns."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.free_values import tiled
from noahpy.calibration.space import ParameterSpace
from noahpy.calibration.targets import (
    Columns,
    Targets,
    TargetSeries,
    read_targets,
    targets_of,
    twin_spans,
)
from noahpy.catalog.scheme_names import PRESETS
from noahpy.config import Config
from noahpy.config.calibration import CalibrationConfig, TwinConfig
from noahpy.config.fields import duration
from noahpy.config.schemes import SchemesConfig
from noahpy.engine.model import Engine, with_engine
from noahpy.errors import ConfigError, RunError
from noahpy.gradients import trajectory
from noahpy.model.initial_water import fitted_state
from noahpy.model.model import Model
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State
from noahpy.model.steps import step_packing
from noahpy.observations import ObservedSeries
from noahpy.output.run_files import require_own_forcing
from noahpy.output.run_summary import RunSummary
from noahpy.simulation.build import build_simulation
from noahpy.simulation.driver import GivenForcing, KeptHistory, LostColumns, Recorder, drive
from noahpy.simulation.named_code import build_schemes
from noahpy.simulation.simulation import Simulation

EVALUATIONS: Final = 100
"""About how many runs a calibration takes at least."""


class Evaluation(NamedTuple):
    """Objective of model runs at several points."""

    objective: Tensor
    """Objective of the calibration period, ``[point]``; NaN where a run failed."""
    validation: Tensor | None
    """Objective of the validation period, ``[point]``; None if not requested."""
    gradient: Tensor | None
    """Gradient of the objective, ``[point, unknown]``; None if not requested."""
    seconds: float
    """Computing time, s."""


class Comparison(NamedTuple):
    """Model values and observations in a period."""

    period: str
    """``calibration`` or ``validation``."""
    targets: Targets
    objective: Tensor
    """``[point]``."""
    modelled: list[Tensor]
    """Model values for every series of the targets, ``[pair, point]``, in the units of output
    files."""


class Runs:
    """Runs of a simulation with other parameters, for any number of starts.

    The initial state is fitted to the parameters: water in excess of the porosity is removed.
    Liquid water is in equilibrium with the temperature unless the configuration gives it, and
    always if the scheme keeps it on the freezing curve.

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
        self._simulation, self._schemes = simulation, schemes
        self._engine: Engine = config.compute.engine
        self._memory = config.compute.gradient_memory
        self._truncate_after: int | None = None
        if truncate_after is not None:
            self._truncate_after = max(1, round(truncate_after / simulation.clock.step))
        water = simulation.initial_water
        self._saturation = None if water is None else water.saturation
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

    def _model(self, parameters: Parameters) -> Model:
        modules = self._simulation.model.modules
        steps = EVALUATIONS * self._simulation.clock.step_count
        return with_engine(Model(parameters, self._schemes, modules), self._engine, steps=steps)

    def initial_state(self, model: Model) -> State:
        """State before the first step, ``[..., start x column]``, differentiable in the parameters.

        Args:
            model: model of all starts.
        """
        starts = model.column_count // self._columns
        state = State(*(tiled(value, starts) for value in self._simulation.initial_state))
        saturation = None if self._saturation is None else tiled(self._saturation, starts)
        return fitted_state(state, model, tiled(self._is_in_equilibrium, starts), saturation)

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
        model = self._model(parameters)
        starts = model.column_count // self._columns
        state, parts = self.initial_state(model), list[Mapping[str, Tensor]]()
        with_graph = min(steps_with_graph, steps) if torch.is_grad_enabled() else 0
        if with_graph:
            window = trajectory(
                model,
                state,
                Forcing(*(tiled(values[:with_graph], starts) for values in self._forcing)),
                self._simulation.clock.step,
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
            model = self._model(parameters)
            state = self.initial_state(model)
        summary.begin(state, model.parameters.site.layer_thickness)
        self._drive(model, state, range(self._simulation.clock.step_count), [kept, summary])
        return kept.values()

    def _drive(
        self, model: Model, state: State, steps: range, recorders: Sequence[Recorder]
    ) -> None:
        """Run steps without gradients, to the end even if the state of a column is not finite."""
        drive(
            model,
            step_packing(model.layers).pack_state(State(*map(Tensor.detach, state))),
            GivenForcing(self._forcing, model.column_count // self._columns),
            self._simulation.clock.step,
            steps,
            recorders,
            on_lost=LostColumns(),
        )


class Problem:
    """The objective of a calibration as a function of the unknowns.

    Args:
        config: configuration with a section ``calibration``.
        on_stage: called with messages on the progress if the step has to be compiled.

    Raises:
        ConfigError: the configuration cannot be used.
        ForcingError: the forcing cannot be used.
        ObservationError: observations cannot be used.
    """

    def __init__(self, config: Config, on_stage: Callable[[str], None] = lambda _: None) -> None:
        if config.calibration is None:
            raise ConfigError("calibration is required and missing")
        self.config: CalibrationConfig = config.calibration
        require_supported(config, "calibration")
        simulation = build_simulation(config, on_stage=on_stage)
        model = simulation.model
        self.notes, self.schemes = simulation.notes, model.schemes
        self.column_names = tuple(column.name for column in config.columns)
        self.space = ParameterSpace.configured(config, model)
        truncation = self.config.optimizer.truncate_after
        truncate_after = None if truncation is None else duration(truncation)
        self.runs = Runs(config, simulation, self.schemes, truncate_after)
        """Runs of the calibrated model."""
        thickness = model.parameters.site.layer_thickness
        columns = Columns.of(self.column_names, thickness, simulation.clock)
        self.columns = columns
        """Layers of the columns, and steps of the run."""
        self.hidden: Tensor | None = None
        """Unknowns with which the observations of a twin are made, ``[1, unknown]``."""
        self.hidden_runs: Runs | None = None
        """Runs of the model that makes the observations of a twin."""
        if self.config.twin is None:
            observed = read_targets(self.config.observations, columns)
        else:
            self.hidden = self.space.random_unknowns(1, self.config.twin.seed)
            observed = self._observed_twin(config, self.config.twin, simulation, self.hidden)
        self.observed = observed
        """All observed series, also those that are not targets, with the numbers of their columns.
        """
        self.calibration = targets_of(self.config, observed, columns, self.config.period)
        """Targets in the calibration period."""
        self.validation: Targets | None = None
        """Targets in the validation period, if there is one."""
        if self.config.validation_period is not None:
            self.validation = targets_of(
                self.config, observed, columns, self.config.validation_period
            )

    def _observed_twin(
        self, config: Config, twin: TwinConfig, simulation: Simulation, hidden: Tensor
    ) -> list[tuple[int, ObservedSeries]]:
        """Values of a run with the hidden unknowns, with noise and gaps."""
        of_twin = config.schemes if twin.preset is None else PRESETS[twin.preset].names
        same = {"bottom_boundary": config.schemes.bottom_boundary}
        chosen = SchemesConfig.model_validate({**of_twin.model_dump(), **same, **twin.schemes})
        schemes = build_schemes(chosen)
        self.hidden_runs = runs = Runs(config, simulation, schemes)
        blank = twin_spans(self.config, self.columns)
        everything = targets_of(self.config, blank, self.columns, None)
        with torch.no_grad():
            steps = everything.last_step + 1
            names = _quantities(everything.series)
            outputs = runs.outputs(self.space.parameters(hidden), names, steps, 0)
            modelled = [
                one.model(outputs, self.column_count)[:, 0].double().numpy()
                for one in everything.series
            ]
        draw = np.random.default_rng([twin.seed, 1])
        observed = []
        for (column, series), values in zip(blank, modelled, strict=True):
            if not np.isfinite(values).all():
                raise RunError("the run with the hidden parameters of the twin failed")
            noise = twin.noise.get(series.name, 0.0) * draw.standard_normal(len(values))
            is_kept = draw.uniform(size=len(values)) >= twin.missing
            observed.append((column, replace(series, values=values + noise).where(is_kept)))
        return observed

    @property
    def column_count(self) -> int:
        """Number of columns of every start."""
        return len(self.column_names)

    def digest(self) -> str:
        """Digest of the observations."""
        return " ".join(targets.digest() for _, targets in self.periods())

    def evaluate(
        self, unknowns: Tensor, *, gradient: bool = False, validation: bool = False
    ) -> Evaluation:
        """Run the model at several points at once.

        Args:
            unknowns: ``[point, unknown]``.
            gradient: whether to compute the gradient.
            validation: whether to compute the objective of the validation period.
        """
        begin = time.perf_counter()
        points = unknowns.detach().double().requires_grad_(gradient)
        with torch.set_grad_enabled(gradient):
            names = _quantities(self.calibration.sought)
            outputs = self._outputs(points, names, validation=validation)
            objective = self.calibration.objective(outputs, self.column_count)
            found = None
            if gradient:
                (found,) = torch.autograd.grad(objective.sum(), points)
        second = None
        if validation and self.validation is not None:
            with torch.no_grad():
                second = self.validation.objective(outputs, self.column_count).double()
        return Evaluation(objective.detach().double(), second, found, time.perf_counter() - begin)

    def _outputs(
        self, unknowns: Tensor, names: Sequence[str], *, validation: bool
    ) -> Mapping[str, Tensor]:
        """Quantities of the steps up to the last comparison, by name."""
        steps = steps_with_graph = self.calibration.last_step + 1
        if validation and self.validation is not None:
            steps = max(steps, self.validation.last_step + 1)
        parameters = self.space.parameters(unknowns)
        return self.runs.outputs(parameters, names, steps, steps_with_graph)

    def compared(self, unknowns: Tensor) -> list[Comparison]:
        """Comparison of the model with the observations in every period.

        Args:
            unknowns: ``[point, unknown]``.
        """
        with torch.no_grad():
            names = _quantities(self.calibration.series)
            outputs = self._outputs(unknowns, names, validation=True)
            return [
                Comparison(
                    period,
                    targets,
                    targets.objective(outputs, self.column_count).double(),
                    [one.model(outputs, self.column_count).double() for one in targets.series],
                )
                for period, targets in self.periods()
            ]

    def periods(self) -> list[tuple[str, Targets]]:
        """Names of the periods, and their targets."""
        periods = [("calibration", self.calibration)]
        return periods if self.validation is None else [*periods, ("validation", self.validation)]


def _quantities(series: Sequence[TargetSeries]) -> list[str]:
    """Names of the quantities of the model that the series need."""
    return list(dict.fromkeys(one.variable.quantity for one in series))


def require_supported(config: Config, section: str) -> None:
    """Refuse configurations that searches with many runs side by side do not support.

    Args:
        config: configuration.
        section: that describes the search, such as calibration.

    Raises:
        ConfigError: with the key.
    """
    require_own_forcing(config)
    if config.compute.device != "cpu":
        raise ConfigError(
            f"compute.device: {section} runs on the cpu, not on {config.compute.device!r}"
        )
    if config.spin_up is not None:
        raise ConfigError(
            f"spin_up cannot be combined with {section}; save a state in equilibrium with "
            "`noahpy run --save-restart` and name it as initial.restart"
        )
    if config.time.repetitions:
        raise ConfigError(f"time.repetitions cannot be combined with {section}")
