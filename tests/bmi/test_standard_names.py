"""Names of the component against the registry of CSDMS Standard Names, as it is published."""

import re
from pathlib import Path

import numpy as np
import pytest
import standard_names
from component_runs import coupled, started

from bmi_noahpy.variables import variable_table

TABLE = variable_table(has_snow_layers=True)
LISTED = [v for v in TABLE if v.role not in ("multiplier", "uniform")]
DATA = Path(standard_names.__file__).parent / "data"
GENERATIONS = {
    generation: {
        name for file in DATA.glob(f"names-{generation}*.txt") for name in file.read_text().split()
    }
    for generation in ("0.8", "2.0")
}
REGISTRY = set.union(*GENERATIONS.values())
ITSELF = "the name itself"
PAGE = Path(__file__).parents[2] / "noahpy" / "docs" / "standard_names.md"


def registered(variable):
    return [alias for alias in variable.aliases if "__" in alias]


def test_the_registry_has_every_name_that_is_said_to_be_from_it():
    assert len(GENERATIONS["0.8"]) > 3000 < len(GENERATIONS["2.0"])
    names = [name for variable in LISTED for name in registered(variable)]
    assert len(names) == len(set(names)) > 40
    assert [name for name in names if name not in REGISTRY] == []
    assert [name for name in names if name in {v.name for v in TABLE}] == []


def test_what_is_not_registered_is_in_the_table_with_a_proposal():
    rows = re.findall(r"^\| `(\S+)` \| (.*) \| (.*) \|$", PAGE.read_text(), re.MULTILINE)
    missing = {v.name for v in LISTED if v.name not in REGISTRY and not registered(v)}
    assert {name for name, _, _ in rows} == missing
    proposals = [name if text == ITSELF else text.strip("`") for name, text, _ in rows]
    assert len(set(proposals)) == len(proposals) == len(missing)
    for proposal in proposals:
        standard_names.StandardName(proposal)
        assert proposal not in REGISTRY
    for _, _, near in rows:
        assert [n for n in re.findall(r"`([^.`]+)`", near) if n not in REGISTRY] == []


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("land_surface_air_heat~net~latent__energy_flux", "LH"),
        ("land_surface_air_heat~net~sensible__energy_flux", "FSH"),
        ("soil__thaw_depth", "soil_thaw__depth"),
        ("land_vegetation_canopy_water__transpiration_volume_flux", "ETRAN"),
        (
            "soil_water__wilting-point_volume_fraction",
            "soil_water__wilting_point_volume_fraction",
        ),
        ("soil_water__brooks-corey_b_parameter__multiplier", "BEXP__multiplier"),
        (
            "soil_water__saturated_hydraulic_conductivity__uniform",
            "soil__saturated_hydraulic_conductivity__uniform",
        ),
    ],
)
def test_registered_names_are_those_of_the_same_variable(tmp_path, alias, name):
    model = started(tmp_path)
    model.update()
    assert np.array_equal(model.get_value_ptr(alias), model.get_value_ptr(name))
    assert model.get_var_units(alias) == model.get_var_units(name)
    if alias.startswith("soil_water"):
        model.set_value(alias, 1.01 * model.get_value_ptr(name))
    assert np.array_equal(model.get_value_ptr(alias), model.get_value_ptr(name))


def test_derivatives_have_registered_names_too(tmp_path):
    model = coupled(tmp_path)
    model.update()
    flux = "land_surface__upward_sensible_heat_energy_flux"
    found = model.get_directional_derivative([flux], {"SFCTMP": [1.0]})
    assert found[flux] == model.get_directional_derivative(["FSH"], {"SFCTMP": [1.0]})["FSH"]
