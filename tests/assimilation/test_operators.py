"""Observation operators, what of observations counts, and errors of the configuration."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from assimilation_cases import config, values

from noahpy.assimilation.operators import Sighting, operators_of, shares_above
from noahpy.assimilation.problem import Problem
from noahpy.assimilation.quality import first_of_each, passes_gross_check, screen
from noahpy.calibration.targets import Columns
from noahpy.config.assimilation import ObservationConfig
from noahpy.errors import ConfigError, ObservationError
from noahpy.model.outcomes import thawed_thickness
from noahpy.observations import ObservedSeries
from noahpy.simulation.load import parse_config

BEGIN = np.datetime64("2001-05-01", "s")
STEP = np.timedelta64(6, "h").astype("timedelta64[s]")
THICKNESS = torch.tensor([[0.02, 0.05], [0.06, 0.1], [0.3, 0.2]], dtype=torch.float64)


def columns(steps=8):
    begin = BEGIN + np.arange(steps) * STEP
    depth = THICKNESS.cumsum(0).numpy()
    return Columns(("a", "b"), depth - 0.5 * THICKNESS.numpy(), depth[-1], begin, begin + STEP)


def sighting(operator, times, seen, depth=None, shares=(1.0, 0.0), **keys):
    entry = ObservationConfig.model_validate({"operator": operator, "error": 0.1, **keys})
    times = np.asarray(times, "datetime64[s]")
    series = ObservedSeries(entry.variable, depth, times, times, np.asarray(seen), "test")
    return Sighting(entry, 1, torch.tensor(shares, dtype=torch.float64), series)


def outputs(steps=8, runs=2):
    draw = torch.Generator().manual_seed(3)
    layered = torch.rand(steps, 3, runs * 2, generator=draw, dtype=torch.float64)
    return {
        "soil_temperature": 272.0 + 3.0 * layered,
        "liquid_water_content": layered,
        "skin_temperature": 270.0 + layered[:, 0],
    }


def test_a_satellite_sees_shares_of_columns_at_its_overpass():
    overpass = BEGIN + np.timedelta64(10, "h")
    one = sighting("surface_temperature", [overpass], [271.0], shares=(0.25, 0.75))
    seen = operators_of([one], columns(), THICKNESS).values(outputs())
    skin = outputs()["skin_temperature"][1].reshape(2, 2)
    torch.testing.assert_close(seen[:, 0], 0.25 * skin[:, 0] + 0.75 * skin[:, 1])


def test_surface_soil_moisture_is_the_mean_of_the_uppermost_centimetres():
    one = sighting("surface_soil_moisture", [BEGIN + STEP], [0.3], 0.05, shares=(0.5, 0.5))
    seen = operators_of([one], columns(), THICKNESS).values(outputs())
    water = outputs()["liquid_water_content"][0].reshape(3, 2, 2)
    expected = 0.5 * (0.4 * water[0, :, 0] + 0.6 * water[1, :, 0]) + 0.5 * water[0, :, 1]
    torch.testing.assert_close(seen[:, 0], expected)
    torch.testing.assert_close(shares_above(THICKNESS, 0.05)[:, 0].sum(), torch.ones(()).double())


def test_thaw_depth_is_that_of_thawed_ground_and_has_its_derivative():
    one = sighting("thaw_depth", [BEGIN + STEP], [0.1])
    operators, given = operators_of([one], columns(), THICKNESS), outputs()
    thick = THICKNESS.repeat(1, 2)
    expected = thawed_thickness(given["soil_temperature"], thick)[0].reshape(2, 2)[:, 0]
    torch.testing.assert_close(operators.values(given)[:, 0], expected)
    change = {"soil_temperature": torch.ones_like(given["soil_temperature"])}
    ahead, behind = (
        operators.values({"soil_temperature": given["soil_temperature"] + s}) for s in (1e-6, -1e-6)
    )
    moved = operators.moved(given, change)
    torch.testing.assert_close(moved, (ahead - behind) / 2e-6, rtol=1e-5, atol=1e-7)


def test_values_of_a_part_of_the_steps_are_those_of_all():
    one = sighting("soil_temperature", [BEGIN + 6 * STEP], [271.0], 0.1)
    operators, given = operators_of([one], columns(), THICKNESS), outputs()
    part = {name: value[4:] for name, value in given.items()}
    torch.testing.assert_close(operators.values(part, 4), operators.values(given))


def test_implausible_values_and_near_neighbours_do_not_count():
    times = BEGIN + np.arange(8) * STEP
    seen = np.array([271.0, 272.0, 300.0, 273.0, 274.0, 275.0, 276.0, 277.0])
    one = sighting("soil_temperature", times, seen, 0.1, every="1d", range=[250.0, 290.0])
    left = screen(one)
    assert (left.read, left.out_of_range, left.thinned) == (8, 1, 5)
    assert left.sighting.series.values.tolist() == [271.0, 274.0]
    assert first_of_each(times[:0], 60.0).tolist() == []


def test_what_is_far_from_the_first_guess_does_not_count():
    one = sighting("soil_temperature", BEGIN + np.arange(1, 3) * STEP, [272.0, 281.0], 0.1)
    operators = operators_of([one], columns(), THICKNESS)
    guess, spread = torch.full((1, 2), 271.5).double(), torch.full((1, 2), 1.0).double()
    assert passes_gross_check(operators, guess, spread).tolist() == [[True, False]]
    assert passes_gross_check(operators, guess, 3.0 * spread).tolist() == [[True, True]]


def test_an_observation_below_the_column_is_told():
    one = sighting("soil_temperature", [BEGIN + STEP], [271.0], 0.9)
    with pytest.raises(ObservationError, match=r"0.9 m is below the column"):
        operators_of([one], columns(), THICKNESS)


def test_files_have_what_is_named(tmp_path):
    file = tmp_path / "site.csv"
    file.write_text("time,soil_temperature@0.10\n2001-05-01 06:00,271.0\n2001-05-01 12:00,271.5\n")
    entry = {"operator": "soil_temperature", "file": str(file), "error": 0.1, "every": "6h"}
    problem = Problem(config(twin=None, observations=[entry]))
    assert problem.operators(problem.windows[0]).observed.tolist() == [271.0, 271.5]
    for change, message in (
        ({"depths": [0.2]}, r"has no soil_temperature at 0.2 m; it has soil_temperature@0.1"),
        ({"operator": "snow_depth"}, r"has no snow_depth for assimilation.observations\[1\]"),
        ({"column": "x"}, r"observations\[1\].column: no column has the name 'x'"),
        ({"footprint": {"x": 1.0}}, r"observations\[1\].footprint: no column has the name 'x'"),
        ({"range": [280.0, 290.0]}, r"none lies between"),
    ):
        with pytest.raises(ValueError, match=message):
            Problem(config(twin=None, observations=[{**entry, **change}]))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"twin": None}, r"observations\[1\] needs a file"),
        ({"initial": {}, "parameters": [], "forcing": []}, "nothing is uncertain"),
        ({"forcing": [{"variable": "wind_speed"}]}, "needs a deviation or a bias above 0"),
        (
            {"observations": [{"operator": "snow_depth", "error": 0.1, "depths": [0.1]}]},
            "snow_depth has no depths",
        ),
        (
            {"observations": [{"operator": "soil_temperature", "error": 0.1}]},
            "soil_temperature of a twin needs depths",
        ),
        ({"method": {"filter": {}, "smoother": {}}}, "smoother and filter exclude each other"),
        (
            {"parameters": [{"name": "porosity", "bounds": [0.3, 0.6], "similar_within": 0.1}]},
            "give a correlation_depth",
        ),
        ({"observations": [{"operator": "albedo", "error": 0.1}]}, "operator"),
        ({"window": "0d"}, r"assimilation.window: '0d' is no time; write it as in 30d"),
        ({"window": "5"}, r"assimilation.window: '5' is no time"),
        # a bad entry is one problem, not also a list that is too short
        (
            {"observations": [{"operator": "snow_depth", "error": 0.0}]},
            r"\Aassimilation.observations\[1\].error: Input should be greater than 0, given 0.0\Z",
        ),
    ],
)
def test_a_section_that_makes_no_sense_is_refused(changes, message):
    with pytest.raises(ConfigError, match=message):
        parse_config(values(**changes))


@pytest.mark.parametrize(
    ("column", "changes", "message"),
    [
        ({}, {"end": "2003-01-01"}, "assimilation.end: 2003-01-01 00:00 is no time of the run"),
        ({}, {"window": "1h"}, "assimilation.window: 1h is shorter than a step"),
        (
            {},
            {"initial": {"soil_temperature": {"deviation": [1.0, 0.5]}}},
            "deviation: has 2 values; the columns have 4 layers",
        ),
        (
            {},
            {"parameters": [{"name": "porosity", "bounds": [0.9, 0.95]}]},
            r"assimilation.parameters\[1\].bounds: the first guess of porosity",
        ),
        (
            {},
            {"parameters": [{"name": "porosity", "bounds": [0.3, 0.6], "layers": [9]}]},
            r"assimilation.parameters\[1\].layers: layer 9",
        ),
        ({"preset": "permafrost"}, {}, "needs derivatives that hold through freezing"),
        ({"compute": {"dtype": "float32"}}, {}, "compute.dtype: assimilation needs float64"),
        (
            {},
            {"window": "1d", "method": {"filter": {"members": 4}}},
            "a filter goes on by itself",
        ),
        ({}, {"observations": [
            {"operator": "thaw_depth", "error": 0.1, "every": "90d"}]}, "is longer than the run"),
    ],
)  # fmt: skip
def test_a_task_that_does_not_fit_the_run_is_refused(column, changes, message):
    with pytest.raises(ConfigError, match=message):
        Problem(config(column, **changes))


def test_the_series_stays_with_its_sighting():
    one = sighting("snow_depth", [BEGIN + STEP], [0.1])
    changed = one._replace(series=replace(one.series, source="other"))
    assert changed.label == "snow_depth"
