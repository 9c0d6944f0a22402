"""Profiles over depth of a year: trumpet curves and the range of water contents."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from noahpy.catalog.arrays import FloatArray
from noahpy.observations import ModelMeans
from noahpy.plot import style
from noahpy.plot.ground import ObservedRange, ThermalRange
from noahpy.plot.reductions import lengths

COLOURS: Final = (style.BLUE, style.BLACK, style.VERMILLION)
"""Of minimum, mean and maximum."""
SHADE: Final = "0.9"
HEADROOM: Final = 1.04


def _profile(
    axes: Axes, values: FloatArray, depth: FloatArray, colour: str, dashes: style.Dashes, label: str
) -> list[Line2D]:
    """Draw a line over depth, with markers if it has few points."""
    marker = style.marker_of(len(depth))
    return axes.plot(
        values, depth, color=colour, linestyle=dashes, marker=marker, markersize=3, label=label
    )


def draw_trumpet(
    axes: Axes,
    thermal: ThermalRange,
    depth: FloatArray,
    bottom: float,
    observed: ObservedRange | None = None,
) -> list[Artist]:
    """Draw minimum, mean and maximum of ground temperature over depth.

    Args:
        axes: axes of the panel.
        thermal: thermal range of a period.
        depth: mid-points of the layers, m, ``[layer]``.
        bottom: depth of the column, m.
        observed: the same from observations.

    Returns:
        Entries of the legend.
    """
    low, mean, high = (style.CELSIUS.of(v) for v in thermal[:3])
    axes.axvline(0.0, color=style.GREY, linewidth=0.5)
    axes.fill_betweenx(depth, low, high, color=SHADE, linewidth=0.0)
    handles: list[Artist] = []
    dashes_of: tuple[style.Dashes, ...] = (style.DASHED, "-", style.DASH_DOTTED)
    names = ("minimum", "mean", "maximum")
    for values, colour, dashes, label in zip(
        (low, mean, high), COLOURS, dashes_of, names, strict=True
    ):
        handles += _profile(axes, values, depth, colour, dashes, label)
    for level, colour, dashes, label in (
        (thermal.active_layer_thickness, style.GREEN, style.DASHED, "active layer"),
        (thermal.zero_annual_amplitude_depth, style.ORANGE, style.DOTTED, "zero amplitude"),
    ):
        if np.isfinite(level):
            look: dict[str, Any] = {"color": colour, "linestyle": dashes, "linewidth": 1.4}
            axes.axhline(level, **look)
            handles.append(Line2D([], [], label=f"{label} {level:.2f} m", **look))
    if observed is not None and len(observed.depth):
        look = {"linestyle": "none", "marker": "o", "markersize": 3.5, "markerfacecolor": "white"}
        for values, colour in zip(observed[1:4], COLOURS, strict=True):
            shown = style.CELSIUS.of(np.asarray(values))
            axes.plot(shown, observed.depth, markeredgecolor=colour, **look)
        handles.append(Line2D([], [], markeredgecolor=style.BLACK, label="observed", **look))
    axes.margins(x=0.06)
    axes.xaxis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
    axes.set_xlabel("temperature (°C)")
    style.depth_axis(axes, bottom)
    return handles


def draw_water_range(
    axes: Axes, liquid: ModelMeans | None, ice: ModelMeans | None, bottom: float, limit: float
) -> list[Artist]:
    """Draw range and mean of liquid water, and the largest ice content, over depth.

    Args:
        axes: axes of the panel.
        liquid: liquid water content in the period, m3 m-3, ``[time, layer]``.
        ice: ice content in the period, m3 m-3, ``[time, layer]``.
        bottom: depth of the column, m.
        limit: upper end of the axis of water content, m3 m-3.

    Returns:
        Entries of the legend.
    """
    handles: list[Artist] = []
    if liquid is not None and liquid.depth is not None:
        low, high = liquid.values.min(axis=0), liquid.values.max(axis=0)
        axes.fill_betweenx(liquid.depth, low, high, color=style.SKY_BLUE, alpha=0.35, linewidth=0)
        handles.append(Patch(color=style.SKY_BLUE, alpha=0.35, linewidth=0, label="liquid, range"))
        mean = np.average(liquid.values, axis=0, weights=lengths(liquid))
        handles += _profile(axes, mean, liquid.depth, style.BLUE, "-", "liquid, mean")
    if ice is not None and ice.depth is not None:
        high = ice.values.max(axis=0)
        handles += _profile(axes, high, ice.depth, style.BLACK, style.DASHED, "ice, maximum")
    axes.set_xlim(0.0, HEADROOM * limit)
    axes.xaxis.set_major_locator(MaxNLocator(5, steps=[1, 2, 5, 10]))
    axes.set_xlabel("water content (m³ m⁻³)")
    style.depth_axis(axes, bottom)
    return handles
