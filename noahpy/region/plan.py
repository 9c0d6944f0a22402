"""What a regional run consists of: blocks of cells, and the files that tell which are done."""

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

IDENTITY_FILE: Final = "run.json"
BLOCK: Final = "block-"
"""How all other files of that folder begin."""
OWN_VARIABLES: Final = (
    "time", "time_bounds", "depth", "depth_bounds", "layer", "year", "latitude", "longitude",
    "column_name", "run_status", "cell_status", "spin_up_cycles", *SUMMARY_NAMES,
)  # fmt: skip
"""That outputs of regions may have besides those that the configuration names."""


class Failure(NamedTuple):
    """What ended a cell."""

    cell: int
    """Number among the cells that run."""
    elapsed: float
    """Model time from which its values do not count, s."""
    date: str
    """UTC of it."""
    reason: str


class BlockReport(NamedTuple):
    """What a block gave."""

    number: int
    output: str
    """Name of its output file."""
    state: str
    """Name of the file with its state at the end."""
    digests: dict[str, str]
    """SHA-256 of these files."""
    failures: list[Failure]
    spin_up_cycles: list[int]
    """By cell; empty without spin-up."""
    unbalanced: int
    """Cells that spin-up left out of balance."""
    totals: dict[str, list[float]]
    """The closing table, by line and cell."""
    seconds: float
    """Wall time."""
    memory: int
    """Largest that the process had, bytes."""
    notes: list[str]

    @property
    def cells(self) -> int:
        """Number of cells."""
        return len(next(iter(self.totals.values()), ()))

    def to_plain(self) -> dict[str, Any]:
        """As values of JSON."""
        return {**self._asdict(), "failures": [failure._asdict() for failure in self.failures]}

    @classmethod
    def from_plain(cls, plain: dict[str, Any]) -> BlockReport:
        """From what `to_plain` gave."""
        return cls(**{**plain, "failures": [Failure(**failure) for failure in plain["failures"]]})


@dataclass(frozen=True, eq=False)
class Plan:
    """A regional run."""

    config: Config
    region: Region
    folder: Path
    """Of the parts."""
    given: str
    """Digest of the configuration and the maps."""
    engine: Literal["compiled", "eager"] = "eager"
    """What every block runs with."""

    @property
    def identity(self) -> str:
        """Digest of all that results depend on."""
        return hashlib.sha256(f"{self.given} {self.engine} {__version__}".encode()).hexdigest()

    @property
    def start(self) -> np.datetime64:
        """UTC of the first step."""
        return run_clock(self.config).start

    @property
    def block_size(self) -> int:
        """Cells of a block; the last may have fewer."""
        return 1 if self.config.region is None else self.config.region.block

    @property
    def block_count(self) -> int:
        """Number of blocks."""
        return -(-self.region.count // self.block_size)

    def cells_of(self, block: int) -> slice:
        """The cells of a block."""
        first = block * self.block_size
        return slice(first, min(first + self.block_size, self.region.count))

    def report_file(self, block: int) -> Path:
        """The file that says that a block is done; written last, and as a whole."""
        return self.folder / f"{BLOCK}{block:06d}.json"

    def report(self, block: int) -> BlockReport | None:
        """What a block gave; None if it is not done, or its files are not as they were."""
        try:
            plain = json.loads(self.report_file(block).read_text(encoding="utf-8"))
            report = BlockReport.from_plain(plain)
            sound = all(digest(self.folder / name) == d for name, d in report.digests.items())
        except (OSError, ValueError, TypeError, KeyError, AttributeError):
            return None
        return report if sound else None

    @property
    def is_begun(self) -> bool:
        """Whether its folder holds a run, of whatever configuration."""
        return (self.folder / IDENTITY_FILE).exists()

    def _require_no_stranger(self) -> None:
        """Refuse a folder that would be removed with what is not of a run."""
        names = [path.name for path in self.folder.iterdir()] if self.folder.is_dir() else []
        for name in names:
            if not name.startswith((BLOCK, IDENTITY_FILE)):
                raise ConfigError(
                    f"{self.folder}: holds {name!r}, and is for the blocks of the run alone; move "
                    "that, or write to another output file"
                )

    def open_folder(self, *, resume: bool) -> dict[int, BlockReport]:
        """Make the folder of the parts, or look up what an earlier run left there.

        Args:
            resume: whether to go on with an earlier run.

        Returns:
            Blocks that are done.

        Raises:
            ConfigError: there is an earlier run and `resume` is false, it is of another
                configuration or damaged, or the folder is for something else.
            OutputError: the folder cannot be made or written to.
        """
        file = self.folder / IDENTITY_FILE
        require_folder(NamedPath("the folder of the blocks", self.folder))
        if not file.exists():
            self._require_no_stranger()
            self.folder.mkdir(exist_ok=True)
            write_json(file, {"noahpy regional run": 1, "identity": self.identity})
            return {}
        if not resume:
            raise ConfigError(
                f"{self.folder}: holds blocks of an earlier run; go on with --resume, or remove it"
            )
        if _identity_in(file) != self.identity:
            raise ConfigError(
                f"{self.folder}: holds blocks of a run with another configuration, other maps, "
                "blocks, engine or version; remove it, or write to another output file"
            )
        reports = ((block, self.report(block)) for block in range(self.block_count))
        return {block: report for block, report in reports if report is not None}


def _identity_in(file: Path) -> str:
    """What the blocks of a folder are of.

    Raises:
        ConfigError: the file that says so is damaged.
    """
    try:
        return str(json.loads(file.read_text(encoding="utf-8"))["identity"])
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ConfigError(
            f"{file}: is damaged: it does not say what the blocks beside it are of; remove the "
            "folder, and run without --resume"
        ) from error


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def make_plan(config: Config, output: Path) -> Plan:
    """Read the maps, choose the cells that run and put the blocks together.

    Args:
        config: with a region.
        output: of the run.

    Raises:
        ConfigError: maps that cannot be used.
        ForcingError: forcing that cannot be opened.
    """
    _check_copied_names(config)
    region = read_region(config)
    if config.columns[0].forcing.netcdf is not None:
        without = without_forcing(
            config.columns[0].forcing, region.latitude, region.longitude, run_clock(config).start
        )
        region = region.without(without, CellStatus.WITHOUT_FORCING)
        if region.count == 0:
            raise ConfigError(f"region: no cell has forcing; of {region.summary()}")
    # how a run is spread over processes changes nothing
    section = config.region
    alike = config.model_copy(
        update={"region": section and section.model_copy(update={"workers": None})}
    )
    seen = hashlib.sha256(to_yaml(user_form(alike)).encode())
    seen.update(region.status.tobytes())
    for key, values in region.values.items():
        seen.update(key.encode())
        seen.update(np.ascontiguousarray(values).tobytes())
    for copied in region.copied.values():
        seen.update(copied.values.tobytes())
    folder = output.with_name(output.name + PARTS_SUFFIX)
    return Plan(config, region, folder, seen.hexdigest())


def _check_copied_names(config: Config) -> None:
    """Refuse maps in the output that would have the name of a variable there."""
    copied = () if config.region is None else config.region.copied
    chosen = (variable.name for variable in config.output.selected_variables())
    taken = {*OWN_VARIABLES, *chosen}
    for name in copied:
        if name in taken:
            raise ConfigError(
                f"region.copied: the output has a variable {name!r} of its own; rename that of the "
                "maps"
            )
