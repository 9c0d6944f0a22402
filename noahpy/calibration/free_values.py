"""Free values of a parameter, and the unknowns they are computed from.

An unknown is mapped to a share between 0 and 1, and the share to a value between bounds, linearly
or logarithmically. Similar layers of a soil have a common centre and limited deviations from it.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from typing import NamedTuple

import torch
from torch import Tensor

from noahpy.config import ColumnConfig
from noahpy.config.calibration import FreeParameterConfig
from noahpy.config.schema import at_layer
from noahpy.errors import ConfigError
from noahpy.model.side_by_side import repeated
from noahpy.physics.numerics import within

ROUNDINGS = 8.0
"""Rounding errors by which deviations are kept within their limit."""


class Bounds(NamedTuple):
    """A range whose ends are numbers of a floating-point type."""

    low: float
    high: float
    is_logarithmic: bool
    dtype: torch.dtype

    @classmethod
    def inside(cls, low: float, high: float, *, is_logarithmic: bool, dtype: torch.dtype) -> Bounds:
        """The range within two numbers, rounded inward to the type."""
        inner_low, inner_high = torch.tensor([low, high], dtype=dtype)
        if float(inner_low) < low:
            inner_low = torch.nextafter(inner_low, inner_low.new_tensor(torch.inf))
        if float(inner_high) > high:
            inner_high = torch.nextafter(inner_high, inner_high.new_tensor(-torch.inf))
        return cls(float(inner_low), float(inner_high), is_logarithmic, dtype)

    def at(self, share: Tensor) -> Tensor:
        """Values at shares of the range from 0 to 1, never outside it."""
        if self.is_logarithmic:
            values = torch.exp(math.log(self.low) + math.log(self.high / self.low) * share)
        else:
            values = self.low + (self.high - self.low) * share
        return self.held(values)

    def share_of(self, values: Tensor) -> Tensor:
        """Shares of the range at which values lie; 0 or 1 outside the range."""
        held = values.double().clamp(self.low, self.high)
        if self.is_logarithmic:
            return (held / self.low).log() / math.log(self.high / self.low)
        return (held - self.low) / (self.high - self.low)

    def below(self, values: Tensor, highest: Tensor) -> Tensor:
        """Map values of the range to the part of it below another number, at the same shares.

        Args:
            values: values within the range.
            highest: upper end of the part, above the lower end of the range.
        """
        high = highest.clamp(max=self.high)
        share = self.share_of(values)
        if self.is_logarithmic:
            moved = self.low * (high / self.low) ** share
        else:
            moved = self.low + (high - self.low) * share
        # strictly below, whatever the rounding
        return torch.minimum(self.held(moved), high * (1.0 - torch.finfo(high.dtype).eps))

    def held(self, values: Tensor) -> Tensor:
        """Values in the floating-point type, not outside the bounds."""
        return within(values.to(self.dtype), self.low, self.high)


class Similarity(NamedTuple):
    """Groups of values that must be similar.

    Every group has a centre, and every value a deviation from it; both are unknowns.
    """

    group: Tensor
    """Number of the group, ``[value]``."""
    group_count: int
    reach: float
    """Largest absolute logarithm of a value over its centre."""
    centres: Bounds
    """Range of the centres."""


class FreeValues:
    """Free values of a parameter.

    Args:
        config: configuration of the parameter.
        keys: keys of the elements of the parameter, row by row; elements with equal keys share a
            value, and elements with None are fixed.
        soils: soils of the elements; with `similar_within`, values of one soil are similar.
        shape: shape of the parameter, ``[layer, column]`` or ``[column]``.
        dtype: type of the parameter.
    """

    def __init__(
        self,
        config: FreeParameterConfig,
        keys: Sequence[Hashable | None],
        soils: Sequence[Hashable],
        shape: Sequence[int],
        dtype: torch.dtype,
    ) -> None:
        self.config = config
        low, high = config.bounds
        self.bounds = Bounds.inside(low, high, is_logarithmic=config.is_logarithmic, dtype=dtype)
        numbers = {key: k for k, key in enumerate(dict.fromkeys(k for k in keys if k is not None))}
        index = [-1 if key is None else numbers[key] for key in keys]
        self.index = torch.tensor(index).reshape(tuple(shape))
        """Number of the value of every element; -1 where it is fixed."""
        self.value_count = len(numbers)
        self.similarity: Similarity | None = None
        if config.similar_within is not None:
            soil_of = {number: soils[index.index(number)] for number in range(len(numbers))}
            self.similarity = self._alike(list(soil_of.values()), config.similar_within)
        groups = 0 if self.similarity is None else self.similarity.group_count
        self.unknown_count = groups + self.value_count

    def _alike(self, soils: Sequence[Hashable], share: float) -> Similarity | None:
        """Similarity of values of one soil; None if the bounds are narrow enough."""
        reach = 0.5 * math.log1p(share) - ROUNDINGS * torch.finfo(self.bounds.dtype).eps
        if reach <= 0.0:
            raise ConfigError(f"similar_within: {share:g} cannot be distinguished from 0")
        low, high = self.bounds.low * math.exp(reach), self.bounds.high * math.exp(-reach)
        if low >= high:
            return None
        numbers = {soil: k for k, soil in enumerate(dict.fromkeys(soils))}
        centres = Bounds(low, high, self.bounds.is_logarithmic, torch.float64)
        group = torch.tensor([numbers[soil] for soil in soils])
        return Similarity(group, len(numbers), reach, centres)

    def values(self, shares: Tensor) -> Tensor:
        """Values, or factors, ``[start, value]``, of shares, ``[start, unknown]``."""
        if self.similarity is None:
            return self.bounds.at(shares)
        group, count, reach, centres = self.similarity
        centre = centres.at(shares[:, :count])[:, group]
        return self.bounds.held(centre * torch.exp(reach * (2.0 * shares[:, count:] - 1.0)))

    def prior_residuals(self, shares: Tensor, used: Tensor) -> Tensor:
        """Differences from the mean of the prior over its spread, ``[start, residual]``.

        Similar values have one for their centre, because the deviations from it are limited.

        Args:
            shares: ``[start, unknown]``.
            used: values, or factors, as runs use them, ``[start, value]``.
        """
        prior = self.config.prior
        if prior is None:
            return used[:, :0].double()
        values = used
        if self.similarity is not None:
            values = self.similarity.centres.at(shares[:, : self.similarity.group_count])
        if self.bounds.is_logarithmic:
            return (values.double() / prior.mean).log() / math.log(prior.spread)
        return (values.double() - prior.mean) / prior.spread

    def of_values(self, elements: Tensor) -> Tensor:
        """The value of every element that is the first with it, ``[start, value]``.

        Args:
            elements: of the parameter, ``[..., start x column]``.
        """
        columns = self.index.shape[-1]
        by_start = elements.reshape(*elements.shape[:-1], -1, columns).movedim(-2, 0).flatten(1)
        index = self.index.flatten()
        first = [int((index == number).nonzero()[0]) for number in range(self.value_count)]
        return by_start[:, first]

    def shares_of(self, base: Tensor) -> Tensor:
        """Shares of the values of the configuration, or of the nearest allowed ones.

        Args:
            base: parameter of the configuration.

        Returns:
            ``[unknown]``; elements that share a value are averaged.
        """
        chosen = self.index >= 0
        number = self.index[chosen]
        given = torch.ones_like(base) if self.config.multiplier else base
        values = _mean_of_groups(given[chosen].double(), number, self.value_count)
        if self.similarity is None:
            return self.bounds.share_of(values)
        group, count, reach, centres = self.similarity
        centre = centres.held(_mean_of_groups(values.log(), group, count).exp())
        deviation = (values / centre[group]).log() / reach
        return torch.cat([centres.share_of(centre), (0.5 + 0.5 * deviation).clamp(0.0, 1.0)])

    def put_into(self, base: Tensor, values: Tensor) -> Tensor:
        """Replace, or multiply, the free elements of the parameter.

        Args:
            base: parameter of the configuration, ``[..., column]``.
            values: values or factors, ``[start, value]``.

        Returns:
            ``[..., start x column]``.
        """
        starts = values.shape[0]
        # fixed elements get an arbitrary value, which is not used
        spread = values[:, self.index.clamp(min=0)].movedim(0, -2).flatten(-2)
        base = repeated(base, starts)
        free = base * spread if self.config.multiplier else spread
        return torch.where(repeated(self.index >= 0, starts), free, base)


def _mean_of_groups(values: Tensor, group: Tensor, count: int) -> Tensor:
    """Mean of the values of every group, ``[group]``."""
    sums = values.new_zeros(count).index_add(0, group, values)
    return sums / torch.bincount(group, minlength=count)


def free_values(
    config: FreeParameterConfig, columns: Sequence[ColumnConfig], base: Tensor
) -> FreeValues:
    """Free values of a parameter.

    Args:
        config: configuration of the parameter.
        columns: configurations of the columns.
        base: parameter of the configuration, ``[layer, column]`` or ``[column]``.

    Raises:
        ConfigError: a layer that does not exist, a similarity within rounding errors, or a factor
            of a value that is not given.
    """
    free = _unchecked(config, columns, base)
    require_effect(config, base, free.index)
    return free


def require_effect(config: FreeParameterConfig, base: Tensor, index: Tensor) -> None:
    """Refuse factors of nothing, which would change nothing.

    Args:
        config: configuration of the parameter.
        base: parameter of the configuration.
        index: number of the value of every element, -1 where it is fixed, of the same shape.

    Raises:
        ConfigError: the elements of a value are all 0 or not given.
    """
    has_effect = ~base.isnan() & (base != 0.0)
    numbers = set(index[index >= 0].tolist())
    if config.multiplier and numbers - set(index[has_effect].tolist()):
        raise ConfigError(
            f"multiplier: {config.name} is 0 or not given (the model then derives it or does "
            "without) where a factor would change nothing; give values in the configuration, "
            "choose other layers, or leave multiplier out"
        )


def _unchecked(
    config: FreeParameterConfig, columns: Sequence[ColumnConfig], base: Tensor
) -> FreeValues:
    is_shared = config.columns == "shared"
    if base.ndim == 1:
        keys: list[Hashable | None] = [0 if is_shared else k for k in range(len(columns))]
        return FreeValues(config, keys, keys, base.shape, base.dtype)
    layers = base.shape[0]
    part = parts_of_layers(config, layers)
    soils = [[_soil(column, layer) for column in columns] for layer in range(layers)]
    keys, alike = [], []
    for layer in range(layers):
        for k in range(len(columns)):
            soil: Hashable = soils[layer][k]
            if is_shared and config.by != "soil":
                soil = tuple(soils[layer])
            own: Hashable = soil if config.by == "soil" and config.groups is None else part[layer]
            column = 0 if is_shared else k
            keys.append(None if part[layer] is None else (own, column))
            alike.append((soil, column))
    return FreeValues(config, keys, alike, base.shape, base.dtype)


def parts_of_layers(config: FreeParameterConfig, count: int) -> list[int | None]:
    """Number of the group of every layer; None where the layer is fixed.

    Raises:
        ConfigError: a layer that does not exist.
    """
    numbers = config.layers or tuple(range(1, count + 1))
    groups = config.groups
    if groups is None:
        groups = (numbers,) if config.by == "all" else tuple((n,) for n in numbers)
    parts: list[int | None] = [None] * count
    for number, group in enumerate(groups):
        for layer in group:
            if layer > count:
                key = "layers" if config.groups is None else "groups"
                raise ConfigError(f"{key}: layer {layer} is not among the {count} of the soil")
            parts[layer - 1] = number
    return parts


def _soil(column: ColumnConfig, layer: int) -> Hashable:
    """Key of the soil of a layer: table and class, and composition."""
    soil = column.soil
    composition = () if soil.texture is None else tuple(value for _, value in soil.texture)
    return (
        soil.table,
        at_layer(soil.layer_class, layer),
        *(at_layer(share, layer) for share in composition),
    )
