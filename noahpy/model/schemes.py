"""The scheme of each process: a function, or an object that is called like one.

A scheme with settings or parameters is a frozen dataclass. Its fields that are tensors are
parameters of columns, of shape ``[]``, ``[column]`` or ``[layer, column]``, and carry gradients;
its other fields are settings. `noahpy.catalog.scheme_names` has the names of the package's schemes.
"""

from __future__ import annotations

import hashlib
import inspect
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from types import FunctionType, MappingProxyType
from typing import Any, ClassVar, Final, NamedTuple, Protocol, TypeAlias, cast

from torch import Tensor

from noahpy.catalog.scheme_names import SchemeNames
from noahpy.errors import EngineError, SchemeError
from noahpy.model.parameters import Parameters, SoilParameters
from noahpy.physics.calm_air import CalmAirScheme, calm_exchange, free_exchange
from noahpy.physics.coupling import CouplingScheme, Passes
from noahpy.physics.exchange import ExchangeScheme, MyjExchange, chen_exchange, yang_exchange
from noahpy.physics.freezing import (
    capped_exponent,
    converged_supercooled_water,
    legacy_supercooled_water,
    own_exponent,
)
from noahpy.physics.ground_heat import (
    ImplicitFreezing,
    ImplicitGround,
    clapeyron_freezing,
    flowing_water,
    koren_freezing,
    neutral_ice,
    of_first_layer,
    of_surface,
    raising_ice,
    series_conductance,
    still_water,
    upper_conductance,
)
from noahpy.physics.layered_snow import LayeredSnow
from noahpy.physics.snow import (
    GivenSnowfall,
    SingleSnow,
    SnowConductionTransition,
    SnowfallFraction,
    ThresholdSnowfall,
    blended_snow_conduction,
    compacted_density,
    new_snow_density,
    snow_albedo,
    snow_conductivity,
    snow_cover_fraction,
    switched_snow_conduction,
)
from noahpy.physics.snow_compaction import anderson_settling, vionnet_settling
from noahpy.physics.snow_layers import LEAST_SNOW_LAYERS, MOST_SNOW_LAYERS
from noahpy.physics.snow_properties import (
    calonne_conductivity,
    cover_by_density,
    cover_by_depth,
    held_by_density,
    held_by_pores,
    sturm_conductivity,
    yen_conductivity,
)
from noahpy.physics.soil_heat import (
    BottomScheme,
    CoteKonradConductivity,
    DeepTemperatureBottom,
    ExplicitFreezing,
    GeothermalBottom,
    PetersLidardConductivity,
    SoilHeatScheme,
    ThermalConductivityScheme,
    blended_kersten,
    damped_phase_change,
    exact_phase_change,
    liquid_weighted_kersten,
    switched_kersten,
)
from noahpy.physics.soil_water import IMPEDED, IMPEDED_LIQUID, WEIGHTED, HydraulicScheme
from noahpy.physics.solids import (
    cote_konrad_dry,
    johansen_dry,
    johansen_minerals,
    quartz_capacity,
    uniform_capacity,
    uniform_minerals,
)
from noahpy.physics.stability import AnalyticStability, TabulatedStability
from noahpy.physics.surface_balance import ConservingSnowEnergy, ParentSnowEnergy, SnowEnergyScheme
from noahpy.physics.vegetation import water_stress
from noahpy.physics.water_flow import (
    ExplicitFlow,
    ImplicitFlow,
    WaterFlowScheme,
    brooks_corey_curve,
    campbell_curve,
    content_impedance,
    draining_base,
    schaake_input,
    sealed_base,
    share_impedance,
    van_genuchten_curve,
    water_table_base,
    whole_input,
)

WaterStress: TypeAlias = Callable[[Tensor, Tensor, Tensor], Tensor]
"""Availability of soil water to plants, 0 to 1, of liquid, wilting-point and reference water."""
CompactedDensity: TypeAlias = Callable[[Tensor, Tensor, Tensor, Tensor, float], Tensor]
"""Density of snow after a step, 1; arguments as in `noahpy.physics.snow.compacted_density`."""


class FormulaSoils(NamedTuple):
    """Soils of formulas that the parent model does not give their own layer's, ``[column]``."""

    surface: SoilParameters
    """In formulas of the surface."""
    top: SoilParameters
    """In formulas of the first layer into which that of another one leaks."""


class SoilSourcing(Protocol):
    """Which layer's soil the formulas see."""

    uses_column_soil: ClassVar[bool]
    """Whether the soil of the column as a whole counts."""

    def soils(self, parameters: Parameters) -> FormulaSoils:
        """Soils of the formulas that may see another layer's."""
        ...


@dataclass(frozen=True)
class OwnSoil:
    """Every formula sees the soil of its own layer."""

    uses_column_soil: ClassVar[bool] = False

    def soils(self, parameters: Parameters) -> FormulaSoils:
        """See `SoilSourcing`."""
        top = parameters.soil.layer(0)
        return FormulaSoils(top, top)


@dataclass(frozen=True)
class ParentSoil:
    """Some formulas see another layer's soil, as in the parent model.

    The per-layer soils of the permafrost model were retrofitted to a code for one soil, whose
    shared variables hand some formulas the parameters of another layer: the column's soil class
    feeds the surface formulas, and the last layer's leaks into the first one.
    """

    uses_column_soil: ClassVar[bool] = True

    def soils(self, parameters: Parameters) -> FormulaSoils:
        """See `SoilSourcing`."""
        return FormulaSoils(parameters.column_soil, parameters.soil.layer(-1))


ONE_PASS: Final = Passes()
SINGLE_SNOW: Final = SingleSnow()


class Schemes(NamedTuple):
    """One scheme for each process; the default is the permafrost model.

    Any of them may be a user's own: ``Schemes(thermal_conductivity=MyConductivity())``. A batch of
    columns shares its schemes.
    """

    exchange: ExchangeScheme = MyjExchange()
    """Exchange coefficients between surface and air."""
    thermal_conductivity: ThermalConductivityScheme = CoteKonradConductivity()
    """Of soil."""
    hydraulics: HydraulicScheme = IMPEDED
    """Conductivity and diffusivity of frozen soil, and its infiltration."""
    water_flow: WaterFlowScheme = ExplicitFlow()
    """Soil water with infiltration and drainage."""
    soil_heat: SoilHeatScheme = ExplicitFreezing()
    """Soil temperature with freezing and thawing."""
    coupling: CouplingScheme = ONE_PASS
    """Soil water and soil heat of a step."""
    snowfall_fraction: SnowfallFraction = ThresholdSnowfall()
    """Snow and rain."""
    calm_air: CalmAirScheme = free_exchange
    """Limits of the exchange in calm and stable air."""
    snow: SingleSnow | LayeredSnow = SINGLE_SNOW
    """Snow pack: one layer, with the schemes that follow, or several."""
    snow_energy: SnowEnergyScheme = ParentSnowEnergy()
    """Heat of the snow pack."""
    snow_conduction: SnowConductionTransition = switched_snow_conduction
    """Conduction to the ground of a nearly closed snow cover."""
    bottom: BottomScheme = DeepTemperatureBottom()
    """What lies below the last layer."""
    soil_sourcing: SoilSourcing = OwnSoil()
    """Which layer's soil the formulas see; counts where coefficients are derived."""
    water_stress: WaterStress = water_stress
    """Of transpiration."""
    snow_albedo: Callable[[Tensor, Tensor], Tensor] = snow_albedo
    """Of age (s) and maximum snow albedo, 1."""
    snow_cover_fraction: Callable[[Tensor, Tensor], Tensor] = snow_cover_fraction
    """Of water equivalent (m) and that of full cover (m), 1."""
    snow_conductivity: Callable[[Tensor], Tensor] = snow_conductivity
    """Of density, W m-1 K-1."""
    new_snow_density: Callable[[Tensor], Tensor] = new_snow_density
    """Of air temperature (K), relative to that of water."""
    compacted_density: CompactedDensity = compacted_density
    """Of the pack after a step."""

    @classmethod
    def of(cls, names: SchemeNames) -> Schemes:
        """The schemes of these names, and the defaults of processes that have none."""
        chosen: dict[str, Any] = {}
        for key, (field, setting, kinds) in _CHOICES.items():
            if setting is None:
                kind = kinds[getattr(names, key)]
                settings = {
                    other.setting: other.kinds[getattr(names, name)]
                    for name, other in _CHOICES.items()
                    if other.field == field and other.setting and other.setting in _settings(kind)
                }
                chosen[field] = kind(**settings) if isinstance(kind, type) else kind
        return cls(**chosen)

    @classmethod
    def named(cls, **names: str | int) -> Schemes:
        """The schemes of names as in configurations; of those of the permafrost model if omitted.

        Raises:
            pydantic.ValidationError: an unknown name, with the allowed ones.
        """
        return cls.of(SchemeNames.model_validate(names))

    def with_own(self, process: str, scheme: object) -> Schemes:
        """These schemes with another one for a process.

        Args:
            process: name of the field.
            scheme: of a user.

        Raises:
            SchemeError: it lacks what the process needs.
        """
        schemes = Schemes(**{**self._asdict(), process: scheme})
        check_schemes(schemes)
        return schemes


_MEMBERS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "thermal_conductivity": ("properties", "__call__"),
        "hydraulics": ("hydraulics", "infiltration_factor"),
        "water_flow": ("limits_evaporation", "properties", "__call__"),
        "soil_heat": ("keeps_equilibrium", "equilibrium_liquid", "__call__"),
        "snowfall_fraction": ("needs_forcing", "__call__"),
        "snow": ("layers",),
        "snow_energy": (
            "has_full_emission",
            "conduction_for_melt",
            "old_precipitation_heat",
            "melt_heat",
            "opened",
            "closed",
        ),
        "bottom": ("unused_parameters", "__call__"),
        "soil_sourcing": ("uses_column_soil", "soils"),
    }
)
"""What schemes have that are more than a function."""


def check_schemes(schemes: Schemes) -> None:
    """Refuse schemes that lack what their process needs.

    Raises:
        SchemeError: naming the process and what is missing.
    """
    for process, scheme in schemes._asdict().items():
        needed = _MEMBERS.get(process, ("__call__",))
        missing = [name for name in needed if not hasattr(scheme, name)]
        if missing or isinstance(scheme, type):
            kind = scheme if isinstance(scheme, type) else type(scheme)
            lacks = (
                "is a class, not an object"
                if isinstance(scheme, type)
                else (f"has no {', '.join(missing)}")
            )
            raise SchemeError(
                f"{kind.__qualname__} {lacks}; a scheme for {process} needs {', '.join(needed)}"
            )
    _check_layered_snow(schemes)


def _check_layered_snow(schemes: Schemes) -> None:
    """Refuse layers of snow over ground whose heat cannot be solved with theirs.

    Raises:
        SchemeError: naming the scheme that is needed.
    """
    if not isinstance(schemes.snow, LayeredSnow):
        return
    for process, kind, name in (
        ("soil_heat", ImplicitGround, "phase_change: ground"),
        ("water_flow", ImplicitFlow, "water_flow: implicit"),
    ):
        if not isinstance(getattr(schemes, process), kind):
            raise SchemeError(f"snow: layered needs {name}")
    fewest, most = LEAST_SNOW_LAYERS, MOST_SNOW_LAYERS
    if not fewest <= schemes.snow.layers <= most:
        raise SchemeError(f"snow has {schemes.snow.layers} layers; allowed are {fewest} to {most}")


def description(scheme: object) -> object:
    """What tells a scheme from all others, of plain values: its code and its settings.

    Values of its parameters do not belong to it. The code of schemes from elsewhere is told by a
    digest of their module.

    Raises:
        EngineError: that cannot be told, as of a closure or of an object that is no dataclass.
    """
    if scheme is None or isinstance(scheme, (bool, int, float, str)):
        return scheme
    if isinstance(scheme, Tensor):
        return f"parameter of {scheme.ndim} dimensions"
    if isinstance(scheme, tuple):
        return [description(part) for part in scheme]
    if isinstance(scheme, FunctionType):
        if scheme.__closure__ or "<" in scheme.__qualname__:
            raise EngineError(f"{scheme.__qualname__} is no function of a module")
        return _code(scheme)
    if is_dataclass(scheme) and not isinstance(scheme, type):
        settings = {f.name: description(getattr(scheme, f.name)) for f in fields(scheme)}
        return [_code(type(scheme)), settings]
    raise EngineError(f"{type(scheme).__qualname__} is neither a function nor a dataclass")


def _code(of: Any) -> str:  # noqa: ANN401
    """Where a function or a class is, with a digest of its module if that is no part of NoahPy."""
    module: str = of.__module__
    name = f"{module}.{of.__qualname__}"
    if module.partition(".")[0] == "noahpy":
        return name
    try:
        text = inspect.getsource(sys.modules[module])
    except (KeyError, OSError, TypeError) as error:
        raise EngineError(f"the source of {name} cannot be read") from error
    return f"{name} {hashlib.sha256(text.encode()).hexdigest()}"


# --- names ----------------------------------------------------------------------------------------
class _Choice(NamedTuple):
    """What a name chooses."""

    field: str
    """Field of `Schemes`."""
    setting: str | None
    """Setting of that scheme; None where the name chooses the scheme itself."""
    kinds: Mapping[Any, Any]
    """Schemes, classes of schemes or settings by name."""


_CHOICES: Final[Mapping[str, _Choice]] = MappingProxyType(
    {
        "exchange_scheme": _Choice(
            "exchange", None, {0: chen_exchange, 1: MyjExchange, 2: yang_exchange}
        ),
        "stability_functions": _Choice(
            "exchange",
            "stability",
            {"tabulated": TabulatedStability(), "analytic": AnalyticStability()},
        ),
        "thermal_conductivity_scheme": _Choice(
            "thermal_conductivity",
            None,
            {1: PetersLidardConductivity, 2: CoteKonradConductivity},
        ),
        "kersten_transition": _Choice(
            "thermal_conductivity",
            "kersten_transition",
            {
                "switch": switched_kersten,
                "blend": blended_kersten,
                "liquid_weighted": liquid_weighted_kersten,
            },
        ),
        "dry_conductivity": _Choice(
            "thermal_conductivity",
            "dry",
            {"johansen": johansen_dry, "cote_konrad": cote_konrad_dry},
        ),
        "mineral_conductivity": _Choice(
            "thermal_conductivity",
            "minerals",
            {"uniform": uniform_minerals, "johansen": johansen_minerals},
        ),
        "mineral_heat_capacity": _Choice(
            "soil_heat",
            "mineral_capacity",
            {"uniform": uniform_capacity, "quartz": quartz_capacity},
        ),
        "frozen_hydraulics_scheme": _Choice(
            "hydraulics", None, {1: WEIGHTED, 2: IMPEDED, 3: IMPEDED_LIQUID}
        ),
        "water_flow": _Choice(
            "water_flow", None, {"explicit": ExplicitFlow, "implicit": ImplicitFlow}
        ),
        "retention_curve": _Choice(
            "water_flow",
            "retention",
            {
                "campbell": campbell_curve,
                "van_genuchten": van_genuchten_curve,
                "brooks_corey": brooks_corey_curve,
            },
        ),
        "ice_impedance": _Choice(
            "water_flow", "impedance", {"share": share_impedance, "content": content_impedance}
        ),
        "infiltration": _Choice(
            "water_flow", "infiltration", {"capacity": whole_input, "schaake": schaake_input}
        ),
        "water_base": _Choice(
            "water_flow",
            "base",
            {"free": draining_base, "sealed": sealed_base, "water_table": water_table_base},
        ),
        "phase_change": _Choice(
            "soil_heat",
            None,
            {"legacy": ExplicitFreezing, "enthalpy": ImplicitFreezing, "ground": ImplicitGround},
        ),
        "freezing_curve": _Choice(
            "soil_heat", "curve", {"koren": koren_freezing, "clapeyron": clapeyron_freezing}
        ),
        "koren_ice_effect": _Choice(
            "soil_heat", "koren_ice", {"squared": raising_ice, "none": neutral_ice}
        ),
        "koren_exponent": _Choice(
            "soil_heat", "koren_exponent", {"capped": capped_exponent, "own": own_exponent}
        ),
        "heat_conduction": _Choice(
            "soil_heat", "conduction", {"upper": upper_conductance, "series": series_conductance}
        ),
        "water_heat": _Choice(
            "soil_heat", "carried", {"still": still_water, "carried": flowing_water}
        ),
        "infiltration_heat": _Choice(
            "soil_heat", "infiltrated", {"layer": of_first_layer, "surface": of_surface}
        ),
        "coupling_passes": _Choice(
            "coupling", None, {1: ONE_PASS, 2: Passes(2), 3: Passes(3), 4: Passes(4)}
        ),
        "supercooled_water": _Choice(
            "soil_heat",
            "supercooled_water",
            {"legacy": legacy_supercooled_water, "converged": converged_supercooled_water},
        ),
        "adjoint": _Choice(
            "soil_heat",
            "adjoint",
            {"exact": exact_phase_change, "damped": damped_phase_change},
        ),
        "precipitation_phase": _Choice(
            "snowfall_fraction", None, {"threshold": ThresholdSnowfall, "forcing": GivenSnowfall}
        ),
        "calm_air": _Choice("calm_air", None, {"free": free_exchange, "limited": calm_exchange}),
        "snow": _Choice("snow", None, {"single": SingleSnow, "layered": LayeredSnow}),
        "snow_layers": _Choice("snow", "layers", {count: count for count in range(2, 11)}),
        "layered_snow_conductivity": _Choice(
            "snow",
            "conductivity",
            {"yen": yen_conductivity, "sturm": sturm_conductivity, "calonne": calonne_conductivity},
        ),
        "layered_snow_cover": _Choice(
            "snow", "cover", {"depth": cover_by_depth, "density": cover_by_density}
        ),
        "held_water": _Choice(
            "snow", "held_water", {"pores": held_by_pores, "density": held_by_density}
        ),
        "settling": _Choice(
            "snow", "settling", {"vionnet": vionnet_settling, "anderson": anderson_settling}
        ),
        "snow_energy": _Choice(
            "snow_energy", None, {"legacy": ParentSnowEnergy, "conserving": ConservingSnowEnergy}
        ),
        "snow_conduction_transition": _Choice(
            "snow_conduction",
            None,
            {"switch": switched_snow_conduction, "blend": blended_snow_conduction},
        ),
        "bottom_boundary": _Choice(
            "bottom", None, {"temperature": DeepTemperatureBottom, "heat_flux": GeothermalBottom}
        ),
        "parameter_sourcing": _Choice(
            "soil_sourcing", None, {"legacy": ParentSoil, "consistent": OwnSoil}
        ),
    }
)


def _settings(kind: object) -> Mapping[str, Any]:
    """Settings of a class of schemes."""
    return {field.name: field for field in fields(cast(Any, kind))} if is_dataclass(kind) else {}


def names_of(schemes: Schemes) -> dict[str, str]:
    """Names that tell schemes apart, as text.

    Of schemes without a name it is their description; settings that a scheme lacks are left out.
    """
    named: dict[str, str] = {}
    for key, (field, setting, kinds) in _CHOICES.items():
        scheme = getattr(schemes, field)
        if setting is None:
            named[key] = _name(scheme, kinds, field)
        elif setting in _settings(type(scheme)):
            named[key] = _name(getattr(scheme, setting), kinds, f"{field}.{setting}")
    with_names = {choice.field for choice in _CHOICES.values()}
    for field, default in Schemes._field_defaults.items():
        scheme = getattr(schemes, field)
        if field not in with_names and scheme is not default:
            named[field] = _name(scheme, {}, field)
    return named


def _name(scheme: object, kinds: Mapping[Any, Any], field: str) -> str:
    for name, kind in kinds.items():
        if (
            kind is scheme
            or kind is type(scheme)
            or (not isinstance(kind, type) and kind == scheme)
        ):
            return str(name)
    try:
        return str(description(scheme))
    except EngineError:
        return f"own {field}"
