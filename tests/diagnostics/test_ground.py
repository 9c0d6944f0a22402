import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from noahpy.catalog.diagnostics import SPELL_DAYS
from noahpy.diagnostics.ground import (
    active_layer_thickness,
    at_depth,
    permafrost_table_depth,
    seasonal_frost_depth,
    talik_bounds,
    talik_thickness,
    thaw_and_freeze_up,
    thaw_depth_by_ice,
    zero_annual_amplitude_depth,
)
from noahpy.physics.constants import FREEZING_POINT


def test_profiles_without_crossing():
    thickness = np.full((4, 1), 0.5)
    frozen, thawed = np.full((4, 1), 270.0), np.full((4, 1), 280.0)
    for depth in (active_layer_thickness, talik_thickness):
        assert depth(frozen, frozen, thickness) == 0.0
        assert np.isnan(depth(frozen, thawed, thickness)).all()
    assert permafrost_table_depth(frozen, thickness) == 0.0
    assert np.isnan(permafrost_table_depth(thawed, thickness)).all()
    assert zero_annual_amplitude_depth(frozen, frozen, thickness) == 0.0
    assert np.isnan(zero_annual_amplitude_depth(frozen, thawed, thickness)).all()


def test_warm_ground_below_the_permafrost_is_not_the_active_layer():
    thickness = np.full((4, 1), 1.0)
    maximum = FREEZING_POINT + np.array([[3.0], [-1.0], [-1.0], [2.0]])
    minimum = maximum - 5.0
    assert active_layer_thickness(minimum, maximum, thickness) == pytest.approx(0.5 + 0.75)
    minimum[-1] = FREEZING_POINT + 1.0
    assert talik_thickness(minimum, maximum, thickness) == 0.0


@pytest.mark.parametrize(
    ("minimum", "maximum", "active", "talik", "table"),
    [
        # the winter freezes the first layer, and the frost of old begins below the fourth
        ([-2.0, 2.0, 1.0, -1.0], [8.0, 4.0, 1.5, -0.5], 1.0, 0.5 + 1.0 + 0.5, 3.25),
        # nothing freezes at the top, as below a lake
        ([1.0, 1.0, 1.0, -1.0], [8.0, 4.0, 1.5, -0.5], 0.0, 2.5 + 0.5, 3.25),
        # within the permafrost
        ([-5.0, -1.0, 1.0, -1.0], [3.0, -1.0, 1.0, -1.0], 0.5 + 0.75, 0.5 + 0.5, 0.5 + 0.75),
        # none: what thaws freezes again
        ([-2.0, -1.0, -1.0, -1.0], [8.0, 4.0, 1.0, -1.0], 3.0, 0.0, 3.0),
        # warm ground below the permafrost is none
        ([-5.0, -1.0, -1.0, 1.0], [3.0, -1.0, -1.0, 2.0], 0.5 + 0.75, 0.0, 0.5 + 0.75),
    ],
)
def test_a_talik_is_no_part_of_the_active_layer(minimum, maximum, active, talik, table):
    thickness = np.full((4, 1), 1.0)
    low, high = (FREEZING_POINT + np.array(values)[:, None] for values in (minimum, maximum))
    assert active_layer_thickness(low, high, thickness) == pytest.approx(active)
    assert talik_thickness(low, high, thickness) == pytest.approx(talik)
    assert permafrost_table_depth(high, thickness) == pytest.approx(table)


def days_of(text):
    """Daily means of one column: frozen days as ``-``, thawed ones as ``+``."""
    return FREEZING_POINT + np.array([[1.0 if day == "+" else -1.0] for day in text])


@pytest.mark.parametrize(
    ("text", "thaw", "freeze_up"),
    [
        ("-" * 10 + "+" * 10 + "-" * 10, 10, 20),
        ("-" * 10 + "+" * 6 + "-" * 10, -1, -1),
        ("-" * 10 + "+" * 5 + "-" + "+" * 9 + "---" + "+" * 8 + "-" * 9, 16, 36),
        ("+" * 10 + "-" * 10 + "+" * 10, 20, 10),
        ("+" * 10 + "-" * 10 + "+" * 10 + "-" * 10, 20, 30),
        ("-" * 30, -1, -1),
        ("+" * 30, -1, -1),
        ("-" * 10 + "+" * 10 + "-" * 3, 10, 20),
    ],
)
def test_the_top_layer_changes_with_the_first_week(text, thaw, freeze_up):
    found = thaw_and_freeze_up(days_of(text))
    assert [int(days[0]) for days in found] == [thaw, freeze_up]


@given(st.text(alphabet="+-", min_size=2 * SPELL_DAYS, max_size=60))
def test_dates_begin_weeks_of_one_kind_after_the_other(text):
    thaw, freeze_up = (int(days[0]) for days in thaw_and_freeze_up(days_of(text)))
    if thaw >= 0:
        assert set(text[thaw : thaw + SPELL_DAYS]) == {"+"}
        assert "-" in text[:thaw]
    if freeze_up >= 0:
        assert set(text[freeze_up : freeze_up + SPELL_DAYS]) == {"-"}
        assert "+" in text[:freeze_up]


@pytest.mark.parametrize(
    ("minimum", "maximum", "top", "bottom"),
    [
        # the winter freezes the first layer, and the frost of old begins below the fourth
        ([-2.0, 2.0, 1.0, -1.0], [8.0, 4.0, 1.5, -0.5], 1.0, 3.0),
        # nothing freezes at the top, as below a lake
        ([1.0, 1.0, 1.0, -1.0], [8.0, 4.0, 1.5, -0.5], 0.0, 3.0),
        # two of them
        ([1.0, -1.0, 1.0, -1.0], [3.0, -0.5, 1.0, -1.0], 0.0, 3.0),
        # none: what thaws freezes again; and warm ground below the permafrost
        ([-2.0, -1.0, -1.0, -1.0], [8.0, 4.0, 1.0, -1.0], np.nan, np.nan),
        ([-5.0, -1.0, -1.0, 1.0], [3.0, -1.0, -1.0, 2.0], np.nan, np.nan),
    ],
)
def test_taliks_have_a_top_and_a_bottom(minimum, maximum, top, bottom):
    thickness = np.full((4, 1), 1.0)
    low, high = (FREEZING_POINT + np.array(values)[:, None] for values in (minimum, maximum))
    found = talik_bounds(low, high, thickness)
    np.testing.assert_allclose([ends[0] for ends in found], [top, bottom])


def test_seasonal_frost_ends_where_permafrost_begins():
    thickness = np.full((3, 3), 1.0)
    low = FREEZING_POINT + np.array([[-1.0, 1.0, -4.0], [1.0, 2.0, -3.0], [2.0, 3.0, -2.0]])
    high = FREEZING_POINT + np.array([[5.0, 5.0, 5.0], [4.0, 4.0, -1.0], [3.0, 3.0, -1.0]])
    np.testing.assert_allclose(seasonal_frost_depth(low, high, thickness), [1.0, 0.0, np.nan])


def test_ground_thaws_by_its_ice_to_where_half_of_the_water_stays_ice():
    thickness = np.full((3, 2), 1.0)
    icy = np.array([[0.0, 0.0], [0.25, 0.1], [0.75, 0.2]])
    np.testing.assert_allclose(thaw_depth_by_ice(icy, thickness), [2.0, np.nan])


def test_profiles_are_linear_between_mid_points_and_constant_beyond():
    nodes = np.array([0.5, 1.5, 2.5])[:, None] * np.ones(5)
    profile = np.array([1.0, 3.0, 7.0])[:, None] * np.ones(5)
    found = at_depth(profile, nodes, np.array([0.1, 1.0, 2.0, 9.0, np.nan]))
    np.testing.assert_allclose(found, [1.0, 2.0, 5.0, 7.0, np.nan])
