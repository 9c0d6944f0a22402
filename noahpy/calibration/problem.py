"""The objective of a calibration and its derivatives, for all starts in one batch of columns."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.identity import data_of_run
from noahpy.calibration.residuals import Residuals
from noahpy.calibration.runs import Runs
from noahpy.calibration.space import ParameterSpace
from noahpy.calibration.targets import (
    Columns,
    Targets,
    quantities_of,
    read_targets,
    targets_of,
    twin_spans,
)
from noahpy.catalog.scheme_names import PRESETS
from noahpy.config import Config
from noahpy.config.calibration import CalibrationConfig, TwinConfig
from noahpy.config.fields import duration
from noahpy.config.schemes import SchemesConfig
from noahpy.errors import ConfigError, RunError
from noahpy.files.entries import digest_of
from noahpy.observations import ObservedSeries
from noahpy.output.run_files import require_own_forcing
from noahpy.simulation.build import build_simulation
from noahpy.simulation.named_code import build_schemes
from noahpy.simulation.simulation import Simulation


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
    curvature: Tensor | None = None
    """Gauss-Newton matrix of the objective, ``[point, unknown, unknown]``; None if not requested.
    """


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


class Problem:
    """The objective of a calibration as a function of the unknowns.

    Args:
        config: configuration with a section ``calibration``.
        on_stage: called with messages on the progress if the step has to be compiled.
        simulation: built from the configuration, if that was done already.

    Raises:
        ConfigError: the configuration cannot be used.
        ForcingError: the forcing cannot be used.
        ObservationError: observations cannot be used.
    """

    def __init__(
        self,
        config: Config,
        on_stage: Callable[[str], None] = lambda _: None,
        simulation: Simulation | None = None,
    ) -> None:
        if config.calibration is None:
            raise ConfigError("calibration is required and missing")
        self.config: CalibrationConfig = config.calibration
        require_supported(config, "calibration")
        simulation = simulation or build_simulation(config, on_stage=on_stage)
        model = simulation.model
        self.notes, self.schemes = simulation.notes, model.schemes
        self.column_names = tuple(column.name for column in config.columns)
        self.space = ParameterSpace.configured(config, model)
        truncation = self.config.optimizer.truncate_after
        truncate_after = None if truncation is None else duration(truncation)
        self.runs = Runs(config, simulation, self.schemes, truncate_after)
        """Runs of the calibrated model."""
        self.residuals = Residuals(self.space, self.runs)
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
            names = quantities_of(everything.series)
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

    def data(self) -> dict[str, str]:
        """Digests of the data, by what messages call them."""
        observed = " ".join(targets.digest() for _, targets in self.periods())
        return {
            "the digest of the observations": digest_of(observed.encode()),
            **data_of_run(self.runs.simulation),
        }

    def evaluate(
        self,
        unknowns: Tensor,
        *,
        gradient: bool = False,
        validation: bool = False,
        curvature: bool = False,
    ) -> Evaluation:
        """Run the model at several points at once.

        Args:
            unknowns: ``[point, unknown]``.
            gradient: whether to compute the gradient.
            validation: whether to compute the objective of the validation period.
            curvature: whether to compute the Gauss-Newton matrix, and with it the gradient, from
                the derivatives of all residuals.
        """
        begin = time.perf_counter()
        points = unknowns.detach().double().requires_grad_(gradient and not curvature)
        with torch.set_grad_enabled(points.requires_grad):
            names = quantities_of(self.calibration.sought)
            outputs = self._outputs(points, names, validation=validation)
            models = [one.model(outputs, self.column_count) for one in self.calibration.sought]
            objective = self.calibration.objective_of(models).double() + self._prior(points)
            found, matrix = None, None
            if points.requires_grad:
                (found,) = torch.autograd.grad(objective.sum(), points)
        second = None
        with torch.no_grad():
            if curvature:
                found, matrix = self.residuals.least_squares(
                    points, models, self.calibration, self.prior_weight
                )
            if validation and self.validation is not None:
                second = self.validation.objective(outputs, self.column_count).double()
        spent = time.perf_counter() - begin
        return Evaluation(objective.detach(), second, found, spent, matrix)

    def _prior(self, unknowns: Tensor) -> Tensor:
        """What the priors add to the objective, ``[point]``."""
        return self.prior_weight * self.space.prior_residuals(unknowns).square().sum(0)

    @property
    def prior_weight(self) -> float:
        """Weight of the priors in the objective."""
        given = self.config.prior_weight
        counted = sum(len(one.observed) for one in self.calibration.sought)
        return 1.0 / counted if given is None else given

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

        As in the search, the objective of the calibration period has that of the priors.

        Args:
            unknowns: ``[point, unknown]``.
        """
        with torch.no_grad():
            names = quantities_of(self.calibration.series)
            outputs = self._outputs(unknowns, names, validation=True)
            prior = self._prior(unknowns.double())
            return [
                Comparison(
                    period,
                    targets,
                    targets.objective(outputs, self.column_count).double()
                    + (prior if targets is self.calibration else 0.0),
                    [one.model(outputs, self.column_count).double() for one in targets.series],
                )
                for period, targets in self.periods()
            ]

    def periods(self) -> list[tuple[str, Targets]]:
        """Names of the periods, and their targets."""
        periods = [("calibration", self.calibration)]
        return periods if self.validation is None else [*periods, ("validation", self.validation)]


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
