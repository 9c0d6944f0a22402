"""Reader of changes of the climate from netCDF files with the names of CMIP."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from noahpy.catalog.arrays import FloatArray, IntArray, TimeArray
from noahpy.catalog.forcing_changes import CHANGES, ChangedQuantity, ChangeKind
from noahpy.catalog.units import conversion
from noahpy.errors import ForcingFileError, UnitError
from noahpy.files.time_axes import is_time_unit
from noahpy.forcing.calendar import MONTHS_PER_YEAR
from noahpy.forcing.grid_point import CellLocator, Locator, SiteLocator
from noahpy.forcing.stores import opened

if TYPE_CHECKING:
    import xarray as xr

    from noahpy.config.scenario import DeltasConfig

Deltas = dict[tuple[ChangedQuantity, ChangeKind], tuple[TimeArray, FloatArray]]
"""Dates ``[date]`` and values ``[date, 1 or 12 months, 1 or column]`` of every change."""
_TIMES = ("time", "month", "month_of_year")
_PERCENT = 100.0


def read_deltas(
    config: DeltasConfig,
    latitude: float | FloatArray | None,
    longitude: float | FloatArray | None,
) -> tuple[Deltas, str]:
    """Read the changes of a file.

    Args:
        config: section with an existing file.
        latitude: of a site, or of cells, degrees north.
        longitude: degrees east.

    Returns:
        The changes, and a note for the user.

    Raises:
        ForcingFileError: the file cannot be read, has no known variable, units that are no change,
            times that are no months, or no values at the place.
    """
    locate: Locator
    if isinstance(latitude, np.ndarray) and isinstance(longitude, np.ndarray):
        locate = CellLocator(latitude, longitude, config.maximum_distance)
    else:
        locate = SiteLocator(
            None if latitude is None else float(latitude),
            None if longitude is None else float(longitude),
            config.maximum_distance,
        )
    with opened(config.file) as data:
        found: Deltas = {}
        places = set()
        for quantity, changeable in CHANGES.items():
            name = changeable.cmip_name
            if name not in data.variables:
                continue
            try:
                kind, values, dates, place = _read(data, quantity, name, locate)
            except ForcingFileError as error:
                raise ForcingFileError(f"{config.file}: {name}: {error}") from error
            found[quantity, kind] = dates, values
            places.add(place)
    if not found:
        known = ", ".join(changeable.cmip_name for changeable in CHANGES.values())
        raise ForcingFileError(f"{config.file}: has none of the variables {known}")
    where = "".join(f", {place}" for place in sorted(places) if place)
    names = ", ".join(CHANGES[quantity].cmip_name for quantity, _ in found)
    return found, f"scenario: {names} of {config.file}{where}"


def _read(
    data: xr.Dataset, quantity: ChangedQuantity, name: str, locate: Locator
) -> tuple[ChangeKind, FloatArray, TimeArray, str]:
    """Kind, values, dates and place of a variable."""
    variable = data[name]
    time = _time_of(data, variable)
    selection = locate(data, variable, time)
    part = variable.isel(dict(selection.indices)).transpose(time, ...)
    raw = np.asarray(part.to_numpy(), dtype=np.float64).reshape(part.sizes[time], -1)
    by_column = raw if selection.nearest is None else raw[:, selection.nearest]
    if not np.isfinite(by_column).all():
        raise ForcingFileError("has no value at the place or in a month")
    kind, values = _as_change(quantity, by_column, str(variable.attrs.get("units", "")).strip())
    order, dates = _axis(data, time)
    if dates is None:
        always = np.array(["0001-01-01"], dtype="datetime64[s]")
        return kind, values[np.newaxis, order], always, selection.note
    return kind, values[order, np.newaxis], dates, selection.note


def _time_of(data: xr.Dataset, variable: xr.DataArray) -> str:
    """Name of the dimension of time or of months."""
    for name in map(str, variable.dims):
        attributes = data[name].attrs if name in data.variables else {}
        if (
            name in _TIMES
            or attributes.get("standard_name") == "time"
            or is_time_unit(str(attributes.get("units", "")))
        ):
            return name
    for name in map(str, variable.dims):
        if variable.sizes[name] == MONTHS_PER_YEAR:
            return name
    raise ForcingFileError("has neither a dimension of time nor one of twelve months")


def _as_change(
    quantity: ChangedQuantity, values: FloatArray, units: str
) -> tuple[ChangeKind, FloatArray]:
    """Kind of a change by its units, and its values in those of the catalog."""
    offset, factor = CHANGES[quantity].offset, CHANGES[quantity].factor
    kind: ChangeKind
    if offset is not None and units != "1":
        try:
            # a difference has no zero of its own: 1 degC is 1 K
            convert = conversion(units, offset.unit)
        except UnitError as error:
            raise ForcingFileError(str(error)) from error
        if convert is not None:
            kind, zero = "offset", convert(np.zeros(1))[0]
            return _within(kind, convert(values) - zero, offset)
    if factor is not None and units in ("1", "%"):
        values = 1.0 + values / _PERCENT if units == "%" else values
        return _within("factor", values, factor)
    allowed = [] if offset is None else [f"{offset.unit} (offset)"]
    allowed += [] if factor is None else ["1 (factor)", "% (change in percent)"]
    raise ForcingFileError(f"has the units {units!r}; a change needs {' or '.join(allowed)}")


def _within(kind: ChangeKind, values: FloatArray, allowed: object) -> tuple[ChangeKind, FloatArray]:
    low, high = allowed.low, allowed.high  # type: ignore[attr-defined]
    wrong = values[(values < low) | (values > high)]
    if wrong.size:
        raise ForcingFileError(f"has the {kind} {wrong.flat[0]:g}; allowed are {allowed}")
    return kind, values


def _axis(data: xr.Dataset, time: str) -> tuple[IntArray, TimeArray | None]:
    """Order of the values by time, and the middles of their months; None where months recur.

    Years of any calendar of CF have the same months.

    Raises:
        ForcingFileError: the values are neither of twelve months nor of months in a row.
    """
    recurs = data.sizes[time] == MONTHS_PER_YEAR
    months = _months(data, time)
    if months is None and recurs:
        return np.arange(MONTHS_PER_YEAR), None
    if months is None:
        raise ForcingFileError(
            f"{time} has {data.sizes[time]} values, neither twelve months nor times of CF"
        )
    if recurs:
        of_year = months % MONTHS_PER_YEAR
        if len(set(of_year)) < MONTHS_PER_YEAR:
            raise ForcingFileError(f"{time} has twelve values, but not of the months of a year")
        return np.argsort(of_year), None
    if (np.diff(months) != 1).any():
        raise ForcingFileError(f"{time} is not one value a month in order, without gaps")
    first = months.astype("datetime64[M]").astype("datetime64[s]")
    after = (months + 1).astype("datetime64[M]").astype("datetime64[s]")
    return np.arange(len(months)), first + (after - first) // 2


def _months(data: xr.Dataset, time: str) -> IntArray | None:
    """Months of an axis, counted from a January; None if the file does not say which they are.

    With bounds, a time stands for their middle: it may be the end of its month.
    """
    if time not in data.variables:
        return None
    numbers = np.asarray(data[time].values)
    attributes = data[time].attrs
    bounds = data.variables.get(attributes.get("bounds"))
    if bounds is not None and bounds.dims[:1] == (time,):
        numbers = np.asarray(bounds.values, dtype=np.float64).mean(1)
    units, calendar = (str(attributes.get(key, "")) for key in ("units", "calendar"))
    if is_time_unit(units):
        import cftime

        try:
            moments = cftime.num2date(numbers.astype(np.float64), units, calendar or "standard")
        except (ValueError, TypeError, OverflowError):
            return None
        counted = [(one.year - 1970) * MONTHS_PER_YEAR + one.month - 1 for one in moments]
        return np.array(counted, dtype=np.int64)
    if np.array_equal(np.sort(numbers), np.arange(1, MONTHS_PER_YEAR + 1)):
        return numbers.astype(np.int64) - 1
    return None
