"""Reader of the hourly meteorology of Col de Porte.

Text files of the data set of Morin et al. (2012, Earth System Science Data 4, 13-21): year, month,
day and hour in UTC, then shortwave and longwave radiation (W m-2), snowfall and rainfall
(kg m-2 s-1), air temperature (K), relative humidity (%), wind speed (m s-1) and pressure (Pa).
"""

from __future__ import annotations

from pathlib import Path

from noahpy.forcing.csv_table import read_csv
from noahpy.forcing.series import ForcingSeries

_TIME = ("year", "month", "day", "hour")
_QUANTITIES = (
    "shortwave_down",
    "longwave_down",
    "snowfall",
    "rainfall",
    "air_temperature",
    "relative_humidity",
    "wind_speed",
    "surface_pressure",
)


def read_col_de_porte(path: Path) -> ForcingSeries:
    """Read a file of the Col de Porte data set.

    Raises:
        ForcingFileError: a line is not a record; the message names it.
    """
    from noahpy.config.forcing import CsvColumn, CsvConfig

    columns = {name: CsvColumn(column=name) for name in _QUANTITIES}
    columns["surface_pressure"] = CsvColumn(column="surface_pressure", units="Pa")
    return read_csv(
        CsvConfig.model_validate(
            {
                "file": path,
                "header": (*_TIME, *_QUANTITIES),
                "time": _TIME,
                "columns": columns,
                "delimiter": " ",
            }
        )
    )
