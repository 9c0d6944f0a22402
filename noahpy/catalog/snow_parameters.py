"""Parameters of layered snow: units, ranges, defaults and sources."""

from __future__ import annotations

from noahpy.catalog.quantity import Quantity, describe
from noahpy.physics.snow_parameters import SnowParameters as SnowParameters

# fmt: off
# a table, whose lines are as full as they may be
describe(SnowParameters, {
    "fresh_snow_albedo": Quantity(
        "albedo of fresh snow", "1", (0.7, 0.95), default=0.85, note="Douville et al. 1995",
        standard_name="snowpack__fresh_snow_albedo"),
    "old_snow_albedo": Quantity(
        "lowest albedo of snow", "1", (0.3, 0.7), default=0.5, note="Douville et al. 1995",
        standard_name="snowpack__old_snow_albedo"),
    "cold_albedo_decay": Quantity(
        "linear decay of the albedo of cold snow", "d-1", (0.0, 0.05), default=0.008,
        note="Douville et al. 1995"),
    "melting_albedo_decay": Quantity(
        "exponential decay of the albedo of melting snow", "d-1", (0.0, 1.0), default=0.24,
        note="Douville et al. 1995"),
    "melting_albedo_span": Quantity(
        "from the last cold to the first melting surface", "K", (0.05, 5.0), default=1.0,
        note="a switch in Douville et al. 1995"),
    "albedo_renewal": Quantity(
        "snowfall that renews the albedo of a deep pack", "kg m-2", (1.0, 50.0), default=10.0,
        note="Douville et al. 1995"),
    "snow_roughness_length": Quantity(
        "roughness length of snow", "m", (1e-4, 0.1), default=0.01, note="FSM, Essery 2015",
        standard_name="snowpack_surface__roughness_length",
        registered_names=(
            "atmosphere_bottom_air_flow_snowpack__log_law_roughness_length "
            "atmosphere_bottom_air_flowing_snowpack__log-law_roughness_length")),
    "snow_heat_roughness_ratio": Quantity(
        "roughness length of snow for heat relative to that for momentum", "1", (1e-3, 1.0),
        default=0.1, note="FSM, Essery 2015"),
    "snow_emissivity": Quantity(
        "emissivity of snow", "1", (0.9, 1.0), default=0.99, note="Crocus, Vionnet et al. 2012"),
    "snow_cover_depth": Quantity(
        "depth scale of the cover where `layered_snow_cover` is `depth`", "m", (0.01, 0.5),
        default=0.1, note="FSM, Essery 2015"),
    "snow_cover_roughness_length": Quantity(
        "roughness length of the ground where `layered_snow_cover` is `density`", "m",
        (1e-3, 0.1), default=0.01, note="Niu and Yang 2007"),
    "snow_cover_exponent": Quantity(
        "exponent of the density where `layered_snow_cover` is `density`", "1", (0.5, 3.0),
        default=1.6, note="Niu and Yang 2007"),
    "held_pore_share": Quantity(
        "share of the pores that holds liquid water where `held_water` is `pores`", "1",
        (0.0, 0.15), default=0.03,
        note="FSM (Essery 2015); 0.05 in Crocus, 0.03 of the mass in ISBA-ES"),
    "fresh_snow_density": Quantity(
        "density of fresh snow at the freezing point in still air", "kg m-3", (50.0, 200.0),
        default=109.0, note="Pahaut 1976", standard_name="snowpack__fresh_snow_density"),
    "fresh_snow_density_warmth": Quantity(
        "its increase with air temperature", "kg m-3 K-1", (0.0, 15.0), default=6.0,
        note="Pahaut 1976"),
    "fresh_snow_density_wind": Quantity(
        "its increase with the root of the wind speed", "kg m-3.5 s0.5", (0.0, 60.0), default=26.0,
        note="Pahaut 1976"),
    "least_fresh_snow_density": Quantity(
        "lowest density of fresh snow", "kg m-3", (20.0, 150.0), default=50.0,
        note="Vionnet et al. 2012"),
    "snow_viscosity": Quantity(
        "viscosity of snow of 250 kg m-3 but for its exponential factor", "MPa s", (1.0, 50.0),
        default=7.62237, note="counts where `settling` is `vionnet`, as the three that follow; "
        "Vionnet et al. 2012"),
    "snow_viscosity_cold": Quantity(
        "logarithmic increase of the viscosity with cold", "K-1", (0.0, 0.2), default=0.1,
        note="Vionnet et al. 2012"),
    "snow_viscosity_density": Quantity(
        "logarithmic increase of the viscosity with density", "m3 kg-1", (0.01, 0.04),
        default=0.023, note="Vionnet et al. 2012"),
    "snow_viscosity_wetness": Quantity(
        "decrease of the viscosity with the content of liquid water", "1", (0.0, 200.0),
        default=60.0, note="Vionnet et al. 2012"),
    "anderson_viscosity": Quantity(
        "viscosity at no density where `settling` is `anderson`", "MPa s", (3.0, 200.0),
        default=37.0, note="FSM, Essery 2015, after Anderson 1976, as the five that follow"),
    "anderson_viscosity_cold": Quantity(
        "logarithmic increase of that viscosity with cold", "K-1", (0.0, 0.2), default=0.081),
    "anderson_viscosity_density": Quantity(
        "logarithmic increase of that viscosity with density", "m3 kg-1", (0.01, 0.04),
        default=0.018),
    "metamorphism_rate": Quantity(
        "rate of densification by metamorphism where `settling` is `anderson`", "1e-6 s-1",
        (0.0, 10.0), default=2.8),
    "metamorphism_cold": Quantity(
        "logarithmic decrease of that rate with cold", "K-1", (0.0, 0.2), default=0.042),
    "metamorphism_density": Quantity(
        "logarithmic decrease of that rate above 150 kg m-3", "m3 kg-1", (0.01, 0.1),
        default=0.046),
    "wind_packing": Quantity(
        "factor of the rate of wind packing", "1", (0.0, 10.0), default=1.0,
        note="Vionnet et al. 2012"),
    "wind_packed_density": Quantity(
        "density towards which wind packs snow", "kg m-3", (250.0, 500.0), default=350.0,
        note="Vionnet et al. 2012"),
    "snow_conductivity_factor": Quantity(
        "factor of the thermal conductivity of layered snow", "1", (0.5, 2.0), default=1.0,
        standard_name="snowpack__thermal_conductivity_factor"),
}, section="snow")
# fmt: on
