"""Modules of torch that replace or correct processes: wired, in balance, differentiable."""

from typing import get_args

import pytest
import torch
import yaml
from builders import row, synthetic_columns, weather_forcings
from configurations import SMALL_COLUMN
from test_balances import assert_balances
from torch import nn
from typer.testing import CliRunner

from noahpy.calibration import Problem
from noahpy.calibration.calibrate import identity
from noahpy.catalog.scheme_names import PRESETS
from noahpy.cli.app import app
from noahpy.config import to_yaml, user_form
from noahpy.config.processes import ProcessName
from noahpy.engine.model import CompiledModel
from noahpy.errors import ConfigError, LearnedProcessError, RunError
from noahpy.gradients import Seeds, Tape, _sweep, trajectory
from noahpy.model.learned_processes import LEARNED_PROCESSES, ProcessModule
from noahpy.model.model import Model
from noahpy.model.quantities import QUANTITIES, CompletedStep
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing
from noahpy.physics.snow import GivenSnowfall
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config

SCHEMES = Schemes.of(PRESETS["permafrost-enthalpy"].names)
COLUMNS, LAYERS, STEPS, SECONDS = 12, 5, 10, 10800.0
SNOW = ("new_snow_density", "snow_density", "snow_conductivity", "snow_cover_fraction")


class Network(nn.Module):
    """A random network; what it gives lies between two numbers."""

    def __init__(self, inputs, low=0.0, high=1.0, seed=1, width=5):
        super().__init__()
        torch.manual_seed(seed)
        self.body = nn.Sequential(nn.Linear(inputs, width), nn.Tanh(), nn.Linear(width, 1))
        self.low, self.high = low, high
        self.double()

    def forward(self, features):
        return self.low + (self.high - self.low) * torch.sigmoid(4.0 * self.body(features))


RANGES = {
    "hydraulic_conductivity": (1e-9, 1e-5),
    "hydraulic_diffusivity": (1e-8, 1e-4),
    "thermal_conductivity": (0.1, 3.0),
    "exchange_coefficient_heat": (1e-4, 5e-2),
    "snow_albedo": (0.5, 0.9),
    "snow_density": (0.05, 0.6),
}


def network(name, seed=1):
    return Network(len(LEARNED_PROCESSES[name].inputs), *RANGES.get(name, (0.05, 0.9)), seed=seed)


def gives(value, like="..."):
    """A module that gives the same everywhere."""

    class Constant(nn.Module):
        def forward(self, features):
            return torch.full_like(features[..., 0], value)

    return Constant()


@pytest.fixture(scope="module")
def case():
    """Columns of all climates in early winter, snow on every other one, and their weather."""
    parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=5)
    forcings = list(weather_forcings(parameters, 3, int(SECONDS), seed=4))[3 : 3 + STEPS]
    # rain and snow on every third column, so that the snow processes have something to do
    wet = torch.arange(COLUMNS) % 3 == 0
    forcings = [
        f._replace(precipitation_rate=torch.where(wet, 3e-4, f.precipitation_rate))
        for f in forcings
    ]
    snow = torch.where(torch.arange(COLUMNS) % 2 == 0, 0.03, 0.0).double()
    state = state._replace(snow_water_equivalent=snow, snow_depth=snow / 0.2)
    return parameters, state, forcings


def run(model, state, forcings):
    for forcing in forcings:
        result = model.step(state, forcing, SECONDS)
        yield state, result, forcing
        state = result.state


def last_state(model, case):
    *_, (_, result, _) = run(model, *case[1:])
    return torch.cat([v if v.ndim == 2 else v[None] for v in result.state])


# --- wiring and balances -------------------------------------------------------------------------
def test_the_configuration_knows_the_processes():
    assert get_args(ProcessName) == tuple(LEARNED_PROCESSES)


def test_a_random_network_for_every_process_leaves_the_balances_closed(case):
    modules = {name: ProcessModule(network(name, k)) for k, name in enumerate(LEARNED_PROCESSES)}
    schemes = SCHEMES._replace(snowfall_fraction=GivenSnowfall())
    model = Model(case[0], schemes, modules)
    for before, result, forcing in run(model, *case[1:]):
        assert_balances(model, before, result, forcing, SECONDS)


@pytest.fixture(scope="module")
def few_steps(case):
    """As many as every process needs to be seen in the state, and the state after them."""
    parameters, state, forcings = case
    shorter = parameters, state, forcings[-4:]
    return shorter, last_state(Model(parameters, SCHEMES), shorter)


@pytest.mark.parametrize("name", LEARNED_PROCESSES)
def test_a_process_is_replaced_corrected_or_left_as_it_is(few_steps, name):
    """And a module alone, in any mode, leaves the balances closed."""
    case, plain = few_steps
    for mode, neutral in (("multiply", 1.0), ("add", 0.0)):
        model = Model(case[0], SCHEMES, {name: ProcessModule(gives(neutral), mode)})
        # held within its range, which the plain process may leave by a little
        torch.testing.assert_close(last_state(model, case), plain, rtol=1e-9, atol=1e-12)
    found = [plain]
    for mode in ("replace", "multiply", "add"):
        model = Model(case[0], SCHEMES, {name: ProcessModule(network(name), mode)})
        for before, result, forcing in run(model, *case[1:]):
            assert_balances(model, before, result, forcing, SECONDS)
        found.append(last_state(model, case))
    for k, one in enumerate(found):
        assert all(not torch.equal(one, other) for other in found[:k])


def test_a_module_sees_what_it_asks_for_in_the_order_it_asks_for(case):
    seen = []

    class Spy(nn.Module):
        def forward(self, features):
            seen.append(features)
            return 1e-7 + 0.0 * features[..., 0]

    inputs = ("ice_content", "liquid_water_content")
    model = Model(case[0], SCHEMES, {"hydraulic_conductivity": ProcessModule(Spy(), inputs=inputs)})
    state = case[1]
    model.step(state, case[2][0], SECONDS)
    first = next(values for values in seen if values.shape == (LAYERS, COLUMNS, 2))
    torch.testing.assert_close(first[..., 1], state.liquid_water_content)
    ice = state.total_water_content - state.liquid_water_content
    torch.testing.assert_close(first[..., 0], ice)


def test_what_a_module_gives_is_held_within_what_is_possible(case):
    for value, bound in ((-1e9, "low"), (1e9, "high")):
        model = Model(case[0], SCHEMES, {"snow_conductivity": ProcessModule(gives(value))})
        found = model.stepping_schemes.snow_conductivity(row(0.2))
        assert float(found) == getattr(LEARNED_PROCESSES["snow_conductivity"], bound)


def test_other_parameters_keep_the_modules(case):
    model = Model(case[0], SCHEMES, {"snow_albedo": ProcessModule(gives(0.4))})
    assert torch.equal(last_state(model.with_parameters(case[0]), case), last_state(model, case))


# --- gradients -----------------------------------------------------------------------------------
OUTPUTS = ("soil_temperature", "total_water_content", "snow_depth", "sensible_heat_flux")
SCALES = (1.0, 0.01, 0.01, 10.0)
LEARNED = ("hydraulic_conductivity", "thermal_conductivity", "snow_albedo", "snow_density")


def few(case):
    """Few columns, which the sweep may take jointly."""
    parameters, state, forcings = case

    def take(tree):
        if isinstance(tree, torch.Tensor):
            return tree[..., :4]
        return type(tree)(*map(take, tree))

    return take(parameters), take(state), [take(f) for f in forcings]


def misfit(outputs):
    """A weighted sum in which every output counts alike."""
    total = 0.0
    for k, name in enumerate(OUTPUTS):
        values = outputs[name]
        generator = torch.Generator().manual_seed(k)
        weights = torch.randn(values.shape, generator=generator, dtype=torch.float64)
        total = total + (weights * values).sum() / SCALES[k]
    return total


def windowed(model, state, forcings):
    steps = Forcing(*(torch.stack(v) for v in zip(*forcings, strict=True)))
    return misfit(trajectory(model, state, steps, SECONDS, OUTPUTS).outputs)


@pytest.fixture(params=[0, 10**9], ids=["in turn", "jointly"])
def strategy(request, monkeypatch):
    monkeypatch.setattr(_sweep, "JOINT_WORK", request.param)
    monkeypatch.setattr(_sweep, "JOINT_SHARE", 0.0)


def learned_model(parameters):
    networks = {name: network(name, k) for k, name in enumerate(LEARNED)}
    return networks, Model(
        parameters, SCHEMES, {name: ProcessModule(n) for name, n in networks.items()}
    )


def one_graph(model, state, forcings):
    """The misfit with the graph of all steps."""
    outputs = {name: [] for name in OUTPUTS}
    for before, result, forcing in run(model, state, forcings):
        geometry = model.coefficients.geometry
        step = CompletedStep(before, forcing, result, SECONDS, geometry)
        for name, values in outputs.items():
            values.append(QUANTITIES[name](step))
    return misfit({name: torch.stack(values) for name, values in outputs.items()})


def test_weights_receive_from_the_sweep_what_one_graph_gives(case, strategy):
    parameters, state, forcings = few(case)
    porosity = parameters.soil.porosity.clone().requires_grad_()
    parameters = parameters._replace(soil=parameters.soil._replace(porosity=porosity))
    networks, model = learned_model(parameters)
    leaves = [porosity, *(w for n in networks.values() for w in n.parameters())]
    expected = torch.autograd.grad(one_graph(model, state, forcings), leaves, retain_graph=True)
    found = torch.autograd.grad(windowed(model, state, forcings), leaves)
    for a, b in zip(found, expected, strict=True):
        assert b.abs().max() > 0.0
        torch.testing.assert_close(a, b, rtol=1e-8, atol=1e-10 * float(b.abs().max()))
    assert all(leaf.grad is None for leaf in leaves)


def test_weights_receive_what_finite_differences_say(case):
    parameters, state, forcings = few(case)
    networks, model = learned_model(parameters)
    leaves = [w for n in networks.values() for w in n.parameters()]
    found = torch.autograd.grad(windowed(model, state, forcings), leaves)
    generator = torch.Generator().manual_seed(7)
    for network_leaves in (leaves[4 * k : 4 * k + 4] for k in range(len(LEARNED))):
        direction = [
            torch.randn(w.shape, generator=generator, dtype=torch.float64) for w in network_leaves
        ]
        place = next(k for k, w in enumerate(leaves) if w is network_leaves[0])
        expected = sum((g * d).sum() for g, d in zip(found[place:], direction, strict=False))
        values = []
        with torch.no_grad():
            for shift in (1e-6, -2e-6):
                for weight, along in zip(network_leaves, direction, strict=True):
                    weight.add_(shift * along)
                values.append(windowed(model, state, forcings))
            for weight, along in zip(network_leaves, direction, strict=True):
                weight.add_(1e-6 * along)
        difference = (values[0] - values[1]) / 2e-6
        torch.testing.assert_close(difference, expected, rtol=2e-5, atol=1e-6)


def test_a_record_gives_the_gradients_of_the_weights_by_name(case):
    parameters, state, forcings = few(case)
    networks, model = learned_model(parameters)
    tape = Tape()
    for forcing in forcings:
        state = tape.record(model, state, forcing, SECONDS).state
    seeds = Seeds().add("soil_temperature", 1.0, len(forcings) - 1)
    (found,) = tape.gradient(seeds).weights
    steps = Forcing(*(torch.stack(v) for v in zip(*forcings, strict=True)))
    last = trajectory(model, few(case)[1], steps, SECONDS).state.soil_temperature.sum()
    assert found.keys() == networks.keys()
    for name, one in networks.items():
        expected = torch.autograd.grad(last, list(one.parameters()), retain_graph=True)
        for (key, _), value in zip(one.named_parameters(), expected, strict=True):
            torch.testing.assert_close(found[name][key], value)


def test_fixed_weights_receive_nothing_and_those_of_single_precision_their_own(case):
    parameters, state, forcings = few(case)
    fixed, free = network("snow_albedo"), network("thermal_conductivity").float()
    fixed.requires_grad_(requires_grad=False)
    modules = {"snow_albedo": ProcessModule(fixed), "thermal_conductivity": ProcessModule(free)}
    windowed(Model(parameters, SCHEMES, modules), state, forcings).backward()
    assert all(w.grad is None for w in fixed.parameters())
    assert all(w.grad.dtype == torch.float32 for w in free.parameters())
    assert all(w.grad.abs().max() > 0.0 for w in free.parameters())


def test_weights_that_change_before_the_sweep_are_noticed(case):
    parameters, state, forcings = few(case)
    networks, model = learned_model(parameters)
    total = windowed(model, state, forcings)
    with torch.no_grad():
        next(networks["snow_albedo"].parameters()).add_(0.1)
    with pytest.raises(RuntimeError, match="modified by an inplace operation"):
        total.backward()


class Live:
    """How many tensors graphs hold at most."""

    def __init__(self):
        self.now = self.most = 0

    def pack(self, value):
        self.now += 1
        self.most = max(self.most, self.now)
        return Held(self, value)


class Held:
    def __init__(self, live, value):
        self.live, self.value = live, value

    def __del__(self):
        self.live.now -= 1


def test_memory_does_not_grow_with_the_graphs_of_the_steps(case, monkeypatch):
    monkeypatch.setattr(_sweep, "JOINT_WORK", 0)
    parameters, state, forcings = few(case)
    most = []
    for count in (3, 9):
        _, model = learned_model(parameters)
        live = Live()
        with torch.autograd.graph.saved_tensors_hooks(live.pack, lambda held: held.value):
            windowed(model, state, forcings[:count]).backward()
        most.append(live.most)
    assert most[1] < 1.5 * most[0]


# --- what is refused -----------------------------------------------------------------------------
class Wide(nn.Module):
    def forward(self, features):
        return torch.cat([features[..., :1]] * 3, dim=-1)


class Mixing(nn.Module):
    def forward(self, features):
        return features[..., 0] - features[..., 0].mean()


class Root(nn.Module):
    """No number for negative temperatures."""

    def forward(self, features):
        return 0.1 + 0.01 * features[..., 0].sqrt()


REFUSED = {
    "names": ("snow_depth", ProcessModule(Wide()), "no process 'snow_depth'; there are hydraulic"),
    "inputs": (
        "snow_albedo",
        ProcessModule(Wide(), inputs=("age",)),
        "has no input 'age'; there are snow_age, maximum_snow_albedo",
    ),
    "shape": (
        "snow_albedo",
        ProcessModule(Wide()),
        r"needs real numbers of shape \[2, 3\] or \[2, 3, 1\], and the module gives shape "
        r"\[2, 3, 3\]",
    ),
    "width": (
        "snow_albedo",
        ProcessModule(Network(3)),
        r"fails on inputs of shape \[2, 3, 2\] \(snow_age, maximum_snow_albedo\): .*mat1 and mat2",
    ),
    "no number": ("snow_albedo", ProcessModule(gives(float("nan"))), "gives what is no number"),
    "chance": (
        "snow_albedo",
        ProcessModule(nn.Sequential(Network(2), nn.Dropout(0.5))),
        "other values for the same inputs",
    ),
    "columns": ("snow_conductivity", ProcessModule(Mixing()), "depends on the other columns"),
}


@pytest.mark.parametrize("problem", REFUSED)
def test_a_module_that_cannot_stand_for_a_process_is_refused(case, problem):
    name, module, message = REFUSED[problem]
    torch.manual_seed(0)
    with pytest.raises(LearnedProcessError, match=message):
        Model(case[0], SCHEMES, {name: module})


def test_a_module_that_gives_no_number_on_the_way_says_for_what(case):
    model = Model(case[0], SCHEMES, {"new_snow_density": ProcessModule(Root())})
    with pytest.raises(RunError, match=r"the module of new_snow_density gives nan for air_temp"):
        list(run(model, *case[1:]))


# --- configurations ------------------------------------------------------------------------------
CONFIG = {
    **SMALL_COLUMN,
    "time": {"start": "2001-05-01", "end": "2001-05-01T12:00", "step": 10800},
    "initial": {"soil_temperature": 272.5, "total_water_content": 0.3},
}
FACTORY = """
import torch

class Curve(torch.nn.Module):
    def __init__(self, width):
        super().__init__()
        self.body = torch.nn.Linear(2, width)
    def forward(self, features):
        return 0.2 + 0.8 * torch.sigmoid(self.body(features)).mean(-1)

number = 3

def text():
    return "no module"
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "curves.py").write_text(FACTORY)
    torch.manual_seed(3)
    torch.save({"body.weight": torch.randn(4, 2), "body.bias": torch.randn(4)}, tmp_path / "w.pt")
    return tmp_path


def configured(folder, changes=None, engine="auto", **process):
    given = {"module": "curves.py:Curve", "arguments": {"width": 4}, "mode": "multiply"} | process
    given = {key: value for key, value in given.items() if value is not None}
    values = CONFIG | {"processes": {"snow_albedo": given}} | (changes or {})
    return parse_config(values | {"compute": {"engine": engine}}, folder, trust=True)


def test_a_configuration_names_a_module_its_arguments_and_its_weights(folder):
    config = configured(folder, weights="w.pt")
    model = build_simulation(config).model
    module = model.modules["snow_albedo"]
    assert module.mode == "multiply"
    weights = torch.load(folder / "w.pt")
    for name, value in weights.items():
        assert torch.equal(module.weights[name], value.double())
    features = row(0.5, 0.7)
    expected = (
        0.2
        + 0.8
        * torch.sigmoid(
            weights["body.weight"].double() @ features + weights["body.bias"].double()
        ).mean()
    )
    found = model.stepping_schemes.snow_albedo(86400.0 * features[:1], features[1:])
    plain = Model(model.parameters, model.schemes).stepping_schemes
    torch.testing.assert_close(
        found, plain.snow_albedo(86400.0 * features[:1], features[1:]) * expected
    )
    assert not any(w.requires_grad for w in module.weights.values())


def test_a_written_configuration_gives_the_same_again(folder):
    config = configured(folder, weights="w.pt", inputs=["snow_age", "maximum_snow_albedo"])
    assert parse_config(yaml.safe_load(to_yaml(user_form(config))), trust=True) == config


def test_a_module_of_a_package_is_imported(folder):
    process = {
        "module": "torch.nn:Linear",
        "arguments": {"in_features": 1, "out_features": 1},
        "inputs": ["maximum_snow_albedo"],
    }
    model = build_simulation(configured(folder, **process)).model
    assert isinstance(model.modules["snow_albedo"].module, nn.Linear)


WRONG = {
    "module.colon": ({"module": "curves"}, "processes.snow_albedo.module"),
    "file": ({"module": "curve.py:Curve"}, "processes.snow_albedo.module: file curve.py not found"),
    "package": ({"module": "no_such.package:Curve"}, "no_such.package cannot be imported"),
    "name": ({"module": "curves.py:Bend"}, "curves.py has no 'Bend'"),
    "number": ({"module": "curves.py:number"}, "number is not a class of torch.nn.Module but int"),
    "type": (
        {"module": "curves.py:text", "arguments": {}},
        "text is not a class of torch.nn.Module but function",
    ),
    "arguments": ({"arguments": {"height": 1}}, "fails with height: TypeError"),
    "weights file": ({"weights": "v.pt"}, "processes.snow_albedo.weights: file v.pt not found"),
    "no weights": ({"weights": "curves.py"}, "has no weights that torch can load safely"),
    "other weights": (
        {"weights": "w.pt", "arguments": {"width": 5}},
        "does not fit the module: .*size mismatch for body.weight",
    ),
    "inputs": ({"inputs": ["age"]}, "processes.snow_albedo.inputs: snow_albedo has no input 'age'"),
    "mode": ({"mode": "divide"}, "processes.snow_albedo.mode: Input should be 'replace'"),
    "key": ({"weight": "w.pt"}, "processes.snow_albedo.weight: unknown key; .* is 'weights'"),
}


@pytest.mark.parametrize("problem", WRONG)
def test_what_is_wrong_with_a_module_is_said_with_its_key(folder, problem):
    process, message = WRONG[problem]
    with pytest.raises(ConfigError, match=message):
        build_simulation(configured(folder, **process))


def test_an_unknown_process_is_refused_with_those_that_there_are(folder):
    changes = {"processes": {"albedo_of_snow": {"module": "curves.py:Curve"}}}
    with pytest.raises(ConfigError, match=r"processes.albedo_of_snow.*'hydraulic_conductivity'"):
        configured(folder, changes)


def test_a_step_with_a_module_is_compiled(folder):
    config = configured(folder, engine="compiled")
    assert isinstance(build_simulation(config).model, CompiledModel)
    file = folder / "run.yaml"
    file.write_text(to_yaml(user_form(config)))
    answer = CliRunner().invoke(app, ["compile", "--trust", str(file)])
    assert answer.exit_code == 0
    assert "holds the compiled step" in answer.output


def test_a_calibration_runs_with_the_module(folder):
    calibration = {
        "parameters": [{"name": "porosity", "bounds": [0.3, 0.6], "by": "all"}],
        "twin": {"every": "3h"},
        "targets": [{"variable": "soil_temperature", "depths": [0.1], "score": "rmse"}],
        "period": {"start": "2001-05-01", "end": "2001-05-01T12:00"},
    }
    process = {
        "module": "curves.py:Curve",
        "arguments": {"width": 4},
        "weights": "w.pt",
        "inputs": ["liquid_saturation", "ice_saturation"],
    }
    values = CONFIG | {"calibration": calibration, "processes": {"thermal_conductivity": process}}
    problem = Problem(parse_config(values, folder, trust=True))
    simulation = build_simulation(parse_config(values, folder, trust=True))
    clock = simulation.clock
    expected = trajectory(
        simulation.model,
        simulation.initial_state,
        simulation.supply.at(clock.dates(0, 4)),
        clock.step,
        ["soil_temperature"],
    ).outputs["soil_temperature"]
    found = problem.runs.outputs(problem.space.base, ["soil_temperature"], 4, 0)
    torch.testing.assert_close(found["soil_temperature"], expected)
    assert problem.runs.model(problem.space.base).modules.keys() == {"thermal_conductivity"}


def test_a_search_with_other_weights_or_another_module_is_another_search(folder):
    calibration = {
        "parameters": [{"name": "porosity", "bounds": [0.3, 0.6], "by": "all"}],
        "twin": {"every": "3h"},
        "targets": [{"variable": "soil_temperature", "depths": [0.1], "score": "rmse"}],
        "period": {"start": "2001-05-01", "end": "2001-05-01T12:00"},
    }
    config = configured(folder, {"calibration": calibration}, weights="w.pt")
    problem = Problem(config)
    first = identity(config, problem)
    assert identity(config, problem) == first
    for file in config.processes["snow_albedo"].files:
        before = file.read_bytes()
        file.write_bytes(before + b"\n")
        assert identity(config, problem) != first
        file.write_bytes(before)
    assert identity(config, problem) == first


def test_a_run_with_a_module_from_the_command_line(folder):
    file = folder / "run.yaml"
    file.write_text(to_yaml(user_form(configured(folder, weights="w.pt"))))
    answer = CliRunner().invoke(
        app, ["run", "--trust", str(file), "-o", str(folder / "run.nc"), "-q"]
    )
    assert answer.exit_code == 0, answer.output
