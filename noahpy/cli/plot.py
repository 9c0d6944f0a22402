"""The command ``noahpy plot``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import RunFile
from noahpy.errors import ObservationError, PictureError
from noahpy.files.named_paths import NamedPath, named_paths, require_written


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
    panel: Annotated[
        str | None,
        typer.Option(
            help="Panels of one figure, with commas between them, such as trumpet,temperature; "
            "whole pages if omitted."
        ),
    ] = None,
    width: Annotated[
        float | None,
        typer.Option(help="Width of this figure in cm: 8.5 and 17 for journals. 17 if omitted."),
    ] = None,
    limit: Annotated[
        float | None,
        typer.Option("--range", help="Ends of the colours of temperature, K from 0 degC."),
    ] = None,
) -> None:
    """Draw a run: ground temperature, water and ice, energy, snow and trumpet curves.

    For a region, it draws maps of permafrost, active layer, ground temperature and snow; for an
    ensemble, medians with bands, which their legends name.

    Example: noahpy plot run.nc --panel trumpet,temperature --width 8.5 -o figure_3.pdf
    """
    from noahpy.plot import plot_run

    with reported_errors(PictureError, ObservationError):
        picture = output or file.with_suffix(".png")
        written = NamedPath("the picture", picture)
        reads = {"the output of the run": file, "--observations": observations}
        require_written(written, named_paths(reads))
        panels = [name.strip() for name in panel.split(",")] if panel is not None else []
        lines = plot_run(
            file,
            picture,
            observations=observations,
            column=column,
            panels=panels,
            width=width,
            limit=limit,
        )
        for line in lines:
            typer.echo(line)
        typer.echo(f"wrote {picture}")
