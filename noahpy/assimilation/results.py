"""Result files of an assimilation, each written completely or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import NormalDist
from typing import TYPE_CHECKING, Final

import numpy as np
import torch
from rich.table import Table

from noahpy import __version__
from noahpy.assimilation.diagnostics import (
    SeriesDiagnostics,
    Shown,
    WindowDiagnostics,
    column_of,
    series_diagnostics,
    window_diagnostics,
)
from noahpy.assimilation.problem import Problem
from noahpy.assimilation.records import Trace
from noahpy.assimilation.windows import Cycled
from noahpy.config import Config, to_yaml, user_form
from noahpy.files.whole_files import Row, table, write_netcdf, write_text

if TYPE_CHECKING:
    import xarray as xr

CONTROLS: Final = "controls.csv"
WINDOWS: Final = "windows.csv"
SERIES: Final = "innovations.csv"
ITERATIONS: Final = "iterations.csv"
SCREENED: Final = "screened.csv"
VALUES: Final = "assimilated.nc"
END: Final = "end.restart"
"""State at the end of the assimilated time, from which a run goes on."""


def write_results(
    config: Config, problem: Problem, found: Sequence[Cycled], directory: Path
) -> list[Path]:
    """Write controls, diagnostics, compared values and the state at the end.

    Args:
        config: configuration of the assimilation.
        problem: the task.
        found: all windows.
        directory: existing folder of the results.

    Returns:
        Paths of the files.
    """
    made_by = f"NoahPy {__version__}"
    level = problem.config.level
    texts = {
        "configuration.yaml": f"# {made_by}\n{to_yaml(user_form(config))}",
        CONTROLS: table(_control_rows(problem, found)),
        WINDOWS: table(_rows(WindowDiagnostics._fields, windows_of(problem, found))),
        SERIES: table(
            _rows(SeriesDiagnostics._fields, series_diagnostics(found, problem.names, level))
        ),
        ITERATIONS: table(_iteration_rows(found)),
        SCREENED: table(_screened_rows(problem)),
    }
    files = [write_text(directory / name, text) for name, text in texts.items()]
    data = _values(problem, found, level)
    data.attrs = {"title": "Observed values, and those of an assimilation", "source": made_by}
    files.append(write_netcdf(directory / VALUES, data))
    last = [one for one in found if one.analysis is not None][-1]
    assert last.analysis is not None
    elapsed = last.window.steps.stop * problem.simulation.clock.step
    state = last.analysis.later.start.state
    problem.simulation.snapshot(state, elapsed).save(directory / END)
    return [*files, directory / END]


def windows_of(problem: Problem, found: Sequence[Cycled]) -> list[WindowDiagnostics]:
    """Figures of all windows that are assimilated."""
    dates = [
        (
            str(problem.columns.begin[one.window.steps[0]]),
            str(problem.columns.end[one.window.steps[-1]]),
        )
        for one in found
    ]
    return list(window_diagnostics(found, dates))


def summary_table(problem: Problem, found: Sequence[Cycled]) -> Table:
    """Errors of every series before and after, for a terminal."""
    shown = Table()
    for heading in ("window", "observed", "n", "free run", "first guess", "analysis", "in band"):
        shown.add_column(heading, justify="left" if heading == "observed" else "right")
    for one in series_diagnostics(found, problem.names, problem.config.level):
        depth = "" if np.isnan(one.depth) else f" at {one.depth:g} m"
        mark = "" if one.use == "assimilated" else " (not assimilated)"
        errors = (one.free_error, one.innovation_error, one.residual_error)
        shown.add_row(
            str(one.window),
            f"{one.operator}{depth}{mark}",
            str(one.observations),
            *(f"{value:.3g}" for value in errors),
            f"{100.0 * one.within_band:.0f} %",
        )
    parts = [
        f"window {w.window}: chi-squared {w.chi_squared:.2f}, degrees of freedom "
        f"{w.degrees_of_freedom:.1f}, {w.runs:.3g} runs, {w.tangents:.3g} along "
        f"{w.directions:.3g} directions, {w.sweeps:.3g} sweeps"
        for w in windows_of(problem, found)
    ]
    shown.caption = "errors are root-mean-square\n" + "\n".join(parts)
    return shown


def _rows(head: Sequence[str], rows: Iterable[Row]) -> Iterable[Row]:
    yield head
    yield from rows


def _control_rows(problem: Problem, found: Sequence[Cycled]) -> Iterable[Row]:
    """Controls of every window as users know them."""
    head = [
        "window", "kind", "name", "column", "layer", "depth", "day",
        "first_guess", "first_low", "first_high", "analysis", "low", "high",
    ]  # fmt: skip
    hidden = problem.hidden
    yield head if hidden is None else [*head, "hidden"]
    width = NormalDist().inv_cdf(0.5 + 0.5 * problem.config.level)
    for place, one in enumerate(found):
        analysis = one.analysis
        if analysis is None:
            continue
        prior = one.prior.root[0].square().sum(-1).sqrt()
        points = [
            mean + k * deviation
            for mean, deviation in (
                (one.prior.mean[0], prior),
                (analysis.controls, analysis.deviation),
            )
            for k in (0.0, -width, width)
        ]
        with torch.no_grad():
            values = [one.space.natural(point[None], one.start)[0].tolist() for point in points]
            truth = None if hidden is None else hidden.natural[place].tolist()
        for k, label in enumerate(one.space.labels):
            numbers = [column[k] for column in values]
            last = [] if truth is None else [truth[k]]
            yield [
                one.window.number,
                label.kind,
                label.name,
                label.column,
                label.layer,
                "" if np.isnan(label.depth) else label.depth,
                "" if np.isnan(label.seconds) else label.seconds / 86400.0,
                *numbers,
                *last,
            ]


def _iteration_rows(found: Sequence[Cycled]) -> Iterable[Row]:
    yield ["window", *Trace._fields]
    for one in found:
        for trace in () if one.analysis is None else one.analysis.trace:
            yield [one.window.number, *trace]


def _screened_rows(problem: Problem) -> Iterable[Row]:
    yield ["operator", "depth", "column", "source", "read", "out_of_range", "thinned", "left"]
    for one in problem.screened:
        series = one.sighting.series
        yield [
            one.sighting.config.operator,
            "" if series.depth is None else series.depth,
            column_of(one.sighting.shares, problem.names),
            series.source,
            one.read,
            one.out_of_range,
            one.thinned,
            len(series.values),
        ]


def _values(problem: Problem, found: Sequence[Cycled], level: float) -> xr.Dataset:
    """All observations with the values of the runs along ``record``."""
    import xarray as xr

    parts = []
    for one in found:
        shown = Shown.of(one, level)
        for row, operator in zip(one.operators.rows, one.operators.operators, strict=True):
            count = row.stop - row.start
            depth = np.nan if operator.depth is None else operator.depth
            use = np.where(shown.counts[row].numpy(), "assimilated", "rejected")
            if one.analysis is None:
                use = np.full(count, "compared")
            numbers = {
                "observed": one.operators.observed,
                "error": one.operators.deviation,
                "free": one.free,
                "first_guess": shown.first_guess,
                "analysis": shown.values,
                "low": shown.low,
                "high": shown.high,
            }
            texts = {
                "operator": operator.kind,
                "variable": operator.variable.name,
                "units": operator.variable.units,
                "column": column_of(operator.sighting.shares, problem.names),
            }
            parts.append(
                xr.Dataset(
                    {
                        **{name: ("record", v[row].numpy()) for name, v in numbers.items()},
                        **{name: ("record", np.full(count, v)) for name, v in texts.items()},
                        "time": ("record", operator.matching.time.astype("datetime64[ns]")),
                        "depth": ("record", np.full(count, depth)),
                        "window": ("record", np.full(count, one.window.number)),
                        "use": ("record", use),
                    }
                )
            )
    data = xr.concat(parts, dim="record")
    data["depth"].attrs = {"units": "m", "positive": "down"}
    meanings = {
        "observed": "observed, in the units of the record",
        "error": "standard deviation of the error of the observation",
        "free": "run without assimilation",
        "first_guess": "first guess of the window",
        "analysis": "analysis, or forecast where nothing is assimilated",
        "low": f"lower end of the band of {level:g} probability of the observation",
        "high": f"upper end of the band of {level:g} probability of the observation",
        "use": "assimilated, rejected by the gross check, or only compared",
    }
    for name, meaning in meanings.items():
        data[name].attrs["long_name"] = meaning
    return data
