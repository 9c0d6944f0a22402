import pytest
import torch
from gradient_checks import assert_differentiable
from torch.autograd import gradcheck, gradgradcheck

from noahpy.physics.tridiagonal import diffusion_increment, solve_tridiagonal


def random_system(layers, columns, seed=0):
    generator = torch.Generator().manual_seed(seed)

    def draw():
        return torch.rand(layers, columns, generator=generator, dtype=torch.float64) - 0.5

    lower, upper, right = draw(), draw(), draw()
    return lower[1:], 1.2 + draw().abs(), upper[:-1], right


def dense(lower, diagonal, upper):
    matrices = [
        torch.diag(d) + torch.diag(a, -1) + torch.diag(b, 1)
        for a, d, b in zip(lower.T, diagonal.T, upper.T, strict=True)
    ]
    return torch.stack(matrices)


@pytest.mark.parametrize("layers", [2, 3, 20])
def test_solution_equals_that_of_the_dense_system(layers):
    lower, diagonal, upper, right = random_system(layers, 5)
    expected = torch.linalg.solve(dense(lower, diagonal, upper), right.T).T
    torch.testing.assert_close(
        solve_tridiagonal(lower, diagonal, upper, right), expected, rtol=1e-13, atol=1e-14
    )


def test_gradients_equal_those_of_the_dense_solve():
    system = [value.requires_grad_() for value in random_system(6, 3)]
    weight = random_system(6, 3, seed=1)[3]
    ours = torch.autograd.grad((solve_tridiagonal(*system) * weight).sum(), system)
    lower, diagonal, upper, right = system
    solution = torch.linalg.solve(dense(lower, diagonal, upper), right.T).T
    expected = torch.autograd.grad((solution * weight).sum(), system)
    for one, other in zip(ours, expected, strict=True):
        torch.testing.assert_close(one, other, rtol=1e-12, atol=1e-14)


def test_both_modes_and_the_second_derivative_equal_finite_differences():
    system = [value.requires_grad_() for value in random_system(4, 2)]
    assert gradcheck(
        solve_tridiagonal,
        system,
        check_forward_ad=True,
        check_batched_grad=True,
        check_batched_forward_grad=True,
    )
    assert gradgradcheck(solve_tridiagonal, system, check_fwd_over_rev=True)


def positive(*shape):
    generator = torch.Generator().manual_seed(3)
    return 0.5 + torch.rand(*shape, generator=generator, dtype=torch.float64)


@pytest.mark.parametrize("time_step", [10.0, 1e4])
def test_diffusion_conserves_what_flows_in(time_step):
    conductance, capacity = positive(5, 3), 100.0 * positive(6, 3)
    inflow = positive(6, 3) - 1.0
    increment = diffusion_increment(conductance, capacity, inflow, time_step)
    torch.testing.assert_close((capacity * increment).sum(0), time_step * inflow.sum(0))


def test_diffusion_satisfies_the_implicit_balance_of_every_layer():
    conductance, capacity, inflow = positive(5, 3), positive(6, 3), positive(6, 3) - 1.0
    top = positive(3)
    increment = diffusion_increment(conductance, capacity, inflow, 2.0, top)
    flow = conductance * (increment[:-1] - increment[1:])
    gain = inflow.clone()
    gain[:-1] -= flow
    gain[1:] += flow
    gain[0] -= top * increment[0]
    torch.testing.assert_close(capacity * increment, 2.0 * gain)


def test_diffusion_is_differentiable():
    assert_differentiable(
        lambda conductance, capacity, inflow, top: diffusion_increment(
            conductance, capacity, inflow, 2.0, top
        ),
        positive(3, 2),
        positive(4, 2),
        positive(4, 2) - 1.0,
        positive(2),
    )
