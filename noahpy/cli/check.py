"""The command ``noahpy check``."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

from noahpy.cli.messages import note, reported_errors
from noahpy.cli.options import ConfigPath, Fill, Trust, load
from noahpy.errors import ConfigError, ObservationError

if TYPE_CHECKING:
    from noahpy.config import Config
    from noahpy.simulation.simulation import Simulation


def check(config: ConfigPath, fill: Fill = None, trust: Trust = False) -> None:
    """Check a configuration and its forcing; prints the configuration with all defaults.

    Example: noahpy check site.yaml --fill linear:3h
    """
    with _without_search_for_garbage(), reported_errors(config=config):
        from noahpy.config import to_yaml, user_form

        settings = load(config, fill, trust=trust)
        if settings.region is None:
            notes = _check_columns(settings)
        else:
            from noahpy.cli.run_region import check_region

            notes = [*check_region(settings), *settings.class_names()]
        for text in notes:
            note(text)
        typer.echo(to_yaml(user_form(settings)), nl=False)


@contextmanager
def _without_search_for_garbage() -> Iterator[None]:
    """Context of a short command, whose objects are hardly ever garbage."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _check_columns(settings: Config) -> list[str]:
    """Notes on a configuration of columns, after a check of its forcing."""
    from noahpy.simulation.build import build_simulation

    simulation = build_simulation(settings, engine="eager")
    notes = [*simulation.notes, *settings.class_names(), *_task_notes(settings, simulation)]
    if simulation.supply.from_coupler:
        coupled = ", ".join(sorted(simulation.supply.from_coupler))
        notes.append(f"a coupler has to set {coupled}; runs through bmi_noahpy.NoahPy")
    if simulation.members is not None:
        notes.append(f"{simulation.members.count} members, {simulation.members.origin}")
    clock = simulation.clock
    if clock.is_open:
        return [*notes, f"steps of {clock.step:g} s from {clock.date(0.0)} UTC, without end"]
    first, last = clock.date(0.0), clock.date(clock.duration - clock.step)
    return [*notes, f"{clock.step_count} steps of {clock.step:g} s, from {first} to {last} UTC"]


def _task_notes(settings: Config, simulation: Simulation) -> Iterator[str]:
    """Why a calibration or assimilation could not begin, which a run need not mind.

    The run that makes the observations of a twin is left out.
    """
    if settings.calibration is not None:
        from noahpy.calibration import ParameterSpace, Problem

        if settings.calibration.twin is None:
            yield from _refusal("calibrate", lambda: Problem(settings, simulation=simulation))
        else:
            yield from _refusal(
                "calibrate", lambda: ParameterSpace.configured(settings, simulation.model)
            )
    if settings.assimilation is not None and settings.assimilation.twin is None:
        from noahpy.assimilation.problem import Problem as Assimilated

        yield from _refusal("assimilate", lambda: Assimilated(settings, simulation=simulation))


def _refusal(command: str, begin: Callable[[], object]) -> Iterator[str]:
    """Why a command could not begin, if it could not."""
    try:
        begin()
    except (ConfigError, ObservationError) as error:
        yield f"noahpy {command} would refuse this: {error}"
