"""What commands show in a terminal."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, Protocol

from rich.console import Console
from tqdm import tqdm

if TYPE_CHECKING:
    from rich.table import Table

    from noahpy.simulation.interrupts import Interrupts

WIDTH: Final = 140
"""Of tables that do not go to a terminal, characters."""


def show_table(table: Table) -> None:
    """Print a table, as wide as the terminal."""
    Console(width=None if sys.stdout.isatty() else WIDTH).print(table)


class Advance(Protocol):
    """Moves a progress bar, and says whether work should go on."""

    def __call__(self, done: int, **shown: float) -> bool:
        """Move the bar to what is done by now, with figures that stand beside it."""


@contextlib.contextmanager
def progress(
    name: str, unit: str, total: int, interrupts: Interrupts, *, quiet: bool
) -> Iterator[Advance]:
    """A progress bar of a search, which ends at a signal."""
    with tqdm(total=total, unit=unit, desc=name, disable=quiet) as bar:

        def advance(done: int, **shown: float) -> bool:
            bar.set_postfix({key: f"{value:.4g}" for key, value in shown.items()}, refresh=False)
            bar.update(done - bar.n)
            return interrupts.requested is None

        yield advance
