"""A small freezing column and a window of it, for the tests of all adapters."""

from component_runs import started

from bmi_noahpy.adapters.window import Known, Unknown, Window

FREEZING = {
    "preset": "permafrost-enthalpy",
    "time.start": "2001-09-20",
    "time.end": "2001-09-24",
    "time.step": 10800,
    "site.layer_thickness": [0.05, 0.15, 0.4, 1.0],
    "initial.soil_temperature": [274.0, 273.3, 273.0, 272.6],
    "initial.snow_water_equivalent": 0.0,
    "initial.snow_depth": 0.0,
    "forcing.weather.interval": 10800,
}
"""A column that begins to freeze, with a scheme whose differences are smooth."""
ENDS = (21600.0, 43200.0, 54000.0)
AIR = "land_surface_air__temperature"
KNOWNS = {
    "conductivity": "soil__saturated_hydraulic_conductivity__multiplier",
    "quartz": "soil__quartz_volume_fraction",
    "start": "soil__temperature",
    "wind": "land_surface_wind__x_component_of_velocity",
    "air": Known(AIR, each_update=True),
}
UNKNOWNS = {
    "soil": "soil__temperature",
    "skin": Unknown("land_surface__temperature", times=ENDS[1:]),
    "heat": Unknown("land_surface_net~sensible~heat__energy_flux", mean=True),
}
"""A known and an unknown of every kind."""


def freezing_component(folder, changes=None):
    return started(folder, FREEZING | (changes or {}))


def freezing_window(folder, knowns=KNOWNS, unknowns=UNKNOWNS, changes=None, *, begin=True):
    """A window of the column, from its second time step on or from the first."""
    component = freezing_component(folder, changes)
    if begin:
        component.update()
    return Window(component, ENDS, knowns, unknowns)
