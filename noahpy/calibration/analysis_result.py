"""What the analysis of a calibration tells, and how far to trust it."""

from __future__ import annotations

from statistics import NormalDist
from typing import Final, NamedTuple

from torch import Tensor

from noahpy.calibration.derivatives import ROUGH, Linearization
from noahpy.calibration.ensemble import Band
from noahpy.calibration.information import Information
from noahpy.calibration.noise import SeriesErrors
from noahpy.calibration.predictions import Record
from noahpy.calibration.profiles import Profile
from noahpy.calibration.sensitivity import SobolIndices
from noahpy.calibration.space import ParameterSpace
from noahpy.config.calibration import AnalysisConfig

EDGE_SHARE: Final = 0.01
"""Distance of a share from 0 or 1 below which it is at a bound."""
TRUSTED_SHARE: Final = 0.1
"""Effective share of the ensemble below which there is a warning."""
RANGE_DRAWS: Final = 2000
"""Number of draws for the width of the ranges."""


class Ensemble(NamedTuple):
    """Ensemble of parameters consistent with the data, and its series."""

    unknowns: Tensor
    """``[member, unknown]``."""
    values: Tensor
    """Model values, ``[pair, member]``; NaN where a run failed."""
    by_parameters: Band
    """Band of model values, ``[pair]``."""
    by_everything: Band
    """Band of observations, that is model values with errors, ``[pair]``."""
    effective_share: float

    @property
    def failed(self) -> int:
        """Number of failed runs."""
        return int((~self.values.isfinite().all(0)).sum())


class Sensitivity(NamedTuple):
    """Sensitivities of the mean of every series in the calibration period, and of the misfit."""

    slopes: Tensor
    """Derivatives of the means with respect to shares of the ranges, ``[series, unknown]``."""
    indices: Tensor
    """Shares of the variance of the means in a linear model, ``[series, unknown]``."""
    sobol: SobolIndices | None
    """Sobol indices, ``[series and misfit, unknown]``; None if not requested."""


class Analysis(NamedTuple):
    """Analysis of a point."""

    config: AnalysisConfig
    start: int
    """Number of the start of the point, from 0."""
    names: list[str]
    """Names of the unknowns."""
    point: Tensor
    """``[unknown]``."""
    records: list[Record]
    errors: list[SeriesErrors]
    """Errors of every series in the calibration period."""
    linearization: Linearization
    """Linearization in the calibration period."""
    at_bounds: list[int]
    """Unknowns at a bound."""
    held: list[int]
    """Unknowns that the data hold at a bound."""
    free: list[int]
    """Other unknowns, to which `information` refers."""
    information: Information
    ensemble: Ensemble
    misfit: float
    """Sum of squares of weighted residuals."""
    expected_fall: float
    """Expected decrease of the misfit by a Gauss-Newton step."""
    profiles: list[Profile]
    sensitivity: Sensitivity

    @property
    def lowest_misfit(self) -> float:
        """Lowest misfit of the point and all profiles."""
        found = [float(m) for one in self.profiles for m in one.misfit if bool(m.isfinite())]
        return min([self.misfit, *found])

    @property
    def rise(self) -> float:
        """Rise of the misfit at confidence bounds: quantile of chi-squared with one degree."""
        return NormalDist().inv_cdf(0.5 + 0.5 * self.config.level) ** 2

    @property
    def possible_fall(self) -> float:
        """Possible decrease of the misfit, expected by linearization or found by a profile."""
        return max(self.expected_fall, self.misfit - self.lowest_misfit)

    @property
    def warnings(self) -> list[str]:
        """Warnings on the reliability of the analysis."""
        found = []
        rough = [
            name
            for name, value in zip(self.names, self.linearization.roughness, strict=True)
            if float(value) > ROUGH
        ]
        if rough:
            found.append(
                f"derivatives with respect to {'; '.join(rough)} change by more than {ROUGH:.0%} "
                "with the step of the differences: the model is not smooth there, and intervals "
                "that depend on them are unreliable"
            )
        if self.ensemble.effective_share < TRUSTED_SHARE:
            found.append(
                f"the effective size of the ensemble is only {self.ensemble.effective_share:.1%}: "
                "the misfit is far from a parabola, and intervals by Laplace's approximation are "
                "rough"
            )
        if self.possible_fall > self.rise:
            found.append(
                f"the misfit, now {self.misfit:.1f}, could fall by {self.possible_fall:.1f}: the "
                "point is not that of least squares, because the search minimised another "
                "objective or has not converged; intervals are about another point than the best"
            )
        if self.ensemble.failed:
            found.append(f"{self.ensemble.failed} runs of the ensemble failed and are left out")
        unsettled = sum(int((~profile.settled).sum()) for profile in self.profiles)
        if unsettled:
            found.append(f"{unsettled} points of profiles have not converged")
        return found


def element_edges(space: ParameterSpace, values: Tensor) -> list[str]:
    """Bound of every element: ``lowest``, ``highest`` or empty, ``[element]``."""
    share = space.shares_of_ranges(values)
    return [
        "lowest" if s < EDGE_SHARE else "highest" if s > 1.0 - EDGE_SHARE else ""
        for s in share.tolist()
    ]


class ElementBand(NamedTuple):
    """Intervals of the elements of the parameters, ``[element]``."""

    band: Band
    left: Tensor
    """Width of the band relative to that without data."""


def element_bands(space: ParameterSpace, ensemble: Ensemble, level: float) -> ElementBand:
    """Intervals of the parameters as used by runs."""
    band = Band.of(space.reported(ensemble.unknowns).double().T, level)
    ranges = Band.of(space.reported(space.random_unknowns(RANGE_DRAWS, 0)).double().T, level)
    ours, theirs = (
        space.shares_of_ranges(b.high) - space.shares_of_ranges(b.low) for b in (band, ranges)
    )
    return ElementBand(band, ours / theirs)
