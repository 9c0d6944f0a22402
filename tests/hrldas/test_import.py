"""The import of set-ups of HRLDAS: what they become, how they run, and what is told."""

import netCDF4
import numpy as np
import pytest
import xarray as xr
import yaml
from hrldas_setups import (
    COLUMNS,
    HOURS,
    ROWS,
    START,
    WATER,
    weather,
    write_forcing,
    write_namelist,
    write_setup,
)
from typer.testing import CliRunner

from noahpy.cli.app import app
from noahpy.region.assembly import assemble
from noahpy.region.block import run_block
from noahpy.region.plan import make_plan
from noahpy.region.status import CellStatus
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import load_config

SITE = (1, 1)


@pytest.fixture(scope="module")
def of_domain(tmp_path_factory):
    """Forcing files of all points, which no test changes."""
    folder = tmp_path_factory.mktemp("domain") / "LDASIN"
    write_forcing(folder, (ROWS, COLUMNS))
    return folder


@pytest.fixture(scope="module")
def of_site(tmp_path_factory):
    """Forcing files of the first point, which no test changes."""
    folder = tmp_path_factory.mktemp("site") / "LDASIN"
    write_forcing(folder, SITE)
    return folder


def noahpy(*arguments):
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def imported(namelist, *options):
    """Import a set-up, and return the answer and the configuration as it is written."""
    folder = namelist.parent / "noahpy"
    answer = noahpy("import-hrldas", namelist, "-o", folder, *options)
    assert answer.exit_code == 0, answer.output
    return answer.output, yaml.safe_load((folder / "hrldas.yaml").read_text())


def setup_file(folder):
    return netCDF4.Dataset(folder / "setup" / "HRLDAS_setup_2010030100_d1", "a")


def forcing_at(folder, dates):
    return build_simulation(load_config(folder / "noahpy" / "hrldas.yaml")).supply.at(dates)


# --- what a set-up becomes ------------------------------------------------------------------------
def test_a_domain_becomes_a_region_that_runs(tmp_path, of_domain):
    output, written = imported(write_setup(tmp_path, forcing=of_domain))
    assert "1 of 6 points are left out: they are water" in output
    assert written["time"] == {
        "start": "2010-03-01 00:00", "end": "2010-03-02 23:00", "step": 3600, "repetitions": 0,
    }  # fmt: skip
    file = tmp_path / "noahpy" / "hrldas.yaml"
    answer = noahpy("check", file)
    assert answer.exit_code == 0, answer.output
    assert "6 cells: 5 run, 1 are outside the mask" in answer.output
    assert "48 steps of 3600 s from 2010-03-01T00:00:00 UTC" in answer.output

    result = tmp_path / "run.nc"
    config = load_config(file, {"compute": {"engine": "eager"}})
    plan = make_plan(config, result)
    plan.open_folder(resume=False)
    assemble(plan, [run_block(plan, block) for block in range(plan.block_count)], result, "t", "c")
    with xr.open_dataset(result) as data:
        assert data.sizes["time"] == HOURS // 3
        ran = data["cell_status"].values == CellStatus.RUN
        assert (np.argwhere(~ran) == [WATER]).all()
        assert np.isfinite(data["soil_temperature"].values[:, :, ran]).all()
        # the forcing and the ground of each point are its own
        assert len(np.unique(data["skin_temperature"].values[-1][ran])) == ran.sum()


def test_a_point_becomes_a_column_that_runs(tmp_path, of_site):
    output, written = imported(
        write_setup(tmp_path, points=SITE, forcing=of_site), "--preset", "original"
    )
    assert "left out" not in output
    assert written["site"] == {
        "layer_thickness": [0.1, 0.3, 0.6, 1.0],
        "bottom_temperature_height": -8.0,
        "air_height": 10.0,
        "wind_height": 10.0,
        "latitude": 33.0,
        "longitude": 91.0,
        "deep_soil_temperature": 271.0,
    }
    assert written["schemes"] == {"exchange_scheme": 0}
    assert written["vegetation"] == {
        "table": "modis",
        "class": 10,
        "green_fraction_min": 0.01,
        "green_fraction_max": 0.6,
        "monthly_green_fraction": [0.6] * 12,
    }
    assert written["soil"] == {"table": "wrf-current", "layer_class": 6}
    assert written["initial"]["canopy_water"] == 1e-4
    assert written["forcing"] == {"netcdf": {"files": "forcing.nc", "names": "cf"}}
    # the last layer has more water than pores, which Noah-MP removes at its start
    assert written["initial"]["total_water_content"] == [0.2, 0.25, 0.3, 0.5]

    result = tmp_path / "run.nc"
    answer = noahpy("run", tmp_path / "noahpy" / "hrldas.yaml", "-o", result)
    assert answer.exit_code == 0, answer.output
    assert "48 steps" in answer.output
    with xr.open_dataset(result) as data:
        assert data.sizes["time"] == HOURS // 3
        assert np.isfinite(data["soil_temperature"]).all()


def test_every_step_has_the_forcing_that_hrldas_gives_it(tmp_path, of_site):
    """HRLDAS reads the forcing at the end of a step, between files by linear interpolation."""
    write_setup(tmp_path, points=SITE, forcing=of_site)
    imported(write_namelist(tmp_path, NOAH_TIMESTEP=1200))
    begins = START + np.arange(3 * HOURS) * np.timedelta64(1200, "s")
    found = forcing_at(tmp_path, begins)
    given, hours = weather(), np.arange(HOURS + 1)
    ends = np.arange(1, 3 * HOURS + 1) / 3
    for name, own, factor in (
        ("air_temperature", "T2D", 1.0),
        ("surface_pressure", "PSFC", 1.0),
        ("longwave_down", "LWDOWN", 1.0),
        ("shortwave_down", "SWDOWN", 1.0),
    ):
        expected = np.interp(ends, hours, given[own])
        np.testing.assert_allclose(getattr(found, name)[:, 0], expected * factor, rtol=1e-6)
    rain = given["RAINRATE"][np.floor(ends + 1e-9).astype(int)]
    np.testing.assert_allclose(found.precipitation_rate[:, 0], rain, rtol=1e-6)
    on_the_hour = slice(2, None, 3)
    wind = np.hypot(given["U2D"], given["V2D"])[1:]
    np.testing.assert_allclose(found.wind_speed[on_the_hour, 0], wind, rtol=1e-6)
    # humidity goes through that relative to saturation
    humidity = found.specific_humidity[on_the_hour, 0]
    np.testing.assert_allclose(humidity, given["Q2D"][1:], rtol=1e-5)


def test_layers_window_and_options_with_a_counterpart_are_kept(tmp_path, of_domain):
    write_setup(tmp_path, forcing=of_domain)
    with setup_file(tmp_path) as file:
        file["DZS"].units, file["DZS"][0] = "cm", [20.0, 20.0, 60.0, 200.0]
        file["CANWAT"].units, file["CANWAT"][0] = "m", 2e-4
        green = file.createVariable("VEGFRA", "f4", ("Time", "south_north", "west_east"))
        green.units, green[0] = "", 42.0
    changes = {f"soil_thick_input({layer})": 0.5 for layer in range(1, 5)}
    namelist = write_namelist(
        tmp_path, XSTART=2, XEND=2, YSTART=2, YEND=2, TBOT_OPTION=1, SURFACE_DRAG_OPTION=1,
        SPINUP_LOOPS=3, DYNAMIC_VEG_OPTION=7, KHOUR=None, KDAY=2, OUTPUT_TIMESTEP=86400, **changes,
    )  # fmt: skip
    _, written = imported(namelist)
    assert written["initial"]["depth"] == [0.1, 0.3, 0.7, 2.0]
    assert written["initial"]["canopy_water"] == 2e-4
    assert written["vegetation"]["monthly_green_fraction"] == [0.42] * 12
    assert written["vegetation"]["green_fraction_max"] == 0.7
    assert written["site"]["layer_thickness"] == [0.5] * 4
    assert (written["site"]["latitude"], written["site"]["longitude"]) == (33.2, 91.21)
    assert written["schemes"] == {"bottom_boundary": "heat_flux"}
    assert written["time"]["repetitions"] == 3
    assert written["output"] == {"interval": "1d"}
    with xr.open_dataset(tmp_path / "noahpy" / "forcing.nc") as forcing:
        assert dict(forcing.sizes) == {"time": HOURS + 1, "south_north": 1, "west_east": 1}
        expected = weather()["T2D"] + 0.1
        np.testing.assert_allclose(forcing["air_temperature"][:, 0, 0], expected, rtol=1e-6)


def test_snow_and_wind_speeds_of_the_forcing_are_kept(tmp_path):
    write_setup(tmp_path, points=SITE)
    for file in (tmp_path / "LDASIN").iterdir():
        with netCDF4.Dataset(file, "a") as data:
            # as HRLDAS' own program for single points writes a wind speed
            data["V2D"][0] = 0.0
            snow = data.createVariable("SNOWRATE", "f4", ("Time", "south_north", "west_east"))
            snow.units, snow[0] = "mm/s", 0.25 * data["RAINRATE"][0]
    changes = {"PCP_PARTITION_OPTION": 4, "FORCING_NAME_SN": '"SNOWRATE"'}
    output, written = imported(write_namelist(tmp_path, **changes))
    assert written["schemes"]["precipitation_phase"] == "forcing"
    assert "PCP_PARTITION_OPTION" not in output
    assert written["forcing"]["accept_constant"] == ["northward_wind"]
    found = forcing_at(tmp_path, START + np.arange(HOURS))
    wind = np.abs(weather()["U2D"][1:])
    np.testing.assert_allclose(found.wind_speed[:, 0], wind, rtol=1e-6)
    is_wet = found.precipitation_rate[:, 0] > 1e-9
    assert is_wet.any()
    np.testing.assert_allclose(found.snowfall_fraction[is_wet, 0], 0.25, rtol=1e-5)


@pytest.mark.parametrize(
    ("depth", "water", "expected"),
    [(None, 10.0, (0.01, 0.05)), (0.0, 10.0, (0.01, 0.05)), (0.1, 0.0, (0.02, 0.1))],
)
def test_snow_is_completed_as_noah_mp_does(tmp_path, of_site, depth, water, expected):
    write_setup(tmp_path, points=SITE, forcing=of_site)
    with setup_file(tmp_path) as file:
        file["SNOW"][0] = water
        if depth is None:
            file.renameVariable("SNODEP", "SNOWH")
        else:
            file["SNODEP"][0] = depth
    _, written = imported(write_namelist(tmp_path, KHOUR=3))
    initial = written["initial"]
    assert (initial["snow_water_equivalent"], initial["snow_depth"]) == pytest.approx(expected)


def test_the_deep_temperature_lies_below_the_soil(tmp_path, of_site):
    write_setup(tmp_path, points=SITE, forcing=of_site)
    output, written = imported(write_namelist(tmp_path, **{"soil_thick_input(4)": 15.0}))
    assert "TMN: at 23.5 m, half a layer below the soil" in output
    assert written["site"]["bottom_temperature_height"] == -23.5
    assert np.isfinite(forcing_at(tmp_path, START + np.arange(2)).air_temperature.numpy()).all()


# --- what is told --------------------------------------------------------------------------------
def test_what_has_no_counterpart_is_told(tmp_path, of_site):
    write_setup(tmp_path, points=SITE, forcing=of_site)
    namelist = write_namelist(
        tmp_path, CROP_OPTION=1, SOIL_DATA_OPTION=3, RESTART_FILENAME_REQUESTED='"R.nc"',
        TEMP_TIME_SCHEME_OPTION=3, NEW_KEY=7, KHOUR=3,
    )  # fmt: skip
    namelist.write_text(namelist.read_text() + "&WRF_HYDRO_OFFLINE\n finemesh = 0\n/\n")
    output, _ = imported(namelist)
    notes = [line for line in output.splitlines() if line.startswith("note: ")]
    for told in (
        "CROP_OPTION = 1: is not modelled",
        "SOIL_DATA_OPTION = 3: the class ISLTYP in all layers",
        "RESTART_FILENAME_REQUESTED = R.nc: the run begins with the state of the set-up file",
        "PCP_PARTITION_OPTION = 1: snow where the air is below freezing",
        "TEMP_TIME_SCHEME_OPTION = 3",
        "unknown here: NEW_KEY",
        "groups of the namelist that are not read: &WRF_HYDRO_OFFLINE",
        "LAI: begins the growth of plants",
    ):
        assert any(told in note for note in notes), told
    # Jarvis, Chen and a deep temperature are ours too
    for key in ("CANOPY_STOMATAL", "SURFACE_DRAG", "TBOT"):
        assert key not in output
    head = (tmp_path / "noahpy" / "hrldas.yaml").read_text()
    for note in notes[:-1]:
        assert f"# {note.removeprefix('note: ')}\n" in head


def test_points_are_left_out_by_their_reasons(tmp_path, of_domain):
    write_setup(tmp_path, forcing=of_domain)
    with setup_file(tmp_path) as file:
        file["IVGTYP"][0] = [[13, 15, 21], [10, 10, 17]]
        file["SEAICE"][0, 1, 0] = 1.0
        file["ISLTYP"][0, 0, 2] = 6
    output, written = imported(write_namelist(tmp_path, KHOUR=3))
    for reason in (
        "they are urban",
        "they are glacier",
        "they have a class of IVGTYP that the table modis has not",
        "they are sea ice",
        "they are water",
    ):
        assert f"1 of 6 points are left out: {reason}" in output
    assert "region" not in written
    assert written["site"]["longitude"] == 91.21


# --- what is refused -----------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"NSOIL": None}, "NSOIL is required and missing"),
        ({"NSOIL": 5}, "SOIL_THICK_INPUT has 4 thicknesses; NSOIL asks for 5"),
        ({"KHOUR": None}, "KHOUR or KDAY is required and missing"),
        ({"START_MONTH": 13}, "START_MONTH is 13"),
        ({"START_MONTH": 2, "START_DAY": 30}, "there is no date 2010-02-30T00:00:00"),
        ({"NOAH_TIMESTEP": 2500}, "NOAH_TIMESTEP is 2500 and must divide FORCING_TIMESTEP"),
        ({"HRLDAS_SETUP_FILE": '"no"'}, "HRLDAS_SETUP_FILE: there is no file"),
        ({"KHOUR": 50}, "the run needs 51, from 2010030100.LDASIN_DOMAIN1 to 2010030302"),
        ({"FORCING_TIMESTEP": 1800, "NOAH_TIMESTEP": 1800}, "201003010000.LDASIN_DOMAIN1: there"),
        ({"FORCING_NAME_T": '"T"'}, "there is no variable T (FORCING_NAME_T); the variables are"),
        ({"FORCING_NAME_PR": '"T2D"'}, "unit 'K' is not one of precipitation"),
        ({"XSTART": 3, "YSTART": 2}, "no point can run: 1 are water"),
        ({"YEND": 3}, "YSTART, YEND: 1 to 3 are no part of south_north, which has 2"),
        ({"XSTART": 4}, "XSTART, XEND: 4 to 3 are no part of west_east, which has 3"),
    ],
)
def test_errors_of_the_namelist_name_the_key(tmp_path, of_domain, changes, message):
    write_setup(tmp_path, forcing=of_domain)
    answer = noahpy("import-hrldas", write_namelist(tmp_path, **changes), "-o", tmp_path / "noahpy")
    assert answer.exit_code == 2, answer.output
    assert message in answer.output
    assert not list(tmp_path.glob("noahpy/*"))


def _without_zone(file):
    file.renameVariable("TMN", "TBOT")


def _in_pascal(file):
    file["TSLB"].units = "Pa"


def _with_dimension(file):
    file.renameVariable("TMN", "T0")
    file.createVariable("TMN", "f4", ("Time", "south_north"))


def _other_cover(file):
    file.MMINLU = "NLCD40"


def _at_one_place(file):
    file["XLAT"][0], file["XLONG"][0] = 33.0, 91.0


def _cold(file):
    file["TSLB"][0] = 20.0


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (_without_zone, "there is no variable TMN; the variables are"),
        (_in_pascal, "the unit 'Pa' of variable TSLB is of another kind; needed is K"),
        (_with_dimension, "variable TMN has the dimensions south_north; needed are"),
        (_other_cover, "the land cover MMINLU is 'NLCD40'; known are USGS"),
        (_at_one_place, "5 points are at 33 N, 91 E"),
    ],
)
def test_errors_of_the_set_up_file_name_the_variable(tmp_path, of_domain, change, message):
    namelist = write_setup(tmp_path, forcing=of_domain)
    with setup_file(tmp_path) as file:
        change(file)
    answer = noahpy("import-hrldas", namelist, "-o", tmp_path / "noahpy")
    assert answer.exit_code == 2, answer.output
    assert message in answer.output
    assert not list(tmp_path.glob("noahpy/*"))


def test_impossible_values_of_a_point_name_their_key(tmp_path, of_site):
    namelist = write_setup(tmp_path, points=SITE, forcing=of_site)
    with setup_file(tmp_path) as file:
        _cold(file)
    answer = noahpy("import-hrldas", namelist, "-o", tmp_path / "noahpy")
    assert answer.exit_code == 2
    assert "initial.soil_temperature" in answer.output
    assert not list(tmp_path.glob("noahpy/*"))


def test_forcing_on_another_grid_or_in_amounts_is_refused(tmp_path):
    namelist = write_setup(tmp_path, points=SITE)
    last = sorted((tmp_path / "LDASIN").iterdir())[-1]
    with netCDF4.Dataset(last, "a") as data:
        data.createDimension("x", 3)
        data.renameVariable("T2D", "T")
        data.createVariable("T2D", "f4", ("Time", "x"))
    answer = noahpy("import-hrldas", namelist, "-o", tmp_path / "noahpy")
    assert answer.exit_code == 2
    assert f"{last.name}: variable T2D has Time 1, x 3; the set-up file has" in answer.output
    first = sorted((tmp_path / "LDASIN").iterdir())[0]
    with netCDF4.Dataset(first, "a") as data:
        data["RAINRATE"].units = "mm"
    answer = noahpy("import-hrldas", namelist, "-o", tmp_path / "noahpy")
    assert answer.exit_code == 2
    assert "variable RAINRATE (FORCING_NAME_PR) is an amount (mm)" in answer.output


def test_files_are_replaced_only_where_that_is_asked_for(tmp_path, of_site):
    write_setup(tmp_path, points=SITE, forcing=of_site)
    namelist = write_namelist(tmp_path, KHOUR=3)
    imported(namelist)
    answer = noahpy("import-hrldas", namelist, "-o", tmp_path / "noahpy")
    assert answer.exit_code == 2
    assert "exists already; name another folder or add --overwrite" in answer.output
    imported(namelist, "--overwrite")
    (tmp_path / "setup" / "HRLDAS_setup_2010030100_d1").rename(tmp_path / "setup" / "maps.nc")
    taken = write_namelist(tmp_path, HRLDAS_SETUP_FILE='"setup/maps.nc"')
    answer = noahpy("import-hrldas", taken, "-o", tmp_path / "setup", "--overwrite")
    assert "(HRLDAS_SETUP_FILE); name another place" in answer.output
    assert (tmp_path / "setup" / "maps.nc").exists()
    answer = noahpy("import-hrldas", namelist, "-o", tmp_path / "new", "--preset", "none")
    assert "--preset: 'none' is unknown; known are permafrost" in answer.output
    namelist.write_text("no namelist")
    answer = noahpy("import-hrldas", namelist, "-o", tmp_path / "new")
    assert "needs one group &NOAHLSM_OFFLINE; its groups are none" in answer.output
    namelist.write_text("&NOAHLSM_OFFLINE\n KHOUR = 3")
    answer = noahpy("import-hrldas", namelist, "-o", tmp_path / "new")
    assert "cannot be read as a Fortran namelist" in answer.output
    namelist.write_text("&NOAHLSM_OFFLINE\n INDIR = 'x")
    answer = noahpy("import-hrldas", namelist, "-o", tmp_path / "new")
    assert answer.output.splitlines()[1:] == []
    assert "cannot be read as a Fortran namelist: it ends within a value" in answer.output
