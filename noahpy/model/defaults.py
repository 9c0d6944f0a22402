"""Quantities that nothing gives, at the defaults of the catalog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import torch
from torch import Tensor

from noahpy.catalog.quantity import Axis, Quantity, quantities_of

Group = TypeVar("Group", bound=tuple[Tensor, ...])


def at_defaults(group: type[Group], like: Tensor) -> Group:
    """All quantities of a table at their defaults.

    Args:
        group: the table; all of its quantities have a default.
        like: ``[column]``; shape and type count.
    """
    lines = quantities_of(group).values()
    return group(*(torch.full_like(like, float(line.default or 0.0)) for line in lines))


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
        like = _like(line, {lines[n].axis: v for n, v in values.items() if v.is_floating_point()})
        dtype = torch.bool if line.number == "flag" else like.dtype
        all_values[name] = torch.full_like(like, line.default, dtype=dtype)
    return group(**all_values)


def _like(line: Quantity, of_axis: Mapping[Axis | None, Tensor]) -> Tensor:
    """A tensor of the shape of a quantity."""
    if line.axis == "snow_layer" and line.axis not in of_axis:
        columns = of_axis[None]
        return columns.new_empty(0, *columns.shape)
    return of_axis[line.axis]
