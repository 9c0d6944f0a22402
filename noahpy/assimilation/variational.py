"""Strong-constraint 4D-Var: damped Gauss-Newton steps over a window that grows.

The cost of whitened controls is ``J = |controls|²/2 + |observed - values|²/2``, weighted by the
precision of the observations (Courtier et al. 1994, Q. J. R. Meteorol. Soc. 120, 1367-1387). Every
outer step linearizes the model and goes to the least cost of that. A step that does not lower the
cost is damped (Levenberg 1944; Marquardt 1963), which needs no other linearization, so that a
search always ends and never returns a worse cost than it began with.

Where a process bends the problem, such as melting, the cost of a long window has minima that are
none of a short one, and kinks between. Searches therefore begin with the first part of a window and
let it grow (Pires et al. 1996, Tellus A 48, 96-121). All problems of a batch step together, each
with its own damping.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.assimilation.inner import RECALLED, Work, leading
from noahpy.assimilation.observed_model import Linearized, Observed, ObservedModel, Part
from noahpy.assimilation.posterior import Posterior
from noahpy.config.assimilation import VariationalConfig
from noahpy.errors import RunError

MOST_TRIES: Final = 8
"""Largest number of dampings of a step."""
SUFFICIENT: Final = 1e-4
"""Share of the promised decrease with which a step is taken."""
GOOD: Final = 0.75
"""Share of the promised decrease from which on damping falls."""
POOR: Final = 0.25
"""Share of it below which damping rises."""
FALL: Final = 0.1
"""Factor of the damping after a good step."""
RISE: Final = 10.0
"""Factor of the damping after a poor step."""
LEAST_DAMPING: Final = 0.1
"""Damping below which there is none; relative to the precision of the prior."""


class Iterate(NamedTuple):
    """Where a search stands after an outer step, ``[problem]`` each."""

    outer_steps: int
    """Number of them so far."""
    part: int
    """Number of the part of the window that comes next, from 0."""
    controls: Tensor
    """``[problem, control]``."""
    cost: Tensor
    """Of the part that comes next."""
    of_prior: Tensor
    """Part of the cost that the distance from the prior has."""
    slope: Tensor
    """Norm of the gradient of the cost before the step; of the first guess at first."""
    damping: Tensor
    """Of the next step, relative to the precision of the prior."""
    leading: Tensor
    """Directions along which observations tell most, ``[problem, control, direction]``."""
    is_done: Tensor
    """Whether a search has ended, bool."""
    work: Work


class Found(NamedTuple):
    """An iterate and the model near it."""

    iterate: Iterate
    linearized: Linearized
    """Of the part of the window that comes next; of the whole one at the end."""


def minimize(
    model: ObservedModel,
    observed: Observed,
    settings: VariationalConfig,
    begin: Iterate | None = None,
    first_parts: Sequence[Part] = (),
) -> Iterator[Found]:
    """Search for the controls of least cost.

    Args:
        model: of the problems.
        observed: what it is compared with.
        settings: limits of the search.
        begin: iterate of an interrupted search, which goes on as if never interrupted; the first
            guess, where all controls are zero, if omitted.
        first_parts: of the window, in the order in which it grows; a step is taken in each of them
            before those in the whole window.

    Yields:
        The first guess and what every outer step finds.

    Raises:
        RunError: the run of a first guess fails, in the window or in a part of it.
    """
    parts = [*first_parts, Part(model, observed)]
    controls = torch.zeros(model.shape, dtype=torch.float64) if begin is None else begin.controls
    now, part = begin, parts[0 if begin is None else begin.part]
    near = part.model.linearized(controls)
    if now is None:
        now = _first(part, near, controls)
    yield Found(now, near)
    most = len(first_parts) + settings.outer
    while now.outer_steps < most and not bool(now.is_done.all()):
        now, near = _outer_step(parts, settings, now, near)
        yield Found(now, near)


def _first(part: Part, near: Linearized, controls: Tensor) -> Iterate:
    problems = len(controls)
    ones = torch.ones(problems, dtype=torch.bool)
    of_prior = 0.5 * controls.square().sum(1)
    cost = of_prior + part.observed.misfit(near.values)
    if not bool(cost.isfinite().all()):
        raise RunError("the run of the first guess fails: its values are not finite")
    return Iterate(
        0,
        0,
        controls,
        cost,
        of_prior,
        torch.full((problems,), torch.inf, dtype=torch.float64),
        torch.zeros(problems, dtype=torch.float64),
        controls[..., None][..., :0],
        torch.zeros(problems, dtype=torch.bool),
        Work.none(problems).plus(ones, part.share, runs=1),
    )


def _outer_step(
    parts: Sequence[Part], settings: VariationalConfig, now: Iterate, near: Linearized
) -> tuple[Iterate, Linearized]:
    here, place = parts[now.part], min(now.part + 1, len(parts) - 1)
    there, observed, is_open = parts[place], here.observed, ~now.is_done
    distance = (observed.values - near.values).where(observed.precision > 0.0, 0.0)
    gradient = now.controls - near.transposed(observed.precision * distance)
    work = now.work.plus(is_open, here.share, sweeps=1)
    known, work = leading(near, here, gradient, now.damping, now.leading, settings, is_open, work)
    known_now = now._replace(work=work, leading=known.vectors[..., :RECALLED])
    after, near = _damped_step((here, there), settings, known_now, near, gradient, known)
    of_prior = 0.5 * after.controls.square().sum(1)
    cost = of_prior + there.observed.misfit(near.values)
    if not bool(cost.isfinite().all()):
        raise RunError(
            "a run fails where the window grows: its values are not finite; smaller deviations "
            "keep it nearer to the first guess, and lengths: 1 begins with the whole window"
        )
    is_done = now.is_done
    if there is here:
        is_done = is_done | (now.cost - cost <= settings.tolerance * now.cost)
    return after._replace(
        outer_steps=now.outer_steps + 1,
        part=place,
        cost=cost,
        of_prior=of_prior,
        slope=torch.where(is_open, gradient.norm(dim=1), now.slope),
        is_done=is_done,
    ), near


def _damped_step(
    parts: tuple[Part, Part],
    settings: VariationalConfig,
    now: Iterate,
    near: Linearized,
    gradient: Tensor,
    known: Posterior,
) -> tuple[Iterate, Linearized]:
    """Controls, damping and work after a step in one part, and the model of the next there.

    The run that tries a step is linearized for the next one.
    """
    (here, there), controls, damping, work = parts, now.controls, now.damping, now.work
    seeks, point = ~now.is_done, controls if here is there else torch.full_like(controls, torch.nan)
    for _ in range(MOST_TRIES):
        step = -known.solved(gradient, 1.0 + damping)
        promised = 0.5 * (damping * step.square().sum(1) - (gradient * step).sum(1))
        seeks = seeks & (promised > settings.tolerance * now.cost)
        if not bool(seeks.any()):
            break
        point = torch.where(seeks[:, None], now.controls + step, controls)
        near, work = there.model.linearized(point), work.plus(seeks, there.share, runs=1)
        cost = 0.5 * point.square().sum(1) + here.observed.misfit(near.values)
        # a run that fails only later is none to go on from
        kept = (now.cost - cost + 0.0 * there.observed.misfit(near.values)) / promised
        falls = seeks & (kept >= SUFFICIENT)
        controls = torch.where(falls[:, None], point, controls)
        damping = torch.where(seeks, _damping(damping, kept), damping)
        seeks = seeks & ~falls
    is_elsewhere = (point != controls).any(1)
    if bool(is_elsewhere.any()):
        near = there.model.linearized(controls)
        work = work.plus(is_elsewhere & ~now.is_done, there.share, runs=1)
    return now._replace(controls=controls, damping=damping, work=work), near


def _damping(damping: Tensor, kept: Tensor) -> Tensor:
    """Damping after a step that kept a share of what it promised; NaN if its run failed."""
    more = (RISE * damping).clamp(min=1.0)
    less = torch.where(FALL * damping < LEAST_DAMPING, 0.0, FALL * damping)
    return torch.where(kept >= GOOD, less, torch.where(kept >= POOR, damping, more))
