"""Put together a folder in which ngen can run NoahPy for the catchments of a table.

    python config_examples/nextgen/prepare_run.py RUN_FOLDER --days 30 --table catchments.csv

writes configurations, forcing (synthetic weather, hourly, in the columns of AORC), a hydrofabric of
square catchments, configurations of CFE, and the realizations with their period set to this one.
Needs no data; for real catchments replace the forcing and the hydrofabric by yours.
"""

from __future__ import annotations

import argparse
import contextlib
import csv
import dataclasses
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from tqdm import tqdm

from bmi_noahpy.nextgen import CatchmentTableError, read_catchments, write_configurations
from noahpy.catalog.scheme_names import PRESETS, PresetName
from noahpy.forcing import CLIMATES, generate_weather
from noahpy.forcing.humidity import specific_humidity

HERE = Path(__file__).parent
TABLE = HERE / "catchments.csv"
IMPLICIT: PresetName = "permafrost-implicit"
START = datetime(2015, 10, 1, tzinfo=UTC)
LAPSE_RATE = 0.005
"""Of air temperature, K m-1."""
REFERENCE_ELEVATION = 300.0
"""m."""
WIND_SHARES = (0.8, 0.6)
"""Of the wind speed, eastward and northward; one direction throughout."""
HALF_WIDTH = 0.02
"""Of a catchment, degrees."""
AREA = 10.0
"""Of a catchment, km2."""
CFE_CONFIGURATION = """\
forcing_file=BMI
surface_partitioning_scheme=Schaake
surface_water_partitioning_scheme=Schaake
surface_runoff_scheme=GIUH
soil_params.depth=2.0[m]
soil_params.b=5.3[]
soil_params.satdk=2.8e-06[m s-1]
soil_params.satpsi=0.76[m]
soil_params.slop=0.05[m/m]
soil_params.smcmax=0.476[m/m]
soil_params.wltsmc=0.084[m/m]
soil_params.expon=1.0[]
soil_params.expon_secondary=1.0[]
soil_storage=0.5[m/m]
max_gw_storage=0.1[m]
Cgw=1.8e-05[m h-1]
expon=6.0[]
gw_storage=0.5[m/m]
alpha_fc=0.33
K_nash=0.03[]
K_nash_subsurface=0.03[]
K_lf=0.01[]
nash_storage=0.0,0.0
nash_storage_subsurface=0.0,0.0
giuh_ordinates=0.55,0.25,0.20
verbosity=0
"""
"""Read by both versions of CFE, which call three keys by different names and ignore those they do
not know: ngen pins the first, with `surface_partitioning_scheme`, `K_nash` and `nash_storage`."""


def write_forcing(file: Path, elevation: float, hours: int, seed: int) -> None:
    """Hourly synthetic weather as ngen reads it.

    Args:
        file: CSV file to write.
        elevation: of the catchment, m.
        hours: number of records.
        seed: of the random numbers.
    """
    climate = CLIMATES["boreal"]
    mean = climate.mean_air_temperature - LAPSE_RATE * (elevation - REFERENCE_ELEVATION)
    climate = dataclasses.replace(climate, mean_air_temperature=mean)
    begin = np.datetime64(START.replace(tzinfo=None))
    end = begin + np.timedelta64(hours - 1, "h")
    weather = generate_weather([climate], begin, end, 3600, seed)
    pressure = weather.surface_pressure_hpa * 100.0
    humidity = specific_humidity(weather.relative_humidity, weather.air_temperature, pressure)
    columns = {
        "precip_rate": weather.precipitation_rate,
        "DSWRF_surface": weather.shortwave_down,
        "DLWRF_surface": weather.longwave_down,
        "PRES_surface": pressure,
        "SPFH_2maboveground": humidity,
        "TMP_2maboveground": weather.air_temperature,
        "UGRD_10maboveground": weather.wind_speed * WIND_SHARES[0],
        "VGRD_10maboveground": weather.wind_speed * WIND_SHARES[1],
    }
    times = np.datetime_as_string(weather.time, unit="s")
    with file.open("w", encoding="utf-8", newline="") as table:
        writer = csv.writer(table)
        writer.writerow(["time", *columns])
        for record, time in enumerate(times):
            values = (f"{float(values[record, 0]):.9g}" for values in columns.values())
            writer.writerow([time.replace("T", " "), *values])


def write_hydrofabric(folder: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    """Square catchments that drain to one nexus."""
    catchments, nexus = [], "nex-1"
    for row in rows:
        x, y = row["longitude"], row["latitude"]
        ring = [
            [x + HALF_WIDTH * i, y + HALF_WIDTH * j]
            for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
        ]
        catchments.append(
            {
                "type": "Feature",
                "id": row["id"],
                "properties": {"areasqkm": AREA, "toid": nexus},
                "geometry": {"type": "MultiPolygon", "coordinates": [[ring]]},
            }
        )
    outlet = {
        "type": "Feature",
        "id": nexus,
        "properties": {"toid": "wb-1"},
        "geometry": {
            "type": "Point",
            "coordinates": [rows[0]["longitude"], rows[0]["latitude"]],
        },
    }
    for name, features in (("catchments", catchments), ("nexuses", [outlet])):
        collection = {"type": "FeatureCollection", "name": name, "features": features}
        (folder / f"{name}.geojson").write_text(json.dumps(collection), encoding="utf-8")


def write_realizations(folder: Path, hours: int) -> None:
    """The realizations of this folder, with the period of this run."""
    last = START + timedelta(hours=hours - 1)
    for realization in HERE.glob("realization_*.json"):
        settings = json.loads(realization.read_text(encoding="utf-8"))
        settings["time"]["start_time"] = f"{START:%Y-%m-%d %H:%M:%S}"
        settings["time"]["end_time"] = f"{last:%Y-%m-%d %H:%M:%S}"
        text = json.dumps(settings, indent=2) + "\n"
        (folder / realization.name).write_text(text, encoding="utf-8")


def write_noahpy(folder: Path, preset: PresetName, table: Path) -> None:
    """Configurations of NoahPy, which take their start from a realization whenever ngen runs."""
    sections = yaml.safe_load((HERE / "permafrost_outputs.yaml").read_text(encoding="utf-8"))
    # the path of the realization is relative to the folder in which ngen is started
    with contextlib.chdir(folder):
        for realization, where, model, more in (
            ("realization_noahpy.json", "noahpy", preset, None),
            ("realization_implicit.json", "noahpy_implicit", IMPLICIT, sections),
        ):
            write_configurations(
                table,
                Path("data") / where,
                realization=realization,
                preset=model,
                sections=more,
                overwrite=True,
            )


def prepare(
    folder: Path, days: int, preset: PresetName = "permafrost", table: Path = TABLE
) -> None:
    """Fill a folder, from which ngen is started.

    Args:
        folder: is made if it does not exist.
        days: length of the run.
        preset: model of the catchments; those of `realization_implicit.json` have their own.
        table: attributes of the catchments, CSV.
    """
    rows, hours = [catchment.attributes for catchment in read_catchments(table)], days * 24
    for name in ("forcing", "cfe"):
        (folder / "data" / name).mkdir(parents=True, exist_ok=True)
    (folder / "output").mkdir(exist_ok=True)
    for seed, row in enumerate(tqdm(rows, desc="forcing", unit="catchment", leave=False)):
        file = folder / "data" / "forcing" / f"{row['id']}.csv"
        write_forcing(file, row.get("elevation", REFERENCE_ELEVATION), hours, seed)
        cfe = folder / "data" / "cfe" / f"cfe_{row['id']}.ini"
        cfe.write_text(CFE_CONFIGURATION, encoding="utf-8")
    write_hydrofabric(folder, rows)
    write_realizations(folder, hours)
    write_noahpy(folder, preset, table.resolve())


def main() -> None:
    """Read the arguments, fill the folder, and say how to go on."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path, help="folder to fill, from which ngen is started")
    parser.add_argument("--days", type=int, default=30, help="length of the run (30)")
    parser.add_argument(
        "--preset", choices=PRESETS, default="permafrost", help="model of every catchment"
    )
    parser.add_argument(
        "--table", type=Path, default=TABLE, help="attributes of your catchments, CSV"
    )
    arguments = parser.parse_args()
    if arguments.days < 1:
        parser.error(f"--days is {arguments.days}; allowed is 1 or more")
    try:
        prepare(arguments.folder, arguments.days, arguments.preset, arguments.table)
    except CatchmentTableError as error:
        parser.error(str(error))
    print(f"{arguments.folder} is ready. With ngen installed:")
    print(f"  cd {arguments.folder}")
    print('  ngen catchments.geojson "all" nexuses.geojson "all" realization_noahpy.json')


if __name__ == "__main__":
    main()
