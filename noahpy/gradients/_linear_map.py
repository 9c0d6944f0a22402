"""Tensors along changes of what they depend on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.model.packing import named_leaves


class LinearMap(NamedTuple):
    """The tensors of a tree near others that they depend on, along changes of these.

    It is reverse mode twice: the first sweep is linear in its weights, and its derivative by them
    the change. Forward mode takes ten times as long for what it has to say of constants.
    """

    weights: Mapping[str, Tensor]
    """Of the tensors that depend on the others, by path."""
    swept: Sequence[tuple[int, Tensor]]
    """Number of what they depend on, and gradient by it."""

    @classmethod
    def of(cls, tree: object, sources: Sequence[Tensor]) -> LinearMap:
        """The map of a tree.

        Args:
            tree: of tensors, made with gradients.
            sources: what its tensors depend on, which require gradients.
        """
        ends = {path: value for path, value in named_leaves(tree) if value.requires_grad}
        if not ends:
            return cls({}, [])
        weights = {path: torch.zeros_like(v).requires_grad_() for path, v in ends.items()}
        swept = torch.autograd.grad(
            list(ends.values()),
            sources,
            list(weights.values()),
            create_graph=True,
            materialize_grads=True,
        )
        return cls(weights, [(k, one) for k, one in enumerate(swept) if one.requires_grad])

    def along(self, changes: Sequence[Tensor]) -> dict[str, Tensor]:
        """Changes of the tensors that change, by path, ``[direction, ...]``.

        Args:
            changes: of every source, ``[direction, ...]``.
        """
        if not self.weights:
            return {}
        found = torch.autograd.grad(
            [one for _, one in self.swept],
            list(self.weights.values()),
            [changes[k].to(one) for k, one in self.swept],
            retain_graph=True,
            allow_unused=True,
            is_grads_batched=True,
        )
        pairs = zip(self.weights, found, strict=True)
        return {path: change for path, change in pairs if change is not None}
