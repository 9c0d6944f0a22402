"""Parameters of sites from the unbounded unknowns that a network gives.

Bounds hold by construction, with the same transformations as in a calibration
(`noahpy.calibration.space`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

import torch
from torch import Tensor

from noahpy.calibration.free_values import Bounds, parts_of_layers, require_effect
from noahpy.calibration.parameter_sets import DIFFUSIVITY, with_fields
from noahpy.calibration.space import ParameterSpace, corners
from noahpy.config.calibration import FreeParameterConfig
from noahpy.errors import ConfigError, ParameterError
from noahpy.model.coefficients import check_parameters
from noahpy.model.parameters import Parameters
from noahpy.model.schemes import Schemes

FAR: Final = 50.0
"""Unknown that puts a parameter at the end of its range."""


class LearnedParameters:
    """Parameters that networks give, in the same way at all sites.

    Args:
        free: learned parameters, by layer, by groups of layers or with one value for all layers, as
            values or as multipliers.
        layers: number of layers of the columns.
        diffusivity_follows: whether the saturated hydraulic diffusivity, unless it is learned,
            changes in proportion to the parameters that it derives from.

    Raises:
        ConfigError: an option that only calibrations have, or layers that do not exist.
    """

    def __init__(
        self,
        free: Sequence[FreeParameterConfig],
        layers: int,
        *,
        diffusivity_follows: bool = True,
    ) -> None:
        names = [config.name for config in free]
        self.free = tuple(free)
        self._diffusivity_follows = diffusivity_follows and DIFFUSIVITY not in names
        self._value_of_layer: list[Tensor | None] = []
        """Number of the value of every layer, -1 where it is fixed; None for site parameters."""
        self.labels: list[str] = []
        """Parameter and layers of every unknown."""
        self._counts: list[int] = []
        for number, config in enumerate(free, start=1):
            unfit = {
                "by: soil": config.by == "soil",
                "similar_within": config.similar_within is not None,
                "below": config.below is not None,
            }
            for key in (key for key, is_given in unfit.items() if is_given):
                raise ConfigError(f"parameters[{number}].{key} is only for calibrations")
            try:
                self._add(config, layers)
            except ConfigError as error:
                raise ConfigError(f"parameters[{number}].{error}") from error
        self.size = len(self.labels)
        """Number of unknowns of a site."""

    def _add(self, config: FreeParameterConfig, layers: int) -> None:
        if not config.is_of_layers:
            self._value_of_layer.append(None)
            self._counts.append(1)
            self.labels.append(config.name)
            return
        parts = parts_of_layers(config, layers)
        self._value_of_layer.append(torch.tensor([-1 if part is None else part for part in parts]))
        numbers = sorted({part for part in parts if part is not None})
        self._counts.append(len(numbers))
        for part in numbers:
            members = [str(k + 1) for k, own in enumerate(parts) if own == part]
            whole = len(members) == layers
            self.labels.append(config.name if whole else f"{config.name}@{'+'.join(members)}")

    def values(self, unknowns: Tensor) -> Tensor:
        """Values, or factors, within bounds, ``[..., column, unknown]``, of unknowns."""
        shares = ParameterSpace.shares(unknowns)
        parts = torch.split(shares, self._counts, dim=-1)
        bounds = [self._bounds(config, unknowns.dtype) for config in self.free]
        return torch.cat([b.at(part) for b, part in zip(bounds, parts, strict=True)], dim=-1)

    @staticmethod
    def _bounds(config: FreeParameterConfig, dtype: torch.dtype) -> Bounds:
        low, high = config.bounds
        return Bounds.inside(low, high, is_logarithmic=config.is_logarithmic, dtype=dtype)

    def limits(self) -> Tensor:
        """Lowest and highest value, or factor, of every unknown, ``[2, unknown]``, float64."""
        bounds = [
            (bound.low, bound.high)
            for config, count in zip(self.free, self._counts, strict=True)
            for bound in [self._bounds(config, torch.float64)] * count
        ]
        return torch.tensor(bounds, dtype=torch.float64).T

    def numbers_of(self, names: Collection[str]) -> list[int]:
        """Numbers of the unknowns of some parameters."""
        owners = [
            config.name
            for config, count in zip(self.free, self._counts, strict=True)
            for _ in range(count)
        ]
        return [k for k, name in enumerate(owners) if name in names]

    def parameters(self, base: Parameters, unknowns: Tensor) -> Parameters:
        """Parameters of columns, differentiable in the unknowns.

        Args:
            base: parameters of the columns, with the values of those that are not learned.
            unknowns: ``[column, unknown]``.
        """
        parts = torch.split(self.values(unknowns), self._counts, dim=-1)
        fields: dict[str, Tensor] = {}
        for config, places, values in zip(self.free, self._value_of_layer, parts, strict=True):
            known = base.named(config.name)
            given = values.T.to(known)
            if places is None:
                fields[config.name] = known * given[0] if config.multiplier else given[0]
                continue
            # fixed layers get an arbitrary value, which is not used
            spread = given[places.clamp(min=0)]
            free = known * spread if config.multiplier else spread
            fields[config.name] = torch.where((places >= 0)[:, None], free, known)
        follows = torch.ones(unknowns.shape[0], dtype=torch.bool)
        return with_fields(base, fields, follows, diffusivity_follows=self._diffusivity_follows)

    def unknowns_of(self, values: Tensor) -> Tensor:
        """Unknowns of values, or factors, ``[..., unknown]``: the inverse of `values`."""
        parts = torch.split(values, self._counts, dim=-1)
        bounds = [self._bounds(config, values.dtype) for config in self.free]
        shares = [bound.share_of(part) for bound, part in zip(bounds, parts, strict=True)]
        return ParameterSpace.unknowns(torch.cat(shares, dim=-1))

    def check(self, base: Parameters, schemes: Schemes) -> None:
        """Refuse bounds that include parameters that the model refuses, and factors of nothing.

        Args:
            base: parameters of the columns.
            schemes: schemes of the model.

        Raises:
            ConfigError: the message names the parameter and the allowed values.
        """
        count = base.soil.porosity.shape[1]
        for number, (config, places) in enumerate(
            zip(self.free, self._value_of_layer, strict=True), start=1
        ):
            known = base.named(config.name)
            index = torch.zeros(()) if places is None else places[:, None]
            try:
                require_effect(config, known, index.expand_as(known))
            except ConfigError as error:
                raise ConfigError(f"parameters[{number}].{error}") from error
        for at_highest in corners(config.name for config in self.free):
            ends = [FAR if config.name in at_highest else -FAR for config in self.free]
            corner = torch.tensor(ends, dtype=torch.float64).repeat_interleave(
                torch.tensor(self._counts)
            )
            try:
                check_parameters(self.parameters(base, corner.expand(count, -1)), schemes)
            except ParameterError as error:
                raise ConfigError(f"parameters: bounds let in that {error}") from error
