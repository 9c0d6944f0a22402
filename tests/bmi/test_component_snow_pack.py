"""Snow that a coupler moves: in any order, and nothing is cleared or collapses unseen."""

import numpy as np
import pytest
from component_runs import assert_same, coupled, started

from noahpy.errors import StateError

WATER, DEPTH = "snowpack__liquid-equivalent_depth", "snowpack__depth"


def pack(model):
    return [
        model.get_value(name, np.empty(model.get_grid_size(0))).copy() for name in (WATER, DEPTH)
    ]


def test_water_and_depth_are_set_in_any_order(tmp_path):
    first, second, third = (coupled(tmp_path) for _ in range(3))
    for name, value in ((WATER, 0.2), (DEPTH, 0.8)):
        first.set_value(name, np.array([value]))
    for name, value in ((DEPTH, 0.8), (WATER, 0.2)):
        second.set_value(name, np.array([value]))
    third.set_state({DEPTH: [0.8], WATER: [0.2]})
    for model in (first, second, third):
        model.update()
    assert_same(first, second)
    assert_same(first, third)
    assert pack(first)[0] == pytest.approx(0.2, rel=0.02)


@pytest.mark.parametrize(
    ("water", "depth", "message"),
    [
        (0.1, 100.0, "a density outside 50 to 400 kg m-3: the step would change the depth"),
        (0.1, 0.2, "a density outside 50 to 400 kg m-3"),
        (0.0, 0.3, "which is no snow: the step would drop the depth; set both to 0"),
        (1e-8, 0.3, "which is no snow"),
    ],
)
def test_snow_of_no_density_of_snow_is_refused(tmp_path, water, depth, message):
    model = coupled(tmp_path)
    before = pack(model)
    with pytest.raises(StateError, match=message):
        model.set_state({WATER: [water], DEPTH: [depth]})
    assert pack(model) == before
    model.set_value(WATER, np.array([water]))
    model.set_value(DEPTH, np.array([depth]))
    for _ in range(2):
        with pytest.raises(StateError, match=message):
            model.update()
    assert model.get_current_time() == 0.0
    # a coupler that sets the other half can go on
    model.set_state({WATER: [0.1], DEPTH: [0.1 / 0.25]})
    model.update()
    assert pack(model)[1] == pytest.approx(0.4, rel=0.05)


def test_half_a_change_is_refused_in_the_column_where_it_is(tmp_path):
    model = coupled(tmp_path, {"columns": [{}, {}]})
    model.get_value_ptr(WATER)[1] = 0.0
    with pytest.raises(StateError, match="in column 2, which is no snow"):
        model.update()
    model.get_value_ptr(DEPTH)[1] = 0.0
    model.update()
    assert pack(model)[0][1] < 1e-4


def test_a_pack_that_nobody_set_is_not_looked_at(tmp_path):
    loose = {"initial.snow_water_equivalent": 0.001, "initial.snow_depth": 0.5}
    model = started(tmp_path, loose)
    model.set_value("soil__temperature", np.full(6, 272.0))
    model.update()
    assert pack(model)[1] < 0.1


def test_a_trace_of_snow_that_a_coupler_leaves_is_said_to_leak(tmp_path):
    model = coupled(tmp_path, {"initial.snow_water_equivalent": 0.0, "initial.snow_depth": 0.0})
    model.set_value("atmosphere_water__liquid_equivalent_precipitation_rate", np.zeros(1))
    model.set_state({WATER: [6e-8], DEPTH: [3e-7]})
    model.update()
    assert model.get_value_ptr("ngen::mass_leaked")[0] == pytest.approx(6e-8, abs=1e-12)
