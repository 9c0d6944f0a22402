"""Sections over time and depth."""

from __future__ import annotations

from typing import Final

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.colors import Normalize
from matplotlib.lines import Line2D

from noahpy.catalog.arrays import FloatArray
from noahpy.observations import ModelMeans
from noahpy.plot import style
from noahpy.plot.ground import ThawMark
from noahpy.plot.reductions import edges, legible, middles
from noahpy.plot.sheet import Bar

DEPTH_STEPS: Final = 120
"""Number of depth intervals that temperature is interpolated to."""
PERCENTILE: Final = 99.5
"""Percentile of the values that the scale of colours reaches."""
LIMITS: Final = (0.5, 1.0, 2.0, 3.0, 5.0, 8.0, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 60.0)
"""Possible ends of temperature scales, K."""
WATER_STEP: Final = 0.1
"""Step of the ends of water content scales, m3 m-3."""


def _profile_at(means: ModelMeans, depth: FloatArray) -> FloatArray:
    """Values interpolated between mid-points of layers to depths, ``[depth, time]``."""
    nodes = means.depth
    if nodes is None:
        raise ValueError("the values have no layers")
    return np.stack([np.interp(depth, nodes, profile) for profile in means.values], axis=-1)


def _zero_line(axes: Axes, temperature: ModelMeans, bottom: float) -> bool:
    """Draw the 0 degC isotherm, extended to the edges in time; returns whether there is one.

    Args:
        axes: axes of the section.
        temperature: degC, ``[time, layer]``.
        bottom: lowest depth, m.
    """
    depth = np.linspace(0.0, np.sqrt(bottom), DEPTH_STEPS + 1) ** 2
    values = _profile_at(temperature, depth)
    values = np.concatenate([values[:, :1], values, values[:, -1:]], axis=1)
    if not (np.nanmin(values) < 0.0 < np.nanmax(values)):
        return False
    time = edges(temperature)
    time = np.concatenate([time[:1], middles(temperature), time[-1:]])
    axes.contour(
        style.axis_dates(time),
        depth,
        np.ma.masked_invalid(values),
        levels=[0.0],
        colors=style.BLACK,
        linewidths=0.8,
    )
    return True


def draw_temperature(
    axes: Axes,
    temperature: ModelMeans,
    marks: list[ThawMark],
    bottom: float,
    limit: float | None = None,
) -> tuple[Bar, list[Artist]]:
    """Draw soil temperature, the 0 degC isotherm and the largest thaw depth of each year.

    Args:
        axes: axes of the section.
        temperature: K, ``[time, layer]``.
        marks: largest thaw depths.
        bottom: lowest depth, m.
        limit: ends of the colours, K from the freezing point; None for what the values need.

    Returns:
        Colours, and entries of the legend.
    """
    means = legible(temperature)
    means = means._replace(values=style.CELSIUS.of(means.values))
    roots = np.linspace(0.0, np.sqrt(bottom), DEPTH_STEPS + 1)
    values = _profile_at(means, (0.5 * (roots[1:] + roots[:-1])) ** 2)
    known = values[np.isfinite(values)]
    limit = limit or style.symmetric_limit(known, PERCENTILE, LIMITS)
    mesh = axes.pcolormesh(
        style.axis_dates(edges(means)),
        roots**2,
        np.ma.masked_invalid(values),
        cmap=style.FREEZING_COLOURS,
        norm=Normalize(-limit, limit),
        rasterized=True,
    )
    handles: list[Artist] = []
    if _zero_line(axes, means, bottom):
        handles.append(Line2D([], [], color=style.BLACK, linewidth=0.8, label="0 °C"))
    handles += _draw_marks(axes, marks, bottom)
    style.depth_axis(axes, bottom)
    return Bar(mesh, "temperature (°C)", style.beyond(known, -limit, limit)), handles


def _draw_marks(axes: Axes, marks: list[ThawMark], bottom: float) -> list[Artist]:
    kinds = (
        (True, (0, (5, 2)), "active layer,\nby year"),
        (False, (0, (1, 1.5)), "largest thaw,\npart of a year"),
    )
    handles: list[Artist] = []
    for is_whole, dashes, label in kinds:
        chosen = [m for m in marks if m.is_whole_year is is_whole and m.depth <= bottom]
        for mark in chosen:
            span = style.axis_dates(np.array([mark.begin, mark.end]))
            axes.plot(span, [mark.depth] * 2, color=style.GREEN, linestyle=dashes, linewidth=1.6)
        if chosen:
            handles.append(
                Line2D([], [], color=style.GREEN, linestyle=dashes, linewidth=1.6, label=label)
            )
    return handles


def water_limit(*contents: ModelMeans | None) -> float:
    """Upper end of the common scale of water contents, m3 m-3."""
    largest = max((float(np.nanmax(c.values)) for c in contents if c is not None), default=0.0)
    return max(WATER_STEP, float(np.ceil(largest / WATER_STEP - 1e-6)) * WATER_STEP)


def draw_water(
    axes: Axes,
    content: ModelMeans,
    temperature: ModelMeans | None,
    layer_edges: FloatArray,
    bottom: float,
    *,
    limit: float,
    colours: str,
) -> Bar:
    """Draw water content by layer, and the 0 degC isotherm; returns the colours.

    Args:
        axes: axes of the section.
        content: m3 m-3, ``[time, layer]``.
        temperature: K, ``[time, layer]``.
        layer_edges: m, ``[layer + 1]``.
        bottom: lowest depth, m.
        limit: upper end of the scale of colours, m3 m-3.
        colours: name of the colour map.
    """
    means = legible(content)
    mesh = axes.pcolormesh(
        style.axis_dates(edges(means)),
        layer_edges,
        np.ma.masked_invalid(means.values.T),
        cmap=colours,
        norm=Normalize(0.0, limit),
        rasterized=True,
    )
    if temperature is not None:
        shown = legible(temperature)
        _zero_line(axes, shown._replace(values=style.CELSIUS.of(shown.values)), bottom)
    style.depth_axis(axes, bottom)
    return Bar(mesh, "content (m³ m⁻³)")
