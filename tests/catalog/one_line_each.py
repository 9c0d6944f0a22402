"""One more quantity of every kind, each by one line of the catalog, and what becomes of it.

`test_one_line` runs this in a process of its own, since tables are made when they are imported. It
prints the names of the checks that hold, and ends at the first one that does not.
"""

import importlib.util
import sys
from pathlib import Path

HERE = Path(__file__)
sys.path += [str(HERE.parents[1]), str(HERE.parents[2] / "noahpy" / "docs")]

SITE, SOIL = "rain_gauge_factor", "fissure_factor"
OUTPUT, INPUT = "frozen_share", "drift_factor"
STANDARD_NAMES = {
    SITE: "land_surface_rain-gauge__factor",
    SOIL: "soil_fissure__factor",
    OUTPUT: "soil_ice__mass_fraction",
    INPUT: "snowpack_drift__factor",
}
LINES = {
    "parameters": {
        "    is_gravel: Annotated[": f"""\
    {SOIL}: Annotated[Tensor, Quantity(
        "factor of the water that fissures take in", "1", (0.1, 10.0), default=1.0,
        standard_name="{STANDARD_NAMES[SOIL]}")]
""",
        "    variable_zilitinkevich: Annotated[": f"""\
    {SITE}: Annotated[Tensor, Quantity(
        "factor of the precipitation for rain gauges", "1", (0.5, 3.0), default=1.0,
        standard_name="{STANDARD_NAMES[SITE]}")]
""",
    },
    "states": {
        "    albedo: Annotated[": f"""\
    {INPUT}: Annotated[Tensor, Quantity(
        "factor of the precipitation by drift", "1", (0.0, 10.0), default=1.0,
        standard_name="{STANDARD_NAMES[INPUT]}")]
""",
    },
    "outputs": {
        '    "water_gain": Quantity(': f"""\
    "{OUTPUT}": Quantity("share of the soil water that is ice", kind="state",
        standard_name="{STANDARD_NAMES[OUTPUT]}"),
""",
    },
}
"""Lines of the modules of the catalog, each with what it stands before."""


def add_lines():
    """Import the modules of the catalog as if their files had these lines."""
    for name, lines in LINES.items():
        spec = importlib.util.find_spec(f"noahpy.catalog.{name}")
        source = Path(spec.origin).read_text(encoding="utf-8")
        for before, line in lines.items():
            assert source.count(before) == 1, before
            source = source.replace(before, line + before)
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        exec(compile(source, spec.origin, "exec"), vars(module))
        setattr(sys.modules["noahpy.catalog"], name, module)


add_lines()

import noahpy.model.diagnostics  # noqa: E402
import noahpy.model.time_step  # noqa: E402


def frozen_share(state, thickness):
    """The formula of the output."""
    ice = noahpy.model.diagnostics.ice_content(state)
    return (ice * thickness).sum(0) / (state.total_water_content * thickness).sum(0)


def time_step(state, forcing, coefficients, *others):
    """The step with the formula that the parameters and the input are for."""
    factor = coefficients.site.rain_gauge_factor * coefficients.soil.fissure_factor[0]
    rain = forcing.precipitation_rate * factor * forcing.drift_factor
    forcing = forcing._replace(precipitation_rate=rain)
    return plain_step(state, forcing, coefficients, *others)


plain_step = noahpy.model.time_step.time_step
noahpy.model.time_step.time_step = time_step
noahpy.model.diagnostics.frozen_share = frozen_share

import numpy as np  # noqa: E402
import pytest  # noqa: E402
import reference_pages  # noqa: E402
import torch  # noqa: E402
import xarray as xr  # noqa: E402
import yaml  # noqa: E402
from component_runs import COLUMN, coupled  # noqa: E402
from typer.testing import CliRunner  # noqa: E402

from bmi_noahpy.nextgen.columns import COLUMNS  # noqa: E402
from noahpy import Model, build_simulation, parse_config  # noqa: E402
from noahpy.calibration.space import ParameterSpace  # noqa: E402
from noahpy.cli.app import app  # noqa: E402
from noahpy.config import json_schema  # noqa: E402
from noahpy.config.calibration import FreeParameterConfig  # noqa: E402
from noahpy.config.region import MAPPED  # noqa: E402
from noahpy.errors import ConfigError  # noqa: E402
from noahpy.model.parameters import look_up_soil  # noqa: E402
from noahpy.model.soil_texture import soil_from_texture  # noqa: E402
from noahpy.simulation.batches import Cells, TensorOptions  # noqa: E402
from noahpy.simulation.columns import ColumnBuilder  # noqa: E402


def column(**changes):
    """The column of the component's tests for a day, with some keys changed."""
    given = yaml.safe_load(yaml.safe_dump(COLUMN))
    given["time"]["end"] = "2001-06-11"
    for path, value in changes.items():
        *sections, key = path.split("__")
        section = given
        for name in sections:
            section = section.setdefault(name, {})
        section[key] = value
    return given


def simulation(**changes):
    return build_simulation(parse_config(column(**changes)))


# --- checks --------------------------------------------------------------------------------------
def check_configuration(folder):
    """Default and range of a key of its own, in the schema too."""
    plain = simulation().model.parameters
    assert (plain.site.rain_gauge_factor == 1.0).all()
    assert (plain.soil.fissure_factor == 1.0).all()
    assert plain.soil.fissure_factor.shape == plain.soil.porosity.shape
    by_layer = [2.0, 3.0, None, None, None, 4.0]
    given = simulation(site__rain_gauge_factor=1.5, soil__values__fissure_factor=by_layer)
    assert given.model.parameters.site.rain_gauge_factor.tolist() == [1.5]
    fissures = given.model.parameters.soil.fissure_factor[:, 0]
    assert fissures.tolist() == [value or 1.0 for value in by_layer]
    with pytest.raises(ConfigError, match=r"site\.rain_gauge_factor: .* 3, given 9\.0"):
        parse_config(column(site__rain_gauge_factor=9.0))
    with pytest.raises(ConfigError, match=r"soil\.values\.fissure_factor: .* 10, given 99\.0"):
        parse_config(column(soil__values__fissure_factor=99.0))
    sections = json_schema()["$defs"]
    key = sections["SiteConfig"]["properties"][SITE]
    assert (key["default"], key["minimum"], key["maximum"]) == (1.0, 0.5, 3.0)
    assert key["description"] == "Factor of the precipitation for rain gauges, 1."
    assert SOIL in sections["SoilValuesConfig"]["properties"]


def check_soils_without_it(folder):
    """Tables of classes and textures, which know nothing of it, have its default."""
    share = torch.full((2, 1), 0.3, dtype=torch.float64)
    for soil in (look_up_soil([[1], [2]]), soil_from_texture(share, share, 0.0 * share)):
        assert soil.fissure_factor.tolist() == [[1.0], [1.0]]


def check_step_and_gradients(folder):
    """The step sees both, and what it gives has derivatives by them."""
    run = simulation()
    known = run.model.parameters
    factor = known.site.rain_gauge_factor.clone().requires_grad_()
    model = Model(
        known._replace(site=known.site._replace(rain_gauge_factor=factor)), run.model.schemes
    )
    forcing = next(run.forcings())._replace(precipitation_rate=torch.tensor([1e-3]).double())
    drift = forcing.drift_factor.clone().requires_grad_()
    assert drift.tolist() == [1.0]
    after = model.step(run.initial_state, forcing._replace(drift_factor=drift), 3600.0)
    water = after.state.total_water_content.sum() + after.fluxes.surface_runoff.sum()
    (water + after.state.snow_water_equivalent.sum()).backward()
    assert factor.grad.abs().item() > 0.0
    assert drift.grad.item() == pytest.approx(factor.grad.item())


def check_calibration(folder):
    """Both can be sought, as values or factors."""
    config = parse_config(column())
    model = build_simulation(config).model
    free = [
        FreeParameterConfig(name=SITE, bounds=(0.6, 2.0)),
        FreeParameterConfig(name=SOIL, bounds=(0.5, 2.0), by="all", multiplier=True),
    ]
    space = ParameterSpace(model.parameters, config.columns, free, model.schemes)
    assert space.size == 2
    found = space.parameters(torch.zeros(1, 2, dtype=torch.float64))
    assert found.site.rain_gauge_factor.item() == pytest.approx(1.3)
    assert found.soil.fissure_factor[:, 0].tolist() == pytest.approx([1.25] * 6)


def check_maps(folder):
    """Maps of a region may give them."""
    config = parse_config(column())
    schemes = build_simulation(config).model.schemes
    site, soil = MAPPED[f"site.{SITE}"], MAPPED[f"soil.values.{SOIL}"]
    assert (site.extent, soil.extent, site.unit) == ("cell", "layer", "1")
    maps = {f"site.{SITE}": np.array([1.0, 2.0]), f"soil.values.{SOIL}": np.array([3.0, 4.0])}
    cells = Cells(np.arange(2), maps, 2)
    builder = ColumnBuilder(config.columns[0], cells, TensorOptions(config), schemes)
    found = builder.parameters()
    assert found.site.rain_gauge_factor.tolist() == [1.0, 2.0]
    assert found.soil.fissure_factor[5].tolist() == [3.0, 4.0]


def check_component(folder):
    """Names, values, multipliers, ranges, derivatives, and bytes of a saved state."""
    component = coupled(folder, {"initial.snow_water_equivalent": 0.0, "initial.snow_depth": 0.0})
    inputs, others = component.get_input_var_names(), component.get_output_var_names()
    assert inputs[-1] == STANDARD_NAMES[INPUT]
    assert {STANDARD_NAMES[name] for name in (SITE, SOIL, OUTPUT)} <= set(others)
    assert component.get_value_ptr(STANDARD_NAMES[SOIL]).tolist() == [1.0] * 6
    share = component.get_value_ptr(STANDARD_NAMES[OUTPUT])
    assert 0.0 < share[0] < 1.0
    component.set_value(f"{STANDARD_NAMES[SITE]}__multiplier", np.array([1.5]))
    component.set_value(STANDARD_NAMES[INPUT], np.array([2.0]))
    component.set_value(f"{STANDARD_NAMES[SOIL]}__uniform", np.array([3.0]))
    component.start_recording()
    component.update()
    liquid = "soil_surface_water__input_volume_flux"
    sweep = component.adjoint_sweep([(component.get_current_time(), liquid, [1.0])])
    by_parameter = sweep.gradient(STANDARD_NAMES[SITE]).item()
    assert by_parameter > 0.0
    by_input = sweep.input_gradient(STANDARD_NAMES[INPUT], 0).item()
    assert by_input == pytest.approx(by_parameter / 2.0)
    by_layer = sweep.gradient(STANDARD_NAMES[SOIL]).reshape(-1)
    assert by_layer.tolist() == pytest.approx([by_parameter / 3.0, *[0.0] * 5])
    with pytest.raises(ValueError, match=r"would be 9 x 1\.5 1; allowed is 0\.5 to 3"):
        component.set_value(STANDARD_NAMES[SITE], np.array([9.0]))
    with pytest.raises(ValueError, match="allowed is 0 to 10"):
        component.set_value(STANDARD_NAMES[INPUT], np.array([11.0]))


def check_output_file(folder):
    """Both are variables of output files."""
    file = folder / "run.nc"
    given = column(output={"file": str(file), "variables": [OUTPUT, INPUT]})
    (folder / "run.yaml").write_text(yaml.safe_dump(given), encoding="utf-8")
    result = CliRunner().invoke(app, ["run", str(folder / "run.yaml"), "--quiet"])
    assert result.exit_code == 0, result.output
    with xr.open_dataset(file) as run:
        assert run[OUTPUT].attrs["long_name"] == "share of the soil water that is ice"
        assert ((run[OUTPUT] > 0.0) & (run[OUTPUT] < 1.0)).all()
        assert (run[INPUT] == 1.0).all()


def check_pages(folder):
    """The reference has them, and so has the table of catchments."""
    keys, variables = reference_pages.configuration_reference(), reference_pages.variables()
    assert f"| `{SITE}` |" in keys
    assert f"| `{SOIL}` |" in keys
    assert all(f"`{name}`" in variables for name in (*STANDARD_NAMES.values(), OUTPUT, INPUT))
    assert f"`site.{SITE}`" in reference_pages.mapped()
    assert COLUMNS[SITE].parse("1.25") == 1.25


if __name__ == "__main__":
    for check_name in [name for name in vars() if name.startswith("check_")]:
        vars()[check_name](Path(sys.argv[1]))
        sys.stdout.write(f"{check_name}\n")
        sys.stdout.flush()
