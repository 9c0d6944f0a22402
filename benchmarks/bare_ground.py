"""Implicit against explicit soil water, in ground without frost; part of `benchmarks/cases.py`.

Explicit flow draws water with the diffusivity of the upper layer, so that it hardly rises into dry
soil. Where the weather is wet, that does not count, and both must agree; in the desert, explicit
flow with thinner layers and shorter steps tells which of the two is right.
"""

from __future__ import annotations

from collections.abc import Iterator

from noahpy.testing.bare_columns import SOILS, rms, run_bare_columns

WET = ("maritime", "tropics")
DRY = "desert"
LARGEST_RMS = 0.01
"""Of the content, m3 m-3."""
LARGEST_DRAINAGE_CHANGE = 0.05
"""1."""
PARTS = 8
"""Of every layer, and of every step, on the fine grid."""


def lines(quick: bool) -> Iterator[tuple[str, str, str, bool]]:
    """Lines of the table: case, reference, ours and whether it holds."""
    days = 120 if quick else 365
    soils = (1, 7, 11) if quick else SOILS
    parts = PARTS // 2 if quick else PARTS
    for climate in WET:
        explicit = run_bare_columns("explicit", climate, days, soils=soils)
        implicit = run_bare_columns("implicit", climate, days, soils=soils)
        error = float(rms(implicit, explicit).max())
        change = implicit.drainage / explicit.drainage - 1.0
        yield (
            f"{len(soils)} bare soils, {climate}, {days} days",
            f"explicit flow at 30 min: rms {LARGEST_RMS:g}, drainage "
            f"{100 * LARGEST_DRAINAGE_CHANGE:g} %",
            f"rms at most {error:.4f}; drainage {100 * float(change.min()):+.1f} to "
            f"{100 * float(change.max()):+.1f} %",
            error <= LARGEST_RMS and float(change.abs().max()) <= LARGEST_DRAINAGE_CHANGE,
        )
    explicit = run_bare_columns("explicit", DRY, days, soils=soils)
    implicit = run_bare_columns("implicit", DRY, days, soils=soils)
    fine = run_bare_columns("explicit", DRY, days, soils=soils, parts=parts, steps=parts)
    own, ours = rms(explicit, fine), rms(implicit, fine)
    yield (
        f"{len(soils)} bare soils, {DRY}, {days} days",
        f"explicit flow with {parts} times thinner layers and shorter steps: on average nearer "
        f"than explicit flow on our grid",
        f"rms {float(ours.min()):.4f} to {float(ours.max()):.4f}, mean {float(ours.mean()):.4f}; "
        f"explicit {float(own.min()):.4f} to {float(own.max()):.4f}, mean {float(own.mean()):.4f}; "
        f"nearer in {int((ours < own).sum())} of {len(soils)}",
        bool(ours.mean() < own.mean()),
    )
