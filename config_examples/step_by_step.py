"""Drive a configuration through the Basic Model Interface, step by step.

    python config_examples/step_by_step.py CONFIG [--output STATES.nc]

Everything here goes through BMI calls, as a coupler would make them. Ends with a table of the run;
with --output the states after every step are written to a netCDF file.
"""

from __future__ import annotations

import argparse
import contextlib
import time
from collections.abc import Callable
from pathlib import Path

import netCDF4
import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from bmi_noahpy import NoahPy

PROFILES = (
    "soil__temperature",
    "soil_water__volume_fraction",
    "soil_liquid-water__volume_fraction",
)
SURFACE = (
    "land_surface__temperature",
    "land_vegetation_canopy_water__depth",
    "snowpack__liquid-equivalent_depth",
    "snowpack__depth",
    "soil_thaw__depth",
)
PRECIPITATION = "atmosphere_water__liquid_equivalent_precipitation_rate"
EVAPORATION = "land_surface_water__evaporation_volume_flux"
SURFACE_RUNOFF = "land_surface_water__runoff_depth"
SUBSURFACE_RUNOFF = "land_subsurface_water__runoff_depth"
MILLIMETRE = 1e-3


class StateFile:
    """States of every step in a netCDF file that takes its name when it is complete."""

    def __init__(self, path: Path, model: NoahPy) -> None:
        self._path, self._partial = path, path.with_name(path.name + ".partial")
        self._model = model
        self._file = netCDF4.Dataset(self._partial, "w")
        self._file.createDimension("time", None)
        self._file.createDimension("layer", model.get_grid_size(1))
        depth = self._file.createVariable("depth", "f8", ("layer",))
        depth.units, depth.positive = "m", "down"
        depth[:] = model.get_value_ptr("soil__node_depth")
        seconds = self._file.createVariable("time", "f8", ("time",))
        seconds.units = "s"
        seconds.long_name = "model time at the end of the step"
        for name in PROFILES + SURFACE:
            dimensions = ("time", "layer") if name in PROFILES else ("time",)
            variable = self._file.createVariable(
                name, "f8", dimensions, compression="zlib", complevel=1
            )
            variable.units = model.get_var_units(name)

    def append(self) -> None:
        """Write the present states."""
        record = self._file.dimensions["time"].size
        self._file["time"][record] = self._model.get_current_time()
        for name in PROFILES + SURFACE:
            self._file[name][record] = self._model.get_value_ptr(name)

    def close(self, *, complete: bool) -> None:
        """Close the file; one that is not complete keeps its name ending in ``.partial``."""
        self._file.close()
        if complete:
            self._partial.replace(self._path)


@contextlib.contextmanager
def state_file(path: Path | None, model: NoahPy):  # noqa: ANN201
    """Something to call after every step: writes to `path`, or does nothing without one."""
    if path is None:
        yield lambda: None
        return
    file = StateFile(path, model)
    try:
        yield file.append
    except BaseException:
        file.close(complete=False)
        raise
    file.close(complete=True)


class Summary:
    """Sums over the run for the closing table."""

    def __init__(self, model: NoahPy) -> None:
        self._model = model
        self._temperature = np.zeros(model.get_grid_size(1))
        self._liquid = np.zeros(model.get_grid_size(1))
        self._depths = dict.fromkeys(
            (PRECIPITATION, EVAPORATION, SURFACE_RUNOFF, SUBSURFACE_RUNOFF), 0.0
        )
        self._residuals = dict.fromkeys(("water", "surface_energy", "soil_energy"), 0.0)
        self._deepest_thaw = 0.0
        self._steps = 0

    def _scalar(self, name: str) -> float:
        return float(self._model.get_value_ptr(name)[0])

    def add(self, seconds: float) -> None:
        """Take the results of a step of this length."""
        self._steps += 1
        self._temperature += self._model.get_value_ptr("soil__temperature")
        self._liquid += self._model.get_value_ptr("soil_liquid-water__volume_fraction")
        self._depths[PRECIPITATION] += self._scalar(PRECIPITATION) * MILLIMETRE * seconds
        self._depths[EVAPORATION] += self._scalar(EVAPORATION) * seconds
        self._depths[SURFACE_RUNOFF] += self._scalar(SURFACE_RUNOFF)
        self._depths[SUBSURFACE_RUNOFF] += self._scalar(SUBSURFACE_RUNOFF)
        self._deepest_thaw = max(self._deepest_thaw, self._scalar("soil_thaw__depth"))
        for name, largest in self._residuals.items():
            residual = abs(self._scalar(f"noahpy::{name}_residual"))
            self._residuals[name] = max(largest, residual)

    def show(self, initial_water: float, microseconds: float) -> None:
        """Print the table."""
        depth = self._model.get_value_ptr("soil__node_depth")
        print(
            f"{'layer':>5}{'depth m':>10}{'mean temperature K':>21}{'mean liquid water m3 m-3':>27}"
        )
        for k, values in enumerate(zip(depth, self._temperature, self._liquid, strict=True)):
            middle, temperature, liquid = values
            means = f"{temperature / self._steps:>21.3f}{liquid / self._steps:>27.4f}"
            print(f"{k + 1:>5}{middle:>10.3f}{means}")
        change = self._scalar("land_column_water__depth") - initial_water
        rows = (
            ("thaw depth at the end", f"{self._scalar('soil_thaw__depth'):.3f} m"),
            ("largest thaw depth", f"{self._deepest_thaw:.3f} m"),
            ("precipitation", f"{self._depths[PRECIPITATION]:.4f} m"),
            ("evaporation", f"{self._depths[EVAPORATION]:.4f} m"),
            ("surface runoff", f"{self._depths[SURFACE_RUNOFF]:.4f} m"),
            ("subsurface runoff", f"{self._depths[SUBSURFACE_RUNOFF]:.4f} m"),
            ("change of water in the column", f"{change:.4f} m"),
            ("water closure, largest of a step", f"{self._residuals['water']:.1e} m"),
            ("surface energy closure, largest", f"{self._residuals['surface_energy']:.1e} W m-2"),
            ("soil energy closure, largest", f"{self._residuals['soil_energy']:.1e} W m-2"),
            ("steps", f"{self._steps}"),
            ("time per step", f"{microseconds:.0f} microseconds"),
        )
        for label, text in rows:
            print(f"{label:<36}{text}")


def drive(
    config: str, after_step: Callable[[NoahPy], None] | None = None, output: Path | None = None
) -> None:
    """Run a configuration to its end and print its table; `after_step` sees the component."""
    model = NoahPy()
    model.initialize(config)
    step = model.get_time_step()
    steps = round((model.get_end_time() - model.get_start_time()) / step)
    summary = Summary(model)
    water: NDArray[np.float64] = model.get_value("land_column_water__depth", np.empty(1))
    spent = 0.0
    with state_file(output, model) as write_states:
        for _ in tqdm(range(steps), desc=Path(config).stem, unit="step"):
            begin = time.perf_counter()
            model.update()
            spent += time.perf_counter() - begin
            summary.add(step)
            write_states()
            if after_step is not None:
                after_step(model)
    summary.show(float(water[0]), 1e6 * spent / steps)
    model.finalize()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("config", help="configuration file")
    parser.add_argument("--output", type=Path, help="netCDF file for the states of every step")
    options = parser.parse_args()
    drive(options.config, output=options.output)
