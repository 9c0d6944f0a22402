"""The verdict on gradients of functions that are built to deserve it."""

import numpy as np
import pytest

from noahpy.gradients import Verdict, verify_gradient, verify_line

SMOOTH = 2.0 * np.exp(2.0)


def smooth(change):
    return np.exp(2.0 + 2.0 * change)


def kink_at_point(change):
    return smooth(change) + 3.0 * np.maximum(change, 0.0)


def kink_beside(change):
    return smooth(change) + 3.0 * np.abs(change - 3.3e-6)


def jump_at_point(change):
    return smooth(change) + 1e-3 * (change > 0.0)


def jump_beside(change):
    return smooth(change) - 1e-3 * (change < -2.7e-6)


def noisy(change):
    return smooth(change) + 0.1 * np.modf(1e9 * np.sin(1e9 * change))[0]


def in_single_precision(change):
    return (np.float32(1e5) + smooth(change).astype(np.float32)).astype(np.float64)


def curved(change):
    return smooth(change) + 1e6 * change**2


def logistic(iterations):
    """The logistic map, whose small changes double in every iteration."""

    def taken(change):
        value, derivative = 0.3 + change, 1.0
        for _ in range(iterations):
            value, derivative = 4.0 * value * (1.0 - value), derivative * 4.0 * (1.0 - 2.0 * value)
        return value, derivative

    return lambda change: taken(change)[0], taken(0.0)[1]


def test_a_right_gradient_is_right():
    found = verify_line(smooth, SMOOTH, forward=SMOOTH * (1.0 + 1e-13))
    assert found.is_right, found
    assert found.change_slope == pytest.approx(1.0, abs=0.05)
    assert found.remainder_slope == pytest.approx(2.0, abs=0.05)
    assert found.transposition == pytest.approx(1e-13, rel=0.1)
    assert [one.size for one in found.differences] == pytest.approx([1e-2, 1e-4, 1e-6])
    assert [one.value for one in found.differences] == pytest.approx([SMOOTH] * 3, rel=1e-4)
    # at 0.1 the change is 10.7 % beside its prediction
    assert found.holds_within == pytest.approx(0.1 / np.sqrt(10.0))


@pytest.mark.parametrize(
    ("objective", "derivative", "verdict"),
    [
        (smooth, 1.001 * SMOOTH, Verdict.WRONG),
        (smooth, -SMOOTH, Verdict.WRONG),
        (smooth, 1e4 * SMOOTH, Verdict.WRONG),
        (smooth, 0.0, Verdict.WRONG),
        (np.zeros_like, 1.0, Verdict.WRONG),
        (kink_at_point, SMOOTH, Verdict.KINK),
        (kink_at_point, SMOOTH + 3.0, Verdict.KINK),
        (np.abs, 0.0, Verdict.KINK),
        (kink_beside, SMOOTH - 3.0, Verdict.KINK),
        (jump_at_point, SMOOTH, Verdict.JUMP),
        (jump_beside, SMOOTH, Verdict.JUMP),
        (noisy, SMOOTH, Verdict.NOISE),
        (in_single_precision, SMOOTH, Verdict.NOISE),
        (curved, SMOOTH, Verdict.CURVATURE),
        (np.zeros_like, 0.0, Verdict.RIGHT),
        (np.square, 0.0, Verdict.RIGHT),
        (lambda change: 5.0 - 3.0 * change, -3.0, Verdict.RIGHT),
        # its changes are lost in the rounding of a large value
        (lambda change: 1e3 + 1e-9 * change, 1e-9, Verdict.NOISE),
        *((*logistic(n), Verdict.AMPLIFICATION) for n in (12, 20, 28, 36, 44, 60)),
    ],
)
def test_the_verdict_is_what_a_function_deserves(objective, derivative, verdict):
    found = verify_line(objective, derivative)
    assert found.verdict is verdict, found


def test_what_ends_a_gradient_is_found_in_its_place():
    for objective, derivative, within, place in (
        (kink_beside, SMOOTH - 3.0, 10.0**-5.5, "3.3e-06"),
        (jump_beside, SMOOTH, 1e-6, "-2.7e-06"),
    ):
        found = verify_line(objective, derivative)
        assert found.holds_within == pytest.approx(within)
        assert place in found.reason
        # it holds for the changes that are needed
        assert verify_line(objective, derivative, needed=1e-6).is_right


def test_modes_that_differ_are_no_transposes():
    found = verify_line(smooth, SMOOTH, forward=SMOOTH * (1.0 + 1e-9))
    assert found.verdict is Verdict.TRANSPOSITION
    # the terms of the sum are so large that this is its rounding
    assert verify_line(smooth, SMOOTH, forward=SMOOTH * (1.0 + 1e-9), terms=200.0).is_right


def test_a_failing_run_far_away_is_left_out():
    found = verify_line(lambda change: np.where(change > 0.02, np.nan, smooth(change)), SMOOTH)
    assert found.is_right
    assert found.sizes[0] == pytest.approx(0.01)


class Coupled:
    """Two boxes that exchange heat; a coupled system with an adjoint that is written by hand."""

    def __init__(self, error=0.0):
        self.error, self.runs = error, 0

    def objective(self, values):
        self.runs += 1
        return self._run(values)[0]

    def _run(self, values):
        (a, b), exchange = values[:2], values[2]
        states = [(a, b)]
        for _ in range(10):
            flux = exchange * (a - b) ** 3
            a, b = a - flux, b + 2.0 * flux
            states.append((a, b))
        return a * b, states

    def __call__(self, values):
        value, states = self._run(values)
        exchange, (a, b) = values[2], states[-1]
        of_a, of_b, of_exchange = b, a, self.error
        for a, b in reversed(states[:-1]):
            of_flux = 2.0 * of_b - of_a
            of_exchange += of_flux * (a - b) ** 3
            slope = of_flux * 3.0 * exchange * (a - b) ** 2
            of_a, of_b = of_a + slope, of_b - slope
        return value, np.array([of_a, of_b, of_exchange])


START = np.array([2.0, 0.0, 0.02])


def test_a_driver_of_ones_own_is_verified():
    driver = Coupled()
    found = verify_gradient(
        driver,
        START,
        objective=driver.objective,
        tangent=lambda values, along: float(driver(values)[1] @ along),
    )
    assert found.is_right, found
    assert driver.runs < 70
    assert not verify_gradient(Coupled(error=0.1), START).is_right
    # the error is in the exchange alone
    first = np.array([1.0, 0.0, 0.0])
    assert verify_gradient(Coupled(error=0.1), START, direction=first).is_right


def test_what_cannot_be_verified_is_refused():
    with pytest.raises(ValueError, match="gradient has the shape"):
        verify_gradient(lambda values: (0.0, values[:1]), START)
    with pytest.raises(ValueError, match="needed change"):
        verify_line(smooth, SMOOTH, needed=0.2)
    with pytest.raises(ValueError, match="derivative is nan"):
        verify_line(smooth, np.nan)
    with pytest.raises(ValueError, match="not finite at the point"):
        verify_line(lambda change: np.where(change == 0.0, np.nan, change), 1.0)
    with pytest.raises(ValueError, match="give values of the shape"):
        verify_line(lambda change: 0.0, 1.0)
