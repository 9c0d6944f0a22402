"""What an output file says of the run as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class RunDescription:
    """A run, as far as its output file needs to know it."""

    title: str
    column_names: Sequence[str]
    latitude: Sequence[float | None] | None
    """Degrees north by column; None where it is not known."""
    longitude: Sequence[float | None] | None
    """Degrees east by column; None where it is not known."""
    layer_thickness: NDArray[np.float64]
    """m, ``[layer, column]``."""
    start: np.datetime64
    """UTC date from which model time counts."""
    step: float
    """Length of a step, s."""
    duration: float
    """Length of the run as planned, s; says which years the permafrost summary has."""
    configuration: str
    """The resolved configuration as YAML."""
    command: str
    """Command line or call that started the run."""
    version: str
    """Of NoahPy."""
    is_part: bool = False
    """Whether other files hold other columns of the run; a single one has its dimension then."""
    shares_depth: bool | None = None
    """Whether all columns have the same layers; if omitted, as those that are there."""

    @property
    def years(self) -> range:
        """Calendar years that the run touches."""
        start = self.start.astype("datetime64[s]")
        last = start + np.timedelta64(max(round(self.duration) - 1, 0), "s")
        first_year, last_year = (int(str(date.astype("datetime64[Y]"))) for date in (start, last))
        return range(first_year, last_year + 1)
