"""A window of the component as a function of arrays with a derivative; all adapters share it.

The arguments are *knowns* of the component that are free: inputs, states at the begin, parameters,
multipliers. The results are *unknowns*: states and outputs at ends of updates, or their mean over
the window. Both have names of the user's choice, because frameworks want identifiers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from bmi_noahpy.component import NoahPy
from bmi_noahpy.derivatives import Seed, Sweep
from bmi_noahpy.derivatives.seeds import checked
from bmi_noahpy.errors import MissingInputError
from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.variables import KNOWN, UNKNOWN, variable_table
from noahpy.simulation.simulation import TIME_TOLERANCE

Shape = tuple[int, ...]
Sweeper = Callable[[Iterable[Seed]], Sweep]
"""Sweeps back over the record of a run."""


class RefusedValueError(ValueError):
    """A value that the component does not take: out of range, or in conflict with others."""


class Known(NamedTuple):
    """What is free in a window."""

    variable: str
    """Name in the component of an input, a state, a parameter or a multiplier."""
    each_update: bool = False
    """Whether an input has a value for every update, ``[update, value]``. Otherwise what is set at
    the begin of the window stands over all of it, ``[value]``."""


class Unknown(NamedTuple):
    """What a window gives."""

    variable: str
    """Name in the component of a state or an output."""
    times: Sequence[float] | None = None
    """Ends of updates at which it is taken, s, ``[time, value]``; None is the end of the window,
    ``[value]``."""
    mean: bool = False
    """Whether it is the mean over the window instead, ``[value]``: of the values at the ends of
    the updates, each weighted with the length of its update."""


class Window:
    """Consecutive updates of a component, from its present state on.

    Every evaluation begins with the state that the component had when the window was made, bit for
    bit. Values are float64 arrays; a variable is flattened as in BMI, the column fastest.

    Args:
        component: initialized, with everything set that is not free; from now on the window's own.
        ends: model times at which the updates end, s.
        knowns: what is free, by names that are identifiers; a string is `Known` of the variable.
        unknowns: what is asked for, likewise; a string is `Unknown` of the variable.
        kept: number of evaluations that are kept with their records, so that they need not be run
            again; those that were asked for last.

    Raises:
        CallOrderError: the component is not initialized.
        KeyError: no such variable; the message names the nearest.
        DerivativeError: a variable that is no known or no unknown.
        ValueError: names, times or ends that do not go together.
    """

    def __init__(
        self,
        component: NoahPy,
        ends: Sequence[float],
        knowns: Mapping[str, Known | str],
        unknowns: Mapping[str, Unknown | str],
        *,
        kept: int = 3,
    ) -> None:
        begin = component.get_current_time()
        self.ends = tuple(float(end) for end in ends)
        """Model times at which the updates end, s."""
        lengths = np.diff([begin, *self.ends])
        if not self.ends or not (lengths > 0.0).all():
            raise ValueError(
                f"a window needs ends of updates in rising order after {begin:g} s, where the "
                f"component is; given are {list(self.ends)}"
            )
        if self.ends[-1] > component.get_end_time() + TIME_TOLERANCE:
            raise ValueError(
                f"the window ends at {self.ends[-1]:g} s, after the end of the run at "
                f"{component.get_end_time():g} s"
            )
        self.knowns = {n: Known(k) if isinstance(k, str) else k for n, k in knowns.items()}
        """What is free, by name."""
        self.unknowns = {n: Unknown(u) if isinstance(u, str) else u for n, u in unknowns.items()}
        """What the window gives, by name."""
        _check_names([*self.knowns, *self.unknowns])
        self._check_knowns()
        self._component = component
        self._weights = {
            name: _weights(name, unknown, self.ends, lengths)
            for name, unknown in self.unknowns.items()
        }
        specs: dict[str, Known | Unknown] = {**self.knowns, **self.unknowns}
        sizes = {s.variable: component.get_value_ptr(s.variable).size for s in specs.values()}
        self.shapes: Mapping[str, Shape] = {
            **{
                name: (len(self.ends), sizes[k.variable]) if k.each_update else (sizes[k.variable],)
                for name, k in self.knowns.items()
            },
            **{
                name: (sizes[u.variable],) if u.times is None else (len(u.times), sizes[u.variable])
                for name, u in self.unknowns.items()
            },
        }
        """Shapes of knowns and unknowns by name."""
        self.units: Mapping[str, str] = {
            name: component.get_var_units(spec.variable) for name, spec in specs.items()
        }
        """Units of knowns and unknowns by name, in UDUNITS notation."""
        self.start: Mapping[str, Array] = {
            name: np.broadcast_to(component.get_value_ptr(known.variable), self.shapes[name]).copy()
            for name, known in self.knowns.items()
        }
        """Values of the knowns that the component has at the begin, the same for every update."""
        self._saved = component.serialize()
        self._kept_count = kept
        self._kept: dict[bytes, Evaluation] = {}

    def _check_knowns(self) -> None:
        table, taken = variable_table(), dict[str, str]()
        for name, known in self.knowns.items():
            variable = checked(table, known.variable, KNOWN, "known")
            if known.each_update and variable.role != "input":
                raise ValueError(
                    f"{name}: {known.variable} is given once for a window; only inputs can be "
                    f"given for each update, and its role is {variable.role}"
                )
            if variable.name in taken:
                raise ValueError(f"{name} and {taken[variable.name]} are both {variable.name}")
            taken[variable.name] = name
        for unknown in self.unknowns.values():
            checked(table, unknown.variable, UNKNOWN, "unknown")

    def evaluate(self, values: Mapping[str, ArrayLike]) -> Evaluation:
        """Run through the window, or look up the run if it is kept.

        Args:
            values: of all knowns by name.

        Raises:
            KeyError: a name that is no known, or one that is missing.
            ValueError: an array of the wrong size.
            RefusedValueError: a value that is out of range or in conflict with others.
            MissingInputError: a required input that is neither set nor known.
        """
        given = self.arrays(values, self.knowns)
        point = b"".join(array.tobytes() for array in given.values())
        evaluation = self._kept.pop(point, None) or self._run(given)
        self._kept[point] = evaluation
        while len(self._kept) > self._kept_count:
            del self._kept[next(iter(self._kept))]
        return evaluation

    def check(self, values: Mapping[str, ArrayLike]) -> None:
        """Refuse values that are out of range, without a run.

        Raises:
            KeyError: a name that is no known, or one that is missing.
            ValueError: an array of the wrong size.
            RefusedValueError: a value that is out of range.
        """
        given = self.arrays(values, self.knowns)
        self._component.deserialize(self._saved)
        for update in range(len(self.ends)):
            self._set(given, update)

    def arrays(
        self, values: Mapping[str, ArrayLike], names: Sequence[str] | Mapping[str, object]
    ) -> dict[str, Array]:
        """Copies of values in the shapes of what they are of.

        Args:
            values: by name.
            names: of which there must be values, neither more nor fewer.

        Raises:
            KeyError: a name too many, or too few.
            ValueError: an array of the wrong size.
        """
        wrong = sorted(values.keys() ^ set(names))
        if wrong:
            raise KeyError(
                f"values are needed of {', '.join(names) or 'nothing'}; "
                f"given are {', '.join(values) or 'none'}"
            )
        found = {}
        for name in names:
            array, shape = np.array(values[name], dtype=np.float64), self.shapes[name]
            if array.size != int(np.prod(shape)):
                raise ValueError(f"{name} has the shape {shape}, given is {array.shape}")
            found[name] = array.reshape(shape)
        return found

    def _set(self, given: Mapping[str, Array], update: int) -> None:
        """Set what is new before an update."""
        for name, known in self.knowns.items():
            if update and not known.each_update:
                continue
            values = given[name][update] if known.each_update else given[name]
            try:
                self._component.set_value(known.variable, values)
            except ValueError as error:
                of_update = f" of update {update}" if known.each_update else ""
                raise RefusedValueError(f"{name}{of_update}: {error}") from error

    def _run(self, given: Mapping[str, Array]) -> Evaluation:
        component = self._component
        component.deserialize(self._saved)
        component.start_recording()
        variables = {unknown.variable for unknown in self.unknowns.values()}
        history: dict[str, list[Array]] = {variable: [] for variable in variables}
        try:
            for update, end in enumerate(self.ends):
                self._set(given, update)
                component.update_until(end)
                for variable, values in history.items():
                    values.append(component.get_value_ptr(variable).copy())
        except (MissingInputError, RefusedValueError):
            raise
        except ValueError as error:
            raise RefusedValueError(str(error)) from error
        finally:
            run = component.initialized()
            recording = run.recording
            component.stop_recording()
        assert recording is not None
        outputs = {
            name: (self._weights[name] @ np.stack(history[unknown.variable])).reshape(
                self.shapes[name]
            )
            for name, unknown in self.unknowns.items()
        }
        return Evaluation(self, given, outputs, partial(Sweep, run.table, recording))

    def pull_back(self, sweeper: Sweeper, cotangents: Mapping[str, ArrayLike]) -> dict[str, Array]:
        """Derivative by all knowns of what a recorded run gave, weighted with cotangents."""
        seeds = []
        for name, cotangent in self.arrays(cotangents, tuple(cotangents)).items():
            weights = self._weights[name]
            by_update = weights.T @ cotangent.reshape(len(weights), -1)
            seeds += [
                Seed(end, self.unknowns[name].variable, values)
                for end, values in zip(self.ends, by_update, strict=True)
                if values.any()
            ]
        if not seeds:
            return {name: np.zeros(self.shapes[name]) for name in self.knowns}
        sweep = sweeper(seeds)
        return {
            name: np.stack([sweep.input_gradient(known.variable, k) for k in range(len(self.ends))])
            if known.each_update
            else sweep.gradient(known.variable)
            for name, known in self.knowns.items()
        }


class Evaluation:
    """One run through a window, and its derivatives; it keeps the record of the run.

    Args:
        window: that was run.
        values: of the knowns.
        outputs: values of the unknowns.
        sweeper: over the record of the run.
    """

    def __init__(
        self,
        window: Window,
        values: Mapping[str, Array],
        outputs: Mapping[str, Array],
        sweeper: Sweeper,
    ) -> None:
        self.values = values
        """Of the knowns, by name."""
        self.outputs = outputs
        """Values of the unknowns by name."""
        self._window = window
        self._sweeper = sweeper
        self._jacobian: dict[str, dict[str, Array]] = {}

    def vjp(self, cotangents: Mapping[str, ArrayLike]) -> dict[str, Array]:
        """Derivative by every known of unknowns that are weighted with cotangents.

        It is one sweep back over the record, whatever the number of knowns. For a single column
        that takes a third of the time of a long run, and three times that of one of a few steps.

        Args:
            cotangents: by unknown; those that are not named are zero.

        Raises:
            KeyError: a name that is no unknown.
            ValueError: an array of the wrong size.
        """
        _refuse_others(cotangents, self._window.unknowns, "unknown")
        return self._window.pull_back(self._sweeper, cotangents)

    def jacobian(self, unknown: str) -> dict[str, Array]:
        """Derivative of an unknown by every known, ``[*unknown, *known]``.

        A sweep for every value of the unknown, once; the result is kept.

        Raises:
            KeyError: a name that is no unknown.
        """
        _refuse_others([unknown], self._window.unknowns, "unknown")
        if unknown not in self._jacobian:
            shape = self._window.shapes[unknown]
            cotangent, rows = np.zeros(shape), []
            for place in np.ndindex(shape):
                cotangent[place] = 1.0
                rows.append(self.vjp({unknown: cotangent}))
                cotangent[place] = 0.0
            self._jacobian[unknown] = {
                name: np.stack([row[name] for row in rows]).reshape(*shape, *values.shape)
                for name, values in self.values.items()
            }
        return self._jacobian[unknown]

    def jvp(
        self, tangents: Mapping[str, ArrayLike], unknowns: Sequence[str] | None = None
    ) -> dict[str, Array]:
        """Change of unknowns along a change of the knowns, by their Jacobian.

        Derivatives in forward mode take some twenty times a run, anew for every direction. A row of
        the Jacobian takes a sweep, and serves every further direction.

        Args:
            tangents: by known; those that are not named are zero.
            unknowns: names of those that are asked for; None is all.

        Raises:
            KeyError: a name that is no known, or no unknown.
            ValueError: an array of the wrong size.
        """
        _refuse_others(tangents, self._window.knowns, "known")
        moved = self._window.arrays(tangents, tuple(tangents))
        found = {}
        for unknown in self._window.unknowns if unknowns is None else unknowns:
            total = np.zeros(self._window.shapes[unknown])
            for known, tangent in moved.items():
                total += np.tensordot(self.jacobian(unknown)[known], tangent, tangent.ndim)
            found[unknown] = total
        return found


# --- helpers -------------------------------------------------------------------------------------
def _check_names(names: Sequence[str]) -> None:
    for name in names:
        if not name.isidentifier() or name.startswith("_") or names.count(name) > 1:
            raise ValueError(
                f"{name!r} cannot be the name of a known or unknown; an identifier that does not "
                "begin with an underscore and that no other has is needed"
            )


def _refuse_others(
    given: Sequence[str] | Mapping[str, object], known: Mapping[str, object], kind: str
) -> None:
    for name in given:
        if name not in known:
            raise KeyError(f"{name!r} is no {kind} of the window; there are {', '.join(known)}")


def _weights(name: str, unknown: Unknown, ends: Sequence[float], lengths: Array) -> Array:
    """What the values after every update contribute to those of an unknown, ``[time, update]``."""
    if unknown.mean:
        if unknown.times is not None:
            raise ValueError(f"{name} is a mean over the window, or has times, not both")
        share: Array = lengths / lengths.sum()
        return share[None]
    times = [ends[-1]] if unknown.times is None else unknown.times
    apart = np.abs(np.subtract.outer(np.array(times), np.array(ends)))
    weights: Array = (apart < TIME_TOLERANCE).astype(np.float64)
    for time, row in zip(times, weights, strict=True):
        if not row.any():
            raise ValueError(f"{name}: no update of the window ends at {time:g} s")
    return weights
