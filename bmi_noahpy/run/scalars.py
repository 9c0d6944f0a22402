"""Numbers by column that a configuration derives from the layers of other variables.

Frameworks such as NextGen take only the first value of an array. A scalar is a weighted sum over
the layers: of one of them, between two mid-points, or over a range of depths.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import torch
from torch import Tensor

from bmi_noahpy.memory.buffers import Array, Buffers
from bmi_noahpy.variables import Variable, VariableTable
from noahpy.config.component import ComponentConfig, ScalarConfig
from noahpy.errors import ConfigError
from noahpy.model.packing import on_host
from noahpy.physics.geometry import node_depth

_ROUNDING: Final = 1e-9
"""By which a depth may exceed that of a column, m."""


def table_with_scalars(table: VariableTable, config: ComponentConfig) -> VariableTable:
    """The variables of a component, and the scalars of its configuration.

    Raises:
        ConfigError: a scalar has the name of another variable, or is of no variable with layers.
    """
    if not config.scalars:
        return table
    return VariableTable([*table, *(_variable(table, *item) for item in config.scalars.items())])


def _variable(table: VariableTable, name: str, scalar: ScalarConfig) -> Variable:
    where = f"component.scalars.{name}"
    if dict.get(table.by_name, name) is not None:
        raise ConfigError(f"{where}: a variable of the component has this name; choose another")
    try:
        of = table.by_name[scalar.of]
    except KeyError as error:
        raise ConfigError(f"{where}.of: {error.args[0]}") from error
    if of.axis != "soil_layer" or of.role == "reserved":
        raise ConfigError(f"{where}.of: {scalar.of} has no value per soil layer")
    units = of.units
    if scalar.method == "integral":
        units = "m" if units == "1" else f"{units} m"
    return Variable(name, units, None, "scalar", of.name, f"{of.long_name}, {_place(scalar)}")


def _place(scalar: ScalarConfig) -> str:
    if scalar.layer is not None:
        return f"layer {scalar.layer}"
    if scalar.between is None:
        return f"at {scalar.depth:g} m"
    return f"{scalar.method} from {scalar.between[0]:g} to {scalar.between[1]:g} m"


def outputs_listed(table: VariableTable, config: ComponentConfig) -> tuple[str, ...]:
    """Names that the component lists as its outputs, as the configuration writes them.

    Raises:
        ConfigError: a name is unknown, stands twice, or is that of an input or a reserved variable.
    """
    if config.outputs is None:
        return table.names(inputs=False)
    for place, name in enumerate(config.outputs):
        where = "component.outputs"
        if name in config.outputs[:place]:
            raise ConfigError(f"{where}: {name} stands twice")
        try:
            role = table.by_name[name].role
        except KeyError as error:
            raise ConfigError(f"{where}: {error.args[0]}") from error
        if role in ("input", "reserved"):
            raise ConfigError(f"{where}: {name} is no output; it has the role {role}")
    return config.outputs


class Scalars:
    """The scalars of a run.

    Args:
        table: variables of the run, scalars included.
        config: section of the configuration that describes them.
        buffers: memory of the run.
        thickness: layer thickness, m, ``[layer, column]``.

    Raises:
        ConfigError: a layer or depth is below the column.
    """

    def __init__(
        self, table: VariableTable, config: ComponentConfig, buffers: Buffers, thickness: Tensor
    ) -> None:
        self._bases: Mapping[str, Variable] = {
            variable.name: table.by_name[variable.quantity] for variable in buffers.blocks.scalars
        }
        self._weights = {
            name: _weights(f"component.scalars.{name}", config.scalars[name], thickness)
            for name in self._bases
        }
        self._host_weights = {name: on_host(value) for name, value in self._weights.items()}
        self._buffers = buffers

    def base(self, name: str) -> Variable:
        """The variable whose layers a scalar is of."""
        return self._bases[name]

    def of(self, name: str, layers: Tensor) -> Tensor:
        """A scalar by the layers of its variable, ``[column]``, with their derivatives."""
        return (self._weights[name].to(layers) * layers).sum(0)

    def write(self, name: str) -> None:
        """Write a scalar by what is in the memory of its variable."""
        layers = self._buffers.shaped(self._bases[name])
        self._buffers.arrays[name][:] = (self._host_weights[name] * layers).sum(0)

    def write_all(self, current: Callable[[Variable], Array]) -> None:
        """Write all scalars.

        Args:
            current: makes the memory of a variable current.
        """
        for name, base in self._bases.items():
            if base.role == "last":
                current(base)
            self.write(name)


def _weights(where: str, scalar: ScalarConfig, thickness: Tensor) -> Tensor:
    """Weights of the layers, ``[layer, column]``."""
    layers, columns = thickness.shape
    if scalar.layer is not None:
        if scalar.layer > layers:
            raise ConfigError(f"{where}.layer is {scalar.layer}; there are {layers} layers")
        weights = torch.zeros_like(thickness)
        weights[scalar.layer - 1] = 1.0
        return weights
    lowest = float(thickness.sum(0).min())
    if scalar.between is not None:
        top, bottom = scalar.between
        if bottom > lowest + _ROUNDING:
            raise ConfigError(f"{where}.between ends at {bottom:g} m; the column at {lowest:g} m")
        ends = thickness.cumsum(0)
        inside = ends.clamp(top, bottom) - (ends - thickness).clamp(top, bottom)
        return inside if scalar.method == "integral" else inside / inside.sum(0)
    depth = float(scalar.depth or 0.0)
    if depth > lowest + _ROUNDING:
        raise ConfigError(f"{where}.depth is {depth:g} m; the column ends at {lowest:g} m")
    nodes = node_depth(thickness)
    upper = ((nodes <= depth).sum(0) - 1).clamp(0, layers - 2)
    at, below = (nodes.gather(0, place[None])[0] for place in (upper, upper + 1))
    share = ((depth - at) / (below - at)).clamp(0.0, 1.0)
    rows = torch.arange(layers, device=thickness.device)[:, None].expand(layers, columns)
    zero = torch.zeros_like(thickness)
    return torch.where(rows == upper, 1.0 - share, torch.where(rows == upper + 1, share, zero))
