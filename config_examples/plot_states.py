"""Draw the states that ``step_by_step.py --output`` wrote: temperature, liquid water, thaw depth.

python config_examples/plot_states.py STATES.nc PICTURE.png
"""

from __future__ import annotations

import argparse
from pathlib import Path

import matplotlib.pyplot as plt
import netCDF4
import numpy as np
from numpy.typing import NDArray

FREEZING_POINT = 273.15
DEEPEST = 6.0
"""m; below it little changes within a year."""
SECONDS_PER_DAY = 86400.0


def daily_means(file: netCDF4.Dataset, name: str) -> NDArray[np.float64]:
    """Means of the days of the run, ``[day, ...]``."""
    day = np.ceil(np.asarray(file["time"]) / SECONDS_PER_DAY).astype(int) - 1
    values = np.asarray(file[name])
    return np.stack([values[day == k].mean(axis=0) for k in np.unique(day)])


def draw(states: Path, picture: Path) -> None:
    """Read `states` and save the picture."""
    with netCDF4.Dataset(states) as file:
        depth = np.asarray(file["depth"])
        temperature = daily_means(file, "soil__temperature").T - FREEZING_POINT
        liquid = daily_means(file, "soil_liquid-water__volume_fraction").T
        snow = daily_means(file, "snowpack__depth")
    days = np.arange(len(snow)) + 0.5

    figure, axes = plt.subplots(
        3, 1, figsize=(9, 8), sharex=True, height_ratios=(1, 3, 3), layout="constrained"
    )
    axes[0].fill_between(days, 100.0 * snow, color="tab:blue", alpha=0.6)
    axes[0].set_ylabel("snow (cm)")
    limit = float(np.ceil(np.percentile(np.abs(temperature), 99)))
    panels = (
        (temperature, "RdBu_r", (-limit, limit), "soil temperature (°C)"),
        (liquid, "YlGnBu", (0.0, float(liquid.max())), "liquid water (m³ m⁻³)"),
    )
    for axis, (values, colours, (low, high), label) in zip(axes[1:], panels, strict=True):
        filled = axis.pcolormesh(
            days, depth, values, cmap=colours, vmin=low, vmax=high, shading="nearest"
        )
        axis.contour(days, depth, temperature, levels=[0.0], colors="black", linewidths=1.0)
        figure.colorbar(filled, ax=axis, label=label, pad=0.01)
        axis.set_ylim(DEEPEST, depth[0])
        axis.set_ylabel("depth (m)")
    axes[1].plot([], [], color="black", linewidth=1.0, label="0 °C")
    axes[1].legend(loc="lower right")
    axes[2].set_xlabel("days since the start of the run")
    figure.savefig(picture, dpi=100)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("states", type=Path, help="netCDF file of step_by_step.py")
    parser.add_argument("picture", type=Path, help="image file to write")
    options = parser.parse_args()
    draw(options.states, options.picture)
