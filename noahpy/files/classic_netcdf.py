"""Whether files of the classic netCDF formats are whole: libraries read what is cut off as zeros.

The header is that of the specification of the formats (CDF-1, CDF-2 and CDF-5). Files of netCDF-4
need no such look, since their library refuses what is cut off.
"""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO, Final, NamedTuple

_MAGIC: Final = b"CDF"
_WIDTHS: Final = {1: (4, 4), 2: (4, 8), 5: (8, 8)}
"""Bytes of counts and of offsets, by the version."""
_SIZES: Final = dict(zip(range(1, 12), (1, 1, 2, 4, 4, 8, 1, 2, 4, 8, 8), strict=True))
"""Bytes of a value, by the number of its type."""
_ALIGNED: Final = 4
"""Bytes of which names and values of a variable take a multiple."""


class _Variable(NamedTuple):
    """Where the values of a variable are."""

    is_record: bool
    size: int
    """Of its values, or of those of a record, bytes."""
    begin: int


def check_whole(path: Path) -> None:
    """Refuse a file of a classic format that ends before its last value.

    Other files are not looked at.

    Raises:
        OSError: the file is cut off, or cannot be read.
    """
    if not path.is_file():
        return
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(len(_MAGIC) + 1)
        if start[:-1] != _MAGIC or start[-1] not in _WIDTHS:
            return
        needed = _Header(file, size, *_WIDTHS[start[-1]]).end()
    if size < needed:
        raise OSError(f"it is cut off: it has {size} of {needed} bytes")


class _Header:
    """The header of a file, read from behind its version.

    Args:
        file: open file.
        size: of the file, bytes.
        count: bytes of counts.
        offset: bytes of offsets.
    """

    def __init__(self, file: BinaryIO, size: int, count: int, offset: int) -> None:
        self._file, self._size, self._count, self._offset = file, size, count, offset

    def end(self) -> int:
        """Where the last value ends, bytes."""
        records = self._number(self._count)
        lengths = [self._dimension() for _ in range(self._entries())]
        self._attributes()
        variables = [self._variable(lengths) for _ in range(self._entries())]
        if records == 256**self._count - 1:
            # a stream, which does not tell how many there are
            records = 0
        of_record = [one for one in variables if one.is_record]
        step = sum(_aligned(one.size) for one in of_record)
        if len(of_record) == 1:
            step = of_record[0].size
        ends = [one.begin + one.size for one in variables if not one.is_record]
        if records:
            ends += [one.begin + (records - 1) * step + one.size for one in of_record]
        return max(ends, default=0)

    def _bytes(self, size: int) -> bytes:
        # before memory is taken for what a damaged header says
        if size > self._size - self._file.tell():
            raise OSError("it is cut off within its header")
        return self._file.read(size)

    def _number(self, size: int) -> int:
        return int.from_bytes(self._bytes(size), "big")

    def _entries(self) -> int:
        """Number of entries of a list, behind what tells its kind."""
        self._number(4)
        return self._number(self._count)

    def _skip_padded(self, size: int) -> None:
        self._bytes(_aligned(size))

    def _dimension(self) -> int:
        self._skip_padded(self._number(self._count))
        return self._number(self._count)

    def _attributes(self) -> None:
        for _ in range(self._entries()):
            self._skip_padded(self._number(self._count))
            size = self._value_size()
            self._skip_padded(size * self._number(self._count))

    def _value_size(self) -> int:
        kind = self._number(4)
        if kind not in _SIZES:
            raise OSError(f"its header is damaged: there is no type {kind}")
        return _SIZES[kind]

    def _variable(self, lengths: list[int]) -> _Variable:
        self._skip_padded(self._number(self._count))
        numbers = [self._number(self._count) for _ in range(self._number(self._count))]
        if any(number >= len(lengths) for number in numbers):
            raise OSError("its header is damaged: a variable has an unknown dimension")
        shape = [lengths[number] for number in numbers]
        self._attributes()
        size = self._value_size()
        # what is stored of it is too small for large variables
        self._number(self._count)
        # the dimension of records has length 0
        is_record = shape[:1] == [0]
        for length in shape[is_record:]:
            size *= length
        return _Variable(is_record, size, self._number(self._offset))


def _aligned(size: int) -> int:
    return -(-size // _ALIGNED) * _ALIGNED
