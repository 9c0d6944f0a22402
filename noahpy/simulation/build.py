"""Building a simulation: parameters, initial state, clock and forcing of a configuration."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

import numpy as np
import torch

from noahpy.catalog.arrays import FloatArray, IntArray, instant
from noahpy.catalog.scheme_names import choices_without_effect
from noahpy.config import ColumnConfig, Config
from noahpy.engine.model import Engine, with_engine
from noahpy.errors import ConfigError, ParameterError, SnapshotError, StateError
from noahpy.forcing.records import Records
from noahpy.model.initial_ground import with_steady_temperature
from noahpy.model.model import Model
from noahpy.model.parameters import SOIL_ORDER
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, check_state
from noahpy.simulation.batches import (
    Cells,
    ColumnBatch,
    TensorOptions,
    column_batches,
    joined,
    selected,
)
from noahpy.simulation.columns import ColumnBuilder
from noahpy.simulation.experiment import experiment_of
from noahpy.simulation.member_forcing import member_records
from noahpy.simulation.members import Members, read_members
from noahpy.simulation.named_code import build_modules, build_schemes
from noahpy.simulation.run_forcing import column_records, under_scenarios
from noahpy.simulation.simulation import Clock, ForcingSupply, Simulation
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
    clock = run_clock(config)
    read, notes = column_records(config, clock)
    records: Records | None = read
    if read is not None:
        records, of_scenarios = under_scenarios(config, read, clock)
        notes += of_scenarios
    if config.schemes.own is None:
        notes += tuple(choices_without_effect(config.schemes))
    simulation = _assembled(config, column_batches(config.columns), records, notes)
    compute = config.compute
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
    places = [cells.values[f"site.{axis}"] for axis in ("latitude", "longitude")]
    changed, notes = under_scenarios(config, records, run_clock(config), places)
    return _assembled(config, [ColumnBatch(column, cells)], changed, notes)


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
    members, own = read_members(config), batches
    if members is not None:
        batches = _of_members(config, members, batches, schemes)
        numbers, order = _numbers(batches)
        if records is not None:
            cells = np.sort(np.concatenate([batch.cells.number for batch in own]))
            records = member_records(members, records, cells, clock)
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
            name = config.columns[of_batch[column] % len(config.columns)].name
            notes += ((f"{name}: " if is_listed else "") + note,)
    locations = joined([builder.locations() for builder in builders], order)
    drawn = None
    if members is not None:
        by_batch = [
            members.drawn(builder, part, batch.cells.number)
            for builder, part, batch in zip(builders, parts, own, strict=True)
        ]
        drawn = members.with_values(
            [
                values[0]._replace(values=_in_order([one.values for one in values], order))
                for values in zip(*by_batch, strict=True)
            ]
        )
    water = joined([builder.initial_water() for builder in builders], order)
    return Simulation(
        model,
        state,
        clock,
        supply,
        notes,
        locations,
        initial_water=water,
        initial_ground=steady,
        members=drawn,
        experiment=experiment_of(config),
    )


def _of_members(
    config: Config, members: Members, batches: Sequence[ColumnBatch], schemes: Schemes
) -> list[ColumnBatch]:
    """Batches with the columns of all members.

    Raises:
        ConfigError: values that are not allowed.
    """
    options = TensorOptions(config)
    found = []
    try:
        for batch in batches:
            with _numbered_among_all(batch.cells.number):
                builder = ColumnBuilder(batch.config, batch.cells, options, schemes)
                found.append(batch._replace(cells=members.cells(batch.cells, builder)))
    except ParameterError as error:
        raise ConfigError(f"{_key_of_parameter(config, error)}: {error}") from error
    return found


def _in_order(values: Sequence[FloatArray], order: IntArray | None) -> FloatArray:
    """Values of the columns of all batches, column last, in their order."""
    together = np.concatenate(values, axis=-1)
    return together if order is None else together[..., order]


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
    return config.columns[(column or 0) % len(config.columns)]


def _of_column(config: Config, column: int | None, key: str) -> str:
    if column is None or "," in key:
        return key
    count = len(config.columns)
    if count > 1:
        key = f"columns[{column % count + 1}].{key}"
    # of a region the number of cells is unknown here
    is_member = config.ensemble is not None and config.region is None
    return f"{key}: member {column // count + 1} of the ensemble" if is_member else key


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
