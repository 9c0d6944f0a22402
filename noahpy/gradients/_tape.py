"""A record of steps for drivers that step themselves, and its gradients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from noahpy.catalog.byte_counts import byte_count
from noahpy.gradients._bounded import BoundedRecord
from noahpy.gradients._changes import (
    Change,
    checked_changes,
    packed_changes,
)
from noahpy.gradients._curvature import Moves, push, sweep_twice
from noahpy.gradients._precision import check_precision
from noahpy.gradients._seeds import Seeds, output
from noahpy.gradients._storage import Record
from noahpy.gradients._sweep import sweep_all
from noahpy.gradients._window_gradient import (
    Derived,
    WindowGradient,
    moved_gradients,
    window_gradient,
)
from noahpy.model.model import Model
from noahpy.model.state import Forcing, State, StepResult


class Tape:
    """A record of consecutive steps, which gives gradients over the whole window.

    A step stores its state, its forcing and its length: ``3 layers + 24`` numbers a column. Models
    and step lengths may change from step to step, and state variables may be set from outside
    between two steps. The number of layers, the columns, the floating-point type and the device may
    not change.

    With a bound of memory, few states are kept, and those between are recomputed by a sweep, which
    takes up to some more runs. Gradients are the same to the last bit. All forcing is kept: with
    20 layers it is an eighth of all.

    Args:
        memory: most that is kept, in bytes or as in ``2 GB``, with the work of a sweep, but without
            gradients; all states if omitted.

    Raises:
        ValueError: no amount of memory.
    """

    def __init__(self, *, memory: int | str | None = None) -> None:
        self._memory = None if memory is None else byte_count(memory)
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
            MemoryBoundError: what has to be kept takes more than the memory.
        """
        like = model.parameters.soil.porosity
        record = self._record
        if record is None and self._memory is not None:
            record = BoundedRecord(model.layers, like, model, self._memory)
        elif record is None:
            record = Record(model.layers, like)
        record.add_rows(model, rows, seconds, replaced)
        self._record, self._last = record, None

    def keep(self, count: int) -> None:
        """Keep only the first steps, and forget those after them as if they had not been taken.

        Raises:
            IndexError: there are not so many.
        """
        if not 0 <= count <= len(self):
            raise IndexError(f"{count} steps cannot be kept of {len(self)} recorded ones")
        self._last = None
        if self._record is not None:
            self._record.keep(count)
        if not count:
            self._record = None

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
            PrecisionError: single precision leaves no digit of it.
        """
        (found,) = self.gradients([seeds], truncate_after=truncate_after)
        return found

    def gradients(
        self, seeds: Sequence[Seeds], *, truncate_after: int | None = None
    ) -> list[WindowGradient]:
        """Several gradients, from as many sets of seeds, in one sweep.

        It costs less than sweeps one after the other, most for few columns.

        Args:
            seeds: cotangents from which the sweep starts, one set for each gradient.
            truncate_after: as in `gradient`.

        Raises:
            ValueError: as in `gradient`, or no seeds.
        """
        record = self._checked(seeds)
        derived = [Derived(model) for model in self.models]
        coefficients = [[one.coefficients() for one in derived] for _ in seeds]
        after = [None] * len(seeds)
        swept = sweep_all(record, coefficients, seeds, after, truncate_after)
        check_precision(record, coefficients[0], seeds[0], None, swept[0], truncate_after)
        return [
            window_gradient(one, derived, [own.gradients() for own in of_one])
            for one, of_one in zip(swept, coefficients, strict=True)
        ]

    def _checked(self, seeds: Sequence[Seeds]) -> Record:
        """The record, for seeds that fit.

        Raises:
            ValueError: they do not, or nothing is recorded.
        """
        if not seeds:
            raise ValueError("there are no seeds")
        end = max(one.end for one in seeds)
        if end > len(self):
            raise ValueError(f"a seed at step {end - 1} of {len(self)} recorded ones")
        return self._recorded()

    def _recorded(self) -> Record:
        """The record.

        Raises:
            ValueError: nothing is recorded.
        """
        if self._record is None:
            raise ValueError("nothing is recorded")
        return self._record

    def push_forward(
        self,
        changes: Mapping[str, Tensor],
        outputs: Sequence[str] = (),
        of_models: Sequence[Mapping[str, Tensor]] = (),
    ) -> Change:
        """The changes of the recorded steps along any number of changes of what went into them.

        All directions are taken in one run.

        Args:
            changes: of the initial state, the forcing of every step, parameters and parameters of
                schemes, by paths as in `noahpy.gradients.push_forward`, ``[direction, ...]``;
                those of parameters are common to all models. Values that were set from outside
                later do not change.
            outputs: names as in `Seeds`.
            of_models: changes of the parameters of every model, where these differ, in place of
                those that are common.

        Raises:
            KeyError: an output, or something to change, that does not exist.
            ValueError: nothing is recorded, no change, other numbers of directions, or a shape that
                does not fit.
        """
        derived = [Derived(model) for model in self.models]
        record, moves = self._moves(derived, self._by_model(changes, of_models), changes)
        for name in outputs:
            output(name)
        coefficients = [one.coefficients() for one in derived]
        moved = push(record, coefficients, moves, outputs, keep_states=False)
        packing = record.layout.packing.of_state
        return Change(
            State(*(packing.value(moved.after, name) for name in State._fields)), moved.outputs
        )

    def hessian_products(
        self,
        seeds: Seeds,
        changes: Mapping[str, Tensor],
        moved_seeds: Sequence[Seeds] | None = None,
        of_models: Sequence[Mapping[str, Tensor]] = (),
    ) -> tuple[WindowGradient, list[WindowGradient]]:
        """The gradient of a seeded sum of outputs, and its changes along any directions.

        For an objective J of outputs y, seeds are dJ/dy, and their changes along a direction are
        those of dJ/dy by the change of the outputs, which `push_forward` gives. The products then
        are those of the Hessian of J. They are exact but for rounding.

        Args:
            seeds: cotangents from which the sweep starts.
            changes: directions, as in `push_forward`.
            moved_seeds: change of the seeds along every direction; without them the sum is linear.
            of_models: as in `push_forward`.

        Returns:
            The gradient, and for every direction its change.

        Raises:
            KeyError: something to change that does not exist.
            ValueError: as in `gradient` and `push_forward`, or other numbers of seeds than of
                directions.
        """
        derived = [Derived(model) for model in self.models]
        by_model = self._by_model(changes, of_models)
        record, moves = self._moves(derived, by_model, changes)
        count = len(moves.state)
        along = [Seeds() for _ in range(count)] if moved_seeds is None else list(moved_seeds)
        if len(along) != count:
            raise ValueError(f"seeds of {len(along)} directions, where there are {count}")
        self._checked([seeds, *along])
        coefficients = [one.coefficients() for one in derived]
        moved = push(record, coefficients, moves, (), keep_states=not record.is_bounded)
        gradient, found = sweep_twice(record, coefficients, moves, moved, seeds, along, None, None)
        products = moved_gradients(
            [one.swept for one in found],
            derived,
            by_model,
            gradient.totals,
            [one.totals for one in found],
        )
        return window_gradient(gradient.swept, derived, gradient.totals), products

    def gauss_newton_products(
        self, changes: Mapping[str, Tensor], weights: Mapping[str, Tensor]
    ) -> list[WindowGradient]:
        """Products of the Gauss-Newton matrix with directions, in one run and one sweep.

        With the derivatives J of outputs and weights W these are ``J^T W J v``. For weights that
        are not diagonal, put what is needed between `push_forward` and `gradients`.

        Args:
            changes: directions v, as in `push_forward`.
            weights: of outputs by name, ``[step, layer, column]`` or ``[step, column]``, or what
                broadcasts to it: the inverse variance of the error of an observation.

        Raises:
            KeyError: an output, or something to change, that does not exist.
            ValueError: as in `push_forward`, or no weights.
        """
        if not weights:
            raise ValueError("there are no weights")
        moved = self.push_forward(changes, tuple(weights)).outputs
        count = len(next(iter(moved.values())))
        seeds = [Seeds() for _ in range(count)]
        for name, weight in weights.items():
            for k, one in enumerate(seeds):
                one.add_means(name, weight * moved[name][k], 0, len(self), 1)
        return self.gradients(seeds)

    def _by_model(
        self, changes: Mapping[str, Tensor], of_models: Sequence[Mapping[str, Tensor]]
    ) -> list[dict[str, Tensor]]:
        """Changes with those of the parameters of every model."""
        own = of_models or [{} for _ in self.models]
        if len(own) != len(self.models):
            raise ValueError(f"changes of {len(own)} models, where there are {len(self.models)}")
        return [{**changes, **of} for of in own]

    def _moves(
        self,
        derived: Sequence[Derived],
        by_model: Sequence[Mapping[str, Tensor]],
        changes: Mapping[str, Tensor],
    ) -> tuple[Record, Moves]:
        """The record, and changes of what went into it.

        Args:
            derived: coefficients of every model.
            by_model: changes with those of the parameters of every model.
            changes: those that are common.

        Raises:
            KeyError: something that does not exist.
            ValueError: nothing is recorded, or a change does not fit.
        """
        record = self._recorded()
        forcing = torch.cat(record.weather(0, len(self)))
        packing = record.layout.packing
        of_steps = Forcing(*(packing.of_forcing.value(forcing, n) for n in Forcing._fields))
        for model, own in zip(self.models, by_model, strict=True):
            count = checked_changes(model, self.state(0), of_steps, own)
        moved_state, moved_forcing = packed_changes(packing, changes, count, forcing, record.like)
        coefficients = [one.along(own) for one, own in zip(derived, by_model, strict=True)]
        return record, Moves(moved_state, moved_forcing, coefficients)
