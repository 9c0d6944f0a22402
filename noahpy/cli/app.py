"""The command ``noahpy``."""

from __future__ import annotations

import contextlib
import json
import shlex
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from noahpy.cli.exit_codes import RUN_ERROR, USAGE_ERROR
from noahpy.cli.standard_streams import StandardStreams

if TYPE_CHECKING:
    from noahpy.config import Config
    from noahpy.engine.cache import PackageKey
    from noahpy.model.model import Model


class _Program(typer.Typer):
    """The program, whatever becomes of its standard streams."""

    def __call__(self, *args: Any, **options: Any) -> Any:  # noqa: ANN401
        """Run a command, and end the process."""
        streams = StandardStreams()
        try:
            return super().__call__(*args, **options)
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
            raise SystemExit(streams.exit_code(code)) from None


app = _Program(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="The Noah land-surface model for permafrost.",
)

ConfigPath = Annotated[Path, typer.Argument(metavar="CONFIG", help="Configuration file (YAML).")]
RunFile = Annotated[Path, typer.Argument(metavar="F.nc", help="Output file of `noahpy run`.")]
Output = Annotated[Path | None, typer.Option("--output", "-o", help="File to write.")]
Overwrite = Annotated[bool, typer.Option(help="Replace an existing output file.")]
Fill = Annotated[
    str | None,
    typer.Option(help="Fill gaps of the forcing, as in linear:3h; else gaps stop the run."),
]


Trust = Annotated[
    bool, typer.Option("--trust", help="Let the configuration run code: modules of `processes`.")
]


def _version(wanted: bool) -> None:
    if wanted:
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


@contextlib.contextmanager
def _reported(*given: type[ValueError], config: Path | None = None) -> Iterator[None]:
    """Errors that a user can mend end the program with a message instead of a traceback.

    Args:
        given: errors of what the user gave, besides those of configuration and forcing.
        config: the configuration, which errors that turn out later name too.
    """
    from noahpy.errors import ConfigError, EngineError, ForcingError, RunError
    from noahpy.simulation.load import errors_of

    mendable: tuple[type[ValueError], ...] = (ConfigError, ForcingError, *given)
    try:
        with contextlib.nullcontext() if config is None else errors_of(config):
            yield
    except mendable as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(USAGE_ERROR) from error
    except (EngineError, RunError, OSError) as error:
        typer.echo(f"error: {error}", err=True)
        raise typer.Exit(RUN_ERROR) from error


def _load(path: Path, fill: str | None, *, trust: bool, overwrite: bool = False) -> Config:
    from noahpy.simulation.load import load_config

    changes: dict[str, dict[str, object]] = {}
    if fill is not None:
        changes["forcing"] = {"fill": fill}
    if overwrite:
        changes["output"] = {"overwrite": True}
    return load_config(path, changes, trust=trust)


def _command() -> str:
    """The command line, for the history of files."""
    return shlex.join([Path(sys.argv[0]).name, *sys.argv[1:]])


def _note(text: str) -> None:
    typer.echo(f"note: {text}", err=True)


def _warn(text: str) -> None:
    typer.echo(f"warning: {text}", err=True)


def _tell_written(files: Sequence[Path], *, is_whole: bool) -> None:
    """Say what a search wrote."""
    if is_whole:
        for file in files:
            _note(f"wrote {file}")
    else:
        _note(f"{files[0]} holds what was found; --resume goes on from there")


def _tell_classes(settings: Config) -> None:
    """Say the names of classes, whose numbers mean something else in every table."""
    for text in settings.class_names():
        _note(text)


@app.command()
def run(
    config: ConfigPath,
    output: Output = None,
    fill: Fill = None,
    overwrite: Overwrite = False,
    restart_from: Annotated[
        Path | None, typer.Option(help="Go on from a state that this run saved before.")
    ] = None,
    restart_force: Annotated[
        bool,
        typer.Option(
            "--restart-force", help="Go on from a state of another place or other schemes too."
        ),
    ] = False,
    save_restart: Annotated[
        Path | None, typer.Option(help="File for the state at the end of the run.")
    ] = None,
    checkpoint_every: Annotated[
        str | None,
        typer.Option(
            metavar="TIME",
            help="Save the state after every such model time, as in 30d, 12h or 90min.",
        ),
    ] = None,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress bar, no table.")
    ] = False,
    scheduler: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="Of a region: Dask scheduler that has the processes, instead of this machine.",
        ),
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Of a region: processes on this machine.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Of a region: go on with the blocks that are done.")
    ] = False,
    keep_parts: Annotated[
        bool, typer.Option(help="Of a region: leave the blocks beside the output.")
    ] = False,
    trust: Trust = False,
) -> None:
    """Run a configuration to its end; prints a closing table.

    The first Ctrl-C finishes the step, closes the files and says what is kept, the second kills. A
    region keeps the blocks that are done, and --resume goes on from there.
    """
    from noahpy.simulation.interrupts import Interrupts

    with _reported(config=config), Interrupts() as interrupts:
        from noahpy.config.fields import duration
        from noahpy.errors import ConfigError
        from noahpy.output.run_files import require_own_forcing
        from noahpy.simulation.places import require_places_of_run

        settings = _load(config, fill, trust=trust, overwrite=overwrite)
        require_places_of_run(
            settings, config, output, restart_from=restart_from, save_restart=save_restart
        )
        require_own_forcing(settings)
        title = f"NoahPy run of {config.stem}"
        if settings.region is not None:
            if restart_from is not None or checkpoint_every is not None:
                raise ConfigError(
                    "a region goes on with --resume, or begins with initial.restart; it has no "
                    "--restart-from or --checkpoint-every"
                )
            from noahpy.cli.run_region import run_region_and_show

            is_whole = run_region_and_show(
                settings,
                output,
                interrupts,
                scheduler=scheduler,
                workers=workers,
                resume=resume,
                keep_parts=keep_parts,
                save_restart=save_restart,
                title=title,
                command=_command(),
                quiet=quiet,
                note=_note,
            )
            raise typer.Exit(0 if is_whole else interrupts.exit_code)
        from noahpy.cli.run_columns import run_and_show

        run_and_show(
            settings,
            output,
            interrupts,
            restart_from=restart_from,
            restart_force=restart_force,
            save_restart=save_restart,
            checkpoint_every=None if checkpoint_every is None else duration(checkpoint_every),
            title=title,
            command=_command(),
            quiet=quiet,
            note=_note,
            warn=_warn,
        )
    if interrupts.exit_code:
        raise typer.Exit(interrupts.exit_code)


@app.command()
def calibrate(
    config: ConfigPath,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Folder for the results; else the configuration's."),
    ] = None,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume", help="Go on with the search or the analysis that the folder holds."
        ),
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress bar, no table.")
    ] = False,
    trust: Trust = False,
) -> None:
    """Search for parameters that fit observations, as the section `calibration` says.

    What is found is analysed: what the data leave open, intervals, sensitivities, and what became
    of balances and other variables. `noahpy report` makes a page of it.

    Every evaluation is kept as it is made. The first Ctrl-C ends the search after the evaluation
    that runs, and --resume goes on from there as if it had not stopped; the second kills.
    """
    from noahpy.errors import ObservationError
    from noahpy.simulation.interrupts import Interrupts

    with _reported(ObservationError, config=config), Interrupts() as interrupts:
        settings = _load(config, None, trust=trust)
        import torch

        from noahpy.calibration import calibrate
        from noahpy.calibration.results import starts_table
        from noahpy.cli.terminal import progress, show_table
        from noahpy.errors import ConfigError
        from noahpy.simulation.places import require_places_of_search

        if settings.calibration is None:
            raise ConfigError(f"{config}: the section calibration is required and missing")
        directory = output or settings.calibration.directory
        require_places_of_search(settings, config, directory)

        torch.set_num_threads(settings.compute.threads)
        budget = settings.calibration.starts * settings.calibration.optimizer.runs
        with progress("calibrate", "run", budget, interrupts, quiet=quiet) as advance:
            outcome = calibrate(
                settings,
                directory,
                resume=resume,
                goes_on=lambda found: advance(found.runs, objective=found.best),
                note=_note,
            )
        if outcome.best is not None and not quiet:
            show_table(starts_table(outcome.history, outcome.best))
        _tell_written(outcome.files, is_whole=outcome.best is not None)
    if interrupts.exit_code:
        raise typer.Exit(interrupts.exit_code)


@app.command()
def learn(
    config: ConfigPath,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Folder for the results; else the configuration's."),
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with the training that the folder holds.")
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress bar, no table.")
    ] = False,
    trust: Trust = False,
) -> None:
    """Train networks from attributes of sites to parameters, as the section `learning` says.

    Networks that left out a site or a group of sites are scored there, beside the defaults and a
    constant set.

    Every epoch is kept as it ends. The first Ctrl-C ends the training after the epoch that runs,
    and --resume goes on from there as if it had not stopped; the second kills.
    """
    from noahpy.errors import ObservationError
    from noahpy.simulation.interrupts import Interrupts

    with _reported(ObservationError, config=config), Interrupts() as interrupts:
        settings = _load(config, None, trust=trust)
        import torch

        from noahpy.cli.terminal import progress
        from noahpy.errors import ConfigError
        from noahpy.learning import learn
        from noahpy.simulation.places import require_places_of_search

        if settings.learning is None:
            raise ConfigError(f"{config}: the section learning is required and missing")
        directory = output or settings.learning.directory
        require_places_of_search(settings, config, directory)

        torch.set_num_threads(settings.compute.threads)
        epochs = settings.learning.training.epochs
        with progress("learn", "epoch", epochs, interrupts, quiet=quiet) as advance:
            outcome = learn(
                settings,
                directory,
                resume=resume,
                goes_on=lambda done: advance(done.epoch, loss=done.median),
            )
        if outcome.transfer is not None and not quiet:
            typer.echo(outcome.transfer.table())
        _tell_written(outcome.files, is_whole=outcome.transfer is not None)
    if interrupts.exit_code:
        raise typer.Exit(interrupts.exit_code)


@app.command()
def check(config: ConfigPath, fill: Fill = None, trust: Trust = False) -> None:
    """Check a configuration and its forcing; prints the configuration with all defaults."""
    with _reported(config=config):
        from noahpy.config import to_yaml, user_form

        settings = _load(config, fill, trust=trust)
        if settings.region is not None:
            from noahpy.cli.run_region import checked

            for note in checked(settings):
                _note(note)
            _tell_classes(settings)
            typer.echo(to_yaml(user_form(settings)), nl=False)
            return
        from noahpy.simulation.build import build_simulation

        simulation = build_simulation(settings, engine="eager")
        for note in simulation.notes:
            _note(note)
        _tell_classes(settings)
        if simulation.supply.from_coupler:
            coupled = ", ".join(sorted(simulation.supply.from_coupler))
            _note(f"a coupler has to set {coupled}; runs through bmi_noahpy.NoahPy")
        clock = simulation.clock
        if clock.is_open:
            _note(f"steps of {clock.step:g} s from {clock.date(0.0)} UTC, without end")
        else:
            first, last = clock.date(0.0), clock.date(clock.duration - clock.step)
            _note(f"{clock.step_count} steps of {clock.step:g} s, from {first} to {last} UTC")
        typer.echo(to_yaml(user_form(settings)), nl=False)


def _packages(settings: Config, *, gradients: bool) -> dict[PackageKey, Model]:
    """The packages that runs of a configuration need, each with a model to build it from."""
    from noahpy.calibration import packages as of_calibration
    from noahpy.engine.cache import PackageKey
    from noahpy.simulation.build import build_simulation

    if settings.region is not None:
        from noahpy.region import command as of_region

        return dict(of_region.packages(settings))
    model = build_simulation(settings, engine="eager").model
    models = {PackageKey.of(model): model}
    if gradients:
        models[PackageKey.of(model, "pull_back")] = model
    if settings.calibration is not None:
        models |= dict(of_calibration.packages(settings))
    return models


@app.command("compile")
def compile_step(
    config: ConfigPath,
    fill: Fill = None,
    gradients: Annotated[
        bool, typer.Option(help="Compile the reverse mode of a step too.")
    ] = False,
    trust: Trust = False,
) -> None:
    """Compile the step of a configuration for its later runs, unless that was done before.

    With a section `calibration` also what `noahpy calibrate` runs most: all its starts at once, and
    their reverse mode where gradients are wanted.
    """
    with _reported(config=config):
        from rich.console import Console

        from noahpy.engine.cache import find_or_build

        models = _packages(_load(config, fill, trust=trust), gradients=gradients)
        begin = time.perf_counter()
        with Console(stderr=True).status("looking for the compiled step") as status:

            def show(stage: str) -> None:
                status.console.print(f"{time.perf_counter() - begin:5.0f} s  {stage}")
                status.update(stage)

            for key, built_from in models.items():
                find_or_build(key, built_from, show)
        for key in models:
            typer.echo(f"{key.path} holds the compiled {key.kind.replace('_', ' ')}")


def _write(text: str, output: Path | None, *, overwrite: bool) -> None:
    """Write a text to a file, or to the terminal.

    Raises:
        ConfigError: the file exists and may not be replaced.
    """
    if output is None:
        typer.echo(text, nl=False)
        return
    from noahpy.errors import ConfigError
    from noahpy.files.places import Place, require_file
    from noahpy.files.whole_files import write_text

    require_file(Place("the output", output))
    if output.exists() and not overwrite:
        raise ConfigError(f"{output}: exists already; name another file or add --overwrite")
    write_text(output, text)


@app.command()
def schema(output: Output = None, overwrite: Overwrite = False) -> None:
    """Write the JSON schema of configuration files, for editors."""
    with _reported():
        from noahpy.config import json_schema

        _write(json.dumps(json_schema(), indent=2) + "\n", output, overwrite=overwrite)


@app.command()
def plot(
    file: RunFile,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Picture (png, pdf or svg); beside F.nc if omitted."),
    ] = None,
    observations: Annotated[
        Path | None,
        typer.Option(help="CSV table of observations to draw over the model and to score."),
    ] = None,
    column: Annotated[
        str | None, typer.Option(help="Column to draw; the first if omitted.")
    ] = None,
) -> None:
    """Draw a run: ground temperature, water and ice, energy, snow and trumpet curves.

    Of a region it draws maps: permafrost, active layer, ground temperature, snow.
    """
    from noahpy.errors import ObservationError, PictureError
    from noahpy.plot import plot_run

    with _reported(PictureError, ObservationError):
        from noahpy.files.places import Place, places, require_apart, require_file

        picture = output or file.with_suffix(".png")
        place = Place("the picture", picture)
        reads = {"the output of the run": file, "--observations": observations}
        require_apart([place], places(reads))
        require_file(place)
        for line in plot_run(file, picture, observations=observations, column=column):
            typer.echo(line)
        typer.echo(f"wrote {picture}")


@app.command()
def report(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="Folder of the results of `noahpy calibrate`.")
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="HTML page; report.html in the folder if omitted."),
    ] = None,
) -> None:
    """Write a calibration as one HTML page that needs nothing else.

    Of a search that has not ended, or of older results, the page has what is there.
    """
    from noahpy.errors import ReportError
    from noahpy.report import write_report

    with _reported(ReportError):
        from noahpy.files.places import Place, require_apart, require_file

        if output is not None:
            results = [path for path in folder.glob("*") if path.suffix != ".html"]
            place = Place("the page", output)
            require_apart([place], [Place("a result", path) for path in results])
            require_file(place)
        typer.echo(f"wrote {write_report(folder, output)}")


@app.command()
def summary(file: RunFile) -> None:
    """Print the permafrost summary that an output file holds."""
    with _reported():
        from noahpy.output.permafrost import format_summary
        from noahpy.output.summary import summary_from_file

        typer.echo(format_summary(summary_from_file(file)))


@app.command("import-noah")
def import_noah(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="Noah simple-driver text file.")],
    output: Output = None,
    preset: Annotated[str, typer.Option(help="Preset to stand below the header.")] = "permafrost",
    overwrite: Overwrite = False,
) -> None:
    """Turn the header of a Noah text file into a configuration; the file stays its forcing."""
    with _reported():
        from noahpy.config import to_yaml, user_form
        from noahpy.simulation.load import parse_config

        if output is not None:
            from noahpy.files.places import Place, require_apart

            require_apart([Place("the output", output)], [Place("the forcing", file)])
        given = {"preset": preset, "forcing": {"noah_text": str(file)}}
        resolved = user_form(parse_config(given, Path.cwd()))
        text = f"# From the header of {file.name}.\n{to_yaml(resolved)}"
        _write(text, output, overwrite=overwrite)


@app.command()
def variables() -> None:
    """List the variables of output files, of forcing and of the BMI component, with units."""
    from noahpy.cli.terminal import show_table
    from noahpy.cli.variable_lists import variable_tables

    for table in variable_tables():
        show_table(table)


if __name__ == "__main__":
    app()
