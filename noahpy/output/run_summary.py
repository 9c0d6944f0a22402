"""The closing table of a run: fluxes of water, extremes, and the closure of the balances."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.arrays import FloatArray
from noahpy.model.balances import column_water
from noahpy.model.packing import on_host
from noahpy.model.state import State
from noahpy.model.steps import History
from noahpy.output.interval_values import REDUCTIONS, Reduction

if TYPE_CHECKING:
    from rich.table import Table

MILLIMETRE: Final = 1e-3
MOST_COLUMNS: Final = 6
"""Largest number of columns in the table; of more, it shows mean, lowest and highest value."""


class Line(NamedTuple):
    """A line of the table."""

    label: str
    units: str
    quantity: str
    reduction: str
    """Name in `noahpy.output.interval_values.REDUCTIONS`."""
    per_unit: float
    """Unit of the table in that of the model."""
    digits: str
    """Format of the value."""


LINES: Final = (
    Line("precipitation", "mm", "precipitation_rate", "integral", 1.0, ".1f"),
    Line("snowfall", "mm", "snowfall", "integral", MILLIMETRE, ".1f"),
    Line("evaporation", "mm", "net_evaporation", "integral", MILLIMETRE, ".1f"),
    Line("surface runoff", "mm", "surface_runoff", "integral", MILLIMETRE, ".1f"),
    Line("subsurface runoff", "mm", "subsurface_runoff", "integral", MILLIMETRE, ".1f"),
    Line("water created at the dry limit", "mm", "soil_water_created", "total", 1e-3, ".1f"),
    Line("mean surface temperature", "K", "skin_temperature", "mean", 1.0, ".2f"),
    Line("largest snow depth", "m", "snow_depth", "maximum", 1.0, ".3f"),
    Line("largest thaw depth", "m", "thaw_depth", "maximum", 1.0, ".3f"),
    Line("water closure, largest", "m", "water_residual", "maximum size", 1.0, ".1e"),
    Line(
        "surface energy closure, largest",
        "W m-2",
        "surface_energy_residual",
        "maximum size",
        1.0,
        ".1e",
    ),
    Line(
        "soil energy closure, largest", "W m-2", "soil_energy_residual", "maximum size", 1.0, ".1e"
    ),
)

CREATED_LABEL: Final = "water created at the dry limit (mm)"
MOST_WATER_CREATED: Final = 1.0
"""Created water above which a warning is given, mm in a run."""


def _groups() -> Iterator[tuple[Reduction, slice]]:
    """Consecutive lines with the same reduction."""
    for name, lines in groupby(enumerate(LINES), key=lambda numbered: numbered[1].reduction):
        numbers = [number for number, _ in lines]
        yield REDUCTIONS[name], slice(numbers[0], numbers[-1] + 1)


_GROUPS: Final = tuple(_groups())


class RunSummary:
    """Sums and extremes over the steps of a run.

    Args:
        column_names: names of the columns.
    """

    quantities = (*(line.quantity for line in LINES), "column_water")

    def __init__(self, column_names: Sequence[str]) -> None:
        self.column_names = tuple(column_names)
        self.lost: tuple[int, ...] = ()
        """Columns that the table leaves out."""
        self._totals: FloatArray | None = None
        self._seconds = 0.0
        self._steps = 0
        self._water_before: FloatArray | None = None
        self._water: FloatArray | None = None

    def begin(self, state: State, thickness: Tensor) -> None:
        """Store the water content before the first step.

        Args:
            state: state before the first step.
            thickness: layer thickness, m, ``[layer, column]``.
        """
        self._water_before = on_host(column_water(state, thickness).detach())

    def lose(self, columns: Sequence[int]) -> None:
        """Leave columns out of the table whose state is lost."""
        self.lost = (*self.lost, *columns)

    def record(self, history: History) -> None:
        """Add steps."""
        values = history.rows(self.quantities)
        if self._totals is None:
            self._totals = np.zeros((len(LINES), values.shape[2]))
        for of_step in values:
            for reduction, lines in _GROUPS:
                reduction.add(self._totals[lines], of_step[lines], history.seconds)
            self._seconds += history.seconds
        self._water = values[-1, -1].copy()
        self._steps += len(history)

    def values(self) -> dict[str, NDArray[np.float64]]:
        """Values of the lines by label and unit, ``[column]``; empty before the first step."""
        if self._totals is None or self._water is None or self._water_before is None:
            return {}
        lines = {}
        for line, total in zip(LINES, self._totals, strict=True):
            scale = line.per_unit * (self._seconds if line.reduction == "mean" else 1.0)
            lines[f"{line.label} ({line.units})"] = total / scale
        change = (self._water - self._water_before) / MILLIMETRE
        lines["change of water in the column (mm)"] = change
        return lines

    def warnings(self) -> list[str]:
        """Warnings about the results of the run."""
        created = self.values().get(CREATED_LABEL)
        if created is None:
            return []
        return [
            f"column {name!r}: the soil was kept at its minimum water content by {amount:.0f} mm "
            "of added water; coarse layers of this column drain faster than the scheme can resolve"
            for name, amount in zip(self.column_names, created, strict=True)
            if amount > MOST_WATER_CREATED
        ]

    def table(self, seconds_spent: float, quantiles: Sequence[float] = ()) -> Table:
        """The table, with a line for every quantity.

        Args:
            seconds_spent: wall time of the run, s.
            quantiles: quantiles over the members of an ensemble that are shown, instead of values
                by column.
        """
        from rich.table import Table

        many = len(self.column_names) > MOST_COLUMNS
        is_titled = many or len(quantiles) > 0
        table = Table(
            title=f"{self._steps} steps of {len(self.column_names)} columns" if is_titled else None
        )
        table.add_column("", no_wrap=True)
        headings: Sequence[str] = ("mean", "lowest", "highest") if many else self.column_names
        if quantiles:
            headings = [f"{100.0 * quantile:g} %" for quantile in quantiles]
        for heading in headings:
            table.add_column(heading, justify="right")
        digits = {f"{line.label} ({line.units})": line.digits for line in LINES}
        for label, by_column in self.values().items():
            shown = (by_column.mean(), by_column.min(), by_column.max()) if many else by_column
            if quantiles:
                shown = np.quantile(np.delete(by_column, self.lost), quantiles)
            table.add_row(label, *(format(value, digits.get(label, ".1f")) for value in shown))
        if self._steps:
            microseconds = 1e6 * seconds_spent / self._steps
            table.caption = f"{self._steps} steps, {microseconds:.0f} microseconds each"
        return table
