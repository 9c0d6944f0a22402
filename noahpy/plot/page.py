"""Layout of panels on a page as wide as A4."""

from __future__ import annotations

from typing import Final

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

MM_PER_INCH: Final = 25.4
WIDTH: Final = 210.0
"""Width of the page, like all lengths here in mm."""
LEFT: Final = 17.0
PANEL_WIDTH: Final = 131.0
"""Width of panels; the rest of the page is for colour bars and legends."""
TOP: Final = 20.0
BOTTOM: Final = 13.0
GAP: Final = 7.5
"""Distance between panels, with room for a title."""
LABELLED_GAP: Final = 13.0
"""Distance below a panel with dates."""


class Page:
    """A figure with panels in rows.

    Args:
        heights: heights of the rows, from the top.
        labelled: row with labels below it, counted from 0.
        width: width of the page.
        left: left edge of the panels.
        top: distance of the first panel from the upper edge.
    """

    def __init__(
        self,
        heights: list[float],
        labelled: int,
        width: float = WIDTH,
        left: float = LEFT,
        top: float = TOP,
    ) -> None:
        gaps = [LABELLED_GAP if k == labelled else GAP for k in range(len(heights) - 1)]
        self._width, self._left = width, left
        self._height = top + sum(heights) + sum(gaps) + BOTTOM
        self._heights = heights
        self._tops = [top + sum(heights[:k]) + sum(gaps[:k]) for k in range(len(heights))]
        self.figure = Figure(figsize=(width / MM_PER_INCH, self._height / MM_PER_INCH))
        FigureCanvasAgg(self.figure)

    def panel(self, row: int, left: float = 0.0, width: float = PANEL_WIDTH) -> Axes:
        """Add axes to a row, or to a part of it."""
        top, height = self._tops[row], self._heights[row]
        return self.figure.add_axes(
            (
                (self._left + left) / self._width,
                1.0 - (top + height) / self._height,
                width / self._width,
                height / self._height,
            )
        )

    def write_title(self, title: str, subtitle: str) -> None:
        """Write a title and a subtitle above all panels."""
        x = self._left / self._width
        self.figure.text(x, 1.0 - 5.0 / self._height, title, fontsize=11, va="top", weight="bold")
        self.figure.text(x, 1.0 - 10.5 / self._height, subtitle, fontsize=8.5, va="top")
