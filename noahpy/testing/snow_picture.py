"""Picture of the winter of Col de Porte: layers of the snow over time.

Usage: python -m noahpy.testing.snow_picture PICTURE.png [--layers N]

The forcing and the observations are read from the folder that NOAHPY_SHARED names.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np
import torch
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from noahpy.physics import constants as c
from noahpy.plot import style
from noahpy.testing.compiled_snow import CompiledSnow
from noahpy.testing.snow_cases import Values, col_de_porte_column, column_of
from noahpy.testing.snow_scores import (
    FIRST_DAY,
    HOUR,
    MISSING,
    OBSERVED_COLUMNS,
    col_de_porte_weather,
    daily_quantities,
)

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


def draw(path: Path, layers: int, shared: Path) -> None:
    """Draw the picture.

    Args:
        path: of the picture.
        layers: number of snow layers.
        shared: folder of the reference figures.
    """
    weather = col_de_porte_weather(shared, HOUR)
    column, setting = col_de_porte_column(layers)
    with TemporaryDirectory() as folder:
        _, history, results = CompiledSnow(layers, Path(folder)).run(
            column, setting, weather[:, :, None], float(HOUR)
        )
    run = column_of(history, 0)
    daily = daily_quantities(run, results["cover"][:, 0], weather, HOUR)
    observed = np.loadtxt(shared / "data" / "col_de_porte_2005_2006_observations.txt")
    observed = np.where(observed > MISSING, observed, np.nan)[:, OBSERVED_COLUMNS]

    snow = run.snow.layers
    part = slice(EVERY - 1, None, EVERY)
    thickness = snow.thickness[:, part]
    drawn = thickness > LEAST_DRAWN
    mass = (snow.ice + snow.liquid)[:, part]
    safe = torch.where(drawn, thickness, 1.0)
    sections = {
        "temperature (degC)": (
            snow.temperature[:, part] - c.FREEZING_POINT,
            "viridis",
            (-15.0, 0.0),
        ),
        "density (kg m-3)": (mass / safe, "cividis", (50.0, 500.0)),
        "liquid water (% by volume)": (0.1 * snow.liquid[:, part] / safe, "Blues", (0.0, 5.0)),
    }
    below = torch.cumsum(thickness.flip(0), 0).flip(0)
    height = torch.cat([below, torch.zeros_like(below[:1])]).T.numpy()
    start = np.datetime64(FIRST_DAY, "h")
    time = style.axis_dates(start + np.arange(height.shape[0] + 1) * np.timedelta64(EVERY, "h"))
    days = style.axis_dates(
        np.datetime64(FIRST_DAY) + np.arange(len(daily)) + np.timedelta64(12, "h")
    )
    with rc_context(style.RC):
        figure = Figure(figsize=SIZE, layout="constrained")
        panels = figure.subplots(5, 1, sharex=True)
        for axes, (name, (values, colours, limits)) in zip(panels, sections.items(), strict=False):
            shown = torch.where(drawn, values, torch.nan).T.numpy()
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
    parser.add_argument("picture", type=Path, help="file to write")
    parser.add_argument("--layers", type=int, default=5, help="number of snow layers")
    given = parser.parse_args()
    draw(given.picture, given.layers, Path(os.environ["NOAHPY_SHARED"]))


if __name__ == "__main__":
    main()
