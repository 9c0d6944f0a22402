"""The cells of a region: where they are, which of them run, and what maps say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydantic import TypeAdapter, ValidationError

from noahpy.catalog.units import conversion
from noahpy.config import ColumnConfig, Config
from noahpy.config.region import MAPPED, Extent
from noahpy.errors import ConfigError, ForcingFileError, ParameterError, UnitError
from noahpy.forcing.grid_point import coordinate
from noahpy.forcing.stores import opened
from noahpy.model.parameters import check_soil, covers
from noahpy.region.status import CellStatus
from noahpy.simulation.columns import Cells, ColumnBuilder, TensorOptions
from noahpy.simulation.named_code import build_schemes

if TYPE_CHECKING:
    import xarray as xr

Values = NDArray[np.float64]

CHECKED_AT_ONCE: Final = 65536
"""Cells whose soils are held in memory at a time."""
_DESCRIBED: Final = {
    CellStatus.RUN: "run",
    CellStatus.FAILED: "failed",
    CellStatus.OUTSIDE_MASK: "are outside the mask",
    CellStatus.WITHOUT_VALUE: "have no value in a map",
    CellStatus.WATER: "are water",
    CellStatus.GLACIER: "are glacier",
    CellStatus.URBAN: "are urban",
    CellStatus.WITHOUT_FORCING: "have no forcing",
}


class Grid(NamedTuple):
    """The places of the maps."""

    dimensions: tuple[str, ...]
    """Names: one, or rows and columns."""
    shape: tuple[int, ...]
    latitude: Values
    """Degrees north; along rows, or for every place."""
    longitude: Values
    """Degrees east; along columns, or for every place."""

    @property
    def is_rectilinear(self) -> bool:
        """Whether rows and columns have one latitude and longitude each."""
        return len(self.shape) > 1 and self.latitude.ndim == 1

    @property
    def size(self) -> int:
        """Number of places."""
        return int(np.prod(self.shape))

    def places(self) -> tuple[Values, Values]:
        """Latitude and longitude of every place, row by row."""
        if not self.is_rectilinear:
            return self.latitude.ravel(), self.longitude.ravel()
        latitude, longitude = np.meshgrid(self.latitude, self.longitude, indexing="ij")
        return latitude.ravel(), longitude.ravel()

    def is_like(self, other: Grid) -> bool:
        """Whether both have the same places."""
        return (
            self.shape == other.shape
            and self.latitude.shape == other.latitude.shape
            and np.allclose(self.latitude, other.latitude)
            and np.allclose(self.longitude, other.longitude)
        )


class Copied(NamedTuple):
    """A variable of the maps that goes to the output."""

    values: Values
    """Of every place."""
    attributes: Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Region:
    """The cells of maps."""

    grid: Grid
    status: NDArray[np.int8]
    """`CellStatus` of every place."""
    place: NDArray[np.int64]
    """Places of the cells that run, ``[cell]``."""
    latitude: Values
    """Of the cells that run, degrees north, ``[cell]``."""
    longitude: Values
    """Degrees east, ``[cell]``."""
    values: Mapping[str, Values]
    """By key of a column's configuration, ``[cell]`` or ``[layer or month, cell]``."""
    copied: Mapping[str, Copied] = field(default_factory=dict)
    """Variables for the output, by name."""

    @property
    def count(self) -> int:
        """Number of cells that run."""
        return len(self.place)

    def without(self, cells: NDArray[np.bool_], status: CellStatus) -> Region:
        """The region less some of its cells, ``[cell]``, with what they are."""
        everywhere = self.status.copy()
        everywhere[self.place[cells]] = status
        return replace(
            self,
            status=everywhere,
            place=self.place[~cells],
            latitude=self.latitude[~cells],
            longitude=self.longitude[~cells],
            values={key: value[..., ~cells] for key, value in self.values.items()},
        )

    def part(self, cells: slice) -> Cells:
        """Some cells in a row, as columns."""
        places = {"site.latitude": self.latitude, "site.longitude": self.longitude}
        values = {**self.values, **places}
        return Cells(
            np.arange(self.count)[cells],
            {key: np.ascontiguousarray(v[..., cells]) for key, v in values.items()},
            self.count,
        )

    def where(self, cell: int) -> str:
        """Coordinates of a cell, for messages."""
        return f"{self.latitude[cell]:.4f} N, {self.longitude[cell]:.4f} E"

    def summary(self) -> str:
        """How many cells run, and what becomes of the others."""
        counts = [(status, int((self.status == status).sum())) for status in CellStatus]
        told = [f"{count} {_DESCRIBED[status]}" for status, count in counts if count]
        return f"{self.grid.size} cells: {', '.join(told)}"


def read_region(config: Config) -> Region:
    """Read the maps of a configuration and choose the cells that run.

    Args:
        config: with a region, its files found.

    Raises:
        ConfigError: a map cannot be read, lacks a variable, has other places than the others, or
            holds what is not allowed; the message names file, variable, value and place.
    """
    section = config.region
    if section is None:
        raise ConfigError("the section region is required and missing")
    with ExitStack() as stack:
        files = []
        for path in section.files:
            files.append(_Maps(path, stack.enter_context(_opened(path))))
        maps = _MapFiles(files)
        column = config.columns[0]
        mask = None if section.mask is None else maps.read(section.mask, "cell", 1)
        layers = len(column.site.layer_thickness)
        sizes: dict[Extent, int] = {"cell": 1, "layer": layers, "month": 12}
        values = {}
        for key, variable in section.values.items():
            size = sizes[MAPPED[key].extent]
            depths = column.initial.depth
            if key.startswith("initial.") and MAPPED[key].extent == "layer" and depths is not None:
                size = len(depths)
            read = maps.read(variable, MAPPED[key].extent, size)
            values[key] = read if MAPPED[key].is_class else maps.converted(read, variable, key)
        copied = {
            name: Copied(maps.read(name, "cell", 1), maps.attributes(name))
            for name in section.copied
        }
        grid = maps.grid
    if grid is None:
        raise ConfigError("region: name a mask, or variables of the maps in values")
    region = _chosen(config, grid, mask, values)
    _check_soils(region, config)
    return replace(region, copied=copied)


def _chosen(
    config: Config, grid: Grid, mask: Values | None, values: Mapping[str, Values]
) -> Region:
    """The region with everything left out that cannot run."""
    latitude, longitude = grid.places()
    region = Region(
        grid,
        np.full(grid.size, CellStatus.RUN, dtype=np.int8),
        np.arange(grid.size),
        latitude,
        longitude,
        values,
    )
    if mask is not None:
        region = region.without(~(np.nan_to_num(mask) > 0.0), CellStatus.OUTSIDE_MASK)
    column = config.columns[0]
    tables = {
        "vegetation.class": covers("vegetation", column.vegetation.table),
        "soil.layer_class": covers("soil", column.soil.table),
    }
    for key, names in tables.items():
        if key in region.values:
            region = _without_cover(region, key, names, config)
    missing = np.zeros(region.count, dtype=bool)
    for key, value in region.values.items():
        # a layer without a class may have a texture, and one without a value that of its class
        may_lack = key.startswith("soil.") and value.ndim > 1
        absent = np.isnan(value)
        missing |= absent if value.ndim == 1 else (absent.all(0) if may_lack else absent.any(0))
    region = region.without(missing, CellStatus.WITHOUT_VALUE)
    if region.count == 0:
        raise ConfigError(f"region: no cell is left to run; of {region.summary()}")
    for key in region.values:
        _check_values(region, key, config)
    _check_texture(region, config)
    renamed = {
        key.replace("vegetation.class", "vegetation.vegetation_class"): value
        for key, value in region.values.items()
    }
    return replace(region, values=renamed)


def _without_cover(region: Region, key: str, names: Sequence[str], config: Config) -> Region:
    """The region less cells whose class is that of no natural land."""
    classes = region.values[key]
    top = classes if classes.ndim == 1 else classes[0]
    known = np.isfinite(top)
    outside = known & ((top < 1) | (top > len(names)))
    if outside.any():
        cell = int(np.flatnonzero(outside)[0])
        raise _wrong(region, key, config, cell, top[cell], f"allowed are 1 to {len(names)}")
    for name in dict.fromkeys(filter(None, names)):
        numbers = [k for k, other in enumerate(names, start=1) if other == name]
        is_such = np.isin(top, numbers)
        region = region.without(is_such, CellStatus[name.upper()])
        top = top[~is_such]
    return region


def _check_values(region: Region, key: str, config: Config) -> None:
    """Refuse values that the configuration would refuse."""
    values = region.values[key]
    if MAPPED[key].is_class:
        fractional = np.isfinite(values) & (values != np.round(values))
        if fractional.any():
            place = np.argwhere(fractional)[0]
            value = values[tuple(place)]
            raise _wrong(region, key, config, int(place[-1]), value, "a class is a whole number")
    adapter = _adapter(key)
    flat = np.where(np.isnan(values), np.nanmin(values) if np.isfinite(values).any() else 0, values)
    for extreme in (int(flat.argmin()), int(flat.argmax())):
        cell = int(np.unravel_index(extreme, flat.shape)[-1])
        value = float(flat.flat[extreme])
        given: object = int(value) if MAPPED[key].is_class else value
        if MAPPED[key].extent == "month":
            given = (given,) * 12
        elif key == "site.layer_thickness":
            given = (given,) * 2
        try:
            adapter.validate_python(given)
        except ValidationError as error:
            raise _wrong(region, key, config, cell, value, error.errors()[0]["msg"]) from error


def _check_texture(region: Region, config: Config) -> None:
    """Refuse more sand and clay than there is of the mineral soil."""
    keys = [f"soil.texture.{name}" for name in ("sand", "clay")]
    if not all(key in region.values for key in keys):
        return
    total = np.add(*np.broadcast_arrays(*(region.values[key] for key in keys)))
    above = np.argwhere(total > 1.0 + 1e-9)
    if len(above):
        value, cell = float(total[tuple(above[0])]), int(above[0][-1])
        raise _wrong(region, keys[1], config, cell, value, "together with sand; allowed is up to 1")


def _check_soils(region: Region, config: Config) -> None:
    """Refuse soils whose parameters do not go together, as maps and configuration give them."""
    if not any(key.startswith("soil.") for key in region.values):
        return
    options = TensorOptions(config)
    for begin in range(0, region.count, CHECKED_AT_ONCE):
        cells = region.part(slice(begin, begin + CHECKED_AT_ONCE))
        try:
            builder = ColumnBuilder(
                config.columns[0], cells, options, build_schemes(config.schemes)
            )
            check_soil(builder.parameters().soil)
        except ParameterError as error:
            number = error.column or 0
            said = str(error).replace(f", column {number + 1}", "")
            raise ConfigError(
                f"region.values: at {region.where(begin + number)}: {said}"
            ) from error


def _adapter(key: str) -> TypeAdapter[Any]:
    """What checks a value under a key of a column's configuration."""
    *sections, name = key.split(".")
    model: Any = ColumnConfig
    for section in sections:
        annotation = model.model_fields[section].annotation
        options = getattr(annotation, "__args__", ())
        model = next((kind for kind in options if hasattr(kind, "model_fields")), annotation)
    fields = {field.alias or own: field for own, field in model.model_fields.items()}
    field = fields[name]
    kind = field.annotation
    for constraint in field.metadata:
        kind = Annotated[kind, constraint]
    return TypeAdapter(kind)


def _wrong(
    region: Region, key: str, config: Config, cell: int, value: float, allowed: str
) -> ConfigError:
    name = "" if config.region is None else config.region.values[key]
    return ConfigError(
        f"region.values: {key} (variable {name}) is {value:g} at {region.where(cell)}: {allowed}"
    )


class _Maps(NamedTuple):
    path: Path
    data: xr.Dataset


def _opened(path: Path) -> xr.Dataset:
    try:
        return opened(path)
    except ForcingFileError as error:
        raise ConfigError(f"region.maps: {error}") from error


class _MapFiles:
    """Maps that belong together."""

    def __init__(self, files: Sequence[_Maps]) -> None:
        self._files = files
        self.grid: Grid | None = None

    def _names(self) -> Iterator[str]:
        for file in self._files:
            yield from map(str, file.data.data_vars)

    def read(self, name: str, extent: Extent, size: int) -> Values:
        """A variable, ``[place]``, or with a first dimension of layers or months."""
        for path, data in self._files:
            if name in data.variables:
                return self._read(path, data, name, extent, size)
        places = ", ".join(str(file.path) for file in self._files)
        raise ConfigError(
            f"region: {places}: there is no variable {name!r}; the variables are "
            f"{', '.join(sorted(self._names()))}"
        )

    def converted(self, values: Values, name: str, key: str) -> Values:
        """Values of a variable in the unit of a key."""
        path, data = next(file for file in self._files if name in file.data.variables)
        unit = str(data[name].attrs.get("units", MAPPED[key].unit)).strip()
        if unit in (MAPPED[key].unit, ""):
            return values
        try:
            convert = conversion(unit, MAPPED[key].unit)
        except UnitError:
            convert = None
        if convert is None:
            raise ConfigError(
                f"region: {path}: variable {name} has the unit {unit!r}; {key} needs "
                f"{MAPPED[key].unit}, or what can be converted to it"
            )
        return convert(values)

    def attributes(self, name: str) -> dict[str, Any]:
        """What a variable says of itself, for a file to come."""
        data = next(file.data for file in self._files if name in file.data.variables)
        return {
            str(k): v
            for k, v in data[name].attrs.items()
            if k not in ("coordinates", "grid_mapping")
        }

    def _read(self, path: Path, data: xr.Dataset, name: str, extent: Extent, size: int) -> Values:
        where = f"region: {path}: variable {name}"
        variable = data[name]
        grid = _grid(data, variable, where)
        if self.grid is None:
            self.grid = grid
        elif not self.grid.is_like(grid):
            raise ConfigError(f"{where} has other places than the variables before it")
        further = [str(d) for d in variable.dims if d not in grid.dimensions]
        # a time or a level of one
        others = [d for d in further if variable.sizes[d] > 1 or extent != "cell"]
        if len(others) > (extent != "cell"):
            allowed = "" if extent == "cell" else f" and one of {extent}s"
            raise ConfigError(
                f"{where} has the dimensions {', '.join(map(str, variable.dims))}; it may have "
                f"those of the place{allowed}"
            )
        whole = variable.transpose(..., *grid.dimensions)
        try:
            values = np.asarray(whole.to_numpy(), dtype=np.float64)
        except (OSError, RuntimeError, ValueError) as error:
            raise ConfigError(f"{where} cannot be read: {error}") from error
        if not others:
            flat = values.reshape(grid.size)
            return np.tile(flat, (size, 1)) if extent == "month" else flat
        if variable.sizes[others[0]] != size:
            raise ConfigError(
                f"{where} has {variable.sizes[others[0]]} values along {others[0]}; there are "
                f"{size} {extent}s"
            )
        return values.reshape(size, grid.size)


def _grid(data: xr.Dataset, variable: xr.DataArray, where: str) -> Grid:
    """The places of a variable."""
    latitude, longitude = (coordinate(data, kind) for kind in ("latitude", "longitude"))
    if latitude is None or longitude is None:
        raise ConfigError(f"{where}: the file has no latitude and longitude")
    dimensions = dict.fromkeys(str(d) for found in (latitude, longitude) for d in found.dims)
    lacking = [name for name in dimensions if name not in variable.dims]
    if lacking:
        raise ConfigError(f"{where} lacks the dimension {lacking[0]} of the places")
    return Grid(
        tuple(dimensions),
        tuple(int(variable.sizes[name]) for name in dimensions),
        np.asarray(latitude.values, dtype=np.float64),
        np.asarray(longitude.values, dtype=np.float64),
    )
