"""From the step to a compiled package: trace, export, generate C++ and compile it."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

import torch
from torch import Tensor

from noahpy.engine.form import CoefficientForm, single_column
from noahpy.engine.interface import (
    COLUMNS,
    METADATA,
    OUTPUTS,
    Interface,
    Kind,
    split_flags,
)
from noahpy.model.coefficients import Coefficients, derive_coefficients
from noahpy.model.packing import Packing, named_leaves, with_leaves
from noahpy.model.quantities import DERIVED, CompletedStep
from noahpy.model.state import LAYERED, Forcing, State
from noahpy.model.time_step import time_step
from noahpy.physics.numerics import tracing

if TYPE_CHECKING:
    from noahpy.model.model import Model

SECONDS = "seconds"
COTANGENT = "cotangent."
UNROLLED = 16
"""Number of iterations up to which a loop for one column is unrolled."""


class _Example:
    """Inputs of a step of some columns by their paths: shapes and sharing count, not values.

    All columns are the first one. Coefficients that are one tensor by their derivation are one
    input, whatever the parameters of the model share; see `noahpy.engine.form`.
    """

    def __init__(self, model: Model, columns: int) -> None:
        parameters = single_column(model.parameters, columns)
        self._source = CoefficientForm.of(model.parameters, model.schemes).source
        self._coefficients: Coefficients = derive_coefficients(
            parameters, single_column(model.schemes, columns)
        )
        layer = torch.ones_like(parameters.soil.porosity)
        places = enumerate(State._fields)
        self._state = State(
            *(torch.ones_like(layer if k < LAYERED else layer[0]) for k, _ in places)
        )
        self._forcing = Forcing(*(torch.ones_like(layer[0]) for _ in Forcing._fields))
        leaves = named_leaves(self._coefficients)
        inputs = {path: value for path, value in leaves if self._source[path] == path}
        self.dtype = layer.dtype
        self.state = dict(named_leaves(self._state, "state"))
        self.forcing = dict(named_leaves(self._forcing, "forcing"))
        self.numbers, self.flags = split_flags(inputs)
        self.seconds = layer[0, 0].clone()

    @property
    def leaves(self) -> dict[str, Tensor]:
        """All inputs."""
        coefficients = self.numbers | self.flags
        return {**self.state, **self.forcing, **coefficients, SECONDS: self.seconds}

    def step(self, given: Mapping[str, Tensor]) -> CompletedStep:
        """A step with given inputs."""
        before = with_leaves(self._state, lambda path, _: given[path], "state")
        forcing = with_leaves(self._forcing, lambda path, _: given[path], "forcing")
        # what no step uses is neither number nor flag
        coefficients = with_leaves(
            self._coefficients, lambda path, value: given.get(self._source[path], value)
        )
        seconds = cast(float, given[SECONDS])
        result = time_step(before, forcing, coefficients, coefficients.schemes, seconds)
        return CompletedStep(before, forcing, result, seconds, coefficients.geometry)


class _Traced:
    """A function of named tensors as a graph, which takes those of them that it uses."""

    def __init__(
        self,
        function: Callable[[Mapping[str, Tensor]], Mapping[str, Tensor]],
        inputs: Mapping[str, Tensor],
        unrolled: int,
    ) -> None:
        from torch import _dynamo
        from torch.fx.experimental.proxy_tensor import make_fx

        self.shapes: dict[str, Tensor] = {}
        """Results by name; only their shapes and types count."""

        def of_values(*values: Tensor) -> list[Tensor]:
            results = function(dict(zip(inputs, values, strict=True)))
            self.shapes = {name: torch.empty_like(value) for name, value in results.items()}
            return list(results.values())

        with torch.no_grad():
            of_values(*inputs.values())
        shapes = self.shapes
        # loops that were traced before must not make shapes of the next one variable
        _dynamo.reset()
        static = _dynamo.config.patch(automatic_dynamic_shapes=False)
        with torch.no_grad(), tracing(unrolled), static, warnings.catch_warnings():
            # of torch about what its own tracer looks at
            warnings.simplefilter("ignore")
            self._module = make_fx(of_values)(*inputs.values())
        self.shapes = shapes
        graph = self._module.graph
        graph.eliminate_dead_code()
        nodes = [node for node in graph.nodes if node.op == "placeholder"]
        self._used = []
        for name, node in zip(inputs, nodes, strict=True):
            if node.users:
                self._used.append(name)
            else:
                graph.erase_node(node)
        self._module.recompile()

    @property
    def has_loops(self) -> bool:
        """Whether some iteration is a loop, not written out."""
        return any("while_loop" in str(node.target) for node in self._module.graph.nodes)

    def uses(self, name: str) -> bool:
        """Whether an input counts."""
        return name in self._used

    def __call__(self, values: Mapping[str, Tensor]) -> dict[str, Tensor]:
        """The function of named tensors."""
        found = self._module.forward(*(values[name] for name in self._used))
        return dict(zip(self.shapes, found, strict=True))


class Program(torch.nn.Module):
    """A traced step, or its pull-back, between packed tensors.

    Args:
        model: whose schemes, number of layers and floating-point type count.
        columns: of a call.
        kind: of the function.
    """

    def __init__(self, model: Model, columns: int, kind: Kind = "step") -> None:
        super().__init__()
        example = _Example(model, columns)

        def step(given: Mapping[str, Tensor]) -> dict[str, Tensor]:
            return dict(named_leaves(example.step(given).result))

        def step_and_quantities(given: Mapping[str, Tensor]) -> dict[str, Tensor]:
            taken = example.step(given)
            return {
                **dict(named_leaves(taken.result)),
                **{name: taken.quantity(name) for name in DERIVED},
            }

        with torch.no_grad():
            found = step_and_quantities(example.leaves)
        quantities = {name: found.pop(name) for name in DERIVED}
        numbers, flags = split_flags(found)
        after = {path: numbers.pop(path) for path in example.state}
        cotangents = {COTANGENT + path: torch.ones_like(v) for path, v in (after | numbers).items()}

        def pull_back(given: Mapping[str, Tensor]) -> dict[str, Tensor]:
            wanted = [*example.state, *example.forcing, *example.numbers]
            with torch.enable_grad():
                live = {name: given[name].detach().requires_grad_() for name in wanted}
                found, _ = split_flags(step({**given, **live}))
            roots = [path for path, value in found.items() if value.requires_grad]
            received = torch.autograd.grad(
                [found[path] for path in roots],
                list(live.values()),
                [given[COTANGENT + path] for path in roots],
                allow_unused=True,
                materialize_grads=True,
            )
            return dict(zip(wanted, received, strict=True))

        unrolled = UNROLLED if columns == 1 else 0
        # not a module, whose tables export would not find again
        if kind == "step":
            self._traced = _Traced(step_and_quantities, example.leaves, unrolled)
        else:
            self._traced = _Traced(pull_back, example.leaves | cotangents, unrolled)

        def used(leaves: Mapping[str, Tensor]) -> Packing:
            return Packing.of({p: value for p, value in leaves.items() if self._traced.uses(p)})

        self.interface = Interface(
            state=Packing.of(example.state),
            forcing=Packing.of(example.forcing),
            numbers=used(example.numbers),
            flags=used(example.flags),
            results=Packing.of(numbers),
            result_flags=Packing.of(flags),
            quantities=Packing.of(quantities),
        )
        face = self.interface
        self._inputs = [face.state, face.forcing, face.numbers, face.flags]
        if kind == "pull_back":
            self._inputs.append(Packing.of(cotangents))
        self._outputs: list[Packing] = [getattr(face, group) for group in OUTPUTS[kind]]
        known = {**example.leaves, **cotangents}
        packed = (rows.pack([known[path] for path in rows.paths]) for rows in self._inputs)
        self.example = (*packed, example.seconds)
        """Inputs of the right shapes and types."""

    @property
    def has_loops(self) -> bool:
        """Whether some iteration is a loop, not written out."""
        return self._traced.has_loops

    def forward(self, *packed: Tensor) -> tuple[Tensor, ...]:
        """Rows of the outputs from rows of the inputs and the length of the step."""
        *tensors, seconds = packed
        known = {SECONDS: seconds}
        for rows, values in zip(self._inputs, tensors, strict=True):
            known.update(zip(rows.paths, rows.unpack(values), strict=True))
        found = self._traced(known)
        return tuple(rows.pack([found[path] for path in rows.paths]) for rows in self._outputs)


def build_package(
    model: Model,
    columns: int,
    kind: Kind,
    path: Path,
    on_stage: Callable[[str], None] = lambda _: None,
) -> None:
    """Compile the step of the schemes of a model, or its pull-back.

    Args:
        model: gives schemes, number of layers and floating-point type.
        columns: number of columns of a call.
        kind: kind of the function.
        path: path of the package, ending in ``.pt2``.
        on_stage: called with the stage of compiling.
    """
    from torch._inductor import aoti_compile_and_package

    name = kind.replace("_", " ")
    on_stage(f"tracing the {name}")
    program = Program(model, columns, kind)
    # memory for loops cannot be on the stack
    on_stack = columns == 1 and not program.has_loops
    metadata = {METADATA: program.interface.to_plain(), COLUMNS: columns}
    with warnings.catch_warnings(), torch.no_grad():
        # of torch about itself
        warnings.simplefilter("ignore")
        on_stage(f"exporting the graph of the {name}")
        exported = torch.export.export(program, program.example, strict=False)
        on_stage(f"writing and compiling C++ of the {name}")
        aoti_compile_and_package(
            exported,
            package_path=str(path),
            inductor_configs={
                "cpp.threads": 1,
                "aot_inductor.allow_stack_allocation": on_stack,
                "aot_inductor.metadata": {key: json.dumps(of) for key, of in metadata.items()},
            },
        )
