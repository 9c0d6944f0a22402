"""Panels one below the other: on as many pages as they need, or in one figure of any width."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator, Sequence
from string import ascii_lowercase
from typing import Any, Final, NamedTuple

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.cm import ScalarMappable
from matplotlib.figure import Figure

from noahpy.errors import PictureError
from noahpy.plot import style
from noahpy.plot.page import LEFT, MM_PER_INCH, PANEL_WIDTH, TOP, WIDTH

MM_PER_POINT: Final = MM_PER_INCH / 72.0
PAGE_HEIGHT: Final = 297.0
"""Height of A4, like all lengths here in mm."""
UNTITLED_TOP: Final = 6.0
BOTTOM: Final = 14.0
GAP: Final = 7.5
"""Distance between panels, with room for a title."""
LABELLED_GAP: Final = 18.0
"""Distance below a panel with labels of its horizontal axis."""
BETWEEN_HALVES: Final = 17.0
"""Distance of panels side by side, with room for the label of the second."""
BAR_GAP, BAR_WIDTH = 2.6, 2.9
BAR_ROOM: Final = 20.0
"""Room of a colour bar with its label."""
AXIS_ROOM: Final = 17.0
"""Room of a second vertical axis with its label."""
SMALLEST_WIDTH, LARGEST_WIDTH = 6.0, 30.0
"""Of figures, cm."""
USUAL_WIDTH: Final = 17.0
"""Width of a figure that says none, cm."""
NARROW: Final = 120.0
"""Width below which legends stand below panels."""
EDGE: Final = 3.0
"""Distance of everything from the right edge."""
SMALLEST_SHARE: Final = 0.4
"""Smallest width of the panels over that of a figure."""
CHARACTER: Final = 0.52
"""Width of a character over the font size."""
LINE: Final = 1.25
"""Distance of lines over the font size."""


class Sheet(NamedTuple):
    """Measures of a page or a figure, mm."""

    width: float
    left: float
    panel: float
    """Width of the panels."""
    font: float
    """Size of the letters, points."""

    @property
    def is_narrow(self) -> bool:
        """Whether legends stand below the panels, for which there is no room beside."""
        return self.width < NARROW

    @property
    def style(self) -> dict[Any, Any]:
        """Style of matplotlib with letters of this size."""
        sizes = [f"{axis}tick.labelsize" for axis in "xy"]
        sizes += ["font.size", "axes.labelsize", "axes.titlesize"]
        sizes += ["legend.fontsize", "legend.title_fontsize"]
        return {**style.RC, **dict.fromkeys(sizes, self.font)}


A4: Final = Sheet(WIDTH, LEFT, PANEL_WIDTH, 8.0)


def sheet_of(width: float | None) -> Sheet:
    """A figure of a width in cm, as journals ask for: 8.5 for one column of text, 17 for two.

    Without a width it is the latter.

    Raises:
        PictureError: no figure is that wide.
    """
    if width is None:
        width = USUAL_WIDTH
    if not SMALLEST_WIDTH <= width <= LARGEST_WIDTH:
        raise PictureError(
            f"a figure is {SMALLEST_WIDTH:g} to {LARGEST_WIDTH:g} cm wide, and not {width:g}"
        )
    across = 10.0 * width
    if across < NARROW:
        return Sheet(across, 14.5, across - 14.5 - 18.5, 7.0)
    return Sheet(across, LEFT, across - LEFT - BAR_ROOM, 8.0)


class Entries(NamedTuple):
    """Part of a legend."""

    handles: Sequence[Artist]
    title: str = ""

    @property
    def lines(self) -> list[str]:
        """Lines of text."""
        texts = [self.title, *(str(handle.get_label()) for handle in self.handles)]
        return [line for text in texts for line in text.split("\n")]


class Bar(NamedTuple):
    """Colours of a panel and what they mean."""

    mesh: ScalarMappable
    label: str
    extend: str = "neither"


class Drawn(NamedTuple):
    """What a panel has around it."""

    heading: str
    legends: Sequence[Entries] = ()
    bar: Bar | None = None
    has_second_axis: bool = False


class Panel(NamedTuple):
    """A panel that can be drawn."""

    name: str
    height: float
    draw: Callable[[Axes], Drawn]
    has_time: bool = True
    is_half: bool = False
    """Whether two such panels share a row of a wide page."""


class Titles(NamedTuple):
    """Of a page."""

    title: str
    subtitle: str


class Span(NamedTuple):
    """Of axes of time."""

    begin: np.datetime64
    end: np.datetime64


class _Placed(NamedTuple):
    """A panel on its page."""

    axes: Axes
    drawn: Drawn
    panel: Panel


class _Row(NamedTuple):
    """Panels side by side."""

    placed: list[_Placed]
    height: float
    legend: float
    """Height of the legend, if that stands below."""

    @property
    def has_time(self) -> bool:
        return self.placed[0].panel.has_time


def _legends_of(placed: Sequence[_Placed]) -> list[Entries]:
    return [part for one in placed for part in one.drawn.legends if part.handles]


def _beside(placed: Sequence[_Placed]) -> float:
    """Distance of a legend from the panels to its left."""
    bar = BAR_ROOM if any(one.drawn.bar for one in placed) else 0.0
    return BAR_GAP + bar + (AXIS_ROOM if placed[-1].drawn.has_second_axis else 0.0)


class _Page:
    """A page that is being filled."""

    def __init__(self, sheet: Sheet, titles: Titles | None, letters: Iterator[str]) -> None:
        self.sheet = sheet
        self.figure = Figure(figsize=(sheet.width / MM_PER_INCH, PAGE_HEIGHT / MM_PER_INCH))
        FigureCanvasAgg(self.figure)
        self._titles = titles
        self._letters = letters
        self._rows: list[_Row] = []
        self._before: list[int] = []

    def add(self, panels: Sequence[Panel]) -> None:
        """Draw panels side by side, in a place that `finish` sets."""
        self._before.append(len(self.figure.axes))
        placed = []
        for panel in panels:
            axes = self.figure.add_axes((0.2, 0.4, 0.6, 0.2))
            placed.append(_Placed(axes, panel.draw(axes), panel))
        size = sum(map(self._legend_height, _legends_of(placed)))
        height = max(panel.height for panel in panels)
        if self.sheet.is_narrow:
            self._rows.append(_Row(placed, height, size + 2.0 if size else 0.0))
        else:
            self._rows.append(_Row(placed, max(height, size), 0.0))

    def remove_last(self) -> None:
        """Take back the last row."""
        self._rows.pop()
        for axes in self.figure.axes[self._before.pop() :]:
            self.figure.delaxes(axes)

    def _inner(self, row: _Row) -> float:
        """Width of the panels of a row."""
        count = len(row.placed)
        return (self.sheet.panel - BETWEEN_HALVES * (count - 1)) / count

    def _heading(self, one: _Placed, row: _Row) -> list[str]:
        across = self._inner(row) / (CHARACTER * self.sheet.font * MM_PER_POINT)
        return textwrap.wrap(one.drawn.heading, max(12, int(across) - 4))

    def _above(self, row: _Row) -> float:
        """Room of lines of the heading beyond the first."""
        lines = max(len(self._heading(one, row)) for one in row.placed)
        return (lines - 1) * LINE * self.sheet.font * MM_PER_POINT

    def _fitted(self) -> Sheet:
        """The sheet of a figure, with as much room beside the panels as their legends need."""
        sheet = self.sheet
        if self._titles or sheet.is_narrow:
            return sheet
        room = EDGE
        for row in self._rows:
            texts = [line for part in _legends_of(row.placed) for line in part.lines]
            # before the text stands a sample of the line
            longest = max((len(text) for text in texts), default=-5) + 5
            across = longest * CHARACTER * sheet.font * MM_PER_POINT
            room = max(room, _beside(row.placed) + across + EDGE)
        panel = max(sheet.width - sheet.left - room, SMALLEST_SHARE * sheet.width)
        return sheet._replace(panel=panel)

    def _legend_height(self, part: Entries) -> float:
        texts = [str(handle.get_label()) for handle in part.handles]
        if self.sheet.is_narrow:
            # two in a row
            counts = [text.count("\n") + 1 for text in texts]
            lines = sum(max(pair) for pair in zip(counts[::2], [*counts[1::2], 0], strict=False))
        else:
            lines = sum(text.count("\n") + 1 for text in texts)
        lines += part.title.count("\n") + 1 if part.title else 0
        return (LINE * lines + 0.35 * len(texts)) * self.sheet.font * MM_PER_POINT

    def _is_labelled(self, number: int) -> bool:
        """Whether the horizontal axis of a row has labels."""
        rest = self._rows[number + 1 :]
        return not (self._rows[number].has_time and rest and rest[0].has_time)

    @property
    def height(self) -> float:
        """Height of the page with the rows so far."""
        size = TOP if self._titles else UNTITLED_TOP
        for number, row in enumerate(self._rows):
            size += self._above(row) + row.height + self._below(number)
        return size

    def _below(self, number: int) -> float:
        """Room below a row, with its labels and legend."""
        row, is_last = self._rows[number], number == len(self._rows) - 1
        labels = LABELLED_GAP if self._is_labelled(number) else GAP
        return (BOTTOM if is_last else labels) + row.legend

    def finish(self, height: float | None, span: Span) -> Figure:
        """Set places of all panels, and add titles, colour bars and legends."""
        self.sheet = self._fitted()
        total = height or self.height
        width = self.sheet.width
        self.figure.set_size_inches(width / MM_PER_INCH, total / MM_PER_INCH)
        top = TOP if self._titles else UNTITLED_TOP
        for number, row in enumerate(self._rows):
            top += self._above(row)
            inner = self._inner(row)
            for place, one in enumerate(row.placed):
                left = self.sheet.left + place * (inner + BETWEEN_HALVES)
                bottom = 1.0 - (top + row.height) / total
                box = (left / width, bottom, inner / width, row.height / total)
                for axes in self._axes_of(one):
                    axes.set_position(box)
                self._label(one, number, span)
            self._legends(row, top, total, is_labelled=self._is_labelled(number))
            top += row.height + self._below(number)
        if self._titles:
            x = self.sheet.left / width
            text = self.figure.text
            text(x, 1.0 - 5.0 / total, self._titles.title, fontsize=11, va="top", weight="bold")
            text(x, 1.0 - 10.5 / total, self._titles.subtitle, fontsize=8.5, va="top")
        return self.figure

    def _axes_of(self, one: _Placed) -> list[Axes]:
        """A panel and what shares its place."""
        return [one.axes, *(a for a in one.axes.get_shared_x_axes().get_siblings(one.axes))]

    def _label(self, one: _Placed, number: int, span: Span) -> None:
        axes, drawn = one.axes, one.drawn
        inner = self._inner(self._rows[number])
        lines = self._heading(one, self._rows[number])
        letter = next(self._letters, "")
        axes.set_title("\n".join([f"({letter}) {lines[0]}" if letter else lines[0], *lines[1:]]))
        if one.panel.has_time:
            style.time_axis(axes, *span, is_labelled=self._is_labelled(number))
        if drawn.bar is not None:
            place = (1.0 + BAR_GAP / inner, 0.0, BAR_WIDTH / inner, 1.0)
            style.colour_bar(axes, drawn.bar.mesh, drawn.bar.label, place, drawn.bar.extend)

    def _legends(self, row: _Row, top: float, total: float, *, is_labelled: bool) -> None:
        """Legends of a row, one below the other, as lines of the page."""
        sheet = self.sheet
        right = sheet.left + sheet.panel + _beside(row.placed)
        down = top
        if sheet.is_narrow:
            right = sheet.left
            down += row.height + (LABELLED_GAP - 5.0 if is_labelled else 2.0)
        for part in _legends_of(row.placed):
            legend = self.figure.legend(
                handles=list(part.handles),
                title=part.title or None,
                alignment="left",
                loc="upper left",
                bbox_to_anchor=(right / sheet.width, 1.0 - down / total),
                ncols=2 if sheet.is_narrow else 1,
                borderaxespad=0.0,
                borderpad=0.0,
                handlelength=2.2,
                handletextpad=0.6,
                labelspacing=0.35,
                columnspacing=1.2,
            )
            legend.set_in_layout(True)
            down += self._legend_height(part) + 2.0


def pages_of(
    panels: Sequence[Panel], span: Span, sheet: Sheet, titles: Titles | None
) -> list[Figure]:
    """Draw panels one below the other, on as many pages as they need.

    Args:
        panels: in their order.
        span: of axes of time.
        sheet: measures.
        titles: of every page of A4; None for one figure, as high as it has to be.
    """
    rows: list[list[Panel]] = []
    for panel in panels:
        fits = rows and panel.is_half and rows[-1][-1].is_half and len(rows[-1]) == 1
        if fits and not sheet.is_narrow:
            rows[-1].append(panel)
        else:
            rows.append([panel])
    letters = iter(_letters() if len(panels) > 1 else "")
    with mpl.rc_context(sheet.style):
        page = _Page(sheet, titles, letters)
        full: list[_Page] = []
        for number, row in enumerate(rows):
            page.add(row)
            if titles is not None and number and page.height > PAGE_HEIGHT:
                page.remove_last()
                full.append(page)
                page = _Page(sheet, titles, letters)
                page.add(row)
        # the last is as high as its panels
        return [*(one.finish(PAGE_HEIGHT, span) for one in full), page.finish(None, span)]


def _letters() -> Iterator[str]:
    """a, b, ..., z, aa, ab, ..."""
    yield from ascii_lowercase
    for first in ascii_lowercase:
        yield from (first + second for second in ascii_lowercase)
