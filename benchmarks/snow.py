"""Layered snow in the winter of Col de Porte, and random packs; lines of the table of cases."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import snow_gradients
import torch

from noahpy.physics import constants as c
from noahpy.physics.layered_snow import LayeredSnow
from noahpy.testing.col_de_porte import (
    FSM_ERRORS,
    Values,
    fsm_quantities,
    run_winter,
    score_of,
)
from noahpy.testing.snow_cases import errors_of, take_step
from noahpy.testing.snow_columns import random_snow

LAYERS = (3, 5, 10)
USUAL_LAYERS = 5
STEPS = (900, 3600, 10800)
USUAL_STEP = 3600
DAY = 86400
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


def col_de_porte(daily: Values, layers: int, seconds: int, shared: Path) -> Line:
    """Errors of a winter."""
    score = score_of(daily, shared)
    better = all(a < b for a, b in zip(score.errors, FSM_ERRORS, strict=True))
    return Line(
        f"Col de Porte, {layers} layers, {seconds} s",
        f"FSM 31: albedo, depth, water, surface, soil {_listed(FSM_ERRORS)}; free 4 May (28 April)",
        f"{_listed(score.errors)}; free {score.snow_free}; soil down to "
        f"{score.coldest_soil:.2f} degC",
        better and score.snow_free <= "05-05",
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


def derivatives(seconds: int) -> Iterator[Line]:
    """Sensitivities of the winter against differences, and the growth of disturbances."""
    winter = snow_gradients.Winter(seconds)
    wrong = snow_gradients.wrong_sensitivities(winter)
    names = [f"{name} by {path}" for name, paths in wrong.items() for path in paths]
    yield Line(
        f"Col de Porte, {seconds} s, derivatives by parameters and weather, reverse mode",
        "within 1 % of central differences",
        ", ".join(names) or f"all of {len(wrong)} quantities",
        not names,
    )
    grown = snow_gradients.largest_growth(winter)
    yield Line(
        f"two such winters, {seconds} s, 1e-9 K or kg m-2 in snow or soil",
        f"grows at most {snow_gradients.MOST_GROWTH:g} times",
        f"{grown:.1f} times",
        grown <= snow_gradients.MOST_GROWTH,
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
    daily = {
        (layers, seconds): run_winter(snow_gradients.CONFIG, seconds, layers).daily()
        for layers in LAYERS
        for seconds in (*STEPS, DAY)
    }
    for (layers, seconds), of_run in daily.items():
        if seconds != DAY:
            yield col_de_porte(of_run, layers, seconds, shared)
    for seconds in STEPS[1:2] if quick else STEPS[1:]:
        yield from derivatives(seconds)
    usual = daily[USUAL_LAYERS, USUAL_STEP]
    for layers in LAYERS:
        if layers != USUAL_LAYERS:
            case = f"Col de Porte, {layers} against {USUAL_LAYERS} layers"
            yield agreement(case, daily[layers, USUAL_STEP], usual, (1.0, 1.0, 0.2))
    for seconds in (*STEPS, DAY):
        if seconds > USUAL_STEP:
            case = f"Col de Porte, weather of {seconds} s, such steps against {USUAL_STEP} s"
            parts = seconds // USUAL_STEP
            fine = run_winter(snow_gradients.CONFIG, seconds, USUAL_LAYERS, parts=parts).daily()
            limits = (5.0, 5.0, 0.3) if seconds != DAY else (20.0, 100.0, 1.5)
            yield agreement(case, daily[USUAL_LAYERS, seconds], fine, limits)
        if seconds != USUAL_STEP:
            case = f"Col de Porte, {seconds} against {USUAL_STEP} s, weather and steps"
            limits = (5.0, 5.0, 0.3) if seconds != DAY else (20.0, 100.0, 1.5)
            yield agreement(case, daily[USUAL_LAYERS, seconds], usual, limits)
