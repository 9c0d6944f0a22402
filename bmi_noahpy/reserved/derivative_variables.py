"""Derivatives over plain BMI, by reserved variables.

For the gradient of an objective over many updates::

    set noahpy::recording            1       every update is recorded from now on
    ... set inputs, update ...
    set noahpy::adjoint_seed::NAME   dJ/dx   by a state or output at the end of the last update
    ... more updates and seeds ...
    set noahpy::adjoint_sweep        1       computes the gradient over all recorded updates
    get noahpy::adjoint::NAME        dJ/dy   by an input, state, parameter or multiplier
    set noahpy::adjoint_step         k       chooses a single update, counted from 0
    get noahpy::adjoint::NAME        dJ/dy   by the value in that update

For a derivative of the last update along a direction::

    set noahpy::tangent_seed::NAME   dy      of an input, state, parameter or multiplier
    get noahpy::tangent::NAME        dx      of a state or output

The values are those of `bmi_noahpy.NoahPy.adjoint_sweep` and `get_directional_derivative`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Final

import numpy as np

from bmi_noahpy.derivatives import Seed, Sweep, directional_derivative
from bmi_noahpy.derivatives.seeds import seed_tensor
from bmi_noahpy.errors import DerivativeError
from bmi_noahpy.memory.buffers import AnyArray, Array
from bmi_noahpy.memory.setters import ReservedSetter
from bmi_noahpy.reserved.numbers import number as as_array
from bmi_noahpy.reserved.numbers import switch, whole
from bmi_noahpy.run.run import Run
from bmi_noahpy.stepping.updates import Recording, Update
from bmi_noahpy.variables import ADJOINT, ADJOINT_SEED, TANGENT, TANGENT_SEED, UNKNOWN, Variable

ALL_UPDATES: Final = -1
"""Value of ``noahpy::adjoint_step`` for the gradient over all updates."""


@dataclass
class _AdjointRequest:
    """Seeds of a recording and the sweep over it."""

    recording: Recording | None
    discards: int = 0
    """How often updates had been discarded from it."""
    seeds: dict[tuple[int, str], Array] = field(default_factory=dict)
    """Seeds by the index of the update and the name of the variable."""
    updates: dict[int, Update] = field(default_factory=dict)
    """The updates that have seeds."""
    update: int = ALL_UPDATES
    """Index of the update that was chosen."""
    sweep: Sweep | None = None
    """Sweep with the present seeds, if one was made."""


@dataclass
class _TangentRequest:
    """The direction along which the last update is derived."""

    update: Update | None
    seeds: dict[str, Array] = field(default_factory=dict)
    """Changes of knowns by name."""
    changes: dict[str, Array] | None = None
    """Changes of all unknowns along the present seeds, if they were computed."""


class DerivativeVariables:
    """The reserved variables of derivatives.

    Seeds and results belong to the recording or to the last update, and are dropped with it.

    Args:
        run: run whose updates are derived.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._adjoint_request = _AdjointRequest(None)
        self._tangent_request = _TangentRequest(None)
        self.getters: dict[str, Callable[[], AnyArray]] = {
            "noahpy::recording": lambda: as_array(run.recording is not None),
            "noahpy::adjoint_sweep": lambda: as_array(self._adjoint().sweep is not None),
            "noahpy::adjoint_step": lambda: as_array(self._adjoint().update),
        }
        """Getters of the names that do not end in that of a variable."""
        self.setters = {
            "noahpy::recording": ReservedSetter(self._record),
            "noahpy::adjoint_sweep": ReservedSetter(self._sweep),
            "noahpy::adjoint_step": ReservedSetter(self._choose_update),
        }
        self._getters_of: dict[str, Callable[[str], Array]] = {
            ADJOINT_SEED: self._adjoint_seed,
            ADJOINT: self._gradient,
            TANGENT_SEED: self._tangent_seed,
            TANGENT: self._change,
        }

    def get(self, variable: Variable) -> AnyArray:
        """A seed or derivative of a variable, as a new array.

        Raises:
            DerivativeError: there is none yet; the message names the call that is needed first.
        """
        return self._getters_of[variable.quantity](variable.base)

    def setter(self, variable: Variable) -> ReservedSetter:
        """The setter of a seed.

        Raises:
            ValueError: the variable is a derivative, not a seed.
        """
        if variable.quantity == ADJOINT_SEED:
            return ReservedSetter(partial(self._seed_adjoint, variable.base))
        if variable.quantity == TANGENT_SEED:
            return ReservedSetter(partial(self._seed_tangent, variable.base))
        raise ValueError(f"{variable.name} cannot be set; seeds are")

    # --- adjoint -------------------------------------------------------------------------------
    def _adjoint(self) -> _AdjointRequest:
        """Request for the present recording."""
        recording, request = self._run.recording, self._adjoint_request
        if request.recording is not recording:
            self._adjoint_request = request = _AdjointRequest(recording)
        if recording is not None and request.discards != recording.discards:
            # seeds of updates that were discarded, even where others have taken their places
            present = dict(enumerate(recording.updates))
            seeds = request.seeds.items()
            kept = {k: s for k, s in seeds if present.get(k[0]) is request.updates[k[0]]}
            request.seeds, request.sweep = kept, None
            request.discards = recording.discards
        return request

    def _record(self, values: AnyArray) -> None:
        self._run.recording = Recording() if switch("noahpy::recording", values) else None

    def _last_recorded(self) -> tuple[int, Update]:
        recording = self._run.recording
        if recording is None or not recording.updates:
            raise DerivativeError(
                "no update is recorded that a seed could belong to; set noahpy::recording to 1, "
                "then update"
            )
        return len(recording.updates) - 1, recording.updates[-1]

    def _seed_adjoint(self, name: str, values: AnyArray) -> None:
        number, update = self._last_recorded()
        seed = self._checked_seed(update, name, values)
        request = self._adjoint()
        request.seeds[number, name] = seed
        request.updates[number] = update
        request.sweep = None

    def _adjoint_seed(self, name: str) -> Array:
        number, _ = self._last_recorded()
        seed = self._adjoint().seeds.get((number, name))
        return self._zeros(name) if seed is None else seed.copy()

    def _sweep(self, values: AnyArray) -> None:
        request = self._adjoint()
        if not switch("noahpy::adjoint_sweep", values):
            request.seeds.clear()
            request.sweep = None
            return
        self._last_recorded()
        if not request.seeds or request.recording is None:
            raise DerivativeError(
                "there is no seed to sweep from; set noahpy::adjoint_seed::NAME after an update"
            )
        updates = request.recording.updates
        seeds = (Seed(updates[k].end, name, seed) for (k, name), seed in request.seeds.items())
        request.sweep = Sweep(self._run.table, request.recording, seeds)

    def _choose_update(self, values: AnyArray) -> None:
        number = whole("noahpy::adjoint_step", values)
        if number < ALL_UPDATES:
            raise ValueError(
                f"noahpy::adjoint_step is the number of an update, counted from 0, or "
                f"{ALL_UPDATES} for all, given {number}"
            )
        self._adjoint().update = number

    def _gradient(self, name: str) -> Array:
        request = self._adjoint()
        if request.sweep is None:
            raise DerivativeError(
                "there was no sweep since the recording began or a seed was set; set "
                "noahpy::adjoint_sweep to 1"
            )
        if request.update == ALL_UPDATES:
            return request.sweep.gradient(name)
        return request.sweep.gradient_of(name, request.update)

    # --- tangent -------------------------------------------------------------------------------
    def _tangent(self) -> _TangentRequest:
        """Request for the last update."""
        update = self._run.derived_update()
        if self._tangent_request.update is not update:
            self._tangent_request = _TangentRequest(update)
        return self._tangent_request

    def _seed_tangent(self, name: str, values: AnyArray) -> None:
        request = self._tangent()
        request.seeds[name] = self._checked_seed(self._run.derived_update(), name, values)
        request.changes = None

    def _tangent_seed(self, name: str) -> Array:
        seed = self._tangent().seeds.get(name)
        return self._zeros(name) if seed is None else seed.copy()

    def _change(self, name: str) -> Array:
        request, run = self._tangent(), self._run
        if not request.seeds:
            raise DerivativeError(
                "the last update has no direction; set noahpy::tangent_seed::NAME after it"
            )
        if request.changes is None:
            unknowns = run.table.names_with_role(*UNKNOWN)
            update = run.derived_update()
            request.changes = directional_derivative(run.stepper, update, unknowns, request.seeds)
        return request.changes[name].copy()

    # --- seeds ---------------------------------------------------------------------------------
    def _zeros(self, name: str) -> Array:
        return np.zeros_like(self._run.buffers.arrays[name])

    def _checked_seed(self, update: Update, name: str, values: AnyArray) -> Array:
        seed_tensor(update, self._run.table.by_name[name], values)
        return np.array(values, dtype=np.float64).reshape(-1)
