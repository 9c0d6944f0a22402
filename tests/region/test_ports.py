"""The ports of the processes of a regional run accept only connections of that run."""

import socket
import ssl
import threading
import urllib.error
import urllib.request

import psutil
import pytest
from small_regions import write_region

from noahpy.errors import BlockError
from noahpy.region import run_region
from noahpy.region.distribute import LOOPBACK, _client


def listening():
    """Ports on which this process and its children listen."""
    own = psutil.Process()
    return {
        connection.laddr
        for process in [own, *own.children(recursive=True)]
        for connection in process.net_connections("inet")
        if connection.status == psutil.CONN_LISTEN
    }


def encrypts(port):
    """Whether a stranger's hand is not taken there."""
    stranger = ssl.create_default_context()
    stranger.check_hostname, stranger.verify_mode = False, ssl.CERT_NONE
    try:
        with (
            socket.create_connection((LOOPBACK, port), timeout=5) as plain,
            stranger.wrap_socket(plain) as wrapped,
        ):
            # the other side asks for a certificate, which shows with the first bytes
            wrapped.settimeout(5)
            return not wrapped.recv(1)
    except ssl.SSLError as error:
        return "CERTIFICATE" in str(error).upper()


def http_code(port):
    """What a server says over HTTP; None if it speaks something else."""
    try:
        with urllib.request.urlopen(f"http://{LOOPBACK}:{port}/status", timeout=5) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return None


def test_ports_are_on_loopback_and_take_nothing_from_strangers(monkeypatch):
    before = listening()
    with _client(None, 1) as client:
        assert client.scheduler.address.startswith("tls://127.0.0.1:")
        opened = listening() - before
        assert client.submit(abs, -3).result(timeout=60) == 3
        assert len(opened) >= 3
        assert {address.ip for address in opened} == {LOOPBACK}
        codes = {address.port: http_code(address.port) for address in opened}
        # the servers for dashboards are there, and say nothing
        assert set(codes.values()) == {None, 404}
        assert all(encrypts(port) for port, code in codes.items() if code is None)


def test_processes_that_do_not_start_are_reported_at_once(tmp_path, monkeypatch):
    monkeypatch.setattr("noahpy.region.distribute._IGNORE_SIGNALS", "raise SystemExit(3)")
    config = write_region(tmp_path, changes={"region": {"workers": 1}})
    with pytest.raises(BlockError, match="1 processes of the region do not start on this machine"):
        run_region(config)
    assert not [t for t in threading.enumerate() if t.name.startswith("IO loop") and not t.daemon]
