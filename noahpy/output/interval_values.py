"""What becomes of the steps of an interval: means, sums, extremes and last values.

Variables that are reduced alike are stacked, so that a step costs a few operations whatever the
number of variables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.output.variables import OutputVariable
from noahpy.steps import TakenStep


class _Reduction(NamedTuple):
    """How values of the steps are gathered."""

    start: float
    add: Callable[[Tensor, Tensor, float], None]
    """Takes what is gathered, values of a step and the step's length in s."""


def _integrate(gathered: Tensor, values: Tensor, seconds: float) -> None:
    gathered.add_(values, alpha=seconds)


def _total(gathered: Tensor, values: Tensor, _: float) -> None:
    gathered.add_(values)


def _minimum(gathered: Tensor, values: Tensor, _: float) -> None:
    torch.minimum(gathered, values.to(gathered.dtype), out=gathered)


def _maximum(gathered: Tensor, values: Tensor, _: float) -> None:
    torch.maximum(gathered, values.to(gathered.dtype), out=gathered)


_REDUCTIONS: Final[Mapping[str, _Reduction]] = MappingProxyType(
    {
        "mean": _Reduction(0.0, _integrate),
        "integral": _Reduction(0.0, _integrate),
        "total": _Reduction(0.0, _total),
        "minimum": _Reduction(np.inf, _minimum),
        "maximum": _Reduction(-np.inf, _maximum),
    }
)


def _way(output: OutputVariable) -> str:
    """Name of the reduction that a variable needs, or ``point``."""
    if output.method == "sum":
        return "total" if output.variable.kind == "amount" else "integral"
    return output.method


class ValueGroup:
    """Variables of one shape that are reduced alike.

    Values have the shape ``[variable, column]`` or ``[variable, layer, column]``.
    """

    def __init__(self, way: str, variables: Sequence[OutputVariable]) -> None:
        self.variables = variables
        self.quantities = tuple(output.variable.quantity for output in variables)
        self.is_layered = variables[0].variable.is_layered
        self._way = way
        self._gathered: Tensor | None = None
        self._is_empty = True
        scale = np.array([output.variable.scale for output in variables])
        self._scale = scale.reshape(-1, *(1,) * (2 if self.is_layered else 1))

    @property
    def needs_every_step(self) -> bool:
        """Whether it is not the last step of an interval alone that counts."""
        return self._way != "point"

    def add(self, quantities: Mapping[str, Tensor], seconds: float) -> None:
        """Add a step of some length in s."""
        values = torch.stack([quantities[name] for name in self.quantities])
        reduction = _REDUCTIONS[self._way]
        if self._gathered is None:
            # not every device has float64
            dtype = torch.float32 if values.device.type == "mps" else torch.float64
            self._gathered = torch.empty_like(values, dtype=dtype)
        if self._is_empty:
            self._gathered.fill_(reduction.start)
            self._is_empty = False
        reduction.add(self._gathered, values, seconds)

    def take(self, last: TakenStep, seconds: float) -> NDArray[np.float64]:
        """Values of the interval, which starts anew.

        Args:
            last: last step of the interval.
            seconds: length of the interval, s.
        """
        gathered = self._gathered
        if gathered is None:
            gathered = torch.stack([last.quantity(name).detach() for name in self.quantities])
        self._is_empty = True
        values: NDArray[np.float64] = gathered.cpu().double().numpy() * self._scale
        return values / seconds if self._way == "mean" else values


class IntervalValues:
    """All variables of a file over the open interval."""

    def __init__(self, variables: Iterable[OutputVariable]) -> None:
        alike: dict[tuple[str, bool], list[OutputVariable]] = {}
        for output in variables:
            alike.setdefault((_way(output), output.variable.is_layered), []).append(output)
        self.groups = [ValueGroup(way, several) for (way, _), several in alike.items()]
        self._gathering = [group for group in self.groups if group.needs_every_step]
        self._needed = {name for group in self._gathering for name in group.quantities}
        self._last: TakenStep | None = None

    def add(self, step: TakenStep) -> None:
        """Add a step."""
        with torch.no_grad():
            quantities = {name: step.quantity(name) for name in self._needed}
            for group in self._gathering:
                group.add(quantities, step.seconds)
        self._last = step

    def take(self, seconds: float) -> list[NDArray[np.float64]]:
        """Values of the interval by group; the next interval begins.

        Args:
            seconds: length of the interval, s.
        """
        if self._last is None:
            raise ValueError("an interval without steps has no values")
        with torch.no_grad():
            values = [group.take(self._last, seconds) for group in self.groups]
        self._last = None
        return values
