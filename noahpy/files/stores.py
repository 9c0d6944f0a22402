"""Zarr stores as folders."""

from __future__ import annotations

from pathlib import Path

CONSOLIDATED = ".zmetadata"
GROUP = "zarr.json"
_ZARR_METADATA = (CONSOLIDATED, ".zgroup", GROUP)


def is_zarr(path: Path) -> bool:
    """Whether a path is that of a Zarr store: a folder of that name, or with its metadata."""
    return path.is_dir() and (path.suffix == ".zarr" or holds_zarr(path))


def holds_zarr(path: Path) -> bool:
    """Whether a folder has the metadata of a Zarr store, whatever its name."""
    return any((path / name).is_file() for name in _ZARR_METADATA)
