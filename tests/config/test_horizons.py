"""Soil by horizons: the same soil as by layer, and clear errors where depths do not fit."""

from types import MappingProxyType

import pytest
import torch
import yaml

from noahpy.config import to_yaml, user_form
from noahpy.errors import ConfigError
from noahpy.model.classes import class_table
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import parse_config

HORIZONS = (
    {"from": 0, "to": 0.1, "material": "moss"},
    {"from": 0.1, "to": 0.45, "material": "hemic peat"},
    {"from": 0.45, "material": "Yedoma"},
)
CLASSES = ("moss", "organic_material", "organic_material", "ice_rich_silt")
"""The same by layer: the mid-point of the third is at 0.4 m, above the silt."""
COLUMN = MappingProxyType(
    {
        "preset": "permafrost-implicit",
        "time": {"start": "2001-05-10", "end": "2001-05-11", "step": 21600},
        "site": {"layer_thickness": [0.1, 0.2, 0.2, 0.6], "deep_soil_temperature": 272.0},
        "vegetation": {"class": 7, "root_depth": 0.3, "monthly_green_fraction": [0.2] * 12},
        "initial": {"soil_temperature": 272.5, "saturation": 0.8},
        "forcing": {"weather": {"climate": "arctic"}},
    }
)


def configured(horizons=HORIZONS, **changes):
    return parse_config({**COLUMN, "soil": {"horizons": list(horizons)}, **changes})


def test_horizons_are_the_same_soil_by_layer_to_the_last_bit():
    by_depth = build_simulation(configured(), engine="eager")
    by_layer = build_simulation(
        parse_config({**COLUMN, "soil": {"layer_class": list(CLASSES)}}), engine="eager"
    )
    for one, other in zip(
        by_depth.model.parameters.soil, by_layer.model.parameters.soil, strict=True
    ):
        assert torch.equal(one, other)
    states = by_depth.initial_state, by_layer.initial_state
    assert all(torch.equal(one, other) for one, other in zip(*states, strict=True))


def test_water_of_horizons_is_that_of_the_layers():
    wet = [
        {**one, "saturation": share} for one, share in zip(HORIZONS, (0.3, 0.9, 1.0), strict=True)
    ]
    initial = {"depth": [0.1, 1.0], "soil_temperature": [274.0, 271.0]}
    by_depth = configured(wet, initial=initial)
    assert by_depth.columns[0].initial.saturation == (0.3, 0.9, 0.9, 1.0)
    by_layer = parse_config(
        {
            **COLUMN,
            "soil": {"layer_class": list(CLASSES)},
            "initial": {
                "temperature_depth": [0.1, 1.0],
                "soil_temperature": [274.0, 271.0],
                "saturation": [0.3, 0.9, 0.9, 1.0],
            },
        }
    )
    states = [build_simulation(one, engine="eager").initial_state for one in (by_depth, by_layer)]
    assert all(torch.equal(one, other) for one, other in zip(*states, strict=True))


def test_a_configuration_that_is_printed_can_be_read_again():
    wet = [{**one, "saturation": 0.5} for one in HORIZONS]
    config = configured(wet, initial={"soil_temperature": 272.0})
    again = parse_config(yaml.safe_load(to_yaml(user_form(config))))
    assert again == config


def test_columns_that_share_horizons_have_them_by_their_own_layers():
    thin = {"site": {"layer_thickness": [0.1, 0.1, 0.1, 0.1]}}
    config = parse_config(
        {**COLUMN, "soil": {"horizons": list(HORIZONS)}, "columns": [{}, thin | {"name": "thin"}]}
    )
    table = class_table("soil", "permafrost-peat")
    names = [[table.name(k) for k in one.soil.layer_class] for one in config.columns]
    assert names == [
        ["moss", "hemic_peat", "hemic_peat", "ice_rich_silt"],
        ["moss", "hemic_peat", "hemic_peat", "hemic_peat"],
    ]


@pytest.mark.parametrize("said", ["soil", "columns"])
def test_horizons_of_a_column_go_before_classes_of_all(said):
    soils = [{"layer_class": "silt"}, {"horizons": list(HORIZONS)}]
    first, second = soils if said == "soil" else reversed(soils)
    config = parse_config({**COLUMN, "soil": first, "columns": [{"soil": second}]})
    assert (config.columns[0].soil.horizons is None) == (said == "columns")


def _of(*lines):
    keys = ("from", "to", "material", "saturation")
    return [{k: v for k, v in zip(keys, line, strict=False) if v is not None} for line in lines]


@pytest.mark.parametrize(
    ("horizons", "expected"),
    [
        (_of((0, 0.1, "moss"), (0.2, None, "silt")), "a gap of 0.1 m between horizon 1"),
        (_of((0, 0.3, "moss"), (0.1, None, "silt")), "an overlap of 0.2 m between horizon 1"),
        (_of((0.1, None, "silt")), "must begin at the surface"),
        (_of((0, 0.5, "silt")), "ends above the base of the column, 1.1 m"),
        (_of((0, None, "silt"), (0.5, None, "rock")), "has no `to`; only the last may lack it"),
        (_of((0, 0.03, "moss"), (0.03, None, "silt")), "(moss, 0 m to 0.03 m) would be lost"),
        (_of((0, None, "sillt")), "the nearest are silt (10)"),
        (_of((0, 0.3, "moss", 0.4), (0.3, None, "silt")), "horizon 2 has no saturation"),
        (_of((0, 0.3, "moss", 1.4), (0.3, None, "silt", 1)), "horizons[1].saturation"),
        ([], "needs at least one"),
    ],
)
def test_horizons_that_are_no_soil_are_refused(horizons, expected):
    with pytest.raises(ConfigError) as refusal:
        configured(horizons)
    assert expected in str(refusal.value)
    assert "soil" in str(refusal.value)


def test_water_that_horizons_tell_is_not_missed_where_these_are_wrong():
    wet = _of((0, 0.3, "moss", 0.4), (0.4, None, "silt", 1.0))
    with pytest.raises(ConfigError) as refusal:
        configured(wet, initial={"soil_temperature": 272.5})
    assert "a gap of 0.1 m" in str(refusal.value)
    assert "total_water_content" not in str(refusal.value)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (
            {"soil": {"horizons": list(HORIZONS), "layer_class": 7}},
            "layer_class exclude each other",
        ),
        (
            {"soil": {"horizons": list(HORIZONS), "texture": {"sand": 0.3, "clay": 0.1}}},
            "both a class and a texture",
        ),
        (
            {"soil": {"table": "permafrost", "horizons": list(HORIZONS)}},
            "soil.table: permafrost-peat has it",
        ),
        (
            {
                "soil": {"horizons": [{"from": 0, "material": "silt", "saturation": 1.0}]},
                "initial": {"soil_temperature": 272.0, "total_water_content": 0.3},
            },
            "total_water_content and the saturation of soil.horizons exclude each other",
        ),
    ],
)
def test_what_says_otherwise_beside_horizons_is_refused(changes, expected):
    with pytest.raises(ConfigError, match=expected):
        parse_config({**COLUMN, **changes})
