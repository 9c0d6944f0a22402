"""Names, units and levels of the extension."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Final

PREFIX: Final = "derivatives"
"""First part of all names."""
SEPARATOR: Final = "::"
RECORDING: Final = "recording"
ADJOINT_SWEEP: Final = "adjoint_sweep"
ADJOINT_STEP: Final = "adjoint_step"
ADJOINT_SEED: Final = "adjoint_seed"
ADJOINT: Final = "adjoint"
TANGENT_SEED: Final = "tangent_seed"
TANGENT: Final = "tangent"
LEVEL: Final = "level"
ADJOINT_SET: Final = "adjoint_set"
DIRECTION: Final = "direction"
DIRECTION_SEED: Final = "direction_seed"
TANGENT_SWEEP: Final = "tangent_sweep"
RECORDED_TANGENT: Final = "recorded_tangent"
MOVED_SEED: Final = "moved_seed"
WEIGHT: Final = "weight"
HESSIAN_SWEEP: Final = "hessian_sweep"
GAUSS_NEWTON_SWEEP: Final = "gauss_newton_sweep"
PRODUCT: Final = "product"
CONTROLS: Final = (RECORDING, ADJOINT_SWEEP, ADJOINT_STEP)
"""Kinds of variables that can be set and stand for themselves."""
OF_KNOWNS: Final = (TANGENT_SEED, ADJOINT)
"""Kinds of variables that a known has."""
OF_UNKNOWNS: Final = (TANGENT, ADJOINT_SEED)
"""Kinds of variables that an unknown has."""
PRODUCT_CONTROLS: Final = (
    ADJOINT_SET,
    DIRECTION,
    TANGENT_SWEEP,
    HESSIAN_SWEEP,
    GAUSS_NEWTON_SWEEP,
)
"""`CONTROLS` of directions and products."""
PRODUCTS_OF_KNOWNS: Final = (DIRECTION_SEED, PRODUCT)
"""`OF_KNOWNS` of directions and products."""
PRODUCTS_OF_UNKNOWNS: Final = (RECORDED_TANGENT, MOVED_SEED, WEIGHT)
"""`OF_UNKNOWNS` of directions and products."""
ALL_UPDATES: Final = -1
"""Value of `ADJOINT_STEP` for the gradient over all updates."""


class Level(IntEnum):
    """What a component offers; each level includes those before it."""

    TANGENT = 1
    """Directional derivatives of the last update."""
    ADJOINT = 2
    """Adjoint derivatives of one recorded update."""
    RECORDING = 3
    """Adjoint derivatives of any number of recorded updates."""
    PRODUCTS = 4
    """Many directions and sets of seeds at once, and products of second order."""


def name_of(kind: str, variable: str = "", prefix: str = PREFIX) -> str:
    """Name of a variable of the extension, that of another variable at its end if it has one."""
    return SEPARATOR.join((prefix, kind, variable) if variable else (prefix, kind))


def parts_of(name: str) -> tuple[str, str] | None:
    """Kind and variable of a name of the extension; None for other names."""
    prefix, _, rest = name.partition(SEPARATOR)
    kind, _, variable = rest.partition(SEPARATOR)
    return (kind, variable) if prefix == PREFIX else None


def is_change(kind: str) -> bool:
    """Whether values are changes, in the units of the variable, and no derivatives by it."""
    return kind in (TANGENT, TANGENT_SEED, DIRECTION_SEED, RECORDED_TANGENT)


def units_of(kind: str, units: str) -> str:
    """Units of a seed or derivative of a variable, by the units of that."""
    if is_change(kind):
        return units
    return inverse(units, 2 if kind == WEIGHT else 1)


def reciprocal(units: str) -> str:
    """Reciprocal units, those of a derivative of a dimensionless objective; UDUNITS notation."""
    return inverse(units, 1)


def inverse(units: str, times: int) -> str:
    """Units to a negative power; UDUNITS notation."""
    factors = re.findall(r"([A-Za-z]+)(-?\d+)?", units)
    powers = [(unit, -times * int(power or 1)) for unit, power in factors]
    return " ".join(unit if power == 1 else f"{unit}{power}" for unit, power in powers) or "1"
