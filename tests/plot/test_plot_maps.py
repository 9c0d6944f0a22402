import numpy as np
import pytest
import xarray as xr
from matplotlib.collections import PathCollection, QuadMesh
from matplotlib.colors import ListedColormap, to_hex
from test_panels import unlabelled
from test_plot import is_within_page, panels, run

from noahpy.errors import PictureError
from noahpy.output.layout import flag_attributes
from noahpy.output.permafrost import Permafrost
from noahpy.plot import plot_run
from noahpy.plot.mapped_variables import MAPS
from noahpy.plot.maps import NEVER_FROZEN, OVER_TALIK, PERMAFROST, SKIPPED, draw_maps
from noahpy.plot.region_output import RegionMaps, is_region, read_maps
from noahpy.region.status import CellStatus

ROWS, COLUMNS = 5, 4
DEPTH = np.array([0.1, 1.0, 4.0])
STATUS = np.zeros((ROWS, COLUMNS), dtype=np.int8)
STATUS[0] = [CellStatus.WATER, CellStatus.GLACIER, CellStatus.FAILED, CellStatus.OUTSIDE_MASK]
HEADINGS = (
    "Active-layer thickness",
    "Mean annual ground temperature",
    "Mean annual surface temperature",
    "Mean snow depth",
    "Elevation",
)


def region(kind="rectilinear", *, south=60.0, west=100.0, size=1.0, days=(365, 365), status=STATUS):
    """The output of a region whose ground gets warmer from north to south."""
    place = ("y", "x")
    shape = status.shape
    ran = status == CellStatus.RUN
    warm = np.broadcast_to(np.linspace(1.0, -1.0, shape[0])[:, None], shape)

    def everywhere(values):
        return np.where(ran, values, np.nan)

    def yearly(values):
        return ("year", *place), np.stack([np.full(shape, np.nan), everywhere(values)])

    mean = np.stack([everywhere(273.15 + warm + k) for k in range(len(DEPTH))])
    months = np.arange(25) * 73.0 / 2.4 * 86400.0
    data = {
        "cell_status": (place, status, flag_attributes(CellStatus)),
        "permafrost": (place, np.where(ran, warm < 0.0, Permafrost.UNDETERMINED).astype("i1")),
        "days_covered": ("year", np.array(days)),
        "active_layer_thickness": yearly(np.where(warm < 0.0, 2.0 + warm, np.nan)),
        "zero_annual_amplitude_depth": yearly(np.full(shape, 1.75)),
        "annual_mean_soil_temperature": (
            ("year", "depth", *place),
            np.stack([np.full_like(mean, np.nan), mean]),
        ),
        "annual_mean_skin_temperature": yearly(272.15 + warm),
        "snow_depth": (
            ("time", *place),
            np.stack([everywhere(np.full(shape, k / 12.0)) for k in range(24)]),
        ),
        "elevation": (place, 500.0 * warm, {"standard_name": "surface_altitude"}),
        "time_bounds": (("time", "bound"), np.stack([months[:-1], months[1:]], axis=1)),
    }
    result = xr.Dataset(
        data,
        {"year": [2001, 2002], "depth": DEPTH},
        {"title": "A $made-up$ region"},
    )
    since = {"units": "seconds since 2001-01-01 00:00:00", "calendar": "standard"}
    result["time"] = "time", months[1:], since
    y, x = (np.linspace(0.0, size, n) if n > 1 else np.zeros(1) for n in shape)
    degrees = {
        "latitude": {"standard_name": "latitude"},
        "longitude": {"standard_name": "longitude"},
    }
    if kind == "rectilinear":
        return result.assign_coords(
            y=("y", south + y, degrees["latitude"]), x=("x", west + x, degrees["longitude"])
        )
    y, x = np.meshgrid(y, x, indexing="ij")
    turned = {"latitude": south + 0.8 * y - 0.6 * x, "longitude": west + 0.6 * y + 0.8 * x}
    result = result.assign_coords(
        {name: (place, values, degrees[name]) for name, values in turned.items()}
    )
    if kind == "list":
        return result.stack(place=place).reset_index("place").drop_vars(["y", "x"], errors="ignore")
    return result


@pytest.fixture
def maps_of(tmp_path):
    def read(dataset) -> RegionMaps:
        path = tmp_path / "region.nc"
        dataset.to_netcdf(path)
        return read_maps(path)

    return read


def legend(figure):
    """Labels and colours of what stands below the maps."""
    (found,) = [axes.get_legend() for axes in figure.axes if axes.get_legend()]
    labels = [text.get_text() for text in found.get_texts()]
    return dict(zip(labels, (to_hex(p.get_facecolor()) for p in found.get_patches()), strict=True))


KINDS = {
    "rectilinear": {},
    "curvilinear": {"kind": "curvilinear"},
    "list": {"kind": "list"},
    "one cell": {"status": np.zeros((1, 1), np.int8)},
    "one row": {"status": np.zeros((1, 6), np.int8)},
    "one place of a list": {"kind": "list", "status": np.zeros((1, 1), np.int8)},
    "some hundred metres": {"size": 0.004, "south": -60.5, "west": -100.5},
    "a continent": {"size": 50.0, "south": 20.0},
    "near the pole": {"size": 8.0, "south": 81.0},
    "nothing ran to its end": {"status": np.full((3, 3), CellStatus.FAILED, np.int8)},
    "no whole year": {"days": (300, 200)},
}


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_region_is_within_the_page(maps_of, name):
    figure, _ = draw_maps(maps_of(region(**KINDS[name])))
    # what can warn, warns when it is drawn
    figure.canvas.draw()
    assert is_within_page(figure)
    assert figure.get_size_inches()[1] <= 297.0 / 25.4


@pytest.mark.parametrize("kind", ["rectilinear", "curvilinear", "list"])
def test_maps_have_the_values_of_the_cells_that_ran(maps_of, kind):
    maps = maps_of(region(kind))
    figure, lines = draw_maps(maps)
    assert lines == []
    drawn = panels(figure)
    first = next(iter(drawn))
    assert first == "Permafrost: 50 % of the cells"
    assert tuple(drawn)[1:] == HEADINGS
    of_cells = PathCollection if kind == "list" else QuadMesh
    meshes = [c for c in drawn[HEADINGS[1]].collections if isinstance(c, of_cells)]
    shown = np.ma.compressed(meshes[-1].get_array())
    # between the layers at 1 and at 4 m, a quarter down
    expected = 1.25 + np.repeat([0.5, 0.0, -0.5, -1.0], COLUMNS)
    np.testing.assert_allclose(np.sort(shown), np.sort(expected), atol=1e-9)
    low, high = meshes[-1].get_clim()
    assert low == -high


def test_cells_without_results_are_grey_and_named(maps_of):
    figure, _ = draw_maps(maps_of(region()))
    found = legend(figure)
    expected = {"permafrost": PERMAFROST[Permafrost.PRESENT][1],
                PERMAFROST[Permafrost.ABSENT][0]: NEVER_FROZEN}  # fmt: skip
    for status in (CellStatus.WATER, CellStatus.GLACIER, CellStatus.FAILED,
                   CellStatus.OUTSIDE_MASK):  # fmt: skip
        label, grey = SKIPPED[status]
        expected[label] = to_hex(grey)
    assert {label: to_hex(colour) for label, colour in expected.items()} == found
    colours = [to_hex(SKIPPED[status][1]) for status in SKIPPED]
    assert len(set(colours)) == len(CellStatus) - 1


@pytest.mark.parametrize("heading", HEADINGS[:4])
def test_every_cell_has_one_colour(maps_of, heading):
    figure, _ = draw_maps(maps_of(region()))
    meshes = [c for c in panels(figure)[heading].collections if isinstance(c, QuadMesh)]
    plain = {
        to_hex(mesh.cmap(0)): int(mesh.get_array().count())
        for mesh in meshes
        if isinstance(mesh.cmap, ListedColormap) and mesh.cmap.N == 1
    }
    expected = {to_hex(SKIPPED[CellStatus(status)][1]): 1 for status in STATUS[0]}
    if heading == "Active-layer thickness":
        expected[to_hex(NEVER_FROZEN)] = 8
    assert plain == expected
    assert sum(mesh.get_array().count() for mesh in meshes) == STATUS.size


def test_a_region_across_the_date_line_has_no_gap(maps_of):
    dataset = region(west=179.5)
    dataset["x"] = dataset["x"].copy(data=(dataset["x"].values + 180.0) % 360.0 - 180.0)
    dataset["x"].attrs["standard_name"] = "longitude"
    figure, _ = draw_maps(maps_of(dataset))
    axes = panels(figure)["Elevation"]
    west, east = axes.get_xlim()
    assert east - west < 2.0
    figure.canvas.draw()
    labels = [label.get_text() for label in axes.get_xticklabels()]
    assert any(label.endswith("W") for label in labels)
    assert any(label.endswith("E") for label in labels)


def test_maps_keep_the_shape_of_the_land(maps_of):
    figure, _ = draw_maps(maps_of(region(south=59.5)))
    axes = panels(figure)["Elevation"]
    # at 60 degrees a degree of longitude is half as long as one of latitude
    assert axes.get_aspect() == pytest.approx(2.0, rel=0.01)


def test_snow_is_that_of_the_last_whole_year(maps_of):
    maps = maps_of(region())
    snow = maps.values["snow_depth"][STATUS == CellStatus.RUN]
    np.testing.assert_allclose(snow, np.arange(12, 24).mean() / 12.0)
    assert maps.year == 2002


def test_cells_over_a_talik_have_a_colour_and_a_name(maps_of):
    dataset = region()
    thickness = 0.0 * dataset["active_layer_thickness"]
    dataset["talik_thickness"] = thickness
    assert OVER_TALIK[0] not in legend(draw_maps(maps_of(dataset))[0])
    place = tuple(np.argwhere(np.isfinite(thickness[1].to_numpy()))[0])
    dataset["talik_thickness"][1][place] = 0.7
    figure, _ = draw_maps(maps_of(dataset))
    assert legend(figure)[OVER_TALIK[0]] == to_hex(OVER_TALIK[1])


def test_ground_temperature_without_zero_amplitude_is_that_of_the_deepest_layer(maps_of):
    dataset = region()
    dataset["zero_annual_amplitude_depth"][...] = np.nan
    maps = maps_of(dataset)
    assert maps.notes == ("ground temperature: at 4.0 m, the middle of the deepest layer",)
    ground = maps.values["ground_temperature"]
    np.testing.assert_array_equal(
        ground, dataset["annual_mean_soil_temperature"].isel(year=1, depth=-1)
    )


def test_without_a_whole_year_the_yearly_maps_are_left_out(maps_of):
    figure, lines = draw_maps(maps_of(region(days=(300, 364))))
    assert tuple(panels(figure))[1:] == ("Mean snow depth", "Elevation")
    assert lines == ["no calendar year was simulated completely; yearly maps are left out"]


def test_a_leap_year_needs_its_last_day(maps_of):
    dataset = region(days=(365, 365)).assign_coords(year=[2003, 2004])
    dataset["time"].attrs["units"] = "seconds since 2003-01-01 00:00:00"
    assert maps_of(dataset).year == 2003


@pytest.mark.parametrize(
    "name",
    ["active_layer_thickness", "annual_mean_soil_temperature", "snow_depth",
                 "permafrost"],
)  # fmt: skip
def test_what_is_missing_is_said(maps_of, name):
    figure, lines = draw_maps(maps_of(region().drop_vars(name)))
    assert lines == [f"{name} is not in the file"]
    assert len(panels(figure)) == len(MAPS)
    assert is_within_page(figure)


def test_the_title_has_cells_and_year(maps_of):
    figure, _ = draw_maps(maps_of(region()))
    title, subtitle = (text.get_text() for text in figure.texts)
    assert title == r"A \$made-up\$ region"
    assert subtitle == "16 of 20 cells   |   year 2002"


# --- the command ---------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["region.nc", "region.zarr"])
def test_the_file_says_that_it_is_a_region(tmp_path, name):
    file = tmp_path / name
    if file.suffix == ".zarr":
        region().to_zarr(file, consolidated=False, zarr_format=3)
    else:
        region().to_netcdf(file)
    picture = tmp_path / "region.png"
    assert plot_run(file, picture) == []
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_column_is_no_region(tmp_path):
    file = tmp_path / "run.nc"
    run(periods=3).to_netcdf(file)
    assert not is_region(file)
    assert not is_region(tmp_path / "none.nc")
    with pytest.raises(PictureError, match="is not the output of a region: it has no cell_status"):
        read_maps(file)


def test_a_region_has_no_column_to_choose(tmp_path):
    file = tmp_path / "region.nc"
    region().to_netcdf(file)
    with pytest.raises(PictureError, match="drawn as maps, without column and observations"):
        plot_run(file, tmp_path / "region.png", column="1")


@pytest.mark.parametrize(("width", "columns"), [(8.5, 1), (17.0, 2)])
def test_maps_by_name_are_a_figure_of_a_width(maps_of, width, columns):
    names = ["active_layer_thickness", "ground_temperature", "permafrost"]
    figure, _ = draw_maps(maps_of(region()), names, width, 2.0)
    assert list(panels(figure)) == [*HEADINGS[:2], "Permafrost: 50 % of the cells"]
    assert figure.get_size_inches()[0] == pytest.approx(width / 2.54)
    assert len({round(axes.get_position().x0, 3) for axes in panels(figure).values()}) == columns
    (mesh,) = [c for c in panels(figure)[HEADINGS[1]].collections if c.get_clim() == (-2.0, 2.0)]
    assert mesh.get_cmap().name == "freezing"
    assert is_within_page(figure)
    figure.canvas.draw()
    assert unlabelled(figure) == []
    with pytest.raises(PictureError, match="no map 'albedo'; the maps are permafrost, active"):
        draw_maps(maps_of(region()), ["albedo"])
