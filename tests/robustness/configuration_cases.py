"""Configurations for a fuzzer: examples varied within what is allowed, or damaged in a known way.

`configuration_case` writes one into a folder and says which kind it is and whether it is wrong. The
same state of the random generator gives the same configuration.
"""

from __future__ import annotations

import copy
import functools
import os
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import yaml

from noahpy.config import to_yaml

Values = dict[str, Any]
KeyPath = tuple[str | int, ...]
EXAMPLES: Final = Path(__file__).parents[2] / "config_examples"
SOURCES: Final = ("permafrost.yaml", "several_columns.yaml", "hybrid/frozen_columns.yaml")
"""Examples that need no file of forcing."""


@dataclass(frozen=True)
class ConfigurationCase:
    """A configuration, and what is known of it."""

    path: Path
    kind: str
    """Name of the variation or of the damage."""
    is_wrong: bool
    """Whether it has to be refused."""


def configuration_case(rng: random.Random | np.random.Generator, folder: Path) -> ConfigurationCase:
    """Write a configuration into a folder.

    Args:
        rng: draws all there is to draw.
        folder: that exists; a file in it is replaced.
    """
    if isinstance(rng, np.random.Generator):
        rng = random.Random(int(rng.integers(2**63)))
    values = _example(rng)
    for vary in rng.sample(VARIATIONS, rng.randint(0, 4)):
        vary(rng, values)
    path = folder / "case.yaml"
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    path.unlink(missing_ok=True)
    if rng.random() < 0.35:
        text = to_yaml(values)
        if rng.random() < 0.5:
            text = rng.choice(FORMS)(rng, text)
        path.write_text(text, encoding="utf-8")
        return ConfigurationCase(path, "valid", is_wrong=False)
    damage = rng.choice([*DAMAGES, *TEXT_DAMAGES, *FILE_DAMAGES])
    kind = damage.__name__.strip("_")
    if damage in FILE_DAMAGES:
        damage(rng, path)
        return ConfigurationCase(path, kind, is_wrong=True)
    if damage in DAMAGES:
        damage(rng, values)
        text = to_yaml(values)
    else:
        text = damage(rng, to_yaml(values))
    path.write_text(text, encoding="utf-8")
    return ConfigurationCase(path, kind, is_wrong=True)


@functools.cache
def _read(name: str) -> Values:
    values: Values = yaml.safe_load((EXAMPLES / name).read_text(encoding="utf-8"))
    return values


def _example(rng: random.Random) -> Values:
    """An example of a few days."""
    values = copy.deepcopy(_read(rng.choice(SOURCES)))
    for name in ("assimilation", "calibration", "learning", "spin_up", "output"):
        values.pop(name, None)
    values["time"] |= {"start": "2001-09-01", "end": f"2001-09-0{rng.randint(2, 5)}"}
    values["time"].pop("repetitions", None)
    return values


# --- places --------------------------------------------------------------------------------------
def _leaves(values: object, path: KeyPath = ()) -> Iterator[tuple[KeyPath, object]]:
    if isinstance(values, Mapping):
        for key, value in values.items():
            yield from _leaves(value, (*path, key))
    elif isinstance(values, list):
        for number, value in enumerate(values):
            yield from _leaves(value, (*path, number))
    else:
        yield path, values


def _at(values: Values, path: KeyPath) -> Any:
    for part in path:
        values = values[part]  # type: ignore[index]
    return values


def _set(values: Values, path: KeyPath, value: object) -> None:
    _at(values, path[:-1])[path[-1]] = value


def _number_place(rng: random.Random, values: Values) -> KeyPath:
    """Where a number stands."""
    places = [path for path, value in _leaves(values) if isinstance(value, (int, float)) and path]
    return rng.choice(places)


def _layers(values: Values) -> int:
    return len(values["site"]["layer_thickness"])


# --- variations within what is allowed -----------------------------------------------------------
def _other_schemes(rng: random.Random, values: Values) -> None:
    values["preset"] = rng.choice(["permafrost", "permafrost-legacy", "permafrost-enthalpy"])
    values["schemes"] = {
        "exchange_scheme": rng.randint(0, 2),
        "thermal_conductivity_scheme": rng.randint(1, 2),
        "frozen_hydraulics_scheme": rng.randint(1, 3),
        "stability_functions": rng.choice(["tabulated", "analytic"]),
        "supercooled_water": rng.choice(["legacy", "converged"]),
    }


def _classes_by_name(rng: random.Random, values: Values) -> None:
    names = ["loam", "Silt Loam", "sandy-loam", "CLAY", "silt", 8]
    columns = values.get("columns", [])
    if not any("soil" in column for column in columns) and "texture" not in values["soil"]:
        values["soil"]["layer_class"] = [rng.choice(names) for _ in range(_layers(values))]
    values["vegetation"]["class"] = rng.choice(["grassland", "Shrubland", "mixed tundra", 7])


def _saturation(rng: random.Random, values: Values) -> None:
    if any("initial" in column for column in values.get("columns", [])):
        return
    values["initial"].pop("total_water_content", None)
    values["initial"].pop("liquid_water_content", None)
    values["initial"]["saturation"] = round(rng.uniform(0.05, 1.0), 3)


def _clipped(rng: random.Random, values: Values) -> None:
    values["initial"]["clip_to_porosity"] = True


def _snow(rng: random.Random, values: Values) -> None:
    water = round(rng.uniform(0.0, 0.3), 4)
    values["initial"] |= {"snow_water_equivalent": water, "snow_depth": 4.0 * water}


def _heat_flux(rng: random.Random, values: Values) -> None:
    values.setdefault("schemes", {})["bottom_boundary"] = "heat_flux"
    values["site"]["geothermal_heat_flux"] = round(rng.uniform(-0.1, 0.2), 3)


def _weather(rng: random.Random, values: Values) -> None:
    values["forcing"]["weather"] |= {
        "climate": rng.choice(["plateau", "arctic", "boreal"]),
        "seed": rng.randint(0, 2**40),
        "interval": rng.choice([1800, 3600, 10800, 21600, 86400]),
    }


def _step(rng: random.Random, values: Values) -> None:
    values["time"]["step"] = rng.choice([1800, 3600.0, 10800, 21600])


def _dates(rng: random.Random, values: Values) -> None:
    values["time"]["start"] = rng.choice(
        ["2001-9-1", "2001-09-01 00:00", "2001-09-01T00:00:00Z", "2001-09-01T06:00+06:00"]
    )


def _names(rng: random.Random, values: Values) -> None:
    names = ["1e5", "yes", "007", "ночь", "冻土", "a b", "~", "a: b", "#", "'", "null"]
    values.setdefault("columns", [{}])
    for column, name in zip(values["columns"], rng.sample(names, 11), strict=False):
        column["name"] = name


def _output(rng: random.Random, values: Values) -> None:
    values["output"] = {
        "interval": rng.choice(["day", "step", "3h", "10d"]),
        "variables": rng.choice(["default", "all", {"soil_temperature": ["mean", "minimum"]}]),
        "precision": rng.choice(["float32", "float64"]),
    }


def _single_values(rng: random.Random, values: Values) -> None:
    values["soil"]["values"] = {
        "quartz_fraction": round(rng.uniform(0.0, 1.0), 3),
        "saturated_hydraulic_conductivity": 10.0 ** rng.uniform(-7.0, -5.0),
        "clapp_hornberger_b": [None] * (_layers(values) - 1) + [5.0],
    }


VARIATIONS: Final[Sequence[Callable[[random.Random, Values], None]]] = (
    _other_schemes,
    _classes_by_name,
    _saturation,
    _clipped,
    _snow,
    _heat_flux,
    _weather,
    _step,
    _dates,
    _names,
    _output,
    _single_values,
)


# --- other forms of the same text ----------------------------------------------------------------
def _with_anchors(rng: random.Random, text: str) -> str:
    anchored = re.sub(r"\blatitude: (\S+)", r"latitude: &place \1", text, count=1)
    return re.sub(r"\blongitude: \S+", "longitude: *place", anchored, count=1)


def _with_comments(rng: random.Random, text: str) -> str:
    lines = [f"{t}   # {rng.random()}" if t.endswith(":") else t for t in text.splitlines()]
    return "\n\n".join(["# a comment", *lines]) + "\n"


def _with_carriage_returns(rng: random.Random, text: str) -> str:
    return text.replace("\n", "\r\n")


def _with_a_beginning(rng: random.Random, text: str) -> str:
    return f"{rng.choice(['', chr(0xFEFF)])}%YAML 1.2\n---\n{text}...\n"


FORMS: Final = (_with_anchors, _with_comments, _with_carriage_returns, _with_a_beginning)


# --- damages of values ---------------------------------------------------------------------------
def _another_type(rng: random.Random, values: Values) -> None:
    place = _number_place(rng, values)
    wrong = ["many", "0.5", True, False, [], {}, [[1.0]], {"a": 1}, "yes", "\x07", "½"]
    _set(values, place, rng.choice(wrong))


def _not_finite(rng: random.Random, values: Values) -> None:
    wrong = [float("nan"), float("inf"), -float("inf"), 1e308, -1e308]
    _set(values, _number_place(rng, values), rng.choice(wrong))


def _huge_integer(rng: random.Random, values: Values) -> None:
    wrong = rng.choice([10**19, -(10**19), 10**400, 2**63, 10**17])
    places = [p for p in _all_number_places(values) if p[-1] != "seed" or wrong > 2**63]
    _set(values, rng.choice(places), wrong)


def _all_number_places(values: Values) -> list[KeyPath]:
    return [path for path, value in _leaves(values) if isinstance(value, (int, float))]


OUT_OF_RANGE: Final[Sequence[tuple[KeyPath, Sequence[object]]]] = (
    (("time", "step"), (0, -3600, 4.7e-310, 864001, 31536000.0)),
    (("site", "air_height"), (0.0, -2.0, 1e4)),
    (("site", "latitude"), (91.0, -90.5)),
    (("site", "deep_soil_temperature"), (20.0, -2.0, 400.0)),
    (("site", "slope_class"), (0, 10, 1.5)),
    (("site", "maximum_snow_albedo"), (-0.1, 75.0)),
    (("initial", "soil_temperature"), (0.0, -5.0, 500.0)),
    (("initial", "snow_depth"), (-0.1, 1e9)),
    (("initial", "canopy_water"), (-1.0, 5.0)),
    (("vegetation", "class"), (0, -1, 99, "gras", 1)),
    (("soil", "column_class"), (0, -1, 99, "mud")),
    (("soil", "values", "porosity"), (0.0, 1.2, -0.4, 45.0, 0.03)),
    (("soil", "values", "saturated_hydraulic_conductivity"), (0.0, 4.7e-310, 2.0)),
    (("soil", "values", "wilting_point_water_content"), (0.6, 0.0, 1.5)),
    (("soil", "values", "air_dry_water_content"), (0.95, -0.1)),
    (("forcing", "weather", "interval"), (0, -1, 59, 10**19, 864001)),
    (("forcing", "weather", "seed"), (-1, 2**63)),
    (("forcing", "weather", "mean_air_temperature"), (-4.0, 20.0, 400.0)),
    (("compute", "threads"), (0, -1, 10**11)),
    (("spin_up", "years"), (0, 10**12, 500)),
    (("time", "repetitions"), (-1, 10**9)),
    (("columns",), ([], {}, 3, [3], None, [{"name": "a"}, {"name": "a"}])),
    (("compute", "device"), ("abacus", "cuda:77", "", "meta", "privateuseone", "cpu:-1")),
    (("time", "start"), (20010901, 2001, 0.0, True, "yesterday", "2001-13-01", "2002-01-01")),
    (("time", "end"), (20010905, "9999-12-31", "1000-01-01")),
    (("preset",), ("tropical", 3, True, ["permafrost"])),
    (("schemes", "exchange_scheme"), (3, -1, True, 1.0, "1", 10**400)),
    (("forcing", "netcdf"), ({"files": "no*.nc"}, {"files": "**"}, {"files": "/*/*/*/*/x"})),
    (("forcing",), ({"csv": {"file": "no.csv", "columns": {}}}, {"noah_text": "x" * 5000})),
    (("initial", "restart"), ("no.restart", "\x00", "/dev/zero", ".")),
    (("processes",), ({"snow_albedo": {"module": "subprocess:run"}}, {"moon": {}}, [1])),
)


def _out_of_range(rng: random.Random, values: Values) -> None:
    path, wrong = rng.choice(OUT_OF_RANGE)
    place = values
    for part in path[:-1]:
        place = place.setdefault(str(part), {})
    # an entry of a column stands above what all share
    for column in values.get("columns", []):
        column.pop(path[0], None)
    if path[0] == "site" and path[-1] == "deep_soil_temperature":
        values.get("schemes", {}).pop("bottom_boundary", None)
    place[str(path[-1])] = rng.choice(wrong)


def _without_a_required_key(rng: random.Random, values: Values) -> None:
    path = rng.choice(
        [
            ("time", "start"),
            ("time", "end"),
            ("time", "step"),
            ("site", "layer_thickness"),
            ("vegetation", "class"),
            ("vegetation", "monthly_green_fraction"),
            ("initial", "soil_temperature"),
        ]
    )
    for column in values.get("columns", []):
        column.pop(path[0], None)
    del values[path[0]][path[1]]


def _without_a_section(rng: random.Random, values: Values) -> None:
    name = rng.choice(["time", "site", "vegetation", "initial"])
    for column in values.get("columns", []):
        column.pop(name, None)
    del values[name]


def _misspelt_key(rng: random.Random, values: Values) -> None:
    places = [path for path, _ in _leaves(values) if isinstance(path[-1], str)]
    *around, key = rng.choice(places)
    section = _at(values, tuple(around))
    wrong = rng.choice([f"{key}s", key[:-1] + "_", key.upper(), f" {key}", f"{key}\x1b[2J", "é"])
    section[wrong] = section.pop(key)


def _wrong_length(rng: random.Random, values: Values) -> None:
    places = [
        path[:-1]
        for path, _ in _leaves(values)
        if isinstance(path[-1], int) and path[0] != "columns" and len(path) > 1
    ]
    place = rng.choice(places)
    profile = _at(values, place)
    if place[-1] == "layer_thickness":
        # another layer may be right
        del profile[1:]
    elif rng.random() < 0.5:
        profile.append(profile[-1])
    else:
        profile.extend(profile * 60)


def _many_unknown_keys(rng: random.Random, values: Values) -> None:
    values["columns"] = [{"nam": f"c{k}"} for k in range(rng.choice([2, 300, 3000]))]


def _two_sources(rng: random.Random, values: Values) -> None:
    values["forcing"]["csv"] = {"file": "x.csv", "columns": {}}


DAMAGES: Final[Sequence[Callable[[random.Random, Values], None]]] = (
    _another_type,
    _not_finite,
    _huge_integer,
    _out_of_range,
    _out_of_range,
    _out_of_range,
    _without_a_required_key,
    _without_a_section,
    _misspelt_key,
    _wrong_length,
    _many_unknown_keys,
    _two_sources,
)


# --- damages of texts ----------------------------------------------------------------------------
def _key_twice(rng: random.Random, text: str) -> str:
    lines = text.splitlines()
    places = [k for k, line in enumerate(lines) if ": " in line and not line.rstrip().endswith(":")]
    whole = [k for k in places if k + 1 == len(lines) or not _goes_on(lines, k)]
    place = rng.choice(whole)
    bare = lines[place].replace("- ", "  ", 1) if lines[place].lstrip().startswith("- ") else None
    lines.insert(place + 1, bare or lines[place])
    return "\n".join(lines) + "\n"


def _goes_on(lines: Sequence[str], place: int) -> bool:
    """Whether the value of a key goes on in the next line."""
    indent = len(lines[place]) - len(lines[place].lstrip())
    following = lines[place + 1]
    return len(following) - len(following.lstrip()) > indent


def _deep(rng: random.Random, text: str) -> str:
    depth = rng.choice([41, 500, 5000])
    left, right = rng.choice([("[", "]"), ("{a: ", "}")])
    return f"{text}x: {left * depth}{right * depth}\n"


def _bomb(rng: random.Random, text: str) -> str:
    lines = ["x0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    lines += [
        f"x{k}: &a{k} [{', '.join([f'*a{k - 1}'] * 10)}]" for k in range(1, rng.randint(6, 12))
    ]
    return f"{text}{chr(10).join(lines)}\n"


def _tag(rng: random.Random, text: str) -> str:
    tag = rng.choice(["!!timestamp abc", "!!python/name:os.system", "!!set {a}", "!x 1", "!!int a"])
    return f"{text}x: {tag}\n"


def _alias(rng: random.Random, text: str) -> str:
    return text + rng.choice(["x: *nothing\n", "x: &a [*a]\n", "x: &a {b: *a}\n", "<<: 3\n"])


def _second_document(rng: random.Random, text: str) -> str:
    return f"{text}---\n{text}"


def _cut(rng: random.Random, text: str) -> str:
    return text[: rng.randint(0, len(text) // 3)]


def _strange_key(rng: random.Random, text: str) -> str:
    return text + rng.choice(["? [1]\n: 2\n", "? {a: 1}\n: 2\n", "1: 2\n", "~: 3\n", "'': 4\n"])


def _strange_character(rng: random.Random, text: str) -> str:
    return text + rng.choice(
        ["\x00", "\x1b: 1\n", '"\\ud800": 1\n', "\t- a\n", "@", "`", "x\u2028"]
    )


TEXT_DAMAGES: Final[Sequence[Callable[[random.Random, str], str]]] = (
    _key_twice,
    _deep,
    _bomb,
    _tag,
    _alias,
    _second_document,
    _cut,
    _strange_key,
    _strange_character,
)


# --- what is no configuration --------------------------------------------------------------------
def _no_file(rng: random.Random, path: Path) -> None:
    return


def _folder(rng: random.Random, path: Path) -> None:
    path.mkdir()


def _pipe(rng: random.Random, path: Path) -> None:
    os.mkfifo(path)


def _device(rng: random.Random, path: Path) -> None:
    path.symlink_to(rng.choice(["/dev/zero", "/dev/null", "/dev/tty", "/proc/self/mem"]))


def _endless_link(rng: random.Random, path: Path) -> None:
    path.symlink_to(path.name)


def _bytes(rng: random.Random, path: Path) -> None:
    path.write_bytes(rng.randbytes(rng.choice([0, 1, 100, 100_000])))


def _long(rng: random.Random, path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2**35)


FILE_DAMAGES: Final[Sequence[Callable[[random.Random, Path], None]]] = (
    _no_file,
    _folder,
    _pipe,
    _device,
    _endless_link,
    _bytes,
    _long,
)
