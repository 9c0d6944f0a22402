"""Gradients of a run, verified: by which parameter, of which output, over which steps.

Each known changes as a whole along one direction: by a share of its value, temperatures by 1 K.
Runs with changes of all sizes are columns of one batch.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

import numpy as np
import torch
from torch import Tensor

from noahpy.catalog.arrays import SECOND, FloatArray
from noahpy.catalog.quantity import Quantity, quantities_of
from noahpy.engine.model import Engine, with_engine
from noahpy.errors import ConfigError, ParameterError, RunError
from noahpy.gradients import Verification, push_forward, trajectory, verify_line
from noahpy.model import outcomes
from noahpy.model.model import Model
from noahpy.model.packing import named_leaves, with_leaves
from noahpy.model.parameters import Parameters
from noahpy.model.quantities import QUANTITIES, STEP_OUTPUTS
from noahpy.model.schemes import Schemes
from noahpy.model.state import Forcing, State
from noahpy.model.steps import step_packing
from noahpy.physics.constants import SECONDS_PER_DAY
from noahpy.simulation.simulation import Clock, Simulation, forcing_steps

KNOWNS: Final = (
    "parameters.soil.porosity",
    "parameters.soil.saturated_hydraulic_conductivity",
    "parameters.soil.quartz_fraction",
    "state.soil_temperature",
    "forcing.air_temperature",
)
"""What a run is differentiated by unless told otherwise."""
OBJECTIVES: Final = ("soil_temperature", "liquid_water_content", "thaw_depth")
"""Of what unless told otherwise."""
BATCH_BYTES: Final = 2**28
"""Most memory of the outputs of runs that are taken at once."""

Outcome: TypeAlias = Callable[[Tensor, Tensor, float], Tensor]
"""An outcome, ``[..., column]``, of an output, layer thickness and the length of a step, s."""


def _active_layer(soil_temperature: Tensor, thickness: Tensor, seconds: float) -> Tensor:
    steps_a_day = max(1, round(SECONDS_PER_DAY / seconds))
    return outcomes.active_layer_thickness(soil_temperature, thickness, steps_a_day)


OUTCOMES: Final[Mapping[str, tuple[str, Outcome]]] = MappingProxyType(
    {
        "active_layer_thickness": ("soil_temperature", _active_layer),
        "thawed_thickness": (
            "soil_temperature",
            lambda temperature, thickness, _: outcomes.thawed_thickness(
                temperature, thickness
            ).mean(0),
        ),
        "melt_out_day": (
            "snow_water_equivalent",
            lambda swe, _, seconds: outcomes.melt_out_day(swe, seconds),
        ),
        "zero_curtain_length": (
            "soil_temperature",
            lambda temperature, _, seconds: outcomes.zero_curtain_length(temperature, seconds),
        ),
    }
)
"""Outcomes of `noahpy.model.outcomes` by name, with the output that each is made of."""


class Tree(NamedTuple):
    """Everything that a run depends on."""

    parameters: Parameters
    schemes: Schemes
    state: State
    """Before the first step."""
    forcing: Forcing
    """Of all steps, ``[step, column]``."""


Pair: TypeAlias = tuple[str, str]
"""Names of an objective and of what it is differentiated by."""


def steps_between(clock: Clock, begin: np.datetime64, end: np.datetime64) -> range:
    """Numbers of the steps of the first pass that lie within two dates.

    Args:
        clock: of the run.
        begin: date, UTC.
        end: date, UTC.

    Raises:
        ConfigError: no step lies between them, or not all of the time is in the run.
    """
    first, last = (float((date - clock.start) / SECOND) / clock.step for date in (begin, end))
    count = math.inf if clock.steps_per_pass is None else clock.steps_per_pass
    steps = range(math.ceil(first - 1e-9), math.floor(last + 1e-9))
    if first < 0.0 or last > count + 1e-9 or not steps:
        until = "without end" if clock.is_open else f"to {clock.date(count * clock.step)}"
        raise ConfigError(
            f"from {begin} to {end} is no part of the run with a whole step of {clock.step:g} s; "
            f"it goes from {clock.start} {until}"
        )
    return steps


def _found(name: str, known: Collection[str], what: str) -> str:
    """The path that a name, or its end, stands for.

    Raises:
        ConfigError: none or several do.
    """
    paths = [path for path in known if path == name or path.endswith(f".{name}")]
    if name in known or len(paths) == 1:
        return name if name in known else paths[0]
    if paths:
        raise ConfigError(f"{what}: {name!r} may be {' or '.join(paths)}")
    ends = {path.split(".", k)[-1] for path in known for k in range(path.count(".") + 1)}
    nearest = difflib.get_close_matches(name, ends, n=1, cutoff=0.0)
    raise ConfigError(f"{what}: {name!r} does not exist; the nearest name is {nearest[0]!r}")


@dataclass(frozen=True)
class GradientCase:
    """A run over some steps, whose gradients are verified.

    Args:
        tree: what it depends on.
        model: with modules; parameters and schemes are those of the tree.
        engine: of its runs.
        seconds: length of a step, s.
        memory: bound of the states that are kept; see `noahpy.gradients.trajectory`.
    """

    tree: Tree
    model: Model
    engine: Engine
    seconds: float
    memory: int | str | None = None

    @classmethod
    def of(
        cls,
        simulation: Simulation,
        engine: Engine,
        steps: range,
        memory: int | str | None = None,
    ) -> GradientCase:
        """The case of some steps of a simulation, from the state that it has before them.

        Raises:
            ConfigError: records of the forcing end before.
            RunError: the state is not finite.
        """
        packing = step_packing(simulation.model.layers)
        rows, clock = packing.pack_state(simulation.initial_state), simulation.clock
        dtype = simulation.supply.dtype
        length = forcing_steps(simulation.model.column_count, dtype.itemsize)
        for first in range(0, steps.start, length):
            dates = clock.dates(first, min(first + length, steps.start))
            weather = torch.stack(list(simulation.supply.at(dates)), dim=1)
            rows = simulation.model.block(rows, weather, clock.step).state
        if not bool(rows.isfinite().all()):
            raise RunError(
                f"the state is not finite at {clock.dates(steps.start, steps.start + 1)[0]}"
            )
        forcing = simulation.supply.at(clock.dates(steps.start, steps.stop))
        model = simulation.model
        tree = Tree(model.parameters, model.schemes, packing.state(rows.clone()), forcing)
        return cls(tree, model, engine, clock.step, memory)

    def knowns(self) -> dict[str, Tensor]:
        """What can change, by path: not the layers, nor what all columns have in common."""
        return {
            path: value
            for path, value in named_leaves(self.tree)
            if value.is_floating_point()
            and not path.startswith("schemes.")
            and not _catalogued(self.tree, path).is_fixed
        }

    def direction(self, path: str) -> Tensor:
        """Change of a known that is called 1.

        Raises:
            ConfigError: it is zero everywhere.
        """
        value = self.knowns()[path]
        if _catalogued(self.tree, path).units == "K":
            return torch.ones_like(value)
        if not bool(value.any()):
            raise ConfigError(
                f"--wrt: {path} is zero everywhere, so that no share of it is a change"
            )
        return value.detach().clone()

    def objectives(self, tree: Tree, of: Sequence[str], *, runs: int = 1) -> list[Tensor]:
        """Objectives of runs that are columns of a batch, ``[run]`` each.

        Args:
            tree: of all runs.
            of: names of the objectives.
            runs: number of runs.
        """
        outputs, model = self._outputs(tree, of)
        thickness = model.parameters.site.layer_thickness
        return [self.objective(name, outputs, thickness, runs) for name in of]

    def objective(
        self, name: str, outputs: Mapping[str, Tensor], thickness: Tensor, runs: int = 1
    ) -> Tensor:
        """Mean of an outcome, or of an output over steps, over layers and columns, ``[run]``."""
        if name in OUTCOMES:
            output, outcome = OUTCOMES[name]
            values = outcome(outputs[output], thickness, self.seconds)
        else:
            values = outputs[name].mean(0)
        if values.ndim == 2:
            values = values.mean(0)
        return values.reshape(runs, -1).mean(1)

    def _model(self, tree: Tree) -> Model:
        model = Model(tree.parameters, tree.schemes, self.model.modules)
        return with_engine(model, self.engine)

    def _outputs(self, tree: Tree, of: Sequence[str]) -> tuple[Mapping[str, Tensor], Model]:
        model = self._model(tree)
        window = trajectory(
            model, tree.state, tree.forcing, self.seconds, outputs_of(of), memory=self.memory
        )
        return window.outputs, model

    def gradients(self, wrt: Sequence[str], of: Sequence[str]) -> dict[Pair, tuple[float, float]]:
        """Derivatives along the directions of knowns in reverse mode, with their absolute terms."""
        live = {path: self.knowns()[path].detach().clone().requires_grad_() for path in wrt}
        tree = with_leaves(self.tree, lambda path, value: live.get(path, value))
        found = {}
        directions = {path: self.direction(path) for path in wrt}
        for name, objective in zip(of, self.objectives(tree, of), strict=True):
            gradients = torch.autograd.grad(
                objective.sum(), list(live.values()), retain_graph=True, materialize_grads=True
            )
            for path, gradient in zip(live, gradients, strict=True):
                terms = (gradient * directions[path]).double()
                found[name, path] = float(terms.sum()), float(terms.abs().sum())
        return found

    def tangents(self, wrt: Sequence[str], of: Sequence[str]) -> dict[Pair, float]:
        """The same derivatives in forward mode."""
        changes = {}
        for number, path in enumerate(wrt):
            change = self.direction(path)
            changes[path] = change.new_zeros(len(wrt), *change.shape)
            changes[path][number] = change
        model = self._model(self.tree)
        along = push_forward(
            model, self.tree.state, self.tree.forcing, self.seconds, changes, outputs_of(of)
        )
        with torch.no_grad():
            values, _ = self._outputs(self.tree, of)
        live = {name: value.detach().clone().requires_grad_() for name, value in values.items()}
        thickness = model.parameters.site.layer_thickness
        found = {}
        for name in of:
            of_outputs = torch.autograd.grad(
                self.objective(name, live, thickness).sum(),
                list(live.values()),
                materialize_grads=True,
                allow_unused=True,
            )
            for number, path in enumerate(wrt):
                found[name, path] = sum(
                    float((cotangent * along.outputs[output][number]).double().sum())
                    for output, cotangent in zip(live, of_outputs, strict=True)
                )
        return found

    @torch.no_grad()
    def at(self, path: str, sizes: FloatArray, of: Sequence[str]) -> FloatArray:
        """Objectives at changes of a known, ``[objective, size]``; NaN beyond its range."""
        low, high = _catalogued(self.tree, path).allowed
        value, direction = self.knowns()[path].double(), self.direction(path).double()
        moved = value + torch.as_tensor(sizes).reshape(-1, *(1,) * value.ndim) * direction
        is_allowed = ((moved >= low) & (moved <= high)).flatten(1).all(1).numpy()
        if not is_allowed[sizes == 0.0].all():
            raise ConfigError(f"--wrt: {path} is beyond its range of {low:g} to {high:g}")
        rows = sum(1 if one.ndim == 1 else len(one) for one in self.tree.state)
        steps, columns = self.tree.forcing.air_temperature.shape
        # about what the outputs of a run take
        most = max(1, BATCH_BYTES // (8 * steps * columns * rows))
        found = np.full((len(of), len(sizes)), np.nan)
        places = np.flatnonzero(is_allowed)
        for part in np.split(places, range(most, len(places), most)):
            found[:, part] = self._batch(path, sizes[part], of)
        return found

    def _batch(self, path: str, sizes: FloatArray, of: Sequence[str]) -> FloatArray:
        """Objectives of runs with changes, all at once."""
        direction, runs = self.direction(path), len(sizes)

        def repeated(value: Tensor) -> Tensor:
            return value.repeat(*(1,) * (value.ndim - 1), runs)

        def leaf(at: str, value: Tensor) -> Tensor:
            # parameters of schemes are those of all columns
            wide = value if at.startswith("schemes.") else repeated(value)
            if at != path:
                return wide
            change = torch.as_tensor(sizes).to(value).repeat_interleave(self.model.column_count)
            return wide + change * repeated(direction)

        try:
            found = self.objectives(with_leaves(self.tree, leaf), of, runs=runs)
        except ParameterError as error:
            raise ConfigError(
                f"a change of {path} by {np.abs(sizes).max():g} goes beyond what is allowed: "
                f"{error}; name a smaller --largest"
            ) from error
        return np.stack([one.double().numpy() for one in found])


def outputs_of(of: Sequence[str]) -> list[str]:
    """Names of the outputs that objectives are made of, each once."""
    return list(dict.fromkeys(OUTCOMES[name][0] if name in OUTCOMES else name for name in of))


def _catalogued(tree: Tree, path: str) -> Quantity:
    """What is known of a part of a state, a forcing or parameters."""
    *groups, name = path.split(".")
    branch: object = tree
    for group in groups:
        branch = getattr(branch, group)
    return quantities_of(type(branch))[name]


def verified_gradients(
    case: GradientCase,
    wrt: Sequence[str],
    of: Sequence[str],
    *,
    largest: float,
    needed: float,
) -> Iterator[tuple[Pair, Verification]]:
    """Verify gradients of a run.

    Args:
        case: the run.
        wrt: names of what changes, or ends of their paths.
        of: names of outputs, or of outcomes.
        largest: largest change.
        needed: change up to which a gradient has to hold.

    Yields:
        Every gradient with what is found of it.

    Raises:
        ConfigError: a name that does not exist, a change that is not allowed, or an objective that
            is not defined.
    """
    paths = list(dict.fromkeys(_found(name, case.knowns(), "--wrt") for name in wrt))
    names = list(
        dict.fromkeys(_found(name, [*OUTCOMES, *QUANTITIES, *STEP_OUTPUTS], "--of") for name in of)
    )
    reverse, forward = case.gradients(paths, names), case.tangents(paths, names)
    for path in paths:
        changed = _Changed(case, path, names)
        for name in names:
            derivative, terms = reverse[name, path]
            try:
                found = verify_line(
                    partial(changed.objective, name),
                    derivative,
                    forward=forward[name, path],
                    terms=terms,
                    largest=largest,
                    needed=needed,
                )
            except ValueError as error:
                if isinstance(error, ConfigError):
                    raise
                raise ConfigError(f"{name} by {path}: {error}") from error
            yield (name, path), found


class _Changed:
    """Objectives at changes of a known; runs are those of all objectives.

    Args:
        case: the run.
        path: of the known.
        of: names of the objectives.
    """

    def __init__(self, case: GradientCase, path: str, of: Sequence[str]) -> None:
        self._case, self._path, self._of = case, path, tuple(of)
        self._known: dict[bytes, FloatArray] = {}

    def objective(self, name: str, sizes: FloatArray) -> FloatArray:
        """An objective at changes, ``[size]``."""
        key = sizes.tobytes()
        if key not in self._known:
            self._known[key] = self._case.at(self._path, sizes, self._of)
        values: FloatArray = self._known[key][self._of.index(name)]
        return values
