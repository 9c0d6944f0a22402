"""Files and stores of arrays that xarray opens: netCDF of any version, and Zarr."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from noahpy.errors import ForcingFileError

if TYPE_CHECKING:
    import xarray as xr

_CONSOLIDATED = ".zmetadata"
_GROUP = "zarr.json"
_ZARR_METADATA = (_CONSOLIDATED, ".zgroup", _GROUP)


def is_zarr(path: Path) -> bool:
    """Whether a path is that of a Zarr store: a folder of that name, or with its metadata."""
    return path.is_dir() and (path.suffix == ".zarr" or holds_zarr(path))


def holds_zarr(path: Path) -> bool:
    """Whether a folder has the metadata of a Zarr store, whatever its name."""
    return any((path / name).is_file() for name in _ZARR_METADATA)


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
    group = path / _GROUP
    if group.is_file():
        return "consolidated_metadata" in group.read_text(encoding="utf-8")
    return (path / _CONSOLIDATED).is_file()


def _needs_zarr(path: Path) -> None:
    try:
        import zarr  # noqa: F401
    except ImportError as error:
        raise ForcingFileError(
            f"{path}: is a Zarr store, which needs the package zarr: pip install 'noahpy[regions]'"
        ) from error
