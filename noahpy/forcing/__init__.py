"""Meteorology that drives the model: records, monthly climatologies, files, synthetic weather."""

from noahpy.catalog.climates import CLIMATES, Climate
from noahpy.errors import ForcingDataError, ForcingError, ForcingFileError, NoahTextError
from noahpy.forcing.calendar import interpolate_monthly, monthly_weights
from noahpy.forcing.noah_namelist import NoahTextHeader
from noahpy.forcing.noah_text import NoahTextFile, read_noah_text
from noahpy.forcing.records import ForcingRecords, Meteorology, stack_columns
from noahpy.forcing.sources import SourcedForcing, read_forcing
from noahpy.forcing.weather import generate_weather

__all__ = [
    "CLIMATES",
    "Climate",
    "ForcingDataError",
    "ForcingError",
    "ForcingFileError",
    "ForcingRecords",
    "Meteorology",
    "NoahTextError",
    "NoahTextFile",
    "NoahTextHeader",
    "SourcedForcing",
    "generate_weather",
    "interpolate_monthly",
    "monthly_weights",
    "read_forcing",
    "read_noah_text",
    "stack_columns",
]
