"""Recorded updates along directions: forward mode, Hessian and Gauss-Newton products by names."""

import numpy as np
import pytest
from component_runs import LAYERS, coupled

from bmi_noahpy import DerivativeError

AIR = "land_surface_air__temperature"
WIND = "land_surface_wind__x_component_of_velocity"
ACROSS = "land_surface_wind__y_component_of_velocity"
TEMPERATURE = "soil__temperature"
SKIN = "land_surface__temperature"
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
RUNOFF = "land_subsurface_water__runoff_depth"
POROSITY = "soil__porosity"
FACTOR = "soil__porosity__multiplier"
QUARTZ = "soil__quartz_volume_fraction__multiplier"
THAWED = {
    "preset": "permafrost-enthalpy",
    "schemes.stability_functions": "analytic",
    "initial.soil_temperature": [284.0, 282.0, 280.0, 279.0, 278.0, 277.0],
    "initial.snow_water_equivalent": 0.0,
    "initial.snow_depth": 0.0,
    "site.deep_soil_temperature": 276.0,
    "compute.engine": "eager",
}
"""A warm column: differences of it are smooth."""
UPDATES = 3
DIRECTION = {
    AIR: np.array([[0.3], [-0.2], [0.5]]),
    WIND: np.array([0.4]),
    ACROSS: np.array([-0.3]),
    TEMPERATURE: np.linspace(0.2, -0.1, LAYERS),
    POROSITY: np.linspace(0.004, -0.002, LAYERS),
    FACTOR: np.array([0.01]),
    QUARTZ: np.array([0.1]),
}
OTHER = {AIR: np.array([1.0]), FACTOR: np.array([-0.02]), WIND: np.array([0.2])}


class Driven:
    """A component that is driven for some updates, with a change of a parameter between them."""

    def __init__(self, folder, changes):
        self.model = coupled(folder, THAWED | changes)
        self.saved = self.model.serialize()
        self.seen = {}
        """Unknowns at the ends of updates."""

    def array(self, name):
        return self.model.get_value_ptr(name).copy()

    def run(self, size=0.0, direction=DIRECTION):
        """Record the updates, with everything moved by a share of a direction."""
        model = self.model
        model.deserialize(self.saved)
        for name in direction.keys() - {AIR}:
            model.set_value(name, self.array(name) + size * np.asarray(direction[name]))
        model.start_recording()
        air = np.broadcast_to(direction.get(AIR, 0.0), (UPDATES, 1))
        for number in range(UPDATES):
            if number == 1:
                model.set_value(QUARTZ, self.array(QUARTZ) + 0.1)
            model.set_value(AIR, 280.0 + size * air[number])
            end = 7200.0 * (number + 1)
            model.update_until(end)
            self.seen |= {(time, n): self.array(n) for time, n, _ in self.seeds if time == end}
        return model

    @property
    def seeds(self):
        weights = np.linspace(1.0, -0.4, LAYERS)
        return [
            (7200.0, SENSIBLE, [0.02]),
            (14400.0, RUNOFF, [300.0]),
            (21600.0, TEMPERATURE, weights),
            (21600.0, SKIN, [0.5]),
        ]


@pytest.fixture(
    scope="module",
    params=[{}, {"component.interpolated_inputs": ["air_temperature", "wind"]}],
    ids=["held", "interpolated"],
)
def driven(tmp_path_factory, request):
    return Driven(tmp_path_factory.mktemp("second"), request.param)


def test_hessian_products_are_differences_of_gradients(driven):
    (product,) = driven.run().hessian_sweep([DIRECTION], driven.seeds)
    found = {name: product.gradient(name) for name in DIRECTION}

    def gradients(size):
        sweep = driven.run(size).adjoint_sweep(driven.seeds)
        return {name: sweep.gradient(name) for name in DIRECTION}

    def difference(size):
        ahead, behind = gradients(size), gradients(-size)
        return {name: (ahead[name] - behind[name]) / (2.0 * size) for name in DIRECTION}

    wide, narrow = difference(2e-2), difference(1e-2)
    for name in DIRECTION:
        expected = (4.0 * narrow[name] - wide[name]) / 3.0
        error = np.abs(found[name] - expected).max() / np.abs(expected).max()
        assert error < 1e-6, name


def test_they_are_symmetric_and_the_sum_of_parts(driven):
    model = driven.run()
    one, other = model.hessian_sweep([DIRECTION, OTHER], driven.seeds)

    def along(sweep, direction):
        total = 0.0
        for name, change in direction.items():
            if np.ndim(change) == 2:
                total += sum(
                    float(sweep.input_gradient(name, k) @ change[k]) for k in range(UPDATES)
                )
            else:
                total += float(sweep.gradient(name) @ change)
        return total

    assert along(one, OTHER) == pytest.approx(along(other, DIRECTION), rel=1e-10)
    unknowns = [(time, name) for time, name, _ in driven.seeds]
    weights = [(t, n, np.full(np.size(v), 0.5 + k)) for k, (t, n, v) in enumerate(driven.seeds)]
    changes = model.tangent_sweep([DIRECTION, OTHER], unknowns)
    squares = [
        [sum(float(w[2] @ (a * b)) for w, a, b in zip(weights, x, y, strict=True)) for x in changes]
        for y in changes
    ]
    products = model.gauss_newton_sweep([DIRECTION, OTHER], weights)
    found = [[along(p, d) for d in (DIRECTION, OTHER)] for p in products]
    np.testing.assert_allclose(found, squares, rtol=1e-9)
    # seeds that change along a direction add what a sweep from their change gives
    moved = [(t, n, w * c) for (t, n, w), c in zip(weights, changes[0], strict=True)]
    (both,) = model.hessian_sweep([DIRECTION], driven.seeds, [moved])
    for name in DIRECTION:
        np.testing.assert_allclose(
            both.gradient(name), one.gradient(name) + products[0].gradient(name), rtol=1e-8
        )


def test_changes_along_a_direction_are_differences(driven):
    unknowns = [(time, name) for time, name, _ in driven.seeds]
    (changes,) = driven.run().tangent_sweep([DIRECTION], unknowns)

    def values(size):
        driven.run(size)
        return [driven.seen[unknown] for unknown in unknowns]

    ahead, behind = values(1e-3), values(-1e-3)
    for change, a, b in zip(changes, ahead, behind, strict=True):
        expected = (a - b) / 2e-3
        np.testing.assert_allclose(change, expected, atol=1e-5 * np.abs(expected).max())


def test_several_objectives_take_one_sweep(driven):
    model = driven.run()
    sets = [[seed] for seed in driven.seeds]
    for seeds, found in zip(sets, model.adjoint_sweeps(sets), strict=True):
        expected = model.adjoint_sweep(seeds)
        for name in DIRECTION:
            np.testing.assert_allclose(found.gradient(name), expected.gradient(name), rtol=1e-12)


def test_what_does_not_fit_is_refused(driven):
    model = driven.run()
    with pytest.raises(DerivativeError, match="no direction"):
        model.hessian_sweep([], driven.seeds)
    with pytest.raises(DerivativeError, match="changes of 2 updates; 3 are recorded"):
        model.tangent_sweep([{AIR: np.zeros((2, 1))}], [(7200.0, SKIN)])
    with pytest.raises(DerivativeError, match="no seeds"):
        model.adjoint_sweeps([])
    with pytest.raises(DerivativeError, match="is no known"):
        model.gauss_newton_sweep([{SENSIBLE: [1.0]}], [(7200.0, SKIN, [1.0])])
    model.stop_recording()
    with pytest.raises(DerivativeError, match="nothing is recorded"):
        model.hessian_sweep([DIRECTION], driven.seeds)
