"""Output files of some years, made without a run."""

import numpy as np
import xarray as xr

DEPTH = np.array([0.1, 0.9, 4.0])


def write_output(path, warmer=0.0, *, members=None, columns=None, first=2001, years=2, scenario=""):
    """Monthly output of some years, warmer by an amount that falls with depth."""
    start = np.datetime64(f"{first}-01")
    months = np.arange(start, start + 12 * years)
    edges = np.append(months, months[-1] + 1).astype("datetime64[ns]")
    count = 12 * years
    cycle = -10.0 * np.cos(2.0 * np.pi * np.arange(count) / 12.0)
    extra = {"member": members, "column": columns}
    places = {name: len(values) for name, values in extra.items() if values is not None}
    shape = tuple(places.values())
    spread = np.arange(np.prod(shape, dtype=int)).reshape(shape) * 0.1
    change = warmer * np.exp(-DEPTH)
    ground = 270.0 + (cycle[:, None] * np.exp(-DEPTH) + change).reshape(count, *[1] * len(shape), 3)
    ground = ground + spread[..., None]
    year = np.arange(first, first + years)
    whole = np.full(years, 365) + (year % 4 == 0)
    thick = 0.8 + 0.1 * warmer + spread + 0.01 * np.arange(years).reshape(-1, *[1] * len(shape))
    thaw = np.array([np.datetime64(f"{y}-05-11", "ns") for y in year])
    thaw = np.broadcast_to(thaw.reshape(-1, *[1] * len(shape)), thick.shape)
    dims = tuple(places)
    rate = {"units": "kg m-2 s-1", "cell_methods": "time: mean"}
    data = xr.Dataset(
        {
            "time_bounds": (("time", "bound"), np.stack([edges[:-1], edges[1:]], axis=1)),
            "depth_bounds": (("depth", "bound"), np.array([[0.0, 0.2], [0.2, 1.6], [1.6, 6.4]])),
            "soil_temperature": (("time", *dims, "depth"), ground, {"units": "K"}),
            "skin_temperature": (
                ("time", *dims),
                ground[..., 0] + 1.0,
                {"units": "K", "cell_methods": "time: mean"},
            ),
            "snow_depth": (
                ("time", *dims),
                np.maximum(-0.02 * (ground[..., 0] - 270.0), 0.0),
                {"units": "m", "cell_methods": "time: mean"},
            ),
            "precipitation": (("time", *dims), np.full((count, *shape), 1e-5), rate),
            "days_covered": ("year", whole),
            "annual_mean_soil_temperature": (
                ("year", *dims, "depth"),
                ground.reshape(years, 12, *shape, 3).mean(axis=1),
            ),
            "annual_minimum_soil_temperature": (
                ("year", *dims, "depth"),
                ground.reshape(years, 12, *shape, 3).min(axis=1),
            ),
            "annual_maximum_soil_temperature": (
                ("year", *dims, "depth"),
                ground.reshape(years, 12, *shape, 3).max(axis=1),
            ),
            "active_layer_thickness": (("year", *dims), thick),
            "zero_annual_amplitude_depth": (("year", *dims), np.full(thick.shape, np.nan)),
            "thaw_date": (("year", *dims), thaw),
            "permafrost": (dims, np.ones(shape, dtype=np.int8)),
            "column_name": (
                (("column",), np.array(columns, dtype=object))
                if columns
                else ((), np.array("site", dtype=object))
            ),
        },
        coords={"time": edges[1:], "depth": DEPTH, "year": year},
        attrs={"scenario": scenario} if scenario else {},
    )
    if members is not None:
        data["member"] = "member", np.array(members)
    data.to_netcdf(path)
    return path
