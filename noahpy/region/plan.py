"""The plan of a regional run: blocks of cells, and the files that record which are complete."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

import numpy as np

from noahpy import __version__
from noahpy.config import Config, to_yaml, user_form
from noahpy.errors import ConfigError
from noahpy.files.named_paths import PARTS_SUFFIX, NamedPath, require_folder
from noahpy.files.whole_files import write_json
from noahpy.forcing.gridded import without_forcing
from noahpy.output.summary import SUMMARY_NAMES
from noahpy.region.cells import Region, read_region
from noahpy.region.status import CellStatus
from noahpy.simulation.build import run_clock
from noahpy.simulation.members import read_members
from noahpy.simulation.run_forcing import forcing_period

IDENTITY_FILE: Final = "run.json"
BLOCK: Final = "block-"
"""Prefix of all other files in the folder of the blocks."""
OWN_VARIABLES: Final = (
    "time", "time_bounds", "depth", "depth_bounds", "layer", "year", "latitude", "longitude",
    "column_name", "run_status", "cell_status", "spin_up_cycles", "member", "quantile", "month",
    *SUMMARY_NAMES,
)  # fmt: skip
"""Variables of the output of regions in addition to those that the configuration selects."""


class Failure(NamedTuple):
    """Failure of a cell."""

    cell: int
    """Number of the cell among those that run."""
    elapsed: float
    """Model time from which its values are missing, s."""
    date: str
    """The same as a date, UTC."""
    reason: str
    member: int = 0
    """Place of the member of an ensemble, from 0, that failed."""


class BlockReport(NamedTuple):
    """Result of a block."""

    number: int
    output: str
    """Name of its output file."""
    state: str
    """Name of the file with the state at the end."""
    digests: dict[str, str]
    """SHA-256 of these files."""
    failures: list[Failure]
    spin_up_cycles: list[int]
    """Spin-up cycles by cell; empty without spin-up."""
    unbalanced: int
    """Number of cells that did not converge in spin-up."""
    totals: dict[str, list[float]]
    """The closing table, by line and cell; means over the members of an ensemble."""
    seconds: float
    """Wall time, s."""
    memory: int
    """Peak memory of the process, bytes."""
    notes: list[str]

    @property
    def cells(self) -> int:
        """Number of cells."""
        return len(next(iter(self.totals.values()), ()))

    def to_plain(self) -> dict[str, Any]:
        """The report as values of JSON."""
        return {**self._asdict(), "failures": [failure._asdict() for failure in self.failures]}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> BlockReport:
        """The report from the values of `to_plain`."""
        return cls(**{**plain, "failures": [Failure(**failure) for failure in plain["failures"]]})


@dataclass(frozen=True, eq=False)
class Plan:
    """A regional run."""

    config: Config
    region: Region
    folder: Path
    """Folder of the blocks."""
    inputs_digest: str
    """Digest of the configuration and the maps."""
    engine: Literal["compiled", "eager"] = "eager"
    """Engine of all blocks."""
    member_count: int = 1
    """Number of members of an ensemble; 1 for a run without."""

    @property
    def identity(self) -> str:
        """Digest of everything that the results depend on."""
        return hashlib.sha256(
            f"{self.inputs_digest} {self.engine} {__version__}".encode()
        ).hexdigest()

    @property
    def start(self) -> np.datetime64:
        """Begin of the first step, UTC."""
        return run_clock(self.config).start

    @property
    def block_size(self) -> int:
        """Number of cells of a block; the last may have fewer."""
        columns = 1 if self.config.region is None else self.config.region.block
        return max(1, columns // self.member_count)

    @property
    def block_count(self) -> int:
        """Number of blocks."""
        return -(-self.region.count // self.block_size)

    def cells_of(self, block: int) -> slice:
        """The cells of a block."""
        first = block * self.block_size
        return slice(first, min(first + self.block_size, self.region.count))

    def file(self, block: int, suffix: str) -> Path:
        """A file of a block."""
        return self.folder / f"{BLOCK}{block:06d}.{suffix}"

    def report_file(self, block: int) -> Path:
        """Report file of a block; it is written last, and marks the block as complete."""
        return self.file(block, "json")

    def report(self, block: int) -> BlockReport | None:
        """Report of a block; None if the block is not complete or its files have changed."""
        try:
            plain = json.loads(self.report_file(block).read_text(encoding="utf-8"))
            report = BlockReport.from_plain(plain)
            is_unchanged = all(
                digest(self.folder / name) == known for name, known in report.digests.items()
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None
        return report if is_unchanged else None

    @property
    def is_begun(self) -> bool:
        """Whether the folder holds a run, of this or another configuration."""
        return (self.folder / IDENTITY_FILE).exists()

    def _require_no_other_files(self) -> None:
        """Refuse a folder with other files than blocks, since it is removed after the run."""
        for path in self.folder.iterdir() if self.folder.is_dir() else ():
            if not path.name.startswith((BLOCK, IDENTITY_FILE)):
                raise ConfigError(
                    f"{self.folder}: holds {path.name!r}, and is for the blocks of the run alone; "
                    "move that, or write to another output file"
                )

    def open_folder(self, *, resume: bool) -> dict[int, BlockReport]:
        """Create the folder of the blocks, or read the reports of an earlier run from it.

        Args:
            resume: whether to continue an earlier run.

        Returns:
            Reports of the complete blocks, by number.

        Raises:
            ConfigError: there is an earlier run and `resume` is false, it is of another
                configuration or damaged, or the folder is for something else.
            OutputError: the folder cannot be created or written to.
        """
        file = self.folder / IDENTITY_FILE
        require_folder(NamedPath("the folder of the blocks", self.folder))
        if not file.exists():
            self._require_no_other_files()
            self.folder.mkdir(exist_ok=True)
            write_json(file, {"noahpy regional run": 1, "identity": self.identity})
            return {}
        if not resume:
            raise ConfigError(
                f"{self.folder}: holds blocks of an earlier run; continue it with --resume, or "
                "remove the folder"
            )
        if _identity_in(file) != self.identity:
            raise ConfigError(
                f"{self.folder}: holds blocks of a run with another configuration, other maps, "
                "blocks, engine or version; remove it, or write to another output file"
            )
        reports = ((block, self.report(block)) for block in range(self.block_count))
        return {block: report for block, report in reports if report is not None}


def _identity_in(file: Path) -> str:
    """Identity of the run whose blocks a folder holds.

    Raises:
        ConfigError: the file is damaged.
    """
    try:
        return str(json.loads(file.read_text(encoding="utf-8"))["identity"])
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ConfigError(
            f"{file}: is damaged: it does not say which run the blocks beside it belong to; remove "
            "the folder, and run without --resume"
        ) from error


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def make_plan(config: Config, output: Path) -> Plan:
    """Read the maps, choose the cells that run and divide them into blocks.

    Args:
        config: configuration with a section ``region``.
        output: output of the run.

    Raises:
        ConfigError: maps that cannot be used.
        ForcingError: forcing that cannot be opened.
    """
    _check_copied_names(config)
    region = read_region(config)
    if config.columns[0].forcing.netcdf is not None:
        start, _ = forcing_period(config, run_clock(config))
        without = without_forcing(
            config.columns[0].forcing, region.latitude, region.longitude, start
        )
        region = region.without(without, CellStatus.WITHOUT_FORCING)
        if region.count == 0:
            raise ConfigError(f"region: no cell has forcing; of {region.summary()}")
    # the number of processes has no effect on the results
    section = config.region
    relevant = config.model_copy(
        update={"region": section and section.model_copy(update={"workers": None})}
    )
    seen = hashlib.sha256(to_yaml(user_form(relevant)).encode())
    seen.update(region.status.tobytes())
    for key, values in region.values.items():
        seen.update(key.encode())
        seen.update(np.ascontiguousarray(values).tobytes())
    for copied in region.copied.values():
        seen.update(copied.values.tobytes())
    for table in _tables(config):
        seen.update(table.read_bytes())
    folder = output.with_name(output.name + PARTS_SUFFIX)
    members = read_members(config)
    count = 1 if members is None else members.count
    return Plan(config, region, folder, seen.hexdigest(), member_count=count)


def _tables(config: Config) -> list[Path]:
    """Tables of members and of changes."""
    scenario = config.columns[0].forcing.scenario
    tables = [
        None if config.ensemble is None else config.ensemble.table,
        None if scenario is None else scenario.table,
    ]
    return [table for table in tables if table is not None]


def _check_copied_names(config: Config) -> None:
    """Refuse copied maps with the name of another variable of the output."""
    has_snow_layers = config.schemes.snow == "layered"
    chosen = config.output.selected_variables(has_snow_layers=has_snow_layers)
    selected = (variable.name for variable in chosen)
    own = {*OWN_VARIABLES, *selected}
    for name in () if config.region is None else config.region.copied:
        if name in own:
            raise ConfigError(
                f"region.copied: the output has a variable {name!r} of its own; rename that of the "
                "maps"
            )
