"""From a configuration to what runs: parameters, initial state, clock and forcing as tensors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from noahpy.config import ColumnConfig, Config, ConfigError
from noahpy.config.fields import Section
from noahpy.config.schema import SoilConfig, at_layer
from noahpy.engine.model import Engine, with_engine
from noahpy.forcing import (
    ForcingRecords,
    SourcedForcing,
    interpolate_monthly,
    read_forcing,
    stack_columns,
)
from noahpy.forcing.records import is_slower
from noahpy.layers import node_depth
from noahpy.model import Model
from noahpy.parameters import (
    ParameterError,
    Parameters,
    SiteParameters,
    SoilParameters,
    drainage_factor,
    look_up_soil,
    look_up_vegetation,
)
from noahpy.physics.enthalpy import equilibrium_liquid
from noahpy.physics.freezing import FreezingCurve, converged_supercooled_water
from noahpy.process_modules import build_modules
from noahpy.schemes import Schemes
from noahpy.simulation import Clock, ForcingSupply, MonthlyVegetation, Simulation
from noahpy.snapshot import Snapshot, SnapshotError
from noahpy.soil_texture import soil_from_texture
from noahpy.spin_up import cycle_steps
from noahpy.state import Forcing, State, StateError, check_state, initial_state

UNUSED_TEMPERATURE = 273.15
"""K; stands for the deep soil temperature where the bottom is a heat flux."""
LIQUID_TOLERANCE = 1e-6
"""Liquid water closer than this to the freezing curve counts as given on it, m3 m-3."""
UNKNOWN_HUMIDITY = 0.0
"""kg kg-1; surface humidity of the initial state until a coupler has set that of the air."""

Columns = TypeVar("Columns", bound=tuple[Any, ...])


def build_simulation(
    config: Config,
    engine: Engine | None = None,
    on_stage: Callable[[str], None] = lambda _: None,
) -> Simulation:
    """Put together what a configuration describes; reads the forcing.

    Args:
        config: the configuration.
        engine: to use instead of that of the configuration.
        on_stage: told what compiling the step is about, if that happens; it takes minutes.

    Raises:
        ConfigError: values that are allowed one by one but not together.
        ForcingError: a forcing file that cannot be used.
    """
    place = _Place(config)
    records, notes = _records(config)
    coupled = config.columns[0].forcing.coupled
    clock = _clock(config)
    try:
        columns = [_ColumnBuilder(column, place, config.schemes) for column in config.columns]
        parameters = _joined([column.parameters() for column in columns])
        modules = build_modules(config.processes, parameters.soil.porosity)
        model = Model(parameters, config.schemes, modules)
        supply = ForcingSupply(
            records=records,
            vegetation=_joined([column.vegetation() for column in columns]),
            dtype=place.dtype,
            device=place.device,
            from_coupler=coupled,
        )
        first = Forcing(*(value[0] for value in supply.at(clock.dates(0, 1))))
        if "humidity" in coupled:
            dry = torch.full_like(first.albedo, UNKNOWN_HUMIDITY)
            first = first._replace(specific_humidity=dry)
        state = _joined(
            [
                column.initial_state(
                    _nth(model.coefficients.freezing, k), clock.start, _nth(first, k), k
                )
                for k, column in enumerate(columns)
            ]
        )
        check_state(state, parameters.soil.porosity)
    except ParameterError as error:
        raise ConfigError(f"soil, site or vegetation: {error}") from error
    except (StateError, SnapshotError) as error:
        raise ConfigError(f"initial: {error}") from error
    for column, described in zip(columns, config.columns, strict=True):
        prefix = f"{described.name}: " if len(columns) > 1 else ""
        notes += tuple(prefix + note for note in column.notes)
    compute = config.compute
    model = with_engine(model, engine or compute.engine, on_stage, compute.workers)
    simulation = Simulation(model, state, clock, supply, notes)
    if config.spin_up is not None:
        cycle_steps(simulation, config.spin_up.years)
    return simulation


def _joined(columns: Sequence[Columns]) -> Columns:
    """Named tuples of single columns as one of all columns, column last."""
    first = columns[0]
    if len(columns) == 1:
        return first

    def join(values: tuple[Any, ...]) -> object:
        if isinstance(values[0], tuple):
            return _joined(values)
        if isinstance(values[0], Tensor):
            return torch.cat(values, dim=-1)
        return np.concatenate(values, axis=-1)

    return type(first)._make(join(values) for values in zip(*columns, strict=True))  # type: ignore[attr-defined,no-any-return]


def _nth(batch: Columns, column: int) -> Columns:
    """One column of a named tuple of tensors."""
    return cast(Columns, type(batch)._make(v[..., column : column + 1] for v in batch))  # type: ignore[attr-defined]


def liquid_in_equilibrium(
    temperature: Tensor, total: Tensor, freezing: FreezingCurve, schemes: Schemes
) -> Tensor:
    """Liquid water in equilibrium with ice, m3 m-3, ``[layer, column]``.

    Args:
        temperature: K.
        total: liquid water and ice, m3 m-3.
        freezing: of the soil.
        schemes: of the model, whose freezing curve it is.
    """
    if schemes.phase_change == "enthalpy":
        return equilibrium_liquid(temperature, total, freezing)
    return converged_supercooled_water(temperature, total, total, freezing)


def fitted_state(state: State, model: Model, is_in_equilibrium: Tensor) -> State:
    """A state of other soil as that of a model: no water beyond the porosity, on its curve.

    Differentiable in the parameters of the model.

    Args:
        state: of the columns.
        model: whose state it shall be.
        is_in_equilibrium: whether liquid water is put in equilibrium with ice, bool, ``[column]``.
    """
    total = torch.minimum(state.total_water_content, model.parameters.soil.porosity)
    balanced = liquid_in_equilibrium(
        state.soil_temperature, total, model.coefficients.freezing, model.schemes
    )
    given = torch.minimum(state.liquid_water_content, total)
    return state._replace(
        total_water_content=total,
        liquid_water_content=torch.where(is_in_equilibrium, balanced, given),
    )


class _Place:
    """Floating-point type and device of a run."""

    def __init__(self, config: Config) -> None:
        self.dtype = torch.float64 if config.compute.dtype == "float64" else torch.float32
        self.device = config.compute.device
        try:
            torch.empty(0, device=self.device)
        except (RuntimeError, AssertionError) as error:
            raise ConfigError(
                f"compute.device: {self.device!r} cannot be used: {str(error).splitlines()[0]}"
            ) from error

    def tensor(self, value: object) -> Tensor:
        dtype = torch.bool if isinstance(value, bool) else self.dtype
        return torch.as_tensor(value, dtype=dtype, device=self.device).reshape(-1)


def _monthly(values: tuple[float, ...] | None, default: float) -> NDArray[np.float64]:
    return np.array(values if values is not None else (default,) * 12)[:, None]


class _ColumnBuilder:
    """Turns the configuration of one column into tensors of one column."""

    def __init__(self, config: ColumnConfig, place: _Place, schemes: Schemes) -> None:
        self.notes: tuple[str, ...] = ()
        self._config = config
        self._schemes = schemes
        self._is_on_curve = schemes.phase_change == "enthalpy"
        self._place = place
        self._where: Any = {"dtype": place.dtype, "device": place.device}
        self._layers = len(config.site.layer_thickness)
        self._classes = look_up_vegetation(
            [config.vegetation.vegetation_class], config.vegetation.table, **self._where
        )

    def parameters(self) -> Parameters:
        site, plants = self._config.site, self._config.vegetation
        tensor = self._place.tensor
        lowest, highest = plants.green_fraction_min, plants.green_fraction_max
        months = plants.monthly_green_fraction
        deep = site.deep_soil_temperature
        soil = self._soil()
        return Parameters(
            soil=soil,
            column_soil=self._column_soil(soil),
            vegetation=self._classes,
            site=SiteParameters(
                layer_thickness=tensor(site.layer_thickness)[:, None],
                air_height=tensor(site.air_height),
                wind_height=tensor(site.wind_height),
                drainage_factor=drainage_factor([site.slope_class], **self._where),
                maximum_snow_albedo=tensor(site.maximum_snow_albedo),
                green_fraction_min=tensor(min(months) if lowest is None else lowest),
                green_fraction_max=tensor(max(months) if highest is None else highest),
                deep_soil_temperature=tensor(UNUSED_TEMPERATURE if deep is None else deep),
                bottom_temperature_height=tensor(site.bottom_temperature_height),
                geothermal_heat_flux=tensor(site.geothermal_heat_flux),
                use_supplied_albedo=tensor(plants.use_monthly_albedo),
                use_supplied_leaf_area_index=tensor(plants.use_monthly_leaf_area_index),
                variable_zilitinkevich=tensor(site.variable_zilitinkevich),
            ),
        )

    def _soil(self) -> SoilParameters:
        """Soil of the layers, ``[layer, 1]``: class or texture, and single values on top."""
        config = self._config.soil
        classes = [at_layer(config.layer_class, layer) for layer in range(self._layers)]
        if None in classes:
            soil = _joined([self._layer_soil(config, layer) for layer in range(self._layers)])
        else:
            soil = look_up_soil(np.array(classes, dtype=np.int64), config.table, **self._where)
        changed = {}
        for name, values in config.values:
            if values is None:
                continue
            given = [at_layer(values, layer) for layer in range(self._layers)]
            known = getattr(soil, name)
            filled = [known[k] if value is None else value for k, value in enumerate(given)]
            changed[name] = self._place.tensor([float(value) for value in filled])  # type: ignore[arg-type]
        return SoilParameters(*(value[:, None] for value in soil._replace(**changed)))

    def _layer_soil(self, config: SoilConfig, layer: int) -> SoilParameters:
        soil_class = at_layer(config.layer_class, layer)
        if soil_class is not None:
            return look_up_soil([int(str(soil_class))], config.table, **self._where)
        shares = [at_layer(share, layer) or 0.0 for _, share in cast(Section, config.texture)]
        return soil_from_texture(*(self._place.tensor(share) for share in shares))

    def _column_soil(self, soil: SoilParameters) -> SoilParameters:
        config = self._config.soil
        if config.column_class is None:
            return soil.layer(0)
        return look_up_soil([config.column_class], config.table, **self._where)

    def vegetation(self) -> MonthlyVegetation:
        plants, classes = self._config.vegetation, self._classes
        return MonthlyVegetation(
            green_fraction=_monthly(plants.monthly_green_fraction, 0.0),
            albedo=_monthly(plants.monthly_albedo, float(classes.albedo_max[0])),
            leaf_area_index=_monthly(
                plants.monthly_leaf_area_index, float(classes.leaf_area_index_max[0])
            ),
        )

    def _profile(self, values: object) -> Tensor:
        """A profile by layer, from one value, one a layer, or values at depths."""
        depths = self._config.initial.depth
        given = np.atleast_1d(np.asarray(values, dtype=np.float64))
        if given.size == 1:
            given = np.repeat(given, self._layers)
        elif depths is not None:
            thickness = torch.tensor(self._config.site.layer_thickness, dtype=torch.float64)
            given = np.interp(node_depth(thickness[:, None])[:, 0].numpy(), depths, given)
        return self._place.tensor(given)[:, None]

    def initial_state(
        self, freezing: FreezingCurve, start: np.datetime64, first: Forcing, column: int
    ) -> State:
        initial, plants = self._config.initial, self._config.vegetation
        if initial.restart is not None:
            return self._restarted(initial.restart, column)
        tensor = self._place.tensor
        temperature = self._profile(initial.soil_temperature)
        total = self._profile(initial.total_water_content)
        liquid = self._liquid(temperature, total, freezing)
        skin = initial.skin_temperature
        roughness = _monthly(
            plants.monthly_roughness_length, float(self._classes.roughness_length_max[0])
        )
        return initial_state(
            soil_temperature=temperature,
            total_water_content=total,
            liquid_water_content=liquid,
            skin_temperature=temperature[0].clone() if skin is None else tensor(skin),
            canopy_water=tensor(initial.canopy_water),
            snow_water_equivalent=tensor(initial.snow_water_equivalent),
            snow_depth=tensor(initial.snow_depth),
            surface_albedo=first.albedo,
            roughness_length=tensor(interpolate_monthly(roughness, np.array([start]))[0, 0]),
            specific_humidity=first.specific_humidity,
        )

    def _liquid(self, temperature: Tensor, total: Tensor, freezing: FreezingCurve) -> Tensor:
        """Liquid water as given, or in equilibrium with ice; always so where the scheme says it."""
        values = self._config.initial.liquid_water_content
        given = None if values is None else self._profile(values)
        if given is not None and not self._is_on_curve:
            return given
        liquid = liquid_in_equilibrium(temperature, total, freezing, self._schemes)
        if given is not None:
            distance = (liquid - given).abs()
            layer = int(distance.argmax())
            if float(distance[layer]) > LIQUID_TOLERANCE:
                self.notes = (
                    "initial liquid water is put on the freezing curve at the initial "
                    f"temperature, in layer {layer + 1} from {float(given[layer]):.3g} to "
                    f"{float(liquid[layer]):.3g}",
                )
        return liquid

    def _restarted(self, path: Path, column: int) -> State:
        """The state of this column in a restart file of one or of all columns."""
        saved = Snapshot.load(path)
        count = saved.layer_thickness.shape[1]
        source = 0 if count == 1 else column
        if source >= count:
            raise SnapshotError(f"{path}: holds {count} columns, and this is column {column + 1}")
        thickness = saved.layer_thickness[:, source]
        ours = np.array(self._config.site.layer_thickness)
        if thickness.shape != ours.shape or not np.allclose(thickness, ours, rtol=1e-9):
            raise SnapshotError(
                f"{path}: its layers are {thickness.tolist()} m thick, those of "
                f"{self._config.name!r} {ours.tolist()} m"
            )
        return State(*(v.to(**self._where) for v in _nth(saved.state, source)))


def _instant(moment: datetime) -> np.datetime64:
    return np.datetime64(moment.astimezone(UTC).replace(tzinfo=None), "s")


def _clock(config: Config) -> Clock:
    time = config.time
    start = _instant(time.start)
    if time.end is None:
        return Clock(start, time.step, None, 1)
    end = _instant(time.end)
    steps = int((end - start) / np.timedelta64(1, "s") // time.step)
    return Clock(start, time.step, steps if time.repetitions else steps + 1, time.repetitions + 1)


class _Forcing(NamedTuple):
    records: ForcingRecords | None
    notes: tuple[str, ...]


def _records(config: Config) -> _Forcing:
    """Forcing of all columns as means over, or instants of, the steps; each source is read once."""
    clock = _clock(config)
    if config.columns[0].forcing.source is None or clock.steps_per_pass is None:
        return _Forcing(None, ())
    period = clock.start, clock.dates(clock.steps_per_pass - 1, clock.steps_per_pass)[0]
    sources: dict[str, SourcedForcing] = {}
    names: dict[str, list[str]] = {}
    order = []
    for column in config.columns:
        site = column.site
        key = f"{column.forcing.model_dump_json()} {site.latitude} {site.longitude}"
        if key not in sources:
            sources[key] = read_forcing(
                column.forcing,
                latitude=site.latitude,
                longitude=site.longitude,
                start=period[0],
                end=period[1],
                needs_snowfall=config.schemes.precipitation_phase == "forcing",
            )
        order.append(key)
        names.setdefault(key, []).append(column.name)
    notes = []
    for key, source in sources.items():
        prefix = f"{', '.join(names[key])}: " if len(sources) > 1 else ""
        notes += [prefix + note for note in source.notes]
    records = stack_columns([sources[key].records for key in order])
    if is_slower(clock.step, records.time):
        interval = np.median(np.diff(records.time)) / np.timedelta64(1, "s")
        records = records.averaged(clock.step, clock.start)
        notes.append(f"forcing of every {interval:g} s is averaged over steps of {clock.step:g} s")
    return _Forcing(records, tuple(notes))
