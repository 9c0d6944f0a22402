"""Choice of the grid points or stations of a file nearest to a site or to the cells of a region."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from noahpy.catalog.arrays import FloatArray, IntArray
from noahpy.errors import ForcingFileError

if TYPE_CHECKING:
    import xarray as xr

EARTH_RADIUS = 6371.0
"""Mean, km."""
CANDIDATES = 8
"""Number of points nearest by chord among which the nearest by great circle is chosen: more than
the equidistant neighbours of a cell in the middle of a grid box."""
_COORDINATES = {
    "latitude": (("lat", "latitude", "nav_lat", "xlat"), ("degrees_north", "degree_north")),
    "longitude": (("lon", "longitude", "nav_lon", "xlong"), ("degrees_east", "degree_east")),
}
"""Names and units of coordinates without a standard name."""


class Selection(NamedTuple):
    """Part of a variable that is read: a single point, or a box around the points of many cells."""

    indices: Mapping[str, int | slice]
    """Index, or extent of the box, along every dimension but time."""
    nearest: IntArray | None
    """Flat index within the box of the point of every cell, ``[cell]``; None for a single point."""
    note: str
    """Location, for the user; empty if the file has no coordinates."""

    @property
    def box_size(self) -> int:
        """Number of points in the box."""
        extents = (index for index in self.indices.values() if isinstance(index, slice))
        return int(np.prod([extent.stop - extent.start for extent in extents], initial=1))


class Locator(Protocol):
    """Selects the points of a variable."""

    def __call__(self, dataset: xr.Dataset, variable: xr.DataArray, time: str) -> Selection:
        """Select the points of a variable.

        Args:
            dataset: file with the coordinates: none, one-dimensional, two-dimensional, or those of
                stations along one dimension.
            variable: variable with the dimension `time` and any spatial dimensions.
            time: name of the time dimension.

        Raises:
            ForcingFileError: a dimension that is neither time nor space, coordinates that are
                needed and unknown, or a nearest point too far away; the message gives distance and
                location.
        """
        ...


def great_circle_distance(
    latitude: FloatArray,
    longitude: FloatArray,
    site_latitude: float | FloatArray,
    site_longitude: float | FloatArray,
) -> FloatArray:
    """Great-circle distance, km, of coordinates in degrees (haversine formula)."""
    north, site_north = np.radians(latitude), np.radians(site_latitude)
    half_north = 0.5 * (north - site_north)
    half_east = 0.5 * np.radians(longitude - site_longitude)
    square = np.sin(half_north) ** 2 + np.cos(north) * np.cos(site_north) * np.sin(half_east) ** 2
    distance: FloatArray = 2.0 * EARTH_RADIUS * np.arcsin(np.sqrt(np.minimum(square, 1.0)))
    return distance


# --- the points of a file ------------------------------------------------------------------------
class _GridPoints(NamedTuple):
    """Grid points or stations of a variable."""

    indices: Mapping[str, int]
    """Index along the dimensions of size one."""
    choices: tuple[str, ...]
    """Spatial dimensions longer than one, in the order of the variable."""
    dims: tuple[str, ...]
    """Dimensions of the coordinates."""
    latitude: FloatArray | None
    """Latitude of all points, degrees north; None if the file has none."""
    longitude: FloatArray | None
    """Longitude of all points, degrees east."""


def coordinate(dataset: xr.Dataset, kind: str) -> xr.DataArray | None:
    """Latitude or longitude of a dataset by standard name, else by unit or name."""
    names, units = _COORDINATES[kind]
    variables = {str(name): variable for name, variable in dataset.variables.items()}
    for name, variable in variables.items():
        if variable.attrs.get("standard_name") == kind:
            return dataset[name]
    for name, variable in variables.items():
        if name.lower() in names or variable.attrs.get("units") in units:
            return dataset[name]
    return None


def _grid_points(dataset: xr.Dataset, variable: xr.DataArray, time: str) -> _GridPoints:
    """Grid points or stations of a variable.

    Raises:
        ForcingFileError: a dimension that is neither time nor space.
    """
    import xarray as xr

    indices = {str(name): 0 for name, size in variable.sizes.items() if name != time and size == 1}
    choices = tuple(str(name) for name in variable.dims if name != time and name not in indices)
    latitude, longitude = (coordinate(dataset, kind) for kind in ("latitude", "longitude"))
    if latitude is None or longitude is None:
        if choices:
            raise ForcingFileError(
                f"variable {variable.name} has the dimensions {', '.join(choices)} but the file "
                "has no latitude and longitude"
            )
        return _GridPoints(indices, choices, (), None, None)
    latitude, longitude = (
        found.isel({time: 0}) if time in found.dims else found for found in (latitude, longitude)
    )
    latitude, longitude = xr.broadcast(latitude, longitude)
    dims = tuple(map(str, latitude.dims))
    if not set(choices) <= set(dims):
        other = min(set(choices) - set(dims))
        raise ForcingFileError(
            f"variable {variable.name} has the dimension {other} of size {variable.sizes[other]}, "
            "which is neither time nor place"
        )
    if not choices and latitude.size > 1:
        raise ForcingFileError(
            f"variable {variable.name} has no place, but the file has {latitude.size} of them"
        )
    north = np.asarray(latitude.values, dtype=np.float64)
    east = np.asarray(longitude.values, dtype=np.float64)
    return _GridPoints(indices, choices, dims, north, east)


def _location(latitude: float, longitude: float) -> str:
    return f"{latitude:.4f} N, {(longitude + 180.0) % 360.0 - 180.0:.4f} E"


_NO_VALUES = "latitude and longitude of the file have no values"


# --- a site --------------------------------------------------------------------------------------
class SiteLocator(NamedTuple):
    """Selects the point nearest to a site; see `Locator`."""

    latitude: float | None
    """Latitude of the site, degrees north."""
    longitude: float | None
    """Longitude of the site, degrees east."""
    maximum_distance: float
    """Largest distance of the point, km."""

    def __call__(self, dataset: xr.Dataset, variable: xr.DataArray, time: str) -> Selection:
        """Select the point of a variable nearest to the site."""
        points = _grid_points(dataset, variable, time)
        if points.latitude is None or points.longitude is None:
            return Selection(points.indices, None, "")
        if self.latitude is None or self.longitude is None:
            if points.choices:
                raise ForcingFileError(
                    "site.latitude and site.longitude are needed to choose one of the "
                    f"{points.latitude.size} places of the file"
                )
            return Selection(points.indices, None, "")
        distance = great_circle_distance(
            points.latitude, points.longitude, self.latitude, self.longitude
        )
        if not np.isfinite(distance).any():
            raise ForcingFileError(_NO_VALUES)
        index, location = _nearest(points, distance)
        away = float(distance[index])
        if away > self.maximum_distance:
            raise ForcingFileError(
                f"the nearest place, {location}, is {away:.1f} km from the site at "
                f"{self.latitude:g} N, {self.longitude:g} E; maximum_distance allows "
                f"{self.maximum_distance:g} km"
            )
        indices = dict(points.indices)
        indices |= {d: k for d, k in zip(points.dims, index, strict=True) if d in points.choices}
        return Selection(indices, None, f"taken from {location}, {away:.1f} km from the site")

    def nearest_with_values(
        self, dataset: xr.Dataset, variable: xr.DataArray, time: str
    ) -> str | None:
        """Describe the point nearest to the site that has a value in the first record.

        Args:
            dataset: file with the coordinates.
            variable: variable with values.
            time: name of the time dimension.

        Returns:
            None if the file has a single point.
        """
        first = variable.isel({name: 0 for name in variable.dims if name in (time, "expver")})
        points = _grid_points(dataset, first, time)
        if not points.choices or points.latitude is None or points.longitude is None:
            return None
        if self.latitude is None or self.longitude is None:
            return None
        there = first.isel(points.indices).transpose(*points.choices).notnull()
        sizes = zip(points.dims, points.latitude.shape, strict=True)
        others = {name: size for name, size in sizes if name not in there.dims}
        known = there.expand_dims(others).transpose(*points.dims)
        distance = great_circle_distance(
            points.latitude, points.longitude, self.latitude, self.longitude
        )
        distance = np.where(known.to_numpy(), distance, np.nan)
        if not np.isfinite(distance).any():
            return f"no place of the file has values at {first[time].values}"
        index, location = _nearest(points, distance)
        away = f"{distance[index]:.1f} km from the site"
        return f"the nearest place with values is {location}, {away}"


def _nearest(points: _GridPoints, distance: FloatArray) -> tuple[tuple[int, ...], str]:
    """Index of the nearest point that has a distance, and its location for messages."""
    index = tuple(map(int, np.unravel_index(int(np.nanargmin(distance)), distance.shape)))
    assert points.latitude is not None
    assert points.longitude is not None
    return index, _location(points.latitude[index], points.longitude[index])


# --- many cells ----------------------------------------------------------------------------------
class CellLocator:
    """Selects the point nearest to each of many cells; see `Locator`.

    Args:
        latitude: latitude of the cells, degrees north, ``[cell]``.
        longitude: longitude of the cells, degrees east, ``[cell]``.
        maximum_distance: largest distance of a point, km.
    """

    def __init__(
        self, latitude: FloatArray, longitude: FloatArray, maximum_distance: float
    ) -> None:
        self.latitude = np.asarray(latitude, dtype=np.float64)
        self.longitude = np.asarray(longitude, dtype=np.float64)
        self._maximum_distance = maximum_distance
        self._known: list[tuple[FloatArray, FloatArray, IntArray, float]] = []

    def __call__(self, dataset: xr.Dataset, variable: xr.DataArray, time: str) -> Selection:
        """Select the points of a variable nearest to the cells."""
        points = _grid_points(dataset, variable, time)
        if points.latitude is None or points.longitude is None:
            return Selection(points.indices, None, "")
        nearest, farthest = self._nearest(points.latitude, points.longitude)
        note = f"taken from places at most {farthest:.1f} km from the cells"
        if not points.choices:
            return Selection(points.indices, None, note)
        along = dict(
            zip(points.dims, np.unravel_index(nearest, points.latitude.shape), strict=True)
        )
        boxes = {
            name: slice(int(along[name].min()), int(along[name].max()) + 1)
            for name in points.choices
        }
        nearest = np.ravel_multi_index(
            [along[name] - boxes[name].start for name in points.choices],
            [boxes[name].stop - boxes[name].start for name in points.choices],
        )
        return Selection({**points.indices, **boxes}, np.asarray(nearest, dtype=np.int64), note)

    def _nearest(self, latitude: FloatArray, longitude: FloatArray) -> tuple[IntArray, float]:
        """Flat index of the point of every cell, and the largest distance, km.

        Files on one grid share the search.
        """
        for known_latitude, known_longitude, nearest, farthest in self._known:
            if np.array_equal(latitude, known_latitude, equal_nan=True) and np.array_equal(
                longitude, known_longitude, equal_nan=True
            ):
                return nearest, farthest
        nearest, farthest = self._search(latitude.ravel(), longitude.ravel())
        self._known.append((latitude, longitude, nearest, farthest))
        return nearest, farthest

    def _search(self, latitude: FloatArray, longitude: FloatArray) -> tuple[IntArray, float]:
        known = np.flatnonzero(np.isfinite(latitude) & np.isfinite(longitude))
        if len(known) == 0:
            raise ForcingFileError(_NO_VALUES)
        same = _first_equal(latitude[known], longitude[known], self.latitude, self.longitude)
        if same is not None:
            return known[same], 0.0
        # takes long to import, and maps often share the grid of their forcing
        from scipy.spatial import cKDTree

        tree = cKDTree(_unit_vectors(latitude[known], longitude[known]))
        candidates = range(1, min(CANDIDATES, len(known)) + 1)
        _, found = tree.query(_unit_vectors(self.latitude, self.longitude), k=list(candidates))
        # among equidistant points the first in the file is chosen, as for a site
        near = np.sort(known[found], axis=1)
        distance = great_circle_distance(
            latitude[near],
            longitude[near],
            self.latitude[:, np.newaxis],
            self.longitude[:, np.newaxis],
        )
        best = distance.argmin(axis=1)[:, np.newaxis]
        nearest = np.take_along_axis(near, best, axis=1)[:, 0]
        away = np.take_along_axis(distance, best, axis=1)[:, 0]
        far = np.flatnonzero(away > self._maximum_distance)
        if len(far):
            cell = far[0]
            location = _location(latitude[nearest[cell]], longitude[nearest[cell]])
            raise ForcingFileError(
                f"the nearest place, {location}, is {away[cell]:.1f} km from the cell at "
                f"{self.latitude[cell]:g} N, {self.longitude[cell]:g} E; maximum_distance allows "
                f"{self._maximum_distance:g} km; {len(far)} of {len(away)} cells are too far away"
            )
        return nearest, float(away.max())


def _first_equal(
    latitude: FloatArray,
    longitude: FloatArray,
    cell_latitude: FloatArray,
    cell_longitude: FloatArray,
) -> IntArray | None:
    """First point with exactly the coordinates of every cell; None if a cell has none."""
    # complex numbers are sorted by both parts
    places, cells = latitude + 1j * longitude, cell_latitude + 1j * cell_longitude
    order = np.argsort(places, kind="stable")
    found = np.searchsorted(places, cells, sorter=order).clip(max=len(places) - 1)
    first: IntArray = order[found]
    return first if np.array_equal(places[first], cells) else None


def _unit_vectors(latitude: FloatArray, longitude: FloatArray) -> FloatArray:
    """Points on the unit sphere, ``[point, 3]``, of coordinates in degrees."""
    north, east = np.radians(latitude), np.radians(longitude)
    return np.stack(
        [np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=1
    )
