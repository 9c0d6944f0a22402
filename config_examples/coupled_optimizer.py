"""Calibrate land and air together by the gradient of the coupled system.

    python config_examples/coupled_optimizer.py [--days 2] [--noise 1] [--picture FILE]

Two columns of NoahPy and over each a slab of mixed air, a torch model of a user's own, are coupled
two-way, step by step, through the BMI. Values are exchanged as live tensors, so that a run is one
autograd graph: the gradient of a misfit goes through air and land and back, across all steps.

Twin experiment: noisy observations of a run with known parameters, from which L-BFGS and, without
gradients, Nelder-Mead seek the parameters of both components at once, from the same first guess.
Ends with the parameters, the work that both took, and the factor between them.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import OptimizeResult, minimize
from torch import Tensor

from bmi_noahpy import NoahPy

Values = NDArray[np.float64]

CONFIG = Path(__file__).parent / "coupling" / "coupled_optimizer.yaml"
SECONDS_PER_DAY: Final = 86400.0

# --- land ----------------------------------------------------------------------------------------
TEMPERATURE = "land_surface_air__temperature"
HUMIDITY = "atmosphere_air_water~vapor__specific_humidity"
LONGWAVE = "land_surface_radiation~incoming~longwave__energy_flux"
SHORTWAVE = "land_surface_radiation~incoming~shortwave__energy_flux"
PRESSURE: Final = 7.0e4
"""Pa."""
STANDING = {
    "land_surface_air__pressure": PRESSURE,
    "land_surface_wind__x_component_of_velocity": 4.0,
    "land_surface_wind__y_component_of_velocity": 0.0,
    "atmosphere_water__liquid_equivalent_precipitation_rate": 0.0,
}
"""Inputs that are the same all the time."""
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
EVAPORATION = "land_surface_water__evaporation_volume_flux"

# --- unknowns and observations -------------------------------------------------------------------
TRUTH: Final = {
    "depth of the slab": 0.80,
    "time of its renewal": 1.30,
    "soil__porosity": 1.10,
    "soil__quartz_volume_fraction": 0.70,
    "soil__clapp-hornberger_exponent": 1.20,
    "land_vegetation__minimum_stomatal_resistance": 1.50,
}
"""Factors of the parameters; two of the air, then those of the land. The first guess is 1."""


class Observed(NamedTuple):
    """An observed variable of the land."""

    name: str
    layers: tuple[int, ...]
    noise: float
    """Standard deviation."""


OF_LAND = (
    Observed("land_surface__temperature", (), 0.3),
    Observed("soil__temperature", (1, 2, 3), 0.05),
    Observed("soil_water__volume_fraction", (0, 1, 2), 0.002),
    Observed(SENSIBLE, (), 5.0),
    Observed("land_surface_net~latent~heat__energy_flux", (), 5.0),
)
AIR_NOISE: Final = (0.2, 5e-5)
"""Of temperature, K, and specific humidity, kg kg-1."""
NEAR: Final = 0.5
"""Misfit above the least up to which parameters are within one standard error."""
RANGE: Final = (0.6, 1.7)
"""Of the factors that are searched."""
MOST_ITERATIONS: Final = 60
"""Of L-BFGS."""
FIRST_STEP: Final = 0.2
"""Of Nelder-Mead, in the logarithm of every parameter."""
SHIFT: Final = 1e-4
"""Of the logarithm of a parameter, for the standard errors."""
NOISE: Final = torch.tensor(
    [*AIR_NOISE, *(o.noise for o in OF_LAND for _ in o.layers or (0,))], dtype=torch.float64
)[:, None]


# --- air -----------------------------------------------------------------------------------------
FREE_AIR: Final = torch.tensor([284.0, 5e-3], dtype=torch.float64)
"""Potential temperature, K, and specific humidity, kg kg-1, of the air that renews the slab."""
DENSITY: Final = 0.86
"""kg m-3."""


def next_air(air: Tensor, fluxes: Tensor, factors: Tensor, seconds: float) -> Tensor:
    """Temperature and humidity of the slab after a step; a fifth more heat comes from above."""
    depth, renewal = 1000.0 * factors[0], SECONDS_PER_DAY * factors[1]
    gain = torch.stack([1.2 * fluxes[0] / 1004.5, 1000.0 * fluxes[1]]) / (DENSITY * depth)
    return air + seconds * (gain + (FREE_AIR[:, None] - air) / renewal)


def longwave(air: Tensor) -> Tensor:
    """From a partly cloudy sky, W m-2 (Brutsaert 1975)."""
    vapour = PRESSURE * air[1] / (0.622 + 0.378 * air[1])
    clear = 1.24 * (0.01 * vapour / air[0]) ** (1.0 / 7.0)
    return (clear + 0.3 * (1.0 - clear)) * 5.67e-8 * air[0] ** 4


def shortwave(seconds: float) -> float:
    """On a day of July at 33 degrees north, by seconds since midnight, W m-2."""
    latitude, declination = np.radians([33.0, 22.0])
    angle = 2.0 * np.pi * (seconds / SECONDS_PER_DAY - 0.5)
    height = np.sin(latitude) * np.sin(declination)
    height += np.cos(latitude) * np.cos(declination) * np.cos(angle)
    return float(950.0 * max(height, 0.0))


# --- the coupled system --------------------------------------------------------------------------
class CoupledSystem:
    """Land and air over some days."""

    def __init__(self, days: float) -> None:
        self.land = NoahPy()
        self.land.initialize(str(CONFIG))
        self.step = self.land.get_time_step()
        self.count = round(days * SECONDS_PER_DAY / self.step)
        for name, value in STANDING.items():
            self.land.set_value(name, np.full(self.land.get_grid_size(0), value))
        self._start = self.land.serialize()

    def run(self, factors: Tensor) -> Tensor:
        """What is observed after every step, ``[step, variable, column]``.

        It has a graph if the factors have one.
        """
        land = self.land
        columns = land.get_grid_size(0)
        air = FREE_AIR[:, None].expand(-1, columns)
        land.deserialize(self._start)
        for name, factor in zip(list(TRUTH)[2:], factors[2:], strict=True):
            land.set_value_tensor(f"{name}__multiplier", factor.expand(columns))
        rows = []
        for k in range(self.count):
            land.set_value(SHORTWAVE, np.full(columns, shortwave((k + 0.5) * self.step)))
            land.set_value_tensor(TEMPERATURE, air[0])
            land.set_value_tensor(HUMIDITY, air[1])
            land.set_value_tensor(LONGWAVE, longwave(air))
            land.update()
            fluxes = torch.stack([land.get_value_tensor(name) for name in (SENSIBLE, EVAPORATION)])
            air = next_air(air, fluxes, factors, self.step)
            seen = [land.get_value_tensor(o.name) for o in OF_LAND]
            chosen = [
                v[list(o.layers)] if o.layers else v[None]
                for v, o in zip(seen, OF_LAND, strict=True)
            ]
            rows.append(torch.cat([air, *chosen]))
        return torch.stack(rows)


class Search:
    """The misfit as optimizers call it, with a record of what it cost.

    The misfit is the negative logarithm of the likelihood. The unknowns of the optimizers are the
    logarithms of the factors.
    """

    def __init__(self, system: CoupledSystem, observed: Tensor) -> None:
        self._system, self._observed = system, observed
        self.misfits: list[float] = []
        self.seconds: list[float] = []
        """Of CPU, up to every evaluation."""
        self.best: Values = np.ones(len(TRUTH))
        """Factors of the least misfit."""
        self._begin = time.process_time()

    def _misfit(self, logarithms: Tensor) -> Tensor:
        residual = (self._system.run(logarithms.exp()) - self._observed) / NOISE
        return 0.5 * residual.square().sum()

    def _noted(self, misfit: float, x: Values) -> float:
        if not self.misfits or misfit < min(self.misfits):
            self.best = np.exp(x)
        self.misfits.append(misfit)
        self.seconds.append(time.process_time() - self._begin)
        return misfit

    def value(self, x: Values) -> float:
        """Without a gradient: one coupled run."""
        with torch.no_grad():
            return self._noted(self._misfit(torch.from_numpy(x)).item(), x)

    def value_and_gradient(self, x: Values) -> tuple[float, Values]:
        """A coupled run, and a backward pass through all of it."""
        logarithms = torch.tensor(x, requires_grad=True)
        misfit = self._misfit(logarithms)
        (gradient,) = torch.autograd.grad(misfit, logarithms)
        return self._noted(misfit.item(), x), gradient.numpy()

    def arrival(self, misfit: float) -> int | None:
        """Number of the first evaluation that came near a misfit; None if none did."""
        near = np.flatnonzero(np.array(self.misfits) <= misfit + NEAR)
        return int(near[0]) if near.size else None


# --- the twin experiment -------------------------------------------------------------------------
class Experiment(NamedTuple):
    """What was sought, and how it was found."""

    hours: Values
    truth: Tensor
    """Of all that is observed, ``[step, variable, column]``, as the three that follow."""
    observed: Tensor
    guessed: Tensor
    calibrated: Tensor
    errors: Values
    """Standard errors of the logarithms of the parameters, as the noise allows."""
    with_gradients: Search
    without: Search

    @property
    def least(self) -> float:
        """The least misfit of both searches."""
        return min(*self.with_gradients.misfits, *self.without.misfits)


def experiment(days: float, noise: float, patience: float, seed: int = 1) -> Experiment:
    """Make observations and search with and without gradients.

    Args:
        days: length of a run.
        noise: of the observations, relative to `NOISE`.
        patience: Nelder-Mead is stopped after so many times the work of L-BFGS.
        seed: of the noise.
    """
    system = CoupledSystem(days)
    factors = torch.tensor(list(TRUTH.values()), dtype=torch.float64)
    guess = np.zeros(len(TRUTH))
    with torch.no_grad():
        truth = system.run(factors)
        guessed = system.run(torch.ones_like(factors))
        shifted = torch.exp(SHIFT * torch.eye(len(TRUTH), dtype=torch.float64)) * factors
        sensitivity = torch.stack([(system.run(f) - truth) / SHIFT / NOISE for f in shifted])
    drawn = torch.randn(
        truth.shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64
    )
    observed = truth + noise * NOISE * drawn
    information = torch.einsum("itvc,jtvc->ij", sensitivity, sensitivity)
    errors: Values = noise * torch.linalg.inv(information).diagonal().sqrt().numpy()

    with_gradients = Search(system, observed)
    options = {"ftol": 1e-9, "maxiter": MOST_ITERATIONS}
    bounds = [tuple(np.log(RANGE))] * len(TRUTH)
    minimize(
        with_gradients.value_and_gradient,
        guess,
        jac=True,
        method="L-BFGS-B",
        bounds=bounds,
        options=options,
    )

    without = Search(system, observed)
    least, limit = min(with_gradients.misfits), patience * with_gradients.seconds[-1]

    def stop(intermediate_result: OptimizeResult) -> None:
        if without.arrival(least) is not None or without.seconds[-1] > limit:
            raise StopIteration

    simplex = np.vstack([guess, FIRST_STEP * np.eye(len(TRUTH))])
    options = {
        "initial_simplex": simplex,
        "xatol": 0.0,
        "fatol": 0.0,
        "maxiter": 10**6,
        "maxfev": 10**6,
    }
    minimize(
        without.value, guess, method="Nelder-Mead", bounds=bounds, callback=stop, options=options
    )
    with torch.no_grad():
        calibrated = system.run(torch.from_numpy(with_gradients.best))
    hours = np.arange(1, system.count + 1) * system.step / 3600.0
    system.land.finalize()
    return Experiment(hours, truth, observed, guessed, calibrated, errors, with_gradients, without)


# --- results -------------------------------------------------------------------------------------
def show(result: Experiment) -> None:
    """Print the parameters and the work, and the factor between the two."""
    heads = (
        f"{'truth':>7}{'L-BFGS':>9}{'error':>9}{'std. error':>12}{'Nelder-Mead':>13}{'error':>9}"
    )
    print(f"{'factor of':<46}{heads}")
    rows = zip(
        TRUTH.items(), result.with_gradients.best, result.errors, result.without.best, strict=True
    )
    for (name, true), found, error, other in rows:
        print(
            f"{name:<46}{true:>7.2f}{found:>9.4f}{100.0 * (found / true - 1.0):>8.2f}%"
            f"{100.0 * error:>11.2f}%{other:>13.4f}{100.0 * (other / true - 1.0):>8.2f}%"
        )
    run = float(np.median(np.diff(result.without.seconds)))
    for name, search in (("L-BFGS", result.with_gradients), ("Nelder-Mead", result.without)):
        arrival = search.arrival(result.least)
        count = len(search.misfits) if arrival is None else arrival + 1
        seconds = search.seconds[count - 1]
        told = "arrives after" if arrival is not None else "has not arrived after"
        print(
            f"{name:<12}{told} {count} evaluations, {seconds:.1f} s, the time of "
            f"{seconds / run:.0f} coupled runs; misfit {min(search.misfits):.6g}"
        )
    at_least = "" if result.without.arrival(result.least) is not None else "more than "
    print(f"factor {at_least}{factor(result):.1f}")


def factor(result: Experiment) -> float:
    """Time that Nelder-Mead took to arrive, or until it was stopped, relative to L-BFGS."""
    ours = result.with_gradients.arrival(result.least)
    theirs = result.without.arrival(result.least)
    seconds = result.without.seconds[-1 if theirs is None else theirs]
    return seconds / result.with_gradients.seconds[-1 if ours is None else ours]


def draw(result: Experiment, file: Path) -> None:
    """Draw the course of both searches, and air and skin before and after the calibration."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt

    from noahpy.plot.style import BLACK, BLUE, GREY, ORANGE, RC

    with mpl.rc_context(RC):
        figure, axes = plt.subplots(2, 2, figsize=(9.0, 5.6), layout="constrained")
        course, parameters, air, flux = axes.ravel()
        course.set_title("a  Misfit above the least, by CPU time (s)")
        searches = {
            "L-BFGS": (result.with_gradients, BLUE),
            "Nelder–Mead": (result.without, ORANGE),
        }
        for name, (search, colour) in searches.items():
            above = np.minimum.accumulate(search.misfits) - result.least
            course.step(search.seconds, above, where="post", color=colour, label=name)
        course.axhline(NEAR, color=GREY, lw=0.6, ls=":")
        course.set_xscale("log")
        course.set_yscale("log")
        course.set_ylim(bottom=0.3 * NEAR)
        course.legend()

        parameters.set_title("b  Parameters relative to the truth")
        places = np.arange(len(TRUTH))
        true = np.array(list(TRUTH.values()))
        parameters.axvline(1.0, color=BLACK, lw=0.8)
        parameters.plot(1.0 / true, places, "o", color=GREY, mfc="white", label="first guess")
        parameters.plot(result.without.best / true, places, "s", color=ORANGE, label="Nelder–Mead")
        parameters.errorbar(
            result.with_gradients.best / true,
            places,
            xerr=result.errors,
            fmt="o",
            color=BLUE,
            label="L-BFGS, standard error",
        )
        labels = [name.split("__")[-1].replace("_", " ") for name in TRUTH]
        parameters.set_yticks(places, labels)
        parameters.invert_yaxis()
        parameters.legend(loc="upper center", bbox_to_anchor=(0.5, -0.08), ncols=3)

        days = result.hours / 24.0
        panels = {
            "c  Temperature of the air over both columns (°C)": (air, 0, -273.15),
            "d  Sensible heat flux of both columns (W m⁻²)": (flux, -2, 0.0),
        }
        told = {"first guess": (GREY, "--"), "calibrated": (BLUE, "-")}
        runs = (result.guessed, result.calibrated)
        for title, (axis, variable, offset) in panels.items():
            axis.set_title(title)
            for (label, (colour, style)), run in zip(told.items(), runs, strict=True):
                values = run[:, variable] + offset
                lines = axis.plot(days, values, color=colour, ls=style)
                lines[0].set_label(label)
            marks = axis.plot(
                days,
                result.observed[:, variable] + offset,
                "o",
                ms=2.2,
                mfc="white",
                mec=BLACK,
                mew=0.5,
            )
            marks[0].set_label("observed")
            axis.set_xlabel("days")
            axis.set_xlim(0.0, days[-1])
        air.legend()
        figure.savefig(file)
        plt.close(figure)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--days", type=float, default=2.0, help="length of a run")
    parser.add_argument("--noise", type=float, default=1.0, help="of the observations, relative")
    parser.add_argument(
        "--patience",
        type=float,
        default=10.0,
        help="stop Nelder-Mead after so many times the work of L-BFGS",
    )
    parser.add_argument("--picture", type=Path, help="file of the picture; none if omitted")
    arguments = parser.parse_args()
    outcome = experiment(arguments.days, arguments.noise, arguments.patience)
    show(outcome)
    if arguments.picture is not None:
        draw(outcome, arguments.picture)
        print(f"picture: {arguments.picture}")
