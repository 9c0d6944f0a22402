"""The command ``noahpy forcing``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from noahpy.cli.messages import command_line, note, reported_errors
from noahpy.cli.options import ConfigPath, Fill, Overwrite, Trust, load
from noahpy.errors import ConfigError, PictureError
from noahpy.files.named_paths import named_paths, require_apart, require_file

if TYPE_CHECKING:
    from noahpy.config import Config
    from noahpy.simulation.simulation import Simulation


def forcing(
    config: ConfigPath,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="F.nc", help="netCDF file to write.")
    ] = None,
    plot: Annotated[
        Path | None,
        typer.Option(metavar="F.png", help="Picture of the forcing (png, pdf or svg) to draw."),
    ] = None,
    column: Annotated[
        str | None, typer.Option(help="Column to draw, by name or number; the first if omitted.")
    ] = None,
    fill: Fill = None,
    overwrite: Overwrite = False,
    trust: Trust = False,
) -> None:
    """Write and draw the forcing that the model will see at every step.

    The file is what is left when gaps are filled, and elevation, missed snow, parts of days and
    scenarios have had their effect; forcing.netcdf reads it again.

    Example: noahpy forcing site.yaml -o forcing.nc --plot forcing.png
    """
    with reported_errors(PictureError, config=config):
        written = named_paths({"the output": output, "the picture": plot})
        if not written:
            raise ConfigError("nothing to do: name a file with --output, a picture with --plot")
        if plot is not None:
            from noahpy.plot.picture import require_suffix

            require_suffix(plot)
        from noahpy.output.run_files import require_own_forcing
        from noahpy.simulation.paths import read_paths

        settings = load(config, fill, trust=trust)
        require_own_forcing(settings)
        require_apart(written, read_paths(settings, config))
        for one in written:
            require_file(one)
        if output is not None and output.exists() and not overwrite:
            raise ConfigError(f"{output}: exists already; name another file or add --overwrite")
        simulation = _built(settings)
        for text in simulation.notes:
            note(text)
        if output is not None:
            _write(output, settings, simulation, f"Forcing of {config.stem}")
            note(f"wrote {output}")
        if plot is not None:
            _plot(plot, settings, simulation, column, f"Forcing of {config.stem}")
            note(f"wrote {plot}")


def _built(settings: Config) -> Simulation:
    """The run whose forcing it is.

    Raises:
        ConfigError: a region, or a run without forcing of its own.
    """
    from noahpy.simulation.build import build_simulation

    if settings.region is not None:
        raise ConfigError(
            "region: the forcing of a region is read as it runs; list single cells as columns to "
            "see theirs"
        )
    if settings.ensemble is not None:
        note("ensemble: the forcing is that of the columns, before their members change it")
    alone = settings.model_copy(update={"ensemble": None})
    return build_simulation(alone, engine="eager")


def _write(file: Path, settings: Config, simulation: Simulation, title: str) -> None:
    from noahpy import __version__
    from noahpy.output.forcing_file import ForcingPlaces, write_forcing

    columns = settings.columns
    places = ForcingPlaces(
        [one.name for one in columns],
        [one.site.latitude for one in columns],
        [one.site.longitude for one in columns],
    )
    write_forcing(
        file, simulation, places, title=title, command=command_line(), version=__version__
    )


def _plot(
    picture: Path, settings: Config, simulation: Simulation, name: str | None, title: str
) -> None:
    from noahpy.cli.options import column_number
    from noahpy.output.forcing_file import forcing_of_steps
    from noahpy.plot import plot_forcing

    number = column_number(settings, name)
    begin, values = forcing_of_steps(simulation, number)
    if len(settings.columns) > 1:
        title = f"{title}: {settings.columns[number].name}"
    plot_forcing(begin, simulation.clock.step, values, picture, title)
