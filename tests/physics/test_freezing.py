import math

import pytest
import torch
from builders import row
from gradient_checks import assert_differentiable
from hypothesis import given
from hypothesis import strategies as st
from torch.autograd import gradcheck

from noahpy.physics import constants as c
from noahpy.physics.freezing import (
    converged_supercooled_water,
    freeze_and_thaw,
    freezing_properties,
    frozen_layer_temperature,
    legacy_supercooled_water,
    phase_changed_liquid,
)

T0 = c.FREEZING_POINT
COUNT = 4000


def draw(low, high, seed, count=COUNT):
    generator = torch.Generator().manual_seed(seed)
    return low + (high - low) * torch.rand(1, count, generator=generator, dtype=torch.float64)


def soils():
    """Porosity, air-entry potential and b of many layers."""
    return draw(0.3, 0.5, 1), draw(0.03, 0.8, 2), draw(2.5, 11.5, 3)


def layers(porosity):
    """Temperature, total and liquid water of many layers."""
    total = torch.clamp(porosity * draw(0.1, 1.0, 4), min=0.03)
    temperature = T0 - 10.0 ** draw(-2.5, 1.5, 5)
    return temperature, total, total * draw(0.0, 1.0, 6)


def mismatch(ice, temperature, total, soil):
    """Logarithm of the potential of the soil water over that of ice; rises with ice."""
    porosity, air_entry, b = soil
    potential = air_entry * 9.81 / 3.335e5 * (1.0 + 8.0 * ice) ** 2
    potential = potential * (porosity / (total - ice)) ** b.clamp(max=5.5)
    return torch.log(potential) - torch.log((T0 - temperature) / temperature)


def bisected_liquid(temperature, total, soil):
    """Liquid water on the freezing curve, by bisection of the ice content."""
    low, high = torch.zeros_like(total), total - 0.02
    for _ in range(80):
        middle = 0.5 * (low + high)
        rises = mismatch(middle, temperature, total, soil) < 0.0
        low, high = torch.where(rises, middle, low), torch.where(rises, high, middle)
    return total - 0.5 * (low + high)


def test_converged_water_lies_on_the_freezing_curve():
    soil = soils()
    curve = freezing_properties(*soil)
    temperature, total, liquid = layers(soil[0])
    expected = bisected_liquid(temperature, total, soil)
    found = converged_supercooled_water(temperature, total, liquid, curve)
    torch.testing.assert_close(found, expected, rtol=0.0, atol=1e-13)
    interior = (found < total) & (found > 0.02)
    assert 0.3 < interior.double().mean() < 1.0


def test_legacy_water_is_near_the_freezing_curve():
    soil = soils()
    curve = freezing_properties(*soil)
    temperature, total, liquid = layers(soil[0])
    error = bisected_liquid(temperature, total, soil) - legacy_supercooled_water(
        temperature, total, liquid, curve
    )
    assert 1e-6 < error.abs().max() < 7e-4


def test_converged_water_does_not_depend_on_the_start():
    soil = soils()
    curve = freezing_properties(*soil)
    temperature, total, liquid = layers(soil[0])
    found = [converged_supercooled_water(temperature, total, x, curve) for x in (liquid, total)]
    torch.testing.assert_close(*found, rtol=0.0, atol=1e-14)


@pytest.mark.parametrize("scheme", [converged_supercooled_water, legacy_supercooled_water])
def test_supercooled_water_lies_between_its_minimum_and_all_water(scheme):
    soil = soils()
    curve = freezing_properties(*soil)
    temperature, total, liquid = layers(soil[0])
    found = scheme(temperature, total, liquid, curve)
    assert (found <= total).all()
    assert (found >= 0.02 - 1e-15).all()
    assert (found == total).any()
    assert (found < 0.02 + 1e-15).any()


@pytest.mark.parametrize("scheme", [converged_supercooled_water, legacy_supercooled_water])
def test_all_water_is_liquid_close_to_the_freezing_point(scheme):
    temperature = row(T0 - 0.5e-3, T0, T0 + 5.0)[:, None]
    total, liquid = torch.full_like(temperature, 0.4), torch.full_like(temperature, 0.1)
    curve = freezing_properties(
        *(torch.full_like(temperature, value) for value in (0.45, 0.04, 4.0))
    )
    assert torch.equal(scheme(temperature, total, liquid, curve), total)


def test_supercooled_water_grows_with_temperature():
    temperature = torch.linspace(T0 - 30.0, T0 - 0.002, 2000, dtype=torch.float64)[None]
    curve = freezing_properties(*(torch.full_like(temperature, v) for v in (0.45, 0.3, 5.0)))
    total = torch.full_like(temperature, 0.4)
    found = converged_supercooled_water(temperature, total, 0.5 * total, curve)
    assert (found.diff() >= 0.0).all()
    assert (found[:, -1] - found[:, 0]) > 0.2


def interior():
    """Temperature, total and liquid water well on the curve, and the soil, four layers."""
    temperature = T0 - row(0.1, 0.7, 2.0, 6.0)[None]
    total = row(0.40, 0.35, 0.42, 0.3)[None]
    soil = (
        row(0.45, 0.40, 0.46, 0.35)[None],
        row(0.1, 0.3, 0.5, 0.05)[None],
        row(4.0, 5.2, 9.0, 3.0)[None],
    )
    return temperature, total, 0.5 * total, soil


def test_implicit_derivatives_equal_differences_of_a_bisected_root():
    temperature, total, liquid, soil = interior()
    inputs = [x.clone().requires_grad_() for x in (temperature, total, *soil)]
    found = converged_supercooled_water(
        inputs[0], inputs[1], liquid, freezing_properties(*inputs[2:])
    )
    assert ((found < total - 1e-3) & (found > 0.021)).all()
    ours = torch.autograd.grad(found.sum(), inputs)
    for place, derivative in enumerate(ours):
        step = (1e-8 if place == 0 else 1e-6) * inputs[place].detach()

        def moved(sign, place=place, step=step):
            values = [x.detach() for x in inputs]
            values[place] = values[place] + sign * step
            return bisected_liquid(values[0], values[1], values[2:])

        expected = (moved(1.0) - moved(-1.0)) / (2.0 * step)
        torch.testing.assert_close(derivative, expected, rtol=1e-6, atol=1e-9)
    # in fine soils b is limited
    assert ours[4][0, 2] == 0.0
    assert ours[4][0, 0] > 0.0


def test_derivatives_at_the_limits():
    """All water liquid: total water alone acts; the minimum: nothing does."""
    temperature, total = row(T0 - 0.01, T0 - 40.0)[None], row(0.1, 0.4)[None]
    values = (temperature, total, row(0.45, 0.45)[None], row(0.6, 0.04)[None], row(5.0, 2.0)[None])
    inputs = [value.requires_grad_() for value in values]
    found = converged_supercooled_water(
        inputs[0], inputs[1], 0.5 * total.detach(), freezing_properties(*inputs[2:])
    )
    torch.testing.assert_close(found, row(0.1, 0.02)[None])
    by_temperature, by_total, *by_soil = torch.autograd.grad(found.sum(), inputs)
    assert torch.equal(by_total, row(1.0, 0.0)[None])
    assert all((derivative == 0.0).all() for derivative in (by_temperature, *by_soil))


def test_supercooled_water_is_differentiable_in_all_ways():
    temperature, total, liquid, soil = interior()
    inputs = [x.requires_grad_() for x in (temperature, total, *soil)]
    assert gradcheck(
        lambda t, w, *soil: converged_supercooled_water(t, w, liquid, freezing_properties(*soil)),
        inputs,
        check_forward_ad=True,
        check_batched_grad=True,
        check_batched_forward_grad=True,
    )


def test_legacy_water_has_the_derivatives_of_the_curve():
    temperature, total, liquid, soil = interior()
    gradients = []
    for scheme in (converged_supercooled_water, legacy_supercooled_water):
        inputs = [x.clone().requires_grad_() for x in (temperature, total, *soil)]
        found = scheme(inputs[0], inputs[1], liquid, freezing_properties(*inputs[2:]))
        gradients.append(torch.autograd.grad(found.sum(), inputs))
    for one, other in zip(*gradients, strict=True):
        torch.testing.assert_close(one, other, rtol=0.02, atol=1e-12)


@pytest.mark.parametrize("scheme", [legacy_supercooled_water, converged_supercooled_water])
def test_supercooled_water_in_single_precision_is_close_to_double(scheme):
    soil = soils()
    curve = freezing_properties(*soil)
    temperature, total, liquid = layers(soil[0])
    double = scheme(temperature, total, liquid, curve)
    single = scheme(
        temperature.float(),
        total.float(),
        liquid.float(),
        freezing_properties(*(x.float() for x in soil)),
    )
    # near the freezing point the depression has few digits in single precision
    resolved = temperature < T0 - 0.02
    assert (single.double() - double)[resolved].abs().max() < 1e-3


def table_temperature(a, m, d):
    """The eight cases of the parent model for a layer of thickness 1."""
    eta = 0.5
    cold = (a < T0, m < T0, d < T0)
    if cold in ((True, True, True), (False, False, False)):
        return (a + 2.0 * m + d) / 4.0
    if cold == (True, True, False):
        x = (T0 - m) * eta / (d - m)
        return 0.5 * (a * eta + m * (eta + x) + T0 * (2.0 * eta - x))
    if cold == (True, False, True):
        x, y = (T0 - a) * eta / (m - a), eta - (T0 - m) * eta / (d - m)
        return 0.5 * (a * x + T0 * (2.0 - x - y) + d * y)
    if cold == (True, False, False):
        x = (T0 - a) * eta / (m - a)
        return 0.5 * (a * x + T0 * (2.0 - x))
    if cold == (False, True, True):
        x = eta - (T0 - a) * eta / (m - a)
        return 0.5 * (T0 * (1.0 - x) + m * (eta + x) + d * eta)
    if cold == (False, True, False):
        x, y = eta - (T0 - a) * eta / (m - a), (T0 - m) * eta / (d - m)
        return 0.5 * (T0 * (2.0 - x - y) + m * (x + y))
    x = eta - (T0 - m) * eta / (d - m)
    return T0 * (1.0 - x) + 0.5 * (T0 + d) * x


def profiles():
    return (
        draw(T0 - 4.0, T0 + 4.0, 7, 400),
        draw(T0 - 4.0, T0 + 4.0, 8, 400),
        draw(T0 - 4.0, T0 + 4.0, 9, 400),
    )


def test_layer_temperature_equals_the_eight_cases_of_the_parent_model():
    found = frozen_layer_temperature(*profiles())[0]
    cases = set()
    for ours, a, m, d in zip(found.tolist(), *(x[0].tolist() for x in profiles()), strict=True):
        cases.add((a < T0, m < T0, d < T0))
        expected = table_temperature(a, m, d)
        if min(a, m, d) >= T0:
            # either says that all water is liquid
            assert ours >= T0
            assert expected >= T0
        else:
            assert math.isclose(ours, expected, rel_tol=1e-14)
    assert len(cases) == 8


def test_layer_temperature_is_the_mean_of_the_profile_below_freezing():
    above, middle, below = profiles()
    share = (torch.arange(20000, dtype=torch.float64)[:, None] + 0.5) / 20000
    upper = above + (middle - above) * share
    lower = middle + (below - middle) * share
    mean = 0.5 * (upper.clamp(max=T0).mean(0) + lower.clamp(max=T0).mean(0))
    torch.testing.assert_close(
        frozen_layer_temperature(above, middle, below)[0], mean, rtol=0.0, atol=1e-6
    )


def test_layer_temperature_is_differentiable_also_where_temperatures_are_equal():
    above, middle, below = (x[:, :24] for x in profiles())
    assert_differentiable(frozen_layer_temperature, above, middle, below, by_argument=True)
    equal = torch.full((1, 3), 270.0, dtype=torch.float64).requires_grad_()
    (gradient,) = torch.autograd.grad(frozen_layer_temperature(equal, equal, equal).sum(), equal)
    torch.testing.assert_close(gradient, torch.ones_like(gradient))
    frozen = torch.full((1, 3), T0, dtype=torch.float64).requires_grad_()
    (gradient,) = torch.autograd.grad(
        frozen_layer_temperature(frozen, frozen, frozen).sum(), frozen
    )
    assert torch.isfinite(gradient).all()


share = st.floats(0.0, 1.0)
supplies = st.one_of(st.floats(-1.0, 1.0), st.floats(-1e-9, 1e-9), st.just(0.0))


@given(total=st.floats(0.02, 0.6), liquid=share, equilibrium=share, supply=supplies)
def test_phase_change_follows_its_supply_to_the_equilibrium(total, liquid, equilibrium, supply):
    before, balance = row(total * liquid), row(total * equilibrium)
    after = phase_changed_liquid(before, row(total), balance, row(supply))
    assert 0.0 <= after <= total
    change = after - before
    assert change * supply >= 0.0
    assert change.abs() <= abs(supply) * (1.0 + 1e-9) + 1e-16
    if change != 0.0:
        assert (after <= balance) == (supply > 0.0) or after == balance


def reference_phase_change(liquid, total, equilibrium, supply):
    """The rule as the parent model writes it."""
    x = liquid + supply
    if x < liquid and x < equilibrium:
        x = min(equilibrium, liquid)
    if x > liquid and x > equilibrium:
        x = max(equilibrium, liquid)
    return min(max(x, 0.0), total)


@given(total=st.floats(0.02, 0.6), liquid=share, equilibrium=share, supply=supplies)
def test_phase_change_is_that_of_the_parent_model(total, liquid, equilibrium, supply):
    before, balance = total * liquid, total * equilibrium
    ours = phase_changed_liquid(row(before), row(total), row(balance), row(supply))
    assert float(ours) == reference_phase_change(before, total, balance, supply)


@pytest.mark.parametrize(
    ("liquid", "equilibrium", "supply"), [(0.1, 0.1, 0.02), (0.2, 0.1, 0.0), (0.1, 0.1, -0.02)]
)
def test_both_modes_agree_where_phase_change_begins_or_ends(liquid, equilibrium, supply):
    arguments = tuple(row(value) for value in (liquid, 0.4, equilibrium, supply))
    forward = torch.func.jacfwd(phase_changed_liquid, (0, 1, 2, 3))(*arguments)
    reverse = torch.func.jacrev(phase_changed_liquid, (0, 1, 2, 3))(*arguments)
    assert all(torch.equal(a, b) for a, b in zip(forward, reverse, strict=True))


def test_phase_change_is_differentiable():
    assert_differentiable(
        phase_changed_liquid,
        row(0.2, 0.2, 0.2, 0.2, 0.1),
        row(0.4, 0.4, 0.4, 0.4, 0.4),
        row(0.1, 0.15, 0.3, 0.25, 0.3),
        row(-0.05, -0.3, 0.05, 0.3, -0.02),
    )


def test_thawed_layers_are_left_alone():
    temperature, interfaces = row(275.0)[:, None], row(276.0, 274.0)[:, None]
    total = row(0.3)[:, None]
    curve = freezing_properties(*(row(value)[:, None] for value in (0.45, 0.3, 5.0)))
    after = freeze_and_thaw(
        temperature, interfaces, total, total, row(-1e8)[:, None], curve, legacy_supercooled_water
    )
    assert torch.equal(after.liquid, total)


def test_freeze_and_thaw_is_differentiable():
    temperature = T0 + row(-0.5, 0.6, -2.0)[:, None]
    interfaces = T0 + row(0.4, -0.9, 0.3, -3.0)[:, None]
    total = row(0.3, 0.35, 0.4)[:, None]
    soil = [torch.full_like(total, value) for value in (0.45, 0.2, 4.5)]

    for supply in (row(-2e7, 1e6, -1e9)[:, None], row(1e9, 1e6, 2e7)[:, None]):
        assert_differentiable(
            lambda t, i, w, x, h, *curve: freeze_and_thaw(
                t, i, w, x, h, freezing_properties(*curve), converged_supercooled_water
            ),
            temperature,
            interfaces,
            total,
            0.7 * total,
            supply,
            *soil,
        )
