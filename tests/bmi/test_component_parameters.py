"""Parameters and multipliers: their product is used, as if it were configured."""

import functools

import numpy as np
import pytest
from component_runs import LAYERS, SUMMER, all_values, assert_same, started

from bmi_noahpy.variables import MULTIPLIER_SUFFIX, variable_table
from noahpy.catalog.parameters import PARAMETERS as LINES
from noahpy.errors import ParameterError, StateError
from noahpy.model.parameters import look_up_soil

TABLE = variable_table()
PARAMETERS = TABLE.with_role("parameter")
SOIL = [v for v in PARAMETERS if v.axis]
LAYERED = {"preset": "permafrost-implicit", "time.start": "2001-01-10", "time.end": "2001-01-20"}
"""A preset whose snow has layers, in winter."""
STATES = [v.name for v in TABLE.with_role("state")]


def configured(variable, values):
    """Changes of the configuration that give a parameter these values."""
    given = [float(v) for v in values]
    return {LINES[variable.quantity].key: given if variable.axis else given[0]}


@pytest.mark.parametrize("variable", PARAMETERS, ids=lambda v: v.name)
def test_values_are_those_of_the_configuration_with_multipliers_of_one(tmp_path, variable):
    model = started(tmp_path)
    multiplier = variable.name + MULTIPLIER_SUFFIX
    assert model.get_value_ptr(multiplier)[0] == 1.0
    assert model.get_var_units(multiplier) == "1"
    assert model.get_var_grid(multiplier) == 0
    values = model.get_value_ptr(variable.name)
    assert len(values) == (LAYERS if variable.axis else 1)
    if variable.axis:
        expected = float(getattr(look_up_soil([8]), variable.quantity)[0])
        assert (values == expected).all()


def advance(component, changes):
    """A day; where the snow has layers some hours, of snowfall."""
    if changes:
        component.set_value("precip_rate", np.array([1e-4]))
    component.update_until(7200.0 if changes else 86400.0)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    """The component whose parameters nobody sets, by whether its snow has layers, at the end."""
    folder = tmp_path_factory.mktemp("untouched")

    @functools.cache
    def taken(*, is_layered):
        changes = LAYERED if is_layered else {}
        component = started(folder, changes)
        advance(component, changes)
        return component

    return taken


@pytest.mark.parametrize(
    "variable", [v for v in PARAMETERS if "stomatal" not in v.name], ids=lambda v: v.name
)
def test_setting_a_parameter_is_configuring_it(tmp_path, untouched, variable):
    is_layered = LINES[variable.quantity].key.startswith("snow.")
    changes = LAYERED if is_layered else {}
    model = started(tmp_path, changes)
    values = (
        model.get_value_ptr(variable.name)
        * np.linspace(0.97, 1.03, LAYERS)[: model.get_value_ptr(variable.name).size]
    )
    model.set_value(variable.name, values)
    reference = started(tmp_path, changes | configured(variable, values), "configured")
    # liquid water at the start is in equilibrium with the configured soil
    reference.set_state(model.get_state())
    model.set_state(model.get_state())
    for component in (model, reference):
        advance(component, changes)
    assert_same(model, reference)
    if variable.quantity not in ("saturated_hydraulic_diffusivity", "air_dry_water_content"):
        plain = untouched(is_layered=is_layered)
        changed = [
            n for n in STATES if not np.array_equal(*(c.get_value_ptr(n) for c in (model, plain)))
        ]
        assert changed, variable.name


@pytest.mark.parametrize("variable", PARAMETERS, ids=lambda v: v.name)
def test_a_multiplier_acts_as_the_value_times_it(tmp_path, variable):
    scaled, valued = started(tmp_path), started(tmp_path)
    factor = 0.98
    scaled.set_value(variable.name + MULTIPLIER_SUFFIX, np.array([factor]))
    valued.set_value(variable.name, valued.get_value_ptr(variable.name) * factor)
    for component in (scaled, valued):
        component.update_until(12 * 3600.0)
    for name in STATES:
        assert np.array_equal(scaled.get_value_ptr(name), valued.get_value_ptr(name)), name
    assert not np.array_equal(*(c.get_value_ptr(variable.name) for c in (scaled, valued)))


def test_minimum_stomatal_resistance_acts_on_transpiration(tmp_path):
    open_leaves, closed_leaves = started(tmp_path, SUMMER), started(tmp_path, SUMMER)
    open_leaves.set_value("land_vegetation__minimum_stomatal_resistance", np.array([10.0]))
    closed_leaves.set_value("land_vegetation__minimum_stomatal_resistance", np.array([900.0]))
    flux = "land_vegetation_water__transpiration_volume_flux"
    for component in (open_leaves, closed_leaves):
        component.update_until(12 * 3600.0)
    assert open_leaves.get_value_ptr(flux)[0] > 2.0 * closed_leaves.get_value_ptr(flux)[0] > 0.0


def test_infiltration_follows_the_conductivity(tmp_path):
    model, reference = started(tmp_path, SUMMER), started(tmp_path, SUMMER)
    model.set_value("soil__saturated_hydraulic_conductivity__multiplier", np.array([0.01]))
    rain = "atmosphere_water__liquid_equivalent_precipitation_rate"
    for component in (model, reference):
        component.set_value(rain, np.array([0.01]))
        component.update_until(12 * 3600.0)
    runoff = "land_surface_water__runoff_depth"
    assert model.get_value_ptr(runoff)[0] > 1.5 * reference.get_value_ptr(runoff)[0]


@pytest.mark.parametrize(
    ("name", "values", "expected"),
    [
        ("soil__porosity", 1.4, r"would be 1\.4 x 1 1 in layer 1; allowed is 0\.021 to 1"),
        ("soil__quartz_volume_fraction", -0.1, r"allowed is 0 to 1"),
        ("soil__clapp-hornberger_exponent", 0.0, r"allowed is 0\.1 to 50"),
        ("soil__bottom_temperature", 20.0, r"would be 20 x 1 K; allowed is 180 to 350"),
        ("soil__porosity__multiplier", 10.0, r"x 10 1 in layer 1; allowed is 0\.021 to 1"),
        ("soil__bottom_temperature__multiplier", 2.0, r"would be 272 x 2 K"),
        ("snowpack__maximum_albedo", 1.1, r"allowed is 0 to 1"),
    ],
)
def test_a_product_out_of_range_is_refused_and_changes_nothing(tmp_path, name, values, expected):
    model = started(tmp_path)
    before = all_values(model)
    size = model.get_value_ptr(name).size
    with pytest.raises(ValueError, match=expected):
        model.set_value(name, np.full(size, values))
    with pytest.raises(ValueError, match=expected):
        model.set_value_at_indices(name, np.array([0]), np.array([values]))
    for other, kept in before.items():
        assert np.array_equal(model.get_value_ptr(other), kept), other


def test_a_value_is_checked_with_the_multiplier_that_stands(tmp_path):
    model = started(tmp_path)
    model.set_value("soil__quartz_volume_fraction__multiplier", np.array([0.5]))
    model.set_value("soil__quartz_volume_fraction", np.full(LAYERS, 1.8))
    with pytest.raises(ValueError, match=r"would be 1\.8 x 1 1 in layer 1"):
        model.set_value("soil__quartz_volume_fraction__multiplier", np.array([1.0]))
    model.update()


@pytest.mark.parametrize("preset", ["permafrost-legacy", "original"])
def test_legacy_sourcing_refuses_soil_parameters_with_the_reason(tmp_path, preset):
    changes = {"preset": preset, "site.deep_soil_temperature": 272.0}
    model = started(tmp_path, changes)
    for variable in SOIL:
        values = model.get_value_ptr(variable.name).copy()
        with pytest.raises(ValueError, match=r"cannot be set: under parameter_sourcing: legacy"):
            model.set_value(variable.name, values)
        with pytest.raises(ValueError, match=r"legacy .* choose consistent"):
            model.set_value(variable.name + MULTIPLIER_SUFFIX, np.array([1.0]))
    model.set_value("soil__bottom_temperature", np.array([271.0]))
    model.update()


def test_parameters_can_change_between_updates(tmp_path):
    model, reference = started(tmp_path), started(tmp_path)
    for component in (model, reference):
        component.update_until(86400.0)
    state = model.get_state()
    model.set_value("soil__saturated_hydraulic_conductivity__multiplier", np.array([0.1]))
    model.update()
    model.set_value("soil__saturated_hydraulic_conductivity__multiplier", np.array([1.0]))
    model.set_state(state)
    model.update()
    late = started(tmp_path)
    late.update_until(86400.0)
    late.update()
    late.set_state(state)
    late.update()
    for name in STATES:
        assert np.array_equal(model.get_value_ptr(name), late.get_value_ptr(name)), name


TOTAL = "soil_water__volume_fraction"
FOLLOWING = {
    "saturation": {"initial.total_water_content": None, "initial.saturation": 0.8},
    "clipped": {"initial.total_water_content": 0.45, "initial.clip_to_porosity": True},
}


@pytest.mark.parametrize("changes", FOLLOWING.values(), ids=FOLLOWING)
def test_initial_water_follows_a_porosity_set_before_the_first_update(tmp_path, changes):
    model = started(tmp_path, changes)
    share = model.get_value_ptr(TOTAL)[-1] / model.get_value_ptr("soil__porosity")[-1]
    model.set_value("soil__porosity__multiplier", np.array([0.7]))
    model.update()
    porosity = 0.7 * model.get_value_ptr("soil__porosity")
    followed = model.get_value_ptr(TOTAL)[-1] / porosity[-1]
    assert followed == pytest.approx(share if "initial.saturation" in changes else 1.0, rel=0.01)
    terms = {
        t: model.get_value_ptr(f"ngen::mass_{t}")[0] for t in ("in", "out", "stored", "leaked")
    }
    assert abs(terms["in"] - terms["out"] - terms["stored"] - terms["leaked"]) < 1e-12
    model.set_value("soil__porosity__multiplier", np.array([0.4]))
    with pytest.raises(StateError, match="above porosity"):
        model.update()


def test_absolute_water_above_a_porosity_names_the_keys_that_let_it_follow(tmp_path):
    model = started(tmp_path)
    model.set_value("soil__porosity__multiplier", np.array([0.5]))
    with pytest.raises(StateError, match=r"above porosity 0\.2.*initial\.clip_to_porosity"):
        model.update()


def test_water_that_a_coupler_has_set_stays_when_the_porosity_is_set_too(tmp_path):
    model, reference = started(tmp_path, FOLLOWING["saturation"]), started(tmp_path)
    for component in (model, reference):
        component.set_value(TOTAL, np.full(LAYERS, 0.2))
        component.set_value("soil_liquid-water__volume_fraction", np.full(LAYERS, 0.1))
        component.set_value("soil__porosity__multiplier", np.array([0.9]))
        component.update()
    assert np.array_equal(model.get_value_ptr(TOTAL), reference.get_value_ptr(TOTAL))


def test_soils_that_cannot_be_are_refused_as_a_set_until_they_are_mended(tmp_path):
    model, reference = started(tmp_path), started(tmp_path)
    name = "soil_water__wilting_point_volume_fraction"
    good = model.get_value_ptr(name).copy()
    for wrong in ({name: np.full(LAYERS, 0.45)}, {name + "__multiplier": np.array([5.0])}):
        ((changed, values),) = wrong.items()
        kept = model.get_value_ptr(changed).copy()
        model.set_value(changed, values)
        before = all_values(model)
        for _ in range(2):
            with pytest.raises(ParameterError, match=r"wilting_point_water_content is .* below"):
                model.update()
        for other, array in before.items():
            assert np.array_equal(array, model.get_value_ptr(other)), other
        model.set_value(changed, kept)
    assert np.array_equal(model.get_value_ptr(name), good)
    for component in (model, reference):
        component.update()
    assert_same(model, reference)


def test_every_parameter_that_is_set_reaches_the_model(tmp_path):
    model = started(tmp_path)
    parameters = [v for v in variable_table() if v.role == "parameter"]
    for variable in parameters:
        factor = f"{variable.name}__multiplier"
        model.set_value(factor, np.full_like(model.get_value_ptr(factor), 0.999))
    used = model.initialized().models.next().model.parameters
    for variable in parameters:
        expected = 0.999 * model.get_value_ptr(variable.name)
        np.testing.assert_allclose(
            used.named(variable.quantity).reshape(-1), expected, rtol=1e-14, err_msg=variable.name
        )
