"""The soil of a column as the model sees it: its layers, and the curves of its horizons.

All values come from the functions and the parameters of a step; nothing is computed in another way
for a table or a picture.
"""

from __future__ import annotations

from itertools import accumulate
from typing import Any, Final, NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.parameters import SoilParameters
from noahpy.config import ColumnConfig, Config
from noahpy.config.schema import SoilConfig, at_layer
from noahpy.errors import ConfigError, ParameterError
from noahpy.model.classes import class_table
from noahpy.model.coefficients import retention_of
from noahpy.model.model import Model
from noahpy.physics import constants as c
from noahpy.physics.ground_heat import ImplicitGround
from noahpy.physics.retention import VanGenuchtenCurve, given_head
from noahpy.physics.soil_heat import volumetric_heat_capacity
from noahpy.simulation.batches import Cells, TensorOptions, selected
from noahpy.simulation.columns import ColumnBuilder
from noahpy.simulation.named_code import build_schemes

SUCTION: Final = np.geomspace(1e-3, 1e5, 161)
"""Suctions of the curves of water, m."""
TEMPERATURE: Final = c.FREEZING_POINT - np.append(np.geomspace(5.0, 1e-3, 200), 0.0)
"""Temperatures of freezing curves, K."""
SATURATION: Final = np.linspace(0.01, 1.0, 100)
"""Saturations of the conductivity of heat, 1."""


class SoilLayer(NamedTuple):
    """A layer with what it is made of."""

    top: float
    """Depth of its upper boundary, m."""
    base: float
    """Depth of its base, m."""
    material: str
    """Class of the layer, or its texture."""
    porosity: float
    """m3 m-3."""
    residual: float
    """Water content that does not flow, m3 m-3."""
    retention: tuple[tuple[str, float, str], ...]
    """Parameters of the retention curve: symbol, value and units."""
    hydraulic_conductivity: float
    """At saturation, m s-1."""
    dry_conductivity: float
    """Thermal conductivity of the dry layer, W m-1 K-1."""
    thawed_conductivity: float
    """The same saturated with water."""
    frozen_conductivity: float
    """The same saturated with ice."""
    thawed_capacity: float
    """Heat capacity saturated with water, J m-3 K-1."""
    frozen_capacity: float
    """The same saturated with ice."""


class SoilCurves(NamedTuple):
    """Curves of consecutive layers with the same soil."""

    name: str
    """Material and depths."""
    content: FloatArray
    """Water content at `SUCTION`, m3 m-3."""
    conductivity: FloatArray
    """Hydraulic conductivity at `SUCTION`, m s-1."""
    unfrozen: FloatArray
    """Liquid water of saturated soil at `TEMPERATURE`, m3 m-3."""
    thawed: FloatArray
    """Thermal conductivity without ice at `SATURATION`, W m-1 K-1."""
    frozen: FloatArray
    """Thermal conductivity with all water as ice at `SATURATION`, W m-1 K-1."""


class SoilProfile(NamedTuple):
    """The soil of a column."""

    column: str
    """Name of the column."""
    layers: tuple[SoilLayer, ...]
    curves: tuple[SoilCurves, ...]
    """Of every horizon: consecutive layers with the same soil."""


def soil_profile(config: Config, column: ColumnConfig) -> SoilProfile:
    """The soil of a column as a run has it; the forcing is not read.

    Args:
        config: configuration of a run of columns.
        column: one of them.

    Raises:
        ConfigError: a soil that the model refuses, or one that maps supply.
    """
    mapped = () if config.region is None else config.region.values
    supplied = [key for key in mapped if key.startswith(("soil.", "site.layer_thickness"))]
    if supplied:
        raise ConfigError(
            f"region.values: maps supply {supplied[0]}, so that every cell has another soil; list "
            "single cells as columns to see theirs"
        )
    schemes = build_schemes(config.schemes)
    try:
        builder = ColumnBuilder(column, Cells(np.array([0]), {}, 1), TensorOptions(config), schemes)
        model = Model(builder.parameters(), schemes)
    except ParameterError as error:
        raise ConfigError(f"soil: {error}") from error
    with torch.no_grad():
        layers = _layers(model, column)
        curves = tuple(_curves(model, layers, part) for part in _horizons(model, layers))
    return SoilProfile(column.name, layers, curves)


def _material(soil: SoilConfig, layer: int) -> str:
    """The class of a layer, or its texture."""
    number = at_layer(soil.layer_class, layer)
    if isinstance(number, int):
        name = class_table("soil", soil.table).name(number)
    else:
        texture = soil.texture
        shares = {
            key: float(str(at_layer(getattr(texture, key), layer) or 0.0))
            for key in ("sand", "clay", "organic")
        }
        name = ", ".join(f"{key} {100 * share:.0f} %" for key, share in shares.items() if share)
    gravel = float(str(at_layer(soil.gravel, layer) or 0.0))
    return f"{name} with {100 * gravel:.0f} % of gravel" if gravel else name


def _capacity(model: Model, total: Tensor, liquid: Tensor) -> Tensor:
    """Heat capacity, J m-3 K-1, as the scheme of soil heat has it."""
    porosity = model.parameters.soil.porosity
    own = volumetric_heat_capacity(total, liquid, porosity)
    if not isinstance(model.schemes.soil_heat, ImplicitGround):
        return own
    solids = model.coefficients.solids_capacity - c.VOLUMETRIC_HEAT_CAPACITY_SOLIDS
    return own + (1.0 - porosity) * solids


def _layers(model: Model, column: ColumnConfig) -> tuple[SoilLayer, ...]:
    soil, thermal = model.parameters.soil, model.coefficients.thermal
    curve = retention_of(model.schemes)(soil)
    full, none = soil.porosity, torch.zeros_like(soil.porosity)
    conducted = model.coefficients.schemes.thermal_conductivity
    thawed, frozen = conducted(full, full, thermal), conducted(full, none, thermal)
    warm, cold = _capacity(model, full, full), _capacity(model, full, none)
    bases = [*accumulate(column.site.layer_thickness)]
    found = []
    for k, base in enumerate(bases):
        if isinstance(curve, VanGenuchtenCurve):
            shape = (("alpha", curve.scale, "m-1"), ("n", curve.exponent, "1"))
        else:
            shape = (("entry", soil.air_entry_potential, "m"), ("b", soil.clapp_hornberger_b, "1"))
        found.append(
            SoilLayer(
                top=base - column.site.layer_thickness[k],
                base=base,
                material=_material(column.soil, k),
                porosity=float(full[k, 0]),
                residual=float(curve.residual[k, 0]),
                retention=tuple((name, float(value[k, 0]), unit) for name, value, unit in shape),
                hydraulic_conductivity=float(soil.saturated_hydraulic_conductivity[k, 0]),
                dry_conductivity=float(thermal.dry_conductivity[k, 0]),
                thawed_conductivity=float(thawed[k, 0]),
                frozen_conductivity=float(frozen[k, 0]),
                thawed_capacity=float(warm[k, 0]),
                frozen_capacity=float(cold[k, 0]),
            )
        )
    return tuple(found)


def _horizons(model: Model, layers: tuple[SoilLayer, ...]) -> list[slice]:
    """Consecutive layers with the same soil."""
    values = np.stack([value[:, 0].double().cpu().numpy() for value in model.parameters.soil])
    parts: list[slice] = []
    for k in range(len(layers)):
        is_new = k == 0 or layers[k].material != layers[k - 1].material
        if is_new or (values[:, k] != values[:, k - 1]).any():
            parts.append(slice(k, k + 1))
        else:
            parts[-1] = slice(parts[-1].start, k + 1)
    return parts


def _curves(model: Model, layers: tuple[SoilLayer, ...], part: slice) -> SoilCurves:
    """Curves of the first of some layers, which are alike."""
    layer = part.start

    def of(values: FloatArray) -> Tensor:
        return torch.as_tensor(values).to(model.parameters.soil.porosity)[None]

    def repeated(group: tuple[Tensor, ...], like: Tensor) -> tuple[Tensor, ...]:
        """Values of the layer, as often as there are points of a curve."""
        points = np.zeros(like.shape[1], dtype=np.int64)
        rows = [_of_layer(value, layer) for value in selected(group, points)]
        return type(group)._make(rows)  # type: ignore[attr-defined,no-any-return]

    def array(value: Tensor) -> FloatArray:
        result: FloatArray = value[0].double().cpu().numpy()
        return result

    suction, temperature, saturation = of(SUCTION), of(TEMPERATURE), of(SATURATION)
    soil = SoilParameters(*repeated(model.parameters.soil, suction))
    curve = retention_of(model.schemes)(soil)
    relative = curve.flowing(given_head(-suction)).conductivity
    conductivity = torch.where(
        curve.content(-suction) < curve.porosity, relative, torch.ones_like(relative)
    )
    freezing: Any = repeated(model.coefficients.freezing, temperature)
    full = repeated(model.parameters.soil, temperature)
    thermal: Any = repeated(model.coefficients.thermal, saturation)
    total = saturation * model.parameters.soil.porosity[layer, 0]
    conducted = model.coefficients.schemes.thermal_conductivity
    first, last = layers[part.start], layers[part.stop - 1]
    return SoilCurves(
        name=f"{first.material.replace('_', ' ')}, {first.top:.3g} to {last.base:.3g} m",
        content=array(curve.content(-suction)),
        conductivity=array(soil.saturated_hydraulic_conductivity * conductivity),
        unfrozen=array(
            model.schemes.soil_heat.equilibrium_liquid(
                temperature, SoilParameters(*full).porosity, freezing
            )
        ),
        thawed=array(conducted(total, total, thermal)),
        frozen=array(conducted(total, torch.zeros_like(total), thermal)),
    )


def _of_layer(value: object, layer: int) -> object:
    """A layer of a tensor or of the tensors of a named tuple, with the dimension kept."""
    if isinstance(value, tuple):
        return type(value)._make(_of_layer(part, layer) for part in value)  # type: ignore[attr-defined]
    return value[layer : layer + 1] if isinstance(value, Tensor) else value
