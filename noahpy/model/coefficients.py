"""What a step needs of the parameters, derived once before the time loop.

Which soil feeds which formula is decided here and by the scheme `soil_sourcing`, nowhere in the
physics.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor

from noahpy.errors import ParameterError
from noahpy.model.packing import with_leaves
from noahpy.model.parameters import (
    Parameters,
    SiteParameters,
    SnowParameters,
    SoilParameters,
    VegetationParameters,
    check_ranges,
    check_soil,
)
from noahpy.model.schemes import Schemes
from noahpy.physics.freezing import freezing_properties
from noahpy.physics.geometry import ColumnGeometry, column_geometry
from noahpy.physics.ground_heat import ImplicitGround
from noahpy.physics.numerics import layer_sum
from noahpy.physics.soil_heat import (
    ThermalProperties,
    with_given_conductivity,
    with_organic_matter,
)
from noahpy.physics.soil_water import HydraulicProperties, hydraulic_properties
from noahpy.physics.solids import MineralCapacity, solids_capacity, uniform_capacity
from noahpy.physics.water_flow import ImplicitFlow, RetentionScheme, campbell_curve


class RootZone(NamedTuple):
    """Roots and what stresses them."""

    root_fraction: Tensor
    """Share of the roots, ``[layer, column]``; 0 below a column's roots."""
    has_roots: Tensor
    """1 where a column has roots, else 0, ``[layer, column]``."""
    layer_count: Tensor
    """Number of root layers as a floating-point number, ``[column]``."""
    wilting_point_water_content: Tensor
    """``[column]``."""
    reference_water_content: Tensor
    """``[column]``."""


class Coefficients(NamedTuple):
    """What a time step needs of the parameters; derived once, differentiable."""

    site: SiteParameters
    snow: SnowParameters
    vegetation: VegetationParameters
    geometry: ColumnGeometry
    soil: SoilParameters
    """By layer."""
    surface_soil: SoilParameters
    """The soil that direct evaporation sees, ``[column]``."""
    root_zone: RootZone
    hydraulic: HydraulicProperties
    flow: Any
    """What the scheme of water flow needs."""
    surface_thermal: ThermalProperties
    """Of the top layer as the first ground heat flux sees it, ``[column]``."""
    thermal: ThermalProperties
    """By layer, as the heat equation sees it."""
    freezing: Any
    """By layer, as the scheme of soil heat takes it."""
    solids_capacity: Tensor
    """Heat capacity of the solids, J m-3 K-1, ``[layer, column]``."""
    schemes: Schemes
    """With their parameters by column."""


def _root_zone(
    vegetation: VegetationParameters, geometry: ColumnGeometry, soil: SoilParameters
) -> RootZone:
    """Roots uniform in depth over the root layers; stress by the water contents of `soil`."""
    count = vegetation.root_layer_count
    layers = geometry.thickness.shape[0]
    deepest = int(count.max())
    if deepest > layers:
        column = int(count.argmax())
        raise ParameterError(
            f"column {column + 1} has roots in {deepest} layers but the soil has only {layers}",
            "vegetation_class",
            column,
        )
    has_roots = torch.arange(layers, device=count.device)[:, None] < count
    rooted = torch.where(has_roots, geometry.thickness, 0.0)
    return RootZone(
        root_fraction=rooted / layer_sum(rooted),
        has_roots=has_roots.to(rooted.dtype),
        layer_count=count.to(rooted.dtype),
        wilting_point_water_content=soil.wilting_point_water_content,
        reference_water_content=soil.reference_water_content,
    )


def _with_top(layers: Tensor, top: Tensor) -> Tensor:
    """`layers` with another top layer."""
    return torch.cat([top[None], layers[1:]])


def retention_of(schemes: Schemes) -> RetentionScheme:
    """Retention curves; those of Campbell where water does not flow by curves."""
    if isinstance(schemes.water_flow, ImplicitFlow):
        return schemes.water_flow.retention
    return campbell_curve


def _freezing(schemes: Schemes, soil: SoilParameters, entry: Tensor, b: Tensor) -> Any:  # noqa: ANN401
    """Parameters of freezing as the scheme of soil heat takes them.

    Args:
        schemes: of the model.
        soil: by layer.
        entry: suction of air entry that freezing sees, m, ``[layer, column]``.
        b: exponent of the retention curve that it sees, 1.
    """
    heat = schemes.soil_heat
    if not isinstance(heat, ImplicitGround):
        return freezing_properties(soil.porosity, entry, b)
    koren = heat.koren_ice(freezing_properties(soil.porosity, entry, b, heat.koren_exponent))
    return heat.curve(koren, retention_of(schemes)(soil), soil.freezing_point_depression)


def _thermal(mineral: ThermalProperties, soil: SoilParameters) -> ThermalProperties:
    """Thermal properties with organic matter, or as given."""
    return with_given_conductivity(
        with_organic_matter(mineral, soil.organic_fraction),
        soil.dry_thermal_conductivity,
        soil.solids_thermal_conductivity,
    )


def _solids_capacity(schemes: Schemes, soil: SoilParameters) -> Tensor:
    """Heat capacity of the solids, J m-3 K-1, ``[layer, column]``."""
    mineral: MineralCapacity = uniform_capacity
    if isinstance(schemes.soil_heat, ImplicitGround):
        mineral = schemes.soil_heat.mineral_capacity
    return solids_capacity(
        mineral(soil.quartz_fraction), soil.organic_fraction, soil.solids_heat_capacity
    )


def derive_coefficients(parameters: Parameters, schemes: Schemes) -> Coefficients:
    """Coefficients of a time step.

    Raises:
        ParameterError: roots reach deeper than the soil.
    """
    soil, vegetation, site = parameters.soil, parameters.vegetation, parameters.site
    schemes = _of_columns(schemes, site.air_height)
    top = soil.layer(0)
    surface, leaking = schemes.soil_sourcing.soils(parameters)
    thermal_properties = schemes.thermal_conductivity.properties

    geometry = column_geometry(site.layer_thickness, site.bottom_temperature_height)
    return Coefficients(
        site=site,
        snow=parameters.snow,
        vegetation=vegetation,
        geometry=geometry,
        soil=soil,
        surface_soil=surface,
        root_zone=_root_zone(vegetation, geometry, surface),
        hydraulic=hydraulic_properties(
            porosity=soil.porosity,
            clapp_hornberger_b=soil.clapp_hornberger_b,
            saturated_conductivity=soil.saturated_hydraulic_conductivity,
            saturated_diffusivity=soil.saturated_hydraulic_diffusivity,
            wilting_point=soil.wilting_point_water_content,
            corrector_wilting_point=_with_top(
                soil.wilting_point_water_content, leaking.wilting_point_water_content
            ),
            saturation_ratio_limit=top.saturation_ratio_limit,
            drainage_factor=site.drainage_factor,
            infiltration_conductivity=surface.saturated_hydraulic_conductivity,
            infiltration_porosity=surface.porosity,
            infiltration_reference_water=surface.reference_water_content,
        ),
        flow=schemes.water_flow.properties(soil, site),
        surface_thermal=_thermal(
            thermal_properties(
                surface.porosity, surface.quartz_fraction, top.is_gravel, top.is_bedrock
            ),
            surface,
        ),
        thermal=_thermal(
            thermal_properties(
                soil.porosity,
                _with_top(soil.quartz_fraction, surface.quartz_fraction),
                soil.is_gravel,
                soil.is_bedrock,
            ),
            soil,
        ),
        freezing=_freezing(
            schemes,
            soil,
            _with_top(soil.air_entry_potential, surface.air_entry_potential),
            _with_top(soil.clapp_hornberger_b, leaking.clapp_hornberger_b),
        ),
        solids_capacity=_solids_capacity(schemes, soil),
        schemes=schemes,
    )


def _of_columns(schemes: Schemes, like: Tensor) -> Schemes:
    """Schemes whose parameters have a value for each column."""

    def spread(path: str, value: Tensor) -> Tensor:
        value = value.to(like)
        if value.ndim > 2 or (value.ndim and value.shape[-1] != like.shape[0]):
            raise ParameterError(
                f"{path} has the shape {list(value.shape)}; allowed are [], [column] and "
                f"[layer, column], of {like.shape[0]} columns"
            )
        return value if value.ndim else value.expand_as(like)

    return with_leaves(schemes, spread)


def check_parameters(parameters: Parameters, schemes: Schemes) -> None:
    """Refuse parameters that no soil or site has, as far as the schemes use them.

    Raises:
        ParameterError: naming the parameter, the place and what is allowed.
    """
    check_soil(parameters.soil)
    if schemes.soil_sourcing.uses_column_soil:
        try:
            check_soil(parameters.column_soil)
        except ParameterError as error:
            raise ParameterError(
                f"the soil of the column as a whole: {error}", "column_class", error.column
            ) from error
    others = {
        **parameters.site._asdict(),
        **parameters.vegetation._asdict(),
        **parameters.snow._asdict(),
    }
    unused = schemes.bottom.unused_parameters
    for name in unused:
        del others[name]
    check_ranges(others)
    if "bottom_temperature_height" not in unused:
        _check_depth(parameters.site)


def _check_depth(site: SiteParameters) -> None:
    """Refuse columns that reach the deep soil temperature."""
    bottom = -site.bottom_temperature_height
    depth = site.layer_thickness.sum(0)
    if bool((depth >= bottom).any()):
        column = int((depth >= bottom).nonzero()[0])
        raise ParameterError(
            f"the soil of column {column + 1} is {float(depth[column]):g} m deep; it must end "
            f"above the height of the deep soil temperature ({-float(bottom[column]):g} m), or "
            "have a heat flux as its lower boundary (bottom_boundary)",
            "layer_thickness",
            column,
        )
