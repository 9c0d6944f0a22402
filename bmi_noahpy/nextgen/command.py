"""The generator of configurations as a command."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from bmi_noahpy.nextgen.columns import COLUMNS, CellError, choice
from bmi_noahpy.nextgen.generator import PATTERN, write_configurations
from bmi_noahpy.nextgen.table import CatchmentTableError, ignored_columns
from noahpy.catalog.scheme_names import PRESETS
from noahpy.errors import YamlError
from noahpy.files.yaml_file import read_yaml

USAGE_ERROR: Final = 2
"""Exit status of a command that was given something unusable."""

app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


def _columns_help() -> str:
    lines = []
    for name, column in COLUMNS.items():
        aliases = f" (or {', '.join(column.aliases)})" if column.aliases else ""
        lines.append(f"{name}{aliases}: {column.description}")
    return "Columns of the table:\n\n\b\n" + "\n".join(lines)


@app.command(epilog=_columns_help())
def _main(
    table: Annotated[Path, typer.Argument(metavar="TABLE.csv", help="Attributes of catchments.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Folder of the configurations.")],
    start: Annotated[datetime | None, typer.Option(help="UTC of the first step.")] = None,
    realization: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE.json",
            help="Realization that has the start, read again whenever ngen runs; relative to the "
            "folder in which ngen is started.",
        ),
    ] = None,
    step: Annotated[
        float | None,
        typer.Option(help="Length of a step, s; 3600, or the realization's interval if shorter."),
    ] = None,
    preset: Annotated[str, typer.Option(help=", ".join(PRESETS))] = "permafrost",
    given: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="COLUMN=VALUE", help="Value where the table has none."),
    ] = None,
    named: Annotated[
        list[str] | None,
        typer.Option("--column", metavar="COLUMN=YOURS", help="Name of a column in your table."),
    ] = None,
    sections: Annotated[
        Path | None,
        typer.Option(metavar="FILE.yaml", help="Sections that are added to all configurations."),
    ] = None,
    pattern: Annotated[str, typer.Option(help="Name of a file.")] = PATTERN,
    overwrite: Annotated[bool, typer.Option(help="Replace existing files.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar, no note.")] = False,
) -> None:
    """Write a configuration of NoahPy for every catchment of a table, or none."""
    try:
        chosen = choice(*PRESETS)(preset)
    except CellError as error:
        raise typer.BadParameter(str(error), param_hint="--preset") from error
    defaults = _pairs(given, "--set", "COLUMN=VALUE")
    own = _pairs(named, "--column", "COLUMN=YOURS")
    try:
        if not quiet:
            _note_ignored(table, own)
        files = write_configurations(
            table,
            output,
            start=start,
            step=step,
            preset=chosen,
            realization=realization,
            defaults=defaults,
            own=own,
            sections=None if sections is None else _sections_of(sections),
            pattern=pattern,
            overwrite=overwrite,
            progress=not quiet,
        )
    except (CatchmentTableError, YamlError, OSError) as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(USAGE_ERROR) from error
    if not quiet:
        typer.echo(f"{len(files)} configurations in {output}")


def _pairs(given: list[str] | None, option: str, form: str) -> dict[str, str]:
    """Texts on both sides of an equals sign."""
    pairs = {}
    for text in given or []:
        name, separator, value = text.partition("=")
        if not separator:
            raise typer.BadParameter(f"{text!r} is not {form}", param_hint=option)
        pairs[name.strip()] = value.strip()
    return pairs


def _sections_of(file: Path) -> Mapping[str, Any]:
    """Sections of a file that stand above those of every configuration."""
    found = read_yaml(file).value
    if not isinstance(found, Mapping):
        raise CatchmentTableError(f"{file}: holds no sections such as component")
    return found


def _note_ignored(table: Path, own: Mapping[str, str]) -> None:
    ignored = ignored_columns(table, own)
    if not ignored:
        return
    texts = [f"{name} (meant for {near}?)" if near else name for name, near in ignored.items()]
    typer.echo(f"note: columns that are not read: {', '.join(texts)}", err=True)
