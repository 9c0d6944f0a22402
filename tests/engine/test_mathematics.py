"""Elementary functions of compiled steps: errors in units in the last place."""

import ctypes
import subprocess

import numpy as np
import pytest

from noahpy.engine.compiler import FLAGS, HEADERS, _machine_flags, compiler

FUNCTIONS = {
    "exp": (-700.0, 700.0),
    "log": (1e-30, 1e30),
    "log10": (1e-10, 1e10),
    "expm1": (-30.0, 30.0),
    "atan": (-1e3, 1e3),
    "tanh": (-20.0, 20.0),
    "sqrt": (0.0, 1e30),
}
"""Functions of the physics and where they are tried."""
UNITS = 4.0
"""Largest error that the C library states for its vector functions."""
COUNT = 20000


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    folder = tmp_path_factory.mktemp("functions")
    lines = ["#define NUMBER double", "#define LAYERS 1", '#include "strip.h"']
    for name in FUNCTIONS:
        lines += [
            f'extern "C" void all_{name}(const Number *x, Number *y, long count) {{',
            "    for (long k = 0; k < count; k += LANES)",
            f"        put(y + k, {name}(loaded(x + k, LANES)), LANES);",
            "}",
        ]
    source, path = folder / "functions.cpp", folder / "functions.so"
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    command = [compiler(), *FLAGS, f"-I{HEADERS}", source, "-o", path, *_machine_flags()]
    subprocess.run(command, check=True)
    return ctypes.CDLL(str(path))


@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions_are_exact_but_for_the_last_places(library, name):
    low, high = FUNCTIONS[name]
    draw = np.random.default_rng(1)
    if low > 0.0:
        x = np.exp(draw.uniform(np.log(low), np.log(high), COUNT))
    else:
        x = draw.uniform(low, high, COUNT) * draw.uniform(0.0, 1.0, COUNT) ** 4
    found = np.empty_like(x)
    address = ctypes.c_void_p
    function = getattr(library, f"all_{name}")
    function(address(x.ctypes.data), address(found.ctypes.data), ctypes.c_long(COUNT))
    exact = {"atan": np.arctan}.get(name, getattr(np, name, None))(x.astype(np.longdouble))
    spacing = np.spacing(np.abs(exact).astype(float))
    units = float((np.abs(found - exact) / spacing).max())
    assert units <= UNITS
