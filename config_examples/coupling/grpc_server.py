"""Serve NoahPy to another process of this machine over gRPC.

    pip install ".[grpc]"
    python config_examples/coupling/grpc_server.py --port 50051

Any client of grpc4bmi can drive it, as `grpc_client.py` does. The server listens on 127.0.0.1 only;
grpc4bmi's own command `run-bmi-server` listens on every interface of the machine. Ctrl-C ends it.
"""

from __future__ import annotations

import argparse
import signal
import threading
from concurrent.futures import ThreadPoolExecutor

import grpc
from grpc4bmi.bmi_grpc_server import BmiServer
from grpc4bmi.bmi_pb2_grpc import add_BmiServiceServicer_to_server

from bmi_noahpy import NoahPy

LOOPBACK = "127.0.0.1"
SECONDS_FOR_THE_LAST_CALL = 5.0
MOST_BYTES = 2**26
"""Of a message; gRPC's own 4 MiB are 29000 columns of 18 layers."""


def serve(port: int) -> None:
    """Answer calls until the process is told to end; port 0 takes a free one."""
    component = NoahPy()
    # one worker: calls of a component are made one after the other
    options = [("grpc.max_receive_message_length", MOST_BYTES)]
    server = grpc.server(ThreadPoolExecutor(max_workers=1), options=options)
    # with debug, an error arrives with its type and message
    add_BmiServiceServicer_to_server(BmiServer(component, debug=True), server)
    bound = server.add_insecure_port(f"{LOOPBACK}:{port}")
    told_to_end = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: told_to_end.set())
    server.start()
    print(f"NoahPy listens on {LOOPBACK}:{bound}", flush=True)
    told_to_end.wait()
    server.stop(SECONDS_FOR_THE_LAST_CALL).wait()
    component.finalize()
    print("NoahPy has ended", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--port", type=int, default=0, help="port; 0 takes a free one and tells it")
    serve(parser.parse_args().port)
