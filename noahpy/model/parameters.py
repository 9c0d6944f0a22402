"""Parameters of columns: look-up of classes in tables, and checks.

Class numbers give `SoilParameters` and `VegetationParameters`, independent tensors that may carry
gradients. With `SiteParameters` they make up `Parameters`, from which the coefficients of a step
follow (`noahpy.model.coefficients`).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import ArrayLike, NDArray
from torch import Tensor

from noahpy.catalog.parameters import SiteParameters as SiteParameters
from noahpy.catalog.parameters import SoilParameters as SoilParameters
from noahpy.catalog.parameters import VegetationParameters as VegetationParameters
from noahpy.catalog.ranges import PARAMETER_RANGES
from noahpy.catalog.snow_parameters import SnowParameters as SnowParameters
from noahpy.errors import ParameterError
from noahpy.model.classes import REFUSED_VEGETATION, ClassTable, Kind, class_table
from noahpy.model.defaults import filled
from noahpy.physics import constants as c
from noahpy.physics.geometry import first_column, first_place

BARE_GROUND = "barren_or_sparsely_vegetated"


class Parameters(NamedTuple):
    """All parameters of a batch of columns."""

    soil: SoilParameters
    """Soil parameters by layer, ``[layer, column]``."""
    column_soil: SoilParameters
    """Soil parameters of the class of the whole column, ``[column]``; used under legacy sourcing
    only."""
    vegetation: VegetationParameters
    """Vegetation parameters, ``[column]``."""
    site: SiteParameters
    """Site parameters, ``[column]``, and the layer thickness, ``[layer, column]``."""
    snow: SnowParameters
    """Parameters of layered snow, ``[column]``."""

    def named(self, name: str) -> Tensor:
        """A parameter by its name; soil parameters are those of the layers.

        Raises:
            KeyError: no parameter has that name.
        """
        for section in (self.soil, self.vegetation, self.site, self.snow):
            if name in section._fields:
                value: Tensor = getattr(section, name)
                return value
        raise KeyError(name)


def _table(kind: Kind, label: str) -> ClassTable:
    try:
        return class_table(kind, label)
    except ValueError as error:
        raise ParameterError(str(error)) from None


def _check_classes(classes: NDArray[np.int64], count: int, kind: str) -> None:
    bad = (classes < 1) | (classes > count)
    if bad.any():
        raise ParameterError(
            f"{kind} class {classes[bad].flat[0]} is not in the table; allowed are 1 to {count}",
            f"{kind}_class",
            int(np.argwhere(bad)[0][-1]) if bad.ndim else 0,
        )


def covers(kind: Kind, table: str) -> tuple[str, ...]:
    """The cover of the classes of a table, from class 1 on; empty for natural land.

    Raises:
        ParameterError: the table is unknown.
    """
    return _table(kind, table).covers


def look_up_soil(
    classes: ArrayLike,
    table: str = "permafrost",
    *,
    dtype: torch.dtype = torch.float64,
    device: torch.device | str = "cpu",
) -> SoilParameters:
    """Soil parameters of soil classes.

    Args:
        classes: class numbers from 1, of any shape; the result has that shape.
        table: name in `noahpy.model.classes.SOIL_TABLES`.
        dtype: floating-point type of the result.
        device: device of the result.

    Raises:
        ParameterError: the table is unknown, or a class is not in it or is not a soil.
    """
    _, _, names, columns = _table("soil", table)
    numbers = np.asarray(classes, dtype=np.int64)
    _check_classes(numbers, len(names), "soil")
    water = names.index("water") + 1 if "water" in names else 0
    is_water = numbers == water
    if is_water.any():
        raise ParameterError(
            f"soil class {water} of table {table!r} is water; only land is modelled",
            "soil_class",
            int(np.argwhere(is_water)[0][-1]) if is_water.ndim else 0,
        )

    def select(column: NDArray[np.float64]) -> Tensor:
        return torch.as_tensor(column[numbers - 1], dtype=dtype, device=device)

    def is_named(name: str) -> Tensor:
        flags = np.array([candidate == name for candidate in names])
        return torch.as_tensor(flags[numbers - 1], device=device)

    return filled(
        SoilParameters,
        **{name: select(columns[name]) for name in SoilParameters._fields if name in columns},
        is_gravel=is_named("gravel"),
        is_bedrock=is_named("bedrock"),
    )


def look_up_vegetation(
    classes: ArrayLike,
    table: str = "usgs",
    *,
    dtype: torch.dtype = torch.float64,
    device: torch.device | str = "cpu",
) -> VegetationParameters:
    """Vegetation parameters of vegetation classes, ``[column]``.

    Args:
        classes: class numbers from 1, ``[column]``.
        table: name in `noahpy.model.classes.VEGETATION_TABLES`.
        dtype: floating-point type of the result.
        device: device of the result.

    Raises:
        ParameterError: the table is unknown, a class is not in it, or is no natural land.
    """
    _, _, names, columns = _table("vegetation", table)
    numbers = np.atleast_1d(np.asarray(classes, dtype=np.int64))
    _check_classes(numbers, len(names), "vegetation")
    for column, number in enumerate(numbers, start=1):
        refused = REFUSED_VEGETATION.get(names[number - 1])
        if refused:
            raise ParameterError(
                f"vegetation class {number} of table {table!r} is {refused}; "
                "only natural land is modelled",
                "vegetation_class",
                column - 1,
            )

    values = {
        name: torch.as_tensor(columns[name][numbers - 1], dtype=dtype, device=device)
        for name in VegetationParameters._fields
        if name in columns
    }
    roots = np.maximum(columns["root_layer_count"][numbers - 1].astype(np.int64), 1)
    values["root_layer_count"] = torch.as_tensor(roots, device=device)
    bare = numbers == names.index(BARE_GROUND) + 1
    values["is_bare_ground"] = torch.as_tensor(bare, device=device)
    return filled(VegetationParameters, **values)


def drainage_factor(
    slope_class: ArrayLike,
    *,
    dtype: torch.dtype = torch.float64,
    device: torch.device | str = "cpu",
) -> Tensor:
    """Drainage factor of slope classes 1 to 9, ``[column]``.

    Raises:
        ParameterError: a class outside 1 to 9.
    """
    numbers = np.atleast_1d(np.asarray(slope_class, dtype=np.int64))
    _check_classes(numbers, len(c.DRAINAGE_FACTORS), "slope")
    return torch.as_tensor(np.array(c.DRAINAGE_FACTORS)[numbers - 1], dtype=dtype, device=device)


SOIL_ORDER: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "wilting_point_water_content": ("reference_water_content", "porosity"),
        "air_dry_water_content": ("reference_water_content", "porosity"),
    }
)
"""Water contents of a soil, and those that they must lie below. The reference water content may
exceed the porosity, as that of bedrock does in a table: roots there are always stressed."""


def check_soil(soil: SoilParameters) -> None:
    """Refuse impossible soil parameters: values out of range, or water contents out of order.

    Args:
        soil: parameters by layer, ``[layer, column]``, or of one soil per column, ``[column]``.

    Raises:
        ParameterError: with the parameter, its layer and column, and what is allowed.
    """
    values = soil._asdict()
    check_ranges(values)
    for name, others in SOIL_ORDER.items():
        for other in others:
            bad = values[name] >= values[other]
            if bool(bad.any()):
                raise ParameterError(
                    f"{name} is {float(values[name][bad][0]):g} in {first_place(bad)}; it must be "
                    f"below {other}, {float(values[other][bad][0]):g} there",
                    name,
                    first_column(bad),
                )


def check_ranges(values: Mapping[str, Tensor]) -> None:
    """Refuse parameters out of range, or not finite."""
    for name, value in values.items():
        allowed = PARAMETER_RANGES.get(name)
        if allowed is None:
            continue
        low, high = value.detach().aminmax()
        # a comparison with NaN is false
        if not (float(low) >= allowed.low and float(high) <= allowed.high):
            bad = ~((value >= allowed.low) & (value <= allowed.high))
            raise ParameterError(
                f"{name} is {float(value[bad][0]):g} in {first_place(bad)}; allowed is {allowed}",
                name,
                first_column(bad),
            )
