"""The command ``noahpy learn``."""

from __future__ import annotations

from typing import Annotated

import typer

from noahpy.cli.messages import note_results
from noahpy.cli.options import ConfigPath, Quiet, ResultFolder, Trust
from noahpy.cli.search import search


def learn(
    config: ConfigPath,
    output: ResultFolder = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Continue the training that the folder holds.")
    ] = False,
    quiet: Quiet = False,
    trust: Trust = False,
) -> None:
    """Train networks from attributes of sites to parameters, as the section `learning` says.

    At sites that are left out of the training, networks are scored together with the defaults and
    a constant set of parameters.

    Every epoch is saved. The first Ctrl-C stops the training after the current epoch, and --resume
    continues it with the same results as without a stop; the second kills.

    Example: noahpy learn learning.yaml -o results
    """
    with search(config, "learning", output, trust=trust) as (settings, directory, interrupts):
        from noahpy.cli.terminal import progress
        from noahpy.learning import learn

        assert settings.learning is not None
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
