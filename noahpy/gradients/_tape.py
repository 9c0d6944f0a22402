"""A record of steps for drivers that step themselves, and its gradients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

import torch
from torch import Tensor

from noahpy.gradients._coefficients import DetachedCoefficients, map_tensors, tensors
from noahpy.gradients._seeds import Seeds
from noahpy.gradients._storage import Record
from noahpy.gradients._sweep import pull, sweep
from noahpy.model.coefficients import derive_coefficients
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State, StepResult

Tree = TypeVar("Tree")


class WindowGradient(NamedTuple):
    """Gradient of a seeded sum of outputs by everything that went into a record."""

    parameters: tuple[Parameters, ...]
    """By the parameters of every model of the record, in the order of their use; zeros for
    parameters that are integer or boolean."""
    forcing: Forcing
    """By the forcing, ``[step, column]`` each."""
    replaced: Mapping[int, State]
    """By the state variables that were set from outside, by the number of the step before which
    they were set; zeros where nothing was set."""
    weights: tuple[Mapping[str, Mapping[str, Tensor]], ...] = ()
    """By the weights of the modules of every model of the record, by process and name."""
    schemes: tuple[Mapping[str, Tensor], ...] = ()
    """By the parameters of the schemes of every model of the record, by path as in
    ``thermal_conductivity.exponent``."""

    @property
    def initial_state(self) -> State:
        """By the state before the first step."""
        return self.replaced[0]


class Tape:
    """A record of consecutive steps, which gives gradients over the whole window.

    A step stores its state, its forcing and its length: ``3 layers + 24`` numbers a column. Models
    and step lengths may change from step to step, and state variables may be set from outside
    between two steps. The number of layers, the columns, the floating-point type and the device may
    not change.
    """

    def __init__(self) -> None:
        self._record: Record | None = None
        self._last: State | None = None

    def __len__(self) -> int:
        """Number of recorded steps."""
        return 0 if self._record is None else len(self._record)

    @property
    def models(self) -> Sequence[Model]:
        """The models of the record in the order of their use."""
        return () if self._record is None else self._record.models

    @property
    def seconds(self) -> Sequence[float]:
        """Length of every step, s."""
        return () if self._record is None else self._record.seconds

    @property
    def stored_bytes(self) -> int:
        """Memory that states and forcing take."""
        return 0 if self._record is None else self._record.stored_bytes

    def state(self, step: int) -> State:
        """The state before a step, counted from 0.

        Raises:
            IndexError: no such step.
        """
        return self._inputs(step)[0]

    def forcing(self, step: int) -> Forcing:
        """The forcing of a step, counted from 0.

        Raises:
            IndexError: no such step.
        """
        return self._inputs(step)[1]

    def _inputs(self, step: int) -> tuple[State, Forcing]:
        if self._record is None or not 0 <= step < len(self):
            raise IndexError(f"step {step} is not among the {len(self)} recorded ones")
        return self._record.layout.unpack(self._record.inputs(step, step + 1).rows()[0])

    def record(self, model: Model, state: State, forcing: Forcing, seconds: float) -> StepResult:
        """Take a step without a graph, and record it.

        A state variable that is not the very tensor that the last recorded step returned counts as
        set from outside.

        Args:
            model: of the step.
            state: at the start of the step.
            forcing: mean over the step.
            seconds: length of the step, s.

        Raises:
            ValueError: other layers or columns than those of the record.
        """
        last = self._last
        pairs = [] if last is None else list(zip(State._fields, state, last, strict=True))
        self.add(model, state, forcing, seconds, {n: True for n, a, b in pairs if a is not b})
        with torch.no_grad():
            result = model.step(state, forcing, seconds)
        self._last = result.state
        return result

    def add(
        self,
        model: Model,
        state: State,
        forcing: Forcing,
        seconds: float,
        replaced: Mapping[str, Tensor | bool] | None = None,
    ) -> None:
        """Record a step that is taken elsewhere; values are copied.

        Args:
            model: of the step.
            state: at the start of the step.
            forcing: mean over the step.
            seconds: length of the step, s.
            replaced: state variables set from outside since the step before, and which of their
                elements (bool, of their shape, or True for all). All others are results of the step
                before. The whole state of the first step counts as set from outside.

        Raises:
            KeyError: no such state variable.
            ValueError: other layers or columns than those of the record.
        """
        values = [value.detach() for value in (*state, *forcing)]
        rows = torch.cat([value if value.ndim == 2 else value[None] for value in values])
        self.add_rows(model, rows, seconds, replaced)

    def add_rows(
        self,
        model: Model,
        rows: Tensor,
        seconds: float,
        replaced: Mapping[str, Tensor | bool] | None = None,
    ) -> None:
        """The same as `add`, with state and forcing as rows, ``[row, column]``.

        Rows are in the order of `noahpy.model.steps.StepPacking`, the state above the forcing.

        Raises:
            KeyError: no such state variable.
            ValueError: other layers or columns than those of the record.
        """
        like = model.parameters.soil.porosity
        record = Record(model.layers, like) if self._record is None else self._record
        record.add_rows(model, rows, seconds, replaced)
        self._record, self._last = record, None

    def gradient(self, seeds: Seeds, *, truncate_after: int | None = None) -> WindowGradient:
        """Sweep backward over the record.

        The record does not change: another sweep or more steps may follow.

        Args:
            seeds: cotangents from which the sweep starts.
            truncate_after: the state before every step whose number is a multiple of it counts as
                given. Without it gradients are complete.

        Raises:
            ValueError: a seed after the end of the record, an empty record, or a truncation after
                less than one step.
        """
        if seeds.end > len(self):
            raise ValueError(f"a seed at step {seeds.end - 1} of {len(self)} recorded ones")
        if self._record is None:
            raise ValueError("nothing is recorded")
        with torch.enable_grad():
            live = [(_live(model.parameters), _live(model.schemes)) for model in self.models]
            pairs = zip(self.models, live, strict=True)
            coefficients = [
                DetachedCoefficients(derive_coefficients(*sources), model)
                for model, sources in pairs
            ]
        swept = sweep(self._record, coefficients, seeds, None, truncate_after)
        derived = list(map(_parameter_gradients, live, coefficients))
        return WindowGradient(
            parameters=tuple(parameters for parameters, _ in derived),
            forcing=Forcing(*swept.forcing.unbind(1)),
            replaced=swept.replaced,
            weights=tuple(c.weight_gradients() for c in coefficients),
            schemes=tuple(of_schemes for _, of_schemes in derived),
        )


def _live(tree: Tree) -> Tree:
    """Parameters that accumulate gradients."""
    return map_tensors(lambda t: t.detach().requires_grad_() if t.is_floating_point() else t, tree)


def _parameter_gradients(
    live: tuple[Parameters, Schemes], coefficients: DetachedCoefficients
) -> tuple[Parameters, dict[str, Tensor]]:
    """Gradients by parameters, and by those of schemes by path.

    Args:
        live: parameters that accumulate gradients.
        coefficients: derived from them, with their gradients.
    """
    parameters, schemes = live
    leaves = [v for v in (*tensors(parameters), *tensors(schemes)) if v.requires_grad]
    pull(coefficients.coefficient_gradients(), leaves)
    like = parameters.soil.porosity
    return (
        map_tensors(lambda t: like.new_zeros(t.shape) if t.grad is None else t.grad, parameters),
        {
            path: torch.zeros_like(value) if value.grad is None else value.grad
            for path, value in named_leaves(schemes)
        },
    )
