"""The picture of a forcing: its drivers over time, as the model sees them."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_lowercase
from typing import Final, NamedTuple

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Patch

from noahpy.catalog.arrays import SECOND, FloatArray, TimeArray
from noahpy.observations import ModelMeans
from noahpy.physics.constants import SECONDS_PER_DAY
from noahpy.plot import style
from noahpy.plot.page import Page
from noahpy.plot.reductions import description, edges, legible, middles

HEIGHT: Final = 27.0
"""Height of a panel, mm."""


class _Panel(NamedTuple):
    name: str
    title: str
    display: style.Display
    colour: str


PANELS: Final = (
    _Panel("air_temperature", "air temperature", style.CELSIUS, style.VERMILLION),
    _Panel("relative_humidity", "relative humidity", style.Display("%"), style.BLUE),
    _Panel("wind_speed", "wind", style.Display("m s⁻¹"), style.GREEN),
    _Panel("surface_pressure", "pressure", style.Display("hPa", scale=0.01), style.BLACK),
    _Panel("shortwave_down", "shortwave radiation ↓", style.Display("W m⁻²"), style.ORANGE),
    _Panel("longwave_down", "longwave radiation ↓", style.Display("W m⁻²"), style.VERMILLION),
    _Panel(
        "precipitation",
        "precipitation",
        style.Display("kg m⁻² d⁻¹", scale=SECONDS_PER_DAY),
        style.BLUE,
    ),
)
"""Drivers from the top."""


class ForcingSteps(NamedTuple):
    """Forcing of the steps of a column."""

    begin: TimeArray
    """Begin of the steps, UTC, ``[time]``."""
    step: float
    """Length of a step, s."""
    values: Mapping[str, FloatArray]
    """By variable, ``[time]``."""


def draw_forcing(forcing: ForcingSteps, title: str) -> Figure:
    """Draw the drivers of a column: means over days or more, with the range of the steps.

    Args:
        forcing: of the steps.
        title: of the page.
    """
    length = np.timedelta64(round(forcing.step), "s")
    end = forcing.begin + length
    with mpl.rc_context(style.RC):
        # an empty row makes room for the dates and their label
        page = Page([*[HEIGHT] * len(PANELS), 0.0], labelled=-1)
        shown = legible(ModelMeans(forcing.begin, end, forcing.values[PANELS[0].name]))
        kind = description(shown)
        has_range = len(shown.begin) < len(forcing.begin)
        bands = ", with the range of the steps" if has_range else ""
        page.write_title(title, f"{kind}{bands}")
        for number, panel in enumerate(PANELS):
            axes = page.panel(number)
            values = panel.display.of(forcing.values[panel.name])
            means = legible(ModelMeans(forcing.begin, end, values))
            _draw(axes, panel, means, forcing.begin, values)
            style.heading(axes, ascii_lowercase[number], panel.title)
            style.time_axis(axes, forcing.begin[0], end[-1], is_labelled=number == len(PANELS) - 1)
    return page.figure


def _draw(
    axes: Axes, panel: _Panel, means: ModelMeans, begin: TimeArray, values: FloatArray
) -> None:
    is_water = panel.name == "precipitation"
    if not is_water and len(means.begin) < len(begin):
        low, high = _range(means, begin, values)
        dates = style.axis_dates(middles(means))
        axes.fill_between(dates, low, high, color=panel.colour, alpha=0.25, linewidth=0.0)
    if is_water:
        axes.stairs(means.values, style.axis_dates(edges(means)), fill=True, color=panel.colour)
        axes.set_ylim(bottom=0.0)
        days = (means.end - means.begin) / SECOND / SECONDS_PER_DAY
        total = float((means.values * days).sum())
        handle = Patch(color=panel.colour, label=f"{total:.0f} kg m⁻² in all")
        style.legend_beside(axes, [handle])
    else:
        style.curve(axes, middles(means), means.values, color=panel.colour)
        weighted = float(np.mean(values))
        handle = Patch(
            color=panel.colour, label=f"mean {style.number(weighted, 1)} {panel.display.unit}"
        )
        style.legend_beside(axes, [handle])
    axes.set_ylabel(panel.display.unit)


def _range(
    means: ModelMeans, begin: TimeArray, values: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Lowest and highest value of the steps that begin in each interval, ``[time]``."""
    first = np.searchsorted(begin, means.begin)
    first = np.minimum(first, len(begin) - 1)
    inside = values[: np.searchsorted(begin, means.end[-1])]
    return np.minimum.reduceat(inside, first), np.maximum.reduceat(inside, first)
