"""Records of an output file, which wait in memory until they are written."""

from __future__ import annotations

from typing import Any, Final

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray
from noahpy.output.layout import as_stored
from noahpy.output.member_variables import MemberVariables

BLOCK_BYTES: Final = 2**24
"""Largest memory of the records that are not yet written, bytes."""
BLOCK_RECORDS: Final = 256
"""Largest number of records that are not yet written."""


class Records:
    """Records of the file, which are kept in memory and written in blocks."""

    def __init__(
        self,
        variables: list[list[netCDF4.Variable[Any]]],
        time: tuple[netCDF4.Variable[Any], ...],
        written: int = 0,
        members: MemberVariables | None = None,
    ) -> None:
        self._variables, self._members = variables, members
        self._quantiles = {
            variable.name: None if members is None else members.quantiles_of(variable)
            for group in variables
            for variable in group
        }
        self._time, self._time_bounds = time
        self.written = written
        """Number of the records in the file."""
        self._waiting = 0
        record = sum(v.dtype.itemsize * int(np.prod(v.shape[1:])) for g in variables for v in g)
        self._capacity = int(np.clip(BLOCK_BYTES // record, 1, BLOCK_RECORDS))
        self._bounds = np.empty((self._capacity, 2))
        self._blocks: list[NDArray[Any]] = []

    @property
    def is_full(self) -> bool:
        """Whether records have to be written before the next one is added."""
        return self._waiting == self._capacity

    def add(self, begin: float, end: float, values: list[FloatArray]) -> None:
        """Add the values of an interval, by group of variables."""
        if not self._blocks:
            self._blocks = [
                np.empty((self._capacity, *group.shape), dtype=variables[0].dtype)
                for group, variables in zip(values, self._variables, strict=True)
            ]
        self._bounds[self._waiting] = begin, end
        for block, group in zip(self._blocks, values, strict=True):
            block[self._waiting] = group
        self._waiting += 1

    def write(self) -> None:
        """Write the records in memory."""
        count = self._waiting
        if not count:
            return
        new = slice(self.written, self.written + count)
        for variables, block in zip(self._variables, self._blocks, strict=True):
            for index, variable in enumerate(variables):
                values = block[:count, index]
                is_layered = values.ndim == 3
                variable[new] = as_stored(values, variable, is_layered=is_layered, count=count)
                of_members = self._quantiles[variable.name]
                if self._members is not None and of_members is not None:
                    self._members.write_quantiles(
                        of_members, new, values, is_layered=is_layered, count=count
                    )
        self._time_bounds[new] = self._bounds[:count]
        self._time[new] = self._bounds[:count, 1]
        self.written, self._waiting = self.written + count, 0
