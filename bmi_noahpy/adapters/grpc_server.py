"""Serve the component to other processes over gRPC, for any client of grpc4bmi.

    python -m bmi_noahpy.adapters.grpc_server --port 50051

It listens on 127.0.0.1 unless told otherwise, where grpc4bmi's own `run-bmi-server` listens on
every interface of the machine, and takes longer messages. Ctrl-C ends it.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import grpc
from grpc4bmi.bmi_grpc_server import BmiServer
from grpc4bmi.bmi_pb2_grpc import add_BmiServiceServicer_to_server

from bmi_noahpy.component import NoahPy

LOOPBACK: Final = "127.0.0.1"
PORT: Final = "BMI_PORT"
"""Environment variable with the port, which clients that start a container set."""
SECONDS_FOR_THE_LAST_CALL: Final = 5.0
MOST_BYTES: Final = 2**26
"""Of a message; gRPC's own 4 MiB are 29000 columns of 18 layers."""


def serve(port: int, address: str = LOOPBACK, *, workers: int = 1) -> None:
    """Answer calls until the process is told to end.

    Args:
        port: where it listens; 0 takes a free one, which is printed.
        address: of the interface, as ``0.0.0.0`` for all, which a container needs.
        workers: threads that take calls. Those that change the component wait for each other.

    Raises:
        RuntimeError: nothing can listen there.
    """
    component = NoahPy()
    options = [("grpc.max_receive_message_length", MOST_BYTES)]
    server = grpc.server(ThreadPoolExecutor(max_workers=workers), options=options)
    # with debug, an error arrives with its type and message
    add_BmiServiceServicer_to_server(BmiServer(component, debug=True), server)  # type: ignore[no-untyped-call]
    bound = server.add_insecure_port(f"{address}:{port}")
    told_to_end = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told_to_end.set())
    server.start()
    _tell(f"NoahPy listens on {address}:{bound}")
    told_to_end.wait()
    server.stop(SECONDS_FOR_THE_LAST_CALL).wait()
    component.finalize()
    _tell("NoahPy has ended")


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve by the arguments of a command line, those of this process if none are given."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument(
        "--port",
        type=int,
        default=int(os.environ.get(PORT, "0")),
        help=f"port, by default that in {PORT}; 0 takes a free one and tells it",
    )
    parser.add_argument(
        "--address", default=LOOPBACK, help="address to listen on; 0.0.0.0 for every interface"
    )
    given = parser.parse_args(arguments)
    serve(given.port, given.address)


if __name__ == "__main__":
    main()
