"""The grid point or station of a netCDF file that is nearest to a site."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from noahpy.forcing.arrays import FloatArray
from noahpy.forcing.errors import ForcingFileError

if TYPE_CHECKING:
    import xarray as xr

EARTH_RADIUS = 6371.0
"""Mean, km."""
_COORDINATES = {
    "latitude": (("lat", "latitude", "nav_lat", "xlat"), ("degrees_north", "degree_north")),
    "longitude": (("lon", "longitude", "nav_lon", "xlong"), ("degrees_east", "degree_east")),
}
"""Names and units by which a coordinate is known that has no standard name."""


class Site(NamedTuple):
    """Where forcing is needed, and how far away it may be from."""

    latitude: float | None
    """Degrees north."""
    longitude: float | None
    """Degrees east."""
    maximum_distance: float
    """km."""


class Point(NamedTuple):
    """What is taken of a variable."""

    indices: Mapping[str, int]
    """Index along every dimension other than time."""
    note: str
    """Where that is, for the user; empty if the file does not say."""


def great_circle_distance(
    latitude: FloatArray, longitude: FloatArray, site_latitude: float, site_longitude: float
) -> FloatArray:
    """Distance on the sphere, km, from coordinates in degrees (haversine formula)."""
    north, site_north = np.radians(latitude), np.radians(site_latitude)
    half_north = 0.5 * (north - site_north)
    half_east = 0.5 * np.radians(longitude - site_longitude)
    square = np.sin(half_north) ** 2 + np.cos(north) * np.cos(site_north) * np.sin(half_east) ** 2
    distance: FloatArray = 2.0 * EARTH_RADIUS * np.arcsin(np.sqrt(np.minimum(square, 1.0)))
    return distance


def _coordinate(dataset: xr.Dataset, kind: str) -> xr.DataArray | None:
    """Latitude or longitude of a dataset, by standard name, then by unit or name."""
    names, units = _COORDINATES[kind]
    variables = {str(name): variable for name, variable in dataset.variables.items()}
    for name, variable in variables.items():
        if variable.attrs.get("standard_name") == kind:
            return dataset[name]
    for name, variable in variables.items():
        if name.lower() in names or variable.attrs.get("units") in units:
            return dataset[name]
    return None


def nearest_point(dataset: xr.Dataset, variable: xr.DataArray, time: str, site: Site) -> Point:
    """The place of a variable that is nearest to the site.

    Args:
        dataset: the file, for its coordinates: none, along one dimension each, two-dimensional,
            or of stations along one dimension.
        variable: with the dimension `time` and any for the place.
        time: name of the dimension of time; empty if the variable has none.
        site: where forcing is needed.

    Raises:
        ForcingFileError: a dimension that is no place, a site that is unknown, or a nearest point
            too far away; the message gives distance and place.
    """
    import xarray as xr

    indices = {str(name): 0 for name, size in variable.sizes.items() if name != time and size == 1}
    choices = [str(name) for name in variable.dims if name != time and name not in indices]
    latitude, longitude = (_coordinate(dataset, kind) for kind in ("latitude", "longitude"))
    if latitude is None or longitude is None:
        if choices:
            raise ForcingFileError(
                f"variable {variable.name} has the dimensions {', '.join(choices)} but the file "
                "has no latitude and longitude"
            )
        return Point(indices, "")
    latitude, longitude = (
        found.isel({time: 0}) if time in found.dims else found for found in (latitude, longitude)
    )
    latitude, longitude = xr.broadcast(latitude, longitude)
    places = {str(name) for name in latitude.dims}
    if not set(choices) <= places:
        raise ForcingFileError(
            f"variable {variable.name} has the dimension {min(set(choices) - places)} of size "
            f"{variable.sizes[min(set(choices) - places)]}, which is neither time nor place"
        )
    if not set(choices) and latitude.size > 1:
        raise ForcingFileError(
            f"variable {variable.name} has no place, but the file has {latitude.size} of them"
        )
    if site.latitude is None or site.longitude is None:
        if choices:
            raise ForcingFileError(
                "site.latitude and site.longitude are needed to choose one of the "
                f"{latitude.size} places of the file"
            )
        return Point(indices, "")
    north = np.asarray(latitude.values, dtype=np.float64)
    east = np.asarray(longitude.values, dtype=np.float64)
    distance = great_circle_distance(north, east, site.latitude, site.longitude)
    if not np.isfinite(distance).any():
        raise ForcingFileError("latitude and longitude of the file have no values")
    nearest = np.unravel_index(int(np.nanargmin(distance)), distance.shape)
    place = f"{north[nearest]:.4f} N, {(east[nearest] + 180.0) % 360.0 - 180.0:.4f} E"
    away = float(distance[nearest])
    if away > site.maximum_distance:
        raise ForcingFileError(
            f"the nearest place, {place}, is {away:.1f} km from the site at {site.latitude:g} N, "
            f"{site.longitude:g} E; maximum_distance allows {site.maximum_distance:g} km"
        )
    chosen = dict(zip(map(str, latitude.dims), map(int, nearest), strict=True))
    indices |= {name: chosen[name] for name in choices}
    return Point(indices, f"taken from {place}, {away:.1f} km from the site")
