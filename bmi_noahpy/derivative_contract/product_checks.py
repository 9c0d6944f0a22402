"""The checks of directions over a recording and of products, each against another way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

import numpy as np

from .driving import Driver, Refused, refusals
from .names import (
    ADJOINT,
    ADJOINT_SEED,
    ADJOINT_SET,
    ALL_UPDATES,
    DIRECTION,
    DIRECTION_SEED,
    GAUSS_NEWTON_SWEEP,
    HESSIAN_SWEEP,
    PRODUCT,
    PRODUCT_CONTROLS,
    RECORDED_TANGENT,
    TANGENT_SWEEP,
    WEIGHT,
    name_of,
)
from .report import Finding, fact, within
from .requests import Array

Values = Mapping[str, Array]
SAME_SUMS: Final = 1e-10
"""Largest difference of sums that are equal, by the size of their terms."""
DIRECTIONS: Final = 2
UPDATES: Final = 4


def product_findings(driver: Driver) -> Iterator[Finding]:
    """All that is found of directions, sets of seeds and products."""
    for name in map(name_of, PRODUCT_CONTROLS):
        is_so = driver.has(name) and driver.component.get_var_type(name) == "int32"
        yield fact("types, sizes, units", name, is_so=is_so, otherwise="no such name of int32")
    try:
        with refusals():
            findings = list(_Products(driver).findings())
    except Refused as error:
        yield fact("products", "all", is_so=False, otherwise=str(error))
        return
    yield from findings


class _Products:
    """A recording with random seeds in two sets, weights and directions."""

    def __init__(self, driver: Driver) -> None:
        self._driver = driver
        random = np.random.default_rng(driver.options.seed + 2)
        driver.to_base()
        driver.record()
        self._seeds, self._weights = list[dict[str, Array]](), list[dict[str, Array]]()
        for _ in driver.updated(UPDATES):
            values = {name: driver.get(name) for name in driver.unknowns}
            sizes = {name: float(np.abs(v).max()) or 1.0 for name, v in values.items()}
            seeds = {n: random.normal(size=v.size) / sizes[n] for n, v in values.items()}
            weights = {
                n: random.uniform(0.1, 1.0, v.size) / sizes[n] ** 2 for n, v in values.items()
            }
            for number in range(2):
                driver.control(ADJOINT_SET, number)
                driver.seed(ADJOINT_SEED, {n: (1 + number) * seed for n, seed in seeds.items()})
            driver.control(ADJOINT_SET, 0)
            driver.seed(WEIGHT, weights)
            self._seeds.append(seeds)
            self._weights.append(weights)
        self._directions = [
            {n: 1e-2 * random.normal(size=v.size) * np.abs(v) for n, v in driver.base.items()}
            for _ in range(DIRECTIONS)
        ]
        self._directions = [{n: of[n] for n in driver.knowns} for of in self._directions]
        driver.choose(ALL_UPDATES)
        for number, changes in enumerate(self._directions):
            driver.control(DIRECTION, number)
            driver.seed(DIRECTION_SEED, changes)

    def _by_knowns(self, kind: str) -> dict[str, Array]:
        return {name: self._driver.derivative(kind, name) for name in self._driver.knowns}

    def findings(self) -> Iterator[Finding]:
        """All that is found."""
        driver = self._driver
        driver.sweep()
        gradients = []
        for number in range(2):
            driver.control(ADJOINT_SET, number)
            gradients.append(self._by_knowns(ADJOINT))
        driver.control(ADJOINT_SET, 0)
        for name, value in gradients[0].items():
            largest = float(np.abs(value).max()) or 1.0
            error = float(np.abs(gradients[1][name] - 2.0 * value).max()) / largest
            yield within("sets of seeds", name, error, SAME_SUMS)
        changes = self._changes()
        for number, along in enumerate(changes):
            pairs = [
                (seeds[n] * of[n]) for seeds, of in zip(self._seeds, along, strict=True) for n in of
            ]
            other = _terms(self._directions[number], gradients[0])
            yield _same("recorded tangents", f"direction {number}", pairs, other)
        hessian, gauss_newton = map(self._products, (HESSIAN_SWEEP, GAUSS_NEWTON_SWEEP))
        one, another = self._directions
        sides = _terms(one, hessian[1]), _terms(another, hessian[0])
        yield _same("Hessian products", "symmetry", *sides)
        for i, j in product(range(DIRECTIONS), repeat=2):
            updates = zip(self._weights, changes[i], changes[j], strict=True)
            squares = [weights[n] * a[n] * b[n] for weights, a, b in updates for n in weights]
            found = _terms(self._directions[i], gauss_newton[j])
            yield _same("Gauss-Newton products", f"directions {i} and {j}", found, squares)

    def _changes(self) -> list[list[dict[str, Array]]]:
        """Changes of unknowns, by direction and update."""
        driver = self._driver
        driver.control(TANGENT_SWEEP, 1)
        found: list[list[dict[str, Array]]] = []
        for number in range(DIRECTIONS):
            driver.control(DIRECTION, number)
            found.append([])
            for update in range(UPDATES):
                driver.choose(update)
                names = driver.unknowns
                found[-1].append({n: driver.derivative(RECORDED_TANGENT, n) for n in names})
        driver.choose(ALL_UPDATES)
        return found

    def _products(self, kind: str) -> list[dict[str, Array]]:
        self._driver.control(kind, 1)
        found = []
        for number in range(DIRECTIONS):
            self._driver.control(DIRECTION, number)
            found.append(self._by_knowns(PRODUCT))
        return found


def _terms(a: Values, b: Values) -> list[Array]:
    return [a[name] * b[name] for name in a]


def _same(check: str, subject: str, one: list[Array], other: list[Array]) -> Finding:
    """Whether two sums are equal, by the size of their terms."""
    size = max(sum(float(np.abs(part).sum()) for part in parts) for parts in (one, other))
    difference = sum(float(p.sum()) for p in one) - sum(float(p.sum()) for p in other)
    return within(check, subject, abs(difference) / (size or 1.0), SAME_SUMS)
