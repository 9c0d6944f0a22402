"""Directions over a whole recording, and products of second order, over plain BMI."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol, TypeVar

import numpy as np

from .names import (
    ALL_UPDATES,
    DIRECTION,
    DIRECTION_SEED,
    GAUSS_NEWTON_SWEEP,
    HESSIAN_SWEEP,
    MOVED_SEED,
    PREFIX,
    RECORDED_TANGENT,
    TANGENT_SWEEP,
    WEIGHT,
    name_of,
)
from .requests import (
    AnyArray,
    Array,
    DerivativeError,
    DerivativeRequests,
    Gradients,
    number,
    switch,
    whole,
)

Direction = Mapping[str, Array]
"""Changes of knowns by name; ``[update, value]`` of an input that changes in single updates."""
Seeds = Sequence[tuple[float, str, Array]]
"""Times, names and values."""
Found = TypeVar("Found")
MOST_DIRECTIONS: Final = 10_000


class DifferentiatedTwice(Protocol):
    """A component as requests for products see it."""

    def recorded_changes(
        self, directions: Sequence[Direction], times: Sequence[float]
    ) -> Sequence[Sequence[Mapping[str, Array]]]:
        """By direction and time, the changes of all unknowns at the ends of recorded updates."""

    def hessian_products(
        self, directions: Sequence[Direction], seeds: Seeds, moved: Sequence[Seeds]
    ) -> Sequence[Gradients]:
        """Changes of the gradient of an objective along directions."""

    def gauss_newton_products(
        self, directions: Sequence[Direction], weights: Seeds
    ) -> Sequence[Gradients]:
        """Products of the Gauss-Newton matrix with directions."""

    def checked_direction(self, name: str, values: AnyArray, *, is_of_update: bool) -> Array:
        """A copy of the change of a known, flattened.

        Args:
            name: of the known.
            values: its change.
            is_of_update: whether it is that of a single update, which inputs alone have.

        Raises:
            DerivativeError: the number of values is wrong, one is not finite, or it is no input.
        """

    def checked_seed(self, name: str, values: AnyArray) -> Array:
        """A copy of a seed, flattened; see `Differentiated`."""

    def zeros(self, name: str) -> Array:
        """Zeros of the size of a variable, flattened."""


@dataclass
class _Request:
    """Directions of a recording, and what was computed along them."""

    recording: object
    count: int = 0
    """Number of recorded updates when it was last looked at."""
    direction: int = 0
    """Number of the direction that is chosen."""
    changes: dict[tuple[int, str, int], Array] = field(default_factory=dict)
    """Changes of knowns by direction, name and update, or `ALL_UPDATES`."""
    moved: dict[tuple[int, int, str], Array] = field(default_factory=dict)
    """Changes of adjoint seeds by direction, update and name."""
    weights: dict[tuple[int, str], Array] = field(default_factory=dict)
    """Weights by update and name."""
    tangents: Sequence[Sequence[Mapping[str, Array]]] | None = None
    products: Sequence[Gradients] | None = None
    kind: str = ""
    """Of the products."""

    def forget_products(self) -> None:
        """Forget products that were computed."""
        self.products, self.kind = None, ""

    def forget(self) -> None:
        """Forget what was computed."""
        self.tangents = None
        self.forget_products()


class ProductRequests:
    """The variables of directions over a recording, and of products.

    Args:
        component: whose updates are derived.
        adjoint: requests for gradients of the same component, whose seeds and chosen update count.
        prefix: first part of the names in messages.
    """

    def __init__(
        self, component: DifferentiatedTwice, adjoint: DerivativeRequests, prefix: str = PREFIX
    ) -> None:
        self._component, self._adjoint, self._prefix = component, adjoint, prefix
        self._own = _Request(None)
        self.getters: dict[str, Callable[[], AnyArray]] = {
            DIRECTION: lambda: number(self._request().direction),
            TANGENT_SWEEP: lambda: number(self._request().tangents is not None),
            HESSIAN_SWEEP: lambda: number(self._request().kind == HESSIAN_SWEEP),
            GAUSS_NEWTON_SWEEP: lambda: number(self._request().kind == GAUSS_NEWTON_SWEEP),
        }
        """Getters of the kinds that stand for themselves."""
        self.setters: dict[str, Callable[[AnyArray], None]] = {
            DIRECTION: self._choose,
            TANGENT_SWEEP: self._push,
            HESSIAN_SWEEP: self._hessian,
            GAUSS_NEWTON_SWEEP: self._gauss_newton,
        }
        """Their setters."""
        adjoint.observers.append(lambda: self._own.forget_products())

    def get(self, kind: str, name: str) -> Array:
        """A seed or result of a variable, as a new array.

        Raises:
            DerivativeError: there is none yet; the message names the call that is needed first.
        """
        request, update = self._request(), self._adjoint.chosen_update
        found: Array | None
        if kind == DIRECTION_SEED:
            found = request.changes.get((request.direction, name, update))
        elif kind == MOVED_SEED:
            found = request.moved.get((request.direction, self._at(update), name))
        elif kind == WEIGHT:
            found = request.weights.get((self._at(ALL_UPDATES), name))
        elif kind == RECORDED_TANGENT:
            changes = self._of_direction(request.tangents, TANGENT_SWEEP)
            found = changes[self._at(update)][name]
        else:
            product = self._of_direction(request.products, HESSIAN_SWEEP)
            if update == ALL_UPDATES:
                return product.gradient(name)
            return product.gradient_of(name, update)
        return self._component.zeros(name) if found is None else found.copy()

    def set(self, kind: str, name: str, values: AnyArray) -> None:
        """Set a seed of a variable.

        Raises:
            ValueError: the kind is a result, not a seed; or the values are not allowed.
            DerivativeError: there is no update that it could belong to.
        """
        request, update = self._request(), self._adjoint.chosen_update
        if kind == DIRECTION_SEED:
            self._at(update)
            is_of_update = update != ALL_UPDATES
            checked = self._component.checked_direction(name, values, is_of_update=is_of_update)
            if not is_of_update:
                request.changes = {
                    key: value
                    for key, value in request.changes.items()
                    if key[:2] != (request.direction, name)
                }
            request.changes[request.direction, name, update] = checked
            request.forget()
        elif kind == MOVED_SEED:
            number_of_update = self._at(update)
            checked = self._component.checked_seed(name, values)
            request.moved[request.direction, number_of_update, name] = checked
            request.forget_products()
        elif kind == WEIGHT:
            number_of_update = self._at(ALL_UPDATES)
            request.weights[number_of_update, name] = self._component.checked_seed(name, values)
            request.forget_products()
        else:
            raise ValueError(f"{self._name(kind, name)} cannot be set; seeds are")

    def _name(self, kind: str, variable: str = "") -> str:
        return name_of(kind, variable, self._prefix)

    def _request(self) -> _Request:
        """Request for the present recording, without what belongs to updates that are no more."""
        recording, ends = self._adjoint.recorded()
        if self._own.recording is not recording:
            self._own = _Request(recording)
        request = self._own
        if len(ends) < request.count:
            last = len(ends)
            request.changes = {k: v for k, v in request.changes.items() if k[2] < last}
            request.moved = {k: v for k, v in request.moved.items() if k[1] < last}
            request.weights = {k: v for k, v in request.weights.items() if k[0] < last}
            request.forget()
        request.count = len(ends)
        return request

    def _at(self, update: int) -> int:
        """Number of the chosen update, the last one if none is.

        Raises:
            DerivativeError: it is not recorded.
        """
        _, ends = self._adjoint.recorded()
        if not ends:
            raise DerivativeError(
                f"nothing is recorded; set {self._name('recording')} to 1, then update"
            )
        if update >= len(ends):
            raise DerivativeError(f"update {update} is not among the {len(ends)} recorded ones")
        return len(ends) - 1 if update == ALL_UPDATES else update

    def _of_direction(self, found: Sequence[Found] | None, kind: str) -> Found:
        """What was computed along the chosen direction.

        Raises:
            DerivativeError: nothing was.
        """
        request = self._request()
        if found is None:
            raise DerivativeError(
                "there was no sweep since the recording began or a seed was set; set "
                f"{self._name(kind)} to 1"
            )
        if request.direction >= len(found):
            raise DerivativeError(
                f"direction {request.direction} is not among the {len(found)} of the last sweep"
            )
        return found[request.direction]

    def _choose(self, values: AnyArray) -> None:
        name = self._name(DIRECTION)
        chosen = whole(name, values)
        if not 0 <= chosen < MOST_DIRECTIONS:
            raise ValueError(f"{name} is the number of a direction, counted from 0, given {chosen}")
        self._request().direction = chosen

    def _directions(self, kind: str, values: AnyArray) -> list[dict[str, Array]]:
        """All directions; none if a sweep is discarded.

        Raises:
            DerivativeError: there are none, or a number has none.
        """
        request = self._request()
        if not switch(self._name(kind), values):
            request.forget()
            return []
        self._at(ALL_UPDATES)
        numbers = {direction for direction, _, _ in request.changes}
        missing = min(set(range(max(numbers, default=0) + 1)) - numbers, default=None)
        if missing is not None:
            raise DerivativeError(
                f"direction {missing} has no change; set {self._name(DIRECTION)} to {missing}, "
                f"then {self._name(DIRECTION_SEED, 'NAME')}"
            )
        found: list[dict[str, Array]] = [{} for _ in numbers]
        for (direction, name, update), change in request.changes.items():
            if update == ALL_UPDATES:
                found[direction].setdefault(name, change)
        for (direction, name, update), change in request.changes.items():
            if update != ALL_UPDATES:
                every = found[direction].get(name, np.zeros_like(change))
                if every.ndim == 1:
                    every = np.tile(every, (request.count, 1))
                every[update] = change
                found[direction][name] = every
        return found

    def _push(self, values: AnyArray) -> None:
        directions = self._directions(TANGENT_SWEEP, values)
        if directions:
            _, ends = self._adjoint.recorded()
            self._request().tangents = self._component.recorded_changes(directions, ends)

    def _hessian(self, values: AnyArray) -> None:
        directions = self._directions(HESSIAN_SWEEP, values)
        if not directions:
            return
        request, seeds = self._request(), self._adjoint.chosen_seeds()
        moved: list[list[tuple[float, str, Array]]] = [[] for _ in directions]
        _, ends = self._adjoint.recorded()
        for (direction, update, name), value in request.moved.items():
            if direction < len(moved):
                moved[direction].append((ends[update], name, value))
        request.products = self._component.hessian_products(directions, seeds, moved)
        request.kind = HESSIAN_SWEEP

    def _gauss_newton(self, values: AnyArray) -> None:
        directions = self._directions(GAUSS_NEWTON_SWEEP, values)
        if not directions:
            return
        request = self._request()
        if not request.weights:
            raise DerivativeError(
                f"there is no weight; set {self._name(WEIGHT, 'NAME')} after an update"
            )
        _, ends = self._adjoint.recorded()
        weights = [(ends[update], name, value) for (update, name), value in request.weights.items()]
        request.products = self._component.gauss_newton_products(directions, weights)
        request.kind = GAUSS_NEWTON_SWEEP
