"""The command ``noahpy check``."""

from __future__ import annotations

import typer

from noahpy.cli.messages import note, note_class_names, reported_errors
from noahpy.cli.options import ConfigPath, Fill, Trust, load


def check(config: ConfigPath, fill: Fill = None, trust: Trust = False) -> None:
    """Check a configuration and its forcing; prints the configuration with all defaults."""
    with reported_errors(config=config):
        from noahpy.config import to_yaml, user_form

        settings = load(config, fill, trust=trust)
        if settings.region is not None:
            from noahpy.cli.run_region import check_region

            for text in check_region(settings):
                note(text)
            note_class_names(settings)
            typer.echo(to_yaml(user_form(settings)), nl=False)
            return
        from noahpy.simulation.build import build_simulation

        simulation = build_simulation(settings, engine="eager")
        for text in simulation.notes:
            note(text)
        note_class_names(settings)
        if simulation.supply.from_coupler:
            coupled = ", ".join(sorted(simulation.supply.from_coupler))
            note(f"a coupler has to set {coupled}; runs through bmi_noahpy.NoahPy")
        clock = simulation.clock
        if clock.is_open:
            note(f"steps of {clock.step:g} s from {clock.date(0.0)} UTC, without end")
        else:
            first, last = clock.date(0.0), clock.date(clock.duration - clock.step)
            note(f"{clock.step_count} steps of {clock.step:g} s, from {first} to {last} UTC")
        typer.echo(to_yaml(user_form(settings)), nl=False)
