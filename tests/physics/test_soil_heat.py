import math

import pytest
import torch
from builders import row, synthetic_columns
from gradient_checks import assert_differentiable
from hypothesis import given
from hypothesis import strategies as st

from noahpy.errors import ParameterError
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.physics import constants as c
from noahpy.physics.freezing import converged_supercooled_water, freezing_properties
from noahpy.physics.geometry import column_geometry
from noahpy.physics.soil_heat import (
    BottomCondition,
    DeepGround,
    DeepTemperatureBottom,
    GeothermalBottom,
    ThermalProperties,
    TopCondition,
    blended_kersten,
    canopy_damping,
    ground_admittance,
    interface_temperature,
    liquid_weighted_kersten,
    switched_kersten,
    thermal_conductivity,
    thermal_properties,
    update_soil_heat,
    volumetric_heat_capacity,
)
from noahpy.physics.tridiagonal import diffusion_increment

SECONDS = 3600.0
GENERAL, GRAVEL, BEDROCK = (False, False), (True, False), (False, True)


def properties(kind=GENERAL, porosity=0.45, quartz=0.4):
    gravel, bedrock = kind
    return thermal_properties(
        row(porosity), row(quartz), torch.tensor([gravel]), torch.tensor([bedrock])
    )


def solids(quartz):
    return 7.7**quartz * 2.0 ** (1.0 - quartz)


@given(
    kind=st.sampled_from([GENERAL, GRAVEL, BEDROCK]),
    porosity=st.floats(0.15, 0.6),
    quartz=st.floats(0.0, 1.0),
    saturation=st.floats(0.05, 1.0),
    thawed=st.floats(0.0, 1.0),
)
def test_conductivity_lies_between_dry_and_saturated(kind, porosity, quartz, saturation, thawed):
    soil = properties(kind, porosity, quartz)
    total = row(porosity * saturation)
    unfrozen = thawed * porosity
    saturated = solids(quartz) ** (1.0 - porosity) * 2.2 ** (porosity - unfrozen) * 0.57**unfrozen
    found = thermal_conductivity(total, thawed * total, soil)
    low, high = sorted([float(soil.dry_conductivity), saturated])
    assert low * (1.0 - 1e-12) <= found <= high * (1.0 + 1e-12)


@pytest.mark.parametrize("kind", [GENERAL, GRAVEL, BEDROCK])
@pytest.mark.parametrize("frozen", [False, True])
def test_saturated_conductivity_is_the_geometric_mean(kind, frozen):
    total = row(0.45)
    found = thermal_conductivity(total, 0.0 * total if frozen else total, properties(kind))
    water = 2.2 if frozen else 0.57
    torch.testing.assert_close(found, row(solids(0.4) ** 0.55 * water**0.45))


def test_dry_conductivity_depends_on_the_kind_of_soil():
    density = 2700.0 * 0.55
    general = (0.135 * density + 64.7) / (2700.0 - 0.947 * density)
    torch.testing.assert_close(properties().dry_conductivity, row(general))
    torch.testing.assert_close(
        properties(GRAVEL).dry_conductivity, row(1.70 * 10.0 ** (-1.8 * 0.45))
    )
    torch.testing.assert_close(properties(BEDROCK).dry_conductivity, row(0.039 * 0.45**-2.2))


@pytest.mark.parametrize(
    ("kind", "ice", "kersten"),
    [
        (GENERAL, 0.0, 0.7781512503836436),
        (GENERAL, 5.1e-4, 0.6),
        (BEDROCK, 5.1e-4, 0.6),
        (GRAVEL, 0.0, 0.8734177215189873),
        (GRAVEL, 5.1e-4, 0.7183098591549296),
    ],
)
def test_kersten_number_jumps_where_ice_appears(kind, ice, kersten):
    soil = properties(kind)
    total = row(0.6 * 0.45)
    liquid = total - ice
    unfrozen = liquid / total * 0.45
    saturated = solids(0.4) ** 0.55 * 2.2 ** (0.45 - unfrozen) * 0.57**unfrozen
    found = (thermal_conductivity(total, liquid, soil) - soil.dry_conductivity) / (
        saturated - soil.dry_conductivity
    )
    torch.testing.assert_close(found, row(kersten))


@pytest.mark.parametrize("kind", [GENERAL, GRAVEL, BEDROCK])
def test_a_blend_leads_smoothly_from_one_kersten_number_to_the_other(kind):
    soil = properties(kind)
    total = row(0.6 * 0.45)
    ice = torch.linspace(0.0, 1.2e-3, 241, dtype=torch.float64)
    switched, blended = (
        torch.stack([thermal_conductivity(total, total - x, soil, transition) for x in ice])
        for transition in (switched_kersten, blended_kersten)
    )
    ends = (ice == 0.0) | (ice > 1e-3)
    torch.testing.assert_close(blended[ends], switched[ends], rtol=1e-12, atol=0.0)
    assert blended.diff(dim=0).abs().max() < 0.02 * switched.diff(dim=0).abs().max()
    slope = blended.diff(dim=0).diff(dim=0).abs().max()
    assert slope < 1e-3 * switched.diff(dim=0).abs().max()
    middle = thermal_conductivity(total, total - 5e-4, soil, blended_kersten)
    jump = 0.5 * (switched[99] + switched[102])
    torch.testing.assert_close(middle, jump, rtol=1e-4, atol=0.0)


def test_kersten_numbers_may_be_weighted_by_liquid_water():
    found = liquid_weighted_kersten(row(0.6), row(0.8), row(0.4), row(0.1))
    torch.testing.assert_close(found, row(0.75 * 0.6 + 0.25 * 0.8))


def test_nearly_dry_unfrozen_soil_conducts_like_dry_soil():
    soil = properties()
    assert torch.equal(thermal_conductivity(row(0.03), row(0.03), soil), soil.dry_conductivity)


def test_vegetation_damps_conduction():
    torch.testing.assert_close(canopy_damping(row(0.0, 0.5)), row(1.0, 0.36787944117144233))


def test_heat_capacity_is_that_of_the_constituents():
    found = volumetric_heat_capacity(row(0.3), row(0.2), row(0.45))
    expected = 4.2e6 * 0.2 + 2.106e6 * 0.1 + 2.0e6 * 0.55 + 1004.0 * 0.15
    torch.testing.assert_close(found, row(expected))


THICKNESS = row(0.05, 0.1, 0.2, 0.4)[:, None].expand(-1, 2).contiguous()
GEOMETRY = column_geometry(THICKNESS, row(-8.0, -40.0))


def test_interface_temperatures_lie_on_the_line_between_nodes():
    depth = torch.cumsum(THICKNESS, 0) - 0.5 * THICKNESS
    temperature = 280.0 - 3.0 * depth
    ground = DeepGround(280.0 - 3.0 * row(8.0, 40.0), row(0.0, 0.0))
    bottom = DeepTemperatureBottom()(temperature[-1], row(1.0, 1.0), ground, GEOMETRY)
    # without resistance of the surface, the top is at the temperature that it is given
    top = TopCondition(row(280.0, 280.0), row(1.0, 1.0), row(1.0, 1.0))
    found = interface_temperature(temperature, top, bottom, GEOMETRY)
    expected = 280.0 - 3.0 * torch.cat([row(0.0, 0.0)[None], torch.cumsum(THICKNESS, 0)])
    torch.testing.assert_close(found, expected)
    torch.testing.assert_close(bottom.heat_flux, row(3.0, 3.0))


def test_a_heat_flux_rises_through_the_lower_half_of_the_last_layer():
    flux, conductivity = row(0.065, -2.0), row(0.8, 2.5)
    ground = DeepGround(row(math.nan, math.nan), flux)
    bottom = GeothermalBottom()(row(271.0, 272.0), conductivity, ground, GEOMETRY)
    assert torch.equal(bottom.heat_flux, -flux)
    risen = (bottom.temperature - row(271.0, 272.0)) / (0.5 * THICKNESS[-1])
    torch.testing.assert_close(conductivity * risen, flux)


def test_single_precision_does_not_lose_a_small_heat_flux_in_the_temperature():
    flux = row(0.065, -1e-6).float()
    ground = DeepGround(torch.zeros_like(flux), flux)
    warm, conductivity = row(280.0, 300.0).float(), row(0.8, 2.5).float()
    bottom = GeothermalBottom()(warm, conductivity, ground, GEOMETRY)
    assert torch.equal(bottom.heat_flux, -flux)


SUCTION = 0.2, 4.5
"""Air-entry potential, m, and b."""


def column(temperature, thawed=0.5):
    temperature = row(*temperature)[:, None].expand(-1, 2)
    porosity = torch.full_like(temperature, 0.45)
    total = torch.full_like(temperature, 0.3)
    curve = freezing_properties(porosity, *(torch.full_like(porosity, v) for v in SUCTION))
    top = TopCondition(row(276.0, 262.0), row(1.4, 2.5), row(0.9, 0.5))
    conductivity = row(1.1, 1.3, 0.8)[:, None].expand(-1, 2)
    return temperature, total, thawed * total, conductivity, top, porosity, curve


def update(
    temperature,
    total,
    liquid,
    conductivity,
    top,
    deep,
    porosity,
    curve,
    *,
    flux=None,
    geometry=GEOMETRY,
):
    """A step above a deep temperature, or above a heat flux where one is given."""
    ground = DeepGround(deep, torch.zeros_like(deep) if flux is None else flux)
    return update_soil_heat(
        temperature,
        total,
        liquid,
        conductivity,
        top,
        ground,
        SECONDS,
        porosity,
        curve,
        geometry,
        converged_supercooled_water,
        DeepTemperatureBottom() if flux is None else GeothermalBottom(),
    )


def gained_heat(found, temperature, total, liquid, porosity):
    """Sensible and latent heat that the column took up, J m-2."""
    capacity = volumetric_heat_capacity(total, liquid, porosity)
    stored = (capacity * THICKNESS * (found.temperature - temperature)).sum(0)
    return stored + (c.VOLUMETRIC_LATENT_HEAT_FUSION * THICKNESS * (found.liquid - liquid)).sum(0)


def test_a_column_at_one_temperature_stays_so():
    temperature, total, _, conductivity, top, porosity, curve = column([280.0] * 4)
    top = top._replace(temperature=row(280.0, 280.0))
    found = update(temperature, total, total, conductivity, top, row(280.0, 280.0), porosity, curve)
    assert torch.equal(found.temperature, temperature)
    assert torch.equal(found.liquid, total)
    assert torch.equal(found.heat_input, row(0.0, 0.0))


@pytest.mark.parametrize("time_step", [60.0, 3600.0, 86400.0])
def test_admittance_is_that_of_an_implicit_step_in_deep_ground(time_step):
    count, thickness, conductivity, capacity = 400, 0.05, 1.3, 2.1e6
    flux = 7.0
    warming = diffusion_increment(
        torch.full((count - 1, 1), conductivity / thickness).double(),
        torch.full((count, 1), capacity * thickness).double(),
        torch.cat([row(flux)[:, None], torch.zeros(count - 1, 1).double()]),
        time_step,
        torch.zeros(1).double(),
    )
    admittance = ground_admittance(row(conductivity), row(capacity), row(thickness), time_step)
    torch.testing.assert_close(admittance, flux / warming[0], rtol=1e-9, atol=0.0)


PROFILES = [(279.0, 277.0, 275.0, 274.5), (270.0, 272.5, 273.6, 271.0)]


@pytest.mark.parametrize("flux", [None, row(0.065, -5.0)], ids=["temperature", "flux"])
@pytest.mark.parametrize("temperature", PROFILES)
def test_heat_is_conserved(temperature, flux):
    temperature, total, liquid, conductivity, top, porosity, curve = column(temperature)
    deep = row(274.0, 272.0)
    found = update(temperature, total, liquid, conductivity, top, deep, porosity, curve, flux=flux)
    gained = gained_heat(found, temperature, total, liquid, porosity)
    supplied = SECONDS * (found.heat_input - found.bottom_flux)
    torch.testing.assert_close(gained, supplied, rtol=0.0, atol=1e-4)
    assert torch.equal(found.heat_capacity, volumetric_heat_capacity(total, liquid, porosity))


@pytest.mark.parametrize("flux", [row(0.0, 0.0), row(0.065, -5.0)], ids=["none", "some"])
@pytest.mark.parametrize("temperature", PROFILES)
def test_a_column_insulated_above_gains_what_the_heat_flux_brings(temperature, flux):
    temperature, total, liquid, conductivity, top, porosity, curve = column(temperature)
    top = top._replace(resistance=row(1e30, 1e30))
    deep = row(math.nan, math.nan)
    found = update(temperature, total, liquid, conductivity, top, deep, porosity, curve, flux=flux)
    gained = gained_heat(found, temperature, total, liquid, porosity)
    assert (found.temperature - temperature).abs().max() > 1e-3
    torch.testing.assert_close(gained, SECONDS * flux, rtol=0.0, atol=1e-4)


def test_a_profile_that_conducts_the_geothermal_flux_is_steady():
    flux = row(0.065, -5.0)
    _, total, _, conductivity, top, porosity, curve = column([260.0] * 4)
    # every layer conducts to the one below, so the heat rises with the conductivity of the upper
    upper = torch.cat([top.conductivity[None], conductivity[:-1]])
    rise = flux / upper * GEOMETRY.node_distance
    first = top.temperature + flux / top.conductivity * 0.5 * THICKNESS[0] * top.resistance
    temperature = torch.cumsum(torch.cat([first[None], rise]), 0) - 10.0
    top = top._replace(temperature=top.temperature - 10.0)
    liquid = converged_supercooled_water(temperature, total, total, curve)
    deep = row(math.nan, math.nan)
    found = update(temperature, total, liquid, conductivity, top, deep, porosity, curve, flux=flux)
    torch.testing.assert_close(found.temperature, temperature, rtol=0.0, atol=1e-9)
    torch.testing.assert_close(found.heat_input, -flux, rtol=0.0, atol=1e-9)


def test_heat_from_below_thaws_the_last_layer_alone():
    """The interface that the flux warms decides on the thawing of the layer above it."""
    temperature, total, _, conductivity, top, porosity, curve = column([272.0] * 4)
    top = top._replace(temperature=row(272.0, 272.0))
    liquid = converged_supercooled_water(temperature, total, total, curve)
    deep, flux = row(math.nan, math.nan), row(5.0, 5.0)
    found = update(temperature, total, liquid, conductivity, top, deep, porosity, curve, flux=flux)
    torch.testing.assert_close(found.liquid[:-1], liquid[:-1], rtol=0.0, atol=1e-12)
    assert (found.liquid[-1] > liquid[-1]).all()


def test_with_a_heat_flux_neither_deep_temperature_nor_height_matters():
    temperature, total, liquid, conductivity, top, porosity, curve = column(PROFILES[1])
    deep = row(272.0, 271.0).requires_grad_()
    # above the end of the column, and exactly in the middle of the last layer
    height = row(-0.2, -0.55).requires_grad_()
    geometry = column_geometry(THICKNESS, height)
    assert geometry.bottom_distance[0] < 0.0
    assert geometry.bottom_distance[1].abs() < 1e-12
    thickness = THICKNESS.clone().requires_grad_()
    geometry = column_geometry(thickness, height)
    found = update(
        temperature,
        total,
        liquid,
        conductivity,
        top,
        deep,
        porosity,
        curve,
        flux=row(0.065, 0.0),
        geometry=geometry,
    )
    results = [value for value in found if value.requires_grad]
    of_deep, of_height, of_thickness = torch.autograd.grad(
        sum(value.sum() for value in results),
        (deep, height, thickness),
        allow_unused=True,
        materialize_grads=True,
    )
    assert torch.equal(of_deep, row(0.0, 0.0))
    assert torch.equal(of_height, row(0.0, 0.0))
    assert torch.isfinite(of_thickness).all()
    assert all(torch.isfinite(value).all() for value in found)


def test_top_flux_is_that_of_the_new_temperature():
    temperature, total, liquid, conductivity, top, porosity, curve = column([270.0, 271, 272, 273])
    found = update(
        temperature, total, liquid, conductivity, top, row(272.0, 272.0), porosity, curve
    )
    expected = top.conductivity * (top.temperature - found.temperature[0])
    expected = expected / (0.5 * THICKNESS[0] * top.resistance)
    torch.testing.assert_close(found.heat_input, expected)


@pytest.mark.parametrize("kind", [GENERAL, GRAVEL, BEDROCK])
@pytest.mark.parametrize("thawed", [0.3, 1.0])
def test_conductivity_is_differentiable(kind, thawed):
    flags = [torch.tensor([flag, flag]) for flag in kind]

    def conductivity(total, porosity, quartz, share):
        soil = thermal_properties(porosity, quartz, *flags)
        assert isinstance(soil, ThermalProperties)
        # liquid water in proportion, so that all of it stays liquid
        return soil[:4], thermal_conductivity(total, share * total, soil)

    assert_differentiable(
        lambda total, porosity, quartz: conductivity(total, porosity, quartz, thawed),
        row(0.2, 0.35),
        row(0.45, 0.4),
        row(0.3, 0.8),
    )


def test_capacity_and_interfaces_are_differentiable():
    assert_differentiable(canopy_damping, row(0.2, 0.7))
    assert_differentiable(volumetric_heat_capacity, row(0.3, 0.2), row(0.2, 0.2), row(0.45, 0.4))
    temperature, _, _, _, top, _, _ = column((270.0, 272.5, 273.6, 271.0))
    assert_differentiable(
        lambda t, a, b, k, deep: interface_temperature(
            t, TopCondition(a, b, k), BottomCondition(deep, deep), GEOMETRY
        ),
        temperature,
        *top,
        row(272.0, 271.0),
    )


@pytest.mark.parametrize("scheme", [DeepTemperatureBottom(), GeothermalBottom()])
def test_bottom_conditions_are_differentiable(scheme):
    assert_differentiable(
        lambda t, k, deep, flux: scheme(t, k, DeepGround(deep, flux), GEOMETRY),
        row(271.0, 272.0),
        row(0.8, 2.5),
        row(274.0, 270.0),
        row(0.065, -3.0),
    )


@pytest.mark.parametrize(
    "temperature",
    [(279.0, 277.0, 275.0, 274.5), (270.1, 272.5, 273.6, 271.0), (265.0, 266.1, 267.3, 268.0)],
    ids=["thawed", "mixed", "frozen"],
)
@pytest.mark.parametrize("heated", [False, True], ids=["temperature", "flux"])
def test_soil_heat_is_differentiable(temperature, heated):
    temperature, total, liquid, conductivity, top, porosity, _ = column(temperature)

    def heat(t, w, x, k, top_t, top_r, top_k, below, pores, psi, b):
        top, curve = TopCondition(top_t, top_r, top_k), freezing_properties(pores, psi, b)
        if heated:
            nowhere = torch.full_like(below, math.nan)
            return update(t, w, x, k, top, nowhere, pores, curve, flux=below)
        return update(t, w, x, k, top, below, pores, curve)

    assert_differentiable(
        heat,
        temperature,
        total,
        liquid,
        conductivity,
        *top,
        row(2.0, -0.4) if heated else row(274.0, 272.0),
        porosity,
        *(torch.full_like(porosity, value) for value in SUCTION),
    )


@pytest.mark.parametrize(
    ("boundary", "name", "value"),
    [
        ("temperature", "deep_soil_temperature", 100.0),
        ("temperature", "bottom_temperature_height", -0.1),
        ("heat_flux", "geothermal_heat_flux", 65.0),
    ],
)
def test_a_bottom_boundary_refuses_what_it_uses_and_nothing_else(boundary, name, value):
    parameters, _ = synthetic_columns(2, 6, seed=3)
    bad = torch.full_like(getattr(parameters.site, name), value)
    parameters = parameters._replace(site=parameters.site._replace(**{name: bad}))
    (other,) = {"temperature", "heat_flux"} - {boundary}
    Model(parameters, Schemes.named(bottom_boundary=other))
    with pytest.raises(ParameterError, match=f"{value:g}"):
        Model(parameters, Schemes.named(bottom_boundary=boundary))
