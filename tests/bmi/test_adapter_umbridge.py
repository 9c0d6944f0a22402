"""A window over HTTP, with the client of UM-Bridge on loopback."""

import contextlib
import json
import socket
import time
from threading import Semaphore, Thread

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
    assert client.supports_apply_hessian()


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


def test_the_hessian_is_that_of_gradients_and_symmetric(client):
    sens, vec, size = [0.5, -1.0, 2.0, 0.3], [1.0, -0.5, 0.2, 0.4], 2e-3
    product = client.apply_hessian(SOIL, QUARTZ, WIND, POINT, sens, [1.0])

    def gradient(size):
        return np.array(client.gradient(SOIL, QUARTZ, moved(WIND, 0, size), sens))

    difference = (gradient(size) - gradient(-size)) / (2.0 * size)
    largest = np.abs(difference).max()
    # whose slope jumps between the cells of the table of stability functions
    np.testing.assert_allclose(product, difference, rtol=0.0, atol=0.05 * largest)
    (other,) = client.apply_hessian(SOIL, WIND, QUARTZ, POINT, sens, vec)
    assert other == pytest.approx(np.dot(product, vec), rel=1e-8)


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
    assert ask("/ApplyTensor", json.dumps({"name": "column"})).status_code == 404


# --- questions of strangers ----------------------------------------------------------------------
def spoken(server, data, *, wait=10.0):
    """What the server says to bytes, until it ends the connection."""
    with socket.create_connection(server.server_address[:2], wait) as connection:
        connection.settimeout(wait)
        connection.sendall(data)
        answer = b""
        try:
            while part := connection.recv(65536):
                answer += part
        except ConnectionResetError:
            pass
        return answer


def post(path="/Evaluate", *headers, body=b"{}", length=None):
    lines = [f"POST {path} HTTP/1.0", *headers]
    if length is not False:
        lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join([*lines, "", ""]).encode() + body


ASKED = json.dumps({"name": "column", "input": POINT}).encode()


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (post(length=False), b"411"),
        (post(length="-5"), b"400"),
        (post(length="many"), b"400"),
        (post(length="1_000"), b"400"),
        (post(length="\u0662".encode().decode("latin1")), b"400"),
        (post(length="9" * 5000), b"400"),
        (post(length=10**11), b"413"),
        (post("/Evaluate", "Content-Length: 7", length=2), b"411"),
        (post("/Evaluate", "Transfer-Encoding: chunked"), b"411"),
        (post("/Evaluate", "Origin: http://evil.example", body=ASKED), b"403"),
        (post("/Info", "Origin: null"), b"403"),
        (post("/Evaluate", "Host: evil.example:4242", body=ASKED), b"403"),
        (b"GET /Info HTTP/1.0\r\nOrigin: http://evil.example\r\n\r\n", b"403"),
        (post(body=b"\xff\xfe{"), b"400"),
        (post(body=b"[" * 200_000), b"400"),
        (post(body=b'{"name": ' + b"9" * 10_000 + b"}"), b"400"),
        (post(body=ASKED.replace(b"3.0", b"NaN")), b"400"),
        (post(body=ASKED.replace(b"3.0", b"-Infinity")), b"400"),
        (post(body=ASKED.replace(b"3.0", b"1e999")), b"400"),
        (post(body=ASKED.replace(b"[3.0]", b"[[[3.0]]]")), b"400"),
        (post(body=ASKED.replace(b"[3.0]", b"null")), b"400"),
        (post(body=ASKED.replace(b"[3.0]", b'{"a": 1}')), b"400"),
        (post(body=ASKED.replace(b"[3.0]", b'["3.0x"]')), b"400"),
        (post(body=b'{"name": ["column"], "input": []}'), b"400"),
        (post(body=b'{"name": "column", "input": [], "config": 3}'), b"400"),
        (post("/Gradient", body=ASKED[:-1] + b', "outWrt": "a", "inWrt": 0, "sens": [1]}'), b"400"),
        (post("/Gradient", body=ASKED[:-1] + b', "outWrt": 0.5, "inWrt": 0, "sens": [1]}'), b"400"),
        (b"NONSENSE\r\n\r\n", b"400"),
        (b"PUT /Evaluate HTTP/1.0\r\n\r\n", b"501"),
        (b"GET /" + b"a" * 70_000 + b" HTTP/1.0\r\n\r\n", b"414"),
        (b"GET / HTTP/1.0\r\n" + b"a: b\r\n" * 200 + b"\r\n", b"431"),
        (b"\x16\x03\x01\x02\x00\x01\x00\n\r\n", b"400"),
    ],
)
def test_malformed_requests_are_refused_and_the_server_continues(server, client, data, status):
    answer = spoken(server, data)
    assert status in answer.split(b"\r\n")[0] or status in answer[:400], answer[:400]
    assert b"Traceback" not in answer
    assert client.get_input_sizes() == [4, 1]


@pytest.fixture
def impatient(window):
    with WindowServer(
        [WindowModel(window, "column")], port=0, most_bytes=400, seconds_to_ask=0.3
    ) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("begin", [b"", b"POST /Evaluate HT", post(body=b"{", length=300)])
def test_idle_clients_are_given_up(impatient, begin):
    """Also one that sends a byte now and then, which would keep a plain timeout waiting."""
    with socket.create_connection(impatient.server_address[:2], 10.0) as connection:
        connection.sendall(begin)
        begun = time.monotonic()
        with contextlib.suppress(OSError):
            while time.monotonic() - begun < 5.0:
                connection.sendall(b" ")
                connection.settimeout(0.1)
                with contextlib.suppress(TimeoutError):
                    if not connection.recv(1000):
                        break
        assert time.monotonic() - begun < 3.0
    assert b"200" in spoken(impatient, post("/Info"))[:20]
    assert b"413" in spoken(impatient, post(body=b" " * 500))[:20]


def test_more_clients_than_threads_are_sent_away(impatient, monkeypatch):
    monkeypatch.setattr(impatient, "_free_slots", Semaphore(1))
    with socket.create_connection(impatient.server_address[:2], 10.0):
        time.sleep(0.1)
        assert b"503" in spoken(impatient, post("/Info"))[:20]
    time.sleep(0.5)
    assert b"200" in spoken(impatient, post("/Info"))[:20]
