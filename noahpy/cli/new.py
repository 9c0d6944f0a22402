"""The command ``noahpy new``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Final

import typer

from noahpy.cli.messages import note, reported_errors
from noahpy.cli.options import Overwrite


class Kind(StrEnum):
    """What a configuration is for."""

    SITE = "site"
    REGION = "region"
    CALIBRATION = "calibration"
    COUPLER = "coupler"


PARTS: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.SITE: ("site", "land", "weather", "output"),
    Kind.REGION: ("region",),
    Kind.CALIBRATION: ("calibration", "land", "weather", "search"),
    Kind.COUPLER: ("coupler", "land"),
}
"""Files of `noahpy/cli/templates` that make up a configuration, in order."""
MAPS: Final = "region_maps.nc"
"""Maps that the configuration of a region names."""


def template(kind: Kind, name: str) -> str:
    """A commented configuration of a kind, as text.

    Args:
        kind: what it is for.
        name: name of its file without a suffix, for its comments.
    """
    folder = files("noahpy.cli") / "templates"
    parts = [(folder / f"{part}.yaml").read_text(encoding="utf-8") for part in PARTS[kind]]
    return re.sub(rf"\b{kind}\.(yaml|nc)", rf"{name}.\1", "\n".join(parts))


def new(
    kind: Annotated[Kind, typer.Argument(help="What the configuration is for.")],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="File to write; KIND.yaml if omitted."),
    ] = None,
    overwrite: Overwrite = False,
) -> None:
    """Write a commented configuration to start from, which runs as it stands.

    A region gets maps to run on too, region_maps.nc beside the configuration.

    Example: noahpy new site -o my_site.yaml
    """
    with reported_errors():
        from noahpy.errors import ConfigError
        from noahpy.files.named_paths import NamedPath, require_apart, require_file
        from noahpy.files.whole_files import write_netcdf, write_text

        written = output or Path(f"{kind}.yaml")
        paths = [NamedPath("the output", written)]
        if kind is Kind.REGION:
            paths.append(NamedPath("the maps", written.with_name(MAPS)))
        require_apart(paths, [])
        for path in paths:
            require_file(path)
            if path.target.exists() and not overwrite:
                raise ConfigError(
                    f"{path.path}: exists already; name another file or add --overwrite"
                )
        if kind is Kind.REGION:
            from noahpy.region.example_maps import example_maps

            write_netcdf(written.with_name(MAPS), example_maps())
        write_text(written, template(kind, written.stem))
        for path in paths:
            note(f"wrote {path.path}")
