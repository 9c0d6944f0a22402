"""Forcing of a region by the elevations of its cells."""

import numpy as np
import pytest
from small_regions import GRIDDED, grid_forcing, grid_maps, write_region

from noahpy.errors import ConfigError
from noahpy.region.block import block_records
from noahpy.region.plan import make_plan

MAPPED = {
    "vegetation.class": "vegetation",
    "soil.layer_class": "soil",
    "site.deep_soil_temperature": "deep",
    "initial.soil_temperature": "ground",
}


def with_heights():
    maps = grid_maps()
    shape = maps.deep.shape
    heights = 4000.0 + 50.0 * np.arange(maps.deep.size).reshape(shape)
    maps["height"] = ("lat", "lon"), heights, {"units": "m"}
    maps["ground_of_forcing"] = ("lat", "lon"), np.full(shape, 4.2), {"units": "km"}
    return maps


def test_cells_have_the_forcing_of_their_own_elevations(tmp_path):
    grid_forcing().to_netcdf(tmp_path / "forcing.nc")
    heights = {
        "forcing.elevation.site": "height",
        "forcing.elevation.source": "ground_of_forcing",
    }
    found = []
    for values in (MAPPED, MAPPED | heights):
        region = {"region": {"values": values}, "forcing": GRIDDED}
        config = write_region(tmp_path, with_heights(), region)
        plan = make_plan(config, tmp_path / "region.nc")
        with block_records(plan, slice(2, 9)) as records:
            found.append(records.at(np.array([plan.start])))
    plain, moved = found
    cells = np.arange(2, 9)
    expected = 0.0065 * (4000.0 + 50.0 * cells - 4200.0)
    np.testing.assert_allclose((plain.air_temperature - moved.air_temperature)[0], expected)
    assert (np.diff(moved.surface_pressure / plain.surface_pressure) < 0.0).all()
    assert any("-200 to" in note or "m above its own elevation" in note for note in records.notes)


def test_what_a_region_cannot_have_is_refused(tmp_path):
    daily = {"disaggregation": {"temperature_range": 8.0}}
    with pytest.raises(ConfigError, match="disaggregation is for columns"):
        write_region(tmp_path, changes={"forcing": daily})
    mapped = MAPPED | {"forcing.elevation.site": "height"}
    with pytest.raises(ConfigError, match=r"needs forcing\.netcdf"):
        write_region(
            tmp_path,
            with_heights(),
            {"region": {"values": mapped}, "forcing": {"elevation": {"source": 4200.0}}},
        )


def test_horizons_are_those_of_all_cells_and_need_their_layers(tmp_path):
    horizons = [{"from": 0.0, "to": 0.3, "material": "loam"}, {"from": 0.3, "material": "sand"}]
    values = {key: name for key, name in MAPPED.items() if not key.startswith("soil.")}
    region = {"region": {"values": values}, "soil": {"horizons": horizons}}
    config = write_region(tmp_path, changes=region)
    assert config.columns[0].soil.layer_class == (7, 7, 12, 12)
    thick = {**region, "region": {"values": values | {"site.layer_thickness": "ground"}}}
    with pytest.raises(ConfigError, match="need layers that are alike everywhere"):
        write_region(tmp_path, changes=thick)
