"""Modules of learned processes in compiled steps."""

import pytest
import torch
from builders import largest
from torch import nn

from noahpy.engine.cache import find
from noahpy.engine.key import LibraryKey
from noahpy.engine.model import CompiledModel, with_engine
from noahpy.errors import EngineError, EngineWarning
from noahpy.gradients import push_forward, trajectory
from noahpy.model.learned_processes import LEARNED_PROCESSES, ProcessModule
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, LayerCounts
from noahpy.model.steps import step_packing

SECONDS = 10800
pytestmark = pytest.mark.usefixtures("quick_builds")


def body(process, *layers):
    """A network with the inputs of a process."""
    torch.manual_seed(2)
    return nn.Sequential(nn.Linear(len(LEARNED_PROCESSES[process].inputs), 6), *layers).double()


class Scaled(nn.Module):
    """A network of which the last layer stands beside another input, in a range."""

    def __init__(self):
        super().__init__()
        self.first = body("thermal_conductivity", nn.LayerNorm(6), nn.SiLU())
        self.last = nn.Linear(11, 1).double()

    def forward(self, features):
        hidden = torch.cat([self.first(features), features], dim=-1)
        return 0.5 + 1.5 * torch.sigmoid(self.last(hidden))[..., 0]


MODULES = {
    "thermal_conductivity": lambda: ProcessModule(Scaled()),
    "hydraulic_conductivity": lambda: ProcessModule(
        body("hydraulic_conductivity", nn.Tanh(), nn.Linear(6, 1), nn.Softplus()), "multiply"
    ),
    "snow_albedo": lambda: ProcessModule(
        body("snow_albedo", nn.ELU(), nn.Linear(6, 5), nn.GELU(), nn.Linear(5, 1)), "add"
    ),
    "water_stress": lambda: ProcessModule(
        body("water_stress", nn.LeakyReLU(), nn.Linear(6, 6), nn.ReLU(), nn.Linear(6, 1)), "add"
    ),
}


@pytest.fixture(scope="module")
def case(columns):
    """An eager model with modules, a state and forcing of some steps."""
    model, state, forcings = columns(9, Schemes())
    modules = {name: make() for name, make in MODULES.items()}
    forcing = Forcing(*(torch.stack(values) for values in zip(*forcings[2:8], strict=True)))
    return Model(model.parameters, model.schemes, modules), state, forcing


def weights(model):
    return [w for module in model.modules.values() for w in module.weights.values()]


def gradients(model, state, forcing):
    window = trajectory(model, state, forcing, SECONDS, ["soil_temperature", "snow_depth"])
    loss = window.outputs["soil_temperature"].sum() + 1e3 * window.outputs["snow_depth"].sum()
    return torch.autograd.grad(loss, weights(model))


def test_another_module_is_another_library(case):
    eager, _, _ = case
    keys = set()
    for activation in (nn.Tanh(), nn.ReLU()):
        network = body("snow_albedo", activation, nn.Linear(6, 1), nn.Sigmoid())
        for mode in ("replace", "multiply"):
            modules = {"snow_albedo": ProcessModule(network, mode)}
            keys.add(LibraryKey.of(Model(eager.parameters, eager.schemes, modules)))
    assert len(keys) == 4


def test_steps_and_derivatives_are_the_eager_ones(case):
    eager, state, forcing = case
    model = with_engine(eager, "compiled")
    assert type(model) is CompiledModel
    rows = step_packing(LayerCounts(4)).pack_state(state), torch.stack(forcing, dim=1)
    found, expected = (one.block(*rows, SECONDS, ("ground_heat_flux",)) for one in (model, eager))
    torch.testing.assert_close(found.state, expected.state, rtol=1e-11, atol=1e-12)
    for a, b in zip(*(gradients(one, state, forcing) for one in (model, eager)), strict=True):
        assert largest(a - b) <= 1e-9 * largest(b) + 1e-12
    assert find(LibraryKey.of(model, "pull_back")) is not None
    changes = {"state.soil_temperature": torch.ones(1, *state.soil_temperature.shape).double()}
    along = [push_forward(one, state, forcing, SECONDS, changes) for one in (model, eager)]
    pairs = zip(*(named_leaves(one.state) for one in along), strict=True)
    for (path, a), (_, b) in pairs:
        assert largest(a - b) <= 1e-9 * largest(b) + 1e-12, path


def test_weights_that_change_take_effect_without_another_build(case):
    eager, state, forcing = case
    model = with_engine(eager, "compiled")
    rows = step_packing(LayerCounts(4)).pack_state(state), torch.stack(forcing, dim=1)
    before = model.block(*rows, SECONDS).state
    with torch.no_grad():
        for weight in weights(model):
            weight.mul_(1.5)
    key = LibraryKey.of(model)
    after = model.block(*rows, SECONDS).state
    assert LibraryKey.of(model) == key
    assert not torch.equal(before, after)
    torch.testing.assert_close(after, eager.block(*rows, SECONDS).state, rtol=1e-11, atol=1e-12)


class Sorted(nn.Module):
    """Has an operation without a rule."""

    def forward(self, features):
        return features.sort(dim=-1).values[..., 0].clamp(0.0, 1.0)


@pytest.mark.parametrize(
    ("module", "message"),
    [
        (Sorted(), "aten.sort.default in the module of snow_albedo"),
        (body("snow_albedo", nn.Linear(6, 1)).float(), "are torch.float32 where the model is"),
    ],
)
def test_what_cannot_be_compiled_is_said_and_runs_in_eager_mode(case, module, message):
    eager, _, _ = case
    model = Model(eager.parameters, eager.schemes, {"snow_albedo": ProcessModule(module)})
    with pytest.raises(EngineError, match=message):
        LibraryKey.of(model)
    with pytest.warns(EngineWarning, match=f"{message}.*; running in eager mode"):
        assert with_engine(model, "compiled") is model
