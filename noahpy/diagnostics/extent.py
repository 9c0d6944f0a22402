"""Area with permafrost near the surface, as comparisons of land-surface models count it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.diagnostics import SLATER

if TYPE_CHECKING:
    import xarray as xr

EARTH_RADIUS: Final = 6.371e6
"""m."""
M2_PER_KM2: Final = 1e6


def cell_area(run: xr.Dataset) -> xr.DataArray | None:
    """Area of the cells of a grid, m2; None where a run has no grid.

    A variable with the standard name ``cell_area``, else that of a grid of latitude and longitude:
    exact where they have a dimension each, and from the distances of the neighbours where they have
    two.

    Args:
        run: dataset with coordinates that have the standard names ``latitude`` and ``longitude``.
    """
    import xarray as xr

    by_name: dict[str, str] = {}
    for name, variable in run.variables.items():
        by_name.setdefault(str(variable.attrs.get("standard_name")), str(name))
    if "cell_area" in by_name:
        return run[by_name["cell_area"]]
    if not {"latitude", "longitude"} <= set(by_name):
        return None
    latitude, longitude = (run[by_name[name]] for name in ("latitude", "longitude"))
    if latitude.ndim == longitude.ndim == 1 and latitude.dims != longitude.dims:
        if latitude.size < 2 or longitude.size < 2:
            return None
        sines = np.sin(np.radians(np.clip(_edges(latitude.to_numpy()), -90.0, 90.0)))
        heights = np.abs(np.diff(sines))
        widths = np.radians(np.abs(np.diff(_edges(longitude.to_numpy()))))
        area = EARTH_RADIUS**2 * heights[:, None] * widths
        return xr.DataArray(area, dims=(*latitude.dims, *longitude.dims))
    if latitude.ndim != 2 or min(latitude.shape) < 2:
        return None
    north = np.gradient(np.radians(latitude.to_numpy()))
    east = np.gradient(np.unwrap(np.unwrap(np.radians(longitude.to_numpy()), axis=0), axis=1))
    determinant = north[0] * east[1] - north[1] * east[0]
    area = EARTH_RADIUS**2 * np.cos(np.radians(latitude.to_numpy())) * np.abs(determinant)
    return xr.DataArray(area, dims=latitude.dims)


def _edges(middles: FloatArray) -> FloatArray:
    """Edges of cells, from their middles."""
    inner = 0.5 * (middles[1:] + middles[:-1])
    first, last = 2.0 * middles[0] - inner[0], 2.0 * middles[-1] - inner[-1]
    return np.concatenate([[first], inner, [last]])


def permafrost_extent(near_surface_permafrost: xr.DataArray, area: xr.DataArray) -> xr.DataArray:
    """Area of the cells with permafrost near the surface, km2, by year and member.

    Args:
        near_surface_permafrost: 1 where there is some, else 0; missing where it is not known.
        area: of the cells, m2.
    """
    cells = area.dims
    known = near_surface_permafrost.notnull().any(cells)
    extent = (near_surface_permafrost * area / M2_PER_KM2).sum(cells).where(known)
    extent.attrs = {
        "long_name": "area of the cells with permafrost near the surface",
        "units": "km2",
        "references": SLATER,
    }
    return extent
