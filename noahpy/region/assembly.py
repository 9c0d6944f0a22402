"""The output of a region, merged from the output of its blocks."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from noahpy.config import to_yaml, user_form
from noahpy.errors import ForcingFileError, OutputError
from noahpy.files.whole_files import reported_for, sync_file, sync_folder
from noahpy.forcing.stores import opened
from noahpy.output.layout import FILL, RUN_ID, flag_attributes, history
from noahpy.output.permafrost import Permafrost
from noahpy.region.plan import BlockReport, Plan
from noahpy.region.status import CellStatus
from noahpy.simulation.batches import joined
from noahpy.simulation.fingerprint import joined_fingerprints
from noahpy.simulation.snapshot import Snapshot

if TYPE_CHECKING:
    import xarray as xr

ZARR_SUFFIX: Final = ".zarr"
CHUNK_BYTES: Final = 2**22
"""Approximate size of a chunk in the file, bytes."""
SLAB_BYTES: Final = 2**26
"""Largest size of the records that are merged at once, if they are more than one, bytes."""
VALUE_BYTES: Final = 8
"""Largest size of a value, bytes."""
_OF_COLUMNS: Final = ("column_name", "latitude", "longitude")
"""Variables of blocks that the grid replaces."""
_BOUNDS: Final = "depth_bounds"
"""Variable that is left out where depths differ between cells."""


def assemble(
    plan: Plan, reports: Sequence[BlockReport], output: Path, title: str, command: str
) -> None:
    """Write the output of a region, completely or not at all.

    Args:
        plan: plan of the run.
        reports: reports of all blocks, in order.
        output: netCDF file, or a Zarr store by its suffix.
        title: title of the output.
        command: command line or call that started the run.

    Raises:
        OutputError: the output cannot be written, or a block cannot be read.
    """
    import dask

    partial = output.with_name(output.name + ".partial")
    remove(partial)
    is_store = output.suffix == ZARR_SUFFIX
    # chunks of a store are separate files, which threads can write at once
    settings = dask.config.set(scheduler="threads" if is_store else "synchronous")
    level = 0 if plan.config.region is None else plan.config.region.compression
    try:
        with reported_for(output, "written"), settings, ExitStack() as files:
            data, chunks = _dataset(plan, reports, files)
            data.attrs |= {
                RUN_ID: plan.identity,
                "title": title,
                "history": history(command),
                "configuration": to_yaml(user_form(plan.config)),
            }
            _write(data, partial, chunks, level, store=is_store)
            _replace(partial, output)
    except BaseException:
        remove(partial)
        raise


def _replace(partial: Path, output: Path) -> None:
    """Rename an output once it is on the disk; an existing one is removed afterwards."""
    for path in sorted(partial.rglob("*")) if partial.is_dir() else [partial]:
        if path.is_file():
            sync_file(path)
    # a folder cannot be replaced in one operation
    former = output.with_name(output.name + ".replaced")
    remove(former)
    if output.is_dir() or (output.exists() and partial.is_dir()):
        output.rename(former)
    partial.replace(output)
    sync_folder(output)
    remove(former)


def is_output_of(plan: Plan, output: Path) -> bool:
    """Whether a file or store is the complete output of a run."""
    if not output.exists():
        return False
    try:
        with opened(output) as data:
            return bool(data.attrs.get(RUN_ID) == plan.identity)
    except ForcingFileError:
        return False


def remove(path: Path) -> None:
    """Remove a file, or a folder with its content, if it exists."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _concatenated(plan: Plan, reports: Sequence[BlockReport], files: ExitStack) -> xr.Dataset:
    """Output of all blocks, by cell, as it is stored; values are read while `files` are open.

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
        record = VALUE_BYTES * layers * plan.member_count * plan.region.grid.size
        records = SLAB_BYTES // record
        parts.append(_without_failed(plan, report, part.chunk(time=_power_of_two(records))))
    # variables without cells are equal in all blocks
    first: Any = {"data_vars": "minimal", "coords": "minimal", "compat": "override"}
    return xr.concat(parts, "column", join="override", **first).chunk(column=-1)


def _without_failed(plan: Plan, report: BlockReport, part: xr.Dataset) -> xr.Dataset:
    """Output of a block, with missing values where cells had failed."""
    import xarray as xr

    if not report.failures:
        return part
    first = plan.cells_of(report.number).start
    end = np.full((plan.member_count, part.sizes["column"]), np.inf)
    for failure in report.failures:
        end[failure.member, failure.cell - first] = failure.elapsed
    dates = plan.start + np.where(np.isfinite(end), end, 0.0).astype("timedelta64[s]")
    places = "member", "column"
    is_valid = {
        "column": xr.Variable(places, np.isinf(end)),
        "time": xr.Variable(("time", *places), part["time_bounds"].values[:, 1:, None] <= end),
    }
    if "year" in part:
        years = part["year"].values.astype("U4").astype("datetime64[Y]")[:, None, None]
        complete = np.isinf(end) | (years < dates.astype("datetime64[Y]"))
        is_valid["year"] = xr.Variable(("year", *places), complete)
    variables: Mapping[Any, Any] = part.variables
    for name, variable in variables.items():
        if "column" in variable.dims:
            valid = is_valid[next((d for d in ("time", "year") if d in variable.dims), "column")]
            if "member" not in variable.dims:
                # quantiles are those of the members that are left
                valid = valid.any("member")
            kept = variable.where(valid, _missing(variable.dtype)).transpose(*variable.dims)
            part[name] = kept.dims, kept.data.astype(variable.dtype), variable.attrs
    return part


def _missing(dtype: np.dtype[Any]) -> float:
    """Mark of a missing value."""
    return FILL if dtype.kind == "f" else Permafrost.UNDETERMINED.value


def _power_of_two(number: int) -> int:
    """Largest power of two up to a number, at least 1, so that chunks of different sizes align."""
    return 1 << max(number, 1).bit_length() - 1


def _on_grid(plan: Plan, variable: xr.Variable) -> xr.Variable:
    """Values by cell on the grid of the maps."""
    import xarray as xr

    grid = plan.region.grid

    def on_grid(values: NDArray[Any]) -> NDArray[Any]:
        whole = np.full((*values.shape[:-1], grid.size), _missing(values.dtype), values.dtype)
        whole[..., plan.region.grid_index] = values
        return whole.reshape(*values.shape[:-1], *grid.shape)

    found: xr.Variable = xr.apply_ufunc(
        on_grid,
        variable,
        input_core_dims=[["column"]],
        output_core_dims=[grid.dimensions],
        dask="parallelized",
        output_dtypes=[variable.dtype],
        dask_gufunc_kwargs={"output_sizes": dict(zip(grid.dimensions, grid.shape, strict=True))},
    )
    return found


def _chunk(variable: xr.Variable) -> tuple[int, ...]:
    """Chunk of a variable: the whole grid, then as many layers and records as fit."""
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
    """Variables of the output, whose values are read on demand, and chunks of those of cells."""
    import xarray as xr

    grid, cells = plan.region.grid, _concatenated(plan, reports, files)
    data, chunks = xr.Dataset(attrs=cells.attrs), dict[str, tuple[int, ...]]()
    for name, variable in cells.variables.items():
        whole = variable
        if "column" in variable.dims:
            whole = _on_grid(plan, variable)
            chunks[str(name)] = _chunk(whole)
        kept = {k: v for k, v in variable.attrs.items() if k not in ("_FillValue", "coordinates")}
        data[name] = whole.dims, whole.data, kept
    dimensions = grid.dimensions
    for kind, values, units, axis in (
        ("latitude", grid.latitude, "degrees_north", "Y"),
        ("longitude", grid.longitude, "degrees_east", "X"),
    ):
        named = {"standard_name": kind, "long_name": kind, "units": units}
        if grid.is_rectilinear:
            own = dimensions[0] if kind == "latitude" else dimensions[1]
            data[own] = (own,), values, {**named, "axis": axis}
        else:
            data[kind] = dimensions, values, named
    status = plan.region.status.copy()
    failed = Counter(failure.cell for report in reports for failure in report.failures)
    for cell, members in failed.items():
        if members == plan.member_count:
            status[plan.region.grid_index[cell]] = CellStatus.FAILED
    flags = {"long_name": "whether the cell was run, and why not", **flag_attributes(CellStatus)}
    data["cell_status"] = dimensions, status.reshape(grid.shape), flags
    if plan.config.spin_up is not None:
        cycles = np.zeros(grid.size, dtype=np.int32)
        cycles[plan.region.grid_index] = np.concatenate([r.spin_up_cycles for r in reports])
        data["spin_up_cycles"] = (
            dimensions,
            cycles.reshape(grid.shape),
            {"long_name": "cycles of spin-up that the cell took", "units": "1"},
        )
    for name, copied in plan.region.copied.items():
        data[name] = dimensions, copied.values.reshape(grid.shape), copied.attributes
        chunks[name] = grid.shape
    coordinates = {"latitude", "longitude", "depth"} & {str(name) for name in data.variables}
    return data.set_coords(sorted(coordinates)), chunks


def _write(
    data: xr.Dataset, path: Path, chunks: Mapping[str, tuple[int, ...]], level: int, *, store: bool
) -> None:
    """Write a dataset as a Zarr store or as netCDF, compressed if the level is not zero."""
    # only values of cells can be missing
    encoding: dict[str, dict[str, Any]] = {
        str(name): {"_FillValue": FILL if name in chunks and variable.dtype.kind == "f" else None}
        for name, variable in data.variables.items()
    }
    compression: dict[str, Any] = {}
    if store:
        from zarr.codecs import ZstdCodec

        compression = {"compressors": [ZstdCodec(level=level)] if level else None}
    elif level:
        compression = {"zlib": True, "complevel": level, "shuffle": True}
    for name, chunk in chunks.items():
        encoding[name] |= {"chunks" if store else "chunksizes": chunk, **compression}
    if store:
        data.to_zarr(path, mode="w", encoding=encoding, consolidated=False)
    else:
        data.to_netcdf(path, engine="netcdf4", encoding=encoding, unlimited_dims=["time"])


def joined_state(plan: Plan, reports: Sequence[BlockReport]) -> Snapshot:
    """The state of all cells at the end of the run, member by member.

    Raises:
        OutputError: the state of a block cannot be read.
    """
    parts, numbers = [], []
    for report in reports:
        try:
            parts.append(Snapshot.load(plan.folder / report.state))
        except ValueError as error:
            raise OutputError(str(error)) from error
        cells = np.arange(plan.region.count)[plan.cells_of(report.number)]
        of_members = np.arange(plan.member_count)[:, np.newaxis] * plan.region.count
        numbers.append((of_members + cells).ravel())
    joined_parts = Snapshot(
        joined([part.state for part in parts]),
        parts[0].elapsed,
        parts[0].date,
        np.concatenate([part.layer_thickness for part in parts], axis=1),
        fingerprint=joined_fingerprints([part.fingerprint for part in parts]),
    )
    return joined_parts.columns(np.argsort(np.concatenate(numbers)))
