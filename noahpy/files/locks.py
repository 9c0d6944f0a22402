"""Locks that keep other processes from a file while one writes it."""

from __future__ import annotations

import os
from pathlib import Path

from noahpy.errors import OutputError

try:
    from fcntl import LOCK_EX, LOCK_NB, flock
except ImportError:  # systems without such locks
    flock = None  # type: ignore[assignment]


class Lock:
    """The right to write a file, which ends with the object or the process.

    It is of no effect for programs that do not ask for it, and on file systems without locks.

    Args:
        path: file, which is created if it does not exist.

    Raises:
        OutputError: another lock is on it.
        OSError: it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        if flock is None:
            return
        try:
            flock(self._descriptor, LOCK_EX | LOCK_NB)
        except BlockingIOError as error:
            self.release()
            raise OutputError(
                f"{path}: is being written by another run; wait for its end, or name another file"
            ) from error
        except OSError:
            # no locks here
            return

    def release(self) -> None:
        """Give the right up; once is enough."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __del__(self) -> None:
        # an object whose file could not be opened has none
        if getattr(self, "_descriptor", None) is not None:
            self.release()
