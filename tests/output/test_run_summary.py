"""The closing table: sums and extremes of a run, and warnings."""

import numpy as np
import pytest
import torch
from builders import START, history, synthetic_columns, weather_forcings

from noahpy.model.model import Model
from noahpy.model.quantities import CompletedStep
from noahpy.output.run_summary import RunSummary

SECONDS = 10800


@pytest.fixture(scope="module")
def steps():
    parameters, state = synthetic_columns(3, 8, seed=2)
    model = Model(parameters)
    completed = []
    with torch.no_grad():
        for forcing in weather_forcings(parameters, 10, SECONDS, seed=6, start=START):
            result = model.step(state, forcing, SECONDS)
            step = CompletedStep(state, forcing, result, SECONDS, model.coefficients.geometry)
            completed.append(step)
            state = result.state
    return completed


def summary(steps, names=("a", "b", "c")):
    totals = RunSummary(names)
    totals.begin(steps[0].before, steps[0].thickness)
    totals.record(history(steps, totals.quantities))
    return totals


def test_the_table_adds_up(steps):
    values = summary(steps).values()
    rain = sum(step.forcing.precipitation_rate * SECONDS for step in steps)
    assert np.allclose(values["precipitation (mm)"], rain)
    snow = torch.stack([step.after.snow_depth for step in steps]).max(0).values
    assert np.array_equal(values["largest snow depth (m)"], snow)
    mean = torch.stack([step.after.skin_temperature for step in steps]).mean(0)
    assert np.allclose(values["mean surface temperature (K)"], mean)
    balance = (
        values["precipitation (mm)"]
        - values["evaporation (mm)"]
        - values["surface runoff (mm)"]
        - values["subsurface runoff (mm)"]
        + values["water created at the dry limit (mm)"]
    )
    change = values["change of water in the column (mm)"]
    # snow that is clipped at zero is not in the table
    assert np.allclose(balance, change, atol=1e-2)


def test_nothing_is_shown_before_the_first_step():
    assert RunSummary(["a"]).values() == {}
    assert RunSummary(["a"]).warnings() == []


def test_created_water_is_reported_by_column(steps):
    last = steps[-1]
    budget = last.result.budget
    created = torch.tensor([0.0, 0.5, 1e-4], dtype=torch.float64)
    result = last.result._replace(budget=budget._replace(soil_water_created=created))
    (warning,) = summary([last._replace(result=result)]).warnings()
    assert "column 'b'" in warning
    assert "500 mm" in warning


def test_many_columns_are_shown_by_their_range(steps):
    names = [f"column {k}" for k in range(9)]
    table = summary(steps[:1] * 2, names).table(1.0)
    assert [str(column.header) for column in table.columns] == ["", "mean", "lowest", "highest"]
