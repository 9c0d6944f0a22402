"""A window of the component as an explicit component of OpenMDAO."""

from __future__ import annotations

import re
from typing import Any

import openmdao.api as om

from bmi_noahpy.adapters.window import Evaluation, RefusedValueError, Window


class WindowComponent(om.ExplicitComponent):  # type: ignore[misc]
    """A window whose knowns are inputs and whose unknowns are outputs, with matrix-free partials.

    In reverse mode, partials cost a sweep, about a third of a run of one column; in forward mode a
    run along the direction. For a value that the window refuses, an
    `openmdao.api.AnalysisError` is raised, after which drivers that can backtrack do so.

    Options:
        window: window of the component that is run.
    """

    def initialize(self) -> None:
        """Declare the option `window`."""
        self.options.declare(
            "window", types=Window, recordable=False, desc="window of the component that is run"
        )

    def setup(self) -> None:
        """Declare inputs, with the values that the component has at the start, and outputs."""
        window: Window = self.options["window"]
        for name in window.knowns:
            self.add_input(name, val=window.start[name], units=_units(window.units[name]))
        for name in window.unknowns:
            self.add_output(name, shape=window.shapes[name], units=_units(window.units[name]))

    def setup_partials(self) -> None:
        """Declare that every output depends on every input."""
        self.declare_partials("*", "*")

    def compute(self, inputs: Any, outputs: Any) -> None:  # noqa: ANN401
        """Run the window.

        Raises:
            AnalysisError: values are out of range or inconsistent.
        """
        found = self._evaluation(inputs).outputs
        for name in self.options["window"].unknowns:
            outputs[name] = found[name]

    def compute_jacvec_product(
        self,
        inputs: Any,  # noqa: ANN401
        d_inputs: Any,  # noqa: ANN401
        d_outputs: Any,  # noqa: ANN401
        mode: str,
    ) -> None:
        """Add the product with the Jacobian, or with its transpose, to the vectors given.

        Raises:
            AnalysisError: values are out of range or inconsistent.
        """
        evaluation = self._evaluation(inputs)
        if mode == "fwd":
            moved = {name: d_inputs[name] for name in d_inputs}
            for name, values in evaluation.jvp(moved, tuple(d_outputs)).items():
                d_outputs[name] += values
        else:
            gradient = evaluation.vjp({name: d_outputs[name] for name in d_outputs})
            for name in d_inputs:
                d_inputs[name] += gradient[name]

    def _evaluation(self, inputs: Any) -> Evaluation:  # noqa: ANN401
        window: Window = self.options["window"]
        try:
            return window.evaluate({name: inputs[name] for name in window.knowns})
        except RefusedValueError as error:
            raise om.AnalysisError(str(error)) from error


def _units(of_component: str) -> str | None:
    """Units as OpenMDAO writes them: ``W*m**-2`` for ``W m-2``, None for a pure number."""
    if of_component == "1":
        return None
    return "*".join(re.sub(r"(?<=\D)(-?\d+)$", r"**\1", unit) for unit in of_component.split())
