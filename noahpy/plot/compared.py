"""The page of two runs: both over time and depth, and the second less the first."""

from __future__ import annotations

from string import ascii_lowercase
from typing import Final, NamedTuple

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.observations import ModelMeans
from noahpy.plot import style
from noahpy.plot.member_columns import MemberColumns
from noahpy.plot.members import DEPTHS, SHADE, Quantiles, band, band_entry
from noahpy.plot.page import PANEL_WIDTH, Page
from noahpy.plot.reductions import description, legible, middles

PROFILE_WIDTH: Final = 0.42 * PANEL_WIDTH
COLOURS: Final = (style.BLUE, style.VERMILLION)
DASHES: Final[tuple[style.Dashes, ...]] = ("-", style.DASHED)
LETTERS: Final = ("A", "B")
YEAR_OFFSET: Final = 25.0
"""Distance of the markers of both runs from the middle of a year, d."""


class Pair(NamedTuple):
    """Two runs, with their names."""

    runs: tuple[MemberColumns, MemberColumns]
    names: tuple[str, str]

    def entries(self) -> list[Artist]:
        """Entries of the legend for the bands."""
        return [
            band_entry(run, colour)
            for run, colour in zip(self.runs, COLOURS, strict=True)
            if len(run.numbers) > 1
        ]

    @property
    def begin(self) -> np.datetime64:
        """Begin of the axis of time."""
        begin: np.datetime64 = min(run.begin[0] for run in self.runs)
        return begin

    @property
    def end(self) -> np.datetime64:
        """End of the axis of time."""
        end: np.datetime64 = max(run.end[-1] for run in self.runs)
        return end


def draw_compared(pair: Pair) -> tuple[Figure, list[str]]:
    """Draw the page of two runs; also returns lines on what could not be drawn."""
    lines: list[str] = []
    with mpl.rc_context(style.RC):
        page = Page([38.0, 34.0, 34.0, 26.0, 60.0], labelled=3)
        letters = iter(ascii_lowercase)
        panels = []
        for row, draw in enumerate((_temperature, _change, _active_layer, _snow)):
            axes = page.panel(row)
            style.heading(axes, next(letters), draw(axes, pair, lines))
            panels.append(axes)
        for axes in panels:
            style.time_axis(axes, pair.begin, pair.end, is_labelled=axes is panels[-1])
        left = page.panel(4, 0.0, PROFILE_WIDTH)
        style.heading(left, next(letters), _profiles(left, pair))
        right = page.panel(4, PANEL_WIDTH, PROFILE_WIDTH)
        style.heading(right, next(letters), _profile_of_change(right, pair))
        column = pair.runs[0].name if pair.runs[0].column_count > 1 else ""
        subtitle = "   |   ".join(f"{k}: {n}" for k, n in zip(LETTERS, pair.names, strict=True))
        page.write_title(f"Two runs compared{', ' if column else ''}{column}", subtitle)
    return page.figure, lines


def _series(run: MemberColumns, values: FloatArray) -> tuple[TimeArray, FloatArray, str]:
    """Means that a page resolves, ``[time, member]``."""
    shown = legible(ModelMeans(run.begin, run.end, values))
    return middles(shown), shown.values, description(shown)


def _layer(run: MemberColumns) -> int:
    """Layer whose temperature is shown."""
    return int(np.abs(run.depth - DEPTHS[1]).argmin())


def _both(axes: Axes, pair: Pair, values: list[FloatArray]) -> tuple[list[Artist], str]:
    """Draw a quantity of both runs, ``[time, member]`` each."""
    handles: list[Artist] = []
    how = ""
    parts = zip(pair.runs, values, COLOURS, DASHES, LETTERS, strict=True)
    for run, of_run, colour, dashes, letter in parts:
        times, shown, how = _series(run, of_run)
        label = f"{letter}, median" if len(run.numbers) > 1 else letter
        dates = style.axis_dates(times)
        handles += band(axes, dates, Quantiles.of(shown), colour, label, dashes)
    return handles, how


def _temperature(axes: Axes, pair: Pair, lines: list[str]) -> str:
    """Draw the ground temperature of both runs at a depth."""
    axes.set_ylabel("temperature (°C)")
    if any("soil_temperature" not in run.values for run in pair.runs):
        lines.append("soil_temperature is not in both files")
        style.write_message(axes, "soil_temperature is not in both files")
        return "Ground temperature"
    axes.axhline(0.0, color=style.GREY, linewidth=0.5)
    values = [
        style.CELSIUS.of(run.values["soil_temperature"][:, :, _layer(run)]) for run in pair.runs
    ]
    handles, how = _both(axes, pair, values)
    style.legend_beside(axes, [*handles, *pair.entries()])
    depths = " and ".join(dict.fromkeys(f"{run.depth[_layer(run)]:.2g}" for run in pair.runs))
    return f"Ground temperature at {depths} m, {how}"


def _paired(pair: Pair) -> bool:
    """Whether both runs have the same times, layers and members, so that they can be subtracted."""
    first, second = pair.runs
    return (
        np.array_equal(first.end, second.end)
        and np.array_equal(first.depth, second.depth)
        and np.array_equal(first.numbers, second.numbers)
    )


def _change(axes: Axes, pair: Pair, lines: list[str]) -> str:
    """Draw by how much the ground of the second run is warmer, at some depths."""
    heading = "Ground temperature, B less A"
    axes.set_ylabel("difference (K)")
    if not _paired(pair) or any("soil_temperature" not in run.values for run in pair.runs):
        lines.append("differences over time need the same times, layers and members in both files")
        style.write_message(axes, "the files have other times, layers or members")
        return heading
    run, other = pair.runs
    axes.axhline(0.0, color=style.GREY, linewidth=0.5)
    difference = other.values["soil_temperature"] - run.values["soil_temperature"]
    handles: list[Artist] = []
    how = ""
    layers = dict.fromkeys(int(np.abs(run.depth - depth).argmin()) for depth in DEPTHS)
    colours = (style.GREEN, style.BLACK, style.ORANGE)
    for layer, colour in zip(layers, colours, strict=False):
        times, shown, how = _series(run, difference[:, :, layer])
        found = Quantiles.of(shown)
        handles += band(axes, style.axis_dates(times), found, colour, f"{run.depth[layer]:.2g} m")
    if len(run.numbers) > 1:
        handles.append(band_entry(run))
    style.legend_beside(axes, handles)
    return f"{heading}, {how}"


def _active_layer(axes: Axes, pair: Pair, lines: list[str]) -> str:
    """Draw the active-layer thickness of whole years."""
    axes.set_ylabel("depth (m)")
    handles: list[Artist] = []
    for k, (run, colour, letter) in enumerate(zip(pair.runs, COLOURS, LETTERS, strict=True)):
        values = run.yearly.get("active_layer_thickness")
        if values is None or not np.isfinite(values).any():
            continue
        found = Quantiles.of(values)
        middle = np.array([np.datetime64(f"{year:04d}-07-02") for year in run.years])
        x = style.axis_dates(middle) + (2 * k - 1) * YEAR_OFFSET
        if len(run.numbers) > 1:
            errors = np.abs(np.stack([found.median - found.low, found.high - found.median]))
            axes.errorbar(
                x, found.median, errors, color=colour, linestyle="none", linewidth=3.0, alpha=0.4
            )
        handles += axes.plot(x, found.median, "os"[k], color=colour, markersize=4, label=letter)
    if not handles:
        style.write_message(axes, "no whole year with frozen ground below")
    else:
        axes.margins(y=0.15)
        axes.invert_yaxis()
        style.legend_beside(axes, [*handles, *pair.entries()])
    return "Active-layer thickness, by year"


def _snow(axes: Axes, pair: Pair, lines: list[str]) -> str:
    """Draw the snow depth of both runs."""
    axes.set_ylabel("snow depth (m)")
    if any("snow_depth" not in run.values for run in pair.runs):
        lines.append("snow_depth is not in both files")
        style.write_message(axes, "snow_depth is not in both files")
        return "Snow"
    handles, how = _both(axes, pair, [run.values["snow_depth"] for run in pair.runs])
    axes.set_ylim(bottom=0.0)
    style.legend_beside(axes, [*handles, *pair.entries()])
    return f"Snow depth, {how}"


def _last_year(pair: Pair) -> tuple[int, int] | None:
    """Last whole year of each run, the same if both have one; None if one has none."""
    first, second = (set(run.years) for run in pair.runs)
    if not first or not second:
        return None
    both = first & second
    return (max(both), max(both)) if both else (max(first), max(second))


def _profiles(axes: Axes, pair: Pair) -> str:
    """Draw the trumpet curves of both runs."""
    years = _last_year(pair)
    axes.set_xlabel("temperature (°C)")
    bottom = max(run.bottom for run in pair.runs)
    if years is None or any("annual_mean_soil_temperature" not in r.yearly for r in pair.runs):
        style.write_message(axes, "no whole year\nin both files")
        style.depth_axis(axes, bottom)
        return "Ground temperature"
    axes.axvline(0.0, color=style.GREY, linewidth=0.5)
    handles: list[Artist] = []
    parts = zip(pair.runs, years, COLOURS, DASHES, LETTERS, strict=True)
    for run, year, colour, dashes, letter in parts:
        row = run.years.index(year)
        for kind in ("minimum", "mean", "maximum"):
            values = run.yearly[f"annual_{kind}_soil_temperature"][row].T
            found = Quantiles.of(style.CELSIUS.of(values))
            axes.fill_betweenx(
                run.depth, found.low, found.high, color=colour, alpha=SHADE, linewidth=0.0
            )
            lines = axes.plot(
                found.median,
                run.depth,
                color=colour,
                linestyle=dashes,
                linewidth=1.4 if kind == "mean" else 0.9,
                label=f"{letter}: minimum, mean\nand maximum, {year}",
            )
            if kind == "mean":
                handles += lines
    axes.margins(x=0.06)
    axes.xaxis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
    style.depth_axis(axes, bottom)
    style.legend_beside(axes, [*handles, *pair.entries()])
    return "Ground temperature"


def _profile_of_change(axes: Axes, pair: Pair) -> str:
    """Draw the difference of the mean annual ground temperature over depth."""
    years = _last_year(pair)
    heading = "Yearly mean, B less A"
    axes.set_xlabel("difference (K)")
    first, second = pair.runs
    style.depth_axis(axes, max(first.bottom, second.bottom))
    is_same = np.array_equal(first.depth, second.depth) and np.array_equal(
        first.numbers, second.numbers
    )
    name = "annual_mean_soil_temperature"
    if years is None or not is_same or any(name not in run.yearly for run in pair.runs):
        style.write_message(axes, "no whole year with the same\nlayers and members in both")
        return heading
    rows = [run.years.index(year) for run, year in zip(pair.runs, years, strict=True)]
    difference = second.yearly[name][rows[1]] - first.yearly[name][rows[0]]
    found = Quantiles.of(difference.T)
    axes.axvline(0.0, color=style.GREY, linewidth=0.5)
    axes.fill_betweenx(
        first.depth, found.low, found.high, color=style.BLACK, alpha=SHADE, linewidth=0.0
    )
    axes.plot(found.median, first.depth, color=style.BLACK)
    axes.margins(x=0.1)
    year = str(years[0]) if years[0] == years[1] else "the last year"
    return f"Mean of {year}, B less A"
