"""The page of a column, and writing of pages to files."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from string import ascii_lowercase
from typing import Final, NamedTuple

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from noahpy.errors import PictureError
from noahpy.observations import ModelMeans, ObservedSeries, read_observations
from noahpy.plot import style
from noahpy.plot.compared import Pair, draw_compared
from noahpy.plot.ground import (
    deepest_phase_change,
    representative_period,
    thaw_marks,
    thermal_range,
    within,
)
from noahpy.plot.maps import draw_differences, draw_maps
from noahpy.plot.member_columns import has_members, read_members
from noahpy.plot.members import SHOWN, draw_members
from noahpy.plot.observed import ScoredSeries, compare, title
from noahpy.plot.observed import draw_comparison as draw_observed_series
from noahpy.plot.page import PANEL_WIDTH, Page
from noahpy.plot.profiles import draw_trumpet, draw_water_range
from noahpy.plot.reductions import daily_or_longer, description, legible
from noahpy.plot.region_output import is_region, read_maps
from noahpy.plot.run_column import RunColumn, read_column
from noahpy.plot.sections import draw_temperature, draw_water, water_limit
from noahpy.plot.surface import FLUXES, draw_energy, draw_snow

SUFFIXES: Final = (".png", ".pdf", ".svg")
DRAWN: Final = (
    "soil_temperature",
    "liquid_water_content",
    "ice_content",
    "total_water_content",
    "snow_depth",
    "snow_water_equivalent",
    *(flux.name for flux in FLUXES),
)
"""Variables on the page."""
SNOW: Final = ("snow_depth", "snow_water_equivalent")
MOST_COMPARISONS: Final = 8
"""Largest number of panels of observations."""
SECTION_FACTOR: Final = 6.0
"""Depth of sections over the depth of freezing and thawing."""
LEAST_SECTION: Final = 3.0
"""Smallest depth of sections, m."""
TITLE_LENGTH: Final = 80
NAME_LENGTH: Final = 30
"""Largest number of characters of titles, and of names of columns."""
PROFILE_WIDTH: Final = 0.5 * (PANEL_WIDTH - 12.0)


class _Heights(NamedTuple):
    """Heights of the rows, mm."""

    temperature: float = 42.0
    water: float = 27.0
    energy: float = 34.0
    snow: float = 26.0
    snow_with_scores: float = 46.0
    comparison: float = 24.0
    profiles: float = 56.0


HEIGHTS: Final = _Heights()


def draw_file(
    file: Path, picture: Path, observations: Path | None, column: str | None
) -> list[str]:
    """Draw an output file; see `noahpy.plot.plot_run`."""
    require_suffix(picture)
    if is_region(file):
        if observations is not None or column is not None:
            raise PictureError(
                f"{file}: is the output of a region, which is drawn as maps, without column and "
                "observations"
            )
        figure, lines = draw_maps(read_maps(file))
        save(figure, picture)
        return lines
    observed = [] if observations is None else read_observations(observations)
    if has_members(file):
        wanted = dict.fromkeys([*SHOWN, *(series.name for series in observed)])
        figure, lines = draw_members(read_members(file, column, wanted), observed)
        save(figure, picture)
        return lines
    names = dict.fromkeys([*DRAWN, *(series.name for series in observed)])
    run = read_column(file, column, names)
    figure, lines = draw(run, observed)
    save(figure, picture)
    return lines


def draw_comparison(first: Path, second: Path, picture: Path, column: str | None) -> list[str]:
    """Draw two output files; see `noahpy.plot.plot_comparison`."""
    require_suffix(picture)
    if is_region(first) and is_region(second):
        figure, lines = draw_differences(read_maps(first), read_maps(second))
    else:
        runs = [read_members(file, column, SHOWN) for file in (first, second)]
        figure, lines = draw_compared(Pair((runs[0], runs[1]), (first.name, second.name)))
    save(figure, picture)
    return lines


def require_suffix(picture: Path) -> None:
    """Refuse a picture whose suffix says no format.

    Raises:
        PictureError: it does not.
    """
    if picture.suffix.lower() not in SUFFIXES:
        raise PictureError(
            f"{picture}: the suffix {picture.suffix!r} is not one of {', '.join(SUFFIXES)}"
        )


def save(figure: Figure, picture: Path) -> None:
    """Write a figure to a file, which is replaced only when it is complete.

    Raises:
        PictureError: the file cannot be written.
    """
    partial = picture.with_name(f".{picture.name}.partial")
    try:
        try:
            with mpl.rc_context(style.RC):
                figure.savefig(partial, format=picture.suffix[1:].lower())
            partial.replace(picture)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        raise PictureError(f"{picture}: cannot be written: {error.strerror or error}") from error


def draw(run: RunColumn, observed: list[ObservedSeries]) -> tuple[Figure, list[str]]:
    """Draw the page of a column; returns also lines on scores and on what could not be drawn."""
    compared, lines = compare(run, observed)
    lines = [comparison.report for comparison in compared] + lines
    lines += [f"{name} is not in the file" for name in _missing(run)]
    in_panels = [c for c in compared if c.series.name not in SNOW]
    lines += [f"{c.series.label}: scored, but not drawn" for c in in_panels[MOST_COMPARISONS:]]
    in_panels = in_panels[:MOST_COMPARISONS]
    with mpl.rc_context(style.RC):
        page = _page(compared, in_panels)
        _Drawing(run, compared, in_panels).draw_on(page)
        page.write_title(*_titles(run))
    return page.figure, lines


def _page(compared: list[ScoredSeries], in_panels: list[ScoredSeries]) -> Page:
    has_scores = any(c.series.name in SNOW for c in compared)
    heights = [
        HEIGHTS.temperature,
        HEIGHTS.water,
        HEIGHTS.water,
        HEIGHTS.energy,
        HEIGHTS.snow_with_scores if has_scores else HEIGHTS.snow,
        *(HEIGHTS.comparison for _ in in_panels),
        HEIGHTS.profiles,
    ]
    return Page(heights, labelled=len(heights) - 2)


def _ice(run: RunColumn) -> ModelMeans | None:
    """Ice content of the file, else total minus liquid water content."""
    ice, total = run.means("ice_content"), run.means("total_water_content")
    liquid = run.means("liquid_water_content")
    if ice is not None or total is None or liquid is None:
        return ice
    return total._replace(values=np.maximum(total.values - liquid.values, 0.0))


def _missing(run: RunColumn) -> list[str]:
    """Variables of the page that the file lacks."""
    needed = [name for name in DRAWN if name not in ("ice_content", "total_water_content")]
    missing = [name for name in needed if name not in run.values]
    return missing if _ice(run) is not None else [*missing, "ice_content"]


def _degrees(value: float, positive: str, negative: str) -> str:
    return f"{abs(value):.2f}° {positive if value >= 0.0 else negative}"


def _titles(run: RunColumn) -> tuple[str, str]:
    text = textwrap.shorten(run.title or "Run", TITLE_LENGTH, placeholder=" …")
    parts = []
    if run.column_count > 1:
        name = textwrap.shorten(run.name, NAME_LENGTH, placeholder="…")
        parts.append(f"column {run.number} of {run.column_count}, {name}")
    if np.isfinite(run.latitude) and np.isfinite(run.longitude):
        place = (_degrees(run.latitude, "N", "S"), _degrees(run.longitude, "E", "W"))
        parts.append(", ".join(place))
    first = run.begin[0].astype("datetime64[D]")
    last = (run.end[-1] - np.timedelta64(1, "s")).astype("datetime64[D]")
    parts.append(f"{first} UTC" if first == last else f"{first} to {last} UTC")
    if run.status not in ("complete", "unknown"):
        parts.append(f"run {run.status}")
    return text.replace("$", r"\$"), "   |   ".join(parts).replace("$", r"\$")


class _Drawing:
    """Draws the panels of a column."""

    def __init__(
        self, run: RunColumn, compared: list[ScoredSeries], in_panels: list[ScoredSeries]
    ) -> None:
        self._run = run
        self._compared = {c.series.name: c for c in compared if c.series.name in SNOW}
        self._in_panels = in_panels
        self._temperature = run.means("soil_temperature")
        self._liquid, self._ice = run.means("liquid_water_content"), _ice(run)
        self._water_limit = water_limit(self._liquid, self._ice)
        self._letters = iter(ascii_lowercase)

    def draw_on(self, page: Page) -> None:
        rows = iter(range(5 + len(self._in_panels)))
        time_panels = [
            *self._sections(page, rows),
            self._energy(page.panel(next(rows))),
            self._snow(page.panel(next(rows))),
            *(self._comparison(page.panel(next(rows)), c) for c in self._in_panels),
        ]
        for axes in time_panels:
            is_last = axes is time_panels[-1]
            style.time_axis(axes, self._run.begin[0], self._run.end[-1], is_labelled=is_last)
        self._profiles(page, 5 + len(self._in_panels))

    def _head(self, axes: Axes, text: str) -> None:
        style.heading(axes, next(self._letters), text)

    def _section_bottom(self) -> float:
        if self._temperature is None:
            return self._run.bottom
        deepest = deepest_phase_change(daily_or_longer(self._temperature))
        return min(self._run.bottom, max(LEAST_SECTION, SECTION_FACTOR * deepest))

    def _sections(self, page: Page, rows: Iterator[int]) -> list[Axes]:
        bottom = self._section_bottom()
        axes = page.panel(next(rows))
        if self._temperature is None:
            self._head(axes, "Soil temperature")
            style.write_message(axes, "soil_temperature is not in the file")
            style.depth_axis(axes, bottom)
        else:
            self._head(axes, f"Soil temperature, {description(legible(self._temperature))}")
            draw_temperature(axes, self._temperature, thaw_marks(self._run), bottom)
        panels = [axes]
        edges = np.append(self._run.depth_bounds[:, 0], self._run.bottom)
        for content, name, text, colours in (
            (self._liquid, "liquid_water_content", "Liquid water content", "YlGnBu"),
            (self._ice, "ice_content", "Ice content, as water", "PuBu"),
        ):
            axes = page.panel(next(rows))
            panels.append(axes)
            if content is None:
                self._head(axes, text)
                style.write_message(axes, f"{name} is not in the file")
                style.depth_axis(axes, bottom)
                continue
            self._head(axes, f"{text}, {description(legible(content))}")
            draw_water(
                axes,
                content,
                self._temperature,
                edges,
                bottom,
                limit=self._water_limit,
                colours=colours,
            )
        return panels

    def _energy(self, axes: Axes) -> Axes:
        fluxes = {flux.name: self._run.means(flux.name) for flux in FLUXES}
        known = {name: means for name, means in fluxes.items() if means is not None}
        window = draw_energy(axes, known)
        if not known:
            self._head(axes, "Surface energy balance")
            style.write_message(axes, f"not in the file: {', '.join(fluxes)}")
            return axes
        how = f"{window}-day running mean" if window else description(next(iter(known.values())))
        self._head(axes, f"Surface energy balance, {how}; arrows show the positive direction")
        return axes

    def _snow(self, axes: Axes) -> Axes:
        depth, mass = (self._run.means(name) for name in SNOW)
        draw_snow(axes, depth, mass, *(self._compared.get(name) for name in SNOW))
        how = next((f", {description(legible(m))}" for m in (depth, mass) if m is not None), "")
        self._head(axes, f"Snow{how}")
        return axes

    def _comparison(self, axes: Axes, comparison: ScoredSeries) -> Axes:
        draw_observed_series(axes, comparison)
        self._head(axes, f"{title(comparison)}, {description(legible(comparison.model))}")
        return axes

    def _profiles(self, page: Page, row: int) -> None:
        run, bottom = self._run, self._run.bottom
        period = representative_period(run.begin, run.end)
        left = page.panel(row, 0.0, PROFILE_WIDTH)
        right = page.panel(row, PANEL_WIDTH - PROFILE_WIDTH, PROFILE_WIDTH)
        year = f", {period.label}" if period.is_calendar_year else ""
        self._head(left, f"Ground temperature{year}")
        thermal = thermal_range(run, period)
        if thermal is None:
            style.write_message(left, "soil_temperature\nis not in the file")
            style.depth_axis(left, bottom)
        else:
            handles = draw_trumpet(left, thermal, run.depth, bottom)
            # both legends are to the right of the right panel
            first = style.legend_beside(right, handles, 1.04)
            first.set_title(f"{period.label},\n{thermal.basis}")
            first.set_alignment("left")
            right.add_artist(first)
        self._head(right, f"Water content{year}")
        liquid, ice = (
            None if means is None else within(daily_or_longer(means), period)
            for means in (self._liquid, self._ice)
        )
        handles = draw_water_range(right, liquid, ice, bottom, self._water_limit)
        if handles:
            second = style.legend_beside(right, handles, 1.04, 0.3)
            how = next(description(m) for m in (liquid, ice) if m is not None)
            second.set_title(f"water, {how}")
            second.set_alignment("left")
        else:
            style.write_message(right, "liquid_water_content\nand ice_content\nare not in the file")
