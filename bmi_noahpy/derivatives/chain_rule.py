"""Derivatives of the inputs of a step by the values that a coupler sets, where they differ."""

from __future__ import annotations

import torch
from torch import Tensor

from bmi_noahpy.stepping.updates import Update
from noahpy.model.state import State
from noahpy.physics.numerics import nonzero
from noahpy.simulation.build import UNKNOWN_HUMIDITY


def wind_share(update: Update, component: str) -> Tensor:
    """Derivative of the wind speed in every step by one of its components, ``[step, column]``.

    The wind of the configured forcing blows along x. In calm air, where the speed has no
    derivative, this is zero.
    """
    like = update.before.skin_temperature.expand(len(update.lengths), -1)
    wind = {name: torch.from_numpy(v).to(like) for name, v in update.wind().items()}
    if wind:
        return wind[component] / nonzero(torch.hypot(wind["wind_x"], wind["wind_y"]))
    return torch.ones_like(like) if component == "wind_x" else torch.zeros_like(like)


def share_of_end(update: Update, quantity: str) -> Tensor:
    """Derivative of an input in every step by the value that was set, ``[step, column]``."""
    like = update.before.skin_temperature
    return torch.from_numpy(update.share_of_end(quantity)).to(like)


def is_humidity_unknown(state: State) -> Tensor:
    """Where the first step uses the humidity of the air for the surface, ``[column]``."""
    return state.surface_specific_humidity == UNKNOWN_HUMIDITY
