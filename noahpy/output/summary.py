"""The permafrost summary as variables of an output file, written year by year."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, NamedTuple

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.quantity import Axis
from noahpy.errors import OutputError
from noahpy.files.whole_files import reported_for
from noahpy.output.layout import FILL, FileLayout, as_stored, flag_attributes, marked
from noahpy.output.member_variables import MemberVariables
from noahpy.output.permafrost import AMPLITUDE_THRESHOLD, GroundYear, Permafrost, PermafrostSummary
from noahpy.simulation.drawn_members import names_of_members


class _YearVariable(NamedTuple):
    """Variable of a field of `GroundYear`."""

    field: str
    name: str
    units: str
    axis: Axis | None
    cell_method: str
    """Cell method over the year."""
    standard_name: str
    long_name: str


_DAILY: Final = "(interval: 1 day comment: of daily means)"
_VARIABLES: Final = (
    _YearVariable(
        "mean", "annual_mean_soil_temperature", "K", "soil_layer", f"mean {_DAILY}",
        "soil_temperature", "mean annual ground temperature",
    ),
    _YearVariable(
        "minimum", "annual_minimum_soil_temperature", "K", "soil_layer", f"minimum {_DAILY}",
        "soil_temperature", "yearly minimum of the daily mean soil temperature",
    ),
    _YearVariable(
        "maximum", "annual_maximum_soil_temperature", "K", "soil_layer", f"maximum {_DAILY}",
        "soil_temperature", "yearly maximum of the daily mean soil temperature",
    ),
    _YearVariable(
        "surface_mean", "annual_mean_skin_temperature", "K", None, f"mean {_DAILY}",
        "surface_temperature", "mean annual surface temperature",
    ),
    _YearVariable(
        "active_layer_thickness", "active_layer_thickness", "m", None, "",
        "permafrost_active_layer_thickness",
        "depth to which the ground thaws and freezes again in the year, above frozen ground",
    ),
    _YearVariable(
        "permafrost_table_depth", "permafrost_table_depth", "m", None, "", "",
        "depth at which the yearly maximum of the daily mean soil temperature falls below 0 degC",
    ),
    _YearVariable(
        "talik_thickness", "talik_thickness", "m", None, "", "",
        "thickness of the ground that stays above 0 degC all year, above ground that stays below",
    ),
    _YearVariable(
        "zero_annual_amplitude_depth", "zero_annual_amplitude_depth", "m", None, "", "",
        "depth at which the yearly range of the daily mean soil temperature falls below "
        f"{AMPLITUDE_THRESHOLD:g} K",
    ),
    _YearVariable(
        "thaw_date", "thaw_date", "", None, "", "",
        "first day of the first week in which the top layer is thawed",
    ),
    _YearVariable(
        "freeze_up_date", "freeze_up_date", "", None, "", "",
        "first day of the first week in which the top layer is frozen again",
    ),
)  # fmt: skip

SUMMARY_NAMES: Final = ("permafrost", "days_covered", *(row.name for row in _VARIABLES))


class SummaryVariables:
    """The variables of the summary in a file that is being written.

    Args:
        layout: layout of the file.
        years: calendar years of the run.
        datatype: data type of temperatures and depths.
        members: variables of the members of an ensemble; None for a run without.
    """

    def __init__(
        self,
        layout: FileLayout,
        years: range,
        datatype: str,
        members: MemberVariables | None = None,
    ) -> None:
        self._years, self._members = years, members
        self._origin = np.datetime64(f"{years[0]:04d}-01-01")
        layout.add_dimension("year", len(years))
        self._year = layout.add_variable(
            "year", "i4", ("year",), {"long_name": "calendar year, UTC", "units": "1"}
        )
        self._days = layout.add_variable(
            "days_covered",
            "i4",
            ("year",),
            {"long_name": "whole days of the year that were simulated", "units": "1"},
        )
        self._permafrost = layout.add_variable(
            "permafrost",
            "i1",
            layout.column_dimensions,
            {
                "long_name": "whether any layer stayed at or below 0 degC for two years",
                "coordinates": layout.coordinates(None),
                **flag_attributes(Permafrost),
            },
        )
        self._by_field = {row.field: self._add(layout, row, datatype) for row in _VARIABLES}
        self._quantiles: dict[str, netCDF4.Variable[Any]] = {}
        for row in _VARIABLES:
            # dates have no quantiles
            if members is not None and row.units:
                found = members.quantiles_of(self._by_field[row.field])
                if found is not None:
                    self._quantiles[row.field] = found

    def _add(self, layout: FileLayout, row: _YearVariable, datatype: str) -> netCDF4.Variable[Any]:
        units = row.units or f"days since {self._origin} 00:00:00"
        return layout.add_variable(
            row.name,
            datatype if row.units else "f8",
            ("year", *layout.dimensions(row.axis)),
            {
                "standard_name": row.standard_name,
                "long_name": row.long_name,
                "units": units,
                "calendar": "" if row.units else "standard",
                "units_metadata": "temperature: on_scale" if units == "K" else "",
                "cell_methods": f"year: {row.cell_method}" if row.cell_method else "",
                "coordinates": layout.coordinates(row.axis),
            },
            fill=FILL,
        )

    def initialize(self) -> None:
        """Write the values that hold before the first step."""
        self._year[...] = np.array(self._years, dtype=np.int32)
        self._permafrost[...] = np.int8(Permafrost.UNDETERMINED)
        self.empty_from(self._years[0])

    def empty_from(self, year: int) -> None:
        """Mark years from one on as not simulated."""
        if year > self._years[-1]:
            return
        later = slice(max(0, year - self._years[0]), None)
        self._days[later] = 0
        for variable in (*self._by_field.values(), *self._quantiles.values()):
            variable[later] = FILL

    def write(self, year: GroundYear) -> None:
        """Write a year, unless it is after the planned end of the run."""
        if year.year not in self._years:
            return
        index = self._years.index(year.year)
        self._days[index] = year.days
        for row in _VARIABLES:
            variable = self._by_field[row.field]
            values: NDArray[Any] = getattr(year, row.field)
            if values.dtype.kind == "M":
                days = (values - self._origin) / np.timedelta64(1, "D")
                values = np.asarray(days, dtype=np.float64)
            is_layered = row.axis is not None
            variable[index] = as_stored(marked(values), variable, is_layered=is_layered)
            if self._members is not None and row.field in self._quantiles:
                quantiles = self._quantiles[row.field]
                self._members.write_quantiles(quantiles, index, values, is_layered=is_layered)

    def write_permafrost(self, permafrost: NDArray[np.int8]) -> None:
        """Write whether the columns have permafrost."""
        self._permafrost[...] = permafrost.reshape(self._permafrost.shape)


def _column_names(dataset: netCDF4.Dataset) -> tuple[str, ...]:
    characters = np.ma.getdata(dataset["column_name"][:])
    rows = characters.reshape(-1, characters.shape[-1])
    return tuple(b"".join(row).rstrip(b"\0").decode() for row in rows)


def members_of_file(path: str | Path) -> tuple[tuple[str, ...], tuple[float, ...]] | None:
    """Names of the columns, and quantiles, of the output of an ensemble; None for another file.

    Raises:
        OutputError: the file cannot be read.
    """
    path = Path(path)
    with reported_for(path, "read"), netCDF4.Dataset(path) as dataset:
        dataset.set_auto_chartostring(False)
        if "member" not in dataset.dimensions:
            return None
        shares = dataset["quantile"][:].tolist() if "quantile" in dataset.variables else ()
        return _column_names(dataset), tuple(shares)


def summary_from_file(path: str | Path) -> PermafrostSummary:
    """The permafrost summary in an output file, with the years that have ended.

    Raises:
        OutputError: the file cannot be read or holds no summary.
    """
    path = Path(path)
    with reported_for(path, "read"), netCDF4.Dataset(path) as dataset:
        dataset.set_auto_chartostring(False)
        if "permafrost" not in dataset.variables:
            raise OutputError(f"{path}: holds no permafrost summary")
        if "cell_status" in dataset.variables:
            raise OutputError(
                f"{path}: holds the cells of a region; `noahpy plot` draws their permafrost"
            )
        names = _column_names(dataset)
        depth = np.atleast_2d(np.asarray(dataset["depth"][:], dtype=np.float64))
        layers = depth.shape[1]
        if "member" in dataset.dimensions:
            numbers = np.asarray(dataset["member"][:]).tolist()
            depth = np.tile(np.broadcast_to(depth, (len(names), layers)), (len(numbers), 1))
            names = tuple(names_of_members(names, numbers))
        columns = len(names)
        over = np.asarray(dataset["days_covered"][:]) > 0
        count = int(over.sum())

        def values(row: _YearVariable) -> NDArray[Any]:
            if row.name not in dataset.variables:
                # files of earlier versions lack some variables
                return np.full((count, columns), np.nan)
            variable = dataset[row.name]
            stored = np.ma.filled(variable[:].astype(np.float64), np.nan)[over]
            shape = (count, columns, layers) if row.axis else (count, columns)
            by_year = stored.reshape(shape)
            if row.axis:
                by_year = by_year.swapaxes(1, 2)
            if row.units:
                return by_year
            origin = np.datetime64(variable.units.split()[2])
            days = np.where(np.isnan(by_year), 0.0, by_year).astype(np.int64)
            return np.where(np.isnan(by_year), np.datetime64("NaT", "D"), origin + days)

        return PermafrostSummary(
            column_names=names,
            depth=np.broadcast_to(depth.T, (layers, columns)),
            permafrost=np.asarray(dataset["permafrost"][...], dtype=np.int8).reshape(columns),
            year=np.asarray(dataset["year"][:], dtype=np.int32)[over],
            days=np.asarray(dataset["days_covered"][:], dtype=np.int32)[over],
            **{row.field: values(row) for row in _VARIABLES},
        )
