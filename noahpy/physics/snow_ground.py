"""Layered snow over ground as one implicit problem for enthalpy.

The rows of the snow stand above those of the soil. Rows of snow hold what lies on a square metre of
covered ground, so that none becomes thin where cover becomes small; the first soil layer exchanges
heat with the last one of the snow over the covered part of a cell, and with the air over the rest.
The surface of the snow is eliminated: its temperature is a function of that of the first layer.

Heat that flows from a layer grows with its enthalpy and falls with that of its neighbours, and the
heat of a step is kept: the residuals are an M-function, whose Jacobian is dominated by its diagonal
along columns. Where the flux through the surface does not grow with the temperature of the first
layer, there is one solution and no more. It does grow where frost is heavy; then the residuals are
still continuous unless the surface itself has two balances. Newton's method that stops at corners
is not proven to reach the solution. Where it does not, a part of the time step is solved first,
from whose solution the search goes on to a longer part, up to the whole.
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
    heat_problem,
    heat_residual,
    is_accepted,
    is_on_curve,
    layers_after,
    layers_with,
)
from noahpy.physics.graphs import choose, leaves_of, rebuilt, repeat_while_open
from noahpy.physics.ground_heat import GroundRows
from noahpy.physics.numerics import at_least, at_most, layer_sum, within
from noahpy.physics.parts import SHORTER, added_next, part_with
from noahpy.physics.snow_layers import warmth
from noahpy.physics.snow_skin import (
    FIRST_SKIN_STEP,
    SKIN_STEP,
    Skin,
    SkinBalance,
    SkinFlux,
    foreseen_skin,
    skin_flux,
    skin_of,
    skin_with,
    solve_skin,
)
from noahpy.physics.tridiagonal import solve_tridiagonal

ITERATIONS: Final = 40
"""Largest number of iterations for a part of the time step."""
MOST_PARTS: Final = 40
"""Largest number of parts of a time step that are tried."""
FREE_ITERATIONS: Final = 20
"""Iterations whose steps need not bring the equations closer to balance."""
LEAST_SHARE: Final = 1e-4
"""Smallest share of a step of Newton's method, 1."""
PATCHY: Final = 0.1
"""Share of the held water up to which a layer is dry in part above its water, 1."""
LEAST_CAPACITY: Final = 3e4
"""Heat capacity of soil below which its enthalpy does not tell its temperature, J m-3 K-1."""
BEYOND_CORNER: Final = 1e-6
"""How far beyond a corner of temperature as a function of enthalpy a step ends, J m-2."""


class SnowRows(NamedTuple):
    """Snow on covered ground, ``[snow_layer, column]`` unless stated."""

    mass: Tensor
    """kg m-2; 1 without snow."""
    content: Tensor
    """Enthalpy before the step, J m-2."""
    held: Tensor
    """Liquid water that a layer holds, kg m-2; positive."""
    upper: Tensor
    """Resistance of the upper half of a layer without liquid water, m2 K W-1."""
    lower: Tensor
    """The same of its lower half, m2 K W-1."""
    crust: Tensor
    """Share of that which is left where a layer is full of water, 1."""
    night: Tensor
    """Largest resistance of the upper half above water, m2 K W-1."""
    base: Tensor
    """Conductance between the middles of the last layer and the first one of the soil, W m-2 K-1,
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
    """Of Newton's method for the whole of the time step, ``[column]``."""
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
    base: Tensor
    """Heat exchanged over the step per temperature difference, J m-2 K-1, ``[column]``."""
    into_soil: Tensor
    """The same of the first soil layer with the last one of the snow, J m-3 K-1, ``[column]``."""
    dry: Tensor
    """Heat between two layers of snow without liquid water over the step per kelvin,
    J m-2 K-1, ``[snow_layer - 1, column]``."""
    shift: Tensor
    """Heat per kelvin that counts with the enthalpy of soil in the search, J m-3 K-1: in a dry
    layer that fills within the step, less the heat of the water that enters with its temperature,
    the heat capacity itself may be negative."""
    is_there: Tensor
    """Whether there is snow, bool, ``[column]``."""
    melted: Tensor
    """Enthalpy of melted layers at the freezing point, J m-2."""
    seconds: float | Tensor


class _Links(NamedTuple):
    """Conductances of the snow at an enthalpy, with their derivatives by it."""

    top: Tensor
    """Between the surface and the first layer, W m-2 K-1, ``[column]``."""
    top_slope: Tensor
    """By the enthalpy of the first layer, K-1 s-1, ``[column]``."""
    between: Tensor
    """Heat between two layers over the step per kelvin, J m-2 K-1, ``[snow_layer - 1, column]``."""
    upper_slope: Tensor
    """By the enthalpy of the upper layer of both, K-1."""
    lower_slope: Tensor
    """By that of the lower one, K-1."""


class _Response(NamedTuple):
    """Derivatives of heat that flows in a step by the enthalpy of a layer of snow."""

    down: Tensor
    """From a layer into the one below, by its enthalpy, 1, ``[snow_layer - 1, column]``."""
    up: Tensor
    """Less that by the enthalpy of the one below, 1."""
    base: Tensor
    """Temperature of the last layer by its enthalpy, K m2 J-1, ``[column]``."""
    surface: Tensor
    """Through the surface, by the enthalpy of the first layer, 1, ``[column]``."""


class _Iterate(NamedTuple):
    """Snow and soil in an iteration."""

    enthalpy: Tensor
    """J m-2."""
    layers: Layers
    """Of the soil."""
    links: _Links
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


def _equations(given: SnowGround, part: Tensor | None = None) -> _Equations:
    """Equations of the time step, or of a part of it.

    Args:
        given: the step.
        part: of its length, 1, ``[column]``.
    """
    snow, ground = given.snow, given.ground
    conduction, thickness = ground.conduction, ground.thickness
    seconds: float | Tensor = given.seconds
    if part is not None:
        seconds = part * seconds
        above, under = part * conduction.above, part * conduction.below
        conduction = conduction._replace(above=above, below=under)
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
    least = ground.capacity.at(ground.curve.least_liquid)
    return _Equations(
        snow=snow,
        balance=given.balance,
        problem=heat_problem(fixed, ground.curve, ground.capacity, thickness, ground.temperature),
        at_freezing=skin_flux(given.balance, torch.zeros_like(snow.cover)),
        base=base,
        into_soil=into_soil,
        dry=torch.where(is_there, seconds / (snow.lower[:-1] + snow.upper[1:]), 0.0),
        shift=torch.where(least < LEAST_CAPACITY, fixed.above + fixed.below, 0.0),
        is_there=is_there,
        melted=c.LATENT_HEAT_FUSION * snow.mass,
        seconds=seconds,
    )


def _links(equations: _Equations, content: Tensor) -> _Links:
    """Conductances of the snow.

    A layer that holds water freezes from its faces inwards: its heat passes only what is frozen
    already, at first as much of the layer as of its water (Stefan), at last half of it, as in dry
    snow. Through half the layer whatever its water, a thick wet layer would freeze too slowly in
    the first hours of a night, and all snow would depend on the number of layers. Where water wets
    only a part of a thick layer it is the upper one, from above, below what nights freeze.
    """
    snow = equations.snow
    full = c.LATENT_HEAT_FUSION * snow.held
    inverse = 1.0 / full
    wetness = within(content * inverse, 0.0, 1.0)
    is_changing = (wetness > 0.0) & (wetness < 1.0)
    by_wetness = torch.where(is_changing, inverse, 0.0)
    freed = 1.0 - snow.crust
    left, falling = 1.0 - freed * (wetness * wetness), (2.0 * freed) * (wetness * by_wetness)
    lower = left * snow.lower
    whole = left * snow.upper
    deeper, wet = at_least(whole - snow.night, 0.0), at_most(wetness * (1.0 / PATCHY), 1.0)
    upper = whole - wet * deeper
    counts = torch.where(deeper > 0.0, 1.0 - wet, 1.0)
    wetting = torch.where(wetness < PATCHY, by_wetness * (1.0 / PATCHY), 0.0)
    upper_falls = counts * (falling * snow.upper) + deeper * wetting
    lower_falls = falling * snow.lower
    top = torch.where(equations.is_there, 1.0 / upper[0], 0.0)
    between = 1.0 / (lower[:-1] + upper[1:])
    exchanged = torch.where(equations.is_there, equations.seconds * between, 0.0)
    steepness = exchanged * between
    return _Links(
        top=top,
        top_slope=top * top * upper_falls[0],
        between=exchanged,
        upper_slope=steepness * lower_falls[:-1],
        lower_slope=steepness * upper_falls[1:],
    )


def _flows(links: _Links, dry: Tensor, temperature: Tensor) -> Tensor:
    """Heat from layers into the next ones over a step, J m-2, ``[snow_layer - 1, column]``.

    Water that freezes gives its heat through what is frozen; heat of melted layers has to pass all
    of a layer. The flow grows with the enthalpy of the layer above and falls with that of the one
    below, whatever their states.
    """
    cold, warm = at_most(temperature, 0.0), at_least(temperature, 0.0)
    return links.between * (cold[:-1] - cold[1:]) + dry * (warm[:-1] - warm[1:])


def _response(equations: _Equations, at: _Iterate) -> _Response:
    """How the heat of a step changes with the enthalpy of the snow."""
    links, dry, heat = at.links, equations.dry, warmth(at.enthalpy, equations.snow.mass)
    cold = at_most(heat.temperature, 0.0)
    apart, is_cold = cold[:-1] - cold[1:], at.enthalpy < 0.0
    surface = at.skin.slope * heat.slope[0] + at.skin.by_conductance * links.top_slope
    return _Response(
        down=torch.where(is_cold[:-1], links.between, dry) * heat.slope[:-1]
        + apart * links.upper_slope,
        up=torch.where(is_cold[1:], links.between, dry) * heat.slope[1:]
        - apart * links.lower_slope,
        base=heat.slope[-1],
        surface=equations.seconds * surface,
    )


def _residuals(
    equations: _Equations, links: _Links, content: Tensor, layers: Layers, flux: Tensor
) -> tuple[Tensor, Tensor]:
    """Residuals of snow, J m-2, and soil, J m-3."""
    snow, problem = equations.snow, equations.problem
    rows = snow.mass.shape[0] - 1
    temperature = warmth(content, snow.mass).temperature
    soil = layers.temperature
    inner = _flows(links, equations.dry, temperature)
    out = equations.base * (temperature[-1] - soil[0])
    loss = pad(inner, (0, 0, 0, 1)) - pad(inner, (0, 0, 1, 0)) + pad(out[None], (0, 0, rows, 0))
    gain = equations.seconds * flux
    of_snow = content - snow.content + loss - pad(gain[None], (0, 0, 0, rows))
    of_soil = heat_residual(soil, layers.liquid, problem.conduction, problem.capacity)
    warming = equations.into_soil * temperature[-1]
    return of_snow, of_soil - pad(warming[None], (0, 0, 0, soil.shape[0] - 1))


def _direction(
    equations: _Equations, response: _Response, apparent: Tensor, of_snow: Tensor, of_soil: Tensor
) -> tuple[Tensor, Tensor]:
    """Changes of the enthalpy of snow, J m-2, and the temperature of soil, K, by Newton's method.

    Args:
        equations: of the step.
        response: of the snow.
        apparent: apparent heat capacity of soil, J m-3 K-1.
        of_snow: residuals, J m-2.
        of_soil: residuals, J m-3.
    """
    conduction, down, up = equations.problem.conduction, response.down, response.up
    rows = down.shape[0] + 1
    own = (
        pad(down, (0, 0, 0, 1))
        + pad(up, (0, 0, 1, 0))
        + pad((equations.base * response.base)[None], (0, 0, rows - 1, 0))
        - pad(response.surface[None], (0, 0, 0, rows - 1))
    )
    change = solve_tridiagonal(
        torch.cat([-down, -(equations.into_soil * response.base)[None], -conduction.above[1:]]),
        torch.cat([1.0 + own, apparent + conduction.above + conduction.below]),
        torch.cat([-up, -equations.base[None], -conduction.below[:-1]]),
        torch.cat([-of_snow, -of_soil]),
    )
    return change[:rows], change[rows:]


def _stopped(before: Tensor, after: Tensor, corner: Tensor | float) -> Tensor:
    """Enthalpy after a step that ends just beyond a corner."""
    rises = (before <= corner) & (after > corner)
    falls = (before >= corner) & (after < corner)
    stopped = torch.where(rises, corner + BEYOND_CORNER, after)
    return torch.where(falls, corner - BEYOND_CORNER, stopped)


def _at(
    equations: _Equations,
    content: Tensor,
    layers: Layers,
    is_open: Tensor,
    begin: Tensor | _Iterate,
) -> _Search:
    """The search at an iterate of the open columns, as if it were the first.

    Args:
        equations: of the step.
        content: enthalpy of the snow, J m-2.
        layers: of the soil.
        is_open: bool, ``[column]``.
        begin: surface temperature to begin with, K, ``[column]``, or the iterate before.
    """
    snow, problem = equations.snow, equations.problem
    heat = warmth(content, snow.mass)
    links = _links(equations, content)
    conductance = torch.where(equations.is_there, links.top, 1.0)
    if isinstance(begin, Tensor):
        guess, last_step = begin, FIRST_SKIN_STEP
    else:
        stiffening, last_step = links.top - begin.links.top, SKIN_STEP
        guess = foreseen_skin(begin.skin, stiffening, conductance, heat.temperature[0])
    skin = solve_skin(
        equations.balance,
        conductance,
        heat.temperature[0],
        equations.is_there & is_open,
        guess,
        equations.at_freezing,
        last_step,
    )
    of_snow, of_soil = _residuals(equations, links, content, layers, skin.flux)
    size = snow.cover * layer_sum(of_snow.abs()) + layer_sum(problem.thickness * of_soil.abs())
    none = torch.zeros_like(size)
    is_open = (of_soil.abs() > problem.tolerance).any(0)
    tolerance = _tolerance(equations, heat.temperature, links, skin)
    is_open = is_open | (of_snow.abs() > tolerance).any(0)
    return _Search(
        _Iterate(content, layers, links, skin), of_snow, of_soil, size, none + 1.0, none, is_open
    )


def _tolerance(equations: _Equations, temperature: Tensor, links: _Links, skin: Skin) -> Tensor:
    """Residual of snow that is rounding, J m-2, ``[snow_layer, column]``."""
    surface = equations.seconds * links.top * (skin.temperature.abs() + temperature[0].abs())
    exchanged = layer_sum(links.between) + equations.base
    largest = temperature.abs().amax(0) + equations.problem.thawed[0].abs() + 30.0
    magnitude = equations.melted + (exchanged * largest + surface)
    return ROUNDINGS * torch.finfo(temperature.dtype).eps * magnitude


def _iteration(given: tuple[_Equations], search: _Search) -> _Search:
    """A step of Newton's method in the open columns.

    After some iterations the residuals have to fall, or the step is halved.
    """
    (equations,), at = given, search.at
    problem, layers = equations.problem, at.layers
    apparent = apparent_capacity(layers, problem.curve, problem.capacity)
    of_snow, of_soil = _direction(
        equations,
        _response(equations, at),
        apparent,
        search.snow_residual,
        search.soil_residual,
    )
    content = at.enthalpy + search.share * of_snow
    content = _stopped(at.enthalpy, content, 0.0)
    content = _stopped(at.enthalpy, content, c.LATENT_HEAT_FUSION * equations.snow.held)
    content = _stopped(at.enthalpy, content, equations.melted)
    moved = layers_after(layers, search.share * of_soil, apparent, equations.shift, problem)
    trial = _at(
        equations,
        torch.where(search.is_open, content, at.enthalpy),
        choose(search.is_open, moved, layers),
        search.is_open,
        at,
    )
    is_better = trial.size < (1.0 - 1e-4 * search.share) * search.size
    is_taken = search.is_open & (
        is_better | (search.iterations < FREE_ITERATIONS) | (search.share <= LEAST_SHARE)
    )
    share = torch.where(is_taken, at_most(2.0 * search.share, 1.0), 0.5 * search.share)
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
    response: _Response
    apparent: Tensor
    melting: Tensor
    """Derivative of the liquid water of soil by temperature, m3 m-3 K-1."""
    iterations: Tensor
    is_solved: Tensor


class _Start(NamedTuple):
    """Where a search begins."""

    enthalpy: Tensor
    """Of the snow, J m-2, ``[snow_layer, column]``."""
    layers: Layers
    """Of the soil."""
    skin: Tensor
    """Surface temperature relative to the freezing point, K, ``[column]``."""


class _Parts(NamedTuple):
    """Parts of a time step that are solved one after another, ``[column]`` unless stated."""

    added: Tensor
    """What the next part is longer than the longest that is solved, 1."""
    solved: _Iterate
    """Solution of the longest part that has one; of no meaning without."""
    solved_part: Tensor
    """That part, or 0, 1."""
    is_open: Tensor


def _is_left(parts: _Parts) -> Tensor:
    return parts.is_open


def _in_part(given: tuple[SnowGround], before: _Parts) -> _Parts:
    """The search in the next part."""
    at, is_open = before.solved, before.is_open
    part = part_with(before.solved_part, before.added)
    equations = _equations(given[0], part)
    known = _Start(at.enthalpy, at.layers, at.skin.temperature)
    start = choose(before.solved_part > 0.0, known, _start(given[0], equations))
    found = _searched(equations, start)
    is_solved = is_open & _is_solved(equations, found)
    solved_part = torch.where(is_solved, part, before.solved_part)
    return _Parts(
        added=added_next(is_solved, before.added),
        solved=choose(is_solved, found.at, at),
        solved_part=solved_part,
        is_open=is_open & (solved_part < 1.0),
    )


def _start(given: SnowGround, equations: _Equations) -> _Start:
    """The state before the step."""
    problem, curve = equations.problem, equations.problem.curve
    liquid = torch.minimum(torch.maximum(given.ground.liquid, curve.least_liquid), curve.total)
    content = problem.conduction.content + equations.shift * given.ground.temperature
    layers = layers_with(content, equations.shift, liquid, curve.at(liquid), problem)
    return _Start(given.snow.content, layers, given.snow.guess)


def _searched(equations: _Equations, start: _Start) -> _Search:
    """The search at its end."""
    first = _at(equations, start.enthalpy, start.layers, equations.is_there, start.skin)
    # the surface is not solved yet
    first = first._replace(is_open=first.is_open | equations.is_there)
    return repeat_while_open(_is_open, _iteration, (equations,), first, ITERATIONS)


def _is_solved(equations: _Equations, search: _Search) -> Tensor:
    """Whether the residuals of a search are rounding, bool, ``[column]``."""
    at = search.at
    temperature = warmth(at.enthalpy, equations.snow.mass).temperature
    tolerance = _tolerance(equations, temperature, at.links, at.skin)
    of_snow = (ACCEPTED_ROUNDINGS / ROUNDINGS) * tolerance
    is_solved = (search.snow_residual.abs() <= of_snow).all(0)
    return is_solved & is_accepted(search.soil_residual, equations.problem)


def _solution(given: SnowGround) -> _Found:
    equations = _equations(given)
    snow, curve = equations.snow, equations.problem.curve
    whole = _searched(equations, _start(given, equations))
    is_solved = _is_solved(equations, whole)
    parts = _Parts(
        added=torch.full_like(snow.cover, SHORTER),
        solved=whole.at,
        solved_part=is_solved.to(snow.cover.dtype),
        # what is not a number stays so
        is_open=~is_solved & whole.size.isfinite(),
    )
    parts = repeat_while_open(_is_left, _in_part, (given,), parts, MOST_PARTS)
    at = parts.solved
    on_curve = is_on_curve(at.layers.liquid, curve)
    melting = 1.0 / torch.where(on_curve, at.layers.on_curve.slope, 1.0)
    heat = warmth(at.enthalpy, snow.mass)
    # derivatives take the slope at the solution
    skin = skin_with(
        at.skin.temperature,
        skin_flux(equations.balance, at.skin.temperature).slope,
        torch.where(equations.is_there, at.links.top, 1.0),
        heat.temperature[0],
        equations.is_there,
        equations.at_freezing,
    )
    return _Found(
        at=at._replace(skin=skin),
        response=_response(equations, at._replace(skin=skin)),
        apparent=apparent_capacity(at.layers, curve, equations.problem.capacity),
        melting=torch.where(on_curve, melting, 0.0),
        iterations=whole.iterations,
        is_solved=parts.solved_part == 1.0,
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
        links = _links(equations, content)
        _, flux = skin_of(equations.balance, links.top, heat.temperature[0], at.skin)
        of_snow, of_soil = _residuals(
            equations,
            links,
            content,
            Layers(temperature, liquid, there),
            torch.where(equations.is_there, flux, 0.0),
        )
        of_snow, of_soil = _direction(fixed, found.response, found.apparent, of_snow, of_soil)
        content, temperature = content + of_snow, temperature + of_soil
        liquid = liquid + found.melting * of_soil
    content = with_derivatives(at.enthalpy, content, order=2)
    soil = with_derivatives(at.layers.temperature, temperature, order=2)
    heat = warmth(content, snow.mass)
    links = _links(equations, content)
    skin, flux = skin_of(equations.balance, links.top, heat.temperature[0], at.skin)
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
