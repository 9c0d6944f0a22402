"""Gradients of a record by parameters, from those by the coefficients of its steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar, cast

import torch
from torch import Tensor

from noahpy.gradients._coefficients import DetachedCoefficients, Totals, map_tensors
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

    def coefficients(self) -> DetachedCoefficients:
        """Leaves in their place, which accumulate gradients."""
        return DetachedCoefficients(self._values, self._model)

    def gradients(
        self, totals: Totals
    ) -> tuple[Parameters, dict[str, Tensor], Mapping[str, Mapping[str, Tensor]]]:
        """Gradients by parameters, those of schemes by path, and weights by process and name.

        Args:
            totals: gradients by the leaves of `coefficients`.
        """
        found = self._found(self._pulled(totals, create_graph=False))
        return *found, self.coefficients().weights_by_process(totals)

    def moved(
        self, totals: Totals, moved: Totals, changes: Mapping[str, Tensor]
    ) -> tuple[Parameters, dict[str, Tensor], Mapping[str, Mapping[str, Tensor]]]:
        """The change of `gradients` along a change of parameters.

        Args:
            totals: gradients by the leaves of `coefficients`.
            moved: their change.
            changes: of parameters by path.
        """
        pulled = self._pulled(moved, create_graph=False)
        leaves = self._leaves
        with torch.enable_grad():
            first = self._pulled(totals, create_graph=True) if changes else {}
            parts = [(first[path] * change).sum() for path, change in changes.items()]
            slope = sum(parts, start=torch.zeros(()))
        if slope.requires_grad:
            # the curvature is symmetric
            curved = torch.autograd.grad(
                slope, list(leaves.values()), retain_graph=True, materialize_grads=True
            )
            pulled = {path: pulled[path] + v for path, v in zip(leaves, curved, strict=True)}
        return *self._found(pulled), self.coefficients().weights_by_process(moved)

    @property
    def _leaves(self) -> dict[str, Tensor]:
        """Parameters and those of schemes that have gradients, by path."""
        trees = {"parameters": self._parameters, "schemes": self._schemes}
        return {
            f"{name}.{path}": value
            for name, tree in trees.items()
            for path, value in named_leaves(tree)
            if value.requires_grad
        }

    def _pulled(self, totals: Totals, *, create_graph: bool) -> dict[str, Tensor]:
        """Gradients by parameters and those of schemes, by path."""
        # weights come last
        pairs = zip(self.coefficients().column_sources, totals, strict=False)
        of_columns = [(source, total) for source, total in pairs if total is not None]
        leaves = self._leaves
        if not of_columns:
            return {path: torch.zeros_like(leaf) for path, leaf in leaves.items()}
        sources, cotangents = zip(*of_columns, strict=True)
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


def _joined(
    swept: Swept,
    found: Sequence[tuple[Parameters, dict[str, Tensor], Mapping[str, Mapping[str, Tensor]]]],
) -> WindowGradient:
    """A gradient, from its parts by what was swept and by every model."""
    return WindowGradient(
        parameters=tuple(parameters for parameters, _, _ in found),
        forcing=Forcing(*cast(Tensor, swept.forcing).unbind(1)),
        replaced=swept.replaced,
        weights=tuple(weights for _, _, weights in found),
        schemes=tuple(schemes for _, schemes, _ in found),
    )


def moved_gradient(
    swept: Swept,
    derived: Sequence[Derived],
    changes: Sequence[Mapping[str, Tensor]],
    totals: Sequence[Totals],
    moved: Sequence[Totals],
) -> WindowGradient:
    """The change of a gradient along a direction.

    Args:
        swept: its change by forcing and states.
        derived: coefficients of every model of the record.
        changes: of parameters by path, of every model.
        totals: gradients by the leaves of coefficients of every model.
        moved: their changes.
    """
    of_models = zip(derived, totals, moved, changes, strict=True)
    return _joined(swept, [one.moved(own, its, along) for one, own, its, along in of_models])
