"""The learning task of a configuration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from noahpy.calibration.targets import period_holds
from noahpy.catalog.output_variables import variable_table
from noahpy.config import Config
from noahpy.config.calibration import PeriodConfig
from noahpy.config.fields import duration
from noahpy.config.learning import LearningConfig
from noahpy.errors import ConfigError
from noahpy.learning.networks import NetworkInputs, ParameterNetwork
from noahpy.learning.parameters import LearnedParameters
from noahpy.learning.sites import Sites, sites_of
from noahpy.learning.training import Training
from noahpy.learning.transfer import NOTHING, Fold, fold_training, leave_out
from noahpy.learning.twin import hidden_unknowns, observed_twin


class Task(NamedTuple):
    """The learning task of a configuration."""

    sites: Sites
    space: LearnedParameters
    folds: list[Fold]
    """Folds of the cross-validation, then `NOTHING`, for the networks trained on all sites."""
    training: Training
    test_period: tuple[int, int]
    """First interval that is scored, and the one after the last."""
    hidden: Tensor | None
    """Hidden unknowns of a twin, ``[site, unknown]``."""

    @classmethod
    def of(cls, config: Config) -> Task:
        """Task of the section ``learning``.

        Raises:
            ConfigError: the configuration is inconsistent.
            ForcingError: the forcing cannot be used.
            ObservationError: observations cannot be used.
            RunError: the run behind a twin failed.
        """
        sites, learning = sites_of(config), config.learning
        assert learning is not None
        with _named_section():
            space = LearnedParameters(
                learning.parameters,
                sites.parameters.site.layer_thickness.shape[0],
                diffusivity_follows=learning.diffusivity == "follows",
            )
            space.check(sites.parameters, sites.schemes)
            hidden = None
            if learning.twin is not None:
                hidden = hidden_unknowns(sites.attributes, space.size, learning.twin.seed)
                sites = _twin(sites, space, hidden, learning)
            groups = {None: None, "site": sites.names, "group": sites.groups}[learning.leave_out]
            folds = [*([] if groups is None else leave_out(groups)), NOTHING]
            period = _intervals(sites, learning, "period", learning.period)
            test = learning.test_period
            training = fold_training(
                sites,
                space,
                lambda inputs, _: _network(inputs, space, learning),
                torch.zeros(space.size, dtype=torch.float64),
                folds,
                learning.training,
                period=period,
                variation=learning.network.variation,
                inputs=sites.inputs(
                    learning.network.variation,
                    learning.network.weather,
                    learning.network.weather_length,
                ),
            )
            scored_in = period
            if test is not None:
                scored_in = _intervals(sites, learning, "test_period", test)
        return cls(sites, space, folds, training, scored_in, hidden)

    @property
    def whole(self) -> int:
        """Number of the network trained on all sites."""
        return self.folds.index(NOTHING)

    @property
    def network(self) -> nn.Module:
        """Network trained on all sites."""
        return self.training.networks[self.whole]

    @property
    def varies(self) -> bool:
        """Whether parameters vary in time."""
        return self.training.variation != "none"

    def period_labels(self) -> list[str]:
        """Labels of the periods: numbers of months, or years."""
        if self.training.variation == "month":
            return [str(month) for month in range(1, 13)]
        years = self.sites.begin.astype("datetime64[Y]")
        return [str(year) for year in np.unique(years)]


@contextmanager
def _named_section() -> Iterator[None]:
    """Put the name of the section in front of messages."""
    try:
        yield
    except ValueError as error:
        text = str(error)
        raise ConfigError(text if text.startswith("learning.") else f"learning: {text}") from error


def _twin(
    sites: Sites, space: LearnedParameters, hidden: Tensor, learning: LearningConfig
) -> Sites:
    twin = learning.twin
    assert twin is not None
    variables = {variable.name: variable for variable in variable_table()}
    noise = {variables[n].quantity: value / variables[n].scale for n, value in twin.noise.items()}
    draw = np.random.default_rng([twin.seed, 1])
    return observed_twin(sites, space, hidden, noise, draw, twin.missing)


def _network(
    inputs: NetworkInputs, space: LearnedParameters, learning: LearningConfig
) -> ParameterNetwork:
    settings = learning.network
    varying: Sequence[int] = ()
    if settings.variation != "none":
        names = settings.varying or [free.name for free in space.free]
        varying = space.numbers_of(names)
    start = torch.zeros(space.size, dtype=torch.float64)
    return ParameterNetwork(
        inputs, start, hidden=settings.hidden, varying=varying, seed=settings.seed
    )


def _intervals(
    sites: Sites, learning: LearningConfig, key: str, period: PeriodConfig
) -> tuple[int, int]:
    """First interval within a period, and the one after the last."""
    length = np.timedelta64(round(duration(learning.every)), "s")
    (inside,) = np.nonzero(period_holds(period, sites.begin, sites.begin + length))
    if not len(inside):
        raise ConfigError(
            f"learning.{key}: no interval of {learning.every} lies between "
            f"{period.start:%Y-%m-%d %H:%M} and {period.end:%Y-%m-%d %H:%M} and the run"
        )
    return int(inside[0]), int(inside[-1]) + 1
