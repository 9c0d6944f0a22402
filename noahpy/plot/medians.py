"""Members of an ensemble in pictures: their median, and a band that is named for what it is."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Final

import xarray as xr

from noahpy.output.member_variables import BAND

MEMBER: Final = "member"
"""Dimension of members."""
LEAST_MEMBERS: Final = 20
"""Smallest number of members that have such quantiles; of fewer a band is their range."""


def band_name(count: int) -> str:
    """What the band of a number of members is."""
    if count < LEAST_MEMBERS:
        return f"range of {count} members"
    low, high = (100.0 * edge for edge in BAND)
    return f"{low:g} to {high:g} % of\n{count} members"


def median(array: xr.DataArray) -> xr.DataArray:
    """Median of the members, if there are some; lost ones do not count."""
    return _quantiles(array, [0.5])[0] if MEMBER in array.dims else array


def band(array: xr.DataArray) -> list[xr.DataArray]:
    """Lower and upper limit of the members."""
    return _quantiles(array, BAND if array.sizes[MEMBER] >= LEAST_MEMBERS else (0.0, 1.0))


def _quantiles(array: xr.DataArray, shares: Sequence[float]) -> list[xr.DataArray]:
    """Quantiles of the members; NaN where all are missing."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "All-NaN slice encountered", RuntimeWarning)
        found = array.quantile(list(shares), MEMBER, keep_attrs=True)
    return [found.isel(quantile=k, drop=True) for k in range(len(shares))]
