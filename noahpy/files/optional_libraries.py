"""Optional libraries."""

from __future__ import annotations

from importlib.util import find_spec

from noahpy.errors import ConfigError


def require(purpose: str, extra: str, *libraries: str) -> None:
    """Require libraries to be installed.

    Args:
        purpose: feature that needs them, for the message.
        extra: extra of the package that installs them.
        libraries: names by which they are imported.

    Raises:
        ConfigError: a missing library, by name.
    """
    for library in libraries:
        if find_spec(library) is None:
            raise ConfigError(
                f"{purpose} needs {library}, which is not installed; it comes with "
                f"`pip install 'noahpy[{extra}]'`"
            )
