"""Forcing of the columns of a run: records of their sources, under scenarios."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.forcing_quantities import QuantityName
from noahpy.config import Config
from noahpy.config.scenario import ScenarioConfig
from noahpy.config.schema import SiteConfig
from noahpy.forcing import ForcingRecords, SourcedForcing, read_forcing, stack_columns
from noahpy.forcing.records import Records
from noahpy.forcing.scenario import (
    Scenario,
    ScenarioRecords,
    read_scenario,
    repeat_of,
    source_period,
)
from noahpy.simulation.named_code import build_schemes
from noahpy.simulation.simulation import Clock

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


def last_step(clock: Clock) -> np.datetime64:
    """Date at which the last step of a pass through the period begins, UTC.

    Args:
        clock: of a run with an end.
    """
    assert clock.steps_per_pass is not None
    last: np.datetime64 = clock.dates(clock.steps_per_pass - 1, clock.steps_per_pass)[0]
    return last


def forcing_period(config: Config, clock: Clock) -> tuple[np.datetime64, np.datetime64]:
    """First and last date whose forcing the source of a run has to have, UTC.

    Raises:
        ConfigError: years that columns repeat differently, or that steps do not fit.
    """
    repeat = repeat_of([column.forcing.scenario for column in config.columns])
    return source_period(clock.start, last_step(clock), clock.step, repeat)


def column_records(config: Config, clock: Clock) -> tuple[ForcingRecords | None, tuple[str, ...]]:
    """Forcing of all columns for the steps of a run, and notes; reads each source once.

    Scenarios are not in it.

    Raises:
        ForcingError: a file that cannot be used.
    """
    if config.columns[0].forcing.source is None or clock.steps_per_pass is None:
        return None, ()
    start, end = forcing_period(config, clock)
    needs_snowfall = build_schemes(config.schemes).snowfall_fraction.needs_forcing
    sources: dict[str, SourcedForcing] = {}
    names: dict[str, list[str]] = {}
    order = []
    for column in config.columns:
        site = column.site
        source = column.forcing.model_dump_json(exclude={"scenario"})
        key = f"{source} {site.latitude} {site.longitude} {site.wind_height}"
        if key not in sources:
            sources[key] = read_forcing(
                column.forcing,
                latitude=site.latitude,
                longitude=site.longitude,
                start=start,
                end=end,
                needs_snowfall=needs_snowfall,
                wind_height=site.wind_height,
            )
        order.append(key)
        names.setdefault(key, []).append(column.name)
    notes = []
    for key, read in sources.items():
        prefix = f"{', '.join(names[key])}: " if len(sources) > 1 else ""
        site = next(config.columns[k].site for k, other in enumerate(order) if other == key)
        notes += [prefix + note for note in (*read.notes, *_other_heights(read, site))]
    records = stack_columns([sources[key].records for key in order])
    fitted = records.for_steps(clock.step, start)
    if fitted is not records:
        interval = np.median(np.diff(records.time)) / np.timedelta64(1, "s")
        notes.append(f"forcing of every {interval:g} s is averaged over steps of {clock.step:g} s")
    return fitted, tuple(notes)


def under_scenarios(
    config: Config, records: Records, clock: Clock, places: Sequence[FloatArray] | None = None
) -> tuple[Records, tuple[str, ...]]:
    """Records under the scenarios of their columns, and notes.

    Args:
        config: configuration of the run.
        records: meteorology of the columns.
        clock: clock of the run.
        places: latitude and longitude of the cells that share the only column of the
            configuration, degrees; None for columns of their own.

    Raises:
        ConfigError: scenarios that cannot be used.
        ForcingFileError: a file of changes that cannot be used.
    """
    first = config.columns[0].forcing.scenario
    end = last_step(clock)
    if places is not None:
        if first is None:
            return records, ()
        scenario = read_scenario(first, *places)
        return ScenarioRecords(records, [scenario], None, end), scenario.notes
    scenarios: dict[str, Scenario | None] = {}
    of_column = []
    known: dict[int, str] = {}
    for column in config.columns:
        own = column.forcing.scenario
        text = known.setdefault(id(own), _key(own))
        site = column.site
        key = f"{text} {site.latitude} {site.longitude}" if own is not None and own.deltas else text
        if key not in scenarios:
            scenarios[key] = (
                None if own is None else read_scenario(own, site.latitude, site.longitude)
            )
        of_column.append(key)
    if all(scenario is None for scenario in scenarios.values()):
        return records, ()
    numbers = {key: number for number, key in enumerate(scenarios)}
    order = np.array([numbers[key] for key in of_column])
    found = list(scenarios.values())
    notes = dict.fromkeys(note for one in found if one is not None for note in one.notes)
    changed = ScenarioRecords(records, found, order if len(found) > 1 else None, end)
    return changed, tuple(notes)


def _key(scenario: ScenarioConfig | None) -> str:
    return "" if scenario is None else scenario.model_dump_json()
