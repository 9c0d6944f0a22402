"""Variable sets and extensions as BMI 3 may have them, by methods and over plain BMI."""

import numpy as np
import pytest
from component_runs import FORCING, coupled, started

from bmi_noahpy import CallOrderError, NoahPy
from bmi_noahpy.extensions import EXTENSIONS, SETS
from bmi_noahpy.variables import RESERVED, variable_table

LEGACY = {"preset": "permafrost-legacy"}


def get(model, name):
    size = model.get_var_nbytes(name) // model.get_var_itemsize(name)
    return model.get_value(name, np.empty(size, dtype=model.get_var_type(name)))


def text(model, name):
    return "".join(map(chr, get(model, name))).split("\n")


def test_sets_are_known_before_initialize():
    model = NoahPy()
    assert model.get_varset_members("input") == model.get_input_var_names()
    assert model.get_varset_members("output") == model.get_output_var_names()
    for name in SETS:
        members = model.get_varset_members(name)
        assert model.get_varset_member_count(name) == len(members) == len(set(members)) > 0
    assert model.get_varset_members("bmi:introspection:all_sets") == SETS
    every = set(model.get_varset_members("bmi:introspection:all_variables"))
    assert every == {v.name for v in variable_table()} | set(RESERVED)
    for name in SETS:
        if name != "bmi:introspection:all_sets":
            assert set(model.get_varset_members(name)) <= every
            assert all(model.get_var_units(member) for member in model.get_varset_members(name))
    with pytest.raises(KeyError, match=r"'inputs'; there are input, output, derivatives:known"):
        model.get_varset_members("inputs")
    with pytest.raises(CallOrderError):
        model.get_value("noahpy::varset::input", np.empty(1, dtype=np.int32))


def is_set(model, name):
    """Whether setting a variable to its present value is accepted."""
    try:
        model.set_value(name, model.get_value_ptr(name).copy())
    except ValueError as error:
        return "cannot be set" not in str(error)
    return True


@pytest.mark.parametrize("changes", [{}, LEGACY, {"component": {"optional_inputs": False}}])
def test_what_is_said_to_be_settable_can_be_set_and_nothing_else(tmp_path, changes):
    model = coupled(tmp_path, changes)
    settable = model.get_varset_members("settable")
    for variable in variable_table():
        # an input that was never set has no value to be set again, nor have layers without snow
        is_given = variable.role != "input" or variable.name in FORCING
        if is_given and model.get_value_ptr(variable.name).size:
            assert is_set(model, variable.name) == (variable.name in settable), variable.name
        assert get(model, f"noahpy::settable::{variable.name}") == (variable.name in settable)
        for alias in variable.aliases:
            assert get(model, f"noahpy::settable::{alias}") == (variable.name in settable)
    assert set(model.get_varset_members("calibration")) <= set(settable)
    soil = "soil__porosity__multiplier"
    assert (soil in settable) == (soil in model.get_varset_members("calibration"))
    assert (soil in settable) == (changes is not LEGACY)


def test_sets_of_derivatives_are_those_of_the_methods(tmp_path):
    model = started(tmp_path)
    extension = model.get_extension("derivatives")
    assert model.get_varset_members("derivatives:known") == extension.get_known_var_names()
    assert model.get_varset_members("derivatives:unknown") == extension.get_unknown_var_names()


def test_values_of_the_serialization_set_continue_a_run(tmp_path):
    """Into another instance at the same time, which had other weather and parameters before."""
    first, second = coupled(tmp_path), coupled(tmp_path)
    second.set_value("land_surface_air__temperature", np.array([290.0]))
    second.set_value("soil__porosity__multiplier", np.array([1.05]))
    first.set_value("soil__quartz_volume_fraction__multiplier", np.array([0.9]))
    for model in (first, second):
        model.update_until(36000.0)
    for name in first.get_varset_members("serialization"):
        if np.isfinite(first.get_value_ptr(name)).all():
            second.set_value(name, first.get_value_ptr(name))
    for model in (first, second):
        model.update_until(72000.0)
    for name in first.get_varset_members("output"):
        ours, theirs = first.get_value_ptr(name), second.get_value_ptr(name)
        assert ours.tobytes() == theirs.tobytes(), name


def test_an_extension_has_its_functions_alone(tmp_path):
    model = started(tmp_path)
    for name, about in EXTENSIONS.items():
        extension = model.get_extension(name)
        assert set(vars(extension)) == set(about.functions)
        assert get(model, f"noahpy::extension::{name}") == 1
    saved = model.get_extension("serialization").serialize()
    model.update()
    model.get_extension("serialization").deserialize(saved)
    assert model.get_current_time() == 0.0
    with pytest.raises(KeyError, match="'geo'; there are derivatives, serialization, iterations"):
        model.get_extension("geo")
    assert get(model, "noahpy::extension::geo") == 0


def test_sets_are_texts_over_plain_bmi(tmp_path):
    model = started(tmp_path)
    for name in SETS:
        reserved = f"noahpy::varset::{name}"
        assert tuple(text(model, reserved)) == model.get_varset_members(name)
        assert (model.get_var_type(reserved), model.get_var_units(reserved)) == ("int32", "1")
    with pytest.raises(ValueError, match="cannot be set"):
        model.set_value("noahpy::varset::input", np.zeros(1, dtype=np.int32))
    with pytest.raises(KeyError, match="no variable set is named 'inputs'"):
        get(model, "noahpy::varset::inputs")
    with pytest.raises(KeyError, match="nearest name is 'soil__temperature'"):
        get(model, "noahpy::settable::soil__temprature")
    with pytest.raises(KeyError, match="no grid"):
        model.get_var_grid("noahpy::varset::input")
