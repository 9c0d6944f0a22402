"""Controls: what is uncertain of a run, as numbers that a method may change.

Controls are errors of the initial temperature of every layer (K), of its water, unknowns of
parameters, and values of forcing corrections. All keep a run possible: water stays between nothing
and the porosity and parameters between their bounds, since both are controlled through the logit of
their share.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.assimilation.covariance import exponential_covariance
from noahpy.calibration.free_values import FreeValues
from noahpy.calibration.parameter_sets import of_each
from noahpy.calibration.space import ParameterSpace
from noahpy.config import Config
from noahpy.config.assimilation import (
    AssimilationConfig,
    ForcingErrorConfig,
    ProfileErrorConfig,
    UncertainParameterConfig,
)
from noahpy.config.fields import duration
from noahpy.errors import ConfigError
from noahpy.model.model import Model
from noahpy.model.parameters import Parameters
from noahpy.model.side_by_side import repeated
from noahpy.model.state import Forcing, State
from noahpy.physics.constants import MINIMUM_WATER_CONTENT
from noahpy.physics.geometry import node_depth

NEAR_ENDS: Final = 0.01
"""Shares of the porosity nearer to 0 or 1 count as this, since their logit has no end."""
LARGEST_WATER_ERROR: Final = 1.0
"""Largest standard deviation of the logit of a share of water."""
RANGE_DEVIATION: Final = math.pi / math.sqrt(3.0)
"""Standard deviation of the unknown of a parameter that may be anywhere in its range."""
STATES: Final = ("soil_temperature", "total_water_content")
"""States that have controls, in their order."""


class Label(NamedTuple):
    """What a control is."""

    kind: str
    """``initial``, ``parameter`` or ``forcing``."""
    name: str
    column: str
    """Empty if it is shared."""
    depth: float = math.nan
    """m."""
    seconds: float = math.nan
    """Since the begin of the window, s."""
    layer: str = ""
    """Numbers of the layers of a parameter."""


class Start(NamedTuple):
    """What a window begins with, for every problem."""

    state: State
    """Before the first step, ``[..., problem x column]``."""
    saturation: Tensor | None
    """Share of the porosity that water fills where it is configured so, ``[layer, column]``."""


class Inputs(NamedTuple):
    """What a run needs."""

    parameters: Parameters
    state: State
    """Before the first step; liquid water follows temperature and water once there is a model."""
    forcing: Forcing
    """``[step, start x column]``."""


class Forcings(NamedTuple):
    """Controls of the correction of a forcing variable."""

    config: ForcingErrorConfig
    nodes: Tensor
    """Times of the values, s since the begin of the window."""
    weights: Tensor
    """Of the values in every step, ``[step, node]``."""
    columns: int
    """Number of columns that have their own, 1 if they are shared."""


class ControlSpace:
    """Controls of a window.

    Args:
        config: configuration with a section ``assimilation``.
        model: as configured.
        water: total water content of the first guess, m3 m-3, ``[layer, column]``.
        steps: number of steps of the window.
        seconds: length of a step, s.

    Raises:
        ConfigError: a deviation that is not one per layer, a layer that does not exist, or a first
            guess outside the bounds of a parameter.
    """

    def __init__(
        self, config: Config, model: Model, water: Tensor, steps: int, seconds: float
    ) -> None:
        assert config.assimilation is not None
        self.config: AssimilationConfig = config.assimilation
        self.names = tuple(column.name for column in config.columns)
        self.depth = node_depth(model.parameters.site.layer_thickness.double())
        self.layers, self.columns = self.depth.shape
        self._base = model.parameters
        self.parameters: ParameterSpace | None = None
        if self.config.parameters:
            self.parameters = ParameterSpace(
                model.parameters,
                config.columns,
                self.config.parameters,
                model.schemes,
                diffusivity_follows=self.config.diffusivity == "follows",
                section="assimilation",
            )
        self.labels: list[Label] = []
        """What the controls are."""
        means: list[Tensor] = []
        blocks: list[Tensor] = []
        self.states: dict[str, slice] = {}
        """Controls of the profile of a state, layer by layer and within it column by column."""
        for name in STATES:
            errors: ProfileErrorConfig | None = getattr(self.config.initial, name)
            if errors is not None:
                blocks.append(self._profile(name, errors, model, water))
                means.append(torch.zeros(self.layers * self.columns, dtype=torch.float64))
                end = len(self.labels)
                self.states[name] = slice(end - self.layers * self.columns, end)
        begin = len(self.labels)
        if self.parameters is not None:
            means.append(self._first_guess(self.parameters))
            for free in self.parameters.free:
                blocks.append(self._parameter(free))
        self.of_parameters = slice(begin, len(self.labels))
        """Controls of parameters."""
        self.forcings: list[tuple[slice, Forcings]] = []
        """Controls of every corrected variable, node by node and within it column by column."""
        for one in self.config.forcing:
            begin = len(self.labels)
            correction = self._correction(one, steps, seconds)
            blocks.append(self._covariance_of(correction))
            self.forcings.append((slice(begin, len(self.labels)), correction))
            means.append(torch.zeros(len(self.labels) - begin, dtype=torch.float64))
        self.mean = torch.cat(means)
        """First guess of the controls, ``[control]``."""
        self.covariance: Tensor = torch.block_diag(*blocks)  # type: ignore[no-untyped-call]
        """Of the errors of the first guess, ``[control, control]``."""

    @property
    def size(self) -> int:
        """Number of controls."""
        return len(self.labels)

    # --- covariances -----------------------------------------------------------------------------
    def _by_column(self, per_column: Sequence[Tensor]) -> Tensor:
        """Covariance of values ``[place x column]`` from that of every column."""
        count = len(per_column[0])
        whole = torch.zeros(count, self.columns, count, self.columns, dtype=torch.float64)
        for k, covariance in enumerate(per_column):
            whole[:, k, :, k] = covariance
        return whole.flatten(2).flatten(0, 1)

    def _profile(
        self, name: str, errors: ProfileErrorConfig, model: Model, water: Tensor
    ) -> Tensor:
        deviation = torch.as_tensor(errors.deviation, dtype=torch.float64)
        if deviation.ndim and len(deviation) != self.layers:
            raise ConfigError(
                f"assimilation.initial.{name}.deviation: has {len(deviation)} values; the columns "
                f"have {self.layers} layers"
            )
        deviation = deviation.reshape(-1, 1).expand(self.layers, self.columns)
        if name == "total_water_content":
            porosity = model.parameters.soil.porosity.double()
            share = (water.double() / porosity).clamp(NEAR_ENDS, 1.0 - NEAR_ENDS)
            slope = porosity * share * (1.0 - share)
            deviation = (deviation / slope).clamp(max=LARGEST_WATER_ERROR)
        self.labels += [
            Label("initial", name, self.names[k], float(self.depth[layer, k]))
            for layer in range(self.layers)
            for k in range(self.columns)
        ]
        return self._by_column(
            [
                exponential_covariance(self.depth[:, k], deviation[:, k], errors.correlation_depth)
                for k in range(self.columns)
            ]
        )

    def _first_guess(self, space: ParameterSpace) -> Tensor:
        for number, free in enumerate(space.free, start=1):
            if free.config.multiplier:
                continue
            given = space.base.named(free.config.name)[free.index >= 0].double()
            low, high = free.bounds.low, free.bounds.high
            outside = given[(given < low) | (given > high)]
            if len(outside):
                raise ConfigError(
                    f"assimilation.parameters[{number}].bounds: the first guess of "
                    f"{free.config.name}, {float(outside[0]):g}, is not between {low:g} and "
                    f"{high:g}"
                )
        return space.configured_unknowns()

    def _parameter(self, free: FreeValues) -> Tensor:
        config = free.config
        assert isinstance(config, UncertainParameterConfig)
        assert self.parameters is not None
        base = self.parameters.base.named(config.name)
        share = free.shares_of(base).clamp(NEAR_ENDS, 1.0 - NEAR_ENDS)
        deviation = torch.full_like(share, RANGE_DEVIATION)
        if config.deviation is not None:
            low, high = free.bounds.low, free.bounds.high
            width = math.log(high / low) if free.bounds.is_logarithmic else high - low
            deviation = config.deviation / width / (share * (1.0 - share))
        places, columns = [], []
        for number in range(free.value_count):
            at = (free.index == number).nonzero()
            has_layers = free.index.ndim == 2
            where = sorted({int(place[-1]) for place in at})
            layers = sorted({int(place[0]) for place in at}) if has_layers else []
            depth = float(self.depth[layers, where[0]].mean()) if layers else math.nan
            is_shared = len(where) > 1
            text = "" if not layers else _numbers(layers)
            column = "" if is_shared else self.names[where[0]]
            self.labels.append(Label("parameter", config.name, column, depth, layer=text))
            places.append(depth)
            columns.append(where[0])
        if config.correlation_depth is None:
            return torch.diag(deviation.square())
        same = torch.tensor(columns)[:, None] == torch.tensor(columns)[None, :]
        covariance = exponential_covariance(
            torch.tensor(places, dtype=torch.float64), deviation, config.correlation_depth
        )
        return torch.where(same, covariance, 0.0)

    def _correction(self, config: ForcingErrorConfig, steps: int, seconds: float) -> Forcings:
        length = steps * seconds
        if config.deviation:
            time = duration(config.correlation_time)
            every = 0.5 * time if config.every is None else duration(config.every)
            count = max(2, math.ceil(length / every - 1e-9) + 1)
            nodes = torch.arange(count, dtype=torch.float64) * every
        else:
            # a constant alone
            every, nodes = length, torch.zeros(1, dtype=torch.float64)
        middle = (torch.arange(steps, dtype=torch.float64) + 0.5) * seconds
        weights = (1.0 - (middle[:, None] - nodes).abs() / every).clamp(min=0.0)
        if len(nodes) == 1:
            weights = torch.ones_like(weights)
        columns = 1 if config.columns == "shared" else self.columns
        self.labels += [
            Label(
                "forcing",
                config.variable,
                "" if columns == 1 and self.columns > 1 else self.names[k],
                seconds=float(node),
            )
            for node in nodes
            for k in range(columns)
        ]
        return Forcings(config, nodes, weights, columns)

    def _covariance_of(self, one: Forcings) -> Tensor:
        config = one.config
        covariance = exponential_covariance(
            one.nodes, config.deviation, duration(config.correlation_time)
        )
        covariance = covariance + config.bias**2
        return torch.kron(covariance, torch.eye(one.columns, dtype=torch.float64))

    # --- from controls to a run ------------------------------------------------------------------
    def parameters_of(self, controls: Tensor) -> Parameters:
        """Parameters, ``[..., start x column]``, of controls, ``[start, control]``."""
        if self.parameters is None:
            starts = len(controls)
            return of_each(lambda value: repeated(value, starts), self._base)
        return self.parameters.parameters(controls[:, self.of_parameters])

    def state_of(self, controls: Tensor, state: State, porosity: Tensor) -> State:
        """The state with its profiles changed.

        Args:
            controls: ``[start, control]``.
            state: ``[..., start x column]``.
            porosity: ``[layer, start x column]``.
        """
        fields = {}
        for name, place in self.states.items():
            change = controls[:, place].reshape(len(controls), self.layers, self.columns)
            change = change.movedim(0, 1).flatten(1)
            value: Tensor = getattr(state, name)
            if name == "total_water_content":
                fields[name] = changed_water(value, change.to(value), porosity)
            else:
                fields[name] = value + change.to(value)
        return state._replace(**fields)

    def forcing_of(self, controls: Tensor, forcing: Forcing, first: int = 0) -> Forcing:
        """The forcing with its corrections.

        Args:
            controls: ``[start, control]``.
            forcing: of steps of the window, ``[step, column]``.
            first: number of the first of them in the window.

        Returns:
            ``[step, start x column]``.
        """
        starts, steps = len(controls), len(forcing.air_temperature)
        fields = {n: repeated(v, starts) for n, v in forcing._asdict().items()}
        for place, one in self.forcings:
            values = controls[:, place].reshape(starts, len(one.nodes), one.columns)
            change = torch.einsum("tn,snc->tsc", one.weights[first : first + steps], values)
            change = change.expand(-1, -1, self.columns).flatten(1)
            known = fields[one.config.variable]
            change = change.to(known)
            fields[one.config.variable] = (
                known * change.exp() if one.config.is_factor else known + change
            )
        return Forcing(**fields)

    # --- reports ---------------------------------------------------------------------------------
    def natural(self, controls: Tensor, start: Start) -> Tensor:
        """Controls as users know them, each growing with its control, ``[start, control]``.

        Temperature (K) and water (m3 m-3) at the begin of the window, values of parameters, and
        terms or factors of the forcing.

        Args:
            controls: ``[start, control]``, as many as problems.
            start: of the window.
        """
        found = controls.clone()
        # water changes with its own control alone
        porosity = self.parameters_of(controls.detach()).soil.porosity
        state = self.state_of(controls, start.state, porosity)
        for name, place in self.states.items():
            value: Tensor = getattr(state, name)
            by_start = value.reshape(self.layers, len(controls), self.columns)
            found[:, place] = by_start.movedim(1, 0).flatten(1).double()
        if self.parameters is not None:
            unknowns = controls[:, self.of_parameters]
            shares, end = self.parameters.shares(unknowns), self.of_parameters.start
            for free in self.parameters.free:
                begin, end = end, end + free.unknown_count
                part = shares[:, begin - self.of_parameters.start : end - self.of_parameters.start]
                found[:, begin:end] = free.values(part).double()
        for place, one in self.forcings:
            if one.config.is_factor:
                found[:, place] = controls[:, place].exp()
        return found


def changed_water(water: Tensor, change: Tensor, porosity: Tensor) -> Tensor:
    """Water content after a change of the logit of its share of the porosity.

    Water that is left nearer to an end than `NEAR_ENDS` keeps its distance, so that no change
    changes nothing.

    Args:
        water: m3 m-3.
        change: of the logit.
        porosity: m3 m-3.
    """
    share = (water / porosity).clamp(NEAR_ENDS, 1.0 - NEAR_ENDS)
    moved = torch.sigmoid(torch.logit(share) + change)
    least = torch.full_like(water, MINIMUM_WATER_CONTENT)
    return torch.maximum(water + porosity * (moved - share), torch.minimum(water, least))


def _numbers(layers: Sequence[int]) -> str:
    """Numbers of layers from 1 on, as in ``1-3``."""
    first, last = layers[0] + 1, layers[-1] + 1
    if len(layers) == last - first + 1:
        return str(first) if first == last else f"{first}-{last}"
    return " ".join(str(layer + 1) for layer in layers)
