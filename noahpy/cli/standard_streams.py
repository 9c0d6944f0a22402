"""Standard output and error that may be closed, full or without a reader.

What a command does is worth more than what it says of it: a message that cannot be written never
ends a run. What was asked for on standard output and could not be written shows in the exit code.
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
"""What shells expect of a program whose reader has gone away, as `head` does."""


class _Patient:
    """A text stream that remembers what went wrong instead of raising it.

    Args:
        stream: that is written to until something goes wrong.
    """

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self.error: OSError | None = None
        """The first that came."""
        if hasattr(stream, "reconfigure"):
            # not every terminal knows every character
            stream.reconfigure(errors="backslashreplace")

    def write(self, text: str) -> int:
        """Write, unless that failed before."""
        if self.error is None:
            try:
                return self._stream.write(text)
            except OSError as error:
                self._give_up(error)
        return len(text)

    def flush(self) -> None:
        """Flush, unless something failed before."""
        if self.error is None:
            try:
                self._stream.flush()
            except OSError as error:
                self._give_up(error)

    def _give_up(self, error: OSError) -> None:
        self.error = error
        # what is left in the buffer goes nowhere, or the end of the process would complain
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stream.fileno())
        os.close(nowhere)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        return getattr(self._stream, name)


def _open_closed_ones() -> None:
    """Open what is closed on nowhere, lest a file that is opened later gets its messages."""
    for number in DESCRIPTORS:
        try:
            os.fstat(number)
        except OSError:
            # the lowest number that is free, which is this one
            os.open(os.devnull, os.O_RDWR)
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w"))  # noqa: PTH123, SIM115


class StandardStreams:
    """Takes the place of both streams for the rest of the process."""

    def __init__(self) -> None:
        _open_closed_ones()
        self._output, self._error = _Patient(sys.stdout), _Patient(sys.stderr)
        sys.stdout, sys.stderr = self._output, self._error

    def exit_code(self, code: int) -> int:
        """The exit code of a command, which tells too if its output could not be written.

        Args:
            code: what it would be otherwise; one that is not zero stays.
        """
        self._output.flush()
        error = self._output.error
        if error is not None and error.errno != errno.EPIPE:
            self._error.write(f"error: standard output cannot be written: {error.strerror}\n")
        self._error.flush()
        if code or error is None:
            return code
        return READER_GONE if error.errno == errno.EPIPE else RUN_ERROR
