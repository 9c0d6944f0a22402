"""Yearly diagnostics of the thermal state of the ground: the table of what they are.

Summaries of runs, `noahpy.diagnostics` and the reference pages take names, units, definitions and
sources from here. All are of daily means, or of means over longer intervals where a file has no
others; the years of a summary are calendar years, UTC.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from noahpy.catalog.quantity import Axis

AMPLITUDE_THRESHOLD: Final = 0.1
"""Largest range of the daily means of a year that counts as zero, K."""
SPELL_DAYS: Final = 7
"""Consecutive days after which a layer counts as thawed or frozen."""
ICY_SHARE: Final = 0.5
"""Share of the water that is ice from which ground counts as frozen by its ice."""
NEAR_SURFACE: Final = 3.5
"""Depth to which a layer may reach to count as near the surface, m."""
LEAST_DEGREE_DAYS: Final = 1.0
"""Degree days of the air below which an n-factor has no meaning, K d."""

BISKABORN: Final = "Biskaborn et al. (2019), Nature Communications 10, 264"
BURN: Final = "Burn and Smith (1988), Arctic 41, 99-104"
EVERDINGEN: Final = (
    "van Everdingen (2005), Multi-language glossary of permafrost and related ground-ice terms"
)
LUNARDINI: Final = (
    "Lunardini (1978), Theory of n-factors and correlation of data, Proceedings of the Third "
    "International Conference on Permafrost, 40-46"
)
OSTERKAMP: Final = "Osterkamp and Romanovsky (1997), Permafrost and Periglacial Processes 8, 23-44"
OUTCALT: Final = "Outcalt, Nelson and Hinkel (1990), Water Resources Research 26, 1509-1516"
RISEBOROUGH: Final = (
    "Smith and Riseborough (1996), Permafrost and Periglacial Processes 7, 301-309; (2002), the "
    "same journal 13, 1-15"
)
SLATER: Final = (
    "Slater and Lawrence (2013), Journal of Climate 26, 5608-5623, as in ILAMB (Collier et al. "
    "2018, Journal of Advances in Modeling Earth Systems 10, 2731-2754)"
)


class Diagnostic(NamedTuple):
    """A line of the table."""

    name: str
    units: str
    """In UDUNITS notation; empty for dates."""
    long_name: str
    """Definition."""
    source: str = ""
    """Publication with the term or its definition; empty where it is plain, or our own."""
    needs: str = "soil_temperature"
    """Variables of a run, with blanks between them."""
    axis: Axis | None = None
    cell_method: str = ""
    """CF cell method over the year."""
    standard_name: str = ""
    """CF standard name, or empty."""
    needs_days: bool = False
    """Whether means over more than a day do not give it."""
    is_summarized: bool = False
    """Whether it is part of the yearly summary that runs write."""

    @property
    def is_date(self) -> bool:
        """Whether its values are dates."""
        return not self.units


_DAILY: Final = "(interval: 1 day comment: of daily means)"
_AIR: Final = "air_temperature"
_BOTH: Final = "air_temperature soil_temperature"
_WATER: Final = "soil_temperature total_water_content"
_SWE: Final = "snow_water_equivalent"

# fmt: off
_LINES: Final = (
    # what runs write at the end of every year
    Diagnostic(
        "annual_mean_soil_temperature", "K", "mean annual ground temperature", EVERDINGEN,
        axis="soil_layer", cell_method=f"mean {_DAILY}", standard_name="soil_temperature",
        is_summarized=True),
    Diagnostic(
        "annual_minimum_soil_temperature", "K",
        "yearly minimum of the daily mean soil temperature", axis="soil_layer",
        cell_method=f"minimum {_DAILY}", standard_name="soil_temperature", is_summarized=True),
    Diagnostic(
        "annual_maximum_soil_temperature", "K",
        "yearly maximum of the daily mean soil temperature", axis="soil_layer",
        cell_method=f"maximum {_DAILY}", standard_name="soil_temperature", is_summarized=True),
    Diagnostic(
        "annual_mean_skin_temperature", "K", "mean annual surface temperature",
        needs="skin_temperature", cell_method=f"mean {_DAILY}",
        standard_name="surface_temperature", is_summarized=True),
    Diagnostic(
        "active_layer_thickness", "m",
        "depth to which the ground thaws and freezes again in the year, above frozen ground",
        EVERDINGEN, standard_name="permafrost_active_layer_thickness", is_summarized=True),
    Diagnostic(
        "permafrost_table_depth", "m",
        "depth at which the yearly maximum of the daily mean soil temperature falls below 0 degC",
        EVERDINGEN, is_summarized=True),
    Diagnostic(
        "talik_thickness", "m",
        "thickness of the ground that stays above 0 degC all year, above ground that stays below",
        EVERDINGEN, is_summarized=True),
    Diagnostic(
        "zero_annual_amplitude_depth", "m",
        "depth at which the yearly range of the daily mean soil temperature falls below "
        f"{AMPLITUDE_THRESHOLD:g} K", BISKABORN, is_summarized=True),
    Diagnostic(
        "thaw_date", "", "first day of the first week in which the top layer is thawed",
        needs_days=True, is_summarized=True),
    Diagnostic(
        "freeze_up_date", "",
        "first day of the first week in which the top layer is frozen again",
        needs_days=True, is_summarized=True),
    # temperatures of air and ground surface
    Diagnostic(
        "annual_mean_air_temperature", "K", "mean annual air temperature", needs=_AIR,
        cell_method="mean", standard_name="air_temperature"),
    Diagnostic(
        "annual_mean_ground_surface_temperature", "K",
        "mean annual ground surface temperature, that of the top layer of the soil, below any snow",
        RISEBOROUGH, cell_method="mean"),
    Diagnostic(
        "air_thawing_degree_days", "K d",
        "sum of the daily mean air temperatures above 0 degC", LUNARDINI, needs=_AIR),
    Diagnostic(
        "air_freezing_degree_days", "K d",
        "sum of the daily mean air temperatures below 0 degC, positive", LUNARDINI, needs=_AIR),
    Diagnostic(
        "surface_thawing_degree_days", "K d",
        "sum of the daily mean ground surface temperatures above 0 degC", LUNARDINI),
    Diagnostic(
        "surface_freezing_degree_days", "K d",
        "sum of the daily mean ground surface temperatures below 0 degC, positive", LUNARDINI),
    Diagnostic(
        "thawing_n_factor", "1",
        "thawing degree days of the ground surface over those of the air", LUNARDINI,
        needs=_BOTH),
    Diagnostic(
        "freezing_n_factor", "1",
        "freezing degree days of the ground surface over those of the air, which snow makes small",
        LUNARDINI, needs=_BOTH),
    Diagnostic(
        "surface_offset", "K",
        "mean annual ground surface temperature less mean annual air temperature", RISEBOROUGH,
        needs=_BOTH),
    Diagnostic(
        "thermal_offset", "K",
        "temperature at the top of permafrost less mean annual ground surface temperature", BURN),
    # permafrost
    Diagnostic(
        "top_of_permafrost_temperature", "K",
        "mean annual ground temperature at the permafrost table (TTOP); where no ground stays "
        "frozen, at the depth of seasonal frost", RISEBOROUGH, cell_method="mean"),
    Diagnostic(
        "apparent_conductivity_ratio", "1",
        "thawed over frozen thermal conductivity with which the TTOP model gives the temperature "
        "at the top of permafrost from the degree days of the ground surface", RISEBOROUGH),
    Diagnostic(
        "seasonal_frost_depth", "m",
        "depth to which ground freezes in the year where none stays frozen; 0 where none freezes",
        EVERDINGEN),
    Diagnostic(
        "talik_top", "m",
        "upper end of the uppermost ground that stays above 0 degC all year, above ground that "
        "stays below", EVERDINGEN),
    Diagnostic(
        "talik_bottom", "m", "lower end of the lowest such ground", EVERDINGEN),
    Diagnostic(
        "thaw_depth_by_ice", "m",
        f"depth to which less than {ICY_SHARE:g} of the water of the ground is ice at some time of "
        "the year; missing where no ground stays icy",
        needs=f"{_WATER} liquid_water_content"),
    # by depth
    Diagnostic(
        "zero_curtain_days", "d",
        "time that ground which thaws and freezes in the year spends within 0.25 K of 0 degC",
        OUTCALT, axis="soil_layer", needs_days=True),
    Diagnostic(
        "layer_thaw_date", "",
        f"first day of the first {SPELL_DAYS} days on which the layer is thawed",
        axis="soil_layer", needs_days=True),
    Diagnostic(
        "layer_freeze_up_date", "",
        f"first day of the first {SPELL_DAYS} days after that thaw on which the layer is frozen, "
        "in this year or the next", axis="soil_layer", needs_days=True),
    # freezing of the active layer from both sides
    Diagnostic(
        "freeze_back_date", "",
        f"first day of the first {SPELL_DAYS} days after the largest thaw on which no ground above "
        "the permafrost table is thawed",
        OSTERKAMP, needs_days=True),
    Diagnostic(
        "freeze_back_depth", "m",
        "depth of the freezing front from below on the day before, where it meets the one from "
        "above", OSTERKAMP, needs_days=True),
    Diagnostic(
        "frozen_from_below", "m",
        "way of the freezing front from below: largest thaw less the depth of freeze-back",
        OSTERKAMP, needs_days=True),
    # water and snow
    Diagnostic(
        "active_layer_water", "kg m-2",
        "water and ice in the active layer, mean of the year", needs=_WATER, cell_method="mean"),
    Diagnostic(
        "active_layer_liquid_water", "kg m-2",
        "liquid water in the active layer, largest daily mean",
        needs="soil_temperature liquid_water_content", cell_method="maximum"),
    Diagnostic(
        "snow_onset_date", "",
        "first day of the longest snow cover of the snow year, of more than 1 mm of water",
        needs=_SWE, needs_days=True),
    Diagnostic(
        "snow_melt_out_date", "", "first day after the longest snow cover that ends in the "
        "snow year", needs=_SWE, needs_days=True),
    Diagnostic(
        "snow_cover_days", "d", "days of the snow year with more than 1 mm of water as snow",
        needs=_SWE, needs_days=True),
    Diagnostic(
        "near_surface_permafrost", "1",
        f"1 where a layer that ends within {NEAR_SURFACE:g} m has monthly means below 0 degC all "
        "through this year and the one before, else 0", SLATER),
)
# fmt: on

DIAGNOSTICS: Final[Mapping[str, Diagnostic]] = MappingProxyType({d.name: d for d in _LINES})
"""Every diagnostic, by name."""
SUMMARIZED: Final[Mapping[str, Diagnostic]] = MappingProxyType(
    {d.name: d for d in _LINES if d.is_summarized}
)
"""Those of the yearly summary that runs write."""
