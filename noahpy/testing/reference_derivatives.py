"""Directional derivatives of a step beside finite differences of the Fortran.

Every test of a file of derivatives perturbs forcing, state or soil parameters of one reference
case. An entry agrees if it differs by at most 1e-4 of itself plus 1e-6 of the largest entry of that
output among the tests of its kind of seed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.catalog.scheme_names import SchemeNames
from noahpy.model.coefficients import derive_coefficients
from noahpy.model.parameters import SoilParameters
from noahpy.model.state import Forcing, State
from noahpy.model.time_step import time_step
from noahpy.testing.reference_cases import CaseBatch, Cases, case_batches, forcing_keys

TARGET_SHARE = 0.99
RELATIVE_TOLERANCE = 1e-4
TEST_TOLERANCE = 1e-6
SATURATION_RATIO_LIMIT = 0.90
DIFFERENCE_STEP = 1e-4
KINDS = ("forcing", "state", "parameter")

Figures = NDArray[np.float64]


class Arguments(NamedTuple):
    """What the tests perturb: the arguments of the step."""

    forcing: Forcing
    state: State
    soil: SoilParameters


class Entries(NamedTuple):
    """Derivatives of all tests, ``[test, entry]``; scalar outputs first, then profiles."""

    labels: list[str]
    output: NDArray[np.int64]
    """Number of the output an entry belongs to, ``[entry]``."""
    reference: Figures
    smooth: NDArray[np.bool_]
    forward: Figures
    reverse: Figures
    difference: Figures
    """Finite differences of our own step."""


def _figures(outputs: Tensor) -> Figures:
    """``[test, entry]`` of ``[entry, test]``."""
    return np.asarray(outputs.T)


def _names(tests: Cases, dimension: str) -> list[str]:
    return [str(name) for name in tests[dimension]]


class BatchOfTests:
    """The tests of one batch of cases: the step as a function of what they perturb."""

    def __init__(self, batch: CaseBatch, tests: Cases) -> None:
        order = np.argsort(batch.position)
        position = np.searchsorted(batch.position[order], tests["case"])
        position = order[np.minimum(position, len(order) - 1)]
        self.tests = np.flatnonzero(batch.position[position] == tests["case"])
        self._columns = torch.as_tensor(position[self.tests])
        self._batch = batch
        self._scalars = _names(tests, "output_scalar")
        self._profiles = _names(tests, "state_layer")
        self.layers = batch.state.soil_temperature.shape[0]

        parameters = batch.parameters
        own = parameters.soil.saturation_ratio_limit[:, self._columns]
        fixed = torch.as_tensor(tests["kind"][self.tests] == "parameter")
        soil = SoilParameters(*(value[:, self._columns] for value in parameters.soil))
        self._soil = soil._replace(
            saturation_ratio_limit=torch.where(fixed, SATURATION_RATIO_LIMIT, own)
        )
        self._parameters = parameters._replace(
            vegetation=type(parameters.vegetation)(*map(self._take, parameters.vegetation)),
            site=type(parameters.site)(*map(self._take, parameters.site)),
        )
        self.arguments = Arguments(
            Forcing(*map(self._take, batch.forcing)),
            State(*map(self._take, batch.state)),
            self._soil,
        )
        self.seeds = self._read_seeds(tests)

    def _take(self, value: Tensor) -> Tensor:
        return value[..., self._columns]

    def _read_seeds(self, tests: Cases) -> Arguments:
        def seed(variable: str, index: int) -> Tensor:
            values = np.nan_to_num(tests[variable][self.tests, index])
            return torch.as_tensor(np.ascontiguousarray(values.T))

        forcing_names = _names(tests, "forcing")
        state_layer, state_scalar = _names(tests, "state_layer"), _names(tests, "state_scalar")
        parameter_names = _names(tests, "parameter")

        def of_state(name: str, like: Tensor) -> Tensor:
            if name in state_layer:
                return seed("seed_state_layer", state_layer.index(name))[: self.layers]
            if name in state_scalar:
                return seed("seed_state_scalar", state_scalar.index(name))
            return torch.zeros_like(like)

        def of_soil(name: str, like: Tensor) -> Tensor:
            if name in parameter_names:
                return like * seed("seed_parameter_relative", parameter_names.index(name))
            return torch.zeros_like(like, dtype=torch.float64)

        forcing = Forcing(*map(torch.zeros_like, self.arguments.forcing))
        _, state, soil = self.arguments
        return Arguments(
            forcing._replace(
                **{
                    name: seed("seed_forcing", forcing_names.index(key))
                    for name, key in forcing_keys().items()
                }
            ),
            State(*(of_state(*item) for item in state._asdict().items())),
            SoilParameters(*(of_soil(*item) for item in soil._asdict().items())),
        )

    def outputs(self, arguments: Arguments) -> Tensor:
        """All outputs of a step, scalars first, then profiles, ``[entry, test]``."""
        soil = arguments.soil._replace(
            saturation_ratio_limit=self._soil.saturation_ratio_limit,
            is_gravel=self._soil.is_gravel,
            is_bedrock=self._soil.is_bedrock,
        )
        parameters = self._parameters._replace(soil=soil, column_soil=soil.layer(0))
        coefficients = derive_coefficients(parameters, self._batch.schemes)
        result = time_step(
            arguments.state,
            arguments.forcing,
            coefficients,
            coefficients.schemes,
            self._batch.seconds,
        )
        named = {**result.fluxes._asdict(), **result.state._asdict()}
        scalars = [named[name][None] for name in self._scalars]
        return torch.cat(scalars + [named[name] for name in self._profiles])

    def _differentiable(self) -> Arguments:
        """The arguments with the soil-type flags as numbers, which they do not depend on."""
        soil = self._soil
        return self.arguments._replace(
            soil=soil._replace(
                is_gravel=soil.is_gravel.double(), is_bedrock=soil.is_bedrock.double()
            )
        )

    def forward(self) -> Figures:
        """Derivatives along the seeds in forward mode, ``[test, entry]``."""
        found: tuple[Tensor, ...] = torch.func.jvp(
            self.outputs, (self._differentiable(),), (self.seeds,)
        )
        return _figures(found[1])

    def reverse(self) -> Figures:
        """The same from the gradient of every output."""
        value, pull_back, *_ = torch.func.vjp(self.outputs, self._differentiable())
        totals = torch.zeros_like(value)
        for entry in range(value.shape[0]):
            cotangent = torch.zeros_like(value)
            cotangent[entry] = 1.0
            (gradient,) = pull_back(cotangent, retain_graph=True)
            for group, seeds in zip(gradient, self.seeds, strict=True):
                for one, seed in zip(group, seeds, strict=True):
                    totals[entry] += (one * seed).reshape(-1, value.shape[1]).sum(0)
        return _figures(totals)

    def difference(self) -> Figures:
        """Central differences of two step sizes, extrapolated as in the reference."""

        def central(step: float) -> Tensor:
            def moved(sign: float) -> Tensor:
                groups: Any = (
                    type(group)(*(x + sign * step * s for x, s in zip(group, seed, strict=True)))
                    for group, seed in zip(self._differentiable(), self.seeds, strict=True)
                )
                return self.outputs(Arguments(*groups))

            return (moved(1.0) - moved(-1.0)) / (2.0 * step)

        with torch.no_grad():
            coarse, fine = central(DIFFERENCE_STEP), central(0.5 * DIFFERENCE_STEP)
        return _figures((4.0 * fine - coarse) / 3.0)


def batches_of_tests(tests: Cases, cases: Cases) -> Iterator[BatchOfTests]:
    """The tests in batches that run together."""
    schemes = SchemeNames(supercooled_water="converged", parameter_sourcing="consistent")
    for batch in case_batches(cases, schemes):
        if np.isin(batch.position, tests["case"]).any():
            yield BatchOfTests(batch, tests)


def compare(tests: Cases, cases: Cases) -> Entries:
    """All derivatives, ours beside the reference's."""
    scalars, profiles = _names(tests, "output_scalar"), _names(tests, "state_layer")
    count, layer_count = len(tests["case"]), tests["derivative_layer"].shape[-1]

    def entries(scalar: str, layer: str) -> Figures:
        return np.concatenate([tests[scalar], tests[layer].reshape(count, -1)], axis=1)

    reference = entries("derivative_scalar", "derivative_layer")
    smooth = (entries("smooth_scalar", "smooth_layer") == 1) & np.isfinite(reference)
    ours = {mode: np.full(reference.shape, np.nan) for mode in ("forward", "reverse", "difference")}
    for batch in batches_of_tests(tests, cases):
        layers = np.arange(batch.layers)
        rows = np.concatenate(
            [np.arange(len(scalars))]
            + [len(scalars) + i * layer_count + layers for i in range(len(profiles))]
        )
        for mode, figures in ours.items():
            figures[np.ix_(batch.tests, rows)] = getattr(batch, mode)()
    labels = scalars + [f"{name}[{k + 1}]" for name in profiles for k in range(layer_count)]
    output = np.concatenate(
        [np.arange(len(scalars)), len(scalars) + np.repeat(np.arange(len(profiles)), layer_count)]
    )
    return Entries(labels, output, reference, smooth, **ours)


def largest_entry(entries: Entries, kinds: NDArray[np.str_] | None) -> Figures:
    """Largest entry of every output among the tests of a kind, or within each test alone."""
    scale = np.zeros_like(entries.reference)
    magnitude = np.nan_to_num(np.abs(entries.reference))
    for output in np.unique(entries.output):
        columns = np.flatnonzero(entries.output == output)
        largest = magnitude[:, columns].max(axis=1)
        if kinds is not None:
            for kind in np.unique(kinds):
                largest[kinds == kind] = largest[kinds == kind].max()
        scale[:, columns] = largest[:, None]
    return scale


def agrees(ours: Figures, entries: Entries, scale: Figures) -> NDArray[np.bool_]:
    """Which entries agree with the reference."""
    allowed = RELATIVE_TOLERANCE * np.abs(entries.reference) + TEST_TOLERANCE * scale
    with np.errstate(invalid="ignore"):
        return np.abs(ours - entries.reference) <= allowed
