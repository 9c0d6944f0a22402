"""A configuration from a file, a mapping or another one, with parameters and forcing of Python."""

from __future__ import annotations

from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from noahpy.config import Config, user_form
from noahpy.config.forcing import ForcingConfig
from noahpy.config.memory_dataset import MemoryDataset
from noahpy.config.schema import COLUMN_SECTIONS
from noahpy.interactive.forcing import memory_dataset, quantity_variables
from noahpy.interactive.parameters import ParameterValues, put_parameters
from noahpy.simulation.load import load_config, parse_config
from noahpy.simulation.overlays import Sections, overlaid

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr

ConfigLike: TypeAlias = Config | Mapping[str, Any] | str | PathLike[str]
"""A parsed configuration, its sections and keys, or its file."""


def configure(
    config: ConfigLike,
    changes: Mapping[str, Any] | None = None,
    *,
    parameters: ParameterValues | None = None,
    forcing: xr.Dataset | pd.DataFrame | None = None,
    trust: bool = False,
) -> Config:
    """A configuration with changes, to be run, built or calibrated.

    Args:
        config: parsed configuration, its sections and keys as in a file, or its file.
        changes: sections and keys that override those of the configuration.
        parameters: values by the name of the parameter, as `parameter_dataset` has them: a number,
            values by layer ``[layer]``, or ``[layer, column]``; for parameters without layers a
            number or ``[column]``. NaN in a layer leaves that layer to its class. Arrays of xarray
            are ordered by their dimensions. They stand in the configuration, so that its output
            says what was run.
        forcing: meteorology of all columns, instead of the source of the configuration: a dataset
            like the files that `forcing.netcdf` reads, whose keys apply to it too, or a table with
            a column for every quantity, such as ``air_temperature`` or ``precipitation [mm h-1]``.
            Without brackets, columns have the units of a table of `forcing.csv`. Times are UTC.
            Variables that are named like a quantity are that quantity.
        trust: whether to run code that the configuration names, regardless of the user's settings.

    Raises:
        ConfigError: with the key, the value and what is allowed; a parameter that no key of a
            configuration sets.
        NoahTextError: the forcing file cannot be read.
    """
    loaded = _loaded(config, changes or {}, trust=trust)
    if parameters is None and forcing is None:
        return loaded
    values = _form(loaded)
    columns = _columns(values)
    if parameters is not None:
        put_parameters(columns, parameters, loaded)
    if forcing is not None:
        memory = memory_dataset(forcing)
        for column in columns:
            column["forcing"] = _with_dataset(column.get("forcing", {}), memory)
    return parse_config(values, trust=True)


def _loaded(config: ConfigLike, changes: Mapping[str, Any], *, trust: bool) -> Config:
    """The configuration with sections and keys that override its own."""
    if isinstance(config, Mapping):
        return parse_config(overlaid(config, changes), trust=trust)
    if not isinstance(config, Config):
        return load_config(Path(config), changes, trust=trust)
    if not changes:
        return config
    values = _form(config)
    shared = {key: value for key, value in changes.items() if key not in COLUMN_SECTIONS}
    of_columns = {key: value for key, value in changes.items() if key in COLUMN_SECTIONS}
    for column in _columns(values):
        column.update(overlaid(column, of_columns))
    # code of the configuration itself has been allowed
    trusts = trust or not changes.keys() & {"processes", "schemes"}
    return parse_config(overlaid(values, shared), trust=trusts)


def _columns(values: Sections) -> list[Sections]:
    """Sections of every column in the form that users write."""
    columns: list[Sections] = values.get("columns", [values])
    return columns


def _form(config: Config) -> Sections:
    """The form that users write, with the datasets in memory."""
    values = user_form(config)
    for column, own in zip(_columns(values), config.columns, strict=True):
        netcdf = own.forcing.netcdf
        if netcdf is not None and isinstance(netcdf.files, MemoryDataset):
            column["forcing"]["netcdf"]["files"] = netcdf.files
    return values


def _with_dataset(section: Sections, memory: MemoryDataset) -> Sections:
    """The section `forcing` with a dataset in place of its source."""
    kept = {key: value for key, value in section.items() if key not in ForcingConfig.SOURCES}
    netcdf = section.get("netcdf", {})
    variables = {**netcdf.get("variables", {}), **quantity_variables(memory.dataset)}
    return {**kept, "netcdf": {**netcdf, "files": memory, "variables": variables}}
