"""The command ``noahpy verify-gradients``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from noahpy.cli.exit_codes import RUN_ERROR
from noahpy.cli.messages import note, reported_errors
from noahpy.cli.options import ConfigPath, Trust, load
from noahpy.errors import ConfigError, PictureError
from noahpy.files.named_paths import NamedPath, named_paths, require_written

if TYPE_CHECKING:
    from noahpy.simulation.simulation import Clock


def verify_gradients(
    config: ConfigPath,
    wrt: Annotated[
        list[str] | None,
        typer.Option(
            help="What changes, as in soil.porosity, state.soil_temperature or "
            "forcing.air_temperature; may be given several times."
        ),
    ] = None,
    of: Annotated[
        list[str] | None,
        typer.Option(
            help="Output whose mean over the window is the objective, or active_layer_thickness, "
            "thawed_thickness, melt_out_day or zero_curtain_length; may be given several times."
        ),
    ] = None,
    window: Annotated[
        str | None,
        typer.Option(metavar="BEGIN/END", help="Dates of the window; else the whole run."),
    ] = None,
    largest: Annotated[
        float, typer.Option(help="Largest change: share of the value, or K of temperatures.")
    ] = 0.1,
    within: Annotated[
        float, typer.Option(help="Change up to which a gradient has to hold within a tenth.")
    ] = 1e-4,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Picture (png, pdf or svg) to draw.")
    ] = None,
    trust: Trust = False,
) -> None:
    """Verify gradients of a run against differences, forward against reverse mode.

    Each gradient gets a verdict: right, or why it is of no use: a kink, a jump, amplification or
    noise. Exit code 1 if one is not right. noahpy.gradients.verify_gradient does the same for a
    coupled system of your own.

    Example: noahpy verify-gradients site.yaml --wrt soil.porosity --of soil_temperature
    """
    with reported_errors(PictureError, config=config):
        from noahpy.cli.terminal import show_table
        from noahpy.output.run_files import require_own_forcing
        from noahpy.output.verified_gradients import verification_table
        from noahpy.simulation.build import build_simulation
        from noahpy.simulation.verified_gradients import (
            KNOWNS,
            OBJECTIVES,
            GradientCase,
            verified_gradients,
        )

        if not 0.0 < within <= largest:
            raise ConfigError(
                f"--within {within:g}: has to be above 0 and at most --largest {largest:g}"
            )
        if output is not None:
            from noahpy.plot.picture import require_suffix

            require_suffix(output)
            written = NamedPath("the picture", output)
            require_written(written, named_paths({"the configuration": config}))
        settings = load(config, None, trust=trust)
        require_own_forcing(settings)
        simulation = build_simulation(settings, on_stage=note)
        steps = _steps(window, simulation.clock)
        compute = settings.compute
        case = GradientCase.of(simulation, compute.engine, steps, compute.gradient_memory)
        found = dict(
            verified_gradients(
                case, wrt or KNOWNS, of or OBJECTIVES, largest=largest, needed=within
            )
        )
        show_table(verification_table(found))
        if output is not None:
            from noahpy.plot import plot_verifications

            for line in plot_verifications(found, output, f"Gradients of {config.stem}"):
                note(line)
            note(f"wrote {output}")
    if not all(one.is_right for one in found.values()):
        raise typer.Exit(RUN_ERROR)


def _steps(window: str | None, clock: Clock) -> range:
    """Numbers of the steps of a window.

    Raises:
        ConfigError: the window is no part of the run.
    """
    from pydantic import TypeAdapter, ValidationError

    from noahpy.catalog.arrays import instant
    from noahpy.config.fields import Utc
    from noahpy.simulation.verified_gradients import steps_between

    if window is None:
        if clock.steps_per_pass is None:
            raise ConfigError("a run without end needs a --window")
        return range(clock.steps_per_pass)
    begin, _, end = window.partition("/")
    dates = []
    for text in (begin, end):
        try:
            dates.append(instant(TypeAdapter(Utc).validate_python(text)))
        except ValidationError as error:
            message = error.errors()[0]["msg"].removeprefix("Value error, ")
            raise ConfigError(f"--window {window!r}: {message}") from error
    return steps_between(clock, *dates)
