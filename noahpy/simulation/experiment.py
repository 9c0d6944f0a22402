"""The experiment of a run: what its members and its scenarios are."""

from __future__ import annotations

from typing import Final

from noahpy.config import Config
from noahpy.files.entries import entries

_WITHOUT_EFFECT: Final = {"quantiles", "name"}
"""Keys that change no member and no forcing."""


def experiment_of(config: Config) -> dict[str, str]:
    """Values of the ensemble and of the scenarios by key, as text; of a file name and digest.

    Keys without a value are left out, and so are columns with the scenario of the first.
    """
    found: dict[str, str] = {}
    if config.ensemble is not None:
        given = config.ensemble.model_dump(exclude=_WITHOUT_EFFECT)
        found |= entries(given, "ensemble")
    first = config.columns[0].forcing.scenario
    for number, column in enumerate(config.columns, start=1):
        scenario = column.forcing.scenario
        if number > 1 and scenario == first:
            continue
        place = "" if number == 1 else f"columns[{number}]."
        if scenario is not None:
            found |= entries(
                scenario.model_dump(exclude=_WITHOUT_EFFECT), f"{place}forcing.scenario"
            )
        elif first is not None:
            found[f"{place}forcing.scenario"] = "none"
    return found
