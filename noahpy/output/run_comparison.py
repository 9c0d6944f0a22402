"""Two runs compared: means, permafrost figures and their differences, from output files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.arrays import FloatArray
from noahpy.errors import ConfigError
from noahpy.files.run_datasets import open_run
from noahpy.output.member_variables import band_name, band_shares, over_members
from noahpy.output.run_figures import ComparedRun, known_mean, mean_figures, yearly_figures

_MOST_PLACES: Final = 5


class ComparedFigure(NamedTuple):
    """A figure of two runs."""

    label: str
    units: str
    first: FloatArray
    """Of the first run, ``[sample]``: members, cells, or one."""
    second: FloatArray
    """Of the second run."""
    change: FloatArray
    """The second less the first, ``[sample]``, of the years that have a value in both; NaN where
    the samples are not the same."""


class Comparison(NamedTuple):
    """Two runs compared."""

    name: str
    """Column that is compared; empty if there is one, or for a region."""
    periods: tuple[str, str]
    """Periods that the means are over."""
    years: tuple[str, str]
    """Years of the permafrost figures; empty if there are none."""
    figures: tuple[ComparedFigure, ...]
    weights: FloatArray | None
    """Weights of cells by their area; None for columns and members."""
    are_paired: bool
    """Whether the samples of both are the same cells, or the same members of the same draw."""
    kind: str
    """What the samples are, in words; empty for one value."""
    scenarios: tuple[str, str]
    """Scenarios of the forcing; empty for none."""
    left_out: tuple[tuple[str, ...], tuple[str, ...]]
    """Labels of what the first, and the second, run has alone."""

    def shown(self, values: FloatArray) -> tuple[float, float, float]:
        """Low, middle and high of a figure; low and high are NaN for one value and for cells."""
        if self.weights is not None:
            known = np.isfinite(values)
            total = self.weights[known].sum()
            mean = float((values[known] * self.weights[known]).sum() / total) if total else np.nan
            return np.nan, mean, np.nan
        if len(values) == 1:
            return np.nan, float(values[0]), np.nan
        low, high = band_shares(len(values))
        low, middle, high = over_members(values, len(values), (low, 0.5, high))[:, 0]
        return float(low), float(middle), float(high)

    def difference(self, figure: ComparedFigure) -> tuple[float, float, float]:
        """Low, middle and high of the second less the first; of pairs where there are any."""
        if self.are_paired:
            return self.shown(figure.change)
        middle = self.shown(figure.second)[1] - self.shown(figure.first)[1]
        return np.nan, middle, np.nan


def compare_runs(
    first: str | Path,
    second: str | Path,
    *,
    years: tuple[int, int] | None = None,
    column: str | None = None,
) -> list[Comparison]:
    """Compare two output files.

    Means are over the time that both runs have, or over all of each if they have none in common;
    permafrost figures are means over the years that both have wholly, or over those of each if they
    have no time in common.

    Args:
        first: output of a run.
        second: output of another, with the same columns or cells, or with one column each.
        years: first and last calendar year that are compared; all if omitted.
        column: name of a column; all if omitted.

    Returns:
        A comparison for every column, or one for a region.

    Raises:
        OutputError: a file cannot be read, or is no output of a run.
        ConfigError: columns, cells or years that cannot be compared.
    """
    paths = Path(first), Path(second)
    with open_run(paths[0]) as a, open_run(paths[1]) as b:
        runs = ComparedRun(paths[0], a), ComparedRun(paths[1], b)
        if runs[0].is_region != runs[1].is_region:
            raise ConfigError(f"{paths[0]} and {paths[1]}: one is of a region and one of columns")
        return [
            _comparison(runs, places, name, years)
            for name, places in _columns(runs, column).items()
        ]


def _columns(runs: Sequence[ComparedRun], column: str | None) -> dict[str, tuple[int, int]]:
    """Places in both runs of the columns that are compared, by name.

    Raises:
        ConfigError: the runs have no column in common, or lack the one that is asked for.
    """
    first, second = (run.names for run in runs)
    if runs[0].is_region:
        if column is not None:
            raise ConfigError(f"{runs[0].path}: is of a region, which has no columns")
        return {"": (0, 0)}
    if column is None and len(first) == len(second) == 1:
        return {"": (0, 0)}
    both = {name: (first.index(name), second.index(name)) for name in first if name in second}
    if column is not None:
        both = {name: places for name, places in both.items() if name == column}
    if not both:
        wanted = "column" if column is None else f"column {column!r}"
        raise ConfigError(
            f"{runs[0].path} and {runs[1].path}: have no {wanted} in common; one has "
            f"{', '.join(first[:_MOST_PLACES])}, the other {', '.join(second[:_MOST_PLACES])}"
        )
    return both


def _comparison(
    runs: tuple[ComparedRun, ComparedRun],
    places: tuple[int, int],
    name: str,
    years: tuple[int, int] | None,
) -> Comparison:
    """Compare a column, or a region."""
    records, is_common = _records(runs, years)
    whole = _common_years(runs, years, is_common=is_common)
    found = [
        {**yearly_figures(run, place, of_years), **mean_figures(run, place, chosen)}
        for run, place, of_years, chosen in zip(runs, places, whole, records, strict=True)
    ]
    figures = [
        _figure(key, values, found[1][key], are_same_years=whole[0] == whole[1])
        for key, values in found[0].items()
        if key in found[1]
    ]
    alone = [tuple(key[0] for key in found[run] if key not in found[1 - run]) for run in range(2)]
    weights = None
    if runs[0].is_region:
        weights = _weights(runs)
    counts = [run.data.sizes.get("member", 1) for run in runs]
    numbers = [
        run.data["member"].values.tolist() if "member" in run.data.variables else [1]
        for run in runs
    ]
    drawn = {str(run.data.attrs.get("ensemble", "")) for run in runs}
    are_paired = weights is not None or (numbers[0] == numbers[1] and len(drawn) == 1)
    kind = ""
    if weights is not None:
        kind = "mean of the cells, by area"
    elif max(counts) > 1:
        bands = [band_name(count) for count in dict.fromkeys(counts) if count > 1]
        kind = "median, and " + " and ".join(bands)
    periods = [
        f"{run.begin[chosen][0].astype('datetime64[D]')} to "
        f"{(run.end[chosen][-1] - np.timedelta64(1, 's')).astype('datetime64[D]')}"
        for run, chosen in zip(runs, records, strict=True)
    ]
    scenarios = [str(run.data.attrs.get("scenario", "")) for run in runs]
    texts = [f"{min(y)} to {max(y)}" if y else "" for y in whole]
    return Comparison(
        name,
        (periods[0], periods[1]),
        (texts[0], texts[1]),
        tuple(figures),
        weights,
        are_paired,
        kind,
        (scenarios[0], scenarios[1]),
        (alone[0], alone[1]),
    )


def _figure(
    key: tuple[str, str], first: FloatArray, second: FloatArray, *, are_same_years: bool
) -> ComparedFigure:
    """A figure of two runs, from values by year, ``[year, sample]``."""
    means = known_mean(first), known_mean(second)
    if len(means[0]) != len(means[1]):
        change = np.full(1, np.nan)
    else:
        change = known_mean(second - first) if are_same_years else means[1] - means[0]
    return ComparedFigure(*key, *means, change)


def _records(
    runs: tuple[ComparedRun, ComparedRun], years: tuple[int, int] | None
) -> tuple[list[NDArray[np.bool_]], bool]:
    """Records of both runs that are compared, and whether they are of the time that both have.

    Raises:
        ConfigError: a run has none.
    """
    if years is not None:
        low = np.datetime64(f"{years[0]:04d}-01-01", "s")
        high = np.datetime64(f"{years[1] + 1:04d}-01-01", "s")
    else:
        low = max(run.begin[0] for run in runs)
        high = min(run.end[-1] for run in runs)
    chosen = [(run.begin >= low) & (run.end <= high) for run in runs]
    if years is None and not all(one.any() for one in chosen):
        return [np.ones(len(run.begin), dtype=np.bool_) for run in runs], False
    for run, one in zip(runs, chosen, strict=True):
        if not one.any():
            raise ConfigError(
                f"{run.path}: has no record in {years[0]} to {years[1]}"
                if years is not None
                else f"{run.path}: holds no records"
            )
    return chosen, years is None


def _common_years(
    runs: tuple[ComparedRun, ComparedRun], years: tuple[int, int] | None, *, is_common: bool
) -> list[list[int]]:
    """Whole years of both runs that are compared.

    Those that both have; all of each where the runs have no time in common, or none of it by
    choice.
    """
    own = [
        [year for year in run.years if years is None or years[0] <= year <= years[1]]
        for run in runs
    ]
    both = [year for year in own[0] if year in own[1]]
    return [both, both] if both or is_common else own


def _weights(runs: tuple[ComparedRun, ComparedRun]) -> FloatArray:
    """Weights of the cells of two regions by their area.

    Raises:
        ConfigError: the regions have other cells.
    """
    shapes = [run.data["cell_status"].shape for run in runs]
    places = [[_axis(run, name) for name in ("latitude", "longitude")] for run in runs]
    are_same = all(np.array_equal(a, b) for a, b in zip(*places, strict=True))
    if shapes[0] != shapes[1] or not are_same:
        raise ConfigError(f"{runs[0].path} and {runs[1].path}: are regions of other cells")
    latitude = places[0][0]
    if latitude.shape != shapes[0]:
        latitude = np.broadcast_to(latitude[:, np.newaxis], shapes[0])
    ran = np.logical_and(*(run.data["cell_status"].values == 0 for run in runs))
    return np.where(ran, np.cos(np.radians(latitude)), 0.0).ravel()


def _axis(run: ComparedRun, name: str) -> FloatArray:
    """Latitude or longitude of the cells of a region, whose axes may have short names."""
    found = run.data[name if name in run.data.variables else name[:3]]
    return np.asarray(found, dtype=np.float64)
