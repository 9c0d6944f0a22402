"""Regions: the cells of maps as columns, in blocks, over many processes.

`cells` reads the maps and chooses the cells that run, `plan` divides them into blocks and keeps
account of those that are done, `block` runs one to its files, `distribute` has Dask do that in
many processes, and `assembly` puts one output together. `run` is all of that.
"""

from noahpy.region.run import Outcome, run_region

__all__ = ["Outcome", "run_region"]
