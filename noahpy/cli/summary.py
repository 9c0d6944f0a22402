"""The command ``noahpy summary``."""

from __future__ import annotations

import typer

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import RunFile


def summary(file: RunFile) -> None:
    """Print the permafrost summary that an output file holds.

    Example: noahpy summary site.nc
    """
    with reported_errors():
        from noahpy.output.permafrost import format_summary
        from noahpy.output.summary import summary_from_file

        typer.echo(format_summary(summary_from_file(file)))
