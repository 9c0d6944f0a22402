"""Compiled steps from C."""

import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
import torch

from noahpy.engine.cache import find_or_build
from noahpy.engine.compiler import FLAGS, HEADERS, compile_library, compiler
from noahpy.engine.key import LibraryKey
from noahpy.engine.model import CompiledModel, _Coefficients
from noahpy.engine.shipped import shipped_source
from noahpy.engine.tables import write_tables
from noahpy.model.schemes import Schemes
from noahpy.model.steps import step_packing

DRIVER = Path(__file__).with_name("driver.c")


@pytest.fixture(scope="module")
def step(columns):
    """A compiled step of seven columns: its library, and what the driver is given."""
    model, state, forcings = columns(7, Schemes())
    library = find_or_build(LibraryKey.of(model), model)
    packing, coefficients = step_packing(model.layer_count), _Coefficients(library, model)
    arrays = [packing.pack_state(state).numpy(), packing.pack_forcing(forcings[0]).numpy()]
    arrays += [coefficients.numbers, coefficients.flags]
    compiled = CompiledModel(model, library)
    with torch.no_grad():
        after = compiled.step(state, forcings[0], 10800.0).state
    return LibraryKey.of(model), arrays, packing.pack_state(after).numpy()


def after_driver(program, arrays):
    """What the driver gives."""
    sizes = [str(arrays[0].shape[1]), *(str(array.nbytes) for array in arrays)]
    given = b"".join(array.tobytes() for array in arrays)
    options = {"ASAN_OPTIONS": "detect_leaks=0", "UBSAN_OPTIONS": "halt_on_error=1"}
    done = subprocess.run(
        [program, *sizes], input=given, capture_output=True, env=os.environ | options, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return np.frombuffer(done.stdout).reshape(arrays[0].shape)


def test_a_program_in_c_takes_the_step_that_python_takes(step, tmp_path):
    key, arrays, expected = step
    library, program = key.path, tmp_path / "driver"
    command = [compiler(), "-x", "c", f"-I{HEADERS}", DRIVER, "-x", "none", library]
    subprocess.run([*command, f"-Wl,-rpath,{library.parent}", "-o", program], check=True)
    np.testing.assert_array_equal(after_driver(program, arrays), expected)


def test_a_step_leaves_its_memory_alone_and_does_nothing_undefined(step, tmp_path, monkeypatch):
    key, arrays, expected = step
    source, program = tmp_path / "step.cpp", tmp_path / "driver"
    source.write_text(shipped_source(key), encoding="utf-8")
    write_tables(tmp_path)
    subprocess.run(
        [compiler(), "-x", "c", "-c", f"-I{HEADERS}", DRIVER, "-o", tmp_path / "driver.o"],
        check=True,
    )
    flags = [one for one in FLAGS if one not in ("-shared", "-O2")]
    checks = ["-fsanitize=address,undefined", "-fno-sanitize-recover", str(tmp_path / "driver.o")]
    monkeypatch.setattr("noahpy.engine.compiler.FLAGS", (*flags, *checks))
    compile_library(source, program, key.layers)
    np.testing.assert_allclose(after_driver(program, arrays), expected, rtol=1e-12)
