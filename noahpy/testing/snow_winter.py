"""The winter of Col de Porte by compiled steps: daily values, and the growth of a disturbance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.physics import constants as c
from noahpy.physics.calm_air import CalmAir
from noahpy.physics.layered_snow import LayeredSnow
from noahpy.physics.numerics import leaves_of, rebuilt
from noahpy.testing.compiled_snow import CompiledSnow
from noahpy.testing.snow_cases import (
    SOIL_NODE,
    Column,
    Setting,
    Values,
    col_de_porte_column,
    column_of,
    take_step,
)
from noahpy.testing.snow_scores import col_de_porte_weather, daily_quantities

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
        begin = rebuilt(history, [x[..., first - 1, :] for x in leaves_of(history)])
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


# --- sensitivities --------------------------------------------------------------------------------
LOGARITHMIC_CHANGE: Final = 1e-5
"""Relative change of a parameter in differences."""


class Sensitivities(NamedTuple):
    """Derivatives by the logarithm of every parameter, of quantities over time."""

    names: tuple[str, ...]
    forward: Tensor
    """By the forward mode of steps, ``[quantity, step, parameter]``."""
    differences: Tensor
    """Central ones of compiled steps."""

    @property
    def errors(self) -> Tensor:
        """Largest error over time relative to the largest value, ``[quantity, parameter]``."""
        size = torch.maximum(self.forward.abs(), self.differences.abs()).amax(1)
        error = (self.forward - self.differences).abs().amax(1)
        return error / torch.where(size > LEAST_SENSITIVITY, size, torch.inf)


LEAST_SENSITIVITY: Final = 1e-7
"""Sensitivity below which differences are rounding."""


def _scaled(setting: Setting, change: float) -> Setting:
    """One parameter after the other by column, larger by a relative change."""
    values = (*setting.parameters, *setting.calm)
    unit = torch.eye(len(values), dtype=values[0].dtype)
    scaled = [value * (1.0 + change * own) for value, own in zip(values, unit, strict=True)]
    count = len(setting.parameters)
    return setting._replace(
        parameters=SnowParameters(*scaled[:count]), calm=CalmAir(*scaled[count:])
    )


def _quantities(column: Column) -> Tensor:
    """Snow water and depth, surface of the snow, soil at 20 cm, ``[quantity, ..., column]``."""
    snow = column.snow
    water = (snow.layers.ice + snow.layers.liquid).sum(0)
    soil = column.temperature[SOIL_NODE]
    return torch.stack([water, snow.layers.thickness.sum(0), snow.skin, soil])


def sensitivities(
    compiled: CompiledSnow, layers: int, seconds: int, shared: Path, last: int
) -> Sensitivities:
    """Sensitivities of the winter to all parameters of snow and calm air.

    Args:
        compiled: steps.
        layers: number of snow layers.
        seconds: length of a step, s.
        shared: folder of the reference figures.
        last: number of days.
    """
    names = (*SnowParameters._fields, *CalmAir._fields)
    count = len(names)
    steps = last * round(c.SECONDS_PER_DAY / seconds)
    weather = col_de_porte_weather(shared, seconds)[:steps, :, None]
    column, setting = col_de_porte_column(layers, count)
    # a conductance of zero would have no logarithm
    calm = setting.calm._replace(windless_conductance=torch.full_like(column.bare, 0.5))
    setting = setting._replace(calm=calm)

    def run(change: float) -> Tensor:
        _, history, _ = compiled.run(column, _scaled(setting, change), weather, float(seconds))
        return _quantities(history)

    step = LOGARITHMIC_CHANGE
    differences = (run(step) - run(-step)) / (2.0 * step)

    fixed = tuple(leaves_of(setting))
    by_one = zip(leaves_of(_scaled(setting, 1.0)), fixed, strict=True)
    moved_setting = tuple(a - b for a, b in by_one)
    state = tuple(leaves_of(column))
    size, moved = len(state), tuple(torch.zeros_like(leaf) for leaf in state)
    found = []
    for values in weather:
        now = torch.from_numpy(values).expand(-1, count)

        def taken(*leaves: Tensor, now: Tensor = now) -> tuple[Tensor, ...]:
            before = rebuilt(column, leaves[:size])
            given = rebuilt(setting, leaves[size:])
            after = take_step(before, now, given, LayeredSnow(), float(seconds))
            return tuple(leaves_of(after.column))

        tangent = (*moved, *moved_setting)
        state, moved = torch.func.jvp(taken, (*state, *fixed), tangent)  # type: ignore[misc]
        found.append(_quantities(rebuilt(column, moved)))
    return Sensitivities(names, torch.stack(found, 1), differences)
