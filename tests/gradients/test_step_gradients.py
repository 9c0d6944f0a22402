"""Gradients of a whole step where they easily go wrong: at kinks, at zeros, at equal values."""

import math

import pytest
import torch
from builders import (
    Inputs,
    differentiable_step,
    inputs_of,
    joined,
    map_tensors,
    row,
    take_columns,
)

from noahpy.catalog.parameters import SiteParameters
from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.model.coefficients import derive_coefficients
from noahpy.model.defaults import at_defaults, filled
from noahpy.model.parameters import (
    Parameters,
    drainage_factor,
    look_up_soil,
    look_up_vegetation,
)
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State
from noahpy.model.time_step import time_step
from noahpy.physics import constants as c
from noahpy.physics.air import specific_humidity
from noahpy.physics.freezing import legacy_supercooled_water

THICKNESS = (0.05, 0.1, 0.2, 0.4, 0.8)
SECONDS = 1800.0
LOAM, GRASSLAND = 7, 7


def base_column():
    """One vegetated column of loam, its lower layers frozen, on a mild day."""
    layers = len(THICKNESS)
    soil = look_up_soil([[LOAM]] * layers)
    parameters = Parameters(
        soil=soil,
        column_soil=soil.layer(0),
        vegetation=look_up_vegetation([GRASSLAND]),
        site=filled(
            SiteParameters,
            layer_thickness=row(*THICKNESS)[:, None],
            drainage_factor=drainage_factor([1]),
            maximum_snow_albedo=row(0.7),
            green_fraction_min=row(0.0),
            green_fraction_max=row(0.9),
            deep_soil_temperature=row(271.0),
            bottom_temperature_height=row(-40.0),
        ),
        snow=at_defaults(SnowParameters, row(0.0)),
    )
    state = filled(
        State,
        soil_temperature=row(278.0, 275.5, 273.4, 272.6, 271.9)[:, None],
        total_water_content=row(0.25, 0.28, 0.30, 0.32, 0.33)[:, None],
        liquid_water_content=row(0.25, 0.28, 0.30, 0.21, 0.17)[:, None],
        skin_temperature=row(281.0),
        canopy_water=row(2e-4),
        snow_water_equivalent=row(0.0),
        snow_depth=row(0.0),
        snow_age=row(0.0),
        surface_albedo=row(0.2),
        surface_emissivity=row(0.95),
        roughness_length=row(0.08),
        background_roughness_length=row(0.08),
        exchange_coefficient_heat=row(0.02),
        exchange_coefficient_momentum=row(0.03),
        surface_specific_humidity=row(0.006),
        bulk_richardson_number=row(-0.1),
    )
    air = row(279.0)
    forcing = filled(
        Forcing,
        wind_speed=row(3.0),
        air_temperature=air,
        specific_humidity=specific_humidity(row(60.0), air, row(8e4)),
        surface_pressure=row(8e4),
        shortwave_down=row(400.0),
        longwave_down=row(300.0),
        precipitation_rate=row(1e-4),
        snowfall_fraction=row(0.3),
        green_fraction=row(0.5),
        albedo=row(0.2),
        leaf_area_index=row(2.0),
    )
    return parameters, state, forcing


def over_snow(state, forcing):
    """A snow-covered cold column."""
    state = state._replace(
        soil_temperature=row(268.0, 269.0, 270.0, 270.5, 271.0)[:, None],
        liquid_water_content=0.3 * state.total_water_content,
        skin_temperature=row(262.0),
        snow_water_equivalent=row(0.03),
        snow_depth=row(0.15),
        snow_age=row(2e5),
        surface_albedo=row(0.65),
    )
    cold = row(263.0)
    forcing = forcing._replace(
        air_temperature=cold,
        specific_humidity=specific_humidity(row(70.0), cold, forcing.surface_pressure),
        longwave_down=row(220.0),
    )
    return state, forcing


def profile(*values):
    return row(*values)[:, None]


def with_ice(state, forcing, parameters, share):
    """All pores filled, a share of the water frozen."""
    porosity = parameters.soil.porosity
    return state._replace(
        soil_temperature=profile(*[271.5] * 5),
        total_water_content=porosity,
        liquid_water_content=(1.0 - share) * porosity,
    ), forcing


def _traps():
    """Columns by the trap they hold."""
    parameters, state, forcing = base_column()
    cold_state, cold = over_snow(state, forcing)
    site, vegetation = parameters.site, parameters.vegetation
    porosity = parameters.soil.porosity
    freezing = torch.full_like(state.soil_temperature, c.FREEZING_POINT)
    lifted = forcing.air_temperature + c.DRY_ADIABATIC_LAPSE_RATE * site.air_height
    density = forcing.surface_pressure / (
        287.0 * forcing.air_temperature * (1.0 + 0.61 * forcing.specific_humidity)
    )
    at_height = forcing.surface_pressure - density * c.GRAVITY * site.air_height
    yang = forcing.air_temperature * torch.exp(
        (287.0 / 1004.0) * torch.log(forcing.surface_pressure / at_height)
    )
    dry = torch.full_like(state.total_water_content, c.MINIMUM_WATER_CONTENT)
    saturated_air = specific_humidity(row(100.0), forcing.air_temperature, forcing.surface_pressure)
    supplied = parameters._replace(
        site=site._replace(use_supplied_leaf_area_index=torch.tensor([True]))
    )
    bare = parameters._replace(vegetation=look_up_vegetation([19]))
    rooted = parameters._replace(vegetation=vegetation._replace(root_layer_count=torch.tensor([5])))
    variable = parameters._replace(site=site._replace(variable_zilitinkevich=torch.tensor([True])))
    heated, cooled = (
        parameters._replace(site=site._replace(geothermal_heat_flux=row(flux)))
        for flux in (5.0, -5.0)
    )
    vanishing = cold_state._replace(
        snow_water_equivalent=row(5e-6), snow_depth=row(2e-5), skin_temperature=row(272.0)
    )
    freezing_profile = profile(272.0, 272.4, 272.6, 272.5, 272.1)
    total = state.total_water_content
    curve = derive_coefficients(parameters, Schemes()).freezing
    # so close that the top layer reaches equilibrium within the step
    equilibrium = legacy_supercooled_water(freezing_profile, total, total, curve) - 1.8e-4
    own = (state, forcing, parameters)
    return {
        "mild day": own,
        "snow": (cold_state, cold, parameters),
        "equal soil temperatures": (
            state._replace(soil_temperature=profile(*[272.0] * 5)),
            forcing,
            parameters,
        ),
        "soil at the freezing point": (
            state._replace(soil_temperature=freezing),
            forcing,
            parameters,
        ),
        "soil and skin at the freezing point": (
            state._replace(soil_temperature=freezing, skin_temperature=row(c.FREEZING_POINT)),
            forcing._replace(air_temperature=row(c.FREEZING_POINT)),
            parameters,
        ),
        "snowfall below -15 degC": (
            cold_state,
            cold._replace(air_temperature=row(250.0)),
            parameters,
        ),
        "snowfall at -15 degC": (
            cold_state,
            cold._replace(air_temperature=row(c.FREEZING_POINT - 15.0)),
            parameters,
        ),
        "snowfall on bare ground": (state, cold, parameters),
        "freezing rain": (
            cold_state,
            cold._replace(air_temperature=row(274.0)),
            parameters,
        ),
        "dry canopy": (state._replace(canopy_water=row(0.0)), forcing, parameters),
        "full canopy": (
            state._replace(canopy_water=row(c.CANOPY_WATER_CAPACITY)),
            forcing,
            parameters,
        ),
        "saturated soil": (
            state._replace(total_water_content=porosity, liquid_water_content=porosity),
            forcing,
            parameters,
        ),
        "dry soil": (
            state._replace(total_water_content=dry, liquid_water_content=dry),
            forcing,
            parameters,
        ),
        "dry frozen soil": (
            state._replace(
                soil_temperature=profile(*[265.0] * 5),
                total_water_content=dry,
                liquid_water_content=dry,
            ),
            forcing,
            parameters,
        ),
        "no wind": (state, forcing._replace(wind_speed=row(0.0)), parameters),
        "no wind over snow": (cold_state, cold._replace(wind_speed=row(0.0)), parameters),
        "skin at air temperature": (
            state._replace(skin_temperature=forcing.air_temperature),
            forcing,
            parameters,
        ),
        "skin at potential temperature": (
            state._replace(skin_temperature=lifted),
            forcing,
            parameters,
        ),
        "skin at the potential temperature of scheme 2": (
            state._replace(skin_temperature=yang),
            forcing,
            parameters,
        ),
        "no difference of virtual temperature": (
            state._replace(
                skin_temperature=forcing.air_temperature,
                surface_specific_humidity=forcing.specific_humidity,
            ),
            forcing,
            parameters,
        ),
        "no vegetation": (state, forcing._replace(green_fraction=row(0.0)), parameters),
        "full vegetation": (state, forcing._replace(green_fraction=row(1.0)), parameters),
        "bare ground": (state, forcing, bare),
        "no leaves": (state, forcing._replace(leaf_area_index=row(0.0)), supplied),
        "roots in every layer": (state, forcing, rooted),
        "variable Zilitinkevich coefficient": (state, forcing, variable),
        "fresh snow": (cold_state._replace(snow_age=row(0.0)), cold, parameters),
        "snow without new snow": (
            cold_state._replace(snow_age=row(0.0)),
            cold._replace(precipitation_rate=row(0.0)),
            parameters,
        ),
        "melting snow": (cold_state, forcing._replace(shortwave_down=row(600.0)), parameters),
        "vanishing snow": (vanishing, forcing._replace(shortwave_down=row(600.0)), parameters),
        "trace of snow": (
            cold_state._replace(snow_water_equivalent=row(1e-8), snow_depth=row(1e-7)),
            cold._replace(precipitation_rate=row(0.0)),
            parameters,
        ),
        "deep snow": (
            cold_state._replace(snow_water_equivalent=row(0.5), snow_depth=row(1.5)),
            cold,
            parameters,
        ),
        "full of ice": (*with_ice(state, cold, parameters, 1.0), parameters),
        "full of ice and water": (*with_ice(state, forcing, parameters, 0.5), parameters),
        "no precipitation": (state, forcing._replace(precipitation_rate=row(0.0)), parameters),
        "no precipitation of no kind": (
            state,
            forcing._replace(precipitation_rate=row(0.0), snowfall_fraction=row(math.nan)),
            parameters,
        ),
        "snow given": (state, forcing._replace(snowfall_fraction=row(1.0)), parameters),
        "snow given over snow": (cold_state, cold._replace(snowfall_fraction=row(1.0)), parameters),
        "rain given": (state, forcing._replace(snowfall_fraction=row(0.0)), parameters),
        "rain given over snow": (cold_state, cold._replace(snowfall_fraction=row(0.0)), parameters),
        "heat from below": (state, forcing, heated),
        "heat lost below": (cold_state, cold, cooled),
        "cloudburst": (state, forcing._replace(precipitation_rate=row(0.02)), parameters),
        "saturated air": (
            state,
            forcing._replace(specific_humidity=saturated_air),
            parameters,
        ),
        "night": (state, forcing._replace(shortwave_down=row(0.0)), parameters),
        "dew": (
            state._replace(skin_temperature=row(272.0)),
            forcing._replace(
                specific_humidity=saturated_air, shortwave_down=row(0.0), longwave_down=row(200.0)
            ),
            parameters,
        ),
        "freezing soil": (
            state._replace(
                soil_temperature=freezing_profile,
                liquid_water_content=equilibrium,
                skin_temperature=row(262.0),
            ),
            cold._replace(precipitation_rate=row(0.0)),
            parameters,
        ),
        "thawing soil": (
            state._replace(
                soil_temperature=profile(272.9, 272.0, 271.5, 271.2, 271.0),
                liquid_water_content=0.4 * state.total_water_content,
            ),
            forcing,
            parameters,
        ),
        "porosity as table limit of saturation": (
            state._replace(total_water_content=0.9 * porosity, liquid_water_content=0.9 * porosity),
            forcing,
            parameters,
        ),
    }


TRAPS = _traps()


def trapped(dtype):
    def cast(value):
        return value.to(dtype) if value.is_floating_point() else value

    return [map_tensors(cast, joined(list(tree))) for tree in zip(*TRAPS.values(), strict=True)]


def bad_columns(values):
    """Names of the traps whose column is not finite, by variable."""
    found = {}
    for name, value in values.items():
        finite = torch.isfinite(value.reshape(-1, len(TRAPS))).all(0)
        if not finite.all():
            found[name] = [trap for trap, ok in zip(TRAPS, finite.tolist(), strict=True) if not ok]
    return found


def by_column(terms):
    """Sums over everything but the columns."""
    return sum(values.reshape(-1, len(TRAPS)).sum(0) for values in terms)


EDGES = {"precipitation_phase": "forcing", "bottom_boundary": "heat_flux"}
CHOICES = {
    "Chen": {"exchange_scheme": 0},
    "MYJ": {"exchange_scheme": 1},
    "analytic MYJ": {"exchange_scheme": 1, "stability_functions": "analytic"},
    "Yang": {"exchange_scheme": 2},
    "given snow and heat flux": EDGES,
    "enthalpy": {"phase_change": "enthalpy", "kersten_transition": "blend"},
}


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32], ids=["double", "single"])
@pytest.mark.parametrize("hydraulics", [1, 2, 3])
@pytest.mark.parametrize("choice", CHOICES)
class TestTraps:
    @pytest.fixture
    def step_and_inputs(self, choice, hydraulics, dtype):
        state, forcing, parameters = trapped(dtype)
        schemes = Schemes.named(**CHOICES[choice], frozen_hydraulics_scheme=hydraulics)
        step = differentiable_step(parameters, schemes, SECONDS)
        return step, inputs_of(state, forcing, parameters.soil)

    def test_both_modes_are_finite_and_transposes_of_one_another(self, step_and_inputs, dtype):
        step, inputs = step_and_inputs
        # along all inputs at once: what is infinite or undefined along one of them is so here
        ones = Inputs(*({k: torch.ones_like(v) for k, v in group.items()} for group in inputs))
        outputs, tangents = torch.func.jvp(step, (inputs,), (ones,))
        assert not bad_columns(outputs)
        assert not bad_columns(tangents)
        # results of every magnitude count alike
        largest = {name: v.abs().amax(-1, keepdim=True) for name, v in tangents.items()}
        weights = {
            name: torch.where(largest[name] > 0.0, 1.0 / largest[name], 1.0).expand_as(v)
            for name, v in tangents.items()
        }
        (gradients,) = torch.func.vjp(step, inputs)[1](weights)
        for group in gradients:
            assert not bad_columns(group)
        forward = by_column([weights[name] * v for name, v in tangents.items()])
        reverse = by_column([v for group in gradients for v in group.values()])
        rounding = 1e-12 if dtype is torch.float64 else 1e-4
        sizes = by_column([v.abs() for group in gradients for v in group.values()])
        assert ((forward - reverse).abs() <= rounding * sizes).all()


DEPENDENCIES = [
    ("snow without new snow", "state", "snow_age", "surface_albedo"),
    ("snow", "state", "snow_water_equivalent", "snow_water_equivalent"),
    ("snow", "state", "snow_water_equivalent", "surface_albedo"),
    ("snow", "state", "snow_depth", "snow_depth"),
    ("snow", "state", "snow_depth", "soil_temperature"),
    ("melting snow", "state", "skin_temperature", "snowmelt"),
    ("melting snow", "forcing", "air_temperature", "snowmelt"),
    ("melting snow", "forcing", "shortwave_down", "total_water_content"),
    ("mild day", "state", "canopy_water", "canopy_evaporation"),
    ("mild day", "state", "canopy_water", "canopy_water"),
    ("mild day", "state", "canopy_water", "soil_temperature"),
    ("mild day", "state", "surface_albedo", "soil_temperature"),
    ("mild day", "state", "surface_emissivity", "skin_temperature"),
    ("mild day", "state", "roughness_length", "sensible_heat_flux"),
    ("mild day", "state", "background_roughness_length", "sensible_heat_flux"),
    ("mild day", "state", "exchange_coefficient_heat", "exchange_coefficient_heat"),
    ("mild day", "state", "exchange_coefficient_momentum", "exchange_coefficient_momentum"),
    ("mild day", "state", "surface_specific_humidity", "sensible_heat_flux"),
    ("mild day", "state", "skin_temperature", "sensible_heat_flux"),
    ("mild day", "state", "soil_temperature", "liquid_water_content"),
    ("mild day", "state", "soil_temperature", "skin_temperature"),
    ("mild day", "state", "total_water_content", "soil_temperature"),
    ("mild day", "state", "liquid_water_content", "transpiration"),
    ("mild day", "forcing", "wind_speed", "sensible_heat_flux"),
    ("mild day", "forcing", "air_temperature", "soil_temperature"),
    ("mild day", "forcing", "specific_humidity", "latent_heat_flux"),
    ("mild day", "forcing", "surface_pressure", "latent_heat_flux"),
    ("mild day", "forcing", "shortwave_down", "ground_heat_flux"),
    ("mild day", "forcing", "longwave_down", "ground_heat_flux"),
    ("mild day", "forcing", "precipitation_rate", "total_water_content"),
    ("mild day", "forcing", "green_fraction", "transpiration"),
    ("no leaves", "forcing", "leaf_area_index", "leaf_area_index"),
    ("mild day", "soil", "porosity", "soil_temperature"),
    ("mild day", "soil", "porosity", "total_water_content"),
    ("mild day", "soil", "porosity", "liquid_water_content"),
    ("mild day", "soil", "clapp_hornberger_b", "soil_temperature"),
    ("mild day", "soil", "clapp_hornberger_b", "total_water_content"),
    ("mild day", "soil", "clapp_hornberger_b", "liquid_water_content"),
    ("mild day", "soil", "saturated_hydraulic_conductivity", "total_water_content"),
    ("mild day", "soil", "saturated_hydraulic_conductivity", "soil_temperature"),
    ("mild day", "soil", "saturated_hydraulic_diffusivity", "total_water_content"),
    ("freezing soil", "soil", "air_entry_potential", "soil_temperature"),
    ("freezing soil", "soil", "air_entry_potential", "liquid_water_content"),
    ("freezing soil", "soil", "clapp_hornberger_b", "liquid_water_content"),
    ("freezing soil", "soil", "porosity", "liquid_water_content"),
    ("freezing soil", "soil", "porosity", "soil_temperature"),
    ("freezing soil", "soil", "quartz_fraction", "liquid_water_content"),
    ("freezing soil", "soil", "saturated_hydraulic_conductivity", "liquid_water_content"),
    ("freezing soil", "state", "soil_temperature", "liquid_water_content"),
    ("freezing soil", "state", "total_water_content", "liquid_water_content"),
    ("mild day", "soil", "quartz_fraction", "soil_temperature"),
    ("mild day", "soil", "quartz_fraction", "skin_temperature"),
    ("mild day", "soil", "reference_water_content", "transpiration"),
    ("mild day", "soil", "wilting_point_water_content", "transpiration"),
    ("mild day", "soil", "air_dry_water_content", "direct_evaporation"),
    ("cloudburst", "soil", "saturated_hydraulic_conductivity", "surface_runoff"),
    ("cloudburst", "soil", "wilting_point_water_content", "surface_runoff"),
    ("cloudburst", "state", "total_water_content", "surface_runoff"),
]


@pytest.fixture(scope="module")
def responses():
    """Jacobians of one column, by trap."""
    found = {}

    def respond(trap):
        if trap not in found:
            state, forcing, parameters = TRAPS[trap]
            step = differentiable_step(parameters, Schemes(), SECONDS)
            inputs = inputs_of(state, forcing, parameters.soil)
            found[trap] = torch.func.jacrev(step)(inputs)
        return found[trap]

    return respond


@pytest.mark.parametrize(("trap", "group", "source", "result"), DEPENDENCIES)
def test_nothing_is_detached(responses, trap, group, source, result):
    assert getattr(responses(trap)[result], group)[source].abs().max() > 0.0


GIVEN_SHARE_ACTS_ON = [
    ("mild day", "snow_depth"),
    ("mild day", "skin_temperature"),
    ("mild day", "soil_temperature"),
    ("mild day", "total_water_content"),
    ("snow", "freezing_rain_heat_flux"),
    ("snow", "precipitation_heat_flux"),
    ("snow given over snow", "freezing_rain_heat_flux"),
    ("rain given over snow", "skin_temperature"),
]


@pytest.mark.parametrize(("trap", "result"), GIVEN_SHARE_ACTS_ON)
def test_the_share_of_snow_acts_where_it_is_given_and_not_elsewhere(trap, result):
    state, forcing, parameters = TRAPS[trap]
    inputs = inputs_of(state, forcing, parameters.soil)
    responses = {}
    for phase in ("forcing", "threshold"):
        step = differentiable_step(parameters, Schemes.named(precipitation_phase=phase), SECONDS)

        def after(share, step=step):
            return step(inputs._replace(forcing=inputs.forcing | {"snowfall_fraction": share}))

        share = forcing.snowfall_fraction
        _, tangents = torch.func.jvp(after, (share,), (torch.ones_like(share),))
        responses[phase] = tangents
    assert responses["forcing"][result].abs().max() > 0.0
    for tangent in responses["threshold"].values():
        assert torch.equal(tangent, torch.zeros_like(tangent))


def test_with_a_heat_flux_nothing_depends_on_the_deep_temperature_or_its_height():
    state, forcing, parameters = TRAPS["heat from below"]
    schemes = Schemes.named(**EDGES)
    # in the middle of the last layer, where a distance from the deep temperature would be zero
    deep, height = row(math.nan).requires_grad_(), row(-1.15).requires_grad_()
    flux = row(5.0).requires_grad_()
    site = parameters.site._replace(
        deep_soil_temperature=deep, bottom_temperature_height=height, geothermal_heat_flux=flux
    )
    coefficients = derive_coefficients(parameters._replace(site=site), schemes)
    assert coefficients.geometry.bottom_distance.abs() < 1e-12
    result = time_step(state, forcing, coefficients, coefficients.schemes, SECONDS)
    varying = [value for part in result for value in part if value.requires_grad]
    assert all(torch.isfinite(value).all() for value in varying)
    of_deep, of_height, of_flux = torch.autograd.grad(
        sum(value.sum() for value in varying),
        (deep, height, flux),
        allow_unused=True,
        materialize_grads=True,
    )
    assert torch.equal(of_deep, row(0.0))
    assert torch.equal(of_height, row(0.0))
    assert of_flux.abs() > 0.0


def test_columns_do_not_act_on_one_another():
    state, forcing, parameters = (take_columns(tree, [0, 1, 2]) for tree in trapped(torch.float64))
    step = differentiable_step(parameters, Schemes(), SECONDS)
    inputs = inputs_of(state, forcing, parameters.soil)

    def after(temperature):
        return step(inputs._replace(state=inputs.state | {"soil_temperature": temperature}))[
            "soil_temperature"
        ]

    response = torch.func.jacfwd(after)(state.soil_temperature)
    others = ~torch.eye(3, dtype=torch.bool)
    assert (response.permute(1, 3, 0, 2)[others] == 0.0).all()
