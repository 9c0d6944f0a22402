"""The section ``forcing`` of a configuration."""

import json
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from pydantic import ValidationError

from noahpy.config.forcing import ForcingConfig, NetcdfConfig, WeatherConfig
from noahpy.config.input_files import InputFiles
from noahpy.errors import ConfigError
from noahpy.forcing import CLIMATES, Climate

COLUMNS = {
    "air_temperature": {"column": "T", "units": "degC"},
    "relative_humidity": "RH",
    "surface_pressure": "p",
    "wind_speed": "u",
    "shortwave_down": "SW",
    "longwave_down": "LW",
    "precipitation": "P",
}


def refused(match, **section):
    with pytest.raises(ValidationError, match=match):
        ForcingConfig.model_validate(section)


def test_the_section_needs_neither_torch_nor_xarray():
    code = (
        "import sys, noahpy.config.forcing; "
        "print(*{'torch', 'xarray', 'gimli', 'pandas'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_there_may_be_no_source_but_not_two():
    assert ForcingConfig().source is None
    assert ForcingConfig(noah_text="a.txt").source == "noah_text"
    refused("noah_text and weather exclude each other", noah_text="a", weather={})
    refused("csv and col_de_porte", csv={"file": "a", "columns": COLUMNS}, col_de_porte="b")


@pytest.mark.parametrize("name", CLIMATES)
def test_a_climate_stands_for_all_its_figures(name):
    assert WeatherConfig(climate=name).statistics() == CLIMATES[name]


def test_every_figure_of_a_climate_can_be_replaced():
    for field in fields(Climate):
        value = getattr(CLIMATES["boreal"], field.name) * 0.99
        config = WeatherConfig.model_validate({"climate": "boreal", field.name: value})
        assert getattr(config.statistics(), field.name) == value
    assert WeatherConfig().statistics() == CLIMATES["plateau"]


def test_impossible_weather_is_refused():
    refused("'mars' is unknown; known are plateau", weather={"climate": "mars"})
    refused(
        "weather.latitude\n  Input should be less than or equal to 90", weather={"latitude": 91}
    )
    refused("wet_day_fraction", weather={"wet_day_fraction": 1.2})
    refused(
        "mean_air_temperature\n  Input should be a finite number",
        weather={"mean_air_temperature": float("nan")},
    )
    refused("Extra inputs", weather={"mean_temperature": 270})


def test_every_key_is_described():
    schema = json.loads(json.dumps(ForcingConfig.model_json_schema()))
    for section in [schema, *schema["$defs"].values()]:
        for name, key in section["properties"].items():
            assert key.get("description") or "$ref" in key or name == "column", name


@pytest.mark.parametrize(
    ("fill", "method", "seconds"),
    [
        ("linear:3h", "linear", 10800),
        ("hold:1h", "hold", 3600),
        ("linear:1.5d", "linear", 129600),
        ("hold:90min", "hold", 5400),
    ],
)
def test_fill_says_method_and_longest_gap(fill, method, seconds):
    filling = ForcingConfig(fill=fill).filling
    assert filling.method == method
    assert filling.longest == np.timedelta64(seconds, "s")
    assert ForcingConfig().filling is None


@pytest.mark.parametrize("fill", ["3h", "linear", "cubic:3h", "linear:h", "linear:-1h", "hold:3s"])
def test_other_fillings_are_refused(fill):
    refused("fill", fill=fill)


def test_a_table_needs_every_quantity():
    without = {name: column for name, column in COLUMNS.items() if name != "relative_humidity"}
    refused(
        "columns lack relative_humidity, or specific_humidity, or dew_point",
        csv={"file": "a.csv", "columns": without},
    )
    refused("accept_constant", accept_constant=["pressure"])


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("delimiter", "a"),
        ("delimiter", ";;"),
        ("delimiter", "\n"),
        ("comment", " "),
        ("time", []),
        ("time", ["year", "month"]),
        ("utc_offset", 40),
        ("time_label", "auto"),
    ],
)
def test_settings_of_a_table_that_make_no_sense_are_refused(key, value):
    refused(key, csv={"file": "a.csv", "columns": COLUMNS, key: value})


def test_paths_are_found(tmp_path):
    for name in ("a.nc", "b1.nc", "b2.nc", "station.csv"):
        (tmp_path / name).touch()
    files = InputFiles(lambda _: tmp_path)
    netcdf = NetcdfConfig(files=["b*.nc", "a.nc"]).resolved(files)
    assert netcdf.files == tuple(tmp_path / name for name in ("b1.nc", "b2.nc", "a.nc"))
    absolute = NetcdfConfig(files=str(tmp_path / "b?.nc")).resolved(InputFiles(lambda _: Path("/")))
    assert absolute.files == (tmp_path / "b1.nc", tmp_path / "b2.nc")
    csv = ForcingConfig(csv={"file": "station.csv", "columns": COLUMNS})
    assert csv.resolved(files).csv.file == tmp_path / "station.csv"
    for key in ("noah_text", "col_de_porte"):
        config = ForcingConfig.model_validate({key: "a.nc"}).resolved(files)
        assert getattr(config, key) == tmp_path / "a.nc"
    assert ForcingConfig(weather={}).resolved(files) == ForcingConfig(weather={})


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ({"noah_text": "x.txt"}, "forcing.noah_text: file x.txt not found"),
        ({"col_de_porte": "x.txt"}, "forcing.col_de_porte: file x.txt"),
        ({"csv": {"file": "x", "columns": COLUMNS}}, "forcing.csv.file: file x not found"),
        ({"netcdf": {"files": ["x.nc"]}}, "forcing.netcdf.files: file x.nc"),
        ({"netcdf": {"files": "x*.nc"}}, r"forcing.netcdf.files: no file matches .*x\*.nc"),
    ],
)
def test_a_file_that_is_not_there_is_named_with_its_key(tmp_path, section, message):
    with pytest.raises(ConfigError, match=message):
        ForcingConfig.model_validate(section).resolved(InputFiles(lambda _: tmp_path, "forcing"))
