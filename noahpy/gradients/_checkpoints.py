"""States that are kept of a long window, in memory or in files, and how far its sweep is.

A file holds arrays behind their digest. It is written whole, and its content is checked when it is
read. What one process has begun, another one goes on with.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from noahpy.errors import OutputError, RunError
from noahpy.files.whole_files import reported_for, write_bytes
from noahpy.model.packing import tensor_of

Arrays = Mapping[str, NDArray[np.generic]]
DIGEST_BYTES: Final = 32
SUFFIX: Final = ".window"
_in_use: Final[set[Path]] = set()
"""Folders of windows of this process."""


def digest_of(parts: Iterable[bytes | memoryview | NDArray[np.generic]]) -> bytes:
    """A digest of bytes."""
    found = hashlib.blake2b(digest_size=DIGEST_BYTES)
    for part in parts:
        found.update(np.ascontiguousarray(part).data if isinstance(part, np.ndarray) else part)
    return found.digest()


class WindowFolder:
    """The folder of one window.

    Args:
        path: of the folder, which is made when something is written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        _in_use.add(path)

    @classmethod
    def of(cls, directory: Path, digest: bytes) -> WindowFolder:
        """The folder of a window, by a digest of what determines it.

        Windows that are equal and in use at once have a folder each.
        """
        name, number = digest.hex()[:16], 1
        while (path := directory.absolute() / f"window-{name}-{number}") in _in_use:
            number += 1
        return cls(path)

    def write(self, name: str, arrays: Arrays) -> None:
        """Write arrays whole.

        Raises:
            RunError: the file cannot be written.
        """
        content = io.BytesIO()
        np.savez(content, **arrays)  # type: ignore[arg-type]
        data = content.getbuffer()
        file = self._file(name)
        try:
            with reported_for(file, "written"):
                self.path.mkdir(parents=True, exist_ok=True)
                write_bytes(file, digest_of([data]) + data)
        except OutputError as error:
            raise RunError(str(error)) from error

    def read(self, name: str) -> dict[str, NDArray[np.generic]] | None:
        """Arrays that were written; None if they were not.

        Raises:
            RunError: the file is damaged, or cannot be read.
        """
        path = self._file(name)
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise RunError(f"{path}: cannot be read: {error.strerror}") from error
        content = memoryview(data)[DIGEST_BYTES:]
        if digest_of([content]) != data[:DIGEST_BYTES]:
            raise RunError(
                f"{path}: damaged: its content is not what was written; remove the folder "
                f"{path.parent} to begin the window anew"
            )
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            return dict(arrays)

    def names(self, prefix: str) -> list[str]:
        """Names of files with a prefix."""
        files = self.path.glob(f"{prefix}*{SUFFIX}")
        return sorted(file.name.removesuffix(SUFFIX) for file in files)

    def remove(self, *names: str) -> None:
        """Remove some files, if they exist."""
        for name in names:
            self._file(name).unlink(missing_ok=True)

    def remove_all(self) -> None:
        """Remove all files of the window, and the folder."""
        if self.path.is_dir():
            for file in self.path.iterdir():
                file.unlink(missing_ok=True)
            self.path.rmdir()

    def release(self) -> None:
        """Let others have the folder."""
        _in_use.discard(self.path)

    def _file(self, name: str) -> Path:
        return self.path / f"{name}{SUFFIX}"


class KeptStates:
    """States before some steps, ``[row, column]``.

    Args:
        first: state before the first step, which is kept throughout.
        room: number of further states for which there is memory.
        folder: where further states go in place of memory, without a limit.
    """

    def __init__(self, first: Tensor, room: int, folder: WindowFolder | None = None) -> None:
        self._states = {0: first}
        self.room = room
        """Number of further states for which there is memory."""
        self.folder = folder
        self._files: set[int] = set()
        if folder is not None:  # what another process has left counts
            self._files |= {int(name.split("-")[1]) for name in folder.names("state-")}

    @property
    def slots(self) -> int:
        """Number of further states for which there is memory now."""
        return self.room - (len(self._states) - 1)

    @property
    def stored_bytes(self) -> int:
        """Memory of the states."""
        return sum(state.nbytes for state in self._states.values())

    def add(self, step: int, state: Tensor) -> None:
        """Keep the state before a step."""
        if self.folder is None:
            self._states[step] = state
        else:
            self.folder.write(f"state-{step}", {"state": state.cpu().numpy()})
            self._files.add(step)

    def nearest(self, step: int) -> int:
        """The last step up to one before which the state is kept."""
        return max(one for one in (*self._states, *self._files) if one <= step)

    def get(self, step: int) -> Tensor:
        """The state before a step before which it is kept."""
        if step in self._states:
            return self._states[step]
        assert self.folder is not None
        found = self.folder.read(f"state-{step}")
        if found is None:
            raise RunError(
                f"{self.folder.path}: the state before step {step} is gone; two processes may not "
                "share the folder of a window"
            )
        like = self._states[0]
        return tensor_of(found["state"].astype(np.float64), like)

    def drop_after(self, step: int) -> None:
        """Forget all states after that before a step."""
        self._states = {one: state for one, state in self._states.items() if one <= step}
        gone = {one for one in self._files if one > step}
        if self.folder is not None:
            self.folder.remove(*(f"state-{one}" for one in gone))
        self._files -= gone

    def thin(self) -> int:
        """Forget every second state in memory but the first; the smallest distance left."""
        steps = sorted(self._states)
        for step in steps[1::2]:
            del self._states[step]
        kept = steps[::2]
        return min((b - a for a, b in pairwise(kept)), default=0)
