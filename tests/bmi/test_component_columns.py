"""Many columns in one component, their grids, and the data set of all values."""

import numpy as np
import pytest
import xarray as xr
from component_runs import FORCING, LAYERS, coupled, started

from bmi_noahpy import CallOrderError, NoahPy, as_dataset
from noahpy.errors import ConfigError

TEMPERATURE = "soil__temperature"
SOILS = [8, 3, 12, 1, 6, 9]
POINTS = {
    "columns": [
        {"site": {"latitude": 60.0 + k, "longitude": 20.0 + k * k}, "soil": {"layer_class": soil}}
        for k, soil in enumerate(SOILS)
    ]
}
ROWS = {
    "columns": [
        {"site": {"latitude": north, "longitude": east}, "soil": {"layer_class": soil}}
        for (north, east), soil in zip(
            [(n, e) for n in (70.0, 69.5) for e in (10.0, 11.0, 13.0)], SOILS, strict=True
        )
    ],
    "component.grid": "rectilinear",
}


def test_columns_are_those_of_components_of_one_column(tmp_path):
    together = started(tmp_path, POINTS)
    alone = [
        started(tmp_path, {"site.latitude": 60.0 + k, "soil.layer_class": soil}, f"alone{k}")
        for k, soil in enumerate(SOILS)
    ]
    assert together.get_grid_size(0) == len(SOILS)
    for component in (together, *alone):
        component.update_until(86400.0)
    for name in together.get_output_var_names():
        values = together.get_value_ptr(name).reshape(-1, len(SOILS))
        for k, component in enumerate(alone):
            np.testing.assert_allclose(
                values[:, k], component.get_value_ptr(name), rtol=1e-10, atol=1e-14, err_msg=name
            )


def test_each_column_takes_its_own_inputs_states_and_parameters(tmp_path):
    model = started(tmp_path, POINTS)
    reference = started(tmp_path, POINTS)
    columns = len(SOILS)
    air = reference.get_value_ptr("SFCTMP").copy()
    air[2] += 10.0
    model.set_value("SFCTMP", air)
    index = 3 * columns + 4
    model.set_value_at_indices(TEMPERATURE, np.array([index]), np.array([271.2]))
    factors = np.ones(columns)
    factors[5] = 0.5
    model.set_value("soil__saturated_hydraulic_conductivity__multiplier", factors)
    for component in (model, reference):
        component.update()
    ours = model.get_value_ptr("land_surface__temperature")
    theirs = reference.get_value_ptr("land_surface__temperature")
    assert ours[2] > theirs[2] + 0.5
    profile = (model.get_value_ptr(TEMPERATURE) - reference.get_value_ptr(TEMPERATURE)).reshape(
        LAYERS, columns
    )
    assert abs(profile[3, 4]) > 0.2
    for k in (0, 1, 3):
        assert ours[k] == theirs[k]
        assert (profile[:, k] == 0.0).all()
    water = (
        model.get_value_ptr("soil_water__volume_fraction")
        - reference.get_value_ptr("soil_water__volume_fraction")
    ).reshape(LAYERS, columns)
    assert (water[:, 5] != 0.0).any()


def test_a_coupler_may_drive_many_columns(tmp_path):
    model = coupled(tmp_path, POINTS)
    model.update()
    with pytest.raises(ValueError, match="takes 6 values, given 1"):
        model.set_value(next(iter(FORCING)), np.array([280.0]))


def test_points_have_coordinates_and_no_edges(tmp_path):
    model = started(tmp_path, POINTS)
    count = len(SOILS)
    assert (model.get_grid_type(0), model.get_grid_rank(0)) == ("unstructured", 2)
    assert (model.get_grid_type(1), model.get_grid_rank(1)) == ("unstructured", 3)
    assert model.get_grid_size(1) == model.get_grid_node_count(1) == LAYERS * count
    north = [60.0 + k for k in range(count)]
    assert np.array_equal(model.get_grid_y(0, np.empty(count)), north)
    assert np.array_equal(
        model.get_grid_x(0, np.empty(count)), [20.0 + k * k for k in range(count)]
    )
    assert np.array_equal(model.get_grid_y(1, np.empty(LAYERS * count)), north * LAYERS)
    depth = model.get_grid_z(1, np.empty(LAYERS * count))
    assert np.array_equal(depth, model.get_value_ptr("soil__node_depth"))
    for call in (model.get_grid_edge_count, model.get_grid_face_count):
        assert call(0) == call(1) == 0
    with pytest.raises(NotImplementedError, match="does not apply to grid 0, which is unstruct"):
        model.get_grid_shape(0, np.empty(1, dtype=int))
    with pytest.raises(NotImplementedError, match="get_grid_z does not apply"):
        model.get_grid_z(0, np.empty(count))


def test_points_without_places_have_no_coordinates(tmp_path):
    model = started(tmp_path, {"columns": [{}, {}], "site.latitude": None, "site.longitude": None})
    with pytest.raises(NotImplementedError, match="get_grid_x does not apply"):
        model.get_grid_x(0, np.empty(2))


def test_rows_are_a_rectilinear_grid_layer_first(tmp_path):
    model = started(tmp_path, ROWS)
    assert (model.get_grid_type(0), model.get_grid_rank(0)) == ("rectilinear", 2)
    assert (model.get_grid_type(1), model.get_grid_rank(1)) == ("rectilinear", 3)
    assert model.get_grid_shape(0, np.empty(2, dtype=int)).tolist() == [2, 3]
    assert model.get_grid_shape(1, np.empty(3, dtype=int)).tolist() == [LAYERS, 2, 3]
    for grid in (0, 1):
        assert model.get_grid_x(grid, np.empty(3)).tolist() == [10.0, 11.0, 13.0]
        assert model.get_grid_y(grid, np.empty(2)).tolist() == [70.0, 69.5]
    assert model.get_grid_z(1, np.empty(LAYERS))[0] == 0.025


@pytest.mark.parametrize(
    ("places", "expected"),
    [
        ([(70.0, 10.0), (70.0, 11.0), (69.0, 10.0), (69.0, 12.0)], "at least 2 latitudes with"),
        ([(70.0, 10.0), (70.0, 11.0), (69.0, 10.0)], "at least 2 latitudes with"),
        ([(70.0, 10.0), (70.0, 11.0)], "at least 2 latitudes with"),
        ([(70.0, 10.0), (69.0, 10.0)], "at least 2 latitudes with"),
        ([(70.0, 10.0), (69.0, None)], "column 2 lacks them"),
        (
            [(n, e) for n in (70.0, 71.0, 69.0) for e in (10.0, 11.0)],
            "latitudes that rise or fall",
        ),
    ],
)
def test_places_that_form_no_rows_are_refused(tmp_path, places, expected):
    columns = [{"site": {"latitude": n, "longitude": e}} for n, e in places]
    with pytest.raises(ConfigError, match=expected):
        started(tmp_path, {"columns": columns, "component.grid": "rectilinear"})


def columns_at(latitudes, longitudes):
    return [{"site": {"latitude": n, "longitude": e}} for n in latitudes for e in longitudes]


def test_equal_steps_are_a_uniform_grid(tmp_path):
    grid = {"component.grid": "uniform_rectilinear"}
    # 0.1 cannot be said exactly
    columns = columns_at([69.1, 69.2, 69.3], [10.0, 10.5])
    model = started(tmp_path, {"columns": columns, **grid})
    assert (model.get_grid_type(0), model.get_grid_rank(0)) == ("uniform_rectilinear", 2)
    assert model.get_grid_shape(0, np.empty(2, dtype=int)).tolist() == [3, 2]
    assert model.get_grid_spacing(0, np.empty(2)) == pytest.approx([0.1, 0.5])
    assert model.get_grid_origin(0, np.empty(2)).tolist() == [69.1, 10.0]
    assert model.get_grid_x(0, np.empty(2)).tolist() == [10.0, 10.5]
    # layers differ in thickness
    assert model.get_grid_type(1) == "rectilinear"
    for call in (model.get_grid_spacing, model.get_grid_origin):
        with pytest.raises(NotImplementedError, match="does not apply to grid 1"):
            call(1, np.empty(3))
    assert as_dataset(model)[TEMPERATURE].dims == ("layer", "y", "x")
    for latitudes, longitudes, name in (
        ([69.1, 69.2, 69.4], [10.0, 10.5], "latitudes"),
        ([69.2, 69.1], [10.0, 10.5], "latitudes"),
        ([69.1, 69.2], [10.0, 10.5, 11.5], "longitudes"),
    ):
        with pytest.raises(ConfigError, match=f"needs {name} that rise by equal steps"):
            started(tmp_path, {"columns": columns_at(latitudes, longitudes), **grid})


def test_rows_need_the_same_layers(tmp_path):
    columns = [dict(column) for column in ROWS["columns"]]
    columns[1] = {"site": columns[1]["site"] | {"layer_thickness": [0.1] * LAYERS}}
    with pytest.raises(ConfigError, match="same layers in all columns"):
        started(tmp_path, {"columns": columns, "component.grid": "rectilinear"})


def test_instances_are_independent_and_share_what_never_changes(tmp_path):
    models = [started(tmp_path) for _ in range(3)]
    before = models[1].get_value_ptr(TEMPERATURE).copy()
    models[0].set_value("soil__porosity__multiplier", np.array([0.95]))
    models[0].update()
    assert np.array_equal(models[1].get_value_ptr(TEMPERATURE), before)
    assert models[1].get_value_ptr("soil__porosity__multiplier")[0] == 1.0
    runs = [model.initialized() for model in models]
    assert runs[0].table is runs[1].table


@pytest.mark.parametrize("changes", [{}, POINTS, ROWS], ids=["one", "points", "rows"])
def test_the_data_set_has_every_value_with_units_and_coordinates(tmp_path, changes):
    model = started(tmp_path, changes)
    model.update_until(7200.0)
    data = as_dataset(model)
    assert data.time.values == np.datetime64("2001-06-10T02:00")
    assert data.time_bounds.values[0] == np.datetime64("2001-06-10T00:00")
    names = set(model.get_input_var_names() + model.get_output_var_names())
    assert names - {"soil__node_depth"} == {*data.data_vars}
    for name in data.data_vars:
        assert data[name].attrs["units"] == model.get_var_units(name)
        assert np.array_equal(data[name].values.reshape(-1), model.get_value_ptr(name))
    across = {"one": ("column",), "rectilinear": ("y", "x")}.get(
        model.get_grid_type(0), ("column",)
    )
    assert data[TEMPERATURE].dims == ("layer", *across)
    assert data.latitude.dims == across
    assert data.depth.attrs["positive"] == "down"
    model.update()
    assert data.time.values == np.datetime64("2001-06-10T02:00")
    path = tmp_path / "now.nc"
    data.to_netcdf(path)
    with xr.open_dataset(path) as read:
        assert np.array_equal(read[TEMPERATURE].values, data[TEMPERATURE].values)
    with pytest.raises(CallOrderError):
        as_dataset(NoahPy())
