"""The plain loop: forcing from numpy arrays, no forcing file, results from the component.

python config_examples/coupling/plain_loop.py [--days 120]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from arctic_weather import MEAN_CLOUD, SECONDS_PER_DAY, Values, arctic_weather, first_order_process

from bmi_noahpy import NoahPy

CONFIG = Path(__file__).with_suffix(".yaml")
FIRST_DAY = 135.0
"""Day of the year at which the configuration starts."""
TABLE_ROWS = 8


def weather(seconds: Values) -> dict[str, Values]:
    """Inputs of the component at some model times, ``[time, 1]`` each."""
    steps = len(seconds)
    memory = 3.0 * steps / (seconds[-1] / SECONDS_PER_DAY + 1.0)
    random = np.random.default_rng(1)
    anomaly, cover = (first_order_process(steps, 1, memory, random) for _ in range(2))
    cloud = np.clip(MEAN_CLOUD + 0.25 * cover, 0.0, 1.0)
    return arctic_weather(FIRST_DAY + seconds[:, None] / SECONDS_PER_DAY, 2.5 * anomaly, cloud)


def run(days: int) -> dict[str, Values]:
    """Drive the component for some days.

    Returns:
        By day: model time in days, thaw depth and water in the column in m, temperature at the
        top in K, and the mean sensible and latent heat flux in W m-2.
    """
    model = NoahPy()
    model.initialize(str(CONFIG))
    step = model.get_time_step()
    per_day = round(SECONDS_PER_DAY / step)
    forcing = weather(np.arange(float(days * per_day)) * step)

    names = {
        "thaw depth m": "soil_thaw__depth",
        "water m": "land_column_water__depth",
        "top layer K": "soil__temperature",
        "sensible W m-2": "land_surface_net~sensible~heat__energy_flux",
        "latent W m-2": "land_surface_net~latent~heat__energy_flux",
    }
    series = {label: np.zeros(days * per_day) for label in names}
    for k in range(days * per_day):
        for name, values in forcing.items():
            model.set_value(name, values[k])
        model.update()
        for label, name in names.items():
            series[label][k] = model.get_value_ptr(name)[0]
    model.finalize()

    by_day = {label: values.reshape(days, per_day) for label, values in series.items()}
    fluxes = {label: v.mean(1) for label, v in by_day.items() if label.endswith("W m-2")}
    return {"day": np.arange(1.0, days + 1.0)} | {k: v[:, -1] for k, v in by_day.items()} | fluxes


def show(results: dict[str, Values]) -> None:
    """Print some days, and the deepest thaw."""
    print("".join(f"{label:>16}" for label in results))
    days = len(results["day"])
    for k in np.unique(np.linspace(0, days - 1, TABLE_ROWS).round().astype(int)):
        print("".join(f"{values[k]:>16.2f}" for values in results.values()))
    print(f"deepest thaw {results['thaw depth m'].max():.2f} m in {days} days")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--days", type=int, default=120, help="length of the run")
    show(run(parser.parse_args().days))
