"""Standard output and error that may be closed, full or without a reader.

A message that cannot be written never ends a run, whose results matter more. Requested output that
cannot be written changes the exit code.
"""

from __future__ import annotations

import errno
import os
import signal
import sys
from typing import IO, Any, Final

from noahpy.cli.exit_codes import RUN_ERROR

DESCRIPTORS: Final = (0, 1, 2)
READER_GONE: Final = 128 + getattr(signal, "SIGPIPE", 13)
"""Exit code of a program whose output pipe was closed by its reader, as by `head`."""


class _Tolerant:
    """A text stream that keeps its first error instead of raising it.

    Args:
        stream: stream that is written to until an error occurs.
    """

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self.error: OSError | None = None
        """The first error."""
        if hasattr(stream, "reconfigure"):
            # a terminal may lack characters
            stream.reconfigure(errors="backslashreplace")

    def write(self, text: str) -> int:
        """Write, unless an error occurred before."""
        if self.error is None:
            try:
                return self._stream.write(text)
            except OSError as error:
                self._give_up(error)
        return len(text)

    def flush(self) -> None:
        """Flush, unless an error occurred before."""
        if self.error is None:
            try:
                self._stream.flush()
            except OSError as error:
                self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        self.error = error
        # the rest of the buffer is discarded; else the end of the process would raise the error
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stream.fileno())
        os.close(nowhere)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(self._stream, name)


def _open_closed_streams() -> None:
    """Open closed streams on the null device, so that no other file receives their messages."""
    for number in DESCRIPTORS:
        try:
            os.fstat(number)
        except OSError:
            # the new descriptor has the lowest free number, which is this one
            os.open(os.devnull, os.O_RDWR)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: PTH123, SIM115


class StandardStreams:
    """Replaces both streams for the rest of the process."""

    def __init__(self) -> None:
        _open_closed_streams()
        self._output, self._error = _Tolerant(sys.stdout), _Tolerant(sys.stderr)
        sys.stdout, sys.stderr = self._output, self._error

    def exit_code(self, code: int) -> int:
        """The exit code of a command, not zero if its output could not be written.

        Args:
            code: exit code of the command itself; kept unless it is zero.
        """
        self._output.flush()
        error = self._output.error
        if error is not None and error.errno != errno.EPIPE:
            self._error.write(f"error: standard output cannot be written: {error.strerror}\n")
        self._error.flush()
        if code or error is None:
            return code
        return READER_GONE if error.errno == errno.EPIPE else RUN_ERROR
