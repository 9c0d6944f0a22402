"""What a saved state belongs to: schemes, places, and digests of the parameters.

A state of another place, or of other schemes, is foreign. One of other parameters or another clock
is of the same ground still: searches for parameters and hot starts change them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes, names_of

SAME_PLACE: Final = 1e-4
"""Degrees within which two places are the same."""
_WITHOUT_EFFECT: Final = frozenset({"adjoint"})
"""Schemes that do not change the result of a step."""
_APART: Final = frozenset({"layer_thickness"})
"""Parameters that are compared by themselves."""


class Locations(NamedTuple):
    """Locations of the columns; NaN where unknown."""

    latitude: NDArray[np.float64]
    """Degrees north, ``[column]``."""
    longitude: NDArray[np.float64]
    """Degrees east, ``[column]``."""


class Digests(NamedTuple):
    """Short digests of the parameters of each column, in single precision."""

    soil: NDArray[np.uint64]
    """``[column]``."""
    surface: NDArray[np.uint64]
    """Of vegetation and site, ``[column]``."""


class Fingerprint(NamedTuple):
    """What a state belongs to."""

    schemes: Mapping[str, str]
    """By name, as text."""
    locations: Locations
    digests: Digests
    start: np.datetime64 | None = None
    """UTC of the start of the run; None where its clock does not count."""
    step: float | None = None
    """s."""

    def columns(self, numbers: NDArray[np.int64]) -> Fingerprint:
        """That of some of the columns."""
        return self._replace(
            locations=Locations(*(values[numbers] for values in self.locations)),
            digests=Digests(*(values[numbers] for values in self.digests)),
        )

    def foreign(self, other: Fingerprint) -> list[str]:
        """In what words the state of `other` is not one of this run."""
        reasons = [
            f"scheme {name} is {other.schemes.get(name, 'absent')}, this run's is {own}"
            for name, own in self.schemes.items()
            if other.schemes.get(name) != own
        ]
        for column in _elsewhere(other.locations, self.locations)[:1]:
            theirs, ours = _text(other.locations, column), _text(self.locations, column)
            reasons.append(f"column {column + 1} is at {theirs}, this run's at {ours}")
        return reasons

    def other(self, other: Fingerprint) -> list[str]:
        """What else is not as in this run; states outlive it."""
        found = [
            f"has {what} parameters that are not those of this run"
            for what, theirs, ours in zip(
                ("soil", "vegetation or site"), other.digests, self.digests, strict=True
            )
            if not np.array_equal(theirs, ours)
        ]
        if self.start is not None and other.start != self.start:
            found.append(f"is of a run that began at {other.start}, this one at {self.start}")
        if self.step is not None and other.step != self.step:
            found.append(
                f"is of a run with steps of {other.step:g} s, this one's are {self.step:g} s"
            )
        return found


def joined_fingerprints(parts: Sequence[Fingerprint | None]) -> Fingerprint | None:
    """That of all columns of several parts of a run; None if one of them is unknown."""
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
    """Schemes that decide what a state means, and the processes that modules stand for."""
    named = {k: v for k, v in names_of(schemes).items() if k not in _WITHOUT_EFFECT}
    return named | {f"processes.{name}": "module" for name in modules}


def parameter_digests(parameters: Parameters) -> Digests:
    """Digests of the parameters of each column; those of the whole column's soil belong to it."""
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
    """Columns whose places differ, as far as both are known."""
    north = np.abs(theirs.latitude - ours.latitude)
    east = np.abs((theirs.longitude - ours.longitude + 180.0) % 360.0 - 180.0)
    # a comparison with NaN is false
    apart: list[int] = np.flatnonzero((north > SAME_PLACE) | (east > SAME_PLACE)).tolist()
    return apart


def _text(locations: Locations, column: int) -> str:
    return f"{locations.latitude[column]:g} N, {locations.longitude[column]:g} E"
