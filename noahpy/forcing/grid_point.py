"""The grid points or stations of a file that are nearest to a site or to the cells of a region."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

from noahpy.errors import ForcingFileError
from noahpy.forcing.arrays import FloatArray, IntArray

if TYPE_CHECKING:
    import xarray as xr

EARTH_RADIUS = 6371.0
"""Mean, km."""
CANDIDATES = 8
"""Places nearest to a cell by chord among which the nearest by great circle is sought: more than a
cell in the middle of a grid box has neighbours at one distance."""
_COORDINATES = {
    "latitude": (("lat", "latitude", "nav_lat", "xlat"), ("degrees_north", "degree_north")),
    "longitude": (("lon", "longitude", "nav_lon", "xlong"), ("degrees_east", "degree_east")),
}
"""Names and units by which a coordinate is known that has no standard name."""


class Selection(NamedTuple):
    """What is taken of a variable."""

    indices: Mapping[str, int | slice]
    """Along every dimension other than time: an index, or the extent of a box."""
    picked: IntArray | None
    """Places in the box, flattened, one for every cell; None where one place serves all."""
    note: str
    """Where that is, for the user; empty if the file does not say."""

    @property
    def box_size(self) -> int:
        """Number of places that are read to have those that are taken."""
        extents = (index for index in self.indices.values() if isinstance(index, slice))
        return int(np.prod([extent.stop - extent.start for extent in extents], initial=1))


class Locator(Protocol):
    """Chooses what is taken of a variable."""

    def __call__(self, dataset: xr.Dataset, variable: xr.DataArray, time: str) -> Selection:
        """What is taken of a variable.

        Args:
            dataset: the file, for its coordinates: none, along one dimension each,
                two-dimensional, or of stations along one dimension.
            variable: with the dimension `time` and any for the place.
            time: name of the dimension of time.

        Raises:
            ForcingFileError: a dimension that is no place, a place that is needed and unknown, or
                a nearest place too far away; the message gives distance and place.
        """
        ...


def great_circle_distance(
    latitude: FloatArray,
    longitude: FloatArray,
    site_latitude: float | FloatArray,
    site_longitude: float | FloatArray,
) -> FloatArray:
    """Distance on the sphere, km, from coordinates in degrees (haversine formula)."""
    north, site_north = np.radians(latitude), np.radians(site_latitude)
    half_north = 0.5 * (north - site_north)
    half_east = 0.5 * np.radians(longitude - site_longitude)
    square = np.sin(half_north) ** 2 + np.cos(north) * np.cos(site_north) * np.sin(half_east) ** 2
    distance: FloatArray = 2.0 * EARTH_RADIUS * np.arcsin(np.sqrt(np.minimum(square, 1.0)))
    return distance


# --- the places of a file ------------------------------------------------------------------------
class _Places(NamedTuple):
    """Where the values of a variable stand."""

    indices: Mapping[str, int]
    """Index along the dimensions of size one."""
    choices: tuple[str, ...]
    """Dimensions along which a place is chosen, in the order of the variable."""
    dims: tuple[str, ...]
    """Of the coordinates."""
    latitude: FloatArray | None
    """Degrees north, of all places; None if the file does not say."""
    longitude: FloatArray | None
    """Degrees east."""


def coordinate(dataset: xr.Dataset, kind: str) -> xr.DataArray | None:
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


def _places(dataset: xr.Dataset, variable: xr.DataArray, time: str) -> _Places:
    """Where the values of a variable stand.

    Raises:
        ForcingFileError: dimensions that are no place.
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
        return _Places(indices, choices, (), None, None)
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
    return _Places(indices, choices, dims, north, east)


def _named(latitude: float, longitude: float) -> str:
    return f"{latitude:.4f} N, {(longitude + 180.0) % 360.0 - 180.0:.4f} E"


_NO_VALUES = "latitude and longitude of the file have no values"


# --- a site --------------------------------------------------------------------------------------
class Site(NamedTuple):
    """Where forcing is needed, and how far away it may be from."""

    latitude: float | None
    """Degrees north."""
    longitude: float | None
    """Degrees east."""
    maximum_distance: float
    """km."""

    def __call__(self, dataset: xr.Dataset, variable: xr.DataArray, time: str) -> Selection:
        """The place that is nearest to the site; see `Locator`."""
        places = _places(dataset, variable, time)
        if places.latitude is None or places.longitude is None:
            return Selection(places.indices, None, "")
        if self.latitude is None or self.longitude is None:
            if places.choices:
                raise ForcingFileError(
                    "site.latitude and site.longitude are needed to choose one of the "
                    f"{places.latitude.size} places of the file"
                )
            return Selection(places.indices, None, "")
        distance = great_circle_distance(
            places.latitude, places.longitude, self.latitude, self.longitude
        )
        if not np.isfinite(distance).any():
            raise ForcingFileError(_NO_VALUES)
        nearest = np.unravel_index(int(np.nanargmin(distance)), distance.shape)
        place = _named(places.latitude[nearest], places.longitude[nearest])
        away = float(distance[nearest])
        if away > self.maximum_distance:
            raise ForcingFileError(
                f"the nearest place, {place}, is {away:.1f} km from the site at "
                f"{self.latitude:g} N, {self.longitude:g} E; maximum_distance allows "
                f"{self.maximum_distance:g} km"
            )
        chosen = dict(zip(places.dims, map(int, nearest), strict=True))
        indices = {**places.indices, **{name: chosen[name] for name in places.choices}}
        return Selection(indices, None, f"taken from {place}, {away:.1f} km from the site")

    def nearest_with_values(
        self, dataset: xr.Dataset, variable: xr.DataArray, time: str
    ) -> str | None:
        """The place nearest to the site that has a value in the first record, in words.

        Args:
            dataset: the file, for its coordinates.
            variable: of which a value is sought.
            time: name of the dimension of time.

        Returns:
            None if there is only one place.
        """
        first = variable.isel({name: 0 for name in variable.dims if name in (time, "expver")})
        places = _places(dataset, first, time)
        if not places.choices or places.latitude is None or places.longitude is None:
            return None
        if self.latitude is None or self.longitude is None:
            return None
        there = first.isel(places.indices).transpose(*places.choices).notnull()
        sizes = zip(places.dims, places.latitude.shape, strict=True)
        others = {name: size for name, size in sizes if name not in there.dims}
        known = there.expand_dims(others).transpose(*places.dims)
        distance = great_circle_distance(
            places.latitude, places.longitude, self.latitude, self.longitude
        )
        distance = np.where(known.to_numpy(), distance, np.nan)
        if not np.isfinite(distance).any():
            return f"no place of the file has values at {first[time].values}"
        nearest = np.unravel_index(int(np.nanargmin(distance)), distance.shape)
        place = _named(places.latitude[nearest], places.longitude[nearest])
        return f"the nearest place with values is {place}, {distance[nearest]:.1f} km from the site"


# --- many cells ----------------------------------------------------------------------------------
class Cells:
    """Where forcing is needed for many cells, and how far away it may be from.

    Args:
        latitude: degrees north, ``[cell]``.
        longitude: degrees east, ``[cell]``.
        maximum_distance: km.
    """

    def __init__(
        self, latitude: FloatArray, longitude: FloatArray, maximum_distance: float
    ) -> None:
        self.latitude = np.asarray(latitude, dtype=np.float64)
        self.longitude = np.asarray(longitude, dtype=np.float64)
        self._maximum_distance = maximum_distance
        self._found: list[tuple[FloatArray, FloatArray, IntArray, float]] = []

    def __call__(self, dataset: xr.Dataset, variable: xr.DataArray, time: str) -> Selection:
        """The place that is nearest to every cell; see `Locator`."""
        places = _places(dataset, variable, time)
        if places.latitude is None or places.longitude is None:
            return Selection(places.indices, None, "")
        nearest, farthest = self._nearest(places.latitude, places.longitude)
        note = f"taken from places at most {farthest:.1f} km from the cells"
        if not places.choices:
            return Selection(places.indices, None, note)
        along = dict(
            zip(places.dims, np.unravel_index(nearest, places.latitude.shape), strict=True)
        )
        boxes = {
            name: slice(int(along[name].min()), int(along[name].max()) + 1)
            for name in places.choices
        }
        picked = np.ravel_multi_index(
            [along[name] - boxes[name].start for name in places.choices],
            [boxes[name].stop - boxes[name].start for name in places.choices],
        )
        return Selection({**places.indices, **boxes}, np.asarray(picked, dtype=np.int64), note)

    def _nearest(self, latitude: FloatArray, longitude: FloatArray) -> tuple[IntArray, float]:
        """Place, flattened, of every cell, and the largest distance, km."""
        for known_latitude, known_longitude, nearest, farthest in self._found:
            if np.array_equal(latitude, known_latitude, equal_nan=True) and np.array_equal(
                longitude, known_longitude, equal_nan=True
            ):
                return nearest, farthest
        nearest, farthest = self._sought(latitude.ravel(), longitude.ravel())
        self._found.append((latitude, longitude, nearest, farthest))
        return nearest, farthest

    def _sought(self, latitude: FloatArray, longitude: FloatArray) -> tuple[IntArray, float]:
        from scipy.spatial import cKDTree

        known = np.flatnonzero(np.isfinite(latitude) & np.isfinite(longitude))
        if len(known) == 0:
            raise ForcingFileError(_NO_VALUES)
        tree = cKDTree(_unit_vectors(latitude[known], longitude[known]))
        candidates = range(1, min(CANDIDATES, len(known)) + 1)
        _, found = tree.query(_unit_vectors(self.latitude, self.longitude), k=list(candidates))
        # of places at one distance the first of the file, as for a site
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
            raise ForcingFileError(
                f"the nearest place, {_named(latitude[nearest[cell]], longitude[nearest[cell]])}, "
                f"is {away[cell]:.1f} km from the cell at {self.latitude[cell]:g} N, "
                f"{self.longitude[cell]:g} E; maximum_distance allows {self._maximum_distance:g} "
                f"km; {len(far)} of {len(away)} cells are too far away"
            )
        return nearest, float(away.max())


def _unit_vectors(latitude: FloatArray, longitude: FloatArray) -> FloatArray:
    """Points on the unit sphere, ``[place, 3]``, of coordinates in degrees."""
    north, east = np.radians(latitude), np.radians(longitude)
    return np.stack(
        [np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)], axis=1
    )
