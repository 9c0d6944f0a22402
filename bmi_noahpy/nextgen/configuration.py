"""The configuration of a catchment from its attributes."""

from __future__ import annotations

import math
from datetime import datetime
from functools import cache
from typing import Any, Final

from bmi_noahpy.nextgen.columns import SITE_PARAMETERS, STATSGO_TABLE, CellError
from bmi_noahpy.nextgen.table import Attributes
from noahpy.catalog.scheme_names import PRESETS, PresetName
from noahpy.catalog.soils import RegressionsName
from noahpy.errors import ParameterError

Section = dict[str, Any]
"""A section of a configuration: values by key."""

LAYER_THICKNESS: Final = (
    *(0.05, 0.05, 0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.3, 0.3),
    *(0.5, 0.5, 0.5, 1.0, 1.0, 1.0, 2.0, 2.0, 2.0, 3.0),
)
"""Thickness of 20 layers to a depth of 15 m, for tables without one, m."""
SLOPE_CLASS_LIMITS: Final = (0.08, 0.30)
"""Slopes at which drainage classes 2 and 3 begin, as in the table of the parent model, m m-1."""
WARMEST_MONTH: Final = {"north": 7, "south": 1}
"""Month with the highest green fraction, by hemisphere."""


def slope_class(slope: float) -> int:
    """Class of the bottom drainage under a terrain slope in degrees."""
    gradient = math.tan(math.radians(slope))
    return 1 + sum(gradient >= limit for limit in SLOPE_CLASS_LIMITS)


def seasonal_green_fraction(lowest: float, highest: float, latitude: float) -> list[float]:
    """Monthly green fractions as a cosine between the extremes of the year.

    The highest is that of July, or of January in the southern hemisphere.
    """
    peak = WARMEST_MONTH["north" if latitude >= 0.0 else "south"]
    middle, half = (highest + lowest) / 2.0, (highest - lowest) / 2.0
    return [
        round(middle + half * math.cos(2.0 * math.pi * (month - peak) / 12.0), 4)
        for month in range(1, 13)
    ]


def _required(attributes: Attributes, *names: str) -> Any:  # noqa: ANN401
    for name in names:
        if name in attributes:
            return attributes[name]
    raise CellError(f"{' or '.join(names)} is required and missing")


def _per_layer(attributes: Attributes, name: str, layers: int) -> Any:  # noqa: ANN401
    """One value, or a list of one per layer."""
    given = attributes[name]
    if len(given) not in (1, layers):
        raise CellError(
            f"{name} has {len(given)} values; expected are 1 or {layers}, the number of layers"
        )
    return given[0] if len(given) == 1 else given


_SHARES: Final = ("sand", "clay", "organic", "bulk_density")
"""Columns of a composition, by layer."""
_NO_SHARE: Final = {"bulk_density": math.nan}
"""What stands where a column of them has no value; 0 in the others."""


def _soil(attributes: Attributes, layers: int) -> Section:
    ways = [name for name in ("soil_class", "ISLTYP", "sand") if name in attributes]
    if len(ways) != 1:
        given = f"given are {' and '.join(ways)}" if ways else "none is given"
        raise CellError(f"soil needs one of soil_class, ISLTYP, or sand and clay; {given}")
    (way,) = ways
    table = attributes.get("soil_table", STATSGO_TABLE if way == "ISLTYP" else None)
    section: Section = {} if table is None else {"table": table}
    if "gravel" in attributes:
        section["gravel"] = _per_layer(attributes, "gravel", layers)
    if way == "sand":
        texture = {
            name: _per_layer(attributes, name, layers) for name in _SHARES if name in attributes
        }
        if "regressions" in attributes:
            texture["regressions"] = attributes["regressions"]
        if "clay" not in texture:
            raise CellError("clay is required with sand, and missing")
        return {**section, "texture": texture}
    layer_class = _per_layer(attributes, way, layers)
    if any(name in attributes for name in ("clay", "organic", "bulk_density", "regressions")):
        raise CellError(f"clay, organic, bulk_density and regressions need sand, not {way}")
    if way == "ISLTYP" and table not in ("wrf-v3.4.1", "wrf-current"):
        raise CellError(f"ISLTYP is in the order of the wrf tables, not in that of {table!r}")
    return {**section, "layer_class": layer_class}


def _vegetation(attributes: Attributes, latitude: float) -> Section:
    lowest = attributes.get("green_fraction_min", attributes.get("SHDMIN"))
    highest = attributes.get("green_fraction_max", attributes.get("SHDMAX"))
    monthly = attributes.get("green_fraction")
    if monthly is None:
        if lowest is None or highest is None:
            raise CellError(
                "green_fraction, or green_fraction_min and green_fraction_max, is required and "
                "missing"
            )
        if lowest > highest:
            raise CellError(f"green_fraction_min {lowest:g} is above the maximum {highest:g}")
        monthly = seasonal_green_fraction(lowest, highest, latitude)
    extremes = {"green_fraction_min": lowest, "green_fraction_max": highest}
    return {
        "table": attributes.get("vegetation_table", "usgs"),
        "class": _required(attributes, "vegetation_class"),
        "monthly_green_fraction": monthly,
        **{name: value for name, value in extremes.items() if value is not None},
    }


@cache
def _reference_water_content(
    table: str,
    classes: tuple[int, ...] | None,
    texture: tuple[tuple[float, ...], ...],
    regressions: RegressionsName,
    gravel: tuple[float, ...],
) -> list[float]:
    """Water content below which plants are stressed, of a soil or of each of its layers, m3 m-3."""
    import torch

    from noahpy.model.parameters import look_up_soil
    from noahpy.model.soil_texture import REGRESSIONS, soil_from_texture, with_gravel

    layers = max(map(len, (classes or (), gravel, *(() if classes else texture))))

    def each(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return values * layers if len(values) == 1 else values

    if classes is not None:
        soil = look_up_soil(each(classes), table)
    else:
        sand, clay, organic, density = torch.tensor(
            [each(values) for values in texture], dtype=torch.float64
        )
        soil = soil_from_texture(
            sand, clay, organic, regressions=REGRESSIONS[regressions], bulk_density=density
        )
    soil = with_gravel(soil, torch.tensor(each(gravel), dtype=torch.float64))
    return [round(value, 4) for value in soil.reference_water_content.tolist()]


def _initial_water(attributes: Attributes, soil: Section, preset: str, layers: int) -> Any:  # noqa: ANN401
    if "initial_water_content" in attributes:
        return _per_layer(attributes, "initial_water_content", layers)

    def several(value: Any) -> tuple[Any, ...]:  # noqa: ANN401
        return tuple(value) if isinstance(value, list) else (value,)

    classes = several(soil["layer_class"]) if "layer_class" in soil else None
    texture = soil.get("texture", {})
    shares = tuple(several(texture.get(name, _NO_SHARE.get(name, 0.0))) for name in _SHARES)
    regressions = texture.get("regressions", "cosby")
    gravel = several(soil.get("gravel", 0.0))
    table = soil.get("table", PRESETS[preset].soil_table)
    try:
        contents = _reference_water_content(table, classes, shares, regressions, gravel)
    except ParameterError as error:
        raise CellError(str(error)) from error
    return contents[0] if len(contents) == 1 else contents


def configuration(
    attributes: Attributes,
    *,
    start: datetime,
    step: float = 3600.0,
    preset: PresetName = "permafrost",
    realization: str | None = None,
) -> Section:
    """Sections of the configuration of a catchment, without forcing, which ngen supplies.

    Args:
        attributes: attributes of the catchment by column.
        start: date of the first step, UTC.
        step: length of a step, s.
        preset: published model whose schemes are used.
        realization: path of the realization from which the start is taken when ngen runs.

    Raises:
        ValueError: an attribute is missing or in conflict with another.
    """
    thickness = attributes.get("layer_thickness", list(LAYER_THICKNESS))
    layers = len(thickness)
    latitude = _required(attributes, "latitude")
    deep = _required(attributes, "deep_soil_temperature", "mean_annual_air_temperature")
    drainage = attributes.get("slope_class", slope_class(attributes.get("slope", 0.0)))
    soil = _soil(attributes, layers)
    temperature: Any = deep
    if "initial_soil_temperature" in attributes:
        temperature = _per_layer(attributes, "initial_soil_temperature", layers)
    parameters = {name: attributes[name] for name in SITE_PARAMETERS if name in attributes}
    parameters.pop("deep_soil_temperature", None)
    return {
        "preset": preset,
        "time": {"start": start.strftime("%Y-%m-%d %H:%M:%S"), "step": step},
        "site": {
            "latitude": latitude,
            "longitude": _required(attributes, "longitude"),
            "layer_thickness": thickness,
            "deep_soil_temperature": deep,
            "slope_class": drainage,
            **parameters,
        },
        "soil": soil,
        "vegetation": _vegetation(attributes, latitude),
        "initial": {
            "soil_temperature": temperature,
            "total_water_content": _initial_water(attributes, soil, preset, layers),
            # a realization may set a lower porosity
            "clip_to_porosity": True,
        },
        "component": {
            # ngen stops if a listed input has no provider
            "optional_inputs": False,
            **({"start_from": realization} if realization else {}),
        },
    }
