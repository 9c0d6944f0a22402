"""Signals that end a run in order: the first is a wish, the second an end."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from types import FrameType, TracebackType
from typing import Any, Final

SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""Ctrl-C, what batch systems send, and what a terminal sends that closes."""
STANDARD_ERROR: Final = 2


class Interrupts:
    """While it is entered, a first of these signals is noted and a second one kills.

    A terminal that closes is not heard if it is ignored, as `nohup` has it.
    """

    def __init__(self) -> None:
        self.requested: signal.Signals | None = None
        """The signal that asked for the end, if one did."""
        self.promise = "finishing the step"
        """What the first signal makes the program do."""
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Interrupts:
        self._before = {
            number: signal.signal(number, self._note)
            for number in SIGNALS
            if number.name != "SIGHUP" or signal.getsignal(number) != signal.SIG_IGN
        }
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _note(self, number: int, frame: FrameType | None) -> None:
        if self.requested is not None:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
            return
        self.requested = signal.Signals(number)
        # not through sys.stderr: the interrupted code may be writing there
        notice = f"\n{self.requested.name}: {self.promise}; once more to kill\n"
        with suppress(OSError):
            os.write(STANDARD_ERROR, notice.encode())

    @property
    def exit_code(self) -> int:
        """What shells expect of a program that a signal ended, 0 without one."""
        return 0 if self.requested is None else 128 + self.requested
