"""A small column with an assimilation, and a model that is linear."""

import copy

import torch
from calibration_cases import COLUMN

from noahpy.simulation.load import parse_config

ASSIMILATION = {
    "twin": {"seed": 4},
    "initial": {
        "soil_temperature": {"deviation": 0.5, "correlation_depth": 0.5},
        "total_water_content": {"deviation": 0.03},
    },
    "parameters": [
        {
            "name": "quartz_fraction",
            "bounds": [0.5, 1.5],
            "multiplier": True,
            "by": "all",
            "deviation": 0.2,
        }
    ],
    "forcing": [
        {"variable": "air_temperature", "deviation": 1.0, "correlation_time": "1d", "bias": 0.5},
        {"variable": "shortwave_down", "bias": 0.1},
    ],
    "observations": [
        {"operator": "soil_temperature", "depths": [0.05, 0.3], "error": 0.1, "every": "6h"},
        {"operator": "surface_soil_moisture", "error": 0.02, "every": "12h"},
    ],
    "method": {"variational": {"lengths": 3, "outer": 2, "inner": 3}},
    "members": 4,
}


def values(column=None, **assimilation):
    """A configuration with other sections of the column, and keys of the assimilation."""
    return copy.deepcopy(
        {
            **COLUMN,
            "compute": {"engine": "eager"},
            **(column or {}),
            "assimilation": {**ASSIMILATION, **assimilation},
        }
    )


SMALL = {
    "initial": {},
    "forcing": [{"variable": "shortwave_down", "bias": 0.1}],
    "observations": [
        {"operator": "soil_temperature", "depths": [0.05, 0.3], "error": 0.02, "every": "6h"}
    ],
    "method": {"variational": {"lengths": 2, "outer": 1, "inner": 2}},
    "end": "2001-05-02",
    "window": "12h",
    "forget": 0.2,
}
"""Few controls and steps, which are not compiled: every tangent of a step takes long."""


def config(column=None, **assimilation):
    return parse_config(values(column, **assimilation))


class Linear:
    """Values that are linear in whitened controls: ``offset + matrix controls``."""

    def __init__(self, matrix, offset):
        self.matrix, self.offset = matrix, offset
        self.shape = (len(matrix), matrix.shape[-1])
        self.runs = 0

    def values(self, controls):
        self.runs += 1
        return self.offset + torch.einsum("poc,rpc->rpo", self.matrix, controls)

    def linearized(self, controls):
        return LinearizedAt(self, controls)


class LinearizedAt:
    def __init__(self, model, controls):
        self._matrix, self.values = model.matrix, model.values(controls[None])[0]

    def forward(self, directions):
        return torch.einsum("poc,kpc->kpo", self._matrix, directions)

    def transposed(self, weights):
        return torch.einsum("poc,po->pc", self._matrix, weights)


def linear_case(problems=3, controls=5, observations=7, seed=0):
    """A linear model, its observations, and the closed posterior: mean and covariance."""
    from noahpy.assimilation import Observed

    draw = torch.Generator().manual_seed(seed)

    def normal(*shape):
        return torch.randn(shape, generator=draw, dtype=torch.float64)

    model = Linear(normal(problems, observations, controls), normal(problems, observations))
    precision = normal(problems, observations).square() + 0.5
    precision[0, 0] = 0.0
    observed = Observed(normal(problems, observations), precision)
    hessian = torch.eye(controls, dtype=torch.float64) + torch.einsum(
        "poc,po,pod->pcd", model.matrix, precision, model.matrix
    )
    right = torch.einsum("poc,po->pc", model.matrix, precision * (observed.values - model.offset))
    covariance = torch.linalg.inv(hessian)
    return model, observed, (covariance @ right[..., None])[..., 0], covariance
