"""Derivatives by names: against differences of the component itself, and against each other."""

import numpy as np
import pytest
from component_runs import FORCING, LAYERS, coupled, started

from bmi_noahpy import CallOrderError, DerivativeError, NoahPy
from bmi_noahpy.variables import variable_table
from noahpy.catalog.ranges import PARAMETER_RANGES

TABLE = variable_table()
TEMPERATURE = "soil__temperature"
AIR = "land_surface_air__temperature"
SKIN = "land_surface__temperature"
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
RUNOFF = "land_subsurface_water__runoff_depth"
LIQUID = "soil_liquid-water__volume_fraction"
CONDUCTIVITY = "soil__saturated_hydraulic_conductivity"
OUTPUTS = (TEMPERATURE, SKIN, SENSIBLE, "land_surface_water__evaporation_volume_flux", RUNOFF)
THAWED = {
    "initial.soil_temperature": [284.0, 282.0, 280.0, 279.0, 278.0, 277.0],
    "initial.total_water_content": [0.28, 0.3, 0.31, 0.3, 0.3, 0.3],
    "initial.snow_water_equivalent": 0.0,
    "initial.snow_depth": 0.0,
    "site.deep_soil_temperature": 276.0,
    "schemes.stability_functions": "analytic",
    # its schemes are of no preset, and tracing them takes longer than all steps
    "compute.engine": "eager",
    "vegetation.green_fraction_min": 0.1,
    "vegetation.green_fraction_max": 0.8,
}
"""A warm column: differences of it are smooth."""
COLUMNS = {"columns": [{}, {"soil": {"layer_class": 3}, "site": {"latitude": 60.0}}]}


def driven(tmp_path, changes=None):
    """A warm column without source of forcing, with all inputs set."""
    return coupled(tmp_path, THAWED | (changes or {}))


def scale(name):
    """A change of a known that matters and stays small."""
    variable = TABLE.by_name[name]
    if variable.role == "multiplier":
        return 1.0
    if variable.role == "parameter":
        return 0.1 * PARAMETER_RANGES[variable.quantity].high if "K" in variable.units else 1e-6
    return {
        "K": 1.0,
        "Pa": 1000.0,
        "W m-2": 10.0,
        "kg kg-1": 1e-3,
        "mm s-1": 1e-5,
        "m s-1": 0.1,
        "m": 1e-4,
        "1": 0.01,
        "s": 1000.0,
    }[variable.units]


SMOOTH = [
    AIR,
    "atmosphere_air_water~vapor__specific_humidity",
    "land_surface_air__pressure",
    "land_surface_radiation~incoming~shortwave__energy_flux",
    "land_surface_radiation~incoming~longwave__energy_flux",
    "atmosphere_water__liquid_equivalent_precipitation_rate",
    "land_surface_wind__x_component_of_velocity",
    "land_surface_wind__y_component_of_velocity",
    "land_vegetation__green_fraction",
    TEMPERATURE,
    "soil_water__volume_fraction",
    SKIN,
    "land_surface__albedo",
    "land_surface_air__heat_exchange_coefficient",
    CONDUCTIVITY + "__multiplier",
    "soil__clapp-hornberger_exponent__multiplier",
    "soil__quartz_volume_fraction__multiplier",
    "soil__bottom_temperature",
    "land_vegetation__minimum_stomatal_resistance__multiplier",
]


def step_after(component, saved, name, change, until):
    """Outputs after a change of one known and an update; in a warm column water stays liquid."""
    component.deserialize(saved)
    values = component.get_value_ptr(name) + change
    names = [name]
    if name == "soil_water__volume_fraction":
        names.append(LIQUID)
    for each in names:
        component.set_value(each, values)
    component.update_until(until)
    return {output: component.get_value_ptr(output).copy() for output in OUTPUTS}


@pytest.fixture(scope="module")
def warm(tmp_path_factory):
    """A warm column after ten hours, and what it saved then."""
    model = driven(tmp_path_factory.mktemp("warm"))
    model.set_value("land_vegetation__green_fraction", np.array([0.4]))
    model.set_value("Q2", np.array([0.002]))
    model.set_value("SOLDN", np.array([500.0]))
    model.set_value("PRCPNONC", np.array([2e-6]))
    model.update_until(36000.0)
    return model, model.serialize()


@pytest.mark.parametrize("name", SMOOTH)
def test_both_derivatives_of_an_update_agree_with_differences(warm, name):
    """An update of two steps and a half, along a direction of one known."""
    model, saved = warm
    until = 45000.0
    random = np.random.default_rng(1)
    direction = scale(name) * random.uniform(0.5, 1.0, model.get_value_ptr(name).size)
    size = 1e-4
    above = step_after(model, saved, name, size * direction, until)
    below = step_after(model, saved, name, -size * direction, until)
    step_after(model, saved, name, 0.0 * direction, until)

    seeds = {name: direction}
    if name == "soil_water__volume_fraction":
        seeds[LIQUID] = direction
    tangent = model.get_directional_derivative(OUTPUTS, seeds)
    weights = {output: random.normal(size=len(tangent[output])) for output in OUTPUTS}
    for output in OUTPUTS:
        difference = (above[output] - below[output]) / (2.0 * size)
        largest = np.abs(difference).max()
        weights[output] /= largest or 1.0
        rounding = 4e-15 * np.abs(above[output]).max() / size
        np.testing.assert_allclose(
            tangent[output], difference, rtol=2e-4, atol=2e-5 * largest + rounding, err_msg=output
        )
    assert np.abs(tangent["land_surface_water__evaporation_volume_flux"]).max() > 0.0
    adjoint = model.get_adjoint_derivative(list(seeds), weights)
    product = sum(float(adjoint[known] @ seeds[known]) for known in seeds)
    expected = sum(float(weights[output] @ tangent[output]) for output in OUTPUTS)
    bound = sum(float(np.abs(weights[o]) @ np.abs(tangent[o])) for o in OUTPUTS)
    assert product == pytest.approx(expected, abs=1e-9 * bound)


@pytest.mark.parametrize("changes", [{}, COLUMNS, {"preset": "permafrost-enthalpy"}])
def test_adjoint_and_tangent_are_transposed_for_all_knowns_at_once(tmp_path, changes):
    """With snow, frost and everything that is not smooth."""
    model = started(tmp_path, changes)
    model.update_until(30000.0)
    columns = model.get_grid_size(0)
    model.set_value("land_surface_wind__x_component_of_velocity", np.full(columns, 3.0))
    model.update_until(40000.0)
    random = np.random.default_rng(3)
    knowns, unknowns = model.get_known_var_names(), model.get_unknown_var_names()
    directions = {
        n: scale(n) * random.normal(size=model.get_value_ptr(n).size)
        for n in knowns
        if "leaf-area" not in n
    }
    tangent = model.get_directional_derivative(unknowns, directions)
    for output in (TEMPERATURE, SENSIBLE, RUNOFF, "snowpack__depth"):
        seed = random.normal(size=len(tangent[output]))
        adjoint = model.get_adjoint_derivative(list(directions), {output: seed})
        products = np.array([adjoint[n] @ directions[n] for n in directions])
        expected = float(seed @ tangent[output])
        bound = np.abs(products).sum() + 1e-300
        assert products.sum() == pytest.approx(expected, abs=1e-9 * bound), output
    every = {o: random.normal(size=len(t)) / (np.abs(t).max() or 1.0) for o, t in tangent.items()}
    adjoint = model.get_adjoint_derivative(list(directions), every)
    products = np.array([adjoint[n] @ directions[n] for n in directions])
    expected = sum(float(every[o] @ tangent[o]) for o in unknowns)
    assert products.sum() == pytest.approx(expected, abs=1e-9 * np.abs(products).sum())


def driven_by(model, inputs, until):
    for time, values in inputs:
        for name, value in values.items():
            model.set_value(name, np.atleast_1d(value))
        model.update_until(time)
    assert model.get_current_time() == until


SCHEDULE = [
    (3600.0, {AIR: 280.0}),
    (9000.0, {AIR: 283.0, "UU": 4.0}),
    (12600.0, {CONDUCTIVITY + "__multiplier": 0.9}),
    (20000.0, {AIR: 279.0}),
]


def objective(model):
    """Mean temperature at the end, and runoff of the third update."""
    return float(model.get_value_ptr(TEMPERATURE).mean())


def test_a_recording_gives_the_gradient_by_everything_that_went_in(tmp_path):
    """Inputs, parameters and states set in mid-run, steps split and shortened, a restored state."""
    model = driven(tmp_path)
    model.update_until(1800.0)
    saved = model.serialize()
    model.deserialize(saved)
    model.start_recording()
    end = SCHEDULE[-1][0]

    def run(changes=None, at=None):
        """Go through the schedule; `at` is the update before which a state is changed."""
        model.deserialize(saved)
        for number, (time, values) in enumerate(SCHEDULE):
            for name, value in values.items():
                model.set_value(name, np.atleast_1d(value))
            for name, change in (changes or {}).items():
                if at is None or at == number:
                    model.set_value(name, model.get_value_ptr(name) + change)
            model.update_until(time)
        return objective(model)

    run()
    assert model.get_current_time() == end
    sweep = model.adjoint_sweep([(end, TEMPERATURE, np.full(LAYERS, 1.0 / LAYERS))])
    cases = [
        (AIR, sweep.input_gradient(AIR, 1), 1),
        (AIR, sweep.input_gradient(AIR, 3), 3),
        ("UU", sweep.input_gradient("UU", 1), 1),
        (TEMPERATURE, sweep.gradient(TEMPERATURE), 0),
    ]
    for name, gradient, number in cases:
        direction = scale(name) * np.linspace(0.5, 1.0, len(gradient))
        difference = (
            run({name: 1e-3 * direction}, number) - run({name: -1e-3 * direction}, number)
        ) / 2e-3
        if name in (AIR, "UU"):
            # an input stands until it is set again
            later = range(number, len(SCHEDULE))
            ends = [k for k in later if k > number and name in SCHEDULE[k][1]]
            stop = min(ends, default=len(SCHEDULE))
            gradient = sum(sweep.input_gradient(name, k) for k in range(number, stop))
        assert float(gradient @ direction) == pytest.approx(difference, rel=1e-4), (name, number)


def test_a_state_set_in_between_cuts_what_was_before_only_where_it_was_set(tmp_path):
    model = driven(tmp_path)
    model.start_recording()
    model.update()
    model.set_value_at_indices(TEMPERATURE, np.array([0, 2]), np.array([283.0, 281.0]))
    model.update()
    seed = np.zeros(LAYERS)
    seed[:4] = 1.0
    sweep = model.adjoint_sweep([(7200.0, TEMPERATURE, seed)])
    inserted = sweep.state_gradient(TEMPERATURE, 1)
    assert (inserted[[0, 2]] > 0.1).all()
    assert (inserted[[1, 3, 4, 5]] == 0.0).all()
    first = sweep.gradient(TEMPERATURE)
    assert first[1] > 0.5
    free = driven(tmp_path)
    free.start_recording()
    free.update()
    free.update()
    uncut = free.adjoint_sweep([(7200.0, TEMPERATURE, seed)]).gradient(TEMPERATURE)
    assert first[2] < 0.5 * uncut[2]
    assert (sweep.state_gradient(SKIN, 1) == 0.0).all()


def test_seeds_at_several_times_and_of_every_kind_of_output(tmp_path):
    """Means, depths, states: the gradient by the air is that of the sum of weighted differences."""
    seeds = [(7200.0, SENSIBLE, [0.3]), (14400.0, RUNOFF, [1e6]), (18000.0, SKIN, [2.0])]

    def run(air, *, record=False):
        model = driven(tmp_path)
        if record:
            model.start_recording()
        total = 0.0
        model.set_value(AIR, np.array([air]))
        for time in (7200.0, 14400.0, 18000.0):
            model.update_until(time)
            total += sum(
                float(weight[0] * model.get_value_ptr(name)[0])
                for at, name, weight in seeds
                if at == time
            )
        return model, total

    model, _ = run(280.0, record=True)
    difference = (run(280.01)[1] - run(279.99)[1]) / 0.02
    assert model.adjoint_sweep(seeds).gradient(AIR)[0] == pytest.approx(difference, rel=1e-4)
    parts = sum(model.adjoint_sweep([seed]).gradient(AIR)[0] for seed in seeds)
    assert parts == pytest.approx(model.adjoint_sweep(seeds).gradient(AIR)[0], rel=1e-12)


def test_the_first_surface_humidity_leads_to_the_air(tmp_path):
    """Where the coupler gives humidity the first state takes it from the air."""

    def skin(humidity):
        model = driven(tmp_path)
        model.set_value("Q2", np.array([humidity]))
        model.start_recording()
        model.update()
        return model

    model, size = skin(0.004), 1e-7
    sweep = model.adjoint_sweep([(3600.0, SKIN, [1.0])])
    values = [skin(0.004 + sign * size).get_value_ptr(SKIN)[0] for sign in (1.0, -1.0)]
    difference = (values[0] - values[1]) / (2.0 * size)
    assert sweep.gradient("Q2")[0] == pytest.approx(difference, rel=1e-4)
    tangent = model.get_directional_derivative([SKIN], {"Q2": [1.0]})[SKIN][0]
    assert tangent == pytest.approx(difference, rel=1e-4)
    humidity = "land_surface_air_water~vapor__specific_humidity"
    assert (sweep.gradient(humidity) == 0.0).all()


def test_recording_changes_no_value_and_is_forgotten_when_it_stops(tmp_path):
    model, reference = started(tmp_path), started(tmp_path)
    model.start_recording()
    for component in (model, reference):
        component.update_until(20000.0)
    for name in model.get_output_var_names():
        ours, theirs = model.get_value_ptr(name), reference.get_value_ptr(name)
        assert ours.tobytes() == theirs.tobytes(), name
    assert reference.initialized().recording is None
    model.adjoint_sweep([(20000.0, SKIN, [1.0])])
    model.stop_recording()
    with pytest.raises(DerivativeError, match="nothing is recorded"):
        model.adjoint_sweep([(20000.0, SKIN, [1.0])])


def test_what_cannot_be_derived_is_refused(tmp_path):
    model = started(tmp_path)
    with pytest.raises(CallOrderError):
        NoahPy().start_recording()
    with pytest.raises(DerivativeError, match="no last update"):
        model.get_directional_derivative([SKIN], {AIR: [1.0]})
    model.start_recording()
    model.update()
    wrong = (
        (lambda: model.get_directional_derivative([AIR], {AIR: [1.0]}), "is no unknown"),
        (lambda: model.get_adjoint_derivative([SENSIBLE], {SKIN: [1.0]}), "is no known"),
        (lambda: model.get_adjoint_derivative([AIR], {SKIN: [1.0, 2.0]}), "needs 1 finite values"),
        (
            lambda: model.get_adjoint_derivative([AIR], {SKIN: [np.nan]}),
            "needs 1 finite values, given nan",
        ),
        (lambda: model.adjoint_sweep([(7200.0, SKIN, [1.0])]), "no recorded update ends at 7200"),
        (lambda: model.adjoint_sweep([(3600.0, SKIN, [1.0])]).input_gradient(AIR, 1), "update 1"),
        (lambda: model.adjoint_sweep([(3600.0, SKIN, [1.0])]).input_gradient(SKIN, 0), "no input"),
    )
    for call, expected in wrong:
        with pytest.raises(DerivativeError, match=expected):
            call()
    with pytest.raises(KeyError, match="nearest"):
        model.get_adjoint_derivative(["temperature"], {SKIN: [1.0]})
    model.deserialize(model.serialize())
    with pytest.raises(DerivativeError, match="no last update"):
        model.get_adjoint_derivative([AIR], {SKIN: [1.0]})


def test_names_of_knowns_and_unknowns_are_there_before_initialize():
    component = NoahPy()
    knowns, unknowns = component.get_known_var_names(), component.get_unknown_var_names()
    assert set(FORCING) <= set(knowns)
    assert set(component.get_input_var_names()) <= set(knowns)
    assert CONDUCTIVITY + "__multiplier" in knowns
    assert SENSIBLE in unknowns
    assert set(knowns) & set(unknowns) == {v.name for v in TABLE.with_role("state")}
