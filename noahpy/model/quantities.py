"""Quantities that a completed step has, by name: what files and couplers choose from.

The catalog lists them. A state, forcing or flux is that of the step. What the catalog calls derived
is what the function of its name in `noahpy.model.diagnostics` or `noahpy.model.balances` gives from
the parts of the step that its arguments name, or else the term of that name in the budget. Units
are those of the model: water as metres of liquid water, rates per second.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.outputs import STEP_QUANTITIES
from noahpy.catalog.quantity import Axis, Quantity, quantities_of
from noahpy.model import balances, diagnostics
from noahpy.model.packing import on_host
from noahpy.model.state import (
    BUDGET_FLAGS,
    BUDGET_LAYERED,
    Budget,
    Fluxes,
    Forcing,
    State,
    StepResult,
)
from noahpy.physics.geometry import ColumnGeometry


class CompletedStep(NamedTuple):
    """A step and what went into it."""

    before: State
    """State at the start of the step."""
    forcing: Forcing
    result: StepResult
    seconds: float
    """Length of the step, s."""
    geometry: ColumnGeometry

    def quantity(self, name: str) -> Tensor:
        """A quantity by its name, one of `STEP_OUTPUTS`."""
        return STEP_OUTPUTS[name](self)

    def in_rows(self, names: tuple[str, ...]) -> Tensor:
        """Some quantities in rows, ``[row, column]``."""
        values = {name: self.quantity(name) for name in names}
        rows = {name: v if v.ndim == 2 else v[None] for name, v in values.items()}
        return torch.cat([rows[name] for name in names])

    def write(self, names: tuple[str, ...], rows: NDArray[np.float64]) -> None:
        """Write some quantities into rows on the host, without derivatives."""
        with torch.no_grad():
            rows[:] = on_host(self.in_rows(names))

    @property
    def thickness(self) -> Tensor:
        """Layer thickness, m, ``[layer, column]``."""
        return self.geometry.thickness

    @property
    def after(self) -> State:
        """State at the end of the step."""
        return self.result.state

    @property
    def state(self) -> State:
        """The same, for formulas that one state is enough for."""
        return self.result.state

    @property
    def fluxes(self) -> Fluxes:
        """Fluxes of the step."""
        return self.result.fluxes

    @property
    def budget(self) -> Budget:
        """Terms of its balances."""
        return self.result.budget


_TABLES: Final = {"state": State, "forcing": Forcing, "fluxes": Fluxes}
"""Tables of the catalog that are parts of a step."""
_OF_STATE: Final = frozenset({"state", "thickness"})
"""Parts of a step that are known without taking one."""


@dataclass(frozen=True)
class StepQuantity:
    """A quantity of a completed step, with its formula."""

    units: str
    """In UDUNITS notation."""
    axis: Axis | None
    """What its layers are, if it has some."""
    formula: Callable[..., Tensor]
    parts: tuple[str, ...]
    """Arguments of the formula: parts of a `CompletedStep`."""
    path: str = ""
    """Where it stands in a step, as in ``fluxes.snowmelt``; empty if it is worked out."""

    def __call__(self, step: CompletedStep) -> Tensor:
        """The quantity of a step."""
        return self.formula(*(getattr(step, part) for part in self.parts))

    @property
    def is_of_state(self) -> bool:
        """Whether it follows from a state and the layers alone."""
        return _OF_STATE.issuperset(self.parts)

    def of_state(self, state: State, thickness: Tensor) -> Tensor:
        """The quantity of a state, whatever step led to it; only where `is_of_state`."""
        known: dict[str, State | Tensor] = {"state": state, "thickness": thickness}
        return self.formula(*(known[part] for part in self.parts))


def _quantity(line: Quantity) -> StepQuantity:
    """The quantity of a line of the catalog.

    Raises:
        LookupError: nothing has its name.
    """
    for part, group in _TABLES.items():
        if quantities_of(group).get(line.name) is line:
            return _field(part, group, line.name, line.units, line.axis)
    for module in (diagnostics, balances):
        formula = vars(module).get(line.name)
        if formula is not None:
            parts = tuple(inspect.signature(formula).parameters)
            return StepQuantity(line.units, line.axis, formula, parts)
    if line.name in Budget._fields:
        return _field("budget", Budget, line.name, line.units, line.axis)
    raise LookupError(
        f"{line.name} is in noahpy.catalog.outputs, but no function of noahpy.model.diagnostics or "
        "noahpy.model.balances and no term of the budget has this name"
    )


def _field(
    part: str, group: type[tuple[Tensor, ...]], name: str, units: str, axis: Axis | None
) -> StepQuantity:
    """What stands in a field of a part of a step."""
    place = group._fields.index(name)  # type: ignore[attr-defined]
    return StepQuantity(units, axis, lambda values: values[place], (part,), f"{part}.{name}")


QUANTITIES: Final[Mapping[str, StepQuantity]] = MappingProxyType(
    {name: _quantity(line) for name, line in STEP_QUANTITIES.items()}
)
"""Every quantity of the catalog by its name."""
COMPUTED: Final = tuple(name for name, quantity in QUANTITIES.items() if not quantity.path)
"""Names of the quantities that are no part of a step as it is, but worked out from it."""
STEP_OUTPUTS: Final[Mapping[str, StepQuantity]] = MappingProxyType(
    {
        **QUANTITIES,
        **{
            f"fluxes.{name}": _field("fluxes", Fluxes, name, line.units, line.axis)
            for name, line in quantities_of(Fluxes).items()
        },
        **{
            f"budget.{name}": _field(
                "budget", Budget, name, "", "soil_layer" if name in BUDGET_LAYERED else None
            )
            for name in Budget._fields
            if name not in BUDGET_FLAGS
        },
    }
)
"""The same, and all fluxes and numbers of the budget as ``fluxes.NAME`` and ``budget.NAME``."""
