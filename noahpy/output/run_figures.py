"""Figures of an output file: means of its variables, and of its permafrost summary."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.output_names import own_name
from noahpy.catalog.output_variables import variable_table
from noahpy.errors import OutputError
from noahpy.output.permafrost import Permafrost
from noahpy.physics.constants import FREEZING_POINT, SECONDS_PER_DAY

if TYPE_CHECKING:
    import xarray as xr

DEPTHS: Final = (0.1, 1.0, 10.0)
"""Depths whose nearest layers are compared, m."""
DAYS_PER_YEAR: Final = 365.25
_YEARLY: Final[Mapping[str, tuple[str, str]]] = {
    "annual_mean_skin_temperature": ("mean annual surface temperature", "degC"),
    "annual_mean_soil_temperature": ("mean annual ground temperature", "degC"),
    "active_layer_thickness": ("active-layer thickness", "m"),
    "permafrost_table_depth": ("depth of the permafrost table", "m"),
    "talik_thickness": ("talik thickness", "m"),
    "zero_annual_amplitude_depth": ("depth of zero annual amplitude", "m"),
    "thaw_date": ("thaw of the top layer", "day of the year"),
    "freeze_up_date": ("freeze-up of the top layer", "day of the year"),
}
"""Labels and units of variables of the permafrost summary."""


class ComparedRun:
    """An output file with its times."""

    def __init__(self, path: Path, dataset: xr.Dataset) -> None:
        for needed in ("time_bounds", "depth"):
            if needed not in dataset.variables:
                raise OutputError(f"{path}: is not an output file of a run: it has no {needed}")
        if dataset.sizes["time"] == 0:
            raise OutputError(f"{path}: holds no records")
        self.path, self.data = path, dataset
        self.begin, self.end = dataset["time_bounds"].values.astype("datetime64[s]").T
        self.years = self._whole_years()
        self.is_region = "cell_status" in dataset.variables

    def _whole_years(self) -> dict[int, int]:
        """Places of the years that were simulated wholly."""
        if "days_covered" not in self.data.variables:
            return {}
        years = self.data["year"].values.tolist()
        days = self.data["days_covered"].values.tolist()
        pairs = enumerate(zip(years, days, strict=True))
        return {year: k for k, (year, count) in pairs if count >= 365 + isleap(year)}

    @property
    def names(self) -> list[str]:
        """Names of the columns."""
        if "column_name" not in self.data.variables:
            return [""]
        stored = np.atleast_1d(self.data["column_name"].values)
        return [name.decode() if isinstance(name, bytes) else str(name) for name in stored]

    def samples(self, variable: xr.DataArray, column: int) -> NDArray[Any]:
        """Values of a variable, samples last: members, cells, or one.

        Args:
            variable: variable without members or with them, of a column or of cells.
            column: place of the column.
        """
        if "column" in variable.dims:
            variable = variable.isel(column=column)
        layers = [name for name in ("depth", "layer") if name in variable.dims]
        times = [name for name in ("time", "year") if name in variable.dims]
        if self.is_region and "member" in variable.dims:
            is_date = variable.dtype.kind == "M"
            variable = _middle_date(variable) if is_date else variable.median("member")
        places = [name for name in variable.dims if name not in (*layers, *times)]
        ordered = variable.transpose(*times, *layers, *places)
        kept = ordered.shape[: len(times) + len(layers)]
        return np.asarray(ordered.values).reshape(*kept, -1)


def _middle_date(dates: xr.DataArray) -> xr.DataArray:
    """The middle of the dates of the members, the earlier one of an even number."""
    ordered = dates.transpose("member", ...)
    middle = (dates.sizes["member"] - 1) // 2
    return ordered[0].copy(data=np.sort(ordered.values, axis=0)[middle])


Found = dict[tuple[str, str], FloatArray]
"""Figures by label and units, ``[year, sample]``; those that no year has for itself in one row."""


def _depths(run: ComparedRun, column: int) -> dict[int, float]:
    """Layers that are compared, with their depths, m; of cells that differ those of the first."""
    depth = run.data["depth"]
    if "column" in depth.dims:
        depth = depth.isel(column=column)
    own = next(name for name in ("depth", "layer") if name in depth.dims)
    by_cell = np.asarray(depth.transpose(own, ...).values, dtype=np.float64)
    by_cell = by_cell.reshape(len(by_cell), -1)
    nodes = by_cell[:, int(np.isfinite(by_cell[0]).argmax())]
    layers = dict.fromkeys(int(np.abs(nodes - d).argmin()) for d in (*DEPTHS, nodes[-1]))
    return {layer: float(nodes[layer]) for layer in layers}


def yearly_figures(run: ComparedRun, column: int, years: Sequence[int]) -> Found:
    """The permafrost summary of whole years, and whether the run has permafrost."""
    found: Found = {}
    if not years:
        return found
    rows = [run.years[year] for year in years]
    for name, (label, units) in _YEARLY.items():
        if name not in run.data.variables:
            continue
        stored: NDArray[Any] = run.samples(run.data[name].isel(year=rows), column)
        if units == "day of the year":
            values = _days_of_year(stored, years)
        else:
            values = stored.astype(np.float64) - (FREEZING_POINT if units == "degC" else 0.0)
        if values.ndim == 2:
            found[label, units] = values
            continue
        for layer, depth in _depths(run, column).items():
            found[f"{label} at {depth:.3g} m", units] = values[:, layer]
    if "permafrost" in run.data.variables:
        state = run.samples(run.data["permafrost"], column).astype(np.float64)
        known = np.where(state == Permafrost.UNDETERMINED, np.nan, state == Permafrost.PRESENT)
        found["permafrost present in the whole run", "share"] = known[np.newaxis]
    return found


def known_mean(values: FloatArray) -> FloatArray:
    """Means over the first axis, of what is known; NaN where nothing is."""
    known = np.isfinite(values)
    total = np.where(known, values, 0.0).sum(0)
    return np.where(known.any(0), total / np.maximum(known.sum(0), 1), np.nan)


def _days_of_year(dates: TimeArray, years: Sequence[int]) -> FloatArray:
    """Days of the year, from 1, of dates ``[year, sample]``; NaN for none."""
    first = np.array([np.datetime64(f"{year:04d}-01-01", "s") for year in years])[:, np.newaxis]
    dates = dates.astype("datetime64[s]")
    days = (dates - first) / np.timedelta64(1, "D") + 1.0
    return np.where(np.isnat(dates), np.nan, days)


def mean_figures(run: ComparedRun, column: int, chosen: NDArray[np.bool_]) -> Found:
    """Means, or yearly sums, of variables without layers over records; and the most snow."""
    found: Found = {}
    weight = ((run.end - run.begin) / np.timedelta64(1, "s"))[chosen]
    span = weight.sum() / SECONDS_PER_DAY / DAYS_PER_YEAR
    for key, variable in run.data.data_vars.items():
        method = str(variable.attrs.get("cell_methods", ""))
        is_plain = "time" in variable.dims and not {"depth", "layer", "quantile", "snow_layer"} & (
            set(map(str, variable.dims))
        )
        if not is_plain or not method.startswith("time: ") or variable.dtype.kind != "f":
            continue
        how = method.removeprefix("time: ").split()[0]
        name, factor, units = _own(variable, str(key))
        stored = run.samples(variable.isel(time=np.flatnonzero(chosen)), column)
        values = stored.astype(np.float64) * factor
        label = name.replace("_", " ")
        if how == "sum":
            found[f"{label}, of a year", units] = values.sum(0, keepdims=True) / span
        elif how in ("mean", "point"):
            mean = (values * weight[:, np.newaxis]).sum(0, keepdims=True) / weight.sum()
            if units == "K":
                mean, units = mean - FREEZING_POINT, "degC"
            elif units == "kg m-2 s-1":
                mean, units = mean * SECONDS_PER_DAY * DAYS_PER_YEAR, "mm a-1"
            # what months tell of states and of extremes is no match for what days do
            days = weight.max() / SECONDS_PER_DAY
            of_states = f" of a value every {days:.3g} d" if how == "point" else ""
            found[f"{label}, mean{of_states}", units] = mean
            if name in ("snow_depth", "snow_water_equivalent"):
                largest = f"{label}, largest {how} of {days:.3g} d"
                found[largest, units] = values.max(0, keepdims=True)
    return found


def _own(variable: xr.DataArray, key: str) -> tuple[str, float, str]:
    """Name of a variable in NoahPy, what its values are multiplied by, and their units then."""
    name, factor = own_name(variable.attrs.get("original_name"), key)
    units = str(variable.attrs.get("units", "1"))
    own = variable_table().get(name) or variable_table().get(name.rpartition("_")[0])
    return name, factor, units if own is None or factor == 1.0 else own.units
