"""Synthetic sites whose soil follows from their attributes, with observations of the model."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.parameter_sets import with_fields
from noahpy.catalog.scheme_names import PRESETS
from noahpy.config.calibration import FreeParameterConfig
from noahpy.forcing import CLIMATES
from noahpy.learning import LearnedParameters, SiteObservations, Sites
from noahpy.learning.twin import observed_twin
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

LAYERS = 5
START = np.datetime64("2002-05-15", "s")
SECONDS = 21600
STEPS_A_DAY = 4
NOISE = {"soil_temperature": 0.1, "liquid_water_content": 0.005}
"""Standard deviation of the noise of daily means, K and m3 m-3."""
DEPTHS = (0.05, 0.2)
"""m."""
ATTRIBUTES = ("sand", "organic", "wetness", "slope")
"""Synthetic; the last one says nothing of the parameters."""
FREE = (
    FreeParameterConfig(name="porosity", bounds=(0.30, 0.65), by="all"),
    FreeParameterConfig(name="saturated_hydraulic_conductivity", bounds=(1e-7, 1e-4), by="all"),
    FreeParameterConfig(name="quartz_fraction", bounds=(0.05, 0.95), by="all"),
)


def hidden_unknowns(attributes: Tensor) -> Tensor:
    """The hidden maps: unknowns of `FREE` by attributes between 0 and 1, ``[site, unknown]``."""
    sand, organic, wetness, _ = attributes.unbind(-1)
    return torch.stack(
        [
            2.5 * organic - 1.5 * sand + 0.3 * torch.sin(3.0 * wetness),
            3.0 * (sand - 0.5) - 2.0 * organic * (1.0 - sand) + 0.5,
            3.0 * (sand - 0.4) - 1.5 * organic**2 + 0.5 * wetness,
        ],
        dim=-1,
    )


def twin_sites(count: int, days: int, seed: int = 1) -> tuple[Sites, LearnedParameters, Tensor]:
    """Sites with twin observations.

    Args:
        count: number of sites; climates follow one another.
        days: length of the observations.
        seed: of sites, weather and noise.

    Returns:
        Sites, what is learned, and the hidden unknowns, ``[site, unknown]``.
    """
    schemes = Schemes.of(PRESETS["permafrost-enthalpy"].names)
    parameters, state = synthetic_columns(count, LAYERS, seed)
    steps = list(weather_forcings(parameters, days, SECONDS, seed, START))
    forcing = Forcing(*(torch.stack(values) for values in zip(*steps, strict=True)))
    space = LearnedParameters(FREE, LAYERS)
    parameters = _of_one_soil(parameters)
    parameters = space.parameters(parameters, torch.zeros(count, space.size, dtype=torch.float64))
    state = state._replace(
        total_water_content=torch.full_like(state.total_water_content, 0.25),
        snow_water_equivalent=torch.zeros_like(state.snow_water_equivalent),
        snow_depth=torch.zeros_like(state.snow_depth),
    )
    draw = np.random.default_rng(seed)
    attributes = torch.from_numpy(draw.uniform(size=(count, len(ATTRIBUTES))))
    hidden = hidden_unknowns(attributes)
    climates = list(CLIMATES)
    blank = torch.zeros(days, count, dtype=torch.float64)
    sites = Sites(
        names=tuple(f"site {k + 1}" for k in range(count)),
        attribute_names=ATTRIBUTES,
        attributes=attributes,
        parameters=parameters,
        schemes=schemes,
        state=state,
        forcing=forcing,
        seconds=float(SECONDS),
        begin=START + np.arange(days) * np.timedelta64(1, "D").astype("timedelta64[s]"),
        steps_per_interval=STEPS_A_DAY,
        observed=[SiteObservations(name, depth, blank) for name in NOISE for depth in DEPTHS],
        groups=tuple(climates[k % len(climates)] for k in range(count)),
    )
    return observed_twin(sites, space, hidden, NOISE, draw), space, hidden


def _of_one_soil(parameters: Parameters) -> Parameters:
    """Columns of one mineral soil, so that what differs are the learned parameters and weather."""
    soil = parameters.soil
    fields = {
        name: torch.full_like(getattr(soil, name), value)
        for name, value in {
            "clapp_hornberger_b": 5.0,
            "air_dry_water_content": 0.03,
            "reference_water_content": 0.25,
            "air_entry_potential": 0.2,
            "saturated_hydraulic_diffusivity": 1e-5,
            "wilting_point_water_content": 0.06,
            "saturated_hydraulic_conductivity": 3e-6,
            "porosity": 0.475,
            "quartz_fraction": 0.5,
        }.items()
    }
    none = torch.zeros_like(soil.is_gravel)
    whole = parameters._replace(soil=soil._replace(is_gravel=none, is_bedrock=none))
    return with_fields(whole, fields, torch.ones_like(none[0]), diffusivity_follows=False)
