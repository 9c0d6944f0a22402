"""What an assimilation keeps of its iterations, and finds in its windows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from torch import Tensor

from noahpy.assimilation.control import Start
from noahpy.assimilation.observed_model import Observed
from noahpy.files.line_journal import JournalKind
from noahpy.model.state import State

FORMAT: Final = 2
"""Version of the journal."""


class Stopped(Exception):  # noqa: N818
    """The user stopped an assimilation; its journal is kept."""


class Entry(NamedTuple):
    """Where a window stood after an iteration."""

    window: int
    """Number of the window, from 1."""
    iteration: int
    values: dict[str, Any]
    """What the method needs to go on, as lists of numbers."""


def _entry(values: Any) -> Entry:  # noqa: ANN401
    if not isinstance(values, dict) or not isinstance(values["values"], dict):
        raise TypeError("is not an object with values")
    return Entry(int(values["window"]), int(values["iteration"]), dict(values["values"]))


KIND: Final = JournalKind(
    "noahpy assimilation journal", FORMAT, Entry._asdict, _entry, entries="iterations"
)


class Later(NamedTuple):
    """What is known at the end of a window, for the next."""

    start: Start
    """Of the best run."""
    parameters: Tensor
    """Controls of the parameters of the best run, ``[problem, control]``."""
    covariance: Tensor
    """Of the controls of states and parameters at the end, ``[problem, control, control]``."""
    members: Tensor
    """Controls of parameters of draws, ``[member, problem, control]``."""
    states: State
    """Of these draws at the end, ``[..., member x problem x column]``."""


class Trace(NamedTuple):
    """An iteration of a method in one problem."""

    iteration: int
    share: float
    """Of the window, which the cost is of."""
    cost: float
    of_prior: float
    slope: float
    damping: float
    runs: float
    tangents: float
    directions: float
    sweeps: float


class Analysis(NamedTuple):
    """What a method found in a window with one problem."""

    observed: Observed
    """With what does not count."""
    first_guess: Tensor
    """Values of the first guess, ``[observation]``."""
    first_spread: Tensor
    """Standard deviation of their errors as the prior has them."""
    values: Tensor
    """Values of the analysis, ``[observation]``."""
    draws: Tensor
    """Values of draws from the posterior, ``[member, observation]``."""
    controls: Tensor
    """``[control]``."""
    deviation: Tensor
    """Standard deviation of the controls after the observations, ``[control]``."""
    degrees_of_freedom: float
    trace: Sequence[Trace]
    later: Later


class Progress(NamedTuple):
    """How far an assimilation is."""

    window: int
    iteration: int
    cost: float


Known = Callable[[int], dict[str, Any] | None]
"""What the journal has of an iteration of the window."""


Keep = Callable[[int, dict[str, Any] | None, float], None]
"""Keeps an iteration with its cost, if it has something to be kept; raises `Stopped` when the user
wants an end."""
