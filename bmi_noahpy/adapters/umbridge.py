"""A window of the component as a model of UM-Bridge, and a server for it that stays on loopback.

UM-Bridge numbers vectors: input k is the k-th known of the window, output k its k-th unknown, both
flattened. `umbridge.serve_models` serves a `WindowModel` too, but it binds every interface of the
machine and answers a refused value without a reason.
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
"""What clients of UM-Bridge expect."""
SECONDS_TO_ASK: Final = 60.0
"""A client that has not asked its question after so long is given up, s."""
MOST_BYTES: Final = 2**24
"""Of a question, which is some numbers in text."""
MOST_CLIENTS: Final = 64
"""At a time; each has a thread."""
LONGEST_NUMBER: Final = 12
"""Digits of a length."""
LOOPBACK: Final = ("127.0.0.1", "::1", "localhost")


class WindowModel(umbridge.Model):  # type: ignore[misc]
    """A window that is evaluated, and its gradients and Jacobians applied.

    Args:
        window: what is run.
        name: by which clients ask for it.
    """

    def __init__(self, window: Window, name: str = "noahpy") -> None:
        super().__init__(name)
        self._window = window
        self._knowns, self._unknowns = tuple(window.knowns), tuple(window.unknowns)

    def get_input_sizes(self, config: Mapping[str, Any] | None = None) -> list[int]:
        """Numbers of values of the knowns, in the order of the window."""
        return self._sizes(self._knowns, config)

    def get_output_sizes(self, config: Mapping[str, Any] | None = None) -> list[int]:
        """Numbers of values of the unknowns, in the order of the window."""
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

    def __call__(
        self, parameters: list[list[float]], config: Mapping[str, Any] | None = None
    ) -> list[list[float]]:
        """The unknowns at values of the knowns.

        Raises:
            ValueError: vectors of the wrong number or size, or a configuration.
            RefusedValueError: values that are out of range or in conflict with others.
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
            IndexError: no such output or input.
            ValueError: vectors of the wrong number or size, or a configuration.
            RefusedValueError: values that are out of range or in conflict with others.
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
            IndexError: no such output or input.
            ValueError: vectors of the wrong number or size, or a configuration.
            RefusedValueError: values that are out of range or in conflict with others.
        """
        known, unknown = _at(self._knowns, in_wrt), _at(self._unknowns, out_wrt)
        evaluation = self._evaluation(parameters, config)
        return _vector(evaluation.jvp({known: _flat(known, vec)}, [unknown])[unknown])

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
    """Answers clients of UM-Bridge over HTTP, one question at a time.

    ``serve_forever`` answers until ``shutdown``; the class is a context manager that frees the
    port. What the model refuses comes back as an error ``InvalidInput`` with the reason.

    Args:
        models: what is served.
        host: where; other machines reach only what is bound to an address of theirs. There is no
            authentication.
        port: 0 takes one that is free.
        most_bytes: of a question.
        seconds_to_ask: after which a client is given up that has not asked its question as a
            whole, s.
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
        self._places = Semaphore(MOST_CLIENTS)

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Answer a client in a thread, unless there are too many."""
        if self._places.acquire(blocking=False):
            super().process_request(request, client_address)
            return
        with suppress(OSError):
            request.sendall(b"HTTP/1.0 503 Service Unavailable\r\n\r\n")
        self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Answer a client."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._places.release()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Say nothing of clients that have gone away."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)

    @property
    def is_local(self) -> bool:
        """Whether only this machine reaches it."""
        return str(self.server_address[0]) in LOOPBACK

    @property
    def url(self) -> str:
        """What clients connect to."""
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"

    def answer(self, path: str, question: Mapping[str, Any]) -> dict[str, Any]:
        """What a client is told.

        Raises:
            _RefusedError: nothing is answered there.
            LookupError: no such model, output or input, or a question that lacks something.
            ValueError: values that the model refuses.
        """
        if path == "/Info":
            return {"protocolVersion": PROTOCOL_VERSION, "models": list(self._models)}
        if path not in _ANSWERS:
            raise _RefusedError(HTTPStatus.NOT_FOUND, f"there is no {path}", "UnsupportedFeature")
        name = question["name"]
        if name not in self._models:
            raise LookupError(f"no model is called {name!r}; there are {', '.join(self._models)}")
        with self._one_at_a_time:
            return _ANSWERS[path](self._models[name], {"config": {}, **question})


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
}
"""What is answered on each path of the protocol."""


class _Handler(BaseHTTPRequestHandler):
    """One question of a client."""

    server: WindowServer

    def setup(self) -> None:
        """Begin to wait for the question, and not for ever."""
        super().setup()
        self._patience = Timer(self.server.seconds_to_ask, self._give_up)
        self._patience.daemon = True
        self._patience.start()

    def finish(self) -> None:
        """End the connection."""
        self._patience.cancel()
        super().finish()

    def _give_up(self) -> None:
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def do_GET(self) -> None:
        self._reply(dict)

    def do_POST(self) -> None:
        self._reply(self._question)

    def _question(self) -> Any:  # noqa: ANN401
        """What a client asks.

        Raises:
            _RefusedError: it is too long, or does not say how long it is.
            ValueError: it is no JSON, or has numbers that are none.
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
            raise ValueError(f"{length} bytes were told, {len(body)} came")
        return json.loads(body, parse_constant=_no_number)

    def _require_no_browser(self) -> None:
        """Refuse what the page of a stranger has a browser ask.

        Raises:
            _RefusedError: the question comes from a page, or was meant for another machine.
        """
        if self.headers.get("Origin") is not None:
            raise _RefusedError(HTTPStatus.FORBIDDEN, "pages of browsers are not answered")
        host = urlsplit(f"//{self.headers.get('Host') or LOOPBACK[0]}").hostname
        if self.server.is_local and host not in LOOPBACK:
            raise _RefusedError(HTTPStatus.FORBIDDEN, f"{host!r} is not this machine")

    def _reply(self, question: Callable[[], Any]) -> None:
        status = HTTPStatus.OK
        try:
            self._require_no_browser()
            asked = question()
            self._patience.cancel()
            answer = self.server.answer(self.path, asked)
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
        """Say nothing about questions that are answered."""


class _RefusedError(Exception):
    """A question that is not looked at."""

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
    """A vector of a client as it is, if it is one.

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
