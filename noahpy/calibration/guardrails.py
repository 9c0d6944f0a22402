"""Side effects of a calibration on variables that are not targets.

A search may distort a parameter to compensate for an error elsewhere: the targets then fit, but
other variables get worse. So runs before and after the calibration are compared: how well balances
close, how other variables changed, and whether their errors grew. References are observations that
are not targets and, for a twin, the run with the hidden parameters.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.calibration.parameter_sets import of_both
from noahpy.calibration.problem import Problem
from noahpy.calibration.runs import Runs
from noahpy.calibration.targets import TargetSeries, period_holds, series_of, weight_of
from noahpy.catalog.output_variables import Variable, variable_table
from noahpy.config.calibration import PeriodConfig
from noahpy.model.parameters import Parameters
from noahpy.output.run_summary import CREATED_LABEL, MOST_WATER_CREATED, RunSummary

WORSE: Final = 1.1
"""Ratio of errors above which a variable counts as worse."""
LEAST_GROWTH: Final[Mapping[str, float]] = MappingProxyType(
    {"K": 0.05, "W m-2": 0.5, "m": 1e-3, "kg m-2": 0.1, "kg m-2 s-1": 1e-7, "1": 1e-3}
)
"""Smallest growth of an error that counts, by unit."""
CLOSURES: Final[Mapping[str, float]] = MappingProxyType(
    {
        "water closure, largest (m)": 1e-6,
        "surface energy closure, largest (W m-2)": 0.1,
        "soil energy closure, largest (W m-2)": 0.1,
        CREATED_LABEL: MOST_WATER_CREATED,
    }
)
"""Lines of the closing table of a run that should be zero, with their tolerance."""


class Watched(NamedTuple):
    """A variable before and after the calibration, in a period."""

    period: str
    variable: str
    depth: float | None
    """Depth of the observations, m; None for single-level variables and for means of all layers."""
    column: str
    units: str
    is_target: bool
    mean_before: float
    mean_after: float
    change: float
    """Root-mean-square difference between before and after."""
    spread: float
    """Standard deviation in time before the calibration, as mean over layers."""
    reference: str
    """``observed``, ``hidden`` for the hidden run of a twin, or empty."""
    error_before: float | None
    """Root-mean-square difference from the reference, as for `error_after`."""
    error_after: float | None

    @property
    def label(self) -> str:
        """Variable and depth."""
        return self.variable if self.depth is None else f"{self.variable} at {self.depth:g} m"

    @property
    def is_worse(self) -> bool:
        """Whether the error grew."""
        if self.error_before is None or self.error_after is None:
            return False
        grown = self.error_after - self.error_before
        # negated, so that NaN of a failed run counts as worse
        least = LEAST_GROWTH.get(self.units, 0.0)
        return not (self.error_after <= WORSE * self.error_before or grown <= least)


class Closed(NamedTuple):
    """A line of the closing table of a run, before and after the calibration."""

    label: str
    """Label with unit."""
    column: str
    before: float
    after: float

    @property
    def is_worse(self) -> bool:
        """Whether a balance no longer closes."""
        limit = CLOSURES.get(self.label)
        if limit is None:
            return False
        return not (abs(self.after) <= limit or abs(self.after) <= WORSE * abs(self.before))


class Guardrails(NamedTuple):
    """Comparison of the runs before and after a calibration."""

    watched: list[Watched]
    closed: list[Closed]

    @property
    def warnings(self) -> list[str]:
        """Warnings on variables and balances that became worse."""
        found = [
            f"{one.label} of {one.column} is {one.after:.3g} with the calibrated parameters, "
            f"{one.before:.3g} before"
            for one in self.closed
            if one.is_worse
        ]
        worse: dict[tuple[str, str], list[str]] = {}
        for one in self.watched:
            if one.is_worse and not one.is_target:
                texts = worse.setdefault((one.period, one.column), [])
                texts.append(f"{one.label} ({one.error_before:.3g} to {one.error_after:.3g})")
        return found + [
            f"in the {period} period of {column} errors grew in variables that are not targets: "
            f"{', '.join(texts)}; the calibration may compensate for an error elsewhere"
            for (period, column), texts in worse.items()
        ]


def watched_variables() -> list[Variable]:
    """Default variables of output files, without forcing."""
    forcing = {"air_temperature", "precipitation"}
    return [v for v in variable_table() if v.is_default and v.name not in forcing]


class _Runs(NamedTuple):
    """Finished runs, those before and those after as starts of a batch."""

    outputs: Mapping[str, Tensor]
    """By quantity, ``[step, layer, run x column]`` or ``[step, run x column]``."""
    summary: Mapping[str, Sequence[float]]
    """Lines of the closing table, ``[run x column]``."""

    @classmethod
    def of(cls, runs: Runs, parameters: Parameters, names: Sequence[str]) -> _Runs:
        """Run everything."""
        summary = RunSummary(["column"])
        outputs = runs.all_outputs(parameters, names, summary)
        lines = {label: values.tolist() for label, values in summary.values().items()}
        return cls(outputs, lines)


def guardrails(problem: Problem, point: Tensor) -> Guardrails:
    """Compare runs with the configured and the calibrated parameters.

    Args:
        problem: problem of the calibration.
        point: calibrated unknowns, ``[unknown]``.
    """
    others = _other_series(problem)
    variables = watched_variables()
    quantities = {v.quantity for v in variables}
    quantities |= {one.variable.quantity for _, one in others}
    after = problem.space.parameters(point[None])
    both = _Runs.of(problem.runs, of_both(problem.space.base, after), sorted(quantities))
    hidden = None
    if problem.hidden is not None and problem.hidden_runs is not None:
        of_twin = problem.space.parameters(problem.hidden)
        hidden = _Runs.of(problem.hidden_runs, of_twin, sorted(quantities)).outputs
    count = problem.column_count
    watched = [
        row
        for period, config in _periods(problem)
        for variable in variables
        for row in _whole_columns(problem, period, config, variable, both.outputs, hidden)
    ]
    watched += [
        _at_observations(problem, period, one, both.outputs, count)
        for period, one in others
        if len(one.observed)
    ]
    closed = [
        Closed(label, name, values[k], values[count + k])
        for label, values in both.summary.items()
        for k, name in enumerate(problem.column_names)
    ]
    return Guardrails(watched, closed)


def _periods(problem: Problem) -> list[tuple[str, PeriodConfig]]:
    config = problem.config
    found = [("calibration", config.period)]
    if config.validation_period is not None:
        found.append(("validation", config.validation_period))
    return found


def _other_series(problem: Problem) -> list[tuple[str, TargetSeries]]:
    """Observations that are not targets, with their period."""
    return [
        (period, series_of(series, column, 1.0, problem.columns, config))
        for period, config in _periods(problem)
        for column, series in problem.observed
        if all(weight_of(target, series) is None for target in problem.config.targets)
    ]


def _root_mean_square(values: Tensor) -> float:
    return float(values.square().mean().sqrt())


def _whole_columns(
    problem: Problem,
    period: str,
    config: PeriodConfig,
    variable: Variable,
    outputs: Mapping[str, Tensor],
    hidden: Mapping[str, Tensor] | None,
) -> Iterator[Watched]:
    """A variable over all layers of every column."""
    columns, count = problem.columns, problem.column_count
    chosen = torch.from_numpy(period_holds(config, columns.begin, columns.end))
    if not bool(chosen.any()):
        return
    thickness = problem.space.base.site.layer_thickness.double()

    def values(source: Mapping[str, Tensor], place: int) -> Tensor:
        """Values of a column, ``[layer, step]``."""
        found = source[variable.quantity][chosen][..., place] * variable.scale
        return found.T if variable.is_layered else found[None]

    targets = {target.variable for target in problem.config.targets}
    for k, name in enumerate(problem.column_names):
        share = torch.ones(1, dtype=torch.float64)
        if variable.is_layered:
            share = thickness[:, k] / thickness[:, k].sum()

        def mean(of: Tensor, share: Tensor = share) -> float:
            """Mean over depth."""
            return float((share * of).sum())

        def apart(one: Tensor, other: Tensor, share: Tensor = share) -> float:
            """Root-mean-square difference over time and depth."""
            return math.sqrt(float((share * (one - other).square().mean(1)).sum()))

        before, after = values(outputs, k), values(outputs, count + k)
        truth = None if hidden is None else values(hidden, k)
        yield Watched(
            period,
            variable.name,
            None,
            name,
            variable.units,
            variable.name in targets,
            mean(before.mean(1)),
            mean(after.mean(1)),
            apart(after, before),
            mean(before.std(1, correction=0)),
            "" if truth is None else "hidden",
            None if truth is None else apart(before, truth),
            None if truth is None else apart(after, truth),
        )


def _at_observations(
    problem: Problem, period: str, one: TargetSeries, outputs: Mapping[str, Tensor], columns: int
) -> Watched:
    """A variable at the depth and times of observations."""
    before, after = one.model(outputs, columns).T
    return Watched(
        period,
        one.variable.name,
        one.depth,
        problem.column_names[one.column],
        one.variable.units,
        False,
        float(before.mean()),
        float(after.mean()),
        _root_mean_square(after - before),
        float(before.std(correction=0)),
        "observed",
        _root_mean_square(before - one.observed),
        _root_mean_square(after - one.observed),
    )


def watched_rows(found: Guardrails) -> Iterator[Sequence[object]]:
    """Lines of the table of variables."""
    yield [*Watched._fields, "verdict"]
    for one in found.watched:
        values = ["" if value is None else value for value in one]
        yield [*values, "worse" if one.is_worse else ""]


def closure_rows(found: Guardrails) -> Iterator[Sequence[object]]:
    """Lines of the table of balances."""
    yield [*Closed._fields, "verdict"]
    for one in found.closed:
        yield [*one, "worse" if one.is_worse else ""]
