"""Networks that give the parameters of sites: small, and any `torch.nn.Module` may stand for them.

A network takes `Inputs` and gives unbounded numbers, ``[period, site, unknown]``, with one period
where nothing varies in time.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, cast

import torch
from torch import Tensor, nn


class Inputs(NamedTuple):
    """What networks see of the sites."""

    attributes: Tensor
    """``[site, attribute]``."""
    season: Tensor | None = None
    """Sine and cosine of the time of the year of every period, ``[period, 2]``."""
    weather: Tensor | None = None
    """Windows of the forcing, one for every period, ``[period, site, time, quantity]``."""

    def of(self, sites: Tensor) -> Inputs:
        """Those of some sites, given by their numbers."""
        weather = None if self.weather is None else self.weather[:, sites]
        return self._replace(attributes=self.attributes[sites], weather=weather)


class Standard(nn.Module):
    """Takes off the mean and divides by the standard deviation of what it was made from.

    Args:
        values: ``[..., quantity]``; of training sites alone, so that nothing is known of others.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, values: Tensor) -> None:
        super().__init__()
        rows = values.detach().double().flatten(0, -2)
        deviation = rows.std(dim=0, correction=0)
        # what never varies says nothing, and is left out by a division by 1
        varies = deviation > 1e-12 * (1.0 + rows.mean(dim=0).abs())
        self.register_buffer("mean", rows.mean(dim=0))
        self.register_buffer("deviation", torch.where(varies, deviation, 1.0))

    def forward(self, values: Tensor) -> Tensor:
        """Standardised values, of the same shape."""
        return (values - self.mean) / self.deviation


class ConstantParameters(nn.Module):
    """The same unknowns at every site: the calibrated set that networks are held against.

    Args:
        start: unknowns at the beginning, ``[unknown]``.
    """

    def __init__(self, start: Tensor) -> None:
        super().__init__()
        self.unknowns = nn.Parameter(start.detach().clone().double())

    def forward(self, inputs: Inputs) -> Tensor:
        """Unknowns, ``[1, site, unknown]``."""
        return self.unknowns.expand(1, len(inputs.attributes), -1)


class ParameterNetwork(nn.Module):
    """From attributes, and if wanted the weather and the season, to unknowns.

    Unknowns that vary have at every site a mean over the periods, which comes from what does not
    vary, and deviations from it, which sum to zero: the static part is a parameter set of its own.

    Args:
        inputs: of the training sites, from which the standardisation is taken.
        start: unknowns at the beginning, about, ``[unknown]``.
        hidden: widths of the hidden layers.
        varying: numbers of the unknowns that vary in time.
        code: width of what is read from a window of weather.
        seed: of the weights.
    """

    def __init__(
        self,
        inputs: Inputs,
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

    def forward(self, inputs: Inputs) -> Tensor:
        """Unknowns, ``[period, site, unknown]``."""
        known = [self.attributes(inputs.attributes)]
        own: list[Tensor] = []
        if self.weather is not None and self.reader is not None:
            assert inputs.weather is not None
            windows = self.weather(inputs.weather)
            periods, sites = windows.shape[:2]
            _, last = self.reader(windows.flatten(0, 1))
            codes = last[0].reshape(periods, sites, -1)
            known.append(codes.mean(dim=0))
            own.append(codes - codes.mean(dim=0))
        fixed = torch.cat(known, dim=-1)
        static: Tensor = self.static(fixed)[None]
        if self.deviation is None:
            return static
        if inputs.season is not None:
            season = inputs.season.to(fixed)
            own.append(season[:, None].expand(-1, len(fixed), -1))
        count = own[0].shape[0]
        both = torch.cat([fixed.expand(count, -1, -1), *own], dim=-1)
        found = self.deviation(both)
        found = found - found.mean(dim=0)
        whole = torch.zeros_like(static).expand(count, -1, -1)
        place = torch.tensor(self._varying)
        return static + whole.index_copy(-1, place, found)


def _layers(width: int, hidden: Sequence[int], outputs: int) -> nn.Sequential:
    parts: list[nn.Module] = []
    for size in hidden:
        parts += [nn.Linear(width, size), nn.Tanh()]
        width = size
    return nn.Sequential(*parts, nn.Linear(width, outputs))
