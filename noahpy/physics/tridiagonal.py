"""Tridiagonal systems over the layers, and the implicit diffusion step that leads to them."""

from __future__ import annotations

from contextlib import suppress
from inspect import signature
from typing import Any, Final

import torch
from torch import Tensor
from torch.autograd import Function
from torch.nn.functional import pad

from noahpy.physics.derivatives import may_be_differentiated
from noahpy.physics.graphs import as_one_operation, is_traced, may_depend_on_values

FEW_COLUMNS: Final = 8
"""Number of columns up to which numbers of Python are quicker than tensors."""


def _thomas(lower: Tensor, diagonal: Tensor, upper: Tensor, right: Tensor) -> Tensor:
    """Thomas algorithm without pivoting, for diagonally dominant systems.

    Without fused operations, whose last bits numbers of Python would not have.
    """
    _, *below = diagonal.unbind(0)
    rows = zip(lower.unbind(0), below, upper.unbind(0), right[1:].unbind(0), strict=True)
    inverse = torch.reciprocal(diagonal[0])
    shares, values = [], [right[0] * inverse]
    for a, b, c, d in rows:
        shares.append(c * inverse)
        inverse = torch.reciprocal(b - a * shares[-1])
        values.append((d - a * values[-1]) * inverse)
    solution = [values.pop()]
    for share, value in zip(reversed(shares), reversed(values), strict=True):
        solution.append(value - share * solution[-1])
    return torch.stack(solution[::-1])


def _thomas_of_few(lower: Tensor, diagonal: Tensor, upper: Tensor, right: Tensor) -> Tensor:
    """The same with numbers of Python, which is quicker for a few columns, to the last bit."""
    found = []
    columns = (values.t().tolist() for values in (lower, diagonal, upper, right))
    for a, b, c, d in zip(*columns, strict=True):
        inverse = 1.0 / b[0]
        shares, values = [], [d[0] * inverse]
        for k in range(1, len(b)):
            shares.append(c[k - 1] * inverse)
            inverse = 1.0 / (b[k] - a[k - 1] * shares[-1])
            values.append((d[k] - a[k - 1] * values[-1]) * inverse)
        for k in range(len(shares) - 1, -1, -1):
            values[k] -= shares[k] * values[k + 1]
        found.append(values)
    solution: Tensor = right.new_tensor(found).t().contiguous()
    return solution


def from_above(x: Tensor) -> Tensor:
    """For every layer the value of the layer above; 0 in the first."""
    return pad(x[:-1], (0, 0, 1, 0))


def from_below(x: Tensor) -> Tensor:
    """For every layer the value of the layer below; 0 in the last."""
    return pad(x[1:], (0, 0, 0, 1))


def _solve(lower: Tensor, diagonal: Tensor, upper: Tensor, right: Tensor) -> Tensor:
    if is_traced():
        given = lower, diagonal, upper, right
        solution: Tensor = as_one_operation("solve_tridiagonal", _thomas, *given)
        return solution
    is_few = right.shape[1] <= FEW_COLUMNS and right.dtype == torch.float64 and right.is_cpu
    if is_few and all(map(may_depend_on_values, (lower, diagonal, upper, right))):
        # a pivot is zero, or a tensor that autograd batches has no numbers
        with suppress(ZeroDivisionError, RuntimeError):
            return _thomas_of_few(lower, diagonal, upper, right)
    return _thomas(lower, diagonal, upper, right)


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
    if not may_be_differentiated():
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
