"""The traced step gives what the step gives; no compiler is needed."""

import sys
from pathlib import Path

import pytest
import torch
from noahpy.engine.build import Program, _Traced

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.interface import OUTPUTS
from noahpy.gradients._coefficients import DetachedCoefficients
from noahpy.model.model import Model
from noahpy.model.packing import leaf_at, named_leaves, with_leaves
from noahpy.model.quantities import DERIVED
from noahpy.model.schemes import Schemes
from noahpy.model.time_step import time_step
from noahpy.physics.enthalpy import Conduction, solve_enthalpy
from noahpy.physics.freezing import FreezingCurve

sys.path.append(str(Path(__file__).parents[1] / "model"))

from own_conductivity import ScaledConductivity

SECONDS = 10800.0


def packed_coefficients(model, interface):
    return [
        rows.pack([leaf_at(model.coefficients, path) for path in rows.paths])
        for rows in (interface.numbers, interface.flags)
    ]


def assert_is_the_step(program, model, state, forcing, seconds):
    """A program gives what the step of a model gives, and nothing else."""
    interface = program.interface
    rows = interface.state.pack(state), interface.forcing.pack(forcing)
    with torch.no_grad():
        history = model.block(rows[0], rows[1][None], seconds, DERIVED).history
        expected = dict(named_leaves(model.step(state, forcing, seconds)))
        expected |= {name: torch.from_numpy(history.of(name)[0]) for name in DERIVED}
        length = torch.tensor(seconds, dtype=torch.float64)
        found = program(*rows, *packed_coefficients(model, interface), length)
    for group, values in zip(OUTPUTS["step"], found, strict=True):
        kind = getattr(interface, group)
        for path, value in zip(kind.paths, kind.unpack(values), strict=True):
            reference = expected.pop(path)
            # what closes is rounding of terms of up to 1000
            least = 1e3 if path.endswith(("residual", "mismatch")) else 1e-300
            scale = reference.double().abs().max().clamp(min=least)
            error = (value.double() - reference.double()).abs().max() / scale
            assert error < 1e-12, path
    assert not expected


PRESET = pytest.mark.parametrize(
    "preset", ["permafrost", pytest.param("permafrost-enthalpy", marks=pytest.mark.slow)]
)


@PRESET
def test_the_traced_step_is_the_step(preset, columns):
    model, state, forcings = columns(9, Schemes.of(PRESETS[preset].names))
    program = Program(model, 9)
    for seconds, forcing in ((SECONDS, forcings[0]), (0.3 * SECONDS, forcings[5])):
        assert_is_the_step(program, model, state, forcing, seconds)


def test_an_own_scheme_is_traced_with_its_parameters_as_inputs(columns):
    exponent = torch.tensor(0.9, dtype=torch.float64)
    own = Schemes(thermal_conductivity=ScaledConductivity(factor=1.5, exponent=exponent))
    model, state, forcings = columns(9, own)
    program = Program(model, 9)
    assert "schemes.thermal_conductivity.exponent" in program.interface.numbers.paths
    other = own._replace(
        thermal_conductivity=ScaledConductivity(factor=1.5, exponent=exponent + 0.1)
    )
    for schemes in (own, other):
        assert_is_the_step(program, Model(model.parameters, schemes), state, forcings[2], SECONDS)


def test_one_program_serves_models_that_differ_in_coefficients_alone(columns):
    model, state, forcings = columns(9, Schemes())
    program = Program(model, 9)
    vegetation = model.parameters.vegetation
    roots = torch.full_like(vegetation.root_layer_count, model.layer_count)
    deep = model.parameters._replace(vegetation=vegetation._replace(root_layer_count=roots))
    assert_is_the_step(program, Model(deep, Schemes()), state, forcings[2], SECONDS)


@PRESET
def test_the_traced_pull_back_is_that_of_the_step(preset, columns):
    eager, state, forcings = columns(9, Schemes.of(PRESETS[preset].names))
    parameters = with_leaves(
        eager.parameters,
        lambda _, v: v.clone().requires_grad_() if v.is_floating_point() else v,
    )
    model = eager.with_parameters(parameters)
    program = Program(model, 9, "pull_back")
    interface = program.interface
    detached = DetachedCoefficients(model.coefficients, model).coefficients
    coefficients = [leaf_at(detached, path) for path in interface.numbers.paths]
    # what does not derive from parameters receives too, but nobody asks for it
    coefficients = [value.requires_grad_() for value in coefficients]
    leaves = [v.clone().requires_grad_() for v in (*state, *forcings[2])]
    count = len(state)
    before, forcing = type(state)(*leaves[:count]), type(forcings[2])(*leaves[count:])
    result = time_step(before, forcing, detached, detached.schemes, SECONDS)
    results = [v for _, v in named_leaves(result) if v.is_floating_point()]
    draw = torch.Generator().manual_seed(5)
    cotangents = [torch.randn(v.shape, generator=draw, dtype=v.dtype) for v in results]
    expected = torch.autograd.grad(
        [v for v in results if v.requires_grad],
        [*leaves, *coefficients],
        [c for c, v in zip(cotangents, results, strict=True) if v.requires_grad],
        allow_unused=True,
        materialize_grads=True,
    )
    with torch.no_grad():
        rows = program(
            interface.state.pack(state),
            interface.forcing.pack(forcings[2]),
            *packed_coefficients(model, interface),
            torch.cat([v if v.ndim == 2 else v[None] for v in cotangents]),
            torch.tensor(SECONDS, dtype=torch.float64),
        )
    layouts = (interface.state, interface.forcing, interface.numbers)
    found = [v for layout, r in zip(layouts, rows, strict=True) for v in layout.unpack(r)]
    paths = [path for layout in layouts for path in layout.paths]
    for path, value, reference in zip(paths, found, expected, strict=True):
        scale = reference.abs().max().clamp(min=1e-300)
        assert (value - reference).abs().max() <= 1e-10 * scale, path


COEFFICIENTS = ("level", "exponent", "thickness")


def solved_enthalpy(given):
    conduction = Conduction(*(given[name] for name in Conduction._fields))
    found = solve_enthalpy(
        conduction,
        given["total"],
        given["porosity"],
        FreezingCurve(given["level"], given["exponent"]),
        given["thickness"],
        given["temperature"],
    )
    return {"temperature": found.temperature, "liquid": found.liquid}


class _PackedEnthalpy(torch.nn.Module):
    """The traced solve for the enthalpy, of coefficients that are views of one tensor."""

    def __init__(self, given):
        super().__init__()
        self._solve = _Traced(solved_enthalpy, given, unrolled=0)
        self._names = [name for name in given if name not in COEFFICIENTS]

    def forward(self, coefficients, *others):
        known = dict(zip(COEFFICIENTS, coefficients.unbind(0), strict=True))
        known |= dict(zip(self._names, others, strict=True))
        return tuple(self._solve(known).values())


def test_the_loops_of_the_enthalpy_can_be_compiled_for_packed_columns():
    layer = torch.linspace(-2.0, 1.0, 6, dtype=torch.float64).reshape(3, 2)
    values = {"content": 3e7 * layer, "above": 2e5, "below": 2e5, "total": 0.3, "porosity": 0.45}
    values |= {"level": -1.5, "exponent": 5.0, "thickness": 0.2, "temperature": layer}
    given = {name: torch.zeros_like(layer) + value for name, value in values.items()}
    given["below"][-1] = 0.0
    given["top"] = layer[0] - 1.0
    packed = torch.stack([given[name] for name in COEFFICIENTS])
    others = [value for name, value in given.items() if name not in COEFFICIENTS]
    solve = _PackedEnthalpy(given)
    exported = torch.export.export(solve, (packed, *others), strict=False).run_decompositions()
    targets = [node.target for node in exported.graph.nodes if node.op == "call_function"]
    assert targets.count(torch.ops.higher_order.while_loop) == 2
