"""Tridiagonal systems over the layers, and the implicit diffusion step that leads to them."""

from __future__ import annotations

from inspect import signature
from typing import Any

import torch
from torch import Tensor
from torch.autograd import Function
from torch.nn.functional import pad

from noahpy.physics.numerics import is_traced


def _thomas(lower: Tensor, diagonal: Tensor, upper: Tensor, right: Tensor) -> Tensor:
    """Thomas algorithm without pivoting, for diagonally dominant systems."""
    _, *below = diagonal.unbind(0)
    rows = zip(lower.unbind(0), below, upper.unbind(0), right[1:].unbind(0), strict=True)
    inverse = torch.reciprocal(diagonal[0])
    shares, values = [], [right[0] * inverse]
    for a, b, c, d in rows:
        shares.append(c * inverse)
        inverse = torch.reciprocal(torch.addcmul(b, a, shares[-1], value=-1.0))
        values.append(torch.addcmul(d, a, values[-1], value=-1.0) * inverse)
    solution = [values.pop()]
    for share, value in zip(reversed(shares), reversed(values), strict=True):
        solution.append(torch.addcmul(value, share, solution[-1], value=-1.0))
    return torch.stack(solution[::-1])


def from_above(x: Tensor) -> Tensor:
    """For every layer the value of the layer above; 0 in the first."""
    return pad(x[:-1], (0, 0, 1, 0))


def from_below(x: Tensor) -> Tensor:
    """For every layer the value of the layer below; 0 in the last."""
    return pad(x[1:], (0, 0, 0, 1))


@torch.library.custom_op(
    "noahpy::solve_tridiagonal",
    mutates_args=(),
    schema="(Tensor lower, Tensor diagonal, Tensor upper, Tensor right) -> Tensor",
)
def _solve_operation(lower: Tensor, diagonal: Tensor, upper: Tensor, right: Tensor) -> Tensor:
    """The solve as one operation of a traced graph."""
    return _thomas(lower, diagonal, upper, right)


def _solve(lower: Tensor, diagonal: Tensor, upper: Tensor, right: Tensor) -> Tensor:
    solve = _solve_operation if is_traced() else _thomas
    return solve(lower, diagonal, upper, right)


class _TridiagonalSolve(Function):
    """The solve, with the transposed system as its adjoint and a second solve as its tangent."""

    generate_vmap_rule = True

    @staticmethod
    def forward(lower: Tensor, diagonal: Tensor, upper: Tensor, right: Tensor) -> Tensor:
        return _solve(lower, diagonal, upper, right)

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Tensor, ...], output: Tensor) -> None:  # noqa: ANN401
        lower, diagonal, upper, _ = inputs
        ctx.save_for_backward(lower, diagonal, upper, output)
        ctx.save_for_forward(lower, diagonal, upper, output)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> tuple[Tensor, ...]:  # noqa: ANN401
        lower, diagonal, upper, x = ctx.saved_tensors
        adjoint = solve_tridiagonal(upper, diagonal, lower, cotangent)
        return (
            -adjoint[1:] * x[:-1],
            -adjoint * x,
            -adjoint[:-1] * x[1:],
            adjoint,
        )

    @staticmethod
    def jvp(ctx: Any, *tangents: Tensor) -> Tensor:  # noqa: ANN401
        lower, diagonal, upper, x = ctx.saved_tensors
        lower_t, diagonal_t, upper_t, right_t = tangents
        change = (
            pad(lower_t * x[:-1], (0, 0, 1, 0))
            + diagonal_t * x
            + pad(upper_t * x[1:], (0, 0, 0, 1))
        )
        return solve_tridiagonal(lower, diagonal, upper, right_t - change)


# torch reads the signature in every call, which takes 80 microseconds unless it is stored
_TridiagonalSolve.forward.__signature__ = signature(_TridiagonalSolve.forward)  # type: ignore[attr-defined]


def solve_tridiagonal(lower: Tensor, diagonal: Tensor, upper: Tensor, right: Tensor) -> Tensor:
    """Solve ``lower[k-1] x[k-1] + diagonal[k] x[k] + upper[k] x[k+1] = right[k]``.

    The system must be diagonally dominant, since there is no pivoting. Differentiable in forward
    and reverse mode.

    Args:
        lower: lower diagonal, ``[layer - 1, column]``.
        diagonal: main diagonal, ``[layer, column]``.
        upper: upper diagonal, ``[layer - 1, column]``.
        right: right-hand side, ``[layer, column]``.

    Returns:
        The solution, ``[layer, column]``.
    """
    if not torch.is_grad_enabled():
        return _solve(lower, diagonal, upper, right)
    solution: Tensor = _TridiagonalSolve.apply(lower, diagonal, upper, right)  # type: ignore[no-untyped-call]
    return solution


def diffusion_increment(
    conductance: Tensor,
    capacity: Tensor,
    net_inflow: Tensor,
    time_step: float,
    top_conductance: Tensor | None = None,
) -> Tensor:
    """Change of a diffusing quantity over a time step, implicit in time.

    Args:
        conductance: flux between a layer and the next per difference of the quantity,
            ``[layer - 1, column]``.
        capacity: content of a layer per unit of the quantity, ``[layer, column]``.
        net_inflow: inflow less outflow of a layer at the start of the step, content per second,
            ``[layer, column]``.
        time_step: s.
        top_conductance: flux between the first layer and a boundary of fixed value per difference,
            ``[column]``; without it the flux at the top is fixed.

    Returns:
        The increment, ``[layer, column]``.
    """
    rate = time_step / capacity
    lower, upper = -conductance * rate[1:], -conductance * rate[:-1]
    own: Tensor | float = 1.0
    if top_conductance is not None:
        own = 1.0 + pad((top_conductance * rate[0])[None], (0, 0, 0, capacity.shape[0] - 1))
    diagonal = own - pad(lower, (0, 0, 1, 0)) - pad(upper, (0, 0, 0, 1))
    return solve_tridiagonal(lower, diagonal, upper, net_inflow * rate)
