"""The winter of Col de Porte by the model, day by day, against observations and FSM."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy import build_simulation, load_config
from noahpy.catalog.arrays import TimeArray
from noahpy.model.state import Forcing
from noahpy.physics import constants as c
from noahpy.simulation.driver import KeptHistory, run_simulation
from noahpy.simulation.simulation import ForcingSupply

Values = NDArray[np.float64]

DAILY: Final = (
    "albedo",
    "snow depth (m)",
    "snow water (kg m-2)",
    "surface (degC)",
    "soil at 20 cm (degC)",
)
"""What is compared, by day."""
QUANTITIES: Final = (
    *("shortwave_up", "shortwave_down", "snow_depth", "snow_water_equivalent", "skin_temperature"),
    "soil_temperature",
)
"""What that is made of."""
OBSERVED_COLUMNS: Final = (3, 5, 6, 7, 8)
"""Columns of what is compared in the files of observations and of FSM."""
FSM_ERRORS: Final = (0.089, 0.102, 36.7, 1.34, 1.51)
"""Root-mean-square errors of FSM 31 there."""
SENSOR: Final = 0.2
"""Depth of the soil temperature, m."""
MISSING: Final = -90.0
"""Below it nothing was observed."""
SNOW_FREE: Final = 5.0
"""Snow below which a day is snow-free, kg m-2."""
MIDWINTER: Final = 166
"""Day from which a snow-free day ends the winter."""
FIRST_DAY: Final = "2005-10-01"
LAST_HOUR: Final = 23
"""At which the forcing ends."""


class Winter(NamedTuple):
    """A run."""

    values: dict[str, Values]
    """By name, ``[step]`` or ``[step, layer]``."""
    depth: Values
    """Of the mid-points of the soil layers, m."""
    steps_per_day: int

    def daily(self) -> Values:
        """What is compared, ``[day, quantity]``."""
        values, steps = self.values, self.steps_per_day

        def mean(of: Values) -> Values:
            days = -(-len(of) // steps)
            # the last day ends with the forcing
            filled = np.full(days * steps, np.nan)
            filled[: len(of)] = of
            found: Values = np.nanmean(filled.reshape(days, steps), axis=1)
            return found

        soil = np.array([np.interp(SENSOR, self.depth, row) for row in values["soil_temperature"]])
        columns = (
            mean(values["shortwave_up"]) / np.maximum(mean(values["shortwave_down"]), 1e-9),
            mean(values["snow_depth"]),
            1000.0 * mean(values["snow_water_equivalent"]),
            mean(values["skin_temperature"]) - c.FREEZING_POINT,
            mean(soil) - c.FREEZING_POINT,
        )
        return np.stack(columns, 1)


@dataclass(frozen=True)
class _HeldSupply(ForcingSupply):
    """Weather that stays what it is at the start of every so many seconds of a run."""

    start: np.datetime64 = field(kw_only=True)
    seconds: int = field(kw_only=True)

    def at(self, dates: TimeArray) -> Forcing:
        """See `ForcingSupply`."""
        time = np.timedelta64(self.seconds, "s")
        return super().at(self.start + (dates - self.start) // time * time)


def run_winter(
    config_file: Path | str,
    seconds: int = 3600,
    layers: int = 5,
    also: tuple[str, ...] = (),
    parts: int = 1,
) -> Winter:
    """Run the example.

    Args:
        config_file: `config_examples/col_de_porte.yaml`.
        seconds: over which the weather is constant, s; a part or a multiple of an hour.
        layers: number of snow layers.
        also: quantities that are kept beside `QUANTITIES`.
        parts: number of steps in that time.
    """
    config = load_config(config_file)
    # the last step begins within the forcing
    hour = min(LAST_HOUR, 24 - seconds // 3600)
    assert config.time.end is not None
    time = config.time.model_copy(
        update={"step": float(seconds), "end": config.time.end.replace(hour=hour)}
    )
    schemes = config.schemes.model_copy(update={"snow_layers": layers})
    simulation = build_simulation(config.model_copy(update={"time": time, "schemes": schemes}))
    clock, supply = simulation.clock, simulation.supply
    of_weather = {f.name: getattr(supply, f.name) for f in fields(ForcingSupply)}
    simulation = replace(
        simulation,
        clock=replace(clock, step=clock.step / parts, steps_per_pass=clock.step_count * parts),
        supply=_HeldSupply(**of_weather, start=clock.start, seconds=seconds),
    )
    kept = KeptHistory((*QUANTITIES, *also))
    run_simulation(simulation, [kept])
    thickness = np.array(config.columns[0].site.layer_thickness)
    values = {name: value.numpy()[..., 0] for name, value in kept.values().items()}
    return Winter(values, np.cumsum(thickness) - 0.5 * thickness, round(86400 / clock.step * parts))


class Score(NamedTuple):
    """Daily quantities against observations."""

    errors: tuple[float, ...]
    """Root-mean-square errors, in the order of `DAILY`."""
    snow_free: str
    """Month and day of the end of the winter."""
    coldest_soil: float
    """Lowest soil temperature at 20 cm, degC."""


def observed_quantities(folder: Path) -> Values:
    """The observations, ``[day, quantity]``; not a number where there are none.

    Args:
        folder: of the reference figures.
    """
    found = np.loadtxt(folder / "data" / "col_de_porte_2005_2006_observations.txt")
    return np.where(found > MISSING, found, np.nan)[:, OBSERVED_COLUMNS]


def fsm_quantities(folder: Path) -> Values:
    """The same of FSM 31."""
    found = np.loadtxt(folder / "cases" / "data" / "col_de_porte_fsm31_daily.txt")
    return found[:, OBSERVED_COLUMNS]


def score_of(daily: Values, folder: Path) -> Score:
    """Daily quantities at Col de Porte against observations.

    Args:
        daily: ``[day, quantity]``.
        folder: of the reference figures.
    """
    errors = np.sqrt(np.nanmean((daily - observed_quantities(folder)) ** 2, axis=0))
    free = MIDWINTER + int(np.flatnonzero(daily[MIDWINTER:, 2] < SNOW_FREE)[0])
    day = str(np.datetime64(FIRST_DAY) + free)[5:]
    return Score(tuple(errors.tolist()), day, float(daily[:, 4].min()))
