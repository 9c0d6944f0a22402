"""A saved state comes back bit for bit, and nothing else is taken for one."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from noahpy.errors import SnapshotError
from noahpy.model.state import AXES_OF_STATE, LayerCounts, State
from noahpy.simulation.snapshot import FORMAT_VERSION, Snapshot


def snapshot(dtype=torch.float64):
    numbers = torch.Generator().manual_seed(0)
    counts = map(LayerCounts(3, 4).along, AXES_OF_STATE)
    shapes = [(2,) if count is None else (count, 2) for count in counts]
    state = State(*(torch.rand(shape, generator=numbers, dtype=dtype) for shape in shapes))
    thickness = np.array([[0.1, 0.2], [0.3, 0.3], [1.0, 2.0]])
    return Snapshot(state, 5400.0, np.datetime64("2001-02-28T21:30:00"), thickness)


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_a_snapshot_comes_back_bit_for_bit(tmp_path, dtype):
    saved = snapshot(dtype)
    file = tmp_path / "a.restart"
    saved.save(file)
    loaded = Snapshot.load(file)
    for before, after in zip(saved.state, loaded.state, strict=True):
        assert before.dtype == after.dtype
        assert torch.equal(before, after)
    assert (loaded.elapsed, loaded.date) == (saved.elapsed, saved.date)
    assert np.array_equal(loaded.layer_thickness, saved.layer_thickness)
    assert loaded.to_bytes() == saved.to_bytes()


def test_another_process_reads_the_same_bytes(tmp_path):
    file = tmp_path / "a.restart"
    snapshot().save(file)
    code = (
        "import sys; from noahpy.simulation.snapshot import Snapshot; "
        "sys.stdout.buffer.write(Snapshot.load(sys.argv[1]).to_bytes())"
    )
    echoed = subprocess.run([sys.executable, "-c", code, file], capture_output=True, check=True)
    assert echoed.stdout == file.read_bytes()


@given(position=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_any_flipped_bit_is_noticed(position, bit):
    data = bytearray(snapshot().to_bytes())
    data[position % len(data)] ^= 1 << bit
    with pytest.raises(SnapshotError):
        Snapshot.from_bytes(bytes(data))


@given(length=st.integers(0, 10**6))
def test_a_cut_off_snapshot_is_noticed(length):
    data = snapshot().to_bytes()
    with pytest.raises(SnapshotError):
        Snapshot.from_bytes(data[: length % len(data)])


def test_foreign_bytes_and_newer_formats_are_named(tmp_path):
    foreign = tmp_path / "foreign.restart"
    foreign.write_bytes(b"CDF\x01 something else entirely")
    with pytest.raises(SnapshotError, match=r"foreign.restart: is not a snapshot"):
        Snapshot.load(foreign)
    newer = bytearray(snapshot().to_bytes())
    newer[8] = FORMAT_VERSION + 1
    with pytest.raises(SnapshotError, match="newer than format"):
        Snapshot.from_bytes(bytes(newer))


def test_a_failed_save_leaves_the_old_file(tmp_path, monkeypatch):
    file = tmp_path / "a.restart"
    snapshot().save(file)
    before = file.read_bytes()

    def full(_):
        raise OSError("no space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        snapshot(torch.float32).save(file)
    assert Path(file).read_bytes() == before
