"""What is told of calibrations of the same observations: numbers from the files they left."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd
import xarray as xr
import yaml
from numpy.typing import NDArray
from scipy.stats import friedmanchisquare, t

KGE = "kling_gupta_efficiency_2012"
"""The efficiency of the published table: with the ratio of coefficients of variation."""
CONFIDENCE = 0.95
PERIODS = ("calibration", "validation")
FEWER = 10.0
"""Times fewer runs that gradients shall need."""


class Found(NamedTuple):
    """What a calibration left."""

    history: pd.DataFrame
    """A row for every model run."""
    scores: pd.DataFrame
    series: xr.Dataset
    draws: int = 0
    """Runs of a repetition at random points, before gradients move one; 0 without gradients."""

    @classmethod
    def read(cls, directory: Path) -> Found:
        """From its folder."""
        text = (directory / "configuration.yaml").read_text(encoding="utf-8")
        optimizer = yaml.safe_load(text)["calibration"]["optimizer"]
        with xr.open_dataset(directory / "series.nc") as series:
            return cls(
                pd.read_csv(directory / "history.csv"),
                pd.read_csv(directory / "scores.csv"),
                series.load(),
                max(one.get("draws", 0) for one in optimizer.values() if isinstance(one, dict)),
            )


def best_by_run(history: pd.DataFrame) -> NDArray[np.float64]:
    """Lowest objective after every run, ``[start, run]``; the last one where a start has ended."""
    table = history.pivot(index="start", columns="run", values="best_objective")
    return table.ffill(axis=1).to_numpy()


def band(values: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Mean over the first dimension, and half the width of its 95 % interval (Student's t)."""
    count = values.shape[0]
    error = values.std(axis=0, ddof=1) / math.sqrt(count)
    return values.mean(axis=0), t.ppf(0.5 + 0.5 * CONFIDENCE, count - 1) * error


def up_to(history: pd.DataFrame, runs: int) -> pd.DataFrame:
    """The first runs of every repetition."""
    return history[history["run"] <= runs]


class Race(NamedTuple):
    """A repetition of a search, on gradients or random, against one of another method."""

    start: int
    target: float
    """Objective at which the other ended."""
    other_runs: int
    """That it made; only at its end it is known where it ends."""
    other_arrival: int
    """The first of them that came there."""
    other_seconds: float
    """Of all its runs."""
    runs: int | None
    """With which the search came there, its draws counted; None if it did not."""
    seconds: float | None
    by_draw: bool
    """Whether it was there with a random point, before a gradient had moved anything."""

    @property
    def factor(self) -> float:
        """Times fewer runs; 0 where the target was not reached, or not by gradients."""
        return self._less_than(self.other_runs)

    @property
    def factor_to_arrival(self) -> float:
        """The same, had it been known that the other would not come lower any more."""
        return self._less_than(self.other_arrival)

    def _less_than(self, others: int) -> float:
        return 0.0 if self.runs is None or self.by_draw else others / self.runs


def races(found: Found, other: pd.DataFrame) -> list[Race]:
    """Every repetition against the one of the same number.

    Args:
        found: of the search.
        other: history of the other one.
    """
    own = found.history
    return [
        _race(int(start), own[own["start"] == start], theirs, found.draws)
        for start, theirs in other.groupby("start")
    ]


def _race(start: int, own: pd.DataFrame, theirs: pd.DataFrame, draws: int) -> Race:
    target = float(theirs["objective"].min())
    arrival = theirs.loc[theirs["objective"] <= target, "run"].iloc[0]
    reached = own[own["objective"] <= target]
    runs = None if reached.empty else int(reached["run"].iloc[0])
    return Race(
        start,
        target,
        int(theirs["run"].max()),
        int(arrival),
        float(theirs["seconds"].max()),
        runs,
        None if reached.empty else float(reached["seconds"].iloc[0]),
        runs is not None and runs <= draws,
    )


class Gain(NamedTuple):
    """What gradients add to as many runs at random points."""

    start: int
    begin: float
    """Lowest objective of the draws from which gradients went on."""
    best: float
    """Lowest objective of the search on gradients."""
    control: float
    """Lowest objective of as many runs at random points."""

    @property
    def is_one(self) -> bool:
        """Whether gradients came lower than both."""
        return self.best < min(self.begin, self.control)


def gains(gradients: Found, control: pd.DataFrame) -> list[Gain]:
    """Every repetition against as many random points.

    Args:
        gradients: of the search on gradients.
        control: history of the random points.

    Raises:
        ValueError: the control has fewer runs.
    """
    found = []
    for start, own in gradients.history.groupby("start"):
        theirs = control[control["start"] == start]
        if len(theirs) < len(own):
            raise ValueError(
                f"repetition {start} of the control has {len(theirs)} runs; {len(own)} are needed"
            )
        found.append(
            Gain(
                int(str(start)),
                float(up_to(own, gradients.draws)["objective"].min()),
                float(own["objective"].min()),
                float(up_to(theirs, len(own))["objective"].min()),
            )
        )
    return found


def is_won(all_races: Sequence[Race], by_chance: Sequence[Race], all_gains: Sequence[Gain]) -> bool:
    """Whether gradients needed at most a tenth of the runs, and were it, in every repetition.

    Args:
        all_races: of gradients against the other method.
        by_chance: of random points against it.
        all_gains: of gradients over as many random points.
    """
    if not all_races:
        return False
    return (
        all(race.factor >= FEWER for race in all_races)
        and all(
            chance.factor < race.factor for race, chance in zip(all_races, by_chance, strict=True)
        )
        and all(gain.is_one for gain in all_gains)
    )


def mean_scores(found: Mapping[str, Found], score: str, period: str) -> pd.DataFrame:
    """Mean of a score over the repetitions, by variable and depth, a column for every model."""
    columns = {}
    for name, one in found.items():
        chosen = one.scores[one.scores["period"] == period]
        columns[name] = chosen.groupby(["variable", "depth"], sort=True)[score].mean()
    return pd.DataFrame(columns)


class Ranking(NamedTuple):
    """Whether models differ over the same depths, and which."""

    statistic: float
    """Of Friedman."""
    p_value: float
    pairs: pd.DataFrame
    """p-values of Dunn's test of two models each, corrected after Holm."""


def ranking(table: pd.DataFrame) -> Ranking:
    """Friedman's test of models over depths, and Dunn's of their pairs.

    Args:
        table: a score, a row for every depth and a column for every model.
    """
    from scikit_posthocs import posthoc_dunn

    values = [table[name].to_numpy() for name in table.columns]
    statistic, p_value = friedmanchisquare(*values)
    pairs = posthoc_dunn(values, p_adjust="holm")
    pairs.index = pairs.columns = table.columns
    return Ranking(float(statistic), float(p_value), pairs)
