"""The picture of verified gradients: changes and remainders against the size of the change."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from string import ascii_lowercase
from typing import Final

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from noahpy.gradients import Verification
from noahpy.plot import style
from noahpy.plot.page import PANEL_WIDTH, Page

MOST_PANELS: Final = 26
"""Largest number of panels, one for each gradient."""
HEIGHT: Final = 40.0
"""Height of a panel, mm."""
BETWEEN: Final = 18.0
"""Distance of panels side by side, mm."""
WIDTH: Final = 0.5 * (PANEL_WIDTH - BETWEEN)
"""Width of a panel, mm."""
REASON_WIDTH: Final = 38
"""Largest number of characters of a line of a reason."""


def draw_verifications(
    found: Mapping[tuple[str, str], Verification], title: str
) -> tuple[Figure, list[str]]:
    """Draw verified gradients, those that are not right first.

    Args:
        found: by the names of the objective and of what changes.
        title: of the page.

    Returns:
        The page, and lines on what is not drawn.
    """
    ordered = sorted(found.items(), key=lambda item: item[1].is_right)
    drawn, left = ordered[:MOST_PANELS], ordered[MOST_PANELS:]
    rows = (len(drawn) + 1) // 2
    with mpl.rc_context(style.RC):
        page = Page([HEIGHT] * rows, labelled=-1)
        right = sum(one.is_right for one in found.values())
        page.write_title(title, f"{right} of {len(found)} gradients are right")
        handles: dict[str, Artist] = {}
        for number, ((of, by), one) in enumerate(drawn):
            row, place = divmod(number, 2)
            axes = page.panel(row, place * (WIDTH + BETWEEN), WIDTH)
            name = by.rpartition(".")[2]
            style.heading(axes, ascii_lowercase[number], f"{of} by {name}".replace("_", " "))
            handles |= _draw(axes, one)
            is_lowest = row == rows - 1 or number == len(drawn) - 2
            axes.tick_params(labelbottom=is_lowest)
            axes.set_xlabel("size of the change" if is_lowest else "")
            axes.set_ylabel("objective")
        if drawn:
            place = min(1, len(drawn) - 1)
            x = style.LEGEND_X + (0.0 if place else 1.0 + BETWEEN / WIDTH)
            style.legend_beside(page.figure.axes[place], list(handles.values()), x)
    return page.figure, [f"{of} by {by}: verified, but not drawn" for (of, by), _ in left]


def _draw(axes: Axes, one: Verification) -> dict[str, Artist]:
    """Draw a gradient; returns entries of the legend by label."""
    sizes = one.sizes
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlim(0.5 * float(sizes[-1]), 2.0 * float(sizes[0]))
    changes = np.maximum(np.abs(one.ahead), np.abs(one.behind))
    handles: list[Artist] = []
    for values, colour, marker, label in (
        (changes, style.BLUE, "o", "change"),
        (one.remainders, style.VERMILLION, "s", "less its prediction"),
    ):
        positive = np.where(values > 0.0, values, np.nan)
        handles += axes.plot(
            sizes, positive, color=colour, marker=marker, markersize=2.5, label=label
        )
    predicted = np.abs(one.derivative) * sizes
    if predicted.any():
        handles += axes.plot(
            sizes, predicted, color=style.BLACK, linestyle=style.DASHED, label="prediction"
        )
    if one.noise > 0.0:
        handles.append(
            axes.axhline(one.noise, color=style.GREY, linestyle=style.DOTTED, label="noise")
        )
    if one.holds_within > 0.0:
        handles.append(
            axes.axvline(one.holds_within, color=style.GREEN, linewidth=0.8, label="holds to here")
        )
    text = str(one.verdict) if one.is_right else f"{one.verdict}: {one.reason}"
    axes.text(
        0.02,
        0.97,
        textwrap.fill(text, REASON_WIDTH),
        transform=axes.transAxes,
        va="top",
        fontsize=6.5,
        color=style.BLACK if one.is_right else style.VERMILLION,
    )
    low, high = axes.get_ylim()
    # room for the verdict
    axes.set_ylim(low, high * (high / low) ** 0.3)
    return {str(handle.get_label()): handle for handle in handles}
