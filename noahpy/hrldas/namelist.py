"""The namelist of HRLDAS: period, layers, files and options of a run."""

from __future__ import annotations

import io
from contextlib import redirect_stdout
from pathlib import Path
from typing import Annotated, Any, Final

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from noahpy.catalog.forcing_quantities import QuantityName
from noahpy.errors import ConfigError
from noahpy.files.optional_libraries import require

GROUP: Final = "noahlsm_offline"
"""Group of the namelist that is read."""
_HOUR: Final = 3600
_HOURS_PER_DAY: Final = 24
_FORCING_KEYS: Final[dict[QuantityName, str]] = {
    "air_temperature": "forcing_name_t",
    "specific_humidity": "forcing_name_q",
    "eastward_wind": "forcing_name_u",
    "northward_wind": "forcing_name_v",
    "surface_pressure": "forcing_name_p",
    "longwave_down": "forcing_name_lw",
    "shortwave_down": "forcing_name_sw",
    "precipitation": "forcing_name_pr",
}
"""Keys that name the variables of the forcing files."""

_Positive = Annotated[int, Field(gt=0)]
_Index = Annotated[int, Field(ge=0)]


class Namelist(BaseModel):
    """Keys of the group ``NOAHLSM_OFFLINE`` that have a counterpart; the others are extra."""

    model_config = ConfigDict(extra="allow", frozen=True)

    path: Path
    """The file itself, to whose folder other paths are relative."""
    further_groups: tuple[str, ...]
    """Other groups of the file."""

    hrldas_setup_file: Path
    indir: Path = Path()
    start_year: Annotated[int, Field(ge=1, le=9999)]
    start_month: Annotated[int, Field(ge=1, le=12)]
    start_day: Annotated[int, Field(ge=1, le=31)]
    start_hour: Annotated[int, Field(ge=0, le=23)]
    start_min: Annotated[int, Field(ge=0, le=59)] = 0
    khour: _Positive | None = None
    kday: _Positive | None = None
    spinup_loops: _Index = 0
    forcing_timestep: _Positive
    noah_timestep: _Positive
    output_timestep: _Index = 0
    nsoil: Annotated[int, Field(ge=2)]
    soil_thick_input: list[Annotated[float, Field(gt=0.0)] | None]
    zlvl: Annotated[float, Field(gt=0.0)]
    xstart: _Positive = 1
    xend: _Index = 0
    ystart: _Positive = 1
    yend: _Index = 0
    forcing_name_t: str = "T2D"
    forcing_name_q: str = "Q2D"
    forcing_name_u: str = "U2D"
    forcing_name_v: str = "V2D"
    forcing_name_p: str = "PSFC"
    forcing_name_lw: str = "LWDOWN"
    forcing_name_sw: str = "SWDOWN"
    forcing_name_pr: str = "RAINRATE"
    forcing_name_sn: str = ""
    dynamic_veg_option: int = 4
    surface_drag_option: int = 1
    pcp_partition_option: int = 1
    tbot_option: int = 2

    @model_validator(mode="after")
    def _keys_agree(self) -> Namelist:
        try:
            np.datetime64(self._start_text)
        except ValueError:
            raise ValueError(
                f"START_YEAR to START_MIN: there is no date {self._start_text}"
            ) from None
        if self.khour is None and self.kday is None:
            raise ValueError("KHOUR or KDAY is required and missing")
        if self.forcing_timestep % self.noah_timestep:
            raise ValueError(
                f"NOAH_TIMESTEP is {self.noah_timestep} and must divide FORCING_TIMESTEP, which is "
                f"{self.forcing_timestep}"
            )
        if self._seconds % self.noah_timestep:
            raise ValueError(
                f"NOAH_TIMESTEP is {self.noah_timestep} and must divide the period of "
                f"{self._seconds // _HOUR} hours"
            )
        layers = self.soil_thick_input[: self.nsoil]
        if len(layers) < self.nsoil or None in layers:
            raise ValueError(
                f"SOIL_THICK_INPUT has {len(layers) - layers.count(None)} thicknesses; NSOIL asks "
                f"for {self.nsoil}"
            )
        return self

    @property
    def _start_text(self) -> str:
        date = f"{self.start_year:04}-{self.start_month:02}-{self.start_day:02}"
        return f"{date}T{self.start_hour:02}:{self.start_min:02}:00"

    @property
    def _seconds(self) -> int:
        hours = self.khour if self.khour is not None else _HOURS_PER_DAY * (self.kday or 0)
        return hours * _HOUR

    @property
    def start(self) -> np.datetime64:
        """UTC of the first step."""
        return np.datetime64(self._start_text, "s")

    @property
    def steps(self) -> int:
        """Number of steps of one pass through the period."""
        return self._seconds // self.noah_timestep

    @property
    def last_step(self) -> np.datetime64:
        """UTC at which the last step begins."""
        return self.start + np.timedelta64(self._seconds - self.noah_timestep, "s")

    @property
    def forcing_times(self) -> list[np.datetime64]:
        """Times of the forcing files that the run needs."""
        count = -(-self._seconds // self.forcing_timestep) + 1
        return [self.start + np.timedelta64(k * self.forcing_timestep, "s") for k in range(count)]

    @property
    def layer_thickness(self) -> list[float]:
        """Thickness of the soil layers, m, from the top."""
        return [value for value in self.soil_thick_input[: self.nsoil] if value is not None]

    @property
    def has_snowfall(self) -> bool:
        """Whether the snow share of precipitation comes from the forcing."""
        return self.pcp_partition_option == 4 and bool(self.forcing_name_sn.strip())

    @property
    def forcing_variables(self) -> dict[QuantityName, tuple[str, str]]:
        """Key and name of the variable of every quantity in the forcing files."""
        keys = dict(_FORCING_KEYS)
        if self.has_snowfall:
            keys["snowfall"] = "forcing_name_sn"
        return {quantity: (key.upper(), getattr(self, key)) for quantity, key in keys.items()}

    @property
    def window(self) -> tuple[slice, slice]:
        """Rows and columns of the domain that run."""
        return (
            slice(self.ystart - 1, self.yend or None),
            slice(self.xstart - 1, self.xend or None),
        )

    def found(self, name: Path) -> Path:
        """A path of the namelist, relative to its folder."""
        return self.path.parent / name


def read_namelist(path: Path) -> Namelist:
    """Read the namelist of HRLDAS.

    Raises:
        ConfigError: it cannot be read, or a key is missing or has a value that is not allowed.
    """
    require("import-hrldas", "hrldas", "f90nml")
    import f90nml

    if not path.is_file():
        raise ConfigError(f"{path}: there is no such file")
    # for text that is no namelist the library raises many kinds of errors, and prints its tables
    try:
        text = path.read_text(encoding="utf-8-sig", errors="replace")
        with redirect_stdout(io.StringIO()):
            groups = f90nml.reads(f"{text}\n")
    except Exception as error:
        reason = str(error) or "it ends within a value"
        raise ConfigError(f"{path}: cannot be read as a Fortran namelist: {reason}") from error
    values = groups.get(GROUP)
    if not isinstance(values, dict):
        found = ", ".join(f"&{name.upper()}" for name in groups) or "none"
        raise ConfigError(f"{path}: needs one group &{GROUP.upper()}; its groups are {found}")
    given: dict[str, Any] = {str(key).lower(): value for key, value in values.items()}
    given["path"], given["further_groups"] = path, [n for n in groups if n != GROUP]
    try:
        return Namelist.model_validate(given)
    except ValidationError as error:
        raise ConfigError(f"{path}: " + "; ".join(_messages(error))) from error


def _messages(error: ValidationError) -> list[str]:
    """What is wrong, one text a key."""
    texts = []
    for one in error.errors():
        key = ".".join(str(part) for part in one["loc"][:1]).upper()
        reason = one["msg"].removeprefix("Value error, ")
        if one["type"] == "missing":
            texts.append(f"{key} is required and missing")
        elif key:
            texts.append(f"{key} is {one['input']!r}: {reason}")
        else:
            texts.append(reason)
    return texts
