"""A state saved as bytes: what a run needs to go on as if it had never stopped.

Layout: the signature, the format's version and the length of the header as little-endian integers,
a JSON header that names the arrays and says where the run stood, the arrays as little-endian
numbers, and the SHA-256 digest of all that.
"""

from __future__ import annotations

import hashlib
import json
import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from noahpy.errors import SnapshotError, StateError
from noahpy.files.whole_files import write_bytes
from noahpy.model.state import LAYERED, State, check_state
from noahpy.simulation.fingerprint import Digests, Fingerprint, Locations

SIGNATURE: Final = b"NOAHPY\x00S"
FORMAT_VERSION: Final = 2
"""Format 1 had no fingerprint."""
_BESIDES: Final = "besides/"
_OUTPUT: Final = "output/"
_FINGERPRINT: Final = "fingerprint/"
_THICKNESS: Final = "layer_thickness"
_PREFIX: Final = struct.Struct("<8sII")
_LONGEST: Final = 1e12
"""Model time that no run reaches, s."""
_DIGEST_LENGTH: Final = hashlib.sha256().digest_size
_OF_FINGERPRINT: Final = {"latitude": "f8", "longitude": "f8", "soil": "u8", "surface": "u8"}


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)


class _Array(_Strict):
    """What the header says of an array."""

    name: Annotated[str, Field(max_length=200)]
    shape: Annotated[list[Annotated[int, Field(ge=0)]], Field(max_length=4)]
    dtype: Literal["<f8", "<f4", "<i8", "<i4", "|i1", "<u8", "|u1", "|b1"]


class _Origin(_Strict):
    """What the header says of the run that saved a state."""

    schemes: dict[str, str]
    start: str | None
    step: Annotated[float, Field(gt=0.0, le=_LONGEST)] | None


class _Header(_Strict):
    elapsed: Annotated[float, Field(ge=0.0, le=_LONGEST)]
    date: str
    arrays: list[_Array]
    fingerprint: _Origin | None = None


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A state and where its run stood."""

    state: State
    elapsed: float
    """Model time since the start of the run, s."""
    date: np.datetime64
    """UTC of the state."""
    layer_thickness: NDArray[np.float64]
    """m, ``[layer, column]``."""
    besides: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    """What a component needs beyond the state; a run from a file has no use for it."""
    output: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    """Where the output file of the run stood; only a run needs it that goes on in the file."""
    fingerprint: Fingerprint | None = None
    """What the state belongs to, if it is known."""

    def columns(self, numbers: NDArray[np.int64]) -> Snapshot:
        """The state of some of the columns, without what a component needs besides."""
        own = None if self.fingerprint is None else self.fingerprint.columns(numbers)
        state = State(*(value[..., numbers] for value in self.state))
        thickness = self.layer_thickness[:, numbers]
        return Snapshot(state, self.elapsed, self.date, thickness, fingerprint=own)

    def to_bytes(self) -> bytes:
        """The snapshot as bytes; equal snapshots give equal bytes."""
        arrays = {
            name: value.detach().cpu().numpy() for name, value in self.state._asdict().items()
        }
        arrays[_THICKNESS] = self.layer_thickness
        header: dict[str, Any] = {"elapsed": self.elapsed, "date": _text(self.date)}
        if self.fingerprint is not None:
            known = self.fingerprint
            header["fingerprint"] = {
                "schemes": dict(known.schemes),
                "start": None if known.start is None else _text(known.start),
                "step": known.step,
            }
            kept = {**known.locations._asdict(), **known.digests._asdict()}
            arrays |= {_FINGERPRINT + name: array for name, array in kept.items()}
        arrays |= {_BESIDES + name: array for name, array in self.besides.items()}
        arrays |= {_OUTPUT + name: array for name, array in self.output.items()}
        header["arrays"] = [
            {"name": name, "shape": array.shape, "dtype": _little_endian(array).str}
            for name, array in arrays.items()
        ]
        text = json.dumps(header).encode()
        data = b"".join(
            array.astype(_little_endian(array), copy=False).tobytes() for array in arrays.values()
        )
        content = _PREFIX.pack(SIGNATURE, FORMAT_VERSION, len(text)) + text + data
        return content + hashlib.sha256(content).digest()

    @classmethod
    def from_bytes(cls, data: bytes | bytearray | memoryview) -> Snapshot:
        """Read what `to_bytes` gave, from any memory.

        Whether a run can have been in this state is another question: see `require_possible` and
        `noahpy.simulation.simulation.require_own`.

        Raises:
            SnapshotError: the bytes are no snapshot, of a newer format, cut off, damaged, or their
                header and arrays do not go together.
        """
        try:
            read = memoryview(data).tobytes()
        except TypeError as error:
            raise SnapshotError(f"is bytes, given is {type(data).__name__}") from error
        header, body = _header_and_body(read)
        arrays = _arrays(header.arrays, body)
        missing = [name for name in (*State._fields, _THICKNESS) if name not in arrays]
        if missing:
            raise SnapshotError(f"lacks the state variable {missing[0]}")
        _require_shapes(arrays)
        origin = header.fingerprint
        return cls(
            state=State(*(torch.from_numpy(arrays[name]) for name in State._fields)),
            elapsed=header.elapsed,
            date=_date(header.date),
            layer_thickness=arrays[_THICKNESS].astype(np.float64),
            besides=_below(_BESIDES, arrays),
            output=_below(_OUTPUT, arrays),
            fingerprint=None if origin is None else _fingerprint(origin, arrays),
        )

    def require_possible(self, porosity: torch.Tensor) -> None:
        """Refuse a state that no column can have.

        Args:
            porosity: of the soil of the run, m3 m-3, ``[layer, column]``.

        Raises:
            SnapshotError: naming the variable, the place, the value and what is allowed.
        """
        try:
            check_state(State(*(value.to(porosity) for value in self.state)), porosity)
        except StateError as error:
            raise SnapshotError(
                f"holds a state that no column of this run can have: {error}"
            ) from error

    def save(self, path: str | Path) -> None:
        """Write the snapshot to a file, which is complete or as it was before."""
        write_bytes(Path(path), self.to_bytes())

    @classmethod
    def load(cls, path: str | Path) -> Snapshot:
        """Read a file that `save` wrote.

        Raises:
            SnapshotError: with the file and what is wrong with it.
        """
        try:
            return cls.from_bytes(_content(Path(path)))
        except OSError as error:
            raise SnapshotError(f"{path}: cannot be read: {error.strerror}") from error
        except SnapshotError as error:
            raise SnapshotError(f"{path}: {error}") from error


def _content(path: Path) -> bytes:
    """The bytes of a file; what never ends is none."""
    if path.exists() and not path.is_file():
        raise SnapshotError("is no regular file")
    return path.read_bytes()


def _header_and_body(data: bytes) -> tuple[_Header, bytes]:
    """The header of a whole snapshot and the bytes of its arrays."""
    if len(data) < _PREFIX.size or not data.startswith(SIGNATURE):
        raise SnapshotError("is not a snapshot of NoahPy")
    _, version, header_length = _PREFIX.unpack_from(data)
    if version > FORMAT_VERSION:
        raise SnapshotError(
            f"has format {version}, newer than format {FORMAT_VERSION} that this version reads"
        )
    content, digest = data[:-_DIGEST_LENGTH], data[-_DIGEST_LENGTH:]
    if hashlib.sha256(content).digest() != digest:
        raise SnapshotError("is cut off or damaged: its checksum does not match")
    begin = _PREFIX.size + header_length
    if version < 1 or begin > len(content):
        raise SnapshotError(f"has a malformed header of format {version}, {header_length} bytes")
    try:
        header = _Header.model_validate_json(content[_PREFIX.size : begin])
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"][:4])
        raise SnapshotError(
            f"has a malformed header: {where[:200]}: {first['msg'][:200]}"
        ) from error
    return header, content[begin:]


def _arrays(entries: list[_Array], body: bytes) -> dict[str, NDArray[Any]]:
    """The arrays that a header lists, which fill the rest of the bytes."""
    known = {*State._fields, _THICKNESS, *(_FINGERPRINT + name for name in _OF_FINGERPRINT)}
    arrays: dict[str, NDArray[Any]] = {}
    offset = 0
    for entry in entries:
        name, dtype = entry.name, np.dtype(entry.dtype)
        if name not in known and not name.startswith((_BESIDES, _OUTPUT)):
            raise SnapshotError(f"holds an array {name!r} that no state has")
        if name in arrays:
            raise SnapshotError(f"holds {name} twice")
        count = math.prod(entry.shape)
        if count * dtype.itemsize > len(body) - offset or max(entry.shape, default=0) > len(body):
            raise SnapshotError(
                f"says of {name} that it has the shape {entry.shape}, but ends before"
            )
        values = np.frombuffer(body, dtype, count, offset).reshape(entry.shape)
        arrays[name] = values.astype(dtype.newbyteorder("="))
        offset += values.nbytes
    if offset != len(body):
        raise SnapshotError(f"has {len(body) - offset} bytes more than its header lists")
    return arrays


def _require_shapes(arrays: Mapping[str, NDArray[Any]]) -> None:
    """Refuse arrays that are not of the same layers and columns."""
    thickness = arrays[_THICKNESS]
    if thickness.ndim != 2 or not thickness.size:
        raise SnapshotError(f"{_THICKNESS} has the shape {thickness.shape}, no layers and columns")
    for name in (*State._fields, _THICKNESS):
        is_layered = name == _THICKNESS or State._fields.index(name) < LAYERED
        expected = thickness.shape if is_layered else thickness.shape[1:]
        given = arrays[name]
        if given.shape != expected or given.dtype.kind != "f":
            raise SnapshotError(
                f"{name} is {given.dtype} of the shape {given.shape}, expected are floating-point "
                f"numbers of the shape {expected}"
            )
    if not (np.isfinite(thickness) & (thickness > 0.0)).all():
        raise SnapshotError(f"{_THICKNESS} is not above zero everywhere")


def _fingerprint(origin: _Origin, arrays: Mapping[str, NDArray[Any]]) -> Fingerprint:
    columns = arrays[_THICKNESS].shape[1:]
    kept = {}
    for name, kind in _OF_FINGERPRINT.items():
        array = arrays.get(_FINGERPRINT + name)
        if array is None or array.shape != columns or array.dtype != np.dtype(kind):
            raise SnapshotError(f"has a malformed header: its fingerprint lacks {name}")
        kept[name] = array
    return Fingerprint(
        origin.schemes,
        Locations(kept["latitude"], kept["longitude"]),
        Digests(kept["soil"], kept["surface"]),
        None if origin.start is None else _date(origin.start),
        origin.step,
    )


def _text(date: np.datetime64) -> str:
    return str(date.astype("datetime64[s]"))


def _date(text: str) -> np.datetime64:
    """What `_text` gave."""
    date: np.datetime64
    try:
        date = np.datetime64(text).astype("datetime64[s]")
    except ValueError:
        date = np.datetime64("NaT").astype("datetime64[s]")
    if np.isnat(date) or _text(date) != text:
        raise SnapshotError(f"has a malformed header: {text[:80]!r} is no date")
    return date


def _below(prefix: str, arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Arrays by what stands behind a prefix of their names."""
    return {k.removeprefix(prefix): a for k, a in arrays.items() if k.startswith(prefix)}


def _little_endian(array: NDArray[Any]) -> np.dtype[Any]:
    return array.dtype.newbyteorder("<")
