"""Known weather, and datasets of it as the usual sources of forcing name and sum it."""

import numpy as np
import xarray as xr

from noahpy.forcing.humidity import magnus_pressure, specific_humidity

START = np.datetime64("2007-04-01T00:00:00")
HOUR = np.timedelta64(3600, "s")
DAYS = 4


def truth(hours=1, days=DAYS, later=0.0):
    """Weather as records should hold it: instants at, fluxes from their time; ``[record]``.

    At other places it is the same some hours later, and a little warmer.
    """
    hour = np.arange(0, 24 * days, hours)
    wave = np.sin(2.0 * np.pi * (hour - 6 - later) / 24.0)
    rain = np.where(hour % 9 == 0, 2e-4 * (1.0 + wave), 0.0)
    return {
        "time": START + HOUR * hour,
        "air_temperature": 272.0 + later + 5.0 * wave,
        "relative_humidity": 60.0 - 20.0 * wave,
        "surface_pressure_hpa": 548.0 + wave,
        "wind_speed": 5.0 + 2.0 * wave,
        "shortwave_down": np.maximum(700.0 * wave, 0.0),
        "longwave_down": 230.0 + 10.0 * wave,
        "precipitation_rate": rain,
        "snowfall": 0.25 * rain,
    }


def vapour(true):
    return specific_humidity(
        true["relative_humidity"], true["air_temperature"], 100.0 * true["surface_pressure_hpa"]
    )


def dataset(true, variables, time_name="time"):
    """A dataset of ``name: (unit, values)`` or ``name: (unit, values, attributes)``."""
    contents = {
        name: ((time_name,), values, ({} if unit is None else {"units": unit}) | dict(*attributes))
        for name, (unit, values, *attributes) in variables.items()
    }
    return xr.Dataset(contents, coords={time_name: true["time"].astype("datetime64[ns]")})


def cf(true):
    named = {
        "ta": ("degC", true["air_temperature"] - 273.15, "air_temperature"),
        "hurs": ("%", true["relative_humidity"], "relative_humidity"),
        "ps": ("Pa", 100.0 * true["surface_pressure_hpa"], "surface_air_pressure"),
        "ws": ("m s-1", true["wind_speed"], "wind_speed"),
        "rsds": ("W m-2", true["shortwave_down"], "surface_downwelling_shortwave_flux_in_air"),
        "rlds": ("W m-2", true["longwave_down"], "surface_downwelling_longwave_flux_in_air"),
        "pr": ("mm h-1", 3600.0 * true["precipitation_rate"], "precipitation_flux"),
        "prsn": ("kg m-2 s-1", true["snowfall"], "snowfall_flux"),
    }
    return dataset(
        true, {k: (unit, v, {"standard_name": name}) for k, (unit, v, name) in named.items()}
    )


def alma(true):
    return dataset(
        true,
        {
            "Tair": ("K", true["air_temperature"]),
            "Qair": ("kg/kg", vapour(true)),
            "PSurf": ("Pa", 100.0 * true["surface_pressure_hpa"]),
            "Wind_E": ("m/s", 0.6 * true["wind_speed"]),
            "Wind_N": ("m/s", -0.8 * true["wind_speed"]),
            "SWdown": ("W/m2", true["shortwave_down"]),
            "LWdown": ("W/m2", true["longwave_down"]),
            "Rainf": (
                "kg/m2s".replace("m2s", "m2/s"),
                true["precipitation_rate"] - true["snowfall"],
            ),
            "Snowf": ("mm/s", true["snowfall"]),
        },
    )


def after_midnight(amounts, hours):
    """Sums since 00 UTC, at the end of the intervals that `amounts` fell in."""
    return np.cumsum(amounts.reshape(-1, 24 // hours), axis=1).ravel()


def era5(true, hours=1, *, since_midnight):
    """As of ECMWF: fluxes are sums at the end of their interval, so that the first stands alone."""
    seconds = 3600.0 * hours

    def summed(rate, factor=1.0):
        amounts = rate * seconds * factor
        sums = after_midnight(amounts, hours) if since_midnight else amounts
        # at the very first time, the total of the day before
        return np.concatenate([[sums[-1]], sums[:-1]])

    celsius = true["air_temperature"] - 273.15
    pressure = true["relative_humidity"] / 100.0 * magnus_pressure(celsius + 273.15)
    logarithm = np.log(pressure / 6.112)
    dew_point = 273.15 + 243.12 * logarithm / (17.62 - logarithm)
    return dataset(
        true,
        {
            "t2m": ("K", true["air_temperature"]),
            "d2m": ("K", dew_point),
            "sp": ("Pa", 100.0 * true["surface_pressure_hpa"]),
            "u10": ("m s**-1", 0.6 * true["wind_speed"]),
            "v10": ("m s**-1", 0.8 * true["wind_speed"]),
            "ssrd": ("J m**-2", summed(true["shortwave_down"])),
            "strd": ("J m**-2", summed(true["longwave_down"])),
            "tp": ("m", summed(true["precipitation_rate"], 1e-3)),
            "sf": ("m of water equivalent", summed(true["snowfall"], 1e-3)),
        },
        "valid_time",
    )


def cmfd(true):
    """Three-hourly; precipitation of the interval before, radiation around the time."""

    def around(values):
        return np.interp(np.arange(len(values)) - 0.5, np.arange(len(values)), values)

    def before(values):
        return np.concatenate([values[:1], values[:-1]])

    return dataset(
        true,
        {
            "temp": ("K", true["air_temperature"]),
            "shum": ("kg kg-1", vapour(true)),
            "pres": ("Pa", 100.0 * true["surface_pressure_hpa"]),
            "wind": ("m s-1", true["wind_speed"]),
            "srad": ("W m-2", around(true["shortwave_down"])),
            "lrad": ("W m-2", around(true["longwave_down"])),
            "prec": ("mm hr-1", 3600.0 * before(true["precipitation_rate"])),
        },
    )
