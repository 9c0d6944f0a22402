"""Learned processes: a torch module in the place of a process function, or as a correction of it.

A module sees named inputs of a process in its last dimension, ``[layer, column, input]`` or
``[column, input]``, and gives one number for each, ``[..., 1]`` or without the last dimension. What
it gives is held within what the physics allows of the process; water and energy stay in balance
whatever that is, since they follow from fluxes and contents alone.

A module must be a function of its inputs: steps are taken again for their gradients. Columns and
layers may not influence each other across columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple, TypeAlias, cast

import torch
from torch import Tensor
from torch.autograd import Function
from torch.func import functional_call

from noahpy.errors import LearnedProcessError, RunError
from noahpy.model.schemes import Schemes
from noahpy.physics import constants as c
from noahpy.physics.exchange import Exchange, SurfaceLayer
from noahpy.physics.graphs import as_one_operation, is_traced
from noahpy.physics.numerics import within
from noahpy.physics.snow import SnowfallFraction
from noahpy.physics.soil_heat import ThermalConductivityScheme, ThermalProperties
from noahpy.physics.soil_water import HydraulicProperties, Hydraulics

Mode: TypeAlias = Literal["replace", "multiply", "add"]
"""Whether what a module gives stands instead of the process, or is its factor or a summand."""
Correction: TypeAlias = Callable[[Tensor, Mapping[str, Tensor]], Tensor]
"""What a process gives, of what it gave before and its named inputs."""
Install: TypeAlias = Callable[[Schemes, Correction], Schemes]
"""The schemes with one of them corrected."""


# --- which processes, and what they see ----------------------------------------------------------
class LearnedProcess(NamedTuple):
    """A process that a module can stand for."""

    units: str
    low: float
    """What a module gives is held above this."""
    high: float
    inputs: Mapping[str, str]
    """Names of what a module may see, and their units."""
    install: Install


def _hydraulic_inputs(liquid: Tensor, ice: Tensor, soil: HydraulicProperties) -> dict[str, Tensor]:
    return {
        "liquid_saturation": liquid / soil.porosity,
        "ice_saturation": ice / soil.porosity,
        "liquid_water_content": liquid,
        "ice_content": ice,
        "porosity": soil.porosity,
        "clapp_hornberger_b": 0.5 * (soil.conductivity_exponent - 3.0),
        "log10_saturated_conductivity": soil.log_conductivity / c.LN_10,
        "log10_saturated_diffusivity": soil.log_diffusivity / c.LN_10,
    }


def _install_hydraulic(schemes: Schemes, correct: Correction, name: str) -> Schemes:
    scheme = schemes.hydraulics
    original = scheme.hydraulics

    def hydraulics(liquid: Tensor, ice: Tensor, soil: HydraulicProperties) -> Hydraulics:
        found = original(liquid, ice, soil)
        corrected = correct(getattr(found, name), _hydraulic_inputs(liquid, ice, soil))
        return found._replace(**{name: corrected})

    return schemes._replace(hydraulics=scheme._replace(hydraulics=hydraulics))


def _install_hydraulic_conductivity(schemes: Schemes, correct: Correction) -> Schemes:
    return _install_hydraulic(schemes, correct, "conductivity")


def _install_hydraulic_diffusivity(schemes: Schemes, correct: Correction) -> Schemes:
    return _install_hydraulic(schemes, correct, "diffusivity")


@dataclass(frozen=True)
class _CorrectedConductivity:
    original: ThermalConductivityScheme
    correct: Correction

    def properties(
        self, porosity: Tensor, quartz_fraction: Tensor, is_gravel: Tensor, is_bedrock: Tensor
    ) -> ThermalProperties:
        return self.original.properties(porosity, quartz_fraction, is_gravel, is_bedrock)

    def __call__(self, total: Tensor, liquid: Tensor, soil: ThermalProperties) -> Tensor:
        inputs = {
            "liquid_saturation": liquid / soil.porosity,
            "ice_saturation": (total - liquid) / soil.porosity,
            "porosity": soil.porosity,
            "dry_conductivity": soil.dry_conductivity,
            "log_frozen_conductivity": soil.log_frozen_conductivity,
        }
        return self.correct(self.original(total, liquid, soil), inputs)


def _install_thermal_conductivity(schemes: Schemes, correct: Correction) -> Schemes:
    corrected = _CorrectedConductivity(schemes.thermal_conductivity, correct)
    return schemes._replace(thermal_conductivity=corrected)


def _install_exchange(schemes: Schemes, correct: Correction) -> Schemes:
    original = schemes.exchange

    def exchange(surface: SurfaceLayer) -> Exchange:
        found = original(surface)
        inputs = {
            "wind_speed": surface.wind_speed,
            "air_temperature": surface.air_temperature - c.FREEZING_POINT,
            "skin_temperature": surface.skin_temperature - c.FREEZING_POINT,
            "bulk_richardson_number": found.bulk_richardson_number,
            "log10_roughness_length": torch.log10(surface.roughness_length),
        }
        return found._replace(heat=correct(found.heat, inputs))

    return schemes._replace(exchange=exchange)


def _install_water_stress(schemes: Schemes, correct: Correction) -> Schemes:
    original = schemes.water_stress

    def water_stress(liquid: Tensor, wilting_point: Tensor, reference_water: Tensor) -> Tensor:
        inputs = {
            "liquid_water_content": liquid,
            "wilting_point_water_content": wilting_point,
            "reference_water_content": reference_water,
        }
        return correct(original(liquid, wilting_point, reference_water), inputs)

    return schemes._replace(water_stress=water_stress)


@dataclass(frozen=True)
class _CorrectedSnowfall:
    original: SnowfallFraction
    correct: Correction

    @property
    def needs_forcing(self) -> bool:
        return self.original.needs_forcing

    def __call__(self, air_temperature: Tensor, given: Tensor) -> Tensor:
        inputs = {"air_temperature": air_temperature - c.FREEZING_POINT}
        return self.correct(self.original(air_temperature, given), inputs)


def _install_snowfall_fraction(schemes: Schemes, correct: Correction) -> Schemes:
    corrected = _CorrectedSnowfall(schemes.snowfall_fraction, correct)
    return schemes._replace(snowfall_fraction=corrected)


def _install_new_snow_density(schemes: Schemes, correct: Correction) -> Schemes:
    original = schemes.new_snow_density

    def new_snow_density(air_temperature: Tensor) -> Tensor:
        inputs = {"air_temperature": air_temperature - c.FREEZING_POINT}
        return correct(original(air_temperature), inputs)

    return schemes._replace(new_snow_density=new_snow_density)


def _install_snow_density(schemes: Schemes, correct: Correction) -> Schemes:
    original = schemes.compacted_density

    def compacted_density(
        density: Tensor, water: Tensor, skin: Tensor, base: Tensor, time_step: float
    ) -> Tensor:
        inputs = {
            "density": density,
            "water_equivalent": water,
            "skin_temperature": skin - c.FREEZING_POINT,
            "base_temperature": base - c.FREEZING_POINT,
            "time_step": torch.full_like(density, time_step / c.SECONDS_PER_DAY),
        }
        return correct(original(density, water, skin, base, time_step), inputs)

    return schemes._replace(compacted_density=compacted_density)


def _install_snow_conductivity(schemes: Schemes, correct: Correction) -> Schemes:
    original = schemes.snow_conductivity

    def snow_conductivity(density: Tensor) -> Tensor:
        return correct(original(density), {"density": density})

    return schemes._replace(snow_conductivity=snow_conductivity)


def _install_snow_cover_fraction(schemes: Schemes, correct: Correction) -> Schemes:
    original = schemes.snow_cover_fraction

    def snow_cover_fraction(water_equivalent: Tensor, full_cover: Tensor) -> Tensor:
        inputs = {"water_equivalent": water_equivalent, "full_cover_water_equivalent": full_cover}
        cover = correct(original(water_equivalent, full_cover), inputs)
        # a share of snow where there is none would take its share of the fluxes
        return torch.where(water_equivalent > 0.0, cover, 0.0)

    return schemes._replace(snow_cover_fraction=snow_cover_fraction)


def _install_snow_albedo(schemes: Schemes, correct: Correction) -> Schemes:
    original = schemes.snow_albedo

    def snow_albedo(age: Tensor, maximum_snow_albedo: Tensor) -> Tensor:
        inputs = {
            "snow_age": age / c.SECONDS_PER_DAY,
            "maximum_snow_albedo": maximum_snow_albedo,
        }
        return correct(original(age, maximum_snow_albedo), inputs)

    return schemes._replace(snow_albedo=snow_albedo)


_OF_WATER: Final = {
    "liquid_saturation": "1",
    "ice_saturation": "1",
    "liquid_water_content": "m3 m-3",
    "ice_content": "m3 m-3",
    "porosity": "m3 m-3",
    "clapp_hornberger_b": "1",
    "log10_saturated_conductivity": "of m s-1",
    "log10_saturated_diffusivity": "of m2 s-1",
}
LEARNED_PROCESSES: Final[Mapping[str, LearnedProcess]] = MappingProxyType(
    {
        "hydraulic_conductivity": LearnedProcess(
            "m s-1", 0.0, 1.0, _OF_WATER, _install_hydraulic_conductivity
        ),
        "hydraulic_diffusivity": LearnedProcess(
            "m2 s-1", 0.0, 1.0, _OF_WATER, _install_hydraulic_diffusivity
        ),
        "thermal_conductivity": LearnedProcess(
            "W m-1 K-1",
            0.01,
            10.0,
            {
                "liquid_saturation": "1",
                "ice_saturation": "1",
                "porosity": "m3 m-3",
                "dry_conductivity": "W m-1 K-1",
                "log_frozen_conductivity": "of W m-1 K-1",
            },
            _install_thermal_conductivity,
        ),
        "exchange_coefficient_heat": LearnedProcess(
            "m s-1",
            1e-6,
            1.0,
            {
                "wind_speed": "m s-1",
                "air_temperature": "degC",
                "skin_temperature": "degC",
                "bulk_richardson_number": "1",
                "log10_roughness_length": "of m",
            },
            _install_exchange,
        ),
        "water_stress": LearnedProcess(
            "1",
            0.0,
            1.0,
            {
                "liquid_water_content": "m3 m-3",
                "wilting_point_water_content": "m3 m-3",
                "reference_water_content": "m3 m-3",
            },
            _install_water_stress,
        ),
        "snowfall_fraction": LearnedProcess(
            "1", 0.0, 1.0, {"air_temperature": "degC"}, _install_snowfall_fraction
        ),
        "new_snow_density": LearnedProcess(
            "1", 0.02, 0.6, {"air_temperature": "degC"}, _install_new_snow_density
        ),
        "snow_density": LearnedProcess(
            "1",
            0.02,
            0.9,
            {
                "density": "1",
                "water_equivalent": "m",
                "skin_temperature": "degC",
                "base_temperature": "degC",
                "time_step": "d",
            },
            _install_snow_density,
        ),
        "snow_conductivity": LearnedProcess(
            "W m-1 K-1", 0.01, 5.0, {"density": "1"}, _install_snow_conductivity
        ),
        "snow_cover_fraction": LearnedProcess(
            "1",
            0.0,
            c.MAXIMUM_SNOW_COVER,
            {"water_equivalent": "m", "full_cover_water_equivalent": "m"},
            _install_snow_cover_fraction,
        ),
        "snow_albedo": LearnedProcess(
            "1",
            0.0,
            1.0,
            {"snow_age": "d", "maximum_snow_albedo": "1"},
            _install_snow_albedo,
        ),
    }
)
"""Processes by name."""


def _process(name: str) -> LearnedProcess:
    if name not in LEARNED_PROCESSES:
        raise LearnedProcessError(f"no process {name!r}; there are {', '.join(LEARNED_PROCESSES)}")
    return LEARNED_PROCESSES[name]


# --- modules -------------------------------------------------------------------------------------
@dataclass(frozen=True)
class ProcessModule:
    """A module that stands for a process.

    Args:
        module: of any floating-point type; what it sees and gives is converted.
        mode: whether it replaces what the process gives, or is its factor or a summand.
        inputs: names of what it sees in this order; all inputs of the process if empty.
        weights: by name instead of the module's own.
    """

    module: torch.nn.Module
    mode: Mode = "replace"
    inputs: Sequence[str] = ()
    weights: Mapping[str, Tensor] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.weights:
            object.__setattr__(self, "weights", dict(self.module.named_parameters()))

    def with_weights(self, change: Callable[[Tensor], Tensor]) -> ProcessModule:
        """The same with other weights."""
        weights = {name: change(value) for name, value in self.weights.items()}
        return replace(self, weights=weights) if weights else self

    def __call__(self, features: Tensor) -> Tensor:
        """What the module gives, in its own type."""
        like = next((w for w in self.weights.values() if w.is_floating_point()), features)
        values = (features.to(like),)
        return cast(Tensor, functional_call(self.module, dict(self.weights), values))


def weights_of(modules: Mapping[str, ProcessModule]) -> Iterator[tuple[str, Tensor]]:
    """Weights of modules with their paths, as in ``weights.snow_albedo.body.0.bias``."""
    for process, module in modules.items():
        for name, value in module.weights.items():
            yield f"weights.{process}.{name}", value


def check_module(name: str, module: ProcessModule, like: Tensor) -> None:
    """Refuse a module that cannot stand for a process.

    Args:
        name: of the process.
        module: to be tried, on inputs of ordinary size.
        like: of the floating-point type and on the device of the model.

    Raises:
        LearnedProcessError: an unknown process or input, the wrong shape, no number, or a module
            that gives something else every time or lets columns see each other.
    """
    process = _process(name)
    unknown = [key for key in module.inputs if key not in process.inputs]
    if unknown:
        raise LearnedProcessError(
            f"inputs: {name} has no input {unknown[0]!r}; there are {', '.join(process.inputs)}"
        )
    names = module.inputs or tuple(process.inputs)
    # elements of ordinary size that all differ
    steps = torch.arange(6 * len(names)).to(like) / (6 * len(names))
    features = 0.1 + 0.5 * steps.reshape(2, 3, len(names))
    try:
        with torch.no_grad():
            given, again, alone = (module(f) for f in (features, features, features[:, :1]))
    except (RuntimeError, TypeError, ValueError) as error:
        raise LearnedProcessError(
            f"module: fails on inputs of shape [2, 3, {len(names)}] ({', '.join(names)}): "
            f"{str(error).splitlines()[0]}"
        ) from error
    values = _without_last(name, given, features)
    if not bool(torch.isfinite(values).all()):
        raise LearnedProcessError(
            f"module: gives what is no number for {', '.join(names)} around 0.3"
        )
    if not torch.equal(given, again):
        raise LearnedProcessError(
            "module: gives other values for the same inputs; it must be a function of its inputs "
            "(in evaluation mode, without dropout)"
        )
    alone = _without_last(name, alone, features[:, :1])
    scale = float(values.abs().max()) + torch.finfo(values.dtype).tiny
    if float((values[:, :1] - alone).abs().max()) > 1e-4 * scale:
        raise LearnedProcessError(
            "module: what it gives for a column depends on the other columns; normalise with fixed "
            "numbers instead of those of a batch"
        )


def _without_last(name: str, values: object, features: Tensor) -> Tensor:
    """What a module gave, one number for each set of inputs."""
    shape = features.shape[:-1]
    if isinstance(values, Tensor) and values.is_floating_point():
        if values.shape == shape:
            return values
        if values.shape == (*shape, 1):
            return values[..., 0]
        given = f"shape {list(values.shape)}"
    else:
        given = f"{values.dtype}" if isinstance(values, Tensor) else type(values).__name__
    raise LearnedProcessError(
        f"module: for inputs of shape {list(features.shape)} {name} needs real numbers of shape "
        f"{list(shape)} or {[*shape, 1]}, and the module gives {given}"
    )


class _Corrected:
    """The correction of a process by a module."""

    def __init__(self, name: str, module: ProcessModule) -> None:
        self._name, self._module = name, module
        self._process = LEARNED_PROCESSES[name]
        self._inputs = tuple(module.inputs) or tuple(self._process.inputs)

    def __call__(self, original: Tensor, inputs: Mapping[str, Tensor]) -> Tensor:
        given = self._given([inputs[name].expand_as(original) for name in self._inputs])
        match self._module.mode:
            case "replace":
                changed = given
            case "multiply":
                changed = original * given
            case "add":
                changed = original + given
        return within(changed, self._process.low, self._process.high)

    def _given(self, inputs: Sequence[Tensor]) -> Tensor:
        """What the module gives for its inputs."""
        if is_traced():
            weights = self._module.weights.values()
            found: Tensor = _TracedModule.apply(self._name, len(inputs), *inputs, *weights)  # type: ignore[no-untyped-call]
            return found
        features = torch.stack(tuple(inputs), dim=-1)
        given = _without_last(self._name, self._module(features), features).to(features)
        _refuse_no_numbers(self._name, given, features, self._inputs)
        return given


def _refuse_no_numbers(name: str, given: Tensor, features: Tensor, inputs: Sequence[str]) -> None:
    """Say where a module gives no number although its inputs are numbers.

    Raises:
        RunError: with the inputs.
    """
    # transforms such as vmap do not let values be looked at
    if torch._C._functorch.peek_interpreter_stack() is not None:
        return
    bad = ~torch.isfinite(given.detach())
    if not bool(bad.any()):
        return
    bad &= torch.isfinite(features.detach()).all(-1)
    places = bad.nonzero()
    if len(places):
        place = tuple(places[0].tolist())
        seen = ", ".join(f"{n} {v:.6g}" for n, v in zip(inputs, features[place], strict=True))
        raise RunError(f"the module of {name} gives {float(given[place])} for {seen}")


class _TracedModule(Function):
    """A module as one operation of a traced graph, whose values do not count."""

    @staticmethod
    def forward(process: str, count: int, *tensors: Tensor) -> Tensor:
        inputs, weights = list(tensors[:count]), list(tensors[count:])
        found: Tensor = as_one_operation(
            "module", lambda *_: torch.zeros_like(inputs[0]), process, inputs, weights
        )
        return found

    @staticmethod
    def setup_context(ctx: Any, inputs: tuple[Any, ...], output: Tensor) -> None:  # noqa: ANN401
        ctx.process, ctx.count, *tensors = inputs
        ctx.save_for_backward(*tensors)
        ctx.save_for_forward(*tensors)

    @staticmethod
    def backward(ctx: Any, cotangent: Tensor) -> tuple[Tensor | None, ...]:  # noqa: ANN401
        tensors = list(ctx.saved_tensors)
        inputs, weights = tensors[: ctx.count], tensors[ctx.count :]
        found = as_one_operation(
            "module_pull_back",
            lambda *_: [torch.zeros_like(value) for value in tensors],
            ctx.process,
            cotangent,
            inputs,
            weights,
        )
        return None, None, *found

    @staticmethod
    def jvp(ctx: Any, _: None, __: None, *moved: Tensor) -> Tensor:  # noqa: ANN401
        tensors = list(ctx.saved_tensors)
        inputs, weights = tensors[: ctx.count], tensors[ctx.count :]
        # weights do not change
        found: Tensor = as_one_operation(
            "module_tangent",
            lambda *_: torch.zeros_like(inputs[0]),
            ctx.process,
            inputs,
            list(moved[: ctx.count]),
            weights,
        )
        return found


def with_modules(schemes: Schemes, modules: Mapping[str, ProcessModule]) -> Schemes:
    """Schemes with modules in the place of some of them, or as their corrections.

    Args:
        schemes: of a model.
        modules: by the name of the process, a key of `LEARNED_PROCESSES`.
    """
    for name, module in modules.items():
        schemes = LEARNED_PROCESSES[name].install(schemes, _Corrected(name, module))
    return schemes
