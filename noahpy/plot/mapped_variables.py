"""What maps of a region show, and in which colours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

import matplotlib as mpl
import numpy as np
from matplotlib.colors import Colormap, ListedColormap, Normalize
from matplotlib.ticker import MaxNLocator

from noahpy.catalog.arrays import FloatArray
from noahpy.plot import style

PERCENTILE: Final = 99.5
"""Percentile of the values that the scale of colours reaches."""
LIMITS: Final = (0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0, 40.0)
"""Possible ends of temperature scales, K."""
TICKS: Final = 6


class ColourScale(NamedTuple):
    """Scale of colours of a map."""

    colours: Colormap
    norm: Normalize
    extend: str
    """Ends of the scale beyond which there are values: neither, min, max or both."""


class MappedVariable(NamedTuple):
    """A map with a scale of colours."""

    name: str
    heading: str
    quantity: str
    """Label of the colours, without the unit."""
    display: style.Display
    scale: Callable[[FloatArray], ColourScale]


def _from_zero(colours: str) -> Callable[[FloatArray], ColourScale]:
    def scale(values: FloatArray) -> ColourScale:
        high = float(np.percentile(values, PERCENTILE)) if values.size else 1.0
        end = float(MaxNLocator(TICKS).tick_values(0.0, max(high, 1e-3))[-1])
        exceeds = bool(values.size and values.max() > end * (1.0 + 1e-6))
        return ColourScale(
            mpl.colormaps[colours], Normalize(0.0, end), "max" if exceeds else "neither"
        )

    return scale


def _of_land(values: FloatArray) -> ColourScale:
    low, high = (values.min(), values.max()) if values.size else (0.0, 1.0)
    # without the blue colours of the sea
    colours = ListedColormap(mpl.colormaps["gist_earth"](np.linspace(0.35, 0.97, 256)))
    return ColourScale(colours, Normalize(float(low), float(high)), "neither")


def about_freezing(values: FloatArray, limit: float | None = None) -> ColourScale:
    """Scale of temperatures, in degrees Celsius, that ends as far above as below freezing.

    Args:
        values: what is shown.
        limit: its ends; as the values need if omitted.
    """
    limit = limit or style.symmetric_limit(values, PERCENTILE, LIMITS)
    extend = style.beyond(values, -limit, limit)
    return ColourScale(style.FREEZING_COLOURS, Normalize(-limit, limit), extend)


METRES: Final = style.Display("m")
MAPS: Final = (
    MappedVariable(
        "active_layer_thickness",
        "Active-layer thickness",
        "thickness",
        METRES,
        _from_zero("viridis_r"),
    ),
    MappedVariable(
        "ground_temperature",
        "Mean annual ground temperature",
        "temperature",
        style.CELSIUS,
        about_freezing,
    ),
    MappedVariable(
        "surface_temperature",
        "Mean annual surface temperature",
        "temperature",
        style.CELSIUS,
        about_freezing,
    ),
    MappedVariable("snow_depth", "Mean snow depth", "depth", METRES, _from_zero("PuBu")),
    MappedVariable("elevation", "Elevation", "elevation", METRES, _of_land),
)


def _about_zero(values: FloatArray) -> ColourScale:
    high = float(np.percentile(np.abs(values), PERCENTILE)) if values.size else 1.0
    end = float(MaxNLocator(TICKS).tick_values(0.0, max(high, 1e-6))[-1])
    return ColourScale(mpl.colormaps["RdBu_r"], Normalize(-end, end), "neither")


DIFFERENCES: Final = tuple(
    drawn._replace(
        display=style.Display("K" if drawn.display is style.CELSIUS else drawn.display.unit),
        scale=_about_zero,
    )
    for drawn in MAPS
    if drawn.name != "elevation"
)
"""Maps of what a run has more than another."""
