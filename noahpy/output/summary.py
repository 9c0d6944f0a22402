"""The permafrost summary as variables of an output file, written year by year."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import netCDF4
import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.diagnostics import SUMMARIZED, Diagnostic
from noahpy.errors import OutputError
from noahpy.files.time_axes import calendar_of
from noahpy.files.whole_files import reported_for
from noahpy.output.layout import FILL, FileLayout, as_stored, flag_attributes, marked
from noahpy.output.member_variables import MemberVariables
from noahpy.output.permafrost import GroundYear, Permafrost, PermafrostSummary
from noahpy.simulation.drawn_members import names_of_members

_BY_FIELD: Final = {
    "mean": "annual_mean_soil_temperature",
    "minimum": "annual_minimum_soil_temperature",
    "maximum": "annual_maximum_soil_temperature",
    "surface_mean": "annual_mean_skin_temperature",
    **{name: name for name in SUMMARIZED if not name.startswith("annual_")},
}
"""Variables by fields of `GroundYear`."""
_VARIABLES: Final = {field: SUMMARIZED[name] for field, name in _BY_FIELD.items()}

SUMMARY_NAMES: Final = ("permafrost", "days_covered", *_BY_FIELD.values())


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
        self._by_field = {
            field: self._add(layout, row, datatype) for field, row in _VARIABLES.items()
        }
        self._quantiles: dict[str, netCDF4.Variable[Any]] = {}
        for field, row in _VARIABLES.items():
            # dates have no quantiles
            if members is not None and row.units:
                found = members.quantiles_of(self._by_field[field])
                if found is not None:
                    self._quantiles[field] = found

    def _add(self, layout: FileLayout, row: Diagnostic, datatype: str) -> netCDF4.Variable[Any]:
        units = row.units or f"days since {self._origin} 00:00:00"
        return layout.add_variable(
            row.name,
            datatype if row.units else "f8",
            ("year", *layout.dimensions(row.axis)),
            {
                "standard_name": row.standard_name,
                "long_name": row.long_name,
                "units": units,
                "calendar": "" if row.units else calendar_of(self._origin),
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
        for field, row in _VARIABLES.items():
            variable = self._by_field[field]
            values: NDArray[Any] = getattr(year, field)
            if values.dtype.kind == "M":
                days = (values - self._origin) / np.timedelta64(1, "D")
                values = np.asarray(days, dtype=np.float64)
            is_layered = row.axis is not None
            variable[index] = as_stored(marked(values), variable, is_layered=is_layered)
            if self._members is not None and field in self._quantiles:
                quantiles = self._quantiles[field]
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

        def values(row: Diagnostic) -> NDArray[Any]:
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
            **{field: values(row) for field, row in _VARIABLES.items()},
        )
