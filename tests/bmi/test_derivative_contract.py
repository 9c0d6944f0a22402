"""The check of derivatives over BMI: passes what is right, and finds each thing that is wrong."""

import shutil
import subprocess
import sys
from pathlib import Path

import derivative_components as components
import numpy as np
import pytest
from component_runs import configuration
from derivative_components import (
    FLUX,
    SINK,
    STORE,
    TEMPERATURE,
    WARMTH,
    DifferentiablePlate,
    DifferentiableSoil,
)
from warm_columns import DRIVEN, FEW, WARM

import bmi_noahpy.derivative_contract as contract
from bmi_noahpy.derivative_contract import DerivativeError
from bmi_noahpy.derivative_contract.check import main

HERE = Path(__file__).parent
TWO_COLUMNS = {"columns": [{}, {"soil": {"layer_class": 3}, "site": {"latitude": 60.0}}]}


def checked(capsys, name, config, *options):
    """Exit code and table of the check of one of the components of the tests."""
    code = main([f"derivative_components:{name}", config, *options])
    return code, capsys.readouterr().out


def rows(text):
    """Counts of passed and all comparisons by check."""
    lines = [line for line in text.splitlines() if " of " in line and "knowns" not in line]
    return {line.split("  ")[0]: line for line in lines}


@pytest.mark.parametrize(("name", "config"), [("Plate", "plate"), ("Soil", "soil")])
def test_components_with_the_mixin_conform(capsys, name, config):
    code, text = checked(capsys, f"Differentiable{name}", config)
    assert code == 0, text
    assert f"Differentiable{name} conforms: level 3 (recording)" in text
    assert {"tangent, real calls", "transposition", "Taylor slopes", "mid-run sets"} <= set(
        rows(text)
    )
    assert "remainder" in checked(capsys, f"Differentiable{name}", config, "--all")[1]


@pytest.mark.parametrize(
    ("component", "level", "absent"),
    [
        (components.TangentSoil, "level 1 (tangent)", {"transposition", "recording, real calls"}),
        (components.AdjointSoil, "level 2 (adjoint)", {"recording, real calls"}),
    ],
)
def test_a_component_is_held_to_the_level_that_it_claims(capsys, component, level, absent):
    code, text = checked(capsys, component.__name__, "soil")
    assert code == 0, text
    assert f"{component.__name__} conforms: {level}" in text
    assert not absent & set(rows(text))
    assert ("a sweep over 1 as long as" in text) == (component is components.AdjointSoil)


@pytest.mark.parametrize(
    ("broken", "check", "where"),
    [
        (components.WrongSignOfAdjoint, "transposition", f"{FLUX} by {SINK}"),
        (components.WrongSignOfBoth, "tangent, real calls", f"{FLUX} by soil__rate"),
        (components.MissingState, "recording, real calls", SINK),
        (components.IgnoredSeed, "transposition", f"{FLUX} by {SINK}"),
        (components.IgnoredSet, "mid-run sets", WARMTH),
        (components.IgnoredRestore, "restored state", "a tangent of before is refused"),
        (components.SwappedColumns, "single values", SINK),
        (components.WrongUnits, "types, sizes, units", f"derivatives::adjoint::{SINK}"),
        (components.TrustingSeeds, "errors", "a seed that is not finite"),
        (components.ChangingSoil, "recording changes nothing", STORE),
        (components.BoastingSoil, "types, sizes, units", "derivatives::recording"),
        (components.RaisingSoil, "a check ends", "ZeroDivisionError: no adjoint today"),
    ],
)
def test_what_is_broken_fails_where_it_is_broken(capsys, broken, check, where):
    code, text = checked(capsys, broken.__name__, "soil")
    assert code == 1, text
    assert f"{broken.__name__} does NOT conform" in text
    begin = text.index(f"\n{check}") + 1
    of_check = [text[begin:].splitlines()[0]]
    of_check += [line for line in text[begin:].splitlines()[1:] if line.startswith("  ")]
    assert any("FAILED" in line and where in line for line in of_check), text


@pytest.mark.parametrize(
    ("name", "config", "options", "expected"),
    [
        ("Soil", "soil", (), "derivatives::tangent_seed::NAME"),
        ("Nothing", "soil", (), "there is no derivative_components:Nothing"),
        ("DifferentiableSoil", "rain", (), "AssertionError"),
        ("DifferentiableSoil", "soil", ("--known", "rain"), "rain: no such name"),
    ],
)
def test_what_cannot_be_checked_is_said(capsys, name, config, options, expected):
    code, text = checked(capsys, name, config, *options)
    assert code == 2
    assert expected in text


def test_noahpy_conforms(capsys, tmp_path):
    """Columns that differ, one of which alone conforms in another process.

    All knowns and unknowns are checked by the page's command.
    """
    file = configuration(tmp_path, {**WARM, **TWO_COLUMNS})
    code = main(["bmi_noahpy:NoahPy", file, *DRIVEN, *FEW])
    text = capsys.readouterr().out
    assert code == 0, text
    assert "NoahPy conforms: level 4 (products)" in text
    assert {"methods as variables", "restored state"} <= set(rows(text))


def test_values_written_through_pointers_count_as_set():
    model = DifferentiableSoil()
    model.initialize("soil")
    model.start_recording()
    model.update()
    model.get_value_ptr(WARMTH)[1] = 1.7
    model.update()
    seed = (model.get_current_time(), WARMTH, np.ones(3))
    sweep = model.adjoint_sweep([seed])
    of_set = sweep.gradient_of(WARMTH, 1)
    assert of_set[1] > 0.5
    assert of_set[0] == of_set[2] == 0.0
    assert (sweep.gradient(WARMTH)[[0, 2]] > 0.5).all()
    assert abs(sweep.gradient(WARMTH)[1]) < 0.1
    twice = model.adjoint_sweep([seed, seed])
    assert np.allclose(twice.gradient(SINK), 2.0 * sweep.gradient(SINK), rtol=1e-14)
    with pytest.raises(DerivativeError, match="is no unknown: its role is input"):
        model.adjoint_sweep([(1.0, SINK, np.ones(3))])
    with pytest.raises(DerivativeError, match="no recorded update ends at 7"):
        model.adjoint_sweep([(7.0, WARMTH, np.ones(3))])
    with pytest.raises(KeyError, match="rain"):
        model.get_adjoint_derivative(["rain"], {STORE: np.ones(3)})


def test_the_plate_has_the_adjoint_of_its_steps():
    model = DifferentiablePlate()
    model.initialize("plate")
    model.update()
    corner = np.zeros(20)
    corner[6] = 1.0
    gradient = model.get_adjoint_derivative([TEMPERATURE], {TEMPERATURE: corner})[TEMPERATURE]
    assert gradient[6] == 1.0 - 4 * 0.1
    assert sorted(np.flatnonzero(gradient)) == [1, 5, 6, 7, 11]


def test_a_copy_of_the_package_works_by_itself(tmp_path):
    """Without this project and without torch, which is what others need."""
    shutil.copytree(Path(contract.__file__).parent, tmp_path / "derivatives_of_bmi")
    text = (HERE / "derivative_components.py").read_text()
    text = text.replace("bmi_noahpy.derivative_contract", "derivatives_of_bmi")
    (tmp_path / "components.py").write_text(text)
    program = (
        "import sys\n"
        "from derivatives_of_bmi.check import main\n"
        "code = main(['components:DifferentiableSoil', 'soil'])\n"
        "print({'torch', 'noahpy', 'bmi_noahpy'} & set(sys.modules))\n"
        "sys.exit(code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "conforms" in done.stdout
    assert done.stdout.splitlines()[-1] == "set()"
