"""Variables of the maps that are copied to the output."""

import numpy as np
import pytest
import xarray as xr
from small_regions import grid_maps, write_region

from noahpy.errors import ConfigError
from noahpy.region.assembly import assemble
from noahpy.region.block import run_block
from noahpy.region.cells import read_region
from noahpy.region.plan import make_plan


def maps_with_elevation(name="elevation"):
    maps = grid_maps()
    height = np.arange(20.0).reshape(4, 5)
    height[1, 2] = np.nan
    attributes = {"standard_name": "surface_altitude", "units": "m"}
    maps[name] = ("lat", "lon"), height, attributes
    # left out, and still with an elevation
    maps["vegetation"][0, 0] = 16.0
    return maps


@pytest.mark.parametrize("name", ["region.nc", "region.zarr"])
def test_the_output_has_the_variable_as_the_maps_have_it(tmp_path, name):
    maps = maps_with_elevation()
    changes = {
        "time": {"end": "2001-09-01 06:00"},
        "region": {"copied": ["elevation", "soil"], "block": 100},
    }
    config = write_region(tmp_path, maps, changes)
    output = tmp_path / name
    plan = make_plan(config, output)
    plan.open_folder(resume=False)
    assemble(plan, [run_block(plan, 0)], output, "title", "command")
    how = {"engine": "zarr", "consolidated": False} if output.suffix == ".zarr" else {}
    with xr.open_dataset(output, **how) as data:
        xr.testing.assert_identical(data["elevation"].variable, maps["elevation"].variable)
        xr.testing.assert_identical(data["soil"].variable, maps["soil"].variable)


@pytest.mark.parametrize("name", ["permafrost", "soil_temperature", "cell_status"])
def test_a_name_that_the_output_needs_is_refused_before_the_run(tmp_path, name):
    config = write_region(tmp_path, maps_with_elevation(name), {"region": {"copied": [name]}})
    with pytest.raises(ConfigError, match=f"the output has a variable '{name}' of its own"):
        make_plan(config, tmp_path / "region.nc")


def test_a_variable_that_the_maps_lack_is_refused(tmp_path):
    config = write_region(tmp_path, None, {"region": {"copied": ["elevation"]}})
    with pytest.raises(ConfigError, match="there is no variable 'elevation'"):
        read_region(config)


def test_a_map_that_changed_is_another_run(tmp_path):
    def identity():
        changes = {"region": {"copied": ["elevation"]}}
        return make_plan(write_region(tmp_path, maps, changes), tmp_path / "region.nc").identity

    maps = maps_with_elevation()
    before = identity()
    assert identity() == before
    maps["elevation"] = maps["elevation"] + 1.0
    assert identity() != before
