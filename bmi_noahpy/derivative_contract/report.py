"""What a check has found, as a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Finding(NamedTuple):
    """One comparison."""

    check: str
    """What is checked."""
    subject: str
    """Variables that it is about."""
    value: str
    """What was found."""
    allowed: str
    """What is allowed."""
    has_passed: bool
    """Whether it is."""
    excess: float = 0.0
    """Error in units of the allowed one, by which the worst is found."""


def within(check: str, subject: str, error: float, limit: float) -> Finding:
    """A finding about an error that has a limit; one that is not a number is too large."""
    excess = error / limit
    return Finding(check, subject, f"{error:.1e}", f"{limit:.0e}", excess <= 1.0, excess)


def fact(check: str, subject: str, *, is_so: bool, otherwise: str = "it is not so") -> Finding:
    """A finding about something that is so or not."""
    return Finding(check, subject, "yes" if is_so else otherwise, "yes", is_so, float(not is_so))


def has_passed(findings: Sequence[Finding]) -> bool:
    """Whether there are findings, and all of them are good."""
    return bool(findings) and all(finding.has_passed for finding in findings)


def table(findings: Iterable[Finding], *, is_full: bool = False) -> str:
    """Findings as a table: for each check how many passed and the worst, then all that did not.

    Args:
        findings: what was found.
        is_full: whether every finding has a line.
    """
    checks: dict[str, list[Finding]] = {}
    for finding in findings:
        checks.setdefault(finding.check, []).append(finding)
    rows = [("check", "passed", "worst", "allowed", "where")]
    for check, of_check in checks.items():
        good = sum(finding.has_passed for finding in of_check)
        worst = max(of_check, key=lambda f: (not f.has_passed, f.excess))
        shown = [worst] if not is_full else of_check
        rows.extend(
            (
                check if number == 0 else "",
                f"{good} of {len(of_check)}" if number == 0 else "",
                finding.value + ("" if finding.has_passed else "  FAILED"),
                finding.allowed,
                finding.subject,
            )
            for number, finding in enumerate(shown)
        )
        if not is_full:
            others = [f for f in of_check if not f.has_passed and f is not worst]
            rows.extend(("", "", f"{f.value}  FAILED", f.allowed, f.subject) for f in others)
    widths = [max(len(row[k]) for row in rows) for k in range(4)]
    return "\n".join(
        "  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[4]]).rstrip()
        for row in rows
    )
