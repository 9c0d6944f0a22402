"""Style of pictures: sizes, colours, axes, units.

Lines have the colours of Okabe and Ito (2008, Color universal design), which colour-blind readers
can distinguish, and different dashes, which survive grey prints.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import Any, Final, NamedTuple, TypeAlias

import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.axis import Axis
from matplotlib.cm import ScalarMappable
from matplotlib.colorbar import Colorbar
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.dates import AutoDateLocator, date2num, num2date
from matplotlib.legend import Legend
from matplotlib.lines import Line2D
from matplotlib.ticker import FixedFormatter, FixedLocator, Formatter, NullLocator

from noahpy.catalog.arrays import FloatArray, TimeArray
from noahpy.physics.constants import FREEZING_POINT, SECONDS_PER_DAY, WATER_DENSITY

RC: Final[dict[Any, Any]] = {
    "font.family": "sans-serif",
    "font.sans-serif": ["DejaVu Sans"],
    "font.size": 8.0,
    "axes.titlesize": 8.5,
    "axes.labelsize": 8.0,
    "xtick.labelsize": 8.0,
    "ytick.labelsize": 8.0,
    "legend.fontsize": 8.0,
    "axes.linewidth": 0.6,
    "xtick.major.width": 0.6,
    "ytick.major.width": 0.6,
    "lines.linewidth": 1.1,
    "lines.markersize": 4.0,
    "axes.titlelocation": "left",
    "axes.titlepad": 3.0,
    "legend.frameon": False,
    "axes.unicode_minus": True,
    "pdf.fonttype": 42,
    "savefig.dpi": 200,
}

BLACK: Final = "#000000"
ORANGE: Final = "#E69F00"
SKY_BLUE: Final = "#56B4E9"
GREEN: Final = "#009E73"
BLUE: Final = "#0072B2"
VERMILLION: Final = "#D55E00"
GREY: Final = "0.45"

Dashes: TypeAlias = str | tuple[float, tuple[float, ...]]
"""Style of a line."""
DASHED: Final = (0, (5.0, 1.5))
DASH_DOTTED: Final = (0, (6.0, 1.5, 1.0, 1.5))
DOTTED: Final = (0, (1.5, 1.0))

LEGEND_X: Final = 1.02
"""Left edge of legends beside a panel, relative to its width."""
TIME: Final = "time (UTC)"
"""Label of time axes."""
SHORT_NAME: Final = 16
"""Largest number of characters of a name that an axis has room for."""
LONG_LABEL: Final = 17
"""Number of characters from which the label of a low panel has two lines."""
MARKED_POINTS: Final = 40
"""Largest number of points of lines with markers."""
DEPTH_TICKS: Final = (
    0.0, 0.1, 0.2, 0.5, 1.0, 2.0, 3.0, 5.0, 7.0, 10.0, 15.0, 20.0, 30.0, 50.0, 70.0, 100.0, 150.0,
    200.0, 300.0, 500.0, 1000.0,
)  # fmt: skip
TICK_DISTANCE: Final = 0.1
"""Smallest distance of depth ticks, relative to the height of the axis."""
_SUPERSCRIPTS: Final = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_WATER_CONTENTS: Final = frozenset({"total_water_content", "liquid_water_content", "ice_content"})


class Display(NamedTuple):
    """Unit in pictures, with the conversion ``scale * value + offset``."""

    unit: str
    scale: float = 1.0
    offset: float = 0.0
    difference_unit: str = ""
    """Unit of differences; empty if it is `unit`."""

    def of(self, values: FloatArray) -> FloatArray:
        """Convert values."""
        return self.scale * values + self.offset


FREEZING_COLOURS: Final = LinearSegmentedColormap.from_list(
    "freezing",
    [
        (0.0, "#08306B"),
        (0.2, "#2171B5"),
        (0.36, "#6BAED6"),
        (0.47, "#B5D6EC"),
        (0.5, "#CFE4F4"),
        (0.5, "#FEF0B5"),
        (0.56, "#FEDD8A"),
        (0.68, "#FD9A4E"),
        (0.84, "#E03A24"),
        (1.0, "#8B0A1E"),
    ],
)
"""Temperatures about the freezing point: blue below and yellow to red above, with a step at 0 degC,
so that permafrost near the freezing point is neither white nor like thawed ground."""
CELSIUS: Final = Display("°C", offset=-FREEZING_POINT, difference_unit="K")
WATER_MASS: Final = Display("kg m⁻²", scale=WATER_DENSITY)
_DISPLAYS: Final = MappingProxyType(
    {
        "K": CELSIUS,
        "kg m-2 s-1": Display("kg m⁻² d⁻¹", scale=SECONDS_PER_DAY),
    }
)


def display(name: str, units: str) -> Display:
    """Display of a variable by its name and its units in the output file."""
    if name == "snow_water_equivalent":
        return WATER_MASS
    if name in _WATER_CONTENTS:
        return Display("m³ m⁻³")
    return _DISPLAYS.get(units) or Display(typeset(units))


def typeset(units: str) -> str:
    """Units with superscripts; ``–`` for 1."""
    if units == "1":
        return "–"
    return re.sub(r"-?\d+", lambda match: match[0].translate(_SUPERSCRIPTS), units)


def number(value: float, digits: int) -> str:
    """A number with a typographic minus; a dash for NaN."""
    return f"{value:.{digits}f}".replace("-", "−") if np.isfinite(value) else "–"


def score(value: float) -> str:
    """A score with three significant digits, or all digits before the point."""
    return number(value, 2 if abs(value) < 10.0 else 1 if abs(value) < 100.0 else 0)


def heading(axes: Axes, letter: str, text: str) -> None:
    """Set the title of a panel, with its letter."""
    axes.set_title(f"({letter}) {text}" if letter else text)


def write_message(axes: Axes, text: str) -> None:
    """Write a message into an empty panel."""
    axes.text(0.5, 0.5, text, transform=axes.transAxes, ha="center", va="center", color=GREY)


def absent(name: str) -> Artist:
    """Entry of a legend for a variable that is missing in the file."""
    return Line2D([], [], linestyle="none", label=f"not in the file:\n{name}")


def legend_beside(
    axes: Axes, handles: Sequence[Artist], x: float = LEGEND_X, y: float = 1.0
) -> Legend:
    """Add a legend to the right of a panel, with its upper left corner at `x` and `y`."""
    return axes.legend(
        handles=list(handles),
        loc="upper left",
        bbox_to_anchor=(x, y),
        borderaxespad=0.0,
        borderpad=0.0,
        handlelength=2.2,
        handletextpad=0.6,
        labelspacing=0.35,
    )


def axis_dates(times: TimeArray) -> FloatArray:
    """Dates as numbers on an axis."""
    return np.asarray(date2num(times), dtype=np.float64)  # type: ignore[no-untyped-call]


class _Dates(Formatter):
    """Labels of a time axis: what changes from tick to tick, and below it what the reader needs.

    The line below has the year under months, the month under days, and the date under hours; it
    stands at the first tick and where it changes. The label of the axis has the year then.
    """

    def __call__(self, x: float, pos: int | None = None) -> str:
        """Label of one tick."""
        return self.format_ticks([x])[0]

    def format_ticks(self, values: Sequence[float]) -> list[str]:
        """Labels of all ticks."""
        dates = [num2date(value) for value in values]  # type: ignore[no-untyped-call]
        if any((date.hour, date.minute) != (0, 0) for date in dates):
            forms = "%H:%M", "%d %b"
        elif any(date.day != 1 for date in dates):
            forms = "%d", "%b"
        elif any(date.month != 1 for date in dates):
            forms = "%b", "%Y"
        else:
            forms = "%Y", ""
        years = ""
        if dates and "%Y" not in "".join(forms):
            years = ", " + " to ".join(dict.fromkeys([f"{d.year}" for d in (dates[0], dates[-1])]))
        if isinstance(self.axis, Axis) and self.axis.get_label_text():
            self.axis.set_label_text(TIME + years)
        upper, lower = ([date.strftime(form) for date in dates] for form in forms)
        changes = [k == 0 or lower[k] != lower[k - 1] for k in range(len(lower))]
        return [
            f"{above}\n{below}" if below and changed else above
            for above, below, changed in zip(upper, lower, changes, strict=True)
        ]


def time_axis(axes: Axes, begin: np.datetime64, end: np.datetime64, *, is_labelled: bool) -> None:
    """Set a horizontal axis of dates from the begin to the end of the run."""
    axes.set_xlim(begin, end)  # type: ignore[arg-type]
    locator = AutoDateLocator(minticks=3, maxticks=8)  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(_Dates())
    axes.tick_params(labelbottom=is_labelled)
    axes.set_xlabel(TIME if is_labelled else "")


def _root(depth: FloatArray) -> FloatArray:
    return np.sqrt(np.maximum(depth, 0.0))


def _square(root: FloatArray) -> FloatArray:
    return np.square(root)


def depth_axis(axes: Axes, bottom: float, *, is_labelled: bool = True) -> None:
    """Set a depth axis, downward, on a square-root scale that magnifies the active layer."""
    axes.set_yscale("function", functions=(_root, _square))
    axes.set_ylim(bottom, 0.0)
    ticks = [0.0]
    for tick in DEPTH_TICKS:
        if tick <= bottom and np.sqrt(tick) - np.sqrt(ticks[-1]) >= TICK_DISTANCE * np.sqrt(bottom):
            ticks.append(tick)
    axes.yaxis.set_major_locator(FixedLocator(ticks))
    axes.yaxis.set_major_formatter(FixedFormatter([f"{tick:g}" for tick in ticks]))
    axes.yaxis.set_minor_locator(NullLocator())
    if is_labelled:
        axes.set_ylabel("depth (m)")
    else:
        axes.tick_params(labelleft=False)


def axis_label(name: str, unit: str) -> str:
    """Label of an axis: the last words of a name, and its unit; on two lines if they are long."""
    parts = name.split("_")
    words = " ".join(parts[-2:] if len(name) > SHORT_NAME else parts)
    in_units = f"({'1' if unit == '–' else unit})"
    is_long = len(words) + len(in_units) >= LONG_LABEL
    return f"{words}\n{in_units}" if is_long else f"{words} {in_units}"


def label(name: str, depth: float | None) -> str:
    """Words for a variable, with its depth."""
    words = name.replace("_", " ")
    return words if depth is None else f"{words} at {depth:g} m"


def curve(
    axes: Axes,
    times: TimeArray,
    values: FloatArray,
    **look: Any,  # noqa: ANN401
) -> list[Line2D]:
    """Draw a line over time, with markers if it has few points."""
    return axes.plot(axis_dates(times), values, marker=marker_of(len(times)), **look)


def marker_of(count: int) -> str:
    """Marker of a line with a number of points."""
    return "." if count <= MARKED_POINTS else ""


def symmetric_limit(values: FloatArray, percentile: float, limits: Sequence[float]) -> float:
    """End of a scale about zero: the first limit not below a percentile of absolute values."""
    if not values.size:
        return limits[0]
    high = float(np.percentile(np.abs(values), percentile))
    return next((limit for limit in limits if limit >= high), limits[-1])


def beyond(values: FloatArray, low: float, high: float) -> str:
    """Ends of a scale beyond which there are values: neither, min, max or both."""
    exceeds = bool((values < low).any()), bool((values > high).any())
    names = {(False, False): "neither", (True, False): "min", (False, True): "max"}
    return names.get(exceeds, "both")


def colour_bar(
    axes: Axes,
    mesh: ScalarMappable,
    label: str,
    position: tuple[float, float, float, float],
    extend: str = "neither",
) -> Colorbar:
    """Add a colour bar at a position relative to a panel."""
    bar = axes.figure.colorbar(mesh, cax=axes.inset_axes(position), extend=extend)
    bar.outline.set_linewidth(0.6)
    bar.set_label(label)
    return bar
