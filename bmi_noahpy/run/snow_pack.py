"""Snow that a coupler put together: its water equivalent and its depth make a density.

A snow pack of one layer has the density of snow, between bounds: a step moves any other one to the
nearest bound, changing the depth, and drops a depth without water. What a coupler has set is
refused instead, so that a forgotten half of a change is seen.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

import torch
from torch import Tensor

from noahpy.errors import StateError
from noahpy.model.state import ROUNDING, State
from noahpy.physics.constants import (
    MAXIMUM_SNOW_DENSITY,
    MINIMUM_SNOW_DENSITY,
    SNOW_TRACE,
    WATER_DENSITY,
)

PACK: Final = frozenset({"snow_water_equivalent", "snow_depth"})
"""State variables of a pack of one layer."""


def require_possible_pack(state: State, changed: Collection[str]) -> None:
    """Refuse a pack that the next step would clear or collapse, if a coupler has set it.

    Args:
        state: state with which the next step begins.
        changed: quantities that a coupler has set since the last update.

    Raises:
        StateError: depth without water, or a density that snow does not have; the message says how
            to set both.
    """
    if PACK.isdisjoint(changed):
        return
    water, depth = state.snow_water_equivalent, state.snow_depth
    _refuse_first(
        (water <= SNOW_TRACE) & (depth > SNOW_TRACE / MINIMUM_SNOW_DENSITY),
        state,
        "which is no snow: the step would drop the depth; set both to 0",
    )
    low, high = MINIMUM_SNOW_DENSITY * (1.0 - ROUNDING), MAXIMUM_SNOW_DENSITY * (1.0 + ROUNDING)
    _refuse_first(
        (water > SNOW_TRACE) & ((water < low * depth) | (water > high * depth)),
        state,
        f"a density outside {MINIMUM_SNOW_DENSITY * WATER_DENSITY:g} to "
        f"{MAXIMUM_SNOW_DENSITY * WATER_DENSITY:g} kg m-3: the step would change the depth; set "
        "both, with the depth by the density of the snow that is moved",
    )


def _refuse_first(wrong: Tensor, state: State, problem: str) -> None:
    if not bool(wrong.any()):
        return
    column = int(torch.argmax(wrong.to(torch.int8)))
    water, depth = float(state.snow_water_equivalent[column]), float(state.snow_depth[column])
    raise StateError(
        f"snow_water_equivalent is {water!r} m and snow_depth {depth!r} m in column {column + 1}, "
        f"{problem}",
        "snow_depth",
        column,
    )
