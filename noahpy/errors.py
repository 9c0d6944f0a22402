"""All exceptions and warnings of the package.

Errors of what a user gave are `ValueError`; those of a run that has begun are `RunError`.
"""

from __future__ import annotations

from pathlib import Path


class RunError(RuntimeError):
    """A run that cannot go on; the message says where it stopped and what is kept."""


class MemoryBoundError(RunError, ValueError):
    """A bound of memory within which gradients are not possible; the message says what is."""


class EngineError(RuntimeError):
    """A compiled step that cannot be made or used."""


class PrecisionError(RunError):
    """A gradient of which the floating-point type leaves no digit; the message has the figures."""


class PrecisionWarning(UserWarning):
    """A gradient of which the floating-point type leaves few digits."""


class DerivativeModeError(RuntimeError):
    """A derivative in a mode or of an order that does not exist; the message says what does."""


class ConfigError(ValueError):
    """A configuration that cannot be used; the message says where and what is allowed.

    Messages on a key begin with it, as in ``forcing.csv.file: ...``.
    """

    file: Path | None = None
    """The file that the message names, if it does."""


class YamlError(ValueError):
    """Text that is not read as YAML.

    Args:
        problem: what is wrong.
        line: where, from 1, if it is known.
    """

    def __init__(self, problem: str, line: int | None = None) -> None:
        super().__init__(problem if line is None else f"line {line}: {problem}")
        self.problem = problem
        self.line = line
        self.path: tuple[str | int, ...] = ()
        """Of the value that it is in, as far as it is known."""

    def within(self, part: str | int) -> YamlError:
        """The same, in a part of a section or list."""
        self.path = (part, *self.path)
        return self


class UnitError(ValueError):
    """A unit that is unknown, or of another kind than what is needed."""


class TimeError(ValueError):
    """Times that cannot be read."""


class ParameterError(ValueError):
    """A parameter or class outside what the model allows.

    Args:
        message: what was given, where, and what is allowed.
        name: of the parameter, if it is one; ``soil_class`` and the like for classes.
        column: from 0, if it is of one.
    """

    def __init__(self, message: str, name: str | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.name = name
        self.column = column


class StateError(ValueError):
    """A state that no column can have.

    Args:
        message: what was given, where, and what is allowed.
        name: of the variable, if it is one.
        column: from 0, if it is of one.
    """

    def __init__(self, message: str, name: str | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.name = name
        self.column = column


class SchemeError(ValueError):
    """A scheme that cannot stand for its process; the message says why and what is needed."""


class LearnedProcessError(ValueError):
    """A module that cannot stand for a process; the message says why and what is allowed."""


class ForcingError(ValueError):
    """Forcing that cannot be used; the message says where, what is given and what is allowed."""


class ForcingFileError(ForcingError):
    """A file that cannot be read as forcing: its format, its variables, their units."""


class ForcingDataError(ForcingError):
    """Data that cannot drive the model: times, gaps, impossible values, a period not covered."""


class NoahTextError(ForcingFileError):
    """A file that is not in the Noah simple-driver text format.

    The message says all that the attributes hold.

    Attributes:
        path: the file.
        line: number of the line, from 1.
        key: key of the header as the file spells it, or None outside the header's assignments.
        given: what stands there, or None if something is missing.
        allowed: what may stand there, or None if nothing may.
    """

    def __init__(
        self,
        problem: str,
        *,
        path: Path,
        line: int,
        key: str | None = None,
        given: str | None = None,
        allowed: str | None = None,
    ) -> None:
        parts = [f"{path}, line {line}: "]
        if key is not None:
            parts.append(f"{key}: ")
        parts.append(problem)
        if given is not None:
            parts.append(f"; given: {given}")
        if allowed is not None:
            parts.append(f"; allowed: {allowed}")
        super().__init__("".join(parts))
        self.path = path
        self.line = line
        self.key = key
        self.given = given
        self.allowed = allowed


class ObservationError(ValueError):
    """Observations that cannot be used; the message says where and what is allowed."""


class SnapshotError(ValueError):
    """Bytes that are no snapshot, a damaged one, or one of another run."""


class SnapshotWarning(UserWarning):
    """A state that is not quite of the run that goes on with it."""


class ForeignFileError(EngineError):
    """A file or folder that somebody else may have written."""


class EngineWarning(UserWarning):
    """Eager mode stands in for the compiled one that was asked for."""


class OutputError(OSError):
    """An output file that cannot be written or read; the message names it."""


class BlockError(RunError):
    """Blocks that could not be run; the others are kept."""


class DiagnosticsError(ValueError):
    """A run of which no diagnostics can be made; the message says what was given and is needed."""


class PictureError(ValueError):
    """A picture that cannot be drawn; the message says what was given and what is allowed."""


class ReportError(ValueError):
    """Results that cannot be reported; the message says where and what is wrong."""
