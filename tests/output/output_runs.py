"""Short runs for the tests of output files."""

import numpy as np
import torch
from builders import START, history, synthetic_columns, weather_forcings

from noahpy.catalog.output_variables import METHODS, variable_table
from noahpy.config.output import OutputConfig
from noahpy.model.model import Model
from noahpy.model.quantities import CompletedStep
from noahpy.model.schemes import Schemes
from noahpy.model.state import with_snow_layers
from noahpy.output import OutputFile, RunDescription

STEP = 10800.0
DAY = 86400.0
SNOW_LAYERS = 5
EVERYTHING = {variable.name: METHODS[variable.kind] for variable in variable_table()}


def model_steps(columns=3, layers=6, days=12, *, same_depths=False):
    """Completed steps of synthetic columns, one of them with snow."""
    parameters, state = synthetic_columns(columns, layers, seed=11)
    # a step with a single layer of snow leaves others as they are, and is quicker
    state = with_snow_layers(state, SNOW_LAYERS)
    if same_depths:
        thickness = parameters.site.layer_thickness[:, :1].expand(layers, columns).clone()
        site = parameters.site._replace(layer_thickness=thickness)
        parameters = parameters._replace(site=site)
    model = Model(parameters, Schemes())
    steps = []
    with torch.no_grad():
        for forcing in weather_forcings(parameters, days, int(STEP), seed=3):
            result = model.step(state, forcing, STEP)
            geometry = model.coefficients.geometry
            steps.append(CompletedStep(state, forcing, result, STEP, geometry))
            state = result.state
    return steps


def describe(steps, **changes):
    thickness = steps[0].thickness.numpy()
    columns = thickness.shape[1]
    values = {
        "title": "Synthetic columns",
        "column_names": tuple(f"cölumn {k + 1}" for k in range(columns)),
        "latitude": tuple(30.0 + k for k in range(columns)),
        "longitude": tuple(90.0 - k for k in range(columns)),
        "layer_thickness": thickness,
        "snow_layers": SNOW_LAYERS,
        "start": START,
        "step": STEP,
        "duration": len(steps) * STEP,
        "configuration": "preset: permafrost\nsite: {name: Kölpin}\n",
        "command": "noahpy run site.yaml",
        "version": "0.1.0",
    }
    return RunDescription(**(values | changes))


def record(recorder, steps, first=0):
    """Hand steps to a recorder."""
    recorder.record(history(steps, recorder.quantities, first))


def write_file(path, steps, description=None, **settings):
    """A complete file of a run."""
    config = OutputConfig(**settings)
    with OutputFile(path, description or describe(steps), config) as output:
        record(output, steps)
    return path


def stacked(values):
    return np.stack([np.asarray(value) for value in values])
