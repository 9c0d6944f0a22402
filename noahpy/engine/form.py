"""What decides about a compiled step: its sources, its schemes and the form of its coefficients."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

import torch
from torch import Tensor

from noahpy.model.coefficients import Coefficients, derive_coefficients
from noahpy.model.packing import named_leaves, with_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes, description

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


class CoefficientForm(NamedTuple):
    """What a compiled step takes for granted of its coefficients: all but their values."""

    leaves: tuple[tuple[str, str, int], ...]
    """Path, type and number of dimensions of every one."""
    source: Mapping[str, str]
    """Path to the first path that is the same tensor."""
    digest: str
    """Tells forms apart."""

    @classmethod
    def of(cls, parameters: Parameters, schemes: Schemes) -> CoefficientForm:
        """The form that schemes give coefficients.

        Args:
            parameters: whose floating-point type and number of layers count.
            schemes: of the model.
        """
        soil = parameters.soil.porosity
        key = (json.dumps(description(schemes)), soil.dtype, soil.shape[0])
        if key not in _forms:
            _forms[key] = cls._made(parameters, schemes)
        return _forms[key]

    @classmethod
    def _made(cls, parameters: Parameters, schemes: Schemes) -> CoefficientForm:
        coefficients = derive_coefficients(single_column(parameters), single_column(schemes))
        leaves, numbers = _shape(coefficients)
        first: dict[int, str] = {}
        source = {path: first.setdefault(numbers[path], path) for path, *_ in leaves}
        text = json.dumps([leaves, source])
        return cls(leaves, source, hashlib.sha256(text.encode()).hexdigest())


_forms: dict[tuple[str, torch.dtype, int], CoefficientForm] = {}
Tree = TypeVar("Tree")


def single_column(tree: Tree, columns: int = 1) -> Tree:
    """The first column some times over, with a tensor of its own for every parameter."""

    def repeated(_: str, value: Tensor) -> Tensor:
        value = value.detach()
        if value.ndim == 0:
            return value.clone()
        return value[..., :1].repeat(*(1,) * (value.ndim - 1), columns)

    return with_leaves(tree, repeated)


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
