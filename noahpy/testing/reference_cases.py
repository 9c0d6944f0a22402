"""Single-step reference cases: reading the files of the Fortran's figures and running the model.

A case file holds one time step of one column per case: site, forcing, the state before, and the
state and fluxes after with both ways of sourcing soil parameters. Cases that share layer count,
time step and schemes run as one batch.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import netCDF4
import numpy as np
import torch
from numpy.typing import NDArray

from noahpy.catalog.parameters import SiteParameters
from noahpy.catalog.quantity import quantities_of
from noahpy.catalog.scheme_names import SchemeNames
from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.model.defaults import at_defaults, filled
from noahpy.model.model import Model
from noahpy.model.parameters import (
    Parameters,
    drainage_factor,
    look_up_soil,
    look_up_vegetation,
)
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State, StepResult

SOIL_TABLE = "permafrost"
BOTTOM_TEMPERATURE_HEIGHT = -40.0
RENAMED_FORCING = {"albedo": "monthly_albedo", "leaf_area_index": "monthly_leaf_area_index"}
TARGET = 1e-10
ROBUST_TARGET = 1e-8
ROBUST_QUANTITIES = (
    "bulk_richardson_number",
    "dew_rate",
    "throughfall_drip",
    "surface_runoff",
    "subsurface_runoff",
)
GROUPING = (
    "layer_count",
    "time_step",
    "exchange_scheme",
    "frozen_hydraulics_scheme",
    "thermal_conductivity_scheme",
)

Cases = dict[str, NDArray[np.float64]]


class CaseBatch(NamedTuple):
    """Cases that run together."""

    position: NDArray[np.int64]
    """In the file, ``[column]``."""
    parameters: Parameters
    schemes: Schemes
    state: State
    forcing: Forcing
    seconds: float


def read_cases(path: Path | str) -> Cases:
    """All variables of a case file, missing layers as NaN."""
    with netCDF4.Dataset(path) as file:
        file.set_auto_mask(False)
        return {name: np.asarray(variable[...]) for name, variable in file.variables.items()}


def _tensor(values: NDArray[np.float64]) -> torch.Tensor:
    return torch.as_tensor(np.ascontiguousarray(values))


def case_batches(cases: Cases, schemes: SchemeNames) -> Iterator[CaseBatch]:
    """The cases in batches; the file's schemes replace those of `schemes`."""
    keys = np.stack([cases[name] for name in GROUPING], axis=1)
    groups, member = np.unique(keys, axis=0, return_inverse=True)
    for group, (layers, seconds, exchange, hydraulics, conductivity) in enumerate(groups):
        index = np.flatnonzero(member.ravel() == group)

        def select(
            name: str, index: NDArray[np.int64] = index, layers: int = int(layers)
        ) -> torch.Tensor:
            values = cases[name][index]
            return _tensor(values[:, :layers].T if values.ndim == 2 else values)

        parameters = Parameters(
            soil=look_up_soil(select("layer_soil_class").numpy(), SOIL_TABLE),
            column_soil=look_up_soil(select("column_soil_class").numpy(), SOIL_TABLE),
            vegetation=look_up_vegetation(select("vegetation_class").numpy()),
            site=filled(
                SiteParameters,
                layer_thickness=select("layer_thickness"),
                air_height=select("air_height"),
                wind_height=select("wind_height"),
                drainage_factor=drainage_factor(select("slope_class").numpy()),
                maximum_snow_albedo=select("maximum_snow_albedo"),
                green_fraction_min=select("green_fraction_min"),
                green_fraction_max=select("green_fraction_max"),
                deep_soil_temperature=select("deep_soil_temperature"),
                bottom_temperature_height=torch.full(
                    (len(index),), BOTTOM_TEMPERATURE_HEIGHT, dtype=torch.float64
                ),
                use_supplied_albedo=select("use_monthly_albedo").bool(),
                use_supplied_leaf_area_index=select("use_monthly_lai").bool(),
                variable_zilitinkevich=select("variable_zilitinkevich").bool(),
            ),
            snow=at_defaults(SnowParameters, select("air_height")),
        )
        yield CaseBatch(
            position=index,
            parameters=parameters,
            schemes=Schemes.of(
                schemes.model_copy(
                    update={
                        "exchange_scheme": int(exchange),
                        "frozen_hydraulics_scheme": int(hydraulics),
                        "thermal_conductivity_scheme": int(conductivity),
                    }
                )
            ),
            state=filled(
                State,
                **{
                    name: select(f"before_{name}")
                    for name in State._fields
                    if f"before_{name}" in cases
                },
            ),
            forcing=filled(
                Forcing,
                **{name: select(f"forcing_{key}") for name, key in forcing_keys().items()},
            ),
            seconds=float(seconds),
        )


def forcing_keys() -> dict[str, str]:
    """Names in the reference files of the forcing that the parent model has."""
    names = [name for name, line in quantities_of(Forcing).items() if line.default is None]
    return {name: RENAMED_FORCING.get(name, name) for name in names}


def named_results(result: StepResult) -> dict[str, torch.Tensor]:
    """States and fluxes by the names of the reference files."""
    named = {**result.state._asdict(), **result.fluxes._asdict()}
    named["ground_heat_flux_reported"] = -named.pop("ground_heat_flux")
    return named


def run_cases(cases: Cases, sourcing: str) -> Cases:
    """Our result of every case, for all quantities that the file holds, by its names."""
    prefix = f"{sourcing}_"
    names = [name.removeprefix(prefix) for name in cases if name.startswith(prefix)]
    ours = {name: np.full(cases[prefix + name].shape, np.nan) for name in names}
    schemes = SchemeNames.model_validate({"parameter_sourcing": sourcing})
    for batch in case_batches(cases, schemes):
        model = Model(batch.parameters, batch.schemes)
        with torch.no_grad():
            results = named_results(model.step(batch.state, batch.forcing, batch.seconds))
        for name in names:
            values = results[name].numpy()
            if values.ndim == 2:
                ours[name][batch.position, : values.shape[0]] = values.T
            else:
                ours[name][batch.position] = values
    return ours


def relative_error(
    ours: NDArray[np.float64], reference: NDArray[np.float64], scale: float | None = None
) -> float:
    """Largest difference over the range of the reference (or `scale`); infinite if NaNs differ."""
    if np.any(np.isnan(ours) != np.isnan(reference)):
        return float("inf")
    difference = float(np.nanmax(np.abs(ours - reference), initial=0.0))
    if scale is None:
        scale = float(np.nanmax(reference) - np.nanmin(reference))
    if difference == 0.0:
        return 0.0
    return difference / scale if scale > 0.0 else float("inf")


def robust_scale(reference: NDArray[np.float64]) -> float:
    """Range of the 1st to 99th percentile of the non-zero values; 0 without any."""
    values = reference[np.isfinite(reference) & (reference != 0.0)]
    return float(np.ptp(np.percentile(values, [1, 99]))) if values.size else 0.0


def errors_of(cases: Cases, sourcing: str) -> dict[str, tuple[float, float]]:
    """Relative error and robust error (0 where it is not asked for) by quantity."""
    errors = {}
    for name, ours in run_cases(cases, sourcing).items():
        reference = cases[f"{sourcing}_{name}"]
        if name == "canopy_resistance":
            vegetated = cases[f"{sourcing}_plant_coefficient"] > 0.0
            ours, reference = np.log(ours[vegetated]), np.log(reference[vegetated])
        robust = 0.0
        if name in ROBUST_QUANTITIES:
            robust = relative_error(ours, reference, robust_scale(reference))
        errors[name] = (relative_error(ours, reference), robust)
    return errors
