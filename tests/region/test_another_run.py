"""Blocks of another run are refused, and the message says what differs."""

import json
import re
from dataclasses import replace

import pytest
from small_regions import GRIDDED, grid_forcing, grid_maps, write_region

from noahpy.errors import ConfigError
from noahpy.region.plan import ORIGIN, make_plan

OWN = "def grey(*given):\n    return {albedo}\n"


def planned(folder, changes=None, maps=None, engine="eager"):
    config = write_region(folder, maps, changes)
    return replace(make_plan(config, folder / "region.nc"), engine=engine)


def refusal(folder, *args, **options):
    """The message with which a plan refuses the blocks in a folder."""
    with pytest.raises(ConfigError, match="holds blocks of another run") as refused:
        planned(folder, *args, **options).open_folder(resume=True)
    return str(refused.value).partition("another run: ")[2].partition("; continue with")[0]


@pytest.fixture
def begun(tmp_path):
    planned(tmp_path).open_folder(resume=False)
    return tmp_path


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"site": {"air_height": 3.0}}, "site.air_height is 2.0, this run's is 3.0"),
        ({"region": {"block": 5}}, "region.block is 6, this run's is 5"),
        ({"spin_up": {"years": 1}}, "spin_up.method is absent, this run's is repeat"),
        ({"compute": {"dtype": "float32"}}, "compute.dtype is float64, this run's is float32"),
    ],
)
def test_changed_keys_are_named_with_both_values(begun, changes, expected):
    assert expected in refusal(begun, changes).split("; ")


def test_other_maps_and_another_engine_are_named(begun):
    maps = grid_maps()
    maps["deep"][0, 0] += 1e-9
    assert re.fullmatch(
        r"the map of site\.deep_soil_temperature is sha256 \w{12}, this run's is sha256 \w{12}",
        refusal(begun, maps=maps),
    )
    moved = grid_maps().assign_coords(lon=grid_maps()["lon"] + 0.5)
    assert re.match(r"the grid of the maps is sha256 \w{12}", refusal(begun, maps=moved))
    said = refusal(begun, engine="compiled")
    assert said == "the engine is eager, this run's is compiled"


def test_forcing_that_changed_is_named(tmp_path):
    changes = {"forcing": GRIDDED}
    weather = grid_forcing()
    weather.to_netcdf(tmp_path / "forcing.nc")
    planned(tmp_path, changes).open_folder(resume=False)
    assert planned(tmp_path, changes).open_folder(resume=True) == {}
    weather["tas"][-1] += 5.0
    weather.to_netcdf(tmp_path / "forcing.nc")
    assert re.fullmatch(
        r"the content of forcing\.netcdf\.files\[1\] is sha256 \w{12}, this run's is sha256 \w{12}",
        refusal(tmp_path, changes),
    )


def test_a_table_and_named_code_that_changed_are_named(tmp_path, monkeypatch):
    monkeypatch.setenv("NOAHPY_TRUST", "1")
    members, code = tmp_path / "members.csv", tmp_path / "own.py"
    changes = {
        "ensemble": {"table": str(members)},
        "schemes": {"own": {"snow_albedo": {"scheme": f"{code}:grey"}}},
    }
    members.write_text("member,site.air_height\n1,2.0\n2,3.0\n")
    code.write_text(OWN.format(albedo=0.5))
    planned(tmp_path, changes).open_folder(resume=False)
    members.write_text("member,site.air_height\n1,2.0\n2,4.0\n")
    code.write_text(OWN.format(albedo=0.6))
    said = refusal(tmp_path, changes).split("; ")
    assert [one.partition(" is ")[0] for one in said] == [
        "ensemble.table",
        "the files of schemes.own.snow_albedo.scheme",
    ]
    assert re.search(r"is members\.csv \(sha256 \w{12}\), this run's", said[0])


def test_many_and_long_values_are_told_briefly(begun):
    changes = {
        "preset": "permafrost-implicit",
        "vegetation": {"monthly_green_fraction": [0.1] * 11 + [0.2]},
    }
    said = refusal(begun, changes)
    assert re.search(r"; and \d+ more$", said)
    assert len(said) < 1000
    record = (begun / "region.nc.parts" / "run.json").read_text(encoding="utf-8")
    assert max(len(text) for text in json.loads(record)[ORIGIN].values()) <= 60
    same = {"vegetation": changes["vegetation"]}
    assert refusal(begun, same).startswith("vegetation.monthly_green_fraction is [0.1, 0.1, 0.1,")


def test_what_changes_no_result_may_change(begun):
    changes = {
        "compute": {"threads": 2, "engine": "auto"},
        "region": {"workers": 3},
        "output": {"overwrite": True},
    }
    assert planned(begun, changes).open_folder(resume=True) == {}
