"""A small region on disk: maps on a grid, and a configuration that takes a second to run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
import yaml

from noahpy.config import Config
from noahpy.forcing import CLIMATES, generate_weather
from noahpy.simulation.load import load_config

ROWS, COLUMNS = 4, 5
LATITUDE = np.linspace(33.0, 33.6, ROWS)
LONGITUDE = np.linspace(91.0, 91.8, COLUMNS)
LAYERS = [0.1, 0.2, 0.4, 0.8]


def grid_maps() -> xr.Dataset:
    """Maps of classes and temperatures; no cell is like another."""
    numbers = np.random.default_rng(3)
    shape = ROWS, COLUMNS
    return xr.Dataset(
        {
            "vegetation": (("lat", "lon"), numbers.choice([7.0, 8.0, 19.0, 20.0], shape)),
            "soil": (("lat", "lon"), numbers.choice([4.0, 7.0, 9.0], shape)),
            "deep": (("lat", "lon"), 269.0 + 6.0 * numbers.random(shape)),
            "ground": (
                ("level", "lat", "lon"),
                np.array([280.0, 275.0, 272.0, 271.0])[:, None, None] + numbers.random(shape),
            ),
        },
        coords={
            "lat": ("lat", LATITUDE, {"units": "degrees_north"}),
            "lon": ("lon", LONGITUDE, {"units": "degrees_east"}),
        },
    )


GRIDDED: dict[str, Any] = {"weather": None, "netcdf": {"files": "forcing.nc"}}
"""The section ``forcing`` with `grid_forcing` in a file."""


def grid_forcing() -> xr.Dataset:
    """Meteorology of every cell at 6 h, by CF standard names."""
    start, end = np.datetime64("2001-09-01"), np.datetime64("2001-09-07")
    records = generate_weather([CLIMATES["plateau"]], start, end, 21600, seed=5)
    warmer = np.random.default_rng(6).random((ROWS, COLUMNS))
    quantities = {
        "tas": ("air_temperature", "K", records.air_temperature),
        "hurs": ("relative_humidity", "%", records.relative_humidity),
        "ps": ("surface_air_pressure", "hPa", records.surface_pressure_hpa),
        "wind": ("wind_speed", "m s-1", records.wind_speed),
        "rsds": (
            "surface_downwelling_shortwave_flux_in_air",
            "W m-2",
            records.shortwave_down,
        ),
        "rlds": ("surface_downwelling_longwave_flux_in_air", "W m-2", records.longwave_down),
        "pr": ("precipitation_flux", "kg m-2 s-1", records.precipitation_rate),
    }
    data = grid_maps().drop_vars(["vegetation", "soil", "deep", "ground"])
    data["time"] = "time", records.time.astype("datetime64[ns]"), {"standard_name": "time"}
    for name, (standard_name, units, values) in quantities.items():
        by_cell = values[:, :, None] + (warmer if name == "tas" else 0.0 * warmer)
        attributes = {"standard_name": standard_name, "units": units}
        data[name] = ("time", "lat", "lon"), by_cell, attributes
    return data


def settings() -> dict[str, Any]:
    """The configuration as it is written."""
    return {
        "preset": "permafrost",
        "time": {"start": "2001-09-01", "end": "2001-09-05 18:00", "step": 21600},
        "site": {"layer_thickness": LAYERS},
        "vegetation": {"monthly_green_fraction": [0.1] * 12},
        "initial": {"total_water_content": 0.2},
        "forcing": {"weather": {"climate": "plateau", "interval": 21600}},
        "region": {
            "maps": "maps.nc",
            "block": 6,
            "values": {
                "vegetation.class": "vegetation",
                "soil.layer_class": "soil",
                "site.deep_soil_temperature": "deep",
                "initial.soil_temperature": "ground",
            },
        },
        "compute": {"engine": "eager"},
        "output": {
            "file": "region.nc",
            "precision": "float64",
            # some of every kind: each takes time to be put together
            "variables": [
                *("soil_temperature", "liquid_water_content", "snow_depth", "skin_temperature"),
                *("latent_heat_flux", "evaporation", "surface_runoff", "thaw_depth"),
            ],
        },
    }


def write_region(
    folder: Path, maps: xr.Dataset | None = None, changes: dict[str, Any] | None = None
) -> Config:
    """Write maps and a configuration, and load it.

    Args:
        folder: for the files, where the output goes too.
        maps: instead of `grid_maps`.
        changes: of sections; what they hold stands above the keys of `settings`.
    """
    (grid_maps() if maps is None else maps).to_netcdf(folder / "maps.nc")
    written = settings()
    for section, values in (changes or {}).items():
        is_section = isinstance(values, dict)
        written[section] = {**written.get(section, {}), **values} if is_section else values
        if is_section:
            written[section] = {k: v for k, v in written[section].items() if v is not None}
    written["output"]["file"] = str(folder / written["output"]["file"])
    path = folder / "region.yaml"
    path.write_text(yaml.safe_dump(written, sort_keys=False))
    return load_config(path)


def values_of(path: Path) -> dict[str, np.ndarray[Any, Any]]:
    """All variables of an output as they are stored."""
    engine = "zarr" if path.suffix == ".zarr" else "netcdf4"
    with xr.open_dataset(path, engine=engine, decode_cf=False) as data:
        return {str(name): data[name].to_numpy() for name in data.variables}


def assert_identical(first: Path, second: Path) -> None:
    """Two outputs have the same variables, to the last bit."""
    ours, theirs = values_of(first), values_of(second)
    assert ours.keys() == theirs.keys()
    differing = [name for name in ours if ours[name].tobytes() != theirs[name].tobytes()]
    assert not differing
