"""A window in a neural network: what the network predicts receives gradients through the window."""

import pytest
import torch
from adapter_windows import freezing_window

from bmi_noahpy.adapters.torch_module import WindowModule
from bmi_noahpy.adapters.window import Known, RefusedValueError, Unknown
from noahpy.errors import DerivativeModeError

KNOWNS = {
    "quartz": "soil__quartz_volume_fraction__multiplier",
    "air": Known("land_surface_air__temperature", each_update=True),
}
UNKNOWNS = {
    "soil": "soil__temperature",
    "heat": Unknown("land_surface_soil_heat__energy_flux", mean=True),
}
TWO_COLUMNS = {"columns": [{}, {"soil": {"layer_class": 3}, "site": {"latitude": 60.0}}]}
AIR = torch.tensor([[271.0], [268.0], [270.0]], dtype=torch.float64)


@pytest.fixture(scope="module")
def module(tmp_path_factory):
    return WindowModule(freezing_window(tmp_path_factory.mktemp("torch"), KNOWNS, UNKNOWNS))


def test_shapes_types_and_order_are_those_that_were_given(module):
    quartz = torch.tensor(0.9, dtype=torch.float32, requires_grad=True)
    air = AIR[:, 0].to(torch.float32).requires_grad_()
    found = module(air=air, quartz=quartz)
    assert {name: value.dtype for name, value in found.items()} == dict.fromkeys(
        UNKNOWNS, torch.float64
    )
    found["soil"].sum().backward()
    assert quartz.grad.shape == ()
    assert air.grad.shape == (3,)
    assert air.grad.dtype == torch.float32
    assert (air.grad > 0.0).all()


def test_gradients_are_those_of_differences(module):
    quartz = torch.tensor([0.9], dtype=torch.float64, requires_grad=True)
    air = AIR.clone().requires_grad_()

    def both(quartz, air):
        found = module(quartz=quartz, air=air)
        return found["soil"], found["heat"]

    assert torch.autograd.gradcheck(both, (quartz, air), eps=1e-3, atol=1e-5, rtol=1e-3)


def test_second_derivatives_and_other_modes_are_refused(module):
    quartz = torch.tensor([0.9], dtype=torch.float64, requires_grad=True)
    loss = module(quartz=quartz, air=AIR)["soil"].sum()
    (first,) = torch.autograd.grad(loss, quartz, create_graph=True)
    with pytest.raises(DerivativeModeError, match=r"Evaluation\.jvp"):
        first.sum().backward()
    with torch.autograd.forward_ad.dual_level():
        moved = torch.autograd.forward_ad.make_dual(quartz.detach(), torch.ones(1).double())
        with pytest.raises(DerivativeModeError, match=r"Evaluation\.jvp"):
            module(quartz=moved, air=AIR)


def test_a_network_before_the_window_learns(tmp_path):
    """It predicts a multiplier of each column from features, in single precision."""
    module = WindowModule(freezing_window(tmp_path, KNOWNS, UNKNOWNS, TWO_COLUMNS))
    torch.manual_seed(1)
    network = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.Tanh(), torch.nn.Linear(4, 1))
    features = torch.tensor([[0.2, -1.0], [1.0, 0.5]])
    air = AIR.expand(3, 2)
    with torch.no_grad():
        truth = module(quartz=torch.tensor([0.7, 1.2]), air=air)
    optimizer = torch.optim.Adam(network.parameters(), lr=0.1)
    losses = []
    for _ in range(10):
        optimizer.zero_grad()
        quartz = 1.0 + 0.5 * torch.tanh(network(features)[:, 0])
        soil = module(quartz=quartz, air=air)["soil"]
        loss = (soil - truth["soil"]).square().mean()
        loss.backward()
        assert all(p.grad.dtype == torch.float32 for p in network.parameters())
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.1 * losses[0]


def test_several_runs_of_one_loss_keep_their_own_derivatives(module):
    def run(scale):
        quartz = torch.tensor([scale], dtype=torch.float64, requires_grad=True)
        return quartz, module(quartz=quartz, air=AIR)["heat"].sum()

    first, heat_of_first = run(0.7)
    second, heat_of_second = run(1.3)
    (heat_of_first + heat_of_second).backward()
    for scale, together in ((0.7, first), (1.3, second)):
        alone, heat = run(scale)
        heat.backward()
        assert together.grad.item() == alone.grad.item()
    assert first.grad.item() != second.grad.item()


def test_what_is_refused_is_named(module):
    with pytest.raises(RefusedValueError, match="quartz"):
        module(quartz=torch.tensor([9.0]), air=AIR)
    with pytest.raises(KeyError, match="values are needed of quartz, air"):
        module(quartz=torch.tensor([1.0]))
