"""The model with the parameters that a coupler has set."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Final, NamedTuple

import torch

from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.memory.parameter_values import ParameterValues, ScaledValues
from bmi_noahpy.memory.setters import Changes
from noahpy.model.model import Model
from noahpy.model.state import State

_STATES: Final = frozenset(State._fields)
_LEAF_AREA_INDEX: Final = "leaf_area_index"


class ParameterizedModel(NamedTuple):
    """A model and the values of the parameters that it was made with."""

    model: Model
    values: ScaledValues
    """Value and multiplier of every parameter, by quantity."""
    leaf_area_index_is_set: bool
    """Whether a coupler sets the leaf area index, which the model else derives."""


class Models:
    """The model that the last update used, and that of the next.

    Args:
        model: model as configured.
        parameters: its parameters in memory.
        changed: quantities of states and parameters that were set since the last update.
        set_inputs: quantities of inputs that a coupler has set.
    """

    def __init__(
        self, model: Model, parameters: ParameterValues, changed: Changes, set_inputs: Changes
    ) -> None:
        self.present = ParameterizedModel(model, parameters.read(), False)
        """The model of the last update."""
        self._parameters = parameters
        self._changed, self._set_inputs = changed, set_inputs

    def next(self) -> ParameterizedModel:
        """The model with the parameters in memory: the present one unless they were changed.

        Raises:
            ParameterError: the parameters are inconsistent.
        """
        is_set = _LEAF_AREA_INDEX in self._set_inputs
        is_present = is_set == self.present.leaf_area_index_is_set
        if is_present and (not self._changed or self._changed.keys() <= _STATES):
            return self.present
        return self._with(self._parameters.read(), leaf_area_index_is_set=is_set)

    def configured(self) -> ParameterizedModel:
        """The model with the parameters in memory and a leaf area index of its own.

        Raises:
            ParameterError: the parameters are inconsistent.
        """
        return self._with(self._parameters.read(), leaf_area_index_is_set=False)

    def of_saved(
        self, arrays: Mapping[str, Array], set_inputs: Container[str]
    ) -> ParameterizedModel:
        """The model with the parameters of a saved state: the present one if it has them.

        Args:
            arrays: values by the name of the variable.
            set_inputs: quantities of inputs that a coupler had set.

        Raises:
            ParameterError: the parameters are inconsistent.
        """
        values, is_set = self._parameters.of(arrays), _LEAF_AREA_INDEX in set_inputs
        if is_set == self.present.leaf_area_index_is_set and _equal(values, self.present.values):
            return self.present
        return self._with(values, leaf_area_index_is_set=is_set)

    def _with(self, values: ScaledValues, *, leaf_area_index_is_set: bool) -> ParameterizedModel:
        parameters = self._parameters.parameters(
            values, leaf_area_index_is_set=leaf_area_index_is_set
        )
        model = self.present.model.with_parameters(parameters)
        return ParameterizedModel(model, values, leaf_area_index_is_set)


def _equal(values: ScaledValues, others: ScaledValues) -> bool:
    pairs = ((values[name], others[name]) for name in values)
    return all(torch.equal(a, b) for one, other in pairs for a, b in zip(one, other, strict=True))
