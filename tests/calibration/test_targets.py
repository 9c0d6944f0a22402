"""Observations stand beside what the model has at their place and time."""

import numpy as np
import pytest
import torch
from calibration_cases import PARAMETERS, config
from hypothesis import given
from hypothesis import strategies as st

from noahpy.calibration.targets import Columns, TargetSeries, read_targets, targets_of
from noahpy.catalog.output_variables import variable_table
from noahpy.config.calibration import CalibrationConfig
from noahpy.errors import ConfigError, ObservationError
from noahpy.observations import ModelMeans, ObservedSeries, pair
from noahpy.observations.comparison import between_layers, match

START = np.datetime64("2001-05-01T00:00:00")
HOUR = np.timedelta64(3600, "s")
STEPS = 11
BEGIN = START + np.arange(STEPS) * 6 * HOUR
END = BEGIN + 6 * HOUR
MID_POINTS = np.array([0.05, 0.2, 0.5])
VARIABLE = next(v for v in variable_table() if v.name == "soil_temperature")
DRAW = np.random.default_rng(1)
LAYERS = DRAW.standard_normal((STEPS, 3))


def observed(begin, length, depth=0.3):
    begin = START + np.array(begin) * HOUR
    values = np.arange(float(len(begin))) ** 2
    return ObservedSeries("soil_temperature", depth, begin, begin + length * HOUR, values, "here")


HOURS = st.lists(st.integers(-9, 80), min_size=1, max_size=25, unique=True).map(sorted)


def by_the_hour(series, values):
    """Pairs of means over every hour that an observation stands for."""
    hourly = np.repeat(values, 6)
    shared, pairs = {}, []
    for begin, end, seen in zip(series.begin, series.end, series.values, strict=True):
        first, last = (int((t - START) // HOUR) for t in (begin, end))
        first = first - 1 if first == last else first
        if first < 0 or last > 6 * STEPS:
            continue
        if first // 6 == (last - 1) // 6:
            shared.setdefault(first // 6, []).append(seen)
        else:
            pairs.append((float(first + last), seen, hourly[first:last].mean()))
    pairs += [(12.0 * k + 6.0, np.mean(seen), values[k]) for k, seen in shared.items()]
    return np.array(sorted(pairs)).reshape(-1, 3).T


@given(HOURS, st.sampled_from([0, 1, 6, 7, 24, 30]), st.floats(0.01, 0.6))
def test_observations_stand_beside_means_over_the_hours_they_are_of(begin, length, depth):
    series = observed(begin, length, depth)
    place = between_layers(MID_POINTS, 0.65, depth)
    at_place = (1.0 - place.share) * LAYERS[:, place.above] + place.share * LAYERS[:, place.below]
    time, seen, expected = by_the_hour(series, at_place)

    matching = match(series, BEGIN, END)
    one = TargetSeries(VARIABLE, depth, 0, 1.0, matching, MID_POINTS, 0.65)
    model = one.model({"soil_temperature": torch.as_tensor(LAYERS)[:, :, None]}, 1)[:, 0].numpy()
    for found in (
        (matching.time, matching.observed, model),
        pair(series, ModelMeans(BEGIN, END, LAYERS, MID_POINTS, bottom=0.65)),
    ):
        moments = (found[0] - START) / HOUR
        order = np.lexsort((found[1], moments))
        np.testing.assert_allclose(2.0 * moments[order], time)
        np.testing.assert_allclose(found[1][order], seen)
        np.testing.assert_allclose(found[2][order], expected, atol=1e-12)


def test_columns_and_starts_are_not_mixed_and_units_are_those_of_files():
    water = next(v for v in variable_table() if v.name == "soil_water")
    series = ObservedSeries("soil_water", None, BEGIN, END, np.zeros(STEPS), "here")
    one = TargetSeries(water, None, 1, 1.0, match(series, BEGIN, END), MID_POINTS, 0.65)
    values = torch.randn(STEPS, 6, dtype=torch.float64)
    model = one.model({"soil_water": values}, 2)
    torch.testing.assert_close(model, 1000.0 * values[:, 1::2])


COLUMNS = Columns(("column",), MID_POINTS[:, None], np.array([0.65]), BEGIN, END)
DAYS = observed([0, 24, 48], 24)


def targets(series, **calibration):
    period = {"start": "2001-05-01", "end": "2001-05-03"}
    target = {"variable": "soil_temperature", "score": "rmse"}
    settings = CalibrationConfig.model_validate(
        {
            "parameters": PARAMETERS,
            "observations": [{"file": "site.csv"}],
            "targets": [{**target, **calibration}],
            "period": period,
        }
    )
    return targets_of(settings, [(0, one) for one in series], COLUMNS, settings.period)


def test_a_period_has_what_lies_wholly_in_it():
    assert targets([DAYS]).series[0].observed.tolist() == [0.0, 1.0]
    # the last stands for a time that lasts beyond the end, though the run has it
    short = observed([0, 20, 44], 6)
    assert targets([short]).series[0].observed.tolist() == [0.0, 1.0]


def test_series_count_by_the_weights_of_their_depths():
    near, far = observed([0, 24], 24, 0.2), observed([0, 24], 24, 0.3)
    both = targets([near, far], depths=[0.2, 0.3], depth_weights=[3.0, 1.0])
    outputs = {"soil_temperature": torch.full((STEPS, 3, 1), 2.0, dtype=torch.float64)}
    outputs["soil_temperature"][:, 2] = 5.0
    # observed 0 and 1; at 0.3 m a third of the way from 2 to 5
    error = np.sqrt([(4 + 1) / 2, (9 + 4) / 2])
    assert both.objective(outputs, 1).item() == pytest.approx((3 * error[0] + error[1]) / 4)


@pytest.mark.parametrize(
    ("series", "written", "words"),
    [
        ([], {}, "no observation of soil_temperature lies between 2001-05-01"),
        ([observed([60], 24)], {}, "no observation of soil_temperature lies"),
        ([DAYS], {"depths": [0.3, 0.4]}, "no observation of soil_temperature at 0.4 m"),
        ([observed([0], 24)], {"score": "kge"}, "score kge needs observations that vary"),
    ],
)
def test_targets_without_use_are_refused(series, written, words):
    with pytest.raises(ConfigError, match=words):
        targets(series, **written)


def test_observations_below_the_column_are_refused():
    with pytest.raises(ObservationError, match="2 m is below the column"):
        targets([observed([0, 24], 24, 2.0)])


def files(tmp_path, name=None):
    file = tmp_path / "site.csv"
    file.write_text("date,soil_temperature@0.1 [degC]\n2001-05-01,1.5\n2001-05-02,\n")
    entry = {"file": str(file), **({} if name is None else {"column": name})}
    return config(twin=None, observations=[entry]).calibration.observations


def test_files_give_known_values_in_the_units_of_the_output(tmp_path):
    ((column, series),) = read_targets(files(tmp_path), COLUMNS)
    assert column == 0
    assert series.values.tolist() == [274.65]


def test_observations_name_their_column(tmp_path):
    two = COLUMNS._replace(names=("meadow", "peat"))
    assert read_targets(files(tmp_path, "peat"), two)[0][0] == 1
    with pytest.raises(ConfigError, match=r"observations\[1\].column: is needed.*meadow, peat"):
        read_targets(files(tmp_path), two)
    with pytest.raises(ConfigError, match="no column has the name 'bog'"):
        read_targets(files(tmp_path, "bog"), two)
