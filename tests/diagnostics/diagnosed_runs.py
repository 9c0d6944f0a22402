"""Runs in the layout of output files whose diagnostics are known: conduction of yearly waves."""

import numpy as np
import pandas as pd
import xarray as xr

from noahpy.physics.constants import FREEZING_POINT

PERIOD = 365.0
"""Of the waves, d."""
DAMPING = 2.0
"""Damping depth, m."""
THICKNESS = np.full(160, 0.05)
NORTH, SOUTH = 68.0, -68.0


def wave(day, depth, mean, amplitude, latitude=NORTH):
    """Temperature of a conducting half-space, coldest at midwinter, K, ``[day, layer]``."""
    coldest = 15.0 if latitude > 0.0 else 15.0 + PERIOD / 2.0
    lag = depth / DAMPING
    phase = 2.0 * np.pi * (day[:, None] - coldest) / PERIOD - 0.5 * np.pi - lag
    return FREEZING_POINT + mean + amplitude * np.exp(-lag) * np.sin(phase)


def run(days=3 * 365, start="2001-01-01", *, mean=-4.0, amplitude=12.0, latitude=NORTH,
        thickness=THICKNESS, step="D"):  # fmt: skip
    """A run of daily or shorter means."""
    edges = pd.date_range(start, pd.Timestamp(start) + pd.Timedelta(days=days), freq=step)
    edges = edges.values.astype("datetime64[s]")
    begin, end = edges[:-1], edges[1:]
    middle = begin + (end - begin) // 2
    day = (middle - np.datetime64("2001-01-01")) / np.timedelta64(86400, "s")
    bottom = np.cumsum(thickness)
    depth = bottom - 0.5 * thickness
    soil = wave(day, depth, mean, amplitude, latitude)
    air = wave(day, np.zeros(1), mean - 3.0, 1.5 * amplitude, latitude)[:, 0]
    snow = np.clip((FREEZING_POINT - air) / 50.0, 0.0, None)
    layered = ("time", "depth")
    data = {
        "soil_temperature": (layered, soil),
        "total_water_content": (layered, np.full_like(soil, 0.4)),
        "liquid_water_content": (layered, np.where(soil > FREEZING_POINT, 0.4, 0.05)),
        "air_temperature": ("time", air),
        "skin_temperature": ("time", air + 1.0),
        "snow_water_equivalent": ("time", snow),
        "time_bounds": (("time", "bound"), np.stack([begin, end], axis=1)),
        "depth_bounds": (("depth", "bound"), np.stack([bottom - thickness, bottom], axis=1)),
    }
    result = xr.Dataset(data, {"time": ("time", end), "depth": depth}, {"title": "waves"})
    return result.assign_coords(latitude=((), latitude, {"standard_name": "latitude"}))


def thawing(mean, amplitude):
    """Integral of the positive part of a wave over its period, K d."""
    angle = np.arcsin(mean / amplitude)
    return PERIOD / (2.0 * np.pi) * (mean * (np.pi + 2.0 * angle) + 2.0 * amplitude * np.cos(angle))
