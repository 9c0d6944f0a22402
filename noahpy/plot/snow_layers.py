"""Sections of layered snow over time and height: temperature, density, liquid water."""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.colors import LinearSegmentedColormap, Normalize

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.physics.constants import FREEZING_POINT, WATER_DENSITY
from noahpy.plot import style
from noahpy.plot.reductions import MOST_INTERVALS
from noahpy.plot.sheet import Bar

VARIABLES: Final = (
    "snow_layer_ice",
    "snow_layer_liquid",
    "snow_layer_temperature",
    "snow_layer_thickness",
)
"""What a section needs of the output of a run."""
LEAST_DRAWN: Final = 1e-3
"""Thickness from which layers are drawn, m."""
HEADROOM: Final = 1.08
COLDEST: Final = (-10.0, -20.0, -30.0, -40.0, -60.0)
"""Possible lower ends of the colours of temperature, degC."""
LEAST_HEIGHT: Final = 0.05
"""Smallest upper end of the axis, m."""
_COLD: Final = LinearSegmentedColormap.from_list(
    "snow temperature",
    [
        (0.0, "#08306B"),
        (0.4, "#2171B5"),
        (0.7, "#6BAED6"),
        (0.97, "#D3E4F3"),
        (0.98, "#F2A3B5"),
        (1.0, "#F2A3B5"),
    ],
)
"""Blue, with a colour of its own for snow at the melting point."""
_WET: Final = LinearSegmentedColormap.from_list(
    "snow water", ["#E4E4E4", "#A8DDB5", "#43A2CA", "#0B4F9C", "#08204B"]
)
"""From the grey of dry snow, which is not the white of none."""


class SnowLayers(NamedTuple):
    """Layers of snow over time, from the top; those that do not exist have no thickness."""

    begin: TimeArray
    end: TimeArray
    ice: FloatArray
    """kg m-2, ``[time, layer]``, like the others."""
    liquid: FloatArray
    """kg m-2."""
    temperature: FloatArray
    """K."""
    thickness: FloatArray
    """m."""

    def legible(self) -> SnowLayers:
        """Every n-th profile of a run with more intervals than a page resolves.

        Layers come and go, so that their means over several intervals are those of no snow.
        """
        every = -(-len(self.begin) // MOST_INTERVALS)
        if every == 1:
            return self
        chosen = slice(None, None, every)
        begin = self.begin[chosen]
        return SnowLayers(begin, np.append(begin[1:], self.end[-1]), *(v[chosen] for v in self[2:]))


class Section(NamedTuple):
    """What a section shows, and how."""

    name: str
    heading: str
    label: str
    """Of the colours."""
    limits: tuple[float, float] | None
    """Ends of the colours; None for those of temperature, which depend on the values."""
    colours: str | LinearSegmentedColormap


SECTIONS: Final = (
    Section("snow_temperature", "Snow temperature", "temperature (°C)", None, _COLD),
    Section("snow_density", "Snow density", "density (kg m⁻³)", (50.0, 550.0), "cividis_r"),
    Section("snow_liquid_water", "Liquid water of snow", "volume (%)", (0.0, 6.0), _WET),
)


def section_values(name: str, snow: SnowLayers) -> FloatArray:
    """Values of a section in the units of its colours, ``[time, layer]``; NaN without snow.

    Args:
        name: of a `Section`.
        snow: layers.
    """
    exists = snow.thickness > LEAST_DRAWN
    thickness = np.where(exists, snow.thickness, np.nan)
    if name == "snow_temperature":
        return np.where(exists, snow.temperature - FREEZING_POINT, np.nan)
    if name == "snow_density":
        return (snow.ice + snow.liquid) / thickness
    return 100.0 * snow.liquid / (WATER_DENSITY * thickness)


def draw_section(axes: Axes, snow: SnowLayers, section: Section) -> Bar:
    """Draw layers as rectangles over time and height above the ground; returns the colours.

    Args:
        axes: axes of the panel.
        snow: layers; long runs as `SnowLayers.legible` has them.
        section: what is shown.
    """
    values = section_values(section.name, snow)
    above = np.cumsum(snow.thickness[:, ::-1], axis=1)[:, ::-1]
    times, layers = np.nonzero(np.isfinite(values))
    top = above[times, layers]
    bottom = top - snow.thickness[times, layers]
    left, right = (style.axis_dates(edge)[times] for edge in (snow.begin, snow.end))
    corners = np.array([(left, bottom), (right, bottom), (right, top), (left, top)])
    shown = values[times, layers]
    limits = section.limits
    if limits is None:
        least = float(np.percentile(shown, 1.0)) if len(shown) else 0.0
        limits = next((end for end in COLDEST if end <= least), COLDEST[-1]), 0.0
    mesh = PolyCollection(
        list(np.moveaxis(corners, -1, 0)),
        array=shown,
        cmap=section.colours,
        norm=Normalize(*limits),
        # without edges, which would hide thin layers, but for what closes gaps between rectangles
        edgecolors="face",
        linewidths=0.1,
        rasterized=True,
    )
    axes.add_collection(mesh)
    axes.set_ylim(0.0, max(LEAST_HEIGHT, HEADROOM * float(snow.thickness.sum(1).max())))
    axes.set_ylabel("height (m)")
    if not len(times):
        style.write_message(axes, "no snow")
    return Bar(mesh, section.label, style.beyond(shown, *limits))
