"""The error of drawing."""


class PictureError(ValueError):
    """A picture that cannot be drawn; the message says what was given and what is allowed."""
