"""Search methods, as generators that yield points and are sent their evaluations.

Methods know neither the model nor files, so that budget, journal and resumption are common to all.
They are deterministic: the same evaluations lead to the same points.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from copy import copy, deepcopy
from types import MappingProxyType
from typing import Any, Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.optim.lr_scheduler import ReduceLROnPlateau

from noahpy.calibration.gauss_newton import levenberg_marquardt
from noahpy.calibration.lockstep import Evaluate, Job, PointValue, in_lockstep
from noahpy.calibration.points import Points, Search, best_of_draws
from noahpy.calibration.space import ParameterSpace
from noahpy.config.calibration import AdamConfig, CalibrationConfig, SceUaConfig
from noahpy.files.optional_libraries import require

FEW_ITERATIONS: Final = 3
"""Number of iterations of least squares below which there is a remark."""
TINY: Final = 1e-300
"""Smallest norm of a gradient in a division."""
FIRST_AT_ONCE: Final = 64
"""Number of points of the first population of a start that run at once."""
FAILED: Final = 1e6
"""Objective of failed runs for methods that need finite values."""


def adam(starts: Tensor, config: CalibrationConfig) -> Search:
    """Adam (Kingma and Ba 2015), with a learning rate per start that is reduced on plateaus.

    After a failed run a start returns to its best point, or moves towards the middle of the bounds
    if it has none, with a lower learning rate.

    Args:
        starts: initial unknowns, ``[start, unknown]``.
        config: configuration of the calibration.
    """
    settings = config.optimizer.adam or AdamConfig()
    if settings.draws > 1:
        starts = yield from best_of_draws(starts, settings.draws, config.seed)
    points = [start.clone().requires_grad_() for start in starts]
    optimizers = [
        torch.optim.Adam([point], lr=settings.learning_rate, betas=settings.betas)
        for point in points
    ]
    schedules = [
        ReduceLROnPlateau(
            optimizer,
            factor=settings.factor,
            patience=settings.patience,
            min_lr=settings.lowest_learning_rate,
        )
        for optimizer in optimizers
    ]
    best: list[tuple[float, Tensor | None]] = [(float("inf"), None) for _ in points]
    on_validation = settings.watch == "validation"
    all_starts = tuple(range(len(points)))
    while True:
        now = torch.stack([point.detach().clone() for point in points])
        found = yield Points(now, all_starts, gradient=True, validation=on_validation)
        assert found.gradient is not None
        watched = found.validation if on_validation else found.objective
        assert watched is not None
        for k, point in enumerate(points):
            value, gradient = float(found.objective[k]), found.gradient[k]
            if not (np.isfinite(value) and bool(torch.isfinite(gradient).all())):
                back = best[k][1]
                with torch.no_grad():
                    point.copy_(0.5 * now[k] if back is None else back)
                for group in optimizers[k].param_groups:
                    lower = group["lr"] * settings.factor
                    group["lr"] = max(lower, settings.lowest_learning_rate)
                continue
            if value < best[k][0]:
                best[k] = (value, now[k])
            norm = float(gradient.norm())
            point.grad = gradient * min(1.0, settings.largest_gradient / max(norm, TINY))
            optimizers[k].step()
            if np.isfinite(float(watched[k])):
                schedules[k].step(float(watched[k]))


def _together(jobs: Sequence[Job], *, gradient: bool) -> Search:
    """Combine searches of single starts into one search of all starts."""
    with in_lockstep(jobs) as searches:
        while waiting := searches.waiting:
            unknowns = torch.from_numpy(np.concatenate(list(waiting.values())))
            starts = tuple(k for k, points in waiting.items() for _ in points)
            found = yield Points(unknowns, starts, gradient=gradient)
            values: dict[int, list[PointValue]] = {k: [] for k in waiting}
            for row, k in enumerate(starts):
                slope = None if found.gradient is None else found.gradient[row]
                values[k].append(_finite(float(found.objective[row]), slope))
            searches.advance(values)


def _finite(value: float, gradient: Tensor | None) -> PointValue:
    """Objective and gradient of a point as finite numbers, also if the run failed."""
    if gradient is None:
        return PointValue(value if np.isfinite(value) else FAILED, None)
    slope = gradient.double().numpy()
    if np.isfinite(value) and np.isfinite(slope).all():
        return PointValue(value, slope)
    return PointValue(FAILED, np.zeros_like(slope))


def lbfgs(starts: Tensor, config: CalibrationConfig) -> Search:
    """L-BFGS-B of `scipy` from every start, until convergence.

    Args:
        starts: initial unknowns, ``[start, unknown]``.
        config: configuration of the calibration.
    """
    from scipy.optimize import minimize

    settings = config.optimizer.lbfgs
    assert settings is not None

    def job(start: NDArray[np.float64]) -> Job:
        def search(evaluate: Evaluate) -> None:
            minimize(
                lambda point: tuple(evaluate(point[None])[0]),
                start,
                jac=True,
                method="L-BFGS-B",
                # the search is ended by its budget, not by these numbers
                options={
                    "maxcor": settings.memory,
                    "gtol": settings.gradient_tolerance,
                    "ftol": 0.0,
                    "maxiter": 10**9,
                    "maxfun": 10**9,
                },
            )

        return search

    return _together([job(start) for start in starts.numpy()], gradient=True)


class _SpotpySetup:
    """Interface of a problem to `spotpy`, in shares of the ranges."""

    def __init__(self, size: int, evaluate: Evaluate) -> None:
        from spotpy.parameter import Uniform

        self.params = [Uniform(f"share_{k}", 0.0, 1.0) for k in range(size)]
        self._evaluate = evaluate

    def evaluated_by(self, evaluate: Evaluate) -> _SpotpySetup:
        """A copy with another `evaluate`, because creating the parameters again is slow."""
        other = copy(self)
        other._evaluate = evaluate
        return other

    def parameters(self) -> Any:  # noqa: ANN401
        from spotpy.parameter import generate

        return generate(self.params)

    def simulation(self, vector: Any) -> list[float]:  # noqa: ANN401
        shares = torch.tensor([[float(share) for share in vector]], dtype=torch.float64)
        return [self._evaluate(ParameterSpace.unknowns(shares).numpy())[0].value]

    def evaluation(self) -> list[float]:
        return [0.0]

    def objectivefunction(
        self, simulation: list[float], evaluation: list[float], params: object = None
    ) -> float:
        return simulation[0]


class _Complexes:
    """Parallel backend for `spotpy`: points of the first population, then complexes.

    Complexes evolve independently until they are shuffled, so that their points can be evaluated
    together. Each has its own random numbers.

    Args:
        sampler: sampler of `spotpy`.
        evaluate: evaluation of points.
    """

    def __init__(self, sampler: Any, evaluate: Evaluate) -> None:  # noqa: ANN401
        self._sampler, self._evaluate = sampler, evaluate
        self.phase: str | None = None
        """Read by the sampler: None for the first population."""

    def setphase(self, name: str) -> None:
        """Begin a phase; called by the sampler before the evolution."""
        self.phase = name

    def start(self) -> None:
        """Required by the sampler."""

    def terminate(self) -> None:
        """Required by the sampler."""

    def __call__(self, tasks: Iterable[Any]) -> Iterator[Any]:
        """Results of tasks in order."""
        # the sampler passes the same work arrays to all complexes
        waiting = [deepcopy(task) for task in tasks]
        count = FIRST_AT_ONCE if self.phase is None else len(waiting)
        for first in range(0, len(waiting), count):
            yield from self._together(waiting[first : first + count])

    def _together(self, tasks: Sequence[Any]) -> list[Any]:
        results: list[Any] = [None] * len(tasks)
        seeds = np.random.randint(2**31 - 1, size=len(tasks))  # noqa: NPY002

        def job(number: int) -> Job:
            def work(evaluate: Evaluate) -> None:
                np.random.seed(seeds[number])  # noqa: NPY002
                sampler = copy(self._sampler)
                sampler.all_params = self._sampler.all_params.copy()
                sampler.setup = self._sampler.setup.evaluated_by(evaluate)
                results[number] = sampler.simulate(tasks[number])

            return work

        with in_lockstep([job(k) for k in range(len(tasks))]) as working:
            while waiting := working.waiting:
                values = self._evaluate(np.concatenate(list(waiting.values())))
                working.advance({k: [value] for k, value in zip(waiting, values, strict=True)})
        return results


def sce_ua(starts: Tensor, config: CalibrationConfig) -> Search:
    """Shuffled complex evolution (Duan et al. 1992) of `spotpy`, one for every start.

    The method draws its own initial points. The first population runs in batches, and complexes run
    together, so that the budget may be exceeded by the points of the last batch.

    Args:
        starts: ``[start, unknown]``, of which only the number is used.
        config: configuration of the calibration.
    """
    from spotpy.algorithms import sceua

    settings = config.optimizer.sce_ua
    assert settings is not None
    size = starts.shape[1]

    def job(number: int) -> Job:
        def search(evaluate: Evaluate) -> None:
            sampler = sceua(
                _SpotpySetup(size, evaluate),
                dbname="none",
                dbformat="ram",
                save_sim=False,
                random_state=_seed(config.seed, number),
            )
            sampler.repeat = _Complexes(sampler, evaluate)
            sampler.sample(
                # the search is ended by its budget, not by this number
                10**9,
                ngs=settings.complexes,
                kstop=settings.loops,
                pcento=settings.least_gain,
                peps=settings.least_spread,
            )

        return search

    return _together([job(k) for k in range(len(starts))], gradient=False)


def population(settings: SceUaConfig, size: int) -> int:
    """Number of points in the first population of shuffled complex evolution.

    Args:
        settings: settings of the method.
        size: number of unknowns.
    """
    return settings.complexes * (2 * size + 1)


def _seed(seed: int, number: int) -> int:
    """Seed of a start."""
    return int(np.random.SeedSequence([seed, number]).generate_state(1)[0] % 2**30)


def sobol(starts: Tensor, config: CalibrationConfig) -> Search:
    """Points of scrambled Sobol sequences, with one sequence per start.

    Args:
        starts: ``[start, unknown]``, of which only the number is used.
        config: configuration of the calibration.
    """
    from scipy.stats.qmc import Sobol

    settings = config.optimizer.sobol
    assert settings is not None
    count, size = starts.shape
    runs = config.optimizer.runs
    # a power of two, because the first points do not depend on the length of the sequence
    sequences = [
        Sobol(size, rng=_seed(config.seed, k)).random_base2(math.ceil(math.log2(runs)))[:runs]
        for k in range(count)
    ]
    for first in range(0, runs, settings.batch):
        parts = [sequence[first : first + settings.batch] for sequence in sequences]
        numbers = tuple(k for k, part in enumerate(parts) for _ in part)
        shares = torch.from_numpy(np.concatenate(parts))
        yield Points(ParameterSpace.unknowns(shares), numbers)


METHODS: Final[Mapping[str, Callable[[Tensor, CalibrationConfig], Search]]] = MappingProxyType(
    {
        "adam": adam,
        "lbfgs": lbfgs,
        "levenberg_marquardt": levenberg_marquardt,
        "sce_ua": sce_ua,
        "sobol": sobol,
    }
)
"""Methods by their key in the configuration."""


LIBRARIES: Final[Mapping[str, str]] = MappingProxyType(
    {"lbfgs": "scipy", "sce_ua": "spotpy", "sobol": "scipy"}
)
"""Libraries that methods need in addition to torch."""


def require_library(config: CalibrationConfig) -> None:
    """Refuse methods and analyses whose library is not installed.

    Raises:
        ConfigError: with the name of the library.
    """
    method = config.optimizer.method
    needed = {f"optimizer.{method}": LIBRARIES.get(method)}
    if config.analysis is not None and config.analysis.sobol is not None:
        needed["analysis.sobol"] = "SALib"
    for key, library in needed.items():
        if library is not None:
            require(f"calibration.{key}", "calibrate", library)


def remarks(config: CalibrationConfig, size: int) -> list[str]:
    """Messages for the user before a search.

    Args:
        config: configuration of the calibration.
        size: number of unknowns.
    """
    optimizer = config.optimizer
    runs = optimizer.runs
    if optimizer.sce_ua is not None and 2 * population(optimizer.sce_ua, size) > runs:
        return [
            f"SCE-UA draws {population(optimizer.sce_ua, size)} of its {runs} runs at random "
            "before it evolves; raise calibration.optimizer.runs, or choose fewer complexes than "
            f"{optimizer.sce_ua.complexes} (a complex has {2 * size + 1} points)"
        ]
    squares = optimizer.levenberg_marquardt
    if squares is not None:
        each = 1 + size + squares.trials
        if runs < FEW_ITERATIONS * each + squares.draws:
            return [
                f"an iteration of Levenberg-Marquardt takes {each} runs, one for every unknown "
                f"among them, so that {runs} runs are few; raise calibration.optimizer.runs"
            ]
    return []


def points_at_once(config: CalibrationConfig) -> int:
    """Number of points in most evaluations of a search."""
    optimizer = config.optimizer
    if optimizer.sce_ua is not None:
        return config.starts * optimizer.sce_ua.complexes
    if optimizer.levenberg_marquardt is not None:
        return config.starts * optimizer.levenberg_marquardt.trials
    if optimizer.sobol is not None:
        return config.starts * min(optimizer.sobol.batch, optimizer.runs)
    return config.starts


def search(starts: Tensor, config: CalibrationConfig) -> Search:
    """Search with the method of a configuration; it may be endless."""
    method = METHODS[config.optimizer.method]
    return method(starts, config)
