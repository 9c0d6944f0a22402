"""``python -m noahpy`` is the command ``noahpy``."""

from noahpy.cli import app

app(prog_name="noahpy")
