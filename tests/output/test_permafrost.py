import numpy as np
import pytest

from noahpy.output.permafrost import (
    Permafrost,
    PermafrostRecorder,
    format_summary,
    talik_notes,
)
from noahpy.physics.constants import FREEZING_POINT

DAY = 86400.0
YEAR = 365.0
DAMPING = 2.0
"""m."""
THICKNESS = np.full((300, 3), 0.05)
DEPTH = (np.cumsum(THICKNESS, axis=0) - 0.5 * THICKNESS)[:, :1]
MEAN = FREEZING_POINT + np.array([-5.0, 2.0, -5.0])
AMPLITUDE = 12.0
NORTH, SOUTH = 0.0, np.pi


def wave(day, mean=MEAN, phase=NORTH, amplitude=AMPLITUDE):
    """Daily means below a surface that is coldest at the turn of the year."""
    lag = DEPTH / DAMPING
    cycle = np.sin(2.0 * np.pi * (day + 0.5) / YEAR - 0.5 * np.pi + phase - lag)
    return mean + amplitude * np.exp(-lag) * cycle


def record(days, start="2001-01-01", step=DAY, begin=0.0, **options):
    recorder = PermafrostRecorder(np.datetime64(start), THICKNESS, ("cold", "mild", "other"))
    for number in range(round(days * DAY / step)):
        time = begin + number * step
        values = wave(np.floor(time / DAY), **options)
        recorder.add(values, values[0] + 1.0, time, time + step)
    recorder.close()
    return recorder.summary()


@pytest.fixture(scope="module")
def summary():
    return record(2 * 365, phase=np.array([NORTH, NORTH, SOUTH]))


def test_a_temperature_wave_has_its_known_means_and_extremes(summary):
    assert list(summary.year) == [2001, 2002]
    assert list(summary.days) == [365, 365]
    assert summary.depth == pytest.approx(np.broadcast_to(DEPTH, THICKNESS.shape))
    assert summary.mean == pytest.approx(np.broadcast_to(MEAN, (2, 300, 3)), abs=1e-9)
    assert summary.surface_mean == pytest.approx(np.broadcast_to(MEAN + 1.0, (2, 3)), abs=1e-9)
    envelope = AMPLITUDE * np.exp(-DEPTH / DAMPING)
    # the daily values do not meet the crest itself
    assert summary.maximum == pytest.approx(np.broadcast_to(MEAN + envelope, (2, 300, 3)), abs=1e-3)
    assert summary.minimum == pytest.approx(np.broadcast_to(MEAN - envelope, (2, 300, 3)), abs=1e-3)


def test_a_temperature_wave_has_its_known_active_layer(summary):
    expected = DAMPING * np.log(AMPLITUDE / 5.0)
    assert summary.active_layer_thickness[:, [0, 2]] == pytest.approx(expected, abs=1e-3)
    assert np.isnan(summary.active_layer_thickness[:, 1]).all()


def test_a_temperature_wave_has_its_known_zero_annual_amplitude(summary):
    expected = DAMPING * np.log(2.0 * AMPLITUDE / 0.1)
    assert summary.zero_annual_amplitude_depth == pytest.approx(expected, abs=1e-2)


def test_the_top_layer_thaws_and_freezes_up_when_the_wave_crosses_zero(summary):
    lag = DEPTH[0, 0] / DAMPING
    rising = np.arcsin((FREEZING_POINT - MEAN) / (AMPLITUDE * np.exp(-lag)))
    for angle, dates in ((rising, summary.thaw_date), (np.pi - rising, summary.freeze_up_date)):
        phase = angle + 0.5 * np.pi + lag - np.array([NORTH, NORTH, SOUTH])
        crossing = (phase / (2.0 * np.pi) % 1.0) * YEAR - 0.5
        day = np.ceil(crossing).astype(int)
        for number, year in enumerate(("2001-01-01", "2002-01-01")):
            assert list(dates[number]) == list(np.datetime64(year) + day)
    assert summary.thaw_date[0, 0] < summary.freeze_up_date[0, 0]
    assert summary.thaw_date[0, 2] > summary.freeze_up_date[0, 2]


def test_permafrost_is_present_absent_or_undetermined(summary):
    assert list(summary.permafrost) == [Permafrost.PRESENT, Permafrost.ABSENT, Permafrost.PRESENT]
    assert (record(729).permafrost == Permafrost.UNDETERMINED).all()
    unaligned = record(730, start="2001-09-01")
    assert list(unaligned.days) == [122, 365, 243]
    assert unaligned.permafrost[0] == Permafrost.PRESENT


def test_ground_that_thaws_in_one_of_the_years_is_no_permafrost():
    recorder = PermafrostRecorder(np.datetime64("2001-01-01"), np.full((2, 1), 0.5))
    for day in range(1000):
        warm = 0.01 if day == 500 else -1.0
        values = np.full((2, 1), FREEZING_POINT + warm)
        recorder.add(values, values[0], day * DAY, (day + 1) * DAY)
    assert recorder.permafrost == Permafrost.ABSENT


def test_ground_at_the_freezing_point_counts_as_frozen():
    recorder = PermafrostRecorder(np.datetime64("2001-01-01"), np.full((2, 1), 0.5))
    values = np.full((2, 1), FREEZING_POINT)
    for day in range(730):
        recorder.add(values, values[0], day * DAY, (day + 1) * DAY)
    assert recorder.permafrost == Permafrost.PRESENT


def test_incomplete_years_have_their_days_and_nothing_else():
    short = record(30, start="2001-12-20")
    assert list(short.year) == [2001, 2002]
    assert list(short.days) == [12, 18]
    for name in ("mean", "minimum", "surface_mean", "active_layer_thickness"):
        assert np.isnan(getattr(short, name)).all()
    assert np.isnat(short.thaw_date).all()
    assert (short.permafrost == Permafrost.UNDETERMINED).all()


def test_a_leap_year_needs_its_last_day():
    assert np.isnan(record(365, start="2004-01-01").mean).all()
    assert np.isfinite(record(366, start="2004-01-01").mean).all()


@pytest.mark.parametrize("step", [3600.0, 7000.0, DAY, 2.5 * DAY])
def test_days_form_from_steps_of_any_length(step):
    recorder = PermafrostRecorder(np.datetime64("2001-12-30T18:00"), np.full((2, 1), 0.5))
    time, edges = 0.0, 400 * DAY
    while time < edges:
        values = np.full((2, 1), 260.0 + time / DAY)
        recorder.add(values, values[0], time, time + step)
        time += step
    recorder.close()
    whole = recorder.summary()
    assert list(whole.days[:2]) == [1, 365]
    # mean over the year of values that each step holds from its begin to its end
    begins = np.arange(0.0, time - 0.5 * step, step)
    first, last = 1.25 * DAY, 366.25 * DAY
    overlap = np.clip(np.minimum(begins + step, last) - np.maximum(begins, first), 0.0, None)
    expected = np.average(260.0 + begins / DAY, weights=overlap)
    assert whole.mean[1] == pytest.approx(expected, abs=1e-9)


def test_a_run_that_begins_later_has_its_calendar():
    later = record(365, start="2000-01-01", begin=366 * DAY)
    assert list(later.year) == [2001]
    assert np.isfinite(later.mean).all()


def test_a_gap_between_spans_is_refused():
    recorder = PermafrostRecorder(np.datetime64("2001-01-01"), np.full((2, 1), 0.5))
    values = np.full((2, 1), 270.0)
    recorder.add(values, values[0], 0.0, DAY)
    with pytest.raises(ValueError, match="does not follow"):
        recorder.add(values, values[0], 2 * DAY, 3 * DAY)
    recorder.close()
    with pytest.raises(ValueError, match="closed"):
        recorder.add(values, values[0], DAY, 2 * DAY)


def test_a_talik_is_reported_and_stands_in_the_table():
    """Warm ground of old between a cold surface and permafrost, held for two years."""
    recorder = PermafrostRecorder(np.datetime64("2001-01-01"), np.full((8, 2), 1.0), ("wet", "dry"))
    for day in range(2 * 365):
        surface = 3.0 * np.sin(2.0 * np.pi * day / 365)
        values = FREEZING_POINT + np.full((8, 2), -1.0)
        values[0] += 1.0 + surface
        values[1:6, 0] += 2.0
        recorder.add(values, values[0], day * DAY, (day + 1) * DAY)
    recorder.close()
    summary = recorder.summary()
    assert (summary.active_layer_thickness[:, 0] < 1.5).all()
    assert (summary.talik_thickness[:, 0] > 4.0).all()
    assert (summary.talik_thickness[:, 1] == 0.0).all()
    assert (summary.permafrost == Permafrost.PRESENT).all()
    (note,) = talik_notes(summary)
    assert "column 'wet': a talik of 4.7" in note
    assert "in 2002" in note
    wet, dry = format_summary(summary).split("dry: ")
    assert "wet: permafrost present below a talik" in wet
    assert "ALT  talik" in wet
    assert "talik" not in dry


def test_the_table_to_read_has_all_years_and_tells_what_is_missing(summary):
    text = format_summary(summary)
    assert "cold: permafrost present" in text
    assert "mild: permafrost absent" in text
    (row,) = [line for line in text.splitlines() if line.startswith("2001")][:1]
    assert row.split()[1:4] == ["365", "-4.00", "-5.00"]
    assert f"{DAMPING * np.log(AMPLITUDE / 5.0):.2f}" in row
    assert "and 2 more columns" in format_summary(summary, most_columns=1)
    short = format_summary(record(3))
    assert "undetermined" in short
    assert "nan" not in short.lower()
    assert "nat" not in short.replace("termination", "").lower().split()
