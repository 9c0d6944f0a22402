"""Components for tests: configurations that differ from a small column in some keys."""

import copy

import numpy as np
import yaml

from bmi_noahpy import NoahPy
from bmi_noahpy.variables import variable_table

LAYERS = 6
COLUMN = {
    "preset": "permafrost",
    "time": {"start": "2001-06-10", "end": "2001-06-20", "step": 3600},
    "site": {
        "layer_thickness": [0.05, 0.1, 0.2, 0.4, 0.8, 1.6],
        "deep_soil_temperature": 272.0,
        "latitude": 68.0,
        "longitude": 20.0,
    },
    "soil": {"layer_class": 8},
    "vegetation": {"class": 7, "monthly_green_fraction": [0.4] * 12},
    "initial": {
        "soil_temperature": [276.0, 274.0, 273.0, 272.5, 272.0, 272.0],
        "total_water_content": 0.3,
        "snow_water_equivalent": 0.01,
        "snow_depth": 0.05,
    },
    "forcing": {"weather": {"climate": "arctic", "interval": 3600}},
}
SUMMER = {
    "initial.soil_temperature": 288.0,
    "initial.snow_water_equivalent": 0.0,
    "initial.snow_depth": 0.0,
    "forcing.weather.climate": "mid_latitude",
}
"""Changes that make it a warm column without snow."""
FORCING = {
    "land_surface_air__temperature": 277.0,
    "atmosphere_air_water~vapor__specific_humidity": 0.004,
    "land_surface_air__pressure": 9e4,
    "land_surface_radiation~incoming~shortwave__energy_flux": 200.0,
    "land_surface_radiation~incoming~longwave__energy_flux": 280.0,
    "atmosphere_water__liquid_equivalent_precipitation_rate": 2e-4,
    "land_surface_wind__x_component_of_velocity": 3.0,
    "land_surface_wind__y_component_of_velocity": 1.0,
}
"""All inputs that a coupler must set where there is no source of forcing."""


def configuration(folder, changes=None, name="column"):
    """A file of the column with other values of some keys, `None` removing a key.

    Args:
        folder: where it is written.
        changes: values by keys joined with dots.
        name: of the file.
    """
    values = copy.deepcopy(COLUMN)
    for path, value in (changes or {}).items():
        *sections, key = path.split(".")
        section = values
        for part in sections:
            section = section.setdefault(part, {})
        if value is None:
            section.pop(key, None)
        else:
            section[key] = value
    file = folder / f"{name}.yaml"
    file.write_text(yaml.safe_dump(values))
    return str(file)


def started(folder, changes=None, name="column"):
    """A component initialized from such a configuration."""
    component = NoahPy()
    component.initialize(configuration(folder, changes, name))
    return component


WITHOUT_SOURCE = {"forcing": None, "time.end": None}


def coupled(folder, changes=None):
    """A component without source of forcing, with all that a coupler must set."""
    component = started(folder, {**WITHOUT_SOURCE, **(changes or {})})
    columns = component.get_grid_size(0)
    for name, value in FORCING.items():
        component.set_value(name, np.full(columns, value))
    return component


def all_values(component):
    """Copies of all variables, multipliers too."""
    return {v.name: component.get_value_ptr(v.name).copy() for v in variable_table()}


def assert_same(component, other):
    """Every value of two components is the same, bit for bit."""
    ours, theirs = all_values(component), all_values(other)
    for name, values in ours.items():
        assert values.tobytes() == theirs[name].tobytes(), name
    assert component.get_current_time() == other.get_current_time()
