"""The members of a run, and the values in which they differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from noahpy.catalog.arrays import FloatArray, IntArray


class DrawnValues(NamedTuple):
    """Values of a key in all members."""

    key: str
    """Key of the configuration, as in ``soil.values.porosity``."""
    long_name: str
    units: str
    values: FloatArray
    """``[layer, month or 1, column]``, member by member."""
    is_layered: bool
    """Whether every layer of the soil has a value."""


@dataclass(frozen=True, eq=False)
class DrawnMembers:
    """The members of a run; the columns of a member follow each other.

    Attributes:
        numbers: numbers of the members, ``[member]``.
        quantiles: quantiles over the members that the output has.
        origin: where their values are from: seed and generator, or a table.
        values: values by key.
    """

    numbers: IntArray
    quantiles: tuple[float, ...]
    origin: str
    values: tuple[DrawnValues, ...]

    @property
    def count(self) -> int:
        """Number of members."""
        return len(self.numbers)


def member_names(column_names: Sequence[str], members: DrawnMembers | None) -> list[str]:
    """Names of the columns of all members, in their order.

    Args:
        column_names: names of the columns of one member.
        members: members; None for a run without.
    """
    if members is None:
        return list(column_names)
    return names_of_members(column_names, members.numbers.tolist())


def names_of_members(column_names: Sequence[str], numbers: Sequence[int]) -> list[str]:
    """Names of the columns of members by their numbers; see `member_names`."""
    if len(column_names) == 1:
        return [f"member {number}" for number in numbers]
    return [f"{name}, member {number}" for number in numbers for name in column_names]
