"""Runs under scenarios: columns as alone, without change the same, repeated years, and errors."""

import numpy as np
import pytest
import torch
from configurations import SMALL_COLUMN

from noahpy import build_simulation
from noahpy.errors import ConfigError
from noahpy.simulation.driver import KeptHistory, run_simulation
from noahpy.simulation.load import parse_config

KEPT = ("soil_temperature", "skin_temperature", "snow_water_equivalent")
WARM = {"air_temperature": {"offset": {"2001": 0.0, "2002": 3.0}}}
WET = {"precipitation": {"factor": 1.5}, "relative_humidity": {"offset": 5.0}}


def configured(scenario, **changes):
    forcing = {**SMALL_COLUMN["forcing"], "scenario": scenario}
    return parse_config({**SMALL_COLUMN, "forcing": forcing, **changes})


def history(config):
    kept = KeptHistory(KEPT)
    run_simulation(build_simulation(config), [kept])
    return kept.values()


def test_a_run_without_change_has_the_bits_of_one_without_scenario():
    plain = history(parse_config(SMALL_COLUMN))
    unchanged = history(
        configured({"air_temperature": {"offset": 0.0}, "precipitation": {"factor": [1.0] * 12}})
    )
    changed = history(configured(WARM))
    for name in KEPT:
        assert torch.equal(plain[name], unchanged[name])
    assert not torch.equal(plain["soil_temperature"], changed["soil_temperature"])


def test_columns_under_scenarios_of_their_own_are_those_alone():
    scenarios = [WARM, None, WET, WARM]
    columns = [
        {"name": f"c{k}", "forcing": {"scenario": scenario}} for k, scenario in enumerate(scenarios)
    ]
    together = history(parse_config({**SMALL_COLUMN, "columns": columns}))
    for column, scenario in enumerate(scenarios):
        alone = history(configured(scenario))
        for name in KEPT:
            assert torch.equal(together[name][..., column], alone[name][..., 0]), (column, name)


def test_years_that_are_repeated_have_the_forcing_of_their_block():
    time = {"start": "2001-01-01", "end": "2004-03-01", "step": 21600}
    simulation = build_simulation(configured({"repeat": {"first": 2001, "last": 2002}}, time=time))
    dates = np.arange(59 * 4) * np.timedelta64(6, "h")
    first, again = (
        simulation.supply.at(np.datetime64(date) + dates) for date in ("2001-01-01", "2003-01-01")
    )
    for name in ("air_temperature", "precipitation_rate", "shortwave_down"):
        assert torch.equal(getattr(first, name), getattr(again, name))


@pytest.mark.parametrize(
    ("scenario", "changes", "message"),
    [
        ({"air_temperature": {"offset": [1.0, 2.0]}}, {}, "has 2 values; a list has 12"),
        ({"repeat": {"first": 2003, "last": 2001}}, {}, "last is 2001, before first, 2003"),
        (WARM, {"forcing": {"scenario": WARM}}, "scenario needs all of the forcing from a source"),
    ],
)
def test_a_scenario_that_cannot_be_is_refused(scenario, changes, message):
    with pytest.raises(ConfigError, match=message):
        parse_config(
            {
                **SMALL_COLUMN,
                "forcing": {**SMALL_COLUMN["forcing"], "scenario": scenario},
                **changes,
            }
        )


def test_columns_repeat_the_same_years_and_days_have_whole_steps():
    columns = [
        {"name": "a", "forcing": {"scenario": {"repeat": {"first": 2000, "last": 2000}}}},
        {"name": "b"},
    ]
    with pytest.raises(ConfigError, match="must be the same for all columns"):
        build_simulation(parse_config({**SMALL_COLUMN, "columns": columns}))
    time = {"start": "2001-01-01", "end": "2002-03-01", "step": 25200}
    with pytest.raises(ConfigError, match="a day of whole steps"):
        build_simulation(configured({"repeat": {"first": 2001, "last": 2001}}, time=time))
