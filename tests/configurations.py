"""Small configurations that several test modules share."""

from types import MappingProxyType

SMALL_COLUMN = MappingProxyType(
    {
        "preset": "permafrost-enthalpy",
        "time": {"start": "2001-05-10", "end": "2001-05-13T18:00", "step": 21600},
        "site": {"layer_thickness": [0.1, 0.3, 0.6], "deep_soil_temperature": 272.0},
        "soil": {"layer_class": 7},
        "vegetation": {"class": 7, "monthly_green_fraction": [0.2] * 12},
        "initial": {"soil_temperature": 274.5, "total_water_content": 0.3},
        "forcing": {"weather": {"climate": "plateau", "seed": 3}},
    }
)
"""Four days of three layers that thaw."""
