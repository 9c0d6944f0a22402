"""The command ``noahpy compile``."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import ConfigPath, Fill, Trust, load

if TYPE_CHECKING:
    from noahpy.config import Config
    from noahpy.engine.key import LibraryKey
    from noahpy.model.model import Model


def _libraries(settings: Config, *, gradients: bool) -> dict[LibraryKey, Model]:
    """Libraries that runs of a configuration need, each with the model to build it from."""
    from noahpy.engine.key import LibraryKey
    from noahpy.region.plan import make_plan
    from noahpy.region.run import cell_model
    from noahpy.simulation.build import build_simulation

    if settings.region is not None:
        model = cell_model(make_plan(settings, settings.output.file or Path("region")))
        return {LibraryKey.of(model): model}
    model = build_simulation(settings, engine="eager").model
    models = {LibraryKey.of(model): model}
    calibration = settings.calibration
    if gradients or (calibration is not None and calibration.optimizer.uses_gradients):
        models[LibraryKey.of(model, "pull_back")] = model
    assimilation = settings.assimilation
    if assimilation is not None and assimilation.method.uses_gradients:
        models |= {LibraryKey.of(model, kind): model for kind in ("pull_back", "tangent")}
    return models


def compile_step(
    config: ConfigPath,
    fill: Fill = None,
    gradients: Annotated[
        bool, typer.Option(help="Compile the reverse mode of a step too.")
    ] = False,
    trust: Trust = False,
) -> None:
    """Compile the step of a configuration for its later runs, unless it is compiled already.

    With a section `calibration` or `assimilation` whose search uses gradients, these are compiled
    too.

    Example: noahpy compile site.yaml --gradients
    """
    with reported_errors(config=config):
        from rich.console import Console

        from noahpy.engine.cache import find_or_build

        models = _libraries(load(config, fill, trust=trust), gradients=gradients)
        begin = time.perf_counter()
        with Console(stderr=True).status("looking for the compiled step") as status:

            def show(stage: str) -> None:
                status.console.print(f"{time.perf_counter() - begin:5.0f} s  {stage}")
                status.update(stage)

            for key, model in models.items():
                find_or_build(key, model, show)
        for key in models:
            typer.echo(f"{key.path} holds the compiled {key.kind.replace('_', ' ')}")
