"""The panels of a column: sections, energy, snow, profiles, observed series."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes

from noahpy.observations import ModelMeans
from noahpy.plot import snow_layers, style
from noahpy.plot.ground import (
    Period,
    deepest_phase_change,
    observed_period,
    observed_range,
    thaw_marks,
    thermal_range,
    within,
)
from noahpy.plot.observed import ScoredSeries, draw_comparison, title
from noahpy.plot.profiles import draw_trumpet, draw_water_range
from noahpy.plot.reductions import daily_or_longer, description, legible
from noahpy.plot.run_column import RunColumn
from noahpy.plot.sections import draw_temperature, draw_water, water_limit
from noahpy.plot.sheet import Drawn, Entries, Panel
from noahpy.plot.snow_layers import SnowLayers
from noahpy.plot.surface import FLUXES, draw_energy, draw_snow

NEEDED: Final = (
    "soil_temperature",
    "liquid_water_content",
    "ice_content",
    "snow_depth",
    "snow_water_equivalent",
    *(flux.name for flux in FLUXES),
)
"""Variables of the first page, of which ice may follow from the total water."""
DRAWN: Final = (*NEEDED, "total_water_content", *snow_layers.VARIABLES)
"""Variables on the pages."""
SNOW: Final = ("snow_depth", "snow_water_equivalent")
SECTION_FACTOR: Final = 6.0
"""Depth of sections over the depth of freezing and thawing."""
LEAST_SECTION: Final = 3.0
"""Smallest depth of sections, m."""
_HEIGHTS: Final = {
    "temperature": 37.0,
    "liquid_water": 25.0,
    "ice": 25.0,
    "energy": 28.0,
    "snow": 28.0,
    "trumpet": 52.0,
    "water": 52.0,
    **{section.name: 34.0 for section in snow_layers.SECTIONS},
}
"""Heights of the panels, mm."""
COMPARISON: Final = 25.0
"""Height of the panel of an observed series, mm."""


class ColumnPanels:
    """The panels of a column.

    Args:
        run: column of an output file, with the variables `DRAWN` that it has.
        compared: observed series that can be compared with it.
        limit: ends of the colours of temperature, K from the freezing point; None for what the
            values need.
    """

    def __init__(
        self,
        run: RunColumn,
        compared: Sequence[ScoredSeries],
        limit: float | None = None,
    ) -> None:
        self._run = run
        self._limit = limit
        self._compared = compared
        self._snow_observed = {c.series.name: c for c in compared if c.series.name in SNOW}
        self._temperature = run.means("soil_temperature")
        self._liquid, self._ice = run.means("liquid_water_content"), _ice(run)
        self._water_limit = water_limit(self._liquid, self._ice)
        self._layers = _snow_layers(run)
        observed = [comparison.series for comparison in compared]
        self._period = observed_period(run, observed)
        self._observed = observed_range(observed, self._period)

    @property
    def left_out(self) -> list[str]:
        """Observations that are not drawn, and why."""
        return list(self._observed.left_out)

    @property
    def missing(self) -> list[str]:
        """What the file lacks for the usual panels."""
        missing = [name for name in NEEDED if name not in self._run.values]
        if self._ice is not None and "ice_content" in missing:
            missing.remove("ice_content")
        return [f"{name} is not in the file" for name in missing]

    def all(self) -> dict[str, Panel]:
        """Every panel by name, in the order of the pages."""
        draws = {
            "temperature": self._draw_temperature,
            "liquid_water": self._draw_liquid,
            "ice": self._draw_ice,
            "energy": self._draw_energy,
            "snow": self._draw_snow,
            "trumpet": self._draw_trumpet,
            "water": self._draw_water,
        }
        profiles = ("trumpet", "water")
        panels = {
            name: Panel(name, _HEIGHTS[name], draw, name not in profiles, name in profiles)
            for name, draw in draws.items()
        }
        for section in snow_layers.SECTIONS:

            def draw_section(axes: Axes, section: snow_layers.Section = section) -> Drawn:
                return self._draw_section(axes, section)

            panels[section.name] = Panel(section.name, _HEIGHTS[section.name], draw_section)
        for one in self._compared:
            if one.series.name in SNOW:
                continue

            def draw(axes: Axes, comparison: ScoredSeries = one) -> Drawn:
                handles = draw_comparison(axes, comparison)
                heading = f"{title(comparison)}, {description(legible(comparison.model))}"
                return Drawn(heading, [Entries(handles)])

            panels[one.series.label] = Panel(one.series.label, COMPARISON, draw)
        return panels

    def usual(self) -> list[Panel]:
        """Panels of the pages: all, but sections of snow only where there are layers of it."""
        sections = {section.name for section in snow_layers.SECTIONS}
        has_layers = self._layers is not None and bool((self._layers.thickness > 0.0).any())
        return [p for name, p in self.all().items() if has_layers or name not in sections]

    def _section_bottom(self) -> float:
        if self._temperature is None:
            return self._run.bottom
        deepest = deepest_phase_change(daily_or_longer(self._temperature))
        return min(self._run.bottom, max(LEAST_SECTION, SECTION_FACTOR * deepest))

    def _draw_temperature(self, axes: Axes) -> Drawn:
        bottom = self._section_bottom()
        if self._temperature is None:
            style.write_message(axes, "soil_temperature is not in the file")
            style.depth_axis(axes, bottom)
            return Drawn("Soil temperature")
        marks = thaw_marks(self._run)
        bar, handles = draw_temperature(axes, self._temperature, marks, bottom, self._limit)
        heading = f"Soil temperature, {description(legible(self._temperature))}"
        return Drawn(heading, [Entries(handles)], bar)

    def _draw_liquid(self, axes: Axes) -> Drawn:
        name = "liquid_water_content"
        return self._draw_content(axes, self._liquid, name, "Liquid water content", "YlGnBu")

    def _draw_ice(self, axes: Axes) -> Drawn:
        return self._draw_content(axes, self._ice, "ice_content", "Ice content, as water", "PuBu")

    def _draw_content(
        self, axes: Axes, content: ModelMeans | None, name: str, text: str, colours: str
    ) -> Drawn:
        bottom = self._section_bottom()
        if content is None:
            style.write_message(axes, f"{name} is not in the file")
            style.depth_axis(axes, bottom)
            return Drawn(text)
        edges = np.append(self._run.depth_bounds[:, 0], self._run.bottom)
        limit, temperature = self._water_limit, self._temperature
        bar = draw_water(axes, content, temperature, edges, bottom, limit=limit, colours=colours)
        return Drawn(f"{text}, {description(legible(content))}", (), bar)

    def _draw_energy(self, axes: Axes) -> Drawn:
        fluxes = {flux.name: self._run.means(flux.name) for flux in FLUXES}
        known = {name: means for name, means in fluxes.items() if means is not None}
        window, handles = draw_energy(axes, known)
        if not known:
            style.write_message(axes, f"not in the file: {', '.join(fluxes)}")
            return Drawn("Surface energy balance")
        how = f"{window}-day running mean" if window else description(next(iter(known.values())))
        heading = f"Surface energy balance, {how}; arrows show the positive direction"
        return Drawn(heading, [Entries(handles)])

    def _draw_snow(self, axes: Axes) -> Drawn:
        depth, mass = (self._run.means(name) for name in SNOW)
        observed = (self._snow_observed.get(name) for name in SNOW)
        handles = draw_snow(axes, depth, mass, *observed)
        how = next((f", {description(legible(m))}" for m in (depth, mass) if m is not None), "")
        return Drawn(f"Snow{how}", [Entries(handles)], has_second_axis=True)

    def _draw_section(self, axes: Axes, section: snow_layers.Section) -> Drawn:
        if self._layers is None:
            missing = [n for n in snow_layers.VARIABLES if n not in self._run.values]
            style.write_message(axes, f"not in the file: {', '.join(missing)}")
            axes.set_ylabel("height (m)")
            return Drawn(section.heading)
        bar = snow_layers.draw_section(axes, self._layers.legible(), section)
        handles: list[Artist] = []
        observed = self._snow_observed.get("snow_depth")
        if observed is not None:
            times = style.axis_dates(observed.pairs.time)
            handles += axes.plot(
                times, observed.shown_observed, ".k", markersize=2.0, label="observed depth"
            )
        return Drawn(section.heading, [Entries(handles)], bar)

    def _draw_trumpet(self, axes: Axes) -> Drawn:
        run, bottom = self._run, self._run.bottom
        heading = f"Ground temperature{self._year()}"
        thermal = thermal_range(run, self._period)
        if thermal is None:
            style.write_message(axes, "soil_temperature\nis not in the file")
            style.depth_axis(axes, bottom)
            axes.set_xlabel("temperature (°C)")
            return Drawn(heading)
        handles = draw_trumpet(axes, thermal, run.depth, bottom, self._observed)
        return Drawn(heading, [Entries(handles, f"{self._period.label},\n{thermal.basis}")])

    def _draw_water(self, axes: Axes) -> Drawn:
        liquid, ice = (
            None if means is None else within(daily_or_longer(means), self._period)
            for means in (self._liquid, self._ice)
        )
        handles = draw_water_range(axes, liquid, ice, self._run.bottom, self._water_limit)
        heading = f"Water content{self._year()}"
        if not handles:
            style.write_message(axes, "liquid_water_content\nand ice_content\nare not in the file")
            return Drawn(heading)
        how = next(description(m) for m in (liquid, ice) if m is not None)
        return Drawn(heading, [Entries(handles, f"water, {how}")])

    def _year(self) -> str:
        period: Period = self._period
        return f", {period.label}" if period.is_calendar_year else ""


def _ice(run: RunColumn) -> ModelMeans | None:
    """Ice content of the file, else total minus liquid water content."""
    ice, total = run.means("ice_content"), run.means("total_water_content")
    liquid = run.means("liquid_water_content")
    if ice is not None or total is None or liquid is None:
        return ice
    return total._replace(values=np.maximum(total.values - liquid.values, 0.0))


def _snow_layers(run: RunColumn) -> SnowLayers | None:
    """Layers of snow; None if the file lacks them."""
    if not all(name in run.values for name in snow_layers.VARIABLES):
        return None
    return SnowLayers(run.begin, run.end, *(run.values[name] for name in snow_layers.VARIABLES))
