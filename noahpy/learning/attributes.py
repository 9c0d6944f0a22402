"""Reader of the table of site attributes."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.config.learning import AttributesConfig
from noahpy.errors import ConfigError

if TYPE_CHECKING:
    from pandas import DataFrame, Series

NAME: Final = "name"
"""Heading of the column of site names."""


class Attributes(NamedTuple):
    """Attributes of sites."""

    names: tuple[str, ...]
    """Names of the attributes."""
    values: Tensor
    """Values, ``[site, attribute]``, float64."""
    groups: tuple[str, ...] | None
    """Group of every site; None without groups."""


def read_attributes(config: AttributesConfig, sites: Sequence[str]) -> Attributes:
    """Read the attributes of sites from a table, which may have further sites.

    Args:
        config: configuration of the table.
        sites: names of the sites.

    Raises:
        ConfigError: the file is not such a table, or lacks sites or values.
    """
    table = _table(config)
    missing = [name for name in sites if name not in table.index]
    if missing:
        raise ConfigError(f"{config.file}: no line has the name {missing[0]!r} of a column")
    table = table.loc[list(sites)]
    names = config.names or tuple(
        name for name in table.columns if name != config.groups and _is_numeric(table[name])
    )
    if not names:
        raise ConfigError(f"{config.file}: no attribute holds numbers")
    columns = [_numbers(config, table, name) for name in names]
    groups = None
    if config.groups is not None:
        groups = tuple(_column(config, table, "groups", config.groups))
        unnamed = [name for name, group in zip(sites, groups, strict=True) if not group]
        if unnamed:
            raise ConfigError(f"{config.file}: {config.groups} of {unnamed[0]!r} is empty")
    return Attributes(names, torch.from_numpy(np.stack(columns, axis=1)), groups)


def _table(config: AttributesConfig) -> DataFrame:
    import pandas as pd

    try:
        table = pd.read_csv(
            config.file, comment="#", skipinitialspace=True, dtype=str, keep_default_na=False
        )
    except (OSError, ValueError) as error:
        raise ConfigError(f"{config.file}: cannot be read as a table: {error}") from error
    if not isinstance(table.index, pd.RangeIndex):
        raise ConfigError(f"{config.file}: lines have more cells than there are headings")
    if NAME not in table.columns:
        raise ConfigError(
            f"{config.file}: has no column {NAME!r} with the names of sites; its columns are "
            f"{', '.join(map(str, table.columns))}"
        )
    repeated = table[NAME][table[NAME].duplicated()]
    if len(repeated):
        raise ConfigError(f"{config.file}: {repeated.iloc[0]!r} occurs twice")
    return table.set_index(NAME)


def _column(config: AttributesConfig, table: DataFrame, key: str, name: str) -> Series[str]:
    if name not in table.columns:
        (nearest,) = difflib.get_close_matches(name, map(str, table.columns), n=1, cutoff=0.0)
        raise ConfigError(
            f"learning.attributes.{key}: {config.file} has no column {name!r}; the nearest name "
            f"is {nearest!r}"
        )
    return table[name]


def _is_numeric(column: Series[str]) -> bool:
    try:
        return bool(np.isfinite(column.astype(float)).all())
    except ValueError:
        return False


def _numbers(config: AttributesConfig, table: DataFrame, name: str) -> np.ndarray:
    column = _column(config, table, "names", name)
    numbers = []
    for site, text in column.items():
        try:
            number = float(text)
        except ValueError:
            number = np.nan
        if not np.isfinite(number):
            raise ConfigError(f"{config.file}: {name} of {site!r} is {text!r}, not a number")
        numbers.append(number)
    return np.array(numbers)
