from functools import cache

import numpy as np
import pytest
import torch
from builders import synthetic_columns, weather_forcings

from noahpy.catalog.scheme_names import PRESETS, SchemeNames
from noahpy.model import balances
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.model.state import with_snow_layers
from noahpy.physics import constants as c
from noahpy.physics.ground_heat import ImplicitFreezing, ImplicitGround
from noahpy.physics.surface_balance import ParentSnowEnergy
from noahpy.testing.reference_cases import case_batches, read_cases

WATER = 1e-12
"""m."""
ENERGY = 1e-8
"""W m-2."""
COLUMNS = 200
DAYS = 7
DAYS_OF_IMPLICIT_GROUND = 2
"""Its steps take ten times as long; snow, melt and ponds are in the first of them."""
SECONDS = 10800
RUNS = {
    "autumn": (Schemes(), "2001-10-01"),
    "spring": (Schemes.named(exchange_scheme=2, thermal_conductivity_scheme=1), "2002-03-15"),
    "summer": (
        Schemes.named(exchange_scheme=0, frozen_hydraulics_scheme=1, parameter_sourcing="legacy"),
        "2002-06-01",
    ),
    "mixed precipitation over a geothermal flux": (
        Schemes.named(precipitation_phase="forcing", bottom_boundary="heat_flux"),
        "2002-03-15",
    ),
    "conserving snow": (Schemes.named(snow_energy="conserving"), "2002-02-15"),
    "implicit freezing": (Schemes.of(PRESETS["permafrost-enthalpy"].names), "2001-10-01"),
    "implicit ground in spring": (
        Schemes.of(
            PRESETS["permafrost-implicit"].names.model_copy(
                update={
                    "retention_curve": "brooks_corey",
                    "infiltration": "schaake",
                    "coupling_passes": 2,
                }
            )
        ),
        "2002-04-15",
    ),
    "water that brings the heat of the surface": (
        Schemes.of(
            PRESETS["permafrost-implicit"].names.model_copy(
                update={
                    "infiltration_heat": "surface",
                    "freezing_curve": "koren",
                    "koren_ice_effect": "none",
                }
            )
        ),
        "2002-04-15",
    ),
    "implicit thawing": (
        Schemes.named(phase_change="enthalpy", kersten_transition="liquid_weighted"),
        "2002-03-15",
    ),
}


def water_residuals(model, before, result, forcing, seconds):
    thickness = model.coefficients.geometry.thickness
    bare = model.coefficients.vegetation.is_bare_ground
    green = torch.where(bare, 0.0, forcing.green_fraction)
    return {
        "canopy": balances.canopy_water_residual(before, result, green, seconds),
        "soil": balances.soil_water_residual(before, result, thickness, seconds),
        "snow": balances.snow_water_residual(before, result),
        "column": balances.water_residual(before, result, forcing, thickness, seconds),
    }


def energy_residuals(model, before, result, forcing, seconds):
    geometry = model.coefficients.geometry
    return {
        "surface": balances.surface_energy_residual(result),
        "soil": balances.soil_energy_residual(before, result, geometry, seconds),
        "snow": balances.snow_energy_residual(before, result, seconds),
    }


def assert_balances(model, before, result, forcing, seconds):
    for name, residual in water_residuals(model, before, result, forcing, seconds).items():
        assert residual.abs().max() <= WATER, name
    for name, residual in energy_residuals(model, before, result, forcing, seconds).items():
        assert residual.abs().max() <= ENERGY, name
    thickness = model.coefficients.geometry.thickness
    released = balances.phase_change_heat(result, thickness, seconds)
    per_volume = torch.full_like(thickness, c.VOLUMETRIC_LATENT_HEAT_FUSION)
    if isinstance(model.schemes.soil_heat, (ImplicitFreezing, ImplicitGround)):
        warmth = result.state.soil_temperature - c.FREEZING_POINT
        per_volume = per_volume + (4.2e6 - 2.106e6) * warmth
    molten = result.budget.phase_change * thickness * per_volume / seconds
    torch.testing.assert_close(released, -molten, rtol=1e-14, atol=0.0)
    mismatch = balances.snow_base_mismatch(result)
    if isinstance(model.schemes.snow_energy, ParentSnowEnergy):
        mismatch = torch.where(result.budget.has_snow, 0.0, mismatch)
    assert mismatch.abs().max() <= ENERGY, "heat into the soil"


def assert_bounds(model, result):
    state, porosity = result.state, model.parameters.soil.porosity
    total, liquid = state.total_water_content, state.liquid_water_content
    assert (liquid >= 0.0).all()
    assert (liquid <= total).all()
    # full pores of the implicit scheme give a little under pressure
    squeezed = 1e-8 if model.schemes.water_flow.limits_evaporation else 0.0
    assert (total <= porosity + squeezed).all()
    assert (total >= c.MINIMUM_WATER_CONTENT).all()
    assert (state.canopy_water >= 0.0).all()
    assert (state.canopy_water <= c.CANOPY_WATER_CAPACITY).all()
    snow, depth = state.snow_water_equivalent, state.snow_depth
    assert (snow >= 0.0).all()
    assert (depth[snow == 0.0] == 0.0).all()
    density = (snow / depth)[snow > 0.0]
    assert (density >= c.MINIMUM_SNOW_DENSITY * (1.0 - 1e-12)).all()
    assert (density <= c.MAXIMUM_SNOW_DENSITY * (1.0 + 1e-12)).all()
    assert (result.fluxes.snow_cover_fraction >= 0.0).all()
    most = 1.0 if model.layers.snow else c.MAXIMUM_SNOW_COVER
    assert (result.fluxes.snow_cover_fraction <= most).all()


def assert_leaks_are_the_listed_ones(before, result):
    """Water appears or disappears only at the clamps that the scheme is known for."""
    budget = result.budget
    trace = before.snow_water_equivalent <= c.SNOW_TRACE
    expected = torch.where(trace, before.snow_water_equivalent, 0.0)
    assert torch.equal(budget.snow_trace, expected)
    corrected = budget.snow_correction != 0.0
    assert (result.state.snow_water_equivalent[corrected] == 0.0).all()
    assert (budget.snow_correction >= -c.SNOW_RESIDUE).all()
    assert (budget.snow_correction <= budget.snow_vapour_loss.clamp(min=0.0)).all()
    dry = (result.state.total_water_content == c.MINIMUM_WATER_CONTENT).any(0)
    assert (budget.soil_water_created >= 0.0).all()
    assert dry[budget.soil_water_created > 0.0].all()


@pytest.mark.parametrize("sourcing", ["legacy", "consistent"])
def test_balances_close_and_bounds_hold_in_the_sample(onestep_sample, sourcing):
    schemes = SchemeNames(parameter_sourcing=sourcing)
    for batch in case_batches(read_cases(onestep_sample), schemes):
        model = Model(batch.parameters, batch.schemes)
        with torch.no_grad():
            result = model.step(batch.state, batch.forcing, batch.seconds)
        assert_balances(model, batch.state, result, batch.forcing, batch.seconds)
        assert_bounds(model, result)
        assert_leaks_are_the_listed_ones(batch.state, result)


@pytest.mark.parametrize("season", RUNS)
def test_balances_close_and_bounds_hold_through_a_season(season):
    schemes, start = RUNS[season]
    parameters, state = synthetic_columns(COLUMNS, 20, seed=11)
    draw = torch.Generator().manual_seed(13)
    flux = torch.empty(COLUMNS, dtype=torch.float64).uniform_(-2.0, 2.0, generator=draw)
    site = parameters.site._replace(
        geothermal_heat_flux=flux, ponding_depth=torch.linspace(0.0, 0.02, COLUMNS).double()
    )
    model = Model(parameters._replace(site=site), schemes)
    state = with_snow_layers(state, model.layers.snow)
    steps = snowy = melting = snow_leaks = dry_leaks = ponded = 0
    days = DAYS_OF_IMPLICIT_GROUND if schemes.water_flow.limits_evaporation else DAYS
    for forcing in weather_forcings(parameters, days, SECONDS, seed=12, start=np.datetime64(start)):
        share = torch.empty(COLUMNS, dtype=torch.float64).uniform_(-0.2, 1.2, generator=draw)
        forcing = forcing._replace(snowfall_fraction=share.clamp(0.0, 1.0))
        with torch.no_grad():
            result = model.step(state, forcing, SECONDS)
        assert all(torch.isfinite(value).all() for value in result.state)
        assert_balances(model, state, result, forcing, SECONDS)
        assert_bounds(model, result)
        assert_leaks_are_the_listed_ones(state, result)
        state = result.state
        assert (state.ponded_water >= 0.0).all()
        left = result.fluxes.snowmelt if model.layers.snow else 0.0
        assert (result.state.ponded_water <= site.ponding_depth + left).all()
        ponded += int((state.ponded_water > 0.0).sum())
        steps += COLUMNS
        snow_leak = result.budget.snow_correction - result.budget.snow_trace
        snow_leaks += int((snow_leak != 0.0).sum())
        dry_leaks += int((result.budget.soil_water_created > 0.0).sum())
        snowy += int(result.budget.has_snow.sum())
        melting += int((result.fluxes.snowmelt > 0.0).sum())
    assert snowy > 0.1 * steps
    assert melting > 0.01 * steps
    assert bool(ponded) == schemes.water_flow.limits_evaporation
    # thin packs vanish more often where snow falls in air of any temperature
    assert snow_leaks <= (0.002 if schemes.snowfall_fraction.needs_forcing else 0.001) * steps
    # layers of coarse soil above fine ones drain to the minimum within a step
    assert dry_leaks <= 0.1 * steps


def test_conserving_snow_is_stable_and_closed_in_daily_steps_over_thin_snow():
    schemes = Schemes.named(snow_energy="conserving", phase_change="enthalpy")
    parameters, state = synthetic_columns(COLUMNS, 20, seed=11)
    thin = torch.linspace(1e-4, 0.02, COLUMNS).double()
    model = Model(parameters, schemes)
    exhausted = 0
    for forcing in weather_forcings(parameters, DAYS, 86400, seed=12):
        state = state._replace(snow_water_equivalent=thin, snow_depth=4.0 * thin)
        with torch.no_grad():
            result = model.step(state, forcing, 86400.0)
        assert_balances(model, state, result, forcing, 86400.0)
        assert not result.budget.has_full_emission.any()
        exhausted += int((result.state.snow_water_equivalent == 0.0).sum())
        colder = torch.minimum(state.soil_temperature, forcing.air_temperature)
        warmer = torch.maximum(state.soil_temperature, forcing.air_temperature)
        state = result.state
        assert (state.soil_temperature > colder.amin(0) - 30.0).all()
        assert (state.soil_temperature < warmer.amax(0) + 30.0).all()
    assert exhausted > COLUMNS


@cache
def a_step(seconds=3600.0):
    parameters, state = synthetic_columns(35, 6, seed=3)
    model = Model(parameters)
    *_, forcing = weather_forcings(parameters, 30, 86400, seed=4)
    with torch.no_grad():
        return model, state, model.step(state, forcing, seconds), forcing, seconds


@pytest.mark.parametrize(
    ("part", "name", "change", "broken"),
    [
        ("fluxes", "canopy_evaporation", 1e-3, {"canopy", "column"}),
        ("fluxes", "throughfall_drip", 1e-9, {"canopy"}),
        ("fluxes", "surface_runoff", 1e-12, {"soil", "column"}),
        ("fluxes", "subsurface_runoff", 1e-12, {"column"}),
        ("fluxes", "transpiration", 1e-3, {"soil", "column"}),
        ("fluxes", "snow_sublimation", 1e-3, {"column"}),
        ("fluxes", "dew_rate", 1e-12, {"column"}),
        ("fluxes", "snowmelt", 1e-9, {"snow"}),
        ("state", "canopy_water", 1e-9, {"canopy", "column"}),
        ("state", "snow_water_equivalent", 1e-9, {"snow", "column"}),
        ("state", "total_water_content", 1e-9, {"soil", "column"}),
    ],
)
def test_a_changed_flux_or_state_opens_its_water_balances(part, name, change, broken):
    model, before, result, forcing, seconds = a_step()
    group = getattr(result, part)
    group = group._replace(**{name: getattr(group, name) + change})
    result = result._replace(**{part: group})
    residuals = water_residuals(model, before, result, forcing, seconds)
    assert {name for name, r in residuals.items() if r.abs().min() > WATER} == broken


@pytest.mark.parametrize(
    ("part", "name", "change", "broken"),
    [
        ("fluxes", "ground_heat_flux", 1e-6, "surface"),
        ("budget", "sensible_heat", 1e-6, "surface"),
        ("budget", "emitted_longwave", 1e-6, "surface"),
        ("fluxes", "absorbed_radiation", 1e-6, "surface"),
        ("state", "soil_temperature", 1e-8, "soil"),
        ("budget", "bottom_heat_flux", 1e-6, "soil"),
        ("budget", "soil_heat_input", 1e-6, "soil"),
        ("budget", "phase_change", 1e-12, "soil"),
    ],
)
def test_a_changed_flux_or_state_opens_its_energy_balance(part, name, change, broken):
    model, before, result, forcing, seconds = a_step()
    group = getattr(result, part)
    group = group._replace(**{name: getattr(group, name) + change})
    result = result._replace(**{part: group})
    open_columns = ~result.budget.melt_limited
    residuals = energy_residuals(model, before, result, forcing, seconds)
    for name, residual in residuals.items():
        largest = residual[open_columns].abs()
        assert largest.min() > ENERGY if name == broken else largest.max() <= ENERGY
