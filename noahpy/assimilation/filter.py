"""An ensemble Kalman filter over a window, with parameters and corrections among the states.

Members run from one analysis to the next. What is observed in between is compared at its own time
(Sakov et al. 2010, Tellus A 62, 24-29), and changes the profiles at the end, the parameters, and
the corrections of the forcing, later ones by their correlation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.assimilation.control import NEAR_ENDS, ControlSpace, Start
from noahpy.assimilation.ensemble import analysis, perturbed
from noahpy.assimilation.observed_model import Observed
from noahpy.assimilation.window_model import WindowModel
from noahpy.config.assimilation import FilterConfig
from noahpy.gradients import trajectory
from noahpy.model.state import Forcing, State


class Filtered(NamedTuple):
    """Where the members of a filter stand."""

    step: int
    """Number of steps so far."""
    controls: Tensor
    """Of the members, ``[member, problem, control]``; those of the profiles are zero, since the
    states have them.
    """
    state: State
    """``[..., member x problem x column]``."""
    forecast: Tensor
    """Values before the analyses that used them, ``[member, problem, observation]``; NaN where
    there was none yet."""
    analysed: Tensor
    """The same after them."""


def profiles(space: ControlSpace, state: State, porosity: Tensor) -> dict[str, Tensor]:
    """What of a state has controls, in their units, ``[run, control]`` by name.

    Args:
        space: of the controls.
        state: ``[..., run x column]``.
        porosity: ``[layer, run x column]``.
    """
    found = {}
    for name in space.states:
        value: Tensor = getattr(state, name)
        if name == "total_water_content":
            value = torch.logit((value / porosity).clamp(NEAR_ENDS, 1.0 - NEAR_ENDS))
        by_run = value.reshape(space.layers, -1, space.columns).movedim(1, 0)
        found[name] = by_run.flatten(1).double()
    return found


def filtered(
    model: WindowModel,
    observed: Observed,
    members: Tensor,
    settings: FilterConfig,
    steps_between: int,
    draw: torch.Generator,
    should_continue: Callable[[], bool] = lambda: True,
) -> Iterator[Filtered]:
    """Run and correct members.

    Args:
        model: of the window; its start is that of every problem.
        observed: its observations.
        members: controls of the members before it, ``[member, problem, control]``.
        settings: of the filter.
        steps_between: number of steps between analyses.
        draw: source of random numbers.
        should_continue: asked before every analysis.

    Yields:
        The members after every analysis.
    """
    space, count = model.space, len(members)
    problems, _ = model.shape
    flat = members.flatten(0, 1)
    with torch.no_grad():
        _, inputs = model.inputs(flat, count)
    state, controls = inputs.state, members.clone()
    for place in space.states.values():
        controls[..., place] = 0.0
    blank = torch.full((count, *observed.values.shape), torch.nan, dtype=torch.float64)
    now = Filtered(0, controls, state, blank, blank.clone())
    last = model.operators.last_steps()
    weight = None
    if settings.reach is not None:
        depths = torch.tensor([one.depth for one in space.labels], dtype=torch.float64)
        is_layer = torch.tensor([one.kind != "forcing" for one in space.labels])
        depths = torch.where(is_layer, depths, torch.nan)
        weight = model.operators.nearness(depths, settings.reach)
    while now.step < model.steps and should_continue():
        end = min(now.step + steps_between, model.steps)
        outputs, state = _advanced(model, now, end)
        due = (last >= now.step) & (last < end)
        if not bool(due.any()):
            now = now._replace(step=end, state=state)
            yield now
            continue
        values = _values(model, outputs, now.step, due, count, problems)
        now = _analysed(model, observed, settings, now, state, values, due, weight, draw)
        now = now._replace(step=end)
        yield now


def _advanced(model: WindowModel, now: Filtered, end: int) -> tuple[dict[str, Tensor], State]:
    """Outputs of the steps up to an end, and the state there."""
    flat = now.controls.flatten(0, 1)
    part = Forcing(*(values[now.step : end] for values in model.forcing))
    with torch.no_grad():
        plain, _ = model.inputs(flat, len(now.controls))
        weather = model.space.forcing_of(flat, part, now.step)
        window = trajectory(
            model.compiled(plain), now.state, weather, model.seconds, model.operators.quantities
        )
    return dict(window.outputs), window.state


def _values(
    model: WindowModel,
    outputs: dict[str, Tensor],
    first: int,
    due: Tensor,
    members: int,
    problems: int,
) -> Tensor:
    """Values of the observations that are due, ``[member, problem, observation]``."""
    found = model.operators.values(outputs, first)
    return found.reshape(members, problems, -1)[..., due]


def _analysed(
    model: WindowModel,
    observed: Observed,
    settings: FilterConfig,
    now: Filtered,
    state: State,
    values: Tensor,
    due: Tensor,
    weight: Tensor | None,
    draw: torch.Generator,
) -> Filtered:
    """Members after an analysis of what is due."""
    space, count = model.space, len(values)
    part = Observed(observed.values[:, due], observed.precision[:, due])
    flat = now.controls.flatten(0, 1)
    with torch.no_grad():
        plain, _ = model.inputs(flat, count)
    porosity = plain.parameters.soil.porosity
    prior = now.controls.clone()
    for name, value in profiles(space, state, porosity).items():
        prior[..., space.states[name]] = value.reshape(*prior.shape[:2], -1)
    targets = perturbed(part, count, 1.0, draw)
    own = weight[:, due] if weight is not None else None
    if own is not None:
        # values at observations are corrected by all of them
        own = torch.cat([own, own.new_ones(own.shape[1], own.shape[1])])
    both = analysis(torch.cat([prior, values], -1), values, part, targets, weight=own)
    after, seen = both[..., : space.size], both[..., space.size :]
    after = relaxed(prior, after, settings.kept_spread)
    change = torch.zeros_like(after)
    for place in space.states.values():
        change[..., place] = (after - prior)[..., place]
        after[..., place] = 0.0
    forecast, analysed = now.forecast.clone(), now.analysed.clone()
    forecast[..., due], analysed[..., due] = values, seen
    return now._replace(
        controls=after,
        state=_corrected(model, after, change, state, count),
        forecast=forecast,
        analysed=analysed,
    )


def relaxed(before: Tensor, after: Tensor, share: float) -> Tensor:
    """Members with a share of the spread that they lost given back (Whitaker and Hamill 2012)."""
    mean = after.mean(0)
    spread, own = before.std(0), after.std(0)
    lost = torch.where(own > 0.0, (spread - own) / torch.where(own > 0.0, own, 1.0), 0.0)
    return mean + (after - mean) * (1.0 + share * lost.clamp(min=0.0))


def _corrected(
    model: WindowModel, controls: Tensor, change: Tensor, state: State, members: int
) -> State:
    """The states of members after a change of their profiles, with water on its curve."""
    start = Start(state, None)
    # the states are those of all members already: every member is a problem with one run
    changed = replace(model, start=start)
    wanted = (controls + change).flatten(0, 1)
    with torch.no_grad():
        _, inputs = changed.inputs(wanted, 1)
    return inputs.state


def start_of(now: Filtered) -> Start:
    """What members begin a later window with."""
    return Start(now.state, None)
