import pytest
import torch
from builders import row
from gradient_checks import assert_differentiable
from hypothesis import given
from hypothesis import strategies as st

from noahpy.model.parameters import look_up_soil
from noahpy.physics import constants as c
from noahpy.physics.geometry import column_geometry
from noahpy.physics.soil_water import (
    IMPEDED,
    IMPEDED_LIQUID,
    WEIGHTED,
    frozen_area_infiltration_factor,
    hydraulic_properties,
    ice_impedance,
    impeded_hydraulics,
    impeded_liquid_hydraulics,
    infiltration_capacity,
    parent_deficit,
    update_soil_water,
    weighted_hydraulics,
)

SCHEMES = {"impeded": IMPEDED, "impeded liquid": IMPEDED_LIQUID, "weighted": WEIGHTED}
HYDRAULICS = [scheme.hydraulics for scheme in SCHEMES.values()]
CLASSES = ((7, 11), (7, 1), (4, 13), (9, 14))
THICKNESS = row(0.05, 0.1, 0.2, 0.4)[:, None].expand(-1, 2).contiguous()
GEOMETRY = column_geometry(THICKNESS, row(-8.0, -8.0))
TABLE = look_up_soil(CLASSES)


def soil_properties(
    porosity=TABLE.porosity,
    b=TABLE.clapp_hornberger_b,
    conductivity=TABLE.saturated_hydraulic_conductivity,
    diffusivity=TABLE.saturated_hydraulic_diffusivity,
    wilting=TABLE.wilting_point_water_content,
    reference=TABLE.reference_water_content,
    drainage=None,
):
    return hydraulic_properties(
        porosity=porosity,
        clapp_hornberger_b=b,
        saturated_conductivity=conductivity,
        saturated_diffusivity=diffusivity,
        wilting_point=wilting,
        corrector_wilting_point=wilting,
        saturation_ratio_limit=TABLE.saturation_ratio_limit[0],
        drainage_factor=row(0.6, 0.1) if drainage is None else drainage,
        infiltration_conductivity=conductivity[0],
        infiltration_porosity=porosity[0],
        infiltration_reference_water=reference[0],
    )


SOIL = soil_properties()


def test_impedance_is_least_where_the_saturated_value_is_three():
    assert torch.equal(ice_impedance(row(3.0, 1.0, 0.0)), row(6.0, 11.0, 17.25))


def test_saturated_unfrozen_soil_has_the_saturated_values():
    ice = torch.zeros_like(SOIL.porosity)
    for hydraulics in HYDRAULICS:
        found = hydraulics(SOIL.porosity, ice, SOIL)
        torch.testing.assert_close(found.conductivity, TABLE.saturated_hydraulic_conductivity)
        torch.testing.assert_close(found.diffusivity, TABLE.saturated_hydraulic_diffusivity)


def test_hydraulics_follow_the_retention_exponent():
    half, ice = 0.5 * SOIL.porosity, torch.zeros_like(SOIL.porosity)
    b = TABLE.clapp_hornberger_b
    for hydraulics in HYDRAULICS:
        found = hydraulics(half, ice, SOIL)
        torch.testing.assert_close(
            found.conductivity, TABLE.saturated_hydraulic_conductivity * 0.5 ** (2.0 * b + 3.0)
        )
        torch.testing.assert_close(
            found.diffusivity, TABLE.saturated_hydraulic_diffusivity * 0.5 ** (b + 2.0)
        )


def test_ice_impedes_flow_by_orders_of_magnitude():
    total, ice = 0.8 * SOIL.porosity, torch.full_like(SOIL.porosity, 0.1)
    frozen = impeded_hydraulics(total - ice, ice, SOIL)
    thawed = impeded_hydraulics(total, 0.0 * ice, SOIL)
    ks, ds = TABLE.saturated_hydraulic_conductivity, TABLE.saturated_hydraulic_diffusivity
    torch.testing.assert_close(
        frozen.conductivity, thawed.conductivity * 10.0 ** (-0.1 * ice_impedance(ks))
    )
    torch.testing.assert_close(
        frozen.diffusivity, thawed.diffusivity * 10.0 ** (-0.1 * ice_impedance(ds))
    )


def test_only_liquid_water_opens_the_pores_where_the_scheme_has_it_so():
    total, ice = 0.8 * SOIL.porosity, torch.full_like(SOIL.porosity, 0.1)
    by_liquid = impeded_liquid_hydraulics(total - ice, ice, SOIL)
    by_total = impeded_hydraulics(total - ice, ice, SOIL)
    share, b = (total - ice) / total, TABLE.clapp_hornberger_b
    torch.testing.assert_close(
        by_liquid.conductivity, by_total.conductivity * share ** (2.0 * b + 3.0)
    )
    torch.testing.assert_close(by_liquid.diffusivity, by_total.diffusivity * share ** (b + 2.0))


def test_ice_anywhere_lowers_the_weighted_diffusivity_of_the_whole_column():
    liquid, ice = 0.6 * SOIL.porosity, torch.zeros_like(SOIL.porosity)
    without = weighted_hydraulics(liquid, ice, SOIL).diffusivity
    ice[2, 0] = 0.05
    with_ice = weighted_hydraulics(liquid, ice, SOIL).diffusivity
    assert (with_ice[:, 0] < without[:, 0]).all()
    assert torch.equal(with_ice[:, 1], without[:, 1])


def test_frozen_ground_takes_up_less():
    ice = row(0.0, 0.05, 0.15, 0.3)[:, None].expand(-1, 2) * row(0.0, 1.0)
    factor = frozen_area_infiltration_factor(ice, THICKNESS, SOIL)
    assert factor[0] == 1.0
    assert 0.0 < factor[1] < 1.0
    more = frozen_area_infiltration_factor(1.2 * ice, THICKNESS, SOIL)
    assert more[1] < factor[1]


@pytest.mark.parametrize("input_depth", [0.0, 1e-4, 0.01, 10.0])
def test_infiltration_capacity_is_bounded_by_input_and_deficit(input_depth):
    total = 0.5 * SOIL.porosity
    depth = row(input_depth, input_depth)
    deficit = parent_deficit(total, SOIL.wilting_point, SOIL, THICKNESS)
    capacity = infiltration_capacity(deficit, depth, SOIL, 3600.0)
    of_layers = SOIL.porosity[0] - SOIL.wilting_point[0] - total + SOIL.wilting_point
    torch.testing.assert_close(deficit, (THICKNESS * of_layers).sum(0))
    assert (capacity >= 0.0).all()
    assert (capacity <= depth).all()
    assert (capacity <= deficit).all()


def uptake_of(layers, rate):
    """The same uptake of each of the topmost layers, none below."""
    return torch.stack([rate] * layers + [0.0 * rate] * (4 - layers))


def update(total, liquid, water_input, direct, uptake, seconds, scheme, soil=SOIL):
    return update_soil_water(
        total, liquid, water_input, direct, uptake, seconds, soil, GEOMETRY, scheme
    )


unit = st.floats(0.0, 1.0)
profiles = st.lists(unit, min_size=8, max_size=8)


@st.composite
def columns(draw):
    """Total and liquid water within their bounds, and the fluxes of a step."""
    wet = torch.tensor(draw(profiles), dtype=torch.float64).reshape(4, 2)
    thawed = torch.tensor(draw(profiles), dtype=torch.float64).reshape(4, 2)
    total = torch.minimum(0.02 + wet * (SOIL.porosity - 0.02), SOIL.porosity)
    heavy = draw(st.sampled_from([0.0, 1e-8, 1e-6, 1e-4]))
    return (
        total,
        thawed * total,
        row(heavy * draw(unit), heavy),
        row(1e-7 * draw(unit), 0.0),
        uptake_of(2, row(1e-7 * draw(unit), 3e-8)),
        draw(st.sampled_from([900.0, 3600.0, 10800.0])),
    )


@pytest.mark.parametrize("scheme", SCHEMES)
@given(column=columns())
def test_water_is_conserved_within_its_bounds(scheme, column):
    total, _, water_input, direct, uptake, seconds = column
    found = update(*column, SCHEMES[scheme])
    change = (THICKNESS * (found.total - total)).sum(0)
    supply = water_input - found.surface_runoff - direct - uptake.sum(0) - found.drainage
    expected = seconds * supply - found.excess_runoff + found.created
    torch.testing.assert_close(change, expected, rtol=0.0, atol=1e-13)
    assert (found.liquid >= 0.0).all()
    assert (found.liquid <= found.total).all()
    assert (found.total <= SOIL.porosity).all()
    assert (found.total >= c.MINIMUM_WATER_CONTENT).all()
    assert (found.created >= 0.0).all()
    assert (found.excess_runoff >= 0.0).all()


@pytest.mark.parametrize("scheme", SCHEMES)
@given(column=columns())
def test_infiltration_is_bounded_by_the_input(scheme, column):
    water_input = column[2]
    found = update(*column, SCHEMES[scheme])
    assert (found.surface_runoff >= 0.0).all()
    assert (found.surface_runoff <= water_input).all()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_ice_stays_in_place(scheme):
    total = 0.8 * SOIL.porosity
    liquid = 0.5 * total
    none = uptake_of(0, row(0.0, 0.0))
    found = update(total, liquid, row(1e-7, 0.0), row(0.0, 1e-8), none, 1800.0, SCHEMES[scheme])
    torch.testing.assert_close(found.total - found.liquid, total - liquid)


def test_a_wet_column_or_a_heavy_rain_is_solved_twice():
    """The second solve differs from the first by its coefficients at the mid-point."""
    dry, wet = 0.5 * SOIL.porosity, 0.95 * SOIL.porosity
    limits = [row(1.1, 1.1), SOIL.saturation_ratio_limit]
    none = uptake_of(0, row(0.0, 0.0))
    for total, rain, differs in ((dry, 1e-7, False), (wet, 1e-7, True)):
        once, maybe_twice = (
            update(
                total,
                total,
                row(rain, rain),
                row(0.0, 0.0),
                none,
                1800.0,
                IMPEDED,
                SOIL._replace(saturation_ratio_limit=limit),
            ).total
            for limit in limits
        )
        assert torch.equal(once, maybe_twice) != differs


@pytest.mark.parametrize("hydraulics", HYDRAULICS)
@pytest.mark.parametrize("frozen", [0.0, 0.15])
def test_hydraulics_are_differentiable(hydraulics, frozen):
    shares = row(0.35, 0.5, 0.61, 0.7)[:, None]

    def found(total, porosity, b, conductivity, diffusivity):
        soil = soil_properties(porosity, b, conductivity, diffusivity)
        # different in every layer, so that one of them has most ice
        ice = frozen * shares * total
        flows = hydraulics(total - ice, ice, soil)
        return torch.log(flows.conductivity), torch.log(flows.diffusivity)

    assert_differentiable(
        found,
        0.7 * SOIL.porosity,
        SOIL.porosity,
        TABLE.clapp_hornberger_b,
        TABLE.saturated_hydraulic_conductivity,
        TABLE.saturated_hydraulic_diffusivity,
    )


def test_infiltration_is_differentiable():
    ice = row(0.05, 0.1, 0.15, 0.2)[:, None].expand(-1, 2)

    def factor(ice, thickness, porosity, reference):
        return frozen_area_infiltration_factor(
            ice, thickness, soil_properties(porosity=porosity, reference=reference)
        )

    assert_differentiable(factor, ice, THICKNESS, TABLE.porosity, TABLE.reference_water_content)
    assert_differentiable(
        lambda total, wilting, depth, thickness, conductivity: infiltration_capacity(
            parent_deficit(total, wilting, SOIL, thickness),
            depth,
            soil_properties(conductivity=conductivity),
            3600.0,
        ),
        0.6 * SOIL.porosity,
        SOIL.wilting_point,
        row(1e-3, 0.05),
        THICKNESS,
        TABLE.saturated_hydraulic_conductivity,
    )
    assert_differentiable(ice_impedance, row(1e-6, 1e-2))
    assert_differentiable(
        lambda *values: soil_properties(*values),
        *(TABLE.porosity, TABLE.clapp_hornberger_b, TABLE.saturated_hydraulic_conductivity),
        *(TABLE.saturated_hydraulic_diffusivity, TABLE.wilting_point_water_content),
        *(TABLE.reference_water_content, row(0.6, 0.1)),
    )


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("wetness", "frozen", "rain"),
    [(0.6, 0.0, 1e-8), (0.6, 0.3, 3e-6), (0.93, 0.0, 3e-6)],
    ids=["drizzle", "frozen", "wet"],
)
def test_soil_water_is_differentiable(scheme, wetness, frozen, rain):
    shares = row(0.8, 0.9, 1.0, 0.7)[:, None]
    fractions = row(0.97, 1.0, 0.9, 0.95)[:, None]

    def water(total, rain, direct, uptake, porosity, b, conductivity, diffusivity):
        soil = soil_properties(porosity, b, conductivity, diffusivity)
        liquid = total * (1.0 - frozen * shares)
        found = update(total, liquid, rain, direct, uptake, 900.0, SCHEMES[scheme], soil)
        return found.total, found.liquid, found.surface_runoff + rain, found.drainage

    assert_differentiable(
        water,
        wetness * fractions * SOIL.porosity,
        row(rain, 2.0 * rain),
        row(1e-8, 2e-8),
        uptake_of(1, row(1e-8, 1e-8)),
        TABLE.porosity,
        TABLE.clapp_hornberger_b,
        TABLE.saturated_hydraulic_conductivity,
        TABLE.saturated_hydraulic_diffusivity,
        by_layer=True,
    )
