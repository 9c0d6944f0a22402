"""Seeds and results over plain BMI: what has been set, what is current, what is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from .names import (
    ADJOINT,
    ADJOINT_SEED,
    ADJOINT_SET,
    ADJOINT_STEP,
    ADJOINT_SWEEP,
    ALL_UPDATES,
    PREFIX,
    RECORDING,
    TANGENT,
    TANGENT_SEED,
    name_of,
)

Array = NDArray[np.float64]
AnyArray = NDArray[Any]


class DerivativeError(ValueError):
    """A derivative that does not exist, or whose updates were not recorded."""


class Ended(Protocol):
    """An update that was taken."""

    @property
    def end(self) -> float:
        """Model time at its end."""


class Recording(Protocol):
    """Updates one after another."""

    @property
    def updates(self) -> Sequence[Ended]:
        """The updates."""


class Gradients(Protocol):
    """Gradients by the knowns of recorded updates."""

    def gradient(self, name: str) -> Array:
        """By a known over all updates, flattened."""

    def gradient_of(self, name: str, number: int) -> Array:
        """By the value of a known in one update, flattened."""


class Differentiated(Protocol):
    """A component as requests for derivatives see it."""

    @property
    def recording(self) -> Recording | None:
        """The present recording; another object as soon as another recording begins."""

    def record(self, *, is_on: bool) -> None:
        """Begin a recording, or end it; both discard the present one."""

    def last_update(self) -> Ended:
        """The last update.

        Raises:
            DerivativeError: there is none since the start or since a state was restored.
        """

    def sweeps(self, sets: Sequence[Iterable[tuple[float, str, Array]]]) -> Sequence[Gradients]:
        """Gradients of objectives over the recorded updates, by time, name and seed."""

    def changes(self, seeds: Mapping[str, Array]) -> Mapping[str, Array]:
        """Changes of all unknowns of the last update along changes of its knowns."""

    def checked_seed(self, name: str, values: AnyArray) -> Array:
        """A copy of a seed, flattened.

        Raises:
            DerivativeError: the number of values is wrong, or one is not finite.
        """

    def zeros(self, name: str) -> Array:
        """Zeros of the size of a variable, flattened."""


@dataclass
class _AdjointRequest:
    """Seeds of a recording and the sweep over it."""

    recording: Recording | None
    updates: list[Ended] = field(default_factory=list)
    """Updates that were there when it was last looked at."""
    seeds: dict[int, dict[tuple[int, str], Array]] = field(default_factory=dict)
    """Seeds of every set, by the index of the update and the name of the variable."""
    update: int = ALL_UPDATES
    """Index of the update that was chosen."""
    chosen: int = 0
    """Number of the set of seeds that was chosen."""
    sweeps: Mapping[int, Gradients] = field(default_factory=dict)
    """Sweeps with the present seeds by set, if they were made."""

    @property
    def own(self) -> dict[tuple[int, str], Array]:
        """Seeds of the chosen set."""
        return self.seeds.setdefault(self.chosen, {})


@dataclass
class _TangentRequest:
    """The direction along which the last update is derived."""

    update: Ended | None
    seeds: dict[str, Array] = field(default_factory=dict)
    """Changes of knowns by name."""
    changes: Mapping[str, Array] | None = None
    """Changes of all unknowns along the present seeds, if they were computed."""


class DerivativeRequests:
    """The variables of the extension.

    Seeds and results belong to the recording or to the last update, and are dropped with it.

    Args:
        component: whose updates are derived.
        prefix: first part of the names in messages.
    """

    def __init__(self, component: Differentiated, prefix: str = PREFIX) -> None:
        self._component = component
        self._prefix = prefix
        self._adjoint_request = _AdjointRequest(None)
        self._tangent_request = _TangentRequest(None)
        self.getters: dict[str, Callable[[], AnyArray]] = {
            RECORDING: lambda: number(component.recording is not None),
            ADJOINT_SWEEP: lambda: number(bool(self._adjoint().sweeps)),
            ADJOINT_STEP: lambda: number(self._adjoint().update),
            ADJOINT_SET: lambda: number(self._adjoint().chosen),
        }
        """Getters of the kinds that stand for themselves."""
        self.setters: dict[str, Callable[[AnyArray], None]] = {
            RECORDING: self._record,
            ADJOINT_SWEEP: self._sweep,
            ADJOINT_STEP: self._choose_update,
            ADJOINT_SET: self._choose_set,
        }
        """Their setters."""
        self.observers: list[Callable[[], None]] = []
        """Called when an adjoint seed has changed."""
        self._getters_of: Final[dict[str, Callable[[str], Array]]] = {
            ADJOINT_SEED: self._adjoint_seed,
            ADJOINT: self._gradient,
            TANGENT_SEED: self._tangent_seed,
            TANGENT: self._change,
        }

    def get(self, kind: str, name: str) -> Array:
        """A seed or derivative of a variable, as a new array.

        Raises:
            DerivativeError: there is none yet; the message names the call that is needed first.
        """
        return self._getters_of[kind](name)

    def set(self, kind: str, name: str, values: AnyArray) -> None:
        """Set the seed of a variable.

        Raises:
            ValueError: the kind is a derivative, not a seed; or the values are not allowed.
            DerivativeError: there is no update that the seed could belong to.
        """
        if kind == ADJOINT_SEED:
            self._seed_adjoint(name, values)
        elif kind == TANGENT_SEED:
            self._seed_tangent(name, values)
        else:
            raise ValueError(f"{self._name(kind, name)} cannot be set; seeds are")

    def _name(self, kind: str, variable: str = "") -> str:
        return name_of(kind, variable, self._prefix)

    # --- adjoint -------------------------------------------------------------------------------
    def _adjoint(self) -> _AdjointRequest:
        """Request for the present recording, without what belongs to updates that are no more."""
        recording = self._component.recording
        if self._adjoint_request.recording is not recording:
            self._adjoint_request = _AdjointRequest(recording)
        request = self._adjoint_request
        updates = [] if recording is None else list(recording.updates)
        pairs = zip(request.updates, updates, strict=False)
        kept = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], pairs))
        if kept < len(request.updates):
            request.seeds = {
                of: {k: seed for k, seed in seeds.items() if k[0] < kept}
                for of, seeds in request.seeds.items()
            }
            request.sweeps = {}
        request.updates = updates
        return request

    def _record(self, values: AnyArray) -> None:
        self._component.record(is_on=switch(self._name(RECORDING), values))

    def _last_recorded(self) -> int:
        recording = self._component.recording
        if recording is None or not recording.updates:
            raise DerivativeError(
                "no update is recorded that a seed could belong to; set "
                f"{self._name(RECORDING)} to 1, then update"
            )
        return len(recording.updates) - 1

    def _seed_adjoint(self, name: str, values: AnyArray) -> None:
        number = self._last_recorded()
        seed = self._component.checked_seed(name, values)
        request = self._adjoint()
        request.own[number, name] = seed
        request.sweeps = {}
        self._notify()

    def _adjoint_seed(self, name: str) -> Array:
        seed = self._adjoint().own.get((self._last_recorded(), name))
        return self._component.zeros(name) if seed is None else seed.copy()

    def _sweep(self, values: AnyArray) -> None:
        request = self._adjoint()
        if not switch(self._name(ADJOINT_SWEEP), values):
            request.seeds.clear()
            request.sweeps = {}
            self._notify()
            return
        self._last_recorded()
        seeded = [of for of, seeds in request.seeds.items() if seeds]
        if not seeded:
            raise DerivativeError(
                f"there is no seed to sweep from; set {self._name(ADJOINT_SEED, 'NAME')} after an "
                "update"
            )
        found = self._component.sweeps([self._seeds_of(of) for of in seeded])
        request.sweeps = dict(zip(seeded, found, strict=True))

    def _seeds_of(self, of: int) -> list[tuple[float, str, Array]]:
        """Times, names and values of the seeds of a set."""
        _, ends = self.recorded()
        seeds = self._adjoint().seeds.get(of, {})
        return [(ends[number], name, seed) for (number, name), seed in seeds.items()]

    def _notify(self) -> None:
        for observer in self.observers:
            observer()

    # --- for products ----------------------------------------------------------------------------
    def recorded(self) -> tuple[object, list[float]]:
        """The present recording, and the ends of its updates."""
        request = self._adjoint()
        return request.recording, [update.end for update in request.updates]

    @property
    def chosen_update(self) -> int:
        """Index of the update that was chosen, or `ALL_UPDATES`."""
        return self._adjoint().update

    def chosen_seeds(self) -> list[tuple[float, str, Array]]:
        """Times, names and values of the seeds of the chosen set.

        Raises:
            DerivativeError: it has none.
        """
        found = self._seeds_of(self._adjoint().chosen)
        if not found:
            raise DerivativeError(
                f"there is no seed; set {self._name(ADJOINT_SEED, 'NAME')} after an update"
            )
        return found

    def _choose_set(self, values: AnyArray) -> None:
        name = self._name(ADJOINT_SET)
        chosen = whole(name, values)
        if chosen < 0:
            raise ValueError(
                f"{name} is the number of a set of seeds, counted from 0, given {chosen}"
            )
        self._adjoint().chosen = chosen
        self._notify()

    def _choose_update(self, values: AnyArray) -> None:
        name = self._name(ADJOINT_STEP)
        chosen = whole(name, values)
        if chosen < ALL_UPDATES:
            raise ValueError(
                f"{name} is the number of an update, counted from 0, or {ALL_UPDATES} for all, "
                f"given {chosen}"
            )
        self._adjoint().update = chosen

    def _gradient(self, name: str) -> Array:
        request = self._adjoint()
        if not request.sweeps:
            raise DerivativeError(
                "there was no sweep since the recording began or a seed was set; set "
                f"{self._name(ADJOINT_SWEEP)} to 1"
            )
        sweep = request.sweeps.get(request.chosen)
        if sweep is None:
            raise DerivativeError(f"set {request.chosen} had no seed in the last sweep")
        if request.update == ALL_UPDATES:
            return sweep.gradient(name)
        return sweep.gradient_of(name, request.update)

    # --- tangent -------------------------------------------------------------------------------
    def _tangent(self) -> _TangentRequest:
        """Request for the last update."""
        update = self._component.last_update()
        if self._tangent_request.update is not update:
            self._tangent_request = _TangentRequest(update)
        return self._tangent_request

    def _seed_tangent(self, name: str, values: AnyArray) -> None:
        request = self._tangent()
        request.seeds[name] = self._component.checked_seed(name, values)
        request.changes = None

    def _tangent_seed(self, name: str) -> Array:
        seed = self._tangent().seeds.get(name)
        return self._component.zeros(name) if seed is None else seed.copy()

    def _change(self, name: str) -> Array:
        request = self._tangent()
        if not request.seeds:
            raise DerivativeError(
                f"the last update has no direction; set {self._name(TANGENT_SEED, 'NAME')} after it"
            )
        if request.changes is None:
            request.changes = self._component.changes(request.seeds)
        return request.changes[name].copy()


def number(value: int) -> NDArray[np.int32]:
    """A number as an array of one."""
    return np.array([value], dtype=np.int32)


def whole(name: str, values: AnyArray) -> int:
    """The whole number that a variable is given.

    Raises:
        ValueError: given is something else.
    """
    given = np.asarray(values).reshape(-1)
    if given.size != 1 or given.dtype.kind not in "fiu" or given[0] != np.floor(given[0]):
        raise ValueError(f"{name} takes one whole number, given {given}")
    return int(given[0])


def switch(name: str, values: AnyArray) -> bool:
    """Whether a variable is set to 1, not to 0.

    Raises:
        ValueError: given is something else.
    """
    value = whole(name, values)
    if value not in (0, 1):
        raise ValueError(f"{name} is 0 or 1, given {value}")
    return bool(value)
