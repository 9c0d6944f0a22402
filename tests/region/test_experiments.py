"""Ensembles and scenarios of a region: equal results for any blocks, resuming, lost members."""

import numpy as np
import pytest
import xarray as xr
from small_regions import (
    COLUMNS,
    GRIDDED,
    LATITUDE,
    LONGITUDE,
    ROWS,
    assert_identical,
    grid_forcing,
    values_of,
    write_region,
)

from noahpy.forcing import CLIMATES, Meteorology, generate_weather
from noahpy.forcing.gridded import GriddedForcing
from noahpy.region import run_region
from noahpy.region.block import run_block
from noahpy.region.status import CellStatus
from noahpy.simulation.member_forcing import PerturbedRecords
from noahpy.simulation.snapshot import Snapshot

pytestmark = pytest.mark.not_quick
MEMBERS = 3
ENSEMBLE = {
    "members": MEMBERS,
    "seed": 2,
    "perturb": {
        "site.deep_soil_temperature": {"mean": 0.0, "standard_deviation": 0.5, "change": "add"},
        "initial.soil_temperature": {
            "mean": 0.0,
            "standard_deviation": 0.3,
            "change": "add",
            "by": "layer",
            "columns": "separate",
        },
        "forcing.air_temperature.offset": {
            "mean": 0.0,
            "standard_deviation": 1.0,
            "correlation_time": "1d",
            "columns": "separate",
        },
        "forcing.longwave_down.offset": {"mean": 0.0, "standard_deviation": 5.0},
    },
}
OUTPUT = {"variables": ["soil_temperature", "snow_depth"], "permafrost_summary": False}


class KilledError(BaseException):
    """Stands for the end of the process."""


@pytest.fixture
def in_process(monkeypatch):
    """Runs the blocks of a region here, at most a number of them."""

    def runs(most=None):
        def blocks(plan, left, *, on_done, **_):
            for count, number in enumerate(left):
                if count == most:
                    raise KilledError
                on_done(run_block(plan, number))

        monkeypatch.setattr("noahpy.region.run.run_blocks", blocks)

    runs()
    return runs


def region(folder, block=100, **changes):
    folder.mkdir(exist_ok=True)
    time = {"start": "2001-09-01", "end": "2001-09-03 18:00", "step": 21600}
    given = {"time": time, "ensemble": ENSEMBLE, "region": {"block": block}, "output": OUTPUT}
    return write_region(folder, changes=given | changes)


def test_members_of_cells_do_not_depend_on_blocks_and_go_on_after_a_kill(in_process, tmp_path):
    run_region(region(tmp_path / "one"), save_restart=tmp_path / "one.restart")
    config = region(tmp_path / "many", 10 * MEMBERS)
    in_process(most=1)
    with pytest.raises(KilledError):
        run_region(config)
    in_process()
    outcome = run_region(config, resume=True, save_restart=tmp_path / "many.restart")
    assert outcome.plan.block_size == 10
    assert_identical(tmp_path / "one" / "region.nc", tmp_path / "many" / "region.nc")
    states = [Snapshot.load(tmp_path / f"{name}.restart") for name in ("one", "many")]
    assert states[0].to_bytes() == states[1].to_bytes()
    with xr.open_dataset(tmp_path / "one" / "region.nc") as data:
        assert set(data.soil_temperature.dims) == {"time", "member", "depth", "lat", "lon"}
        deep = data.site_deep_soil_temperature
        assert deep.dims == ("member", "lat", "lon")
        change = (deep - deep[0]).to_numpy().reshape(MEMBERS, -1)
        np.testing.assert_allclose(change, change[:, :1] * np.ones(change.shape), atol=1e-9)
        first = data.initial_soil_temperature.isel(member=1) - data.initial_soil_temperature[0]
        assert len(np.unique(np.round(first.to_numpy()[0], 9))) == ROWS * COLUMNS
        median = data.snow_depth_quantile.sel(quantile=0.5)
        np.testing.assert_allclose(
            median.transpose(*data.snow_depth.median("member").dims),
            data.snow_depth.median("member"),
            atol=1e-12,
        )
        assert data.attrs["ensemble"].startswith("3 members, seed 2")


def test_a_member_that_fails_is_missing_and_the_others_of_its_cell_stay(
    in_process, tmp_path, monkeypatch
):
    run_region(region(tmp_path / "whole"))
    plain = PerturbedRecords.at

    def spoilt(self, times):
        found = plain(self, times)
        radiation = found.longwave_down.copy()
        # the second member of the fifth cell of the block
        late = times >= np.datetime64("2001-09-02")
        if radiation.shape[1] > MEMBERS:
            radiation[late, radiation.shape[1] // MEMBERS + 4] = np.nan
        return Meteorology(**{**found._asdict(), "longwave_down": radiation})

    monkeypatch.setattr(PerturbedRecords, "at", spoilt)
    outcome = run_region(region(tmp_path / "spoilt"))
    (note,) = [note for note in outcome.notes() if "failed" in note]
    assert ", member 2, failed at 2001-09-02" in note
    whole, found = (values_of(tmp_path / name / "region.nc") for name in ("whole", "spoilt"))
    assert (found["cell_status"] == CellStatus.RUN).all()
    same = whole["soil_temperature"] == found["soil_temperature"]
    differ = np.argwhere(~same.all(axis=0).all(axis=1))
    assert differ.tolist() == [[1, 0, 4]]
    with xr.open_dataset(tmp_path / "spoilt" / "region.nc") as data:
        cell = data.snow_depth.isel(lat=0, lon=4)
        assert cell.isel(member=1).isnull().to_numpy().tolist() == [False, True, True]
        left = cell.isel(member=[0, 2], time=-1).median()
        assert data.snow_depth_quantile.isel(lat=0, lon=4, time=-1).sel(quantile=0.5) == left


def test_a_scenario_of_a_region_is_read_in_windows_with_the_deltas_of_every_cell(
    in_process, tmp_path
):
    (tmp_path / "run").mkdir()
    grid_forcing().to_netcdf(tmp_path / "run" / "forcing.nc")
    place = np.arange(ROWS * COLUMNS).reshape(ROWS, COLUMNS) / 10.0
    deltas = {"tas": (("month", "lat", "lon"), np.tile(place, (12, 1, 1)), {"units": "K"})}
    coordinates = {"lat": LATITUDE, "lon": LONGITUDE}
    xr.Dataset(deltas, coordinates).to_netcdf(tmp_path / "run" / "deltas.nc")
    output = {"variables": ["air_temperature"], "permafrost_summary": False}
    none = {"ensemble": None, "forcing": GRIDDED, "output": output}
    scenario = {"deltas": {"file": "deltas.nc"}, "precipitation": {"factor": 1.0}}
    changed = none | {"forcing": GRIDDED | {"scenario": scenario}}
    found = {}
    for name, changes in (("plain", none), ("changed", changed)):
        config = region(tmp_path / "run", 7, **changes)
        run_region(config, tmp_path / f"{name}.nc")
        with xr.open_dataset(tmp_path / f"{name}.nc") as data:
            found[name] = data.air_temperature.load()
            assert ("scenario" in data.attrs) == (name == "changed")
    np.testing.assert_allclose(
        (found["changed"] - found["plain"])[0].transpose("lat", "lon"), place, atol=1e-9
    )


def test_years_that_are_repeated_are_read_in_windows(in_process, tmp_path, monkeypatch):
    (tmp_path / "run").mkdir()
    start, end = np.datetime64("2001-01-01"), np.datetime64("2002-01-02")
    records = generate_weather([CLIMATES["plateau"]], start, end, 21600, seed=5)
    short = grid_forcing().isel(time=0, drop=True)
    data = short.expand_dims(time=records.time.astype("datetime64[ns]"))
    names = {
        "tas": "air_temperature",
        "hurs": "relative_humidity",
        "ps": "surface_pressure_hpa",
        "wind": "wind_speed",
        "rsds": "shortwave_down",
        "rlds": "longwave_down",
        "pr": "precipitation_rate",
    }
    for name, field in names.items():
        values = getattr(records, field)[:, :, None] + np.zeros((ROWS, COLUMNS))
        data[name] = ("time", "lat", "lon"), values, short[name].attrs
    data["time"].attrs["standard_name"] = "time"
    data.to_netcdf(tmp_path / "run" / "forcing.nc")
    # windows of a few days
    monkeypatch.setitem(GriddedForcing.__init__.__kwdefaults__, "window_bytes", 2**16)
    config = region(
        tmp_path / "run",
        time={"start": "2001-12-30", "end": "2002-01-03 18:00", "step": 21600},
        ensemble=None,
        forcing=GRIDDED | {"scenario": {"repeat": {"first": 2001, "last": 2001}}},
        output={"variables": ["air_temperature"], "permafrost_summary": False, "interval": "step"},
    )
    run_region(config)
    with xr.open_dataset(tmp_path / "run" / "region.nc") as found:
        first = found.air_temperature.isel(lat=0, lon=0)
        dates = found.time_bounds.isel(bound=0) if "bound" in found.dims else found.time
    given = xr.DataArray(records.air_temperature[:, 0], {"time": data.time}, "time")
    begins = dates.values.astype("datetime64[s]")
    there = np.where(
        begins < np.datetime64("2002-01-01"), begins, begins - np.timedelta64(365, "D")
    )
    np.testing.assert_allclose(first, given.sel(time=there.astype("datetime64[ns]")), rtol=1e-12)
