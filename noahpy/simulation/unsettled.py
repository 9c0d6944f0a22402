"""What keeps ground from its equilibrium, in words."""

from __future__ import annotations

from torch import Tensor

from noahpy.config.schema import SpinUpConfig
from noahpy.model.model import Model
from noahpy.model.state import State
from noahpy.physics import constants as c
from noahpy.simulation.equilibrium import Distance, heat_gained


def farthest(
    before: State,
    after: State,
    distance: Distance,
    water_drift: Tensor,
    config: SpinUpConfig,
    model: Model,
) -> list[str]:
    """Tell what is farthest from equilibrium in columns, by the distances that are small enough.

    Args:
        before: state at the start of a cycle.
        after: state at its end.
        distance: of its start from equilibrium.
        water_drift: change of the total water content in the cycle before, ``[layer, column]``.
        config: with the distances that are small enough.
        model: of the columns.

    Returns:
        By column, such as `water still drains at 0.38 m`; empty if a state is not finite.
    """
    thickness = model.coefficients.geometry.thickness
    depth = (thickness.cumsum(0) - 0.5 * thickness).expand_as(before.soil_temperature)
    ice = [state.total_water_content - state.liquid_water_content for state in (before, after)]
    latent = c.VOLUMETRIC_LATENT_HEAT_FUSION * (ice[0] - ice[1])
    gained = heat_gained(before, after, model)
    changes_ice = latent.abs() > 0.5 * gained.abs()

    def kind(layer: int, column: int, *, is_water: bool) -> str:
        place = layer, column
        if is_water:
            if distance.water[place] * water_drift[place] < 0.0:
                return "water rises and falls from year to year"
            return "water still gathers" if distance.water[place] > 0.0 else "water still drains"
        is_warming = distance.temperature[place] > 0.0
        if changes_ice[place]:
            return "ground still thaws" if is_warming else "ground still freezes"
        return "ground still warms" if is_warming else "ground still cools"

    reasons = []
    for column, (water, warming) in enumerate(
        zip(distance.water.abs().T, distance.temperature.abs().T, strict=True)
    ):
        if not warming.isfinite().all():
            reasons.append("")
            continue
        is_water = bool(
            water.max() / config.water_distance > warming.max() / config.temperature_distance
        )
        layer = int((water if is_water else warming).argmax())
        what = kind(layer, column, is_water=is_water)
        reasons.append(f"{what} at {float(depth[layer, column]):.2g} m")
    return reasons
