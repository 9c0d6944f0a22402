"""Saving a run and restoring it."""

from __future__ import annotations

import warnings
from dataclasses import replace

import numpy as np

from bmi_noahpy.run.models import ParameterizedModel
from bmi_noahpy.run.run import Run
from bmi_noahpy.run.saved_arrays import SAVED, SavedArrays, SavedValues
from bmi_noahpy.stepping.updates import RESIDUALS, RecordedState, Recording
from noahpy.catalog.arrays import SECOND
from noahpy.errors import ParameterError, SnapshotError, SnapshotWarning
from noahpy.simulation.simulation import Clock, check_date, check_origin
from noahpy.simulation.snapshot import Snapshot, digest_of


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
        is_initial=run.is_initial,
        input_ends=run.inputs.ends.copy(),
    )
    form = _form(run)
    saved = form.to_arrays(values)
    if not np.isfinite(run.outputs).all():
        form.from_arrays(saved)
    snapshot = run.simulation.snapshot(run.states.double_precision(), run.time)
    data = replace(snapshot, component=saved).to_bytes()
    recording = run.recording
    if recording is not None:
        now = RecordedState(len(recording.updates), dict(run.access.changed))
        recording.saved[digest_of(data)] = now
    return data


def restore(run: Run, data: bytes) -> None:
    """Continue from a saved state of a component or of a run of the command line.

    Whether the clock comes with the state says ``component.restored_clock`` of the configuration.
    A recording goes on with the updates before the state if it was saved during the recording, and
    else begins anew.

    Everything is prepared before anything is written, so that a refused state changes nothing.

    Raises:
        SnapshotError: the bytes are not a saved state, or a state of another run or with impossible
            values.
        ValueError: parameters were written through pointers that are not allowed, and the saved
            state has none.
    """
    snapshot = Snapshot.from_bytes(data)
    notes = _require_own(run, snapshot)
    time, clock = _time_and_clock(run, snapshot)
    # an older version did not save whether its state had seen an update
    is_initial = snapshot.elapsed == 0.0
    saved = None
    if snapshot.component:
        known = {"is_initial": np.array([is_initial], dtype=np.uint8)}
        saved = _form(run).from_arrays(known | dict(snapshot.component))
        is_initial = saved.is_initial
    model = _model(run, saved)
    changed = frozenset[str]() if saved is None else saved.changed
    run.states.require_possible(snapshot, model.model, changed, is_initial=is_initial)
    for note in notes:
        warnings.warn(f"the saved state {note}", SnapshotWarning, stacklevel=4)

    run.states.write(snapshot.state)
    run.write_static()
    run.models.present = model
    run.access.live.clear()
    run.access.changed.clear()
    run.inputs.regard_as_set(() if saved is None else saved.set_inputs)
    run.inputs.ends[:] = np.nan if saved is None else saved.input_ends
    run.time, run.last_update, run.is_initial = time, None, is_initial
    if clock != run.clock:
        run.go_by(replace(run.simulation, clock=clock))
    recorded = None if run.recording is None else run.recording.saved.get(digest_of(data))
    if run.recording is not None:
        if recorded is None:
            run.recording = Recording()
        else:
            run.recording.keep(recorded.updates)
    run.diagnostics.mark_current()
    if saved is None:
        run.begin_outputs()
        run.balances.begin()
    else:
        for name, array in saved.arrays.items():
            run.buffers.arrays[name][:] = array
        run.balances.restore(saved.mass, saved.residuals, saved.balanced)
        changes = dict.fromkeys(saved.changed) if recorded is None else recorded.changed
        run.access.changed.update(changes)
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
    return check_origin(
        saved,
        # that its clock may be another is seen to; another experiment may begin with it
        simulation.fingerprint._replace(start=None, experiment=None),
        simulation.layer_thickness,
        allow_foreign=any(column.initial.restart_force for column in run.config.columns),
    )


def _time_and_clock(run: Run, saved: Snapshot) -> tuple[float, Clock]:
    """Model time and clock with which a run continues from a saved state.

    Raises:
        SnapshotError: the run does not have the date of the state.
    """
    clock, choice = run.clock, run.config.component.restored_clock
    has_date_now = clock.date(run.time) == saved.date
    if choice == "own":
        return run.time, clock if has_date_now else _shifted(run, saved)
    if choice == "automatic":
        is_of_this_run = saved.fingerprint is not None and saved.fingerprint.start == clock.start
        if has_date_now and not is_of_this_run:
            return run.time, clock
        elapsed = float((saved.date - clock.start) / SECOND)
        if not is_of_this_run and 0.0 <= elapsed <= clock.duration:
            return elapsed, clock
    try:
        check_date(saved, clock)
    except SnapshotError as error:
        raise SnapshotError(f"{error}, or set component.restored_clock to own") from error
    return saved.elapsed, clock


def _shifted(run: Run, saved: Snapshot) -> Clock:
    """The clock of a run that has the date of a saved state now."""
    try:
        clock = run.clock.shifted(run.time, saved.date)
        if run.time < clock.duration:
            run.simulation.supply.at(np.array([saved.date]))
    except ValueError as error:
        raise SnapshotError(
            f"is of {saved.date}, whose dates this run cannot take on: {error}"
        ) from error
    return clock
