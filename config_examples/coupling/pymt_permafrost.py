"""Couple NoahPy with the Kudryavtsev model of permafrost in CSDMS pymt.

    mamba install pymt pymt_permamodel -c conda-forge
    python config_examples/coupling/pymt_permafrost.py --years 5

Once a year, Ku takes the mean and the amplitude of the air temperature, snow and soil water of the
year that NoahPy has run, and gives the temperature at the top of permafrost and the thickness of
the active layer in equilibrium with it. The table compares them with NoahPy's.
"""

from __future__ import annotations

import argparse
from typing import Any

import numpy as np
from pymt import models

AIR = "land_surface_air__temperature"
DAYS = 365
START_YEAR = 2002
THIN_SNOW = 0.01
"""Depth above which a day counts as one with snow, m."""
TYPICAL_DENSITY = 250.0
"""Of snow, kg m-3."""


class Year:
    """Daily values of a year, and what Ku makes its input of."""

    def __init__(self) -> None:
        self.air: list[float] = []
        self.snow_depth: list[float] = []
        self.snow_water: list[float] = []
        self.soil_water: list[float] = []
        self.soil_temperature: list[np.ndarray] = []
        self.thaw_depth: list[float] = []

    def add(self, noah: Any, layer_share: np.ndarray) -> None:  # noqa: ANN401
        """Take the state of a day; `layer_share` weighs the layers of the uppermost metre."""
        self.air.append(noah.get_value(AIR, units="degC")[0])
        self.snow_depth.append(noah.get_value("snowpack__depth")[0])
        self.snow_water.append(noah.get_value("snowpack__liquid-equivalent_depth", units="mm")[0])
        self.soil_water.append(noah.get_value("soil_water__volume_fraction") @ layer_share)
        self.soil_temperature.append(noah.get_value("soil__temperature", units="degC"))
        self.thaw_depth.append(noah.get_value("soil_thaw__depth")[0])

    def annual_amplitude(self) -> float:
        """Of the harmonic with the period of the year, K."""
        angle = 2.0 * np.pi * np.arange(len(self.air)) / len(self.air)
        return float(2.0 * abs(np.mean(self.air * np.exp(1j * angle))))

    def for_ku(self) -> dict[str, float]:
        """Input of Ku by its names, in its units."""
        depth = np.array(self.snow_depth)
        lies = depth > THIN_SNOW
        density = np.array(self.snow_water)[lies] / depth[lies]
        return {
            "atmosphere_bottom_air__temperature": float(np.mean(self.air)),
            "atmosphere_bottom_air__temperature_amplitude": self.annual_amplitude(),
            # means over the days on which snow lies; without any, the density does not matter
            "snowpack__depth": float(depth[lies].mean()) if lies.any() else 0.0,
            "snowpack__density": float(density.mean()) if lies.any() else TYPICAL_DENSITY,
            "water-liquid__volumetric-water-content-soil": float(np.mean(self.soil_water)),
        }


def run(years: int, mean_air_temperature: float) -> list[dict[str, float]]:
    """Run both models and return a row for each year, temperatures in degC and depths in m."""
    noah = models.NoahPy()
    file, folder = noah.setup(
        start=f"{START_YEAR}-01-01",
        end=f"{START_YEAR + years + 1}-12-31",
        step=21600.0,
        climate="arctic",
        mean_air_temperature=mean_air_temperature,
        deep_soil_temperature=mean_air_temperature + 2.0,
        initial_soil_temperature=mean_air_temperature,
        soil_class=8,
        initial_water_content=0.35,
    )
    noah.initialize(file, dir=folder)

    ku = models.Ku()
    file, folder = ku.setup(start_year=START_YEAR, end_year=START_YEAR + years)
    ku.initialize(file, dir=folder)

    thickness = noah.get_value("soil__layer_thickness")
    bottom = np.cumsum(thickness)
    layer_share = np.clip(1.0 - (bottom - thickness), 0.0, thickness)
    layer_share /= layer_share.sum()

    rows = []
    for year in range(years):
        daily = Year()
        for day in range(1, DAYS + 1):
            # in pymt a time may be given in any unit; NoahPy itself counts seconds
            noah.update_until(year * DAYS + day, units="d")
            daily.add(noah, layer_share)
        given = daily.for_ku()
        for name, value in given.items():
            ku.set_value(name, np.array([value]))
        ku.update()
        thaw = max(daily.thaw_depth)
        top = min(int(np.searchsorted(bottom, thaw)), bottom.size - 1)
        rows.append(
            {
                "year": START_YEAR + year,
                "air": given["atmosphere_bottom_air__temperature"],
                "amplitude": given["atmosphere_bottom_air__temperature_amplitude"],
                "snow": given["snowpack__depth"],
                "noah_top": float(np.mean(daily.soil_temperature, axis=0)[top]),
                "ku_top": float(ku.get_value("soil__temperature", units="degC")[0]),
                "noah_thaw": thaw,
                "ku_thaw": float(ku.get_value("soil__active_layer_thickness", units="m")[0]),
            }
        )
    noah.finalize()
    ku.finalize()
    return rows


def show(rows: list[dict[str, float]]) -> None:
    """Print the table."""
    print(f"{'':32}{'top of permafrost degC':>26}{'active layer m':>18}")
    print(f"{'year':>6}{'air degC':>10}{'+-':>6}{'snow m':>10}", end="")
    print(f"{'NoahPy':>16}{'Ku':>10}{'NoahPy':>10}{'Ku':>8}")
    for row in rows:
        print(
            f"{row['year']:>6.0f}{row['air']:>10.2f}{row['amplitude']:>6.1f}{row['snow']:>10.2f}"
            f"{row['noah_top']:>16.2f}{row['ku_top']:>10.2f}"
            f"{row['noah_thaw']:>10.2f}{row['ku_thaw']:>8.2f}"
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--years", type=int, default=3, help="length of the run")
    parser.add_argument("--air", type=float, default=263.0, help="mean air temperature, K")
    arguments = parser.parse_args()
    show(run(arguments.years, arguments.air))
