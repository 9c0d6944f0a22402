"""Pictures of a report, as SVG inside the page."""

from __future__ import annotations

import io
import re
import textwrap
from collections.abc import Callable, Sequence
from html import escape
from typing import Any, Final

import matplotlib as mpl
import numpy as np
from markupsafe import Markup
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from noahpy.catalog.arrays import FloatArray
from noahpy.output.member_variables import band_name, band_shares
from noahpy.plot import style
from noahpy.report.folder import FitSeries, HistoryPoint, TableRow

WIDTH: Final = 4.4
"""Width of a picture, inches: one fits on a phone, two on a screen."""
HEIGHT: Final = 2.5
"""Height of a picture, inches."""
RC: Final[dict[Any, Any]] = {
    **style.RC,
    "font.size": 9.0,
    "axes.labelsize": 9.0,
    "xtick.labelsize": 8.5,
    "ytick.labelsize": 8.5,
    "legend.fontsize": 8.5,
    # text remains text, which is smaller and can be searched
    "svg.fonttype": "none",
    "svg.hashsalt": "noahpy",
}
BEYOND: Final = 0.025
"""Share of the starts below the band of convergence, and above it."""
MOST_NUMBERS: Final = 10
"""Largest number of unknowns for which the correlation matrix has numbers."""
MOST_NAMES: Final = 40
"""Largest number of unknowns for which it has every name."""
NAME_LENGTH: Final = 32
"""Largest number of characters of a line of a name beside it."""
CELL, LETTER = 0.24, 0.06
"""Size of a cell of a large correlation matrix, and width of a letter of the names, inches."""
CORRELATION: Final = LinearSegmentedColormap.from_list(
    "correlation", [style.BLUE, "#FFFFFF", style.VERMILLION]
)


class Pictures:
    """Draws the pictures of one page, with unique ids."""

    def __init__(self) -> None:
        self._count = 0

    def _svg(self, figure: Figure, label: str) -> Markup:
        FigureCanvasSVG(figure)
        with io.StringIO() as text:
            figure.savefig(text, format="svg", metadata={"Date": None})
            svg = text.getvalue()
        self._count += 1
        svg = svg[svg.index("<svg") :]
        svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
        # ids must be unique within a page
        svg = re.sub(r'(\bid="|url\(#|href="#)', rf"\g<1>p{self._count}-", svg)
        # the page sets the size
        for size in ("width", "height"):
            svg = re.sub(rf'(<svg[^>]*?) {size}="[^"]*"', r"\1", svg, count=1)
        return Markup(svg.replace("<svg", f'<svg role="img" aria-label="{escape(label)}"', 1))

    def drawn(self, draw: Callable[[Axes], None], label: str, height: float = HEIGHT) -> Markup:
        """A picture that a function draws.

        Args:
            draw: draws on the axes.
            label: what the picture is, for those who do not see it.
            height: inches.
        """
        with mpl.rc_context(RC):
            figure, axes = _panel(height)
            draw(axes)
            return self._svg(figure, label)

    def convergence(self, history: Sequence[HistoryPoint]) -> Markup:
        """Draw the lowest objective of every start over model runs, their median and a band."""
        runs, lowest = best_by_run(history)
        with mpl.rc_context(RC):
            figure, axes = _panel(HEIGHT)
            for of_start in lowest:
                axes.plot(runs, of_start, color=style.GREY, linewidth=0.5)
            count = len(lowest)
            low, high = band_shares(count, BEYOND)
            low, middle, high = np.quantile(lowest, [low, 0.5, high], axis=0)
            if count > 1:
                axes.fill_between(
                    runs, low, high, color=style.SKY_BLUE, alpha=0.4, linewidth=0.0,
                    label=band_name(count, "starts", BEYOND),
                )  # fmt: skip
            axes.plot(
                runs, middle, color=style.BLUE, label="median", marker=style.marker_of(len(runs))
            )
            if (lowest > 0.0).all():
                axes.set_yscale("log")
            axes.xaxis.set_major_locator(MaxNLocator(integer=True))
            axes.set_xlabel("model runs of a start")
            axes.set_ylabel("lowest objective (1)")
            axes.legend()
            return self._svg(figure, "Convergence: lowest objective over model runs")

    def comparison(self, series: FitSeries, level: float | None) -> Markup:
        """Draw observed points, the model as a line, and the band of the ensemble.

        Args:
            series: observed and modelled values.
            level: share of the predictions within the band; None without one.
        """
        shown = style.display(series.variable, series.units)
        times = style.axis_dates(series.time)
        with mpl.rc_context(RC):
            figure, axes = _panel(1.2 * HEIGHT)
            if series.low is not None and series.high is not None:
                axes.fill_between(
                    times, shown.of(series.low), shown.of(series.high), color=style.SKY_BLUE,
                    alpha=0.4, linewidth=0.0,
                    label="predicted" if level is None else f"{100.0 * level:g} % of predictions",
                )  # fmt: skip
            axes.plot(
                times, shown.of(series.model), color=style.BLACK, linewidth=0.9, label="model"
            )
            axes.plot(
                times, shown.of(series.observed), linestyle="none", marker="o", markersize=2.5,
                markerfacecolor="white", markeredgecolor=style.VERMILLION, markeredgewidth=0.6,
                label="observed",
            )  # fmt: skip
            if series.is_validation.any():
                begin = times[series.is_validation].min()
                axes.axvline(begin, color=style.GREY, linestyle="--", linewidth=0.7)
                axes.annotate(
                    "validation", (begin, 1.0), xycoords=("data", "axes fraction"),
                    xytext=(3.0, -3.0), textcoords="offset points",
                    va="top", color=style.GREY, fontsize=8.0,
                )  # fmt: skip
            margin = 0.02 * (series.time[-1] - series.time[0])
            style.time_axis(
                axes, series.time[0] - margin, series.time[-1] + margin, is_labelled=True
            )
            axes.set_ylabel(style.axis_label(series.variable, shown.unit))
            axes.margins(y=0.08)
            axes.legend(loc="upper left", bbox_to_anchor=(0.0, -0.32), ncols=2, borderaxespad=0.0)
            title = style.label(series.variable, series.depth)
            return self._svg(figure, f"Simulated and observed {title}")

    def correlation(self, matrix: FloatArray, names: Sequence[str]) -> Markup:
        """Draw the correlations of the unknowns, by names in rows and by numbers in columns.

        Args:
            matrix: ``[unknown, unknown]``.
            names: of the unknowns.
        """
        count = len(matrix)
        every = -(-count // MOST_NAMES)
        places = range(1, count + 1, every)
        words = [
            "\n".join(textwrap.wrap(f"{names[place - 1].replace('_', ' ')}  {place}", NAME_LENGTH))
            for place in places
        ]
        longest = max(len(line) for word in words for line in word.split("\n"))
        size = max(0.55 * WIDTH, CELL * count)
        with mpl.rc_context(RC):
            figure, axes = _panel(size + 0.4, size + 1.0 + LETTER * longest)
            axes.set_aspect("equal")
            edges = np.arange(count + 1) + 0.5
            mesh = axes.pcolormesh(edges, edges, matrix, cmap=CORRELATION, vmin=-1.0, vmax=1.0)
            axes.invert_yaxis()
            axes.set_xticks(places, map(str, places), fontsize=7.0)
            axes.set_yticks(places, words, fontsize=7.0)
            axes.set_xlabel("number of the unknown")
            if count <= MOST_NUMBERS:
                for row in range(count):
                    for column in range(count):
                        value = matrix[row, column]
                        axes.text(
                            column + 1, row + 1, style.number(round(value, 2) + 0.0, 2),
                            ha="center", va="center",
                            color="white" if abs(value) > 0.6 else "black",
                            fontsize=7.0 if count < 8 else 5.5,
                        )  # fmt: skip
            figure.colorbar(mesh, ax=axes, shrink=0.8, label="correlation (1)")
            return self._svg(figure, "Correlation matrix of the unknowns")

    def profile(self, rows: Sequence[TableRow], lowest: float, rise: float) -> Markup:
        """Draw the rise of the misfit above its lowest value along an unknown."""
        share, misfit = (
            np.array([float(row[name]) for row in rows]) for name in ("share_of_range", "misfit")
        )
        with mpl.rc_context(RC):
            figure, axes = _panel(0.8 * HEIGHT)
            axes.plot(share, misfit - lowest, color=style.BLUE, marker="o", markersize=3)
            axes.axhline(rise, color=style.VERMILLION, linewidth=0.7, linestyle="--")
            axes.set_xlim(-0.02, 1.02)
            axes.set_ylim(bottom=0.0, top=max(3.0 * rise, 1.0))
            axes.set_xlabel("share of the range (1)")
            axes.set_ylabel("rise of the misfit (1)")
            return self._svg(figure, f"Likelihood profile of {rows[0]['unknown']}")


def _panel(height: float, width: float = WIDTH) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.add_subplot()


def best_by_run(history: Sequence[HistoryPoint]) -> tuple[FloatArray, FloatArray]:
    """Lowest objective of every start after each number of runs; constant after the start ends.

    Returns:
        Numbers of runs, ``[run]``, and objectives, ``[start, run]``; NaN before the first
        successful run.
    """
    starts = sorted({point.start for point in history})
    last = max(point.run for point in history)
    lowest = np.full((len(starts), last), np.nan)
    for point in history:
        value = point.best if np.isfinite(point.best) else np.nan
        lowest[starts.index(point.start), point.run - 1 :] = value
    known = np.isfinite(lowest).any(axis=1)
    return np.arange(1.0, last + 1.0), lowest[known] if known.any() else lowest
