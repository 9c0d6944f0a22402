"""Cut the sample of single-step reference cases that stands in this directory.

    python select_onestep_sample.py SOURCE.nc TARGET.nc

A case has features: its schemes, layer count, time step, vegetation, site flags and the processes
that act in it. Cases are taken one after the other, always the one with most features that the
sample still lacks, until every feature that occurs in the source is held `REPEATS` times.
"""

from __future__ import annotations

import sys

import netCDF4
import numpy as np

from noahpy.model.parameters import look_up_soil
from noahpy.physics.constants import CANOPY_WATER_CAPACITY, FREEZING_POINT, SNOW_TRACE

REPEATS = 4
BARE_GROUND = 19
GRAVEL, BEDROCK = 13, 14
FORMAT = "NETCDF3_64BIT_DATA"
"""Without the kilobytes of header that netCDF-4 spends on every variable."""
ORIGIN = (
    "Single time steps computed with the double-precision Fortran of the modified Noah LSM v3.4.1 "
    "(code release of Zhang et al. 2022); no figure was produced by this project's code. A sample "
    "of the cases of onestep.nc, cut by select_onestep_sample.py."
)
COMPARISON = (
    "One step from before_* with forcing_*; error of a quantity = max |ours - reference| over "
    "valid layers and all cases / (max - min) of the reference over the file, at most 1e-10 in "
    "float64, for legacy_* and consistent_* (sourcing of soil parameters). Canopy resistance as "
    "its logarithm where the plant coefficient is above 0. Layers beyond layer_count are NaN."
)


def double_solve(cases):
    """Whether a layer is wet enough for the soil water to be solved twice."""
    classes = cases["layer_soil_class"]
    soil = look_up_soil(np.where(classes > 0, classes, classes[:, :1]))
    saturation = cases["before_liquid_water_content"] / soil.porosity.numpy()
    return np.nanmax(saturation, axis=1) > soil.saturation_ratio_limit.numpy()[:, 0]


def features(cases):
    """Which cases show a feature, by its name."""
    exchange = cases["exchange_scheme"]
    hydraulics, conductivity = (
        cases["frozen_hydraulics_scheme"],
        cases["thermal_conductivity_scheme"],
    )
    snow = cases["before_snow_water_equivalent"]
    new_snow = cases["consistent_snow_water_equivalent"]
    precipitation = cases["forcing_precipitation_rate"]
    skin, air = cases["before_skin_temperature"], cases["forcing_air_temperature"]
    cold = air < FREEZING_POINT
    frozen = cases["before_total_water_content"] - cases["before_liquid_water_content"] > 0.01
    after = cases["consistent_total_water_content"] - cases["consistent_liquid_water_content"]
    canopy = cases["before_canopy_water"]
    snowy = snow > SNOW_TRACE
    acting = {
        "snow-free": (snow == 0.0) & (new_snow == 0.0),
        "snow": snowy & (new_snow > 0.0),
        "melting snow": (cases["consistent_snowmelt"] > 0.0) & (new_snow > 0.0),
        "vanishing pack": snowy & (new_snow == 0.0),
        "trace of snow": (snow > 0.0) & ~snowy,
        "new snow on snow": (precipitation > 0.0) & cold & snowy,
        "new snow on the ground": (precipitation > 0.0) & cold & ~snowy,
        "freezing rain": cases["consistent_freezing_rain_heat_flux"] < 0.0,
        "rain on snow": (precipitation > 0.0) & ~cold & snowy & (skin > FREEZING_POINT),
        "frost": (cases["consistent_dew_rate"] > 0.0) & snowy,
        "dew": (cases["consistent_dew_rate"] > 0.0) & ~snowy,
        "limited frost": (cases["consistent_dew_rate"] > 0.0)
        & snowy
        & (cases["consistent_bulk_richardson_number"] >= 0.1)
        & (cases["consistent_absorbed_radiation"] > 150.0),
        "sublimation": cases["consistent_snow_sublimation"] > 0.0,
        "frozen layers": frozen.any(axis=1),
        "newly frozen layers": ((after > 1e-6) & ~frozen).any(axis=1),
        "frozen top layer": frozen[:, 0],
        "full canopy": canopy >= 0.999 * CANOPY_WATER_CAPACITY,
        "wet canopy": (canopy > 0.0) & (canopy < 0.9 * CANOPY_WATER_CAPACITY),
        "empty canopy": canopy == 0.0,
        "drip": cases["consistent_throughfall_drip"] > 0.0,
        "transpiration": cases["consistent_transpiration"] > 0.0,
        "surface runoff": cases["consistent_surface_runoff"] > 0.0,
        "double solve": double_solve(cases),
        "bare ground": cases["vegetation_class"] == BARE_GROUND,
        "gravel": (cases["layer_soil_class"] == GRAVEL).any(axis=1) & (conductivity == 2),
        "bedrock": (cases["layer_soil_class"] == BEDROCK).any(axis=1) & (conductivity == 2),
        "stable air": skin < air - 2.0,
        "unstable air": skin > air + 2.0,
        "supplied albedo": cases["use_monthly_albedo"] == 1,
        "supplied leaf area": cases["use_monthly_lai"] == 1,
        "variable Zilitinkevich": cases["variable_zilitinkevich"] == 1,
    }
    found = {
        f"{name}, exchange {scheme}": shows & (exchange == scheme)
        for name, shows in acting.items()
        for scheme in (0, 1, 2)
    }
    found |= {
        f"schemes {e}/{h}/{t}": (exchange == e) & (hydraulics == h) & (conductivity == t)
        for e in (0, 1, 2)
        for h in (1, 2)
        for t in (1, 2)
    }
    for name in ("layer_count", "time_step", "vegetation_class", "slope_class"):
        found |= {f"{name} {value}": cases[name] == value for value in np.unique(cases[name])}
    return {name: shows for name, shows in found.items() if shows.any()}


def select(cases):
    """Numbers of the cases of the sample, ascending."""
    shows = np.stack(list(features(cases).values()))
    missing = np.minimum(shows.sum(axis=1), REPEATS)
    chosen = []
    while missing.any():
        gain = (shows & (missing > 0)[:, None]).sum(axis=0)
        gain[chosen] = -1
        chosen.append(int(gain.argmax()))
        missing = np.maximum(missing - shows[:, chosen[-1]], 0)
    return np.sort(chosen)


def main(source, target):
    with netCDF4.Dataset(source) as full, netCDF4.Dataset(target, "w", format=FORMAT) as sample:
        full.set_auto_mask(False)
        cases = {name: np.asarray(variable[...]) for name, variable in full.variables.items()}
        chosen = select(cases)
        sample.setncatts({"origin": ORIGIN, "comparison": COMPARISON})
        sample.createDimension("case", len(chosen))
        sample.createDimension("layer", full.dimensions["layer"].size)
        for name, variable in full.variables.items():
            values = cases[name][chosen]
            copy = sample.createVariable(name, values.dtype, variable.dimensions, fill_value=False)
            copy.setncatts({k: v for k, v in variable.__dict__.items() if k != "_FillValue"})
            copy[...] = values


if __name__ == "__main__":
    main(*sys.argv[1:])
