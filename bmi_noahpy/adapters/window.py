"""A window of the component as a differentiable function of arrays, which all adapters share.

Its arguments are free *knowns* of the component: inputs, states at the beginning, parameters and
multipliers. Its results are *unknowns*: states and outputs at the ends of updates, or their means
over the window. The user names both, because frameworks require identifiers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from bmi_noahpy.component import NoahPy
from bmi_noahpy.derivatives import Seed, Sweep, hessian_sweep, tangent_sweep
from bmi_noahpy.derivatives.seeds import checked
from bmi_noahpy.errors import MissingInputError
from bmi_noahpy.memory.buffers import Array
from bmi_noahpy.stepping.updates import Recording
from bmi_noahpy.variables import KNOWN, UNKNOWN, VariableTable
from noahpy.simulation.simulation import TIME_TOLERANCE

Shape = tuple[int, ...]


class RefusedValueError(ValueError):
    """A value that the component refuses: out of range, or inconsistent with others."""


class Known(NamedTuple):
    """A free argument of a window."""

    variable: str
    """Name of an input, a state, a parameter or a multiplier of the component."""
    each_update: bool = False
    """Whether an input has a value for every update, ``[update, value]``. Otherwise it is set once,
    at the beginning of the window, ``[value]``."""


class Unknown(NamedTuple):
    """A result of a window."""

    variable: str
    """Name of a state or an output of the component."""
    times: Sequence[float] | None = None
    """Ends of the updates at which the result is returned, s, ``[time, value]``; None for the end
    of the window, ``[value]``."""
    mean: bool = False
    """Whether the result is the mean over the window, ``[value]``: the values at the ends of all
    updates, weighted by the lengths of the updates."""


class Window:
    """Consecutive updates of a component from its present state on.

    Every evaluation begins with exactly the state that the component had when the window was made.
    Values are float64 arrays; those of a variable are flattened as in BMI, the column fastest.

    Args:
        component: initialized component with everything set that is not free. From now on it must
            not be used otherwise.
        ends: model times at which the updates end, s.
        knowns: arguments by names that are identifiers; a string means `Known` of it.
        unknowns: results by names that are identifiers; a string means `Unknown` of it.
        kept: number of evaluations, the latest ones, that are kept with their recordings, so that
            they need not be run again.

    Raises:
        CallOrderError: the component is not initialized.
        KeyError: no variable has a name; the message gives the nearest.
        DerivativeError: a variable is no known or no unknown.
        ValueError: a name is no identifier or is given twice, or a time is not allowed.
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
                f"a window needs increasing ends of updates after {begin:g} s, where the "
                f"component is; given are {list(self.ends)}"
            )
        if self.ends[-1] > component.get_end_time() + TIME_TOLERANCE:
            raise ValueError(
                f"the window ends at {self.ends[-1]:g} s, after the end of the run at "
                f"{component.get_end_time():g} s"
            )
        self.knowns = {n: Known(k) if isinstance(k, str) else k for n, k in knowns.items()}
        """Arguments by name."""
        self.unknowns = {n: Unknown(u) if isinstance(u, str) else u for n, u in unknowns.items()}
        """Results by name."""
        _check_names([*self.knowns, *self.unknowns])
        self._component = component
        self.table: VariableTable = component.initialized().table
        """Variables of the component, among them those of layers that it has."""
        self._check_knowns()
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
        """Values that the knowns have at the beginning, the same for every update."""
        self._saved = component.serialize()
        self._kept_count = kept
        self._kept: dict[bytes, Evaluation] = {}

    def _check_knowns(self) -> None:
        table, named = self.table, dict[str, str]()
        for name, known in self.knowns.items():
            variable = checked(table, known.variable, KNOWN, "known")
            if known.each_update and variable.role != "input":
                raise ValueError(
                    f"{name}: {known.variable} is given once for a window; only inputs can be "
                    f"given for each update, and its role is {variable.role}"
                )
            if variable.name in named:
                raise ValueError(f"{name} and {named[variable.name]} are both {variable.name}")
            named[variable.name] = name
        for unknown in self.unknowns.values():
            checked(table, unknown.variable, UNKNOWN, "unknown")

    def evaluate(self, values: Mapping[str, ArrayLike]) -> Evaluation:
        """Run the window, or return a kept evaluation with the same values.

        Args:
            values: values of all knowns by name.

        Raises:
            KeyError: a name is no known, or a known is missing.
            ValueError: an array has the wrong size.
            RefusedValueError: a value is out of range or inconsistent with others.
            MissingInputError: a required input was not set and is no known.
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
            KeyError: a name is no known, or a known is missing.
            ValueError: an array has the wrong size.
            RefusedValueError: a value is out of range.
        """
        given = self.arrays(values, self.knowns)
        self._component.deserialize(self._saved)
        for update in range(len(self.ends)):
            self._set(given, update)

    def arrays(
        self, values: Mapping[str, ArrayLike], names: Sequence[str] | Mapping[str, object]
    ) -> dict[str, Array]:
        """Copies of the values of knowns or unknowns, in their shapes.

        Args:
            values: values by name.
            names: names that must have values; no other may.

        Raises:
            KeyError: a name has no value, or another one has.
            ValueError: an array has the wrong size.
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
        """Set the knowns that change before an update."""
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
            recording = component.initialized().recording
            component.stop_recording()
        assert recording is not None
        outputs = self.outputs(history)
        return Evaluation(self, given, outputs, recording)

    def seeds(self, cotangents: Mapping[str, ArrayLike]) -> list[Seed]:
        """Seeds of the results of a run, weighted by cotangents.

        Raises:
            KeyError: a name is no unknown.
            ValueError: an array has the wrong size.
        """
        _refuse_others(cotangents, self.unknowns, "unknown")
        seeds = []
        for name, cotangent in self.arrays(cotangents, tuple(cotangents)).items():
            weights = self._weights[name]
            by_update = weights.T @ cotangent.reshape(len(weights), -1)
            seeds += [
                Seed(end, self.unknowns[name].variable, values)
                for end, values in zip(self.ends, by_update, strict=True)
                if values.any()
            ]
        return seeds

    def direction(self, tangents: Mapping[str, ArrayLike]) -> dict[str, Array]:
        """A change of knowns by the names of variables.

        Raises:
            KeyError: a name is no known.
            ValueError: an array has the wrong size.
        """
        _refuse_others(tangents, self.knowns, "known")
        arrays = self.arrays(tangents, tuple(tangents))
        return {self.knowns[name].variable: values for name, values in arrays.items()}

    def outputs(self, history: Mapping[str, Sequence[Array]]) -> dict[str, Array]:
        """The unknowns, from the values of their variables at the ends of all updates."""
        return {
            name: (self._weights[name] @ np.stack(history[unknown.variable])).reshape(
                self.shapes[name]
            )
            for name, unknown in self.unknowns.items()
        }

    def by_known(self, sweep: Sweep) -> dict[str, Array]:
        """What a sweep has found, by known."""
        return {
            name: np.stack([sweep.input_gradient(known.variable, k) for k in range(len(self.ends))])
            if known.each_update
            else sweep.gradient(known.variable)
            for name, known in self.knowns.items()
        }

    def nothing(self) -> dict[str, Array]:
        """Zeros by known."""
        return {name: np.zeros(self.shapes[name]) for name in self.knowns}


class Evaluation:
    """One run of a window with its derivatives; it keeps the recording of the run.

    Args:
        window: window that was run.
        values: values of the knowns by name.
        outputs: values of the unknowns by name.
        recording: of the run.
    """

    def __init__(
        self,
        window: Window,
        values: Mapping[str, Array],
        outputs: Mapping[str, Array],
        recording: Recording,
    ) -> None:
        self.values = values
        """Values of the knowns by name."""
        self.outputs = outputs
        """Values of the unknowns by name."""
        self._window, self._recording = window, recording
        self._jacobian: dict[str, dict[str, Array]] = {}

    def vjp(self, cotangents: Mapping[str, ArrayLike]) -> dict[str, Array]:
        """Derivative of the unknowns, weighted by cotangents, by every known.

        The cost is one sweep over the recording, whatever the number of knowns. For a single column
        it takes a third of the time of a long run, and three times that of a run of a few steps.

        Args:
            cotangents: weights by unknown; those of all others are zero.

        Raises:
            KeyError: a name is no unknown.
            ValueError: an array has the wrong size.
        """
        return self.vjps([cotangents])[0]

    def vjps(self, cotangents: Sequence[Mapping[str, ArrayLike]]) -> list[dict[str, Array]]:
        """The same for several sets of cotangents, in one sweep."""
        window = self._window
        sets = [window.seeds(one) for one in cotangents]
        seeded = [one for one in sets if one]
        found = Sweep.several(window.table, self._recording, seeded) if seeded else []
        swept = iter(found)
        return [window.by_known(next(swept)) if one else window.nothing() for one in sets]

    def jacobian(self, unknown: str) -> dict[str, Array]:
        """Derivative of an unknown by every known, ``[*unknown, *known]``.

        The cost is one sweep with a seed for every value of the unknown; the result is kept.

        Raises:
            KeyError: the name is no unknown.
        """
        _refuse_others([unknown], self._window.unknowns, "unknown")
        if unknown not in self._jacobian:
            shape = self._window.shapes[unknown]
            size = int(np.prod(shape))
            rows = self.vjps([{unknown: unit} for unit in np.eye(size).reshape(size, *shape)])
            self._jacobian[unknown] = {
                name: np.stack([row[name] for row in rows]).reshape(*shape, *values.shape)
                for name, values in self.values.items()
            }
        return self._jacobian[unknown]

    def jvp(
        self, tangents: Mapping[str, ArrayLike], unknowns: Sequence[str] | None = None
    ) -> dict[str, Array]:
        """Change of unknowns along a change of the knowns: one run in forward mode.

        Args:
            tangents: changes by known; those of all others are zero.
            unknowns: names of the unknowns to return; None for all.

        Raises:
            KeyError: a name is no known, or no unknown.
            ValueError: an array has the wrong size.
        """
        return self.jvps([tangents], unknowns)[0]

    def jvps(
        self,
        tangents: Sequence[Mapping[str, ArrayLike]],
        unknowns: Sequence[str] | None = None,
    ) -> list[dict[str, Array]]:
        """The same along several directions, in one run."""
        window = self._window
        names = list(window.unknowns) if unknowns is None else list(unknowns)
        _refuse_others(names, window.unknowns, "unknown")
        directions = [window.direction(one) for one in tangents]
        variables = list(dict.fromkeys(one.variable for one in window.unknowns.values()))
        wanted = [(end, variable) for end in window.ends for variable in variables]
        moving = [one for one in directions if one]
        changes = iter(
            tangent_sweep(window.table, self._recording, moving, wanted) if moving else ()
        )
        found = []
        for one in directions:
            if not one:
                found.append({name: np.zeros(window.shapes[name]) for name in names})
                continue
            values = next(changes)
            count = len(variables)
            outputs = window.outputs({v: values[k::count] for k, v in enumerate(variables)})
            found.append({name: outputs[name] for name in names})
        return found

    def hvp(
        self, cotangents: Mapping[str, ArrayLike], tangents: Mapping[str, ArrayLike]
    ) -> dict[str, Array]:
        """Change of `vjp` along a change of the knowns: the Hessian of the weighted unknowns.

        The cost is one run in forward mode and one sweep of second order.

        Args:
            cotangents: weights by unknown; those of all others are zero.
            tangents: changes by known; those of all others are zero.

        Raises:
            KeyError: a name is no known, or no unknown.
            ValueError: an array has the wrong size.
        """
        window = self._window
        seeds, direction = window.seeds(cotangents), window.direction(tangents)
        if not seeds or not direction:
            return window.nothing()
        (found,) = hessian_sweep(window.table, self._recording, [direction], seeds)
        return window.by_known(found)


# --- helpers -------------------------------------------------------------------------------------
def _check_names(names: Sequence[str]) -> None:
    for name in names:
        if not name.isidentifier() or name.startswith("_") or names.count(name) > 1:
            raise ValueError(
                f"{name!r} cannot be the name of a known or unknown; needed is an identifier that "
                "does not begin with an underscore and that no other has"
            )


def _refuse_others(
    given: Sequence[str] | Mapping[str, object], known: Mapping[str, object], kind: str
) -> None:
    for name in given:
        if name not in known:
            raise KeyError(f"{name!r} is no {kind} of the window; there are {', '.join(known)}")


def _weights(name: str, unknown: Unknown, ends: Sequence[float], lengths: Array) -> Array:
    """Weights of the values after every update in those of an unknown, ``[time, update]``."""
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
