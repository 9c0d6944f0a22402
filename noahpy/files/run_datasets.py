"""Output of runs as xarray datasets: netCDF files, and Zarr stores of regions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from noahpy.errors import OutputError
from noahpy.files.classic_netcdf import check_whole

if TYPE_CHECKING:
    import xarray as xr


def open_run(path: Path, *, decode_times: bool = True) -> xr.Dataset:
    """Open the output of a run, which the caller closes.

    Args:
        path: file, or folder of a Zarr store.
        decode_times: whether times become dates.

    Raises:
        OutputError: it cannot be read.
    """
    import xarray as xr

    how: dict[str, Any] = {"engine": "netcdf4"}
    dates: Any = decode_times
    if decode_times and hasattr(xr, "coders"):
        # nanoseconds, which other releases count dates in, end in 2262
        dates = xr.coders.CFDatetimeCoder(time_unit="s")
    if path.is_dir():
        how = {"engine": "zarr", "consolidated": False}
    try:
        check_whole(path)
        return xr.open_dataset(path, decode_times=dates, decode_timedelta=False, **how)
    except (OSError, ValueError, ImportError) as error:
        reason = getattr(error, "strerror", None) or error
        raise OutputError(f"{path}: cannot be read as the output of a run: {reason}") from error
