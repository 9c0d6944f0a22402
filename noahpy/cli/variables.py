"""The command ``noahpy variables``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.table import Table


def variables() -> None:
    """List the variables of output files, of forcing and of the BMI component, with units.

    Example: noahpy variables
    """
    from bmi_noahpy.variables import variable_table as bmi_variable_table
    from noahpy.catalog.output_variables import METHODS, variable_table
    from noahpy.cli.terminal import show_table

    output_rows = [
        (
            variable.name + (" *" if variable.is_default else ""),
            variable.units,
            (variable.axis or "column").replace("_", " "),
            " ".join(dict.fromkeys([variable.default_method, *METHODS[variable.kind]])),
            variable.long_name,
        )
        for variable in variable_table()
    ]
    bmi_rows = [
        (
            variable.name,
            variable.units,
            (variable.axis or "column").replace("_", " "),
            variable.role,
        )
        for variable in bmi_variable_table(has_snow_layers=True)
    ]
    for title, headings, rows in (
        ("Variables of output files (* by default)", "name units by methods meaning", output_rows),
        ("Variables of the BMI component", "name units by role", bmi_rows),
    ):
        show_table(_table(title, headings.split(), rows))


def _table(title: str, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
    from rich.table import Table

    table = Table(title=title, title_justify="left")
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table
