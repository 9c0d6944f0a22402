"""Coefficients and weights as leaves of a graph of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias, TypeVar

import torch
from torch import Tensor

from noahpy.model.coefficients import Coefficients
from noahpy.model.learned_processes import weights_of, with_modules
from noahpy.model.model import Model
from noahpy.model.packing import leaf_at, named_leaves, with_leaves
from noahpy.model.schemes import Schemes
from noahpy.model.side_by_side import repeated

Tree = TypeVar("Tree")
Totals: TypeAlias = Sequence[Tensor | None]
"""Gradients by every leaf of the coefficients of a model; None where there is none."""


def map_tensors(function: Callable[[Tensor], Tensor], tree: Tree) -> Tree:
    """A tree of named tuples and schemes with the function applied to its tensors."""
    return with_leaves(tree, lambda _, value: function(value))


def tensors(tree: object) -> Iterator[Tensor]:
    """The tensors of a tree of named tuples and schemes."""
    return (value for _, value in named_leaves(tree))


class DetachedCoefficients:
    """Coefficients and weights, detached from their sources, that accumulate gradients.

    A tensor that occurs in several places is one leaf.

    Args:
        coefficients: of the columns.
        model: holds the modules with the weights.
    """

    def __init__(self, coefficients: Coefficients, model: Model) -> None:
        self._model = model
        weights = [w for module in model.modules.values() for w in module.weights.values()]
        of_columns = {id(t): t for t in tensors(coefficients) if t.requires_grad}
        live = of_columns | {id(w): w for w in weights if w.requires_grad}
        leaves = {key: value.detach().requires_grad_() for key, value in live.items()}
        self.column_sources = list(of_columns.values())
        """The sources that are coefficients, which come first."""
        self.sources = list(live.values())
        """Coefficients, then weights, that require gradients, with the graph they came with."""
        self.leaves = list(leaves.values())
        """The sources without their graph."""
        self.coefficients = map_tensors(lambda t: leaves.get(id(t), t), coefficients)
        """The coefficients, with leaves in place of sources."""
        self._modules = {
            name: module.with_weights(lambda w: leaves.get(id(w), w))
            for name, module in model.modules.items()
        }
        self._weights = dict(weights_of(self._modules))
        self.schemes = with_modules(self.coefficients.schemes, self._modules)
        """The schemes with their modules, with leaves in place of parameters and weights."""

    def leaf(self, path: str) -> Tensor:
        """A coefficient, or a weight of a module by a path as in ``weights.snow_albedo.0.bias``."""
        return self._weights[path] if path in self._weights else leaf_at(self.coefficients, path)

    def by_path(self, values: Totals) -> dict[str, Tensor]:
        """Values of the sources by all of their paths, without those that are None."""
        of_leaf = {id(leaf): value for leaf, value in zip(self.leaves, values, strict=True)}
        named = (*named_leaves(self.coefficients), *self._weights.items())
        pairs = ((path, of_leaf.get(id(leaf))) for path, leaf in named)
        return {path: value for path, value in pairs if value is not None}

    def numbers(self) -> dict[int, int]:
        """Numbers of the leaves, by their identity."""
        return {id(leaf): number for number, leaf in enumerate(self.leaves)}

    def with_leaves(self, leaves: Sequence[Tensor]) -> tuple[Coefficients, Schemes]:
        """Coefficients, and schemes with their modules, with other leaves."""
        given = {id(own): leaf for own, leaf in zip(self.leaves, leaves, strict=True)}
        coefficients = map_tensors(lambda t: given.get(id(t), t), self.coefficients)
        modules = {
            name: module.with_weights(lambda w: given.get(id(w), w))
            for name, module in self._modules.items()
        }
        return coefficients, with_modules(coefficients.schemes, modules)

    def gradients(self) -> list[Tensor | None]:
        """Gradient by every source; None where there is none."""
        return [leaf.grad for leaf in self.leaves]

    def weights_by_process(self, values: Totals) -> Mapping[str, Mapping[str, Tensor]]:
        """Values of the leaves that are weights, by process and name; zeros for None."""
        numbers = self.numbers()

        def value_of(weight: Tensor) -> Tensor:
            number = numbers.get(id(weight))
            value = None if number is None else values[number]
            return torch.zeros_like(weight) if value is None else value

        return {
            process: {name: value_of(leaf) for name, leaf in module.weights.items()}
            for process, module in self._modules.items()
        }

    def repeated(self, count: int) -> DetachedCoefficients:
        """The coefficients of all columns `count` times over."""
        copies: dict[int, Tensor] = {}

        def repeat(value: Tensor) -> Tensor:
            if id(value) not in copies:
                copy = repeated(value.detach(), count)
                copies[id(value)] = copy.requires_grad_(value.requires_grad)
            return copies[id(value)]

        return DetachedCoefficients(map_tensors(repeat, self.coefficients), self._model)

    def add_gradients_of(self, wider: DetachedCoefficients, count: int) -> None:
        """Add the gradients of coefficients that `repeated` gave, summed over the repetitions."""
        for k, (leaf, wide) in enumerate(zip(self.leaves, wider.leaves, strict=True)):
            if wide.grad is not None:
                total = wide.grad
                if k < len(self.column_sources):
                    total = total.reshape(*wide.shape[:-1], count, -1).sum(-2)
                leaf.grad = total if leaf.grad is None else leaf.grad + total
