"""The closing table of a run: what came and went, and how well the balances close."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rich.table import Table
from torch import Tensor

from noahpy.catalog.arrays import FloatArray
from noahpy.model.balances import column_water
from noahpy.model.packing import on_host
from noahpy.model.state import State
from noahpy.model.steps import History

MILLIMETRE: Final = 1e-3
MOST_COLUMNS: Final = 6
"""More columns than these are shown by their mean, minimum and maximum."""


class Row(NamedTuple):
    """A line of the table."""

    label: str
    units: str
    quantity: str
    how: str
    """``accumulated``, ``rate`` to add up in time, ``mean``, ``largest`` or ``largest size``."""
    per_unit: float
    """The table's unit in that of the model."""
    digits: str


ROWS: Final = (
    Row("precipitation", "mm", "precipitation_rate", "rate", 1.0, ".1f"),
    Row("snowfall", "mm", "snowfall", "rate", MILLIMETRE, ".1f"),
    Row("evaporation", "mm", "net_evaporation", "rate", MILLIMETRE, ".1f"),
    Row("surface runoff", "mm", "surface_runoff", "rate", MILLIMETRE, ".1f"),
    Row("subsurface runoff", "mm", "subsurface_runoff", "rate", MILLIMETRE, ".1f"),
    Row("water created at the dry limit", "mm", "soil_water_created", "accumulated", 1e-3, ".1f"),
    Row("mean surface temperature", "K", "skin_temperature", "mean", 1.0, ".2f"),
    Row("largest snow depth", "m", "snow_depth", "largest", 1.0, ".3f"),
    Row("largest thaw depth", "m", "thaw_depth", "largest", 1.0, ".3f"),
    Row("water closure, largest", "m", "water_residual", "largest size", 1.0, ".1e"),
    Row(
        "surface energy closure, largest",
        "W m-2",
        "surface_energy_residual",
        "largest size",
        1.0,
        ".1e",
    ),
    Row(
        "soil energy closure, largest", "W m-2", "soil_energy_residual", "largest size", 1.0, ".1e"
    ),
)

CREATED_LABEL: Final = "water created at the dry limit (mm)"
MOST_WATER_CREATED: Final = 1.0
"""mm over a run, above which it is told."""

_COMBINE: Final[dict[str, Callable[[FloatArray, FloatArray, float], FloatArray]]] = {
    "accumulated": lambda total, value, seconds: total + value,
    "rate": lambda total, value, seconds: total + value * seconds,
    "mean": lambda total, value, seconds: total + value * seconds,
    "largest": lambda largest, value, seconds: np.maximum(largest, value),
    "largest size": lambda largest, value, seconds: np.maximum(largest, np.abs(value)),
}


def _alike() -> Iterator[tuple[str, slice]]:
    """Lines that follow each other and are gathered alike."""
    first = 0
    for how, rows in groupby(ROWS, key=lambda row: row.how):
        last = first + len(list(rows))
        yield how, slice(first, last)
        first = last


_ALIKE: Final = tuple(_alike())


class RunSummary:
    """Gathers the table over the steps of a run.

    Args:
        column_names: by column.
    """

    quantities = (*(row.quantity for row in ROWS), "column_water")

    def __init__(self, column_names: Sequence[str]) -> None:
        self.column_names = tuple(column_names)
        self._totals: FloatArray | None = None
        self._seconds = 0.0
        self._steps = 0
        self._water_before: FloatArray | None = None
        self._water: FloatArray | None = None

    def begin(self, state: State, thickness: Tensor) -> None:
        """Note the water before the first step.

        Args:
            state: before the first step.
            thickness: layer thickness, m, ``[layer, column]``.
        """
        self._water_before = on_host(column_water(state, thickness).detach())

    def record(self, history: History) -> None:
        """Add steps."""
        values = history.rows(self.quantities)
        if self._totals is None:
            self._totals = np.zeros((len(ROWS), values.shape[2]))
        for of_step in values:
            for how, lines in _ALIKE:
                total = self._totals[lines]
                total[:] = _COMBINE[how](total, of_step[lines], history.seconds)
            self._seconds += history.seconds
        self._water = values[-1, -1].copy()
        self._steps += len(history)

    def values(self) -> dict[str, NDArray[np.float64]]:
        """Every line by its label and unit, ``[column]``; empty before the first step."""
        if self._totals is None or self._water is None or self._water_before is None:
            return {}
        lines = {}
        for row, total in zip(ROWS, self._totals, strict=True):
            scale = row.per_unit * (self._seconds if row.how == "mean" else 1.0)
            lines[f"{row.label} ({row.units})"] = total / scale
        change = (self._water - self._water_before) / MILLIMETRE
        lines["change of water in the column (mm)"] = change
        return lines

    def warnings(self) -> list[str]:
        """What a user should doubt about the run."""
        created = self.values().get(CREATED_LABEL)
        if created is None:
            return []
        return [
            f"column {name!r}: the soil was kept at its minimum water content by {amount:.0f} mm "
            "of water that came from nowhere; coarse layers of this column drain faster than the "
            "scheme can follow"
            for name, amount in zip(self.column_names, created, strict=True)
            if amount > MOST_WATER_CREATED
        ]

    def table(self, seconds_spent: float) -> Table:
        """The table, a line a quantity, with the time that the run took."""
        many = len(self.column_names) > MOST_COLUMNS
        table = Table(
            title=f"{self._steps} steps of {len(self.column_names)} columns" if many else None
        )
        table.add_column("", no_wrap=True)
        headings = ("mean", "lowest", "highest") if many else self.column_names
        for heading in headings:
            table.add_column(heading, justify="right")
        digits = {f"{row.label} ({row.units})": row.digits for row in ROWS}
        for label, by_column in self.values().items():
            shown = (by_column.mean(), by_column.min(), by_column.max()) if many else by_column
            table.add_row(label, *(format(value, digits.get(label, ".1f")) for value in shown))
        if self._steps:
            microseconds = 1e6 * seconds_spent / self._steps
            table.caption = f"{self._steps} steps, {microseconds:.0f} microseconds each"
        return table
