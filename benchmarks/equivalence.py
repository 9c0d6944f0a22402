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

import torch

from noahpy.testing.reference_cases import (
    ROBUST_QUANTITIES,
    ROBUST_TARGET,
    TARGET,
    errors_of,
    read_cases,
)


def main(arguments: list[str] | None = None) -> int:
    """Print the table and the verdict; 0 if all targets are met."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("cases", type=Path, help="netCDF file of single-step reference cases")
    cases = read_cases(parser.parse_args(arguments).cases)
    torch.set_num_threads(1)

    errors = {sourcing: errors_of(cases, sourcing) for sourcing in ("legacy", "consistent")}
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
