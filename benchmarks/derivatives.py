"""Directional derivatives of a whole time step against finite differences of the Fortran.

    python benchmarks/derivatives.py DERIVATIVES.nc CASES.nc

Every test perturbs forcing, state or soil parameters of one reference case. Our figure comes from
forward mode (one Jacobian-vector product) and from reverse mode (one vector-Jacobian product per
output, multiplied with the seed). An entry agrees if it differs by at most 1e-4 of itself plus 1e-6
of the largest entry of that output among the tests of its kind of seed. Shares are over the entries
that the reference calls smooth; the target is 99 % for each kind and mode.

The rest is explained by a third figure: the finite differences of our own step, with the step sizes
of the reference. Where these give the reference's figure but the derivative does not, the steps
straddle a kink or a strong curvature, and the derivative is the one-sided or local one.

The stricter share takes the largest entry within a single test. Most of what it misses in forcing
tests is far below the rounding of the reference's finite differences.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from noahpy.testing.reference_cases import Cases, read_cases
from noahpy.testing.reference_derivatives import (
    KINDS,
    TARGET_SHARE,
    Entries,
    agrees,
    compare,
    largest_entry,
)

SHOWN = 8


def _show_misses(entries: Entries, missed: NDArray[np.bool_], tests: Cases) -> None:
    """The misses that our own finite differences do not explain, largest first."""
    size = np.where(missed, np.abs(entries.forward - entries.reference), 0.0)
    size = size / (np.abs(entries.reference) + 1e-30)
    for flat in np.argsort(size, axis=None)[::-1][: min(SHOWN, int(missed.sum()))]:
        test, entry = np.unravel_index(flat, size.shape)
        print(
            f"  case {tests['case'][test]}, {tests['kind'][test]}, {entries.labels[entry]}: "
            f"reference {entries.reference[test, entry]:.4e}, "
            f"derivative {entries.forward[test, entry]:.4e}, "
            f"our difference {entries.difference[test, entry]:.4e}"
        )


def main(arguments: list[str] | None = None) -> int:
    """Print the shares and what explains the rest; 0 if the targets are met."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("derivatives", type=Path, help="netCDF file of directional derivatives")
    parser.add_argument("cases", type=Path, help="netCDF file of the cases they belong to")
    options = parser.parse_args(arguments)
    torch.set_num_threads(1)
    tests = read_cases(options.derivatives)
    entries = compare(tests, read_cases(options.cases))

    kinds = tests["kind"].astype(str)
    scale, strict_scale = largest_entry(entries, kinds), largest_entry(entries, None)
    forward = agrees(entries.forward, entries, scale)
    reverse = agrees(entries.reverse, entries, scale)
    strict = agrees(entries.forward, entries, strict_scale)
    same_difference = agrees(entries.difference, entries, scale)

    print(
        f"{'seed':<10}{'smooth':>8}{'forward':>10}{'reverse':>10}{'strict':>10}"
        f"{'missed':>8}{'explained':>11}"
    )
    worst = 1.0
    for kind in KINDS:
        of_kind = entries.smooth & (kinds == kind)[:, None]
        missed = of_kind & ~(forward & reverse)
        shares = [float(agree[of_kind].mean()) for agree in (forward, reverse)]
        worst = min(worst, *shares)
        print(
            f"{kind:<10}{of_kind.sum():>8}{shares[0]:>10.3%}{shares[1]:>10.3%}"
            f"{strict[of_kind].mean():>10.3%}{missed.sum():>8}"
            f"{(missed & same_difference).sum():>11}"
        )
    modes = np.abs(entries.forward - entries.reverse) / (scale + 1e-300)
    print(f"largest difference of the modes relative to the output {np.nanmax(modes):.1e}")
    print("explained: finite differences of our step, with the reference's steps, agree with it")
    _show_misses(entries, entries.smooth & ~(forward & reverse) & ~same_difference, tests)
    print(f"smallest share {worst:.3%} (target {TARGET_SHARE:.0%})")
    return 0 if worst >= TARGET_SHARE else 1


if __name__ == "__main__":
    sys.exit(main())
