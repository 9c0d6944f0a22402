"""From the output of a run to pages or a figure, and their files."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

from noahpy.errors import PictureError
from noahpy.observations import ObservedSeries, read_observations
from noahpy.plot import style
from noahpy.plot.column import DRAWN, ColumnPanels
from noahpy.plot.compared import Pair, draw_compared
from noahpy.plot.maps import draw_differences, draw_maps
from noahpy.plot.member_columns import has_members, read_members
from noahpy.plot.members import SHOWN, draw_members, member_panels
from noahpy.plot.observed import compare
from noahpy.plot.region_output import is_region, read_maps
from noahpy.plot.run_column import RunColumn, read_column
from noahpy.plot.sheet import A4, Panel, Span, Titles, pages_of, sheet_of

SUFFIXES: Final = (".png", ".pdf", ".svg")
TITLE_LENGTH: Final = 80
NAME_LENGTH: Final = 30
"""Largest number of characters of titles, and of names of columns."""


class Look(NamedTuple):
    """What is drawn, and how large."""

    panels: tuple[str, ...] = ()
    """Names of panels of one figure; none for whole pages."""
    width: float | None = None
    """Width of the figure, cm."""
    limit: float | None = None
    """Ends of the colours of temperature, K from the freezing point."""


def draw_file(
    file: Path,
    picture: Path,
    observations: Path | None,
    column: str | None,
    look: Look = Look(),  # noqa: B008
) -> list[str]:
    """Draw an output file; see `noahpy.plot.plot_run`."""
    require_suffix(picture)
    if look.width is not None and not look.panels:
        raise PictureError("a width is that of a figure; name its panels too")
    if look.limit is not None and not look.limit > 0.0:
        raise PictureError(f"the colours reach a positive number of kelvins, not {look.limit:g}")
    if is_region(file):
        if observations is not None or column is not None:
            raise PictureError(
                f"{file}: is the output of a region, which is drawn as maps, without column and "
                "observations"
            )
        figure, lines = draw_maps(read_maps(file), look.panels, look.width, look.limit)
        return lines + save([figure], picture)
    observed = [] if observations is None else read_observations(observations)
    further: Mapping[str, Panel] = {}
    if has_members(file):
        wanted = dict.fromkeys([*SHOWN, *(series.name for series in observed)])
        members = read_members(file, column, wanted)
        if not look.panels:
            figure, lines = draw_members(members, observed)
            return lines + save([figure], picture)
        further = member_panels(members)
        if set(look.panels) <= further.keys():
            # without the medians of all else, which take long
            return save(_figure(further, look, Span(members.begin[0], members.end[-1])), picture)
    names = dict.fromkeys([*DRAWN, *(series.name for series in observed)])
    run = read_column(file, column, names)
    figures, lines = draw(run, observed, look, further)
    return lines + save(figures, picture)


def draw_comparison(first: Path, second: Path, picture: Path, column: str | None) -> list[str]:
    """Draw two output files; see `noahpy.plot.plot_comparison`."""
    require_suffix(picture)
    if is_region(first) and is_region(second):
        figure, lines = draw_differences(read_maps(first), read_maps(second))
    else:
        runs = [read_members(file, column, SHOWN) for file in (first, second)]
        figure, lines = draw_compared(Pair((runs[0], runs[1]), (first.name, second.name)))
    return lines + save([figure], picture)


def require_suffix(picture: Path) -> None:
    """Refuse a picture whose suffix says no format.

    Raises:
        PictureError: it does not.
    """
    if picture.suffix.lower() not in SUFFIXES:
        raise PictureError(
            f"{picture}: the suffix {picture.suffix!r} is not one of {', '.join(SUFFIXES)}"
        )


def save(figures: Sequence[Figure], picture: Path) -> list[str]:
    """Write pages: one file of pdf, or a file each, with numbers from the second on.

    Files are replaced only when all are complete.

    Returns:
        Lines on files beside `picture`.

    Raises:
        PictureError: a file cannot be written.
    """
    form = picture.suffix[1:].lower()
    others = (picture.with_stem(f"{picture.stem}_{k}") for k in range(2, len(figures) + 1))
    files: dict[Path, Sequence[Figure]] = (
        {picture: figures}
        if form == "pdf"
        else {name: [figure] for name, figure in zip([picture, *others], figures, strict=True)}
    )
    partials = {path: path.with_name(f".{path.name}.partial") for path in files}
    try:
        try:
            with mpl.rc_context(style.RC):
                for path, pages in files.items():
                    _write(pages, partials[path], form)
            for path, partial in partials.items():
                partial.replace(path)
        finally:
            for partial in partials.values():
                partial.unlink(missing_ok=True)
    except OSError as error:
        raise PictureError(f"{picture}: cannot be written: {error.strerror or error}") from error
    return [f"page {k} is {path}" for k, path in enumerate(files, 1) if k > 1]


def _write(figures: Sequence[Figure], path: Path, form: str) -> None:
    """Write figures to a file; more than one to pages of a pdf."""
    if form != "pdf":
        figures[0].savefig(path, format=form)
        return
    with PdfPages(path) as pages:
        for figure in figures:
            figure.savefig(pages, format="pdf")


def draw(
    run: RunColumn,
    observed: list[ObservedSeries],
    look: Look = Look(),  # noqa: B008
    further: Mapping[str, Panel] = MappingProxyType({}),
) -> tuple[list[Figure], list[str]]:
    """Draw a column; returns also lines on scores and on what could not be drawn.

    Args:
        run: the column, of an ensemble its medians.
        observed: observations to compare it with.
        look: what is drawn.
        further: panels that are drawn where they are named.

    Raises:
        PictureError: there is no such panel, or no figure of such a width.
    """
    compared, problems = compare(run, observed)
    content = ColumnPanels(run, compared, look.limit)
    lines = [comparison.report for comparison in compared] + problems
    # a panel that is named tells itself what it lacks
    lines += ([] if look.panels else content.missing) + content.left_out
    span = Span(run.begin[0], run.end[-1])
    if look.panels:
        return _figure({**content.all(), **further}, look, span), lines
    return pages_of(content.usual(), span, A4, _titles(run)), lines


def _figure(panels: Mapping[str, Panel], look: Look, span: Span) -> list[Figure]:
    """The named panels as one figure.

    Raises:
        PictureError: there is no such panel, or no figure of such a width.
    """
    unknown = [name for name in look.panels if name not in panels]
    if unknown:
        raise PictureError(f"there is no panel {unknown[0]!r}; the panels are {', '.join(panels)}")
    sheet = sheet_of(look.width)
    return pages_of([panels[name] for name in look.panels], span, sheet, None)


def _degrees(value: float, positive: str, negative: str) -> str:
    return f"{abs(value):.2f}° {positive if value >= 0.0 else negative}"


def _titles(run: RunColumn) -> Titles:
    text = textwrap.shorten(run.title or "Run", TITLE_LENGTH, placeholder=" …")
    parts = []
    if run.column_count > 1:
        name = textwrap.shorten(run.name, NAME_LENGTH, placeholder="…")
        parts.append(f"column {run.number} of {run.column_count}, {name}")
    if np.isfinite(run.latitude) and np.isfinite(run.longitude):
        place = (_degrees(run.latitude, "N", "S"), _degrees(run.longitude, "E", "W"))
        parts.append(", ".join(place))
    first = run.begin[0].astype("datetime64[D]")
    last = (run.end[-1] - np.timedelta64(1, "s")).astype("datetime64[D]")
    parts.append(f"{first} UTC" if first == last else f"{first} to {last} UTC")
    if run.member_count:
        parts.append(f"median of {run.member_count} members")
    if run.status not in ("complete", "unknown"):
        parts.append(f"run {run.status}")
    return Titles(text.replace("$", r"\$"), "   |   ".join(parts).replace("$", r"\$"))
