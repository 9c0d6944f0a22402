"""Outputs by name, and the cotangents of them from which a reverse sweep starts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.model.quantities import STEP_OUTPUTS, StepQuantity
from noahpy.model.state import LayerCounts


def output(name: str) -> StepQuantity:
    """An output of a completed step.

    Args:
        name: of a quantity, or ``fluxes.NAME`` or ``budget.NAME``.

    Raises:
        KeyError: no such output.
    """
    if name not in STEP_OUTPUTS:
        raise KeyError(
            f"{name!r} is no quantity; known are the names of "
            "noahpy.model.quantities.QUANTITIES, and fluxes.NAME and budget.NAME with the numbers "
            "of noahpy.model.state.Fluxes and Budget"
        )
    return STEP_OUTPUTS[name]


class _Means(NamedTuple):
    """Cotangents of time means of an output over equally many steps each."""

    name: str
    cotangents: Tensor
    """``[mean, ...]``."""
    first: int
    """Number of the first step."""
    last: int
    """Number after the last step, with which the last mean may end early."""
    length: int
    """Number of steps of a mean."""

    def of_steps(self, first: int, last: int, seconds: Sequence[float], like: Tensor) -> Tensor:
        """Cotangents of the output in some of the steps, ``[step, ...]``, to be broadcast.

        Args:
            first: number of the first step.
            last: number after the last step.
            seconds: length of every step of the record, s.
            like: cotangents of all steps, whose type, device and dimensions count.
        """
        means = [(step - self.first) // self.length for step in range(first, last)]
        durations = {mean: self._duration(mean, seconds) for mean in set(means)}
        weights = [seconds[step] / durations[m] for step, m in enumerate(means, start=first)]
        shape = self.cotangents.shape[1:]
        cotangents = self.cotangents.to(like)[means]
        ones = (1,) * (like.ndim - 1 - len(shape))
        return cotangents.reshape(len(means), *ones, *shape) * like.new_tensor(weights).reshape(
            -1, *(1,) * (like.ndim - 1)
        )

    def _duration(self, mean: int, seconds: Sequence[float]) -> float:
        first = self.first + mean * self.length
        return sum(seconds[first : min(first + self.length, self.last)])


def _require_broadcast(span: _Means, shape: torch.Size) -> None:
    """Refuse cotangents that do not broadcast to the shape of their output."""
    given, needed = tuple(span.cotangents.shape[1:]), tuple(shape)
    try:
        fits = np.broadcast_shapes(given, needed) == needed
    except ValueError:
        fits = False
    if not fits:
        raise ValueError(
            f"a cotangent of {span.name} has the shape {given}; it needs {needed}, or what "
            "broadcasts to it"
        )


class Seeds:
    """Cotangents of outputs at recorded times, from which a reverse sweep starts.

    An output is named as in `noahpy.model.quantities.STEP_OUTPUTS`, which has all state variables,
    and ``fluxes.NAME`` and ``budget.NAME`` with the numbers of `Fluxes` and `Budget`. States are
    those at the end of the step. Seeds of the same output and time add up.
    """

    def __init__(self) -> None:
        self._spans: list[_Means] = []

    def add(self, name: str, cotangent: Tensor | float, step: int) -> Seeds:
        """Seed an output of one step.

        Args:
            name: name of the output.
            cotangent: ``[layer, column]`` or ``[column]``, or what broadcasts to it.
            step: number of the step, counted from 0.

        Returns:
            The seeds themselves.

        Raises:
            KeyError: no such output.
            ValueError: a negative step.
        """
        return self.add_mean(name, cotangent, step, step + 1)

    def add_mean(self, name: str, cotangent: Tensor | float, first: int, last: int) -> Seeds:
        """Seed the time mean of an output over the steps from `first` up to, not including, `last`.

        Args:
            name: name of the output.
            cotangent: of the mean, ``[layer, column]`` or ``[column]``, or what broadcasts to it.
            first: number of the first step.
            last: number after the last step.

        Returns:
            The seeds themselves.

        Raises:
            KeyError: no such output.
            ValueError: a negative step, or no step at all.
        """
        if not isinstance(cotangent, Tensor):
            cotangent = torch.as_tensor(cotangent, dtype=torch.float64)
        return self.add_means(name, cotangent[None], first, last, last - first)

    def add_means(self, name: str, cotangents: Tensor, first: int, last: int, length: int) -> Seeds:
        """Seed consecutive time means of an output.

        Args:
            name: name of the output.
            cotangents: of the means, ``[mean, layer, column]`` or ``[mean, column]``.
            first: number of the first step.
            last: number after the last step, with which the last mean may end early.
            length: number of steps of a mean.

        Returns:
            The seeds themselves.

        Raises:
            KeyError: no such output.
            ValueError: a negative step, no step at all, or another number of cotangents than means.
        """
        output(name)
        if not 0 <= first < last:
            raise ValueError(f"{first} up to {last} are no steps of a record")
        means = -(-(last - first) // length)
        if len(cotangents) != means:
            raise ValueError(
                f"{len(cotangents)} cotangents of {name}; steps {first} up to {last} have {means} "
                f"means over {length}"
            )
        self._spans.append(_Means(name, cotangents.detach(), first, last, length))
        return self

    def of_columns(self, columns: Tensor, count: int) -> Seeds:
        """The seeds of some columns.

        Args:
            columns: their numbers.
            count: number of all columns.
        """
        found = Seeds()
        for span in self._spans:
            values = span.cotangents
            is_by_column = values.ndim > 1 and values.shape[-1] == count
            own = values[..., columns] if is_by_column else values
            found._spans.append(span._replace(cotangents=own))
        return found

    @property
    def end(self) -> int:
        """Number after the last seeded step."""
        return max((span.last for span in self._spans), default=0)

    def between(
        self, first: int, last: int, seconds: Sequence[float], layers: LayerCounts, like: Tensor
    ) -> dict[str, Tensor]:
        """Cotangents of the outputs that are seeded in some steps, by name.

        Args:
            first: number of the first step.
            last: number after the last step.
            seconds: length of every step of the record, s.
            layers: of the model.
            like: rows, ``[row, column]``, whose columns, type and device count.

        Returns:
            ``[step, layer, column]`` or ``[step, column]`` each; zero where there is no seed.

        Raises:
            ValueError: a cotangent of another shape than its output.
        """
        found: dict[str, Tensor] = {}
        for span in self._spans:
            begin, end = max(first, span.first), min(last, span.last)
            if begin < end:
                if span.name not in found:
                    count = layers.along(output(span.name).axis)
                    height = () if count is None else (count,)
                    found[span.name] = like.new_zeros(last - first, *height, like.shape[1])
                total = found[span.name]
                _require_broadcast(span, total.shape[1:])
                total[begin - first : end - first] += span.of_steps(begin, end, seconds, total)
        return found
