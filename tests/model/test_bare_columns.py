"""Implicit against explicit soil water where neither frost nor dry ground tells them apart."""

import torch

from noahpy.testing.bare_columns import rms, run_bare_columns


def test_the_flows_agree_in_wet_ground() -> None:
    """A fifth less conductivity in one of the two would show."""
    explicit, implicit = (
        run_bare_columns(flow, "tropics", 30, soils=(1, 7, 11)) for flow in ("explicit", "implicit")
    )
    assert rms(implicit, explicit).max() < 0.002
    torch.testing.assert_close(implicit.drainage, explicit.drainage, rtol=0.01, atol=0.0)
