"""Components for the check of derivatives: linear and not, whole and broken in one thing each."""

import os
from types import MappingProxyType

import grpc
import numpy as np
from grpc4bmi.bmi_grpc_client import BmiClient

from bmi_noahpy.derivative_contract import DerivativeMixin, Level

TEMPERATURE = "plate_surface__temperature"


class Arrays:
    """The part of BMI 2.0 that components with named arrays share."""

    units = MappingProxyType({})
    inputs = ()
    step = 0.5

    def get_component_name(self):
        return type(self).__name__

    def get_input_var_names(self):
        return self.inputs

    def get_output_var_names(self):
        return tuple(name for name in self.units if name not in self.inputs)

    def get_value_ptr(self, name):
        return self.values[name]

    def get_value(self, name, dest):
        dest[:] = self.values[name].reshape(-1)
        return dest

    def set_value(self, name, src):
        self.values[name][...] = np.reshape(src, self.values[name].shape)

    def set_value_at_indices(self, name, inds, src):
        self.values[name].flat[inds] = src

    def get_var_type(self, name):
        return str(self.values[name].dtype)

    def get_var_itemsize(self, name):
        return self.values[name].itemsize

    def get_var_nbytes(self, name):
        return self.values[name].nbytes

    def get_var_units(self, name):
        return self.units[name]

    def get_var_grid(self, name):
        return list(self.units).index(name)

    def get_var_location(self, name):
        self.units[name]
        return "node"

    def get_time_step(self):
        return self.step

    def get_current_time(self):
        return self.time

    def finalize(self):
        del self.values

    def update_until(self, time):
        while self.time < time - 1e-9:
            self.update()


class Plate(Arrays):
    """Heat in a plate with cold edges, explicit in time: linear, and random at the beginning."""

    units = MappingProxyType({TEMPERATURE: "K"})
    inputs = (TEMPERATURE,)
    shape = (4, 5)

    def initialize(self, config_file):
        assert config_file == "plate"
        self.time = 0.0
        self.values = {TEMPERATURE: np.random.default_rng().random(self.shape)}

    def update(self):
        self.values[TEMPERATURE][...] = diffused(self.values[TEMPERATURE])
        self.time += self.step


def diffused(plate, share=0.1):
    """The plate after a step; its edges stay as they are."""
    after = plate.copy()
    after[1:-1, 1:-1] += share * (
        plate[:-2, 1:-1] + plate[2:, 1:-1] + plate[1:-1, :-2] + plate[1:-1, 2:]
        - 4.0 * plate[1:-1, 1:-1]
    )  # fmt: skip
    return after


class Linear(DerivativeMixin):
    """Derivatives of a linear component on a plane: its step is its tangent, the transposed step
    its adjoint. Twenty lines that serve the `heat` example of CSDMS as well."""

    derivative_roles = MappingProxyType({TEMPERATURE: "state"})

    def steps(self, update):
        return round((update.end - update.begin) / self.get_time_step())

    def tangent_of_update(self, update, seeds):
        change = seeds[TEMPERATURE].reshape(self.plane())
        for _ in range(self.steps(update)):
            change = self.step_along(change)
        return {TEMPERATURE: change}

    def adjoint_of_update(self, update, seeds):
        matrix = self.matrix()
        gradient = seeds[TEMPERATURE]
        for _ in range(self.steps(update)):
            gradient = matrix.T @ gradient
        return {TEMPERATURE: gradient}

    def matrix(self):
        """Columns are steps of single values."""
        units = np.eye(int(np.prod(self.plane()))).reshape(-1, *self.plane())
        return np.stack([self.step_along(unit).reshape(-1) for unit in units], axis=1)


class DifferentiablePlate(Linear, Plate):
    def plane(self):
        return self.shape

    def step_along(self, change):
        return diffused(change)


SINK, STORE, WARMTH, FLUX = "air__temperature", "soil__water", "soil__heat", "soil__flux"
RATE = "soil__rate"


class Soil(Arrays):
    """Heat and water in columns, not linear in anything, with an input, a parameter, an output."""

    units = MappingProxyType({SINK: "K", WARMTH: "K", STORE: "m", RATE: "s-1", FLUX: "K m s-1"})
    inputs = (SINK,)

    def initialize(self, config_file):
        assert config_file == "soil"
        self.time = 0.0
        self.values = {
            SINK: np.array([2.0, 3.0, 2.5]),
            WARMTH: np.array([1.0, 1.5, 2.0]),
            STORE: np.array([0.5, 0.4, 0.3]),
            RATE: np.array([0.2]),
            FLUX: np.zeros(3),
        }

    def update(self):
        v = self.values
        v[FLUX][:], v[WARMTH][:], v[STORE][:] = self.after(
            v[SINK], v[WARMTH].copy(), v[STORE].copy(), v[RATE]
        )
        self.time += self.step

    def after(self, sink, warmth, store, rate):
        flux = rate * (sink - warmth) * store
        return flux, warmth + self.step * flux, store * np.exp(-0.1 * warmth * self.step)

    def serialize(self):
        return {name: values.copy() for name, values in self.values.items()}, self.time

    def deserialize(self, saved):
        values, self.time = saved
        for name, value in values.items():
            self.values[name][:] = value


class DifferentiableSoil(DerivativeMixin, Soil):
    derivative_roles = MappingProxyType(
        {SINK: "input", WARMTH: "state", STORE: "state", RATE: "parameter", FLUX: "output"}
    )

    def deserialize(self, saved):
        super().deserialize(saved)
        self.forget_derivatives()

    def steps(self, update):
        """Values that every step of an update began with."""
        values = dict(update.knowns)
        for _ in range(round((update.end - update.begin) / self.step)):
            yield dict(values)
            _, values[WARMTH], values[STORE] = self.after(
                values[SINK], values[WARMTH], values[STORE], values[RATE]
            )

    def tangent_of_update(self, update, seeds):
        d = dict(seeds)
        for v in self.steps(update):
            change = d[RATE] * (v[SINK] - v[WARMTH]) * v[STORE]
            change = change + v[RATE] * (d[SINK] - d[WARMTH]) * v[STORE]
            change = change + v[RATE] * (v[SINK] - v[WARMTH]) * d[STORE]
            decay = np.exp(-0.1 * v[WARMTH] * self.step)
            d[STORE] = decay * (d[STORE] - 0.1 * self.step * v[STORE] * d[WARMTH])
            d[WARMTH] = d[WARMTH] + self.step * change
            d[FLUX] = change
        return d

    def adjoint_of_update(self, update, seeds):
        g = {name: np.zeros_like(values) for name, values in update.knowns.items()} | dict(seeds)
        of_flux = g[FLUX]
        for v in reversed(list(self.steps(update))):
            of_flux = of_flux + self.step * g[WARMTH]
            decay = np.exp(-0.1 * v[WARMTH] * self.step)
            of_store = decay * g[STORE]
            contrast = v[SINK] - v[WARMTH]
            g[RATE] = g[RATE] + (of_flux * contrast * v[STORE]).sum()
            g[SINK] = g[SINK] + of_flux * v[RATE] * v[STORE]
            g[WARMTH] = (
                g[WARMTH] - of_flux * v[RATE] * v[STORE] - 0.1 * self.step * v[STORE] * of_store
            )
            g[STORE] = of_store + of_flux * v[RATE] * contrast
            of_flux = np.zeros_like(of_flux)
        return g


class TangentSoil(DifferentiableSoil):
    derivative_level = Level.TANGENT
    adjoint_of_update = DerivativeMixin.adjoint_of_update


class AdjointSoil(DifferentiableSoil):
    """Of single updates."""

    derivative_level = Level.ADJOINT


class BoastingSoil(TangentSoil):
    """Claims more than it has."""

    def get_value(self, name, dest):
        if name == "derivatives::level":
            dest[:] = Level.RECORDING
            return dest
        return super().get_value(name, dest)


class RaisingSoil(DifferentiableSoil):
    """Its adjoint ends in an error that has nothing to do with derivatives."""

    def adjoint_of_update(self, update, seeds):
        raise ZeroDivisionError("no adjoint today")


class ChangingSoil(DifferentiableSoil):
    """Recording changes what it computes."""

    def after(self, sink, warmth, store, rate):
        flux, warmth, store = super().after(sink, warmth, store, rate)
        return flux, warmth, store + (0.0 if self._record is None else 1e-9)


class WrongSignOfAdjoint(DifferentiableSoil):
    def adjoint_of_update(self, update, seeds):
        found = super().adjoint_of_update(update, seeds)
        return {**found, SINK: -found[SINK]}


class WrongSignOfBoth(DifferentiableSoil):
    """Transposed to each other, and both wrong."""

    def adjoint_of_update(self, update, seeds):
        found = super().adjoint_of_update(update, seeds)
        return {**found, RATE: -found[RATE]}

    def tangent_of_update(self, update, seeds):
        return super().tangent_of_update(update, {**seeds, RATE: -seeds[RATE]})


class MissingState(DifferentiableSoil):
    """Right for a single update; from one to the next the store leads to nothing."""

    derivative_roles = MappingProxyType(
        {SINK: "input", WARMTH: "state", RATE: "parameter", FLUX: "output"}
    )

    def full(self, update):
        return update._replace(knowns={**update.knowns, STORE: self.before_update})

    def update(self):
        self.before_update = self.values[STORE].copy()
        super().update()

    def update_until(self, time):
        self.before_update = self.values[STORE].copy()
        # not by the update of this class, which would note the store of the last step
        with self._update():
            while self.time < time - 1e-9:
                Soil.update(self)

    def tangent_of_update(self, update, seeds):
        return super().tangent_of_update(self.full(update), {**seeds, STORE: np.zeros(3)})

    def adjoint_of_update(self, update, seeds):
        return super().adjoint_of_update(self.full(update), {**seeds, STORE: np.zeros(3)})


class IgnoredSeed(DifferentiableSoil):
    def adjoint_of_update(self, update, seeds):
        return super().adjoint_of_update(update, {**seeds, FLUX: np.zeros(3)})


class IgnoredSet(DifferentiableSoil):
    """A state that is set in mid-run depends on what was before, as if it had not been set."""

    def set_value_at_indices(self, name, inds, src):
        Soil.set_value_at_indices(self, name, inds, src)

    def _changed(self, name, values):
        return np.zeros(values.shape, dtype=bool)


class IgnoredRestore(DifferentiableSoil):
    def deserialize(self, saved):
        Soil.deserialize(self, saved)


class SwappedColumns(DifferentiableSoil):
    def adjoint_of_update(self, update, seeds):
        found = super().adjoint_of_update(update, seeds)
        return {**found, SINK: found[SINK][[1, 0, 2]]}


class WrongUnits(DifferentiableSoil):
    def get_var_units(self, name):
        return "K" if name == f"derivatives::adjoint::{SINK}" else super().get_var_units(name)


class TrustingSeeds(DifferentiableSoil):
    """Takes values of any number, finite or not."""

    def _checked_seed(self, name, values):
        return np.resize(np.asarray(values, dtype=float), self._copy(name).shape)


def connected():
    """A client of the server whose address the environment has."""
    return BmiClient(grpc.insecure_channel(os.environ["BMI_ADDRESS"]), timeout=60.0)
