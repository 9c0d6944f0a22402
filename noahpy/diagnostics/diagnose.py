"""Yearly diagnostics of a run, from a dataset in the layout of output files to a dataset."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from numpy.typing import NDArray

from noahpy.catalog.diagnostics import DIAGNOSTICS, OSTERKAMP, Diagnostic
from noahpy.diagnostics.cells import CellYears, missing_of
from noahpy.diagnostics.extent import cell_area, permafrost_extent
from noahpy.diagnostics.run_values import RunValues
from noahpy.diagnostics.years import start_of, years_between
from noahpy.errors import DiagnosticsError

if TYPE_CHECKING:
    import xarray as xr

DAYS_COVERED: Final = "days_covered"
NOT_GIVEN: Final = "not_diagnosed"
"""Attribute with what a run does not give, and why."""


def diagnose(run: xr.Dataset, *, year_start: int | None = None) -> xr.Dataset:
    """Diagnostics of every year of a run.

    They are those of `noahpy.catalog.diagnostics`, with their definitions and sources as
    attributes, on the dimension ``year`` in place of ``time``; dimensions of columns, grids and
    members stay. A year has the calendar year in which it ends. It begins in January, in cells of
    the southern hemisphere in July, so that it has a whole summer; the snow year begins in August,
    in the south in February. Means are UTC.

    Cells without all days of a year have missing values in it; ``days_covered`` says how many there
    are. What a run does not give is left out, and named in the attribute ``not_diagnosed``.

    Args:
        run: in the layout of output files, with names of NoahPy, CF or CMIP: soil temperature, and
            for some diagnostics temperatures of air and surface, water contents, and snow; means
            over a month or less. Means over more than a day give no dates and no zero curtain.
        year_start: month in which all years begin, 1 to 12; None for that of the hemisphere.

    Raises:
        DiagnosticsError: no such month; a run without soil temperature by layer, or without bounds
            of times and layers; longer intervals.
    """
    whole = RunValues.of(run)
    starts = {int(start) for start in start_of(whole.latitude, year_start)}
    years = _years(whole, starts)
    parts = [_of_part(part, years, year_start) for part in whole.parts()]
    result = _described(_joined(parts, whole), whole)
    area = cell_area(run)
    if area is not None and "near_surface_permafrost" in result:
        result["permafrost_extent"] = permafrost_extent(result["near_surface_permafrost"], area)
    return result


def freezing_fronts(run: xr.Dataset, *, year_start: int | None = None) -> xr.Dataset:
    """Freezing fronts of the active layer on every day of the whole years of a run.

    Between ``freezing_front_from_above`` and ``freezing_front_from_below``, in m, ground above the
    permafrost table is thawed. They are missing on days on which none is, in years that the run
    does not have as a whole, and where no ground stays frozen.

    Args:
        run: in the layout of output files, with soil temperature by the day or more often.
        year_start: month in which all years begin; None for that of the hemisphere.

    Raises:
        DiagnosticsError: as `diagnose`, or means over more than a day.
    """
    import xarray as xr

    whole = RunValues.of(run)
    if not whole.is_daily:
        raise DiagnosticsError(f"has {whole.basis}; freezing fronts need daily means")
    names = ("freezing_front_from_above", "freezing_front_from_below")
    parts = []
    for part in whole.parts():
        found = {name: np.full((len(part.end), part.latitude.size), np.nan) for name in names}
        for cells, chosen, starts in _groups(part, year_start):
            for year in years_between(part.begin[0], part.end[-1], starts[0]):
                of_year = cells.fronts(year)
                if of_year is not None:
                    rows, fronts = of_year
                    for name, values in zip(names, fronts, strict=True):
                        found[name][rows, chosen] = values
        shape = (len(part.end), *part.shape)
        variables = {n: (("time", *part.cells), v.reshape(shape)) for n, v in found.items()}
        parts.append(xr.Dataset(variables, _coordinates(part, ())))
    result = _joined(parts, whole).assign_coords(time=("time", whole.end.astype("datetime64[ns]")))
    for name in names:
        side = name.rpartition("_")[2]
        result[name].attrs = {
            "long_name": f"end of the thawed ground above the permafrost table, from {side}",
            "units": "m",
            "references": OSTERKAMP,
        }
    return result


def _joined(parts: Sequence[xr.Dataset], run: RunValues) -> xr.Dataset:
    """The parts of a run as one dataset."""
    import xarray as xr

    return xr.concat(parts, run.cells[0]) if len(parts) > 1 else parts[0]


def _years(run: RunValues, starts: set[int]) -> list[int]:
    """Labels of the years that any cell has days of."""
    spans = (years_between(run.begin[0], run.end[-1], start) for start in starts)
    return sorted({year.label for span in spans for year in span})


def _groups(
    run: RunValues, year_start: int | None
) -> Iterator[tuple[CellYears, NDArray[np.intp], tuple[int, int]]]:
    """Cells that share their years: diagnostics, numbers, begin of their year and the usual one."""
    soil = run.values("soil_temperature")
    known = np.isfinite(soil).any(axis=(0, 1))
    starts, usual = start_of(run.latitude, year_start), start_of(run.latitude, None)
    for pair in sorted({(int(s), int(u)) for s, u in zip(starts, usual, strict=True)}):
        chosen = np.flatnonzero(known & (starts == pair[0]) & (usual == pair[1]))
        if len(chosen):
            yield CellYears(run, chosen, pair[1]), chosen, pair


def _of_part(run: RunValues, labels: Sequence[int], year_start: int | None) -> xr.Dataset:
    import xarray as xr

    cells, layers = run.latitude.size, len(run.thickness)
    arrays: dict[str, NDArray[Any]] = {DAYS_COVERED: np.zeros((len(labels), cells))}
    for name in _given(run):
        by_layer = (layers,) if DIAGNOSTICS[name].axis else ()
        arrays[name] = np.full((len(labels), *by_layer, cells), missing_of(name))
    for group, chosen, (start, _) in _groups(run, year_start):
        for year in years_between(run.begin[0], run.end[-1], start):
            row = labels.index(year.label)
            arrays[DAYS_COVERED][row, chosen] = group.days_covered(year)
            for name, values in group.of_year(year).items():
                arrays[name][row, ..., chosen] = np.moveaxis(values, -1, 0)
    order = [str(d) for d in run.data["soil_temperature"].dims]
    variables = {name: _variable(values, run, order) for name, values in arrays.items()}
    return xr.Dataset(
        variables, {**_coordinates(run, [run.layer]), "year": ("year", np.array(labels))}
    )


def _variable(values: NDArray[Any], run: RunValues, order: Sequence[str]) -> xr.Variable:
    """An array by year, layer and cell, with the dimensions in the order of the run."""
    import xarray as xr

    layers = (run.layer,) if values.ndim == 3 else ()
    shaped = values.reshape(*values.shape[:-1], *run.shape)
    variable = xr.Variable(("year", *layers, *run.cells), shaped)
    kept = [d for d in order if d in variable.dims]
    return variable.transpose("year", *kept)


def _coordinates(run: RunValues, more: Sequence[str]) -> Mapping[str, Any]:
    """Coordinates of cells and of other dimensions."""
    kept = {*run.cells, *more}
    return {
        str(name): array.variable
        for name, array in run.data.coords.items()
        if "time" not in array.dims and set(map(str, array.dims)) <= kept
    }


def _given(run: RunValues) -> list[str]:
    """Diagnostics that a run gives."""
    return [name for name, row in DIAGNOSTICS.items() if not _lacks(run, row)]


def _lacks(run: RunValues, row: Diagnostic) -> str:
    """What a run lacks for a diagnostic; empty if nothing."""
    missing = [name for name in row.needs.split() if name not in run]
    if missing:
        return f"needs {' and '.join(missing)}"
    return "needs daily means" if row.needs_days and not run.is_daily else ""


def _described(found: xr.Dataset, run: RunValues) -> xr.Dataset:
    """The diagnostics with what they are, in attributes of CF."""
    for name, row in DIAGNOSTICS.items():
        if name in found:
            found[name].attrs = _attributes(row)
            if row.is_date:
                found[name] = found[name].astype("datetime64[ns]")
    found[DAYS_COVERED].attrs = {
        "long_name": "whole days of the year with soil temperature",
        "units": "d",
    }
    found["year"].attrs = {"long_name": "calendar year in which the year ends, UTC", "units": "1"}
    depth = run.data["depth"] if "depth" in run.data.variables else None
    top = "" if depth is None else f" Ground surface: soil at {float(depth.min()):g} m."
    found.attrs = {
        "Conventions": "CF-1.11",
        "title": f"Diagnostics of {run.data.attrs.get('title', 'a run')}",
        "comment": f"Of {run.basis}.{top}",
        NOT_GIVEN: "; ".join(f"{n} {why}" for n, row in DIAGNOSTICS.items()
                             if (why := _lacks(run, row))),
        "run": str(run.data.attrs.get("tracking_id", "")),
    }  # fmt: skip
    found.attrs = {name: text for name, text in found.attrs.items() if text}
    return found


def _attributes(row: Diagnostic) -> dict[str, str]:
    stated = {
        "standard_name": row.standard_name,
        "long_name": row.long_name,
        "units": row.units,
        "units_metadata": "temperature: on_scale" if row.units == "K" else "",
        "cell_methods": f"year: {row.cell_method}" if row.cell_method else "",
        "references": row.source,
    }
    if row.name.endswith("_offset"):
        stated["units_metadata"] = "temperature: difference"
    return {name: text for name, text in stated.items() if text}
