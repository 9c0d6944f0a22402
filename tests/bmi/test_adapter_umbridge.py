"""A window over HTTP, asked by the client of UM-Bridge on loopback."""

import json
import socket
from threading import Thread

import numpy as np
import pytest
import requests
import umbridge
from adapter_windows import freezing_window

from bmi_noahpy.adapters.umbridge import WindowModel, WindowServer
from bmi_noahpy.adapters.window import Unknown

KNOWNS = {"quartz": "soil__quartz_volume_fraction", "wind": "UGRD_10maboveground"}
UNKNOWNS = {
    "heat": Unknown("land_surface_soil_heat__energy_flux", mean=True),
    "soil": "soil__temperature",
}
QUARTZ, WIND, HEAT, SOIL = 0, 1, 0, 1
POINT = [[0.2, 0.25, 0.3, 0.3], [3.0]]


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    return freezing_window(tmp_path_factory.mktemp("umbridge"), KNOWNS, UNKNOWNS)


@pytest.fixture(scope="module")
def server(window):
    with WindowServer([WindowModel(window, "column")], port=0) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def client(server):
    return umbridge.HTTPModel(server.url, "column")


def moved(vector, place, size):
    values = [list(each) for each in POINT]
    values[vector][place] += size
    return values


def test_the_server_is_on_loopback_alone(server):
    assert server.server_address[0] == "127.0.0.1"
    assert server.socket.getsockname()[0] == "127.0.0.1"
    others = {info[4][0] for info in socket.getaddrinfo(socket.gethostname(), None)}
    for address in others - {"127.0.0.1", "::1"}:
        with pytest.raises(OSError), socket.create_connection((address, server.server_port), 1.0):  # noqa: PT011
            pass


def test_a_client_learns_what_there_is(server, client):
    assert umbridge.supported_models(server.url) == ["column"]
    assert client.get_input_sizes() == [4, 1]
    assert client.get_output_sizes() == [1, 4]
    assert client.supports_evaluate()
    assert client.supports_gradient()
    assert client.supports_apply_jacobian()
    assert not client.supports_apply_hessian()


def test_values_pass_unchanged(client, window):
    answer = client(POINT)
    expected = window.evaluate({"quartz": POINT[QUARTZ], "wind": POINT[WIND]}).outputs
    assert answer == [expected["heat"].tolist(), expected["soil"].tolist()]


@pytest.mark.parametrize(("vector", "place"), [(QUARTZ, 0), (QUARTZ, 2), (WIND, 0)])
def test_gradient_and_jacobian_are_those_of_differences(client, vector, place):
    size = 1e-3
    above, below = (client(moved(vector, place, sign * size)) for sign in (1.0, -1.0))
    difference = (np.array(above[SOIL]) - np.array(below[SOIL])) / (2.0 * size)
    vec = [float(k == place) for k in range(len(POINT[vector]))]
    column = client.apply_jacobian(SOIL, vector, POINT, vec)
    largest = np.abs(difference).max()
    np.testing.assert_allclose(column, difference, rtol=0.0, atol=3e-4 * largest)
    sens = [0.5, -1.0, 2.0, 0.3]
    gradient = client.gradient(SOIL, vector, POINT, sens)
    assert len(gradient) == len(POINT[vector])
    assert gradient[place] == pytest.approx(np.dot(sens, column), rel=1e-8)


@pytest.mark.parametrize(
    ("ask", "message"),
    [
        (lambda c: c([[0.2, 0.25, 2.0, 0.3], [3.0]]), "InvalidInput: quartz: .* would be 2 x 1"),
        (lambda c: c([[0.2], [3.0]]), r"InvalidInput: quartz has the shape \(4,\), given is \(1,"),
        (lambda c: c([[0.2]]), "InvalidInput: 2 input vectors are needed, of quartz, wind"),
        (lambda c: c(POINT, {"level": 1}), "InvalidInput: there is nothing to configure"),
        (lambda c: c.gradient(2, 0, POINT, [1.0]), "InvalidInput: 2 is none of the 2 vectors, he"),
        (lambda c: c.gradient(0, -1, POINT, [1.0]), "InvalidInput: -1 is none of the 2 vectors"),
        (lambda c: c.gradient(0, 0, POINT, [1.0, 2.0]), r"heat has the shape \(1,\)"),
    ],
)
def test_what_is_refused_reaches_the_client_with_the_reason(client, ask, message):
    with pytest.raises(Exception, match=message):
        ask(client)
    assert client(POINT)[SOIL][0] > 200.0


def test_questions_that_are_none_are_answered_too(server):
    def ask(path, text):
        return requests.post(server.url + path, data=text, timeout=10)

    assert "no model is called 'other'" in ask("/Evaluate", '{"name": "other"}').text
    assert ask("/Evaluate", "nothing").json()["error"]["type"] == "InvalidInput"
    assert ask("/Evaluate", "[]").status_code == 400
    assert ask("/Evaluate", '{"name": "column"}').json()["error"]["message"] == "input"
    assert ask("/ApplyHessian", json.dumps({"name": "column"})).status_code == 404
