"""The command ``noahpy import-hrldas``."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Final

import typer

from noahpy.cli.messages import note, reported_errors
from noahpy.cli.options import Overwrite
from noahpy.files.named_paths import NamedPath, require_apart, require_folder

CONFIGURATION: Final = "hrldas.yaml"
"""Name of the configuration in the folder of the output."""


def import_hrldas(
    namelist: Annotated[
        Path, typer.Argument(metavar="NAMELIST", help="Namelist of HRLDAS (namelist.hrldas).")
    ],
    output: Annotated[
        Path, typer.Option("--output", "-o", help="Folder for configuration, maps and forcing.")
    ],
    preset: Annotated[str, typer.Option(help="Preset of the configuration.")] = "permafrost",
    overwrite: Overwrite = False,
) -> None:
    """Turn a set-up of HRLDAS into a configuration with its maps and forcing.

    Example: noahpy import-hrldas namelist.hrldas -o basin
    """
    with reported_errors():
        from noahpy.catalog.scheme_names import PRESETS
        from noahpy.config import to_yaml
        from noahpy.errors import ConfigError
        from noahpy.files.whole_files import write_text
        from noahpy.hrldas import FORCING, MAPS, import_setup, read_namelist
        from noahpy.simulation.load import parse_config

        if preset not in PRESETS:
            raise ConfigError(f"--preset: {preset!r} is unknown; known are {', '.join(PRESETS)}")
        require_folder(NamedPath("the output", output))
        keys = read_namelist(namelist)
        files = [output / name for name in (FORCING, MAPS, CONFIGURATION)]
        read = {"the namelist": namelist, "HRLDAS_SETUP_FILE": keys.found(keys.hrldas_setup_file)}
        require_apart(
            [NamedPath("the output", file) for file in files],
            [NamedPath(name, path) for name, path in read.items()],
        )
        for file in files:
            if file.exists() and not overwrite:
                raise ConfigError(f"{file}: exists already; name another folder or add --overwrite")
        output.mkdir(parents=True, exist_ok=True)
        # files of a set-up that turns out to be no good are not left behind
        with TemporaryDirectory(dir=output) as folder:
            imported = import_setup(keys, Path(folder), preset)
            parse_config(imported.configuration, folder)
            lines = [f"From the HRLDAS set-up {namelist.name}. What is different:"]
            head = "".join(f"# {line}\n" for line in [*lines, *imported.notes])
            write_text(Path(folder) / CONFIGURATION, head + to_yaml(imported.configuration))
            for file in files:
                written = Path(folder) / file.name
                if written.exists():
                    written.replace(file)
        for text in [*imported.notes, f"wrote {output / CONFIGURATION}"]:
            note(text)
