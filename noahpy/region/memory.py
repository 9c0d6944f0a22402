"""The memory that a process of a regional run needs."""

from __future__ import annotations

from typing import Final

from noahpy.forcing.gridded import WINDOW_BYTES
from noahpy.output.records import BLOCK_BYTES
from noahpy.region.plan import Plan
from noahpy.simulation.simulation import BLOCK_BYTES as FORCING_BYTES

VALUE_BYTES: Final = 8
"""Size of a value in float64, bytes."""
PROCESS: Final = 450 * 2**20
"""Memory of Python, torch, xarray and Dask without cells, bytes; measured."""
VALUES_PER_LAYER: Final = 60
"""Values of a cell per layer: parameters, states, quantities, yearly values."""
VALUES_PER_CELL: Final = 1000
"""Other values of a cell, such as the daily means of the top layer in a year."""
WINDOW_COPIES: Final = 5
"""Copies of a window of forcing while it is read and converted."""


def worker_memory(plan: Plan) -> int:
    """Approximate peak memory of a process that runs blocks, bytes."""
    cells = min(plan.block_size, plan.region.count) * plan.member_count
    layers = len(plan.config.columns[0].site.layer_thickness)
    of_cells = cells * VALUE_BYTES * (VALUES_PER_LAYER * layers + VALUES_PER_CELL)
    maps = sum(values.nbytes for values in plan.region.values.values())
    is_gridded = plan.config.columns[0].forcing.netcdf is not None
    window = WINDOW_COPIES * WINDOW_BYTES if is_gridded else 0
    return PROCESS + of_cells + 2 * maps + window + 2 * (BLOCK_BYTES + FORCING_BYTES)
