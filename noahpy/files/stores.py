"""Zarr stores in folders."""

from __future__ import annotations

from pathlib import Path

CONSOLIDATED = ".zmetadata"
"""Name of the consolidated metadata of a store in format 2."""
GROUP = "zarr.json"
"""Name of the metadata of a group in format 3."""
_ZARR_METADATA = (CONSOLIDATED, ".zgroup", GROUP)


def is_zarr(path: Path) -> bool:
    """Whether a path is a Zarr store: a folder with the suffix or the metadata of one."""
    return path.is_dir() and (path.suffix == ".zarr" or holds_zarr(path))


def holds_zarr(path: Path) -> bool:
    """Whether a folder has the metadata of a Zarr store."""
    return any((path / name).is_file() for name in _ZARR_METADATA)
