import dataclasses
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
import yaml

from noahpy.config import ConfigError, load_config
from noahpy.forcing import ForcingRecords
from noahpy.simulation import StepForcings, build_simulation

EXAMPLES = Path(__file__).parent.parent / "config_examples"
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
    with pytest.raises(ConfigError) as caught:
        build_simulation(load_config(file))
    return str(caught.value)


def test_presets_differ_in_schemes_table_and_bottom(write):
    config = load_config(write({"preset": "original", "soil.layer_class": 8}))
    assert config.schemes.frozen_hydraulics_scheme == 1
    assert config.schemes.thermal_conductivity_scheme == 1
    assert config.soil.table == "wrf-v3.4.1"
    assert config.site.bottom_temperature_height == -8.0
    assert (
        load_config(write({"preset": "permafrost-legacy"})).schemes.parameter_sourcing == "legacy"
    )


def test_a_key_stands_above_the_preset(write):
    config = load_config(write({"schemes.exchange_scheme": 2, "soil.table": "tanggula"}))
    assert config.schemes.exchange_scheme == 2
    assert config.schemes.frozen_hydraulics_scheme == 2
    assert config.soil.table == "tanggula"


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
        ({"initial.soil_temperature": [270.0, 271.0]}, "has 2 values but site.layer_thickness has"),
        ({"forcing.weather.climate": "venus"}, "climate 'venus' is unknown; known are plateau"),
        ({"schemes.exchange_scheme": 7}, "schemes.exchange_scheme"),
        ({"vegetation.class": None}, "): is required and missing"),
        ({"vegetation.class": 1}, "class 1 of table 'usgs' (column 0) is urban"),
        ({"vegetation.class": 24}, "is glacier"),
        ({"vegetation.class": 40}, "vegetation class 40 is not in the table"),
        ({"soil.layer_class": 20}, "soil class 20 is not in the table; allowed are 1 to 19"),
        ({"initial.total_water_content": 0.6}, "total_water_content is 0.6 in layer 1, column 0"),
        ({"initial.snow_water_equivalent": 0.1}, "above snow_depth"),
        ({"forcing.noah_text": "x.txt", "forcing.weather": None}, "file x.txt not found"),
        ({"forcing": {}}, "name a source"),
        ({"vegetation.use_monthly_leaf_area_index": True}, "needs monthly_leaf_area_index"),
        ({"site.layer_thickness": [30.0] * 18}, "must end above"),
        ({"preset": "tropical"}, "preset"),
        ({"compute.device": "abacus"}, "compute.device: 'abacus' cannot be used"),
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
    first, second = results[0].state, results[period].state
    assert not torch.equal(first.soil_temperature, second.soil_temperature)


def test_the_last_record_stands_for_a_step_that_begins_after_it():
    simulation = build_simulation(load_config(PERMAFROST))
    records, clock = simulation.supply.records, simulation.clock
    last = int(np.searchsorted(records.time, clock.date(clock.duration - clock.step)))
    names = [field.name for field in dataclasses.fields(records)]
    ended = ForcingRecords(*(getattr(records, name)[: last + 1] for name in names))
    forcings = StepForcings(dataclasses.replace(simulation.supply, records=ended), clock)
    late = forcings.between_steps(clock.duration - 0.5 * clock.step)
    assert float(late.air_temperature) == records.air_temperature[last, 0]


def test_header_of_the_forcing_file_stands_below_the_keys(shared, monkeypatch):
    monkeypatch.setenv("NOAHPY_SHARED", str(shared))
    config = load_config(EXAMPLES / "tanggula.yaml")
    assert config.site.layer_thickness[0] == 0.045
    assert config.soil.column_class == 3
    assert config.soil.table == "tanggula"
    assert config.vegetation.vegetation_class == 9
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
