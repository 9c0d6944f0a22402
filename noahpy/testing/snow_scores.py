"""Daily values of the winter of Col de Porte against observations."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from torch import Tensor

from noahpy.physics import constants as c
from noahpy.testing.snow_cases import GROUND_ALBEDO, SOIL_NODE, Column, Values

QUANTITIES: Final = (
    "albedo",
    "snow depth (m)",
    "snow water (kg m-2)",
    "surface (degC)",
    "soil at 20 cm (degC)",
)
"""What is compared, by day."""
OBSERVED_COLUMNS: Final = (3, 5, 6, 7, 8)
"""Columns of these quantities in the files of observations and of FSM."""
FSM_ERRORS: Final = (0.089, 0.102, 36.7, 1.34, 1.51)
"""Root-mean-square errors of FSM 31 there."""
MISSING: Final = -90.0
"""Below it nothing was observed."""
SNOW_FREE: Final = 5.0
"""Snow below which a day is snow-free, kg m-2."""
MIDWINTER: Final = 166
"""Day from which a snow-free day ends the winter."""
FIRST_DAY: Final = "2005-10-01"
HOUR: Final = 3600


def col_de_porte_weather(folder: Path, seconds: int) -> Values:
    """Weather of Col de Porte with some step, ``[step, 8]``.

    Shorter steps than an hour interpolate all but precipitation; longer ones average.

    Args:
        folder: of the reference figures.
        seconds: length of a step, s; a part or a multiple of an hour.
    """
    hourly = np.loadtxt(folder / "data" / "col_de_porte_2005_2006_forcing.txt")[:, 4:]
    if seconds >= HOUR:
        found: Values = hourly.reshape(-1, seconds // HOUR, hourly.shape[1]).mean(1)
        return found
    parts = HOUR // seconds
    at = np.arange(len(hourly)) + 0.5
    wanted = (np.arange(len(hourly) * parts) + 0.5) / parts
    columns = [
        np.repeat(values, parts) if place in (2, 3) else np.interp(wanted, at, values)
        for place, values in enumerate(hourly.T)
    ]
    return np.stack(columns, 1)


def daily_quantities(history: Column, cover: Tensor, weather: Values, seconds: int) -> Values:
    """What is compared at Col de Porte, ``[day, quantity]``.

    Args:
        history: after every step, ``[..., step]``.
        cover: snow cover fraction in every step, 1, ``[step]``.
        weather: ``[step, 8]``.
        seconds: length of a step, s.
    """
    snow, share = history.snow, cover.numpy()
    albedo = share * snow.albedo.numpy() + (1.0 - share) * GROUND_ALBEDO
    skin = share * snow.skin.numpy() + (1.0 - share) * history.bare.numpy()
    water = (snow.layers.ice + snow.layers.liquid).sum(0).numpy()
    depth = snow.layers.thickness.sum(0).numpy()
    soil = history.temperature[SOIL_NODE].numpy()
    sun = weather[:, 0]
    steps = round(c.SECONDS_PER_DAY / seconds)

    def daily(values: Values) -> Values:
        found: Values = values.reshape(-1, steps).mean(1)
        return found

    reflected = daily(albedo * sun) / np.maximum(daily(sun), 1e-9)
    kelvin = c.FREEZING_POINT
    columns = [reflected, daily(depth), daily(water), daily(skin) - kelvin, daily(soil) - kelvin]
    return np.stack(columns, 1)


class Score(NamedTuple):
    """Daily quantities against observations."""

    errors: tuple[float, ...]
    """Root-mean-square errors, in the order of `QUANTITIES`."""
    biases: tuple[float, ...]
    snow_free: str
    """Month and day of the end of the winter."""
    coldest_soil: float
    """Lowest soil temperature at 20 cm, degC."""


def score_of(daily: Values, folder: Path, first: int = 0) -> Score:
    """Daily quantities at Col de Porte against observations.

    Args:
        daily: ``[day, quantity]``.
        folder: of the reference figures.
        first: day from which they count.
    """
    observed = np.loadtxt(folder / "data" / "col_de_porte_2005_2006_observations.txt")
    errors, biases = [], []
    for values, column in zip(daily.T, OBSERVED_COLUMNS, strict=True):
        known = observed[:, column] > MISSING
        known[:first] = False
        difference = values[known] - observed[known, column]
        errors.append(float(np.sqrt((difference**2).mean())))
        biases.append(float(difference.mean()))
    free = MIDWINTER + int(np.flatnonzero(daily[MIDWINTER:, 2] < SNOW_FREE)[0])
    day = str(np.datetime64(FIRST_DAY) + free)[5:]
    return Score(tuple(errors), tuple(biases), day, float(daily[:, 4].min()))


def fsm_quantities(folder: Path) -> Values:
    """The same of FSM 31."""
    found = np.loadtxt(folder / "cases" / "data" / "col_de_porte_fsm31_daily.txt")
    return found[:, OBSERVED_COLUMNS]
