"""Names of variables in output files: those of NoahPy, of CF, or of CMIP.

Names of CMIP are those of the tables of CMIP6 (Eyring et al. 2016, Geoscientific Model Development
9, 1937-1958; LS3MIP: van den Hurk et al. 2016, the same journal 9, 2809-2832), in their units. What
has no such name keeps its own. Files say the own name too, in the attribute ``original_name``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from noahpy.catalog.output_variables import OutputVariable, variable_table
from noahpy.physics.constants import WATER_DENSITY

OutputNames = Literal["noahpy", "cf", "cmip"]


class _Cmip(NamedTuple):
    """A variable of CMIP."""

    name: str
    units: str = ""
    """Where they are others than those of files."""
    factor: float = 1.0
    """Its value over that in the units of files."""
    standard_name: str = ""
    """CF standard name, where it is another one with these units."""


_AMOUNT: Final = ("kg m-2", WATER_DENSITY)
CMIP: Final[Mapping[str, _Cmip]] = MappingProxyType(
    {
        "soil_temperature": _Cmip("tsl"),
        "layer_water": _Cmip("mrsol"),
        "layer_liquid_water": _Cmip("mrsll"),
        "layer_ice": _Cmip("mrsfl"),
        "soil_water": _Cmip("mrso"),
        "soil_ice": _Cmip("mrfso"),
        "snow_water_equivalent": _Cmip("snw", *_AMOUNT, "surface_snow_amount"),
        "snow_depth": _Cmip("snd"),
        "snow_cover_fraction": _Cmip("snc", "%", 100.0),
        "snowmelt": _Cmip("snm"),
        "snow_sublimation": _Cmip("sbl"),
        "snowfall": _Cmip("prsn"),
        "precipitation": _Cmip("pr"),
        "canopy_water": _Cmip("cw", *_AMOUNT, "canopy_water_amount"),
        "skin_temperature": _Cmip("ts"),
        "air_temperature": _Cmip("tas"),
        "specific_humidity": _Cmip("huss"),
        "surface_pressure": _Cmip("ps"),
        "wind_speed": _Cmip("sfcWind"),
        "shortwave_down": _Cmip("rsds"),
        "shortwave_up": _Cmip("rsus"),
        "longwave_down": _Cmip("rlds"),
        "longwave_up": _Cmip("rlus"),
        "latent_heat_flux": _Cmip("hfls"),
        "sensible_heat_flux": _Cmip("hfss"),
        "evaporation": _Cmip("evspsbl"),
        "potential_evaporation": _Cmip("evspsblpot"),
        "direct_evaporation": _Cmip("evspsblsoi"),
        "canopy_evaporation": _Cmip("evspsblveg"),
        "transpiration": _Cmip("tran"),
        "surface_runoff": _Cmip("mrros"),
        "total_runoff": _Cmip("mrro"),
        "leaf_area_index": _Cmip("lai"),
    }
)
"""Variables of CMIP by the names of NoahPy."""


def named(outputs: Iterable[OutputVariable], names: OutputNames) -> tuple[OutputVariable, ...]:
    """Variables under names of a kind, with the own name of each.

    Raises:
        ValueError: two of them would have the same name.
    """
    renamed = tuple(_renamed(output, names) for output in outputs)
    taken: dict[str, str] = {}
    for output in renamed:
        first = taken.setdefault(output.name, output.original_name)
        if first != output.original_name:
            raise ValueError(
                f"{first} and {output.original_name} would both be named {output.name}; leave one "
                "out, or choose other names"
            )
    return renamed


def _renamed(output: OutputVariable, names: OutputNames) -> OutputVariable:
    variable = output.variable
    if names == "noahpy":
        return output
    if names == "cf":
        name = variable.standard_name or variable.name
        return OutputVariable(variable._replace(file_name=name), output.method)
    cmip = CMIP.get(variable.name, _Cmip(variable.name))
    changed = variable._replace(
        file_name=cmip.name,
        units=cmip.units or variable.units,
        scale=variable.scale * cmip.factor,
        standard_name=cmip.standard_name or variable.standard_name,
    )
    return OutputVariable(changed, output.method)


def own_name(original_name: object, name: str) -> tuple[str, float]:
    """The name of NoahPy of a variable in a file, and what its values are multiplied by.

    Args:
        original_name: attribute of this name, if there is one; files of other models have theirs.
        name: name of the variable in the file.
    """
    if not isinstance(original_name, str) or not original_name.startswith(variable_table().names):
        return name, 1.0
    for own, cmip in CMIP.items():
        ending = original_name.removeprefix(own)
        if original_name.startswith(own) and name == cmip.name + ending:
            return original_name, 1.0 / cmip.factor
    return original_name, 1.0
