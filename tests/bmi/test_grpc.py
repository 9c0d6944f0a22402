"""The component in another process, over gRPC on the loopback interface."""

import contextlib
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import grpc
import numpy as np
import pytest
from component_runs import configuration
from derivative_components import connected
from grpc4bmi.bmi_grpc_client import BmiClient, RemoteException
from warm_columns import DRIVEN, WARM

from bmi_noahpy import NoahPy
from bmi_noahpy.derivative_contract.check import main as check_derivatives

ROOT = Path(__file__).parent.parent.parent
COUPLING = ROOT / "config_examples" / "coupling"
PERMAFROST = str(ROOT / "config_examples" / "permafrost.yaml")
AIR = "land_surface_air__temperature"
RAIN = "atmosphere_water__liquid_equivalent_precipitation_rate"
TEMPERATURE = "soil__temperature"
SENSIBLE = "land_surface_net~sensible~heat__energy_flux"
POROSITY = "soil__porosity"
LAYERS = 18
SECONDS_TO_WAIT = 60.0


SERVER = ("-m", "bmi_noahpy.adapters.grpc_server")
WITH_MANY_WORKERS = (
    "-c",
    # threads change as often as they can, so that calls that do not wait for each other are caught
    "import sys; sys.setswitchinterval(1e-6)\n"
    "from bmi_noahpy.adapters.grpc_server import serve; serve(0, workers=4)",
)


class Server:
    """A server process, and the port that it prints."""

    def __init__(self, arguments=SERVER):
        # a file: a pipe that nobody reads would stop the process when it is full
        self._errors = tempfile.TemporaryFile("w+")  # noqa: SIM115
        self.process = subprocess.Popen(
            [sys.executable, *arguments],
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            cwd=ROOT,
        )
        line = self.process.stdout.readline()
        assert "listens on" in line, self.errors()
        self.address = line.split()[-1]
        self.port = int(self.address.split(":")[1])

    def errors(self):
        """What the process wrote to its standard error."""
        self._errors.seek(0)
        return self._errors.read()

    def end(self):
        """Ask the process to end; its status and what it still wrote."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        try:
            out, _ = self.process.communicate(timeout=SECONDS_TO_WAIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        with self._errors:
            return self.process.returncode, out, self.errors()


@pytest.fixture(scope="module")
def server():
    """A server with more workers than the command has."""
    running = Server(WITH_MANY_WORKERS)
    yield running
    running.end()


@pytest.fixture
def client(server):
    with grpc.insecure_channel(server.address) as channel:
        model = BmiClient(channel, timeout=SECONDS_TO_WAIT)
        model.initialize(PERMAFROST)
        yield model
        model.finalize()


@pytest.fixture
def here():
    model = NoahPy()
    model.initialize(PERMAFROST)
    yield model
    model.finalize()


def values(model, name):
    return model.get_value(name, np.empty(model.get_var_nbytes(name) // 8))


def assert_same(client, here):
    names = (*here.get_input_var_names(), *here.get_output_var_names())
    assert (*client.get_input_var_names(), *client.get_output_var_names()) == names
    different = [n for n in names if values(client, n).tobytes() != values(here, n).tobytes()]
    assert different == []
    assert client.get_current_time() == here.get_current_time()


def listening_addresses(pid):
    """Addresses on which a process of Linux listens, as `address:port` in hexadecimal."""
    sockets = {
        match[1]
        for link in Path(f"/proc/{pid}/fd").iterdir()
        if (match := re.fullmatch(r"socket:\[(\d+)\]", str(link.readlink())))
    }
    found = []
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and fields[9] in sockets:
                found.append(fields[1])
    return found


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="the system does not tell sockets")
def test_the_server_listens_on_the_loopback_interface_alone(server):
    assert server.process.pid != os.getpid()
    # as IPv4, or as IPv4 written in IPv6
    loopback = {prefix + f"0100007F:{server.port:04X}" for prefix in ("", 16 * "0" + "FFFF0000")}
    addresses = listening_addresses(server.process.pid)
    assert addresses
    assert set(addresses) <= loopback


def test_values_are_those_of_an_instance_in_this_process_to_the_last_bit(client, here):
    assert_same(client, here)
    rng = np.random.default_rng(4)
    for model in (client, here):
        model.set_value(RAIN, np.array([3e-4]))
    for _ in range(6):
        air = rng.uniform(265.0, 280.0, 1)
        soil = values(here, TEMPERATURE) + rng.normal(0.0, 0.1, LAYERS)
        for model in (client, here):
            model.set_value(AIR, air)
            model.set_value(TEMPERATURE, soil)
            model.update()
        assert_same(client, here)
    for model in (client, here):
        model.update_until(model.get_current_time() + 40000.0)
    assert_same(client, here)
    assert values(here, AIR) == air


@pytest.mark.parametrize("kind", ["int64", "float64"])
def test_a_saved_state_crosses_both_ways_to_the_last_bit(client, here, kind):
    """As numbers, since the arrays of the protocol know no bytes."""
    name, trigger = f"noahpy::serialization_state_{kind}", np.ones(1, dtype=np.int32)
    for model in (client, here):
        model.update_until(200000.0)
        model.set_value(TEMPERATURE, values(model, TEMPERATURE) - 0.25)
    client.set_value("ngen::serialization_create", trigger)
    data = value_of(client, name)
    client.set_value("ngen::serialization_free", trigger)
    assert data.dtype == kind
    assert data.tobytes() == here.serialize()
    for model in (client, here):
        model.update()
    expected = here.serialize()

    other = NoahPy()
    other.initialize(PERMAFROST)
    other.deserialize(data.tobytes())
    other.update()
    assert other.serialize() == expected
    client.set_value("ngen::serialization_size", np.array([data.nbytes]))
    client.set_value(name, data)
    client.update()
    assert value_of(client, name).tobytes() == expected


def test_a_pass_of_an_iteration_is_discarded_from_afar(client, here):
    one = np.ones(1, dtype=np.int32)
    client.update()
    client.set_value("noahpy::checkpoint", one)
    client.set_value(AIR, np.array([261.0]))
    client.update()
    client.set_value("noahpy::rewind", one)
    here.update()
    assert_same(client, here)


@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int64, np.int32])
def test_a_value_of_another_type_is_cast(client, here, dtype):
    given = np.array([271], dtype=dtype)
    client.set_value(AIR, given)
    here.set_value(AIR, given)
    assert values(client, AIR) == 271.0
    client.update()
    here.update()
    assert_same(client, here)


def test_values_at_indices(client, here):
    indices = np.array([0, 17, 3])
    found = client.get_value_at_indices(TEMPERATURE, np.empty(3), indices)
    assert np.array_equal(found, values(here, TEMPERATURE)[indices])
    for model in (client, here):
        model.set_value_at_indices(TEMPERATURE, np.array([2, 5]), np.array([274.5, 273.5]))
        model.update()
    assert_same(client, here)
    with pytest.raises(RemoteException, match=r"IndexError.*has indices 0 to 17"):
        client.get_value_at_indices(TEMPERATURE, np.empty(1), np.array([18]))


def test_description_and_grids(client, here):
    assert client.get_component_name() == "NoahPy"
    assert client.get_input_item_count() == here.get_input_item_count()
    assert client.get_output_item_count() == here.get_output_item_count()
    for name in (AIR, TEMPERATURE):
        for ask in ("grid", "type", "units", "itemsize", "nbytes", "location"):
            call = f"get_var_{ask}"
            assert getattr(client, call)(name) == getattr(here, call)(name)
    for call in ("start_time", "end_time", "time_step", "time_units", "current_time"):
        assert getattr(client, f"get_{call}")() == getattr(here, f"get_{call}")()
    for grid in (0, 1):
        for ask in ("type", "rank", "size", "node_count"):
            call = f"get_grid_{ask}"
            assert getattr(client, call)(grid) == getattr(here, call)(grid)
    assert client.get_grid_shape(1, np.empty(1, dtype=np.int32)).tolist() == [LAYERS]


def value_of(client, name):
    """A value as a client reads one that it knows nothing of."""
    size = client.get_var_nbytes(name) // client.get_var_itemsize(name)
    return client.get_value(name, np.empty(size, dtype=client.get_var_type(name)))


def test_gradients_are_those_of_one_process(client, here):
    """Twenty updates with inputs and states set on the way, seeded at several times."""
    client.set_value("noahpy::recording", np.array([1]))
    here.start_recording()
    seeds = []
    for number in range(20):
        air = np.array([268.0 + number])
        for model in (client, here):
            model.set_value(AIR, air)
            if number == 12:
                model.set_value_at_indices(TEMPERATURE, np.array([1]), np.array([274.0]))
            model.update()
        for name in (TEMPERATURE, SENSIBLE) if number % 8 == 3 else ():
            seed = np.linspace(1.0, 2.0, values(here, name).size)
            client.set_value(f"noahpy::adjoint_seed::{name}", seed)
            assert np.array_equal(value_of(client, f"noahpy::adjoint_seed::{name}"), seed)
            seeds.append((here.get_current_time(), name, seed))
    client.set_value("noahpy::adjoint_sweep", np.array([1]))
    sweep = here.adjoint_sweep(seeds)
    for name in (AIR, TEMPERATURE, POROSITY, f"{POROSITY}__multiplier"):
        found = value_of(client, f"noahpy::adjoint::{name}")
        assert found.tobytes() == sweep.gradient(name).tobytes()
        assert np.abs(found).max() > 0.0
    for number in (0, 12, 19):
        client.set_value("noahpy::adjoint_step", np.array([number]))
        assert value_of(client, "noahpy::adjoint_step") == number
        found = value_of(client, f"noahpy::adjoint::{AIR}")
        assert found.tobytes() == sweep.input_gradient(AIR, number).tobytes()
        found = value_of(client, f"noahpy::adjoint::{TEMPERATURE}")
        assert found.tobytes() == sweep.state_gradient(TEMPERATURE, number).tobytes()
    direction = np.linspace(0.5, 1.0, LAYERS)
    client.set_value(f"noahpy::tangent_seed::{TEMPERATURE}", direction)
    expected = here.get_directional_derivative([TEMPERATURE], {TEMPERATURE: direction})
    found = value_of(client, f"noahpy::tangent::{TEMPERATURE}")
    assert found.tobytes() == expected[TEMPERATURE].tobytes()
    assert client.get_var_units(f"noahpy::adjoint::{TEMPERATURE}") == "K-1"
    assert client.get_var_grid(f"noahpy::adjoint::{TEMPERATURE}") == 1


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (
            lambda c: c.set_value(f"noahpy::adjoint_seed::{SENSIBLE}", np.ones(1)),
            r"DerivativeError.*set noahpy::recording to 1",
        ),
        (lambda c: value_of(c, f"noahpy::adjoint::{AIR}"), r"DerivativeError.*adjoint_sweep to 1"),
        (lambda c: c.get_var_type(f"noahpy::adjoint::{SENSIBLE}"), r"KeyError.*adjoint_seed::land"),
        (lambda c: c.initialize(PERMAFROST), r"CallOrderError\('initialize: already initialized"),
        (lambda c: c.set_value(AIR, np.array([20.0])), r"ValueError.*allowed is 150 to 350"),
        (lambda c: c.set_value(AIR, np.array([np.nan])), r"ValueError.*given nan K"),
        (lambda c: c.set_value(TEMPERATURE, np.full(3, 270.0)), r"ValueError.*takes 18 values"),
        (lambda c: c.get_var_units("soil__temprature"), r"KeyError.*soil__temperature"),
        (lambda c: c.update_until(-1.0), r"ValueError.*is past"),
        (lambda c: c.get_grid_spacing(1, np.empty(1)), r"NotImplementedError.*get_grid_spacing"),
    ],
)
def test_an_error_arrives_with_its_type_and_message_and_the_server_continues(
    client, here, call, expected
):
    with pytest.raises(RemoteException, match=expected):
        call(client)
    client.update()
    here.update()
    assert_same(client, here)


def raw_call(channel, method):
    """A method of the service that takes bytes as they are."""
    return channel.unary_unary(f"/bmi.BmiService/{method}", None, None)


@pytest.mark.parametrize(
    ("method", "request_bytes", "code"),
    [
        ("update", b"\xff\xff\xff", grpc.StatusCode.INTERNAL),
        ("setValue", b"\x0a\xff\xff\xff\xff\x0f", grpc.StatusCode.INTERNAL),
        ("noSuchMethod", b"", grpc.StatusCode.UNIMPLEMENTED),
        ("setValue", bytes(2**26 + 1), grpc.StatusCode.RESOURCE_EXHAUSTED),
    ],
)
def test_malformed_requests_end_in_an_error_and_the_server_continues(
    server, client, here, method, request_bytes, code
):
    with grpc.insecure_channel(server.address) as channel, pytest.raises(grpc.RpcError) as refused:
        raw_call(channel, method)(request_bytes, timeout=SECONDS_TO_WAIT)
    assert refused.value.code() is code
    client.update()
    here.update()
    assert_same(client, here)


@pytest.mark.parametrize("data", [b"GET / HTTP/1.1\r\n\r\n", b"\x00" * 5000, b"\xff" * 5000])
def test_bytes_that_are_no_grpc_end_their_connection_alone(server, client, here, data):
    with socket.create_connection(("127.0.0.1", server.port), SECONDS_TO_WAIT) as connection:
        connection.settimeout(SECONDS_TO_WAIT)
        connection.sendall(data)
        with contextlib.suppress(ConnectionError):
            while connection.recv(1000):
                pass
    client.update()
    here.update()
    assert_same(client, here)


def test_messages_of_many_columns_pass(server, client):
    """Of 58000 columns of 18 layers; that they are not of this run is the component's answer."""
    with pytest.raises(RemoteException, match=r"ValueError.*takes 18 values"):
        client.set_value(TEMPERATURE, np.full(2**20, 270.0))


def test_ten_thousand_columns_of_twenty_layers_cross_both_ways(server, tmp_path):
    """By a client as it is, in one message each, of 1.5 MiB."""
    columns, layers = 10000, 20
    changes = {
        "site.layer_thickness": [0.1] * layers,
        "initial.soil_temperature": 274.0,
        "columns": [{} for _ in range(columns)],
        "forcing": None,
        "time.end": None,
    }
    given = np.random.default_rng(9).uniform(270.0, 280.0, columns * layers)
    with grpc.insecure_channel(server.address) as channel:
        model = BmiClient(channel, timeout=SECONDS_TO_WAIT)
        model.initialize(configuration(tmp_path, changes))
        model.set_value(TEMPERATURE, given)
        assert np.array_equal(values(model, TEMPERATURE), given)
        model.finalize()


def test_a_refused_configuration_tells_the_key_and_leaves_the_server_usable(server, tmp_path, here):
    bad = tmp_path / "bad.yaml"
    bad.write_text("preset: permafrost\nsite: {latitude: 91}\n")
    with grpc.insecure_channel(server.address) as channel:
        model = BmiClient(channel, timeout=SECONDS_TO_WAIT)
        with pytest.raises(RemoteException, match=r"ConfigError.*bad\.yaml.*site\.latitude"):
            model.initialize(str(bad))
        with pytest.raises(RemoteException, match=r"CallOrderError\('update: not initialized"):
            model.update()
        model.initialize(PERMAFROST)
        assert_same(model, here)
        model.finalize()


def test_the_example_client_drives_a_server_that_then_ends_cleanly():
    own = Server()
    try:
        command = [sys.executable, str(COUPLING / "grpc_client.py"), PERMAFROST, "--days", "12"]
        done = subprocess.run(
            [*command, "--port", str(own.port)], capture_output=True, text=True, check=False
        )
    finally:
        status, out, err = own.end()
    assert done.returncode == 0, done.stderr
    rows = [line.split() for line in done.stdout.splitlines()[1:]]
    assert [int(row[0]) for row in rows] == list(range(1, 13))
    assert [float(row[1]) for row in rows] == [5.0 - day for day in range(12)]
    surface = [float(row[2]) for row in rows]
    assert surface[0] > 0.0 > surface[-1]
    assert (status, out.strip()) == (0, "NoahPy has ended"), err
    assert err == ""


def test_four_clients_at_once_of_a_server_with_many_workers_lose_no_step(server, client, here):
    clients, each = 4, 10
    together = threading.Barrier(clients)

    def drive(_):
        with grpc.insecure_channel(server.address) as channel:
            model = BmiClient(channel, timeout=SECONDS_TO_WAIT)
            together.wait(SECONDS_TO_WAIT)
            for _ in range(each):
                model.update()

    with ThreadPoolExecutor(clients) as pool:
        list(pool.map(drive, range(clients)))
    for _ in range(clients * each):
        here.update()
    assert_same(client, here)


def test_derivatives_conform_to_their_contract_in_another_process(
    server, tmp_path, monkeypatch, capsys
):
    """By the names of the contract alone, since a client has no other methods.

    A scalar and a state of layers stand for all: more are checked without a process between.
    """
    knowns = (f"--known={AIR}", f"--known={TEMPERATURE}")
    unknowns = (f"--unknown={SENSIBLE}", f"--unknown={TEMPERATURE}")
    monkeypatch.setenv("BMI_ADDRESS", server.address)
    file = configuration(tmp_path, WARM)
    component = f"derivative_components:{connected.__name__}"
    assert check_derivatives([component, file, *DRIVEN, "--warm-up=1", *knowns, *unknowns]) == 0
    text = capsys.readouterr().out
    assert "NoahPy conforms: level 4 (products)" in text
    assert "restored states were not checked" in text
    with grpc.insecure_channel(server.address) as channel:
        BmiClient(channel, timeout=SECONDS_TO_WAIT).finalize()


def test_variable_sets_are_read_by_a_client(client, here):
    for name in here.get_varset_members("bmi:introspection:all_sets"):
        letters = value_of(client, f"noahpy::varset::{name}")
        members = "".join(map(chr, letters)).split("\n")
        assert tuple(members) == here.get_varset_members(name)
    assert value_of(client, f"noahpy::settable::{AIR}") == 1
    assert value_of(client, f"noahpy::settable::{SENSIBLE}") == 0
    assert value_of(client, "noahpy::extension::derivatives") == 1
