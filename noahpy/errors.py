"""Errors of a run that has begun; those of its inputs are where these are read."""


class RunError(RuntimeError):
    """A run that cannot go on; the message says where it stopped and what is kept."""


class EngineError(RuntimeError):
    """A compiled step that cannot be made or used."""
