"""The start of a run where the framework has it: in the realization of NextGen.

NextGen never tells a component the date, so that a configuration with another start than the
realization would run with the sun and the months of another season.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NamedTuple

from noahpy.errors import ConfigError

_COMMAND_LINE: Final = Path("/proc/self/cmdline")
"""Arguments of the process, with which ngen was given its realization; Linux only."""


class Period(NamedTuple):
    """What a realization says of time."""

    start: datetime
    """Date of the first step, UTC."""
    interval: float | None
    """Interval of the outputs, s; None if it does not say."""


def period_of(realization: Path) -> Period:
    """Start and interval of a realization of NextGen.

    Raises:
        ConfigError: the file cannot be read or has no such start.
    """
    try:
        settings = json.loads(realization.read_text(encoding="utf-8"))
    except OSError as error:
        place = "" if realization.is_absolute() else f" in the working directory {Path.cwd()}"
        raise ConfigError(f"{realization}: cannot be read{place}: {error.strerror}") from error
    except ValueError as error:
        raise ConfigError(f"{realization}: is no JSON: {error}") from error
    time = settings.get("time") if isinstance(settings, dict) else None
    given = time.get("start_time") if isinstance(time, dict) else None
    try:
        start = datetime.strptime(str(given), "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC)
    except ValueError as error:
        raise ConfigError(
            f"{realization}: time.start_time is {given!r}; expected is 2015-10-01 00:00:00"
        ) from error
    interval = time.get("output_interval") if isinstance(time, dict) else None
    is_number = isinstance(interval, int | float) and not isinstance(interval, bool)
    return Period(start, float(interval) if is_number and interval else None)


def start_of_run(realization: Path) -> datetime:
    """Date of the first step: that of the realization with which the process was started.

    Args:
        realization: file that counts where the command line of the process names none.

    Raises:
        ConfigError: the file cannot be read or has no start.
    """
    return period_of(_named_by_command() or realization).start


def _named_by_command() -> Path | None:
    """The realization among the arguments of the process, if there is one."""
    try:
        arguments = _COMMAND_LINE.read_bytes().decode().split("\0")
    except (OSError, UnicodeDecodeError):
        return None
    for file in (Path(text) for text in arguments if text.endswith(".json")):
        try:
            period_of(file)
        except ConfigError:
            continue
        return file
    return None
