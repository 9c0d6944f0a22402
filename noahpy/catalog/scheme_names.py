"""Names of the package's schemes, as configurations have them, and presets.

The schemes of the names: `noahpy.model.schemes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple, TypeAlias

from pydantic import ConfigDict, field_validator

from noahpy.catalog.described_model import DescribedModel

_NUMBERED: Final = (
    "exchange_scheme",
    "thermal_conductivity_scheme",
    "frozen_hydraulics_scheme",
    "coupling_passes",
    "snow_layers",
)


class SchemeNames(DescribedModel):
    """The scheme of each process by its name; the default is the permafrost model.

    Raises:
        pydantic.ValidationError: an unknown scheme, naming the allowed ones.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    exchange_scheme: Literal[0, 1, 2] = 1
    """Surface exchange: 0 Chen et al. (1997), 1 MYJ surface layer with the Zilitinkevich heat
    roughness, 2 Yang et al. (2008)."""
    stability_functions: Literal["tabulated", "analytic"] = "tabulated"
    """Stability functions of exchange scheme 1: interpolated in the table of the parent model, or
    the formulas behind the table, which have smooth gradients."""
    thermal_conductivity_scheme: Literal[1, 2] = 2
    """1 Johansen as in Peters-Lidard et al. (1998), 2 the same with the forms of Cote and Konrad
    (2005) for gravel and bedrock."""
    kersten_transition: Literal["switch", "blend", "liquid_weighted"] = "switch"
    """Kersten number between soil without and with ice: a jump at an ice content of 0.0005, a
    cubic over 0 to 0.001, or weighting by liquid water and ice as in later versions of Noah."""
    dry_conductivity: Literal["johansen", "cote_konrad"] = "johansen"
    """Conductivity of dry mineral soil: Johansen (1975), with gravel as in Côté and Konrad (2005);
    or all of Côté and Konrad, where bedrock is crushed rock as well."""
    mineral_conductivity: Literal["uniform", "johansen"] = "uniform"
    """Conductivity of minerals other than quartz: 2 W m-1 K-1, or 3 in soil with at most 20 % of
    quartz (Johansen 1975)."""
    mineral_heat_capacity: Literal["uniform", "quartz"] = "uniform"
    """Heat capacity of minerals where `phase_change` is ``ground``: 2 MJ m-3 K-1, or the mean of
    quartz (2.128) and others (2.385; de Vries 1963)."""
    frozen_hydraulics_scheme: Literal[1, 2, 3] = 2
    """1 weighting by the largest ice content and reduced infiltration (Noah), 2 ice impedance of
    conductivity and diffusivity at total water, 3 the same at liquid water."""
    water_flow: Literal["explicit", "implicit"] = "explicit"
    """Soil water: with coefficients at the start of a step as in the parent model, where full
    layers hand water down; or Richards' equation with all of them at its end, where no water is
    created and what full ground does not take up runs off."""
    retention_curve: Literal["campbell", "van_genuchten", "brooks_corey"] = "campbell"
    """Retention and conductivity of unsaturated soil where `water_flow` is ``implicit``."""
    ice_impedance: Literal["share", "content"] = "share"
    """Factor of ice on the conductivity where `water_flow` is ``implicit``: by the share of ice in
    the water and `site.ice_impedance_factor`, or by ice content as in the parent model."""
    infiltration: Literal["capacity", "schaake"] = "capacity"
    """Limit of infiltration where `water_flow` is ``implicit``: what the ground takes up, or also
    the capacity of Schaake et al. (1996) with the deficit above the frost table."""
    water_base: Literal["free", "sealed", "water_table"] = "free"
    """Base of the soil water where `water_flow` is ``implicit``: drainage with the factor of the
    slope class, none, or a water table at `site.water_table_depth`."""
    phase_change: Literal["legacy", "enthalpy", "ground"] = "legacy"
    """Freezing and thawing: by heat supply and old temperatures as in the parent model; together
    with the new temperatures, implicitly, on the freezing curve; or likewise, with a choice of
    freezing curve, conduction and heat of water."""
    freezing_curve: Literal["koren", "clapeyron"] = "koren"
    """Liquid water below freezing where `phase_change` is ``ground``: Koren et al. (1999); or the
    retention curve by the generalised Clapeyron equation."""
    koren_ice_effect: Literal["squared", "none"] = "squared"
    """Effect of ice on the potential where `freezing_curve` is ``koren``: a factor of
    (1 + 8 ice)², or none."""
    koren_exponent: Literal["capped", "own"] = "capped"
    """Exponent b where `freezing_curve` is ``koren``: at most 5.5, or that of the soil."""
    heat_conduction: Literal["upper", "series"] = "upper"
    """Conduction between layers where `phase_change` is ``ground``: with the conductivity of the
    upper one as in the parent model, or the halves of both in series."""
    water_heat: Literal["still", "carried"] = "still"
    """Heat of moving water where `phase_change` is ``ground``: none, or carried from layer to
    layer where `water_flow` is ``implicit``."""
    infiltration_heat: Literal["layer", "surface"] = "layer"
    """Temperature of infiltrating water where `water_heat` is ``carried``: that of the first layer;
    or that of the surface, to which rain has given its heat."""
    coupling_passes: Literal[1, 2, 3, 4] = 1
    """How often a step finds soil water and then soil heat: once, with ice and conduction as they
    were, or again with those at its end. Water of ``explicit`` flow moves as it does once."""
    supercooled_water: Literal["legacy", "converged"] = "legacy"
    """Solution for liquid water below freezing (Koren et al. 1999): stopped as in the parent model
    when ice changes by less than 0.005, or converged. Counts where `phase_change` is ``legacy``;
    the other is always converged."""
    adjoint: Literal["exact", "damped"] = "exact"
    """Derivative of freezing and thawing where `phase_change` is ``legacy``: its own, which grows
    without bounds through freezing seasons, or damped on the freezing curve, which is biased but
    stays bounded. The result of a step is the same."""
    precipitation_phase: Literal["threshold", "forcing"] = "threshold"
    """Snow where the air is below freezing, or the share that the forcing gives."""
    calm_air: Literal["free", "limited"] = "free"
    """Exchange in calm and stable air: as the exchange scheme has it; or with a limit of the
    Richardson number, a floor of the wind and a conductance without wind (`site.richardson_limit`
    and the two that follow it)."""
    snow: Literal["single", "layered"] = "single"
    """Snow pack: one layer as in the parent model; or layers with heat, liquid water and age of
    their own, solved together with the heat of the ground."""
    snow_layers: Literal[2, 3, 4, 5, 6, 7, 8, 9, 10] = 5
    """Number of layers where `snow` is ``layered``, as the four that follow."""
    layered_snow_conductivity: Literal["yen", "sturm", "calonne"] = "yen"
    """Thermal conductivity of snow by its density: Yen (1981), Sturm et al. (1997), or Calonne et
    al. (2011)."""
    layered_snow_cover: Literal["depth", "density"] = "depth"
    """Snow cover fraction: by depth (Essery 2015), or also by density (Niu and Yang 2007)."""
    held_water: Literal["pores", "density"] = "pores"
    """Liquid water that snow holds: a share of the pores, or by density (Coleou and Lesaffre
    1998)."""
    settling: Literal["anderson", "vionnet"] = "anderson"
    """Compaction: by weight and metamorphism (Anderson 1976), or by weight as in Crocus (Vionnet et
    al. 2012)."""
    snow_energy: Literal["legacy", "conserving"] = "legacy"
    """Heat of a single layer of snow: as in the parent model, where precipitation brings its heat
    twice, melt may leave the balance open, and the soil takes up another flux than leaves the base
    of the pack; or each heat once, with the surface temperature that closes the balance over the
    soil at the end of the step."""
    snow_conduction_transition: Literal["switch", "blend"] = "switch"
    """Conduction to the ground of a nearly closed snow cover: that of snow alone above a cover of
    0.97, by a jump or by a cubic over 0.96 to 0.98."""
    bottom_boundary: Literal["temperature", "heat_flux"] = "temperature"
    """Below the last layer: the deep soil temperature at its height, or the geothermal heat
    flux, zero included."""
    parameter_sourcing: Literal["legacy", "consistent"] = "consistent"
    """Whether some formulas see another layer's soil as in the Fortran, or each its own."""

    @field_validator(*_NUMBERED, mode="before")
    @classmethod
    def _number_is_one(cls, value: object) -> object:
        # which 1.0 and true equal
        if isinstance(value, (bool, float)):
            raise ValueError(f"a scheme is named by an integer, given {value}")  # noqa: TRY004
        return value


_GROUND: Final = {"phase_change": "ground"}
_IMPLICIT: Final = {"water_flow": "implicit"}
_KOREN: Final = {**_GROUND, "freezing_curve": "koren"}
_CARRIED: Final = {**_GROUND, **_IMPLICIT}
_LAYERED: Final = {"snow": "layered"}
_SINGLE: Final = {"snow": "single"}
_NEEDED: Final[Mapping[str, tuple[Mapping[str, str], ...]]] = MappingProxyType(
    {
        "mineral_heat_capacity": (_GROUND,),
        "retention_curve": (_IMPLICIT, {**_GROUND, "freezing_curve": "clapeyron"}),
        "ice_impedance": (_IMPLICIT,),
        "infiltration": (_IMPLICIT,),
        "water_base": (_IMPLICIT,),
        "freezing_curve": (_GROUND,),
        "koren_ice_effect": (_KOREN,),
        "koren_exponent": (_KOREN,),
        "heat_conduction": (_GROUND,),
        "water_heat": (_CARRIED,),
        "infiltration_heat": ({**_CARRIED, "water_heat": "carried"},),
        "adjoint": ({"phase_change": "legacy"},),
        "snow_layers": (_LAYERED,),
        "layered_snow_conductivity": (_LAYERED,),
        "layered_snow_cover": (_LAYERED,),
        "held_water": (_LAYERED,),
        "settling": (_LAYERED,),
        "snow_energy": (_SINGLE,),
        "snow_conduction_transition": (_SINGLE,),
    }
)
"""Other schemes without which a choice does not count: one of these sets."""


def choices_without_effect(names: SchemeNames) -> list[str]:
    """What is chosen, other than the default, and does not count beside the other schemes.

    Args:
        names: of all schemes.
    """
    told = []
    for key, ways in _NEEDED.items():
        chosen, default = getattr(names, key), SchemeNames.model_fields[key].default
        lacks = [{k: v for k, v in way.items() if getattr(names, k) != v} for way in ways]
        if chosen != default and all(lacks):
            needed = " and ".join(f"{k}: {v}" for k, v in min(lacks, key=len).items())
            told.append(f"schemes.{key}: {chosen} has no effect without {needed}")
    return told


PresetName: TypeAlias = Literal[
    "permafrost", "permafrost-legacy", "permafrost-enthalpy", "permafrost-implicit", "original"
]


class Preset(NamedTuple):
    """A model of the literature: its schemes and the defaults that go with them."""

    names: SchemeNames
    soil_table: str
    bottom_temperature_height: float
    """m, negative."""


PRESETS: Final[Mapping[str, Preset]] = MappingProxyType(
    {
        "permafrost": Preset(SchemeNames(), "permafrost", -40.0),
        "permafrost-legacy": Preset(SchemeNames(parameter_sourcing="legacy"), "permafrost", -40.0),
        "permafrost-enthalpy": Preset(
            SchemeNames(
                kersten_transition="blend",
                frozen_hydraulics_scheme=3,
                phase_change="enthalpy",
                snow_energy="conserving",
                snow_conduction_transition="blend",
            ),
            "permafrost",
            -40.0,
        ),
        "permafrost-implicit": Preset(
            SchemeNames(
                kersten_transition="blend",
                dry_conductivity="cote_konrad",
                water_flow="implicit",
                phase_change="ground",
                freezing_curve="clapeyron",
                heat_conduction="series",
                water_heat="carried",
                calm_air="limited",
                snow="layered",
            ),
            "permafrost-peat",
            -40.0,
        ),
        "original": Preset(
            SchemeNames(
                thermal_conductivity_scheme=1,
                frozen_hydraulics_scheme=1,
                parameter_sourcing="legacy",
            ),
            "wrf-v3.4.1",
            -8.0,
        ),
    }
)
"""Presets by name; any value can be overridden."""
