"""The plan of a regional run: blocks of cells, and the files that record which are complete."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple

import numpy as np

from noahpy import __version__
from noahpy.catalog.arrays import FloatArray
from noahpy.config import Config, user_form
from noahpy.config.component import ComponentConfig
from noahpy.config.schema import ComputeConfig
from noahpy.errors import ConfigError
from noahpy.files.entries import differences, digest_of, digest_of_sample, entries, listed, short
from noahpy.files.named_paths import PARTS_SUFFIX, NamedPath, require_folder
from noahpy.files.whole_files import write_json
from noahpy.forcing.gridded import without_forcing
from noahpy.output.summary import SUMMARY_NAMES
from noahpy.region.cells import Region, read_region
from noahpy.region.status import CellStatus
from noahpy.simulation.build import run_clock
from noahpy.simulation.experiment import experiment_of
from noahpy.simulation.members import read_members
from noahpy.simulation.paths import read_paths
from noahpy.simulation.run_forcing import forcing_period

IDENTITY_FILE: Final = "run.json"
ORIGIN: Final = "origin of a noahpy regional run"
"""Key of the origin of the run in that file."""
BLOCK: Final = "block-"
"""Prefix of all other files in the folder of the blocks."""
_COLUMN: Final = "columns[1]."
"""Key of the column that describes all cells."""
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
    inputs: Mapping[str, str]
    """Configuration, maps, and files that it names, as short texts by key."""
    engine: Literal["compiled", "eager"] = "eager"
    """Engine of all blocks."""
    member_count: int = 1
    """Number of members of an ensemble; 1 for a run without."""

    @property
    def origin(self) -> dict[str, str]:
        """Everything that the results depend on, as short texts by key."""
        return {**self.inputs, "the engine": self.engine, "the version of NoahPy": __version__}

    @property
    def identity(self) -> str:
        """Digest of `origin`."""
        return hashlib.sha256(json.dumps(self.origin, sort_keys=True).encode()).hexdigest()

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
            write_json(file, {ORIGIN: self.origin})
            return {}
        if not resume:
            raise ConfigError(
                f"{self.folder}: holds blocks of an earlier run; continue it with --resume, or "
                "remove the folder"
            )
        differ = differences(_origin_in(file), self.origin)
        if differ:
            raise ConfigError(
                f"{self.folder}: holds blocks of another run: {listed(differ)}; continue with what "
                "that had, remove the folder, or write to another output file"
            )
        reports = ((block, self.report(block)) for block in range(self.block_count))
        return {block: report for block, report in reports if report is not None}


def _origin_in(file: Path) -> dict[str, str]:
    """Origin of the run whose blocks a folder holds.

    Raises:
        ConfigError: the file is damaged, or of another version.
    """
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        return {str(key): str(text) for key, text in content[ORIGIN].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ConfigError(
            f"{file}: is damaged or of another version: it does not say which run the blocks "
            "beside it belong to; remove the folder, and run without --resume"
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
    folder = output.with_name(output.name + PARTS_SUFFIX)
    members = read_members(config)
    count = 1 if members is None else members.count
    return Plan(config, region, folder, _inputs(config, region), member_count=count)


def _inputs(config: Config, region: Region) -> dict[str, str]:
    """Configuration, maps, and files that it names, as short texts by key.

    How the run is computed, where its output goes, and what other commands do are not part of it.
    Of files of forcing, which may be large, a sample is; of Zarr stores only the name.
    """
    compute = config.compute
    changes = {
        "base": None,
        "region": config.region and config.region.model_copy(update={"workers": None}),
        "learning": None,
        "output": config.output.model_copy(update={"file": None, "overwrite": False}),
        "compute": ComputeConfig(dtype=compute.dtype, device=compute.device),
        "component": ComponentConfig(),
    }
    found = dict(entries(user_form(config.model_copy(update=changes)))) | experiment_of(config)
    grid = (region.grid.latitude, region.grid.longitude)
    maps = {
        "the grid of the maps": b"".join(_bytes(values) for values in grid),
        "the cells that run": region.status.tobytes(),
        **{f"the map of {key}": _bytes(values) for key, values in region.values.items()},
        **{f"the map {name}": _bytes(one.values) for name, one in region.copied.items()},
    }
    forcing = {
        f"the content of {one.name.removeprefix(_COLUMN)}": digest_of_sample(one.path)
        for one in read_paths(config)
        if one.name.startswith(f"{_COLUMN}forcing.") and one.path.is_file()
    }
    code = {
        f"the files of {key}": b"".join(file.read_bytes() for file in named.files)
        for key, named in config.named_code().items()
    }
    digests = {key: digest_of(content) for key, content in (maps | code).items()}
    return {key: short(text) for key, text in found.items()} | forcing | digests


def _bytes(values: FloatArray) -> bytes:
    return np.ascontiguousarray(values).tobytes()


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
