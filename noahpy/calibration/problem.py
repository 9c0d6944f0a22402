"""The misfit of a calibration and its gradient, of any number of starts in one batch of columns."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

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


class Evaluation(NamedTuple):
    """What some runs gave."""

    objective: Tensor
    """Of the calibration period, NaN where a run failed, ``[point]``."""
    validation: Tensor | None
    """The same of the validation period, if it was asked for."""
    gradient: Tensor | None
    """Of the objective in the unknowns, ``[point, unknown]``, if it was asked for."""
    seconds: float
    """That it took."""


class Comparison(NamedTuple):
    """The model beside the observations of a period."""

    period: str
    """``calibration`` or ``validation``."""
    targets: Targets
    objective: Tensor
    """``[point]``."""
    models: list[Tensor]
    """For every series of the targets, in the unit of output files, ``[pair, point]``."""


class Runs:
    """Runs of a simulation with any parameters and any number of starts.

    The initial state follows the parameters: water beyond the porosity is left out, and liquid
    water that the configuration leaves to the equilibrium, or that the scheme holds on the freezing
    curve, is put there.

    Args:
        config: of the run.
        simulation: built from it.
        schemes: of the model.
        truncate_after: time over which gradients look back, s; all of it if None.
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
        self._truncate_after: int | None = None
        if truncate_after is not None:
            self._truncate_after = max(1, round(truncate_after / simulation.clock.step))
        initials = [column.initial for column in config.columns]
        is_open = [i.restart is None and i.liquid_water_content is None for i in initials]
        is_enthalpy = schemes.soil_heat.keeps_equilibrium
        water = simulation.initial_water
        self._saturation = None if water is None else water.saturation
        self._is_in_equilibrium = torch.tensor([is_enthalpy or known for known in is_open])
        clock = simulation.clock
        self._forcing = simulation.supply.at(clock.dates(0, clock.step_count))
        self._columns = len(config.columns)

    def _model(self, parameters: Parameters) -> Model:
        modules = self._simulation.model.modules
        return with_engine(Model(parameters, self._schemes, modules), self._engine)

    def initial_state(self, model: Model, starts: int) -> State:
        """The state before the first step, differentiable in the parameters."""
        state = State(
            *(
                value.repeat(*(1,) * (value.ndim - 1), starts)
                for value in self._simulation.initial_state
            )
        )
        saturation = None if self._saturation is None else self._saturation.repeat(1, starts)
        return fitted_state(state, model, self._is_in_equilibrium.repeat(starts), saturation)

    def outputs(
        self, parameters: Parameters, names: Sequence[str], steps: int, steps_with_graph: int
    ) -> Mapping[str, Tensor]:
        """Quantities of the first steps by name, ``[step, layer, start x column]``.

        Args:
            parameters: of the columns of all starts.
            names: of quantities.
            steps: number of steps.
            steps_with_graph: of the first of these, gradients are wanted.
        """
        model = self._model(parameters)
        starts = model.column_count // self._columns
        state, parts = self.initial_state(model, starts), list[Mapping[str, Tensor]]()
        seen = min(steps_with_graph, steps) if torch.is_grad_enabled() else 0
        if seen:
            window = trajectory(
                model,
                state,
                Forcing(*(values[:seen].repeat(1, starts) for values in self._forcing)),
                self._simulation.clock.step,
                names,
                truncate_after=self._truncate_after,
            )
            state = window.state
            parts.append(window.outputs)
        if seen < steps:
            kept = KeptHistory(names)
            self._drive(model, state, range(seen, steps), [kept])
            parts.append({name: value.to(state[0]) for name, value in kept.values().items()})
        return {name: torch.cat([part[name] for part in parts]) for name in names}

    def whole(
        self, parameters: Parameters, names: Sequence[str], summary: RunSummary
    ) -> Mapping[str, Tensor]:
        """Quantities of all steps by name, ``[step, layer, start x column]``, without gradients.

        Args:
            parameters: of the columns of all starts.
            names: of quantities.
            summary: gathered over the same steps.
        """
        kept = KeptHistory(names)
        with torch.no_grad():
            model = self._model(parameters)
            state = self.initial_state(model, model.column_count // self._columns)
        summary.begin(state, model.parameters.site.layer_thickness)
        self._drive(model, state, range(self._simulation.clock.step_count), [kept, summary])
        return kept.values()

    def _drive(
        self, model: Model, state: State, steps: range, recorders: Sequence[Recorder]
    ) -> None:
        """Take steps without gradients; columns that are lost do not end the run."""
        drive(
            model,
            step_packing(model.layer_count).pack_state(State(*map(Tensor.detach, state))),
            GivenForcing(self._forcing, model.column_count // self._columns),
            self._simulation.clock.step,
            steps,
            recorders,
            on_lost=LostColumns(),
        )


class Problem:
    """What a configuration asks to be calibrated.

    Args:
        config: with a section ``calibration``.
        on_stage: told what compiling is about, if the engine has to be compiled first.

    Raises:
        ConfigError: what is asked for is not possible.
        ForcingError: the forcing cannot be used.
        ObservationError: observations cannot be used.
    """

    def __init__(self, config: Config, on_stage: Callable[[str], None] = lambda _: None) -> None:
        if config.calibration is None:
            raise ConfigError("calibration is required and missing")
        self.config: CalibrationConfig = config.calibration
        _refuse_unfit(config)
        simulation = build_simulation(config, on_stage=on_stage)
        self.notes = simulation.notes
        self.schemes = simulation.model.schemes
        """Of the model."""
        self.column_names = tuple(column.name for column in config.columns)
        self.space = ParameterSpace(
            simulation.model.parameters,
            config.columns,
            self.config.parameters,
            simulation.model.schemes,
            diffusivity_follows=self.config.diffusivity == "follows",
        )
        looks_back = self.config.optimizer.truncate_after
        self.runs = Runs(
            config,
            simulation,
            simulation.model.schemes,
            None if looks_back is None else duration(looks_back),
        )
        """Of the model."""
        thickness = simulation.model.parameters.site.layer_thickness
        columns = Columns.of(self.column_names, thickness, simulation.clock)
        self.columns = columns
        """Their layers, and the steps of the run."""
        self.hidden: Tensor | None = None
        """Unknowns behind the observations of a twin, ``[1, unknown]``."""
        self.hidden_runs: Runs | None = None
        """Of the model that made them."""
        if self.config.twin is None:
            observed = read_targets(self.config.observations, columns)
        else:
            self.hidden = self.space.random_unknowns(1, self.config.twin.seed)
            observed = self._observed_twin(config, self.config.twin, simulation, columns)
        self.observed = observed
        """All series, those that are no targets among them, with the numbers of their columns."""
        self.calibration = targets_of(self.config, observed, columns, self.config.period)
        """Targets of the period that the search sees."""
        self.validation: Targets | None = None
        """Targets of the other one."""
        if self.config.validation_period is not None:
            self.validation = targets_of(
                self.config, observed, columns, self.config.validation_period
            )

    def _observed_twin(
        self, config: Config, twin: TwinConfig, simulation: Simulation, columns: Columns
    ) -> list[tuple[int, ObservedSeries]]:
        """What a run with the hidden parameters gives, with noise and gaps."""
        assert self.hidden is not None
        of_twin = config.schemes if twin.preset is None else PRESETS[twin.preset].names
        same = {"bottom_boundary": config.schemes.bottom_boundary}
        chosen = SchemesConfig.model_validate({**of_twin.model_dump(), **same, **twin.schemes})
        schemes = build_schemes(chosen)
        self.hidden_runs = runs = Runs(config, simulation, schemes)
        blank = twin_spans(self.config, columns)
        everything = targets_of(self.config, blank, columns, None)
        with torch.no_grad():
            steps = everything.last_step + 1
            names = _quantities(everything.series)
            outputs = runs.outputs(self.space.parameters(self.hidden), names, steps, 0)
            values = [
                one.model(outputs, len(self.column_names))[:, 0].double().numpy()
                for one in everything.series
            ]
        draw = np.random.default_rng([twin.seed, 1])
        observed = []
        for (column, series), seen in zip(blank, values, strict=True):
            if not np.isfinite(seen).all():
                raise RunError("the run with the hidden parameters of the twin failed")
            noise = twin.noise.get(series.name, 0.0) * draw.standard_normal(len(seen))
            kept = draw.uniform(size=len(seen)) >= twin.missing
            observed.append(
                (
                    column,
                    ObservedSeries(
                        series.name,
                        series.depth,
                        series.begin[kept],
                        series.end[kept],
                        (seen + noise)[kept],
                        "twin",
                    ),
                )
            )
        return observed

    @property
    def column_count(self) -> int:
        """Columns of every start."""
        return len(self.column_names)

    def digest(self) -> str:
        """What tells the observations from others."""
        both = [self.calibration, *([self.validation] if self.validation else [])]
        return " ".join(targets.digest() for targets in both)

    def evaluate(
        self, unknowns: Tensor, *, gradient: bool = False, validation: bool = False
    ) -> Evaluation:
        """Run the model at some points at once.

        Args:
            unknowns: ``[point, unknown]``.
            gradient: whether the gradient is wanted.
            validation: whether the objective of the validation period is wanted.
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
        """Quantities by name, of the steps up to the last comparison."""
        seen = self.calibration.last_step + 1
        last = seen
        if validation and self.validation is not None:
            last = max(last, self.validation.last_step + 1)
        return self.runs.outputs(self.space.parameters(unknowns), names, last, seen)

    def compared(self, unknowns: Tensor) -> list[Comparison]:
        """The model beside the observations in every period.

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
        """The periods and their names."""
        periods = [("calibration", self.calibration)]
        return periods if self.validation is None else [*periods, ("validation", self.validation)]


def _quantities(series: Sequence[TargetSeries]) -> list[str]:
    """Names of the quantities that are compared."""
    return list(dict.fromkeys(one.variable.quantity for one in series))


def _refuse_unfit(config: Config) -> None:
    """Refuse what a calibration cannot do yet.

    Raises:
        ConfigError: naming the key.
    """
    require_own_forcing(config)
    if config.compute.device != "cpu":
        raise ConfigError(
            f"compute.device: a calibration runs on the cpu, not on {config.compute.device!r}"
        )
    if config.spin_up is not None:
        raise ConfigError(
            "spin_up cannot stand beside calibration; save a state in balance with "
            "`noahpy run --save-restart` and name it as initial.restart"
        )
    if config.time.repetitions:
        raise ConfigError("time.repetitions cannot stand beside calibration")
