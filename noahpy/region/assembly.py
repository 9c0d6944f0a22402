"""The output of a region, put together from what its blocks gave."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.config import to_yaml, user_form
from noahpy.errors import ForcingFileError, OutputError
from noahpy.files.whole_files import reported_for, sync_file, sync_folder
from noahpy.forcing.stores import opened
from noahpy.output.layout import FILL, RUN_ID, flag_attributes
from noahpy.output.permafrost import Permafrost
from noahpy.region.plan import BlockReport, Plan
from noahpy.region.status import CellStatus
from noahpy.simulation.columns import joined
from noahpy.simulation.fingerprint import joined_fingerprints
from noahpy.simulation.snapshot import Snapshot

if TYPE_CHECKING:
    import xarray as xr

ZARR_SUFFIX: Final = ".zarr"
CHUNK_BYTES: Final = 2**22
"""Of a chunk in the file, about."""
SLAB_BYTES: Final = 2**26
"""Of what is put together at once, at most if it is more than one record."""
_OF_COLUMNS: Final = ("column_name", "latitude", "longitude")
"""Variables of blocks that the grid replaces."""
_BOUNDS: Final = "depth_bounds"
"""Left out where depths differ from cell to cell."""


class _Variable(NamedTuple):
    """A variable with a value for every cell."""

    name: str
    lead: str
    """Its first dimension: time, year or none."""
    layer: str
    """Its dimension of layers or none."""
    dtype: np.dtype[Any]
    attributes: Mapping[str, Any]


class _Blocks:
    """What blocks gave, as if it were one.

    Args:
        plan: of the run.
        reports: of all blocks.
    """

    def __init__(self, plan: Plan, reports: Sequence[BlockReport]) -> None:
        self._plan = plan
        self._reports = reports
        self._reading = threading.Lock()
        self._failed = [(f.cell, f.elapsed) for report in reports for f in report.failures]
        with self._open(0) as dataset:
            self.attributes = {k: dataset.getncattr(k) for k in dataset.ncattrs()}
            self.variables: list[_Variable] = []
            self.shared: dict[str, tuple[tuple[str, ...], NDArray[Any], dict[str, Any]]] = {}
            for name, variable in dataset.variables.items():
                attributes = {
                    k: variable.getncattr(k) for k in variable.ncattrs() if k != "_FillValue"
                }
                if name in _OF_COLUMNS:
                    continue
                if "column" not in variable.dimensions:
                    self.shared[name] = variable.dimensions, variable[...], attributes
                    continue
                if name == _BOUNDS:
                    continue
                place = variable.dimensions.index("column")
                lead, layer = variable.dimensions[:place], variable.dimensions[place + 1 :]
                self.variables.append(
                    _Variable(
                        name,
                        lead[0] if lead else "",
                        layer[0] if layer else "",
                        variable.dtype,
                        attributes,
                    )
                )
            self._ends = np.asarray(dataset["time_bounds"][:, 1], dtype=np.float64)
            self._years = np.asarray(dataset["year"][:]) if "year" in dataset.variables else None
            self.layers = {name: len(dim) for name, dim in dataset.dimensions.items()}

    def _open(self, block: int) -> netCDF4.Dataset:
        path = self._plan.folder / self._reports[block].output
        with reported_for(path, "read"):
            dataset = netCDF4.Dataset(path)
            dataset.set_auto_mask(False)
            return dataset

    def length(self, variable: _Variable) -> int:
        """Of the first dimension; 1 without one."""
        return {"time": len(self._ends), "": 1}.get(variable.lead) or self.layers[variable.lead]

    def slab(self, variable: _Variable, first: int, after: int) -> NDArray[Any]:
        """Some records of a variable at every place, ``[record, place]`` or with layers between."""
        plan = self._plan
        layers = (self.layers[variable.layer],) if variable.layer else ()
        is_number = variable.dtype.kind == "f"
        nothing = np.nan if is_number else Permafrost.UNDETERMINED
        by_cell = np.empty((after - first, *layers, plan.region.count), variable.dtype)
        for block in range(plan.block_count):
            # the library of the files is for one thread at a time
            with self._reading, self._open(block) as dataset:
                found = dataset[variable.name]
                values = found[first:after] if variable.lead else found[...][np.newaxis]
                # layers stand last in the files of columns, and before the place on a grid
                by_cell[..., plan.cells_of(block)] = np.moveaxis(values, 1, -1)
        if is_number:
            by_cell[by_cell == variable.dtype.type(FILL)] = np.nan
        for cell, elapsed in self._failed:
            by_cell[self._is_lost(variable, elapsed)[first:after], ..., cell] = nothing
        whole = np.full((*by_cell.shape[:-1], plan.region.grid.size), nothing, variable.dtype)
        whole[..., plan.region.place] = by_cell
        return whole

    def _is_lost(self, variable: _Variable, elapsed: float) -> NDArray[np.bool_]:
        """Whether records do not count of a cell that failed."""
        if variable.lead == "time":
            return self._ends > elapsed
        if variable.lead == "year" and self._years is not None:
            start = self._plan.start.astype("datetime64[s]")
            year = start + np.timedelta64(int(elapsed), "s")
            return self._years >= int(str(year.astype("datetime64[Y]")))
        return np.ones(1, dtype=bool)


def assemble(
    plan: Plan, reports: Sequence[BlockReport], output: Path, title: str, command: str
) -> None:
    """Write the output of a region; it is whole or not there.

    Args:
        plan: of the run.
        reports: of all blocks, in order.
        output: netCDF file, or a Zarr store by its suffix.
        title: of the output.
        command: what started the run.

    Raises:
        OutputError: it cannot be written, or a block cannot be read.
    """
    import dask

    blocks = _Blocks(plan, reports)
    data, chunks = _dataset(plan, reports, blocks)
    data.attrs = {
        **blocks.attributes,
        RUN_ID: plan.identity,
        "title": title,
        "history": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {command}",
        "configuration": to_yaml(user_form(plan.config)),
    }
    partial = output.with_name(output.name + ".partial")
    remove(partial)
    is_store = output.suffix == ZARR_SUFFIX
    write = _write_zarr if is_store else _write_netcdf
    # chunks of a store are files of their own
    threads = "threads" if is_store else "synchronous"
    level = 0 if plan.config.region is None else plan.config.region.compression
    try:
        with reported_for(output, "written"), dask.config.set(scheduler=threads):
            write(data, partial, chunks, level)
            _put(partial, output)
    except BaseException:
        remove(partial)
        raise


def _put(partial: Path, output: Path) -> None:
    """Put an output in its place once it is on the disk; one that is there goes then."""
    for path in sorted(partial.rglob("*")) if partial.is_dir() else [partial]:
        if path.is_file():
            sync_file(path)
    # a folder cannot be replaced at once
    aside = output.with_name(output.name + ".replaced")
    remove(aside)
    if output.is_dir() or (output.exists() and partial.is_dir()):
        output.rename(aside)
    partial.replace(output)
    sync_folder(output)
    remove(aside)


def is_output_of(plan: Plan, output: Path) -> bool:
    """Whether a file or store is the whole output of a run."""
    if not output.exists():
        return False
    try:
        with opened(output) as data:
            return bool(data.attrs.get(RUN_ID) == plan.identity)
    except ForcingFileError:
        return False


def remove(path: Path) -> None:
    """Remove a file, or a folder with all that is in it, if it is there."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _dataset(
    plan: Plan, reports: Sequence[BlockReport], blocks: _Blocks
) -> tuple[xr.Dataset, dict[str, tuple[int, ...]]]:
    """All variables, those of cells still to be put together, and their chunks in the file."""
    import xarray as xr

    grid = plan.region.grid
    data = xr.Dataset()
    for name, (dimensions, values, attributes) in blocks.shared.items():
        data[name] = dimensions, values, attributes
    places = grid.dimensions
    for kind, values, units, axis in (
        ("latitude", grid.latitude, "degrees_north", "Y"),
        ("longitude", grid.longitude, "degrees_east", "X"),
    ):
        named = {"standard_name": kind, "long_name": kind, "units": units}
        if grid.is_rectilinear:
            own = places[0] if kind == "latitude" else places[1]
            data[own] = (own,), values, {**named, "axis": axis}
        else:
            data[kind] = places, values, named
    status = plan.region.status.copy()
    for report in reports:
        for failure in report.failures:
            status[plan.region.place[failure.cell]] = CellStatus.FAILED
    data["cell_status"] = (
        places,
        status.reshape(grid.shape),
        {
            "long_name": "whether the cell was run, and why not",
            **flag_attributes(CellStatus),
        },
    )
    if plan.config.spin_up is not None:
        cycles = np.zeros(grid.size, dtype=np.int32)
        cycles[plan.region.place] = np.concatenate([r.spin_up_cycles for r in reports])
        data["spin_up_cycles"] = (
            places,
            cycles.reshape(grid.shape),
            {"long_name": "cycles of spin-up that the cell took", "units": "1"},
        )
    chunks = {}
    for variable in blocks.variables:
        array, chunk = _lazy(blocks, variable, grid.shape)
        lead = (variable.lead,) if variable.lead else ()
        layer = (variable.layer,) if variable.layer else ()
        attributes = {k: v for k, v in variable.attributes.items() if k != "coordinates"}
        data[variable.name] = (*lead, *layer, *places), array, attributes
        chunks[variable.name] = chunk
    for name, copied in plan.region.copied.items():
        data[name] = places, copied.values.reshape(grid.shape), copied.attributes
        chunks[name] = grid.shape
    coordinates_there = {"latitude", "longitude", "depth"} & {str(name) for name in data.variables}
    return data.set_coords(sorted(coordinates_there)), chunks


def _lazy(
    blocks: _Blocks, variable: _Variable, places: tuple[int, ...]
) -> tuple[Any, tuple[int, ...]]:
    """A variable as a lazy array, and its chunks in the file."""
    import dask.array as da
    from dask.delayed import delayed

    length = blocks.length(variable)
    layers: tuple[int, ...] = (blocks.layers[variable.layer],) if variable.layer else ()
    per_record = int(np.prod((*layers, *places))) * variable.dtype.itemsize
    records = int(np.clip(CHUNK_BYTES // per_record, 1, length))
    # less than a record: a layer of it, or some rows of that
    if per_record > CHUNK_BYTES and layers:
        chunk_layers: tuple[int, ...] = (1,)
        per_chunk = per_record // layers[0]
    else:
        chunk_layers, per_chunk = layers, per_record
    rows = max(1, min(places[0], places[0] * CHUNK_BYTES // per_chunk))
    slab = records * max(1, SLAB_BYTES // (per_record * records))
    parts = []
    for first in range(0, length, slab):
        after = min(first + slab, length)
        shape = (after - first, *layers, *places)
        made = delayed(_shaped(blocks.slab, shape))(variable, first, after)
        parts.append(da.from_delayed(made, shape, variable.dtype))
    whole = da.concatenate(parts)
    chunk = (records, *chunk_layers, rows, *places[1:])
    return (whole, chunk) if variable.lead else (whole[0], chunk[1:])


def _shaped(
    make: Callable[[_Variable, int, int], NDArray[Any]], shape: tuple[int, ...]
) -> Callable[[_Variable, int, int], NDArray[Any]]:
    def shaped(variable: _Variable, first: int, after: int) -> NDArray[Any]:
        return make(variable, first, after).reshape(shape)

    return shaped


def _fills(data: xr.Dataset, of_cells: Mapping[str, object]) -> dict[str, dict[str, Any]]:
    """How missing values are marked: in numbers of cells, nowhere else."""
    return {
        str(name): {"_FillValue": FILL if name in of_cells and variable.dtype.kind == "f" else None}
        for name, variable in data.variables.items()
    }


def _write_netcdf(
    data: xr.Dataset, path: Path, chunks: Mapping[str, tuple[int, ...]], level: int
) -> None:
    encoding = _fills(data, chunks)
    for name, chunk in chunks.items():
        encoding[name] |= {"chunksizes": chunk}
        if level:
            encoding[name] |= {"zlib": True, "complevel": level, "shuffle": True}
    data.to_netcdf(path, engine="netcdf4", encoding=encoding, unlimited_dims=["time"])


def _write_zarr(
    data: xr.Dataset, path: Path, chunks: Mapping[str, tuple[int, ...]], level: int
) -> None:
    from zarr.codecs import ZstdCodec

    encoding = _fills(data, chunks)
    for name, chunk in chunks.items():
        encoding[name] |= {"chunks": chunk}
        encoding[name] |= {"compressors": [ZstdCodec(level=level)] if level else None}
    data.to_zarr(path, mode="w", encoding=encoding, consolidated=False)


def joined_state(plan: Plan, reports: Sequence[BlockReport]) -> Snapshot:
    """The state of all cells at the end of the run.

    Raises:
        OutputError: the state of a block cannot be read.
    """
    parts = []
    for report in reports:
        try:
            parts.append(Snapshot.load(plan.folder / report.state))
        except ValueError as error:
            raise OutputError(str(error)) from error
    return Snapshot(
        joined([part.state for part in parts]),
        parts[0].elapsed,
        parts[0].date,
        np.concatenate([part.layer_thickness for part in parts], axis=1),
        fingerprint=joined_fingerprints([part.fingerprint for part in parts]),
    )
