"""Dimensions, coordinates and attributes of an output file (CF conventions, version 1.11)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from enum import IntEnum
from types import MappingProxyType
from typing import Any, Final
from uuid import uuid4

import netCDF4
import numpy as np
import torch
from numpy.typing import NDArray

from noahpy.catalog.output_variables import OutputVariable
from noahpy.catalog.quantity import Axis
from noahpy.config.output import OutputConfig
from noahpy.files.time_axes import calendar_of
from noahpy.output.description import RunDescription
from noahpy.physics.geometry import node_depth

REFERENCES: Final = (
    "Tian, W. et al. (2026), Geoscientific Model Development 19, 57, doi:10.5194/gmd-19-57-2026; "
    "Noah land-surface model v3.4.1"
)
FILL: Final = float(netCDF4.default_fillvals["f4"])
"""Mark of missing values of any floating-point type."""
RUN_ID: Final = "tracking_id"
"""Attribute with a unique identifier of the run."""
_DEGREES: Final = MappingProxyType({"latitude": "degrees_north", "longitude": "degrees_east"})


class RunStatus(IntEnum):
    """Status of the run that wrote a file; it remains `RUNNING` after a run that was killed."""

    RUNNING = 0
    COMPLETE = 1
    INTERRUPTED = 2


def flag_attributes(flags: type[IntEnum]) -> dict[str, Any]:
    """CF attributes of a variable of flags."""
    return {
        "flag_values": np.array([flag.value for flag in flags], dtype=np.int8),
        "flag_meanings": " ".join(flag.name.lower() for flag in flags),
    }


class FileLayout:
    """The dimensions, coordinates and variables of a file.

    A single column has no dimension. Layers have one depth if it is the same in all columns. The
    dimension of layers is the last, since CF recommends other dimensions before the vertical one.
    """

    def __init__(self, dataset: netCDF4.Dataset, description: RunDescription) -> None:
        self._dataset = dataset
        # all members have the layers of the first
        columns = description.layer_thickness.shape[1] // description.member_count
        thickness = np.asarray(description.layer_thickness[:, :columns], dtype=np.float64)
        bottom = np.cumsum(thickness, axis=0)
        self._depth_bounds = np.stack([bottom - thickness, bottom], axis=-1)
        self._depth = node_depth(torch.from_numpy(thickness)).numpy()
        shares_depth = description.shares_depth
        if shares_depth is None:
            shares_depth = bool((thickness == thickness[:, :1]).all())
        self._shares_depth = shares_depth
        self._description = description
        is_single = thickness.shape[1] == 1 and not description.is_part
        self._place_dimensions = () if is_single else ("column",)
        of_members = () if description.members is None else ("member",)
        self.column_dimensions: tuple[str, ...] = (*of_members, *self._place_dimensions)
        self._layer = "depth" if self._shares_depth else "layer"
        self._dimensions: Mapping[Axis | None, tuple[str, ...]] = {
            None: self.column_dimensions,
            "soil_layer": (*self.column_dimensions, self._layer),
            "snow_layer": (*self.column_dimensions, "snow_layer"),
        }
        places = {"latitude": description.latitude, "longitude": description.longitude}
        self._places = {
            name: np.array([np.nan if value is None else value for value in values])
            for name, values in places.items()
            if values is not None and any(value is not None for value in values)
        }

    def dimensions(self, axis: Axis | None) -> tuple[str, ...]:
        """Dimensions of a variable other than time."""
        return self._dimensions[axis]

    def coordinates(self, axis: Axis | None) -> str:
        """Attribute ``coordinates`` of a variable."""
        depth = ["depth"] if axis == "soil_layer" and not self._shares_depth else []
        return " ".join([*depth, *self._places, "column_name"])

    def add_dimension(self, name: str, size: int | None) -> None:
        """Add a dimension, unless the file has it; the size None is unlimited."""
        if name not in self._dataset.dimensions:
            self._dataset.createDimension(name, size)

    def add_variable(
        self,
        name: str,
        datatype: str,
        dimensions: Sequence[str],
        attributes: Mapping[str, Any],
        *,
        fill: float | None = None,
    ) -> netCDF4.Variable[Any]:
        """Add a variable, or return the one that the file has already.

        Args:
            name: name of the variable.
            datatype: NumPy data type.
            dimensions: names of its dimensions.
            attributes: its attributes; empty ones are left out.
            fill: mark of missing values.
        """
        if name in self._dataset.variables:
            return self._dataset.variables[name]
        variable = self._dataset.createVariable(
            name, np.dtype(datatype), dimensions, fill_value=fill
        )
        stated = {k: v for k, v in attributes.items() if not (isinstance(v, str) and v == "")}
        variable.setncatts(stated)
        return variable

    def add_coordinates(self) -> None:
        """Add dimensions and coordinates of time, depth and columns."""
        layers, columns = self._depth_bounds.shape[:2]
        self.add_dimension("time", None)
        self.add_dimension("bound", 2)
        self.add_dimension(self._layer, layers)
        if self._description.snow_layers:
            self.add_dimension("snow_layer", self._description.snow_layers)
        for dimension in self._place_dimensions:
            self.add_dimension(dimension, columns)
        self._add_time()
        self._add_depth()
        self._add_names()
        for name, values in self._places.items():
            place = self.add_variable(
                name,
                "f8",
                self._place_dimensions,
                {"standard_name": name, "long_name": name, "units": _DEGREES[name]},
                fill=FILL if np.isnan(values).any() else None,
            )
            place[...] = marked(values).reshape(place.shape)

    def _add_time(self) -> None:
        start = self._description.start.astype("datetime64[s]")
        self.add_variable(
            "time",
            "f8",
            ("time",),
            {
                "standard_name": "time",
                "long_name": "end of the interval, UTC",
                "units": f"seconds since {str(start).replace('T', ' ')}",
                "calendar": calendar_of(start),
                "units_metadata": "leap_seconds: none",
                "axis": "T",
                "bounds": "time_bounds",
            },
        )
        self.add_variable("time_bounds", "f8", ("time", "bound"), {})

    def _add_depth(self) -> None:
        shared = self._shares_depth
        dimensions = (self._layer,) if shared else (*self._place_dimensions, self._layer)
        if shared:
            middle, bounds = self._depth[:, 0], self._depth_bounds[:, 0]
        else:
            middle, bounds = self._depth.T, self._depth_bounds.swapaxes(0, 1)
        depth = self.add_variable(
            "depth",
            "f8",
            dimensions,
            {
                "standard_name": "depth",
                "long_name": "depth of the middle of the layer below the surface",
                "units": "m",
                "positive": "down",
                "axis": "Z" if shared else "",
                # checkers interpret the bounds of a coordinate with two dimensions as polygons
                "bounds": "depth_bounds" if shared else "",
            },
        )
        depth_bounds = self.add_variable(
            "depth_bounds",
            "f8",
            (*dimensions, "bound"),
            {} if shared else {"long_name": "depth of top and bottom of the layer", "units": "m"},
        )
        depth[...] = middle
        depth_bounds[...] = bounds

    def _add_names(self) -> None:
        encoded = [name.encode() for name in self._description.column_names]
        length = max([1, *map(len, encoded)])
        self.add_dimension("name_length", length)
        names = self.add_variable(
            "column_name",
            "S1",
            (*self._place_dimensions, "name_length"),
            {"long_name": "name of the column", "_Encoding": "utf-8"},
        )
        names[...] = np.array(encoded, dtype=f"S{length}").view("S1").reshape(names.shape)

    def add_output_variable(
        self, output: OutputVariable, datatype: str, step_seconds: float
    ) -> netCDF4.Variable[Any]:
        """Add a variable with a record for every interval."""
        axis = output.variable.axis
        # extremes of the values of the steps
        sample = f" (interval: {step_seconds:g} s)"
        method = output.method + (sample if output.method in ("minimum", "maximum") else "")
        return self.add_variable(
            output.name,
            datatype,
            ("time", *self.dimensions(axis)),
            {
                "standard_name": output.standard_name,
                "long_name": output.variable.long_name,
                "units": output.units,
                "original_name": (
                    output.original_name if output.original_name != output.name else ""
                ),
                "units_metadata": "temperature: on_scale" if output.units == "K" else "",
                "cell_methods": f"time: {method}",
                "coordinates": self.coordinates(axis),
            },
        )


def global_attributes(description: RunDescription, config: OutputConfig) -> dict[str, str]:
    """Global attributes of a file."""
    experiment = {} if not description.scenario else {"scenario": description.scenario}
    if description.members is not None:
        members = description.members
        experiment["ensemble"] = f"{members.count} members, {members.origin}"
    return {
        RUN_ID: str(uuid4()),
        "Conventions": "CF-1.11",
        "title": description.title,
        "institution": config.institution,
        "source": f"NoahPy {description.version}",
        "history": history(description.command),
        "references": REFERENCES,
        "comment": "Time counts on where the forcing is repeated. States are sampled at the ends "
        "of steps, fluxes are means over steps.",
        **experiment,
        "noahpy_version": description.version,
        "configuration": description.configuration,
    }


def history(command: str) -> str:
    """Line for the attribute ``history`` of a file that is written now."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ} {command}"


def as_stored(
    values: NDArray[Any], variable: netCDF4.Variable[Any], *, is_layered: bool, count: int = 0
) -> NDArray[Any]:
    """Values in the order and shape of a variable of the file.

    Args:
        values: ``[column]`` or ``[layer, column]``, after a dimension of records unless `count` is
            zero.
        variable: variable of the file.
        is_layered: whether the values have layers.
        count: number of records.
    """
    leading = (count,) if count else ()
    by_column = values.swapaxes(-1, -2) if is_layered else values
    return by_column.reshape((*leading, *variable.shape[1:]))


def marked(values: NDArray[Any]) -> NDArray[Any]:
    """Values with NaN replaced by the mark of missing values."""
    return np.where(np.isnan(values), FILL, values)
