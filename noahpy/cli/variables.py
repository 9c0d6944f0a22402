"""The command ``noahpy variables``."""

from __future__ import annotations


def variables() -> None:
    """List the variables of output files, of forcing and of the BMI component, with units."""
    from noahpy.cli.terminal import show_table
    from noahpy.cli.variable_lists import variable_tables

    for table in variable_tables():
        show_table(table)
