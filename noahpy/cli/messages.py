"""Messages of commands, and how they report errors."""

from __future__ import annotations

import contextlib
import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import typer

from noahpy.cli.exit_codes import RUN_ERROR, USAGE_ERROR


@contextlib.contextmanager
def reported_errors(*kinds: type[ValueError], config: Path | None = None) -> Iterator[None]:
    """Context in which errors that a user can correct end the program with a message.

    Args:
        kinds: errors of the input in addition to those of configuration and forcing.
        config: configuration file, which errors after loading name too.
    """
    from noahpy.errors import ConfigError, EngineError, ForcingError, RunError
    from noahpy.simulation.load import errors_of

    usage_errors: tuple[type[ValueError], ...] = (ConfigError, ForcingError, *kinds)
    try:
        with contextlib.nullcontext() if config is None else errors_of(config):
            yield
    except usage_errors as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(USAGE_ERROR) from error
    except (EngineError, RunError, OSError) as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(RUN_ERROR) from error


def note(text: str) -> None:
    """Print a note to standard error."""
    typer.echo(f"note: {text}", err=True)


def warn(text: str) -> None:
    """Print a warning to standard error."""
    typer.echo(f"warning: {text}", err=True)


def note_results(files: Sequence[Path], *, is_complete: bool) -> None:
    """Print the files of a search, or that it can be resumed."""
    if is_complete:
        for file in files:
            note(f"wrote {file}")
    else:
        note(f"{files[0]} holds the results so far; --resume continues from there")


def command_line() -> str:
    """The command line, for the history of files."""
    return shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]])
