"""Files and stores of arrays that xarray opens: netCDF of any version, and Zarr."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from noahpy.errors import ForcingFileError
from noahpy.files.stores import CONSOLIDATED, GROUP, is_zarr

if TYPE_CHECKING:
    import xarray as xr


def opened(path: Path) -> xr.Dataset:
    """A dataset whose values are read when they are used; times are left as numbers.

    Raises:
        ForcingFileError: it cannot be read, or is a Zarr store and the package to read it is not
            installed.
    """
    import xarray as xr

    kind = "Zarr" if is_zarr(path) else "netCDF"
    plain = partial(xr.open_dataset, path, decode_times=False, decode_timedelta=False, cache=False)
    # libraries raise errors of many kinds for what is damaged
    try:
        if kind == "Zarr":
            _needs_zarr(path)
            return plain(engine="zarr", consolidated=_is_consolidated(path))
        return plain()
    except ForcingFileError:
        raise
    except Exception as error:
        raise ForcingFileError(f"{path}: cannot be read as {kind}: {error}") from error


def _is_consolidated(path: Path) -> bool:
    """Whether a store has the metadata of all its arrays in one place."""
    group = path / GROUP
    if group.is_file():
        return "consolidated_metadata" in group.read_text(encoding="utf-8")
    return (path / CONSOLIDATED).is_file()


def _needs_zarr(path: Path) -> None:
    try:
        import zarr  # noqa: F401
    except ImportError as error:
        raise ForcingFileError(
            f"{path}: is a Zarr store, which needs the package zarr: pip install 'noahpy[regions]'"
        ) from error
