"""A window in files: its results, and how far its sweep is, for a process that goes on with it."""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np
import torch
from torch import Tensor

from noahpy.errors import EngineError, RunError
from noahpy.gradients._bounded import BoundedRecord
from noahpy.gradients._checkpoints import WindowFolder, digest_of
from noahpy.gradients._coefficients import DetachedCoefficients
from noahpy.gradients._sweep import Course
from noahpy.model.learned_processes import weights_of
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves
from noahpy.model.schemes import description
from noahpy.model.steps import ForcingBlocks

RESULTS, SWEEP, FORCING = "results", "sweep", "forcing-"


class CheckedForcing:
    """Forcing that must be the same whenever it is asked for; see `ForcingBlocks`.

    Args:
        forcing: of the steps.
        count: number of steps.
    """

    def __init__(self, forcing: ForcingBlocks, count: int) -> None:
        self._forcing = forcing
        self.sums = np.full(count, -1, dtype=np.int64)
        """Check sum of every step; negative if it was not asked for."""

    def first_of(self, steps: range) -> Tensor:
        """See `ForcingBlocks`.

        Raises:
            RunError: the forcing of a step was another one before.
        """
        part = self._forcing.first_of(steps)
        span = slice(steps.start, steps.start + len(part))
        found = np.array([crc32(rows.contiguous().cpu().numpy()) for rows in part], dtype=np.int64)
        known = self.sums[span]
        changed = np.flatnonzero((known >= 0) & (known != found))
        if changed.size:
            raise RunError(
                f"the forcing of step {steps.start + int(changed[0])} is not what it was when the "
                "window was run; its gradient would be of another run"
            )
        self.sums[span] = found
        return part


def window_folder(
    model: Model, tensors: Sequence[Tensor], plain: Sequence[object], folder: Path
) -> WindowFolder:
    """The folder of a window.

    Args:
        model: of its steps.
        tensors: state, forcing and sources.
        plain: all else that determines it.
        folder: of all windows.
    """
    values = [value for _, value in (*named_leaves(model.coefficients), *weights_of(model.modules))]
    arrays = [value.detach().cpu().numpy() for value in (*values, *tensors)]
    try:
        schemes = description(model.schemes)
    except EngineError:  # one of the user's own, which only its place tells
        schemes = [f"{type(one).__module__}.{type(one).__qualname__}" for one in model.schemes]
    flags = repr((plain, schemes, model.engine, model.layers, [a.shape for a in arrays])).encode()
    return WindowFolder.of(folder, digest_of([flags, *arrays]))


class WindowFiles:
    """Files of a window, from which it goes on.

    Args:
        folder: of the window.
        record: of its steps.
        forcing: of its steps, if it is asked for.
    """

    def __init__(
        self, folder: WindowFolder, record: BoundedRecord, forcing: CheckedForcing | None
    ) -> None:
        self._folder, self._forcing = folder, forcing
        self._digest, self._swept_from = b"", len(record)
        weakref.finalize(record, folder.release).atexit = False

    def results(self, like: Tensor) -> tuple[Tensor, ...] | None:
        """State after the last step and outputs, if a run is finished.

        Raises:
            RunError: the file is damaged.
        """
        found = self._folder.read(RESULTS)
        if found is None:
            return None
        if self._forcing is not None:
            self._forcing.sums = found.pop("sums").astype(np.int64)
        return tuple(torch.from_numpy(found[f"{k}"]).to(like) for k in range(len(found)))

    def write_results(self, results: Sequence[Tensor]) -> None:
        """Write what `results` reads."""
        arrays: dict[str, np.ndarray] = {f"{k}": v.cpu().numpy() for k, v in enumerate(results)}
        if self._forcing is not None:
            arrays["sums"] = self._forcing.sums
        self._folder.write(RESULTS, arrays)

    def sweep_of(self, cotangents: Sequence[Tensor | None], count: int) -> WindowFiles:
        """The progress of a sweep over so many steps, from cotangents of the results."""
        parts = [b"none" if one is None else one.detach().cpu().numpy() for one in cotangents]
        self._digest, self._swept_from = digest_of(parts), count
        return self

    def resume(self, course: Course, own: Sequence[DetachedCoefficients]) -> int | None:
        """See `Progress`."""
        found = self._folder.read(SWEEP)
        if found is None or found["digest"].tobytes() != self._digest:
            self._folder.remove(SWEEP, *self._folder.names(FORCING))
            return None
        like = course.like
        if "cotangent" in found:
            course.cotangent = torch.from_numpy(found["cotangent"]).to(like)
        for number, of in enumerate(own):
            for place, leaf in enumerate(of.leaves):
                value = found.get(f"{number}-{place}")
                if value is not None:
                    leaf.grad = torch.from_numpy(value).to(leaf)
        self._swept_from = int(found["step"])
        if course.forcing is not None:
            for name in self._folder.names(FORCING):
                first = int(name.removeprefix(FORCING))
                part = self._folder.read(name)
                if first >= self._swept_from and part is not None:
                    values = torch.from_numpy(part["forcing"])
                    course.forcing[first : first + len(values)] = values.to(like)
        return self._swept_from

    def note(self, course: Course, own: Sequence[DetachedCoefficients], step: int) -> None:
        """See `Progress`."""
        if step == self._swept_from:
            return
        if course.forcing is not None:
            part = course.forcing[step : self._swept_from]
            self._folder.write(f"{FORCING}{step}", {"forcing": part.cpu().numpy()})
        arrays: dict[str, np.ndarray] = {
            "digest": np.frombuffer(self._digest, dtype=np.uint8),
            "step": np.array(step),
        }
        if course.cotangent is not None:
            arrays["cotangent"] = course.cotangent.cpu().numpy()
        for number, of in enumerate(own):
            for place, leaf in enumerate(of.leaves):
                if leaf.grad is not None:
                    arrays[f"{number}-{place}"] = leaf.grad.cpu().numpy()
        self._folder.write(SWEEP, arrays)
        self._swept_from = step

    def finish(self) -> None:
        """Remove all files."""
        self._folder.remove_all()
