"""Configurations of many catchments for NextGen, from a table of catchment attributes.

    python -m bmi_noahpy.nextgen catchments.csv --output configs --start 2015-12-01

writes one configuration per line of the table, named as the ``init_config`` of a realization
expects it. Nothing is written unless every catchment is in order.
"""

from bmi_noahpy.nextgen.generator import (
    COLUMNS,
    LAYER_THICKNESS,
    MOST_PROBLEMS,
    CatchmentTableError,
    Column,
    app,
    configuration,
    ignored_columns,
    read_catchments,
    slope_class,
    write_configurations,
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
