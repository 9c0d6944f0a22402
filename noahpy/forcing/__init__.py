"""Meteorology that drives the model: records, monthly climatologies, files, synthetic weather."""

from noahpy.forcing.calendar import interpolate_monthly, monthly_weights
from noahpy.forcing.noah_text import NoahTextError, NoahTextFile, NoahTextHeader, read_noah_text
from noahpy.forcing.records import ForcingRecords, Meteorology
from noahpy.forcing.weather import CLIMATES, Climate, generate_weather

__all__ = [
    "CLIMATES",
    "Climate",
    "ForcingRecords",
    "Meteorology",
    "NoahTextError",
    "NoahTextFile",
    "NoahTextHeader",
    "generate_weather",
    "interpolate_monthly",
    "monthly_weights",
    "read_noah_text",
]
