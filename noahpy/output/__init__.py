"""Output files: CF netCDF, written as the run goes.

Names are imported when they are first used, so that the configuration can name variables and
intervals without netCDF or torch.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from noahpy.errors import OutputError
    from noahpy.output.description import RunDescription
    from noahpy.output.file import OutputFile, run_status

_HOMES = {
    "RunDescription": "description",
    "OutputError": "errors",
    "OutputFile": "file",
    "run_status": "file",
}

__all__ = ["OutputError", "OutputFile", "RunDescription", "run_status"]


def __getattr__(name: str) -> Any:  # noqa: ANN401
    if name not in _HOMES:
        raise AttributeError(f"module 'noahpy.output' has no attribute {name!r}")
    return getattr(import_module(f"noahpy.output.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
