"""What decides about a compiled step, found by watching the code that makes it.

A step sees the schemes in two ways: through the functions that stand for them, and through its
coefficients. Nothing is listed here. Which schemes choose functions is seen from what
`select_processes` reads; the others can only change coefficients, and models that differ in them
share a compiled step as far as their coefficients have one form.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, cast, get_args, get_origin

import torch

from noahpy.model.coefficients import Coefficients, derive_coefficients
from noahpy.model.packing import named_leaves, with_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.processes import select_processes
from noahpy.model.schemes import Schemes

ROOT: Final = "noahpy.engine.build"
"""The module that makes a compiled step; what it imports decides about that."""
_IMPORT: Final = re.compile(
    r"^(?:from (noahpy[\w.]*) import (\([^)]*\)|[^\n]*)|import (noahpy[\w.]*))", re.MULTILINE
)


# --- sources -------------------------------------------------------------------------------------
def sources() -> list[Path]:
    """Files that a compiled step is made from: the module that makes it and all that it imports."""
    package = Path(str(files("noahpy")))
    found: dict[str, Path] = {}
    waiting = [ROOT]
    while waiting:
        name = waiting.pop()
        path = package.joinpath(*name.split(".")[1:])
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        # the package itself imports everything for its users
        if name == "noahpy" or name in found or not path.exists():
            continue
        found[name] = path
        waiting += _imported(path.read_text(encoding="utf-8"))
    return sorted(found.values())


def _imported(text: str) -> Iterator[str]:
    """Modules that a module imports when it is loaded, and names that may be modules."""
    for module, names, whole in _IMPORT.findall(text):
        yield whole or module
        # a module's package is loaded with it
        yield (whole or module).rpartition(".")[0]
        yield from (f"{module}.{name}" for name in re.findall(r"\w+", names))


# --- schemes -------------------------------------------------------------------------------------
class _Watched:
    """Schemes that note what is read of them."""

    def __init__(self, schemes: Schemes) -> None:
        self._schemes = schemes
        self.read: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        value = self.read[name] = getattr(self._schemes, name)
        return value


@lru_cache(maxsize=256)
def choice_of_processes(schemes: Schemes, dtype: torch.dtype) -> Mapping[str, Any]:
    """The schemes by which the functions of a step were chosen, and no other."""
    watched = _Watched(schemes)
    select_processes.__wrapped__(cast(Schemes, watched), dtype, "cpu")
    return watched.read


class CoefficientForm(NamedTuple):
    """What a compiled step takes for granted of its coefficients: all but their values."""

    leaves: tuple[tuple[str, str, int], ...]
    """Path, type and number of dimensions of every one."""
    source: Mapping[str, str]
    """Path to the first path that is the same tensor, whichever schemes of this form made it."""
    digest: str
    """Tells forms apart."""

    @classmethod
    def of(cls, parameters: Parameters, schemes: Schemes) -> CoefficientForm:
        """The form that schemes give coefficients.

        Args:
            parameters: whose floating-point type and number of layers count.
            schemes: with all others that choose the same functions and give the same form.
        """
        soil = parameters.soil.porosity
        key = (type(schemes), schemes, soil.dtype, soil.shape[0])
        if key not in _forms:
            _forms[key] = cls._made(parameters, schemes)
        return _forms[key]

    @classmethod
    def _made(cls, parameters: Parameters, schemes: Schemes) -> CoefficientForm:
        apart = single_column(parameters)
        leaves, _ = _shape(derive_coefficients(apart, schemes))
        alike = []
        for other in _others(schemes, apart):
            theirs, own = _shape(derive_coefficients(apart, other))
            if theirs == leaves:
                alike.append(own)
        # one tensor for a scheme may be two for another, and must be two for both then
        first: dict[tuple[int, ...], str] = {}
        source = {}
        for path, *_ in leaves:
            numbers = tuple(own[path] for own in alike)
            source[path] = first.setdefault(numbers, path)
        text = json.dumps([leaves, source])
        return cls(leaves, source, hashlib.sha256(text.encode()).hexdigest())


_forms: dict[Any, CoefficientForm] = {}


def single_column(parameters: Parameters, columns: int = 1) -> Parameters:
    """The first column some times over, with a tensor of its own for every parameter."""
    return with_leaves(
        parameters,
        lambda _, value: value.detach()[..., :1].repeat(*(1,) * (value.ndim - 1), columns),
    )


def _shape(
    coefficients: Coefficients,
) -> tuple[tuple[tuple[str, str, int], ...], dict[str, int]]:
    """Form of coefficients, and a number for every path that tells tensors apart."""
    leaves: list[tuple[str, str, int]] = []
    numbers: dict[int, int] = {}
    own = {}
    for path, value in named_leaves(coefficients):
        leaves.append((path, str(value.dtype), value.ndim))
        own[path] = numbers.setdefault(id(value), len(numbers))
    return tuple(leaves), own


def _others(schemes: Schemes, parameters: Parameters) -> Iterator[Schemes]:
    """All schemes that choose the same functions, as far as coefficients depend on the rest."""
    dtype = parameters.soil.porosity.dtype
    watched = _Watched(schemes)
    derive_coefficients(parameters, cast(Schemes, watched))
    free = [name for name in watched.read if name not in choice_of_processes(schemes, dtype)]
    choices = [_choices(schemes, name) for name in free]
    for values in itertools.product(*choices):
        yield schemes.model_copy(update=dict(zip(free, values, strict=True)))


def _choices(schemes: Schemes, name: str) -> tuple[Any, ...]:
    """What a scheme may be; only what it is where that cannot be told."""
    annotation = type(schemes).model_fields[name].annotation
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return (False, True) if annotation is bool else (getattr(schemes, name),)
