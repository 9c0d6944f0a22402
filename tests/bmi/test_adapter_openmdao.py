"""A window in OpenMDAO: its own check of partials, and an optimization of its own driver."""

import numpy as np
import openmdao.api as om
import pytest
from adapter_windows import ENDS, freezing_window

from bmi_noahpy.adapters.openmdao import WindowComponent
from bmi_noahpy.adapters.window import Known, Unknown

KNOWNS = {
    "quartz": "soil__quartz_volume_fraction__multiplier",
    "start": "soil__temperature",
    "air": Known("land_surface_air__temperature", each_update=True),
}
UNKNOWNS = {
    "soil": Unknown("soil__temperature", times=ENDS[1:]),
    "flux": Unknown("land_surface_soil_heat__energy_flux", mean=True),
}
PROFILES = {"shape": (2, 4), "units": "K"}
AIR = np.array([[271.0], [268.0], [270.0]])


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path, monkeypatch):
    """OpenMDAO writes reports where it runs."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENMDAO_REPORTS", "0")


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    return freezing_window(tmp_path_factory.mktemp("openmdao"), KNOWNS, UNKNOWNS)


def problem_of(window, mode="auto"):
    problem = om.Problem()
    problem.model.add_subsystem("column", WindowComponent(window=window), promotes=["*"])
    problem.setup(mode=mode)
    problem.set_val("air", AIR)
    return problem


def test_units_are_those_of_the_component(window):
    problem = problem_of(window)
    problem.set_val("air", AIR - 273.15, units="degC")
    problem.run_model()
    values = {**window.start, "air": AIR}
    expected = window.evaluate(values).outputs["flux"]
    np.testing.assert_allclose(problem.get_val("flux", units="kW/m**2"), 1e-3 * expected, rtol=1e-6)
    assert problem.model.get_io_metadata()["column.quartz"]["units"] is None


def test_each_product_adds(window):
    """The contract of the method itself, in both directions."""
    component = problem_of(window).model.column
    values = {**window.start, "air": AIR}
    evaluation = window.evaluate(values)
    d_inputs, d_outputs = {"air": np.full((3, 1), 5.0)}, {"soil": np.ones((2, 4))}
    component.compute_jacvec_product(values, d_inputs, d_outputs, "rev")
    np.testing.assert_array_equal(
        d_inputs["air"], 5.0 + evaluation.vjp({"soil": np.ones((2, 4))})["air"]
    )
    d_inputs, d_outputs = {"air": np.ones((3, 1))}, {"soil": np.full((2, 4), 5.0)}
    component.compute_jacvec_product(values, d_inputs, d_outputs, "fwd")
    np.testing.assert_array_equal(
        d_outputs["soil"], 5.0 + evaluation.jvp({"air": np.ones((3, 1))})["soil"]
    )


def test_partials_are_those_that_openmdao_finds(window):
    problem = problem_of(window)
    problem.run_model()
    data = problem.check_partials(out_stream=None, method="fd", form="central", step=3e-5)
    checked = data["column"]
    assert len(checked) == len(KNOWNS) * len(UNKNOWNS)
    for pair, found in checked.items():
        largest = np.abs(found["J_fd"]).max()
        assert largest > 0.01
        for mode in ("J_fwd", "J_rev"):
            error = np.abs(found[mode] - found["J_fd"]).max()
            assert error < 1e-6 * largest, (pair, mode, error)


@pytest.mark.parametrize("mode", ["fwd", "rev"])
def test_products_are_added_to_what_is_there(window, mode):
    """Two paths from one variable to the outputs: their derivatives add up."""
    problem = om.Problem()
    problem.model.add_subsystem(
        "twice",
        om.ExecComp("y = 2 * x", shape=(4,), units="K"),
        promotes_inputs=[("x", "start")],
        promotes_outputs=["y"],
    )
    problem.model.add_subsystem("column", WindowComponent(window=window), promotes=["*"])
    problem.model.add_subsystem(
        "sum",
        om.ExecComp("total = sum(soil) + sum(y)", soil=PROFILES, y={"shape": 4, "units": "K"}),
    )
    problem.model.connect("soil", "sum.soil")
    problem.model.connect("y", "sum.y")
    problem.model.set_input_defaults("start", window.start["start"], units="K")
    problem.setup(mode=mode)
    problem.set_val("air", AIR)
    problem.run_model()
    found = problem.compute_totals(of=["sum.total"], wrt=["start"])["sum.total", "start"][0]
    values = {**window.start, "air": AIR}
    expected = window.evaluate(values).vjp({"soil": np.ones((2, 4))})["start"]
    np.testing.assert_allclose(found, 2.0 + expected, rtol=1e-9)


def test_an_optimization_finds_what_made_the_observations(window):
    """Quartz and the air of the first update from two temperature profiles."""
    truth = {**window.start, "quartz": np.array([0.8]), "air": AIR}
    observed = window.evaluate(truth).outputs["soil"].copy()
    problem = om.Problem()
    problem.model.add_subsystem("column", WindowComponent(window=window), promotes=["*"])
    problem.model.add_subsystem(
        "misfit",
        om.ExecComp("f = sum((soil - observed)**2)", soil=PROFILES, observed={"val": observed}),
        promotes_inputs=["soil"],
        promotes_outputs=["f"],
    )
    problem.driver = om.ScipyOptimizeDriver(optimizer="SLSQP", tol=1e-14, disp=False)
    problem.model.add_design_var("quartz", lower=0.5, upper=1.5)
    problem.model.add_design_var("air", indices=[1], flat_indices=True, lower=260.0, upper=275.0)
    problem.model.add_objective("f", scaler=100.0)
    problem.setup()
    problem.set_val("air", AIR)
    problem.set_val("air", 269.0, indices=(1, 0))
    assert problem.run_driver().success
    assert problem.get_val("quartz")[0] == pytest.approx(0.8, abs=1e-3)
    assert problem.get_val("air")[1, 0] == pytest.approx(268.0, abs=1e-3)


def test_a_refused_value_is_an_error_of_analysis(window):
    problem = problem_of(window)
    problem.set_val("quartz", 9.0)
    with pytest.raises(om.AnalysisError, match=r"quartz: .* allowed is 0 to 1"):
        problem.run_model()
    problem.set_val("quartz", 1.0)
    problem.run_model()
