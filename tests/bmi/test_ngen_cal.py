"""The plugin for ngen-cal: it makes NoahPy known to it and gives it flows.

The real ngen-cal needs pydantic 1; the page on NextGen says how the plugin was run with it.
"""

import importlib
import json
import sys
from pathlib import Path

import ngen_cal_double
import numpy as np
import pandas as pd
import pytest

EXAMPLES = Path(__file__).parents[2] / "config_examples" / "nextgen"
FOLDER = EXAMPLES / "ngen_cal"


@pytest.fixture
def plugin(monkeypatch):
    """The plugin, imported where the double stands for ngen-cal."""
    known = ngen_cal_double.Formulation.__fields__["params"]
    before = {name: getattr(known, name) for name in known.__slots__}
    for name, module in ngen_cal_double.modules().items():
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.syspath_prepend(FOLDER)
    yield importlib.import_module("noahpy_ngen_cal")
    del sys.modules["noahpy_ngen_cal"]
    for name, value in before.items():
        setattr(known, name, value)


def formulation(name):
    settings = json.loads((EXAMPLES / name).read_text(encoding="utf-8"))
    return settings["global"]["formulations"][0]


def test_ngen_cal_knows_noahpy_with_the_plugin_alone():
    with pytest.raises(ValueError, match="params"):
        ngen_cal_double.Formulation(**formulation("realization_noahpy.json"))


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("realization_*.json")), ids=lambda f: f.stem)
def test_a_realization_is_read_and_written_again(plugin, file):
    given = formulation(file.name)
    for module in given["params"].get("modules", []):
        if module["name"] == "bmi_c":  # the double does not know CFE
            given["params"]["modules"].remove(module)
    read = ngen_cal_double.Formulation(**given)
    own = read.params
    if given["name"] == "bmi_multi":
        (own,) = (m.params for m in read.params.modules if m.name == "bmi_python")
        given = next(m for m in given["params"]["modules"] if m["name"] == "bmi_python")
    assert type(own) is plugin.NoahPyFormulation
    own.model_params = {"soil__saturated_hydraulic_conductivity__multiplier": 2.0}
    written = json.loads(own.json(by_alias=True, exclude_none=True))
    assert written["model_params"] == own.model_params
    kept = {**given["params"], "model_params": own.model_params}
    kept["init_config"] = str(Path(kept["init_config"]))
    assert kept.items() <= written.items()


def test_other_models_are_read_as_before(plugin):
    lstm = {
        "name": "bmi_python",
        "model_type_name": "LSTM",
        "main_output_variable": "land_surface_water__runoff_depth",
        "init_config": "a.yaml",
        "python_type": "bmi_lstm.bmi_LSTM",
    }
    read = ngen_cal_double.Formulation(name="bmi_python", params=lstm)
    assert type(read.params) is ngen_cal_double.LSTM


def test_flow_is_the_water_of_all_catchments(plugin, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    flow = plugin.NoahPyFlow()

    class Configured:
        _catchment_hydro_fabric = pd.DataFrame({"areasqkm": [10.0, 2.5]}, index=["cat-1", "cat-2"])

    flow.ngen_cal_model_configure(Configured())
    assert flow.ngen_cal_model_output() is None
    for name, depths in {"cat-1": [1e-3, 0.0], "cat-2": [4e-3, 2e-3]}.items():
        rows = [f"{k},2015-10-01 0{k}:00:00,{d},9.0" for k, d in enumerate(depths)]
        Path(f"{name}.csv").write_text("\n".join(["Time Step,Time,runoff_m,other", *rows]))
    modelled = flow.ngen_cal_model_output()
    assert modelled.name == "sim_flow"
    np.testing.assert_allclose(modelled, np.array([20000.0, 5000.0]) / 3600.0)
    assert list(modelled.index.hour) == [1, 2]

    Path("observed_flow.csv").write_text(
        "time,flow\n2015-10-01 00:00:00,9\n2015-10-01 01:00:00,3\n2015-10-01 02:00:00,4\n"
    )
    begin, hour = pd.Timestamp("2015-10-01"), pd.Timedelta(hours=1)
    observed = flow.ngen_cal_model_observations(begin, begin + hour, hour)
    assert observed.to_list() == [3.0, 4.0]
    with pytest.raises(ValueError, match=r"observed_flow\.csv has no hour"):
        flow.ngen_cal_model_observations(begin + 9 * hour, begin + 10 * hour, hour)
