"""Derivatives of a step: against those of the Fortran, and against differences of our own step."""

import pytest
import torch
from builders import SOIL_FIELDS, Inputs, differentiable_step, inputs_of

from noahpy.catalog.scheme_names import SchemeNames
from noahpy.physics import constants as c
from noahpy.testing import reference_derivatives as derivatives
from noahpy.testing.reference_cases import case_batches, read_cases

pytestmark = pytest.mark.not_quick

STEP = 1e-6
SHARE = 0.97
ONE_SIDED_SHARE = 0.999
"""Of the entries that lie between the one-sided differences: kinks included."""


def shares(tests, cases):
    entries = derivatives.compare(tests, cases)
    kinds = tests["kind"].astype(str)
    scale = derivatives.largest_entry(entries, kinds)
    return {
        (kind, mode): derivatives.agrees(getattr(entries, mode), entries, scale)[
            entries.smooth & (kinds == kind)[:, None]
        ].mean()
        for kind in derivatives.KINDS
        for mode in ("forward", "reverse")
    }


# CI runs the benchmark on them
@pytest.mark.slow
def test_derivatives_of_all_cases_equal_those_of_the_fortran(shared):
    tests = read_cases(shared / "reference" / "derivatives.nc")
    found = shares(tests, read_cases(shared / "reference" / "onestep.nc"))
    assert min(found.values()) >= derivatives.TARGET_SHARE


def random_direction(batch, generator):
    """A direction that makes no ice, canopy water or snow where there is none."""

    def relative(value):
        return value * torch.randn(value.shape, generator=generator, dtype=torch.float64)

    state = {name: relative(value) for name, value in batch.state._asdict().items()}
    temperatures = ("soil_temperature", "skin_temperature")
    state |= {name: state[name] / 100.0 for name in temperatures}
    total, liquid = batch.state.total_water_content, batch.state.liquid_water_content
    state["liquid_water_content"] = torch.where(
        total > liquid, state["liquid_water_content"], state["total_water_content"]
    )
    full = batch.state.canopy_water >= c.CANOPY_WATER_CAPACITY
    state["canopy_water"] = torch.where(full, 0.0, state["canopy_water"])
    forcing = {name: relative(value) for name, value in batch.forcing._asdict().items()}
    forcing["air_temperature"] = forcing["air_temperature"] / 100.0
    soil = {name: relative(getattr(batch.parameters.soil, name)) for name in SOIL_FIELDS}
    return Inputs(state, forcing, soil)


def moved(inputs, direction, step):
    return Inputs(
        *(
            {name: value + step * along[name] for name, value in group.items()}
            for group, along in zip(inputs, direction, strict=True)
        )
    )


def only(direction, kind):
    """The direction restricted to one of state, forcing and soil."""
    return Inputs(
        *(
            {name: value if field == kind else 0.0 * value for name, value in group.items()}
            for field, group in direction._asdict().items()
        )
    )


def rows(outputs):
    return torch.cat([value.reshape(-1, value.shape[-1]) for value in outputs.values()])


def derivatives_of(batch, kind, generator):
    """Whether the modes agree, and whether they equal the central and lie between the one-sided
    differences; by case, and by entry and case."""
    step = differentiable_step(batch.parameters, batch.schemes, batch.seconds)
    inputs = inputs_of(batch.state, batch.forcing, batch.parameters.soil)
    direction = only(random_direction(batch, generator), kind)

    def outputs(at):
        return rows(step(at))

    value, forward = torch.func.jvp(outputs, (inputs,), (direction,))
    assert torch.isfinite(forward).all()

    cotangent = torch.randn(value.shape, generator=generator, dtype=torch.float64)
    gradient = torch.func.vjp(outputs, inputs)[1](cotangent)[0]
    reverse = sum(
        (along[name] * group[name]).reshape(-1, value.shape[-1]).sum(0)
        for group, along in zip(gradient, direction, strict=True)
        for name in group
    )
    terms = cotangent * forward
    same = (reverse - terms.sum(0)).abs() <= 1e-9 * terms.abs().sum(0)

    with torch.no_grad():
        ahead = (outputs(moved(inputs, direction, STEP)) - value) / STEP
        behind = (value - outputs(moved(inputs, direction, -STEP))) / STEP
    central = 0.5 * (ahead + behind)
    scale = forward.abs().amax(dim=1, keepdim=True)
    allowed = 1e-4 * central.abs() + 1e-6 * scale + 1e-14 * value.abs() / STEP
    agrees = (forward - central).abs() <= allowed
    lower, upper = torch.minimum(ahead, behind) - allowed, torch.maximum(ahead, behind) + allowed
    return same, agrees, (forward >= lower) & (forward <= upper)


@pytest.mark.parametrize(
    "kind", ["state", *(pytest.param(k, marks=pytest.mark.slow) for k in ("forcing", "soil"))]
)
def test_both_modes_equal_differences_of_the_step(onestep_sample, kind):
    schemes = SchemeNames(supercooled_water="converged", parameter_sourcing="consistent")
    generator = torch.Generator().manual_seed(7)
    batches = case_batches(read_cases(onestep_sample), schemes)
    if kind == "state":
        # every choice of schemes; a case that runs alone takes as long as several together
        batches = [batch for batch in batches if len(batch.position) > 1]
    found = zip(*(derivatives_of(b, kind, generator) for b in batches), strict=True)
    same, agrees, one_sided = (
        torch.cat([x.reshape(-1, x.shape[-1]).double().mean(0) for x in each]) for each in found
    )
    assert same.mean() == 1.0
    assert agrees.mean() >= SHARE
    assert one_sided.mean() >= ONE_SIDED_SHARE
