"""Stand-in of the command ``ngen``, for programs that start it: the double, with ngen's outputs.

    python ngen_command.py catchments.geojson all nexuses.geojson all realization.json

writes ``cat-27.csv`` and so on into the working directory.
"""

import csv
import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ngen_double import Run, seconds_since_epoch


def main(arguments):
    catchments, _, _, _, realization = arguments[:5]
    start = json.loads(Path(realization).read_text(encoding="utf-8"))["time"]["start_time"]
    begin = datetime.fromtimestamp(seconds_since_epoch(start), UTC)
    features = json.loads(Path(catchments).read_text(encoding="utf-8"))["features"]
    for catchment in (feature.get("id") or feature["properties"]["id"] for feature in features):
        run = Run(realization, catchment, ".")
        for warning in run.warnings:
            sys.stdout.write(f"warning: {catchment}: {warning}\n")
        _, rows = run.run()
        with Path(f"{catchment}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["Time Step", "Time", *run.formulation.headers])
            for step, row in enumerate(rows):
                time = begin + timedelta(seconds=step * run.interval)
                writer.writerow([step, f"{time:%Y-%m-%d %H:%M:%S}", *row])
        run.finalize()


if __name__ == "__main__":
    main(sys.argv[1:])
