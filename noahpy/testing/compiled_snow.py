"""The driver of `noahpy.testing.snow_cases` as machine code, by the engine of the model."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.engine.compiler import compile_library
from noahpy.engine.emit import function
from noahpy.engine.graph import Recorder, record
from noahpy.engine.lower import Lowering, Value
from noahpy.engine.program import (
    NOTHING,
    ONE,
    Extent,
    Part,
    Row,
    Rows,
    Single,
    used,
    with_early_stores,
)
from noahpy.engine.rules import RULES
from noahpy.engine.trace import COLUMNS, LAYERS, SECONDS
from noahpy.physics.layered_snow import LayeredSnow
from noahpy.physics.numerics import leaves_of, rebuilt, tracing
from noahpy.testing.snow_cases import (
    THICKNESS,
    Column,
    Setting,
    Taken,
    col_de_porte_column,
    take_step,
)

WEATHER_ROWS: Final = 8
_RUN: Final = """
extern "C" void run(long columns, long steps, double seconds, const double *numbers,
                    const double *state, const double *weather, double *after, double *history) {
    for (long column = 0; column < columns; column += LANES) {
        const long count = columns - column < LANES ? columns - column : LANES;
        Real fixed[NUMBERS_ROWS], before[STATE_ROWS], forcing[8];
        Real next[STATE_ROWS], found[RESULTS_ROWS];
        const auto read = [&](const double *from) {
            Real x{};
            for (long k = 0; k < LANES; ++k) x[k] = from[k < count ? k : count - 1];
            return x;
        };
        for (int r = 0; r < NUMBERS_ROWS; ++r) fixed[r] = read(numbers + r * columns + column);
        for (int r = 0; r < STATE_ROWS; ++r) before[r] = read(state + r * columns + column);
        for (long step = 0; step < steps; ++step) {
            const double *now = weather + step * 8 * columns + column;
            for (int r = 0; r < 8; ++r) forcing[r] = read(now + r * columns);
            strip(before, forcing, fixed, real_of(seconds), next, found);
            std::memcpy(before, next, sizeof before);
            double *out = history + step * (STATE_ROWS + RESULTS_ROWS) * columns + column;
            for (int r = 0; r < STATE_ROWS; ++r)
                for (long k = 0; k < count; ++k) out[r * columns + k] = next[r][k];
            for (int r = 0; r < RESULTS_ROWS; ++r)
                for (long k = 0; k < count; ++k) out[(STATE_ROWS + r) * columns + k] = found[r][k];
        }
        for (int r = 0; r < STATE_ROWS; ++r)
            for (long k = 0; k < count; ++k) after[r * columns + column + k] = before[r][k];
    }
}
"""


def results_of(taken: Taken) -> list[Tensor]:
    """What is kept of a step beside the state, ``[column]``."""
    snow, heat = taken.snow, taken.heat
    return [
        taken.cover,
        snow.outflow,
        snow.outflow_heat,
        snow.sublimation,
        snow.sublimation_lack,
        snow.heat_input,
        snow.base_flux,
        snow.carried,
        taken.soil.heat_input,
        taken.soil.bottom_flux,
        heat.iterations,
        heat.is_solved.to(heat.iterations.dtype),
    ]


RESULTS: Final = (
    "cover",
    "outflow",
    "outflow_heat",
    "sublimation",
    "sublimation_lack",
    "heat_input",
    "base_flux",
    "carried",
    "soil_heat_input",
    "bottom_flux",
    "iterations",
    "is_solved",
)
"""Names of `results_of`."""


def _with_soil(tree: Any, soil: int) -> Any:  # noqa: ANN401
    """A tree whose soil layers are as many as those of a traced step."""
    rows = len(THICKNESS)

    def resized(leaf: Tensor) -> Tensor:
        if leaf.ndim == 2 and leaf.shape[0] == rows:
            return leaf[:1].repeat(soil, 1)
        return leaf

    return rebuilt(tree, map(resized, leaves_of(tree)))


def step_source(layers: int, schemes: LayeredSnow) -> str:
    """C++ of a step with some number of snow layers.

    Args:
        layers: number of snow layers.
        schemes: choices.
    """
    column, setting = _with_soil(col_de_porte_column(layers, COLUMNS), LAYERS)
    weather = torch.ones(WEATHER_ROWS, COLUMNS, dtype=torch.float64)
    # tensors that are shared would be one input
    groups = [
        [leaf.clone() for leaf in leaves]
        for leaves in (leaves_of(column), [weather], leaves_of(setting))
    ]
    seconds = torch.ones((), dtype=torch.float64)
    state_count = len(groups[0])

    def step(recorder: Recorder, given: Sequence[Tensor]) -> list[Tensor]:
        with tracing(recorder.whole):
            begin = rebuilt(column, given[:state_count])
            fixed = rebuilt(setting, given[state_count + 1 : -1])
            taken = take_step(begin, given[state_count], fixed, schemes, cast(float, given[-1]))
        return [*leaves_of(taken.column), *results_of(taken)]

    graph = record(step, [*(leaf for group in groups for leaf in group), seconds])
    lowering = Lowering(LAYERS, RULES)
    names = ("state", "forcing", "numbers")
    values: list[Value] = []
    heights = []
    for name, leaves in zip(names, groups, strict=True):
        start = NOTHING
        for leaf in leaves:
            if leaf.ndim == 2:
                height = lowering.size(leaf.shape[0])
                values.append(Value("real", (Part(height, Rows(name, start)),), is_stack=True))
            else:
                height = ONE
                values.append(Value("real", (Part(ONE, Row(name, start)),)))
            start = start + height
        heights.append(start)
    found = lowering.graph(graph, [*values, Value.single("real", Single(SECONDS))])
    start = NOTHING
    for value in found[:state_count]:
        lowering.store("after", start, value)
        start = start + value.height
    for place, value in enumerate(found[state_count:]):
        lowering.store("results", Extent(0, place), value)
    statements = with_early_stores(used(lowering.statements, set()))
    inputs = "".join(f"const Real *__restrict {name}, " for name in names)
    outputs = "Real *__restrict after, Real *__restrict results"
    text = function("strip", f"{inputs}const Real {SECONDS}, {outputs}", statements)
    sizes = (
        f"constexpr int {name.upper()}_ROWS = {height};"
        for name, height in zip(
            (*names, "results"), (*heights, Extent(0, len(RESULTS))), strict=True
        )
    )
    return "\n".join(["#define NUMBER double", '#include "strip.h"', *sizes, text, _RUN])


class CompiledSnow:
    """Compiled steps of columns.

    Args:
        layers: number of snow layers.
        folder: for the library.
        schemes: choices.
    """

    def __init__(self, layers: int, folder: Path, schemes: LayeredSnow | None = None) -> None:
        text = step_source(layers, schemes or LayeredSnow())
        # a library that is loaded stays so under its name
        source = folder / f"snow_{sha256(text.encode()).hexdigest()[:16]}.cpp"
        path = source.with_suffix(".so")
        if not path.exists():
            source.write_text(text, encoding="utf-8")
            compile_library(source, path, len(THICKNESS))
        self._run = ctypes.CDLL(str(path)).run

    def run(
        self, column: Column, setting: Setting, weather: NDArray[np.float64], seconds: float
    ) -> tuple[Column, Column, dict[str, Tensor]]:
        """Take steps.

        Args:
            column: before the first.
            setting: of the run.
            weather: ``[step, 8, column]``; see `noahpy.testing.snow_cases.weather_of`.
            seconds: length of a step, s.

        Returns:
            Columns after the last step, columns after every step, ``[step, ...]``, and results by
            their names, ``[step, column]``.
        """
        columns, steps = column.bare.shape[0], weather.shape[0]
        state, numbers = _rows(column), _rows(setting)
        after = torch.empty_like(state)
        history = torch.empty(steps, state.shape[0] + len(RESULTS), columns, dtype=torch.float64)
        given = np.ascontiguousarray(
            np.broadcast_to(weather, (steps, WEATHER_ROWS, columns)), dtype=np.float64
        )
        pointer = ctypes.c_void_p
        self._run(
            ctypes.c_long(columns),
            ctypes.c_long(steps),
            ctypes.c_double(seconds),
            pointer(numbers.data_ptr()),
            pointer(state.data_ptr()),
            pointer(given.ctypes.data),
            pointer(after.data_ptr()),
            pointer(history.data_ptr()),
        )
        rows = state.shape[0]
        results = {name: history[:, rows + k] for k, name in enumerate(RESULTS)}
        return _tree(column, after), _tree(column, history[:, :rows].movedim(1, 0)), results


def _rows(tree: Any) -> Tensor:  # noqa: ANN401
    return torch.cat([leaf.reshape(-1, leaf.shape[-1]) for leaf in leaves_of(tree)]).contiguous()


def _tree(like: Column, rows: Tensor) -> Column:
    """A tree from its rows, the first dimension."""
    found, first = [], 0
    for leaf in leaves_of(like):
        count = leaf.shape[0] if leaf.ndim == 2 else 1
        part = rows[first : first + count]
        found.append(part if leaf.ndim == 2 else part[0])
        first += count
    return rebuilt(like, found)
