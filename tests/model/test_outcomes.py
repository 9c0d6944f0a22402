"""Outcomes of trajectories: their values, that they do not jump, and their gradients."""

import numpy as np
import pytest
import torch

from noahpy.gradients import Verdict, verify_line
from noahpy.model.outcomes import (
    active_layer_thickness,
    melt_out_day,
    thawed_thickness,
    zero_curtain_length,
)
from noahpy.output import permafrost
from noahpy.physics.constants import FREEZING_POINT

DAY = 86400.0
THICKNESS = torch.full((30, 1), 0.1, dtype=torch.float64)
DEPTH = THICKNESS.cumsum(0) - 0.5 * THICKNESS


def ground(mean, steps=365 * 4):
    """A yearly wave of 10 K that goes down into ground of a mean temperature, K."""
    time = torch.arange(steps, dtype=torch.float64)[:, None, None] / steps
    wave = torch.sin(2.0 * torch.pi * time - DEPTH / 1.5) * torch.exp(-DEPTH / 1.5)
    return FREEZING_POINT + mean + 10.0 * wave


def snow(melt, steps=240):
    """Snow that grows by 2 mm a day for 30 days and then melts, m a day; steps of 6 hours."""
    day = (torch.arange(steps, dtype=torch.float64)[:, None] + 1.0) / 4.0
    growing = 0.002 * day.clamp(max=30.0)
    return (growing - melt * (day - 30.0).clamp(min=0.0)).clamp(min=0.0)


def melt(rate):
    return torch.tensor(rate, dtype=torch.float64)


def freezing(rate):
    """Ground that cools, rests just below freezing and cools on, K a day; steps of 3 hours."""
    day = torch.arange(400, dtype=torch.float64)[:, None] / 8.0
    excess = torch.where(day < 10.0, 2.0 - 0.2 * day, -rate * (day - 10.0))
    return FREEZING_POINT + torch.where(day > 30.0, excess - (day - 30.0), excess)


def test_the_active_layer_is_where_the_wave_stops_thawing():
    found = active_layer_thickness(ground(torch.tensor(-4.0)), THICKNESS)
    assert found.item() == pytest.approx(1.5 * np.log(10.0 / 4.0), abs=2e-3)


def test_the_active_layer_is_that_of_the_yearly_summary():
    temperature = ground(torch.tensor(-4.0))
    daily = temperature.unflatten(0, (365, 4)).mean(1).numpy()
    expected = permafrost.active_layer_thickness(daily.min(0), daily.max(0), THICKNESS.numpy())
    assert active_layer_thickness(temperature, THICKNESS, 4).numpy() == pytest.approx(expected)
    assert active_layer_thickness(ground(torch.tensor(4.0)), THICKNESS).isnan()
    with pytest.raises(ValueError, match="means over 0 of 1460 steps"):
        active_layer_thickness(temperature, THICKNESS, 0)


def test_snow_melts_out_between_two_steps():
    # 59 of 60 mm, at 3.5 mm a day
    found = melt_out_day(snow(melt(0.0035)), DAY / 4.0)
    assert found.item() == pytest.approx(30.0 + 59.0 / 3.5, abs=1e-9)
    # a shorter cover before and a deeper one after, which does not end
    shower = torch.full((8, 1), 0.1, dtype=torch.float64)
    late = torch.full((400, 1), 0.5, dtype=torch.float64)
    both = torch.cat([shower, snow(melt(0.0035)), late])
    assert melt_out_day(both, DAY / 4.0).item() == pytest.approx(2.0 + found.item(), abs=1e-9)
    assert melt_out_day(snow(melt(0.0)), DAY / 4.0).isnan()
    assert melt_out_day(torch.zeros(9, 1), DAY).isnan()
    assert melt_out_day(torch.ones(1, 1), DAY).isnan()
    two = torch.cat([snow(melt(0.0)), snow(melt(0.0035))], dim=1)
    assert melt_out_day(two, DAY / 4.0).isnan().tolist() == [True, False]


def test_the_zero_curtain_lasts_from_one_side_to_the_other():
    # enters 0.25 K above at 8.75 days, leaves 0.25 K below
    found = zero_curtain_length(freezing(torch.tensor(0.02)), DAY / 8.0)
    assert found.item() == pytest.approx(10.0 + 0.25 / 0.02 - 8.75, abs=1e-6)
    # a rest within, and one outside
    assert zero_curtain_length(torch.full((9,), FREEZING_POINT), DAY) == 8.0
    assert zero_curtain_length(torch.full((9,), FREEZING_POINT + 0.3), DAY) == 0.0


def test_thawed_ground_is_counted_in_parts_of_layers():
    def thawed(*profile):
        temperature = torch.tensor(profile, dtype=torch.float64)[:, None] + FREEZING_POINT
        return thawed_thickness(temperature, torch.tensor([[0.2], [0.4], [0.4]])).item()

    # mid-points at 0.1, 0.4 and 0.8 m
    assert thawed(1.0, 1.0, 1.0) == pytest.approx(1.0, rel=1e-6)
    assert thawed(-1.0, -1.0, -1.0) == 0.0
    assert thawed(2.0, -1.0, -1.0) == pytest.approx(0.3, rel=1e-6)
    # frozen above: from 0.2 m to 0.8 m
    assert thawed(-1.0, 2.0, 0.0) == pytest.approx(0.6, rel=1e-6)
    # the top half of the first layer goes on: 0 is at 0.05 m
    assert thawed(1.0, 7.0, 7.0) == pytest.approx(0.95, rel=1e-6)
    # two steps at once
    two = torch.full((2, 3, 1), FREEZING_POINT + 1.0)
    assert thawed_thickness(two, torch.full((3, 1), 0.2)).shape == (2, 1)


def freeze_up(x):
    """Thawed ground that freezes from the surface, in a mean over steps."""
    day = torch.arange(40, dtype=torch.float64)[:, None, None] / 4.0
    frost = 0.1 * day * (1.0 + x) * torch.exp(-DEPTH / 0.2)
    return thawed_thickness(FREEZING_POINT + 0.5 - 0.5 * DEPTH - frost, THICKNESS).mean(0)


OUTCOMES = {
    "thawed ground": (freeze_up, 0.0),
    "active layer": (lambda x: active_layer_thickness(ground(-4.0 + x), THICKNESS, 4), 0.0),
    "melt-out": (lambda x: melt_out_day(snow(0.0035 * (1.0 + x)), DAY / 4.0), 0.0),
    "zero curtain": (lambda x: zero_curtain_length(freezing(0.02 * (1.0 + x)), DAY / 8.0), 0.0),
}


@pytest.mark.parametrize("name", OUTCOMES)
def test_their_gradients_are_right_and_hold(name):
    outcome, at = OUTCOMES[name]
    point = torch.tensor(at, dtype=torch.float64, requires_grad=True)
    value = outcome(point)
    value.sum().backward()

    def line(changes):
        return np.array([outcome(torch.tensor(at + x)).sum().item() for x in changes])

    found = verify_line(line, point.grad.item(), needed=1e-3)
    assert found.is_right, found
    assert abs(found.derivative) > 0.05


@pytest.mark.parametrize("name", OUTCOMES)
def test_they_move_without_jumps(name):
    outcome, at = OUTCOMES[name]
    changes = torch.linspace(-0.1, 0.1, 2001, dtype=torch.float64)
    values = torch.stack([outcome(at + x).sum() for x in changes[::10]])
    steps = values.diff().abs()
    assert steps.max() < 2.0 * steps.median(), "a jump"


def test_the_gradient_of_a_yearly_extreme_is_local():
    """Two warm spells: the derivative is that of the warmer one, until the other takes over."""
    day = torch.arange(100, dtype=torch.float64)[:, None, None]

    def outcome(x):
        first = (3.0 + x) * torch.exp(-(((day - 30.0) / 5.0) ** 2))
        second = 2.99 * torch.exp(-(((day - 70.0) / 5.0) ** 2))
        surface = -1.0 + first + second
        temperature = FREEZING_POINT + surface - 2.0 * DEPTH
        return active_layer_thickness(temperature, THICKNESS).sum()

    point = torch.zeros((), dtype=torch.float64, requires_grad=True)
    outcome(point).backward()
    assert point.grad.item() == pytest.approx(0.5)

    def line(changes):
        return np.array([outcome(torch.tensor(x)).item() for x in changes])

    assert verify_line(line, 0.5, needed=1e-3).is_right
    found = verify_line(line, 0.5, needed=0.03)
    assert found.verdict is Verdict.KINK
    assert "at a change of -0.01" in found.reason
    assert found.holds_within == pytest.approx(0.01)
