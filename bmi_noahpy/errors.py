"""What the component refuses beyond single values."""


class CallOrderError(RuntimeError):
    """A call that the component's state does not allow."""


class MissingInputError(ValueError):
    """Inputs that no source of forcing has and no coupler has set."""
