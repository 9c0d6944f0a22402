"""Assimilate observations of land and air into both at once: 4D-Var of a coupled system.

    python config_examples/coupled_assimilation.py [--days 1] [--seed 1]

The system is that of `coupled_optimizer.py`: two columns of NoahPy, coupled step by step with a
slab of mixed air each. Here the logarithms of its six parameters, two of the air and four of the
land, have a prior, and 4D-Var finds the most probable ones and what they leave uncertain.

`noahpy.assimilation.minimize` takes any model that has values, changes along a direction and the
transposed of these. The class `Coupled` is all that a coupled system needs for that: the transposed
is a backward pass through air and land, since tensors of the component have derivatives in reverse
mode, and changes along a direction are differences of two runs, of which Gauss and Newton need a
few digits.
"""

from __future__ import annotations

import argparse
from typing import Final

import torch
from coupled_optimizer import NOISE, TRUTH, CoupledSystem
from torch import Tensor

from noahpy.assimilation import Observed, minimize, posterior
from noahpy.config.assimilation import VariationalConfig

DEVIATION: Final = 0.3
"""Of the logarithm of every parameter before the observations."""
SHIFT: Final = 1e-4
"""Of whitened controls, for changes along a direction."""


class Coupled:
    """Values of the coupled system at all observations, of whitened controls."""

    shape = (1, len(TRUTH))

    def __init__(self, days: float) -> None:
        self.system = CoupledSystem(days)
        self.runs = 0

    def values_of(self, controls: Tensor) -> Tensor:
        """One run, ``[observation]``; the truth lies at the logarithm of its factors."""
        self.runs += 1
        return self.system.run(torch.exp(DEVIATION * controls)).flatten()

    def values(self, controls: Tensor) -> Tensor:
        """See `noahpy.assimilation.ObservedModel`."""
        with torch.no_grad():
            return torch.stack([self.values_of(one[0])[None] for one in controls])

    def linearized(self, controls: Tensor) -> LinearizedCoupled:
        """See `noahpy.assimilation.ObservedModel`."""
        return LinearizedCoupled(self, controls)


class LinearizedCoupled:
    """The coupled system near controls."""

    def __init__(self, model: Coupled, controls: Tensor) -> None:
        self._model, self._point = model, controls.detach()
        self._live = self._point[0].clone().requires_grad_()
        self._graph = model.values_of(self._live)
        self.values = self._graph.detach()[None]

    def forward(self, directions: Tensor) -> Tensor:
        """Changes along directions, by central differences."""
        ahead = self._model.values(self._point + SHIFT * directions)
        return (ahead - self._model.values(self._point - SHIFT * directions)) / (2.0 * SHIFT)

    def transposed(self, weights: Tensor) -> Tensor:
        """A backward pass through land and air."""
        (found,) = torch.autograd.grad(self._graph, self._live, weights[0], retain_graph=True)
        return found[None]


def main(days: float, seed: int) -> None:
    """Make observations, assimilate them, and print what was found."""
    model = Coupled(days)
    truth = torch.log(torch.tensor(list(TRUTH.values()), dtype=torch.float64)) / DEVIATION
    clean = model.values(truth[None, None])[0]
    deviation = NOISE.expand(model.system.count, -1, 2).flatten()
    draw = torch.Generator().manual_seed(seed)
    noise = deviation * torch.randn(clean.shape, generator=draw, dtype=torch.float64)
    observed = Observed(clean + noise, deviation.square().reciprocal()[None])
    model.runs = 0
    found = None
    for found in minimize(model, observed, VariationalConfig(outer=4, inner=6)):
        cost = float(found.iterate.cost)
        print(f"step {found.iterate.number}: cost {cost:.1f} after {model.runs} coupled runs")
    assert found is not None
    known = posterior(found.linearized, observed.precision, len(TRUTH), len(TRUTH))
    spread = DEVIATION * known.root()[0].square().sum(1).sqrt()
    print(f"chi-squared {2.0 * float(found.iterate.cost) / clean.numel():.2f}")
    print(f"degrees of freedom {float(known.degrees_of_freedom):.2f} of {len(TRUTH)}")
    print(f"{'factor of':<46}{'truth':>7}{'found':>9}{'95 % interval':>20}")
    factors = DEVIATION * found.iterate.controls[0]
    for (name, true), best, width in zip(TRUTH.items(), factors, spread, strict=True):
        low, high = (float((best + k * width).exp()) for k in (-1.96, 1.96))
        interval = f"{low:.3f} to {high:.3f}"
        print(f"{name:<46}{true:>7.2f}{float(best.exp()):>9.3f}{interval:>20}")
    model.system.land.finalize()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--days", type=float, default=1.0, help="length of a run")
    parser.add_argument("--seed", type=int, default=1, help="of the noise")
    arguments = parser.parse_args()
    main(arguments.days, arguments.seed)
