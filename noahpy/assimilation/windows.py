"""Cycling: windows one after the other, and what follows the last one without observations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import torch
from torch import Tensor

from noahpy.assimilation.control import ControlSpace, Start
from noahpy.assimilation.covariance import root
from noahpy.assimilation.methods import analysed, carried_places
from noahpy.assimilation.operators import Operators
from noahpy.assimilation.problem import Problem, Window
from noahpy.assimilation.records import Analysis, Entry, Later, Progress, Stopped
from noahpy.assimilation.window_model import Prior
from noahpy.files.line_journal import LineJournal
from noahpy.model.state import State


class Forecast(NamedTuple):
    """A run beyond the observations that it knows."""

    values: Tensor
    """Of the best run, ``[observation]``."""
    draws: Tensor
    """Of draws from what is known, ``[member, observation]``."""


class Cycled(NamedTuple):
    """A window with what was found in it."""

    window: Window
    space: ControlSpace
    start: Start
    prior: Prior
    operators: Operators
    free: Tensor
    """Values of the run as configured, without any assimilation, ``[observation]``."""
    analysis: Analysis | None
    """None without observations that change the run."""
    forecast: Forecast | None
    """None in windows that are assimilated."""


def next_prior(space: ControlSpace, later: Later, forget: float) -> Prior:
    """What is known of the controls of a window after the one before.

    Args:
        space: of the window.
        later: what the window before leaves.
        forget: share of the configured covariance.
    """
    places = carried_places(space)
    mean = space.mean.expand(len(later.parameters), -1).clone()
    mean[:, space.of_parameters] = later.parameters
    covariance = space.covariance.expand(len(mean), -1, -1).clone()
    configured = space.covariance[places][:, places]
    known = (1.0 - forget) * later.covariance + forget * configured
    covariance[:, places[:, None], places] = known
    return Prior(mean, root(covariance))


def cycled(
    problem: Problem,
    journal: LineJournal[Entry],
    should_continue: Callable[[Progress], bool] = lambda _: True,
) -> list[Cycled]:
    """Assimilate window after window.

    Args:
        problem: the task.
        journal: iterations, which are not repeated.
        should_continue: called after every iteration; False stops.

    Raises:
        RunError: the run of a first guess or of a member fails.
        Stopped: the user stopped it.
    """
    known = {(one.window, one.iteration): one.values for one in journal}
    free = free_values(problem)
    found: list[Cycled] = []
    start, later = problem.first_start(), None
    last = max(window.number for window in problem.windows if window.is_assimilated)
    for window, values in zip(problem.windows, free, strict=True):
        space, operators = problem.space(window), problem.operators(window)
        prior = Prior.of(space, 1)
        if later is not None:
            prior, start = next_prior(space, later, problem.config.forget), later.start
        analysis, forecast = None, None
        if window.is_assimilated:
            model = problem.model(window, space, start, prior, operators)
            keep = _Keeper(journal, window.number, should_continue)
            analysis = analysed(
                model,
                problem.config,
                window.number,
                lambda k, w=window.number: known.get((w, k)),  # type: ignore[misc]
                keep,
                goes_on=window.number < last,
            )
        elif operators.count and later is not None:
            forecast = forecast_of(problem, window, space, later, operators)
        found.append(Cycled(window, space, start, prior, operators, values, analysis, forecast))
        if analysis is not None:
            later = analysis.later
    return found


class _Keeper:
    """Keeps iterations of a window in the journal, and asks whether to go on."""

    def __init__(
        self,
        journal: LineJournal[Entry],
        window: int,
        should_continue: Callable[[Progress], bool],
    ) -> None:
        self._journal, self._window, self._asks = journal, window, should_continue

    def __call__(self, iteration: int, values: dict[str, Any] | None, cost: float) -> None:
        """See `noahpy.assimilation.records.Keep`."""
        if values is not None:
            self._journal.append(Entry(self._window, iteration, values))
        if not self._asks(Progress(self._window, iteration, cost)):
            raise Stopped


def free_values(problem: Problem) -> Sequence[Tensor]:
    """Values of the run as configured at the observations of every window, ``[observation]``."""
    start, found = problem.first_start(), []
    for window in problem.windows:
        space, operators = problem.space(window), problem.operators(window)
        model = problem.model(window, space, start, Prior.of(space, 1), operators)
        with torch.no_grad():
            still = torch.zeros(1, 1, space.size, dtype=torch.float64)
            outputs, end = model.run(still, operators.quantities)
            found.append(operators.values(outputs)[0])
        start = Start(end, None)
    return found


def forecast_of(
    problem: Problem, window: Window, space: ControlSpace, later: Later, operators: Operators
) -> Forecast:
    """Run what a window leaves through a later one, where only the forcing is uncertain."""
    members = len(later.members)
    state = State(
        *(
            torch.cat([one, other], -1)
            for one, other in zip(later.start.state, later.states, strict=True)
        )
    )
    mean = space.mean.expand(1 + members, -1).clone()
    mean[:, space.of_parameters] = torch.cat([later.parameters, later.members.flatten(0, 1)])
    draw = torch.Generator().manual_seed(problem.config.seed * 1_000_003 + window.number)
    drawn = torch.randn(members, space.size, generator=draw, dtype=torch.float64)
    errors = drawn @ root(space.covariance).T
    for place, _ in space.forcings:
        mean[1:, place] = mean[1:, place] + errors[:, place]
    prior = Prior(mean, torch.zeros(1, space.size, space.size, dtype=torch.float64))
    model = problem.model(window, space, Start(state, None), prior, operators)
    with torch.no_grad():
        still = torch.zeros(1, 1 + members, space.size, dtype=torch.float64)
        values = operators.values(model.run(still, operators.quantities)[0])
    return Forecast(values[0], values[1:])
