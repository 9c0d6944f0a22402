"""Frozen ground and snow against reference cases that nobody of this project wrote.

Usage: python benchmarks/cases.py [--quick] [--picture FILE]

Prints a table: case, reference, ours by resolution and step, verdict. Measurements, of Mizoguchi
and of Toolik, are read from the folder that NOAHPY_SHARED names. --quick takes coarse grids and few
columns; --picture draws Toolik.
"""

from __future__ import annotations

import argparse
import math
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypeAlias

import bare_ground
import matplotlib as mpl
import numpy as np
import snow
import torch
from matplotlib.figure import Figure
from numpy.typing import NDArray

from noahpy.catalog.scheme_names import PRESETS
from noahpy.engine.model import with_engine
from noahpy.model import balances
from noahpy.model.model import Model
from noahpy.model.schemes import Schemes
from noahpy.model.state import with_snow_layers
from noahpy.physics import constants as c
from noahpy.physics.implicit_water import advance_water, solve_water
from noahpy.plot.style import RC
from noahpy.testing.freezing_ground import (
    COARSE_LAYERS,
    HOUR,
    LUNARDINI_GAMMA,
    Front,
    Frozen,
    fine_layers,
    freeze_mizoguchi,
    lunardini,
    neumann,
    run_column,
)
from noahpy.testing.gardner_soil import ChangingFlux
from noahpy.testing.infiltration import CELIA, MILLER, Infiltration, infiltrate
from noahpy.testing.synthetic_columns import synthetic_columns, weather_forcings
from noahpy.testing.toolik import (
    SUMMER,
    WINTER,
    Probings,
    Sensors,
    ToolikRun,
    dark_days,
    probed_depth,
    probings,
    run_toolik,
    sensors,
    snow_free_days,
    temperature_errors,
    thaw_errors,
    warmest_silt,
    winter_densities,
)
from noahpy.testing.water_columns import Curves, water_columns

THINNEST, THICKEST = 0.005, 8.0
"""Layers of whole random columns, m."""
SPRING = np.datetime64("2002-04-15")
WHOLE_STEPS = 4
LONG_STEP = 900
"""From which on energy is told per second, s."""
HOURS = (12, 24, 50)
LARGEST_ERROR = (0.033, 0.03, 0.03)
"""Of Mizoguchi's total water at these hours, m3 m-3."""
GRID_CHANGE = 0.005
"""Of these errors by twice thicker layers, m3 m-3."""
STEPS = (60.0, 1800.0, 10800.0, 86400.0)
BATCH = 5000
DRAWN_SENSORS = (6, 7, 9)
"""Of Toolik, in the picture."""


class Row(NamedTuple):
    """A line of the table."""

    case: str
    reference: str
    ours: str
    passes: bool


def infiltration(name: str, case: Infiltration, counts: tuple[int, ...], finer: int) -> Row:
    """Convergence to the solution on a finer grid with as many times more steps."""
    fine = infiltrate(case, finer * counts[0], finer * counts[0])
    errors, mass = [], abs(fine.mass_error)
    for count in counts:
        found = infiltrate(case, count, count)
        truth = fine.content.reshape(count, -1).mean(1)
        errors.append(float(abs(found.content - truth).mean()))
        mass = max(mass, abs(found.mass_error))
    order = math.log(errors[0] / errors[-1]) / math.log(counts[-1] / counts[0])
    listed = ", ".join(
        f"{error:.1e} ({count})" for error, count in zip(errors, counts, strict=True)
    )
    return Row(
        f"infiltration, {name}",
        f"itself with {finer * counts[0]} layers and steps",
        f"mean error by layers {listed}; order {order:.2f}; mass {mass:.0e} m",
        order > 0.8 and mass < 1e-12,
    )


def gardner(count: int) -> Row:
    """A changing flux into a soil with a closed solution."""
    case, errors, mass = ChangingFlux(), [], 0.0
    for hours in (1, 3, 5, 10):
        found, truth = case.run(count, hours * HOUR, count)
        errors.append(float(abs(found.content - truth).max()) / case.saturated)
        mass = max(mass, abs(found.mass_error))
    return Row(
        "Gardner soil, Srivastava and Yeh",
        "closed solution, 0.5 % of the saturated content",
        f"largest error {_percent(errors)} at 1, 3, 5, 10 h ({count} layers and steps); mass "
        f"{mass:.0e} m",
        max(errors) < 0.005 and mass < 1e-12,
    )


def _percent(errors: Sequence[float]) -> str:
    return ", ".join(f"{100.0 * error:.2f}" for error in errors) + " %"


# --- fronts ---------------------------------------------------------------------------------------
FRONT_PASSES = 2
DepthOfFront: TypeAlias = Callable[[Sequence[float], Frozen], float]


def _front_errors(
    case: Front,
    thickness: Sequence[float],
    seconds: float,
    hours: Sequence[float],
    depth: DepthOfFront,
    passes: int,
) -> dict[float, float]:
    """Relative error of the depth of a front by hour."""
    profiles = run_column(case.column(thickness), seconds, hours, passes)
    return {
        hour: depth(thickness, profile) / case.depth(hour) - 1.0
        for hour, profile in profiles.items()
    }


def front(
    name: str,
    case: Front,
    depth: DepthOfFront,
    limits: dict[float, float],
    interval: float,
    finest: float,
) -> Row:
    """A front on layers of 1 cm in steps of 1 h, and on layers and steps of half or twice that.

    Args:
        name: of the case.
        case: the case.
        depth: how the front is found in a profile.
        limits: largest relative error by hour at 1 cm.
        interval: between the times whose errors are to decrease, h.
        finest: thickness of the thinnest of two grids, m.
    """
    first, last = min(limits), max(limits)
    hours = [first + k * interval for k in range(round((last - first) / interval) + 1)]
    sizes, errors, asked = (2.0 * finest, finest), [], []
    for size in sizes:
        of_hours = _front_errors(
            case, fine_layers(size), size / 0.01 * HOUR, hours, depth, FRONT_PASSES
        )
        errors.append(math.sqrt(np.mean(np.square(list(of_hours.values())))))
        if math.isclose(size, 0.01):
            asked = [of_hours[hour] for hour in limits]
    once = _front_errors(case, fine_layers(0.01), HOUR, list(limits), depth, 1)
    within = all(abs(a) <= b for a, b in zip(asked, limits.values(), strict=True))
    return Row(
        name,
        f"closed solution, {_percent(list(limits.values()))} at 1 cm, 1 h; less by halving",
        f"{_percent(asked)} in {FRONT_PASSES} passes, {_percent(list(once.values()))} in one; rms "
        f"of all times {_percent(errors)} at {100.0 * sizes[0]:g} and {100.0 * sizes[1]:g} cm",
        within and errors[1] < errors[0],
    )


def coarse_front(name: str, case: Front) -> Row:
    """Neumann's front on 25 layers in daily steps."""
    hours = (30 * 24.0, 100 * 24.0)
    errors = _front_errors(case, COARSE_LAYERS, 24.0 * HOUR, hours, case.depth_by_content, 1)
    bases = np.cumsum(COARSE_LAYERS)
    allowed, found = [], []
    for hour, error in errors.items():
        truth = case.depth(hour)
        half = 0.5 * COARSE_LAYERS[int(np.searchsorted(bases, truth))]
        allowed.append(max(half, 0.05 * truth))
        found.append(error * truth)
    return Row(
        f"{name}, 25 layers of 5 to 131 cm, daily",
        f"half a layer or 5 %: {', '.join(f'{value:.3f}' for value in allowed)} m at 30, 100 days",
        ", ".join(f"{value:+.3f}" for value in found) + " m",
        all(abs(a) <= b for a, b in zip(found, allowed, strict=True)),
    )


def fronts(quick: bool) -> Iterator[Row]:
    """Neumann's and Lunardini's."""
    finest = 0.01 if quick else 0.005
    limits = {240.0: 0.02, 720.0: 0.01, 2400.0: 0.01}
    if quick:
        del limits[2400.0]
    for name, melts in (("Neumann, freezing", False), ("Neumann, melting", True)):
        case = neumann(melts=melts)
        yield front(name, case, case.depth_by_content, limits, 24.0, finest)
        yield coarse_front(name, case)
    for cold in LUNARDINI_GAMMA:
        case = lunardini(cold)
        name = f"Lunardini, frozen at {cold:g} degC"
        limits = dict.fromkeys((24.0, 48.0, 72.0), 0.01)
        yield front(name, case, case.depth_by_isotherm, limits, 2.0, finest)


# --- freezing with flow ---------------------------------------------------------------------------
def _data() -> Path:
    return Path(os.environ["NOAHPY_SHARED"]) / "cases" / "data"


def _measured() -> NDArray[np.float64]:
    return np.loadtxt(_data() / "mizoguchi_1990_total_water.txt")


def mizoguchi(count: int, seconds: float, *, flows: bool = True) -> tuple[Row, list[float]]:
    """Total water of the freezing column, and its errors."""
    profiles = freeze_mizoguchi(count, seconds, HOURS, flows=flows)
    measured = _measured()
    depth = (np.arange(count) + 0.5) * (200.0 / count)
    errors = []
    for hour, values in zip(HOURS, measured[:, 1:].T, strict=True):
        found = np.interp(-measured[:, 0], depth, profiles[hour].total)
        errors.append(float(np.sqrt(np.mean((found - values) ** 2))))
    last = profiles[HOURS[-1]].total
    top, below = last[depth < 40.0].mean(), last[depth > 140.0].mean()
    passes = all(a <= b for a, b in zip(errors, LARGEST_ERROR, strict=True))
    row = Row(
        f"Mizoguchi, {200 / count:g} mm, {seconds:g} s",
        "rmse 0.033, 0.030, 0.030; top 0.37, below 0.30",
        f"rmse {', '.join(f'{error:.4f}' for error in errors)}; top {top:.3f}, below {below:.3f}",
        bool(passes and top >= 0.37 and below <= 0.30),
    )
    return row, errors


def water_drawn_to_a_front() -> Iterator[Row]:
    """Mizoguchi's column on two grids, and without flow, which must not do."""
    fine, errors = mizoguchi(40, 450.0)
    coarse, of_coarse = mizoguchi(20, 900.0)
    yield fine
    same = all(abs(a - b) <= GRID_CHANGE for a, b in zip(errors, of_coarse, strict=True))
    yield coarse._replace(
        reference=f"the same, and rmse within {GRID_CHANGE:g} of 5 mm",
        passes=coarse.passes and same,
    )
    still, _ = mizoguchi(20, 900.0, flows=False)
    yield still._replace(
        case="Mizoguchi without flow", reference="must not hold", passes=not still.passes
    )


# --- a site ---------------------------------------------------------------------------------------
def toolik(picture: Path | None) -> Iterator[Row]:
    """Thaw depth and temperature of a permafrost site; see `noahpy.testing.toolik`."""
    data = _data() / "toolik"
    with TemporaryDirectory() as folder:
        run = run_toolik(data, Path(folder))
    error = 100.0 * thaw_errors(run, probings(data))
    bias, rmse = float(error.mean()), float(np.sqrt(np.mean(error**2)))
    warmest = warmest_silt(run)
    yield Row(
        "Toolik, thaw depth at 16 probings, silt and bedrock",
        "bias 8 cm, rmse 10 cm; silt from 1.5 to 5 m frozen, water of the bedrock as it was",
        f"bias {bias:+.1f} cm, rmse {rmse:.1f} cm; silt at most {warmest:.2f} degC, bedrock "
        f"{run.bedrock_gain:+.0e} mm",
        abs(bias) <= 8.0 and rmse <= 10.0 and warmest < 0.0 and abs(run.bedrock_gain) < 0.1,
    )
    measured = sensors(data)
    nominal = np.broadcast_to(measured.depth, measured.temperature.shape)
    probed = probed_depth(measured, probings(data))
    raised = (measured.depth - probed)[[0, -1]].mean(1)
    for case, depth in (
        ("", nominal),
        (f", sensors where the probing puts them, {raised[0]:.2f} to {raised[1]:.2f} m up", probed),
    ):
        mean = depth.mean(0)
        deep = mean >= 0.31
        summer, winter = (
            temperature_errors(run, measured, months, depth)[deep] for months in (SUMMER, WINTER)
        )
        for season, reference, errors, passes in (
            ("June to September", "rmse 1.5 K at 0.31 m and below", summer, summer.max() <= 1.5),
            ("October to May", "rmse 2 K at 0.31 m", winter, winter[0] <= 2.0),
        ):
            pairs = zip(errors, mean[deep], strict=True)
            listed = ", ".join(f"{value:.2f} at {below:.2f} m" for value, below in pairs)
            yield Row(f"Toolik, temperature from {season}{case}", reference, listed, bool(passes))
    free, dark, density = snow_free_days(run), dark_days(run), winter_densities(run)
    near = "05-16" <= dark[0] <= "05-30" and "05-20" <= dark[2] <= "06-03"
    yield Row(
        "Toolik, snow",
        "density 200 to 350 kg m-3; albedo below 0.3 within 7 days of 23 May 2009 and 27 May 2011, "
        "as at the tower; free not before 12 May 2010",
        f"{', '.join(f'{value:.0f}' for value in density)} kg m-3; albedo {dark[0]}, {dark[2]}; "
        f"free {', '.join(free)}",
        min(density) >= 200.0 and max(density) <= 350.0 and near and free[1] >= "05-12",
    )
    if picture is not None:
        draw_toolik(run, probings(data), measured, picture)


def draw_toolik(run: ToolikRun, probed: Probings, measured: Sensors, file: Path) -> None:
    """Thaw depth with the probings, and temperature at three depths with the sensors."""
    with mpl.rc_context(RC):
        figure = Figure(figsize=(7.2, 5.6), layout="constrained")
        upper, lower = figure.subplots(2, sharex=True)
        thawed = run.thaw_depth()
        thawed[thawed == 0.0] = np.nan
        upper.plot(run.days, 100.0 * thawed, color="#0072B2", label="model")
        upper.errorbar(
            probed.days,
            100.0 * probed.depth,
            100.0 * probed.deviation,
            fmt="o",
            color="black",
            mfc="none",
            elinewidth=0.8,
            label="probing, mean and standard deviation of the points",
        )
        upper.invert_yaxis()
        upper.set_ylabel("thaw depth (cm)")
        upper.legend(loc="lower left")
        for sensor, colour in zip(DRAWN_SENSORS, ("#E69F00", "#009E73", "#0072B2"), strict=True):
            depth = measured.depth[sensor]
            lower.plot(run.days, run.at(depth), color=colour, label=f"model, {depth:.2f} m")
            lower.plot(measured.days, measured.temperature[:, sensor], "--", color=colour)
        lower.plot([], [], "--", color="black", label="measured")
        lower.set_ylabel("soil temperature (°C)")
        lower.legend(loc="lower left", ncols=2)
        lower.set_xlim(np.datetime64("2009-01-01"), run.days[-1])
        figure.savefig(file)


# --- random columns -------------------------------------------------------------------------------
def random_columns(curves: Curves, layers: int, count: int, seconds: float) -> Row:
    """Failures, water error and content above the pores of random columns."""
    failures, error, above = 0, 0.0, 0.0
    iterations, largest = 0.0, 0.0
    for batch in range(0, count, BATCH):
        size = min(BATCH, count - batch)
        column, curve = water_columns(size, layers, 1000 + batch, curves)
        root = solve_water(column, curve, seconds)
        with torch.no_grad():
            after = advance_water(column, curve, seconds)
        flow = after.flow
        gain = flow.faces[0] - flow.faces[-1] - flow.evaporation - flow.uptake.sum(0)
        change = ((after.liquid - column.stored) * column.thickness).sum(0)
        failures += int((~root.is_solved).sum())
        error = max(error, float((change - seconds * gain).abs().max()))
        above = max(above, float((after.liquid - column.capacity).max()))
        iterations += float(root.iterations.sum())
        largest = max(largest, float(root.iterations.max()))
    return Row(
        f"{count} random columns of {layers} layers, {curves}, {seconds:g} s",
        "no failure, 1e-12 m, 1e-6 m3 m-3",
        f"failures {failures}; water {error:.0e} m; above pores {above:.0e}; iterations "
        f"{iterations / count:.1f}, at most {largest:.0f}",
        failures == 0 and error < 1e-12 and above < 1e-6,
    )


def whole_steps(count: int, seconds: int) -> Row:
    """Water and energy of random columns in spring, in whole steps of the implicit preset."""
    parameters, state = synthetic_columns(count, 12, seed=seconds)
    draw = torch.Generator().manual_seed(seconds)
    factor = 10.0 ** (2.0 * torch.rand(count, generator=draw, dtype=torch.float64) - 1.0)
    thickness = (factor * parameters.site.layer_thickness).clamp(THINNEST, THICKEST)
    site = parameters.site._replace(layer_thickness=thickness)
    names = PRESETS["permafrost-implicit"].names
    # for a column of any depth
    schemes = Schemes.of(names.model_copy(update={"bottom_boundary": "heat_flux"}))
    model = with_engine(Model(parameters._replace(site=site), schemes), "compiled")
    state = with_snow_layers(state, model.layers.snow)
    geometry = model.coefficients.geometry
    water, energy, share, lost = 0.0, 0.0, 0.0, 0
    days = math.ceil(WHOLE_STEPS * seconds / c.SECONDS_PER_DAY)
    weather = weather_forcings(parameters, days, seconds, seed=3, start=SPRING)
    for _, forcing in zip(range(WHOLE_STEPS), weather, strict=False):
        result = model.step(state, forcing, float(seconds))
        residual = balances.soil_energy_residual(state, result, geometry, seconds).abs()
        capacity = result.budget.heat_capacity * thickness
        heat = (capacity * result.state.soil_temperature).sum(0)
        of_snow = balances.snow_energy_residual(state, result, seconds).abs()
        energy = max(energy, float(residual.max()), float(of_snow.max()))
        share = max(share, float((seconds * residual / heat).max()))
        residual = balances.soil_water_residual(state, result, thickness, seconds)
        water = max(water, float(residual.abs().max()))
        lost += int((~result.state.soil_temperature.isfinite()).any(0).sum())
        state = result.state
    is_long = seconds >= LONG_STEP
    return Row(
        f"{count} whole columns, {WHOLE_STEPS} steps of {seconds} s",
        f"no failure, 1e-12 m, {'1e-7 W m-2' if is_long else '1e-12 of the heat'}",
        f"failures {lost}; water {water:.0e} m; energy {energy:.0e} W m-2, {share:.0e} of the heat",
        lost == 0 and water < 1e-12 and (energy < 1e-7 if is_long else share < 1e-12),
    )


def rows(quick: bool, picture: Path | None) -> Iterator[Row]:
    """Lines of the table as they are found."""
    counts, finer = ((20, 40), 8) if quick else ((40, 80, 160), 16)
    for name, case in {"Celia et al.": CELIA, **MILLER}.items():
        yield infiltration(name, case, counts, finer)
    yield gardner(400)
    yield from fronts(quick)
    if "NOAHPY_SHARED" in os.environ:
        yield from water_drawn_to_a_front()
        yield from toolik(picture)
    kinds: tuple[Curves, ...] = ("campbell", "van_genuchten")
    for layers, most in ((12, 12500), (65, 5000)):
        for kind in kinds:
            for seconds in STEPS:
                yield random_columns(kind, layers, 500 if quick else most, seconds)
    for step in STEPS:
        yield whole_steps(250 if quick else 12500, int(step))
    yield from (Row(*line) for line in bare_ground.lines(quick))
    yield from (Row(*line) for line in snow.lines(quick))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="coarse grids and few columns")
    parser.add_argument("--picture", type=Path, help="file of the picture of Toolik")
    given = parser.parse_args()
    print("| case | reference | ours | verdict |\n|---|---|---|---|")
    for row in rows(given.quick, given.picture):
        verdict = "holds" if row.passes else "does not hold"
        print(f"| {row.case} | {row.reference} | {row.ours} | {verdict} |", flush=True)


if __name__ == "__main__":
    main()
