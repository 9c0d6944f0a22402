"""Derivatives of observations as files of PEST and PEST++."""

import numpy as np
import yaml
from assimilation_cases import SMALL, config, values
from typer.testing import CliRunner

from noahpy.assimilation.derivative_file import jacobian, write_jacobian
from noahpy.assimilation.problem import Problem
from noahpy.cli.app import app


def read_binary(file):
    """A Jacobian of PEST++ as its own programs read it."""
    data = file.read_bytes()
    columns, rows, count = np.frombuffer(data, "<i4", 3)
    kind = np.dtype([("i", "<i4"), ("j", "<i4"), ("value", "<f8")])
    entries = np.frombuffer(data, kind, count, 12)
    found = np.zeros((rows, columns))
    found[entries["i"], entries["j"]] = entries["value"]
    names = data[12 + 16 * count :]
    assert len(names) == 200 * (rows + columns)
    texts = [names[k : k + 200].decode().strip() for k in range(0, len(names), 200)]
    return found, texts[:columns], texts[columns:]


def test_both_formats_hold_the_derivatives_of_differences(tmp_path):
    given = config(**SMALL)
    problem = Problem(given)
    found = jacobian(problem)
    assert found.columns == [
        "parameter:quartz_fraction:1-4:column",
        "forcing:shortwave_down:day0:column",
    ]
    values_of, columns, rows = read_binary(write_jacobian(tmp_path / "f.jcb", found))
    np.testing.assert_array_equal(values_of, found.values)
    assert columns == list(found.columns)
    assert rows == list(found.rows)
    lines = write_jacobian(tmp_path / "f.txt", found).read_text().splitlines()
    assert lines[0] == f"{len(found.rows)} 2 2"
    read = np.array([line.split() for line in lines[1 : 1 + len(found.rows)]], dtype=float)
    np.testing.assert_allclose(read, found.values, rtol=1e-14)

    def run(quartz, shortwave):
        window = problem.windows[0]
        space, operators = problem.space(window), problem.operators(window)
        from noahpy.assimilation.window_model import Prior

        prior = Prior.of(space, 1)
        share = quartz - 0.5
        controls = space.mean.clone()
        controls[0], controls[1] = np.log(share / (1.0 - share)), np.log(shortwave)
        model = problem.model(
            window, space, problem.first_start(), prior._replace(mean=controls[None]), operators
        )
        return model.values(0.0 * controls[None, None])[0, 0].numpy()

    for k, (ahead, behind) in enumerate(
        [((1.0 + 1e-5, 1.0), (1.0 - 1e-5, 1.0)), ((1.0, 1.0 + 1e-5), (1.0, 1.0 - 1e-5))]
    ):
        slope = (run(*ahead) - run(*behind)) / 2e-5
        np.testing.assert_allclose(found.values[:, k], slope, rtol=1e-4, atol=1e-6)


def test_the_command_writes_them_and_nothing_else(tmp_path):
    file = tmp_path / "case.yaml"
    file.write_text(yaml.safe_dump(values(**SMALL)))
    folder = tmp_path / "results"
    given = ["assimilate", str(file), "-o", str(folder), "--derivatives"]
    result = CliRunner().invoke(app, [*given, str(tmp_path / "f.jco")])
    assert result.exit_code == 0, result.output
    assert not folder.exists()
    assert len(read_binary(tmp_path / "f.jco")[1]) == 2
    result = CliRunner().invoke(app, [*given, str(file)])
    assert result.exit_code == 2
    assert "would be written onto" in result.output
