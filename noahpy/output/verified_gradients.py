"""The table of verified gradients, for a terminal."""

from __future__ import annotations

from collections.abc import Mapping

from rich.table import Table

from noahpy.gradients import Verification


def verification_table(found: Mapping[tuple[str, str], Verification]) -> Table:
    """Derivatives, differences at three sizes, slopes, transposition and verdicts.

    Args:
        found: by the names of the objective and of what changes.
    """
    shown = Table()
    shown.add_column("of", overflow="fold")
    shown.add_column("by", overflow="fold")
    sizes = [one.size for one in next(iter(found.values())).differences] if found else []
    headings = ["derivative", *(f"at {size:.2g}" for size in sizes), "slopes", "fwd-rev"]
    for heading in [*headings, "holds to"]:
        shown.add_column(heading, justify="right", no_wrap=True)
    shown.add_column("verdict")
    for (of, by), one in found.items():
        differences = [f"{difference.value:.6g}" for difference in one.differences]
        transposition = "" if one.transposition is None else f"{one.transposition:.0e}"
        shown.add_row(
            of,
            by.removeprefix("parameters."),
            f"{one.derivative:.6g}",
            *differences,
            f"{one.change_slope:.2f} {one.remainder_slope:.2f}",
            transposition,
            f"{one.holds_within:.1g}",
            str(one.verdict) if one.is_right else f"{one.verdict}: {one.reason}",
        )
    right = sum(one.is_right for one in found.values())
    shown.caption = (
        f"{right} of {len(found)} are right; slopes of change and remainder are 1 and 2 where "
        "noise does not hide them"
    )
    return shown
