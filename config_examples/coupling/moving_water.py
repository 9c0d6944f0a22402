"""Drifting snow and groundwater with NoahPy for a winter: three models move water, none is lost.

python config_examples/coupling/moving_water.py [--days 270]

Wind takes snow from a ridge and a slope and drops it in a hollow; a part of it sublimates on the
way. What drains from the columns fills a bucket of groundwater, which feeds a stream. The script
checks after every day that the water of each model, and of all together, is accounted for.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
from arctic_weather import MEAN_CLOUD, SECONDS_PER_DAY, Values, arctic_weather, first_order_process

from bmi_noahpy import NoahPy

CONFIG = Path(__file__).with_suffix(".yaml")
FIRST_DAY = 257.0
"""Day of the year at which the configuration starts."""
DAYS = 270
SNOW_WATER = "snowpack__liquid-equivalent_depth"
SNOW_DEPTH = "snowpack__depth"
PRECIPITATION = "atmosphere_water__liquid_equivalent_precipitation_rate"
WIND = "land_surface_wind__x_component_of_velocity"
EVAPORATION = "land_surface_water__evaporation_volume_flux"
SURFACE_RUNOFF = "land_surface_water__runoff_depth"
DRAINAGE = "land_subsurface_water__runoff_depth"
TOLERANCE: Final = 1e-11
"""By which a balance may fail to close by rounding, m."""


@dataclass
class SnowDrift:
    """Redistribution of snow between columns of equal area.

    Above a threshold of the wind, exposed columns lose snow as the cube of the wind (after Pomeroy
    and Gray 1990), down to what vegetation holds. A share of it sublimates, the rest arrives where
    it is sheltered, broken and packed by the wind.

    Args:
        exposure: of the columns, 0 to 1.
        shelter: share of the drifting snow that arrives in each column; they add up to 1.
    """

    exposure: Values
    shelter: Values
    threshold: float = 7.0
    """Wind speed at which snow begins to drift, m s-1."""
    rate: float = 4e-9
    """Water that drifts at a metre per second above the threshold, s2 m-2."""
    held: float = 0.02
    """Water equivalent that vegetation holds, m."""
    sublimating: float = 0.15
    """Share that sublimates on the way."""
    packed_density: float = 300.0
    """Density of the snow that arrives, kg m-3."""
    eroded: Values = field(init=False)
    """Water that left each column so far, m."""
    deposited: Values = field(init=False)
    """Water that arrived in each column so far, m."""
    sublimated: float = 0.0
    """Water that went into the air so far, m over one column."""

    def __post_init__(self) -> None:
        self.eroded, self.deposited = np.zeros_like(self.exposure), np.zeros_like(self.exposure)

    def move(
        self, water: Values, depth: Values, wind: Values, seconds: float
    ) -> tuple[Values, Values]:
        """Water equivalent and depth of the snow after some time of wind, m, ``[column]``."""
        force = np.clip(wind - self.threshold, 0.0, None) ** 3
        wanted = self.rate * seconds * self.exposure * force
        taken = np.minimum(wanted, np.clip(water - self.held, 0.0, None))
        lost = self.sublimating * taken.sum()
        given = self.shelter * (taken.sum() - lost)
        self.eroded += taken
        self.deposited += given
        self.sublimated += lost
        # what goes takes the depth of its density along, what comes brings its own
        kept = np.divide(water - taken, water, out=np.ones_like(water), where=water > 0.0)
        return water - taken + given, depth * kept + given * 1000.0 / self.packed_density


@dataclass
class Groundwater:
    """A bucket below all columns that drains like a linear reservoir.

    Args:
        storage: water in it, m.
        residence: mean time that water stays, s.
    """

    storage: float = 0.05
    residence: float = 60.0 * SECONDS_PER_DAY
    recharged: float = 0.0
    """Water that came so far, m."""
    drained: float = 0.0
    """Water that went into the stream so far, m."""

    def step(self, recharge: float, seconds: float) -> float:
        """Take up water, m, and give what drains meanwhile, m."""
        outflow = (self.storage + recharge) * -np.expm1(-seconds / self.residence)
        self.storage += recharge - outflow
        self.recharged += recharge
        self.drained += outflow
        return float(outflow)


class Hill:
    """The three models, and what they have exchanged.

    Args:
        config: configuration of NoahPy.
    """

    def __init__(self, config: Path = CONFIG) -> None:
        self.land = NoahPy()
        self.land.initialize(str(config))
        self.drift = SnowDrift(np.array([1.0, 0.4, 0.0]), np.array([0.0, 0.1, 0.9]))
        self.ground = Groundwater()
        self.step = self.land.get_time_step()
        self.columns = self.land.get_grid_size(0)
        self.precipitated, self.evaporated, self.ran_off = np.zeros((3, self.columns))
        self.drained_land = np.zeros(self.columns)
        self.first_land, self.first_ground = self.mass("stored"), self.ground.storage

    def mass(self, term: str) -> Values:
        """A term of NoahPy's water balance, m, ``[column]``."""
        return self.land.get_value_ptr(f"ngen::mass_{term}").copy()

    def advance(self, forcing: dict[str, Values]) -> None:
        """Drive all models for a step: first the wind, then the land, then the groundwater."""
        state = self.land.get_state()
        water, depth = self.drift.move(
            state[SNOW_WATER], state[SNOW_DEPTH], forcing[WIND], self.step
        )
        # both at once: either alone would be snow of another density
        self.land.set_state({SNOW_WATER: water, SNOW_DEPTH: depth})
        for name, values in forcing.items():
            self.land.set_value(name, values)
        self.land.update()
        drained = self.land.get_value_ptr(DRAINAGE)
        self.ground.step(float(drained.mean()), self.step)
        self.precipitated += forcing[PRECIPITATION] * 1e-3 * self.step
        self.evaporated += self.land.get_value_ptr(EVAPORATION) * self.step
        self.ran_off += self.land.get_value_ptr(SURFACE_RUNOFF)
        self.drained_land += drained

    def residuals(self) -> dict[str, float]:
        """What is unaccounted for in each balance, m."""
        drift, ground, came, leaked = self.drift, self.ground, self.mass("in"), self.mass("leaked")
        moved = drift.deposited - drift.eroded
        gone = self.evaporated + self.ran_off + self.drained_land
        by_component = came - self.mass("out") - self.mass("stored") - leaked
        # what the component counts is what the coupler gave and took
        by_coupler = self.first_land + self.precipitated + moved - came
        by_fluxes = gone - self.mass("out")
        whole = (
            self.first_land.mean() + self.first_ground + self.precipitated.mean()
        ) - (
            self.mass("stored").mean() + ground.storage + leaked.mean()
            + self.evaporated.mean() + self.ran_off.mean() + ground.drained
            + drift.sublimated / self.columns
        )  # fmt: skip
        return {
            "land": float(np.abs(by_component).max()),
            "water in": float(np.abs(by_coupler).max()),
            "water out": float(np.abs(by_fluxes).max()),
            "drift": float(abs(drift.eroded.sum() - drift.deposited.sum() - drift.sublimated)),
            "groundwater": abs(
                self.first_ground + ground.recharged - ground.drained - ground.storage
            ),
            "recharge": abs(ground.recharged - float(self.drained_land.mean())),
            "everything": float(abs(whole)),
        }

    def check(self) -> None:
        """Stop where a balance does not close.

        Raises:
            ArithmeticError: with the balance and what is missing.
        """
        for name, residual in self.residuals().items():
            if not residual < TOLERANCE:
                raise ArithmeticError(f"the balance of {name} does not close by {residual:g} m")


def weather(days: int, step: float, columns: int, seed: int = 4) -> dict[str, Values]:
    """Weather with storms, ``[time, column]``; the ridge has more wind than the hollow."""
    per_day = round(SECONDS_PER_DAY / step)
    count = days * per_day
    random = np.random.default_rng(seed)
    anomaly, cover, gust = (first_order_process(count, 1, 2.0 * per_day, random) for _ in range(3))
    day = FIRST_DAY + np.arange(count)[:, None] / per_day
    cloud = np.clip(MEAN_CLOUD + 0.25 * cover, 0.0, 1.0)
    forcing = arctic_weather(day, 4.0 * anomaly, cloud)
    forcing = {name: np.repeat(values, columns, axis=1) for name, values in forcing.items()}
    forcing[WIND] = np.exp(1.6 + 0.5 * gust) * np.linspace(1.3, 0.7, columns)
    return forcing


def run(days: int = DAYS) -> tuple[Hill, Values]:
    """The hill after some days, and the snow water equivalent by day, m, ``[day, column]``."""
    hill = Hill()
    forcing = weather(days, hill.step, hill.columns)
    per_day = round(SECONDS_PER_DAY / hill.step)
    snow = np.zeros((days, hill.columns))
    for k in range(days * per_day):
        hill.advance({name: values[k] for name, values in forcing.items()})
        if (k + 1) % per_day == 0:
            hill.check()
            snow[k // per_day] = hill.land.get_value_ptr(SNOW_WATER)
    return hill, snow


def show(hill: Hill, snow: Values) -> None:
    """Print where the water went, and what is missing."""
    names = [column.name for column in hill.land.initialized().config.columns]
    rows = {
        "most snow": snow.max(0),
        "blown away": hill.drift.eroded,
        "blown in": hill.drift.deposited,
        "precipitation": hill.precipitated,
        "evaporation": hill.evaporated,
        "surface runoff": hill.ran_off,
        "drainage": hill.drained_land,
        "leaked": hill.mass("leaked"),
    }
    print(f"{'mm of water':16}" + "".join(f"{name:>10}" for name in names))
    for label, values in rows.items():
        print(f"{label:16}" + "".join(f"{1000.0 * value:10.2f}" for value in values))
    print(f"sublimated on the way {1000.0 * hill.drift.sublimated:.2f} mm of one column")
    print(f"into the stream {1000.0 * hill.ground.drained:.2f} mm")
    worst = max(hill.residuals().items(), key=lambda item: item[1])
    print(f"largest residual {worst[1]:.1e} m, of {worst[0]}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--days", type=int, default=DAYS, help="length of the run")
    show(*run(parser.parse_args().days))
