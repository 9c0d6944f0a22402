"""Spin-up by Newton's method against plain repetition: years until deep ground is in equilibrium.

    python benchmarks/spin_up.py [--years N] [--accelerated N] [--only TEXT [TEXT ...]]

Columns of the example of tundra, 30 m deep, in climates and soils, from a profile of one
temperature or, as the example, from ground in equilibrium with a guess. The mean temperature of a
year at 10 m is held against that of the equilibrium: of repetition its last year, of Newton's
method that after ten more years of repetition. They may differ, because ground that froze with more
water keeps it. Told are the years from which on it stays within 0.01 K, those after which a run
would have ended the spin-up, and how far it was off then. A cycle of Newton's method is a year of
the model without derivatives, as one of repetition is.

Steps of six hours, compiled; some minutes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray

from noahpy.config.schema import SpinUpConfig
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config
from noahpy.simulation.simulation import Simulation
from noahpy.simulation.spin_up import spin_up
from noahpy.simulation.spin_up_progress import SpinUpProgress

EXAMPLE: Final = Path(__file__).parents[1] / "config_examples" / "permafrost_implicit.yaml"
SILT: Final = {
    "layer_class": ["fibric_peat", "fibric_peat", "sapric_peat", *17 * [None]],
    "texture": {
        "sand": [*3 * [None], *17 * [0.15]],
        "clay": [*3 * [None], *17 * [0.10]],
        "regressions": "hypres",
        "bulk_density": 1350.0,
    },
    "gravel": 20 * [0.0],
    "values": {"porosity": 20 * [None], "solids_thermal_conductivity": 20 * [None]},
}
"""Soil of peat over silt, without the bedrock of the example."""
Column: TypeAlias = tuple[str, dict[str, Any], float | None, dict[str, Any]]
COLUMNS: Final[tuple[Column, ...]] = (
    ("arctic, bedrock, from 268 K", {"climate": "arctic"}, 268.0, {}),
    ("arctic, bedrock, from 276 K", {"climate": "arctic"}, 276.0, {}),
    ("arctic, bedrock, from a guess", {"climate": "arctic"}, None, {}),
    ("arctic, silt, from 268 K", {"climate": "arctic"}, 268.0, SILT),
    ("arctic, seed 7, from 270 K", {"climate": "arctic", "seed": 7}, 270.0, {}),
    ("plateau, seed 7, from 268 K", {"climate": "plateau", "seed": 7}, 268.0, {}),
    ("plateau, from 272 K", {"climate": "plateau"}, 272.0, {}),
    ("boreal, from 275 K", {"climate": "boreal"}, 275.0, {}),
    ("mid-latitude, from 275 K", {"climate": "mid_latitude"}, 275.0, {}),
    ("arctic, seed 11, from 270 K", {"climate": "arctic", "seed": 11}, 270.0, {}),
    ("arctic, seed 12, from a guess", {"climate": "arctic", "seed": 12}, None, {}),
    ("arctic, silt, seed 17, 266 K", {"climate": "arctic", "seed": 17}, 266.0, SILT),
    ("plateau, seed 13, from 270 K", {"climate": "plateau", "seed": 13}, 270.0, {}),
    ("plateau, seed 14, from 268 K", {"climate": "plateau", "seed": 14}, 268.0, {}),
    ("boreal, seed 16, from 272 K", {"climate": "boreal", "seed": 16}, 272.0, {}),
    ("mid-latitude, seed 15, 280 K", {"climate": "mid_latitude", "seed": 15}, 280.0, {}),
    ("mid-latitude, silt, seed 3", {"climate": "mid_latitude", "seed": 3}, 280.0, SILT),
    ("mid-latitude, silt, seed 6", {"climate": "mid_latitude", "seed": 6}, 290.0, SILT),
)
"""Name, weather, temperature of the first profile (None: that of the example), and soil."""
GUESS: Final = {"equilibrium": {"surface_temperature": 262.0, "offset": 2.5}}
"""Ground in equilibrium with a surface at 264.5 K, as in the example."""
DEPTH: Final = 10.0
"""Where the temperature is told, m."""
NEAR: Final = 0.01
"""Difference from equilibrium that is near enough, K."""
NEVER: Final = 1e-12
"""Threshold that no cycle comes below."""
AFTER: Final = 10
"""Years of plain repetition after Newton's method, for the equilibrium."""

FloatArray = NDArray[np.float64]


def simulation(chosen: Sequence[Column]) -> Simulation:
    """Some of the columns."""
    columns = [
        {
            "name": name,
            "forcing": {"weather": {"seed": 2026, **weather, "interval": 21600}},
            "initial": GUESS if temperature is None else {"soil_temperature": temperature},
            **({"soil": soil} if soil else {}),
        }
        for name, weather, temperature, soil in chosen
    ]
    changes = {
        "time": {"start": "2001-09-01", "end": "2002-08-31 18:00", "step": 21600},
        "site": {"layer_thickness": {"first": 0.05, "depth": 30.0, "layers": 20}},
        "initial": {
            "soil_temperature": 270.0,
            "equilibrium": {"surface_temperature": None, "offset": 0.0},
        },
        "compute": {"engine": "compiled"},
        "columns": columns,
    }
    return build_simulation(load_config(EXAMPLE, changes))


def repeated(
    of: Simulation, years: int, name: str, config: SpinUpConfig
) -> tuple[FloatArray, FloatArray, SpinUpProgress]:
    """Mean temperature at 10 m and distances told, ``[year, column]``, and where it ends."""
    deep: list[FloatArray] = []
    told: list[tuple[FloatArray, ...]] = []
    last: list[SpinUpProgress] = []
    nodes = of.layer_thickness.cumsum(0)[:, 0] - 0.5 * of.layer_thickness[:, 0]

    def keep(progress: SpinUpProgress) -> None:
        assert progress.means is not None
        profile = progress.means[0].numpy()
        deep.append(np.array([np.interp(DEPTH, nodes, one) for one in profile.T]))
        told.append(
            (
                progress.temperature_change,
                progress.water_change,
                progress.distance,
                progress.water_distance,
            )
        )
        last[:] = [progress]
        if sys.stderr.isatty():
            print(f"{name}: {progress.cycle} of {years}", end="\r", file=sys.stderr)

    spin_up(of, config.model_copy(update={"maximum_cycles": years + 1}), on_cycle=keep)
    return np.stack(deep), np.array(told), last[0]


def years_until(near: NDArray[np.bool_]) -> int | None:
    """Number of the year from which on it stays near; None if it does not."""
    far = np.flatnonzero(~near)
    first = int(far[-1]) + 1 if len(far) else 0
    return None if first == len(near) else first + 1


def ended(told: FloatArray, column: int, method: str) -> int | None:
    """Number of the year after which a spin-up with the default thresholds ends."""
    default = SpinUpConfig()
    change, water, away, water_away = told[:, :, column].T
    is_near = (change <= default.temperature_change) & (water <= default.water_change)
    if method == "newton":
        is_near = (away <= default.temperature_distance) & (water_away <= default.water_distance)
    found = np.flatnonzero(is_near)
    return int(found[0]) + 1 if len(found) else None


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare both, and tell what came out."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--years", type=int, default=150, help="of plain repetition")
    parser.add_argument("--accelerated", type=int, default=25, help="of Newton's method")
    parser.add_argument("--only", nargs="+", default=[""], help="parts of the names of columns")
    options = parser.parse_args(arguments)
    chosen = [column for column in COLUMNS if any(part in column[0] for part in options.only)]
    torch.set_num_threads(1)
    of = simulation(chosen)
    never = {"temperature_change": NEVER, "water_change": NEVER}
    plain = SpinUpConfig(**never)
    # water is moved as by default
    newton = SpinUpConfig(method="newton", temperature_distance=NEVER)
    sooner = repeated(of, options.accelerated, "Newton", newton)
    settled = replace(of, initial_state=sooner[2].state)
    after = repeated(settled, AFTER, "equilibrium", plain)
    later = repeated(of, options.years, "repetition", plain)
    truth = {"repeat": later[0][-1], "newton": after[0][-1]}
    print("column                          10 m (K)   method      years   ends    then off by (K)")
    for k, (name, *_) in enumerate(chosen):
        for method, (deep, told, _) in (("repeat", later), ("newton", sooner)):
            off = np.abs(deep[:, k] - truth[method][k])
            years, end = years_until(off < NEAR), ended(told, k, method)
            print(
                f"{name:30s} {truth[method][k]:9.3f}   {method:8s} {years or f'>{len(deep)}':>8} "
                f"{end or f'>{len(deep)}':>6} {'' if end is None else f'{off[end - 1]:17.4f}'}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
