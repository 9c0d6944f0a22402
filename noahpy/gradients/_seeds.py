"""Outputs by name, and the cotangents of them from which a reverse sweep starts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

import torch
from torch import Tensor

from noahpy.model.quantities import QUANTITIES, CompletedStep
from noahpy.model.state import Budget, Fluxes


def output_function(name: str) -> Callable[[CompletedStep], Tensor]:
    """The function that gives an output of a completed step.

    Args:
        name: of a quantity, or ``fluxes.NAME`` or ``budget.NAME``.

    Raises:
        KeyError: no such output.
    """
    if name in QUANTITIES:
        return QUANTITIES[name]
    group, _, field = name.partition(".")
    if group == "fluxes" and field in Fluxes._fields:
        return lambda step: cast(Tensor, getattr(step.result.fluxes, field))
    if group == "budget" and field in Budget._fields:
        return lambda step: cast(Tensor, getattr(step.result.budget, field))
    raise KeyError(
        f"{name!r} is no quantity; known are the names of noahpy.model.quantities.QUANTITIES, and "
        "fluxes.NAME and budget.NAME with the fields of noahpy.model.state.Fluxes and Budget"
    )


class Seeds:
    """Cotangents of outputs at recorded times, from which a reverse sweep starts.

    An output is named as in `QUANTITIES`, which has all state variables, or is ``fluxes.NAME`` or
    ``budget.NAME`` with a field of `Fluxes` or `Budget`. States are those at the end of the step.
    Seeds of the same output and time add up.
    """

    def __init__(self) -> None:
        self._spans: list[tuple[int, int, str, Tensor]] = []

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
        output_function(name)
        if not 0 <= first < last:
            raise ValueError(f"{first} up to {last} are no steps of a record")
        if not isinstance(cotangent, Tensor):
            cotangent = torch.as_tensor(cotangent, dtype=torch.float64)
        self._spans.append((first, last, name, cotangent.detach()))
        return self

    @property
    def end(self) -> int:
        """Number after the last seeded step."""
        return max((last for _, last, _, _ in self._spans), default=0)

    def by_step(self, seconds: Sequence[float]) -> Mapping[int, Mapping[str, Tensor]]:
        """Cotangents by step and name.

        Args:
            seconds: length of every step, s.
        """
        shares: dict[int, dict[str, list[tuple[Tensor, float]]]] = {}
        for first, last, name, cotangent in self._spans:
            duration = sum(seconds[first:last])
            for step in range(first, last):
                share = (cotangent, seconds[step] / duration)
                shares.setdefault(step, {}).setdefault(name, []).append(share)
        return {step: _StepSeeds(of_step) for step, of_step in shares.items()}


class _StepSeeds(Mapping[str, Tensor]):
    """Cotangents of one step by name, summed when they are read.

    A seed on a mean over a year is thus one tensor, not one for every step.
    """

    def __init__(self, shares: Mapping[str, Sequence[tuple[Tensor, float]]]) -> None:
        self._shares = shares

    def __getitem__(self, name: str) -> Tensor:
        first, *others = (cotangent * share for cotangent, share in self._shares[name])
        return sum(others, start=first)

    def __iter__(self) -> Iterator[str]:
        return iter(self._shares)

    def __len__(self) -> int:
        return len(self._shares)
