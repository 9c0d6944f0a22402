"""Reading of maps: cells that run, their values, and messages on wrong maps."""

import numpy as np
import pytest
import torch
import xarray as xr
from small_regions import LATITUDE, LAYERS, LONGITUDE, grid_maps, settings, write_region

from noahpy.errors import ConfigError
from noahpy.model.packing import named_leaves
from noahpy.region.block import block_records
from noahpy.region.cells import read_region
from noahpy.region.plan import make_plan
from noahpy.region.status import CellStatus
from noahpy.simulation.build import build_cells, build_simulation
from noahpy.simulation.load import parse_config


def test_cells_that_are_no_land_are_left_out_and_reported(tmp_path):
    maps = grid_maps()
    maps["vegetation"][0, 0] = 16.0
    maps["vegetation"][0, 1] = 24.0
    maps["vegetation"][0, 2] = 1.0
    maps["soil"][0, 3] = 16.0
    maps["soil"][0, 4] = 15.0
    maps["deep"][1, 0] = np.nan
    maps["mask"] = (("lat", "lon"), np.ones((4, 5)))
    maps["mask"][1, 1] = 0.0
    maps["mask"][1, 2] = np.nan
    region = read_region(write_region(tmp_path, maps, {"region": {"mask": "mask", **values()}}))
    assert region.status.reshape(4, 5)[:2].tolist() == [
        [
            CellStatus.WATER,
            CellStatus.GLACIER,
            CellStatus.URBAN,
            CellStatus.WATER,
            CellStatus.GLACIER,
        ],
        [
            CellStatus.WITHOUT_VALUE,
            CellStatus.OUTSIDE_MASK,
            CellStatus.OUTSIDE_MASK,
            CellStatus.RUN,
            CellStatus.RUN,
        ],
    ]
    assert region.count == 12
    assert region.grid_index[0] == 8
    assert region.summary() == (
        "20 cells: 12 run, 2 are outside the mask, 1 have no value in a map, 2 are water, "
        "2 are glacier, 1 are urban"
    )


def values(**changes: str) -> dict[str, dict[str, str]]:
    """The section's values with changes, dots of keys written as two underlines."""
    known = settings()["region"]["values"]
    return {"values": known | {key.replace("__", "."): name for key, name in changes.items()}}


@pytest.mark.parametrize("kind", ["rows and columns", "curvilinear", "list"])
def test_grids_may_be_of_any_kind(tmp_path, kind):
    maps = grid_maps()
    latitude, longitude = np.meshgrid(LATITUDE, LONGITUDE, indexing="ij")
    if kind != "rows and columns":
        maps = maps.drop_vars(["lat", "lon"]).assign_coords(
            latitude=(("lat", "lon"), latitude), longitude=(("lat", "lon"), longitude)
        )
    if kind == "list":
        maps = maps.stack(cell=("lat", "lon")).reset_index("cell", drop=True)
    region = read_region(write_region(tmp_path, maps))
    np.testing.assert_allclose(region.latitude, latitude.ravel())
    np.testing.assert_allclose(region.longitude, longitude.ravel())
    assert region.values["initial.soil_temperature"].shape == (4, 20)
    np.testing.assert_allclose(
        region.values["site.deep_soil_temperature"], grid_maps()["deep"].to_numpy().ravel()
    )


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda maps: maps.drop_vars("deep"),
            r"no variable 'deep'; the variables are ground, soil, vegetation",
        ),
        (
            lambda maps: maps.assign(deep=maps["deep"].where(maps["lat"] > 33.1, 5.0)),
            r"site.deep_soil_temperature \(variable deep\) is 5 at 33.0000 N, 91.0000 E: .*180",
        ),
        (
            lambda maps: maps.assign(vegetation=maps["vegetation"] + 0.5),
            r"vegetation.class \(variable vegetation\) is .*\.5 at .*whole number",
        ),
        (
            lambda maps: maps.assign(soil=maps["soil"] * 0.0 + 77.0),
            r"soil.layer_class \(variable soil\) is 77 at .*allowed are 1 to 19",
        ),
        (
            lambda maps: maps.isel(level=slice(3)),
            r"variable ground has 3 values along level; there are 4 layers",
        ),
        (
            lambda maps: maps.assign(deep=maps["ground"]),
            r"variable deep has the dimensions level, lat, lon; it may have those of the grid",
        ),
        (
            lambda maps: maps.drop_vars(["lat", "lon"]),
            r"has no latitude and longitude",
        ),
        (
            lambda maps: maps.assign(vegetation=maps["vegetation"] * 0.0 + 16.0),
            r"no cell can run; of 20 cells: 20 are water",
        ),
    ],
)
def test_a_wrong_map_is_reported_with_file_variable_and_coordinates(tmp_path, change, message):
    config = write_region(tmp_path, change(grid_maps()))
    with pytest.raises(ConfigError, match=message):
        read_region(config)


def test_impossible_soils_are_reported_with_their_coordinates(tmp_path):
    maps = grid_maps()
    porosity = 0.4 + 0.0 * maps["deep"]
    porosity[2, 3] = 0.05
    changes = {"region": values(soil__values__porosity="pores")}
    config = write_region(tmp_path, maps.assign(pores=porosity), changes)
    where = f"{LATITUDE[2]:.4f} N, {LONGITUDE[3]:.4f} E"
    with pytest.raises(ConfigError, match=rf"at {where}: wilting_point_water_content is .* below"):
        read_region(config)


@pytest.mark.parametrize("unit", ["degC", "degree_C", "degrees C"])
def test_units_of_maps_are_converted(tmp_path, unit):
    maps, plain = grid_maps(), read_region(write_region(tmp_path))
    celsius = maps["deep"] - 273.15
    celsius.attrs["units"] = unit
    region = read_region(write_region(tmp_path, maps.assign(deep=celsius)))
    key = "site.deep_soil_temperature"
    np.testing.assert_allclose(region.values[key], plain.values[key], rtol=1e-12)


@pytest.mark.parametrize("unit", ["W m-2", "1", "nonsense"])
def test_other_units_of_maps_are_refused(tmp_path, unit):
    deep = grid_maps()["deep"]
    deep.attrs["units"] = unit
    with pytest.raises(ConfigError, match=rf"deep has the unit '{unit}'; site\.deep.* needs K"):
        read_region(write_region(tmp_path, grid_maps().assign(deep=deep)))


def test_a_file_that_holds_no_maps_is_reported(tmp_path):
    config = write_region(tmp_path)
    (tmp_path / "maps.nc").write_text("no netCDF")
    with pytest.raises(ConfigError, match=r"maps\.nc: cannot be read as netCDF"):
        read_region(config)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"region": values(soil__layer_clas="soil")}, r"the nearest key is 'soil\.layer_class'"),
        ({"columns": [{"name": "a"}, {"name": "b"}]}, "region and columns exclude each other"),
        ({"forcing": {"from_coupler": ["wind"]}}, "needs all of its forcing from a source"),
        (
            {"region": {"maps": "nowhere.nc"}},
            r"region\.maps \(line 33\): file nowhere\.nc not found",
        ),
    ],
)
def test_a_wrong_section_is_reported(tmp_path, change, message):
    with pytest.raises(ConfigError, match=message):
        write_region(tmp_path, changes=change)


def test_more_sand_and_clay_than_soil_is_reported_with_its_coordinates(tmp_path):
    maps = grid_maps().assign(share=(("lat", "lon"), np.full((4, 5), 0.4)))
    maps["share"][2, 1] = 0.6
    known = {k: v for k, v in values()["values"].items() if k != "soil.layer_class"}
    known |= {"soil.texture.sand": "share", "soil.texture.clay": "share"}
    config = write_region(tmp_path, maps, {"region": {"values": known}})
    with pytest.raises(ConfigError, match=r"clay .* is 1\.2 at 33\.4000 N, 91\.2000 E"):
        read_region(config)


def test_what_no_map_gives_must_be_written(tmp_path):
    without = {k: v for k, v in values()["values"].items() if k != "vegetation.class"}
    with pytest.raises(ConfigError, match=r"vegetation.class.*is required and missing"):
        write_region(tmp_path, changes={"region": {"values": without}})


# --- cells are columns ---------------------------------------------------------------------------
MONTHS = np.linspace(0.05, 0.6, 12)


def every_map() -> xr.Dataset:
    """Maps of everything that a map may tell, but classes of soil."""
    maps = grid_maps()
    places = ("lat", "lon")
    numbers = np.random.default_rng(8)

    def between(low: float, high: float, *, layers: int = 0) -> tuple[tuple[str, ...], np.ndarray]:
        shape = ((layers,) if layers else ()) + (4, 5)
        own = ("level", *places) if layers == 4 else (("depth", *places) if layers else places)
        return own, low + (high - low) * numbers.random(shape)

    monthly = MONTHS[:, None, None] * (0.5 + 0.5 * numbers.random((4, 5)))
    return maps.assign(
        thickness=between(0.1, 0.3, layers=4),
        flux=between(0.0, 0.1),
        slope=(places, numbers.choice([1.0, 2.0, 5.0], (4, 5))),
        albedo=between(0.6, 0.8),
        sand=between(0.2, 0.5, layers=4),
        clay=between(0.1, 0.3, layers=4),
        organic=between(0.0, 0.4, layers=4),
        conductivity=between(1e-6, 1e-5),
        green=(("month", *places), monthly),
        water=between(0.1, 0.3, layers=4),
        snow=between(0.0, 0.1),
        skin=between(270.0, 280.0),
    )


KEYS = {
    "site.layer_thickness": "thickness",
    "site.deep_soil_temperature": "deep",
    "site.geothermal_heat_flux": "flux",
    "site.slope_class": "slope",
    "site.maximum_snow_albedo": "albedo",
    "soil.texture.sand": "sand",
    "soil.texture.clay": "clay",
    "soil.texture.organic": "organic",
    "soil.values.saturated_hydraulic_conductivity": "conductivity",
    "vegetation.class": "vegetation",
    "vegetation.monthly_green_fraction": "green",
    "vegetation.monthly_albedo": "green",
    "vegetation.monthly_leaf_area_index": "green",
    "vegetation.monthly_roughness_length": "green",
    "initial.soil_temperature": "ground",
    "initial.total_water_content": "water",
    "initial.skin_temperature": "skin",
    "initial.snow_water_equivalent": "snow",
    "initial.snow_depth": "snow",
}


def as_columns(keys: dict[str, str], maps: xr.Dataset, written: dict) -> list[dict]:
    """What the maps say, written out as columns."""
    columns = []
    for row in range(4):
        for place in range(5):
            column: dict = {"name": f"{row} {place}"}
            for key, name in keys.items():
                values = maps[name].isel(lat=row, lon=place).to_numpy()
                is_class = key.endswith("class")
                value = values.astype(int).tolist() if is_class else values.tolist()
                *sections, last = key.split(".")
                inner = column
                for section in sections:
                    inner = inner.setdefault(section, {})
                inner[last] = value
            columns.append(column)
    return columns


@pytest.mark.parametrize("preset", ["permafrost", "permafrost-enthalpy"])
@pytest.mark.parametrize("what", ["textures", "classes"])
def test_a_cell_is_what_a_column_of_the_same_values_is(tmp_path, what, preset):
    keys, maps = dict(KEYS), every_map()
    if what == "classes":
        keys = {k: v for k, v in keys.items() if "texture" not in k and "thickness" not in k}
        keys |= {"soil.layer_class": "soil", "soil.column_class": "soil"}
    config = write_region(
        tmp_path, maps, {"region": {"values": keys}, "preset": preset, "initial": {}}
    )
    plan = make_plan(config, tmp_path / "out.nc")
    cells = slice(3, 17)
    with block_records(plan, cells) as records:
        ours = build_cells(config, plan.region.part(cells), records)
    written = settings() | {"preset": preset, "columns": as_columns(keys, maps, settings())}
    del written["region"]
    theirs = build_simulation(parse_config(written))
    for kind in ("coefficients", "parameters"):
        pairs = zip(
            named_leaves(getattr(ours.model, kind)),
            named_leaves(getattr(theirs.model, kind)),
            strict=True,
        )
        for (path, own), (_, other) in pairs:
            assert torch.equal(own, other[..., cells]), path
    for name, own, other in zip(
        ours.initial_state._fields, ours.initial_state, theirs.initial_state, strict=True
    ):
        assert torch.equal(own, other[..., cells]), name
    step, other_step = next(ours.run()), next(theirs.run())
    for name, own, other in zip(step.after._fields, step.after, other_step.after, strict=True):
        assert torch.equal(own, other[..., cells]), name


def test_profiles_of_maps_may_stand_at_depths(tmp_path):
    config = write_region(
        tmp_path,
        changes={"initial": {"depth": [0.05, 0.5, 1.0, 2.0], "total_water_content": 0.2}},
    )
    plan = make_plan(config, tmp_path / "out.nc")
    with block_records(plan, slice(0, 2)) as records:
        state = build_cells(config, plan.region.part(slice(0, 2)), records).initial_state
    nodes = np.cumsum(LAYERS) - 0.5 * np.array(LAYERS)
    ground = grid_maps()["ground"].to_numpy().reshape(4, 20)
    wanted = np.interp(nodes, [0.05, 0.5, 1.0, 2.0], ground[:, 1])
    np.testing.assert_allclose(state.soil_temperature[:, 1].numpy(), wanted)


def test_classes_that_maps_give_are_not_named_as_the_configurations(tmp_path):
    mapped = write_region(tmp_path)
    assert {"soil.layer_class", "vegetation.class"} <= set(mapped.region.values)
    assert mapped.class_names() == []
