"""``python -m noahpy`` is the command ``noahpy``."""

from noahpy.cli.app import app

app(prog_name="noahpy")
