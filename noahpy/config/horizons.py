"""Soil by horizons: depths and materials as soil profiles are described, given to the layers.

A layer has the material of the horizon that holds its mid-point. Parameters of two materials are
not averaged: no soil has the mean of the retention curves of peat and silt, and a layer is one of
the soils of the table. What `SoilConfig.layer_class` would say by layer follows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Annotated, Any, Final

from pydantic import Field, WithJsonSchema

from noahpy.config.fields import Depth, Fraction, Section, number
from noahpy.model.classes import SOIL_TABLES, class_table

SAME_DEPTH: Final = 1e-9
"""Distance up to which two depths are one, m."""
_MATERIALS: Final = dict.fromkeys(
    name for table in SOIL_TABLES for name in class_table("soil", table).known_names
)


class HorizonConfig(Section):
    """A horizon of the soil."""

    top: Annotated[float, number(0.0, 1e4), Field(alias="from")]
    """Depth of its upper boundary, m; 0 for the first, the base of the one above for others."""
    base: Annotated[Depth | None, Field(alias="to")] = None
    """Depth of its base, m; the last may leave it out and reaches the base of the column."""
    material: Annotated[
        str, WithJsonSchema({"title": "name of a class", "type": "string", "enum": [*_MATERIALS]})
    ]
    """Soil class of the table by its name, as in `fibric_peat`."""
    saturation: Fraction | None = None
    """Liquid water and ice before the first step as a fraction of the porosity, as
    `initial.saturation`; of all horizons or of none."""

    def __str__(self) -> str:
        to = "the base" if self.base is None else f"{self.base:g} m"
        return f"{self.material}, {self.top:g} m to {to}"


Horizons = tuple[HorizonConfig, ...]


def check_horizons(horizons: Horizons, table: str) -> None:
    """Refuse horizons with gaps or overlaps, of unknown materials, or with water in some.

    Raises:
        ValueError: with the horizon, what it has and what is allowed.
    """
    if not horizons:
        raise ValueError("a soil of horizons needs at least one")
    for place, horizon in enumerate(horizons, start=1):
        try:
            class_table("soil", table).number(horizon.material)
        except ValueError as error:
            raise ValueError(
                f"horizon {place}: {error}{_elsewhere(horizon.material, table)}"
            ) from None
        if horizon.base is None and place < len(horizons):
            raise ValueError(f"horizon {place} ({horizon}) has no `to`; only the last may lack it")
        if horizon.base is not None and horizon.base <= horizon.top + SAME_DEPTH:
            raise ValueError(f"horizon {place} ({horizon}) ends above its upper boundary")
    if horizons[0].top > SAME_DEPTH:
        raise ValueError(f"horizon 1 ({horizons[0]}) must begin at the surface, 0 m")
    for place, (above, below) in enumerate(pairwise(horizons), start=2):
        gap = below.top - (above.base or 0.0)
        if abs(gap) > SAME_DEPTH:
            kind = "a gap" if gap > 0.0 else "an overlap"
            raise ValueError(
                f"there is {kind} of {abs(gap):.6g} m between horizon {place - 1} ({above}) and "
                f"horizon {place} ({below}); each begins where the one above ends"
            )
    lacking = [place for place, one in enumerate(horizons, 1) if one.saturation is None]
    if lacking and len(lacking) < len(horizons):
        raise ValueError(
            f"horizon {lacking[0]} has no saturation and others have; give it for all or none"
        )


def _elsewhere(material: str, table: str) -> str:
    """What other table has a material."""
    for other in SOIL_TABLES:
        if other != table and material in class_table("soil", other).known_names:
            return f"; soil.table: {other} has it"
    return ""


def horizons_of_layers(horizons: Horizons, thickness: Sequence[float]) -> tuple[int, ...]:
    """Number of the horizon of each layer, from 0: the one that holds its mid-point.

    Args:
        horizons: without gaps, from the surface.
        thickness: of the layers, m.

    Raises:
        ValueError: the horizons end above the column, or one of them holds no mid-point.
    """
    bases = [*accumulate(thickness)]
    last = horizons[-1].base
    if last is not None and last < bases[-1] - SAME_DEPTH:
        raise ValueError(
            f"the last horizon ({horizons[-1]}) ends above the base of the column, "
            f"{bases[-1]:g} m (site.layer_thickness); leave `to` out if it goes on"
        )
    middles = [base - 0.5 * own for base, own in zip(bases, thickness, strict=True)]
    ends = [bases[-1] if one.base is None else one.base for one in horizons]
    found = tuple(
        next(k for k, end in enumerate(ends) if middle < end + SAME_DEPTH) for middle in middles
    )
    for k, horizon in enumerate(horizons):
        if k not in found and horizon.top < bases[-1] - SAME_DEPTH:
            layer = next(n for n, base in enumerate(bases) if horizon.top < base - SAME_DEPTH)
            raise ValueError(
                f"horizon {k + 1} ({horizon}) would be lost: no layer has its mid-point there; the "
                f"layer around it is {bases[layer] - thickness[layer]:g} to {bases[layer]:g} m. "
                "Make layers thinner (site.layer_thickness), or join the horizon with another"
            )
    return found


_WATER: Final = ("total_water_content", "liquid_water_content", "water_depth", "restart")


def with_saturation(
    initial: Mapping[str, Any], horizons: Horizons, thickness: Sequence[float]
) -> Mapping[str, Any]:
    """An initial section as the user wrote it, with the saturation that horizons say.

    Args:
        initial: keys and values.
        horizons: of the soil.
        thickness: of the layers, m.

    Raises:
        ValueError: the section tells the water in another way.
    """
    by_layer = [horizons[k].saturation for k in horizons_of_layers(horizons, thickness)]
    if None in by_layer:
        return initial
    others = _given_water(initial)
    given = initial.get("saturation")
    if given is not None and (not isinstance(given, (list, tuple)) or list(given) != by_layer):
        others.append("saturation")
    if others:
        raise ValueError(f"{others[0]} and the saturation of soil.horizons exclude each other")
    changed = {**initial, "saturation": by_layer}
    if changed.get("depth") is not None:
        # those of the temperature alone: the water is by layer
        changed["temperature_depth"] = changed.get("temperature_depth") or changed["depth"]
        del changed["depth"]
    return changed


def with_some_water(initial: Mapping[str, Any]) -> Mapping[str, Any]:
    """An initial section as the user wrote it, with water if it tells none."""
    if initial.get("saturation") is not None or _given_water(initial):
        return initial
    return {**initial, "saturation": 0.0}


def _given_water(initial: Mapping[str, Any]) -> list[str]:
    """Keys of an initial section, other than the saturation, that tell its water."""
    others = [key for key in _WATER if initial.get(key) is not None]
    equilibrium = initial.get("equilibrium")
    if isinstance(equilibrium, Mapping) and equilibrium.get("water") is not None:
        others.append("equilibrium.water")
    return others
