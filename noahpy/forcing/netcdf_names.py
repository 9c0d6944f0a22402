"""How the variables of common netCDF forcing files are named."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from noahpy.catalog.forcing_quantities import QuantityName

Names = Mapping[QuantityName, tuple[str, ...]]
"""Names that a quantity may have."""

ALMA: Names = MappingProxyType(
    {
        "air_temperature": ("Tair",),
        "specific_humidity": ("Qair",),
        "relative_humidity": ("RH",),
        "surface_pressure": ("PSurf", "Psurf"),
        "shortwave_down": ("SWdown",),
        "longwave_down": ("LWdown",),
        "precipitation": ("Precip",),
        "rainfall": ("Rainf",),
        "snowfall": ("Snowf",),
        "wind_speed": ("Wind",),
        "eastward_wind": ("Wind_E",),
        "northward_wind": ("Wind_N",),
    }
)
"""Assistance for Land-surface Modelling Activities, and the additions of FLUXNET files."""
ERA5: Names = MappingProxyType(
    {
        "air_temperature": ("t2m",),
        "dew_point": ("d2m",),
        "surface_pressure": ("sp",),
        "shortwave_down": ("ssrd",),
        "longwave_down": ("strd",),
        "precipitation": ("tp",),
        "snowfall": ("sf",),
        "eastward_wind": ("u10",),
        "northward_wind": ("v10",),
    }
)
"""Short names of ECMWF, as in ERA5 and ERA5-Land."""
CMFD: Names = MappingProxyType(
    {
        "air_temperature": ("temp",),
        "specific_humidity": ("shum",),
        "surface_pressure": ("pres",),
        "shortwave_down": ("srad",),
        "longwave_down": ("lrad",),
        "precipitation": ("prec",),
        "wind_speed": ("wind",),
    }
)
"""China Meteorological Forcing Dataset (He et al. 2020, Scientific Data 7, 25)."""
CF: Names = MappingProxyType(
    {
        "air_temperature": ("air_temperature",),
        "relative_humidity": ("relative_humidity",),
        "specific_humidity": ("specific_humidity", "surface_specific_humidity"),
        "dew_point": ("dew_point_temperature",),
        "surface_pressure": ("surface_air_pressure", "air_pressure"),
        "shortwave_down": (
            "surface_downwelling_shortwave_flux_in_air",
            "downwelling_shortwave_flux_in_air",
            "integral_wrt_time_of_surface_downwelling_shortwave_flux_in_air",
        ),
        "longwave_down": (
            "surface_downwelling_longwave_flux_in_air",
            "downwelling_longwave_flux_in_air",
            "integral_wrt_time_of_surface_downwelling_longwave_flux_in_air",
        ),
        "precipitation": (
            "precipitation_flux",
            "lwe_precipitation_rate",
            "precipitation_amount",
            "lwe_thickness_of_precipitation_amount",
        ),
        "rainfall": ("rainfall_flux", "rainfall_rate", "rainfall_amount"),
        "snowfall": (
            "snowfall_flux",
            "lwe_snowfall_rate",
            "snowfall_amount",
            "lwe_thickness_of_snowfall_amount",
        ),
        "wind_speed": ("wind_speed",),
        "eastward_wind": ("eastward_wind",),
        "northward_wind": ("northward_wind",),
    }
)
"""Standard names of the Climate and Forecast conventions."""

FAMILIES: Mapping[str, Names] = MappingProxyType(
    {"alma": ALMA, "era5-land": ERA5, "cmfd": CMFD, "cf": CF}
)
"""Families in the order in which they are tried."""
