"""Make a synthetic region to run: 64 x 64 cells of a mountain with permafrost, lake and glacier.

    python config_examples/region/make_region.py [FOLDER]
    noahpy run config_examples/region/region.yaml -o region.nc
    noahpy plot region.nc

Writes two netCDF files, as one would prepare them from data, beside ``region.yaml``, or into a
folder to which that file is copied:

``maps.nc``
    elevation, the land that counts, vegetation and soil, deep temperature, initial profiles.
``forcing.nc``
    a year of weather at every cell, packed and compressed.

Nothing is downloaded. The terrain is a broad valley in the south, an upland with a lake and a ridge
with a glacier in the north, roughened by fractal noise. The weather generator gives the weather of
one height, which is carried to all others: temperature by a lapse rate, pressure by the standard
atmosphere, longwave radiation at the same emissivity of the sky, more precipitation higher up, and
sunshine by the slope's angle to the sun.
"""

from __future__ import annotations

import argparse
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import xarray as xr
from numpy.typing import NDArray

from noahpy.catalog.climates import CLIMATES
from noahpy.forcing import ForcingRecords
from noahpy.forcing.sun import EQUINOX_DAY, OBLIQUITY
from noahpy.forcing.weather import PRESSURE_EXPONENT, PRESSURE_LAPSE, generate_weather

Values = NDArray[np.float64]

HERE: Final = Path(__file__).parent
CONFIG: Final = "region.yaml"
SIZE: Final = 64
"""Rows and columns of cells."""
SPAN: Final = 0.128
"""Degrees of latitude and of longitude that they cover."""
SOUTH, WEST = 33.80, 91.90
EARTH_RADIUS: Final = 6.371e6
"""m."""
SEED: Final = 2026

# --- climate -------------------------------------------------------------------------------------
REFERENCE_HEIGHT: Final = 5000.0
"""At which the weather is drawn, m."""
REFERENCE_TEMPERATURE: Final = 267.5
"""Mean air temperature there, K."""
LAPSE_RATE: Final = 6.5e-3
"""Of air temperature, K m-1."""
PRECIPITATION_GAIN: Final = 5e-4
"""Relative, m-1."""
DIRECT_SHARE: Final = 0.6
"""Of the shortwave radiation that comes from the sun's place in the sky."""
INTERVAL: Final = 21600
"""Between records, s."""
YEAR: Final = (np.datetime64("2001-01-01"), np.datetime64("2001-12-31T18:00"))
LARGEST_INTEGER: Final = 32767
"""Of 16 bits."""
FIRST_OF_MONTH: Final = np.cumsum([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30])

# --- ground --------------------------------------------------------------------------------------
LAYER_BOTTOM: Final = np.cumsum([0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.8, 1.0, 1.4, 2.0, 3.0])
"""As in the configuration, m."""
DEEP_DEPTH: Final = 40.0
"""Of the temperature below the column, as the preset has it, m."""
GEOTHERMAL_GRADIENT: Final = 0.02
"""K m-1."""
SURFACE_OFFSET: Final = 5.9
"""Of the ground from the air at the reference height, K; this and the two that follow were fitted
to the fourth year of a run."""
SUNNY_OFFSET: Final = 3.4
"""For direct radiation that is twice that of level ground, K."""
GROUND_LAPSE: Final = 1.1
"""Change of ground temperature with that of the air."""
LAKE_WARMTH: Final = 6.0
"""By which the ground at the shore is warmer, K."""
LAKE_REACH: Final = 300.0
"""Distance over which that falls to a third, m."""

WATER, GLACIER, TOWN = 16, 24, 1
GRASSLAND, BARREN, MEADOW, SPARSE = 7, 19, 20, 23
"""Classes of USGS."""
GREENEST: Final = {GRASSLAND: 0.45, BARREN: 0.03, MEADOW: 0.75, SPARSE: 0.25}
"""Green fraction in July."""
GREEN_COURSE: Final = np.array([0.02, 0.03, 0.06, 0.15, 0.4, 0.8, 1.0, 0.9, 0.55, 0.2, 0.06, 0.03])
"""Relative, January to December."""


class Terrain(NamedTuple):
    """The shape of the land, each ``[y, x]``."""

    elevation: Values
    """m."""
    eastward: Values
    """Rise per metre to the east."""
    northward: Values
    """Rise per metre to the north."""
    is_lake: NDArray[np.bool_]
    shore_distance: Values
    """From the nearest cell of the lake, m."""

    @property
    def slope(self) -> Values:
        """Degrees."""
        return np.degrees(np.arctan(np.hypot(self.eastward, self.northward)))


def coordinates(size: int) -> tuple[Values, Values]:
    """Latitudes and longitudes of the middles of cells."""
    middle = (np.arange(size) + 0.5) * SPAN / size
    return SOUTH + middle, WEST + middle


def fractal(size: int, generator: np.random.Generator) -> Values:
    """Smooth noise of unit variance whose features have all sizes, ``[y, x]``."""
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(size), np.fft.fftfreq(size)))
    frequency[0, 0] = np.inf
    spectrum = np.fft.fft2(generator.standard_normal((size, size))) * frequency**-1.8
    noise = np.fft.ifft2(spectrum).real
    return np.asarray(noise / noise.std(), dtype=np.float64)


def make_terrain(size: int) -> Terrain:
    """Valley, upland with a lake, and ridge."""
    x, y = np.meshgrid(*[(np.arange(size) + 0.5) / size] * 2)
    upland = 0.5 * (1.0 + np.tanh((y - 0.30 - 0.08 * np.sin(5.0 * x)) / 0.10))
    ridge = np.exp(-(((y - 0.84 + 0.10 * np.cos(4.0 * x)) / 0.11) ** 2))
    rough = fractal(size, np.random.default_rng(SEED))
    elevation = 4820.0 + 330.0 * upland + 420.0 * ridge + 120.0 * rough
    from_lake = np.hypot((x - 0.60) / 0.09, (y - 0.52) / 0.055)
    from_lake *= 1.0 + 0.2 * fractal(size, np.random.default_rng(SEED + 1))
    shore = 5180.0
    basin = np.exp(-((from_lake / 1.8) ** 4))
    elevation = (1.0 - basin) * elevation + basin * (shore + 3.0 * from_lake)
    is_lake = from_lake < 1.0
    elevation[is_lake] = shore
    metres = np.radians(SPAN / size) * EARTH_RADIUS
    east = metres * np.cos(np.radians(SOUTH + 0.5 * SPAN))
    northward, eastward = (np.asarray(rise) for rise in np.gradient(elevation, metres, east))
    rows, columns = np.nonzero(is_lake)
    own = np.indices((size, size))
    away = np.hypot(
        metres * (own[0][..., np.newaxis] - rows), east * (own[1][..., np.newaxis] - columns)
    )
    return Terrain(elevation, eastward, northward, is_lake, away.min(axis=-1))


# --- weather -------------------------------------------------------------------------------------
def sunshine_ratio(terrain: Terrain) -> Values:
    """Direct radiation of a day on the slope, of that on level ground, ``[month, y, x]``."""
    day = FIRST_OF_MONTH + 14.5
    declination = OBLIQUITY * np.sin(2.0 * np.pi * (day - EQUINOX_DAY) / 365.25)[:, np.newaxis]
    hour = np.radians(np.arange(-177.5, 180.0, 5.0))
    latitude = np.radians(SOUTH + 0.5 * SPAN)
    up = np.sin(latitude) * np.sin(declination) + np.cos(latitude) * np.cos(declination) * np.cos(
        hour
    )
    north = np.cos(latitude) * np.sin(declination) - np.sin(latitude) * np.cos(
        declination
    ) * np.cos(hour)
    east = -np.cos(declination) * np.sin(hour)
    shines = up > 0.0
    ratio = []
    for month in range(12):
        sun = [part[month][shines[month]] for part in (up, north, east)]
        # the normal of the slope, of length one in its vertical part, turned to the sun
        on_slope = (
            sun[0]
            - sun[1] * terrain.northward[..., np.newaxis]
            - sun[2] * terrain.eastward[..., np.newaxis]
        )
        ratio.append(np.maximum(on_slope, 0.0).sum(axis=-1) / sun[0].sum())
    return np.stack(ratio)


def carried(records: ForcingRecords, terrain: Terrain) -> dict[str, Values]:
    """The weather of the reference height at every cell, by CF standard name, ``[time, y, x]``."""

    def everywhere(series: Values) -> Values:
        return series[:, :1, np.newaxis]

    above = terrain.elevation - REFERENCE_HEIGHT
    cooler = LAPSE_RATE * above
    temperature = everywhere(records.air_temperature)
    air = temperature - cooler
    thinner = (
        (1.0 - PRESSURE_LAPSE * terrain.elevation) / (1.0 - PRESSURE_LAPSE * REFERENCE_HEIGHT)
    ) ** PRESSURE_EXPONENT
    month = records.time.astype("datetime64[M]").astype(int) % 12
    direct = DIRECT_SHARE * sunshine_ratio(terrain)[month]
    alike = np.ones_like(terrain.elevation)
    return {
        "air_temperature": air,
        "relative_humidity": everywhere(records.relative_humidity) * alike,
        "wind_speed": everywhere(records.wind_speed) * alike,
        "surface_air_pressure": 100.0 * everywhere(records.surface_pressure_hpa) * thinner,
        "surface_downwelling_shortwave_flux_in_air": everywhere(records.shortwave_down)
        * (1.0 - DIRECT_SHARE + direct),
        "surface_downwelling_longwave_flux_in_air": everywhere(records.longwave_down)
        * (air / temperature) ** 4,
        "precipitation_flux": everywhere(records.precipitation_rate)
        * (1.0 + PRECIPITATION_GAIN * above),
    }


UNITS: Final = {
    "air_temperature": "K",
    "relative_humidity": "%",
    "wind_speed": "m s-1",
    "surface_air_pressure": "Pa",
    "surface_downwelling_shortwave_flux_in_air": "W m-2",
    "surface_downwelling_longwave_flux_in_air": "W m-2",
    "precipitation_flux": "kg m-2 s-1",
}


def write_forcing(path: Path, terrain: Terrain) -> None:
    """A year of weather in whole numbers of 16 bits, compressed."""
    climate = replace(
        CLIMATES["plateau"],
        latitude=SOUTH + 0.5 * SPAN,
        longitude=WEST + 0.5 * SPAN,
        elevation=REFERENCE_HEIGHT,
        mean_air_temperature=REFERENCE_TEMPERATURE,
        annual_precipitation=450.0,
        precipitation_seasonality=0.5,
    )
    records = generate_weather([climate], *YEAR, INTERVAL, SEED)
    size = len(terrain.elevation)
    data = dataset(size)
    ends = records.time + np.timedelta64(INTERVAL, "s")
    data["time"] = "time", records.time.astype("datetime64[ns]"), {"bounds": "time_bounds"}
    data["time_bounds"] = ("time", "bound"), np.stack([records.time, ends], 1, dtype="M8[ns]")
    packed = {}
    for name, values in carried(records, terrain).items():
        data[name] = (
            ("time", "latitude", "longitude"),
            values.astype(np.float32),
            {"standard_name": name, "units": UNITS[name], "cell_methods": "time: mean"},
        )
        lowest = float(values.min())
        scale = (float(values.max()) - lowest) / LARGEST_INTEGER
        packed[name] = {
            "dtype": "int16",
            "scale_factor": scale,
            "add_offset": lowest,
            "_FillValue": np.int16(-1),
            "zlib": True,
            "complevel": 1,
            "chunksizes": (124, size, size),
        }
    units = {"units": "hours since 2001-01-01", "dtype": "float64"}
    data.to_netcdf(path, encoding=packed | {"time": units, "time_bounds": units})


# --- maps ----------------------------------------------------------------------------------------
def dataset(size: int) -> xr.Dataset:
    """The places alone."""
    latitude, longitude = coordinates(size)
    data = xr.Dataset(attrs={"Conventions": "CF-1.11", "title": "A synthetic mountain region"})
    data["latitude"] = (
        "latitude",
        latitude,
        {"standard_name": "latitude", "units": "degrees_north"},
    )
    data["longitude"] = (
        "longitude",
        longitude,
        {"standard_name": "longitude", "units": "degrees_east"},
    )
    return data


def vegetation_classes(terrain: Terrain) -> NDArray[np.int8]:
    """Bands by height, wet meadow where it is flat, and what is no natural land."""
    elevation, size = terrain.elevation, len(terrain.elevation)
    found = np.select(
        [elevation > 5450.0, terrain.slope < 3.5, elevation > 5100.0],
        [BARREN, MEADOW, SPARSE],
        GRASSLAND,
    ).astype(np.int8)
    found[(elevation > 5600.0) & (terrain.northward < 0.15)] = GLACIER
    found[terrain.is_lake] = WATER
    place = size // 8
    town = max(size // 32, 1)
    found[place : place + town, 2 * place : 2 * place + town] = TOWN
    return found


def ground_temperature(terrain: Terrain) -> Values:
    """Roughly what the ground has in balance with the climate, K, ``[y, x]``."""
    air = REFERENCE_TEMPERATURE - LAPSE_RATE * (terrain.elevation - REFERENCE_HEIGHT)
    sun = sunshine_ratio(terrain).mean(axis=0) - 1.0
    balanced = REFERENCE_TEMPERATURE + SURFACE_OFFSET + SUNNY_OFFSET * sun
    balanced += GROUND_LAPSE * (air - REFERENCE_TEMPERATURE)
    return np.asarray(balanced + warmth_of_lake(terrain), dtype=np.float64)


def warmth_of_lake(terrain: Terrain) -> Values:
    """K, ``[y, x]``."""
    return np.asarray(LAKE_WARMTH * np.exp(-terrain.shore_distance / LAKE_REACH))


def write_maps(path: Path, terrain: Terrain) -> None:
    """What the cells are, as the configuration names it."""
    size = len(terrain.elevation)
    vegetation = vegetation_classes(terrain)
    is_wet = vegetation == MEADOW
    ground = ground_temperature(terrain)
    bottom = LAYER_BOTTOM[:, np.newaxis, np.newaxis]
    middle = bottom - 0.5 * np.diff(LAYER_BOTTOM, prepend=0.0)[:, np.newaxis, np.newaxis]
    steep = np.clip(terrain.slope / 20.0, 0.0, 1.0)
    sand = 0.35 + 0.35 * steep + 0.05 * np.minimum(middle, 2.0)
    organic = np.where(is_wet, 0.8, 0.1) * np.exp(-middle / 0.3)
    greenest = np.vectorize(lambda kind: GREENEST.get(int(kind), 0.0))(vegetation)
    i, j = np.indices((size, size))
    layered: dict[str, tuple[Values, str, str]] = {
        "sand": (sand, "1", "share of sand in the mineral soil"),
        "clay": (0.2 - 0.12 * steep + 0.0 * middle, "1", "share of clay in the mineral soil"),
        "organic": (organic, "1", "share of organic matter in the volume of the soil"),
        "soil_temperature": (
            ground + GEOTHERMAL_GRADIENT * middle,
            "K",
            "soil temperature to begin with",
        ),
        "soil_water": (
            np.where(is_wet, 0.38, 0.30 - 0.12 * steep) + 0.0 * middle,
            "1",
            "volume fraction of liquid water and ice to begin with",
        ),
    }
    plain: dict[str, tuple[Values | NDArray[np.int8], str, str]] = {
        "elevation": (terrain.elevation, "m", "elevation above sea level"),
        "land": (
            (i + size - 1 - j >= size // 5).astype(np.int8),
            "1",
            "one where cells count: the south-east corner is left out",
        ),
        "vegetation": (vegetation, "1", "class of USGS"),
        "deep_temperature": (
            ground + GEOTHERMAL_GRADIENT * DEEP_DEPTH,
            "K",
            f"soil temperature at {DEEP_DEPTH:g} m",
        ),
    }
    data = dataset(size)
    for name, (values, units, text) in plain.items():
        data[name] = ("latitude", "longitude"), values, {"units": units, "long_name": text}
    data["elevation"].attrs["standard_name"] = "surface_altitude"
    for name, (values, units, text) in layered.items():
        attributes = {"units": units, "long_name": text}
        data[name] = ("layer", "latitude", "longitude"), values, attributes
    data["green_fraction"] = (
        ("month", "latitude", "longitude"),
        GREEN_COURSE[:, np.newaxis, np.newaxis] * greenest,
        {"units": "1", "long_name": "green vegetation fraction"},
    )
    data.to_netcdf(path, encoding={str(name): {"zlib": True} for name in data.data_vars})


def make_region(folder: Path, size: int = SIZE) -> None:
    """Write maps and forcing of a square of cells, and the configuration if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    terrain = make_terrain(size)
    write_maps(folder / "maps.nc", terrain)
    write_forcing(folder / "forcing.nc", terrain)
    if not (folder / CONFIG).exists():
        shutil.copyfile(HERE / CONFIG, folder / CONFIG)


def main() -> None:
    """Write the files where the command line says."""
    parser = argparse.ArgumentParser(description="Make a synthetic region to run.")
    parser.add_argument("folder", nargs="?", type=Path, default=HERE, help="where files go")
    folder = parser.parse_args().folder
    make_region(folder)
    print(f"wrote {folder / 'maps.nc'} and {folder / 'forcing.nc'}")


if __name__ == "__main__":
    main()
