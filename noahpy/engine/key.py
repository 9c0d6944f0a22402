"""Which library belongs to a model, and where it is kept.

The name of a library depends on the processor, the options of the compiler, the source of the
physics, the schemes and the number of layers, so that one that does not fit is never found.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
from functools import cache
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_cache_path

from noahpy.engine.compiler import FLAGS, HEADERS
from noahpy.engine.form import CoefficientForm, sources
from noahpy.engine.interface import FunctionKind
from noahpy.errors import EngineError
from noahpy.model.model import Model
from noahpy.model.schemes import description


def cache_directory() -> Path:
    """The folder of libraries: ``NOAHPY_CACHE``, or one in the user's cache directory."""
    given = os.environ.get("NOAHPY_CACHE")
    return Path(given) if given else user_cache_path("noahpy") / "engine"


@cache
def _source_hash() -> str:
    """Digest of the sources of a library."""
    digest = hashlib.sha256()
    for path in (*sources(), *sorted(HEADERS.glob("*.h"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


@cache
def _processor() -> str:
    """The system and the instruction set of the processor."""
    flags = ""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines()
        flags = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return f"{platform.system()} {platform.machine()} {platform.processor()} {flags}"


def _modules(model: Model) -> str:
    """Digest of what the modules of a model do, but for their weights.

    Raises:
        EngineError: a module that cannot be compiled.
    """
    if not model.modules:
        return ""
    from noahpy.engine.networks import functions

    named = [[name, one.mode, *one.inputs] for name, one in model.modules.items()]
    text = functions(model.modules, "step", model.parameters.soil.porosity)
    return hashlib.sha256(json.dumps([named, text]).encode()).hexdigest()


class LibraryKey(NamedTuple):
    """Everything of a model that its library depends on."""

    kind: FunctionKind
    schemes: str
    """Description of the schemes, as JSON."""
    coefficients: str
    """Digest of the form of the coefficients."""
    modules: str
    """Digest of the modules of learned processes, without their weights; empty without any."""
    dtype: str
    """Floating-point type."""
    layers: int
    """Number of soil layers."""

    @classmethod
    def of(cls, model: Model, kind: FunctionKind = "step") -> LibraryKey:
        """The key of the library of a model.

        Raises:
            EngineError: a step that cannot be compiled.
        """
        if model.eager_only is not None:
            raise EngineError(model.eager_only)
        dtype = model.parameters.soil.porosity.dtype
        return cls(
            kind=kind,
            schemes=json.dumps(description(model.schemes)),
            coefficients=CoefficientForm.of(model.parameters, model.schemes).digest,
            modules=_modules(model),
            dtype=str(dtype).removeprefix("torch."),
            layers=model.layers.soil,
        )

    @property
    def path(self) -> Path:
        """Path of the library, which need not exist; no compiler is needed to find it."""
        parts = [*self, FLAGS, _processor(), _source_hash()]
        digest = hashlib.sha256(json.dumps(parts).encode()).hexdigest()
        return cache_directory() / f"{self.kind}-{self.layers}-{self.dtype}-{digest[:24]}.so"
