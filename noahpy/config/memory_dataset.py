"""Forcing that is in memory, in a configuration."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any

from pydantic_core import core_schema

if TYPE_CHECKING:
    import xarray as xr

_numbers = count(1)


class MemoryDataset:
    """A dataset in memory, which stands for the files of `forcing.netcdf`; only Python gives it.

    Args:
        dataset: as `xarray.open_dataset` opens a file with ``decode_times=False``.
    """

    def __init__(self, dataset: xr.Dataset) -> None:
        self.dataset = dataset
        self.name = f"dataset {next(_numbers)} in memory"
        """Its name in messages and in the configuration of output files."""

    def __str__(self) -> str:
        return self.name

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> core_schema.CoreSchema:  # noqa: ANN401
        """An object of this class, written by its name."""
        return core_schema.is_instance_schema(
            cls, serialization=core_schema.plain_serializer_function_ser_schema(str)
        )
