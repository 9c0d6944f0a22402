import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from noahpy.diagnostics.seasons import (
    freeze_back,
    fronts,
    snow_cover,
    thaw_and_next_freeze_up,
    zero_curtain_days,
)
from noahpy.model.outcomes import CURTAIN_WIDTH
from noahpy.physics.constants import FREEZING_POINT

THICKNESS = np.full((40, 1), 0.05)
NODES = np.cumsum(THICKNESS, axis=0) - 0.5 * THICKNESS


def two_sided(days=100, thaw=1.2, begin=20, meet=60, above_share=0.75):
    """Thawed ground that freezes from above and from below until the fronts meet."""
    progress = np.clip((np.arange(days) - begin) / (meet - begin), 0.0, None)
    above = np.where(np.arange(days) > begin, progress * thaw * above_share, -0.5)
    below = thaw - np.clip(progress, 0.0, None) * thaw * (1.0 - above_share)
    # linear between mid-points but for the crest, so that fronts are exact
    distance = np.minimum(NODES - above, below - NODES).T[:, :, None]
    return FREEZING_POINT + distance, above, below


def test_fronts_from_above_and_below_meet():
    temperature, above, below = two_sided()
    found = fronts(temperature, NODES > 1.25, THICKNESS)
    is_open = slice(22, 58)
    np.testing.assert_allclose(found.above[is_open, 0], above[is_open], atol=0.01)
    np.testing.assert_allclose(found.below[is_open, 0], below[is_open], atol=1e-3)
    assert (found.above[:20] == 0.0).all()
    assert np.isnan(found.below[61:]).all()
    back = freeze_back(found, 100)
    assert 58 <= back.day[0] <= 61
    assert back.depth[0] == pytest.approx(0.9, abs=0.03)
    assert back.from_below[0] == pytest.approx(0.3, abs=0.03)


def test_fronts_need_ground_that_stays_frozen():
    temperature, *_ = two_sided()
    assert np.isnan(fronts(temperature, np.zeros((40, 1), bool), THICKNESS).below).all()


def test_a_talik_below_the_table_is_no_front():
    temperature, _, below = two_sided()
    temperature[:, 35:] += 10.0
    found = fronts(temperature, (NODES > 1.25) & (NODES < 1.7), THICKNESS)
    assert found.below[0, 0] == pytest.approx(below[0])


def test_an_active_layer_that_stays_thawed_does_not_freeze_back():
    temperature, *_ = two_sided(days=50)
    back = freeze_back(fronts(temperature, NODES > 1.25, THICKNESS), 50)
    assert back.day[0] == -1
    assert np.isnan([back.depth[0], back.from_below[0]]).all()


def daily(text):
    """Daily means: frozen days as ``-``, thawed ones as ``+``, missing ones as ``?``."""
    return FREEZING_POINT + np.array([[{"+": 1.0, "-": -1.0, "?": np.nan}[d]] for d in text])


@pytest.mark.parametrize(
    ("text", "year", "thaw", "freeze_up"),
    [
        ("-" * 10 + "+" * 20 + "-" * 10, 20, 10, 30),
        # the freeze-up of the thaw before is not that of this one
        ("+" * 10 + "-" * 10 + "+" * 10 + "-" * 10, 25, 20, 30),
        ("+" * 10 + "-" * 10 + "+" * 10, 25, 20, -1),
        # a thaw of the next year is none of this one
        ("-" * 20 + "+" * 10 + "-" * 10, 20, -1, -1),
        ("-" * 10 + "+" * 20 + "??" + "-" * 10, 20, 10, -1),
        ("-" * 10 + "+" * 20, 20, 10, -1),
    ],
)
def test_a_freeze_up_ends_the_thaw_of_its_year(text, year, thaw, freeze_up):
    found = thaw_and_next_freeze_up(daily(text), year)
    assert [int(days[0]) for days in found] == [thaw, freeze_up]


def test_ground_that_keeps_its_state_has_no_zero_curtain():
    days = np.arange(366.0)
    curtain = np.clip(np.abs(days - 180.0) - 90.0, 0.0, None) * np.sign(days - 180.0) * 0.1
    temperature = FREEZING_POINT + np.stack(
        [curtain, np.full(366, 0.1), np.full(366, -0.1)], axis=1
    )[:, :, None]  # fmt: skip
    found = zero_curtain_days(temperature)[:, 0]
    assert found[0] == pytest.approx(180.0 + 2.0 * CURTAIN_WIDTH / 0.1)
    assert np.isnan(found[1:]).all()


@given(st.text(alphabet="*.", min_size=2, max_size=80))
def test_the_longest_cover_is_found(text):
    water = np.array([[0.05 if day == "*" else 0.0] for day in text])
    found = snow_cover(water)
    ending = [cover for cover in text.split(".")[:-1] if cover]
    beginning = [cover for cover in text.split(".")[1:] if cover]
    for day, covers in ((found.melt_out[0], ending), (found.onset[0], beginning)):
        assert (day >= 0) == bool(covers)
    if ending:
        longest = max(map(len, ending))
        melt_out = int(found.melt_out[0])
        assert text[melt_out - longest : melt_out + 1] == "*" * longest + "."
    if beginning:
        longest = max(map(len, beginning))
        onset = int(found.onset[0])
        assert text[onset - 1 : onset + longest] == "." + "*" * longest
    assert found.days[0] == text.count("*")


def test_a_little_snow_is_none():
    water = np.array([0.0, 0.001, 0.002, 0.003, 0.001, 0.0])[:, None]
    found = snow_cover(water)
    assert (found.onset[0], found.melt_out[0], found.days[0]) == (2, 4, 2.0)
