"""The page of a report: its content and its template."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from statistics import NormalDist
from typing import Any, Final, NamedTuple

import numpy as np
from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from noahpy import __version__
from noahpy.config.calibration import OptimizerConfig
from noahpy.errors import ReportError
from noahpy.files.whole_files import write_text
from noahpy.plot import style
from noahpy.report.figures import Pictures
from noahpy.report.folder import Folder, TableRow

PAGE: Final = "report.html"
PERIODS: Final = ("calibration", "validation")
SCORES: Final[Mapping[str, str]] = {
    "nash_sutcliffe_efficiency": "NSE",
    "kling_gupta_efficiency": "KGE 2009",
    "kling_gupta_efficiency_2012": "KGE 2012",
    "correlation": "r",
    "variability_ratio": "ratio of deviations",
    "mean_ratio": "ratio of means",
    "bias": "bias",
    "root_mean_square_error": "RMSE",
    "sample_size": "observations",
}
"""Lines of the tables of scores."""
MOST_STARTS: Final = 12
"""Largest number of starts in the table, which shows the best ones."""


def number(value: object, figures: int = 4) -> str:
    """A number with few significant digits; a dash for none."""
    text = "" if value is None else str(value)
    try:
        found = float(text)
    except ValueError:
        return text or "–"
    if not math.isfinite(found):
        return "–"
    return f"{found:.{figures}g}".replace("e-0", "e-").replace("-", "−")


def percent(value: object) -> str:
    """A share in percent."""
    return "–" if value is None or value == "" else f"{100.0 * float(str(value)):.0f} %"


def label(row: Mapping[str, Any]) -> str:
    """Words for the variable of a row, with its depth."""
    has_depth = row["depth"] not in ("", None)
    return style.label(str(row["variable"]), float(row["depth"]) if has_depth else None)


class Fact(NamedTuple):
    """A line of the summary of a calibration."""

    name: str
    value: str


class Fit(NamedTuple):
    """A series with its picture and scores."""

    title: str
    picture: Markup
    scores: Sequence[tuple[str, TableRow, str]]
    """Period, scores, and share of observations in the band."""
    units: str


class Parameter(NamedTuple):
    """A line of the table of parameters."""

    name: str
    value: str
    interval: str
    bounds: str
    left: str
    at_bound: str
    bar: tuple[float, float, float] | None
    """Lower limit, value and upper limit as percent of the range."""
    others: str
    """Range of the starts."""
    hidden: str


class SensitivityCell(NamedTuple):
    """A cell of a table of sensitivities."""

    text: str
    strength: float
    """0 to 1."""


class SensitivityTable(NamedTuple):
    """Shares of the unknowns in the variance of the outputs."""

    title: str
    outputs: Sequence[str]
    rows: Sequence[tuple[str, Sequence[SensitivityCell]]]


def write_page(directory: Path, page: Path | None) -> Path:
    """Write the page of a folder.

    Raises:
        ReportError: the folder holds no calibration, or one of its files cannot be used.
    """
    folder = Folder.read(directory)
    try:
        text = render(folder)
    except (ValueError, KeyError, TypeError) as error:
        raise ReportError(
            f"{directory}: the content of its files cannot be used: {error!r}; resume the "
            "calibration, which writes them again"
        ) from error
    return write_text(directory / PAGE if page is None else page, text)


def template_of(name: str) -> Template:
    """A template of this room, with the filters of all pages."""
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(number=number, percent=percent, label=label, typeset=style.typeset)
    return environment.from_string((files("noahpy.report") / name).read_text(encoding="utf-8"))


def css() -> Markup:
    """Style of all pages."""
    return Markup((files("noahpy.report") / "page.css").read_text(encoding="utf-8"))


def render(folder: Folder) -> str:
    """HTML of the page."""
    pictures = Pictures()
    template = template_of("page.html.jinja")
    found = folder.identifiability
    columns = {row["column"] for row in folder.parameters}
    return template.render(
        css=css(),
        version=__version__,
        folder=folder,
        facts=_facts(folder),
        warnings=_warnings(folder),
        convergence=pictures.convergence(folder.history),
        starts=_starts(folder),
        fits=_fits(folder, pictures, columns),
        scores=SCORES,
        parameters=_parameters(folder, columns),
        has_columns=len({row["column"] for row in folder.guardrails}) > 1,
        has_edges=any(row["at_bound"] for row in folder.uncertainty),
        has_hidden=any("hidden" in row for row in folder.parameters),
        has_starts=len(folder.starts) > 1,
        level=None if found is None else found["level"],
        found=found,
        correlation=None
        if found is None or not found["correlation"]
        else pictures.correlation(np.array(found["correlation"]), found["unknowns"]),
        profiles=_profiles(folder, pictures),
        sensitivities=_sensitivities(folder),
        watched=folder.guardrails,
        closure=folder.closure,
        sections=_SECTIONS,
    )


_SECTIONS: Final = (
    ("configuration", "Configuration"),
    ("convergence", "Convergence"),
    ("fit", "Simulated and observed"),
    ("parameters", "Parameters"),
    ("identifiability", "Identifiability"),
    ("sensitivities", "Sensitivities"),
    ("guardrails", "Closure and guardrails"),
)


def _runs(folder: Folder) -> int:
    """Number of model runs of all starts."""
    return sum({point.start: point.run for point in folder.history}.values())


def _facts(folder: Folder) -> list[Fact]:
    """Summary of the calibration."""
    settings = folder.settings
    optimizer = settings.get("optimizer") or {}
    named = [name for name in OptimizerConfig.METHODS if optimizer.get(name) is not None]
    starts = {point.start for point in folder.history}
    facts = [
        Fact("state", "complete" if folder.is_complete else "not complete"),
        Fact("method", (named or ["adam"])[0] if settings else "–"),
        Fact("starts", str(len(starts))),
        Fact("model runs", str(_runs(folder))),
        Fact("seconds in model runs", number(max(p.seconds for p in folder.history), 3)),
        Fact("lowest objective", number(min(p.best for p in folder.history))),
    ]
    for key in ("period", "validation_period"):
        span = settings.get(key)
        if span:
            name = key.replace("_", " ")
            facts.append(Fact(name, f"{_date(span['start'])} to {_date(span['end'])}"))
    sought = [str(p["name"]).replace("_", " ") for p in settings.get("parameters") or ()]
    targets = [
        f"{str(t['variable']).replace('_', ' ')} ({str(t.get('score', 'nse')).upper()})"
        for t in settings.get("targets") or ()
    ]
    for name, values in (("sought", sought), ("targets", targets)):
        if values:
            facts.append(Fact(name, ", ".join(values)))
    if settings.get("twin"):
        facts.append(Fact("observations", "made by the model from hidden parameters (twin)"))
    return facts


def _date(text: object) -> str:
    """A date and time to the minute; only the date at midnight."""
    return datetime.fromisoformat(str(text)).strftime("%Y-%m-%d %H:%M").removesuffix(" 00:00")


def _warnings(folder: Folder) -> list[str]:
    """Warnings at the top of the page."""
    worse = [
        label(row) for row in folder.guardrails if row["verdict"] and row["is_target"] != "True"
    ]
    warnings = []
    if worse:
        warnings.append(
            f"Errors grew in variables that are not targets: {', '.join(dict.fromkeys(worse))}; "
            "the calibration may compensate for an error elsewhere"
        )
    warnings += [
        f"{row['label']} of {row['column']} has grown to {number(row['after'], 3)}"
        for row in folder.closure
        if row["verdict"]
    ]
    of_analysis = [] if folder.identifiability is None else folder.identifiability["warnings"]
    return warnings + [f"{text[0].upper()}{text[1:]}" for text in of_analysis]


def _starts(folder: Folder) -> list[TableRow]:
    """Starts in order of their objective."""
    ordered = sorted(folder.starts, key=lambda row: float(row["calibration_objective"]))
    return ordered[:MOST_STARTS]


def _fits(folder: Folder, pictures: Pictures, columns: set[str]) -> list[Fit]:
    """All series; titles name the column if there are several."""
    covered: dict[tuple[str, str, str, str], str] = {}
    if folder.identifiability is not None:
        for entry in folder.identifiability["ensemble"]["coverage"]:
            key = tuple(str(entry[name]) for name in ("variable", "depth", "column", "period"))
            covered[key] = percent(entry["coverage"])  # type: ignore[index]
    scored = {
        (row["variable"], row["depth"], row["column"], row["period"]): row
        for row in folder.scores
        if row["start"] == folder.best_start
    }
    level = None if folder.identifiability is None else folder.identifiability["level"]
    found = []
    for series in folder.series:
        keys = [(period, (*series.key, period)) for period in PERIODS]
        scores = [(p, scored[key], covered.get(key, "–")) for p, key in keys if key in scored]
        title = style.label(series.variable, series.depth)
        title = title if len(columns) < 2 else f"{title}, {series.column}"
        picture = pictures.comparison(series, level)
        found.append(Fit(title, picture, scores, style.typeset(series.units)))
    return found


def _parameters(folder: Folder, columns: set[str]) -> list[Parameter]:
    """Free elements of the parameters of the best start, with their intervals."""
    key = ("parameter", "column", "layer")
    uncertain = {tuple(row[name] for name in key): row for row in folder.uncertainty}
    by_element: dict[tuple[str, ...], list[TableRow]] = {}
    for row in folder.parameters:
        by_element.setdefault(tuple(row[name] for name in key), []).append(row)
    found = []
    for element, rows in by_element.items():
        row = next((r for r in rows if r["start"] == folder.best_start), rows[0])
        name = row["parameter"].replace("_", " ")
        name += f", layer {row['layer']}" if row["layer"] else ""
        name += f", {row['column']}" if len(columns) > 1 else ""
        values = [float(r["value"]) for r in rows]
        known = uncertain.get(element)
        interval = left = at_bound = ""
        bar = None
        if known is not None:
            interval = f"{number(known['low'])} to {number(known['high'])}"
            left, at_bound = percent(known["share_of_range_left"]), known["at_bound"]
            shares = (known[f"{part}_share"] for part in ("low", "value", "high"))
            low, value, high = (100.0 * min(max(float(s), 0.0), 1.0) for s in shares)
            bar = (low, value, high)
        found.append(
            Parameter(
                name,
                number(row["value"]),
                interval,
                f"{number(row['lowest'])} to {number(row['highest'])}",
                left,
                at_bound,
                bar,
                f"{number(min(values))} to {number(max(values))}",
                number(row["hidden"]) if "hidden" in row else "",
            )
        )
    return found


def _profiles(folder: Folder, pictures: Pictures) -> list[tuple[str, Markup, str]]:
    """Unknown, picture and bounds of every profile."""
    if folder.identifiability is None:
        return []
    rise = NormalDist().inv_cdf(0.5 + 0.5 * folder.identifiability["level"]) ** 2
    lowest = folder.identifiability["lowest_misfit"]
    bounds = {
        profile["unknown"]: " to ".join(
            "open" if b is None else percent(b) for b in profile["bounds"]
        )
        for profile in folder.identifiability["profiles"]
    }
    by_unknown: dict[str, list[TableRow]] = {}
    for row in folder.profiles:
        by_unknown.setdefault(row["unknown"], []).append(row)
    return [
        (name, pictures.profile(rows, lowest, rise), bounds.get(name, "–"))
        for name, rows in by_unknown.items()
    ]


def _sensitivities(folder: Folder) -> list[SensitivityTable]:
    """Tables of the local indices, and of Sobol indices of first order and in total."""
    tables = []
    for key, title in (
        ("local_index", "Local: share of the variance of the mean in a linear model"),
        ("first_order", "Sobol, first order: share of the unknown alone"),
        ("total", "Sobol, total: share including interactions"),
    ):
        rows = [row for row in folder.sensitivity if row[key] != ""]
        if not rows:
            continue
        outputs = list(dict.fromkeys(_output(row) for row in rows))
        values = {(row["unknown"], _output(row)): float(row[key]) for row in rows}
        unknowns = list(dict.fromkeys(row["unknown"] for row in rows))
        tables.append(
            SensitivityTable(
                title,
                outputs,
                [
                    (
                        unknown.replace("_", " "),
                        [_cell(values.get((unknown, output), math.nan)) for output in outputs],
                    )
                    for unknown in unknowns
                ],
            )
        )
    return tables


def _output(row: TableRow) -> str:
    return label({"variable": row["output"], "depth": row["depth"]})


def _cell(value: float) -> SensitivityCell:
    is_known = math.isfinite(value)
    return SensitivityCell(
        f"{value:.2f}".replace("-", "−") if is_known else "–",
        min(max(value, 0.0), 1.0) if is_known else 0.0,
    )
