"""Whether a gradient is that of its objective, and why not.

The objective is taken along a line through the point, at changes of many sizes. Differences show
whether the derivative is right and how far from the point it holds. Where it is of no use, a
reason is told from how values behave as changes shrink: the second difference of a jump stays, that
of a kink shrinks like the change, that of a smooth objective like its square. Noise is estimated
from tables of differences (Moré and Wild, 2011, SIAM Journal on Scientific Computing 33, 1292).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

import numpy as np

from noahpy.catalog.arrays import FloatArray

Line: TypeAlias = Callable[[FloatArray], FloatArray]
"""The objective at changes of several sizes along a direction, ``[size]``."""
LARGEST: Final = 0.1
"""Largest change."""
NEEDED: Final = 1e-4
"""Size of changes for which a gradient has to hold."""
RATIO: Final = math.sqrt(10.0)
"""Of neighbouring sizes."""
SIZE_COUNT: Final = 17
STEPS: Final = (0.1, 1e-3, 1e-5)
"""Sizes of the differences that are shown, by the largest change."""
SPACINGS: Final = (1e-12, 2e-10, 1e-7)
"""Distances of neighbouring points whose differences show the noise, by the largest change."""
SPACED_POINTS: Final = 7
NOISE_ORDERS: Final = (2, 3, 4)
"""Orders of these differences."""
MARGIN: Final = 4.0
"""Standard deviations of noise that an error may have."""
SEEN: Final = 20.0
"""Noise above which a second difference is seen."""
TRUSTED: Final = 1e-2
"""Largest error by noise of a difference from which something is concluded, relative."""
AGREEMENT: Final = 1e-4
"""Largest error of a derivative by differences without error, relative."""
RESOLUTION: Final = 1e-3
"""Largest error of differences that verify a derivative, relative."""
HOLDS: Final = 0.1
"""Largest error of the change that a derivative predicts, relative, where it holds."""
EXCESS: Final = 30.0
"""Predicted change over any that occurs, from which a derivative is amplified."""
TRANSPOSITION: Final = 1e-10
"""Largest difference of forward and reverse mode, by the size of their terms."""
ROUNDING: Final = 4.0 * float(np.finfo(np.float64).eps)
CELLS: Final = 8
"""Parts into which an interval is cut to find what is in it."""
ROUNDS: Final = 6
"""Number of times that the part with the largest second difference is cut again."""
LATE_ROUNDS: Final = 4
"""Number of last rounds that tell what is in an interval."""


class Verdict(StrEnum):
    """What a gradient is, or why it is of no use."""

    RIGHT = "right"
    """It is that of the objective, and holds for changes of the needed size."""
    WRONG = "wrong"
    """Differences agree with each other on another value."""
    TRANSPOSITION = "transposition"
    """Forward and reverse mode differ."""
    KINK = "kink"
    """The derivative changes suddenly, at the point or before the needed size."""
    JUMP = "jump"
    """The objective changes suddenly."""
    CURVATURE = "curvature"
    """It changes smoothly, but before the needed size."""
    AMPLIFICATION = "amplification"
    """It predicts changes far beyond any that occur: small changes grow, and saturate."""
    NOISE = "noise"
    """Differences are lost in the noise of the objective."""


class Difference(NamedTuple):
    """A central difference."""

    size: float
    """Of the change."""
    value: float


@dataclass(frozen=True)
class Verification:
    """What is found of a gradient along a direction."""

    derivative: float
    """Along the direction, by the gradient."""
    forward: float | None
    """The same by the forward mode, if it was given."""
    transposition: float | None
    """Their difference, by the size of the terms of the derivative."""
    sizes: FloatArray
    """Of changes, from the largest."""
    ahead: FloatArray
    """Change of the objective at every size along the direction."""
    behind: FloatArray
    """The same against it."""
    noise: float
    """Standard deviation of the noise of the objective."""
    differences: tuple[Difference, ...]
    """Three central differences, from the largest size."""
    change_slope: float
    """Order with which the change shrinks, 1 where there is one; NaN if noise hides it."""
    remainder_slope: float
    """The same for the change less its prediction, 2 for the gradient of a curved objective."""
    holds_within: float
    """Largest size up to which the prediction holds within a tenth, at a stationary point within a
    tenth of the mean slope."""
    verdict: Verdict
    reason: str
    """Why, in words."""

    @property
    def is_right(self) -> bool:
        """Whether the gradient may be used."""
        return self.verdict is Verdict.RIGHT

    @property
    def remainders(self) -> FloatArray:
        """Change less its prediction, the larger one of both sides, ``[size]``."""
        predicted = self.sizes * self.derivative
        return np.maximum(np.abs(self.ahead - predicted), np.abs(self.behind + predicted))


def verify_gradient(
    driver: Callable[[FloatArray], tuple[float, FloatArray]],
    values: FloatArray,
    *,
    direction: FloatArray | None = None,
    objective: Callable[[FloatArray], float] | None = None,
    tangent: Callable[[FloatArray, FloatArray], float] | None = None,
    largest: float = LARGEST,
    needed: float = NEEDED,
    seed: int = 0,
) -> Verification:
    """Verify the gradient of a driver, such as a coupled system, along a direction.

    The driver is called once, the objective about 60 times, and 50 times more to find what ends
    a gradient early.

    Args:
        driver: gives the objective and its gradient at parameters; of any shape, as long as both
            have the same.
        values: parameters at the point.
        direction: along which they change, of a size that makes 1 a large change; with random
            signs as large as the values if None, and 1 where a value is zero.
        objective: gives the objective alone, if that costs less than the driver.
        tangent: gives the derivative at parameters along a direction in forward mode, which is
            compared with the gradient.
        largest: largest change, in units of the direction.
        needed: change up to which the gradient has to hold.
        seed: of the random signs.

    Raises:
        ValueError: a gradient of another shape, values that are not finite, or a needed change that
            is not between 0 and the largest.
    """
    values = np.asarray(values, np.float64)
    if direction is None:
        signs = np.random.default_rng(seed).choice([-1.0, 1.0], values.shape)
        direction = signs * np.where(values == 0.0, 1.0, np.abs(values))
    along = np.asarray(direction, np.float64)
    _, gradient = driver(values)
    gradient = np.asarray(gradient, np.float64)
    for name, array in (("direction", along), ("gradient", gradient)):
        if array.shape != values.shape:
            raise ValueError(
                f"the {name} has the shape {array.shape}, the values have {values.shape}"
            )
    alone = objective or (lambda point: driver(point)[0])
    terms = gradient * along
    return verify_line(
        lambda sizes: np.array([float(alone(values + size * along)) for size in sizes]),
        float(terms.sum()),
        forward=None if tangent is None else float(tangent(values, along)),
        terms=float(np.abs(terms).sum()),
        largest=largest,
        needed=needed,
    )


def verify_line(
    line: Line,
    derivative: float,
    *,
    forward: float | None = None,
    terms: float | None = None,
    largest: float = LARGEST,
    needed: float = NEEDED,
) -> Verification:
    """Verify a derivative along a line.

    Args:
        line: the objective; asked for many sizes at once, which may be one batch.
        derivative: by the gradient.
        forward: by the forward mode.
        terms: sum of the absolute terms of the derivative, by which rounding is judged.
        largest: largest change.
        needed: change up to which the derivative has to hold.

    Raises:
        ValueError: a derivative or values that are not finite, or a needed change that is not
            between 0 and the largest.
    """
    if not 0.0 < needed <= largest:
        raise ValueError(f"the needed change {needed:g} is not above 0 and at most {largest:g}")
    if not math.isfinite(derivative):
        raise ValueError(f"the derivative is {derivative}")
    found = _Samples.taken(line, derivative, largest)
    error = None
    if forward is not None:
        error = abs(forward - derivative) / (max(terms or 0.0, abs(derivative)) or 1.0)
    if error is not None and not error <= TRANSPOSITION:
        verdict = Verdict.TRANSPOSITION
        reason = f"the forward mode gives {forward:.10g} and the reverse mode {derivative:.10g}"
    else:
        verdict, reason = _judged(line, found, needed)
    sizes = found.sizes
    central = found.central
    shown = sorted({int(np.abs(np.log(sizes / (share * largest))).argmin()) for share in STEPS})
    changes = np.maximum(np.abs(found.ahead), np.abs(found.behind))
    return Verification(
        derivative,
        forward,
        error,
        sizes,
        found.ahead,
        found.behind,
        found.noise,
        tuple(Difference(float(sizes[k]), float(central[k])) for k in shown),
        _slope(changes, 1.0, found.noise),
        _slope(found.remainders, 2.0, found.noise),
        found.holds_within,
        verdict,
        reason,
    )


@dataclass(frozen=True)
class _Samples:
    """The objective along a line."""

    derivative: float
    sizes: FloatArray
    """From the largest, like all arrays here."""
    ahead: FloatArray
    behind: FloatArray
    noise: float
    rounding: float

    @classmethod
    def taken(cls, line: Line, derivative: float, largest: float) -> _Samples:
        """Samples of a line.

        Raises:
            ValueError: values that are not finite.
        """
        sizes = largest * np.power(RATIO, -np.arange(SIZE_COUNT, dtype=np.float64))
        close = [largest * spacing * np.arange(1, SPACED_POINTS + 1) for spacing in SPACINGS]
        asked = np.concatenate([np.zeros(2), sizes, -sizes, *close])
        values = np.asarray(line(asked), np.float64)
        if values.shape != asked.shape:
            raise ValueError(f"{len(asked)} changes give values of the shape {values.shape}")
        (here, again), ahead, behind, *spaced = np.split(
            values,
            2 + np.cumsum([0, SIZE_COUNT, SIZE_COUNT, *[SPACED_POINTS] * (len(close) - 1)]),
        )
        failed = np.flatnonzero(~(np.isfinite(ahead) & np.isfinite(behind)))
        # a run may fail far away; nothing is known beyond
        first = int(failed.max()) + 1 if failed.size else 0
        if first >= SIZE_COUNT or not np.isfinite([here, again, *np.concatenate(spaced)]).all():
            raise ValueError("the objective is not finite at the point or next to it")
        ahead, behind = ahead[first:] - here, behind[first:] - here
        rounding = ROUNDING * abs(float(here))
        noise = max(abs(float(again - here)), rounding, *map(_noise, spaced))
        moves = np.abs(np.stack([ahead, behind])).min(0)
        if moves[-3:].max() == 0.0 and moves.max() > 0.0:
            # a staircase: its smallest step
            noise = max(noise, float(moves[moves > 0.0][-1]))
        return cls(derivative, sizes[first:], ahead, behind, noise, rounding)

    @property
    def central(self) -> FloatArray:
        """Central differences."""
        return (self.ahead - self.behind) / (2.0 * self.sizes)

    @property
    def steepness(self) -> FloatArray:
        """The larger one of both one-sided differences, absolute."""
        return np.maximum(np.abs(self.ahead), np.abs(self.behind)) / self.sizes

    @property
    def remainders(self) -> FloatArray:
        """Change less its prediction, the larger one of both sides."""
        predicted = self.sizes * self.derivative
        return np.maximum(np.abs(self.ahead - predicted), np.abs(self.behind + predicted))

    @property
    def spread(self) -> float:
        """Largest change that occurs."""
        return float(np.abs([self.ahead, self.behind]).max())

    @property
    def holds_within(self) -> float:
        """Largest size up to which the prediction holds; 0 if it does at none."""
        mean = self.spread / float(self.sizes[0])
        is_stationary = abs(self.derivative) <= AGREEMENT * mean
        scale = mean if is_stationary else abs(self.derivative)
        holds = self.remainders <= HOLDS * scale * self.sizes + MARGIN * self.noise
        failing = np.flatnonzero(~holds)
        if not failing.size:
            return float(self.sizes[0])
        next_one = int(failing.max()) + 1
        return float(self.sizes[next_one]) if next_one < len(self.sizes) else 0.0

    def order_at_point(self) -> float | None:
        """Order with which the second difference about the point shrinks.

        None if it does not matter or is hidden by noise.
        """
        second = np.abs(self.ahead + self.behind)
        seen = np.flatnonzero(second > SEEN * self.noise)
        if len(seen) < 3:
            return None
        last = int(seen.max())
        if second[last] / self.sizes[last] < RESOLUTION * self.steepness[last]:
            return None
        return float(np.log(second[last - 2] / second[last]) / (2.0 * math.log(RATIO)))

    def agreed(self) -> tuple[float, float, int] | None:
        """What differences of ever smaller size agree on, its error, and the place of its size.

        None if they do not agree, or are lost in noise.
        """
        error = MARGIN * self.noise / self.sizes
        trusted = np.flatnonzero(error <= TRUSTED * self.steepness)
        # from the smallest size
        runs = trusted[::-1]
        central, steepness = self.central, self.steepness
        for start in range(len(runs) - 2):
            places = runs[start : start + 3]
            apart = float(np.ptp(central[places]))
            if apart <= TRUSTED * float(steepness[places].max()) + 2.0 * float(error[places[0]]):
                break
        else:
            return None
        best, least = int(places[0]), math.inf
        for one, larger in zip(runs[start:-1], runs[start + 1 :], strict=True):
            change = abs(float(central[larger] - central[one]))
            if change > TRUSTED * steepness[one] + 2.0 * error[one]:
                break
            if change + error[one] < least:
                best, least = int(one), float(change + error[one])
        return float(central[best]), least, best


def _noise(values: FloatArray) -> float:
    """Standard deviation of the noise of equidistant values, from their differences."""
    found = []
    for order in NOISE_ORDERS:
        share = math.factorial(order) ** 2 / math.factorial(2 * order)
        found.append(math.sqrt(share * float(np.square(np.diff(values, order)).mean())))
    return min(found)


def _slope(values: FloatArray, order: float, noise: float) -> float:
    """Order with which values shrink over four sizes, where it is nearest to the expected one.

    Larger changes may cross a kink and smaller ones drown in noise; a wrong derivative has an order
    of one everywhere.
    """
    seen = values > SEEN * noise
    starts = [k for k in range(len(values) - 3) if seen[k : k + 4].all()]
    slopes = [math.log(values[k] / values[k + 3]) / (3.0 * math.log(RATIO)) for k in starts]
    return min(slopes, key=lambda slope: abs(slope - order), default=math.nan)


def _judged(line: Line, found: _Samples, needed: float) -> tuple[Verdict, str]:
    """The verdict, and why."""
    derivative, largest = found.derivative, float(found.sizes[0])
    predicted = abs(derivative) * largest
    if found.spread <= 10.0 * found.rounding and found.noise <= 10.0 * found.rounding:
        if predicted <= 100.0 * found.rounding:
            return Verdict.RIGHT, "there is no change above rounding, and none is predicted"
        return Verdict.WRONG, f"the objective does not change; predicted is {derivative:.3g}"
    agreed = found.agreed()
    is_amplified = predicted > EXCESS * found.spread
    amplified = (
        f"at a change of {largest:g} it predicts {predicted:.2g}; the largest change of the "
        f"objective up to there is {found.spread:.2g}"
    )
    if agreed is None:
        return (Verdict.AMPLIFICATION, amplified) if is_amplified else _unclear(line, found)
    difference, error, place = agreed
    order = found.order_at_point()
    if order is not None and order < 1.5:
        return _at_point(found, order)
    scale = max(abs(derivative), float(found.steepness[place]))
    if abs(difference - derivative) > AGREEMENT * scale + 3.0 * error:
        return (
            Verdict.WRONG,
            f"differences agree on {difference:.6g}, within {max(error, AGREEMENT * scale):.1g}",
        )
    if error > RESOLUTION * scale:
        return Verdict.NOISE, _noisy(found)
    if is_amplified:
        return Verdict.AMPLIFICATION, f"it is right at the point; {amplified}"
    within = found.holds_within
    if within < needed * (1.0 - ROUNDING * SIZE_COUNT):
        return _ended(line, found, within)
    return Verdict.RIGHT, f"it holds for changes up to {within:.2g}"


def _at_point(found: _Samples, order: float) -> tuple[Verdict, str]:
    """A jump or a kink at the point."""
    last = int(np.flatnonzero(np.abs(found.ahead + found.behind) > SEEN * found.noise).max())
    ahead, behind = float(found.ahead[last]), float(found.behind[last])
    if order < 0.5:
        return Verdict.JUMP, f"at the point the objective jumps by {ahead:.3g} and {behind:.3g}"
    size = float(found.sizes[last])
    return (
        Verdict.KINK,
        f"within {size:.1g} of the point: ahead of it the derivative is {ahead / size:.6g}, behind "
        f"it {-behind / size:.6g}",
    )


def _unclear(line: Line, found: _Samples) -> tuple[Verdict, str]:
    """Why differences do not agree with each other."""
    order = found.order_at_point()
    if order is not None and order < 1.5:
        return _at_point(found, order)
    trusted = MARGIN * found.noise / found.sizes <= TRUSTED * found.steepness
    if trusted.sum() >= 3:
        smallest = float(found.sizes[trusted].min())
        for side in (1.0, -1.0):
            kind, place = _within(line, 0.0, side * smallest, found.noise)
            if kind in (Verdict.JUMP, Verdict.KINK):
                return kind, f"there is a {kind} at a change of {place:.2g}"
    return Verdict.NOISE, _noisy(found)


def _noisy(found: _Samples) -> str:
    share = found.noise / found.spread
    return f"the noise of the objective is {found.noise:.2g}, {share:.1g} of its largest change"


def _ended(line: Line, found: _Samples, within: float) -> tuple[Verdict, str]:
    """What ends a derivative that is right before the needed size."""
    place = int(np.flatnonzero(found.sizes > within * (1.0 + 1e-9)).max())
    size = float(found.sizes[place])
    predicted = size * found.derivative
    errors = abs(found.ahead[place] - predicted), abs(found.behind[place] + predicted)
    side = 1.0 if errors[0] >= errors[1] else -1.0
    # it may be just where the derivative holds for the last time
    kind, at = _within(line, side * within / RATIO, side * size, found.noise)
    if kind is Verdict.CURVATURE:
        return kind, f"it is right at the point, and holds for changes up to {within:.2g} only"
    return kind, f"it is right at the point, but there is a {kind} at a change of {at:.3g}"


def _within(line: Line, begin: float, end: float, noise: float) -> tuple[Verdict, float]:
    """What makes an objective deviate from a line within an interval, and where.

    The part with the largest second difference is cut again and again.
    """
    seen: list[float] = []
    for _ in range(ROUNDS):
        places = np.linspace(begin, end, CELLS + 1)
        second = np.abs(np.diff(line(places), 2))
        worst = int(second.argmax())
        if not second[worst] > SEEN * noise:
            break
        seen.append(float(second[worst]))
        begin, end = float(places[worst]), float(places[worst + 2])
    seen = seen[-LATE_ROUNDS:]
    middle = 0.5 * (begin + end)
    if len(seen) < 2:
        return Verdict.CURVATURE, middle
    # every round has a spacing of a quarter
    order = math.log(seen[0] / seen[-1]) / (math.log(0.5 * CELLS) * (len(seen) - 1))
    if order < 0.5:
        return Verdict.JUMP, middle
    return (Verdict.KINK if order < 1.5 else Verdict.CURVATURE), middle
