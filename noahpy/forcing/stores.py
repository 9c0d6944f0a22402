"""Opening of netCDF files and Zarr stores."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from noahpy.errors import ForcingFileError
from noahpy.files.classic_netcdf import check_whole
from noahpy.files.stores import CONSOLIDATED, GROUP, is_zarr

if TYPE_CHECKING:
    import xarray as xr


def opened(path: Path) -> xr.Dataset:
    """Open a dataset whose values are read on demand, with times as numbers.

    Raises:
        ForcingFileError: it cannot be read, or is a Zarr store and ``zarr`` is not installed.
    """
    import xarray as xr

    kind = "Zarr" if is_zarr(path) else "netCDF"
    plain = partial(xr.open_dataset, path, decode_times=False, decode_timedelta=False, cache=False)
    # libraries raise many kinds of errors for damaged files
    try:
        if kind == "Zarr":
            _require_zarr(path)
            return plain(engine="zarr", consolidated=_is_consolidated(path))
        check_whole(path)
        return plain()
    except ForcingFileError:
        raise
    except Exception as error:
        raise ForcingFileError(f"{path}: cannot be read as {kind}: {error}") from error


def _is_consolidated(path: Path) -> bool:
    """Whether a store has consolidated metadata."""
    group = path / GROUP
    if group.is_file():
        return "consolidated_metadata" in group.read_text(encoding="utf-8")
    return (path / CONSOLIDATED).is_file()


def _require_zarr(path: Path) -> None:
    try:
        import zarr  # noqa: F401
    except ImportError as error:
        raise ForcingFileError(
            f"{path}: is a Zarr store, which needs the package zarr: pip install 'noahpy[regions]'"
        ) from error
