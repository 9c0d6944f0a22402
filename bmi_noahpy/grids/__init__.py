"""The grids of the component as the Basic Model Interface describes them."""

from bmi_noahpy.grids.grid import (
    COLUMN_GRID,
    LAYER_GRID,
    Grid,
    Grids,
    point_grids,
    rectilinear_grids,
    single_column_grids,
)
from bmi_noahpy.grids.interface import GridInterface

__all__ = [
    "COLUMN_GRID",
    "LAYER_GRID",
    "Grid",
    "GridInterface",
    "Grids",
    "point_grids",
    "rectilinear_grids",
    "single_column_grids",
]
