"""Layered snow over ground as one implicit problem for enthalpy.

The rows of the snow stand above those of the soil. Rows of snow hold what lies on a square metre of
covered ground, so that none becomes thin where cover becomes small; the first soil layer exchanges
heat with the last one of the snow over the covered part of a cell, and with the air over the rest.
The surface of the snow is eliminated: its temperature is a function of that of the first layer.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import pad

from noahpy.physics import constants as c
from noahpy.physics.derivatives import as_constants, derivative_order, with_derivatives
from noahpy.physics.enthalpy import (
    ACCEPTED_ROUNDINGS,
    ROUNDINGS,
    Conduction,
    EnthalpyProblem,
    Layers,
    apparent_capacity,
    enthalpy,
    heat_problem,
    heat_residual,
    is_on_curve,
    layers_with,
)
from noahpy.physics.graphs import choose, leaves_of, rebuilt, repeat_while_open
from noahpy.physics.ground_heat import GroundRows
from noahpy.physics.numerics import at_most, layer_sum
from noahpy.physics.snow_layers import warmth
from noahpy.physics.snow_skin import (
    Skin,
    SkinBalance,
    SkinFlux,
    skin_flux,
    skin_of,
    solve_skin,
)
from noahpy.physics.tridiagonal import solve_tridiagonal

ITERATIONS: Final = 240
"""Largest number of iterations."""
SLOW_ITERATIONS: Final = ((40, 60), (80, 120), (160, 200))
"""Iterations in which the response of the surface is the largest one; first and after the last."""
FREE_ITERATIONS: Final = 5
"""Iterations whose steps need not bring the equations closer to balance."""
LEAST_SHARE: Final = 1e-4
"""Smallest share of a step of Newton's method, 1."""
BEYOND_CORNER: Final = 1e-6
"""How far beyond a corner of temperature as a function of enthalpy a step ends, J m-2."""


class SnowRows(NamedTuple):
    """Snow on covered ground, ``[snow_layer, column]`` unless stated."""

    mass: Tensor
    """kg m-2; 1 without snow."""
    content: Tensor
    """Enthalpy before the step, J m-2."""
    between: Tensor
    """Conductance between layers, W m-2 K-1, ``[snow_layer - 1, column]``."""
    base: Tensor
    """Conductance between the middles of the last layer and the first one of the soil, W m-2 K-1,
    ``[column]``."""
    top: Tensor
    """Conductance between the surface and the middle of the first layer, W m-2 K-1,
    ``[column]``."""
    cover: Tensor
    """Share of the cell, 1, ``[column]``; 0 without snow."""
    guess: Tensor
    """Surface temperature to start from, relative to the freezing point, K, ``[column]``."""


class SnowGround(NamedTuple):
    """The equations of a step."""

    snow: SnowRows
    ground: GroundRows
    balance: SkinBalance
    seconds: float


class SnowGroundHeat(NamedTuple):
    """Snow and soil after a step."""

    enthalpy: Tensor
    """Of the snow on covered ground, J m-2, ``[snow_layer, column]``."""
    temperature: Tensor
    """Of the soil relative to the freezing point, K, ``[layer, column]``."""
    liquid: Tensor
    """Liquid water of the soil, m3 m-3, ``[layer, column]``."""
    skin: Tensor
    """Temperature of the surface of the snow relative to the freezing point, K, ``[column]``."""
    flux: Tensor
    """Heat flux into the snow on covered ground, W m-2, ``[column]``."""
    base_flux: Tensor
    """Heat flux out of its base, W m-2, ``[column]``."""
    iterations: Tensor
    """Of Newton's method, ``[column]``."""
    is_solved: Tensor
    """Whether the equations are in balance, bool, ``[column]``; where not, the soil has no
    temperature, so that the column is told to be lost."""


class _Equations(NamedTuple):
    """The equations with what does not change in their solution."""

    snow: SnowRows
    balance: SkinBalance
    problem: EnthalpyProblem
    """Of the soil, with `Conduction.top` at the freezing point."""
    at_freezing: SkinFlux
    between: Tensor
    """Heat exchanged over the step per temperature difference, J m-2 K-1."""
    base: Tensor
    into_soil: Tensor
    """The same of the first soil layer with the last one of the snow, J m-3 K-1, ``[column]``."""
    is_there: Tensor
    """Whether there is snow, bool, ``[column]``."""
    stiffest: Tensor
    """Largest response of the surface flux to the first layer, W m-2 K-1, ``[column]``."""
    melted: Tensor
    """Enthalpy of melted layers at the freezing point, J m-2."""
    seconds: float


class _Iterate(NamedTuple):
    """Snow and soil in an iteration."""

    enthalpy: Tensor
    """J m-2."""
    layers: Layers
    """Of the soil."""
    skin: Skin


class _Search(NamedTuple):
    """Newton's method at an iterate; ``[column]`` unless stated."""

    at: _Iterate
    snow_residual: Tensor
    """J m-2, ``[snow_layer, column]``."""
    soil_residual: Tensor
    """J m-3, ``[layer, column]``."""
    size: Tensor
    """Sum of the residuals, J m-2."""
    share: Tensor
    """Of a step, 1."""
    iterations: Tensor
    is_open: Tensor


def _equations(given: SnowGround) -> _Equations:
    snow, ground, seconds = given.snow, given.ground, given.seconds
    conduction, thickness = ground.conduction, ground.thickness
    is_there = snow.cover > 0.0
    base = torch.where(is_there, seconds * snow.base, 0.0)
    into_soil = snow.cover * base / thickness[0]
    below = thickness.shape[0] - 1
    exchange = conduction.above[0]
    fixed = Conduction(
        content=conduction.content + pad((exchange * conduction.top)[None], (0, 0, 0, below)),
        above=torch.cat([(exchange + into_soil)[None], conduction.above[1:]]),
        below=conduction.below,
        top=torch.zeros_like(conduction.top),
    )
    return _Equations(
        snow=snow,
        balance=given.balance,
        problem=heat_problem(fixed, ground.curve, ground.capacity, thickness, ground.temperature),
        at_freezing=skin_flux(given.balance, torch.zeros_like(snow.cover)),
        between=torch.where(is_there, seconds * snow.between, 0.0),
        base=base,
        into_soil=into_soil,
        is_there=is_there,
        stiffest=torch.where(is_there, snow.top, 0.0),
        melted=c.LATENT_HEAT_FUSION * snow.mass,
        seconds=seconds,
    )


def _residuals(
    equations: _Equations, content: Tensor, layers: Layers, flux: Tensor
) -> tuple[Tensor, Tensor]:
    """Residuals of snow, J m-2, and soil, J m-3."""
    snow, problem = equations.snow, equations.problem
    rows = snow.mass.shape[0] - 1
    temperature = warmth(content, snow.mass).temperature
    soil = layers.temperature
    inner = equations.between * (temperature[:-1] - temperature[1:])
    out = equations.base * (temperature[-1] - soil[0])
    loss = pad(inner, (0, 0, 0, 1)) - pad(inner, (0, 0, 1, 0)) + pad(out[None], (0, 0, rows, 0))
    gain = equations.seconds * flux
    of_snow = content - snow.content + loss - pad(gain[None], (0, 0, 0, rows))
    of_soil = heat_residual(soil, layers.liquid, problem.conduction, problem.capacity)
    warming = equations.into_soil * temperature[-1]
    return of_snow, of_soil - pad(warming[None], (0, 0, 0, soil.shape[0] - 1))


def _direction(
    equations: _Equations,
    slope: Tensor,
    surface_slope: Tensor,
    apparent: Tensor,
    of_snow: Tensor,
    of_soil: Tensor,
) -> tuple[Tensor, Tensor]:
    """Changes of the enthalpy of snow, J m-2, and the temperature of soil, K, by Newton's method.

    Args:
        equations: of the step.
        slope: derivative of the temperature of snow by enthalpy, K m2 J-1.
        surface_slope: derivative of the surface flux by that of its first layer, W m-2 K-1.
        apparent: apparent heat capacity of soil, J m-3 K-1.
        of_snow: residuals, J m-2.
        of_soil: residuals, J m-3.
    """
    conduction, between = equations.problem.conduction, equations.between
    rows = slope.shape[0]
    exchanged = (
        pad(between, (0, 0, 0, 1))
        + pad(between, (0, 0, 1, 0))
        + pad(equations.base[None], (0, 0, rows - 1, 0))
        - pad((equations.seconds * surface_slope)[None], (0, 0, 0, rows - 1))
    )
    change = solve_tridiagonal(
        torch.cat(
            [
                -between * slope[:-1],
                -(equations.into_soil * slope[-1])[None],
                -conduction.above[1:],
            ]
        ),
        torch.cat([1.0 + slope * exchanged, apparent + conduction.above + conduction.below]),
        torch.cat([-between * slope[1:], -equations.base[None], -conduction.below[:-1]]),
        torch.cat([-of_snow, -of_soil]),
    )
    return change[:rows], change[rows:]


def _stopped(before: Tensor, after: Tensor, corner: Tensor | float) -> Tensor:
    """Enthalpy after a step that ends just beyond a corner."""
    rises = (before <= corner) & (after > corner)
    falls = (before >= corner) & (after < corner)
    stopped = torch.where(rises, corner + BEYOND_CORNER, after)
    return torch.where(falls, corner - BEYOND_CORNER, stopped)


def _at(equations: _Equations, content: Tensor, layers: Layers, guess: Tensor) -> _Search:
    """The search at an iterate, as if it were the first."""
    snow, problem = equations.snow, equations.problem
    heat = warmth(content, snow.mass)
    skin = solve_skin(
        equations.balance,
        snow.top,
        heat.temperature[0],
        equations.is_there,
        guess,
        equations.at_freezing,
    )
    of_snow, of_soil = _residuals(equations, content, layers, skin.flux)
    size = snow.cover * layer_sum(of_snow.abs()) + layer_sum(problem.thickness * of_soil.abs())
    none = torch.zeros_like(size)
    is_open = (of_soil.abs() > problem.tolerance).any(0)
    tolerance = _tolerance(equations, heat.temperature, skin)
    is_open = is_open | (of_snow.abs() > tolerance).any(0)
    return _Search(
        _Iterate(content, layers, skin), of_snow, of_soil, size, none + 1.0, none, is_open
    )


def _tolerance(equations: _Equations, temperature: Tensor, skin: Skin) -> Tensor:
    """Residual of snow that is rounding, J m-2, ``[snow_layer, column]``."""
    snow = equations.snow
    surface = equations.seconds * snow.top * (skin.temperature.abs() + temperature[0].abs())
    exchanged = layer_sum(equations.between) + equations.base
    largest = temperature.abs().amax(0) + equations.problem.thawed[0].abs() + 30.0
    magnitude = equations.melted + (exchanged * largest + surface)
    return ROUNDINGS * torch.finfo(temperature.dtype).eps * magnitude


def _is_slow(iterations: Tensor) -> Tensor:
    found = torch.zeros_like(iterations, dtype=torch.bool)
    for first, end in SLOW_ITERATIONS:
        found = found | ((iterations >= first) & (iterations < end))
    return found


def _iteration(given: tuple[_Equations], search: _Search) -> _Search:
    """A step of Newton's method in the open columns.

    After some iterations the residuals have to fall, or the step is halved. Where frost is heavy
    the heat flux may grow with the temperature of the surface, so that they do not fall everywhere
    on the way to a solution. With the largest response that the surface can have, which is that of
    a given surface temperature, the iteration goes on towards it for a while, slowly.
    """
    (equations,), at = given, search.at
    problem, layers = equations.problem, at.layers
    apparent = apparent_capacity(layers, problem.curve, problem.capacity)
    slope = warmth(at.enthalpy, equations.snow.mass).slope
    is_slow = _is_slow(search.iterations)
    of_snow, of_soil = _direction(
        equations,
        slope,
        torch.where(is_slow, -equations.stiffest, at.skin.slope),
        apparent,
        search.snow_residual,
        search.soil_residual,
    )
    content = at.enthalpy + search.share * of_snow
    content = _stopped(at.enthalpy, content, 0.0)
    content = _stopped(at.enthalpy, content, equations.melted)
    held = enthalpy(layers.temperature, layers.liquid, problem.capacity.at(layers.liquid))
    moved = layers_with(
        held + search.share * (apparent * of_soil), 0.0, layers.liquid, layers.on_curve, problem
    )
    trial = _at(
        equations,
        torch.where(search.is_open, content, at.enthalpy),
        choose(search.is_open, moved, layers),
        at.skin.temperature,
    )
    is_better = trial.size < (1.0 - 1e-4 * search.share) * search.size
    is_taken = search.is_open & (
        is_better | (search.iterations < FREE_ITERATIONS) | (search.share <= LEAST_SHARE) | is_slow
    )
    share = torch.where(is_taken, at_most(2.0 * search.share, 1.0), 0.5 * search.share)
    share = torch.where(is_slow | _is_slow(search.iterations + 1.0), 1.0, share)
    found = choose(is_taken, trial, search)
    return found._replace(
        share=torch.where(search.is_open, share, search.share),
        iterations=search.iterations + search.is_open,
        is_open=search.is_open & (found.is_open | ~is_taken),
    )


def _is_open(search: _Search) -> Tensor:
    return search.is_open


class _Found(NamedTuple):
    """The solution without derivatives."""

    at: _Iterate
    slope: Tensor
    apparent: Tensor
    melting: Tensor
    """Derivative of the liquid water of soil by temperature, m3 m-3 K-1."""
    iterations: Tensor
    is_solved: Tensor


def _solution(given: SnowGround) -> _Found:
    equations = _equations(given)
    snow, problem = equations.snow, equations.problem
    curve = problem.curve
    begin = torch.minimum(torch.maximum(given.ground.liquid, curve.least_liquid), curve.total)
    layers = layers_with(problem.conduction.content, 0.0, begin, curve.at(begin), problem)
    first = _at(equations, snow.content, layers, snow.guess)
    found = repeat_while_open(_is_open, _iteration, (equations,), first, ITERATIONS)
    at = found.at
    on_curve = is_on_curve(at.layers.liquid, curve)
    melting = 1.0 / torch.where(on_curve, at.layers.on_curve.slope, 1.0)
    heat = warmth(at.enthalpy, snow.mass)
    accepted = ACCEPTED_ROUNDINGS / ROUNDINGS
    of_snow = accepted * _tolerance(equations, heat.temperature, at.skin)
    of_soil = accepted * problem.tolerance
    return _Found(
        at=at,
        slope=heat.slope,
        apparent=apparent_capacity(at.layers, curve, problem.capacity),
        melting=torch.where(on_curve, melting, 0.0),
        iterations=found.iterations,
        is_solved=(found.snow_residual.abs() <= of_snow).all(0)
        & (found.soil_residual.abs() <= of_soil).all(0),
    )


def advance_snow_ground(given: SnowGround) -> SnowGroundHeat:
    """Advance the heat of snow and soil by one step.

    Differentiable in forward and reverse mode by the implicit function theorem: derivatives are
    those of more iterations of Newton's method at the solution with its matrix, one for every order
    of derivatives.

    Args:
        given: the equations of the step.
    """
    found = as_constants(_solution, given)
    at, equations = found.at, _equations(given)
    curve, snow = equations.problem.curve, equations.snow
    on_curve = is_on_curve(at.layers.liquid, curve)
    bounded = torch.where(at.layers.liquid >= curve.total, curve.total, curve.least_liquid)
    fixed = rebuilt(equations, (leaf.detach() for leaf in leaves_of(equations)))
    content, temperature = at.enthalpy, at.layers.temperature
    liquid = torch.where(on_curve, at.layers.liquid, bounded)
    for _ in range(derivative_order()):
        there = curve.at(liquid)
        temperature = torch.where(on_curve, there.temperature, temperature)
        heat = warmth(content, snow.mass)
        _, flux = skin_of(equations.balance, snow.top, heat.temperature[0], at.skin)
        of_snow, of_soil = _residuals(
            equations,
            content,
            Layers(temperature, liquid, there),
            torch.where(equations.is_there, flux, 0.0),
        )
        of_snow, of_soil = _direction(
            fixed, found.slope, at.skin.slope, found.apparent, of_snow, of_soil
        )
        content, temperature = content + of_snow, temperature + of_soil
        liquid = liquid + found.melting * of_soil
    content = with_derivatives(at.enthalpy, content, order=2)
    soil = with_derivatives(at.layers.temperature, temperature, order=2)
    heat = warmth(content, snow.mass)
    skin, flux = skin_of(equations.balance, snow.top, heat.temperature[0], at.skin)
    skin = with_derivatives(at.skin.temperature, skin, order=2)
    flux = with_derivatives(at.skin.flux, flux, order=2)
    return SnowGroundHeat(
        enthalpy=content,
        # a column without a solution has no state
        temperature=torch.where(found.is_solved, soil, torch.nan),
        liquid=with_derivatives(at.layers.liquid, liquid, order=2),
        skin=torch.where(equations.is_there, skin, 0.0),
        flux=torch.where(equations.is_there, flux, 0.0),
        base_flux=torch.where(
            equations.is_there, snow.base * (heat.temperature[-1] - soil[0]), 0.0
        ),
        iterations=found.iterations,
        is_solved=found.is_solved,
    )
