"""The section ``ensemble``: members that differ in parameters, initial state or forcing."""

from __future__ import annotations

import difflib
import re
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import Field, field_validator, model_validator

from noahpy.catalog.forcing_changes import CHANGE_NAMES
from noahpy.config.fields import (
    MOST_LAYERS,
    Duration,
    Fraction,
    Named,
    Section,
    Seed,
    duration,
    number,
    require_distinct,
    shown,
    whole,
)
from noahpy.config.input_files import InputFiles
from noahpy.config.region import MAPPED

FORCING: Final = "forcing."
"""Beginning of the keys of changes of the forcing."""
PERTURBED: Final = (
    *(
        key
        for key, kind in MAPPED.items()
        if not kind.is_class and key != "site.layer_thickness" and not key.startswith(FORCING)
    ),
    *(FORCING + name for name in CHANGE_NAMES),
)
"""Keys in which members may differ."""
MOST_MEMBERS: Final = 100_000
_LAYER: Final = re.compile(r"(?P<key>[a-z_.]+)\[(?P<layer>[1-9]\d{0,3})\]")
_Bound = Annotated[float, number(-1e12, 1e12)]
DistributionName = Literal["normal", "lognormal", "uniform", "loguniform"]
_SHAPES: Final = {
    "normal": ("mean", "standard_deviation"),
    "lognormal": ("mean", "standard_deviation"),
    "uniform": ("low", "high"),
    "loguniform": ("low", "high"),
}
"""Keys that every distribution needs."""


class PerturbationConfig(Section):
    """Distribution of a value over the members."""

    distribution: DistributionName = "normal"
    """`normal` and `lognormal` have `mean` and `standard_deviation` (of the values themselves, not
    of their logarithms), `uniform` and `loguniform` have `low` and `high`."""
    mean: _Bound | None = None
    """Mean of what is drawn."""
    standard_deviation: Annotated[float, number(0.0, 1e12, above=True)] | None = None
    """Standard deviation of what is drawn."""
    low: _Bound | None = None
    """Lowest value of what is drawn."""
    high: _Bound | None = None
    """Highest value of what is drawn."""
    change: Literal["set", "add", "multiply"] | None = None
    """Whether what is drawn is the value itself (`set`, if omitted), or is added to the configured
    one, or multiplies it. Keys of the forcing say it themselves: `offset` or `factor`."""
    by: Literal["all", "layer"] = "all"
    """Whether all layers have one draw, or every layer one of its own."""
    layers: (
        Annotated[
            tuple[Annotated[int, whole(1, MOST_LAYERS)], ...],
            Field(min_length=1, max_length=MOST_LAYERS),
        ]
        | None
    ) = None
    """Numbers of the layers that are perturbed, from 1 at the top; all if omitted. The others keep
    their configured values."""
    columns: Literal["shared", "separate"] = "shared"
    """Whether a member has one draw for all columns or cells, or every one a draw of its own."""
    bounds: tuple[_Bound, _Bound] | None = None
    """Lowest and highest value that a member may have, within those of the key itself."""
    outside: Literal["refuse", "truncate"] = "refuse"
    """Whether a draw outside the bounds ends the run with an error, or the distribution is
    truncated at them."""
    correlation_time: Duration | None = None
    """For keys of the forcing: time in which the correlation of the perturbation falls to 1/e, as
    in `12h` or `5d`; a first-order autoregressive process is then drawn, with a value for every
    step. If omitted, a member keeps one value through the run."""

    @model_validator(mode="after")
    def _distribution_is_whole(self) -> PerturbationConfig:
        needed = _SHAPES[self.distribution]
        for name in ("mean", "standard_deviation", "low", "high"):
            given = getattr(self, name) is not None
            if given != (name in needed):
                verb = "needs" if not given else "has no"
                raise ValueError(f"the distribution {self.distribution} {verb} {name}")
        if self.low is not None and self.high is not None and self.low >= self.high:
            raise ValueError(f"low is {self.low:g}, not below high, {self.high:g}")
        positive = {"lognormal": self.mean, "loguniform": self.low}.get(self.distribution)
        if positive is not None and positive <= 0.0:
            name = needed[0]
            raise ValueError(f"{name} of a {self.distribution} distribution is above 0")
        if self.bounds is not None and self.bounds[0] >= self.bounds[1]:
            raise ValueError("bounds are the lowest and then the highest value")
        if self.correlation_time is not None:
            self._check_process()
        return self

    def _check_process(self) -> None:
        """Refuse what has no meaning for values that change from step to step."""
        if self.distribution not in ("normal", "lognormal"):
            raise ValueError("correlation_time needs a normal or lognormal distribution")
        if self.bounds is not None or self.outside == "truncate":
            raise ValueError("correlation_time and bounds exclude each other")

    @property
    def correlation_seconds(self) -> float | None:
        """Correlation time, s; None for a constant."""
        return None if self.correlation_time is None else duration(self.correlation_time)


class EnsembleConfig(Section):
    """Members that run together, each with values of its own."""

    members: Annotated[int, whole(1, MOST_MEMBERS)] | None = None
    """Number of members; with a table that of its rows."""
    perturb: Named[str, PerturbationConfig] = Field(default_factory=dict)
    """Distributions by the key that they are of, as in `soil.values.porosity`,
    `initial.soil_temperature`, `forcing.air_temperature.offset` or
    `forcing.precipitation.factor`."""
    table: Path | None = None
    """Text table (CSV) with a row for every member instead: columns are keys, of which
    `soil.values.porosity[2]` is that of the second layer, and may begin with `member`, numbers of
    the members."""
    seed: Seed = 0
    """Seed of the draws. A member draws the same however the run is divided, and with `random`
    sampling whatever the number of members."""
    sampling: Literal["random", "latin_hypercube"] = "random"
    """Whether members draw independently of each other, or each from a part of its own of every
    distribution (`latin_hypercube`), parts of equal probability in random order (McKay et al. 1979,
    Technometrics 21, 239), which leaves fewer gaps. Values that change with time are drawn
    independently."""
    quantiles: Annotated[tuple[Fraction, ...], Field(max_length=99)] = (0.05, 0.5, 0.95)
    """Quantiles over the members that the output has of every variable; empty for none."""

    @field_validator("perturb")
    @classmethod
    def _keys_are_known(
        cls, perturb: dict[str, PerturbationConfig]
    ) -> dict[str, PerturbationConfig]:
        for key, one in perturb.items():
            require_perturbed(key)
            layered = not key.startswith(FORCING) and MAPPED[key].extent == "layer"
            if not layered and (one.by == "layer" or one.layers is not None):
                raise ValueError(f"{key} has no layers; remove by and layers")
            if key.startswith(FORCING):
                if one.change is not None:
                    raise ValueError(f"{key} says what changes itself; remove change")
                if (
                    key.endswith(".factor")
                    and one.correlation_time
                    and (one.distribution != "lognormal")
                ):
                    raise ValueError(
                        f"{key} with a correlation_time needs a lognormal distribution, whose "
                        "values are above 0"
                    )
            elif one.correlation_time is not None:
                raise ValueError(f"{key} does not change with time; remove correlation_time")
        return perturb

    @field_validator("quantiles")
    @classmethod
    def _quantiles_increase(cls, quantiles: tuple[float, ...]) -> tuple[float, ...]:
        require_distinct([f"{quantile:g}" for quantile in quantiles])
        if list(quantiles) != sorted(quantiles):
            raise ValueError("quantiles increase")
        return quantiles

    @model_validator(mode="after")
    def _members_come_from_one_place(self) -> EnsembleConfig:
        if self.table is not None:
            if self.perturb or self.members is not None:
                raise ValueError("a table has all members; remove perturb and members")
        elif not self.perturb:
            raise ValueError("give perturb, or a table of members")
        elif self.members is None:
            raise ValueError("members is required and missing")
        return self

    def resolved(self, files: InputFiles) -> EnsembleConfig:
        """The section with its file found.

        Raises:
            ConfigError: the file does not exist; the message names the key.
        """
        if self.table is None:
            return self
        table = files.find(self.table, "table")
        return self.model_copy(update={"table": table})


def require_perturbed(key: str) -> None:
    """Refuse a key in which members cannot differ.

    Raises:
        ValueError: with the nearest key.
    """
    if key not in PERTURBED:
        nearest = difflib.get_close_matches(key, PERTURBED, n=1, cutoff=0.0)[0]
        raise ValueError(f"{shown(key)} cannot be perturbed; the nearest key is {nearest!r}")


def key_and_layer(name: str) -> tuple[str, int | None]:
    """Key of a column of a table of members, and its layer from 1; None for all layers.

    Raises:
        ValueError: members cannot differ in it.
    """
    match = _LAYER.fullmatch(name)
    key, layer = (name, None) if match is None else (match["key"], int(match["layer"]))
    require_perturbed(key)
    if layer is not None and (key.startswith(FORCING) or MAPPED[key].extent != "layer"):
        raise ValueError(f"{key} has no layers")
    return key, layer
