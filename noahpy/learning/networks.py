"""Networks that give the parameters of sites.

A network is any `torch.nn.Module` from `NetworkInputs` to unbounded unknowns,
``[period, site, unknown]``, with one period if nothing varies in time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

import torch
from torch import Tensor, nn


class NetworkInputs(NamedTuple):
    """Inputs of networks."""

    attributes: Tensor
    """Attributes, ``[site, attribute]``."""
    season: Tensor | None = None
    """Sine and cosine of the phase of the year of every period, ``[period, 2]``."""
    weather: Tensor | None = None
    """Forcing in a window of every period, ``[period, site, time, quantity]``."""

    def of(self, sites: Tensor) -> NetworkInputs:
        """Inputs of some sites, by their numbers."""
        weather = None if self.weather is None else self.weather[:, sites]
        return self._replace(attributes=self.attributes[sites], weather=weather)


class Standard(nn.Module):
    """Standardizes values with the mean and standard deviation of a sample.

    The name is part of the digest by which checkpoints are known.

    Args:
        values: sample, ``[..., quantity]``, of training sites only, so that no information leaks
            from others.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, values: Tensor) -> None:
        super().__init__()
        rows = values.detach().double().flatten(0, -2)
        deviation = rows.std(dim=0, correction=0)
        # constant quantities carry no information; dividing them by 1 leaves them at zero
        varies = deviation > 1e-12 * (1.0 + rows.mean(dim=0).abs())
        self.register_buffer("mean", rows.mean(dim=0))
        self.register_buffer("deviation", torch.where(varies, deviation, 1.0))

    def forward(self, values: Tensor) -> Tensor:
        """Standardized values, of the same shape."""
        return (values - self.mean) / self.deviation


class ConstantParameters(nn.Module):
    """The same unknowns at every site: a calibrated set, as a benchmark for networks.

    Args:
        start: initial unknowns, ``[unknown]``.
    """

    def __init__(self, start: Tensor) -> None:
        super().__init__()
        self.unknowns = nn.Parameter(start.detach().clone().double())

    def forward(self, inputs: NetworkInputs) -> Tensor:
        """Unknowns, ``[1, site, unknown]``."""
        return self.unknowns.expand(1, len(inputs.attributes), -1)


class ParameterNetwork(nn.Module):
    """Network from attributes, and optionally weather and season, to unknowns.

    Unknowns that vary in time are the sum of a static part, from static inputs, and of deviations
    with zero mean over the periods, so that the static part is a parameter set by itself.

    Args:
        inputs: inputs of the training sites, for the standardization.
        start: approximate initial unknowns, ``[unknown]``.
        hidden: widths of the hidden layers.
        varying: numbers of the unknowns that vary in time.
        code: width of the encoding of a window of weather.
        seed: seed of the weights.
    """

    def __init__(
        self,
        inputs: NetworkInputs,
        start: Tensor,
        *,
        hidden: Sequence[int] = (16, 16),
        varying: Sequence[int] = (),
        code: int = 4,
        seed: int = 0,
    ) -> None:
        super().__init__()
        self.attributes = Standard(inputs.attributes)
        self.weather = None if inputs.weather is None else Standard(inputs.weather)
        self._varying = tuple(varying)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            width = inputs.attributes.shape[-1]
            self.reader: nn.GRU | None = None
            if inputs.weather is not None:
                self.reader = nn.GRU(inputs.weather.shape[-1], code, batch_first=True)
                width += code
            self.static = _layers(width, hidden, len(start))
            self.deviation: nn.Sequential | None = None
            if varying:
                own = 2 if inputs.season is not None else 0
                own += code if inputs.weather is not None else 0
                self.deviation = _layers(width + own, hidden, len(varying))
        self.double()
        with torch.no_grad():
            last = cast(nn.Linear, self.static[-1])
            last.weight.mul_(0.1)
            last.bias.copy_(start)
            if self.deviation is not None:
                cast(nn.Linear, self.deviation[-1]).weight.mul_(0.1)

    def forward(self, inputs: NetworkInputs) -> Tensor:
        """Unknowns, ``[period, site, unknown]``."""
        known = [self.attributes(inputs.attributes)]
        varying: list[Tensor] = []
        if self.weather is not None and self.reader is not None:
            assert inputs.weather is not None
            windows = self.weather(inputs.weather)
            periods, sites = windows.shape[:2]
            _, last = self.reader(windows.flatten(0, 1))
            codes = last[0].reshape(periods, sites, -1)
            known.append(codes.mean(dim=0))
            varying.append(codes - codes.mean(dim=0))
        fixed = torch.cat(known, dim=-1)
        static: Tensor = self.static(fixed)[None]
        if self.deviation is None:
            return static
        if inputs.season is not None:
            season = inputs.season.to(fixed)
            varying.append(season[:, None].expand(-1, len(fixed), -1))
        count = varying[0].shape[0]
        deviation = self.deviation(torch.cat([fixed.expand(count, -1, -1), *varying], dim=-1))
        deviation = deviation - deviation.mean(dim=0)
        zeros = torch.zeros_like(static).expand(count, -1, -1)
        return static + zeros.index_copy(-1, torch.tensor(self._varying), deviation)


def _layers(width: int, hidden: Sequence[int], outputs: int) -> nn.Sequential:
    parts: list[nn.Module] = []
    for size in hidden:
        parts += [nn.Linear(width, size), nn.Tanh()]
        width = size
    return nn.Sequential(*parts, nn.Linear(width, outputs))
