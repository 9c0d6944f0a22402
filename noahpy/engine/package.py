"""A loaded package: a shared library behind the C interface of AOTInductor.

Called through C, a package does not hold the interpreter's lock, so that several threads can
compute different columns. For one column, calls that hold the lock are faster.
"""

from __future__ import annotations

import ctypes
import io
import json
import os
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import torch
from torch import Tensor

from noahpy.engine.interface import COLUMNS, METADATA, Interface
from noahpy.errors import EngineError, ForeignFileError
from noahpy.files.owned_files import read_own

Call: TypeAlias = Callable[[list[Tensor]], list[Tensor]]

_pointer_in = ctypes.pythonapi.PyCapsule_GetPointer
_pointer_in.restype, _pointer_in.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
_capsule_of = ctypes.pythonapi.PyCapsule_New
_capsule_of.restype = ctypes.py_object
_capsule_of.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]


class Package:
    """A compiled function, which any number of threads may call at a time.

    Args:
        path: path of the package.

    Raises:
        EngineError: the file is damaged.
        ForeignFileError: somebody else may have written it.
    """

    def __init__(self, path: Path) -> None:
        try:
            # the file is run as code
            with zipfile.ZipFile(io.BytesIO(read_own(path))) as archive:
                broken = archive.testzip()
                if broken is not None:
                    raise EngineError(f"{path} is damaged in {broken}")
                (library,) = (name for name in archive.namelist() if name.endswith(".so"))
                metadata = json.loads(archive.read(library[: -len(".so")] + "_metadata.json"))
                self.interface = Interface.from_plain(json.loads(metadata[METADATA]))
                self.columns: int = json.loads(metadata[COLUMNS])
                """Number of columns of a call."""
                code = archive.read(library)
            self._call = _loaded(code, holds_lock=self.columns == 1)
        except ForeignFileError:
            raise
        except (
            zipfile.BadZipFile,
            OSError,
            KeyError,
            ValueError,
            AttributeError,
            RuntimeError,
        ) as error:
            raise EngineError(f"{path} is damaged: {error}") from error

    def __call__(self, inputs: list[Tensor]) -> list[Tensor]:
        """Outputs from contiguous inputs, in the order of the interface.

        The next call of the thread overwrites the outputs of a package of one column.
        """
        return self._call(inputs)


def _loaded(code: bytes, *, holds_lock: bool) -> Call:
    """The function of a shared library from the content of its file, which is not needed later."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "step.so"
        path.write_bytes(code)
        if holds_lock:
            call: Call = torch._C._aoti.AOTIModelContainerRunnerCpu(str(path), 1).run
            return call
        return _Unlocked(ctypes.CDLL(str(path)))


class _Unlocked:
    """Calls of a library that do not hold the interpreter's lock.

    The library has an instance of the function for every processor core.
    """

    def __init__(self, library: ctypes.CDLL) -> None:
        self._library = library
        self._container = ctypes.c_void_p()
        self._check(
            library.AOTInductorModelContainerCreateWithDevice(
                ctypes.byref(self._container), ctypes.c_size_t(os.cpu_count() or 1), b"cpu", None
            )
        )
        counts = []
        for count in ("Inputs", "Outputs"):
            found = ctypes.c_size_t()
            get = getattr(library, f"AOTInductorModelContainerGetNum{count}")
            self._check(get(self._container, ctypes.byref(found)))
            counts.append(found.value)
        self._inputs, self._outputs = (ctypes.c_void_p * size for size in counts)
        self._run = library.AOTInductorModelContainerRun
        pointer, number = ctypes.c_void_p, ctypes.c_size_t
        self._run.argtypes = [pointer, pointer, number, pointer, number, pointer, pointer]

    def _check(self, failed: int) -> None:
        if failed:
            message = ctypes.c_char_p()
            self._library.AOTInductorGetLastError(ctypes.byref(message))
            raise EngineError(f"a compiled step failed: {(message.value or b'').decode()}")

    def __call__(self, inputs: list[Tensor]) -> list[Tensor]:
        handles = torch._C._aoti.unsafe_alloc_void_ptrs_from_tensors(inputs)
        # the library takes ownership of the inputs and gives up that of the outputs
        given = self._inputs(*[_pointer_in(handle, None) for handle in handles])
        found = self._outputs()
        failed = self._run(self._container, given, len(given), found, len(found), None, None)
        self._check(failed)
        capsules = [_capsule_of(pointer, None, None) for pointer in found]
        outputs: list[Tensor] = torch._C._aoti.alloc_tensors_by_stealing_from_void_ptrs(capsules)
        return outputs
