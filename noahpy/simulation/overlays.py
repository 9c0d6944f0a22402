"""Sections of a configuration over others: those of a column, of a file, of a preset.

A section overrides another one key by key. Where a key says in another form what a key below it
says, as `saturation` does of `total_water_content`, the one below it has no meaning any more.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from noahpy.config.messages import section_in
from noahpy.config.schema import DEPTHS, HORIZONS, PROFILE_DEPTHS, InitialConfig

Sections = dict[str, Any]
"""Sections and keys of a configuration, as a user may write them."""


def overlaid(below: Mapping[str, Any], above: Mapping[str, Any]) -> Sections:
    """Sections of which those `above` override those `below`, key by key and in any form."""
    kept = dict(below)
    for name, without in (("initial", without_overridden), ("soil", _soil_below)):
        lower, upper = kept.get(name), above.get(name)
        if isinstance(lower, Mapping) and isinstance(upper, Mapping):
            kept[name] = without(lower, upper)
    if "saturation" in _said_by(section_in(above, "initial")):
        kept |= _without_saturation(section_in(kept, "soil"))
    return merged(kept, above)


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> Sections:
    """Sections of which those `above` override those `below`, key by key."""
    result = dict(below)
    for key, value in above.items():
        lower = result.get(key)
        both = isinstance(lower, Mapping) and isinstance(value, Mapping)
        result[key] = merged(lower, value) if both else value  # type: ignore[arg-type]
    return result


def _soil_below(below: Mapping[str, Any], above: Mapping[str, Any]) -> Sections:
    """A soil section without what another section says in another form.

    Args:
        below: section that is overridden.
        above: section that may have horizons, or classes or textures of layers.
    """
    by_layer = {"layer_class", "texture"}
    lost = by_layer if HORIZONS in above else {HORIZONS} if by_layer & above.keys() else set()
    return {key: value for key, value in below.items() if key not in lost or key in above}


_OTHER_FORMS: Final[tuple[tuple[frozenset[str], frozenset[str]], ...]] = (
    (frozenset({"saturation"}), frozenset({"total_water_content", "liquid_water_content"})),
    (frozenset({"total_water_content"}), frozenset({"saturation"})),
    (
        frozenset({"equilibrium.water"}),
        frozenset({"total_water_content", "saturation", "liquid_water_content"}),
    ),
    (
        frozenset({"equilibrium.surface_temperature"}),
        frozenset({"soil_temperature", "liquid_water_content"}),
    ),
    (frozenset({"total_water_content", "saturation"}), frozenset({"equilibrium.water"})),
    (frozenset({"soil_temperature"}), frozenset({"equilibrium.surface_temperature"})),
    (frozenset({"soil_temperature", "equilibrium.surface_temperature"}), frozenset({"restart"})),
    (frozenset({"restart"}), frozenset(InitialConfig.model_fields) - {"restart", "restart_force"}),
)
"""Keys of an initial section, and what any of them overrides in another form."""
_OF_EQUILIBRIUM: Final[Mapping[str, str]] = {
    "equilibrium.surface_temperature": "offset",
    "equilibrium.water": "water_table_depth",
}
"""Keys of ground in equilibrium, and what has no meaning without them."""


def _written(initial: Mapping[str, Any]) -> set[str]:
    """Keys of an initial section, with those of ground in equilibrium."""
    return {*initial, *(f"equilibrium.{key}" for key in section_in(initial, "equilibrium"))}


def _said_by(initial: Mapping[str, Any]) -> set[str]:
    """Keys of an initial section whose meaning it says, in this form or in another one."""
    written = _written(initial)
    return written.union(*(others for forms, others in _OTHER_FORMS if forms & written))


def _without_saturation(soil: Mapping[str, Any]) -> Sections:
    """The section `soil` with horizons that do not tell the water, if they do."""
    horizons = soil.get(HORIZONS)
    if not isinstance(horizons, list):
        return {}
    dry = [
        {key: value for key, value in one.items() if key != "saturation"}
        if isinstance(one, Mapping)
        else one
        for one in horizons
    ]
    return {"soil": {**soil, HORIZONS: dry}}


def without_overridden(below: Mapping[str, Any], above: Mapping[str, Any]) -> Sections:
    """An initial section without what another section overrides in another form.

    Args:
        below: section that is overridden.
        above: section that may have water contents, a saturation, ground in equilibrium, or a
            restart file, which holds all.
    """
    equilibrium = section_in(above, "equilibrium")
    overridden = _said_by(above) - _written(above)
    kept = {key: value for key, value in below.items() if key not in overridden}
    if isinstance(kept.get("equilibrium"), Mapping):
        lost = {key.partition(".")[2] for key in overridden & _OF_EQUILIBRIUM.keys()}
        lost |= {_OF_EQUILIBRIUM[key] for key in overridden & _OF_EQUILIBRIUM.keys()}
        section = {key: value for key, value in kept["equilibrium"].items() if key not in lost}
        kept["equilibrium"] = section
        if not section and not equilibrium:
            del kept["equilibrium"]
    profiles = {**kept, **above}.keys() & PROFILE_DEPTHS.keys()
    used = {key for name in profiles for key in ("depth", PROFILE_DEPTHS[name])}
    return {key: value for key, value in kept.items() if key not in DEPTHS or key in used}
