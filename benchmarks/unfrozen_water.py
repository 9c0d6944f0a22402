"""Unfrozen water of the soil classes by every freezing curve, against published measurements.

Usage: python benchmarks/unfrozen_water.py [--picture FILE]

Prints a table in the form of the documentation: liquid water of saturated soil, m3 m-3, at four
temperatures. The measurements and what they are compared with stand in
`noahpy.testing.unfrozen_water`. With --picture the curves are drawn.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import matplotlib as mpl
import numpy as np
from matplotlib.figure import Figure

from noahpy.plot.style import RC
from noahpy.testing.unfrozen_water import COMPARED, CURVES, measured, modelled, table

DRAWN = -np.geomspace(0.05, 20.0, 60)
"""Of the picture, degC."""
COLDEST, WARMEST = -10.0, -0.3
"""Range of the measurements, degC."""
COLOURS = ("#999999", "#999999", "#000000", "#0072B2", "#E69F00", "#009E73")
DASHES = ("-", "--", ":", "-", "-", "-")
DOTS = ("o", "s")


def draw(file: Path) -> None:
    """Draw the curves of all soils."""
    with mpl.rc_context(RC):
        figure = Figure(figsize=(7.2, 5.6), layout="constrained")
        axes = figure.subplots(2, 2, sharex=True)
        for panel, soil in zip(axes.flat, COMPARED, strict=True):
            for curve, colour, dash in zip(CURVES, COLOURS, DASHES, strict=True):
                values = modelled(soil, curve, DRAWN)
                # dots lie on the line that they coincide with
                order = 3 if dash == ":" else 2
                panel.plot(-DRAWN, values, dash, color=colour, label=curve.name, zorder=order)
            inside = DRAWN[(DRAWN > COLDEST) & (DRAWN < WARMEST)][::3]
            dots = [
                panel.plot(-inside, values, dot, color="black", mfc="none", label=name)[0]
                for (name, values), dot in zip(measured(soil, inside).items(), DOTS, strict=False)
            ]
            panel.legend(handles=dots, loc="upper right")
            panel.set_title(soil.replace("_", " "))
            panel.set_xscale("log")
            panel.set_xlim(0.05, 20.0)
            panel.set_ylim(0.0, 0.5)
        for panel in axes[1]:
            panel.set_xlabel("below freezing (K)")
        for panel in axes[:, 0]:
            panel.set_ylabel("liquid water (m³ m⁻³)")
        drawn = axes[0, 0].get_lines()[: len(CURVES)]
        figure.legend(handles=drawn, loc="outside lower center", ncols=2)
        figure.savefig(file)


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 0."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--picture", type=Path, help="file of the picture")
    options = parser.parse_args(arguments)
    print("\n".join(table()))
    if options.picture is not None:
        draw(options.picture)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
