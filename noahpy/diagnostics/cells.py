"""Yearly diagnostics of cells that share the begin of their year, as arrays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import DAY, BoolArray, FloatArray, IntArray, TimeArray
from noahpy.catalog.diagnostics import DIAGNOSTICS, NEAR_SURFACE
from noahpy.diagnostics import ground, seasons, thermal
from noahpy.diagnostics.run_values import RunValues
from noahpy.diagnostics.years import Year, rows_within, snow_year
from noahpy.physics.constants import FREEZING_POINT, WATER_DENSITY

Found = dict[str, NDArray[Any]]
_TOLERANCE: Final = 1e-6
"""Tolerance of depths, m."""


class CellYears:
    """Diagnostics of some cells of a run, year by year.

    Args:
        run: part of a run.
        chosen: numbers of the cells, with soil temperature at some time.
        hemisphere_start: usual begin of the year of their hemisphere.
    """

    def __init__(self, run: RunValues, chosen: IntArray, hemisphere_start: int) -> None:
        self._run = run
        self._chosen = chosen
        self._hemisphere_start = hemisphere_start
        self._thickness = run.thickness[:, chosen]
        self._kept: dict[str, FloatArray] = {}
        self._soil = self._values("soil_temperature")
        self._was_near_surface: tuple[int, BoolArray, BoolArray] | None = None

    def _values(self, name: str) -> FloatArray:
        """A variable of the cells, ``[interval, ..., cell]``."""
        if name not in self._kept:
            self._kept[name] = self._run.values(name)[..., self._chosen]
        return self._kept[name]

    def days_covered(self, year: Year) -> FloatArray:
        """Days of a year with soil temperature, ``[cell]``."""
        rows = rows_within(self._run.begin, self._run.end, year.begin, year.end).chosen
        known = np.isfinite(self._soil[rows]).all(1)
        return np.asarray(self._run.days[rows] @ known.astype(np.float64))

    def of_year(self, year: Year) -> Found:
        """Diagnostics of a year by name, ``[cell]`` or ``[layer, cell]``.

        Empty unless the run has the whole year; NaN and NaT in cells without all of its days.
        """
        rows = rows_within(self._run.begin, self._run.end, year.begin, year.end)
        if rows.days < year.days:
            return self._snow(year)
        soil, days = self._soil[rows.chosen], self._run.days[rows.chosen]
        low, high = soil.min(0), soil.max(0)
        found = self._ground(soil, low, high, days)
        found |= self._climate(found, rows.chosen)
        found |= self._water(found, rows.chosen)
        found |= self._near_surface(year, rows.chosen)
        if self._run.is_daily:
            found |= self._seasons(year, rows.chosen, high < FREEZING_POINT)
        is_known = self.days_covered(year) >= year.days
        return self._snow(year) | {
            name: np.where(is_known, values, missing_of(name)) for name, values in found.items()
        }

    def _ground(
        self, soil: FloatArray, low: FloatArray, high: FloatArray, days: FloatArray
    ) -> Found:
        extremes = low, high, self._thickness
        table = ground.permafrost_table_depth(high, self._thickness)
        frost = ground.seasonal_frost_depth(*extremes)
        # ground that never freezes has no such temperature
        level = np.where(np.isnan(table), np.where(frost > 0.0, frost, np.nan), table)
        mean = thermal.mean(soil, days)
        thawing, freezing = thermal.degree_days(soil[:, 0], days)
        nodes = np.cumsum(self._thickness, axis=0) - 0.5 * self._thickness
        top = ground.at_depth(mean, nodes, level)
        ratio = thermal.apparent_conductivity_ratio(top, thawing, freezing, days.sum())
        talik_top, talik_bottom = ground.talik_bounds(*extremes)
        return {
            "annual_mean_soil_temperature": mean,
            "annual_minimum_soil_temperature": low,
            "annual_maximum_soil_temperature": high,
            "active_layer_thickness": ground.active_layer_thickness(*extremes),
            "permafrost_table_depth": table,
            "talik_thickness": ground.talik_thickness(*extremes),
            "zero_annual_amplitude_depth": ground.zero_annual_amplitude_depth(*extremes),
            "annual_mean_ground_surface_temperature": mean[0],
            "surface_thawing_degree_days": thawing,
            "surface_freezing_degree_days": freezing,
            "thermal_offset": top - mean[0],
            "top_of_permafrost_temperature": top,
            "apparent_conductivity_ratio": np.where(np.isnan(table), np.nan, ratio),
            "seasonal_frost_depth": frost,
            "talik_top": talik_top,
            "talik_bottom": talik_bottom,
        }

    def _climate(self, found: Mapping[str, FloatArray], rows: slice) -> Found:
        """What rests on temperatures of the air and of the surface."""
        days = self._run.days[rows]
        added: Found = {}
        if "skin_temperature" in self._run:
            skin = self._values("skin_temperature")[rows]
            added["annual_mean_skin_temperature"] = thermal.mean(skin, days)
        if "air_temperature" not in self._run:
            return added
        air = self._values("air_temperature")[rows]
        mean = thermal.mean(air, days)
        thawing, freezing = thermal.degree_days(air, days)
        surface = found["annual_mean_ground_surface_temperature"]
        return added | {
            "annual_mean_air_temperature": mean,
            "air_thawing_degree_days": thawing,
            "air_freezing_degree_days": freezing,
            "thawing_n_factor": thermal.n_factor(found["surface_thawing_degree_days"], thawing),
            "freezing_n_factor": thermal.n_factor(found["surface_freezing_degree_days"], freezing),
            "surface_offset": surface - mean,
        }

    def _water(self, found: Mapping[str, FloatArray], rows: slice) -> Found:
        """Water of the active layer, and the depth to which ground loses its ice."""
        has_total = "total_water_content" in self._run
        has_liquid = "liquid_water_content" in self._run
        bottom = np.cumsum(self._thickness, axis=0)
        active = found["active_layer_thickness"]
        inside = np.clip(active - (bottom - self._thickness), 0.0, self._thickness)
        mass = WATER_DENSITY * inside
        added: Found = {}
        if has_total:
            total = self._values("total_water_content")[rows]
            mean = thermal.mean(total, self._run.days[rows])
            added["active_layer_water"] = (mass * mean).sum(0)
        if has_liquid:
            liquid = self._values("liquid_water_content")[rows]
            added["active_layer_liquid_water"] = np.einsum("lc,tlc->tc", mass, liquid).max(0)
        if has_total and has_liquid:
            has_water = total > 0.0
            share = np.where(has_water, 1.0 - liquid / np.where(has_water, total, 1.0), 0.0)
            added["thaw_depth_by_ice"] = ground.thaw_depth_by_ice(share.min(0), self._thickness)
        return added

    def _seasons(self, year: Year, rows: slice, stays_frozen: BoolArray) -> Found:
        """Dates of thaw and freezing, the zero curtain, and freezing from both sides."""
        run, soil = self._run, self._soil
        thaw, freeze_up = ground.thaw_and_freeze_up(soil[rows, 0])
        through = rows_within(run.begin, run.end, year.begin, year.following().end).chosen
        layer_thaw, layer_freeze_up = seasons.thaw_and_next_freeze_up(soil[through], year.days)
        fronts = seasons.fronts(soil[through], stays_frozen, self._thickness)
        back = seasons.freeze_back(fronts, year.days)
        gaps = np.isnan(soil[through]).any(1).cumsum(0)
        is_known = np.take_along_axis(gaps, np.maximum(back.day, 0)[None], 0)[0] == 0
        return {
            "thaw_date": _dates(year, thaw),
            "freeze_up_date": _dates(year, freeze_up),
            "zero_curtain_days": seasons.zero_curtain_days(soil[rows]),
            "layer_thaw_date": _dates(year, layer_thaw),
            "layer_freeze_up_date": _dates(year, layer_freeze_up),
            "freeze_back_date": _dates(year, np.where(is_known, back.day, -1)),
            "freeze_back_depth": np.where(is_known, back.depth, np.nan),
            "frozen_from_below": np.where(is_known, back.from_below, np.nan),
        }

    def _snow(self, year: Year) -> Found:
        """Snow of the snow year that ends in the calendar year."""
        run = self._run
        of_snow = snow_year(year.label, self._hemisphere_start)
        rows = rows_within(run.begin, run.end, of_snow.begin, of_snow.end)
        if "snow_water_equivalent" not in run or not run.is_daily or rows.days < of_snow.days:
            return {}
        water = self._values("snow_water_equivalent")[rows.chosen]
        cover = seasons.snow_cover(water)
        is_known = np.isfinite(water).all(0)
        return {
            "snow_onset_date": _dates(of_snow, np.where(is_known, cover.onset, -1)),
            "snow_melt_out_date": _dates(of_snow, np.where(is_known, cover.melt_out, -1)),
            "snow_cover_days": np.where(is_known, cover.days, np.nan),
        }

    def _near_surface(self, year: Year, rows: slice) -> Found:
        """Whether a layer near the surface is frozen through this year and the one before."""
        bottom = np.cumsum(self._thickness, axis=0)
        warmest = monthly_means(self._soil[rows], self._run.begin[rows], self._run.days[rows]).max(
            0
        )
        frozen = (warmest < FREEZING_POINT) & (bottom <= NEAR_SURFACE + _TOLERANCE)
        is_known = np.isfinite(warmest).all(0)
        before, self._was_near_surface = self._was_near_surface, (year.label, frozen, is_known)
        if before is None or before[0] != year.label - 1:
            return {}
        flag = (frozen & before[1]).any(0) * 1.0
        return {"near_surface_permafrost": np.where(is_known & before[2], flag, np.nan)}

    def fronts(self, year: Year) -> tuple[slice, seasons.Fronts] | None:
        """Days of a year, and the fronts on them; None unless the run has all of it."""
        rows = rows_within(self._run.begin, self._run.end, year.begin, year.end)
        if rows.days < year.days:
            return None
        soil = self._soil[rows.chosen]
        return rows.chosen, seasons.fronts(soil, soil.max(0) < FREEZING_POINT, self._thickness)


def missing_of(name: str) -> Any:  # noqa: ANN401
    """Mark of missing values of a diagnostic."""
    return np.datetime64("NaT", "s") if DIAGNOSTICS[name].is_date else np.nan


def _dates(year: Year, day: IntArray) -> TimeArray:
    """Dates of days that count from the begin of a year; NaT for negative ones."""
    dates = year.begin + day * DAY
    return np.where(day < 0, np.datetime64("NaT", "s"), dates)


def monthly_means(values: FloatArray, begin: TimeArray, days: FloatArray) -> FloatArray:
    """Means over calendar months, ``[month, ...]``; longer intervals stay as they are.

    Args:
        values: of any unit, ``[interval, ...]``.
        begin: begin of the intervals.
        days: their lengths, d.
    """
    month = begin.astype("datetime64[M]")
    first = np.flatnonzero(np.concatenate([[True], month[1:] != month[:-1]]))
    if len(first) == len(values):
        return values
    shape = (-1, *(1,) * (values.ndim - 1))
    sums = np.add.reduceat(values * days.reshape(shape), first, axis=0)
    return np.asarray(sums / np.add.reduceat(days, first).reshape(shape))
