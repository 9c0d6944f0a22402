"""Water before the first step: as configured, in the soil that a model has."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.model.coefficients import retention_of
from noahpy.model.model import Model
from noahpy.model.state import State
from noahpy.physics.constants import MINIMUM_WATER_CONTENT
from noahpy.physics.numerics import at_least
from noahpy.physics.retention import RetentionCurve
from noahpy.physics.steady_ground import resting_content


class InitialWater(NamedTuple):
    """What the configuration says of the water, ``[layer, column]``; NaN where it does not."""

    total: Tensor
    """Liquid and ice, m3 m-3."""
    saturation: Tensor
    """Liquid and ice as a share of the porosity."""
    liquid: Tensor
    """m3 m-3; in equilibrium with ice where it is not said."""
    is_clipped: Tensor
    """Whether water above the porosity is left out, bool, ``[column]``."""
    head: Tensor
    """Head of water at rest, m, of which the retention curve gives liquid and ice."""

    @property
    def follows_porosity(self) -> bool:
        """Whether any of it changes with the porosity."""
        said = (self.saturation, self.head)
        return bool(self.is_clipped.any()) or not all(bool(v.isnan().all()) for v in said)

    def contents(self, curve: RetentionCurve) -> Tensor:
        """Liquid and ice, m3 m-3, ``[layer, column]``; NaN where nothing is said.

        Args:
            curve: of the soil.
        """
        porosity = curve.porosity
        total = torch.where(self.is_clipped, torch.minimum(self.total, porosity), self.total)
        resting = resting_content(curve, self.head.nan_to_num())
        total = torch.where(self.head.isnan(), total, resting)
        return _by_saturation(self.saturation, porosity, total)


def _by_saturation(saturation: Tensor, porosity: Tensor, otherwise: Tensor) -> Tensor:
    """Total water content of a saturation, m3 m-3, and another one where there is none."""
    least = torch.full_like(porosity, MINIMUM_WATER_CONTENT)
    # a number in either case, since gradients pass through both
    filled = at_least(saturation.nan_to_num() * porosity, least)
    return torch.where(saturation.isnan(), otherwise, filled)


def with_initial_water(state: State, given: InitialWater, model: Model) -> State:
    """A state before the first step with the water that was configured, for the soil of a model.

    Args:
        state: of the columns, of which all else stays; and its water too where nothing was said, as
            of a restart file.
        given: what was configured.
        model: of the columns, whose parameters may have changed since.

    Returns:
        The state; its water may be above the porosity where it was configured neither by saturation
        nor to be clipped.
    """
    configured = given.contents(retention_of(model.schemes)(model.parameters.soil))
    is_said = ~configured.isnan()
    total = torch.where(is_said, configured, state.total_water_content)
    balanced = model.schemes.soil_heat.equilibrium_liquid(
        state.soil_temperature, total, model.coefficients.freezing
    )
    known = torch.where(given.is_clipped, torch.minimum(given.liquid, total), given.liquid)
    liquid = torch.where(given.liquid.isnan(), balanced, known)
    if model.schemes.soil_heat.keeps_equilibrium:
        liquid = balanced
    return state._replace(
        total_water_content=total,
        liquid_water_content=torch.where(is_said, liquid, state.liquid_water_content),
    )


def fitted_state(
    state: State, model: Model, is_in_equilibrium: Tensor, saturation: Tensor | None = None
) -> State:
    """A state of other soil as that of a model: no water beyond the porosity, on its curve.

    Differentiable in the parameters of the model.

    Args:
        state: of the columns.
        model: whose state it shall be.
        is_in_equilibrium: whether liquid water is put in equilibrium with ice, bool, ``[column]``.
        saturation: share of the porosity that water fills, ``[layer, column]``, NaN where the state
            tells the water; nowhere if omitted.
    """
    porosity = model.parameters.soil.porosity
    total = torch.minimum(state.total_water_content, porosity)
    if saturation is not None:
        total = _by_saturation(saturation, porosity, total)
    balanced = model.schemes.soil_heat.equilibrium_liquid(
        state.soil_temperature, total, model.coefficients.freezing
    )
    given = torch.minimum(state.liquid_water_content, total)
    return state._replace(
        total_water_content=total,
        liquid_water_content=torch.where(is_in_equilibrium, balanced, given),
    )
