"""The cells of a region: their coordinates, which of them run, and their values in the maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.units import conversion
from noahpy.config import Config
from noahpy.config.keys import adapter
from noahpy.config.region import MAPPED, Extent
from noahpy.errors import ConfigError, ForcingFileError, ParameterError, UnitError
from noahpy.forcing.grid_point import coordinate
from noahpy.forcing.stores import opened
from noahpy.model.parameters import check_soil, covers
from noahpy.region.status import CellStatus
from noahpy.simulation.batches import Cells, TensorOptions
from noahpy.simulation.columns import ColumnBuilder
from noahpy.simulation.named_code import build_schemes

if TYPE_CHECKING:
    import xarray as xr


CHECKED_AT_ONCE: Final = 65536
"""Number of cells whose soil parameters are checked at once."""
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
    """The grid of the maps, rows and columns or a list of cells."""

    dimensions: tuple[str, ...]
    """Names of the dimensions: rows and columns, or the one of a list."""
    shape: tuple[int, ...]
    latitude: FloatArray
    """Degrees north, of each row or of each grid cell."""
    longitude: FloatArray
    """Degrees east, of each column or of each grid cell."""

    @property
    def is_rectilinear(self) -> bool:
        """Whether each row has one latitude and each column one longitude."""
        return len(self.shape) > 1 and self.latitude.ndim == 1

    @property
    def size(self) -> int:
        """Number of grid cells."""
        return int(np.prod(self.shape))

    def coordinates(self) -> tuple[FloatArray, FloatArray]:
        """Latitude and longitude of every grid cell, row by row."""
        if not self.is_rectilinear:
            return self.latitude.ravel(), self.longitude.ravel()
        latitude, longitude = np.meshgrid(self.latitude, self.longitude, indexing="ij")
        return latitude.ravel(), longitude.ravel()

    def is_like(self, other: Grid) -> bool:
        """Whether both have the same coordinates."""
        return (
            self.shape == other.shape
            and self.latitude.shape == other.latitude.shape
            and np.allclose(self.latitude, other.latitude)
            and np.allclose(self.longitude, other.longitude)
        )


class Copied(NamedTuple):
    """A variable of the maps that is copied to the output."""

    values: FloatArray
    """Values, ``[grid cell]``."""
    attributes: Mapping[str, Any]


@dataclass(frozen=True, eq=False)
class Region:
    """The grid cells of the maps, and the values of those that run."""

    grid: Grid
    status: NDArray[np.int8]
    """`CellStatus` of every grid cell."""
    grid_index: NDArray[np.int64]
    """Number of the grid cell of every cell that runs, ``[cell]``."""
    latitude: FloatArray
    """Degrees north, ``[cell]``."""
    longitude: FloatArray
    """Degrees east, ``[cell]``."""
    values: Mapping[str, FloatArray]
    """Values by key of the configuration of a column, ``[cell]`` or ``[layer or month, cell]``."""
    copied: Mapping[str, Copied] = field(default_factory=dict)
    """Variables copied to the output, by name."""

    @property
    def count(self) -> int:
        """Number of cells that run."""
        return len(self.grid_index)

    def without(self, cells: NDArray[np.bool_], status: CellStatus) -> Region:
        """The region without some of its cells, bool, ``[cell]``, which get a status."""
        statuses = self.status.copy()
        statuses[self.grid_index[cells]] = status
        return replace(
            self,
            status=statuses,
            grid_index=self.grid_index[~cells],
            latitude=self.latitude[~cells],
            longitude=self.longitude[~cells],
            values={key: value[..., ~cells] for key, value in self.values.items()},
        )

    def part(self, cells: slice) -> Cells:
        """Consecutive cells as columns of a simulation."""
        coordinates = {"site.latitude": self.latitude, "site.longitude": self.longitude}
        values = {**self.values, **coordinates}
        return Cells(
            np.arange(self.count)[cells],
            {key: np.ascontiguousarray(v[..., cells]) for key, v in values.items()},
            self.count,
        )

    def where(self, cell: int) -> str:
        """Coordinates of a cell, for messages."""
        return f"{self.latitude[cell]:.4f} N, {self.longitude[cell]:.4f} E"

    def summary(self) -> str:
        """Number of cells by status, for messages."""
        counts = [(status, int((self.status == status).sum())) for status in CellStatus]
        parts = [f"{count} {_DESCRIBED[status]}" for status, count in counts if count]
        return f"{self.grid.size} cells: {', '.join(parts)}"


def read_region(config: Config) -> Region:
    """Read the maps of a configuration and choose the cells that run.

    Args:
        config: configuration with a section ``region``.

    Raises:
        ConfigError: a map cannot be read, lacks a variable, is on another grid than the others, or
            has a value that is not allowed; the message names file, variable, value and
            coordinates.
    """
    section = config.region
    if section is None:
        raise ConfigError("the section region is required and missing")
    with ExitStack() as stack:
        maps = _Maps({path: stack.enter_context(_opened(path)) for path in section.files})
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
    config: Config, grid: Grid, mask: FloatArray | None, values: Mapping[str, FloatArray]
) -> Region:
    """The region with the cells that can run."""
    latitude, longitude = grid.coordinates()
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
        # a layer without a class may have a texture, and one without a value that of the class
        may_lack = key.startswith("soil.") and value.ndim > 1
        absent = np.isnan(value)
        missing |= absent if value.ndim == 1 else (absent.all(0) if may_lack else absent.any(0))
    region = region.without(missing, CellStatus.WITHOUT_VALUE)
    if region.count == 0:
        raise ConfigError(f"region: no cell can run; of {region.summary()}")
    for key in region.values:
        _check_values(region, key, config)
    _check_texture(region, config)
    renamed = {
        key.replace("vegetation.class", "vegetation.vegetation_class"): value
        for key, value in region.values.items()
    }
    return replace(region, values=renamed)


def _without_cover(region: Region, key: str, names: Sequence[str], config: Config) -> Region:
    """The region without cells of water, glacier or urban land, by the class of a table."""
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
    """Refuse values that a configuration of a column would refuse."""
    values = region.values[key]
    if MAPPED[key].is_class:
        fractional = np.isfinite(values) & (values != np.round(values))
        if fractional.any():
            index = np.argwhere(fractional)[0]
            value = values[tuple(index)]
            raise _wrong(region, key, config, int(index[-1]), value, "a class is a whole number")
    validator = adapter(key)
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
            validator.validate_python(given)
        except ValidationError as error:
            raise _wrong(region, key, config, cell, value, error.errors()[0]["msg"]) from error


def _check_texture(region: Region, config: Config) -> None:
    """Refuse shares of sand and clay that add up to more than 1."""
    keys = [f"soil.texture.{name}" for name in ("sand", "clay")]
    if not all(key in region.values for key in keys):
        return
    total = np.add(*np.broadcast_arrays(*(region.values[key] for key in keys)))
    above = np.argwhere(total > 1.0 + 1e-9)
    if len(above):
        value, cell = float(total[tuple(above[0])]), int(above[0][-1])
        raise _wrong(region, keys[1], config, cell, value, "together with sand; allowed is up to 1")


def _check_soils(region: Region, config: Config) -> None:
    """Refuse soils whose parameters, from maps and configuration, are inconsistent."""
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
            reason = str(error).replace(f", column {number + 1}", "")
            raise ConfigError(
                f"region.values: at {region.where(begin + number)}: {reason}"
            ) from error


def _wrong(
    region: Region, key: str, config: Config, cell: int, value: float, allowed: str
) -> ConfigError:
    name = "" if config.region is None else config.region.values[key]
    return ConfigError(
        f"region.values: {key} (variable {name}) is {value:g} at {region.where(cell)}: {allowed}"
    )


def _opened(path: Path) -> xr.Dataset:
    try:
        return opened(path)
    except ForcingFileError as error:
        raise ConfigError(f"region.maps: {error}") from error


class _Maps:
    """The variables of map files, all on one grid."""

    def __init__(self, files: Mapping[Path, xr.Dataset]) -> None:
        self._files = files
        self.grid: Grid | None = None

    def _file_with(self, name: str) -> tuple[Path, xr.Dataset]:
        """The first file that has a variable."""
        for path, data in self._files.items():
            if name in data.variables:
                return path, data
        names = sorted(str(other) for data in self._files.values() for other in data.data_vars)
        raise ConfigError(
            f"region: {', '.join(map(str, self._files))}: there is no variable {name!r}; the "
            f"variables are {', '.join(names)}"
        )

    def read(self, name: str, extent: Extent, size: int) -> FloatArray:
        """A variable, ``[grid cell]``, or with a first dimension of layers or months."""
        path, data = self._file_with(name)
        where = f"region: {path}: variable {name}"
        variable = data[name]
        grid = _grid(data, variable, where)
        if self.grid is None:
            self.grid = grid
        elif not self.grid.is_like(grid):
            raise ConfigError(f"{where} is on another grid than the variables before it")
        further = [str(d) for d in variable.dims if d not in grid.dimensions]
        # a dimension of length 1, such as a time or a level, is dropped
        others = [d for d in further if variable.sizes[d] > 1 or extent != "cell"]
        if len(others) > (extent != "cell"):
            allowed = "" if extent == "cell" else f" and one of {extent}s"
            raise ConfigError(
                f"{where} has the dimensions {', '.join(map(str, variable.dims))}; it may have "
                f"those of the grid{allowed}"
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

    def converted(self, values: FloatArray, name: str, key: str) -> FloatArray:
        """Values of a variable in the unit of a key."""
        path, data = self._file_with(name)
        needed = MAPPED[key].unit
        unit = str(data[name].attrs.get("units", needed)).strip()
        if unit in (needed, ""):
            return values
        try:
            convert = conversion(unit, needed)
        except UnitError:
            convert = None
        if convert is None:
            raise ConfigError(
                f"region: {path}: variable {name} has the unit {unit!r}; {key} needs {needed}, or "
                "what can be converted to it"
            )
        return convert(values)

    def attributes(self, name: str) -> dict[str, Any]:
        """Attributes of a variable for the output file."""
        attributes = self._file_with(name)[1][name].attrs.items()
        return {str(k): v for k, v in attributes if k not in ("coordinates", "grid_mapping")}


def _grid(data: xr.Dataset, variable: xr.DataArray, where: str) -> Grid:
    """The grid of a variable."""
    latitude, longitude = (coordinate(data, kind) for kind in ("latitude", "longitude"))
    if latitude is None or longitude is None:
        raise ConfigError(f"{where}: the file has no latitude and longitude")
    dimensions = dict.fromkeys(str(d) for found in (latitude, longitude) for d in found.dims)
    lacking = [name for name in dimensions if name not in variable.dims]
    if lacking:
        raise ConfigError(f"{where} lacks the dimension {lacking[0]} of the grid")
    return Grid(
        tuple(dimensions),
        tuple(int(variable.sizes[name]) for name in dimensions),
        np.asarray(latitude.values, dtype=np.float64),
        np.asarray(longitude.values, dtype=np.float64),
    )
