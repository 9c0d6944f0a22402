"""Origin of a saved state: schemes, locations, and digests of the parameters.

A state from another location or with other schemes is foreign to a run. A state with other
parameters or another clock is not: calibrations and restarts change both.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.arrays import FloatArray, IntArray
from noahpy.files.entries import differences
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes, names_of

SAME_PLACE: Final = 1e-4
"""Largest difference between two coordinates of the same location, degrees."""
_WITHOUT_EFFECT: Final = frozenset({"adjoint"})
"""Names of schemes that do not change the result of a step."""
_APART: Final = frozenset({"layer_thickness"})
"""Parameters that are compared separately, not by digests."""

_EFFECTS: Final = {
    "soil": ": its temperature and water are taken as they are, and were in equilibrium with the "
    "other soil if at all; a spin-up adapts them",
    "vegetation or site": "",
}
"""Digested parameters, and what it means that a state is of others."""
_MOST_TOLD: Final = 5
"""Largest number of columns in a message."""


class Locations(NamedTuple):
    """Locations of the columns; NaN where unknown."""

    latitude: FloatArray
    """Degrees north, ``[column]``."""
    longitude: FloatArray
    """Degrees east, ``[column]``."""


class Digests(NamedTuple):
    """Short digests of the parameters of each column, in single precision."""

    soil: NDArray[np.uint64]
    """Digest of the soil, ``[column]``."""
    surface: NDArray[np.uint64]
    """Digest of vegetation and site, ``[column]``."""


class Fingerprint(NamedTuple):
    """Origin of a state."""

    schemes: Mapping[str, str]
    """Schemes by name, as text."""
    locations: Locations
    digests: Digests
    start: np.datetime64 | None = None
    """Start of the run, UTC; None if clocks are not compared."""
    step: float | None = None
    """Time step of the run, s; None if clocks are not compared."""
    experiment: Mapping[str, str] | None = None
    """Values of ensemble and scenarios by key, see `noahpy.simulation.experiment`; None if they are
    not compared."""

    def columns(self, numbers: IntArray) -> Fingerprint:
        """Fingerprint of some of the columns."""
        return self._replace(
            locations=Locations(*(values[numbers] for values in self.locations)),
            digests=Digests(*(values[numbers] for values in self.digests)),
        )

    def foreign(self, other: Fingerprint) -> list[str]:
        """Differences that make a state foreign to this run, as messages."""
        reasons = [
            f"scheme {name} is {other.schemes.get(name, 'absent')}, this run's is {own}"
            for name, own in self.schemes.items()
            if other.schemes.get(name) != own
        ]
        for column in _elsewhere(other.locations, self.locations)[:1]:
            theirs, ours = _text(other.locations, column), _text(self.locations, column)
            reasons.append(f"column {column + 1} is at {theirs}, this run's at {ours}")
        if self.experiment is not None and other.experiment is not None:
            reasons += differences(other.experiment, self.experiment)
        return reasons

    def changed(self, other: Fingerprint) -> list[str]:
        """Other differences, with which a state can be used, as messages."""
        found = []
        for what, theirs, ours in zip(_EFFECTS, other.digests, self.digests, strict=True):
            differing = np.flatnonzero(theirs != ours) + 1
            if differing.size:
                where = f" in {_columns(differing)}" if len(ours) > 1 else ""
                found.append(f"has other {what} parameters than this run{where}{_EFFECTS[what]}")
        if self.start is not None and other.start != self.start:
            found.append(f"is of a run that began at {other.start}, this one at {self.start}")
        if self.step is not None and other.step != self.step:
            found.append(
                f"is of a run with steps of {other.step:g} s, this one's are {self.step:g} s"
            )
        return found


def joined_fingerprints(parts: Sequence[Fingerprint | None]) -> Fingerprint | None:
    """Fingerprint of all columns of several parts of a run; None if one is unknown."""
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    return known[0]._replace(
        locations=Locations(
            *map(np.concatenate, zip(*(part.locations for part in known), strict=True))
        ),
        digests=Digests(*map(np.concatenate, zip(*(part.digests for part in known), strict=True))),
    )


def scheme_names(schemes: Schemes, modules: Sequence[str] = ()) -> dict[str, str]:
    """Schemes that a state depends on, and the processes that torch modules replace or correct."""
    named = {k: v for k, v in names_of(schemes).items() if k not in _WITHOUT_EFFECT}
    return named | {f"processes.{name}": "module" for name in modules}


def parameter_digests(parameters: Parameters) -> Digests:
    """Digests of the parameters of each column; that of the soil covers the column as a whole."""
    soil = [*parameters.soil, *parameters.column_soil]
    site = parameters.site._asdict()
    surface = [*parameters.vegetation, *(v for name, v in site.items() if name not in _APART)]
    return Digests(_by_column(soil), _by_column(surface))


def _by_column(values: Sequence[Tensor]) -> NDArray[np.uint64]:
    rows = [value.detach().cpu().float().numpy() for value in values]
    by_column = np.vstack(rows).T.astype("<f4", order="C")
    by_column[np.isnan(by_column)] = np.nan
    return np.array(
        [
            int.from_bytes(hashlib.blake2b(column.tobytes(), digest_size=8).digest(), "little")
            for column in by_column
        ],
        dtype=np.uint64,
    )


def _elsewhere(theirs: Locations, ours: Locations) -> list[int]:
    """Columns whose locations differ; unknown locations do not."""
    north = np.abs(theirs.latitude - ours.latitude)
    east = np.abs((theirs.longitude - ours.longitude + 180.0) % 360.0 - 180.0)
    # a comparison with NaN is false
    apart: list[int] = np.flatnonzero((north > SAME_PLACE) | (east > SAME_PLACE)).tolist()
    return apart


def _columns(numbers: IntArray) -> str:
    """The first columns of some by number from 1, and how many more there are."""
    told = ", ".join(map(str, numbers[:_MOST_TOLD]))
    more = len(numbers) - _MOST_TOLD
    names = f"column{'s' if len(numbers) > 1 else ''} {told}"
    return f"{names} and {more} more" if more > 0 else names


def _text(locations: Locations, column: int) -> str:
    return f"{locations.latitude[column]:g} N, {locations.longitude[column]:g} E"
