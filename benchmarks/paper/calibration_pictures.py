"""Pictures of several calibrations of the same observations."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import matplotlib as mpl
import numpy as np
import xarray as xr
from calibration_statistics import PERIODS, Found, band, best_by_run
from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter
from matplotlib.figure import Figure

from noahpy.observations import score
from noahpy.plot.style import BLACK, BLUE, GREEN, GREY, ORANGE, RC, VERMILLION

COLOURS = (BLUE, GREEN, ORANGE, VERMILLION, BLACK)
DASHES = ("-", (0, (8, 1.5)), (0, (5, 1.5)), (0, (1.5, 1.2)), (0, (5, 1.5, 1, 1.5)))
WORST = -0.2
"""Lowest efficiency that is drawn."""
LEGEND_COLUMNS = 2
"""More names of calibrations do not fit beside each other."""

FREEZING_POINT = 273.15


def _save(figure: Figure, path: Path) -> Path:
    partial = path.with_name(path.name + ".partial")
    figure.savefig(partial, format="png", dpi=150)
    partial.replace(path)
    return path


def draw_convergence(found: Mapping[str, Found], path: Path) -> Path:
    """Best efficiency against model runs: mean of the repetitions with its 95 % interval."""
    with mpl.rc_context(RC):
        figure = Figure(figsize=(5.2, 3.2), layout="constrained")
        axes = figure.add_subplot()
        for (name, one), colour, dash in zip(found.items(), COLOURS, DASHES, strict=False):
            efficiency = 1.0 - best_by_run(one.history)
            # far below, a mean says nothing
            mean, half = band(np.maximum(efficiency, WORST))
            runs = np.arange(1, len(mean) + 1)
            axes.plot(runs, mean, color=colour, linestyle=dash, label=name)
            axes.fill_between(runs, mean - half, mean + half, color=colour, alpha=0.25, lw=0)
        axes.set(
            xscale="log",
            ylim=(WORST, 1.0),
            xlabel="model runs of a repetition (a gradient counts as one)",
            ylabel="best NSE of liquid water, mean of the depths",
        )
        axes.grid(color=GREY, alpha=0.25, lw=0.5)
        axes.legend(loc="lower right")
        return _save(figure, path)


def draw_depths(found: Mapping[str, Found], variable: str, path: Path) -> Path:
    """Simulated and observed values at every depth.

    Scores are of the first model, calibration / validation.
    """
    first = next(iter(found.values())).series
    depths = np.unique(first["depth"].values[first["variable"].values == variable])
    with mpl.rc_context(RC):
        figure = Figure(figsize=(7.2, 1.45 * len(depths) + 0.5), layout="constrained")
        rows = figure.subplots(len(depths), 1, sharex=True, squeeze=False)[:, 0]
        for axes, depth in zip(rows, depths, strict=True):
            _draw_depth(axes, found, variable, float(depth))
        locator = AutoDateLocator()
        rows[-1].xaxis.set_major_locator(locator)
        rows[-1].xaxis.set_major_formatter(ConciseDateFormatter(locator))
        handles, labels = rows[0].get_legend_handles_labels()
        figure.legend(handles, labels, loc="outside upper center", ncols=LEGEND_COLUMNS)
        return _save(figure, path)


def _of(series: xr.Dataset, variable: str, depth: float, period: str) -> xr.Dataset:
    chosen = (
        (series["variable"] == variable) & (series["depth"] == depth) & (series["period"] == period)
    )
    return series.isel(record=np.flatnonzero(chosen.values)).sortby("time")


def _draw_depth(axes: Axes, found: Mapping[str, Found], variable: str, depth: float) -> None:
    first = next(iter(found.values())).series
    shift = FREEZING_POINT if variable == "soil_temperature" else 0.0
    unit = "°C" if shift else "m³ m⁻³"
    texts = []
    for period in PERIODS:
        observed = _of(first, variable, depth, period)
        axes.plot(
            observed["time"].values,
            observed["observed"].values - shift,
            ".",
            color="0.6",
            markersize=1.5,
            label="observed" if period == PERIODS[0] else None,
        )
        scores = [score(observed["observed"].values, m) for m in observed["model"].values]
        nse, rmse, r = (
            np.mean([getattr(one, name) for one in scores])
            for name in ("nash_sutcliffe_efficiency", "root_mean_square_error", "correlation")
        )
        texts.append((f"{nse:.2f}", f"{rmse:.3f}", f"{r:.2f}"))
        for (name, one), colour, dash in zip(found.items(), COLOURS, DASHES, strict=False):
            model = _of(one.series, variable, depth, period)
            values = model["model"].values - shift
            low, middle, high = np.quantile(values, [0.025, 0.5, 0.975], axis=0)
            time = model["time"].values
            label = name if period == PERIODS[0] else None
            axes.plot(time, middle, color=colour, linestyle=dash, lw=0.8, label=label)
            axes.fill_between(time, low, high, color=colour, alpha=0.2, lw=0)
        if period == PERIODS[1]:
            axes.axvline(observed["time"].values[0], color=GREY, lw=0.6)
    axes.set_title(f"{depth:g} m", loc="left")
    pairs = (" / ".join(both) for both in zip(*texts, strict=True))
    names = ("NSE", "RMSE", "r")
    told = ", ".join(f"{name} {pair}" for name, pair in zip(names, pairs, strict=True))
    axes.set_title(f"{next(iter(found))}: {told}", loc="right")
    axes.set_ylabel(unit)
