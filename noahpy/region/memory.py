"""The memory that a process of a regional run needs."""

from __future__ import annotations

from typing import Final

from noahpy.forcing.gridded import WINDOW_BYTES
from noahpy.output.file import BLOCK_BYTES
from noahpy.region.plan import Plan
from noahpy.simulation.simulation import BLOCK_BYTES as FORCING_BYTES

NUMBER: Final = 8
"""Bytes of a number in float64."""
PROCESS: Final = 450 * 2**20
"""Python, torch, xarray and Dask before any cell, bytes; measured."""
ROWS_PER_LAYER: Final = 60
"""Numbers that a cell has per layer at a time: parameters, states, quantities, yearly values."""
ROWS: Final = 1000
"""Numbers of a cell besides: among them the daily means of a year of the top layer."""
WINDOW_COPIES: Final = 5
"""Of a window of forcing while it is read and converted."""


def worker_memory(plan: Plan) -> int:
    """About the most memory of a process that runs blocks, bytes."""
    cells = min(plan.block_size, plan.region.count)
    layers = len(plan.config.columns[0].site.layer_thickness)
    of_cells = cells * NUMBER * (ROWS_PER_LAYER * layers + ROWS)
    maps = sum(values.nbytes for values in plan.region.values.values())
    is_gridded = plan.config.columns[0].forcing.netcdf is not None
    window = WINDOW_COPIES * WINDOW_BYTES if is_gridded else 0
    return PROCESS + of_cells + 2 * maps + window + 2 * (BLOCK_BYTES + FORCING_BYTES)
