"""What no soil has is refused as a set, and what the tables have passes."""

import pytest
import torch

from noahpy.catalog.ranges import PARAMETER_RANGES
from noahpy.errors import ParameterError
from noahpy.model.classes import SOIL_TABLES
from noahpy.model.parameters import (
    SoilParameters,
    VegetationParameters,
    check_soil,
    covers,
    look_up_soil,
    look_up_vegetation,
)
from noahpy.model.soil_texture import soil_from_texture

LOAM = look_up_soil([[7, 7], [7, 7], [9, 9]])


def changed(name, value, layer=2, column=1):
    values = getattr(LOAM, name).clone()
    values[layer - 1, column - 1] = value
    return LOAM._replace(**{name: values})


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
@pytest.mark.parametrize("table", SOIL_TABLES)
def test_every_soil_of_the_tables_passes(table, dtype):
    kinds = covers("soil", table)
    check_soil(
        look_up_soil([k for k, kind in enumerate(kinds, 1) if kind != "water"], table, dtype=dtype)
    )


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_every_composition_passes(dtype):
    share = torch.linspace(0.0, 1.0, 11, dtype=dtype)
    sand, clay, organic = (grid.flatten() for grid in torch.meshgrid([share] * 3, indexing="ij"))
    possible = sand + clay <= 1.0
    check_soil(soil_from_texture(sand[possible], clay[possible], organic[possible]))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("wilting_point_water_content", 0.35, "below reference_water_content, 0.329 there"),
        ("wilting_point_water_content", 0.329, "below reference_water_content"),
        ("reference_water_content", 0.05, "wilting_point_water_content is 0.066 in layer 2"),
        ("porosity", 0.06, "below porosity, 0.06 there"),
        ("air_dry_water_content", 0.45, "below reference_water_content"),
        ("saturated_hydraulic_conductivity", 4.7e-310, "is 4.7e-310 in layer 2, column 1"),
        ("saturated_hydraulic_diffusivity", 5e-324, "allowed is 1e-15 to 1"),
        ("clapp_hornberger_b", 1e-300, "allowed is 0.1 to 50"),
        ("saturation_ratio_limit", -1.0, "allowed is 0 to 1"),
        ("porosity", float("nan"), "porosity is nan in layer 2, column 1"),
        ("air_entry_potential", float("inf"), "air_entry_potential is inf"),
    ],
)
def test_a_soil_that_cannot_be_is_refused_with_its_place(name, value, words):
    with pytest.raises(ParameterError, match=words):
        check_soil(changed(name, value))


def test_every_number_of_soil_and_vegetation_has_a_range():
    vegetation = look_up_vegetation([7])
    numbers = [
        name
        for part in (LOAM, vegetation)
        for name, value in part._asdict().items()
        if value.is_floating_point()
    ]
    assert {*SoilParameters._fields, *VegetationParameters._fields} >= set(numbers)
    assert not set(numbers) - set(PARAMETER_RANGES)
