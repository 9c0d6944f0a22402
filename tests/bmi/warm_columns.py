"""A warm column for the check of derivatives: smooth, and all inputs from the coupler."""

WARM = {
    "forcing": None,
    "time.end": None,
    "initial.soil_temperature": [284.0, 282.0, 280.0, 279.0, 278.0, 277.0],
    "initial.total_water_content": [0.28, 0.3, 0.31, 0.3, 0.3, 0.3],
    "initial.snow_water_equivalent": 0.0,
    "initial.snow_depth": 0.0,
    "site.deep_soil_temperature": 276.0,
    "vegetation.green_fraction_min": 0.1,
    "vegetation.green_fraction_max": 0.8,
}
"""Changes of the configuration."""
WEATHER = {
    "land_surface_air__temperature": 281.0,
    "atmosphere_air_water~vapor__specific_humidity": 0.002,
    "land_surface_air__pressure": 9e4,
    "land_surface_radiation~incoming~shortwave__energy_flux": 500.0,
    "land_surface_radiation~incoming~longwave__energy_flux": 280.0,
    "atmosphere_water__liquid_equivalent_precipitation_rate": 2e-6,
    "land_surface_wind__x_component_of_velocity": 3.0,
    "land_surface_wind__y_component_of_velocity": 1.0,
    "land_vegetation__green_fraction": 0.4,
}
DRIVEN = (
    "--warm-up=10",
    *(f"--set={name}={value}" for name, value in WEATHER.items()),
)
"""Arguments of the check: the weather."""
FEW = (
    "--together=soil_water__volume_fraction,soil_liquid-water__volume_fraction",
    "--known=land_surface_air__temperature",
    "--known=soil__temperature",
    "--known=soil_water__volume_fraction",
    "--known=soil_liquid-water__volume_fraction",
    "--known=soil__quartz_volume_fraction",
    "--unknown=soil__temperature",
    "--unknown=soil_water__volume_fraction",
    "--unknown=soil_liquid-water__volume_fraction",
    "--unknown=land_surface_net~sensible~heat__energy_flux",
    "--unknown=land_surface__temperature",
)
"""Arguments by which it looks at some variables only, and what of them bounds each other."""
