"""The coupled examples do what their texts say: they conserve, they correct, their parts are right.

The slab and the filter are tested against what is known about them without the land model.
"""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml

FOLDER = Path(__file__).parents[2] / "config_examples" / "coupling"
sys.path.insert(0, str(FOLDER))

import ensemble_kalman  # noqa: E402
import moving_water  # noqa: E402
import plain_loop  # noqa: E402
import slab_atmosphere  # noqa: E402
from slab_atmosphere import (  # noqa: E402
    CONDENSATION_LEVEL,
    DEPTH,
    EVAPORATION,
    HUMIDITY,
    LATENT,
    PRECIPITATION,
    SENSIBLE,
    TEMPERATURE,
    SlabAtmosphere,
)

from noahpy.physics.freezing import converged_supercooled_water, freezing_properties  # noqa: E402

DAY = 86400.0
MOMENTUM = "land_surface_air__momentum_exchange_coefficient"
WET, DRY = 0, 1


# --- snow and groundwater that move --------------------------------------------------------------
@pytest.fixture(scope="module")
def winter():
    """The hill from autumn to the middle of the winter; the example checks its balances itself."""
    return moving_water.run(days=110)


def test_all_balances_of_the_hill_close(winter):
    hill, _ = winter
    assert set(hill.residuals()) > {"land", "drift", "groundwater", "everything"}
    assert max(hill.residuals().values()) < moving_water.TOLERANCE
    # there is something to balance
    assert hill.drift.eroded[0] > 0.01
    assert hill.drift.sublimated > 1e-3
    assert hill.ground.recharged > 1e-6
    assert hill.ground.drained > 1e-3


def test_the_wind_fills_the_hollow(winter):
    hill, snow = winter
    ridge, _, hollow = snow[-1]
    assert hollow > 2.0 * ridge
    assert hill.drift.deposited[0] == hill.drift.eroded[2] == 0.0


@pytest.mark.parametrize("part", ["drift", "ground", "land"])
def test_water_that_a_model_loses_is_noticed(part):
    hill = moving_water.Hill()
    forcing = {k: v[0] for k, v in moving_water.weather(1, hill.step, hill.columns).items()}
    hill.advance(forcing)
    hill.check()
    if part == "drift":
        hill.drift.deposited[2] += 1e-9
    elif part == "ground":
        hill.ground.storage -= 1e-9
    else:
        hill.ran_off[1] += 1e-9
    with pytest.raises(ArithmeticError, match="does not close by 1e-09 m"):
        hill.check()


# --- slab ----------------------------------------------------------------------------------------
@pytest.fixture
def slab(tmp_path):
    """A function that makes a slab, with sections of its configuration changed."""

    def make(columns=2, **changes):
        config = yaml.safe_load(slab_atmosphere.AIR_CONFIG.read_text())
        for section, values in changes.items():
            config[section].update(values)
        config["columns"] = columns
        file = tmp_path / "slab.yaml"
        file.write_text(yaml.safe_dump(config))
        air = SlabAtmosphere()
        air.initialize(str(file))
        return air

    return make


STILL_AIR = {"divergence": 0.0, "radiative_cooling": 0.0, "advection_days": 1e12}


def drive(air, days, heat, evaporation):
    """Run a slab under prescribed fluxes, W m-2 and m s-1 by time in s; returns their sums."""
    sums = np.zeros((2, air.get_grid_size(0)))
    while air.get_current_time() < days * DAY:
        fluxes = heat(air.get_current_time()), evaporation(air.get_current_time())
        air.set_value(SENSIBLE, fluxes[0])
        air.set_value(EVAPORATION, fluxes[1])
        air.set_value(MOMENTUM, np.full(sums.shape[1], 0.02))
        air.update()
        sums += air.get_time_step() * np.array(fluxes)
    return sums


def daily_heat(time):
    return np.array([150.0, 300.0]) * max(np.sin(2.0 * np.pi * time / DAY), -0.1)


def daily_evaporation(time):
    return 1e-7 * np.array([1.0, 0.1]) * max(np.sin(2.0 * np.pi * time / DAY), -0.01)


def test_without_other_sources_the_slab_holds_what_the_surface_gave(slab):
    air = slab(large_scale=STILL_AIR)
    heat, vapour = air.contents()
    given, evaporated = drive(air, 1, daily_heat, daily_evaporation)
    np.testing.assert_allclose(air.contents()[0] - heat, given, rtol=1e-7)
    np.testing.assert_allclose(air.contents()[1] - vapour, 1000.0 * evaporated, rtol=1e-7)


def test_the_slab_closes_its_budgets_through_days_and_nights(slab):
    air = slab()
    drive(air, 3, daily_heat, daily_evaporation)
    heat, water = air.residuals()
    assert np.abs(heat).max() < 1e-11 * air.contents()[0].max()
    assert np.abs(water).max() < 1e-11 * air.contents()[1].max()
    # every source took part, so that the closure says something about it
    for quantity in (air.temperature, air.humidity):
        assert (quantity.entered.subsidence != 0.0).all()
        assert (quantity.entered.advection != 0.0).all()
    assert (air.temperature.entered.radiation < 0.0).all()


def test_a_mixed_layer_under_constant_heating_grows_as_tennekes_has_it(slab, monkeypatch):
    """Without shear and spin-up, the square of the depth grows by 2 (1 + 2 A) flux / lapse rate."""
    monkeypatch.setattr(slab_atmosphere, "SHEAR_ENTRAINMENT", 0.0)
    monkeypatch.setattr(slab_atmosphere, "SPIN_UP", 0.0)
    air = slab(
        1,
        large_scale=STILL_AIR,
        initial={"specific_humidity": 1e-9, "lapse_rate": 6e-3},
        grid={"spacing": 5.0, "top": 3000.0},
    )
    depth = []
    flux = 100.0 / (air.humidity.weight * slab_atmosphere.SPECIFIC_HEAT)
    for until in (0.125, 0.375):
        drive(air, until, lambda _: np.array([100.0]), lambda _: np.zeros(1))
        depth.append(air.depth.copy())
    growth = depth[1] ** 2 - depth[0] ** 2
    np.testing.assert_allclose(growth, 2.0 * 1.4 * flux * 0.25 * DAY / 6e-3, rtol=0.03)
    above = air._right_above(air.temperature) - air.temperature.mean
    np.testing.assert_allclose(above, 0.2 / 1.4 * 6e-3 * depth[1], rtol=0.1)


def test_a_collapsing_layer_leaves_its_air_above(slab):
    air = slab(1, large_scale=STILL_AIR)
    drive(air, 0.4, lambda _: np.array([250.0]), lambda _: np.zeros(1))
    mixed, top = float(air.temperature.mean[0]), float(air.depth[0])
    assert top > 800.0
    drive(air, 0.7, lambda _: np.array([-20.0]), lambda _: np.zeros(1))
    height, profile = air.profile()
    assert air.depth[0] < 300.0
    assert air.temperature.mean[0] < mixed - 1.0
    residual = profile[(height > 600.0) & (height < top - 100.0), 0]
    np.testing.assert_allclose(residual, mixed, atol=0.5)


def test_vapour_beyond_saturation_falls_out_and_warms(slab):
    air = slab(1, large_scale=STILL_AIR)
    vapour = air.contents()[1]
    fallen = 0.0
    while air.get_current_time() < 0.5 * DAY:
        air.set_value(SENSIBLE, np.array([-40.0]))
        air.set_value(EVAPORATION, np.array([1e-7]))
        air.set_value(MOMENTUM, np.array([0.01]))
        air.update()
        fallen += air.get_value_ptr(PRECIPITATION) * air.get_time_step()
    assert fallen[0] > 0.1
    saturation = slab_atmosphere.saturation_humidity(air.get_value_ptr(TEMPERATURE), 55000.0)
    np.testing.assert_allclose(air.get_value_ptr(HUMIDITY), saturation, rtol=1e-3)
    np.testing.assert_allclose(air.contents()[1] - vapour, 1e-4 * 0.5 * DAY - fallen, rtol=1e-6)
    np.testing.assert_allclose(air.temperature.entered.condensation, 2.501e6 * fallen, rtol=1e-9)
    assert np.abs(air.residuals()[0]).max() < 1e-3


def test_columns_of_the_slab_do_not_feel_each_other(slab):
    both = slab(2)
    drive(both, 1, daily_heat, daily_evaporation)
    for k in range(2):
        one = slab(1)
        drive(one, 1, lambda t, k=k: daily_heat(t)[[k]], lambda t, k=k: daily_evaporation(t)[[k]])
        for name in (TEMPERATURE, HUMIDITY, DEPTH, CONDENSATION_LEVEL):
            np.testing.assert_allclose(
                one.get_value_ptr(name)[0], both.get_value_ptr(name)[k], rtol=1e-12
            )


def test_the_slab_refuses_what_is_no_input_and_a_layer_above_its_grid(slab):
    air = slab(1, grid={"top": 400.0})
    with pytest.raises(KeyError, match="not an input"):
        air.set_value(TEMPERATURE, np.zeros(1))
    with pytest.raises(ValueError, match="above 380 m"):
        drive(air, 1, lambda _: np.array([300.0]), lambda _: np.zeros(1))


# --- land and slab -------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def coupled():
    two_way = slab_atmosphere.run_two_way(0.75)
    return two_way, slab_atmosphere.run_one_way(two_way)


def test_land_and_slab_close_heat_and_water_together(coupled):
    closure = coupled[0].closure
    assert (closure.exchanged_heat > 1e6).all()
    assert (closure.exchanged_water > 0.1).all()
    # rounding of contents of 1e9 J m-2 and, in the land, 2e3 kg m-2
    assert np.abs(closure.heat).max() < 0.1
    assert np.abs(closure.water).max() < 1e-9


def test_the_air_answers_its_land(coupled):
    two_way, one_way = coupled
    temperature, humidity = two_way.air[TEMPERATURE], two_way.air[HUMIDITY]
    afternoon = np.searchsorted(two_way.hours, 16.0)
    assert temperature[afternoon, DRY] > temperature[afternoon, WET] + 2.0
    assert humidity[afternoon, WET] > humidity[afternoon, DRY] + 1e-3
    depth = two_way.air[DEPTH].max(0)
    assert depth[DRY] > depth[WET] > 1000.0
    # under the same air the land of both differs more than under the air each made
    for flux in (SENSIBLE, LATENT):
        own, shared_air = (np.diff(run[flux].mean(0)) for run in (two_way.land, one_way))
        assert np.abs(shared_air) > 1.05 * np.abs(own)


def test_the_table_and_the_picture_of_the_coupled_run(coupled, tmp_path, capsys):
    two_way, one_way = coupled
    table = slab_atmosphere.rows(two_way, one_way)
    assert {len(texts) for texts in table.values()} == {4}
    slab_atmosphere.show(table, two_way.names)
    assert "wet meadow" in capsys.readouterr().out
    slab_atmosphere.draw(two_way, one_way, tmp_path / "slab.png")
    assert (tmp_path / "slab.png").stat().st_size > 20_000


# --- plain loop ----------------------------------------------------------------------------------
def test_the_plain_loop_is_driven_by_its_arrays(monkeypatch, capsys):
    assert "forcing" not in yaml.safe_load(plain_loop.CONFIG.read_text())
    plain = plain_loop.run(4)
    assert all(np.isfinite(values).all() for values in plain.values())
    made = plain_loop.weather

    def warmer(seconds):
        return (air := made(seconds)) | {TEMPERATURE: air[TEMPERATURE] + 5.0}

    monkeypatch.setattr(plain_loop, "weather", warmer)
    warm = plain_loop.run(4)
    assert (warm["top layer K"] > plain["top layer K"] + 0.1).all()
    plain_loop.show(plain)
    assert "deepest thaw" in capsys.readouterr().out


# --- filter --------------------------------------------------------------------------------------
def test_the_weight_of_an_observation_falls_to_zero_at_its_reach():
    weight = ensemble_kalman.nearness(np.linspace(-2.5, 2.5, 501))
    assert weight[250] == 1.0
    assert (np.diff(weight[250:]) <= 1e-12).all()
    assert weight[250 + 199] > 0.0
    np.testing.assert_allclose(weight[450:], 0.0, atol=1e-12)
    np.testing.assert_allclose(weight, weight[::-1], atol=1e-12)


def test_an_analysis_without_limits_is_that_of_kalman(monkeypatch):
    monkeypatch.setattr(ensemble_kalman, "REACH", 1e6)
    monkeypatch.setattr(ensemble_kalman, "KEPT_SPREAD", 0.0)
    random = np.random.default_rng(5)
    prior = 270.0 + np.linalg.cholesky([[2.0, 1.0, 0.3], [1.0, 1.5, 0.4], [0.3, 0.4, 1.0]]) @ (
        random.standard_normal((3, 50))
    )
    layers, observed = np.array([0, 2]), np.array([271.0, 269.5])
    posterior = ensemble_kalman.analysis(prior, np.array([0.1, 0.5, 1.0]), layers, observed)
    covariance = np.cov(prior)
    operator = np.eye(3)[layers]
    noise = ensemble_kalman.OBSERVATION_ERROR**2 * np.eye(2)
    gain = covariance @ operator.T @ np.linalg.inv(operator @ covariance @ operator.T + noise)
    mean = prior.mean(1)
    np.testing.assert_allclose(posterior.mean(1), mean + gain @ (observed - mean[layers]))
    np.testing.assert_allclose(np.cov(posterior), covariance - gain @ operator @ covariance)


@pytest.fixture
def ensemble():
    day = np.array([[ensemble_kalman.FIRST_DAY]])
    drawn = np.zeros((2, 1, 3))
    weather = ensemble_kalman.arctic_weather(day, *drawn)
    many = {name: np.repeat(values, 8, axis=0) for name, values in weather.items()}
    made = ensemble_kalman.Ensemble(np.array([[-1.0, 0.0, 1.0]] * 16), many)
    yield made
    made.model.finalize()


def test_ice_is_that_of_the_freezing_curve_of_the_model(ensemble):
    total = ensemble.layered(ensemble_kalman.TOTAL)
    temperature = np.linspace(255.0, 273.0, total.size).reshape(total.shape)
    parameters = (
        torch.from_numpy(ensemble.model.get_value_ptr(name).reshape(total.shape).copy())
        for name in (
            "soil__porosity",
            "soil__air_entry_potential",
            "soil__clapp-hornberger_exponent",
        )
    )
    liquid = converged_supercooled_water(
        *map(torch.from_numpy, (temperature, total, total)), freezing_properties(*parameters)
    )
    np.testing.assert_allclose(
        ensemble.curve.ice(temperature, total), total - liquid.numpy(), atol=1e-9
    )


def test_a_correction_keeps_total_water_and_what_the_component_allows(ensemble):
    depth = ensemble.model.get_value_ptr("soil__node_depth").reshape(ensemble.shape)[:, 0]
    before = ensemble.model.get_state()
    # thermometers that say far more than any member has: bounds have to hold the water
    ensemble.correct(depth, np.array([1, 5]), np.array([285.0, 280.0]))
    after = ensemble.model.get_state()
    changed = {name for name in before if (after[name] != before[name]).any()}
    assert changed == {ensemble_kalman.TEMPERATURE, ensemble_kalman.LIQUID}
    total = after[ensemble_kalman.TOTAL]
    assert (after[ensemble_kalman.LIQUID] <= total).all()
    assert (after[ensemble_kalman.LIQUID] == total).any()
    assert (after[ensemble_kalman.LIQUID] >= ensemble_kalman.LEAST_LIQUID).all()
    # the model's own check of the whole state agrees
    ensemble.run_day()


def test_warmth_above_the_ensemble_thaws(ensemble):
    depth = ensemble.model.get_value_ptr("soil__node_depth").reshape(ensemble.shape)[:, 0]
    liquid = ensemble.layered(ensemble_kalman.LIQUID)
    mean = ensemble.layered(ensemble_kalman.TEMPERATURE)[5].mean()
    ensemble.correct(depth, np.array([5]), np.array([mean + 0.5]))
    assert ensemble.layered(ensemble_kalman.LIQUID)[5].mean() > liquid[5].mean() + 1e-3


def test_the_filter_brings_the_ensemble_to_the_truth(tmp_path, capsys):
    results = ensemble_kalman.run(6, 12, 1)
    scores = ensemble_kalman.scores(results)
    free, forecast, analysed = scores["temperature K"]
    assert analysed.error < 0.4 * free.error
    assert forecast.error < 0.8 * free.error
    assert 0.1 < analysed.spread < free.spread
    assert scores["  other layers"][2].error < 0.5 * scores["  other layers"][0].error
    assert results.water_change == 0.0
    # with the same start and weather they differ by the corrections alone
    np.testing.assert_array_equal(results.free[0], results.analysed[0])
    np.testing.assert_array_equal(results.free[1], results.forecast[1])
    ensemble_kalman.show(results)
    assert "thaw depth" in capsys.readouterr().out
    ensemble_kalman.draw(results, tmp_path / "filter.png")
    assert (tmp_path / "filter.png").stat().st_size > 20_000


# --- whole examples ------------------------------------------------------------------------------
@pytest.mark.slow
def test_the_whole_experiment_of_the_filter():
    results = ensemble_kalman.run(45, 32, 1)
    scores = ensemble_kalman.scores(results)
    free, forecast, analysed = scores["temperature K"]
    assert analysed.error < 0.35 * free.error
    assert forecast.error < free.error
    assert 0.5 < analysed.spread / analysed.error < 5.0
    thaw_free, thaw_analysed = scores["thaw depth m"]
    assert thaw_analysed.error < 0.7 * thaw_free.error
    liquid_free, liquid_analysed = scores["liquid water there m3 m-3"]
    assert liquid_analysed.error < liquid_free.error


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        ["plain_loop.py", "--days", "120"],
        ["moving_water.py", "--days", "20"],
        ["slab_atmosphere.py", "--days", "4", "--picture", "picture.png"],
        ["ensemble_kalman.py", "--days", "10", "--picture", "picture.png"],
    ],
    ids=lambda command: command[0],
)
def test_a_script_runs_as_it_is_written(command, tmp_path):
    script, *options = command
    done = subprocess.run(
        [sys.executable, FOLDER / script, *options],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert ("--picture" in options) == (tmp_path / "picture.png").exists()
