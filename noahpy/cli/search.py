"""The frame of `noahpy calibrate`, `noahpy learn` and `noahpy assimilate`, which search."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

import typer

from noahpy.cli.messages import reported_errors
from noahpy.cli.options import load
from noahpy.errors import ConfigError, ObservationError
from noahpy.simulation.interrupts import Interrupts

if TYPE_CHECKING:
    from noahpy.config import Config


class Search(NamedTuple):
    """A search that a configuration describes."""

    settings: Config
    directory: Path
    """Folder of the results."""
    interrupts: Interrupts


@contextmanager
def search(
    config: Path,
    section: Literal["assimilation", "calibration", "learning"],
    output: Path | None,
    *,
    trust: bool,
) -> Iterator[Search]:
    """Context that prepares a search, reports its errors and sets the exit code after a signal.

    Args:
        config: configuration file.
        section: section that describes the search.
        output: folder of the results instead of that of the section.
        trust: whether the configuration may run code.
    """
    with reported_errors(ObservationError, config=config), Interrupts() as interrupts:
        settings = load(config, None, trust=trust)
        import torch

        from noahpy.simulation.paths import require_search_paths

        described = getattr(settings, section)
        if described is None:
            raise ConfigError(f"{config}: the section {section} is required and missing")
        directory = output or described.directory
        require_search_paths(settings, config, directory)
        torch.set_num_threads(settings.compute.threads)
        yield Search(settings, directory, interrupts)
    if interrupts.exit_code:
        raise typer.Exit(interrupts.exit_code)
