"""Files whose content is run as code: they must be the user's own, or the administrator's.

Nobody else may be able to change such a file or to put another one in its place.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from noahpy.errors import ForeignFileError

PRIVATE: Final = 0o700
"""Of folders that are made for them."""
ADMINISTRATOR: Final = 0


def make_private_folder(folder: Path) -> None:
    """Make a folder that is the user's alone, unless there is one.

    Raises:
        ForeignFileError: the one that is there may be written to by others.
    """
    if not folder.exists():
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    require_own_folder(folder)


def require_own_folder(folder: Path) -> None:
    """Refuse a folder that others may have put files into.

    Raises:
        ForeignFileError: whose it is, or what its mode allows.
        OSError: it cannot be looked at.
    """
    _require_own(folder, folder.stat())


def read_own(path: Path) -> bytes:
    """Content of a file that nobody else can have written, nor its folder.

    The file is looked at when it is open, so that no other one can take its place meanwhile.

    Raises:
        ForeignFileError: it is somebody else's, or may be written to by others, or is a link.
        OSError: it cannot be read.
    """
    require_own_folder(path.parent)
    if path.is_symlink():
        raise ForeignFileError(f"{path} is not used: it is a link")
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    with os.fdopen(descriptor, "rb") as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise ForeignFileError(f"{path} is not used: it is no regular file")
        _require_own(path, found)
        return file.read()


def _require_own(path: Path, found: os.stat_result) -> None:
    if not hasattr(os, "geteuid"):
        # systems without such owners have other rights, which folders of users inherit
        return
    own = os.geteuid()
    if found.st_uid not in (own, ADMINISTRATOR):
        raise ForeignFileError(
            f"{path} is not used, since it would be run as code: it belongs to user "
            f"{found.st_uid}, and may belong to you ({own}) or the administrator (0) alone"
        )
    writers = [
        name
        for name, bit in (("its group", stat.S_IWGRP), ("everyone", stat.S_IWOTH))
        if found.st_mode & bit
    ]
    if writers:
        raise ForeignFileError(
            f"{path} is not used, since it would be run as code: {' and '.join(writers)} may write "
            f"to it; take that right away (chmod go-w {path})"
        )
