"""Building a simulation: parameters, initial state, clock and forcing of a configuration."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType
from typing import Final

import numpy as np
import torch

from noahpy.catalog.arrays import IntArray, instant
from noahpy.catalog.forcing_quantities import QuantityName
from noahpy.config import ColumnConfig, Config
from noahpy.config.schema import SiteConfig
from noahpy.engine.model import Engine, with_engine
from noahpy.errors import ConfigError, ParameterError, SnapshotError, StateError
from noahpy.forcing import ForcingRecords, SourcedForcing, read_forcing, stack_columns
from noahpy.model.initial_ground import with_steady_temperature
from noahpy.model.model import Model
from noahpy.model.parameters import SOIL_ORDER
from noahpy.model.state import Forcing, check_state
from noahpy.simulation.columns import (
    Cells,
    ColumnBatch,
    ColumnBuilder,
    TensorOptions,
    column_batches,
    joined,
    selected,
)
from noahpy.simulation.named_code import build_modules, build_schemes
from noahpy.simulation.simulation import Clock, ForcingSupply, Records, Simulation
from noahpy.simulation.spin_up import cycle_steps

UNKNOWN_HUMIDITY: Final = 0.0
"""Specific humidity at the surface in the initial state until a coupler sets that of the air,
kg kg-1."""
_KEYS_OF_CLASSES: Final[Mapping[str, str]] = {
    "soil_class": "soil.layer_class",
    "column_class": "soil.column_class",
    "vegetation_class": "vegetation.class",
    "slope_class": "site.slope_class",
}


def build_simulation(
    config: Config,
    engine: Engine | None = None,
    on_stage: Callable[[str], None] = lambda _: None,
) -> Simulation:
    """Build the simulation of a configuration; reads the forcing.

    Args:
        config: configuration.
        engine: engine instead of that of the configuration.
        on_stage: called with messages on the progress if the step has to be compiled, which takes
            seconds.

    Raises:
        ConfigError: values that are inconsistent with each other.
        ForcingError: a forcing file that cannot be used.
    """
    if config.region is not None:
        raise ConfigError(
            "region: run the cells of maps by `noahpy run` or noahpy.region.run_region, or list "
            "single cells as columns"
        )
    records, notes = _records(config)
    simulation = _assembled(config, column_batches(config.columns), records, notes)
    compute = config.compute
    clock = simulation.clock
    steps = clock.duration / clock.step
    model = with_engine(
        simulation.model, engine or compute.engine, on_stage, compute.workers, steps
    )
    simulation = replace(simulation, model=model)
    if config.spin_up is not None:
        cycle_steps(simulation, config.spin_up.years)
    return simulation


def build_cells(config: Config, cells: Cells, records: Records) -> Simulation:
    """Build the simulation of cells that differ from one configured column in some values.

    Args:
        config: configuration with one column.
        cells: cells with their values.
        records: meteorology of the cells.

    Raises:
        ConfigError: values that are inconsistent with each other.
    """
    (column,) = config.columns
    return _assembled(config, [ColumnBatch(column, cells)], records, ())


def _assembled(
    config: Config,
    batches: Sequence[ColumnBatch],
    records: Records | None,
    notes: tuple[str, ...],
) -> Simulation:
    """Simulation of batches of columns, in eager mode."""
    options = TensorOptions(config)
    numbers, order = _numbers(batches)
    coupled = config.columns[0].forcing.coupled
    clock = run_clock(config)
    schemes = build_schemes(config.schemes)
    try:
        builders, parts = [], []
        for batch, of_batch in zip(batches, numbers, strict=True):
            with _numbered_among_all(of_batch):
                builder = ColumnBuilder(batch.config, batch.cells, options, schemes)
                parts.append(builder.parameters())
            builders.append(builder)
        parameters = joined(parts, order)
        modules = build_modules(config.processes, parameters.soil.porosity)
        model = Model(parameters, schemes, modules)
        supply = ForcingSupply(
            records=records,
            vegetation=joined([builder.vegetation() for builder in builders], order),
            dtype=options.dtype,
            device=options.device,
            from_coupler=coupled,
        )
        first = Forcing(*(value[0] for value in supply.at(clock.dates(0, 1))))
        if "humidity" in coupled:
            dry = torch.full_like(first.albedo, UNKNOWN_HUMIDITY)
            first = first._replace(specific_humidity=dry)
        freezing = model.coefficients.freezing
        states = [
            builder.initial_state(
                selected(freezing, of_batch), clock.start, selected(first, of_batch)
            )
            for builder, of_batch in zip(builders, numbers, strict=True)
        ]
        steady = joined([builder.initial_ground() for builder in builders], order)
        state = with_steady_temperature(joined(states, order), steady, model)
        check_state(state, parameters.soil.porosity)
    except ParameterError as error:
        raise ConfigError(f"{_key_of_parameter(config, error)}: {error}") from error
    except StateError as error:
        raise ConfigError(f"{_key_of_state(config, error)}: {error}") from error
    except SnapshotError as error:
        raise ConfigError(f"initial.restart: {error}") from error
    for builder, of_batch in zip(builders, numbers, strict=True):
        for column, note in builder.notes:
            is_listed = len(config.columns) > 1
            prefix = f"{config.columns[of_batch[column]].name}: " if is_listed else ""
            notes += (prefix + note,)
    locations = joined([builder.locations() for builder in builders], order)
    water = joined([builder.initial_water() for builder in builders], order)
    return Simulation(model, state, clock, supply, notes, locations, water, steady)


@contextmanager
def _numbered_among_all(numbers: IntArray) -> Iterator[None]:
    """Number the column of an error among all columns, not within its batch."""
    try:
        yield
    except ParameterError as error:
        column = None if error.column is None else int(numbers[error.column])
        raise ParameterError(str(error), error.name, column) from error


def _key_of_parameter(config: Config, error: ParameterError) -> str:
    """Key of the configuration that sets, or would set, an invalid parameter."""
    name = error.name or ""
    column = _written_column(config, error.column)
    if name in _KEYS_OF_CLASSES:
        key = _KEYS_OF_CLASSES[name]
    elif name in type(column.site).model_fields:
        key = f"site.{name}"
    elif name in type(column.vegetation).model_fields:
        key = f"vegetation.{name}"
    elif name in type(column.soil.values).model_fields:
        related = (name, *SOIL_ORDER.get(name, ()))
        written = [key for key in related if getattr(column.soil.values, key) is not None]
        by_class = "soil.texture" if column.soil.layer_class is None else "soil.layer_class"
        key = f"soil.values.{written[0]}" if written else by_class
    else:
        key = "vegetation.class" if name else "soil, site or vegetation"
    return _of_column(config, error.column, key)


def _key_of_state(config: Config, error: StateError) -> str:
    """Key of the configuration that sets an invalid variable of the initial state."""
    column = _written_column(config, error.column)
    if column.initial.restart is not None:
        key = "initial.restart"
    elif error.name in type(column.initial).model_fields:
        key = f"initial.{error.name}"
    else:
        key = "initial"
    return _of_column(config, error.column, key)


def _written_column(config: Config, column: int | None) -> ColumnConfig:
    """Configuration of a column; all cells of a region share one."""
    return config.columns[(column or 0) if len(config.columns) > 1 else 0]


def _of_column(config: Config, column: int | None, key: str) -> str:
    is_listed = len(config.columns) > 1 and column is not None and "," not in key
    return f"columns[{column + 1}].{key}" if is_listed and column is not None else key


def _numbers(batches: Sequence[ColumnBatch]) -> tuple[list[IntArray], IntArray | None]:
    """Numbers of the columns of every batch in the simulation.

    The cells of a region are one batch and keep their order, whatever their numbers in the region.

    Returns:
        The numbers, and the order that sorts the columns of all batches by them; None for one
        batch, whose columns are in order.
    """
    if len(batches) == 1:
        return [np.arange(batches[0].cells.count)], None
    numbers = [batch.cells.number for batch in batches]
    return numbers, np.argsort(np.concatenate(numbers))


def run_clock(config: Config) -> Clock:
    """Model time of a run."""
    time = config.time
    start = instant(time.start)
    if time.end is None:
        return Clock(start, time.step, None, 1)
    end = instant(time.end)
    steps = int((end - start) / np.timedelta64(1, "s") // time.step)
    return Clock(start, time.step, steps if time.repetitions else steps + 1, time.repetitions + 1)


_HEIGHTS: Final[Mapping[QuantityName, str]] = MappingProxyType(
    {
        "air_temperature": "air_height",
        "relative_humidity": "air_height",
        "specific_humidity": "air_height",
        "dew_point": "air_height",
        "wind_speed": "wind_height",
        "eastward_wind": "wind_height",
    }
)
"""Keys of the site with the heights of quantities of the forcing."""


def _other_heights(source: SourcedForcing, site: SiteConfig) -> Iterator[str]:
    """Notes on heights in a forcing file that differ from the configuration."""
    for quantity, key in _HEIGHTS.items():
        stated, configured = source.heights.get(quantity), getattr(site, key)
        if stated is not None and not np.isclose(stated, configured):
            yield (
                f"{quantity} is measured at {stated:g} m according to its file; the run uses "
                f"site.{key}, {configured:g} m"
            )


def _records(config: Config) -> tuple[ForcingRecords | None, tuple[str, ...]]:
    """Forcing of all columns for the steps of a run, and notes; reads each source once."""
    clock = run_clock(config)
    if config.columns[0].forcing.source is None or clock.steps_per_pass is None:
        return None, ()
    period = clock.start, clock.dates(clock.steps_per_pass - 1, clock.steps_per_pass)[0]
    needs_snowfall = build_schemes(config.schemes).snowfall_fraction.needs_forcing
    sources: dict[str, SourcedForcing] = {}
    names: dict[str, list[str]] = {}
    order = []
    for column in config.columns:
        site = column.site
        key = f"{column.forcing.model_dump_json()} {site.latitude} {site.longitude}"
        if key not in sources:
            sources[key] = read_forcing(
                column.forcing,
                latitude=site.latitude,
                longitude=site.longitude,
                start=period[0],
                end=period[1],
                needs_snowfall=needs_snowfall,
            )
        order.append(key)
        names.setdefault(key, []).append(column.name)
    notes = []
    for key, source in sources.items():
        prefix = f"{', '.join(names[key])}: " if len(sources) > 1 else ""
        site = next(config.columns[k].site for k, other in enumerate(order) if other == key)
        notes += [prefix + note for note in (*source.notes, *_other_heights(source, site))]
    records = stack_columns([sources[key].records for key in order])
    fitted = records.for_steps(clock.step, clock.start)
    if fitted is not records:
        interval = np.median(np.diff(records.time)) / np.timedelta64(1, "s")
        notes.append(f"forcing of every {interval:g} s is averaged over steps of {clock.step:g} s")
    return fitted, tuple(notes)
