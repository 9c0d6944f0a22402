"""A double of the classes of ngen-cal into which it reads a realization (ngen.config 0.3.0).

It has what decides whether a realization is read and what is written again: the required fields of
a module in Python, their aliases, the union of known models, and modules of modules. It stands on
the pydantic 1 that pydantic 2 brings along.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Literal

from pydantic import v1
from pydantic.v1 import BaseModel, Field


class BMIParams(BaseModel, smart_union=True, allow_population_by_field_name=True):
    name: str
    model_name: str = Field(alias="model_type_name")
    main_output_variable: str
    config: Path = Field(alias="init_config")
    allow_exceed_end_time: bool = False
    name_map: Mapping[str, str] = Field(None, alias="variables_names_map")
    output_vars: Sequence[str] | None = Field(None, alias="output_variables")
    output_headers: Sequence[str] | None = Field(None)
    model_params: Mapping[str, float | Sequence[float]] | None


class BMIPython(BMIParams):
    python_type: str
    name: str = Field("bmi_python", const=True)


class LSTM(BMIPython):
    python_type: str = "bmi_lstm.bmi_LSTM"
    main_output_variable: Literal["land_surface_water__runoff_depth"]
    model_name: Literal["LSTM"] = Field("LSTM", alias="model_type_name")


class SLOTH(BMIParams):
    library: Path = Field(alias="library_file")
    model_name: Literal["SLOTH"] = Field("SLOTH", alias="model_type_name")


class MultiBMI(BMIParams, smart_union=True):
    modules: Sequence[Formulation]
    name: str = Field("bmi_multi", const=True)
    model_name: str = Field(None, alias="model_type_name")
    config: str | None = Field("", const=True, alias="init_config")


KnownFormulations = LSTM | SLOTH | MultiBMI


class Formulation(BaseModel, smart_union=True):
    name: str
    params: KnownFormulations


MultiBMI.update_forward_refs(Formulation=Formulation)
Formulation.update_forward_refs()


def modules() -> dict[str, Any]:
    """Modules of this content by the names under which a plugin imports it."""
    contents = {
        "ngen": {},
        "ngen.cal": {"hookimpl": lambda function: function},
        "ngen.config": {},
        "ngen.config.all_formulations": {"KnownFormulations": KnownFormulations},
        "ngen.config.bmi_formulation": {"BMIPython": BMIPython},
        "ngen.config.formulation": {"Formulation": Formulation},
    }
    made: dict[str, Any] = {"pydantic": v1}
    for name, content in contents.items():
        made[name] = ModuleType(name)
        vars(made[name]).update(content)
    assert not made.keys() & sys.modules.keys() - {"pydantic"}
    return made
