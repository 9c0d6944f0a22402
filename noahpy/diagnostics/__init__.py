"""Diagnostics of permafrost: from a run to yearly figures of its climate, ground and snow.

`noahpy.catalog.diagnostics` is the table of what there is; `diagnose` gives all of it.
"""

from __future__ import annotations

from noahpy.diagnostics.diagnose import diagnose, freezing_fronts
from noahpy.diagnostics.extent import cell_area, permafrost_extent
from noahpy.diagnostics.thermal import degree_days, n_factor, ttop_model
from noahpy.errors import DiagnosticsError

__all__ = [
    "DiagnosticsError",
    "cell_area",
    "degree_days",
    "diagnose",
    "freezing_fronts",
    "n_factor",
    "permafrost_extent",
    "ttop_model",
]
