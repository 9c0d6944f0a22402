"""Types shared by the sections of a configuration."""

from __future__ import annotations

import re
import reprlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, TypeAlias, TypeVar

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    WithJsonSchema,
)

from noahpy.catalog.byte_counts import byte_count
from noahpy.catalog.described_model import DescribedModel
from noahpy.catalog.ranges import PARAMETER_RANGES, STATE_RANGES
from noahpy.errors import ConfigError


class Section(DescribedModel):
    """A section of a configuration, without unknown keys and immutable."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


# --- numbers -------------------------------------------------------------------------------------
def number(low: float, high: float, *, above: bool = False, below: bool = False) -> Any:  # noqa: ANN401
    """Constraint on a floating-point number: finite, neither text nor boolean.

    Args:
        low: lower bound.
        high: upper bound.
        above: whether the lower bound itself is excluded.
        below: whether the upper bound itself is excluded.
    """
    return Field(
        strict=True,
        allow_inf_nan=False,
        ge=None if above else low,
        gt=low if above else None,
        le=None if below else high,
        lt=high if below else None,
    )


def parameter(name: str) -> Any:  # noqa: ANN401
    """Constraint on a parameter of the model, by name."""
    low, high = PARAMETER_RANGES[name]
    return number(low, high)


def state(name: str) -> Any:  # noqa: ANN401
    """Constraint on a state variable, by name."""
    return number(*STATE_RANGES[name])


def whole(low: int, high: int) -> Any:  # noqa: ANN401
    """Constraint on an integer: neither text nor boolean nor a fraction."""
    return Field(strict=True, ge=low, le=high)


MOST_LAYERS: Final = 1000
MOST_COLUMNS: Final = 100_000
MOST_LISTED: Final = 100_000
"""Largest number of entries in a list of names or files."""


def _is_amount(amount: str) -> str:
    byte_count(amount)
    return amount


MemoryAmount = Annotated[str, Field(max_length=40), AfterValidator(_is_amount)]
"""An amount of memory, such as ``2 GB``."""
Fraction = Annotated[float, number(0.0, 1.0)]
Kelvin = Annotated[float, state("soil_temperature")]
Depth = Annotated[float, number(0.0, 1e4, above=True)]
"""Depth below the surface, m."""
Weight = Annotated[float, number(0.0, 1e9)]
"""Relative weight."""
PositiveWeight = Annotated[float, number(0.0, 1e9, above=True)]
Deviation = Annotated[float, number(0.0, 1e9)]
"""Standard deviation of a variable, in the units of the variable."""
PositiveDeviation = Annotated[float, number(0.0, 1e9, above=True)]
Tolerance = Annotated[float, number(0.0, 1e6)]
Rate = Annotated[float, number(0.0, 1e3, above=True)]
"""Learning rate."""
Norm = Annotated[float, number(0.0, 1e12, above=True)]
"""Norm of a gradient."""
Count = Annotated[int, whole(1, 10**9)]
Seed = Annotated[int, whole(0, 10**18 - 1)]

Item = TypeVar("Item")
PerLayer: TypeAlias = (
    Item | Annotated[tuple[Item | None, ...], Field(max_length=MOST_LAYERS, fail_fast=True)]
)
"""One value for all layers, or one per layer from the top; null where another key applies."""
Profile: TypeAlias = (
    Item | Annotated[tuple[Item, ...], Field(max_length=MOST_LAYERS, fail_fast=True)]
)
"""One value for all layers, or one per layer or depth from the top."""
MONTHS: Final = 12


def _one_per_month(given: object) -> object:
    """Refuse anything but a list with a value per month."""
    if not isinstance(given, (list, tuple)) or len(given) != MONTHS:
        raise ValueError(
            f"needs a list of {MONTHS} values, January to December, given {shown(given)}"
        )
    return given


Monthly: TypeAlias = Annotated[
    tuple[Item, ...],
    Field(min_length=MONTHS, max_length=MONTHS, fail_fast=True),
    BeforeValidator(_one_per_month),
]
"""Values by month, January to December."""
Listed: TypeAlias = Annotated[tuple[Item, ...], Field(max_length=MOST_LISTED, fail_fast=True)]


MOST_NAMED: Final = 1000
"""Largest number of entries in a section whose keys are names."""


def _few(given: object) -> object:
    """Refuse too many entries before any is validated."""
    if isinstance(given, Mapping) and len(given) > MOST_NAMED:
        raise ValueError(f"has {len(given)} entries; {MOST_NAMED} are allowed")
    return given


Key = TypeVar("Key")
Named: TypeAlias = Annotated[dict[Key, Item], BeforeValidator(_few)]
"""A section whose keys are names."""


# --- times ---------------------------------------------------------------------------------------
DURATION: Final = r"(\d{1,9}(?:\.\d{1,9})?)(min|h|d)"
"""Pattern of a duration such as 90min, 12h or 30d."""
_SECONDS: Final = {"min": 60.0, "h": 3600.0, "d": 86400.0}


def duration(text: str) -> float:
    """Length in seconds of a duration such as 90min, 12h or 30d.

    Raises:
        ConfigError: the text is no duration, or zero.
    """
    match = re.fullmatch(DURATION, text)
    seconds = 0.0 if match is None else float(match[1]) * _SECONDS[match[2]]
    if seconds == 0.0:
        raise ConfigError(f"{text!r} is no time; write it as in 30d, 12h or 90min")
    return seconds


def _lasting(text: str) -> str:
    """A duration that is not zero."""
    duration(text)
    return text


Duration: TypeAlias = Annotated[
    str,
    AfterValidator(_lasting),
    WithJsonSchema({"type": "string", "pattern": f"^{DURATION}$"}),
]
"""A time such as 12h or 30d, longer than zero."""


_DATE: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(.*)", re.DOTALL)


def _to_utc(value: object) -> datetime:
    """UTC of a date or date-time, or of its ISO 8601 text."""
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day, tzinfo=UTC)
    elif isinstance(value, str) and (match := _DATE.fullmatch(value.strip())):
        text = f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}{match[4]}"
        try:
            value = datetime.fromisoformat(text)
        except ValueError as error:
            raise ValueError(f"{value!r} is no time: {error}") from error
    if not isinstance(value, datetime):
        # a number would be read as seconds since 1970
        raise ValueError(  # noqa: TRY004
            f"{shown(value)} is no time; write it as in 2001-09-01 or 2001-09-01 18:00, in UTC"
        )
    try:
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    except OverflowError as error:
        raise ValueError(f"{value} is beyond the years 1 to 9999") from error


Utc = Annotated[datetime, BeforeValidator(_to_utc), PlainSerializer(datetime.isoformat)]


# --- names ---------------------------------------------------------------------------------------
def require_distinct(names: Sequence[str]) -> None:
    """Refuse repeated names.

    Raises:
        ValueError: a name is repeated; the message has it.
    """
    for number, name in enumerate(names):
        if name in names[:number]:
            raise ValueError(f"{name} is named twice")


def require_among(key: str, names: Iterable[str], known: Collection[str], kind: str) -> None:
    """Refuse names that are not among the known ones.

    Args:
        key: key of the names, for messages.
        names: names as written.
        known: allowed names.
        kind: what the known names are, for messages.

    Raises:
        ValueError: a name is unknown; the message has it.
    """
    for name in names:
        if name not in known:
            raise ValueError(f"{key}: {name} is not {kind}")


# --- messages ------------------------------------------------------------------------------------
LONGEST_VALUE: Final = 80
"""Largest number of characters of an invalid value in a message."""
LONGEST_PROBLEM: Final = 500
"""Largest number of characters in the message on one problem."""
_SHORT: Final = reprlib.Repr()
_SHORT.maxlist = _SHORT.maxtuple = _SHORT.maxdict = 6
_SHORT.maxstring = _SHORT.maxother = _SHORT.maxlong = LONGEST_VALUE


def shown(value: object) -> str:
    """A value as messages quote it, shortened if it is long."""
    try:
        text = _SHORT.repr(value)
    except ValueError:
        # more digits than Python converts to text
        return "an integer of thousands of digits"
    return text if len(text) <= LONGEST_VALUE else text[:LONGEST_VALUE] + "..."


def printable(text: str) -> str:
    """A message of limited length, without characters that control a terminal."""
    plain = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text[:LONGEST_PROBLEM])
    return plain if len(text) <= LONGEST_PROBLEM else f"{plain}..."
