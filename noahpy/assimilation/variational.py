"""Strong-constraint 4D-Var: Gauss-Newton steps by conjugate gradients, preconditioned by the prior.

The cost of whitened controls is ``J = |controls|²/2 + |observed - values|²/2``, weighted by the
precision of the observations (Courtier et al. 1994, Q. J. R. Meteorol. Soc. 120, 1367-1387). Every
outer step runs and linearizes the model; its inner one takes products ``JᵀWJ v``, a run along v and
a sweep. A step is shortened until the cost falls, so that the search always ends and never returns
a worse cost. All problems of a batch step together, each with its own lengths.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.assimilation.observed_model import Linearized, Observed, ObservedModel
from noahpy.config.assimilation import VariationalConfig
from noahpy.errors import RunError

MOST_TRIES: Final = 8
"""Largest number of lengths of a step."""
SUFFICIENT: Final = 1e-4
"""Share of the decrease that the slope promises, with which a step is taken (Armijo 1966)."""


class Work(NamedTuple):
    """What was computed for every problem, ``[problem]``."""

    runs: Tensor
    """Runs of the model."""
    tangents: Tensor
    """Runs along a direction."""
    sweeps: Tensor
    """Reverse sweeps."""

    @classmethod
    def none(cls, problems: int) -> Work:
        """Nothing yet."""
        return cls(*(torch.zeros(problems, dtype=torch.float64) for _ in range(3)))

    def plus(
        self, is_at_work: Tensor, *, runs: int = 0, tangents: int = 0, sweeps: int = 0
    ) -> Work:
        """With what was done for some problems, bool, ``[problem]``."""
        done = is_at_work.double()
        more = (runs, tangents, sweeps)
        return Work(*(total + n * done for total, n in zip(self, more, strict=True)))


class Iterate(NamedTuple):
    """Where a search stands after an outer step, ``[problem]`` each."""

    number: int
    """Of outer steps so far."""
    controls: Tensor
    """``[problem, control]``."""
    cost: Tensor
    of_prior: Tensor
    """Part of the cost that the distance from the prior has."""
    slope: Tensor
    """Norm of the gradient of the cost before the step; of the first guess at first."""
    length: Tensor
    """Length of the step relative to that of Gauss and Newton; 0 where none was taken."""
    is_done: Tensor
    """Whether a search has ended, bool."""
    work: Work


class Found(NamedTuple):
    """An iterate and the model near it."""

    iterate: Iterate
    linearized: Linearized


def minimize(
    model: ObservedModel,
    observed: Observed,
    settings: VariationalConfig,
    begin: Iterate | None = None,
) -> Iterator[Found]:
    """Search for the controls of least cost.

    Args:
        model: of the problems.
        observed: what it is compared with.
        settings: limits of the search.
        begin: iterate of an interrupted search, which goes on as if never interrupted; the first
            guess, where all controls are zero, if omitted.

    Yields:
        The first guess and what every outer step finds.

    Raises:
        RunError: the run of a first guess fails.
    """
    controls = torch.zeros(model.shape, dtype=torch.float64) if begin is None else begin.controls
    near = model.linearized(controls)
    if begin is None:
        begin = _first(near, observed, controls)
        if not bool(begin.cost.isfinite().all()):
            raise RunError("the run of the first guess fails: its values are not finite")
    now = begin
    yield Found(now, near)
    while now.number < settings.outer and not bool(now.is_done.all()):
        now, near = _outer_step(model, observed, settings, now, near)
        yield Found(now, near)


def _first(near: Linearized, observed: Observed, controls: Tensor) -> Iterate:
    problems = len(controls)
    ones = torch.ones(problems, dtype=torch.bool)
    of_prior = 0.5 * controls.square().sum(1)
    return Iterate(
        0,
        controls,
        of_prior + observed.misfit(near.values),
        of_prior,
        torch.full((problems,), torch.inf, dtype=torch.float64),
        torch.zeros(problems, dtype=torch.float64),
        torch.zeros(problems, dtype=torch.bool),
        Work.none(problems).plus(ones, runs=1),
    )


def _outer_step(
    model: ObservedModel,
    observed: Observed,
    settings: VariationalConfig,
    now: Iterate,
    near: Linearized,
) -> tuple[Iterate, Linearized]:
    is_open = ~now.is_done
    distance = (observed.values - near.values).where(observed.precision > 0.0, 0.0)
    gradient = now.controls - near.transposed(observed.precision * distance)
    work = now.work.plus(is_open, sweeps=1)
    step, work = conjugate_gradients(near, observed.precision, -gradient, settings, is_open, work)
    slope = (gradient * step).sum(1)
    length = is_open.double()
    seeks = is_open & (slope < 0.0)
    cost, of_prior = now.cost, now.of_prior
    accepted = torch.zeros_like(seeks)
    for _ in range(MOST_TRIES):
        if not bool(seeks.any()):
            break
        tried = now.controls + (length * (accepted | seeks))[:, None] * step
        near = model.linearized(tried)
        work = work.plus(seeks, runs=1)
        prior = 0.5 * tried.square().sum(1)
        found = prior + observed.misfit(near.values)
        falls = seeks & (found <= now.cost + SUFFICIENT * length * slope)
        cost, of_prior = torch.where(falls, found, cost), torch.where(falls, prior, of_prior)
        accepted, seeks = accepted | falls, seeks & ~falls
        length = torch.where(seeks, _shorter(length, found - now.cost, slope), length)
    taken = length * accepted
    controls = now.controls + taken[:, None] * step
    if bool(seeks.any()) or not bool(accepted.any()):
        # the last try was not what is kept
        near = model.linearized(controls)
    decrease = (now.cost - cost) / now.cost.clamp(min=torch.finfo(torch.float64).tiny)
    is_done = now.is_done | ~accepted | (decrease < settings.tolerance)
    norm = torch.where(is_open, gradient.norm(dim=1), now.slope)
    number = now.number + 1
    return Iterate(number, controls, cost, of_prior, norm, taken, is_done, work), near


def _shorter(length: Tensor, rise: Tensor, slope: Tensor) -> Tensor:
    """Length at the minimum of the parabola through what is known, within a tenth and a half."""
    best = -slope * length.square() / (2.0 * (rise - slope * length))
    found = torch.where(best.isfinite(), best, 0.25 * length)
    return torch.minimum(torch.maximum(found, 0.1 * length), 0.5 * length)


def conjugate_gradients(
    near: Linearized,
    precision: Tensor,
    right: Tensor,
    settings: VariationalConfig,
    is_open: Tensor,
    work: Work,
) -> tuple[Tensor, Work]:
    """Solve ``(1 + JᵀWJ) step = right`` of every problem (Hestenes and Stiefel 1952).

    The last iteration needs no sweep: the length along its direction follows from the run along it.

    Args:
        near: the linearized model.
        precision: W, ``[problem, observation]``.
        right: right side, ``[problem, control]``.
        settings: largest number of iterations, and the residual that is small enough.
        is_open: problems that are solved, bool, ``[problem]``.
        work: so far.

    Returns:
        Steps, zero for problems that are not solved, and the work.
    """
    step, residual = torch.zeros_like(right), right
    direction, square = right, right.square().sum(1)
    least = settings.inner_tolerance**2 * square
    seeks = is_open & (square > 0.0)
    for iteration in range(settings.inner):
        if not bool(seeks.any()):
            break
        moved = near.forward(direction[None])[0]
        weighted = (precision * moved).where(precision > 0.0, 0.0)
        curvature = direction.square().sum(1) + (weighted * moved).nan_to_num().sum(1)
        length = torch.where(seeks, square / torch.where(seeks, curvature, 1.0), 0.0)
        step = step + length[:, None] * direction
        work = work.plus(seeks, tangents=1)
        if iteration + 1 == settings.inner:
            break
        residual = residual - length[:, None] * (direction + near.transposed(weighted))
        work = work.plus(seeks, sweeps=1)
        after = residual.square().sum(1)
        seeks = seeks & (after > least)
        share = torch.where(seeks, after / torch.where(square > 0.0, square, 1.0), 0.0)
        direction, square = residual + share[:, None] * direction, after
    return step, work
