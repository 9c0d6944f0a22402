"""The section ``schemes``: built-in schemes by name, and schemes of a user's own."""

from __future__ import annotations

from typing import Literal

from noahpy.catalog.scheme_names import SchemeNames
from noahpy.config.fields import Named
from noahpy.config.named_code import CodeName, NamedCode

OwnScheme = Literal[
    "exchange",
    "thermal_conductivity",
    "hydraulics",
    "water_flow",
    "soil_heat",
    "snowfall_fraction",
    "snow_energy",
    "snow_conduction",
    "bottom",
    "water_stress",
    "snow_albedo",
    "snow_cover_fraction",
    "snow_conductivity",
    "new_snow_density",
    "compacted_density",
]
"""Fields of `noahpy.model.schemes.Schemes` that a configuration may fill."""


class OwnSchemeConfig(NamedCode):
    """A scheme of a user's own."""

    name_key = "scheme"
    scheme: CodeName
    """Class or function of the scheme: `package.module:name`, or `file.py:name`
    with a file relative to the configuration. Importing it runs its code, so the configuration must
    be trusted (`--trust`)."""


class SchemesConfig(SchemeNames):
    """The scheme of each process."""

    own: Named[OwnScheme, OwnSchemeConfig] | None = None
    """Schemes of a user's own by process, which override the names."""
