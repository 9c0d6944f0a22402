"""The output of a run in memory, as the file would be."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import netCDF4
import numpy as np

from noahpy.config.output import OutputConfig
from noahpy.output.description import RunDescription
from noahpy.output.file import FORMAT, OutputFile

if TYPE_CHECKING:
    import xarray as xr

INITIAL_BYTES = 2**16
"""Memory that is reserved at first; it grows with the records."""


class MemoryFile(OutputFile):
    """An output file that is never on a disk.

    It is written like `OutputFile`, so that names, units and attributes are those of a file.

    Args:
        description: description of the run.
        config: variables, intervals and format.

    Raises:
        ConfigError: the interval is shorter than a step.
    """

    def __init__(self, description: RunDescription, config: OutputConfig) -> None:
        self._content: bytes | None = None
        super().__init__(Path("the output in memory"), description, config)

    def _opened(self, written: int, *, overwrite: bool) -> netCDF4.Dataset:
        return netCDF4.Dataset(str(self.path), "w", memory=INITIAL_BYTES, format=FORMAT)

    def _discard(self) -> None:
        """There is no file."""

    def _close_dataset(self) -> None:
        # a copy, since the library cannot free memory that arrays still show
        self._content = bytes(self._dataset.close())

    def dataset(self) -> xr.Dataset:
        """The variables of the file, with decoded times.

        Raises:
            ValueError: the file is not closed.
        """
        import xarray as xr

        if self._content is None:
            raise ValueError(f"{self.path} is not closed")
        in_memory = netCDF4.Dataset(str(self.path), memory=self._content)
        store: Any = xr.backends.NetCDF4DataStore(in_memory)  # type: ignore[no-untyped-call]
        with xr.open_dataset(store, decode_timedelta=False) as opened:
            run = opened.load()
        for variable in run.variables.values():
            if variable.dtype.kind == "M" and np.isnat(variable.to_numpy()).all():
                # xarray cannot write such dates of the mixed calendar, which is the same here
                variable.encoding["calendar"] = "proleptic_gregorian"
        return run
