"""Checkpoints of torch around steps: the same gradients, to the last bit."""

import pytest
import torch
from component_runs import configuration
from torch.utils.checkpoint import checkpoint

from noahpy.catalog.scheme_names import PRESETS
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config


def gradients(simulation, *, use_checkpoints):
    """Of a sum of temperatures after some steps, by the initial state and the porosity."""
    model = simulation.model
    state = type(simulation.initial_state)(
        *(value.detach().clone().requires_grad_() for value in simulation.initial_state)
    )
    porosity = model.parameters.soil.porosity.clone().requires_grad_()
    soil = model.parameters.soil._replace(porosity=porosity)
    model = model.with_parameters(model.parameters._replace(soil=soil))
    current = state
    for _, forcing in zip(range(4), simulation.forcings(), strict=False):
        if use_checkpoints:
            result = checkpoint(model.step, current, forcing, 3600.0, use_reentrant=False)
        else:
            result = model.step(current, forcing, 3600.0)
        current = result.state
    objective = current.soil_temperature.sum() + 10.0 * current.liquid_water_content.sum()
    return torch.autograd.grad(objective, [*state, porosity], allow_unused=True)


@pytest.mark.parametrize("preset", PRESETS)
def test_a_checkpointed_step_has_the_same_gradients(tmp_path, preset):
    simulation = build_simulation(load_config(configuration(tmp_path, {"preset": preset})))
    plain = gradients(simulation, use_checkpoints=False)
    saved = gradients(simulation, use_checkpoints=True)
    assert plain[0].abs().sum() > 0.0
    for one, other in zip(plain, saved, strict=True):
        assert (one is None) == (other is None)
        assert one is None or torch.equal(one, other)
