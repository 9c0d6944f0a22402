"""The page of an assimilation: from the files of its folder to HTML."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import NormalDist
from typing import Any, Final

import numpy as np
import xarray as xr
from markupsafe import Markup

from noahpy import __version__
from noahpy.assimilation.assimilate import JOURNAL
from noahpy.assimilation.records import KIND
from noahpy.assimilation.results import CONTROLS, ITERATIONS, SCREENED, SERIES, VALUES, WINDOWS
from noahpy.errors import ReportError
from noahpy.files.whole_files import write_text
from noahpy.files.yaml_file import parse_yaml
from noahpy.plot.assimilated import (
    AssimilatedSeries,
    ControlInterval,
    draw_controls,
    draw_cost,
    draw_series,
)
from noahpy.report.figures import Pictures
from noahpy.report.folder import TableRow, table_rows
from noahpy.report.page import PAGE, css, template_of

TEMPLATE: Final = "assimilation.html.jinja"
COLUMNS: Final[Mapping[str, str]] = {
    CONTROLS: "window kind name column layer depth day first_guess first_low first_high analysis "
    "low high",
    WINDOWS: "window begin end observations rejected first_cost cost chi_squared "
    "degrees_of_freedom runs tangents directions sweeps",
    SERIES: "window operator depth column use observations free_error innovation_mean "
    "innovation_error residual_mean residual_error assumed_error implied_error within_band",
    ITERATIONS: "window iteration cost",
    SCREENED: "operator depth column read out_of_range thinned left",
}
"""Columns that the page needs, by file."""
MOST_CONTROLS: Final = 24
"""Largest number of controls in a picture, those that moved most."""
LINE: Final = 0.17
"""Height of a line of the picture of controls, inches."""


def is_assimilation(directory: Path) -> bool:
    """Whether a folder holds an assimilation, complete or not."""
    if (directory / VALUES).exists():
        return True
    journal = directory / JOURNAL
    if not journal.is_file():
        return False
    with journal.open(encoding="utf-8", errors="replace") as lines:
        return f'"{KIND.title}"' in next(lines, "")


def write_assimilation_page(directory: Path, page: Path | None) -> Path:
    """Write the page of a folder.

    Raises:
        ReportError: the assimilation is not complete, or one of its files cannot be used.
    """
    if not (directory / VALUES).exists():
        raise ReportError(
            f"{directory} holds an assimilation that has not ended; `noahpy assimilate --resume` "
            "goes on with it"
        )
    try:
        text = render(directory)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ReportError(
            f"{directory}: the content of its files cannot be used: {error}; resume the "
            "assimilation, which writes them again"
        ) from error
    return write_text(directory / PAGE if page is None else page, text)


def render(directory: Path) -> str:
    """HTML of the page."""
    tables = {name: table_rows(directory / name, columns) for name, columns in COLUMNS.items()}
    pictures = Pictures()
    configuration = (directory / "configuration.yaml").read_text(encoding="utf-8")
    settings: Mapping[str, Any] = parse_yaml(configuration).value["assimilation"]
    series = list(_series(directory / VALUES))
    method = next(iter(settings.get("method") or {}), "variational")
    return template_of(TEMPLATE).render(
        css=css(),
        version=__version__,
        name=directory.resolve().name,
        method={"variational": "4D-Var", "smoother": "ES-MDA"}.get(
            method, "ensemble Kalman filter"
        ),
        level=settings.get("level", 0.95),
        windows=tables[WINDOWS],
        series=tables[SERIES],
        screened=tables[SCREENED],
        cost=_cost(pictures, tables[ITERATIONS], tables[WINDOWS]),
        fits=[
            (one.title, one.column, pictures.drawn(partial(draw_series, series=one), one.title))
            for one in series
        ],
        has_columns=len({one.column for one in series}) > 1,
        controls=list(_controls(pictures, tables[CONTROLS], settings)),
        parameters=[row for row in tables[CONTROLS] if row["kind"] == "parameter"],
        has_hidden="hidden" in (tables[CONTROLS] or [{}])[0],
        configuration=configuration,
    )


def _cost(
    pictures: Pictures, rows: Sequence[TableRow], windows: Sequence[TableRow]
) -> Markup | None:
    found = []
    for window in windows:
        own = [float(row["cost"]) for row in rows if row["window"] == window["window"]]
        if len(own) > 1:
            found.append((window["window"], np.array(own), int(window["observations"])))
    if not found:
        return None
    return pictures.drawn(partial(draw_cost, windows=found), "Cost over iterations")


def _series(file: Path) -> Iterator[AssimilatedSeries]:
    with xr.open_dataset(file) as data:
        data.load()
    names = ("operator", "depth", "column")
    keys = list(zip(*(data[name].to_numpy().astype(str) for name in names), strict=True))
    for key in dict.fromkeys(keys):
        chosen = np.array([k for k, other in enumerate(keys) if other == key])
        own = data.isel(record=chosen[np.argsort(data["time"].to_numpy()[chosen], kind="stable")])
        use, depth = own["use"].to_numpy(), float(own["depth"][0])
        values = {
            name: own[name].to_numpy()
            for name in ("time", "observed", "free", "analysis", "low", "high")
        }
        yield AssimilatedSeries(
            operator=str(own["operator"].to_numpy()[0]),
            variable=str(own["variable"].to_numpy()[0]),
            depth=None if np.isnan(depth) else depth,
            column=str(own["column"].to_numpy()[0]),
            units=str(own["units"].to_numpy()[0]),
            is_assimilated=use == "assimilated",
            is_rejected=use == "rejected",
            **values,
        )


def _controls(
    pictures: Pictures, rows: Sequence[TableRow], settings: Mapping[str, Any]
) -> Iterator[tuple[str, Markup]]:
    """A picture for every window: the controls that are known best in comparison with before."""
    width = NormalDist().inv_cdf(0.5 + 0.5 * float(settings.get("level", 0.95)))
    for window in dict.fromkeys(row["window"] for row in rows):
        found = []
        for row in rows:
            if row["window"] != window:
                continue
            first, low, high, best, after_low, after_high = (
                float(row[name])
                for name in ("first_guess", "first_low", "first_high", "analysis", "low", "high")
            )
            deviation = 0.5 * (high - low) / width
            if deviation <= 0.0:
                continue
            hidden = row.get("hidden", "")
            found.append(
                ControlInterval(
                    _name(row),
                    (best - first) / deviation,
                    0.5 * (after_high - after_low) / width / deviation,
                    (float(hidden) - first) / deviation if hidden else math.nan,
                )
            )
        kept = sorted(sorted(range(len(found)), key=lambda k: found[k].deviation)[:MOST_CONTROLS])
        chosen = [found[k] for k in kept]
        if chosen:
            yield (
                window,
                pictures.drawn(
                    partial(draw_controls, controls=chosen),
                    f"Controls of window {window}",
                    0.9 + LINE * len(chosen),
                ),
            )


def _name(row: TableRow) -> str:
    words = row["name"].replace("_", " ")
    if row["kind"] == "forcing":
        words += f", day {float(row['day']):.0f}"
    elif row["layer"]:
        words += f", layer {row['layer']}"
    elif row["depth"]:
        words += f" at {float(row['depth']):.2g} m"
    return f"{words}, {row['column']}" if row["column"] not in ("", "column") else words
