"""Variables of an output file that an ensemble has: members, their values, and quantiles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.output.layout import FileLayout, as_stored, marked
from noahpy.simulation.drawn_members import DrawnMembers, DrawnValues

QUANTILE: Final = "quantile"
"""Name of the dimension of quantiles."""
SUFFIX: Final = "_quantile"
"""End of the names of variables with quantiles."""
MONTHS: Final = 12
BEYOND: Final = 0.05
"""Share of the members below bands and compared figures, and above them."""


def band_shares(count: int, beyond: float = BEYOND) -> tuple[float, float]:
    """Shares of members, or other samples, between which their band lies.

    A band of so few that none would lie outside is their range.

    Args:
        count: number of samples.
        beyond: share of them below the band, and above it.
    """
    edge = beyond if count * beyond >= 1.0 else 0.0
    return edge, 1.0 - edge


def band_name(count: int, what: str = "members", beyond: float = BEYOND) -> str:
    """What the band of a number of samples is, such as `5–95 % of 40 members`."""
    low, high = (100.0 * share for share in band_shares(count, beyond))
    name = f"{low:g}–{high:g} %" if low else "range"
    return f"{name} of {count} {what}"


def over_members(
    values: NDArray[Any], members: int, quantiles: Sequence[float]
) -> NDArray[np.float64]:
    """Quantiles over the members, ``[quantile, ..., column]``; of those that are not NaN.

    Args:
        values: ``[..., column]``, member by member.
        members: number of members.
        quantiles: shares of the members below, interpolated linearly between members.
    """
    by_member = values.reshape(*values.shape[:-1], members, -1).astype(np.float64)
    if not np.isnan(by_member).any():
        found: NDArray[np.float64] = np.quantile(by_member, quantiles, axis=-2)
        return found
    # of members that are all missing there is none, which is no reason to warn
    ordered = np.sort(by_member, axis=-2)
    known = np.isfinite(by_member).sum(-2, keepdims=True)
    parts = []
    for quantile in quantiles:
        place = quantile * np.maximum(known - 1, 0)
        low = np.floor(place).astype(np.int64)
        high = np.minimum(low + 1, np.maximum(known - 1, 0))
        below, above = (np.take_along_axis(ordered, k, axis=-2) for k in (low, high))
        part = below + (place - low) * (above - below)
        parts.append(np.where(known > 0, part, np.nan)[..., 0, :])
    return np.stack(parts)


class MemberVariables:
    """Variables of the members in a file that is being written.

    Args:
        layout: layout of the file.
        members: members of the run.
    """

    def __init__(self, layout: FileLayout, members: DrawnMembers) -> None:
        self._layout, self._members = layout, members
        layout.add_dimension("member", members.count)
        number = layout.add_variable(
            "member",
            "i4",
            ("member",),
            {"standard_name": "realization", "long_name": "number of the member", "units": "1"},
        )
        number[...] = members.numbers
        if members.quantiles:
            layout.add_dimension(QUANTILE, len(members.quantiles))
            share = layout.add_variable(
                QUANTILE,
                "f8",
                (QUANTILE,),
                {"long_name": "share of the members with lower values", "units": "1"},
            )
            share[...] = members.quantiles
        for drawn in members.values:
            self._write_values(drawn)

    def _write_values(self, drawn: DrawnValues) -> None:
        """Write the values of a key."""
        layout, values = self._layout, drawn.values
        if drawn.is_layered:
            dimensions = layout.dimensions("soil_layer")
        elif len(values) == MONTHS:
            layout.add_dimension("month", MONTHS)
            dimensions = (*layout.dimensions(None), "month")
        else:
            dimensions = layout.dimensions(None)
        attributes = {
            "long_name": f"{drawn.long_name}, by member",
            "units": drawn.units,
            "comment": f"{drawn.key} of the configuration",
            "coordinates": layout.coordinates("soil_layer" if drawn.is_layered else None),
        }
        variable = layout.add_variable(drawn.key.replace(".", "_"), "f8", dimensions, attributes)
        variable[...] = values.T.reshape(variable.shape)

    def quantiles_of(self, variable: netCDF4.Variable[Any]) -> netCDF4.Variable[Any] | None:
        """Variable with the quantiles of another over the members; None if there are none.

        Args:
            variable: variable with a first dimension of time or years, and members.
        """
        if not self._members.quantiles:
            return None
        first, *others = variable.dimensions
        attributes: Mapping[str, Any] = {
            name: variable.getncattr(name)
            for name in variable.ncattrs()
            if name not in ("_FillValue", "standard_name", "original_name")
        }
        words = f"quantiles over the members: {variable.getncattr('long_name')}"
        fill = variable.getncattr("_FillValue") if "_FillValue" in variable.ncattrs() else None
        return self._layout.add_variable(
            f"{variable.name}{SUFFIX}",
            variable.dtype.str[1:],
            (first, QUANTILE, *(name for name in others if name != "member")),
            {**attributes, "long_name": words},
            fill=fill,
        )

    def write_quantiles(
        self,
        variable: netCDF4.Variable[Any],
        where: slice | int,
        values: NDArray[Any],
        *,
        is_layered: bool,
        count: int = 0,
    ) -> None:
        """Write quantiles of values.

        Args:
            variable: variable of `quantiles_of`.
            where: records, or the year.
            values: ``[column]`` or ``[layer, column]``, after a dimension of records unless
                `count` is zero.
            is_layered: whether the values have layers.
            count: number of records.
        """
        members = self._members
        found = over_members(values, members.count, members.quantiles)
        found = np.moveaxis(found, 0, 1) if count else marked(found)
        variable[where] = as_stored(found, variable, is_layered=is_layered, count=count)
