"""Sequences of calls on one component, right and wrong ones, and what must hold after each.

A call that raises changes nothing and raises what the documentation says; the water closes.
"""

from dataclasses import dataclass, field

import numpy as np
import torch
from snapshots import crafted_snapshot

from bmi_noahpy import CallOrderError, DerivativeError, MissingInputError
from bmi_noahpy.variables import variable_table
from noahpy.catalog.ranges import FORCING_RANGES, PARAMETER_RANGES, STATE_RANGES
from noahpy.errors import ParameterError, SnapshotError, StateError

TABLE = variable_table()
SETTABLE = TABLE.with_role("input", "state", "parameter", "multiplier", "uniform")
STATES = TABLE.with_role("state")
DOCUMENTED = (
    CallOrderError,
    DerivativeError,
    IndexError,
    KeyError,
    MissingInputError,
    ParameterError,
    SnapshotError,
    StateError,
    ValueError,
)
LARGEST_RESIDUAL = 1e-10
"""m; of the water that is stored, where that is more than 1 m."""
LARGEST_SINGLE_RESIDUAL = 1e-5
"""The same in single precision."""
WRONG_VALUES = (np.nan, np.inf, -np.inf, 1e300, -1e300)
WRONG_NAMES = ("", "soil_temperature", "ngen::", "noahpy::adjoint::", "soil__temperature__uniform")


class BrokenPromiseError(AssertionError):
    """A component that a refused call has changed, or that does what it should not."""


@dataclass
class Call:
    """One call of a sequence."""

    kind: str
    make: object
    """What makes it, without arguments."""
    is_wrong: bool = False
    """Whether it must be refused."""


@dataclass
class Machine:
    """A component, and what has been done with it.

    Args:
        model: initialized.
        config: file that it was initialized with.
        rng: generator of random numbers.
    """

    model: object
    config: str
    rng: np.random.Generator
    saved: list = field(default_factory=list)
    counts: dict = field(default_factory=dict)
    """Calls by kind and how they ended."""

    def run(self, count):
        """Make so many calls."""
        for _ in range(count):
            self.step()

    def step(self):
        """Make one call and look at what it did."""
        call = self.rng.choice(_KINDS)(self)
        before = self._picture()
        try:
            call.make()
        except DOCUMENTED as error:
            outcome = type(error).__name__
            changed = [name for name, value in self._picture().items() if value != before[name]]
            if changed:
                raise BrokenPromiseError(
                    f"{call.kind} raised {error!r}, but changed {changed}"
                ) from error
        else:
            outcome = "done"
            if call.is_wrong:
                raise BrokenPromiseError(f"{call.kind} was accepted, but is wrong")
        self.counts[call.kind, outcome] = self.counts.get((call.kind, outcome), 0) + 1
        self._look_at_balance()

    def _picture(self):
        """Everything that can be read without asking for anything to be made."""
        arrays = self.model._run.buffers.arrays
        picture = {name: array.tobytes() for name, array in arrays.items()}
        # they follow from others when they are asked for
        for variable in TABLE.with_role("uniform", "last"):
            picture.pop(variable.name)
        picture["time"] = self.model.get_current_time()
        picture["live"] = frozenset(self.model._run.access.live)
        picture["recorded"] = self.model._run.recording is None
        return picture

    def _look_at_balance(self):
        terms = [self._scalar(f"ngen::mass_{t}") for t in ("in", "out", "stored", "leaked")]
        residual = np.abs(terms[0] - terms[1] - terms[2] - terms[3]).max()
        is_single = self.model._run.config.compute.dtype == "float32"
        largest = LARGEST_SINGLE_RESIDUAL if is_single else LARGEST_RESIDUAL
        if not residual <= largest * max(1.0, terms[2].max()):
            raise BrokenPromiseError(f"the water of the column is open by {residual} m")

    def _scalar(self, name):
        return self.model.get_value_ptr(name).copy()

    # --- values ----------------------------------------------------------------------------------
    def good_value(self, variable):
        """Values that are allowed for a variable by itself."""
        present = self.model.get_value_ptr(variable.name)
        if variable.role == "input":
            low, high = FORCING_RANGES.get(variable.quantity, (-20.0, 20.0))
            return self.rng.uniform(low, high, present.size)
        nudged = present * (1.0 + 0.002 * self.rng.standard_normal(present.size))
        if variable.role == "state":
            low, high = STATE_RANGES[variable.quantity]
            return np.clip(nudged, low, high)
        allowed = PARAMETER_RANGES[variable.quantity]
        if variable.role == "multiplier":
            return 1.0 + 0.002 * self.rng.standard_normal(present.size)
        return np.clip(nudged, allowed.low, allowed.high)

    def bad_value(self, variable):
        """Values of which one is not allowed, or that have another type or size."""
        present = self.model.get_value_ptr(variable.name)
        draw = self.rng.integers(4)
        if draw == 0:
            return np.zeros(present.size + 1)
        if draw == 1:
            return np.full(present.size, "1")
        if draw == 2:
            return np.full(present.size, 1.0 + 1.0j)
        values = present.copy()
        wrong = [np.nan, np.inf, -np.inf]
        values[self.rng.integers(values.size)] = wrong[self.rng.integers(len(wrong))]
        return values

    def any_of(self, variables):
        """One of some variables."""
        return variables[self.rng.integers(len(variables))]


# --- kinds of calls ------------------------------------------------------------------------------
def set_good(machine):
    variable = machine.any_of(SETTABLE)
    values = machine.good_value(variable)
    return Call("set_value", lambda: machine.model.set_value(variable.name, values))


def set_bad(machine):
    variable = machine.any_of(SETTABLE)
    values = machine.bad_value(variable)
    return Call("wrong value", lambda: machine.model.set_value(variable.name, values), True)


def set_at(machine):
    variable = machine.any_of(SETTABLE)
    values = machine.good_value(variable)
    index = np.array([machine.rng.integers(-1, values.size + 1)])
    is_wrong = not 0 <= index[0] < values.size
    given = values[index % values.size]
    return Call(
        "set_value_at_indices",
        lambda: machine.model.set_value_at_indices(variable.name, index, given),
        is_wrong,
    )


def name(machine):
    wrong = machine.any_of(WRONG_NAMES)
    calls = (
        lambda: machine.model.set_value(wrong, np.zeros(1)),
        lambda: machine.model.get_value_ptr(wrong),
        lambda: machine.model.get_value_tensor(wrong),
        lambda: machine.model.get_var_grid(wrong),
    )
    return Call("wrong name", machine.any_of(calls), True)


def output(machine):
    variable = machine.any_of(TABLE.with_role("mean", "accumulated", "last", "static"))
    values = machine.model.get_value_ptr(variable.name).copy()
    return Call("output", lambda: machine.model.set_value(variable.name, values), True)


def write(machine):
    """Through a pointer, what is allowed."""
    variable = machine.any_of(TABLE.with_role("input", "state"))
    values = machine.good_value(variable)

    def make():
        machine.model.get_value_ptr(variable.name)[:] = values

    return Call("pointer", make)


def spoil(machine):
    """Through a pointer, what is not allowed: the next update refuses it; then it is mended."""
    variable = machine.any_of(TABLE.with_role("input", "state", "parameter", "multiplier"))
    pointer = machine.model.get_value_ptr(variable.name)
    place, wrong = machine.rng.integers(pointer.size), machine.any_of(WRONG_VALUES[:3])

    def make():
        good = pointer[place]
        pointer[place] = wrong
        before = machine._picture()
        try:
            machine.model.update()
        except DOCUMENTED as error:
            if machine._picture() != before:
                raise BrokenPromiseError(f"a refused update has changed {variable.name}") from error
        else:
            raise BrokenPromiseError(f"{wrong} written into {variable.name} was accepted")
        finally:
            pointer[place] = good

    return Call("wrong pointer", make)


def update(machine):
    return Call("update", machine.model.update)


def update_until(machine):
    now, end = machine.model.get_current_time(), machine.model.get_end_time()
    step = machine.model.get_time_step()
    right = (now, now + 1e-6, now - 1e-6, now + step * (1.0 - 1e-15), now + 0.3 * step)
    time = float(machine.any_of((*right, now + 3.0 * step)))
    return Call("update_until", lambda: machine.model.update_until(min(time, end)))


def wrong_time(machine):
    now, end = machine.model.get_current_time(), machine.model.get_end_time()
    wrong = [np.nan, np.inf, -np.inf, now - 1.0, 1e300, -1e300]
    wrong += [end + 1.0] if end < 1e300 else []
    time = float(machine.any_of(wrong))
    return Call("wrong time", lambda: machine.model.update_until(time), True)


def save(machine):
    def make():
        data = machine.model.serialize()
        machine.saved = [*machine.saved[-3:], data]

    return Call("serialize", make)


def restore(machine):
    if not machine.saved:
        return save(machine)
    data = machine.any_of(machine.saved)

    def make():
        machine.model.deserialize(data)
        if machine.model.serialize() != data:
            raise BrokenPromiseError("a restored component is not what was saved")

    return Call("deserialize", make)


def restore_crafted(machine):
    if not machine.saved:
        return save(machine)
    crafted = crafted_snapshot(machine.rng, machine.any_of(machine.saved))
    is_wrong = crafted.is_wrong
    return Call(
        f"crafted: {crafted.kind}", lambda: machine.model.deserialize(crafted.data), is_wrong
    )


def set_state(machine):
    chosen = [v for v in STATES if machine.rng.random() < 0.3]
    values = {v.name: machine.good_value(v) for v in chosen}
    return Call("set_state", lambda: machine.model.set_state(values))


def record(machine):
    calls = (machine.model.start_recording, machine.model.stop_recording)
    return Call("recording", machine.any_of(calls))


def sweep(machine):
    model = machine.model
    times = (model.get_current_time(), -1.0, np.nan)
    names = ("soil__temperature", "soil_thaw__depth", "soil__porosity")
    time, unknown = float(machine.any_of(times)), machine.any_of(names)
    size = model.get_value_ptr(unknown).size - int(machine.rng.random() < 0.2)
    seed = (time, unknown, np.ones(size))

    def make():
        gradient = model.adjoint_sweep([seed]).gradient("soil__temperature")
        if not np.isfinite(gradient).all():
            raise BrokenPromiseError("a gradient is no number")

    return Call("sweep", make)


def tensors(machine):
    variable = machine.any_of(SETTABLE)
    shape = machine.model.get_value_tensor(variable.name).shape
    values = torch.from_numpy(machine.good_value(variable)).reshape(shape).requires_grad_()

    def make():
        machine.model.set_value_tensor(variable.name, values)
        machine.model.get_value_tensor("soil_thaw__depth")
        if machine.rng.random() < 0.5:
            machine.model.detach_tensors()

    return Call("tensors", make)


def read(machine):
    variable = machine.any_of(list(TABLE))

    def make():
        size = machine.model.get_var_nbytes(variable.name) // 8
        values = machine.model.get_value(variable.name, np.empty(size))
        if not np.array_equal(values, machine.model.get_value_ptr(variable.name), equal_nan=True):
            raise BrokenPromiseError(f"{variable.name} is not what its pointer says")

    return Call("read", make)


def begin_again(machine):
    def make():
        machine.model.finalize()
        machine.model.initialize(machine.config)
        machine.saved = []

    return Call("begin again", make)


def initialize_twice(machine):
    return Call("initialize twice", lambda: machine.model.initialize(machine.config), True)


_KINDS = [
    *[set_good, update, update_until] * 4,
    *[set_bad, set_at, write, spoil, save, restore, restore_crafted, set_state, read] * 2,
    *(name, output, wrong_time, record, sweep, tensors, initialize_twice, begin_again),
]
"""Kinds of calls, the frequent ones several times."""


def call_sequence(rng, model, config, count=200):
    """Make calls on a component; counts of them by kind and outcome.

    Args:
        rng: generator of random numbers.
        model: initialized component.
        config: file that it was initialized with.
        count: of the calls.

    Raises:
        BrokenPromiseError: a refused call has changed something, or a wrong one was accepted.
    """
    machine = Machine(model, config, rng)
    machine.run(count)
    return machine.counts
