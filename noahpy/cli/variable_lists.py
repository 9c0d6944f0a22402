"""Tables of the variables of output files and of the BMI component."""

from __future__ import annotations

from rich.table import Table

from bmi_noahpy.variables import variable_table as bmi_variable_table
from noahpy.catalog.output_variables import METHODS, variable_table


def _output_variables() -> Table:
    table = Table(title="Variables of output files (* by default)", title_justify="left")
    for heading in ("name", "units", "by", "methods", "meaning"):
        table.add_column(heading, overflow="fold")
    for variable in variable_table():
        others = [m for m in METHODS[variable.kind] if m != variable.default_method]
        table.add_row(
            variable.name + (" *" if variable.is_default else ""),
            variable.units,
            "layer" if variable.is_layered else "column",
            " ".join([variable.default_method, *others]),
            variable.long_name,
        )
    return table


def _bmi_variables() -> Table:
    table = Table(title="Variables of the BMI component", title_justify="left")
    for heading in ("name", "units", "by", "role"):
        table.add_column(heading, overflow="fold")
    for variable in bmi_variable_table():
        dimension = "layer" if variable.is_layered else "column"
        table.add_row(variable.name, variable.units, dimension, variable.role)
    return table


def variable_tables() -> tuple[Table, ...]:
    """The two tables."""
    return _output_variables(), _bmi_variables()
