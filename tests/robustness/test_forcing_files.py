"""Forcing files of all kinds: what is right is taken, what is wrong refused, nothing breaks."""

import contextlib

import numpy as np
import pytest
from forcing_files import DAMAGED, GOOD, HOUR, RUN_DAYS, WRONG, case_of
from weather_files import START

from noahpy.errors import ConfigError, ForcingError
from noahpy.forcing import read_forcing
from noahpy.simulation.load import load_config

SEEDS = 2


def read(path):
    """Forcing of a case; the errors are those of a configuration or of forcing."""
    config = load_config(path)
    column = config.columns[0]
    return read_forcing(
        column.forcing,
        latitude=column.site.latitude,
        longitude=column.site.longitude,
        start=np.datetime64(config.time.start.replace(tzinfo=None), "s"),
        end=np.datetime64(config.time.end.replace(tzinfo=None), "s"),
        needs_snowfall=False,
    )


def assert_weather_of(case):
    """That a good case has the weather that it was made of."""
    records = read(case.config).records
    inside = (records.time >= START) & (records.time < START + RUN_DAYS * 24 * HOUR)
    assert records.longwave_down[inside].mean() == pytest.approx(case.longwave, rel=0.01)
    if case.rain is not None:
        seconds = (records.time[1] - records.time[0]) / np.timedelta64(1, "s")
        rain = seconds * records.precipitation_rate[inside].sum()
        assert rain == pytest.approx(case.rain, rel=0.01, abs=0.02)


@pytest.mark.parametrize("seed", range(SEEDS))
@pytest.mark.parametrize("make", [*GOOD, *WRONG, *DAMAGED], ids=lambda make: make.__name__)
def test_what_is_right_is_taken_and_what_is_wrong_refused(tmp_path, make, seed):
    case = case_of(make, np.random.default_rng(seed), tmp_path)
    if case.is_wrong:
        with pytest.raises((ForcingError, ConfigError)):
            read(case.config)
    elif case.is_good:
        assert_weather_of(case)
    else:
        with contextlib.suppress(ForcingError, ConfigError):
            read(case.config)
