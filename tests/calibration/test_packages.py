"""What is compiled for a search is what it runs."""

import pytest
from calibration_cases import config

from noahpy.calibration.packages import packages


@pytest.mark.parametrize(
    ("settings", "columns", "kinds"),
    [
        ({"starts": 1, "optimizer": {"lbfgs": {}}}, 1, ["step", "pull_back"]),
        ({"starts": 2, "optimizer": {"adam": {"draws": 90}}}, 64, ["step", "pull_back"]),
        ({"starts": 2, "optimizer": {"sce_ua": {"complexes": 3}}}, 64, ["step"]),
        ({"starts": 8, "optimizer": {"sobol": {"batch": 32}}}, 64, ["step"]),
        ({"starts": 9, "optimizer": {"sobol": {"batch": 32}}}, 512, ["step"]),
    ],
)
def test_packages_are_for_the_columns_of_all_starts(settings, columns, kinds):
    found = packages(config(**settings))
    assert [key.kind for key, _ in found] == kinds
    assert {key.columns for key, _ in found} == {columns}
    assert {key.layers for key, _ in found} == {4}
