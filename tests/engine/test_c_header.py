"""Compiled steps from C."""

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from noahpy.engine.cache import find_or_build
from noahpy.engine.calls import CoefficientStrips, in_strips
from noahpy.engine.compiler import FLAGS, HEADERS, compile_library, compiler
from noahpy.engine.key import LibraryKey
from noahpy.engine.model import CompiledModel
from noahpy.engine.shipped import shipped_source
from noahpy.engine.tables import write_tables
from noahpy.model.schemes import Schemes
from noahpy.model.steps import step_packing

COLUMNS = 7
DRIVER = Path(__file__).with_name("driver.c")


@pytest.fixture(scope="module")
def step(columns):
    """A compiled step of some columns: its library, and what the driver is given."""
    model, state, forcings = columns(COLUMNS, Schemes())
    library = find_or_build(LibraryKey.of(model), model)
    packing, coefficients = step_packing(model.layers), CoefficientStrips(library, model)
    arrays = [packing.pack_state(state).numpy(), packing.pack_forcing(forcings[0]).numpy()]
    arrays += [coefficients.numbers, coefficients.flags]
    compiled = CompiledModel(model, library)
    with torch.no_grad():
        after = compiled.step(state, forcings[0], 10800.0).state
    return LibraryKey.of(model), arrays, packing.pack_state(after).numpy()


def in_other_strips(array, lanes):
    """Coefficients in strips of another width."""
    height = array.shape[1]
    rows = array.transpose(1, 0, 2).reshape(height, -1)[:, :COLUMNS]
    return in_strips(rows, lanes)


def after_driver(program, arrays):
    """What the driver gives."""
    sizes = [str(arrays[0].shape[1]), *(str(array.nbytes) for array in arrays)]
    given = b"".join(array.tobytes() for array in arrays)
    options = {"ASAN_OPTIONS": "detect_leaks=0", "UBSAN_OPTIONS": "halt_on_error=1"}
    done = subprocess.run(
        [*program, *sizes], input=given, capture_output=True, env=os.environ | options, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    return np.frombuffer(done.stdout).reshape(arrays[0].shape)


def test_a_program_in_c_takes_the_step_that_python_takes(step, tmp_path):
    key, arrays, expected = step
    library, program = key.path, tmp_path / "driver"
    command = [compiler(), "-x", "c", f"-I{HEADERS}", DRIVER, "-x", "none", library]
    subprocess.run([*command, f"-Wl,-rpath,{library.parent}", "-o", program], check=True)
    np.testing.assert_array_equal(after_driver([program], arrays), expected)


def built(key, folder, checks=()):
    """A program of the driver and a step."""
    source, program = folder / "step.cpp", folder / "driver"
    source.write_text(shipped_source(key), encoding="utf-8")
    write_tables(folder)
    driver = [compiler(), "-x", "c", "-c", f"-I{HEADERS}", DRIVER, "-o", folder / "driver.o"]
    subprocess.run(driver, check=True)
    flags = [one for one in FLAGS if one != "-shared"]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("noahpy.engine.compiler.FLAGS", (*flags, *checks, str(folder / "driver.o")))
        compile_library(source, program, key.layers)
    return program


def test_a_step_leaves_its_memory_alone_and_does_nothing_undefined(step, tmp_path):
    key, arrays, expected = step
    program = built(key, tmp_path, ["-O0", "-fsanitize=address,undefined", "-fno-sanitize-recover"])
    np.testing.assert_allclose(after_driver([program], arrays), expected, rtol=1e-12)


def test_other_compilers_at_hand_give_the_same_step(step, tmp_path, monkeypatch):
    key, arrays, expected = step
    ways = {}
    is_usual = platform.machine() in ("x86_64", "AMD64") and sys.platform == "linux"
    if is_usual:
        # narrower strips than those of this processor
        ways[compiler()] = (["-msse2", "-lmvec", "-lm"], [])
    if is_usual and shutil.which("clang++"):
        ways["clang++"] = (["-march=native", "-lmvec", "-lm"], [])
    if shutil.which("aarch64-linux-gnu-g++") and shutil.which("qemu-aarch64"):
        emulated = ["qemu-aarch64", "-L", "/usr/aarch64-linux-gnu"]
        ways["aarch64-linux-gnu-g++"] = (["-lm"], emulated)
    for number, (name, (flags, emulator)) in enumerate(ways.items()):
        folder = tmp_path / str(number)
        folder.mkdir()
        monkeypatch.setenv("CXX", name)
        monkeypatch.setattr("noahpy.engine.compiler._machine_flags", lambda flags=flags: flags)
        program = [*emulator, built(key, folder)]
        state, forcing, numbers, masks = arrays
        lanes = 4 if name == "clang++" else 2
        given = [state, forcing, *(in_other_strips(one, lanes) for one in (numbers, masks))]
        found = after_driver(program, given)
        np.testing.assert_allclose(found, expected, rtol=1e-12, err_msg=name)
