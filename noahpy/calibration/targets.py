"""Targets of a calibration: series of observations, matched with the steps of the model.

The model value at the depth and time of an observation is linear in the outputs by layer and step.
A `TargetSeries` holds this linear map as tensors, so that a comparison with all starts takes a few
differentiable operations.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from typing import NamedTuple, cast

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.objectives import loss, residuals
from noahpy.catalog.arrays import BoolArray, FloatArray, TimeArray, instant
from noahpy.catalog.output_variables import Variable, variable_table
from noahpy.config.calibration import (
    CalibrationConfig,
    ObservationFileConfig,
    PeriodConfig,
    TargetConfig,
)
from noahpy.config.fields import duration
from noahpy.errors import ConfigError, ObservationError
from noahpy.observations import ObservedSeries, read_observations
from noahpy.observations.comparison import Matching, between_layers, match
from noahpy.simulation.simulation import Clock

SAME_DEPTH = 1e-6
"""Distance below which depths are equal, m."""


class TargetSeries:
    """Observations of a variable at one place, with the linear map from outputs of the model.

    Args:
        variable: observed variable.
        depth: m; None for variables without depth.
        column: number of the column.
        weight: weight in the score of the variable.
        matching: matching of the observations with the steps.
        mid_points: mid-points of the layers of the column, m.
        bottom: depth of the column, m.
    """

    def __init__(
        self,
        variable: Variable,
        depth: float | None,
        column: int,
        weight: float,
        matching: Matching,
        mid_points: FloatArray,
        bottom: float,
    ) -> None:
        self.variable, self.depth, self.column, self.weight = variable, depth, column, weight
        self.matching = matching
        self.place = None if depth is None else between_layers(mid_points, bottom, depth)
        self.observed = torch.from_numpy(matching.observed)
        """Observed values in the unit of output files, ``[pair]``."""
        self._pair, self._step = (
            torch.from_numpy(matching.pair),
            torch.from_numpy(matching.interval),
        )
        self._weight = torch.from_numpy(matching.weight)[:, None]

    @property
    def label(self) -> str:
        """Name and depth."""
        name = self.variable.name
        return name if self.depth is None else f"{name} at {self.depth:g} m"

    @property
    def last_step(self) -> int:
        """Number of the last step that is compared; -1 if none is."""
        return int(self._step.max()) if len(self._step) else -1

    def model(self, outputs: Mapping[str, Tensor], columns: int, first: int = 0) -> Tensor:
        """Model values in the unit of output files, ``[pair, start]``.

        Pairs that need other steps than those of the outputs have no meaning.

        Args:
            outputs: outputs by quantity, ``[step, layer, start x column]`` or
                ``[step, start x column]``.
            columns: number of columns of every start.
            first: number of the first step of the outputs.
        """
        values = self._at_place(outputs)
        values = self._of_columns(values.reshape(len(values), -1, columns)) * self.variable.scale
        steps = (self._step - first).clamp(0, len(values) - 1)
        parts = self._weight.to(values) * values[steps]
        pairs = values.new_zeros(len(self.observed), values.shape[-1])
        whole: Tensor = pairs.index_add(0, self._pair, parts)
        return whole

    def _at_place(self, outputs: Mapping[str, Tensor]) -> Tensor:
        """What is observed, in the unit of the model, ``[step, start x column]``."""
        values = outputs[self.variable.quantity]
        if self.place is None:
            return values
        above, below, share = self.place
        return (1.0 - share) * values[:, above] + share * values[:, below]

    def _of_columns(self, values: Tensor) -> Tensor:
        """Values of the column, ``[step, start]``, of those of all, ``[step, start, column]``."""
        return values[..., self.column]


def quantities_of(series: Sequence[TargetSeries]) -> list[str]:
    """Names of the quantities of the model that series need."""
    return list(dict.fromkeys(one.variable.quantity for one in series))


def steps_of(series: Sequence[TargetSeries]) -> int:
    """Number of steps up to the last one that is compared."""
    return max((one.last_step for one in series), default=-1) + 1


class Targets:
    """All series of a period, and their objective.

    Args:
        configs: configurations of the targets.
        series: series with observations, by target.
    """

    def __init__(
        self, configs: Sequence[TargetConfig], series: Sequence[Sequence[TargetSeries]]
    ) -> None:
        self._by_target = list(zip(configs, series, strict=True))
        self.series = [one for several in series for one in several]
        self.last_step = steps_of(self.series) - 1
        """Number of the last step that is compared."""
        self.sought = [
            one for config, several in self._by_target for one in several if config.weight
        ]
        """Series with a weight in the objective."""

    def objective(self, outputs: Mapping[str, Tensor], columns: int) -> Tensor:
        """Weighted mean of the losses, ``[start]``.

        The loss of a target is the weighted mean over its depths and columns. Targets without
        observations or with a weight of 0 do not count.
        """
        return self.objective_of([one.model(outputs, columns) for one in self.sought])

    def objective_of(self, models: Sequence[Tensor]) -> Tensor:
        """Objective of model values for every series of `sought`, ``[pair, start]`` each."""
        total, weights = torch.zeros(()), 0.0
        model_of = iter(models)
        for config, several in self._by_target:
            if several and config.weight:
                losses = [
                    one.weight * loss(config.score, one.observed, next(model_of)) for one in several
                ]
                mean = torch.stack(losses).sum(0) / sum(one.weight for one in several)
                total, weights = total + config.weight * mean, weights + config.weight
        return total / weights

    def residuals_of(self, models: Sequence[Tensor]) -> Tensor:
        """Residuals whose sum of squares is the objective, ``[residual, start]``.

        Args:
            models: as for `objective_of`.
        """
        counted = [(config, several) for config, several in self._by_target if several]
        weights = sum(config.weight for config, _ in counted)
        model_of, found = iter(models), []
        for config, several in counted:
            of_target = sum(one.weight for one in several) * weights
            for one in several if config.weight else ():
                share = math.sqrt(config.weight * one.weight / of_target)
                found.append(share * residuals(config.score, one.observed, next(model_of)))
        return torch.cat(found)

    def digest(self) -> str:
        """Digest of the observations."""
        sha = hashlib.sha256()
        for one in self.series:
            sha.update(f"{one.label} {one.column} {one.weight}".encode())
            sha.update(one.matching.time.tobytes() + one.matching.observed.tobytes())
        return sha.hexdigest()


class Columns(NamedTuple):
    """Layers of the columns, and steps of a run."""

    names: tuple[str, ...]
    mid_points: FloatArray
    """Mid-points of the layers, m, ``[layer, column]``."""
    bottom: FloatArray
    """Depth of the columns, m, ``[column]``."""
    begin: TimeArray
    """Begin of the steps, UTC, ``[step]``."""
    end: TimeArray
    """End of the steps, UTC, ``[step]``."""

    @classmethod
    def of(cls, names: Sequence[str], thickness: Tensor, clock: Clock) -> Columns:
        """Columns with names and thicknesses of layers, ``[layer, column]``, and a clock."""
        layers = thickness.double().cpu().numpy()
        begin = clock.dates(0, clock.step_count)
        length = np.timedelta64(round(clock.step), "s")
        depth = layers.cumsum(axis=0)
        return cls(tuple(names), depth - 0.5 * layers, depth[-1], begin, begin + length)


SeriesByColumn = Sequence[tuple[int, ObservedSeries]]
"""Observed series, each with the number of its column."""


def read_targets(
    entries: Sequence[ObservationFileConfig], columns: Columns, section: str = "calibration"
) -> list[tuple[int, ObservedSeries]]:
    """Read the observations of a configuration.

    Args:
        entries: files of observations.
        columns: columns of the run.
        section: section of the configuration, for messages.

    Raises:
        ConfigError: a column that does not exist.
        ObservationError: a file that cannot be used.
    """
    found = []
    for number, entry in enumerate(entries, start=1):
        where = f"{section}.observations[{number}].column"
        if entry.column is None and len(columns.names) > 1:
            raise ConfigError(f"{where}: is needed; the columns are {', '.join(columns.names)}")
        if entry.column is not None and entry.column not in columns.names:
            raise ConfigError(
                f"{where}: no column has the name {entry.column!r}; the columns are "
                f"{', '.join(columns.names)}"
            )
        column = 0 if entry.column is None else columns.names.index(entry.column)
        found += [(column, series) for series in read_observations(entry.file, entry.site)]
    return found


def twin_spans(config: CalibrationConfig, columns: Columns) -> list[tuple[int, ObservedSeries]]:
    """Series of a twin without values: depths, columns and times of its observations."""
    assert config.twin is not None
    length = np.timedelta64(round(duration(config.twin.every)), "s")
    count = int((columns.end[-1] - columns.begin[0]) // length)
    begin: TimeArray = columns.begin[0] + np.arange(count) * length
    nothing = np.zeros(len(begin))
    return [
        (column, ObservedSeries(target.variable, depth, begin, begin + length, nothing, "twin"))
        for target in config.targets
        for depth in target.depths or (None,)
        for column in range(len(columns.names))
    ]


def targets_of(
    config: CalibrationConfig,
    observed: SeriesByColumn,
    columns: Columns,
    period: PeriodConfig | None,
) -> Targets:
    """Targets in a period, or in the whole run.

    Raises:
        ConfigError: no observation of a target in the period, or constant ones.
        ObservationError: an observation below the column.
    """
    chosen = [
        [
            one
            for column, series in observed
            if (weight := weight_of(target, series)) is not None
            for one in [series_of(series, column, weight, columns, period)]
            if len(one.observed)
        ]
        for target in config.targets
    ]
    targets = Targets(config.targets, chosen)
    if period is None:
        return targets
    span = f"between {period.start:%Y-%m-%d %H:%M} and {period.end:%Y-%m-%d %H:%M} and the run"
    for number, (target, several) in enumerate(zip(config.targets, chosen, strict=True), start=1):
        where = f"calibration.targets[{number}]"
        for depth in target.depths or ():
            if not any(abs(cast(float, one.depth) - depth) < SAME_DEPTH for one in several):
                raise ConfigError(
                    f"{where}: no observation of {target.variable} at {depth:g} m lies {span}"
                )
        if not several:
            raise ConfigError(f"{where}: no observation of {target.variable} lies {span}")
        for one in several:
            if target.score != "rmse" and np.ptp(one.matching.observed) == 0.0:
                raise ConfigError(
                    f"{where}: {one.label} is observed to be {one.matching.observed[0]:g} "
                    f"throughout {span}; score {target.score} needs observations that vary"
                )
    return targets


def weight_of(target: TargetConfig, series: ObservedSeries) -> float | None:
    """Weight of a series in the score of a target; None if it does not belong to the target."""
    if series.name != target.variable:
        return None
    if target.depths is None or series.depth is None:
        return 1.0
    for k, depth in enumerate(target.depths):
        if abs(depth - series.depth) < SAME_DEPTH:
            return 1.0 if target.depth_weights is None else target.depth_weights[k]
    return None


def series_of(
    series: ObservedSeries,
    column: int,
    weight: float,
    columns: Columns,
    period: PeriodConfig | None,
) -> TargetSeries:
    """Match a series with the steps, in a period or in the whole run.

    Raises:
        ObservationError: the series is below the column.
    """
    if period is not None:
        series = series.where(period_holds(period, series.begin, series.end))
    variable = next(v for v in variable_table() if v.name == series.name)
    matching = match(series, columns.begin, columns.end)
    mid_points, bottom = columns.mid_points[:, column], float(columns.bottom[column])
    try:
        return TargetSeries(variable, series.depth, column, weight, matching, mid_points, bottom)
    except ObservationError as error:
        raise ObservationError(f"{series.source}: {error}") from error


def period_holds(period: PeriodConfig, begin: TimeArray, end: TimeArray) -> BoolArray:
    """Mask of the intervals that lie completely within a period."""
    return (begin >= instant(period.start)) & (end <= instant(period.end))
