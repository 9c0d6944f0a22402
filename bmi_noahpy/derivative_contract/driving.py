"""A component as the check drives it: by plain BMI, from the same point again and again."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from .names import ADJOINT_STEP, ADJOINT_SWEEP, RECORDING, TANGENT, TANGENT_SEED, name_of
from .requests import AnyArray, Array

Values = Mapping[str, Array]


class CheckError(Exception):
    """A component that cannot be checked, and why."""


class Refused(Exception):  # noqa: N818 - an answer of the component, not an error of the check
    """A component does not accept a value that it was given."""


@dataclass(frozen=True)
class Options:
    """What a component needs to be driven."""

    knowns: Sequence[str] = ()
    """Names of the knowns that take part; all if empty."""
    unknowns: Sequence[str] = ()
    """Names of the unknowns that take part; all if empty."""
    left: Sequence[str] = ()
    """Knowns that cannot be varied by themselves, and have no differences."""
    together: Sequence[Sequence[str]] = ()
    """Knowns that are only varied together, in proportion, because they bound each other."""
    given: Mapping[str, float] = field(default_factory=dict)
    """Values to be set after `initialize`."""
    warm_up: int = 2
    """Number of updates before the derivatives begin."""
    size: float = 1e-5
    """Relative size of a change."""
    seed: int = 0
    """Of the random directions."""


class Setting(NamedTuple):
    """A value set in mid-run."""

    number: int
    """Index of the update before which it is set."""
    name: str
    indices: NDArray[np.intp]
    values: Array


class Driver:
    """A component at a base point: initialized, warmed up, inputs held.

    Args:
        make: returns the component.
        config: argument of its `initialize`.
        options: what it needs.

    Raises:
        CheckError: it does not have the extension, or an input has no value.
    """

    def __init__(self, make: Callable[[], Any], config: str, options: Options) -> None:
        self.component = make()
        self.options = options
        self._config = config
        self._is_initialized = False
        self._base: dict[str, Array] = {}
        self._initialize()
        listed = (*self.component.get_input_var_names(), *self.component.get_output_var_names())
        names = list(dict.fromkeys(listed))
        knowns = self._offered("get_known_var_names", TANGENT_SEED, names)
        unknowns = self._offered("get_unknown_var_names", TANGENT, names)
        # in this configuration, what has no values has no derivatives
        knowns = [name for name in knowns if self.get(name).size]
        unknowns = [name for name in unknowns if self.get(name).size]
        if not knowns or not unknowns:
            raise CheckError(
                f"no variable has a name {name_of(TANGENT_SEED, 'NAME')} or "
                f"{name_of(TANGENT, 'NAME')}: the component does not have the extension"
            )
        self.knowns = _chosen(knowns, options.knowns)
        self.unknowns = _chosen(unknowns, options.unknowns)
        self.states = [name for name in knowns if name in unknowns]
        inputs = [n for n in self.component.get_input_var_names() if n in knowns]
        self.inputs = [name for name in inputs if name not in self.states]
        self.to_base()
        self._base = {name: self.get(name) for name in knowns}
        self.moves = self._moves()
        """Names of knowns that are varied together; most are alone."""

    def _moves(self) -> list[tuple[str, ...]]:
        options = self.options
        groups = [tuple(_chosen(self.knowns, names)) for names in options.together]
        apart = {*_chosen(self.knowns, options.left, otherwise=()), *(n for g in groups for n in g)}
        alone = [(name,) for name in self.knowns if name not in apart]
        return [names for names in (*alone, *groups) if any(self._base[n].any() for n in names)]

    def _offered(self, call: str, kind: str, names: Sequence[str]) -> list[str]:
        if hasattr(self.component, call):
            return list(getattr(self.component, call)())
        return [name for name in names if self.has(name_of(kind, name))]

    def has(self, name: str) -> bool:
        """Whether the component has a variable."""
        try:
            self.component.get_var_type(name)
        except Exception:
            return False
        return True

    def _initialize(self) -> None:
        if self._is_initialized:
            self.component.finalize()
        self.component.initialize(self._config)
        self._is_initialized = True
        for name, value in self.options.given.items():
            self.component.set_value(name, np.full(self.get(name).shape, value))

    @property
    def base(self) -> Values:
        """Values of all knowns at the base point."""
        return self._base

    def is_state(self, name: str) -> bool:
        """Whether a known is an unknown too."""
        return name in self.states

    def is_input(self, name: str) -> bool:
        """Whether a known is an input."""
        return name in self.inputs

    # --- plain BMI -------------------------------------------------------------------------------
    def get(self, name: str) -> AnyArray:
        """A copy of a variable, as a framework that knows nothing of it asks for it."""
        component = self.component
        size = component.get_var_nbytes(name) // component.get_var_itemsize(name)
        return np.array(component.get_value(name, np.empty(size, component.get_var_type(name))))

    def set(self, name: str, values: AnyArray) -> None:
        """Set a variable.

        Raises:
            Refused: the component raises an error.
        """
        with refusals():
            self.component.set_value(name, values)

    def fresh(self) -> None:
        """Initialize the component anew, without any update."""
        self._initialize()

    def to_base(self) -> None:
        """Bring the component to the base point.

        Raises:
            CheckError: an input has no value.
        """
        self._initialize()
        for name in self.inputs:
            values = self._base.get(name, self.get(name))
            if not np.isfinite(values).all():
                raise CheckError(f"the input {name} has no value; give one: --set {name}=VALUE")
            self.component.set_value(name, values)
        for _ in range(self.options.warm_up):
            self.component.update()
        for name in self.states:
            # a component may begin at random, or a run of its own may not repeat
            if name in self._base and (self.get(name) != self._base[name]).any():
                self.component.set_value(name, self._base[name])

    # --- runs ------------------------------------------------------------------------------------
    def outcomes(
        self,
        updates: int,
        changes: Values | None = None,
        settings: Sequence[Setting] = (),
    ) -> list[dict[str, Array]]:
        """Unknowns after each of some updates from the base point, by real calls.

        Args:
            updates: number of updates.
            changes: what is added to knowns before the first one.
            settings: what is set in mid-run.

        Raises:
            Refused: the component raises an error.
        """
        self.to_base()
        with refusals():
            for name, change in (changes or {}).items():
                self.component.set_value(name, self._base[name] + change)
            return [
                {name: self.get(name) for name in self.unknowns}
                for _ in self.updated(updates, settings)
            ]

    def updated(self, updates: int, settings: Sequence[Setting] = ()) -> Iterator[int]:
        """Take updates, of which the third is one of two steps; yields after each of them."""
        for number in range(updates):
            for setting in settings:
                if setting.number == number:
                    self._apply(setting)
            if number == 2:
                step = self.component.get_time_step()
                self.component.update_until(self.component.get_current_time() + 2.0 * step)
            else:
                self.component.update()
            yield number

    def _apply(self, setting: Setting) -> None:
        name, indices, values = setting.name, setting.indices, setting.values
        if len(indices) == len(self._base[name]):
            self.component.set_value(name, values)
        else:
            self.component.set_value_at_indices(name, indices, values)

    # --- the extension ---------------------------------------------------------------------------
    def derivative(self, kind: str, name: str) -> Array:
        """A seed or derivative."""
        return self.get(name_of(kind, name))

    def seed(self, kind: str, seeds: Values) -> None:
        """Set seeds."""
        for name, values in seeds.items():
            self.component.set_value(name_of(kind, name), values)

    def control(self, kind: str, value: int) -> None:
        """Set a variable that stands for itself."""
        self.component.set_value(name_of(kind), np.array([value], dtype=np.int32))

    def record(self) -> None:
        """Begin a recording."""
        self.control(RECORDING, 1)

    def sweep(self) -> None:
        """Sweep with the present seeds."""
        self.control(ADJOINT_SWEEP, 1)

    def choose(self, number: int) -> None:
        """Choose an update."""
        self.control(ADJOINT_STEP, number)


@contextlib.contextmanager
def refusals() -> Iterator[None]:
    """Raise `Refused` for any error of the component."""
    try:
        yield
    except Exception as error:
        raise Refused(f"{type(error).__name__}: {error}") from error


def _chosen(
    offered: Sequence[str], wanted: Sequence[str], otherwise: Sequence[str] | None = None
) -> list[str]:
    """Names that are wanted; if none is, others, by default all.

    Raises:
        CheckError: a name is not offered.
    """
    unknown = [name for name in wanted if name not in offered]
    if unknown:
        raise CheckError(f"{', '.join(unknown)}: no such name; there are {', '.join(offered)}")
    return list(wanted or (offered if otherwise is None else otherwise))
