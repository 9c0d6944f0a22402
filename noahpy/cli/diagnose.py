"""The command ``noahpy diagnose``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from noahpy.cli.messages import note, reported_errors
from noahpy.cli.options import Overwrite, RunFile

if TYPE_CHECKING:
    import xarray as xr
    from rich.table import Table

SUFFIXES: Final = (".nc", ".csv")


def diagnose(
    file: RunFile,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="File to write too: F.nc or F.csv."),
    ] = None,
    year_start: Annotated[
        int | None,
        typer.Option(
            help="Month in which years begin, 1 to 12; January if omitted, July in the south."
        ),
    ] = None,
    daily: Annotated[
        bool, typer.Option("--daily", help="Write the freezing fronts of every day too (F.nc).")
    ] = False,
    overwrite: Overwrite = False,
) -> None:
    """Diagnose permafrost by year: TTOP, n-factors, offsets, zero curtain, taliks, dates, snow.

    Example: noahpy diagnose run.nc -o diagnostics.csv
    """
    from noahpy.errors import DiagnosticsError

    with reported_errors(DiagnosticsError):
        _require(file, output, daily=daily, overwrite=overwrite)
        from noahpy.cli.terminal import show_table
        from noahpy.diagnostics import diagnose as diagnose_run
        from noahpy.diagnostics import freezing_fronts
        from noahpy.diagnostics.diagnose import NOT_GIVEN
        from noahpy.diagnostics.tables import tables
        from noahpy.files.run_datasets import open_run

        with open_run(file) as run:
            try:
                found = diagnose_run(run, year_start=year_start)
                fronts = [freezing_fronts(run, year_start=year_start)] if daily else []
            except DiagnosticsError as error:
                raise DiagnosticsError(f"{file}: {error}") from error
        for table in tables(found):
            show_table(_rich(*table))
        note(str(found.attrs["comment"]))
        for text in filter(None, str(found.attrs.get(NOT_GIVEN, "")).split("; ")):
            note(f"left out: {text}")
        if output is not None:
            _write(output, found.assign(fronts[0].data_vars) if fronts else found)
            note(f"wrote {output}")


def _require(file: Path, output: Path | None, *, daily: bool, overwrite: bool) -> None:
    """Refuse an output that cannot be written before the run is read."""
    from noahpy.errors import ConfigError
    from noahpy.files.named_paths import NamedPath, require_written

    if output is None:
        if daily:
            raise ConfigError("--daily needs a file to write, --output F.nc")
        return
    if output.suffix not in SUFFIXES:
        raise ConfigError(
            f"{output}: the suffix {output.suffix!r} is not one of {', '.join(SUFFIXES)}"
        )
    if daily and output.suffix != ".nc":
        raise ConfigError(f"{output}: --daily needs a netCDF file, with the suffix .nc")
    written = NamedPath("--output", output)
    require_written(written, [NamedPath("the output of the run", file)])
    if output.exists() and not overwrite:
        raise ConfigError(f"{output}: exists already; name another file or add --overwrite")


def _write(output: Path, found: xr.Dataset) -> None:
    from noahpy.diagnostics.tables import frame
    from noahpy.files.whole_files import write_netcdf, write_text

    if output.suffix == ".csv":
        write_text(output, frame(found).to_csv(index=False, date_format="%Y-%m-%d"))
    else:
        write_netcdf(output, found)


def _rich(title: str, headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> Table:
    from rich.table import Table

    table = Table(title=title, title_justify="left")
    for number, heading in enumerate(headings):
        table.add_column(heading, justify="right" if number else "left", overflow="fold")
    for row in rows:
        table.add_row(*row)
    return table
