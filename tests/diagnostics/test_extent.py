import numpy as np
import pandas as pd
import pytest
import xarray as xr

from noahpy.diagnostics import cell_area, diagnose, permafrost_extent
from noahpy.diagnostics.extent import EARTH_RADIUS
from noahpy.physics.constants import FREEZING_POINT

BOTTOM = np.array([0.5, 1.5, 3.5, 6.0])


def monthly(years=4, rows=5, columns=6, seed=0):
    """Monthly soil temperature of a grid, as a land-surface model of CMIP gives it."""
    numbers = np.random.default_rng(seed)
    edges = pd.date_range("2001-01-01", periods=12 * years + 1, freq="MS").values
    latitude, longitude = np.linspace(60.0, 72.0, rows), np.linspace(90.0, 120.0, columns)
    shape = (12 * years, len(BOTTOM), rows, columns)
    tsl = FREEZING_POINT - 0.6 + numbers.normal(0.0, 0.42, shape)
    return xr.Dataset(
        {
            "tsl": (("time", "depth", "lat", "lon"), tsl),
            "time_bnds": (("time", "bnds"), np.stack([edges[:-1], edges[1:]], axis=1)),
            "depth_bnds": (("depth", "bnds"), np.stack([[0.0, *BOTTOM[:-1]], BOTTOM], axis=1)),
        },
        {
            "time": ("time", edges[1:], {"bounds": "time_bnds"}),
            "depth": ("depth", BOTTOM - 0.25, {"bounds": "depth_bnds"}),
            "lat": ("lat", latitude, {"standard_name": "latitude"}),
            "lon": ("lon", longitude, {"standard_name": "longitude"}),
        },
    )


def test_permafrost_is_where_ilamb_counts_it():
    """Two years in a row below 0 degC in the same layer within 3.5 m, by a plain count."""
    data = monthly()
    found = diagnose(data)["near_surface_permafrost"]
    tsl = data["tsl"].values[:, BOTTOM <= 3.5].reshape(4, 12, 3, 5, 6)
    frozen = (tsl < 273.15).all(axis=1)
    expected = (frozen[1:] & frozen[:-1]).any(axis=1)
    np.testing.assert_array_equal(found.sel(year=[2002, 2003, 2004]).values, expected)
    assert found.sel(year=2001).isnull().all()
    assert 0.0 < expected.mean() < 1.0


def test_the_extent_is_the_area_of_its_cells():
    data = monthly()
    found, area = diagnose(data), cell_area(data)
    assert area.dims == ("lat", "lon")
    by_hand = (found["near_surface_permafrost"] * area).sum(["lat", "lon"]) / 1e6
    np.testing.assert_allclose(found["permafrost_extent"][1:], by_hand[1:])
    assert np.isnan(found["permafrost_extent"][0])
    assert found["permafrost_extent"].attrs["units"] == "km2"
    members = found["near_surface_permafrost"].expand_dims(member=3)
    assert permafrost_extent(members, area).dims == ("member", "year")


def globe(rows, columns):
    step = 180.0 / rows, 360.0 / columns
    return xr.Dataset(
        coords={
            "lat": ("y", -90.0 + step[0] * (np.arange(rows) + 0.5), {"standard_name": "latitude"}),
            "lon": ("x", step[1] * (np.arange(columns) + 0.5), {"standard_name": "longitude"}),
        }
    )


def test_cells_of_the_globe_cover_it():
    assert float(cell_area(globe(18, 36)).sum()) == pytest.approx(4.0 * np.pi * EARTH_RADIUS**2)


def test_curvilinear_cells_have_the_area_of_the_same_grid_by_rows():
    data = globe(180, 360)
    latitude, longitude = xr.broadcast(data["lat"], data["lon"])
    curved = xr.Dataset(
        coords={
            "latitude": (("y", "x"), latitude.values, {"standard_name": "latitude"}),
            "longitude": (("y", "x"), longitude.values, {"standard_name": "longitude"}),
        }
    )
    np.testing.assert_allclose(cell_area(curved), cell_area(data), rtol=1e-4)


def test_an_area_of_the_file_comes_first_and_a_list_has_none():
    data = globe(4, 6)
    data["areacella"] = ("y", "x"), np.ones((4, 6)), {"standard_name": "cell_area"}
    assert float(cell_area(data).sum()) == 24.0
    places = xr.Dataset(
        coords={
            "latitude": ("cell", np.arange(3.0), {"standard_name": "latitude"}),
            "longitude": ("cell", np.arange(3.0), {"standard_name": "longitude"}),
        }
    )
    assert cell_area(places) is None
