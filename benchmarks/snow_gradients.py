"""Layered snow in the whole model: sensitivities of a winter, and the growth of a disturbance.

    NOAHPY_SHARED=FOLDER python benchmarks/snow_gradients.py [--step SECONDS]

The winter of `config_examples/col_de_porte.yaml`. Derivatives of water, depth, soil temperature,
albedo and the end of the melt by every parameter of the snow and of calm air, and by the weather,
in reverse mode, against central differences; right within 1 %. Then two such winters, with
temperatures of the soil, and water and temperatures of the snow on 30 November, changed by 1e-9;
they may grow 10 times.
Exits with 1 if a target is missed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import torch
from torch import Tensor

from noahpy import build_simulation, load_config
from noahpy.engine.model import with_engine
from noahpy.gradients import trajectory
from noahpy.model.model import Model
from noahpy.model.packing import leaf_at, with_leaves
from noahpy.model.parameters import Parameters, SnowParameters
from noahpy.model.state import Forcing, State
from noahpy.model.steps import step_packing

CONFIG = Path(__file__).parents[1] / "config_examples" / "col_de_porte.yaml"
OUTPUTS = ("snow_water_equivalent", "snow_depth", "soil_temperature", "surface_albedo")
GROWING = ("soil_temperature", "snow_water_equivalent", "snow_depth", "snow_layer_temperature")
WEATHER = (
    "air_temperature",
    "specific_humidity",
    "surface_pressure",
    "wind_speed",
    "shortwave_down",
    "longwave_down",
    "precipitation_rate",
)
CALM = ("site.richardson_limit", "site.wind_floor", "site.windless_conductance")
WINDLESS = 0.5
"""Conductance without wind, at whose default of 0 there is no central difference, W m-2 K-1."""
CHANGES = (1e-6, 1e-8)
"""Relative changes of a parameter or of the weather, one of which has to agree: large ones reach
over kinks, small ones are rounded."""
RIGHT, ROUNDING = 0.01, 1e-6
"""Error of a derivative, and that of rounding, relative to the largest."""
DISTURBANCE, MOST_GROWTH, DAY = 1e-9, 10.0, 60


def means(values: Mapping[str, Tensor], daily: int) -> dict[str, Tensor]:
    """What is derived, from quantities by step."""
    water, soil = values["snow_water_equivalent"], values["soil_temperature"]
    return {
        "mean snow water": water.mean(0),
        "mean depth": values["snow_depth"].mean(0),
        "soil at 20 cm, January to April": soil[100 * daily : 200 * daily, 2].mean(0),
        "albedo to February": values["surface_albedo"][: 150 * daily].mean(0),
        "snow water while it melts": water[170 * daily : 215 * daily].mean(0),
    }


def repeated(tree: object, count: int) -> object:
    """Columns beside each other."""
    return with_leaves(tree, lambda _, v: v.expand(*v.shape[:-1], count).contiguous())


def changed(tree: object, paths: list[str], change: float) -> object:
    """One leaf after the other by column, changed; a path may be of another tree."""

    def moved(path: str, value: Tensor) -> Tensor:
        if path not in paths:
            return value
        value, place = value.clone(), paths.index(path)
        value[..., place] *= 1.0 + change
        return value

    return with_leaves(repeated(tree, len(paths)), moved)


class Winter:
    """The winter of the example."""

    def __init__(self, step: int) -> None:
        config = load_config(CONFIG)
        end = config.time.end.replace(hour=24 - step // 3600)  # type: ignore[union-attr]
        time = config.time.model_copy(update={"step": float(step), "end": end})
        simulation = build_simulation(config.model_copy(update={"time": time}))
        site = simulation.model.parameters.site
        site = site._replace(windless_conductance=torch.full_like(site.air_height, WINDLESS))
        self.parameters = simulation.model.parameters._replace(site=site)
        self.schemes, self.state = simulation.model.schemes, simulation.initial_state
        self.forcings, self.step = list(simulation.forcings()), float(step)
        self.daily = 86400 // step

    def model(self, parameters: Parameters) -> Model:
        """A compiled model."""
        return with_engine(Model(parameters, self.schemes), "compiled")

    def block(
        self, model: Model, state: State, forcings: list[Forcing], names: tuple[str, ...]
    ) -> tuple[dict[str, Tensor], State]:
        """Quantities by step, and the last state."""
        packing = step_packing(model.layers)
        rows = torch.stack([packing.pack_forcing(forcing) for forcing in forcings])
        found = model.block(packing.pack_state(state), rows, self.step, names)
        values = {name: torch.from_numpy(found.history.of(name)) for name in names}
        return values, packing.state(found.state)

    def differences(self, paths: list[str], change: float) -> dict[str, Tensor]:
        """Central differences by a relative change of parameters and weather."""
        both = []
        for signed in (change, -change):
            model = self.model(changed(self.parameters, paths, signed))  # type: ignore[arg-type]
            state = repeated(self.state, len(paths))
            forcings = [changed(forcing, paths, signed) for forcing in self.forcings]
            values, _ = self.block(model, state, forcings, OUTPUTS)  # type: ignore[arg-type]
            both.append(means(values, self.daily))
        return {name: (both[0][name] - both[1][name]) / (2.0 * change) for name in both[0]}

    def gradients(self, paths: list[str]) -> dict[str, Tensor]:
        """Derivatives by the relative change of parameters and weather, in reverse mode."""
        live: dict[str, Tensor] = {}

        def leaf(path: str, value: Tensor) -> Tensor:
            if path not in paths:
                return value
            return live.setdefault(path, value.detach().clone().requires_grad_())

        model = self.model(with_leaves(self.parameters, leaf))
        forcing = Forcing(*map(torch.stack, zip(*self.forcings, strict=True)))
        forcing = with_leaves(forcing, leaf)
        window = trajectory(model, self.state, forcing, self.step, outputs=OUTPUTS)
        found = {}
        for name, value in means(window.outputs, self.daily).items():
            leaves = [live[path] for path in paths]
            of = torch.autograd.grad(value.sum(), leaves, retain_graph=True)
            found[name] = torch.stack([(g * v).sum() for g, v in zip(of, leaves, strict=True)])
        return found


def wrong_sensitivities(winter: Winter) -> dict[str, list[str]]:
    """What every quantity depends on otherwise than differences say."""
    paths = [*(f"snow.{name}" for name in SnowParameters._fields), *CALM]
    assert all(leaf_at(winter.parameters, path).ndim == 1 for path in paths)
    paths += WEATHER
    ours, wrong = winter.gradients(paths), {}
    several = [winter.differences(paths, change) for change in CHANGES]
    for name, value in ours.items():
        agrees = torch.zeros_like(value, dtype=torch.bool)
        for theirs in (differences[name] for differences in several):
            allowed = torch.maximum(RIGHT * theirs.abs(), ROUNDING * theirs.abs().max())
            agrees |= (value - theirs).abs() <= allowed
        wrong[name] = [path for path, fits in zip(paths, agrees, strict=True) if not fits]
    return wrong


def largest_growth(winter: Winter) -> float:
    """How often disturbances grow over two winters."""
    names: dict[str, Callable[[State], Tensor]] = {
        "soil, first layer": lambda s: s.soil_temperature[0],
        "soil, third layer": lambda s: s.soil_temperature[2],
        "snow, second layer": lambda s: s.snow_layer_temperature[1],
        "snow water": lambda s: s.snow_water_equivalent,
        "surface of the snow": lambda s: s.snow_surface_temperature,
    }
    count = len(names) + 1
    model = winter.model(repeated(winter.parameters, count))  # type: ignore[arg-type]
    first, last = winter.forcings[: DAY * winter.daily], winter.forcings[DAY * winter.daily :]

    def wide(forcings: list[Forcing]) -> list[Forcing]:
        return [repeated(forcing, count) for forcing in forcings]  # type: ignore[misc]

    _, state = winter.block(model, repeated(winter.state, count), wide(first), GROWING)  # type: ignore[arg-type]
    state = with_leaves(state, lambda _, v: v.clone())
    for column, (name, of) in enumerate(names.items(), start=1):
        of(state)[column] -= 1e-3 * DISTURBANCE if name == "snow water" else DISTURBANCE
    values, _ = winter.block(model, state, wide(last + winter.forcings), GROWING)
    largest = 0.0
    for name, value in values.items():
        scale = 1e3 if name == "snow_water_equivalent" else 1.0
        apart = scale * (value - value[..., :1]).abs() / DISTURBANCE
        largest = max(largest, float(apart.max()))
    return largest


def main() -> None:
    """Print both; exit with 1 if a target is missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--step", type=int, default=10800, help="s; 3600 or 10800")
    winter = Winter(parser.parse_args().step)
    wrong = wrong_sensitivities(winter)
    for name, paths in wrong.items():
        print(f"{name:<34}{', '.join(paths) or 'right'}")
    grown = largest_growth(winter)
    print(f"disturbances grow at most {grown:.2f} times")
    sys.exit(1 if any(wrong.values()) or grown > MOST_GROWTH else 0)


if __name__ == "__main__":
    main()
