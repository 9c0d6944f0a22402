"""The graph of a step, or of its pull-back, traced by torch."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar, cast

import torch
from torch import Tensor
from torch.autograd import forward_ad

from noahpy.engine.form import CoefficientForm, single_column
from noahpy.engine.graph import Graph, Recorder, record
from noahpy.engine.interface import COTANGENT, TANGENT, FunctionKind, Group, split_flags
from noahpy.errors import EngineError
from noahpy.model.coefficients import Coefficients, derive_coefficients
from noahpy.model.learned_processes import weights_of, with_modules
from noahpy.model.packing import named_leaves, with_leaves
from noahpy.model.quantities import COMPUTED, CompletedStep
from noahpy.model.state import AXES_OF_STATE, Forcing, LayerCounts, State
from noahpy.model.time_step import time_step
from noahpy.physics.derivatives import derivatives_of_order
from noahpy.physics.graphs import tracing

if TYPE_CHECKING:
    from noahpy.model.model import Model

Tree = TypeVar("Tree")

LAYERS: Final = 23
"""Number of layers of a traced step; no other size of a graph is close to it."""
COLUMNS: Final = 3
"""Number of columns of a traced step."""
SECONDS: Final = "seconds"
PHYSICS: Final = ("noahpy.physics.", "noahpy.model.")
"""Packages of the functions that are noted."""
TOOLS: Final = ("derivatives", "graphs", "numerics")
"""Modules in them of which not they but their callers are noted."""
Tensors = dict[str, Tensor]


class Trace(NamedTuple):
    """A function of named tensors as a graph."""

    graph: Graph
    arguments: tuple[str | None, ...]
    """Names of its inputs; None for one that it does not use."""
    groups: Mapping[Group, Mapping[str, Tensor]]
    """Inputs that it uses and outputs, by group and name; only their shapes count."""
    results: tuple[str, ...]
    """Names of its results."""


def with_layers(tree: Tree, layers: int, wanted: int) -> Tree:
    """A tree whose quantities of layers have another number of layers."""
    places = torch.arange(wanted).clamp(max=layers - 1)
    return with_leaves(
        tree, lambda _, value: value.index_select(0, places) if value.ndim == 2 else value
    )


class _Example:
    """Inputs of a step by their paths: shapes and sharing count, not values.

    Coefficients that are one tensor by their derivation are one input, whatever the parameters of
    the model share; see `noahpy.engine.form`.
    """

    def __init__(self, model: Model, layers: int) -> None:
        def example(tree: Tree) -> Tree:
            return with_layers(single_column(tree, COLUMNS), model.layers.soil, layers)

        parameters = example(model.parameters)
        self._source = CoefficientForm.of(model.parameters, model.schemes).source
        self._coefficients: Coefficients = derive_coefficients(parameters, example(model.schemes))
        layer = torch.ones_like(parameters.soil.porosity)
        counts = map(LayerCounts(layers, model.layers.snow).along, AXES_OF_STATE)
        self._state = State(
            *(layer.new_ones(*(() if n is None else (n,)), layer.shape[1]) for n in counts)
        )
        self._forcing = Forcing(*(torch.ones_like(layer[0]) for _ in Forcing._fields))
        leaves = named_leaves(self._coefficients)
        inputs = {path: value for path, value in leaves if self._source[path] == path}
        self.state = dict(named_leaves(self._state, "state"))
        self.forcing = dict(named_leaves(self._forcing, "forcing"))
        self.numbers, self.flags = split_flags(inputs)
        self._modules = model.modules
        self.weights = {path: value.detach() for path, value in weights_of(model.modules)}
        self.seconds = layer[0, 0].clone()

    def step(self, given: Mapping[str, Tensor]) -> CompletedStep:
        """A step with given inputs."""
        before = with_leaves(self._state, lambda path, _: given[path], "state")
        forcing = with_leaves(self._forcing, lambda path, _: given[path], "forcing")
        # what no step uses is neither number nor flag
        coefficients = with_leaves(
            self._coefficients, lambda path, value: given.get(self._source[path], value)
        )
        seconds = cast(float, given[SECONDS])
        weights = (given[path] for path in self.weights)
        modules = {
            process: module.with_weights(lambda _: next(weights))
            for process, module in self._modules.items()
        }
        schemes = with_modules(coefficients.schemes, modules)
        result = time_step(before, forcing, coefficients, schemes, seconds)
        return CompletedStep(before, forcing, result, seconds, coefficients.geometry)


def trace(model: Model, kind: FunctionKind, layers: int = LAYERS) -> Trace:
    """The graph of a function of the step of the schemes of a model.

    Args:
        model: gives schemes and floating-point type.
        kind: of the function.
        layers: number of layers of the graph, which stands for any number.

    Raises:
        EngineError: a second-order adjoint of modules.
    """
    if kind == "second_adjoint" and model.modules:
        raise EngineError("second derivatives of modules of learned processes cannot be compiled")
    example = _Example(model, layers)
    inputs: dict[Group, Tensors] = {
        "state": example.state,
        "forcing": example.forcing,
        "numbers": example.numbers,
        "flags": example.flags,
        "weights": example.weights,
    }
    functions = {
        "step": _step,
        "pull_back": _pull_back,
        "tangent": _tangent,
        "second_adjoint": _second_adjoint,
    }
    function = functions[kind]
    with derivatives_of_order(2 if kind == "second_adjoint" else 1):
        return _traced(*function(example, inputs), example.seconds)


Function: TypeAlias = Callable[[Mapping[str, Tensor], Recorder | None], dict[Group, Tensors]]
"""Outputs by group, from inputs by name and what records it."""
Inputs: TypeAlias = dict[Group, Tensors]


def _step(example: _Example, inputs: Inputs) -> tuple[Function, Inputs]:
    def step(given: Mapping[str, Tensor], _: Recorder | None) -> dict[Group, Tensors]:
        taken = example.step(given)
        numbers, flags = split_flags(dict(named_leaves(taken.result)))
        after = {path: numbers.pop(path) for path in example.state}
        quantities = {name: taken.quantity(name) for name in COMPUTED}
        return {"after": after, "quantities": quantities, "results": numbers, "result_flags": flags}

    return step, inputs


def _pull_back(example: _Example, inputs: Inputs) -> tuple[Function, Inputs]:
    ends, cotangents = _ends(example, inputs)
    wanted = [*example.state, *example.forcing, *example.numbers, *example.weights]

    def pull_back(given: Mapping[str, Tensor], recorder: Recorder | None) -> dict[Group, Tensors]:
        live = {name: given[name].detach().requires_grad_() for name in wanted}
        by_path = _pulled(ends, {**given, **live}, live, recorder)
        groups: dict[Group, Tensors] = {
            "of_state": example.state,
            "of_forcing": example.forcing,
            "of_numbers": example.numbers,
            "of_weights": example.weights,
        }
        return {group: {p: by_path[p] for p in of} for group, of in groups.items()}

    return pull_back, {**inputs, "cotangents": cotangents}


Ends: TypeAlias = Callable[[Mapping[str, Tensor]], Tensors]
"""What has cotangents, from inputs by name."""


def _ends(example: _Example, inputs: Inputs) -> tuple[Ends, Tensors]:
    """The function of what has cotangents, and these."""
    step, _ = _step(example, inputs)

    def ends(given: Mapping[str, Tensor]) -> Tensors:
        found = step(given, None)
        del found["result_flags"]
        return _flat(found)

    with torch.no_grad():
        found = ends(_flat(inputs) | {SECONDS: example.seconds})
    return ends, {COTANGENT + path: torch.ones_like(value) for path, value in found.items()}


def _pulled(
    ends: Ends, given: Mapping[str, Tensor], live: Tensors, recorder: Recorder | None
) -> Tensors:
    """Gradients by what is live, by name.

    Args:
        ends: what has cotangents.
        given: its arguments, those that are live among them, and the cotangents.
        live: what accumulates gradients.
        recorder: records the operations.
    """
    with torch.enable_grad():
        results = ends(given)
    roots = [path for path, value in results.items() if value.requires_grad]
    with nullcontext() if recorder is None else recorder.reverse():
        received = torch.autograd.grad(
            [results[path] for path in roots],
            list(live.values()),
            [given[COTANGENT + path] for path in roots],
            allow_unused=True,
            materialize_grads=True,
        )
    return dict(zip(live, received, strict=True))


def _second_adjoint(example: _Example, inputs: Inputs) -> tuple[Function, Inputs]:
    ends, cotangents = _ends(example, inputs)
    groups: dict[Group, Tensors] = {
        "of_state": example.state,
        "of_forcing": example.forcing,
        "of_numbers": example.numbers,
    }
    wanted = [path for of in groups.values() for path in of]

    def second_adjoint(
        given: Mapping[str, Tensor], recorder: Recorder | None
    ) -> dict[Group, Tensors]:
        with forward_ad.dual_level(), torch.enable_grad():
            live = {
                name: _dual(given[name].detach().requires_grad_(), given, name) for name in wanted
            }
            received = {path: _dual(given[path], given, path) for path in cotangents}
            by_path = _pulled(ends, {**given, **live, **received}, live, recorder)
            duals = {
                path: forward_ad.unpack_dual(value)  # type: ignore[no-untyped-call]
                for path, value in by_path.items()
            }
        found: dict[Group, Tensors] = {
            group: {path: duals[path].primal.detach() for path in of}
            for group, of in groups.items()
        }
        for group, of in groups.items():
            found[f"moved_{group}"] = {TANGENT + path: _moved(duals[path]) for path in of}  # type: ignore[index]
        return found

    return second_adjoint, {
        **inputs,
        "cotangents": cotangents,
        **_changes(
            {**inputs, "cotangents": cotangents}, "state", "forcing", "numbers", "cotangents"
        ),
    }


def _dual(value: Tensor, given: Mapping[str, Tensor], name: str) -> Tensor:
    """A value that carries its change."""
    dual: Tensor = forward_ad.make_dual(value, given[TANGENT + name])  # type: ignore[no-untyped-call]
    return dual


def _moved(dual: Any) -> Tensor:  # noqa: ANN401
    """The change that an unpacked value carries, or zeros."""
    moved: Tensor | None = dual.tangent
    return torch.zeros_like(dual.primal) if moved is None else moved.detach()


def _changes(inputs: Inputs, *names: Group) -> Inputs:
    """Changes of groups of inputs."""
    return {
        f"moved_{group}": {  # type: ignore[misc]
            TANGENT + path: torch.ones_like(value) for path, value in inputs[group].items()
        }
        for group in names
    }


def _tangent(example: _Example, inputs: Inputs) -> tuple[Function, Inputs]:
    step, _ = _step(example, inputs)

    def tangent(given: Mapping[str, Tensor], _: Recorder | None) -> dict[Group, Tensors]:
        wanted = [*example.state, *example.forcing, *example.numbers]
        with forward_ad.dual_level(), torch.enable_grad():
            live = {name: _dual(given[name], given, name) for name in wanted}
            found = step({**given, **live}, None)
            duals = {
                group: {path: forward_ad.unpack_dual(value) for path, value in of.items()}  # type: ignore[no-untyped-call]
                for group, of in found.items()
                if group != "result_flags"
            }
        after = {path: dual.primal.detach() for path, dual in duals["after"].items()}
        moved: dict[Group, Tensors] = {
            f"moved_{group}": {TANGENT + path: _moved(dual) for path, dual in of.items()}  # type: ignore[misc]
            for group, of in duals.items()
        }
        return {"after": after, **moved}

    return tangent, {**inputs, **_changes(inputs, "state", "forcing", "numbers")}


def _place() -> str:
    """Module and function of the innermost frame of the physics."""
    frame = sys._getframe(1)
    while frame is not None:
        module = frame.f_globals.get("__name__", "")
        if module.startswith(PHYSICS) and module.rpartition(".")[2] not in TOOLS:
            return f"{module.rpartition('.')[2]}.{frame.f_code.co_name}"
        frame = frame.f_back  # type: ignore[assignment]
    return ""


def _flat(groups: Mapping[Group, Mapping[str, Tensor]]) -> Tensors:
    return {path: value for group in groups.values() for path, value in group.items()}


def _traced(function: Function, inputs: Mapping[Group, Tensors], seconds: Tensor) -> Trace:
    given = _flat(inputs) | {SECONDS: seconds}
    found: Mapping[Group, Tensors] = {}

    def of_values(recorder: Recorder | None, values: Sequence[Tensor]) -> list[Tensor]:
        nonlocal found
        with nullcontext() if recorder is None else tracing(recorder.whole):
            found = function(dict(zip(given, values, strict=True)), recorder)
        return [value for group in found.values() for value in group.values()]

    values = list(given.values())
    # tables of the physics must not be made within a graph
    with torch.no_grad():
        of_values(None, values)
    graph = record(of_values, values, _place)
    numbers = graph.used
    used = {name for name, number in zip(given, graph.inputs, strict=True) if number in numbers}
    # of the coefficients only what is used has rows, and derivatives
    groups: dict[Group, Mapping[str, Tensor]] = {**inputs, **found}
    for group in ("numbers", "flags"):
        groups[group] = {
            path: value for path, value in inputs[group].items() if used & {path, TANGENT + path}
        }
    if "of_numbers" in groups:
        groups["of_numbers"] = {path: groups["of_numbers"][path] for path in groups["numbers"]}
    changes: tuple[Group, ...] = ("moved_numbers", "moved_of_numbers")
    for group in changes:
        if group in groups:
            moved = {TANGENT + path for path in groups["numbers"]}
            groups[group] = {p: v for p, v in groups[group].items() if p in moved}
    results = tuple(f"{group}/{path}" for group, values in found.items() for path in values)
    arguments = tuple(name if name in used else None for name in given)
    return Trace(graph, arguments, groups, results)
