"""Layers of a column that is being set up, in plain numbers."""

from __future__ import annotations

HALVINGS = 60
"""Number of halvings of an interval in the search for a factor."""
ROUNDING = 1e-9
"""Relative difference that is rounding."""


def growing_thickness(first: float, depth: float, layers: int) -> tuple[float, ...]:
    """Thickness of layers that grow with depth by a constant factor, m.

    Args:
        first: thickness of the first layer, m.
        depth: of the base of the last layer, m.
        layers: number of layers.

    Raises:
        ValueError: layers like the first are already deeper.
    """
    if layers * first > depth * (1.0 + ROUNDING):
        raise ValueError(
            f"{layers} layers of {first:g} m are deeper than {depth:g} m; layers do not shrink"
        )
    low, high = 1.0, depth / first
    for _ in range(HALVINGS):
        factor = 0.5 * (low + high)
        if sum(first * factor**k for k in range(layers)) < depth:
            low = factor
        else:
            high = factor
    upper = [float(f"{first * low**k:.5g}") for k in range(layers - 1)]
    return (*upper, round(depth - sum(upper), 9))
