"""The picture of a soil: curves of its horizons."""

from __future__ import annotations

from typing import Any, Final

import matplotlib as mpl
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from noahpy.plot import style
from noahpy.plot.page import PANEL_WIDTH, Page
from noahpy.simulation.soil_profile import SATURATION, SUCTION, TEMPERATURE, SoilProfile

LOOKS: Final[tuple[tuple[str, Any], ...]] = (
    (style.BLACK, "-"),
    (style.ORANGE, "-"),
    (style.BLUE, "-"),
    (style.VERMILLION, "-"),
    (style.GREEN, "-"),
    (style.SKY_BLUE, "-"),
    (style.GREY, "-"),
    (style.ORANGE, style.DOTTED),
    (style.BLUE, style.DOTTED),
    (style.GREEN, style.DOTTED),
)
"""Colour and dashes of horizons from the top; the picture has no more of them."""
LEAST_CONDUCTIVITY: Final = 1e-14
"""Lower end of the axis of hydraulic conductivity, m s-1."""
HEIGHT: Final = 52.0
"""Height of a panel, mm."""
AXIS: Final = 1.0
"""Height of an empty row, which makes room for the axes above it, mm."""
BETWEEN: Final = 18.0
"""Distance between the panels of a row, with room for an axis, mm."""
WIDTH: Final = 0.5 * (PANEL_WIDTH - BETWEEN)


def draw_soil(soil: SoilProfile, title: str) -> tuple[Figure, list[str]]:
    """Draw retention, hydraulic conductivity, freezing curve and thermal conductivity.

    Args:
        soil: of a column.
        title: of the page.

    Returns:
        The page, and lines on what is not drawn.
    """
    drawn, left = soil.curves[: len(LOOKS)], soil.curves[len(LOOKS) :]
    with mpl.rc_context(style.RC):
        page = Page([HEIGHT, AXIS, HEIGHT], labelled=0)
        page.write_title(title, f"curves of the horizons of {soil.column}, as the model has them")
        water, flow, ice, heat = (
            page.panel(row, place * (WIDTH + BETWEEN), WIDTH) for row in (0, 2) for place in (0, 1)
        )
        for one, (colour, dashes) in zip(drawn, LOOKS, strict=False):
            look: dict[str, Any] = {"color": colour, "linestyle": dashes}
            water.plot(SUCTION, one.content, **look)
            flow.plot(SUCTION, one.conductivity, **look)
            ice.plot(style.CELSIUS.of(TEMPERATURE), one.unfrozen, **look)
            heat.plot(SATURATION, one.thawed, **look)
            heat.plot(SATURATION, one.frozen, **{**look, "linestyle": style.DASHED})
        for axes, letter, text in (
            (water, "a", "retention"),
            (flow, "b", "hydraulic conductivity"),
            (ice, "c", "freezing curve of saturated soil"),
            (heat, "d", "thermal conductivity"),
        ):
            style.heading(axes, letter, text)
        for axes in (water, flow):
            axes.set_xscale("log")
            axes.set_xlim(SUCTION[0], SUCTION[-1])
            axes.set_xlabel("suction (m)")
        water.set_ylabel("water content (m³ m⁻³)")
        water.set_ylim(0.0, 1.0)
        flow.set_yscale("log")
        flow.set_ylim(LEAST_CONDUCTIVITY, 1e-2)
        flow.set_ylabel("conductivity (m s⁻¹)")
        ice.set_xlim(float(style.CELSIUS.of(TEMPERATURE)[0]), 0.0)
        ice.set_ylim(0.0, 1.0)
        ice.set_xlabel("temperature (°C)")
        ice.set_ylabel("liquid water (m³ m⁻³)")
        heat.set_xlim(0.0, 1.0)
        heat.set_ylim(bottom=0.0)
        heat.set_xlabel("saturation (–)")
        heat.set_ylabel("conductivity (W m⁻¹ K⁻¹)")
        handles = [
            Line2D([], [], color=colour, linestyle=dashes, label=_wrapped(one.name))
            for one, (colour, dashes) in zip(drawn, LOOKS, strict=False)
        ]
        style.legend_beside(flow, handles)
        state = [
            Line2D([], [], color=style.GREY, linestyle="-", label="thawed"),
            Line2D([], [], color=style.GREY, linestyle=style.DASHED, label="frozen"),
        ]
        style.legend_beside(heat, state)
    lines = [f"{one.name}: not drawn; the picture has {len(LOOKS)} horizons" for one in left]
    return page.figure, lines


def _wrapped(name: str) -> str:
    """Material and depths in two lines."""
    material, _, depths = name.rpartition(", ")
    return f"{material}\n{depths}"
