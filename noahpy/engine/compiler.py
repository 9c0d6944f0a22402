"""The C++ compiler."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Final

from noahpy.errors import EngineError

HEADERS: Final = Path(str(files("noahpy.engine"))) / "cpp"
"""Folder of the headers of a compiled step."""
FLAGS: Final = (
    "-std=c++17",
    "-O2",
    "-fno-math-errno",
    "-fno-trapping-math",
    # what long straight code shares does not fit into registers and is read from memory again
    "-fno-gcse",
    # the same bits with and without fused operations of the machine
    "-ffp-contract=off",
    "-shared",
    "-fPIC",
    "-w",
)
"""Options of the compiler. More optimization is not faster."""


def compiler() -> str:
    """Command of the C++ compiler: ``CXX``, or the usual one.

    Raises:
        EngineError: there is none.
    """
    usual = {"darwin": "clang++"}.get(sys.platform, "g++")
    command = os.environ.get("CXX", usual)
    if shutil.which(command) is None:
        raise EngineError(
            f"compiling the model takes a C++ compiler, and there is no {command}; install one, "
            "or name one in the environment variable CXX"
        )
    return command


def _machine_flags() -> list[str]:
    """Options for this processor and its mathematics."""
    if platform.machine() in ("x86_64", "AMD64"):
        libraries = ["-lmvec"] if sys.platform == "linux" else []
        return ["-march=native", *libraries, "-lm"]
    return ["-mcpu=native", "-lm"]


def compile_library(source: Path, path: Path, layers: int) -> None:
    """Compile C++ to a shared library.

    Args:
        source: file of C++; files that it includes may stand beside it.
        path: file of the library.
        layers: number of soil layers.

    Raises:
        EngineError: there is no compiler, or it fails.
    """
    command = [compiler(), *FLAGS, f"-DLAYERS={layers}", f"-I{HEADERS}", str(source)]
    command += ["-o", str(path), *_machine_flags()]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = (line for line in done.stderr.splitlines() if "error" in line)
        reason = next(lines, None) or next(iter(done.stderr.splitlines()), "it says nothing")
        raise EngineError(f"{command[0]} failed: {reason}")
