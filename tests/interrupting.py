"""The signal of Ctrl-C at a moment that a test chooses, in its own process."""

import os
import signal
from functools import wraps
from itertools import count


def interrupting(method, call):
    """The method, which sends the signal in the call of that number, from 1."""
    calls = count(1)

    @wraps(method)
    def changed(*arguments, **keywords):
        number = next(calls)
        assert number < 100 * call, "what was interrupted does not end"
        if number == call:
            os.kill(os.getpid(), signal.SIGINT)
        return method(*arguments, **keywords)

    return changed
