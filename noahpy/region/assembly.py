"""The output of a region, put together from what its blocks gave."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

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
NUMBER: Final = 8
"""Bytes of a value, at most."""
_OF_COLUMNS: Final = ("column_name", "latitude", "longitude")
"""Variables of blocks that the grid replaces."""
_BOUNDS: Final = "depth_bounds"
"""Left out where depths differ from cell to cell."""


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

    partial = output.with_name(output.name + ".partial")
    remove(partial)
    is_store = output.suffix == ZARR_SUFFIX
    write = _write_zarr if is_store else _write_netcdf
    # chunks of a store are files of their own
    settings = dask.config.set(scheduler="threads" if is_store else "synchronous")
    level = 0 if plan.config.region is None else plan.config.region.compression
    try:
        with reported_for(output, "written"), settings, ExitStack() as files:
            data, chunks = _dataset(plan, reports, files)
            data.attrs |= {
                RUN_ID: plan.identity,
                "title": title,
                "history": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {command}",
                "configuration": to_yaml(user_form(plan.config)),
            }
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


def _side_by_side(plan: Plan, reports: Sequence[BlockReport], files: ExitStack) -> xr.Dataset:
    """What blocks gave, for all cells in a row, as it is stored; read while `files` are open.

    Raises:
        OutputError: a block cannot be read.
    """
    import xarray as xr

    parts = []
    for report in reports:
        path = plan.folder / report.output
        with reported_for(path, "read"):
            part = files.enter_context(xr.open_dataset(path, decode_cf=False, cache=False))
        differing = [_BOUNDS] if "column" in part[_BOUNDS].dims else []
        part = part.drop_vars([*_OF_COLUMNS, *differing], errors="ignore")
        layers = max(part.sizes.get(name, 1) for name in ("depth", "layer"))
        records = SLAB_BYTES // (NUMBER * layers * plan.region.grid.size)
        parts.append(_without_lost(plan, report, part.chunk(time=_power_of_two(records))))
    # what has no column is alike in all blocks
    first: Any = {"data_vars": "minimal", "coords": "minimal", "compat": "override"}
    return xr.concat(parts, "column", join="override", **first).chunk(column=-1)


def _without_lost(plan: Plan, report: BlockReport, part: xr.Dataset) -> xr.Dataset:
    """What a block gave, without the values of cells that failed."""
    import xarray as xr

    if not report.failures:
        return part
    end = np.full(part.sizes["column"], np.inf)
    for failure in report.failures:
        end[failure.cell - plan.cells_of(report.number).start] = failure.elapsed
    dates = plan.start + np.where(np.isfinite(end), end, 0.0).astype("timedelta64[s]")
    counts = {
        "column": xr.Variable("column", np.isinf(end)),
        "time": xr.Variable(("time", "column"), part["time_bounds"].values[:, 1:] <= end),
    }
    if "year" in part:
        years = part["year"].values.astype("U4").astype("datetime64[Y]")[:, np.newaxis]
        before = np.isinf(end) | (years < dates.astype("datetime64[Y]"))
        counts["year"] = xr.Variable(("year", "column"), before)
    variables: Mapping[Any, Any] = part.variables
    for name, variable in variables.items():
        if "column" in variable.dims:
            kept = variable.where(counts[variable.dims[0]], _missing(variable.dtype))
            part[name] = kept.dims, kept.data.astype(variable.dtype), variable.attrs
    return part


def _missing(dtype: np.dtype[Any]) -> float:
    """What stands for a value that is missing."""
    return FILL if dtype.kind == "f" else Permafrost.UNDETERMINED.value


def _power_of_two(number: int) -> int:
    """The largest one up to a number, at least 1; so that chunks of different sizes align."""
    return 1 << max(number, 1).bit_length() - 1


def _on_grid(plan: Plan, variable: xr.Variable) -> xr.Variable:
    """Values of cells in a row as those of the places of the maps."""
    import xarray as xr

    grid = plan.region.grid

    def placed(values: NDArray[Any]) -> NDArray[Any]:
        whole = np.full((*values.shape[:-1], grid.size), _missing(values.dtype), values.dtype)
        whole[..., plan.region.place] = values
        return whole.reshape(*values.shape[:-1], *grid.shape)

    found: xr.Variable = xr.apply_ufunc(
        placed,
        variable,
        input_core_dims=[["column"]],
        output_core_dims=[grid.dimensions],
        dask="parallelized",
        output_dtypes=[variable.dtype],
        dask_gufunc_kwargs={"output_sizes": dict(zip(grid.dimensions, grid.shape, strict=True))},
    )
    return found


def _chunk(variable: xr.Variable) -> tuple[int, ...]:
    """Chunk of a variable in the file: places first, then as many layers and records as fit."""
    room, chunk = CHUNK_BYTES // variable.dtype.itemsize, list[int]()
    for dimension, length in reversed(variable.sizes.items()):
        fitting = max(1, min(length, room))
        if dimension == "time":
            fitting = min(_power_of_two(fitting), variable.chunksizes["time"][0])
        chunk.insert(0, fitting)
        room //= fitting
    return tuple(chunk)


def _dataset(
    plan: Plan, reports: Sequence[BlockReport], files: ExitStack
) -> tuple[xr.Dataset, dict[str, tuple[int, ...]]]:
    """All variables, those of cells still to be read, and their chunks in the file."""
    import xarray as xr

    grid, cells = plan.region.grid, _side_by_side(plan, reports, files)
    data, chunks = xr.Dataset(attrs=cells.attrs), dict[str, tuple[int, ...]]()
    for name, variable in cells.variables.items():
        whole = variable
        if "column" in variable.dims:
            whole = _on_grid(plan, variable)
            chunks[str(name)] = _chunk(whole)
        kept = {k: v for k, v in variable.attrs.items() if k not in ("_FillValue", "coordinates")}
        data[name] = whole.dims, whole.data, kept
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
    for name, copied in plan.region.copied.items():
        data[name] = places, copied.values.reshape(grid.shape), copied.attributes
        chunks[name] = grid.shape
    coordinates_there = {"latitude", "longitude", "depth"} & {str(name) for name in data.variables}
    return data.set_coords(sorted(coordinates_there)), chunks


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
