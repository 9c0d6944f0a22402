"""Small changes do not grow over a run, so that its gradients are of use."""

import torch

from noahpy.catalog.scheme_names import PRESETS
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.model.side_by_side import repeated
from noahpy.model.state import with_snow_layers
from noahpy.physics.graphs import leaves_of, rebuilt
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings

CHANGE = 1e-9
COLUMNS, LAYERS, DAYS, SECONDS = 16, 10, 10, 10800


def thrice(tree):
    """The columns of a tree three times side by side."""
    return rebuilt(tree, (repeated(leaf, 3) for leaf in leaves_of(tree)))


def largest_growth(preset):
    """Of a temperature, and of water in liquid water, over ten days of columns of all climates."""
    parameters, state = synthetic_columns(COLUMNS, LAYERS, seed=5)
    model = Model(thrice(parameters), Schemes.of(PRESETS[preset].names))
    state = with_snow_layers(thrice(state), model.layers.snow)
    warmer, wetter = slice(COLUMNS, 2 * COLUMNS), slice(2 * COLUMNS, None)
    state.soil_temperature[2, warmer] += CHANGE
    state.total_water_content[2, wetter] += CHANGE
    state.liquid_water_content[2, wetter] += CHANGE
    growth = torch.zeros(2, dtype=torch.float64)
    with torch.no_grad():
        for forcing in weather_forcings(parameters, DAYS, SECONDS, seed=2):
            state = model.step(state, thrice(forcing), SECONDS).state
            pairs = ((state.soil_temperature, warmer), (state.liquid_water_content, wetter))
            now = [(x[:, part] - x[:, :COLUMNS]).abs().max() / CHANGE for x, part in pairs]
            growth = torch.maximum(growth, torch.stack(now))
    return growth.tolist()


def test_implicit_ground_and_snow_make_small_changes_hardly_larger():
    of_temperature, of_water = largest_growth("permafrost-implicit")
    assert of_temperature < 2.0
    assert of_water < 20.0


def test_explicit_freezing_makes_them_far_larger():
    assert max(largest_growth("permafrost")) > 1e3
