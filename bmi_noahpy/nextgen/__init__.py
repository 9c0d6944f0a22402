"""Configurations of many catchments for NextGen, from a table of catchment attributes.

    python -m bmi_noahpy.nextgen catchments.csv --output configs --start 2015-12-01

writes one configuration per line of the table, with the name that the ``init_config`` of a
realization expects. Nothing is written unless all catchments can be used.
"""

from bmi_noahpy.nextgen.columns import COLUMNS, Column
from bmi_noahpy.nextgen.command import app
from bmi_noahpy.nextgen.configuration import LAYER_THICKNESS, configuration, slope_class
from bmi_noahpy.nextgen.generator import write_configurations
from bmi_noahpy.nextgen.table import (
    MOST_PROBLEMS,
    CatchmentTableError,
    ignored_columns,
    read_catchments,
)

__all__ = [
    "COLUMNS",
    "LAYER_THICKNESS",
    "MOST_PROBLEMS",
    "CatchmentTableError",
    "Column",
    "app",
    "configuration",
    "ignored_columns",
    "read_catchments",
    "slope_class",
    "write_configurations",
]
