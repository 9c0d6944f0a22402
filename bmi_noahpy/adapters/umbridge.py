"""A window of the component as a model of UM-Bridge, and a server for it on the loopback interface.

UM-Bridge numbers vectors: input k is the k-th known of the window and output k its k-th unknown,
both flattened. `umbridge.serve_models` can serve a `WindowModel` too, but it binds all interfaces
of the machine, and its answer to a refused value gives no reason.
"""

from __future__ import annotations

import json
import socket
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Semaphore, Timer
from typing import Any, Final
from urllib.parse import urlsplit

import numpy as np
import umbridge

from bmi_noahpy.adapters.window import Evaluation, Window
from bmi_noahpy.memory.buffers import Array

PROTOCOL_VERSION: Final = 1.0
DEFAULT_PORT: Final = 4242
"""Port that clients of UM-Bridge expect."""
SECONDS_TO_ASK: Final = 60.0
"""Time within which a client has to send its request, s."""
MOST_BYTES: Final = 2**24
"""The most bytes of a request, which is a list of numbers in text."""
MOST_CLIENTS: Final = 64
"""The most clients at a time; each has a thread."""
LONGEST_NUMBER: Final = 12
"""The most digits of a length that is announced."""
LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")


class WindowModel(umbridge.Model):  # type: ignore[misc]
    """A window as a model with gradients and products with Jacobian and Hessian.

    Args:
        window: window of the component that is run.
        name: name of the model for clients.
    """

    def __init__(self, window: Window, name: str = "noahpy") -> None:
        super().__init__(name)
        self._window = window
        self._knowns, self._unknowns = tuple(window.knowns), tuple(window.unknowns)

    def get_input_sizes(self, config: Mapping[str, Any] | None = None) -> list[int]:
        """Sizes of the knowns in the order of the window."""
        return self._sizes(self._knowns, config)

    def get_output_sizes(self, config: Mapping[str, Any] | None = None) -> list[int]:
        """Sizes of the unknowns in the order of the window."""
        return self._sizes(self._unknowns, config)

    def _sizes(self, names: Sequence[str], config: Mapping[str, Any] | None) -> list[int]:
        _refuse(config)
        return [int(np.prod(self._window.shapes[name])) for name in names]

    def supports_evaluate(self) -> bool:
        """Yes."""
        return True

    def supports_gradient(self) -> bool:
        """Yes."""
        return True

    def supports_apply_jacobian(self) -> bool:
        """Yes."""
        return True

    def supports_apply_hessian(self) -> bool:
        """Yes."""
        return True

    def __call__(
        self, parameters: list[list[float]], config: Mapping[str, Any] | None = None
    ) -> list[list[float]]:
        """Values of the unknowns for values of the knowns.

        Raises:
            ValueError: the number or size of vectors is wrong, or a configuration is given.
            RefusedValueError: values are out of range or inconsistent.
        """
        found = self._evaluation(parameters, config).outputs
        return [_vector(found[name]) for name in self._unknowns]

    def gradient(
        self,
        out_wrt: int,
        in_wrt: int,
        parameters: list[list[float]],
        sens: list[float],
        config: Mapping[str, Any] | None = None,
    ) -> list[float]:
        """Derivative of output `out_wrt`, weighted with `sens`, by input `in_wrt`.

        Raises:
            IndexError: there is no such output or input.
            ValueError: the number or size of vectors is wrong, or a configuration is given.
            RefusedValueError: values are out of range or inconsistent.
        """
        known, unknown = _at(self._knowns, in_wrt), _at(self._unknowns, out_wrt)
        evaluation = self._evaluation(parameters, config)
        return _vector(evaluation.vjp({unknown: _flat(unknown, sens)})[known])

    def apply_jacobian(
        self,
        out_wrt: int,
        in_wrt: int,
        parameters: list[list[float]],
        vec: list[float],
        config: Mapping[str, Any] | None = None,
    ) -> list[float]:
        """Change of output `out_wrt` along a change `vec` of input `in_wrt`.

        Raises:
            IndexError: there is no such output or input.
            ValueError: the number or size of vectors is wrong, or a configuration is given.
            RefusedValueError: values are out of range or inconsistent.
        """
        known, unknown = _at(self._knowns, in_wrt), _at(self._unknowns, out_wrt)
        evaluation = self._evaluation(parameters, config)
        return _vector(evaluation.jvp({known: _flat(known, vec)}, [unknown])[unknown])

    def apply_hessian(
        self,
        out_wrt: int,
        in_wrt1: int,
        in_wrt2: int,
        parameters: list[list[float]],
        sens: list[float],
        vec: list[float],
        config: Mapping[str, Any] | None = None,
    ) -> list[float]:
        """Change of `gradient` by input `in_wrt1` along a change `vec` of input `in_wrt2`.

        Raises:
            IndexError: there is no such output or input.
            ValueError: the number or size of vectors is wrong, or a configuration is given.
            RefusedValueError: values are out of range or inconsistent.
        """
        known, moved = _at(self._knowns, in_wrt1), _at(self._knowns, in_wrt2)
        unknown = _at(self._unknowns, out_wrt)
        evaluation = self._evaluation(parameters, config)
        found = evaluation.hvp({unknown: _flat(unknown, sens)}, {moved: _flat(moved, vec)})
        return _vector(found[known])

    def _evaluation(
        self, parameters: list[list[float]], config: Mapping[str, Any] | None
    ) -> Evaluation:
        _refuse(config)
        if len(parameters) != len(self._knowns):
            raise ValueError(
                f"{len(self._knowns)} input vectors are needed, of {', '.join(self._knowns)}; "
                f"given are {len(parameters)}"
            )
        given = zip(self._knowns, parameters, strict=True)
        return self._window.evaluate({name: _flat(name, vector) for name, vector in given})


class WindowServer(ThreadingHTTPServer):
    """Serves models to clients of UM-Bridge over HTTP, one request at a time.

    ``serve_forever`` answers until ``shutdown``; as a context manager the server frees its port.
    Values that a model refuses are answered with an error ``InvalidInput`` and the reason.

    Args:
        models: models that are served.
        host: address that is bound. Other machines cannot reach the default; they can reach one of
            the network, and there is no authentication.
        port: port that is bound; 0 chooses a free one.
        most_bytes: the most bytes of a request.
        seconds_to_ask: time within which a client has to send its whole request, s.
    """

    daemon_threads = True

    def __init__(
        self,
        models: Sequence[umbridge.Model],
        host: str = "127.0.0.1",
        port: int = DEFAULT_PORT,
        *,
        most_bytes: int = MOST_BYTES,
        seconds_to_ask: float = SECONDS_TO_ASK,
    ) -> None:
        super().__init__((host, port), _Handler)
        self._models = {model.name: model for model in models}
        self.most_bytes, self.seconds_to_ask = most_bytes, seconds_to_ask
        self._one_at_a_time = Lock()
        self._free_slots = Semaphore(MOST_CLIENTS)

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Answer a client in a thread of its own, unless there are too many."""
        if self._free_slots.acquire(blocking=False):
            super().process_request(request, client_address)
            return
        with suppress(OSError):
            request.sendall(b"HTTP/1.0 503 Service Unavailable\r\n\r\n")
        self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Answer a client, then let another one in."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free_slots.release()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Report errors, except those of clients that have disconnected."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    @property
    def is_local(self) -> bool:
        """Whether only this machine can reach the server."""
        return str(self.server_address[0]) in LOOPBACK

    @property
    def url(self) -> str:
        """Address that clients connect to."""
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"

    def answer(self, path: str, request: Mapping[str, Any]) -> dict[str, Any]:
        """The answer to a request.

        Args:
            path: path of the request, which determines the answer.
            request: its content.

        Raises:
            _RefusedError: the protocol has no such path.
            LookupError: there is no such model, output or input, or the request lacks a field.
            ValueError: the model refuses a value.
        """
        if path == "/Info":
            return {"protocolVersion": PROTOCOL_VERSION, "models": list(self._models)}
        if path not in _ANSWERS:
            raise _RefusedError(HTTPStatus.NOT_FOUND, f"there is no {path}", "UnsupportedFeature")
        name = request["name"]
        if name not in self._models:
            raise LookupError(f"no model is called {name!r}; there are {', '.join(self._models)}")
        with self._one_at_a_time:
            return _ANSWERS[path](self._models[name], {"config": {}, **request})


_ANSWERS: Final[dict[str, Callable[[Any, Mapping[str, Any]], dict[str, Any]]]] = {
    "/ModelInfo": lambda model, _: {
        "support": {
            "Evaluate": model.supports_evaluate(),
            "Gradient": model.supports_gradient(),
            "ApplyJacobian": model.supports_apply_jacobian(),
            "ApplyHessian": model.supports_apply_hessian(),
        }
    },
    "/InputSizes": lambda model, given: {"inputSizes": model.get_input_sizes(given["config"])},
    "/OutputSizes": lambda model, given: {"outputSizes": model.get_output_sizes(given["config"])},
    "/Evaluate": lambda model, given: {"output": model(given["input"], given["config"])},
    "/Gradient": lambda model, given: {
        "output": model.gradient(
            given["outWrt"], given["inWrt"], given["input"], given["sens"], given["config"]
        )
    },
    "/ApplyJacobian": lambda model, given: {
        "output": model.apply_jacobian(
            given["outWrt"], given["inWrt"], given["input"], given["vec"], given["config"]
        )
    },
    "/ApplyHessian": lambda model, given: {
        "output": model.apply_hessian(
            given["outWrt"],
            given["inWrt1"],
            given["inWrt2"],
            given["input"],
            given["sens"],
            given["vec"],
            given["config"],
        )
    },
}
"""Functions that answer requests, by the paths of the protocol."""


class _Handler(BaseHTTPRequestHandler):
    """Answers one request."""

    server: WindowServer

    def setup(self) -> None:
        """Set a time limit for the request."""
        super().setup()
        self._time_limit = Timer(self.server.seconds_to_ask, self._give_up)
        self._time_limit.daemon = True
        self._time_limit.start()

    def finish(self) -> None:
        """Close the connection."""
        self._time_limit.cancel()
        super().finish()

    def _give_up(self) -> None:
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def do_GET(self) -> None:
        self._reply(dict)

    def do_POST(self) -> None:
        self._reply(self._content)

    def _content(self) -> Any:  # noqa: ANN401
        """The content of the request.

        Raises:
            _RefusedError: the content is too long, or its length is not announced.
            ValueError: the content is no JSON, incomplete, or has numbers that are not finite.
        """
        given = self.headers.get_all("Content-Length", [])
        if len(given) != 1 or self.headers.get("Transfer-Encoding"):
            raise _RefusedError(
                HTTPStatus.LENGTH_REQUIRED, "one Content-Length is needed, and no other encoding"
            )
        (text,) = given
        if not (text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER):
            raise _RefusedError(HTTPStatus.BAD_REQUEST, f"Content-Length is {text[:20]!r}")
        length, most = int(text), self.server.most_bytes
        if length > most:
            raise _RefusedError(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"{length} bytes are given, {most} allowed"
            )
        body = self.rfile.read(length)
        if len(body) < length:
            raise ValueError(f"{length} bytes were announced, {len(body)} came")
        return json.loads(body, parse_constant=_no_number)

    def _require_no_browser(self) -> None:
        """Refuse requests that a web page has the user's browser send.

        Raises:
            _RefusedError: the request comes from a page, or was meant for another machine.
        """
        if self.headers.get("Origin") is not None:
            raise _RefusedError(HTTPStatus.FORBIDDEN, "pages of browsers are not answered")
        host = urlsplit(f"//{self.headers.get('Host') or LOOPBACK[0]}").hostname
        if self.server.is_local and host not in LOOPBACK:
            raise _RefusedError(HTTPStatus.FORBIDDEN, f"{host!r} is not this machine")

    def _reply(self, read: Callable[[], Any]) -> None:
        """Answer the request whose content a function reads."""
        status = HTTPStatus.OK
        try:
            self._require_no_browser()
            request = read()
            self._time_limit.cancel()
            answer = self.server.answer(self.path, request)
            content = json.dumps(answer, allow_nan=False).encode()
        except _RefusedError as error:
            status, answer = error.status, _error(error.kind, error)
        except (LookupError, TypeError, ValueError, RecursionError) as error:
            status, answer = HTTPStatus.BAD_REQUEST, _error("InvalidInput", error)
        except Exception as error:  # a client waits for an answer, whatever went wrong
            status, answer = HTTPStatus.INTERNAL_SERVER_ERROR, _error("InternalError", error)
        if status is not HTTPStatus.OK:
            content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:  # noqa: ANN401
        """Do not log requests that are answered."""


class _RefusedError(Exception):
    """A request that is refused before a model sees it."""

    def __init__(self, status: HTTPStatus, reason: str, kind: str = "InvalidInput") -> None:
        super().__init__(reason)
        self.status, self.kind = status, kind


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is no number of JSON")


def _error(kind: str, error: Exception) -> dict[str, Any]:
    message = error.args[0] if error.args else type(error).__name__
    return {"error": {"type": kind, "message": str(message)}}


def _refuse(config: Mapping[str, Any] | None) -> None:
    if config:
        raise ValueError(f"there is nothing to configure; given is {dict(config)}")


def _at(names: Sequence[str], number: int) -> str:
    if not 0 <= number < len(names):
        raise IndexError(f"{number} is none of the {len(names)} vectors, {', '.join(names)}")
    return names[number]


def _flat(name: str, vector: object) -> list[float]:
    """A vector that a client sent.

    Raises:
        TypeError: it is no list of numbers.
    """
    if not isinstance(vector, list):
        raise TypeError(f"{name} takes a list of numbers, given is {str(vector)[:40]}")
    for value in vector:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError(f"{name} takes numbers, given is {str(value)[:40]}")
    return vector


def _vector(values: Array) -> list[float]:
    return [float(value) for value in values.reshape(-1)]
