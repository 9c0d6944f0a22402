"""The example of a coupled calibration: its gradient is right, and it finds what it seeks."""

import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

FOLDER = Path(__file__).parents[2] / "config_examples"
sys.path.insert(0, str(FOLDER))

import coupled_optimizer  # noqa: E402
from coupled_optimizer import TRUTH, CoupledSystem, Search  # noqa: E402

FACTORS = torch.tensor(list(TRUTH.values()), dtype=torch.float64)


@pytest.fixture(scope="module")
def system():
    """A morning of four steps."""
    system = CoupledSystem(days=4.0 / 12.0)
    yield system
    system.land.finalize()


def test_air_and_land_answer_each_other(system):
    with torch.no_grad():
        base = system.run(FACTORS)
        for k in range(len(FACTORS)):
            moved = FACTORS.clone()
            moved[k] *= 1.1
            change = (system.run(moved) - base).abs()
            # parameters of the air reach the skin, and those of the land the air
            assert (change[-1, 0] > 0.0).all()
            assert (change[-1, 2] > 0.0).all()


def test_the_gradient_of_the_misfit_is_that_of_differences(system):
    with torch.no_grad():
        observed = system.run(FACTORS)
    search = Search(system, observed)
    x = np.full(len(FACTORS), 0.05)
    misfit, gradient = search.value_and_gradient(x)
    assert misfit > 10.0
    direction = np.array([1.0, -0.7, 0.5, 1.3, -0.9, 0.6])
    step = 1e-5
    ahead, behind = (search.value(x + s * direction) for s in (step, -step))
    np.testing.assert_allclose(gradient @ direction, (ahead - behind) / (2.0 * step), rtol=1e-6)
    # the remainder of a first-order expansion falls with the square of the step
    remainders = [
        abs(search.value(x + h * direction) - misfit - h * gradient @ direction)
        for h in (1e-2, 1e-3)
    ]
    assert 1.9 < np.log10(remainders[0] / remainders[1]) < 2.1
    assert len(search.misfits) == len(search.seconds) == 5


def test_a_short_experiment_improves_on_the_first_guess(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(coupled_optimizer, "MOST_ITERATIONS", 3)
    result = coupled_optimizer.experiment(days=0.25, noise=0.0, patience=0.1)
    gradients, without = result.with_gradients, result.without
    assert min(gradients.misfits) < 0.05 * gradients.misfits[0]
    assert gradients.misfits[0] == without.misfits[0]
    coupled_optimizer.show(result)
    assert "factor " in capsys.readouterr().out
    coupled_optimizer.draw(result, tmp_path / "picture.png")
    assert (tmp_path / "picture.png").stat().st_size > 20_000


def printed(options, folder):
    """What the script prints: errors of the parameters, standard errors, %, and the factor."""
    script = FOLDER / "coupled_optimizer.py"
    command = [sys.executable, script, *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    shares = [re.findall(r"(-?[\d.]+)%", line) for line in done.stdout.splitlines()]
    errors = np.array([list(map(float, row)) for row in shares if row])
    assert errors.shape == (len(TRUTH), 3)
    return errors[:, 0], errors[:, 1], float(re.search(r"factor.* ([\d.]+)\n", done.stdout)[1])


@pytest.mark.slow
def test_the_parameters_are_found_from_exact_observations(tmp_path):
    errors, _, _ = printed(["--noise", "0", "--patience", "0"], tmp_path)
    assert np.abs(errors).max() < 1.0


@pytest.mark.slow
def test_the_parameters_are_found_from_noisy_observations_and_sooner_by_gradients(tmp_path):
    options = ["--patience", "3", "--picture", "picture.png"]
    errors, standard_errors, factor = printed(options, tmp_path)
    assert (np.abs(errors) < 3.0 * standard_errors).all()
    assert factor > 2.0
    assert (tmp_path / "picture.png").exists()
