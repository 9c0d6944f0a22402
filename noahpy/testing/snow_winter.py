"""The winter of Col de Porte by compiled steps: daily values, and the growth of a disturbance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.physics.numerics import leaves_of, with_leaves
from noahpy.testing.compiled_snow import CompiledSnow
from noahpy.testing.snow_cases import (
    Column,
    Values,
    col_de_porte_column,
    col_de_porte_weather,
    column_of,
    daily_quantities,
)

DISTURBANCE: Final = 1e-9
"""K or kg m-2."""
MOST_GROWTH: Final = 10.0
"""Of a disturbance that is damped."""


class Winter(NamedTuple):
    """A winter."""

    history: Column
    """After every step, ``[..., step]``."""
    results: dict[str, Tensor]
    """By name, ``[step]``; see `noahpy.testing.compiled_snow.RESULTS`."""
    daily: Values
    """See `noahpy.testing.snow_cases.daily_quantities`."""

    @property
    def failures(self) -> int:
        """Number of steps without a solution."""
        return int((self.results["is_solved"] < 1.0).sum())


def winter(compiled: CompiledSnow, layers: int, seconds: int, shared: Path) -> Winter:
    """Run the winter.

    Args:
        compiled: steps.
        layers: number of snow layers.
        seconds: length of a step, s.
        shared: folder of the reference figures.
    """
    weather = col_de_porte_weather(shared, seconds)
    column, setting = col_de_porte_column(layers)
    _, history, results = compiled.run(column, setting, weather[:, :, None], float(seconds))
    run = column_of(history, 0)
    of_column = {name: values[:, 0] for name, values in results.items()}
    daily = daily_quantities(run, of_column["cover"], weather, seconds)
    return Winter(run, of_column, daily)


def _disturbed(column: Column) -> Iterator[Column]:
    """A column with a warmer soil surface, colder snow, more snow, and a colder snow surface."""
    warmer = torch.zeros_like(column.temperature)
    warmer[0] = DISTURBANCE
    snow, layers = column.snow, column.snow.layers
    yield column._replace(temperature=column.temperature + warmer)
    has_ice = layers.ice > 0.0
    colder = torch.where((layers.liquid == 0.0) & has_ice, DISTURBANCE, 0.0)
    heavier = torch.where(has_ice, DISTURBANCE / len(layers.ice), 0.0)
    for other in (
        snow._replace(layers=layers._replace(temperature=layers.temperature - colder)),
        snow._replace(layers=layers._replace(ice=layers.ice + heavier)),
        snow._replace(skin=snow.skin - DISTURBANCE),
    ):
        yield column._replace(snow=other)


def growth(
    compiled: CompiledSnow, layers: int, seconds: int, shared: Path, days: Sequence[int]
) -> float:
    """Largest effect of a disturbance of the state on the rest of the winter, relative to it.

    Args:
        compiled: steps.
        layers: number of snow layers.
        seconds: length of a step, s.
        shared: folder of the reference figures.
        days: on which the state is disturbed.
    """
    weather = col_de_porte_weather(shared, seconds)
    column, setting = col_de_porte_column(layers)
    steps = round(c.SECONDS_PER_DAY / seconds)
    _, history, _ = compiled.run(column, setting, weather[:, :, None], float(seconds))
    largest = 0.0
    for day in days:
        first = day * steps
        begin = with_leaves(history, [x[..., first - 1, :] for x in leaves_of(history)])
        for changed in _disturbed(begin):
            _, other, _ = compiled.run(changed, setting, weather[first:, :, None], float(seconds))
            pairs = zip(_compared(other), _compared(history), strict=True)
            effect = max(float((a - b[..., first:, :]).abs().max()) for a, b in pairs)
            largest = max(largest, effect / DISTURBANCE)
    return largest


def _compared(history: Column) -> tuple[Tensor, ...]:
    """Snow water and depth, temperatures and albedo, ``[..., step, column]``."""
    snow = history.snow
    layers = snow.layers
    total = (layers.ice + layers.liquid).sum(0)
    depth = layers.thickness.sum(0)
    return total, depth, layers.temperature, snow.skin, snow.albedo, history.temperature
