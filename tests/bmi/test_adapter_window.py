"""A window is the component's own run, with the derivative of that run, from the same state on."""

import numpy as np
import pytest
from adapter_windows import AIR, ENDS, KNOWNS, UNKNOWNS, freezing_component, freezing_window

from bmi_noahpy import DerivativeError, MissingInputError
from bmi_noahpy.adapters.window import Known, RefusedValueError, Unknown, Window

SIZES = {"conductivity": 1e-3, "quartz": 1e-4, "start": 1e-4, "wind": 1e-3, "air": 1e-3}
"""Changes of the knowns whose differences are good to the tolerance below."""


def point(window):
    """Values in a smooth place: soil that freezes under air that cools and warms again."""
    values = {name: array.copy() for name, array in window.start.items()}
    values["wind"][:] = 3.0
    values["air"] = np.array([[271.0], [268.0], [270.0]])
    return values


def moved(values, directions, size):
    return {n: v + size * directions[n] if n in directions else v for n, v in values.items()}


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    return freezing_window(tmp_path_factory.mktemp("window"))


@pytest.fixture(scope="module")
def evaluation(window):
    return window.evaluate(point(window))


@pytest.fixture
def updates(monkeypatch, window):
    """Times up to which the component of the window is run."""
    times, run = [], window._component.update_until
    monkeypatch.setattr(
        window._component, "update_until", lambda time: (times.append(time), run(time))[1]
    )
    return times


def test_a_window_gives_what_the_component_gives(tmp_path, evaluation):
    """Bit for bit what a loop over the same updates reads, means weighted with lengths."""
    component = freezing_component(tmp_path)
    component.update()
    values = evaluation.values
    for name in ("conductivity", "quartz", "start", "wind"):
        component.set_value(KNOWNS[name], values[name])
    heat, skin = [], []
    for update, end in enumerate(ENDS):
        component.set_value(AIR, values["air"][update])
        component.update_until(end)
        heat.append(component.get_value_ptr(UNKNOWNS["heat"].variable)[0])
        skin.append(component.get_value_ptr(UNKNOWNS["skin"].variable)[0])
    assert (evaluation.outputs["soil"] == component.get_value_ptr("soil__temperature")).all()
    assert (evaluation.outputs["skin"] == np.array(skin[1:])[:, None]).all()
    mean = (10800.0 * heat[0] + 21600.0 * heat[1] + 10800.0 * heat[2]) / 43200.0
    assert evaluation.outputs["heat"] == pytest.approx(mean, rel=1e-14)


@pytest.mark.parametrize("known", KNOWNS)
def test_both_products_are_those_of_differences(window, evaluation, known):
    values = point(window)
    random = np.random.default_rng(2)
    direction = random.uniform(0.5, 1.0, window.shapes[known])
    size = SIZES[known]
    above, below = (
        window.evaluate(moved(values, {known: direction}, sign * size)).outputs
        for sign in (1.0, -1.0)
    )
    tangent = evaluation.jvp({known: direction})
    weights = {name: random.normal(size=window.shapes[name]) for name in UNKNOWNS}
    for name in UNKNOWNS:
        difference = (above[name] - below[name]) / (2.0 * size)
        largest = np.abs(difference).max()
        assert largest > 0.0, name
        np.testing.assert_allclose(tangent[name], difference, rtol=0.0, atol=3e-4 * largest)
    product = (evaluation.vjp(weights)[known] * direction).sum()
    expected = sum((weights[name] * tangent[name]).sum() for name in UNKNOWNS)
    assert product == pytest.approx(expected, rel=1e-9)


def test_products_are_those_with_the_jacobian_in_its_shape(window, evaluation):
    jacobian = evaluation.jacobian("skin")["air"]
    assert jacobian.shape == (2, 1, 3, 1)
    assert (jacobian[0, :, 2] == 0.0).all()  # air that is set after the skin was taken
    row = evaluation.vjp({"skin": [[0.0], [1.0]]})["air"]
    np.testing.assert_array_equal(row, jacobian[1, 0])
    column = evaluation.jvp({"air": [[0.0], [1.0], [0.0]]}, ["skin"])
    assert list(column) == ["skin"]
    np.testing.assert_allclose(column["skin"], jacobian[:, :, 1, 0], rtol=1e-9, atol=1e-12)
    assert all((values == 0.0).all() for values in evaluation.vjp({"skin": np.zeros(2)}).values())


def test_several_products_are_taken_at_once(window, evaluation):
    cotangents = [{"soil": np.ones(4)}, {}, {"heat": np.ones(1), "skin": np.ones((2, 1))}]
    for one, found in zip(cotangents, evaluation.vjps(cotangents), strict=True):
        for name, values in evaluation.vjp(one).items():
            np.testing.assert_allclose(found[name], values, rtol=1e-10, atol=1e-14, err_msg=name)
    tangents = [{"wind": [1.0]}, {}, {"start": np.ones(4), "air": np.ones((3, 1))}]
    for one, found in zip(tangents, evaluation.jvps(tangents), strict=True):
        for name, values in evaluation.jvp(one).items():
            np.testing.assert_allclose(found[name], values, rtol=1e-10, atol=1e-14, err_msg=name)


def test_the_hessian_is_symmetric(window, evaluation):
    weights = {"soil": np.linspace(1.0, 0.2, 4), "heat": [0.1], "skin": [[0.3], [0.1]]}
    one = {"wind": [0.5], "air": [[0.2], [0.1], [-0.3]], "quartz": [0.02, 0.01, 0.0, 0.03]}
    other = {"start": [0.1, 0.0, 0.2, 0.1], "conductivity": [0.2]}
    products = [evaluation.hvp(weights, along) for along in (one, other)]
    found = [
        sum(float((product[name] * np.array(v)).sum()) for name, v in along.items())
        for product, along in zip(products, (other, one), strict=True)
    ]
    assert found[0] == pytest.approx(found[1], rel=1e-8)
    assert found[0] != 0.0
    assert all((v == 0.0).all() for v in evaluation.hvp(weights, {}).values())
    assert all((v == 0.0).all() for v in evaluation.hvp({}, one).values())


def test_every_evaluation_begins_with_the_same_state(window):
    values = point(window)
    first = window.evaluate(values).outputs
    window.evaluate(moved(values, {"wind": np.array([1.0])}, 1.0))
    again = window.evaluate(values).outputs
    for name, array in first.items():
        assert again[name].tobytes() == array.tobytes(), name


def test_derivatives_where_the_window_is_take_no_run(window, updates):
    values = point(window)
    values["wind"][:] = 3.5
    window.evaluate(values).vjp({"soil": np.ones(4)})
    window.evaluate(values).jvp({"wind": [1.0]}, ["heat"])
    assert updates == list(ENDS)


def test_the_latest_evaluations_are_kept(window, updates):
    values = point(window)
    points = [moved(values, {"wind": np.array([1.0])}, size) for size in (5.0, 6.0, 7.0, 8.0)]
    for place in (0, 1, 2, 0, 3, 0, 2):
        window.evaluate(points[place])
    assert len(updates) == 4 * len(ENDS)
    window.evaluate(points[1])
    assert len(updates) == 5 * len(ENDS)


def test_an_evaluation_keeps_its_derivatives_when_others_follow(window, evaluation):
    values = point(window)
    before = window.evaluate(values).vjp({"heat": [1.0]})["air"]
    window.evaluate(moved(values, {"air": np.ones((3, 1))}, 2.0))
    assert (evaluation.vjp({"heat": [1.0]})["air"] == before).all()


def test_a_refused_value_is_an_error_of_its_own_and_changes_nothing(window, updates):
    values = point(window)
    expected = window.evaluate(values).outputs["soil"]
    updates.clear()
    wrong = [
        ({"quartz": np.full(4, 1.5)}, "quartz: soil__quartz.* would be 1.5 x 1"),
        ({"air": np.array([[270.0], [1.0], [270.0]])}, "air of update 1: .* is given 1.0 K"),
        ({"wind": np.array([np.nan])}, "wind: .* is given nan"),
    ]
    for changes, message in wrong:
        with pytest.raises(RefusedValueError, match=message):
            window.check(values | changes)
        assert not updates
        with pytest.raises(RefusedValueError, match=message):
            window.evaluate(values | changes)
        updates.clear()
    values["wind"][:] = 2.0
    window.evaluate(values)
    assert (window.evaluate(point(window)).outputs["soil"] == expected).all()


def test_a_state_in_conflict_with_another_is_refused(tmp_path):
    liquid = {"liquid": "soil_liquid-water__volume_fraction"}
    window = freezing_window(tmp_path, liquid, {"soil": "soil__temperature"})
    with pytest.raises(RefusedValueError, match="layer"):
        window.evaluate({"liquid": np.full(4, 0.45)})
    assert window.evaluate(window.start).outputs["soil"].shape == (4,)


def test_an_input_that_nobody_gives_is_no_refused_value(tmp_path):
    window = freezing_window(
        tmp_path,
        {"conductivity": KNOWNS["conductivity"]},
        {"soil": "soil__temperature"},
        changes={"forcing.from_coupler": ["humidity"]},
        begin=False,
    )
    with pytest.raises(MissingInputError, match="specific_humidity"):
        window.evaluate(window.start)


def test_names_and_sizes_are_looked_at(window, evaluation):
    values = point(window)
    with pytest.raises(KeyError, match="values are needed of conductivity, quartz"):
        window.evaluate({"quartz": values["quartz"]})
    with pytest.raises(ValueError, match=r"quartz has the shape \(4,\), given is \(3,\)"):
        window.evaluate(values | {"quartz": np.ones(3)})
    with pytest.raises(KeyError, match="'air' is no unknown of the window; there are soil"):
        evaluation.vjp({"air": np.ones(3)})
    with pytest.raises(KeyError, match="'soil' is no known"):
        evaluation.jvp({"soil": np.ones(4)})


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"ends": (21600.0, 21600.0)}, ValueError, "increasing ends of updates after 10800 s"),
        ({"ends": (10800.0,)}, ValueError, "increasing ends of updates after 10800 s"),
        ({"ends": (1e9,)}, ValueError, "after the end of the run at 3"),
        ({"knowns": {"soil temperature": "soil__temperature"}}, ValueError, "an identifier"),
        ({"knowns": {"soil": "soil__temperature"}}, ValueError, "that no other has"),
        ({"knowns": {"a": "soil__temprature"}}, KeyError, "nearest"),
        ({"knowns": {"a": "soil_thaw__depth"}}, DerivativeError, "is no known"),
        ({"unknowns": {"a": AIR}}, DerivativeError, "is no unknown"),
        ({"knowns": {"a": AIR, "b": "SFCTMP"}}, ValueError, "b and a are both"),
        ({"knowns": {"a": Known("soil__temperature", True)}}, ValueError, "only inputs"),
        ({"unknowns": {"a": Unknown("soil__temperature", (1.0,))}}, ValueError, "ends at 1 s"),
        ({"unknowns": {"a": Unknown("soil__temperature", ENDS, True)}}, ValueError, "not both"),
    ],
)
def test_a_window_that_makes_no_sense_is_refused(tmp_path, changes, error, message):
    component = freezing_component(tmp_path)
    component.update()
    given = {"ends": ENDS, "knowns": {}, "unknowns": {"soil": "soil__temperature"}} | changes
    with pytest.raises(error, match=message):
        Window(component, **given)
