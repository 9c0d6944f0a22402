"""Columns of a run in batches, which are built at once, and tuples of tensors that hold them."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeVar, cast

import numpy as np
import torch
from torch import Tensor

from noahpy.catalog.arrays import FloatArray, IntArray
from noahpy.config import ColumnConfig, Config
from noahpy.config.fields import Section
from noahpy.config.schema import COLUMN_SECTIONS, DEPTHS, HORIZONS
from noahpy.errors import ConfigError

BUILT_SECTIONS: Final = tuple(name for name in COLUMN_SECTIONS if name != "forcing")
"""Sections of a column from which its tensors are built."""

_Form = tuple[object, ...]
Columns = TypeVar("Columns", bound=tuple[Any, ...])


@dataclass(frozen=True, eq=False)
class Cells:
    """Columns that share a configuration except for some values."""

    number: IntArray
    """Number of each column in a restart file, ``[column]``."""
    values: Mapping[str, FloatArray] = field(default_factory=dict)
    """Values that override the configuration, by key as in ``soil.layer_class``: ``[column]``, or
    with a first dimension of layers, of months, or of the depths of initial profiles."""
    total: int = 0
    """Number of columns of the whole run, and so of its restart files."""
    members: int = 1
    """Number of members of an ensemble; the columns of a member follow each other."""

    @property
    def count(self) -> int:
        """Number of columns."""
        return len(self.number)

    def by_member(self, members: int) -> Cells:
        """The columns once for every member of an ensemble, member by member."""
        of_member = [self.number + member * self.total for member in range(members)]
        values = {
            key: np.tile(value, (1,) * (value.ndim - 1) + (members,))
            for key, value in self.values.items()
        }
        return Cells(np.concatenate(of_member), values, members * self.total, members)


class TensorOptions:
    """Floating-point type and device of a run.

    Raises:
        ConfigError: the device cannot be used.
    """

    def __init__(self, config: Config) -> None:
        self.dtype = torch.float64 if config.compute.dtype == "float64" else torch.float32
        self.device = config.compute.device
        # torch raises errors of many kinds here, and has devices that hold no values
        try:
            with warnings.catch_warnings(action="ignore"):
                torch.zeros(1, device=self.device).item()
        except Exception as error:
            reason = [*str(error).splitlines(), type(error).__name__][0]
            raise ConfigError(
                f"compute.device: {self.device!r} cannot be used: {reason}"
            ) from error

    def tensor(self, values: object) -> Tensor:
        """Values as a tensor of this type, on this device."""
        return torch.as_tensor(np.asarray(values), dtype=self.dtype, device=self.device)


class ColumnBatch(NamedTuple):
    """Columns that are built at once, since their configurations differ only in numbers."""

    config: ColumnConfig
    """Configuration of the first column."""
    cells: Cells
    """Numbers of the columns in the run, and the values in which they differ."""


def column_batches(columns: Sequence[ColumnConfig]) -> list[ColumnBatch]:
    """Batches of columns with the same keys, tables and lengths of profiles."""
    known: dict[int, _SectionContent] = {}
    forms: dict[_Form, int] = {}

    def content(section: Section, name: str) -> _SectionContent:
        # columns share the sections that they do not change
        if id(section) not in known:
            form, numbers = _form_and_numbers(section, f"{name}.")
            known[id(section)] = _SectionContent(forms.setdefault(form, len(forms)), numbers)
        return known[id(section)]

    contents = [
        [content(getattr(column, name), name) for name in BUILT_SECTIONS] for column in columns
    ]
    groups: dict[tuple[int, ...], list[int]] = {}
    for number, sections in enumerate(contents):
        groups.setdefault(tuple(section.form for section in sections), []).append(number)
    batches = []
    for group in groups.values():
        values = {}
        if len(group) > 1:
            for k, section in enumerate(contents[group[0]]):
                for key in section.numbers:
                    by_column = [contents[number][k].numbers[key] for number in group]
                    values[key] = np.array(by_column, dtype=np.float64).T
        cells = Cells(np.array(group), values, len(columns))
        batches.append(ColumnBatch(columns[group[0]], cells))
    return batches


class _SectionContent(NamedTuple):
    """Content of a section of a column."""

    form: int
    """Number of the form; columns whose sections have the same forms are one batch."""
    numbers: Mapping[str, object]
    """Values and profiles by key, in which the columns of a batch may differ."""


def _form_and_numbers(section: Section, prefix: str) -> tuple[_Form, dict[str, object]]:
    """Form of a section, which all columns of a batch share, and its numbers by key."""
    form: list[object] = []
    numbers: dict[str, object] = {}
    for name, value in section.__dict__.items():
        kind = type(value)
        if name == HORIZONS:
            continue
        if kind in (float, int):
            numbers[prefix + name] = value
            form.append(kind)
        elif kind is tuple and name not in DEPTHS:
            numbers[prefix + name] = value
            form.append(len(value))
        elif isinstance(value, Section):
            form_below, numbers_below = _form_and_numbers(value, f"{prefix}{name}.")
            numbers |= numbers_below
            form.append(form_below)
        else:
            form.append(value)
    return tuple(form), numbers


def joined(columns: Sequence[Columns], order: IntArray | None = None) -> Columns:
    """Join named tuples along their last dimension, that of the columns.

    Args:
        columns: named tuples of tensors and arrays; they may contain further named tuples.
        order: order of the columns in the result; as given if omitted.
    """
    first = columns[0]
    if len(columns) == 1:
        return first

    def join(values: tuple[Any, ...]) -> object:
        if isinstance(values[0], tuple):
            return joined(values, order)
        is_tensor = isinstance(values[0], Tensor)
        together: Any = torch.cat(values, -1) if is_tensor else np.concatenate(values, -1)
        return together if order is None else together[..., order]

    return type(first)._make(join(values) for values in zip(*columns, strict=True))  # type: ignore[attr-defined,no-any-return]


def selected(values: Columns, columns: IntArray) -> Columns:
    """Some columns of a named tuple of tensors; it may contain further named tuples."""

    def of(value: Any) -> Any:  # noqa: ANN401
        return selected(value, columns) if isinstance(value, tuple) else value[..., columns]

    return cast(Columns, type(values)._make(map(of, values)))  # type: ignore[attr-defined]
