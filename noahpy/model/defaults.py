"""Quantities that nothing gives, at the defaults of the catalog."""

from __future__ import annotations

from typing import TypeVar

import torch
from torch import Tensor

from noahpy.catalog.quantity import quantities_of

Group = TypeVar("Group", bound=tuple[Tensor, ...])


def filled(group: type[Group], /, **values: Tensor) -> Group:
    """Quantities of a table of the catalog, those that are not given at their defaults.

    Args:
        group: the table, such as `SiteParameters`.
        values: by name; a default takes the shape and type of the others with, or without, layers.

    Raises:
        TypeError: a name that the table does not have, or a value is missing that has no default.
    """
    lines = quantities_of(group)
    unknown = sorted(values.keys() - lines.keys())
    if unknown:
        raise TypeError(f"{group.__name__} has no {unknown[0]}")
    all_values = dict(values)
    for name, line in lines.items():
        if name in values:
            continue
        if line.default is None:
            raise TypeError(f"{group.__name__} lacks {name}, which has no default")
        like = next(
            value
            for other, value in values.items()
            if lines[other].is_layered == line.is_layered and value.is_floating_point()
        )
        dtype = torch.bool if line.number == "flag" else like.dtype
        all_values[name] = torch.full_like(like, line.default, dtype=dtype)
    return group(**all_values)
