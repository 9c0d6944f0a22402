"""The C++ compiler, which compiles the same text once for all tests of a session.

Every file of tests has a cache of steps of its own; its steps are those of other files.
Called as ``remembering_compiler.py FOLDER COMPILER SOURCE.cpp ... -o LIBRARY ...``.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path


def _digest(options, folders):
    """Of the options and of all that may be compiled or included."""
    digest = hashlib.sha256("\0".join(options).encode())
    for folder in folders:
        for path in sorted(Path(folder).iterdir()):
            if path.suffix in {".cpp", ".h", ".inc"}:
                digest.update(path.read_bytes())
    return digest.hexdigest()


def main(folder, compiler, *arguments):
    command = [compiler, *arguments]
    sources = [a for a in arguments if a.endswith(".cpp")]
    if len(sources) != 1 or "-o" not in arguments:
        return subprocess.run(command, check=False).returncode
    output = arguments[arguments.index("-o") + 1]
    options = [a for a in command if a not in {*sources, output}]
    included = [a.removeprefix("-I") for a in arguments if a.startswith("-I")]
    known = Path(folder, _digest(options, [Path(sources[0]).parent, *included]))
    if not known.exists():
        code = subprocess.run(command, check=False).returncode
        if code != 0:
            return code
        copy = known.with_suffix(f".{os.getpid()}")
        shutil.copyfile(output, copy)
        copy.replace(known)
    else:
        shutil.copyfile(known, output)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
