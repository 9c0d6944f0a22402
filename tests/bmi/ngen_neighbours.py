"""Stand-ins of the compiled components that stand beside NoahPy in a NextGen realization.

They have the names, units, types and roles of SLoTH and CFE; of CFE's physics they have a bucket.
"""

from __future__ import annotations

import re

import numpy as np

_DTYPES = {"double": np.float64, "float": np.float32, "int": np.int32, "short": np.int16}
_DEFINITION = re.compile(r"(?P<name>[^(]+)(\((?P<about>.*)\))?")


class _Library:
    """What the stand-ins share: values by name, time in seconds."""

    time_step = 3600.0

    def __init__(self):
        self.time = 0.0
        self.values, self.units = {}, {}

    def initialize(self, config_file):
        pass

    def finalize(self):
        pass

    def get_component_name(self):
        return type(self).__name__

    def get_time_units(self):
        return "s"

    def get_start_time(self):
        return 0.0

    def get_current_time(self):
        return self.time

    def get_end_time(self):
        return float(np.finfo(np.float64).max)

    def get_time_step(self):
        return self.time_step

    def get_input_item_count(self):
        return len(self.get_input_var_names())

    def get_output_item_count(self):
        return len(self.get_output_var_names())

    def _array(self, name):
        return self.values[name]

    def get_var_type(self, name):
        dtype = self._array(name).dtype
        return next(kind for kind, known in _DTYPES.items() if known == dtype)

    def get_var_units(self, name):
        return self.units[name]

    def get_var_itemsize(self, name):
        return self._array(name).itemsize

    def get_var_nbytes(self, name):
        return self._array(name).nbytes

    def get_value_ptr(self, name):
        return self._array(name)

    def set_value(self, name, values):
        self._array(name)[:] = values


class Sloth(_Library):
    """Constants: a parameter such as ``depth(1,double,m,node)`` makes an output ``depth``."""

    time_step = float(-np.finfo(np.float64).max)

    def get_input_var_names(self):
        return ()

    def get_output_var_names(self):
        return tuple(sorted(self.values))

    def update(self):
        raise AssertionError("its time step is the lowest number; ngen calls update_until")

    def update_until(self, time):
        self.time = time

    def _array(self, name):
        found = _DEFINITION.fullmatch(name)
        bare = found["name"]
        if bare not in self.values:
            about = (found["about"] or "").split(",")
            count, kind, units, _ = about + ["1", "double", "1", "node"][len(about) :]
            self.values[bare] = np.zeros(int(count), dtype=_DTYPES[kind])
            self.units[bare] = units
        return self.values[bare]


CFE_INPUTS = {
    "atmosphere_water__liquid_equivalent_precipitation_rate": "mm h-1",
    "water_potential_evaporation_flux": "m s-1",
    "ice_fraction_schaake": "m",
    "ice_fraction_xinanjiang": "none",
    "soil_moisture_profile": "none",
}
"""Units by name."""


class Cfe(_Library):
    """A bucket under CFE's names: rain in, evaporation up to the potential, drainage, overflow."""

    OUTPUTS = ("RAIN_RATE", "Q_OUT", "POTENTIAL_ET", "ACTUAL_ET", "SOIL_STORAGE")

    CAPACITY = 0.4
    """m."""
    DRAINAGE = 1e-3
    """Share of the storage that drains, h-1."""

    def __init__(self):
        super().__init__()
        self.units = {**CFE_INPUTS, **dict.fromkeys(self.OUTPUTS, "m")}
        self.values = {name: np.zeros(1) for name in self.units}
        self.values["SOIL_STORAGE"][:] = 0.2

    def get_input_var_names(self):
        return tuple(CFE_INPUTS)

    def get_output_var_names(self):
        return self.OUTPUTS

    def update(self):
        self.update_until(self.time + self.time_step)

    def update_until(self, time):
        seconds, self.time = time - self.time, time
        rate, potential = (float(self.values[name][0]) for name in list(CFE_INPUTS)[:2])
        rain = rate * 1e-3 * seconds / 3600.0
        wanted = max(potential, 0.0) * seconds
        storage = float(self.values["SOIL_STORAGE"][0]) + rain
        evaporated = min(wanted, storage)
        storage -= evaporated
        drained = storage * self.DRAINAGE * seconds / 3600.0
        overflow = max(storage - drained - self.CAPACITY, 0.0)
        results = (rain, drained + overflow, wanted, evaporated, storage - drained - overflow)
        for name, value in zip(self.OUTPUTS, results, strict=True):
            self.values[name][:] = value


LIBRARIES = {"libslothmodel": Sloth, "libcfebmi": Cfe}
"""By the name of the library in a realization."""
