"""Files of the analysis of a calibration."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import torch
from torch import Tensor

from noahpy import __version__
from noahpy.calibration.analysis_result import Analysis, element_bands, element_edges
from noahpy.calibration.predictions import Record
from noahpy.calibration.problem import Problem
from noahpy.calibration.results import place_of
from noahpy.calibration.space import ParameterSpace
from noahpy.files.whole_files import Row, table, write_json, write_netcdf, write_text

if TYPE_CHECKING:
    import xarray as xr

FORMAT: Final = 1
"""Version of the files; others are written again."""
IDENTIFIABILITY: Final = "identifiability.json"
"""Name of the file that is written last, and so marks a complete analysis."""
UNCERTAINTY: Final = "uncertainty.csv"
SENSITIVITY: Final = "sensitivity.csv"
PROFILES: Final = "profiles.csv"
ENSEMBLE: Final = "ensemble.nc"


def is_complete(directory: Path, key: str) -> bool:
    """Whether a folder holds a complete analysis with a key."""
    try:
        return bool(json.loads((directory / IDENTIFIABILITY).read_text())["key"] == key)
    except (OSError, ValueError, KeyError, TypeError):
        return False


def remove_analysis(directory: Path) -> None:
    """Remove the files of an analysis."""
    for name in (IDENTIFIABILITY, UNCERTAINTY, SENSITIVITY, PROFILES, ENSEMBLE):
        (directory / name).unlink(missing_ok=True)


def write_analysis(analysis: Analysis, problem: Problem, directory: Path, key: str) -> list[Path]:
    """Write an analysis.

    Args:
        analysis: analysis of the best point.
        problem: problem of the calibration.
        directory: existing folder of the results.
        key: digest of the analysis.

    Returns:
        Paths of the files.
    """
    texts = {
        UNCERTAINTY: table(_uncertainty_rows(analysis, problem.space)),
        SENSITIVITY: table(_sensitivity_rows(analysis, problem)),
    }
    if analysis.profiles:
        texts[PROFILES] = table(_profile_rows(analysis))
    files = [write_text(directory / name, text) for name, text in texts.items()]
    files.append(write_netcdf(directory / ENSEMBLE, _ensemble(analysis, problem)))
    files.append(write_json(directory / IDENTIFIABILITY, _identifiability(analysis, problem, key)))
    return files


def _uncertainty_rows(analysis: Analysis, space: ParameterSpace) -> Iterable[Row]:
    """Free elements of the parameters with their intervals."""
    value, (low, high) = space.reported(analysis.point[None])[0], space.limits()
    found = element_bands(space, analysis.ensemble, analysis.config.level)
    edges = element_edges(space, value)
    yield [
        *("parameter", "column", "layer", "value", "low", "high"),
        *("lowest", "highest", "value_share", "low_share", "high_share"),
        *("share_of_range_left", "at_bound"),
    ]
    bands = (value, found.band.low, found.band.high)
    shares = [space.shares_of_ranges(numbers) for numbers in bands]
    for k, label in enumerate(space.labels()):
        layer = "" if label.layer is None else label.layer
        columns = (*bands, low, high, *shares, found.left)
        numbers = [float(values[k]) for values in columns]
        yield [label.parameter, label.column, layer, *numbers, edges[k]]


def _sensitivity_rows(analysis: Analysis, problem: Problem) -> Iterable[Row]:
    """Local and, if requested, Sobol sensitivities of every output to every unknown."""
    sensitivity = analysis.sensitivity
    fitted = [r for r in analysis.records if r.period == "calibration"]
    outputs = [(*place_of(problem, r.series), r.series.variable.units) for r in fitted]
    outputs.append(("misfit", "", "", "1"))
    yield [
        *("output", "depth", "column", "units", "unknown", "slope", "local_index"),
        *("first_order", "first_order_confidence", "total", "total_confidence"),
    ]
    for row, output in enumerate(outputs):
        is_local = row < len(fitted)
        if not is_local and sensitivity.sobol is None:
            continue
        for k, name in enumerate(analysis.names):
            local = (sensitivity.slopes, sensitivity.indices) if is_local else ()
            near: list[object] = [float(values[row, k]) for values in local] or ["", ""]
            far: list[object] = [float(values[row, k]) for values in sensitivity.sobol or ()]
            yield [*output, name, *near, *(far or [""] * 4)]


def _profile_rows(analysis: Analysis) -> Iterable[Row]:
    yield ["unknown", "share_of_range", "misfit", "settled"]
    for profile in analysis.profiles:
        shares = ParameterSpace.shares(profile.points[:, profile.unknown])
        for share, misfit, settled in zip(shares, profile.misfit, profile.settled, strict=True):
            yield [analysis.names[profile.unknown], float(share), float(misfit), bool(settled)]


def _ensemble(analysis: Analysis, problem: Problem) -> xr.Dataset:
    """Members, and bands of all pairs along ``record`` as in the file of series."""
    import xarray as xr

    ensemble, space = analysis.ensemble, problem.space
    labels = space.labels()
    data = xr.Dataset(
        {
            "value": (
                ("member", "element"),
                space.reported(ensemble.unknowns).double().numpy(),
                {"long_name": "parameters as runs use them"},
            ),
            "parameter": ("element", [label.parameter for label in labels]),
            "column": ("element", [label.column for label in labels]),
            "layer": ("element", [label.layer or 0 for label in labels]),
            "failed": (
                "member",
                (~ensemble.values.isfinite().all(0)).numpy().astype(np.int8),
                {"long_name": "1 where the run failed"},
            ),
            "model_low": ("record", ensemble.by_parameters.low.numpy()),
            "model_high": ("record", ensemble.by_parameters.high.numpy()),
            "observable_low": ("record", ensemble.by_everything.low.numpy()),
            "observable_high": ("record", ensemble.by_everything.high.numpy()),
        }
    )
    data["layer"].attrs["long_name"] = "number of the layer from the top; 0 for what has none"
    for name in ("low", "high"):
        data[f"model_{name}"].attrs["long_name"] = f"{name} limit of the model, by its parameters"
        data[f"observable_{name}"].attrs["long_name"] = (
            f"{name} limit of observations: by parameters and errors"
        )
    data.attrs = {
        "title": "Ensemble of parameters that the observations allow, and its bands",
        "source": f"NoahPy {__version__}",
        "level": analysis.config.level,
        "start": analysis.start + 1,
    }
    return data


def _identifiability(analysis: Analysis, problem: Problem, key: str) -> dict[str, object]:
    information, ensemble = analysis.information, analysis.ensemble
    free = [analysis.names[k] for k in analysis.free]
    return {
        "key": key,
        "start": analysis.start + 1,
        "level": analysis.config.level,
        "warnings": analysis.warnings,
        "errors": [
            {**_place(problem, record), **one._asdict(), "effective_count": one.effective_count}
            # those of the calibration period come first
            for record, one in zip(analysis.records, analysis.errors, strict=False)
        ],
        "roughness": dict(
            zip(analysis.names, _floats(analysis.linearization.roughness), strict=True)
        ),
        "at_bounds": [analysis.names[k] for k in analysis.at_bounds],
        "held_at_bounds": [analysis.names[k] for k in analysis.held],
        "unknowns": free,
        "point": _floats(analysis.point[analysis.free]),
        "covariance": _floats(information.covariance),
        "correlation": _floats(information.correlation),
        "degrees_of_freedom": information.degrees_of_freedom,
        "open_share": dict(zip(free, _floats(information.open_share), strict=True)),
        "directions": [
            {
                "words": direction.words(free),
                "is_open": direction.is_open,
                "information": direction.information,
                "deviation_left": direction.left,
                "components": _floats(direction.components),
            }
            for direction in information.directions
        ],
        "ensemble": {
            "members": len(ensemble.unknowns),
            "failed": ensemble.failed,
            "effective_share": ensemble.effective_share,
            "coverage": [
                {
                    **_place(problem, record),
                    "period": record.period,
                    "coverage": ensemble.by_everything.part(record.rows).coverage(
                        record.series.observed
                    ),
                }
                for record in analysis.records
            ],
        },
        "misfit": analysis.misfit,
        "lowest_misfit": analysis.lowest_misfit,
        "profiles": _profiles(analysis),
    }


def _floats(values: Tensor) -> list[Any]:
    """Numbers for JSON."""
    numbers: list[Any] = values.double().tolist()
    return numbers


def _place(problem: Problem, record: Record) -> dict[str, object]:
    variable, depth, column = place_of(problem, record.series)
    return {"variable": variable, "depth": depth, "column": column}


def _profiles(analysis: Analysis) -> list[dict[str, object]]:
    """Bounds of every profile as shares of the ranges; None where it does not reach them."""
    if not analysis.profiles:
        return []
    lowest = analysis.lowest_misfit
    found: list[dict[str, object]] = []
    for profile in analysis.profiles:
        bounds = profile.bounds(lowest, analysis.rise)
        shares = [None if b is None else float(torch.tensor(b).sigmoid()) for b in bounds]
        found.append({"unknown": analysis.names[profile.unknown], "bounds": shares})
    return found
