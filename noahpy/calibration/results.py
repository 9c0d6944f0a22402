"""Result files of a calibration, each written completely or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from rich.table import Table

from noahpy import __version__
from noahpy.calibration.failures import Health, failure_rows
from noahpy.calibration.history import Best, History, HistoryRow
from noahpy.calibration.problem import Problem
from noahpy.calibration.run_configuration import run_configuration
from noahpy.calibration.targets import TargetSeries
from noahpy.config import Config, to_yaml, user_form
from noahpy.errors import ConfigError
from noahpy.files.whole_files import Row, table, write_netcdf, write_text
from noahpy.observations import Scores, score

if TYPE_CHECKING:
    import xarray as xr


def write_results(
    config: Config,
    problem: Problem,
    history: History,
    best: Best,
    health: Health,
    directory: Path,
) -> list[Path]:
    """Write parameters, history, scores and compared series of a calibration.

    Args:
        config: configuration of the calibration.
        problem: problem of the calibration.
        history: history of the search.
        best: best points of the search.
        health: failed points, and growth of small differences at the best ones.
        directory: existing folder of the results.

    Returns:
        Paths of the files.
    """
    made_by = f"NoahPy {__version__}"
    texts = {
        "configuration.yaml": f"# {made_by}\n{to_yaml(user_form(config))}",
        "parameters.csv": table(_parameter_rows(problem, best)),
        "starts.csv": table(_start_rows(history, best, health)),
        "failures.csv": table(failure_rows(health.failures)),
        "scores.csv": table(_score_rows(problem, best)),
        "history.csv": table(_history_rows(history)),
    }
    run = _run_of_the_best(config, problem, best)
    if run is not None:
        texts["best_run.yaml"] = f"# {made_by}\n{to_yaml(user_form(run))}"
    series = _series(problem, best)
    series.attrs = {"title": "Observed and modelled values of a calibration", "source": made_by}
    files = [write_text(directory / name, text) for name, text in texts.items()]
    files.append(write_netcdf(directory / "series.nc", series))
    return files


def starts_table(history: History, best: Best) -> Table:
    """Results of all starts, for a terminal."""
    shown = Table()
    headings = ["start", "model runs", "first objective"]
    for heading in [*headings, *(f"{c.period} objective" for c in best.comparisons)]:
        shown.add_column(heading, justify="right")
    first = history.first_objectives()
    for place, start in enumerate(best.starts):
        numbers = [first[start], *(float(c.objective[place]) for c in best.comparisons)]
        runs = str(history.runs[start])
        shown.add_row(str(start + 1), runs, *(f"{number:.4g}" for number in numbers))
    shown.caption = f"{history.seconds:.0f} s in model runs"
    return shown


def _run_of_the_best(config: Config, problem: Problem, best: Best) -> Config | None:
    """Run with the best parameters; None if a parameter has no key in configurations."""
    try:
        return run_configuration(config, problem, best.unknowns[best.place])
    except ConfigError:
        return None


def _parameter_rows(problem: Problem, best: Best) -> Iterable[Row]:
    """Free elements of the parameters as used by the runs, with bounds."""
    space = problem.space
    values, (low, high) = space.reported(best.unknowns), space.limits()
    hidden = None if problem.hidden is None else space.reported(problem.hidden)[0]
    head = ["start", "parameter", "column", "layer", "value", "lowest", "highest"]
    yield head if hidden is None else [*head, "hidden"]
    for row, start in enumerate(best.starts):
        for k, label in enumerate(space.labels()):
            layer = "" if label.layer is None else label.layer
            numbers = [float(v) for v in (values[row, k], low[k], high[k])]
            numbers += [] if hidden is None else [float(hidden[k])]
            yield [start + 1, label.parameter, label.column, layer, *numbers]


def _start_rows(history: History, best: Best, health: Health) -> Iterable[Row]:
    """Runs and objectives of every start."""
    periods = [f"{comparison.period}_objective" for comparison in best.comparisons]
    yield ["start", "runs", "first_objective", *periods, "failed_points", "growth"]
    first = history.first_objectives()
    for row, start in enumerate(best.starts):
        objectives = [float(comparison.objective[row]) for comparison in best.comparisons]
        runs, failed = int(history.runs[start]), int(history.failed[start])
        growth = float(health.growth[row])
        yield [start + 1, runs, first[start], *objectives, failed, growth]


def _history_rows(history: History) -> Iterable[Row]:
    yield HistoryRow._fields
    for row in history.rows:
        yield row._replace(start=row.start + 1)


def _score_rows(problem: Problem, best: Best) -> Iterable[Row]:
    """Scores of every series in every period."""
    yield ["start", "period", "variable", "depth", "column", *Scores._fields]
    for comparison in best.comparisons:
        for one, model in zip(comparison.targets.series, comparison.modelled, strict=True):
            for row, start in enumerate(best.starts):
                scores = score(one.observed.numpy(), model[:, row].numpy())
                yield [start + 1, comparison.period, *place_of(problem, one), *scores]


def place_of(problem: Problem, one: TargetSeries) -> tuple[str, object, str]:
    """Variable, depth and column of a series; an empty text without depth."""
    depth = "" if one.depth is None else one.depth
    return one.variable.name, depth, problem.column_names[one.column]


def _series(problem: Problem, best: Best) -> xr.Dataset:
    """All pairs of observed and modelled values along ``record``."""
    import xarray as xr

    parts = []
    for comparison in best.comparisons:
        for one, model in zip(comparison.targets.series, comparison.modelled, strict=True):
            count = len(one.observed)
            depth = np.nan if one.depth is None else one.depth
            parts.append(
                xr.Dataset(
                    {
                        "observed": ("record", one.observed.numpy()),
                        "model": (("start", "record"), model.numpy().T),
                        "time": ("record", one.matching.time.astype("datetime64[ns]")),
                        "variable": ("record", np.full(count, one.variable.name)),
                        "units": ("record", np.full(count, one.variable.units)),
                        "depth": ("record", np.full(count, depth)),
                        "column": ("record", np.full(count, problem.column_names[one.column])),
                        "period": ("record", np.full(count, comparison.period)),
                    }
                )
            )
    data = xr.concat(parts, dim="record")
    data = data.assign_coords(start=[start + 1 for start in best.starts])
    data["depth"].attrs = {"units": "m", "positive": "down"}
    data["observed"].attrs["long_name"] = "observed, in the units of the record"
    data["model"].attrs["long_name"] = "modelled, in the units of the record"
    data["start"].attrs["long_name"] = "number of the search"
    return data
