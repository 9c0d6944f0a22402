"""Maps of a regional run: permafrost, active layer, temperature of ground and surface, snow."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from string import ascii_lowercase
from types import MappingProxyType
from typing import Any, Final, NamedTuple

import matplotlib as mpl
import numpy as np
import xarray as xr
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colors import Colormap, ListedColormap, Normalize
from matplotlib.figure import Figure
from matplotlib.patches import Patch
from matplotlib.ticker import MaxNLocator
from numpy.typing import NDArray

from noahpy.errors import PictureError
from noahpy.observations.series import Values
from noahpy.output.permafrost import Permafrost
from noahpy.plot import style
from noahpy.plot.page import LEFT, WIDTH, Page
from noahpy.region.status import CellStatus

STATUS: Final = "cell_status"
"""Variable by which the output of a region is known."""

PANEL: Final = 70.0
"""Width of a map, mm."""
STRIDE: Final = 93.0
"""From one map to the one beside it, mm."""
LOWEST, HIGHEST = 32.0, 70.0
"""Heights of maps, mm."""
LEGEND_LINE: Final = 4.2
"""mm."""
LEGEND_COLUMNS: Final = 3
TITLE_LENGTH: Final = 80
COLOUR_BAR: Final = (1.02, 0.0, 0.03, 1.0)
"""Place of the colour bar in sizes of the panel."""
SHOWN_SHARE: Final = (0.5, 99.5)
"""Per cent of the values between which the colours run."""
LIMITS: Final = (0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0, 40.0)
"""Ends of temperature scales, K."""
TICKS: Final = 6
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
"""Names and greys of cells without results."""


@dataclass(frozen=True, eq=False)
class RegionMaps:
    """What is drawn of a region.

    Attributes:
        title: of the run.
        latitude: degrees north, along rows or as `status`.
        longitude: degrees east without a jump, along columns or as `status`.
        status: `CellStatus`, ``[row, column]`` or ``[place]``.
        year: the last that was simulated as a whole; None if none was.
        permafrost: `Permafrost`, as `status`; None if the file has no summary.
        values: by name of a map, NaN where there is none, as `status`.
        notes: on how values were found.
        missing: variables that maps need and the file lacks.
    """

    title: str
    latitude: Values
    longitude: Values
    status: NDArray[np.int8]
    year: int | None
    permafrost: NDArray[np.int8] | None
    values: dict[str, Values]
    notes: tuple[str, ...]
    missing: tuple[str, ...]

    @property
    def is_list(self) -> bool:
        """Whether places are a list instead of rows and columns."""
        return self.status.ndim == 1


# --- reading -------------------------------------------------------------------------------------
def is_region(path: Path) -> bool:
    """Whether a file or store is the output of a region; false if it cannot be read."""
    try:
        with _opened(path) as dataset:
            return STATUS in dataset.variables
    except PictureError:
        return False


def _opened(path: Path) -> xr.Dataset:
    how: dict[str, Any] = {"engine": "zarr", "consolidated": False} if path.is_dir() else {}
    try:
        return xr.open_dataset(path, decode_times=False, **how)
    except (OSError, ValueError, ImportError) as error:
        raise PictureError(f"{path}: cannot be read: {error}") from error


def read_maps(path: Path) -> RegionMaps:
    """Read what maps show from the output of a region.

    Raises:
        PictureError: the file cannot be read, or is not the output of a region.
    """
    with _opened(path) as dataset:
        if STATUS not in dataset.variables:
            raise PictureError(f"{path}: is no output of a region: it has no {STATUS}")
        try:
            return _Reader(dataset).maps()
        except (OSError, RuntimeError) as error:
            raise PictureError(f"{path}: cannot be read: {error}") from error


class _Reader:
    """Finds the maps in an open dataset.

    Args:
        dataset: output of a region.
    """

    def __init__(self, dataset: xr.Dataset) -> None:
        self._data = dataset
        self._places = tuple(map(str, dataset[STATUS].dims))
        self._missing: list[str] = []
        self._notes: list[str] = []
        self._last = self._last_whole_year()

    def maps(self) -> RegionMaps:
        """Everything that is drawn."""
        data = self._data
        permafrost = None
        if self._has("permafrost"):
            permafrost = data["permafrost"].transpose(*self._places).to_numpy().astype(np.int8)
        values = {
            "active_layer_thickness": self._yearly("active_layer_thickness"),
            "ground_temperature": self._ground_temperature(),
            "surface_temperature": self._yearly("annual_mean_skin_temperature"),
            "snow_depth": self._snow_depth(),
            "elevation": self._elevation(),
        }
        if TALIK in data.variables:
            values[TALIK] = self._yearly(TALIK)
        return RegionMaps(
            title=str(data.attrs.get("title", "")),
            latitude=self._coordinate("latitude"),
            longitude=_without_jump(self._coordinate("longitude")),
            status=data[STATUS].to_numpy().astype(np.int8),
            year=None if self._last is None else int(data["year"][self._last]),
            permafrost=permafrost,
            values={name: found for name, found in values.items() if found is not None},
            notes=tuple(self._notes),
            missing=tuple(dict.fromkeys(self._missing)),
        )

    def _coordinate(self, kind: str) -> Values:
        for variable in self._data.variables.values():
            if variable.attrs.get("standard_name") == kind:
                return np.asarray(variable.to_numpy(), dtype=np.float64)
        raise PictureError(f"the output has no {kind}")

    def _has(self, name: str) -> bool:
        if name not in self._data.variables:
            self._missing.append(name)
            return False
        return True

    def _last_whole_year(self) -> int | None:
        """Index of the last year of which every day was simulated."""
        if not self._has("days_covered"):
            return None
        years, covered = _numbers(self._data["year"]), _numbers(self._data["days_covered"])
        first = [np.datetime64(f"{int(year):04d}-01-01") for year in np.append(years, 1)]
        lengths = [
            (np.datetime64(f"{int(year) + 1:04d}-01-01") - start) / np.timedelta64(1, "D")
            for year, start in zip(years, first, strict=False)
        ]
        whole = np.flatnonzero(covered >= np.array(lengths))
        return int(whole[-1]) if len(whole) else None

    def _yearly(self, name: str) -> Values | None:
        """A variable in the last whole year, layers last."""
        if not self._has(name) or self._last is None:
            return None
        found = self._data[name].isel(year=self._last)
        return _numbers(found.transpose(*self._places, ...))

    def _ground_temperature(self) -> Values | None:
        """Mean of the year at the depth of zero annual amplitude, or in the deepest layer."""
        profile = self._yearly("annual_mean_soil_temperature")
        level = self._yearly("zero_annual_amplitude_depth")
        if profile is None:
            return None
        depth = self._data["depth"]
        by_cell = [name for name in self._places if name in depth.dims]
        nodes = np.broadcast_to(_numbers(depth.transpose(*by_cell, ...)), profile.shape)
        bottom = nodes[..., -1]
        shown = np.isfinite(profile[..., -1])
        inside = np.zeros_like(shown) if level is None else level < bottom
        wanted = bottom if level is None else np.where(inside, level, bottom)
        deepest = f"{np.min(bottom):.1f} m, the middle of the deepest layer"
        if not (inside & shown).any():
            self._notes.append(f"ground temperature: at {deepest}")
        else:
            where = "" if (inside | ~shown).all() else f", or at {deepest}, where that is below it"
            self._notes.append(f"ground temperature: at the depth of zero annual amplitude{where}")
        return _at_depth(profile, nodes, wanted)

    def _snow_depth(self) -> Values | None:
        """Mean over the last whole year, or over the run without one."""
        if not self._has("snow_depth"):
            return None
        data = self._data
        bounds = data["time_bounds"]
        begin, end = _numbers(bounds).T
        chosen = np.ones(len(begin), dtype=bool)
        if self._last is not None:
            origin = str(data["time"].attrs.get("units", "")).removeprefix("seconds since ")
            year = int(data["year"][self._last])
            start, stop = (
                (np.datetime64(f"{y:04d}-01-01T00:00:00") - np.datetime64(origin.replace(" ", "T")))
                / np.timedelta64(1, "s")
                for y in (year, year + 1)
            )
            middle = 0.5 * (begin + end)
            chosen = (middle > start) & (middle < stop)
        total = np.zeros(data[STATUS].shape)
        for k in np.flatnonzero(chosen):
            snow = _numbers(data["snow_depth"].isel(time=k).transpose(*self._places))
            total += snow * (end[k] - begin[k])
        return total / float((end - begin)[chosen].sum()) if chosen.any() else None

    def _elevation(self) -> Values | None:
        for variable in self._data.data_vars.values():
            is_it = variable.attrs.get("standard_name") == "surface_altitude"
            if is_it and set(variable.dims) == set(self._places):
                return _numbers(variable.transpose(*self._places))
        return None


def _numbers(array: xr.DataArray) -> Values:
    return np.asarray(array.to_numpy(), dtype=np.float64)


def _without_jump(longitude: Values) -> Values:
    """Degrees east that a region across the date line does not jump in."""
    if np.ptp(longitude) > 180.0:
        return np.where(longitude < 0.0, longitude + 360.0, longitude)
    return longitude


def _at_depth(profile: Values, nodes: Values, depth: Values) -> Values:
    """Values between the mid-points of layers at a depth of each cell; layers last."""
    last = nodes.shape[-1] - 1
    if last == 0:
        return profile[..., 0]
    below = np.clip((nodes < depth[..., np.newaxis]).sum(axis=-1), 1, last)[..., np.newaxis]
    pair = [
        [np.take_along_axis(values, k, axis=-1)[..., 0] for k in (below - 1, below)]
        for values in (nodes, profile)
    ]
    (upper, lower), (above, under) = pair
    share = np.clip((depth - upper) / (lower - upper), 0.0, 1.0)
    return np.asarray((1.0 - share) * above + share * under)


# --- drawing -------------------------------------------------------------------------------------
class _Scale(NamedTuple):
    """Colours of a map."""

    colours: Colormap
    norm: Normalize
    extend: str
    """Ends of the scale that values exceed: neither, min, max or both."""


class _Map(NamedTuple):
    """A map with a scale of colours."""

    name: str
    heading: str
    unit: str
    scale: Callable[[Values], _Scale]
    of: Callable[[Values], Values]
    """From the unit of the file to the one that is shown."""


def _from_zero(colours: str) -> Callable[[Values], _Scale]:
    def scale(values: Values) -> _Scale:
        high = float(np.percentile(values, SHOWN_SHARE[1])) if values.size else 1.0
        end = float(MaxNLocator(TICKS).tick_values(0.0, max(high, 1e-3))[-1])
        exceeds = bool(values.size and values.max() > end * (1.0 + 1e-6))
        return _Scale(mpl.colormaps[colours], Normalize(0.0, end), "max" if exceeds else "neither")

    return scale


def _of_land(values: Values) -> _Scale:
    low, high = (values.min(), values.max()) if values.size else (0.0, 1.0)
    # without the blues of the sea
    colours = ListedColormap(mpl.colormaps["gist_earth"](np.linspace(0.35, 0.97, 256)))
    return _Scale(colours, Normalize(float(low), float(high)), "neither")


def _about_freezing(values: Values) -> _Scale:
    size = np.abs(values)
    spanned = float(np.percentile(size, SHOWN_SHARE[1])) if size.size else LIMITS[0]
    limit = next((limit for limit in LIMITS if limit >= spanned), LIMITS[-1])
    exceeds = bool((values < -limit).any()), bool((values > limit).any())
    extend = {(False, False): "neither", (True, False): "min", (False, True): "max"}
    colours = mpl.colormaps["RdBu_r"]
    return _Scale(colours, Normalize(-limit, limit), extend.get(exceeds, "both"))


MAPS: Final = (
    _Map(
        "active_layer_thickness",
        "Active-layer thickness",
        "m",
        _from_zero("viridis_r"),
        lambda values: values,
    ),
    _Map(
        "ground_temperature",
        "Mean annual ground temperature",
        "°C",
        _about_freezing,
        style.CELSIUS.of,
    ),
    _Map(
        "surface_temperature",
        "Mean annual surface temperature",
        "°C",
        _about_freezing,
        style.CELSIUS.of,
    ),
    _Map("snow_depth", "Mean snow depth", "m", _from_zero("PuBu"), lambda values: values),
    _Map("elevation", "Elevation", "m", _of_land, lambda values: values),
)


def draw_maps(maps: RegionMaps) -> tuple[Figure, list[str]]:
    """The page of a region, and lines on what could not be drawn."""
    lines = [f"{name} is not in the file" for name in maps.missing]
    if maps.year is None and "days_covered" not in maps.missing:
        lines.append("no calendar year was simulated as a whole; yearly maps are left out")
    shown = [drawn for drawn in MAPS if drawn.name in maps.values]
    count = len(shown) + (maps.permafrost is not None)
    if count == 0:
        raise PictureError("the file has none of the variables that maps show")
    with mpl.rc_context(style.RC):
        return _Drawing(maps).page(shown, count), lines


class _Drawing:
    """Draws the maps of a region."""

    def __init__(self, maps: RegionMaps) -> None:
        self._maps = maps
        self._runs = maps.status == CellStatus.RUN
        self._edges = None if maps.is_list else _edges_of(maps)
        latitude, longitude = maps.latitude, maps.longitude
        if self._edges is None:
            # room for the markers at the rim
            rim = 0.5 * _spacing(maps)
            self._south, self._north = latitude.min() - rim, latitude.max() + rim
            rim /= max(np.cos(np.radians(latitude.mean())), 0.05)
            self._west, self._east = longitude.min() - rim, longitude.max() + rim
        else:
            east, north = self._edges
            self._south, self._north = np.nanmin(north), np.nanmax(north)
            self._west, self._east = np.nanmin(east), np.nanmax(east)
        middle = np.radians(0.5 * (self._south + self._north))
        # a degree of latitude in degrees of longitude
        self._aspect = 1.0 / max(float(np.cos(middle)), 0.05)

    def page(self, shown: list[_Map], count: int) -> Figure:
        """All maps, two in a row, and what their colours mean."""
        wide = self._east - self._west
        height = float(np.clip(PANEL * self._aspect * (self._north - self._south) / wide, LOWEST,
                               HIGHEST))  # fmt: skip
        handles = self._legend(shown)
        rows = -(-count // 2)
        legend_rows = -(-len(handles) // LEGEND_COLUMNS) + len(self._maps.notes)
        heights = [height] * rows + [LEGEND_LINE * max(legend_rows, 1)]
        page = Page(heights, labelled=rows - 1)
        letters = iter(ascii_lowercase)
        places = [(k // 2, k % 2) for k in range(count)]
        below = {column: max(row for row, c in places if c == column) for _, column in places}

        def panel(place: tuple[int, int]) -> Axes:
            row, column = place
            axes = page.panel(row, column * STRIDE, PANEL)
            self._prepare(axes, is_left=column == 0, is_lowest=row == below[column])
            return axes

        axes = None
        if self._maps.permafrost is not None:
            axes = panel(places.pop(0))
            self._permafrost(axes, next(letters))
        for drawn, place in zip(shown, places, strict=True):
            axes = panel(place)
            self._map(axes, drawn, next(letters))
        self._explain(page, rows, handles)
        page.write_title(*self._titles())
        return page.figure

    def _prepare(self, axes: Axes, *, is_left: bool, is_lowest: bool) -> None:
        axes.set_xlim(self._west, self._east)
        axes.set_ylim(self._south, self._north)
        axes.set_aspect(self._aspect, adjustable="box", anchor="NW")
        axes.xaxis.set_major_locator(MaxNLocator(DEGREE_TICKS, steps=[1, 2, 3, 5, 6, 10]))
        axes.yaxis.set_major_locator(MaxNLocator(DEGREE_TICKS, steps=[1, 2, 3, 5, 6, 10]))
        axes.xaxis.set_major_formatter(lambda value, _: _degrees(value, "E", "W"))
        axes.yaxis.set_major_formatter(lambda value, _: _degrees(value, "N", "S"))
        axes.tick_params(labelleft=is_left, labelbottom=is_lowest)

    def _colour(
        self, axes: Axes, values: NDArray[np.generic], colours: Colormap, norm: Normalize
    ) -> ScalarMappable:
        """Colour cells by values; masked ones are left as they are."""
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
        """Cells that have no result in grey, by what they are."""
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
        """Cells with a talik in the year that is drawn."""
        thickness = self._maps.values.get(TALIK, np.zeros(self._runs.shape))
        over: NDArray[np.bool_] = self._runs & (thickness > 0.0)
        return over

    def _map(self, axes: Axes, drawn: _Map, letter: str) -> None:
        values = drawn.of(self._maps.values[drawn.name])
        # the height of the land is known where nothing runs
        counts = np.isfinite(values) & (self._runs | (drawn.name == "elevation"))
        scale = drawn.scale(values[counts])
        self._fill(axes, self._runs & ~counts, NEVER_FROZEN)
        if drawn.name != "elevation":
            self._skipped(axes)
        if counts.any():
            shown = np.ma.masked_array(values, ~counts)
            mesh = self._colour(axes, shown, scale.colours, scale.norm)
            bar = axes.figure.colorbar(mesh, cax=axes.inset_axes(COLOUR_BAR), extend=scale.extend)
            bar.outline.set_linewidth(0.6)
            bar.set_label(drawn.unit)
            bar.locator = MaxNLocator(TICKS)
        else:
            style.say(axes, "no cell has a value")
        style.heading(axes, letter, drawn.heading)

    def _legend(self, shown: list[_Map]) -> list[Artist]:
        maps = self._maps
        handles: list[Artist] = []

        def entry(label: str, colour: str) -> None:
            handles.append(Patch(facecolor=colour, edgecolor="0.3", linewidth=0.4, label=label))

        if maps.permafrost is not None:
            for state, (label, colour) in PERMAFROST.items():
                if (self._runs & (maps.permafrost == state)).any():
                    entry(label, colour)
            if self._over_talik().any():
                entry(*OVER_TALIK)
        for status, (label, grey) in SKIPPED.items():
            if (maps.status == status).any():
                entry(label, grey)
        return handles

    def _explain(self, page: Page, row: int, handles: list[Artist]) -> None:
        axes = page.panel(row, 0.0, WIDTH - LEFT - 5.0)
        axes.set_axis_off()
        axes.legend(
            handles=handles,
            loc="upper left",
            bbox_to_anchor=(0.0, 1.0),
            ncols=LEGEND_COLUMNS,
            borderaxespad=0.0,
            borderpad=0.0,
            handlelength=1.4,
            columnspacing=2.0,
            labelspacing=0.4,
        )
        text = "\n".join(note[0].upper() + note[1:] for note in self._maps.notes)
        axes.text(0.0, 0.0, text, transform=axes.transAxes, va="bottom", color="0.25")

    def _titles(self) -> tuple[str, str]:
        maps = self._maps
        title = textwrap.shorten(maps.title or "Region", TITLE_LENGTH, placeholder=" …")
        parts = [f"{int(self._runs.sum())} of {maps.status.size} cells"]
        parts.append(f"year {maps.year}" if maps.year is not None else "no whole year")
        return title.replace("$", r"\$"), "   |   ".join(parts)


PERMAFROST: Final = MappingProxyType(
    {
        Permafrost.PRESENT: ("permafrost", style.BLUE),
        Permafrost.ABSENT: ("no permafrost; (b): no layer frozen all year", NEVER_FROZEN),
        Permafrost.UNDETERMINED: ("undetermined: less than two years", UNDETERMINED),
    }
)
"""Names and colours."""
TALIK: Final = "talik_thickness"
OVER_TALIK: Final = ("talik above ground that stays frozen", style.ORANGE)
"""Name and colour of cells that have one."""


def _degrees(value: float, positive: str, negative: str) -> str:
    value = (value + 180.0) % 360.0 - 180.0 if positive == "E" else value
    side = "" if value == 0.0 else positive if value > 0.0 else negative
    return f"{abs(value):.6g}° {side}".strip()


def _spacing(maps: RegionMaps) -> float:
    """Typical distance of places of a list, degrees of latitude."""
    if maps.status.size < 2:
        return 0.1
    east = maps.longitude * np.cos(np.radians(maps.latitude.mean()))
    area = max(np.ptp(maps.latitude), 1e-3) * max(np.ptp(east), 1e-3)
    return float(np.sqrt(area / maps.status.size))


def _edges_of(maps: RegionMaps) -> tuple[Values, Values]:
    """Corners of the cells, degrees east and north."""
    if maps.latitude.ndim == 1:
        return _between(maps.longitude), _between(maps.latitude)
    return tuple(  # type: ignore[return-value]
        _between(_between(values).T).T for values in (maps.longitude, maps.latitude)
    )


def _between(middles: Values) -> Values:
    """Edges along the first dimension of what lies between them."""
    if len(middles) == 1:
        half = np.full_like(middles, 0.05)
        return np.concatenate([middles - half, middles + half])
    inner = 0.5 * (middles[1:] + middles[:-1])
    first, last = (
        middles[:1] - (inner[:1] - middles[:1]),
        middles[-1:] + (middles[-1:] - inner[-1:]),
    )
    return np.concatenate([first, inner, last])
