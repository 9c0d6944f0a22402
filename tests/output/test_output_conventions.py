"""Output files pass a checker of the CF conventions."""

import netCDF4
import pytest
from cf_checks import complaints
from output_runs import EVERYTHING, describe, model_steps, write_file

from noahpy.catalog.output_variables import variable_table

pytest.importorskip("compliance_checker", reason="the checker of CF is part of noahpy[test]")

LAYOUTS = {
    "one column": {"columns": 1},
    "one depth": {"columns": 3, "same_depths": True},
    "many depths": {"columns": 3},
}
OF_EVERY_KIND = {
    "soil_temperature": ["mean", "minimum", "maximum", "point"],
    "air_temperature": "mean",
    "precipitation": ["mean", "sum"],
    "net_radiation": "sum",
    "water_residual": "sum",
}


@pytest.fixture(scope="module", params=LAYOUTS)
def steps(request):
    return model_steps(days=2, **LAYOUTS[request.param])


def test_variables_of_every_kind_and_the_summary_are_within_the_conventions(steps, tmp_path):
    assert complaints(write_file(tmp_path / "run.nc", steps, variables=OF_EVERY_KIND)) == []


def test_unknown_places_are_within_the_conventions(tmp_path):
    steps = model_steps(2, days=1)
    description = describe(steps, latitude=(33.0, None), longitude=None)
    path = write_file(tmp_path / "run.nc", steps, description, variables=["snow_depth"])
    assert complaints(path) == []


def test_a_name_that_cf_does_not_have_would_be_noticed(tmp_path):
    path = write_file(tmp_path / "run.nc", model_steps(1, days=1), variables=["snow_depth"])
    with netCDF4.Dataset(path, "a") as dataset:
        dataset["snow_depth"].standard_name = "snow_depth"
    assert any("snow_depth" in complaint for complaint in complaints(path))


def test_all_variables_with_all_methods_are_within_the_conventions(tmp_path):
    steps = model_steps(1, days=1)
    # the checker's time grows with the square of the number of variables
    names = variable_table().names
    for first in range(0, len(names), 16):
        path = write_file(
            tmp_path / f"{first}.nc",
            steps,
            variables={name: EVERYTHING[name] for name in names[first : first + 16]},
            permafrost_summary=False,
        )
        assert complaints(path) == []
