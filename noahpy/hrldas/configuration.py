"""Configuration, maps and forcing from a set-up of HRLDAS."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from noahpy.catalog.arrays import FloatArray
from noahpy.config.region import MAPPED
from noahpy.errors import ConfigError
from noahpy.files.whole_files import write_netcdf
from noahpy.forcing.calendar import MONTHS_PER_YEAR
from noahpy.hrldas.forcing_files import write_forcing
from noahpy.hrldas.namelist import Namelist
from noahpy.hrldas.options import option_notes
from noahpy.hrldas.setup_file import ROWS, SOIL_TABLE, SetupFile, read_setup_file

if TYPE_CHECKING:
    import xarray as xr

FORCING: Final = "forcing.nc"
"""Name of the file with the forcing."""
MAPS: Final = "maps.nc"
"""Name of the file with the maps of a domain."""
_TMN_DEPTH: Final = 8.0
"""Depth of TMN in Noah-MP, m (ZBOT of its table)."""
_EXCHANGE: Final = {2: 0}
"""Schemes of surface exchange by SURFACE_DRAG_OPTION, where NoahPy has them: Chen et al. (1997)."""
_NO_FLUX: Final = 1
"""TBOT_OPTION without heat flux from below."""
_DURATIONS: Final = ((86400, "d"), (3600, "h"), (60, "min"), (1, "s"))
_DIGITS: Final = 7
"""Digits of values in single precision."""


class ImportedSetup(NamedTuple):
    """A set-up as NoahPy has it."""

    configuration: dict[str, Any]
    """Sections and keys; files are relative to the folder that they were written to."""
    notes: list[str]
    """What is different, or has no counterpart."""


def import_setup(namelist: Namelist, folder: Path, preset: str) -> ImportedSetup:
    """Turn a set-up of HRLDAS into a configuration, and write its forcing and maps.

    A single point of land becomes a column, several become a region.

    Args:
        namelist: period, options and files.
        folder: for `FORCING`, and `MAPS` of a region.
        preset: preset of the configuration.

    Raises:
        ConfigError: the set-up file cannot be used.
        ForcingFileError: a forcing file cannot be used.
    """
    setup = read_setup_file(namelist)
    rows, columns = np.nonzero(setup.runs)
    is_site = len(rows) == 1
    if is_site:
        row, column = int(rows[0]), int(columns[0])
        points = slice(row, row + 1), slice(column, column + 1)
        own = _site_sections(setup, row, column)
    else:
        _require_places(setup)
        points = slice(None), slice(None)
        own = {"region": _region_section(setup)}
    forcing = write_forcing(folder / FORCING, namelist, setup, points)
    if not is_site:
        write_netcdf(folder / MAPS, _maps(setup))
    sections = _common_sections(namelist, setup, preset)
    for section, keys in own.items():
        sections[section] = {**sections.get(section, {}), **keys}
    if forcing.still:
        sections["forcing"]["accept_constant"] = forcing.still
    left_out = [
        f"{number} of {setup.runs.size} points are left out: they {reason}"
        for reason, number in setup.left_out.items()
    ]
    read = f"{forcing.files} forcing files: each drives the step that ends at its time"
    if namelist.output_timestep:
        read += "; records of the output are means over OUTPUT_TIMESTEP"
    notes = [*left_out, *setup.notes, *option_notes(namelist), read]
    depth = _deep_temperature_depth(namelist)
    if depth > _TMN_DEPTH:
        notes.append(
            f"TMN: at {depth:g} m, half a layer below the soil, which reaches the {_TMN_DEPTH:g} m "
            "of Noah-MP (`site.bottom_temperature_height`)"
        )
    return ImportedSetup(sections, notes)


def _common_sections(namelist: Namelist, setup: SetupFile, preset: str) -> dict[str, Any]:
    """Sections that a site and a region share."""
    schemes: dict[str, Any] = {}
    if namelist.surface_drag_option in _EXCHANGE:
        schemes["exchange_scheme"] = _EXCHANGE[namelist.surface_drag_option]
    if namelist.tbot_option == _NO_FLUX:
        schemes["bottom_boundary"] = "heat_flux"
    if namelist.has_snowfall:
        schemes["precipitation_phase"] = "forcing"
    initial: dict[str, Any] = {"clip_to_porosity": True}
    if setup.depth is not None:
        initial["depth"] = setup.depth
    sections: dict[str, Any] = {"preset": preset}
    if schemes:
        sections["schemes"] = schemes
    sections |= {
        "time": {
            "start": _text(namelist.start),
            "end": _text(namelist.last_step),
            "step": namelist.noah_timestep,
            "repetitions": namelist.spinup_loops,
        },
        "site": {
            "layer_thickness": namelist.layer_thickness,
            "bottom_temperature_height": -_deep_temperature_depth(namelist),
            "air_height": namelist.zlvl,
            "wind_height": namelist.zlvl,
        },
        "soil": {"table": SOIL_TABLE},
        "vegetation": {"table": setup.land_cover},
        "initial": initial,
        "forcing": {"netcdf": {"files": FORCING, "names": "cf"}},
    }
    if namelist.output_timestep:
        sections["output"] = {"interval": _interval(namelist)}
    return sections


def _deep_temperature_depth(namelist: Namelist) -> float:
    """Depth of TMN, m: that of Noah-MP, or below soil that reaches it as a further layer's."""
    base = sum(namelist.layer_thickness)
    return _TMN_DEPTH if base < _TMN_DEPTH else round(base + 0.5 * namelist.layer_thickness[-1], 4)


def _text(time: np.datetime64) -> str:
    return str(time)[:16].replace("T", " ")


def _interval(namelist: Namelist) -> str:
    """Interval of the output."""
    seconds = namelist.output_timestep
    if seconds == namelist.noah_timestep:
        return "step"
    length, unit = next((n, u) for n, u in _DURATIONS if seconds % n == 0)
    return f"{seconds // length}{unit}"


def _single(value: float) -> float:
    """A number in single precision without the digits that it does not have."""
    return float(f"{value:.{_DIGITS}g}")


def _site_sections(setup: SetupFile, row: int, column: int) -> dict[str, dict[str, Any]]:
    """Sections of the only point."""
    sections: dict[str, dict[str, Any]] = {
        "site": {
            "latitude": _single(setup.latitude[row, column]),
            "longitude": _single(setup.longitude[row, column]),
        }
    }
    for key, values in setup.values.items():
        section, name = key.split(".")
        sections.setdefault(section, {})[name] = _of_point(key, values[..., row, column])
    return sections


def _of_point(key: str, value: FloatArray) -> object:
    """A value of a point as the configuration has it."""
    if MAPPED[key].is_class:
        return int(value)
    if MAPPED[key].extent == "month":
        return [_single(float(value))] * MONTHS_PER_YEAR
    return [_single(one) for one in value] if value.ndim else _single(float(value))


def _require_places(setup: SetupFile) -> None:
    """Refuse points at one place, which would have the forcing of the first."""
    places = np.stack([setup.latitude[setup.runs], setup.longitude[setup.runs]], axis=1)
    different, counts = np.unique(places, axis=0, return_counts=True)
    if len(different) < len(places):
        latitude, longitude = different[counts.argmax()]
        raise ConfigError(
            f"{setup.path}: {counts.max()} points are at {latitude:g} N, {longitude:g} E (XLAT, "
            "XLONG); points of a region need places of their own"
        )


def _region_section(setup: SetupFile) -> dict[str, Any]:
    return {
        "maps": MAPS,
        "mask": "land",
        "copied": ["elevation"],
        "values": {key: _map_name(key) for key in setup.values},
    }


def _map_name(key: str) -> str:
    return key.replace(".", "_")


def _maps(setup: SetupFile) -> xr.Dataset:
    """Maps of the values by key."""
    import xarray as xr

    fields = {_map_name(key): (values, MAPPED[key].unit) for key, values in setup.values.items()}
    fields |= {
        "land": (setup.runs.astype(np.float64), "1"),
        "elevation": (setup.elevation, "m"),
    }
    return xr.Dataset(
        {
            name: (("layer", *ROWS)[-values.ndim :], values, {"units": unit})
            for name, (values, unit) in fields.items()
        },
        coords={
            "latitude": (ROWS, setup.latitude, {"units": "degrees_north"}),
            "longitude": (ROWS, setup.longitude, {"units": "degrees_east"}),
        },
        attrs={"title": f"Maps of the HRLDAS set-up file {setup.path.name}"},
    )
