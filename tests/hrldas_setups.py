"""A small set-up of HRLDAS in its own form: set-up file, hourly forcing files, namelist."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import netCDF4
import numpy as np

from noahpy.forcing import CLIMATES, generate_weather

ROWS, COLUMNS, LAYERS = 2, 3, 4
HOURS = 48
START = np.datetime64("2010-03-01T00", "h")
WATER = (1, 2)
"""Row and column of the point that is water."""

NAMELIST: dict[str, Any] = {
    "HRLDAS_SETUP_FILE": '"./setup/HRLDAS_setup_2010030100_d1"',
    "INDIR": '"./LDASIN/"',
    "OUTDIR": '"./"',
    "START_YEAR": 2010,
    "START_MONTH": "03",
    "START_DAY": "01",
    "START_HOUR": "00",
    "START_MIN": "00",
    "KHOUR": HOURS,
    "DYNAMIC_VEG_OPTION": 4,
    "CANOPY_STOMATAL_RESISTANCE_OPTION": 2,
    "SURFACE_DRAG_OPTION": 2,
    "PCP_PARTITION_OPTION": 1,
    "TBOT_OPTION": 2,
    "CROP_OPTION": 0,
    "FORCING_TIMESTEP": 3600,
    "NOAH_TIMESTEP": 3600,
    "OUTPUT_TIMESTEP": 10800,
    "NSOIL": LAYERS,
    "soil_thick_input(1)": 0.10,
    "soil_thick_input(2)": 0.30,
    "soil_thick_input(3)": 0.60,
    "soil_thick_input(4)": 1.00,
    "ZLVL": 10.0,
}

_FIELDS: dict[str, tuple[Any, str]] = {
    "XLAT": ([[33.0, 33.0, 33.01], [33.2, 33.2, 33.21]], "degrees_north"),
    "XLONG": ([[91.0, 91.2, 91.4], [91.0, 91.21, 91.4]], "degrees_east"),
    "HGT": ([[4600.0, 4700.0, 4800.0], [4500.0, 4550.0, 4400.0]], "m"),
    "TMN": ([[271.0, 272.0, 270.0], [273.0, 274.0, 275.0]], "K"),
    "XLAND": ([[1, 1, 1], [1, 1, 2]], ""),
    "SEAICE": (0.0, ""),
    "IVGTYP": ([[10, 7, 10], [16, 10, 17]], ""),
    "ISLTYP": ([[6, 3, 6], [6, 4, 14]], ""),
    "SHDMAX": ([[60.0, 30.0, 50.0], [5.0, 70.0, 0.0]], "%"),
    "SHDMIN": (1.0, "%"),
    "LAI": (1.0, "m2/m2"),
    "SNOW": ([[0.0, 10.0, 0.0], [4.0, 0.0, 0.0]], "kg/m^2"),
    "SNODEP": ([[0.0, 0.05, 0.0], [0.0, 0.0, 0.0]], "m"),
    "CANWAT": (0.1, "mm"),
    "TSK": ([[268.0, 267.0, 266.0], [269.0, 270.0, 273.0]], "K"),
}
_PROFILES = {"TSLB": ([269.0, 270.0, 271.0, 272.0], "K"), "SMOIS": ([0.2, 0.25, 0.3, 0.5], "m3/m3")}
_UNITS = {
    "T2D": "K",
    "Q2D": "kg kg{-1}",
    "U2D": "m s{-1}",
    "V2D": "m s{-1}",
    "PSFC": "Pa",
    "LWDOWN": "W m{-2}",
    "SWDOWN": "W m{-2}",
    "RAINRATE": "kg m{-2} s{-1}",
}


def _dimensions(file: netCDF4.Dataset, shape: tuple[int, int]) -> None:
    file.createDimension("Time", None)
    file.createDimension("south_north", shape[0])
    file.createDimension("west_east", shape[1])


def write_namelist(folder: Path, **changes: Any) -> Path:
    """Write the namelist; a key that is changed to None is left out."""
    keys = {key: value for key, value in {**NAMELIST, **changes}.items() if value is not None}
    lines = [f" {key} = {value}   ! of the test" for key, value in keys.items()]
    path = folder / "namelist.hrldas"
    path.write_text("\n".join(["&NOAHLSM_OFFLINE", *lines, "/", ""]))
    return path


def write_setup(
    folder: Path, *, points: tuple[int, int] = (ROWS, COLUMNS), forcing: Path | None = None
) -> Path:
    """Write everything, for the first rows and columns.

    Args:
        folder: for the files.
        points: number of rows and columns.
        forcing: folder with the forcing files, which are not written then.

    Returns:
        The namelist.
    """
    rows, columns = points
    (folder / "setup").mkdir()
    with netCDF4.Dataset(folder / "setup" / "HRLDAS_setup_2010030100_d1", "w") as file:
        _dimensions(file, points)
        file.createDimension("soil_layers_stag", LAYERS)
        for name, (values, unit) in _FIELDS.items():
            kind = "i4" if name in ("XLAND", "IVGTYP", "ISLTYP") else "f4"
            variable = file.createVariable(name, kind, ("Time", "south_north", "west_east"))
            variable.units = unit
            variable[0] = np.broadcast_to(values, (ROWS, COLUMNS))[:rows, :columns]
        for name, (profile, unit) in _PROFILES.items():
            dims = ("Time", "soil_layers_stag", "south_north", "west_east")
            variable = file.createVariable(name, "f4", dims)
            variable.units = unit
            variable[0] = np.broadcast_to(np.array(profile)[:, None, None], (LAYERS, *points))
        thickness = file.createVariable("DZS", "f4", ("Time", "soil_layers_stag"))
        thickness.units = "m"
        thickness[0] = [0.1, 0.3, 0.6, 1.0]
        file.setncatts({"MMINLU": "MODIFIED_IGBP_MODIS_NOAH", "ISWATER": 17, "ISURBAN": 13})
        file.setncatts({"ISICE": 15, "GRID_ID": 1})
    if forcing is None:
        write_forcing(folder / "LDASIN", points)
    else:
        (folder / "LDASIN").symlink_to(forcing)
    return write_namelist(folder)


def weather() -> dict[str, np.ndarray[Any, Any]]:
    """Meteorology by the names of HRLDAS, ``[hour]``."""
    times = START + np.arange(HOURS + 2)
    records = generate_weather([CLIMATES["plateau"]], times[0], times[-1], 3600, seed=7)
    quantities = {
        "T2D": records.air_temperature,
        "U2D": -0.6 * records.wind_speed,
        "V2D": 0.8 * records.wind_speed,
        "PSFC": 100.0 * records.surface_pressure_hpa,
        "LWDOWN": records.longwave_down,
        "SWDOWN": records.shortwave_down,
        "RAINRATE": 1e-4 * np.maximum(np.sin(np.arange(HOURS + 1) / 3.0), 0.0)[:, np.newaxis],
    }
    found = {name: values[: HOURS + 1, 0] for name, values in quantities.items()}
    humidity = 1e-3 * (1.0 + 0.2 * np.sin(np.arange(HOURS + 1) / 4.0))
    return {**found, "Q2D": humidity}


def write_forcing(folder: Path, points: tuple[int, int]) -> None:
    """Write the forcing files; air is warmer by 0.1 K from column to column."""
    folder.mkdir()
    values = weather()
    for hour in range(HOURS + 1):
        stamp = str(START + hour).replace("-", "").replace("T", "")
        with netCDF4.Dataset(folder / f"{stamp}.LDASIN_DOMAIN1", "w") as file:
            _dimensions(file, points)
            for name, unit in _UNITS.items():
                variable = file.createVariable(name, "f4", ("Time", "south_north", "west_east"))
                variable.units = unit
                warmer = 0.1 * np.arange(points[1]) if name == "T2D" else 0.0
                variable[0] = np.broadcast_to(values[name][hour] + warmer, points)
