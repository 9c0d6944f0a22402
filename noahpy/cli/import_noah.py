"""The command ``noahpy import-noah``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import Output, Overwrite, write_output
from noahpy.files.named_paths import NamedPath, require_apart


def import_noah(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Noah simple-driver text file.")],
    output: Output = None,
    preset: Annotated[str, typer.Option(help="Preset of the configuration.")] = "permafrost",
    overwrite: Overwrite = False,
) -> None:
    """Turn the header of a Noah text file into a configuration; the file stays its forcing.

    Example: noahpy import-noah bondville.dat -o bondville.yaml
    """
    with reported_errors():
        from noahpy.config import to_yaml, user_form
        from noahpy.simulation.load import parse_config

        if output is not None:
            require_apart([NamedPath("the output", output)], [NamedPath("the forcing", file)])
        given = {"preset": preset, "forcing": {"noah_text": str(file)}}
        resolved = user_form(parse_config(given, Path.cwd()))
        text = f"# From the header of {file.name}.\n{to_yaml(resolved)}"
        write_output(text, output, overwrite=overwrite)
