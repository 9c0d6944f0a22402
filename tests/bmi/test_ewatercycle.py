"""The plugin for eWaterCycle: with the package itself where it is installed, else with a double."""

import importlib
import importlib.util
import subprocess
import sys
import tomllib
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
import weather_files
import yaml
from component_runs import configuration, started

from bmi_noahpy.adapters.grpc_server import PORT
from noahpy.errors import ConfigError

ROOT = Path(__file__).parent.parent.parent
IS_REAL = importlib.util.find_spec("ewatercycle") is not None
AIR = "land_surface_air__temperature"
SURFACE = "land_surface__temperature"
SOIL = "soil__temperature"
GRID = {"component.grid": "rectilinear"}
PLACES = [
    {"site": {"latitude": north, "longitude": east}}
    for north in (68.0, 69.0)
    for east in (20, 21, 22)
]


@pytest.fixture(scope="module", autouse=True)
def plugin():
    with pytest.MonkeyPatch.context() as patch:
        if not IS_REAL:
            from ewatercycle_double import MODULES

            for name, module in MODULES.items():
                patch.setitem(sys.modules, name, module)
        yield importlib.import_module("bmi_noahpy.adapters.ewatercycle")
    if not IS_REAL:
        del sys.modules["bmi_noahpy.adapters.ewatercycle"]


@pytest.fixture
def parameter_set(plugin, tmp_path):
    """A folder with a configuration; a function of changes to it."""

    def made(changes=None, **keys):
        folder = tmp_path / "parameters"
        folder.mkdir()
        file = configuration(folder, changes)
        return plugin.NoahPyParameterSet(name="tundra", directory=folder, config=file, **keys)

    return made


@pytest.fixture
def forcing(plugin, tmp_path):
    """Files of one variable each, as ESMValTool leaves them."""
    folder = tmp_path / "forcing"
    folder.mkdir()
    weather = weather_files.cf(weather_files.truth())
    files = {name: f"{name}.nc" for name in weather.data_vars}
    for name, file in files.items():
        weather[[name]].to_netcdf(folder / file)
    return plugin.NoahPyForcing(
        directory=folder,
        start_time="2007-04-01T00:00:00Z",
        end_time="2007-04-04T12:00:00Z",
        filenames=files,
    )


def test_a_run_is_that_of_the_component_and_has_dates(plugin, parameter_set, tmp_path):
    model = plugin.NoahPyLocal(parameter_set=parameter_set())
    file, folder = model.setup(cfg_dir=str(tmp_path / "work"))
    assert Path(file).parent == Path(folder) == tmp_path / "work"
    model.initialize(file)
    here = started(tmp_path, name="here")
    assert model.start_time_as_datetime == datetime(2001, 6, 10)
    assert model.end_time_as_datetime == datetime(2001, 6, 20, 1)
    for component in (model, here):
        component.set_value(AIR, np.array([281.0]))
        component.update()
    assert model.time_as_datetime == datetime(2001, 6, 10, 1)
    assert np.array_equal(model.get_value(SOIL), here.get_value_ptr(SOIL))
    latitude, longitude, shape = model.get_latlon_grid(SURFACE)
    assert (latitude, longitude, tuple(shape)) == (68.0, 20.0, (1, 1))
    model.finalize()


def test_forcing_and_arguments_of_setup_replace_what_the_parameter_set_says(
    plugin, parameter_set, forcing, tmp_path
):
    model = plugin.NoahPyLocal(parameter_set=parameter_set(), forcing=forcing)
    before = dict(model.parameters)
    assert before["site"]["latitude"] == 68.0
    assert set(before["forcing"]) & {"weather", "netcdf"} == {"netcdf"}
    file, _ = model.setup(
        cfg_dir=str(tmp_path / "work"),
        start_time="2007-04-01T08:00:00+02:00",
        site={"latitude": 35.0},
    )
    model.initialize(file)
    assert model.start_time_as_datetime == datetime(2007, 4, 1, 6)
    assert model.end_time_as_datetime == datetime(2007, 4, 4, 12)
    assert dict(model.parameters)["site"]["latitude"] == 35.0
    assert model.get_value(AIR) == pytest.approx(272.0)
    for _ in range(6):
        model.update()
    # the wave of the weather has its maximum at noon
    assert model.get_value(AIR) > 276.5
    model.finalize()


def test_files_that_the_configuration_names_are_found_from_the_folder_of_the_run(
    plugin, parameter_set, tmp_path
):
    changes = {"forcing": None, "forcing.netcdf.files": "weather.nc"}
    changes |= {"time": {"start": "2007-04-01", "end": "2007-04-02", "step": 3600}}
    (tmp_path / "parameters").mkdir()
    weather_files.cf(weather_files.truth()).to_netcdf(tmp_path / "parameters" / "weather.nc")
    (tmp_path / "parameters").rename(tmp_path / "aside")
    given = parameter_set(changes)
    (tmp_path / "aside" / "weather.nc").rename(given.directory / "weather.nc")
    model = plugin.NoahPyLocal(parameter_set=given)
    file, _ = model.setup(cfg_dir=str(tmp_path / "work"))
    written = yaml.safe_load(Path(file).read_text())["forcing"]["netcdf"]["files"]
    assert written == [str(given.directory / "weather.nc")]
    model.initialize(file)
    model.update()


def test_columns_in_rows_are_a_map(plugin, parameter_set, tmp_path):
    model = plugin.NoahPyLocal(parameter_set=parameter_set({**GRID, "columns": PLACES}))
    file, _ = model.setup(cfg_dir=str(tmp_path / "work"))
    model.initialize(file)
    latitude, longitude, shape = model.get_latlon_grid(SURFACE)
    assert latitude.tolist() == [68.0, 69.0]
    assert longitude.tolist() == [20.0, 21.0, 22.0]
    assert tuple(shape) == (2, 3)
    if IS_REAL:
        drawn = model.get_value_as_xarray(SURFACE)
        assert drawn.shape == (1, 2, 3)
        assert drawn.attrs["units"] == "K"
        at = model.get_value_at_coords(SURFACE, lat=[69.0], lon=[21.0])
        assert at == drawn.sel(latitude=69.0, longitude=21.0)
    with pytest.raises(ValueError, match=r"soil__temperature has layers.*component\.scalars"):
        model.get_latlon_grid(SOIL)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"columns": PLACES}, r"separate points; component\.grid: rectilinear"),
        ({"site.longitude": None}, r"site\.longitude are not in the configuration"),
    ],
)
def test_what_is_no_map_is_told(plugin, parameter_set, tmp_path, changes, message):
    model = plugin.NoahPyLocal(parameter_set=parameter_set(changes))
    file, _ = model.setup(cfg_dir=str(tmp_path / "work"))
    model.initialize(file)
    with pytest.raises(ValueError, match=message):
        model.get_latlon_grid(SURFACE)


def test_a_parameter_set_of_another_model_or_version_is_refused(plugin, parameter_set):
    given = parameter_set()
    other = given.model_copy(update={"target_model": "wflow"})
    with pytest.raises(ValueError, match="'tundra' is for wflow, not noahpy"):
        plugin.NoahPyLocal(parameter_set=other)
    newer = given.model_copy(update={"supported_model_versions": {"99.0"}})
    with pytest.raises(ValueError, match=r"for versions 99\.0, not \d"):
        plugin.NoahPyLocal(parameter_set=newer)
    with pytest.raises(ValueError, match="parameter_set"):
        plugin.NoahPyLocal()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"start_time": "1 June"}, r"start_time is '1 June'; give it as 2001-09-01T00:00:00Z"),
        ({"site": {"latitude": 91.0}}, r"site\.latitude"),
        ({"sitte": {"latitude": 61.0}}, r"sitte"),
    ],
)
def test_arguments_that_cannot_be_used_are_told(
    plugin, parameter_set, tmp_path, arguments, message
):
    model = plugin.NoahPyLocal(parameter_set=parameter_set())
    with pytest.raises(ConfigError, match=message):
        model.setup(cfg_dir=str(tmp_path / "work"), **arguments)


def test_forcing_is_generated_with_all_variables_of_the_model(plugin, tmp_path, monkeypatch):
    if IS_REAL:
        files = {name: f"{name}.nc" for name in plugin.VARIABLES} | {"directory": str(tmp_path)}
        monkeypatch.setattr(plugin.NoahPyForcing, "_build_recipe", lambda **_: None)
        monkeypatch.setattr(plugin.NoahPyForcing, "_run_recipe", lambda *_, **__: dict(files))
        monkeypatch.setattr(
            plugin.NoahPyForcing, "_recipe_output_to_forcing_arguments", lambda *_: {}
        )
        monkeypatch.setattr(plugin.NoahPyForcing, "save", lambda _: None)
    made = plugin.NoahPyForcing.generate(
        "ERA5",
        "2000-01-01T00:00:00Z",
        "2001-01-01T00:00:00Z",
        str(tmp_path / "shape.shp"),
        str(tmp_path),
    )
    assert set(made.filenames) == {"tas", "huss", "ps", "sfcWind", "rsds", "rlds", "pr"}


def test_a_model_in_a_container_is_that_in_this_process(
    plugin, parameter_set, tmp_path, monkeypatch
):
    """The container is the server of the image as a process."""
    grpc = importlib.import_module("grpc")
    from grpc4bmi.bmi_grpc_client import BmiClient
    from grpc4bmi.bmi_memoized import MemoizedBmi
    from grpc4bmi.bmi_optionaldest import OptionalDestBmi

    server = subprocess.Popen(
        [sys.executable, "-m", "bmi_noahpy.adapters.grpc_server"],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    asked = {}

    def start_container(**arguments):
        asked.update(arguments)
        address = server.stdout.readline().split()[-1]
        return OptionalDestBmi(MemoizedBmi(BmiClient(grpc.insecure_channel(address), timeout=60)))

    base = sys.modules["ewatercycle.base.model"]
    monkeypatch.setattr(base, "start_container", start_container)
    monkeypatch.delenv(PORT, raising=False)
    results = []
    try:
        given = parameter_set({**GRID, "columns": PLACES})
        for kind in (plugin.NoahPy, plugin.NoahPyLocal):
            model = kind(parameter_set=given)
            file, _ = model.setup(cfg_dir=str(tmp_path / kind.__name__))
            model.initialize(file)
            model.update()
            assert model.time_as_datetime == datetime(2001, 6, 10, 1)
            results.append((model.get_value(SOIL), *model.get_latlon_grid(SURFACE)))
            model.finalize()
    finally:
        server.terminate()
        server.communicate(timeout=60)
    assert asked["image"] == f"noahpy/noahpy-grpc4bmi:v{plugin.__version__}"
    assert asked["work_dir"] == tmp_path / "NoahPy"
    for remote, local in zip(*results, strict=True):
        assert np.array_equal(remote, local)


def test_eWaterCycle_finds_the_plugin():  # noqa: N802
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    for group in ("models", "forcings"):
        for name, value in project["entry-points"][f"ewatercycle.{group}"].items():
            module, _, kind = value.partition(":")
            assert kind == name
            assert hasattr(importlib.import_module(module), kind)
