"""From the step to a compiled package: trace, export, generate C++ and compile it."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import cast

import torch
from torch import Tensor

from noahpy.engine.packing import METADATA, Interface, Rows, named_leaves, split_flags, with_leaves
from noahpy.model import Model
from noahpy.numerics import tracing
from noahpy.parameters import Coefficients, derive_coefficients
from noahpy.state import Forcing, State
from noahpy.step import time_step


def _template(model: Model, columns: int) -> Coefficients:
    """Coefficients of as many columns, which share tensors only where the derivation shares them.

    All columns are the one with the deepest roots.
    """
    deepest = int(model.parameters.vegetation.root_layer_count.argmax())
    parameters = with_leaves(
        model.parameters,
        lambda _, value: value.detach()[..., deepest : deepest + 1].repeat(
            *(1,) * (value.ndim - 1), columns
        ),
    )
    return derive_coefficients(parameters, model.schemes)


class _PackedStep(torch.nn.Module):
    """The traced step between packed tensors."""

    def __init__(
        self, graph: torch.fx.GraphModule, used: list[str], interface: Interface, dtype: torch.dtype
    ) -> None:
        super().__init__()
        # not as a module, whose tables export would not find again
        self._call = graph.forward
        self._used = used
        self._interface = interface
        self._dtype = dtype

    def forward(
        self, state: Tensor, forcing: Tensor, numbers: Tensor, flags: Tensor, seconds: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Rows of results and of flags from rows of what goes in."""
        known = {"seconds": seconds}
        for prefix, rows, values in (
            ("state", self._interface.state, state),
            ("forcing", self._interface.forcing, forcing),
            ("coefficients", self._interface.numbers, numbers),
            ("coefficients", self._interface.flags, flags),
        ):
            paths = (f"{prefix}.{path}" for path in rows.paths)
            known.update(zip(paths, rows.unpack(values), strict=True))
        outputs = self._call(*(known[path] for path in self._used))
        count = len(self._interface.results.paths)
        return (
            self._interface.results.pack(outputs[:count], self._dtype),
            self._interface.result_flags.pack(outputs[count:], torch.bool),
        )


def packed_step(model: Model, columns: int) -> tuple[torch.nn.Module, Interface, list[Tensor]]:
    """The step of a model's schemes for as many columns, as a traced module of packed tensors.

    Returns:
        The module, what its inputs and outputs are, and inputs of the right shapes.
    """
    coefficients = _template(model, columns)
    like = coefficients.soil.porosity
    layer = torch.ones_like(like)
    column = layer[0]
    state = State(*(layer.clone() if k < 3 else column.clone() for k in range(len(State._fields))))
    forcing = Forcing(*(column.clone() for _ in Forcing._fields))
    seconds = column[:1].clone().reshape(())

    unique: dict[int, tuple[str, Tensor]] = {}
    for path, value in named_leaves(coefficients, "coefficients"):
        unique.setdefault(id(value), (path, value))
    place = {key: path for key, (path, _) in unique.items()}
    leaves = {
        **dict(named_leaves(state, "state")),
        **dict(named_leaves(forcing, "forcing")),
        **dict(unique.values()),
        "seconds": seconds,
    }
    paths = list(leaves)
    results: dict[str, Tensor] = {}

    def step(*values: Tensor) -> list[Tensor]:
        given = dict(zip(paths, values, strict=True))
        result = time_step(
            with_leaves(state, lambda path, _: given[path], "state"),
            with_leaves(forcing, lambda path, _: given[path], "forcing"),
            with_leaves(coefficients, lambda _, value: given[place[id(value)]]),
            model.processes,
            cast(float, given["seconds"]),
        )
        numbers, flags = split_flags(dict(named_leaves(result)))
        results.update(numbers | flags)
        return [*numbers.values(), *flags.values()]

    from torch import _dynamo
    from torch.fx.experimental.proxy_tensor import make_fx

    # loops that were traced before must not make shapes of the next one variable
    _dynamo.reset()
    static = _dynamo.config.patch(automatic_dynamic_shapes=False)
    with torch.no_grad(), tracing(), static:
        graph = make_fx(step)(*leaves.values())
    inputs = [node for node in graph.graph.nodes if node.op == "placeholder"]
    is_used = {path: bool(node.users) for path, node in zip(paths, inputs, strict=True)}
    numbers, flags = split_flags(
        {
            path.removeprefix("coefficients."): value
            for path, value in unique.values()
            if is_used[path]
        }
    )
    result_numbers, result_flags = split_flags(results)
    interface = Interface(
        state=Rows.of(state._asdict()),
        forcing=Rows.of(forcing._asdict()),
        numbers=Rows.of(numbers),
        flags=Rows.of(flags),
        results=Rows.of(result_numbers),
        result_flags=Rows.of(result_flags),
    )
    unused = [path for path in paths if path.startswith("coefficients.") and not is_used[path]]
    for path, node in zip(paths, inputs, strict=True):
        if path in unused:
            graph.graph.erase_node(node)
    graph.recompile()
    example = [
        interface.state.pack(state, like.dtype),
        interface.forcing.pack(forcing, like.dtype),
        interface.numbers.pack(list(numbers.values()), like.dtype),
        interface.flags.pack(list(flags.values()), torch.bool),
        seconds,
    ]
    used = [path for path in paths if path not in unused]
    return _PackedStep(graph, used, interface, like.dtype), interface, example


def build_step(
    model: Model, columns: int, path: Path, on_stage: Callable[[str], None] = lambda _: None
) -> None:
    """Compile the step of a model's schemes for as many columns into a package.

    Args:
        model: whose schemes, number of layers, floating-point type and depth of roots count.
        columns: of a call.
        path: of the package, ending in ``.pt2``.
        on_stage: told what is being done.
    """
    from torch._inductor import aoti_compile_and_package

    on_stage("tracing the step")
    module, interface, example = packed_step(model, columns)
    with warnings.catch_warnings(), torch.no_grad():
        # of torch about itself
        warnings.simplefilter("ignore")
        on_stage("exporting its graph")
        program = torch.export.export(module, tuple(example), strict=False)
        on_stage("writing and compiling C++")
        aoti_compile_and_package(
            program,
            package_path=str(path),
            inductor_configs={
                "cpp.threads": 1,
                "aot_inductor.metadata": {METADATA: json.dumps(interface.to_plain())},
            },
        )
