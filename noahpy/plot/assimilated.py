"""Pictures of an assimilation: series with bands, the course of the cost, controls."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import MaxNLocator

from noahpy.catalog.arrays import BoolArray, FloatArray, TimeArray
from noahpy.plot import style


class AssimilatedSeries(NamedTuple):
    """Observations at one place, with what runs have there, in order of time."""

    operator: str
    variable: str
    depth: float | None
    column: str
    units: str
    time: TimeArray
    observed: FloatArray
    free: FloatArray
    """Run without assimilation."""
    analysis: FloatArray
    low: FloatArray
    high: FloatArray
    is_assimilated: BoolArray
    is_rejected: BoolArray

    @property
    def title(self) -> str:
        """Words for what is observed."""
        return style.label(self.operator, self.depth)


class ControlInterval(NamedTuple):
    """A control before and after, in units of its deviation before."""

    name: str
    analysis: float
    """Distance from the first guess."""
    deviation: float
    hidden: float
    """Truth of a twin; NaN without one."""


def draw_series(axes: Axes, series: AssimilatedSeries) -> None:
    """Draw observations over the runs without and with assimilation, and the band."""
    shown, times = style.display(series.variable, series.units), style.axis_dates(series.time)
    axes.fill_between(
        times, shown.of(series.low), shown.of(series.high), color=style.SKY_BLUE, alpha=0.4,
        linewidth=0.0, label="band",
    )  # fmt: skip
    axes.plot(
        times, shown.of(series.free), color=style.ORANGE, linewidth=0.9, linestyle=style.DASHED,
        label="without",
    )  # fmt: skip
    axes.plot(times, shown.of(series.analysis), color=style.BLACK, linewidth=0.9, label="analysis")
    for chosen, marker, colour, label in (
        (series.is_assimilated, "o", style.VERMILLION, "observed"),
        (series.is_rejected, "x", style.GREY, "rejected"),
        (~series.is_assimilated & ~series.is_rejected, "^", style.GREEN, "only compared"),
    ):
        if chosen.any():
            axes.plot(
                times[chosen], shown.of(series.observed[chosen]), linestyle="none", marker=marker,
                markersize=2.5, markerfacecolor="white", markeredgecolor=colour,
                markeredgewidth=0.6, label=label,
            )  # fmt: skip
    margin = 0.02 * (series.time[-1] - series.time[0]) + np.timedelta64(1, "h")
    style.time_axis(axes, series.time[0] - margin, series.time[-1] + margin, is_labelled=True)
    axes.set_ylabel("" if shown.unit == "–" else shown.unit)
    axes.margins(y=0.08)
    axes.legend(loc="upper left", bbox_to_anchor=(0.0, -0.19), ncols=3, borderaxespad=0.0)


def draw_cost(axes: Axes, windows: Sequence[tuple[str, FloatArray, int]]) -> None:
    """Draw the cost over iterations; the dotted line is what is expected of the last.

    Where a window grows, it is the cost of its part, and may rise.

    Args:
        axes: to draw on.
        windows: number of the window, cost by iteration, and number of observations.
    """
    colours = (style.BLUE, style.ORANGE, style.GREEN, style.VERMILLION, style.SKY_BLUE)
    for place, (name, cost, count) in enumerate(windows):
        colour = colours[place % len(colours)]
        label = f"window {name}" if len(windows) > 1 else "cost"
        axes.plot(np.arange(len(cost)), cost, marker="o", markersize=3, color=colour, label=label)
        axes.axhline(
            0.5 * count, color=colour, linestyle=style.DOTTED, linewidth=0.8,
            label="expected of the last" if place == 0 else None,
        )  # fmt: skip
    if all((cost > 0.0).all() for _, cost, _ in windows):
        axes.set_yscale("log")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel("iteration")
    axes.set_ylabel("cost")
    axes.legend()


def draw_controls(axes: Axes, controls: Sequence[ControlInterval]) -> None:
    """Draw how far controls moved and how well they are known, the first at the top."""
    places = -np.arange(len(controls), dtype=np.float64)
    moved = np.array([one.analysis for one in controls])
    deviation = np.array([one.deviation for one in controls])
    axes.axvspan(-1.0, 1.0, color="0.92", linewidth=0.0, label="before")
    axes.errorbar(
        moved, places, xerr=deviation, fmt="o", color=style.BLUE, markersize=2.5, elinewidth=0.9,
        label="after",
    )  # fmt: skip
    hidden = np.array([one.hidden for one in controls])
    if np.isfinite(hidden).any():
        axes.plot(
            hidden, places, "x", color=style.VERMILLION, markersize=3.0, markeredgewidth=0.8,
            label="hidden",
        )  # fmt: skip
    axes.axvline(0.0, color=style.GREY, linewidth=0.6)
    axes.set_yticks(places, [one.name for one in controls], fontsize=7.0)
    axes.set_ylim(places[-1] - 0.7, 0.7)
    axes.set_xlabel("deviations from the first guess")
    axes.legend(loc="lower left", bbox_to_anchor=(0.0, 1.0), ncols=3, borderaxespad=0.2)
