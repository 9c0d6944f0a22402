"""Diagnostics as tables: to read in a terminal, and as a data frame for CSV."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from noahpy.catalog.diagnostics import DIAGNOSTICS
from noahpy.physics.constants import FREEZING_POINT

if TYPE_CHECKING:
    import pandas as pd

EXTENT: Final = "permafrost_extent"
MOST_YEARS: Final = 8
"""Largest number of years of a table to read, the last ones."""
MOST_COLUMNS: Final = 3
"""Largest number of columns that have tables of their own; of more, quantiles are shown."""
QUANTILES: Final = {"5 %": 0.05, "50 %": 0.5, "95 %": 0.95}
"""Of many cells, by their headings."""
EXTREMES: Final = {"least": 0.0, "median": 0.5, "largest": 1.0}
"""The same of fewer cells than `LEAST_CELLS`, which have no such quantiles."""
LEAST_CELLS: Final = 20
_WORDS: Final = {"member": "members", "column": "columns"}
_LAYERS: Final = ("depth", "layer")
_AXIS: Final = "depth (m)"


class Table(NamedTuple):
    """A table to read."""

    title: str
    headings: tuple[str, ...]
    rows: list[tuple[str, ...]]


def tables(diagnosed: xr.Dataset) -> list[Table]:
    """Tables to read, from what `noahpy.diagnostics.diagnose` gives.

    A column has its years, and the last whole year by depth. Of many columns, a region or an
    ensemble, the quantiles over cells in the last whole year are shown.
    """
    cells = cell_dimensions(diagnosed)
    count = int(np.prod([diagnosed.sizes[name] for name in cells]))
    if count > MOST_COLUMNS:
        return [_quantiles(diagnosed, cells, count)]
    found = []
    for number in range(count):
        one = diagnosed.stack(cell=cells).isel(cell=number) if cells else diagnosed
        name = _name(one, number) if cells else ""
        found += [_by_year(one, name), *_by_depth(one, name)]
    return found


def cell_dimensions(diagnosed: xr.Dataset) -> list[str]:
    """Dimensions of columns, grids and members."""
    return [str(d) for d in diagnosed["days_covered"].dims if d != "year"]


def last_whole_year(diagnosed: xr.Dataset) -> int | None:
    """Number of the last year that any cell has a mean ground temperature of; None without one."""
    mean = diagnosed["annual_mean_soil_temperature"]
    whole = mean.notnull().any([d for d in mean.dims if d != "year"])
    found = np.flatnonzero(whole.to_numpy())
    return int(found[-1]) if len(found) else None


def _name(one: xr.Dataset, number: int) -> str:
    name = one["column_name"].item() if "column_name" in one.coords else number + 1
    return f" of {name.decode() if isinstance(name, bytes) else name}"


def _layer(array: xr.DataArray) -> str | None:
    return next((name for name in _LAYERS if name in array.dims), None)


def shown_units(name: str, units: str) -> str:
    """Units of a diagnostic in tables: temperatures are in degC, differences of them in K."""
    is_temperature = units == "K" and not name.endswith("_offset")
    return "degC" if is_temperature else units


def _shown(array: xr.DataArray) -> NDArray[Any]:
    """Values in the units of tables."""
    units = str(array.attrs.get("units", ""))
    values = array.to_numpy()
    return values - FREEZING_POINT if shown_units(str(array.name), units) != units else values


def _cell(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, np.datetime64):
        return "-" if np.isnat(value) else str(value.astype("datetime64[D]"))
    if np.isnan(value):
        return "-"
    is_whole = value == round(value) and abs(value) >= 2.0
    return f"{value:.0f}" if is_whole or abs(value) >= 1000.0 else f"{value:.2f}"


def _heading(array: xr.DataArray, *, is_short: bool = False) -> str:
    """Name with units; short ones leave out what all diagnostics by layer have in common."""
    name = str(array.name)
    units = shown_units(name, str(array.attrs.get("units", "")))
    if is_short:
        name = re.sub("^(annual|layer)_|_(soil_temperature|date|days)$", "", name)
        name = name.replace("_", " ")
    return name + (f" ({units})" if units not in ("", "1") else "")


def _of_table(diagnosed: xr.Dataset, *, by_layer: bool) -> Iterator[xr.DataArray]:
    """Diagnostics with values, in the order of the catalog."""
    for name, row in DIAGNOSTICS.items():
        if name in diagnosed and bool(row.axis) is by_layer and diagnosed[name].notnull().any():
            yield diagnosed[name]


def _by_year(one: xr.Dataset, name: str) -> Table:
    shown = one.isel(year=slice(-MOST_YEARS, None))
    arrays = [shown["days_covered"], *_of_table(shown, by_layer=False)]
    rows = [(_heading(array), *map(_cell, _shown(array))) for array in arrays]
    return Table(f"Diagnostics{name} by year", ("", *map(str, shown["year"].values)), rows)


def _by_depth(one: xr.Dataset, name: str) -> list[Table]:
    last = last_whole_year(one)
    if last is None:
        return []
    year = one.isel(year=last)
    arrays = list(_of_table(year, by_layer=True))
    layer = _layer(arrays[0])
    levels = [f"{value:.2f}" for value in year["depth"].values] if "depth" in year else []
    levels = levels or [str(k + 1) for k in range(year.sizes[layer])]
    values = [[_cell(value) for value in _shown(array)] for array in arrays]
    label = _AXIS if "depth" in year else "layer"
    headings = (label, *(_heading(a, is_short=True) for a in arrays))
    rows = list(zip(levels, *values, strict=True))
    return [Table(f"Layers{name} in {int(year['year'])}", headings, rows)]


def _quantiles(diagnosed: xr.Dataset, cells: Sequence[str], count: int) -> Table:
    last = last_whole_year(diagnosed)
    shares = QUANTILES if count >= LEAST_CELLS else EXTREMES
    what = f"{count} {_WORDS.get(cells[0], 'cells') if len(cells) == 1 else 'cells'}"
    headings = ("", *shares, "with a value")
    if last is None:
        return Table(f"Diagnostics of {what}: no whole year", headings, [])
    year = diagnosed.isel(year=last)
    rows = []
    for array in _of_table(year, by_layer=False):
        values = _shown(array).ravel()
        known = values[~np.isnat(values) if values.dtype.kind == "M" else np.isfinite(values)]
        is_date = known.dtype.kind == "M"
        numbers = np.quantile(known.astype("datetime64[s]").astype(float) if is_date else known,
                              list(shares.values()))  # fmt: skip
        found = numbers.astype("int64").astype("datetime64[s]") if is_date else numbers
        rows.append((_heading(array), *map(_cell, found), str(len(known))))
    if EXTENT in year and year[EXTENT].notnull().all():
        extent = " to ".join(dict.fromkeys(
            f"{value:.6g}" for value in (year[EXTENT].min(), year[EXTENT].max())))  # fmt: skip
        rows.append((f"{EXTENT} (km2)", "", extent, "", ""))
    return Table(f"Diagnostics of {what} in {int(year['year'])}", headings, rows)


def frame(diagnosed: xr.Dataset) -> pd.DataFrame:
    """Diagnostics as a data frame: a row for each year and cell.

    Columns are ``name [units]``, and ``name@depth [units]`` for those by layer, with the depth in
    m or, where it differs between columns, the number of the layer.
    """
    columns: dict[str, xr.DataArray] = {}
    cells = cell_dimensions(diagnosed)
    for name in ("days_covered", *DIAGNOSTICS):
        if name not in diagnosed:
            continue
        array = diagnosed[name]
        units = array.attrs.get("units", "")
        ending = f" [{units}]" if units else ""
        layer = _layer(array)
        if layer is None:
            columns[name + ending] = array
            continue
        is_shared = layer == "depth"
        for k in range(array.sizes[layer]):
            level = f"{float(diagnosed['depth'][k]):g}" if is_shared else str(k + 1)
            columns[f"{name}@{level}{ending}"] = array.isel({layer: k}, drop=True)
    return xr.Dataset(columns).to_dataframe(dim_order=["year", *cells]).reset_index()
