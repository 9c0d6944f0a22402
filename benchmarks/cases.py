"""Frozen ground against reference cases that nobody of this project wrote.

Usage: python benchmarks/cases.py [--quick]

Prints a table: case, reference, ours by resolution and step, verdict. Mizoguchi's measurements are
read from the folder that NOAHPY_SHARED names. --quick takes coarse grids and few columns.
"""

from __future__ import annotations

import argparse
import math
import os
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from noahpy.physics.implicit_water import advance_water, solve_water
from noahpy.testing.ground_cases import (
    CELIA,
    MILLER,
    Infiltration,
    freeze_mizoguchi,
    infiltrate,
)
from noahpy.testing.water_columns import Curves, water_columns

HOURS = (12, 24, 50)
LARGEST_ERROR = (0.033, 0.03, 0.03)
"""Of Mizoguchi's total water at these hours, m3 m-3."""
STEPS = (60.0, 1800.0, 10800.0, 86400.0)
BATCH = 5000


class Row(NamedTuple):
    """A line of the table."""

    case: str
    reference: str
    ours: str
    passes: bool


def infiltration(name: str, case: Infiltration, counts: tuple[int, ...], finer: int) -> Row:
    """Convergence to the solution on a finer grid with as many times more steps."""
    fine = infiltrate(case, finer * counts[0], finer * counts[0])
    errors, mass = [], abs(fine.mass_error)
    for count in counts:
        found = infiltrate(case, count, count)
        truth = fine.content.reshape(count, -1).mean(1)
        errors.append(float(abs(found.content - truth).mean()))
        mass = max(mass, abs(found.mass_error))
    order = math.log(errors[0] / errors[-1]) / math.log(counts[-1] / counts[0])
    listed = ", ".join(
        f"{error:.1e} ({count})" for error, count in zip(errors, counts, strict=True)
    )
    return Row(
        f"infiltration, {name}",
        f"itself with {finer * counts[0]} layers and steps",
        f"mean error by layers {listed}; order {order:.2f}; mass {mass:.0e} m",
        order > 0.8 and mass < 1e-12,
    )


def _measured() -> NDArray[np.float64]:
    folder = Path(os.environ["NOAHPY_SHARED"]) / "cases" / "data"
    return np.loadtxt(folder / "mizoguchi_1990_total_water.txt")


def mizoguchi(count: int, seconds: float) -> Row:
    """Total water of the freezing column."""
    with torch.no_grad():
        profiles = freeze_mizoguchi(count, seconds, HOURS)
    measured = _measured()
    depth = (np.arange(count) + 0.5) * (200.0 / count)
    errors = [
        float(
            np.sqrt(
                np.mean((np.interp(-measured[:, 0], depth, profiles[hour].total) - values) ** 2)
            )
        )
        for hour, values in zip(HOURS, measured[:, 1:].T, strict=True)
    ]
    last = profiles[HOURS[-1]].total
    top, below = last[depth < 40.0].mean(), last[depth > 140.0].mean()
    passes = all(a <= b for a, b in zip(errors, LARGEST_ERROR, strict=True))
    return Row(
        f"Mizoguchi, {200 / count:g} mm, {seconds:g} s",
        "rmse 0.033, 0.030, 0.030; top 0.37, below 0.30",
        f"rmse {', '.join(f'{error:.4f}' for error in errors)}; top {top:.3f}, below {below:.3f}",
        bool(passes and top >= 0.37 and below <= 0.30),
    )


def random_columns(curves: Curves, count: int, seconds: float) -> Row:
    """Failures, water error and content above the pores of random columns."""
    failures, error, above = 0, 0.0, 0.0
    iterations, largest = 0.0, 0.0
    for batch in range(0, count, BATCH):
        size = min(BATCH, count - batch)
        column, curve = water_columns(size, 12, 1000 + batch, curves)
        root = solve_water(column, curve, seconds)
        with torch.no_grad():
            after = advance_water(column, curve, seconds)
        flow = after.flow
        gain = flow.faces[0] - flow.faces[-1] - flow.evaporation - flow.uptake.sum(0)
        change = ((after.liquid - column.stored) * column.thickness).sum(0)
        failures += int((~root.is_solved).sum())
        error = max(error, float((change - seconds * gain).abs().max()))
        above = max(above, float((after.liquid - column.capacity).max()))
        iterations += float(root.iterations.sum())
        largest = max(largest, float(root.iterations.max()))
    return Row(
        f"{count} random columns, {curves}, {seconds:g} s",
        "no failure, 1e-12 m, 1e-6 m3 m-3",
        f"failures {failures}; water {error:.0e} m; above pores {above:.0e}; iterations "
        f"{iterations / count:.1f}, at most {largest:.0f}",
        failures == 0 and error < 1e-12 and above < 1e-6,
    )


def rows(quick: bool) -> Iterator[Row]:
    """Lines of the table as they are found."""
    counts, finer = ((20, 40), 8) if quick else ((40, 80, 160), 16)
    for name, case in {"Celia et al.": CELIA, **MILLER}.items():
        yield infiltration(name, case, counts, finer)
    if "NOAHPY_SHARED" in os.environ:
        yield mizoguchi(40, 450.0)
        yield mizoguchi(20, 900.0)
    kinds: tuple[Curves, ...] = ("campbell", "van_genuchten")
    for kind in kinds:
        for seconds in STEPS:
            yield random_columns(kind, 500 if quick else 12500, seconds)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="coarse grids and few columns")
    quick = parser.parse_args().quick
    print("| case | reference | ours | verdict |\n|---|---|---|---|")
    for row in rows(quick):
        verdict = "holds" if row.passes else "does not hold"
        print(f"| {row.case} | {row.reference} | {row.ours} | {verdict} |", flush=True)


if __name__ == "__main__":
    main()
