"""Diagnostics: whether what was assumed of the errors fits what was found.

The least cost has the mean ``n / 2`` for n observations, if the errors are as assumed (Talagrand
1999). The mean product of innovations and residuals is the error variance of the observations
(Desroziers et al. 2005, Q. J. R. Meteorol. Soc. 131, 3385-3396).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.assimilation.windows import Cycled


class WindowDiagnostics(NamedTuple):
    """Figures of a window."""

    window: int
    begin: str
    end: str
    observations: int
    """That count."""
    rejected: int
    """By the gross check."""
    first_cost: float
    cost: float
    of_prior: float
    """Part of the cost that the distance from the prior has."""
    chi_squared: float
    """Twice the least cost over the number of observations; near 1 if errors are as assumed."""
    degrees_of_freedom: float
    """Combinations of controls that the observations determine; NaN of ensembles."""
    runs: float
    tangents: float
    directions: float
    sweeps: float


class SeriesDiagnostics(NamedTuple):
    """Figures of a series of observations in a window, in the units of output files."""

    window: int
    operator: str
    depth: float
    """NaN without one."""
    column: str
    use: str
    """``assimilated`` or ``compared``."""
    observations: int
    rejected: int
    free_error: float
    """Root-mean-square distance of the run without assimilation."""
    innovation_mean: float
    """Of the observations less the first guess."""
    innovation_error: float
    """Root-mean-square of the same."""
    residual_mean: float
    """Of the observations less the analysis, or less the forecast."""
    residual_error: float
    assumed_error: float
    implied_error: float
    """That which innovations and residuals imply; NaN if it would be negative."""
    within_band: float
    """Share of the observations within the band, errors of the observations included."""


def window_diagnostics(
    found: Sequence[Cycled], dates: Sequence[tuple[str, str]]
) -> Iterator[WindowDiagnostics]:
    """Figures of every window that is assimilated.

    Args:
        found: all windows.
        dates: begin and end of each, UTC.
    """
    for one, (begin, end) in zip(found, dates, strict=True):
        analysis = one.analysis
        if analysis is None:
            continue
        counts = analysis.observed.precision[0] > 0.0
        last, count = analysis.trace[-1], int(counts.sum())
        # ensembles have no cost of their own for the distance from the prior
        of_prior = last.of_prior if np.isfinite(last.of_prior) else 0.0
        cost = float(analysis.observed.misfit(analysis.values[None])) + of_prior
        yield WindowDiagnostics(
            one.window.number,
            begin,
            end,
            count,
            one.operators.count - count,
            float(analysis.observed.misfit(analysis.first_guess[None])),
            cost,
            last.of_prior,
            2.0 * cost / count if count else float("nan"),
            analysis.degrees_of_freedom,
            last.runs,
            last.tangents,
            last.directions,
            last.sweeps,
        )


def _root_mean_square(values: Tensor) -> float:
    return float(values.square().mean().sqrt()) if len(values) else float("nan")


def series_diagnostics(
    found: Sequence[Cycled], names: Sequence[str], level: float
) -> Iterator[SeriesDiagnostics]:
    """Figures of every series in every window.

    Args:
        found: all windows.
        names: of the columns.
        level: probability of bands.
    """
    for one in found:
        shown = Shown.of(one, level)
        for row, operator in zip(one.operators.rows, one.operators.operators, strict=True):
            counts = shown.counts[row]
            observed = one.operators.observed[row][counts]
            free = observed - one.free[row][counts]
            innovation = observed - shown.first_guess[row][counts]
            residual = observed - shown.values[row][counts]
            product = float((innovation * residual).mean()) if len(observed) else float("nan")
            is_in = (observed >= shown.low[row][counts]) & (observed <= shown.high[row][counts])
            yield SeriesDiagnostics(
                one.window.number,
                operator.kind,
                float("nan") if operator.depth is None else operator.depth,
                column_of(operator.sighting.shares, names),
                "compared" if one.analysis is None else "assimilated",
                int(counts.sum()),
                int((~counts).sum()),
                _root_mean_square(free),
                float(innovation.mean()),
                _root_mean_square(innovation),
                float(residual.mean()),
                _root_mean_square(residual),
                operator.sighting.config.error,
                float(np.sqrt(product)) if product >= 0.0 else float("nan"),
                float(is_in.double().mean()),
            )


def column_of(shares: Tensor, names: Sequence[str]) -> str:
    """Name of the column that is seen, or shares of several."""
    seen = shares.nonzero()[:, 0].tolist()
    if len(seen) == 1:
        return str(names[int(seen[0])])
    return " + ".join(f"{float(shares[k]):.2g} {names[k]}" for k in seen)


class Shown(NamedTuple):
    """What there is to be shown of a window at its observations, ``[observation]`` each."""

    first_guess: Tensor
    values: Tensor
    low: Tensor
    """Lower end of the band of observations, errors of the observations included."""
    high: Tensor
    counts: Tensor
    """Whether it changed the run, or could be compared with, bool."""

    @classmethod
    def of(cls, one: Cycled, level: float) -> Shown:
        """What a window has; the band is that of draws, with the errors of observations."""
        edge = 0.5 * (1.0 - level)
        operators = one.operators
        everything = torch.ones(operators.count, dtype=torch.bool)
        if one.analysis is not None:
            first, values, draws = (
                one.analysis.first_guess,
                one.analysis.values,
                one.analysis.draws,
            )
            counts = one.analysis.observed.precision[0] > 0.0
        elif one.forecast is not None:
            first, (values, draws), counts = one.free, one.forecast, everything
        else:
            nothing = torch.full((operators.count,), torch.nan, dtype=torch.float64)
            return cls(one.free, nothing, nothing, nothing, everything)
        noise = torch.randn(
            draws.shape, generator=torch.Generator().manual_seed(0), dtype=torch.float64
        )
        seen = draws + operators.deviation * noise
        low, high = torch.quantile(
            seen.nan_to_num(), torch.tensor([edge, 1.0 - edge], dtype=torch.float64), dim=0
        )
        return cls(first, values, low, high, counts)
