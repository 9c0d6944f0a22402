"""The command ``noahpy``.

Every command has a module. Slow imports are inside the commands, so that help is quick.
"""

from __future__ import annotations

import gc
from typing import Annotated, Any, Final

import typer

from noahpy.cli.assimilate import assimilate
from noahpy.cli.calibrate import calibrate
from noahpy.cli.check import check
from noahpy.cli.compare import compare
from noahpy.cli.compile import compile_step
from noahpy.cli.diagnose import diagnose
from noahpy.cli.forcing import forcing
from noahpy.cli.import_hrldas import import_hrldas
from noahpy.cli.import_noah import import_noah
from noahpy.cli.learn import learn
from noahpy.cli.new import new
from noahpy.cli.plot import plot
from noahpy.cli.report import report
from noahpy.cli.run import run
from noahpy.cli.schema import schema
from noahpy.cli.soil import soil
from noahpy.cli.standard_streams import StandardStreams
from noahpy.cli.summary import summary
from noahpy.cli.variables import variables
from noahpy.cli.verify_gradients import verify_gradients

NEW_OBJECTS: Final = 100_000
"""Number of new objects after which Python looks for those that are no longer needed."""


class _Program(typer.Typer):
    """A program that ends properly even if its standard streams fail."""

    def __call__(self, *args: Any, **options: Any) -> Any:  # noqa: ANN401
        """Run a command and end the process."""
        # imports make many objects, which stay
        gc.set_threshold(NEW_OBJECTS)
        streams = StandardStreams()
        try:
            return super().__call__(*args, **options)
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
            raise SystemExit(streams.exit_code(code)) from None
        finally:
            # the process ends; looking once more for what is not needed takes half a second
            gc.freeze()


app = _Program(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="The Noah land-surface model for permafrost.",
)


def _version(is_requested: bool) -> None:
    if is_requested:
        from noahpy import __version__

        typer.echo(f"noahpy {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """The Noah land-surface model for permafrost."""


app.command()(new)
app.command()(run)
app.command()(calibrate)
app.command()(assimilate)
app.command()(learn)
app.command()(check)
app.command()(soil)
app.command()(forcing)
app.command("verify-gradients")(verify_gradients)
app.command("compile")(compile_step)
app.command()(schema)
app.command()(plot)
app.command()(report)
app.command()(summary)
app.command()(diagnose)
app.command()(compare)
app.command("import-noah")(import_noah)
app.command("import-hrldas")(import_hrldas)
app.command()(variables)

if __name__ == "__main__":
    app()
