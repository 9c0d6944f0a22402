"""The example of a Tesseract, by the command line and the client of Tesseract itself."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from pydantic import ValidationError
from tesseract_core import Tesseract
from tesseract_core.runtime.cli import main as command_line
from tesseract_core.sdk.api_parse import validate_tesseract_api

FOLDER = Path(__file__).parents[2] / "config_examples" / "adapters"
INPUTS = {"conductivity": [1.0], "quartz": [0.9], "air": [[271.0], [267.0]]}
SHAPES = {"soil": [4], "heat": [1]}


@pytest.fixture(scope="module")
def client():
    return Tesseract.from_tesseract_api(FOLDER / "tesseract_api.py")


@pytest.mark.not_quick
def test_the_check_of_gradients_passes_for_every_endpoint(monkeypatch, capfd):
    monkeypatch.setenv("TESSERACT_API_PATH", str(FOLDER / "tesseract_api.py"))
    command = ["check-gradients", json.dumps({"inputs": INPUTS}), "--rtol", "1e-4"]
    options = ["--max-evals", "2", "--max-output-samples", "2", "--seed", "3"]
    monkeypatch.setattr("sys.argv", ["tesseract-runtime", *command, *options])
    with pytest.raises(SystemExit) as ended:
        command_line()
    output = "".join(capfd.readouterr())
    assert ended.value.code == 0, output
    for endpoint in ("jacobian", "jacobian_vector_product", "vector_jacobian_product"):
        assert re.search(rf"check for {endpoint} passed .*\(0 failures / [1-9]", output), output


def test_an_image_can_be_built_from_the_example():
    validate_tesseract_api(FOLDER)


def test_a_client_gets_values_and_products(client):
    inputs = {name: np.array(values) for name, values in INPUTS.items()}
    assert {name: list(v.shape) for name, v in client.apply(inputs).items()} == SHAPES
    jacobian = client.jacobian(inputs, ["air", "quartz"], ["soil"])
    assert jacobian["soil"]["air"].shape == (4, 2, 1)
    assert jacobian.keys() == {"soil"}
    assert jacobian["soil"].keys() == {"air", "quartz"}
    forward = client.jacobian_vector_product(inputs, ["quartz"], ["soil"], {"quartz": [2.0]})
    np.testing.assert_allclose(forward["soil"], 2.0 * jacobian["soil"]["quartz"][:, 0])
    weights = [0.1, 0.2, 0.3, 0.4]
    backward = client.vector_jacobian_product(inputs, ["air"], ["soil"], {"soil": weights})
    assert backward.keys() == {"air"}
    np.testing.assert_allclose(
        backward["air"], np.tensordot(weights, jacobian["soil"]["air"], 1), rtol=1e-10
    )


def test_shapes_are_known_without_a_run(client):
    inputs = {
        name: {"shape": list(np.shape(values)), "dtype": "float64"}
        for name, values in INPUTS.items()
    }
    shapes = client.abstract_eval(inputs)
    assert shapes == {n: {"shape": tuple(s), "dtype": "float64"} for n, s in SHAPES.items()}


def test_the_schema_says_what_inputs_are(client):
    text = json.dumps(client.openapi_schema)
    assert "soil__quartz_volume_fraction__multiplier, 1" in text
    assert "land_surface_air__temperature, K" in text


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"quartz": [9.0]}, r"quartz: .* would be 0.25 x 9 1 in layer 1; allowed is 0 to 1"),
        ({"air": [[271.0], [268.0], [270.0]]}, "air"),
        ({"conductivity": None}, "conductivity"),
    ],
)
def test_what_is_not_allowed_is_an_error_of_validation(client, changes, message):
    with pytest.raises(ValidationError, match=message):
        client.apply(INPUTS | changes)
