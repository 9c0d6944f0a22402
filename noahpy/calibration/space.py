"""The search space of a calibration: unbounded unknowns, and the parameters of runs.

Bounds and the similarity of layers hold by construction. The logistic function maps an unknown to a
share between 0 and 1, which `noahpy.calibration.free_values` maps to a value between bounds. All
unknowns thus give allowed parameters, which are both used by runs and reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from noahpy.calibration.free_values import FreeValues, free_values
from noahpy.calibration.parameter_sets import DIFFUSIVITY, of_each, with_fields
from noahpy.config import ColumnConfig, Config
from noahpy.config.calibration import FreeParameterConfig
from noahpy.errors import ConfigError, ParameterError
from noahpy.model.coefficients import check_parameters
from noahpy.model.model import Model
from noahpy.model.parameters import (
    SOIL_ORDER,
    Parameters,
)
from noahpy.model.schemes import Schemes
from noahpy.model.side_by_side import repeated

EDGE = 1e-12
"""Smallest distance of a share from 0 and 1 when it is converted to an unknown."""
INSIDE = 0.01
"""Smallest distance of initial values from the ends of their range, as a share of it."""


def corners(names: Iterable[str]) -> tuple[Set[str], ...]:
    """Corners of a search space; the model refuses one of them if it refuses any point by ranges.

    Args:
        names: names of the free parameters.

    Returns:
        Parameters at the upper end of their range in each corner; the others are at the lower end.
    """
    sought = set(names)
    below = set(SOIL_ORDER)
    above = {name for others in SOIL_ORDER.values() for name in others}
    # the diffusivity is largest where the porosity alone is lowest
    return set(), sought, sought - {"porosity"}, sought & below, sought - above


class ValueLabel(NamedTuple):
    """Element of a parameter that a reported value belongs to."""

    parameter: str
    column: str
    layer: int | None
    """Number of the layer, from 1; None for parameters without layers."""


class ParameterSpace:
    """Free parameters of a batch of columns.

    Args:
        base: parameters of the configuration.
        columns: configurations of the columns.
        free: configurations of the free parameters.
        schemes: schemes of the model, on which the allowed ranges depend.
        diffusivity_follows: whether the saturated hydraulic diffusivity, unless it is free, changes
            in proportion to the parameters that it derives from.
        section: of the configuration, for messages.

    Raises:
        ConfigError: layers that do not exist, or bounds that include parameters which the model
            refuses.
    """

    def __init__(
        self,
        base: Parameters,
        columns: Sequence[ColumnConfig],
        free: Sequence[FreeParameterConfig],
        schemes: Schemes,
        *,
        diffusivity_follows: bool = True,
        section: str = "calibration",
    ) -> None:
        self.base = base
        self._where_set = f"{section}.parameters"
        names = {config.name for config in free}
        self._diffusivity_follows = diffusivity_follows and DIFFUSIVITY not in names
        self.column_names = tuple(column.name for column in columns)
        self.column_count = len(columns)
        self.follows_first_layer = torch.tensor([c.soil.column_class is None for c in columns])
        self.free: list[FreeValues] = []
        for number, config in enumerate(free, start=1):
            try:
                self.free.append(free_values(config, columns, base.named(config.name)))
            except ConfigError as error:
                raise ConfigError(f"{self._where_set}[{number}].{error}") from error
        self.size = sum(values.unknown_count for values in self.free)
        """Number of unknowns."""
        self._from_above = self._ordered_from_above()
        self._refuse_beyond_ranges(schemes)

    @classmethod
    def configured(cls, config: Config, model: Model) -> ParameterSpace:
        """Space of a configuration with a section ``calibration``.

        Args:
            config: configuration.
            model: model as configured.

        Raises:
            ConfigError: layers that do not exist, or bounds that include parameters which the model
                refuses.
        """
        calibration = config.calibration
        assert calibration is not None
        return cls(
            model.parameters,
            config.columns,
            calibration.parameters,
            model.schemes,
            diffusivity_follows=calibration.diffusivity == "follows",
        )

    def _ordered_from_above(self) -> list[FreeValues]:
        """Parameters that are limited by others (`below`), in order of dependence.

        Raises:
            ConfigError: circular limits, or a range that may be empty.
        """
        by_name = {values.config.name: values for values in self.free}
        waiting = [values for values in self.free if values.config.below is not None]
        ordered: list[FreeValues] = []
        while waiting:
            names = {values.config.name for values in waiting}
            ready = [values for values in waiting if values.config.below not in names]
            if not ready:
                raise ConfigError(
                    f"{self._where_set}: {' and '.join(sorted(names))} lie below each other"
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
                    f"{self._where_set}: {values.config.name} begins at "
                    f"{values.bounds.low:g} and shall lie below {above}, which may be {lowest:g}"
                )
        return ordered

    def _refuse_beyond_ranges(self, schemes: Schemes) -> None:
        """Refuse bounds that include parameters which the model refuses.

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
                raise ConfigError(f"{self._where_set}: bounds let in that {error}") from error

    # --- unknowns and shares ---------------------------------------------------------------------
    @staticmethod
    def shares(unknowns: Tensor) -> Tensor:
        """Shares between 0 and 1 of unbounded unknowns."""
        return torch.sigmoid(unknowns)

    @staticmethod
    def unknowns(shares: Tensor) -> Tensor:
        """Unbounded unknowns of shares, which are kept at least `EDGE` from 0 and 1."""
        return torch.logit(shares, eps=EDGE)

    def random_unknowns(self, starts: int, seed: int) -> Tensor:
        """Random unknowns with uniform shares, ``[start, unknown]``."""
        shares = np.random.default_rng(seed).uniform(size=(starts, self.size))
        return self.unknowns(torch.from_numpy(shares))

    def configured_unknowns(self) -> Tensor:
        """Unknowns of the values of the configuration, ``[unknown]``.

        Values outside or at the bounds, where gradients vanish, are moved inside by a hundredth of
        the range.
        """
        shares = [values.shares_of(self.base.named(values.config.name)) for values in self.free]
        return self.unknowns(torch.cat(shares).clamp(INSIDE, 1.0 - INSIDE))

    # --- parameters ------------------------------------------------------------------------------
    def parameters(self, unknowns: Tensor) -> Parameters:
        """Parameters of the columns of every start, ``[..., start x column]``, differentiable.

        Args:
            unknowns: ``[start, unknown]``, float64.
        """
        return self._parameters(self.shares(unknowns))

    def _parameters(self, shares: Tensor) -> Parameters:
        starts = shares.shape[0]
        base = of_each(lambda value: repeated(value, starts), self.base)
        fields: dict[str, Tensor] = {
            values.config.name: values.put_into(self.base.named(values.config.name), chosen)
            for values, chosen in zip(self.free, self._values(shares), strict=True)
        }
        for values in self._from_above:
            name, above = values.config.name, str(values.config.below)
            highest = fields[above] if above in fields else base.named(above)
            free = repeated(values.index >= 0, starts)
            fields[name] = torch.where(
                free, values.bounds.below(fields[name], highest), fields[name]
            )
        return with_fields(
            base,
            fields,
            repeated(self.follows_first_layer, starts),
            diffusivity_follows=self._diffusivity_follows,
        )

    def _values(self, shares: Tensor) -> list[Tensor]:
        """Values, or factors, of every free parameter, ``[start, value]``."""
        counts = [values.unknown_count for values in self.free]
        parts = torch.split(shares, counts, dim=1)
        return [values.values(part) for values, part in zip(self.free, parts, strict=True)]

    def prior_residuals(self, unknowns: Tensor) -> Tensor:
        """Differences of values from the means of their priors over the spread, differentiable.

        Args:
            unknowns: ``[start, unknown]``, float64.

        Returns:
            ``[residual, start]``, without any if no parameter has a prior.
        """
        if all(values.config.prior is None for values in self.free):
            return unknowns.new_zeros(0, len(unknowns))
        parameters, found = self.parameters(unknowns), []
        counts = [values.unknown_count for values in self.free]
        shares = torch.split(self.shares(unknowns), counts, dim=1)
        for values, own in zip(self.free, shares, strict=True):
            if values.config.multiplier:
                used = values.values(own)
            else:
                used = values.of_values(parameters.named(values.config.name))
            found.append(values.prior_residuals(own, used))
        return torch.cat(found, dim=1).T

    # --- reports ---------------------------------------------------------------------------------
    def labels(self) -> list[ValueLabel]:
        """Labels of the values of `reported`."""
        labels = []
        for values in self.free:
            for place in (values.index >= 0).nonzero().tolist():
                layer = place[0] + 1 if len(place) == 2 else None
                labels.append(ValueLabel(values.config.name, self.column_names[place[-1]], layer))
        return labels

    def unknown_names(self) -> list[str]:
        """Names of the unknowns: parameter, layers, and columns if there are several.

        Unknowns of similar layers are named as centre and deviations.
        """
        names = []
        for values in self.free:
            groups = [] if values.similarity is None else values.similarity.group.tolist()
            parts = [
                (self._where(values, [k for k, g in enumerate(groups) if g == group]), " (centre)")
                for group in range(len(set(groups)))
            ]
            role = " (deviation)" if groups else ""
            parts += [(self._where(values, [k]), role) for k in range(values.value_count)]
            names += [f"{values.config.name}{where}{role}" for where, role in parts]
        return names

    def _where(self, values: FreeValues, numbers: Sequence[int]) -> str:
        """Layers and columns of some values of a parameter, for names."""
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
        """Free elements of the parameters as used by runs, ``[start, element]``."""
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
        """Bounds of the values of `reported`, ``[2, element]``."""
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
        """Shares of the ranges at which reported values lie, ``[..., element]``."""
        (low, high), values = self.limits().double(), reported.double()
        is_logarithmic = torch.tensor(
            [
                free.bounds.is_logarithmic
                for free in self.free
                for _ in range(int((free.index >= 0).sum()))
            ]
        )
        linear = (values - low) / (high - low)
        # the limits of logarithmic ranges are positive
        floor = torch.where(is_logarithmic, low, 1.0)
        ratio = torch.where(is_logarithmic, high, 2.0) / floor
        logarithmic = (torch.where(is_logarithmic, values, 1.0) / floor).log() / ratio.log()
        return torch.where(is_logarithmic, logarithmic, linear)


def _numbers_in_runs(numbers: Sequence[int]) -> str:
    """Increasing numbers with consecutive ones joined, as in ``1-3, 5``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{r[0]}-{r[-1]}" if len(r) > 1 else str(r[0]) for r in runs)
