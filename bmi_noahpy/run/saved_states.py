"""Saving a run and restoring it."""

from __future__ import annotations

import warnings
from dataclasses import replace

import numpy as np

from bmi_noahpy.run.models import ParameterizedModel
from bmi_noahpy.run.run import Run
from bmi_noahpy.run.saved_arrays import SAVED, SavedArrays, SavedValues
from bmi_noahpy.stepping.updates import RESIDUALS, Recording
from noahpy.errors import ParameterError, SnapshotError, SnapshotWarning
from noahpy.simulation.simulation import check_date, check_origin
from noahpy.simulation.snapshot import Snapshot


def save(run: Run) -> bytes:
    """Everything that a run needs to continue as if it had not been interrupted.

    Raises:
        ValueError, StateError, ParameterError, SnapshotError: values that a coupler has set or
            written, or outputs that followed from them, would be refused when they are restored.
    """
    run.access.accept_writes()
    run.require_accepted()
    run.diagnostics.refresh()
    arrays = run.buffers.arrays
    values = SavedValues(
        arrays={v.name: arrays[v.name].copy() for v in run.table.with_role(*SAVED)},
        mass=run.balances.mass.memory.copy(),
        residuals=np.stack([run.balances.residual(name) for name in RESIDUALS]),
        balanced=run.balances.balanced.copy(),
        set_inputs=frozenset(run.inputs.set_by_coupler),
        changed=frozenset(run.access.changed),
    )
    form = _form(run)
    saved = form.to_arrays(values)
    if not np.isfinite(run.outputs).all():
        form.from_arrays(saved)
    snapshot = run.simulation.snapshot(run.states.double_precision(), run.time)
    return replace(snapshot, component=saved).to_bytes()


def restore(run: Run, data: bytes) -> None:
    """Continue from a saved state of a component or of a run of the command line.

    Everything is prepared before anything is written, so that a refused state changes nothing.

    Raises:
        SnapshotError: the bytes are not a saved state, or a state of another run or with impossible
            values.
        ValueError: parameters were written through pointers that are not allowed, and the saved
            state has none.
    """
    snapshot = Snapshot.from_bytes(data)
    notes = _require_own(run, snapshot)
    saved = _form(run).from_arrays(snapshot.component) if snapshot.component else None
    model = _model(run, saved)
    run.states.require_possible(snapshot, model.model, () if saved is None else saved.changed)
    for note in notes:
        warnings.warn(f"the saved state {note}", SnapshotWarning, stacklevel=4)

    run.states.write(snapshot.state)
    run.write_static()
    run.models.present = model
    run.access.live.clear()
    run.access.changed.clear()
    run.inputs.regard_as_set(() if saved is None else saved.set_inputs)
    run.time, run.last_update = snapshot.elapsed, None
    if run.recording is not None:
        run.recording = Recording()
    run.diagnostics.mark_current()
    if saved is None:
        run.begin_outputs()
        run.balances.begin()
    else:
        for name, array in saved.arrays.items():
            run.buffers.arrays[name][:] = array
        run.balances.restore(saved.mass, saved.residuals, saved.balanced)
        run.access.changed.update(dict.fromkeys(saved.changed))
    run.access.mark_seen()


def _form(run: Run) -> SavedArrays:
    return SavedArrays(run.table, run.buffers.arrays)


def _model(run: Run, saved: SavedValues | None) -> ParameterizedModel:
    """The model with saved parameters, or with those in memory if none were saved."""
    try:
        if saved is not None:
            return run.models.of_saved(saved.arrays, saved.set_inputs)
        run.access.accept_parameter_writes()
        return run.models.configured()
    except ParameterError as error:
        raise SnapshotError(f"holds parameters that no soil has: {error}") from error


def _require_own(run: Run, saved: Snapshot) -> tuple[str, ...]:
    """Refuse a state of another run; remarks on one that is accepted."""
    simulation = run.simulation
    notes = check_origin(
        saved,
        simulation.fingerprint,
        simulation.layer_thickness,
        allow_foreign=any(column.initial.restart_force for column in run.config.columns),
    )
    check_date(saved, run.clock)
    return notes
