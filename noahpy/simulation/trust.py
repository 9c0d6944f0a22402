"""Whether a configuration may name code that runs.

A module of the section `processes` is imported, which runs its code. A configuration that somebody
else wrote could name anything, so this needs a word of the user: an argument, an environment
variable, or a file of settings of their own.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Final

import platformdirs
from pydantic import Field, ValidationError

from noahpy.config.fields import Section
from noahpy.errors import ConfigError, YamlError
from noahpy.files.yaml_file import read_yaml

TRUST: Final = "NOAHPY_TRUST"
"""Environment variable that is 1 where code of configurations may run."""
SETTINGS: Final = "settings.yaml"
"""File of a user's own settings, in the folder of their configurations of programs."""


class Settings(Section):
    """What a user says once for all runs."""

    trust: bool | Annotated[tuple[Path, ...], Field(max_length=1000)] = False
    """Whether code that configurations name may run: true, false, or folders whose configurations
    may."""


def settings_file() -> Path:
    """Where a user's settings are."""
    return platformdirs.user_config_path("noahpy", appauthor=False) / SETTINGS


def is_trusted(folder: Path) -> bool:
    """Whether the user trusts the code that configurations of a folder name.

    Args:
        folder: of the configuration.

    Raises:
        ConfigError: the settings cannot be read.
    """
    if os.environ.get(TRUST) == "1":
        return True
    trust = _settings().trust
    if isinstance(trust, bool):
        return trust
    place = folder.resolve()
    return any(place.is_relative_to(trusted.expanduser().resolve()) for trusted in trust)


def _settings() -> Settings:
    file = settings_file()
    try:
        if not file.exists():
            return Settings()
        return Settings.model_validate(read_yaml(file).value or {})
    except ValidationError as error:
        said = error.errors(include_url=False)[0]["msg"]
        raise ConfigError(f"{file}: trust is true, false or a list of folders: {said}") from error
    except (OSError, UnicodeDecodeError, YamlError) as error:
        raise ConfigError(f"{file}: cannot be read: {error}") from error


def require_trust(keys: str, folder: Path) -> None:
    """Refuse code of a configuration that the user did not trust.

    Args:
        keys: that name it, for the message.
        folder: of the configuration.

    Raises:
        ConfigError: saying how to trust it.
    """
    if not is_trusted(folder):
        raise ConfigError(
            f"{keys}: names code, which would run; if you trust it, say --trust on the command "
            f"line or trust=True in Python, or set {TRUST}=1, or name its folder under trust in "
            f"{settings_file()}"
        )
