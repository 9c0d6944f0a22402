"""Regional runs: the cells of maps as columns, in blocks, in many processes.

`cells` reads the maps and chooses the cells that run, `plan` divides them into blocks and records
which are complete, `block` runs one, `distribute` runs them in many processes with Dask, and
`assembly` merges their output. `run` does all of this.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from noahpy.region.run import Outcome, run_region

__all__ = ["Outcome", "run_region"]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    # imported on first use, since readers of the output of a region do not need Dask
    if name not in __all__:
        raise AttributeError(f"module 'noahpy.region' has no attribute {name!r}")
    return getattr(import_module("noahpy.region.run"), name)
