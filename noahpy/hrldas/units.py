"""Units as WRF and HRLDAS write them."""

from __future__ import annotations

import re

_BRACES = re.compile(r"[{}]")


def plain_unit(unit: object, otherwise: str) -> str:
    """A unit without the braces of exponents, as in ``kg m{-2} s{-1}``.

    Args:
        unit: attribute of a variable, or None.
        otherwise: unit of variables that state none, or only that they have none.
    """
    text = _BRACES.sub("", str(unit or "")).strip()
    return otherwise if text in ("", "-", "units unknown") else text
