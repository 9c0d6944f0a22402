"""Couple NoahPy two-way with another component: a slab of mixed air over each column.

    python config_examples/coupling/slab_atmosphere.py [--days 4] [--picture slab_atmosphere.png]

At every step the land gets temperature, humidity and radiation of the slab's air, and the slab gets
the sensible heat and the water vapour that leave the land. A second run gives both columns the
same prescribed air, the mean of what their slabs had: a land that its air does not answer. Ends
with a table, in it how well heat and water of land and air together close, and with a picture.

The slab is the mixed layer of Tennekes (1973, Journal of the Atmospheric Sciences 30, 558-567) with
the entrainment of Tennekes and Driedonks (1981, Boundary-Layer Meteorology 20, 515-531), below a
profile of the free atmosphere that keeps what former days have mixed. At night its depth follows
the equilibrium depth of Zilitinkevich (1972, Boundary-Layer Meteorology 3, 141-145) and the air
above stays behind as the residual layer. Density is constant with height (Boussinesq).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol

import numpy as np
import yaml
from arctic_weather import (
    SECONDS_PER_DAY,
    SOLAR_CONSTANT,
    STEFAN_BOLTZMANN,
    Values,
    saturation_humidity,
    sine_of_sun_height,
    sky_emissivity,
)

from bmi_noahpy import NoahPy

HERE = Path(__file__).parent
LAND_CONFIG = HERE / "slab_land.yaml"
AIR_CONFIG = HERE / "slab_atmosphere.yaml"

TEMPERATURE = "land_surface_air__temperature"
HUMIDITY = "atmosphere_air_water~vapor__specific_humidity"
LONGWAVE = "land_surface_radiation~incoming~longwave__energy_flux"
SHORTWAVE = "land_surface_radiation~incoming~shortwave__energy_flux"
PRECIPITATION = "atmosphere_water__liquid_equivalent_precipitation_rate"
PRESSURE = "land_surface_air__pressure"
WIND = "land_surface_wind__x_component_of_velocity"
CROSS_WIND = "land_surface_wind__y_component_of_velocity"
TO_LAND = (
    TEMPERATURE,
    HUMIDITY,
    LONGWAVE,
    SHORTWAVE,
    PRECIPITATION,
    PRESSURE,
    WIND,
    CROSS_WIND,
)
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
EVAPORATION = "land_surface_water__evaporation_volume_flux"
TO_AIR = (SENSIBLE, EVAPORATION, "land_surface_air__momentum_exchange_coefficient")
LATENT = "land_surface_net~latent~heat__energy_flux"
SKIN = "land_surface__temperature"
RUNOFF = "land_column_water__runoff_depth"
COLUMN_WATER = "land_column_water__depth"
DEPTH = "atmosphere_mixed_layer__depth"
CONDENSATION_LEVEL = "atmosphere_air__lifting_condensation_height"
OF_AIR = (*TO_LAND, DEPTH, CONDENSATION_LEVEL)

GRAVITY: Final = 9.81
SPECIFIC_HEAT: Final = 1004.5
"""Of air, J kg-1 K-1."""
GAS_CONSTANT: Final = 287.04
VAPOUR_GAS_CONSTANT: Final = 461.5
LATENT_HEAT: Final = 2.501e6
"""Of condensation, J kg-1."""
DRY_LAPSE_RATE: Final = 0.0098
"""Of the air between surface and air height, K m-1, as the land model takes it."""
WATER_DENSITY: Final = 1000.0
VON_KARMAN: Final = 0.4
EARTH_ROTATION: Final = 7.292e-5
"""s-1."""

HEAT_ENTRAINMENT: Final = 0.2
SHEAR_ENTRAINMENT: Final = 5.0
SPIN_UP: Final = 1.5
"""Coefficients of the entrainment; Tennekes and Driedonks (1981), Driedonks (1982, Boundary-Layer
Meteorology 23, 19-46)."""
SHEAR_IN_VELOCITY: Final = 25.0
"""Weight of the friction velocity, cubed, in the velocity scale of the turbulence."""
STABLE_DEPTH: Final = 0.4
"""Zilitinkevich (1972)."""
STABLE_ADJUSTMENT: Final = 1800.0
"""Time in which the depth follows its equilibrium at night, s."""
LEAST_DEPTH: Final = 60.0
"""m."""
LEAST_FRICTION_VELOCITY: Final = 0.05
"""m s-1."""
CELSIUS: Final = 273.15
PROFILE_HOURS: Final = {6.0: ":", 10.0: "--", 16.0: "-"}
"""Local solar times of the profiles in the picture, and how their lines are dashed."""
LEAST_BUOYANCY_FLUX: Final = 1e-6
"""Of a stable layer, K m s-1."""
FIRST_EXCHANGE_COEFFICIENT: Final = 1e-2
"""Of momentum, until the land gives one, m s-1."""


class Entered(NamedTuple):
    """What has entered the air since the start, in the unit of the content, ``[column]`` each."""

    surface: Values
    """By the fluxes of the land."""
    subsidence: Values
    """With the sinking air of the large-scale flow."""
    radiation: Values
    advection: Values
    """With air from around the column."""
    condensation: Values


class Quantity:
    """What the air mixes: one value in the mixed layer, a profile above it.

    Cells of the profile below the top of the mixed layer hold nothing that counts.
    """

    def __init__(self, profile: Values, inside: Values, weight: Values) -> None:
        """Mix a profile up to the top of the mixed layer.

        Args:
            profile: ``[cell, column]``.
            inside: thickness of every cell in the mixed layer, m, ``[cell, column]``.
            weight: content of a cubic metre per unit of the quantity, ``[column]``.
        """
        self.above = profile.copy()
        self._around = profile
        self.mean: Values = (profile * inside).sum(0) / inside.sum(0)
        self.weight = weight
        self.entered = Entered(*(np.zeros_like(self.mean) for _ in Entered._fields))

    def content(self, depth: Values, free: Values) -> Values:
        """Up to the top of the grid, per square metre.

        Args:
            depth: of the mixed layer, m, ``[column]``.
            free: thickness of every cell above it, m, ``[cell, column]``.
        """
        held: Values = self.weight * (self.mean * depth + (self.above * free).sum(0))
        return held

    def gain(self, amount: Values, depth: Values, source: Values) -> None:
        """Mix an amount, per square metre and weight, into the mixed layer."""
        self.mean = self.mean + amount / depth
        source += self.weight * amount

    def move_top(self, old_depth: Values, depth: Values, before: Values, after: Values) -> None:
        """Take in the air below the new top, or leave some above it; the content stays."""
        taken, left = np.maximum(before - after, 0.0), np.maximum(after - before, 0.0)
        entrained = (taken * self.above).sum(0)
        content = (after - left) * self.above + left * self.mean
        np.divide(content, after, out=self.above, where=left > 0.0)
        self.mean = (self.mean * (old_depth - left.sum(0)) + entrained) / depth

    def advect(self, share: float, depth: Values, inside: Values, free: Values) -> None:
        """Replace a share of the air by that from around, which has the initial profile.

        Args:
            share: 1.
            depth: of the mixed layer, m, ``[column]``.
            inside: thickness of every cell in the mixed layer, m, ``[cell, column]``.
            free: thickness of every cell above it, m, ``[cell, column]``.
        """
        change = share * (self._around - self.above)
        self.above = self.above + change
        mixed = share * ((self._around * inside).sum(0) / depth - self.mean)
        self.mean = self.mean + mixed
        self.entered.advection[:] += self.weight * (mixed * depth + (change * free).sum(0))

    def sink(self, rise: Values, free: Values, added: Values, arrived: Values) -> None:
        """Air comes down above the mixed layer, and right above its top that has sunk.

        Args:
            rise: change of every cell, ``[cell, column]``.
            free: thickness of every cell above the old top, m.
            added: thickness between the new and the old top, m.
            arrived: value of the air that came there, ``[column]``.
        """
        changed = self.above + rise
        content = free * changed + added * arrived
        np.divide(content, free + added, out=changed, where=added > 0.0)
        self.above = changed
        entered = (free * rise).sum(0) + added.sum(0) * (arrived - self.mean)
        self.entered.subsidence[:] += self.weight * entered


class SlabAtmosphere:
    """Mixed layer, free atmosphere, sun and sky over some columns, with the BMI of a coupler.

    Outputs are what the land needs for the step that begins; inputs are means over it.
    """

    def initialize(self, config_file: str) -> None:
        """Read the configuration and set the initial profiles."""
        self._config: dict[str, Any] = yaml.safe_load(Path(config_file).read_text(encoding="utf-8"))
        place, initial, grid = (self._config[key] for key in ("place", "initial", "grid"))
        columns = np.ones(int(self._config["columns"]))
        self._time = 0.0
        self._spacing = float(grid["spacing"])
        self._bottom = np.arange(0.0, grid["top"], self._spacing)[:, None]
        self.depth = initial["mixed_layer_depth"] * columns
        inside = self._spacing - self.free()
        height = (self._bottom + 0.5 * self._spacing) * columns
        temperature = initial["potential_temperature"] + initial["lapse_rate"] * height
        humidity = initial["specific_humidity"] * np.exp(-height / initial["humidity_scale_height"])
        density = place["surface_pressure"] / (
            GAS_CONSTANT * temperature[0] * (1.0 + 0.61 * humidity[0])
        )
        self.temperature = Quantity(temperature, inside, density * SPECIFIC_HEAT)
        """Potential temperature, K, referred to the pressure at the surface."""
        self.humidity = Quantity(humidity, inside, density)
        """kg kg-1."""
        self._coriolis = abs(2.0 * EARTH_ROTATION * np.sin(np.radians(place["latitude"])))
        self._values = {name: np.zeros(columns.size) for name in (*OF_AIR, *TO_AIR)}
        self._values[TO_AIR[-1]][:] = FIRST_EXCHANGE_COEFFICIENT
        self._initial = self.contents()
        self._write_outputs(0.0 * columns)

    # --- the interface ---------------------------------------------------------------------------

    def get_component_name(self) -> str:
        """Name of the component."""
        return "Slab atmosphere"

    def get_input_var_names(self) -> tuple[str, ...]:
        """What the land gives."""
        return TO_AIR

    def get_output_var_names(self) -> tuple[str, ...]:
        """What the land takes, and heights of the mixed layer."""
        return OF_AIR

    def get_grid_size(self, grid: int) -> int:
        """Number of columns, whatever the grid."""
        return int(self.depth.size)

    def get_current_time(self) -> float:
        """Model time, s."""
        return self._time

    def get_time_step(self) -> float:
        """Length of a step, s."""
        return float(self._config["step"])

    def get_value_ptr(self, name: str) -> Values:
        """A variable's own memory."""
        return self._values[name]

    def set_value(self, name: str, src: Values) -> None:
        """Set an input."""
        if name not in TO_AIR:
            raise KeyError(f"{name} is not an input of the slab")
        self._values[name][:] = src

    def update(self) -> None:
        """Advance by a step under the fluxes that were set."""
        seconds = self.get_time_step()
        density = self.humidity.weight
        heat, evaporation, conductance = (self._values[name] for name in TO_AIR)
        flux = heat / (density * SPECIFIC_HEAT)
        vapour = evaporation * WATER_DENSITY / density
        friction = np.sqrt(np.maximum(conductance * self._values[WIND], LEAST_FRICTION_VELOCITY**2))
        substeps = int(np.ceil(seconds / self._config["longest_substep"]))
        condensed = sum(
            self._substep(seconds / substeps, flux, vapour, friction) for _ in range(substeps)
        )
        self._time += seconds
        self._write_outputs(density * condensed / seconds)

    def finalize(self) -> None:
        """Nothing is held."""

    # --- budgets ---------------------------------------------------------------------------------

    def contents(self) -> tuple[Values, Values]:
        """Enthalpy, J m-2, and vapour, kg m-2, of the air up to the top of the grid."""
        free = self.free()
        return self.temperature.content(self.depth, free), self.humidity.content(self.depth, free)

    def residuals(self) -> tuple[Values, Values]:
        """Change of the contents since the start less what entered, J m-2 and kg m-2."""
        quantities = (self.temperature, self.humidity)
        heat, water = (
            now - start - sum(quantity.entered)
            for now, start, quantity in zip(self.contents(), self._initial, quantities, strict=True)
        )
        return heat, water

    # --- physics ---------------------------------------------------------------------------------

    def free(self) -> Values:
        """Thickness of every cell above the mixed layer, m, ``[cell, column]``."""
        top = self._bottom + self._spacing
        thickness: Values = np.clip(top - np.maximum(self._bottom, self.depth), 0.0, self._spacing)
        return thickness

    def profile(self) -> tuple[Values, Values]:
        """Heights, m, ``[cell]``, and the potential temperature there, K, ``[cell, column]``."""
        height = self._bottom + 0.5 * self._spacing
        is_mixed = height < self.depth
        return height[:, 0], np.where(is_mixed, self.temperature.mean, self.temperature.above)

    def _right_above(self, quantity: Quantity) -> Values:
        cell = (self.depth // self._spacing).astype(int)
        values: Values = quantity.above[cell, np.arange(self.depth.size)]
        return values

    def _substep(self, dt: float, flux: Values, vapour: Values, friction: Values) -> Values:
        """Advance by `dt` and return the condensed vapour, kg kg-1 m.

        Args:
            dt: s.
            flux: kinematic heat flux of the surface, K m s-1.
            vapour: kinematic vapour flux of the surface, kg kg-1 m s-1.
            friction: velocity, m s-1.
        """
        self.temperature.gain(flux * dt, self.depth, self.temperature.entered.surface)
        self.humidity.gain(vapour * dt, self.depth, self.humidity.entered.surface)
        self._mix(dt * self._growth(flux, vapour, friction, dt))
        self._sink(dt)
        self._cool(dt)
        self._advect(dt)
        return self._condense()

    def _growth(self, flux: Values, vapour: Values, friction: Values, dt: float) -> Values:
        """Growth of the mixed layer against the air above, m s-1."""
        moist = 1.0 + 0.61 * self.humidity.mean
        virtual = self.temperature.mean * moist
        buoyancy = flux * moist + 0.61 * self.temperature.mean * vapour
        above = self._right_above(self.temperature)
        jump = np.maximum(above * (1.0 + 0.61 * self._right_above(self.humidity)) - virtual, 0.0)

        # unstable: what entrains is a share of the buoyancy flux, and shear
        heating = np.maximum(buoyancy, 0.0)
        scale = virtual / (GRAVITY * self.depth)
        velocity = np.cbrt(heating / scale + SHEAR_IN_VELOCITY * friction**3)
        work = HEAT_ENTRAINMENT * heating + SHEAR_ENTRAINMENT * friction**3 * scale
        unstable = work / (jump + SPIN_UP * velocity**2 * scale)

        # stable: the layer follows the depth that turbulence of the wind can keep
        loss = np.maximum(-buoyancy, LEAST_BUOYANCY_FLUX)
        obukhov_length = friction**3 * virtual / (VON_KARMAN * GRAVITY * loss)
        kept = STABLE_DEPTH * np.sqrt(friction * obukhov_length / self._coriolis)
        kept = np.clip(kept, LEAST_DEPTH, np.maximum(self.depth, LEAST_DEPTH))
        stable = (kept - self.depth) * -np.expm1(-dt / STABLE_ADJUSTMENT) / dt
        growth: Values = np.where(buoyancy > 0.0, unstable, stable)
        return growth

    def _mix(self, growth: Values) -> None:
        """Move the top by mixing, `growth` in m: air is taken in or left behind."""
        before, old_depth = self.free(), self.depth
        self.depth = old_depth + growth
        highest = self._bottom[-1, 0]
        if (self.depth > highest).any():
            raise ValueError(f"the mixed layer grows above {highest:g} m, the last cell")
        after = self.free()
        for quantity in (self.temperature, self.humidity):
            quantity.move_top(old_depth, self.depth, before, after)

    def _sink(self, dt: float) -> None:
        """Large-scale subsidence: the top sinks, and air comes down above it."""
        rate = self._config["large_scale"]["divergence"] * dt
        free = self.free()
        arrived = [self._right_above(q).copy() for q in (self.temperature, self.humidity)]
        self.depth = self.depth - rate * self.depth
        added = self.free() - free
        top = self._bottom[:-1] + self._spacing
        for quantity, air in zip((self.temperature, self.humidity), arrived, strict=True):
            rise = np.zeros_like(quantity.above)
            rise[:-1] = rate * top * np.diff(quantity.above, axis=0) / self._spacing
            quantity.sink(rise, free, added, air)

    def _cool(self, dt: float) -> None:
        """Radiative cooling, the same at all heights."""
        fall = self._config["large_scale"]["radiative_cooling"] / SECONDS_PER_DAY * dt
        air = self.temperature
        air.mean, air.above = air.mean - fall, air.above - fall
        height = self.depth + self.free().sum(0)
        air.entered.radiation[:] -= air.weight * fall * height

    def _advect(self, dt: float) -> None:
        """Air from around flows through the columns."""
        share = dt / (self._config["large_scale"]["advection_days"] * SECONDS_PER_DAY)
        free = self.free()
        for quantity in (self.temperature, self.humidity):
            quantity.advect(share, self.depth, self._spacing - free, free)

    def _condense(self) -> Values:
        """Let vapour beyond saturation at the air height fall out; returns it in kg kg-1 m."""
        air = self._air_temperature()
        saturation = saturation_humidity(air, self._config["place"]["surface_pressure"])
        slope = LATENT_HEAT * saturation / (VAPOUR_GAS_CONSTANT * air**2)
        excess = np.maximum(self.humidity.mean - saturation, 0.0)
        fallen: Values = self.depth * excess / (1.0 + slope * LATENT_HEAT / SPECIFIC_HEAT)
        warming = fallen * LATENT_HEAT / SPECIFIC_HEAT
        self.humidity.gain(-fallen, self.depth, self.humidity.entered.condensation)
        self.temperature.gain(warming, self.depth, self.temperature.entered.condensation)
        return fallen

    def _air_temperature(self) -> Values:
        height: float = self._config["place"]["air_height"]
        temperature: Values = self.temperature.mean - DRY_LAPSE_RATE * height
        return temperature

    def _write_outputs(self, precipitation: Values) -> None:
        """What the land takes for the step that begins now; precipitation in kg m-2 s-1."""
        place, sky = self._config["place"], self._config["prescribed"]
        cloud, pressure = sky["cloud_fraction"], place["surface_pressure"]
        air, humidity = self._air_temperature(), self.humidity.mean
        emissivity = sky_emissivity(air, humidity, pressure)
        emissivity = emissivity + 0.84 * cloud * (1.0 - emissivity)
        middle = (self._time + 0.5 * self.get_time_step()) / SECONDS_PER_DAY
        solar_day = np.array(place["first_day"] + middle + place["longitude"] / 360.0)
        sun = sine_of_sun_height(solar_day, float(np.radians(place["latitude"])))
        transmitted = sky["clear_sky_transmissivity"] * (1.0 - 0.75 * cloud**3.4)
        wind = sky["wind_mean"] + sky["wind_amplitude"] * np.cos(
            2.0 * np.pi * (solar_day - 15.0 / 24.0)
        )
        # temperature at which rising air saturates; Bolton (1980)
        vapour = 0.01 * pressure * humidity / (0.622 + 0.378 * humidity)
        at_level = 2840.0 / (3.5 * np.log(air) - np.log(vapour) - 4.805) + 55.0
        outputs = {
            TEMPERATURE: air,
            HUMIDITY: humidity,
            LONGWAVE: emissivity * STEFAN_BOLTZMANN * air**4,
            SHORTWAVE: SOLAR_CONSTANT * sun * transmitted,
            PRECIPITATION: precipitation,
            PRESSURE: pressure,
            WIND: wind,
            CROSS_WIND: 0.0,
            DEPTH: self.depth,
            CONDENSATION_LEVEL: (self.temperature.mean - at_level) / DRY_LAPSE_RATE,
        }
        for name, values in outputs.items():
            self._values[name][:] = values


# --- coupling ------------------------------------------------------------------------------------
class Component(Protocol):
    """What the coupler asks of both components."""

    def get_current_time(self) -> float:
        """Model time, s."""

    def get_value_ptr(self, name: str) -> Values:
        """A variable's own memory."""

    def set_value(self, name: str, src: Values) -> None:
        """Set an input."""

    def update(self) -> None:
        """Advance by a step."""


def exchange(giver: Component, taker: Component, names: Iterable[str]) -> None:
    """Set inputs of a component to outputs of another."""
    for name in names:
        taker.set_value(name, giver.get_value_ptr(name))


def couple(land: Component, air: Component, until: float) -> Iterator[None]:
    """Advance both to a time, with a pause after every step."""
    while air.get_current_time() < until:
        exchange(air, land, TO_LAND)
        land.update()
        exchange(land, air, TO_AIR)
        air.update()
        yield


class Series:
    """Values of some variables step by step."""

    def __init__(self) -> None:
        self._rows: dict[str, list[Values]] = {}

    def add(self, component: Component, names: Iterable[str]) -> None:
        """Append what variables hold now."""
        for name in names:
            self._rows.setdefault(name, []).append(np.array(component.get_value_ptr(name)))

    def __getitem__(self, name: str) -> Values:
        """Values ``[time, column]``."""
        return np.array(self._rows[name])


class Closure(NamedTuple):
    """What should be zero of land and air together, against what was exchanged, ``[column]``."""

    heat: Values
    """Heat of the air less what left the land and entered otherwise, J m-2."""
    water: Values
    """Water of land and air less what entered, kg m-2."""
    exchanged_heat: Values
    exchanged_water: Values


class TwoWay(NamedTuple):
    """What a two-way run gives."""

    names: list[str]
    """Of the columns."""
    hours: Values
    """End of every step, h of local solar time since midnight before the start."""
    air: Series
    """As the land was given it, and the air's own variables at the end of each step."""
    land: Series
    closure: Closure
    profiles: dict[float, tuple[Values, Values]]
    """Heights and potential temperatures by hour."""


LAND_RESULTS = (SENSIBLE, LATENT, EVAPORATION, SKIN, RUNOFF)


def run_two_way(days: float) -> TwoWay:
    """Couple land and air for some days."""
    land, air = NoahPy(), SlabAtmosphere()
    land.initialize(str(LAND_CONFIG))
    air.initialize(str(AIR_CONFIG))
    step = air.get_time_step()
    land_series, air_series = Series(), Series()
    profiles = {}
    start = first_hour()
    water = land.get_value_ptr(COLUMN_WATER).copy()
    heat_before, vapour_before = air.contents()
    air_series.add(air, TO_LAND)
    for _ in couple(land, air, days * SECONDS_PER_DAY):
        land_series.add(land, LAND_RESULTS)
        air_series.add(air, OF_AIR)
        hour = start + air.get_current_time() / 3600.0
        if any(abs(hour % 24.0 - h) <= 0.5 * step / 3600.0 for h in PROFILE_HOURS):
            profiles[hour] = air.profile()

    # the fluxes as the land reported them, not as the slab booked them
    left = land_series[SENSIBLE].sum(0) * step
    evaporated = land_series[EVAPORATION].sum(0) * step * WATER_DENSITY
    run_off = land_series[RUNOFF].sum(0) * WATER_DENSITY
    stored = (land.get_value_ptr(COLUMN_WATER) - water) * WATER_DENSITY
    falling = air.get_value_ptr(PRECIPITATION) * step
    heat, vapour = air.contents()
    other_heat = sum(air.temperature.entered[1:])
    other_vapour = air.humidity.entered.subsidence + air.humidity.entered.advection
    closure = Closure(
        heat=heat - heat_before - left - other_heat,
        water=vapour - vapour_before + stored + run_off + falling - other_vapour,
        exchanged_heat=left,
        exchanged_water=evaporated,
    )
    steps = np.arange(1.0, len(land_series[SENSIBLE]) + 1.0)
    land.finalize()
    air.finalize()
    return TwoWay(
        column_names(), start + steps * step / 3600.0, air_series, land_series, closure, profiles
    )


def run_one_way(two_way: TwoWay) -> Series:
    """The same land under prescribed air: the mean of what the columns had when coupled."""
    land, series = NoahPy(), Series()
    land.initialize(str(LAND_CONFIG))
    prescribed = {name: two_way.air[name] for name in TO_LAND}
    for k in range(len(two_way.hours)):
        for name, values in prescribed.items():
            land.set_value(name, np.full_like(values[k], values[k].mean()))
        land.update()
        series.add(land, LAND_RESULTS)
    land.finalize()
    return series


def column_names() -> list[str]:
    """Names of the columns of the land."""
    config = yaml.safe_load(LAND_CONFIG.read_text(encoding="utf-8"))
    return [column["name"] for column in config["columns"]]


def first_hour() -> float:
    """Local solar time at the start, h."""
    place = yaml.safe_load(AIR_CONFIG.read_text(encoding="utf-8"))["place"]
    return float((place["first_day"] % 1.0 + place["longitude"] / 360.0) % 1.0) * 24.0


# --- results -------------------------------------------------------------------------------------
def rows(two_way: TwoWay, one_way: Series) -> dict[str, list[str]]:
    """The table: a label, and a text for each column, coupled and under prescribed air."""
    days = (two_way.hours[-1] - first_hour()) / 24.0
    given = two_way.air[TEMPERATURE][:-1] - CELSIUS
    humidity = 1e3 * two_way.air[HUMIDITY][:-1]
    depth = two_way.air[DEPTH]
    clouded = (two_way.air[CONDENSATION_LEVEL] < depth).mean(0)
    columns = range(len(two_way.names))

    def ranges(values: Values) -> list[str]:
        return [
            f"{low:.1f} to {high:.1f}"
            for low, high in zip(values.min(0), values.max(0), strict=True)
        ]

    def both(two: list[str], one: list[str]) -> list[str]:
        return [text for k in columns for text in (two[k], one[k])]

    def of_prescribed(values: Values) -> list[str]:
        return ranges(np.repeat(values.mean(1, keepdims=True), len(two_way.names), axis=1))

    def of_land(text: Callable[[Series], list[str]]) -> list[str]:
        return both(text(two_way.land), text(one_way))

    dash = ["-" for _ in columns]
    return {
        "air temperature degC": both(ranges(given), of_prescribed(given)),
        "air humidity g kg-1": both(ranges(humidity), of_prescribed(humidity)),
        "skin temperature degC": of_land(lambda s: ranges(s[SKIN] - CELSIUS)),
        "mixed layer depth m": both(
            [
                f"{low:.0f} to {high:.0f}"
                for low, high in zip(depth.min(0), depth.max(0), strict=True)
            ],
            dash,
        ),
        "condensation below its top": both([f"{100.0 * share:.0f} %" for share in clouded], dash),
        "sensible heat flux W m-2": of_land(lambda s: [f"{v:.1f}" for v in s[SENSIBLE].mean(0)]),
        "latent heat flux W m-2": of_land(lambda s: [f"{v:.1f}" for v in s[LATENT].mean(0)]),
        "evaporation mm per day": of_land(
            lambda s: [f"{v * SECONDS_PER_DAY * 1e3:.2f}" for v in s[EVAPORATION].mean(0)]
        ),
        "heat exchanged MJ m-2": both(
            [f"{1e-6 * v:.2f}" for v in two_way.closure.exchanged_heat], dash
        ),
        "heat not accounted for J m-2": both([f"{v:.0e}" for v in two_way.closure.heat], dash),
        "vapour exchanged kg m-2": both(
            [f"{v:.3f}" for v in two_way.closure.exchanged_water], dash
        ),
        "water not accounted for kg m-2": both([f"{v:.0e}" for v in two_way.closure.water], dash),
        "days": [f"{days:g}" for _ in range(2 * len(two_way.names))],
    }


def show(table: dict[str, list[str]], names: list[str]) -> None:
    """Print the table."""
    label_width, width = 32, 15
    heads = ("two-way", "prescribed air") * len(names)
    print(" " * label_width + "".join(f"{name:>{2 * width}}" for name in names))
    print(" " * label_width + "".join(f"{text:>{width}}" for text in heads))
    for label, texts in table.items():
        print(f"{label:<{label_width}}" + "".join(f"{text:>{width}}" for text in texts))


def draw(two_way: TwoWay, one_way: Series, file: Path) -> None:
    """Draw air, mixed layer, fluxes, and profiles of the last day."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt
    from matplotlib.lines import Line2D

    from noahpy.plot.style import BLUE, GREY, ORANGE, RC

    colours = (BLUE, ORANGE)
    dashes = (0, (2.0, 1.5))
    days = two_way.hours / 24.0
    given, humidity = two_way.air[TEMPERATURE][:-1] - CELSIUS, 1e3 * two_way.air[HUMIDITY][:-1]
    is_night = two_way.air[SHORTWAVE][:-1, 0] <= 0.0
    with mpl.rc_context(RC):
        figure, axes = plt.subplots(3, 2, figsize=(9.0, 7.6), layout="constrained")
        air, sensible, damp, latent, top, profile = axes.ravel()
        titles = {
            "Air temperature at 20 m (°C)": air,
            "Sensible heat flux (W m⁻²)": sensible,
            "Specific humidity (g kg⁻¹)": damp,
            "Latent heat flux (W m⁻²)": latent,
            "Top of the mixed layer, and condensation level (km)": top,
            "Potential temperature of the last day (°C) by height (km)": profile,
        }
        for letter, (title, axis) in zip("abcdef", titles.items(), strict=True):
            axis.set_title(f"{letter}  {title}")
            if axis is profile:
                continue
            axis.set_xlim(days[0], days[-1])
            axis.xaxis.set_major_locator(mpl.ticker.MultipleLocator(1.0))
            axis.fill_between(
                days, 0.0, 1.0, is_night, transform=axis.get_xaxis_transform(), color="0.93", lw=0.0
            )
        for k, colour in enumerate(colours):
            air.plot(days, given[:, k], color=colour)
            damp.plot(days, humidity[:, k], color=colour)
            for axis, flux in ((sensible, SENSIBLE), (latent, LATENT)):
                axis.plot(days, two_way.land[flux][:, k], color=colour)
                axis.plot(days, one_way[flux][:, k], color=colour, ls=dashes, lw=0.9)
            top.plot(days, 1e-3 * two_way.air[DEPTH][:, k], color=colour)
            level = 1e-3 * two_way.air[CONDENSATION_LEVEL][:, k]
            top.plot(days, level, color=colour, ls=":", lw=0.9)
        for axis, values in ((air, given), (damp, humidity)):
            axis.plot(days, values.mean(1), color=GREY, ls=dashes, lw=0.9)
        top.set_ylim(bottom=0.0)
        for axis in (top, latent):
            axis.set_xlabel("days, local solar time")

        last_day = max((hour // 24.0 for hour in two_way.profiles if hour % 24.0 > 12.0), default=0)
        for hour in (hour for hour in two_way.profiles if hour // 24.0 == last_day):
            height, temperature = two_way.profiles[hour]
            style = PROFILE_HOURS[round(hour % 24.0)]
            profile.plot([], [], color=GREY, ls=style, label=f"{hour % 24.0:.0f} h")
            for k, colour in enumerate(colours):
                profile.plot(temperature[:, k] - CELSIUS, 1e-3 * height, color=colour, ls=style)
        profile.set_ylim(0.0, 5.0)
        if two_way.profiles:
            profile.legend(loc="upper left")
        lines = [
            *(Line2D([], [], color=colour) for colour in colours),
            Line2D([], [], color=GREY),
            Line2D([], [], color=GREY, ls=dashes, lw=0.9),
            Line2D([], [], color=GREY, ls=":", lw=0.9),
        ]
        labels = [
            *two_way.names,
            "two-way",
            "prescribed air, the mean of both",
            "condensation level",
        ]
        figure.legend(lines, labels, loc="outside upper center", ncols=len(labels))
        figure.savefig(file)
        plt.close(figure)


def main(days: float, picture: Path | None) -> None:
    """Both runs, their table and picture."""
    two_way = run_two_way(days)
    one_way = run_one_way(two_way)
    show(rows(two_way, one_way), two_way.names)
    if picture is not None:
        draw(two_way, one_way, picture)
        print(f"picture: {picture}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--days", type=float, default=4.0, help="length of the run")
    parser.add_argument("--picture", type=Path, help="file of the picture; none if omitted")
    arguments = parser.parse_args()
    main(arguments.days, arguments.picture)
