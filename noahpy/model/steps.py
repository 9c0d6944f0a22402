"""Steps between states in rows: what runs and couplers take without derivatives.

State and forcing of all columns are one tensor of rows each, ``[row, column]``, so that a step can
follow another without being taken apart; named values are views, made when they are asked for.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import cached_property, lru_cache
from typing import Final, NamedTuple, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.model.packing import Rows, on_host
from noahpy.model.quantities import CompletedStep
from noahpy.model.state import LAYERED, Forcing, State, StepResult, is_finite
from noahpy.physics.geometry import ColumnGeometry

NO_COLUMNS: Final = np.empty(0, dtype=np.intp)


class Layout:
    """Which rows are what.

    Args:
        layers: number of soil layers.
    """

    def __init__(self, layers: int) -> None:
        single = (0,) * (len(State._fields) - LAYERED)
        self.of_state = Rows(State._fields, (layers,) * LAYERED + single)
        """Where every state is."""
        self.of_forcing = Rows(Forcing._fields, (0,) * len(Forcing._fields))
        """Where every forcing is."""

    def rows_of_state(self, state: State) -> Tensor:
        """A state in rows, in memory of its own."""
        return self.of_state.pack(state)

    def rows_of_forcing(self, forcing: Forcing) -> Tensor:
        """A forcing in rows, in memory of its own."""
        return self.of_forcing.pack(forcing)

    def state(self, rows: Tensor) -> State:
        """The state whose rows these are, as views."""
        return State._make(self.of_state.unpack(rows))

    def forcing(self, rows: Tensor) -> Forcing:
        """The forcing whose rows these are, as views."""
        return Forcing._make(self.of_forcing.unpack(rows))


@lru_cache
def layout(layers: int) -> Layout:
    """The layout for a number of soil layers."""
    return Layout(layers)


class TakenStep(Protocol):
    """A step that was taken, with every quantity of it."""

    @property
    def before(self) -> State:
        """State at its start."""

    @property
    def forcing(self) -> Forcing:
        """What drove it."""

    @property
    def after(self) -> State:
        """State at its end."""

    @property
    def seconds(self) -> float:
        """Its length, s."""

    @property
    def thickness(self) -> Tensor:
        """Layer thickness, m, ``[layer, column]``."""

    def rows(self, names: tuple[str, ...]) -> NDArray[np.float64]:
        """Rows of some quantities of `noahpy.model.quantities.QUANTITIES`, for numpy."""


class StepInputs(NamedTuple):
    """What a step between rows is taken with."""

    before: Tensor
    """Rows of the state at its start."""
    forcing: Tensor
    """Rows of what drives it."""
    seconds: float
    """Its length, s."""
    geometry: ColumnGeometry
    """Of the layers."""


class RowStep(ABC):
    """A step between states in rows; see `TakenStep`.

    Args:
        inputs: that it is taken with.
    """

    def __init__(self, inputs: StepInputs) -> None:
        self.inputs = inputs

    @property
    @abstractmethod
    def rows_after(self) -> Tensor:
        """Rows of the state at its end."""

    @abstractmethod
    def rows(self, names: tuple[str, ...]) -> NDArray[np.float64]:
        """Rows of some quantities of `noahpy.model.quantities.QUANTITIES`, for numpy."""

    @abstractmethod
    def quantity(self, name: str) -> Tensor:
        """A quantity by its name, one of `noahpy.model.quantities.QUANTITIES`."""

    def lost_columns(self) -> NDArray[np.intp]:
        """Numbers of the columns whose state at its end does not consist of numbers."""
        if math.isfinite(np.add.reduce(self.host_rows_after, axis=None)):
            return NO_COLUMNS
        return np.flatnonzero(~is_finite(self.after).cpu().numpy())

    @property
    def seconds(self) -> float:
        """Its length, s."""
        return self.inputs.seconds

    @property
    def thickness(self) -> Tensor:
        """Layer thickness, m, ``[layer, column]``."""
        return self.inputs.geometry.thickness

    @property
    def host_rows_after(self) -> NDArray[np.float64]:
        """Rows of the state at its end, for numpy."""
        return on_host(self.rows_after)

    @property
    def _layout(self) -> Layout:
        return layout(self.thickness.shape[0])

    @cached_property
    def before(self) -> State:
        """State at its start."""
        return self._layout.state(self.inputs.before)

    @cached_property
    def forcing(self) -> Forcing:
        """What drove it."""
        return self._layout.forcing(self.inputs.forcing)

    @cached_property
    def after(self) -> State:
        """State at its end."""
        return self._layout.state(self.rows_after)


class EagerStep(RowStep):
    """A step in rows whose quantities follow from its result when they are asked for.

    Args:
        inputs: that it is taken with.
        take: the step between named values.
    """

    @torch.no_grad()
    def __init__(
        self, inputs: StepInputs, take: Callable[[State, Forcing, float], StepResult]
    ) -> None:
        super().__init__(inputs)
        before, forcing, seconds = self.before, self.forcing, inputs.seconds
        result = take(before, forcing, seconds)
        self._completed = CompletedStep(before, forcing, result, seconds, inputs.geometry)

    @cached_property
    def rows_after(self) -> Tensor:
        """Rows of the state at its end."""
        return self._layout.rows_of_state(self._completed.after)

    @cached_property
    def after(self) -> State:
        """State at its end."""
        return self._completed.after

    @torch.no_grad()
    def quantity(self, name: str) -> Tensor:
        """A quantity by its name, one of `noahpy.model.quantities.QUANTITIES`."""
        return self._completed.quantity(name)

    @torch.no_grad()
    def rows(self, names: tuple[str, ...]) -> NDArray[np.float64]:
        """Rows of some quantities of `noahpy.model.quantities.QUANTITIES`, for numpy."""
        return self._completed.rows(names)
