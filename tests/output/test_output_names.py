"""Names of CF and of CMIP in output files, and reading of files that have them."""

import netCDF4
import numpy as np
import pytest
from output_runs import model_steps, write_file
from test_output_conventions import complaints

from noahpy.catalog.output_names import CMIP
from noahpy.catalog.output_variables import METHODS, variable_table
from noahpy.config.output import OutputConfig
from noahpy.observations import read_observations
from noahpy.plot.run_column import read_column

OF_CMIP = {
    "soil_temperature": ["mean", "maximum"],
    "layer_water": "point",
    "layer_ice": "point",
    "soil_ice": "point",
    "snow_water_equivalent": "point",
    "snow_depth": "point",
    "snow_cover_fraction": "mean",
    "canopy_water": "mean",
    "precipitation": ["mean", "sum"],
    "dew": "mean",
}


@pytest.fixture(scope="module")
def steps():
    return model_steps(3, days=3, same_depths=True)


def test_names_and_units_of_cmip(steps, tmp_path):
    path = write_file(tmp_path / "cmip.nc", steps, names="cmip", variables=OF_CMIP)
    plain = write_file(tmp_path / "plain.nc", steps, variables=OF_CMIP)
    assert complaints(path) == []
    with netCDF4.Dataset(path) as cmip, netCDF4.Dataset(plain) as own:
        units = {
            name: cmip[name].units
            for name in ("tsl", "mrsol_point", "mrsfl_point", "mrfso", "snw_point", "snd_point")
        }
        assert units == dict(zip(units, ["K", *["kg m-2"] * 4, "m"], strict=True))
        assert cmip["snc"].units == "%"
        assert cmip["pr_sum"].units == "kg m-2"
        assert cmip["tsl_maximum"].original_name == "soil_temperature_maximum"
        # what has no name of CMIP
        assert "original_name" not in cmip["dew"].ncattrs()
        for name, factor in (("snow_water_equivalent_point", 1000.0), ("snow_cover_fraction", 100)):
            (found,) = (
                v for v in cmip.variables.values() if getattr(v, "original_name", "") == name
            )
            np.testing.assert_allclose(found[:], factor * own[name][:], rtol=1e-6)
        assert float(own["snow_water_equivalent_point"][:].max()) > 0.0
        # a layer has its water by area
        state, thickness = steps[-1].result.state, steps[-1].thickness
        water = (1000.0 * state.total_water_content * thickness).numpy().T
        np.testing.assert_allclose(cmip["mrsol_point"][-1], water, rtol=1e-6)
        ice = water - (1000.0 * state.liquid_water_content * thickness).numpy().T
        np.testing.assert_allclose(cmip["mrsfl_point"][-1], ice, rtol=1e-5, atol=1e-4)
        np.testing.assert_allclose(cmip["mrfso"][-1], ice.sum(-1), rtol=1e-5, atol=1e-4)


def test_a_file_with_names_of_cmip_is_read_as_one_of_noahpy(steps, tmp_path):
    variables = {"soil_temperature": "mean", "snow_water_equivalent": "mean"}
    path = write_file(tmp_path / "cmip.nc", steps, names="cmip", variables=variables)
    plain = write_file(tmp_path / "plain.nc", steps, variables=variables)
    columns = [read_column(file, None, list(variables)) for file in (path, plain)]
    for name in variables:
        values = [column.values[name] for column in columns]
        np.testing.assert_allclose(*values, rtol=1e-6)
    one = model_steps(1, days=3)
    path = write_file(tmp_path / "one.nc", one, names="cmip", variables=variables)
    observed = {series.name for series in read_observations(path)}
    assert observed == set(variables)
    (snow,) = (s for s in read_observations(path) if s.name == "snow_water_equivalent")
    own = read_column(path, None, ["snow_water_equivalent"]).values["snow_water_equivalent"]
    np.testing.assert_allclose(snow.values, own, rtol=1e-6)


def test_names_of_cf(steps, tmp_path):
    variables = ["snow_depth", "dew", "layer_water"]
    path = write_file(tmp_path / "cf.nc", steps, names="cf", variables=variables)
    with netCDF4.Dataset(path) as dataset:
        assert {"surface_snow_thickness", "mass_content_of_water_in_soil_layer", "dew"} <= set(
            dataset.variables
        )


def test_every_variable_has_a_name_of_its_own_under_every_choice():
    everything = {v.name: METHODS[v.kind] for v in variable_table()}
    for names in ("noahpy", "cf", "cmip"):
        outputs = OutputConfig(names=names, variables=everything).selected_variables(
            has_snow_layers=True
        )
        assert len({output.name for output in outputs}) == len(outputs)
    assert set(CMIP) <= set(variable_table().names)


def test_two_variables_of_one_name_are_refused(monkeypatch):
    monkeypatch.setattr(
        "noahpy.catalog.output_names.CMIP", {"dew": CMIP["snowmelt"], "snowmelt": CMIP["snowmelt"]}
    )
    with pytest.raises(ValueError, match="dew and snowmelt would both be named snm"):
        OutputConfig(names="cmip", variables=["dew", "snowmelt"])
