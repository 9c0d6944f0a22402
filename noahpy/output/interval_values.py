"""What becomes of the steps of an interval: means, sums, extremes and last values.

Variables that are reduced alike are stacked, so that a step costs a few operations whatever the
number of variables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.output_variables import OutputVariable
from noahpy.model.steps import TakenStep

Values = NDArray[np.float64]


class _Reduction(NamedTuple):
    """How values of the steps are gathered."""

    start: float
    add: Callable[[Values, Values, float], object]
    """Takes what is gathered, values of a step and the step's length in s."""


def _integrate(gathered: Values, values: Values, seconds: float) -> None:
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
        self._gathered: Values | None = None
        self._is_empty = True
        scale = np.array([output.variable.scale for output in variables])
        self._scale = scale.reshape(-1, *(1,) * (2 if self.is_layered else 1))

    @property
    def needs_every_step(self) -> bool:
        """Whether it is not the last step of an interval alone that counts."""
        return self._way != "point"

    def add(self, step: TakenStep) -> None:
        """Add a step."""
        values = step.rows(self.quantities)
        reduction = _REDUCTIONS[self._way]
        if self._gathered is None:
            self._gathered = np.empty_like(values)
        if self._is_empty:
            self._gathered.fill(reduction.start)
            self._is_empty = False
        reduction.add(self._gathered, values, step.seconds)

    def gathered(self, last: TakenStep | None) -> Values:
        """What the interval came to so far.

        Args:
            last: last step of the interval; None if it was taken before `go_on`.
        """
        rows = self._gathered
        if last is not None and not self.needs_every_step:
            rows = last.rows(self.quantities)
        if rows is None:
            raise ValueError("an interval without steps has no values")
        return rows

    def go_on(self, gathered: Values) -> None:
        """Go on in an interval that came to something before."""
        self._gathered, self._is_empty = gathered.copy(), False

    def take(self, last: TakenStep | None, seconds: float) -> Values:
        """Values of the interval, which starts anew: ``[variable, (layer,) column]``.

        Args:
            last: last step of the interval; None if it was taken before `go_on`.
            seconds: length of the interval, s.
        """
        rows = self.gathered(last)
        self._is_empty = True
        layers = (-1,) if self.is_layered else ()
        values: Values = rows.reshape(len(self.variables), *layers, rows.shape[1]) * self._scale
        return values / seconds if self._way == "mean" else values


class IntervalValues:
    """All variables of a file over the open interval."""

    def __init__(self, variables: Iterable[OutputVariable]) -> None:
        alike: dict[tuple[str, bool], list[OutputVariable]] = {}
        for output in variables:
            alike.setdefault((_way(output), output.variable.is_layered), []).append(output)
        self.groups = [ValueGroup(way, several) for (way, _), several in alike.items()]
        self._gathering = [group for group in self.groups if group.needs_every_step]
        self._last: TakenStep | None = None
        self._is_open = False

    def add(self, step: TakenStep) -> None:
        """Add a step."""
        for group in self._gathering:
            group.add(step)
        self._last, self._is_open = step, True

    def progress(self) -> dict[str, Values]:
        """What the open interval came to so far; empty if none is open."""
        if not self._is_open:
            return {}
        return {f"group{k}": g.gathered(self._last).copy() for k, g in enumerate(self.groups)}

    def go_on(self, progress: Mapping[str, Values]) -> None:
        """Go on from what `progress` gave."""
        for k, group in enumerate(self.groups):
            if f"group{k}" in progress:
                group.go_on(progress[f"group{k}"])
                self._is_open = True

    def take(self, seconds: float) -> list[Values]:
        """Values of the interval by group; the next interval begins.

        Args:
            seconds: length of the interval, s.
        """
        if not self._is_open:
            raise ValueError("an interval without steps has no values")
        values = [group.take(self._last, seconds) for group in self.groups]
        self._last, self._is_open = None, False
        return values
