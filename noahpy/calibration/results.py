"""The files that a calibration leaves; each is whole or not there."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np
import xarray as xr

from noahpy import __version__
from noahpy.calibration.calibrate import Best, History, HistoryRow
from noahpy.calibration.objectives import (
    components_2012,
    kling_gupta_efficiency_2012,
)
from noahpy.calibration.problem import Problem
from noahpy.calibration.run_configuration import run_configuration
from noahpy.calibration.targets import Series
from noahpy.config import Config, ConfigError, to_yaml, user_form
from noahpy.observations import Scores, score


def write_results(
    config: Config, problem: Problem, history: History, best: Best, directory: Path
) -> list[Path]:
    """Write the parameters, the history, the scores and the compared series of a calibration.

    Args:
        config: of the calibration.
        problem: built from it.
        history: of the search.
        best: what the search found.
        directory: that exists.

    Returns:
        The files.
    """
    made_by = f"NoahPy {__version__}"
    texts = {
        "configuration.yaml": f"# {made_by}\n{to_yaml(user_form(config))}",
        "parameters.csv": _table(_parameter_rows(problem, best)),
        "starts.csv": _table(_start_rows(history, best)),
        "scores.csv": _table(_score_rows(problem, best)),
        "history.csv": _table(_history_rows(history)),
    }
    run = _run_of_the_best(config, problem, best)
    if run is not None:
        texts["best_run.yaml"] = f"# {made_by}\n{to_yaml(user_form(run))}"
    series = _series(problem, best)
    series.attrs = {"title": "Observed and modelled values of a calibration", "source": made_by}
    files = [_whole(directory / name, _text_writer(text)) for name, text in texts.items()]
    files.append(_whole(directory / "series.nc", lambda path: _to_netcdf(series, path)))
    return files


def _run_of_the_best(config: Config, problem: Problem, best: Best) -> Config | None:
    """A run with the best parameters of all starts; None if it cannot be configured."""
    row = int(best.comparisons[0].objective.argmin())
    try:
        return run_configuration(config, problem, best.unknowns[row])
    except ConfigError:
        return None


def _text_writer(text: str) -> Callable[[Path], object]:
    return lambda path: path.write_text(text, encoding="utf-8")


def _to_netcdf(data: xr.Dataset, path: Path) -> None:
    data.to_netcdf(path, engine="netcdf4")


def _whole(path: Path, write: Callable[[Path], object]) -> Path:
    """Write a file beside its place, and put it there."""
    partial = path.with_name(path.name + ".partial")
    write(partial)
    partial.replace(path)
    return path


Row = Sequence[object]


def _table(rows: Iterable[Row]) -> str:
    """A table in text; numbers so that they are read back as they were."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _parameter_rows(problem: Problem, best: Best) -> Iterable[Row]:
    """Every free element of the parameters as the runs used it, with its bounds."""
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


def _start_rows(history: History, best: Best) -> Iterable[Row]:
    """What became of every start, and what it cost."""
    periods = [comparison.period for comparison in best.comparisons]
    yield ["start", "runs", "first_objective", *(f"{period}_objective" for period in periods)]
    first = history.first_objectives()
    for row, start in enumerate(best.starts):
        objectives = [float(comparison.objective[row]) for comparison in best.comparisons]
        yield [start + 1, int(history.runs[start]), first[start], *objectives]


def _history_rows(history: History) -> Iterable[Row]:
    yield HistoryRow._fields
    for row in history.rows:
        yield row._replace(start=row.start + 1)


def _score_rows(problem: Problem, best: Best) -> Iterable[Row]:
    """All scores of every series, in both periods."""
    yield [
        *("start", "period", "variable", "depth", "column"),
        *Scores._fields,
        *("variation_ratio", "kling_gupta_efficiency_2012"),
    ]
    for comparison in best.comparisons:
        for one, model in zip(comparison.targets.series, comparison.models, strict=True):
            newer = components_2012(one.observed, model).variability
            kge_2012 = kling_gupta_efficiency_2012(one.observed, model)
            for row, start in enumerate(best.starts):
                yield [
                    *(start + 1, comparison.period, *_place(problem, one)),
                    *score(one.observed.numpy(), model[:, row].numpy()),
                    *(float(newer[row]), float(kge_2012[row])),
                ]


def _place(problem: Problem, one: Series) -> tuple[str, object, str]:
    depth = "" if one.depth is None else one.depth
    return one.variable.name, depth, problem.column_names[one.column]


def _series(problem: Problem, best: Best) -> xr.Dataset:
    """All pairs of observed and modelled values, one after the other along ``record``."""
    parts = []
    for comparison in best.comparisons:
        for one, model in zip(comparison.targets.series, comparison.models, strict=True):
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
