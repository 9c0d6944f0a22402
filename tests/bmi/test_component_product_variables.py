"""Directions and products over plain BMI by reserved variables, held to those of the methods."""

import numpy as np
import pytest
from component_runs import LAYERS, coupled

from bmi_noahpy import DerivativeError

AIR = "land_surface_air__temperature"
TEMPERATURE = "soil__temperature"
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
POROSITY = "soil__porosity"
FACTOR = "soil__quartz_volume_fraction__multiplier"
ENDS = (3600.0, 10800.0, 14400.0)
WEIGHTS = np.linspace(1.0, -0.5, LAYERS)
CASE = {"preset": "permafrost-enthalpy", "compute.engine": "eager"}


def put(model, name, value):
    model.set_value(f"noahpy::{name}", np.atleast_1d(np.asarray(value)))


def get(model, name):
    name = f"noahpy::{name}"
    size = model.get_var_nbytes(name) // model.get_var_itemsize(name)
    return model.get_value(name, np.empty(size, model.get_var_type(name)))


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A component after some updates, with seeds in two sets and two directions."""
    component = coupled(tmp_path_factory.mktemp("products"), CASE)
    put(component, "recording", 1)
    for number, end in enumerate(ENDS):
        component.set_value(AIR, np.array([276.0 + number]))
        component.update_until(end)
        if number == 1:
            put(component, f"adjoint_seed::{SENSIBLE}", 0.5)
            put(component, f"weight::{SENSIBLE}", 0.01)
    put(component, f"weight::{TEMPERATURE}", np.full(LAYERS, 4.0))
    put(component, f"adjoint_seed::{TEMPERATURE}", WEIGHTS)
    put(component, "adjoint_set", 1)
    put(component, f"adjoint_seed::{TEMPERATURE}", np.ones(LAYERS))
    put(component, "adjoint_set", 0)
    put(component, f"direction_seed::{POROSITY}", np.full(LAYERS, 0.01))
    put(component, "adjoint_step", 1)
    put(component, f"direction_seed::{AIR}", 0.7)
    put(component, "adjoint_step", -1)
    put(component, "direction", 1)
    put(component, f"direction_seed::{TEMPERATURE}", WEIGHTS)
    put(component, f"direction_seed::{AIR}", 1.0)
    return component


DIRECTIONS = [
    {POROSITY: np.full(LAYERS, 0.01), AIR: np.array([[0.0], [0.7], [0.0]])},
    {TEMPERATURE: WEIGHTS, AIR: np.array([1.0])},
]
SEEDS = [(ENDS[1], SENSIBLE, [0.5]), (ENDS[2], TEMPERATURE, WEIGHTS)]


def test_sets_of_seeds_are_swept_at_once(model):
    put(model, "adjoint_sweep", 1)
    sets = [SEEDS, [(ENDS[2], TEMPERATURE, np.ones(LAYERS))]]
    for number, sweep in enumerate(model.adjoint_sweeps(sets)):
        put(model, "adjoint_set", number)
        assert get(model, f"adjoint::{POROSITY}").tobytes() == sweep.gradient(POROSITY).tobytes()
    put(model, "adjoint_set", 2)
    with pytest.raises(DerivativeError, match="set 2 had no seed"):
        get(model, f"adjoint::{POROSITY}")
    put(model, "adjoint_set", 0)


def test_changes_along_directions_are_those_of_the_method(model):
    put(model, "tangent_sweep", 1)
    wanted = [(ENDS[1], SENSIBLE), (ENDS[2], TEMPERATURE)]
    for number, found in enumerate(model.tangent_sweep(DIRECTIONS, wanted)):
        put(model, "direction", number)
        put(model, "adjoint_step", 1)
        assert np.array_equal(get(model, f"recorded_tangent::{SENSIBLE}"), found[0])
        put(model, "adjoint_step", -1)
        assert np.array_equal(get(model, f"recorded_tangent::{TEMPERATURE}"), found[1])
        assert np.abs(found[1]).max() > 0.0
    assert model.get_var_units(f"noahpy::recorded_tangent::{TEMPERATURE}") == "K"


def test_products_are_those_of_the_methods(model):
    moved = [[(ENDS[0], TEMPERATURE, 0.1 * WEIGHTS)], []]
    put(model, "direction", 0)
    put(model, "adjoint_step", 0)
    put(model, f"moved_seed::{TEMPERATURE}", 0.1 * WEIGHTS)
    weights = [(ENDS[1], SENSIBLE, [0.01]), (ENDS[2], TEMPERATURE, np.full(LAYERS, 4.0))]
    for kind, products in (
        ("hessian_sweep", model.hessian_sweep(DIRECTIONS, SEEDS, moved)),
        ("gauss_newton_sweep", model.gauss_newton_sweep(DIRECTIONS, weights)),
    ):
        put(model, kind, 1)
        assert get(model, kind)[0] == 1
        for number, product in enumerate(products):
            put(model, "direction", number)
            put(model, "adjoint_step", -1)
            for name in (POROSITY, TEMPERATURE, FACTOR):
                assert np.array_equal(get(model, f"product::{name}"), product.gradient(name))
            put(model, "adjoint_step", 2)
            found = get(model, f"product::{AIR}")
            assert np.array_equal(found, product.input_gradient(AIR, 2))
            assert found.any()
    put(model, "adjoint_step", -1)
    assert model.get_var_units(f"noahpy::product::{TEMPERATURE}") == "K-1"
    assert model.get_var_units(f"noahpy::weight::{TEMPERATURE}") == "K-2"


def test_what_is_missing_is_said(model):
    put(model, "direction", 0)
    put(model, f"adjoint_seed::{SENSIBLE}", 0.0)
    with pytest.raises(DerivativeError, match="set noahpy::hessian_sweep to 1"):
        get(model, f"product::{AIR}")
    put(model, "direction", 3)
    put(model, f"direction_seed::{AIR}", 1.0)
    with pytest.raises(DerivativeError, match="direction 2 has no change"):
        put(model, "tangent_sweep", 1)
    put(model, "adjoint_step", 1)
    with pytest.raises(DerivativeError, match="adjoint_step to -1"):
        put(model, f"direction_seed::{TEMPERATURE}", WEIGHTS)
    with pytest.raises(ValueError, match="cannot be set"):
        put(model, f"product::{AIR}", 1.0)
    put(model, "recording", 1)
    assert get(model, "direction")[0] == 0
    with pytest.raises(DerivativeError, match="set noahpy::recording to 1, then update"):
        put(model, f"direction_seed::{AIR}", 1.0)
