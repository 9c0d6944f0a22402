"""Cross-validation in space: sites, or groups of sites, are left out of the training in turn.

At the sites that are left out, a network is compared with the parameters of the configuration
and with a constant set calibrated at the same training sites by the same method. The networks and
constant sets of all folds are members of one training.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn

from noahpy.config.learning import TrainingConfig
from noahpy.files.whole_files import table, write_text
from noahpy.learning.networks import ConstantParameters, NetworkInputs
from noahpy.learning.parameters import LearnedParameters
from noahpy.learning.sites import Sites, Variation
from noahpy.learning.training import Training

METHODS = ("defaults", "constant", "network")


class Fold(NamedTuple):
    """Sites that are left out together; none for networks trained on all sites."""

    name: str
    sites: tuple[int, ...]


NOTHING = Fold("nothing", ())
"""Fold without left-out sites, which is scored at the training sites."""


def leave_out(groups: Sequence[str]) -> list[Fold]:
    """A fold for every group of sites.

    Args:
        groups: group of every site; its name to leave out single sites.

    Raises:
        ValueError: a single group, so that nothing is left to train on.
    """
    folds = [
        Fold(name, tuple(k for k, own in enumerate(groups) if own == name))
        for name in dict.fromkeys(groups)
    ]
    if len(folds) < 2:
        raise ValueError(f"all sites are of the group {groups[0]!r}; at least two are needed")
    return folds


class TransferScores(NamedTuple):
    """Scores of a fold at the sites that it leaves out, or at all sites if it leaves out none."""

    fold: str
    sites: int
    quantity: str
    defaults: float
    """Median over sites of the root-mean-square error, like the following two."""
    constant: float
    network: float


class Transfer(NamedTuple):
    """Result of a cross-validation in space."""

    rows: list[TransferScores]
    training: Training
    """Training whose members are the networks of all folds, then their constant sets."""
    folds: list[Fold]
    errors: dict[str, Tensor]
    """Root-mean-square errors by method, ``[observed, site]``, of the members that leave a site
    out; NaN where none does."""

    def values(self) -> Tensor:
        """Static parameters of networks at the sites they leave out, ``[site, unknown]``."""
        return self._left_out(self.training.static_values()[: len(self.folds)])

    def constant_values(self) -> Tensor:
        """Parameters of constant sets at the sites they leave out, ``[site, unknown]``."""
        return self._left_out(self.training.static_values()[len(self.folds) :])

    def _left_out(self, values: Tensor) -> Tensor:
        of_site = torch.full_like(values[0], torch.nan)
        for k, fold in enumerate(self.folds):
            of_site[list(fold.sites)] = values[k, list(fold.sites)]
        return of_site

    def summary(self) -> list[TransferScores]:
        """Scores over all folds: medians over all sites that are left out."""
        sites = sum(len(fold.sites) for fold in self.folds)
        if not sites:
            return []
        return [
            TransferScores("all", sites, one.label, *(_median(self.errors[m][k]) for m in METHODS))
            for k, one in enumerate(self.training.sites.observed)
        ]

    def table(self, *, by_fold: bool = True) -> str:
        """Scores as a table in text."""
        rows = [*(self.rows if by_fold else []), *self.summary()]
        width = max(len(row.fold) for row in rows)
        wide = max(len(row.quantity) for row in rows)
        lines = [
            f"{'left out':<{max(width, 8)}} {'sites':>5}  {'quantity':<{wide}}"
            + "".join(f"{method:>11}" for method in METHODS)
        ]
        for row in rows:
            scores = "".join(f"{value:>11.4g}" for value in row[3:])
            lines.append(
                f"{row.fold:<{max(width, 8)}} {row.sites:>5}  {row.quantity:<{wide}}{scores}"
            )
        return "\n".join(lines)

    def write(self, file: Path) -> Path:
        """Write the scores as CSV."""
        return write_text(file, table([TransferScores._fields, *self.rows, *self.summary()]))


def _median(values: Tensor) -> float:
    return float(values[torch.isfinite(values)].median()) if len(values) else float("nan")


Make = Callable[[NetworkInputs, int], nn.Module]
"""Factory of networks from the inputs of the training sites and the number of the fold."""


def fold_training(
    sites: Sites,
    space: LearnedParameters,
    make: Make,
    start: Tensor,
    folds: Sequence[Fold],
    settings: TrainingConfig,
    *,
    period: tuple[int, int] | None = None,
    variation: Variation = "none",
    inputs: NetworkInputs | None = None,
) -> Training:
    """Set up the training of a network and a constant set for every fold.

    Args:
        sites: sites with observations.
        space: learned parameters.
        make: factory of the networks.
        start: initial unknowns of the constant sets, ``[unknown]``.
        folds: folds from `leave_out`, and `NOTHING` for networks trained on all sites.
        settings: settings of the training.
        period: intervals of the training; all if None.
        variation: kind of periods, if parameters vary in time.
        inputs: inputs of the networks; from `Sites.inputs` if None.
    """
    inputs = inputs or sites.inputs(variation)
    trained = seen_by(folds, len(sites))
    networks = [make(inputs.of(seen.nonzero()[:, 0]), k) for k, seen in enumerate(trained)]
    constants = [ConstantParameters(start) for _ in folds]
    return Training(
        sites,
        space,
        [*networks, *constants],
        torch.cat([trained, trained]),
        settings,
        period=period,
        variation=variation,
        inputs=inputs,
    )


def seen_by(folds: Sequence[Fold], sites: int) -> Tensor:
    """Training sites of every fold, bool, ``[fold, site]``."""
    seen = torch.ones(len(folds), sites, dtype=torch.bool)
    for row, fold in zip(seen, folds, strict=True):
        row[list(fold.sites)] = False
    return seen


def scored(
    training: Training, folds: Sequence[Fold], test_period: tuple[int, int] | None = None
) -> Transfer:
    """Score the networks and constant sets of folds at the sites they leave out.

    Args:
        training: training from `fold_training`.
        folds: folds of the training, in order.
        test_period: intervals that are scored; those of the training if None.
    """
    sites = training.sites
    first, last = test_period or training.period
    found = _errors(sites, training.models(first, last), first, last)
    plain = _errors(sites, [v[first:] for v in sites.models(sites.parameters, last)], first, last)
    errors = {method: torch.full_like(plain[:, 0], torch.nan) for method in METHODS}
    rows = []
    for k, fold in enumerate(folds):
        own = list(fold.sites or range(len(sites)))
        of_fold = dict(
            zip(METHODS, (plain[:, 0], found[:, len(folds) + k], found[:, k]), strict=True)
        )
        for method in METHODS if fold.sites else ():
            errors[method][:, own] = of_fold[method][:, own]
        rows += [
            TransferScores(
                fold.name, len(own), one.label, *(_median(of_fold[m][j, own]) for m in METHODS)
            )
            for j, one in enumerate(sites.observed)
        ]
    return Transfer(rows, training, list(folds), errors)


def _errors(sites: Sites, models: Sequence[Tensor], first: int, last: int) -> Tensor:
    """Root-mean-square errors, ``[observed, member, site]``; NaN without observations."""
    return torch.stack(
        [
            (model - one.values[first:last, None]).square().nanmean(0).sqrt()
            for one, model in zip(sites.observed, models, strict=True)
        ]
    )
