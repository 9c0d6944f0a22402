"""Tensors of a column, or of a batch of similar columns, from its configuration."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from torch import Tensor

from noahpy.catalog.arrays import FloatArray
from noahpy.catalog.parameters import SiteParameters, SoilParameters, VegetationParameters
from noahpy.catalog.quantity import Quantity, quantities_of
from noahpy.catalog.snow_parameters import SnowParameters
from noahpy.config import ColumnConfig
from noahpy.config.region import MAPPED
from noahpy.config.schema import at_layer
from noahpy.errors import ConfigError, SnapshotError
from noahpy.forcing import interpolate_monthly
from noahpy.model.coefficients import retention_of
from noahpy.model.defaults import filled
from noahpy.model.initial_ground import InitialGround
from noahpy.model.initial_water import InitialWater
from noahpy.model.parameters import (
    Parameters,
    drainage_factor,
    look_up_soil,
    look_up_vegetation,
)
from noahpy.model.schemes import Schemes
from noahpy.model.soil_texture import PEATS, REGRESSIONS, soil_from_texture, with_gravel
from noahpy.model.state import Forcing, State, initial_state
from noahpy.physics import constants as c
from noahpy.physics.freezing import FreezingCurve
from noahpy.physics.geometry import node_depth
from noahpy.physics.steady_ground import FIELD_CAPACITY_HEAD, resting_head
from noahpy.simulation.batches import Cells, TensorOptions, selected
from noahpy.simulation.fingerprint import Fingerprint, Locations, parameter_digests, scheme_names
from noahpy.simulation.restart_file import read_restart
from noahpy.simulation.simulation import MonthlyVegetation, check_origin

LIQUID_TOLERANCE: Final = 1e-6
"""Largest distance of liquid water from the freezing curve without a note, m3 m-3."""
MONTHS: Final = 12


class ColumnBuilder:
    """Builds the tensors of the columns of a batch.

    Args:
        config: configuration that the columns share.
        cells: columns with their values.
        options: type and device of the tensors.
        schemes: schemes of the model.
    """

    def __init__(
        self, config: ColumnConfig, cells: Cells, options: TensorOptions, schemes: Schemes
    ) -> None:
        self.notes: tuple[tuple[int, str], ...] = ()
        """Messages for the user, each with the number of its column in the batch."""
        self._config = config
        self._cells = cells
        self._schemes = schemes
        self._is_on_curve = schemes.soil_heat.keeps_equilibrium
        self._options = options
        self._where: Any = {"dtype": options.dtype, "device": options.device}
        self._thickness = self._layered("site.layer_thickness", len(config.site.layer_thickness))
        self._layers = len(self._thickness)
        classes = look_up_vegetation(
            self._by_column("vegetation.vegetation_class"), config.vegetation.table, **self._where
        )
        self._classes = self._rooted(classes)

    def _rooted(self, classes: VegetationParameters) -> VegetationParameters:
        """Vegetation whose roots end at the configured depth, where there is one."""
        depth = self._by_column("vegetation.root_depth")
        reached = (node_depth(torch.from_numpy(self._thickness.copy())).numpy() < depth).sum(0)
        count = torch.as_tensor(np.maximum(reached, 1)).to(classes.root_layer_count)
        is_given = torch.as_tensor(np.isfinite(depth), device=count.device)
        return classes._replace(
            root_layer_count=torch.where(is_given, count, classes.root_layer_count)
        )

    # --- values by key -------------------------------------------------------------------------
    def _given(self, key: str) -> object:
        """Value of a key, of the cells or of the configuration; None if there is none."""
        if key in self._cells.values:
            return self._cells.values[key]
        value: object = self._config
        for part in key.split("."):
            value = None if value is None else getattr(value, part)
        return value

    def _by_column(self, key: str, default: float = np.nan) -> FloatArray:
        """Values, ``[column]``; the default if the key has none."""
        given = self._given(key)
        value = np.asarray(default if given is None else given, dtype=np.float64)
        return np.broadcast_to(value, (self._cells.count,))

    def _single(self, key: str, default: float = np.nan) -> Tensor:
        return self._options.tensor(self._by_column(key, default).copy())

    def _flag(self, key: str) -> Tensor:
        return torch.full((self._cells.count,), bool(self._given(key)), device=self._options.device)

    def _layered(self, key: str, layers: int) -> FloatArray:
        """Values, ``[layer, column]``; NaN where the key has none."""
        given = self._given(key)
        if isinstance(given, np.ndarray):
            by_layer = given if given.ndim == 2 else given[np.newaxis]
        else:
            values = [at_layer(given, layer) for layer in range(layers)]
            by_layer = np.array(values, dtype=np.float64)[:, np.newaxis]
        return np.broadcast_to(by_layer, (layers, self._cells.count))

    def _monthly(self, key: str, default: Tensor | float) -> FloatArray:
        """Values, ``[month, column]``; the default of the column if the key has none."""
        given = self._given(key)
        if given is None:
            by_column = default.double().cpu().numpy() if isinstance(default, Tensor) else default
            return np.broadcast_to(by_column, (MONTHS, self._cells.count))
        values = np.asarray(given, dtype=np.float64)
        by_month = values if values.ndim == 2 else values[:, np.newaxis]
        return np.broadcast_to(by_month, (MONTHS, self._cells.count))

    def configured(self, key: str, parameters: Parameters) -> FloatArray | None:
        """Values of a key before anything perturbs them, ``[layer, month, depth or 1, column]``.

        Args:
            key: key that maps may supply.
            parameters: parameters of the columns, from which values follow that no key gives.

        Returns:
            None where nothing gives a value.
        """
        section, _, name = key.rpartition(".")
        if section in ("soil.values", "site", "snow"):
            value = parameters.named(name).detach().double().cpu().numpy()
            return np.atleast_2d(value)
        if self._given(key) is None:
            return None
        extent = MAPPED[key].extent
        if extent == "month":
            return self._monthly(key, np.nan)
        if extent == "cell":
            return self._by_column(key)[np.newaxis]
        if section != "initial":
            return self._layered(key, self._layers)
        _, depths = self._config.initial.depths_of(name)
        return self._layered(key, self._layers if depths is None else len(depths))

    def on_layers(self, key: str, parameters: Parameters) -> FloatArray:
        """Values of a key as the run has them, ``[layer, month or 1, column]``."""
        if key.startswith("initial.") and MAPPED[key].extent == "layer":
            return self._profile(key).double().cpu().numpy()
        found = self.configured(key, parameters)
        assert found is not None
        return found

    # --- parameters ----------------------------------------------------------------------------
    def parameters(self) -> Parameters:
        """Parameters of the columns.

        Raises:
            ParameterError: a class that is not in the table, or an impossible composition.
        """
        soil = self._soil_parameters = self._soil()
        self._porosity = soil.porosity
        return Parameters(
            soil=soil,
            column_soil=self._column_soil(soil),
            vegetation=self._classes,
            site=self._site(),
            snow=SnowParameters(*map(self._keyed, quantities_of(SnowParameters).values())),
        )

    def _site(self) -> SiteParameters:
        """Parameters of the site: those with their own key, and those derived from other keys."""
        months = self._monthly("vegetation.monthly_green_fraction", np.nan)
        lines = quantities_of(SiteParameters)
        return filled(
            SiteParameters,
            **{name: self._keyed(line) for name, line in lines.items() if line.key},
            layer_thickness=self._options.tensor(self._thickness.copy()),
            drainage_factor=drainage_factor(self._by_column("site.slope_class"), **self._where),
            green_fraction_min=self._extreme("vegetation.green_fraction_min", months.min(0)),
            green_fraction_max=self._extreme("vegetation.green_fraction_max", months.max(0)),
            use_supplied_albedo=self._flag("vegetation.use_monthly_albedo"),
            use_supplied_leaf_area_index=self._flag("vegetation.use_monthly_leaf_area_index"),
        )

    def _keyed(self, line: Quantity) -> Tensor:
        """A parameter with its own key; the default of the catalog if the key is null."""
        if line.number == "flag":
            return self._flag(line.key)
        return self._single(line.key, np.nan if line.default is None else line.default)

    def _extreme(self, key: str, of_months: FloatArray) -> Tensor:
        return self._options.tensor(of_months) if self._given(key) is None else self._single(key)

    def _soil(self) -> SoilParameters:
        """Soil of the layers, ``[layer, column]``, by class or texture and by single values."""
        config = self._config.soil
        classes = self._layered("soil.layer_class", self._layers)
        has_class = np.isfinite(classes)
        soil = None
        if has_class.any():
            numbers = np.where(has_class, classes, classes[has_class][0]).astype(np.int64)
            soil = look_up_soil(numbers, config.table, **self._where)
        if not has_class.all():
            textured = self._textured()
            is_class = torch.as_tensor(has_class, device=self._options.device)
            soil = textured if soil is None else _where(is_class, soil, textured)
        if soil is None:
            raise ConfigError("soil: no layers")
        gravel = self._options.tensor(np.nan_to_num(self._layered("soil.gravel", self._layers)))
        if bool((gravel > 0.0).any()):
            soil = with_gravel(soil, gravel)
        changed = {}
        for name, line in quantities_of(SoilParameters).items():
            if line.key and self._given(line.key) is not None:
                given = self._options.tensor(self._layered(line.key, self._layers).copy())
                changed[name] = torch.where(torch.isnan(given), getattr(soil, name), given)
        return soil._replace(**changed)

    def _textured(self) -> SoilParameters:
        """Soil of the layers by texture; of no meaning where they have a class."""
        texture = self._config.soil.texture

        def given(name: str) -> Tensor:
            return self._options.tensor(self._layered(f"soil.texture.{name}", self._layers).copy())

        def number(name: str) -> Tensor:
            return given(name).nan_to_num()

        return soil_from_texture(
            number("sand"),
            number("clay"),
            number("organic"),
            regressions=REGRESSIONS["cosby" if texture is None else texture.regressions],
            peat=PEATS["mean" if texture is None else texture.peat],
            bulk_density=given("bulk_density"),
            humus=number("humus"),
            is_topsoil=number("is_topsoil"),
        )

    def _column_soil(self, soil: SoilParameters) -> SoilParameters:
        if self._given("soil.column_class") is None:
            return soil.layer(0)
        classes = self._by_column("soil.column_class").astype(np.int64)
        return look_up_soil(classes, self._config.soil.table, **self._where)

    def vegetation(self) -> MonthlyVegetation:
        """Seasonal course of the vegetation."""
        classes = self._classes
        return MonthlyVegetation(
            green_fraction=self._monthly("vegetation.monthly_green_fraction", 0.0),
            albedo=self._monthly("vegetation.monthly_albedo", classes.albedo_max),
            leaf_area_index=self._monthly(
                "vegetation.monthly_leaf_area_index", classes.leaf_area_index_max
            ),
        )

    # --- initial state -------------------------------------------------------------------------
    def initial_state(self, freezing: FreezingCurve, start: np.datetime64, first: Forcing) -> State:
        """State before the first step.

        Args:
            freezing: freezing curve of the columns.
            start: date of the first step, UTC.
            first: forcing of the first step.

        Raises:
            SnapshotError: a restart file that does not match the run.
        """
        restart = self._config.initial.restart
        if restart is not None:
            return self._restarted(restart, start)
        is_steady = self._given("initial.soil_temperature") is None
        if is_steady:
            # until the steady temperature is known
            temperature = torch.full_like(self._porosity, c.FREEZING_POINT)
        else:
            temperature = self._profile("initial.soil_temperature")
        water = self.initial_water()
        total = water.contents(retention_of(self._schemes)(self._soil_parameters))
        roughness = self._monthly(
            "vegetation.monthly_roughness_length", self._classes.roughness_length_max
        )
        has_skin = self._given("initial.skin_temperature") is not None
        return initial_state(
            soil_temperature=temperature,
            total_water_content=total,
            liquid_water_content=self._liquid(temperature, total, freezing),
            skin_temperature=(
                self._single("initial.skin_temperature") if has_skin else temperature[0].clone()
            ),
            canopy_water=self._single("initial.canopy_water"),
            snow_water_equivalent=self._single("initial.snow_water_equivalent"),
            snow_depth=self._single("initial.snow_depth"),
            surface_albedo=first.albedo,
            roughness_length=self._options.tensor(
                interpolate_monthly(roughness, np.array([start]))[0]
            ),
            specific_humidity=first.specific_humidity,
            snow_layers=self._schemes.snow.layers,
            snow_albedo=self._single("snow.fresh_snow_albedo"),
        )

    def initial_water(self) -> InitialWater:
        """Initial water as configured, from which contents follow with the porosity."""
        keys = ("total_water_content", "saturation", "liquid_water_content")
        total, saturation, liquid = (
            torch.full_like(self._porosity, torch.nan)
            if self._given(f"initial.{key}") is None
            else self._profile(f"initial.{key}")
            for key in keys
        )
        clipped = self._flag("initial.clip_to_porosity")
        return InitialWater(total, saturation, liquid, clipped, self._resting_head())

    def _resting_head(self) -> Tensor:
        """Head of water at rest, m, ``[layer, column]``; NaN where the water is given."""
        equilibrium = self._config.initial.equilibrium
        water = None if equilibrium is None else equilibrium.water
        if water is None:
            return torch.full_like(self._porosity, torch.nan)
        if water == "field_capacity":
            return torch.full_like(self._porosity, FIELD_CAPACITY_HEAD)
        key = "initial.equilibrium.water_table_depth"
        if self._given(key) is None:
            key = "site.water_table_depth"
        return resting_head(self._options.tensor(self._thickness.copy()), self._single(key))

    def initial_ground(self) -> InitialGround:
        """Steady temperature as configured."""
        surface = self._single("initial.equilibrium.surface_temperature")
        offset = self._single("initial.equilibrium.offset")
        has_skin = self._given("initial.skin_temperature") is not None
        return InitialGround(surface + offset, torch.full_like(surface, not has_skin).bool())

    def _profile(self, key: str) -> Tensor:
        """A profile by layer, from one value, values by layer, or values at depths."""
        _, depths = self._config.initial.depths_of(key.rpartition(".")[2])
        given = np.atleast_1d(np.asarray(self._given(key), dtype=np.float64))
        is_mapped = key in self._cells.values
        if given.size == 1 or (is_mapped and given.ndim == 1):
            by_layer = np.broadcast_to(given, (self._layers, self._cells.count))
        elif depths is None:
            by_layer = self._layered(key, self._layers)
        else:
            nodes = node_depth(torch.from_numpy(self._thickness.copy())).numpy()
            values = given if is_mapped else np.tile(given[:, np.newaxis], self._cells.count)
            by_layer = np.stack(
                [np.interp(nodes[:, k], depths, values[:, k]) for k in range(self._cells.count)],
                axis=1,
            )
        return self._options.tensor(by_layer.copy())

    def _liquid(self, temperature: Tensor, total: Tensor, freezing: FreezingCurve) -> Tensor:
        """Liquid water as configured; in equilibrium with ice if missing, or by scheme."""
        key = "initial.liquid_water_content"
        given = None if self._given(key) is None else self._profile(key)
        if given is not None and not self._is_on_curve:
            is_clipped = self._flag("initial.clip_to_porosity")
            return torch.where(is_clipped, torch.minimum(given, total), given)
        liquid = self._schemes.soil_heat.equilibrium_liquid(temperature, total, freezing)
        if given is not None:
            distance = (liquid - given).abs()
            layer, column = divmod(int(distance.argmax()), self._cells.count)
            moved = int((distance > LIQUID_TOLERANCE).any(0).sum())
            if moved:
                text = (
                    "initial liquid water is set to the freezing curve at the initial "
                    f"temperature, in layer {layer + 1} from {float(given[layer, column]):.3g} to "
                    f"{float(liquid[layer, column]):.3g}"
                )
                others = f", the largest change of {moved} columns" if moved > 1 else ""
                self.notes = ((column, text + others),)
        return liquid

    def _restarted(self, path: Path, start: np.datetime64) -> State:
        """State of these columns from a restart file with one column or all columns of the run."""
        saved = read_restart(path)
        count = saved.layer_thickness.shape[1]
        columns = self._cells.total // self._cells.members
        # members begin with the state of their column, unless each has its own
        source = self._cells.number % max(count, 1)
        if count not in (1, columns, self._cells.total):
            raise SnapshotError(
                f"{path}: holds {count} columns, this run has {self._cells.total}; a state of one "
                "column is used for all columns"
            )
        own = Fingerprint(
            scheme_names(self._schemes), self.locations(), parameter_digests(self.parameters())
        )
        try:
            notes = check_origin(
                saved.columns(source),
                own,
                self._thickness,
                allow_foreign=self._config.initial.restart_force,
            )
        except SnapshotError as error:
            raise SnapshotError(f"{path}: {error}") from error
        if saved.date != start:
            notes += (f"is the state at {saved.date}; this run begins at {start}",)
        self.notes += tuple((0, f"{path} {note}") for note in notes)
        return State(*(value.to(**self._where) for value in selected(saved.state, source)))

    def locations(self) -> Locations:
        """Locations of the columns."""
        return Locations(self._by_column("site.latitude"), self._by_column("site.longitude"))


def _where(condition: Tensor, first: SoilParameters, second: SoilParameters) -> SoilParameters:
    return SoilParameters(
        *(torch.where(condition, a, b) for a, b in zip(first, second, strict=True))
    )
