"""The output of an ensemble: members, their values, quantiles, members that are lost, restarts."""

import numpy as np
import pytest
import torch
import xarray as xr
import yaml
from configurations import SMALL_COLUMN
from typer.testing import CliRunner

from bmi_noahpy import NoahPy
from noahpy import build_simulation
from noahpy.cli.app import app
from noahpy.errors import ConfigError
from noahpy.forcing import Meteorology
from noahpy.output import run_status
from noahpy.output.layout import RunStatus
from noahpy.output.member_variables import over_members
from noahpy.simulation.load import parse_config
from noahpy.simulation.member_forcing import PerturbedRecords
from noahpy.simulation.snapshot import Snapshot

MEMBERS = 6
SETTINGS = {
    **SMALL_COLUMN,
    "site": {**SMALL_COLUMN["site"], "latitude": 33.0, "longitude": 92.0},
    "forcing": {
        **SMALL_COLUMN["forcing"],
        "scenario": {"name": "warm", "air_temperature": {"offset": {"2001": 0.0, "2002": 2.0}}},
    },
    "ensemble": {
        "members": MEMBERS,
        "seed": 5,
        "perturb": {
            "soil.values.porosity": {"mean": 0.0, "standard_deviation": 0.02, "change": "add"},
            "site.deep_soil_temperature": {"mean": 272.0, "standard_deviation": 0.5},
            "vegetation.monthly_green_fraction": {
                "distribution": "uniform",
                "low": -0.1,
                "high": 0.1,
                "change": "add",
            },
            "forcing.air_temperature.offset": {
                "mean": 0.0,
                "standard_deviation": 1.0,
                "correlation_time": "1d",
            },
        },
    },
    "output": {"precision": "float64", "interval": "12h"},
    "compute": {"engine": "eager"},
}
COLUMNS = [{"name": "a"}, {"name": "b", "soil": {"layer_class": [9, 9, 7]}}]


def run(folder, name, *options, **changes):
    (folder / f"{name}.yaml").write_text(yaml.safe_dump({**SETTINGS, **changes}))
    arguments = ["run", str(folder / f"{name}.yaml"), "-o", str(folder / f"{name}.nc"), *options]
    result = CliRunner().invoke(app, list(map(str, arguments)))
    assert result.exit_code == 0, result.output
    return result.output


def read(path):
    with xr.open_dataset(path, decode_times=False) as data:
        return data.load()


def assert_same(first, second):
    assert first.variables.keys() == second.variables.keys()
    for name in first.variables:
        ours, theirs = (data[name].to_numpy() for data in (first, second))
        assert ours.dtype.kind == "O" or ours.tobytes() == theirs.tobytes(), name


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("members")
    (place / "said").write_text(run(place, "run"))
    run(place, "several", columns=COLUMNS)
    return place


def test_a_file_has_members_their_values_and_quantiles(folder):
    data = read(folder / "run.nc")
    assert data.soil_temperature.dims == ("time", "member", "depth")
    assert data.member.attrs["standard_name"] == "realization"
    assert data.member.to_numpy().tolist() == list(range(1, MEMBERS + 1))
    assert data.soil_values_porosity.dims == ("member", "depth")
    assert data.site_deep_soil_temperature.dims == ("member",)
    assert data.site_deep_soil_temperature.attrs["units"] == "K"
    assert data.vegetation_monthly_green_fraction.dims == ("member", "month")
    for name in ("soil_temperature", "latent_heat_flux"):
        found = data[f"{name}_quantile"]
        expected = data[name].quantile([0.05, 0.5, 0.95], "member")
        assert found.dims[:2] == ("time", "quantile")
        np.testing.assert_allclose(
            found, expected.transpose("time", "quantile", ...), rtol=1e-13, atol=1e-300
        )
    assert data["latitude"].dims == ()
    assert data.attrs["ensemble"] == f"{MEMBERS} members, seed 5, generator Philox"
    assert data.attrs["scenario"].startswith("warm: air_temperature offset 0 in 2001, 2 in 2002")
    said = (folder / "said").read_text()
    for part in ("5 %", "50 %", "95 %", f"Of {MEMBERS} members"):
        assert part in said
    summary = CliRunner().invoke(app, ["summary", str(folder / "run.nc")]).output
    assert f"permafrost in 0 of {MEMBERS} members (undetermined" in summary


def test_members_of_several_columns_are_those_of_each_column(folder):
    data = read(folder / "several.nc")
    assert data.soil_temperature.dims == ("time", "member", "column", "depth")
    assert data.latitude.dims == ("column",)
    first = data.isel(column=0)
    # draws are shared, and the first column is that of the other run
    alone = read(folder / "run.nc")
    for name in ("soil_temperature", "soil_values_porosity", "skin_temperature_quantile"):
        np.testing.assert_array_equal(first[name], alone[name])


def test_files_of_members_are_within_the_conventions(folder):
    complaints = pytest.importorskip("test_output_conventions").complaints
    run(folder, "few", columns=COLUMNS, output={"variables": ["soil_temperature", "snow_depth"]})
    assert complaints(folder / "few.nc") == []


@pytest.mark.parametrize("quantiles", [[], [0.1]])
def test_quantiles_are_those_that_are_asked_for(folder, tmp_path, quantiles):
    run(tmp_path, "run", ensemble={**SETTINGS["ensemble"], "quantiles": quantiles})
    data = read(tmp_path / "run.nc")
    assert data.sizes.get("quantile", 0) == len(quantiles)
    assert ("snow_depth_quantile" in data) == bool(quantiles)
    assert (data.snow_depth == read(folder / "run.nc").snow_depth).all()


class KilledError(BaseException):
    """Stands for the end of a process."""


def test_a_killed_ensemble_continues_to_the_same_file(folder, tmp_path, monkeypatch):
    plain = PerturbedRecords.at

    def failing(self, times):
        if len(times) < 16 and times[0] > np.datetime64("2001-05-12"):
            raise KilledError
        return plain(self, times)

    # forcing is prepared in small blocks, so that the end comes within the run
    monkeypatch.setattr("noahpy.simulation.simulation.BLOCK_STEPS", 4)
    monkeypatch.setattr("noahpy.simulation.simulation.LEAST_STEPS", 4)
    monkeypatch.setattr(PerturbedRecords, "at", failing)
    with pytest.raises(KilledError):
        CliRunner().invoke(
            app,
            ["run", _written(tmp_path), "-o", str(tmp_path / "run.nc"), "--checkpoint-every", "6h"],
            catch_exceptions=False,
        )
    assert run_status(tmp_path / "run.nc") is RunStatus.INTERRUPTED
    monkeypatch.setattr(PerturbedRecords, "at", plain)
    run(tmp_path, "run", "--restart-from", tmp_path / "run.restart")
    assert_same(read(tmp_path / "run.nc"), read(folder / "run.nc"))


def _written(folder):
    (folder / "run.yaml").write_text(yaml.safe_dump(SETTINGS))
    return str(folder / "run.yaml")


def test_a_member_that_is_lost_is_missing_from_there_on_and_touches_no_other(
    folder, tmp_path, monkeypatch
):
    plain = PerturbedRecords.at

    def spoilt(self, times):
        found = plain(self, times)
        radiation = found.longwave_down.copy()
        radiation[times >= np.datetime64("2001-05-11T12:00"), 2] = np.nan
        return Meteorology(**{**found._asdict(), "longwave_down": radiation})

    monkeypatch.setattr(PerturbedRecords, "at", spoilt)
    saved = tmp_path / "end.nc"
    said = run(tmp_path, "run", "--save-restart", saved)
    assert "member 3: its state is no longer finite after the step that begins at" in said
    found, whole = read(tmp_path / "run.nc"), read(folder / "run.nc")
    temperature, others = found.soil_temperature, [0, 1, 3, 4, 5]
    before = found.time <= 36 * 3600
    assert temperature[:, 2].isnull().all("depth").to_numpy().tolist() == (~before).values.tolist()
    np.testing.assert_array_equal(temperature[:, others], whole.soil_temperature[:, others])
    np.testing.assert_array_equal(temperature[before], whole.soil_temperature[before])
    last = found.soil_temperature_quantile[-1, 1]
    np.testing.assert_allclose(last, temperature[-1, others].median("member"), rtol=1e-13)
    # it stays lost when the run goes on
    longer = {"time": {**SETTINGS["time"], "end": "2001-05-14T18:00"}}
    output = tmp_path / "run.nc"
    output.rename(tmp_path / "first.nc")
    run(tmp_path, "run", "--restart-from", saved, **longer)
    more = read(tmp_path / "run.nc")
    assert more.soil_temperature[:, 2].isnull().all()
    assert more.soil_temperature[:, others].notnull().all()


def changed(section, **keys):
    return {section: {**SETTINGS[section], **keys}}


PERTURBED = {
    **SETTINGS["ensemble"]["perturb"],
    "site.deep_soil_temperature": {"mean": 271.5, "standard_deviation": 0.5},
}
WARMER = {"name": "warm", "air_temperature": {"offset": {"2001": 0.0, "2002": 3.0}}}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        (changed("ensemble", seed=99), "ensemble.seed is 5, this run's is 99"),
        (
            changed("ensemble", perturb=PERTURBED),
            "ensemble.perturb.site.deep_soil_temperature.mean is 272.0, this run's is 271.5",
        ),
        (
            changed("forcing", scenario=WARMER),
            "forcing.scenario.air_temperature.offset.2002 is 2.0, this run's is 3.0",
        ),
        (
            changed("forcing", scenario=None),
            "forcing.scenario.humidity is relative, this run's is absent",
        ),
    ],
)
def test_another_experiment_does_not_continue(tmp_path, changes, expected):
    shorter = {"time": {**SETTINGS["time"], "end": "2001-05-11T00:00"}}
    saved = tmp_path / "end.restart"
    run(tmp_path, "first", "--save-restart", saved, **shorter)
    (tmp_path / "other.yaml").write_text(yaml.safe_dump({**SETTINGS, **changes}))
    arguments = ["run", str(tmp_path / "other.yaml"), "--restart-from", str(saved), "-q"]
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 2
    assert expected in result.output
    # a state may begin another experiment
    begun = {**SETTINGS, **changes, "initial": {"restart": str(saved)}}
    build_simulation(parse_config(begun))


def test_other_quantiles_do_not_keep_an_ensemble_from_continuing(tmp_path):
    shorter = {"time": {**SETTINGS["time"], "end": "2001-05-11T00:00"}}
    saved = tmp_path / "end.restart"
    run(tmp_path, "first", "--save-restart", saved, **shorter)
    changes = changed("ensemble", quantiles=[0.25, 0.75])
    changes |= changed("forcing", scenario={**SETTINGS["forcing"]["scenario"], "name": "other"})
    run(tmp_path, "rest", "--restart-from", saved, **changes)


def test_members_begin_with_the_state_of_their_column(tmp_path):
    plain = {key: value for key, value in SETTINGS.items() if key != "ensemble"}
    settings = {**plain, "columns": COLUMNS}
    (tmp_path / "first.yaml").write_text(yaml.safe_dump(settings))
    saved = tmp_path / "end.restart"
    arguments = ["run", tmp_path / "first.yaml", "--save-restart", saved, "-q"]
    assert CliRunner().invoke(app, list(map(str, arguments))).exit_code == 0
    perturb = {"site.deep_soil_temperature": {"mean": 272.0, "standard_deviation": 0.5}}
    config = parse_config(
        {
            **settings,
            "initial": {"restart": str(saved)},
            "ensemble": {"members": 3, "perturb": perturb},
        },
        tmp_path,
    )
    state, before = build_simulation(config).initial_state, Snapshot.load(saved).state
    for value, own in zip(state, before, strict=True):
        assert torch.equal(value, torch.cat([own] * 3, dim=-1))


def test_the_component_has_no_members(tmp_path):
    with pytest.raises(ConfigError, match=r"run.yaml: ensemble: the component has no members"):
        NoahPy().initialize(_written(tmp_path))


def test_quantiles_leave_missing_members_out():
    values = np.array([[1.0, 10.0, np.nan, 20.0, 3.0, np.nan], [5.0] * 6])
    found = over_members(values, 3, (0.0, 0.5, 1.0))
    # members of two columns: 1, nan, 3 and 10, 20, nan
    assert found[:, 0].tolist() == [[1.0, 10.0], [2.0, 15.0], [3.0, 20.0]]
    assert (found[:, 1] == 5.0).all()
    assert np.isnan(over_members(np.full(2, np.nan), 2, (0.5,))).all()
