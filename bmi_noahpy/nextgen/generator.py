"""Writing the configurations of all catchments of a table, or none."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from tqdm import tqdm

from bmi_noahpy.nextgen.columns import CellError
from bmi_noahpy.nextgen.configuration import Section, configuration
from bmi_noahpy.nextgen.table import Catchment, CatchmentTableError, Problems, read_catchments
from noahpy.catalog.scheme_names import PresetName

PATTERN: Final = "noahpy_{{id}}.yaml"
"""Name of a configuration; ngen replaces ``{{id}}`` by that of the catchment."""
LONGEST_STEP: Final = 3600.0
"""Step where none is given and the output interval of the realization is not shorter, s."""


def _text_of(catchment: Catchment, table: Path, sections: Section) -> str:
    from noahpy.config import to_yaml

    attributes = catchment.attributes
    about = [f"{attributes['id']}, from line {catchment.line} of {table.name}"]
    if "elevation" in attributes:
        about.append(f"elevation {attributes['elevation']:g} m")
    return f"# {'; '.join(about)}\n{to_yaml(sections)}"


def _check(file: Path) -> None:
    """Initialize the component with a configuration.

    Raises:
        CellError: the component refuses it; the message does not name the file, which is temporary.
    """
    from bmi_noahpy.component import NoahPy
    from noahpy.errors import ConfigError

    component = NoahPy()
    try:
        component.initialize(str(file))
    except ConfigError as error:
        text = " ".join(str(error).replace(f"{file}:", "").split())
        raise CellError(f"the configuration cannot be used: {text}") from error
    component.finalize()


def write_configurations(
    table: str | Path,
    output: str | Path,
    *,
    start: datetime | None = None,
    step: float | None = None,
    preset: PresetName = "permafrost",
    realization: str | Path | None = None,
    defaults: Mapping[str, str] | None = None,
    own: Mapping[str, str] | None = None,
    sections: Mapping[str, Any] | None = None,
    pattern: str = PATTERN,
    overwrite: bool = False,
    progress: bool = False,
) -> list[Path]:
    """Write the configuration of every catchment of a table, or none.

    The component is initialized with every file before the first of them is put in its place.

    Args:
        table: CSV file with a line of column names; `COLUMNS` lists those that are read.
        output: folder, which is made if it does not exist.
        start: date of the first step; UTC unless it has a time zone. If omitted, that of the
            realization.
        step: length of a step, s; if omitted an hour, or the output interval of the realization if
            that is shorter.
        preset: published model whose schemes are used.
        realization: JSON file, relative to the working directory of ngen, from which the start is
            taken whenever ngen initializes the component.
        defaults: cells by column for where the table has no such column or an empty cell.
        own: names of the user's table by column, where they are others than those of `COLUMNS`.
        sections: sections and keys that are added to every configuration, or stand above its own.
        pattern: name of a file, with ``{{id}}`` in place of the catchment.
        overwrite: whether existing files are replaced.
        progress: whether a progress bar is shown.

    Returns:
        The files in the order of the table.

    Raises:
        CatchmentTableError: something cannot be used; the message lists every line, column and
            value.
        FileExistsError: files exist and `overwrite` is false.
        OSError: the folder or a file cannot be written.
    """
    table, output = Path(table), Path(output)
    start, step = _period(start, step, realization)
    if "{{id}}" not in pattern or Path(pattern).name != pattern:
        raise CatchmentTableError(f"pattern {pattern!r}: expected is a file name with {{{{id}}}}")
    if not (math.isfinite(step) and step > 0.0):
        raise CatchmentTableError(f"step is {step:g} s; allowed is more than 0")
    start = start.replace(tzinfo=UTC) if start.tzinfo is None else start.astimezone(UTC)
    catchments = read_catchments(table, defaults, own)
    names = [pattern.replace("{{id}}", str(c.attributes["id"])) for c in catchments]
    existing = [name for name in names if (output / name).exists()]
    if existing and not overwrite:
        more = f" and {len(existing) - 1} more" if len(existing) > 1 else ""
        raise FileExistsError(f"{output / existing[0]}{more} exist already; allow overwriting")

    from noahpy.simulation.overlays import merged

    problems = Problems(table)
    made = _make_folders(output)
    try:
        with tempfile.TemporaryDirectory(prefix=".writing-", dir=output) as staging:
            staged, replaced = Path(staging, "new"), Path(staging, "replaced")
            staged.mkdir()
            replaced.mkdir()
            bar = tqdm(catchments, unit="catchment", disable=not progress)
            for catchment, name in zip(bar, names, strict=True):
                try:
                    own_sections = configuration(
                        catchment.attributes,
                        start=start,
                        step=step,
                        preset=preset,
                        realization=None if realization is None else str(realization),
                    )
                    whole = merged(own_sections, sections or {})
                    file = staged / name
                    file.write_text(_text_of(catchment, table, whole), encoding="utf-8")
                    _check(file)
                except CellError as error:
                    problems.add(catchment.line, "", f"{catchment.attributes['id']}: {error}")
            problems.raise_if_any()
            _put_in_place(names, staged, replaced, output)
    except BaseException:
        for folder in made:
            folder.rmdir()
        raise
    return [output / name for name in names]


def _period(
    start: datetime | None, step: float | None, realization: str | Path | None
) -> tuple[datetime, float]:
    """Start and step, from the realization where they are not given."""
    if realization is None:
        if start is None:
            raise CatchmentTableError("the start is missing; give it, or a realization that has it")
        return start, LONGEST_STEP if step is None else step
    from bmi_noahpy.run.framework_start import period_of
    from noahpy.errors import ConfigError

    try:
        period = period_of(Path(realization))
    except ConfigError as error:
        raise CatchmentTableError(str(error)) from error
    if start is not None and start.replace(tzinfo=start.tzinfo or UTC) != period.start:
        raise CatchmentTableError(
            f"start is {start:%Y-%m-%d %H:%M:%S}, but that of {realization} is "
            f"{period.start:%Y-%m-%d %H:%M:%S}; give one of them"
        )
    return period.start, step or min(period.interval or LONGEST_STEP, LONGEST_STEP)


def _make_folders(output: Path) -> list[Path]:
    """Make a folder with its parents; returns those that did not exist, innermost first."""
    absent = [folder for folder in (output, *output.parents) if not folder.exists()]
    output.mkdir(parents=True, exist_ok=True)
    return absent


def _put_in_place(names: Iterable[str], staged: Path, replaced: Path, output: Path) -> None:
    """Move files to their folder; if one cannot be moved, the folder is left as it was."""
    moved: list[str] = []
    try:
        for name in names:
            moved.append(name)
            if (output / name).exists():
                (output / name).replace(replaced / name)
            (staged / name).replace(output / name)
    except BaseException:
        for name in moved:
            if (replaced / name).exists():
                (replaced / name).replace(output / name)
            elif not (staged / name).exists():
                (output / name).unlink(missing_ok=True)
        raise
