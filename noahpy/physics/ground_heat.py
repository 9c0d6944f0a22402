"""Soil heat of ground: conduction in series, heat of moving water, any freezing curve.

The equations are those of `noahpy.physics.enthalpy`, whose solver this module uses; what they take
is chosen by name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Final, NamedTuple, TypeAlias

import torch
from torch import Tensor
from torch.nn.functional import pad

from noahpy.physics import constants as c
from noahpy.physics.derivatives import as_constants, derivative_order, with_derivatives
from noahpy.physics.enthalpy import (
    ClapeyronFreezing,
    Conduction,
    GroundFreezing,
    KorenFreezing,
    LinearFreezing,
    MoistCapacity,
    SoilCurve,
    apparent_capacity,
    enthalpy,
    equilibrium_liquid,
    fusion_heat,
    heat_residual,
    is_on_curve,
    moist_capacity,
    newton_direction,
    solve_on_curve,
)
from noahpy.physics.freezing import FreezingCurve, FreezingExponent, capped_exponent
from noahpy.physics.geometry import ColumnGeometry
from noahpy.physics.numerics import at_least, layer_sum
from noahpy.physics.plain_koren import PlainKorenFreezing
from noahpy.physics.retention import RetentionCurve
from noahpy.physics.soil_heat import (
    BottomScheme,
    HeatProblem,
    SoilHeat,
)
from noahpy.physics.solids import MineralCapacity, uniform_capacity

IceEffect: TypeAlias = Callable[[FreezingCurve], GroundFreezing]
"""The curve of Koren et al. (1999) with, or without, the effect of ice on the potential."""


def raising_ice(soil: FreezingCurve) -> KorenFreezing:
    """Ice raises the potential by ``(1 + 8 ice)^2`` (Koren et al. 1999, eq. 17)."""
    return KorenFreezing(soil)


def neutral_ice(soil: FreezingCurve) -> PlainKorenFreezing:
    """Ice does not change the potential."""
    return PlainKorenFreezing(soil)


FreezingScheme: TypeAlias = Callable[[GroundFreezing, RetentionCurve, Tensor], GroundFreezing]
"""Parameters of the freezing curve, from those of Koren et al. (1999), the retention curve and the
depression of the freezing point by salt, K."""


def koren_freezing(
    koren: GroundFreezing, retention: RetentionCurve, depression: Tensor
) -> GroundFreezing:
    """The curve of Koren et al. (1999), which knows no salt."""
    return koren


def clapeyron_freezing(
    koren: GroundFreezing, retention: RetentionCurve, depression: Tensor
) -> ClapeyronFreezing:
    """The curve that follows from the retention curve."""
    return ClapeyronFreezing(retention, depression)


@dataclass(frozen=True)
class EvenFreezing:
    """Water freezes evenly over a range of temperature, the same in all soil."""

    span: float
    """From the first ice to the last, K."""
    unfrozen: float = 0.0
    """Liquid water that does not freeze, m3 m-3."""

    def __call__(
        self, koren: GroundFreezing, retention: RetentionCurve, depression: Tensor
    ) -> LinearFreezing:
        """See `FreezingScheme`."""
        return LinearFreezing(
            depression,
            torch.full_like(depression, self.span),
            torch.full_like(depression, self.unfrozen),
        )


Conductance: TypeAlias = Callable[[Tensor, Tensor, ColumnGeometry], Tensor]
"""Heat flux between layers per temperature difference, W m-2 K-1, ``[layer - 1, column]``, from
the thermal conductivity of all layers and that of the first with its cover, W m-1 K-1."""


def upper_conductance(conductivity: Tensor, covered: Tensor, geometry: ColumnGeometry) -> Tensor:
    """With the conductivity of the upper layer, that of the first with its cover."""
    upper = torch.cat([covered[None], conductivity[1:]])
    return upper[:-1] / geometry.node_distance


def series_conductance(conductivity: Tensor, covered: Tensor, geometry: ColumnGeometry) -> Tensor:
    """Of the halves of both layers in series."""
    resistance = 0.5 * geometry.thickness / conductivity
    return 1.0 / (resistance[:-1] + resistance[1:])


CarriedHeat: TypeAlias = Callable[[HeatProblem], Tensor | None]
"""Downward flux of water that carries heat, m s-1, ``[layer - 1, column]``; None where moving water
takes the temperature of the layer that it comes into."""


def still_water(before: HeatProblem) -> None:
    """None: moving water carries no heat."""


def flowing_water(before: HeatProblem) -> Tensor | None:
    """That of the water update, if it is known."""
    flow = before.moved.flow
    return None if flow is None else flow[1:-1]


InfiltrationHeat: TypeAlias = Callable[[HeatProblem], Tensor | None]
"""Water that enters the soil with the temperature of its surface, m s-1, ``[column]``; None where
it has that of the first layer."""


def of_first_layer(before: HeatProblem) -> None:
    """None: infiltrating water has the temperature of the first layer."""


def of_surface(before: HeatProblem) -> Tensor | None:
    """All of it: rain that has given its heat to the surface, and melt, enter at its temperature.

    The surface balance takes rain from the temperature of the air to that of the surface; with this
    scheme none of its heat is lost, or won, on its way into the soil.
    """
    flow = before.moved.flow
    return None if flow is None else at_least(flow[0], 0.0)


CapacityScheme: TypeAlias = Callable[[HeatProblem], MoistCapacity]
"""Heat capacity of the layers after the water update."""


def parent_capacity(before: HeatProblem) -> MoistCapacity:
    """That of the parent model, where all solids have the same."""
    return moist_capacity(before.total, before.porosity)


def mixed_capacity(before: HeatProblem) -> MoistCapacity:
    """The same with the solids of the layer."""
    solids = before.solids_capacity - c.VOLUMETRIC_HEAT_CAPACITY_SOLIDS
    parent = parent_capacity(before)
    return parent._replace(frozen=parent.frozen + (1.0 - before.porosity) * solids)


@dataclass(frozen=True)
class ImplicitGround:
    """Implicit freezing and thawing, solved with the temperatures, and what it takes by choice."""

    curve: FreezingScheme = koren_freezing
    """Freezing curve."""
    conduction: Conductance = upper_conductance
    """Conduction between layers."""
    carried: CarriedHeat = still_water
    """Heat that moving water carries."""
    capacity: CapacityScheme = mixed_capacity
    """Heat capacity."""
    infiltrated: InfiltrationHeat = of_first_layer
    """Temperature of infiltrating water; counts where moving water carries heat."""
    koren_ice: IceEffect = raising_ice
    """Effect of ice in the curve of Koren et al.; counts where coefficients are derived."""
    koren_exponent: FreezingExponent = capped_exponent
    """Exponent of that curve; counts where coefficients are derived."""
    mineral_capacity: MineralCapacity = uniform_capacity
    """Heat capacity of mineral grains; counts where coefficients are derived."""
    keeps_equilibrium: ClassVar[bool] = True

    def __call__(self, before: HeatProblem, bottom_scheme: BottomScheme) -> SoilHeat:
        """See `noahpy.physics.soil_heat.SoilHeatScheme`."""
        return update_ground_heat(before, self, bottom_scheme)

    def equilibrium_liquid(
        self, temperature: Tensor, total: Tensor, freezing: GroundFreezing
    ) -> Tensor:
        """See `noahpy.physics.soil_heat.SoilHeatScheme`."""
        return freezing.liquid(temperature - c.FREEZING_POINT, total)


@dataclass(frozen=True)
class ImplicitFreezing:
    """The same without a choice: the curve of Koren et al. (1999), all else as in the parent."""

    keeps_equilibrium: ClassVar[bool] = True

    def __call__(self, before: HeatProblem, bottom_scheme: BottomScheme) -> SoilHeat:
        """See `noahpy.physics.soil_heat.SoilHeatScheme`."""
        on_curve = before._replace(freezing=KorenFreezing(before.freezing))
        return update_ground_heat(on_curve, _PARENT_GROUND, bottom_scheme)

    def equilibrium_liquid(
        self, temperature: Tensor, total: Tensor, freezing: FreezingCurve
    ) -> Tensor:
        """See `noahpy.physics.soil_heat.SoilHeatScheme`."""
        return equilibrium_liquid(temperature, total, freezing)


_PARENT_GROUND: Final = ImplicitGround(capacity=parent_capacity)


class GroundRows(NamedTuple):
    """The equations of the layers, ``[layer, column]``.

    See `noahpy.physics.enthalpy.solve_on_curve`.
    """

    conduction: Conduction
    curve: SoilCurve
    capacity: MoistCapacity
    thickness: Tensor
    """m."""
    temperature: Tensor
    """Before the step relative to the freezing point, K."""
    liquid: Tensor
    """To start from, m3 m-3."""


class GroundEquations(NamedTuple):
    """The equations of a step, and what its heat fluxes are made of."""

    rows: GroundRows
    top_conductance: Tensor
    """Exchange of the first layer with the surface, W m-2 K-1, ``[column]``."""
    entering: Tensor | None
    """The same by infiltrating water of its temperature; None where that carries no heat."""
    flow: Tensor
    """Heat that water carries down between layers, W m-2 K-1, ``[layer - 1, column]``."""
    heat_capacity: Tensor
    """Before the step, J m-3 K-1, ``[layer, column]``."""
    bottom_flux: Tensor
    """Out of the last layer, W m-2, ``[column]``."""

    def with_exchange(self, share: Tensor) -> GroundEquations:
        """The equations where a part of the surface alone exchanges heat by the linear balance.

        Water that infiltrates below the other part has the temperature of the first layer.

        Args:
            share: of the surface, 1, ``[column]``.
        """
        entering = None if self.entering is None else share * self.entering
        conduction = self.rows.conduction
        above = torch.cat([(share * conduction.above[0])[None], conduction.above[1:]])
        return self._replace(
            rows=self.rows._replace(conduction=conduction._replace(above=above)),
            top_conductance=share * self.top_conductance,
            entering=entering,
        )

    def heat(self, before: HeatProblem, deviation: Tensor, liquid: Tensor) -> SoilHeat:
        """The result of a step.

        Args:
            before: the step.
            deviation: temperature after it relative to the freezing point, K,
                ``[layer, column]``.
            liquid: liquid water after it, m3 m-3, ``[layer, column]``.
        """
        temperature = c.FREEZING_POINT + deviation
        drop = deviation[:-1] - deviation[1:]
        top_drop = before.top.temperature - temperature[0]
        carried = layer_sum(self.flow * drop)
        return SoilHeat(
            temperature=temperature,
            liquid=liquid,
            heat_capacity=self.heat_capacity,
            fusion_heat=fusion_heat(deviation, self.rows.capacity.melting),
            heat_input=self.top_conductance * top_drop,
            bottom_flux=self.bottom_flux,
            carried=carried if self.entering is None else carried + self.entering * top_drop,
        )


class _Found(NamedTuple):
    """Of a solve, ``[layer, column]``."""

    temperature: Tensor
    """Relative to the freezing point, K."""
    liquid: Tensor
    """m3 m-3."""
    apparent_capacity: Tensor
    """J m-3 K-1."""
    melting: Tensor
    """Derivative of liquid water by temperature, m3 m-3 K-1."""


def _solution(inputs: GroundRows) -> _Found:
    """Layers at the end of a step, without derivatives."""
    found = solve_on_curve(*inputs)
    layers, curve = found.layers, inputs.curve
    on_curve = is_on_curve(layers.liquid, curve)
    melting = 1.0 / torch.where(on_curve, layers.on_curve.slope, 1.0)
    # a column without a solution has no state
    return _Found(
        torch.where(found.is_solved, layers.temperature, torch.nan),
        torch.where(found.is_solved, layers.liquid, torch.nan),
        apparent_capacity(layers, curve, inputs.capacity),
        torch.where(on_curve, melting, 0.0),
    )


def _solved(inputs: GroundRows) -> tuple[Tensor, Tensor]:
    """Temperature and liquid water at the end of a step.

    Derivatives are those of more iterations of Newton's method at the solution with its matrix, one
    for every order of derivatives.
    """
    conduction, curve = inputs.conduction, inputs.curve
    found = as_constants(_solution, inputs)
    on_curve = is_on_curve(found.liquid, curve)
    bounded = torch.where(found.liquid >= curve.total, curve.total, curve.least_liquid)
    fixed = conduction._replace(above=conduction.above.detach(), below=conduction.below.detach())
    temperature, liquid = found.temperature, torch.where(on_curve, found.liquid, bounded)
    for _ in range(derivative_order()):
        temperature = torch.where(on_curve, curve.at(liquid).temperature, temperature)
        residual = heat_residual(temperature, liquid, conduction, inputs.capacity)
        change = newton_direction(residual, found.apparent_capacity, fixed)
        temperature, liquid = temperature + change, liquid + found.melting * change
    return (
        with_derivatives(found.temperature, temperature, order=2),
        with_derivatives(found.liquid, liquid, order=2),
    )


def ground_equations(
    before: HeatProblem, scheme: ImplicitGround, bottom_scheme: BottomScheme
) -> GroundEquations:
    """The equations of a step; see `update_ground_heat`.

    Args:
        before: the step.
        scheme: freezing curve, conduction and carried heat.
        bottom_scheme: scheme for the heat flux out of the last layer.
    """
    thickness, top = before.geometry.thickness, before.top
    conductivity = torch.cat([before.first_conductivity[None], before.conductivity])
    conductance = scheme.conduction(conductivity, top.conductivity, before.geometry)
    top_conductance = top.conductance(thickness[0])
    bottom = bottom_scheme(before.temperature[-1], conductivity[-1], before.ground, before.geometry)

    deviation = before.temperature - c.FREEZING_POINT
    capacity = scheme.capacity(before)
    flow = scheme.carried(before)
    entering: Tensor | None = None
    if flow is None:
        flow = torch.zeros_like(conductance)
    else:
        infiltrated = scheme.infiltrated(before)
        if infiltrated is not None:
            # from the surface, whose temperature lies between that above it and the first layer
            entering = c.VOLUMETRIC_HEAT_CAPACITY_WATER * infiltrated / top.resistance
        # with the heat capacity before the water update, water that moves is balanced
        flow = c.VOLUMETRIC_HEAT_CAPACITY_WATER * flow
        gained = before.liquid - before.moved.liquid
        moved = c.VOLUMETRIC_HEAT_CAPACITY_WATER * gained
        capacity = capacity._replace(frozen=capacity.frozen - moved)
    down, up = at_least(flow, 0.0), at_least(-flow, 0.0)
    at_start = capacity.at(before.liquid)

    rate = before.time_step / thickness
    loss = pad(bottom.heat_flux[None], (0, 0, thickness.shape[0] - 1, 0))
    exchange = top_conductance if entering is None else top_conductance + entering
    above = torch.cat([exchange[None], conductance + down])
    below = pad(conductance + up, (0, 0, 0, 1))
    conduction = Conduction(
        content=enthalpy(deviation, before.liquid, at_start) - rate * loss,
        above=rate * above,
        below=rate * below,
        top=top.temperature - c.FREEZING_POINT,
    )
    curve = before.freezing.curve(before.total)
    return GroundEquations(
        rows=GroundRows(conduction, curve, capacity, thickness, deviation.detach(), before.liquid),
        top_conductance=top_conductance,
        entering=entering,
        flow=flow,
        heat_capacity=at_start,
        bottom_flux=bottom.heat_flux,
    )


def update_ground_heat(
    before: HeatProblem, scheme: ImplicitGround, bottom_scheme: BottomScheme
) -> SoilHeat:
    """Advance soil temperature and liquid water by one step, implicitly, on the freezing curve.

    Water that moves leaves a layer at its new temperature, and heats or cools the layer that it
    comes into; infiltrating water has the temperature of the first layer, or that of the surface,
    which is found with the new temperature of the first layer. The heat of the layers before the
    step is that before the water update, with the latent heat of the water that is in them since.

    Args:
        before: the step.
        scheme: freezing curve, conduction and carried heat.
        bottom_scheme: scheme for the heat flux out of the last layer.
    """
    equations = ground_equations(before, scheme, bottom_scheme)
    return equations.heat(before, *_solved(equations.rows))
