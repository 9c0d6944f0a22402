"""Quantities of forcing sources: units, plausible values, and which of them suffice."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Literal, NamedTuple, get_args

QuantityName = Literal[
    "air_temperature",
    "relative_humidity",
    "specific_humidity",
    "dew_point",
    "surface_pressure",
    "wind_speed",
    "eastward_wind",
    "northward_wind",
    "shortwave_down",
    "longwave_down",
    "precipitation",
    "rainfall",
    "snowfall",
    "maximum_air_temperature",
    "minimum_air_temperature",
]
"""Quantities that a variable or column may hold; precipitation is rain and snow together, and the
extremes of the temperature are those of daily records."""
EXTREMES: tuple[QuantityName, ...] = ("maximum_air_temperature", "minimum_air_temperature")
"""Quantities that tell the course of a day, and drive nothing themselves."""

Coupled = Literal[
    "air_temperature",
    "humidity",
    "surface_pressure",
    "wind",
    "shortwave_down",
    "longwave_down",
    "precipitation",
]
"""Drivers of the model, in whatever form a source has them; a coupler may set any of them."""
COUPLED: tuple[Coupled, ...] = get_args(Coupled)

ZERO_CELSIUS = 273.15


class Range(NamedTuple):
    """Range of physically possible values."""

    low: float
    high: float
    unit: str

    def __str__(self) -> str:
        return f"{self.low:g} to {self.high:g} {self.unit}"


WIND_SPEED = Range(0.0, 120.0, "m s-1")
AIR_TEMPERATURE = Range(180.0, 340.0, "K")
RELATIVE_HUMIDITY = Range(0.0, 110.0, "%")
"""Calibrated sensors read a few percent above saturation, not more."""
SURFACE_PRESSURE = Range(300.0, 1100.0, "hPa")
SHORTWAVE_DOWN = Range(-20.0, 1500.0, "W m-2")
"""Pyranometers read a few W m-2 below zero at night; above, the sun at the top of the
atmosphere."""
LONGWAVE_DOWN = Range(30.0, 800.0, "W m-2")
PRECIPITATION_RATE = Range(0.0, 0.6, "kg m-2 s-1")
"""The heaviest rain ever gauged, 31 mm in one minute, is 0.52 kg m-2 s-1."""
SPECIFIC_HUMIDITY = Range(0.0, 0.1, "kg kg-1")
DEW_POINT = Range(120.0, 340.0, "K")
MEAN_WIND = Range(0.0, 90.0, "m s-1")
"""Mean wind over the interval of a record; gusts of the strongest storms exceed it, and 99 marks
missing values."""
WIND_COMPONENT = Range(-90.0, 90.0, "m s-1")
SUPERSATURATION = Range(0.0, 150.0, "%")
"""Relative humidity in files; above it, humidity and temperature cannot be of the same air.
Reanalyses interpolated in space, and sensors with rime, are supersaturated at times."""

MISSING_MARKS = frozenset(
    {-99.0, -99.9, -99.99, -999.0, -999.9, -999.99, -6999.0, -7999.0, -8888.0, -9999.0, -99999.0}
    | {999.0, 999.9, 9999.0, 9999.9, 99999.0, 32767.0, -32767.0, -32768.0}
)
"""Numbers that often stand for a missing value."""


class Mistake(NamedTuple):
    """A wrong unit: ``scale * value + offset`` is possible where the value is not."""

    looks_like: str
    scale: float = 1.0
    offset: float = 0.0


_TEMPERATURE_MISTAKES = (
    Mistake("it looks like degC", offset=ZERO_CELSIUS),
    Mistake("it looks like K declared as degC", offset=-ZERO_CELSIUS),
)
_WATER_MISTAKES = (Mistake("it looks like mm h-1", scale=1.0 / 3600.0),)


class SourceQuantity(NamedTuple):
    """A quantity as sources of forcing have it."""

    allowed: Range
    placeholder: float
    """Possible value in place of values that are not used."""
    mistakes: tuple[Mistake, ...] = ()
    is_flux: bool = False
    """Whether sources have it as a mean or sum over an interval, not at an instant."""
    may_rest_at_zero: bool = False
    """Whether it may be zero for any length of time."""

    @property
    def unit(self) -> str:
        """Units of the values, in UDUNITS notation."""
        return self.allowed.unit

    def hint(self, value: float) -> str:
        """The likely cause of an impossible value; empty if unknown."""
        return self.wrong_unit(value) or (
            "it looks like a mark of missing values" if _is_missing_mark(value) else ""
        )

    def wrong_unit(self, value: float) -> str:
        """The likely wrong unit of an impossible value; empty if none fits."""
        for mistake in self.mistakes:
            corrected = mistake.scale * value + mistake.offset
            if self.allowed.low <= corrected <= self.allowed.high:
                return mistake.looks_like
        return ""


def _is_missing_mark(value: float) -> bool:
    """Whether a number, before or after a conversion of units, is a mark of missing values."""
    scales, offsets = (1.0, 0.01, 0.1, 100.0, 1000.0), (0.0, ZERO_CELSIUS)
    as_stated = [round(scale * (value - offset), 6) for scale in scales for offset in offsets]
    return abs(value) > 1e15 or not MISSING_MARKS.isdisjoint(as_stated)


_WATER = SourceQuantity(
    PRECIPITATION_RATE, 0.0, _WATER_MISTAKES, is_flux=True, may_rest_at_zero=True
)
_TEMPERATURE = SourceQuantity(AIR_TEMPERATURE, ZERO_CELSIUS, _TEMPERATURE_MISTAKES)
QUANTITIES: Mapping[QuantityName, SourceQuantity] = MappingProxyType(
    {
        "air_temperature": _TEMPERATURE,
        "relative_humidity": SourceQuantity(SUPERSATURATION, 0.0),
        "specific_humidity": SourceQuantity(
            SPECIFIC_HUMIDITY, 0.0, (Mistake("it looks like g kg-1", scale=0.001),)
        ),
        "dew_point": SourceQuantity(DEW_POINT, 180.0, _TEMPERATURE_MISTAKES),
        "surface_pressure": SourceQuantity(
            SURFACE_PRESSURE,
            1000.0,
            (
                Mistake("it looks like Pa", scale=0.01),
                Mistake("it looks like hPa declared as Pa", scale=100.0),
                Mistake("it looks like kPa", scale=10.0),
            ),
        ),
        "wind_speed": SourceQuantity(MEAN_WIND, 0.0),
        "eastward_wind": SourceQuantity(WIND_COMPONENT, 0.0),
        "northward_wind": SourceQuantity(WIND_COMPONENT, 0.0),
        "shortwave_down": SourceQuantity(SHORTWAVE_DOWN, 0.0, is_flux=True),
        "longwave_down": SourceQuantity(LONGWAVE_DOWN, 300.0, is_flux=True),
        "precipitation": _WATER,
        "rainfall": _WATER,
        "snowfall": _WATER,
        "maximum_air_temperature": _TEMPERATURE,
        "minimum_air_temperature": _TEMPERATURE,
    }
)
"""Every quantity, with the units in which it is kept."""

_Choice = tuple[tuple[QuantityName, ...], ...]
_NEEDED: Mapping[Coupled, _Choice] = MappingProxyType(
    {
        "air_temperature": (("air_temperature",),),
        "humidity": (("relative_humidity",), ("specific_humidity",), ("dew_point",)),
        "surface_pressure": (("surface_pressure",),),
        "wind": (("wind_speed",), ("eastward_wind", "northward_wind")),
        "shortwave_down": (("shortwave_down",),),
        "longwave_down": (("longwave_down",),),
        "precipitation": (
            ("precipitation", "snowfall"),
            ("rainfall", "snowfall"),
            ("precipitation",),
        ),
    }
)
"""Groups of quantities by driver: one group is needed, and the first that is available is used."""


def lacking(
    available: Collection[QuantityName], from_coupler: Collection[Coupled] = ()
) -> list[str]:
    """The needed quantities that are not available, each with its alternatives."""
    return [
        ", or ".join(" and ".join(group) for group in choice)
        for name, choice in _NEEDED.items()
        if name not in from_coupler and not any(set(group) <= set(available) for group in choice)
    ]


def used(
    available: Collection[QuantityName],
    preferred: Collection[QuantityName] = (),
    from_coupler: Collection[Coupled] = (),
    *,
    needs_snowfall: bool = True,
) -> tuple[QuantityName, ...]:
    """The quantities from which the forcing is made, if nothing is lacking.

    Args:
        available: quantities of the source.
        preferred: quantities that are preferred to their alternatives.
        from_coupler: drivers that are not taken from the source.
        needs_snowfall: whether snowfall in addition to precipitation is of use.
    """
    chosen: list[QuantityName] = []
    for name, choice in _NEEDED.items():
        if name in from_coupler:
            continue
        groups = [group for group in choice if set(group) <= set(available)]
        if not needs_snowfall and ("precipitation",) in groups:
            groups = [group for group in groups if group != ("precipitation", "snowfall")]
        chosen += max(groups, key=lambda group: len(set(group) & set(preferred)), default=())
    return tuple(chosen)
