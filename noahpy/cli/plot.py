"""The command ``noahpy plot``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import RunFile
from noahpy.errors import ObservationError, PictureError
from noahpy.files.named_paths import NamedPath, named_paths, require_apart, require_file


def plot(
    file: RunFile,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Picture (png, pdf or svg); beside F.nc if omitted."),
    ] = None,
    observations: Annotated[
        Path | None,
        typer.Option(help="CSV table of observations to draw over the model and to score."),
    ] = None,
    column: Annotated[
        str | None, typer.Option(help="Column to draw; the first if omitted.")
    ] = None,
) -> None:
    """Draw a run: ground temperature, water and ice, energy, snow and trumpet curves.

    For a region, it draws maps of permafrost, active layer, ground temperature and snow; for an
    ensemble, medians with bands that hold the members from 5 to 95 %.

    Example: noahpy plot run.nc --observations site.csv --output run.pdf
    """
    from noahpy.plot import plot_run

    with reported_errors(PictureError, ObservationError):
        picture = output or file.with_suffix(".png")
        written = NamedPath("the picture", picture)
        reads = {"the output of the run": file, "--observations": observations}
        require_apart([written], named_paths(reads))
        require_file(written)
        for line in plot_run(file, picture, observations=observations, column=column):
            typer.echo(line)
        typer.echo(f"wrote {picture}")
