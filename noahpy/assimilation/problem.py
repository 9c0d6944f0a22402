"""The task of an assimilation: the run, its windows, and what is observed in them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.assimilation.control import ControlSpace, Start
from noahpy.assimilation.operators import (
    Operators,
    Sighting,
    blank_sightings,
    operators_of,
    sightings,
    with_values,
)
from noahpy.assimilation.quality import Screened, screen
from noahpy.assimilation.window_model import Prior, WindowModel
from noahpy.calibration.identity import data_of_run
from noahpy.calibration.problem import require_supported
from noahpy.calibration.targets import Columns
from noahpy.catalog.arrays import SECOND, instant
from noahpy.config import Config
from noahpy.config.assimilation import AssimilationConfig, FilterConfig
from noahpy.config.fields import duration
from noahpy.errors import ConfigError, RunError
from noahpy.files.entries import digest_of
from noahpy.model.state import Forcing, State
from noahpy.simulation.build import build_simulation
from noahpy.simulation.simulation import Simulation

NOISE_STREAM: Final = 1
"""Number of the stream of random numbers of the noise of a twin, after that of its errors."""


class Window(NamedTuple):
    """Consecutive steps of the run."""

    number: int
    """From 1."""
    steps: range
    is_assimilated: bool
    """Whether its observations change the run, or are only compared with."""


class Hidden(NamedTuple):
    """What a twin hides."""

    controls: list[Tensor]
    """Of every window, ``[control]``."""
    natural: list[Tensor]
    """The same as users know them."""


class Problem:
    """An assimilation as configured.

    Args:
        config: configuration with a section ``assimilation``.
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
        if config.assimilation is None:
            raise ConfigError("assimilation is required and missing")
        require_supported(config, "assimilation")
        if config.compute.dtype != "float64":
            raise ConfigError(
                "compute.dtype: assimilation needs float64, whose derivatives are not lost in "
                f"rounding; given {config.compute.dtype}"
            )
        self.config: AssimilationConfig = config.assimilation
        self._whole = config
        self.simulation = simulation or build_simulation(config, on_stage=on_stage)
        self.engine = config.compute.engine
        model, clock = self.simulation.model, self.simulation.clock
        self.names = tuple(column.name for column in config.columns)
        self.thickness = model.parameters.site.layer_thickness
        self.columns = Columns.of(self.names, self.thickness, clock)
        self._keeps_curve = model.schemes.soil_heat.keeps_equilibrium or bool(
            config.assimilation.initial.soil_temperature
            or config.assimilation.initial.total_water_content
        )
        self._refuse_useless_gradients()
        self.windows = list(self._windows())
        """Windows in order; the last may be only compared with observations."""
        self.hidden: Hidden | None = None
        """Truth of a twin."""
        if self.config.twin is None:
            found = sightings(self.config.observations, self.columns)
        else:
            found = self._twin(self.config.twin.seed)
        self.screened: list[Screened] = [screen(one) for one in found]
        """Observations that count before any run, with how many do not."""
        counted = [self.operators(w).count for w in self.windows if w.is_assimilated]
        if not any(counted):
            span = self.columns.begin[0], self.columns.end[self.windows[-1].steps[-1]]
            raise ConfigError(
                f"assimilation.observations: none lies between {span[0]} and {span[1]}"
            )

    def _refuse_useless_gradients(self) -> None:
        """Refuse schemes through whose freezing seasons derivatives grow without bound.

        Raises:
            ConfigError: the method needs derivatives, and the scheme is explicit.
        """
        heat = self.simulation.model.schemes.soil_heat
        needs = self.config.method.uses_gradients
        if needs and not heat.keeps_equilibrium and self._whole.schemes.adjoint != "damped":
            raise ConfigError(
                "assimilation.method.variational needs derivatives that hold through freezing: "
                "choose preset permafrost-implicit or permafrost-enthalpy, or schemes.adjoint: "
                "damped; or a method without gradients, smoother or filter"
            )

    def _windows(self) -> Sequence[Window]:
        clock = self.simulation.clock
        count, end = clock.step_count, clock.step_count
        if self.config.end is not None:
            seconds = float((instant(self.config.end) - clock.start) / SECOND)
            end = int(seconds // clock.step)
            if not 0 < end <= count:
                raise ConfigError(
                    f"assimilation.end: {self.config.end:%Y-%m-%d %H:%M} is no time of the run, "
                    f"which goes from {clock.start} to {clock.date(clock.duration)}"
                )
        length = end
        if self.config.window is not None:
            if isinstance(self.config.method.chosen, FilterConfig):
                raise ConfigError(
                    "assimilation.window is for 4D-Var and smoothers; a filter goes on by itself"
                )
            length = int(duration(self.config.window) // clock.step)
            if not length:
                raise ConfigError(
                    f"assimilation.window: {self.config.window} is shorter than a step"
                )
        # what is left belongs to the last window unless it is half of one
        count_of = max(1, int(end / length + 0.5))
        begins = [number * length for number in range(count_of)]
        windows = [
            Window(number, range(first, last), is_assimilated=True)
            for number, (first, last) in enumerate(pairwise([*begins, end]), start=1)
        ]
        if end < count:
            windows.append(Window(len(windows) + 1, range(end, count), is_assimilated=False))
        return windows

    # --- windows ---------------------------------------------------------------------------------
    def space(self, window: Window) -> ControlSpace:
        """Controls of a window."""
        model = self.simulation.model
        water = self.simulation.initial_state.total_water_content
        steps = len(window.steps)
        return ControlSpace(self._whole, model, water, steps, self.simulation.clock.step)

    def operators(self, window: Window) -> Operators:
        """Operators for the observations in a window."""
        return self._operators([one.sighting for one in self.screened], window.steps)

    def _operators(self, found: Sequence[Sighting], steps: range) -> Operators:
        part = slice(steps.start, steps.stop)
        columns = self.columns._replace(begin=self.columns.begin[part], end=self.columns.end[part])
        return operators_of(found, columns, self.thickness)

    def forcing(self, window: Window) -> Forcing:
        """Forcing of the steps of a window, ``[step, column]``."""
        clock = self.simulation.clock
        return self.simulation.supply.at(clock.dates(window.steps.start, window.steps.stop))

    def first_start(self, problems: int = 1) -> Start:
        """What the first window begins with."""
        water = self.simulation.initial_water
        state = State(
            *(v.repeat(*(1,) * (v.ndim - 1), problems) for v in self.simulation.initial_state)
        )
        return Start(state, None if water is None else water.saturation)

    def model(
        self, window: Window, space: ControlSpace, start: Start, prior: Prior, operators: Operators
    ) -> WindowModel:
        """The runs of a window."""
        return WindowModel(
            space=space,
            model=self.simulation.model,
            start=start,
            prior=prior,
            forcing=self.forcing(window),
            seconds=self.simulation.clock.step,
            operators=operators,
            engine=self.engine,
            keeps_curve=self._keeps_curve,
        )

    # --- twin ------------------------------------------------------------------------------------
    def _twin(self, seed: int) -> list[Sighting]:
        """Observations of a run with hidden errors, with noise."""
        blank = blank_sightings(self.config.observations, self.columns)
        draw = torch.Generator().manual_seed(seed)
        start, parameters = self.first_start(), None
        values = [np.full(len(one.series.values), np.nan) for one in blank]
        controls, natural = [], []
        for window in self.windows:
            space, operators = self.space(window), self._operators(blank, window.steps)
            prior = Prior.of(space, 1)
            whitened = torch.randn(1, space.size, generator=draw, dtype=torch.float64)
            truth = prior.controls(whitened)
            if parameters is not None:
                truth = carried(space, truth, parameters)
            parameters = truth[:, space.of_parameters]
            known = prior._replace(mean=truth)
            model = self.model(window, space, start, known, operators)
            with torch.no_grad():
                outputs, end = model.run(
                    torch.zeros(1, 1, space.size).double(), operators.quantities
                )
                found = operators.values(outputs)[0]
            if not bool(found.isfinite().all()):
                raise RunError("the run with the hidden errors of the twin failed")
            for row, one in zip(operators.rows, operators.operators, strict=True):
                place = next(k for k, other in enumerate(blank) if other is one.sighting)
                at = np.searchsorted(blank[place].series.middle, one.matching.time)
                values[place][at] = found[row].numpy()
            controls.append(truth[0])
            natural.append(space.natural(truth, start)[0])
            start = Start(end, None)
        self.hidden = Hidden(controls, natural)
        noise = np.random.default_rng([seed, NOISE_STREAM])
        seen = [
            v + one.config.error * noise.standard_normal(len(v))
            for v, one in zip(values, blank, strict=True)
        ]
        filled = with_values(blank, seen)
        return [
            one._replace(series=one.series.where(np.isfinite(one.series.values))) for one in filled
        ]

    def data(self) -> dict[str, str]:
        """Digests of the data, by what messages call them."""
        sha = hashlib.sha256()
        for one in self.screened:
            series = one.sighting.series
            sha.update(f"{one.sighting.label} {one.sighting.shares.tolist()}".encode())
            for values in (series.begin, series.end, series.values):
                sha.update(values.tobytes())
        return {
            "the digest of the observations": digest_of(sha.digest()),
            **data_of_run(self.simulation),
        }


def carried(space: ControlSpace, controls: Tensor, parameters: Tensor) -> Tensor:
    """Controls of a later window of a truth: nothing of the state, the same parameters."""
    found = controls.clone()
    for place in space.states.values():
        found[:, place] = 0.0
    found[:, space.of_parameters] = parameters
    return found
