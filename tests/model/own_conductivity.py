"""A scheme as a user writes it."""

from dataclasses import dataclass, field

import torch

from noahpy.physics.soil_heat import CoteKonradConductivity


@dataclass(frozen=True)
class ScaledConductivity(CoteKonradConductivity):
    """Conductivity times a factor, and a power of it that is a parameter of the columns."""

    factor: float = 1.0
    exponent: torch.Tensor = field(default_factory=lambda: torch.tensor(1.0))

    def __call__(self, total, liquid, soil):
        return self.factor * super().__call__(total, liquid, soil) ** self.exponent


def grey_snow(age, maximum_snow_albedo):
    """Albedo of snow that does not age."""
    return 0.5 + 0.0 * age


class NoConductivity:
    """Lacks what a scheme for conductivity needs."""

    def __call__(self, total, liquid, soil):
        return total
