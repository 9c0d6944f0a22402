"""The sources of a compiled step and the form of its coefficients."""

from __future__ import annotations

import hashlib
import io
import json
import re
import tokenize
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

import torch
from torch import Tensor

from noahpy.model.coefficients import Coefficients, derive_coefficients
from noahpy.model.packing import named_leaves, with_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes, description

ROOT: Final = "noahpy.engine.source"
"""The module that writes a compiled step, from which its sources are found."""
_IMPORT: Final = re.compile(
    r"^(?:from (noahpy[\w.]*) import (\([^)]*\)|[^\n]*)|import (noahpy[\w.]*))", re.MULTILINE
)


# --- sources -------------------------------------------------------------------------------------
def sources() -> list[Path]:
    """Sources of a compiled step: the module that writes it and all modules that it imports."""
    package = Path(str(files("noahpy")))
    found: dict[str, Path] = {}
    waiting = [ROOT]
    while waiting:
        name = waiting.pop()
        path = package.joinpath(*name.split(".")[1:])
        path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        # the package itself refers to everything
        if name == "noahpy" or name in found or not path.exists():
            continue
        found[name] = path
        waiting += _imported(path.read_text(encoding="utf-8"))
    return sorted(found.values())


def _imported(text: str) -> Iterator[str]:
    """Modules that a module imports when it is loaded, and names that may be modules.

    Args:
        text: source of the module.
    """
    for module, names, whole in _IMPORT.findall(text):
        yield whole or module
        # the package of a module is loaded with it
        yield (whole or module).rpartition(".")[0]
        yield from (f"{module}.{name}" for name in re.findall(r"\w+", names))


def code_digest() -> str:
    """Digest of the code of the sources, without comments and docstrings."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(_code(path.read_text(encoding="utf-8")).encode())
    return digest.hexdigest()


@cache
def _code(text: str) -> str:
    """Code of a module without comments, docstrings and empty lines."""
    tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    layout = (tokenize.NL, tokenize.COMMENT, tokenize.INDENT, tokenize.DEDENT)
    dropped = [token for token in tokens if token.type == tokenize.COMMENT]
    is_new = True
    for token, after in pairwise(one for one in tokens if one.type not in layout):
        if is_new and token.type == tokenize.STRING and after.type == tokenize.NEWLINE:
            dropped.append(token)
        is_new = token.type == tokenize.NEWLINE
    lines = text.splitlines()
    # from the end on, so that the places of those before stay
    for token in sorted(dropped, key=lambda one: one.start, reverse=True):
        (first, begin), (last, end) = token.start, token.end
        lines[first - 1 : last] = [lines[first - 1][:begin] + lines[last - 1][end:]]
    return "\n".join(line.rstrip() for line in lines if line.strip())


class CoefficientForm(NamedTuple):
    """Everything of coefficients but their values, which a compiled step depends on."""

    leaves: tuple[tuple[str, str, int], ...]
    """Path, type and number of dimensions of every coefficient."""
    source: Mapping[str, str]
    """By path, the first path with the same tensor."""
    digest: str
    """Digest of the form."""

    @classmethod
    def of(cls, parameters: Parameters, schemes: Schemes) -> CoefficientForm:
        """The form of the coefficients of schemes.

        Args:
            parameters: give the floating-point type and the number of layers.
            schemes: schemes of the model.
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
    """The first column repeated, with a separate tensor for every parameter."""

    def repeated(_: str, value: Tensor) -> Tensor:
        value = value.detach()
        if value.ndim == 0:
            return value.clone()
        return value[..., :1].repeat(*(1,) * (value.ndim - 1), columns)

    return with_leaves(tree, repeated)


def _shape(
    coefficients: Coefficients,
) -> tuple[tuple[tuple[str, str, int], ...], dict[str, int]]:
    """Leaves of coefficients, and by path the number of the tensor."""
    leaves: list[tuple[str, str, int]] = []
    numbers: dict[int, int] = {}
    own = {}
    for path, value in named_leaves(coefficients):
        leaves.append((path, str(value.dtype), value.ndim))
        own[path] = numbers.setdefault(id(value), len(numbers))
    return tuple(leaves), own
