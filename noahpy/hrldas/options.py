"""What NoahPy has in the place of Noah-MP's options, for the report of an import."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, NamedTuple

from noahpy.hrldas.namelist import Namelist


class _Option(NamedTuple):
    """An option of the namelist."""

    instead: str
    """What NoahPy does, or where its own choice stands."""
    alike: tuple[int, ...] = ()
    """Numbers that mean the same in NoahPy."""


_NOT_MODELLED: Final = "is not modelled"
_OPTIONS: Final = {
    "dynamic_veg_option": _Option(
        "plants do not grow: the green vegetation fraction is that of the set-up all year "
        "(`vegetation.monthly_green_fraction`), and the leaf area index of the class goes with it"
    ),
    "canopy_stomatal_resistance_option": _Option("Jarvis's resistance", (2,)),
    "btr_option": _Option("water stress from soil moisture", (1,)),
    "surface_runoff_option": _Option("`schemes.water_flow` and `infiltration`"),
    "subsurface_runoff_option": _Option("drainage by `site.slope_class`, or `schemes.water_base`"),
    "surface_drag_option": _Option("`schemes.exchange_scheme` of the preset", (2,)),
    "supercooled_water_option": _Option("`schemes.phase_change` and `freezing_curve`"),
    "frozen_soil_option": _Option("`schemes.frozen_hydraulics_scheme`, or `ice_impedance`"),
    "radiative_transfer_option": _Option("one albedo of vegetation and ground"),
    "snow_albedo_option": _Option("snow albedo up to `site.maximum_snow_albedo`"),
    "snow_compaction_option": _Option("`schemes.snow`, and `settling` where it is layered"),
    "snow_cover_option": _Option("`schemes.snow`, and `layered_snow_cover` where it is layered"),
    "snow_thermal_conductivity": _Option(
        "`schemes.snow`, and `layered_snow_conductivity` where it is layered"
    ),
    "pcp_partition_option": _Option("snow where the air is below freezing", (3,)),
    "tbot_option": _Option("a deep soil temperature, or a heat flux", (1, 2)),
    "temp_time_scheme_option": _Option("`schemes.phase_change` of the preset"),
    "surface_resistance_option": _Option("evaporation of the ground by its top layer, as in Noah"),
    "glacier_option": _Option("glaciers are left out"),
    "soil_data_option": _Option("the class ISLTYP in all layers", (1,)),
    "crop_option": _Option(_NOT_MODELLED, (0,)),
    "irrigation_option": _Option(_NOT_MODELLED, (0,)),
    "tile_drainage_option": _Option(_NOT_MODELLED, (0,)),
    "wetland_option": _Option(_NOT_MODELLED, (0,)),
    "sf_urban_physics": _Option("towns are left out", (0,)),
    "soil_timestep": _Option("soil and surface have one step", (0,)),
    "restart_filename_requested": _Option("the run begins with the state of the set-up file"),
}
_ONLY_WITH: Final = {
    "pedotransfer_option": ("soil_data_option", 3),
    "dvic_infiltration_option": ("surface_runoff_option", 8),
    "irrigation_method": ("irrigation_option", 1),
    "use_wudapt_lcz": ("sf_urban_physics", 1),
}
"""Keys that count only with an option of this number or above, whose note tells of them."""
_OF_FILES: Final = (
    *("outdir", "split_output_count", "skip_first_output", "restart_frequency_hours"),
    "noahmp_output",
)
_OF_OTHERS: Final = ("num_urban_", "urban_", "snicar_", "forcing_name_", "agdata", "tdinput")
"""Beginnings of keys that options which are told of bring with them."""


def option_notes(namelist: Namelist) -> list[str]:
    """What of a namelist has no counterpart, one text a key."""
    given = {**namelist.model_dump(), **(namelist.model_extra or {})}
    written = namelist.model_fields_set | set(namelist.model_extra or {})
    notes = [
        f"{key.upper()} = {given[key]}: {option.instead}"
        for key, option in _OPTIONS.items()
        if key in written and _counts(given[key]) and given[key] not in option.alike
        if not (key == "pcp_partition_option" and namelist.has_snowfall)
    ]
    files = [key.upper() for key in _OF_FILES if key in written]
    if files:
        notes.append(f"{', '.join(files)}: `noahpy run --output` writes one file, see `output`")
    unknown = _unknown(namelist.model_extra or {})
    if unknown:
        notes.append(f"unknown here: {', '.join(unknown)}")
    if namelist.khour is not None and namelist.kday is not None:
        notes.append("KHOUR and KDAY are both given: the period is that of KHOUR, as in HRLDAS")
    if namelist.further_groups:
        listed = ", ".join(f"&{name.upper()}" for name in namelist.further_groups)
        notes.append(f"groups of the namelist that are not read: {listed}")
    return notes


def _counts(value: object) -> bool:
    """Whether a key is set, other than to an empty text."""
    return not isinstance(value, str) or bool(value.strip())


def _unknown(extra: Iterable[str]) -> list[str]:
    known = {*_OPTIONS, *_ONLY_WITH, *_OF_FILES}
    return [key.upper() for key in extra if key not in known and not key.startswith(_OF_OTHERS)]
