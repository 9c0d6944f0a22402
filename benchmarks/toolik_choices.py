"""What site assumptions and conductivities of snow change at Toolik: 144 runs, in some minutes.

    NOAHPY_SHARED=../shared python benchmarks/toolik_choices.py

Soil temperature at nominal 0.31 m from October to May, thaw depth against probing, and the first
dark day of spring, for 1.0 to 1.5 times the snowfall, every conductivity of snow, and 10 to 40 cm
of fibric over 10 to 35 cm of hemic peat. No choice brings the error of temperature to 2 K.
"""

from __future__ import annotations

import os
import sys
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, get_args

import numpy as np

from noahpy import build_simulation, parse_config
from noahpy.catalog.scheme_names import SchemeNames
from noahpy.simulation.driver import KeptHistory, run_simulation
from noahpy.testing import toolik

SENSOR: Final = 0.31
"""Nominal depth, m."""
SNOWFALL: Final = (1.0, 1.2, 1.35, 1.5)
PEAT: Final = tuple(product((4, 8, 12, 16), (4, 8, 14)))
"""Layers of 2.5 cm of fibric and of hemic peat."""
CONDUCTIVITIES: Final = get_args(SchemeNames.model_fields["layered_snow_conductivity"].annotation)


def columns() -> list[dict[str, object]]:
    """Soils of the columns."""
    layers = len(toolik.layer_thickness())
    ground = toolik.FINE_LAYERS + toolik.SILT_LAYERS
    rock = ["bedrock"] * (layers - ground)
    found: list[dict[str, object]] = []
    for fibric, hemic in PEAT:
        peat = ["fibric_peat"] * fibric + ["organic_material"] * hemic
        silt = ["silt"] * (ground - fibric - hemic)
        name = f"{2.5 * fibric:g} over {2.5 * hemic:g} cm"
        found.append({"name": name, "soil": {"layer_class": [*peat, *silt, *rock]}})
    return found


def main() -> None:
    """Print a line for every run; ends with 1 if a column is lost."""
    data = Path(os.environ["NOAHPY_SHARED"]) / "cases/data/toolik"
    measured, probed = toolik.sensors(data), toolik.probings(data)
    at = int(np.argmin(np.abs(measured.depth - SENSOR)))
    lost: list[int] = []
    print("snowfall, conductivity, peat | temperature (K) | thaw depth: bias, rmse (cm) | dark")
    for factor, conductivity in product(SNOWFALL, CONDUCTIVITIES):
        with TemporaryDirectory() as folder:
            weather = toolik.prepared_weather(data, Path(folder), factor)
            schemes = {"layered_snow_conductivity": conductivity}
            config = toolik.configuration(weather, schemes) | {"columns": columns()}
            simulation = build_simulation(parse_config(config))
            kept = KeptHistory(toolik.KEPT)
            run_simulation(simulation, [kept], on_lost=lambda _, columns: lost.extend(columns))
        for column, (fibric, hemic) in enumerate(PEAT):
            run = toolik.ToolikRun.of_history(kept.values(), weather, column)
            error = 100.0 * toolik.thaw_errors(run, probed)
            winter = toolik.temperature_errors(run, measured, toolik.WINTER)[at]
            print(
                f"{factor:g}, {conductivity}, {2.5 * fibric:g} over {2.5 * hemic:g} cm | "
                f"{winter:.2f} | {error.mean():+.1f}, {np.sqrt(np.mean(error**2)):.1f} | "
                f"{', '.join(toolik.dark_days(run))}",
                flush=True,
            )
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
