"""Reader of observations in any supported format."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from noahpy.errors import ObservationError
from noahpy.observations.col_de_porte import is_col_de_porte, read_col_de_porte
from noahpy.observations.csv_table import read_csv
from noahpy.observations.netcdf import read_netcdf
from noahpy.observations.network_tables import is_calm, is_gtnp, read_calm, read_gtnp
from noahpy.observations.series import ObservedSeries

NETCDF_SUFFIXES: Final = frozenset({".nc", ".nc4", ".cdf"})
"""Suffixes of netCDF files."""
_CSV_MARKS: Final = (",", ";", "\t")


def read_observations(path: str | Path, site: str | None = None) -> list[ObservedSeries]:
    """Observations from a file, in the names and units of output files.

    netCDF files are recognised by their suffix. Files whose first line is nine numbers, and files
    with the suffix ``.txt`` whose first line has no commas, semicolons or tabs, are daily
    observations of Col de Porte. Tables of GTN-P and CALM are recognised by their first line. All
    others are tables with column names.

    Args:
        path: path of the file.
        site: site of a table of several sites, as CALM has them.

    Returns:
        A series for every variable and depth, without missing values.

    Raises:
        ObservationError: a file that cannot be used, with line, column and value.
    """
    path = Path(path)
    if path.suffix.lower() in NETCDF_SUFFIXES:
        return read_netcdf(path)
    first = _first_line(path)
    is_table = any(mark in first for mark in _CSV_MARKS)
    if is_col_de_porte(first) or (path.suffix.lower() == ".txt" and not is_table):
        return read_col_de_porte(path)
    if is_gtnp(first):
        return read_gtnp(path)
    if is_calm(first):
        return read_calm(path, site)
    return read_csv(path)


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return next((line for line in file if line.strip() and line.lstrip()[0] != "#"), "")
    except OSError as error:
        raise ObservationError(f"{path}: cannot be read: {error.strerror}") from error
