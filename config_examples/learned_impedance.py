"""Learn how ice impedes the flow of water in frozen soil, and recover the model's own curve.

    python config_examples/learned_impedance.py [--iterations 8] [--picture FILE] [--weights FILE]

Ice takes orders of magnitude off the hydraulic conductivity and diffusivity of soil: the model says
how many by a straight line in the ice content. Here the line is unknown. A small network stands in
its place, inside the processes ``hydraulic_conductivity`` and ``hydraulic_diffusivity`` of the
model, and learns from water contents alone: noisy daily means of four columns that freeze from the
top, made by the model as it is. The gradient of the misfit goes back through all steps of the run
to the weights. The network knows that without ice nothing is impeded, and nothing else.

Ends with both curves over the range of ice that the columns hold.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from noahpy import load_config
from noahpy.gradients import trajectory
from noahpy.model.learned_processes import ProcessModule
from noahpy.model.model import Model
from noahpy.model.state import Forcing
from noahpy.physics.soil_water import ice_impedance
from noahpy.simulation.build import build_simulation

Values = NDArray[np.float64]

CONFIG = Path(__file__).parent / "hybrid" / "frozen_columns.yaml"
NOISE: Final = 0.002
"""Standard deviation of the observed water contents, m3 m-3."""
STEPS_A_DAY: Final = 4
OBSERVED: Final = ("total_water_content", "liquid_water_content")


# --- the learned process --------------------------------------------------------------------------
class Impedance(nn.Module):
    """Orders of magnitude that ice takes off, of the ice content; none without ice."""

    def __init__(self, width: int = 8) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Linear(1, width), nn.Tanh(), nn.Linear(width, 1))

    def forward(self, ice: Tensor) -> Tensor:
        """Of the ice content, m3 m-3."""
        slope = 5.0 * nn.functional.softplus(self.body(5.0 * ice[..., None])[..., 0])
        return ice * slope


class ImpededFlow(nn.Module):
    """Conductivity or diffusivity at total water, impeded by a curve of the ice content.

    Args:
        impedance: the curve.
        exponents: of saturation, by b and beside it.
    """

    INPUTS = ("liquid_saturation", "ice_saturation", "ice_content", "clapp_hornberger_b")

    def __init__(self, impedance: Impedance, exponents: tuple[float, float]) -> None:
        super().__init__()
        self.impedance, self.exponents = impedance, exponents

    def forward(self, features: Tensor) -> Tensor:
        """Of `INPUTS` and the logarithm of the saturated value."""
        liquid, frozen, ice, b, saturated = features.unbind(-1)
        saturation = torch.log10((liquid + frozen).clamp(min=0.01))
        slope, offset = self.exponents
        return 10.0 ** (saturated + (slope * b + offset) * saturation - self.impedance(ice))


def modules_of(impedance: Impedance) -> dict[str, ProcessModule]:
    """Both processes, with one curve."""
    flow = {"conductivity": (2.0, 3.0), "diffusivity": (1.0, 2.0)}
    return {
        f"hydraulic_{name}": ProcessModule(
            ImpededFlow(impedance, exponents),
            inputs=(*ImpededFlow.INPUTS, f"log10_saturated_{name}"),
        )
        for name, exponents in flow.items()
    }


# --- the twin experiment -------------------------------------------------------------------------
class Columns:
    """The columns, their weather, and what is observed in them."""

    def __init__(self) -> None:
        simulation = build_simulation(load_config(CONFIG))
        self.model, self.state = simulation.model, simulation.initial_state
        self.clock = simulation.clock
        steps = self.clock.step_count
        self.forcing: Forcing = simulation.supply.at(self.clock.dates(0, steps))
        with torch.no_grad():
            self.truth = self.run(self.model)
        draw = torch.Generator().manual_seed(1)
        noise = torch.randn(self.truth.shape, generator=draw, dtype=torch.float64)
        self.observed = self.truth + NOISE * noise

    def learned(self, impedance: Impedance) -> Model:
        """The model with a curve in its place."""
        return Model(self.model.parameters, self.model.schemes, modules_of(impedance))

    def run(self, model: Model) -> Tensor:
        """Daily means of the observed quantities, ``[quantity, day, layer, column]``."""
        window = trajectory(
            model, self.state, self.forcing, self.clock.step, OBSERVED, mean_over=STEPS_A_DAY
        )
        return torch.stack([window.outputs[name] for name in OBSERVED])

    def misfit(self, model: Model) -> Tensor:
        """Mean square of the differences relative to the noise; about 1 where all is learned."""
        return ((self.run(model) - self.observed) / NOISE).square().mean()

    @property
    def ice(self) -> Values:
        """Ice contents of the columns, all layers and days, m3 m-3."""
        total, liquid = self.truth
        found: Values = (total - liquid).flatten().numpy()
        return found


class Learned(NamedTuple):
    """What was learned, and how."""

    columns: Columns
    misfits: list[float]
    """Of every run."""
    ice: Tensor
    """Where the curves are drawn, m3 m-3."""
    guess: Tensor
    """Orders of magnitude, as the two that follow."""
    found: Tensor
    truth: Tensor
    impedance: Impedance


def learn(iterations: int, seed: int = 2) -> Learned:
    """Fit the curve to the observed water contents.

    Args:
        iterations: of L-BFGS.
        seed: of the weights at the start.
    """
    columns = Columns()
    torch.manual_seed(seed)
    impedance = Impedance().double()
    model = columns.learned(impedance)
    ice = torch.linspace(0.0, float(columns.ice.max()), 200, dtype=torch.float64)
    saturated = columns.model.parameters.soil.saturated_hydraulic_conductivity
    truth = float(ice_impedance(saturated).mean()) * ice
    with torch.no_grad():
        guess = impedance(ice)
    optimizer = torch.optim.LBFGS(
        impedance.parameters(), max_iter=iterations, line_search_fn="strong_wolfe"
    )
    misfits: list[float] = []

    def closure() -> Tensor:
        optimizer.zero_grad()
        misfit = columns.misfit(model)
        misfit.backward()  # type: ignore[no-untyped-call]
        misfits.append(misfit.item())
        return misfit

    optimizer.step(closure)  # type: ignore[no-untyped-call]
    with torch.no_grad():
        found = impedance(ice)
    return Learned(columns, misfits, ice, guess, found, truth, impedance)


# --- results -------------------------------------------------------------------------------------
def show(result: Learned, seconds: float) -> None:
    """Print the misfit and the curves."""
    held = result.columns.ice
    print(
        f"misfit {result.misfits[0]:.1f} -> {min(result.misfits):.4f} in "
        f"{len(result.misfits)} runs with gradients, {seconds:.0f} s"
    )
    print(f"{'ice (m3 m-3)':>13}{'share with less':>17}{'true':>8}{'guess':>8}{'learned':>9}")
    for share in (0.5, 0.7, 0.8, 0.9, 0.95, 0.99):
        content = float(np.quantile(held[held > 0.0], share))
        k = int((result.ice - content).abs().argmin())
        curves = (result.truth, result.guess, result.found)
        true, guess, found = (float(curve[k]) for curve in curves)
        print(f"{content:>13.3f}{share:>17.2f}{true:>8.2f}{guess:>8.2f}{found:>9.2f}")


def draw(result: Learned, file: Path) -> None:
    """Draw the curves above the ice contents of the columns, and the course of the misfit."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt

    from noahpy.plot.style import BLACK, BLUE, GREY, ORANGE, RC

    with mpl.rc_context(RC):
        figure, axes = plt.subplots(1, 2, figsize=(9.0, 3.6), layout="constrained")
        curve, course = axes
        held = result.columns.ice
        curve.set_title("a  Orders of magnitude that ice takes off")
        curve.plot(result.ice, result.truth, color=BLACK, lw=3.0, alpha=0.35, label="true")
        curve.plot(result.ice, result.guess, color=GREY, ls=":", label="before learning")
        curve.plot(result.ice, result.found, color=ORANGE, label="learned")
        curve.set_xlabel("ice content (m³ m⁻³)")
        curve.set_ylim(bottom=0.0)
        counts = curve.twinx()
        counts.hist(held[held > 0.0], bins=40, color=BLUE, alpha=0.25)
        counts.set_ylabel("layers and days with ice", color=BLUE)
        counts.set_zorder(curve.get_zorder() - 1)
        curve.patch.set_visible(False)
        curve.legend(loc="upper left")
        course.set_title("b  Mean square misfit, relative to the noise")
        course.plot(np.arange(1, len(result.misfits) + 1), result.misfits, color=ORANGE)
        course.axhline(1.0, color=GREY, lw=0.8, ls=":")
        course.set_yscale("log")
        course.set_xlabel("run with gradient")
        figure.savefig(file, dpi=150)
        plt.close(figure)


def main() -> None:
    """Run the experiment from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--iterations", type=int, default=8, help="of L-BFGS")
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--weights", type=Path, help="file for the learned weights")
    options = parser.parse_args()
    torch.set_num_threads(1)
    begin = time.perf_counter()
    result = learn(options.iterations)
    show(result, time.perf_counter() - begin)
    if options.picture:
        draw(result, options.picture)
    if options.weights:
        torch.save(result.impedance.state_dict(), options.weights)


if __name__ == "__main__":
    main()
