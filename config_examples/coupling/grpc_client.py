"""Drive a NoahPy that runs in another process, over gRPC.

    python -m bmi_noahpy.adapters.grpc_server --port 50051
    python config_examples/coupling/grpc_client.py --port 50051 config_examples/permafrost.yaml

The first command is the other process. The air temperature comes from here: it falls by a degree a
day, and the table shows how the ground follows. All else is the configuration's forcing.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import grpc
import numpy as np
from grpc4bmi.bmi_grpc_client import BmiClient

DAY = 86400.0
FREEZING = 273.15
FIRST_DAY = 278.15
"""Air temperature of the first day, K."""
COOLING = 1.0
"""Fall of the air temperature, K per day."""
MOST_BYTES = 2**26
"""Of a message, as the server has it; gRPC's own 4 MiB are 29000 columns of 18 layers."""
AIR = "land_surface_air__temperature"


def scalar(model: BmiClient, name: str) -> float:
    """Value of a variable of the column."""
    return float(model.get_value(name, np.empty(1))[0])


def drive(port: int, config: Path, days: int) -> None:
    """Run a configuration for some days and print a line for each."""
    options = [("grpc.max_receive_message_length", MOST_BYTES)]
    with grpc.insecure_channel(f"127.0.0.1:{port}", options=options) as channel:
        model = BmiClient(channel, timeout=30.0)
        # the server opens the file, perhaps from another folder
        model.initialize(str(config.resolve()))
        print(f"{'day':>4}{'air degC':>10}{'surface degC':>14}{'into ground W m-2':>19}", end="")
        print(f"{'ice at the top':>16}")
        layers = np.empty(model.get_grid_size(model.get_var_grid("soil__temperature")))
        for day in range(1, days + 1):
            air = FIRST_DAY - COOLING * (day - 1)
            model.set_value(AIR, np.array([air]))
            model.update_until(day * DAY)
            surface = scalar(model, "land_surface__temperature") - FREEZING
            heat = scalar(model, "land_surface_soil_heat__energy_flux")
            ice = model.get_value("soil_ice__volume_fraction", layers)[0]
            print(f"{day:>4}{air - FREEZING:>10.2f}{surface:>14.2f}{heat:>19.1f}{ice:>16.3f}")
        model.finalize()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("config", type=Path, help="configuration file of one column")
    parser.add_argument("--port", type=int, required=True, help="port that the server tells")
    parser.add_argument("--days", type=int, default=30, help="length of the run")
    arguments = parser.parse_args()
    drive(arguments.port, arguments.config, arguments.days)
