"""Members of an ensemble: what they draw, and that each is the run that has its values."""

from dataclasses import replace
from statistics import NormalDist

import numpy as np
import pytest
import torch
from configurations import SMALL_COLUMN

from noahpy import build_simulation
from noahpy.errors import ConfigError
from noahpy.simulation.driver import KeptHistory, run_simulation
from noahpy.simulation.load import parse_config
from noahpy.simulation.member_forcing import Noise
from noahpy.simulation.members import read_members, stream

PERTURB = {
    "soil.values.porosity": {"mean": 0.0, "standard_deviation": 0.02, "change": "add"},
    "soil.values.saturated_hydraulic_conductivity": {
        "distribution": "lognormal",
        "mean": 1.0,
        "standard_deviation": 0.5,
        "change": "multiply",
        "by": "layer",
    },
    "site.deep_soil_temperature": {"distribution": "uniform", "low": 270.0, "high": 273.0},
    "initial.soil_temperature": {
        "mean": 0.0,
        "standard_deviation": 0.5,
        "change": "add",
        "by": "layer",
        "layers": [2, 3],
    },
    "forcing.air_temperature.offset": {"mean": 0.0, "standard_deviation": 1.0},
    "forcing.precipitation.factor": {
        "distribution": "loguniform",
        "low": 0.5,
        "high": 2.0,
    },
}
KEPT = ("soil_temperature", "liquid_water_content", "skin_temperature", "latent_heat_flux")


def ensemble(members=4, perturb=PERTURB, changes=None, **keys):
    section = {"members": members, "seed": 11, "perturb": perturb, **keys}
    return build_simulation(parse_config({**SMALL_COLUMN, "ensemble": section, **(changes or {})}))


def history(simulation):
    kept = KeptHistory(KEPT)
    run_simulation(simulation, [kept])
    return kept.values()


def values(simulation):
    return {one.key: one.values for one in simulation.members.values}


def test_a_member_is_the_run_with_its_values_to_the_last_bit():
    simulation = ensemble()
    together, drawn = history(simulation), values(simulation)
    for member in range(4):
        own = {key: value[..., member] for key, value in drawn.items()}
        single = {
            **SMALL_COLUMN,
            "site": {
                **SMALL_COLUMN["site"],
                "deep_soil_temperature": float(own["site.deep_soil_temperature"][0]),
            },
            "soil": {
                "layer_class": 7,
                "values": {
                    name: own[f"soil.values.{name}"].tolist()
                    for name in ("porosity", "saturated_hydraulic_conductivity")
                },
            },
            "initial": {
                "soil_temperature": own["initial.soil_temperature"].tolist(),
                "total_water_content": 0.3,
            },
            "forcing": {
                **SMALL_COLUMN["forcing"],
                "scenario": {
                    "air_temperature": {"offset": float(own["forcing.air_temperature.offset"][0])},
                    "precipitation": {"factor": float(own["forcing.precipitation.factor"][0])},
                    "longwave": "unchanged",
                },
            },
        }
        alone = history(build_simulation(parse_config(single)))
        for name in KEPT:
            assert torch.equal(together[name][..., member], alone[name][..., 0]), (member, name)


def test_draws_depend_on_the_number_of_the_member_not_on_how_many_there_are():
    few, many = values(ensemble(3)), values(ensemble(7))
    for key, drawn in few.items():
        np.testing.assert_array_equal(drawn, many[key][..., :3])
    other = values(ensemble(3, seed=12))
    assert all((other[key] != few[key]).any() for key in few)


def test_columns_share_draws_or_have_their_own():
    columns = [{"name": "a"}, {"name": "b", "soil": {"layer_class": [7, 9, 9]}}, {"name": "c"}]
    perturb = {
        "site.deep_soil_temperature": {"mean": 272.0, "standard_deviation": 1.0},
        "initial.soil_temperature": {
            "mean": 0.0,
            "standard_deviation": 1.0,
            "change": "add",
            "columns": "separate",
        },
        "forcing.wind_speed.factor": {
            "distribution": "lognormal",
            "mean": 1.0,
            "standard_deviation": 0.2,
            "correlation_time": "1d",
        },
    }
    simulation = ensemble(5, perturb, {"columns": columns})
    drawn = values(simulation)
    shared = drawn["site.deep_soil_temperature"].reshape(5, 3)
    assert (shared == shared[:, :1]).all()
    separate = drawn["initial.soil_temperature"].reshape(3, 5, 3)
    assert len(np.unique(separate[0])) == 15
    wind = simulation.supply.at(simulation.clock.dates(0, 9)).wind_speed.reshape(9, 5, 3)
    assert (wind == wind[..., :1]).all()
    assert len(np.unique(wind[3, :, 0].numpy())) == 5
    # members of a column follow each other by member
    assert simulation.model.parameters.soil.porosity.reshape(3, 5, 3)[1].unique(dim=0).shape[0] == 1
    alone = values(ensemble(5, perturb))
    for key in ("site.deep_soil_temperature", "initial.soil_temperature"):
        np.testing.assert_array_equal(
            drawn[key].reshape(len(drawn[key]), 5, 3)[..., 0], alone[key], err_msg=key
        )


def test_distributions_have_their_moments_and_are_truncated_where_that_is_asked():
    perturb = {
        "site.maximum_snow_albedo": {
            "mean": 0.9,
            "standard_deviation": 0.2,
            "bounds": [0.5, 0.95],
            "outside": "truncate",
        },
        "soil.values.saturated_hydraulic_conductivity": {
            "distribution": "lognormal",
            "mean": 3e-6,
            "standard_deviation": 2e-6,
        },
        "initial.snow_depth": {"distribution": "uniform", "low": 0.2, "high": 0.4},
    }
    simulation = ensemble(2000, perturb, {"compute": {"engine": "eager"}})
    drawn = {key: value[0] for key, value in values(simulation).items()}
    albedo = drawn["site.maximum_snow_albedo"]
    assert albedo.min() > 0.5
    assert albedo.max() < 0.95
    normal = NormalDist(0.9, 0.2)
    half = 0.5 * (normal.cdf(0.5) + normal.cdf(0.95))
    # truncated, not cut: the median is that of the part of the distribution within the bounds
    assert np.median(albedo) == pytest.approx(normal.inv_cdf(half), abs=0.01)
    conductivity = drawn["soil.values.saturated_hydraulic_conductivity"]
    assert conductivity.mean() == pytest.approx(3e-6, rel=0.05)
    assert conductivity.std() == pytest.approx(2e-6, rel=0.15)
    depth = drawn["initial.snow_depth"]
    assert depth.mean() == pytest.approx(0.3, abs=0.005)
    assert depth.std() == pytest.approx(0.2 / 12**0.5, rel=0.05)


@pytest.mark.parametrize(
    ("perturb", "message"),
    [
        (
            {"site.maximum_snow_albedo": {"mean": 0.9, "standard_deviation": 0.2}},
            r"perturb.site.maximum_snow_albedo: member \d+ would have 1.\d+; allowed are 0 to 1",
        ),
        (
            {
                "soil.values.porosity": {"mean": 0.1, "standard_deviation": 0.01, "change": "add"},
                "initial.saturation": {"mean": 0.5, "standard_deviation": 0.1},
            },
            r"initial.saturation: initial.saturation has no configured value; give one",
        ),
        (
            {"soil.values.porosity": {"mean": 0.1, "standard_deviation": 0.001}},
            r"member \d of the ensemble",
        ),
        (
            {
                "soil.values.quartz_fraction": {
                    "mean": 5.0,
                    "standard_deviation": 0.001,
                    "outside": "truncate",
                }
            },
            "the bounds leave nothing of the distribution",
        ),
        (
            {
                "initial.soil_temperature": {
                    "mean": 0.0,
                    "standard_deviation": 0.1,
                    "change": "add",
                    "layers": [9],
                }
            },
            "layers: 9 does not exist; there are 3 values",
        ),
    ],
)
def test_draws_that_no_column_can_have_are_refused(perturb, message):
    with pytest.raises(ConfigError, match=message):
        ensemble(8, perturb)


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ({"members": 3}, "give perturb, or a table"),
        ({"perturb": {"site.air_height": {"mean": 2, "standard_deviation": 1}}}, "members is req"),
        ({"perturb": {"soil.layer_class": {"mean": 2, "standard_deviation": 1}}}, "nearest key"),
        ({"perturb": {"site.air_height": {"mean": 2.0}}}, "normal needs standard_deviation"),
        (
            {"perturb": {"site.air_height": {"distribution": "uniform", "low": 2, "high": 1}}},
            "not below high",
        ),
        (
            {
                "perturb": {
                    "site.air_height": {
                        "mean": 2,
                        "standard_deviation": 1,
                        "correlation_time": "1d",
                    }
                }
            },
            "does not change with time",
        ),
        (
            {
                "perturb": {
                    "forcing.precipitation.factor": {
                        "mean": 1,
                        "standard_deviation": 1,
                        "correlation_time": "1d",
                    }
                }
            },
            "needs a lognormal",
        ),
        (
            {"perturb": {"forcing.precipitation.offset": {"mean": 1, "standard_deviation": 1}}},
            "cannot be perturbed",
        ),
        ({"table": "members.csv", "members": 3}, "a table has all members"),
    ],
)
def test_sections_that_say_nothing_sound_are_refused(section, message):
    with pytest.raises(ConfigError, match=message):
        parse_config({**SMALL_COLUMN, "ensemble": section})


# --- forcing -------------------------------------------------------------------------------------
def noise(members=3, hours=6.0, **changes):
    config = parse_config(
        {
            **SMALL_COLUMN,
            "ensemble": {
                "members": members,
                "perturb": {
                    "forcing.air_temperature.offset": {
                        "mean": 0.5,
                        "standard_deviation": 2.0,
                        "correlation_time": "1d",
                        **changes,
                    }
                },
            },
        }
    )
    simulation = build_simulation(config)
    key, perturbation = next(iter(read_members(config).processes.items()))
    clock = replace(simulation.clock, step=3600.0 * hours)
    return Noise(perturbation, [(0, key, (m,)) for m in range(1, members + 1)], clock), clock


def test_perturbations_of_the_forcing_have_their_moments_and_correlation():
    process, clock = noise(40)
    found = process.at(clock.start + np.arange(4000) * np.timedelta64(6, "h"))
    assert found.mean() == pytest.approx(0.5, abs=0.1)
    assert found.std() == pytest.approx(2.0, rel=0.05)
    deviation = found - found.mean(0)
    correlation = (deviation[4:] * deviation[:-4]).mean() / (deviation**2).mean()
    assert correlation == pytest.approx(np.exp(-1.0), abs=0.03)


def test_perturbations_are_functions_of_the_date_however_they_are_asked_for():
    dates = noise()[1].start + np.arange(1500) * np.timedelta64(6, "h")
    whole = noise()[0].at(dates)
    process = noise()[0]
    for first in (1200, 0, 250, 770, 256):
        part = process.at(dates[first : first + 30])
        np.testing.assert_array_equal(part, whole[first : first + 30])
    # within a step the value stays
    between = process.at(dates[:9] + np.timedelta64(5, "h"))
    np.testing.assert_array_equal(between, whole[:9])


def test_streams_are_those_of_the_named_generator():
    first = stream(3, "site.air_height", 1).random_raw(2)
    assert first.tolist() == [13743107818540041449, 12788049975694739478]


# --- tables --------------------------------------------------------------------------------------
def test_a_table_gives_every_member_its_values(tmp_path):
    table = tmp_path / "members.csv"
    table.write_text(
        "member, soil.values.porosity, soil.values.porosity[2], forcing.precipitation.factor\n"
        "7, 0.45, 0.41, 1.0\n9, 0.46, 0.42, 1.5\n"
    )
    config = parse_config({**SMALL_COLUMN, "ensemble": {"table": str(table)}}, tmp_path)
    simulation = build_simulation(config)
    assert simulation.members.numbers.tolist() == [7, 9]
    porosity = values(simulation)["soil.values.porosity"]
    assert porosity.tolist() == [[0.45, 0.46], [0.41, 0.42], [0.45, 0.46]]
    plain = build_simulation(parse_config(SMALL_COLUMN)).supply.at(simulation.clock.dates(0, 9))
    rain = simulation.supply.at(simulation.clock.dates(0, 9)).precipitation_rate
    assert torch.equal(rain, plain.precipitation_rate * torch.tensor([1.0, 1.5]))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("member,site.air_hight\n1,2\n", "nearest key is 'site.air_height'"),
        ("member,site.air_height\n1,2\n1,3\n", "a member has two rows"),
        ("member,site.air_height\none,2\n", "line 2, column 'member': 'one'"),
        ("site.air_height\n-2\n", "member 1 would have -2; allowed are 0.01 to 1000"),
        ("soil.values.porosity[8]\n0.4\n", "there are 3 layers"),
        ("site.air_height[1]\n2\n", "site.air_height has no layers"),
        ("member\n1\n", "has no column but member"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused(tmp_path, text, message):
    (tmp_path / "members.csv").write_text(text)
    section = {"table": str(tmp_path / "members.csv")}
    with pytest.raises(ConfigError, match=message):
        build_simulation(parse_config({**SMALL_COLUMN, "ensemble": section}, tmp_path))


def test_a_factor_of_nothing_is_refused():
    change = {"distribution": "uniform", "low": 0.5, "high": 2.0, "change": "multiply"}
    key = "soil.values.solids_thermal_conductivity"
    with pytest.raises(ConfigError, match=rf"{key}\.change: multiply would change nothing"):
        ensemble(perturb={key: change})


def test_members_of_a_latin_hypercube_have_a_part_each_of_every_distribution():
    layered = {"distribution": "uniform", "low": 0.3, "high": 0.5, "by": "layer"}
    perturb = {
        "soil.values.porosity": layered,
        "site.deep_soil_temperature": {"distribution": "uniform", "low": 270.0, "high": 280.0},
    }
    found = values(ensemble(20, perturb, sampling="latin_hypercube"))
    part = np.floor((found["site.deep_soil_temperature"] - 270.0) / 10.0 * 20.0)
    np.testing.assert_array_equal(np.sort(part.ravel()), np.arange(20.0))
    parts = np.floor((found["soil.values.porosity"] - 0.3) / 0.2 * 20.0)
    np.testing.assert_array_equal(np.sort(parts, axis=1), np.tile(np.arange(20.0), (len(parts), 1)))
    # layers have orders of their own, and drawing again gives the same
    assert (parts[0] != parts[1]).any()
    again = values(ensemble(20, perturb, sampling="latin_hypercube"))
    np.testing.assert_array_equal(again["soil.values.porosity"], found["soil.values.porosity"])
    random = values(ensemble(20, perturb))["site.deep_soil_temperature"]
    assert len(np.unique(np.floor((random - 270.0) / 10.0 * 20.0))) < 20
