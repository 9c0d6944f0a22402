"""Arguments and options of several commands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

if TYPE_CHECKING:
    from noahpy.config import Config

ConfigPath = Annotated[Path, typer.Argument(metavar="CONFIG", help="Configuration file (YAML).")]
RunFile = Annotated[Path, typer.Argument(metavar="F.nc", help="Output file of `noahpy run`.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="File to write.")]
ResultFolder = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="Folder for the results; else the configuration's."),
]
Overwrite = Annotated[bool, typer.Option(help="Replace an existing output file.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar and no table.")]
Fill = Annotated[
    str | None,
    typer.Option(help="Fill gaps of the forcing, as in linear:3h; else gaps stop the run."),
]
Trust = Annotated[
    bool, typer.Option("--trust", help="Let the configuration run code: modules of `processes`.")
]


def load(path: Path, fill: str | None, *, trust: bool, overwrite: bool = False) -> Config:
    """Load a configuration, changed by options.

    Args:
        path: configuration file.
        fill: value of the key `forcing.fill`; None for that of the file.
        trust: whether the configuration may run code.
        overwrite: whether an existing output is replaced even if `output.overwrite` is false.

    Raises:
        ConfigError: a configuration that cannot be used.
    """
    from noahpy.simulation.load import load_config

    changes: dict[str, dict[str, object]] = {}
    if fill is not None:
        changes["forcing"] = {"fill": fill}
    if overwrite:
        changes["output"] = {"overwrite": True}
    return load_config(path, changes, trust=trust)


MOST_NAMES: Final = 10
"""Largest number of names of columns in a message."""


def column_number(config: Config, name: str | None) -> int:
    """Number, from 0, of a column that is named, or numbered from 1; of the first if omitted.

    Raises:
        ConfigError: there is none.
    """
    from noahpy.errors import ConfigError

    names = [one.name for one in config.columns]
    if name is None:
        return 0
    if name in names:
        return names.index(name)
    if name.isdecimal() and 1 <= int(name) <= len(names):
        return int(name) - 1
    more = " and so on" if len(names) > MOST_NAMES else ""
    raise ConfigError(
        f"--column {name!r}: there is no such column; allowed are "
        f"{', '.join(names[:MOST_NAMES])}{more}, or 1 to {len(names)}"
    )


def write_output(text: str, output: Path | None, *, overwrite: bool) -> None:
    """Write a text to a file, or to the terminal.

    Raises:
        ConfigError: the file exists and may not be replaced.
    """
    if output is None:
        typer.echo(text, nl=False)
        return
    from noahpy.errors import ConfigError
    from noahpy.files.named_paths import NamedPath, require_file
    from noahpy.files.whole_files import write_text

    require_file(NamedPath("the output", output))
    if output.exists() and not overwrite:
        raise ConfigError(f"{output}: exists already; name another file or add --overwrite")
    write_text(output, text)
