"""Geometry of the soil column."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor


class ColumnGeometry(NamedTuple):
    """Distances in the layered column, in metres."""

    thickness: Tensor
    """Thickness of the layers, ``[layer, column]``."""
    node_distance: Tensor
    """Distance between the mid-points of a layer and the next, ``[layer - 1, column]``."""
    bottom_distance: Tensor
    """Distance from the mid-point of the last layer to the deep soil temperature, ``[column]``;
    positive where `bottom_boundary` is ``temperature``, and not used otherwise."""
    interface_weight: Tensor
    """Weight of the lower layer in the temperature between a layer and the next, 1,
    ``[layer - 1, column]``."""


def node_depth(thickness: Tensor) -> Tensor:
    """Depth of the layer mid-points, positive down, m, ``[layer, column]``."""
    return torch.cumsum(thickness, dim=0) - 0.5 * thickness


def column_geometry(thickness: Tensor, bottom_temperature_height: Tensor) -> ColumnGeometry:
    """Geometry of columns.

    Args:
        thickness: layer thickness, m, ``[layer, column]``.
        bottom_temperature_height: height of the deep soil temperature, negative below the surface,
            m, ``[column]``.
    """
    node_distance = 0.5 * (thickness[:-1] + thickness[1:])
    bottom_distance = -bottom_temperature_height - node_depth(thickness)[-1]
    interface_weight = 0.5 * thickness[:-1] / node_distance
    return ColumnGeometry(thickness, node_distance, bottom_distance, interface_weight)


def first_place(bad: Tensor) -> str:
    """Layer and column of the first bad value, for messages; both count from 1.

    Args:
        bad: whether a value is bad, ``[layer, column]`` or ``[column]``; at least one is.
    """
    *layer, column = (int(index) + 1 for index in bad.nonzero()[0])
    return f"layer {layer[0]}, column {column}" if layer else f"column {column}"


def first_column(bad: Tensor) -> int:
    """Column of the first bad value, counted from 0.

    Args:
        bad: whether a value is bad, ``[layer, column]`` or ``[column]``; at least one is.
    """
    return int(bad.nonzero()[0][-1])
