"""How soil water and soil heat of a step know of one another.

Water moves while the ice stands still, and heat follows with the water where it then is. Further
passes repeat both, from the state before the step, with the ice that the pass before has found at
the end of the step. Every pass conserves water and heat.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from torch import Tensor

from noahpy.physics.numerics import at_most
from noahpy.physics.soil_heat import SoilHeat
from noahpy.physics.soil_water import SoilWater


class HeatedGround(Protocol):
    """What the heat part of a step finds."""

    @property
    def heat(self) -> SoilHeat:
        """Soil temperature and liquid water at the end of the step."""
        ...


Heated = TypeVar("Heated", bound=HeatedGround)


class CouplingScheme(Protocol):
    """Order in which soil water and soil heat of a step are found."""

    def __call__(
        self,
        move: Callable[[Tensor | None], SoilWater],
        conduct: Callable[[SoilWater, Tensor], Heated],
    ) -> tuple[SoilWater, Heated]:
        """Water and heat at the end of the step.

        Args:
            move: the water part, from the ice that forms within the step (m3 m-3, ``[layer,
                column]``), or None where ice stands still.
            conduct: the heat part, from the water and the liquid water (m3 m-3, ``[layer,
                column]``) with which the ground conducts heat.
        """
        ...


@dataclass(frozen=True)
class Passes:
    """Water, then heat, for a number of times; with one, the ground conducts as before the step.

    In further passes the ground conducts as at the end of the step, and water meets the ice that
    is there then.
    """

    count: int = 1

    def __call__(
        self,
        move: Callable[[Tensor | None], SoilWater],
        conduct: Callable[[SoilWater, Tensor], Heated],
    ) -> tuple[SoilWater, Heated]:
        """See `CouplingScheme`."""
        water = move(None)
        ground = conduct(water, water.liquid)
        for _ in range(self.count - 1):
            liquid = ground.heat.liquid
            water = move(water.liquid - liquid)
            ground = conduct(water, at_most(liquid, water.total))
        return water, ground
