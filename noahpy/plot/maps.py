"""Maps of a regional run: permafrost, active layer, temperature of ground and surface, snow."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from string import ascii_lowercase
from types import MappingProxyType
from typing import Final

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Colormap, ListedColormap, Normalize
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray
from noahpy.errors import PictureError
from noahpy.output.permafrost import Permafrost
from noahpy.plot import style
from noahpy.plot.mapped_variables import DIFFERENCES, MAPS, TICKS, MappedVariable, about_freezing
from noahpy.plot.page import TOP, Page
from noahpy.plot.region_output import TALIK, RegionMaps
from noahpy.plot.sheet import (
    A4,
    CHARACTER,
    MM_PER_POINT,
    UNTITLED_TOP,
    Sheet,
    sheet_of,
)
from noahpy.region.status import CellStatus

PANEL: Final = 70.0
"""Width of a map, mm."""
LEFT: Final = 22.0
"""Left edge of the maps, with room for degrees of latitude, mm."""
BESIDE: Final = 23.0
"""Room to the right of a map, for its colour bar, mm."""
_PERMAFROST: Final = "permafrost"
"""Name of the map of permafrost."""
LOWEST, HIGHEST = 32.0, 70.0
"""Smallest and largest height of maps, mm."""
LEGEND_LINE: Final = 0.52
"""Height of a line of the legend over the size of its letters, mm."""
LEGEND_COLUMNS: Final = 3
TITLE_LENGTH: Final = 80
COLOUR_BAR: Final = (1.02, 0.0, 0.03, 1.0)
"""Position of the colour bar, relative to the panel."""
DEGREE_TICKS: Final = 4

NEVER_FROZEN: Final = "#EFE3C2"
UNDETERMINED: Final = "#CC79A7"
SKIPPED: Final = MappingProxyType(
    {
        CellStatus.OUTSIDE_MASK: ("outside the mask", "0.86"),
        CellStatus.WITHOUT_VALUE: ("no value in a map", "0.78"),
        CellStatus.WITHOUT_FORCING: ("no forcing", "0.70"),
        CellStatus.GLACIER: ("glacier", "0.62"),
        CellStatus.WATER: ("water", "0.50"),
        CellStatus.URBAN: ("urban", "0.32"),
        CellStatus.FAILED: ("failed", "0.0"),
    }
)
"""Labels and greys of cells without results."""
PERMAFROST: Final = MappingProxyType(
    {
        Permafrost.PRESENT: ("permafrost", style.BLUE),
        Permafrost.ABSENT: ("no permafrost, or no layer frozen all year", NEVER_FROZEN),
        Permafrost.UNDETERMINED: ("undetermined: less than two years", UNDETERMINED),
    }
)
"""Labels and colours."""
OVER_TALIK: Final = ("talik above ground that stays frozen", style.ORANGE)
"""Label and colour of cells with a talik."""


def draw_differences(first: RegionMaps, second: RegionMaps) -> tuple[Figure, list[str]]:
    """Draw maps of the second run less the first; also returns what could not be drawn.

    Raises:
        PictureError: the runs are of other cells.
    """
    if first.status.shape != second.status.shape or not np.array_equal(
        first.latitude, second.latitude
    ):
        raise PictureError("the runs are of other cells")
    values = {
        name: second.values[name] - first.values[name]
        for name in first.values
        if name in second.values
    }
    status = np.where(first.status == CellStatus.RUN, second.status, first.status)
    years = first.year, second.year
    note = "" if years[0] == years[1] else f"; years {years[1]} less {years[0]}"
    difference = replace(
        second,
        title="B less A",
        status=status,
        permafrost=None,
        values=values,
        notes=(f"differences B - A of the last whole year{note}", "beige: no value in a run"),
        missing=tuple(dict.fromkeys((*first.missing, *second.missing))),
    )
    return draw_maps(difference, kinds=DIFFERENCES)


def draw_maps(
    maps: RegionMaps,
    panels: Sequence[str] = (),
    width: float | None = None,
    limit: float | None = None,
    *,
    kinds: Sequence[MappedVariable] = MAPS,
) -> tuple[Figure, list[str]]:
    """Draw a region; also returns lines on what could not be drawn.

    Args:
        maps: content of the maps.
        panels: names of maps of one figure; none for the page with all.
        width: width of the figure, cm.
        limit: ends of the colours of temperature, K from the freezing point.
        kinds: maps that are drawn, as far as they have values.

    Raises:
        PictureError: there is no such map, or nothing to draw.
    """
    lines = [f"{name} is not in the file" for name in maps.missing]
    if maps.year is None and "days_covered" not in maps.missing:
        lines.append("no calendar year was simulated completely; yearly maps are left out")
    shown = [drawn.name for drawn in kinds if drawn.name in maps.values]
    shown = [*([_PERMAFROST] if maps.permafrost is not None else []), *shown]
    if not shown:
        raise PictureError("the file has none of the variables that maps show")
    unknown = [name for name in panels if name not in shown]
    if unknown:
        raise PictureError(f"there is no map {unknown[0]!r}; the maps are {', '.join(shown)}")
    sheet = sheet_of(width) if panels else None
    with mpl.rc_context(style.RC if sheet is None else sheet.style):
        return _Drawing(maps, kinds, sheet, limit).page(list(panels) or shown), lines


class _Drawing:
    """Draws the maps of a region.

    Args:
        maps: content of the maps.
        kinds: maps that may be drawn.
        sheet: measures of a figure; None for a page of A4.
        limit: ends of the colours of temperature, K from the freezing point.
    """

    def __init__(
        self,
        maps: RegionMaps,
        kinds: Sequence[MappedVariable],
        sheet: Sheet | None,
        limit: float | None,
    ) -> None:
        self._maps = maps
        self._kinds = kinds
        self._sheet = sheet
        self._limit = limit
        self._runs = maps.status == CellStatus.RUN
        self._edges = None if maps.is_list else _edges_of(maps)
        latitude, longitude = maps.latitude, maps.longitude
        if self._edges is None:
            # margin for the markers at the edge
            rim = 0.5 * _spacing(maps)
            self._south, self._north = latitude.min() - rim, latitude.max() + rim
            rim /= max(np.cos(np.radians(latitude.mean())), 0.05)
            self._west, self._east = longitude.min() - rim, longitude.max() + rim
        else:
            east, north = self._edges
            self._south, self._north = np.nanmin(north), np.nanmax(north)
            self._west, self._east = np.nanmin(east), np.nanmax(east)
        middle = np.radians(0.5 * (self._south + self._north))
        # length of a degree of latitude over that of a degree of longitude
        self._aspect = 1.0 / max(float(np.cos(middle)), 0.05)

    def page(self, shown: Sequence[str]) -> Figure:
        """Draw maps by name, two in a row where there is room, and the legend."""
        sheet, count = self._sheet or A4, len(shown)
        columns = 1 if sheet.is_narrow or (self._sheet and count == 1) else 2
        size = PANEL if self._sheet is None else (sheet.width - LEFT) / columns - BESIDE
        wide = self._east - self._west
        highest = HIGHEST * max(1.0, size / PANEL)
        height = float(np.clip(size * self._aspect * (self._north - self._south) / wide, LOWEST,
                               highest))  # fmt: skip
        handles = self._legend(shown)
        rows = -(-count // columns)
        across = 1 if sheet.is_narrow else LEGEND_COLUMNS
        notes = self._notes(shown, sheet)
        legend_rows = -(-len(handles) // across) + len(notes)
        heights = [height] * rows + [LEGEND_LINE * sheet.font * legend_rows] * (legend_rows > 0)
        top = TOP if self._sheet is None else UNTITLED_TOP
        page = Page(heights, labelled=rows - 1, width=sheet.width, left=LEFT, top=top)
        letters = iter(ascii_lowercase if count > 1 else "")
        places = [(k // columns, k % columns) for k in range(count)]
        below = {column: max(row for row, c in places if c == column) for _, column in places}
        for name, (row, column) in zip(shown, places, strict=True):
            axes = page.panel(row, column * (size + BESIDE), size)
            self._prepare(axes, is_left=column == 0, is_lowest=row == below[column])
            if name == _PERMAFROST:
                self._permafrost(axes, next(letters, ""))
            else:
                self._map(axes, next(d for d in self._kinds if d.name == name), next(letters, ""))
        if legend_rows:
            self._explain(page, rows, handles, notes, across)
        if self._sheet is None:
            page.write_title(*self._titles())
        return page.figure

    def _notes(self, shown: Sequence[str], sheet: Sheet) -> list[str]:
        """Notes on what is shown, in lines that fit."""
        notes = [n for n in self._maps.notes if n.split(":")[0].replace(" ", "_") in shown]
        length = int((sheet.width - LEFT) / (CHARACTER * sheet.font * MM_PER_POINT))
        lines = [textwrap.wrap(note[0].upper() + note[1:], length) for note in notes]
        return [line for note in lines for line in note]

    def _prepare(self, axes: Axes, *, is_left: bool, is_lowest: bool) -> None:
        axes.set_xlim(self._west, self._east)
        axes.set_ylim(self._south, self._north)
        axes.set_aspect(self._aspect, adjustable="box", anchor="NW")
        axes.xaxis.set_major_locator(MaxNLocator(DEGREE_TICKS, steps=[1, 2, 3, 5, 6, 10]))
        axes.yaxis.set_major_locator(MaxNLocator(DEGREE_TICKS, steps=[1, 2, 3, 5, 6, 10]))
        axes.xaxis.set_major_formatter(lambda value, _: _degrees(value, "E", "W"))
        axes.yaxis.set_major_formatter(lambda value, _: _degrees(value, "N", "S"))
        axes.tick_params(labelleft=is_left, labelbottom=is_lowest)
        axes.set_ylabel("latitude" if is_left else "")
        axes.set_xlabel("longitude" if is_lowest else "")

    def _colour(
        self, axes: Axes, values: NDArray[np.generic], colours: Colormap, norm: Normalize
    ) -> ScalarMappable:
        """Colour cells by values, except masked ones."""
        if self._edges is None:
            box = np.asarray(axes.bbox.size) / axes.figure.dpi
            inches = min(
                box[0] / (self._east - self._west) * self._aspect,
                box[1] / (self._north - self._south),
            )
            side = 72.0 * inches * _spacing(self._maps)
            kept = ~np.ma.getmaskarray(np.ma.asarray(values))
            return axes.scatter(
                self._maps.longitude[kept],
                self._maps.latitude[kept],
                c=np.asarray(values)[kept],
                s=side**2,
                marker="s",
                linewidths=0.0,
                cmap=colours,
                norm=norm,
            )
        return axes.pcolormesh(*self._edges, values, cmap=colours, norm=norm, rasterized=True)

    def _skipped(self, axes: Axes) -> None:
        """Fill cells without results with greys by status."""
        for status, (_, grey) in SKIPPED.items():
            self._fill(axes, self._maps.status == status, grey)

    def _fill(self, axes: Axes, cells: NDArray[np.bool_], colour: str) -> None:
        if cells.any():
            ones = np.ma.masked_array(np.ones(cells.shape), ~cells)
            self._colour(axes, ones, ListedColormap([colour]), Normalize(0.0, 2.0))

    def _permafrost(self, axes: Axes, letter: str) -> None:
        found = self._maps.permafrost
        if found is None:
            return
        for state, (_, colour) in PERMAFROST.items():
            self._fill(axes, self._runs & (found == state), colour)
        self._fill(axes, self._over_talik(), OVER_TALIK[1])
        self._skipped(axes)
        count = int(self._runs.sum())
        present = int((self._runs & (found == Permafrost.PRESENT)).sum())
        share = f": {100.0 * present / count:.0f} % of the cells" if count else ""
        style.heading(axes, letter, f"Permafrost{share}")

    def _over_talik(self) -> NDArray[np.bool_]:
        """Cells with a talik in the year of the map."""
        thickness = self._maps.values.get(TALIK, np.zeros(self._runs.shape))
        over: NDArray[np.bool_] = self._runs & (thickness > 0.0)
        return over

    def _map(self, axes: Axes, drawn: MappedVariable, letter: str) -> None:
        values = drawn.display.of(self._maps.values[drawn.name])
        # elevation is known in cells that are not simulated
        counts = np.isfinite(values) & (self._runs | (drawn.name == "elevation"))
        scale = drawn.scale(values[counts])
        if self._limit is not None and drawn.display == style.CELSIUS:
            scale = about_freezing(values[counts], self._limit)
        self._fill(axes, self._runs & ~counts, NEVER_FROZEN)
        if drawn.name != "elevation":
            self._skipped(axes)
        if counts.any():
            shown = np.ma.masked_array(values, ~counts)
            mesh = self._colour(axes, shown, scale.colours, scale.norm)
            label = f"{drawn.quantity} ({drawn.display.unit})"
            bar = style.colour_bar(axes, mesh, label, COLOUR_BAR, scale.extend)
            bar.locator = MaxNLocator(TICKS)
        else:
            style.write_message(axes, "no cell has a value")
        style.heading(axes, letter, drawn.heading)

    def _legend(self, shown: Sequence[str]) -> list[Artist]:
        maps = self._maps
        handles: list[Artist] = []

        def entry(label: str, colour: str) -> None:
            handles.append(Patch(facecolor=colour, edgecolor="0.3", linewidth=0.4, label=label))

        if maps.permafrost is not None and _PERMAFROST in shown:
            for state, (label, colour) in PERMAFROST.items():
                if (self._runs & (maps.permafrost == state)).any():
                    entry(label, colour)
            if self._over_talik().any():
                entry(*OVER_TALIK)
        for status, (label, grey) in SKIPPED.items():
            if (maps.status == status).any():
                entry(label, grey)
        return handles

    def _explain(
        self, page: Page, row: int, handles: list[Artist], notes: list[str], columns: int
    ) -> None:
        axes = page.panel(row, 0.0, (self._sheet or A4).width - LEFT - 5.0)
        axes.set_axis_off()
        axes.legend(
            handles=handles,
            loc="upper left",
            bbox_to_anchor=(0.0, 1.0),
            ncols=columns,
            borderaxespad=0.0,
            borderpad=0.0,
            handlelength=1.4,
            columnspacing=2.0,
            labelspacing=0.4,
        )
        axes.text(0.0, 0.0, "\n".join(notes), transform=axes.transAxes, va="bottom", color="0.25")

    def _titles(self) -> tuple[str, str]:
        maps = self._maps
        title = textwrap.shorten(maps.title or "Region", TITLE_LENGTH, placeholder=" …")
        parts = [f"{int(self._runs.sum())} of {maps.status.size} cells"]
        parts.append(f"year {maps.year}" if maps.year is not None else "no whole year")
        return title.replace("$", r"\$"), "   |   ".join(parts)


def _degrees(value: float, positive: str, negative: str) -> str:
    value = (value + 180.0) % 360.0 - 180.0 if positive == "E" else value
    side = "" if value == 0.0 else positive if value > 0.0 else negative
    return f"{abs(value):.6g}° {side}".strip()


def _spacing(maps: RegionMaps) -> float:
    """Typical distance of cells of a list, degrees of latitude."""
    if maps.status.size < 2:
        return 0.1
    east = maps.longitude * np.cos(np.radians(maps.latitude.mean()))
    area = max(np.ptp(maps.latitude), 1e-3) * max(np.ptp(east), 1e-3)
    return float(np.sqrt(area / maps.status.size))


def _edges_of(maps: RegionMaps) -> tuple[FloatArray, FloatArray]:
    """Corners of the cells, degrees east and degrees north."""
    if maps.latitude.ndim == 1:
        return _between(maps.longitude), _between(maps.latitude)
    return tuple(  # type: ignore[return-value]
        _between(_between(values).T).T for values in (maps.longitude, maps.latitude)
    )


def _between(middles: FloatArray) -> FloatArray:
    """Edges of cells along the first dimension, from their mid-points."""
    if len(middles) == 1:
        half = np.full_like(middles, 0.05)
        return np.concatenate([middles - half, middles + half])
    inner = 0.5 * (middles[1:] + middles[:-1])
    first, last = (
        middles[:1] - (inner[:1] - middles[:1]),
        middles[-1:] + (middles[-1:] - inner[-1:]),
    )
    return np.concatenate([first, inner, last])
