"""Forcing files as sources write them, in all their ways, and what goes wrong with them.

Every case is a configuration in a folder of its own, with the files that it names. Some are known
to be right, some to be wrong; of the damaged rest either may come, but never a traceback.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr
import yaml
from weather_files import alma, cf, cmfd, era5, truth

HOUR = np.timedelta64(3600, "s")
DAYS = 5
RUN_DAYS = 3
FLUXES = ("shortwave_down", "longwave_down", "precipitation_rate", "snowfall")


@dataclass(frozen=True)
class ForcingCase:
    """A configuration whose forcing was made.

    Attributes:
        config: path of the configuration.
        kind: what was made of the files.
        is_wrong: whether it must be refused, because the weather would be another one.
        is_good: whether it must be taken.
        longwave: mean longwave radiation in the period of a good one, W m-2.
        rain: what falls in that period, kg m-2; None where the files do not tell all of it.
    """

    config: Path
    kind: str
    is_wrong: bool
    is_good: bool
    longwave: float
    rain: float | None


class _Draft:
    """A case in the making: weather, files, and the section of the configuration."""

    def __init__(self, rng, folder):
        self.rng = rng
        self.folder = folder
        self.hours = 1
        self.true = truth(self.hours, DAYS, float(rng.uniform(0.0, 8.0)))
        # a shower, so that amounts are seen
        self.true["precipitation_rate"][30:34] += 1e-3
        self.true["snowfall"][30:34] += 2e-4
        self.family = "alma"
        self.netcdf = {}
        self.csv = {}
        self.forcing = {}
        self.encoding = {}
        self.data = None

    def thinned(self, hours):
        """Weather of every so many hours."""
        self.hours = hours
        self.true = {name: values[::hours] for name, values in self.true.items()}

    def any_record(self):
        """A record in the period of the run."""
        return int(self.rng.integers(10 // self.hours + 1, (24 * RUN_DAYS - 10) // self.hours))

    def times(self):
        """Name of the dimension of time."""
        return next(iter(self.data.dims))

    def write(self, *datasets):
        """Write the datasets, or the one there is, and name them."""
        names = []
        for number, data in enumerate(datasets or (self.data,)):
            names.append(f"weather{number}.nc")
            encoding = {k: v for k, v in self.encoding.items() if k in data.variables}
            data.to_netcdf(self.folder / names[-1], encoding=encoding)
        self.netcdf["files"] = names

    def config(self):
        """Write the configuration."""
        start, end = self.true["time"][0], self.true["time"][0] + RUN_DAYS * 24 * HOUR
        source = {"csv": self.csv} if self.csv else {"netcdf": self.netcdf}
        text = yaml.safe_dump(
            {
                "preset": "permafrost",
                "time": {"start": str(start), "end": str(end), "step": 3600 * self.hours},
                "site": {
                    "layer_thickness": [0.1, 0.2, 0.3, 0.4, 1.0],
                    "deep_soil_temperature": 272.0,
                    "latitude": 33.02,
                    "longitude": 91.96,
                },
                "soil": {"layer_class": 7},
                "vegetation": {"class": 7, "monthly_green_fraction": [0.1] * 12},
                "initial": {"soil_temperature": 275.0, "total_water_content": 0.2},
                "forcing": self.forcing | source,
            }
        )
        path = self.folder / "config.yaml"
        path.write_text(text)
        return path


# --- files that are right ------------------------------------------------------------------------
def _alma(draft):
    draft.data = alma(draft.true).copy(deep=True)


def _cf(draft):
    draft.data = cf(draft.true).copy(deep=True)


def _era5(draft):
    draft.data = era5(draft.true, draft.hours, since_midnight=False)
    if draft.hours > 1:
        draft.netcdf["accumulation_length"] = f"{draft.hours}h"


def _era5_land(draft):
    draft.data = era5(draft.true, draft.hours, since_midnight=True)


def _cmfd(draft):
    draft.thinned(3)
    draft.data = cmfd(draft.true)


FAMILIES = (_alma, _cf, _era5, _era5_land, _cmfd)
COLUMNS = {
    "air_temperature": "Ta",
    "relative_humidity": "RH",
    "surface_pressure_hpa": "p",
    "wind_speed": "u",
    "shortwave_down": "SW",
    "longwave_down": "LW",
    "precipitation_rate": "P",
}


def _table(draft):
    """Lines of a table, with the section that reads them."""
    quantities = {
        "surface_pressure_hpa": "surface_pressure",
        "precipitation_rate": "precipitation",
    }
    draft.csv = {
        "file": "weather.csv",
        "columns": {quantities.get(name, name): column for name, column in COLUMNS.items()},
    }
    lines = [",".join(["time", *COLUMNS.values()])]
    for record, time in enumerate(draft.true["time"]):
        values = (repr(float(draft.true[name][record])) for name in COLUMNS)
        lines.append(",".join([str(time), *values]))
    return lines


def _save(draft, lines):
    (draft.folder / draft.csv["file"]).write_text("\n".join(lines) + "\n")


def plain_family(draft):
    draft.rng.choice(FAMILIES)(draft)
    draft.write()


def other_units(draft):
    _cf(draft)
    changes = {
        "ta": [("degree_C", 1.0), ("degrees C", 1.0), ("Celsius", 1.0)],
        "ps": [("Pascal", 1.0), ("mBar", 0.01), ("kPa", 0.001)],
        "rsds": [("Watts m-2", 1.0), ("kW m-2", 0.001), ("J m-2 s-1", 1.0)],
        "pr": [("0.1 mm/h", 10.0), ("mm hr-1", 1.0), ("mm/day", 24.0), ("m s-1", 1e-3 / 3600.0)],
        "ws": [("km/h", 3.6), ("cm s**-1", 100.0)],
    }
    for name, units in changes.items():
        unit, factor = units[draft.rng.integers(len(units))]
        attributes = draft.data[name].attrs | {"units": unit}
        draft.data[name] = (draft.data[name].dims, draft.data[name].values * factor, attributes)
    draft.write()


def other_time_units(draft):
    _alma(draft)
    units = ["days since 2000-01-01", "minutes since 1900-1-1", "seconds since 1970-01-01"]
    draft.encoding["time"] = {"units": str(draft.rng.choice(units)), "dtype": "float64"}
    draft.write()


def time_units_of_udunits(draft):
    _alma(draft)
    values = ((draft.true["time"] - np.datetime64("2000-01-01")) / HOUR).astype(np.int32)
    unit = str(draft.rng.choice(["h", "hr", "Hours", "hour"]))
    attributes = {"units": f"{unit} since 2000-1-1"}
    draft.data = draft.data.assign_coords(time=("time", values, attributes))
    draft.write()


def times_in_single_precision(draft):
    _alma(draft)
    draft.encoding["time"] = {"units": "days since 2000-01-01", "dtype": "float32"}
    draft.write()


def a_second_late(draft):
    _alma(draft)
    draft.data = draft.data.assign_coords(time=draft.data["time"] + np.timedelta64(1, "s"))
    draft.write()


def packed(draft):
    draft.rng.choice(FAMILIES)(draft)
    for name, variable in draft.data.data_vars.items():
        low, high = float(variable.min()), float(variable.max())
        scale = max((high - low) / 65000.0, 1e-12)
        draft.encoding[name] = {
            "dtype": "int16",
            "scale_factor": scale,
            "add_offset": 0.5 * (low + high),
            "_FillValue": np.int16(-32767),
        }
    draft.write()


def sums_that_packing_makes_fall(draft):
    _era5_land(draft)
    sums = draft.data["tp"].values
    ends_day = draft.data["valid_time"].dt.hour.values == 0
    falls = (draft.rng.random(len(sums)) < 0.2) & ~ends_day & (sums > 2.0**-18)
    draft.data["tp"].values -= np.where(falls, 2.0**-18, 0.0)
    draft.write()


def split_by_time(draft):
    draft.rng.choice(FAMILIES)(draft)
    cut, time = draft.any_record(), draft.times()
    early = draft.data.isel({time: slice(0, cut)})
    late = draft.data.isel({time: slice(cut, None)})
    draft.write(*([early, late] if draft.rng.random() < 0.5 else [late, early]))


def split_by_variable(draft):
    draft.rng.choice(FAMILIES)(draft)
    names = list(draft.data.data_vars)
    cut = int(draft.rng.integers(1, len(names)))
    draft.write(draft.data[names[:cut]], draft.data[names[cut:]])


def on_a_grid(draft):
    draft.rng.choice(FAMILIES)(draft)
    places = {"lat": 33.2 - 0.1 * np.arange(4), "lon": 91.8 + 0.1 * np.arange(5)}
    draft.data = draft.data.expand_dims(places).transpose(draft.times(), ...)
    draft.write()


def thinned_era5(draft):
    _era5(draft)
    hours = int(draft.rng.choice([3, 6]))
    draft.data = draft.data.isel(valid_time=slice(0, None, hours))
    draft.hours = hours
    draft.netcdf["names"] = "era5-land"
    draft.netcdf["accumulation"] = "interval"
    draft.write()


def preliminary_values(draft):
    _era5(draft)
    is_final = np.arange(draft.data.sizes["valid_time"]) < draft.any_record()
    both = xr.concat([draft.data.where(is_final), draft.data.where(~is_final)], dim="expver")
    draft.data = both.assign_coords(expver=[1, 5]).transpose("valid_time", "expver")
    draft.write()


def a_filled_gap(draft):
    draft.rng.choice([_alma, _cf])(draft)
    record = draft.any_record()
    for name in draft.data.data_vars:
        draft.data[name].values[record : record + 2] = np.nan
    draft.forcing["fill"] = "linear:3h"
    draft.write()


def supersaturated(draft):
    draft.true["relative_humidity"][draft.any_record()] = float(draft.rng.uniform(100.5, 140.0))
    _cf(draft)
    draft.write()


def plain_table(draft):
    _save(draft, _table(draft))


def table_of_any_case(draft):
    lines = _table(draft)
    place = draft.any_record() + 1
    cells = lines[place].split(",")
    cells[int(draft.rng.integers(1, len(cells)))] = str(draft.rng.choice(["NAN", "nan", "-9999.0"]))
    lines[place] = ",".join(cells)
    draft.forcing["fill"] = "linear:2h"
    _save(draft, lines)


def table_with_an_hour_24(draft):
    lines = _table(draft)
    for place, time in enumerate(draft.true["time"], start=1):
        if str(time).endswith("T00:00:00"):
            before = str((time - HOUR).astype("datetime64[D]"))
            lines[place] = lines[place].replace(str(time), f"{before} 24:00")
    _save(draft, lines)


GOOD = (
    plain_family,
    other_units,
    other_time_units,
    time_units_of_udunits,
    times_in_single_precision,
    a_second_late,
    packed,
    sums_that_packing_makes_fall,
    split_by_time,
    split_by_variable,
    on_a_grid,
    thinned_era5,
    preliminary_values,
    a_filled_gap,
    supersaturated,
    plain_table,
    table_of_any_case,
    table_with_an_hour_24,
)
WITHOUT_ALL_RAIN = (thinned_era5, a_filled_gap, table_of_any_case)


# --- files that are wrong ------------------------------------------------------------------------
def a_factor_of_a_thousand(draft):
    _alma(draft)
    factors = {
        "Tair": (1e3, 1e-3),
        "Qair": (1e3, 1e-3),
        "PSurf": (1e3, 1e-3),
        "Wind_E": (1e3,),
        "SWdown": (1e3,),
        "LWdown": (1e3, 1e-3),
        "Rainf": (1e3,),
    }
    name = str(draft.rng.choice(list(factors)))
    draft.data[name].values *= draft.rng.choice(factors[name])
    draft.write()


def another_unit_than_it_says(draft):
    _cf(draft)
    name, unit = (("ta", "K"), ("ps", "hPa"), ("pr", "kg m-2 s-1"), ("hurs", "1"), ("rsds", "K"))[
        draft.rng.integers(5)
    ]
    draft.data[name].attrs["units"] = unit
    draft.write()


def a_share_in_percent(draft):
    draft.true["relative_humidity"] = draft.true["relative_humidity"] / 100.0
    _cf(draft)
    draft.write()


def a_unit_that_is_none(draft):
    _cf(draft)
    name = str(draft.rng.choice(list(draft.data.data_vars)[:7]))
    unit = str(draft.rng.choice(["nonsense", "m m m", "((", "kg", "s m-1", "", "furlongs"]))
    draft.data[name].attrs["units"] = unit
    draft.write()


def thinned_sums_of_another_length(draft):
    _era5(draft)
    hours = int(draft.rng.choice([3, 6]))
    draft.data = draft.data.isel(valid_time=slice(0, None, hours))
    draft.hours = hours
    draft.netcdf |= {"names": "era5-land", "accumulation": "interval"}
    draft.netcdf["accumulation_length"] = f"{hours}h"
    draft.write()


def sums_understood_otherwise(draft):
    since_midnight = bool(draft.rng.random() < 0.5)
    draft.data = era5(draft.true, since_midnight=since_midnight)
    draft.netcdf["accumulation"] = "interval" if since_midnight else "since_midnight"
    draft.write()


def a_sum_since_the_beginning(draft):
    _cf(draft)
    attributes = {"units": "mm", "standard_name": "precipitation_amount"}
    fallen = np.cumsum(3600.0 * draft.true["precipitation_rate"])
    draft.data["pr"] = ("time", fallen, attributes)
    draft.write()


def times_out_of_order(draft):
    draft.rng.choice([_alma, _cf, _era5])(draft)
    time = draft.times()
    values = draft.data[time].values.copy()
    record = draft.any_record()
    how = draft.rng.integers(3)
    if how == 0:
        values[[record, record + 1]] = values[[record + 1, record]]
    elif how == 1:
        values[record] = values[record - 1]
    else:
        draft.rng.shuffle(values)
    draft.data = draft.data.assign_coords({time: values})
    draft.write()


def a_gap(draft):
    draft.rng.choice([_alma, _cf, _era5])(draft)
    record, time = draft.any_record(), draft.times()
    if draft.rng.random() < 0.5:
        keep = np.delete(np.arange(draft.data.sizes[time]), slice(record, record + 4))
        draft.data = draft.data.isel({time: keep})
    else:
        name = str(draft.rng.choice(list(draft.data.data_vars)[:6]))
        draft.data[name].values[record : record + 4] = np.nan
    if draft.rng.random() < 0.5:
        draft.forcing["fill"] = "linear:2h"
    draft.write()


def a_mark_of_missing_values(draft):
    _alma(draft)
    name = str(draft.rng.choice(list(draft.data.data_vars)[:7]))
    mark = float(draft.rng.choice([-9999.0, -999.0, -99.0, 1e20]))
    draft.data[name].values[draft.any_record()] = mark
    draft.write()


def too_few_days(draft):
    draft.rng.choice(FAMILIES)(draft)
    draft.data = draft.data.isel({draft.times(): slice(0, 24 * (RUN_DAYS - 1) // draft.hours)})
    draft.write()


def another_dimension(draft):
    draft.rng.choice([_alma, _cf])(draft)
    draft.data = xr.concat([draft.data, draft.data], "level")
    draft.write()


def another_calendar(draft):
    _alma(draft)
    hours = np.arange(len(draft.true["time"]))
    calendar = str(draft.rng.choice(["360_day", "noleap", "julian"]))
    attributes = {"units": "hours since 2007-04-01", "calendar": calendar}
    draft.data = draft.data.assign_coords(time=("time", hours, attributes))
    draft.write()


def a_variable_less(draft):
    draft.rng.choice([_alma, _era5, _cmfd])(draft)
    optional = {"Snowf", "sf"}
    names = [name for name in draft.data.data_vars if name not in optional]
    draft.data = draft.data.drop_vars(str(draft.rng.choice(names)))
    draft.write()


def a_place_far_away(draft):
    draft.rng.choice(FAMILIES)(draft)
    places = {"lat": [60.0, 61.0], "lon": [10.0, 11.0]}
    draft.data = draft.data.expand_dims(places).transpose(draft.times(), ...)
    draft.write()


def a_place_of_the_sea(draft):
    draft.rng.choice([_alma, _era5_land])(draft)
    places = {"lat": [33.0, 33.1], "lon": [92.0, 92.1]}
    data = draft.data.expand_dims(places).transpose(draft.times(), ...)
    draft.data = data.where((data["lat"] > 33.05) | (data["lon"] > 92.05))
    draft.write()


def means_of_days_at_noon(draft):
    draft.thinned(24)
    _cf(draft)
    for name in draft.data.data_vars:
        draft.data[name].attrs["cell_methods"] = "time: mean"
        draft.data[name].values += 1e-6 * np.arange(DAYS)
    later = draft.data["time"] + np.timedelta64(12, "h")
    draft.data = draft.data.assign_coords(time=later)
    if draft.rng.random() < 0.5:
        draft.data["time"].attrs["bounds"] = "time_bnds"
    draft.write()


def a_value_that_rests(draft):
    _alma(draft)
    name = str(draft.rng.choice(["Tair", "Qair", "PSurf", "LWdown", "SWdown"]))
    draft.data[name].values[:] = draft.data[name].values[12]
    draft.write()


def a_file_that_is_none(draft):
    _alma(draft)
    draft.write()
    path = draft.folder / draft.netcdf["files"][0]
    how = draft.rng.integers(3)
    if how == 0:
        path.write_bytes(draft.rng.bytes(5000))
    elif how == 1:
        path.write_bytes(b"")
    else:
        path.write_bytes(path.read_bytes()[: int(draft.rng.integers(1, 400))])


def a_table_with_a_wrong_line(draft):
    lines = _table(draft)
    place = draft.any_record() + 1
    how = draft.rng.integers(5)
    cells = lines[place].split(",")
    if how == 0:
        lines[place] = ",".join(cells[:-2])
    elif how == 1:
        cells[0] = "yesterday"
        lines[place] = ",".join(cells)
    elif how == 2:
        cells[2] = "many"
        lines[place] = ",".join(cells)
    elif how == 3:
        lines[place] = lines[place - 1]
    else:
        lines = lines[:place]
    _save(draft, lines)


def a_table_in_other_units(draft):
    column = str(draft.rng.choice(["air_temperature", "surface_pressure_hpa", "relative_humidity"]))
    change = {"air_temperature": (1.0, -273.15), "surface_pressure_hpa": (100.0, 0.0)}
    scale, offset = change.get(column, (0.01, 0.0))
    draft.true[column] = scale * draft.true[column] + offset
    _save(draft, _table(draft))


WRONG = (
    a_factor_of_a_thousand,
    another_unit_than_it_says,
    a_share_in_percent,
    a_unit_that_is_none,
    thinned_sums_of_another_length,
    sums_understood_otherwise,
    a_sum_since_the_beginning,
    times_out_of_order,
    a_gap,
    a_mark_of_missing_values,
    too_few_days,
    another_dimension,
    another_calendar,
    a_variable_less,
    a_place_far_away,
    a_place_of_the_sea,
    means_of_days_at_noon,
    a_value_that_rests,
    a_file_that_is_none,
    a_table_with_a_wrong_line,
    a_table_in_other_units,
)


# --- files that are damaged ----------------------------------------------------------------------
def damaged_bytes(draft):
    draft.rng.choice(FAMILIES)(draft)
    draft.write()
    path = draft.folder / draft.netcdf["files"][0]
    data = bytearray(path.read_bytes())
    for place in draft.rng.integers(0, len(data), int(draft.rng.integers(1, 40))):
        data[place] = int(draft.rng.integers(256))
    path.write_bytes(data)


def a_cut_file(draft):
    draft.rng.choice(FAMILIES)(draft)
    draft.write()
    path = draft.folder / draft.netcdf["files"][0]
    data = path.read_bytes()
    path.write_bytes(data[: int(draft.rng.integers(1, len(data)))])


def damaged_text(draft):
    _save(draft, _table(draft))
    path = draft.folder / draft.csv["file"]
    data = bytearray(path.read_bytes())
    for place in draft.rng.integers(0, len(data), int(draft.rng.integers(1, 30))):
        data[place] = int(draft.rng.integers(256))
    path.write_bytes(data)


def strange_attributes(draft):
    draft.rng.choice(FAMILIES)(draft)
    words = ["", "mean", "time: mean", ": :", "time: lat: lon: mean (of 1 h)", "é", "1" * 400]
    names = ["units", "cell_methods", "standard_name", "coordinates", "bounds"]
    for name in (*draft.data.data_vars, draft.times()):
        if draft.rng.random() < 0.2 and name != draft.times():
            draft.data[name].attrs[str(draft.rng.choice(names))] = str(draft.rng.choice(words))
    draft.write()


DAMAGED = (damaged_bytes, a_cut_file, damaged_text, strange_attributes)


def forcing_case(rng, folder):
    """A configuration with its forcing files, right, wrong or damaged.

    Args:
        rng: what is drawn from.
        folder: an empty one for the files.
    """
    kinds = (GOOD, WRONG, DAMAGED)[rng.choice(3, p=(0.4, 0.45, 0.15))]
    make = kinds[rng.integers(len(kinds))]
    return case_of(make, rng, folder)


def case_of(make, rng, folder):
    """A case of one kind."""
    draft = _Draft(rng, folder)
    make(draft)
    within = draft.true["time"] < draft.true["time"][0] + RUN_DAYS * 24 * HOUR
    seconds = (draft.true["time"][1] - draft.true["time"][0]) / np.timedelta64(1, "s")
    return ForcingCase(
        config=draft.config(),
        kind=make.__name__,
        is_wrong=make in WRONG,
        is_good=make in GOOD,
        longwave=float(draft.true["longwave_down"][within].mean()),
        rain=(
            None
            if make in WITHOUT_ALL_RAIN
            else float(seconds * draft.true["precipitation_rate"][within].sum())
        ),
    )
