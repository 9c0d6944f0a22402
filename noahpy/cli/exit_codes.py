"""Exit codes of the command line."""

from __future__ import annotations

from typing import Final

RUN_ERROR: Final = 1
"""For what went wrong while running."""
USAGE_ERROR: Final = 2
"""For what the user gave: arguments, configuration, forcing."""
