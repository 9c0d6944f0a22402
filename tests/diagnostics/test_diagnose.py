import datetime
import warnings

import cftime
import numpy as np
import pandas as pd
import pytest
import xarray as xr
from diagnosed_runs import DAMPING, NORTH, PERIOD, SOUTH, THICKNESS, run, thawing, wave

from noahpy.catalog.diagnostics import DIAGNOSTICS, SUMMARIZED
from noahpy.diagnostics import DiagnosticsError, diagnose, freezing_fronts, run_values, ttop_model
from noahpy.diagnostics.diagnose import NOT_GIVEN
from noahpy.diagnostics.tables import frame, tables
from noahpy.files.run_datasets import open_run
from noahpy.model.outcomes import CURTAIN_WIDTH, MELTED_WATER
from noahpy.output.permafrost import PermafrostRecorder
from noahpy.output.summary import _BY_FIELD
from noahpy.physics.constants import FREEZING_POINT

MEAN, AMPLITUDE = -4.0, 12.0
DEPTH = np.cumsum(THICKNESS) - 0.5 * THICKNESS


@pytest.fixture(scope="module")
def waves():
    return diagnose(run())


def value(found, name, year=2002):
    return found[name].sel(year=year).item()


def date(found, name, year=2002):
    return found[name].sel(year=year).values.astype("datetime64[D]")


def test_a_wave_has_the_degree_days_and_n_factors_of_its_closed_form(waves):
    surface = AMPLITUDE * np.exp(-DEPTH[0] / DAMPING)
    thaw, freeze = thawing(MEAN, surface), thawing(-MEAN, surface)
    air_thaw, air_freeze = thawing(MEAN - 3.0, 18.0), thawing(3.0 - MEAN, 18.0)
    expected = {
        "surface_thawing_degree_days": thaw,
        "surface_freezing_degree_days": freeze,
        "air_thawing_degree_days": air_thaw,
        "air_freezing_degree_days": air_freeze,
        "thawing_n_factor": thaw / air_thaw,
        "freezing_n_factor": freeze / air_freeze,
    }
    for name, known in expected.items():
        assert value(waves, name) == pytest.approx(known, rel=2e-4), name


def test_conduction_with_one_conductivity_has_no_thermal_offset(waves):
    assert value(waves, "surface_offset") == pytest.approx(3.0, abs=1e-3)
    assert value(waves, "thermal_offset") == pytest.approx(0.0, abs=1e-3)
    top = value(waves, "top_of_permafrost_temperature")
    assert top == pytest.approx(FREEZING_POINT + MEAN, abs=1e-3)
    ratio = value(waves, "apparent_conductivity_ratio")
    assert ratio == pytest.approx(1.0, abs=1e-3)
    degree_days = (value(waves, f"surface_{kind}_degree_days") for kind in ("thawing", "freezing"))
    assert ttop_model(*degree_days, ratio, 365.0) == pytest.approx(top, abs=1e-9)


def test_depths_follow_from_the_envelope(waves):
    table = DAMPING * np.log(AMPLITUDE / -MEAN)
    assert value(waves, "permafrost_table_depth") == pytest.approx(table, abs=2e-3)
    assert value(waves, "active_layer_thickness") == pytest.approx(table, abs=2e-3)
    assert value(waves, "active_layer_water") == pytest.approx(400.0 * table, rel=2e-3)
    assert 0.0 < value(waves, "active_layer_liquid_water") < 401.0 * table
    # the ice of a layer goes as it is warmer than 0 degC
    assert value(waves, "thaw_depth_by_ice") == pytest.approx(table, abs=THICKNESS[0])
    assert value(waves, "talik_thickness") == 0.0
    for name in ("talik_top", "talik_bottom", "seasonal_frost_depth"):
        assert np.isnan(value(waves, name))


def test_the_zero_curtain_is_the_time_near_the_freezing_point(waves):
    found = waves["zero_curtain_days"].sel(year=2002).values
    size = AMPLITUDE * np.exp(-DEPTH / DAMPING)
    crosses = size > -MEAN + CURTAIN_WIDTH
    angle = [np.arcsin((w - MEAN) / size[crosses]) for w in (CURTAIN_WIDTH, -CURTAIN_WIDTH)]
    np.testing.assert_allclose(found[crosses], PERIOD / np.pi * (angle[0] - angle[1]), rtol=2e-2)
    # permafrost has none, however near it is to the freezing point
    assert np.isnan(found[size < -MEAN]).all()


def test_layers_thaw_and_freeze_when_the_wave_crosses_zero(waves):
    layers = [0, 10, 30]
    size, lag = AMPLITUDE * np.exp(-DEPTH[layers] / DAMPING), DEPTH[layers] / DAMPING
    angle = np.arcsin(-MEAN / size)
    begin = np.datetime64("2001-01-01")
    for name, phase in (("layer_thaw_date", angle), ("layer_freeze_up_date", np.pi - angle)):
        day = 15.0 + PERIOD * (1.0 + (phase + lag + 0.5 * np.pi) / (2.0 * np.pi))
        days = (date(waves, name)[layers] - begin) / np.timedelta64(1, "D")
        np.testing.assert_allclose(days, day, atol=1.0, err_msg=name)
    assert np.isnat(date(waves, "layer_thaw_date")[-1])
    assert date(waves, "thaw_date") == date(waves, "layer_thaw_date")[0]


def test_snow_has_its_own_year(waves):
    """Snow lies while the air is below 0 degC, from one autumn to the next spring."""
    angle = np.arcsin(7.0 / 18.0)
    days = [
        15.0 + PERIOD * (1.0 + (p + 0.5 * np.pi) / (2.0 * np.pi)) for p in (-np.pi - angle, angle)
    ]
    begin = np.datetime64("2001-01-01")
    found = [date(waves, f"snow_{name}_date") for name in ("onset", "melt_out")]
    lengths = [(day - begin) / np.timedelta64(1, "D") for day in found]
    np.testing.assert_allclose(lengths, days, atol=1.5)
    assert value(waves, "snow_cover_days") == (found[1] - found[0]) / np.timedelta64(1, "D")
    assert np.isnat(date(waves, "snow_onset_date", 2001))


def test_the_texts_have_the_figures_of_the_model():
    assert f"within {CURTAIN_WIDTH:g} K" in DIAGNOSTICS["zero_curtain_days"].long_name
    assert f"{1e3 * MELTED_WATER:g} mm" in DIAGNOSTICS["snow_cover_days"].long_name


def test_the_summary_of_a_run_has_the_same_values(waves):
    recorder = PermafrostRecorder(np.datetime64("2001-01-01"), THICKNESS[:, None])
    data = run()
    for day, (soil, skin) in enumerate(
        zip(data.soil_temperature.values, data.skin_temperature.values, strict=True)
    ):
        recorder.add(soil[:, None], np.array([skin]), day * 86400.0, (day + 1) * 86400.0)
    recorder.close()
    summary = recorder.summary()
    assert set(_BY_FIELD.values()) == set(SUMMARIZED)
    for field, name in _BY_FIELD.items():
        stored, found = getattr(summary, field)[..., 0], waves[name].values
        if stored.dtype.kind == "M":
            np.testing.assert_array_equal(stored, found.astype("datetime64[D]"))
        else:
            np.testing.assert_allclose(stored, found, rtol=1e-12)


def test_southern_years_begin_in_july():
    south = diagnose(run(latitude=SOUTH, start="2001-01-01"))
    north = diagnose(run(latitude=NORTH))
    assert south.year.values.tolist() == [2001, 2002, 2003, 2004]
    assert south.days_covered.values.tolist() == [181.0, 365.0, 365.0, 184.0]
    # the summer at the turn of the year is in one of them
    assert date(south, "layer_thaw_date")[0] < np.datetime64("2002-01-01")
    assert date(south, "layer_freeze_up_date")[0] > np.datetime64("2002-01-01")
    assert date(south, "snow_melt_out_date", 2003) < np.datetime64("2003-01-01")
    for name in ("active_layer_thickness", "surface_thawing_degree_days", "thawing_n_factor"):
        assert value(south, name) == pytest.approx(value(north, name), rel=1e-3)


def test_both_hemispheres_in_one_run_have_their_own_years():
    each = [run(latitude=latitude) for latitude in (NORTH, SOUTH)]
    both = diagnose(xr.concat(each, "column"))
    for number, one in enumerate(each):
        alone = diagnose(one)
        xr.testing.assert_allclose(both["active_layer_thickness"].isel(column=number).sel(
            year=alone.year), alone["active_layer_thickness"])  # fmt: skip
        assert (both["layer_thaw_date"].isel(column=number).sel(year=2002)
                == alone["layer_thaw_date"].sel(year=2002)).sum() > 10  # fmt: skip


@pytest.mark.parametrize("cells", [["member"], ["column", "member"], ["member", "lat", "lon"]])
def test_any_dimensions_of_cells_are_kept(cells, monkeypatch):
    one = run(730, thickness=np.full(8, 0.5))
    sizes = dict(zip(cells, (3, 2, 2), strict=False))
    shift = xr.DataArray(np.linspace(0.0, 2.0, int(np.prod(list(sizes.values())))).reshape(
        tuple(sizes.values())), dims=cells)  # fmt: skip
    many = one.copy()
    many["soil_temperature"] = one["soil_temperature"] + shift
    many["air_temperature"] = one["air_temperature"] + shift
    whole = diagnose(many)
    assert set(whole["thaw_date"].dims) == {"year", *cells}
    assert whole["layer_thaw_date"].dims == ("year", "depth", *cells)
    last = {name: size - 1 for name, size in sizes.items()}
    xr.testing.assert_allclose(
        whole.isel(last).drop_attrs(), diagnose(many.isel(last)).drop_attrs()
    )
    # in parts, as a region that does not fit into the memory
    monkeypatch.setattr(run_values, "MOST_VALUES", 1.0)
    xr.testing.assert_allclose(diagnose(many), whole)


def test_shorter_steps_and_other_names_give_the_same():
    daily = run(400, thickness=np.full(6, 0.5))
    hours = pd.date_range("2001-01-01", periods=401 * 4, freq="6h").values.astype("datetime64[s]")
    repeated = daily.isel(time=np.repeat(np.arange(400), 4)).assign_coords(time=hours[1:1601])
    repeated["time_bounds"] = ("time", "bound"), np.stack([hours[:1600], hours[1:1601]], axis=1)
    cmip = daily.rename(soil_temperature="tsl", air_temperature="tas", snow_water_equivalent="snw")
    cmip["snw"] = cmip["snw"] * 1000.0
    known = diagnose(daily)
    for other in (repeated, cmip):
        xr.testing.assert_allclose(diagnose(other), known)


def test_values_are_read_in_the_units_that_they_state():
    daily = run(400, thickness=np.full(6, 0.5))
    of_model = daily.rename(soil_temperature="tsl", air_temperature="tas")
    # names of the model that the files are made of, as in those of CMIP6
    of_model["tsl"] = of_model["tsl"].assign_attrs(units="K", original_name="TSOI")
    of_model["tas"] = (of_model["tas"] - FREEZING_POINT).assign_attrs(units="degC")
    of_model["snow_water_equivalent"] = (1000.0 * of_model["snow_water_equivalent"]).assign_attrs(
        units="kg m-2", original_name="H2OSNO"
    )
    xr.testing.assert_allclose(diagnose(of_model), diagnose(daily))


def test_depths_are_read_in_the_unit_that_they_state(waves):
    metres = run()
    bounds = 100.0 * metres["depth_bounds"]
    by_depth = metres["depth"].assign_attrs(units="cm")
    for centimetres in (
        metres.assign(depth_bounds=bounds).assign_coords(depth=by_depth),
        metres.assign(depth_bounds=bounds.assign_attrs(units="cm")),
    ):
        thickness = value(diagnose(centimetres), "active_layer_thickness")
        assert thickness == pytest.approx(value(waves, "active_layer_thickness"))


def test_monthly_means_give_no_dates_and_say_so():
    data = run(730)
    begins = data["time_bounds"].isel(bound=0).values
    by_begin = data.drop_vars(["time_bounds", "depth_bounds"]).assign_coords(time=begins)
    monthly = by_begin.resample(time="MS").mean()
    edges = pd.date_range("2001-01-01", periods=25, freq="MS").values.astype("datetime64[s]")
    monthly = monthly.assign_coords(time=edges[1:])
    monthly["time_bounds"] = ("time", "bound"), np.stack([edges[:-1], edges[1:]], axis=1)
    monthly["depth_bounds"] = data["depth_bounds"]
    found = diagnose(monthly)
    assert "thaw_date needs daily means" in found.attrs[NOT_GIVEN]
    assert found.attrs["comment"].startswith("Of means over 28 to 31 days")
    assert not [name for name, row in DIAGNOSTICS.items() if row.needs_days and name in found]
    daily = diagnose(data)
    assert value(found, "surface_thawing_degree_days") == pytest.approx(
        value(daily, "surface_thawing_degree_days"), rel=0.02
    )
    xr.testing.assert_identical(found["near_surface_permafrost"], daily["near_surface_permafrost"])


def test_a_missing_day_costs_its_year_and_its_cell():
    one = run(730, thickness=np.full(6, 0.5))
    many = xr.concat([one, one], "column")
    many["soil_temperature"][1, 400] = np.nan
    found = diagnose(many)
    assert found["days_covered"].values.tolist() == [[365.0, 365.0], [365.0, 364.0]]
    assert found["thaw_date"].isnull().values.tolist() == [[False, False], [False, True]]
    assert found["active_layer_thickness"].isnull().values.tolist() == [
        [False, False], [False, True]]  # fmt: skip
    assert "nan" not in str([table.rows for table in tables(found)]).lower()


def test_parts_of_years_are_stated_and_without_values():
    found = diagnose(run(500, start="2001-09-01", thickness=np.full(6, 0.5)))
    assert found.year.values.tolist() == [2001, 2002, 2003]
    assert found.days_covered.values.tolist() == [122.0, 365.0, 13.0]
    assert found["active_layer_thickness"].isnull().values.tolist() == [True, False, True]
    # the first winter is whole
    assert found["snow_cover_days"].isnull().values.tolist() == [True, True, True]
    by_winter = diagnose(run(730, start="2001-09-01", thickness=np.full(6, 0.5)), year_start=9)
    assert by_winter.days_covered.values.tolist() == [365.0, 365.0]
    assert by_winter.year.values.tolist() == [2002, 2003]


def test_what_a_run_does_not_have_is_named():
    found = diagnose(run(365).drop_vars(["air_temperature", "snow_water_equivalent"]))
    assert "thawing_n_factor needs air_temperature" in found.attrs[NOT_GIVEN]
    assert "snow_onset_date needs snow_water_equivalent" in found.attrs[NOT_GIVEN]
    assert "thawing_n_factor" not in found


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda d: d.drop_vars("soil_temperature"), "has no soil_temperature"),
        (lambda d: d.drop_vars("time_bounds"), "has no bounds of time"),
        (lambda d: d.drop_vars("depth_bounds"), "has no bounds of the layers"),
        (lambda d: d.isel(time=slice(0, 0)), "holds no records"),
        (lambda d: d.isel(time=[0, 1, 5]), "have to follow each other"),
        (lambda d: d.isel(depth=0), "the dimensions time; time and depth"),
        (
            lambda d: d.assign(soil_temperature=d["soil_temperature"] - FREEZING_POINT),
            "soil_temperature has no unit and has the value -.*, which is not within 175 to 370 K",
        ),
        (
            lambda d: d.assign(soil_temperature=d["soil_temperature"].assign_attrs(units="m s-1")),
            "unit 'm s-1' is not one of soil_temperature",
        ),
        (lambda d: d.isel(depth=slice(None, None, -1)), "layers have to follow each other"),
        (lambda d: d.isel(depth=slice(1, None)), "layers have to follow each other"),
        (lambda d: d.isel(depth=[0, 1, 3]), "layers have to follow each other"),
        (lambda d: d.assign(depth_bounds=-d["depth_bounds"]), "layers have to follow each other"),
        (
            lambda d: d.assign_coords(depth=d["depth"].assign_attrs(units="s")),
            "depth_bounds: unit 's' is not one of depth",
        ),
    ],
)
def test_what_cannot_be_diagnosed_is_refused(change, message):
    with pytest.raises(DiagnosticsError, match=message):
        diagnose(change(run(20)))


def test_years_begin_with_a_month():
    with pytest.raises(DiagnosticsError, match="1 to 12, and not with 13"):
        diagnose(run(20), year_start=13)


def test_fronts_close_on_the_active_layer(waves):
    """A wave freezes from above alone: permafrost that is as cold as this is no source of cold."""
    fronts = freezing_fronts(run())
    below = fronts["freezing_front_from_below"].sel(time="2002")
    assert float(below.max()) == pytest.approx(value(waves, "active_layer_thickness"), abs=2e-3)
    is_open = fronts["freezing_front_from_above"].sel(time="2002") == 0.0
    assert 100 < int(is_open.sum()) < 250


def test_tables_and_frames_have_every_value(waves):
    by_year, by_depth = tables(waves)
    assert by_year.headings == ("", "2001", "2002", "2003")
    shown = {row[0]: row[2] for row in by_year.rows}
    assert shown["days_covered (d)"] == "365"
    assert shown["annual_mean_ground_surface_temperature (degC)"] == "-4.00"
    assert shown["thermal_offset (K)"] in ("0.00", "-0.00")
    assert by_depth.headings[:2] == ("depth (m)", "mean (degC)")
    table = frame(waves)
    assert len(table) == 3
    assert table["active_layer_thickness [m]"][1] == value(waves, "active_layer_thickness")
    assert table["zero_curtain_days@0.025 [d]"].notna().all()
    many = diagnose(xr.concat([run(365, thickness=np.full(6, 0.5))] * 5, "column"))
    (quantiles,) = tables(many)
    # five columns have no 95 %
    assert quantiles.headings[1:] == ("least", "median", "largest", "with a value")
    assert quantiles.title == "Diagnostics of 5 columns in 2001"
    assert len(frame(many)) == 5


def test_a_wave_is_made_of_days():
    """Against the generator of the cases itself."""
    day = np.arange(365.0)
    assert wave(day, np.zeros(1), MEAN, AMPLITUDE)[15, 0] == FREEZING_POINT + MEAN - AMPLITUDE


def without_leap_days(data, calendar):
    """A run in another calendar, without 29 February."""
    kept = data.sel(time=~((data.time_bounds[:, 0].dt.month == 2)
                           & (data.time_bounds[:, 0].dt.day == 29)))  # fmt: skip
    bounds = kept.time_bounds.to_numpy().copy()
    ends_late = bounds[:-1, 1] != bounds[1:, 0]
    bounds[:-1, 1][ends_late] = bounds[1:, 0][ends_late]

    def dates(values):
        parts = [str(one)[:19].replace("T", "-").replace(":", "-").split("-") for one in values]
        return [cftime.datetime(*map(int, part), calendar=calendar) for part in parts]

    of_bounds = np.array([dates(row) for row in bounds])
    other = kept.drop_vars("time_bounds").assign_coords(time=of_bounds[:, 1])
    return other.assign(time_bounds=(("time", "bound"), of_bounds))


@pytest.mark.parametrize("calendar", ["noleap", "365_day"])
@pytest.mark.parametrize("step", ["D", "6h", "MS"])
def test_the_last_interval_before_a_leap_day_goes_on_through_it(tmp_path, step, calendar):
    full = run(4 * 365 + 1, step=step)
    file = tmp_path / "noleap.nc"
    without_leap_days(full, calendar).to_netcdf(file)
    leap = full.time_bounds[:, 0].dt.date == datetime.date(2004, 2, 29)
    before = int(np.flatnonzero(leap)[0]) - 1 if leap.any() else 0
    same = full.copy(deep=True)
    for name in ("soil_temperature", "liquid_water_content", "air_temperature",
                 "skin_temperature", "snow_water_equivalent"):  # fmt: skip
        same[name][leap.to_numpy()] = full[name][before]
    with open_run(file) as found:
        xr.testing.assert_allclose(diagnose(found), diagnose(same), rtol=1e-12)


# years that nanoseconds do not reach, and before 1582, where the standard calendar is Julian
@pytest.mark.parametrize(
    ("start", "calendar"),
    [("1600", "standard"), ("2300", "standard"), ("0850", "proleptic_gregorian")],
)
def test_years_of_long_ago_and_far_ahead_are_those_of_the_run(tmp_path, start, calendar):
    run(3 * 365, start="2001-01-01").to_netcdf(tmp_path / "run.nc")
    with open_run(tmp_path / "run.nc", decode_times=False) as stored:
        moved = stored.load()
    for name in ("time", "time_bounds"):
        moved[name].attrs |= {"units": f"days since {start}-01-01", "calendar": calendar}
    moved.to_netcdf(tmp_path / "moved.nc")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with open_run(tmp_path / "moved.nc") as found:
            years = diagnose(found)["year"]
    assert years.to_numpy().tolist() == [int(start) + n for n in range(len(years))]
    assert len(years) > 1


def test_dates_of_cftime_are_taken():
    later = without_leap_days(run(29), "standard")
    xr.testing.assert_allclose(diagnose(later), diagnose(run(29)), rtol=1e-12)


def test_other_calendars_are_refused_by_name():
    data = without_leap_days(run(29), "360_day")
    with pytest.raises(DiagnosticsError, match="time_bounds, are 360_day; dates of the standard"):
        diagnose(data)
