"""Transfer to sites that were not trained on: leave one site, or one class of sites, out.

What a network gives at a site that it never saw is held against the defaults of the configuration
and against a constant set, calibrated on the same training sites by the same method. All folds of
both are members of one training.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn

from noahpy.config.learning import TrainingConfig
from noahpy.learning.networks import ConstantParameters, Inputs
from noahpy.learning.parameters import LearnedParameters
from noahpy.learning.sites import Sites, Variation
from noahpy.learning.training import Training

METHODS = ("defaults", "constant", "network")


class Fold(NamedTuple):
    """Sites that are left out together; none for networks that see all of them."""

    name: str
    sites: tuple[int, ...]


NOTHING = Fold("nothing", ())
"""Left out: what is trained on all sites is scored at them."""


def leave_out(groups: Sequence[str]) -> list[Fold]:
    """A fold for every group: for the names of sites each of them, for classes each class.

    Args:
        groups: of the sites.

    Raises:
        ValueError: one group, so that nothing is left to train on.
    """
    folds = [
        Fold(name, tuple(k for k, own in enumerate(groups) if own == name))
        for name in dict.fromkeys(groups)
    ]
    if len(folds) < 2:
        raise ValueError(f"all sites are of the group {groups[0]!r}; at least two are needed")
    return folds


class Row(NamedTuple):
    """Scores of a fold at the sites that it leaves out, or at all if it leaves out nothing."""

    fold: str
    sites: int
    quantity: str
    defaults: float
    """Median over the sites of the root-mean-square error, as the two that follow."""
    constant: float
    network: float


class Transfer(NamedTuple):
    """What a transfer test gave."""

    rows: list[Row]
    training: Training
    """Its members: the networks of all folds, then their constant sets."""
    folds: list[Fold]
    errors: dict[str, Tensor]
    """Root-mean-square errors by method, ``[observed, site]``, each site by what did not see it;
    NaN where all did."""

    def values(self) -> Tensor:
        """Static parameters that networks give at the sites they never saw, ``[site, unknown]``."""
        return self._own(self.training.static_values()[: len(self.folds)])

    def constant_values(self) -> Tensor:
        """The same of the constant sets."""
        return self._own(self.training.static_values()[len(self.folds) :])

    def _own(self, values: Tensor) -> Tensor:
        found = torch.full_like(values[0], torch.nan)
        for k, fold in enumerate(self.folds):
            found[list(fold.sites)] = values[k, list(fold.sites)]
        return found

    def summary(self) -> list[Row]:
        """Rows over all folds: the median over all sites that are left out."""
        sites = sum(len(fold.sites) for fold in self.folds)
        if not sites:
            return []
        return [
            Row("all", sites, one.label, *(_median(self.errors[m][k]) for m in METHODS))
            for k, one in enumerate(self.training.sites.observed)
        ]

    def table(self, *, by_fold: bool = True) -> str:
        """The rows as text."""
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

    def write(self, file: Path) -> None:
        """Write the rows as CSV."""
        with file.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream)
            writer.writerow(Row._fields)
            writer.writerows([*self.rows, *self.summary()])


def _median(values: Tensor) -> float:
    return float(values[torch.isfinite(values)].median()) if len(values) else float("nan")


Make = Callable[[Inputs, int], nn.Module]
"""A network, of what it sees of its training sites and the number of its fold."""


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
    inputs: Inputs | None = None,
) -> Training:
    """The training of a network and a constant set for every fold.

    Args:
        sites: with observations.
        space: what is learned.
        make: makes the networks.
        start: unknowns of the constant sets at the beginning, ``[unknown]``.
        folds: of `leave_out`, and `NOTHING` for networks that see all sites.
        settings: of the training.
        period: intervals of the training; all if None.
        variation: what periods are, if parameters vary.
        inputs: what networks see; of `Sites.inputs` if None.
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
    """Which sites the networks of folds see in their training, bool, ``[fold, site]``."""
    seen = torch.ones(len(folds), sites, dtype=torch.bool)
    for row, fold in zip(seen, folds, strict=True):
        row[list(fold.sites)] = False
    return seen


def scored(
    training: Training, folds: Sequence[Fold], test_period: tuple[int, int] | None = None
) -> Transfer:
    """Scores of the networks of folds and of their constant sets at the sites left out.

    Args:
        training: of `fold_training`.
        folds: in their order.
        test_period: intervals that are scored; those of the training if None.
    """
    sites = training.sites
    first, last = test_period or training.period
    found = _errors(sites, training.models(first, last), first, last)
    plain = _errors(sites, default_models(sites, first, last), first, last)
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
            Row(fold.name, len(own), one.label, *(_median(of_fold[m][j, own]) for m in METHODS))
            for j, one in enumerate(sites.observed)
        ]
    return Transfer(rows, training, list(folds), errors)


def default_models(sites: Sites, first: int, last: int) -> list[Tensor]:
    """The counterpart of what is observed with the parameters of the configuration.

    Returns:
        ``[interval, 1, site]`` for each of `Sites.observed`.
    """
    everyone = torch.arange(len(sites))
    with torch.no_grad():
        model, start = sites.model(sites.parameters), sites.start(everyone, 1)
        _, outputs = sites.run(model, start, everyone, 0, last, is_start=True)
        return [values[first:] for values in sites.modelled(outputs, everyone)]


def _errors(sites: Sites, models: Sequence[Tensor], first: int, last: int) -> Tensor:
    """Root-mean-square errors, ``[observed, member, site]``; NaN where nothing is observed."""
    found = []
    for one, model in zip(sites.observed, models, strict=True):
        found.append((model - one.values[first:last, None]).square().nanmean(0).sqrt())
    return torch.stack(found)
