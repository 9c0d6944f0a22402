"""Gradients of long windows: states are stored, and every step is rebuilt when it is needed.

A graph over many steps takes tens of kilobytes per column and step. Here the steps run without one
and only what went into them is kept (`Tape`). The reverse sweep takes them from the last to the
first, builds the graph of one step at a time, and pulls the cotangent of the state back through it.
What the coefficients of the steps receive is summed, and goes through `derive_coefficients` once.

`Tape` gives gradients from seeds, for drivers with names and arrays; `trajectory` makes a window an
ordinary part of a torch graph.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeVar, cast

import torch
from torch import Tensor
from torch.autograd import Function
from torch.autograd.function import once_differentiable

from noahpy.model.coefficients import Coefficients, derive_coefficients
from noahpy.model.model import Model, PullBack
from noahpy.model.packing import leaf_at, named_leaves, with_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import QUANTITIES, CompletedStep
from noahpy.model.state import LAYERED, Budget, Fluxes, Forcing, State, StepResult
from noahpy.model.steps import layout
from noahpy.model.time_step import time_step

BLOCK_BYTES: Final = 2**20
"""Steps are stored in blocks of at most about this size, so that little is reserved in vain."""
BLOCK_STEPS: Final = 128
"""The most steps of a block."""
JOINT_COLUMNS: Final = 1024
"""Columns times steps whose graph is built at once where steps are swept together."""
JOINT_BYTES: Final = 48 * 2**20
"""The most memory that their Jacobians take."""
JOINT_WORK: Final = 400
"""Columns times rows of the state up to which steps are swept together."""
JOINT_SHARE: Final = 0.5
"""Fewer steps than this, relative to the rows of the state, are swept in turn: together they take
a pull for every row, in turn one for every step."""

Tree = TypeVar("Tree")


def _map_tensors(function: Callable[[Tensor], Tensor], tree: Tree) -> Tree:
    """A tree of named tuples with the function applied to its tensors."""
    if isinstance(tree, Tensor):
        return cast(Tree, function(tree))
    if isinstance(tree, tuple):
        branches = (_map_tensors(function, branch) for branch in tree)
        return type(tree)(*branches)
    return tree


def _tensors(tree: object) -> Iterator[Tensor]:
    """The tensors of a tree of named tuples."""
    if isinstance(tree, Tensor):
        yield tree
    elif isinstance(tree, tuple):
        for branch in tree:
            yield from _tensors(branch)


# --- names ---------------------------------------------------------------------------------------
def _named(name: str) -> Callable[[CompletedStep], Tensor]:
    """What a name stands for.

    Raises:
        KeyError: the name is none of a quantity, a flux or a budget term.
    """
    if name in QUANTITIES:
        return QUANTITIES[name].of
    group, _, field = name.partition(".")
    if group == "fluxes" and field in Fluxes._fields:
        return lambda step: cast(Tensor, getattr(step.result.fluxes, field))
    if group == "budget" and field in Budget._fields:
        return lambda step: cast(Tensor, getattr(step.result.budget, field))
    raise KeyError(
        f"{name!r} is no quantity; known are the names of noahpy.model.quantities.QUANTITIES, and "
        "fluxes.NAME and budget.NAME with the fields of noahpy.model.state.Fluxes and Budget"
    )


# --- what is kept of a step ----------------------------------------------------------------------
class _Rows:
    """The rows of a step's state and forcing in one tensor, ``[row, column]``."""

    def __init__(self, layers: int) -> None:
        self._layout = layout(layers)
        self.state = layers * LAYERED + len(State._fields) - LAYERED
        """Number of rows of the state."""
        self.all = self.state + len(Forcing._fields)

    @staticmethod
    def of_state(state: State) -> Tensor:
        """The rows of a state, ``[row, column]``."""
        return layout(state.soil_temperature.shape[0]).rows_of_state(state)

    def parts(self, rows: Tensor) -> tuple[State, Forcing]:
        """State and forcing of all rows, as views."""
        return self.states(rows[: self.state]), self._layout.forcing(rows[self.state :])

    def states(self, rows: Tensor) -> State:
        """The state of its rows, as views."""
        return self._layout.state(rows)

    def mask(self, replaced: Mapping[str, Tensor | bool], like: Tensor) -> Tensor:
        """Which elements of a state's rows are named, bool, ``[row, column]``."""
        unknown = replaced.keys() - set(State._fields)
        if unknown:
            raise KeyError(f"{min(unknown)!r} is no state variable")
        named = torch.zeros_like(like[: self.state], dtype=torch.bool)
        for name, values in self.states(named)._asdict().items():
            if name in replaced:
                values.copy_(torch.as_tensor(replaced[name]))
        return named


def _write_rows(rows: Tensor, parts: Sequence[Tensor]) -> None:
    """Fill rows with layered parts and single rows."""
    torch.cat([part if part.ndim == 2 else part[None] for part in parts], out=rows)


class _Store:
    """Rows of the steps, in blocks."""

    def __init__(self, rows: int, columns: int, like: Tensor) -> None:
        self.shape = (rows, columns)
        self._like = like
        bytes_each = rows * columns * like.element_size()
        self._per_block = max(1, min(BLOCK_STEPS, BLOCK_BYTES // bytes_each))
        self._blocks: list[Tensor] = []
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, step: int) -> Tensor:
        block, place = divmod(step, self._per_block)
        return self._blocks[block][place]

    def append(self, parts: Sequence[Tensor]) -> None:
        """Add a step, given as layered parts and single rows."""
        if self._count == len(self._blocks) * self._per_block:
            self._blocks.append(self._like.new_empty(self._per_block, *self.shape))
        block, place = divmod(self._count, self._per_block)
        _write_rows(self._blocks[block][place], parts)
        self._count += 1

    @property
    def stored_bytes(self) -> int:
        """Memory of the blocks."""
        return sum(block.numel() * block.element_size() for block in self._blocks)


class _Cut:
    """Coefficients and weights cut off from what they derive from, to collect what they receive.

    A tensor that stands in several places is one leaf.

    Args:
        coefficients: of the columns.
        model: whose modules have the weights.
    """

    def __init__(self, coefficients: Coefficients, model: Model) -> None:
        self._model = model
        weights = [w for module in model.modules.values() for w in module.weights.values()]
        of_columns = {id(t): t for t in _tensors(coefficients) if t.requires_grad}
        live = of_columns | {id(w): w for w in weights if w.requires_grad}
        leaves = {key: value.detach().requires_grad_() for key, value in live.items()}
        self._column_count = len(of_columns)
        self.sources = list(live.values())
        self.leaves = list(leaves.values())
        self.coefficients = _map_tensors(lambda t: leaves.get(id(t), t), coefficients)
        self._modules = {
            name: module.with_weights(lambda w: leaves.get(id(w), w))
            for name, module in model.modules.items()
        }
        self.processes = model.processes_with(self._modules) if weights else model.processes

    def received(self) -> list[Tensor | None]:
        """The gradient of every source; None if it has none."""
        return [leaf.grad for leaf in self.leaves]

    def of_columns(self) -> list[tuple[Tensor, Tensor | None]]:
        """Coefficients that have a gradient, with it."""
        pairs = list(zip(self.sources, self.received(), strict=True))
        return pairs[: self._column_count]

    def of_weights(self) -> Mapping[str, Mapping[str, Tensor]]:
        """Gradients of the weights by process and name; zeros where they have none."""
        return {
            process: {
                name: torch.zeros_like(leaf) if leaf.grad is None else leaf.grad
                for name, leaf in module.weights.items()
            }
            for process, module in self._modules.items()
        }

    def repeated(self, count: int) -> _Cut:
        """The same for every column so many times over."""
        copies: dict[int, Tensor] = {}

        def repeat(value: Tensor) -> Tensor:
            if id(value) not in copies:
                copy = value.detach().repeat(*(1,) * (value.ndim - 1), count)
                copies[id(value)] = copy.requires_grad_(value.requires_grad)
            return copies[id(value)]

        return _Cut(_map_tensors(repeat, self.coefficients), self._model)

    def add_repeated(self, repeated: _Cut, count: int) -> None:
        """Add what the columns' repetitions received."""
        for k, (leaf, wide) in enumerate(zip(self.leaves, repeated.leaves, strict=True)):
            if wide.grad is not None:
                total = wide.grad
                if k < self._column_count:
                    total = total.reshape(*wide.shape[:-1], count, -1).sum(-2)
                leaf.grad = total if leaf.grad is None else leaf.grad + total


class Seeds:
    """Cotangents of outputs at recorded times, from which a reverse sweep starts.

    A name is that of a quantity of `QUANTITIES`, all state variables among them,
    or ``fluxes.NAME`` or ``budget.NAME`` with a field of `Fluxes` or
    `Budget`. States are those at the end of the step. Seeds of the same output and
    time add up.
    """

    def __init__(self) -> None:
        self._spans: list[tuple[int, int, str, Tensor]] = []

    def add(self, name: str, cotangent: Tensor | float, step: int) -> Seeds:
        """Seed an output of one step.

        Args:
            name: of the output.
            cotangent: ``[layer, column]`` or ``[column]``, or what broadcasts to it.
            step: number of the step, counted from 0.

        Returns:
            The seeds themselves.

        Raises:
            KeyError: no such output.
            ValueError: a negative step.
        """
        return self.add_mean(name, cotangent, step, step + 1)

    def add_mean(self, name: str, cotangent: Tensor | float, first: int, last: int) -> Seeds:
        """Seed the time mean of an output over the steps from `first` up to, not including, `last`.

        Args:
            name: of the output.
            cotangent: of the mean, ``[layer, column]`` or ``[column]``, or what broadcasts to it.
            first: number of the first step.
            last: number after the last step.

        Returns:
            The seeds themselves.

        Raises:
            KeyError: no such output.
            ValueError: a negative step, or no step at all.
        """
        _named(name)
        if not 0 <= first < last:
            raise ValueError(f"{first} up to {last} are no steps of a record")
        if not isinstance(cotangent, Tensor):
            cotangent = torch.as_tensor(cotangent, dtype=torch.float64)
        self._spans.append((first, last, name, cotangent.detach()))
        return self

    @property
    def end(self) -> int:
        """Number after the last seeded step."""
        return max((last for _, last, _, _ in self._spans), default=0)

    def by_step(self, seconds: Sequence[float]) -> Mapping[int, Mapping[str, Tensor]]:
        """Cotangents by step and name.

        Args:
            seconds: length of every step, s.
        """
        shares: dict[int, dict[str, list[tuple[Tensor, float]]]] = {}
        for first, last, name, cotangent in self._spans:
            duration = sum(seconds[first:last])
            for step in range(first, last):
                share = (cotangent, seconds[step] / duration)
                shares.setdefault(step, {}).setdefault(name, []).append(share)
        return {k: _Shares(of_step) for k, of_step in shares.items()}


class _Shares(Mapping[str, Tensor]):
    """Cotangents of a step by name, added up when they are read."""

    def __init__(self, shares: Mapping[str, Sequence[tuple[Tensor, float]]]) -> None:
        self._shares = shares

    def __getitem__(self, name: str) -> Tensor:
        first, *others = (cotangent * share for cotangent, share in self._shares[name])
        return sum(others, start=first)

    def __iter__(self) -> Iterator[str]:
        return iter(self._shares)

    def __len__(self) -> int:
        return len(self._shares)


class WindowGradient(NamedTuple):
    """Gradient of a seeded sum of outputs with respect to everything that went into a record."""

    parameters: tuple[Parameters, ...]
    """Of every model of the record in the order of their use; zeros for what is no real number."""
    forcing: Forcing
    """``[step, column]`` each."""
    replaced: Mapping[int, State]
    """Of the state variables that came from outside, by the number of the step before which they
    were set; zero where nothing was set."""
    weights: tuple[Mapping[str, Mapping[str, Tensor]], ...] = ()
    """Of every model of the record: of the weights of its modules, by process and name."""

    @property
    def initial_state(self) -> State:
        """Of the state before the first step."""
        return self.replaced[0]


class Tape:
    """A record of consecutive steps, from which gradients of the whole window follow.

    A step keeps its state, its forcing and its length: ``(3 layers + 24)`` numbers a column. Models
    and step lengths may change from step to step, and state variables may be set from outside
    between two steps. The number and thickness of layers, the columns, the floating-point type and
    the device may not change.
    """

    def __init__(self) -> None:
        self._models: list[Model] = []
        self._model_of: list[int] = []
        self._seconds: list[float] = []
        self._replaced: dict[int, Tensor] = {}
        self._last: State | None = None
        self._rows: _Rows | None = None
        self._store: _Store | None = None

    def __len__(self) -> int:
        """Number of recorded steps."""
        return len(self._seconds)

    @property
    def models(self) -> Sequence[Model]:
        """The models of the record in the order of their use."""
        return self._models

    @property
    def seconds(self) -> Sequence[float]:
        """Length of every step, s."""
        return self._seconds

    @property
    def stored_bytes(self) -> int:
        """Memory that states and forcing take."""
        masks = sum(mask.numel() for mask in self._replaced.values())
        return masks + (0 if self._store is None else self._store.stored_bytes)

    def state(self, step: int) -> State:
        """The state before a step, counted from 0.

        Raises:
            IndexError: no such step.
        """
        return self._parts(step)[0]

    def forcing(self, step: int) -> Forcing:
        """The forcing of a step, counted from 0.

        Raises:
            IndexError: no such step.
        """
        return self._parts(step)[1]

    def _parts(self, step: int) -> tuple[State, Forcing]:
        if self._store is None or self._rows is None or not 0 <= step < len(self):
            raise IndexError(f"step {step} is not among the {len(self)} recorded ones")
        return self._rows.parts(self._store[step])

    def record(self, model: Model, state: State, forcing: Forcing, seconds: float) -> StepResult:
        """Take a step without a graph, and record it.

        Variables of the state that are not the very tensors that the last recorded step gave count
        as set from outside.

        Args:
            model: of the step.
            state: at the start of the step.
            forcing: mean over the step.
            seconds: length of the step.

        Raises:
            ValueError: layers or columns are not those of the record.
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
            seconds: length of the step.
            replaced: state variables set from outside since the step before, with which elements
                of them (bool, of their shape, or one for all). The others are those that the step
                before gave. Of the first step everything is from outside.

        Raises:
            KeyError: no such state variable.
            ValueError: layers or columns are not those of the record.
        """
        layers, columns = state.soil_temperature.shape
        if self._rows is None or self._store is None:
            self._rows = _Rows(layers)
            self._store = _Store(self._rows.all, columns, state.soil_temperature.detach())
        if (_Rows(layers).all, columns) != self._store.shape:
            raise ValueError(
                f"a step of {layers} layers and {columns} columns does not continue the record"
            )
        replaced = replaced if len(self) else dict.fromkeys(State._fields, True)
        if replaced:
            like = state.soil_temperature.new_empty(self._store.shape)
            self._replaced[len(self)] = self._rows.mask(replaced, like)
        with torch.no_grad():
            self._store.append((*state, *forcing))
        if not self._models or self._models[-1] is not model:
            self._models.append(model)
        self._model_of.append(len(self._models) - 1)
        self._seconds.append(seconds)
        self._last = None

    def gradient(self, seeds: Seeds, *, truncate_after: int | None = None) -> WindowGradient:
        """Sweep backward over the record.

        The record stays as it is; another sweep may follow, and more steps.

        Args:
            seeds: from which the sweep starts.
            truncate_after: the state before every step whose number is a multiple of it counts as
                given. Without it gradients are complete.

        Raises:
            ValueError: a seed after the end of the record, an empty record, or a truncation after
                less than one step.
        """
        if seeds.end > len(self):
            raise ValueError(f"a seed at step {seeds.end - 1} of {len(self)} recorded ones")
        with torch.enable_grad():
            live = [_live(model.parameters) for model in self._models]
            pairs = zip(self._models, live, strict=True)
            cuts = [_Cut(derive_coefficients(values, m.schemes), m) for m, values in pairs]
        swept = self._sweep(cuts, seeds, None, truncate_after)
        return WindowGradient(
            parameters=tuple(map(_through_derivation, live, cuts)),
            forcing=Forcing(*swept.forcing.unbind(1)),
            replaced=swept.replaced,
            weights=tuple(cut.of_weights() for cut in cuts),
        )

    def pull_back(
        self, seeds: Seeds, after: Tensor | None, truncate_after: int | None = None
    ) -> tuple[Tensor, Tensor, list[Tensor | None]]:
        """Sweep backward over the record of one model, for `trajectory`.

        Args:
            seeds: of outputs.
            after: cotangent of the rows of the state after the last step.
            truncate_after: as in `gradient`.

        Returns:
            Gradients of the rows of the first state, of the forcing, ``[step, forcing, column]``,
            and of the coefficients and weights that require gradients.
        """
        cut = _Cut(self._models[0].coefficients, self._models[0])
        swept = self._sweep([cut], seeds, after, truncate_after)
        return _Rows.of_state(swept.replaced[0]), swept.forcing, cut.received()

    def _sweep(
        self, cuts: Sequence[_Cut], seeds: Seeds, after: Tensor | None, truncate_after: int | None
    ) -> _Swept:
        """Sweep from a cotangent of the state after the last step, and seeds, to the beginning."""
        if self._store is None or self._rows is None:
            raise ValueError("nothing is recorded")
        if truncate_after is not None and truncate_after < 1:
            raise ValueError(f"truncation after {truncate_after} steps; at least 1 is allowed")
        columns = self._store.shape[1]
        forcing = self._store[0].new_zeros(len(self), len(Forcing._fields), columns)
        replaced: dict[int, State] = {}
        cotangent = after
        state_rows = self._rows.state
        is_narrow = columns * state_rows <= JOINT_WORK
        by_step = seeds.by_step(self._seconds)
        jacobian_bytes = state_rows**2 * self._store[0].element_size()
        longest = max(1, min(JOINT_COLUMNS, JOINT_BYTES // jacobian_bytes) // columns)
        for section in reversed(self._sections(longest, truncate_after)):
            steps = range(section.first, section.last)
            is_joint = is_narrow and len(steps) > JOINT_SHARE * state_rows
            pull_back = _pull_back_jointly if is_joint else _pull_back_in_turn
            if cotangent is not None or not by_step.keys().isdisjoint(steps):
                model = self._models[section.model]
                step = _RebuiltStep(self._rows, model, section.seconds)
                if model.pull_back is not None:
                    pull_back = _pull_back_compiled
                received = pull_back(
                    step,
                    [self._store[k] for k in steps],
                    cuts[section.model],
                    [by_step.get(k, {}) for k in steps],
                    cotangent,
                )
                cotangent = received[0, :state_rows]
                forcing[section.first : section.last] = received[:, state_rows:]
            if section.first in self._replaced:
                mask = self._replaced[section.first]
                given = torch.zeros_like(mask, dtype=forcing.dtype)
                if cotangent is not None:
                    given = torch.where(mask, cotangent, 0.0)
                    cotangent = torch.where(mask, 0.0, cotangent)
                replaced[section.first] = self._rows.states(given)
            if truncate_after is not None and section.first % truncate_after == 0:
                cotangent = None
        return _Swept(forcing, replaced)

    def _sections(self, longest: int, truncate_after: int | None) -> list[_Section]:
        """The record in sections of at most so many steps."""
        sections: list[_Section] = []
        for step, (model, seconds) in enumerate(zip(self._model_of, self._seconds, strict=True)):
            last = sections[-1] if sections else None
            is_cut = truncate_after is not None and step % truncate_after == 0
            if (
                last is None
                or (last.model, last.seconds) != (model, seconds)
                or step - last.first == longest
                or step in self._replaced
                or is_cut
            ):
                sections.append(_Section(step, step + 1, model, seconds))
            else:
                sections[-1] = last._replace(last=step + 1)
        return sections


# --- the reverse sweep ---------------------------------------------------------------------------
class _Section(NamedTuple):
    """Steps of one model and one length that follow from each other."""

    first: int
    last: int
    """Not included."""
    model: int
    seconds: float


class _Swept(NamedTuple):
    """What a sweep gives besides what the cut coefficients received."""

    forcing: Tensor
    """``[step, forcing, column]``."""
    replaced: dict[int, State]


class _RebuiltStep(NamedTuple):
    """How a step is taken again, with its graph."""

    rows: _Rows
    model: Model
    seconds: float

    def __call__(
        self, values: Tensor, cut: _Cut, names: Iterable[str]
    ) -> tuple[Tensor, list[Tensor]]:
        """The rows of the state after the step, and outputs by name.

        Args:
            values: rows of state and forcing, ``[row, column]``.
            cut: coefficients of the columns, and processes.
            names: of outputs.
        """
        before, forcing = self.rows.parts(values)
        result = time_step(before, forcing, cut.coefficients, cut.processes, self.seconds)
        step = CompletedStep(before, forcing, result, self.seconds, cut.coefficients.geometry)
        return self.rows.of_state(result.state), [_named(name)(step) for name in names]


def _pull(
    outputs: Sequence[tuple[Tensor, Tensor | None]],
    inputs: Sequence[Tensor],
    *,
    retain_graph: bool = False,
) -> None:
    """Add to the inputs' gradients what they receive from outputs with their cotangents."""
    pairs = [(o, c) for o, c in outputs if c is not None and o.requires_grad]
    if pairs:
        tensors, cotangents = zip(*pairs, strict=True)
        torch.autograd.backward(tensors, cotangents, inputs=inputs, retain_graph=retain_graph)


def _pull_back_in_turn(
    step: _RebuiltStep,
    values: Sequence[Tensor],
    cut: _Cut,
    seeds: Sequence[Mapping[str, Tensor]],
    cotangent: Tensor | None,
) -> Tensor:
    """What the rows of consecutive steps receive, ``[step, row, column]``, one step at a time.

    Args:
        step: how a step is taken.
        values: rows of state and forcing of every step.
        cut: coefficients, which receive too.
        seeds: cotangents of outputs of every step by name.
        cotangent: of the state after the last step.
    """
    received = values[0].new_zeros(len(values), *values[0].shape)
    for k in reversed(range(len(values))):
        leaf = values[k].detach().requires_grad_()
        with torch.enable_grad():
            after, outputs = step(leaf, cut, seeds[k])
        like = [
            value.to(o).expand_as(o) for o, value in zip(outputs, seeds[k].values(), strict=True)
        ]
        _pull([(after, cotangent), *zip(outputs, like, strict=True)], [leaf, *cut.leaves])
        if leaf.grad is not None:
            received[k] = leaf.grad
        cotangent = received[k, : step.rows.state]
    return received


def _pull_back_compiled(
    step: _RebuiltStep,
    values: Sequence[Tensor],
    cut: _Cut,
    seeds: Sequence[Mapping[str, Tensor]],
    cotangent: Tensor | None,
) -> Tensor:
    """The same as `_pull_back_in_turn` with the model's own pull-back instead of graphs."""
    pull_back = cast(PullBack, step.model.pull_back)
    # a sweep that was interrupted may have left something
    pull_back.take_received()
    received = values[0].new_zeros(len(values), *values[0].shape)
    for k in reversed(range(len(values))):
        before, forcing = step.rows.parts(values[k])
        cotangents = {}
        if cotangent is not None:
            after = step.rows.states(cotangent)
            cotangents = {f"state.{name}": value for name, value in after._asdict().items()}
        named, direct = _of_seeds(step, before, forcing, cut, seeds[k])
        for path, value in named.items():
            cotangents[path] = value + cotangents[path] if path in cotangents else value
        of_state, of_forcing = pull_back(before, forcing, step.seconds, cotangents)
        _write_rows(received[k], (*of_state, *of_forcing))
        if direct is not None:
            received[k] += direct
        cotangent = received[k, : step.rows.state]
    for path, value in pull_back.take_received().items():
        leaf = leaf_at(cut.coefficients, path)
        if leaf.requires_grad:
            leaf.grad = value.clone() if leaf.grad is None else leaf.grad + value
    return received


def _of_seeds(
    step: _RebuiltStep,
    before: State,
    forcing: Forcing,
    cut: _Cut,
    seeds: Mapping[str, Tensor],
) -> tuple[Mapping[str, Tensor], Tensor | None]:
    """What the results of a step receive from seeds by path, and what its inputs do at once.

    An output is a small graph over the results of the step; the step itself is not in it.
    """
    named = {name: value for name, value in seeds.items() if name not in State._fields}
    received = {f"state.{name}": seeds[name] for name in seeds if name not in named}
    if not named:
        return received, None
    with torch.no_grad():
        result = step.model.step(before, forcing, step.seconds)
    leaves = {
        path: value.detach().requires_grad_()
        for path, value in named_leaves(result)
        if value.is_floating_point()
    }
    inputs = [value.detach().requires_grad_() for value in (*before, *forcing)]
    count = len(State._fields)
    with torch.enable_grad():
        completed = CompletedStep(
            State._make(inputs[:count]),
            Forcing._make(inputs[count:]),
            with_leaves(result, lambda path, value: leaves.get(path, value)),
            step.seconds,
            cut.coefficients.geometry,
        )
        outputs = [_named(name)(completed) for name in named]
    pairs = zip(outputs, named.values(), strict=True)
    like = [(o, value.to(o).expand_as(o)) for o, value in pairs]
    _pull(like, [*leaves.values(), *inputs, *cut.leaves])
    for path, leaf in leaves.items():
        if leaf.grad is not None:
            received[path] = leaf.grad + received[path] if path in received else leaf.grad
    direct = before.soil_temperature.new_empty(step.rows.all, before.skin_temperature.shape[0])
    _write_rows(direct, [torch.zeros_like(v) if v.grad is None else v.grad for v in inputs])
    return received, direct


def _pull_back_jointly(
    step: _RebuiltStep,
    values: Sequence[Tensor],
    cut: _Cut,
    seeds: Sequence[Mapping[str, Tensor]],
    cotangent: Tensor | None,
) -> Tensor:
    """The same with the graphs of all steps built at once, as if they were columns.

    The Jacobian of every step costs as many pulls as the state has rows, but wide ones, whose
    overhead is shared by all steps. With it the cotangents of all states follow, and one more pull
    gives everything else. That pays for few columns with few layers.
    """
    count, columns, rows = len(values), values[0].shape[1], step.rows.state

    def apart(values: Tensor) -> Tensor:
        """Values of all steps with a dimension for the steps."""
        return values.reshape(*values.shape[:-1], count, columns)

    wide = cut.repeated(count)
    leaf = torch.cat([value.detach() for value in values], dim=1).requires_grad_()
    names = sorted({name for of_step in seeds for name in of_step})
    with torch.enable_grad():
        after, outputs = step(leaf, wide, names)

    seeded: list[tuple[Tensor, Tensor | None]] = []
    for name, output in zip(names, outputs, strict=True):
        total = apart(torch.zeros_like(output))
        for k, of_step in enumerate(seeds):
            if name in of_step:
                total[..., k, :] += of_step[name].to(output)
        seeded.append((output, total.flatten(-2)))
    _pull(seeded, [leaf], retain_graph=True)
    direct = torch.zeros_like(leaf) if leaf.grad is None else leaf.grad
    leaf.grad = None

    unit = torch.zeros_like(after)
    jacobian = unit.new_zeros(rows, rows, count, columns)
    for row in range(rows):
        unit[row] = 1.0
        (received,) = torch.autograd.grad(after, leaf, unit, retain_graph=True)
        jacobian[row] = apart(received[:rows])
        unit[row] = 0.0

    direct_to = apart(direct[:rows])
    cotangents = torch.zeros_like(direct_to)
    for k in reversed(range(count)):
        before = direct_to[:, k]
        if cotangent is not None:
            cotangents[:, k] = cotangent
            before = before + (jacobian[:, :, k] * cotangent[:, None]).sum(0)
        cotangent = before
    _pull([(after, cotangents.flatten(1)), *seeded], [leaf, *wide.leaves])
    cut.add_repeated(wide, count)
    whole = torch.zeros_like(leaf) if leaf.grad is None else leaf.grad
    return apart(whole).transpose(0, 1)


def _live(parameters: Parameters) -> Parameters:
    """Parameters that collect gradients."""
    return _map_tensors(
        lambda t: t.detach().requires_grad_() if t.is_floating_point() else t, parameters
    )


def _through_derivation(live: Parameters, cut: _Cut) -> Parameters:
    """Gradient of parameters from what the coefficients that derive from them received."""
    leaves = [value for value in _tensors(live) if value.requires_grad]
    _pull(cut.of_columns(), leaves)
    like = live.soil.porosity
    return _map_tensors(lambda t: like.new_zeros(t.shape) if t.grad is None else t.grad, live)


# --- windows as part of a graph ------------------------------------------------------------------
class Window(NamedTuple):
    """Consecutive steps as part of a torch graph."""

    state: State
    """After the last step."""
    outputs: Mapping[str, Tensor]
    """By name, ``[mean, layer, column]`` or ``[mean, column]``."""


def trajectory(
    model: Model,
    state: State,
    forcing: Forcing | Iterable[Forcing],
    seconds: float | Sequence[float],
    outputs: Sequence[str] = (),
    *,
    mean_over: int = 1,
    truncate_after: int | None = None,
) -> Window:
    """Consecutive steps whose results have gradients, without a graph of all of them.

    Differentiable, once and in reverse mode, in the initial state, the forcing, and the parameters
    of the model and the weights of its modules. Windows may follow one another, each from the state
    of the one before. For derivatives along a direction take `Model.trajectory` under
    `torch.func.jvp`, which keeps nothing.

    Args:
        model: built from parameters that may require gradients.
        state: before the first step.
        forcing: of all steps, ``[step, column]``, or of one step after the other, ``[column]``.
        seconds: length of the steps, or of every step, s.
        outputs: names as `Seeds` takes them.
        mean_over: outputs are time means over so many steps; the last mean may be of fewer.
        truncate_after: as in `Tape.gradient`.

    Raises:
        KeyError: an output that does not exist.
        ValueError: no steps, lengths that are not one for each step, or a mean or truncation over
            less than one step.
    """
    steps = forcing if isinstance(forcing, Forcing) else _stacked(forcing)
    count = steps.air_temperature.shape[0]
    lengths = [seconds] * count if isinstance(seconds, (int, float)) else list(seconds)
    if not count or len(lengths) != count:
        raise ValueError(f"{count} steps of forcing and {len(lengths)} lengths of steps")
    if mean_over < 1:
        raise ValueError(f"means over {mean_over} steps; at least 1 is allowed")
    for name in outputs:
        _named(name)
    plan = _Plan(model, lengths, tuple(outputs), mean_over, truncate_after)
    sources = _Cut(model.coefficients, model).sources
    last, *values = cast(
        tuple[Tensor, ...],
        _Window.apply(plan, _Rows.of_state(state), torch.stack(steps, dim=1), *sources),  # type: ignore[no-untyped-call]
    )
    layers = state.soil_temperature.shape[0]
    return Window(_Rows(layers).states(last), dict(zip(outputs, values, strict=True)))


def _stacked(forcings: Iterable[Forcing]) -> Forcing:
    fields = list(zip(*forcings, strict=True))
    if not fields:
        raise ValueError("there is no forcing")
    return Forcing(*(torch.stack(values) for values in fields))


class _Plan(NamedTuple):
    """What a window needs besides tensors."""

    model: Model
    seconds: Sequence[float]
    outputs: tuple[str, ...]
    mean_over: int
    truncate_after: int | None

    def means(self) -> Iterator[tuple[int, int]]:
        """First step of every mean, and the one after its last."""
        count = len(self.seconds)
        for first in range(0, count, self.mean_over):
            yield first, min(first + self.mean_over, count)

    def run(self, state: State, forcing: Tensor, tape: Tape | None) -> tuple[Tensor, ...]:
        """The rows of the last state, and the outputs.

        Args:
            state: before the first step.
            forcing: ``[step, forcing, column]``.
            tape: for the steps.
        """
        means: dict[str, list[Tensor]] = {name: [] for name in self.outputs}
        geometry = self.model.coefficients.geometry
        for first, last in self.means():
            duration = sum(self.seconds[first:last])
            for k in range(first, last):
                weather, seconds = Forcing(*forcing[k].unbind(0)), self.seconds[k]
                if tape is not None:
                    tape.add(self.model, state, weather, seconds)
                result = self.model.step(state, weather, seconds)
                step = CompletedStep(state, weather, result, seconds, geometry)
                for name, values in means.items():
                    share = _named(name)(step) * (seconds / duration)
                    if k == first:
                        values.append(share)
                    else:
                        values[-1] = values[-1] + share
                state = result.state
        return (_Rows.of_state(state), *(torch.stack(values) for values in means.values()))


class _Window(Function):
    """The steps of a plan; the backward pass is the sweep over their record."""

    @staticmethod
    def forward(
        ctx: Any,  # noqa: ANN401
        plan: _Plan,
        state: Tensor,
        forcing: Tensor,
        *sources: Tensor,
    ) -> tuple[Tensor, ...]:
        layers = plan.model.layer_count
        ctx.plan, ctx.tape = plan, Tape() if any(ctx.needs_input_grad) else None
        ctx.set_materialize_grads(False)
        # so that a change of the parameters before the backward pass is noticed
        ctx.save_for_backward(*sources)
        return plan.run(_Rows(layers).states(state), forcing, ctx.tape)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, after: Tensor | None, *cotangents: Tensor | None) -> Any:  # noqa: ANN401
        plan: _Plan = ctx.plan
        _ = ctx.saved_tensors
        seeds = Seeds()
        for name, values in zip(plan.outputs, cotangents, strict=True):
            if values is not None:
                for value, (first, last) in zip(values, plan.means(), strict=True):
                    seeds.add_mean(name, value, first, last)
        state, forcing, sources = ctx.tape.pull_back(seeds, after, plan.truncate_after)
        return None, state, forcing, *sources
