import pytest
import torch
from gradient_checks import assert_differentiable

from noahpy.physics.stability import (
    LARGEST_ARGUMENT,
    LOWEST,
    AnalyticStability,
    TabulatedStability,
    heat_correction,
    momentum_correction,
)

CELL = 6e-4
"""Width of the table's cells."""
TABLE = TabulatedStability()


def arguments(low, high, count=4001):
    zeta = torch.linspace(low, high, count, dtype=torch.float64)
    return zeta.expand(4, -1)


def test_corrections_vanish_at_neutral():
    zero = torch.zeros(1, dtype=torch.float64)
    for correction in (momentum_correction, heat_correction):
        assert correction(zero) == 0.0
        assert correction(zero - 1e-9).abs() < 1e-6


@pytest.mark.parametrize("correction", [momentum_correction, heat_correction])
def test_corrections_grow_with_stability(correction):
    zeta = torch.linspace(LOWEST, 1.0, 2001, dtype=torch.float64)
    assert (correction(zeta).diff() > 0.0).all()


def test_table_equals_the_formulas_away_from_neutral():
    for zeta in (arguments(LOWEST, -0.05), arguments(2.0 * CELL, LARGEST_ARGUMENT)):
        torch.testing.assert_close(TABLE(zeta), AnalyticStability()(zeta), rtol=0.0, atol=6e-6)


def test_table_misses_the_formulas_at_neutral_by_little():
    zeta = arguments(-0.05, 2.0 * CELL)
    difference = (TABLE(zeta) - AnalyticStability()(zeta)).abs()
    assert 1e-4 < difference.max() < 5e-4
    away = zeta.abs() > CELL
    assert difference[away].max() < 1e-4


def test_rows_are_two_of_momentum_and_two_of_heat():
    zeta = arguments(-3.0, 0.9, 50)
    for stability in (TABLE, AnalyticStability()):
        momentum, again, heat, twice = stability(zeta)
        assert torch.equal(momentum, again)
        assert torch.equal(heat, twice)
        assert not torch.equal(momentum, heat)
    assert torch.equal(AnalyticStability()(zeta)[0], momentum_correction(zeta[0]))
    assert torch.equal(AnalyticStability()(zeta)[3], heat_correction(zeta[3]))


def test_table_holds_at_both_ends():
    ends = torch.tensor([LOWEST, LARGEST_ARGUMENT], dtype=torch.float64).expand(4, -1)
    torch.testing.assert_close(TABLE(ends), AnalyticStability()(ends), rtol=0.0, atol=1e-5)


def test_everything_is_differentiable():
    zeta = torch.tensor([-4.3, -1.23, -0.1, 0.2345, 0.789], dtype=torch.float64)
    assert_differentiable(momentum_correction, zeta)
    assert_differentiable(heat_correction, zeta)
    assert_differentiable(AnalyticStability(), zeta.expand(4, -1))
    # in the middle of cells
    middle = LOWEST + CELL * (((zeta - LOWEST) / CELL).trunc() + 0.5)
    assert_differentiable(TABLE, middle.expand(4, -1))
