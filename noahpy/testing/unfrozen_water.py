"""Unfrozen water of soils by the freezing curves of the model, and as it was measured.

Measurements are power laws of the temperature, ``alpha |T|^beta`` in percent of the dry mass with T
in degC (Anderson and Tice 1972, Highway Research Record 393, 12-18; Anderson, Tice and McKim 1973,
Second International Conference on Permafrost, 289-295). They become volumes with the dry density of
the soil that they are compared with.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.parameters import SoilParameters
from noahpy.model.classes import class_table
from noahpy.model.parameters import look_up_soil
from noahpy.model.schemes import Schemes
from noahpy.model.soil_texture import soil_from_texture
from noahpy.physics.constants import WATER_DENSITY
from noahpy.physics.enthalpy import GroundFreezing
from noahpy.physics.freezing import freezing_properties
from noahpy.physics.ground_heat import ImplicitGround
from noahpy.physics.pedotransfer import hypres, rawls_brakensiek
from noahpy.physics.solids import PARTICLE_DENSITY
from noahpy.physics.water_flow import ImplicitFlow

Profile = NDArray[np.float64]


class Measured(NamedTuple):
    """A measured soil."""

    name: str
    alpha: float
    """Water at -1 degC, % of the dry mass."""
    beta: float

    def content(self, temperature: Profile, dry_density: float) -> Profile:
        """Liquid water, m3 m-3, at temperatures, degC, of soil with a dry density, kg m-3."""
        mass = 0.01 * self.alpha * np.abs(temperature) ** self.beta
        return mass * dry_density / WATER_DENSITY


GRAVEL = Measured("West Lebanon gravel, < 0.1 mm", 3.82, -0.64)
SILT = Measured("Fairbanks silt", 4.81, -0.33)
SUFFIELD = Measured("Suffield silty clay", 11.11, -0.25)
DOW_FIELD = Measured("Dow Field silty clay", 10.35, -0.61)
KAOLINITE = Measured("kaolinite", 23.8, -0.36)
HAWAII = Measured("Hawaiian clay", 32.42, -0.24)

COMPARED: Final[Mapping[str, tuple[Measured, ...]]] = MappingProxyType(
    {
        "sand": (GRAVEL,),
        "silt": (SILT,),
        "silty_clay": (SUFFIELD, DOW_FIELD),
        "clay": (KAOLINITE, HAWAII),
    }
)
"""Measured soils by the class that is nearest."""
TEXTURES: Final = MappingProxyType(
    {"sand": (0.92, 0.03), "silt": (0.10, 0.06), "silty_clay": (0.06, 0.47), "clay": (0.22, 0.58)}
)
"""Sand and clay of the classes, shares of the mass."""


class Curve(NamedTuple):
    """A choice of freezing curve."""

    name: str
    schemes: Schemes
    by_texture: bool
    """Whether the soil is that of the texture, by the regressions of the retention curve."""


def _schemes(**names: str) -> Schemes:
    return Schemes.named(water_flow="implicit", phase_change="ground", **names)


CURVES: Final = (
    Curve("Koren", _schemes(freezing_curve="koren"), False),
    Curve("Koren, no ice effect", _schemes(koren_ice_effect="none"), False),
    Curve(
        "Koren, no ice effect, own b",
        _schemes(koren_ice_effect="none", koren_exponent="own"),
        False,
    ),
    Curve("Clapeyron, Campbell", _schemes(freezing_curve="clapeyron"), False),
    Curve(
        "Clapeyron, Brooks-Corey by texture",
        _schemes(freezing_curve="clapeyron", retention_curve="brooks_corey"),
        True,
    ),
    Curve(
        "Clapeyron, van Genuchten by texture",
        _schemes(freezing_curve="clapeyron", retention_curve="van_genuchten"),
        True,
    ),
)
"""Choices of the freezing curve."""


def soil_of(name: str, curve: Curve) -> SoilParameters:
    """Soil of a class of the table `permafrost-peat`, or of its texture, one layer and column."""
    if not curve.by_texture:
        number = class_table("soil", "permafrost-peat").number(name)
        return look_up_soil([[number]], "permafrost-peat")
    shares = (torch.tensor([[share]], dtype=torch.float64) for share in (*TEXTURES[name], 0.0))
    is_corey = "Brooks" in curve.name
    return soil_from_texture(*shares, regressions=rawls_brakensiek if is_corey else hypres)


def _freezing(soil: SoilParameters, schemes: Schemes) -> GroundFreezing:
    heat, water = schemes.soil_heat, schemes.water_flow
    if not isinstance(heat, ImplicitGround) or not isinstance(water, ImplicitFlow):
        raise TypeError("the schemes are those of the implicit ground")
    koren = freezing_properties(
        soil.porosity, soil.air_entry_potential, soil.clapp_hornberger_b, heat.koren_exponent
    )
    depression: Tensor = soil.freezing_point_depression
    return heat.curve(heat.koren_ice(koren), water.retention(soil), depression)


def modelled(name: str, curve: Curve, temperature: Profile) -> Profile:
    """Liquid water of saturated soil at temperatures, degC, m3 m-3."""
    soil = soil_of(name, curve)
    freezing = _freezing(soil, curve.schemes)
    deviation = torch.from_numpy(np.asarray(temperature, dtype=np.float64))[:, None, None]
    found = [freezing.liquid(at, soil.porosity) for at in deviation]
    return torch.stack(found)[:, 0, 0].numpy()


def measured(name: str, temperature: Profile) -> dict[str, Profile]:
    """Measured liquid water at temperatures, degC, m3 m-3, in the packing of a class."""
    soil = soil_of(name, CURVES[0])
    dry_density = PARTICLE_DENSITY * (1.0 - float(soil.porosity))
    return {one.name: one.content(temperature, dry_density) for one in COMPARED[name]}


TEMPERATURES: Final = (-0.5, -1.0, -2.0, -5.0)
"""Of the table, degC."""


def table() -> list[str]:
    """Lines of a table in Markdown: liquid water of saturated soil, m3 m-3."""
    at = np.array(TEMPERATURES)
    heads = " | ".join(f"{-t:g} K" for t in TEMPERATURES)
    lines = [f"| soil, and kelvins below freezing | {heads} |", "| --- |" + " --- |" * len(at)]

    def add(name: str, values: Profile) -> None:
        lines.append(f"| {name} | " + " | ".join(f"{value:.3f}" for value in values) + " |")

    for soil in COMPARED:
        for name, values in measured(soil, at).items():
            add(f"**{soil.replace('_', ' ')}**, measured: {name}", values)
        for curve in CURVES:
            add(curve.name, modelled(soil, curve, at))
    return lines
