"""A short run of the generated configurations: what is wrong is refused, and nothing else is."""

import random
import time

import pytest
from configuration_cases import configuration_case

from noahpy.errors import ConfigError, ForcingError
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import errors_of, load_config

CASES = 150


def said(path):
    try:
        with errors_of(path):
            build_simulation(load_config(path), engine="eager")
    except (ConfigError, ForcingError) as error:
        return str(error)
    return None


@pytest.mark.parametrize("seed", range(3))
def test_generated_configurations_are_taken_or_refused_as_they_should(tmp_path, seed):
    rng = random.Random(seed)
    for number in range(CASES // 3):
        case = configuration_case(rng, tmp_path)
        begin = time.perf_counter()
        message = said(case.path)
        where = f"case {number} of seed {seed}: {case.kind}: {message}"
        assert (message is not None) == case.is_wrong, where
        assert time.perf_counter() - begin < 20.0, where
        if message is not None:
            assert str(case.path) in message, where
            assert len(message) < 8000, where
            assert "\x1b" not in message, where
