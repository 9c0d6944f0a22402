"""A configured run: model, initial state, clock and forcing put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.config import Config, ConfigError
from noahpy.forcing import CLIMATES, ForcingRecords, generate_weather, interpolate_monthly
from noahpy.model import Model
from noahpy.parameters import (
    ParameterError,
    Parameters,
    SiteParameters,
    drainage_factor,
    look_up_soil,
    look_up_vegetation,
)
from noahpy.physics.air import specific_humidity
from noahpy.physics.freezing import converged_supercooled_water
from noahpy.state import Forcing, State, StateError, StepResult, check_state, initial_state

Times = NDArray[np.datetime64]
BLOCK_STEPS = 1024
"""Steps whose forcing is prepared at once."""


@dataclass(frozen=True)
class Clock:
    """Model time: seconds since the start, and the dates they stand for."""

    start: np.datetime64
    step: float
    """s."""
    steps_per_pass: int
    """Steps before the dates begin again."""
    passes: int

    @property
    def step_count(self) -> int:
        """Steps of the whole run."""
        return self.steps_per_pass * self.passes

    @property
    def duration(self) -> float:
        """Length of the whole run, s."""
        return self.step_count * self.step

    def date(self, seconds: float) -> np.datetime64:
        """Date of a model time; the last pass does not begin again."""
        period = self.steps_per_pass * self.step
        completed = min(int(seconds // period), self.passes - 1)
        into = seconds - completed * period
        return self.start + np.timedelta64(round(into), "s")

    def dates(self, first: int, last: int) -> Times:
        """Dates of the steps from `first` up to, not including, `last`."""
        return np.array([self.date(k * self.step) for k in range(first, last)])


@dataclass(frozen=True)
class MonthlyVegetation:
    """The vegetation's course over the year, ``[12, column]`` each."""

    green_fraction: NDArray[np.float64]
    albedo: NDArray[np.float64]
    leaf_area_index: NDArray[np.float64]


@dataclass(frozen=True)
class ForcingSupply:
    """Forcing at any date, from records of meteorology and the vegetation's course."""

    records: ForcingRecords
    vegetation: MonthlyVegetation
    dtype: torch.dtype
    device: str

    def at(self, dates: Times) -> Forcing:
        """Forcing of steps that begin at `dates`, ``[time, column]``.

        Raises:
            ValueError: a date outside the records.
        """
        weather = self.records.at(dates)

        def tensor(values: NDArray[np.float64]) -> Tensor:
            return torch.as_tensor(values, dtype=torch.float64)

        def course(values: NDArray[np.float64]) -> Tensor:
            return tensor(interpolate_monthly(values, dates))

        temperature, pressure = tensor(weather.air_temperature), tensor(weather.surface_pressure)
        forcing = Forcing(
            wind_speed=tensor(weather.wind_speed),
            air_temperature=temperature,
            specific_humidity=specific_humidity(
                tensor(weather.relative_humidity), temperature, pressure
            ),
            surface_pressure=pressure,
            shortwave_down=tensor(weather.shortwave_down),
            longwave_down=tensor(weather.longwave_down),
            precipitation_rate=tensor(weather.precipitation_rate),
            snowfall_fraction=torch.zeros_like(temperature),
            green_fraction=course(self.vegetation.green_fraction),
            albedo=course(self.vegetation.albedo),
            leaf_area_index=course(self.vegetation.leaf_area_index),
        )
        return Forcing(*(value.to(self.device, self.dtype) for value in forcing))


class StepForcings:
    """Forcing of the steps of a run, prepared in blocks."""

    def __init__(self, supply: ForcingSupply, clock: Clock) -> None:
        self._supply = supply
        self._clock = clock
        self._block: list[Forcing] = []
        self._first = 0

    def __getitem__(self, step: int) -> Forcing:
        """Forcing of a step, counted from 0, ``[column]``."""
        if not self._first <= step < self._first + len(self._block):
            self._first = step - step % BLOCK_STEPS
            last = min(self._first + BLOCK_STEPS, self._clock.step_count)
            block = self._supply.at(self._clock.dates(self._first, last))
            by_step = zip(*(values.unbind(0) for values in block), strict=True)
            self._block = [Forcing(*values) for values in by_step]
        return self._block[step - self._first]

    def between_steps(self, seconds: float) -> Forcing:
        """Forcing of a step that begins at any model time, ``[column]``.

        The last record stands for what follows it.
        """
        date = min(self._clock.date(seconds), self._supply.records.time[-1])
        block = self._supply.at(np.array([date]))
        return Forcing(*(values[0] for values in block))


@dataclass(frozen=True)
class Simulation:
    """Everything a configured run consists of."""

    model: Model
    initial_state: State
    clock: Clock
    supply: ForcingSupply

    def forcings(self) -> Iterator[Forcing]:
        """Forcing of every step in order, ``[column]``."""
        steps = StepForcings(self.supply, self.clock)
        return (steps[k] for k in range(self.clock.step_count))

    def run(self) -> Iterator[StepResult]:
        """Results of every step in order."""
        return self.model.trajectory(self.initial_state, self.forcings(), self.clock.step)


def _instant(moment: datetime) -> np.datetime64:
    return np.datetime64(moment.astimezone(UTC).replace(tzinfo=None), "s")


def _monthly(values: tuple[float, ...] | None, default: float) -> NDArray[np.float64]:
    return np.array(values if values is not None else (default,) * 12)[:, None]


class _Builder:
    """Turns a configuration of one column into tensors."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._dtype = torch.float64 if config.compute.dtype == "float64" else torch.float32
        self._device = config.compute.device
        try:
            torch.empty(0, device=self._device)
        except (RuntimeError, AssertionError) as error:
            raise ConfigError(
                f"compute.device: {self._device!r} cannot be used: {str(error).splitlines()[0]}"
            ) from error
        self._layers = len(config.site.layer_thickness)

    def tensor(self, value: float | bool) -> Tensor:
        dtype = torch.bool if isinstance(value, bool) else self._dtype
        return torch.tensor([value], dtype=dtype, device=self._device)

    def profile(self, values: float | tuple[float, ...]) -> Tensor:
        each = values if isinstance(values, tuple) else (values,) * self._layers
        return torch.tensor(each, dtype=self._dtype, device=self._device)[:, None]

    def parameters(self) -> Parameters:
        site, soil, plants = self._config.site, self._config.soil, self._config.vegetation
        classes = soil.layer_class
        by_layer = classes if isinstance(classes, tuple) else (classes,) * self._layers
        column = by_layer[0] if soil.column_class is None else soil.column_class
        lowest, highest = plants.green_fraction_min, plants.green_fraction_max
        months = plants.monthly_green_fraction
        where = {"dtype": self._dtype, "device": self._device}
        return Parameters(
            soil=look_up_soil(np.array(by_layer)[:, None], soil.table, **where),  # type: ignore[arg-type]
            column_soil=look_up_soil([column], soil.table, **where),  # type: ignore[arg-type]
            vegetation=look_up_vegetation([plants.vegetation_class], plants.table, **where),  # type: ignore[arg-type]
            site=SiteParameters(
                layer_thickness=self.profile(site.layer_thickness),
                air_height=self.tensor(site.air_height),
                wind_height=self.tensor(site.wind_height),
                drainage_factor=drainage_factor([site.slope_class], **where),  # type: ignore[arg-type]
                maximum_snow_albedo=self.tensor(site.maximum_snow_albedo),
                green_fraction_min=self.tensor(min(months) if lowest is None else lowest),
                green_fraction_max=self.tensor(max(months) if highest is None else highest),
                deep_soil_temperature=self.tensor(site.deep_soil_temperature),
                bottom_temperature_height=self.tensor(site.bottom_temperature_height),
                geothermal_heat_flux=self.tensor(0.0),
                use_supplied_albedo=self.tensor(plants.use_monthly_albedo),
                use_supplied_leaf_area_index=self.tensor(plants.use_monthly_leaf_area_index),
                variable_zilitinkevich=self.tensor(site.variable_zilitinkevich),
            ),
        )

    def supply(self, parameters: Parameters) -> ForcingSupply:
        plants, classes = self._config.vegetation, parameters.vegetation
        return ForcingSupply(
            records=_records(self._config),
            vegetation=MonthlyVegetation(
                green_fraction=_monthly(plants.monthly_green_fraction, 0.0),
                albedo=_monthly(plants.monthly_albedo, float(classes.albedo_max[0])),
                leaf_area_index=_monthly(
                    plants.monthly_leaf_area_index, float(classes.leaf_area_index_max[0])
                ),
            ),
            dtype=self._dtype,
            device=self._device,
        )

    def initial_state(self, model: Model, start: np.datetime64, first: Forcing) -> State:
        initial, plants = self._config.initial, self._config.vegetation
        temperature = self.profile(initial.soil_temperature)
        total = self.profile(initial.total_water_content)
        if initial.liquid_water_content is None:
            curve = model.coefficients.freezing
            liquid = converged_supercooled_water(temperature, total, total, curve)
        else:
            liquid = self.profile(initial.liquid_water_content)
        skin = initial.skin_temperature
        default_roughness = float(model.parameters.vegetation.roughness_length_max[0])
        roughness = _monthly(plants.monthly_roughness_length, default_roughness)
        return initial_state(
            soil_temperature=temperature,
            total_water_content=total,
            liquid_water_content=liquid,
            skin_temperature=temperature[0].clone() if skin is None else self.tensor(skin),
            canopy_water=self.tensor(initial.canopy_water),
            snow_water_equivalent=self.tensor(initial.snow_water_equivalent),
            snow_depth=self.tensor(initial.snow_depth),
            surface_albedo=first.albedo,
            roughness_length=self.tensor(
                float(interpolate_monthly(roughness, np.array([start]))[0, 0])
            ),
            specific_humidity=first.specific_humidity,
        )


def _records(config: Config) -> ForcingRecords:
    if config.records is not None:
        return config.records
    weather = config.forcing.weather
    if weather is None:
        raise ConfigError("forcing: name a source, noah_text or weather")
    start, end = _instant(config.time.start), _instant(config.time.end)
    last = end + np.timedelta64(weather.interval, "s")
    return generate_weather(
        [CLIMATES[weather.climate]], start, last, weather.interval, weather.seed
    )


def _clock(config: Config, records: ForcingRecords) -> Clock:
    """The clock of a run; a period that a file header names ends with the records at the latest."""
    time = config.time
    start, end = _instant(time.start), _instant(time.end)
    first_record, last_record = records.time[0], records.time[-1]
    if start < first_record:
        raise ConfigError(f"time.start: {start} is before the first forcing record {first_record}")
    needed = end if time.repetitions == 0 else end - np.timedelta64(round(time.step), "s")
    if needed > last_record:
        if config.end_is_given or time.repetitions:
            raise ConfigError(f"time.end: {end} is after the last forcing record {last_record}")
        end = last_record
    steps = int((end - start) / np.timedelta64(1, "s") // time.step)
    return Clock(start, time.step, steps if time.repetitions else steps + 1, time.repetitions + 1)


def build_simulation(config: Config) -> Simulation:
    """Put together what a configuration describes.

    Raises:
        ConfigError: values that are allowed one by one but not together.
    """
    builder = _Builder(config)
    try:
        parameters = builder.parameters()
        model = Model(parameters, config.schemes)
        supply = builder.supply(parameters)
        clock = _clock(config, supply.records)
        first = Forcing(*(value[0] for value in supply.at(clock.dates(0, 1))))
        state = builder.initial_state(model, clock.start, first)
        check_state(state, parameters.soil.porosity)
    except ParameterError as error:
        raise ConfigError(f"soil, site or vegetation: {error}") from error
    except StateError as error:
        raise ConfigError(f"initial: {error}") from error
    return Simulation(model, state, clock, supply)
