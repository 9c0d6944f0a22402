"""The checks of a component: against itself, and against differences of real calls."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from time import perf_counter
from typing import Final

import numpy as np

from .driving import CheckError, Driver, Refused, Setting, Values, refusals
from .names import (
    ADJOINT,
    ADJOINT_SEED,
    ALL_UPDATES,
    CONTROLS,
    LEVEL,
    OF_KNOWNS,
    OF_UNKNOWNS,
    TANGENT,
    TANGENT_SEED,
    Level,
    is_change,
    name_of,
    reciprocal,
)
from .product_checks import product_findings
from .report import Finding, fact, within
from .requests import Array

TRANSPOSITION: Final = 1e-10
"""Largest difference of the two sides of a transposition, by the size of their terms."""
DIFFERENCES: Final = 1e-4
"""Largest difference of a derivative and one of real calls, relative."""
SAME: Final = 1e-12
"""Largest difference of derivatives that are the same, relative."""
SLOPES: Final = 0.1
"""Largest deviation of a slope."""
UPDATES: Final = 4
"""Number of recorded updates; the third has two steps."""
SET_BEFORE: Final = 2
"""Index of the update before which values are set."""
HALVINGS: Final = 12
"""Number of changes of halved size that show a slope."""
TRIES: Final = 5
"""Number of measurements, and of updates that are swept over in them."""
SINGLE_VALUES: Final = 6
"""Number of entries of the Jacobian that are looked at one by one."""
EPSILON: Final = float(np.finfo(np.float64).eps)
ROUNDING: Final = 8.0 * EPSILON
"""Assumed rounding of an unknown, relative."""
LAST_DIGITS: Final = (1e-14, 2e-14, 3e-14)
"""Relative sizes of changes that show the rounding of unknowns."""
SIZES: Final = (1.0, 10.0, 0.1)
"""Sizes of changes that are tried one after another, by that of the options: where one is too near
to a kink another may be in the rounding."""


def findings(driver: Driver, level: Level) -> Iterator[Finding]:
    """All that is found of a component, of the checks that its level asks for."""
    yield from _names(driver, level)
    yield from _errors(driver, level)
    last = _LastUpdate(driver)
    yield from last.differences()
    if level >= Level.ADJOINT:
        yield from last.transposition()
        yield from last.single_values()
        yield from last.methods()
    if level >= Level.RECORDING:
        recorded = _Recorded(driver, last.signs)
        yield from recorded.unchanged()
        yield from recorded.differences()
        yield from recorded.slopes()
        yield from recorded.cut()
        yield from recorded.restored()
    if level >= Level.PRODUCTS:
        yield from product_findings(driver)


def level_of(driver: Driver) -> Level:
    """The level that a component claims.

    Raises:
        CheckError: it claims none.
    """
    name = name_of(LEVEL)
    try:
        return Level(int(driver.get(name)[0]))
    except Exception as error:
        levels = ", ".join(map(str, map(int, Level)))
        raise CheckError(f"{name} has to be one of {levels}: {error}") from error


# --- names and errors ----------------------------------------------------------------------------
def _names(driver: Driver, level: Level) -> Iterator[Finding]:
    """Types, sizes, units and seeds at the beginning."""
    driver.to_base()
    component = driver.component
    controls = CONTROLS[: {Level.TANGENT: 0, Level.ADJOINT: 2}.get(level, len(CONTROLS))]
    for name in map(name_of, controls):
        is_so = driver.has(name) and component.get_var_type(name) == "int32"
        yield fact("types, sizes, units", name, is_so=is_so, otherwise="no such name of int32")
    if level >= Level.ADJOINT:
        driver.record()
        driver.component.update()
    kinds = {TANGENT_SEED, TANGENT} | ({ADJOINT, ADJOINT_SEED} if level >= Level.ADJOINT else set())
    for names, of_names in ((driver.knowns, OF_KNOWNS), (driver.unknowns, OF_UNKNOWNS)):
        for name in names:
            units = component.get_var_units(name)
            for kind in kinds.intersection(of_names):
                full = name_of(kind, name)
                expected = _powers(units if is_change(kind) else reciprocal(units))
                if not driver.has(full):
                    yield fact("types, sizes, units", full, is_so=False, otherwise="no such name")
                    continue
                is_so = (
                    component.get_var_type(full) == "float64"
                    and component.get_var_nbytes(full) == 8 * driver.get(name).size
                    and _powers(component.get_var_units(full)) == expected
                )
                yield fact("types, sizes, units", full, is_so=is_so)
                if kind in (TANGENT_SEED, ADJOINT_SEED):
                    is_zero = not driver.get(full).any()
                    yield fact("seeds begin with zeros", full, is_so=is_zero)


def _powers(units: str) -> list[str]:
    return sorted(units.replace("1", "").split()) if units == "1" else sorted(units.split())


def _errors(driver: Driver, level: Level) -> Iterator[Finding]:
    """Refusals, after which the component goes on."""
    known, unknown = driver.knowns[0], driver.unknowns[0]
    check = "errors"

    def refuses(what: str, call: Callable[[], object]) -> Finding:
        try:
            with refusals():
                call()
        except Refused:
            return fact(check, what, is_so=True)
        return fact(check, what, is_so=False, otherwise="accepted")

    driver.fresh()
    yield refuses(
        "a tangent before any update", lambda: driver.seed(TANGENT_SEED, {known: driver.get(known)})
    )
    driver.to_base()
    if level >= Level.ADJOINT:
        yield refuses(
            "an adjoint seed without a recorded update",
            lambda: driver.seed(ADJOINT_SEED, {unknown: driver.get(unknown)}),
        )
        driver.record()
        driver.component.update()
        yield refuses("an adjoint before a sweep", lambda: driver.derivative(ADJOINT, known))
        yield refuses("a sweep without seeds", driver.sweep)
    kind, name = (ADJOINT_SEED, unknown) if level >= Level.ADJOINT else (TANGENT_SEED, known)
    size = driver.get(name).size
    driver.component.update()
    yield refuses("a tangent without a direction", lambda: driver.derivative(TANGENT, unknown))
    yield refuses("a seed of a wrong size", lambda: driver.seed(kind, {name: np.ones(size + 1)}))
    nan = np.full(size, np.nan)
    yield refuses("a seed that is not finite", lambda: driver.seed(kind, {name: nan}))
    yield refuses("a name that does not exist", lambda: driver.derivative(kind, "no such name"))
    driver.seed(kind, {name: np.ones(size)})
    kept = (driver.derivative(kind, name) == 1.0).all()
    yield fact(check, "a good seed after all these", is_so=bool(kept))


# --- the last update -----------------------------------------------------------------------------
class _LastUpdate:
    """Derivatives of one update from the base point."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        self._random = np.random.default_rng(driver.options.seed)
        self.directions = _directions(driver, self._random)
        self.signs: dict[tuple[str, ...], float] = {}
        """Signs of the changes that the component accepts, by the names that are varied."""
        self._before = driver.outcomes(1)[0]
        self._noise = {
            name: 8.0 * ROUNDING * float(np.abs(values).max())
            for name, values in self._before.items()
        }
        self._changes = {
            name: self._tangent({name: direction}) for name, direction in self.directions.items()
        }

    def _tangent(self, seeds: Values) -> dict[str, Array]:
        driver = self._driver
        driver.seed(TANGENT_SEED, {n: np.zeros_like(driver.base[n]) for n in driver.knowns})
        driver.seed(TANGENT_SEED, seeds)
        return {name: driver.derivative(TANGENT, name) for name in driver.unknowns}

    def differences(self) -> Iterator[Finding]:
        """Every tangent against the change of every unknown by real calls."""
        driver, check = self._driver, "tangent, real calls"
        for names in driver.moves:
            subject = " + ".join(names)
            try:
                errors = self._errors(names)
            except Refused as refused:
                text = f"{subject}: {refused}"
                yield fact(check, text, is_so=False, otherwise="change refused")
                continue
            for unknown, error in errors.items():
                yield within(check, f"{unknown} by {subject}", error, DIFFERENCES)
        driver.outcomes(1)

    def _errors(self, names: tuple[str, ...]) -> dict[str, float]:
        """Relative errors of the tangents of all unknowns along changes of some knowns.

        Raises:
            Refused: changes of neither sign are accepted.
        """
        along = {
            unknown: _sum(self._changes[name][unknown] for name in names)
            for unknown in self._driver.unknowns
        }
        found = []
        for part in SIZES:
            size = part * self._driver.options.size
            found.append((size, self._differences(names, size)))
            errors = self._smallest_errors(along, found, self._noise)
            if max(errors.values()) <= DIFFERENCES:
                return errors
        return self._smallest_errors(along, found, self._measured_noise(names))

    @staticmethod
    def _smallest_errors(
        along: Values, found: Sequence[tuple[float, Values]], noise: Mapping[str, float]
    ) -> dict[str, float]:
        """Errors at the size where they are smallest, by the name of an unknown."""
        return {
            name: min(
                _relative_error(change, difference[name], noise[name] / size)
                for size, difference in found
            )
            for name, change in along.items()
        }

    def _measured_noise(self, names: tuple[str, ...]) -> dict[str, float]:
        """Changes of unknowns, where some knowns change in their last digits."""
        tiny = [
            self._driver.outcomes(
                1, {n: self.signs[names] * digits * self.directions[n] for n in names}
            )[0]
            for digits in LAST_DIGITS
        ]
        before = self._before
        return {
            name: noise + 8.0 * max(float(np.abs(t[name] - before[name]).max()) for t in tiny)
            for name, noise in self._noise.items()
        }

    def _differences(self, names: tuple[str, ...], size: float) -> dict[str, Array]:
        """Derivatives of unknowns along changes of some knowns."""
        if names in self.signs:
            return self._one_sided(names, self.signs[names] * size)
        try:
            found = self._one_sided(names, size)
            self.signs[names] = 1.0
        except Refused:
            found = self._one_sided(names, -size)
            self.signs[names] = -1.0
        return found

    def _one_sided(self, names: tuple[str, ...], size: float) -> dict[str, Array]:
        driver, before = self._driver, self._before
        whole, half = (
            driver.outcomes(1, {n: part * size * self.directions[n] for n in names})[0]
            for part in (1.0, 0.5)
        )
        return {
            name: (4.0 * (half[name] - value) - (whole[name] - value)) / size
            for name, value in before.items()
        }

    def transposition(self) -> Iterator[Finding]:
        """Adjoint against tangent, for every pair of variables."""
        driver = self._driver
        for unknown in driver.unknowns:
            changes = {name: self._changes[name][unknown] for name in driver.knowns}
            largest = max(float(np.abs(change).max()) for change in changes.values())
            weights = self._random.normal(size=driver.get(unknown).size) / (largest or 1.0)
            gradient = _gradient(driver, {unknown: weights})
            terms = {n: gradient[n] * self.directions[n] for n in driver.knowns}
            bound = sum(float(np.abs(term).sum()) for term in terms.values())
            bound = max(bound, sum(float(np.abs(weights) @ np.abs(c)) for c in changes.values()))
            for name in driver.knowns:
                error = abs(float(terms[name].sum()) - float(weights @ changes[name]))
                subject = f"{unknown} by {name}"
                yield within("transposition", subject, error / (bound or 1.0), TRANSPOSITION)

    def single_values(self) -> Iterator[Finding]:
        """Entries of the Jacobian from both sides, where variables have many values."""
        driver = self._driver
        knowns = [n for n in driver.knowns if driver.base[n].size > 1] or driver.knowns
        unknowns = [n for n in driver.unknowns if self._before[n].size > 1] or driver.unknowns
        for _ in range(SINGLE_VALUES):
            known, unknown = self._random.choice(knowns), self._random.choice(unknowns)
            row = int(self._random.integers(self._before[unknown].size))
            unit = np.zeros(self._before[unknown].size)
            unit[row] = 1.0
            gradient = _gradient(driver, {unknown: unit})[known]
            # among values without any influence there would be nothing to see
            column = int(np.abs(gradient).argmax())
            for index in {column, int(self._random.integers(gradient.size))}:
                unit = np.zeros(gradient.size)
                unit[index] = 1.0
                change = self._tangent({known: unit})[unknown][row]
                size = float(np.abs(gradient).max()) or 1.0
                error = abs(float(gradient[index] - change)) / size
                subject = f"{unknown}[{row}] by {known}[{index}]"
                yield within("single values", subject, error, TRANSPOSITION)

    def methods(self) -> Iterator[Finding]:
        """Methods of a component in this process against the variables."""
        driver, component = self._driver, self._driver.component
        if not hasattr(component, "get_adjoint_derivative"):
            return
        weights = {n: self._random.normal(size=driver.get(n).size) for n in driver.unknowns}
        by_names = _gradient(driver, weights)
        by_method = component.get_adjoint_derivative(driver.knowns, weights)
        for name in driver.knowns:
            error = _relative_error(by_method[name], by_names[name], 0.0)
            yield within("methods as variables", f"adjoint by {name}", error, SAME)
        directions = self.directions
        along = component.get_directional_derivative(driver.unknowns, directions)
        by_variables = self._tangent(directions)
        for name in driver.unknowns:
            error = _relative_error(along[name], by_variables[name], 0.0)
            yield within("methods as variables", f"tangent of {name}", error, SAME)


def _directions(driver: Driver, random: np.random.Generator) -> dict[str, Array]:
    """Changes that keep signs and zeros, and thus stay allowed while they are small.

    Those of one size are in one proportion, so that what bounds each other may change together.
    """
    shares: dict[int, Array] = {}
    found = {}
    for name in driver.knowns:
        values = driver.base[name]
        share = shares.setdefault(values.size, random.uniform(0.5, 1.0, values.size))
        found[name] = values * share
    return found


def _gradient(driver: Driver, seeds: Values) -> dict[str, Array]:
    """Gradient by all knowns of an update from the base point."""
    driver.to_base()
    driver.record()
    driver.component.update()
    driver.seed(ADJOINT_SEED, seeds)
    driver.sweep()
    return {name: driver.derivative(ADJOINT, name) for name in driver.knowns}


def _relative_error(value: Array, expected: Array, noise: float) -> float:
    """Largest error beyond the noise, by the largest value."""
    largest = max(float(np.abs(value).max()), float(np.abs(expected).max()))
    error = max(float(np.abs(value - expected).max()) - noise, 0.0)
    return error / largest if error else 0.0


# --- recorded updates ----------------------------------------------------------------------------
class _Recorded:
    """Derivatives of an objective over updates between which values are set.

    The objective sums all unknowns after all updates with random weights.
    """

    def __init__(self, driver: Driver, signs: Mapping[tuple[str, ...], float]) -> None:
        self._driver = driver
        self._random = np.random.default_rng(driver.options.seed + 1)
        self._alone = {names[0]: sign for names, sign in signs.items() if len(names) == 1}
        """Signs of changes of knowns that are varied alone."""
        self._settings = list(self._accepted_settings())
        self._base = driver.outcomes(UPDATES, settings=self._settings)
        self._weights = [
            {name: self._weight(values) for name, values in after.items()} for after in self._base
        ]
        directions = _directions(driver, self._random)
        self._moves = [
            {name: sign * directions[name] for name in names} for names, sign in signs.items()
        ]

    def _weight(self, values: Array) -> Array:
        return self._random.normal(size=values.size) / (float(np.abs(values).max()) or 1.0)

    def _accepted_settings(self) -> Iterator[Setting]:
        """The first input, state and parameter that the component lets be set in mid-run."""
        driver = self._driver
        groups = {
            "input": [n for n in self._alone if driver.is_input(n)],
            "state": [n for n in self._alone if driver.is_state(n)],
            "parameter": [
                n for n in self._alone if not driver.is_input(n) and not driver.is_state(n)
            ],
        }
        for kind, names in groups.items():
            for name in names:
                values = driver.base[name] * (1.0 + 1e-3 * self._alone[name])
                every = np.arange(values.size)
                indices = every[::2] if kind == "state" else every
                setting = Setting(SET_BEFORE, name, indices, values[indices])
                with contextlib.suppress(Refused):
                    driver.outcomes(UPDATES, settings=[setting])
                    yield setting
                    break

    def _record(self) -> None:
        driver = self._driver
        driver.to_base()
        driver.record()
        for number in driver.updated(UPDATES, self._settings):
            driver.seed(ADJOINT_SEED, self._weights[number])
        driver.sweep()

    def _by(self, name: str, number: int) -> Array:
        self._driver.choose(number)
        return self._driver.derivative(ADJOINT, name)

    def _gradients(self) -> tuple[dict[str, Array], dict[str, Array]]:
        """By knowns at the base point, and by what was set in mid-run."""
        driver = self._driver
        numbers = {setting.name for setting in self._settings}
        of_base, of_settings = {}, {}
        for name in driver.knowns:
            if name not in numbers or driver.is_state(name):
                of_base[name] = self._by(name, ALL_UPDATES)
            elif driver.is_input(name):
                of_base[name] = _sum(self._by(name, k) for k in range(SET_BEFORE))
            else:
                of_base[name] = self._by(name, 0)
        for _, name, indices, _ in self._settings:
            if driver.is_input(name):
                found = _sum(self._by(name, k) for k in range(SET_BEFORE, UPDATES))
            else:
                found = self._by(name, SET_BEFORE)
            of_settings[name] = found[indices]
        driver.choose(ALL_UPDATES)
        return of_base, of_settings

    def _objective(
        self, changes: Values | None = None, settings: Sequence[Setting] | None = None
    ) -> float:
        settings = self._settings if settings is None else settings
        return self._weighted(self._driver.outcomes(UPDATES, changes, settings))

    def _weighted(self, outcomes: Sequence[Values]) -> float:
        """Change of the objective from the base."""
        return sum(
            float(weights[name] @ (values[name] - base[name]))
            for weights, values, base in zip(self._weights, outcomes, self._base, strict=True)
            for name in weights
        )

    def _noise(self) -> float:
        pairs = zip(self._weights, self._base, strict=True)
        return ROUNDING * sum(
            float(np.abs(weights[n]) @ np.abs(base[n])) for weights, base in pairs for n in weights
        )

    def unchanged(self) -> Iterator[Finding]:
        """Recording and sweeping change no value."""
        self._record()
        for name in self._driver.unknowns:
            is_so = bool((self._driver.get(name) == self._base[-1][name]).all())
            yield fact("recording changes nothing", name, is_so=is_so)

    def differences(self) -> Iterator[Finding]:
        """The gradient by every known, and by everything set in mid-run."""
        self._record()
        of_base, of_settings = self._gradients()
        for move in self._moves:
            derivative = sum(float(of_base[name] @ change) for name, change in move.items())

            def moved(size: float, move: Values = move) -> float:
                return self._objective({name: size * change for name, change in move.items()})

            yield self._compared("recording, real calls", " + ".join(move), derivative, moved)
        for place, setting in enumerate(self._settings):
            direction = self._alone[setting.name] * setting.values

            def reset(
                size: float,
                place: int = place,
                setting: Setting = setting,
                direction: Array = direction,
            ) -> float:
                settings = list(self._settings)
                settings[place] = setting._replace(values=setting.values + size * direction)
                return self._objective(settings=settings)

            derivative = float(of_settings[setting.name] @ direction)
            yield self._compared("mid-run sets", setting.name, derivative, reset)

    def _compared(
        self, check: str, name: str, derivative: float, moved: Callable[[float], float]
    ) -> Finding:
        error = np.inf
        for part in SIZES:
            size = part * self._driver.options.size
            try:
                difference = (4.0 * moved(0.5 * size) - moved(size)) / size
            except Refused as refused:
                return fact(check, f"{name}: {refused}", is_so=False, otherwise="change refused")
            noise = 8.0 * self._noise() / size
            of_size = _relative_error(np.array([derivative]), np.array([difference]), noise)
            error = min(error, of_size)
            if error <= DIFFERENCES:
                break
        return within(check, name, error, DIFFERENCES)

    def slopes(self) -> Iterator[Finding]:
        """Remainders of Taylor's formula along all knowns at once: of first and second order."""
        check = "Taylor slopes"
        self._record()
        of_base, _ = self._gradients()
        along = {name: change for move in self._moves for name, change in move.items()}
        derivative = sum(float(of_base[name] @ change) for name, change in along.items())
        sizes = 128.0 * self._driver.options.size * 0.5 ** np.arange(HALVINGS)
        try:
            changes = np.array(
                [self._objective({n: size * c for n, c in along.items()}) for size in sizes]
            )
        except Refused as refused:
            yield fact(check, str(refused), is_so=False, otherwise="change refused")
            return
        noise = self._noise()
        yield _slope(check, "change, slope 1", np.abs(changes), 1.0, noise)
        remainders = np.abs(changes - sizes * derivative)
        if (remainders < 10.0 * noise).sum() > HALVINGS - 4:
            # linear as far as rounding lets it be seen: the remainder has no slope
            error = float(remainders[0] / (np.abs(changes[0]) or 1.0))
            yield within(check, "remainder of a linear objective", error, DIFFERENCES**2)
        else:
            yield _slope(check, "remainder, slope 2", remainders, 2.0, noise)

    def cut(self) -> Iterator[Finding]:
        """Where all states are set, nothing depends on what was before."""
        driver = self._driver
        driver.to_base()
        driver.record()
        driver.component.update()
        for name in driver.states:
            driver.component.set_value(name, driver.get(name))
        driver.component.update()
        driver.seed(ADJOINT_SEED, self._weights[0])
        driver.sweep()
        for name in driver.knowns:
            if driver.is_state(name) or driver.is_input(name):
                yield fact(
                    "all states set",
                    f"nothing by {name} before",
                    is_so=not self._by(name, ALL_UPDATES if driver.is_state(name) else 0).any(),
                    otherwise="not zero",
                )

    def restored(self) -> Iterator[Finding]:
        """A restored state forgets seeds and sweep, and the same run has the same gradient."""
        driver, check = self._driver, "restored state"
        component, known = driver.component, driver.knowns[0]
        if not hasattr(component, "deserialize"):
            return
        driver.to_base()
        saved = component.serialize()
        self._record()
        before, _ = self._gradients()
        component.deserialize(saved)
        for what, call in (
            ("an adjoint", lambda: driver.derivative(ADJOINT, known)),
            ("a sweep", driver.sweep),
            ("a tangent", lambda: driver.seed(TANGENT_SEED, {known: driver.base[known]})),
        ):
            try:
                with refusals():
                    call()
            except Refused:
                yield fact(check, f"{what} of before is refused", is_so=True)
            else:
                yield fact(check, f"{what} of before is refused", is_so=False)
        driver.record()
        for number in driver.updated(UPDATES, self._settings):
            driver.seed(ADJOINT_SEED, self._weights[number])
        driver.sweep()
        after, _ = self._gradients()
        for name in driver.knowns:
            error = _relative_error(after[name], before[name], 0.0)
            yield within(check, f"gradient by {name}", error, SAME)


def _sum(parts: Iterator[Array]) -> Array:
    total: Array = np.sum(list(parts), axis=0)
    return total


def _slope(check: str, subject: str, remainders: Array, order: float, noise: float) -> Finding:
    """Slope of remainders over three halvings, where it is nearest to its order.

    Larger changes may cross a kink and smaller ones drown in rounding; a wrong derivative has a
    slope of one everywhere.
    """
    slopes = np.log2(remainders[:-1] / np.maximum(remainders[1:], 1e-300))
    above = remainders > 100.0 * noise
    windows = [k for k in range(len(slopes) - 2) if above[k : k + 4].all()]
    if not windows:
        return fact(check, subject, is_so=False, otherwise="below rounding")
    slope = min((float(slopes[k : k + 3].mean()) for k in windows), key=lambda s: abs(s - order))
    error = abs(slope - order)
    return Finding(
        check, subject, f"{slope:.3f}", f"{order:g} ± {SLOPES:g}", error <= SLOPES, error / SLOPES
    )


def costs(driver: Driver, level: Level) -> str:
    """What an update takes, and what derivatives take in updates; each the least of some tries."""
    driver.to_base()
    component = driver.component

    def seconds(call: Callable[[], object]) -> float:
        begin = perf_counter()
        call()
        return perf_counter() - begin

    of_update = min(seconds(component.update) for _ in range(TRIES))
    known, unknown = driver.knowns[0], driver.unknowns[0]
    ones = {known: np.ones(driver.get(known).size)}

    def tangent() -> None:
        driver.seed(TANGENT_SEED, ones)
        driver.derivative(TANGENT, unknown)

    of_tangent = min(seconds(tangent) for _ in range(TRIES)) / of_update
    text = f"an update takes {1e3 * of_update:.2g} ms, a tangent as long as {of_tangent:.3g}"
    if level < Level.ADJOINT:
        return text
    updates = TRIES if level >= Level.RECORDING else 1
    driver.record()
    for _ in range(updates):
        component.update()
    seeds = {unknown: np.ones(driver.get(unknown).size)}

    def adjoint() -> None:
        driver.seed(ADJOINT_SEED, seeds)
        driver.sweep()
        driver.derivative(ADJOINT, known)

    of_sweep = min(seconds(adjoint) for _ in range(TRIES)) / of_update
    return f"{text}, a sweep over {updates} as long as {of_sweep:.3g}"
