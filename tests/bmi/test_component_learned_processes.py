"""A component whose configuration puts a module of torch in the place of a process."""

import numpy as np
import pytest
from component_runs import coupled, started
from test_component_derivatives import THAWED

from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config

CONDUCTIVITY = """
import torch

class Conductivity(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.slope = torch.nn.Parameter(torch.tensor(0.6))

    def forward(self, features):
        return 0.5 + self.slope * features[..., 0]
"""
PROCESS = {
    "module": "conductivity.py:Conductivity",
    "mode": "multiply",
    "inputs": ["liquid_saturation"],
}
TEMPERATURE, AIR = "soil__temperature", "land_surface_air__temperature"


@pytest.fixture
def learned(tmp_path, monkeypatch):
    monkeypatch.setenv("NOAHPY_TRUST", "1")
    (tmp_path / "conductivity.py").write_text(CONDUCTIVITY)
    return {"processes.thermal_conductivity": PROCESS}


def test_a_component_steps_with_the_module(learned, tmp_path):
    component, plain = started(tmp_path, learned, "learned"), started(tmp_path, name="plain")
    simulation = build_simulation(load_config(tmp_path / "learned.yaml"))
    state = simulation.initial_state
    for _, forcing in zip(range(6), simulation.forcings(), strict=False):
        component.update()
        plain.update()
        state = simulation.model.step(state, forcing, simulation.clock.step).state
    found = component.get_value_ptr(TEMPERATURE).reshape(-1)
    assert found == pytest.approx(state.soil_temperature.flatten().numpy(), rel=1e-12)
    assert not np.allclose(found, plain.get_value_ptr(TEMPERATURE).reshape(-1), atol=1e-4)


def test_derivatives_of_a_component_go_through_the_module(learned, tmp_path):
    def warmed(degrees, changes=learned):
        component = coupled(tmp_path, {**THAWED, **changes})
        component.set_value(AIR, np.array([277.0 + degrees]))
        component.update()
        return component

    def temperature(degrees):
        return warmed(degrees).get_value_ptr(TEMPERATURE).copy()

    component = warmed(0.0)
    one = {AIR: np.ones(1)}
    tangent = component.get_directional_derivative([TEMPERATURE], one)[TEMPERATURE]
    difference = (temperature(0.01) - temperature(-0.01)) / 0.02
    assert tangent == pytest.approx(difference, rel=1e-3, abs=1e-4 * np.abs(difference).max())
    plain = warmed(0.0, {}).get_directional_derivative([TEMPERATURE], one)[TEMPERATURE]
    assert np.abs(tangent - plain).max() > 0.01 * np.abs(plain).max()
    seed = np.arange(1.0, len(tangent) + 1.0)
    adjoint = component.get_adjoint_derivative([AIR], {TEMPERATURE: seed})[AIR]
    assert adjoint.item() == pytest.approx(float(seed @ tangent), rel=1e-9)
