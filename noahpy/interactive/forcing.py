"""Forcing in memory: what a run is given, and what it sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from noahpy.catalog.forcing_quantities import QUANTITIES, QuantityName
from noahpy.config import Config
from noahpy.config.memory_dataset import MemoryDataset
from noahpy.errors import ConfigError
from noahpy.forcing.conversion import SOURCES
from noahpy.interactive.parameters import columns_of
from noahpy.output.forcing_file import VARIABLES, ForcingVariable, of_variables
from noahpy.simulation.build import build_simulation

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

TIME_UNITS: Final = "seconds since 1970-01-01 00:00:00"
TIME_NAMES: Final = ("time", "date")
"""Names of the column of times in a table whose index is something else."""
_HEADING: Final = re.compile(r"\s*(?P<name>\w+)\s*(?:\[(?P<unit>[^\]]*)\])?\s*")


def memory_dataset(forcing: xr.Dataset | pd.DataFrame) -> MemoryDataset:
    """Forcing in memory as a source of a configuration.

    Args:
        forcing: dataset, or table with a column for every quantity; see `configure`.

    Raises:
        ConfigError: the forcing is something else, or a table without times.
    """
    import pandas as pd
    import xarray as xr

    if isinstance(forcing, pd.DataFrame):
        forcing = _of_table(forcing)
    elif not isinstance(forcing, xr.Dataset):
        raise ConfigError(
            f"forcing: {type(forcing).__name__} is given; expected an xarray.Dataset or a "
            "pandas.DataFrame"
        )
    return MemoryDataset(_with_times_as_numbers(forcing))


def quantity_variables(dataset: xr.Dataset) -> dict[QuantityName, str]:
    """Variables that are named like a quantity, by quantity."""
    return {name: name for name in QUANTITIES if name in dataset.data_vars}


def _of_table(table: pd.DataFrame) -> xr.Dataset:
    """A table with its units as attributes.

    Raises:
        ConfigError: it has no times, or two columns of one quantity.
    """
    import pandas as pd
    import xarray as xr

    names = [name for name in TIME_NAMES if name in table.columns]
    if isinstance(table.index, pd.DatetimeIndex):
        times = table.index
    elif names:
        times = pd.DatetimeIndex(table[names[0]])
    else:
        raise ConfigError(
            "forcing: the table has no times; give it a DatetimeIndex or a column `time`"
        )
    if times.tz is not None:
        times = times.tz_convert("UTC").tz_localize(None)
    variables: dict[str, tuple[str, Any, dict[str, str]]] = {}
    for heading in table.columns:
        match = _HEADING.fullmatch(str(heading))
        if match is None or match["name"] not in QUANTITIES:
            continue
        name = match["name"]
        if name in variables:
            raise ConfigError(f"forcing: {name} is in two columns of the table")
        units = match["unit"] or QUANTITIES[name].unit  # type: ignore[index]
        variables[name] = ("time", table[heading].to_numpy(np.float64), {"units": units})
    return xr.Dataset(variables, coords={"time": times.to_numpy()})


def _with_times_as_numbers(dataset: xr.Dataset) -> xr.Dataset:
    """The dataset as it is opened from a file without decoding of times."""
    import xarray as xr

    found = dataset
    for name, variable in dataset.variables.items():
        is_dates = variable.dtype.kind == "O" and hasattr(
            next(iter(variable.values.flat), None), "calendar"
        )
        if variable.dtype.kind != "M" and not is_dates:
            continue
        plain = variable.to_base_variable().copy(deep=False)
        calendar = plain.encoding.get("calendar")
        plain.encoding = {"units": TIME_UNITS, **({"calendar": calendar} if calendar else {})}
        found = found.assign({name: xr.conventions.encode_cf_variable(plain)})
    return found


def forcing_dataset(config: Config) -> xr.Dataset:
    """The meteorology of all steps of a run, as the model sees it.

    Gaps are filled, units converted, records averaged or interpolated to the steps, and scenarios
    applied, as `forcing` of the configuration says. That of one column, given to `configure` or
    `run`, drives the same run; a scenario of the configuration is then applied once more.

    Args:
        config: configuration with a source of forcing.

    Returns:
        Variables by quantity, with units and CF standard names, on ``time`` (the begin of a step,
        UTC) and, with several columns or an ensemble, ``column`` and ``member``.

    Raises:
        ConfigError: a configuration that cannot be used, or without a source of forcing.
        ForcingError: forcing that cannot be used.
    """
    import xarray as xr

    simulation = build_simulation(config, engine="eager")
    clock, supply = simulation.clock, simulation.supply
    if supply.records is None or clock.steps_per_pass is None:
        raise ConfigError("forcing: the configuration names no source")
    times = clock.dates(0, clock.steps_per_pass)
    weather = supply.records.at(times)
    coupled = {name for driver in supply.from_coupler for name in SOURCES[driver]}
    with_snow = simulation.model.schemes.snowfall_fraction.needs_forcing
    across, shape = columns_of(simulation, len(config.columns))
    variables = {
        name: (
            ("time", *across),
            values.reshape((len(times), *shape)),
            _attributes(VARIABLES[name]),
        )
        for name, values in of_variables(weather, with_snow=with_snow).items()
        if name not in coupled
    }
    time = ("time", times, {"standard_name": "time", "long_name": "begin of the step, UTC"})
    return xr.Dataset(variables, coords={"time": time}, attrs={"Conventions": "CF-1.11"})


def _attributes(line: ForcingVariable) -> dict[str, str]:
    return {
        "standard_name": line.standard_name,
        "long_name": line.long_name,
        "units": line.units,
        "cell_methods": f"time: {'mean' if line.is_flux else 'point'}",
    }
