"""Trust in the code that configurations name.

Importing a module that a configuration names runs its code. A configuration by somebody else could
name any code, so the user has to trust it: by an argument, an environment variable, or a file of
settings.
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
"""Environment variable; with the value 1, code of all configurations is trusted."""
SETTINGS: Final = "settings.yaml"
"""Name of the file with the settings of a user, in the user's folder of configurations."""


class Settings(Section):
    """Settings of a user for all runs."""

    trust: bool | Annotated[tuple[Path, ...], Field(max_length=1000)] = False
    """Whether code that configurations name is trusted: true, false, or the folders of trusted
    configurations."""


def settings_file() -> Path:
    """Path of the settings of the user."""
    return platformdirs.user_config_path("noahpy", appauthor=False) / SETTINGS


def is_trusted(folder: Path) -> bool:
    """Whether the user trusts the code that configurations of a folder name.

    Args:
        folder: folder of the configurations.

    Raises:
        ConfigError: the settings cannot be read.
    """
    if os.environ.get(TRUST) == "1":
        return True
    trust = _settings().trust
    if isinstance(trust, bool):
        return trust
    resolved = folder.resolve()
    return any(resolved.is_relative_to(trusted.expanduser().resolve()) for trusted in trust)


def _settings() -> Settings:
    file = settings_file()
    try:
        if not file.exists():
            return Settings()
        return Settings.model_validate(read_yaml(file).value or {})
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]["msg"]
        raise ConfigError(
            f"{file}: trust is true, false or a list of folders: {problem}"
        ) from error
    except (OSError, UnicodeDecodeError, YamlError) as error:
        raise ConfigError(f"{file}: cannot be read: {error}") from error


def require_trust(keys: str, folder: Path) -> None:
    """Refuse code of a configuration that the user does not trust.

    Args:
        keys: keys that name the code, for the message.
        folder: folder of the configuration.

    Raises:
        ConfigError: the message says how to trust the code.
    """
    if not is_trusted(folder):
        raise ConfigError(
            f"{keys}: names code, which would run; if you trust it, use --trust on the command "
            f"line or trust=True in Python, or set {TRUST}=1, or name its folder under trust in "
            f"{settings_file()}"
        )
