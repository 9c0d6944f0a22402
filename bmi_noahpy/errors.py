"""Exceptions of the component."""


class CallOrderError(RuntimeError):
    """A call that is not allowed at this time, such as an update before `initialize`."""


class DerivativeError(ValueError):
    """A derivative that does not exist, or whose updates were not recorded."""


class MissingInputError(ValueError):
    """An update without inputs that neither the configured forcing nor the coupler provides."""
