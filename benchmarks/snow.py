"""Layered snow in the winter of Col de Porte, and random packs; lines of the table of cases."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
import torch

from noahpy.physics import constants as c
from noahpy.physics.layered_snow import LayeredSnow
from noahpy.testing.compiled_snow import CompiledSnow
from noahpy.testing.snow_cases import Values, errors_of, take_step
from noahpy.testing.snow_columns import random_snow
from noahpy.testing.snow_scores import FSM_ERRORS, fsm_quantities, score_of
from noahpy.testing.snow_winter import MOST_GROWTH, Winter, growth, sensitivities, winter

LAYERS = (3, 5, 10)
USUAL_LAYERS = 5
STEPS = (900, 3600, 10800)
USUAL_STEP = 3600
DAY = 86400
DISTURBED_DAYS = (20, 58, 75, 100, 137, 160, 185, 200)
"""After 1 October."""
BATCH = 2000


class Line(NamedTuple):
    """A line of the table."""

    case: str
    reference: str
    ours: str
    passes: bool


def random_packs(layers: int, count: int, seconds: int) -> Line:
    """Failures, and mass and energy that a step creates."""
    failures, mass, energy, iterations, largest = 0, 0.0, 0.0, 0.0, 0.0
    for batch in range(0, count, BATCH):
        given = random_snow(layers, min(BATCH, count - batch), batch)
        with torch.no_grad():
            taken = take_step(
                given.column, given.weather, given.setting, LayeredSnow(), float(seconds)
            )
        errors = errors_of(given.column, given.weather, taken, given.setting, float(seconds))
        failures += int((~taken.heat.is_solved).sum())
        mass = max(mass, float(errors.mass.abs().max()) / c.WATER_DENSITY)
        energy = max(energy, float(errors.energy.abs().max()) / seconds)
        iterations += float(taken.heat.iterations.sum())
        largest = max(largest, float(taken.heat.iterations.max()))
    return Line(
        f"{count} random packs, {layers} layers, {seconds} s",
        "no failure, 1e-12 m, 1e-8 W m-2",
        f"failures {failures}; water {mass:.0e} m; energy {energy:.0e} W m-2; iterations "
        f"{iterations / count:.1f}, at most {largest:.0f}",
        failures == 0 and mass < 1e-12 and energy < 1e-8,
    )


def _listed(values: tuple[float, ...]) -> str:
    return ", ".join(f"{value:.3g}" for value in values)


def col_de_porte(found: Winter, layers: int, seconds: int, shared: Path) -> Line:
    """Errors of a winter."""
    score = score_of(found.daily, shared)
    better = all(a < b for a, b in zip(score.errors, FSM_ERRORS, strict=True))
    return Line(
        f"Col de Porte, {layers} layers, {seconds} s",
        f"FSM 31: albedo, depth, water, surface, soil {_listed(FSM_ERRORS)}; free 4 May (28 April)",
        f"{_listed(score.errors)}; free {score.snow_free}; soil down to "
        f"{score.coldest_soil:.2f} degC; failed steps {found.failures}",
        better and found.failures == 0 and score.snow_free <= "05-05",
    )


def fsm(shared: Path) -> Line:
    """FSM by the same measure."""
    score = score_of(fsm_quantities(shared), shared)
    same = np.allclose(score.errors, FSM_ERRORS, rtol=0.005, atol=0.0)
    return Line(
        "FSM 31 by the same measure",
        f"{_listed(FSM_ERRORS)}; free 4 May",
        f"{_listed(score.errors)}; free {score.snow_free}",
        bool(same and score.snow_free == "05-04"),
    )


def agreement(case: str, one: Values, other: Values, limits: tuple[float, float, float]) -> Line:
    """How far two winters lie apart.

    Args:
        case: name of the line.
        one: daily quantities.
        other: of the other winter.
        limits: of snow water (kg m-2; root-mean-square and largest) and soil (K).
    """
    apart = np.sqrt(((one - other) ** 2).mean(0))
    largest = float(abs(one - other)[:, 2].max())
    return Line(
        case,
        f"snow water {limits[0]:g} kg m-2 rms, {limits[1]:g} at most; soil {limits[2]:g} K rms",
        f"{apart[2]:.2f}, {largest:.2f}; {apart[4]:.3f}",
        bool(apart[2] <= limits[0] and largest <= limits[1] and apart[4] <= limits[2]),
    )


def derivatives(shared: Path, last: int) -> Line:
    """Sensitivities of the winter against differences."""
    with TemporaryDirectory() as folder:
        compiled = CompiledSnow(USUAL_LAYERS, Path(folder))
        found = sensitivities(compiled, USUAL_LAYERS, STEPS[-1], shared, last)
    worst = found.errors.amax(0)
    count = int((found.forward.abs().amax((0, 1)) > 0.0).sum())
    return Line(
        f"Col de Porte, {last} days, {STEPS[-1]} s: sensitivities to parameters, forward mode",
        "snow water, depth, surface, soil within 1 % of central differences at all times",
        f"{count} of {len(worst)} count; {found.names[int(worst.argmax())]} {worst.max():.0e}, "
        f"others less",
        float(worst.max()) < 0.01 and count > 0,
    )


def lines(quick: bool) -> Iterator[Line]:
    """Lines of the table as they are found."""
    for layers in LAYERS:
        for seconds in (*STEPS, DAY):
            yield random_packs(layers, BATCH if quick else 5 * BATCH, seconds)
    if "NOAHPY_SHARED" not in os.environ:
        return
    shared = Path(os.environ["NOAHPY_SHARED"])
    yield fsm(shared)
    daily: dict[tuple[int, int], Values] = {}
    with TemporaryDirectory() as folder:
        for layers in LAYERS:
            compiled = CompiledSnow(layers, Path(folder))
            for seconds in (*STEPS, DAY):
                found = winter(compiled, layers, seconds, shared)
                daily[layers, seconds] = found.daily
                if seconds != DAY:
                    yield col_de_porte(found, layers, seconds, shared)
            grown = growth(compiled, layers, USUAL_STEP, shared, DISTURBED_DAYS)
            yield Line(
                f"Col de Porte, {layers} layers, 1e-9 K or kg m-2 on {len(DISTURBED_DAYS)} days",
                f"grows at most {MOST_GROWTH:g} times",
                f"{grown:.1f} times",
                grown <= MOST_GROWTH,
            )
    yield derivatives(shared, 3 if quick else 220)
    usual = daily[USUAL_LAYERS, USUAL_STEP]
    for layers in LAYERS:
        if layers != USUAL_LAYERS:
            case = f"Col de Porte, {layers} against {USUAL_LAYERS} layers"
            yield agreement(case, daily[layers, USUAL_STEP], usual, (1.0, 5.0, 0.2))
    for seconds in (*STEPS, DAY):
        if seconds != USUAL_STEP:
            case = f"Col de Porte, {seconds} against {USUAL_STEP} s"
            limits = (5.0, 5.0, 0.3) if seconds != DAY else (20.0, 100.0, 1.5)
            yield agreement(case, daily[USUAL_LAYERS, seconds], usual, limits)
