"""What users of NextGen configure: scalars of layers, listed outputs, the start, own tables."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml
from component_runs import COLUMN, WITHOUT_SOURCE, coupled, started
from typer.testing import CliRunner

from bmi_noahpy import DerivativeError, NoahPy, as_dataset, nextgen
from bmi_noahpy.nextgen import CatchmentTableError, write_configurations
from noahpy.errors import ConfigError

SCALARS = {
    "third_layer": {"of": "soil__temperature", "layer": 3},
    "shallow": {"of": "soil__temperature", "depth": 0.0},
    "between_nodes": {"of": "soil__temperature", "depth": 0.4},
    "deep": {"of": "soil__temperature", "depth": 3.1},
    "upper": {"of": "soil__temperature", "between": [0.0, 0.25]},
    "ice": {"of": "soil_ice__volume_fraction", "between": [0.15, 3.15], "method": "integral"},
    "pores": {"of": "soil__porosity", "between": [0.0, 3.15], "method": "integral"},
}
THICKNESS = np.array(COLUMN["site"]["layer_thickness"])


def expected(model):
    """The scalars by hand, of a column whose mid-points are at 0.025, 0.1, 0.25, 0.55, ... m."""
    temperature = model.get_value_ptr("soil__temperature")
    ice = model.get_value_ptr("soil_ice__volume_fraction")
    return {
        "third_layer": temperature[2],
        "shallow": temperature[0],
        "between_nodes": 0.5 * (temperature[2] + temperature[3]),
        "deep": temperature[5],
        "upper": (0.05 * temperature[0] + 0.1 * temperature[1] + 0.1 * temperature[2]) / 0.25,
        "ice": (ice * THICKNESS)[2:].sum(),
        "pores": (model.get_value_ptr("soil__porosity") * THICKNESS).sum(),
    }


def test_scalars_follow_the_layers(tmp_path):
    model = coupled(tmp_path, {"component.scalars": SCALARS})
    assert set(SCALARS) <= set(model.get_output_var_names())
    pointers = {name: model.get_value_ptr(name) for name in SCALARS}
    for number in range(3):
        read = {name: model.get_value(name, np.empty(1))[0] for name in SCALARS}
        # in the first round none of the pointers has been read by a getter since the update
        assert {name: array[0] for name, array in pointers.items()} == read
        assert read == pytest.approx(expected(model), rel=1e-14)
        model.set_value("soil__temperature", np.linspace(270.0 - number, 274.0, 6))
        assert model.get_value("third_layer", np.empty(1))[0] == pytest.approx(271.6 - 0.6 * number)
        model.update()
    assert {n: model.get_var_units(n) for n in ("upper", "ice")} == {"upper": "K", "ice": "m"}
    assert model.get_var_grid("ice") == 0
    assert model.get_var_nbytes("ice") == 8
    with pytest.raises(ValueError, match="third_layer cannot be set"):
        model.set_value("third_layer", np.array([270.0]))
    with pytest.raises(DerivativeError, match="third_layer"):
        model.get_directional_derivative(["third_layer"], {"soil__porosity": np.ones(6)})
    assert as_dataset(model)["upper"].attrs["role"] == "scalar"
    model.finalize()
    assert "upper" not in model.get_output_var_names()


def test_pointers_to_scalars_are_current_after_an_update(tmp_path):
    model = coupled(tmp_path, {"component.scalars": SCALARS})
    pointers = {name: model.get_value_ptr(name) for name in SCALARS}
    model.get_value_ptr("soil__porosity")  # from now on a coupler's writes are looked for
    for _ in range(2):
        model.update()
        assert {n: a[0] for n, a in pointers.items()} == pytest.approx(expected(model), rel=1e-14)


def test_scalars_of_columns_with_other_layers(tmp_path):
    columns = [
        {"name": "a", "site": {"layer_thickness": [0.05, 0.1, 0.2, 0.4, 0.8, 1.6]}},
        {"name": "b", "site": {"layer_thickness": [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]}},
    ]
    model = coupled(tmp_path, {"component.scalars": SCALARS | {"deep": {
        "of": "soil__temperature", "depth": 2.0}, "ice": {"of": "soil__temperature",
        "between": [0.5, 1.0]}, "pores": {"of": "soil__porosity", "layer": 1}},
        "columns": columns, "site.layer_thickness": None})  # fmt: skip
    layers = model.get_value_ptr("soil__temperature").reshape(6, 2)
    assert model.get_value_ptr("deep")[1] == pytest.approx(layers[3:5, 1].mean())
    assert model.get_value_ptr("ice")[1] == layers[1, 1]
    assert model.get_value_ptr("third_layer").tolist() == layers[2].tolist()


def test_a_live_tensor_reaches_a_scalar(tmp_path):
    model = coupled(tmp_path, {"component.scalars": SCALARS})
    given = torch.full((6, 1), 272.0, dtype=torch.float64, requires_grad=True)
    model.set_value_tensor("soil__temperature", given)
    (upper,) = model.get_value_tensor("upper")
    upper.backward()
    assert given.grad[:, 0].tolist() == pytest.approx([0.2, 0.4, 0.4, 0.0, 0.0, 0.0])


@pytest.mark.parametrize(
    ("scalar", "message"),
    [
        ({"of": "soil__temperture", "layer": 1}, "the nearest name is 'soil__temperature'"),
        ({"of": "snowpack__depth", "layer": 1}, "snowpack__depth has no value per soil layer"),
        ({"of": "soil__temperature", "layer": 7}, "layer is 7; there are 6 layers"),
        ({"of": "soil__temperature", "depth": 3.2}, "depth is 3.2 m; the column ends at 3.15 m"),
        ({"of": "soil__temperature", "between": [0, 4]}, "ends at 4 m; the column at 3.15 m"),
        ({"of": "soil__temperature", "between": [1, 1]}, "the first must be the shallower"),
        ({"of": "soil__temperature"}, "give one of layer, depth and between; given are none"),
        ({"of": "soil__temperature", "layer": 1, "depth": 1}, "given are layer, depth"),
        ({"of": "soil__temperature", "layer": 1, "method": "integral"}, "integral needs between"),
    ],
)
def test_a_scalar_that_cannot_be_is_refused(tmp_path, scalar, message):
    with pytest.raises(ConfigError, match=message):
        started(tmp_path, {"component.scalars": {"mine": scalar}})
    taken = {"snowpack__depth": {"of": "soil__temperature", "layer": 1}}
    with pytest.raises(ConfigError, match="a variable of the component has this name"):
        started(tmp_path, {"component.scalars": taken})
    with pytest.raises(ConfigError, match="'my::own' is no name"):
        started(tmp_path, {"component.scalars": {"my::own": {"of": "soil__ice", "layer": 1}}})


def test_only_some_outputs_are_listed_and_all_can_be_read(tmp_path):
    outputs = ["SNOWH", "upper", "land_column_water__runoff_depth"]
    model = started(tmp_path, {"component.scalars": SCALARS, "component.outputs": outputs})
    assert model.get_output_var_names() == tuple(outputs)
    assert model.get_output_item_count() == 3
    assert model.get_value_ptr("SNOWH")[0] == 0.05
    assert model.get_value_ptr("soil__temperature").size == 6
    assert as_dataset(model)["upper"].shape == (1,)
    for wrong, message in (
        (["upper", "upper"], "upper stands twice"),
        (["uper"], "the nearest name is 'upper'"),
        (["land_surface_air__temperature"], "is no output; it has the role input"),
    ):
        with pytest.raises(ConfigError, match=message):
            started(tmp_path, {"component.scalars": SCALARS, "component.outputs": wrong})


# --- the start -----------------------------------------------------------------------------------
def realization(folder, start="2003-02-01 06:00:00", name="realization.json"):
    file = folder / name
    file.write_text(json.dumps({"time": {"start_time": start, "output_interval": 1800}}))
    return file


def test_the_start_is_that_of_the_realization(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    realization(tmp_path)
    changes = {**WITHOUT_SOURCE, "component.start_from": "realization.json"}
    model = started(tmp_path, changes)
    assert str(model.initialized().clock.date(0.0)).startswith("2003-02-01T06:00")
    realization(tmp_path, start="in spring")
    with pytest.raises(ConfigError, match=r"time\.start_time is 'in spring'"):
        started(tmp_path, changes)
    Path("realization.json").write_text("{")
    with pytest.raises(ConfigError, match=r"realization\.json: is no JSON"):
        started(tmp_path, changes)
    Path("realization.json").unlink()
    with pytest.raises(ConfigError, match="in the working directory"):
        started(tmp_path, changes)


def test_the_realization_of_the_command_line_stands_above_that_of_the_configuration(tmp_path):
    """Without one there it is that of the configuration, as above."""
    realization(tmp_path)
    other = realization(tmp_path, "2004-07-01 00:00:00", "other.json")
    (tmp_path / "nexus.json").write_text("{}")
    model = started(tmp_path, WITHOUT_SOURCE)
    model.finalize()
    file = tmp_path / "column.yaml"
    sections = yaml.safe_load(file.read_text())
    file.write_text(yaml.safe_dump({**sections, "component": {"start_from": "realization.json"}}))
    code = (
        "from bmi_noahpy import NoahPy; m = NoahPy(); m.initialize('column.yaml'); "
        "print(m.initialized().clock.date(0.0))"
    )
    command = [sys.executable, "-c", code, "nexus.json", "all", other.name]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    # only Linux shows a process its command line
    assert done.stdout.startswith("2004" if Path("/proc/self/cmdline").exists() else "2003")


# --- the generator -------------------------------------------------------------------------------
OWN_TABLE = """\
basin,north,east,ISLTYP,land_cover,TBOT,SHDMIN,SHDMAX
cat-1,65.0,-147.0,4,14,271.8,35,62
"""
OWN_NAMES = {
    "id": "basin",
    "latitude": "north",
    "longitude": "east",
    "vegetation_class": "land_cover",
}


def test_a_table_with_names_of_its_own_and_a_realization(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("own.csv").write_text(OWN_TABLE)
    realization(tmp_path)
    Path("more.yaml").write_text("component: {outputs: [snowpack__depth]}\n")
    options = [f"--column={name}={own}" for name, own in OWN_NAMES.items()]
    more = ["--realization", "realization.json", "--sections", "more.yaml", "-o", "out"]
    result = CliRunner().invoke(nextgen.app, ["own.csv", *options, *more])
    assert result.exit_code == 0, result.output
    assert "not read" not in result.output
    sections = yaml.safe_load(Path("out/noahpy_cat-1.yaml").read_text())
    assert sections["time"] == {"start": "2003-02-01 06:00:00", "step": 1800.0}
    assert sections["site"]["latitude"] == 65.0
    assert sections["component"] == {
        "optional_inputs": False,
        "start_from": "realization.json",
        "outputs": ["snowpack__depth"],
    }
    model = NoahPy()
    model.initialize("out/noahpy_cat-1.yaml")
    assert model.get_output_var_names() == ("snowpack__depth",)
    assert model.get_time_step() == 1800.0
    Path("more.yaml").write_text("[a]\n")
    assert CliRunner().invoke(nextgen.app, ["own.csv", *options, *more]).exit_code == 2


def test_names_and_starts_that_do_not_fit_are_refused(tmp_path):
    table, file = tmp_path / "own.csv", realization(tmp_path)
    table.write_text(OWN_TABLE)
    start = datetime(2003, 2, 1, tzinfo=UTC)
    for options, message in (
        ({"own": {**OWN_NAMES, "latitud": "x"}, "start": start}, "nearest is 'latitude'"),
        ({"own": {**OWN_NAMES, "slope": "tilt"}, "start": start}, "'tilt', which is to be slope"),
        ({"own": OWN_NAMES}, "the start is missing"),
        ({"own": OWN_NAMES, "start": start, "realization": file}, "give one of them"),
        ({"own": OWN_NAMES, "realization": tmp_path / "no.json"}, "no.json: cannot be read"),
    ):
        with pytest.raises(CatchmentTableError, match=message):
            write_configurations(table, tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()
