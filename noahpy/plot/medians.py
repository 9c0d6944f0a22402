"""Members of an ensemble in pictures: their median, and a band that is named for what it is."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Final

import xarray as xr

from noahpy.output.member_variables import band_name, band_shares

MEMBER: Final = "member"
"""Dimension of members."""


def band_label(count: int) -> str:
    """What the band of a number of members is, for a narrow legend."""
    return band_name(count).replace(" of ", " of\n")


def median(array: xr.DataArray) -> xr.DataArray:
    """Median of the members, if there are some; lost ones do not count."""
    return _quantiles(array, [0.5])[0] if MEMBER in array.dims else array


def band(array: xr.DataArray) -> list[xr.DataArray]:
    """Lower and upper limit of the members."""
    return _quantiles(array, band_shares(array.sizes[MEMBER]))


def _quantiles(array: xr.DataArray, shares: Sequence[float]) -> list[xr.DataArray]:
    """Quantiles of the members; NaN where all are missing."""
    # leaving out what is missing takes a hundred times longer
    has_missing = bool(array.isnull().any())
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "All-NaN slice encountered", RuntimeWarning)
        found = array.quantile(list(shares), MEMBER, keep_attrs=True, skipna=has_missing)
    return [found.isel(quantile=k, drop=True) for k in range(len(shares))]
