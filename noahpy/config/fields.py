"""Types that the sections of a configuration share."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Annotated, Final

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer


class ConfigError(ValueError):
    """A configuration that cannot be used; the message says where and what is allowed."""


class Section(BaseModel):
    """A section of a configuration: no unknown keys, no change after it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)


DURATION: Final = r"(\d+(?:\.\d+)?)(min|h|d)"
"""Pattern of a time such as 90min, 12h or 30d."""
_SECONDS: Final = {"min": 60.0, "h": 3600.0, "d": 86400.0}


def duration(text: str) -> float:
    """Seconds of a time such as 90min, 12h or 30d.

    Raises:
        ConfigError: it is no such time, or zero.
    """
    match = re.fullmatch(DURATION, text)
    seconds = 0.0 if match is None else float(match[1]) * _SECONDS[match[2]]
    if seconds == 0.0:
        raise ConfigError(f"{text!r} is no time; write it as in 30d, 12h or 90min")
    return seconds


def _to_utc(value: object) -> object:
    if isinstance(value, date) and not isinstance(value, datetime):
        return datetime(value.year, value.month, value.day, tzinfo=UTC)
    if isinstance(value, datetime):
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    if isinstance(value, str):
        return _to_utc(datetime.fromisoformat(value))
    return value


Utc = Annotated[datetime, BeforeValidator(_to_utc), PlainSerializer(datetime.isoformat)]
Fraction = Annotated[float, Field(ge=0.0, le=1.0)]
Positive = Annotated[float, Field(gt=0.0)]
Kelvin = Annotated[float, Field(ge=150.0, le=380.0)]
Monthly = Annotated[tuple[float, ...], Field(min_length=12, max_length=12)]
MonthlyFraction = Annotated[tuple[Fraction, ...], Field(min_length=12, max_length=12)]
MonthlyPositive = Annotated[tuple[Positive, ...], Field(min_length=12, max_length=12)]
