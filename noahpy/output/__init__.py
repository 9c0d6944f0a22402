"""Output files: CF netCDF, written during the run.

Names are imported on first use, so that some modules of the folder need neither netCDF nor torch.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from noahpy.errors import OutputError
    from noahpy.output.description import RunDescription
    from noahpy.output.existing_file import run_status
    from noahpy.output.file import OutputFile

_HOMES = {
    "RunDescription": "noahpy.output.description",
    "OutputError": "noahpy.errors",
    "OutputFile": "noahpy.output.file",
    "run_status": "noahpy.output.existing_file",
}

__all__ = ["OutputError", "OutputFile", "RunDescription", "run_status"]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    if name not in _HOMES:
        raise AttributeError(f"module 'noahpy.output' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return __all__
