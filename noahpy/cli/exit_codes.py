"""Exit codes of the command line."""

from __future__ import annotations

from typing import Final

RUN_ERROR: Final = 1
"""Exit code of an error during a run."""
USAGE_ERROR: Final = 2
"""Exit code of an error in the input: arguments, configuration, forcing."""
