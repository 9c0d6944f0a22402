"""Sites to learn from: columns with forcing, attributes and observations."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.calibration.parameter_sets import of_each
from noahpy.calibration.targets import Columns, read_targets
from noahpy.catalog.output_variables import variable_table
from noahpy.config import Config
from noahpy.config.fields import duration
from noahpy.config.learning import LearningConfig
from noahpy.engine.model import Engine, with_engine
from noahpy.errors import ConfigError, ObservationError
from noahpy.gradients import trajectory
from noahpy.learning.attributes import read_attributes
from noahpy.learning.networks import NetworkInputs
from noahpy.model.initial_water import fitted_state
from noahpy.model.learned_processes import ProcessModule
from noahpy.model.model import Model
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State
from noahpy.model.steps import History, step_packing
from noahpy.observations import ObservedSeries
from noahpy.observations.comparison import between_layers, match
from noahpy.output.run_files import require_own_forcing
from noahpy.simulation.build import build_simulation
from noahpy.simulation.driver import GivenForcing, LostColumns, drive

Variation: TypeAlias = Literal["none", "month", "year"]
"""Kind of periods: none, months of the year, or years."""
SAME_DEPTH = 1e-6
"""Distance below which depths are equal, m."""


@dataclass(frozen=True)
class SiteObservations:
    """Observations of a quantity at a depth, at all sites."""

    quantity: str
    """Name of the quantity in `noahpy.model.quantities.QUANTITIES`."""
    depth: float | None
    """Depth, m; None for quantities without depth."""
    values: Tensor
    """Interval means in the unit of the quantity, NaN if missing, ``[interval, site]``."""
    weight: float = 1.0
    """Weight in the loss."""

    @property
    def is_observed(self) -> bool:
        """Whether any value is known."""
        return bool(torch.isfinite(self.values).any())

    @property
    def label(self) -> str:
        """Quantity and depth."""
        return self.quantity if self.depth is None else f"{self.quantity} at {self.depth:g} m"


class Periods(NamedTuple):
    """Periods of constant parameters."""

    of_interval: Tensor
    """Number of the period of every interval, ``[interval]``."""
    season: Tensor | None
    """Sine and cosine of the phase of the year, ``[period, 2]``; None unless periods are months."""

    @classmethod
    def of(cls, begin: NDArray[np.datetime64], variation: Variation) -> Periods:
        """Periods of intervals, from the begin of the intervals, UTC, ``[interval]``."""
        if variation == "month":
            month = begin.astype("datetime64[M]").astype(np.int64) % 12
            angle = 2.0 * torch.pi * (torch.arange(12, dtype=torch.float64) + 0.5) / 12.0
            return cls(torch.from_numpy(month), torch.stack([angle.sin(), angle.cos()], dim=-1))
        if variation == "year":
            year = begin.astype("datetime64[Y]").astype(np.int64)
            return cls(torch.from_numpy(year - year[0]), None)
        return cls(torch.zeros(len(begin), dtype=torch.int64), None)


@dataclass(frozen=True)
class Sites:
    """Sites that run at once as columns of one batch."""

    names: tuple[str, ...]
    attribute_names: tuple[str, ...]
    attributes: Tensor
    """Attributes, ``[site, attribute]``, float64."""
    parameters: Parameters
    """Parameters of the configuration, the defaults."""
    schemes: Schemes
    state: State
    """State before the first step."""
    forcing: Forcing
    """Forcing, ``[step, site]``."""
    seconds: float
    """Length of a step, s."""
    begin: NDArray[np.datetime64]
    """Begin of the intervals, UTC, ``[interval]``."""
    steps_per_interval: int
    observed: Sequence[SiteObservations]
    groups: tuple[str, ...] | None = None
    """Group of every site, for cross-validation."""
    modules: Mapping[str, ProcessModule] = field(default_factory=dict)
    """Modules of learned processes."""
    engine: Engine = "eager"
    keeps_liquid: Tensor | None = None
    """Sites whose initial liquid water is prescribed instead of in equilibrium, bool, ``[site]``;
    none if None, and none if the scheme keeps liquid water on the freezing curve."""
    saturation: Tensor | None = None
    """Initial water content over porosity, ``[layer, site]``; where it is NaN, or None, the water
    content of the state is used."""
    memory: int | str | None = None
    """Bound of the states that are kept for gradients; see `noahpy.gradients.trajectory`."""

    def __post_init__(self) -> None:
        sites, intervals = len(self.names), len(self.begin)
        shapes = {
            "attributes": (self.attributes.shape, (sites, len(self.attribute_names))),
            "forcing": (
                self.forcing.air_temperature.shape,
                (intervals * self.steps_per_interval, sites),
            ),
            "state": (self.state.skin_temperature.shape, (sites,)),
        } | {one.label: (one.values.shape, (intervals, sites)) for one in self.observed}
        for name, (given, expected) in shapes.items():
            if tuple(given) != expected:
                raise ValueError(f"{name} has shape {list(given)}; {list(expected)} is expected")
        if not bool(torch.isfinite(self.attributes).all()):
            site, place = (~torch.isfinite(self.attributes)).nonzero()[0].tolist()
            raise ValueError(
                f"attribute {self.attribute_names[place]!r} of site {self.names[site]!r} is not "
                "a number"
            )

    def __len__(self) -> int:
        """Number of sites."""
        return len(self.names)

    @property
    def interval_count(self) -> int:
        """Number of intervals."""
        return len(self.begin)

    @property
    def quantities(self) -> tuple[str, ...]:
        """Names of the observed quantities."""
        return tuple(dict.fromkeys(one.quantity for one in self.observed))

    def inputs(
        self, variation: Variation = "none", weather: Sequence[str] = (), length: int = 90
    ) -> NetworkInputs:
        """Inputs of networks.

        Args:
            variation: kind of periods, if parameters vary in time.
            weather: fields of the forcing that networks see as time series.
            length: largest number of intervals of these series, from the begin of each period.

        Raises:
            ValueError: weather with parameters that vary by month.
        """
        if weather and variation == "month":
            raise ValueError("weather is for parameters that vary by year or not at all")
        periods = Periods.of(self.begin, variation)
        windows = None
        if weather:
            means = torch.stack([self._interval_means(name) for name in weather], dim=-1)
            numbers = range(int(periods.of_interval.max()) + 1)
            intervals = [(periods.of_interval == number).nonzero()[:, 0] for number in numbers]
            length = min(length, *map(len, intervals))
            windows = torch.stack([means[k[:length]].transpose(0, 1) for k in intervals])
        return NetworkInputs(self.attributes, periods.season, windows)

    def _interval_means(self, name: str) -> Tensor:
        """Means of a field of the forcing over the intervals, ``[interval, site]``."""
        by_interval = (self.interval_count, self.steps_per_interval, len(self))
        values: Tensor = getattr(self.forcing, name)
        return values.reshape(by_interval).mean(dim=1).double()

    # --- runs ------------------------------------------------------------------------------------
    def start(self, sites: Tensor, members: int) -> State:
        """Initial state of some sites, repeated for every member."""
        return State(*(_tiled(value, sites, members) for value in self.state))

    def base(self, sites: Tensor, members: int) -> Parameters:
        """Default parameters of some sites, repeated for every member, ``[..., member x site]``."""
        return of_each(lambda value: _tiled(value, sites, members), self.parameters)

    def model(self, parameters: Parameters) -> Model:
        """Model with the parameters of any number of columns."""
        model = Model(parameters, self.schemes, self.modules)
        return with_engine(model, self.engine, steps=math.inf)

    def run(
        self,
        model: Model,
        state: State,
        sites: Tensor,
        first: int,
        last: int,
        *,
        is_start: bool = False,
    ) -> tuple[State, Mapping[str, Tensor]]:
        """Run intervals `first` up to, not including, `last`.

        Args:
            model: model of all members at the sites.
            state: state before the intervals, which is fitted to the parameters of the model.
            sites: numbers of the sites.
            first: number of the first interval.
            last: number after the last interval.
            is_start: whether the state is the initial one.

        Returns:
            State after the intervals, and means over them, ``[interval, layer, column]`` or
            ``[interval, column]``.
        """
        members = model.column_count // len(sites)
        steps = slice(first * self.steps_per_interval, last * self.steps_per_interval)
        forcing = Forcing(*(_tiled(value[steps], sites, members) for value in self.forcing))
        balanced = self._is_balanced(sites, is_start=is_start)
        saturation = None
        if is_start and self.saturation is not None:
            saturation = _tiled(self.saturation, sites, members)
        before = fitted_state(state, model, balanced.repeat(members), saturation)
        if torch.is_grad_enabled():
            window = trajectory(
                model,
                before,
                forcing,
                self.seconds,
                self.quantities,
                mean_over=self.steps_per_interval,
                memory=self.memory,
            )
            return window.state, window.outputs
        means = _IntervalMeans(self.quantities, self.steps_per_interval, before)
        packing = step_packing(model.layers)
        driven = drive(
            model,
            packing.pack_state(before),
            GivenForcing(forcing),
            self.seconds,
            range((last - first) * self.steps_per_interval),
            [means],
            on_lost=LostColumns(),
        )
        return packing.state(driven.state), means.values()

    def models(self, parameters: Parameters, last: int) -> list[Tensor]:
        """Model values of all observations in a run of all sites from the start, without gradients.

        Args:
            parameters: parameters of the sites.
            last: number after the last interval.

        Returns:
            ``[interval, 1, site]`` for each of `observed`.
        """
        sites = torch.arange(len(self))
        with torch.no_grad():
            model, start = self.model(parameters), self.start(sites, 1)
            _, outputs = self.run(model, start, sites, 0, last, is_start=True)
            return self.modelled(outputs, sites)

    def _is_balanced(self, sites: Tensor, *, is_start: bool) -> Tensor:
        """Sites where liquid water is put in equilibrium with ice, bool, ``[site]``."""
        everywhere = torch.ones(len(sites), dtype=torch.bool)
        if self.schemes.soil_heat.keeps_equilibrium:
            return everywhere
        if not is_start:
            # liquid water is a state that freezes at the rate of the scheme
            return ~everywhere
        return everywhere if self.keeps_liquid is None else ~self.keeps_liquid[sites]

    def balanced_at_start(self) -> Tensor:
        """Sites whose initial liquid water is in equilibrium with ice, bool, ``[site]``."""
        return self._is_balanced(torch.arange(len(self)), is_start=True)

    def modelled(self, outputs: Mapping[str, Tensor], sites: Tensor) -> list[Tensor]:
        """Model values of all observations, ``[interval, member, site]`` each.

        Args:
            outputs: outputs of `run`.
            sites: numbers of the sites.
        """
        found = []
        for one in self.observed:
            values = outputs[one.quantity]
            by_site = values.reshape(*values.shape[:-1], -1, len(sites))
            if one.depth is not None:
                above, below, share = (value[sites] for value in self._layers_at(one.depth))
                index = torch.arange(len(sites))
                upper, lower = (by_site[:, k, :, index].movedim(0, -1) for k in (above, below))
                by_site = (1.0 - share) * upper + share * lower
            found.append(by_site)
        return found

    def _layers_at(self, depth: float) -> tuple[Tensor, Tensor, Tensor]:
        """Layers above and below a depth, and the weight of the lower one, ``[site]`` each."""
        layers = self.parameters.site.layer_thickness.double().cpu().numpy()
        bottoms = layers.cumsum(axis=0)
        places = [
            between_layers(bottoms[:, k] - 0.5 * layers[:, k], float(bottoms[-1, k]), depth)
            for k in range(len(self))
        ]
        above, below, share = zip(*places, strict=True)
        return torch.tensor(above), torch.tensor(below), torch.tensor(share, dtype=torch.float64)


class _IntervalMeans:
    """Means over intervals; see `noahpy.simulation.driver.Recorder`.

    Args:
        quantities: names of the quantities, each once.
        steps: number of steps of an interval.
        like: a state of the run, for the floating-point type.
    """

    def __init__(self, quantities: Sequence[str], steps: int, like: State) -> None:
        self.quantities = tuple(quantities)
        self._steps, self._like = steps, like.skin_temperature
        self._means: dict[str, list[Tensor]] = {name: [] for name in quantities}

    def record(self, history: History) -> None:
        """Add steps to the intervals that they lie in."""
        share = history.seconds / sum([history.seconds] * self._steps)
        for name, means in self._means.items():
            values = torch.from_numpy(history.of(name)).to(self._like) * share
            for number, of_step in enumerate(values, start=history.first):
                if number % self._steps == 0:
                    means.append(of_step.clone())
                else:
                    means[-1] += of_step

    def values(self) -> dict[str, Tensor]:
        """Means by name, ``[interval, layer, column]`` or ``[interval, column]``."""
        return {name: torch.stack(means) for name, means in self._means.items()}


def _tiled(values: Tensor, sites: Tensor, members: int) -> Tensor:
    """Columns of some sites, repeated for every member, ``[..., member x site]``."""
    return values[..., sites].repeat(*(1,) * (values.ndim - 1), members)


# --- from a configuration ------------------------------------------------------------------------
def sites_of(config: Config) -> Sites:
    """Sites from the columns and the section ``learning`` of a configuration.

    The observations of a twin have no values yet; `noahpy.learning.twin.observed_twin` fills them.

    Args:
        config: configuration with a section ``learning``, and a column for every site.

    Raises:
        ConfigError: the configuration is inconsistent.
        ForcingError: the forcing cannot be used.
        ObservationError: observations cannot be used.
    """
    learning = config.learning
    if learning is None:
        raise ConfigError("the section learning is required and missing")
    require_own_forcing(config)
    names = tuple(column.name for column in config.columns)
    attributes = read_attributes(learning.attributes, names)
    simulation = build_simulation(config, engine="eager")
    clock, water = simulation.clock, simulation.initial_water
    length = duration(learning.every)
    per_interval = round(length / clock.step)
    if per_interval < 1 or per_interval * clock.step != length:
        raise ConfigError(
            f"learning.every: {learning.every} is not a multiple of the step of {clock.step:g} s"
        )
    dates = clock.dates(0, clock.step_count // per_interval * per_interval)
    begin = dates[::per_interval]
    columns = Columns.of(names, simulation.model.parameters.site.layer_thickness, clock)
    series = read_targets(learning.observations, columns, "learning")
    span = begin, begin + np.timedelta64(round(length), "s")
    initials = [column.initial for column in config.columns]
    keeps = [i.restart is not None or i.liquid_water_content is not None for i in initials]
    return Sites(
        names=names,
        attribute_names=attributes.names,
        attributes=attributes.values,
        parameters=simulation.model.parameters,
        schemes=simulation.model.schemes,
        state=simulation.initial_state,
        forcing=simulation.supply.at(dates),
        seconds=clock.step,
        begin=begin,
        steps_per_interval=per_interval,
        observed=_observed(learning, series, span, len(names)),
        groups=attributes.groups,
        modules=simulation.model.modules,
        engine=config.compute.engine,
        memory=config.compute.gradient_memory,
        keeps_liquid=torch.tensor(keeps),
        saturation=None if water is None else water.saturation,
    )


def _observed(
    learning: LearningConfig,
    series: Sequence[tuple[int, ObservedSeries]],
    span: tuple[NDArray[np.datetime64], NDArray[np.datetime64]],
    sites: int,
) -> list[SiteObservations]:
    """Observations of every target, without values for a twin.

    Args:
        learning: section ``learning``.
        series: series from files, with the number of their site.
        span: begin and end of every interval.
        sites: number of sites.
    """
    found = []
    for number, target in enumerate(learning.targets, start=1):
        variable = next(v for v in variable_table() if v.name == target.variable)
        own = [(site, one) for site, one in series if one.name == target.variable]
        depths: Sequence[float | None] = target.depths or list(
            dict.fromkeys(one.depth for _, one in own)
        )
        for depth in depths if target.is_layered else [None]:
            values = np.full((len(span[0]), sites), np.nan)
            for site, one in own:
                if depth is not None and abs((one.depth or 0.0) - depth) > SAME_DEPTH:
                    continue
                pairs = match(one, *span)
                if not (np.bincount(pairs.pair, minlength=len(pairs.observed)) == 1).all():
                    raise ObservationError(
                        f"{one.source}: an observation of {one.name} spans more than an interval "
                        f"of {learning.every}; choose a longer learning.every"
                    )
                values[pairs.interval, site] = pairs.observed
            in_model_unit = torch.from_numpy(values / variable.scale)
            found.append(SiteObservations(variable.quantity, depth, in_model_unit, target.weight))
        here = [one for one in found if one.quantity == variable.quantity]
        if learning.twin is None and not any(one.is_observed for one in here):
            raise ConfigError(
                f"learning.targets[{number}]: nothing of {target.variable} is observed"
            )
    return found
