"""The permafrost summary of an ensemble in a terminal: quantiles over its members."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.output.member_variables import over_members
from noahpy.output.permafrost import Permafrost, PermafrostSummary
from noahpy.physics.constants import FREEZING_POINT

MOST_COLUMNS = 5
"""Largest number of columns whose tables are shown."""


def quantile_text(quantile: float) -> str:
    """A quantile in words."""
    return "median" if quantile == 0.5 else f"{100.0 * quantile:g} %"


def format_members(
    summary: PermafrostSummary,
    column_names: Sequence[str],
    quantiles: Sequence[float],
) -> str:
    """Quantiles of the yearly figures over the members, as a text table.

    Args:
        summary: summary of all columns, member by member.
        column_names: names of the columns of a member.
        quantiles: quantiles that are shown.
    """
    count = len(column_names)
    members = len(summary.column_names) // count
    shares = tuple(quantiles) or (0.05, 0.5, 0.95)
    bottom = summary.depth[-1, :count]
    lines = [
        f"Of {members} members, {' / '.join(map(quantile_text, shares))}: mean annual temperature "
        "of the surface",
        "and of the deepest layer (degC), active-layer thickness (ALT, m, of the members with "
        "permafrost),",
        "depth of zero annual amplitude (ZAA, m)",
    ]
    for column, name in enumerate(column_names[:MOST_COLUMNS]):
        own = slice(column, None, count)
        state = summary.permafrost[own]
        present = int((state == Permafrost.PRESENT).sum())
        known = "" if (state != Permafrost.UNDETERMINED).all() else " (undetermined: under 2 years)"
        lines += ["", f"{name}: permafrost in {present} of {members} members{known}"]
        rows = [["year", "surface", f"{bottom[column]:.2f} m", "ALT", "with", "ZAA"]]
        for k, year in enumerate(summary.year):
            thickness = summary.active_layer_thickness[k, own]
            rows.append(
                [
                    str(year),
                    _text(summary.surface_mean[k, own] - FREEZING_POINT, shares),
                    _text(summary.mean[k, -1, own] - FREEZING_POINT, shares),
                    _text(thickness, shares),
                    str(int(np.isfinite(thickness).sum())),
                    _text(summary.zero_annual_amplitude_depth[k, own], shares),
                ]
            )
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        lines += [
            "  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True))
            for row in rows
        ]
    if count > MOST_COLUMNS:
        lines += ["", f"and {count - MOST_COLUMNS} more columns"]
    return "\n".join(lines)


def _text(values: FloatArray, shares: Sequence[float]) -> str:
    """Quantiles of the values of the members."""
    found = over_members(values, len(values), shares)[:, 0]
    return " / ".join("-" if np.isnan(value) else f"{value:.2f}" for value in found)
