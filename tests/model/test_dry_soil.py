"""Soil that is drier than the retention curve of its class goes down to."""

import numpy as np

from noahpy import build_simulation, parse_config
from noahpy.simulation.driver import KeptHistory, run_simulation

THICKNESS = np.array([0.05, 0.1, 0.2, 0.4, 1.0])
CONFIG = {
    "preset": "permafrost-implicit",
    "schemes": {"retention_curve": "van_genuchten"},
    "time": {"start": "2001-06-01", "end": "2001-06-08 18:00", "step": 21600},
    "site": {
        "latitude": 68.0,
        "longitude": -149.0,
        "layer_thickness": THICKNESS.tolist(),
        "deep_soil_temperature": 272.0,
    },
    "soil": {
        "horizons": [
            {"from": 0.0, "to": 0.35, "material": "sapric_peat", "saturation": 0.1},
            {"from": 0.35, "material": "silt", "saturation": 0.3},
        ]
    },
    "vegetation": {
        "class": "herbaceous_tundra",
        "root_depth": 0.15,
        "monthly_green_fraction": [0.3] * 12,
    },
    "initial": {"soil_temperature": 278.0},
    "forcing": {"weather": {"climate": "boreal", "seed": 3}},
    "compute": {"engine": "eager"},
}


def test_dry_peat_takes_up_rain():
    # residual water of the curve: 0.22; at the start the peat has 0.083
    kept = KeptHistory(("total_water_content", "soil_water_input", "water_residual"))
    run_simulation(build_simulation(parse_config(CONFIG)), [kept])
    values = {name: value.numpy()[..., 0] for name, value in kept.values().items()}
    total, rain = values["total_water_content"], values["soil_water_input"] * 21600.0
    assert total[0, 0] < 0.09
    assert rain.sum() > 0.005
    gain = (total[-1] - total[0]) @ THICKNESS
    assert 0.3 * rain.sum() < gain <= rain.sum()
    assert np.abs(values["water_residual"]).max() < 1e-12
