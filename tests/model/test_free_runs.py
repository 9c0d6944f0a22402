"""Free runs through the component against the double-precision Fortran.

Freezing and thawing amplify rounding, so free runs cannot be compared digit by digit for long; the
statistics below are those at which two compilations of the Fortran differ, with a margin.
"""

import netCDF4
import numpy as np
import pytest
import torch
import yaml

from bmi_noahpy import NoahPy
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config

pytestmark = pytest.mark.not_quick

TANGGULA = "data/tanggula_2007_2010_daily.txt"
RUNS = {
    "tanggula_permafrost_legacy": {
        "preset": "permafrost-legacy",
        "soil": {"table": "tanggula"},
        "forcing": {"noah_text": TANGGULA},
    },
    "tanggula_permafrost_consistent": {
        "preset": "permafrost",
        "soil": {"table": "tanggula"},
        "forcing": {"noah_text": TANGGULA},
    },
    "tanggula_original_loam": {
        "preset": "original",
        "soil": {"table": "tanggula", "layer_class": 7, "column_class": 7},
        "site": {"bottom_temperature_height": -40.0},
        "forcing": {"noah_text": TANGGULA},
    },
    "bondville_original_4layer": {
        "preset": "original",
        "forcing": {"noah_text": "data/bondville_1998_30min.txt"},
    },
}
STATES = {
    "soil__temperature": "soil_temperature",
    "soil_water__volume_fraction": "total_water_content",
    "soil_liquid-water__volume_fraction": "liquid_water_content",
    "land_surface__temperature": "skin_temperature",
    "snowpack__liquid-equivalent_depth": "snow_water_equivalent",
}
FORCINGS = {
    "land_surface_air__temperature": "air_temperature",
    "atmosphere_air_water~vapor__specific_humidity": "specific_humidity",
    "land_surface_air__pressure": "surface_pressure",
    "land_vegetation__green_fraction": "green_fraction",
}
FIRST_YEAR = "2008-04-01"
WHOLE = [pytest.param((name, None), marks=pytest.mark.slow, id=name) for name in RUNS]


@pytest.fixture(
    scope="module",
    params=[pytest.param(("tanggula_permafrost_legacy", FIRST_YEAR), id="first year"), *WHOLE],
)
def run(request, shared, tmp_path_factory):
    """States of every step by reference name, and the reference, to an end or over all records."""
    case, end = request.param
    config = tmp_path_factory.mktemp(case) / "run.yaml"
    config.write_text(yaml.safe_dump(RUNS[case] | ({"time": {"end": end}} if end else {})))
    model = NoahPy()
    model.initialize(str(config))
    names = {**STATES, **FORCINGS}
    ours = {quantity: [] for quantity in names.values()}
    residuals = dict.fromkeys(("water", "surface_energy", "soil_energy"), 0.0)
    while model.get_current_time() < model.get_end_time():
        model.update()
        for name, quantity in names.items():
            ours[quantity].append(model.get_value_ptr(name).copy())
        for name, largest in residuals.items():
            residual = model.get_value_ptr(f"noahpy::{name}_residual")
            residuals[name] = max(largest, float(np.abs(residual).max()))
    steps = slice(len(ours["soil_temperature"]) if end else None)
    with netCDF4.Dataset(shared / "reference" / f"{case}.nc") as file:
        reference = {
            q: np.asarray(file[q if q in STATES.values() else f"forcing_{q}"][steps]) for q in ours
        }
        seconds = float(file["time_step"][...])
    return {q: np.squeeze(v) for q, v in ours.items()}, reference, residuals, seconds


def test_the_run_has_all_steps_of_the_reference(run):
    ours, reference, _, _ = run
    assert {q: v.shape for q, v in ours.items()} == {q: v.shape for q, v in reference.items()}


def test_forcing_is_converted_and_interpolated_as_in_the_fortran(run):
    ours, reference, _, _ = run
    for quantity in FORCINGS.values():
        # records at 100 % relative humidity sit on a branch of the humidity conversion
        keep = np.abs(ours[quantity] - reference[quantity]) < 5e-3 * np.abs(reference[quantity])
        if quantity != "specific_humidity":
            assert keep.all()
        span = np.ptp(reference[quantity])
        clear = np.abs(ours[quantity] - reference[quantity])[keep]
        assert (~keep).sum() <= 9
        assert clear.max() <= 1e-12 * max(span, np.abs(reference[quantity]).max())


def test_first_steps_are_equal_to_rounding(run):
    ours, reference, _, _ = run
    error = np.abs(ours["soil_temperature"] - reference["soil_temperature"])[:50].max()
    assert error < 1e-8


def test_whole_run_stays_within_the_statistics_of_rounding(run):
    ours, reference, _, _ = run
    for quantity, rms, largest in (
        ("soil_temperature", 3e-2, 1.0),
        ("liquid_water_content", 1e-3, 5e-2),
    ):
        difference = ours[quantity] - reference[quantity]
        assert np.sqrt((difference**2).mean()) <= rms
        assert np.abs(difference).max() <= largest
        scatter = ((reference[quantity] - reference[quantity].mean(0)) ** 2).sum(0)
        efficiency = 1.0 - (difference**2).sum(0) / scatter
        assert efficiency.min() > 0.999


def test_water_and_energy_close_at_every_step(run):
    _, _, residuals, seconds = run
    assert seconds >= 900.0
    assert residuals["water"] <= 1e-12
    assert residuals["surface_energy"] <= 1e-8
    assert residuals["soil_energy"] <= 1e-8


def test_component_equals_the_trajectory_exactly(shared, tmp_path):
    config = tmp_path / "run.yaml"
    config.write_text(yaml.safe_dump(RUNS["tanggula_permafrost_consistent"]))
    simulation = build_simulation(load_config(config))
    model = NoahPy()
    model.initialize(str(config))
    with torch.no_grad():
        for _, step in zip(range(60), simulation.run(), strict=False):
            model.update()
            for name in ("soil__temperature", "soil_liquid-water__volume_fraction"):
                expected = getattr(step.after, STATES[name]).numpy().reshape(-1)
                assert np.array_equal(model.get_value_ptr(name), expected)
            latent = model.get_value_ptr("land_surface_net~latent~heat__energy_flux")
            assert latent[0] == float(step.quantity("latent_heat_flux")[0])
