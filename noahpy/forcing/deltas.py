"""Reader of changes of the climate from netCDF files with the names of CMIP."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from noahpy.catalog.arrays import FloatArray, TimeArray
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
    dates = _dates(data, time)
    if dates is None:
        always = np.array(["0001-01-01"], dtype="datetime64[s]")
        return kind, values[np.newaxis], always, selection.note
    return kind, values[:, np.newaxis], dates, selection.note


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


def _dates(data: xr.Dataset, time: str) -> TimeArray | None:
    """Middles of the months of a time axis; None for twelve months of every year.

    Years of any calendar of CF have the same months.
    """
    if data.sizes[time] == MONTHS_PER_YEAR:
        return None
    import cftime

    attributes = data[time].attrs if time in data.variables else {}
    units, calendar = (str(attributes.get(key, "")) for key in ("units", "calendar"))
    try:
        moments = cftime.num2date(
            np.asarray(data[time].values, dtype=np.float64), units, calendar or "standard"
        )
    except (ValueError, TypeError, OverflowError) as error:
        raise ForcingFileError(
            f"{time} has {data.sizes[time]} values, neither twelve months nor times: {error}"
        ) from error
    months = np.array(
        [(one.year - 1970) * MONTHS_PER_YEAR + one.month - 1 for one in np.ravel(moments)]
    )
    if (np.diff(months) <= 0).any():
        raise ForcingFileError(f"{time} is not one value a month in order")
    first = months.astype("datetime64[M]").astype("datetime64[s]")
    after = (months + 1).astype("datetime64[M]").astype("datetime64[s]")
    middle: TimeArray = first + (after - first) // 2
    return middle
