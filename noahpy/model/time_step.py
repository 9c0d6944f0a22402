"""One time step of the model."""

from __future__ import annotations

from noahpy.model.coefficients import Coefficients
from noahpy.model.layered_snow_step import layered_snow_step
from noahpy.model.schemes import Schemes
from noahpy.model.single_snow_step import single_snow_step
from noahpy.model.state import Forcing, State, StepResult
from noahpy.physics.layered_snow import LayeredSnow


def time_step(
    state: State,
    forcing: Forcing,
    coefficients: Coefficients,
    schemes: Schemes,
    seconds: float,
) -> StepResult:
    """Advance the columns by one time step.

    A pure function, differentiable in state, forcing and coefficients. Which branch a column takes
    carries no gradient; everything that flows through the branch does.

    Args:
        state: at the start of the step.
        forcing: mean over the step.
        coefficients: from `noahpy.model.coefficients.derive_coefficients`.
        schemes: of the coefficients, with modules in the place of some of them.
        seconds: length of the step, s.
    """
    if isinstance(schemes.snow, LayeredSnow):
        return layered_snow_step(state, forcing, coefficients, schemes, schemes.snow, seconds)
    return single_snow_step(state, forcing, coefficients, schemes, seconds)
