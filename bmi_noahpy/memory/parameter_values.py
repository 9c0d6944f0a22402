"""The parameters of the model as variables of the component, and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias, TypeVar

import numpy as np
import torch
from torch import Tensor

from bmi_noahpy.memory.buffers import Array, Buffers
from bmi_noahpy.memory.setters import Changes, LiveValues, ScaledSetter
from bmi_noahpy.variables import Variable, multiplier_of
from noahpy.catalog.ranges import PARAMETER_RANGES
from noahpy.model.parameters import (
    Parameters,
    SiteParameters,
    SnowParameters,
    SoilParameters,
    VegetationParameters,
)
from noahpy.model.schemes import Schemes

Section = TypeVar("Section", SoilParameters, VegetationParameters, SiteParameters, SnowParameters)
ScaledValues: TypeAlias = Mapping[str, tuple[Tensor, Tensor]]
"""Value and multiplier of every parameter, by quantity."""

LEGACY_REFUSAL = (
    "under parameter_sourcing: legacy some formulas use the soil of another layer or of the "
    "column's class, so that a value would apply to some of them only; choose consistent"
)


class ParameterValues:
    """Parameters that a coupler may set, each with a multiplier.

    Args:
        variables: variables of the parameters.
        buffers: memory of the component; receives the configured values.
        parameters: parameters of the model as configured.
        schemes: schemes of the model.
    """

    def __init__(
        self,
        variables: list[Variable],
        buffers: Buffers,
        parameters: Parameters,
        schemes: Schemes,
    ) -> None:
        self._variables = variables
        self._buffers = buffers
        self._configured = parameters
        self._is_legacy = schemes.soil_sourcing.uses_column_soil
        for variable in variables:
            buffers.write(variable, self._configured_value(variable.quantity))
            buffers.arrays[multiplier_of(variable).name][:] = 1.0

    def _configured_value(self, quantity: str) -> Tensor:
        for section in self._configured:
            if quantity in section._fields:
                value: Tensor = getattr(section, quantity)
                return value
        raise LookupError(quantity)

    def setters(self, changed: Changes, live: LiveValues) -> Iterator[tuple[str, ScaledSetter]]:
        """Setters of all parameters and multipliers, with their names."""
        for parameter in self._variables:
            allowed = PARAMETER_RANGES[parameter.quantity]
            is_soil = parameter.quantity in self._configured.soil._fields
            refusal = LEGACY_REFUSAL if is_soil and self._is_legacy else None
            for variable in (parameter, multiplier_of(parameter)):
                yield (
                    variable.name,
                    ScaledSetter(
                        variable, parameter, self._buffers, allowed, changed, live, refusal
                    ),
                )

    def uniform_value(self, variable: Variable) -> Array:
        """Value of a parameter in all layers, or the mean over them, ``[column]``."""
        (parameter,) = (v for v in self._variables if v.quantity == variable.quantity)
        values = self._buffers.shaped(parameter)
        mean: Array = np.where((values == values[0]).all(0), values[0], values.mean(0))
        return mean

    def read(self) -> ScaledValues:
        """Copies of value and multiplier of every parameter, by quantity."""
        return {
            variable.quantity: (
                self._buffers.read(variable),
                self._buffers.read(multiplier_of(variable)),
            )
            for variable in self._variables
        }

    def of(self, saved: Mapping[str, Array]) -> ScaledValues:
        """Value and multiplier of every parameter from arrays by the name of the variable."""
        read = self._buffers.as_read
        return {
            variable.quantity: (
                read(variable, saved[variable.name]),
                read(multiplier_of(variable), saved[multiplier_of(variable).name]),
            )
            for variable in self._variables
        }

    def parameters(self, values: ScaledValues, *, leaf_area_index_is_set: bool) -> Parameters:
        """Parameters of the model with given values and multipliers.

        Args:
            values: value and multiplier of every parameter, by quantity.
            leaf_area_index_is_set: whether a coupler sets the leaf area index.
        """
        products = {name: value * factor for name, (value, factor) in values.items()}
        configured = self._configured
        site = _replaced(configured.site, products)
        if leaf_area_index_is_set:
            supplied = torch.ones_like(site.use_supplied_leaf_area_index)
            site = site._replace(use_supplied_leaf_area_index=supplied)
        return configured._replace(
            soil=_replaced(configured.soil, products),
            vegetation=_replaced(configured.vegetation, products),
            site=site,
            snow=_replaced(configured.snow, products),
        )


def _replaced(section: Section, values: dict[str, Tensor]) -> Section:
    """A section with new values of those parameters that it has."""
    return section._replace(**{k: v for k, v in values.items() if k in section._fields})
