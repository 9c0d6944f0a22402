"""Whether single precision carries a gradient, measured at the point where it is computed.

The same steps are taken in double precision, for a few columns, and swept from the same seeds.
Where rounding is amplified, as by the explicit freezing of the parent model, the two runs part and
their gradients with them. They are compared as changes of the objective by relative changes of
what they are derived by, so that what counts for nothing does not count.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.errors import PrecisionError, PrecisionWarning
from noahpy.gradients._coefficients import DetachedCoefficients, Totals
from noahpy.gradients._seeds import Seeds
from noahpy.gradients._storage import Record
from noahpy.gradients._sweep import Swept, longest, sweep
from noahpy.model.model import Model
from noahpy.model.packing import tensor_of
from noahpy.model.state import State

MOST_COLUMNS: Final = 8
"""Number of columns that are taken in double precision."""
DOUBTFUL: Final = 0.01
"""Relative noise from which on there is a warning."""
USELESS: Final = 0.5
"""Relative noise of a gradient without a digit, which is refused."""
COUNTS: Final = 1e-3
"""Least share of the largest part of a gradient that a part of it has to have to count."""
GROWN: Final = 10.0
"""Growth of a gradient since it was measured from which on it is measured again."""
_measured: Final[dict[tuple[object, ...], float]] = {}
"""Size of a gradient when its noise was measured, by what it was of."""


class _Part(NamedTuple):
    """Derivatives by something, with its values."""

    name: str
    gradient: Tensor
    values: Tensor

    @property
    def size(self) -> float:
        """Change of the objective by relative changes."""
        return float((self.gradient.double() * self.values.double()).norm())


def check_precision(
    record: Record,
    coefficients: Sequence[DetachedCoefficients],
    seeds: Seeds,
    after: Tensor | None,
    swept: Swept,
    truncate_after: int | None,
) -> None:
    """Look whether a gradient in single precision is one, unless it was looked before.

    Steps of the same schemes, columns and number are measured again if the gradient has grown.

    Args:
        record: of the steps.
        coefficients: of every model of the record, with their gradients.
        seeds: from which the sweep started.
        after: cotangent of the state after the last step.
        swept: what the sweep gave.
        truncate_after: as in `sweep`.

    Warns:
        PrecisionWarning: it has a digit or two.

    Raises:
        PrecisionError: it has none.
    """
    if record.like.dtype != torch.float32:
        return
    own = [one.gradients() for one in coefficients]
    parts = _parts(record, coefficients, own, swept)
    size = max((part.size for part in parts), default=0.0)
    key = (repr(record.models[0].schemes), record.layout.layers, record.column_count, len(record))
    if key in _measured and size <= GROWN * _measured[key]:
        return
    _measured[key] = size
    noise, name = _noise(record, coefficients, seeds, after, parts, truncate_after)
    if noise < DOUBTFUL:
        return
    message = (
        f"float32 does not carry this gradient: over {len(record)} steps the derivative by {name} "
        f"differs by {noise:.1%} from that in float64, measured in {_columns(record).numel()} of "
        f"{record.column_count} columns; compute it in float64 (compute.dtype), or choose schemes "
        "that do not amplify rounding, as phase_change: enthalpy"
    )
    if noise >= USELESS:
        raise PrecisionError(message)
    warnings.warn(message, PrecisionWarning, stacklevel=3)


def _columns(record: Record) -> Tensor:
    """Numbers of some columns."""
    count = record.column_count
    return torch.linspace(0, count - 1, min(count, MOST_COLUMNS)).round().long()


def _parts(
    record: Record,
    coefficients: Sequence[DetachedCoefficients],
    gradients: Sequence[Totals],
    swept: Swept,
) -> list[_Part]:
    """All parts of a gradient that are by column."""
    count = record.column_count
    found = []
    for number, (own, of_model) in enumerate(zip(coefficients, gradients, strict=True)):
        paths = {id(own.leaf(path)): path for path in own.by_path(own.leaves)}
        for leaf, gradient in zip(own.leaves, of_model, strict=True):
            if gradient is not None and leaf.ndim and leaf.shape[-1] == count:
                name = paths[id(leaf)]
                found.append(_Part(f"{number}:{name}", gradient, leaf.detach()))
    state = record.layout.state(record.inputs(0, 1).states[0][0])
    for name in State._fields:
        part = _Part(f"state.{name}", getattr(swept.replaced[0], name), getattr(state, name))
        found.append(part)
    return found


def _noise(
    record: Record,
    coefficients: Sequence[DetachedCoefficients],
    seeds: Seeds,
    after: Tensor | None,
    single: Sequence[_Part],
    truncate_after: int | None,
) -> tuple[float, str]:
    """Largest relative difference of a part of a gradient that counts, and its name."""
    columns = _columns(record)
    exact = _doubled(record, columns)
    own = [DetachedCoefficients(model.coefficients, model) for model in exact.models]
    ends = None if after is None else after[:, columns].double()
    of_columns = seeds.of_columns(columns, record.column_count)
    swept = sweep(exact, own, of_columns, ends, truncate_after, of_forcing=False)
    double = _parts(exact, own, [one.gradients() for one in own], swept)
    by_name = {part.name: part for part in single}
    largest = max((part.size for part in double), default=0.0)
    found = [(0.0, "")]
    for part in double:
        if part.name in by_name and part.size > COUNTS * largest:
            rounded = by_name[part.name].gradient[..., columns].double()
            difference = part._replace(gradient=rounded - part.gradient).size / part.size
            # what is not finite is no gradient at all
            found.append((difference if difference == difference else 1.0, part.name))
    noise, name = max(found)
    return noise, name.partition(":")[2] or name


def _doubled(record: Record, columns: Tensor) -> Record:
    """The same steps of some columns, taken in double precision from the same state."""
    count = record.column_count

    def of_columns(value: Tensor) -> Tensor:
        chosen = value.detach()
        if value.ndim and value.shape[-1] == count:
            chosen = chosen[..., columns]
        if not value.is_floating_point():
            return chosen
        return chosen.double().requires_grad_(value.requires_grad)

    models: dict[int, Model] = {}
    found: Record | None = None
    segments = record.segments(longest(record.like, record.layout.state_rows), None)
    recalled = record.forward(segments)
    state = torch.empty(0)
    for segment in segments:
        if segment.model not in models:
            model = record.models[segment.model]
            models[segment.model] = model.converted(of_columns, len(record))
        model = models[segment.model]
        inputs = recalled.inputs(segment.first, segment.last)
        weather = torch.cat(inputs.forcing)[..., columns].double()
        replaced = {}
        if segment.first in record.replaced:
            mask = record.replaced[segment.first][:, columns]
            given = inputs.states[0][0][:, columns].double()
            state = torch.where(mask, given, state) if segment.first else given
            replaced[segment.first] = mask
        found = found or Record(record.layout.layers, state)
        block = model.block(state, weather, segment.seconds, State._fields)
        after = tensor_of(block.history.rows(State._fields), state)
        found.add_steps(model, state, after, weather, segment.seconds)
        found.replaced |= replaced
        state = block.state
    assert found is not None
    return found
