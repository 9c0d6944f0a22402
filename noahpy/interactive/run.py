"""A run whose output is a dataset in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch

from noahpy.errors import ConfigError
from noahpy.interactive.configure import ConfigLike, configure
from noahpy.interactive.parameters import ParameterValues
from noahpy.output.lost_members import leave_out_lost
from noahpy.output.run_files import RunFiles, require_own_forcing
from noahpy.output.run_summary import RunSummary
from noahpy.simulation.build import build_simulation
from noahpy.simulation.drawn_members import member_names
from noahpy.simulation.progress import spun_up, take_steps

if TYPE_CHECKING:
    import pandas as pd
    import xarray as xr


def run(
    config: ConfigLike,
    changes: Mapping[str, Any] | None = None,
    *,
    parameters: ParameterValues | None = None,
    forcing: xr.Dataset | pd.DataFrame | None = None,
    trust: bool = False,
    progress: bool = True,
    note: Callable[[str], None] = lambda _: None,
) -> xr.Dataset:
    """Run columns to their end, with spin-up, and return their output.

    The dataset has what the file of `noahpy run` has: variables and intervals of the section
    `output`, the permafrost summary, attributes. No file is written, also where `output.file` names
    one; ``to_netcdf`` of the dataset writes it.

    Args:
        config: as for `configure`, like the three that follow.
        changes: sections and keys that override those of the configuration.
        parameters: values by the name of the parameter.
        forcing: meteorology instead of the source of the configuration.
        trust: whether to run code that the configuration names, regardless of the user's settings.
        progress: whether to show a progress bar, in a terminal or a notebook, until the run ends.
        note: called with every note and warning on the run, as in ``note=print``.

    Raises:
        ConfigError: a configuration that cannot be used, or one that only a coupler can run.
        ForcingError: forcing that cannot be used.
        EngineError: the step cannot be compiled.
        RunError: a state that is no longer finite.
    """
    settings = configure(config, changes, parameters=parameters, forcing=forcing, trust=trust)
    require_own_forcing(settings)
    if settings.time.end is None:
        raise ConfigError("time.end: is required; without it a coupler ends the run")
    simulation = build_simulation(settings, on_stage=note)
    for text in simulation.notes:
        note(text)
    is_file = isinstance(config, (str, PathLike))
    title = f"NoahPy run of {Path(config).stem}" if is_file else "NoahPy run"  # type: ignore[arg-type]
    files = RunFiles(settings, simulation, title=title, command="noahpy.run", in_memory=True)
    names = member_names([column.name for column in settings.columns], simulation.members)
    summary = RunSummary(names)
    state = simulation.initial_state
    with files, _threads(settings.compute.threads):
        if settings.spin_up is not None:
            result = spun_up(settings.spin_up, simulation, quiet=not progress, leave=False)
            state = result.state
            note(str(result))
            files.describe("spin_up", str(result).removeprefix("spin-up: "))
        summary.begin(state, simulation.model.parameters.site.layer_thickness)
        take_steps(
            simulation,
            [files, summary],
            state,
            on_lost=leave_out_lost(simulation, state, files, summary, note),
            quiet=not progress,
            leave=False,
        )
    for text in summary.warnings():
        note(text)
    return files.dataset()


@contextmanager
def _threads(count: int) -> Iterator[None]:
    """Context in which torch has a number of threads."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
