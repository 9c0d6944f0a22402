"""NoahPy under NextGen: realizations, the generator of configurations, and runs under a double."""

import importlib.util
import json
import math
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import yaml
from bmipy import Bmi
from ngen_double import (
    FORCING_FIELDS,
    MASSES,
    SNAPSHOT_UNITS,
    CsvForcing,
    NgenError,
    Run,
    UndefinedBehaviourError,
    converted,
    seconds_since_epoch,
)
from ngen_neighbours import CFE_INPUTS, LIBRARIES, Sloth
from typer.testing import CliRunner

from bmi_noahpy import NoahPy, nextgen
from bmi_noahpy.nextgen import CatchmentTableError, write_configurations
from noahpy.simulation.load import load_config

EXAMPLES = Path(__file__).parents[2] / "config_examples" / "nextgen"
TABLE = EXAMPLES / "catchments.csv"
REALIZATIONS = sorted(EXAMPLES.glob("realization_*.json"))
ALONE = EXAMPLES / "realization_noahpy.json"
MASS_BALANCE = EXAMPLES / "realization_mass_balance.json"
CHAIN = EXAMPLES / "realization_cfe_sloth.json"
START = datetime(2015, 10, 1, tzinfo=UTC)
CATCHMENT = "cat-52"
DAYS = 6


def weather(hours):
    """Hourly boreal autumn by column: a diurnal course, frost from the third day, rain and snow."""
    hour = np.arange(hours)
    sun = np.clip(np.cos(2 * np.pi * (hour % 24 - 13) / 24) - 0.2, 0.0, None)
    wet = (hour % 60) < 9
    temperature = 277.0 - 0.09 * hour + 4.0 * sun
    return {
        "precip_rate": np.where(wet, 4e-4, 0.0),
        "DSWRF_surface": 350.0 * sun * np.where(wet, 0.4, 1.0),
        "DLWRF_surface": np.where(wet, 310.0, 260.0) - 0.3 * (277.0 - temperature),
        "PRES_surface": 98000.0 + 200.0 * np.sin(hour / 30.0),
        "SPFH_2maboveground": 0.0032 * np.exp(0.06 * (temperature - 277.0)),
        "TMP_2maboveground": temperature,
        "UGRD_10maboveground": 2.0 + np.sin(hour / 7.0),
        "VGRD_10maboveground": -1.0 + 0.5 * np.cos(hour / 11.0),
    }


def write_forcing(file, hours, columns=None):
    columns = weather(hours) if columns is None else columns
    lines = [",".join(["time", *columns])]
    for hour in range(hours):
        values = [repr(float(values[hour])) for values in columns.values()]
        lines.append(",".join([f"{START + timedelta(hours=hour):%Y-%m-%d %H:%M:%S}", *values]))
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Where ngen would be started: configurations, and the forcing of a catchment."""
    place = tmp_path_factory.mktemp("ngen")
    write_configurations(TABLE, place / "data" / "noahpy", start=START)
    (place / "data" / "forcing").mkdir()
    write_forcing(place / "data" / "forcing" / f"{CATCHMENT}.csv", DAYS * 24)
    (place / "data" / "cfe").mkdir()
    (place / "data" / "cfe" / f"cfe_{CATCHMENT}.ini").write_text("forcing_file=BMI\n")
    return place


def shorten(settings):
    end = START + timedelta(hours=DAYS * 24 - 1)
    settings["time"]["end_time"] = f"{end:%Y-%m-%d %H:%M:%S}"


def make_run(realization, folder, change=None, **more):
    def changed(settings):
        shorten(settings)
        if change is not None:
            change(settings)

    return Run(realization, CATCHMENT, folder, libraries=LIBRARIES, change=changed, **more)


def parameters_of(settings):
    """Parameters of the formulation, and of NoahPy in it."""
    whole = settings["global"]["formulations"][0]["params"]
    modules = whole.get("modules")
    return whole, modules[1]["params"] if modules else whole


# --- realizations --------------------------------------------------------------------------------
@pytest.mark.parametrize("file", REALIZATIONS, ids=lambda file: file.stem)
def test_a_realization_has_what_ngen_reads(file):
    settings = json.loads(file.read_text(encoding="utf-8"))
    for key in ("start_time", "end_time"):
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", settings["time"][key])
    assert seconds_since_epoch(settings["time"]["end_time"]) > seconds_since_epoch(
        settings["time"]["start_time"]
    )
    assert settings["time"]["output_interval"] == 3600
    forcing = settings["global"]["forcing"]
    assert "{{id}}" in forcing["file_pattern"]
    assert forcing["provider"] == "CsvPerFeature"
    assert len(settings["global"]["formulations"]) == 1
    whole, own = parameters_of(settings)
    for parameters in (whole, own):
        assert {"model_type_name", "main_output_variable"} <= set(parameters)
        assert parameters["uses_forcing_file"] is False
        assert "forcing_file" not in parameters
        assert len(parameters.get("output_variables", [])) == len(
            parameters.get("output_header_fields", [])
        )
    assert own["python_type"] == "bmi_noahpy.NoahPy"
    assert "{{id}}" in own["init_config"]
    # the end of a run that the coupler drives is beyond what ngen can hold
    assert own["allow_exceed_end_time"] is True


@pytest.mark.parametrize("file", REALIZATIONS, ids=lambda file: file.stem)
def test_a_realization_names_variables_of_the_component_and_of_the_forcing(file):
    _, own = parameters_of(json.loads(file.read_text(encoding="utf-8")))
    component = NoahPy()
    inputs, outputs = component.get_input_var_names(), component.get_output_var_names()
    if file.stem == "realization_implicit":
        outputs += tuple(read(EXAMPLES / "permafrost_outputs.yaml")["component"]["scalars"])
    assert set(own["variables_names_map"]) <= {*inputs, *outputs}
    mapped = [
        own["variables_names_map"][name] for name in inputs if name in own["variables_names_map"]
    ]
    assert len(mapped) == len(set(mapped))
    assert len(set(mapped) & set(FORCING_FIELDS)) == 8
    assert own["main_output_variable"] in outputs
    assert set(own.get("output_variables", ())) <= set(outputs)


def test_the_mass_balance_realization_lets_the_check_end_a_run():
    _, own = parameters_of(json.loads(MASS_BALANCE.read_text(encoding="utf-8")))
    assert own["mass_balance"] == {
        "check": True,
        "tolerance": 1e-12,
        "fatal": True,
        "frequency": 1,
    }


# --- the double itself ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("value", "given", "wanted", "expected"),
    [
        (1.0, "m s-1", "mm h-1", 3.6e6),
        (2.0, "mm s^-1", "mm s-1", 2.0),
        (0.3, "none", "1", 0.3),
        (0.3, "", "1", 0.3),
        (7.0, "m", "", 7.0),
        (10.0, "degC", "K", 283.15),
    ],
)
def test_units_convert_as_in_ngen(value, given, wanted, expected):
    assert converted(value, given, wanted) == pytest.approx(expected, rel=1e-14)


def test_rates_of_several_hours_are_means_only_under_the_names_of_columns(tmp_path):
    file = tmp_path / "forcing.csv"
    write_forcing(file, 3, {"precip_rate": [1.0, 2.0, 6.0]})
    begin = int(START.timestamp())
    forcing = CsvForcing(file, begin, begin + 7200)
    three_hours = (begin, 10800, "mm s-1")
    assert forcing.get_value("precip_rate", *three_hours) == pytest.approx(3.0)
    standard = FORCING_FIELDS["precip_rate"][0]
    assert forcing.get_value(standard, *three_hours) == pytest.approx(9.0)


def lying(**answers):
    """A component class whose methods of these names answer something else."""

    def answering(answer):
        def method(self, *arguments):
            return answer(self, *arguments)

        return method

    methods = {name: answering(answer) for name, answer in answers.items()}
    return type("Lying", (NoahPy,), methods)


@pytest.mark.parametrize(
    ("answers", "error", "message"),
    [
        ({"get_var_type": lambda self, name: "<f8"}, NgenError, "no C\\+\\+ type"),
        ({"get_var_type": lambda self, name: "double"}, NgenError, "no C\\+\\+ type"),
        ({"get_var_itemsize": lambda self, name: np.int64(8)}, NgenError, "not an integer"),
        ({"get_time_step": lambda self: np.float32(3600.0)}, NgenError, "not a float"),
        ({"get_input_item_count": lambda self: 3}, UndefinedBehaviourError, "item count 3"),
        ({"get_output_var_names": lambda self: ["soil__porosity"]}, NgenError, "not a tuple"),
        ({"get_var_nbytes": lambda self, name: 16}, ValueError, "2"),
        (
            {"get_value_at_indices": lambda self, name, dest, inds: np.ones(1)},
            UndefinedBehaviourError,
            "leaves its array alone",
        ),
    ],
)
def test_the_double_ends_where_ngen_would(folder, answers, error, message):
    components = {"bmi_noahpy.NoahPy": lying(**answers)}

    with pytest.raises(error, match=message):
        make_run(ALONE, folder, components=components).step()


@pytest.mark.parametrize(
    ("memory", "error", "message"),
    [
        (np.zeros((1, 1)), NgenError, "2 dimensions"),
        (np.zeros(3), UndefinedBehaviourError, "3 values, room is for 1"),
    ],
)
def test_the_double_reads_memory_as_ngen_would(folder, memory, error, message):
    (module,) = make_run(ALONE, folder).modules
    module.adapter.component = lying(get_value_ptr=lambda self, name: memory)()
    module.adapter.component.initialize(str(folder / "data/noahpy" / f"noahpy_{CATCHMENT}.yaml"))
    with pytest.raises(error, match=message):
        module.adapter.get_values("land_surface__temperature")


def test_an_input_without_a_provider_ends_the_run(folder):
    def unmapped(settings):
        _, own = parameters_of(settings)
        del own["variables_names_map"]["atmosphere_air_water~vapor__specific_humidity"]

    run = make_run(ALONE, folder, unmapped)
    with pytest.raises(NgenError, match="specific_humidity"):
        run.step()
    with pytest.raises(NgenError, match="specific_humidity"):
        make_run(CHAIN, folder, unmapped)


def test_a_chain_needs_leave_to_exceed_the_end_of_the_model(folder):
    def forbidden(settings):
        _, own = parameters_of(settings)
        own["allow_exceed_end_time"] = False

    with pytest.raises(NgenError, match="exceeds the end time"):
        make_run(CHAIN, folder, forbidden).step()


def test_sloth_makes_outputs_of_parameters():
    sloth = Sloth()
    sloth.set_value("depths(3,double,m,node)", np.array([1.0, 2.0, 3.0]))
    assert sloth.get_output_var_names() == ("depths",)
    assert sloth.get_var_units("depths") == "m"
    assert sloth.get_var_nbytes("depths") == 24


# --- runs ----------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def alone(folder):
    run = make_run(ALONE, folder)
    return run, *run.run()


def test_noahpy_alone_runs_to_the_end_without_a_warning(alone):
    run, responses, rows = alone
    assert run.warnings == []
    assert rows.shape == (DAYS * 24, len(run.formulation.output_names))
    assert np.isfinite(rows).all()
    assert (responses >= 0.0).all()
    column = dict(zip(run.formulation.output_names, rows.T, strict=True))
    np.testing.assert_array_equal(responses, column["land_column_water__runoff_depth"])
    parts = ("land_surface_water__runoff_depth", "land_subsurface_water__runoff_depth")
    np.testing.assert_allclose(responses, sum(column[name] for name in parts), rtol=1e-12)
    assert 240.0 < column["land_surface__temperature"].min() < 273.15
    # the snow of the cold days lies
    assert column["snowpack__liquid-equivalent_depth"][-1] > 1e-3


def test_the_water_that_came_is_all_there(alone):
    run, responses, rows = alone
    column = dict(zip(run.formulation.output_names, rows.T, strict=True))
    rain = weather(DAYS * 24)["precip_rate"] * 1e-3 * 3600.0
    gone = responses + column["land_surface_water__evaporation_volume_flux"] * 3600.0
    change = np.diff(column["land_column_water__depth"])
    np.testing.assert_allclose(change, (rain - gone)[1:], atol=1e-12)


def test_a_step_makes_the_calls_that_were_recorded_in_ngen(folder):
    def uncached(settings):
        _, own = parameters_of(settings)
        own["cache_input_variable_metadata"] = False
        own["mass_balance"] = {}
        del own["output_header_fields"]
        own["output_variables"] = ["soil_thaw__depth"]

    run = make_run(MASS_BALANCE, folder, uncached)
    adapter = run.modules[0].adapter
    adapter.order.clear()
    run.step()
    inputs = adapter.component.get_input_var_names()
    described = ("itemsize", "units", "type", "nbytes", "itemsize", "type", "nbytes", "itemsize")

    def reading(name):
        return [
            ("get_output_item_count", ""),
            ("get_output_var_names", ""),
            *((f"get_var_{what}", name) for what in ("type", "itemsize", "type", "itemsize")),
            ("get_input_item_count", ""),
            ("get_input_var_names", ""),
            ("get_var_type", name),
            ("get_value_at_indices", name),
            ("get_var_units", name),
        ]

    expected = [("get_current_time", "")] * 2
    expected += [("get_input_item_count", ""), ("get_input_var_names", "")]
    for name in inputs:
        expected += [(f"get_var_{what}", name) for what in described]
        expected.append(("set_value", name))
    expected += [("get_time_step", ""), ("update", "")]
    expected += reading("land_column_water__runoff_depth")
    for name in MASSES:
        expected += [("get_var_itemsize", name), ("get_var_type", name), ("get_value_ptr", name)]
    expected += reading("soil_thaw__depth")
    assert adapter.order == expected


def test_thousands_of_calls_have_the_types_of_ngen(folder):
    seen = {"set": 0, "get": 0}

    class Watched(NoahPy):
        def set_value(self, name, src):
            assert type(src) is np.ndarray
            assert src.dtype == np.float64
            assert src.ndim == 1
            assert src.flags.c_contiguous
            assert src.nbytes == self.get_var_nbytes(name)
            seen["set"] += 1
            super().set_value(name, src)

        def get_value_at_indices(self, name, dest, inds):
            assert (dest.dtype, dest.shape) == (np.float64, (1,))
            assert (inds.dtype, inds.shape) == (np.int32, (1,))
            seen["get"] += 1
            return super().get_value_at_indices(name, dest, inds)

    def uncached(settings):
        _, own = parameters_of(settings)
        own["cache_input_variable_metadata"] = False

    components = {"bmi_noahpy.NoahPy": Watched}
    run = make_run(ALONE, folder, uncached, components=components)
    run.run(48)
    component = run.modules[0].adapter.component
    assert seen["set"] == 48 * component.get_input_item_count()
    assert seen["get"] == 48 * (1 + len(run.formulation.output_names))
    assert sum(run.modules[0].adapter.calls.values()) > 6000
    cached = make_run(ALONE, folder, components=components)
    np.testing.assert_array_equal(cached.run(48)[1], make_run(ALONE, folder, uncached).run(48)[1])


def test_another_interval_is_reached_by_update_until(folder, alone):
    def three_hours(settings):
        settings["time"]["output_interval"] = 10800

    run = make_run(ALONE, folder, three_hours)
    responses, _ = run.run()
    calls = run.modules[0].adapter.calls
    assert calls["update_until"] == len(responses) == DAYS * 8
    assert calls["update"] == 0
    assert run.modules[0].time == DAYS * 86400


def test_values_can_be_read_before_the_first_step(folder):
    run = make_run(ALONE, folder)
    (module,) = run.modules
    for name in module.adapter.names("output"):
        values = module.get_values(name, 0, 0, "")
        assert np.isfinite(values).all(), name


def test_a_module_before_noahpy_looks_back_at_its_values(folder):
    """The first module takes the skin temperature of the step before, first the initial one."""
    got = []

    class Thermometer(Sloth):
        def __init__(self):
            super().__init__()
            self.values["seen"] = np.zeros(1)
            self.units["seen"] = "degC"

        def get_input_var_names(self):
            return ("seen",)

        def get_output_var_names(self):
            return ("thermometer",) if "thermometer" in self.values else ()

        def set_value(self, name, values):
            got.append(float(values[0]))

    def with_thermometer(settings):
        whole, _ = parameters_of(settings)
        entry = json.loads(json.dumps(whole["modules"][0]))
        entry["params"].pop("model_params")
        entry["params"]["library_file"] = "./libthermometer"
        entry["params"]["variables_names_map"] = {"seen": "land_surface__temperature"}
        whole["modules"].insert(0, entry)

    def chained(settings):
        shorten(settings)
        with_thermometer(settings)

    run = Run(
        CHAIN,
        CATCHMENT,
        folder,
        libraries={**LIBRARIES, "libthermometer": Thermometer},
        change=chained,
    )
    noahpy = run.modules[2]
    initial = noahpy.get_values("land_surface__temperature", 0, 0, "K")[0]
    run.step()
    after = noahpy.get_values("land_surface__temperature", 0, 0, "K")[0]
    run.step()
    assert got == pytest.approx([initial - 273.15, after - 273.15])
    assert after != initial


@pytest.fixture(scope="module")
def chain(folder):
    run = make_run(CHAIN, folder)
    return run, *run.run()


def test_noahpy_feeds_cfe(chain):
    run, responses, rows = chain
    assert run.warnings == []
    column = dict(zip(run.formulation.output_names, rows.T, strict=True))
    cfe = run.modules[-1].adapter.component
    assert set(cfe.get_input_var_names()) == set(CFE_INPUTS)
    # what CFE takes for rain in mm h-1 is the water that leaves snow and canopy, in m s-1 here
    rate = cfe.values["atmosphere_water__liquid_equivalent_precipitation_rate"][0]
    assert rate == pytest.approx(column["QINSUR"][-1] * 3.6e6)
    assert column["QINSUR"].max() > 0.0
    assert column["potential_evapotranspiration"].max() > 1e-9
    assert column["ACTUAL_ET"].sum() > 0.0
    assert (responses > 0.0).all()


def test_the_chain_keeps_its_water(chain):
    run, responses, rows = chain
    column = dict(zip(run.formulation.output_names, rows.T, strict=True))
    came = column["QINSUR"].sum() * 3600.0
    gone = responses.sum() + column["ACTUAL_ET"].sum()
    assert column["SOIL_STORAGE"][-1] - 0.2 == pytest.approx(came - gone, abs=1e-12)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    """The folder that the example makes for two days."""
    place = tmp_path_factory.mktemp("prepared")
    spec = importlib.util.spec_from_file_location("prepare_run", EXAMPLES / "prepare_run.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    # the columns of a user's table, without those that may be missing
    lines = [line.split(",") for line in TABLE.read_text(encoding="utf-8").splitlines()]
    without = lines[0].index("elevation")
    own = place / "own.csv"
    own.write_text("\n".join(",".join(x[:without] + x[without + 1 :]) for x in lines[:3]))
    script.prepare(place, 2, table=own)
    return place


@pytest.mark.parametrize("file", REALIZATIONS, ids=lambda file: file.stem)
def test_the_prepared_folder_runs_every_catchment(prepared, file, monkeypatch):
    monkeypatch.chdir(prepared)
    fabric = json.loads((prepared / "catchments.geojson").read_text(encoding="utf-8"))
    assert len(fabric["features"]) == 2
    for catchment in (feature["id"] for feature in fabric["features"]):
        run = Run(prepared / file.name, catchment, prepared, libraries=LIBRARIES)
        responses, rows = run.run()
        assert run.warnings == []
        implicit = file.stem == "realization_implicit"
        module = run.modules[0 if file != CHAIN else 1]
        config = module.adapter.component.initialized().config
        assert config.preset == ("permafrost-implicit" if implicit else "permafrost")
        assert rows.shape == (48, len(run.formulation.headers))
        assert np.isfinite(rows).all()
        assert (responses >= 0.0).all()
        run.finalize()


NEEDED_BY_CFE = {
    "the version that ngen pins": {"surface_partitioning_scheme", "K_nash", "nash_storage"},
    "version 2": {
        *("surface_water_partitioning_scheme", "surface_runoff_scheme"),
        *("K_nash_subsurface", "nash_storage_subsurface"),
    },
}
"""Keys of the configuration that differ between versions, from their sources."""


@pytest.mark.parametrize("needed", NEEDED_BY_CFE.values(), ids=NEEDED_BY_CFE)
def test_the_prepared_configurations_of_cfe_have_the_keys_of_both_versions(prepared, needed):
    files = sorted((prepared / "data" / "cfe").iterdir())
    assert files
    for file in files:
        pairs = dict(line.split("=", 1) for line in file.read_text().splitlines())
        assert needed <= pairs.keys()
        assert pairs["K_nash"] == pairs["K_nash_subsurface"]
        assert pairs["nash_storage"] == pairs["nash_storage_subsurface"]
        assert pairs["surface_partitioning_scheme"] == pairs["surface_water_partitioning_scheme"]


# --- parameters, mass balance, snapshots ---------------------------------------------------------
def test_parameters_of_a_realization_reach_the_model(folder):
    run = make_run(MASS_BALANCE, folder)
    assert run.warnings == []
    (module,) = run.modules
    name = "soil__saturated_hydraulic_conductivity__multiplier"
    np.testing.assert_array_equal(module.adapter.component.get_value_ptr(name), [1.2])


def test_one_number_for_all_layers_reaches_the_model(folder):
    def uniform(settings):
        _, own = parameters_of(settings)
        own["model_params"] = {"soil__saturated_hydraulic_conductivity__uniform": 2e-6}

    run = make_run(MASS_BALANCE, folder, uniform)
    assert run.warnings == []
    (module,) = run.modules
    values = module.adapter.component.get_value_ptr("soil__saturated_hydraulic_conductivity")
    np.testing.assert_array_equal(values, np.full(len(nextgen.LAYER_THICKNESS), 2e-6))
    run.step()


def test_a_porosity_below_the_initial_water_does_not_end_a_run(folder):
    def narrow(settings):
        _, own = parameters_of(settings)
        own["model_params"] = {"soil__porosity__multiplier": 0.7}

    run = make_run(MASS_BALANCE, folder, narrow)
    component = run.modules[0].adapter.component
    assert component.get_value_ptr("soil_water__volume_fraction").max() > (
        0.7 * component.get_value_ptr("soil__porosity").min()
    )
    run.step()
    assert run.warnings == []


def test_a_layered_parameter_is_a_list_and_one_number_would_be_read_beyond(folder):
    name = "soil__saturated_hydraulic_conductivity"

    def given(value):
        def change(settings):
            _, own = parameters_of(settings)
            own["model_params"] = {name: value}

        return change

    layers = len(nextgen.LAYER_THICKNESS)
    run = make_run(ALONE, folder, given([2e-6] * layers))
    assert run.warnings == []
    np.testing.assert_array_equal(run.modules[0].get_values(name, 0, 0, ""), [2e-6] * layers)
    with pytest.raises(UndefinedBehaviourError, match=f"takes {layers} values"):
        make_run(ALONE, folder, given(2e-6))
    with pytest.raises(KeyError, match=name):
        make_run(ALONE, folder, lambda s: parameters_of(s)[1].update(model_params={name + "y": 1}))


@pytest.mark.parametrize("head", ["APCP_surface", "APCP_surface [mm h-1]"])
def test_amounts_of_precipitation_need_the_unit_of_a_rate(tmp_path, folder, head):
    columns = weather(DAYS * 24)
    expected = 0.25 * columns.pop("precip_rate")
    amounts = {head: expected * 3600.0, **columns}
    write_forcing(tmp_path / f"{CATCHMENT}.csv", DAYS * 24, amounts)

    def mapped(settings):
        _, own = parameters_of(settings)
        name = "atmosphere_water__liquid_equivalent_precipitation_rate"
        own["variables_names_map"][name] = "APCP_surface"
        settings["global"]["forcing"]["path"] = str(tmp_path)

    run = make_run(ALONE, folder, mapped)
    run.step()
    given = run.modules[0].adapter.component.get_value_ptr(
        "atmosphere_water__liquid_equivalent_precipitation_rate"
    )[0]
    if "[" in head:
        assert given == pytest.approx(expected[0], rel=1e-12)
        assert run.warnings == []
    else:
        # ngen hands on the number as it is, an hour's amount as a rate
        assert given == pytest.approx(3600.0 * expected[0], rel=1e-12)
        assert "the raw number is used" in run.warnings[0]


def test_a_refused_parameter_is_only_a_warning_of_ngen(folder):
    def wrong(settings):
        _, own = parameters_of(settings)
        own["model_params"] = {"snowpack__maximum_albedo": 7.0}

    run = make_run(ALONE, folder, wrong)
    (warning,) = run.warnings
    assert "snowpack__maximum_albedo" in warning
    assert "7" in warning


def test_a_parameter_can_come_from_the_hydrofabric(folder):
    def linked(settings):
        _, own = parameters_of(settings)
        own["model_params"] = {
            "snowpack__maximum_albedo": {"source": "hydrofabric", "from": "albedo"}
        }

    run = make_run(ALONE, folder, linked, attributes={"albedo": 0.62})
    np.testing.assert_array_equal(
        run.modules[0].get_values("snowpack__maximum_albedo", 0, 0, ""), [0.62]
    )


def test_the_mass_balance_closes_at_every_step(folder):
    run = make_run(MASS_BALANCE, folder)
    run.run()
    balance = run.modules[0].mass_balance
    assert run.warnings == []
    assert balance.checks == DAYS * 24
    assert balance.worst < 1e-12


def test_the_mass_balance_check_can_fail(folder):
    class Leaking(NoahPy):
        def get_value_ptr(self, name):
            values = super().get_value_ptr(name)
            return values + 1e-9 if name == "ngen::mass_out" else values

    run = make_run(MASS_BALANCE, folder, components={"bmi_noahpy.NoahPy": Leaking})
    with pytest.raises(NgenError, match="mass balance"):
        run.step()


def test_a_snapshot_restores_the_run_to_the_bit(folder, alone):
    _, _, rows = alone
    first = make_run(ALONE, folder)
    first.run(60)
    (module,) = first.modules
    snapshot = module.saved()
    assert len(snapshot) > 100
    # taking a snapshot changes nothing
    np.testing.assert_array_equal(first.run(12)[1], rows[60:72])

    other = make_run(ALONE, folder)
    other.modules[0].restore(snapshot)
    assert other.modules[0].time == 60 * 3600
    other.step_number = 60
    other.modules[0]._next_step = 60
    np.testing.assert_array_equal(other.run(24)[1], rows[60:84])


@pytest.fixture(scope="module")
def checkpoint(folder):
    """A state after 60 hours."""
    run = make_run(ALONE, folder)
    run.run(60)
    return run.modules[0].saved()


def begun_later(settings):
    """Have the framework begin at the date of the checkpoint."""
    settings["time"]["start_time"] = f"{START + timedelta(hours=60):%Y-%m-%d %H:%M:%S}"


@pytest.fixture(scope="module", params=["0.1", "0.2"])
def protocol(request):
    """Version of ngen's protocol: the first one relies on a size that the component knows."""
    return request.param


def test_a_run_that_begins_with_a_state_of_the_same_start_goes_on_at_its_date(
    folder, alone, checkpoint, protocol
):
    run = make_run(ALONE, folder, snapshots={CATCHMENT: checkpoint}, protocol=protocol)
    assert run.modules[0].time == 60 * 3600
    np.testing.assert_array_equal(run.run(24)[1], alone[2][60:84])
    assert run.warnings == []


@pytest.mark.parametrize("restored_clock", ["automatic", "own"])
def test_a_run_that_begins_at_the_date_of_a_state_counts_from_its_own_zero(
    tmp_path, folder, alone, checkpoint, protocol, restored_clock
):
    shutil.copytree(folder, tmp_path / "ngen")
    file = tmp_path / "ngen" / "data" / "noahpy" / f"noahpy_{CATCHMENT}.yaml"
    values = yaml.safe_load(file.read_text())
    if restored_clock == "automatic":
        values["time"]["start"] = f"{START + timedelta(hours=60):%Y-%m-%d %H:%M}"
    else:
        # the configuration begins where it did, only the framework does not
        values.setdefault("component", {})["restored_clock"] = restored_clock
    file.write_text(yaml.safe_dump(values))
    run = make_run(
        ALONE,
        tmp_path / "ngen",
        begun_later,
        snapshots={CATCHMENT: checkpoint},
        protocol=protocol,
    )
    (module,) = run.modules
    assert module.time == 0
    np.testing.assert_array_equal(run.run(24)[1], alone[2][60:84])
    assert module.time == 24 * 3600
    # what it saves can be restored in turn
    again = module.saved()
    expected = run.run(6)[1]
    module.restore(again, protocol)
    assert module.time == (24 if restored_clock == "automatic" else 30) * 3600
    if restored_clock == "own":
        return
    run.step_number = run.modules[0]._next_step = 24
    np.testing.assert_array_equal(run.run(6)[1], expected)


def test_a_state_restored_in_mid_run_takes_the_run_back(folder, alone, checkpoint, protocol):
    run = make_run(ALONE, folder)
    run.run(70)
    run.modules[0].restore(checkpoint, protocol)
    assert run.modules[0].time == 60 * 3600
    run.step_number = run.modules[0]._next_step = 60
    np.testing.assert_array_equal(run.run(24)[1], alone[2][60:84])


def test_reserved_names_are_described_before_a_snapshot_is_taken(folder):
    (module,) = make_run(ALONE, folder).modules
    adapter = module.adapter
    described = {
        name: (
            adapter.c_type_of(adapter.text("get_var_type", name), adapter.item_size(name)),
            adapter.item_count(name),
        )
        for name in SNAPSHOT_UNITS
    }
    assert described == {
        "ngen::serialization_create": ("int", 1),
        "ngen::serialization_free": ("int", 1),
        "ngen::serialization_size": ("long long", 1),
        "ngen::serialization_state": ("uint8_t", len(module.saved())),
    }
    for name in (*SNAPSHOT_UNITS, *MASSES):
        for method in ("get_var_grid", "get_var_location"):
            with pytest.raises((KeyError, ValueError, NotImplementedError)):
                getattr(adapter.component, method)(name)


def test_a_damaged_snapshot_is_refused(folder):
    run = make_run(ALONE, folder)
    (module,) = run.modules
    snapshot = bytearray(module.saved())
    snapshot[len(snapshot) // 2] ^= 0xFF
    before = module.get_values("soil__temperature", 0, 0, "K")
    with pytest.raises(ValueError, match=r"."):
        module.restore(bytes(snapshot))
    np.testing.assert_array_equal(module.get_values("soil__temperature", 0, 0, "K"), before)


def test_reserved_names_are_in_no_list(folder):
    run = make_run(ALONE, folder)
    component = run.modules[0].adapter.component
    listed = (*component.get_input_var_names(), *component.get_output_var_names())
    assert not [name for name in listed if name.startswith(("ngen::", "noahpy::"))]


def test_many_catchments_run_in_one_process_and_do_not_meet(folder, alone):
    _, _, rows = alone
    runs = []
    for catchment in ("cat-27", "cat-52", "cat-67"):
        write_forcing(folder / "data" / "forcing" / f"{catchment}.csv", DAYS * 24)
        runs.append(Run(ALONE, catchment, folder, change=shorten))
    results = [[run.step()[1] for run in runs] for _ in range(6)]
    by_catchment = np.swapaxes(np.array(results), 0, 1)
    np.testing.assert_array_equal(by_catchment[1], rows[:6])
    assert not np.array_equal(by_catchment[0], by_catchment[2])


def test_every_component_is_finalized(folder):
    run = make_run(CHAIN, folder)
    run.step()
    run.finalize()
    assert all(module.adapter.calls["finalize"] == 1 for module in run.modules)


# --- the generator -------------------------------------------------------------------------------
HEADER = (
    "id,latitude,longitude,soil_class,vegetation_class,deep_soil_temperature,"
    "green_fraction_min,green_fraction_max"
)
LINE = "cat-1,65.0,-147.0,7,7,271.5,0.05,0.6"


def table_of(folder, *lines, header=HEADER):
    file = folder / "catchments.csv"
    file.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")
    return file


def replaced(line, **cells):
    """A line with other cells, by column."""
    values = dict(zip(HEADER.split(","), line.split(","), strict=True))
    values.update(cells)
    return ",".join(values.values())


def read(file):
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def test_every_catchment_gets_a_configuration_that_works(tmp_path):
    files = write_configurations(TABLE, tmp_path / "configs", start=START)
    ids = [line.split(",")[0] for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    assert [file.name for file in files] == [f"noahpy_{name}.yaml" for name in ids]
    for file in files:
        load_config(file)
        component = NoahPy()
        component.initialize(str(file))
        assert isinstance(component, Bmi)
        assert component.get_time_step() == 3600.0
        assert component.get_end_time() == pytest.approx(np.finfo(np.float64).max)
        component.finalize()


def test_the_values_of_a_line_stand_in_its_configuration(tmp_path):
    table = table_of(tmp_path, LINE)
    (file,) = write_configurations(table, tmp_path / "out", start=START, step=1800.0)
    config = load_config(file)
    (column,) = config.columns
    assert config.time.start == START
    assert config.time.step == 1800.0
    assert (column.site.latitude, column.site.longitude) == (65.0, -147.0)
    assert column.site.deep_soil_temperature == 271.5
    assert column.site.layer_thickness == nextgen.LAYER_THICKNESS
    assert sum(column.site.layer_thickness) == pytest.approx(15.0)
    assert column.soil.layer_class == 7
    assert column.soil.table == "permafrost"
    assert column.vegetation.vegetation_class == 7
    green = column.vegetation.monthly_green_fraction
    assert (min(green), max(green)) == (0.05, 0.6)
    assert green.index(0.6) == 6
    assert column.initial.soil_temperature == 271.5
    # the reference content of loam
    assert column.initial.total_water_content == 0.329
    assert "line 2 of catchments.csv" in file.read_text(encoding="utf-8")


def test_names_of_the_hydrofabric_are_understood(tmp_path):
    header = "divide_id,lat,lon,mode.ISLTYP,mode.IVGTYP,mean.slope,TBOT,SHDMIN,SHDMAX,mean.cwpvt"
    table = table_of(tmp_path, "cat-9,-46.0,170.0,3.0,14.0,12,281.0,5,60,0.4", header=header)
    (file,) = write_configurations(table, tmp_path / "out", start=START)
    sections = read(file)
    assert sections["soil"] == {"table": "wrf-current", "layer_class": 3}
    assert sections["vegetation"]["class"] == 14
    assert sections["site"]["slope_class"] == 2
    green = sections["vegetation"]["monthly_green_fraction"]
    # the southern summer
    assert green.index(max(green)) == 0
    assert max(green) == pytest.approx(0.6)
    assert nextgen.ignored_columns(table) == {"mean.cwpvt": None}


@pytest.mark.parametrize(("slope", "expected"), [(0.0, 1), (4.5, 1), (4.6, 2), (16.6, 2), (17, 3)])
def test_slope_gives_the_class_of_drainage(slope, expected):
    assert nextgen.slope_class(slope) == expected
    assert (math.tan(math.radians(slope)) >= 0.08) == (expected > 1)


def test_soil_can_be_a_texture_or_differ_by_layer(tmp_path):
    header = (
        "id,latitude,longitude,sand,clay,organic,soil_class,layer_thickness,vegetation_class,"
        "mean_annual_air_temperature,green_fraction,vegetation_table"
    )
    months = " ".join(["0.1"] * 5 + ["0.5"] * 3 + ["0.1"] * 4)
    table = table_of(
        tmp_path,
        f"peat,65,-147,0.4,0.1,1 0.5 0,,0.1;0.2;0.4,10,270,{months},modis",
        f"gravel,65,-147,,,,7 7 9 13,0.1 0.2 0.4 0.8,10,270,{months},modis",
        header=header,
    )
    peat, gravel = map(read, write_configurations(table, tmp_path / "out", start=START))
    assert peat["soil"] == {"texture": {"sand": 0.4, "clay": 0.1, "organic": [1.0, 0.5, 0.0]}}
    water = peat["initial"]["total_water_content"]
    assert water[0] > water[1] > water[2] > 0.0
    assert gravel["soil"] == {"layer_class": [7, 7, 9, 13]}
    assert gravel["initial"]["total_water_content"] == [0.329, 0.329, 0.383, 0.211]
    assert gravel["vegetation"]["table"] == "modis"
    assert gravel["site"]["deep_soil_temperature"] == 270.0


def test_bulk_density_regressions_and_gravel_stand_in_the_configuration(tmp_path):
    header = (
        "id,latitude,longitude,sand,clay,bulk_density,regressions,gravel,soil_class,"
        "layer_thickness,vegetation_class,deep_soil_temperature,green_fraction"
    )
    months = " ".join(["0.3"] * 12)
    table = table_of(
        tmp_path,
        f"fine,65,-147,0.4,0.1,1300 1500 1500,hypres,0 0.4 0.4,,0.1 0.2 0.7,10,270,{months}",
        f"plain,65,-147,0.4,0.1,1300 1500 1500,hypres,,,0.1 0.2 0.7,10,270,{months}",
        f"peat,65,-147,,,,,0.2,20 21 21,0.1 0.2 0.7,10,270,{months}",
        header=header,
    )
    files = write_configurations(table, tmp_path / "out", start=START, preset="permafrost-implicit")
    fine, plain, peat = map(read, files)
    assert fine["soil"] == {
        "gravel": [0.0, 0.4, 0.4],
        "texture": {
            "sand": 0.4,
            "clay": 0.1,
            "bulk_density": [1300.0, 1500.0, 1500.0],
            "regressions": "hypres",
        },
    }
    water, of_fine_earth = (one["initial"]["total_water_content"] for one in (fine, plain))
    assert water[0] == of_fine_earth[0]
    assert water[1] == pytest.approx(0.6 * of_fine_earth[1], abs=1e-4)
    assert peat["soil"] == {"gravel": 0.2, "layer_class": [20, 21, 21]}
    for file in files:
        assert load_config(file).preset == "permafrost-implicit"
    lone = table_of(
        tmp_path, f"cat-1,65,-147,,,1300,,,7,0.1 0.2 0.7,10,270,{months}", header=header
    )
    with pytest.raises(CatchmentTableError, match="bulk_density and regressions need sand"):
        write_configurations(lone, tmp_path / "other", start=START)


def test_values_for_all_stand_below_those_of_the_table(tmp_path):
    table = table_of(tmp_path, LINE, replaced(LINE, id="cat-2", deep_soil_temperature=""))
    defaults = {"deep_soil_temperature": "270.0", "slope_class": "4"}
    first, second = map(
        read, write_configurations(table, tmp_path / "out", start=START, defaults=defaults)
    )
    assert first["site"]["deep_soil_temperature"] == 271.5
    assert second["site"]["deep_soil_temperature"] == 270.0
    assert first["site"]["slope_class"] == second["site"]["slope_class"] == 4


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ({"latitude": "95"}, "line 2, column latitude: '95' is out of range; allowed is -90 to 90"),
        ({"latitude": "north"}, "column latitude: 'north' is not a number; allowed"),
        ({"latitude": "nan"}, "latitude is required and missing"),
        ({"soil_class": "7.5"}, "column soil_class: '7.5' is not a whole number; allowed is 1 to"),
        ({"soil_class": ""}, "soil needs one of soil_class, ISLTYP, or sand and clay; none is"),
        (
            {"soil_class": "7 7"},
            "soil_class has 2 values; expected are 1 or 20, the number of layers",
        ),
        ({"vegetation_class": "16"}, "cat-1: the configuration cannot be used: .*water"),
        ({"deep_soil_temperature": "-2"}, "column deep_soil_temperature: '-2' is out of range"),
        ({"deep_soil_temperature": ""}, "deep_soil_temperature or mean_annual_air_temperature is"),
        ({"green_fraction_max": ""}, "green_fraction, or green_fraction_min and"),
        ({"green_fraction_min": "0.9"}, "green_fraction_min 0.9 is above the maximum 0.6"),
        ({"id": ""}, "line 2, column id: is missing"),
        ({"id": "a/b"}, "column id: 'a/b' cannot be part of a file name"),
    ],
)
def test_a_wrong_cell_is_named_and_nothing_is_written(tmp_path, cells, message):
    table = table_of(tmp_path, replaced(LINE, **cells), replaced(LINE, id="cat-2"))
    output = tmp_path / "new" / "out"
    with pytest.raises(CatchmentTableError, match=message) as caught:
        write_configurations(table, output, start=START)
    assert str(table) in str(caught.value)
    assert ".writing" not in str(caught.value)
    assert not output.parent.exists()


def test_all_problems_of_a_table_are_reported_at_once(tmp_path):
    lines = [replaced(LINE, id=f"cat-{n}", latitude="99") for n in range(30)]
    with pytest.raises(CatchmentTableError, match="and 10 more") as caught:
        write_configurations(table_of(tmp_path, *lines), tmp_path / "out", start=START)
    assert str(caught.value).count("column latitude") == nextgen.MOST_PROBLEMS


@pytest.mark.parametrize(
    ("lines", "header", "message"),
    [
        ((LINE, LINE), HEADER, "line 3, column id: 'cat-1' is in line 2 too"),
        ((LINE + ",9",), HEADER, "line 2: 9 cells, but line 1 has 8"),
        ((), HEADER, "holds no catchment"),
        ((LINE,), HEADER.replace("id", "name", 1), "no column is named id, divide_id"),
        ((LINE,), HEADER.replace("longitude", "lat"), "'latitude' and 'lat' both mean"),
        ((), "", "is empty"),
    ],
)
def test_a_table_that_is_no_table_is_refused(tmp_path, lines, header, message):
    table = table_of(tmp_path, *lines, header=header)
    with pytest.raises(CatchmentTableError, match=message):
        write_configurations(table, tmp_path / "out", start=START)


def test_a_default_of_no_column_is_refused(tmp_path):
    table = table_of(tmp_path, LINE)
    for defaults, message in (
        ({"slop_class": "1"}, "no column is named 'slop_class'; the nearest is 'slope_class'"),
        ({"slope_class": "11"}, "value for slope_class: '11' is out of range; allowed is 1 to 9"),
    ):
        with pytest.raises(CatchmentTableError, match=message):
            write_configurations(table, tmp_path / "out", start=START, defaults=defaults)


def test_existing_files_are_replaced_only_with_leave(tmp_path):
    table, output = table_of(tmp_path, LINE), tmp_path / "out"
    (file,) = write_configurations(table, output, start=START)
    before = file.read_text(encoding="utf-8")
    with pytest.raises(FileExistsError, match=re.escape(file.name)):
        write_configurations(table, output, start=START, step=1800.0)
    assert file.read_text(encoding="utf-8") == before
    write_configurations(table, output, start=START, step=1800.0, overwrite=True)
    assert read(file)["time"]["step"] == 1800.0
    assert list(output.iterdir()) == [file]


def test_a_failure_while_files_are_put_in_place_leaves_all_as_before(tmp_path, monkeypatch):
    table, output = table_of(tmp_path, LINE, replaced(LINE, id="cat-2")), tmp_path / "out"
    first, second = write_configurations(table, output, start=START)
    second.unlink()
    before = first.read_text(encoding="utf-8")
    move = Path.replace

    def failing(self, target):
        if Path(target) == second:
            raise OSError("no space left on device")
        return move(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(OSError, match="no space"):
        write_configurations(table, output, start=START, step=1800.0, overwrite=True)
    assert list(output.iterdir()) == [first]
    assert first.read_text(encoding="utf-8") == before


def test_the_command_writes_and_tells(tmp_path):
    table = table_of(tmp_path, LINE + ",1", header=HEADER + ",orgnic")
    output = tmp_path / "out"
    arguments = [str(table), "-o", str(output), "--start", "2015-10-01", "--set", "slope_class=2"]
    result = CliRunner().invoke(nextgen.app, arguments)
    assert result.exit_code == 0, result.output
    assert "1 configurations in" in result.output
    assert "orgnic (meant for organic?)" in result.output
    assert read(output / "noahpy_cat-1.yaml")["site"]["slope_class"] == 2
    again = CliRunner().invoke(nextgen.app, arguments)
    assert again.exit_code == 2
    assert "exist already" in again.output
    for wrong in (["--set", "slope_class"], ["--preset", "alpine"], ["--step", "-1"]):
        assert CliRunner().invoke(nextgen.app, [*arguments, *wrong]).exit_code == 2


def test_the_generator_is_imported_without_torch():
    code = "import bmi_noahpy.nextgen, sys; print('torch' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_registered_names_are_outputs_where_the_map_has_them(folder):
    """ngen asks for what the component lists, or for what its map makes of that."""
    mapped = {
        "soil_thaw__depth": "soil__thaw_depth",
        "land_surface_net~latent~heat__energy_flux": (
            "land_surface_air_heat~net~latent__energy_flux"
        ),
    }

    def renamed(settings):
        _, own = parameters_of(settings)
        own["variables_names_map"] |= mapped
        own["output_variables"] = [*mapped, *mapped.values()]
        own.pop("output_header_fields", None)

    run = make_run(ALONE, folder, renamed)
    _, rows = run.run()
    assert np.array_equal(rows[:, :2], rows[:, 2:])
    assert np.abs(rows).max(axis=0).min() > 0.0
    units = run.formulation.output_units()
    assert units[:2] == units[2:] == ["m", "W m-2"]


def test_registered_names_are_outputs_where_the_configuration_lists_them(folder, tmp_path):
    """Without any map: ngen asks the component for the names that it lists."""
    listed = [
        "land_column_water__runoff_depth",
        "soil__thaw_depth",
        "land_surface_air_heat~net~sensible__energy_flux",
        "land_vegetation_canopy_water__transpiration_volume_flux",
        "soil_water__wilting-point_volume_fraction",
    ]
    config = folder / "data" / "noahpy" / f"noahpy_{CATCHMENT}.yaml"
    values = yaml.safe_load(config.read_text())
    values["component"]["outputs"] = listed
    other = config.with_name(f"listed_{CATCHMENT}.yaml")
    other.write_text(yaml.safe_dump(values))

    def listing(settings):
        _, own = parameters_of(settings)
        own["init_config"] = own["init_config"].replace("noahpy_{{id}}", "listed_{{id}}")
        own.pop("output_variables", None)
        own.pop("output_header_fields", None)

    run = make_run(ALONE, folder, listing)
    assert list(run.formulation.output_names) == listed
    _, rows = run.run()
    assert np.isfinite(rows).all()
    assert run.formulation.output_units() == ["m", "m", "W m-2", "m s-1", "1"]
    assert np.abs(rows).max(axis=0).min() > 0.0
