"""Plugin of ngen-cal for NoahPy: a formulation that it does not know, and flow without routing.

ngen-cal reads a realization into classes of the models that it knows, and refuses all others. This
module adds NoahPy to them, and two hooks: the modelled flow is the water that the catchments give
in an hour, without routing, and the observed one stands in ``observed_flow.csv`` of the working
directory (columns ``time``, UTC at the end of the hour, and ``flow``, m3 s-1). In the ``model``
section of the configuration of ngen-cal::

    plugins: [noahpy_ngen_cal.NoahPyFlow]

with the folder of this file in ``PYTHONPATH``. Written for ngen.cal 0.2.2 and ngen.config 0.3.0,
whose pydantic 1 needs an environment of its own; ngen starts NoahPy in another.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, Union

import pandas as pd
from ngen.cal import hookimpl
from ngen.config.all_formulations import KnownFormulations
from ngen.config.bmi_formulation import BMIPython
from ngen.config.formulation import Formulation
from pydantic import Field

OBSERVED = "observed_flow.csv"
HOUR = pd.Timedelta(hours=1)
SQUARE_KILOMETRE = 1e6
"""m2."""


class NoahPyFormulation(BMIPython):
    """NoahPy in a realization; keys that ngen-cal does not know are kept."""

    # text, since ngen-cal would import the class and could not write it again
    python_type: Literal["bmi_noahpy.NoahPy"]
    main_output_variable: str = "land_column_water__runoff_depth"
    # aliases are not inherited
    model_name: str = Field("NoahPy", alias="model_type_name")

    class Config:
        """Of pydantic 1."""

        extra = "allow"


def add_formulation() -> None:
    """Let ngen-cal read NoahPy, alone or as a module of several."""
    field = Formulation.__fields__["params"]
    known = Union[NoahPyFormulation, KnownFormulations]  # noqa: UP007
    field.type_ = field.outer_type_ = field.annotation = known
    field.sub_fields = None
    field.prepare()


add_formulation()


class NoahPyFlow:
    """Modelled and observed flow; ngen-cal makes one object of this class."""

    def __init__(self) -> None:
        self._areas = pd.Series(dtype=float)
        """Of the catchments, km2."""

    @hookimpl
    def ngen_cal_model_configure(self, config: Any) -> None:  # noqa: ANN401
        """Keep the areas of the catchments."""
        self._areas = config._catchment_hydro_fabric["areasqkm"].astype(float)

    @hookimpl
    def ngen_cal_model_observations(
        self,
        start_time: pd.Timestamp,
        end_time: pd.Timestamp,
        simulation_interval: pd.Timedelta,
    ) -> pd.Series:
        """Observed flow, m3 s-1, by the end of the hour."""
        table = pd.read_csv(OBSERVED, parse_dates=["time"], index_col="time")
        flow = table["flow"].loc[start_time + simulation_interval : end_time + simulation_interval]
        if flow.empty:
            raise ValueError(f"{OBSERVED} has no hour from {start_time} to {end_time}")
        return flow

    @hookimpl
    def ngen_cal_model_output(self) -> pd.Series | None:
        """Flow of all catchments, m3 s-1, by the end of the hour; None before the first run."""
        if not all(Path(f"{name}.csv").exists() for name in self._areas.index):
            return None
        flows = [self._flow(name, area) for name, area in self._areas.items()]
        return sum(flows[1:], start=flows[0]).rename("sim_flow")

    @staticmethod
    def _flow(catchment: Any, area: float) -> pd.Series:  # noqa: ANN401
        """Flow of a catchment, whose first output is a depth in metres."""
        table = pd.read_csv(f"{catchment}.csv", parse_dates=["Time"], skipinitialspace=True)
        flow = table.iloc[:, 2].to_numpy() * area * SQUARE_KILOMETRE / HOUR.total_seconds()
        return pd.Series(flow, index=table["Time"] + HOUR)
