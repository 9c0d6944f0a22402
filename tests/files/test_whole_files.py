"""Files are written whole or not at all, and errors name them."""

import errno
import os
import shutil
from types import SimpleNamespace

import pytest

from noahpy.errors import OutputError
from noahpy.files.whole_files import reported_for, write_text, write_whole


def fail(error):
    def write(path):
        path.write_text("half")
        raise error

    return write


@pytest.mark.parametrize(
    "error", [OSError(errno.EFBIG, "File too large"), RuntimeError("NetCDF: HDF error")]
)
def test_what_cannot_be_written_is_named_and_not_left_half(error, tmp_path):
    path = write_text(tmp_path / "scores.csv", "before")
    with pytest.raises(OutputError, match=r"scores\.csv: cannot be written: (File|NetCDF)"):
        write_whole(path, fail(error))
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "error", [RuntimeError("NetCDF: HDF error"), PermissionError(errno.EACCES, "Permission denied")]
)
def test_a_full_disk_is_told_whatever_the_library_says(error, tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=4096))
    expected = rf"{os.strerror(errno.ENOSPC)} \((NetCDF|Permission)"
    with pytest.raises(OutputError, match=expected), reported_for(tmp_path / "x.nc", "written"):
        raise error
    expected = rf"cannot be written: {os.strerror(errno.ENOSPC)}$"
    with pytest.raises(OutputError, match=expected), reported_for(tmp_path / "x.nc", "written"):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
