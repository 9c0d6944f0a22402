"""Derivatives of observations by uncertain quantities, as files that PEST and PEST++ read.

Rows are observations and columns what is uncertain, in the units of users: K, m3 m-3, values of
parameters, terms and factors of the forcing. A binary file (``.jcb``, ``.jco``) has the format of
Jacobians of PEST++ 5: numbers of columns, rows and entries, entries as row, column and value, then
names of 200 characters. Any other suffix gives a matrix file of PEST in text.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import torch

from noahpy.assimilation.control import ControlSpace, Label, Start
from noahpy.assimilation.operators import Operators
from noahpy.assimilation.problem import Problem
from noahpy.assimilation.window_model import LinearizedWindow, Prior
from noahpy.catalog.arrays import FloatArray
from noahpy.files.whole_files import write_bytes, write_text

BINARY: Final = (".jcb", ".jco")
NAME_LENGTH: Final = 200
_ENTRY: Final = np.dtype([("row", "<i4"), ("column", "<i4"), ("value", "<f8")])


class Jacobian(NamedTuple):
    """Derivatives at the first guess."""

    rows: Sequence[str]
    """Names of the observations."""
    columns: Sequence[str]
    """Names of what is uncertain."""
    values: FloatArray
    """``[observation, uncertain]``."""


def jacobian(problem: Problem) -> Jacobian:
    """Derivatives in the first window, at the first guess."""
    window = problem.windows[0]
    space, operators = problem.space(window), problem.operators(window)
    start = problem.first_start()
    one = torch.eye(space.size, dtype=torch.float64)
    prior = Prior(space.mean[None], one[None])
    near = problem.model(window, space, start, prior, operators).linearized(
        torch.zeros(1, space.size, dtype=torch.float64)
    )
    assert isinstance(near, LinearizedWindow)
    by_control = near.forward(one[:, None])[:, 0].T
    return Jacobian(
        _observation_names(operators),
        [_name(label) for label in space.labels],
        (by_control / slopes(space, start)).numpy(),
    )


def slopes(space: ControlSpace, start: Start) -> torch.Tensor:
    """Derivatives of quantities as users know them, each by its own control, ``[control]``."""
    controls = space.mean[None].clone().requires_grad_()
    natural = space.natural(controls, start)
    (found,) = torch.autograd.grad(natural.sum(), controls)
    return found[0]


def write_jacobian(path: Path, found: Jacobian) -> Path:
    """Write derivatives, in the format that the suffix says."""
    if path.suffix.lower() in BINARY:
        return write_bytes(path, _binary(found))
    lines = [f"{len(found.rows)} {len(found.columns)} 2"]
    lines += [" ".join(f"{value:.15e}" for value in row) for row in found.values]
    lines += ["* row names", *found.rows, "* column names", *found.columns]
    return write_text(path, "\n".join(lines) + "\n")


def _binary(found: Jacobian) -> bytes:
    row, column = np.nonzero(found.values)
    entries = np.empty(len(row), _ENTRY)
    entries["row"], entries["column"] = row, column
    entries["value"] = found.values[row, column]
    file = io.BytesIO()
    file.write(np.array([len(found.columns), len(found.rows), len(row)], "<i4").tobytes())
    file.write(entries.tobytes())
    for name in (*found.columns, *found.rows):
        file.write(name.encode("ascii", "replace").ljust(NAME_LENGTH)[:NAME_LENGTH])
    return file.getvalue()


def _observation_names(operators: Operators) -> list[str]:
    """Kind, place and time, as in ``soil_temperature:0.1:2001-05-02t12:00``."""
    names = []
    for number, one in enumerate(operators.operators, start=1):
        depth = "" if one.depth is None else f":{one.depth:g}"
        column = f":{number}" if len(operators.operators) > 1 else ""
        for time in one.matching.time.astype("datetime64[m]").astype(str):
            names.append(f"{one.kind}{depth}{column}:{time}".lower())
    return names


def _name(label: Label) -> str:
    """Kind, name and place, as in ``parameter:porosity:1-3``."""
    parts = [label.kind, label.name]
    if label.kind == "forcing":
        parts.append(f"day{label.seconds / 86400.0:g}")
    elif label.layer:
        parts.append(label.layer)
    elif np.isfinite(label.depth):
        parts.append(f"{label.depth:g}")
    parts.append(label.column)
    return re.sub(r"\s+", "_", ":".join(part for part in parts if part)).lower()
