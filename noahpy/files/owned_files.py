"""Files whose content is run as code: they must belong to the user or the administrator.

Nobody else may have the right to change such a file or to replace it.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from noahpy.errors import ForeignFileError

PRIVATE: Final = 0o700
"""Mode of new folders for such files."""
ADMINISTRATOR: Final = 0
"""User number of the administrator."""


def make_private_folder(folder: Path) -> None:
    """Make a folder for the user alone, unless it exists.

    Raises:
        ForeignFileError: the existing folder may be written to by others.
    """
    if not folder.exists():
        folder.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
    require_own_folder(folder)


def require_own_folder(folder: Path) -> None:
    """Refuse a folder into which others may have put files.

    Raises:
        ForeignFileError: another owner, or a mode that lets others write.
        OSError: the folder cannot be examined.
    """
    _require_own(folder, folder.stat())


def read_own(path: Path) -> bytes:
    """Content of a file which only the user or the administrator can have written.

    The file is examined after it is opened, so that it cannot be replaced in between.

    Raises:
        ForeignFileError: another owner, a mode that lets others write, or a link.
        OSError: the file cannot be read.
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
        # other systems have other rights, which files inherit from the folders of the user
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
