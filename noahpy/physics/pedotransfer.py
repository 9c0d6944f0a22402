"""Retention and conductivity of soils from their composition, by published regressions.

Each set of regressions belongs to a retention curve of `noahpy.physics.retention`. All are given by
the suction of air entry and the exponent of a power law: alpha of van Genuchten is the inverse of
the one, and n - 1 that of the other, so that his curve has the same dry end.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

import torch
from torch import Tensor

from noahpy.physics.constants import LN_10
from noahpy.physics.numerics import at_least, at_most, within

PERCENT = 100.0
CENTIMETRE = 0.01
"""m."""
INCH_PER_HOUR = 0.0254 / 3600.0
"""m s-1."""
CENTIMETRE_PER_HOUR = CENTIMETRE / 3600.0
"""m s-1."""
CENTIMETRE_PER_DAY = CENTIMETRE / 86400.0
"""m s-1."""
GRAIN_DENSITY = 2650.0
"""Density of grains that turns bulk density into porosity, kg m-3."""
KILOGRAM_PER_LITRE = 1000.0
"""kg m-3."""


class Composition(NamedTuple):
    """Mineral soil, tensors of one shape."""

    sand: Tensor
    """Share of the mass, 0 to 1."""
    clay: Tensor
    """Share of the mass, 0 to 1; the rest is silt."""
    bulk_density: Tensor
    """Dry mass per volume, kg m-3; NaN where it follows from the porosity of Cosby et al."""
    humus: Tensor
    """Organic matter as a share of the mass, 0 to 1."""
    is_topsoil: Tensor
    """1 in topsoil, 0 below."""


class Hydraulics(NamedTuple):
    """Parameters of retention and conductivity, tensors of one shape."""

    porosity: Tensor
    """m3 m-3."""
    residual: Tensor
    """Water content that does not flow, m3 m-3."""
    entry: Tensor
    """Suction at which air enters, m."""
    b: Tensor
    """Exponent of the power law, 1."""
    conductivity: Tensor
    """Saturated, m s-1."""


Regressions: TypeAlias = Callable[[Composition], Hydraulics]
"""Parameters of mineral soil."""


def _power_of_ten(exponent: Tensor) -> Tensor:
    return torch.exp(LN_10 * exponent)


def cosby(soil: Composition) -> Hydraulics:
    """Campbell's curve: Cosby et al. (1984), table 5, the univariate regressions.

    Cosby, B. J., Hornberger, G. M., Clapp, R. B. and Ginn, T. R. (1984), Water Resources Research
    20, 682-690. A bulk density gives the porosity where it is known.
    """
    sand, clay = PERCENT * soil.sand, PERCENT * soil.clay
    packed = 1.0 - soil.bulk_density / GRAIN_DENSITY
    regressed = 0.489 - 0.00126 * sand
    porosity = torch.where(soil.bulk_density.isnan(), regressed, packed.nan_to_num())
    return Hydraulics(
        porosity=porosity,
        residual=torch.zeros_like(porosity),
        entry=CENTIMETRE * _power_of_ten(1.88 - 0.0131 * sand),
        b=2.91 + 0.159 * clay,
        conductivity=INCH_PER_HOUR * _power_of_ten(-0.884 + 0.0153 * sand),
    )


LARGEST_B = 50.0
"""Largest exponent of regressions at the edge of what they were regressed over, 1."""
LARGEST_ENTRY = 10.0
"""Largest suction of air entry there, m."""
LEAST_CONDUCTIVITY = 1e-12
"""Least conductivity there, that of the densest clay, m s-1."""


def _entry(log_centimetres: Tensor) -> Tensor:
    """Suction of air entry, m."""
    return at_most(CENTIMETRE * torch.exp(log_centimetres), LARGEST_ENTRY)


def rawls_brakensiek(soil: Composition) -> Hydraulics:
    """Curve of Brooks and Corey: Rawls and Brakensiek (1985).

    Rawls, W. J. and Brakensiek, D. L. (1985), Prediction of soil water properties for hydrologic
    modeling, in Watershed Management in the Eighties, ASCE, 293-299; also Maidment (1993), Handbook
    of Hydrology, table 5.3.3. Regressed over 5 to 70 % of sand and 5 to 60 % of clay; what lies
    beyond counts as the nearest of these.
    """
    s = within(PERCENT * soil.sand, 5.0, 70.0)
    c = within(PERCENT * soil.clay, 5.0, 60.0)
    p = cosby(soil).porosity
    s2, c2, p2 = s * s, c * c, p * p
    log_entry = (
        5.3396738
        + 0.1845038 * c
        - 2.48394546 * p
        - 0.00213853 * c2
        - 0.04356349 * s * p
        - 0.61745089 * c * p
        + 0.00143598 * s2 * p2
        - 0.00855375 * c2 * p2
        - 0.00001282 * s2 * c
        + 0.00895359 * c2 * p
        - 0.00072472 * s2 * p
        + 0.00000540 * c2 * s
        + 0.50028060 * p2 * c
    )
    log_size_index = (
        -0.7842831
        + 0.0177544 * s
        - 1.062498 * p
        - 0.00005304 * s2
        - 0.00273493 * c2
        + 1.11134946 * p2
        - 0.03088295 * s * p
        + 0.00026587 * s2 * p2
        - 0.00610522 * c2 * p2
        - 0.00000235 * s2 * c
        + 0.00798746 * c2 * p
        - 0.00674491 * p2 * c
    )
    residual = (
        -0.0182482
        + 0.00087269 * s
        + 0.00513488 * c
        + 0.02939286 * p
        - 0.00015395 * c2
        - 0.0010827 * s * p
        - 0.00018233 * c2 * p2
        + 0.00030703 * c2 * p
        - 0.0023584 * p2 * c
    )
    log_conductivity = (
        19.52348 * p
        - 8.96847
        - 0.028212 * c
        + 0.00018107 * s2
        - 0.0094125 * c2
        - 8.395215 * p2
        + 0.077718 * s * p
        - 0.00298 * s2 * p2
        - 0.019492 * c2 * p2
        + 0.0000173 * s2 * c
        + 0.02733 * c2 * p
        + 0.001434 * s2 * p
        - 0.0000035 * c2 * s
    )
    return Hydraulics(
        porosity=p,
        residual=at_least(residual, 0.0),
        entry=_entry(log_entry),
        b=at_most(torch.exp(-log_size_index), LARGEST_B),
        conductivity=at_least(
            CENTIMETRE_PER_HOUR * torch.exp(log_conductivity), LEAST_CONDUCTIVITY
        ),
    )


LEAST_PERCENT = 1.0
"""Least clay, silt and humus of `hypres`, %."""
HYPRES_RESIDUAL = 0.01
"""Residual water content of the soils of HYPRES, m3 m-3."""
DENSITY_RANGE = (0.9, 1.9)
"""Bulk density of the mineral soils of HYPRES, kg dm-3."""


def hypres(soil: Composition) -> Hydraulics:
    """Curve of van Genuchten: Wösten et al. (1999), table 5, the continuous regressions.

    Wösten, J. H. M., Lilly, A., Nemes, A. and Le Bas, C. (1999), Geoderma 90, 169-185. Less than
    1 % of clay, silt or humus counts as 1 %, and bulk density as the nearest of 0.9 to 1.9 kg dm-3.
    """
    density = GRAIN_DENSITY * (1.0 - cosby(soil).porosity)
    d = within(density / KILOGRAM_PER_LITRE, *DENSITY_RANGE)
    c = at_least(PERCENT * soil.clay, LEAST_PERCENT)
    s = at_least(PERCENT * (1.0 - soil.sand - soil.clay), LEAST_PERCENT)
    om = at_least(PERCENT * soil.humus, LEAST_PERCENT)
    top = soil.is_topsoil
    log_s, log_om = torch.log(s), torch.log(om)
    saturated = (
        0.7919
        + 0.001691 * c
        - 0.29619 * d
        - 0.000001491 * s * s
        + 0.0000821 * om * om
        + 0.02427 / c
        + 0.01113 / s
        + 0.01472 * log_s
        - 0.0000733 * om * c
        - 0.000619 * d * c
        - 0.001183 * d * om
        - 0.0001664 * top * s
    )
    log_alpha = (
        -14.96
        + 0.03135 * c
        + 0.0351 * s
        + 0.646 * om
        + 15.29 * d
        - 0.192 * top
        - 4.671 * d * d
        - 0.000781 * c * c
        - 0.00687 * om * om
        + 0.0449 / om
        + 0.0663 * log_s
        + 0.1482 * log_om
        - 0.04546 * d * s
        - 0.4852 * d * om
        + 0.00673 * top * c
    )
    log_slope = (
        -25.23
        - 0.02195 * c
        + 0.0074 * s
        - 0.1940 * om
        + 45.5 * d
        - 7.24 * d * d
        + 0.0003658 * c * c
        + 0.002885 * om * om
        - 12.81 / d
        - 0.1524 / s
        - 0.01958 / om
        - 0.2876 * log_s
        - 0.0709 * log_om
        - 44.6 * torch.log(d)
        - 0.02264 * d * c
        + 0.0896 * d * om
        + 0.00718 * top * c
    )
    log_conductivity = (
        7.755
        + 0.0352 * s
        + 0.93 * top
        - 0.967 * d * d
        - 0.000484 * c * c
        - 0.000322 * s * s
        + 0.001 / s
        - 0.0748 / om
        - 0.643 * log_s
        - 0.01398 * d * c
        - 0.1673 * d * om
        + 0.02986 * top * c
        - 0.03305 * top * s
    )
    return Hydraulics(
        porosity=saturated,
        residual=torch.full_like(saturated, HYPRES_RESIDUAL),
        entry=_entry(-log_alpha),
        b=at_most(torch.exp(-log_slope), LARGEST_B),
        conductivity=CENTIMETRE_PER_DAY * torch.exp(log_conductivity),
    )


class Peat(NamedTuple):
    """Hydraulic parameters of organic matter alone; units as in `Hydraulics`."""

    porosity: float
    residual: float
    entry: float
    b: float
    conductivity: float


MEAN_PEAT = Peat(0.9, 0.0, 0.0103, 2.7, 1.0e-4)
"""Lawrence and Slater (2008), table 1."""
FIBRIC_PEAT = Peat(0.93, 0.04, 0.0103, 2.7, 2.8e-4)
"""Letts et al. (2000), table 1."""
HEMIC_PEAT = Peat(0.88, 0.15, 0.0102, 6.1, 2.0e-6)
"""Letts et al. (2000), table 1."""
SAPRIC_PEAT = Peat(0.83, 0.22, 0.0101, 12.0, 1.0e-7)
"""Letts et al. (2000), table 1."""


def with_peat(mineral: Hydraulics, peat: Peat, share: Tensor) -> Hydraulics:
    """Means weighted by the share of the volume that is organic (Lawrence and Slater 2008).

    Lawrence, D. M. and Slater, A. G. (2008), Climate Dynamics 30, 145-160.

    Args:
        mineral: mineral soil.
        peat: organic matter.
        share: organic share of the volume, 0 to 1.
    """

    def mixed(of_mineral: Tensor, of_peat: float) -> Tensor:
        return (1.0 - share) * of_mineral + share * of_peat

    return Hydraulics(
        porosity=mixed(mineral.porosity, peat.porosity),
        residual=mixed(mineral.residual, peat.residual),
        entry=mixed(mineral.entry, peat.entry),
        b=mixed(mineral.b, peat.b),
        conductivity=mixed(mineral.conductivity, peat.conductivity),
    )


def gravel_hydraulics(
    porosity: Tensor, conductivity: Tensor, gravel: Tensor
) -> tuple[Tensor, Tensor]:
    """Porosity and saturated conductivity of fine earth with gravel.

    Gravel is taken to have no pores and to be as good as evenly spread: the conductivity is that
    of a medium with spheres that do not conduct (Maxwell 1873; Peck and Watson 1979, as cited by
    Bouwer and Rice 1984, Ground Water 22, 696-705), ``2 (1 - g) / (2 + g)`` times that of fine
    earth.

    Args:
        porosity: of fine earth, m3 m-3.
        conductivity: of fine earth, m s-1.
        gravel: share of the volume of the soil, 0 to 1.
    """
    return (1.0 - gravel) * porosity, conductivity * (2.0 * (1.0 - gravel) / (2.0 + gravel))
