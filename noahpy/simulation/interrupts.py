"""Signals that end a run: the first requests an orderly end, the second kills the process."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from types import FrameType, TracebackType
from typing import Any, Final

SIGNALS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""Signals of Ctrl-C, of batch systems, and of a closing terminal."""
STANDARD_ERROR: Final = 2


class Interrupts:
    """Context in which the first signal is only recorded and the second kills the process.

    The signal of a closing terminal stays ignored where it already is, as under `nohup`.
    """

    def __init__(self) -> None:
        self.requested: signal.Signals | None = None
        """First signal that was received, if any."""
        self.promise = "finishing the step"
        """Reaction to the first signal, for the notice."""
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
        """Exit code of a program that a signal ended, as in shells; 0 without a signal."""
        return 0 if self.requested is None else 128 + self.requested
