"""The page of an ensemble: medians and bands over its members."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from string import ascii_lowercase
from typing import Final, NamedTuple

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.catalog.output_variables import variable_table
from noahpy.observations import ModelMeans, ObservedSeries, at_depth, pair
from noahpy.output.member_variables import band_name, band_shares, over_members
from noahpy.plot import style
from noahpy.plot.medians import band_label
from noahpy.plot.member_columns import MemberColumns
from noahpy.plot.page import PANEL_WIDTH, Page
from noahpy.plot.reductions import description, legible, middles
from noahpy.plot.sheet import Drawn, Entries, Panel

DEPTHS: Final = (0.1, 1.0, 10.0)
"""Depths whose nearest layers are shown, m."""
MANY_YEARS: Final = 10
"""Number of years from which seasons are not legible, and ground temperatures are annual means."""
SHADE: Final = 0.25
"""Opacity of bands."""
MOST_OBSERVED: Final = 6
MOST_DRAWN: Final = 12
"""Largest number of correlations that are shown."""
LEAST_MEMBERS: Final = 5
"""Smallest number of members whose correlations are shown."""
TITLE_LENGTH: Final = 80
PROFILE_WIDTH: Final = 0.42 * PANEL_WIDTH
SHOWN: Final = ("soil_temperature", "snow_depth")
"""Variables that are shown."""
COLOURS: Final = (style.VERMILLION, style.BLACK, style.BLUE)


class Quantiles(NamedTuple):
    """Quantiles over the members: both edges of their band, and the median."""

    low: FloatArray
    median: FloatArray
    high: FloatArray

    @classmethod
    def of(cls, values: FloatArray) -> Quantiles:
        """Quantiles over the members, ``[...]``, of values ``[..., member]``."""
        count = values.shape[-1]
        low, high = band_shares(count)
        low, median, high = over_members(values, count, (low, 0.5, high))[..., 0]
        return cls(low, median, high)


def member_panels(run: MemberColumns) -> dict[str, Panel]:
    """Panels of medians and bands over time, by name.

    Args:
        run: members of a column, with the variables `SHOWN` that the file has.
    """
    panels = {
        "ground_temperature": (44.0, _temperature),
        "active_layer_thickness": (34.0, _active_layer),
        "snow_depth": (28.0, _snow),
    }
    return {
        name: Panel(name, height, partial(draw, run=run)) for name, (height, draw) in panels.items()
    }


def draw_members(
    run: MemberColumns, observed: Sequence[ObservedSeries]
) -> tuple[Figure, list[str]]:
    """Draw the page of an ensemble.

    Args:
        run: members of a column.
        observed: observations that are drawn over the bands.

    Returns:
        The figure, and lines on what could not be drawn.
    """
    compared, lines = _compared(run, observed)
    lines += [f"{name} is not in the file" for name in SHOWN if name not in run.values]
    panels = member_panels(run)
    with mpl.rc_context(style.RC):
        of_panels = [panel.height for panel in panels.values()]
        heights = [*of_panels, *(26.0 for _ in compared), 62.0]
        page = Page(heights, labelled=len(heights) - 2)
        letters = iter(ascii_lowercase)
        time_panels: list[Axes] = []
        for panel in panels.values():
            axes = page.panel(len(time_panels))
            drawn = panel.draw(axes)
            style.heading(axes, next(letters), drawn.heading)
            for part in drawn.legends:
                style.legend_beside(axes, part.handles)
            time_panels.append(axes)
        for series, shown in compared:
            axes = page.panel(len(time_panels))
            style.heading(axes, next(letters), _observations(axes, run, series, shown))
            time_panels.append(axes)
        for axes in time_panels:
            is_last = axes is time_panels[-1]
            style.time_axis(axes, run.begin[0], run.end[-1], is_labelled=is_last)
        left = page.panel(len(heights) - 1, 0.0, PROFILE_WIDTH)
        style.heading(left, next(letters), _profiles(left, run))
        right = page.panel(len(heights) - 1, PANEL_WIDTH, PROFILE_WIDTH)
        style.heading(right, next(letters), _correlations(right, run))
        page.write_title(*_titles(run))
    return page.figure, lines


def _titles(run: MemberColumns) -> tuple[str, str]:
    text = textwrap.shorten(run.title or "Run", TITLE_LENGTH, placeholder=" …")
    parts = [f"column {run.name}"] if run.column_count > 1 else []
    parts.append(f"{len(run.numbers)} members")
    first = run.begin[0].astype("datetime64[D]")
    last = (run.end[-1] - np.timedelta64(1, "s")).astype("datetime64[D]")
    parts.append(f"{first} to {last} UTC")
    return text.replace("$", r"\$"), "   |   ".join(parts).replace("$", r"\$")


def band(
    axes: Axes,
    x: FloatArray,
    found: Quantiles,
    colour: str,
    label: str,
    dashes: style.Dashes = "-",
) -> list[Artist]:
    """Draw a median with its band; returns the entry of the legend."""
    axes.fill_between(x, found.low, found.high, color=colour, alpha=SHADE, linewidth=0.0)
    marker = style.marker_of(len(found.median))
    line = axes.plot(
        x, found.median, color=colour, linestyle=dashes, marker=marker, markersize=3, label=label
    )
    return list(line)


def band_entry(run: MemberColumns, colour: str = style.GREY) -> Patch:
    """The entry of the legend for the bands of a colour."""
    return Patch(color=colour, alpha=SHADE, linewidth=0.0, label=band_label(len(run.numbers)))


def _over_time(run: MemberColumns, values: FloatArray) -> tuple[TimeArray, Quantiles, str]:
    """Quantiles of means that a page resolves, ``[time]``, of values ``[time, member]``."""
    shown = legible(ModelMeans(run.begin, run.end, values))
    return middles(shown), Quantiles.of(shown.values), description(shown)


def _middles(years: Sequence[int]) -> TimeArray:
    """Middles of years."""
    return np.array([np.datetime64(f"{year:04d}-07-02") for year in years])


def _temperature(axes: Axes, run: MemberColumns) -> Drawn:
    """Draw ground temperature at some depths."""
    values = run.values.get("soil_temperature")
    axes.set_ylabel("temperature (°C)")
    if values is None:
        style.write_message(axes, "soil_temperature is not in the file")
        return Drawn("Ground temperature")
    axes.axhline(0.0, color=style.GREY, linewidth=0.5)
    layers = dict.fromkeys(int(np.abs(run.depth - depth).argmin()) for depth in DEPTHS)
    by_year = run.yearly.get("annual_mean_soil_temperature")
    handles: list[Artist] = []
    for layer, colour in zip(layers, COLOURS, strict=False):
        if by_year is not None and len(run.years) >= MANY_YEARS:
            times, how = _middles(run.years), "annual means"
            found = Quantiles.of(style.CELSIUS.of(by_year[:, :, layer]))
        else:
            times, found, how = _over_time(run, style.CELSIUS.of(values[:, :, layer]))
        label = f"{run.depth[layer]:.2g} m, median"
        handles += band(axes, style.axis_dates(times), found, colour, label)
    return Drawn(f"Ground temperature, {how}", [Entries([*handles, band_entry(run)])])


def _active_layer(axes: Axes, run: MemberColumns) -> Drawn:
    """Draw the active-layer thickness of whole years."""
    heading = "Active-layer thickness, by year"
    axes.set_ylabel("depth (m)")
    values = run.yearly.get("active_layer_thickness")
    if values is None or not len(values) or not np.isfinite(values).any():
        style.write_message(axes, "no whole year with frozen ground below")
        return Drawn(heading)
    found = Quantiles.of(values)
    x = style.axis_dates(_middles(run.years))
    errors = np.abs(np.stack([found.median - found.low, found.high - found.median]))
    axes.errorbar(x, found.median, errors, color=style.GREEN, linestyle="none", linewidth=3.5,
                  alpha=2.0 * SHADE)  # fmt: skip
    (line,) = axes.plot(x, found.median, "o", color=style.GREEN, markersize=4, label="median")
    bar = Line2D([], [], color=style.GREEN, alpha=2.0 * SHADE, linewidth=3.5,
                 label=band_label(len(run.numbers)))  # fmt: skip
    without = np.isnan(values).sum(axis=1)
    handles: list[Artist] = [line, bar]
    if without.any():
        text = f"none in up to\n{int(without.max())} members"
        handles.append(Line2D([], [], linestyle="none", label=text))
    axes.margins(y=0.15)
    axes.invert_yaxis()
    return Drawn(heading, [Entries(handles)])


def _snow(axes: Axes, run: MemberColumns) -> Drawn:
    """Draw snow depth."""
    axes.set_ylabel("snow depth (m)")
    values = run.values.get("snow_depth")
    if values is None:
        style.write_message(axes, "snow_depth is not in the file")
        return Drawn("Snow")
    times, found, how = _over_time(run, values)
    handles = band(axes, style.axis_dates(times), found, style.BLUE, "median")
    axes.set_ylim(bottom=0.0)
    if not (values > 0.0).any():
        style.write_message(axes, "no snow")
    return Drawn(f"Snow depth, {how}", [Entries([*handles, band_entry(run, style.BLUE)])])


def _compared(
    run: MemberColumns, observed: Sequence[ObservedSeries]
) -> tuple[list[tuple[ObservedSeries, FloatArray]], list[str]]:
    """Observed series with the members at their depth, ``[time, member]``."""
    found: list[tuple[ObservedSeries, FloatArray]] = []
    lines: list[str] = []
    for series in observed:
        values = run.values.get(series.name)
        if values is None:
            lines.append(f"{series.label}: observed, but {series.name} is not in the file")
            continue
        if series.depth is not None:
            if series.depth > run.bottom:
                lines.append(f"{series.label}: below the column, which ends at {run.bottom:g} m")
                continue
            values = np.stack(
                [
                    at_depth(
                        ModelMeans(run.begin, run.end, values[:, k], run.depth, run.bottom),
                        series.depth,
                    ).values
                    for k in range(values.shape[1])
                ],
                axis=1,
            )
        inside = (series.begin < run.end[-1]) & (series.end >= run.begin[0])
        if not inside.any():
            lines.append(f"{series.label}: the run and the observations have no time in common")
            continue
        if len(found) == MOST_OBSERVED:
            lines.append(f"{series.label}: not drawn, after {MOST_OBSERVED} others")
            continue
        found.append((series.where(inside), values))
        lines.append(_coverage(run, series, values))
    return found, lines


def _coverage(run: MemberColumns, series: ObservedSeries, values: FloatArray) -> str:
    """How many observed values lie in the band, in words."""
    limits = Quantiles.of(values)
    # the values are those at the depth of the observations
    there = replace(series, depth=None)
    low, high = (
        pair(there, ModelMeans(run.begin, run.end, edge)) for edge in (limits.low, limits.high)
    )
    inside = int(((low.model <= low.observed) & (low.observed <= high.model)).sum())
    share = f"{inside} of {len(low.observed)} observed values"
    return f"{series.label}: {share} lie in the band, {band_name(len(run.numbers))}"


def _observations(
    axes: Axes, run: MemberColumns, series: ObservedSeries, values: FloatArray
) -> str:
    """Draw an observed series over the members."""
    variable = variable_table().get(series.name)
    display = style.display(series.name, "1" if variable is None else variable.units)
    times, found, how = _over_time(run, display.of(values))
    handles = band(axes, style.axis_dates(times), found, style.BLACK, "median")
    points = axes.plot(
        style.axis_dates(series.middle),
        display.of(series.values),
        linestyle="none",
        marker="o",
        markersize=2.5,
        markerfacecolor="white",
        markeredgecolor=style.VERMILLION,
        markeredgewidth=0.5,
        label="observed",
    )
    axes.margins(y=0.08)
    axes.set_ylabel("" if display.unit == "–" else display.unit)
    style.legend_beside(axes, [*handles, band_entry(run, style.BLACK), *points])
    name = style.label(series.name, series.depth)
    return f"{name[0].upper()}{name[1:]}, {how}"


def _profiles(axes: Axes, run: MemberColumns) -> str:
    """Draw the range of ground temperature in the last whole year over depth."""
    names = [
        (f"annual_{kind}_soil_temperature", colour, dashes, kind)
        for kind, colour, dashes in (
            ("minimum", style.BLUE, style.DASHED),
            ("mean", style.BLACK, "-"),
            ("maximum", style.VERMILLION, style.DASH_DOTTED),
        )
    ]
    axes.set_xlabel("temperature (°C)")
    if not run.years or any(name not in run.yearly for name, *_ in names):
        style.write_message(axes, "no whole year\nin the file")
        style.depth_axis(axes, run.bottom)
        return "Ground temperature"
    handles: list[Artist] = []
    axes.axvline(0.0, color=style.GREY, linewidth=0.5)
    for name, colour, dashes, kind in names:
        found = Quantiles.of(style.CELSIUS.of(run.yearly[name][-1].T))
        axes.fill_betweenx(
            run.depth, found.low, found.high, color=colour, alpha=SHADE, linewidth=0.0
        )
        handles += axes.plot(
            found.median, run.depth, color=colour, linestyle=dashes, label=f"median of the {kind}"
        )
    axes.margins(x=0.06)
    axes.xaxis.set_major_locator(MaxNLocator(6, steps=[1, 2, 5, 10]))
    style.depth_axis(axes, run.bottom)
    style.legend_beside(axes, [*handles, band_entry(run)])
    return f"Ground temperature, {run.years[-1]}"


def _ranks(values: FloatArray) -> FloatArray:
    """Ranks of values without ties, from 0."""
    return np.argsort(np.argsort(values)).astype(np.float64)


def rank_correlation(first: FloatArray, second: FloatArray) -> float:
    """Spearman's rank correlation of two series without ties; NaN where one does not vary."""
    known = np.isfinite(first) & np.isfinite(second)
    if known.sum() < LEAST_MEMBERS or not (np.ptp(first[known]) and np.ptp(second[known])):
        return float("nan")
    return float(np.corrcoef(_ranks(first[known]), _ranks(second[known]))[0, 1])


def _words(key: str) -> str:
    """A key of the configuration in words."""
    section, _, name = key.rpartition(".")
    words = {"initial": f"initial {name}"}.get(section, name)
    if section.startswith("forcing."):
        words = f"{section.removeprefix('forcing.')} {name}"
    return words.replace("_", " ")


def _correlations(axes: Axes, run: MemberColumns) -> str:
    """Draw how the values of the members go with the result of the last whole year."""
    active = run.yearly.get("active_layer_thickness")
    deep = run.yearly.get("annual_mean_soil_temperature")
    heading = "Rank correlation (Spearman)"
    if not run.years or active is None or deep is None or not run.drawn:
        style.write_message(axes, "no whole year, or no values\nof the members in the file")
        axes.set_axis_off()
        return heading
    if np.isfinite(active[-1]).sum() >= LEAST_MEMBERS:
        result, name = active[-1], "active-layer thickness"
    else:
        result, name = deep[-1, :, -1], f"temperature at {run.depth[-1]:.3g} m"
    found = {key: rank_correlation(values, result) for key, values in run.drawn.items()}
    known = {key: value for key, value in found.items() if np.isfinite(value)}
    if not known:
        style.write_message(axes, "too few members,\nor no values that differ")
        axes.set_axis_off()
        return heading
    chosen = sorted(known, key=lambda key: abs(known[key]))[-MOST_DRAWN:]
    axes.barh(range(len(chosen)), [known[key] for key in chosen], color=style.SKY_BLUE, height=0.6)
    axes.axvline(0.0, color=style.BLACK, linewidth=0.6)
    axes.set_yticks([])
    for place, key in enumerate(chosen):
        axes.annotate(_words(key), (-0.98, place + 0.32), fontsize=7, va="bottom")
    axes.set_ylim(-0.6, len(chosen) - 0.1)
    axes.set_xlim(-1.0, 1.0)
    axes.set_xlabel(f"with {name}, {run.years[-1]}")
    return heading
