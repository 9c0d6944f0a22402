"""Parameter learning: outputs and inputs of networks, training, resuming and transfer."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from noahpy.config.calibration import FreeParameterConfig
from noahpy.errors import ConfigError
from noahpy.learning import (
    ConstantParameters,
    LearnedParameters,
    ParameterNetwork,
    Periods,
    SiteObservations,
    Sites,
    Standard,
    Training,
    TrainingConfig,
    fold_training,
    leave_out,
    scored,
)
from noahpy.learning.training import _clip_gradient
from noahpy.testing.learning_sites import FREE, twin_sites

SITES, DAYS, TRAINED = 5, 4, 3


@pytest.fixture(scope="module")
def twin():
    return twin_sites(SITES, DAYS)


def network(sites, space, seed=0, **options):
    inputs = options.pop("inputs", None) or sites.inputs()
    return ParameterNetwork(inputs, torch.zeros(space.size), hidden=(4,), seed=seed, **options)


def everyone(members):
    return torch.ones(members, SITES, dtype=torch.bool)


def training(twin, networks=None, trained=None, **options):
    sites, space, _ = twin
    networks = networks or [network(sites, space)]
    settings = TrainingConfig(
        **({"epochs": 1, "intervals": 2, "sites": 3} | options.pop("settings", {}))
    )
    trained = everyone(len(networks)) if trained is None else trained
    return Training(sites, space, networks, trained, settings, period=(0, TRAINED), **options)


def weights_of(one):
    return [w.detach().clone() for net in one.networks for w in net.parameters()]


# --- parameters ----------------------------------------------------------------------------------
def test_values_are_within_their_bounds_whatever_the_unknowns(twin):
    sites, space, _ = twin
    for size in (0.0, 1.0, 1e3):
        unknowns = size * torch.randn(SITES, space.size, dtype=torch.float64)
        values = space.values(unknowns)
        for k, config in enumerate(FREE):
            low, high = config.bounds
            assert (values[:, k] >= low).all()
            assert (values[:, k] <= high).all()
        parameters = space.parameters(sites.parameters, unknowns)
        assert torch.equal(parameters.soil.porosity, values[:, 0].expand(5, -1))
        assert torch.equal(parameters.soil.quartz_fraction[3], values[:, 2])


def test_the_diffusivity_follows_what_it_derives_from(twin):
    sites, space, _ = twin
    unknowns = torch.randn(SITES, space.size, dtype=torch.float64)
    soil = space.parameters(sites.parameters, unknowns).soil

    def ratio(soil):
        derived = soil.saturated_hydraulic_conductivity / soil.porosity
        return soil.saturated_hydraulic_diffusivity / derived

    torch.testing.assert_close(ratio(soil), ratio(sites.parameters.soil))


def test_unknowns_of_values_are_the_inverse(twin):
    _, space, hidden = twin
    torch.testing.assert_close(space.unknowns_of(space.values(hidden)), hidden)


def test_layers_groups_and_multipliers(twin):
    sites, _, _ = twin
    free = [
        FreeParameterConfig(name="porosity", bounds=(0.3, 0.6), groups=((1, 2), (4,))),
        FreeParameterConfig(name="quartz_fraction", bounds=(0.5, 1.5), multiplier=True, by="all"),
        FreeParameterConfig(name="maximum_snow_albedo", bounds=(0.5, 0.9)),
    ]
    space = LearnedParameters(free, 5)
    assert space.labels == [
        "porosity@1+2",
        "porosity@4",
        "quartz_fraction",
        "maximum_snow_albedo",
    ]
    unknowns = torch.randn(SITES, 4, dtype=torch.float64)
    found, base = space.parameters(sites.parameters, unknowns), sites.parameters
    values = space.values(unknowns)
    assert torch.equal(found.soil.porosity[[0, 1, 3]], values[:, [0, 0, 1]].T)
    assert torch.equal(found.soil.porosity[[2, 4]], base.soil.porosity[[2, 4]])
    torch.testing.assert_close(found.soil.quartz_fraction, values[:, 2] * base.soil.quartz_fraction)
    assert torch.equal(found.site.maximum_snow_albedo, values[:, 3])
    assert torch.equal(found.column_soil.porosity, found.soil.porosity[0])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"by": "soil"}, "by: soil is only for calibrations"),
        ({"similar_within": 0.1}, "similar_within is only for calibrations"),
        ({"below": "quartz_fraction"}, "below is only for calibrations"),
        ({"layers": (9,)}, r"parameters\[1\].layers: layer 9 is not among the 5"),
    ],
)
def test_what_has_no_meaning_here_is_refused(changes, message):
    config = FreeParameterConfig(name="porosity", bounds=(0.3, 0.6), **changes)
    with pytest.raises(ConfigError, match=message):
        LearnedParameters([config], 5)


def test_bounds_that_the_model_refuses_are_refused(twin):
    sites, _, _ = twin
    space = LearnedParameters([FreeParameterConfig(name="porosity", bounds=(0.3, 1.4))], 5)
    with pytest.raises(ConfigError, match="bounds let in that porosity"):
        Training(sites, space, [network(sites, space)], everyone(1))


# --- networks ------------------------------------------------------------------------------------
def test_the_standardisation_is_that_of_the_training_sites():
    values = torch.randn(6, 3, dtype=torch.float64) * 5.0 + 2.0
    values[:, 2] = 7.0
    found = Standard(values[:4])(values)
    torch.testing.assert_close(found[:4, :2].mean(0), torch.zeros(2, dtype=torch.float64))
    torch.testing.assert_close(
        found[:4, :2].std(0, correction=0), torch.ones(2, dtype=torch.float64)
    )
    assert torch.equal(found[:, 2], torch.zeros(6, dtype=torch.float64))


def test_a_seed_gives_the_same_network_and_leaves_the_generator_alone(twin):
    sites, space, _ = twin
    before = torch.random.get_rng_state()
    one, same, other = (network(sites, space, seed) for seed in (3, 3, 4))
    assert torch.equal(torch.random.get_rng_state(), before)
    inputs = sites.inputs()
    assert torch.equal(one(inputs), same(inputs))
    assert not torch.equal(one(inputs), other(inputs))


def test_what_varies_has_deviations_that_sum_to_zero(twin):
    sites, space, _ = twin
    inputs = sites.inputs("month")
    found = network(sites, space, inputs=inputs, varying=(1,))(inputs)
    assert found.shape == (12, SITES, space.size)
    assert torch.equal(found[:, :, [0, 2]], found[:1, :, [0, 2]].expand(12, -1, -1))
    assert found[:, :, 1].std(0).min() > 0.0
    static = network(sites, space, inputs=inputs)(inputs)
    torch.testing.assert_close(found.mean(0), static[0])


def test_windows_of_weather_reach_the_unknowns(twin):
    sites, space, _ = twin
    inputs = sites.inputs(weather=("air_temperature", "precipitation_rate"), length=3)
    assert inputs.weather.shape == (1, SITES, 3, 2)
    daily = sites.forcing.air_temperature[:4].mean(0)
    torch.testing.assert_close(inputs.weather[0, :, 0, 0], daily)
    reader = network(sites, space, inputs=inputs)
    with torch.no_grad():
        warmer = inputs._replace(weather=inputs.weather + 1.0)
        assert not torch.equal(reader(inputs), reader(warmer))


def test_periods_are_months_and_years():
    begin = np.arange("2001-12-30", "2002-02-03", dtype="datetime64[D]")
    months, years = Periods.of(begin, "month"), Periods.of(begin, "year")
    assert months.of_interval[[0, 1, 2, -1]].tolist() == [11, 11, 0, 1]
    assert years.of_interval[[0, 1, 2, -1]].tolist() == [0, 0, 1, 1]
    assert Periods.of(begin, "none").of_interval.sum() == 0


# --- runs ----------------------------------------------------------------------------------------
def test_with_the_hidden_parameters_nothing_but_the_noise_is_left(twin):
    class Hidden(nn.Module):
        def forward(self, inputs):
            return hidden[None, [known.index(row) for row in inputs.attributes.tolist()]]

    sites, _, hidden = twin
    known = sites.attributes.tolist()
    one = training(twin, [Hidden(), network(*twin[:2])])
    models = one.models(0, DAYS)
    for observed, model in zip(sites.observed, models, strict=True):
        error = (model - observed.values[:, None]).square().mean((0, 2)).sqrt()
        noise = {"soil_temperature": 0.1, "liquid_water_content": 0.005}[observed.quantity]
        assert 0.6 * noise < error[0] < 1.4 * noise
        assert error[1] > 1.1 * error[0]


def test_members_do_not_see_each_other(twin):
    """A member that is trained beside others ends, to rounding, where it ends alone."""
    sites, space, _ = twin
    alone = training(twin, [network(sites, space, 1)])
    alone.run()
    together = training(twin, [network(sites, space, seed) for seed in (0, 1, 2)])
    together.run()
    own = list(together.networks[1].parameters())
    for a, b in zip(own, alone.networks[0].parameters(), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-6, atol=1e-8)


def test_a_member_does_not_learn_from_the_sites_that_it_does_not_see(twin):
    sites, space, _ = twin
    trained = everyone(1)
    trained[0, 2] = False
    first = training(twin, trained=trained)
    first.run()
    moved = [replace(o, values=o.values.clone()) for o in sites.observed]
    for one in moved:
        one.values[:, 2] += 1.0 + torch.arange(DAYS) ** 2
    second = training((replace(sites, observed=moved), space, None), trained=trained)
    second.run()
    for a, b in zip(weights_of(first), weights_of(second), strict=True):
        torch.testing.assert_close(a, b, rtol=1e-9, atol=1e-12)
    third = training((replace(sites, observed=moved), space, None))
    third.run()
    assert any(
        not torch.allclose(a, b, rtol=1e-3)
        for a, b in zip(weights_of(first), weights_of(third), strict=True)
    )


def test_the_gradient_of_the_loss_is_that_of_its_differences(twin):
    sites = twin[0]
    one = training(twin, [ConstantParameters(torch.tensor([0.2, -0.3, 0.4]))])
    unknowns = one.networks[0].unknowns
    all_sites = torch.arange(SITES)
    state = sites.start(all_sites, 1)

    def loss():
        return one.losses(
            one._run(state, one.unknowns(), all_sites, 0, TRAINED), all_sites, 0, TRAINED
        ).mean()

    (found,) = torch.autograd.grad(loss(), unknowns)
    for k in range(3):
        values = []
        for shift in (1e-5, -1e-5):
            with torch.no_grad():
                unknowns[k] += shift
                values.append(float(loss()))
                unknowns[k] -= shift
        difference = (values[0] - values[1]) / 2e-5
        assert float(found[k]) == pytest.approx(difference, rel=1e-4, abs=1e-8)


def test_a_loss_is_the_error_relative_to_the_deviation_where_something_is_seen(twin):
    sites, space, _ = twin
    values = sites.observed[0].values.clone()
    values[1, 0] = torch.nan
    values[:, 1] = torch.nan
    seen = [replace(sites.observed[0], values=values)]
    one = training((replace(sites, observed=seen), space, None))
    models = [torch.where(torch.isfinite(values), values, 0.0)[:TRAINED, None] + 0.5]
    found = one.losses(models, torch.arange(SITES), 0, TRAINED)[0]
    assert torch.isnan(found[1])
    chosen = values[:TRAINED]
    others = (0, 2, 3, 4)
    own = {k: chosen[torch.isfinite(chosen[:, k]), k].std(correction=0) for k in others}
    most = max(own.values())
    for k in others:
        expected = (0.5 / (own[k] + 0.05 * most)) ** 2
        torch.testing.assert_close(found[k], expected)


def test_parameters_that_vary_change_within_the_run_and_have_their_mean(twin):
    sites, space, _ = twin
    begin = np.datetime64("2002-05-30", "s") + np.arange(DAYS) * np.timedelta64(86400, "s")
    shifted = replace(sites, begin=begin)

    class ByMonth(ConstantParameters):
        """In June others than in the rest of the year."""

        def forward(self, inputs):
            found = torch.zeros(12, len(inputs.attributes), space.size, dtype=torch.float64)
            found[5] = self.unknowns
            return found

    one = training(
        (shifted, space, None),
        [ByMonth(torch.full((3,), value)) for value in (0.0, 1.5)],
        variation="month",
    )
    models = one.models(0, DAYS)
    for values in models:
        torch.testing.assert_close(values[:2, 0], values[:2, 1])
    assert (models[0][2:, 0] - models[0][2:, 1]).abs().max() > 1e-3
    mean = one.static_values()
    both = one.values()
    torch.testing.assert_close(mean[1], 0.5 * (both[4, 1] + both[5, 1]))


# --- training ------------------------------------------------------------------------------------
def test_training_brings_the_loss_down(twin):
    one = training(twin, settings={"epochs": 4, "learning_rate": 0.2})
    history = one.run()
    assert history[-1].losses[0] < 0.8 * history[0].losses[0]


def test_a_resumed_training_is_bit_by_bit_the_one_that_never_stopped(twin, tmp_path):
    sites, space, _ = twin

    def fresh():
        networks = [network(sites, space), ConstantParameters(torch.zeros(space.size))]
        return training(twin, networks, settings={"epochs": 2})

    whole = fresh()
    whole.run()
    file = tmp_path / "training.pt"
    fresh().run(file, should_continue=lambda done: done.epoch < 1)
    again = fresh()
    again.run(file, resume=True)
    assert again.history == whole.history
    for a, b in zip(weights_of(again), weights_of(whole), strict=True):
        assert torch.equal(a, b)
    assert not list(tmp_path.glob("*.part"))


def test_a_checkpoint_of_something_else_is_refused(twin, tmp_path):
    file = tmp_path / "training.pt"
    one = training(twin)
    one.save(file)
    with pytest.raises(ConfigError, match="exists already"):
        training(twin).run(file)
    with pytest.raises(ConfigError, match=r"learning\.training\.seed is .*, this run's is 5"):
        training(twin, settings={"seed": 5}).run(file, resume=True)
    with pytest.raises(ConfigError, match="nothing to resume"):
        training(twin).run(tmp_path / "other.pt", resume=True)
    file.write_bytes(b"nothing")
    with pytest.raises(ConfigError, match="is not a checkpoint"):
        training(twin).run(file, resume=True)


def test_a_site_whose_run_fails_teaches_nothing_and_others_do(twin):
    sites, space, _ = twin
    warmth = sites.forcing.air_temperature.clone()
    warmth[:, 1] = torch.nan
    failing = replace(sites, forcing=sites.forcing._replace(air_temperature=warmth))
    # in one batch with all others
    one = training((failing, space, None), settings={"sites": SITES})
    before = weights_of(one)
    history = one.run()
    assert np.isfinite(history[-1].losses[0])
    assert all(torch.isfinite(w).all() for w in weights_of(one))
    assert any(not torch.equal(a, b) for a, b in zip(before, weights_of(one), strict=True))


def test_a_gradient_is_cut_to_its_largest_norm_and_one_that_is_no_number_to_nothing():
    one = nn.Linear(2, 1)
    for given, expected in ((3.0, 1.0), (0.1, 0.1 * 3**0.5), (float("nan"), 0.0)):
        for weight in one.parameters():
            weight.grad = torch.full_like(weight, given)
        _clip_gradient(one, 1.0)
        norm = torch.cat([w.grad.flatten() for w in one.parameters()]).norm()
        assert float(norm) == pytest.approx(expected)


# --- transfer ------------------------------------------------------------------------------------
def test_every_site_is_scored_by_what_never_saw_it(twin):
    sites, space, _ = twin
    seen = []

    def make(inputs, fold):
        seen.append((fold, len(inputs.attributes)))
        return network(sites, space, fold, inputs=inputs)

    folds = leave_out(("a", "a", "b", "c", "c"))
    settings = TrainingConfig(epochs=1, intervals=3)
    training = fold_training(
        sites, space, make, torch.zeros(space.size), folds, settings, period=(0, TRAINED)
    )
    training.run()
    found = scored(training, folds, test_period=(TRAINED, DAYS))
    assert seen == [(0, 3), (1, 4), (2, 3)]
    assert found.training.trained[1].tolist() == [True, True, False, True, True]
    static = found.training.static_values()
    assert torch.equal(found.values()[3], static[2, 3])
    assert torch.equal(found.constant_values()[2], static[4, 2])
    models = found.training.models(TRAINED, DAYS)
    observed = sites.observed[1]
    for site, member in ((0, 0), (2, 1), (4, 2)):
        error = (models[1][:, member, site] - observed.values[TRAINED:, site]).square().mean()
        torch.testing.assert_close(found.errors["network"][1, site], error.sqrt())
    text = found.table()
    assert text.count("\n") == len(sites.observed) * 4
    assert "soil_temperature at 0.05 m" in text
    row = found.summary()[0]
    assert row.defaults == pytest.approx(float(found.errors["defaults"][0].median()))


def test_one_group_leaves_nothing_to_train_on():
    with pytest.raises(ValueError, match="all sites are of the group 'a'"):
        leave_out(["a", "a"])


# --- what sites hold ------------------------------------------------------------------------------
def test_shapes_that_do_not_fit_are_said(twin):
    sites, _, _ = twin
    with pytest.raises(ValueError, match=r"attributes has shape \[4, 4\]; \[5, 4\] is expected"):
        replace(sites, attributes=sites.attributes[:4])
    unknown = sites.attributes.clone()
    unknown[1, 2] = torch.nan
    with pytest.raises(ValueError, match="attribute 'wetness' of site 'site 2' is not a number"):
        replace(sites, attributes=unknown)
    wrong = [SiteObservations("soil_temperature", 0.1, torch.zeros(3, SITES))]
    with pytest.raises(ValueError, match=r"soil_temperature at 0.1 m has shape \[3, 5\]"):
        replace(sites, observed=wrong)
    assert isinstance(sites, Sites)


def test_a_depth_lies_between_layers_as_pictures_and_calibrations_have_it(twin):
    sites, _, _ = twin
    all_sites = torch.arange(SITES)
    thickness = sites.parameters.site.layer_thickness
    middle = thickness.cumsum(0) - 0.5 * thickness
    outputs = {
        "soil_temperature": middle.expand(2, -1, -1),
        "liquid_water_content": middle.expand(2, -1, -1),
    }
    for one, found in zip(sites.observed, sites.modelled(outputs, all_sites), strict=True):
        # what is its own depth is interpolated to the depth; held above the first mid-point
        expected = torch.full((2, 1, SITES), one.depth).double().maximum(middle[0])
        torch.testing.assert_close(found, expected)
