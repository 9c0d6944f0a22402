"""Regions: the cells of maps as columns, in blocks, over many processes.

`cells` reads the maps and chooses the cells that run, `plan` divides them into blocks and keeps
account of those that are done, `block` runs one to its files, `distribute` has Dask do that in
many processes, and `assembly` puts one output together. `run` is all of that.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from noahpy.region.run import Outcome, run_region

__all__ = ["Outcome", "run_region"]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    # on first use: who draws a region's output needs nothing of what runs it
    if name not in __all__:
        raise AttributeError(f"module 'noahpy.region' has no attribute {name!r}")
    return getattr(import_module("noahpy.region.run"), name)
