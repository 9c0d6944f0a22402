"""Drive a configuration through the Basic Model Interface, step by step.

    python config_examples/step_by_step.py CONFIG

Everything here goes through BMI calls, as a coupler would make them. Ends with a table of the run.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from bmi_noahpy import NoahPy

PRECIPITATION = "atmosphere_water__liquid_equivalent_precipitation_rate"
EVAPORATION = "land_surface_water__evaporation_volume_flux"
SURFACE_RUNOFF = "land_surface_water__runoff_depth"
SUBSURFACE_RUNOFF = "land_subsurface_water__runoff_depth"
MILLIMETRE = 1e-3


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


def drive(config: str) -> None:
    """Run a configuration to its end and print its table."""
    model = NoahPy()
    model.initialize(config)
    step = model.get_time_step()
    steps = round((model.get_end_time() - model.get_start_time()) / step)
    summary = Summary(model)
    water: NDArray[np.float64] = model.get_value("land_column_water__depth", np.empty(1))
    spent = 0.0
    for _ in tqdm(range(steps), desc=Path(config).stem, unit="step"):
        begin = time.perf_counter()
        model.update()
        spent += time.perf_counter() - begin
        summary.add(step)
    summary.show(float(water[0]), 1e6 * spent / steps)
    model.finalize()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("config", help="configuration file")
    drive(parser.parse_args().config)
