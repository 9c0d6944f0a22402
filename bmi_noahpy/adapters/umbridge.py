"""A window of the component as a model of UM-Bridge, and a server for it that stays on loopback.

UM-Bridge numbers vectors: input k is the k-th known of the window, output k its k-th unknown, both
flattened. `umbridge.serve_models` serves a `WindowModel` too, but it binds every interface of the
machine and answers a refused value without a reason.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any, Final

import numpy as np
import umbridge

from bmi_noahpy.adapters.window import Evaluation, Window
from bmi_noahpy.buffers import Array

PROTOCOL_VERSION: Final = 1.0
DEFAULT_PORT: Final = 4242
"""What clients of UM-Bridge expect."""
SILENCE: Final = 60.0
"""A client that sends nothing for so long is given up, s."""


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
        return _vector(self._evaluation(parameters, config).vjp({unknown: sens})[known])

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
        return _vector(evaluation.jvp({known: vec}, [unknown])[unknown])

    def _evaluation(
        self, parameters: list[list[float]], config: Mapping[str, Any] | None
    ) -> Evaluation:
        _refuse(config)
        if len(parameters) != len(self._knowns):
            raise ValueError(
                f"{len(self._knowns)} input vectors are needed, of {', '.join(self._knowns)}; "
                f"given are {len(parameters)}"
            )
        return self._window.evaluate(dict(zip(self._knowns, parameters, strict=True)))


class WindowServer(ThreadingHTTPServer):
    """Answers clients of UM-Bridge over HTTP, one question at a time.

    ``serve_forever`` answers until ``shutdown``; the class is a context manager that frees the
    port. What the model refuses comes back as an error ``InvalidInput`` with the reason.

    Args:
        models: what is served.
        host: where; other machines reach only what is bound to an address of theirs. There is no
            authentication.
        port: 0 takes one that is free.
    """

    daemon_threads = True

    def __init__(
        self, models: Sequence[umbridge.Model], host: str = "127.0.0.1", port: int = DEFAULT_PORT
    ) -> None:
        super().__init__((host, port), _Handler)
        self._models = {model.name: model for model in models}
        self._one_at_a_time = Lock()

    @property
    def url(self) -> str:
        """What clients connect to."""
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"

    def answer(self, path: str, question: Mapping[str, Any]) -> dict[str, Any] | None:
        """What a client is told; None where there is no such path.

        Raises:
            LookupError: no such model, output or input, or a question that lacks something.
            ValueError: values that the model refuses.
        """
        if path == "/Info":
            return {"protocolVersion": PROTOCOL_VERSION, "models": list(self._models)}
        if path not in _ANSWERS:
            return None
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
    timeout = SILENCE

    def do_GET(self) -> None:
        self._reply(b"{}")

    def do_POST(self) -> None:
        self._reply(self.rfile.read(int(self.headers.get("Content-Length", 0))))

    def _reply(self, body: bytes) -> None:
        status = HTTPStatus.OK
        try:
            answer = self.server.answer(self.path, json.loads(body))
        except (LookupError, TypeError, ValueError) as error:
            status, answer = HTTPStatus.BAD_REQUEST, _error("InvalidInput", error)
        except Exception as error:  # a client waits for an answer, whatever went wrong
            status, answer = HTTPStatus.INTERNAL_SERVER_ERROR, _error("InternalError", error)
        if answer is None:
            status = HTTPStatus.NOT_FOUND
            answer = _error("UnsupportedFeature", ValueError(f"there is no {self.path}"))
        content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:  # noqa: ANN401
        """Say nothing about questions that are answered."""


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


def _vector(values: Array) -> list[float]:
    return [float(value) for value in values.reshape(-1)]
