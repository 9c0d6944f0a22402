"""What a spin-up tells: its result, and its progress between two cycles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.arrays import BoolArray, FloatArray, IntArray
from noahpy.model.state import State

TOLD: Final = (
    "cycles",
    "temperature_change",
    "water_change",
    "converged",
    "distance",
    "water_distance",
)
"""What spin-up tells of every column, while it runs and in the end."""


class SpinUp(NamedTuple):
    """Result of a spin-up."""

    state: State
    """State of every column at the end of its last cycle."""
    cycles: IntArray
    """Number of cycles, ``[column]``."""
    temperature_change: FloatArray
    """Largest change of the mean temperature of a layer between the last two cycles of a column,
    K per year, ``[column]``; infinite before the second cycle."""
    water_change: FloatArray
    """The same for the total water content, m3 m-3 per year."""
    converged: BoolArray
    """Whether the column is in equilibrium, ``[column]``."""
    distance: FloatArray
    """Distance of the temperature from equilibrium at the start of the last cycle, as the flow of
    heat tells it, largest of all layers, K, ``[column]``; NaN before the end of the first."""
    water_distance: FloatArray
    """The same of the total water content, as its last two changes tell it for ten cycles at most,
    m3 m-3."""
    unsettled: tuple[str, ...]
    """What was farthest from equilibrium in the last cycle, by column; empty after an
    interruption."""
    interrupted_in: int | None = None
    """Number of the cycle, from 1, in which spin-up was interrupted; None if it was not."""

    def __str__(self) -> str:
        last = self._last_change()
        if self.interrupted_in is not None:
            whole = self.interrupted_in - 1
            settled = f"{int(self.converged.sum())} of {len(self.converged)} columns in balance"
            return (
                f"spin-up: interrupted in cycle {self.interrupted_in}, {settled} after {whole} "
                f"whole {'cycle' if whole == 1 else 'cycles'}; {last}"
            )
        most, count, balanced = self.cycles.max(), len(self.converged), int(self.converged.sum())
        if count == 1 or balanced in (0, count):
            outcome = "in balance" if balanced == count else "NOT in balance"
            text = f"spin-up: {outcome} after {most} cycles; {last}"
        else:
            text = (
                f"spin-up: NOT in balance after {most} cycles are {count - balanced} of {count} "
                f"columns; {last}"
            )
        return text + self._why()

    def _last_change(self) -> str:
        """Changes in the last cycle as text, largest of all columns with two cycles."""
        known = np.isfinite(self.temperature_change)
        if not known.any():
            is_lost = np.isnan(self.temperature_change).any()
            found = "the state is not finite" if is_lost else "there are no two cycles to compare"
            return found + self._away()
        temperature = self.temperature_change[known].max()
        water = self.water_change[known].max()
        lost = np.isnan(self.temperature_change).sum()
        return (
            f"the last changed the mean temperature of a layer by {temperature:.2g} K per year at "
            f"most, the water content by {water:.2g} m3 m-3 per year"
        ) + (self._away() + (f"; the state of {lost} columns is not finite" if lost else ""))

    def _away(self) -> str:
        """Distance from equilibrium as text; empty where it is not known."""
        known = np.isfinite(self.distance)
        if not known.any():
            return ""
        away, water = self.distance[known].max(), self.water_distance[known].max()
        text = f"; as heat flows, the ground was {away:.2g} K from equilibrium at its start"
        return text + f", and its water {water:.2g} m3 m-3, by its drift over ten cycles at most"

    def _why(self) -> str:
        """What keeps columns from balance as text, the most frequent first."""
        of_columns = zip(self.unsettled, self.converged, strict=False)
        reasons = [why for why, is_done in of_columns if why and not is_done]
        if not reasons:
            return ""
        if len(self.converged) == 1:
            return f"; {reasons[0]}"
        kinds = Counter(why.partition(" at ")[0] for why in reasons).most_common()
        return "; " + ", ".join(f"{kind} in {number}" for kind, number in kinds)


class SpinUpProgress(NamedTuple):
    """Progress of a spin-up between two cycles; see `SpinUp`."""

    state: State
    cycles: IntArray
    temperature_change: FloatArray
    water_change: FloatArray
    converged: BoolArray
    distance: FloatArray
    water_distance: FloatArray
    means: tuple[Tensor, Tensor]
    """Mean soil temperature and total water content of the last cycle, ``[layer, column]``; NaN
    before the end of the first."""
    water_drift: Tensor
    """Change of the total water content in the last cycle, ``[layer, column]``; NaN where it tells
    nothing about the next."""
    cycle: int
    """Number of the next cycle, from 0."""

    @classmethod
    def begin(cls, state: State) -> SpinUpProgress:
        """Progress before the first cycle."""
        count = state.skin_temperature.shape[0]
        unknown = np.full(count, np.inf)
        nothing = np.zeros(count, dtype=np.int64)
        away = np.full(count, np.nan)
        none = torch.full_like(state.soil_temperature, torch.nan)
        is_done = nothing.astype(bool)
        return cls(
            state, nothing, unknown, unknown, is_done, away, away, (none, none), none, cycle=0
        )

    def arrays(self) -> dict[str, NDArray[Any]]:
        """What it holds besides the state, by name."""
        by_layer = {"mean0": self.means[0], "mean1": self.means[1], "drift": self.water_drift}
        return {
            **self._told(),
            "converged": self.converged.astype(np.int8),
            "cycle": np.array([self.cycle]),
            **{name: values.cpu().numpy() for name, values in by_layer.items()},
        }

    @classmethod
    def of_arrays(cls, state: State, arrays: Mapping[str, NDArray[Any]]) -> SpinUpProgress:
        """The progress of a state and of what `arrays` gave."""
        temperature, water, drift = (
            torch.from_numpy(arrays[name]) for name in ("mean0", "mean1", "drift")
        )
        return cls(
            state,
            **{**{name: arrays[name] for name in TOLD}, "converged": arrays["converged"] > 0},
            means=(temperature, water),
            water_drift=drift,
            cycle=int(arrays["cycle"][0]),
        )

    def outcome(self, unsettled: Sequence[str], interrupted_in: int | None = None) -> SpinUp:
        """The spin-up that ends here."""
        return SpinUp(
            self.state, **self._told(), unsettled=tuple(unsettled), interrupted_in=interrupted_in
        )

    def _told(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in TOLD}
