"""The command ``noahpy run``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import ConfigPath, Fill, Output, Overwrite, Quiet, Trust, load
from noahpy.errors import ConfigError
from noahpy.simulation.interrupts import Interrupts


def run(
    config: ConfigPath,
    output: Output = None,
    fill: Fill = None,
    overwrite: Overwrite = False,
    restart_from: Annotated[
        Path | None, typer.Option(help="Continue from a state that this run saved before.")
    ] = None,
    restart_force: Annotated[
        bool,
        typer.Option(
            "--restart-force",
            help="Continue from a state of another site or other schemes too.",
        ),
    ] = False,
    save_restart: Annotated[
        Path | None, typer.Option(help="File for the state at the end of the run.")
    ] = None,
    checkpoint_every: Annotated[
        str | None,
        typer.Option(
            metavar="TIME",
            help="Model time between saved states, as in 30d, 12h or 90min.",
        ),
    ] = None,
    quiet: Quiet = False,
    scheduler: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="For a region: Dask scheduler of the processes, instead of this machine.",
        ),
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="For a region: number of processes on this machine.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="For a region: continue an interrupted run.")
    ] = False,
    keep_parts: Annotated[
        bool, typer.Option(help="For a region: keep the blocks beside the output.")
    ] = False,
    trust: Trust = False,
) -> None:
    """Run a configuration to its end; prints a closing table.

    The first Ctrl-C finishes the step, closes the files and lists them; the second kills. A region
    keeps its complete blocks, and --resume continues from there.

    Example: noahpy run site.yaml -o site.nc --checkpoint-every 30d
    """
    with reported_errors(config=config), Interrupts() as interrupts:
        from noahpy.config.fields import duration
        from noahpy.output.run_files import require_own_forcing
        from noahpy.simulation.paths import require_run_paths

        settings = load(config, fill, trust=trust, overwrite=overwrite)
        require_run_paths(
            settings, config, output, restart_from=restart_from, save_restart=save_restart
        )
        require_own_forcing(settings)
        title = f"NoahPy run of {config.stem}"
        if settings.region is not None:
            if restart_from is not None or checkpoint_every is not None:
                raise ConfigError(
                    "a region continues with --resume, or begins with initial.restart; it has no "
                    "--restart-from or --checkpoint-every"
                )
            from noahpy.cli import run_region

            is_complete = run_region.run_in_terminal(
                settings,
                output,
                interrupts,
                scheduler=scheduler,
                workers=workers,
                resume=resume,
                keep_parts=keep_parts,
                save_restart=save_restart,
                title=title,
                quiet=quiet,
            )
            raise typer.Exit(0 if is_complete else interrupts.exit_code)
        from noahpy.cli import run_columns

        run_columns.run_in_terminal(
            settings,
            output,
            interrupts,
            restart_from=restart_from,
            restart_force=restart_force,
            save_restart=save_restart,
            checkpoint_every=None if checkpoint_every is None else duration(checkpoint_every),
            title=title,
            quiet=quiet,
        )
    if interrupts.exit_code:
        raise typer.Exit(interrupts.exit_code)
