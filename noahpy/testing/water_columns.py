"""Random columns for the implicit water step, from dry gravel to saturated clay and peat."""

from __future__ import annotations

import math
from typing import Literal

import torch
from torch import Tensor

from noahpy.model.parameters import look_up_soil
from noahpy.physics.implicit_water import WaterColumn
from noahpy.physics.retention import PowerCurve, RetentionCurve, VanGenuchtenCurve
from noahpy.physics.water_flow import share_impedance

Curves = Literal["campbell", "van_genuchten"]
PEAT = (0.9, 0.01, 2.7, 2.8e-5)
"""Porosity, air entry (m), b and conductivity (m s-1) of fibric peat (Letts et al. 2000)."""
ROCK = (0.03, 0.069, 2.79, 1.41e-4)
"""The same of rock with few fissures, in which hardly more water flows than stays."""
DRY = 0.02
"""Least total water content, m3 m-3."""


def water_columns(
    count: int, layers: int, seed: int, curves: Curves = "campbell"
) -> tuple[WaterColumn, RetentionCurve]:
    """Columns with any wetness, ice, rain, demand and boundary, and their curves.

    Half of them are of one soil; in the others every layer is of a soil of its own.

    Args:
        count: number of columns.
        layers: number of layers.
        seed: of the draws.
        curves: kind of the curves.
    """
    draw = torch.Generator().manual_seed(seed)

    def uniform(low: float, high: float, *shape: int) -> Tensor:
        share = torch.rand(*shape, generator=draw, dtype=torch.float64)
        return low + (high - low) * share

    def spread(low: float, high: float, *shape: int) -> Tensor:
        return torch.exp(uniform(math.log(low), math.log(high), *shape))

    def likely(share: float | Tensor, *shape: int) -> Tensor:
        return torch.rand(*shape, generator=draw, dtype=torch.float64) < share

    shape = (layers, count)
    own = likely(0.5, 1, count)
    drawn = torch.randint(1, 17, shape, generator=draw)
    classes = torch.where(own, drawn, drawn[:1].expand(shape))
    soil = look_up_soil(classes.clamp(max=14).numpy())
    values: tuple[Tensor, ...] = (
        soil.porosity,
        soil.air_entry_potential,
        soil.clapp_hornberger_b,
        soil.saturated_hydraulic_conductivity,
    )
    for number, others in ((15, PEAT), (16, ROCK)):
        pairs = zip(others, values, strict=True)
        values = tuple(torch.where(classes == number, *pair) for pair in pairs)
    porosity, entry, b, conductivity = values
    conductivity = conductivity * spread(0.1, 10.0, 1, count)
    residual = torch.zeros_like(porosity)
    curve: RetentionCurve = PowerCurve.of(porosity, residual, entry, b)
    if curves == "van_genuchten":
        residual = 0.01 * torch.ones_like(porosity)
        curve = VanGenuchtenCurve(porosity, residual, 1.0 / entry, 1.0 + 1.0 / b)

    growth = uniform(1.0, 1.6, 1, count) ** torch.arange(layers)[:, None]
    thickness = (spread(0.005, 0.2, 1, count) * growth).clamp(max=8.0)
    wet = uniform(0.0, 1.0, *shape)
    kind = uniform(0.0, 1.0, 1, count)
    wet = torch.where(kind < 0.2, 1.0, torch.where(kind < 0.4, 0.1 * wet, wet))
    total = (residual + (porosity - residual) * wet).clamp(min=DRY)
    frozen = likely(uniform(0.0, 1.0, 1, count), *shape)
    ice = torch.where(frozen, uniform(0.0, 1.0, *shape), 0.0) * (total - DRY)
    liquid = total - ice
    immobile = torch.minimum(torch.maximum(DRY - ice, residual), liquid)
    base = torch.randint(0, 3, (count,), generator=draw)
    none = torch.zeros(count, dtype=torch.float64)
    column = WaterColumn(
        thickness=thickness,
        capacity=porosity - ice,
        immobile=immobile,
        stored=liquid,
        conductivity=conductivity,
        impedance=share_impedance(ice, total, conductivity, none + 7.0),
        evaporation=spread(1e-10, 2e-7, count),
        least_evaporating=torch.maximum(0.05 - ice[0], immobile[0]),
        uptake=torch.where(likely(0.5, *shape), spread(1e-10, 3e-8, *shape), 0.0),
        least_taken_up=torch.maximum(0.08 - ice, immobile),
        supply=torch.where(likely(0.5, count), spread(1e-9, 3e-5, count), 0.0),
        surface_head=uniform(0.0, 0.05, count),
        drainage_factor=torch.where(base == 0, uniform(0.0, 1.0, count), 0.0),
        bottom_head=uniform(-1.0, 1.0, count),
        bottom_opening=(base == 2).to(torch.float64),
    )
    return column, curve
