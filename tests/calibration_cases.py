"""A small column with a calibration, and a problem without a model."""

import copy
from types import SimpleNamespace

import torch
import yaml

from noahpy.calibration import Evaluation, ParameterSpace
from noahpy.config.calibration import CalibrationConfig
from noahpy.simulation.load import parse_config

COLUMN = yaml.safe_load(
    """
preset: permafrost-enthalpy
time: {start: 2001-05-01, end: 2001-05-03 18:00, step: 21600}
site: {layer_thickness: [0.1, 0.2, 0.4, 0.8], deep_soil_temperature: 272.0}
soil: {layer_class: [7, 7, 9, 9]}
vegetation:
  class: 7
  monthly_green_fraction: [0.01, 0.02, 0.03, 0.06, 0.15, 0.30, 0.40, 0.38, 0.25, 0.10, 0.03, 0.01]
initial: {soil_temperature: [274.0, 273.5, 272.5, 272.0], total_water_content: 0.25}
forcing: {weather: {climate: plateau, seed: 3, latitude: 33.0}}
"""
)
PARAMETERS = [
    {"name": "porosity", "bounds": [0.3, 0.6], "similar_within": 0.1},
    {"name": "saturated_hydraulic_conductivity", "bounds": [1e-7, 1e-4], "by": "soil"},
    {"name": "quartz_fraction", "bounds": [0.5, 1.5], "multiplier": True, "by": "all"},
    {"name": "maximum_snow_albedo", "bounds": [0.5, 0.9]},
]
CALIBRATION = {
    "parameters": PARAMETERS,
    "twin": {"seed": 4, "every": "6h"},
    "targets": [
        {"variable": "soil_temperature", "depths": [0.05, 0.3], "score": "kge"},
        {
            "variable": "liquid_water_content",
            "depths": [0.05, 0.3],
            "depth_weights": [1, 2],
            "score": "nse",
        },
        {"variable": "skin_temperature", "score": "rmse", "weight": 0.1},
    ],
    "period": {"start": "2001-05-01", "end": "2001-05-03"},
    "validation_period": {"start": "2001-05-03", "end": "2001-05-04"},
    "optimizer": {"runs": 3},
    "starts": 2,
}


def values(column=None, **calibration):
    """A configuration with other sections of the column, and keys of the calibration."""
    return copy.deepcopy(
        {**COLUMN, **(column or {}), "calibration": {**CALIBRATION, **calibration}}
    )


def config(column=None, **calibration):
    return parse_config(values(column, **calibration))


MINIMUM = torch.tensor([0.5, -1.0, 2.0], dtype=torch.float64)


class Bowl:
    """A problem whose objective is the distance from a minimum, and which counts its runs."""

    def __init__(self, **calibration):
        self.config = CalibrationConfig.model_validate({**CALIBRATION, **calibration})
        self.space = SimpleNamespace(
            size=len(MINIMUM),
            random_unknowns=lambda starts, seed: ParameterSpace.random_unknowns(
                SimpleNamespace(size=len(MINIMUM), unknowns=ParameterSpace.unknowns), starts, seed
            ),
        )
        self.runs = 0

    def evaluate(self, unknowns, *, gradient=False, validation=False, curvature=False):
        self.runs += len(unknowns) * (1 + len(MINIMUM) if curvature else 1)
        away = unknowns - MINIMUM
        objective = away.square().sum(1)
        return Evaluation(
            objective,
            objective + 1.0 if validation else None,
            2.0 * away if gradient or curvature else None,
            0.25,
            2.0 * torch.eye(len(MINIMUM)).double().repeat(len(away), 1, 1) if curvature else None,
        )
