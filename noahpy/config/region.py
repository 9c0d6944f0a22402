"""The section ``region``: grid cells that run as columns."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, NamedTuple

from pydantic import Field, field_validator

from noahpy.catalog.parameters import PARAMETERS
from noahpy.config.fields import Listed, Named, Section, whole
from noahpy.config.input_files import InputFiles

Extent = Literal["cell", "layer", "month"]
"""Whether a cell has one value, one per soil layer, or one per month."""


class Mapped(NamedTuple):
    """A key that maps may supply."""

    extent: Extent
    is_class: bool
    """Whether its values are class numbers."""
    unit: str
    """Units of the key; maps that state others are converted."""
    placeholder: object
    """Valid value in place of a required key that the maps supply; None if the key is optional."""


def _mapped(
    extent: Extent, unit: str = "1", placeholder: object = None, *, is_class: bool = False
) -> Mapped:
    return Mapped(extent, is_class, unit, placeholder)


_SHARE: Final = 0.3
_PLACEHOLDERS: Final = {
    "site.bottom_temperature_height": -40.0,
    "site.deep_soil_temperature": 273.15,
}
"""Placeholders of required parameters, by key."""


def _of_parameters() -> Iterator[tuple[str, Mapped]]:
    """All numeric parameters with keys of their own."""
    for line in PARAMETERS.values():
        if line.key and line.is_sought:
            extent: Extent = "layer" if line.is_layered else "cell"
            yield line.key, _mapped(extent, line.plain_units, _PLACEHOLDERS.get(line.key))


MAPPED: Final[Mapping[str, Mapped]] = MappingProxyType(
    {
        "site.layer_thickness": _mapped("layer", "m"),
        "site.slope_class": _mapped("cell", is_class=True),
        "soil.layer_class": _mapped("layer", placeholder=1, is_class=True),
        "soil.column_class": _mapped("cell", is_class=True),
        "soil.texture.sand": _mapped("layer", placeholder=_SHARE),
        "soil.texture.clay": _mapped("layer", placeholder=_SHARE),
        "soil.texture.organic": _mapped("layer", placeholder=0.0),
        "soil.texture.bulk_density": _mapped("layer", "kg m-3"),
        "soil.gravel": _mapped("layer"),
        **dict(_of_parameters()),
        "vegetation.class": _mapped("cell", placeholder=7, is_class=True),
        "vegetation.root_depth": _mapped("cell", "m"),
        "vegetation.monthly_green_fraction": _mapped("month", placeholder=[_SHARE] * 12),
        "vegetation.green_fraction_min": _mapped("cell"),
        "vegetation.green_fraction_max": _mapped("cell"),
        "vegetation.monthly_albedo": _mapped("month", placeholder=[_SHARE] * 12),
        "vegetation.monthly_leaf_area_index": _mapped("month", placeholder=[1.0] * 12),
        "vegetation.monthly_roughness_length": _mapped("month", "m"),
        "initial.soil_temperature": _mapped("layer", "K", 273.15),
        "initial.total_water_content": _mapped("layer", placeholder=_SHARE),
        "initial.saturation": _mapped("layer", placeholder=0.5),
        "initial.liquid_water_content": _mapped("layer"),
        "initial.equilibrium.surface_temperature": _mapped("cell", "K", 273.15),
        "initial.equilibrium.offset": _mapped("cell", "K"),
        "initial.equilibrium.water_table_depth": _mapped("cell", "m"),
        "initial.skin_temperature": _mapped("cell", "K"),
        "initial.canopy_water": _mapped("cell", "m"),
        "initial.snow_water_equivalent": _mapped("cell", "m"),
        "initial.snow_depth": _mapped("cell", "m"),
        "forcing.elevation.source": _mapped("cell", "m", 0.0),
        "forcing.elevation.site": _mapped("cell", "m", 0.0),
    }
)
"""Keys that maps may supply for every cell."""


class RegionConfig(Section):
    """Grid cells that run as columns; the other sections apply to all of them."""

    maps: Path | Listed[Path]
    """netCDF files or Zarr stores with latitudes and longitudes, all on one grid: rectilinear,
    curvilinear, or a list of points."""
    values: Named[str, str] = Field(default_factory=dict)
    """Variables of the maps by the keys of this configuration that they supply, as in
    ``soil.layer_class: soil_class``; these keys may be omitted elsewhere. Values are converted from
    the units of the variable to those of the key. Besides those of the grid, a variable by layer
    has one dimension, or none if all layers are alike, and a monthly variable one of twelve. Cells
    without a value are left out."""
    mask: str | None = None
    """Variable of the maps that masks cells out where it is zero or missing."""
    copied: Listed[str] = ()
    """Variables of the maps that are copied to the output, such as the elevation."""
    block: Annotated[int, whole(1, 10**7)] = 2048
    """Number of cells that a worker process runs at a time, times that of the members of an
    ensemble; results do not depend on it."""
    workers: Annotated[int, whole(1, 1024)] | None = None
    """Number of worker processes on this machine; if omitted that of processor cores over
    `compute.workers`, the threads of a process. Ignored on a cluster."""
    compression: Annotated[int, whole(0, 9)] = 4
    """Compression level of the output, by zlib (netCDF) or Zstandard (Zarr); 0 is none."""

    @field_validator("maps")
    @classmethod
    def _there_is_a_map(cls, maps: Path | tuple[Path, ...]) -> Path | tuple[Path, ...]:
        if not maps:
            raise ValueError("at least one file of maps is needed")
        return maps

    @field_validator("values")
    @classmethod
    def _keys_can_be_mapped(cls, values: dict[str, str]) -> dict[str, str]:
        for key in values:
            if key not in MAPPED:
                nearest = difflib.get_close_matches(key, MAPPED, n=1, cutoff=0.0)[0]
                raise ValueError(f"{key!r} cannot be mapped; the nearest key is {nearest!r}")
        return values

    @property
    def files(self) -> tuple[Path, ...]:
        """The maps as a tuple."""
        return self.maps if isinstance(self.maps, tuple) else (self.maps,)

    def resolved(self, files: InputFiles) -> RegionConfig:
        """The section with every file found.

        Raises:
            ConfigError: a file does not exist; the message names the key.
        """
        maps = tuple(files.find(path, "maps") for path in self.files)
        return self.model_copy(update={"maps": maps})


def with_placeholders(column: Mapping[str, Any], region: object) -> dict[str, Any]:
    """A column as the user wrote it, with placeholders for required keys that maps supply.

    Args:
        column: sections and keys.
        region: the section `region` as the user wrote it.
    """
    values = region.get("values") if isinstance(region, Mapping) else None
    result = dict(column)
    for key in values if isinstance(values, Mapping) else ():
        placeholder = None if key not in MAPPED else MAPPED[key].placeholder
        if placeholder is None:
            continue
        *sections, name = key.split(".")
        place = result
        for section in sections:
            below = place.get(section, {})
            if not isinstance(below, Mapping):
                break
            place[section] = dict(below)
            place = place[section]
        else:
            place.setdefault(name, placeholder)
    return result
