"""Twins with schemes of their own, and targets that are scored and not sought."""

import pytest
import torch
from calibration_cases import config

from noahpy.calibration import Problem
from noahpy.errors import ConfigError


def observed(**changes):
    (one, *_) = Problem(config(**changes)).calibration.series
    return one.observed


def test_a_twin_may_have_schemes_of_its_own():
    mixed = {"preset": "permafrost", "schemes": {"phase_change": "enthalpy"}}
    twin = {"seed": 4, "every": "6h"}
    others = observed(twin={**twin, **mixed})
    assert torch.equal(others, observed(column=mixed, twin=twin))
    assert not torch.equal(others, observed(twin={**twin, "preset": "permafrost"}))
    assert not torch.equal(others, observed(twin=twin))
    with pytest.raises(ConfigError, match="phase_change"):
        config(twin={**twin, "schemes": {"phase_change": "slow"}})


def test_a_target_without_weight_is_scored_and_not_sought():
    targets = [
        {"variable": "liquid_water_content", "depths": [0.05], "score": "rmse"},
        {"variable": "soil_temperature", "depths": [0.05], "score": "rmse"},
    ]
    alone, without, beside = (
        Problem(config(targets=chosen))
        for chosen in (targets[:1], [targets[0], {**targets[1], "weight": 0.0}], targets)
    )
    unknowns = alone.space.random_unknowns(2, 0)
    objective = alone.evaluate(unknowns).objective
    assert torch.equal(without.evaluate(unknowns).objective, objective)
    assert not torch.equal(beside.evaluate(unknowns).objective, objective)
    comparison = without.compared(unknowns)[0]
    assert torch.equal(comparison.objective, objective)
    assert [one.variable.name for one in comparison.targets.series] == [
        "liquid_water_content",
        "soil_temperature",
    ]
    with pytest.raises(ConfigError, match="none has a weight above 0"):
        config(targets=[{**targets[0], "weight": 0.0}])
