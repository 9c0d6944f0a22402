"""Reader of forcing from netCDF files of common naming, at the point nearest to a site."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from noahpy.forcing.arrays import FloatArray, IntArray, TimeArray
from noahpy.forcing.errors import ForcingFileError
from noahpy.forcing.grid_point import Site, nearest_point
from noahpy.forcing.netcdf_names import CF, FAMILIES, Names
from noahpy.forcing.quantities import QUANTITIES, Coupled, QuantityName, lacking, used
from noahpy.forcing.series import Label, Observed, Series, Sum, sums_run_since_midnight
from noahpy.forcing.units import convert

if TYPE_CHECKING:
    import xarray as xr

    from noahpy.config.forcing import NetcdfConfig

_STANDARD_CALENDARS = ("standard", "gregorian", "proleptic_gregorian")
_TIME_NAMES = ("time", "valid_time")


class _File(NamedTuple):
    path: Path
    data: xr.Dataset


class _Piece(NamedTuple):
    """A quantity in one file."""

    path: Path
    variable: str
    time: TimeArray
    values: FloatArray
    is_sum: bool
    bounds_label: Label | None
    """What the times mark by the bounds of the file, if it has any."""
    cell_method: str
    """``mean``, ``sum``, ``point`` or empty, over time."""
    unit: str
    place: str


def read_netcdf(
    config: NetcdfConfig,
    *,
    latitude: float | None,
    longitude: float | None,
    start: np.datetime64,
    end: np.datetime64,
    from_coupler: Collection[Coupled] = (),
) -> Series:
    """Read the files of a configuration at the place nearest to a site.

    Args:
        config: with its files found.
        latitude: of the site, degrees north.
        longitude: of the site, degrees east.
        start: UTC from which values are read.
        end: UTC to which values are read.
        from_coupler: what is not read.

    Raises:
        ForcingFileError: a file cannot be read, variables are lacking or ambiguous, or one has a
            wrong or no unit, another calendar, or no place near the site.
    """
    paths = config.files if isinstance(config.files, tuple) else (config.files,)
    site = Site(latitude, longitude, config.maximum_distance)
    with ExitStack() as stack:
        files = [_File(path, stack.enter_context(_opened(path))) for path in paths]
        family, variables = _variables(config, files, from_coupler)
        pieces: dict[QuantityName, list[_Piece]] = {}
        for quantity in used(variables, config.variables, from_coupler):
            name = variables[quantity]
            for file in files:
                if name in file.data.variables:
                    with _reported(file.path):
                        piece = _piece(file, name, quantity, config, site, start, end)
                    pieces.setdefault(quantity, []).append(piece)
    return _joined(config, family, pieces)


@contextmanager
def _opened(path: Path) -> Iterator[xr.Dataset]:
    import xarray as xr

    try:
        # times are decoded where they are used, after a look at their calendar
        dataset = xr.open_dataset(path, decode_times=False, decode_timedelta=False)
    except (OSError, ValueError) as error:
        raise ForcingFileError(f"{path}: cannot be read as netCDF: {error}") from error
    with dataset:
        yield dataset


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    """Name the file in what is wrong with it."""
    try:
        yield
    except ForcingFileError as error:
        raise ForcingFileError(f"{path}: {error}") from error


# --- names ---------------------------------------------------------------------------------------
def _by_standard_name(
    files: Sequence[_File], settled: Collection[QuantityName]
) -> dict[QuantityName, str]:
    """Variables by CF standard name, but for quantities that are settled.

    Raises:
        ForcingFileError: two variables have the name of one quantity.
    """
    import cf_xarray  # noqa: F401  (adds the accessor)

    found: dict[QuantityName, str] = {}
    for quantity in CF.keys() - set(settled):
        for file in files:
            names = {
                str(name)
                for standard in CF[quantity]
                for name in file.data.cf.standard_names.get(standard, [])
            }
            names |= {found[quantity]} if quantity in found else set()
            if len(names) > 1:
                raise ForcingFileError(
                    f"{file.path}: {quantity} may be any of {', '.join(sorted(names))}; choose "
                    "one in `variables`"
                )
            if names:
                found[quantity] = names.pop()
    return found


def _by_name(files: Sequence[_File], family: Names) -> dict[QuantityName, str]:
    present = {str(name) for file in files for name in file.data.data_vars}
    found = {}
    for quantity, names in family.items():
        known = [name for name in names if name in present]
        if known:
            found[quantity] = known[0]
    return found


def _variables(
    config: NetcdfConfig, files: Sequence[_File], from_coupler: Collection[Coupled]
) -> tuple[str, dict[QuantityName, str]]:
    """The family that the names belong to, and the variable of every quantity.

    Raises:
        ForcingFileError: quantities are lacking, or a variable that is named does not exist.
    """
    where = ", ".join(str(file.path) for file in files)
    present = {str(name) for file in files for name in file.data.data_vars}
    for quantity, name in config.variables.items():
        if name not in present:
            raise ForcingFileError(
                f"{where}: there is no variable {name!r} for {quantity}; the variables are "
                f"{', '.join(sorted(present))}"
            )
    # explicit names say all, and nothing is guessed beside them
    if not lacking(config.variables, from_coupler):
        return config.names, dict(config.variables)
    tried = [*FAMILIES] if config.names == "auto" else [config.names]
    shortest: list[str] | None = None
    for family in tried:
        if family == "cf":
            found = _by_standard_name(files, config.variables)
        else:
            found = _by_name(files, FAMILIES[family])
        found |= config.variables
        absent = lacking(found, from_coupler)
        if not absent:
            return family, found
        if shortest is None or len(absent) < len(shortest):
            shortest = absent
    raise ForcingFileError(
        f"{where}: lacking are {'; '.join(shortest or [])} (names: {config.names}); name variables "
        f"in `variables`; the files have {', '.join(sorted(present))}"
    )


# --- values --------------------------------------------------------------------------------------
def _piece(
    file: _File,
    name: str,
    quantity: QuantityName,
    config: NetcdfConfig,
    site: Site,
    start: np.datetime64,
    end: np.datetime64,
) -> _Piece:
    """A quantity of one file over the period, at the place nearest to the site."""
    variable = file.data[name]
    dimension = _time_dimension(file.data, variable)
    time = _times(file.data, dimension)
    point = nearest_point(file.data, variable, dimension, site)
    wanted = np.flatnonzero((time >= start) & (time <= end))
    # none in the period: one record keeps the unit and place to be checked, and the times told
    records = slice(wanted[0], wanted[-1] + 1) if len(wanted) else slice(0, 1)
    values = variable.isel({**point.indices, dimension: records}).to_numpy()
    unit = config.units.get(quantity, variable.attrs.get("units"))
    if unit is None:
        raise ForcingFileError(f"variable {name} has no unit; give that of {quantity} in `units`")
    try:
        converted = convert(np.asarray(values, dtype=np.float64), str(unit), quantity)
    except ForcingFileError as error:
        raise ForcingFileError(f"variable {name}: {error}") from error
    return _Piece(
        path=file.path,
        variable=name,
        time=time[records],
        values=converted.values,
        is_sum=converted.is_sum,
        bounds_label=_bounds_label(file.data, dimension),
        cell_method=_cell_method(variable, dimension),
        unit=str(unit),
        place=point.note,
    )


def _time_dimension(data: xr.Dataset, variable: xr.DataArray) -> str:
    for name in map(str, variable.dims):
        attributes = data[name].attrs if name in data.variables else {}
        if (
            name in _TIME_NAMES
            or attributes.get("standard_name") == "time"
            or " since " in str(attributes.get("units", ""))
        ):
            if name not in data.variables:
                raise ForcingFileError(f"the dimension {name} has no coordinate")
            return name
    raise ForcingFileError(
        f"variable {variable.name} has no dimension of time, only "
        f"{', '.join(map(str, variable.dims)) or 'none'}"
    )


def _times(data: xr.Dataset, dimension: str) -> TimeArray:
    """UTC of the records.

    Raises:
        ForcingFileError: another calendar than that of the model, or no times.
    """
    import xarray as xr

    coordinate = data[dimension]
    calendar = str(coordinate.attrs.get("calendar", "standard")).lower()
    if calendar not in _STANDARD_CALENDARS:
        raise ForcingFileError(
            f"{dimension} has the calendar {calendar}, which has other days than the model; "
            f"allowed are {', '.join(_STANDARD_CALENDARS)}. Convert the file first"
        )
    if " since " not in str(coordinate.attrs.get("units", "")):
        raise ForcingFileError(f"{dimension} has no unit of time such as 'hours since 2000-01-01'")
    attributes = {k: coordinate.attrs[k] for k in ("units", "calendar") if k in coordinate.attrs}
    plain = xr.Dataset({"time": (("n",), coordinate.values.ravel(), attributes)})
    coder = xr.coders.CFDatetimeCoder(use_cftime=False, time_unit="ns")
    try:
        time = xr.decode_cf(plain, decode_times=coder)["time"].values.astype("datetime64[ns]")
    except (ValueError, OverflowError) as error:
        raise ForcingFileError(f"{dimension} cannot be read as times: {error}") from error
    # hours in single precision are off by parts of a second
    rounded: TimeArray = (time + np.timedelta64(500, "ms")).astype("datetime64[s]")
    return rounded


def _bounds_label(data: xr.Dataset, dimension: str) -> Label | None:
    """What the times mark by their bounds."""
    name = data[dimension].attrs.get("bounds", data[dimension].encoding.get("bounds"))
    if name is None or name not in data.variables:
        return None
    bounds = np.asarray(data[name].values, dtype=np.float64)
    times = np.asarray(data[dimension].values, dtype=np.float64)
    if bounds.shape != (len(times), 2):
        return None
    low, high = bounds.min(axis=1), bounds.max(axis=1)
    tolerance = 1e-3 * (high - low)
    places: tuple[tuple[Label, FloatArray], ...] = (
        ("start", low),
        ("end", high),
        ("middle", 0.5 * (low + high)),
    )
    for label, place in places:
        if (np.abs(times - place) <= tolerance).all():
            return label
    raise ForcingFileError(
        f"{dimension} is neither start, middle nor end of its bounds {name}; say what it marks "
        "with `time_label`"
    )


def _cell_method(variable: xr.DataArray, dimension: str) -> str:
    """How values were made from those over time, by the attribute ``cell_methods``."""
    words = str(variable.attrs.get("cell_methods", "")).replace(":", ": ").split()
    for word, following in pairwise(words):
        if word in (f"{dimension}:", "time:"):
            return following
    return ""


# --- joining files -------------------------------------------------------------------------------
def _joined(config: NetcdfConfig, family: str, pieces: dict[QuantityName, list[_Piece]]) -> Series:
    """One series of the pieces of all quantities, at the union of their times."""
    for parts in pieces.values():
        parts.sort(key=lambda piece: piece.time[0])
    joined_times = {
        quantity: np.concatenate([part.time for part in parts])
        for quantity, parts in pieces.items()
    }
    time = _common_times(joined_times)
    quantities = {}
    for quantity, parts in pieces.items():
        values = np.concatenate([part.values for part in parts])
        observed = _labelled(config, family, quantity, parts)
        own = joined_times[quantity]
        if not np.array_equal(own, time):
            spread = np.full(len(time), np.nan)
            spread[np.searchsorted(time, own)] = values
            values = spread
        quantities[quantity] = replace(observed, values=values)
    quantities = _with_sums_decided(config, family, quantities, time)

    def place(quantity: QuantityName, record: int) -> str:
        parts = pieces[quantity]
        starts = np.array([part.time[0] for part in parts])
        part = parts[max(int(np.searchsorted(starts, time[record], side="right")) - 1, 0)]
        return f"{part.path.name}"

    paths = sorted({part.path for parts in pieces.values() for part in parts})
    source = str(paths[0]) if len(paths) == 1 else f"{paths[0]} and {len(paths) - 1} more files"
    origin: IntArray = np.arange(len(time))
    return Series(
        source=source,
        time=time,
        quantities=quantities,
        origin=origin,
        place=place,
        notes=tuple(_notes(family, pieces, quantities)),
    )


def _common_times(times: dict[QuantityName, TimeArray]) -> TimeArray:
    """Times of all quantities, as they stand if they are the same, so that faults stay visible."""
    first, *others = times.values()
    if all(np.array_equal(first, other) for other in others):
        return first
    for own in times.values():
        if not (np.diff(own) > np.timedelta64(0, "s")).all():
            return own
    union: TimeArray = np.unique(np.concatenate([first, *others]))
    return union


def _labelled(
    config: NetcdfConfig, family: str, quantity: QuantityName, parts: Sequence[_Piece]
) -> Observed:
    """What the values of a quantity are, before its values are joined."""
    first = parts[0]
    is_sum = first.is_sum
    if any(part.is_sum != is_sum for part in parts):
        raise ForcingFileError(
            f"{quantity} is a rate in one file and an amount in another: "
            + ", ".join(f"{part.path.name} ({part.unit})" for part in parts)
        )
    if is_sum and config.accumulation == "none":
        raise ForcingFileError(
            f"{first.path}: variable {first.variable} is an amount ({first.unit}), and "
            "accumulation: none says that there are none"
        )
    summed: Sum = "none"
    if is_sum:
        summed = "since_midnight" if config.accumulation == "since_midnight" else "interval"
    is_mean = is_sum or (
        first.cell_method in ("mean", "sum")
        or (QUANTITIES[quantity].is_flux and first.cell_method != "point")
    )
    label: Label = _mean_label(config, family, quantity, first) if is_mean else "instant"
    if summed == "since_midnight":
        label = "end"
    return Observed(f"variable {first.variable}", np.empty(0), label, summed)


def _mean_label(config: NetcdfConfig, family: str, quantity: QuantityName, piece: _Piece) -> Label:
    """What the times of a mean or an amount mark."""
    if config.time_label != "auto":
        return config.time_label
    if piece.bounds_label is not None:
        return piece.bounds_label
    if family == "cmfd":
        # the data set's description: precipitation of the 3 h before, radiation of 1.5 h to either
        # side of the time
        if quantity == "precipitation":
            return "end"
        return "middle" if QUANTITIES[quantity].is_flux else "start"
    return "end" if piece.is_sum or family == "era5-land" else "start"


def _with_sums_decided(
    config: NetcdfConfig,
    family: str,
    quantities: dict[QuantityName, Observed],
    time: TimeArray,
) -> dict[QuantityName, Observed]:
    """What amounts are sums over, where neither the configuration nor the family says it.

    ERA5 and ERA5-Land have the same names and differ in this; the longwave radiation tells, which
    is never zero.

    Raises:
        ForcingFileError: it does not tell.
    """
    sums = {name: observed for name, observed in quantities.items() if observed.summed != "none"}
    if config.accumulation != "auto" or not sums or family != "era5-land":
        return quantities
    over: Literal["interval", "since_midnight"] = "since_midnight"
    if config.names != "era5-land":
        longwave = sums.get("longwave_down")
        daily = None if longwave is None else sums_run_since_midnight(longwave.values, time)
        if daily is None:
            raise ForcingFileError(
                "the values do not tell whether amounts are sums since midnight, as in ERA5-Land, "
                "or over the interval, as in ERA5; say it with `accumulation`"
            )
        over = "since_midnight" if daily else "interval"
    decided = {
        name: replace(
            observed,
            summed=over,
            label="end" if over == "since_midnight" else observed.label,
        )
        for name, observed in sums.items()
    }
    return {**quantities, **decided}


def _notes(
    family: str,
    pieces: dict[QuantityName, list[_Piece]],
    quantities: dict[QuantityName, Observed],
) -> Iterator[str]:
    """Which variables were used and how."""
    used_variables = []
    for quantity, parts in pieces.items():
        part, observed = parts[0], quantities[quantity]
        kind = {
            "none": "" if observed.label == "instant" else ", means",
            "interval": ", sums over the interval",
            "since_midnight": ", sums since midnight UTC",
        }[observed.summed]
        marked = "" if observed.label == "instant" else f" marked at their {observed.label}"
        used_variables.append(f"{quantity} from {part.variable} ({part.unit}{kind}{marked})")
    yield f"names {family}: " + "; ".join(used_variables)
    yield from dict.fromkeys(
        part.place for parts in pieces.values() for part in parts if part.place
    )
