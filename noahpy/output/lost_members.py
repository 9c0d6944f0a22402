"""What is done about columns whose state is lost: members of an ensemble are left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch

from noahpy.model.state import State, is_finite
from noahpy.output.run_files import RunFiles
from noahpy.output.run_summary import RunSummary
from noahpy.simulation.driver import OnLost, stop_at_loss
from noahpy.simulation.simulation import Simulation


def leave_out_lost(
    simulation: Simulation,
    state: State,
    files: RunFiles,
    summary: RunSummary,
    warn: Callable[[str], None],
) -> OnLost:
    """Leave members of an ensemble out from where they are lost; any other loss ends the run.

    Args:
        simulation: that is run.
        state: at the start of the first step.
        files: of the run.
        summary: of the run.
        warn: told of every lost member.
    """
    stop = stop_at_loss(simulation, summary.column_names)
    if simulation.members is None:
        return stop

    def lose(step: int, columns: Sequence[int]) -> None:
        new = [column for column in columns if column not in summary.lost]
        if not new:
            return
        elapsed = step * simulation.clock.step
        files.lose(new, elapsed)
        summary.lose(new)
        if len(summary.lost) == len(summary.column_names):
            stop(step, new)
        for column in new:
            warn(
                f"{summary.column_names[column]}: its state is no longer finite after the step "
                f"that begins at {simulation.clock.date(elapsed)}; it is missing from there on"
            )

    lost_in_spin_up = torch.nonzero(~is_finite(state))[:, 0].tolist()
    if lost_in_spin_up:
        lose(0, lost_in_spin_up)
    return lose
