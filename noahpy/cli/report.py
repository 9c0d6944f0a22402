"""The command ``noahpy report``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from noahpy.cli.messages import reported_errors
from noahpy.errors import ReportError
from noahpy.files.named_paths import NamedPath, require_apart, require_file


def report(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="Folder of the results of a search.")
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="HTML page; report.html in the folder if omitted."),
    ] = None,
) -> None:
    """Write a calibration or an assimilation as one HTML page that needs nothing else.

    For a search that has not ended, and for older results, missing parts are left out.

    Example: noahpy report results -o results.html
    """
    from noahpy.report import write_report

    with reported_errors(ReportError):
        if output is not None:
            results = [path for path in folder.glob("*") if path.suffix != ".html"]
            written = NamedPath("the page", output)
            require_apart([written], [NamedPath("a result", path) for path in results])
            require_file(written)
        typer.echo(f"wrote {write_report(folder, output)}")
