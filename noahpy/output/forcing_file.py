"""The forcing of a run as a file: what the model sees at every step.

The file follows the CF conventions, and is a source of forcing again: a run with the same steps and
``forcing.netcdf.files`` set to it sees the same, to rounding of the pressure.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import SECOND, FloatArray, TimeArray
from noahpy.errors import ConfigError
from noahpy.files.time_axes import calendar_of
from noahpy.files.whole_files import write_whole
from noahpy.forcing.records import Meteorology, Records
from noahpy.output.layout import history
from noahpy.simulation.simulation import Simulation, forcing_steps

NAME_LENGTH: Final = 200
"""Largest number of bytes of the name of a column."""


class ForcingVariable(NamedTuple):
    """A variable of the file."""

    units: str
    standard_name: str
    long_name: str
    is_flux: bool
    """Whether it is a mean over the step, else the value at its begin."""


VARIABLES: Final[Mapping[str, ForcingVariable]] = {
    "air_temperature": ForcingVariable("K", "air_temperature", "air temperature", False),
    "relative_humidity": ForcingVariable("%", "relative_humidity", "relative humidity", False),
    "surface_pressure": ForcingVariable("Pa", "surface_air_pressure", "air pressure", False),
    "wind_speed": ForcingVariable("m s-1", "wind_speed", "wind speed", False),
    "shortwave_down": ForcingVariable(
        "W m-2",
        "surface_downwelling_shortwave_flux_in_air",
        "downward shortwave radiation",
        True,
    ),
    "longwave_down": ForcingVariable(
        "W m-2", "surface_downwelling_longwave_flux_in_air", "downward longwave radiation", True
    ),
    "precipitation": ForcingVariable("kg m-2 s-1", "precipitation_flux", "precipitation", True),
    "snowfall": ForcingVariable("kg m-2 s-1", "snowfall_flux", "snowfall", True),
}
"""Variables by name; snowfall only where the model takes it from the forcing."""


class ForcingPlaces(NamedTuple):
    """The columns of a run as places of a file."""

    names: Sequence[str]
    latitude: Sequence[float | None]
    """Degrees north."""
    longitude: Sequence[float | None]
    """Degrees east."""

    @property
    def are_known(self) -> bool:
        """Whether all of them have a latitude and a longitude."""
        return None not in (*self.latitude, *self.longitude)


def of_variables(weather: Meteorology, *, with_snow: bool) -> dict[str, FloatArray]:
    """Variables of the file from meteorology, ``[time, column]``.

    Args:
        weather: of steps.
        with_snow: whether snowfall is one of them.
    """
    arrays = weather._asdict()
    rate, share = arrays.pop("precipitation_rate"), arrays.pop("snowfall_fraction")
    values = {**arrays, "precipitation": rate}
    if with_snow:
        values["snowfall"] = rate * share
    return values


def _source(simulation: Simulation) -> tuple[Records, int]:
    """Records of a run, and the number of its steps in a pass through the period."""
    records, steps = simulation.supply.records, simulation.clock.steps_per_pass
    if records is None or steps is None:
        raise ConfigError("a run without forcing of its own has none to write")
    return records, steps


def forcing_of_steps(
    simulation: Simulation, column: int
) -> tuple[TimeArray, dict[str, FloatArray]]:
    """Begin of the steps in a pass through the period, UTC, and the forcing of a column.

    Args:
        simulation: run with all of its forcing from a source.
        column: number, from 0.

    Raises:
        ConfigError: the run has no forcing of its own.
    """
    records, steps = _source(simulation)
    block = forcing_steps(simulation.model.column_count)
    parts: list[dict[str, FloatArray]] = []
    for first in range(0, steps, block):
        dates = simulation.clock.dates(first, min(first + block, steps))
        found = of_variables(records.at(dates), with_snow=False)
        parts.append({name: values[:, column] for name, values in found.items()})
    joined = {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}
    return simulation.clock.dates(0, steps), joined


def write_forcing(
    file: Path,
    simulation: Simulation,
    places: ForcingPlaces,
    *,
    title: str,
    command: str,
    version: str,
) -> Path:
    """Write the forcing of the steps of a run, the first pass through its period.

    Args:
        file: netCDF file, replaced only when it is complete.
        simulation: run with all of its forcing from a source.
        places: of its columns.
        title: of the file.
        command: that writes it.
        version: of NoahPy.

    Raises:
        ConfigError: the run has no forcing of its own.
        OutputError: the file cannot be written.
    """
    records, steps = _source(simulation)
    with_snow = simulation.model.schemes.snowfall_fraction.needs_forcing
    block = forcing_steps(len(places.names))

    def write(path: Path) -> None:
        with netCDF4.Dataset(path, "w") as data:
            data.setncatts(_attributes(title, command, version))
            _define(data, simulation, places, with_snow=with_snow)
            for first in range(0, steps, block):
                last = min(first + block, steps)
                dates = simulation.clock.dates(first, last)
                _fill(data, slice(first, last), dates, records.at(dates), with_snow=with_snow)

    return write_whole(file, write)


def _attributes(title: str, command: str, version: str) -> dict[str, str]:
    return {
        "Conventions": "CF-1.11",
        "featureType": "timeSeries",
        "title": title,
        "source": f"NoahPy {version}",
        "history": history(command),
        "comment": "Forcing of a run at the begin of its steps, which time says: states are those "
        "of that instant, fluxes the means over the step.",
    }


def _define(
    data: netCDF4.Dataset, simulation: Simulation, places: ForcingPlaces, *, with_snow: bool
) -> None:
    """Dimensions, coordinates and variables without their values."""
    clock = simulation.clock
    data.createDimension("time", None)
    data.createDimension("column", len(places.names))
    data.createDimension("name_length", NAME_LENGTH)
    time = data.createVariable("time", "i8", ("time",))
    begin = str(clock.start.astype("datetime64[s]")).replace("T", " ")
    time.setncatts(
        {
            "standard_name": "time",
            "long_name": "begin of the step",
            "units": f"seconds since {begin}",
            "calendar": calendar_of(clock.start),
            "units_metadata": "leap_seconds: none",
            "axis": "T",
        }
    )
    names = data.createVariable("column_name", "S1", ("column", "name_length"))
    names.setncatts({"cf_role": "timeseries_id", "long_name": "name of the column"})
    names[:] = _characters(places.names)
    coordinates = "column_name"
    if places.are_known:
        coordinates = "latitude longitude column_name"
        for name, units, values in (
            ("latitude", "degrees_north", places.latitude),
            ("longitude", "degrees_east", places.longitude),
        ):
            variable = data.createVariable(name, "f8", ("column",))
            variable.setncatts({"standard_name": name, "long_name": name, "units": units})
            variable[:] = np.array(values, dtype=np.float64)
    for name, line in VARIABLES.items():
        if name == "snowfall" and not with_snow:
            continue
        variable = data.createVariable(name, "f8", ("time", "column"), zlib=True, complevel=4)
        variable.setncatts(
            {
                "standard_name": line.standard_name,
                "long_name": line.long_name,
                "units": line.units,
                "cell_methods": f"time: {'mean' if line.is_flux else 'point'}",
                "coordinates": coordinates,
                **({"units_metadata": "temperature: on_scale"} if line.units == "K" else {}),
            }
        )


def _characters(names: Sequence[str]) -> NDArray[np.bytes_]:
    """Names as characters of UTF-8, ``[column, character]``."""
    cut = [name.encode()[:NAME_LENGTH].decode(errors="ignore").encode() for name in names]
    text = np.array(cut, dtype=f"S{NAME_LENGTH}")
    return text.view("S1").reshape(len(names), NAME_LENGTH)


def _fill(
    data: netCDF4.Dataset,
    steps: slice,
    dates: TimeArray,
    weather: Meteorology,
    *,
    with_snow: bool,
) -> None:
    begin = np.datetime64(data["time"].units.removeprefix("seconds since ").replace(" ", "T"))
    data["time"][steps] = np.rint((dates - begin) / SECOND).astype(np.int64)
    for name, values in of_variables(weather, with_snow=with_snow).items():
        data[name][steps] = values
