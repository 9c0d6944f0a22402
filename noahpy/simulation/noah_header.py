"""Configuration from the header of a Noah text file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import numpy as np

from noahpy.errors import ConfigError
from noahpy.forcing import NoahTextFile


def _utc_of(instant: np.datetime64) -> datetime:
    moment: datetime = instant.astype("datetime64[s]").item()
    return moment.replace(tzinfo=UTC)


def header_values(file: NoahTextFile) -> dict[str, Any]:
    """Sections of the configuration that a header corresponds to.

    Without repetitions, the run ends with the last record at the latest.

    Raises:
        ConfigError: a sea-ice, urban or glacier point.
    """
    header = file.header
    refused = {
        "a sea-ice point": header.sea_ice_point,
        "urban": header.vegetation_class == header.urban_class,
        "glacier": header.vegetation_class == header.glacier_class,
    }
    for kind, applies in refused.items():
        if applies:
            raise ConfigError(f"the column is {kind}; only natural land is modelled")
    end = header.end if header.repetitions else min(header.end, file.records.time[-1])
    return {
        "schemes": {"exchange_scheme": header.exchange_scheme},
        "time": {
            "start": _utc_of(header.start),
            "end": _utc_of(end),
            "step": float(header.time_step),
            "repetitions": header.repetitions,
        },
        "site": {
            "latitude": header.latitude,
            "longitude": header.longitude,
            "layer_thickness": header.layer_thickness,
            "deep_soil_temperature": header.deep_soil_temperature,
            "air_height": header.air_height,
            "wind_height": header.wind_height,
            "slope_class": header.slope_class,
            "maximum_snow_albedo": header.maximum_snow_albedo,
            "variable_zilitinkevich": header.variable_zilitinkevich,
        },
        "soil": {
            "layer_class": header.layer_soil_class,
            "column_class": header.column_soil_class,
        },
        "vegetation": {
            "table": "modis" if "modis" in header.landuse_dataset.lower() else "usgs",
            "class": header.vegetation_class,
            "green_fraction_min": header.green_fraction_min,
            "green_fraction_max": header.green_fraction_max,
            "monthly_green_fraction": header.monthly_green_fraction,
            "monthly_albedo": header.monthly_albedo,
            "monthly_leaf_area_index": header.monthly_leaf_area_index,
            "monthly_roughness_length": header.monthly_roughness_length,
            "use_monthly_albedo": header.use_monthly_albedo,
            "use_monthly_leaf_area_index": header.use_monthly_lai,
        },
        "initial": {
            "soil_temperature": header.soil_temperature,
            "total_water_content": header.total_water_content,
            "liquid_water_content": header.liquid_water_content,
            "skin_temperature": header.skin_temperature,
            "canopy_water": header.canopy_water,
            "snow_water_equivalent": header.snow_water_equivalent,
            "snow_depth": header.snow_depth,
        },
    }
