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

For many directions at once, and products of second order, over all recorded updates::

    set noahpy::direction            j       the direction that names refer to, from 0
    set noahpy::direction_seed::NAME dy      of an input, state, parameter or multiplier
    set noahpy::tangent_sweep        1
    get noahpy::recorded_tangent::NAME  dx   of a state or output
    set noahpy::hessian_sweep        1       or gauss_newton_sweep, with noahpy::weight::NAME
    get noahpy::product::NAME                change of the gradient along the direction
    set noahpy::adjoint_set          i       the set of adjoint seeds that names refer to, from 0

``derivatives::`` stands for ``noahpy::`` in all of these names, as in the text of the extension.
The values are those of `bmi_noahpy.NoahPy.adjoint_sweeps`, `get_directional_derivative`,
`tangent_sweep`, `hessian_sweep` and `gauss_newton_sweep`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

import numpy as np

from bmi_noahpy.derivative_contract import DerivativeRequests, Level, ProductRequests
from bmi_noahpy.derivative_contract.names import (
    ALL_UPDATES,
    PRODUCTS_OF_KNOWNS,
    PRODUCTS_OF_UNKNOWNS,
)
from bmi_noahpy.derivatives import (
    Seed,
    Sweep,
    directional_derivative,
    gauss_newton_sweep,
    hessian_sweep,
    tangent_sweep,
)
from bmi_noahpy.derivatives.seeds import seed_tensor
from bmi_noahpy.errors import DerivativeError
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
        differentiated = _Differentiated(run)
        self._requests = DerivativeRequests(differentiated, OWN_PREFIX)
        self._products = ProductRequests(differentiated, self._requests, OWN_PREFIX)
        level = np.array([Level.PRODUCTS], dtype=np.int32)
        getters = {**self._requests.getters, **self._products.getters}
        setters = {**self._requests.setters, **self._products.setters}
        self.getters: dict[str, Callable[[], AnyArray]] = {
            DERIVATIVE_LEVEL: level.copy,
            **{f"{OWN_PREFIX}::{kind}": get for kind, get in getters.items()},
        }
        """Getters of the names that do not end in that of a variable."""
        self.setters = {
            f"{OWN_PREFIX}::{kind}": ReservedSetter(receive) for kind, receive in setters.items()
        }

    def get(self, variable: Variable) -> AnyArray:
        """A seed or derivative of a variable, as a new array.

        Raises:
            DerivativeError: there is none yet; the message names the call that is needed first.
        """
        kind = derivative_kind(variable)
        return self._of(kind).get(kind, variable.base)

    def setter(self, variable: Variable) -> ReservedSetter:
        """The setter of a seed; that of a derivative refuses everything."""
        kind = derivative_kind(variable)
        return ReservedSetter(partial(self._of(kind).set, kind, variable.base))

    def _of(self, kind: str) -> DerivativeRequests | ProductRequests:
        is_product = kind in (*PRODUCTS_OF_KNOWNS, *PRODUCTS_OF_UNKNOWNS)
        return self._products if is_product else self._requests


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

    @property
    def _updates(self) -> Recording:
        return self._run.recording or Recording()

    def sweeps(self, sets: Sequence[Iterable[tuple[float, str, Array]]]) -> list[Sweep]:
        return Sweep.several(self._run.table, self._updates, [_seeds(one) for one in sets])

    def recorded_changes(
        self, directions: Sequence[Mapping[str, Array]], times: Sequence[float]
    ) -> list[list[dict[str, Array]]]:
        table = self._run.table
        names = table.names_with_role(*UNKNOWN)
        wanted = [(time, name) for time in times for name in names]
        count = len(names)
        return [
            [
                dict(zip(names, found[first : first + count], strict=True))
                for first in range(0, len(wanted), count)
            ]
            for found in tangent_sweep(table, self._updates, directions, wanted)
        ]

    def hessian_products(
        self,
        directions: Sequence[Mapping[str, Array]],
        seeds: Iterable[tuple[float, str, Array]],
        moved: Sequence[Iterable[tuple[float, str, Array]]],
    ) -> list[Sweep]:
        moved_seeds = [_seeds(one) for one in moved]
        table = self._run.table
        return hessian_sweep(table, self._updates, directions, _seeds(seeds), moved_seeds)

    def gauss_newton_products(
        self,
        directions: Sequence[Mapping[str, Array]],
        weights: Iterable[tuple[float, str, Array]],
    ) -> list[Sweep]:
        return gauss_newton_sweep(self._run.table, self._updates, directions, _seeds(weights))

    def checked_direction(self, name: str, values: AnyArray, *, is_of_update: bool) -> Array:
        role = self._run.table.by_name[name].role
        if is_of_update and role != "input":
            raise DerivativeError(
                f"{name} is a {role}, whose change is that of all updates; set "
                f"{OWN_PREFIX}::adjoint_step to {ALL_UPDATES}"
            )
        return self.checked_seed(name, values)

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


def _seeds(given: Iterable[tuple[float, str, Array]]) -> list[Seed]:
    return [Seed(*one) for one in given]
