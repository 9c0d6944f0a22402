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

``derivatives::`` stands for ``noahpy::`` in all of these names, as in the text of the extension.
The values are those of `bmi_noahpy.NoahPy.adjoint_sweep` and `get_directional_derivative`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

import numpy as np

from bmi_noahpy.derivative_contract import DerivativeRequests, Level
from bmi_noahpy.derivatives import Seed, Sweep, directional_derivative
from bmi_noahpy.derivatives.seeds import seed_tensor
from bmi_noahpy.memory.buffers import AnyArray, Array
from bmi_noahpy.memory.setters import ReservedSetter
from bmi_noahpy.run.run import Run
from bmi_noahpy.stepping.updates import Recording, Update
from bmi_noahpy.variables import DERIVATIVE_LEVEL, OWN_PREFIX, UNKNOWN, Variable, derivative_kind


class DerivativeVariables:
    """The reserved variables of derivatives.

    Args:
        run: run whose updates are derived.
    """

    def __init__(self, run: Run) -> None:
        self._requests = DerivativeRequests(_Differentiated(run), OWN_PREFIX)
        level = np.array([Level.RECORDING], dtype=np.int32)
        self.getters: dict[str, Callable[[], AnyArray]] = {
            DERIVATIVE_LEVEL: level.copy,
            **{f"{OWN_PREFIX}::{k}": get for k, get in self._requests.getters.items()},
        }
        """Getters of the names that do not end in that of a variable."""
        self.setters = {
            f"{OWN_PREFIX}::{kind}": ReservedSetter(receive)
            for kind, receive in self._requests.setters.items()
        }

    def get(self, variable: Variable) -> AnyArray:
        """A seed or derivative of a variable, as a new array.

        Raises:
            DerivativeError: there is none yet; the message names the call that is needed first.
        """
        return self._requests.get(derivative_kind(variable), variable.base)

    def setter(self, variable: Variable) -> ReservedSetter:
        """The setter of a seed; that of a derivative refuses everything."""
        kind = derivative_kind(variable)
        return ReservedSetter(partial(self._requests.set, kind, variable.base))


class _Differentiated:
    """A run as the requests for derivatives see it."""

    def __init__(self, run: Run) -> None:
        self._run = run

    @property
    def recording(self) -> Recording | None:
        return self._run.recording

    def record(self, *, is_on: bool) -> None:
        self._run.recording = Recording() if is_on else None

    def last_update(self) -> Update:
        return self._run.derived_update()

    def sweep(self, seeds: Iterable[tuple[float, str, Array]]) -> Sweep:
        recording = self._run.recording or Recording()
        return Sweep.of(self._run.table, recording, (Seed(*seed) for seed in seeds))

    def changes(self, seeds: Mapping[str, Array]) -> dict[str, Array]:
        run = self._run
        unknowns = run.table.names_with_role(*UNKNOWN)
        return directional_derivative(run.stepper, run.derived_update(), unknowns, seeds)

    def checked_seed(self, name: str, values: AnyArray) -> Array:
        run = self._run
        recorded = run.recording.updates if run.recording else []
        update = recorded[-1] if recorded else run.derived_update()
        seed_tensor(update, run.table.by_name[name], values)
        return np.array(values, dtype=np.float64).reshape(-1)

    def zeros(self, name: str) -> Array:
        return np.zeros_like(self._run.buffers.arrays[name])
