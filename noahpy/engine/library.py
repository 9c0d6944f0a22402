"""A loaded library: the compiled step of one choice of schemes and one number of layers.

Calls do not hold the interpreter's lock, so that several threads can take different columns.
"""

from __future__ import annotations

import ctypes
import hashlib
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from noahpy.engine.interface import Group, Interface
from noahpy.errors import EngineError, ForeignFileError
from noahpy.files.owned_files import read_own
from noahpy.model.packing import Packing

DIGEST_BYTES: Final = 32
"""Bytes of the digest at the end of a file."""
_long, _double, _pointer = ctypes.c_long, ctypes.c_double, ctypes.c_void_p


def _structure(name: str, fields: Sequence[tuple[str, Any]]) -> type[ctypes.Structure]:
    return type(name, (ctypes.Structure,), {"_fields_": fields})


Steps: Final = _structure(
    "Steps",
    [
        ("columns", _long),
        ("next", _pointer),
        ("steps", _long),
        ("seconds", _double),
        *(
            (name, _pointer)
            for name in ("numbers", "flags", "weights", "state", "forcing", "after")
        ),
        *((name, _pointer) for name in ("reports", "result_flags")),
        *((name, _pointer) for name in ("history", "wanted")),
        ("wanted_count", _long),
        ("lost", _pointer),
    ],
)
"""``noahpy_steps`` of the C header."""
ReverseSteps: Final = _structure(
    "ReverseSteps",
    [
        ("columns", _long),
        ("next", _pointer),
        ("steps", _long),
        ("seconds", _double),
        *((name, _pointer) for name in ("numbers", "flags", "weights", "states")),
        *((name, _pointer) for name in ("forcing", "cotangent", "seeds", "seeded")),
        ("seeded_count", _long),
        *((name, _pointer) for name in ("of_state", "of_forcing", "of_numbers", "of_weights")),
    ],
)
"""``noahpy_reverse_steps`` of the C header."""
Tangents: Final = _structure(
    "Tangents",
    [
        ("columns", _long),
        ("next", _pointer),
        ("steps", _long),
        ("seconds", _double),
        *((name, _pointer) for name in ("numbers", "flags", "weights", "state", "forcing")),
        ("directions", _long),
        *((name, _pointer) for name in ("moved_state", "moved_forcing", "moved_numbers")),
        *((name, _pointer) for name in ("moved_after", "history", "wanted")),
        ("wanted_count", _long),
    ],
)
"""``noahpy_tangents`` of the C header."""
SecondAdjoints: Final = _structure(
    "SecondAdjoints",
    [
        ("columns", _long),
        ("next", _pointer),
        ("steps", _long),
        ("seconds", _double),
        *((name, _pointer) for name in ("numbers", "flags", "weights", "states")),
        *((name, _pointer) for name in ("forcing", "cotangent", "seeds", "seeded")),
        ("seeded_count", _long),
        ("directions", _long),
        *((name, _pointer) for name in ("moved_states", "moved_forcing", "moved_numbers")),
        *((name, _pointer) for name in ("moved_cotangent", "moved_seeds")),
        *((name, _pointer) for name in ("of_state", "of_forcing", "of_numbers")),
        *((name, _pointer) for name in ("moved_of_state", "moved_of_forcing", "moved_of_numbers")),
    ],
)
"""``noahpy_second_adjoints`` of the C header."""


def sealed(code: bytes) -> bytes:
    """The content of a library's file, with a digest by which damage is noticed."""
    return code + hashlib.sha256(code).digest()


class Library:
    """A compiled function, which any number of threads may call at a time.

    Args:
        path: path of the file.

    Raises:
        EngineError: the file is damaged.
        ForeignFileError: somebody else may have written it.
    """

    def __init__(self, path: Path) -> None:
        try:
            # the file is run as code
            content = read_own(path)
            code = content[:-DIGEST_BYTES]
            if sealed(code) != content:
                raise EngineError(f"{path} is damaged")
            library = _loaded(code)
            library.noahpy_interface_text.restype = ctypes.c_char_p
            text = library.noahpy_interface_text().decode()
            self.layers: int = library.noahpy_layers()
            """Number of soil layers."""
            self.lanes: int = library.noahpy_lanes()
            """Number of columns of a strip."""
        except ForeignFileError:
            raise
        except (OSError, AttributeError, ValueError) as error:
            raise EngineError(f"{path} is damaged: {error}") from error
        self.interface = Interface.from_json(text)
        self._library = library

    def packing(self, group: Group) -> Packing:
        """The rows of an input or output."""
        return self.interface[group].packing(self.layers)

    def function(self, name: str, result: Any = None) -> Any:  # noqa: ANN401
        """A function of the C header that takes a pointer to a structure."""
        found = getattr(self._library, name)
        found.argtypes, found.restype = [_pointer], result
        return found


def _loaded(code: bytes) -> ctypes.CDLL:
    """A library from the content of its file, which is not needed later."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "step.so"
        path.write_bytes(code)
        return ctypes.CDLL(str(path))
