"""The command ``noahpy assimilate``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from noahpy.cli.messages import note, note_results
from noahpy.cli.options import ConfigPath, Quiet, ResultFolder, Trust
from noahpy.cli.search import search
from noahpy.files.named_paths import NamedPath, named_paths, require_apart, require_file

if TYPE_CHECKING:
    from noahpy.assimilation.records import Progress
    from noahpy.config import Config


def assimilate(
    config: ConfigPath,
    output: ResultFolder = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Continue the assimilation that the folder holds.")
    ] = False,
    derivatives: Annotated[
        Path | None,
        typer.Option(
            metavar="F.jcb",
            help="Write derivatives of the observations at the first guess, and stop: Jacobian of "
            "PEST++ (jcb, jco) or matrix in text.",
        ),
    ] = None,
    quiet: Quiet = False,
    trust: Trust = False,
) -> None:
    """Correct a run by observations, as the section `assimilation` says.

    4D-Var or an ensemble method finds the errors of initial state, parameters and forcing, window
    after window; `noahpy report` makes a page of it. An example:

    noahpy assimilate config_examples/assimilation.yaml -o results

    Every iteration is saved. The first Ctrl-C stops after the current one, and --resume continues
    with the same results as without a stop; the second kills.
    """
    with search(config, "assimilation", output, trust=trust) as (settings, directory, interrupts):
        from noahpy.assimilation import assimilate
        from noahpy.assimilation.results import summary_table
        from noahpy.cli.terminal import progress, show_table

        assert settings.assimilation is not None
        if derivatives is not None:
            _write_derivatives(settings, config, derivatives)
            return
        done = 0
        with progress("assimilate", "iteration", 0, interrupts, quiet=quiet) as advance:

            def goes_on(where: Progress) -> bool:
                nonlocal done
                done += 1
                return advance(done, window=where.window, cost=where.cost)

            outcome = assimilate(
                settings, directory, resume=resume, should_continue=goes_on, note=note
            )
        if outcome.windows is not None and not quiet:
            show_table(summary_table(outcome.problem, outcome.windows))
        note_results(outcome.files, is_complete=outcome.windows is not None)


def _write_derivatives(settings: Config, config: Path, file: Path) -> None:
    """Write the derivatives at the first guess."""
    from noahpy.assimilation.derivative_file import jacobian, write_jacobian
    from noahpy.assimilation.problem import Problem

    written = NamedPath("--derivatives", file)
    require_apart([written], named_paths({"the configuration": config}))
    require_file(written)
    found = jacobian(Problem(settings, note))
    write_jacobian(file, found)
    note(f"wrote {file}: {len(found.rows)} observations, {len(found.columns)} columns")
