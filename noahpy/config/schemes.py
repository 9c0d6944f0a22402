"""The section ``schemes``: names of the package's schemes, and schemes of a user's own."""

from __future__ import annotations

from typing import Literal

from noahpy.config.fields import Named
from noahpy.config.named_code import CodeName, NamedCode
from noahpy.model.scheme_names import SchemeNames

OwnScheme = Literal[
    "exchange",
    "thermal_conductivity",
    "hydraulics",
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
    """Class of the scheme, or the function that it is: `package.module:name`, or `file.py:name`
    with a file that is looked for beside the configuration. It is imported, which runs its code, so
    that the configuration has to be trusted (`--trust`)."""


class SchemesConfig(SchemeNames):
    """The scheme of each process."""

    own: Named[OwnScheme, OwnSchemeConfig] | None = None
    """Schemes of a user's own by their process, which stand above the names."""
