"""Columns that are built at once are those that are built one by one."""

import numpy as np
import pytest
import torch
from configurations import SMALL_COLUMN

from noahpy import build_simulation
from noahpy.errors import ConfigError
from noahpy.model.packing import named_leaves
from noahpy.model.soil_texture import soil_from_texture
from noahpy.physics.pedotransfer import SAPRIC_PEAT, hypres
from noahpy.simulation.batches import column_batches
from noahpy.simulation.load import parse_config

TEXTURE = {"sand": [0.3, None, None], "clay": [0.1, None, None]}
ENTRIES = (
    {"site": {"latitude": 65.0}},
    {"soil": {"layer_class": [7, 9, 9], "values": {"porosity": [0.5, None, 0.4]}}},
    {"initial": {"soil_temperature": [271.0, 273.0, 275.0]}},
    {"site": {"latitude": 70.0, "deep_soil_temperature": 270.0}},
    {"soil": {"layer_class": [None, 9, 8], "texture": TEXTURE}},
    {"soil": {"layer_class": [None, 9, 8], "texture": {**TEXTURE, "regressions": "hypres",
              "peat": "sapric", "bulk_density": [1300.0, None, None], "organic": 0.2}}},
    {"soil": {"layer_class": 7, "gravel": [0.0, 0.1, 0.3]}},
    {"soil": {"layer_class": [9, 9, 7], "values": {"porosity": [0.48, 0.41, None]}}},
    {"vegetation": {"class": 19, "monthly_albedo": [0.3] * 12}},
    {"initial": {"soil_temperature": [270.0, 272.0, 276.0], "snow_water_equivalent": 0.1,
                 "snow_depth": 0.4}},
    {"initial": {"depth": [0.1, 0.9], "soil_temperature": [270.0, 276.0]}},
    {"initial": {"depth": [0.1, 0.9], "soil_temperature": [273.0, 279.0]}},
    {"vegetation": {"monthly_green_fraction": [0.1] * 6 + [0.4] * 6}},
    {"snow": {"snow_conductivity_factor": 0.7}},
    {"snow": {"snow_conductivity_factor": 1.3}},
)  # fmt: skip


def built(entries):
    columns = [{"name": f"c{k}", **entry} for k, entry in enumerate(entries)]
    return build_simulation(parse_config({**SMALL_COLUMN, "columns": columns}))


def test_columns_built_at_once_are_those_built_alone():
    together = built(ENTRIES)
    alone = [built([entry]) for entry in ENTRIES]
    groups = {
        "parameters": lambda run: run.model.parameters,
        "coefficients": lambda run: run.model.coefficients,
        "state": lambda run: run.initial_state,
    }
    for group, of in groups.items():
        for path, value in named_leaves(of(together), group):
            single = [dict(named_leaves(of(run), group))[path] for run in alone]
            assert torch.equal(value, torch.cat(single, dim=-1)), path
    for name, value in together.supply.vegetation._asdict().items():
        single = [getattr(run.supply.vegetation, name) for run in alone]
        np.testing.assert_array_equal(value, np.concatenate(single, axis=-1))


def test_columns_that_differ_in_numbers_only_are_built_at_once():
    entries = [{"site": {"latitude": float(k)}, "soil": {"layer_class": 7 + k}} for k in range(3)]
    columns = [{"name": f"c{k}", **entry} for k, entry in enumerate(entries)]
    config = parse_config({**SMALL_COLUMN, "columns": columns})
    (batch,) = column_batches(config.columns)
    assert batch.cells.number.tolist() == [0, 1, 2]
    assert batch.cells.values["soil.layer_class"].tolist() == [7.0, 8.0, 9.0]


def test_a_note_names_the_column_that_it_tells_of():
    initial = {"soil_temperature": 270.0, "total_water_content": 0.3}
    entries = [
        {},
        {"initial": {**initial, "liquid_water_content": 0.25}},
        {"initial": {**initial, "liquid_water_content": 0.28}},
    ]
    note = next(note for note in built(entries).notes if "freezing curve" in note)
    assert note.startswith("c2: initial liquid water is set to the freezing curve")
    assert note.endswith("the largest change of 2 columns")


def test_composition_reaches_the_layers_as_configured():
    options = {"regressions": "hypres", "peat": "sapric", "bulk_density": [1300.0, None, None]}
    soil = {
        "layer_class": [None, 9, 8],
        "texture": {**TEXTURE, **options, "is_topsoil": [True, None, None]},
        "gravel": [0.25, None, 0.5],
        "values": {"porosity": [None, None, 0.3]},
    }
    found = built([{"soil": soil, "initial": {"total_water_content": 0.2}}]).model.parameters.soil
    plain = built([{"soil": {"layer_class": [8, 9, 8]}}]).model.parameters.soil
    made = soil_from_texture(
        torch.tensor([0.3], dtype=torch.float64),
        torch.tensor([0.1], dtype=torch.float64),
        torch.tensor([0.0], dtype=torch.float64),
        regressions=hypres,
        peat=SAPRIC_PEAT,
        bulk_density=torch.tensor([1300.0], dtype=torch.float64),
        is_topsoil=torch.tensor([1.0], dtype=torch.float64),
    )
    torch.testing.assert_close(found.porosity[0], 0.75 * made.porosity)
    torch.testing.assert_close(found.air_entry_potential[0], made.air_entry_potential)
    assert torch.equal(found.porosity[1], plain.porosity[1])
    assert found.porosity[2].tolist() == [0.3]
    water = found.wilting_point_water_content[2] / plain.wilting_point_water_content[2]
    assert water.tolist() == [0.5]


def test_columns_share_the_sections_that_they_do_not_change():
    columns = [{"name": "a"}, {"name": "b", "soil": {"layer_class": 9}}, {"name": "c"}]
    first, second, third = parse_config({**SMALL_COLUMN, "columns": columns}).columns
    for name in ("site", "soil", "vegetation", "initial", "forcing"):
        assert getattr(first, name) is getattr(third, name)
    assert second.vegetation is first.vegetation
    assert second.soil.layer_class == 9
    assert first.soil.layer_class == 7


def test_a_shared_section_fits_the_layers_of_every_column():
    thin = {"site": {"layer_thickness": [0.1, 0.3, 0.6, 1.0]}}
    soil = {"soil": {"layer_class": [7, 7, 9]}}
    with pytest.raises(ConfigError, match=r"layer_class has 3 values but site.layer_thickness has"):
        parse_config({**SMALL_COLUMN, **soil, "columns": [{"name": "a"}, {"name": "b", **thin}]})


def test_a_section_that_is_empty_for_all_is_that_of_each_column():
    given = {**SMALL_COLUMN, "soil": None, "columns": [{"soil": {"layer_class": 9}}]}
    assert parse_config(given).columns[0].soil.table == "permafrost"
