"""The analysis of a window by every method, in one form."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from noahpy.assimilation.control import ControlSpace, Start
from noahpy.assimilation.ensemble import assimilated_again
from noahpy.assimilation.filter import filtered, profiles
from noahpy.assimilation.inner import Work
from noahpy.assimilation.observed_model import Observed
from noahpy.assimilation.posterior import posterior
from noahpy.assimilation.quality import (
    directions_of_spread,
    passes_gross_check,
    spread_of_first_guess,
)
from noahpy.assimilation.records import Analysis, Keep, Known, Later, Trace
from noahpy.assimilation.variational import Found, Iterate, minimize
from noahpy.assimilation.window_model import LinearizedWindow, WindowModel
from noahpy.config.assimilation import (
    AssimilationConfig,
    FilterConfig,
    SmootherConfig,
    VariationalConfig,
)
from noahpy.config.fields import duration
from noahpy.errors import RunError
from noahpy.model.state import State


def analysed(
    model: WindowModel,
    config: AssimilationConfig,
    number: int,
    known: Known,
    keep: Keep,
    *,
    goes_on: bool,
) -> Analysis:
    """Assimilate the observations of a window.

    Args:
        model: of the window, with one problem.
        config: of the assimilation.
        number: of the window, for the random numbers.
        known: what the journal has.
        keep: keeps what it has not.
        goes_on: whether another window is assimilated after it.

    Raises:
        RunError: the run of the first guess fails, or that of a member.
        Stopped: the user stopped it.
    """
    settings = config.method.chosen
    draw = torch.Generator().manual_seed(config.seed * 1_000_003 + number)
    if isinstance(settings, FilterConfig):
        return _by_filter(model, settings, draw, keep)
    if isinstance(settings, SmootherConfig):
        return _by_smoother(model, settings, draw, known, keep)
    return _by_variation(model, settings, config.members, draw, known, keep, goes_on=goes_on)


def _observed(model: WindowModel, counts: Tensor) -> Observed:
    values = model.operators.observed.expand_as(counts)
    precision = model.operators.deviation.square().reciprocal().expand_as(counts)
    return Observed(values, torch.where(counts, precision, 0.0))


# --- 4D-Var --------------------------------------------------------------------------------------
def _by_variation(
    model: WindowModel,
    settings: VariationalConfig,
    members: int,
    draw: torch.Generator,
    known: Known,
    keep: Keep,
    *,
    goes_on: bool,
) -> Analysis:
    problems, size = model.shape
    guess = model.linearized(torch.zeros(model.shape, dtype=torch.float64))
    if not bool(guess.values.isfinite().all()):
        raise RunError("the run of the first guess fails: its values are not finite")
    directions = directions_of_spread(problems, size)
    spread = spread_of_first_guess(guess, directions)
    observed = _observed(model, passes_gross_check(model.operators, guess.values, spread))
    iterates: list[Iterate] = []
    while (kept := known(len(iterates))) is not None:
        iterates.append(_iterate(kept))
    found: Found | None = None
    parts = list(model.first_parts(observed, settings.lengths))
    search = minimize(model, observed, settings, iterates[-1] if iterates else None, parts)
    for found in search:
        if found.iterate.outer_steps < len(iterates):
            continue
        iterates.append(found.iterate)
        keep(found.iterate.outer_steps, _numbers(found.iterate), float(found.iterate.cost.sum()))
    assert found is not None
    near = found.linearized
    assert isinstance(near, LinearizedWindow)
    after = posterior(near, observed.precision, size, settings.rank)
    root = after.root()
    noise = torch.randn(members, problems, size, generator=draw, dtype=torch.float64)
    drawn = found.iterate.controls + (root @ noise[..., None])[..., 0]
    values, states = _run_members(model, drawn)
    covariance = (model.prior.root @ root) @ (model.prior.root @ root).mT
    shares = [*(part.share for part in parts), 1.0]
    traced = [_trace(one, shares[one.part], extra=len(directions)) for one in iterates]
    later = _later(model, found.iterate.controls, near.end, drawn, states)
    return Analysis(
        observed,
        guess.values[0],
        spread[0],
        near.values[0],
        values[:, 0],
        model.prior.controls(found.iterate.controls[None])[0, 0],
        covariance.diagonal(dim1=-2, dim2=-1).sqrt()[0],
        float(after.degrees_of_freedom.sum()),
        traced,
        later._replace(covariance=_propagated(model, near, root, later)) if goes_on else later,
    )


def _numbers(one: Iterate) -> dict[str, Any]:
    work = {name: value.tolist() for name, value in one.work._asdict().items()}
    own = {k: v.tolist() for k, v in one._asdict().items() if isinstance(v, Tensor)}
    # infinity is no number of JSON
    own["slope"] = [v if v < float("inf") else None for v in own["slope"]]
    return {"outer_steps": one.outer_steps, "part": one.part, **own, "work": work}


def _iterate(values: dict[str, Any]) -> Iterate:
    slope = [float("inf") if v is None else v for v in values["slope"]]
    tensors = {
        name: torch.tensor(values[name], dtype=torch.float64)
        for name in ("controls", "cost", "of_prior", "damping", "leading")
    }
    work = Work(*(torch.tensor(values["work"][n], dtype=torch.float64) for n in Work._fields))
    return Iterate(
        outer_steps=int(values["outer_steps"]),
        part=int(values["part"]),
        slope=torch.tensor(slope, dtype=torch.float64),
        is_done=torch.tensor(values["is_done"], dtype=torch.bool),
        work=work,
        **tensors,
    )


def _trace(one: Iterate, share: float, extra: int) -> Trace:
    work = [float(value[0]) for value in one.work]
    return Trace(
        one.outer_steps,
        share,
        float(one.cost[0]),
        float(one.of_prior[0]),
        float(one.slope[0]),
        float(one.damping[0]),
        work[0],
        work[1] + 1.0,
        work[2] + extra,
        work[3],
    )


def _run_members(model: WindowModel, whitened: Tensor) -> tuple[Tensor, State]:
    """Values of members, ``[member, problem, observation]``, and their states at the end.

    Raises:
        RunError: a run fails.
    """
    with torch.no_grad():
        outputs, end = model.run(whitened, model.operators.quantities)
        values = model.operators.values(outputs).reshape(*whitened.shape[:2], -1)
    _require_finite(values)
    return values, end


def _require_finite(values: Tensor) -> None:
    lost = (~values.isfinite()).flatten(1).any(1).nonzero()[:, 0].tolist()
    if lost:
        raise RunError(
            f"the runs of {len(lost)} of {len(values)} members fail, first that of member "
            f"{lost[0] + 1}; smaller deviations keep them nearer to the first guess"
        )


def _later(model: WindowModel, best: Tensor, end: State, drawn: Tensor, states: State) -> Later:
    """What a best run and draws leave; the covariance is that of the draws."""
    place = model.space.of_parameters
    parameters = model.prior.controls(best[None])[0][:, place]
    members = model.prior.controls(drawn)[..., place]
    later = Later(Start(end, None), parameters, torch.zeros(0), members, states)
    return later._replace(covariance=_of_draws(model, later))


def carried_places(space: ControlSpace) -> Tensor:
    """Numbers of the controls that a window hands to the next: states and parameters."""
    parts = [range(*place.indices(space.size)) for place in space.states.values()]
    parts.append(range(*space.of_parameters.indices(space.size)))
    return torch.tensor([number for part in parts for number in part], dtype=torch.int64)


def _of_draws(model: WindowModel, later: Later) -> Tensor:
    """Covariance of states and parameters of draws, ``[problem, control, control]``."""
    space, (count, problems, _) = model.space, later.members.shape
    controls = torch.zeros(count * problems, space.size, dtype=torch.float64)
    controls[:, space.of_parameters] = later.members.flatten(0, 1)
    porosity = space.parameters_of(controls).soil.porosity
    parts = [
        value.reshape(count, problems, -1)
        for value in profiles(space, later.states, porosity).values()
    ]
    whole = torch.cat([*parts, later.members], -1)
    away = (whole - whole.mean(0)) / (count - 1) ** 0.5
    return torch.einsum("mpi,mpj->pij", away, away)


def _propagated(model: WindowModel, near: LinearizedWindow, root: Tensor, later: Later) -> Tensor:
    """Covariance of states and parameters at the end by the linearized model.

    It is that of the posterior, taken along the tangent of the window (Bouttier and Courtier 2002).
    """
    space = model.space
    directions = root.movedim(-1, 0)
    ends = near.forward_to_end(directions)[1] if space.states else {}
    controls = torch.zeros(len(root), space.size, dtype=torch.float64)
    controls[:, space.of_parameters] = later.parameters
    porosity = space.parameters_of(controls).soil.porosity
    parts = []
    for name in space.states:
        change = ends[name]
        if name == "total_water_content":
            share = (later.start.state.total_water_content / porosity).clamp(0.01, 0.99)
            slope = porosity * share * (1.0 - share)
            by_problem = slope.reshape(space.layers, -1, space.columns).movedim(1, 0).flatten(1)
            change = change / by_problem
        parts.append(change)
    parts.append(model.prior.directions(directions)[..., space.of_parameters])
    whole = torch.cat(parts, -1)
    return torch.einsum("kpi,kpj->pij", whole, whole)


# --- ensembles -----------------------------------------------------------------------------------
def _first_members(model: WindowModel, count: int, draw: torch.Generator) -> Tensor:
    """Draws from the prior, whitened, ``[member, problem, control]``."""
    return torch.randn(count, *model.shape, generator=draw, dtype=torch.float64)


def _by_smoother(
    model: WindowModel,
    settings: SmootherConfig,
    draw: torch.Generator,
    known: Known,
    keep: Keep,
) -> Analysis:
    whitened = _first_members(model, settings.members, draw)
    first, _ = _run_members(model, whitened)
    guess = model.values(torch.zeros(1, *model.shape, dtype=torch.float64))[0]
    spread = first.std(0)
    observed = _observed(model, passes_gross_check(model.operators, guess, spread))
    weight = None
    if settings.reach is not None:
        depths = torch.tensor(
            [one.depth if one.kind != "forcing" else torch.nan for one in model.space.labels],
            dtype=torch.float64,
        )
        weight = model.operators.nearness(depths, settings.reach)
    members, values, traces = model.prior.controls(whitened), first, list[Trace]()
    for number in range(1, settings.iterations + 1):
        entry = known(number)
        if entry is not None:
            members = torch.tensor(entry["members"], dtype=torch.float64)
            traces.append(Trace(*entry["trace"]))
            continue
        if number > 1:
            values, _ = _run_members(model, model.prior.whitened(members))
        # of its own, so that a resumed search has the same
        own = torch.Generator().manual_seed(draw.initial_seed() + number)
        members = assimilated_again(members, values, observed, settings.iterations, own, weight)
        cost = float(observed.misfit(values.mean(0)).sum())
        prior = 0.5 * float(model.prior.whitened(members).mean(0).square().sum())
        runs = float(1 + number * settings.members)
        traces.append(Trace(number, 1.0, cost, prior, 0.0, 0.0, runs, 0.0, 0.0, 0.0))
        keep(number, {"members": members.tolist(), "trace": list(traces[-1])}, cost)
    drawn = model.prior.whitened(members)
    values, states = _run_members(model, drawn)
    best = drawn.mean(0)
    at_best, end = _run_members(model, best[None])
    later = _later(model, best, end, drawn, states)
    return Analysis(
        observed,
        guess[0],
        spread[0],
        at_best[0, 0],
        values[:, 0],
        members.mean(0)[0],
        members.std(0)[0],
        float("nan"),
        traces,
        later,
    )


def _by_filter(
    model: WindowModel, settings: FilterConfig, draw: torch.Generator, keep: Keep
) -> Analysis:
    whitened = _first_members(model, settings.members, draw)
    members = model.prior.controls(whitened)
    guess = model.values(torch.zeros(1, *model.shape, dtype=torch.float64))[0]
    # members say how far the first guess may be off, in the run that the filter needs anyway
    near, _ = _run_members(model, whitened)
    counts = passes_gross_check(model.operators, guess, near.std(0))
    observed = _observed(model, counts)
    between = max(1, round(duration(settings.every) / model.seconds))
    now = None
    for number, now in enumerate(filtered(model, observed, members, settings, between, draw), 1):
        keep(number, None, float(observed.misfit(now.analysed.mean(0).nan_to_num(0.0)).sum()))
    assert now is not None
    _require_finite(now.analysed.nan_to_num(0.0))
    space = model.space
    typical = _typical(now.state, settings.members)
    later = Later(
        Start(State(*(_member(value, settings.members, typical) for value in now.state)), None),
        now.controls[typical][:, space.of_parameters],
        torch.zeros(0),
        now.controls[..., space.of_parameters],
        now.state,
    )
    # the runs of the first guess, of the check, and of the filter
    count = float(1 + 2 * settings.members)
    mean = now.forecast.mean(0)
    cost = float(observed.misfit(torch.where(mean.isfinite(), mean, observed.values)).sum())
    trace = Trace(1, 1.0, cost, float("nan"), float("nan"), 0.0, count, 0.0, 0.0, 0.0)
    return Analysis(
        observed._replace(precision=torch.where(mean.isfinite(), observed.precision, 0.0)),
        mean[0],
        now.forecast.std(0)[0],
        now.analysed.mean(0)[0],
        now.analysed[:, 0],
        now.controls.mean(0)[0],
        now.controls.std(0)[0],
        float("nan"),
        [trace],
        later._replace(covariance=_of_draws(model, later)),
    )


def _member(value: Tensor, members: int, number: int) -> Tensor:
    """Of one member, ``[..., problem x column]``."""
    size = value.shape[-1] // members
    return value[..., number * size : (number + 1) * size]


def _typical(state: State, members: int) -> int:
    """Number of the member whose soil temperature is nearest to the mean.

    A mean of states is none where members have other layers of snow.
    """
    temperature = state.soil_temperature.reshape(len(state.soil_temperature), members, -1)
    away = (temperature - temperature.mean(1, keepdim=True)).square().sum((0, 2))
    return int(away.argmin())
