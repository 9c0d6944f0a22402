"""The set-up file of HRLDAS (``wrfinput``): land, soil, plants and initial state of a domain."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import BoolArray, FloatArray
from noahpy.catalog.units import conversion
from noahpy.errors import ConfigError, UnitError
from noahpy.forcing.stores import opened
from noahpy.hrldas.namelist import Namelist
from noahpy.hrldas.units import plain_unit
from noahpy.model.parameters import covers

if TYPE_CHECKING:
    import xarray as xr

ROWS: Final = ("south_north", "west_east")
"""Dimensions of the domain."""
_LAYERS: Final = "soil_layers_stag"
_TIME: Final = "Time"
SOIL_TABLE: Final = "wrf-current"
"""Soil table with the classes and figures of Noah-MP's own (STATSGO)."""
_FRESH_SNOW: Final = 5.0
"""Depth of snow over its water where only one is given, as in Noah-MP."""
_FRACTION_GIVEN: Final = (1, 6, 7)
"""Numbers of DYNAMIC_VEG_OPTION that take the vegetation fraction of the set-up file."""
_WATER_SURFACE: Final = 1.5
"""XLAND above which a point is water: it is 1 on land and 2 on water."""
_CLOSE: Final = 1e-4
"""Relative difference below which thicknesses in single precision are equal."""


class _Unit(NamedTuple):
    """Unit that HRLDAS takes for granted, and how values become those of the configuration."""

    own: str
    targets: tuple[tuple[str, float], ...]
    """Units that values are converted to, the first that fits, each with a factor."""


_KELVIN: Final = _Unit("K", (("K", 1.0),))
_METRE: Final = _Unit("m", (("m", 1.0),))
_WATER: Final = _Unit("kg m-2", (("kg m-2", 1e-3), ("m", 1.0)))
_PERCENT: Final = _Unit("%", (("1", 1.0),))
_CONTENT: Final = _Unit("m3 m-3", (("1", 1.0),))
_NORTH: Final = _Unit("degrees_north", (("degrees_north", 1.0),))
_EAST: Final = _Unit("degrees_east", (("degrees_east", 1.0),))

_VARIABLES: Final[dict[str, tuple[str, _Unit | None]]] = {
    "site.deep_soil_temperature": ("TMN", _KELVIN),
    "soil.layer_class": ("ISLTYP", None),
    "vegetation.class": ("IVGTYP", None),
    "vegetation.green_fraction_min": ("SHDMIN", _PERCENT),
    "vegetation.green_fraction_max": ("SHDMAX", _PERCENT),
    "initial.soil_temperature": ("TSLB", _KELVIN),
    "initial.total_water_content": ("SMOIS", _CONTENT),
    "initial.skin_temperature": ("TSK", _KELVIN),
    "initial.canopy_water": ("CANWAT", _WATER),
    "initial.snow_water_equivalent": ("SNOW", _WATER),
}
"""Variables by the key that they supply; classes have no unit."""
_PROFILES: Final = ("TSLB", "SMOIS")


@dataclass(frozen=True, eq=False)
class SetupFile:
    """The points of a window; arrays are ``[south_north, west_east]`` unless stated."""

    path: Path
    shape: tuple[int, int]
    """Rows and columns of the whole domain."""
    domain: int
    """Number of the domain in the names of forcing files."""
    land_cover: str
    """Name of the vegetation table."""
    latitude: FloatArray
    """Degrees north."""
    longitude: FloatArray
    """Degrees east."""
    elevation: FloatArray
    """m."""
    runs: BoolArray
    """Whether a point runs."""
    left_out: dict[str, int]
    """Number of the points that do not, by reason."""
    depth: list[float] | None
    """Depths of the initial profiles, m; None where their layers are those of the run."""
    values: dict[str, FloatArray]
    """Values by key of the configuration, profiles ``[layer, south_north, west_east]``."""
    notes: list[str]
    """What is not taken over as it is."""


def read_setup_file(namelist: Namelist) -> SetupFile:
    """Read the set-up file that a namelist names.

    Raises:
        ConfigError: it does not exist or cannot be read, lacks a variable, has one in another unit,
            or has no point that can run.
        ForcingFileError: it is no netCDF file.
    """
    path = namelist.found(namelist.hrldas_setup_file)
    if not path.is_file():
        raise ConfigError(f"{namelist.path}: HRLDAS_SETUP_FILE: there is no file {path}")
    with opened(path) as data:
        file = _Fields(path, data, namelist.window)
        values = {
            key: file.read(name, unit, by_layer=name in _PROFILES)
            for key, (name, unit) in _VARIABLES.items()
        }
        notes = _complete_vegetation(values, file, namelist) + _complete_snow(values, file)
        land_cover = _land_cover(path, data)
        reasons = _reasons(values, file, land_cover)
        runs = reasons == ""
        left_out = dict(Counter(map(str, reasons[~runs])))
        if not runs.any():
            listed = ", ".join(f"{count} {reason}" for reason, count in left_out.items())
            raise ConfigError(f"{path}: no point can run: {listed}")
        return SetupFile(
            path=path,
            shape=(data.sizes[ROWS[0]], data.sizes[ROWS[1]]),
            domain=int(data.attrs.get("GRID_ID", data.attrs.get("grid_id", 1))),
            land_cover=land_cover,
            latitude=file.read("XLAT", _NORTH),
            longitude=file.read("XLONG", _EAST),
            elevation=file.read("HGT", _METRE),
            runs=runs,
            left_out=left_out,
            depth=_depth(file.layers(), namelist.layer_thickness),
            values=values,
            notes=notes,
        )


class _Fields:
    """The variables of a file in the window that runs."""

    def __init__(self, path: Path, data: xr.Dataset, window: tuple[slice, slice]) -> None:
        self._path, self._data = path, data
        self._window = dict(zip(ROWS, window, strict=True))
        for name, part, keys in zip(ROWS, window, ("YSTART, YEND", "XSTART, XEND"), strict=True):
            if name not in data.sizes:
                raise ConfigError(f"{path}: there is no dimension {name}, which HRLDAS needs")
            size, last = data.sizes[name], data.sizes[name] if part.stop is None else part.stop
            if not part.start < last <= size:
                raise ConfigError(
                    f"{path}: {keys}: {part.start + 1} to {last} are no part of {name}, which has "
                    f"{size} points"
                )

    def attribute(self, name: str) -> Any:  # noqa: ANN401
        """A global attribute; None if there is none."""
        return self._data.attrs.get(name)

    def __contains__(self, name: str) -> bool:
        return name in self._data.variables

    def read(self, name: str, unit: _Unit | None = None, *, by_layer: bool = False) -> FloatArray:
        """A variable, in the unit of the configuration where it has one."""
        dims = (_LAYERS, *ROWS) if by_layer else ROWS
        return self._values(name, dims, unit).astype(np.float64)

    def layers(self) -> FloatArray:
        """Thickness of the layers of the initial profiles, m."""
        return self._values("DZS", (_LAYERS,), _METRE)

    def _values(self, name: str, dims: tuple[str, ...], unit: _Unit | None) -> FloatArray:
        if name not in self._data.variables:
            raise ConfigError(
                f"{self._path}: there is no variable {name}; the variables are "
                f"{', '.join(sorted(map(str, self._data.variables)))}"
            )
        variable = self._data[name]
        if _TIME in variable.dims:
            variable = variable.isel({_TIME: 0})
        if set(variable.dims) != set(dims):
            raise ConfigError(
                f"{self._path}: variable {name} has the dimensions "
                f"{', '.join(map(str, variable.dims)) or 'none'}; needed are {', '.join(dims)}"
            )
        window = {key: part for key, part in self._window.items() if key in dims}
        values = np.asarray(variable.transpose(*dims).isel(window).values, dtype=np.float64)
        return values if unit is None else self._converted(values, name, unit)

    def _converted(self, values: FloatArray, name: str, unit: _Unit) -> FloatArray:
        given = plain_unit(self._data[name].attrs.get("units"), unit.own)
        try:
            for target, factor in unit.targets:
                convert = conversion(given, target)
                if convert is not None:
                    return convert(values) * factor
            reason = "is of another kind"
        except UnitError:
            reason = "is unknown"
        raise ConfigError(
            f"{self._path}: the unit {given!r} of variable {name} {reason}; needed is {unit.own}, "
            "or what can be converted to it"
        )


def _land_cover(path: Path, data: xr.Dataset) -> str:
    """The vegetation table of a file."""
    name = str(data.attrs.get("MMINLU", "")).strip("\x00 ")
    for part, table in (("modis", "modis"), ("usgs", "usgs")):
        if part in name.lower():
            return table
    raise ConfigError(
        f"{path}: the land cover MMINLU is {name!r}; known are USGS and MODIFIED_IGBP_MODIS_NOAH"
    )


def _complete_vegetation(
    values: dict[str, FloatArray], file: _Fields, namelist: Namelist
) -> list[str]:
    """Add the green vegetation fraction of all months."""
    is_given = namelist.dynamic_veg_option in _FRACTION_GIVEN and "VEGFRA" in file
    name = "VEGFRA" if is_given else "SHDMAX"
    values["vegetation.monthly_green_fraction"] = file.read(name, _PERCENT)
    notes = [
        f"green vegetation fraction: {name} in all months, since the file has no course of the year"
    ]
    if "LAI" in file:
        notes.append("LAI: begins the growth of plants, which are not modelled")
    return notes


def _complete_snow(values: dict[str, FloatArray], file: _Fields) -> list[str]:
    """Add the depth of snow, by Noah-MP's rules where depth or water is missing."""
    water = np.maximum(values["initial.snow_water_equivalent"], 0.0)
    notes = []
    if "SNODEP" in file:
        depth = np.maximum(file.read("SNODEP", _METRE), 0.0)
    else:
        depth = np.zeros_like(water)
        notes.append("SNODEP: is missing; snow is five times as deep as its water, as in Noah-MP")
    depth = np.where((water > 0.0) & (depth == 0.0), _FRESH_SNOW * water, depth)
    water = np.where((depth > 0.0) & (water == 0.0), depth / _FRESH_SNOW, water)
    values["initial.snow_water_equivalent"], values["initial.snow_depth"] = water, depth
    return notes


def _reasons(values: dict[str, FloatArray], file: _Fields, land_cover: str) -> NDArray[np.object_]:
    """Why points do not run, in words; empty where they do."""
    cover, soil = values["vegetation.class"], values["soil.layer_class"]
    reasons = np.full(cover.shape, "", dtype=object)

    def leave_out(points: BoolArray | np.bool_, reason: str) -> None:
        reasons[points & (reasons == "")] = reason

    if "XLAND" in file:
        leave_out(file.read("XLAND") > _WATER_SURFACE, "are water")
    for name, reason in (
        ("ISWATER", "are water"),
        ("ISLAKE", "are water"),
        ("ISICE", "are glacier"),
        ("ISURBAN", "are urban"),
    ):
        number = file.attribute(name)
        if number is not None:
            leave_out(cover == number, reason)
    if "SEAICE" in file:
        leave_out(file.read("SEAICE") > 0.0, "are sea ice")
    for classes, kind, table, name in (
        (cover, "vegetation", land_cover, "IVGTYP"),
        (soil, "soil", SOIL_TABLE, "ISLTYP"),
    ):
        kinds = covers("soil" if kind == "soil" else "vegetation", table)
        for number, other in enumerate(kinds, start=1):
            if other:
                leave_out(classes == number, f"are {other}")
        outside = np.isfinite(classes) & ((classes < 1) | (classes > len(kinds)))
        leave_out(outside, f"have a class of {name} that the table {table} has not")
    for key, value in values.items():
        missing = ~np.isfinite(value).reshape(-1, *cover.shape).all(axis=0)
        leave_out(missing, f"have no value of {_VARIABLES.get(key, (key,))[0]}")
    return reasons


def _depth(layers: FloatArray, thickness: list[float]) -> list[float] | None:
    """Depths of profiles with layers of their own, m, to the millimetre."""
    if len(layers) == len(thickness) and np.allclose(layers, thickness, rtol=_CLOSE):
        return None
    return [round(float(depth), 4) for depth in np.cumsum(layers) - 0.5 * layers]
