"""One step at a time against the double-precision Fortran: every state and flux of every case.

    python benchmarks/equivalence.py CASES.nc

Error of a quantity: the largest difference over valid layers and all cases, divided by the range of
the reference over the file. Canopy resistance is compared as its logarithm where there is
vegetation. Quantities with a few extreme values are compared with the range of the 1st to 99th
percentile of their non-zero values too. Exits with 1 if a target is missed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from reference_cases import Cases, read_cases, run_cases

TARGET = 1e-10
ROBUST_TARGET = 1e-8
ROBUST_QUANTITIES = (
    "bulk_richardson_number",
    "dew_rate",
    "throughfall_drip",
    "surface_runoff",
    "subsurface_runoff",
)


def relative_error(
    ours: NDArray[np.float64], reference: NDArray[np.float64], scale: float | None = None
) -> float:
    """Largest difference over the range of the reference (or `scale`); infinite if NaNs differ."""
    if np.any(np.isnan(ours) != np.isnan(reference)):
        return float("inf")
    difference = float(np.nanmax(np.abs(ours - reference), initial=0.0))
    if scale is None:
        scale = float(np.nanmax(reference) - np.nanmin(reference))
    if difference == 0.0:
        return 0.0
    return difference / scale if scale > 0.0 else float("inf")


def robust_scale(reference: NDArray[np.float64]) -> float:
    """Range of the 1st to 99th percentile of the non-zero values; 0 without any."""
    values = reference[np.isfinite(reference) & (reference != 0.0)]
    return float(np.ptp(np.percentile(values, [1, 99]))) if values.size else 0.0


def compare(cases: Cases, sourcing: str) -> dict[str, tuple[float, float]]:
    """Relative error and robust error (0 where it is not asked for) by quantity."""
    errors = {}
    for name, ours in run_cases(cases, sourcing).items():
        reference = cases[f"{sourcing}_{name}"]
        if name == "canopy_resistance":
            vegetated = cases[f"{sourcing}_plant_coefficient"] > 0.0
            ours, reference = np.log(ours[vegetated]), np.log(reference[vegetated])
        robust = 0.0
        if name in ROBUST_QUANTITIES:
            robust = relative_error(ours, reference, robust_scale(reference))
        errors[name] = (relative_error(ours, reference), robust)
    return errors


def main(arguments: list[str] | None = None) -> int:
    """Print the table and the verdict; 0 if all targets are met."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("cases", type=Path, help="netCDF file of single-step reference cases")
    cases = read_cases(parser.parse_args(arguments).cases)
    torch.set_num_threads(1)

    errors = {sourcing: compare(cases, sourcing) for sourcing in ("legacy", "consistent")}
    print(f"{len(cases['time_step'])} cases")
    print(f"{'quantity':<34}{'legacy':>11}{'consistent':>12}{'robust':>11}")
    for name, legacy in errors["legacy"].items():
        consistent = errors["consistent"][name]
        robust = f"{max(legacy[1], consistent[1]):11.1e}" if name in ROBUST_QUANTITIES else ""
        print(f"{name:<34}{legacy[0]:11.1e}{consistent[0]:12.1e}{robust}")
    every = [error for table in errors.values() for error in table.values()]
    worst, worst_robust = max(e[0] for e in every), max(e[1] for e in every)
    print(f"max robust error {worst_robust:.2e} (target {ROBUST_TARGET:.0e})")
    print(f"max relative error {worst:.2e}")
    return 0 if worst <= TARGET and worst_robust <= ROBUST_TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
