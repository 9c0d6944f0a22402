"""The plugin of CSDMS pymt: its metadata, the configuration it stages, and pymt itself."""

import copy
import math
import re
import subprocess
import sys
import tomllib
import warnings
from pathlib import Path
from typing import get_args

import numpy as np
import pytest
import yaml

import bmi_noahpy
import noahpy
from bmi_noahpy import NoahPy
from bmi_noahpy.nextgen import LAYER_THICKNESS
from noahpy.catalog.climates import CLIMATES
from noahpy.catalog.scheme_names import PRESETS
from noahpy.config.schema import Config, SoilConfig
from noahpy.errors import ConfigError
from noahpy.model.parameters import look_up_soil, look_up_vegetation
from noahpy.output.layout import REFERENCES
from noahpy.simulation.load import load_config

ROOT = Path(__file__).parent.parent.parent
METADATA = Path(bmi_noahpy.__file__).parent / NoahPy.METADATA
PARAMETERS = yaml.safe_load((METADATA / "parameters.yaml").read_text())
SCRIPT = ROOT / "config_examples" / "coupling" / "pymt_permafrost.py"
TEMPERATURE = "soil__temperature"
DAY = 86400.0

KEYS = {
    "preset": "preset",
    "start": "time.start",
    "end": "time.end",
    "step": "time.step",
    "latitude": "site.latitude",
    "longitude": "site.longitude",
    "layer_thickness": "site.layer_thickness",
    "deep_soil_temperature": "site.deep_soil_temperature",
    "bottom_temperature_height": "site.bottom_temperature_height",
    "maximum_snow_albedo": "site.maximum_snow_albedo",
    "soil_table": "soil.table",
    "soil_class": "soil.layer_class",
    "vegetation_class": "vegetation.class",
    "monthly_green_fraction": "vegetation.monthly_green_fraction",
    "initial_soil_temperature": "initial.soil_temperature",
    "initial_water_content": "initial.total_water_content",
    "initial_snow_water_equivalent": "initial.snow_water_equivalent",
    "initial_snow_depth": "initial.snow_depth",
    "forcing": "forcing",
    "climate": "forcing.weather.climate",
    "seed": "forcing.weather.seed",
    "elevation": "forcing.weather.elevation",
    "mean_air_temperature": "forcing.weather.mean_air_temperature",
    "annual_amplitude": "forcing.weather.annual_amplitude",
    "annual_precipitation": "forcing.weather.annual_precipitation",
    "mean_wind_speed": "forcing.weather.mean_wind_speed",
}
"""Where a parameter of the plugin stands in the configuration."""

NUMBERS = [name for name, entry in PARAMETERS.items() if "range" in entry["value"]]
CHOICES = [name for name, entry in PARAMETERS.items() if "choices" in entry["value"]]


# --- metadata ------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def model_metadata():
    """The library; what its import changes in PyYAML's safe classes is undone."""
    owners = (yaml.SafeDumper, yaml.SafeLoader)
    before = {
        owner: {k: copy.deepcopy(v) if isinstance(v, dict) else v for k, v in vars(owner).items()}
        for owner in owners
    }
    import model_metadata.api

    for owner in owners:
        for name in set(vars(owner)) - set(before[owner]):
            delattr(owner, name)
        for name, value in before[owner].items():
            if isinstance(value, dict):
                setattr(owner, name, value)
    return model_metadata


@pytest.fixture
def stage(model_metadata, tmp_path):
    """Stages the configuration in a folder as pymt does, with single parameters changed."""

    def write(**changes):
        values = {name: entry["value"]["default"] for name, entry in PARAMETERS.items()}
        loader = model_metadata.model_setup.FileSystemLoader(str(METADATA))
        assert loader.stage_all(str(tmp_path), **(values | changes)) == ("noahpy.yaml",)
        return str(tmp_path / "noahpy.yaml")

    return write


def test_metadata_agree_with_the_project(model_metadata):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    found = model_metadata.ModelMetadata.from_obj(NoahPy())
    assert Path(found.base) == METADATA.resolve()
    assert found.info["name"] == NoahPy().get_component_name()
    assert found.info["version"] == noahpy.__version__
    assert found.info["license"] == project["license"]
    assert (ROOT / "LICENSE").read_text().startswith(f"{found.info['license']} License")
    assert list(found.info["authors"]) == [author["name"] for author in project["authors"]]
    assert found.info["doi"] in found.info["cite_as"][0]
    assert found.info["doi"] in REFERENCES
    assert found.info["url"] == f"https://doi.org/{found.info['doi']}"
    assert project["entry-points"]["pymt.plugins"] == {
        found.api["class"]: f"{found.api['package']}:{found.api['class']}"
    }
    assert found.api["language"] == "python"


def test_metadata_can_be_queried_by_name(model_metadata):
    def query(key):
        return model_metadata.api.query("bmi_noahpy:NoahPy", key)

    assert query("run.config_file.path") == "noahpy.yaml"
    assert (METADATA / query("run.config_file.path")).is_file()
    assert query("parameters.deep_soil_temperature.value.units") == "K"
    assert query("parameters.deep_soil_temperature.value.range") == {"min": 180.0, "max": 350.0}


def test_staging_writes_the_configuration_and_nothing_else(model_metadata, tmp_path):
    assert model_metadata.api.stage(NoahPy, str(tmp_path)) == ("noahpy.yaml",)
    assert [path.name for path in tmp_path.iterdir()] == ["noahpy.yaml"]
    assert load_config(tmp_path / "noahpy.yaml").preset == "permafrost"


def test_every_parameter_is_described_and_used(model_metadata):
    import jinja2.meta

    template = jinja2.Environment(autoescape=False).parse((METADATA / "noahpy.yaml").read_text())
    assert jinja2.meta.find_undeclared_variables(template) == set(PARAMETERS) == set(KEYS)
    known = model_metadata.ModelMetadata.from_obj(NoahPy).parameters
    for name, entry in PARAMETERS.items():
        value = entry["value"]
        assert re.fullmatch(r"[A-Z].*[^.]", entry["description"]), name
        assert value["type"] in ("float", "int", "choice", "string"), name
        assert known[name]["description"] == entry["description"]
        assert (name in NUMBERS) == (value["type"] in ("float", "int")) == ("units" in value), name
        assert (name in CHOICES) == (value["type"] == "choice"), name


def test_descriptions_say_what_is_allowed_since_pymt_shows_nothing_else():
    for name in NUMBERS:
        ends = (PARAMETERS[name]["value"]["range"][end] for end in ("min", "max"))
        low, high = (str(int(end)) if end == int(end) else str(end) for end in ends)
        assert PARAMETERS[name]["description"].endswith(f"({low} to {high})"), name
    for name in CHOICES:
        choices = ", ".join(PARAMETERS[name]["value"]["choices"])
        assert PARAMETERS[name]["description"].endswith(f"({choices})"), name


@pytest.mark.parametrize("name", NUMBERS)
def test_units_are_those_of_udunits(name):
    from gimli.units import units

    # what udunits cannot read raises
    assert str(units.Unit(PARAMETERS[name]["value"]["units"]))


def test_choices_are_those_of_the_model():
    assert set(PARAMETERS["preset"]["value"]["choices"]) == set(PRESETS)
    assert set(PARAMETERS["climate"]["value"]["choices"]) == set(CLIMATES)
    tables = get_args(SoilConfig.model_fields["table"].annotation)
    assert set(PARAMETERS["soil_table"]["value"]["choices"]) == set(tables)


# --- what is staged ------------------------------------------------------------------------------
def configured(config: Config, key: str) -> object:
    """Value at a key of a configuration of one column; the first of a profile."""
    section = config.columns[0]
    first, *rest = key.split(".")
    value = getattr(section if hasattr(section, first) else config, first)
    for name in rest:
        value = getattr(value, "vegetation_class" if name == "class" else name)
    return value[0] if isinstance(value, tuple) else value


def ends(name):
    """Lowest and highest value of the range."""
    limits = PARAMETERS[name]["value"]["range"]
    return limits["min"], limits["max"]


def outside(name):
    """Values just outside the range."""
    entry = PARAMETERS[name]["value"]
    low, high = ends(name)
    step = 1 if entry["type"] == "int" else 1e-6 * (high - low)
    return [low - step, high + step]


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_across_its_range_loads_and_stands_at_its_key(stage, name):
    low, high = ends(name)
    middle = (low + high) // 2 if PARAMETERS[name]["value"]["type"] == "int" else (low + high) / 2
    for value in (low, middle, high):
        config = load_config(stage(**{name: value}))
        assert configured(config, KEYS[name]) == value
    weather = config.columns[0].forcing.weather
    if name in ("latitude", "longitude"):
        assert getattr(weather, name) == value


@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_loads_and_stands_at_its_key(stage, name):
    for value in PARAMETERS[name]["value"]["choices"]:
        config = load_config(stage(**{name: value}))
        if name == "forcing":
            source = config.columns[0].forcing.source
            assert source == (None if value == "coupler" else value)
        else:
            assert configured(config, KEYS[name]) == value


@pytest.mark.parametrize("name", NUMBERS)
def test_a_number_outside_its_range_is_refused_with_its_key(stage, name):
    section, _, key = KEYS[name].rpartition(".")
    for value in outside(name):
        component = NoahPy()
        with pytest.raises(ConfigError, match=rf"noahpy\.yaml.*\n?.*{section}.*{key}"):
            component.initialize(stage(**{name: value}))
    assert outside(name)


def test_values_drawn_from_all_ranges_at_once_load(stage):
    rng = np.random.default_rng(7)
    for _ in range(25):
        values = {name: rng.choice(PARAMETERS[name]["value"]["choices"]) for name in CHOICES}
        for name in NUMBERS:
            drawn = rng.uniform(*ends(name))
            values[name] = int(drawn) if PARAMETERS[name]["value"]["type"] == "int" else drawn
        load_config(stage(**values))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"preset": "noah"}, "preset"),
        ({"climate": "lunar"}, r"forcing\.weather\.climate.*'lunar' is unknown"),
        ({"forcing": "radio"}, "forcing"),
        ({"start": "yesterday"}, r"time\.start"),
        ({"end": "1999-12-31"}, r"time.*before start"),
        ({"layer_thickness": "0.5"}, r"site\.layer_thickness"),
        ({"layer_thickness": [0.1, -0.2]}, r"site\.layer_thickness"),
        ({"monthly_green_fraction": "0.1, 0.2"}, r"vegetation\.monthly_green_fraction"),
        ({"step": "an hour"}, r"time\.step"),
        ({"latitude": None, "mean_air_temperature": "warm"}, r"mean_air_temperature"),
    ],
)
def test_what_staging_accepts_and_the_model_does_not_is_refused_by_initialize(
    stage, changes, expected
):
    component = NoahPy()
    with pytest.raises(ConfigError, match=expected):
        component.initialize(stage(**changes))
    component.initialize(stage())
    component.finalize()


@pytest.mark.parametrize("climate", CLIMATES)
def test_figures_that_are_not_given_are_those_of_the_climate(stage, climate):
    weather = load_config(stage(climate=climate)).columns[0].forcing.weather
    assert weather.statistics() == CLIMATES[climate]
    given = load_config(stage(climate=climate, mean_air_temperature=271.0)).columns[0].forcing
    assert given.weather.statistics().mean_air_temperature == 271.0
    assert given.weather.statistics().elevation == CLIMATES[climate].elevation


def test_profiles_may_be_given_as_text_or_as_numbers(stage):
    as_text = load_config(stage(layer_thickness="0.1, 0.2, 0.4")).columns[0].site
    as_numbers = load_config(stage(layer_thickness=[0.1, 0.2, 0.4])).columns[0].site
    assert as_text == as_numbers
    assert as_text.layer_thickness == (0.1, 0.2, 0.4)


def test_columns_of_pymt_and_of_nextgen_share_a_compiled_step(stage):
    assert load_config(stage()).columns[0].site.layer_thickness == LAYER_THICKNESS


def test_class_ranges_end_where_the_model_refuses():
    for soil in (0, 20):
        with pytest.raises(ValueError, match="soil class"):
            look_up_soil([soil])
    for vegetation in (1, 16, 24):
        with pytest.raises(ValueError, match="vegetation class"):
            look_up_vegetation([vegetation])
    look_up_soil(range(1, 20))
    look_up_vegetation([number for number in range(2, 24) if number != 16])


@pytest.mark.parametrize("preset", PRESETS)
def test_the_staged_default_initializes_and_runs(stage, preset):
    component = NoahPy()
    component.initialize(stage(preset=preset))
    before = component.get_value_ptr(TEMPERATURE).copy()
    component.update_until(2 * DAY)
    after = component.get_value_ptr(TEMPERATURE)
    assert np.isfinite(after).all()
    assert not np.array_equal(after, before)
    assert math.isclose(component.get_time_step(), PARAMETERS["step"]["value"]["default"])
    component.finalize()


def test_staged_without_forcing_the_coupler_gives_it_and_there_is_no_end(stage):
    component = NoahPy()
    component.initialize(stage(forcing="coupler", end=""))
    assert component.get_end_time() == sys.float_info.max
    with pytest.raises(ValueError, match="land_surface_air__temperature"):
        component.update()
    given = {
        "land_surface_air__temperature": 270.0,
        "atmosphere_air_water~vapor__specific_humidity": 2e-3,
        "land_surface_air__pressure": 6e4,
        "land_surface_radiation~incoming~shortwave__energy_flux": 200.0,
        "land_surface_radiation~incoming~longwave__energy_flux": 200.0,
        "atmosphere_water__liquid_equivalent_precipitation_rate": 0.0,
        "land_surface_wind__x_component_of_velocity": 3.0,
    }
    for name, value in given.items():
        component.set_value(name, np.array([value]))
    component.update_until(DAY)
    assert np.isfinite(component.get_value_ptr(TEMPERATURE)).all()
    component.finalize()


PLUGIN = """
import sys
from importlib.metadata import entry_points
from pathlib import Path
import bmi_noahpy
from model_metadata.api import query, stage
(found,) = [e for e in entry_points(group="pymt.plugins") if e.name == "NoahPy"]
plugin = found.load()
assert plugin is bmi_noahpy.NoahPy
assert len(plugin().get_output_var_names()) == plugin().get_output_item_count() > 0
assert stage(plugin, "staged") == ("noahpy.yaml",)
assert query(plugin, "info.name") == "NoahPy"
heavy = {"torch", "xarray", "pydantic", "matplotlib", "netCDF4"} & set(sys.modules)
assert not heavy, heavy
plugin().initialize("staged/noahpy.yaml")
assert "torch" in sys.modules
"""


def test_the_installed_plugin_loads_without_torch(tmp_path):
    # from another folder, so that the installed package answers with the files it was given
    done = subprocess.run(
        [sys.executable, "-c", PLUGIN], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


# --- the real pymt, where it is installed --------------------------------------------------------
@pytest.fixture(scope="module")
def models(model_metadata):
    assert model_metadata
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip(
            "pymt.models", reason="pymt is in no package index of Python: conda install pymt"
        )


@pytest.mark.slow
def test_pymt_finds_the_plugin_and_does_not_import_torch(models):
    assert models.NoahPy.__name__ == "NoahPy"
    program = (
        "import sys; from pymt.model_collection import ModelCollection; "
        "assert 'NoahPy' in ModelCollection().keys(), ModelCollection().errors; "
        "assert 'torch' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
def test_pymt_runs_what_it_stages_as_the_component_alone_does(models, tmp_path):
    wrapped = models.NoahPy()
    assert wrapped.license == "MIT"
    assert dict(wrapped.parameters).keys() == PARAMETERS.keys()
    file, folder = wrapped.setup(str(tmp_path), climate="boreal", soil_class=8)
    assert file == "noahpy.yaml"
    wrapped.initialize(file, dir=folder)
    alone = NoahPy()
    alone.initialize(str(tmp_path / file))
    assert wrapped.grid[wrapped.var_grid(TEMPERATURE)].ndim == 1
    for day in (0.25, 1.0, 1.3):
        wrapped.set_value("land_surface_air__temperature", [271.0 + day])
        alone.set_value("land_surface_air__temperature", np.array([271.0 + day]))
        wrapped.update_until(day, units="d")
        alone.update_until(day * DAY)
        assert wrapped.time == alone.get_current_time() == day * DAY
        for name in alone.get_output_var_names():
            expected = alone.get_value_ptr(name)
            assert np.array_equal(wrapped.get_value(name), expected), name
    celsius = wrapped.get_value(TEMPERATURE, units="degC")
    assert np.allclose(celsius, alone.get_value_ptr(TEMPERATURE) - 273.15, rtol=0.0, atol=1e-9)
    wrapped.finalize()


@pytest.mark.slow
def test_pymt_asks_for_gradients_by_reserved_names(models, tmp_path):
    wrapped = models.NoahPy()
    file, folder = wrapped.setup(str(tmp_path), climate="boreal", soil_class=8)
    wrapped.initialize(file, dir=folder)
    alone = NoahPy()
    alone.initialize(str(tmp_path / file))
    air = "land_surface_air__temperature"
    wrapped.set_value("noahpy::recording", 1)
    alone.start_recording()
    for day in (0.25, 1.0, 1.3):
        wrapped.set_value(air, [271.0 + day])
        alone.set_value(air, np.array([271.0 + day]))
        wrapped.update_until(day, units="d")
        alone.update_until(day * DAY)
    seed = np.linspace(1.0, 2.0, alone.get_value_ptr(TEMPERATURE).size)
    wrapped.set_value(f"noahpy::adjoint_seed::{TEMPERATURE}", seed)
    wrapped.set_value("noahpy::adjoint_sweep", 1)
    sweep = alone.adjoint_sweep([(1.3 * DAY, TEMPERATURE, seed)])
    for name in (air, TEMPERATURE, "soil__porosity__multiplier"):
        found = wrapped.get_value(f"noahpy::adjoint::{name}")
        assert found.any()
        assert np.array_equal(found, sweep.gradient(name))
    variable = f"noahpy::adjoint::{air}"
    assert wrapped.get_value(variable, units="mK-1") == pytest.approx(sweep.gradient(air) / 1000.0)
    wrapped.set_value("noahpy::adjoint_step", 1)
    assert np.array_equal(wrapped.get_value(variable), sweep.input_gradient(air, 1))
    wrapped.set_value(f"noahpy::tangent_seed::{air}", [1.0])
    expected = alone.get_directional_derivative([TEMPERATURE], {air: [1.0]})[TEMPERATURE]
    assert np.array_equal(wrapped.get_value(f"noahpy::tangent::{TEMPERATURE}"), expected)
    wrapped.finalize()


@pytest.mark.slow
def test_pymt_stages_anything_and_initialize_refuses_it(models, tmp_path):
    wrapped = models.NoahPy()
    file, folder = wrapped.setup(str(tmp_path), deep_soil_temperature=20.0)
    with pytest.raises(ConfigError, match=r"site\.deep_soil_temperature.*given 20"):
        wrapped.initialize(file, dir=folder)


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:'where' used without 'out'")  # landlab's
def test_pymt_knows_the_places_of_a_rectilinear_grid(models, tmp_path):
    values = yaml.safe_load((ROOT / "config_examples" / "permafrost.yaml").read_text())
    values["component"] = {"grid": "rectilinear"}
    values["columns"] = [
        {"name": f"{latitude} {longitude}", "site": {"latitude": latitude, "longitude": longitude}}
        for latitude in (33.0, 33.5)
        for longitude in (91.0, 91.5, 92.0)
    ]
    (tmp_path / "grid.yaml").write_text(yaml.safe_dump(values))
    wrapped = models.NoahPy()
    wrapped.initialize("grid.yaml", dir=str(tmp_path))
    surface = wrapped.grid[wrapped.var_grid("land_surface__temperature")]
    assert surface.node_shape.values.tolist() == [2, 3]
    assert surface.node_x.values.tolist() == [91.0, 91.5, 92.0] * 2
    assert surface.node_y.values.tolist() == [33.0] * 3 + [33.5] * 3
    assert wrapped.grid[wrapped.var_grid(TEMPERATURE)].node_shape.values.tolist() == [18, 2, 3]
    wrapped.update_until(1.0, units="d")
    assert wrapped.get_value(TEMPERATURE).size == 18 * 6
    wrapped.finalize()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:'where' used without 'out'")  # landlab's
def test_pymt_draws_a_uniform_grid(models, tmp_path):
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    values = yaml.safe_load((ROOT / "config_examples" / "permafrost.yaml").read_text())
    values["component"] = {"grid": "uniform_rectilinear"}
    places = [(north, east) for north in (33.0, 33.5) for east in (91.0, 91.5, 92.0)]
    values["columns"] = [{"site": {"latitude": n, "longitude": e}} for n, e in places]
    (tmp_path / "grid.yaml").write_text(yaml.safe_dump(values))
    wrapped = models.NoahPy()
    wrapped.initialize("grid.yaml", dir=str(tmp_path))
    wrapped.quick_plot("land_surface__temperature")
    (mesh,) = plt.gca().collections
    assert mesh.get_array().size == 6
    assert mesh.get_coordinates()[..., 0].max() == pytest.approx(92.25)
    plt.close("all")
    wrapped.finalize()


@pytest.mark.slow
def test_ku_gives_the_permafrost_of_the_climate_that_noahpy_runs_under(models):
    pytest.importorskip(
        "pymt_permamodel", reason="the Ku model of pymt: conda install pymt_permamodel"
    )
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--years", "1"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    row = [float(word) for word in done.stdout.splitlines()[-1].split()]
    year, air, amplitude, snow, noah_top, ku_top, noah_thaw, ku_thaw = row
    assert year == 2002
    assert -14.0 < air < -8.0
    assert 12.0 < amplitude < 19.0
    assert snow > 0.0
    # both models find cold permafrost, warmer than the air under snow
    for top in (noah_top, ku_top):
        assert air < top < -2.0
    assert abs(noah_top - ku_top) < 3.0
    for thaw in (noah_thaw, ku_thaw):
        assert 0.2 < thaw < 1.5
