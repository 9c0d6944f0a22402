"""The present values of a component as an `xarray.Dataset` with units and coordinates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from bmi_noahpy.component import NoahPy
from bmi_noahpy.grids import COLUMN_GRID, LAYER_GRID, SNOW_GRID
from bmi_noahpy.variables import Role

if TYPE_CHECKING:
    import xarray as xr

CELL_METHODS: Final[dict[Role, str]] = {
    "mean": "time: mean",
    "accumulated": "time: sum",
    "state": "time: point",
    "last": "time: point",
    "scalar": "time: point",
    "input": "time: mean",
}
"""CF cell methods over the last update, by role; an input is that of its last step."""


def as_dataset(component: NoahPy) -> xr.Dataset:
    """Inputs, states, parameters and outputs of an initialized component.

    Means and sums are over the last update, whose beginning and end are ``time_bounds``. Variables
    have the component's names. Their dimensions are ``layer`` or ``snow_layer``, from the top, and
    ``column``, or ``y`` and ``x`` on a rectilinear grid. Coordinates are date, depth and, if known,
    latitude and longitude.

    Raises:
        CallOrderError: the component is not initialized.
    """
    import xarray as xr

    run = component.initialized()
    surface = run.grids[COLUMN_GRID].shape or (1,)
    across = ("y", "x") if len(surface) == 2 else ("column",)
    shape = {COLUMN_GRID: surface, LAYER_GRID: (-1, *surface), SNOW_GRID: (-1, *surface)}
    dimensions = {
        COLUMN_GRID: across,
        LAYER_GRID: ("layer", *across),
        SNOW_GRID: ("snow_layer", *across),
    }
    variables: dict[str, Any] = {}
    depth_name = "soil__node_depth"
    listed = (*component.get_input_var_names(), *component.get_output_var_names(), depth_name)
    for name in dict.fromkeys(listed):
        grid = component.get_var_grid(name)
        variable = run.table.by_name[name]
        attributes = {"units": variable.units, "role": variable.role}
        if variable.role in CELL_METHODS:
            attributes["cell_methods"] = CELL_METHODS[variable.role]
        values = component.get_value_ptr(name).reshape(shape[grid]).copy()
        variables[name] = (dimensions[grid], values, attributes)
    depth = variables.pop(depth_name)
    began = run.time if run.last_update is None else run.last_update.begin
    begin, end = run.clock.date(began), run.clock.date(run.time)
    coordinates: dict[str, Any] = {
        "time": ((), end.astype("datetime64[ns]"), {"standard_name": "time"}),
        "time_bounds": ("bound", np.array([begin, end]).astype("datetime64[ns]")),
        "depth": (*depth[:2], {"units": "m", "standard_name": "depth", "positive": "down"}),
    }
    names = [column.name for column in run.config.columns]
    coordinates["name"] = (across, np.array(names).reshape(shape[COLUMN_GRID]))
    for axis, units in (("latitude", "degrees_north"), ("longitude", "degrees_east")):
        places = [getattr(column.site, axis) for column in run.config.columns]
        if None not in places:
            values = np.array(places, dtype=np.float64).reshape(shape[COLUMN_GRID])
            coordinates[axis] = (across, values, {"units": units, "standard_name": axis})
    return xr.Dataset(variables, coordinates, {"title": "State and outputs of NoahPy"})
