"""Two runs compared: means, permafrost figures and their differences, from output files."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.errors import ConfigError, OutputError
from noahpy.files.whole_files import reported_for
from noahpy.output.member_variables import over_members
from noahpy.output.permafrost import Permafrost
from noahpy.physics.constants import FREEZING_POINT, SECONDS_PER_DAY

if TYPE_CHECKING:
    import xarray as xr

BAND: Final = (0.05, 0.95)
"""Quantiles of members between which the figures of an ensemble lie."""
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
_MOST_PLACES: Final = 5


class ComparedFigure(NamedTuple):
    """A figure of two runs."""

    label: str
    units: str
    first: FloatArray
    """Of the first run, ``[sample]``: members, cells, or one."""
    second: FloatArray
    """Of the second run."""


class Comparison(NamedTuple):
    """Two runs compared."""

    name: str
    """Column that is compared; empty if there is one, or for a region."""
    periods: tuple[str, str]
    """Periods that the means are over."""
    years: tuple[str, str]
    """Years of the permafrost figures; empty if there are none."""
    figures: tuple[ComparedFigure, ...]
    weights: FloatArray | None
    """Weights of cells by their area; None for columns and members."""
    are_paired: bool
    """Whether the samples of both are the same members or cells."""
    kind: str
    """What the samples are, in words; empty for one value."""
    scenarios: tuple[str, str]
    """Scenarios of the forcing; empty for none."""

    def shown(self, values: FloatArray) -> tuple[float, float, float]:
        """Low, middle and high of a figure; low and high are NaN for one value and for cells."""
        if self.weights is not None:
            known = np.isfinite(values)
            total = self.weights[known].sum()
            mean = float((values[known] * self.weights[known]).sum() / total) if total else np.nan
            return np.nan, mean, np.nan
        if len(values) == 1:
            return np.nan, float(values[0]), np.nan
        low, middle, high = over_members(values, len(values), (BAND[0], 0.5, BAND[1]))[:, 0]
        return float(low), float(middle), float(high)

    def difference(self, figure: ComparedFigure) -> tuple[float, float, float]:
        """Low, middle and high of the second less the first; of pairs where there are any."""
        if self.are_paired:
            return self.shown(figure.second - figure.first)
        middle = self.shown(figure.second)[1] - self.shown(figure.first)[1]
        return np.nan, middle, np.nan


class _Run:
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


def compare_runs(
    first: str | Path,
    second: str | Path,
    *,
    years: tuple[int, int] | None = None,
    column: str | None = None,
) -> list[Comparison]:
    """Compare two output files.

    Means are over the time that both runs have, or over all of each if they have none in common;
    permafrost figures are means over the years that both have wholly.

    Args:
        first: output of a run.
        second: output of another, with the same columns or cells, or with one column each.
        years: first and last calendar year that are compared; all if omitted.
        column: name of a column; all if omitted.

    Returns:
        A comparison for every column, or one for a region.

    Raises:
        OutputError: a file cannot be read, or is no output of a run.
        ConfigError: columns, cells or years that cannot be compared.
    """
    paths = Path(first), Path(second)
    with _opened(paths[0]) as a, _opened(paths[1]) as b:
        runs = _Run(paths[0], a), _Run(paths[1], b)
        if runs[0].is_region != runs[1].is_region:
            raise ConfigError(f"{paths[0]} and {paths[1]}: one is of a region and one of columns")
        return [
            _comparison(runs, places, name, years)
            for name, places in _columns(runs, column).items()
        ]


def _opened(path: Path) -> xr.Dataset:
    import xarray as xr

    options: dict[str, Any] = {"engine": "zarr", "consolidated": False} if path.is_dir() else {}
    with reported_for(path, "read"):
        try:
            return xr.open_dataset(path, decode_timedelta=False, **options)
        except ValueError as error:
            raise OutputError(f"{path}: cannot be read: {error}") from error


def _columns(runs: Sequence[_Run], column: str | None) -> dict[str, tuple[int, int]]:
    """Places in both runs of the columns that are compared, by name.

    Raises:
        ConfigError: the runs have no column in common, or lack the one that is asked for.
    """
    first, second = (run.names for run in runs)
    if runs[0].is_region:
        if column is not None:
            raise ConfigError(f"{runs[0].path}: is of a region, which has no columns")
        return {"": (0, 0)}
    if column is None and len(first) == len(second) == 1:
        return {"": (0, 0)}
    both = {name: (first.index(name), second.index(name)) for name in first if name in second}
    if column is not None:
        both = {name: places for name, places in both.items() if name == column}
    if not both:
        wanted = "column" if column is None else f"column {column!r}"
        raise ConfigError(
            f"{runs[0].path} and {runs[1].path}: have no {wanted} in common; one has "
            f"{', '.join(first[:_MOST_PLACES])}, the other {', '.join(second[:_MOST_PLACES])}"
        )
    return both


def _comparison(
    runs: tuple[_Run, _Run], places: tuple[int, int], name: str, years: tuple[int, int] | None
) -> Comparison:
    """Compare a column, or a region."""
    records = _records(runs, years)
    whole = _common_years(runs, years)
    figures: list[ComparedFigure] = []
    found = [
        {**_yearly(run, place, of_years), **_means(run, place, chosen)}
        for run, place, of_years, chosen in zip(runs, places, whole, records, strict=True)
    ]
    for key in found[0]:
        if key in found[1]:
            figures.append(ComparedFigure(*key, found[0][key], found[1][key]))
    weights = None
    if runs[0].is_region:
        weights = _weights(runs)
    counts = [run.data.sizes.get("member", 1) for run in runs]
    numbers = [
        run.data["member"].values.tolist() if "member" in run.data.variables else [1]
        for run in runs
    ]
    are_paired = weights is not None or numbers[0] == numbers[1]
    kind = ""
    if weights is not None:
        kind = "mean of the cells, by area"
    elif max(counts) > 1:
        shown = " and ".join(map(str, dict.fromkeys(counts)))
        kind = f"median of {shown} members, 5 % and 95 %"
    periods = [
        f"{run.begin[chosen][0].astype('datetime64[D]')} to "
        f"{(run.end[chosen][-1] - np.timedelta64(1, 's')).astype('datetime64[D]')}"
        for run, chosen in zip(runs, records, strict=True)
    ]
    scenarios = [str(run.data.attrs.get("scenario", "")) for run in runs]
    texts = [f"{min(y)} to {max(y)}" if y else "" for y in whole]
    return Comparison(
        name,
        (periods[0], periods[1]),
        (texts[0], texts[1]),
        tuple(figures),
        weights,
        are_paired,
        kind,
        (scenarios[0], scenarios[1]),
    )


def _records(runs: tuple[_Run, _Run], years: tuple[int, int] | None) -> list[NDArray[np.bool_]]:
    """Records of both runs that are compared.

    Raises:
        ConfigError: a run has none.
    """
    if years is not None:
        low = np.datetime64(f"{years[0]:04d}-01-01", "s")
        high = np.datetime64(f"{years[1] + 1:04d}-01-01", "s")
    else:
        low = max(run.begin[0] for run in runs)
        high = min(run.end[-1] for run in runs)
    chosen = [(run.begin >= low) & (run.end <= high) for run in runs]
    if years is None and not all(one.any() for one in chosen):
        return [np.ones(len(run.begin), dtype=np.bool_) for run in runs]
    for run, one in zip(runs, chosen, strict=True):
        if not one.any():
            raise ConfigError(
                f"{run.path}: has no record in {years[0]} to {years[1]}"
                if years is not None
                else f"{run.path}: holds no records"
            )
    return chosen


def _common_years(runs: tuple[_Run, _Run], years: tuple[int, int] | None) -> list[list[int]]:
    """Whole years of both runs that are compared: those that both have, else all of each."""
    own = [
        [year for year in run.years if years is None or years[0] <= year <= years[1]]
        for run in runs
    ]
    both = [year for year in own[0] if year in own[1]]
    return [both, both] if both else own


Found = dict[tuple[str, str], FloatArray]
"""Figures by label and units, ``[sample]``."""


def _depths(run: _Run, column: int) -> dict[int, float]:
    """Layers that are compared, with their depths, m; of cells that differ those of the first."""
    depth = run.data["depth"]
    if "column" in depth.dims:
        depth = depth.isel(column=column)
    nodes = np.asarray(depth.values, dtype=np.float64)
    nodes = nodes.reshape(nodes.shape[0], -1)[:, 0] if nodes.ndim > 1 else nodes
    layers = dict.fromkeys(int(np.abs(nodes - d).argmin()) for d in (*DEPTHS, nodes[-1]))
    return {layer: float(nodes[layer]) for layer in layers}


def _yearly(run: _Run, column: int, years: Sequence[int]) -> Found:
    """Means of the permafrost summary over whole years."""
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
            found[label, units] = _mean(values)
            continue
        for layer, depth in _depths(run, column).items():
            found[f"{label} at {depth:.3g} m", units] = _mean(values[:, layer])
    if "permafrost" in run.data.variables:
        state = run.samples(run.data["permafrost"], column).astype(np.float64)
        known = np.where(state == Permafrost.UNDETERMINED, np.nan, state == Permafrost.PRESENT)
        found["permafrost present", "share"] = known
    return found


def _mean(values: FloatArray) -> FloatArray:
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


def _means(run: _Run, column: int, chosen: NDArray[np.bool_]) -> Found:
    """Means, or yearly sums, of variables without layers over records; and the most snow."""
    found: Found = {}
    weight = ((run.end - run.begin) / np.timedelta64(1, "s"))[chosen]
    span = weight.sum() / SECONDS_PER_DAY / DAYS_PER_YEAR
    for key, variable in run.data.data_vars.items():
        name = str(key)
        method = str(variable.attrs.get("cell_methods", ""))
        is_plain = "time" in variable.dims and not {"depth", "layer", "quantile", "snow_layer"} & (
            set(map(str, variable.dims))
        )
        if not is_plain or not method.startswith("time: ") or variable.dtype.kind != "f":
            continue
        how = method.removeprefix("time: ").split()[0]
        values = run.samples(variable.isel(time=np.flatnonzero(chosen)), column).astype(np.float64)
        units = str(variable.attrs.get("units", "1"))
        label = name.replace("_", " ")
        if how == "sum":
            found[f"{label}, of a year", units] = values.sum(0) / span
        elif how in ("mean", "point"):
            mean = (values * weight[:, np.newaxis]).sum(0) / weight.sum()
            if units == "K":
                mean, units = mean - FREEZING_POINT, "degC"
            elif units == "kg m-2 s-1":
                mean, units = mean * SECONDS_PER_DAY * DAYS_PER_YEAR, "mm a-1"
            found[f"{label}, mean", units] = mean
            if name in ("snow_depth", "snow_water_equivalent"):
                found[f"{label}, largest", units] = values.max(0)
    return found


def _weights(runs: tuple[_Run, _Run]) -> FloatArray:
    """Weights of the cells of two regions by their area.

    Raises:
        ConfigError: the regions have other cells.
    """
    shapes = [run.data["cell_status"].shape for run in runs]
    places = [np.asarray(run.data["latitude"] if "latitude" in run.data.variables
                         else run.data["lat"], dtype=np.float64) for run in runs]  # fmt: skip
    if shapes[0] != shapes[1] or not np.array_equal(places[0], places[1]):
        raise ConfigError(f"{runs[0].path} and {runs[1].path}: are regions of other cells")
    latitude = places[0]
    if latitude.shape != shapes[0]:
        latitude = np.broadcast_to(latitude[:, np.newaxis], shapes[0])
    ran = np.logical_and(*(run.data["cell_status"].values == 0 for run in runs))
    return np.where(ran, np.cos(np.radians(latitude)), 0.0).ravel()
