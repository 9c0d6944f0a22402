"""Gradients of a record by parameters, from those by the coefficients of its steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, TypeAlias, TypeVar, cast

import torch
from torch import Tensor

from noahpy.gradients._coefficients import DetachedCoefficients, Totals, map_tensors
from noahpy.gradients._linear_map import LinearMap
from noahpy.gradients._sweep import Swept
from noahpy.model.coefficients import derive_coefficients
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves, with_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.state import Forcing, State

Tree = TypeVar("Tree")


class WindowGradient(NamedTuple):
    """Gradient of a seeded sum of outputs by everything that went into a record."""

    parameters: tuple[Parameters, ...]
    """By the parameters of every model of the record, in the order of their use; zeros for
    parameters that are integer or boolean."""
    forcing: Forcing
    """By the forcing, ``[step, column]`` each."""
    replaced: Mapping[int, State]
    """By the state variables that were set from outside, by the number of the step before which
    they were set; zeros where nothing was set."""
    weights: tuple[Mapping[str, Mapping[str, Tensor]], ...] = ()
    """By the weights of the modules of every model of the record, by process and name."""
    schemes: tuple[Mapping[str, Tensor], ...] = ()
    """By the parameters of the schemes of every model of the record, by path as in
    ``thermal_conductivity.exponent``."""

    @property
    def initial_state(self) -> State:
        """By the state before the first step."""
        return self.replaced[0]


def _live(tree: Tree) -> Tree:
    """Parameters that accumulate gradients."""
    return map_tensors(lambda t: t.detach().requires_grad_() if t.is_floating_point() else t, tree)


ByParameter: TypeAlias = tuple[Parameters, dict[str, Tensor], Mapping[str, Mapping[str, Tensor]]]
"""Gradients by parameters, those of schemes by path, and weights by process and name."""


class Derived:
    """Coefficients of a model with a graph to its parameters.

    Args:
        model: of the record.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        self._parameters, self._schemes = _live(model.parameters), _live(model.schemes)
        with torch.enable_grad():
            self._values = derive_coefficients(self._parameters, self._schemes)
        trees = {"parameters": self._parameters, "schemes": self._schemes}
        self._leaves = {
            path: value
            for name, tree in trees.items()
            for path, value in named_leaves(tree, name)
            if value.requires_grad
        }
        """Parameters and those of schemes that have gradients, by path."""

    def coefficients(self) -> DetachedCoefficients:
        """Leaves in their place, which accumulate gradients."""
        return DetachedCoefficients(self._values, self._model)

    @cached_property
    def _own(self) -> DetachedCoefficients:
        """For the places of leaves; these accumulate nothing."""
        return self.coefficients()

    def along(self, changes: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """Changes of the coefficients that change, by path, ``[direction, ...]``.

        Args:
            changes: of what goes into a window, by path, ``[direction, ...]``; those of parameters
                and of parameters of schemes count.
        """
        own = {path: change for path, change in changes.items() if path in self._leaves}
        if not own or not all(map(len, own.values())):
            return {}
        near = LinearMap.of(self._values, [self._leaves[path] for path in own])
        return near.along(list(own.values()))

    def gradients(self, totals: Totals) -> ByParameter:
        """Gradients by parameters, those of schemes by path, and weights by process and name.

        Args:
            totals: gradients by the leaves of `coefficients`.
        """
        found = self._found(self._pulled(self._ends(totals), self._leaves))
        return *found, self._own.weights_by_process(totals)

    def moved(
        self, totals: Totals, moved: Sequence[Totals], changes: Mapping[str, Tensor]
    ) -> list[ByParameter]:
        """The changes of `gradients` along changes of what goes into a window.

        Args:
            totals: gradients by the leaves of `coefficients`.
            moved: their change along every direction.
            changes: by path, ``[direction, ...]``; those of parameters and of parameters of schemes
                count.
        """
        leaves = {path: self._leaves[path] for path in changes if path in self._leaves}
        with torch.enable_grad():
            first = self._pulled(self._ends(totals), leaves, create_graph=True)
        # the curvature is symmetric
        bent = [(one, changes[path]) for path, one in first.items() if one.requires_grad]
        found = []
        for k, own in enumerate(moved):
            ends = [*self._ends(own), *((one, change[k]) for one, change in bent)]
            pulled = self._found(self._pulled(ends, self._leaves))
            found.append((*pulled, self._own.weights_by_process(own)))
        return found

    def _ends(self, totals: Totals) -> list[tuple[Tensor, Tensor]]:
        """Coefficients with their cotangents."""
        # weights come last
        pairs = zip(self._own.column_sources, totals, strict=False)
        return [(source, total) for source, total in pairs if total is not None]

    @staticmethod
    def _pulled(
        ends: Sequence[tuple[Tensor, Tensor]],
        leaves: Mapping[str, Tensor],
        *,
        create_graph: bool = False,
    ) -> dict[str, Tensor]:
        """Gradients by some of the leaves, by path, from cotangents."""
        if not ends or not leaves:
            return {path: torch.zeros_like(leaf) for path, leaf in leaves.items()}
        sources, cotangents = zip(*ends, strict=True)
        values = torch.autograd.grad(
            sources,
            list(leaves.values()),
            cotangents,
            retain_graph=True,
            create_graph=create_graph,
            materialize_grads=True,
        )
        return dict(zip(leaves, values, strict=True))

    def _found(self, found: Mapping[str, Tensor]) -> tuple[Parameters, dict[str, Tensor]]:
        """Gradients by parameters, and those of schemes by path."""
        like = self._parameters.soil.porosity
        parameters = with_leaves(
            self._parameters,
            lambda path, value: found.get(path, like.new_zeros(value.shape)),
            "parameters",
        )
        schemes = {
            path: found.get(f"schemes.{path}", torch.zeros_like(value))
            for path, value in named_leaves(self._schemes)
        }
        return parameters, schemes


def window_gradient(
    swept: Swept, derived: Sequence[Derived], totals: Sequence[Totals]
) -> WindowGradient:
    """A gradient, from that by the leaves of coefficients of every model."""
    found = [one.gradients(own) for one, own in zip(derived, totals, strict=True)]
    return _joined(swept, found)


def _joined(swept: Swept, found: Sequence[ByParameter]) -> WindowGradient:
    """A gradient, from its parts by what was swept and by every model."""
    return WindowGradient(
        parameters=tuple(parameters for parameters, _, _ in found),
        forcing=Forcing(*cast(Tensor, swept.forcing).unbind(1)),
        replaced=swept.replaced,
        weights=tuple(weights for _, _, weights in found),
        schemes=tuple(schemes for _, schemes, _ in found),
    )


def moved_gradients(
    swept: Sequence[Swept],
    derived: Sequence[Derived],
    changes: Sequence[Mapping[str, Tensor]],
    totals: Sequence[Totals],
    moved: Sequence[Sequence[Totals]],
) -> list[WindowGradient]:
    """The changes of a gradient along directions.

    Args:
        swept: its change by forcing and states, along every direction.
        derived: coefficients of every model of the record.
        changes: of what goes into the record by path, of every model, ``[direction, ...]``.
        totals: gradients by the leaves of coefficients of every model.
        moved: their changes along every direction.
    """
    of_models = [
        one.moved(own, [of_direction[number] for of_direction in moved], along)
        for number, (one, own, along) in enumerate(zip(derived, totals, changes, strict=True))
    ]
    return [
        _joined(one, of_direction)
        for one, of_direction in zip(swept, zip(*of_models, strict=True), strict=True)
    ]
