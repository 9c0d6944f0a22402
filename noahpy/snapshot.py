"""A state saved as bytes: what a run needs to go on as if it had never stopped.

Layout: the signature, the format's version and the length of the header as little-endian integers,
a JSON header that names the arrays and says where the run stood, the arrays as little-endian
numbers, and the SHA-256 digest of all that.
"""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray

from noahpy.state import State
from noahpy.whole_files import write_bytes

SIGNATURE: Final = b"NOAHPY\x00S"
FORMAT_VERSION: Final = 1
_BESIDES: Final = "besides/"
_OUTPUT: Final = "output/"
_PREFIX: Final = struct.Struct("<8sII")
_DIGEST_LENGTH: Final = hashlib.sha256().digest_size


class SnapshotError(ValueError):
    """Bytes that are no snapshot, a damaged one, or one of another run."""


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

    def to_bytes(self) -> bytes:
        """The snapshot as bytes; equal snapshots give equal bytes."""
        arrays = {
            name: value.detach().cpu().numpy() for name, value in self.state._asdict().items()
        }
        arrays["layer_thickness"] = self.layer_thickness
        arrays |= {_BESIDES + name: array for name, array in self.besides.items()}
        arrays |= {_OUTPUT + name: array for name, array in self.output.items()}
        header = json.dumps(
            {
                "elapsed": self.elapsed,
                "date": str(self.date.astype("datetime64[s]")),
                "arrays": [
                    {"name": name, "shape": array.shape, "dtype": _little_endian(array).str}
                    for name, array in arrays.items()
                ],
            }
        ).encode()
        data = b"".join(
            array.astype(_little_endian(array), copy=False).tobytes() for array in arrays.values()
        )
        content = _PREFIX.pack(SIGNATURE, FORMAT_VERSION, len(header)) + header + data
        return content + hashlib.sha256(content).digest()

    @classmethod
    def from_bytes(cls, data: bytes) -> Snapshot:
        """Read what `to_bytes` gave.

        Raises:
            SnapshotError: the bytes are no snapshot, of a newer format, cut off or damaged.
        """
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
        offset = _PREFIX.size + header_length
        header = json.loads(content[_PREFIX.size : offset])
        arrays = {}
        for entry in header["arrays"]:
            dtype, shape = np.dtype(entry["dtype"]), entry["shape"]
            count = int(np.prod(shape, dtype=np.int64))
            values = np.frombuffer(content, dtype, count, offset).reshape(shape)
            arrays[entry["name"]] = values.astype(dtype.newbyteorder("="))
            offset += values.nbytes
        missing = [name for name in State._fields if name not in arrays]
        if missing:
            raise SnapshotError(f"lacks the state variable {missing[0]}")
        return cls(
            state=State(*(torch.from_numpy(arrays[name]) for name in State._fields)),
            elapsed=float(header["elapsed"]),
            date=np.datetime64(header["date"], "s"),
            layer_thickness=arrays["layer_thickness"],
            besides=_below(_BESIDES, arrays),
            output=_below(_OUTPUT, arrays),
        )

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
            return cls.from_bytes(Path(path).read_bytes())
        except OSError as error:
            raise SnapshotError(f"{path}: cannot be read: {error.strerror}") from error
        except SnapshotError as error:
            raise SnapshotError(f"{path}: {error}") from error


def _below(prefix: str, arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    """Arrays by what stands behind a prefix of their names."""
    return {k.removeprefix(prefix): a for k, a in arrays.items() if k.startswith(prefix)}


def _little_endian(array: NDArray[Any]) -> np.dtype[Any]:
    return array.dtype.newbyteorder("<")
