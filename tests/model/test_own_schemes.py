"""Schemes of a user's own: in Python and in YAML, in a step, its gradients and the component."""

from pathlib import Path

import numpy as np
import pytest
import torch
import yaml
from own_conductivity import NoConductivity, ScaledConductivity, grey_snow

from bmi_noahpy import NoahPy
from noahpy.errors import ConfigError, ParameterError, SchemeError
from noahpy.gradients import Seeds, Tape, trajectory
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.physics.freezing import converged_supercooled_water
from noahpy.physics.soil_heat import ExplicitFreezing
from noahpy.simulation.build import build_simulation
from noahpy.simulation.fingerprint import scheme_names
from noahpy.simulation.load import load_config
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

EXAMPLE = Path(__file__).parents[2] / "config_examples" / "permafrost.yaml"
SECONDS = 10800
OWN = Path(__file__).with_name("own_conductivity.py")


@pytest.fixture(scope="module")
def columns():
    parameters, state = synthetic_columns(3, 4, seed=3)
    return parameters, state, list(weather_forcings(parameters, 4, SECONDS, seed=4))


def scaled(exponent, factor=1.0):
    return Schemes(
        thermal_conductivity=ScaledConductivity(
            factor=factor, exponent=torch.as_tensor(exponent, dtype=torch.float64)
        ),
        # the derivative of the other is that of the solution before which it stops
        soil_heat=ExplicitFreezing(supercooled_water=converged_supercooled_water),
    )


def final(columns, schemes):
    parameters, state, forcings = columns
    results = list(Model(parameters, schemes).trajectory(state, forcings, SECONDS))
    return results[-1].state.soil_temperature


def test_the_step_calls_an_own_scheme(columns):
    same, other = final(columns, scaled(1.0)), final(columns, scaled(1.0, factor=1.5))
    plain = final(columns, Schemes.named(supercooled_water="converged"))
    torch.testing.assert_close(same, plain, rtol=1e-12, atol=0.0)
    assert (other - same).abs().max() > 1e-3


def test_a_function_of_a_module_is_a_scheme_too(columns):
    assert (final(columns, Schemes(snow_albedo=grey_snow)) - final(columns, Schemes())).any()


@pytest.mark.parametrize("shape", [(), (3,)], ids=["one", "columns"])
def test_parameters_of_an_own_scheme_have_gradients(columns, shape):
    parameters, state, forcings = columns
    exponent = torch.full(shape, 0.9, dtype=torch.float64, requires_grad=True)
    model = Model(parameters, scaled(exponent))
    seeds = Seeds()
    seeds.add("skin_temperature", 1.0, len(forcings) - 1)
    tape = Tape()
    for forcing in forcings:
        state = tape.record(model, state, forcing, SECONDS).state
    (of_schemes,) = tape.gradient(seeds).schemes
    found = of_schemes["thermal_conductivity.exponent"]

    def total(value):
        results = Model(parameters, scaled(value)).trajectory(columns[1], forcings, SECONDS)
        return [result.state.skin_temperature for result in results][-1].sum()

    (expected,) = torch.autograd.grad(total(exponent), exponent)
    torch.testing.assert_close(found, expected, rtol=1e-9, atol=0.0)
    with torch.no_grad():
        change = (total(exponent + 1e-6) - total(exponent - 1e-6)) / 2e-6
    torch.testing.assert_close(expected.sum(), change, rtol=1e-4, atol=0.0)
    run = trajectory(model, columns[1], forcings, SECONDS, ["skin_temperature"])
    (through,) = torch.autograd.grad(run.outputs["skin_temperature"][-1].sum(), exponent)
    torch.testing.assert_close(through, expected, rtol=1e-9, atol=0.0)


def test_a_state_tells_which_own_scheme_it_is_of():
    names = [scheme_names(scaled(1.0, factor=factor)) for factor in (1.0, 1.0, 2.0)]
    assert names[0] == names[1] != names[2]
    assert "ScaledConductivity" in names[0]["thermal_conductivity_scheme"]


def test_what_cannot_stand_for_a_process_is_refused(columns):
    with pytest.raises(SchemeError, match="NoConductivity has no properties"):
        Model(columns[0], Schemes(thermal_conductivity=NoConductivity()))
    with pytest.raises(SchemeError, match="is a class, not an object"):
        Model(columns[0], Schemes(thermal_conductivity=ScaledConductivity))
    with pytest.raises(ParameterError, match=r"exponent has the shape \[2\]"):
        Model(columns[0], scaled(torch.ones(2)))


# --- in configurations ---------------------------------------------------------------------------
@pytest.fixture
def write(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    monkeypatch.delenv("NOAHPY_TRUST", raising=False)
    (tmp_path / "own.py").write_text(OWN.read_text())

    def write(own, name="run"):
        values = yaml.safe_load(EXAMPLE.read_text())
        values["schemes"] = {"own": own} if own else {}
        path = tmp_path / f"{name}.yaml"
        path.write_text(yaml.safe_dump(values))
        return path

    return write


CONDUCTIVITY = {"scheme": "own.py:ScaledConductivity", "arguments": {"factor": 1.5}}


def test_the_component_runs_with_a_scheme_that_the_configuration_names(write, monkeypatch):
    path = write(
        {"thermal_conductivity": CONDUCTIVITY, "snow_albedo": {"scheme": "own.py:grey_snow"}}
    )
    plain = write({}, "plain")
    monkeypatch.setenv("NOAHPY_TRUST", "1")
    simulation = build_simulation(load_config(path))
    assert simulation.model.schemes.thermal_conductivity.factor == 1.5
    found = []
    for file in (path, plain):
        component = NoahPy()
        component.initialize(str(file))
        for _ in range(3):
            component.update()
        found.append(component.get_value_ptr("soil__temperature").copy())
        component.finalize()
    expected = [
        step.after.soil_temperature for _, step in zip(range(3), simulation.run(), strict=False)
    ]
    np.testing.assert_array_equal(found[0], expected[-1].flatten().numpy())
    assert np.abs(found[0] - found[1]).max() > 1e-6


def test_code_of_a_scheme_runs_only_where_the_user_said_so(write):
    path = write({"thermal_conductivity": CONDUCTIVITY})
    with pytest.raises(ConfigError, match=r"schemes\.own\.thermal_conductivity\.scheme.*--trust"):
        load_config(path)


@pytest.mark.parametrize(
    ("own", "message"),
    [
        ({"scheme": "absent.py:Own"}, r"scheme.*absent\.py not found"),
        ({"scheme": "own.py:Absent"}, r"scheme.*has no 'Absent'"),
        ({"scheme": "own.py:NoConductivity"}, r"scheme.*has no properties"),
        ({"scheme": "own.py:grey_snow"}, r"scheme.*has no properties"),
        ({"scheme": "own.py:ScaledConductivity", "arguments": {"a": 1}}, r"scheme.*fails with a"),
        ({"scheme": "own.py:grey_snow", "arguments": {"a": 1}}, r"arguments.*is not a class"),
    ],
)
def test_a_wrong_scheme_is_told_with_its_key(write, own, message):
    with pytest.raises(ConfigError, match=r"schemes\.own\.thermal_conductivity\." + message):
        build_simulation(load_config(write({"thermal_conductivity": own}), trust=True))
