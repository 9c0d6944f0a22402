"""The space that a calibration searches: unbounded unknowns, and the parameters they stand for.

Bounds and the likeness of layers hold by construction. An unknown goes through the logistic
function to a share between 0 and 1, and the share to a value between the bounds, linearly or by the
logarithm. Layers of the same soil that must be alike have a common value and deviations from it
that together cannot exceed what is allowed. Whatever the unknowns are, the parameters that come out
are allowed, and they are what a run uses and what is reported.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence, Set
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.config import ColumnConfig
from noahpy.config.calibration import SOIL_PARAMETERS, FreeParameterConfig
from noahpy.config.schema import at_layer
from noahpy.errors import ConfigError, ParameterError
from noahpy.model.coefficients import check_parameters
from noahpy.model.parameters import (
    SOIL_ORDER,
    Parameters,
    SiteParameters,
    SoilParameters,
    VegetationParameters,
)
from noahpy.model.schemes import Schemes

DIFFUSIVITY = "saturated_hydraulic_diffusivity"
DIFFUSIVITY_FACTORS = (
    "clapp_hornberger_b",
    "saturated_hydraulic_conductivity",
    "air_entry_potential",
    "porosity",
)
"""From which the diffusivity derives."""
EDGE = 1e-12
"""Least distance of a share from 0 and 1 where it is turned into an unknown."""
INSIDE = 0.01
"""Least distance from the ends of a range, as a share, of what a search begins with."""
ROUNDINGS = 8.0
"""Rounding errors by which deviations are kept from what is allowed."""


class Bounds(NamedTuple):
    """A range between two numbers that a floating-point type can hold."""

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
        """Shares of the range at which values lie, those outside it at its ends."""
        held = values.double().clamp(self.low, self.high)
        if self.is_logarithmic:
            return (held / self.low).log() / math.log(self.high / self.low)
        return (held - self.low) / (self.high - self.low)

    def below(self, values: Tensor, highest: Tensor) -> Tensor:
        """Values of the range moved into the part of it that ends at another number.

        Args:
            values: within the range.
            highest: where the part ends, above the low end of the range; the range may end before.
        """
        high = highest.clamp(max=self.high)
        share = self.share_of(values)
        if self.is_logarithmic:
            moved = self.low * (high / self.low) ** share
        else:
            moved = self.low + (high - self.low) * share
        # below, not at it, however the numbers are rounded
        return torch.minimum(self.held(moved), high * (1.0 - torch.finfo(high.dtype).eps))

    def held(self, values: Tensor) -> Tensor:
        """Values in the type, those that rounding put outside at the bounds."""
        return values.to(self.dtype).clamp(self.low, self.high)


class Likeness(NamedTuple):
    """Which values must be alike, and how much.

    Every group of values has a centre and every value of it a deviation, each an unknown.
    """

    group: Tensor
    """Number of the group, ``[value]``."""
    group_count: int
    reach: float
    """Largest logarithm of a value over its centre."""
    centres: Bounds


class FreeValues:
    """The values that are sought of one parameter, and the unknowns they follow from.

    Args:
        config: of the parameter.
        keys: of the elements of the parameter, row by row; equal keys share a value, None is fixed.
        soils: of the elements; elements of the same soil are alike where the configuration says so.
        shape: of the parameter, ``[layer, column]`` or ``[column]``.
        dtype: of the parameter.
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
        """Number of the value of every element, -1 where it is fixed."""
        self.value_count = len(numbers)
        self.likeness: Likeness | None = None
        if config.similar_within is not None:
            soil_of = {number: soils[index.index(number)] for number in range(len(numbers))}
            self.likeness = self._alike(list(soil_of.values()), config.similar_within)
        groups = 0 if self.likeness is None else self.likeness.group_count
        self.unknown_count = groups + self.value_count

    def _alike(self, soils: Sequence[Hashable], share: float) -> Likeness | None:
        """How values of the same soil are bound; None if the bounds alone see to it."""
        reach = 0.5 * math.log1p(share) - ROUNDINGS * torch.finfo(self.bounds.dtype).eps
        if reach <= 0.0:
            raise ConfigError(f"similar_within: {share:g} is too small to be told from 0")
        low, high = self.bounds.low * math.exp(reach), self.bounds.high * math.exp(-reach)
        if low >= high:
            return None
        numbers = {soil: k for k, soil in enumerate(dict.fromkeys(soils))}
        centres = Bounds(low, high, self.bounds.is_logarithmic, torch.float64)
        group = torch.tensor([numbers[soil] for soil in soils])
        return Likeness(group, len(numbers), reach, centres)

    def values(self, shares: Tensor) -> Tensor:
        """Values, or factors, ``[start, value]``, from shares, ``[start, unknown]``."""
        if self.likeness is None:
            return self.bounds.at(shares)
        group, count, reach, centres = self.likeness
        centre = centres.at(shares[:, :count])[:, group]
        return self.bounds.held(centre * torch.exp(reach * (2.0 * shares[:, count:] - 1.0)))

    def shares_of(self, base: Tensor) -> Tensor:
        """Shares with which the values are those of the configuration, as near as they may be.

        Args:
            base: of the configuration.

        Returns:
            ``[unknown]``; a value of several elements is their mean.
        """
        chosen = self.index >= 0
        number = self.index[chosen]
        given = torch.ones_like(base) if self.config.multiplier else base
        values = _mean_of_groups(given[chosen].double(), number, self.value_count)
        if self.likeness is None:
            return self.bounds.share_of(values)
        group, count, reach, centres = self.likeness
        centre = centres.held(_mean_of_groups(values.log(), group, count).exp())
        deviation = (values / centre[group]).log() / reach
        return torch.cat([centres.share_of(centre), (0.5 + 0.5 * deviation).clamp(0.0, 1.0)])

    def put_into(self, base: Tensor, values: Tensor) -> Tensor:
        """The parameter with its free elements replaced, or multiplied.

        Args:
            base: of the configuration, ``[..., column]``.
            values: ``[start, value]``.

        Returns:
            ``[..., start x column]``.
        """
        starts = values.shape[0]
        # fixed elements take any value here, and are not used
        spread = values[:, self.index.clamp(min=0)].movedim(0, -2).flatten(-2)
        tiled = _tiled(base, starts)
        free = tiled * spread if self.config.multiplier else spread
        return torch.where(_tiled(self.index >= 0, starts), free, tiled)


def _mean_of_groups(values: Tensor, group: Tensor, count: int) -> Tensor:
    """Means of the values of every group, ``[group]``."""
    sums = values.new_zeros(count).index_add(0, group, values)
    return sums / torch.bincount(group, minlength=count)


def _tiled(values: Tensor, starts: int) -> Tensor:
    """The columns once for every start, ``[..., start x column]``."""
    return values.repeat(*(1,) * (values.ndim - 1), starts)


def of_each(function: Callable[[Tensor], Tensor], parameters: Parameters) -> Parameters:
    """Parameters with a function applied to every tensor."""
    soil, column_soil, vegetation, site = parameters
    return Parameters(
        soil=SoilParameters(*map(function, soil)),
        column_soil=SoilParameters(*map(function, column_soil)),
        vegetation=VegetationParameters(*map(function, vegetation)),
        site=SiteParameters(*map(function, site)),
    )


def of_both(first: Parameters, second: Parameters) -> Parameters:
    """Parameters of the columns of both."""
    others = (value for part in second for value in part)
    return of_each(lambda value: torch.cat([value, next(others)], dim=-1), first)


def corners(names: Iterable[str]) -> tuple[Set[str], ...]:
    """Corners of a search, of which one is refused if any point is, as far as ranges go.

    Args:
        names: of the parameters that are sought.

    Returns:
        Those at the high end of their range in each corner, the others at the low end.
    """
    sought = set(names)
    below = set(SOIL_ORDER)
    above = {name for others in SOIL_ORDER.values() for name in others}
    # the diffusivity is largest where the porosity alone is lowest
    return set(), sought, sought - {"porosity"}, sought & below, sought - above


class ValueLabel(NamedTuple):
    """Which element of a parameter a reported value is."""

    parameter: str
    column: str
    layer: int | None
    """From 1; None for what has no layers."""


class ParameterSpace:
    """What is free of the parameters of a batch of columns.

    Args:
        base: parameters of the configuration.
        columns: their configurations.
        free: what is sought.
        schemes: of the model, which decide on what is allowed.
        diffusivity_follows: whether the saturated hydraulic diffusivity, unless it is sought, keeps
            its ratio to the parameters from which it derives.

    Raises:
        ConfigError: layers that do not exist, or bounds that let in what the model refuses.
    """

    def __init__(
        self,
        base: Parameters,
        columns: Sequence[ColumnConfig],
        free: Sequence[FreeParameterConfig],
        schemes: Schemes,
        *,
        diffusivity_follows: bool = True,
    ) -> None:
        self.base = base
        names = {config.name for config in free}
        self._diffusivity_follows = diffusivity_follows and DIFFUSIVITY not in names
        self.column_names = tuple(column.name for column in columns)
        self.column_count = len(columns)
        self.follows_first_layer = torch.tensor([c.soil.column_class is None for c in columns])
        self.free: list[FreeValues] = []
        for number, config in enumerate(free, start=1):
            try:
                self.free.append(_free_values(config, columns, base.named(config.name)))
            except ConfigError as error:
                raise ConfigError(f"calibration.parameters[{number}].{error}") from error
        self.size = sum(values.unknown_count for values in self.free)
        """Number of unknowns."""
        self._from_above = self._ordered_from_above()
        self._refuse_beyond_ranges(schemes)

    def _ordered_from_above(self) -> list[FreeValues]:
        """Parameters that lie below others, those that others lie below first.

        Raises:
            ConfigError: parameters below each other, or a range that may begin above its end.
        """
        by_name = {values.config.name: values for values in self.free}
        waiting = [values for values in self.free if values.config.below is not None]
        ordered: list[FreeValues] = []
        while waiting:
            names = {values.config.name for values in waiting}
            ready = [values for values in waiting if values.config.below not in names]
            if not ready:
                raise ConfigError(
                    f"calibration.parameters: {' and '.join(sorted(names))} lie below each other"
                )
            ordered += ready
            waiting = [values for values in waiting if values.config.below in names]
        for values in ordered:
            above = str(values.config.below)
            base = self.base.named(above)[values.index >= 0]
            lowest = float(base.min())
            if above in by_name:
                factor = float(base.min()) if by_name[above].config.multiplier else 1.0
                lowest = min(lowest, factor * by_name[above].bounds.low)
            if lowest <= values.bounds.low:
                raise ConfigError(
                    f"calibration.parameters: {values.config.name} begins at "
                    f"{values.bounds.low:g} and shall lie below {above}, which may be {lowest:g}"
                )
        return ordered

    def _refuse_beyond_ranges(self, schemes: Schemes) -> None:
        """Refuse bounds where the model refuses parameters.

        Raises:
            ConfigError: with the parameter and what is allowed.
        """
        lowest = {v.config.name: torch.zeros(1, v.unknown_count) for v in self.free}
        highest = {name: 1.0 - part for name, part in lowest.items()}
        for at_highest in corners(lowest):
            corner = [(highest if name in at_highest else lowest)[name] for name in lowest]
            try:
                check_parameters(self._parameters(torch.cat(corner, dim=1).double()), schemes)
            except ParameterError as error:
                raise ConfigError(f"calibration.parameters: bounds let in that {error}") from error

    # --- unknowns and shares ---------------------------------------------------------------------
    @staticmethod
    def shares(unknowns: Tensor) -> Tensor:
        """Shares between 0 and 1 of unbounded unknowns."""
        return torch.sigmoid(unknowns)

    @staticmethod
    def unknowns(shares: Tensor) -> Tensor:
        """Unbounded unknowns of shares, which are kept from 0 and 1 by a trifle."""
        return torch.logit(shares, eps=EDGE)

    def random_unknowns(self, starts: int, seed: int) -> Tensor:
        """Unknowns whose shares are uniform, ``[start, unknown]``."""
        shares = np.random.default_rng(seed).uniform(size=(starts, self.size))
        return self.unknowns(torch.from_numpy(shares))

    def configured_unknowns(self) -> Tensor:
        """Unknowns of the values of the configuration, ``[unknown]``.

        What lies outside the bounds, or at them, where no gradient leads back, is put inside by a
        hundredth of the range.
        """
        shares = [values.shares_of(self.base.named(values.config.name)) for values in self.free]
        return self.unknowns(torch.cat(shares).clamp(INSIDE, 1.0 - INSIDE))

    # --- what they stand for ---------------------------------------------------------------------
    def parameters(self, unknowns: Tensor) -> Parameters:
        """Parameters of the columns of every start, ``[..., start x column]``, differentiable.

        Args:
            unknowns: ``[start, unknown]``, float64.
        """
        return self._parameters(self.shares(unknowns))

    def _parameters(self, shares: Tensor) -> Parameters:
        starts = shares.shape[0]
        base = of_each(lambda value: _tiled(value, starts), self.base)
        fields: dict[str, Tensor] = {
            values.config.name: values.put_into(self.base.named(values.config.name), chosen)
            for values, chosen in zip(self.free, self._values(shares), strict=True)
        }
        for values in self._from_above:
            name, above = values.config.name, str(values.config.below)
            highest = fields[above] if above in fields else base.named(above)
            free = _tiled(values.index >= 0, starts)
            fields[name] = torch.where(
                free, values.bounds.below(fields[name], highest), fields[name]
            )
        return with_fields(
            base,
            fields,
            _tiled(self.follows_first_layer, starts),
            diffusivity_follows=self._diffusivity_follows,
        )

    def _values(self, shares: Tensor) -> list[Tensor]:
        """Values or factors of every free parameter, ``[start, value]``."""
        counts = [values.unknown_count for values in self.free]
        parts = torch.split(shares, counts, dim=1)
        return [values.values(part) for values, part in zip(self.free, parts, strict=True)]

    # --- reports ---------------------------------------------------------------------------------
    def labels(self) -> list[ValueLabel]:
        """What the values of `reported` are of."""
        labels = []
        for values in self.free:
            for place in (values.index >= 0).nonzero().tolist():
                layer = place[0] + 1 if len(place) == 2 else None
                labels.append(ValueLabel(values.config.name, self.column_names[place[-1]], layer))
        return labels

    def unknown_names(self) -> list[str]:
        """What every unknown moves: parameter, layers, columns where there are several.

        Of alike layers, the centre that they share and the deviations from it.
        """
        names = []
        for values in self.free:
            groups = [] if values.likeness is None else values.likeness.group.tolist()
            parts = [
                (self._where(values, [k for k, g in enumerate(groups) if g == group]), " (centre)")
                for group in range(len(set(groups)))
            ]
            role = " (deviation)" if groups else ""
            parts += [(self._where(values, [k]), role) for k in range(values.value_count)]
            names += [f"{values.config.name}{where}{role}" for where, role in parts]
        return names

    def _where(self, values: FreeValues, numbers: Sequence[int]) -> str:
        """Layers and columns that some values of a parameter stand for."""
        chosen = torch.isin(values.index, torch.tensor(numbers))
        text = ""
        if values.index.ndim == 2:
            layers = [k + 1 for k in chosen.any(dim=1).nonzero()[:, 0].tolist()]
            plural = "s" if len(layers) > 1 else ""
            text = f", layer{plural} {_numbers_in_runs(layers)}"
        columns = [self.column_names[k] for k in sorted(set(chosen.nonzero()[:, -1].tolist()))]
        if len(columns) < self.column_count:
            text += f", {', '.join(columns)}"
        return text

    def reported(self, unknowns: Tensor) -> Tensor:
        """All free elements of the parameters as a run uses them, ``[start, element]``."""
        starts = unknowns.shape[0]
        with torch.no_grad():
            parameters = self.parameters(unknowns)
            rows = []
            for values in self.free:
                field = parameters.named(values.config.name)
                by_start = field.reshape(*field.shape[:-1], starts, self.column_count)
                by_start = by_start.movedim(-2, 0)
                rows.append(by_start[:, values.index >= 0])
            return torch.cat(rows, dim=1)

    def limits(self) -> Tensor:
        """Lowest and highest value of what is reported, ``[2, element]``."""
        limits = []
        for values in self.free:
            chosen = values.index >= 0
            low_high = torch.tensor(
                [[values.bounds.low], [values.bounds.high]], dtype=torch.float64
            )
            base = self.base.named(values.config.name)[chosen]
            factors = base if values.config.multiplier else torch.ones_like(base)
            limits.append(low_high.to(base) * factors)
        return torch.cat(limits, dim=1).sort(dim=0).values

    def shares_of_ranges(self, reported: Tensor) -> Tensor:
        """Where reported values lie in their ranges, 0 to 1, ``[..., element]``."""
        (low, high), values = self.limits().double(), reported.double()
        is_logarithmic = torch.tensor(
            [
                free.bounds.is_logarithmic
                for free in self.free
                for _ in range(int((free.index >= 0).sum()))
            ]
        )
        linear = (values - low) / (high - low)
        # limits of logarithmic ranges are above zero
        floor = torch.where(is_logarithmic, low, 1.0)
        ratio = torch.where(is_logarithmic, high, 2.0) / floor
        logarithmic = (torch.where(is_logarithmic, values, 1.0) / floor).log() / ratio.log()
        return torch.where(is_logarithmic, logarithmic, linear)


def _numbers_in_runs(numbers: Sequence[int]) -> str:
    """Numbers in order, neighbours together, as in ``1-3, 5``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{r[0]}-{r[-1]}" if len(r) > 1 else str(r[0]) for r in runs)


def with_fields(
    base: Parameters,
    fields: Mapping[str, Tensor],
    follows_first_layer: Tensor,
    *,
    diffusivity_follows: bool,
) -> Parameters:
    """Parameters with some of them replaced, and those that follow from these.

    Args:
        base: parameters of the columns.
        fields: what is replaced, by name.
        follows_first_layer: whether the soil of the column as a whole is that of its first layer,
            bool, ``[column]``.
        diffusivity_follows: whether the saturated hydraulic diffusivity keeps its ratio to the
            parameters from which it derives.
    """
    fields = dict(fields)
    if diffusivity_follows and any(name in fields for name in DIFFUSIVITY_FACTORS):
        soil = base.soil._replace(**_of(base.soil, fields))
        ratio = _diffusivity(soil) / _diffusivity(base.soil)
        fields[DIFFUSIVITY] = base.soil.saturated_hydraulic_diffusivity * ratio
    surface = {
        name: torch.where(follows_first_layer, value[0], getattr(base.column_soil, name))
        for name, value in fields.items()
        if name in SOIL_PARAMETERS
    }
    return Parameters(
        soil=base.soil._replace(**_of(base.soil, fields)),
        column_soil=base.column_soil._replace(**surface),
        vegetation=base.vegetation._replace(**_of(base.vegetation, fields)),
        site=base.site._replace(**_of(base.site, fields)),
    )


def _diffusivity(soil: SoilParameters) -> Tensor:
    """Saturated hydraulic diffusivity of the retention curve, m2 s-1."""
    factors = soil.clapp_hornberger_b * soil.saturated_hydraulic_conductivity
    return factors * soil.air_entry_potential / soil.porosity


def _of(part: tuple[Tensor, ...], fields: Mapping[str, Tensor]) -> Mapping[str, Tensor]:
    """The fields that a part of the parameters has."""
    return {name: value for name, value in fields.items() if name in part._fields}  # type: ignore[attr-defined]


# --- which elements share a value ----------------------------------------------------------------
def _free_values(
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
    """Number of the part that a layer belongs to, None where it is not free.

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
    """What makes a layer's soil the same as another's: table and class, or composition."""
    soil = column.soil
    composition = () if soil.texture is None else tuple(value for _, value in soil.texture)
    return (
        soil.table,
        at_layer(soil.layer_class, layer),
        *(at_layer(share, layer) for share in composition),
    )
