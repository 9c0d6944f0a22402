"""Observations and the run: points, curves and scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.lines import Line2D

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.output_variables import variable_table
from noahpy.errors import ObservationError
from noahpy.observations import ModelMeans, ObservedSeries, Pairs, Scores, at_depth, pair, score
from noahpy.plot import style
from noahpy.plot.reductions import legible, middles
from noahpy.plot.run_column import RunColumn

DENSE_POINTS: Final = 150
"""Number of points above which they are drawn small."""


class ScoredSeries(NamedTuple):
    """An observed series, the run at its depth, and the scores."""

    series: ObservedSeries
    model: ModelMeans
    """Model at the depth of the observations, ``[time]``."""
    pairs: Pairs
    scores: Scores
    display: style.Display
    band: tuple[ModelMeans, ModelMeans] | None = None
    """Limits of the members of an ensemble at the same depth."""
    band_label: str = ""

    @property
    def shown_observed(self) -> FloatArray:
        """Observed values that were compared, in the unit of the display."""
        return self.display.of(self.pairs.observed)

    @property
    def difference_unit(self) -> str:
        """Unit of bias and error."""
        return self.display.difference_unit or self.display.unit

    @property
    def digits(self) -> int:
        """Number of decimals of bias and error."""
        error = self.display.scale * self.scores.root_mean_square_error
        if not np.isfinite(error) or error == 0.0:
            return 2
        return int(np.clip(1 - np.floor(np.log10(error)), 0, 4))

    def difference(self, value: float) -> str:
        """Bias or error with its unit."""
        unit = "" if self.difference_unit == "–" else f" {self.difference_unit}"
        return f"{style.number(self.display.scale * value, self.digits)}{unit}"

    @property
    def score_lines(self) -> list[str]:
        """Scores in short lines."""
        s = self.scores
        return [
            f"n {s.sample_size}, r {style.score(s.correlation)}",
            f"bias {self.difference(s.bias)}",
            f"RMSE {self.difference(s.root_mean_square_error)}",
            f"NSE {style.score(s.nash_sutcliffe_efficiency)}, "
            f"KGE {style.score(s.kling_gupta_efficiency)}",
        ]

    @property
    def report(self) -> str:
        """Scores in one line, with the components of the Kling-Gupta efficiency."""
        s = self.scores
        return (
            f"{self.series.label}: {', '.join(self.score_lines)} "
            f"(variability ratio {style.score(s.variability_ratio)}, "
            f"mean ratio {style.number(s.mean_ratio, 3)})"
        )


def compare(
    column: RunColumn, observed: Sequence[ObservedSeries]
) -> tuple[list[ScoredSeries], list[str]]:
    """Score a run against observations; also returns lines on series that cannot be compared."""
    compared, problems = [], []
    for series in observed:
        model = column.means(series.name)
        variable = variable_table().get(series.name)
        if model is None or variable is None:
            problems.append(f"{series.label}: observed, but {series.name} is not in the file")
            continue
        try:
            pairs = pair(series, model)
            model_there = _at(model, series.depth)
            band = column.band(series.name)
            band_there = band and (_at(band[0], series.depth), _at(band[1], series.depth))
        except ObservationError as error:
            problems.append(f"{series.label}: {error}")
            continue
        if not pairs.time.size:
            problems.append(f"{series.label}: the run and the observations have no time in common")
            continue
        scores = score(pairs.observed, pairs.model)
        shown = style.display(series.name, variable.units)
        compared.append(
            ScoredSeries(
                series, model_there, pairs, scores, shown, band_there or None, column.band_label
            )
        )
    return compared, problems


def _at(model: ModelMeans, depth: float | None) -> ModelMeans:
    return model if depth is None else at_depth(model, depth)


def draw_observed(
    axes: Axes, comparison: ScoredSeries, marker: str, colour: str, label: str = "observed"
) -> Artist:
    """Draw observed points; returns the entry of the legend, with the scores."""
    is_dense = comparison.pairs.time.size > DENSE_POINTS
    look: dict[str, Any] = {
        "linestyle": "none",
        "marker": marker,
        "markerfacecolor": "white",
        "markeredgecolor": colour,
    }
    axes.plot(
        style.axis_dates(comparison.pairs.time),
        comparison.shown_observed,
        markersize=1.8 if is_dense else 3.0,
        markeredgewidth=0.5,
        **look,
    )
    label = "\n".join([label, *comparison.score_lines])
    return Line2D([], [], markersize=3.0, markeredgewidth=0.6, label=label, **look)


def draw_comparison(axes: Axes, comparison: ScoredSeries) -> list[Artist]:
    """Draw the run as a line and the observations as points; returns entries of the legend."""
    shown = legible(comparison.model)
    values = comparison.display.of(shown.values)
    entries: list[Artist] = []
    name = "model"
    if comparison.band is not None:
        name = "model, median"
        low, high = (comparison.display.of(legible(edge).values) for edge in comparison.band)
        dates = style.axis_dates(middles(shown))
        look: dict[str, Any] = {"color": style.SKY_BLUE, "alpha": 0.4, "linewidth": 0.0}
        entries.append(axes.fill_between(dates, low, high, label=comparison.band_label, **look))
    line = style.curve(axes, middles(shown), values, color=style.BLACK, linewidth=0.9, label=name)
    points = draw_observed(axes, comparison, "o", style.VERMILLION)
    if comparison.display.unit == style.CELSIUS.unit:
        axes.axhline(0.0, color=style.GREY, linewidth=0.5, zorder=0.5)
    axes.margins(y=0.08)
    axes.set_ylabel(style.axis_label(comparison.series.name, comparison.display.unit))
    return [*line, *entries, points]


def title(comparison: ScoredSeries) -> str:
    """Title of the panel of an observed series."""
    name = style.label(comparison.series.name, comparison.series.depth)
    return name[0].upper() + name[1:]
