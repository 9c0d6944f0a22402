"""The command ``noahpy learn``."""

from __future__ import annotations

from typing import Annotated

import typer

from noahpy.cli.messages import note_results, reported_errors
from noahpy.cli.options import ConfigPath, Quiet, ResultFolder, Trust, load
from noahpy.errors import ConfigError, ObservationError
from noahpy.simulation.interrupts import Interrupts


def learn(
    config: ConfigPath,
    output: ResultFolder = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with the training that the folder holds.")
    ] = False,
    quiet: Quiet = False,
    trust: Trust = False,
) -> None:
    """Train networks from attributes of sites to parameters, as the section `learning` says.

    Networks that left out a site or a group of sites are scored there, beside the defaults and a
    constant set.

    Every epoch is kept as it ends. The first Ctrl-C ends the training after the epoch that runs,
    and --resume goes on from there as if it had not stopped; the second kills.
    """
    with reported_errors(ObservationError, config=config), Interrupts() as interrupts:
        settings = load(config, None, trust=trust)
        import torch

        from noahpy.cli.terminal import progress
        from noahpy.learning import learn
        from noahpy.simulation.paths import require_search_paths

        if settings.learning is None:
            raise ConfigError(f"{config}: the section learning is required and missing")
        directory = output or settings.learning.directory
        require_search_paths(settings, config, directory)

        torch.set_num_threads(settings.compute.threads)
        epochs = settings.learning.training.epochs
        with progress("learn", "epoch", epochs, interrupts, quiet=quiet) as advance:
            outcome = learn(
                settings,
                directory,
                resume=resume,
                should_continue=lambda done: advance(done.epoch, loss=done.median),
            )
        if outcome.transfer is not None and not quiet:
            typer.echo(outcome.transfer.table())
        note_results(outcome.files, is_complete=outcome.transfer is not None)
    if interrupts.exit_code:
        raise typer.Exit(interrupts.exit_code)
