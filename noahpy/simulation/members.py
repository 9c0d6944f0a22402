"""Members of an ensemble: columns of a run that differ in what is drawn, or in a table.

A draw depends on the seed, the key and the number of the member alone (and of the column, where
columns are drawn separately), not on how many there are or how the run is divided. Random numbers
are those of Philox (Salmon et al. 2011, Parallel random numbers: as easy as 1, 2, 3, SC11), whose
streams NumPy keeps the same from version to version.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from zlib import crc32

import numpy as np
from numpy.random import Philox, SeedSequence

from noahpy.catalog.arrays import FloatArray, IntArray
from noahpy.catalog.forcing_changes import CHANGES, change_of
from noahpy.catalog.parameters import PARAMETERS
from noahpy.catalog.ranges import ValueRange
from noahpy.config import Config
from noahpy.config.ensemble import (
    FORCING,
    EnsembleConfig,
    PerturbationConfig,
    key_and_layer,
)
from noahpy.config.keys import allowed_range
from noahpy.config.region import MAPPED
from noahpy.errors import ConfigError
from noahpy.files.number_table import NumberTable, read_number_table
from noahpy.model.parameters import Parameters
from noahpy.simulation.batches import Cells
from noahpy.simulation.columns import ColumnBuilder
from noahpy.simulation.distributions import Distribution
from noahpy.simulation.drawn_members import DrawnMembers, DrawnValues

GENERATOR: Final = "Philox"
"""Name of the generator of random numbers."""
MOST_MEMBER_NUMBER: Final = 2**31 - 1
_MANTISSA: Final = 53
"""Bits of a number between 0 and 1."""


def stream(seed: int, key: str, *numbers: int) -> Philox:
    """Random numbers of a key.

    Args:
        seed: seed of the ensemble.
        key: key of what is drawn.
        numbers: number of the member, and of the column if it has draws of its own.
    """
    return Philox(SeedSequence(seed, spawn_key=(crc32(key.encode()), *numbers)))


def shares(generator: Philox, count: int) -> FloatArray:
    """Numbers evenly distributed above 0 and below 1."""
    raw: FloatArray = (generator.random_raw(count) >> np.uint64(64 - _MANTISSA)).astype(np.float64)
    return (raw + 0.5) * 2.0**-_MANTISSA


@dataclass(frozen=True, eq=False)
class Members:
    """The members of an ensemble.

    Attributes:
        config: section of the configuration.
        numbers: numbers of the members, ``[member]``.
        table: table that they are from; None for draws.
    """

    config: EnsembleConfig
    numbers: IntArray
    table: NumberTable | None = None

    @property
    def count(self) -> int:
        """Number of members."""
        return len(self.numbers)

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys in which the members differ, each once, but those that change with time."""
        if self.table is None:
            perturb = self.config.perturb
            return tuple(key for key, one in perturb.items() if one.correlation_time is None)
        names = [name for name in self.table.names if name != "member"]
        return tuple(dict.fromkeys(key_and_layer(name)[0] for name in names))

    @property
    def processes(self) -> Mapping[str, PerturbationConfig]:
        """Perturbations of the forcing that change with time, by key."""
        return {k: one for k, one in self.config.perturb.items() if one.correlation_time}

    def where(self, key: str) -> str:
        """Place of a key for messages."""
        if self.table is None:
            return f"ensemble.perturb.{key}"
        return f"ensemble.table: {self.table.path}, column {key!r}"

    @property
    def origin(self) -> str:
        """Where the values of the members are from."""
        if self.table is not None:
            return f"table {self.table.path.name}"
        return f"seed {self.config.seed}, generator {GENERATOR}"

    def with_values(self, values: Sequence[DrawnValues]) -> DrawnMembers:
        """The members of a run with their values."""
        return DrawnMembers(self.numbers, self.config.quantiles, self.origin, tuple(values))

    # --- values --------------------------------------------------------------------------------
    def perturbed(self, key: str, base: FloatArray, cells: IntArray) -> FloatArray:
        """Values of a key in all members, ``[layer, month or 1, column]``, member by member.

        Args:
            key: key in which members differ.
            base: configured values, ``[layer, month or 1, cell]``; NaN where there is none.
            cells: numbers of the cells.

        Raises:
            ConfigError: values that are not allowed, or layers that do not exist.
        """
        allowed = _allowed(key)
        if self.table is not None:
            values = self._of_table(self.table, key, base)
        else:
            values, allowed = self._drawn(key, base, cells, allowed)
        self._require(key, values, allowed)
        return values.reshape(len(base), -1)

    def _of_table(self, table: NumberTable, key: str, base: FloatArray) -> FloatArray:
        """Values of a table, ``[layer or 1, member, cell]``."""
        values = np.repeat(base[:, np.newaxis], self.count, axis=1)
        for name in table.names:
            if name == "member" or key_and_layer(name)[0] != key:
                continue
            layer = key_and_layer(name)[1]
            if layer is not None and layer > len(base):
                raise ConfigError(f"{self.where(name)}: there are {len(base)} layers")
            chosen = slice(None) if layer is None else slice(layer - 1, layer)
            values[chosen] = np.array(table.numbers(name))[:, np.newaxis]
        return values

    def _drawn(
        self, key: str, base: FloatArray, cells: IntArray, allowed: ValueRange
    ) -> tuple[FloatArray, ValueRange]:
        """Drawn values, ``[layer or 1, member, cell]``, and the range that they have to be in."""
        config = self.config.perturb[key]
        if config.bounds is not None:
            low, high = config.bounds
            allowed = ValueRange(max(allowed.low, low), min(allowed.high, high))
        chosen = np.ones(len(base), dtype=np.bool_)
        if config.layers is not None:
            if max(config.layers) > len(base):
                raise ConfigError(
                    f"{self.where(key)}.layers: {max(config.layers)} does not exist; there are "
                    f"{len(base)} values"
                )
            chosen = np.isin(np.arange(1, len(base) + 1), config.layers)
        shape = len(base), self.count, base.shape[1]
        part = self._shares(key, config, len(base), cells)
        configured = np.broadcast_to(base[:, np.newaxis], shape)
        limits = _before_change(config.change, configured, allowed)
        if config.outside == "refuse":
            limits = np.full(shape, -np.inf), np.full(shape, np.inf)
        distribution = Distribution(config)
        try:
            drawn = distribution.values(*_smallest(part, *limits))
        except ConfigError as error:
            raise ConfigError(f"{self.where(key)}: {error}") from error
        if config.change == "add":
            drawn = configured + drawn
        elif config.change == "multiply":
            if not np.nan_to_num(configured[chosen]).any():
                raise ConfigError(
                    f"{self.where(key)}.change: multiply would change nothing, since the values "
                    "are 0 or not given (the model then derives them or does without); give values "
                    "in the configuration, or leave change out"
                )
            drawn = configured * drawn
        drawn = np.broadcast_to(drawn, shape)
        if config.outside == "truncate":
            drawn = np.clip(drawn, *allowed)
        return np.where(chosen[:, np.newaxis, np.newaxis], drawn, configured), allowed

    def _shares(
        self, key: str, config: PerturbationConfig, layers: int, cells: IntArray
    ) -> FloatArray:
        """Shares of the distribution, ``[layer or 1, member, cell or 1]``."""
        count = layers if config.by == "layer" else 1
        of_cells: Sequence[tuple[int, ...]] = [()]
        if config.columns == "separate":
            of_cells = [(int(cell),) for cell in cells]
        found = np.empty((count, self.count, len(of_cells)))
        for member, number in enumerate(self.numbers):
            for place, cell in enumerate(of_cells):
                own = stream(self.config.seed, key, int(number), *cell)
                found[:, member, place] = shares(own, count)
        if self.config.sampling == "latin_hypercube":
            found = (self._parts(key, count, of_cells) + found) / self.count
            found = np.minimum(found, np.nextafter(1.0, 0.0))
        return found

    def _parts(self, key: str, layers: int, of_cells: Sequence[tuple[int, ...]]) -> FloatArray:
        """Number of the part of the distribution that is a member's, ``[layer, member, cell]``."""
        parts = [
            shares(stream(self.config.seed, f"parts of {key}", *cell), layers * self.count)
            .reshape(layers, self.count)
            .argsort(1)
            for cell in of_cells
        ]
        return np.stack(parts, axis=-1).astype(np.float64)

    def _require(self, key: str, values: FloatArray, allowed: ValueRange) -> None:
        """Refuse values that are not allowed.

        Raises:
            ConfigError: with the member, the value and what is allowed.
        """
        wrong = ~((values >= allowed.low) & (values <= allowed.high))
        if not wrong.any():
            return
        layer, member, _ = np.argwhere(wrong)[0]
        where = f" in layer {layer + 1}" if len(values) > 1 else ""
        advice = "" if self.table is not None else "; change the distribution, or truncate it"
        raise ConfigError(
            f"{self.where(key)}: member {self.numbers[member]} would have "
            f"{values[tuple(np.argwhere(wrong)[0])]:g}{where}; allowed are {allowed}{advice}"
            + (
                f" (outside: truncate); {int(wrong.any((0, 2)).sum())} of {self.count} members are "
                "outside"
                if advice
                else ""
            )
        )

    def cells(self, cells: Cells, builder: ColumnBuilder) -> Cells:
        """Columns of all members, with the values in which they differ.

        Args:
            cells: columns of one member.
            builder: builder of these columns.

        Raises:
            ConfigError: values that are not allowed, or that nothing gives.
        """
        parameters = builder.parameters()
        tiled = cells.by_member(self.count)
        values = dict(tiled.values)
        for key in self.keys:
            if not key.startswith(FORCING):
                base = self._base(key, builder, parameters)
                values[key] = _as_cells(key, self.perturbed(key, base, cells.number))
        return replace(tiled, values=values)

    def _base(self, key: str, builder: ColumnBuilder, parameters: Parameters) -> FloatArray:
        """Configured values of a key.

        Raises:
            ConfigError: there are none.
        """
        base = builder.configured(key, parameters)
        if base is None:
            raise ConfigError(f"{self.where(key)}: {key} has no configured value; give one")
        return base

    def drawn(
        self, builder: ColumnBuilder, parameters: Parameters, cells: IntArray
    ) -> tuple[DrawnValues, ...]:
        """Values in which the members differ, as the run has them.

        Args:
            builder: builder of the columns of all members.
            parameters: their parameters.
            cells: numbers of the columns of one member.
        """
        found = []
        for key in self.keys:
            if key.startswith(FORCING):
                values, layered = self.forcing(key, cells)[np.newaxis], False
            else:
                values = builder.on_layers(key, parameters)
                layered = MAPPED[key].extent == "layer"
            found.append(DrawnValues(key, *_words(key), values, layered))
        return tuple(found)

    def forcing(self, key: str, cells: IntArray) -> FloatArray:
        """Offsets or factors of the forcing that do not change with time, ``[column]``."""
        unperturbed = np.full((1, len(cells)), np.nan)
        found: FloatArray = self.perturbed(key, unperturbed, cells)[0]
        return found


def _before_change(
    change: str | None, base: FloatArray, allowed: ValueRange
) -> tuple[FloatArray, FloatArray]:
    """Range of what is drawn, so that the changed values are allowed."""
    low, high = np.full(base.shape, allowed.low), np.full(base.shape, allowed.high)
    if change == "add":
        return low - base, high - base
    if change == "multiply":
        divisor = np.where(base == 0.0, 1.0, base)
        ends = np.sort([low / divisor, high / divisor], axis=0)
        return (
            np.where(base == 0.0, -np.inf, ends[0]),
            np.where(base == 0.0, np.inf, ends[1]),
        )
    return low, high


def _smallest(*arrays: FloatArray) -> tuple[FloatArray, ...]:
    """Arrays on the smallest shape that has all of their values."""
    kept = []
    for array in arrays:
        for axis in range(array.ndim):
            first = array.take([0], axis=axis)
            if (array == first).all():
                array = first
        kept.append(array)
    return tuple(np.broadcast_arrays(*kept))


def _as_cells(key: str, values: FloatArray) -> FloatArray:
    """Values in the shape that columns take them in."""
    by_column: FloatArray = values[0]
    return by_column if MAPPED[key].extent == "cell" else values


def _allowed(key: str) -> ValueRange:
    """Range of a key."""
    if not key.startswith(FORCING):
        return allowed_range(key)
    change = change_of(key.removeprefix(FORCING))
    assert change is not None
    found = CHANGES[change[0]].of(change[1])
    assert found is not None
    return ValueRange(found.low, found.high)


def _words(key: str) -> tuple[str, str]:
    """Long name and units of a key."""
    if key.startswith(FORCING):
        change = change_of(key.removeprefix(FORCING))
        assert change is not None
        quantity, kind = change
        found = CHANGES[quantity].of(kind)
        return f"{kind} of the {quantity.replace('_', ' ')}", "1" if found is None else found.unit
    line = PARAMETERS.get(key.rpartition(".")[2])
    words = key.rpartition(".")[2].replace("_", " ") if line is None else line.long_name
    return ("initial " if key.startswith("initial.") else "") + words, MAPPED[key].unit


def read_members(config: Config) -> Members | None:
    """The members of a configuration; None for a run without.

    Raises:
        ConfigError: a table that cannot be used.
    """
    section = config.ensemble
    if section is None:
        return None
    if section.table is None:
        return Members(section, np.arange(1, (section.members or 0) + 1))
    table = read_number_table(section.table)
    for name in table.names:
        if name != "member":
            try:
                key_and_layer(name)
            except ValueError as error:
                raise ConfigError(f"ensemble.table: {table.path}: {error}") from error
    numbers = list(range(1, len(table.rows) + 1))
    if "member" in table.names:
        numbers = table.integers("member", 0, MOST_MEMBER_NUMBER)
        if len(set(numbers)) < len(numbers):
            raise ConfigError(f"ensemble.table: {table.path}: a member has two rows")
    members = Members(section, np.array(numbers), table)
    if not members.keys:
        raise ConfigError(f"ensemble.table: {table.path}: has no column but member")
    return members
