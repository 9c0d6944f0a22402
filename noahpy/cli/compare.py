"""The command ``noahpy compare``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from noahpy.cli.messages import note, reported_errors

if TYPE_CHECKING:
    from rich.table import Table

    from noahpy.output.run_comparison import Comparison

FirstFile = Annotated[Path, typer.Argument(metavar="A.nc", help="Output file of a run.")]
SecondFile = Annotated[Path, typer.Argument(metavar="B.nc", help="Output file of another.")]


def compare(
    first: FirstFile,
    second: SecondFile,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Picture of both runs (png, pdf or svg)."),
    ] = None,
    years: Annotated[
        tuple[int, int] | None,
        typer.Option(metavar="FIRST LAST", help="Calendar years of the table; all if omitted."),
    ] = None,
    column: Annotated[
        str | None, typer.Option(help="Column to compare; all that both have if omitted.")
    ] = None,
) -> None:
    """Compare two runs in a table: means, permafrost figures, and B less A.

    Example: noahpy compare today.nc warmer.nc --years 2041 2050 -o compared.png
    """
    from noahpy.errors import PictureError

    with reported_errors(PictureError):
        from noahpy.cli.terminal import show_table
        from noahpy.errors import ConfigError
        from noahpy.files.named_paths import NamedPath, named_paths, require_written
        from noahpy.output.run_comparison import compare_runs

        if years is not None and years[1] < years[0]:
            raise ConfigError(f"--years: {years[1]} is before {years[0]}")
        if output is not None:
            written = NamedPath("the picture", output)
            require_written(written, named_paths({"A.nc": first, "B.nc": second}))
        for comparison in compare_runs(first, second, years=years, column=column):
            for letter, scenario in zip("AB", comparison.scenarios, strict=True):
                if any(comparison.scenarios):
                    typer.echo(f"{letter}: {scenario or 'no scenario'}")
            show_table(_table(comparison, first, second))
            for letter, labels in zip("AB", comparison.left_out, strict=True):
                if labels:
                    note(f"only {letter} has: {'; '.join(labels)}")
        if output is not None:
            from noahpy.plot import plot_comparison

            for line in plot_comparison(first, second, output, column=column):
                typer.echo(line)
            typer.echo(f"wrote {output}")


def _table(comparison: Comparison, first: Path, second: Path) -> Table:
    """Table of a comparison."""
    from rich.table import Table

    names = [path.name for path in (first, second)]
    if names[0] == names[1]:
        names = [str(first), str(second)]
    parts = [comparison.name, comparison.kind]
    table = Table(title="; ".join(part for part in parts if part) or None)
    table.add_column("", no_wrap=True)
    for heading in (f"A: {names[0]}", f"B: {names[1]}", "B - A"):
        table.add_column(heading, justify="right")
    for figure in comparison.figures:
        table.add_row(
            f"{figure.label} ({figure.units})",
            _text(comparison.shown(figure.first)),
            _text(comparison.shown(figure.second)),
            _text(comparison.difference(figure), sign="+"),
        )
    same = comparison.periods[0] == comparison.periods[1]
    text = comparison.periods[0] if same else " and ".join(comparison.periods)
    of_years = [years or "none" for years in dict.fromkeys(comparison.years)]
    if any(comparison.years):
        text += f"; permafrost figures of the years {' and '.join(of_years)}"
    table.caption = text
    return table


def _text(values: tuple[float, float, float], sign: str = "") -> str:
    """A figure, with the low and high of its members if it has them."""
    digits = 4 if values[0] != values[0] else 3
    low, middle, high = (format(value, f"{sign}.{digits}g") for value in values)
    if middle.strip("+") == "nan":
        return "-"
    return middle if low.strip("+") == "nan" else f"{middle} ({low} to {high})"
