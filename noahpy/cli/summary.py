"""The command ``noahpy summary``."""

from __future__ import annotations

import typer

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import RunFile


def summary(file: RunFile) -> None:
    """Print the permafrost summary that an output file holds; of an ensemble its quantiles.

    Example: noahpy summary run.nc
    """
    with reported_errors():
        from noahpy.output.member_summary import format_members
        from noahpy.output.permafrost import format_summary
        from noahpy.output.summary import members_of_file, summary_from_file

        found, members = summary_from_file(file), members_of_file(file)
        typer.echo(format_summary(found) if members is None else format_members(found, *members))
