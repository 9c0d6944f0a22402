"""Tables and progress bars in a terminal."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from rich.table import Table

    from noahpy.simulation.interrupts import Interrupts

WIDTH: Final = 140
"""Width of tables that are not shown in a terminal, characters."""


def show_table(table: Table) -> None:
    """Print a table in the width of the terminal."""
    from rich.console import Console

    Console(width=None if sys.stdout.isatty() else WIDTH).print(table)


class Advance(Protocol):
    """Moves a progress bar; returns whether the search continues."""

    def __call__(self, done: int, **shown: float) -> bool:
        """Move the bar to the number of complete units, and show figures beside it."""


@contextlib.contextmanager
def progress(
    name: str, unit: str, total: int, interrupts: Interrupts, *, quiet: bool
) -> Iterator[Advance]:
    """Progress bar of a search; a signal stops the search."""
    from tqdm import tqdm

    with tqdm(total=total, unit=unit, desc=name, disable=quiet) as bar:

        def advance(done: int, **shown: float) -> bool:
            bar.set_postfix({key: f"{value:.4g}" for key, value in shown.items()}, refresh=False)
            bar.update(done - bar.n)
            return interrupts.requested is None

        yield advance
