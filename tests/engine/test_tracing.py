"""The traced step gives what the step gives; no compiler is needed."""

import pytest
import torch

from noahpy.engine.build import packed_step
from noahpy.engine.packing import leaf_at, named_leaves
from noahpy.schemes import PRESETS

SECONDS = 10800.0


@pytest.mark.parametrize(
    "preset", ["permafrost", pytest.param("permafrost-enthalpy", marks=pytest.mark.slow)]
)
def test_the_traced_step_is_the_step(preset, columns):
    model, state, forcings = columns(9, PRESETS[preset].schemes)
    module, interface, example = packed_step(model, 9)
    numbers, flags = (
        rows.pack([leaf_at(model.coefficients, path) for path in rows.paths], dtype)
        for rows, dtype in ((interface.numbers, torch.float64), (interface.flags, torch.bool))
    )
    assert [numbers.shape, flags.shape] == [example[2].shape, example[3].shape]
    with torch.no_grad():
        for seconds, forcing in ((SECONDS, forcings[0]), (0.3 * SECONDS, forcings[5])):
            expected = dict(named_leaves(model.step(state, forcing, seconds)))
            found = module(
                interface.state.pack(state, torch.float64),
                interface.forcing.pack(forcing, torch.float64),
                numbers,
                flags,
                torch.tensor(seconds, dtype=torch.float64),
            )
            for rows, values in zip(
                (interface.results, interface.result_flags), found, strict=True
            ):
                for path, value in zip(rows.paths, rows.unpack(values), strict=True):
                    reference = expected.pop(path)
                    scale = reference.double().abs().max().clamp(min=1e-300)
                    error = (value.double() - reference.double()).abs().max() / scale
                    assert error < 1e-12, path
            assert not expected
