"""Snapshots: states saved as bytes, from which a run continues as if never interrupted.

Layout: the signature; the version of the format and the length of the header as little-endian
integers; a JSON header with model time, date, origin and a list of the arrays, and blanks after it;
the arrays as little-endian numbers; and the SHA-256 digest of all this. The blanks make all
snapshots of a run equally long, a multiple of eight bytes.
"""

from __future__ import annotations

import hashlib
import json
import math
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final, Literal, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from noahpy.catalog.arrays import FloatArray, IntArray
from noahpy.errors import SnapshotError, StateError
from noahpy.files.whole_files import write_bytes
from noahpy.model.state import AXES_OF_STATE, LayerCounts, State, check_state
from noahpy.simulation.fingerprint import Digests, Fingerprint, Locations

SIGNATURE: Final = b"NOAHPY\x00S"
FORMAT_VERSION: Final = 2
"""Format 1 had no fingerprint."""
_COMPONENT: Final = "besides/"
"""Prefix of the arrays of a component; the name in the file dates from its first version."""
_OUTPUT: Final = "output/"
_FINGERPRINT: Final = "fingerprint/"
_THICKNESS: Final = "layer_thickness"
_PREFIX: Final = struct.Struct("<8sII")
_LONGEST: Final = 1e12
"""Upper bound on the model time of a run, s."""
_DIGEST_LENGTH: Final = hashlib.sha256().digest_size
_NUMBER_LENGTH: Final = 32
"""Room for the model time in the header, which no number exceeds, bytes."""
_WORD: Final = 8
"""Length of which that of all snapshots is a multiple, bytes."""
_OF_FINGERPRINT: Final = {"latitude": "f8", "longitude": "f8", "soil": "u8", "surface": "u8"}


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)


class _Array(_Strict):
    """Description of an array in the header."""

    name: Annotated[str, Field(max_length=200)]
    shape: Annotated[list[Annotated[int, Field(ge=0)]], Field(max_length=4)]
    dtype: Literal["<f8", "<f4", "<i8", "<i4", "|i1", "<u8", "|u1", "|b1"]


class _Origin(_Strict):
    """Description of the run that saved a state, in the header."""

    schemes: dict[str, str]
    start: str | None
    step: Annotated[float, Field(gt=0.0, le=_LONGEST)] | None
    experiment: dict[str, str] | None = None


class _Header(_Strict):
    elapsed: Annotated[float, Field(ge=0.0, le=_LONGEST)]
    date: str
    arrays: list[_Array]
    fingerprint: _Origin | None = None


class Content(NamedTuple):
    """What a file holds of a snapshot."""

    header: dict[str, Any]
    """Model time, date and origin, as in JSON."""
    arrays: dict[str, NDArray[Any]]
    """State variables and layer thickness by name; others have a prefix that ends with a slash."""


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A state and its model time."""

    state: State
    elapsed: float
    """Model time since the start of the run, s."""
    date: np.datetime64
    """Date of the state, UTC."""
    layer_thickness: FloatArray
    """Layer thickness, m, ``[layer, column]``."""
    component: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    """Further arrays of a component, which other runs do not use."""
    output: Mapping[str, NDArray[Any]] = field(default_factory=dict)
    """Position in the output file, used only by runs that continue it."""
    fingerprint: Fingerprint | None = None
    """Origin of the state, if known."""

    def columns(self, numbers: IntArray) -> Snapshot:
        """State of some of the columns, without arrays of a component and of output."""
        own = None if self.fingerprint is None else self.fingerprint.columns(numbers)
        state = State(*(value[..., numbers] for value in self.state))
        thickness = self.layer_thickness[:, numbers]
        return Snapshot(state, self.elapsed, self.date, thickness, fingerprint=own)

    def content(self) -> Content:
        """All that a file holds of the snapshot, see `of_content`."""
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
                "experiment": None if known.experiment is None else dict(known.experiment),
            }
            kept = {**known.locations._asdict(), **known.digests._asdict()}
            arrays |= {_FINGERPRINT + name: array for name, array in kept.items()}
        arrays |= {_COMPONENT + name: array for name, array in self.component.items()}
        arrays |= {_OUTPUT + name: array for name, array in self.output.items()}
        return Content(header, arrays)

    @classmethod
    def of_content(cls, header: Mapping[str, Any], arrays: Mapping[str, NDArray[Any]]) -> Snapshot:
        """The snapshot of which a file holds header and arrays.

        Values are not checked, as with `from_bytes`.

        Raises:
            SnapshotError: they are incomplete or inconsistent.
        """
        try:
            checked = _Header.model_validate({**header, "arrays": []})
        except ValidationError as error:
            raise _malformed(error) from error
        _require_known(arrays)
        return cls._of(checked, arrays)

    def to_bytes(self) -> bytes:
        """The snapshot as bytes; equal snapshots give equal bytes."""
        header, arrays = self.content()
        header["arrays"] = [
            {"name": name, "shape": array.shape, "dtype": _little_endian(array).str}
            for name, array in arrays.items()
        ]
        data = b"".join(
            array.astype(_little_endian(array), copy=False).tobytes() for array in arrays.values()
        )
        text = json.dumps(header).encode()
        length = len(text) - len(repr(self.elapsed)) + _NUMBER_LENGTH
        text = text.ljust(length + -(_PREFIX.size + length + len(data)) % _WORD)
        content = _PREFIX.pack(SIGNATURE, FORMAT_VERSION, len(text)) + text + data
        return content + hashlib.sha256(content).digest()

    @classmethod
    def from_bytes(cls, data: bytes | bytearray | memoryview) -> Snapshot:
        """Read the bytes of `to_bytes`, from any memory.

        Values are not checked: see `require_possible` and
        `noahpy.simulation.simulation.Simulation.check_snapshot`.

        Raises:
            SnapshotError: the bytes are not a snapshot, have a newer format, are cut off or
                damaged, or header and arrays are inconsistent.
        """
        try:
            read = memoryview(data).tobytes()
        except TypeError as error:
            raise SnapshotError(f"must be bytes, given {type(data).__name__}") from error
        header, body = _header_and_body(read)
        return cls._of(header, _arrays(header.arrays, body))

    @classmethod
    def _of(cls, header: _Header, arrays: Mapping[str, NDArray[Any]]) -> Snapshot:
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
            component=_with_prefix(_COMPONENT, arrays),
            output=_with_prefix(_OUTPUT, arrays),
            fingerprint=None if origin is None else _fingerprint(origin, arrays),
        )

    def require_possible(self, porosity: torch.Tensor) -> None:
        """Refuse a state with impossible values.

        Args:
            porosity: porosity of the soil of the run, m3 m-3, ``[layer, column]``.

        Raises:
            SnapshotError: with the variable, layer and column, the value and the allowed values.
        """
        try:
            check_state(State(*(value.to(porosity) for value in self.state)), porosity)
        except StateError as error:
            raise SnapshotError(f"holds an impossible state for this run: {error}") from error

    def save(self, path: str | Path) -> None:
        """Write the snapshot to a file, completely or not at all."""
        write_bytes(Path(path), self.to_bytes())

    @classmethod
    def load(cls, path: str | Path) -> Snapshot:
        """Read a file written by `save`.

        Raises:
            SnapshotError: the file cannot be read, or is not a valid snapshot.
        """
        try:
            return cls.from_bytes(_content(Path(path)))
        except OSError as error:
            raise SnapshotError(f"{path}: cannot be read: {error.strerror}") from error
        except SnapshotError as error:
            raise SnapshotError(f"{path}: {error}") from error


def digest_of(data: bytes | bytearray | memoryview) -> bytes:
    """The digest at the end of a snapshot, which tells it from all others."""
    return bytes(memoryview(data)[-_DIGEST_LENGTH:])


def _content(path: Path) -> bytes:
    """Bytes of a regular file; devices and pipes may never end."""
    if path.exists() and not path.is_file():
        raise SnapshotError("is not a regular file")
    return path.read_bytes()


def _header_and_body(data: bytes) -> tuple[_Header, bytes]:
    """Header of a complete snapshot, and the bytes of its arrays."""
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
        raise _malformed(error) from error
    return header, content[begin:]


def _malformed(error: ValidationError) -> SnapshotError:
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(str(part) for part in first["loc"][:4])
    return SnapshotError(f"has a malformed header: {where[:200]}: {first['msg'][:200]}")


def _require_known(names: Iterable[str]) -> None:
    """Refuse arrays with unknown names."""
    known = {*State._fields, _THICKNESS, *(_FINGERPRINT + name for name in _OF_FINGERPRINT)}
    for name in names:
        if name not in known and not name.startswith((_COMPONENT, _OUTPUT)):
            raise SnapshotError(f"holds an unknown array {name!r}")


def _arrays(entries: list[_Array], body: bytes) -> dict[str, NDArray[Any]]:
    """Arrays that a header lists; together they must have all bytes."""
    _require_known(entry.name for entry in entries)
    arrays: dict[str, NDArray[Any]] = {}
    offset = 0
    for entry in entries:
        name, dtype = entry.name, np.dtype(entry.dtype)
        if name in arrays:
            raise SnapshotError(f"holds {name} twice")
        count = math.prod(entry.shape)
        if count * dtype.itemsize > len(body) - offset or max(entry.shape, default=0) > len(body):
            raise SnapshotError(
                f"ends before the last value of {name}, which has the shape {entry.shape}"
            )
        values = np.frombuffer(body, dtype, count, offset).reshape(entry.shape)
        arrays[name] = values.astype(dtype.newbyteorder("="))
        offset += values.nbytes
    if offset != len(body):
        raise SnapshotError(f"has {len(body) - offset} bytes more than its header lists")
    return arrays


def _require_shapes(arrays: Mapping[str, NDArray[Any]]) -> None:
    """Refuse arrays of different numbers of layers or columns."""
    thickness = arrays[_THICKNESS]
    if thickness.ndim != 2 or not thickness.size:
        raise SnapshotError(f"{_THICKNESS} has the shape {thickness.shape}, not that of layers")
    snow = arrays["snow_layer_ice"].shape
    layers = LayerCounts(len(thickness), snow[0] if snow else 0)
    axes = dict(zip(State._fields, AXES_OF_STATE, strict=True)) | {_THICKNESS: "soil_layer"}
    for name, axis in axes.items():
        count = layers.along(axis)
        expected = (*(() if count is None else (count,)), *thickness.shape[1:])
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
        origin.experiment,
    )


def _text(date: np.datetime64) -> str:
    return str(date.astype("datetime64[s]"))


def _date(text: str) -> np.datetime64:
    """Date from a text of `_text`."""
    date: np.datetime64
    try:
        date = np.datetime64(text).astype("datetime64[s]")
    except ValueError:
        date = np.datetime64("NaT").astype("datetime64[s]")
    if np.isnat(date) or _text(date) != text:
        raise SnapshotError(f"has a malformed header: {text[:80]!r} is not a date")
    return date


def _with_prefix(prefix: str, arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Arrays whose names have a prefix, by their names without it."""
    return {k.removeprefix(prefix): a for k, a in arrays.items() if k.startswith(prefix)}


def _little_endian(array: NDArray[Any]) -> np.dtype[Any]:
    return array.dtype.newbyteorder("<")
