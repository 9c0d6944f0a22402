import copy
import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import numpy as np
import pytest
import torch
import yaml
from hypothesis import given
from hypothesis import strategies as st

from noahpy.catalog.climates import Climate
from noahpy.catalog.described_model import attribute_docstrings
from noahpy.config import json_schema, to_yaml, user_form
from noahpy.config.fields import Section
from noahpy.config.forcing import WeatherConfig
from noahpy.errors import ConfigError, ForcingError
from noahpy.model.state import Forcing
from noahpy.physics.enthalpy import equilibrium_liquid
from noahpy.simulation.build import build_simulation
from noahpy.simulation.load import errors_of, load_config, parse_config
from noahpy.simulation.simulation import StepForcings
from noahpy.simulation.snapshot import Snapshot

EXAMPLES = Path(__file__).parents[2] / "config_examples"
PERMAFROST = EXAMPLES / "permafrost.yaml"


@pytest.fixture
def write(tmp_path):
    """Writes the permafrost example with changes to some keys, `None` removing a key."""

    def write(changes):
        values = yaml.safe_load(PERMAFROST.read_text())
        for path, value in changes.items():
            *sections, key = path.split(".")
            section = values
            for name in sections:
                section = section.setdefault(name, {})
            if value is None:
                section.pop(key)
            else:
                section[key] = value
        file = tmp_path / "case.yaml"
        file.write_text(yaml.safe_dump(values))
        return file

    return write


def refusal(file):
    with pytest.raises((ConfigError, ForcingError)) as caught, errors_of(file):
        build_simulation(load_config(file))
    return str(caught.value)


def test_a_change_that_is_no_number_need_not_be_by_month(write):
    message = refusal(write({"forcing.scenario": {"precipitation": {"factor": "twice"}}}))
    assert "factor (line" in message
    assert "Input should be a valid number, given 'twice'" in message
    assert "12 values" not in message


def test_presets_differ_in_schemes_table_and_bottom(write):
    config = load_config(write({"preset": "original", "soil.layer_class": 8}))
    assert config.schemes.frozen_hydraulics_scheme == 1
    assert config.schemes.thermal_conductivity_scheme == 1
    assert config.columns[0].soil.table == "wrf-v3.4.1"
    assert config.columns[0].site.bottom_temperature_height == -8.0
    assert (
        load_config(write({"preset": "permafrost-legacy"})).schemes.parameter_sourcing == "legacy"
    )


def test_a_key_stands_above_the_preset(write):
    config = load_config(write({"schemes.exchange_scheme": 2, "soil.table": "tanggula"}))
    assert config.schemes.exchange_scheme == 2
    assert config.schemes.frozen_hydraulics_scheme == 2
    assert config.columns[0].soil.table == "tanggula"


def test_an_unknown_key_names_file_line_and_nearest_key(write):
    file = write({"site.wind_hight": 3.0})
    message = refusal(file)
    line = next(i for i, t in enumerate(file.read_text().splitlines(), 1) if "wind_hight" in t)
    assert str(file) in message
    assert f"site.wind_hight (line {line})" in message
    assert "'wind_height'" in message


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"site.slope_class": 11}, "site.slope_class"),
        ({"site.slope_class": 11}, "less than or equal to 9, given 11"),
        ({"time.end": "1999-01-01"}, "before start"),
        (
            {"initial.soil_temperature": [270.0, 271.0]},
            "soil_temperature has 2 values but site.layer_thickness has 18",
        ),
        ({"forcing.weather.climate": "venus"}, "climate 'venus' is unknown; known are plateau"),
        ({"schemes.exchange_scheme": 7}, "schemes.exchange_scheme"),
        ({"vegetation.class": None}, "): is required and missing"),
        ({"vegetation.class": 1}, "class 1 of table 'usgs' is urban"),
        ({"vegetation.class": 24}, "is glacier"),
        ({"vegetation.class": 40}, "vegetation class 40 is not in the table"),
        ({"soil.layer_class": 20}, "soil class 20 is not in the table; allowed are 1 to 19"),
        ({"initial.total_water_content": 0.6}, "total_water_content is 0.6 in layer 1, column 1"),
        ({"initial.snow_water_equivalent": 0.1}, "above snow_depth"),
        ({"forcing.noah_text": "x.txt", "forcing.weather": None}, "file x.txt not found"),
        ({"time.end": None}, "time.end is required where forcing names a source"),
        ({"forcing": {}, "spin_up.years": 1}, "spin_up needs a source of forcing"),
        (
            {"forcing": {}, "schemes.precipitation_phase": "forcing"},
            "precipitation_phase: forcing needs a source",
        ),
        (
            {"forcing.from_coupler": ["air_temperature"]},
            "with air_temperature the humidity has to come from the coupler too",
        ),
        (
            {"columns": [{}, {"forcing": {"from_coupler": ["wind"]}}]},
            "forcing.from_coupler must be the same for all columns",
        ),
        ({"vegetation.use_monthly_leaf_area_index": True}, "needs monthly_leaf_area_index"),
        (
            {"vegetation.monthly_green_fraction": 0.1},
            "needs a list of 12 values, January to December, given 0.1",
        ),
        (
            {"vegetation.monthly_albedo": [0.2, 0.3]},
            "needs a list of 12 values, January to December, given [0.2, 0.3]",
        ),
        ({"soil.horizons": {"from": 0, "material": "loam"}}, "Input should be a list, given {"),
        (
            {"spin_up": {"temperature_distance": 0.1}},
            "spin_up.temperature_distance (line",
        ),
        (
            {"spin_up": {"method": "newton", "water_change": 0.01}},
            "has no effect with method: newton, which ends by water_distance; given 0.01",
        ),
        ({"site.layer_thickness": [30.0] * 18}, "must end above"),
        ({"preset": "tropical"}, "preset"),
        ({"compute.device": "abacus"}, "): 'abacus' cannot be used"),
        ({"compute.device": "meta"}, "): 'meta' cannot be used"),
        ({"compute.device": "privateuseone"}, "): 'privateuseone' cannot be used"),
        ({"compute.device": "cpu:-1"}, "compute.device (line"),
        ({"compute.dtype": "float16"}, "compute.dtype"),
    ],
)
def test_bad_input_is_refused_with_what_is_allowed(write, changes, expected):
    assert expected in refusal(write(changes))


def test_a_file_that_is_no_yaml_or_not_there_is_refused(tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("site: [1, 2")
    assert "not valid YAML" in refusal(broken)
    assert "cannot be read" in refusal(tmp_path / "absent.yaml")


def test_omitted_liquid_water_is_in_equilibrium(write):
    state = build_simulation(load_config(PERMAFROST)).initial_state
    thawed = state.soil_temperature >= 273.15
    assert torch.equal(state.liquid_water_content[thawed], state.total_water_content[thawed])
    assert (state.liquid_water_content < state.total_water_content)[~thawed].any()


@pytest.mark.parametrize(("given", "notes"), [(None, 0), (0.001, 1)])
def test_implicit_freezing_begins_on_its_curve_and_says_so(write, given, notes):
    changes = {"preset": "permafrost-enthalpy"}
    if given is not None:
        changes["initial.liquid_water_content"] = given
    simulation = build_simulation(load_config(write(changes)))
    state, curve = simulation.initial_state, simulation.model.coefficients.freezing
    expected = equilibrium_liquid(state.soil_temperature, state.total_water_content, curve)
    assert torch.equal(state.liquid_water_content, expected)
    found = [note for note in simulation.notes if "freezing curve" in note]
    assert len(found) == notes
    assert all("in layer 9 from 0.001 to 0.32" in note for note in found)


def test_liquid_water_on_the_curve_needs_no_notice(write):
    first = build_simulation(load_config(write({"preset": "permafrost-enthalpy"})))
    liquid = first.initial_state.liquid_water_content[:, 0].tolist()
    again = {"preset": "permafrost-enthalpy", "initial.liquid_water_content": liquid}
    assert build_simulation(load_config(write(again))).notes == first.notes


def test_a_step_below_the_record_interval_interpolates(write):
    daily = load_config(write({"forcing.weather.interval": 86400, "time.step": 21600.0}))
    simulation = build_simulation(daily)
    temperatures = [
        float(f.air_temperature) for _, f in zip(range(5), simulation.forcings(), strict=False)
    ]
    assert np.allclose(np.diff(temperatures, 2), 0.0, atol=1e-9)
    assert temperatures[0] != temperatures[4]


def test_repetition_continues_from_the_state_and_begins_the_dates_again(write):
    changes = {"time.start": "2002-07-01", "time.end": "2002-07-03"}
    once = build_simulation(load_config(write(changes)))
    thrice = build_simulation(load_config(write(changes | {"time.repetitions": 2})))
    period = 2 * 8
    assert once.clock.step_count == period + 1
    assert thrice.clock.step_count == 3 * period
    forcings = list(thrice.forcings())
    for k in range(period):
        assert torch.equal(forcings[k].air_temperature, forcings[k + period].air_temperature)
    with torch.no_grad():
        results = list(thrice.run())
    first, second = results[0].after, results[period].after
    assert not torch.equal(first.soil_temperature, second.soil_temperature)


def test_the_last_record_stands_for_a_step_that_begins_after_it():
    simulation = build_simulation(load_config(PERMAFROST))
    records, clock = simulation.supply.records, simulation.clock
    last = int(np.searchsorted(records.time, clock.date(clock.duration - clock.step)))
    ended = records.between(records.time[0], records.time[last])
    forcings = StepForcings(dataclasses.replace(simulation.supply, records=ended), clock)
    late = forcings.rows_between_steps(clock.duration - 0.5 * clock.step)
    assert float(late[Forcing._fields.index("air_temperature")]) == records.air_temperature[last, 0]


def test_header_of_the_forcing_file_stands_below_the_keys(shared, monkeypatch):
    monkeypatch.setenv("NOAHPY_SHARED", str(shared))
    config = load_config(EXAMPLES / "tanggula.yaml")
    assert config.columns[0].site.layer_thickness[0] == 0.045
    assert config.columns[0].soil.column_class == 3
    assert config.columns[0].soil.table == "tanggula"
    assert config.columns[0].vegetation.vegetation_class == 9
    assert build_simulation(config).clock.step_count == 1371
    bondville = build_simulation(load_config(EXAMPLES / "bondville.yaml"))
    assert bondville.clock.step_count == 17521


def test_importing_is_light_and_changes_no_global():
    code = (
        "import sys, noahpy, bmi_noahpy; assert 'torch' not in sys.modules; import torch;"
        "before = (torch.get_default_dtype(), torch.get_num_threads(), torch.is_grad_enabled());"
        "noahpy.Model, noahpy.build_simulation;"
        "after = (torch.get_default_dtype(), torch.get_num_threads(), torch.is_grad_enabled());"
        "assert before == after"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


# --- several columns, soils, initial states ------------------------------------------------------
def resolved(file):
    return build_simulation(load_config(file))


@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_example_resolves_to_itself(example, request):
    if "noah_text" in example.read_text() or "col_de_porte" in example.read_text():
        request.getfixturevalue("shared")
    config = load_config(example)
    assert parse_config(yaml.safe_load(to_yaml(user_form(config)))) == config


def test_columns_change_what_is_their_own_and_share_the_rest(write):
    columns = [
        {"name": "loam"},
        {"name": "bare", "vegetation": {"class": 19}, "site": {"deep_soil_temperature": 270.0}},
    ]
    simulation = resolved(write({"columns": columns, "time.end": "2001-09-02"}))
    single = resolved(write({"time.end": "2001-09-02"}))
    assert simulation.model.parameters.site.deep_soil_temperature.tolist() == [272.0, 270.0]
    assert simulation.model.parameters.vegetation.is_bare_ground.tolist() == [False, True]
    with torch.no_grad():
        *_, both = simulation.run()
        *_, alone = single.run()
    assert torch.equal(both.after.soil_temperature[:, :1], alone.after.soil_temperature)
    assert not torch.equal(*both.after.soil_temperature.unbind(1))


def test_columns_have_one_weather_unless_they_name_a_seed_of_their_own(write):
    own = {"forcing": {"weather": {"seed": 2}}}
    records = resolved(write({"columns": [{}, {}, own]})).supply.records
    first, second, third = records.air_temperature.T
    assert np.array_equal(first, second)
    assert not np.array_equal(first, third)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ([{"name": "a"}, {"name": "a"}], "two columns have the name 'a'"),
        (
            [{}, {"sile": {}}],
            "columns[2].sile (line 3): unknown key; the nearest known key is",
        ),
        ([{}, {"soil": {"layer_clas": 3}}], "columns[2].soil.layer_clas"),
        ([{}, {"site": {"slope_class": 0}}], "columns[2].site.slope_class"),
        ([{"site": {"slope_class": 0}}], "columns[1].site.slope_class"),
        ([{}, {"soil": {"layer_class": [7] * 17}}], "layer_class has 17 values"),
        ({"a": {}}, "columns"),
        ([3], "columns[1]"),
        ([], "columns"),
    ],
)
def test_bad_columns_are_refused_by_number_and_key(write, columns, expected):
    assert expected in refusal(write({"columns": columns}))


def test_a_shared_error_is_reported_once_and_where_it_is_written(write):
    message = refusal(write({"columns": [{}, {}, {}], "site.slope_class": 0}))
    assert message.count("slope_class") == 1
    assert "site.slope_class (line" in message
    assert "columns[" not in message


def soil_of(file):
    return resolved(file).model.parameters.soil


def test_classes_are_named_in_place_of_numbers(write):
    numbered = write({"soil.layer_class": [8] * 17 + [13], "soil.column_class": 9})
    expected = load_config(numbered)
    for names in (["silt_loam"] * 17 + ["gravel"], ["Silt Loam"] * 17 + [13]):
        changes = {
            "soil.layer_class": names,
            "soil.column_class": "SANDY-LOAM",
            "vegetation.class": "grassland",
        }
        assert load_config(write(changes)) == expected
    other = load_config(write({"soil.table": "wrf-current", "soil.layer_class": "silt_loam"}))
    assert other.columns[0].soil.layer_class == 4


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"soil.layer_class": "silt loom"}, "no class 'silt loom'; the nearest are silt_loam (8)"),
        ({"soil.layer_class": [7] * 17 + ["clai"]}, "the nearest are clay (1)"),
        ({"soil.column_class": "mud"}, "soil.column_class (line"),
        ({"vegetation.class": "grass"}, "no class 'grass'; the nearest are grassland (7)"),
        ({"soil.layer_class": "8"}, "no class '8'"),
        ({"soil.layer_class": 101}, "less than or equal to 100"),
    ],
)
def test_an_unknown_class_offers_the_nearest(write, changes, expected):
    assert expected in refusal(write(changes))


def test_soil_by_class_texture_and_values_mixes_by_layer(write):
    layers = 18
    soil = soil_of(
        write(
            {
                "soil.layer_class": [None] + [7] * (layers - 1),
                "soil.texture": {"sand": [0.2] + [None] * 17, "clay": [0.1] + [None] * 17},
                "soil.values": {"porosity": [None, 0.55] + [None] * 16, "quartz_fraction": 0.3},
            }
        )
    )
    loam = soil_of(write({"soil.layer_class": 7}))
    assert soil.porosity[1, 0] == 0.55
    assert torch.equal(soil.porosity[2:], loam.porosity[2:])
    assert soil.porosity[0, 0] == pytest.approx(0.489 - 0.126 * 0.2)
    assert (soil.quartz_fraction == 0.3).all()


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"soil.layer_class": None}, "layer 1 has neither a class (layer_class) nor a texture"),
        ({"soil.texture": {"sand": 0.1, "clay": 0.1}}, "has both a class and a texture"),
        (
            {"soil.layer_class": None, "soil.texture": {"sand": 0.7, "clay": 0.6}},
            "sum to 1.3, above 1",
        ),
        ({"soil.texture": {"sand": 1.1, "clay": 0.1}}, "soil.texture.sand"),
        ({"soil.values": {"porosity": 1.5}}, "soil.values.porosity (line"),
        ({"soil.values": {"porosty": 0.5}}, "the nearest known key is 'porosity'"),
        ({"soil.values": {"porosity": [0.4, 0.5]}}, "values.porosity has 2 values"),
        ({"initial.depth": [0.5, 0.1]}, "depth must increase"),
        ({"initial.depth": [0.5, 1.0]}, "but initial.depth has 2"),
        ({"initial.soil_temperature": None}, "soil_temperature is required and missing"),
        ({"initial.restart": "a.restart"}, "restart holds the whole state; remove"),
        ({"site.deep_soil_temperature": None}, "deep_soil_temperature is required and missing"),
        ({"output.interval": "fortnight"}, "output.interval"),
        ({"output.variables": ["soil_temprature"]}, "'soil_temperature'"),
        ({"spin_up": {"years": 5}}, "5 years are repeated"),
        ({"forcing.weather.mean_air_temprature": 3.0}, "'mean_air_temperature'"),
    ],
)
def test_other_bad_input_is_refused_with_what_is_allowed(write, changes, expected):
    assert expected in refusal(write(changes))


def test_profiles_at_depths_are_interpolated_to_the_layers(write):
    config = {
        "initial.depth": [0.1, 1.1],
        "initial.soil_temperature": [280.0, 270.0],
        "initial.total_water_content": 0.2,
    }
    state = resolved(write(config)).initial_state
    thickness = np.array(load_config(PERMAFROST).columns[0].site.layer_thickness)
    middle = np.cumsum(thickness) - 0.5 * thickness
    expected = np.clip(280.0 - 10.0 * (middle - 0.1), 270.0, 280.0)
    assert np.allclose(state.soil_temperature[:, 0], expected, atol=1e-12)


def test_a_restart_file_is_the_initial_state(write, tmp_path):
    simulation = resolved(write({"time.end": "2001-09-02"}))
    with torch.no_grad():
        *_, last = simulation.run()
    thickness = simulation.model.parameters.site.layer_thickness.numpy()
    saved = Snapshot(last.after, 0.0, np.datetime64("2001-09-02", "s"), thickness)
    saved.save(tmp_path / "a.restart")
    restarted = resolved(write({"initial": {"restart": "a.restart"}}))
    for name, value in restarted.initial_state._asdict().items():
        assert torch.equal(value, getattr(last.after, name)), name
    thinner = [0.04, *thickness[1:, 0].tolist()]
    changes = {"initial": {"restart": "a.restart"}, "site.layer_thickness": thinner}
    assert "layers of other thickness than this run" in refusal(write(changes))
    (tmp_path / "a.restart").write_bytes(b"nonsense")
    assert "is not a snapshot" in refusal(write({"initial": {"restart": "a.restart"}}))


def test_workers_need_a_compiled_step(write):
    message = refusal(write({"compute.workers": 2, "compute.engine": "eager"}))
    assert "compute.workers (line" in message
    assert "2 share the columns of compiled steps" in message
    assert resolved(write({"compute.workers": 2})).model.column_count == 1


def test_a_heat_flux_at_the_bottom_needs_no_deep_temperature(write):
    changes = {
        "schemes.bottom_boundary": "heat_flux",
        "site.deep_soil_temperature": None,
        "site.geothermal_heat_flux": 0.06,
        "time.end": "2001-09-01",
    }
    with torch.no_grad():
        (step,) = resolved(write(changes)).run()
    assert float(step.quantity("bottom_heat_flux")) == pytest.approx(-0.06)


# --- any text, any value -------------------------------------------------------------------------
KEYS = st.sampled_from(
    ["site", "soil", "time", "columns", "forcing", "initial", "preset", "output", "weather", "x"]
)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=8,
)


@given(values=ANYTHING)
def test_no_value_raises_anything_but_the_documented_error(values):
    with pytest.raises(ConfigError):
        parse_config(values)


@given(text=st.text(max_size=200) | st.binary(max_size=200))
def test_no_file_raises_anything_but_the_documented_error(text, tmp_path_factory):
    file = tmp_path_factory.mktemp("any") / "any.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    with pytest.raises(ConfigError, match=r"any\.yaml"):
        load_config(file)


def _leaves(values, path=()):
    for key, value in values.items():
        if isinstance(value, dict):
            yield from _leaves(value, (*path, key))
        else:
            yield (*path, key)


PERMAFROST_VALUES = yaml.safe_load(PERMAFROST.read_text())


@given(
    path=st.sampled_from(sorted(_leaves(PERMAFROST_VALUES))),
    value=st.one_of(
        st.none(),
        st.booleans(),
        st.floats(),
        st.text(max_size=4),
        st.lists(st.floats(), max_size=20),
    ),
)
def test_a_damaged_key_is_accepted_or_named(path, value):
    values = copy.deepcopy(PERMAFROST_VALUES)
    section = values
    for key in path[:-1]:
        section = section[key]
    section[path[-1]] = value
    try:
        parse_config(values)
    except ConfigError as error:
        assert path[0] in str(error)  # noqa: PT017


def test_the_schema_knows_what_the_loader_takes():
    schema = json_schema()
    sections = set(schema["properties"])
    assert sections >= {"site", "soil", "vegetation", "initial", "forcing", "time", "columns"}
    site = schema["$defs"]["SiteConfig"]["properties"]
    assert site["deep_soil_temperature"]["description"].startswith("Soil temperature at the bottom")
    validator = jsonschema.Draft202012Validator(schema)
    for example in EXAMPLES.glob("*.yaml"):
        values = json.loads(json.dumps(yaml.safe_load(example.read_text()), default=str))
        assert not [error.message for error in validator.iter_errors(values)]
    misspelt = {"site": {"wind_hight": 3.0}}
    assert [error.message for error in validator.iter_errors(misspelt)]


def test_descriptions_of_keys_are_read_when_they_are_asked_for():
    script = (
        "from noahpy.catalog import described_model\n"
        "from noahpy.config import json_schema\n"
        "print(described_model._docstrings.cache_info().currsize)\n"
        "json_schema()\n"
        "print(described_model._docstrings.cache_info().currsize > 1)\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "True"]


def test_a_key_has_the_description_of_its_own_class_or_of_a_base():
    assert Section.key_descriptions() == {}
    weather = WeatherConfig.key_descriptions()
    assert set(weather) == set(WeatherConfig.model_fields)
    assert weather["seed"].startswith("Seed of the random numbers")
    assert weather["mean_air_temperature"] == attribute_docstrings(Climate)["mean_air_temperature"]
