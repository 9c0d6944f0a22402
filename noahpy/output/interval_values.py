"""Reduction of the steps of an interval to means, sums, extremes and last values.

Variables with the same reduction are stacked, so that the number of operations per step does not
depend on the number of variables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.output_variables import OutputVariable
from noahpy.catalog.quantity import Axis
from noahpy.model.steps import History


class Reduction(NamedTuple):
    """Reduction of values of consecutive steps."""

    start: float
    """Value before the first step."""
    add: Callable[[FloatArray, FloatArray, float], object]
    """Adds to the reduced values, in place, the values of a step of a length in s."""


def _integrate(integral: FloatArray, values: FloatArray, seconds: float) -> None:
    integral += values * seconds


REDUCTIONS: Final[Mapping[str, Reduction]] = MappingProxyType(
    {
        "mean": Reduction(0.0, _integrate),
        "integral": Reduction(0.0, _integrate),
        "total": Reduction(0.0, lambda total, new, _: np.add(total, new, out=total)),
        "minimum": Reduction(np.inf, lambda least, new, _: np.minimum(least, new, out=least)),
        "maximum": Reduction(-np.inf, lambda most, new, _: np.maximum(most, new, out=most)),
        "maximum size": Reduction(
            0.0, lambda most, new, _: np.maximum(most, np.abs(new), out=most)
        ),
    }
)
"""Reductions by name; a mean is an integral until it is divided by the length of the interval."""


def _reduction_of(output: OutputVariable) -> str:
    """Name of the reduction of a variable, or ``point`` for the last value."""
    if output.method == "sum":
        return "total" if output.variable.kind == "amount" else "integral"
    return output.method


class ValueGroup:
    """Variables with the same shape and reduction, reduced as rows of one array."""

    def __init__(self, reduction: str, variables: Sequence[OutputVariable]) -> None:
        self.variables = variables
        self.quantities = tuple(output.variable.quantity for output in variables)
        self.is_layered = variables[0].variable.is_layered
        self._reduction = reduction
        self._reduced: FloatArray | None = None
        self._is_empty = True
        scale = np.array([output.variable.scale for output in variables])
        self._scale = scale.reshape(-1, *(1,) * (2 if self.is_layered else 1))

    def add(self, history: History) -> None:
        """Add steps to the interval."""
        values = history.rows(self.quantities)
        if self._reduced is None:
            self._reduced = np.empty_like(values[-1])
        if self._reduction == "point":
            self._reduced[:] = values[-1]
        else:
            reduction = REDUCTIONS[self._reduction]
            if self._is_empty:
                self._reduced.fill(reduction.start)
            # one step after the other, so that sums do not depend on how many come at once
            for of_step in values:
                reduction.add(self._reduced, of_step, history.seconds)
        self._is_empty = False

    @property
    def reduced(self) -> FloatArray:
        """Reduced values of the interval so far."""
        if self._reduced is None or self._is_empty:
            raise ValueError("an interval without steps has no values")
        return self._reduced

    def resume(self, reduced: FloatArray) -> None:
        """Continue an interval with its reduced values so far."""
        self._reduced, self._is_empty = reduced.copy(), False

    def close(self, seconds: float) -> FloatArray:
        """Values of the interval, ``[variable, (layer,) column]``; begins the next interval.

        Args:
            seconds: length of the interval, s.
        """
        rows = self.reduced
        self._is_empty = True
        layers = (-1,) if self.is_layered else ()
        values: FloatArray = rows.reshape(len(self.variables), *layers, rows.shape[1]) * self._scale
        return values / seconds if self._reduction == "mean" else values


class IntervalValues:
    """All variables of a file over the open interval."""

    def __init__(self, variables: Iterable[OutputVariable]) -> None:
        members: dict[tuple[str, Axis | None], list[OutputVariable]] = {}
        for output in variables:
            key = _reduction_of(output), output.variable.axis
            members.setdefault(key, []).append(output)
        self.groups = [ValueGroup(name, group) for (name, _), group in members.items()]
        self._is_open = False

    def add(self, history: History) -> None:
        """Add steps to the interval."""
        for group in self.groups:
            group.add(history)
        self._is_open = True

    def progress(self) -> dict[str, FloatArray]:
        """Reduced values of the open interval by group; empty if none is open."""
        if not self._is_open:
            return {}
        return {f"group{k}": group.reduced.copy() for k, group in enumerate(self.groups)}

    def resume(self, progress: Mapping[str, FloatArray]) -> None:
        """Continue the interval of a `progress`."""
        for k, group in enumerate(self.groups):
            if f"group{k}" in progress:
                group.resume(progress[f"group{k}"])
                self._is_open = True

    def close(self, seconds: float) -> list[FloatArray]:
        """Values of the interval by group; begins the next interval.

        Args:
            seconds: length of the interval, s.
        """
        if not self._is_open:
            raise ValueError("an interval without steps has no values")
        self._is_open = False
        return [group.close(seconds) for group in self.groups]
