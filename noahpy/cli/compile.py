"""The command ``noahpy compile``."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Annotated

import typer

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import ConfigPath, Fill, Trust, load

if TYPE_CHECKING:
    from noahpy.config import Config
    from noahpy.engine.cache import PackageKey
    from noahpy.model.model import Model


def _packages(settings: Config, *, gradients: bool) -> dict[PackageKey, Model]:
    """The packages that runs of a configuration need, each with a model to build it from."""
    from noahpy.calibration import packages as of_calibration
    from noahpy.cli import run_region
    from noahpy.engine.cache import PackageKey
    from noahpy.simulation.build import build_simulation

    if settings.region is not None:
        return dict(run_region.packages(settings))
    model = build_simulation(settings, engine="eager").model
    models = {PackageKey.of(model): model}
    if gradients:
        models[PackageKey.of(model, "pull_back")] = model
    if settings.calibration is not None:
        models |= dict(of_calibration.packages(settings))
    return models


def compile_step(
    config: ConfigPath,
    fill: Fill = None,
    gradients: Annotated[
        bool, typer.Option(help="Compile the reverse mode of a step too.")
    ] = False,
    trust: Trust = False,
) -> None:
    """Compile the step of a configuration for its later runs, unless that was done before.

    With a section `calibration` also what `noahpy calibrate` runs most: all its starts at once, and
    their reverse mode where gradients are wanted.
    """
    with reported_errors(config=config):
        from rich.console import Console

        from noahpy.engine.cache import find_or_build

        models = _packages(load(config, fill, trust=trust), gradients=gradients)
        begin = time.perf_counter()
        with Console(stderr=True).status("looking for the compiled step") as status:

            def show(stage: str) -> None:
                status.console.print(f"{time.perf_counter() - begin:5.0f} s  {stage}")
                status.update(stage)

            for key, built_from in models.items():
                find_or_build(key, built_from, show)
        for key in models:
            typer.echo(f"{key.path} holds the compiled {key.kind.replace('_', ' ')}")
