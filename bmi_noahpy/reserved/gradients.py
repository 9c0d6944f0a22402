"""Gradients over plain BMI: reserved variables for couplers that have nothing but names and arrays.

For the gradient of an objective over many updates::

    set noahpy::recording            1       every update is recorded from now on
    ... set inputs, update ...
    set noahpy::adjoint_seed::NAME   dJ/dx   of a state or output, after the update it belongs to
    ... more updates and seeds ...
    set noahpy::adjoint_sweep        1       pulls all seeds back through all recorded updates
    get noahpy::adjoint::NAME        dJ/dy   by an input, state, parameter or multiplier
    set noahpy::adjoint_step         k       asks for update number k alone, counted from 0
    get noahpy::adjoint::NAME        dJ/dy   by what stood in that update

For a derivative of the last update along a direction::

    set noahpy::tangent_seed::NAME   dy      of an input, state, parameter or multiplier
    get noahpy::tangent::NAME        dx      of a state or output

Values are those that `bmi_noahpy.NoahPy.adjoint_sweep` and `get_directional_derivative` give.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from bmi_noahpy.derivatives.sweep import Seed, Sweep, directional_derivative, seed_tensor
from bmi_noahpy.errors import DerivativeError
from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.memory.setters import ReservedSetter
from bmi_noahpy.run.run import Run
from bmi_noahpy.stepping.updates import Recording, Update
from bmi_noahpy.variables import ADJOINT, ADJOINT_SEED, TANGENT, TANGENT_SEED, UNKNOWN, Variable

Values = NDArray[Any]
ALL_UPDATES: Final = -1


@dataclass
class _Adjoint:
    """What was asked of a recording."""

    recording: Recording | None
    seeds: dict[tuple[int, str], Array] = field(default_factory=dict)
    """By number of the update and name of the variable."""
    step: int = ALL_UPDATES
    sweep: Sweep | None = None
    """With the present seeds."""


@dataclass
class _Tangent:
    """What was asked of the last update."""

    update: Update | None
    seeds: dict[str, Array] = field(default_factory=dict)
    changes: dict[str, Array] | None = None
    """Along the present seeds."""


class DerivativeVariables:
    """Answers about one run.

    Seeds and results belong to the recording, or to the last update, and go with it.

    Args:
        run: that is asked about.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._of_recording = _Adjoint(None)
        self._of_update = _Tangent(None)
        self.getters: dict[str, Callable[[], Values]] = {
            "noahpy::recording": lambda: _number(run.recording is not None),
            "noahpy::adjoint_sweep": lambda: _number(self._adjoint().sweep is not None),
            "noahpy::adjoint_step": lambda: _number(self._adjoint().step),
        }
        """Of the names that no variable follows."""
        self.setters = {
            "noahpy::recording": ReservedSetter(self._record),
            "noahpy::adjoint_sweep": ReservedSetter(self._sweep),
            "noahpy::adjoint_step": ReservedSetter(self._choose_step),
        }
        self._getters_of: dict[str, Callable[[str], Array]] = {
            ADJOINT_SEED: self._adjoint_seed,
            ADJOINT: self._gradient,
            TANGENT_SEED: self._tangent_seed,
            TANGENT: self._change,
        }

    def get(self, variable: Variable) -> Values:
        """A seed or derivative of a variable; a new array.

        Raises:
            DerivativeError: there is none yet; the message says what has to be done before.
        """
        return self._getters_of[variable.quantity](variable.base)

    def setter(self, variable: Variable) -> ReservedSetter:
        """What sets a seed.

        Raises:
            ValueError: it is a derivative, not a seed.
        """
        if variable.quantity == ADJOINT_SEED:
            return ReservedSetter(partial(self._seed_adjoint, variable.base))
        if variable.quantity == TANGENT_SEED:
            return ReservedSetter(partial(self._seed_tangent, variable.base))
        raise ValueError(f"{variable.name} cannot be set; seeds are")

    # --- adjoint -------------------------------------------------------------------------------
    def _adjoint(self) -> _Adjoint:
        """What was asked of the present recording."""
        if self._of_recording.recording is not self._run.recording:
            self._of_recording = _Adjoint(self._run.recording)
        return self._of_recording

    def _record(self, values: Values) -> None:
        self._run.recording = Recording() if _switch("noahpy::recording", values) else None

    def _last_recorded(self) -> tuple[int, Update]:
        recording = self._run.recording
        if recording is None or not recording.updates:
            raise DerivativeError(
                "no update is recorded that a seed could belong to; set noahpy::recording to 1, "
                "then update"
            )
        return len(recording.updates) - 1, recording.updates[-1]

    def _seed_adjoint(self, name: str, values: Values) -> None:
        number, update = self._last_recorded()
        seed = self._checked_seed(update, name, values)
        asked = self._adjoint()
        asked.seeds[number, name] = seed
        asked.sweep = None

    def _adjoint_seed(self, name: str) -> Array:
        number, _ = self._last_recorded()
        seed = self._adjoint().seeds.get((number, name))
        return self._zeros(name) if seed is None else seed.copy()

    def _sweep(self, values: Values) -> None:
        asked = self._adjoint()
        if not _switch("noahpy::adjoint_sweep", values):
            asked.seeds.clear()
            asked.sweep = None
            return
        self._last_recorded()
        if not asked.seeds or asked.recording is None:
            raise DerivativeError(
                "there is no seed to sweep from; set noahpy::adjoint_seed::NAME after an update"
            )
        updates = asked.recording.updates
        seeds = (Seed(updates[k].end, name, seed) for (k, name), seed in asked.seeds.items())
        asked.sweep = Sweep(self._run.table, asked.recording, seeds)

    def _choose_step(self, values: Values) -> None:
        number = _whole("noahpy::adjoint_step", values)
        if number < ALL_UPDATES:
            raise ValueError(
                f"noahpy::adjoint_step is the number of an update, counted from 0, or "
                f"{ALL_UPDATES} for all, given {number}"
            )
        self._adjoint().step = number

    def _gradient(self, name: str) -> Array:
        asked = self._adjoint()
        if asked.sweep is None:
            raise DerivativeError(
                "there was no sweep since the recording began or a seed was set; set "
                "noahpy::adjoint_sweep to 1"
            )
        if asked.step == ALL_UPDATES:
            return asked.sweep.gradient(name)
        return asked.sweep.gradient_of(name, asked.step)

    # --- tangent -------------------------------------------------------------------------------
    def _tangent(self) -> _Tangent:
        """What was asked of the last update."""
        update = self._run.derived_update()
        if self._of_update.update is not update:
            self._of_update = _Tangent(update)
        return self._of_update

    def _seed_tangent(self, name: str, values: Values) -> None:
        asked = self._tangent()
        asked.seeds[name] = self._checked_seed(self._run.derived_update(), name, values)
        asked.changes = None

    def _tangent_seed(self, name: str) -> Array:
        seed = self._tangent().seeds.get(name)
        return self._zeros(name) if seed is None else seed.copy()

    def _change(self, name: str) -> Array:
        asked, run = self._tangent(), self._run
        if not asked.seeds:
            raise DerivativeError(
                "the last update has no direction; set noahpy::tangent_seed::NAME after it"
            )
        if asked.changes is None:
            unknowns = run.table.names_with_role(*UNKNOWN)
            update = run.derived_update()
            asked.changes = directional_derivative(run.stepper, update, unknowns, asked.seeds)
        return asked.changes[name].copy()

    # --- seeds ---------------------------------------------------------------------------------
    def _zeros(self, name: str) -> Array:
        return np.zeros_like(self._run.buffers.arrays[name])

    def _checked_seed(self, update: Update, name: str, values: Values) -> Array:
        seed_tensor(update, self._run.table.by_name[name], values)
        return np.array(values, dtype=np.float64).reshape(-1)


def _number(value: int) -> NDArray[np.int32]:
    return np.array([value], dtype=np.int32)


def _whole(name: str, values: Values) -> int:
    given = np.asarray(values).reshape(-1)
    if given.size != 1 or given.dtype.kind not in "fiu" or given[0] != np.floor(given[0]):
        raise ValueError(f"{name} takes one whole number, given {given}")
    return int(given[0])


def _switch(name: str, values: Values) -> bool:
    number = _whole(name, values)
    if number not in (0, 1):
        raise ValueError(f"{name} is 0 or 1, given {number}")
    return bool(number)
