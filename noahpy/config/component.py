"""The section ``component``: how couplers see the columns through the Basic Model Interface."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator

from noahpy.catalog.forcing_quantities import Coupled
from noahpy.config.fields import MOST_LAYERS, Listed, Named, Section, number, whole

_Level = Annotated[float, number(0.0, 1e4)]
"""Depth below the surface, m; 0 is the surface."""


def _plain_name(name: str) -> str:
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_~.-]{0,99}", name):
        raise ValueError(f"{name!r} is no name; use letters, digits and _ ~ . -, a letter first")
    return name


_Name = Annotated[str, AfterValidator(_plain_name)]


class ScalarConfig(Section):
    """One number per column, from one layer, one depth or one range of depths of a variable."""

    of: Annotated[str, Field(min_length=1)]
    """Variable of the component with a value per layer, such as `soil__temperature`."""
    layer: Annotated[int, whole(1, MOST_LAYERS)] | None = None
    """Layer, counted from 1 at the top."""
    depth: _Level | None = None
    """Depth, m: interpolated between the mid-points of the layers, constant above the first and
    below the last."""
    between: tuple[_Level, _Level] | None = None
    """Depths of the top and the bottom of a range, m."""
    method: Literal["mean", "integral"] = "mean"
    """Mean over the range, or integral over depth: water contents in 1 become a depth in m."""

    @model_validator(mode="after")
    def _one_place(self) -> ScalarConfig:
        given = [key for key in ("layer", "depth", "between") if getattr(self, key) is not None]
        if len(given) != 1:
            raise ValueError(
                f"give one of layer, depth and between; given are {', '.join(given) or 'none'}"
            )
        if self.between is not None and self.between[0] >= self.between[1]:
            raise ValueError(f"between is {list(self.between)}; the first must be the shallower")
        if self.method == "integral" and self.between is None:
            raise ValueError("method: integral needs between")
        return self


class ComponentConfig(Section):
    """Presentation of the columns by the Basic Model Interface."""

    grid: Literal["unstructured", "rectilinear", "uniform_rectilinear"] = "unstructured"
    """Grid of several columns: separate points, or rows of points at common longitudes, from south
    to north or north to south, with `columns` listed row by row; `uniform_rectilinear` if they rise
    by equal steps, for frameworks that plot only such. One column is always a scalar."""
    optional_inputs: bool = True
    """Whether optional inputs, such as green fraction and leaf area index, are listed; `false` is
    for frameworks that require a source for every listed input. They can be set in either case."""
    interpolated_inputs: Listed[Coupled] = ()
    """Inputs whose value a coupler sets for the end of an update, to which each step goes linearly
    from that at the end of the update before; all others hold over the update."""
    restored_clock: Literal["automatic", "state", "own"] = "automatic"
    """Model time after a saved state is restored: `state` for that of the state; `own` for the
    present one, whose date becomes that of the state; `automatic` for the present one if it has
    the date of the state, else for that at which this run has that date."""
    scalars: Named[_Name, ScalarConfig] = Field(default_factory=dict)
    """Further outputs by a name of yours, one number per column: values at a layer or depth, means
    and integrals over a range of depths. For frameworks that take the first value of an array."""
    outputs: Annotated[Listed[Annotated[str, Field(min_length=1)]], Field(min_length=1)] | None = (
        None
    )
    """Names that are listed as outputs, scalars and accepted other names among them; all if
    omitted. Those that are not listed can be read in either case."""
    start_from: Path | None = None
    """Realization of NextGen (JSON), relative to the working directory, whose `time.start_time` is
    the start of the run in place of `time.start`; one that the command line of the process names
    stands above it. Counts in the component only."""
