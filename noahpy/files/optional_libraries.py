"""Libraries that only some uses need."""

from __future__ import annotations

from importlib.util import find_spec

from noahpy.errors import ConfigError


def require(purpose: str, extra: str, *libraries: str) -> None:
    """Refuse what needs libraries that are not installed.

    Args:
        purpose: what needs them, for the message.
        extra: that they come with.
        libraries: names for `import`.

    Raises:
        ConfigError: naming the first that is missing.
    """
    for library in libraries:
        if find_spec(library) is None:
            raise ConfigError(
                f"{purpose} needs {library}, which is not installed; it comes with "
                f"`pip install 'noahpy[{extra}]'`"
            )
