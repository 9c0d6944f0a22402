"""A double of ngen, the engine of NextGen: drives BMI components in its order and with its types.

What it mirrors was read in ngen's sources (the Python adapter, the module and multi-module
formulations, the CSV forcing provider, the units helper, the mass-balance protocol of August 2026,
and the serialization protocol proposed then, version 0.2):

* A component is made without arguments, initialized with a path, its time units are requested; then
  parameters are set, in alphabetical order; a parameter that is refused is a warning, no error.
* Before each step every input is set, whether or not it needs to be: item size, type, bytes and
  units are requested, and the value that a provider gives in those units is handed over as a new
  one-dimensional array. ngen ends where an input has no provider.
* `update` where the interval equals the time step, `update_until` otherwise.
* Single values are read with `get_value_at_indices` into an array of one value with an index array
  of one ``int32``; whole arrays, masses and snapshots through `get_value_ptr`.
* The calls of `Adapter` were compared with those recorded in a real ngen, alone and in a chain with
  the real SLoTH and CFE: the same in the same order, and the same outputs to the bit.
* Returned values have to be exactly of Python's types, where ngen would still convert some.
* What ngen passes over in C++ would be read or written past the end of its memory is an
  `UndefinedBehaviourError` here.
"""

from __future__ import annotations

import csv
import importlib
import json
import math
import re
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from gimli.units import units as registry

FORCING_INTERVAL = 3600
"""ngen takes the records of a CSV file for hourly, whatever their times, s."""
LOWEST_LONG = -(2**63)
"""What a double beyond the range of time_t becomes."""
MASSES = ("ngen::mass_in", "ngen::mass_out", "ngen::mass_stored", "ngen::mass_leaked")
SNAPSHOT_UNITS = {
    "ngen::serialization_create": "ngen::trigger",
    "ngen::serialization_free": "ngen::trigger",
    "ngen::serialization_size": "bytes",
    "ngen::serialization_state": "ngen::opaque",
}

PRECIPITATION_RATE = "atmosphere_water__liquid_equivalent_precipitation_rate"
SHORTWAVE = "land_surface_radiation~incoming~shortwave__energy_flux"
LONGWAVE = "land_surface_radiation~incoming~longwave__energy_flux"
RAIN = "atmosphere_water__rainfall_volume_flux"
FORCING_FIELDS = {
    "precip_rate": (PRECIPITATION_RATE, "mm s^-1"),
    "APCP_surface": (RAIN, "kg m^-2"),
    "DLWRF_surface": (LONGWAVE, "W m-2"),
    "DSWRF_surface": (SHORTWAVE, "W m-2"),
    "PRES_surface": ("land_surface_air__pressure", "Pa"),
    "SPFH_2maboveground": ("atmosphere_air_water~vapor__relative_saturation", "kg kg-1"),
    "TMP_2maboveground": ("land_surface_air__temperature", "K"),
    "UGRD_10maboveground": ("land_surface_wind__x_component_of_velocity", "m s-1"),
    "VGRD_10maboveground": ("land_surface_wind__y_component_of_velocity", "m s-1"),
}
"""Columns that ngen knows: their standard names and units. It knows a column by both names."""
SUMMED_OVER_INTERVALS = frozenset({RAIN, SHORTWAVE, LONGWAVE, PRECIPITATION_RATE})
"""Asked for by these names, and not by those of columns, hourly values are added up."""

C_DTYPES = {
    "short": np.int16,
    "int": np.int32,
    "long": np.int64,
    "long long": np.int64,
    "uint8_t": np.uint8,
    "float": np.float32,
    "double": np.float64,
}


class NgenError(RuntimeError):
    """ngen would throw and end the run."""


class UndefinedBehaviourError(NgenError):
    """ngen would go on, past the end of an array or with memory that nobody wrote."""


class UnitConversionError(NgenError):
    """Units that do not convert; for single values ngen warns and takes the raw number."""

    def __init__(self, given, wanted, raw):
        super().__init__(f"cannot convert {given!r} to {wanted!r}")
        self.raw = raw


# --- units ---------------------------------------------------------------------------------------
_NO_UNIT = frozenset({"", "none", "unitless", "dimensionless", "-"})
_factors = {}


def converted(value, given, wanted):
    """A value or an array in other units, as UDUNITS converts, with ngen's exceptions."""
    given = "1" if given in _NO_UNIT else given
    if wanted in _NO_UNIT:
        wanted = "1" if given == "1" else ""
    if wanted in ("", given):
        return value
    key = (given, wanted)
    if key not in _factors:
        try:
            convert = registry[given].to(registry[wanted])
            zero, one = convert(0.0), convert(1.0)
        except Exception as error:
            raise UnitConversionError(given, wanted, value) from error
        _factors[key] = (one - zero, zero)
    factor, offset = _factors[key]
    return value * factor + offset


# --- adapters ------------------------------------------------------------------------------------
class Adapter:
    """The calls that ngen makes of a component, with their types; counts them."""

    def __init__(self, component, config_file):
        self.component = component
        self.calls = Counter()
        self.order = []
        self._call("initialize", str(config_file))
        units = self.text("get_time_units")
        self.seconds = converted(1.0, units, "s")

    def _call(self, method, *arguments):
        self.calls[method] += 1
        name = arguments[0] if arguments and isinstance(arguments[0], str) else ""
        self.order.append((method, name))
        return getattr(self.component, method)(*arguments)

    def text(self, method, *arguments):
        result = self._call(method, *arguments)
        if not isinstance(result, str):
            raise NgenError(f"{method}{arguments} gives {result!r}, which is not text")
        return result

    def integer(self, method, *arguments):
        result = self._call(method, *arguments)
        if isinstance(result, bool) or not isinstance(result, int):
            raise NgenError(f"{method}{arguments} gives {result!r}, which is not an integer")
        return result

    def real(self, method):
        result = self._call(method)
        if not isinstance(result, float):
            raise NgenError(f"{method} gives {result!r}, which is not a float")
        return result

    def names(self, kind):
        count = self.integer(f"get_{kind}_item_count")
        names = self._call(f"get_{kind}_var_names")
        if not isinstance(names, tuple) or not all(isinstance(name, str) for name in names):
            raise NgenError(f"get_{kind}_var_names gives {names!r}, not a tuple of texts")
        if len(names) != count:
            raise UndefinedBehaviourError(f"{kind}: {len(names)} names, item count {count}")
        return list(names)

    def item_size(self, name):
        return self.integer("get_var_itemsize", name)

    def item_count(self, name):
        return self.integer("get_var_nbytes", name) // self.item_size(name)

    def get_memory(self, name, room):
        """The variable's own memory, copied to where ngen has room for so many values."""
        size, kind = self.item_size(name), self.text("get_var_type", name)
        dtype = C_DTYPES[self.c_type_of(kind, size)]
        array = np.asarray(self._call("get_value_ptr", name))
        if array.ndim != 1:
            raise NgenError(f"get_value_ptr({name!r}) has {array.ndim} dimensions, ngen needs 1")
        if not np.can_cast(array.dtype, dtype, "same_kind"):
            raise NgenError(f"{name}: {array.dtype} cannot be read as {dtype.__name__}")
        if array.size != room:
            raise UndefinedBehaviourError(f"{name} has {array.size} values, room is for {room}")
        return array.astype(dtype)

    def get_values(self, name):
        """All values."""
        count = self.item_count(name)
        if count == 0:
            raise NgenError(f"{name} has no values")
        self.text("get_var_type", name)
        return self.get_memory(name, count)

    def get_double(self, name):
        """The first value, as a double."""
        kind, size = self.text("get_var_type", name), self.item_size(name)
        readable = kind == "int" or (
            kind in ("float", "float16", "float32", "float64") and size in (4, 8)
        )
        if not readable:
            raise NgenError(f"{name}: type {kind!r} of {size} bytes cannot be read as a double")
        self.text("get_var_type", name)
        self.item_size(name)
        self.names("input")
        self.text("get_var_type", name)
        dtype = {4: np.float32, 8: np.float64} if kind != "int" else {4: np.int32, 8: np.int64}
        # ngen's array holds zeros; what the component does not write is found by NaN
        fill = 0 if kind == "int" else np.nan
        destination = np.full(1, fill, dtype=dtype[size])
        self._call("get_value_at_indices", name, destination, np.zeros(1, dtype=np.int32))
        if np.isnan(destination[0]):
            raise UndefinedBehaviourError(f"get_value_at_indices({name!r}) leaves its array alone")
        return float(destination[0])

    def set_values(self, name, values):
        """Hand over values from memory that holds `values`, cast to the variable's type."""
        size, kind = self.item_size(name), self.text("get_var_type", name)
        dtype = C_DTYPES[self.c_type_of(kind, size)]
        count = self.item_count(name)
        memory = np.asarray(values).reshape(-1)
        if memory.size < count:
            raise UndefinedBehaviourError(
                f"{name} takes {count} values; ngen has {memory.size} and reads on beyond them"
            )
        self._call("set_value", name, memory[:count].astype(dtype))

    def update(self):
        self._call("update")

    def update_until(self, time):
        self._call("update_until", time)

    def finalize(self):
        self._call("finalize")


class PythonAdapter(Adapter):
    """Components in Python, which name types as numpy does."""

    @staticmethod
    def c_type_of(kind, size):
        by_kind = {
            ("int", 2): "short",
            ("int16", 2): "short",
            ("int", 4): "int",
            ("int32", 4): "int",
            ("int", 8): "long",
            ("int64", 8): "long long",
            ("longlong", 8): "long long",
            # of the serialization protocol
            ("uint8", 1): "uint8_t",
            ("int8", 1): "uint8_t",
            ("byte", 1): "uint8_t",
        }
        for name in ("float", "float32", "np.float32", "numpy.float32", "np.single"):
            by_kind[name, 4] = "float"
        for name in ("float", "float64", "np.float64", "numpy.float64"):
            by_kind[name, 8] = "double"
        if (kind, size) not in by_kind:
            raise NgenError(f"no C++ type is known for type {kind!r} of {size} bytes")
        return by_kind[kind, size]


class LibraryAdapter(Adapter):
    """Stand-ins of compiled components, which name types as C does."""

    @staticmethod
    def c_type_of(kind, size):
        if kind not in C_DTYPES or np.dtype(C_DTYPES[kind]).itemsize != size:
            raise NgenError(f"no C++ type is known for type {kind!r} of {size} bytes")
        return kind

    def get_double(self, name):
        return float(self.get_values(name)[0])


# --- providers of inputs -------------------------------------------------------------------------
def seconds_since_epoch(text):
    return int(datetime.strptime(text, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC).timestamp())


class CsvForcing:
    """The forcing of a catchment from a CSV file of hourly records (provider CsvPerFeature)."""

    def __init__(self, path, start, end):
        self.start = start
        self._last_record = (end - start) // FORCING_INTERVAL
        self._units, self._values, self._times = {}, {}, []
        with Path(path).open(encoding="utf-8", newline="") as file:
            header, *rows = list(csv.reader(file))
        columns = [self._column(head) for head in header]
        for row in rows:
            time = seconds_since_epoch(row[columns.index(None)])
            if not self._times and time > start:
                raise NgenError(f"{path} begins after the run")
            if start <= time <= end:
                self._times.append(time)
                for name, text in zip(columns, row, strict=True):
                    if name is not None:
                        self._values[name].append(float(text))

    def _column(self, head):
        if head in ("time", "Time"):
            return None
        name, _, unit = re.fullmatch(r"\s*(.*?)\s*([\[(](.*)[\])])?\s*", head).groups()
        unit = unit or ""
        if name in FORCING_FIELDS:
            standard, known_unit = FORCING_FIELDS[name]
            unit = unit or known_unit
            self._units[name] = unit
            name = standard
        self._units[name] = unit
        self._values[name] = []
        return name

    def available(self):
        return list(self._units)

    def get_value(self, name, start, duration, units):
        standard = FORCING_FIELDS.get(name, (name,))[0]
        if standard not in self._values:
            raise NgenError(f"cannot get forcing for unrecognized name {name!r}")
        if start < self.start:
            raise NgenError(f"forcing is requested at {start}, before its begin")
        # any request after the end of the run is answered by its last record
        record = min((start - self.start) // FORCING_INTERVAL, self._last_record)
        offset = start - self.start - record * FORCING_INTERVAL
        if record >= len(self._times):
            raise NgenError(f"forcing is requested at {start}, after the end of its file")
        whole = FORCING_INTERVAL if name in SUMMED_OVER_INTERVALS else duration
        values = self._values[standard]
        value, remaining, part = 0.0, duration, FORCING_INTERVAL - offset
        while True:
            value += values[record] * part / whole
            remaining, record = remaining - part, record + 1
            if remaining <= 0:
                return converted(value, self._units[name], units)
            if record >= len(self._times):
                # ngen gives the last record here, and does not convert it
                return values[-1]
            part = min(FORCING_INTERVAL, remaining)

    def get_values(self, name, start, duration, units):
        return np.array([self.get_value(name, start, duration, units)])


class Deferred:
    """Provider of an input whose source is a module that comes later: the look-back."""

    def __init__(self, name, default):
        self._name, self._default, self._source = name, default, None

    def connect(self, sources):
        for _, source in sorted(sources.items()):
            if self._name in source.available():
                self._source = source
                return
        raise NgenError(f"no provider has {self._name!r}")

    def get_value(self, name, start, duration, units):
        if self._default is not None:
            value, self._default = self._default, None
            return value
        return self._source.get_value(name, start, duration, units)

    def get_values(self, name, start, duration, units):
        return self._source.get_values(name, start, duration, units)


# --- formulations --------------------------------------------------------------------------------
def _required(settings, key, where):
    if key not in settings:
        raise NgenError(f"{where}: {key} is required and missing")
    return settings[key]


class MassBalance:
    """The mass-balance protocol of one module."""

    def __init__(self, adapter, settings):
        given = settings.get("mass_balance")
        self._adapter, self.checks, self.worst = adapter, 0, 0.0
        self._on = given is not None and given.get("check", True)
        given = given or {}
        self._tolerance = float(given.get("tolerance", 1e-16))
        self._fatal = given.get("fatal", False)
        self._frequency = given.get("frequency", 1)
        self.warnings = []
        self._on = self._on and self._frequency != 0 and not math.isnan(self._tolerance)
        if self._on:
            units = set()
            try:
                for name in MASSES:
                    adapter.get_memory(name, 1)
                    units.add(adapter.text("get_var_units", name))
            except Exception as error:
                self._on = False
                self.warnings.append(f"mass balance is not supported: {error}")
            if len(units) > 1:
                raise NgenError(f"masses have different units: {sorted(units)}")

    def check(self, step, steps):
        if not self._on:
            return
        due = step % self._frequency == 0 if self._frequency > 0 else step == steps
        if not due:
            return
        came, went, stored, leaked = (
            float(self._adapter.get_memory(name, 1)[0]) for name in MASSES
        )
        balance = came - went - stored - leaked
        self.checks += 1
        self.worst = max(self.worst, abs(balance))
        if math.isnan(balance) or abs(balance) > self._tolerance:
            text = f"step {step}: mass balance is {balance} m, tolerance {self._tolerance} m"
            if self._fatal:
                raise NgenError(text)
            self.warnings.append(text)


class Module:
    """One component as a formulation, or as a part of one."""

    def __init__(self, kind, settings, catchment, forcing, world):
        self.catchment, self.forcing, self.warnings = catchment, forcing, []
        where = f"{catchment}, {kind}"
        config = _required(settings, "init_config", where)
        config = config.replace("{{id}}", catchment.partition(".")[0])
        self.main_output = _required(settings, "main_output_variable", where)
        self.model_type = _required(settings, "model_type_name", where)
        if settings.get("uses_forcing_file") or settings.get("forcing_file"):
            raise NgenError(f"{where}: uses_forcing_file and forcing_file cannot be set any more")
        self.may_exceed_end = settings.get("allow_exceed_end_time", False)
        self._aliases = settings.get("variables_names_map", {})
        self.providers = {}
        self.adapter = self._made(kind, settings, world, config)
        self._set_parameters(settings.get("model_params", {}), world)
        self.offset = forcing.start - self._seconds(self.adapter.real("get_start_time"))
        self.output_names = settings.get("output_variables")
        if self.output_names is None:
            self.output_names = self.adapter.names("output")
        outputs = self.adapter.names("output")
        headers = settings.get("output_header_fields", self.output_names)
        if len(headers) != len(self.output_names):
            raise NgenError(f"{where}: {len(headers)} headers, {len(self.output_names)} outputs")
        self.headers = headers
        self._available = [*outputs, *(self._aliases[n] for n in outputs if n in self._aliases)]
        self.mass_balance = MassBalance(self.adapter, settings)
        self._caches, self._details = settings.get("cache_input_variable_metadata", False), None
        self._next_step = 0
        if world.snapshots:
            self.restore(world.snapshots[catchment], world.protocol)
        shared = set(self.adapter.component.get_input_var_names()) & set(outputs)
        if shared:
            raise NgenError(f"{where}: both input and output: {sorted(shared)}")

    def _made(self, kind, settings, world, config):
        path = world.folder / config
        if not path.exists():
            raise NgenError(f"cannot initialize {self.model_type} with unreadable file {config!r}")
        if kind == "bmi_python":
            python_type = _required(settings, "python_type", kind)
            module, _, name = python_type.rpartition(".")
            made = world.components.get(python_type) or getattr(
                importlib.import_module(module), name
            )
            return PythonAdapter(made(), path)
        library = Path(_required(settings, "library_file", kind)).name.partition(".")[0]
        if library not in world.libraries:
            raise NgenError(f"no library {library}")
        return LibraryAdapter(world.libraries[library](), path)

    def _set_parameters(self, parameters, world):
        for name, given in sorted(parameters.items()):
            value = given
            if isinstance(given, dict):
                if given.get("source") != "hydrofabric":
                    raise NgenError(f"{name}: source {given.get('source')!r} is not supported")
                attribute = given.get("from", name)
                if attribute not in world.attributes:
                    self.warnings.append(f"no attribute {attribute!r}")
                    continue
                value = world.attributes[attribute]
            size = self.adapter.item_size(name)
            self.adapter.integer("get_var_nbytes", name)
            self.adapter.c_type_of(self.adapter.text("get_var_type", name), size)
            if isinstance(value, bool | str):
                self.warnings.append(f"parameter {name} is neither number nor list; skipped")
                continue
            try:
                self.adapter.set_values(name, value)
            except UndefinedBehaviourError:
                raise
            except Exception as error:
                self.warnings.append(f"parameter {name} skipped: {error}")

    def alias(self, name):
        return self._aliases.get(name, name)

    def available(self):
        return self._available

    def _seconds(self, model_time):
        seconds = model_time * self.adapter.seconds
        return int(seconds) if abs(seconds) < 2.0**63 else LOWEST_LONG

    @property
    def time(self):
        return self._seconds(self.adapter.real("get_current_time"))

    @property
    def end(self):
        return self._seconds(self.adapter.real("get_end_time"))

    def _own_name(self, name):
        names = self.adapter.names("output")
        if name in names:
            return name
        for own, alias in sorted(self._aliases.items()):
            if alias == name and own in names:
                return own
        raise NgenError(f"{self.model_type} has no output {name!r}")

    def get_value(self, name, start, duration, units):
        own = self._own_name(name)
        value = self.adapter.get_double(own)
        return converted(value, self.adapter.text("get_var_units", own), units)

    def get_values(self, name, start, duration, units):
        own = self._own_name(name)
        values = self.adapter.get_values(own).astype(np.float64)
        return converted(values, self.adapter.text("get_var_units", own), units)

    def value_or_raw(self, source, name, start, duration, units):
        """A value in units, or with a warning without."""
        try:
            return source.get_value(name, start, duration, units)
        except UnitConversionError as error:
            self.warnings.append(f"{name}: {error}; the raw number is used")
            return error.raw

    def _provider(self, name, alias):
        if alias in self.providers:
            return self.providers[alias]
        return self.providers.get(name, self.forcing) if alias != name else self.forcing

    def _input_details(self):
        """Per input: name, alias, count, units and provider; asks for types as well."""
        adapter = self.adapter
        for name in adapter.names("input"):
            size, units = adapter.item_size(name), adapter.text("get_var_units", name)
            adapter.c_type_of(adapter.text("get_var_type", name), size)
            count = adapter.integer("get_var_nbytes", name) // size
            alias = self.alias(name)
            yield name, alias, count, units, self._provider(name, alias)

    def _set_inputs(self, start, duration):
        if self._caches and self._details is None:
            self._details = list(self._input_details())
        for name, alias, count, units, provider in self._details or self._input_details():
            if count == 1:
                value = self.value_or_raw(provider, alias, start, duration, units)
                self.adapter.set_values(name, value)
                continue
            values = provider.get_values(alias, start, duration, units)
            if values.size == 1:
                values = np.full(count, values[0])
            elif values.size != count:
                raise NgenError(f"{name} takes {count} values, the provider has {values.size}")
            self.adapter.set_values(name, values)

    def update(self, step, interval):
        adapter = self.adapter
        if step < self._next_step - 1:
            raise NgenError("a step that is past is requested")
        length = interval / adapter.seconds
        if self._next_step <= step and not self.may_exceed_end:
            steps = step - self._next_step + 1
            now = adapter.real("get_current_time")
            if adapter.real("get_end_time") < now + length * steps:
                raise NgenError(f"{self.model_type}: a step exceeds the end time of the model")
        elif self._next_step <= step:
            adapter.real("get_current_time")
        while self._next_step <= step:
            now = adapter.real("get_current_time")
            self._set_inputs(self._seconds(now) + self.offset, interval)
            if length == adapter.real("get_time_step"):
                adapter.update()
            else:
                adapter.update_until(now + length)
            self._next_step += 1

    def response(self, step, interval):
        """The main output in m."""
        self.update(step, interval)
        return self.value_or_raw(self, self.main_output, 0, 0, "m")

    def output_units(self):
        """Units of the outputs that are written, requested once."""
        return [self.adapter.text("get_var_units", name) for name in self.output_names]

    def outputs(self):
        return [self.get_value(name, 0, 0, "") for name in self.output_names]

    def check_mass_balance(self, step, steps):
        self.mass_balance.check(step, steps)

    @property
    def modules(self):
        return [self]

    # --- snapshots, by the serialization protocol ------------------------------------------------
    def _check_snapshots(self):
        for name, units in SNAPSHOT_UNITS.items():
            reported = self.adapter.text("get_var_units", name)
            if reported != units:
                raise NgenError(f"{name} has unit {reported!r}, expected {units!r}")

    def saved(self):
        """The bytes of the component's state."""
        self._check_snapshots()
        trigger = np.array([1], dtype=np.int32)
        self.adapter.set_values("ngen::serialization_create", trigger)
        try:
            size = int(self.adapter.get_memory("ngen::serialization_size", 1)[0])
            if size <= 0:
                raise NgenError(f"state size is {size}")
            return self.adapter.get_memory("ngen::serialization_state", size).tobytes()
        finally:
            self.adapter.set_values("ngen::serialization_free", trigger)

    def restore(self, snapshot, version="0.2"):
        """Bring a component to the state of a snapshot.

        Since version 0.2 of the protocol the number of bytes is announced; before, the component
        has to know it, or too few are handed over.
        """
        self._check_snapshots()
        if version == "0.2":
            size = np.array([len(snapshot)], dtype=np.int64)
            self.adapter.set_values("ngen::serialization_size", size)
        self.adapter.set_values(
            "ngen::serialization_state", np.frombuffer(snapshot, dtype=np.uint8)
        )


class MultiModule:
    """Several components that run one after the other and feed each other (bmi_multi)."""

    def __init__(self, settings, catchment, forcing, world):
        where = f"{catchment}, bmi_multi"
        self.main_output = _required(settings, "main_output_variable", where)
        _required(settings, "model_type_name", where)
        defaults = {
            entry["name"]: entry["value"] for entry in settings.get("default_output_values", [])
        }
        self.catchment, self.forcing = catchment, forcing
        self._sources = dict.fromkeys(forcing.available(), forcing)
        self.modules, deferred = [], []
        for number, entry in enumerate(_required(settings, "modules", where)):
            module = Module(entry["name"], entry["params"], f"{catchment}.{number}", forcing, world)
            for name in module.adapter.names("input"):
                alias = module.alias(name)
                if alias not in self._sources:
                    module.providers[name] = Deferred(alias, defaults.get(alias))
                    deferred.append(module.providers[name])
                else:
                    module.providers[name] = module.providers[alias] = self._sources[alias]
            for name in module.adapter.names("output"):
                alias = module.alias(name)
                if alias in self._sources:
                    raise NgenError(f"{where}: two providers of {alias!r}")
                self._sources[alias] = module
            self.modules.append(module)
        for provider in deferred:
            provider.connect(self._sources)
        self._own_outputs = settings.get("output_variables")
        last = self.modules[-1]
        self.output_names = self._own_outputs or last.output_names
        self.headers = settings.get("output_header_fields", self.output_names)
        if len(self.headers) != len(self.output_names):
            raise NgenError(f"{where}: as many headers as outputs are needed")
        absent = [name for name in self._own_outputs or () if name not in self._sources]
        if absent:
            raise NgenError(f"{where}: no module has the outputs {absent}")
        for module in self.modules:
            module.adapter.names("output")
        self._next_step = 0

    def update(self, step, interval):
        begin = self.modules[0].time
        for module in self.modules:
            if not module.may_exceed_end and begin + interval > module.end:
                raise NgenError(f"{module.model_type}: a step exceeds the end time of the model")
        while self._next_step <= step:
            for module in self.modules:
                module.update(step, interval)
            self._next_step += 1

    def response(self, step, interval):
        self.update(step, interval)
        source = next(
            (m for m in (self.modules[-1], *self.modules) if self.main_output in m.output_names),
            self.modules[-1],
        )
        return source.value_or_raw(source, self.main_output, 0, 0, "m")

    def output_units(self):
        return [units for module in self.modules for units in module.output_units()]

    def outputs(self):
        if self._own_outputs is None:
            return self.modules[-1].outputs()
        # forcing among the outputs is that of the step to come
        now = self.modules[-1].time + self.modules[0].offset
        return [self._sources[n].get_value(n, now, FORCING_INTERVAL, "") for n in self.output_names]

    def check_mass_balance(self, step, steps):
        for module in self.modules:
            module.check_mass_balance(step, steps)


# --- runs ----------------------------------------------------------------------------------------
class World:
    """What is around a formulation: files, libraries, attributes of the catchment."""

    def __init__(self, folder, libraries, components, attributes, snapshots, protocol):
        self.folder, self.libraries = folder, libraries
        self.components, self.attributes = components, attributes
        self.snapshots, self.protocol = snapshots, protocol


class Run:
    """One catchment under a realization, step by step.

    Args:
        realization: JSON file; its relative paths begin at `folder`.
        catchment: identifier, as in ``cat-27``.
        folder: where ngen would be started.
        libraries: stand-ins of compiled components by the name of the library.
        components: classes by ``python_type``, instead of those that have this name.
        attributes: of the catchment, in the hydrofabric.
        change: a function that changes the settings read, in place.
        snapshots: saved states by the identifier of the module, with which it begins: ngen restores
            a state once, when a module is made.
        protocol: version of the serialization protocol.
    """

    def __init__(
        self,
        realization,
        catchment,
        folder,
        *,
        libraries=None,
        components=None,
        attributes=None,
        change=None,
        snapshots=None,
        protocol="0.2",
    ):
        settings = json.loads(Path(realization).read_text(encoding="utf-8"))
        if change is not None:
            change(settings)
        own = settings.get("catchments", {}).get(catchment) or settings["global"]
        times = settings["time"]
        start, end = (seconds_since_epoch(times[key]) for key in ("start_time", "end_time"))
        self.interval = times["output_interval"]
        self.steps = (end - start) // self.interval + 1
        forcing = CsvForcing(_forcing_file(own["forcing"], catchment, folder), start, end)
        world = World(
            Path(folder), libraries or {}, components or {}, attributes or {}, snapshots, protocol
        )
        (formulation,) = own["formulations"]
        kind, parameters = formulation["name"], formulation["params"]
        if kind == "bmi_multi":
            self.formulation = MultiModule(parameters, catchment, forcing, world)
        else:
            self.formulation = Module(kind, parameters, catchment, forcing, world)
        self.formulation.output_units()
        self.step_number = 0

    @property
    def modules(self):
        return self.formulation.modules

    @property
    def warnings(self):
        return [text for m in self.modules for text in (*m.warnings, *m.mass_balance.warnings)]

    def step(self):
        """Advance one output interval; gives the main output, m, and a row of outputs."""
        response = self.formulation.response(self.step_number, self.interval)
        self.formulation.check_mass_balance(self.step_number, self.steps)
        row = self.formulation.outputs()
        self.step_number += 1
        return response, row

    def run(self, steps=None):
        """Advance to the end, or some steps; gives main outputs and rows of outputs."""
        results = [self.step() for _ in range(self.steps if steps is None else steps)]
        return np.array([r for r, _ in results]), np.array([row for _, row in results])

    def finalize(self):
        for module in self.modules:
            module.adapter.finalize()


def _forcing_file(settings, catchment, folder):
    path = Path(folder) / settings["path"]
    if settings.get("provider", "CsvPerFeature") != "CsvPerFeature":
        raise NgenError(f"the double has no provider {settings['provider']!r}")
    if "file_pattern" not in settings:
        return path
    pattern = re.compile(settings["file_pattern"].replace("{{id}}", catchment))
    for file in sorted(path.iterdir()):
        if pattern.fullmatch(file.name):
            return file
    raise NgenError(f"no forcing for {catchment!r} in {path}")
