"""Observation operators: what a run has where and when something was observed.

An operator is the target of a calibration with other places: means of layers from the surface down,
shares of columns in the footprint of a satellite, the thickness of thawed ground. Times are matched
as in `noahpy.observations.comparison.match`: an overpass with the step that it falls into, a day
with the mean over it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.assimilation.covariance import nearness
from noahpy.calibration.targets import SAME_DEPTH, Columns, TargetSeries
from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.output_variables import Variable, variable_table
from noahpy.config.assimilation import OPERATORS, SURFACE_DEPTH, ObservationConfig
from noahpy.config.fields import duration
from noahpy.errors import ConfigError, ObservationError
from noahpy.model.outcomes import thawed_thickness
from noahpy.model.side_by_side import repeated
from noahpy.observations import ObservedSeries, read_observations
from noahpy.observations.comparison import Matching, match

SATELLITE: Final = "footprint"


class Sighting(NamedTuple):
    """A series of observations with what is configured of it."""

    config: ObservationConfig
    number: int
    """Of its entry in the configuration, from 1."""
    shares: Tensor
    """Of the columns in what is seen, ``[column]``."""
    series: ObservedSeries

    @property
    def label(self) -> str:
        """Operator and depth."""
        depth = self.series.depth
        name = self.config.operator
        return name if depth is None else f"{name} at {depth:g} m"


class Operator(TargetSeries):
    """Observations of one kind at one place, and what a run has there.

    Args:
        sighting: the observations.
        variable: output variable in whose units they are.
        matching: of the observations with steps.
        thickness: of the layers, m, ``[layer, column]``.
    """

    def __init__(
        self, sighting: Sighting, variable: Variable, matching: Matching, thickness: Tensor
    ) -> None:
        kind, depth = sighting.config.operator, sighting.series.depth
        self.sighting, self.kind = sighting, kind
        self._shares, self._thickness = sighting.shares, thickness.double()
        column = int(sighting.shares.argmax())
        base = self._thickness[:, column].cumsum(0)
        mid_points = (base - 0.5 * self._thickness[:, column]).numpy()
        at = None if kind == "surface_soil_moisture" else depth
        super().__init__(variable, at, column, 1.0, matching, mid_points, float(base[-1]))
        self.depth = depth
        self._layers: Tensor | None = None
        if kind == "surface_soil_moisture":
            assert depth is not None
            self._layers = shares_above(self._thickness, depth)

    @property
    def label(self) -> str:
        """Operator and depth."""
        return self.sighting.label

    @property
    def quantity(self) -> str:
        """Quantity of the model that it needs."""
        return "soil_temperature" if self.kind == "thaw_depth" else self.variable.quantity

    def _at_place(self, outputs: Mapping[str, Tensor]) -> Tensor:
        if self.kind == "thaw_depth":
            temperature = outputs[self.quantity]
            starts = temperature.shape[-1] // self._thickness.shape[1]
            return thawed_thickness(temperature, repeated(self._thickness, starts))
        if self._layers is not None:
            values = outputs[self.quantity]
            starts = values.shape[-1] // self._layers.shape[1]
            whole: Tensor = (values * repeated(self._layers, starts)).sum(1)
            return whole
        return super()._at_place(outputs)

    def _of_columns(self, values: Tensor) -> Tensor:
        return values @ self._shares

    def moved(
        self, outputs: Mapping[str, Tensor], changes: Mapping[str, Tensor], columns: int
    ) -> Tensor:
        """Change of the values along changes of the outputs, ``[pair, start]``.

        Args:
            outputs: of the run, as for `model`.
            changes: of the outputs along one direction or several, whose starts stand side by side.
            columns: number of columns of every start.
        """
        if self.kind != "thaw_depth":
            # all others are linear
            return self.model(changes, columns)
        name = self.quantity
        change = changes[name]
        still = repeated(outputs[name], change.shape[-1] // outputs[name].shape[-1])
        with forward_ad.dual_level():
            dual = forward_ad.make_dual(still, change)  # type: ignore[no-untyped-call]
            found = self.model({name: dual}, columns)
            tangent: Tensor = forward_ad.unpack_dual(found).tangent  # type: ignore[no-untyped-call]
        return tangent


def shares_above(thickness: Tensor, depth: float) -> Tensor:
    """Shares of layers in the mean from the surface down to a depth, ``[layer, column]``.

    Args:
        thickness: m, ``[layer, column]``.
        depth: m.
    """
    base = thickness.cumsum(0)
    within = (base.clamp(max=depth) - (base - thickness)).clamp(min=0.0)
    return within / within.sum(0)


class Operators:
    """All operators of a window.

    Args:
        operators: with observations.
        columns: number of columns of the run.
    """

    def __init__(self, operators: Sequence[Operator], columns: int) -> None:
        self._columns = columns
        self.operators = [one for one in operators if len(one.observed)]
        sizes = [len(one.observed) for one in self.operators]
        ends = np.cumsum([0, *sizes]).tolist()
        self.rows = [slice(a, b) for a, b in pairwise(ends)]
        """Places of the observations of every operator among all."""
        self.count = int(ends[-1])
        """Number of observations."""
        needed = dict.fromkeys(one.quantity for one in self.operators)
        self.quantities = tuple(needed) or ("soil_temperature",)
        """Names of the outputs that they need; one at least."""
        empty = torch.zeros(0, dtype=torch.float64)
        self.observed = torch.cat([empty, *(one.observed.double() for one in self.operators)])
        """``[observation]``, in the units of output files."""
        self.deviation = self._by_row([one.sighting.config.error for one in self.operators])
        """Standard deviation of the errors, ``[observation]``."""
        self.last_step = max((one.last_step for one in self.operators), default=-1)
        """Number of the last step that is compared; -1 if none is."""

    def _by_row(self, values: Sequence[float]) -> Tensor:
        each = torch.tensor(values, dtype=torch.float64)
        counts = torch.tensor([row.stop - row.start for row in self.rows], dtype=torch.int64)
        return each.repeat_interleave(counts)

    @property
    def time(self) -> TimeArray:
        """Middle of the time of every observation, UTC, ``[observation]``."""
        parts = [one.matching.time for one in self.operators]
        return np.concatenate(parts) if parts else np.empty(0, "datetime64[s]")

    def last_steps(self) -> Tensor:
        """Number of the last step that every observation is compared with, ``[observation]``."""
        found = torch.full((self.count,), -1)
        for row, one in zip(self.rows, self.operators, strict=True):
            pair, step = (torch.from_numpy(v) for v in (one.matching.pair, one.matching.interval))
            found[row] = found[row].scatter_reduce(0, pair, step, "amax")
        return found

    def values(self, outputs: Mapping[str, Tensor], first: int = 0) -> Tensor:
        """Values of runs, ``[start, observation]``.

        Args:
            outputs: by quantity, ``[step, layer, start x column]`` or ``[step, start x column]``.
            first: number of their first step; what needs others has no meaning.
        """
        return self._together(
            [one.model(outputs, self._columns, first) for one in self.operators], outputs
        )

    def moved(self, outputs: Mapping[str, Tensor], changes: Mapping[str, Tensor]) -> Tensor:
        """Changes of the values along changes of the outputs, ``[start, observation]``."""
        return self._together(
            [one.moved(outputs, changes, self._columns) for one in self.operators], changes
        )

    def _together(self, parts: list[Tensor], outputs: Mapping[str, Tensor]) -> Tensor:
        """Values of all operators, ``[start, observation]``; without any, none of every start."""
        some = outputs[self.quantities[0]]
        starts = some.shape[-1] // self._columns
        none = some.reshape(-1, starts, self._columns)[:0].sum(-1)
        return torch.cat([none, *parts]).T.double()

    def nearness(self, depths: Tensor, reach: float) -> Tensor:
        """Weight of every observation for a place, 0 to 1, ``[place, observation]``.

        Args:
            depths: of the places, m; NaN for what has none, for which all observations count.
            reach: distance from which on the weight is 0, m.
        """
        at = self._by_row([0.0 if one.depth is None else one.depth for one in self.operators])
        far = (depths[:, None] - at).nan_to_num(0.0)
        return nearness(far, reach)


def sightings(configs: Sequence[ObservationConfig], columns: Columns) -> list[Sighting]:
    """Read all observations.

    Args:
        configs: entries of the configuration.
        columns: of the run.

    Raises:
        ConfigError: a column that does not exist, or a depth that no file has.
        ObservationError: a file that cannot be used.
    """
    found = []
    for number, config in enumerate(configs, start=1):
        shares = _shares(config, number, columns)
        assert config.file is not None
        read = read_observations(config.file, config.site)
        alike = [one for one in read if one.name == config.variable]
        chosen = [one for one in alike if _is_wanted(config, one)]
        names = ", ".join(sorted({one.label for one in read}))
        if not alike:
            raise ObservationError(
                f"{config.file}: has no {config.variable} for "
                f"assimilation.observations[{number}]; it has {names}"
            )
        for depth in config.depths or ():
            if not any(abs(float(one.depth or 0.0) - depth) < SAME_DEPTH for one in chosen):
                raise ConfigError(
                    f"assimilation.observations[{number}].depths: {config.file} has no "
                    f"{config.variable} at {depth:g} m; it has {names}"
                )
        if not chosen:
            raise ConfigError(
                f"assimilation.observations[{number}].depths: {config.file} has no "
                f"{config.variable} at {SURFACE_DEPTH:g} m; it has {names}"
            )
        found += [Sighting(config, number, shares, one) for one in chosen]
    return found


def _is_wanted(config: ObservationConfig, series: ObservedSeries) -> bool:
    depths = config.depths
    if config.operator == "surface_soil_moisture":
        depths = depths or (SURFACE_DEPTH,)
    if depths is None or series.depth is None:
        return True
    return any(abs(series.depth - depth) < SAME_DEPTH for depth in depths)


def _shares(config: ObservationConfig, number: int, columns: Columns) -> Tensor:
    """Shares of the columns in what is seen, ``[column]``."""
    where = f"assimilation.observations[{number}]"
    names = columns.names
    given = config.footprint
    if given is None:
        if config.column is None and len(names) > 1:
            raise ConfigError(f"{where}.column: is needed; the columns are {', '.join(names)}")
        given = {config.column or names[0]: 1.0}
    key = "column" if config.footprint is None else SATELLITE
    for name in given:
        if name not in names:
            raise ConfigError(
                f"{where}.{key}: no column has the name {name!r}; the columns are "
                f"{', '.join(names)}"
            )
    shares = torch.tensor([given.get(name, 0.0) for name in names], dtype=torch.float64)
    return shares / shares.sum()


def blank_sightings(configs: Sequence[ObservationConfig], columns: Columns) -> list[Sighting]:
    """Observations of a twin without values: their places and times."""
    found = []
    for number, config in enumerate(configs, start=1):
        length = np.timedelta64(round(duration(config.every)), "s")
        count = int((columns.end[-1] - columns.begin[0]) // length)
        if not count:
            raise ConfigError(
                f"assimilation.observations[{number}].every: {config.every} is longer than the run"
            )
        begin: TimeArray = columns.begin[0] + np.arange(count) * length
        depths: Sequence[float | None] = config.depths or (None,)
        if config.operator == "surface_soil_moisture":
            depths = config.depths or (SURFACE_DEPTH,)
        spread = config.footprint is not None or config.column is not None
        chosen = (
            [_shares(config, number, columns)]
            if spread
            else list(torch.eye(len(columns.names), dtype=torch.float64))
        )
        nothing = np.zeros(count)
        found += [
            Sighting(
                config,
                number,
                shares,
                ObservedSeries(config.variable, depth, begin, begin + length, nothing, "twin"),
            )
            for shares in chosen
            for depth in depths
        ]
    return found


def operators_of(found: Sequence[Sighting], columns: Columns, thickness: Tensor) -> Operators:
    """Operators for what was observed in the steps of some columns.

    Args:
        found: observations, of any time.
        columns: with the steps of a window.
        thickness: of the layers, m, ``[layer, column]``.

    Raises:
        ObservationError: an observation below its column.
    """
    table = variable_table()
    made = []
    for one in found:
        variable = table.get(OPERATORS[one.config.operator].variable)
        assert variable is not None
        try:
            matching = match(one.series, columns.begin, columns.end)
            made.append(Operator(one, variable, matching, thickness))
        except ObservationError as error:
            raise ObservationError(f"{one.series.source}: {error}") from error
    return Operators(made, len(columns.names))


def with_values(found: Sequence[Sighting], values: Sequence[FloatArray]) -> list[Sighting]:
    """Observations with other values, ``[record]`` each."""
    return [
        one._replace(series=replace(one.series, values=new))
        for one, new in zip(found, values, strict=True)
    ]
