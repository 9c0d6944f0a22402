"""The command ``noahpy calibrate``."""

from __future__ import annotations

from typing import Annotated

import typer

from noahpy.cli.messages import note, note_results, reported_errors
from noahpy.cli.options import ConfigPath, Quiet, ResultFolder, Trust, load
from noahpy.errors import ConfigError, ObservationError
from noahpy.simulation.interrupts import Interrupts


def calibrate(
    config: ConfigPath,
    output: ResultFolder = None,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume", help="Go on with the search or the analysis that the folder holds."
        ),
    ] = False,
    quiet: Quiet = False,
    trust: Trust = False,
) -> None:
    """Search for parameters that fit observations, as the section `calibration` says.

    What is found is analysed: what the data leave open, intervals, sensitivities, and changes of
    balances and other variables. `noahpy report` makes a page of it.

    Every evaluation is kept as it is made. The first Ctrl-C ends the search after the evaluation
    that runs, and --resume goes on from there as if it had not stopped; the second kills.
    """
    with reported_errors(ObservationError, config=config), Interrupts() as interrupts:
        settings = load(config, None, trust=trust)
        import torch

        from noahpy.calibration import calibrate
        from noahpy.calibration.results import starts_table
        from noahpy.cli.terminal import progress, show_table
        from noahpy.simulation.paths import require_search_paths

        if settings.calibration is None:
            raise ConfigError(f"{config}: the section calibration is required and missing")
        directory = output or settings.calibration.directory
        require_search_paths(settings, config, directory)

        torch.set_num_threads(settings.compute.threads)
        budget = settings.calibration.starts * settings.calibration.optimizer.runs
        with progress("calibrate", "run", budget, interrupts, quiet=quiet) as advance:
            outcome = calibrate(
                settings,
                directory,
                resume=resume,
                should_continue=lambda found: advance(found.runs, objective=found.best),
                note=note,
            )
        if outcome.best is not None and not quiet:
            show_table(starts_table(outcome.history, outcome.best))
        note_results(outcome.files, is_complete=outcome.best is not None)
    if interrupts.exit_code:
        raise typer.Exit(interrupts.exit_code)
