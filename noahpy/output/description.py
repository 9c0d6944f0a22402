"""Description of a run for its output file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from noahpy.catalog.arrays import FloatArray, calendar_year
from noahpy.simulation.drawn_members import DrawnMembers, member_names


@dataclass(frozen=True)
class RunDescription:
    """Properties of a run that its output file states."""

    title: str
    column_names: Sequence[str]
    """Names of the columns; of one member, like latitude and longitude."""
    latitude: Sequence[float | None] | None
    """Degrees north by column; None if unknown."""
    longitude: Sequence[float | None] | None
    """Degrees east by column; None if unknown."""
    layer_thickness: FloatArray
    """Layer thickness, m, ``[layer, column]``, of the columns of all members."""
    snow_layers: int
    """Number of layers of the snow; 0 where it has none of its own."""
    start: np.datetime64
    """Date at model time zero, UTC."""
    step: float
    """Length of a step, s."""
    duration: float
    """Planned length of the run, s, which sets the years of the permafrost summary."""
    configuration: str
    """The resolved configuration as YAML."""
    command: str
    """Command line or call that started the run."""
    version: str
    """Version of NoahPy."""
    is_part: bool = False
    """Whether other files hold other columns of the run; this one always has a column dimension."""
    shares_depth: bool | None = None
    """Whether all columns of the run have the same layers; derived from those here if None."""

    members: DrawnMembers | None = None
    """Members of an ensemble; None for a run without."""
    scenario: str = ""
    """What the scenarios of the forcing are; empty for none."""

    @property
    def member_count(self) -> int:
        """Number of members; 1 for a run without."""
        return 1 if self.members is None else self.members.count

    @property
    def all_names(self) -> list[str]:
        """Names of the columns of all members."""
        return member_names(self.column_names, self.members)

    @property
    def years(self) -> range:
        """Calendar years of the run, also incomplete ones."""
        start = self.start.astype("datetime64[s]")
        last = start + np.timedelta64(max(round(self.duration) - 1, 0), "s")
        return range(calendar_year(start), calendar_year(last) + 1)
