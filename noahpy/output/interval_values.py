"""What becomes of the steps of an interval: means, sums, extremes and last values.

Variables that are reduced alike are stacked, so that a step costs a few operations whatever the
number of variables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.output_variables import OutputVariable
from noahpy.model.steps import History


class _Reduction(NamedTuple):
    """How values of the steps are gathered."""

    start: float
    add: Callable[[FloatArray, FloatArray, float], object]
    """Adds to what is gathered, given values of a step and the step's length in s."""


def _integrate(gathered: FloatArray, values: FloatArray, seconds: float) -> None:
    gathered += values * seconds


_REDUCTIONS: Final[Mapping[str, _Reduction]] = MappingProxyType(
    {
        "mean": _Reduction(0.0, _integrate),
        "integral": _Reduction(0.0, _integrate),
        "total": _Reduction(0.0, lambda total, new, _: np.add(total, new, out=total)),
        "minimum": _Reduction(np.inf, lambda least, new, _: np.minimum(least, new, out=least)),
        "maximum": _Reduction(-np.inf, lambda most, new, _: np.maximum(most, new, out=most)),
    }
)


def _way(output: OutputVariable) -> str:
    """Name of the reduction that a variable needs, or ``point``."""
    if output.method == "sum":
        return "total" if output.variable.kind == "amount" else "integral"
    return output.method


class ValueGroup:
    """Variables of one shape that are reduced alike; rows of one after the other while they are."""

    def __init__(self, way: str, variables: Sequence[OutputVariable]) -> None:
        self.variables = variables
        self.quantities = tuple(output.variable.quantity for output in variables)
        self.is_layered = variables[0].variable.is_layered
        self._way = way
        self._gathered: FloatArray | None = None
        self._is_empty = True
        scale = np.array([output.variable.scale for output in variables])
        self._scale = scale.reshape(-1, *(1,) * (2 if self.is_layered else 1))

    def add(self, history: History) -> None:
        """Add steps to the interval."""
        values = history.rows(self.quantities)
        if self._gathered is None:
            self._gathered = np.empty_like(values[-1])
        if self._way == "point":
            self._gathered[:] = values[-1]
        else:
            reduction = _REDUCTIONS[self._way]
            if self._is_empty:
                self._gathered.fill(reduction.start)
            # one step after the other, so that sums do not depend on how many come at once
            for of_step in values:
                reduction.add(self._gathered, of_step, history.seconds)
        self._is_empty = False

    @property
    def gathered(self) -> FloatArray:
        """What the interval came to so far."""
        if self._gathered is None or self._is_empty:
            raise ValueError("an interval without steps has no values")
        return self._gathered

    def resume(self, gathered: FloatArray) -> None:
        """Go on in an interval that came to something before."""
        self._gathered, self._is_empty = gathered.copy(), False

    def close(self, seconds: float) -> FloatArray:
        """Values of the interval, which starts anew: ``[variable, (layer,) column]``.

        Args:
            seconds: length of the interval, s.
        """
        rows = self.gathered
        self._is_empty = True
        layers = (-1,) if self.is_layered else ()
        values: FloatArray = rows.reshape(len(self.variables), *layers, rows.shape[1]) * self._scale
        return values / seconds if self._way == "mean" else values


class IntervalValues:
    """All variables of a file over the open interval."""

    def __init__(self, variables: Iterable[OutputVariable]) -> None:
        alike: dict[tuple[str, bool], list[OutputVariable]] = {}
        for output in variables:
            alike.setdefault((_way(output), output.variable.is_layered), []).append(output)
        self.groups = [ValueGroup(way, several) for (way, _), several in alike.items()]
        self._is_open = False

    def add(self, history: History) -> None:
        """Add steps to the interval."""
        for group in self.groups:
            group.add(history)
        self._is_open = True

    def progress(self) -> dict[str, FloatArray]:
        """What the open interval came to so far; empty if none is open."""
        if not self._is_open:
            return {}
        return {f"group{k}": group.gathered.copy() for k, group in enumerate(self.groups)}

    def resume(self, progress: Mapping[str, FloatArray]) -> None:
        """Go on from what `progress` gave."""
        for k, group in enumerate(self.groups):
            if f"group{k}" in progress:
                group.resume(progress[f"group{k}"])
                self._is_open = True

    def close(self, seconds: float) -> list[FloatArray]:
        """Values of the interval by group; the next interval begins.

        Args:
            seconds: length of the interval, s.
        """
        if not self._is_open:
            raise ValueError("an interval without steps has no values")
        self._is_open = False
        return [group.close(seconds) for group in self.groups]
