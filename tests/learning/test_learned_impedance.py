"""The example of a learned process: its modules equal the formulas of the model, and it learns."""

import sys
from pathlib import Path

import pytest
import torch

FOLDER = Path(__file__).parents[2] / "config_examples"
sys.path.insert(0, str(FOLDER))

import learned_impedance  # noqa: E402
from learned_impedance import Columns, Impedance, learn  # noqa: E402

from noahpy.physics.soil_water import ice_impedance  # noqa: E402

pytestmark = pytest.mark.not_quick


@pytest.fixture(scope="module")
def columns():
    return Columns()


class Line(Impedance):
    """The model's own curve."""

    def __init__(self, slope):
        super().__init__()
        self.slope = slope

    def forward(self, ice):
        return self.slope * ice


def test_with_the_curve_of_the_model_the_learned_process_is_the_model(columns):
    soil = columns.model.parameters.soil
    slope = float(ice_impedance(soil.saturated_hydraulic_conductivity)[0, 0])
    with torch.no_grad():
        found = columns.run(columns.learned(Line(slope)))
        other = columns.run(columns.learned(Line(0.9 * slope)))
    error = (found - columns.truth).abs().max()
    # the diffusivity has its own slope, a trifle off
    assert error < 1e-6
    assert (other - columns.truth).abs().max() > 1e3 * error


@pytest.mark.slow
def test_the_curve_is_recovered():
    result = learn(iterations=8)
    assert result.misfits[0] > 50.0
    assert min(result.misfits) < 1.01
    error = (result.found - result.truth).abs().max()
    assert error < 0.05 * result.truth.max()
    assert (result.guess - result.truth).abs().max() > 0.5 * result.truth.max()


def test_the_example_says_how_to_run_it():
    assert "python config_examples/learned_impedance.py" in learned_impedance.__doc__
