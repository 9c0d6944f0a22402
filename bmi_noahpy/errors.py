"""What the component refuses beyond single values."""


class CallOrderError(RuntimeError):
    """A call that the component's state does not allow."""


class DerivativeError(ValueError):
    """A derivative that does not exist, or that nothing was recorded for."""


class MissingInputError(ValueError):
    """Inputs that no source of forcing has and no coupler has set."""
