"""Classes of soil and vegetation: their tables, with numbers, names and figures.

Each table has an order of its own, so that a number means nothing without its table: a class can be
named instead, as in ``silt_loam``.
"""

from __future__ import annotations

import csv
import difflib
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

Kind = Literal["soil", "vegetation"]

SOIL_TABLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "permafrost": "soil_parameters.csv",
        "permafrost-peat": "soil_parameters_peat.csv",
        "tanggula": "soil_parameters_tanggula.csv",
        "wrf-v3.4.1": "soil_parameters_wrf_v341.csv",
        "wrf-current": "soil_parameters_wrf_current.csv",
    }
)
"""Soil tables by name; each has its own order of classes."""
VEGETATION_TABLES: Final[Mapping[str, str]] = MappingProxyType(
    {"usgs": "vegetation_usgs.csv", "modis": "vegetation_modis.csv"}
)
"""Vegetation tables by name."""

REFUSED_VEGETATION: Final[Mapping[str, str]] = MappingProxyType(
    {
        "urban_and_built_up_land": "urban",
        "urban_and_built_up": "urban",
        "snow_or_ice": "glacier",
        "snow_and_ice": "glacier",
        "water_bodies": "water",
        "water": "water",
    }
)
"""Vegetation classes that are not natural land, and what they are."""
OTHER_THAN_SOIL: Final[Mapping[str, str]] = MappingProxyType(
    {
        "water": "water",
        "lake": "water",
        "glacier": "glacier",
        "other": "glacier",
    }
)
"""Soil classes of what is no ground, and what it is."""
OTHER_NAMES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {"permafrost-peat": {"organic_material": "hemic_peat", "yedoma": "ice_rich_silt"}}
)
"""Further names of soil classes by table."""
NEAREST: Final = 3
"""Names that a message on an unknown one offers."""


class ClassTable(NamedTuple):
    """Classes from number 1 on."""

    kind: Kind
    label: str
    """Name of the table."""
    names: tuple[str, ...]
    columns: Mapping[str, NDArray[np.float64]]
    """Figures by name, one a class."""

    @property
    def known_names(self) -> tuple[str, ...]:
        """All names of classes, of which some have several."""
        return (*self.names, *OTHER_NAMES.get(self.label, {}))

    @property
    def covers(self) -> tuple[str, ...]:
        """What each class is if it is not natural land; else empty."""
        other = OTHER_THAN_SOIL if self.kind == "soil" else REFUSED_VEGETATION
        return tuple(other.get(name, "") for name in self.names)

    def number(self, name: str) -> int:
        """Number of a class; case, and blanks, hyphens or underscores between words, are alike.

        Raises:
            ValueError: there is no class of that name; the message has the nearest ones.
        """
        plain = re.sub(r"[\s_-]+", "_", name.strip().lower())
        plain = OTHER_NAMES.get(self.label, {}).get(plain, plain)
        if plain in self.names:
            return self.names.index(plain) + 1
        near = difflib.get_close_matches(plain, self.names, n=NEAREST, cutoff=0.0)
        listed = ", ".join(f"{known} ({self.names.index(known) + 1})" for known in near)
        raise ValueError(
            f"{self.kind} table {self.label!r} has no class {name!r}; the nearest are {listed}"
        )

    def name(self, number: int) -> str:
        """Name of a class.

        Raises:
            ValueError: there is no class of that number.
        """
        if not 1 <= number <= len(self.names):
            raise ValueError(
                f"{self.kind} class {number} is not in the table {self.label!r}; allowed are 1 to "
                f"{len(self.names)}"
            )
        return self.names[number - 1]


@cache
def class_table(kind: Kind, label: str) -> ClassTable:
    """A table of classes by its name.

    Raises:
        ValueError: the table is unknown.
    """
    tables = SOIL_TABLES if kind == "soil" else VEGETATION_TABLES
    if label not in tables:
        raise ValueError(f"{kind} table {label!r} is unknown; known are {', '.join(tables)}")
    text = (files("noahpy.model") / "tables" / tables[label]).read_text(encoding="utf-8")
    header, *rows = csv.reader(text.splitlines())
    columns = {
        title.split(" ")[0]: np.array([float(row[i]) for row in rows])
        for i, title in enumerate(header)
        if i >= 2
    }
    names = tuple(row[1].split("(")[0] for row in rows)
    return ClassTable(kind, label, names, MappingProxyType(columns))
