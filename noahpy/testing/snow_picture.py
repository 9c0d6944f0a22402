"""Picture of the winter of Col de Porte: layers of the snow over time.

Usage: python -m noahpy.testing.snow_picture CONFIG PICTURE.png [--layers N]

The forcing and the observations are read from the folder that NOAHPY_SHARED names.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Final

import numpy as np
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from noahpy.physics import constants as c
from noahpy.plot import style
from noahpy.testing.col_de_porte import FIRST_DAY, Values, observed_quantities, run_winter

LAYERS: Final = ("ice", "liquid", "temperature", "thickness")
EVERY: Final = 6
"""Hours between the profiles that are drawn."""
SIZE: Final = (7.5, 8.0)
"""Of the picture, inches."""
LEAST_DRAWN: Final = 1e-4
"""Thickness from which layers are drawn, m."""


def _section(
    axes: Axes,
    time: Values,
    height: Values,
    values: Values,
    colours: str,
    limits: tuple[float, float],
) -> None:
    """Draw values of layers between their edges.

    Args:
        axes: to draw on.
        time: edges in time.
        height: of the edges of layers, m, ``[time, layer + 1]``.
        values: ``[time, layer]``.
        colours: name of the colour map.
        limits: of the colours.
    """
    figure = axes.figure
    for begin, end, edges, profile in zip(time[:-1], time[1:], height, values, strict=True):
        mesh = axes.pcolormesh(
            [begin, end],
            edges[::-1],
            profile[::-1, None],
            cmap=colours,
            vmin=limits[0],
            vmax=limits[1],
            rasterized=True,
        )
    figure.colorbar(mesh, ax=axes, pad=0.01, aspect=12)


def draw(path: Path, config_file: Path, layers: int, shared: Path) -> None:
    """Draw the picture.

    Args:
        path: of the picture.
        config_file: `config_examples/col_de_porte.yaml`.
        layers: number of snow layers.
        shared: folder of the reference figures.
    """
    winter = run_winter(
        config_file, layers=layers, also=tuple(f"snow_layer_{name}" for name in LAYERS)
    )
    daily, observed = winter.daily(), observed_quantities(shared)
    part = slice(EVERY - 1, None, EVERY)
    ice, liquid, temperature, thickness = (
        winter.values[f"snow_layer_{name}"][part] for name in LAYERS
    )
    drawn = thickness > LEAST_DRAWN
    safe = np.where(drawn, thickness, 1.0)
    sections = {
        "temperature (degC)": (temperature - c.FREEZING_POINT, "viridis", (-15.0, 0.0)),
        "density (kg m-3)": ((ice + liquid) / safe, "cividis", (50.0, 500.0)),
        "liquid water (% by volume)": (0.1 * liquid / safe, "Blues", (0.0, 5.0)),
    }
    below = np.cumsum(thickness[:, ::-1], 1)[:, ::-1]
    height = np.concatenate([below, np.zeros_like(below[:, :1])], 1)
    start = np.datetime64(FIRST_DAY, "h")
    time = style.axis_dates(start + np.arange(height.shape[0] + 1) * np.timedelta64(EVERY, "h"))
    days = style.axis_dates(
        np.datetime64(FIRST_DAY) + np.arange(len(daily)) + np.timedelta64(12, "h")
    )
    with rc_context(style.RC):
        figure = Figure(figsize=SIZE, layout="constrained")
        panels = figure.subplots(5, 1, sharex=True)
        for axes, (name, (values, colours, limits)) in zip(panels, sections.items(), strict=False):
            shown = np.where(drawn, values, np.nan)
            _section(axes, time, height, shown, colours, limits)
            axes.plot(days, observed[:, 1], ".", color=style.VERMILLION, markersize=1.5)
            axes.set_ylabel("height (m)")
            axes.set_title(f"Snow {name}; dots: observed depth")
        for axes, place, name in (
            (panels[3], 2, "Snow water (kg m-2)"),
            (panels[4], 4, "Soil at 20 cm (degC)"),
        ):
            axes.plot(days, daily[:, place], color=style.BLUE, label="model")
            axes.plot(
                days,
                observed[:, place],
                ".",
                color=style.VERMILLION,
                markersize=2.5,
                label="observed",
            )
            axes.set_title(name)
            axes.legend()
        panels[4].xaxis_date()
        figure.suptitle(f"Col de Porte 2005/06, {layers} layers, default parameters", fontsize=9.0)
        figure.savefig(path)


def main() -> None:
    """Draw the picture that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("config", type=Path, help="config_examples/col_de_porte.yaml")
    parser.add_argument("picture", type=Path, help="file to write")
    parser.add_argument("--layers", type=int, default=5, help="number of snow layers")
    given = parser.parse_args()
    draw(given.picture, given.config, given.layers, Path(os.environ["NOAHPY_SHARED"]))


if __name__ == "__main__":
    main()
