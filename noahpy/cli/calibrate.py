"""The command ``noahpy calibrate``."""

from __future__ import annotations

from typing import Annotated

import typer

from noahpy.cli.messages import note, note_results
from noahpy.cli.options import ConfigPath, Quiet, ResultFolder, Trust
from noahpy.cli.search import search


def calibrate(
    config: ConfigPath,
    output: ResultFolder = None,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Continue the search or the analysis that the folder holds."),
    ] = False,
    quiet: Quiet = False,
    trust: Trust = False,
) -> None:
    """Search for parameters that fit observations, as the section `calibration` says.

    The result is analysed: identifiability, intervals, sensitivities, and changes of balances and
    other variables. `noahpy report` makes a page of it.

    Every evaluation is saved. The first Ctrl-C stops the search after the current evaluation, and
    --resume continues it with the same results as without a stop; the second kills.

    Example: noahpy calibrate calibration.yaml -o results
    """
    with search(config, "calibration", output, trust=trust) as (settings, directory, interrupts):
        from noahpy.calibration import calibrate
        from noahpy.calibration.results import starts_table
        from noahpy.cli.terminal import progress, show_table

        assert settings.calibration is not None
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
