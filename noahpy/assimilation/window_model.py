"""A window of a run as a function of whitened controls, with its derivatives.

Runs and problems are columns of one batch. Values at the observations, and their gradient, come
from `noahpy.gradients.trajectory`; changes along directions from `noahpy.gradients.push_forward`,
which takes as many directions at once as memory allows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple

import torch
from torch import Tensor

from noahpy.assimilation.control import STATES, ControlSpace, Inputs, Start
from noahpy.assimilation.covariance import root
from noahpy.assimilation.observed_model import Observed, Part
from noahpy.assimilation.operators import Operators
from noahpy.engine.model import Engine, with_engine
from noahpy.gradients import LinearMap, push_forward, trajectory
from noahpy.model.initial_water import fitted_state
from noahpy.model.model import Model
from noahpy.model.side_by_side import repeated
from noahpy.model.state import Forcing, State

MOST_BYTES: Final = 2**28
"""Most memory of what is computed at once."""
EVALUATIONS: Final = 100
"""About how many runs an assimilation takes at least."""


class Prior(NamedTuple):
    """What is known of the controls of a window before its observations."""

    mean: Tensor
    """``[problem, control]``."""
    root: Tensor
    """Root of the covariance, ``[problem or 1, control, control]``."""

    @classmethod
    def of(cls, space: ControlSpace, problems: int) -> Prior:
        """As configured."""
        return cls(space.mean.expand(problems, -1), root(space.covariance)[None])

    def controls(self, whitened: Tensor) -> Tensor:
        """Controls, ``[..., problem, control]``, of whitened ones."""
        return self.mean + self.directions(whitened)

    def directions(self, whitened: Tensor) -> Tensor:
        """Changes of controls, ``[..., problem, control]``, of those of whitened ones."""
        found: Tensor = (self.root @ whitened[..., None])[..., 0]
        return found

    def whitened(self, controls: Tensor) -> Tensor:
        """Whitened controls of controls, ``[..., problem, control]``."""
        away = (controls - self.mean)[..., None]
        known = self.root.diagonal(dim1=-2, dim2=-1) == 0.0
        lower = self.root + torch.diag_embed(known.double())
        found: Tensor = torch.linalg.solve_triangular(
            lower.expand(*away.shape[:-2], *lower.shape[-2:]), away, upper=False
        )
        return found[..., 0]


@dataclass(frozen=True, eq=False)
class WindowModel:
    """Runs over a window.

    Args:
        space: of the controls.
        model: as configured, whose schemes and modules count.
        start: what the window begins with.
        prior: of the controls.
        forcing: of its steps, ``[step, column]``.
        seconds: length of a step, s.
        operators: for its observations.
        engine: of the runs.
        keeps_curve: whether liquid water is put in equilibrium with ice before the first step.
    """

    space: ControlSpace
    model: Model
    start: Start
    prior: Prior
    forcing: Forcing
    seconds: float
    operators: Operators
    engine: Engine
    keeps_curve: bool = True

    @property
    def shape(self) -> tuple[int, int]:
        """Number of problems and of controls."""
        return self.prior.mean.shape[0], self.prior.mean.shape[1]

    @property
    def steps(self) -> int:
        """Number of steps."""
        return len(self.forcing.air_temperature)

    def first(self, steps: int) -> WindowModel:
        """The same over its first steps; values of later observations have no meaning."""
        return replace(self, forcing=Forcing(*(values[:steps] for values in self.forcing)))

    def first_parts(self, observed: Observed, lengths: int) -> Iterator[Part]:
        """Parts of the window in which a search begins: those with more observations than before.

        Args:
            observed: observations of the window.
            lengths: number of lengths that the window has while it grows, its own included.
        """
        last, before = self.operators.last_steps(), 0
        for number in range(1, lengths):
            steps = round(number * self.steps / lengths)
            precision = torch.where(last < steps, observed.precision, 0.0)
            counted = int(precision.count_nonzero())
            if before < counted < int(observed.precision.count_nonzero()):
                before, part = counted, observed._replace(precision=precision)
                yield Part(self.first(steps), part, steps / self.steps)

    # --- runs ------------------------------------------------------------------------------------
    def inputs(self, controls: Tensor, runs: int) -> tuple[Model, Inputs]:
        """Model and inputs of runs.

        Args:
            controls: ``[run x problem, control]``.
            runs: number of runs of every problem.
        """
        parameters = self.space.parameters_of(controls)
        plain = Model(parameters, self.model.schemes, self.model.modules)
        state = State(*(repeated(value, runs) for value in self.start.state))
        copies = len(controls)
        saturation = self.start.saturation
        if saturation is not None:
            saturation = repeated(saturation, copies)
        curve = torch.full((copies * self.space.columns,), self.keeps_curve)
        state = fitted_state(state, plain, curve, saturation)
        if self.space.states:
            state = self.space.state_of(controls, state, plain.parameters.soil.porosity)
            state = fitted_state(state, plain, curve)
        forcing = self.space.forcing_of(controls, self.forcing)
        return plain, Inputs(parameters, state, forcing)

    def compiled(self, model: Model) -> Model:
        """The model with the engine of the runs."""
        return with_engine(model, self.engine, steps=float(EVALUATIONS * self.steps))

    def run(
        self, whitened: Tensor, quantities: Sequence[str]
    ) -> tuple[Mapping[str, Tensor], State]:
        """Outputs of all steps and the state after the last.

        Args:
            whitened: ``[run, problem, control]``.
            quantities: names of the outputs.

        Returns:
            By name, ``[step, layer, run x problem x column]``, and the state, ``[..., run x problem
            x column]``.
        """
        model, inputs = self.inputs(self.prior.controls(whitened).flatten(0, 1), len(whitened))
        return self.run_of(self.compiled(model), inputs, quantities)

    def run_of(
        self, model: Model, inputs: Inputs, quantities: Sequence[str]
    ) -> tuple[Mapping[str, Tensor], State]:
        """The same of a compiled model and its inputs."""
        window = trajectory(model, inputs.state, inputs.forcing, self.seconds, quantities)
        return window.outputs, window.state

    def values(self, controls: Tensor) -> Tensor:
        """See `noahpy.assimilation.observed_model.ObservedModel`."""
        with torch.no_grad():
            parts = [
                self.operators.values(self.run(part, self.operators.quantities)[0])
                for part in self._parts(controls)
            ]
        problems, _ = self.shape
        return torch.cat(parts).reshape(len(controls), problems, -1)

    def linearized(self, controls: Tensor) -> LinearizedWindow:
        """See `noahpy.assimilation.observed_model.ObservedModel`."""
        return LinearizedWindow(self, controls)

    def _parts(self, controls: Tensor) -> Iterator[Tensor]:
        """Controls of as many runs as memory allows."""
        problems, _ = self.shape
        rows = sum(
            self.space.layers if name.startswith(("soil", "liquid", "total")) else 1
            for name in self.operators.quantities
        ) + len(Forcing._fields)
        each = 8 * self.steps * rows * problems * self.space.columns
        return iter(torch.split(controls, max(1, MOST_BYTES // each)))


class LinearizedWindow:
    """A window near controls.

    Args:
        window: the window.
        controls: whitened, ``[problem, control]``.
    """

    def __init__(self, window: WindowModel, controls: Tensor) -> None:
        self._window, self._live = window, controls.detach().clone().requires_grad_()
        with torch.enable_grad():
            model, self._inputs = window.inputs(window.prior.controls(self._live[None])[0], 1)
            self._model = window.compiled(model)
            outputs, end = window.run_of(self._model, self._inputs, window.operators.quantities)
            self._values = window.operators.values(outputs)
        self._along_controls: LinearMap | None = None
        self.values = self._values.detach()
        """See `noahpy.assimilation.observed_model.Linearized`."""
        self.outputs = {name: value.detach() for name, value in outputs.items()}
        """Outputs that the operators need, by name, ``[step, layer, problem x column]``."""
        self.end = State(*(value.detach() for value in end))
        """State after the last step, ``[..., problem x column]``."""

    def transposed(self, weights: Tensor) -> Tensor:
        """See `noahpy.assimilation.observed_model.Linearized`."""
        (found,) = torch.autograd.grad(
            self._values, self._live, weights, retain_graph=True, materialize_grads=True
        )
        return found

    def forward(self, directions: Tensor) -> Tensor:
        """See `noahpy.assimilation.observed_model.Linearized`."""
        return torch.cat([values for values, _ in self._moved(directions, needs_end=False)])

    def forward_to_end(self, directions: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """The same, and changes of the states that have controls after the last step.

        Returns:
            ``[direction, problem, observation]``, and by name ``[direction, problem, layer x
            column]``.
        """
        parts = list(self._moved(directions, needs_end=True))
        problems, layers = len(self._live), self._window.space.layers
        ends = {}
        for name in STATES:
            value = torch.cat([getattr(state, name) for _, state in parts])
            by_problem = value.reshape(len(value), layers, problems, -1).movedim(1, 2)
            ends[name] = by_problem.flatten(2).double()
        return torch.cat([values for values, _ in parts]), ends

    def _moved(self, directions: Tensor, *, needs_end: bool) -> Iterator[tuple[Tensor, State]]:
        """Changes of the values and of the last state along some directions at a time."""
        window = self._window
        rows = 2 * len(Forcing._fields) + 2 * sum(
            value.shape[1] if value.ndim == 3 else 1 for value in self.outputs.values()
        )
        problems = len(self._live)
        each = 8 * window.steps * rows * problems * window.space.columns
        with torch.no_grad():
            for part in torch.split(directions, max(1, MOST_BYTES // each)):
                yield self._along(part, needs_end=needs_end)

    def _along(self, directions: Tensor, *, needs_end: bool) -> tuple[Tensor, State]:
        window, count = self._window, len(directions)
        moved = push_forward(
            self._model,
            self._inputs.state,
            self._inputs.forcing,
            window.seconds,
            self._changes(directions),
            window.operators.quantities,
        )
        wide = {name: value.movedim(0, -2).flatten(-2) for name, value in moved.outputs.items()}
        values = window.operators.moved(self.outputs, wide)
        return values.reshape(count, len(self._live), -1), moved.state

    def _changes(self, directions: Tensor) -> dict[str, Tensor]:
        """Changes of what goes into a run, by path, ``[direction, ..., problem x column]``."""
        if self._along_controls is None:
            with torch.enable_grad():
                self._along_controls = LinearMap.of(self._inputs, [self._live])
        return self._along_controls.along([directions])
