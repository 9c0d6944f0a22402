"""Toolik, Alaska: a permafrost site under `permafrost-implicit`, against probing and sensors.

Measurements and meteorology are in the folder ``cases/data/toolik`` of the shared data, which names
their sources. What is assumed beyond them:

* 20 cm of fibric over 20 cm of hemic peat (Letts et al. 2000) over the silt of the table to 5 m and
  the bedrock of the table to 40 m, without drainage; peat and silt are saturated to 99 % at the
  start, and the rock to 30 %;
* herbaceous tundra of the USGS table with roots to 30 cm; green fraction 0.7 in July;
* precipitation below 0 degC times 1.2 in all winters, for the undercatch of gauges;
* -5 degC at 1 m and -4.2 degC at 40 m at the start, 0.06 W m-2 from below; five years of spin-up,
  which are the first year of the meteorology.

Snow has the defaults that it has at Col de Porte. The sensors down to 0.31 m are warmer than the
air in July 2011, and that at 0.39 m is at 6 degC where probing finds frozen ground: 0 degC between
the sensors lies 0.17 m below the probed thaw depth in 2009 and up to 0.39 m in 2011, so that no run
can meet both. `probed_depth` moves the sensors to where the probing puts them.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy import build_simulation, parse_config
from noahpy.physics.constants import FREEZING_POINT
from noahpy.simulation.driver import KeptHistory, run_simulation

Values = NDArray[np.float64]
Dates = NDArray[np.datetime64]

STEP: Final = 10800
SNOWFALL_FACTOR: Final = 1.2
SPIN_UP_YEARS: Final = 5
FIRST_YEAR: Final = np.datetime64("2009-09-01T01:00:00")
"""End of the year that is repeated."""
PEAT_LAYERS, FINE_LAYERS, SILT_LAYERS = 8, 40, 15
"""Of each peat; of 2.5 cm; and between 1 and 5 m."""
SILT_DEPTH: Final = 5.0
"""m."""
THAWED_YEARS: Final = ("2009", "2010", "2011")
SNOW_FREE: Final = 5.0
"""Snow below which a day is snow-free, kg m-2."""
DARK: Final = 0.3
"""Albedo below which snow is told to have gone, 1."""
FROZEN_SILT: Final = (1.5, SILT_DEPTH)
"""Depths between which silt stays frozen, m."""


def layer_thickness() -> list[float]:
    """Layers of 2.5 cm to 1 m, thicker ones to the base of the silt, and rock to 40 m."""
    silt = 1.15 ** np.arange(SILT_LAYERS)
    rock = 1.3 ** np.arange(10)
    return [
        *[0.025] * FINE_LAYERS,
        *(silt * (SILT_DEPTH - 1.0) / silt.sum()).tolist(),
        *(rock * (40.0 - SILT_DEPTH) / rock.sum()).tolist(),
    ]


class Weather(NamedTuple):
    """Meteorology of a run in a file, and its times."""

    file: Path
    start: np.datetime64
    end: np.datetime64
    """Of the last step."""
    spin_up: int
    """Steps before the meteorology proper."""


def _text(time: np.datetime64) -> str:
    return str(time).replace("T", " ")


def prepared_weather(data: Path, folder: Path, snowfall: float = SNOWFALL_FACTOR) -> Weather:
    """The meteorology with more snow, and with its first year before it.

    Args:
        data: folder of the measurements.
        folder: for the file.
        snowfall: relative to that of the gauge, 1.
    """
    with (data / "meteorology_3h.csv").open() as lines:
        head, *rows = csv.reader(lines)
    times = np.array([row[0].replace(" ", "T") for row in rows], dtype="datetime64[s]")
    year = int(np.searchsorted(times, FIRST_YEAR))
    before = SPIN_UP_YEARS * year
    start = times[0] - before * np.timedelta64(STEP, "s")
    temperature, precipitation = head.index("Ta"), head.index("P")
    file = folder / "weather.csv"
    with file.open("w", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerow(head)
        for k, row in enumerate([*rows[:year] * SPIN_UP_YEARS, *rows]):
            values = [_text(start + k * np.timedelta64(STEP, "s")), *row[1:]]
            if float(row[temperature]) <= 0.0:
                values[precipitation] = str(snowfall * float(row[precipitation]))
            writer.writerow(values)
    return Weather(file, start, times[-1], before)


def configuration(weather: Weather, schemes: Mapping[str, Any]) -> dict[str, Any]:
    """The run as sections of a configuration."""
    thickness = layer_thickness()
    deeper = len(thickness) - FINE_LAYERS - SILT_LAYERS
    silt = FINE_LAYERS + SILT_LAYERS - 2 * PEAT_LAYERS
    peat = [*["fibric_peat"] * PEAT_LAYERS, *["organic_material"] * PEAT_LAYERS]
    columns = {"relative_humidity": "RH", "wind_speed": "u"}
    columns |= {"shortwave_down": "SW", "longwave_down": "LW"}
    with_units = {
        "air_temperature": {"column": "Ta", "units": "degC"},
        "surface_pressure": {"column": "p", "units": "Pa"},
        "precipitation": {"column": "P", "units": "mm"},
    }
    return {
        "preset": "permafrost-implicit",
        "time": {"start": _text(weather.start), "end": _text(weather.end), "step": STEP},
        "schemes": {"bottom_boundary": "heat_flux", **schemes},
        "site": {
            "latitude": 68.63,
            "longitude": -149.6,
            "layer_thickness": thickness,
            "geothermal_heat_flux": 0.06,
            "slope_class": 8,
        },
        "soil": {"layer_class": [*peat, *["silt"] * silt, *["bedrock"] * deeper]},
        "vegetation": {
            "class": "herbaceous_tundra",
            "root_depth": 0.3,
            "monthly_green_fraction": [0.05] * 4 + [0.1, 0.45, 0.7, 0.65, 0.35, 0.1] + [0.05] * 2,
        },
        "initial": {
            "temperature_depth": [1.0, 40.0],
            "soil_temperature": [FREEZING_POINT - 5.0, FREEZING_POINT - 4.2],
            "saturation": [0.99] * (2 * PEAT_LAYERS + silt) + [0.3] * deeper,
        },
        "forcing": {"csv": {"file": str(weather.file), "columns": columns | with_units}},
    }


COURSE: Final = (
    *("soil_temperature", "snow_depth", "snow_water_equivalent"),
    *("shortwave_down", "shortwave_up"),
)
"""Quantities of which a run has daily means."""
KEPT: Final = (*COURSE, "total_water_content")
"""All that is kept of a run."""


class ToolikRun(NamedTuple):
    """Daily means, and water at begin and end of what follows the spin-up."""

    days: Dates
    """``[day]``."""
    depth: Values
    """Of the mid-points of the layers, m, ``[layer]``."""
    temperature: Values
    """degC, ``[day, layer]``."""
    snow_depth: Values
    """m, ``[day]``."""
    snow_water: Values
    """kg m-2, ``[day]``."""
    albedo: Values
    """Shortwave radiation up by that down, 1, ``[day]``; not a number without any."""
    bedrock_gain: float
    """Water that the bedrock gained, mm."""

    @classmethod
    def of_history(cls, history: Mapping[str, Any], weather: Weather, column: int = 0) -> ToolikRun:
        """A column of a run after its spin-up.

        Args:
            history: `KEPT`, ``[step, ..., column]``.
            weather: of the run.
            column: number of the column.
        """
        values = {
            name: np.asarray(value)[weather.spin_up :, ..., column]
            for name, value in history.items()
        }
        water = values["total_water_content"]
        first = weather.start + weather.spin_up * np.timedelta64(STEP, "s")
        begin = first + np.arange(len(water)) * np.timedelta64(STEP, "s")
        rock = slice(FINE_LAYERS + SILT_LAYERS, None)
        gain = ((water[-1] - water[0]) * np.array(layer_thickness()))[rock].sum()
        return cls.of(begin, values, 1000.0 * float(gain))

    @classmethod
    def of(cls, begin: Dates, values: Mapping[str, Values], bedrock_gain: float) -> ToolikRun:
        """Daily means of steps.

        Args:
            begin: of the steps.
            values: `COURSE`, ``[step, ...]``.
            bedrock_gain: mm.
        """
        days, begins = np.unique(begin.astype("datetime64[D]"), return_index=True)
        counts = np.diff([*begins, len(begin)])

        def daily(name: str) -> Values:
            sums: Values = np.add.reduceat(values[name], begins)
            return sums / counts.reshape(-1, *(1,) * (sums.ndim - 1))

        thickness = np.array(layer_thickness())
        down = daily("shortwave_down")
        return cls(
            days=days,
            depth=np.cumsum(thickness) - 0.5 * thickness,
            temperature=daily("soil_temperature") - FREEZING_POINT,
            snow_depth=daily("snow_depth"),
            snow_water=1000.0 * daily("snow_water_equivalent"),
            albedo=daily("shortwave_up") / np.where(down > 0.0, down, np.nan),
            bedrock_gain=bedrock_gain,
        )

    def at(self, depth: float) -> Values:
        """Temperature at a depth (m), degC, ``[day]``."""
        return np.array([np.interp(depth, self.depth, day) for day in self.temperature])

    def thaw_depth(self) -> Values:
        """Depth of the first isotherm of 0 degC from above, m, ``[day]``."""
        return np.array([_thaw_depth(day, self.depth) for day in self.temperature])


def _thaw_depth(temperature: Values, depth: Values) -> float:
    frozen = int(np.argmax(temperature <= 0.0))
    if frozen == 0:
        return 0.0 if temperature[0] <= 0.0 else float(depth[-1])
    pair = slice(frozen - 1, frozen + 1)
    return float(np.interp(0.0, -temperature[pair], depth[pair]))


def run_toolik(data: Path, folder: Path, schemes: Mapping[str, Any] | None = None) -> ToolikRun:
    """Run the site.

    Args:
        data: folder of the measurements.
        folder: for the prepared meteorology.
        schemes: names of schemes that are not those of the preset.
    """
    weather = prepared_weather(data, folder)
    simulation = build_simulation(parse_config(configuration(weather, schemes or {})))
    kept = KeptHistory(KEPT)
    run_simulation(simulation, [kept])
    return ToolikRun.of_history(kept.values(), weather)


class Probings(NamedTuple):
    """Thaw depth by probing, m."""

    days: Dates
    depth: Values
    deviation: Values
    """Standard deviation of the points."""


def probings(data: Path) -> Probings:
    """The sixteen of 2009 to 2011."""
    with (data / "thaw_depth.csv").open() as lines:
        rows = [row for row in csv.DictReader(lines) if row["date"][:4] in THAWED_YEARS]
    return Probings(
        np.array([row["date"] for row in rows], dtype="datetime64[D]"),
        0.01 * np.array([float(row["thaw_depth_mean_cm"]) for row in rows]),
        0.01 * np.array([float(row["thaw_depth_std_cm"]) for row in rows]),
    )


class Sensors(NamedTuple):
    """Daily soil temperature."""

    days: Dates
    depth: Values
    """m, nominal, ``[sensor]``."""
    temperature: Values
    """degC, ``[day, sensor]``."""


def sensors(data: Path) -> Sensors:
    """Those of the station."""
    with (data / "soil_temperature_daily.csv").open() as lines:
        head, *rows = csv.reader(lines)
    return Sensors(
        np.array([row[0] for row in rows], dtype="datetime64[D]"),
        np.array([float(name.split("@")[1].split()[0]) for name in head[1:]]),
        np.array([[float(value or "nan") for value in row[1:]] for row in rows]),
    )


SUMMER: Final = (6, 7, 8, 9)
WINTER: Final = (10, 11, 12, 1, 2, 3, 4, 5)
"""Months."""


def probed_depth(measured: Sensors, probed: Probings) -> Values:
    """Depth of the sensors by the probing, m, ``[day, sensor]``; negative above the ground.

    There their own isotherm of 0 degC is at the probed thaw depth; the distance from the nominal
    depth is linear in time between probings.
    """
    days, raised = [], []
    for day, depth in zip(probed.days, probed.depth, strict=True):
        row = np.flatnonzero(measured.days == day)
        if row.size:
            days.append(day)
            raised.append(_thaw_depth(measured.temperature[row[0]], measured.depth) - depth)
    first = measured.days[0]
    time, known = ((of - first).astype(float) for of in (measured.days, np.array(days)))
    found: Values = measured.depth - np.interp(time, known, raised)[:, np.newaxis]
    return found


def temperature_errors(
    run: ToolikRun, measured: Sensors, months: Sequence[int], depth: Values | None = None
) -> Values:
    """Root-mean-square error of temperature in some months by sensor, K.

    Args:
        run: of the site.
        measured: by the sensors.
        months: 1 to 12.
        depth: of the sensors, m, ``[day, sensor]``, those above the ground apart; nominal if
            omitted.
    """
    month = measured.days.astype("datetime64[M]").astype(int) % 12 + 1
    chosen = np.isin(month, months) & (measured.days <= run.days[-1])
    rows = np.searchsorted(run.days, measured.days[chosen])
    at = np.broadcast_to(measured.depth if depth is None else depth, measured.temperature.shape)
    where = np.where(at >= 0.0, at, np.nan)[chosen]
    found = np.stack(
        [
            np.interp(levels, run.depth, profile)
            for levels, profile in zip(where, run.temperature[rows], strict=True)
        ]
    )
    square = (found - measured.temperature[chosen]) ** 2
    known = np.isfinite(square)
    total = np.where(known, square, 0.0).sum(0)
    error: Values = np.sqrt(total / np.where(known.any(0), known.sum(0), np.nan))
    return error


def snow_free_days(run: ToolikRun) -> list[str]:
    """First day from April on with less than 5 kg m-2 of snow, as month and day, of every year."""
    found = []
    for year in THAWED_YEARS:
        spring = run.days >= np.datetime64(f"{year}-04-01")
        free = run.days[spring & (run.snow_water < SNOW_FREE)]
        found.append(str(free[0])[5:])
    return found


def dark_days(run: ToolikRun) -> list[str]:
    """First day from April on with an albedo below 0.3, as the tower tells it, of every year."""
    found = []
    for year in THAWED_YEARS:
        spring = run.days >= np.datetime64(f"{year}-04-01")
        dark = run.days[spring & (run.albedo < DARK)]
        found.append(str(dark[0])[5:])
    return found


def winter_densities(run: ToolikRun) -> list[float]:
    """Mean density of snow deeper than 5 cm from December to April, kg m-3, of every winter."""
    found = []
    for year in THAWED_YEARS:
        begin = np.datetime64(f"{int(year) - 1}-12-01")
        winter = (run.days >= begin) & (run.days < np.datetime64(f"{year}-05-01"))
        lies = winter & (run.snow_depth > 0.05)
        found.append(float((run.snow_water[lies] / run.snow_depth[lies]).mean()))
    return found


def thaw_errors(run: ToolikRun, measured: Probings) -> Values:
    """Error of the thaw depth at every probing, m."""
    rows: Sequence[int] = np.searchsorted(run.days, measured.days).tolist()
    error: Values = run.thaw_depth()[rows] - measured.depth
    return error


def warmest_silt(run: ToolikRun) -> float:
    """Highest daily temperature of the silt that is to stay frozen, degC."""
    low, high = FROZEN_SILT
    return float(run.temperature[:, (run.depth > low) & (run.depth < high)].max())
