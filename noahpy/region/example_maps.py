"""Maps of a small synthetic region, for a configuration to start from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    import xarray as xr

SIZE: Final = 8
"""Rows and columns of cells."""
SOUTH, WEST = 34.0, 92.0
"""Middle of the first cell, degrees."""
SPACING: Final = 0.05
"""Between the middles of cells, degrees."""
LOWEST, HIGHEST = 4600.0, 5300.0
"""Elevation in the south and at the ridge in the north, m."""
WARMEST: Final = 274.5
"""Deep temperature of the lowest cells, K."""
GROUND_LAPSE: Final = 6.5e-3
"""Of the deep temperature, K m-1."""
GRASSLAND, BARREN = 7, 19
"""Classes of USGS."""
BARREN_ABOVE: Final = 5100.0
"""Elevation above which little grows, m."""


def example_maps() -> xr.Dataset:
    """Maps of a slope from a valley with a lake to a ridge, with permafrost higher up.

    Returns:
        On ``lat`` and ``lon``: elevation, land, class of vegetation, texture, and temperatures of
        the ground, with units.
    """
    import xarray as xr

    rows, columns = np.meshgrid(np.arange(SIZE), np.arange(SIZE), indexing="ij")
    rise = (rows + 0.6 * np.sin(columns)) / (SIZE - 1)
    elevation = LOWEST + (HIGHEST - LOWEST) * np.clip(rise, 0.0, 1.0)
    is_barren = elevation > BARREN_ABOVE
    deep = WARMEST - GROUND_LAPSE * (elevation - LOWEST)
    is_lake = (rows < 2) & (columns > SIZE - 3)
    values = {
        "elevation": (elevation, "m", "elevation above sea level"),
        "land": ((~is_lake).astype(np.int8), "1", "whether the cell is land"),
        "vegetation": (np.where(is_barren, BARREN, GRASSLAND), "1", "class of vegetation of USGS"),
        "sand": (np.where(is_barren, 0.7, 0.5), "1", "sand as a mass fraction of the minerals"),
        "clay": (np.full_like(elevation, 0.1), "1", "clay as a mass fraction of the minerals"),
        "organic": (np.where(is_barren, 0.0, 0.1), "1", "organic matter as a volume fraction"),
        "deep_temperature": (deep, "K", "temperature below the column"),
        "soil_temperature": (deep, "K", "temperature of the ground at the start"),
    }
    return xr.Dataset(
        {
            name: (("lat", "lon"), array, {"units": units, "long_name": meaning})
            for name, (array, units, meaning) in values.items()
        },
        coords={
            "lat": ("lat", SOUTH + SPACING * np.arange(SIZE), _degrees("latitude", "north")),
            "lon": ("lon", WEST + SPACING * np.arange(SIZE), _degrees("longitude", "east")),
        },
        attrs={"Conventions": "CF-1.11", "title": "Synthetic maps: a slope in high mountains"},
    )


def _degrees(name: str, direction: str) -> dict[str, str]:
    return {"standard_name": name, "units": f"degrees_{direction}"}
