"""A mix-in that gives a component in Python the whole extension for two methods of its own."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .names import (
    ADJOINT,
    ADJOINT_SEED,
    ADJOINT_STEP,
    ADJOINT_SWEEP,
    CONTROLS,
    LEVEL,
    OF_KNOWNS,
    OF_UNKNOWNS,
    RECORDING,
    TANGENT,
    TANGENT_SEED,
    Level,
    is_change,
    parts_of,
    reciprocal,
)
from .requests import AnyArray, Array, DerivativeError, DerivativeRequests

Role = Literal["input", "state", "parameter", "output"]
"""What a variable is. All but outputs are knowns; states and outputs are unknowns."""
_TIME_TOLERANCE = 1e-3


class Update(NamedTuple):
    """An update that was taken."""

    begin: float
    """Model time at its begin."""
    end: float
    """Model time at its end."""
    knowns: Mapping[str, Array]
    """Inputs, parameters and states that it began with, by name, flattened."""
    was_set: Mapping[str, NDArray[np.bool_]]
    """Where states were set since the last update, by name, flattened."""


class _Recording:
    """Updates one after another."""

    def __init__(self) -> None:
        self.updates: list[Update] = []


class Sweep:
    """Gradients of an objective by the knowns of updates that follow each other."""

    def __init__(
        self, component: DerivativeMixin, updates: Sequence[Update], seeds: Mapping[int, _Seeds]
    ) -> None:
        self._roles = component.derivative_roles
        parameters = [name for name, role in self._roles.items() if role == "parameter"]
        self._groups = [0]
        """Numbers of the sets of parameters that the updates have."""
        for before, update in pairwise(updates):
            differs = any((before.knowns[n] != update.knowns[n]).any() for n in parameters)
            self._groups.append(self._groups[-1] + differs)
        self._gradients: list[dict[str, Array]] = []
        later: _Seeds = {}
        for number in reversed(range(len(updates))):
            update = updates[number]
            found = component.adjoint_of_update(update, _sum(later, seeds.get(number, {})))
            by = {name: _flat(found[name]) for name in update.knowns}
            later = {name: np.where(cut, 0.0, by[name]) for name, cut in update.was_set.items()}
            if number:
                by.update({n: np.where(cut, by[n], 0.0) for n, cut in update.was_set.items()})
            self._gradients.insert(0, by)

    def gradient(self, name: str) -> Array:
        """By an input or parameter over all updates, or by a state before the first, flattened.

        Raises:
            DerivativeError: the variable is no known.
        """
        if self._role(name) == "state":
            return self._gradients[0][name].copy()
        total: Array = np.sum([by[name] for by in self._gradients], axis=0)
        return total

    def gradient_of(self, name: str, number: int) -> Array:
        """By the value of a known in one update.

        For a state this is the value that it was set to before, for a parameter that which the
        update shares with those next to it.

        Raises:
            DerivativeError: the variable is no known, or there is no such update.
        """
        role = self._role(name)
        if not 0 <= number < len(self._gradients):
            raise DerivativeError(
                f"update {number} is not among the {len(self._gradients)} recorded ones"
            )
        if role != "parameter":
            return self._gradients[number][name].copy()
        alike = [k for k, group in enumerate(self._groups) if group == self._groups[number]]
        total: Array = np.sum([self._gradients[k][name] for k in alike], axis=0)
        return total

    def _role(self, name: str) -> Role:
        return _checked(self._roles, name, ("input", "state", "parameter"), "known")


class DerivativeMixin:
    """All of the extension, to be named before the class of a component with a BMI 2.0.

    A component gives `derivative_roles`, `tangent_of_update` and `adjoint_of_update`; with the
    former alone its `derivative_level` is `Level.TANGENT`. The mix-in notices what is set, also
    through `get_value_ptr`, keeps the values that every update begins with, and answers to the
    names of the extension.
    """

    _record: _Recording | None
    _last: Update | None
    derivative_roles: Mapping[str, Role]
    """Roles of the variables that take part, by name; every state of the component is there."""
    derivative_level: Level = Level.RECORDING
    """What the component offers."""

    @abstractmethod
    def tangent_of_update(
        self, update: Update, seeds: Mapping[str, Array]
    ) -> Mapping[str, ArrayLike]:
        """Changes of all unknowns at the end of an update along changes of all its knowns."""

    def adjoint_of_update(
        self, update: Update, seeds: Mapping[str, Array]
    ) -> Mapping[str, ArrayLike]:
        """Derivatives of an objective by all knowns of an update from those by all unknowns.

        Raises:
            DerivativeError: the component does not have it.
        """
        raise DerivativeError(f"{type(self).__name__} has no adjoint, from {update.begin:g} on")

    # --- methods of the extension ----------------------------------------------------------------
    def get_known_var_names(self) -> tuple[str, ...]:
        """Names of inputs, states and parameters."""
        return tuple(name for name, role in self.derivative_roles.items() if role != "output")

    def get_unknown_var_names(self) -> tuple[str, ...]:
        """Names of states and outputs."""
        roles = self.derivative_roles.items()
        return tuple(name for name, role in roles if role in ("state", "output"))

    def get_directional_derivative(
        self, unknowns: Sequence[str], seeds: Mapping[str, ArrayLike]
    ) -> dict[str, Array]:
        """Change of unknowns of the last update along a change of its knowns.

        Raises:
            DerivativeError: there is no last update, a variable has another role, or a seed is not
                allowed.
        """
        update = self._taken()
        for name in unknowns:
            _checked(self.derivative_roles, name, ("state", "output"), "unknown")
        for name in seeds:
            _checked(self.derivative_roles, name, ("input", "state", "parameter"), "known")
        given = {name: self._checked_seed(name, np.asarray(v)) for name, v in seeds.items()}
        zeros = {n: np.zeros_like(values) for n, values in update.knowns.items() if n not in given}
        found = self.tangent_of_update(update, {**zeros, **given})
        return {name: _flat(found[name]) for name in unknowns}

    def get_adjoint_derivative(
        self, knowns: Sequence[str], seeds: Mapping[str, ArrayLike]
    ) -> dict[str, Array]:
        """Derivative of an objective of the last update by its knowns.

        Raises:
            DerivativeError: as in `get_directional_derivative`.
        """
        update = self._taken()
        of_end = [(update.end, name, values) for name, values in seeds.items()]
        sweep = self._swept([update], of_end)
        return {name: sweep.gradient(name) for name in knowns}

    def start_recording(self) -> None:
        """Record every update from now on, in a new recording."""
        self._record = _Recording()

    def stop_recording(self) -> None:
        """Stop recording and discard the recording."""
        self._record = None

    def adjoint_sweep(self, seeds: Iterable[tuple[float, str, ArrayLike]]) -> Sweep:
        """Gradients over all recorded updates, from seeds by time and name of an unknown.

        Raises:
            DerivativeError: nothing is recorded, no update ends at a time, or as above.
        """
        if self._record is None or not self._record.updates:
            raise DerivativeError("nothing is recorded; start a recording, then update")
        return self._swept(self._record.updates, seeds)

    def forget_derivatives(self) -> None:
        """Begin anew; to be called by a component that has restored a saved state."""
        self._last = None
        self._record = None if self._record is None else _Recording()

    # --- control ---------------------------------------------------------------------------------
    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401
        super().__init__(*args, **kwargs)
        self._record, self._last = None, None
        self._is_updating = False
        self._was_set: dict[str, NDArray[np.bool_]] = {}
        self._after: dict[str, Array] = {}
        self._requests = DerivativeRequests(_View(self))

    def initialize(self, config_file: str) -> None:
        """Initialize the component."""
        super().initialize(config_file)  # type: ignore[misc]
        self._record, self._last, self._was_set, self._after = None, None, {}, {}

    def update(self) -> None:
        """Take a step and keep what it began with."""
        with self._update():
            super().update()  # type: ignore[misc]

    def update_until(self, time: float) -> None:
        """Advance to a time as one update, and keep what it began with."""
        with self._update():
            super().update_until(time)  # type: ignore[misc]

    @contextmanager
    def _update(self) -> Iterator[None]:
        if self._is_updating:  # a component may use its own update
            yield
            return
        begin = self._time()
        knowns = {name: self._copy(name) for name in self.get_known_var_names()}
        was_set = {n: self._changed(n, v) for n, v in knowns.items() if self._is_state(n)}
        self._is_updating = True
        try:
            yield
        finally:
            self._is_updating = False
        if self._time() == begin:
            return
        self._last = Update(begin, self._time(), knowns, was_set)
        if self._record is not None:
            self._record.updates.append(self._last)
        self._was_set = {}
        self._after = {name: self._copy(name) for name in was_set}

    def _changed(self, name: str, values: Array) -> NDArray[np.bool_]:
        """Where a state was set since the last update, or written through a pointer."""
        marked = self._was_set.get(name, np.zeros(values.shape, dtype=bool))
        return marked | (values != self._after[name]) if name in self._after else marked

    # --- variables of the extension --------------------------------------------------------------
    def get_value(self, name: str, dest: NDArray[Any]) -> NDArray[Any]:
        """Copy a variable, or one of the extension."""
        if (parts := parts_of(name)) is None:
            return super().get_value(name, dest)  # type: ignore[misc,no-any-return]
        dest[...] = self._extension_value(name, *parts).reshape(dest.shape)
        return dest

    def get_value_ptr(self, name: str) -> NDArray[Any]:
        """Memory of a variable; a new array for one of the extension."""
        if (parts := parts_of(name)) is None:
            return super().get_value_ptr(name)  # type: ignore[misc,no-any-return]
        return self._extension_value(name, *parts)

    def get_value_at_indices(
        self, name: str, dest: NDArray[Any], inds: NDArray[np.int_]
    ) -> NDArray[Any]:
        """Copy values of a variable, or of one of the extension."""
        if (parts := parts_of(name)) is None:
            return super().get_value_at_indices(name, dest, inds)  # type: ignore[misc,no-any-return]
        dest[...] = self._extension_value(name, *parts)[inds]
        return dest

    def set_value(self, name: str, src: NDArray[Any]) -> None:
        """Set a variable, or one of the extension."""
        if (parts := parts_of(name)) is None:
            super().set_value(name, src)  # type: ignore[misc]
            if self._is_state(name):
                self._was_set[name] = np.ones(self._copy(name).shape, dtype=bool)
            return
        kind, base = parts
        self._type_of(name, kind, base)
        if kind == LEVEL:
            raise ValueError(f"{name} cannot be set")
        if base:
            self._requests.set(kind, base, src)
        else:
            self._requests.setters[kind](src)

    def set_value_at_indices(self, name: str, inds: NDArray[np.int_], src: NDArray[Any]) -> None:
        """Set values of a variable.

        Raises:
            ValueError: a variable of the extension is set as a whole.
        """
        if parts_of(name) is not None:
            raise ValueError(f"{name} is set as a whole")
        super().set_value_at_indices(name, inds, src)  # type: ignore[misc]
        if self._is_state(name):
            none = np.zeros(self._copy(name).shape, dtype=bool)
            self._was_set.setdefault(name, none)[inds] = True

    def get_var_type(self, name: str) -> str:
        """Type of a variable."""
        parts = parts_of(name)
        return str(self._type_of(name, *parts) if parts else self._ask("get_var_type", name))

    def get_var_itemsize(self, name: str) -> int:
        """Size of a value, bytes."""
        if parts_of(name) is None:
            return int(self._ask("get_var_itemsize", name))
        return np.dtype(self.get_var_type(name)).itemsize

    def get_var_nbytes(self, name: str) -> int:
        """Size of a variable, bytes."""
        if (parts := parts_of(name)) is None:
            return int(self._ask("get_var_nbytes", name))
        return self.get_var_itemsize(name) * (self._copy(parts[1]).size if parts[1] else 1)

    def get_var_units(self, name: str) -> str:
        """Units of a variable."""
        if (parts := parts_of(name)) is None:
            return str(self._ask("get_var_units", name))
        self._type_of(name, *parts)
        kind, base = parts
        units = str(self._ask("get_var_units", base)) if base else "1"
        return units if is_change(kind) else reciprocal(units)

    def get_var_grid(self, name: str) -> int:
        """Grid of a variable."""
        return int(self._ask("get_var_grid", self._on_grid(name)))

    def get_var_location(self, name: str) -> str:
        """Element of the grid that a value belongs to."""
        return str(self._ask("get_var_location", self._on_grid(name)))

    def _ask(self, call: str, name: str) -> Any:  # noqa: ANN401
        method: Callable[[str], Any] = getattr(super(), call)
        return method(name)

    def _on_grid(self, name: str) -> str:
        """The variable itself, or that of a seed or derivative."""
        if (parts := parts_of(name)) is None:
            return name
        self._type_of(name, *parts)
        if not parts[1]:
            raise KeyError(f"the variable {name} is on no grid")
        return parts[1]

    def _type_of(self, name: str, kind: str, base: str) -> str:
        """Type of a variable of the extension.

        Raises:
            KeyError: there is no such variable.
        """
        if kind not in self._kinds():
            raise KeyError(f"no variable is named {name!r}")
        if not base and kind in (*CONTROLS, LEVEL):
            return "int32"
        of_knowns = kind in OF_KNOWNS and base in self.get_known_var_names()
        if of_knowns or (kind in OF_UNKNOWNS and base in self.get_unknown_var_names()):
            return "float64"
        raise KeyError(f"no variable is named {name!r}")

    def _kinds(self) -> tuple[str, ...]:
        """Kinds of variables that the level has."""
        level = self.derivative_level
        adjoint = (RECORDING, ADJOINT_SEED, ADJOINT_SWEEP, ADJOINT) if level > Level.TANGENT else ()
        recording = (ADJOINT_STEP,) if level >= Level.RECORDING else ()
        return (LEVEL, TANGENT_SEED, TANGENT, *adjoint, *recording)

    def _extension_value(self, name: str, kind: str, base: str) -> AnyArray:
        self._type_of(name, kind, base)
        if kind == LEVEL:
            return np.array([self.derivative_level], dtype=np.int32)
        return self._requests.get(kind, base) if base else self._requests.getters[kind]()

    # --- derivatives -----------------------------------------------------------------------------
    def _taken(self) -> Update:
        if self._last is None:
            raise DerivativeError("there is no last update to differentiate; update first")
        return self._last

    def _swept(
        self, updates: Sequence[Update], seeds: Iterable[tuple[float, str, ArrayLike]]
    ) -> Sweep:
        if len(updates) > 1 and self.derivative_level < Level.RECORDING:
            raise DerivativeError(f"a recording has one update, not {len(updates)}")
        by_update: dict[int, _Seeds] = {}
        for time, name, values in seeds:
            _checked(self.derivative_roles, name, ("state", "output"), "unknown")
            ends = [k for k, u in enumerate(updates) if abs(u.end - time) <= _TIME_TOLERANCE]
            if not ends:
                raise DerivativeError(f"no recorded update ends at {time:g}")
            of_update = by_update.setdefault(ends[-1], {})
            seed = self._checked_seed(name, np.asarray(values))
            by_update[ends[-1]] = _sum(of_update, {name: seed})
        return Sweep(self, updates, self._complete(len(updates), by_update))

    def _complete(self, count: int, seeds: Mapping[int, _Seeds]) -> dict[int, _Seeds]:
        """Seeds of every update and unknown, zero where none is given."""
        zeros = {name: np.zeros_like(self._copy(name)) for name in self.get_unknown_var_names()}
        return {number: {**zeros, **seeds.get(number, {})} for number in range(count)}

    def _checked_seed(self, name: str, values: AnyArray) -> Array:
        size = self._copy(name).size
        if values.size != size or not np.isfinite(values).all():
            raise DerivativeError(
                f"the seed of {name} needs {size} finite values, given {values.size}"
            )
        return np.array(values, dtype=np.float64).reshape(-1)

    def _is_state(self, name: str) -> bool:
        return self.derivative_roles.get(name) == "state"

    def _copy(self, name: str) -> Array:
        return _flat(super().get_value_ptr(name))  # type: ignore[misc]

    def _time(self) -> float:
        return float(super().get_current_time())  # type: ignore[misc]


class _View:
    """A component with the mix-in as `DerivativeRequests` see it."""

    def __init__(self, component: DerivativeMixin) -> None:
        self._component = component

    @property
    def recording(self) -> _Recording | None:
        return self._component._record

    def record(self, *, is_on: bool) -> None:
        self._component._record = _Recording() if is_on else None

    def last_update(self) -> Update:
        return self._component._taken()

    def sweeps(self, sets: Sequence[Iterable[tuple[float, str, Array]]]) -> list[Sweep]:
        return [self._component.adjoint_sweep(seeds) for seeds in sets]

    def changes(self, seeds: Mapping[str, Array]) -> Mapping[str, Array]:
        unknowns = self._component.get_unknown_var_names()
        return self._component.get_directional_derivative(unknowns, seeds)

    def checked_seed(self, name: str, values: AnyArray) -> Array:
        return self._component._checked_seed(name, np.asarray(values))

    def zeros(self, name: str) -> Array:
        return np.zeros_like(self._component._copy(name))


_Seeds = dict[str, Array]


def _flat(values: ArrayLike) -> Array:
    return np.array(values, dtype=np.float64).reshape(-1)


def _sum(seeds: _Seeds, others: Mapping[str, Array]) -> _Seeds:
    return {**seeds, **{n: v + seeds[n] if n in seeds else v for n, v in others.items()}}


def _checked(roles: Mapping[str, Role], name: str, accepted: tuple[Role, ...], kind: str) -> Role:
    if name not in roles:
        raise KeyError(f"no variable with derivatives is named {name!r}")
    if roles[name] not in accepted:
        raise DerivativeError(f"{name} is no {kind}: its role is {roles[name]}")
    return roles[name]
