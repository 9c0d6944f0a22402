"""Parameters of soil, vegetation and site: the table that everything else takes them from.

A new parameter is one line here and the formula that uses it: see "Recipes" in `CONTRIBUTING.md`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated, Any, Final, NamedTuple

from noahpy.catalog.quantity import Quantity, catalogued, named, quantities_of
from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.physics.constants import MINIMUM_WATER_CONTENT

if TYPE_CHECKING:
    from torch import Tensor


# fmt: off
# tables, whose lines are as full as they may be
@catalogued(section="soil.values", axis="soil_layer")
class SoilParameters(NamedTuple):
    """Soil parameters by layer, ``[layer, column]``, or of one soil per column, ``[column]``."""

    clapp_hornberger_b: Annotated[Tensor, Quantity(
        "exponent of the retention curve", "1", (0.1, 50.0),
        registered_names="soil_water__brooks-corey_b_parameter",
        standard_name="soil__clapp-hornberger_exponent", aliases="BEXP")]
    air_dry_water_content: Annotated[Tensor, Quantity(
        "water content at which direct evaporation ends", "m3 m-3", (1e-6, 1.0),
        standard_name="soil_water__air-dry_volume_fraction")]
    porosity: Annotated[Tensor, Quantity(
        "porosity", "m3 m-3", (MINIMUM_WATER_CONTENT + 0.001, 1.0), standard_name="soil__porosity")]
    reference_water_content: Annotated[Tensor, Quantity(
        "water content below which transpiration is stressed", "m3 m-3", (1e-6, 1.0),
        registered_names=(
            "soil_water__field-capacity_volume_fraction "
            "soil_water_at-field_capacity__volume_fraction"),
        standard_name="soil_water__reference_volume_fraction")]
    air_entry_potential: Annotated[Tensor, Quantity(
        "matric potential (positive) at which air enters the saturated soil", "m", (1e-5, 100.0),
        standard_name="soil__air_entry_potential")]
    saturated_hydraulic_conductivity: Annotated[Tensor, Quantity(
        "saturated hydraulic conductivity", "m s-1", (1e-15, 1.0),
        registered_names=(
            "soil_water__saturated_hydraulic_conductivity "
            "soil~saturated_water__hydraulic_conductivity"),
        standard_name="soil__saturated_hydraulic_conductivity", aliases="DKSAT")]
    saturated_hydraulic_diffusivity: Annotated[Tensor, Quantity(
        "saturated hydraulic diffusivity", "m2 s-1", (1e-15, 1.0),
        standard_name="soil__saturated_hydraulic_diffusivity")]
    wilting_point_water_content: Annotated[Tensor, Quantity(
        "water content at the wilting point", "m3 m-3", (1e-6, 1.0),
        registered_names=(
            "soil_water__wilting-point_volume_fraction "
            "soil_water~wilting-point__volume_fraction"),
        standard_name="soil_water__wilting_point_volume_fraction")]
    quartz_fraction: Annotated[Tensor, Quantity(
        "quartz as a fraction of the mineral solids", "1", (0.0, 1.0),
        standard_name="soil__quartz_volume_fraction")]
    residual_water_content: Annotated[Tensor, Quantity(
        "water content that does not flow", "m3 m-3", (0.0, 0.5), default=0.0,
        note="counts where `retention_curve` is `brooks_corey` or `van_genuchten`")]
    van_genuchten_alpha: Annotated[Tensor, Quantity(
        "parameter alpha of van Genuchten's curve", "m-1", (0.0, 1e3), default=0.0,
        note="0: the inverse of the air entry potential")]
    van_genuchten_n: Annotated[Tensor, Quantity(
        "parameter n of van Genuchten's curve", "1", (0.0, 20.0), default=0.0,
        note="above 1; 0: 1 + 1 / b")]
    organic_fraction: Annotated[Tensor, Quantity(
        "organic matter as a fraction of the solids' volume", "1", (0.0, 1.0), default=0.0)]
    dry_thermal_conductivity: Annotated[Tensor, Quantity(
        "thermal conductivity of the dry soil", "W m-1 K-1", (0.0, 10.0), default=0.0,
        note="0: by `dry_conductivity`, porosity and organic matter")]
    solids_thermal_conductivity: Annotated[Tensor, Quantity(
        "thermal conductivity of the solids", "W m-1 K-1", (0.0, 20.0), default=0.0,
        note="0: by `mineral_conductivity`, quartz and organic matter")]
    solids_heat_capacity: Annotated[Tensor, Quantity(
        "volumetric heat capacity of the solids", "J m-3 K-1", (0.0, 1e7), default=0.0,
        note="0: by `mineral_heat_capacity`, quartz and organic matter; counts where "
        "`phase_change` is `ground`")]
    freezing_point_depression: Annotated[Tensor, Quantity(
        "depression of the freezing point by salt", "K", (0.0, 20.0), default=0.0,
        note="counts where `freezing_curve` is `clapeyron`")]
    saturation_ratio_limit: Annotated[Tensor, Quantity(
        "liquid saturation above which the water update is solved twice", "1", (0.0, 1.0),
        default=0.9)]
    is_gravel: Annotated[Tensor, Quantity(
        "whether thermal-conductivity scheme 2 treats the soil as gravel", number="flag",
        default=False, is_configured=False)]
    is_bedrock: Annotated[Tensor, Quantity(
        "whether thermal-conductivity scheme 2 treats the soil as bedrock", number="flag",
        default=False, is_configured=False)]

    def layer(self, index: int) -> SoilParameters:
        """The parameters of one layer, ``[column]``."""
        return SoilParameters(*(value[index] for value in self))


@catalogued()
class VegetationParameters(NamedTuple):
    """Vegetation parameters, ``[column]``; minima and maxima belong to the green fraction's."""

    root_layer_count: Annotated[Tensor, Quantity(
        "number of soil layers with roots", number="integer")]
    minimum_stomatal_resistance: Annotated[Tensor, Quantity(
        "minimum stomatal resistance", "s m-1", (0.1, 1e4),
        registered_names="land_vegetation__time_min_of_stomatal_resistance",
        standard_name="land_vegetation__minimum_stomatal_resistance")]
    radiation_stress_constant: Annotated[Tensor, Quantity(
        "constant of the radiation stress of stomata", "W m-2", (0.1, 1e4))]
    vapour_deficit_stress_constant: Annotated[Tensor, Quantity(
        "constant of the vapour-deficit stress of stomata", "1", (0.0, 1e4))]
    full_cover_snow_water_equivalent: Annotated[Tensor, Quantity(
        "snow water equivalent that covers the ground", "m", (1e-4, 10.0))]
    leaf_area_index_min: Annotated[Tensor, Quantity("minimum leaf area index", "1", (0.0, 20.0))]
    leaf_area_index_max: Annotated[Tensor, Quantity("maximum leaf area index", "1", (0.0, 20.0))]
    emissivity_min: Annotated[Tensor, Quantity("minimum emissivity", "1", (0.0, 1.0))]
    emissivity_max: Annotated[Tensor, Quantity("maximum emissivity", "1", (0.0, 1.0))]
    albedo_min: Annotated[Tensor, Quantity("minimum snow-free albedo", "1", (0.0, 1.0))]
    albedo_max: Annotated[Tensor, Quantity("maximum snow-free albedo", "1", (0.0, 1.0))]
    roughness_length_min: Annotated[Tensor, Quantity("minimum roughness length", "m", (1e-6, 10.0))]
    roughness_length_max: Annotated[Tensor, Quantity("maximum roughness length", "m", (1e-6, 10.0))]
    is_bare_ground: Annotated[Tensor, Quantity(
        "whether the class has no vegetation whatever the green fraction", number="flag",
        default=False)]


@catalogued(section="site")
class SiteParameters(NamedTuple):
    """Parameters of the place, ``[column]`` unless stated."""

    layer_thickness: Annotated[Tensor, Quantity(
        "thickness of the soil layers", "m", (1e-4, 1e3), axis="soil_layer", is_configured=False,
        is_fixed=True,
        registered_names="soil_layer__thickness",
        standard_name="soil__layer_thickness")]
    air_height: Annotated[Tensor, Quantity(
        "height of air temperature and humidity", "m", (0.01, 1e3), default=2.0)]
    wind_height: Annotated[Tensor, Quantity("height of the wind", "m", (0.01, 1e3), default=10.0)]
    richardson_limit: Annotated[Tensor, Quantity(
        "limit that the bulk Richardson number of stable air approaches", "1", (0.05, 1e6),
        default=0.2, note="counts where `calm_air` is `limited`, as the two that follow; 1e6 is no "
        "limit, SURFEX has 0.026 to 0.2 over snow")]
    wind_floor: Annotated[Tensor, Quantity(
        "wind that is added to the wind speed as a vector at right angles", "m s-1", (0.0, 2.0),
        default=0.5)]
    windless_conductance: Annotated[Tensor, Quantity(
        "conductance of sensible heat without wind", "W m-2 K-1", (0.0, 5.0), default=0.0,
        note="Jordan 1991: 2; Brown et al. 2006: 0 to 1")]
    drainage_factor: Annotated[Tensor, Quantity(
        "share of the hydraulic conductivity of the last layer that drains", "1", (0.0, 1.0),
        is_configured=False)]
    maximum_snow_albedo: Annotated[Tensor, Quantity(
        "albedo of deep fresh snow", "1", (0.0, 1.0), default=0.75,
        standard_name="snowpack__maximum_albedo")]
    green_fraction_min: Annotated[Tensor, Quantity(
        "lowest green vegetation fraction of the year", "1", (0.0, 1.0), is_configured=False)]
    green_fraction_max: Annotated[Tensor, Quantity(
        "highest green vegetation fraction of the year", "1", (0.0, 1.0), is_configured=False)]
    deep_soil_temperature: Annotated[Tensor, Quantity(
        "soil temperature at the bottom temperature height", "K", (180.0, 350.0), default=273.15,
        note="counts where `bottom_boundary` is `temperature`",
        standard_name="soil__bottom_temperature")]
    bottom_temperature_height: Annotated[Tensor, Quantity(
        "height (negative) of the deep soil temperature", "m", (-1e4, -1e-3),
        note="-40 in the permafrost presets, -8 in the original")]
    geothermal_heat_flux: Annotated[Tensor, Quantity(
        "heat flux into the column from below", "W m-2", (-10.0, 10.0), default=0.0,
        note="counts where `bottom_boundary` is `heat_flux`, where 0 is a boundary without flux")]
    ice_impedance_factor: Annotated[Tensor, Quantity(
        "decades by which the hydraulic conductivity falls if all water is ice", "1", (0.0, 20.0),
        default=7.0, note="counts where `water_flow` is `implicit`")]
    ponding_depth: Annotated[Tensor, Quantity(
        "depth of water that stands on the ground before the rest runs off", "m",
        (0.0, 1.0), default=0.0, note="counts where `water_flow` is `implicit`")]
    water_table_depth: Annotated[Tensor, Quantity(
        "depth of the water table below the surface", "m", (-10.0, 1e3), default=2.0,
        note="counts where `water_base` is `water_table`")]
    use_supplied_albedo: Annotated[Tensor, Quantity(
        "whether the forcing's albedo replaces that of the vegetation class", number="flag",
        default=False, is_configured=False)]
    use_supplied_leaf_area_index: Annotated[Tensor, Quantity(
        "whether the forcing's leaf area index replaces that of the vegetation class",
        number="flag", default=False, is_configured=False)]
    variable_zilitinkevich: Annotated[Tensor, Quantity(
        "whether the Zilitinkevich coefficient depends on the roughness length", number="flag",
        default=False)]

# fmt: on


PARAMETERS: Final[Mapping[str, Quantity]] = MappingProxyType(
    {
        **quantities_of(SoilParameters),
        **quantities_of(VegetationParameters),
        **quantities_of(SiteParameters),
        **quantities_of(SnowParameters),
    }
)
"""Every parameter by its name."""

LAYERS: Final = named(
    {
        "node_depth": Quantity(
            "depth of the layers' mid-points, positive down",
            "m",
            axis="soil_layer",
            is_fixed=True,
            standard_name="soil__node_depth",
        )
    }
)
"""What follows from the thickness of the layers."""


def sought(group: type[tuple[Any, ...]]) -> tuple[str, ...]:
    """Names of the parameters of a table that a calibration may seek."""
    return tuple(name for name, line in quantities_of(group).items() if line.is_sought)
