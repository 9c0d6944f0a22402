"""The generator as a command: ``python -m bmi_noahpy.nextgen``."""

from bmi_noahpy.nextgen.command import app

if __name__ == "__main__":
    app()
