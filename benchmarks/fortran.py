"""What `speed.py` puts beside the time of a step: the classic Noah, and the floor by operations.

The source is that of WRF 4, in a folder as its repository has it; `phys/module_sf_noahlsm.F`, the
constants and the tables of `run` are used, unmodified. Columns, states and weather are those of
`speed.Columns`, with one class of soil and of vegetation each. A step is `SFCDIF_off` and `SFLX`.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from noahpy.engine.compiler import compiler
from noahpy.engine.key import LibraryKey
from noahpy.engine.shipped import file_of, shipped_name
from noahpy.model.model import Model
from noahpy.model.state import Forcing, State

COMPILER: Final = (
    "gfortran",
    "-cpp",
    "-ffree-form",
    "-ffree-line-length-none",
    "-fdefault-real-8",
    "-march=native",
)
SOURCES: Final = ("share/module_model_constants.F", "phys/module_sf_noahlsm.F")
SOIL_CLASSES: Final = 12
"""The mineral ones."""
VEGETATION_CLASSES: Final = (2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 19)
Floats = NDArray[np.float64]


def build(source: Path, folder: Path, optimization: str) -> Path:
    """Compile the steps.

    Args:
        source: a folder with the source of WRF.
        folder: for the program.
        optimization: option of the compiler.
    """
    driver = Path(__file__).with_name("fortran_step.f90").read_text(encoding="utf-8")
    # the module of errors comes before what uses it, the program after
    errors, program = driver.split("\nprogram ", 1)
    files = []
    for name, text in (("errors.f90", errors), ("steps.f90", f"program {program}")):
        (folder / name).write_text(text, encoding="utf-8")
        files.append(str(folder / name))
    files[1:1] = (str((source / name).resolve()) for name in SOURCES)
    program_file = folder / f"steps{optimization}"
    command = [*COMPILER, optimization, "-J", str(folder), "-o", str(program_file), *files]
    subprocess.run(command, check=True)
    return program_file


def _table(path: Path, title: str, columns: int) -> Floats:
    """The rows of a table of classes, without their numbers."""
    lines = path.read_text(encoding="utf-8").splitlines()
    start = lines.index(title) + 1
    count = int(re.split(r"\D", lines[start])[0])
    rows = (line.split(",")[1 : columns + 1] for line in lines[start + 1 : start + 1 + count])
    return np.array([list(map(float, row)) for row in rows])


def write_columns(
    path: Path,
    source: Path,
    model: Model,
    state: State,
    forcing: Forcing,
    *,
    steps: int,
    passes: int,
) -> None:
    """Write what the program reads."""
    vegetation = _table(source / "run/VEGPARM.TBL", "USGS", 17)
    soils = _table(source / "run/SOILPARM.TBL", "STAS", 10)
    columns = np.arange(model.column_count)
    soil = 1 + columns % SOIL_CLASSES
    cover = np.array(VEGETATION_CLASSES)[columns % len(VEGETATION_CLASSES)]
    site, porosity = model.parameters.site, model.parameters.soil.porosity.numpy()
    # as much of the pores as in our columns is filled and frozen
    largest = soils[soil - 1, 3]
    water = state.total_water_content.numpy() / porosity * largest
    liquid = np.minimum(state.liquid_water_content.numpy() / porosity * largest, water)
    layered = (site.layer_thickness, state.soil_temperature, water, liquid)
    single = (
        state.skin_temperature,
        state.canopy_water,
        state.snow_depth,
        state.snow_water_equivalent,
        state.exchange_coefficient_heat,
        state.exchange_coefficient_momentum,
    )
    given = (
        forcing.air_temperature,
        forcing.specific_humidity,
        forcing.surface_pressure,
        forcing.wind_speed,
        forcing.longwave_down,
        forcing.shortwave_down,
        forcing.precipitation_rate,
        forcing.green_fraction,
        site.deep_soil_temperature,
        site.air_height,
        site.wind_height,
    )
    with path.open("wb") as file:
        sizes = model.column_count, model.layers.soil, steps, passes, len(vegetation), len(soils)
        file.write(np.array(sizes, dtype=np.int32).tobytes())
        file.write(np.float64(1800.0).tobytes())
        for table in (vegetation, soils):
            file.write(table.tobytes())
        for rows in layered:
            file.write(np.ascontiguousarray(np.asarray(rows, dtype=np.float64).T).tobytes())
        for group in (single, given):
            values = np.stack([np.asarray(one, dtype=np.float64) for one in group], axis=1)
            file.write(values.tobytes())
        for classes in (cover, soil):
            file.write(classes.astype(np.int32).tobytes())


def seconds_of_step(program: Path, columns: Path) -> float:
    """Least time of the processor for a column step, s."""
    done = subprocess.run([str(program), str(columns)], check=True, capture_output=True, text=True)
    return float(done.stdout.split()[0])


# --- floor ---------------------------------------------------------------------------------------
CYCLES: Final = {
    r"\b(exp|log|log10|expm1|atan|tanh|power)\(": 15.0,
    r"\bsqrt\(| / ": 8.0,
    r" [-+*&|<>=]=? |\b(select|at_least|at_most|minimum|maximum|magnitude|sign)\(": 0.5,
    # a division and nine other operations a row
    r"\bsolve_tridiagonal<": 12.5,
}
"""Cycles of the operations of a strip of four columns: two simple ones begin in each."""
LANES: Final = 4
LOOP: Final = re.compile(r"for \(int l = 0; l < (.*); \+\+l\)")
CHAIN: Final = """
#include <chrono>
#include <cstdio>
int main() {
    unsigned long x = 1;
    double least = 1;
    for (int k = 0; k < 50; ++k) {
        const auto begin = std::chrono::steady_clock::now();
        for (int n = 0; n < 100000; ++n) { x ^= x << 13; x ^= x >> 7; x ^= x << 17; }
        const std::chrono::duration<double> found = std::chrono::steady_clock::now() - begin;
        if (found.count() < least) least = found.count();
    }
    std::printf("%g %lu", least / 600000, x);
}
"""
"""A chain of six operations of a cycle each, which wait for each other."""


def seconds_of_cycle(folder: Path) -> float:
    """How long a cycle of the processor takes, s."""
    file, program = folder / "chain.cpp", folder / "chain"
    file.write_text(CHAIN, encoding="utf-8")
    subprocess.run([compiler(), "-O2", str(file), "-o", str(program)], check=True)
    done = subprocess.run([program], check=True, capture_output=True, text=True)
    return float(done.stdout.split()[0])


def cycles_of_step(model: Model) -> float:
    """Cycles of a column step in which nothing counts but the number of operations.

    Memory, calls and what waits for something else cost nothing; iterations take one pass.
    """
    file = file_of(shipped_name(LibraryKey.of(model)))
    if file is None:
        raise ValueError("no source of this step comes with the package")
    total, rows = 0.0, 1
    function = file.read_text(encoding="utf-8").partition("INLINE void strip_step")[2]
    for line in function.splitlines():
        loop = LOOP.search(line)
        if loop is not None:
            rows = _rows(loop[1], model.layers.soil)
        # neither places within an array nor the head of a loop are operations
        code = line if loop is None else line.partition("++l)")[2]
        code = re.sub(r"\[[^]]*\]", "", code.partition("//")[0])
        times = model.layers.soil if "solve_tridiagonal" in code else rows
        total += times * sum(c * len(re.findall(sign, code)) for sign, c in CYCLES.items())
        if line.strip() == "}" or (loop is not None and not line.endswith("{")):
            rows = 1
    return total / LANES


def _rows(text: str, layers: int) -> int:
    """A number of rows, as in ``LAYERS - 1``."""
    found = text.replace("LAYERS", str(layers)).split(" - ")
    return int(found[0]) - sum(map(int, found[1:]))
